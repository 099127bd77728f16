/** Sweeps over the values of a page's lines: running means, runs, the best block. Each costs one pass in each direction. */

/** The values of a function at 0 to `n` − 1. */
export function tabulate(n: number, value: (i: number) => number): Float32Array {
  const values = new Float32Array(n)
  for (let i = 0; i < n; i++) values[i] = value(i)
  return values
}

/** 1 where a bit is set, else 0. */
export function flags(bits: readonly number[], mask: number): Float32Array {
  const values = new Float32Array(bits.length)
  for (let i = 0; i < bits.length; i++) values[i] = (bits[i] & mask) === 0 ? 0 : 1
  return values
}

/** The values `offset` lines further on (or back, if it is below 0); 0 beyond the ends. */
export function shifted(values: Float32Array, offset: number): Float32Array {
  const moved = new Float32Array(values.length)
  if (offset > 0) moved.set(values.subarray(offset))
  else moved.set(values.subarray(0, Math.max(0, values.length + offset)), Math.min(-offset, values.length))
  return moved
}

/** Exponential mean of the values before each line (`step` 1) or behind it (−1), the line itself left out. */
export function nearMean(values: Float32Array, rate: number, step: 1 | -1): Float32Array {
  const n = values.length
  const means = new Float32Array(n)
  let mean = 0
  for (let k = 0; k < n; k++) {
    const i = step === 1 ? k : n - 1 - k
    means[i] = mean
    mean += rate * (values[i] - mean)
  }
  return means
}

/** Length of the run of non-zero values that each line is in; 0 outside of runs. */
export function runLengths(values: Float32Array): Float32Array {
  const lengths = new Float32Array(values.length)
  for (let i = 0; i < values.length; i++) {
    if (values[i] === 0) continue
    let end = i
    while (end < values.length && values[end] !== 0) end++
    for (let k = i; k < end; k++) lengths[k] = end - i
    i = end - 1
  }
  return lengths
}

/** First and last line of the run with the largest sum; `last < first` where no value is above 0. */
export function bestBlock(gains: Float32Array): { first: number; last: number } {
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
