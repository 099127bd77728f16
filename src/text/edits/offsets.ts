import { checkOffset, checkString, describe } from '../arguments.js'
import { firstWhere } from '../search.js'
import type { Span } from '../span.js'
import { checkEdits, type Edit, removedFindings, written } from './edit.js'

/**
 * Where a place of the clean text stood in the source: the offset of the character that is now at `offset`.
 *
 * An offset inside of a replacement maps to the same distance from the start of what was replaced, at most to its end. Each call costs one pass
 * over the edits; for many places, {@link offsetMap} costs one for all.
 *
 * @param edits - The edits that made the clean text.
 * @param offset - UTF-16 offset into the clean text, 0 to its length.
 * @param source - The text that the edits were made for, to have an `offset` beyond the end refused: the edits alone don't say where it is.
 * @returns UTF-16 offset into the source.
 * @throws `TypeError` if `edits` is no array of edits, `offset` no number or `source` no string; `RangeError` if the edits are not in order and disjoint
 *   or not of `source`, or `offset` is no whole number, 0 or more, or with a `source` beyond the end.
 * @example
 * ```ts
 * const edits = [{ start: 1, end: 6, replacement: '&', by: 'entities' }]
 * applyEdits('R&amp;D', edits) // => 'R&D'
 * sourceOffset(edits, 2) // => 6
 * ```
 */
export function sourceOffset(edits: readonly Edit[], offset: number, source?: string): number {
  return mapOver('sourceOffset', edits, source).sourceOffset(offset)
}

/**
 * Where a place of the source stands in the clean text. A place inside of what was replaced maps into the replacement; one that was
 * removed maps to where it was.
 *
 * @param edits - The edits that made the clean text.
 * @param offset - UTF-16 offset into the source, 0 to its length.
 * @param source - As for {@link sourceOffset}.
 * @returns UTF-16 offset into the clean text.
 * @throws As {@link sourceOffset}.
 * @example
 * ```ts
 * cleanOffset([{ start: 1, end: 6, replacement: '&', by: 'entities' }], 6) // => 2
 * ```
 */
export function cleanOffset(edits: readonly Edit[], offset: number, source?: string): number {
  return mapOver('cleanOffset', edits, source).cleanOffset(offset)
}

/**
 * The stretch of the source that a stretch of the clean text was made from. Text that was removed right before or behind it is left out.
 *
 * Each call costs one pass over the edits, as {@link sourceOffset} does. The lines that `cleanArticle` gives have their places in the source already.
 *
 * @param edits - The edits that made the clean text.
 * @param span - A span of the clean text.
 * @param source - As for {@link sourceOffset}.
 * @returns The span of the source.
 * @throws As {@link sourceOffset}, for the start and the end of `span`; `RangeError` if it ends before it begins.
 * @example
 * ```ts
 * sourceSpan([{ start: 1, end: 6, replacement: '&', by: 'entities' }], { start: 0, end: 3 }) // => { start: 0, end: 7 }
 * ```
 */
export function sourceSpan(edits: readonly Edit[], span: Span, source?: string): Span {
  return mapOver('sourceSpan', edits, source).sourceSpan(span)
}

/**
 * Leads from places of a clean text to the source and back: see {@link offsetMap}.
 *
 * @example
 * ```ts
 * const source = 'Fish &amp; chips  on the pier'
 * const map = offsetMap(explainNormalization(source).edits)
 * map.cleanOffset(source.indexOf('pier')) // => 20
 * map.sourceSpan({ start: 0, end: 6 }) // => { start: 0, end: 10 }
 * ```
 */
export interface OffsetMap {
  /** As the function {@link sourceOffset}. */
  sourceOffset(offset: number): number
  /** As the function {@link cleanOffset}. */
  cleanOffset(offset: number): number
  /** As the function {@link sourceSpan}. */
  sourceSpan(span: Span): Span
}

