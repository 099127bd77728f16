import type { ColumnMaker } from './columns.js'
import { logOfCount } from './logarithm.js'
import { firstAndLastRows, type Numbering, occurrences } from './numbering.js'
import type { Scan } from './scan.js'
import type { ScannedLine } from './scanned-line.js'
import { nearMean } from './sweeps.js'

/** Lines up to so many lines away are near enough to be about the same; 8, with stems in place of words, gave the same word F1 to a tenth. */
const NEAR_LINES = 12
/** Lines further away than this are another part of the page. */
const FAR_LINES = 25
/** One word of its own that a line shares is half of what it is about. */
const MIN_WORDS = 2
/** Rate of the moving average; the weights have been trained with it. */
const NEAR_RATE = 0.25

/**
 * What the lines are about, by their longer words: a story stays with its subject from line to line, as in TextTiling (Hearst 1997,
 * https://aclanthology.org/J97-1003); teasers and menus change theirs with every line, and the words of menus are all over the page.
 */
export function addColumnsOfTopics({ lines }: Scan, topics: Numbering, maker: ColumnMaker): void {
  const length = maker.add('longer words')
  for (let i = 0; i < lines.length; i++) length[i] = logOfCount(lines[i].wordsTo - lines[i].wordsFrom)
  fillFrequencies(maker.add('frequency of its words on the page'), lines, topics)
  const before = maker.add('words in common with lines before')
  fillShared(before, lines, topics, 1)
  nearMean(before, NEAR_RATE, 1, maker.add('words in common with lines before, near before'))
  fillShared(maker.add('words in common with lines behind'), lines, topics, -1)
  fillFar(maker.add('words in common with lines far away'), lines, topics)
}

/** Fills in the mean logarithm of how often the words of each line occur on the page. */
function fillFrequencies(into: Float32Array, lines: readonly ScannedLine[], topics: Numbering): void {
  const { ids } = topics
  const counts = occurrences(topics)
  for (let i = 0; i < lines.length; i++) {
    const { wordsFrom: from, wordsTo: to } = lines[i]
    let sum = 0
    for (let k = from; k < to; k++) sum += logOfCount(counts[ids[k]] - 1)
    into[i] = sum / Math.max(1, to - from)
  }
}

/** Fills in the share of each line's words that one of the lines near before it (`step` 1) or near behind it (−1) has. */
function fillShared(into: Float32Array, lines: readonly ScannedLine[], { ids, count }: Numbering, step: 1 | -1): void {
  const n = lines.length
  const seenAt = new Int32Array(count).fill(-NEAR_LINES - 1)
  for (let at = 0; at < n; at++) {
    const i = step === 1 ? at : n - 1 - at
    const { wordsFrom: from, wordsTo: to } = lines[i]
    let shared = 0
    for (let k = from; k < to; k++) if (at - seenAt[ids[k]] <= NEAR_LINES) shared++
    for (let k = from; k < to; k++) seenAt[ids[k]] = at
    into[i] = shared / Math.max(MIN_WORDS, to - from)
  }
}

/** Fills in the share of each line's words that a line far away has. */
function fillFar(into: Float32Array, lines: readonly ScannedLine[], topics: Numbering): void {
  const { ids } = topics
  const { first, last } = firstAndLastRows(topics, lines.length, (i) => lines[i].wordsTo)
  for (let i = 0; i < lines.length; i++) {
    const { wordsFrom: from, wordsTo: to } = lines[i]
    let far = 0
    for (let k = from; k < to; k++) if (first[ids[k]] < i - FAR_LINES || last[ids[k]] > i + FAR_LINES) far++
    into[i] = far / Math.max(MIN_WORDS, to - from)
  }
}
