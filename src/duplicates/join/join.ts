import { fibonacciHash } from '../../text/hash.js'
import { type Bitmaps, bitmapDistance, setBit } from './bitmaps.js'
import { commonBound, leastCommon, leastOverlap, leastSize, MAX_BUCKET_BITS, MOST_HITS, ROUNDING, rarity, stepBucket } from './bounds.js'

/**
 * The exact join: all pairs of strings whose Sørensen–Dice similarity on bigrams reaches a threshold, without comparing all pairs.
 * This folder is written for speed: flat typed arrays, no objects inside of the loops.
 *
 * 1. *Tokens.* A bigram with the number of its occurrence in the string ('an' of 'banana': an¹, an²) is a token. So a multiset of bigrams is
 *    a set of tokens, and the similarity of x and y with m and n tokens is 2·o / (m + n) with o tokens in common.
 * 2. *Sizes.* At threshold t a partner of x has at least m·t / (2 − t) tokens. Strings are visited by ascending size.
 * 3. *Signatures.* All tokens have one global order, which is as good as random: then a step below joins a rare token and a common one
 *    more often than in order of frequency, and is rarer (a fifth less time at 100,000 lines). What is looked up are not the tokens, which are
 *    too common (a language has few bigrams), but pairs of tokens that stand next to each other in the sorted string, its two ends counted as tokens.
 *    Of the o + 1 steps from one common token to the next, each token that only one of the two has spoils at most one. So at least
 *    (o + 1) − (m − o) − (n − o) = 3o + 1 − m − n steps are signatures in common, which is 1 or more wherever t ≥ 2/3. Below that, tokens
 *    themselves are the signatures, and o of them are in common.
 * 4. *Prefix filter.* If q signatures of x contain s common ones, any q − s + 1 of them contain one. The rarest ones are taken, in one order
 *    for all strings, so that it is enough to look up the prefix of one in the prefixes of the others. A signature that only one string
 *    has needs no look-up at all, and most signatures of pairs are of that sort: this is why the cost grows with the strings, not with
 *    their square.
 * 5. *Postings* lie in order of size, so those too short for all strings to come are cut off at the front.
 * 6. *Bitmaps.* Each string has a parity bitmap of its tokens. Two bitmaps differ in at most as many bits as there are tokens that only one
 *    string has, which rules out most candidates with a few instructions.
 * 7. The rest is *verified* by merging the sorted tokens.
 *
 * Steps 2 to 4 are AllPairs (Bayardo, Ma and Srikant, 'Scaling Up All Pairs Similarity Search', WWW 2007) and PPJoin (Xiao, Wang, Lin and Yu,
 * 'Efficient Similarity Joins for Near-Duplicate Detection', WWW 2008); step 6 is Sandes, Teodoro and Melo, 'Bitmap Filter', 2017.
 */

/** Two strings by index, `a < b`, and their similarity. */
export interface IndexPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Bounds for callers who want some partners of each string rather than all; see `dicePairs`. */
export interface JoinLimits {
  /** At most so many partners that are no longer than the string itself. */
  readonly partners: number
  /** At most so many postings looked at for one string. */
  readonly postings: number
}

/**
 * All pairs of distinct strings without white space that reach the threshold, in order of `a`, then `b`.
 *
 * With `limits` the join is no longer complete, but its cost is linear however alike the strings are. `pairsPerToken`: see
 * {@link PAIRS_PER_TOKEN}; with 0 signatures are used for any strings.
 */
export function dicePairs(
  strings: readonly string[],
  threshold: number,
  limits: JoinLimits = NO_LIMITS,
  pairsPerToken = PAIRS_PER_TOKEN,
): IndexPair[] {
  const order = byLength(strings)
  const sizes = Array.from(order, (i) => strings[i].length - 1)
  const few = hasFewPairs(sizes, threshold, pairsPerToken)
  const pairs = few ? compareAll(order, strings, sizes, threshold, limits) : join(tokenSets(order, strings), threshold, limits)
  return pairs.map(({ a, b, score }) => indexPair(order[a], order[b], score)).sort((p, q) => p.a - q.a || p.b - q.b)
}

/**
 * Up to so many pairs that are alike in size for each token, it takes less time to compare them all than to find signatures. For the lines of 66
 * articles 1 takes a fifth more time than 2, and 4 the same; 400 headlines have 2.5, and take twice as long without signatures.
 */
const PAIRS_PER_TOKEN = 2

