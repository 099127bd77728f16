/**
 * What isn't the story: cue phrases, forms, places and neighbours.
 *
 * @module boilerplate
 */
export {
  type Action,
  BOILERPLATE_KINDS,
  type BoilerplateEvidence,
  type BoilerplateFinding,
  type BoilerplateKind,
  type CueEvidence,
  type FeatureEvidence,
  type SourceEvidence,
  type Support,
  type Veto,
} from '../text/finding.js'
export { allCues } from './cues/all.js'
export { findBoilerplate, type RemovedBoilerplate, removeBoilerplate } from './find.js'
export type { LineRole } from './judgement.js'
export type { CuePhrases, CueTable } from './lookup/cue-table.js'
export type { FirstPass, LinearUnit, LineModel, PassInputs, SecondPass, WordOdds } from './model/line-model.js'
export type { BoilerplateOptions, BoilerplateRule, RuleLine } from './options.js'
export type { SeenLine, SourceLines } from './source-lines.js'
