import { checkArray, checkOffset, checkString, describe, refuseNumber } from '../arguments.js'
import type { Span } from '../span.js'

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
  /** What stands there afterwards; empty for a removal, unless it has a `removedBy`. */
  readonly replacement: string
  /** The repair that asked for it (`mojibake`, `entities`, `whitespace`, …), or `removal`. */
  readonly by: string
  /**
   * On a removal: index of the finding that asked for it, in the list of findings as it was given; one that was filtered or sorted has others. Leave
   * out all edits of a finding to undo its removal.
   */
  readonly finding?: number | undefined
  /**
   * On a repair inside a stretch that a finding removes: the index of that finding. While the list has a removal of that finding, the
   * repair writes nothing; once the removal is left out, it writes its replacement. So a removal that is undone gives back the repaired line.
   *
   * On a removal: the index of another finding, where the two have taken a whole line with its line break. The edit replaces nothing, and once
   * the other finding's removal is left out, it writes the line break, so that what comes back stands on a line of its own.
   */
  readonly removedBy?: number | undefined
}

/**
 * Carries out a list of edits on the text that they were made for.
 *
 * @param text - The source that the spans point into.
 * @param edits - Edits in order and disjoint, as all functions here give them; a filtered list is fine.
 * @returns The edited text; with no edits the text itself.
 * @throws `TypeError` if `text` is not a string or `edits` no array of edits, also if one names a finding by `null` or a string; `RangeError` if an
 *   edit has a place or the index of a finding that is no whole number, lies outside of the text or overlaps the one before.
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
  return edited(text, edits)
}

/** As {@link applyEdits}, for edits that were made here: whoever only applies findings carries no checks of edits. */
export function edited(text: string, edits: readonly Edit[]): string {
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

/**
 * Throws unless `edits` are edits in order and disjoint.
 *
 * @param length - That of the text that they are for, where it is known.
 * @param list - What messages call the edits.
 */
export function checkEdits(where: string, edits: readonly Edit[], length = Number.POSITIVE_INFINITY, list = 'edits'): void {
  checkArray(where, list, edits)
  let from = 0
  for (let i = 0; i < edits.length; i++) {
    if (!isEdit(edits[i], from, length)) refuseEdit(where, `${list}[${i}]`, edits[i], from, length)
    from = edits[i].end
  }
}

function isEdit(edit: Edit | null | undefined, from: number, length: number): boolean {
  if (typeof edit !== 'object' || edit === null || typeof edit.replacement !== 'string') return false
  const { start, end, finding, removedBy } = edit
  if (!isIndexOrNone(finding) || !isIndexOrNone(removedBy)) return false
  return Number.isInteger(start) && Number.isInteger(end) && start >= from && end >= start && end <= length
}

/** Whether a finding is named by its index, or none is. The `null` that databases write would be a name of none, and its repairs would be lost. */
function isIndexOrNone(value: number | null | undefined): boolean {
  return value === undefined || (value !== null && Number.isSafeInteger(value) && value >= 0)
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
  for (const field of ['finding', 'removedBy'] as const) {
    if (isIndexOrNone(edit[field])) continue
    refuseNumber(edit[field], `${where}: ${name}.${field} must be a whole number, 0 or more, or undefined, got ${describe(edit[field])}`)
  }
  const last = length === Number.POSITIVE_INFINITY ? 'the end of the text' : `${length} (the end of the text)`
  throw new RangeError(
    `${where}: ${name} must lie between ${from} (the end of the edit before) and ${last}, got ${edit.start} to ${edit.end}`,
  )
}

/** The findings whose removal is in the list. */
export function removedFindings(edits: readonly Edit[]): ReadonlySet<number> {
  const removed = new Set<number>()
  for (const { finding } of edits) if (finding !== undefined) removed.add(finding)
  return removed
}

/** What an edit puts into the text, given the removals that stand in the same list. */
export function written(edit: Edit, removed: ReadonlySet<number>): string {
  return edit.removedBy !== undefined && removed.has(edit.removedBy) ? '' : edit.replacement
}
