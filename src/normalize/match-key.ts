import { checkString } from '../text/arguments.js'
import { capCombiningMarks } from './combining-marks.js'
import { joinHyphenatedBreaks } from './hyphenation.js'
import { foldLetterPairs } from './letter-pairs.js'
import { fixSurrogates } from './surrogates.js'

// What two lines have in common when only their typography differs. The steps, in this order:
//
//   1. out with what is not seen (zero-width, bidi, variation selectors, controls), so that it cannot hide neighbours from later steps;
//   2. NFKC for widths, ligatures, presentation forms and squared words, but not for superscripts, fractions and circled numbers, which
//      it would turn into plain digits (`10⁵` into `105`); other digit sets become 0 to 9;
//   3. lower case, and the letter pairs that a language writes in two ways; accents stay, they tell words apart;
//   4. typography: quotes, primes, dashes, ellipsis, bullets, hyphenated line breaks;
//   5. blanks: runs to one space, none before `: ; ! ?` or inside of guillemets, none at the ends.
//
// Cost: one look at ASCII text that is plain already, a fixed number of passes otherwise.

/**
 * The form of a line that duplicate finding and cues compare: equal for lines that differ only in case, width, digits' script, quotes,
 * dashes, blanks and invisible characters.
 *
 * Accents are kept (`má`, `mà` and `ma` are three words), superscripts stay apart from digits (`10⁵` is not `105`), `ё` is `е`, `ß` is
 * `ss`, the Turkish i's are one, Arabic, Persian and Hebrew lose their vowel points. The key of a key is the key itself. It is for
 * comparing, not for showing.
 *
 * @param text - A line; of a longer text all line breaks become blanks.
 * @returns The key; empty for a line without anything to see.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * matchKey('  “Good  morning” — he said… ') // => '"good morning" - he said...'
 * matchKey('Ｔｏｋｙｏ ２０２４') // => 'tokyo 2024'
 * matchKey('Où est-il ?') === matchKey('Où est-il?') // => true
 * matchKey('10⁵') === matchKey('105') // => false
 * ```
 * @see UAX #15 (NFKC), UAX #31 section 1.4 (ZWJ and ZWNJ); Unicode Standard, section 5.18 (case folding).
 */
export function matchKey(text: string): string {
  checkString('matchKey', 'text', text)
  if (!BEYOND_PLAIN.test(text)) return text.toLowerCase()
  return foldBlanks(foldTypography(BEYOND_ASCII.test(text) ? foldCharacters(text) : text.replace(CONTROLS, '').toLowerCase()))
}

/** Whatever is not a printable ASCII line without doubled, outer or French blanks, doubled dashes and quotes, dots in a row, or a bullet. */
const BEYOND_PLAIN = /[^\x20-\x5f\x61-\x7e]| [ :;!?]|--|''|\.\.|\. \.|^[ *]| $/
const BEYOND_ASCII = /[^\0-\x7f]/

/** Controls that are not white space. */
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]/g

/** Steps 1 to 3. */
function foldCharacters(text: string): string {
  let folded = capCombiningMarks(fixSurrogates(text)) // halves could meet when what is between them goes
  if (UNSEEN.test(folded)) folded = folded.replace(UNSEEN_ALL, '')
  if (ACUTE.test(folded)) folded = folded.replace(ACUTE_ALL, "'")
  folded = foldCompatibility(folded)
  if (OTHER_DIGIT.test(folded)) folded = folded.replace(OTHER_DIGIT_ALL, plainDigit)
  folded = foldLetterPairs(folded.toLowerCase())
  // A sign that was dropped from between a letter and its accent let the two compose, and the new letter may have a pair of its own. Each
  // round composes at least one accent of a cluster, of which there are 30 at most.
  for (let composed = folded.normalize('NFC'); composed !== folded; composed = folded.normalize('NFC')) folded = foldLetterPairs(composed)
  return folded
}

/** `\p{DI}`: zero-width characters, soft hyphen, bidi marks, variation selectors, tags, Hangul fillers; tatweel only stretches a word. */
const UNSEEN = /[\p{DI}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\u0640]/u
const UNSEEN_ALL = /[\p{DI}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\u0640]+/gu

/** The acute accent on its own stands for an apostrophe; NFKC would make it a blank with a combining mark. */
const ACUTE = /[\u00b4\u1ffd]/
const ACUTE_ALL = /[\u00b4\u1ffd]/g

/** Numbers that are not decimal digits: `²`, `½`, `③`. Subscripts are not among them: `CO₂` and `CO2` are the same gas. */
const NUMBER_SIGN = /(?![\u2080-\u2089])\p{No}/u
const BETWEEN_NUMBER_SIGNS = /(?:[\u2080-\u2089]|\P{No})+/gu

function foldCompatibility(text: string): string {
  if (!NUMBER_SIGN.test(text)) return text.normalize('NFKC')
  return text.replace(BETWEEN_NUMBER_SIGNS, (part) => part.normalize('NFKC'))
}

const OTHER_DIGIT = /(?![0-9])\p{Nd}/u
const OTHER_DIGIT_ALL = /(?![0-9])\p{Nd}/gu
const DIGIT = /\p{Nd}/u

/** Unicode lays out decimal digits in tens that begin at a code point ending in 0 or in 6. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = DIGIT.test(String.fromCodePoint(code & ~15)) ? 0 : 6
  return String((code & 15) - zero)
}

/** Step 4. Guillemets stay until the blanks inside of them are gone. */
function foldTypography(text: string): string {
  let folded = text.includes('-\n') || text.includes('-\r') ? joinHyphenatedBreaks(text) : text
  folded = folded
    .replace(BULLETS, '-')
    .replace(/[\u2018-\u201b\u2032\u2035\u02b9\u02bb-\u02bd\u02c8\u2039\u203a\u275b\u275c\u05f3`]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u2036\u02ba\u275d\u275e\u301d-\u301f\u05f4]/g, '"')
    .replace(/''/g, '"')
    .replace(/[\u2010-\u2015\u2212\u2e3a\u2e3b\u05be\u058a]/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/\u301c/g, '~')
  return folded
}

/** A bullet at the start of a line; an asterisk is one only with a blank behind it. */
const BULLETS =
  /(?<![^\n\r\u0085\u2028\u2029])[^\S\n\r\u2028\u2029]*(?:[\u2022\u2023\u2043\u204c\u204d\u2219\u25aa\u25ab\u25a0\u25a1\u25cf\u25cb\u25e6\u29be\u29bf\u30fb\uf0b7\uf0a7]|\*(?=\s))/g

/** Step 5. */
function foldBlanks(text: string): string {
  let folded = text.replace(/[\s\u0085]+/g, ' ')
  folded = folded
    .replace(/ (?=[:;!?])/g, '')
    .replace(/« ?/g, '"')
    .replace(/ ?»/g, '"')
    .replace(/\.(?: ?\.){2,}/g, '...')
  return folded.trim()
}
