import type { CleanNote } from '../article.js'
import type { Action, Finding } from '../text/finding.js'
import { tally } from '../text/lists.js'
import type { FindingsReport } from './result.js'

/** What a note on the whole article says, as a sentence. */
export const NOTE_SENTENCES: { readonly [note in CleanNote]: string } = {
  truncated: 'A paywall cut the story off: what came behind it is not in the text.',
  'over-half-flagged':
    'More than half of the words looked like boilerplate, on a page all of them: these lines are flagged and stay, but for second copies. A whole page needs the profile `page`, and `actions` names what goes all the same.',
  'looks-like-html': 'The text looks like HTML: tags stay, and lines are not what a reader sees. Extract the text first.',
}

/** What was done with a finding, by its action. */
export const DONE = { remove: 'removed', flag: 'flagged', keep: 'kept' } as const

/** How many findings have the action. */
export function countOf({ findings }: Pick<FindingsReport, 'findings'>, action: Action): number {
  return findings.filter((finding) => finding.action === action).length
}

/** Whether the findings that are to go are those that went when the lines were counted; after a review they may be others. */
function wentAsCounted({ findings, stats }: FindingsReport): boolean {
  const now = tally(findings.filter(({ action }) => action === 'remove').map(({ kind }) => kind))
  const counted = Object.entries(stats.removed)
  return counted.length === now.size && counted.every(([kind, count]) => now.get(kind) === count)
}

/** What happened, in parts of a line: `3 removed`, `1 flagged`, `31 lines before, 17 after`. */
export function summaryParts(result: FindingsReport): string[] {
  const { lines, repairs } = result.stats
  const after = wentAsCounted(result) ? `, ${lines.clean} after` : ''
  const byName = Object.entries(repairs).map(([name, count]) => `${name} ${count}`)
  return [
    `${countOf(result, 'remove')} removed`,
    `${countOf(result, 'flag')} flagged`,
    `${lines.source} ${lines.source === 1 ? 'line' : 'lines'} before${after}`,
    ...(byName.length > 0 ? [`repairs: ${byName.join(', ')}`] : []),
  ]
}

/** How sure a finding is: '95 % sure'. The score of a duplicate is how alike the two lines are. */
export function degreeOf({ type, score }: Finding): string {
  return `${Math.round(score * 100)} % ${type === 'duplicate' ? 'alike' : 'sure'}`
}
