import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { BULLETS } from '../../text/reading/list-item.js'
import { replacementEdits } from './replace-characters.js'

/**
 * Writes a bullet at the start of a line (`•`, `‣`, `▪`, `●`, the private ones of word processors, …) as `-`.
 *
 * A bullet elsewhere in a line divides words or means something and stays, and so does one in front of a number or of another sign (`●●○`).
 *
 * @param text - Any string.
 * @returns The text with `-` for bullets.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * simplifyBullets('• one\n  ‣ two • three') // => '- one\n  - two • three'
 * ```
 */
export function simplifyBullets(text: string): string {
  checkString('simplifyBullets', 'text', text)
  return applyEdits(text, bulletEdits(text))
}

/** The edits of {@link simplifyBullets}. */
export function bulletEdits(text: string): readonly Edit[] {
  return replacementEdits(text, 'bullets', BULLET, () => '-')
}

/**
 * With nothing but blanks between the line break and it, which are looked at from the bullet back, so each of them once; not in front of a number,
 * another bullet or a geometric shape.
 */
const BULLET = /* @__PURE__ */ new RegExp(
  `[${BULLETS}](?![\\d${BULLETS}\\u25a0-\\u25ff])(?<=(?:^|[\\n\\r\\v\\f\\u0085\\u2028\\u2029])[^\\S\\n\\r\\v\\f\\u2028\\u2029]*.)`,
  'g',
)
