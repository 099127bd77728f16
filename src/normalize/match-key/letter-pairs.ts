// Letters that one language writes in two ways, or that people type one for the other. Only for comparing: Turkish ı and i are two
// letters, Arabic ة and ه are two endings, and a text keeps what it has. Look-alikes of different scripts are never folded.

/**
 * Folds, in lower-case composed text, the pairs of spellings that {@link matchKey} treats as one.
 *
 * @internal
 */
export function foldLetterPairs(text: string): string {
  if (!WITH_PAIR.test(text)) return text
  let folded = text
    .replace(VOWEL_SIGNS, '')
    .replace(SINGLE, (letter) => FOLDED[letter] ?? letter)
    .replace(DOTTED_I, 'i')
    .replace(DOUBLE_SARA_E, 'แ')
    .replace(TONES, (marks) => marks.replace(ROUND_MARKS, '') + marks.replace(/[^\u0e4d\u0ecd]+/g, ''))
  if (PERSIAN_AFFIX.test(folded)) folded = folded.replace(PERSIAN_PREFIX, '$1').replace(PERSIAN_SUFFIX, '$1')
  return folded.replace(VIETNAMESE_TONE, (vowels) => TONE_IN_FRONT[vowels] ?? vowels)
}

const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ς: 'σ',
  ё: 'е',
  ș: 'ş', // Romanian; the cedilla is the older encoding and Turkish
  ț: 'ţ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي', // Persian
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه', // Urdu
  ۂ: 'ه',
  ۀ: 'ه',
  ۃ: 'ه',
  ൺ: 'ണ്', // Malayalam; in older text a letter, virama and a joiner, which is gone by now
  ൻ: 'ന്',
  ർ: 'ര്',
  ൽ: 'ല്',
  ൾ: 'ള്',
  ൿ: 'ക്',
}

const LETTERS = /* @__PURE__ */ Object.keys(FOLDED).join('')
const SINGLE = /* @__PURE__ */ new RegExp(`[${LETTERS}]`, 'g')

/** What İ is in lower case. */
const DOTTED_I = /i\u0307+/g

/** Two of the Thai vowel `เ` look like `แ`. */
const DOUBLE_SARA_E = /เเ/g

/** Tones with the round mark of `น้ำ`, which is typed in front of them as well, as it looks (`นํ้า`); Lao has the same. */
const TONES = /[\u0e48-\u0e4b\u0e4d\u0ec8-\u0ecb\u0ecd]{2,}/g
const ROUND_MARKS = /[\u0e4d\u0ecd]+/g

/** Arabic vowel signs, tatweel and Quranic marks, Hebrew points and accents. */
const VOWEL_SIGNS =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]+/g

/** A letter of a word, which the modifier letters that stand for an apostrophe are not. */
const OF_WORD = '(?![\\u02b9-\\u02bd\\u02c8])[\\p{L}\\p{M}]'
const BEGINNING = `(?<!${OF_WORD})`
const END = `(?!${OF_WORD})`

/** Persian writes these with a zero-width non-joiner, a blank or nothing (`می‌شود`, `می شود`, `میشود`; `کتاب‌ها`, `کتاب ها`). */
const PERSIAN_AFFIX = /\u0645\u064a[\s\u0085]|[\s\u0085]\u0647\u0627/
const PERSIAN_PREFIX = /* @__PURE__ */ new RegExp(`${BEGINNING}(\\u0646?\\u0645\\u064a)[\\s\\u0085]+(?=\\p{Script=Arabic})`, 'gu')
const PERSIAN_SUFFIX = /* @__PURE__ */ new RegExp(
  `(?<=\\p{Script=Arabic})[\\s\\u0085]+(\\u0647\\u0627(?:\\u064a(?:[\\u064a\\u0634\\u0645\\u062a]|\\u0634\\u0627\\u0646|\\u0645\\u0627\\u0646|\\u062a\\u0627\\u0646)?)?)${END}`,
  'gu',
)

/** `hoà` and `hòa`: the older rule puts the tone on the first of two vowels at the end of a syllable, the newer one on the second. */
const TONE_ON_SECOND = 'o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]'
const VIETNAMESE_TONE = /* @__PURE__ */ new RegExp(`(?:${TONE_ON_SECOND})${END}`, 'gu')

const TONE_IN_FRONT: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

/** Whether a lower-case letter may be one of a pair. */
export function hasLetterPair(letter: string): boolean {
  return letter === 'i\u0307' || PAIRED_LETTER.test(letter)
}

/** The round marks, the letter of the Persian prefix, and the blocks of all that is dropped. */
const MARKS = '\\u0e4d\\u0ecd\\u0645\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed'

/** The letters above, `σ` for its form at the end of a word, and those whose pairs have two letters. */
const PAIRED_LETTER = /* @__PURE__ */ new RegExp(`[${LETTERS}σهเàáảãạèéẻẽẹỳýỷỹỵ${MARKS}]`)

const WITH_PAIR = /* @__PURE__ */ new RegExp(`[${LETTERS}${MARKS}]|${TONE_ON_SECOND}|เเ|i\\u0307|[\\s\\u0085]\\u0647\\u0627`)
