import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { EditList } from './edit-list.js'

/**
 * How many combining marks may follow each other. UAX #15 sets the Stream-Safe Text Format at 30, since no written language needs more
 * than a few; `String.prototype.normalize` takes quadratic time in longer runs (160,000 marks: 5.3 s).
 */
export const MAX_MARKS = 30

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
  const edits = new EditList(text, 'combining-marks')
  for (const { kept, end } of longRunsOfMarks(text)) edits.replace(kept, end, '')
  return edits.list()
}

/** A run of more than 30 combining marks: where it begins, where its first 30 end, and where it ends. */
export interface LongRun {
  readonly start: number
  readonly kept: number
  readonly end: number
}

/**
 * The runs of marks that are too long for Unicode normalisation.
 *
 * @internal
 */
export function longRunsOfMarks(text: string): readonly LongRun[] {
  if (!mayHaveTooMany(text) || !TOO_MANY.test(text)) return []
  const runs: LongRun[] = []
  const full = new RegExp(FULL_RUN, 'gu')
  const more = new RegExp(MORE_MARKS, 'uy')
  for (let run = full.exec(text); run !== null; run = full.exec(text)) {
    const kept = full.lastIndex
    more.lastIndex = kept
    // In pieces: a pattern that takes a run of any length needs as much of the engine's stack.
    while (more.test(text)) full.lastIndex = more.lastIndex
    runs.push({ start: run.index, kept, end: full.lastIndex })
  }
  return runs
}

/** Whether so many characters stand in a row that may be marks. Only each one is asked that lies as far behind the one before as such a row is long. */
function mayHaveTooMany(text: string): boolean {
  for (let i = MAX_MARKS; i < text.length; i += MAX_MARKS + 1) {
    if (!mayBeMark(text.charCodeAt(i))) continue
    let start = i
    let end = i + 1
    while (mayBeMark(text.charCodeAt(start - 1))) start--
    while (mayBeMark(text.charCodeAt(end))) end++
    if (end - start > MAX_MARKS) return true
  }
  return false
}

/** Blocks with marks in them, halves of characters too: of Latin, Greek, Cyrillic and ideographs no letter is asked for more. */
function mayBeMark(unit: number): boolean {
  return unit >= 0x300 && (unit <= 0x36f || (unit >= 0x483 && unit <= 0x31ff) || (unit >= 0xa66f && unit <= 0xabff) || unit >= 0xd800)
}

/** No attempt looks further than {@link MAX_MARKS} and one code points, whatever the text is. */
const TOO_MANY = /* @__PURE__ */ new RegExp(`\\p{M}{${MAX_MARKS + 1}}`, 'u')
const FULL_RUN = /* @__PURE__ */ new RegExp(`\\p{M}{${MAX_MARKS}}(?=\\p{M})`, 'u')
const MORE_MARKS = /\p{M}{1,500}/u
