import type { LineFeatures } from './features.js'
import { type LineModel, MAX_DEVIATIONS } from './line-model.js'

/** A feature of a line with its value and its share of the log-odds; below 0 it speaks for boilerplate. */
export interface WeighedFeature {
  readonly name: string
  readonly value: number
  readonly weight: number
}

const SHOWN = 3

/** Makes a function that names the features that speak most for a line being boilerplate, by the linear unit of the first pass. */
export function explainer({ first }: LineModel, { columns }: LineFeatures): (row: number) => WeighedFeature[] {
  const byName = new Map(columns.map(({ name, values }) => [name, values]))
  const known = first.features.map((name) => byName.get(name))
  const weigh = (f: number, row: number): number => {
    const value = known[f]?.[row] ?? first.means[f]
    const standard = (value - first.means[f]) / first.deviations[f]
    return Math.max(-MAX_DEVIATIONS, Math.min(MAX_DEVIATIONS, standard)) * first.linear.weights[f] * first.linear.scale
  }
  return (row) => {
    const chosen: number[] = []
    const weights: number[] = []
    for (let f = 0; f < known.length; f++) {
      const weight = weigh(f, row)
      let at = chosen.length
      while (at > 0 && weights[at - 1] > weight) at--
      if (at >= SHOWN) continue
      chosen.splice(at, 0, f)
      weights.splice(at, 0, weight)
      chosen.length = Math.min(chosen.length, SHOWN)
      weights.length = chosen.length
    }
    return chosen.map((f, k) => ({ name: first.features[f], value: rounded(known[f]?.[row] ?? 0), weight: rounded(weights[k]) }))
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
