import type { ColumnMaker } from './columns.js'
import { firstAndLastRows, numbered } from './numbering.js'
import type { Scan } from './scan.js'
import type { ScannedLine } from './scanned-line.js'
import { nearMean } from './sweeps.js'

/** Rate of the moving averages; the weights have been trained with it. */
const NEAR_RATE = 0.2

/** What the page says twice: teasers, quotations set apart and second copies repeat runs of words from the story. */
export function addColumnsOfRepeats({ lines, runHashes }: Scan, maker: ColumnMaker): void {
  const before = maker.add('words told before')
  const behind = maker.add('words told behind')
  fillToldElsewhere(before, behind, lines, runHashes)
  nearMean(before, NEAR_RATE, 1, maker.add('words told before, near before'))
  nearMean(behind, NEAR_RATE, -1, maker.add('words told behind, near behind'))
}

/** Fills in the shares of the lines' runs of four words that stand in a line before them, and in one behind them. */
function fillToldElsewhere(before: Float32Array, behind: Float32Array, lines: readonly ScannedLine[], runHashes: readonly number[]): void {
  const runs = numbered(runHashes)
  const { ids } = runs
  const { first, last } = firstAndLastRows(runs, lines.length, (i) => lines[i].runsTo)
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
