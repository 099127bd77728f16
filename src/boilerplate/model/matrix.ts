import type { Column } from './features.js'
import { type Inputs, MAX_DEVIATIONS } from './line-model.js'

/** Standardised features, line after line. */
export interface Matrix {
  readonly rows: number
  readonly width: number
  readonly values: Float32Array
}

/**
 * The columns that a pass reads, in its order; `undefined` where there is none of the name. Columns are made in the order in which training
 * named them, so each is looked for behind the one before: a map of their names would take longer to make.
 */
export function columnsFor(columns: readonly Column[], { features }: Inputs): (Float32Array | undefined)[] {
  let next = 0
  return features.map((name) => {
    for (let k = 0; k < columns.length; k++) {
      const column = columns[next]
      next = next + 1 === columns.length ? 0 : next + 1
      if (column.name === name) return column.values
    }
    return undefined
  })
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

/** A value, cut off at both ends; a standardised one at its deviations. */
export function clip(value: number, least = -MAX_DEVIATIONS, most = MAX_DEVIATIONS): number {
  if (value > most) return most
  if (value < least) return least
  return value
}
