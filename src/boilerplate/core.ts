/**
 * Finding boilerplate without tables and weights, for those who load few bytes: hand in `cues` from `copydesk/boilerplate/cues` and, if you
 * like, a `model`. Without either only the forms that need no language are known. Without a model nothing finds the story of a whole page: the
 * profile `auto` is `article`, and `page` only lets the rules take out more.
 *
 * @module boilerplate/core
 */
export type { Action, BoilerplateFinding, BoilerplateKind } from '../text/finding.js'
export type { RemovedBoilerplate } from './find.js'
export { findBoilerplate, removeBoilerplate } from './find-core.js'
export type { CuePhrases, CueTable } from './lookup/cue-table.js'
export type { LineModel } from './model/line-model.js'
export type { BoilerplateOptions, BoilerplateRule, RuleLine } from './options.js'
export type { SeenLine, SourceLines } from './source-lines.js'
