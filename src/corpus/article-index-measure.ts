import { type ArticleRuns, articleOverlap, articleRuns } from '../duplicates/article-overlaps.js'
import { compareLines } from '../duplicates/compare.js'
import { articleRelation } from '../duplicates/find-articles.js'
import { type LineWord, readLine } from '../duplicates/line-words.js'
import { type SharedPassage, sharedPassages } from '../duplicates/shared-passage.js'
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

/** An article as it is compared. */
interface Reading extends ArticleRuns {
  readonly words: readonly LineWord[]
}

/** Stored articles that are remembered as they were read: those that many new ones are compared with. One takes some 150 kB. */
const KNOWN_ARTICLES = 64

/** The measure of `findDuplicateArticles`. */
export function articleMeasure(threshold: number): Measure {
  const known = new Map<number, Reading>()
  const knownReading = (text: string, number: number): Reading => {
    const reading = known.get(number) ?? readArticle(text)
    known.delete(number)
    known.set(number, reading) // the last one used is the last one in it
    for (const oldest of known.keys()) {
      if (known.size <= KNOWN_ARTICLES) break
      known.delete(oldest)
    }
    return reading
  }
  return (text) => {
    let own: Reading | undefined
    return (other, number) => {
      own ??= readArticle(text)
      const [a, b] = [knownReading(other, number), own]
      const overlap = articleOverlap(a, b, threshold)
      if (overlap === undefined) return undefined
      return { score: overlap.containment, relation: articleRelation(overlap.jaccard), passages: () => sharedPassages(a.words, b.words) }
    }
  }
}

function readArticle(text: string): Reading {
  const { words } = readLine(text)
  return { words, ...articleRuns(words) }
}

/** The measure of `compareLines`: the same headline in another dress. */
export function headlineMeasure(threshold: number): Measure {
  return (text) => (other) => {
    const { relation, score } = compareLines(other, text, { threshold })
    if (relation !== 'same') return undefined
    return { relation, score, passages: () => sharedPassages(readLine(other).words, readLine(text).words) }
  }
}
