import { matchKey } from '../../normalize/match-key/match-key.js'
import { lazy } from '../../text/lazy.js'
import { addToList } from '../../text/lists.js'
import { LANGUAGE_WORDS } from '../data/all.js'
import { doubtWords } from '../data/doubt-words.js'
import type { LanguageWords } from '../data/language-words.js'
import { moreNegators } from '../data/more-negators.js'

/** The words of one language, set up for looking up. */
export interface Lexicon {
  readonly negators: ReadonlySet<string>
  readonly negativePrefixes: readonly string[]
  /** Value of a number word; weekdays and months have names (`weekday 1`, `month 12`), since they are no quantities. */
  readonly numbers: ReadonlyMap<string, string>
  /** The same for months that are common words too, and so are months only with a capital. */
  readonly capitalMonths: ReadonlyMap<string, string>
  readonly ones: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** For each of some function words the first of its forms; for each qualifier the first of its meaning. */
  readonly forms: ReadonlyMap<string, string>
  readonly qualifiers: ReadonlyMap<string, string>
  /** Whole words of pairs of opposites, and beginnings of such words. A pair has number p: its sides are `2p` and `2p + 1`. */
  readonly opposites: ReadonlyMap<string, readonly number[]>
  readonly oppositeStems: ReadonlyMap<string, readonly number[]>
  readonly negativeInfixes: readonly string[]
  readonly namesInflect: boolean
}

/**
 * The lexicons of the languages that some words seem to be in: those that know at least half as many of them as function words as the
 * language that knows most, the likeliest first. Where no function word is known, all languages are asked: a headline may have none.
 */
export function lexiconsFor(keys: Iterable<string>): readonly Lexicon[] {
  const { all, languagesOf } = lexicons()
  const hits = new Array<number>(all.length).fill(0)
  let most = 0
  for (const key of keys) {
    for (const language of languagesOf.get(key) ?? []) most = Math.max(most, ++hits[language])
  }
  if (most === 0) return all
  const likely = hits.map((_, language) => language).filter((language) => hits[language] * 2 >= most)
  return likely.sort((a, b) => hits[b] - hits[a] || a - b).map((language) => all[language])
}

/** Whether a word is a function word of any language. */
export function isFunctionWord(key: string): boolean {
  return lexicons().languagesOf.has(key)
}

/**
 * Whether a word denies what stands with it, or says that it is not so. Where the segmenter cuts Chinese is no matter: 是不 | 安全的 against
 * 是 | 安全的.
 */
export function isNegator(key: string, asked: readonly Lexicon[]): boolean {
  if (key.endsWith("n't") || HAN_NEGATION.test(key) || doubtWords().has(key)) return true
  // 'ni' is 'not' in Slovene and 'nine' in Danish.
  if (moreNegators().has(key) && wordRole(key, asked, false) === OTHER_WORD) return true
  if (!lexicons().negators.has(key)) return false
  // 'mai' is 'never' in Italian and 'May' in French.
  return asked.find(({ negators, numbers }) => negators.has(key) || numbers.has(key))?.negators.has(key) === true
}

const HAN_NEGATION = /[不没沒未]/u

/** Whether a word is one of a pair of opposites in any language: hardly any is, and only those need be looked up in each. */
export function hasOpposite(key: string): boolean {
  const { opposites, stemsFrom } = lexicons()
  return opposites.has(key) || stemsFrom.get(key.slice(0, STEM_OPENING))?.some((stem) => key.startsWith(stem)) === true
}

/** Letters by which beginnings of words are looked up; the shortest one has as many. */
const STEM_OPENING = 2

/** The first qualifier of the meaning that a word has in one of some languages, if it is one; see {@link LanguageWords}. */
export function qualifierOf(key: string, asked: readonly Lexicon[]): string | undefined {
  return lexicons().qualifiers.has(key) ? asked.find(({ qualifiers }) => qualifiers.has(key))?.qualifiers.get(key) : undefined
}

/** The languages that two lines seem to be in. */
export function lexiconsOfBoth(a: readonly Lexicon[], b: readonly Lexicon[]): readonly Lexicon[] {
  return a === b ? a : [...new Set([...a, ...b])]
}

/** The value that two words for one have, be they articles or not. */
export const ONE = '1'

/**
 * What a word is to the first language that knows it: a function word, or a number with its value (weekdays and months have names). So
 * 'dos' is two in a Spanish line and a preposition in a Portuguese one. `capital`: whether it has one inside of a sentence, as 'in May'.
 */
