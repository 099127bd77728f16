import { lazy } from '../../text/lazy.js'
import { addToList } from '../../text/lists.js'
import { QUESTION } from '../../text/sentences/sentence-marks.js'
import { isLetterUnit, isUnspacedUnit } from '../lines/scripts.js'
import { lineKey } from '../lookup/line-key.js'
import { PROMPT } from './meaning-bits.js'
import { PROMPT_WORDS } from './prompt-words.js'

// What the words and signs of a line mean where prompts are concerned, as bits of PROMPT.

/** What a word means that tells nothing. */
export const NOTHING = 0n
/** What words mean that tell nothing of how a line opens. */
export const BESIDE = PROMPT.filler | PROMPT.this | PROMPT.reader | PROMPT.all | PROMPT.find

/** What the signs of a line tell. */
export function signsOf(text: string): bigint {
  return SEEN.reduce((all, [sign, isIn]) => (isIn(text) ? all | sign : all), NOTHING)
}

/** Marks of questions, and the Greek one's sign: to look for these alone takes half the time. */
const MAYBE_QUESTION = /[?？؟፧;]/
/** 'packet.example', but not 'Node.js', nor 'page 4.of'. */
const SITE = /\.(?<=\p{L}[\p{L}\d-]\.)(?!js)\p{Ll}{2,20}(?![\p{L}\d])/u
const DIGIT = /\p{Nd}/u
const COMMA = /[,،，、]/
const PRICE = /[€£$¥₴₽₺₹₩₫฿]/u
/** 'Photo 1 of 10', '1/12', at the end of the line. */
const COUNTED = /(?<!\p{Nd})(?<which>\d{1,3}) ?(?:\/|of|von|van|de|sur|di|av|af|z|ze|из|із|от) ?(?<all>\d{1,3})$/iu

/** How each of {@link PROMPT_SIGNS} is seen. */
const SEEN: readonly (readonly [sign: bigint, isIn: (text: string) => boolean])[] = [
  [PROMPT.question, (text) => questionMark(text) < text.length],
  [PROMPT.asked, (text) => questionMark(text) < text.length - 1],
  [PROMPT.address, (text) => text.includes('@')],
  [PROMPT.site, (text) => SITE.test(text)],
  [PROMPT.copyright, (text) => text.includes('©')],
  [PROMPT.price, (text) => PRICE.test(text)],
  [PROMPT.digit, (text) => DIGIT.test(text)],
  [PROMPT.comma, (text) => COMMA.test(text)],
  [PROMPT.counted, isCounted],
]

/** Whether a text ends with which one it is of how many, 'Pictures 3 and 4' and '10 x 15' not. */
function isCounted(text: string): boolean {
  const groups = COUNTED.exec(text)?.groups
  return groups !== undefined && Number(groups.which) <= Number(groups.all)
}

/** Where the first mark of a question stands; the end of the text where none does. */
function questionMark(text: string): number {
  const mark = MAYBE_QUESTION.test(text) ? text.search(QUESTION) : -1
  return mark < 0 ? text.length : mark
}

/** What each word of a key means, nothing for most. In scripts without blanks one may begin at any character. */
export function meaningsOf(key: string): bigint[] {
  const { exact, stems } = lexicon()
  const meanings: bigint[] = []
  for (let from = 0; from < key.length; ) {
    const unit = key.charCodeAt(from)
    if (!isLetterUnit(unit)) {
      from++
      continue
    }
    const spaced = !isUnspacedUnit(unit)
    let end = from + 1
    if (spaced) while (end < key.length && isSpacedLetter(key.charCodeAt(end))) end++
    let meaning = spaced ? (exact.get(key.slice(from, end)) ?? NOTHING) : NOTHING
    for (const stem of stems.get(beginning(key, from)) ?? NO_STEMS) {
      if (!key.startsWith(stem.word, from) || (spaced && stem.word.length > end - from)) continue
      meaning |= stem.meaning
      if (!spaced) end = Math.max(end, from + stem.word.length)
    }
    meanings.push(meaning)
    from = end
  }
  return meanings
}

/** Whether a UTF-16 unit is a letter of a word that blanks end; 'LINE' is one in front of kana, too. */
function isSpacedLetter(unit: number): boolean {
  return isLetterUnit(unit) && !isUnspacedUnit(unit)
}

/** What stems are looked up by: their first three letters, of which the shortest has so many, or one character of another script ('앱', '続'). */
function beginning(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < 0x0e00 ? (Math.imul(unit, 961) + Math.imul(text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2)) | 0 : -unit
}

/** The meanings of words, and by how they begin those that stand for all words that begin like them. */
interface Lexicon {
  readonly exact: ReadonlyMap<string, bigint>
  readonly stems: ReadonlyMap<number, readonly Stem[]>
}

interface Stem {
  readonly word: string
  readonly meaning: bigint
}

const NO_STEMS: readonly Stem[] = []

const lexicon = /* @__PURE__ */ lazy((): Lexicon => {
  const exact = new Map<string, bigint>()
  const stems = new Map<number, Stem[]>()
  for (const { meaning, words } of PROMPT_WORDS) {
    for (const written of words.split(' ')) {
      if (written.endsWith('*')) {
        const word = lineKey(written.slice(0, -1))
        const first = beginning(word, 0)
        addToList(stems, first, { word, meaning })
      } else {
        const word = lineKey(written)
        exact.set(word, (exact.get(word) ?? NOTHING) | meaning)
      }
    }
  }
  return { exact, stems }
})
