/**
 * Repairs of text, each usable alone, and the plan that orders them; and the key by which lines are compared.
 *
 * @module normalize
 */
export { capCombiningMarks } from './combining-marks.js'
export { joinHyphenatedBreaks } from './hyphenation.js'
export { matchKey } from './match-key.js'
