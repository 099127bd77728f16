/**
 * The exact join: all pairs of strings whose Sørensen–Dice similarity on bigrams reaches a threshold, without comparing all pairs.
 * This is the one file that is written for speed: flat typed arrays, no objects inside of the loops.
 *
 * 1. *Tokens.* A bigram with the number of its occurrence in the string ('an' of 'banana': an¹, an²) is a token. So a multiset of bigrams is
 *    a set of tokens, and the similarity of x and y with m and n tokens is 2·o / (m + n) with o tokens in common.
 * 2. *Sizes.* At threshold t a partner of x has at least m·t / (2 − t) tokens. Strings are visited by ascending size.
 * 3. *Signatures.* All tokens have one global order, rarest first. What is looked up are not the tokens, which are too common (a language
 *    has few bigrams), but pairs of tokens that stand next to each other in the sorted string, its two ends counted as tokens.
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

/** Words of 32 bits in a bitmap: 256 bits tell random lines of 100 letters apart (about 90 differing bits, 40 allowed at 0.8). */
const BITMAP_WORDS = 8

/** Bits of a signature's bucket: the other 8 of a positive 31-bit number hold its rarity, so that one integer sort does both. */
const MAX_BUCKET_BITS = 23

/**
 * All pairs of distinct strings without white space that reach the threshold, in order of `a`, then `b`.
 *
 * With `limits` the join is no longer complete, but its cost is linear however alike the strings are.
 */
export function dicePairs(strings: readonly string[], threshold: number, limits?: JoinLimits): IndexPair[] {
  const sets = tokenSets(strings)
  const bySize = sizeOrder(sets)
  const bitmaps = parityBitmaps(sets)
  const signatures = threshold * 3 >= 2 ? stepSignatures(sets) : tokenSignatures(sets)
  const prefixes = rarePrefixes(sets, signatures, threshold)
  const pairs = probe(sets, bySize, bitmaps, prefixes, threshold, limits)
  return pairs.sort((p, q) => p.a - q.a || p.b - q.b)
}

/** The least number of common tokens with which a pair of `total` tokens reaches the threshold, in the arithmetic of the measure. */
export function leastOverlap(total: number, threshold: number): number {
  let overlap = Math.max(0, Math.ceil((threshold * total) / 2) - 1)
  while ((2 * overlap) / total < threshold) overlap++
  return overlap
}

/** The least number of tokens of a partner for a string of `size` tokens: all of its tokens would have to be common ones. */
export function leastSize(size: number, threshold: number): number {
  let least = Math.max(1, Math.ceil((threshold * size) / (2 - threshold)) - 1)
  while ((2 * least) / (size + least) < threshold) least++
  return least
}

/** Sets of tokens, one behind the other: those of string i are `tokens[starts[i]]` to `tokens[starts[i + 1] - 1]`, ascending. */
interface TokenSets {
  readonly starts: Uint32Array
  readonly tokens: Int32Array
  readonly vocabulary: number
  readonly largest: number
}

/** Numbers the bigrams with their occurrences, and renumbers them by how many strings have them, rarest first. */
function tokenSets(strings: readonly string[]): TokenSets {
  const starts = new Uint32Array(strings.length + 1)
  let largest = 0
  for (let i = 0; i < strings.length; i++) {
    const size = Math.max(0, strings[i].length - 1)
    starts[i + 1] = starts[i] + size
    if (size > largest) largest = size
  }
  const total = starts[strings.length]
  const tokens = new Int32Array(total)
  const ascii = new Int32Array(1 << 14)
  const others = new Map<number, number>()
  // Per token: the token of the next occurrence of the same bigram, the last string that had it, and the number of strings.
  let capacity = 1 << 12
  let next = new Int32Array(capacity)
  let frequency = new Int32Array(capacity)
  let seen = new Int32Array(capacity)
  let tail = new Int32Array(capacity)
  let count = 1 // 0 means none
  const grow = (): void => {
    capacity *= 2
    next = enlarged(next, capacity)
    frequency = enlarged(frequency, capacity)
    seen = enlarged(seen, capacity)
    tail = enlarged(tail, capacity)
  }

  for (let i = 0; i < strings.length; i++) {
    const string = strings[i]
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
      frequency[token]++
      tokens[at++] = token
      left = right
    }
  }

  const rank = rankByFrequency(frequency, count)
  for (let k = 0; k < total; k++) tokens[k] = rank[tokens[k]]
  for (let i = 0; i < strings.length; i++) tokens.subarray(starts[i], starts[i + 1]).sort()
  return { starts, tokens, vocabulary: count, largest }
}

