import type { ColumnMaker } from './columns.js'
import type { LineColumns } from './line-columns.js'
import { logOfCount } from './logarithm.js'
import type { Numbering } from './numbering.js'
import type { Scan } from './scan.js'
import { BULLET } from './scanned-line.js'
import { type Block, type Blocks, bestBlock, betweenGaps, fillMeans, nearMean, runLengths, runningSum, sumOf } from './sweeps.js'

// The weights have been trained with the numbers below: one that is changed asks for training them again.

/** A section behind the article begins where this share of the page's prose, and as many words, lie behind. */
const TAIL_AFTER_SHARE = 0.15
const TAIL_AFTER_WORDS = 60

// Rates of the moving averages: how far a line moves the mean towards its own value. At .3 about three lines tell, at .08 twelve.
const PROSE_RATE = 0.3
const FURTHER_PROSE_RATE = 0.08
const SHORT_RATE = 0.2
const OVERLAP_RATE = 0.25
const CUE_RATE = 0.25
const TIMED_RATE = 0.12

/** Prose of so many words counts as one line of it, and longer prose as one and a half at the most. */
const PROSE_LINE_WORDS = 30
const MAX_PROSE_LINES = 1.5
/** The headlines of a list: more than this share of their words begin with a capital, and they have fewer words. */
const CAPITALISED_SHARE = 0.7
const CAPITALISED_WORDS = 14

/** What lines add to the block that they are in: prose its words up to a limit, all others take something away. */
interface Gains {
  readonly mostOfProse: number
  readonly cued: number
  readonly label: number
  readonly other: number
}

const MAIN_GAINS: Gains = { mostOfProse: 60, cued: -12, label: -5, other: -4 }
/** The strict block ends where anything but prose follows. */
const STRICT_GAINS: Gains = { mostOfProse: 40, cued: -30, label: -12, other: -12 }
/** A line with a cue and fewer words is boilerplate; one of fewer words than `LABEL_WORDS` is a label. */
const CUED_WORDS = 30
const LABEL_WORDS = 4

/** The features of the lines' places on their page: position, blocks of prose, runs, what is near, what the words are about. */
export function addColumnsOfPage(scan: Scan, topics: Numbering, base: LineColumns, maker: ColumnMaker): void {
  const { prose, gapBefore, timed } = base
  const proseWords = maker.scratch()
  for (let i = 0; i < prose.length; i++) proseWords[i] = base.words[i] * prose[i]
  const page: Page = { ...base, lines: scan.lines, proseWords, wordsUpTo: runningSum(base.words), proseUpTo: runningSum(proseWords), maker }
  addPlaces(page)
  const main = addBlocks(page)
  addProse(page)
  const overlap = maker.add('words in common with the main block')
  fillOverlaps(overlap, scan, topics, main)
  addAround(maker, 'words in common near', overlap, OVERLAP_RATE)
  addRuns(page)
  addAround(maker, 'cues near', base.cue, CUE_RATE)
  addSections(page)
  addAround(maker, 'dates and times near', timed, TIMED_RATE)
  nearMean(base.reply, TIMED_RATE, 1, maker.add('replies near before'))
  addGapBlocks(page, betweenGaps(gapBefore))
  addEverywhere(page, 'share of dates and times', mean(timed))
  addProseShares(page)
}

/** What the columns of a page are made from. */
interface Page extends LineColumns {
  readonly lines: Scan['lines']
  /** The words of each line of prose; 0 for the others. */
  readonly proseWords: Float32Array
  readonly wordsUpTo: Float64Array
  readonly proseUpTo: Float64Array
  readonly maker: ColumnMaker
}

function addEverywhere({ maker }: Page, name: string, value: number): void {
  maker.add(name).fill(value)
}

/** Adds the moving averages of the values before each line and behind it, and returns them. */
export function addAround(maker: ColumnMaker, name: string, values: Float32Array, rate: number): readonly [Float32Array, Float32Array] {
  return [nearMean(values, rate, 1, maker.add(`${name} before`)), nearMean(values, rate, -1, maker.add(`${name} behind`))]
}

