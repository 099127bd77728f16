import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { outsideOfPair } from '../../text/surrogates.js'
import { EditList } from './edit-list.js'

/**
 * Removes what takes no room and means nothing in running text: zero-width spaces, byte order marks, word joiners, soft hyphens, grapheme
 * joiners (newsletters have rows of them), the invisible operators of mathematics, and zero-width joiners where no script needs them.
 *
 * Joiners and non-joiners (ZWJ, ZWNJ) stay next to a letter or mark of the scripts that write with them (those whose letters are joined, such as
 * Arabic, Syriac, Mongolian and Adlam, and those that join consonants, such as Devanagari, Khmer, Balinese and Chakma), ZWJ also between emoji, the
 * vowel separator in Mongolian words, the grapheme joiner in front of an accent, and the zero-width space between letters of Khmer, Lao, Burmese,
 * Thai and the Tai scripts, which have no blanks between words. Bidi marks and variation selectors stay: they change how a text is read.
 * {@link matchKey} ignores all of them.
 *
 * @param text - Any string.
 * @returns The text without them.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * removeInvisibles('co\u00adop\u200berate') // => 'cooperate'
 * removeInvisibles('می\u200cشود') // => 'می\u200cشود'
 * ```
 * @see UAX #31, section 2.3 (layout and format control characters); UTS #51 (ZWJ sequences).
 */
export function removeInvisibles(text: string): string {
  checkString('removeInvisibles', 'text', text)
  return applyEdits(text, invisibleEdits(text))
}

/** The edits of {@link removeInvisibles}. */
export function invisibleEdits(text: string): readonly Edit[] {
  if (!INVISIBLE.test(text)) return []
  const edits = new EditList(text, 'invisibles')
  for (const { index, 0: run } of text.matchAll(INVISIBLE_RUN)) {
    const kept = keptJoiner(text, index, index + run.length, run)
    if (kept !== run) edits.replace(index, index + run.length, kept)
  }
  return edits.list()
}

/**
 * What stays of a run of invisible characters: a zero-width space between letters of a script that has it between its words; the vowel separator
 * behind a Mongolian letter; a grapheme joiner in front of a mark; a ZWJ or else a ZWNJ that is in it, where the script of a neighbour has use for
 * it; ZWJ also between emoji.
 */
function keptJoiner(text: string, start: number, end: number, run: string): string {
  if (run.includes(ZERO_WIDTH_SPACE) && BLANKLESS.test(characterBefore(text, start)) && BLANKLESS.test(characterAt(text, end))) {
    return ZERO_WIDTH_SPACE
  }
  if (run.includes(VOWEL_SEPARATOR) && MONGOLIAN.test(characterBefore(text, start))) return VOWEL_SEPARATOR
  if (run.endsWith(GRAPHEME_JOINER) && MARK.test(characterAt(text, end))) return GRAPHEME_JOINER
  const joiner = run.includes('\u200d') ? '\u200d' : run.includes('\u200c') ? '\u200c' : ''
  if (joiner === '') return ''
  const before = characterBefore(text, start)
  if (JOINING_SCRIPT.test(before)) return joiner
  const after = characterAt(text, end)
  if (JOINING_SCRIPT.test(after) && !/\s/.test(before)) return joiner
  const joinsEmoji = (before === EMOJI_SELECTOR || BEFORE_EMOJI_JOINER.test(before)) && BEHIND_EMOJI_JOINER.test(after)
  return joiner === '\u200d' && joinsEmoji ? joiner : ''
}

function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0)
}

function characterBefore(text: string, offset: number): string {
  return offset === 0 ? '' : text.slice(outsideOfPair(text, offset - 1), offset)
}

const INVISIBLE = /[\u034f\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]/
const INVISIBLE_RUN = /[\u034f\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]+/g

const ZERO_WIDTH_SPACE = '\u200b'
/** Scripts without blanks between words, in which a zero-width space shows where a line may be broken (UAX #14, class SA). */
const BLANKLESS =
  /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Tai_Viet}]/u

/** Keeps two accents of a letter (of Hebrew above all) from being put in another order. */
const GRAPHEME_JOINER = '\u034f'
const MARK = /\p{M}/u

const VOWEL_SEPARATOR = '\u180e'
const MONGOLIAN = /\p{Script=Mongolian}/u

/** Scripts whose letters are joined (`ArabicShaping.txt`), and Thaana, which is written like them. */
const CURSIVE = [
  ...['Arabic', 'Syriac', 'Thaana', 'Nko', 'Mandaic', 'Mongolian', 'Phags_Pa', 'Manichaean', 'Psalter_Pahlavi', 'Sogdian'],
  ...['Chorasmian', 'Adlam', 'Hanifi_Rohingya'],
]

/** Scripts that join consonants by a virama or stacker (`IndicSyllabicCategory.txt`), and Tibetan, which stacks them without. */
const CONJOINING = [
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer'],
  ...['Myanmar', 'Tibetan', 'Balinese', 'Javanese', 'Sundanese', 'Chakma', 'Meetei_Mayek', 'Syloti_Nagri', 'Saurashtra', 'Tai_Tham'],
  ...['Newa', 'Tirhuta', 'Kaithi', 'Grantha', 'Sharada', 'Takri', 'Dogra', 'Modi', 'Nandinagari', 'Khojki', 'Siddham', 'Brahmi'],
  ...['Kharoshthi', 'Bhaiksuki', 'Masaram_Gondi', 'Gunjala_Gondi', 'Soyombo', 'Zanabazar_Square', 'Dives_Akuru'],
]

/** Scripts in which a joiner or non-joiner changes the shape of letters or the word, up to Unicode 13: older engines know no newer ones. */
const JOINING_SCRIPT = /* @__PURE__ */ new RegExp(`[${[...CURSIVE, ...CONJOINING].map((script) => `\\p{Script=${script}}`).join('')}]`, 'u')

/** Emoji, skin tones and the variation selector that makes a sign an emoji. */
const BEFORE_EMOJI_JOINER = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u
const EMOJI_SELECTOR = '\ufe0f'
const BEHIND_EMOJI_JOINER = /\p{Extended_Pictographic}/u
