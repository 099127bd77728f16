import type { BatchOperation, ClassicLevel } from 'classic-level'
import { fieldsOf } from '../../text/arguments.js'
import { lazy } from '../../text/lazy.js'
import { bytesWithChecksum, checked, damaged, withChecksum } from './leveldb-checksum.js'
import { pageOf } from './leveldb-pages.js'
import { FIRST_STATE, type SweepState } from './leveldb-sweep.js'
import { fromJson, parseStored, type StoredArticle, storeError } from './store.js'

/** A database of LevelDB as the store opens it. */
export type Database = ClassicLevel<string, string>
/** One of the changes that are written together. */
export type Change = BatchOperation<Database, string, string | Uint8Array>

/** Key of the layout. */
export const LAYOUT = 'layout'
/** Key of the counts. */
export const COUNTS = 'counts'

/** What is written with each change. */
export interface Counts {
  /** The number that the next article gets. */
  readonly next: number
  /** How many articles there are. */
  readonly size: number
  readonly sweep: SweepState
}

/** The counts of an empty store. */
export const NO_COUNTS: Counts = { next: 0, size: 0, sweep: FIRST_STATE }

/** The counts of a record. */
export function countsOf(record: string | undefined): Counts {
  const counts = fromJson(checked(COUNTS, record))
  if (!areCounts(counts)) throw damaged(COUNTS)
  return counts
}

function areCounts(counts: unknown): counts is Counts {
  const { next, size, sweep } = fieldsOf(counts)
  const { level, hand, divides, since, entries, left } = fieldsOf(sweep)
  const pairs = [since, left].every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isCount))
  return [next, size, level, hand, entries].every(isCount) && typeof divides === 'boolean' && pairs
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** Key of an article. In the order of the numbers, so that what was added long ago is not moved when files are merged. */
export function articleKey(number: number): string {
  return `a${padded(number)}`
}

/** Key of the buckets in which an article stands. */
export function bucketsKey(number: number): string {
  return `b${padded(number)}`
}

/** Key of the number of an article. JSON writes any name, with half surrogates too. */
export function nameKey(id: string): string {
  return `i${JSON.stringify(id)}`
}

/** Key of a page, in the order in which pages are written. */
export function pageKey(page: number): string {
  return `p${padded(page)}`
}

/** The record of an article: its sample on a line of its own, for most candidates are told apart by it and need not be read further. */
export function articleRecord(key: string, { id, text, sample }: StoredArticle): string {
  return `${withChecksum(key, sample)}\n${withChecksum(key, JSON.stringify({ id, text }))}`
}

/** The article of a record of the store of that name. */
export function articleOf(key: string, record: string, store: string): StoredArticle {
  const end = record.indexOf('\n')
  const sample = checked(key, record.slice(0, Math.max(end, 0)))
  const rest = lazy(() => {
    try {
      return parseStored(checked(key, record.slice(end + 1)), sample)
    } catch (error) {
      throw storeError(store, 'read', error)
    }
  })
  return {
    sample,
    get id() {
      return rest().id
    },
    get text() {
      return rest().text
    },
  }
}

/** The change that writes a value as it is. */
export function put(key: string, value: string): Change {
  return { type: 'put', key, value }
}

/** The change that writes a value with its checksum. */
export function putChecked(key: string, value: string): Change {
  return put(key, withChecksum(key, value))
}

/** The change that takes a key away. */
export function del(key: string): Change {
  return { type: 'del', key }
}

/** The change that writes a page with its checksum. */
export function putPage(page: number, entries: readonly number[]): Change {
  const key = pageKey(page)
  return { type: 'put', key, value: bytesWithChecksum(key, pageOf(entries)), valueEncoding: 'view' }
}

function padded(number: number): string {
  return String(number).padStart(15, '0')
}
