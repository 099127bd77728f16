/**
 * What isn't the story: cue phrases, forms, places and neighbours.
 *
 * @module boilerplate
 */
export type {
  Action,
  BoilerplateEvidence,
  BoilerplateFinding,
  BoilerplateKind,
  CueEvidence,
  FeatureEvidence,
  SourceEvidence,
} from '../text/finding.js'
export type { CuePhrases, CueTable } from './cue-table.js'
export { allCues } from './cues/all.js'
export { findBoilerplate, type RemovedBoilerplate, removeBoilerplate } from './find.js'
export type { LineRole } from './judgement.js'
export type { FirstPass, Inputs, LineModel, SecondPass, Unit, WordOdds } from './model/line-model.js'
export type { BoilerplateOptions, BoilerplateRule, RuleLine } from './options.js'
export type { SeenLine, SourceLines } from './source-lines.js'
