import { type LineWord, readLine } from './line-words.js'

/** How much two articles have in common. */
export interface Overlap {
  /** Common runs, as a share of those of the shorter one. */
  readonly containment: number
  /** Common runs, as a share of those of either. */
  readonly jaccard: number
}

/** Words in a run. Of two words are set phrases, of four or more none is left of a sentence that was edited. */
const RUN_WORDS = 3

/** Runs of an article at the least for it to be compared: a caption's words are found in many articles. */
const LEAST_RUNS = 8

/** Share of the numbers of the article with fewer that the other one must have: two results of one league share phrases, not figures. */
const SHARED_NUMBERS = 0.5

/** Numbers from which on their share says something. */
const LEAST_NUMBERS = 4

/**
 * For each text those that have so large a share of its runs or it of theirs. Exact: an index from each run to the texts that have it, and
 * a count of common runs by text. The cost is the number of pairs of texts over all runs, so runs that all texts have cost most.
 */
export function articleOverlaps(texts: readonly string[], threshold: number): ReadonlyMap<number, Overlap>[] {
  const found = texts.map(() => new Map<number, Overlap>())
  const articles = texts.map((text) => articleRuns(readLine(text).words))
  const textsWith = new Map<string, number[]>()
  const counts = new Uint32Array(texts.length)
  articles.forEach(({ runs, numbers }, b) => {
    counts.fill(0, 0, b)
    for (const run of runs) {
      const owners = textsWith.get(run)
      if (owners === undefined) textsWith.set(run, [b])
      else {
        for (const a of owners) counts[a]++
        owners.push(b)
      }
    }
    for (let a = 0; a < b; a++) {
      const overlap = overlapOf(articles[a], { runs, numbers }, counts[a], threshold)
      if (overlap === undefined) continue
      found[a].set(b, overlap)
      found[b].set(a, overlap)
    }
  })
  return found
}

/** What of an article is compared. */
export interface ArticleRuns {
  /** Its runs of {@link RUN_WORDS} words, each as one string. */
  readonly runs: ReadonlySet<string>
  /** The values of its numbers. */
  readonly numbers: ReadonlySet<string>
}

/** How much two articles have in common, if that reaches the threshold. */
export function articleOverlap(a: ArticleRuns, b: ArticleRuns, threshold: number): Overlap | undefined {
  const [fewer, more] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs]
  return overlapOf(a, b, countCommon(fewer, more), threshold)
}

function overlapOf(a: ArticleRuns, b: ArticleRuns, common: number, threshold: number): Overlap | undefined {
  const smaller = Math.min(a.runs.size, b.runs.size)
  if (smaller < LEAST_RUNS || common < threshold * smaller || !numbersAgree(a.numbers, b.numbers)) return undefined
  return { containment: common / smaller, jaccard: common / (a.runs.size + b.runs.size - common) }
}

export function articleRuns(words: readonly LineWord[]): ArticleRuns {
  const runs = new Set<string>()
  const numbers = new Set<string>()
  words.forEach(({ key, value }, i) => {
    if (value !== undefined) numbers.add(value)
    if (i + RUN_WORDS <= words.length) runs.add(`${key} ${words[i + 1].key} ${words[i + 2].key}`)
  })
  return { runs, numbers }
}

function numbersAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  if (fewer.size < LEAST_NUMBERS) return true
  return countCommon(fewer, more) >= SHARED_NUMBERS * fewer.size
}

function countCommon(fewer: ReadonlySet<string>, more: ReadonlySet<string>): number {
  let common = 0
  for (const value of fewer) if (more.has(value)) common++
  return common
}
