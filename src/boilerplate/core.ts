/**
 * Finding boilerplate without tables and weights, for those who load few bytes: hand in `cues` from `copydesk/boilerplate/cues` and, if you
 * like, a `model`. Without either only the forms that need no language are known.
 *
 * @module boilerplate/core
 */
export { findBoilerplateWith as findBoilerplate, removeBoilerplateWith as removeBoilerplate } from './find-with.js'
