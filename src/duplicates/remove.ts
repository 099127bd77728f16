import { checkString } from '../text/arguments.js'
import type { Edit } from '../text/edits/edit.js'
import { withoutFindings } from '../text/edits/removal.js'
import type { DuplicateFinding } from '../text/finding.js'
import { findBySettings } from './find.js'
import { type FindDuplicatesOptions, settingsOf } from './find-options.js'

/**
 * What {@link removeDuplicates} gives.
 *
 * @example
 * ```ts
 * const source = 'Ferry stays for the winter\n\nThe council voted.\n\nFerry stays for the winter'
 * const { text, findings, edits } = removeDuplicates(source)
 * findings.map(({ line, reason }) => [line, reason]) // => [[5, 'Repeats line 1 word for word.']]
 * applyEdits(source, edits) === text // => true
 * ```
 */
export interface RemovedDuplicates {
  /** The text without what was removed. */
  readonly text: string
  /** All findings, also those that were only flagged. */
  readonly findings: readonly DuplicateFinding[]
  /** What was done: `applyEdits` of them to the source is the text. */
  readonly edits: readonly Edit[]
}

/**
 * Removes what an article says twice: {@link findDuplicates} and `applyFindings` in one call.
 *
 * @param text - Any string.
 * @param options - Threshold, survivor, title, what becomes of a line that another one contains; with `action: 'flag'` the text stays as it is.
 * @returns The text without the copies, the findings and the edits.
 * @throws As {@link findDuplicates}.
 * @example
 * ```ts
 * removeDuplicates('Bridge opens to traffic\n\nBridge opens to traffic\n\nThe mayor came.').text // => 'Bridge opens to traffic\n\nThe mayor came.'
 * ```
 */
export function removeDuplicates(text: string, options: FindDuplicatesOptions = {}): RemovedDuplicates {
  checkString('removeDuplicates', 'text', text)
  return withoutFindings(text, findBySettings(text, settingsOf('removeDuplicates', options)))
}
