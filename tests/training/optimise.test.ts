import { expect, test } from 'vitest'
import { sigmoid } from '../../src/boilerplate/model/logarithm.js'
import { optimise, type TrainingSet, trainedLogits } from '../../src/training/optimise.js'

const SCHEDULE = { seed: 1, epochs: 4, rate: 0.05, decay: 0 }

/** Lines of two features, each in many copies. */
function setOf(lines: readonly (readonly [features: readonly number[], label: number])[]): TrainingSet {
  const copies = Array.from({ length: 200 }, () => lines).flat()
  return {
    width: 2,
    values: Float32Array.from(copies.flatMap(([features]) => features)),
    labels: Float32Array.from(copies, ([, label]) => label),
    weights: new Float32Array(copies.length).fill(1),
    rows: Uint32Array.from(copies.keys()),
  }
}

test('a network learns what no linear unit can: one feature or the other, but not both', () => {
  const set = setOf([
    [[-1, -1], 0],
    [[-1, 1], 1],
    [[1, -1], 1],
    [[1, 1], 0],
  ])
  const logits = trainedLogits(set, 8, optimise(set, 8, SCHEDULE))
  expect(Array.from(logits.subarray(0, 4), (logit) => Math.round(sigmoid(logit)))).toEqual([0, 1, 1, 0])
})

test('labels may be probabilities, as a teacher gives them', () => {
  const set = setOf([
    [[-1, 0], 0.2],
    [[1, 0], 0.7],
  ])
  const [low, high] = trainedLogits(set, 8, optimise(set, 8, SCHEDULE))
  expect(sigmoid(low)).toBeCloseTo(0.2, 2)
  expect(sigmoid(high)).toBeCloseTo(0.7, 2)
})

test('only the rows of a set count', () => {
  const set = setOf([
    [[1, 0], 1],
    [[1, 0], 0],
  ])
  const half = { ...set, rows: set.rows.filter((row) => row % 2 === 0) }
  const logits = trainedLogits(half, 4, optimise(half, 4, SCHEDULE))
  expect(logits).toHaveLength(200)
  expect(sigmoid(logits[0])).toBeGreaterThan(0.95)
})
