/** Words at the least, and half of the sentence, that sentences of a speech begin with in turn. */
const ANAPHORA_WORDS = 4

/**
 * Whether two sentences, given as the keys of their words, begin with the same words and end otherwise: 'I believe in a country that keeps its
 * word.', '… that keeps its schools open.' Of two such neighbours each is meant, also where one of them comes again.
 */
export function beginAlike(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length)
  let same = 0
  while (same < shorter && a[same] === b[same]) same++
  return same < shorter && same >= ANAPHORA_WORDS && same * 2 >= shorter
}
