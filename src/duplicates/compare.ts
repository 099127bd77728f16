import { matchKey } from '../normalize/match-key.js'
import { checkOptions, checkString, checkThreshold } from '../text/arguments.js'
import type { Relation } from '../text/finding.js'
import { diceSimilarity } from './dice.js'
import { type Difference, differences, isName, numbersIn } from './guards.js'
import { headlineCores, withoutCutMark } from './headline-core.js'
import { isSentenceEnd } from './line-shape.js'
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

/** Whether `a` has a number or a name that `b` lacks, site names apart, or goes on where `b` is cut off: it is not removed for `b`. */
export function hasOwnFacts(a: LineReading, b: LineReading): boolean {
  const { difference, cut } = bestOfCores(a, b)
  const { onlyA, onlyB } = difference
  if (cut) return onlyA.length > onlyB.length // what the cut took off
  const numbers = numbersIn(onlyB)
  return onlyA.some(isName) || numbersIn(onlyA).some((value) => !numbers.includes(value))
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
  /** Whether one of the two is the other one, cut off. */
  readonly cut: boolean
  readonly differs: readonly Difference[]
  readonly difference: WordDifference
}

/** The best score of the two lines with and without site names and labels. */
function bestOfCores(a: LineReading, b: LineReading): Judged {
  const coresA = headlineCores(a.text)
  const coresB = headlineCores(b.text)
  let best: Judged | undefined
  for (const coreA of coresA) {
    for (const coreB of coresB) {
      const whole = coreA === coresA[0] && coreB === coresB[0]
      const judged = whole
        ? judge(a, b)
        : judge(readLine(a.text.slice(coreA.start, coreA.end)), readLine(b.text.slice(coreB.start, coreB.end)))
      const score = whole ? judged.score : judged.score * CORE_FACTOR
      if (best === undefined || score > best.score) best = { ...judged, score }
    }
  }
  return best ?? judge(a, b)
}

/** A headline in another dress is a little less sure than an exact repeat. */
const CORE_FACTOR = 0.97

function judge(a: LineReading, b: LineReading): Judged {
  const judged = guardedScore(a, b)
  const cut = isCutOff(a, b) || isCutOff(b, a)
  return cut && judged.score < CUT_SCORE ? { ...judged, score: CUT_SCORE, differs: [], cut } : { ...judged, cut }
}

/** The score of a line and the same line cut off. */
const CUT_SCORE = 0.9

/** Words of a cut-off line at the least, with dots at its end and without. */
const MARKED_CUT_WORDS = 4
const BARE_CUT_WORDS = 8

/** Whether `a` is the beginning of `b`: with dots behind it, or long enough and inside of a sentence that goes on with a small letter. */
function isCutOff(a: LineReading, b: LineReading): boolean {
  const marked = withoutCutMark(a.text)
  if (marked !== undefined) {
    const start = matchKey(marked)
    return a.words.length >= MARKED_CUT_WORDS && b.key.length > start.length && b.key.startsWith(start)
  }
  if (a.words.length < BARE_CUT_WORDS || a.words.length >= b.words.length || isSentenceEnd(a.text)) return false
  if (!b.key.startsWith(`${a.key} `)) return false
  const next = b.words[a.words.length].start
  return /^[ \u00a0]\p{Ll}/u.test(b.text.slice(next - 1, next + 1))
}

/** What is left of the score where a guard speaks: a number is a veto, the others lower it. */
const GUARD_FACTORS: Readonly<Record<Difference, number>> = { number: 0.4, negation: 0.6, direction: 0.6, name: 0.7, 'word-order': 0.7 }

/** What the share of words that were replaced by others takes off. */
const REPLACED_COST = 1

/**
 * What the share of words that only one line has takes off: at its ends they make another thing of it ('Influencer Marketing Platforms'), in
 * the middle of a longer line they tell a little more ('Iran nuclear talks enter crucial third day').
 */
const OUTER_COST = 0.9
const INNER_COST = 0.4

/** Weight of the common words from which on a line is longer in this sense. */
const LONGER_LINE = 4

function addedCost({ common, varied, restA, restB, outerA, outerB }: WordDifference): number {
  const rest = Math.max(restA, restB)
  const all = common + varied + rest
  const added = Math.abs(restA - restB)
  const outer = common + varied < LONGER_LINE ? added : Math.min(added, restA > restB ? outerA : outerB)
  return (OUTER_COST * outer + INNER_COST * (added - outer)) / all
}

/** Two forms of one word count as so much of a common one. */
const VARIANT_CREDIT = 0.9

function guardedScore(a: LineReading, b: LineReading): Judged {
  const difference = wordDifference(a, b)
  if (isSameButBlanks(a, b)) return { score: 1, cut: false, differs: [], difference }
  const bigrams = diceSimilarity(a.key, b.key)
  const { common, varied, restA, restB } = difference
  const ofBoth = 2 * common + 2 * varied + restA + restB
  if (ofBoth === 0 || a.words.length === 0 || b.words.length === 0)
    return { score: bigrams * WORDLESS_FACTOR, cut: false, differs: [], difference }
  const differs = differences(a, b, difference)
  const byWords = (2 * common + 2 * VARIANT_CREDIT * varied) / ofBoth
  const replaced = (2 * Math.min(restA, restB)) / ofBoth
  let score = ((bigrams + byWords) / 2) * (1 - REPLACED_COST * replaced) * (1 - addedCost(difference))
  for (const guard of differs) score *= GUARD_FACTORS[guard]
  return { score, cut: false, differs, difference }
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
