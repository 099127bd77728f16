import type { LineComparison } from './compare.js'
import type { ComparedLine } from './compared-line.js'
import { withoutCutMark } from './headline-core.js'

/** Which of several copies stays. */
export type Survivor = 'first' | 'last' | 'longest'

/** Indices of equal or similar lines in the order in which they are taken as survivors. */
export function byPreference(list: readonly ComparedLine[], survivor: Survivor): number[] {
  const order = list.map((_, i) => i)
  if (survivor === 'longest') order.sort((i, j) => list[j].text.length - list[i].text.length || i - j)
  if (survivor === 'longest') return order
  // A headline without the name of the site survives the one with it, and the whole line one that is cut off, wherever the two stand.
  const dress = list.map(({ text, cores }) => (withoutCutMark(text) !== undefined ? 2 : cores.length > 1 ? 1 : 0))
  return order.sort((i, j) => dress[i] - dress[j] || (survivor === 'last' ? j - i : i - j))
}

/** Whether a line is more than a headline, with a site's name or a label, or less than it, cut off. */
export function isDressed({ text, cores }: ComparedLine): boolean {
  return cores.length > 1 || withoutCutMark(text) !== undefined
}

/** A line that another one makes superfluous, or that is near to another one. */
export interface Match {
  readonly line: number
  readonly kept: number
  readonly comparison: LineComparison
}

/**
 * For each line at most one match. Lines are visited by preference; a line that is the same as one that stays goes with the best of these
 * as its survivor, so nothing goes that is not near to a line that stays. A line that stays is matched with the nearest line that is
 * preferred to it.
 */
export function matchesByPreference(
  list: readonly ComparedLine[],
  pairs: readonly (readonly [number, number])[],
  order: readonly number[],
  compare: (a: ComparedLine, b: ComparedLine) => LineComparison,
): Match[] {
  const rank = new Array<number>(list.length)
  order.forEach((line, n) => {
    rank[line] = n
  })
  const preferred = list.map((): number[] => [])
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
      const match = { line, kept, comparison: compare(list[line], list[kept]) }
      if (match.comparison.relation !== 'unrelated' && (best === undefined || isNearer(match.comparison, best.comparison))) best = match
    }
    if (best === undefined) continue
    matches.push(best)
    if (best.comparison.relation === 'same') gone.add(line)
  }
  return matches
}

const RELATION_RANK = { same: 0, contained: 1, 'shares-passage': 2, 'differs-in': 3, unrelated: 4 } as const

function isNearer(a: LineComparison, b: LineComparison): boolean {
  const byRelation = RELATION_RANK[a.relation] - RELATION_RANK[b.relation]
  return byRelation < 0 || (byRelation === 0 && a.score > b.score)
}
