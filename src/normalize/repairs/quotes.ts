import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { replacementEdits } from './replace-characters.js'

/**
 * Makes typographic quotation marks and apostrophes straight: `“ ” „ ‟` become `"`, `‘ ’ ‚ ‛` and the modifier apostrophe become `'`.
 *
 * Guillemets and the brackets of Chinese and Japanese stay, as do primes ({@link straightenPrimes}).
 *
 * @param text - Any string.
 * @returns The text with straight quotes.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * straightenQuotes('“It’s time,” she said.') // => '"It\'s time," she said.'
 * straightenQuotes('« Oui »') // => '« Oui »'
 * ```
 */
export function straightenQuotes(text: string): string {
  checkString('straightenQuotes', 'text', text)
  return applyEdits(text, quoteEdits(text))
}

/** The edits of {@link straightenQuotes}. */
export function quoteEdits(text: string): readonly Edit[] {
  return replacementEdits(text, 'quotes', CURLY, (quotes) => quotes.replace(SINGLE, "'").replace(DOUBLE, '"'))
}

const CURLY = /[\u02bc\u2018-\u201f]+/g
const SINGLE = /[\u02bc\u2018-\u201b]/g
const DOUBLE = /[\u201c-\u201f]/g
