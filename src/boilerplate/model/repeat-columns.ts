import type { ColumnMaker } from './columns.js'
import { numbered, occurrences } from './numbering.js'
import type { Scan, ScannedLine } from './scan.js'
import { nearMean } from './sweeps.js'

/** Longer lines are prose: that two of them have one form or one beginning says nothing. */
const MAX_LABEL_WORDS = 14
const MAX_ITEM_WORDS = 12

/**
 * What the page says twice. Teasers, quotations set apart and second copies repeat runs of words from the story; dates over comments and
 * prices under products repeat the form of a line; entries of a list begin or end with the same word.
 */
export function addColumnsOfRepeats({ lines, runHashes }: Scan, maker: ColumnMaker): void {
  const before = maker.add('words told before')
  const behind = maker.add('words told behind')
  fillToldElsewhere(before, behind, lines, runHashes)
  nearMean(before, 0.2, 1, maker.add('words told before, near before'))
  nearMean(behind, 0.2, -1, maker.add('words told behind, near behind'))

  const n = lines.length
  const forms = new Int32Array(n)
  const firstWords = new Int32Array(n)
  const lastWords = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const { form, firstWord, lastWord, words } = lines[i]
    if (words <= MAX_LABEL_WORDS) forms[i] = form
    if (words > MAX_ITEM_WORDS) continue
    firstWords[i] = firstWord
    if (words > 1) lastWords[i] = lastWord
  }
  const copies = maker.add('lines of its form')
  fillCopies(copies, forms)
  nearMean(copies, 0.2, 1, maker.add('lines of one form near before'))
  nearMean(copies, 0.2, -1, maker.add('lines of one form near behind'))
  fillCopies(maker.add('lines with its first word'), firstWords)
  fillCopies(maker.add('lines with its last word'), lastWords)
}

/** Fills in the shares of the lines' runs of four words that stand in a line before them, and in one behind them. */
function fillToldElsewhere(before: Float32Array, behind: Float32Array, lines: readonly ScannedLine[], runHashes: readonly number[]): void {
  const { ids, count } = numbered(runHashes)
  const first = new Int32Array(count).fill(lines.length)
  const last = new Int32Array(count)
  for (let i = 0; i < lines.length; i++) {
    for (let k = lines[i].runsFrom; k < lines[i].runsTo; k++) {
      if (first[ids[k]] > i) first[ids[k]] = i
      last[ids[k]] = i
    }
  }
  for (let i = 0; i < lines.length; i++) {
    const { runsFrom, runsTo } = lines[i]
    if (runsTo === runsFrom) continue
    let earlier = 0
    let later = 0
    for (let k = runsFrom; k < runsTo; k++) {
      if (first[ids[k]] < i) earlier++
      if (last[ids[k]] > i) later++
    }
    before[i] = earlier / (runsTo - runsFrom)
    behind[i] = later / (runsTo - runsFrom)
  }
}

/** Fills in the logarithm of the number of lines with the same key; 0 for lines whose key is 0. */
function fillCopies(into: Float32Array, keys: Int32Array): void {
  const numbering = numbered(keys)
  const counts = occurrences(numbering)
  for (let i = 0; i < keys.length; i++) into[i] = keys[i] === 0 ? 0 : Math.log(counts[numbering.ids[i]])
}
