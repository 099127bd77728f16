import { ITEM_SIGNS } from '../../text/reading/list-item.js'
import type { LineFacts } from './line-facts.js'

// Lines that are rows of a story's own tables, and names of a guide's steps.

/** 'Watch: silver, engraved': a name of a word or two, a colon, and what it is, which may be a headline as well. */
const ROW = /* @__PURE__ */ new RegExp(`^(?:[${ITEM_SIGNS}] ?)?\\p{L}[^:：.!?]{0,24} ?[:：] ?(?<value>\\S.{0,80})$`, 'u')
export const MAX_ROW_WORDS = 8

/** Whether a line is a name and what it is, as rows of a table are: 'Height: 19 metres'. */
export function isRow(line: LineFacts): boolean {
  return valueOfRow(line) !== undefined
}

/** What stands behind the colon of a row, of so many words in all. */
export function valueOfRow({ words, text }: LineFacts, maxWords = MAX_ROW_WORDS): string | undefined {
  return words <= maxWords ? ROW.exec(text)?.groups?.value : undefined
}

/** Whether a line is a title with its year, length or price: 'Night Ferry (2001)', 'Letters 3:04', 'Tea £1'. */
export function isTitleAndFigure({ words, text }: LineFacts): boolean {
  return words <= MAX_ROW_WORDS && TITLE_AND_FIGURE.test(text)
}

const TITLE_AND_FIGURE = /^\D.{0,60} (?:\((?:1[89]|20)\d\d\)|\d{1,2}:\d\d|\p{Sc} ?\d{1,4}(?:[.,]\d\d)?|\d{1,4}(?:[.,]\d\d)? ?\p{Sc})$/u

/** Whether a line is a name of a few words and a bare number, as rows of a table are: 'Newsletter 12', 'Reis 1,204'. */
export function isNameAndNumber({ words, ends, text }: LineFacts): boolean {
  return words <= MAX_WORDS_BESIDE_NUMBER && !ends && NAME_AND_NUMBER.test(text)
}

const MAX_WORDS_BESIDE_NUMBER = 5
const NAME_AND_NUMBER = /^\p{L}[^\p{Nd}\t]{0,40}\s{1,2}(?!0$)\p{Nd}{1,4}(?:[.,]\p{Nd}{1,3}){0,3}$/u

/** Whether a line is a quotation and who said it, a place or an age behind the name: '"The pies by the door." Olive Crewe, Looe'. */
export function isQuotationOf({ quotes, text }: LineFacts): boolean {
  return quotes && QUOTATION_OF.test(text)
}

const QUOTATION_OF =
  /^[-–—]? ?["“„«»「『‘‹].{1,200}(?:[.!?…。！？]["”“»«」』’›],? ?[-–—]?|["”“»«」』’›][,.]? ?[-–—]) ?\p{Lu}[^\s,.]{0,20}(?: \p{Lu}[^\s,]{0,20}){0,2}(?:, [^,.!?]{1,30}| \([^()]{1,30}\))?$/u

const STEP = /^(?:\p{L}[\p{L}\p{M}]{0,14} ?\d{1,2}|\d{1,2}[.)] ?\p{L}[\p{L}\p{M}]{0,14})[.:]?$/u
const NAME_OF_PICTURE = /^(?:image|figure|photo|page) /i

/** 'Step 1', 'Krok 2:', '3. adım', but not 'Image 1', as which a picture without words is read. */
export function isNameOfStep({ text }: LineFacts): boolean {
  return STEP.test(text) && !NAME_OF_PICTURE.test(text)
}