function enlarged(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity)
  larger.set(array)
  return larger
}

/** New numbers for the tokens 1 to `count - 1`: from 1, by ascending frequency, ties by age. */
function rankByFrequency(frequency: Int32Array, count: number): Int32Array {
  const order = new Float64Array(count - 1)
  for (let token = 1; token < count; token++) order[token - 1] = frequency[token] * 0x80000000 + token
  order.sort()
  const rank = new Int32Array(count)
  for (let k = 0; k < order.length; k++) rank[order[k] % 0x80000000] = k + 1
  return rank
}

/** The strings with tokens, by ascending size, ties by index. */
function sizeOrder({ starts, largest }: TokenSets): Uint32Array {
  const strings = starts.length - 1
  const place = new Uint32Array(largest + 2)
  for (let i = 0; i < strings; i++) place[starts[i + 1] - starts[i] + 1]++
  const empty = place[1]
  for (let size = 1; size < place.length; size++) place[size] += place[size - 1]
  const order = new Uint32Array(strings)
  for (let i = 0; i < strings; i++) order[place[starts[i + 1] - starts[i]]++] = i
  return order.subarray(empty)
}

function parityBitmaps({ starts, tokens }: TokenSets): Int32Array {
  const bitmaps = new Int32Array((starts.length - 1) * BITMAP_WORDS)
  for (let i = 0; i + 1 < starts.length; i++) {
    const base = i * BITMAP_WORDS
    for (let k = starts[i]; k < starts[i + 1]; k++) {
      const hash = Math.imul(tokens[k], 0x9e3779b1)
      bitmaps[base + (hash >>> 29)] ^= 1 << ((hash >>> 24) & 31)
    }
  }
  return bitmaps
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

/** Fibonacci hashing of two numbers into so many bits. */
export function stepBucket(left: number, right: number, bits: number): number {
  const mixed = Math.imul(left, 0x85ebca6b) ^ Math.imul(right, 0xc2b2ae35)
  return Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) >>> (32 - bits)
}

/** Tokens as they are, in buckets as long as there are fewer tokens than buckets. */
function tokenSignatures({ tokens, vocabulary }: TokenSets): Signatures {
  const bucketCount = Math.min(vocabulary + 1, 2 ** MAX_BUCKET_BITS)
  const buckets = vocabulary < bucketCount ? tokens.slice() : tokens.map((token) => token % bucketCount)
  return { excess: 0, buckets, bucketCount }
}

/**
 * The rare signatures of each string that are looked up: those of string i are `buckets[starts[i]]` to `buckets[starts[i + 1] - 1]`, of
 * which the first `indexed[i]` are also entered in the index.
 */
interface Prefixes {
  readonly starts: Uint32Array
  readonly indexed: Uint32Array
  readonly buckets: Int32Array
  readonly bucketCount: number
}

function rarePrefixes(sets: TokenSets, signatures: Signatures, threshold: number): Prefixes {
  const { excess, buckets, bucketCount } = signatures
  const strings = sets.starts.length - 1
  const frequency = new Uint32Array(bucketCount)
  for (let k = 0; k < buckets.length; k++) frequency[buckets[k]]++
  for (let k = 0; k < buckets.length; k++) buckets[k] |= rarity(frequency[buckets[k]]) << MAX_BUCKET_BITS
  const mask = 2 ** MAX_BUCKET_BITS - 1
  const starts = new Uint32Array(strings + 1)
  const indexed = new Uint32Array(strings)
  let kept = 0 // the prefixes are written over the front of `buckets`
  for (let i = 0; i < strings; i++) {
    starts[i] = kept
    const size = sets.starts[i + 1] - sets.starts[i]
    if (size === 0) continue
    const from = sets.starts[i] + excess * i
    const to = sets.starts[i + 1] + excess * (i + 1)
    buckets.subarray(from, to).sort()
    // Common signatures at the least: with any partner that is not longer, and with any that is not shorter.
    const commonProbed = leastCommon(size, leastSize(size, threshold), threshold, excess)
    const commonIndexed = leastCommon(size, size, threshold, excess)
    let distinct = 0
    let doubles = 0
    for (let k = from; k < to; k++) {
      if (k > from && buckets[k] === buckets[k - 1]) doubles++
      else distinct++
    }
    const probedCount = distinct - Math.max(1, commonProbed - doubles) + 1
    const indexedCount = distinct - Math.max(1, commonIndexed - doubles) + 1
    let place = 0
    let previous = -1
    for (let k = from; k < to && place < probedCount; k++) {
      const entry = buckets[k]
      if (entry === previous) continue
      previous = entry
      place++
      if (frequency[entry & mask] < 2) continue
      buckets[kept++] = entry & mask
      if (place <= indexedCount) indexed[i]++
    }
  }
  starts[strings] = kept
  return { starts, indexed, buckets: buckets.subarray(0, kept), bucketCount }
}

