import { checkArray, checkOffset, checkString, describe } from './arguments.js'
import { firstWhere } from './search.js'
import type { Span } from './span.js'

/**
 * One change to a text: what stands between `start` and `end` is replaced.
 *
 * A list of edits is in order and disjoint: each starts at or behind the end of the one before. Their spans all point into the same
 * source, so any of them can be left out to undo it.
 *
 * @example
 * ```ts
 * const edit: Edit = { start: 4, end: 9, replacement: '&', by: 'entities' }
 * applyEdits('R & D', []) // => 'R & D'
 * applyEdits('R&D &amp; more', [edit]) // => 'R&D & more'
 * ```
 */
export interface Edit extends Span {
  /** What stands there afterwards; empty for a removal. */
  readonly replacement: string
  /** The repair that asked for it (`mojibake`, `entities`, `whitespace`, …), or `removal`. */
  readonly by: string
  /** On a removal: index of the finding that asked for it. Leave out all edits of a finding to undo its removal. */
  readonly finding?: number
  /**
   * On a repair inside a stretch that a finding removes: the index of that finding. While the list has a removal of that finding, the
   * repair writes nothing; once the removal is left out, it writes its replacement. So a removal that is undone gives back the repaired line.
   */
  readonly removedBy?: number
}

/**
 * Carries out a list of edits on the text that they were made for.
 *
 * @param text - The source that the spans point into.
 * @param edits - Edits in order and disjoint, as all functions here give them; a filtered list is fine.
 * @returns The edited text; with no edits the text itself.
 * @throws `TypeError` if `text` is not a string or `edits` no array of edits; `RangeError` if an edit has a place that is no whole number, lies
 *   outside of the text or overlaps the one before.
 * @example
 * ```ts
 * applyEdits('one two three', [
 *   { start: 0, end: 3, replacement: '1', by: 'digits' },
 *   { start: 7, end: 13, replacement: '', by: 'removal', finding: 0 },
 * ]) // => '1 two'
 * ```
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  checkString('applyEdits', 'text', text)
  checkEdits('applyEdits', edits, text.length)
  if (edits.length === 0) return text
  const removed = removedFindings(edits)
  const pieces: string[] = []
  let at = 0
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), written(edit, removed))
    at = edit.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** Throws unless `edits` are edits in order and disjoint; `length`: that of the text that they are for, where it is known. */
function checkEdits(where: string, edits: readonly Edit[], length = Number.POSITIVE_INFINITY): void {
  checkArray(where, 'edits', edits)
  let from = 0
  for (let i = 0; i < edits.length; i++) {
    if (!isEdit(edits[i], from, length)) refuseEdit(where, `edits[${i}]`, edits[i], from, length)
    from = edits[i].end
  }
}

function isEdit(edit: Edit | null | undefined, from: number, length: number): boolean {
  if (typeof edit !== 'object' || edit === null || typeof edit.replacement !== 'string') return false
  const { start, end } = edit
  return Number.isInteger(start) && Number.isInteger(end) && start >= from && end >= start && end <= length
}

/** Says what is wrong with an edit; only here messages are made, as most lists have nothing but edits. */
function refuseEdit(where: string, name: string, edit: Edit | null | undefined, from: number, length: number): never {
  if (typeof edit !== 'object' || edit === null) {
    throw new TypeError(`${where}: ${name} must be an edit { start, end, replacement, by }, got ${describe(edit)}`)
  }
  if (typeof edit.replacement !== 'string' && 'action' in edit) {
    throw new TypeError(`${where}: ${name} must be an edit, got a finding; removalEdits makes edits of findings`)
  }
  checkString(where, `${name}.replacement`, edit.replacement)
  checkOffset(where, `${name}.start`, edit.start)
  checkOffset(where, `${name}.end`, edit.end)
  const last = length === Number.POSITIVE_INFINITY ? 'the end of the text' : `${length} (the end of the text)`
  throw new RangeError(
    `${where}: ${name} must lie between ${from} (the end of the edit before) and ${last}, got ${edit.start} to ${edit.end}`,
  )
}

function checkSpan(where: string, name: string, span: Span | null | undefined): void {
  if (typeof span !== 'object' || span === null) {
    throw new TypeError(`${where}: ${name} must be a span { start, end }, got ${describe(span)}`)
  }
  checkOffset(where, `${name}.start`, span.start)
  checkOffset(where, `${name}.end`, span.end)
  if (span.end < span.start) throw new RangeError(`${where}: ${name}.end must be ${span.start} (its start) or more, got ${span.end}`)
}

/** The findings whose removal is in the list. */
function removedFindings(edits: readonly Edit[]): ReadonlySet<number> {
  const removed = new Set<number>()
  for (const { finding } of edits) if (finding !== undefined) removed.add(finding)
  return removed
}

/** What an edit puts into the text, given the removals that stand in the same list. */
function written(edit: Edit, removed: ReadonlySet<number>): string {
  return edit.removedBy !== undefined && removed.has(edit.removedBy) ? '' : edit.replacement
}

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
