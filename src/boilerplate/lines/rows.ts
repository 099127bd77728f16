import { ITEM_SIGNS } from '../../text/list-item.js'
import type { LineFacts } from './line-facts.js'

// Lines that are rows of a story's own tables, and names of a guide's steps.

/** 'Watch: silver, engraved': a name of a word or two, a colon, and what it is, which may be a headline as well. */
const ROW = /* @__PURE__ */ new RegExp(`^(?:[${ITEM_SIGNS}] ?)?\\p{L}[^:：.!?]{0,24} ?[:：] ?(?<value>\\S.{0,80})$`, 'u')
export const MAX_ROW_WORDS = 8

/** Whether a line is a name and what it is, as rows of a table are: 'Height: 19 metres'. */
export function isRow(line: LineFacts): boolean {
  return valueOfRow(line) !== undefined
}

/** What stands behind the colon of a row. */
export function valueOfRow({ words, text }: LineFacts): string | undefined {
  return words <= MAX_ROW_WORDS ? ROW.exec(text)?.groups?.value : undefined
}

const STEP = /^(?:\p{L}[\p{L}\p{M}]{0,14} ?\d{1,2}|\d{1,2}[.)] ?\p{L}[\p{L}\p{M}]{0,14})[.:]?$/u
const NAME_OF_PICTURE = /^(?:image|figure|photo|page) /i

/** 'Step 1', 'Krok 2:', '3. adım', but not 'Image 1', as which a picture without words is read. */
export function isNameOfStep({ text }: LineFacts): boolean {
  return STEP.test(text) && !NAME_OF_PICTURE.test(text)
}
