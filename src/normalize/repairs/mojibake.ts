import { checkString } from '../../text/arguments.js'
import { composeEdits } from '../../text/edits/compose.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import type { Span } from '../../text/span.js'
import { ENCODINGS, END_OF_LINE, pairRoles } from './mojibake/encodings.js'
import { encodingsInQuestionAt } from './mojibake/giveaways.js'
import { misreadAlphabetEdits } from './mojibake/misread-alphabets.js'
import { misreadEastAsianEdits } from './mojibake/misread-east-asian.js'
import { misreadScriptEdits } from './mojibake/misread-scripts.js'
import { readAsEastAsianEdits } from './mojibake/read-as-east-asian.js'
import { undoLayer } from './mojibake/reading.js'

// Two kinds of misreading. Text in another encoding was read as windows-1252: that shows in the letters of the whole text
// (mojibake/misread-scripts.ts, mojibake/misread-alphabets.ts, mojibake/misread-east-asian.ts), and is undone first. Or text in UTF-8 was read as
// another encoding: one of two bytes (mojibake/read-as-east-asian.ts), or one of one byte, in which each character beyond ASCII became two to four. A
// scan looks for two neighbours that may be the first two bytes of a UTF-8 character in one of the encodings; most good text has none. A line that
// has some is looked at for each encoding in question: its byte sequences are judged one by one (mojibake/reading.ts), and the encoding that
// explains most of the line is undone; in a text with such a line less evidence is enough for the others. Then the line is looked at again, for
// damage in layers: each layer at least doubles the characters it damages, so that the work stays proportional to the line.

/**
 * Repairs text that was encoded as UTF-8 and read as something else (`Ã©` for `é`, `â€™` for `’`), in one layer or several, and text in another
 * encoding that was read as windows-1252 (`Ïðèâåò` for `Привет`, `ÊÐ³¤` for `市长`).
 *
 * Knows UTF-8 read as windows-1252 and Latin-1, windows-1250, 1251, 1253 to 1258 and 874, ISO 8859-2, 8859-7 and 8859-15, Mac Roman and Mac Central
 * European, Mac Cyrillic in Latin text, the code pages 437, 850, 852 and 866, KOI8-R and KOI8-U, GBK and Shift JIS; also where a no-break space
 * became a space or was lost at the end of a line, or a byte became U+FFFD. Works line by line and place by place, so that good and damaged text may
 * stand in one line; what one line shows beyond doubt makes others of the text suspect. Of the other kind windows-1250, 1251, 1253 to 1257 and 874,
 * ISO 8859-2, KOI8-R, GBK, Big5, EUC-KR, Shift JIS and EUC-JP are known, in texts that are long enough to show it, the last five where the platform's
 * `TextDecoder` has them. Text whose characters merely could be bytes of UTF-8 (`MARQUÉ…`, `5×£35`) stays.
 *
 * @param text - Any string.
 * @returns The text with what was misread put right, and nothing else changed.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * fixMojibake('doesnâ€™t') // => 'doesn’t'
 * fixMojibake('La rГ©gion') // => 'La région'
 * fixMojibake('Íîâîñòè Ìîñêâû') // => 'Новости Москвы'
 * fixMojibake('It鈥檚 late') // => 'It’s late'
 * fixMojibake('IL Y MARQUÉ…') // => 'IL Y MARQUÉ…'
 * ```
 * @see Robyn Speer, ftfy (2019), doi:10.5281/zenodo.2591652, for the problem and its kinds.
 */
export function fixMojibake(text: string): string {
  checkString('fixMojibake', 'text', text)
  return applyEdits(text, mojibakeEdits(text))
}

/** In order: a misreading of the whole text is the last that was made. */
const REPAIRS = [readAsEastAsianEdits, misreadEastAsianEdits, misreadScriptEdits, misreadAlphabetEdits, misreadUtf8Edits]
/** What one of them leaves another may find misread. Each makes the text shorter or takes its letters out of windows-1252, so it comes to an end. */
const MAX_ROUNDS = 4

/** The edits of {@link fixMojibake}. */
export function mojibakeEdits(text: string): readonly Edit[] {
  let edits: readonly Edit[] = []
  let current = text
  for (let round = 0, before = ''; round < MAX_ROUNDS && current !== before; round++) {
    before = current
    for (const repair of REPAIRS) {
      const more = repair(current)
      if (more.length === 0) continue
      edits = composeEdits(text, current, edits, more)
      current = applyEdits(current, more)
    }
  }
  return edits
}

function misreadUtf8Edits(text: string): readonly Edit[] {
  const suspects = suspectLines(text)
  const repairs = suspects.map(({ start, end }) => lineEdits(text.slice(start, end), 0))
  // What one line shows beyond doubt, others of the text may only suggest: a headline of three words.
  const known = repairs.reduce((bits, { encodings }) => bits | encodings, 0)
  const edits: Edit[] = []
  suspects.forEach(({ start, end }, i) => {
    const { edits: own } = repairs[i].encodings === 0 && known !== 0 ? lineEdits(text.slice(start, end), known) : repairs[i]
    for (const edit of own) edits.push({ ...edit, start: edit.start + start, end: edit.end + start })
  })
  return edits
}

/** The lines of a text that have two characters which may be the first two bytes of UTF-8 in some encoding. */
function suspectLines(text: string): Span[] {
  const suspects: Span[] = []
  let from = 0
  for (let suspect = nextSuspect(text, 0); suspect >= 0; suspect = nextSuspect(text, from)) {
    let start = suspect
    while (start > from && !isLineBreak(text.charCodeAt(start - 1))) start--
    let end = suspect + 1
    while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++
    suspects.push({ start, end })
    from = end
  }
  return suspects
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d
}

/** The next place, from `from` on, of two characters that make a line suspect; -1 if there is none. */
function nextSuspect(text: string, from: number): number {
  let at = nextPair(text, from)
  while (at >= 0 && at < text.length - 1 && encodingsInQuestionAt(text, at) === 0) at = nextPair(text, at + 1)
  return at
}

/**
 * The next place, from `from` on, of two characters that may be the first two bytes of UTF-8 in some encoding; -1 if there is none. It calls nothing
 * that isn't small: that alone made it slower by a quarter, and good text is read by nothing else.
 */
function nextPair(text: string, from: number): number {
  const { roles } = ENCODINGS
  let before = 0
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (before !== 0 && pairRoles(roles, before, unit) !== 0) return i - 1
    before = unit < 0x80 ? 0 : unit
  }
  return before !== 0 && pairRoles(roles, before, END_OF_LINE) !== 0 ? text.length - 1 : -1
}

/** More layers than any text has been found with; each one at least doubles what it damages. */
export const MAX_LAYERS = 12

interface LineRepair {
  readonly edits: readonly Edit[]
  /** The encodings, as bits, as which the line was read. */
  readonly encodings: number
}

function lineEdits(line: string, known: number): LineRepair {
  let edits: readonly Edit[] = []
  let encodings = 0
  let current = line
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const undone = undoLayer(current, known)
    if (undone.encoding === 0) break
    edits = composeEdits(line, current, edits, undone.edits)
    encodings |= undone.encoding
    current = applyEdits(current, undone.edits)
  }
  return { edits, encodings }
}
