/**
 * What a sentence ends with: full stops, question and exclamation marks, those of Devanagari, Urdu, Arabic, Armenian, Ethiopic, Burmese, Khmer and of
 * Japanese in other widths among them. Thai has none; the Greek question mark is a semicolon.
 */
export const SENTENCE_MARKS = '.!?…。！？।॥؟۔։።፧။។៕．｡'

/** What may stand behind the mark of a sentence that it ends: quotation marks, which German and Danish close with “ and «, and brackets. */
export const CLOSING_MARKS = '"\'”’“‘»«›‹)]}」』）】》〉'

/** Quotation marks but the single ones, of which most may be apostrophes; those among them that may open a quotation, and that may close one. */
export const QUOTATION_MARKS = '"“”„«»「」『』'
export const OPENING_QUOTES = '"“„«»「『'
export const CLOSING_QUOTES = '"”“»«」』'

/** Those that end a question. The Greek one, a semicolon, is a mark of questions in Greek alone. */
export const QUESTION_MARKS = '?？؟፧'

/** The last two letters of a Greek word, or the last with accents that are characters of their own. */
const GREEK_WORD_END = '\\p{Script=Greek}(?:\\p{Script=Greek}|\\p{M}{1,2})'
const BEHIND_GREEK_WORD = /* @__PURE__ */ new RegExp(`${GREEK_WORD_END}$`, 'u')

/** A mark of a question, anywhere; for the semicolon see {@link asksInGreek}. */
export const QUESTION: RegExp = /* @__PURE__ */ new RegExp(`[${QUESTION_MARKS}]|(?<=${GREEK_WORD_END});`, 'u')

/** Whether a text ends as a question, closing quotes and brackets aside. */
export function isQuestion(text: string): boolean {
  const mark = lastMark(text)
  return QUESTION_MARKS.includes(mark) || (mark === ';' && asksInGreek(text)) || (ENDS_OF_PARTICLES.includes(mark) && asksByParticle(text))
}

/** What a particle that asks may end with, and the full stop behind it, which a question has in Japanese. */
const ENDS_OF_PARTICLES = 'か吗嗎。'

/** Whether a particle at the end of a text asks: Chinese 吗, and Japanese か behind a verb, not that of other words (明らか, 静か, かどうか). */
function asksByParticle(text: string): boolean {
  const end = text.slice(-LONGEST_ASKING_END)
  return ASKING_END.test(end.slice(0, lastMarkAt(end) + 1))
}

/** UTF-16 units of a particle with the word in front of it, a full stop and closing marks. */
const LONGEST_ASKING_END = 10

const ASKING_END = /(?:[吗嗎]|(?:[るたすいの]|(?:ろ|しょ|よ)う|ません)か)。?$/u

/** Whether the last semicolon of a text is a question mark: right behind a Greek word, of two letters or more, for `return μ;` is code. */
export function asksInGreek(text: string): boolean {
  const at = text.lastIndexOf(';')
  return BEHIND_GREEK_WORD.test(text.slice(Math.max(0, at - 3), at))
}

/** The last character in front of closing quotes and brackets; a blank where there is none. */
export function lastMark(text: string): string {
  return text.charAt(lastMarkAt(text)) || ' '
}

/** Where that character is; −1 in an empty text. */
function lastMarkAt(text: string): number {
  let at = text.length - 1
  while (at > 0 && (CLOSING_MARKS.includes(text.charAt(at)) || text.charAt(at) === ' ')) at--
  return at
}

/** Whether a text ends like a sentence, behind closing quotes and brackets. */
export function endsSentence(text: string): boolean {
  const mark = lastMark(text)
  return SENTENCE_MARKS.includes(mark) || (mark === ';' && asksInGreek(text))
}

/** Whether a text breaks off, with two dots or more at its end. */
export function breaksOff(text: string): boolean {
  return text.endsWith('..') || text.endsWith('…')
}

/** Whether a script that has no mark for the end of a sentence is in a text: Thai and Lao end one with a blank. */
export function hasNoEndMarks(text: string): boolean {
  return /[\p{Script=Thai}\p{Script=Lao}]/u.test(text)
}

/** Whether what a text announces follows behind it. */
export function endsWithColon(text: string): boolean {
  return text.endsWith(':') || text.endsWith('：')
}

/** Whether a text ends with a comma: 'Dear customers,', 'With kind regards,'. */
export function endsWithComma(text: string): boolean {
  return text.endsWith(',') || text.endsWith('،') || text.endsWith('，')
}

/** Whether a text begins with a small letter, as one does that goes on with a sentence. Georgian has no capitals to begin sentences with. */
export function beginsSmall(text: string): boolean {
  return /^(?!\p{Script=Georgian})\p{Ll}/u.test(text)
}
