import type { LineFeatures } from './features.js'
import type { LineModel } from './line-model.js'
import { clip, columnsFor } from './matrix.js'

/** A feature of a line with its value and its share of the log-odds; below 0 it speaks for boilerplate. */
export interface WeighedFeature {
  readonly name: string
  readonly value: number
  readonly weight: number
}

const SHOWN = 3

/** Makes a function that names the features that speak most for a line being boilerplate, by the linear unit of the first pass. */
export function explainer({ first }: LineModel, { columns }: LineFeatures): (row: number) => WeighedFeature[] {
  const { features, means, deviations, linear } = first
  const known = columnsFor(columns, first)
  const weigh = (f: number, row: number): number => {
    const value = known[f]?.[row] ?? means[f]
    return clip((value - means[f]) / deviations[f]) * linear.weights[f] * linear.scale
  }
  return (row) => {
    const chosen: { readonly f: number; readonly weight: number }[] = [] // the least weight first
    for (let f = 0; f < features.length; f++) {
      const weight = weigh(f, row)
      if (chosen.length === SHOWN && weight >= chosen[SHOWN - 1].weight) continue
      let at = chosen.length
      while (at > 0 && chosen[at - 1].weight > weight) at--
      chosen.splice(at, 0, { f, weight })
      if (chosen.length > SHOWN) chosen.pop()
    }
    return chosen.map(({ f, weight }) => ({ name: features[f], value: rounded(known[f]?.[row] ?? 0), weight: rounded(weight) }))
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
