import { checkString } from '../text/arguments.js'
import { applyEdits, type Edit } from '../text/edit.js'
import { EditList } from './edit-list.js'

/**
 * Joins words that a line break divides with a hyphen (`antici-` and `pation` on the next line), as in text taken from PDF files. The soft hyphen
 * counts as one.
 *
 * Both parts must have two letters or more and the second must begin in lower case or without case, so that `555-` and `1234`, or `Rhein-`
 * and `Main-Gebiet`, stay. A compound that really has a hyphen (`well-` and `known`) loses it: nothing in the text tells the two apart,
 * which is why the repair is not on by default.
 *
 * @param text - Any string.
 * @returns The text with the hyphen, the line break and the blanks around it taken out of such words.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * joinHyphenatedBreaks('full of antici-\npation') // => 'full of anticipation'
 * joinHyphenatedBreaks('call 555-\n1234') // => 'call 555-\n1234'
 * ```
 */
export function joinHyphenatedBreaks(text: string): string {
  checkString('joinHyphenatedBreaks', 'text', text)
  return applyEdits(text, hyphenationEdits(text))
}

/** The edits of {@link joinHyphenatedBreaks}. */
export function hyphenationEdits(text: string): readonly Edit[] {
  const edits = new EditList(text, 'hyphenation')
  for (const { index, 0: hyphenated } of text.matchAll(HYPHENATED_BREAK)) edits.replace(index, index + hyphenated.length, '')
  return edits.list()
}

/** A hyphen at the end of a line between a letter pair and a letter pair; one line break, blanks around it. */
const HYPHENATED_BREAK =
  /[-\u2010\u00ad](?<=(?:\p{L}\p{M}{0,30}){2}[-\u2010\u00ad])[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*(?=(?!\p{Lu})\p{L}\p{M}{0,30}\p{L})/gu
