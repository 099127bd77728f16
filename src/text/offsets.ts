import { checkOffset, describe } from './arguments.js'
import { checkEdits, type Edit, removedFindings, written } from './edit.js'
import { firstWhere } from './search.js'
import type { Span } from './span.js'

/**
 * Where a place of the clean text stood in the source: the offset of the character that is now at `offset`.
 *
 * An offset inside of a replacement maps to the same distance from the start of what was replaced, at most to its end. Costs one pass over the
 * edits.
 *
 * @param edits - The edits that made the clean text.
 * @param offset - UTF-16 offset into the clean text, 0 to its length.
 * @returns UTF-16 offset into the source.
 * @throws `TypeError` if `edits` is no array of edits or `offset` no number; `RangeError` if the edits are not in order and disjoint or `offset` is
 *   no whole number, 0 or more.
 * @example
 * ```ts
 * const edits = [{ start: 1, end: 6, replacement: '&', by: 'entities' }]
 * applyEdits('R&amp;D', edits) // => 'R&D'
 * sourceOffset(edits, 2) // => 6
 * ```
 */
export function sourceOffset(edits: readonly Edit[], offset: number): number {
  checkEdits('sourceOffset', edits)
  checkOffset('sourceOffset', 'offset', offset)
  return offsetMap(edits).toSource(offset)
}

/**
 * Where a place of the source stands in the clean text. A place inside of what was replaced maps into the replacement; one that was
 * removed maps to where it was.
 *
 * @param edits - The edits that made the clean text.
 * @param offset - UTF-16 offset into the source, 0 to its length.
 * @returns UTF-16 offset into the clean text.
 * @throws As {@link sourceOffset}.
 * @example
 * ```ts
 * cleanOffset([{ start: 1, end: 6, replacement: '&', by: 'entities' }], 6) // => 2
 * ```
 */
export function cleanOffset(edits: readonly Edit[], offset: number): number {
  checkEdits('cleanOffset', edits)
  checkOffset('cleanOffset', 'offset', offset)
  return offsetMap(edits).toClean(offset)
}

/**
 * The stretch of the source that a stretch of the clean text was made from. Text that was removed right before or behind it is left out.
 *
 * @param edits - The edits that made the clean text.
 * @param span - A span of the clean text.
 * @returns The span of the source.
 * @throws As {@link sourceOffset}, for the start and the end of `span`; `RangeError` if it ends before it begins.
 * @example
 * ```ts
 * sourceSpan([{ start: 1, end: 6, replacement: '&', by: 'entities' }], { start: 0, end: 3 }) // => { start: 0, end: 7 }
 * ```
 */
export function sourceSpan(edits: readonly Edit[], span: Span): Span {
  checkEdits('sourceSpan', edits)
  checkSpan('sourceSpan', 'span', span)
  return offsetMap(edits).toSourceSpan(span)
}

function checkSpan(where: string, name: string, span: Span | null | undefined): void {
  if (typeof span !== 'object' || span === null) {
    throw new TypeError(`${where}: ${name} must be a span { start, end }, got ${describe(span)}`)
  }
  checkOffset(where, `${name}.start`, span.start)
  checkOffset(where, `${name}.end`, span.end)
  if (span.end < span.start) throw new RangeError(`${where}: ${name}.end must be ${span.start} (its start) or more, got ${span.end}`)
}

/** Maps many places over the same edits: one pass to set up, then a binary search for each place. */
export interface OffsetMap {
  toSource(offset: number): number
  toSourceSpan(span: Span): Span
  toClean(offset: number): number
}

/** Sets up an {@link OffsetMap}; see {@link sourceOffset}, {@link sourceSpan} and {@link cleanOffset} for what its methods do. */
export function offsetMap(edits: readonly Edit[]): OffsetMap {
  const removed = removedFindings(edits)
  const count = edits.length
  const starts = new Float64Array(count)
  const ends = new Float64Array(count)
  const cleanStarts = new Float64Array(count)
  const cleanEnds = new Float64Array(count)
  let shift = 0
  edits.forEach((edit, i) => {
    starts[i] = edit.start
    ends[i] = edit.end
    cleanStarts[i] = edit.start + shift
    cleanEnds[i] = cleanStarts[i] + written(edit, removed).length
    shift = cleanEnds[i] - ends[i]
  })

  /** Source offset of the character at `offset`: behind everything that was removed in front of it. */
  function toSource(offset: number): number {
    const i = firstAbove(cleanEnds, offset)
    if (i < count && cleanStarts[i] <= offset) return Math.min(starts[i] + (offset - cleanStarts[i]), ends[i])
    return i === 0 ? offset : ends[i - 1] + (offset - cleanEnds[i - 1])
  }

  /** Source offset just behind the character that ends at `offset`: in front of everything that was removed behind it. */
  function toSourceEnd(offset: number): number {
    const i = firstAbove(cleanEnds, offset - 1)
    if (i === count || cleanStarts[i] >= offset) return i === 0 ? offset : ends[i - 1] + (offset - cleanEnds[i - 1])
    return cleanEnds[i] === offset ? ends[i] : Math.min(starts[i] + (offset - cleanStarts[i]), ends[i])
  }

  function toClean(offset: number): number {
    const i = firstAbove(ends, offset)
    if (i < count && starts[i] <= offset) return Math.min(cleanStarts[i] + (offset - starts[i]), cleanEnds[i])
    return i === 0 ? offset : cleanEnds[i - 1] + (offset - ends[i - 1])
  }

  return {
    toSource,
    toClean,
    toSourceSpan({ start, end }) {
      const from = toSource(start)
      return { start: from, end: end > start ? Math.max(from, toSourceEnd(end)) : from }
    },
  }
}

/** Index of the first value above `limit` in an ascending list, or its length. */
function firstAbove(ascending: Float64Array, limit: number): number {
  return firstWhere(ascending.length, (i) => ascending[i] > limit)
}
