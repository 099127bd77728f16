/** Two strings by index, `a < b`, and their similarity. */
export interface IndexPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Bounds for callers who want some partners of each string rather than all; see `dicePairs` of join.ts. */
export interface JoinLimits {
  /** At most so many partners that are no longer than the string itself. */
  readonly partners: number
  /** At most so many comparisons of one string with others token by token: long paragraphs may be alike for bitmaps and below the threshold. */
  readonly comparisons: number
  /** At most so many postings looked at for one string. */
  readonly postings: number
}
