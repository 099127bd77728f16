import { type ArticleRuns, articleOverlap, articleRuns } from '../duplicates/article-overlaps.js'
import { compareLines } from '../duplicates/compare.js'
import { articleRelation } from '../duplicates/find-articles.js'
import type { Relation } from '../text/finding.js'
import type { StoredArticle } from './stores/store.js'

/** How near two texts are that reach the threshold. */
export interface Nearness {
  readonly score: number
  readonly relation: Relation
}

/** Compares a text with stored ones, of which it is told the numbers. */
export type Comparison = (other: StoredArticle, number: number) => Nearness | undefined

/** The measure: takes a text and gives the function that compares it. */
export type Measure = (text: string) => Comparison

/** Articles whose runs are remembered: those that many new ones are compared with. One takes some 60 kB. */
const KNOWN_ARTICLES = 200

/** The measure of `findDuplicateArticles`. */
export function articleMeasure(threshold: number): Measure {
  const known = new Map<number, ArticleRuns>()
  const runsOf = ({ text }: StoredArticle, number: number): ArticleRuns => {
    const runs = known.get(number) ?? articleRuns(text)
    known.delete(number)
    known.set(number, runs)
    for (const oldest of known.keys()) {
      if (known.size <= KNOWN_ARTICLES) break
      known.delete(oldest)
    }
    return runs
  }
  return (text) => {
    let own: ArticleRuns | undefined
    return (other, number) => {
      own ??= articleRuns(text)
      const overlap = articleOverlap(runsOf(other, number), own, threshold)
      return overlap && { score: overlap.containment, relation: articleRelation(overlap.jaccard) }
    }
  }
}

/** The measure of `compareLines`: the same headline in another dress. */
export function headlineMeasure(threshold: number): Measure {
  return (text) => (other) => {
    const { relation, score } = compareLines(other.text, text, { threshold })
    return relation === 'same' ? { relation, score } : undefined
  }
}
