import type { FeatureEvidence } from '../../text/finding.js'
import { lazyFor } from '../../text/lazy.js'
import { clip, columnsFor } from './columns-of-pass.js'
import type { LineFeatures } from './features.js'
import { type LinearUnit, type LineModel, MAX_DEVIATIONS } from './line-model.js'

const SHOWN = 3

/** More than what rounding can make of a weight. */
const MARGIN = 1e-6

/**
 * For each of some rows the features that speak most for its being boilerplate, by the linear unit of the first pass. Feature by feature, so
 * that one column is read at a time: most lines of a page are explained.
 */
export function explainRows({ first }: LineModel, { columns }: LineFeatures, rows: readonly number[]): FeatureEvidence[][] {
  const { features, means, deviations, linear } = first
  const known = columnsFor(columns, first)
  const chosen = new Int32Array(rows.length * SHOWN).fill(-1)
  const weights = new Float64Array(rows.length * SHOWN).fill(Number.POSITIVE_INFINITY)
  // Per row, the largest weight that still gets among those that are shown.
  const bounds = new Float64Array(rows.length).fill(Number.POSITIVE_INFINITY)
  for (const f of byWeight(linear)) {
    const column = known[f]
    const mean = means[f]
    const share = linear.weights[f]
    // A cheap bound first: where the weight before the cut-offs is above the row's bound, the exact one isn't needed.
    const slope = (share * linear.scale) / deviations[f]
    const most = MAX_DEVIATIONS * Math.abs(share * linear.scale)
    for (let k = 0; k < rows.length; k++) {
      if (-most > bounds[k]) continue
      const value = column === undefined ? mean : column[rows[k]]
      if ((value - mean) * slope > bounds[k] && most > bounds[k]) continue
      const weight = clip((value - mean) / deviations[f]) * share * linear.scale
      const last = k * SHOWN + SHOWN - 1
      if (weight >= weights[last]) continue
      insert(chosen, weights, k * SHOWN, f, weight)
      bounds[k] = weights[last] + MARGIN
    }
  }
  return rows.map((row, k) => {
    const shown: FeatureEvidence[] = []
    for (let at = k * SHOWN; at < (k + 1) * SHOWN && chosen[at] >= 0; at++) {
      const f = chosen[at]
      shown.push({ name: features[f], value: rounded(known[f]?.[row] ?? 0), weight: rounded(weights[at]) })
    }
    return shown
  })
}

/** The indices of a unit's features, the weightiest first: most of the others cannot have a place among the shown any more. */
const byWeight = /* @__PURE__ */ lazyFor(({ weights }: LinearUnit): readonly number[] =>
  weights.map((_, f) => f).sort((a, b) => Math.abs(weights[b]) - Math.abs(weights[a])),
)

/** Puts a feature in its place among the chosen ones of a row, the least weight first, those of equal weight in their order. */
function insert(chosen: Int32Array, weights: Float64Array, from: number, f: number, weight: number): void {
  let at = from + SHOWN - 1
  for (; at > from && weights[at - 1] > weight; at--) {
    chosen[at] = chosen[at - 1]
    weights[at] = weights[at - 1]
  }
  chosen[at] = f
  weights[at] = weight
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
