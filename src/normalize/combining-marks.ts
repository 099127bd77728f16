import { checkString } from '../text/arguments.js'
import { applyEdits, type Edit } from '../text/edit.js'
import { EditList } from './edit-list.js'

/**
 * How many combining marks may follow each other. UAX #15 sets the Stream-Safe Text Format at 30, since no written language needs more
 * than a few; `String.prototype.normalize` takes quadratic time in longer runs (160,000 marks: 5.3 s).
 */
const MAX_MARKS = 30

/**
 * Cuts runs of more than 30 combining marks down to their first 30, so that stacked accents ("Zalgo" text) neither flood a page nor stall
 * Unicode normalisation.
 *
 * @param text - Any string.
 * @returns The text; unchanged where no run is longer.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * capCombiningMarks('o' + '\u0301'.repeat(5000)).length // => 31
 * capCombiningMarks('naïve') // => 'naïve'
 * ```
 * @see UAX #15, section 13 (Stream-Safe Text Format).
 */
export function capCombiningMarks(text: string): string {
  checkString('capCombiningMarks', 'text', text)
  return applyEdits(text, combiningMarkEdits(text))
}

/** The edits of {@link capCombiningMarks}. */
export function combiningMarkEdits(text: string): readonly Edit[] {
  if (!TOO_MANY.test(text)) return []
  const edits = new EditList(text, 'combining-marks')
  for (const { index, 0: run } of text.matchAll(RUN_OF_MARKS)) {
    let kept = 0
    let marks = 0
    while (marks < MAX_MARKS) {
      kept += (run.codePointAt(kept) ?? 0) > 0xffff ? 2 : 1
      marks++
    }
    if (kept < run.length) edits.replace(index + kept, index + run.length, '')
  }
  return edits.list()
}

/** No attempt looks further than 31 code points, whatever the text is. */
const TOO_MANY = /\p{M}{31}/u
const RUN_OF_MARKS = /\p{M}{31,}/gu
