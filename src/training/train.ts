import { firstLogits } from '../boilerplate/model/apply.js'
import type { Column } from '../boilerplate/model/columns.js'
import { withWords } from '../boilerplate/model/features.js'
import { type LinearUnit, type LineModel, MODEL_VERSION } from '../boilerplate/model/line-model.js'
import { sigmoid } from '../boilerplate/model/logarithm.js'
import { CARRIED_FEATURES, secondColumns } from '../boilerplate/model/second-columns.js'
import { checkItems, checkOptions, checkString, describe, refuseNumber } from '../text/arguments.js'
import { type Example, readExample, type TrainingPage, unitsOf } from './examples.js'
import { graftedPages } from './grafts.js'
import { learnWords } from './learn-words.js'
import { optimise, type TrainingSet, trainedLogits } from './optimise.js'
import { randomStream, shuffled } from './random.js'
import { assemble, measureInputs } from './training-set.js'

/**
 * Options of {@link trainLineModel}.
 *
 * @example
 * ```ts
 * const gold = 'The ferry to the island sailed again on Monday, two years after a storm broke the pier.'
 * const pages = [{ text: `Home\n\n${gold}\n\nHelp`, gold }]
 * const [one, other] = [7, 7].map((seed) => JSON.stringify(trainLineModel(pages, { seed })))
 * one === other // => true
 * ```
 */
export interface TrainLineModelOptions {
  /**
   * Start of the stream of random numbers: the same seed and pages give the same model.
   * @defaultValue `1`
   */
  readonly seed?: number | undefined
}

/**
 * Trains a line model on pages whose article text is known, for the option `model` of `findBoilerplate`.
 *
 * A hundred pages of one site take some seconds and are enough for that site. Give each page in every form in which you will have it (with
 * and without blank lines, as a converter and as an extractor gives it), and its `site`, so that what is learnt on one page of a site is not
 * tried out on another.
 *
 * @param pages - Texts with their gold; at least one.
 * @param options - The seed.
 * @returns Plain numbers with the names of the features that they are for; survives JSON.
 * @throws `TypeError` if `pages` is not a list of pages or an option is unknown or of the wrong type; `RangeError` if it is empty, no line of
 *   any page is in its gold, or the seed is not whole.
 * @example
 * ```ts
 * const text = 'Home\nNews\nSport\n\nThe ferry to the island sailed again on Monday, two years after a storm broke the pier.\n\nHelp\nAbout'
 * const gold = 'The ferry to the island sailed again on Monday, two years after a storm broke the pier.'
 * const model = trainLineModel([{ text, gold }])
 * model.first.hidden.length // => 32
 * ```
 * @see Kohlschütter et al., Boilerplate Detection using Shallow Text Features (2010), https://doi.org/10.1145/1718487.1718542.
 */
export function trainLineModel(pages: readonly TrainingPage[], options: TrainLineModelOptions = {}): LineModel {
  checkPages(pages)
  if (pages.length === 0) throw new RangeError('trainLineModel: pages must have at least one page, got none')
  checkOptions('trainLineModel', options, ['seed'])
  const { seed = 1 } = options
  if (!Number.isInteger(seed)) refuseNumber(seed, `trainLineModel: options.seed must be a whole number, got ${describe(seed)}`)
  const examples = pages.map(readExample)
  if (examples.every(({ story }) => story === undefined)) {
    throw new RangeError('trainLineModel: pages must have a line that is in the gold of its page, word for word, got none')
  }
  return trainOnExamples(examples, seed)
}

/** Hidden units of the network: with 24 word F1 is a tenth of a point lower, with 48 less than that higher. */
const UNITS = 32
/**
 * Distillation (Hinton, Vinyals and Dean 2015, arXiv:1503.02531): the network learns the mean of the probabilities that so many larger ones
 * give, which is two tenths of a point better than to learn the labels. Three or five make no difference beyond what one training differs
 * from the next.
 */
const TEACHERS = 5
const TEACHER_UNITS = 64
/** Hidden units of the networks whose out-of-fold probabilities the second pass learns from: it learns the same from better ones. */
const OUT_OF_FOLD_UNITS = 24
/**
 * The second pass learns from out-of-fold probabilities of the first, in so many folds. With three, where the first learns from fewer pages
 * than it will be used with, word F1 is up to a tenth of a point lower.
 */
const FOLDS = 5
const LINEAR = { epochs: 3, rate: 0.01, decay: 1e-5 }
const NETWORK = { epochs: 4, rate: 0.003, decay: 1e-4 }

/** Trains a model on examples; the work of {@link trainLineModel}. */
function trainOnExamples(examples: readonly Example[], seed: number): LineModel {
  const folds = foldsBySite(
    examples.map(({ page }) => page),
    seed,
  )
  const first = trainFirst(examples, seed, UNITS, taught)
  const unseen: Float32Array[] = new Array<Float32Array>(examples.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    if (!folds.includes(fold)) continue
    const others = trainFirst(
      examples.filter((_, e) => folds[e] !== fold),
      seed + fold + 1,
      OUT_OF_FOLD_UNITS,
    )
    examples.forEach((example, e) => {
      if (folds[e] === fold) unseen[e] = firstLogits(others, withWords(example.features, example.longWords, others.words))
    })
  }
  return { version: MODEL_VERSION, first, second: trainSecond(examples, unseen, seed) }
}

