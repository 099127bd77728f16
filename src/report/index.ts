/**
 * Results written for people.
 *
 * @module report
 */
export { type HtmlOptions, toHtml } from './html.js'
export { toMarkdown } from './markdown.js'
export type { ArticleReport, FindingsReport } from './result.js'
export { type TerminalOptions, toTerminal } from './terminal.js'
