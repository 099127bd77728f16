import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { replacementEdits } from './replace-characters.js'

/**
 * Removes the escape sequences that colour and move text in a terminal (`ESC [ 31 m`), with the characters that belong to them.
 *
 * Control sequences, operating-system commands (window titles, links) and the short two-character escapes are known; an escape character
 * that begins none of them goes alone. The one-character form of their beginning, U+009B, is not taken for one: in text it is a byte of
 * something misread.
 *
 * @param text - Any string.
 * @returns The text without them.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * removeTerminalEscapes('\u001b[1;31mBreaking\u001b[0m news') // => 'Breaking news'
 * removeTerminalEscapes('[31m is no escape') // => '[31m is no escape'
 * ```
 * @see ECMA-48, sections 5.4 (control sequences) and 5.6 (control strings).
 */
export function removeTerminalEscapes(text: string): string {
  checkString('removeTerminalEscapes', 'text', text)
  return applyEdits(text, terminalEscapeEdits(text))
}

/** The edits of {@link removeTerminalEscapes}. */
export function terminalEscapeEdits(text: string): readonly Edit[] {
  return text.includes('\u001b') ? replacementEdits(text, 'terminal-escapes', ESCAPE, () => '') : []
}

/**
 * Of the short escapes those that programs write: to save and restore the cursor, to move it, to set a tab stop or the keypad, to choose a character
 * set, to reset. Behind a letter of them, but that of the usual character sets, no other letter may stand, or both are the text's. Parameters and
 * commands are bounded, so that a text full of openings without an end costs no more than its length: no program writes 64 parameter characters, and
 * 2,048 hold any link.
 */
const ESCAPE =
  /\u001b\[[0-?]{0,64}[ -/]{0,8}[@-~]|\u001b\][^\u0007\u001b\u009c\n\r]{0,2048}(?:\u0007|\u001b\\|\u009c)|\u001b(?:[78=>|}~\\]|[()*+][0AB]|#[3-68]|%@|(?:[cDEHMNOZno]|[()*+\-./][0-9A-Z<=>]|%G| [FGLMN])(?![A-Za-z]))|\u001b/g
