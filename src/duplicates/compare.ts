import { checkOptions, checkString, checkThreshold } from '../text/arguments.js'
import type { Relation } from '../text/finding.js'
import { diceSimilarity } from './dice.js'
import { type Difference, differences, isName, numbersIn } from './guards.js'
import { headlineCores } from './headline-core.js'
import { lexiconsFor } from './lexicon.js'
import { type LineReading, readLine } from './line-words.js'
import { longestSharedPassage, type SharedPassage } from './shared-passage.js'
import { squeeze } from './squeeze.js'
import { type WordDifference, wordDifference } from './word-difference.js'

// What two lines are to each other. The measure is the mean of two: Sørensen–Dice on the bigrams of the match keys, which knows typing
// errors and endings, and Sørensen–Dice on words, which knows that 'not' is a word. Then the guards look at the words that only one line
// has and lower the score. A headline is compared with and without its site's name.

/** Options of {@link compareLines}. */
export interface CompareLinesOptions {
  /**
   * The guarded score from which on the relation is `same`, above 0 and up to 1.
   * @defaultValue `0.8`
   */
  readonly threshold?: number
}

/** What speaks for a {@link LineComparison}, as fields. */
export interface LineEvidence {
  /** The plain measure of the two lines as they were given, {@link diceSimilarity}, before any guard. */
  readonly similarity: number
  /** With `differs-in`: in what. */
  readonly differsIn?: Difference
  /** With `shares-passage`: the longest run of words that both have, its places in the two lines, and its number of words. */
  readonly passage?: SharedPassage
  /** With `contained`: the line that the other one tells all of. */
  readonly contained?: 'a' | 'b'
}

/** What {@link compareLines} gives. */
export interface LineComparison {
  /** What the two lines are to each other; `same` exactly where the score reaches the threshold. */
  readonly relation: Relation
  /** The guarded score, from 0 to 1. */
  readonly score: number
  /** What speaks for it. */
  readonly evidence: LineEvidence
}

/** The threshold where none is given; the measurements behind it are in docs/duplicates.md. */
export const DEFAULT_THRESHOLD = 0.8

/**
 * Says what two lines are to each other: the same in another dress, one contained in the other, a passage told in both, alike but
 * not the same, or nothing.
 *
 * The score is made for acting on it: it is high only where either line may go. Lines that differ in a number, a negation, a direction, a
 * name or the order of words score low however alike they look.
 *
 * @param a - A line of any script.
 * @param b - Another one; relation and score do not depend on the order of the two.
 * @param options - The threshold.
 * @returns Relation, guarded score and what speaks for them.
 * @throws `TypeError` if `a` or `b` is not a string or an option is unknown; `RangeError` if the threshold is not above 0 and up to 1.
 * @example
 * ```ts
 * compareLines('Council approves the new bridge', 'Council approves the new bridge - Riverside Herald').relation // => 'same'
 * compareLines('Shares rise 5 % on Monday', 'Shares rise 9 % on Monday').evidence.differsIn // => 'number'
 * compareLines('Council approves the new bridge', 'Rain is expected by the evening').relation // => 'unrelated'
 * ```
 */
export function compareLines(a: string, b: string, options: CompareLinesOptions = {}): LineComparison {
  checkString('compareLines', 'a', a)
  checkString('compareLines', 'b', b)
  checkOptions('compareLines', options, ['threshold'])
  const { threshold = DEFAULT_THRESHOLD } = options
  checkThreshold('compareLines', 'options.threshold', threshold)
  return compareReadings(readLine(a), readLine(b), threshold)
}

/** {@link compareLines} on lines that have been read before. */
export function compareReadings(a: LineReading, b: LineReading, threshold: number): LineComparison {
  return relationOf(a, b, bestOfCores(a, b), threshold)
}

/** Whether `a` has a number or a name that `b` lacks, site names apart: such a line is not removed for `b`. */
export function hasOwnFacts(a: LineReading, b: LineReading): boolean {
  const { onlyA, onlyB, variants } = bestOfCores(a, b).difference
  const words = [...onlyA, ...variants.map((variant) => variant.a)]
  const others = [...onlyB, ...variants.map((variant) => variant.b)]
  const lexicons = lexiconsFor(a.words.map(({ key }) => key))
  const numbers = numbersIn(others, lexicons)
  return onlyA.some(isName) || numbersIn(words, lexicons).some((value) => !numbers.includes(value))
}