/** Whether there are no more pairs alike in size than that; `sizes` ascend. */
function hasFewPairs(sizes: readonly number[], threshold: number, pairsPerToken: number): boolean {
  const most = pairsPerToken * sizes.reduce((sum, size) => sum + size, 0)
  let pairs = 0
  let first = 0
  for (let x = 0; x < sizes.length && pairs <= most; x++) {
    const least = leastSize(sizes[x], threshold)
    while (sizes[first] < least) first++
    pairs += x - first
  }
  return pairs <= most
}

const NO_LIMITS: JoinLimits = { partners: Number.POSITIVE_INFINITY, postings: Number.POSITIVE_INFINITY }

function indexPair(x: number, y: number, score: number): IndexPair {
  return { a: Math.min(x, y), b: Math.max(x, y), score }
}

/** Indices of the strings that have a bigram, by ascending length, ties in order. */
function byLength(strings: readonly string[]): Uint32Array {
  let longest = 0
  for (const { length } of strings) if (length > longest) longest = length
  const place = new Uint32Array(longest + 2)
  for (const { length } of strings) place[length + 1]++
  for (let length = 1; length < place.length; length++) place[length] += place[length - 1]
  const tooShort = place[Math.min(2, longest + 1)]
  const order = new Uint32Array(strings.length)
  strings.forEach(({ length }, i) => {
    order[place[length]++] = i
  })
  return order.subarray(tooShort)
}

/** Sets of tokens, one behind the other: those of string i are `tokens[starts[i]]` to `tokens[starts[i + 1] - 1]`, ascending. */
interface TokenSets {
  readonly starts: Uint32Array
  readonly tokens: Int32Array
  readonly vocabulary: number
}

/** Numbers the bigrams with their occurrences, and renumbers them in an order without system. */
function tokenSets(order: Uint32Array, strings: readonly string[]): TokenSets {
  const starts = new Uint32Array(order.length + 1)
  for (let i = 0; i < order.length; i++) starts[i + 1] = starts[i] + strings[order[i]].length - 1
  const total = starts[order.length]
  const tokens = new Int32Array(total)
  const ascii = new Int32Array(1 << 14)
  const others = new Map<number, number>()
  // Per token: the token of the next occurrence of the same bigram, the last string that had it, and the last of its bigram there.
  let capacity = 1 << 12
  let next = new Int32Array(capacity)
  let seen = new Int32Array(capacity)
  let tail = new Int32Array(capacity)
  let count = 1 // 0 means none
  const grow = (): void => {
    capacity *= 2
    next = enlarged(next, capacity)
    seen = enlarged(seen, capacity)
    tail = enlarged(tail, capacity)
  }

  for (let i = 0; i < order.length; i++) {
    const string = strings[order[i]]
    let at = starts[i]
    let left = string.charCodeAt(0)
    for (let k = 1; k < string.length; k++) {
      const right = string.charCodeAt(k)
      const isAscii = (left | right) < 0x80
      const code = isAscii ? (left << 7) | right : left * 0x10000 + right
      let first = isAscii ? ascii[code] : (others.get(code) ?? 0)
      if (first === 0) {
        if (count === capacity) grow()
        first = count++
        if (isAscii) ascii[code] = first
        else others.set(code, first)
      }
      let token = first
      if (seen[first] === i + 1) {
        const last = tail[first]
        if (next[last] === 0) {
          if (count === capacity) grow()
          next[last] = count++
        }
        token = next[last]
      }
      seen[first] = i + 1
      tail[first] = token
      tokens[at++] = token
      left = right
    }
  }

  const rank = scrambledRanks(count)
  for (let k = 0; k < total; k++) tokens[k] = rank[tokens[k]]
  for (let i = 0; i < order.length; i++) tokens.subarray(starts[i], starts[i + 1]).sort()
  return { starts, tokens, vocabulary: count }
}

function enlarged(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity)
  larger.set(array)
  return larger
}

/** New numbers for the tokens 1 to `count - 1`, from 1: their order by Fibonacci hashing. */
function scrambledRanks(count: number): Int32Array {
  const order = new Float64Array(count - 1)
  for (let token = 1; token < count; token++) order[token - 1] = (fibonacciHash(token) >>> 12) * 0x80000000 + token
  order.sort()
  const rank = new Int32Array(count)
  for (let k = 0; k < order.length; k++) rank[order[k] % 0x80000000] = k + 1
  return rank
}

