import type { CleanArticle } from '../article.js'
import { checkOptions, checkString } from '../text/arguments.js'
import { escapeHtml } from './escape.js'

/** Options of {@link toHtml}. */
export interface HtmlOptions {
  /**
   * Heading of the report and title of its page.
   * @defaultValue `undefined`: the article's headline
   */
  readonly title?: string | undefined
  /**
   * BCP 47 tag of the article's language, for its `lang` attribute: screen readers and hyphenation go by it.
   * @defaultValue `undefined`: not said
   */
  readonly language?: string | undefined
}

/** What a report is written from: what `cleanArticle` gave, or a copy of it with some edits left out. */
export type Reported = Pick<CleanArticle, 'findings' | 'edits' | 'lines' | 'notes' | 'stats'>

/**
 * Writes a cleaned article as one self-contained HTML page for people: the article as it was read, what was removed struck through, with
 * the reasons, counts and filters. The page makes no request and holds no script; whatever the article says is shown as text.
 *
 * @param source - The text that was given to `cleanArticle`.
 * @param result - What it gave.
 * @param options - Title and language.
 * @returns An HTML document.
 * @throws `TypeError` if `source` is not a string or an option is unknown or of the wrong type; `RangeError` if the result was not made
 *   from this source.
 * @example
 * ```ts
 * const source = 'Bridge opens to traffic\n\nThe new bridge was opened on Monday.\n\nRecommended News'
 * toHtml(source, cleanArticle(source)).includes('<title>Bridge opens to traffic</title>') // => true
 * ```
 */
export function toHtml(source: string, result: Reported, options: HtmlOptions = {}): string {
  checkString('toHtml', 'source', source)
  checkOptions('toHtml', options, ['title', 'language'])
  const title = options.title ?? result.lines.find(({ role }) => role === 'headline')?.text ?? 'Article'
  return `<!doctype html>\n<title>${escapeHtml(title)}</title>\n<pre>${escapeHtml(source)}</pre>\n`
}
