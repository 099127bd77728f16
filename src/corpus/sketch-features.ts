import { headlineCores } from '../duplicates/measure/headline-core.js'
import { matchKey } from '../normalize/match-key/match-key.js'
import { HASH_SEED, hashStep, hashText, mixBits } from '../text/hash.js'
import { readMarkdown } from '../text/reading/markdown.js'
import type { Span } from '../text/span.js'
import { words } from '../text/words.js'

/**
 * What a text is compared as: a whole article by its runs of words, or a headline by its letters.
 *
 * @example
 * ```ts
 * const headline = 'Storm shuts the north pier'
 * sketchText(headline, { by: 'article' }).length // => 0
 * sketchText(headline, { by: 'headline' }).length // => 32
 * ```
 */
export type ComparisonUnit = 'article' | 'headline'

/** All of them. */
export const COMPARISON_UNITS: readonly ComparisonUnit[] = ['article', 'headline']

/** The features of a text, each a hash of 64 bits in two halves. */
export interface Features {
  readonly low: Uint32Array
  readonly high: Uint32Array
  /** The words or letters of which they are shingles, in order, each a hash. */
  readonly values: Uint32Array
}

/**
 * Words in a shingle of an article. The measure has shingles of three; longer ones are rarer, so that one of them in common tells more:
 * articles of which one has half of the other's of three have some of six in common, others have none but set phrases.
 */
const SKETCHED_WORDS = 6

/** Letters in a shingle of a headline. One word of ten replaced leaves seven of ten shingles. */
const SKETCHED_LETTERS = 4

/** Makes the function that finds the features of texts. */
export function featuresOf(unit: ComparisonUnit): (text: string) => Features {
  if (unit === 'headline') return (text) => hashedShingles(lettersOf(text), SKETCHED_LETTERS)
  return (text) => hashedShingles(wordsOf(text), SKETCHED_WORDS)
}

/** The hashes of the match keys of an article's words. */
function wordsOf(text: string): Uint32Array {
  const composed = readMarkdown(text).text.normalize('NFC') // as the measure does
  return Uint32Array.from(words(composed), (word) => asciiHash(composed, word) ?? hashText(matchKey(composed.slice(word.start, word.end))))
}

/** The key of a headline without the name of the site and the label around it, unit by unit; nothing where it has too few letters. */
function lettersOf(text: string): Uint32Array {
  const core = headlineCores(text).reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a))
  const key = matchKey(text.slice(core.start, core.end))
  return ENOUGH_LETTERS.test(key) ? Uint32Array.from({ length: key.length }, (_, i) => key.charCodeAt(i)) : new Uint32Array(0)
}

/**
 * Four letters or digits, whatever stands between them; vowel signs count, as those of Hindi and Thai. Blanks and punctuation are in the
 * shingles too, but '!!! ???' and 'ab c' tell no headline.
 */
const ENOUGH_LETTERS = /^(?:[^\p{L}\p{M}\p{N}]*[\p{L}\p{M}\p{N}]){4}/u

/** The hash of a word's match key, without making it: that of a word of ASCII letters and digits is the word in lower case. */
function asciiHash(text: string, { start, end }: Span): number | undefined {
  let hash = HASH_SEED
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x80) return undefined
    hash = hashStep(hash, unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit)
  }
  return hash
}

/** The shingles of some values: all runs of so many. The two halves of a hash are polynomials of the values with different bases. */
export function hashedShingles(values: Uint32Array, length: number): Features {
  const count = Math.max(0, values.length - length + 1)
  const low = new Uint32Array(count)
  const high = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    let a = 0
    let b = 0
    for (let j = i; j < i + length; j++) {
      a = Math.imul(a, 0x01000193) + values[j]
      b = Math.imul(b, 0x85ebca6b) + mixBits(values[j])
    }
    low[i] = mixBits(a)
    high[i] = mixBits(b)
  }
  return { low, high, values }
}
