import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { replacementEdits } from './replace-characters.js'

/**
 * Replaces halves of surrogate pairs that stand alone by U+FFFD, as encoding to UTF-8 would.
 *
 * They come from texts cut at a UTF-16 unit in the middle of an emoji. A pair is never touched.
 *
 * @param text - Any string.
 * @returns The text in well-formed UTF-16.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * fixSurrogates('cut \ud83d here') // => 'cut \ufffd here'
 * fixSurrogates('whole \ud83d\ude00') // => 'whole \ud83d\ude00'
 * ```
 * @see Unicode Standard, section 3.9 (D76, U+FFFD substitution).
 */
export function fixSurrogates(text: string): string {
  checkString('fixSurrogates', 'text', text)
  return applyEdits(text, surrogateEdits(text))
}

/** The edits of {@link fixSurrogates}. */
export function surrogateEdits(text: string): readonly Edit[] {
  return LONE_SURROGATE.test(text) ? replacementEdits(text, 'surrogates', LONE_SURROGATES, (run) => '\ufffd'.repeat(run.length)) : []
}

/** In a `u` pattern a surrogate of a pair never matches by itself. Long runs come in pieces, which the list of edits joins again. */
const LONE_SURROGATE = /\p{Cs}/u
const LONE_SURROGATES = /\p{Cs}{1,500}/gu
