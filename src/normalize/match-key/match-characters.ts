import { capCombiningMarks } from '../repairs/combining-marks.js'
import { fixSurrogates } from '../repairs/surrogates.js'
import { asciiDigits } from './digits.js'
import { foldLetterPairs } from './letter-pairs.js'

/** Steps 1 to 3 of {@link matchKey}, for text with any character. */
export function foldCharacters(text: string): string {
  let folded = fixSurrogates(text) // halves could meet when what is between them goes
  if (UNSEEN.test(folded)) folded = folded.replace(UNSEEN_ALL, '')
  folded = capCombiningMarks(folded)
  if (ACUTE.test(folded)) folded = folded.replace(ACUTE_ALL, "'")
  folded = capCombiningMarks(foldCompatibility(folded)) // some letters become a letter and a mark
  folded = foldLetterPairs(asciiDigits(folded).toLowerCase())
  // A sign that was dropped from between a letter and its accent let the two compose, and the new letter may have a pair of its own. Each
  // round composes at least one accent of a cluster, of which there are 30 at most.
  for (let composed = folded.normalize('NFC'); composed !== folded; composed = folded.normalize('NFC')) folded = foldLetterPairs(composed)
  return folded
}

/** What {@link foldCharacters} does to a text of which nothing but full-width forms needs it. */
export function foldWidths(text: string): string {
  const narrow = text.replace(WIDE_ALL, (wide) => (wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - WIDTH)))
  return foldLetterPairs(narrow.toLowerCase())
}

/** Whether a UTF-16 unit is a full-width form of a character of ASCII. */
export function isWide(unit: number): boolean {
  return unit === 0x3000 || (unit >= 0xff01 && unit <= 0xff5e)
}

const WIDE_ALL = /[\u3000\uff01-\uff5e]/g
/** As far as a full-width form stands behind its character. */
const WIDTH = 0xfee0

/**
 * Whether a character needs more of {@link foldCharacters} than lower case and letter pairs. Of the blank that doesn't break and the
 * ellipsis the steps behind it make the same.
 */
export function isFolded(character: string): boolean {
  if (character === '\u00a0' || character === '…' || character === 'İ') return false
  if ([UNSEEN, ACUTE, NUMBER_SIGN, NOT_ALONE].some((pattern) => pattern.test(character)) || asciiDigits(character) !== character)
    return true
  const lower = character.toLowerCase()
  return character.normalize('NFKC') !== character || lower.normalize('NFC') !== lower
}

/** Marks and jamo, which compose with what stands in front of them, and halves of characters beyond the basic plane. */
const NOT_ALONE = /[\p{M}\u1100-\u11ff\p{Cs}]/u

/** `\p{DI}`: zero-width characters, soft hyphen, bidi marks, variation selectors, tags, Hangul fillers; tatweel only stretches a word. */
const UNSEEN = /[\p{DI}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffc\u0640]/u
/** The tags behind a black flag say whose it is: England's, Scotland's. */
const UNSEEN_ALL = /* @__PURE__ */ new RegExp(`(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{0,8})${UNSEEN.source}`, 'gu')

/** The acute accent on its own stands for an apostrophe; NFKC would make it a blank with a combining mark. */
const ACUTE = /[\u00b4\u1ffd]/
const ACUTE_ALL = /* @__PURE__ */ new RegExp(ACUTE, 'g')

/** Numbers that are not decimal digits: `²`, `½`, `③`. Subscripts are not among them: `CO₂` and `CO2` are the same gas. */
const NUMBER_SIGN = /(?![\u2080-\u2089])\p{No}/u
const NUMBER_SIGNS = /((?![\u2080-\u2089])\p{No})/u

function foldCompatibility(text: string): string {
  if (!NUMBER_SIGN.test(text)) return text.normalize('NFKC')
  return text
    .split(NUMBER_SIGNS) // the signs are at the odd places
    .map((part, i) => (i % 2 === 0 ? part.normalize('NFKC') : part))
    .join('')
}
