import type { LineReading } from './line-words.js'

/** How long a line is: in words, and in letters, since of a Vietnamese word each syllable is counted, and of some Chinese ones. */
export interface LineLength {
  readonly words: number
  readonly letters: number
}

/** Whether a line is longer by both. */
export function isLongerThan({ words, letters }: LineLength, { keys, text }: LineReading): boolean {
  return keys.length > words && lettersOf(text) > letters
}

/** How many letters a text would have in a Latin script. */
export function lettersOf(text: string): number {
  return text.length + (LETTERS_OF_WIDE - 1) * (text.match(WIDE)?.length ?? 0)
}

/** Letters of a Latin script that say as much as one of these. */
const LETTERS_OF_WIDE = 3
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
