import { readArticle } from '../duplicates/article-overlaps.js'
import { fibonacciHash, mixBits } from '../text/hash.js'

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
  return { runs: [...shingles].map(hash), numbers: [...numbers], figures: [...figures], places: [...places] }
}

/** Two hashes of 32 bits by different multipliers, made into one of 53. */
function hash(shingle: string): number {
  let a = 0
  let b = 0
  for (let i = 0; i < shingle.length; i++) {
    const unit = shingle.charCodeAt(i)
    a = fibonacciHash(a ^ unit)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  return (mixBits(b) >>> 11) * 2 ** 32 + mixBits(a ^ (b >>> 5))
}
