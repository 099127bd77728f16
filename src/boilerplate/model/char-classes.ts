import { isUnspacedUnit } from '../scripts.js'

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

const BLOCK = 256
const UNKNOWN = 255

/**
 * Classes and lower-case forms of the units of the basic plane, filled in block by block when a block is first met: a fact of Unicode that
 * is looked up, not state.
 */
const classes = /* @__PURE__ */ new Uint8Array(0x10000).fill(UNKNOWN)
const lowered = /* @__PURE__ */ new Uint16Array(0x10000)

/** The class of a unit. */
export function classOf(unit: number): number {
  const known = classes[unit]
  return known === UNKNOWN ? fillClass(unit) : known
}

/** Fills in the block of a unit. */
function fillClass(unit: number): number {
  const start = unit - (unit % BLOCK)
  for (let i = start; i < start + BLOCK; i++) {
    const character = String.fromCharCode(i)
    const lower = character.toLowerCase()
    classes[i] = classify(i, character)
    lowered[i] = lower.length === 1 ? lower.charCodeAt(0) : i
  }
  return classes[unit]
}

/** The lower-case form of a unit whose class was looked up. */
export function lowerOf(unit: number): number {
  return lowered[unit]
}

const STOPS = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '۔', '؟', '．'])
const CLOSERS = new Set(['"', "'", '”', '’', '»', '」', '』', '》', '›', ')', ']', '）', '】'])

function classify(unit: number, character: string): number {
  if (STOPS.has(character)) return STOP
  if (CLOSERS.has(character)) return CLOSER
  if (isUnspacedUnit(unit)) return /[\p{P}\p{S}]/u.test(character) ? PUNCTUATION : UNSPACED
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER
  if (/\p{Ll}/u.test(character)) return LOWER
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER
  if (/\p{N}/u.test(character)) return DIGIT
  if (/[\p{L}\p{M}_]/u.test(character)) return LETTER
  if (/[\s\u0085]/u.test(character)) return BLANK
  return /[\p{P}\p{S}]/u.test(character) ? PUNCTUATION : OTHER
}