function addPlaces({ words, prose, wordsUpTo, maker }: Page): void {
  const n = words.length
  const total = last(wordsUpTo)
  const byLines = maker.add('place by lines')
  const byWords = maker.add('place by words')
  const between = maker.add('between the first and last prose')
  const inFront = maker.add('distance in front of the first prose')
  const firstProse = prose.indexOf(1)
  const lastProse = prose.lastIndexOf(1)
  for (let i = 0; i < n; i++) {
    byLines[i] = i / Math.max(1, n - 1)
    byWords[i] = (wordsUpTo[i] - words[i] / 2) / Math.max(1, total)
    between[i] = firstProse >= 0 && i >= firstProse && i <= lastProse ? 1 : 0
    inFront[i] = firstProse > i ? logOfCount(firstProse - i) : 0
  }
}

function addBlocks(page: Page): Block {
  const { words, prose, cue, wordsUpTo, maker } = page
  const gains = maker.scratch()
  for (let i = 0; i < gains.length; i++) gains[i] = gainOf(words[i], prose[i], cue[i], MAIN_GAINS)
  const main = bestBlock(gains)
  addPlacesOfBlock(main, 'main block', gains.length, maker)
  addEverywhere(page, 'share of words in the main block', sumOf(main, wordsUpTo) / Math.max(1, last(wordsUpTo)))
  for (let i = 0; i < gains.length; i++) gains[i] = gainOf(words[i], prose[i], cue[i], STRICT_GAINS)
  const strict = bestBlock(gains)
  maker.add('in the strict block').fill(1, strict.first, strict.last + 1)
  return main
}

/** For each of `n` lines whether it is in a block, and how far it is from it, or inside of it from its edge. */
export function addPlacesOfBlock({ first, last }: Block, name: string, n: number, maker: ColumnMaker): void {
  const inside = maker.add(`in the ${name}`)
  const inFront = maker.add(`distance in front of the ${name}`)
  const behind = maker.add(`distance behind the ${name}`)
  const toEdge = maker.add(`distance to the edge inside the ${name}`)
  for (let i = 0; i < n; i++) {
    if (i < first) inFront[i] = logOfCount(first - i)
    else if (i <= last) {
      inside[i] = 1
      toEdge[i] = logOfCount(Math.min(i - first, last - i))
    }
    if (i > last) behind[i] = logOfCount(i - last)
  }
}

function addProse(page: Page): void {
  const { words, prose, short, wordsUpTo, proseUpTo, maker } = page
  const strength = maker.scratch()
  for (let i = 0; i < strength.length; i++) strength[i] = prose[i] * Math.min(MAX_PROSE_LINES, words[i] / PROSE_LINE_WORDS)
  addAround(maker, 'prose near', strength, PROSE_RATE)
  addAround(maker, 'prose further', strength, FURTHER_PROSE_RATE)
  addAround(maker, 'short lines near', short, SHORT_RATE)
  const lengths = runLengths(short, maker.scratch())
  fillLogs(maker.add('run of short lines'), lengths)
  fillSteps(maker.add('run of 30 short lines'), lengths, 30)
  addEverywhere(page, 'lines of the page', logOfCount(words.length))
  addEverywhere(page, 'words of the page', logOfCount(last(wordsUpTo)))
  addEverywhere(page, 'share of prose', last(proseUpTo) / Math.max(1, last(wordsUpTo)))
}

function addRuns(page: Page): void {
  const { lines, words, prose, capitalShare, gapBefore, maker } = page
  const bulleted = maker.scratch()
  const gaps = maker.scratch()
  const capitalised = maker.scratch()
  for (let i = 0; i < lines.length; i++) {
    bulleted[i] = (lines[i].marks & BULLET) === 0 ? 0 : 1
    gaps[i] = gapBefore[i] > 0 ? 1 : 0
    capitalised[i] = capitalShare[i] > CAPITALISED_SHARE && words[i] < CAPITALISED_WORDS && prose[i] === 0 ? 1 : 0
  }
  fillLogs(maker.add('run of bullets'), runLengths(bulleted, maker.scratch()))
  addEverywhere(page, 'share of gaps', mean(gaps))
  addEverywhere(page, 'share of bullets', mean(bulleted))
  const lengths = runLengths(capitalised, maker.scratch())
  fillLogs(maker.add('run of capitalised lines'), lengths)
  fillSteps(maker.add('run of 10 capitalised lines'), lengths, 10)
}

