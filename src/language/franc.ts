import { francAll } from 'franc'

/**
 * How far a sample is from each of some languages by its three-letter runs, from 0 for the nearest. Whoever compares trigrams otherwise
 * needs to replace this file only.
 */
export type TrigramDistances = (sample: string, codes: readonly string[]) => ReadonlyMap<string, number>

/**
 * The distances as franc has them: ranks of the sample's trigrams against the 300 most frequent ones of each language, by ISO 639-3 code,
 * as a share of the largest possible distance.
 *
 * @see W. B. Cavnar, J. M. Trenkle: N-Gram-Based Text Categorization. SDAIR 1994. https://github.com/wooorm/franc
 */
export const trigramDistances: TrigramDistances = (sample, codes) => {
  const distances = new Map<string, number>()
  for (const [code, nearness] of francAll(sample, { only: [...codes], minLength: 1 })) if (code !== 'und') distances.set(code, 1 - nearness)
  return distances
}
