import type { Column } from './features.js'
import type { Scan, ScannedLine } from './scan.js'
import { nearMean } from './sweeps.js'

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
  const before = push('words told before', toldBefore(lines, runHashes, 1))
  const behind = push('words told behind', toldBefore(lines, runHashes, -1))
  push('words told before, near before', nearMean(before, 0.2, 1))
  push('words told behind, near behind', nearMean(behind, 0.2, -1))

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

/** Share of a line's runs of four words that stand in a line before it (`step` 1) or behind it (−1). */
function toldBefore(lines: readonly ScannedLine[], runHashes: readonly number[], step: 1 | -1): Float32Array {
  const told = new Set<number>()
  const shares = new Float32Array(lines.length)
  for (let k = 0; k < lines.length; k++) {
    const i = step === 1 ? k : lines.length - 1 - k
    const { runsFrom, runsTo } = lines[i]
    let known = 0
    for (let h = runsFrom; h < runsTo; h++) if (told.has(runHashes[h])) known++
    for (let h = runsFrom; h < runsTo; h++) told.add(runHashes[h])
    shares[i] = runsTo > runsFrom ? known / (runsTo - runsFrom) : 0
  }
  return shares
}

/** Logarithm of the number of other lines with the same key; 0 for lines whose key is 0. */
function copies(lines: readonly ScannedLine[], keyOf: (line: ScannedLine) => number): Float32Array {
  const keys = lines.map(keyOf)
  const counts = new Map<number, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Float32Array.from(keys, (key) => (key === 0 ? 0 : Math.log(counts.get(key) ?? 1)))
}
