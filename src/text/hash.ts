// Sketches, indexes and the words of a model are stored by these hashes, so what they give must stay the same. They have 32 bits unless they say so.

/** Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): of the 32 bits the upper ones are mixed best. */
export function fibonacciHash(value: number): number {
  return Math.imul(value, 0x9e3779b1)
}

/** Mixes all 32 bits of a number: the finish of MurmurHash3. */
export function mixBits(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The FNV-1a hash of nothing, to be fed with UTF-16 units in order. */
export const HASH_SEED = 0x811c9dc5 | 0

/** The hash with one unit more. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The FNV-1a hash of a text, UTF-16 unit by unit; behind another one where its hash is given. */
export function hashText(text: string, before = HASH_SEED): number {
  let hash = before
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i))
  return hash
}

/** One hash of two: of a pair of words, or of a run of words and the next one. */
export function hashPair(first: number, second: number): number {
  return fibonacciHash(first) ^ second
}

/** One hash of 33 to 53 bits of two: in front of the second one the upper bits of the first. */
export function joinHashes(high: number, low: number, bits: number): number {
  return (high >>> (64 - bits)) * 2 ** 32 + (low >>> 0)
}

/** A hash of 48 bits of a text, by two polynomials of its UTF-16 units. */
export function hashText48(text: string): number {
  let low = 0
  let high = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low, 0x01000193) + unit
    high = Math.imul(high, 0x85ebca6b) + unit
  }
  return joinHashes(mixBits(high), mixBits(low), 48)
}

/** A hash of 53 bits of a text, by two hashes with different multipliers. */
export function hashText53(text: string): number {
  let low = 0
  let high = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = fibonacciHash(low ^ unit)
    high = Math.imul(high ^ unit, 0x5f356495)
  }
  return joinHashes(mixBits(high), mixBits(low ^ (high >>> 5)), 53)
}
