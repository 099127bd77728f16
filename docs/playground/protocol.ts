import type { CleanArticleOptions } from '../../src/article.js'

/** What the page asks of the worker. */
export interface CleanRequest {
  readonly text: string
  readonly options: CleanArticleOptions
}

/** What the worker answers: the report in two parts with the clean text, or what is wrong with the options. */
export type CleanAnswer =
  | { readonly summary: string; readonly columns: string; readonly clean: string; readonly error?: undefined }
  | { readonly error: string }
