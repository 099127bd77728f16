import { fibonacciHash } from '../../text/hash.js'
import { bitmapDistance, setBit } from './bitmaps.js'
import { leastCommon, leastOverlap, leastSize, MAX_BUCKET_BITS, MAX_HITS, prefixBounds, rarity, stepBucket } from './bounds.js'

/**
 * The join of join.ts for strings that come and go one by one. What differs: tokens are numbers made from the bigram itself, since the
 * vocabulary is never complete; and how rare a signature is was counted when the index was last built anew, which happens whenever it has
 * doubled or most of it has been removed. Between two such times all strings keep one order of signatures, so the prefix filter holds.
 *
 * A string is looked up among longer and shorter ones, so its prefix is that of the shortest possible partner on both sides.
 */
export class SignatureIndex {
  readonly #threshold: number
  readonly #excess: number
  /** By slot: the tokens; `undefined` where the string was removed. */
  #tokens: (Float64Array | undefined)[] = []
  #alive = 0
  #builtFor = 0
  #bits = MIN_BITS
  /** By bucket: how many strings had it at the last building, where its postings begin, and how many there are. */
  #frequency = new Uint32Array(2 ** MIN_BITS)
  #offset = new Uint32Array(2 ** MIN_BITS)
  #count = new Uint32Array(2 ** MIN_BITS)
  #pool = new Int32Array(1024)
  #poolEnd = 0
  /** By slot, and behind the last one for the string that is asked for: its parity bitmap, as in the join. */
  #bitmaps = new Int32Array(64 << BITMAP_LOG)
  #tally = new Int32Array(64)
  #stamp = 0

  constructor(threshold: number) {
    this.#threshold = threshold
    this.#excess = threshold * 3 >= 2 ? 1 : 0
  }

