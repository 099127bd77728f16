import { SENTENCE_MARKS } from '../../text/sentences/sentence-marks.js'
import { unitTable } from '../../text/unit-table.js'
import { isUnspacedUnit } from '../lines/scripts.js'

/** What a UTF-16 unit is to the scanner. */
export const OTHER = 0
export const BLANK = 1
export const LOWER = 2
export const UPPER = 3
/** A letter without case, in a script that sets blanks between words; a mark; half of a pair. */
export const LETTER = 4
export const DIGIT = 5
/** A letter of a script without blanks between words. */
export const UNSPACED = 6
/** A mark that ends a sentence. */
export const STOP = 7
/** A quotation mark, or a bracket that closes. */
export const CLOSER = 8
/** Any other sign of punctuation. */
export const PUNCTUATION = 9

/** Whether a class is that of a letter or digit of a script with blanks between words. */
export function isLetter(kind: number): boolean {
  return kind >= LOWER && kind <= DIGIT
}

/** The class of a unit. */
export const classOf = /* @__PURE__ */ unitTable((unit) => classify(unit, String.fromCharCode(unit)))

/** The lower-case form of a unit. */
export const lowerOf = /* @__PURE__ */ unitTable((unit) => {
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
})

const STOPS = new Set(SENTENCE_MARKS)
// Fewer than the closing marks of text/sentences/sentence-marks.ts: the weights were trained by these.
const CLOSERS = new Set(['"', "'", '”', '’', '»', '」', '』', '》', '›', ')', ']', '）', '】'])

function classify(unit: number, character: string): number {
  if (STOPS.has(character)) return STOP
  if (CLOSERS.has(character)) return CLOSER
  if (isUnspacedUnit(unit)) return /[\p{P}\p{S}]/u.test(character) ? PUNCTUATION : UNSPACED
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER
  if (/\p{Script=Georgian}/u.test(character)) return LETTER // which Unicode calls small, and has no capitals in use
  if (/\p{Ll}/u.test(character)) return LOWER
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER
  if (/\p{N}/u.test(character)) return DIGIT
  if (/[\p{L}\p{M}_]/u.test(character)) return LETTER
  if (/[\s\u0085]/u.test(character)) return BLANK
  return /[\p{P}\p{S}]/u.test(character) ? PUNCTUATION : OTHER
}

/** The units of some signs. */
export function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)))
}
