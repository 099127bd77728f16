import { addToList } from '../../text/lists.js'
import { type Lexicon, lexiconsOfBoth } from './lexicon.js'
import type { LineReading, LineWord } from './line-words.js'

/** A word of one line with the word of the other one that stands for it there. */
export interface WordPair {
  readonly a: LineWord
  readonly b: LineWord
}

/** What two lines have in common and what only one of them has, by words. */
export interface WordDifference {
  /** Words that only one has, or has more often, in order. */
  readonly onlyA: readonly LineWord[]
  readonly onlyB: readonly LineWord[]
  /** Pairs of such words that are forms of one word (`fires`, `fired`), already taken out of the two lists. */
  readonly variants: readonly WordPair[]
  /** The common words that carry weight, in their order in a. A word that one line has more often is left out. */
  readonly commonWords: readonly WordPair[]
  /** Weight of the common words, of the variants, of the rest on each side. */
  readonly common: number
  readonly varied: number
  readonly restA: number
  readonly restB: number
  /** Weight of the rest that stands before the first or behind the last word that is common. */
  readonly outerA: number
  readonly outerB: number
}

/** The words of two lines that tell them apart, by line. */
export type Sides = Pick<WordDifference, 'onlyA' | 'onlyB'>

/** What only one of two lines has, forms of one word among it: 'könnte' and 'können' are two, though they look alike. */
export function sidesOf({ onlyA, onlyB, variants }: WordDifference): Sides {
  return { onlyA: [...onlyA, ...variants.map(({ a }) => a)], onlyB: [...onlyB, ...variants.map(({ b }) => b)] }
}

/** Left-over words that are compared with each other: lines with more of them are far from being duplicates. */
export const MAX_LEFT_OVER = 24

/** Which words each of two lines has that the other one lacks. */
export function wordDifference(a: LineReading, b: LineReading): WordDifference {
  const placesOf = new Map<string, number[]>()
  for (let j = b.words.length - 1; j >= 0; j--) {
    const key = identity(b.words[j])
    addToList(placesOf, key, j)
  }
  const onlyA: LineWord[] = []
  const matched: WordPair[] = []
  const taken = new Set<number>()
  let common = 0
  for (const word of a.words) {
    if (word.weight === 0) continue
    const place = placesOf.get(identity(word))?.pop()
    if (place === undefined) onlyA.push(word)
    else {
      taken.add(place)
      matched.push({ a: word, b: b.words[place] })
      common += word.weight
    }
  }
  const onlyB = b.words.filter(({ weight }, j) => weight > 0 && !taken.has(j))
  const uneven = new Set([...onlyA, ...onlyB].map(identity))
  const commonWords = matched.filter(({ a }) => a.weight === 1 && !uneven.has(identity(a)))
  const variants = takeVariants(onlyA, onlyB, namesAreFixed(a) && namesAreFixed(b), lexiconsOfBoth(a.lexicons, b.lexicons))
  return {
    onlyA,
    onlyB,
    variants,
    commonWords,
    common,
    varied: variants.reduce((sum, variant) => sum + (variant.a.weight + variant.b.weight) / 2, 0),
    restA: totalWeight(onlyA),
    restB: totalWeight(onlyB),
    outerA: outerWeight(a, onlyA),
    outerB: outerWeight(b, onlyB),
  }
}

/** What of a word is compared: the value of a number, else its key. */
export function identity({ key, value }: LineWord): string {
  return value ?? key
}

/** Whether a word is no function word. */
export function isWeighty({ weight }: LineWord): boolean {
  return weight === 1
}

function totalWeight(list: readonly LineWord[]): number {
  return list.reduce((sum, { weight }) => sum + weight, 0)
}

/** Weight of the left-over words at the two ends of a line. Function words do not count as something common there. */
function outerWeight({ words }: LineReading, left: readonly LineWord[]): number {
  const isLeft = new Set(left)
  const isInner = (word: LineWord): boolean => !isLeft.has(word) && word.weight === 1
  const first = words.findIndex(isInner)
  const last = words.findLastIndex(isInner)
  return totalWeight(left.filter(({ start }) => first < 0 || start < words[first].start || start > words[last].start))
}

