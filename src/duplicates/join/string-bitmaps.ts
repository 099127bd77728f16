import { fibonacciHash } from '../../text/hash.js'
import { type Bitmaps, setBit } from './bitmaps.js'
import { stepBucket } from './bounds.js'
import type { TokenSets } from './token-sets.js'

/**
 * A bitmap has 8 words at the least and 64 at the most, and no more than a quarter of the tokens that a string has in the mean: 256 bits tell random
 * lines of 100 letters apart (about 90 differing bits, 40 allowed at 0.8) and are full for paragraphs, of which 2,048 tell those of 600 apart.
 */
const MIN_LOG = 3
const MAX_LOG = 6

/** Each string's parity bitmap of its tokens. */
export function parityBitmaps({ starts, tokens }: TokenSets): Bitmaps {
  const strings = starts.length - 1
  const mean = tokens.length / Math.max(1, strings)
  const log = Math.min(MAX_LOG, Math.max(MIN_LOG, Math.floor(Math.log2(mean / 4))))
  const words = new Int32Array(strings << log)
  for (let i = 0; i < strings; i++) {
    for (let k = starts[i]; k < starts[i + 1]; k++) setBit(words, i, log, fibonacciHash(tokens[k]))
  }
  return { words, log }
}

/** Bits of the hash by which bigrams are counted. */
const COUNTED_BITS = 14

/**
 * Each string's parity bitmap of bigrams with the number of their occurrence, as {@link parityBitmaps} makes it of tokens. Here they are no
 * tokens but hashes: some more are taken for equal, which adds candidates and loses none.
 */
export function bitmapsOfBigrams(order: Uint32Array, strings: readonly string[]): Bitmaps {
  const words = new Int32Array(order.length << MAX_LOG)
  const counts = new Uint8Array(1 << COUNTED_BITS)
  order.forEach((i, x) => {
    const string = strings[i]
    for (let k = 1; k < string.length; k++) {
      const bigram = stepBucket(string.charCodeAt(k - 1), string.charCodeAt(k), COUNTED_BITS)
      setBit(words, x, MAX_LOG, fibonacciHash((counts[bigram]++ << COUNTED_BITS) | bigram))
    }
    counts.fill(0)
  })
  return { words, log: MAX_LOG }
}
