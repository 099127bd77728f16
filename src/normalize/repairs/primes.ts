import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { replacementEdits } from './replace-characters.js'

/**
 * Writes the primes of feet, minutes and seconds with straight quotes: `5′10″` becomes `5'10"`.
 *
 * @param text - Any string.
 * @returns The text without primes.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * straightenPrimes('5′10″ tall, 40°26′46″ N') // => '5\'10" tall, 40°26\'46" N'
 * ```
 */
export function straightenPrimes(text: string): string {
  checkString('straightenPrimes', 'text', text)
  return applyEdits(text, primeEdits(text))
}

/** The edits of {@link straightenPrimes}. */
export function primeEdits(text: string): readonly Edit[] {
  return replacementEdits(text, 'primes', PRIMES, (primes) => Array.from(primes, (prime) => STRAIGHT[prime] ?? prime).join(''))
}

const PRIMES = /[\u02b9\u02ba\u2032-\u2037\u2057]+/g

const STRAIGHT: Readonly<Record<string, string>> = {
  '\u02b9': "'",
  '\u02ba': '"',
  '\u2032': "'",
  '\u2033': '"',
  '\u2034': '"\'',
  '\u2035': "'",
  '\u2036': '"',
  '\u2037': '"\'',
  '\u2057': '""',
}
