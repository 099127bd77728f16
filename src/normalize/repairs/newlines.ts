import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { replacementEdits } from './replace-characters.js'

/**
 * Turns every kind of line break (CR LF, CR, VT, FF, U+0085, U+2028, U+2029) into a line feed; the number of lines stays the same.
 *
 * @param text - Any string.
 * @returns The text with line feeds only.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * fixNewlines('one\r\ntwo\rthree\u2028four') // => 'one\ntwo\nthree\nfour'
 * ```
 * @see Unicode Standard, section 5.8 (Newline Guidelines).
 */
export function fixNewlines(text: string): string {
  checkString('fixNewlines', 'text', text)
  return applyEdits(text, newlineEdits(text))
}

/** The edits of {@link fixNewlines}. */
export function newlineEdits(text: string): readonly Edit[] {
  return OTHER_NEWLINE.test(text) ? replacementEdits(text, 'newlines', OTHER_NEWLINES, () => '\n') : []
}

const OTHER_NEWLINE = /[\r\v\f\u0085\u2028\u2029]/
const OTHER_NEWLINES = /\r\n?|[\v\f\u0085\u2028\u2029]/g
