import { leastCommon, leastSize, MAX_BUCKET_BITS, prefixBounds, rarity, stepBucket } from './bounds.js'
import type { TokenSets } from './token-sets.js'

/**
 * Signatures of all strings, one behind the other; `excess` says how many more there are than tokens. Several signatures may share a
 * bucket: that only adds candidates, since a common signature is a common bucket in any case.
 */
export interface Signatures {
  readonly excess: number
  readonly buckets: Int32Array
  readonly bucketCount: number
}

/** Steps from one token to the next, the ends of the string counted as token 0. */
export function stepSignatures({ starts, tokens }: TokenSets): Signatures {
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
export function tokenSignatures({ tokens, vocabulary }: TokenSets): Signatures {
  const bucketCount = Math.min(vocabulary + 1, 2 ** MAX_BUCKET_BITS)
  const buckets = vocabulary < bucketCount ? tokens.slice() : tokens.map((token) => token % bucketCount)
  return { excess: 0, buckets, bucketCount }
}

/**
 * The rare signatures of each string that are looked up: those of string i are `entries[starts[i]]` to `entries[starts[i + 1] - 1]`, of
 * which the first `indexed[i]` are also entered in the index. An entry is a bucket with the signature's slack above it: how many common
 * signatures a pair may have at the least for this one to be among those that have to be looked up.
 */
export interface Prefixes {
  readonly starts: Uint32Array
  readonly indexed: Uint32Array
  readonly entries: Int32Array
  readonly bucketCount: number
  /** How many signatures must be found in common, by string. */
  readonly hits: Uint8Array
}

/** The bucket of an entry. */
export const BUCKET_MASK = 2 ** MAX_BUCKET_BITS - 1

/** A slack of so much or more counts as unlimited. */
export const MAX_SLACK = 2 ** (31 - MAX_BUCKET_BITS) - 1

/**
 * The prefixes of all strings. A bucket gets its rarity above it, so that to sort those of a string puts the rare ones in front; doubles count once.
 * A signature that no other string has is left out, as it leads to none, but has its place: what the bounds say is about all of them.
 */
export function rarePrefixes(sets: TokenSets, signatures: Signatures, threshold: number): Prefixes {
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
    // Common signatures at the least: with any partner that is not longer, which is looked up, and with any that is not shorter.
    const shortest = leastSize(size, threshold)
    const probed = prefixBounds(size, shortest, doubles, threshold, excess)
    const entered = prefixBounds(size, size, doubles, threshold, excess)
    // The shortest partner has the shortest prefix in the index: no more hits than it allows are asked for.
    const hitsProbed = Math.min(probed.hits, leastCommon(shortest, shortest, threshold, excess))
    const probedCount = distinct - probed.common + hitsProbed
    const indexedCount = distinct - entered.common + entered.hits
    let place = 0
    let previous = -1
    for (let k = from; k < to && place < Math.max(probedCount, indexedCount); k++) {
      if (buckets[k] === previous) continue
      previous = buckets[k]
      place++
      const bucket = previous & BUCKET_MASK
      if (frequency[bucket] < 2) continue
      buckets[kept++] = bucket | (Math.min(MAX_SLACK, distinct - place + doubles + hitsProbed) << MAX_BUCKET_BITS)
      if (place <= indexedCount) indexed[i]++
    }
    hits[i] = hitsProbed
  }
  starts[strings] = kept
  return { starts, indexed, entries: buckets.subarray(0, kept), bucketCount, hits }
}