/**
 * A bitmap has 8 words at the least and 64 at the most, and no more than a quarter of the tokens that a string has in the mean: 256 bits tell random
 * lines of 100 letters apart (about 90 differing bits, 40 allowed at 0.8) and are full for paragraphs, of which 2,048 tell those of 600 apart.
 */
const LEAST_LOG = 3
const MOST_LOG = 6

function parityBitmaps({ starts, tokens }: TokenSets): Bitmaps {
  const strings = starts.length - 1
  const mean = tokens.length / Math.max(1, strings)
  const log = Math.min(MOST_LOG, Math.max(LEAST_LOG, Math.floor(Math.log2(mean / 4))))
  const words = new Int32Array(strings << log)
  for (let i = 0; i < strings; i++) {
    for (let k = starts[i]; k < starts[i + 1]; k++) setBit(words, i, log, fibonacciHash(tokens[k]))
  }
  return { words, log }
}

/**
 * Signatures of all strings, one behind the other; `excess` says how many more there are than tokens. Several signatures may share a
 * bucket: that only adds candidates, since a common signature is a common bucket in any case.
 */
interface Signatures {
  readonly excess: number
  readonly buckets: Int32Array
  readonly bucketCount: number
}

/** Steps from one token to the next, the ends of the string counted as token 0. */
function stepSignatures({ starts, tokens }: TokenSets): Signatures {
  const strings = starts.length - 1
  const total = tokens.length + strings
  let bits = 10
  while (bits < MAX_BUCKET_BITS && 2 ** bits < total) bits++
  const buckets = new Int32Array(total)
  let at = 0
  for (let i = 0; i < strings; i++) {
    let left = 0
    for (let k = starts[i]; k < starts[i + 1]; k++) {
      buckets[at++] = stepBucket(left, tokens[k], bits)
      left = tokens[k]
    }
    buckets[at++] = stepBucket(left, 0, bits)
  }
  return { excess: 1, buckets, bucketCount: 2 ** bits }
}

/** Tokens as they are, in buckets as long as there are fewer tokens than buckets. */
function tokenSignatures({ tokens, vocabulary }: TokenSets): Signatures {
  const bucketCount = Math.min(vocabulary + 1, 2 ** MAX_BUCKET_BITS)
  const buckets = vocabulary < bucketCount ? tokens.slice() : tokens.map((token) => token % bucketCount)
  return { excess: 0, buckets, bucketCount }
}

/**
 * The rare signatures of each string that are looked up: those of string i are `entries[starts[i]]` to `entries[starts[i + 1] - 1]`, of
 * which the first `indexed[i]` are also entered in the index. An entry is a bucket with the signature's slack above it: how many common
 * signatures a pair may have at the least for this one to be among those that have to be looked up.
 */
interface Prefixes {
  readonly starts: Uint32Array
  readonly indexed: Uint32Array
  readonly entries: Int32Array
  readonly bucketCount: number
  /** How many signatures must be found in common, by string. */
  readonly hits: Uint8Array
}

const BUCKET_MASK = 2 ** MAX_BUCKET_BITS - 1

/** A slack of so much or more counts as unlimited. */
const MOST_SLACK = 2 ** (31 - MAX_BUCKET_BITS) - 1

