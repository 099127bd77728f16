/** Places of a filter: with 2,000 hashes in it seven of eight others are turned away. */
const BITS = 14

/** Says of most hashes that are not in a table that they aren't, by a look at one byte: most words of a text are in none of the tables. */
export type HashFilter = Uint8Array

/** The filter of a table's hashes. */
export function hashFilter(hashes: Iterable<number>): HashFilter {
  const filter = new Uint8Array(1 << BITS)
  for (const hash of hashes) filter[placeOf(hash)] = 1
  return filter
}

/** Whether a hash may be in the table. */
export function mayHold(filter: HashFilter, hash: number): boolean {
  return filter[placeOf(hash)] === 1
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> BITS)) & ((1 << BITS) - 1)
}
