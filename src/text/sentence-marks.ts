/**
 * What a sentence ends with: full stops, question and exclamation marks, those of Devanagari, Urdu, Arabic, Armenian, Ethiopic, Burmese, Khmer and of
 * Japanese in other widths among them. Thai has none; the Greek question mark is a semicolon.
 */
export const SENTENCE_MARKS = '.!?…。！？।॥؟۔։።፧။។៕．｡'

/** What may stand behind the mark of a sentence that it ends: quotation marks, which German and Danish close with “ and «, and brackets. */
export const CLOSING_MARKS = '"\'”’“‘»«›‹)]}」』）】》〉'
