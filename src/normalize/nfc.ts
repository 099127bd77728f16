import { checkString } from '../text/arguments.js'
import { applyEdits, type Edit } from '../text/edit.js'
import { EditList } from './edit-list.js'

/**
 * Composes letters and their accents to single characters (Unicode Normalization Form C), cluster by cluster, so that each edit is a few
 * characters long.
 *
 * Nothing but the encoding changes: the text looks the same. Run it behind {@link capCombiningMarks} on text from strangers, since
 * normalising a very long run of marks takes quadratic time.
 *
 * @param text - Any string.
 * @returns The same as `text.normalize('NFC')`.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * composeCharacters('cafe\u0301') // => 'café'
 * ```
 * @see UAX #15.
 */
export function composeCharacters(text: string): string {
  checkString('composeCharacters', 'text', text)
  return text.normalize('NFC')
}

/** The edits of {@link composeCharacters}. */
export function nfcEdits(text: string): readonly Edit[] {
  const composed = text.normalize('NFC')
  if (composed === text) return []
  const edits = new EditList(text, 'nfc')
  for (const { index, 0: cluster } of text.matchAll(CLUSTER)) {
    const form = cluster.normalize('NFC')
    if (form !== cluster) edits.replace(index, index + cluster.length, form)
  }
  const list = edits.list()
  if (applyEdits(text, list) === composed) return list
  // A script whose letters compose without being marks, newer than the pattern below.
  const whole = new EditList(text, 'nfc')
  whole.replace(0, text.length, composed)
  return whole.list()
}

/** A character beyond ASCII with the marks behind it, a letter with marks, or Hangul in its parts: nothing composes across these. */
const CLUSTER = /[\u1100-\u1112\uac00-\ud7a3][\u1161-\u1175]?[\u11a8-\u11c2]*\p{M}*|[^\0-\x7f]\p{M}*|[\0-\x7f]\p{M}+/gu
