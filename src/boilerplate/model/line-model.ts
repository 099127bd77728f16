/** Whole numbers from −127 to 127 with one scale: a unit's weights are `weights[i] * scale`. */
export interface Unit {
  readonly weights: readonly number[]
  readonly scale: number
  readonly bias: number
}

/** How one pass of the model reads its features: by name, each less its mean and divided by its deviation, cut off at six deviations. */
export interface Inputs {
  readonly features: readonly string[]
  readonly means: readonly number[]
  readonly deviations: readonly number[]
}

/**
 * A line model: plain numbers with the names of the features that they are for. A first pass weighs each line's features by a linear unit,
 * and where that is unsure by a small network as well; a second pass weighs the probabilities of the lines around it.
 */
export interface LineModel {
  /** Version of the format and of the features. */
  readonly version: number
  readonly first: Inputs & { readonly linear: Unit; readonly hidden: readonly Unit[]; readonly output: Unit }
  readonly second: Inputs & { readonly linear: Unit }
}

/** The version of the features that this code makes; a model of another version is refused. */
export const MODEL_VERSION = 1

/** Standardised features are cut off here: one odd line of 4,000 commas must not drown all else. */
export const MAX_DEVIATIONS = 6