/** Takes pairs of forms of one word out of the two lists. */
function takeVariants(onlyA: LineWord[], onlyB: LineWord[], fixedNames: boolean, lexicons: readonly Lexicon[]): WordPair[] {
  const variants: WordPair[] = []
  if (onlyA.length > MAX_LEFT_OVER || onlyB.length > MAX_LEFT_OVER || areTwoNames(onlyA, onlyB, lexicons)) return variants
  for (let i = 0; i < onlyA.length; i++) {
    const j = onlyB.findIndex((word) => areVariants(onlyA[i], word) && !areOthers(onlyA[i], word, fixedNames, lexicons))
    if (j < 0) continue
    variants.push({ a: onlyA[i], b: onlyB[j] })
    onlyA.splice(i--, 1)
    onlyB.splice(j, 1)
  }
  return variants
}

/** Whether a capital tells a name and names have no endings but a genitive `s`, in the likeliest language: 'in' is German too. */
function namesAreFixed({ titleCase, lexicons }: LineReading): boolean {
  return !titleCase && !lexicons[0].namesInflect
}

/** Whether two words that look like forms of one are two names (Niger and Nigeria) or two numbers: trettiofem and trettiofyra. */
function areOthers(a: LineWord, b: LineWord, fixedNames: boolean, lexicons: readonly Lexicon[]): boolean {
  if (fixedNames && a.capital && b.capital) return a.key !== `${b.key}s` && b.key !== `${a.key}s`
  const start = Math.min(commonBeginning(a, b), LONGEST_NUMBER)
  for (let length = NUMBER_LETTERS; length <= start; length++) {
    const stem = a.key.slice(0, length)
    if (lexicons.some(({ numbers }) => numbers.has(stem))) return true
  }
  return false
}

/**
 * Whether all that two lines differ in are words that look like names with two endings, which no form of another word has: Niger and Nigeria, Martin
 * and Martina. So they are known where a capital tells no name, at the beginning of a line and in title case.
 */
export function areTwoNames(onlyA: readonly LineWord[], onlyB: readonly LineWord[], lexicons: readonly Lexicon[]): boolean {
  const [[a], [b]] = [onlyA, onlyB]
  if (onlyA.length !== 1 || onlyB.length !== 1 || lexicons[0].namesInflect) return false
  if (!((a.capital || a.opens) && (b.capital || b.opens))) return false
  const [shorter, longer] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key]
  return longer.startsWith(shorter) && shorter.length >= VARIANT_LETTERS && isNameEnding(longer.slice(shorter.length), shorter)
}

/** 'Cartea' is Romanian for 'the book'. */
function isNameEnding(ending: string, stem: string): boolean {
  return NAME_ENDINGS.includes(ending) && !(ending === 'a' && stem.endsWith('e'))
}

const NAME_ENDINGS = ['a', 'o', 'ia', 'us', 'ina']

/** Letters of a number word with which others begin: German 'acht' begins 'achtet' too. */
const NUMBER_LETTERS = 5
const LONGEST_NUMBER = 16

/** Letters that two forms of a word share at their beginning, at the least, and as a share of the longer one. */
const VARIANT_LETTERS = 4
const VARIANT_SHARE = 0.65

/** Whether two words are likely forms of one: a common beginning of four letters and two thirds of the longer word, or one mistyped letter. */
function areVariants(a: LineWord, b: LineWord): boolean {
  if (a.value !== undefined || b.value !== undefined) return false
  if (haveSameStem(a, b)) return true
  const longer = Math.max(a.key.length, b.key.length)
  const shorter = Math.min(a.key.length, b.key.length)
  const start = commonBeginning(a, b)
  if (longer < 6 || longer - shorter > 1) return false
  let end = 0
  while (end < shorter - start && a.key.charCodeAt(a.key.length - 1 - end) === b.key.charCodeAt(b.key.length - 1 - end)) end++
  return start > 0 && start + end >= longer - 1
}

/** Whether two words begin alike and differ in their endings only: `fires` and `fired`, not `baker` and `banker`. */
function haveSameStem(a: LineWord, b: LineWord): boolean {
  const start = commonBeginning(a, b)
  return start >= VARIANT_LETTERS && start >= VARIANT_SHARE * Math.max(a.key.length, b.key.length)
}

/** Number of letters with which both words begin. */
export function commonBeginning(a: LineWord, b: LineWord): number {
  const shorter = Math.min(a.key.length, b.key.length)
  let start = 0
  while (start < shorter && a.key.charCodeAt(start) === b.key.charCodeAt(start)) start++
  return start
}
