import { fibonacciHash } from '../../text/hash.js'

// How many tokens and signatures two strings must have in common, and into which bucket a signature falls: the same for the join and for the index.

/** Bits of a signature's bucket: the other 8 of a positive 31-bit number hold its rarity, so that one integer sort does both. */
export const MAX_BUCKET_BITS = 21

/** Common signatures that are asked for at the most. More leave fewer candidates and need longer prefixes. */
export const MAX_HITS = 4

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

/** How many signatures a string of `size` tokens has in common with a partner of at least `other` tokens. */
export function leastCommon(size: number, other: number, threshold: number, excess: number): number {
  const { slope, base } = commonBound(threshold, excess)
  return Math.max(1, Math.ceil(slope * (size + other) + base - ROUNDING))
}

/**
 * How many different signatures a string has in common with a partner of at least `other` tokens, and how many of them are asked for: of q signatures
 * the q − common + hits rarest ones contain as many. Each of its `doubles`, signatures that it has again, may be a common one.
 */
export function prefixBounds(
  size: number,
  other: number,
  doubles: number,
  threshold: number,
  excess: number,
): { common: number; hits: number } {
  const common = Math.max(1, leastCommon(size, other, threshold, excess) - doubles)
  return { common, hits: Math.min(MAX_HITS, common) }
}

/** The bound on common signatures as a line over the tokens of both. */
export function commonBound(threshold: number, excess: number): { slope: number; base: number } {
  return excess === 1 ? { slope: 1.5 * threshold - 1, base: 1 } : { slope: threshold / 2, base: 0 }
}

/** Margin for rounding: a bound that is too low costs a look-up, one that is too high a pair. */
export const ROUNDING = 1e-6

/** Rarity class of a frequency, 0 to 255: eight classes for each doubling. */
export function rarity(frequency: number): number {
  const exponent = 31 - Math.clz32(frequency)
  return exponent < 3 ? frequency : Math.min(255, exponent * 8 - 16 + ((frequency >>> (exponent - 3)) & 7))
}

/** Fibonacci hashing of two numbers into so many bits. */
export function stepBucket(left: number, right: number, bits: number): number {
  const mixed = Math.imul(left, 0x85ebca6b) ^ Math.imul(right, 0xc2b2ae35)
  return fibonacciHash(mixed ^ (mixed >>> 15)) >>> (32 - bits)
}
