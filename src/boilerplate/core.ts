/**
 * Finding boilerplate without tables and weights, for those who load few bytes: hand in `cues` from `copydesk/boilerplate/cues` and, if you
 * like, a `model`. Without either only the forms that need no language are known.
 *
 * @module boilerplate/core
 */
export type { BoilerplateFinding } from '../text/finding.js'
export type { RemovedBoilerplate } from './find.js'
export { findBoilerplateWith as findBoilerplate, removeBoilerplateWith as removeBoilerplate } from './find-core.js'
export type { CuePhrases, CueTable } from './lookup/cue-table.js'
export type { BoilerplateOptions } from './options.js'