export function wordRole(key: string, lexicons: readonly Lexicon[], capital: boolean): WordRole {
  for (const { functionWords, numbers, capitalMonths } of lexicons) {
    const month = capital ? capitalMonths.get(key) : undefined
    if (month !== undefined) return { isFunction: false, value: month }
    if (functionWords.has(key)) return FUNCTION_WORD
    const value = numbers.get(key)
    if (value !== undefined) return { isFunction: false, value }
  }
  return OTHER_WORD
}

interface WordRole {
  readonly isFunction: boolean
  readonly value: string | undefined
}

const FUNCTION_WORD: WordRole = { isFunction: true, value: undefined }
const OTHER_WORD: WordRole = { isFunction: false, value: undefined }

interface Lexicons {
  readonly all: readonly Lexicon[]
  /** For each function word the languages that have it, as indices into `all`. */
  readonly languagesOf: ReadonlyMap<string, readonly number[]>
  /** What all languages know, for telling at once that none knows a word. Beginnings of words by their first letters. */
  readonly negators: ReadonlySet<string>
  readonly opposites: ReadonlySet<string>
  readonly qualifiers: ReadonlySet<string>
  readonly stemsFrom: ReadonlyMap<string, readonly string[]>
}

/** Made on first use from constant data. */
const lexicons = /* @__PURE__ */ lazy((): Lexicons => {
  const all = Object.values(LANGUAGE_WORDS).map(lexiconOf)
  const languagesOf = new Map<string, number[]>()
  all.forEach(({ functionWords }, language) => {
    for (const word of functionWords) addToList(languagesOf, word, language)
  })
  const stemsFrom = new Map<string, string[]>()
  for (const { oppositeStems } of all) for (const stem of oppositeStems.keys()) addToList(stemsFrom, stem.slice(0, STEM_OPENING), stem)
  const negators = new Set(all.flatMap((lexicon) => [...lexicon.negators]))
  const opposites = new Set(all.flatMap((lexicon) => [...lexicon.opposites.keys()]))
  const qualifiers = new Set(all.flatMap((lexicon) => [...lexicon.qualifiers.keys()]))
  return { all, languagesOf, negators, opposites, qualifiers, stemsFrom }
})

function lexiconOf(words: LanguageWords): Lexicon {
  const numbers = new Map<string, string>()
  addNames(numbers, 'weekday', listOf(words.weekdays))
  addNames(numbers, 'month', listOf(words.months))
  let value = ''
  for (const word of listOf(words.numbers)) {
    if (/^\d/.test(word)) value = String(Number(word))
    else numbers.set(word, value)
  }
  const opposites = new Map<string, number[]>()
  const oppositeStems = new Map<string, number[]>()
  listOf(words.opposites).forEach((pair, p) => {
    pair.split('/').forEach((side, s) => {
      for (const word of side.split(',')) {
        if (word.endsWith('*')) addToList(oppositeStems, word.slice(0, -1), 2 * p + s)
        else addToList(opposites, word, 2 * p + s)
      }
    })
  })
  return {
    negators: new Set(listOf(words.negators)),
    negativePrefixes: listOf(words.negativePrefixes),
    numbers,
    capitalMonths: new Map(Object.entries(words.capitalMonths ?? {}).map(([word, month]) => [word, `month ${month}`])),
    ones: new Set(listOf(words.ones)),
    pronouns: new Set(listOf(words.pronouns)),
    functionWords: new Set(listOf(words.functionWords)),
    articles: new Set(listOf(words.articles)),
    forms: firstOfGroup(words.forms),
    qualifiers: firstOfGroup(words.qualifiers),
    opposites,
    oppositeStems,
    negativeInfixes: words.negativeInfixes ?? [],
    namesInflect: words.namesInflect ?? false,
  }
}

/** The words of a list, as lines are compared: Turkish `ı` is `i` there, Greek `ς` is `σ`. */
function listOf(words: string | undefined): string[] {
  return words === undefined ? [] : words.split(' ').map(matchKey)
}

/** Each word of some groups, with the first one of its group. */
function firstOfGroup(groups: string | undefined): ReadonlyMap<string, string> {
  return new Map(listOf(groups).flatMap((group) => group.split(',').map((word, _, [first]) => [word, first] as const)))
}

function addNames(numbers: Map<string, string>, kind: string, names: readonly string[]): void {
  names.forEach((forms, i) => {
    for (const form of forms.split(',')) numbers.set(form, `${kind} ${i + 1}`)
  })
}
