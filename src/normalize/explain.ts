import { checkOptions, checkString } from '../text/arguments.js'
import { carryOut, type NormalizedText } from './carry-out.js'
import type { NormalizeOptions } from './options.js'
import { OPTIONS, planOf } from './plan.js'

/**
 * Repairs a text as {@link normalizeText} does and says what was changed.
 *
 * @param text - The text as it came.
 * @param options - Which repairs are made.
 * @returns The repaired text, and the edits with which `applyEdits` makes it from the source; `by` names the repair in kebab case
 *   (`c1-controls`). Where several repairs changed the same place, they are one edit named after the first.
 * @throws `TypeError` if `text` is not a string or an option is unknown or of the wrong type; `RangeError` if one is another word than `'auto'`.
 * @example
 * ```ts
 * explainNormalization('R&amp;D  team').text // => 'R&D team'
 * explainNormalization('R&amp;D').edits // => [{ start: 1, end: 6, replacement: '&', by: 'entities' }]
 * ```
 */
export function explainNormalization(text: string, options?: NormalizeOptions): NormalizedText {
  return normalizeFor('explainNormalization', text, options)
}

/**
 * Checks the arguments in the name of the function that was called, and repairs.
 *
 * @param name - What messages call the options.
 * @internal
 */
export function normalizeFor(where: string, text: string, options: NormalizeOptions = {}, name = 'options'): NormalizedText {
  checkString(where, 'text', text)
  checkOptions(where, options, OPTIONS, name)
  return carryOut(text, planOf(where, options, name))
}
