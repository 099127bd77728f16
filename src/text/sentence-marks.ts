/**
 * What a sentence ends with: full stops, question and exclamation marks, those of Devanagari, Urdu, Arabic, Armenian, Ethiopic, Burmese, Khmer and of
 * Japanese in other widths among them. Thai has none; the Greek question mark is a semicolon.
 */
export const SENTENCE_MARKS = '.!?…。！？।॥؟۔։።፧။។៕．｡'

/** What may stand behind the mark of a sentence that it ends: quotation marks, which German and Danish close with “ and «, and brackets. */
export const CLOSING_MARKS = '"\'”’“‘»«›‹)]}」』）】》〉'

/** Those that end a question. The Greek one, a semicolon, is a mark of questions in Greek alone. */
export const QUESTION_MARKS = '?？؟፧'

/** The last character in front of closing quotes and brackets; a blank where there is none. */
export function lastMark(text: string): string {
  let at = text.length - 1
  while (at > 0 && (CLOSING_MARKS.includes(text.charAt(at)) || text.charAt(at) === ' ')) at--
  return at < 0 ? ' ' : text.charAt(at)
}
