import { checkOptions, checkString, checkThreshold } from '../../text/arguments.js'
import type { Difference, Relation } from '../../text/finding.js'
import { type ComparedLine, readForComparing } from './compared-line.js'
import { diceSimilarity } from './dice.js'
import { bestOfCores, type Judged } from './line-score.js'
import type { LineReading } from './line-words.js'
import { longestSharedPassage, type SharedPassage } from './shared-passage.js'
import type { WordDifference } from './word-difference.js'

// What two lines are to each other, by their guarded score (line-score.ts), by the words that only one has, and by the runs that both have.

/**
 * Options of {@link compareLines}.
 *
 * @example
 * ```ts
 * const [a, b] = ['Council votes to keep the ferry', 'Council votes on keeping the ferry']
 * compareLines(a, b).relation // => 'unrelated'
 * compareLines(a, b, { threshold: 0.6 }).relation // => 'same'
 * ```
 */
export interface CompareLinesOptions {
  /**
   * The guarded score from which on the relation is `same`, above 0 and up to 1.
   * @defaultValue `0.8`
   */
  readonly threshold?: number | undefined
}

/**
 * What speaks for a {@link LineComparison}, as fields.
 *
 * @example
 * ```ts
 * const short = 'The north pier stays shut until the spring'
 * compareLines(short, `The harbour board said that ${short.toLowerCase()}, when the ferries are back`).evidence.contained // => 'a'
 * compareLines('Ferry sails at six', 'Ferry sails at nine').evidence.differsIn // => 'number'
 * ```
 */
export interface LineEvidence {
  /** The plain measure of the two lines as they were given, {@link diceSimilarity}, before any guard. */
  readonly similarity: number
  /** With `differs-in`: in what. */
  readonly differsIn?: Difference
  /**
   * With `shares-passage`: the longest run of words that both have, its places in the two lines, and its number of words. Of eight words that stand
   * twice in the first line the first place counts.
   */
  readonly passage?: SharedPassage
  /** With `contained`: the line that the other one tells all of. */
  readonly contained?: 'a' | 'b'
}

/**
 * What {@link compareLines} gives.
 *
 * @example
 * ```ts
 * const { relation, score, evidence } = compareLines('Ferry fares rise by 4 %', 'Ferry fares rise by 9 %')
 * relation // => 'differs-in'
 * evidence.similarity > 0.8 // => true
 * score < 0.4 // => true
 * ```
 */
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
 * name or the order of words score low however alike they look, as far as the words for that are known; of another word in a long line nothing is
 * known, so it costs a fifth at the most. Whether a line may be removed for another one {@link findDuplicates} judges more strictly.
 *
 * @param a - A line of any script.
 * @param b - Another one; relation and score do not depend on the order of the two.
 * @param options - The threshold.
 * @returns Relation, guarded score and what speaks for them.
 * @throws `TypeError` if `a` or `b` is not a string or an option is unknown or of the wrong type; `RangeError` if the threshold is not above 0 and up
 *   to 1.
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
  return compareReadings(readForComparing(a), readForComparing(b), threshold)
}

/**
 * {@link compareLines} on lines that have been read before. Which words of two lines are paired depends on the line from which one starts,
 * so one order is used for both: the two lines are the same to each other whichever is named first.
 */
export function compareReadings(a: ComparedLine, b: ComparedLine, threshold: number): LineComparison {
  return a.text <= b.text ? relationOf(a, b, bestOfCores(a, b), threshold) : mirrored(relationOf(b, a, bestOfCores(b, a), threshold))
}

/** The comparison with the two lines' places changed. */
function mirrored({ evidence, ...comparison }: LineComparison): LineComparison {
  const { contained, passage, ...same } = evidence
  return {
    ...comparison,
    evidence: {
      ...same,
      ...(contained === undefined ? {} : { contained: contained === 'a' ? 'b' : 'a' }),
      ...(passage === undefined ? {} : { passage: { ...passage, inA: passage.inB, inB: passage.inA } }),
    },
  }
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

/** Words of a line at the least for it to be prose that another line contains. */
const CONTAINED_WORDS = 6

/** The line all of whose words the other one has, if there is one. */
function containedLine({ onlyA, onlyB, variants }: WordDifference, a: LineReading, b: LineReading): 'a' | 'b' | undefined {
  if (variants.length > 0) return undefined
  if (onlyA.length === 0 && onlyB.length > 0 && a.keys.length >= CONTAINED_WORDS) return 'a'
  if (onlyB.length === 0 && onlyA.length > 0 && b.keys.length >= CONTAINED_WORDS) return 'b'
  return undefined
}
