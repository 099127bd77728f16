import { lines as linesOf } from '../../text/lines.js'
import type { ColumnMaker } from './columns.js'
import { logOfCount } from './logarithm.js'
import { type Scan, scanLines } from './scan.js'
import { nearMean } from './sweeps.js'

/** Rate of the moving averages; the weights have been trained with it. */
const NEAR_RATE = 0.2

/**
 * Where the lines lie from the headline, where the title is known; else all 0. The story begins behind the last line that is the title, and its
 * lines have words of it.
 */
export function addColumnsOfTitle({ lines, wordHashes }: Scan, title: string | undefined, maker: ColumnMaker): void {
  const is = maker.add('is the title')
  const found = maker.add('the title is found')
  const inFront = maker.add('distance in front of the first title')
  const behindFirst = maker.add('distance behind the first title')
  const behindLast = maker.add('distance behind the last title')
  const common = maker.add('words of the title')
  const before = maker.add('words of the title before')
  const behind = maker.add('words of the title behind')
  if (title === undefined) return
  const { hash, words } = readTitle(title)
  for (let i = 0; i < lines.length; i++) {
    is[i] = lines[i].hash === hash ? 1 : 0
    common[i] = shareOf(words, wordHashes, lines[i].wordsFrom, lines[i].wordsTo)
  }
  nearMean(common, NEAR_RATE, 1, before)
  nearMean(common, NEAR_RATE, -1, behind)
  const first = is.indexOf(1)
  const last = is.lastIndexOf(1)
  if (first < 0) return
  found.fill(1)
  for (let i = 0; i < lines.length; i++) {
    if (first > i) inFront[i] = logOfCount(first - i)
    if (i > first) behindFirst[i] = logOfCount(i - first)
    if (i > last) behindLast[i] = logOfCount(i - last)
  }
}

/** Share of the title's longer words that a line has. Most lines have none, and need no set of those found. */
function shareOf(words: ReadonlySet<number>, wordHashes: readonly number[], from: number, to: number): number {
  let k = from
  while (k < to && !words.has(wordHashes[k])) k++
  if (k === to) return 0
  const found = new Set<number>()
  for (; k < to; k++) if (words.has(wordHashes[k])) found.add(wordHashes[k])
  return found.size / words.size
}

/** The hash of the title, and those of its longer words. */
function readTitle(title: string): { hash: number | undefined; words: ReadonlySet<number> } {
  const { lines, wordHashes } = scanLines(title, linesOf(title))
  return { hash: lines.at(0)?.hash, words: new Set(wordHashes) }
}
