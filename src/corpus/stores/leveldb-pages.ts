// Pages of the LevelDB store: which articles stand in which bucket. A key for each bucket would be simpler, but an article stands in twenty, and LevelDB
// writes each of them some thirty times while it merges files: from 300,000 articles on that took most of the time.

/** What stands on a page, two numbers an entry: the hash of a bucket, of which the lower bits choose the page, and the number of an article in it. */
export type Entries = readonly number[]

const KEY_LOW = 2 ** 32
const ENTRY_BYTES = 10

/** The numbers of the articles in a bucket, from a page as it is stored. */
export function numbersOnPage(page: Uint8Array | undefined, key: number): number[] {
  const numbers: number[] = []
  if (page === undefined) return numbers
  const view = viewOf(page)
  const low = key % KEY_LOW
  for (let at = 0; at < view.byteLength; at += ENTRY_BYTES) {
    if (view.getUint32(at, true) === low && keyAt(view, at) === key) numbers.push(view.getUint32(at + 6, true))
  }
  return numbers
}

/** The same from entries. */
function numbersAmong(entries: Entries, key: number): number[] {
  const numbers: number[] = []
  for (let i = 0; i < entries.length; i += 2) if (entries[i] === key) numbers.push(entries[i + 1])
  return numbers
}

/** Reads the entries of a page as it is stored. */
export function entriesOn(page: Uint8Array | undefined): number[] {
  const entries: number[] = []
  if (page === undefined) return entries
  const view = viewOf(page)
  for (let at = 0; at < view.byteLength; at += ENTRY_BYTES) entries.push(keyAt(view, at), view.getUint32(at + 6, true))
  return entries
}

/** A page as it is stored. */
export function pageOf(entries: Entries): Uint8Array {
  const page = new Uint8Array((entries.length / 2) * ENTRY_BYTES)
  const view = viewOf(page)
  for (let i = 0, at = 0; i < entries.length; i += 2, at += ENTRY_BYTES) {
    view.setUint32(at, entries[i] % KEY_LOW, true)
    view.setUint16(at + 4, Math.floor(entries[i] / KEY_LOW), true)
    view.setUint32(at + 6, entries[i + 1], true)
  }
  return page
}

/** The entries, and those of others that aren't among them: after a restart some wait that have been written. */
export function merged(entries: Entries, others: Entries): number[] {
  const result = [...entries]
  const last = entries.reduce((most, number, i) => (i % 2 === 1 && number > most ? number : most), -1)
  for (let i = 0; i < others.length; i += 2) {
    const [key, number] = [others[i], others[i + 1]]
    if (number > last || !numbersAmong(entries, key).includes(number)) result.push(key, number)
  }
  return result
}

/** The entries without those of an article. */
export function without(entries: Entries, number: number): number[] {
  return entries.filter((_, i) => entries[i | 1] !== number)
}

/** The entries of the buckets that another page takes when this one is divided, and those that stay. */
export function divided(entries: Entries, level: number): { stay: number[]; go: number[] } {
  const goes = (_: number, i: number): boolean => Math.floor(entries[i & ~1] / 2 ** level) % 2 === 1
  return { stay: entries.filter((value, i) => !goes(value, i)), go: entries.filter(goes) }
}

function keyAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint16(at + 4, true) * KEY_LOW
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
