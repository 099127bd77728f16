import { checkString } from '../arguments.js'
import { applyEdits, checkEdits, type Edit } from './edit.js'
import { checkFindings, type FoundSpan } from './found-span.js'
import { offsetMap } from './offsets.js'
import { removalEdits } from './removal.js'
import { withRemovals } from './with-removals.js'

/**
 * The edits of a cleaned article after its findings were reviewed: some that were flagged are to go, others are to stay. The repairs remain.
 *
 * To keep what was removed, leaving out its edits is enough.
 *
 * @param source - The text that was cleaned.
 * @param edits - What `cleanArticle` or `normalizeText` did to it.
 * @param findings - The findings in it, with the actions that they are to have.
 * @returns Edits in order and disjoint; those of removals have the index of the finding in `findings`.
 * @throws `TypeError` if `source` is not a string, `edits` no array of edits or `findings` no array of findings; `RangeError` if an edit or a finding
 *   lies outside of the text, other words stand there than the finding's `text`, edits are not in order, or an action is unknown.
 * @example
 * ```ts
 * const source = 'The weir holds water&nbsp;again.\n\nPrivacy policy\n\nBoats cross the pond for the first time in years.'
 * const { edits, findings } = cleanArticle(source)
 * findings.map(({ action }) => action) // => ['flag']
 * const reviewed = reviewedEdits(source, edits, findings.map((finding) => ({ ...finding, action: 'remove' })))
 * applyEdits(source, reviewed) // => 'The weir holds water again.\n\nBoats cross the pond for the first time in years.'
 * ```
 */
export function reviewedEdits(source: string, edits: readonly Edit[], findings: readonly FoundSpan[]): Edit[] {
  checkString('reviewedEdits', 'source', source)
  checkEdits('reviewedEdits', edits, source.length)
  checkFindings('reviewedEdits', source, findings, 'source')
  const repairs = edits.filter(({ by }) => by !== 'removal').map(({ removedBy: _, ...repair }) => repair)
  const { cleanOffset } = offsetMap(repairs)
  const inRepaired = findings.map(({ action, start, end }) => ({ action, start: cleanOffset(start), end: cleanOffset(end) }))
  return withRemovals(repairs, removalEdits(applyEdits(source, repairs), inRepaired))
}
