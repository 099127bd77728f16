import type { Span } from '../span.js'
import { isHighSurrogate, isLowSurrogate } from '../surrogates.js'
import type { Edit } from './edit.js'

/**
 * Joins two lists of edits that were made one after the other into one list of edits of the source.
 *
 * Edits of the second list that overlap what the first one wrote become one edit with it, named after the first; what such an edit leaves
 * as it was at its ends is cut off, and one that comes out as no change is left out. Costs one pass over both lists.
 *
 * @param source - The text that `first` was made for.
 * @param middle - The text that `first` makes.
 * @param first - Edits of `source`.
 * @param second - Edits of `middle`.
 * @returns Edits of `source` that make what both lists make, in order and disjoint.
 */
export function composeEdits(source: string, middle: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  if (first.length === 0) return second
  if (second.length === 0) return first
  const composed: Edit[] = []
  let at: Cursor = { i: 0, j: 0, shift: 0 }
  while (at.i < first.length && at.j < second.length) {
    const { i, j, shift } = at
    const a = first[i]
    const b = second[j]
    const from = a.start + shift
    const to = from + a.replacement.length
    if (to <= b.start) {
      composed.push(a)
      at = { i: i + 1, j, shift: to - a.end }
    } else if (b.end <= from) {
      composed.push(moved(b, shift))
      at = { i, j: j + 1, shift }
    } else {
      const behind = behindOverlap(first, second, at)
      const start = Math.min(from, b.start)
      const end = Math.max(first[behind.i - 1].end + behind.shift, second[behind.j - 1].end)
      const replacement = rewrite(middle, { start, end }, second.slice(j, behind.j))
      const edit = tightEdit(source, { start: start - shift, end: end - behind.shift, replacement, by: a.by })
      if (edit !== undefined) composed.push(edit)
      at = behind
    }
  }
  for (const edit of first.slice(at.i)) composed.push(edit)
  for (const edit of second.slice(at.j)) composed.push(moved(edit, at.shift))
  return composed
}

/** How many edits of each list are done, and the offset in the middle text minus that in the source behind them. */
interface Cursor {
  readonly i: number
  readonly j: number
  readonly shift: number
}

function moved(edit: Edit, shift: number): Edit {
  return { ...edit, start: edit.start - shift, end: edit.end - shift }
}

/** Behind the chain of edits of which each overlaps the one before: the first two of it, one of each list, stand at the cursor. */
function behindOverlap(first: readonly Edit[], second: readonly Edit[], at: Cursor): Cursor {
  let { i, shift } = at
  let j = at.j + 1
  for (;;) {
    const a = first[i]
    if (a !== undefined && a.start + shift < second[j - 1].end) {
      shift += a.replacement.length - (a.end - a.start)
      i++
    } else if (j < second.length && second[j].start < first[i - 1].end + shift) {
      j++
    } else {
      return { i, j, shift }
    }
  }
}

/** A stretch of the middle text after edits that lie in it. */
function rewrite(middle: string, { start, end }: Span, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = start
  for (const edit of edits) {
    pieces.push(middle.slice(at, edit.start), edit.replacement)
    at = edit.end
  }
  pieces.push(middle.slice(at, end))
  return pieces.join('')
}

/** The edit without what is the same at its two ends, surrogate pairs left whole; nothing if the replacement is what stands there. */
function tightEdit(source: string, { start, end, replacement, by }: Edit): Edit | undefined {
  let from = start
  let to = end
  let head = 0
  let tail = replacement.length
  while (from < to && head < tail && source.charCodeAt(from) === replacement.charCodeAt(head)) {
    from++
    head++
  }
  if (from === to && head === tail) return undefined
  if (head > 0 && isHighSurrogate(replacement.charCodeAt(head - 1))) {
    from--
    head--
  }
  while (to > from && tail > head && source.charCodeAt(to - 1) === replacement.charCodeAt(tail - 1)) {
    to--
    tail--
  }
  if (to < end && isLowSurrogate(source.charCodeAt(to))) {
    to++
    tail++
  }
  return { start: from, end: to, replacement: replacement.slice(head, tail), by }
}
