import { checkString } from './arguments.js'
import type { Span } from './span.js'

/**
 * A line of a text: the span of its characters without the line break, and its number.
 *
 * @example
 * ```ts
 * const text = 'Low tide\n\nHigh tide'
 * lines(text).map(({ line, start, end }) => `${line} ${text.slice(start, end)}`) // => ['1 Low tide', '2 ', '3 High tide']
 * ```
 */
export interface LineSpan extends Span {
  /** Number of the line, from 1. */
  readonly line: number
}

/**
 * Splits a text into lines at every newline that Unicode knows: LF, CR LF, CR, VT, FF, U+0085, U+2028 and U+2029.
 *
 * The spans leave the line breaks out, so `text.slice(start, end)` is the line's own text. An empty text has no lines, and a line break
 * at the very end does not begin another one, as in `wc -l` and in editors.
 *
 * @param text - Any string.
 * @returns The lines in order, empty ones included.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * lines('Headline\r\n\r\nStory') // => [{ line: 1, start: 0, end: 8 }, { line: 2, start: 10, end: 10 }, { line: 3, start: 12, end: 17 }]
 * ```
 * @see Unicode Standard, section 5.8 (Newline Guidelines), and UAX #14 (classes BK, CR, LF, NL).
 */
export function lines(text: string): LineSpan[] {
  checkString('lines', 'text', text)
  const nextBreak = RARE_NEWLINE.test(text) ? nextNewline : nextLineFeed
  const found: LineSpan[] = []
  let start = 0
  for (let end = nextBreak(text, 0); end >= 0; end = nextBreak(text, start)) {
    found.push({ line: found.length + 1, start, end })
    start = end + newlineLength(text, end)
  }
  if (start < text.length) found.push({ line: found.length + 1, start, end: text.length })
  return found
}

/** Most texts have none of these; a search for line feeds alone takes a quarter of the time. */
const RARE_NEWLINE = /[\v\f\r\u0085\u2028\u2029]/

function nextLineFeed(text: string, from: number): number {
  return text.indexOf('\n', from)
}

function nextNewline(text: string, from: number): number {
  let at = from
  while (at < text.length && newlineLength(text, at) === 0) at++
  return at < text.length ? at : -1
}

/** How many UTF-16 units the line break at `offset` takes: 2 for CR LF, 1 for the others, 0 where there is none. */
export function newlineLength(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  if (unit > 0x0d && unit < 0x85) return 0
  if (unit === 0x0d) return text.charCodeAt(offset + 1) === 0x0a ? 2 : 1
  return (unit >= 0x0a && unit <= 0x0c) || unit === 0x85 || unit === 0x2028 || unit === 0x2029 ? 1 : 0
}

/** Whether a UTF-16 unit is white space in Unicode's sense (`White_Space`), line breaks included. */
export function isBlankUnit(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  if (unit < 0x1680) return unit === 0xa0 || unit === 0x85
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  )
}

/** The blanks of a line but the space, for a class of characters in a pattern. */
export const WIDE_BLANKS = '\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'

/** Whether nothing but white space is in a text, or in a part of it. */
export function isBlank(text: string, { start, end }: Span = { start: 0, end: text.length }): boolean {
  let at = start
  while (at < end && isBlankUnit(text.charCodeAt(at))) at++
  return at === end
}

/** How many lines of a text have something on them. */
export function countWritten(text: string): number {
  return lines(text).filter((line) => !isBlank(text, line)).length
}

/** The span without the white space at its two ends; an all-blank span becomes the empty span at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (end > start && isBlankUnit(text.charCodeAt(end - 1))) end--
  while (start < end && isBlankUnit(text.charCodeAt(start))) start++
  return start === end ? { start: span.start, end: span.start } : { start, end }
}
