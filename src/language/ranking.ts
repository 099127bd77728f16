import { lazy } from '../text/lazy.js'
import { addToList, tally } from '../text/lists.js'
import { trigramDistances } from './franc.js'
import { FREQUENT_WORDS } from './frequent-words.js'
import { LANGUAGES } from './languages.js'
import { OTHER_WORDS } from './other-words.js'

/** A language that a sample may be in, and what speaks for it. */
export interface Candidate {
  /** BCP 47 code. */
  readonly language: string
  /** All evidence together; the highest wins. */
  readonly score: number
  /** Share of the sample's words that are frequent words of the language. */
  readonly wordShare: number
  /** Whether one of these words has two letters or more: `y`, `o` and `a` are words of too many languages. */
  readonly hasLongWord: boolean
  /** Share of the sample's letters that its alphabet has beyond a to z. */
  readonly ownShare: number
  /** Share of the sample's letters that its alphabet lacks. */
  readonly foreignShare: number
}

/**
 * A letter that the alphabet lacks weighs as much as four frequent words. A name or a quotation brings in a few (`Özgür` in English), so it
 * must not be a veto.
 */
const FOREIGN_LETTER_WEIGHT = 4

/**
 * Languages that trigrams can't tell: franc takes 56 % of the Indonesian texts of 200 characters for Malay, and 18 of 49 Croatian ones for
 * something else. Within a group all have the distance of the nearest, so that the frequent words decide, and without any the order here.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['id', 'ms'],
  ['hr', 'sr'],
]

/** Whether two languages can be told by their frequent words only. */
export function isSameGroup(a: string, b: string): boolean {
  return GROUPS.some((group) => group.includes(a) && group.includes(b))
}

/** Languages of one script in the order in which they are near to a sample. */
export interface Ranking {
  readonly ranked: readonly Candidate[]
  /** The largest share of the sample's words that are frequent in a language without a place in the list. */
  readonly otherWordShare: number
}

/** Ranks languages of one script for a sample in it: nearness of the trigrams, plus share of frequent words, less foreign letters. */
export function rankLanguages(sample: string, languages: readonly string[]): Ranking {
  const distances = distancesOf(sample, languages)
  const lower = sample.toLowerCase()
  const { wordShares, withLongWord } = frequentWordsOf(lower)
  const letters = tally(lower.match(/\p{L}/gu) ?? [])
  const otherWordShare = Math.max(...Object.keys(OTHER_WORDS).map((language) => wordShares.get(language) ?? 0))
  const ranked = languages
    .map((language) => {
      const wordShare = wordShares.get(language) ?? 0
      const { ownShare, foreignShare } = alphabetShares(letters, LANGUAGES[language].letters)
      const score = wordShare - (distances.get(language) ?? 1) - FOREIGN_LETTER_WEIGHT * foreignShare
      return { language, score, wordShare, hasLongWord: withLongWord.has(language), ownShare, foreignShare }
    })
    .sort((a, b) => b.score - a.score)
  return { ranked, otherWordShare }
}

function distancesOf(sample: string, languages: readonly string[]): ReadonlyMap<string, number> {
  const models = new Map(languages.map((language) => [LANGUAGES[language].trigrams ?? language, language]))
  const distances = new Map<string, number>()
  for (const [code, distance] of trigramDistances(sample, [...models.keys()])) distances.set(models.get(code) ?? code, distance)
  for (const group of GROUPS) {
    const nearest = Math.min(...group.map((language) => distances.get(language) ?? 1))
    for (const language of group) if (distances.has(language)) distances.set(language, nearest)
  }
  return distances
}

/** Which languages have a word among their frequent ones; made on first use. */
const languagesByWord = /* @__PURE__ */ lazy((): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>()
  for (const [language, words] of Object.entries({ ...FREQUENT_WORDS, ...OTHER_WORDS })) {
    for (const word of new Set(words.split(' '))) addToList(index, word, language)
  }
  return index
})

/** For each language the share of the words that are frequent in it, and the languages that have one of two letters or more among them. */
function frequentWordsOf(lower: string): { wordShares: ReadonlyMap<string, number>; withLongWord: ReadonlySet<string> } {
  const byWord = languagesByWord()
  const wordShares = new Map<string, number>()
  const withLongWord = new Set<string>()
  const words = lower.match(/[\p{L}\p{M}]+/gu) ?? []
  for (const word of words) {
    for (const language of byWord.get(word) ?? []) {
      wordShares.set(language, (wordShares.get(language) ?? 0) + 1 / words.length)
      if (word.length > 1) withLongWord.add(language)
    }
  }
  return { wordShares, withLongWord }
}

/** Shares of the letters that an alphabet has beyond a to z, and of those that it lacks. A language without a list of letters has all. */
function alphabetShares(letters: ReadonlyMap<string, number>, alphabet: string | undefined): { ownShare: number; foreignShare: number } {
  let all = 0
  let own = 0
  let foreign = 0
  for (const [letter, count] of letters) {
    all += count
    if (letter >= 'a' && letter <= 'z') continue
    if (alphabet === undefined || alphabet.includes(letter)) own += count
    else foreign += count
  }
  return { ownShare: own / Math.max(all, 1), foreignShare: foreign / Math.max(all, 1) }
}
