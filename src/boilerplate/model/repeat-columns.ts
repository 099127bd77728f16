import type { Column } from './features.js'
import { numbered, occurrences } from './numbering.js'
import type { Scan, ScannedLine } from './scan.js'
import { nearMean, tabulate } from './sweeps.js'

/** Longer lines are prose: that two of them have one form or one beginning says nothing. */
const MAX_LABEL_WORDS = 14
const MAX_ITEM_WORDS = 12

/**
 * What the page says twice. Teasers, quotations set apart and second copies repeat runs of words from the story; dates over comments and
 * prices under products repeat the form of a line; entries of a list begin or end with the same word.
 */
export function columnsOfRepeats({ lines, runHashes }: Scan): Column[] {
  const columns: Column[] = []
  const push = (name: string, values: Float32Array): Float32Array => {
    columns.push({ name, values })
    return values
  }
  const told = toldElsewhere(lines, runHashes)
  push('words told before', told.before)
  push('words told behind', told.behind)
  push('words told before, near before', nearMean(told.before, 0.2, 1))
  push('words told behind, near behind', nearMean(told.behind, 0.2, -1))

  const forms = push(
    'lines of its form',
    copies(lines, ({ form, words }) => (words <= MAX_LABEL_WORDS ? form : 0)),
  )
  push('lines of one form near before', nearMean(forms, 0.2, 1))
  push('lines of one form near behind', nearMean(forms, 0.2, -1))
  push(
    'lines with its first word',
    copies(lines, ({ firstWord, words }) => (words <= MAX_ITEM_WORDS ? firstWord : 0)),
  )
  push(
    'lines with its last word',
    copies(lines, ({ lastWord, words }) => (words > 1 && words <= MAX_ITEM_WORDS ? lastWord : 0)),
  )
  return columns
}

/** Shares of the lines' runs of four words that stand in a line before them, and in one behind them. */
function toldElsewhere(lines: readonly ScannedLine[], runHashes: readonly number[]): { before: Float32Array; behind: Float32Array } {
  const { ids, count } = numbered(runHashes)
  const first = new Int32Array(count).fill(lines.length)
  const last = new Int32Array(count)
  lines.forEach(({ runsFrom, runsTo }, i) => {
    for (let k = runsFrom; k < runsTo; k++) {
      first[ids[k]] = Math.min(first[ids[k]], i)
      last[ids[k]] = i
    }
  })
  const share = (i: number, told: (id: number) => boolean): number => {
    const { runsFrom, runsTo } = lines[i]
    let known = 0
    for (let k = runsFrom; k < runsTo; k++) if (told(ids[k])) known++
    return runsTo > runsFrom ? known / (runsTo - runsFrom) : 0
  }
  return {
    before: tabulate(lines.length, (i) => share(i, (id) => first[id] < i)),
    behind: tabulate(lines.length, (i) => share(i, (id) => last[id] > i)),
  }
}

/** Logarithm of the number of other lines with the same key; 0 for lines whose key is 0. */
function copies(lines: readonly ScannedLine[], keyOf: (line: ScannedLine) => number): Float32Array {
  const keys = lines.map(keyOf)
  const numbering = numbered(keys)
  const counts = occurrences(numbering)
  return tabulate(lines.length, (i) => (keys[i] === 0 ? 0 : Math.log(counts[numbering.ids[i]])))
}
