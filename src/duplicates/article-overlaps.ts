import { offsetMap } from '../text/edits/offsets.js'
import type { Relation } from '../text/finding.js'
import { addToList } from '../text/lists.js'
import { readMarkdown } from '../text/reading/markdown.js'
import { LineReading, type LineWord } from './measure/line-words.js'

/** What two articles are to each other that are near. */
export interface Overlap {
  readonly relation: Extract<Relation, 'same' | 'contained'>
  /** Which of the two is a part of the other one, if most of that is not in it. */
  readonly contained?: 'a' | 'b'
  /** Common shingles, as a share of those of the shorter one. */
  readonly score: number
}

/** Words in a shingle, a run of words. Of two words are set phrases, of four or more none is left of a sentence that was edited. */
export const SHINGLE_WORDS = 3

/** Shingles of an article at the least for it to be compared: a caption's words are found in many articles. */
const MIN_SHINGLES = 8

/** Share of the numbers of the article with fewer that the other one must have: two results of one league share phrases, not numbers. */
const SHARED_NUMBERS = 0.5

/**
 * Figures, numbers of two digits or more, of which that is asked too where both articles have so many: '2-0', weekdays and months agree by chance. Of
 * 600 pairs of match reports that have their sentences in common and not the names, 348 passed by all numbers, 4 pass by figures.
 */
const MIN_FIGURES = 2

/**
 * Share of the numbers with the word in front of each that the other article must have as well, where both have so many: reports that a program
 * fills in agree by chance in a 10 and a 40, but '10.40' is not at both times what stands behind 'at'. Of 38,940 pairs of invented reports in 22 such
 * forms 2,778 are near where only figures have places, 1,710 where all numbers have, and of their copies no more are lost. From .45 on extractions of
 * one table are parted. Of two or three an edit changes too large a share ('about 40', 'some 40').
 */
const SHARED_PLACES = 0.4
const MIN_PLACES = 4

/** Numbers from which on their share says something even of an article that has little in it of what the other one has. */
const MIN_NUMBERS = 4

/** Share of the longer article's shingles below which the shorter one is a part of it: with few numbers, which ones it has is chance. */
const PART_SIZE = 0.5

/**
 * An article says what is new in its first third, and of one of two articles the other one must have this share of it: two reports on one conflict
 * may have the same paragraphs of background and nothing else. Where a new first quarter was written for the same report, it is still near.
 * At .15 seven more of 109 pairs of our own that tell of two things are near, and two more of 64 copies that were largely written anew.
 */
const LEAD_PART = 3
const SHARED_LEAD = 0.2

/** Share of the longer article below which, as below the threshold, the shorter one is not most of it: the longer one tells more. */
const MOST_OF_LONGER = 0.5

/** The threshold where none is given: on extractions of 79 pages any value from 0.3 to 0.7 tells the pages apart. */
export const DEFAULT_CONTAINMENT = 0.5

/** Jaccard similarity of the shingles below which the longer article tells much more than the shorter one. */
const SAME_JACCARD = 0.5

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
 * several are as near; if none is near, it stays itself, and so do those that are too short to be compared. Near are two if the one has so
 * large a share of the other's shingles, and their numbers and one of their leads speak for it.
 *
 * Exact: an index from each shingle to the texts that stay and have it, and a count of common ones. What goes is not indexed, so a group may
 * be of any size (4,000 equal articles took 15 s and 921 MB as long as all pairs were kept). The cost is the number of pairs of a text and
 * one that stays over all shingles, so those that all texts have cost most.
 */
export function nearArticles(texts: readonly string[], order: readonly number[], threshold: number): NearArticle[] {
  const found: NearArticle[] = []
  const stayingWith = new Map<string, StayingArticle[]>()
  for (const index of order) {
    const article = { index, ...readArticle(texts[index]) }
    if (article.shingles.size < MIN_SHINGLES) continue
    const nearest = nearestTo(article, stayingWith, threshold)
    if (nearest !== undefined) found.push(nearest)
    else for (const shingle of article.shingles) addToList(stayingWith, shingle, article)
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
    const nearer = nearest === undefined ? 1 : overlap.score - nearest.overlap.score || nearest.kept - other.index
    if (nearer > 0) nearest = { member: article.index, kept: other.index, overlap }
  }
  return nearest
}

/** What of an article is compared. */
export interface ArticleShingles {
  /** Its runs of {@link SHINGLE_WORDS} words, each as one string, in order. */
  readonly shingles: ReadonlySet<string>
  /** The values of its numbers. */
  readonly numbers: ReadonlySet<string>
  /** Those of two digits or more. */
  readonly figures: ReadonlySet<string>
  /** All numbers with the word in front of each: 'at 10.40', 'by two'. */
  readonly places: ReadonlySet<string>
}

