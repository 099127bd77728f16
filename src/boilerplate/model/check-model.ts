import { describe, fieldsOf } from '../../text/arguments.js'
import { lazyFor } from '../../text/lazy.js'
import { MODEL_VERSION } from './line-model.js'
import { WORD_PLACES } from './word-columns.js'

/** Throws unless a model is as training makes it: a `RangeError` for one of another version, else a `TypeError` that names the part that is not. */
export function checkModel(where: string, name: string, model: unknown): void {
  if (model === undefined) return
  if (typeof model !== 'object' || model === null || !('first' in model) || !('second' in model) || !('version' in model)) {
    throw new TypeError(`${where}: ${name} must be a line model, as trainLineModel gives it, got ${describe(model)}`)
  }
  if (model.version !== MODEL_VERSION) {
    throw new RangeError(`${where}: ${name} must be of version ${MODEL_VERSION}, got ${describe(model.version)}; train it again`)
  }
  const wrong = partsOf(model).find(({ right }) => !right)
  if (wrong === undefined) return
  const { part, value, accepted } = wrong
  throw new TypeError(`${where}: ${name}.${part} must be ${accepted}, as trainLineModel gives it, got ${describe(value)}`)
}

/** A part of a model, and whether it is as training makes it. */
interface ModelPart {
  readonly part: string
  readonly value: unknown
  readonly accepted: string
  readonly right: boolean
}

/** Looked at once for a model: its thousands of numbers take as long as a short article. */
const partsOf = /* @__PURE__ */ lazyFor((model: object): readonly ModelPart[] => {
  const { first, second } = fieldsOf(model)
  const { features, words, hidden, output } = fieldsOf(first)
  const { places, steps } = fieldsOf(words)
  const [inputs, units] = [lengthOf(features), lengthOf(hidden)]
  return [
    ...partsOfPass('first', first),
    {
      part: 'first.words',
      value: words,
      accepted: 'ascending places and their steps',
      right: arePlaces(places) && areSteps(steps, places.length),
    },
    {
      part: 'first.hidden',
      value: hidden,
      accepted: `units of ${inputs} weights`,
      right: Array.isArray(hidden) && hidden.every((unit) => isUnit(unit, inputs)),
    },
    { part: 'first.output', value: output, accepted: `a unit of ${units} weights`, right: isUnit(output, units) },
    ...partsOfPass('second', second),
  ]
})

function partsOfPass(pass: string, value: unknown): ModelPart[] {
  const { features, means, deviations, linear } = fieldsOf(value)
  const inputs = lengthOf(features)
  const named = Array.isArray(features) && features.every((name) => typeof name === 'string')
  const spread = areNumbers(deviations, inputs) && deviations.every((deviation) => deviation > 0)
  return [
    { part: `${pass}.features`, value: features, accepted: 'one name or more', right: named && inputs > 0 },
    { part: `${pass}.means`, value: means, accepted: `${inputs} numbers`, right: areNumbers(means, inputs) },
    { part: `${pass}.deviations`, value: deviations, accepted: `${inputs} numbers above 0`, right: spread },
    { part: `${pass}.linear`, value: linear, accepted: `a unit of ${inputs} weights`, right: isUnit(linear, inputs) },
  ]
}

function isUnit(unit: unknown, inputs: number): boolean {
  const { weights, scale, bias } = fieldsOf(unit)
  return areNumbers(weights, inputs) && areNumbers([scale, bias])
}

function arePlaces(value: unknown): value is readonly number[] {
  return areNumbers(value) && value.every((place, i) => isWithin(place, 0, WORD_PLACES - 1) && (i === 0 || place > value[i - 1]))
}

/** The table that is made of them has a byte for each. */
function areSteps(value: unknown, length: number): boolean {
  return areNumbers(value, length) && value.every((step) => isWithin(step, -127, 127))
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

/** Whether a value is a list of numbers, of some length where one is given. */
function areNumbers(value: unknown, length?: number): value is readonly number[] {
  return Array.isArray(value) && (length ?? value.length) === value.length && value.every(Number.isFinite)
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}
