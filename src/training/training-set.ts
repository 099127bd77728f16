import type { Column } from '../boilerplate/model/columns.js'
import { clip, columnsFor } from '../boilerplate/model/columns-of-pass.js'
import type { PassInputs } from '../boilerplate/model/line-model.js'
import type { Example } from './examples.js'
import type { TrainingSet } from './optimise.js'

/** Means and deviations of the named features over the lines that count. */
export function measureInputs(
  names: readonly string[],
  examples: readonly Example[],
  columnsOf: (example: Example, i: number) => readonly Column[],
): PassInputs {
  const sums = new Float64Array(names.length)
  const squares = new Float64Array(names.length)
  let rows = 0
  for (const [e, example] of examples.entries()) {
    rows += example.labels.length
    columnsFor(columnsOf(example, e), { features: names }).forEach((values = NO_VALUES, f) => {
      for (const value of values) {
        sums[f] += value
        squares[f] += value * value
      }
    })
  }
  const means = names.map((_, f) => rounded(sums[f] / Math.max(1, rows)))
  const deviations = names.map((_, f) => {
    const variance = squares[f] / Math.max(1, rows) - means[f] * means[f]
    return rounded(Math.sqrt(Math.max(variance, 0))) || 1
  })
  return { features: names, means, deviations }
}

const NO_VALUES = new Float32Array(0)

/** Four figures: the same on every machine, and short in a file. */
function rounded(value: number): number {
  return Number(value.toPrecision(4))
}

/** One matrix of all examples' lines, and where each example begins in it. */
export function assemble(
  inputs: PassInputs,
  examples: readonly Example[],
  columnsOf: (example: Example, i: number) => readonly Column[],
): TrainingSet {
  const width = inputs.features.length
  const starts = [0]
  for (const { labels } of examples) starts.push(starts[starts.length - 1] + labels.length)
  const rows = starts[starts.length - 1]
  const values = new Float32Array(rows * width)
  const labels = new Float32Array(rows)
  const weights = new Float32Array(rows)
  examples.forEach((example, e) => {
    standardise(columnsOf(example, e), inputs, values.subarray(starts[e] * width, starts[e + 1] * width))
    labels.set(example.labels, starts[e])
    weights.set(example.weights, starts[e])
  })
  return { width, values, labels, weights: scaled(weights), rows: counted(weights) }
}

/** Writes the features that a pass reads, in its order and standardised, line after line. */
function standardise(columns: readonly Column[], inputs: PassInputs, into: Float32Array): void {
  const width = inputs.features.length
  columnsFor(columns, inputs).forEach((column, f) => {
    if (column === undefined) return
    const mean = inputs.means[f]
    const factor = 1 / inputs.deviations[f]
    for (let row = 0; row * width < into.length; row++) into[row * width + f] = clip((column[row] - mean) * factor)
  })
}

/** Lines that count at all. */
function counted(weights: Float32Array): Uint32Array {
  const rows: number[] = []
  for (let i = 0; i < weights.length; i++) if (weights[i] > 0) rows.push(i)
  return Uint32Array.from(rows)
}

/** No line counts more than eight times the mean. */
const MAX_WEIGHT = 8

function scaled(weights: Float32Array): Float32Array {
  let sum = 0
  let count = 0
  for (const weight of weights) {
    sum += weight
    if (weight > 0) count++
  }
  const factor = sum > 0 ? count / sum : 0
  return weights.map((weight) => Math.min(MAX_WEIGHT, weight * factor))
}