/** What two articles are to each other, if what they have in common reaches the threshold. */
export function articleOverlap(a: ArticleShingles, b: ArticleShingles, threshold: number): Overlap | undefined {
  const [fewer, more] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles]
  return overlapOf(a, b, countCommon(fewer, more), threshold)
}

function overlapOf(a: ArticleShingles, b: ArticleShingles, common: number, threshold: number): Overlap | undefined {
  const [sizeA, sizeB] = [a.shingles.size, b.shingles.size]
  const smaller = Math.min(sizeA, sizeB)
  if (smaller < MIN_SHINGLES || common < threshold * smaller || !numbersAgree(a, b) || !isLeadShared(a, b)) return undefined
  const relation = common / (sizeA + sizeB - common) >= SAME_JACCARD ? 'same' : 'contained'
  const isPart = common < Math.min(threshold, MOST_OF_LONGER) * Math.max(sizeA, sizeB)
  return { relation, ...(isPart ? { contained: sizeA < sizeB ? 'a' : 'b' } : {}), score: common / smaller }
}

/**
 * What of an article is compared: its words, and not where its links lead. Its characters are composed first: '3명이' is two words if 명 is one
 * character, and one if it is three.
 */
export function readArticle(text: string): ArticleShingles {
  const { words } = new LineReading(readMarkdown(text).text.normalize('NFC'))
  const numbers = new Set<string>()
  const figures = new Set<string>()
  const places = new Set<string>()
  words.forEach(({ value }, i) => {
    if (value === undefined) return
    numbers.add(value)
    places.add(i === 0 ? value : `${words[i - 1].key} ${value}`)
    if (TWO_DIGITS.test(value)) figures.add(value)
  })
  return { shingles: shinglesOf(words), numbers, figures, places }
}

/** The words of an article with their places in it. */
export function articleWords(text: string): readonly LineWord[] {
  const read = readMarkdown(text)
  const { words } = new LineReading(read.text)
  if (read.edits.length === 0) return words
  const { sourceSpan } = offsetMap(read.edits)
  return words.map((word) => ({ ...word, ...sourceSpan(word) }))
}

const TWO_DIGITS = /\d\D*\d/

/**
 * The runs of words, each as one string, for a blank is in no word. They are slices of one string, of which V8 keeps no copies: with its place in the
 * set each takes 81 bytes; made word by word it took 138.
 */
function shinglesOf(words: readonly LineWord[]): ReadonlySet<string> {
  const shingles = new Set<string>()
  const all = words.map(({ key }) => key).join(' ')
  let start = 0
  let end = -1 // of the last word read
  words.forEach(({ key }, i) => {
    end += 1 + key.length
    if (i + 1 < SHINGLE_WORDS) return
    shingles.add(all.slice(start, end))
    start += words[i + 1 - SHINGLE_WORDS].key.length + 1
  })
  return shingles
}

function numbersAgree(a: ArticleShingles, b: ArticleShingles): boolean {
  if (Math.min(a.numbers.size, b.numbers.size) < MIN_NUMBERS && isSmallPart(a.shingles.size, b.shingles.size)) return true
  return (
    haveInCommon(a.numbers, b.numbers, SHARED_NUMBERS) &&
    (Math.min(a.figures.size, b.figures.size) < MIN_FIGURES || haveInCommon(a.figures, b.figures, SHARED_NUMBERS)) &&
    (Math.min(a.places.size, b.places.size) < MIN_PLACES || haveInCommon(a.places, b.places, SHARED_PLACES))
  )
}

/** Whether the larger one of two sets has so large a share of the other one. */
function haveInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>, share: number): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  return countCommon(fewer, more) >= share * fewer.size
}

function isSmallPart(size: number, other: number): boolean {
  return Math.min(size, other) < PART_SIZE * Math.max(size, other)
}

/** Whether one of the articles has enough of what the other one begins with. */
function isLeadShared(a: ArticleShingles, b: ArticleShingles): boolean {
  return sharedLead(a, b) >= SHARED_LEAD || sharedLead(b, a) >= SHARED_LEAD
}

/** Which share of an article's lead another one has. */
function sharedLead({ shingles }: ArticleShingles, other: ArticleShingles): number {
  const length = Math.ceil(shingles.size / LEAD_PART)
  let place = 0
  let common = 0
  for (const shingle of shingles) {
    if (place++ === length) break
    if (other.shingles.has(shingle)) common++
  }
  return common / length
}

function countCommon(fewer: ReadonlySet<string>, more: ReadonlySet<string>): number {
  let common = 0
  for (const value of fewer) if (more.has(value)) common++
  return common
}
