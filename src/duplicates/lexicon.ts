import { lazy } from '../text/lazy.js'
import { LANGUAGE_WORDS } from './data/all.js'
import type { LanguageWords } from './data/language-words.js'

/** The words of one language, set up for looking up. */
export interface Lexicon {
  readonly negators: ReadonlySet<string>
  readonly negativePrefixes: readonly string[]
  /** Value of a number word; weekdays and months have names (`weekday 1`, `month 12`), since they are no quantities. */
  readonly numbers: ReadonlyMap<string, string>
  readonly functionWords: ReadonlySet<string>
  /** Whole words of pairs of opposites, and beginnings of such words. A pair has number p: its sides are `2p` and `2p + 1`. */
  readonly opposites: ReadonlyMap<string, readonly number[]>
  readonly oppositeStems: ReadonlyMap<string, readonly number[]>
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
 * What a word is to the first language that knows it: a function word, or a number with its value (weekdays and months have names). So
 * 'dos' is two in a Spanish line and a preposition in a Portuguese one.
 */
export function wordRole(key: string, lexicons: readonly Lexicon[]): { readonly isFunction: boolean; readonly value: string | undefined } {
  for (const { functionWords, numbers } of lexicons) {
    if (functionWords.has(key)) return { isFunction: true, value: undefined }
    const value = numbers.get(key)
    if (value !== undefined) return { isFunction: false, value }
  }
  return { isFunction: false, value: undefined }
}

interface Lexicons {
  readonly all: readonly Lexicon[]
  /** For each function word the languages that have it, as indices into `all`. */
  readonly languagesOf: ReadonlyMap<string, readonly number[]>
}

/** Made on first use from constant data. */
const lexicons = /* @__PURE__ */ lazy((): Lexicons => {
  const all = Object.values(LANGUAGE_WORDS).map(lexiconOf)
  const languagesOf = new Map<string, number[]>()
  all.forEach(({ functionWords }, language) => {
    for (const word of functionWords) addTo(languagesOf, word, language)
  })
  return { all, languagesOf }
})

function lexiconOf(words: LanguageWords): Lexicon {
  const numbers = new Map<string, string>()
  addNames(numbers, 'weekday', words.weekdays)
  addNames(numbers, 'month', words.months)
  for (const [word, value] of Object.entries(words.numbers)) numbers.set(word, String(value))
  const opposites = new Map<string, number[]>()
  const oppositeStems = new Map<string, number[]>()
  words.opposites.split(' ').forEach((pair, p) => {
    pair.split('/').forEach((side, s) => {
      for (const word of side.split(',')) {
        if (word.endsWith('*')) addTo(oppositeStems, word.slice(0, -1), 2 * p + s)
        else addTo(opposites, word, 2 * p + s)
      }
    })
  })
  return {
    negators: new Set(words.negators.split(' ')),
    negativePrefixes: words.negativePrefixes.split(' '),
    numbers,
    functionWords: new Set(words.functionWords.split(' ')),
    opposites,
    oppositeStems,
  }
}

function addNames(numbers: Map<string, string>, kind: string, names: string): void {
  names.split(' ').forEach((forms, i) => {
    for (const form of forms.split(',')) numbers.set(form, `${kind} ${i + 1}`)
  })
}

function addTo<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