/**
 * For many places over the same edits, such as the chunks of a text: one pass over the edits, then a binary search for each place.
 *
 * @param edits - The edits that made the clean text.
 * @param source - As for {@link sourceOffset}.
 * @returns What {@link sourceOffset}, {@link cleanOffset} and {@link sourceSpan} are for these edits; its methods throw as they do for a bad place.
 * @throws `TypeError` if `edits` is no array of edits or `source` no string; `RangeError` if they are not in order and disjoint or not of `source`.
 * @example
 * ```ts
 * const map = offsetMap([{ start: 1, end: 6, replacement: '&', by: 'entities' }], 'R&amp;D')
 * map.sourceOffset(2) // => 6
 * map.sourceSpan({ start: 0, end: 3 }) // => { start: 0, end: 7 }
 * map.sourceOffset(4) // throws RangeError
 * ```
 */
export function offsetMap(edits: readonly Edit[], source?: string): OffsetMap {
  return mapOver('offsetMap', edits, source)
}

function mapOver(where: string, edits: readonly Edit[], source: string | undefined): OffsetMap {
  if (source !== undefined) checkString(where, 'source', source)
  const length = source?.length ?? Number.POSITIVE_INFINITY
  checkEdits(where, edits, length)
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
  const cleanLength = length + shift

  /** Source offset of the character at `offset`: behind everything that was removed in front of it. */
  const toSource = (offset: number): number => moved(offset, cleanStarts, cleanEnds, starts, ends)
  const toClean = (offset: number): number => moved(offset, starts, ends, cleanStarts, cleanEnds)

  /** Source offset just behind the character that ends at `offset`: in front of everything that was removed behind it. */
  function toSourceEnd(offset: number): number {
    const i = firstAbove(cleanEnds, offset - 1)
    if (i === count || cleanStarts[i] >= offset) return i === 0 ? offset : ends[i - 1] + (offset - cleanEnds[i - 1])
    return cleanEnds[i] === offset ? ends[i] : Math.min(starts[i] + (offset - cleanStarts[i]), ends[i])
  }

  return {
    sourceOffset(offset) {
      checkPlace('sourceOffset', 'offset', offset, cleanLength)
      return toSource(offset)
    },
    cleanOffset(offset) {
      checkPlace('cleanOffset', 'offset', offset, length)
      return toClean(offset)
    },
    sourceSpan(span) {
      checkSpan(span, cleanLength)
      const { start, end } = span
      const from = toSource(start)
      return { start: from, end: end > start ? Math.max(from, toSourceEnd(end)) : from }
    },
  }
}

/** Where an offset of one text stands in the other: the edits lie from `starts` to `ends` here, and from `otherStarts` to `otherEnds` there. */
function moved(offset: number, starts: Float64Array, ends: Float64Array, otherStarts: Float64Array, otherEnds: Float64Array): number {
  const i = firstAbove(ends, offset)
  if (i < ends.length && starts[i] <= offset) return Math.min(otherStarts[i] + (offset - starts[i]), otherEnds[i])
  return i === 0 ? offset : otherEnds[i - 1] + (offset - ends[i - 1])
}

/** Index of the first value above `limit` in an ascending list, or its length. */
function firstAbove(ascending: Float64Array, limit: number): number {
  return firstWhere(ascending.length, (i) => ascending[i] > limit)
}

function checkSpan(span: Span | null | undefined, length: number): void {
  if (typeof span !== 'object' || span === null) {
    throw new TypeError(`sourceSpan: span must be a span { start, end }, got ${describe(span)}`)
  }
  checkPlace('sourceSpan', 'span.start', span.start, length)
  checkPlace('sourceSpan', 'span.end', span.end, length)
  if (span.end < span.start) throw new RangeError(`sourceSpan: span.end must be ${span.start} (its start) or more, got ${span.end}`)
}

function checkPlace(where: string, name: string, offset: number, length: number): void {
  checkOffset(where, name, offset)
  if (offset > length) throw new RangeError(`${where}: ${name} must be ${length} (the end of the text) or less, got ${offset}`)
}