  /** Takes in a string without white space and gives its slot. */
  add(string: string): number {
    if (this.#tokens.length >= 2 * this.#builtFor + 64) this.#build()
    const slot = this.#tokens.length
    const tokens = tokensOf(string)
    this.#setBitmap(slot, tokens)
    this.#tokens.push(tokens)
    this.#alive++
    this.#post(slot, tokens)
    return slot
  }

  remove(slot: number): void {
    this.#tokens[slot] = undefined
    this.#alive--
  }

  /** Slots of removed strings are used up. Once they are most of all, the caller numbers anew: fresh index, strings added again. */
  get isMostlyEmpty(): boolean {
    return this.#tokens.length > 64 && this.#alive * 2 < this.#tokens.length
  }

  /** The strings that reach the threshold, by slot, with their scores; only strings of two units or more have any. */
  query(string: string): { slot: number; score: number }[] {
    const tokens = tokensOf(string)
    const found: { slot: number; score: number }[] = []
    if (tokens.length === 0) return found
    const { buckets, hits } = this.#prefix(tokens)
    const own = this.#tokens.length
    this.#setBitmap(own, tokens)
    const bitmaps = { words: this.#bitmaps, log: BITMAP_LOG }
    for (const slot of this.#candidates(buckets, hits)) {
      const other = this.#tokens[slot]
      if (other === undefined) continue
      const total = tokens.length + other.length
      const least = leastOverlap(total, this.#threshold)
      if (bitmapDistance(bitmaps, own, slot, total - 2 * least) > total - 2 * least) continue
      const overlap = commonTokens(tokens, other, least)
      if (overlap >= least) found.push({ slot, score: (2 * overlap) / total })
    }
    return found
  }

  #setBitmap(slot: number, tokens: Float64Array): void {
    const [start, end] = [slot << BITMAP_LOG, (slot + 1) << BITMAP_LOG]
    if (end > this.#bitmaps.length) {
      const larger = new Int32Array(2 * end)
      larger.set(this.#bitmaps)
      this.#bitmaps = larger
    }
    this.#bitmaps.fill(0, start, end)
    for (const token of tokens) setBit(this.#bitmaps, slot, BITMAP_LOG, fibonacciHash(mix(token)))
  }

  /** The slots that have so many of the buckets in their prefix. */
  #candidates(buckets: Int32Array, hits: number): number[] {
    if (this.#tally.length < this.#tokens.length) this.#tally = new Int32Array(2 * this.#tokens.length)
    if (this.#stamp > 2 ** 30) {
      this.#tally.fill(0)
      this.#stamp = 0
    }
    this.#stamp += MAX_HITS + 1
    const none = this.#stamp
    const tally = this.#tally
    const pool = this.#pool
    const enough = none + hits
    const slots: number[] = []
    for (const bucket of buckets) {
      const end = this.#offset[bucket] + this.#count[bucket]
      for (let p = this.#offset[bucket]; p < end; p++) {
        const slot = pool[p]
        const before = tally[slot]
        if (before >= enough) continue
        const now = before > none ? before + 1 : none + 1
        tally[slot] = now
        if (now === enough) slots.push(slot)
      }
    }
    return slots
  }

  /** The buckets of the rare signatures of a string, and how many of them a partner has at the least. */
  #prefix(tokens: Float64Array): { buckets: Int32Array; hits: number } {
    const size = tokens.length
    const all = this.#buckets(tokens)
    for (let i = 0; i < all.length; i++) all[i] |= rarity(this.#frequency[all[i]]) << MAX_BUCKET_BITS
    all.sort()
    let distinct = 0
    for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[distinct - 1]) all[distinct++] = all[i]
    const doubles = all.length - distinct
    const shortest = leastSize(size, this.#threshold)
    const { common, hits: most } = prefixBounds(size, shortest, doubles, this.#threshold, this.#excess)
    const prefix = all.subarray(0, distinct - common + most)
    for (let i = 0; i < prefix.length; i++) prefix[i] &= 2 ** MAX_BUCKET_BITS - 1
    // The shortest partner's own shortest partner tells how many hits its prefix is made for.
    const hits = Math.min(most, leastCommon(shortest, leastSize(shortest, this.#threshold), this.#threshold, this.#excess))
    return { buckets: prefix, hits }
  }

  #buckets(tokens: Float64Array): Int32Array {
    const bits = this.#bits
    const buckets = new Int32Array(tokens.length + this.#excess)
    if (this.#excess === 0) {
      for (let i = 0; i < tokens.length; i++) buckets[i] = stepBucket(low(tokens[i]), high(tokens[i]), bits)
      return buckets
    }
    let left = 0
    for (let i = 0; i < tokens.length; i++) {
      const right = mix(tokens[i])
      buckets[i] = stepBucket(left, right, bits)
      left = right
    }
    buckets[tokens.length] = stepBucket(left, 0, bits)
    return buckets
  }

  #post(slot: number, tokens: Float64Array): void {
    if (tokens.length === 0) return
    for (const bucket of this.#prefix(tokens).buckets) this.#append(bucket, slot)
  }

  /** Postings of a bucket lie together; where their number is a power of two their place is full, and they move to one of twice the size. */
  #append(bucket: number, slot: number): void {
    const count = this.#count[bucket]
    if ((count & (count - 1)) === 0) {
      const room = Math.max(1, 2 * count)
      if (this.#poolEnd + room > this.#pool.length) {
        const larger = new Int32Array(2 * (this.#pool.length + room))
        larger.set(this.#pool.subarray(0, this.#poolEnd))
        this.#pool = larger
      }
      this.#pool.copyWithin(this.#poolEnd, this.#offset[bucket], this.#offset[bucket] + count)
      this.#offset[bucket] = this.#poolEnd
      this.#poolEnd += room
    }
    this.#pool[this.#offset[bucket] + count] = slot
    this.#count[bucket] = count + 1
  }

  /** Counts how rare the signatures are and enters all strings anew. */
  #build(): void {
    let total = 0
    for (const tokens of this.#tokens) total += tokens === undefined ? 0 : tokens.length + 1
    this.#bits = MIN_BITS
    while (this.#bits < MAX_BUCKET_BITS && 2 ** this.#bits < 2 * total) this.#bits++
    this.#frequency = new Uint32Array(2 ** this.#bits)
    this.#offset = new Uint32Array(2 ** this.#bits)
    this.#count = new Uint32Array(2 ** this.#bits)
    this.#poolEnd = 0
    this.#builtFor = this.#tokens.length
    for (const tokens of this.#tokens) {
      if (tokens !== undefined) for (const bucket of this.#buckets(tokens)) this.#frequency[bucket]++
    }
    this.#tokens.forEach((tokens, slot) => {
      if (tokens !== undefined) this.#post(slot, tokens)
    })
  }
}

const MIN_BITS = 12

/** 512 bits, a seventh of what the tokens of a headline take: 2,000 paragraphs of 235 letters are added and asked for in a fifth of the time. */
const BITMAP_LOG = 4

/** Occurrences of one bigram that have tokens of their own. Beyond, tokens are equal, and count as often as both strings have them. */
const OCCURRENCES = 2 ** 21

/** The tokens of a string, ascending: the bigram's number, scrambled, and the number of its occurrence. */
function tokensOf(string: string): Float64Array {
  const bigrams = new Uint32Array(Math.max(0, string.length - 1))
  for (let i = 0; i < bigrams.length; i++) bigrams[i] = fibonacciHash(string.charCodeAt(i) * 0x10000 + string.charCodeAt(i + 1))
  bigrams.sort()
  const tokens = new Float64Array(bigrams.length)
  let occurrence = 0
  for (let i = 0; i < bigrams.length; i++) {
    occurrence = i > 0 && bigrams[i] === bigrams[i - 1] ? Math.min(occurrence + 1, OCCURRENCES - 1) : 0
    tokens[i] = bigrams[i] * OCCURRENCES + occurrence
  }
  return tokens
}

function low(token: number): number {
  return token % OCCURRENCES
}

function high(token: number): number {
  return Math.floor(token / OCCURRENCES)
}

/** A token in 32 bits; two tokens may come out equal, which adds a candidate. */
function mix(token: number): number {
  return high(token) ^ Math.imul(low(token) + 1, 0x27d4eb2f)
}

/** Number of common tokens, or a smaller number than `least` as soon as that is out of reach. */
function commonTokens(a: Float64Array, b: Float64Array, least: number): number {
  let i = 0
  let j = 0
  let common = 0
  while (i < a.length && j < b.length) {
    if (common + Math.min(a.length - i, b.length - j) < least) return -1
    if (a[i] === b[j]) {
      common++
      i++
      j++
    } else if (a[i] < b[j]) i++
    else j++
  }
  return common
}