function relationOf(a: LineReading, b: LineReading, { score, differs, difference }: Judged, threshold: number): LineComparison {
  const similarity = diceSimilarity(a.text, b.text)
  if (score >= threshold) return { relation: 'same', score, evidence: { similarity } }
  const contained = containedLine(difference, a, b)
  if (contained !== undefined && differs.length === 0) return { relation: 'contained', score, evidence: { similarity, contained } }
  if (differs.length > 0 && similarity >= ALIKE) return { relation: 'differs-in', score, evidence: { similarity, differsIn: differs[0] } }
  const passage = longestSharedPassage(a.words, b.words)
  if (passage !== undefined) return { relation: 'shares-passage', score, evidence: { similarity, passage } }
  return { relation: 'unrelated', score, evidence: { similarity } }
}

/** The plain measure from which on lines look alike, so that it is worth saying in what they differ. */
const ALIKE = 0.7

interface Judged {
  readonly score: number
  readonly differs: readonly Difference[]
  readonly difference: WordDifference
}

/** The best score of the two lines with and without site names and labels. */
function bestOfCores(a: LineReading, b: LineReading): Judged {
  let best = guardedScore(a, b)
  const coresA = headlineCores(a.text)
  const coresB = headlineCores(b.text)
  if (coresA.length + coresB.length === 2) return best
  for (const coreA of coresA) {
    for (const coreB of coresB) {
      if (coreA === coresA[0] && coreB === coresB[0]) continue
      const judged = guardedScore(readLine(a.text.slice(coreA.start, coreA.end)), readLine(b.text.slice(coreB.start, coreB.end)))
      const score = judged.score * CORE_FACTOR
      if (score > best.score) best = { ...judged, score }
    }
  }
  return best
}

/** A headline in another dress is a little less sure than an exact repeat. */
const CORE_FACTOR = 0.97

/** What is left of the score where a guard speaks: a number is a veto, the others lower it. */
const GUARD_FACTORS: Readonly<Record<Difference, number>> = { number: 0.4, negation: 0.6, direction: 0.6, name: 0.7, 'word-order': 0.7 }

/** What the share of words that were replaced by others takes off, and the share of words that only one line has. */
const REPLACED_COST = 1
const ADDED_COST = 0.9

/** Two forms of one word count as so much of a common one. */
const VARIANT_CREDIT = 0.9

function guardedScore(a: LineReading, b: LineReading): Judged {
  const difference = wordDifference(a, b)
  if (isSameButBlanks(a, b)) return { score: 1, differs: [], difference }
  const bigrams = diceSimilarity(a.key, b.key)
  const { common, varied, restA, restB } = difference
  const ofBoth = 2 * common + 2 * varied + restA + restB
  if (ofBoth === 0 || a.words.length === 0 || b.words.length === 0) return { score: bigrams * WORDLESS_FACTOR, differs: [], difference }
  const differs = differences(a, b, difference)
  const byWords = (2 * common + 2 * VARIANT_CREDIT * varied) / ofBoth
  const replaced = (2 * Math.min(restA, restB)) / ofBoth
  const added = Math.abs(restA - restB) / (common + varied + Math.max(restA, restB))
  let score = ((bigrams + byWords) / 2) * (1 - REPLACED_COST * replaced) * (1 - ADDED_COST * added)
  for (const guard of differs) score *= GUARD_FACTORS[guard]
  return { score, differs, difference }
}

/** Lines without words, such as `***` and `* * *`, are the same only if they are equal. */
const WORDLESS_FACTOR = 0.5

/** Equal keys but for blanks, which get lost and come in. Blanks between digits count: '1 2' is not '12'. */
function isSameButBlanks(a: LineReading, b: LineReading): boolean {
  if (a.key === b.key) return true
  if (squeeze(a.key) !== squeeze(b.key)) return false
  const runs = a.key.match(/\d+/gu) ?? []
  const others = b.key.match(/\d+/gu) ?? []
  return runs.length === others.length && runs.every((run, i) => run === others[i])
}

/** Words of a line at the least for it to be prose that another line contains. */
const CONTAINED_WORDS = 6

/** The line all of whose words the other one has, if there is one. */
function containedLine({ onlyA, onlyB, variants }: WordDifference, a: LineReading, b: LineReading): 'a' | 'b' | undefined {
  if (variants.length > 0) return undefined
  if (onlyA.length === 0 && onlyB.length > 0 && a.words.length >= CONTAINED_WORDS) return 'a'
  if (onlyB.length === 0 && onlyA.length > 0 && b.words.length >= CONTAINED_WORDS) return 'b'
  return undefined
}
