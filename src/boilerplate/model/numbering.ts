/** Small numbers for hashes: `ids[i]` is the same for equal hashes, from 0 to before `count` in the order of first occurrence. */
export interface Numbering {
  readonly ids: Int32Array
  readonly count: number
}

/** Drawn anew in each process, so that nobody can write a text whose words all fall into one place of the table; no result depends on it. */
const MULTIPLIER = /* @__PURE__ */ Math.floor(/* @__PURE__ */ Math.random() * 2 ** 32) | 1

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
    let place = Math.imul(hash, MULTIPLIER) >>> (32 - bits)
    while (numbers[place] !== 0 && keys[place] !== hash) place = (place + 1) & (places - 1)
    if (numbers[place] === 0) {
      keys[place] = hash
      numbers[place] = ++count
    }
    ids[i] = numbers[place] - 1
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
