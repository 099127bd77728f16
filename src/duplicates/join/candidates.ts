import { addToList } from '../../text/lists.js'
import type { ComparedLine } from '../measure/compared-line.js'
import { MARKED_CUT_WORDS, withoutCutMark } from '../measure/cut-off.js'
import { withoutBlanks } from '../measure/without-blanks.js'
import { firstLinesWithRunsOf } from './earlier-runs.js'
import { dicePairs } from './join.js'

// Pairs of lines that are worth comparing: alike by bigrams, one headline in two dresses, with a run of words in common, or one the beginning of
// the other with dots behind it. Each of the four costs time linear in the text, since a line gets a bounded number of partners.

/** The bigram similarity from which on lines are compared. Below, a score of 0.8 is out of reach but for headlines, which have their own way. */
const CANDIDATE_SIMILARITY = 0.7

/** Partners of one line and postings looked at for it: a text of a thousand near-identical lines stays linear. */
const LIMITS = { partners: 12, comparisons: 128, postings: 20_000 } as const

/** Other lines in front of it with a passage in common with one line, at most. */
const MAX_PASSAGE_PARTNERS = 8

/**
 * And lines behind it. A long line may have a passage in common with each of a thousand, and each comparison costs its whole length: 9,000
 * words of which a thousand lines repeat nine each took 46 s. Of 10,979 labelled texts none has a line with more than 73.
 */
const MAX_LATER_PARTNERS = 128

/** Pairs of indices into the list, the smaller first, without repetitions, in order. */
export function candidatePairs(list: readonly ComparedLine[]): [number, number][] {
  const partners = list.map(() => new Set<number>())
  const add = (i: number, j: number): void => {
    if (i !== j) partners[Math.max(i, j)].add(Math.min(i, j))
  }
  const compact = list.map(({ key }) => withoutBlanks(key))
  for (const { a, b } of dicePairs(compact, CANDIDATE_SIMILARITY, LIMITS)) add(a, b)
  addCorePairs(list, add)
  addPassagePairs(list, add)
  addCutPairs(list, add)
  return partners.flatMap((smaller, j) => [...smaller].sort((x, y) => x - y).map((i): [number, number] => [i, j]))
}

/** Lines that are one headline with and without a site's name: each with the plain one, or else with the first. */
function addCorePairs(list: readonly ComparedLine[], add: (i: number, j: number) => void): void {
  const owners = new Map<string, number[]>()
  list.forEach(({ cores }, i) => {
    for (const { reading } of cores) addToList(owners, reading.key, i)
  })
  for (const [key, owned] of owners) {
    const plain = owned.find((i) => list[i].key === key) ?? owned[0]
    owned.forEach((i, n) => {
      add(plain, i)
      if (n > 0) add(owned[n - 1], i) // of several the last may be the one that stays
    })
  }
}

function addPassagePairs(list: readonly ComparedLine[], add: (i: number, j: number) => void): void {
  const later = new Uint32Array(list.length)
  firstLinesWithRunsOf(list).forEach((first, j) => {
    const partners = first.filter((i) => later[i] < MAX_LATER_PARTNERS).slice(0, MAX_PASSAGE_PARTNERS)
    for (const i of partners) {
      add(i, j)
      later[i]++
    }
  })
}

/** Lines cut off with dots, each with the first lines that begin with the same words: a short teaser is not much like its paragraph. */
function addCutPairs(list: readonly ComparedLine[], add: (i: number, j: number) => void): void {
  const cutWith = new Map<string, number[]>()
  list.forEach(({ text, keys }, i) => {
    if (keys.length < MARKED_CUT_WORDS || withoutCutMark(text) === undefined) return
    const start = beginning(keys)
    const lines = cutWith.get(start)
    if (lines === undefined) cutWith.set(start, [i])
    else if (lines.length < MAX_CUT_PARTNERS) lines.push(i)
  })
  if (cutWith.size === 0) return
  const wholeWith = new Map<string, number>()
  list.forEach(({ keys }, i) => {
    const start = beginning(keys)
    const found = wholeWith.get(start) ?? 0
    if (found >= MAX_CUT_PARTNERS) return
    wholeWith.set(start, found + 1)
    for (const cut of cutWith.get(start) ?? []) add(cut, i)
  })
}

/** Lines that are cut off with one beginning, and lines that begin so, at most. */
const MAX_CUT_PARTNERS = 8

/** The words with which a line begins that is cut off; the last of them may be half a word. */
function beginning(keys: readonly string[]): string {
  return keys.slice(0, MARKED_CUT_WORDS - 1).join(' ')
}
