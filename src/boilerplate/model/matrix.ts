import type { Column } from './features.js'
import { type Inputs, MAX_DEVIATIONS } from './line-model.js'

/** Standardised features, line after line. */
export interface Matrix {
  readonly rows: number
  readonly width: number
  readonly values: Float32Array
}

/** The columns that a pass reads, in its order; `undefined` where there is none of the name. */
export function columnsFor(columns: readonly Column[], { features }: Inputs): (Float32Array | undefined)[] {
  const byName = new Map(columns.map(({ name, values }) => [name, values]))
  return features.map((name) => byName.get(name))
}

/** Picks the features that a pass reads, in its order, and standardises them for the lines asked for. */
export function standardise(columns: readonly Column[], inputs: Inputs, lines: readonly number[]): Matrix {
  const width = inputs.features.length
  const values = new Float32Array(lines.length * width)
  columnsFor(columns, inputs).forEach((column, f) => {
    if (column === undefined) return
    const mean = inputs.means[f]
    const factor = 1 / inputs.deviations[f]
    for (let row = 0; row < lines.length; row++) values[row * width + f] = clip((column[lines[row]] - mean) * factor)
  })
  return { rows: lines.length, width, values }
}

/** A standardised value, cut off at both ends. */
export function clip(value: number): number {
  if (value > MAX_DEVIATIONS) return MAX_DEVIATIONS
  if (value < -MAX_DEVIATIONS) return -MAX_DEVIATIONS
  return value
}
