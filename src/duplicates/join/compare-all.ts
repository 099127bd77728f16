import { type Bitmaps, bitmapDistance } from './bitmaps.js'
import { leastOverlap, leastSize } from './bounds.js'
import type { IndexPair, JoinLimits } from './pairs.js'
import { bitmapsOfBigrams } from './string-bitmaps.js'
import { similarity, tokenSets } from './token-sets.js'

/**
 * Steps 2, 6 and 7 alone, those of nearly the same size first. Bitmaps of bigrams come before tokens, and tokens are made of the strings that
 * they leave: of the paragraphs of an article hardly any.
 */
export function compareAll(
  order: Uint32Array,
  strings: readonly string[],
  sizes: readonly number[],
  threshold: number,
  limits: JoinLimits,
): IndexPair[] {
  const likely = likelyPartners(bitmapsOfBigrams(order, strings), sizes, threshold, limits.comparisons)
  const places = [...new Set(likely.flatMap((partners, x) => (partners.length > 0 ? [x, ...partners] : [])))].sort((x, y) => x - y)
  const sets = tokenSets(
    Uint32Array.from(places, (x) => order[x]),
    strings,
  )
  const setOf = new Int32Array(sizes.length)
  places.forEach((x, set) => {
    setOf[x] = set
  })
  const pairs: IndexPair[] = []
  likely.forEach((partners, x) => {
    let found = 0
    for (const y of partners) {
      if (found >= limits.partners) break
      const score = similarity(sets, setOf[x], setOf[y], threshold)
      if (score === undefined) continue
      pairs.push({ a: y, b: x, score })
      found++
    }
  })
  return pairs
}

/** For each string, by its place in order of length, at most so many in front of it whose size and bitmap allow the threshold, the longest first. */
function likelyPartners(bitmaps: Bitmaps, sizes: readonly number[], threshold: number, limit: number): number[][] {
  return sizes.map((size, x) => {
    const partners: number[] = []
    const least = leastSize(size, threshold)
    for (let y = x - 1; y >= 0 && sizes[y] >= least && partners.length < limit; y--) {
      const total = size + sizes[y]
      const most = total - 2 * leastOverlap(total, threshold)
      if (bitmapDistance(bitmaps, x, y, most) <= most) partners.push(y)
    }
    return partners
  })
}
