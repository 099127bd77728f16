// Sweeps over the values of a page's lines: running means, runs, the best block. Each costs one pass in each direction.

/** The values of a function at 0 to `n` − 1. */
export function tabulate(n: number, value: (i: number) => number): Float32Array {
  const values = new Float32Array(n)
  for (let i = 0; i < n; i++) values[i] = value(i)
  return values
}

/** Fills in 1 where a bit is set. */
export function fillFlags(into: Float32Array, bits: Int32Array, mask: number): void {
  for (let i = 0; i < bits.length; i++) into[i] = (bits[i] & mask) === 0 ? 0 : 1
}

/** Fills in the values `offset` lines further on (or back, if it is below 0); 0 beyond the ends. */
export function fillShifted(into: Float32Array, values: Float32Array, offset: number): void {
  for (let i = 0; i < into.length; i++) {
    const from = i + offset
    into[i] = from >= 0 && from < values.length ? values[from] : 0
  }
}

/** Writes into `means` the exponential moving average of the values before each line (`step` 1) or behind it (−1), the line itself left out. */
export function nearMean(values: Float32Array, rate: number, step: 1 | -1, means: Float32Array): Float32Array {
  const n = values.length
  let mean = 0
  for (let k = 0; k < n; k++) {
    const i = step === 1 ? k : n - 1 - k
    means[i] = mean
    mean += rate * (values[i] - mean)
  }
  return means
}

/** Writes into `lengths`, all 0, the length of the run of non-zero values that each line is in. */
export function runLengths(values: Float32Array, lengths: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) {
    if (values[i] === 0) continue
    let end = i
    while (end < values.length && values[end] !== 0) end++
    for (let k = i; k < end; k++) lengths[k] = end - i
    i = end - 1
  }
  return lengths
}

/** First and last line of a run; `last < first` where there is none. */
export interface Block {
  readonly first: number
  readonly last: number
}

/** The run with the largest sum, by Kadane's algorithm (Bentley 1984); there is none where no value is above 0. */
export function bestBlock(gains: Float32Array): Block {
  let best = 0
  let first = 0
  let last = -1
  let sum = 0
  let from = 0
  for (let i = 0; i < gains.length; i++) {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += gains[i]
    if (sum > best) {
      best = sum
      first = from
      last = i
    }
  }
  return { first, last }
}

/** Sum of the values up to and with each line. */
export function runningSum(values: Float32Array): Float64Array {
  const sums = new Float64Array(values.length)
  let sum = 0
  for (let i = 0; i < values.length; i++) sums[i] = sum += values[i]
  return sums
}

/** Sum of the values of a run, from the sums up to each line. */
export function sumOf({ first, last }: Block, upTo: Float64Array): number {
  return last < first ? 0 : upTo[last] - (first > 0 ? upTo[first - 1] : 0)
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
  const lengths = new Int32Array(block + 1)
  for (let i = 0; i < of.length; i++) lengths[of[i]]++
  const size = new Float32Array(of.length)
  for (let i = 0; i < of.length; i++) size[i] = lengths[of[i]]
  return { of, count: block + 1, size }
}

/** Fills in for each line the mean of the values of its block. */
export function fillMeans(into: Float32Array, values: Float32Array, blocks: Blocks): void {
  const { of, count, size } = blocks
  const sums = new Float64Array(count)
  for (let i = 0; i < values.length; i++) sums[of[i]] += values[i]
  for (let i = 0; i < values.length; i++) into[i] = sums[of[i]] / size[i]
}
