/**
 * What isn't the story: cue phrases, forms, places and neighbours.
 *
 * @module boilerplate
 */
export type { CuePhrases, CueTable } from './cue-table.js'
export { findBoilerplate, type RemovedBoilerplate, removeBoilerplate } from './find.js'
export type { BoilerplateOptions, BoilerplateRule, RuleLine } from './options.js'
