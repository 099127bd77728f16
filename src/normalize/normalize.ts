import { normalizeFor } from './explain.js'
import type { NormalizeOptions } from './options.js'

/**
 * Repairs a text: what encodings, markup, terminals and typesetting have left in it goes; what it says stays.
 *
 * By default, in this order: lone surrogates, stacked accents, escapes of a printed string, terminal escapes, HTML references, mojibake, C1 controls,
 * line breaks, control characters, Unicode composition, words that a soft hyphen divides at the end of a line, invisible characters, blanks.
 * Typography (quotes, dashes, ligatures, …) is changed on request only. A repaired text is not changed by being repaired again. Takes time in
 * proportion to the length, whatever the text.
 *
 * @param text - The text as it came.
 * @param options - Which repairs are made.
 * @returns The repaired text.
 * @throws `TypeError` if `text` is not a string or an option is unknown or of the wrong type; `RangeError` if one is another word than `'auto'`.
 * @example
 * ```ts
 * normalizeText('The  mayor\u0092s &ldquo;plan&rdquo;\r\n') // => 'The mayor’s “plan”'
 * normalizeText('“Yes”', { quotes: true }) // => '"Yes"'
 * ```
 * @see {@link explainNormalization} for the same with an account of what was changed.
 */
export function normalizeText(text: string, options?: NormalizeOptions): string {
  return normalizeFor('normalizeText', text, options).text
}
