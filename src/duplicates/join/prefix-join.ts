import { type Bitmaps, bitmapDistance } from './bitmaps.js'
import { commonBound, leastOverlap, leastSize, MAX_BUCKET_BITS, MAX_HITS, ROUNDING } from './bounds.js'
import type { IndexPair, JoinLimits } from './pairs.js'
import { BUCKET_MASK, MAX_SLACK, type Prefixes, rarePrefixes, stepSignatures, tokenSignatures } from './signatures.js'
import { parityBitmaps } from './string-bitmaps.js'
import { firstBySize, similarity, type TokenSets } from './token-sets.js'

/** The join by signatures: of strings in order of size, each is looked up among those before it, and entered. Pairs by place in that order. */
export function joinByPrefixes(sets: TokenSets, threshold: number, limits: JoinLimits): IndexPair[] {
  const signatures = threshold * 3 >= 2 ? stepSignatures(sets) : tokenSignatures(sets)
  const index = new PrefixIndex(sets, rarePrefixes(sets, signatures, threshold), threshold, signatures.excess)
  const bitmaps = parityBitmaps(sets)
  const pairs: IndexPair[] = []
  for (let x = 0; x + 1 < sets.starts.length; x++) {
    const count = index.lookUp(x, limits.postings)
    let found = 0
    let compared = 0
    for (let c = 0; c < count && found < limits.partners && compared < limits.comparisons; c++) {
      const y = index.candidates[c]
      if (isFar(sets, bitmaps, x, y, threshold)) continue
      compared++
      const score = similarity(sets, x, y, threshold)
      if (score === undefined) continue
      pairs.push({ a: y, b: x, score })
      found++
    }
    index.enter(x)
  }
  return pairs
}

/** Whether the bitmaps of two strings rule out that they reach the threshold. */
function isFar({ starts }: TokenSets, bitmaps: Bitmaps, x: number, y: number, threshold: number): boolean {
  const total = starts[x + 1] - starts[x] + starts[y + 1] - starts[y]
  const most = total - 2 * leastOverlap(total, threshold)
  return bitmapDistance(bitmaps, x, y, most) > most
}

/** Postings of the rare signatures, and the strings that have enough of them in common with one that is looked up. */
class PrefixIndex {
  /** The first ones, as many as `lookUp` says. */
  readonly candidates: Int32Array
  readonly #sets: TokenSets
  readonly #prefixes: Prefixes
  readonly #threshold: number
  readonly #slope: number
  readonly #base: number
  readonly #firstOfSize: Uint32Array
  readonly #ranges: Uint32Array
  readonly #postings: Uint32Array
  /** Hits of each string with the one that is looked up: the number above `none`, so that no reset is needed between strings. */
  readonly #tally: Int32Array

  constructor(sets: TokenSets, prefixes: Prefixes, threshold: number, excess: number) {
    const strings = sets.starts.length - 1
    const { slope, base } = commonBound(threshold, excess)
    const { ranges, postings } = emptyPostings(prefixes)
    this.candidates = new Int32Array(strings)
    this.#sets = sets
    this.#prefixes = prefixes
    this.#threshold = threshold
    this.#slope = slope
    this.#base = base
    this.#firstOfSize = firstBySize(sets)
    this.#ranges = ranges
    this.#postings = postings
    this.#tally = new Int32Array(strings)
  }

  /** Finds the candidates for partners of string `x` among those entered, and gives their number. At most so many postings are looked at. */
  lookUp(x: number, mostPostings: number): number {
    const { starts, entries, hits: hitsOf } = this.#prefixes
    const ranges = this.#ranges
    const postings = this.#postings
    const tally = this.#tally
    const candidates = this.candidates
    const size = this.#sets.starts[x + 1] - this.#sets.starts[x]
    const none = (x + 1) * (MAX_HITS + 1)
    const enough = none + hitsOf[x]
    const tooShort = this.#firstOfSize[leastSize(size, this.#threshold)]
    let count = 0
    let looked = 0
    for (let k = starts[x]; k < starts[x + 1]; k++) {
      const bucket = 2 * (entries[k] & BUCKET_MASK)
      const tooLong = this.#firstTooLong(x, size, entries[k] >>> MAX_BUCKET_BITS)
      let from = ranges[bucket]
      const to = ranges[bucket + 1]
      while (from < to && postings[from] < tooShort) from++
      ranges[bucket] = from
      const stop = Math.min(to, from + mostPostings - looked)
      let p = from
      for (; p < stop; p++) {
        const y = postings[p]
        if (y >= tooLong) break
        const hits = tally[y]
        if (hits >= enough) continue
        const more = hits > none ? hits + 1 : none + 1
        tally[y] = more
        if (more === enough) candidates[count++] = y
      }
      looked += p - from
    }
    return count
  }

  /** The first string with which so many common signatures, the slack of an entry, are not enough; `x` where there is none before it. */
  #firstTooLong(x: number, size: number, slack: number): number {
    if (slack >= MAX_SLACK || this.#slope <= 0) return x
    const longest = Math.floor((slack - this.#base + ROUNDING) / this.#slope) - size
    return longest < size ? this.#firstOfSize[Math.max(0, longest + 1)] : x
  }

  /** Enters string `x`, so that those behind it find it. */
  enter(x: number): void {
    const { starts, indexed, entries } = this.#prefixes
    const end = starts[x] + indexed[x]
    for (let k = starts[x]; k < end; k++) this.#postings[this.#ranges[2 * (entries[k] & BUCKET_MASK) + 1]++] = x
  }
}

/** Room for the postings of each bucket b, which are filled in from `ranges[2b]`, to `ranges[2b + 1]`, as strings have been visited. */
function emptyPostings({ starts, indexed, entries, bucketCount }: Prefixes): { ranges: Uint32Array; postings: Uint32Array } {
  const ranges = new Uint32Array(2 * bucketCount)
  for (let i = 0; i < indexed.length; i++) {
    for (let k = starts[i]; k < starts[i] + indexed[i]; k++) ranges[2 * (entries[k] & BUCKET_MASK)]++
  }
  let total = 0
  for (let b = 0; b < bucketCount; b++) {
    const room = ranges[2 * b]
    ranges[2 * b] = total
    ranges[2 * b + 1] = total
    total += room
  }
  return { ranges, postings: new Uint32Array(total) }
}
