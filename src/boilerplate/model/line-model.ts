/** A linear unit with quantised weights, `weights[i] * scale`: its output is the sum of the weighted inputs and the bias. */
export interface LinearUnit {
  /** Whole numbers from −127 to 127, one for each input. */
  readonly weights: readonly number[]
  /** What a weight of 1 stands for. */
  readonly scale: number
  /** What is added to the weighted sum. */
  readonly bias: number
}

/** How one pass of the model reads its features: by name, each less its mean and divided by its deviation, cut off at six deviations. */
export interface PassInputs {
  /** Names of the features, in the order of the weights. */
  readonly features: readonly string[]
  /** Their means over the lines of the training texts. */
  readonly means: readonly number[]
  /** Their standard deviations there. */
  readonly deviations: readonly number[]
}

/**
 * What a model has learnt of single words, by their hashes: how much likelier than other words they stand in content. Two words may share a
 * place; of those of a text one in sixty falls into the place of a word that it isn't.
 */
export interface WordOdds {
  /** The places of the words, in ascending order. */
  readonly places: readonly number[]
  /** The log-odds of each, in steps of a half. */
  readonly steps: readonly number[]
}

/** The first pass: a linear unit, and a small network for the lines of which it is unsure. */
export interface FirstPass extends PassInputs {
  /** What is known of single words; four features are made from it. */
  readonly words: WordOdds
  /** Logistic regression over the features. */
  readonly linear: LinearUnit
  /** The network's hidden units (ReLU). */
  readonly hidden: readonly LinearUnit[]
  /** The network's output over the hidden units. */
  readonly output: LinearUnit
}

/** The second pass: a linear unit over the probabilities of the lines around. */
export interface SecondPass extends PassInputs {
  /** Logistic regression over them. */
  readonly linear: LinearUnit
}

/**
 * A line model: plain numbers with the names of the features that they are for. A first pass weighs each line's features by a linear unit,
 * and where that is unsure by a small network as well; a second pass weighs the probabilities of the lines around it.
 *
 * @example
 * ```ts
 * const gold = 'The ferry to the island sailed again on Monday, two years after a storm broke the pier.'
 * const text = `Home\nNews\n\n${gold}\n\nHelp`
 * const model = JSON.parse(JSON.stringify(trainLineModel([{ text, gold }])))
 * findBoilerplate(text, { profile: 'page', model }).map((finding) => finding.text) // => ['Home', 'News', 'Help']
 * ```
 */
export interface LineModel {
  /** Version of the format and of the features. */
  readonly version: number
  /** Over the features of each line. */
  readonly first: FirstPass
  /** Over what the first pass made of the lines around. */
  readonly second: SecondPass
}

/** The version of the features that this code makes; a model of another version is refused. */
export const MODEL_VERSION = 3

/** What a step of {@link WordOdds} is. */
export const ODDS_STEP = 0.5

/** What is likelier than this to be content is the story's rather than the page's. */
export const LIKELY = 0.5

/** Standardised features are cut off here: one odd line of 4,000 commas must not drown all else. */
export const MAX_DEVIATIONS = 6
