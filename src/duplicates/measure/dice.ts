import stringSimilarity from 'string-similarity'
import { checkString } from '../../text/arguments.js'

/**
 * How alike two strings are: Sørensen–Dice over their bigrams, the base measure of everything here.
 *
 * White space counts for nothing, case and everything else does. Each string becomes the multiset of its pairs of neighbouring UTF-16 units;
 * the result is twice the number of pairs in common, divided by the number of pairs of both. It is `compareTwoStrings` of string-similarity
 * to the last bit: equal strings (white space out) give 1, two empty ones too, and a string of fewer than two units gives 0 with any other.
 *
 * A good finder of candidates and a poor judge: 'Shares rise 5 %' and 'Shares rise 9 %' are alike too. {@link compareLines} judges.
 *
 * @param a - Any string.
 * @param b - Any string; the order of the two does not matter.
 * @returns From 0, no pair in common, to 1.
 * @throws `TypeError` if `a` or `b` is not a string.
 * @example
 * ```ts
 * diceSimilarity('night', 'nacht') // => 0.25
 * diceSimilarity('Shares rise 5 %', 'Shares rise 9 %') // => 0.8181818181818182
 * diceSimilarity('to day', 'today') // => 1
 * ```
 * @see Dice, 'Measures of the Amount of Ecologic Association Between Species', Ecology 26 (1945); on bigrams of a text: Adamson and
 *   Boreham, Information Storage and Retrieval 10 (1974).
 */
export function diceSimilarity(a: string, b: string): number {
  checkString('diceSimilarity', 'a', a)
  checkString('diceSimilarity', 'b', b)
  return stringSimilarity.compareTwoStrings(a, b)
}
