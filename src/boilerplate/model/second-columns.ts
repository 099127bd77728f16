import type { Column, LineFeatures } from './features.js'
import { lg } from './logarithm.js'
import { betweenGaps, means } from './page-columns.js'
import { bestBlock, nearMean, runningSum, tabulate } from './sweeps.js'

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
  'has a date',
  'has a quotation mark',
  'one word',
  'copies on the page',
  'first of several copies',
  'gap before',
  'gap behind',
  'capitals inside words',
  'cue groups',
  'is a known phrase',
  'is a weak phrase',
  'begins with a known phrase',
  'first person',
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
  'replies near before',
  'lines between gaps',
  'length of its paragraph',
  'the title is found',
  'distance behind the last title',
  'words of the title',
]

/** The features of the second pass that are made from the log-odds of the first: the line's own, its neighbours', and the blocks they form. */
export function secondColumns(logits: Float32Array, features: LineFeatures): Column[] {
  const n = logits.length
  const p = tabulate(n, (i) => 1 / (1 + Math.exp(-logits[i])))
  const words = features.words
  const columns: Column[] = []
  const column = (name: string, value: (i: number) => number): void => {
    columns.push({ name, values: tabulate(n, value) })
  }
  const around = (name: string, values: Float32Array, rate: number): readonly [Float32Array, Float32Array] => {
    const before = nearMean(values, rate, 1)
    const behind = nearMean(values, rate, -1)
    columns.push({ name: `${name} before`, values: before }, { name: `${name} behind`, values: behind })
    return [before, behind]
  }

  column('probability', (i) => p[i])
  column('log-odds', (i) => logits[i] / 3)
  for (const offset of [-3, -2, -1, 1, 2, 3]) column(`probability at ${offset}`, (i) => p[i + offset] ?? 0)
  around('probability near', p, 0.3)
  const [slowBefore, slowBehind] = around('probability further', p, 0.08)
  column('probability further, the smaller', (i) => Math.min(slowBefore[i], slowBehind[i]))
  around(
    'probability by words',
    tabulate(n, (i) => (p[i] * Math.min(words[i], 60)) / 30),
    0.15,
  )
  around(
    'sure lines near',
    tabulate(n, (i) => (p[i] > 0.8 ? 1 : 0)),
    0.15,
  )

  const gains = tabulate(n, (i) => (p[i] - 0.5) * (Math.min(words[i], 60) + 2))
  const block = bestBlock(gains)
  const mass = tabulate(n, (i) => p[i] * words[i])
  const massUpTo = runningSum(mass)
  const total = n > 0 ? massUpTo[n - 1] : 0
  const inside = (i: number): boolean => i >= block.first && i <= block.last
  column('in the best block', (i) => (inside(i) ? 1 : 0))
  column('distance in front of the best block', (i) => (i < block.first ? lg(block.first - i) : 0))
  column('distance behind the best block', (i) => (i > block.last ? lg(i - block.last) : 0))
  column('distance to the edge inside the best block', (i) => (inside(i) ? lg(Math.min(i - block.first, block.last - i)) : 0))
  const blockMass = block.last < block.first ? 0 : massUpTo[block.last] - (block.first > 0 ? massUpTo[block.first - 1] : 0)
  column("best block's share of the content", () => blockMass / Math.max(1, total))
  column('content before', (i) => (massUpTo[i] - mass[i]) / Math.max(1, total))
  column('content behind', (i) => (total - massUpTo[i]) / Math.max(1, total))
  const mean = n > 0 ? runningSum(p)[n - 1] / n : 0
  column('mean probability', () => mean)
  const gapBefore = features.columns.find(({ name }) => name === 'gap before')?.values ?? new Float32Array(n)
  columns.push({ name: 'probability between gaps', values: means(p, betweenGaps(gapBefore)) })

  const strong = (i: number): boolean => p[i] > 0.7 && words[i] >= 15
  const clear = (i: number): boolean => p[i] < 0.15 && words[i] >= 3
  for (const [name, test] of [
    ['sure content', strong],
    ['sure boilerplate', clear],
  ] as const) {
    column(`distance back to ${name}`, distances(n, test, 1))
    column(`distance on to ${name}`, distances(n, test, -1))
  }
  return columns
}

/** Logarithm of the distance to the nearest line before (`step` 1) or behind (−1) that passes the test. */
function distances(n: number, test: (i: number) => boolean, step: 1 | -1): (i: number) => number {
  const values = new Float32Array(n)
  let away = FAR
  for (let k = 0; k < n; k++) {
    const i = step === 1 ? k : n - 1 - k
    values[i] = lg(away)
    away = test(i) ? 1 : Math.min(FAR, away + 1)
  }
  return (i) => values[i]
}

/** Lines further away are all alike. */
const FAR = 200
