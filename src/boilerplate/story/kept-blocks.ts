import type { LaidOutText } from './layout.js'
import { range } from './line-indices.js'

// Stanzas and lists: the line model doubts some of their lines for being short.

/** A paragraph alone is no block, and a text without blank lines is one. */
const MIN_BLOCK_LINES = 2
const MAX_BLOCK_LINES = 12

/** The lines of stanzas and lists, between blank lines, of which the model has half or more for the story. */
export function linesOfKeptBlocks({ facts, candidates, layout }: LaidOutText, isKept: (i: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  let from = layout.headline + 1
  for (let end = from + 1; end <= facts.length; end++) {
    if (end < facts.length && facts[end].line === facts[end - 1].line + 1) continue
    const start = from
    from = end
    if (end - start < MIN_BLOCK_LINES || end - start > MAX_BLOCK_LINES) continue
    const own = range(start, end).filter((i) => candidates[i] === undefined)
    if (2 * own.filter(isKept).length >= end - start) for (const i of own) found.add(i)
  }
  return found
}
