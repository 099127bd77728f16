import type { Span } from '../../text/span.js'
import type { LineWord } from './line-words.js'

/**
 * A run of words that two lines have in common.
 *
 * @example
 * ```ts
 * const a = 'The storm shut the north pier for nine days and two nights, the board said.'
 * const b = 'Boats lay in the bay, for the storm shut the north pier for nine days and two nights.'
 * compareLines(a, b).evidence.passage // => { inA: { start: 0, end: 58 }, inB: { start: 26, end: 84 }, words: 12 }
 * ```
 */
export interface SharedPassage {
  /** Where it stands in the first text. */
  readonly inA: Span
  /** Where it stands in the second text. */
  readonly inB: Span
  /** Number of words. */
  readonly words: number
}

/** Words in a run from which on it is a passage told twice: shorter ones are set phrases ('in the south-east of the country'). */
export const PASSAGE_WORDS = 8

/** The longest of the runs of words that stand in both; see {@link passagesWith}. */
export function longestSharedPassage(a: readonly LineWord[], b: readonly LineWord[]): SharedPassage | undefined {
  let best: SharedPassage | undefined
  for (const passage of sharedPassages(a, b)) if (passage.words > (best?.words ?? 0)) best = passage
  return best
}

/** Weight of the words of a passage at the least, where a function word has a quarter: set phrases have three words of weight. */
const PASSAGE_WEIGHT = 4

/** Runs of words that stand in both; see {@link passagesWith}. */
export function sharedPassages(a: readonly LineWord[], b: readonly LineWord[]): SharedPassage[] {
  return a.length < PASSAGE_WORDS || b.length < PASSAGE_WORDS ? [] : passagesWith(a)(b)
}

/**
 * Runs of words that stand in `a` and in another text `b`, by way of an index over all runs of {@link PASSAGE_WORDS} words of `a`: in order
 * of `b` and disjoint there. Of several equal runs of `a` the first counts, so the cost is linear. The index is made once: a long article
 * may have thousands of short ones beside it.
 */
export function passagesWith(a: readonly LineWord[]): (b: readonly LineWord[]) => SharedPassage[] {
  const places = new Map<string, number>()
  for (let i = 0; i + PASSAGE_WORDS <= a.length; i++) {
    const run = runKey(a, i)
    if (!places.has(run)) places.set(run, i)
  }
  return (b) => passagesAt(places, a, b)
}

function passagesAt(places: ReadonlyMap<string, number>, a: readonly LineWord[], b: readonly LineWord[]): SharedPassage[] {
  const found: SharedPassage[] = []
  for (let j = 0; j + PASSAGE_WORDS <= b.length; j++) {
    const i = places.get(runKey(b, j))
    if (i === undefined) continue
    let length = PASSAGE_WORDS
    while (i + length < a.length && j + length < b.length && goesOn(a[i + length], b[j + length])) length++
    if (a.slice(i, i + length).reduce((sum, { weight }) => sum + weight, 0) < PASSAGE_WEIGHT) continue
    found.push({
      inA: { start: a[i].start, end: a[i + length - 1].end },
      inB: { start: b[j].start, end: b[j + length - 1].end },
      words: length,
    })
    j += length - 1
  }
  return found
}

/** A run does not go on where only one of the two begins or ends a quotation: what is told again is the quotation. */
function goesOn(a: LineWord, b: LineWord): boolean {
  return a.key === b.key && a.quoteBefore === b.quoteBefore
}

/** The words of a run as one string, with the quotation marks between them; a blank is in no word. */
function runKey(list: readonly LineWord[], from: number): string {
  let key = list[from].key
  for (let i = from + 1; i < from + PASSAGE_WORDS; i++) key += `${list[i].quoteBefore ? ' " ' : ' '}${list[i].key}`
  return key
}