function addSections({ tailStart, proseWords, proseUpTo, maker }: Page): void {
  const n = tailStart.length
  const counted = maker.scratch()
  for (let i = 0; i < n; i++) {
    const behind = proseUpTo[i] - proseWords[i]
    counted[i] = tailStart[i] === 1 && behind >= TAIL_AFTER_WORDS && behind >= TAIL_AFTER_SHARE * last(proseUpTo) ? 1 : 0
  }
  const upTo = runningSum(counted)
  const soFar = maker.add('section starts so far')
  const nearness = maker.add('nearness of the last section start')
  const toCome = maker.add('section starts to come')
  let latest = -1
  for (let i = 0; i < n; i++) {
    if (counted[i] === 1) latest = i
    soFar[i] = logOfCount(upTo[i])
    nearness[i] = latest < 0 ? 0 : 1 / (1 + i - latest)
    toCome[i] = logOfCount(last(upTo) - upTo[i])
  }
}

function addGapBlocks({ prose, short, maker }: Page, blocks: Blocks): void {
  fillLogs(maker.add('lines between gaps'), blocks.size)
  fillMeans(maker.add('prose between gaps'), prose, blocks)
  fillMeans(maker.add('short lines between gaps'), short, blocks)
}

function addProseShares({ joined, proseWords, proseUpTo, maker }: Page): void {
  const before = maker.add('share of prose before')
  const behind = maker.add('share of prose behind')
  const total = last(proseUpTo)
  for (let i = 0; i < joined.length; i++) {
    before[i] = (proseUpTo[i] - proseWords[i]) / Math.max(1, total)
    behind[i] = (total - proseUpTo[i]) / Math.max(1, total)
  }
  fillLogs(maker.add('length of its paragraph'), joined)
}

/** What a line adds to its block: prose by its length, other lines against it, short lines more so. */
function gainOf(words: number, prose: number, cue: number, { mostOfProse, cued, label, other }: Gains): number {
  if (words < CUED_WORDS && cue === 1) return cued
  if (prose === 1) return Math.min(words, mostOfProse)
  return words < LABEL_WORDS ? label : other
}

/** Share of a line's longer words that occur in the main block, inside of it at least twice. */
function fillOverlaps(into: Float32Array, { lines }: Scan, { ids, count }: Numbering, main: Block): void {
  const counts = new Int32Array(count)
  for (let i = main.first; i <= main.last; i++) {
    for (let k = lines[i].wordsFrom; k < lines[i].wordsTo; k++) counts[ids[k]]++
  }
  for (let i = 0; i < lines.length; i++) {
    const { wordsFrom, wordsTo } = lines[i]
    const own = i >= main.first && i <= main.last ? 1 : 0
    let common = 0
    for (let k = wordsFrom; k < wordsTo; k++) if (counts[ids[k]] > own) common++
    into[i] = wordsTo > wordsFrom ? common / (wordsTo - wordsFrom) : 0
  }
}

function fillLogs(into: Float32Array, values: Float32Array): void {
  for (let i = 0; i < values.length; i++) into[i] = logOfCount(values[i])
}

/** Fills in 1 for what is at least as large as the step. */
function fillSteps(into: Float32Array, values: Float32Array, step: number): void {
  for (let i = 0; i < values.length; i++) into[i] = values[i] >= step ? 1 : 0
}

function mean(values: Float32Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]
  return values.length === 0 ? 0 : sum / values.length
}

/** The last of some running sums: the total. */
function last(sums: Float64Array): number {
  return sums.length > 0 ? sums[sums.length - 1] : 0
}
