import { sigmoid } from '../boilerplate/model/logarithm.js'
import { randomStream, shuffled } from './random.js'

// Logistic regression and a network of one hidden layer (ReLU), trained on weighted log loss by Adam (Kingma and Ba 2015,
// arXiv:1412.6980) with batches of up to 2,048 lines and a rate that falls to zero along a cosine. Sums run in a fixed order, so the same
// seed gives the same weights.

/** Standardised features of many lines with their labels and loss weights. */
export interface TrainingSet {
  readonly width: number
  /** Features, line after line. */
  readonly values: Float32Array
  /** The probability of being content: 1 or 0 where it is known. */
  readonly labels: Float32Array
  readonly weights: Float32Array
  /** The lines to train on, by index. */
  readonly rows: Uint32Array
}

/** How a unit or network is trained. */
export interface Schedule {
  readonly seed: number
  readonly epochs: number
  readonly rate: number
  /** Strength of the pull of all weights towards 0. */
  readonly decay: number
}

const MAX_BATCH = 2048
const MIN_BATCH = 32
/** Few pages are read in so many batches, and so often, that the weights can settle. */
const BATCHES = 250
const MIN_STEPS = 400
const BETA_1 = 0.9
const BETA_2 = 0.999
const EPSILON = 1e-8

/** Trains a network with `units` hidden units, or with none a linear unit. Returns its parameters: per unit weights and bias, then the output's. */
export function optimise(set: TrainingSet, units: number, schedule: Schedule): Float64Array {
  const { width, rows } = set
  const random = randomStream(schedule.seed)
  const parameters = startingPoint(width, units, random)
  const adam = new Adam(parameters.length)
  const gradient = new Float64Array(parameters.length)
  const batch = Math.min(MAX_BATCH, Math.max(MIN_BATCH, Math.ceil(rows.length / BATCHES)))
  const batches = Math.max(1, Math.ceil(rows.length / batch))
  const epochs = Math.max(schedule.epochs, Math.ceil(MIN_STEPS / batches))
  const steps = batches * epochs
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(rows.length, random)
    for (let from = 0; from < rows.length; from += batch) {
      const to = Math.min(rows.length, from + batch)
      gradient.fill(0)
      let mass = 0
      for (let k = from; k < to; k++) {
        const row = rows[order[k]]
        mass += set.weights[row]
        if (units === 0) addLinearGradient(set, row, parameters, gradient)
        else addNetworkGradient(set, row, units, parameters, gradient)
      }
      for (let p = 0; p < gradient.length; p++) gradient[p] = gradient[p] / Math.max(1, mass) + schedule.decay * parameters[p]
      adam.step(parameters, gradient, (schedule.rate * (1 + Math.cos((Math.PI * step) / steps))) / 2)
      step++
    }
  }
  return parameters
}

/** Small random weights for hidden units (He 2015), zeros for a linear unit. */
function startingPoint(width: number, units: number, random: () => number): Float64Array {
  if (units === 0) return new Float64Array(width + 1)
  const parameters = new Float64Array(units * (width + 1) + units + 1)
  for (let u = 0; u < units; u++) {
    for (let f = 0; f < width; f++) parameters[u * (width + 1) + f] = (random() * 2 - 1) * Math.sqrt(6 / width)
  }
  for (let u = 0; u < units; u++) parameters[units * (width + 1) + u] = (random() * 2 - 1) * Math.sqrt(6 / units)
  return parameters
}

function addLinearGradient(
  { width, values, labels, weights }: TrainingSet,
  row: number,
  parameters: Float64Array,
  gradient: Float64Array,
): void {
  let logit = parameters[width]
  const at = row * width
  for (let f = 0; f < width; f++) logit += parameters[f] * values[at + f]
  const error = (sigmoid(logit) - labels[row]) * weights[row]
  for (let f = 0; f < width; f++) gradient[f] += error * values[at + f]
  gradient[width] += error
}

function addNetworkGradient(
  { width, values, labels, weights }: TrainingSet,
  row: number,
  units: number,
  parameters: Float64Array,
  gradient: Float64Array,
): void {
  const at = row * width
  const out = units * (width + 1)
  const sums = unitSums(values, at, width, units, parameters)
  const logit = outputOf(sums, units, width, parameters)
  const error = (sigmoid(logit) - labels[row]) * weights[row]
  gradient[out + units] += error
  for (let u = 0; u < units; u++) {
    if (sums[u] <= 0) continue
    gradient[out + u] += error * sums[u]
    const back = error * parameters[out + u]
    const base = u * (width + 1)
    for (let f = 0; f < width; f++) gradient[base + f] += back * values[at + f]
    gradient[base + width] += back
  }
}

/** The log-odds that a trained network gives to each of the set's lines that count. */
export function trainedLogits({ width, values, rows }: TrainingSet, units: number, parameters: Float64Array): Float32Array {
  const logits = new Float32Array(rows.length)
  for (let k = 0; k < rows.length; k++) {
    logits[k] = outputOf(unitSums(values, rows[k] * width, width, units, parameters), units, width, parameters)
  }
  return logits
}

function outputOf(sums: Float64Array, units: number, width: number, parameters: Float64Array): number {
  const out = units * (width + 1)
  let logit = parameters[out + units]
  for (let u = 0; u < units; u++) if (sums[u] > 0) logit += parameters[out + u] * sums[u]
  return logit
}

/** What the hidden units add up for a row. Four at a time: their sums don't wait for each other, which takes half the time. */
function unitSums(values: Float32Array, at: number, width: number, units: number, parameters: Float64Array): Float64Array {
  const sums = new Float64Array(units + 3)
  const offset = (u: number): number => Math.min(u, units - 1) * (width + 1)
  for (let u = 0; u < units; u += 4) {
    const [atA, atB, atC, atD] = [offset(u), offset(u + 1), offset(u + 2), offset(u + 3)]
    let [a, b, c, d] = [parameters[atA + width], parameters[atB + width], parameters[atC + width], parameters[atD + width]]
    for (let f = 0; f < width; f++) {
      const value = values[at + f]
      a += parameters[atA + f] * value
      b += parameters[atB + f] * value
      c += parameters[atC + f] * value
      d += parameters[atD + f] * value
    }
    sums[u] = a
    sums[u + 1] = b
    sums[u + 2] = c
    sums[u + 3] = d
  }
  return sums
}

/** Adam's running means. */
class Adam {
  readonly #first: Float64Array
  readonly #second: Float64Array
  #power1 = 1
  #power2 = 1

  constructor(size: number) {
    this.#first = new Float64Array(size)
    this.#second = new Float64Array(size)
  }

  step(parameters: Float64Array, gradient: Float64Array, rate: number): void {
    this.#power1 *= BETA_1
    this.#power2 *= BETA_2
    for (let p = 0; p < parameters.length; p++) {
      this.#first[p] = BETA_1 * this.#first[p] + (1 - BETA_1) * gradient[p]
      this.#second[p] = BETA_2 * this.#second[p] + (1 - BETA_2) * gradient[p] * gradient[p]
      const mean = this.#first[p] / (1 - this.#power1)
      const square = this.#second[p] / (1 - this.#power2)
      parameters[p] -= (rate * mean) / (Math.sqrt(square) + EPSILON)
    }
  }
}
