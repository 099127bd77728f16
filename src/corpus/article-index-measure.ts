import { type ArticleShingles, articleOverlap, articleShingles } from '../duplicates/article-overlaps.js'
import { articleRelation } from '../duplicates/find-articles.js'
import { compareLines } from '../duplicates/measure/compare.js'
import { readLine } from '../duplicates/measure/line-words.js'
import { type SharedPassage, sharedPassages } from '../duplicates/measure/shared-passage.js'
import type { Relation } from '../text/finding.js'

/** How near a text is to a stored one, if it reaches the threshold. */
export interface Nearness {
  readonly score: number
  readonly relation: Relation
  /** Finds the runs of words that both have: in the stored text, and in this one. */
  passages(): SharedPassage[]
}

/** Compares a text with a stored one, of which it is told the number. */
export type Comparison = (other: string, number: number) => Nearness | undefined

/** The measure: takes a text and gives the function that compares it. */
export type Measure = (text: string) => Comparison

/**
 * How many shingles of stored articles are remembered, about 30 MB: those of 500 reports, which is twice what a full bucket holds. Only articles
 * that are compared a second time are remembered.
 */
const KNOWN_SHINGLES = 300_000

/** The measure of `findDuplicateArticles`. */
export function articleMeasure(threshold: number): Measure {
  /** The articles that were compared last; what was read of one is kept from its second time on, as most have no second one. */
  const known = new Map<number, ArticleShingles | undefined>()
  let held = 0
  const forget = (number: number): void => {
    held -= sizeOf(known.get(number))
    known.delete(number)
  }
  const shinglesOfKnown = (text: string, number: number): ArticleShingles => {
    const second = known.has(number)
    const shingles = known.get(number) ?? shinglesOf(text)
    if (second) forget(number) // the last one used is to be the last one in it
    known.set(number, second ? shingles : undefined)
    held += sizeOf(known.get(number))
    for (const oldest of known.keys()) {
      if (held <= KNOWN_SHINGLES) break
      forget(oldest)
    }
    return shingles
  }
  return (text) => {
    let own: ArticleShingles | undefined
    return (other, number) => {
      own ??= shinglesOf(text)
      const overlap = articleOverlap(shinglesOfKnown(other, number), own, threshold)
      if (overlap === undefined) return undefined
      return { score: overlap.containment, relation: articleRelation(overlap.jaccard), passages: () => passagesOf(other, text) }
    }
  }
}

/** What an article takes of the memory: its shingles, and one for its number, which is all of most. */
function sizeOf(article: ArticleShingles | undefined): number {
  return 1 + (article?.shingles.size ?? 0)
}

function shinglesOf(text: string): ArticleShingles {
  return articleShingles(readLine(text).words)
}

function passagesOf(other: string, text: string): SharedPassage[] {
  return sharedPassages(readLine(other).words, readLine(text).words)
}

/** The measure of `compareLines`: the same headline in another dress. */
export function headlineMeasure(threshold: number): Measure {
  return (text) => (other) => {
    const { relation, score } = compareLines(other, text, { threshold })
    if (relation !== 'same') return undefined
    return { relation, score, passages: () => passagesOf(other, text) }
  }
}
