import { fibonacciHash } from '../../text/hash.js'

/** Small numbers for hashes: `ids[i]` is the same for equal hashes, from 0 to before `count` in the order of first occurrence. */
export interface Numbering {
  readonly ids: Int32Array
  readonly count: number
}

/**
 * Places of the table that are looked at for one hash. Of a million real ones none needs eighty; in a text that was built for its words to need more,
 * such a word gets a number of its own each time.
 */
const MOST_PROBES = 256

/**
 * Numbers hashes, so that what is counted or remembered of each can be in an array. An open-addressing table: a `Map` takes several times
 * as long.
 */
export function numbered(hashes: ArrayLike<number>): Numbering {
  const ids = new Int32Array(hashes.length)
  const bits = 33 - Math.clz32(hashes.length) // a quarter to half of the places are taken
  const places = 1 << bits
  const keys = new Int32Array(places)
  const numbers = new Int32Array(places) // from 1; 0 where the place is free
  let count = 0
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]
    let place = fibonacciHash(hash) >>> (32 - bits)
    let probes = 1
    while (numbers[place] !== 0 && keys[place] !== hash && probes++ < MOST_PROBES) place = (place + 1) & (places - 1)
    if (numbers[place] !== 0 && keys[place] === hash) {
      ids[i] = numbers[place] - 1
      continue
    }
    ids[i] = count++
    if (numbers[place] !== 0) continue
    keys[place] = hash
    numbers[place] = count
  }
  return { ids, count }
}

/** How often each hash occurs among them. */
export function occurrences({ ids, count }: Numbering): Int32Array {
  const counts = new Int32Array(count)
  for (const id of ids) counts[id]++
  return counts
}

/** The first and the last row that each number stands in; the numbers of a row are those behind the row before and in front of its end. */
export function firstAndLastRows(
  { ids, count }: Numbering,
  rows: number,
  endOf: (row: number) => number,
): { readonly first: Int32Array; readonly last: Int32Array } {
  const first = new Int32Array(count).fill(rows)
  const last = new Int32Array(count)
  for (let row = 0, k = 0; row < rows; row++) {
    for (const end = endOf(row); k < end; k++) {
      if (first[ids[k]] > row) first[ids[k]] = row
      last[ids[k]] = row
    }
  }
  return { first, last }
}
