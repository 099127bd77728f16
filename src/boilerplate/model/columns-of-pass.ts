import type { Column } from './columns.js'
import { MAX_DEVIATIONS, type PassInputs } from './line-model.js'

/**
 * The columns that a pass reads, in its order; `undefined` where there is none of the name. Columns are made in the order in which training
 * named them, so each is looked for behind the one before: a map of their names would take longer to make.
 */
export function columnsFor(columns: readonly Column[], { features }: Pick<PassInputs, 'features'>): (Float32Array | undefined)[] {
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

/** A value, cut off at both ends; a standardised one at its deviations. Written with comparisons it costs a heap number for each value. */
export function clip(value: number, least = -MAX_DEVIATIONS, most = MAX_DEVIATIONS): number {
  return Math.min(Math.max(value, least), most)
}
