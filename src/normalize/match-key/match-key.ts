import { checkString } from '../../text/arguments.js'
import { unitTable } from '../../text/unit-table.js'
import { joinHyphenatedBreaks } from '../repairs/hyphenation.js'
import { foldLetterPairs, hasLetterPair } from './letter-pairs.js'
import { foldCharacters, foldWidths, isFolded, isWide } from './match-characters.js'
import { foldTypography, JOINED, SEQUENCE, typographyOf } from './match-typography.js'

// What two lines have in common when only their typography differs. Words that were hyphenated at the end of a line are put together first, then:
//
//   1. out with what is not seen (zero-width, bidi, variation selectors, controls), so that it cannot hide neighbours from later steps;
//   2. NFKC for widths, ligatures, presentation forms and squared words, but not for superscripts, fractions and circled numbers, which
//      it would turn into plain digits (`10⁵` into `105`); other digit sets become 0 to 9;
//   3. lower case, and the letter pairs that a language writes in two ways; accents stay, they tell words apart;
//   4. typography: quotes, primes, dashes, ellipsis, bullets;
//   5. blanks: runs to one space, none before `: ; ! ?` or inside of guillemets, none at the ends.
//
// Cost: one look at ASCII text that is plain already, a fixed number of passes otherwise.

/**
 * The form of a line that duplicate finding and cues compare: equal for lines that differ only in case, width, digits' script, quotes,
 * dashes, blanks and invisible characters.
 *
 * Accents are kept (`má`, `mà` and `ma` are three words), numbers in superscript stay apart from digits (`10⁵` is not `105`), `ё` is `е`, `ß` is
 * `ss`, the Turkish i's are one, Hindi loses the dots of borrowed sounds, Arabic, Persian and Hebrew lose their vowel points. The key of a
 * key is the key itself. It is for comparing, not for showing.
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
  const signs = signsIn(text)
  const joined = (signs & NEWLINE) === 0 ? text : joinHyphenatedBreaks(text)
  if ((signs & (FOLDED | WIDE)) !== 0) {
    const folded = (signs & FOLDED) !== 0 ? foldCharacters(joined).replace(LOAN_NUKTA, '') : foldWidths(joined)
    return foldTypography(folded, signsIn(folded))
  }
  const lower = (signs & CAPITAL) === 0 ? joined : joined.toLowerCase()
  return foldTypography((signs & PAIRED) === 0 ? lower : foldLetterPairs(lower), signs)
}

/** Whatever is not a printable ASCII line without doubled, outer or French blanks, doubled dashes and quotes, dots in a row, or a bullet. */
const BEYOND_PLAIN = /[^\x20-\x5f\x61-\x7e]| [ :;!?]|--|''|\.\.|\. \.|^[ *]| $/

/** The dot below a Hindi letter for the sound of a Persian, Arabic or English word, which many leave out; those of ड़ and ढ़ make other letters. */
const LOAN_NUKTA = /(?<=[\u0915\u0916\u0917\u091c\u092b])\u093c+/g

/** Which steps a text needs: the bits of {@link typographyOf}, and these. */
const NEWLINE = 32
/** A letter that another one stands for in lower case. */
const CAPITAL = 64
/** A letter that may be one of a pair. */
const PAIRED = 128
/** A full-width form, which needs to be made narrow and no more. */
const WIDE = 256
/** A character that needs more than all these. */
const FOLDED = 512

function signsIn(text: string): number {
  let signs = 0
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const own = signsOf(text.charCodeAt(i))
    // Two signs that a line break stands between may come together.
    if ((own & before & JOINED) !== 0 || (own & NEWLINE) !== 0) signs |= SEQUENCE
    signs |= own
    before = own
  }
  return signs
}

const signsOf = /* @__PURE__ */ unitTable((unit) => {
  if (unit === 0x0a || unit === 0x0d) return NEWLINE | typographyOf(unit)
  if (unit >= 0x4e00 && unit <= 0x9fff) return 0 // ideographs, of which there are too many to look at each
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  const letter = (lower === character ? 0 : CAPITAL) | (hasLetterPair(lower) ? PAIRED : 0)
  if (isWide(unit)) return WIDE | letter
  return typographyOf(unit) | (isFolded(character) ? FOLDED : 0) | letter
})
