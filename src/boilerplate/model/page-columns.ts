import type { Column } from './features.js'
import type { LineColumns } from './line-columns.js'
import { lg } from './logarithm.js'
import { numbered } from './numbering.js'
import { BULLET, type Scan } from './scan.js'
import { bestBlock, nearMean, runLengths, runningSum, tabulate } from './sweeps.js'

/** A section behind the article begins where this share of the page's prose, and as many words, lie behind. */
const TAIL_AFTER_SHARE = 0.15
const TAIL_AFTER_WORDS = 60

/** The features of the lines' places on their page: position, blocks of prose, runs, what is near, what the words are about. */
export function columnsOfPage(scan: Scan, base: LineColumns): Column[] {
  const { lines } = scan
  const n = lines.length
  const { words, joined, prose, short, cue, capitalShare, timed, reply, firstPerson, tailStart, gapBefore } = base
  const columns: Column[] = []
  const add = (name: string, values: Float32Array): Float32Array => {
    columns.push({ name, values })
    return values
  }
  const column = (name: string, value: (i: number) => number): Float32Array => add(name, tabulate(n, value))
  const everywhere = (name: string, value: number): void => {
    add(name, new Float32Array(n).fill(value))
  }
  const around = (name: string, values: Float32Array, rate: number): void => {
    add(`${name} before`, nearMean(values, rate, 1))
    add(`${name} behind`, nearMean(values, rate, -1))
  }

  const wordsUpTo = runningSum(words)
  const total = n > 0 ? wordsUpTo[n - 1] : 0
  const proseWords = tabulate(n, (i) => words[i] * prose[i])
  const proseUpTo = runningSum(proseWords)
  const proseTotal = n > 0 ? proseUpTo[n - 1] : 0

  column('place by lines', (i) => i / Math.max(1, n - 1))
  column('place by words', (i) => (wordsUpTo[i] - words[i] / 2) / Math.max(1, total))
  const firstProse = prose.indexOf(1)
  const lastProse = prose.lastIndexOf(1)
  column('between the first and last prose', (i) => (firstProse >= 0 && i >= firstProse && i <= lastProse ? 1 : 0))
  column('distance in front of the first prose', (i) => (firstProse > i ? lg(firstProse - i) : 0))
  column('distance behind the last prose', (i) => (firstProse >= 0 && i > lastProse ? lg(i - lastProse) : 0))

  const main = bestBlock(tabulate(n, (i) => mainGain(words[i], prose[i], cue[i])))
  const inMain = column('in the main block', (i) => (i >= main.first && i <= main.last ? 1 : 0))
  column('distance in front of the main block', (i) => (i < main.first ? lg(main.first - i) : 0))
  column('distance behind the main block', (i) => (i > main.last ? lg(i - main.last) : 0))
  column('distance to the edge inside the main block', (i) => (inMain[i] === 1 ? lg(Math.min(i - main.first, main.last - i)) : 0))
  const mainWords = main.last < main.first ? 0 : wordsUpTo[main.last] - (main.first > 0 ? wordsUpTo[main.first - 1] : 0)
  everywhere('share of words in the main block', mainWords / Math.max(1, total))
  const strict = bestBlock(tabulate(n, (i) => strictGain(words[i], prose[i], cue[i])))
  column('in the strict block', (i) => (i >= strict.first && i <= strict.last ? 1 : 0))

  const strength = tabulate(n, (i) => prose[i] * Math.min(1.5, words[i] / 30))
  around('prose near', strength, 0.3)
  around('prose further', strength, 0.08)
  around('short lines near', short, 0.2)
  const shortRun = runLengths(short)
  column('run of short lines', (i) => lg(shortRun[i]))
  column('run of 10 short lines', (i) => (shortRun[i] >= 10 ? 1 : 0))
  column('run of 30 short lines', (i) => (shortRun[i] >= 30 ? 1 : 0))
  everywhere('lines of the page', lg(n))
  everywhere('words of the page', lg(total))
  everywhere('share of prose', proseTotal / Math.max(1, total))

  const overlap = add('words in common with the main block', overlaps(scan, main, inMain))
  around('words in common near', overlap, 0.25)
  const bulleted = tabulate(n, (i) => ((lines[i].marks & BULLET) === 0 ? 0 : 1))
  const bulletRun = runLengths(bulleted)
  column('run of bullets', (i) => lg(bulletRun[i]))
  everywhere('share of gaps', mean(tabulate(n, (i) => (gapBefore[i] > 0 ? 1 : 0))))
  everywhere('share of bullets', mean(bulleted))
  const capitalRun = runLengths(tabulate(n, (i) => (capitalShare[i] > 0.7 && words[i] < 14 && prose[i] === 0 ? 1 : 0)))
  column('run of capitalised lines', (i) => lg(capitalRun[i]))
  column('run of 10 capitalised lines', (i) => (capitalRun[i] >= 10 ? 1 : 0))
  around('cues near', cue, 0.25)

  const counted = tabulate(n, (i) => {
    const behind = proseUpTo[i] - proseWords[i]
    return tailStart[i] === 1 && behind >= TAIL_AFTER_WORDS && behind >= TAIL_AFTER_SHARE * proseTotal ? 1 : 0
  })
  const tailUpTo = runningSum(counted)
  const tails = n > 0 ? tailUpTo[n - 1] : 0
  column('section starts so far', (i) => lg(tailUpTo[i]))
  add('nearness of the last section start', sinceLast(counted))
  column('section starts to come', (i) => lg(tails - tailUpTo[i]))
  around('dates and times near', timed, 0.12)
  around('replies near', reply, 0.12)

  const blocks = betweenGaps(gapBefore)
  const inBlock = (values: Float32Array): Float32Array => means(values, blocks)
  column('lines between gaps', (i) => lg(blocks.size[i]))
  add('prose between gaps', inBlock(prose))
  add('short lines between gaps', inBlock(short))
  everywhere('share of dates and times', mean(timed))
  add('first person before', nearMean(firstPerson, 0.1, 1))
  column('share of prose before', (i) => (proseUpTo[i] - proseWords[i]) / Math.max(1, proseTotal))
  column('share of prose behind', (i) => (proseTotal - proseUpTo[i]) / Math.max(1, proseTotal))
  column('length of its paragraph', (i) => lg(joined[i]))
  return columns
}

