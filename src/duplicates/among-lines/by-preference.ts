import type { Action } from '../../text/finding.js'
import type { LineComparison } from '../measure/compare.js'
import type { ComparedLine } from '../measure/compared-line.js'
import { withoutCutMark } from '../measure/cut-off.js'
import type { Survivor } from '../survivors.js'

/** Indices of equal or similar lines in the order in which they are taken as survivors. */
export function byPreference(list: readonly ComparedLine[], survivor: Survivor): number[] {
  const order = list.map((_, i) => i)
  if (survivor === 'longest') return order.sort((i, j) => list[j].text.length - list[i].text.length || i - j)
  // A headline without the name of the site survives the one with it, and the whole line one that is cut off, wherever the two stand.
  const deviation = list.map(deviationOf)
  return order.sort((i, j) => deviation[i] - deviation[j] || (survivor === 'last' ? j - i : i - j))
}

/** Whether a line is more than a headline, with a site's name or a label, or less than it, cut off. */
export function isHeadlineVariant(line: ComparedLine): boolean {
  return deviationOf(line) > 0
}

/** How far a line is from a plain headline: 1 with a site's name or a label, 2 cut off. */
function deviationOf({ text, cores }: ComparedLine): 0 | 1 | 2 {
  if (withoutCutMark(text) !== undefined) return 2
  return cores.length > 1 ? 1 : 0
}

/** A line that another one makes superfluous, or that is near to another one. */
export interface Match {
  readonly line: number
  readonly kept: number
  readonly comparison: LineComparison
  /** What becomes of the line. */
  readonly action: Action
}

/**
 * For each line at most one match. Lines are visited by preference; a line that may go for one that stays goes with the nearest of these as
 * its survivor, so nothing goes that is not near to a line that stays. A line that stays, flagged or not, is matched with the nearest line
 * that is preferred to it, and others may go for it.
 */
export function matchesByPreference(
  lineCount: number,
  pairs: readonly (readonly [number, number])[],
  order: readonly number[],
  compare: (line: number, kept: number) => LineComparison,
  actionFor: (line: number, kept: number, comparison: LineComparison) => Action,
): Match[] {
  const rank = new Array<number>(lineCount)
  order.forEach((line, n) => {
    rank[line] = n
  })
  const preferred = Array.from({ length: lineCount }, (): number[] => [])
  for (const [i, j] of pairs) {
    if (rank[i] < rank[j]) preferred[j].push(i)
    else preferred[i].push(j)
  }
  const gone = new Set<number>()
  const matches: Match[] = []
  for (const line of order) {
    let best: Match | undefined
    for (const kept of preferred[line].sort((x, y) => rank[x] - rank[y])) {
      if (gone.has(kept)) continue
      const comparison = compare(line, kept)
      if (comparison.relation === 'unrelated') continue
      const match = { line, kept, comparison, action: actionFor(line, kept, comparison) }
      if (best === undefined || isNearer(match, best)) best = match
    }
    if (best === undefined) continue
    matches.push(best)
    if (best.action === 'remove') gone.add(line)
  }
  return matches
}

const RELATION_RANK = { same: 0, contained: 1, 'shares-passage': 2, 'differs-in': 3, unrelated: 4 } as const

/** What a line may go for comes first. */
function isNearer({ comparison: a, action }: Match, { comparison: b, action: other }: Match): boolean {
  if ((action === 'remove') !== (other === 'remove')) return action === 'remove'
  const byRelation = RELATION_RANK[a.relation] - RELATION_RANK[b.relation]
  return byRelation < 0 || (byRelation === 0 && a.score > b.score)
}
