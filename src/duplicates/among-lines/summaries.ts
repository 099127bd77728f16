import type { ArticleLine } from './article-lines.js'
import type { Sections } from './section-labels.js'

/** Paragraphs of its own that the text has at the least: a recipe may have one step more than the one above it. */
const MIN_OWN_PARAGRAPHS = 2

/**
 * The headings whose lines are a summary ('Key points'): two of them or more come again further down, in the same order, the first one directly below
 * another heading, with so many other paragraphs between that no two need stand together.
 *
 * @param ownUpTo - For each line the number of paragraphs in front of it that have no copy.
 */
export function summariesOf(list: readonly ArticleLine[], { headings, ends }: Sections, ownUpTo: Uint32Array): ReadonlySet<number> {
  const copyBelow = copiesBelow(list)
  const isSummary = (heading: number): boolean => {
    const copies = copyBelow.slice(heading + 1, ends[heading]).filter((copy) => copy >= ends[heading])
    const [first, last] = [copies[0], copies[copies.length - 1]]
    if (copies.length < 2 || headings[first] !== first - 1 || copies.some((copy, n) => n > 0 && copy < copies[n - 1])) return false
    return ownUpTo[last] - ownUpTo[first] >= copies.length - 1 && ownUpTo[ends[last]] - ownUpTo[first] >= MIN_OWN_PARAGRAPHS
  }
  return new Set(headings.filter((heading, at): heading is number => heading === at - 1 && isSummary(heading)))
}

/** For each line the index of its next copy; -1 where none follows. */
function copiesBelow(list: readonly ArticleLine[]): Int32Array {
  const copies = new Int32Array(list.length).fill(-1)
  const last = new Map<string, number>()
  list.forEach(({ reading: { key } }, at) => {
    const above = last.get(key)
    if (above !== undefined) copies[above] = at
    last.set(key, at)
  })
  return copies
}