/** Weights of the main block: prose by its length, other lines against it, short lines more so. */
function mainGain(words: number, prose: number, cue: number): number {
  if (words < 30 && cue === 1) return -12
  if (prose === 1) return Math.min(words, 60)
  return words < 4 ? -5 : -4
}

function strictGain(words: number, prose: number, cue: number): number {
  if (words < 30 && cue === 1) return -30
  return prose === 1 ? Math.min(words, 40) : -12
}

/** Share of a line's longer words that occur in the main block, inside of it at least twice. */
function overlaps({ lines, wordHashes }: Scan, main: { first: number; last: number }, inMain: Float32Array): Float32Array {
  const { ids, count } = numbered(wordHashes)
  const counts = new Int32Array(count)
  for (let i = main.first; i <= main.last; i++) {
    for (let k = lines[i].from; k < lines[i].to; k++) counts[ids[k]]++
  }
  return tabulate(lines.length, (i) => {
    const { from, to } = lines[i]
    let common = 0
    for (let k = from; k < to; k++) if (counts[ids[k]] > inMain[i]) common++
    return to > from ? common / (to - from) : 0
  })
}

/** 1 / (1 + lines since the last one), 0 in front of the first. */
function sinceLast(starts: Float32Array): Float32Array {
  let last = -1
  return tabulate(starts.length, (i) => {
    if (starts[i] === 1) last = i
    return last < 0 ? 0 : 1 / (1 + i - last)
  })
}

/** For each line the index of its block between gaps, and the block's number of lines. */
export interface Blocks {
  readonly of: Int32Array
  readonly count: number
  readonly size: Float32Array
}

/** Blocks of lines without a gap between them. */
export function betweenGaps(gapBefore: Float32Array): Blocks {
  const of = new Int32Array(gapBefore.length)
  let block = 0
  for (let i = 0; i < gapBefore.length; i++) {
    if (i > 0 && gapBefore[i] > 0) block++
    of[i] = block
  }
  const lengths = new Float32Array(block + 1)
  for (const b of of) lengths[b]++
  return { of, count: block + 1, size: tabulate(of.length, (i) => lengths[of[i]]) }
}

/** For each line the mean of the values of its block. */
export function means(values: Float32Array, blocks: Blocks): Float32Array {
  const sums = new Float64Array(blocks.count)
  for (let i = 0; i < values.length; i++) sums[blocks.of[i]] += values[i]
  return tabulate(values.length, (i) => sums[blocks.of[i]] / blocks.size[i])
}

function mean(values: Float32Array): number {
  let sum = 0
  for (const value of values) sum += value
  return values.length === 0 ? 0 : sum / values.length
}
