/**
 * Article deduplication and cleanup: {@link cleanArticle} and the three jobs it is made of.
 *
 * Language detection, which carries language data, is in `copydesk/language`; reports are in `copydesk/report`.
 *
 * @module copydesk
 */
export {
  type BeforeAndAfter,
  type CleanArticle,
  type CleanArticleOptions,
  type CleanLine,
  type CleanNote,
  type CleanStats,
  cleanArticle,
} from './article.js'
export * from './boilerplate/index.js'
export * from './duplicates/index.js'
export * from './normalize/index.js'
export * from './text/index.js'
