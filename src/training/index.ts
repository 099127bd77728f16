/**
 * From labelled texts to the weights of the line model that `findBoilerplate` uses: train your own.
 *
 * @module training
 */
export type { FirstPass, LinearUnit, LineModel, PassInputs, SecondPass, WordOdds } from '../boilerplate/model/line-model.js'
export { labelLines } from './align.js'
export type { TrainingPage } from './examples.js'
export { type TrainLineModelOptions, trainLineModel } from './train.js'