/** Rarity class of a frequency, 0 to 255: eight classes for each doubling. */
function rarity(frequency: number): number {
  const exponent = 31 - Math.clz32(frequency)
  return exponent < 3 ? frequency : Math.min(255, exponent * 8 - 16 + ((frequency >>> (exponent - 3)) & 7))
}

/** How many signatures a string of `size` tokens has in common with a partner of at least `other` tokens. */
export function leastCommon(size: number, other: number, threshold: number, excess: number): number {
  const overlap = (threshold * (size + other)) / 2
  const common = excess === 1 ? 3 * overlap + 1 - size - other : overlap
  return Math.max(1, Math.ceil(common - 1e-6)) // the margin is for rounding: a bound that is too low costs a look-up
}

function probe(
  sets: TokenSets,
  bySize: Uint32Array,
  bitmaps: Int32Array,
  prefixes: Prefixes,
  threshold: number,
  limits: JoinLimits | undefined,
): IndexPair[] {
  const { starts } = sets
  const partners = limits?.partners ?? Number.POSITIVE_INFINITY
  const postingLimit = limits?.postings ?? Number.POSITIVE_INFINITY
  const { first, end, postings } = emptyPostings(prefixes)
  const pairs: IndexPair[] = []
  const lastProbe = new Int32Array(starts.length - 1).fill(-1)
  for (let order = 0; order < bySize.length; order++) {
    const x = bySize[order]
    const size = starts[x + 1] - starts[x]
    const shortest = leastSize(size, threshold)
    let found = 0
    let looked = 0
    for (let k = prefixes.starts[x]; k < prefixes.starts[x + 1]; k++) {
      const bucket = prefixes.buckets[k]
      let from = first[bucket]
      const to = end[bucket]
      while (from < to && starts[postings[from] + 1] - starts[postings[from]] < shortest) from++
      first[bucket] = from
      if (found >= partners || looked >= postingLimit) continue
      for (let p = from; p < to; p++) {
        if (++looked > postingLimit) break
        const y = postings[p]
        if (lastProbe[y] === order) continue
        lastProbe[y] = order
        const total = size + starts[y + 1] - starts[y]
        const least = leastOverlap(total, threshold)
        if (bitmapDistance(bitmaps, x, y) > total - 2 * least) continue
        const overlap = commonTokens(sets, x, y, least)
        if (overlap < least) continue
        pairs.push({ a: Math.min(x, y), b: Math.max(x, y), score: (2 * overlap) / total })
        if (++found >= partners) break
      }
    }
    const indexEnd = prefixes.starts[x] + prefixes.indexed[x]
    for (let k = prefixes.starts[x]; k < indexEnd; k++) postings[end[prefixes.buckets[k]]++] = x
  }
  return pairs
}

/** Room for the postings of each bucket, which are filled in from `first`, to `end`, as strings have been visited. */
function emptyPostings({ starts, indexed, buckets, bucketCount }: Prefixes): {
  first: Uint32Array
  end: Uint32Array
  postings: Uint32Array
} {
  const first = new Uint32Array(bucketCount)
  let total = 0
  for (let i = 0; i < indexed.length; i++) {
    for (let k = starts[i]; k < starts[i] + indexed[i]; k++) first[buckets[k]]++
    total += indexed[i]
  }
  let at = 0
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const room = first[bucket]
    first[bucket] = at
    at += room
  }
  return { first, end: first.slice(), postings: new Uint32Array(total) }
}

function bitmapDistance(bitmaps: Int32Array, x: number, y: number): number {
  const xBase = x * BITMAP_WORDS
  const yBase = y * BITMAP_WORDS
  let distance = 0
  for (let word = 0; word < BITMAP_WORDS; word++) distance += ones(bitmaps[xBase + word] ^ bitmaps[yBase + word])
  return distance
}

/** Number of bits set, by adding neighbouring fields (Warren, Hacker's Delight, section 5-1). */
function ones(word: number): number {
  let fields = word - ((word >>> 1) & 0x55555555)
  fields = (fields & 0x33333333) + ((fields >>> 2) & 0x33333333)
  fields = (fields + (fields >>> 4)) & 0x0f0f0f0f
  return Math.imul(fields, 0x01010101) >>> 24
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