function rarePrefixes(sets: TokenSets, signatures: Signatures, threshold: number): Prefixes {
  const { excess, buckets, bucketCount } = signatures
  const strings = sets.starts.length - 1
  const frequency = new Uint32Array(bucketCount)
  for (let k = 0; k < buckets.length; k++) frequency[buckets[k]]++
  for (let k = 0; k < buckets.length; k++) buckets[k] |= rarity(frequency[buckets[k]]) << MAX_BUCKET_BITS
  const starts = new Uint32Array(strings + 1)
  const indexed = new Uint32Array(strings)
  const hits = new Uint8Array(strings)
  let kept = 0 // the prefixes are written over the front of `buckets`
  for (let i = 0; i < strings; i++) {
    starts[i] = kept
    const size = sets.starts[i + 1] - sets.starts[i]
    const from = sets.starts[i] + excess * i
    const to = sets.starts[i + 1] + excess * (i + 1)
    buckets.subarray(from, to).sort()
    let distinct = 1
    for (let k = from + 1; k < to; k++) if (buckets[k] !== buckets[k - 1]) distinct++
    const doubles = to - from - distinct
    // Common signatures at the least: with any partner that is not longer, and with any that is not shorter.
    const shortest = leastSize(size, threshold)
    const commonProbed = Math.max(1, leastCommon(size, shortest, threshold, excess) - doubles)
    const commonIndexed = Math.max(1, leastCommon(size, size, threshold, excess) - doubles)
    // The shortest partner has the shortest prefix in the index: no more hits than it allows are asked for.
    const hitsProbed = Math.min(MOST_HITS, commonProbed, leastCommon(shortest, shortest, threshold, excess))
    const probedCount = distinct - commonProbed + hitsProbed
    const indexedCount = distinct - commonIndexed + Math.min(MOST_HITS, commonIndexed)
    let place = 0
    let previous = -1
    for (let k = from; k < to && place < Math.max(probedCount, indexedCount); k++) {
      if (buckets[k] === previous) continue
      previous = buckets[k]
      place++
      const bucket = previous & BUCKET_MASK
      if (frequency[bucket] < 2) continue
      buckets[kept++] = bucket | (Math.min(MOST_SLACK, distinct - place + doubles + hitsProbed) << MAX_BUCKET_BITS)
      if (place <= indexedCount) indexed[i]++
    }
    hits[i] = hitsProbed
  }
  starts[strings] = kept
  return { starts, indexed, entries: buckets.subarray(0, kept), bucketCount, hits }
}

/**
 * Steps 2, 6 and 7 alone, those of nearly the same size first. Bitmaps of bigrams come before tokens, and tokens are made of the strings that
 * they leave: of the paragraphs of an article hardly any.
 */
function compareAll(
  order: Uint32Array,
  strings: readonly string[],
  sizes: readonly number[],
  threshold: number,
  limits: JoinLimits,
): IndexPair[] {
  const likely = likelyPartners(bitmapsOfBigrams(order, strings), sizes, threshold)
  const places = [...new Set(likely.flatMap((partners, x) => (partners.length > 0 ? [x, ...partners] : [])))].sort((x, y) => x - y)
  const sets = tokenSets(
    Uint32Array.from(places, (x) => order[x]),
    strings,
  )
  const setOf = new Map(places.map((x, set) => [x, set]))
  const pairs: IndexPair[] = []
  likely.forEach((partners, x) => {
    let found = 0
    for (const y of partners) {
      if (found >= limits.partners) break
      const score = similarity(sets, setOf.get(x) ?? 0, setOf.get(y) ?? 0, threshold)
      if (score === undefined) continue
      pairs.push({ a: y, b: x, score })
      found++
    }
  })
  return pairs
}

/** For each string, by its place in order of length, those in front of it whose size and bitmap allow the threshold, the longest first. */
function likelyPartners(bitmaps: Bitmaps, sizes: readonly number[], threshold: number): number[][] {
  return sizes.map((size, x) => {
    const partners: number[] = []
    const least = leastSize(size, threshold)
    for (let y = x - 1; y >= 0 && sizes[y] >= least; y--) {
      const total = size + sizes[y]
      const most = total - 2 * leastOverlap(total, threshold)
      if (bitmapDistance(bitmaps, x, y, most) <= most) partners.push(y)
    }
    return partners
  })
}

/** Bits of the hash by which bigrams are counted. */
const COUNTED_BITS = 14

/**
 * Each string's parity bitmap of bigrams with the number of their occurrence, as {@link parityBitmaps} makes it of tokens. Here they are no
 * tokens but hashes: some more are taken for equal, which adds candidates and loses none.
 */
function bitmapsOfBigrams(order: Uint32Array, strings: readonly string[]): Bitmaps {
  const words = new Int32Array(order.length << MOST_LOG)
  const counts = new Uint8Array(1 << COUNTED_BITS)
  order.forEach((i, x) => {
    const string = strings[i]
    for (let k = 1; k < string.length; k++) {
      const bigram = stepBucket(string.charCodeAt(k - 1), string.charCodeAt(k), COUNTED_BITS)
      setBit(words, x, MOST_LOG, fibonacciHash((counts[bigram]++ << COUNTED_BITS) | bigram))
    }
    counts.fill(0)
  })
  return { words, log: MOST_LOG }
}

function join(sets: TokenSets, threshold: number, limits: JoinLimits): IndexPair[] {
  const signatures = threshold * 3 >= 2 ? stepSignatures(sets) : tokenSignatures(sets)
  return probe(sets, rarePrefixes(sets, signatures, threshold), threshold, limits, signatures.excess)
}

