import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { longRunsOfMarks } from './combining-marks.js'
import { EditList } from './edit-list.js'

/**
 * Composes letters and their accents to single characters (Unicode Normalization Form C), cluster by cluster, so that each edit is a few
 * characters long.
 *
 * Nothing but the encoding changes: the text looks the same. Runs of more than 30 marks, which take quadratic time, are left as they are;
 * {@link capCombiningMarks} cuts them.
 *
 * @param text - Any string.
 * @returns The same as `text.normalize('NFC')`, but for such runs.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * composeCharacters('cafe\u0301') // => 'café'
 * ```
 * @see UAX #15.
 */
export function composeCharacters(text: string): string {
  checkString('composeCharacters', 'text', text)
  return applyEdits(text, nfcEdits(text))
}

/** The edits of {@link composeCharacters}. */
export function nfcEdits(text: string): readonly Edit[] {
  const runs = longRunsOfMarks(text)
  const edits = new EditList(text, 'nfc')
  let from = 0
  for (const { start, end } of runs) {
    compose(text, from, start, edits)
    from = end
  }
  compose(text, from, text.length, edits)
  return edits.list()
}

/** Composes the stretch from `from` to `to`, which has no long run of marks. */
function compose(text: string, from: number, to: number, edits: EditList): void {
  const stretch = text.slice(from, to)
  const composed = stretch.normalize('NFC')
  if (composed === stretch) return
  const changes: { readonly start: number; readonly end: number; readonly form: string }[] = []
  for (const { index, 0: cluster } of stretch.matchAll(CLUSTER)) {
    const form = cluster.normalize('NFC')
    if (form !== cluster) changes.push({ start: index, end: index + cluster.length, form })
  }
  if (isAllOf(changes, stretch, composed)) for (const { start, end, form } of changes) edits.replace(from + start, from + end, form)
  // A script whose letters compose without being marks, newer than the pattern below.
  else edits.replace(from, to, composed)
}

/** Whether the changes of the clusters make all of the composed stretch. */
function isAllOf(changes: readonly { start: number; end: number; form: string }[], stretch: string, composed: string): boolean {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, form } of changes) {
    pieces.push(stretch.slice(at, start), form)
    at = end
  }
  pieces.push(stretch.slice(at))
  return pieces.join('') === composed
}

/**
 * A character beyond ASCII with the marks behind it, a letter with marks, or Hangul in its parts: nothing composes across these, or with a line
 * break.
 */
const CLUSTER = /[\u1100-\u1112\uac00-\ud7a3][\u1161-\u1175]?[\u11a8-\u11c2]?\p{M}{0,30}|[^\0-\x7f]\p{M}{0,30}|[\x20-\x7f]\p{M}{1,30}/gu
