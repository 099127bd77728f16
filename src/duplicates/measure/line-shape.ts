import { ITEM_SIGNS } from '../../text/reading/list-item.js'
import { asksInGreek, CLOSING_QUOTES, endsSentence, endsWithColon, OPENING_QUOTES } from '../../text/sentences/sentence-marks.js'

// What a single line looks like, whatever it says. All by single characters or anchored at the start, so linear.

const LETTER = /\p{L}/u
const BULLET = /* @__PURE__ */ new RegExp(`^(?:[${ITEM_SIGNS}]\\s|\\(?\\d{1,3}\\)\\s|\\(?\\p{L}\\)\\s|\\p{Ll}\\.\\s)`, 'u')
/** That of an item, a section, an ordinal or an initial: '1. FC Lindmouth', '2.3. The weir', '2.3 The weir', '12. mai', 'J. Roe'. */
const MARK_OF_ITEM = /^\(?(?:(?:(?:\d{1,3}\.){1,5}|\p{L}\.)\s+\S+|\d{1,2}(?:\.\d{1,2}){1,4}\s+[\p{Lu}\p{Lo}]\S*)/u
/** What opens a speech in the press of Scandinavia, France, Spain, Poland, Russia, Turkey and others. */
const DASH = /^[–—]\s/u
/** A dash as it is typed. */
const DASHES = /^--\s/u
const CODE_CHARACTERS = '{}[]<>;=_\\|&$#@^~`'

/** Whether a line says anything in words: '* * *' and '3:1' do not. */
export function hasLetter(text: string): boolean {
  return LETTER.test(text)
}

/**
 * A line behind a bullet or a letter or number in brackets, or who has said what stands above, '— Ada Kerr, in a letter to the editor of The Lindmouth
 * Packet'; not a speech behind a dash, which is prose.
 */
export function isListItem(text: string, prose: boolean): boolean {
  if (DASHES.test(text) || (prose && DASH.test(text))) return !endsSentence(text)
  return BULLET.test(text)
}

/** The number or letter with a full stop in front of a line, which makes it an item where other lines have other ones. */
export function itemMark(text: string): string | undefined {
  return MARK_OF_ITEM.exec(text)?.[0]
}

/** Whether the full stop at the end may be that of an ordinal, an initial or an abbreviation: '31.', 'Franz B.', 'p.m.'. */
export function mayGoOn(text: string): boolean {
  return /(?:(?<!\p{N})\p{N}{1,2}|(?<!\p{L})\p{L})\.$/u.test(text)
}

/** Share of its characters from which on signs of programming languages make a line code: `return x;` has 1 in 9, prose less than 1 in 50. */
const CODE_SHARE = 0.1

/** Whether a line is of a program: by its end, as a statement and a block have it, or by its many signs. */
export function isCode(text: string): boolean {
  if ((text.endsWith(';') && !asksInGreek(text)) || text.endsWith('{') || text === '}') return true
  let signs = 0
  for (let i = 0; i < text.length; i++) if (CODE_CHARACTERS.includes(text.charAt(i))) signs++
  return signs >= 2 && signs >= CODE_SHARE * text.length
}

/** A label of somebody who speaks: 'Q:', 'MARTA KERN:', with nothing behind it. */
export function isSpeakerLabel(text: string, wordCount: number): boolean {
  return wordCount <= 4 && endsWithColon(text)
}

/** Cells of a table in one line, between tabs, bars or wide gaps. */
export function isTableRow(text: string): boolean {
  return text.includes('\t') || text.startsWith('|') || /\S {3,}\S/u.test(text)
}

const OPENING_QUOTE = /^["'“„«‘‚「『—–-]/u

/** Whether a line begins with a quotation mark or with a dash, as speech does. */
export function opensQuote(text: string): boolean {
  return OPENING_QUOTE.test(text)
}

/** Whether a line is all in quotation marks, or a sentence behind the dash of a dialogue. */
export function isSpeech(text: string): boolean {
  if (DASH.test(text)) return endsSentence(text)
  return QUOTED.test(text)
}

const QUOTED = /* @__PURE__ */ new RegExp(`^(?=[${OPENING_QUOTES}]).*[${CLOSING_QUOTES}]$`, 'su')
