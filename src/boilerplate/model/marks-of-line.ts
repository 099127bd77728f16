import { BLANK, CLOSER, classOf, DIGIT, LOWER, PUNCTUATION, STOP, UPPER, unitsOf } from './char-classes.js'
import { COLON, DATE, ELLIPSIS, ENDS, FIRST_CAPITAL, FIRST_SMALL, NUMBERED, type ScannedLine, SEPARATOR, TIME } from './scanned-line.js'

// The signs of a line that are in no word, and what it begins and ends with.

const FULL_STOP = 0x2e
const SLASH = 0x2f
const HYPHEN = 0x2d
const COLON_SIGN = 0x3a
const CLOSING_BRACKET = 0x29
const ELLIPSIS_SIGN = 0x2026
const COMMAS = /* @__PURE__ */ unitsOf(',、，،')
const COLONS = /* @__PURE__ */ unitsOf(':：')
const SEPARATORS = /* @__PURE__ */ unitsOf('|›→·')
/** Signs of which code has many, and texts few. */
const BRACKETS = /* @__PURE__ */ unitsOf(')]{}=;[')

/** Takes note of a sign that is no part of a word. */
export function readSign(text: string, i: number, kind: number, last: number, found: ScannedLine): void {
  found.punctuation++
  if (kind !== PUNCTUATION && kind !== STOP && kind !== CLOSER) return
  const unit = text.charCodeAt(i)
  if (last === DIGIT && (unit === FULL_STOP || unit === SLASH || unit === HYPHEN)) readNumbers(text, i, found)
  if (kind === STOP) return
  if (BRACKETS.has(unit)) found.brackets++
  else if (kind === CLOSER) return
  else if (COMMAS.has(unit)) found.commas++
  else if (SEPARATORS.has(unit) || (unit === SLASH && last === BLANK)) found.marks |= SEPARATOR
  else if (unit === COLON_SIGN && last === DIGIT && i + 1 < found.end && classOf(text.charCodeAt(i + 1)) === DIGIT) found.marks |= TIME
}

/** A date such as 12.05.2024, 2024-05-12 or 5/12/24: a second sign of the same kind between digits, at most three digits away. */
function readNumbers(text: string, i: number, found: ScannedLine): void {
  const { start, end } = found
  if (i + 1 >= end || classOf(text.charCodeAt(i + 1)) !== DIGIT) return
  const sign = text.charCodeAt(i)
  for (let k = i + 2; k <= i + 3 && k + 1 < end; k++) {
    if (text.charCodeAt(k) === sign && classOf(text.charCodeAt(k + 1)) === DIGIT && i > start) found.marks |= DATE
  }
}

/** Takes note of how the line begins and ends. */
export function readEnds(text: string, found: ScannedLine): void {
  const { start, end } = found
  const first = classOf(text.charCodeAt(start))
  if (first === LOWER) found.marks |= FIRST_SMALL
  else if (first === UPPER) found.marks |= FIRST_CAPITAL
  else if (first === DIGIT) {
    let i = start
    while (i < end && classOf(text.charCodeAt(i)) === DIGIT) i++
    const sign = text.charCodeAt(i)
    if (i - start <= 3 && (sign === FULL_STOP || sign === CLOSING_BRACKET) && i + 1 < end && classOf(text.charCodeAt(i + 1)) === BLANK)
      found.marks |= NUMBERED
  }
  let i = end - 1
  while (i > start && classOf(text.charCodeAt(i)) === CLOSER) i--
  const unit = text.charCodeAt(i)
  if (COLONS.has(unit)) found.marks |= COLON
  if (classOf(unit) !== STOP) return
  found.marks |= ENDS
  if (unit === ELLIPSIS_SIGN || (unit === FULL_STOP && i > start && text.charCodeAt(i - 1) === FULL_STOP)) found.marks |= ELLIPSIS
}
