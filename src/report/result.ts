import type { CleanArticle } from '../article.js'
import { describe } from '../text/arguments.js'

/** What a list of findings is written from: what `cleanArticle` gave, or the same from JSON. */
export type Counted = Pick<CleanArticle, 'findings' | 'notes' | 'stats'>

/** What a whole article is shown from: what `cleanArticle` gave, or a copy of it with some edits left out. */
export type Reported = Pick<CleanArticle, 'findings' | 'edits' | 'lines' | 'notes' | 'stats'>

/** Throws a `TypeError` unless `result` has the fields that a report reads. */
export function checkResult(where: string, result: unknown, lists: readonly (keyof Reported)[] = ['findings', 'notes']): void {
  const complete =
    typeof result === 'object' &&
    result !== null &&
    'stats' in result &&
    lists.every((name) => Array.isArray(Object.getOwnPropertyDescriptor(result, name)?.value))
  if (!complete) throw new TypeError(`${where}: result must be what cleanArticle gave, got ${describe(result)}`)
}

/** Throws a `RangeError` unless the findings lie where the source has their words. */
export function checkSource(where: string, source: string, { findings }: Pick<Reported, 'findings'>): void {
  const wrong = findings.findIndex(({ start, end, text }) => source.slice(start, end) !== text)
  if (wrong < 0) return
  const { start, end } = findings[wrong]
  throw new RangeError(`${where}: source must be the text that the result was made from, but has other words at ${start} to ${end}`)
}
