import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { EditList } from './edit-list.js'

/**
 * Removes control characters other than tab and the line breaks: C0, DEL, C1, the annotation marks U+FFF9 to U+FFFB, U+FFFC, which stands
 * for a picture that is not there, the deprecated format characters U+206A to U+206F, and tag characters that aren't part of a flag.
 *
 * The flags of England, Scotland and Wales are spelled with tag characters behind a black flag; those are kept. Run it behind
 * {@link fixC1Controls}: what is a C1 control was mostly meant as a character of windows-1252.
 *
 * @param text - Any string.
 * @returns The text without them.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * removeControls('bell\u0007 and\ttab\n') // => 'bell and\ttab\n'
 * ```
 * @see Unicode Standard, section 23 (special areas and format characters); UTS #51, annex C (flags by tag sequence).
 */
export function removeControls(text: string): string {
  checkString('removeControls', 'text', text)
  return applyEdits(text, controlEdits(text))
}

/** The edits of {@link removeControls}. */
export function controlEdits(text: string): readonly Edit[] {
  if (!CONTROL.test(text)) return []
  const edits = new EditList(text, 'controls')
  for (const { index, 0: found } of text.matchAll(CONTROL_OR_FLAG)) {
    if (!found.startsWith(BLACK_FLAG)) edits.replace(index, index + found.length, '')
  }
  return edits.list()
}

const BLACK_FLAG = '\u{1f3f4}'

const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u206a-\u206f\ufff9-\ufffc\u{e0001}\u{e0020}-\u{e007f}]/u

/** A flag has its tag letters (at most 6 are in use) and the cancel tag; it is matched first, so that its tags aren't found alone. */
const CONTROL_OR_FLAG =
  /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}|[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u206a-\u206f\ufff9-\ufffc\u{e0001}\u{e0020}-\u{e007f}]{1,500}/gu
