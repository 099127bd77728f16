import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { replacementEdits } from './replace-characters.js'

/**
 * Writes every dash, hyphen and minus sign as the hyphen of the keyboard.
 *
 * The wave dash of Japanese and the long-vowel sign `ー`, which is a letter, stay.
 *
 * @param text - Any string.
 * @returns The text with `-` for each dash.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * simplifyDashes('1914–1918 — a war of −20 °C winters') // => '1914-1918 - a war of -20 °C winters'
 * ```
 */
export function simplifyDashes(text: string): string {
  checkString('simplifyDashes', 'text', text)
  return applyEdits(text, dashEdits(text))
}

/** The edits of {@link simplifyDashes}. */
export function dashEdits(text: string): readonly Edit[] {
  return replacementEdits(text, 'dashes', DASHES, (dashes) => '-'.repeat(dashes.length))
}

/** Hyphens, figure, en and em dashes, the horizontal bar, minus, two- and three-em dashes, the Hebrew maqaf, small and wide forms. */
const DASHES = /[\u05be\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]+/g
