import { expect, test } from 'vitest'
import { firstLogits } from '../../src/boilerplate/model/apply.js'
import type { LineFeatures } from '../../src/boilerplate/model/features.js'
import type { FirstPass } from '../../src/boilerplate/model/line-model.js'

const columns = [
  { name: 'one', values: Float32Array.from([0, 3, -2, 0, 1, 90, 0]) },
  { name: 'two', values: Float32Array.from([0, 0, 1, 0, 4, -1, 2]) },
]
const features: LineFeatures = { columns, lines: [1, 2, 3, 4, 5, 6, 7], words: new Float32Array(7) }

/** A pass whose linear unit never knows; the third of its features is none of the text's. */
function passOf(units: number): FirstPass {
  return {
    features: ['one', 'missing', 'two'],
    means: [1, 5, 0.5],
    deviations: [2, 1, 0.25],
    words: { places: [], steps: [] },
    linear: { weights: [0, 0, 0], scale: 1, bias: 0 },
    hidden: Array.from({ length: units }, (_, u) => ({ weights: [u - 3, 50, 4 - u], scale: 0.1 * (u + 1), bias: u - 2 })),
    output: { weights: Array.from({ length: units }, (_, u) => 2 * u - 5), scale: 0.05, bias: 0.25 },
  }
}

/** The network of a pass, written out: each unit's weighted sum of what is standardised, none below 0, and the output's sum of those. */
function logitOf({ features: names, means, deviations, hidden, output }: FirstPass, line: number): number {
  const inputs = names.map((name, f) => {
    const values = columns.find((column) => column.name === name)?.values
    return values === undefined ? 0 : Math.max(-6, Math.min(6, (values[line] - means[f]) / deviations[f]))
  })
  return hidden.reduce((sum, { weights, scale, bias }, u) => {
    const unit = weights.reduce((total, weight, f) => total + weight * scale * inputs[f], bias)
    return sum + Math.max(0, unit) * output.weights[u] * output.scale
  }, output.bias)
}

test.each([1, 2, 3, 4, 5, 6, 7])(
  'the network of %i units gives what it is by its formula, for lines that blocks of four do not divide',
  (units) => {
    const pass = passOf(units)
    const logits = firstLogits(pass, features)
    for (let line = 0; line < logits.length; line++) expect(logits[line]).toBeCloseTo(logitOf(pass, line), 4)
  },
)
