/**
 * Repairs of text, each usable alone, and the plan that orders them; and the key by which lines are compared.
 *
 * @module normalize
 */
export { simplifyBullets } from './bullets.js'
export { fixC1Controls } from './c1-controls.js'
export { capCombiningMarks } from './combining-marks.js'
export { removeControls } from './controls.js'
export { simplifyDashes } from './dashes.js'
export { decodeBytes } from './decode-bytes.js'
export { expandEllipses } from './ellipsis.js'
export { decodeEntities } from './entities.js'
export { explainNormalization, type NormalizedText, type NormalizeOptions } from './explain.js'
export { joinHyphenatedBreaks } from './hyphenation.js'
export { removeInvisibles } from './invisibles.js'
export { expandLigatures } from './ligatures.js'
export { matchKey } from './match-key.js'
export { fixMojibake } from './mojibake.js'
export { fixNewlines } from './newlines.js'
export { composeCharacters } from './nfc.js'
export { normalizeText } from './normalize.js'
export { straightenPrimes } from './primes.js'
export { straightenQuotes } from './quotes.js'
export { findStrayPunctuation, type StrayPunctuation } from './stray-punctuation.js'
export { fixSurrogates } from './surrogates.js'
export { removeTerminalEscapes } from './terminal-escapes.js'
export { collapseWhitespace } from './whitespace.js'
export { fixWidth } from './width.js'
