import { articleOverlap, articleWords, readArticle } from '../duplicates/article-overlaps.js'
import { compareReadings } from '../duplicates/measure/compare.js'
import { readForComparing } from '../duplicates/measure/compared-line.js'
import { type SharedPassage, sharedPassages } from '../duplicates/measure/shared-passage.js'
import type { Relation } from '../text/finding.js'
import { lazy } from '../text/lazy.js'

/** How near a text is to a stored one, if it reaches the threshold. */
export interface Nearness {
  readonly score: number
  readonly relation: Relation
  /** Which of the two is a part of the other one, if most of that is not in it: the stored text (`a`) or this one (`b`). */
  readonly contained?: 'a' | 'b'
  /** Finds the runs of words that both have: in the stored text, and in this one. */
  passages(): SharedPassage[]
}

/** Compares a text with a stored one, of which it is told the number. */
export type Comparison = (other: string, number: number) => Nearness | undefined

/** The measure: takes a text and gives the function that compares it. */
export type Measure = (text: string) => Comparison

/** How many shingles of stored articles are remembered, about 25 MB: those of 470 reports, which is twice what a full bucket holds. */
const KNOWN_SHINGLES = 300_000

/** The measure of `findDuplicateArticles`. */
export function articleMeasure(threshold: number): Measure {
  const readStored = rememberRead(readArticle, ({ shingles }) => shingles.size, KNOWN_SHINGLES)
  return (text) => {
    const own = lazy(() => readArticle(text))
    return (other, number) => {
      const overlap = articleOverlap(readStored(other, number), own(), threshold)
      return overlap && { ...overlap, passages: () => passagesOf(other, text) }
    }
  }
}

/** How many words of stored headlines are remembered, about 10 MB: those of 2,500 headlines. */
const KNOWN_WORDS = 30_000

/** The measure of `compareLines`: the same headline in another dress. */
export function headlineMeasure(threshold: number): Measure {
  const readStored = rememberRead(readForComparing, ({ keys }) => keys.length, KNOWN_WORDS)
  return (text) => {
    const own = lazy(() => readForComparing(text))
    return (other, number) => {
      const { relation, score } = compareReadings(readStored(other, number), own(), threshold)
      if (relation !== 'same') return undefined
      return { relation, score, passages: () => passagesOf(other, text) }
    }
  }
}

function passagesOf(other: string, text: string): SharedPassage[] {
  return sharedPassages(articleWords(other), articleWords(text))
}

/**
 * Makes a function that reads stored texts, by number, and remembers those that were asked for last: what was read of one is kept from its
 * second time on, as most have no second one. The text is kept beside it: a server that comes back with fewer articles gives their numbers to others.
 *
 * @param sizeOf - What a reading takes of the memory.
 * @param capacity - How much of that is remembered.
 */
function rememberRead<Reading>(
  read: (text: string) => Reading,
  sizeOf: (reading: Reading) => number,
  capacity: number,
): (text: string, number: number) => Reading {
  const known = new Map<number, { readonly text: string; readonly reading: Reading } | undefined>()
  let held = 0
  /** The number of a text counts as well, which is all of most; a character takes about a hundredth of what a shingle or a word does. */
  const sizeKnown = (number: number): number => {
    const kept = known.get(number)
    return kept === undefined ? 1 : 1 + Math.ceil(kept.text.length / 100) + sizeOf(kept.reading)
  }
  const forget = (number: number): void => {
    held -= sizeKnown(number)
    known.delete(number)
  }
  return (text, number) => {
    const second = known.has(number)
    const kept = known.get(number)
    const reading = kept?.text === text ? kept.reading : read(text)
    if (second) forget(number) // the last one used is to be the last one in it
    known.set(number, second ? { text, reading } : undefined)
    held += sizeKnown(number)
    for (const oldest of known.keys()) {
      if (held <= capacity) break
      forget(oldest)
    }
    return reading
  }
}
