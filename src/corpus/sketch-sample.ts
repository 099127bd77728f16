import { SHINGLE_WORDS } from '../duplicates/article-overlaps.js'
import { lazy } from '../text/lazy.js'
import { hashedShingles } from './sketch-features.js'

// Most candidates have a set phrase in common and nothing else: among 100,000 articles made from real text a new one finds 0.3 of them, among
// a million ten times as many, and to compare two texts takes as long as all the rest. A sample of an article's word shingles (runs of three
// words), which the store keeps beside its text, tells it apart at once.

/** One of so many shingles is in the sample, the same ones in each article. */
const EVERY = 8
/** Smaller samples say nothing. */
const MIN_SAMPLE = 32
/**
 * What near articles have in common of their samples, as a share of the threshold. Of pairs right at the threshold one in 180,000 has less,
 * at the worst.
 */
const SURE_SHARE = 0.25

/** The sample of an article, from the hashes of its words: short words with blanks between them. */
export function sampleOf(words: Uint32Array): string {
  const sample = new Set<number>()
  for (const hash of hashedShingles(words, SHINGLE_WORDS).low) if (hash % EVERY === 0) sample.add(hash / EVERY)
  return [...sample].map((hash) => hash.toString(36)).join(' ')
}

/** Makes the function that says whether an article may be near to another one, by their samples. */
export function sampleComparison(sample: string, threshold: number): (other: string) => boolean {
  const own = lazy(() => new Set(sample.split(' ')))
  return (other) => {
    const theirs = other.split(' ')
    const shorter = Math.min(own().size, theirs.length)
    if (shorter < MIN_SAMPLE) return true
    const common = theirs.filter((hash) => own().has(hash)).length
    return common >= SURE_SHARE * threshold * shorter
  }
}
