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
  let i = 0
  let j = 0
  let shift = 0 // offset in the middle text minus offset in the source, behind the edits of `first` that are done
  while (i < first.length && j < second.length) {
    const a = first[i]
    const b = second[j]
    const from = a.start + shift
    const to = from + a.replacement.length
    if (to <= b.start) {
      composed.push(a)
      shift = to - a.end
      i++
    } else if (b.end <= from) {
      composed.push({ ...b, start: b.start - shift, end: b.end - shift })
      j++
    } else {
      const cluster = overlapping(first, second, i, j, shift)
      const last = first[cluster.i - 1]
      const middleStart = Math.min(from, b.start)
      const middleEnd = Math.max(last.end + cluster.shift, second[cluster.j - 1].end)
      const edit = tightEdit(
        source,
        middleStart - shift,
        middleEnd - cluster.shift,
        rewrite(middle, middleStart, middleEnd, second, j, cluster.j),
        a.by,
      )
      if (edit !== undefined) composed.push(edit)
      i = cluster.i
      j = cluster.j
      shift = cluster.shift
    }
  }
  for (; i < first.length; i++) composed.push(first[i])
  for (; j < second.length; j++) composed.push({ ...second[j], start: second[j].start - shift, end: second[j].end - shift })
  return composed
}

/** How far the chain of edits reaches of which each overlaps the one before, from `first[i]` and `second[j]` on, which overlap. */
function overlapping(
  first: readonly Edit[],
  second: readonly Edit[],
  i: number,
  j: number,
  shift: number,
): { readonly i: number; readonly j: number; readonly shift: number } {
  let nextI = i
  let nextJ = j + 1
  let nextShift = shift
  for (;;) {
    const a = first[nextI]
    if (a !== undefined && a.start + nextShift < second[nextJ - 1].end) {
      nextShift += a.replacement.length - (a.end - a.start)
      nextI++
    } else if (nextJ < second.length && second[nextJ].start < first[nextI - 1].end + nextShift) {
      nextJ++
    } else {
      return { i: nextI, j: nextJ, shift: nextShift }
    }
  }
}

/** The middle text between two places after the edits `from` up to `to` of the second list. */
function rewrite(middle: string, start: number, end: number, edits: readonly Edit[], from: number, to: number): string {
  const pieces: string[] = []
  let at = start
  for (let j = from; j < to; j++) {
    pieces.push(middle.slice(at, edits[j].start), edits[j].replacement)
    at = edits[j].end
  }
  pieces.push(middle.slice(at, end))
  return pieces.join('')
}

/** The edit without what is the same at its two ends, surrogate pairs left whole; nothing if the replacement is what stands there. */
function tightEdit(source: string, start: number, end: number, replacement: string, by: string): Edit | undefined {
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