function probe(sets: TokenSets, prefixes: Prefixes, threshold: number, limits: JoinLimits, excess: number): IndexPair[] {
  const { starts } = sets
  const { entries } = prefixes
  const strings = starts.length - 1
  const bitmaps = parityBitmaps(sets)
  const { slope, base } = commonBound(threshold, excess)
  const firstOfSize = firstBySize(sets)
  const { ranges, postings } = emptyPostings(prefixes)
  const pairs: IndexPair[] = []
  // Hits of each string with x: the number above `none`, so that no reset is needed between strings.
  const tally = new Int32Array(strings)
  const candidates = new Int32Array(strings)
  for (let x = 0; x < strings; x++) {
    const size = starts[x + 1] - starts[x]
    const none = (x + 1) * (MOST_HITS + 1)
    const enough = none + prefixes.hits[x]
    const tooShort = firstOfSize[leastSize(size, threshold)]
    let count = 0
    let looked = 0
    for (let k = prefixes.starts[x]; k < prefixes.starts[x + 1]; k++) {
      const bucket = 2 * (entries[k] & BUCKET_MASK)
      const slack = entries[k] >>> MAX_BUCKET_BITS
      let tooLong = x
      if (slack < MOST_SLACK && slope > 0) {
        const longest = Math.floor((slack - base + ROUNDING) / slope) - size
        if (longest < size) tooLong = firstOfSize[Math.max(0, longest + 1)]
      }
      let from = ranges[bucket]
      const to = ranges[bucket + 1]
      while (from < to && postings[from] < tooShort) from++
      ranges[bucket] = from
      if (looked > limits.postings) continue
      let p = from
      for (; p < to; p++) {
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
    let found = 0
    for (let c = 0; c < count && found < limits.partners; c++) {
      const y = candidates[c]
      const score = isFar(sets, bitmaps, x, y, threshold) ? undefined : similarity(sets, x, y, threshold)
      if (score === undefined) continue
      pairs.push({ a: y, b: x, score })
      found++
    }
    const indexEnd = prefixes.starts[x] + prefixes.indexed[x]
    for (let k = prefixes.starts[x]; k < indexEnd; k++) postings[ranges[2 * (entries[k] & BUCKET_MASK) + 1]++] = x
  }
  return pairs
}

/** Whether the bitmaps of two strings rule out that they reach the threshold. */
function isFar({ starts }: TokenSets, bitmaps: Bitmaps, x: number, y: number, threshold: number): boolean {
  const total = starts[x + 1] - starts[x] + starts[y + 1] - starts[y]
  const most = total - 2 * leastOverlap(total, threshold)
  return bitmapDistance(bitmaps, x, y, most) > most
}

/** The similarity of two strings, if it reaches the threshold. */
function similarity(sets: TokenSets, x: number, y: number, threshold: number): number | undefined {
  const { starts } = sets
  const total = starts[x + 1] - starts[x] + starts[y + 1] - starts[y]
  const least = leastOverlap(total, threshold)
  const overlap = commonTokens(sets, x, y, least)
  return overlap < least ? undefined : (2 * overlap) / total
}

/** For each size the first string that has it or more, up to one more than the largest. */
function firstBySize({ starts }: TokenSets): Uint32Array {
  const strings = starts.length - 1
  const largest = strings === 0 ? 0 : starts[strings] - starts[strings - 1]
  const first = new Uint32Array(largest + 2).fill(strings)
  for (let i = strings - 1; i >= 0; i--) first[starts[i + 1] - starts[i]] = i
  for (let size = largest; size >= 0; size--) if (first[size] > first[size + 1]) first[size] = first[size + 1]
  return first
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

/** Number of common tokens, or any smaller number as soon as `least` is out of reach. */
function commonTokens({ starts, tokens }: TokenSets, x: number, y: number, least: number): number {
  let i = starts[x]
  let j = starts[y]
  const iEnd = starts[x + 1]
  const jEnd = starts[y + 1]
  let iSpare = iEnd - i - least // so many tokens of x may be missing in y
  let jSpare = jEnd - j - least
  let common = 0
  while (i < iEnd && j < jEnd) {
    const left = tokens[i]
    const right = tokens[j]
    if (left === right) {
      common++
      i++
      j++
    } else if (left < right) {
      i++
      if (--iSpare < 0) return common < least ? common : least - 1
    } else {
      j++
      if (--jSpare < 0) return common < least ? common : least - 1
    }
  }
  return common
}
