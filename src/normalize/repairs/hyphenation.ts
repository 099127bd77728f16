import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { EditList } from './edit-list.js'

/**
 * Joins words that a line break divides with a hyphen (`antici-` and `pation` on the next line), as in text taken from PDF files. The soft hyphen
 * counts as one.
 *
 * Both parts must have two letters or more and the second must begin in lower case or without case, so that `555-` and `1234`, or `Rhein-`
 * and `Main-Gebiet`, stay. So does a hyphen that stands for the second half of a compound, in front of a conjunction: `Vor-` and `und
 * Nachteile`, and that of an address (`http://a.org/foo-`). A word whose last part looks like a conjunction (`pota-` and `to`) stays divided. A
 * word that is said twice, as many plurals of Indonesian are, keeps its hyphen: `anak-anak`. Any other compound that really has one (`well-`
 * and `known`) loses it: nothing in the text tells, which is why by default only soft hyphens are taken out so.
 *
 * @param text - Any string.
 * @returns The text with the hyphen, the line break and the blanks around it taken out of such words.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * joinHyphenatedBreaks('full of antici-\npation') // => 'full of anticipation'
 * joinHyphenatedBreaks('call 555-\n1234') // => 'call 555-\n1234'
 * joinHyphenatedBreaks('pre-\nand post-war') // => 'pre-\nand post-war'
 * ```
 */
export function joinHyphenatedBreaks(text: string): string {
  checkString('joinHyphenatedBreaks', 'text', text)
  return applyEdits(text, hyphenationEdits(text))
}

/** The edits of {@link joinHyphenatedBreaks}. */
export function hyphenationEdits(text: string): readonly Edit[] {
  const edits = new EditList(text, 'hyphenation')
  for (const { index, 0: hyphenated } of text.matchAll(HYPHENATED_BREAK)) {
    const end = index + hyphenated.length
    if (!isSuspended(text, index, end) && !isOfAddress(text, index))
      edits.replace(index, end, isDoubled(text, index, end) ? text.charAt(index) : '')
  }
  return edits.list()
}

/**
 * Those of the edits of {@link joinHyphenatedBreaks} that take out a soft hyphen: nothing but the division of a word puts one at the end of a
 * line, so they are made by default.
 */
export function softHyphenEdits(text: string): readonly Edit[] {
  return text.includes(SOFT_HYPHEN) ? hyphenationEdits(text).filter(({ start }) => text[start] === SOFT_HYPHEN) : []
}

/** A hyphen, also Armenian, at the end of a line between a letter pair and a letter pair; one line break, blanks around it. */
const HYPHENATED_BREAK =
  /[-\u2010\u058a\u00ad](?<=(?:\p{L}\p{M}{0,30}){2}[-\u2010\u058a\u00ad])[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*(?=(?!\p{Lu})\p{L}\p{M}{0,30}\p{L})/gu

const SOFT_HYPHEN = '\u00ad'

/** Whether the hyphen stands for what comes later, in front of a conjunction. A soft hyphen does nothing but divide words. */
function isSuspended(text: string, hyphen: number, next: number): boolean {
  return text[hyphen] !== SOFT_HYPHEN && CONJUNCTION.test(text.slice(next))
}

/** Whether the hyphen ends a piece of a link or path: `http://a.org/foo-`. A soft hyphen does nothing but divide words. */
function isOfAddress(text: string, hyphen: number): boolean {
  if (text[hyphen] === SOFT_HYPHEN) return false
  const [piece = ''] = text
    .slice(Math.max(0, hyphen - MAX_PIECE), hyphen)
    .split(/\s/)
    .slice(-1)
  return piece.includes('/') || piece.includes('@')
}

/** How far in front of a hyphen a slash is looked for, in UTF-16 units. */
const MAX_PIECE = 60

/** Whether the word in front of the hyphen comes again behind the break, of three letters or more: `ma-` and `ma` is one word. */
function isDoubled(text: string, hyphen: number, next: number): boolean {
  if (text[hyphen] === SOFT_HYPHEN) return false
  let start = hyphen
  while (start > 0 && hyphen - start < MAX_DOUBLED && /[\p{L}\p{M}]/u.test(text.charAt(start - 1))) start--
  const word = text.slice(start, hyphen).toLowerCase()
  const again = text.slice(next, next + word.length).toLowerCase()
  return word.length >= 4 && again === word && !/[\p{L}\p{M}]/u.test(text.charAt(next + word.length))
}

/** The longest word that is looked for, in UTF-16 units. */
const MAX_DOUBLED = 24

/**
 * German (`zwei- bis dreimal` too), English, French, Dutch, Scandinavian, Polish and Russian ones of two letters or more. Finnish `ja` is left
 * out, since many words end in it.
 */
const CONJUNCTION = /^(?:und|oder|bzw|sowie|bis|and|or|to|et|ou|en|of|och|eller|og|lub|или)(?![\p{L}\p{M}\p{N}])/u
