import { readArticle } from '../duplicates/article-overlaps.js'
import { hashText53 } from '../text/hash.js'

/** What of an article the measure of `findDuplicateArticles` compares, as plain data that a database can hold. */
export interface MeasuredArticle {
  /** Hashes of 53 bits of its different word shingles, runs of three words, in order. */
  readonly runs: readonly number[]
  /** The values of its different numbers. */
  readonly numbers: readonly string[]
  /** Those of two digits or more. */
  readonly figures: readonly string[]
  /** All numbers with the word in front of each. */
  readonly places: readonly string[]
}

/** What of an article is compared. */
export function measuredArticle(text: string): MeasuredArticle {
  const { shingles, numbers, figures, places } = readArticle(text)
  return { runs: [...shingles].map(hashText53), numbers: [...numbers], figures: [...figures], places: [...places] }
}
