import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { replacementEdits } from './replace-characters.js'

/**
 * Writes the ellipsis character as three full stops.
 *
 * @param text - Any string.
 * @returns The text without `…`.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * expandEllipses('and then…') // => 'and then...'
 * ```
 */
export function expandEllipses(text: string): string {
  checkString('expandEllipses', 'text', text)
  return applyEdits(text, ellipsisEdits(text))
}

/** The edits of {@link expandEllipses}. */
export function ellipsisEdits(text: string): readonly Edit[] {
  return replacementEdits(text, 'ellipsis', ELLIPSES, (ellipses) => '...'.repeat(ellipses.length))
}

const ELLIPSES = /\u2026+/g
