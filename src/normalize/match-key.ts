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
  return foldBlanks(foldTypography(foldCharacters(HYPHEN_AT_END.test(text) ? joinHyphenatedBreaks(text) : text)))
}

/** Whatever is not a printable ASCII line without doubled, outer or French blanks, doubled dashes and quotes, dots in a row, or a bullet. */
const BEYOND_PLAIN = /[^\x20-\x5f\x61-\x7e]| [ :;!?]|--|''|\.\.|\. \.|^[ *]| $/
const HYPHEN_AT_END = /[-\u2010][^\S\r\n]*[\r\n]/

/** Steps 1 to 3. */
function foldCharacters(text: string): string {
  if (!BEYOND_ORDINARY.test(text)) return foldLetterPairs(text.toLowerCase())
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

/**
 * Whatever needs more than lower case: all but printable ASCII and blanks, the letters of Latin-1 and Latin Extended-A that have no
 * compatibility form, basic Greek and Cyrillic, kana, ideographs and Hangul, and common punctuation.
 */
const BEYOND_ORDINARY =
  /[^\t-\r -~\u00a0¡§«°»¿À-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0386\u0388-\u03ce\u0400-\u045f\u2013\u2014\u2018-\u201e\u2022\u2026€\u3001\u3002\u300c-\u300f\u3041-\u3094\u30a1-\u30fc\u4e00-\u9fff\uac00-\ud7a3]/

/** `\p{DI}`: zero-width characters, soft hyphen, bidi marks, variation selectors, tags, Hangul fillers; tatweel only stretches a word. */
const UNSEEN = /[\p{DI}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\u0640]/u
const UNSEEN_ALL = /[\p{DI}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\u0640]/gu

/** The acute accent on its own stands for an apostrophe; NFKC would make it a blank with a combining mark. */
const ACUTE = /[\u00b4\u1ffd]/
const ACUTE_ALL = /[\u00b4\u1ffd]/g

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

const OTHER_DIGIT = /(?!\d)\p{Nd}/u
const OTHER_DIGIT_ALL = /(?!\d)\p{Nd}/gu
const DIGIT = /\p{Nd}/u

/** Unicode lays out decimal digits in tens that begin at a code point ending in 0 or in 6. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = DIGIT.test(String.fromCodePoint(code & ~15)) ? 0 : 6
  return String((code & 15) - zero)
}

/** Step 4. Guillemets stay until the blanks inside of them are gone. */
function foldTypography(text: string): string {
  let folded = text
  if (MAYBE_BULLET.test(folded)) folded = folded.replace(BULLETS, '-')
  if (MARK.test(folded)) folded = folded.replace(MARKS, (mark) => MARK_FOLDED[mark] ?? mark)
  if (folded.includes("''")) folded = folded.replace(/''/g, '"')
  return folded.includes('--') ? folded.replace(/-{2,}/g, '-') : folded
}

/** A bullet at the start of a line; an asterisk is one only with a blank behind it. */
const BULLETS =
  /(?<![^\n\r\u0085\u2028\u2029])[^\S\n\r\u2028\u2029]*(?:[\u2022\u2023\u2043\u204c\u204d\u2219\u25aa\u25ab\u25a0\u25a1\u25cf\u25cb\u25e6\u29be\u29bf\u30fb\uf0b7\uf0a7]|\*(?=[\s\u0085]))/g
const MAYBE_BULLET =
  /[\u2022\u2023\u2043\u204c\u204d\u2219\u25aa\u25ab\u25a0\u25a1\u25cf\u25cb\u25e6\u29be\u29bf\u30fb\uf0b7\uf0a7]|\*[\s\u0085]/

/** Step 5. */
function foldBlanks(text: string): string {
  let folded = UNEVEN_BLANK.test(text) ? text.replace(/[\s\u0085]+/g, ' ') : text
  if (BLANK_AT_MARK.test(folded)) folded = folded.replace(/ (?=[:;!?])/g, '').replace(/« ?| ?»/g, '"')
  if (DOTS.test(folded)) folded = foldDots(folded)
  return folded.trim()
}

/** Makes three or more full stops in a row, with single spaces between them or not, three. A loop, since a pattern would need a stack. */
function foldDots(text: string): string {
  const pieces: string[] = []
  let from = 0
  for (let start = text.indexOf('.'); start >= 0; ) {
    let end = start + 1
    let dots = 1
    for (let step = stepToDot(text, end); step > 0; step = stepToDot(text, end)) {
      end += step
      dots++
    }
    if (dots >= 3) {
      pieces.push(text.slice(from, start), '...')
      from = end
    }
    start = text.indexOf('.', end)
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

function stepToDot(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x2e) return 1
  return text.charCodeAt(at) === 0x20 && text.charCodeAt(at + 1) === 0x2e ? 2 : 0
}

const UNEVEN_BLANK = /[^\S ]|\u0085| {2}/
const BLANK_AT_MARK = /[«»]| [:;!?]/
const DOTS = /\.\.|\. \./

/** Apostrophes, quotes and primes, dashes, the wave dash, the ellipsis. */
const MARK =
  /[\u0060\u02b9-\u02bd\u02c8\u058a\u05be\u05f3\u05f4\u2010-\u2015\u2018-\u201f\u2026\u2032\u2033\u2035\u2036\u2039\u203a\u2212\u275b-\u275e\u2e3a\u2e3b\u301c-\u301f]/
const MARKS =
  /[\u0060\u02b9-\u02bd\u02c8\u058a\u05be\u05f3\u05f4\u2010-\u2015\u2018-\u201f\u2026\u2032\u2033\u2035\u2036\u2039\u203a\u2212\u275b-\u275e\u2e3a\u2e3b\u301c-\u301f]/g

const MARK_FOLDED: Readonly<Record<string, string>> = {
  '\u0060': "'",
  '\u02b9': "'",
  '\u02ba': '"',
  '\u02bb': "'",
  '\u02bc': "'",
  '\u02bd': "'",
  '\u02c8': "'",
  '\u058a': '-',
  '\u05be': '-',
  '\u05f3': "'",
  '\u05f4': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2026': '...',
  '\u2032': "'",
  '\u2033': '"',
  '\u2035': "'",
  '\u2036': '"',
  '\u2039': "'",
  '\u203a': "'",
  '\u2212': '-',
  '\u275b': "'",
  '\u275c': "'",
  '\u275d': '"',
  '\u275e': '"',
  '\u2e3a': '-',
  '\u2e3b': '-',
  '\u301c': '~',
  '\u301d': '"',
  '\u301e': '"',
  '\u301f': '"',
}
