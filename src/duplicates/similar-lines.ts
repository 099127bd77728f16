import { checkItems, checkOffset, checkOptions, checkStrings, checkThreshold, describe } from '../text/arguments.js'
import { addToList } from '../text/lists.js'
import { dicePairs } from './join/join.js'
import type { IndexPair } from './join/pairs.js'
import { DEFAULT_THRESHOLD } from './measure/compare.js'
import { withoutBlanks } from './measure/without-blanks.js'

/**
 * Options of {@link similarLines}.
 *
 * @example
 * ```ts
 * similarLines(['Ferry stays', 'Ferry stayed'], { threshold: 0.9 }).pairs.length // => 0
 * similarLines(['Ferry stays', 'Ferry stayed'], { threshold: 0.8 }).pairs.length // => 1
 * ```
 */
export interface SimilarLinesOptions {
  /**
   * The least {@link diceSimilarity} at which a pair of lines counts as a match, above 0 and up to 1.
   * @defaultValue `0.8`
   */
  readonly threshold?: number | undefined
}

/**
 * Two lines of a list, by index, and how alike they are.
 *
 * @example
 * ```ts
 * const lines = ['Storm shuts the pier', 'Bridge waits', 'Storm shuts a pier']
 * const { pairs } = similarLines(lines)
 * pairs.map(({ a, b }) => [lines[a], lines[b]]) // => [['Storm shuts the pier', 'Storm shuts a pier']]
 * ```
 */
export interface SimilarPair {
  /** Index of the line that comes first. */
  readonly a: number
  /** Index of the other one. */
  readonly b: number
  /** {@link diceSimilarity} of the two. */
  readonly score: number
}

/**
 * What {@link similarLines} gives.
 *
 * @example
 * ```ts
 * const { equal, pairs } = similarLines(['Ferry stays', 'Bridge waits', 'Ferry stays', 'Ferry stayed'])
 * equal // => [[0, 2]]
 * pairs.map(({ a, b }) => [a, b]) // => [[0, 3]]
 * ```
 */
export interface SimilarLines {
  /** Groups of two or more lines that are equal to the measure, which is blind to white space: their indices, ascending. */
  readonly equal: readonly (readonly number[])[]
  /** The pairs of distinct lines, ordered by `a`, then `b`. A group of equal lines takes part by its first line only. */
  readonly pairs: readonly SimilarPair[]
}

/**
 * Finds *every* pair of lines that {@link diceSimilarity} puts at or above a threshold, without comparing all pairs.
 *
 * The result is the same as that of comparing every line with every other, to the last bit of the scores: 100,000 lines take seconds
 * instead of hours. What two lines that look alike are to each other is for {@link compareLines} to say.
 *
 * Cost: near-linear in headlines and paragraphs at thresholds from 2/3 on; with lower ones it grows faster, and below 0.8 so it does among lines of
 * 1,000 characters and more, which have most bigrams in common. Time and memory also grow with the number of pairs found.
 *
 * @param lines - Any strings.
 * @param options - The threshold.
 * @returns Groups of equal lines, and pairs of distinct ones; {@link expandPairs} gives all pairs, copies included.
 * @throws `TypeError` if `lines` is not an array of strings (the message has the index) or an option is unknown or of the wrong type;
 *   `RangeError` if the threshold is not above 0 and up to 1.
 * @example
 * ```ts
 * similarLines(['Rain in the north', 'Snow in the hills', 'Rain in the North', 'Rain in  the north'])
 * // => { equal: [[0, 3]], pairs: [{ a: 0, b: 2, score: 0.8461538461538461 }] }
 * ```
 * @see docs/duplicates.md for the bounds and their papers.
 */
export function similarLines(lines: readonly string[], options: SimilarLinesOptions = {}): SimilarLines {
  checkStrings('similarLines', 'lines', lines)
  checkOptions('similarLines', options, ['threshold'])
  const { threshold = DEFAULT_THRESHOLD } = options
  checkThreshold('similarLines', 'options.threshold', threshold)
  const groups = new Map<string, number[]>()
  for (const [i, line] of lines.entries()) addToList(groups, withoutBlanks(line), i)
  const members = [...groups.values()]
  return {
    equal: members.filter((group) => group.length > 1),
    pairs: dicePairs([...groups.keys()], threshold).map((pair) => ofLines(pair, members)),
  }
}

/** Groups are in order of their first lines, so the order of pairs stays. */
function ofLines({ a, b, score }: IndexPair, members: readonly (readonly number[])[]): SimilarPair {
  return { a: members[a][0], b: members[b][0], score }
}

/**
 * Goes through all pairs of a result, copies of equal lines included: each with each of its group, and with all that are similar to it.
 *
 * The number of pairs may be the square of the number of lines, so they are made one at a time.
 *
 * @param result - What {@link similarLines} gave.
 * @returns The pairs `{ a, b, score }` with `a` before `b`, in no particular order.
 * @throws `TypeError` if `result` is none of {@link similarLines}.
 * @example
 * ```ts
 * const result = similarLines(['to day', 'today', 'todays'], { threshold: 0.7 })
 * Array.from(expandPairs(result), ({ a, b }) => [a, b]) // => [[0, 1], [0, 2], [1, 2]]
 * ```
 */
export function expandPairs(result: SimilarLines): Generator<SimilarPair, void, undefined> {
  if (typeof result !== 'object' || result === null || !Array.isArray(result.equal) || !Array.isArray(result.pairs)) {
    throw new TypeError(`expandPairs: result must be what similarLines gave, got ${describe(result)}`)
  }
  checkItems('expandPairs', 'result.equal', result.equal, 'groups', (group, name) => {
    checkItems('expandPairs', name, group, 'indices', (index, indexName) => checkOffset('expandPairs', indexName, index))
  })
  checkItems('expandPairs', 'result.pairs', result.pairs, 'pairs', (pair, name) => {
    if (!isPair(pair)) throw new TypeError(`expandPairs: ${name} must be a pair { a, b, score }, got ${describe(pair)}`)
  })
  return allPairs(result)
}

function isPair(pair: unknown): pair is SimilarPair {
  if (typeof pair !== 'object' || pair === null || !('a' in pair && 'b' in pair && 'score' in pair)) return false
  return typeof pair.a === 'number' && typeof pair.b === 'number' && typeof pair.score === 'number'
}

/** The pairs one at a time; a function of its own, as a generator would check its arguments only when it is first asked. */
function* allPairs({ equal, pairs }: SimilarLines): Generator<SimilarPair, void, undefined> {
  const groupOf = new Map<number, readonly number[]>()
  for (const group of equal) {
    groupOf.set(group[0], group)
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) yield { a: group[i], b: group[j], score: 1 }
    }
  }
  for (const { a, b, score } of pairs) {
    for (const x of groupOf.get(a) ?? [a]) {
      for (const y of groupOf.get(b) ?? [b]) yield x < y ? { a: x, b: y, score } : { a: y, b: x, score }
    }
  }
}
