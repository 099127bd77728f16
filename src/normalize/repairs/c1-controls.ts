import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { replacementEdits } from './replace-characters.js'

/**
 * Replaces C1 control characters by what windows-1252 has in their place: U+0092 was meant as `’`.
 *
 * They are left over from pages that declared Latin-1 and were written in windows-1252. Five of the 32 (81, 8D, 8F, 90, 9D) have no
 * character there and stay, for {@link removeControls} to take out. Run it behind {@link fixMojibake}, which needs them as bytes.
 *
 * @param text - Any string.
 * @returns The text without those controls.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * fixC1Controls('the mayor\u0092s plan \u0096 again') // => 'the mayor’s plan – again'
 * ```
 * @see WHATWG Encoding Standard, section 4.2 (the label `latin1` means windows-1252).
 */
export function fixC1Controls(text: string): string {
  checkString('fixC1Controls', 'text', text)
  return applyEdits(text, c1ControlEdits(text))
}

/** The edits of {@link fixC1Controls}. */
export function c1ControlEdits(text: string): readonly Edit[] {
  if (!C1_WITH_CHARACTER.test(text)) return []
  const controls = new RegExp(C1_WITH_CHARACTER, 'g')
  return replacementEdits(text, 'c1-controls', controls, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80])
}

/** The C1 controls that windows-1252 has characters in place of. */
export const C1_WITH_CHARACTER = /[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/

/** Bytes 80 to 9F of windows-1252; the five without a character hold themselves. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
