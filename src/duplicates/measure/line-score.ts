import type { Difference } from '../../text/finding.js'
import { type ComparedLine, comparedCores } from './compared-line.js'
import { isCutOff } from './cut-off.js'
import { diceSimilarity } from './dice.js'
import { differences } from './guards.js'
import type { LineReading } from './line-words.js'
import { isSameButBlanks } from './same-but-blanks.js'
import { type WordDifference, wordDifference } from './word-difference.js'

// The guarded score of two lines. It is a mean of two measures, Sørensen–Dice on the words, which knows that 'not' is a word, and on the
// bigrams, which knows endings and typing errors. Words that were replaced and words that only one line has take a share of it off; then
// each guard takes its part. A headline is compared with and without the name of its site, a line that was cut off with the whole one.
//
// The constants were chosen on three sets of labelled pairs, see docs/duplicates.md.

/** A guarded score with what it was made from. */
export interface Judged {
  readonly score: number
  readonly differs: readonly Difference[]
  readonly difference: WordDifference
}

/** The best score of the two lines with and without site names and labels. */
export function bestOfCores(a: ComparedLine, b: ComparedLine): Judged {
  let best = judge(a, b, wordDifference(a, b))
  const [coresA, coresB] = comparedCores(a, b)
  for (const coreA of coresA) {
    for (const coreB of coresB) {
      if (coreA === a && coreB === b) continue
      const difference = wordDifference(coreA, coreB)
      if (isSurelyBelow(coreA, coreB, difference, best.score / CORE_FACTOR)) continue
      const judged = judge(coreA, coreB, difference)
      const score = judged.score * CORE_FACTOR
      if (score > best.score) best = { ...judged, score }
    }
  }
  return best
}

/** A headline in another dress is a little less sure than an exact repeat. */
const CORE_FACTOR = 0.97

/** The score of two lines, be one of them cut off or not. */
function judge(a: LineReading, b: LineReading, difference: WordDifference): Judged {
  const judged = guardedScore(a, b, difference)
  return judged.score >= CUT_SCORE || !isEitherCutOff(a, b) ? judged : { ...judged, score: CUT_SCORE, differs: [] }
}

/** Whether the words of two lines alone tell that their score is below another one: most cores of captions have only a credit in common. */
function isSurelyBelow(a: LineReading, b: LineReading, difference: WordDifference, score: number): boolean {
  return mostScore(a, b, difference) < score && !isSameButBlanks(a, b) && !isEitherCutOff(a, b)
}

function isEitherCutOff(a: LineReading, b: LineReading): boolean {
  return isCutOff(a, b) || isCutOff(b, a)
}

/** The score of a line and the same line cut off. */
const CUT_SCORE = 0.9

/** What is left of the score where a guard speaks: a number is a veto, the others lower it. */
const GUARD_FACTORS: Readonly<Record<Difference, number>> = {
  number: 0.5,
  negation: 0.7,
  direction: 0.75,
  name: 0.77,
  question: 0.75,
  'word-order': 0.75,
}

/** What the share of words that were replaced by others takes off. */
const REPLACED_COST = 1

/** And what is left where one word of weight was replaced, however long the line: one is enough to tell another story. */
const REPLACED_FACTOR = 0.8

/** Weight from which on what was replaced is a word of weight. */
const REPLACED_WEIGHT = 0.9

/**
 * What the share of words that only one line has takes off: at its ends they make another thing of it ('Influencer Marketing Platforms'), in
 * the middle of a longer line they tell a little more ('Iran nuclear talks enter crucial third day').
 */
const OUTER_COST = 1.25
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

/** Share of the measure on words in the mean. From 0.7 to 0.9 it makes no difference. */
const WORD_SHARE = 0.8

/**
 * Exponent that spreads the upper end of the scale: without it the working point (19 of 20 right) is at 0.7, with it at 0.8, where users of
 * the plain measure have their threshold. It changes no order but against the guards.
 */
const SPREAD = 0.53

/** Two forms of one word count as so much of a common one. */
const VARIANT_CREDIT = 0.9

/** What the score of two lines with different keys is at the most, whatever their bigrams and the guards. */
function mostScore(a: LineReading, b: LineReading, difference: WordDifference): number {
  return isWordless(a, b) ? WORDLESS_FACTOR : spreadScore(difference, 1) * ROUNDING
}

/** More than what rounding adds to a score. */
const ROUNDING = 1 + 1e-9

function isWordless(a: LineReading, b: LineReading): boolean {
  return a.keys.length === 0 || b.keys.length === 0
}

function guardedScore(a: LineReading, b: LineReading, difference: WordDifference): Judged {
  if (isSameButBlanks(a, b)) return { score: 1, differs: [], difference }
  const bigrams = diceSimilarity(a.key, b.key)
  if (isWordless(a, b)) return { score: bigrams * WORDLESS_FACTOR, differs: [], difference }
  const differs = differences(a, b, difference)
  const score = differs.reduce((left, guard) => left * GUARD_FACTORS[guard], spreadScore(difference, bigrams))
  return { score, differs, difference }
}

/** The score of two lines with words before the guards, by their words and the similarity of their bigrams: the more alike these, the higher. */
function spreadScore(difference: WordDifference, bigrams: number): number {
  const { common, varied, restA, restB } = difference
  const ofBoth = 2 * common + 2 * varied + restA + restB
  const byWords = (2 * common + 2 * VARIANT_CREDIT * varied) / ofBoth
  const replaced = (2 * Math.min(restA, restB)) / ofBoth
  const mean = WORD_SHARE * byWords + (1 - WORD_SHARE) * bigrams
  const oneReplaced = Math.min(restA, restB) >= REPLACED_WEIGHT ? REPLACED_FACTOR : 1
  const plain = mean * (1 - REPLACED_COST * replaced) * Math.max(0, 1 - addedCost(difference)) * oneReplaced
  return plain ** SPREAD
}

/** Lines without words, such as `***` and `* * *`, are the same only if they are equal. */
const WORDLESS_FACTOR = 0.5
