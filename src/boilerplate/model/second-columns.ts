import { type Column, ColumnMaker, valuesOf } from './columns.js'
import type { LineFeatures } from './features.js'
import { logOfCount, sigmoid } from './logarithm.js'
import { addAround, addPlacesOfBlock } from './page-columns.js'
import { bestBlock, betweenGaps, fillMeans, fillShifted, runningSum, sumOf } from './sweeps.js'

/** Names of the first pass's features that the second pass reads too. */
export const CARRIED_FEATURES: readonly string[] = [
  'length in words',
  '10 words or more',
  'share of function words',
  'ends like a sentence',
  'ends with a colon',
  'ends with an ellipsis',
  'share of capital initials',
  'bulleted',
  'numbered',
  'one word',
  'copies on the page',
  'first of several copies',
  'gap before',
  'capitals inside words',
  'cue groups',
  'is a known phrase',
  'is a weak phrase',
  'place by words',
  'between the first and last prose',
  'in the main block',
  'share of words in the main block',
  'run of short lines',
  'words of the page',
  'share of prose',
  'words in common with the main block',
  'section starts so far',
  'nearness of the last section start',
  'dates and times near before',
  'lines between gaps',
  'length of its paragraph',
  'the title is found',
  'distance behind the last title',
  'words of the title',
]

// The weights have been trained with the numbers below: one that is changed asks for training them again.

/** The lines whose probabilities are features of a line: so far before it, below 0, and behind it. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3]
/** Log-odds are divided by this, which makes their range that of the other features. */
const LOG_ODDS_SCALE = 3
// Rates of the moving averages, as for the columns of the page.
const NEAR_RATE = 0.3
const FURTHER_RATE = 0.08
const SURE_RATE = 0.15
/** A line counts by its words, no more than these; so many count as one line. */
const MOST_WORDS = 60
const LINE_WORDS = 30
/** In the best block each line counts by so many words more: the likelier it is content than not, the more for it, and as much against it. */
const WORDS_MORE = 2
const EVEN = 0.5
/** Lines that are surely content by their probability alone, and those whose distance is measured, which have some words as well. */
const SURE = 0.8
const SURELY_CONTENT = 0.7
const MIN_WORDS_OF_CONTENT = 15
const SURELY_BOILERPLATE = 0.15
const MIN_WORDS_OF_BOILERPLATE = 3
/** Lines further away are all alike. */
const FAR = 200

/** The features of the second pass that are made from the log-odds of the first: the line's own, its neighbours', and the blocks they form. */
export function secondColumns(logits: Float32Array, features: LineFeatures): Column[] {
  const n = logits.length
  const maker = new ColumnMaker(n)
  const words = features.words
  const p = maker.add('probability')
  const logOdds = maker.add('log-odds')
  for (let i = 0; i < n; i++) {
    p[i] = sigmoid(logits[i])
    logOdds[i] = logits[i] / LOG_ODDS_SCALE
  }
  for (const offset of NEIGHBOURS) fillShifted(maker.add(`probability at ${offset}`), p, offset)
  addAround(maker, 'probability near', p, NEAR_RATE)
  const [slowBefore, slowBehind] = addAround(maker, 'probability further', p, FURTHER_RATE)
  const smaller = maker.add('probability further, the smaller')
  const byWords = maker.scratch()
  const sure = maker.scratch()
  for (let i = 0; i < n; i++) {
    smaller[i] = Math.min(slowBefore[i], slowBehind[i])
    byWords[i] = (p[i] * Math.min(words[i], MOST_WORDS)) / LINE_WORDS
    sure[i] = p[i] > SURE ? 1 : 0
  }
  addAround(maker, 'probability by words', byWords, SURE_RATE)
  addAround(maker, 'sure lines near', sure, SURE_RATE)
  addBlock(p, words, maker)
  fillMeans(maker.add('probability between gaps'), p, betweenGaps(valuesOf(features.columns, 'gap before')))
  addDistances(p, words, maker)
  return maker.columns
}

/** The block of lines that are content most likely, and how much of the content lies before each line and behind it. */
function addBlock(p: Float32Array, words: Float32Array, maker: ColumnMaker): void {
  const n = p.length
  const gains = maker.scratch()
  const mass = maker.scratch()
  for (let i = 0; i < n; i++) {
    gains[i] = (p[i] - EVEN) * (Math.min(words[i], MOST_WORDS) + WORDS_MORE)
    mass[i] = p[i] * words[i]
  }
  const best = bestBlock(gains)
  const massUpTo = runningSum(mass)
  const total = n > 0 ? massUpTo[n - 1] : 0
  addPlacesOfBlock(best, 'best block', n, maker)
  const share = maker.add("best block's share of the content")
  const contentBefore = maker.add('content before')
  const contentBehind = maker.add('content behind')
  const meanProbability = maker.add('mean probability')
  for (let i = 0; i < n; i++) {
    contentBefore[i] = (massUpTo[i] - mass[i]) / Math.max(1, total)
    contentBehind[i] = (total - massUpTo[i]) / Math.max(1, total)
  }
  share.fill(sumOf(best, massUpTo) / Math.max(1, total))
  meanProbability.fill(n > 0 ? runningSum(p)[n - 1] / n : 0)
}

/** How far it is to the nearest lines that are surely the one or the other. */
function addDistances(p: Float32Array, words: Float32Array, maker: ColumnMaker): void {
  const content = new Uint8Array(p.length)
  const boilerplate = new Uint8Array(p.length)
  for (let i = 0; i < p.length; i++) {
    content[i] = p[i] > SURELY_CONTENT && words[i] >= MIN_WORDS_OF_CONTENT ? 1 : 0
    boilerplate[i] = p[i] < SURELY_BOILERPLATE && words[i] >= MIN_WORDS_OF_BOILERPLATE ? 1 : 0
  }
  for (const [name, sure] of [
    ['sure content', content],
    ['sure boilerplate', boilerplate],
  ] as const) {
    fillDistances(maker.add(`distance back to ${name}`), sure, 1)
    fillDistances(maker.add(`distance on to ${name}`), sure, -1)
  }
}

/** Fills in the logarithm of the distance to the nearest marked line before (`step` 1) or behind (−1). */
function fillDistances(into: Float32Array, marked: Uint8Array, step: 1 | -1): void {
  let away = FAR
  for (let k = 0; k < marked.length; k++) {
    const i = step === 1 ? k : marked.length - 1 - k
    into[i] = logOfCount(away)
    away = marked[i] === 1 ? 1 : Math.min(FAR, away + 1)
  }
}
