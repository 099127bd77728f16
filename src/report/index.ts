/**
 * Results written for people.
 *
 * @module report
 */
export { type HtmlOptions, type Reported, toHtml } from './html.js'
export { toMarkdown } from './markdown.js'
export { type TerminalOptions, toTerminal } from './terminal.js'
