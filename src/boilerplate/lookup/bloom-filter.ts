/** Places of a filter: with 5,000 hashes in it 24 of 25 others are turned away. */
const PLACES = 1 << 17

/**
 * A Bloom filter (Bloom 1970) of hashes, with one bit for each. It says of most hashes that are not in a table that they aren't: most words of a text
 * are in none of the tables.
 */
export type BloomFilter = Int32Array

/** The filter of a table's hashes. */
export function bloomFilter(hashes: Iterable<number>): BloomFilter {
  const filter = new Int32Array(PLACES / 32)
  for (const hash of hashes) filter[wordOf(hash)] |= bitOf(hash)
  return filter
}

/** Whether a hash may be in the table. */
export function mayHold(filter: BloomFilter, hash: number): boolean {
  return (filter[wordOf(hash)] & bitOf(hash)) !== 0
}

function wordOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) & (PLACES - 1)) >>> 5
}

function bitOf(hash: number): number {
  return 1 << (hash ^ (hash >>> 15))
}