/** A fold for each page, the same for all pages of a site, and for all forms of a page without one. */
function foldsBySite(pages: readonly TrainingPage[], seed: number): number[] {
  const places = new Map<string, number>()
  const units = pages.map(unitsOf(pages))
  for (const unit of units) if (!places.has(unit)) places.set(unit, places.size)
  const order = shuffled(places.size, randomStream(seed))
  return units.map((unit) => order[places.get(unit) ?? 0] % FOLDS)
}

/** Trains the linear unit and a network of so many hidden units on examples, and on grafts of them. `lesson`: what the network is to learn. */
function trainFirst(
  examples: readonly Example[],
  seed: number,
  units: number,
  lesson: (set: TrainingSet, seed: number) => TrainingSet = (set) => set,
): LineModel['first'] {
  const all = [...examples, ...graftedPages(examples, randomStream(seed)).map(readExample)]
  const words = learnWords(examples)
  const columns = new Map(all.map((example) => [example, [...example.features.columns, ...words.columnsOf(example)]]))
  const columnsOf = (example: Example): readonly Column[] => columns.get(example) ?? []
  const names = all.length > 0 ? columnsOf(all[0]).map(({ name }) => name) : []
  const inputs = measureInputs(names, all, columnsOf)
  const set = assemble(inputs, all, columnsOf)
  const linear = toUnit(optimise(set, 0, { seed, ...LINEAR }))
  const network = optimise(lesson(set, seed), units, { seed, ...NETWORK })
  return { ...inputs, words: words.odds, linear, ...toNetwork(network, units, set.width) }
}

/** The lines with the probabilities that the teachers give them, in place of labels. */
function taught(set: TrainingSet, seed: number): TrainingSet {
  const sums = new Float64Array(set.rows.length)
  for (let k = 1; k <= TEACHERS; k++) {
    const teacher = optimise(set, TEACHER_UNITS, { seed: seed + k, ...NETWORK })
    trainedLogits(set, TEACHER_UNITS, teacher).forEach((logit, i) => {
      sums[i] += logit
    })
  }
  const labels = new Float32Array(set.labels.length)
  set.rows.forEach((row, i) => {
    labels[row] = sigmoid(sums[i] / TEACHERS)
  })
  return { ...set, labels }
}

/** Trains the second pass on log-odds of the first. */
function trainSecond(examples: readonly Example[], logits: readonly Float32Array[], seed: number): LineModel['second'] {
  const columns = examples.map(({ features }, e): readonly Column[] => {
    const carried = features.columns.filter(({ name }) => CARRIED_FEATURES.includes(name))
    return [...secondColumns(logits[e], features), ...carried]
  })
  const names = columns[0].map(({ name }) => name)
  const inputs = measureInputs(names, examples, (_, e) => columns[e])
  const set = assemble(inputs, examples, (_, e) => columns[e])
  return { ...inputs, linear: toUnit(optimise(set, 0, { seed, ...LINEAR })) }
}

function toNetwork(parameters: Float64Array, units: number, width: number): { hidden: LinearUnit[]; output: LinearUnit } {
  const unitAt = (u: number): LinearUnit => toUnit(parameters.subarray(u * (width + 1), (u + 1) * (width + 1)))
  return { hidden: Array.from({ length: units }, (_, u) => unitAt(u)), output: toUnit(parameters.subarray(units * (width + 1))) }
}

/** Rounds weights to whole numbers from −127 to 127 with one scale; the bias, last of the parameters, stays a number of six figures. */
function toUnit(parameters: Float64Array): LinearUnit {
  const weights = parameters.subarray(0, parameters.length - 1)
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = Number((largest / 127).toPrecision(6)) || 1
  return {
    weights: Array.from(weights, (weight) => Math.round(weight / scale) + 0),
    scale,
    bias: Number(parameters[parameters.length - 1].toPrecision(6)),
  }
}

const OPTIONAL_FIELDS: readonly string[] = ['title', 'site', 'family']

function checkPages(pages: unknown): void {
  checkItems('trainLineModel', 'pages', pages, 'pages', (page, name) => {
    if (typeof page !== 'object' || page === null || !('text' in page) || !('gold' in page)) {
      throw new TypeError(`trainLineModel: ${name} must be a page { text, gold }, got ${describe(page)}`)
    }
    checkString('trainLineModel', `${name}.text`, page.text)
    checkString('trainLineModel', `${name}.gold`, page.gold)
    // Records may have more fields than these.
    for (const [field, value] of Object.entries(page)) {
      if (value !== undefined && OPTIONAL_FIELDS.includes(field)) checkString('trainLineModel', `${name}.${field}`, value)
    }
  })
}
