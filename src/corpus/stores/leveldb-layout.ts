import type { BatchOperation, ClassicLevel } from 'classic-level'
import type { AddedArticle } from './store.js'

export type Database = ClassicLevel<string, string>
export type Change = BatchOperation<Database, string, string>

/** Keys of the layout, and of the counts: the next number and the size. */
export const LAYOUT = 'layout'
export const COUNTS = 'counts'

/** Key of an article. In the order of the numbers, so that what was added long ago is not moved when files are merged. */
export function articleKey(number: number): string {
  return `a${String(number).padStart(15, '0')}`
}

/** Key of the number of an article. JSON writes any name, with half surrogates too. */
export function nameKey(id: string): string {
  return `i${JSON.stringify(id)}`
}

/** Key of the list of a bucket. */
export function bucketKey(bucket: string): string {
  return `b${bucket}`
}

/** An article with its number. */
export interface Numbered {
  readonly number: number
  readonly article: AddedArticle
}

/** Takes an article out of the lists of its buckets. */
export function takeOut({ number, article }: Numbered, lists: Map<string, readonly number[]>): void {
  for (const bucket of article.buckets) {
    const list = lists.get(bucket) ?? []
    lists.set(
      bucket,
      list.filter((other) => other !== number),
    )
  }
}

/** The changes that write these lists. */
export function listChanges(lists: ReadonlyMap<string, readonly number[]>): Change[] {
  return [...lists].map(([bucket, list]) =>
    list.length > 0 ? put(bucketKey(bucket), list.map((number) => number.toString(36)).join(',')) : del(bucketKey(bucket)),
  )
}

export function put(key: string, value: string): Change {
  return { type: 'put', key, value }
}

export function del(key: string): Change {
  return { type: 'del', key }
}

/** The numbers of a list; none where there is no list. */
export function numbersIn(list: string | undefined): number[] {
  return list === undefined ? [] : list.split(',').map((number) => Number.parseInt(number, 36))
}

export function parseArticle(json: string | undefined): AddedArticle | undefined {
  return json === undefined ? undefined : JSON.parse(json)
}
