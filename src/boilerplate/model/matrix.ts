import type { Column } from './features.js'
import { type Inputs, MAX_DEVIATIONS } from './line-model.js'

/** Standardised features, line after line. */
export interface Matrix {
  readonly rows: number
  readonly width: number
  readonly values: Float32Array
}

/** Picks the features that a pass reads, in its order, and standardises them. */
export function standardise(columns: readonly Column[], inputs: Inputs, rows: number): Matrix {
  const width = inputs.features.length
  const values = new Float32Array(rows * width)
  const byName = new Map(columns.map((column) => [column.name, column.values]))
  inputs.features.forEach((name, f) => {
    const column = byName.get(name)
    if (column === undefined) return
    const mean = inputs.means[f]
    const factor = 1 / inputs.deviations[f]
    for (let i = 0; i < rows; i++) {
      const value = (column[i] - mean) * factor
      values[i * width + f] = value > MAX_DEVIATIONS ? MAX_DEVIATIONS : Math.max(value, -MAX_DEVIATIONS)
    }
  })
  return { rows, width, values }
}
