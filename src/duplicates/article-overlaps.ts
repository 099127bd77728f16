import { addToList } from '../text/lists.js'
import { type LineWord, readLine } from './measure/line-words.js'

/** How much two articles have in common. */
export interface Overlap {
  /** Common shingles, as a share of those of the shorter one. */
  readonly containment: number
  /** Common shingles, as a share of those of either. */
  readonly jaccard: number
}

/** Words in a shingle, a run of words. Of two words are set phrases, of four or more none is left of a sentence that was edited. */
export const SHINGLE_WORDS = 3

/** Shingles of an article at the least for it to be compared: a caption's words are found in many articles. */
const LEAST_SHINGLES = 8

/** Share of the numbers of the article with fewer that the other one must have: two results of one league share phrases, not figures. */
const SHARED_NUMBERS = 0.5

/** Numbers from which on their share says something even of an article that has little in it of what the other one has. */
const LEAST_NUMBERS = 4

/** Share of the longer article's shingles below which the shorter one is a part of it: with few numbers, which ones it has is chance. */
const PART_SIZE = 0.5

/** An article that is near to one that stays. */
export interface NearArticle {
  /** Index of the article. */
  readonly member: number
  /** Index of the one that stays. */
  readonly kept: number
  readonly overlap: Overlap
}

/**
 * Visits the texts in the order in which they are preferred: each goes to the nearest of those that stay, the first of the list where
 * several are as near; if none is near, it stays itself. Near are two if the one has so large a share of the other's shingles.
 *
 * Exact: an index from each shingle to the texts that stay and have it, and a count of common ones. What goes is not indexed, so a group may
 * be of any size (4,000 equal articles took 15 s and 921 MB as long as all pairs were kept). The cost is the number of pairs of a text and
 * one that stays over all shingles, so those that all texts have cost most.
 */
export function nearArticles(texts: readonly string[], order: readonly number[], threshold: number): NearArticle[] {
  const found: NearArticle[] = []
  const stayingWith = new Map<string, StayingArticle[]>()
  for (const index of order) {
    const article = { index, ...articleShingles(readLine(texts[index]).words) }
    const nearest = nearestTo(article, stayingWith, threshold)
    if (nearest === undefined) addShingles(article, stayingWith)
    else found.push(nearest)
  }
  return found
}

interface StayingArticle extends ArticleShingles {
  readonly index: number
}

function nearestTo(
  article: StayingArticle,
  stayingWith: ReadonlyMap<string, readonly StayingArticle[]>,
  threshold: number,
): NearArticle | undefined {
  const counts = new Map<StayingArticle, number>()
  for (const shingle of article.shingles) {
    for (const other of stayingWith.get(shingle) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  let nearest: NearArticle | undefined
  for (const [other, common] of counts) {
    const overlap = overlapOf(other, article, common, threshold)
    if (overlap === undefined) continue
    const nearer = nearest === undefined ? 1 : overlap.containment - nearest.overlap.containment || nearest.kept - other.index
    if (nearer > 0) nearest = { member: article.index, kept: other.index, overlap }
  }
  return nearest
}

function addShingles(article: StayingArticle, stayingWith: Map<string, StayingArticle[]>): void {
  for (const shingle of article.shingles) {
    addToList(stayingWith, shingle, article)
  }
}

/** What of an article is compared. */
export interface ArticleShingles {
  /** Its runs of {@link SHINGLE_WORDS} words, each as one string. */
  readonly shingles: ReadonlySet<string>
  /** The values of its numbers. */
  readonly numbers: ReadonlySet<string>
}

/** How much two articles have in common, if that reaches the threshold. */
export function articleOverlap(a: ArticleShingles, b: ArticleShingles, threshold: number): Overlap | undefined {
  const [fewer, more] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles]
  return overlapOf(a, b, countCommon(fewer, more), threshold)
}

function overlapOf(a: ArticleShingles, b: ArticleShingles, common: number, threshold: number): Overlap | undefined {
  const smaller = Math.min(a.shingles.size, b.shingles.size)
  if (smaller < LEAST_SHINGLES || common < threshold * smaller || !numbersAgree(a, b)) return undefined
  return { containment: common / smaller, jaccard: common / (a.shingles.size + b.shingles.size - common) }
}

/** The word shingles of an article, by which two articles are compared. */
export function articleShingles(words: readonly LineWord[]): ArticleShingles {
  const shingles = new Set<string>()
  const numbers = new Set<string>()
  words.forEach(({ value }, i) => {
    if (value !== undefined) numbers.add(value)
    if (i + SHINGLE_WORDS <= words.length) shingles.add(shingleAt(words, i))
  })
  return { shingles, numbers }
}

/** The words of a shingle as one string; a blank is in no word. */
function shingleAt(words: readonly LineWord[], from: number): string {
  let shingle = words[from].key
  for (let i = from + 1; i < from + SHINGLE_WORDS; i++) shingle += ` ${words[i].key}`
  return shingle
}

function numbersAgree(a: ArticleShingles, b: ArticleShingles): boolean {
  const [fewer, more] = a.numbers.size <= b.numbers.size ? [a.numbers, b.numbers] : [b.numbers, a.numbers]
  if (fewer.size < LEAST_NUMBERS && isPart(a.shingles.size, b.shingles.size)) return true
  return countCommon(fewer, more) >= SHARED_NUMBERS * fewer.size
}

function isPart(size: number, other: number): boolean {
  return Math.min(size, other) < PART_SIZE * Math.max(size, other)
}

function countCommon(fewer: ReadonlySet<string>, more: ReadonlySet<string>): number {
  let common = 0
  for (const value of fewer) if (more.has(value)) common++
  return common
}
