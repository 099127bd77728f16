import { checkChoice, checkOptions } from '../text/arguments.js'
import type { Finding } from '../text/finding.js'
import { outsideOfPair } from '../text/surrogates.js'
import { printable } from './escape.js'
import { checkResultAlone, type FindingsReport } from './result.js'
import { DONE, degreeOf, summaryParts } from './summary.js'

/**
 * Options of {@link toTerminal}.
 *
 * @example
 * ```ts
 * toTerminal(cleanArticle('It rained.\n\nRecommended News'), { color: true }).startsWith('\u001b[31mremoved') // => true
 * ```
 */
export interface TerminalOptions {
  /**
   * Whether to mark actions and places with colour (ANSI SGR sequences).
   * @defaultValue `false`
   */
  readonly color?: boolean | undefined
}

/** SGR codes, as the terminal's own palette draws them. */
const COLORS = { remove: '31', flag: '33', keep: '32', dim: '2', bold: '1' } as const

/** Longest quotation of a line, in UTF-16 units: what fits on a line of a terminal beside the indent. */
const QUOTE_LENGTH = 100

/**
 * Writes the findings of a cleaned article for a terminal: for each line that was removed or flagged what it is, where it stood, why and
 * how sure; then one line of counts. Control characters are named (`<U+001B>`), so that no text can steer the terminal.
 *
 * @param result - What `cleanArticle` gave.
 * @param options - Whether to use colour.
 * @returns Lines for people, each ending in a line feed.
 * @throws `TypeError` if `result` is none of `cleanArticle` or an option is unknown or of the wrong type.
 * @example
 * ```ts
 * toTerminal(cleanArticle('Bridge opens to traffic\n\nThe new bridge was opened on Monday.\n\nRecommended News')).split('\n')[0]
 * // => 'removed  line 5  related-heading'
 * ```
 */
export function toTerminal(result: FindingsReport, options: TerminalOptions = {}): string {
  checkResultAlone('toTerminal', result)
  checkOptions('toTerminal', options, ['color'])
  const { color: colored = false } = options
  checkChoice('toTerminal', 'options.color', colored, [true, false])
  const paint = (color: keyof typeof COLORS, text: string): string => (colored ? `\u001b[${COLORS[color]}m${text}\u001b[0m` : text)
  const blocks = result.findings.filter(({ action }) => action !== 'keep').map((finding) => describeFinding(finding, paint))
  return [...blocks, summary(result, paint)].join('\n')
}

type Paint = (color: keyof typeof COLORS, text: string) => string

function describeFinding(finding: Finding, paint: Paint): string {
  const head = `${paint(finding.action, DONE[finding.action])}  line ${finding.line}  ${paint('bold', finding.kind)}`
  const place = paint('dim', `characters ${finding.start} to ${finding.end}, rule ${printable(finding.rule)}, ${degreeOf(finding)}`)
  return `${head}\n  ${quote(finding.text)}\n  ${printable(finding.reason)}\n  ${place}\n`
}

function quote(text: string): string {
  return `“${printable(text.length > QUOTE_LENGTH ? `${text.slice(0, outsideOfPair(text, QUOTE_LENGTH - 1))}…` : text)}”`
}

function summary(result: FindingsReport, paint: Paint): string {
  return `${paint('dim', printable([...summaryParts(result), ...result.notes.map((note) => `note: ${note}`)].join('; ')))}\n`
}
