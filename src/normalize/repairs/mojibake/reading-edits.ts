import type { Edit } from '../../../text/edits/edit.js'
import type { Span } from '../../../text/span.js'
import { EditList } from '../edit-list.js'
import { scriptOf } from './letters.js'
import type { Replacement } from './lost-marks.js'
import type { Sequence } from './sequences.js'
import { isInCapitals } from './surroundings.js'

/**
 * The edits that undo an encoding: of the sequences that are taken for misread, and of lost spaces. What is left of a closing quotation mark may look
 * like another character with the mark behind it (`â€—`): then it is the quotation mark.
 */
export function readingEdits(line: string, sequences: readonly Sequence[], spaces: readonly Replacement[]): readonly Edit[] {
  const taken = new Set(spaces.map(({ start }) => start))
  const inCapitals = isInCapitals(line) && !isDamagedTwice(sequences)
  const runs = inCapitals ? runsOf(sequences) : []
  const repairs: Replacement[] = []
  sequences.forEach(({ start, end, code }, i) => {
    if (taken.has(start)) return
    const around = inCapitals ? line.charAt(runs[i].start - 1) + line.charAt(runs[i].end) : ''
    repairs.push({ start, end, replacement: inCapitals ? inItsCase(code, around) : String.fromCodePoint(code) })
  })
  const edits = new EditList(line, 'mojibake')
  for (const { start, end, replacement } of [...repairs, ...spaces].sort((a, b) => a.start - b.start))
    edits.replace(start, end, replacement)
  return edits.list()
}

/** For each sequence the run of sequences that touch in which it stands. */
function runsOf(sequences: readonly Sequence[]): readonly Span[] {
  const runs: { start: number; end: number }[] = []
  for (const { start, end } of sequences) {
    const run = runs.at(-1)
    if (run?.end === start) {
      run.end = end
      runs.push(run)
    } else runs.push({ start, end })
  }
  return runs
}

/**
 * Whether some sequences that touch mean what was a character of UTF-8 in Latin-1: the line was damaged twice, and its capitals are bytes as well. A
 * sign alone (`Â«`, `Â¿`, `Â£`) is no such byte.
 */
function isDamagedTwice(sequences: readonly Sequence[]): boolean {
  let meant = ''
  let last = 0
  for (const { start, end, code } of sequences) {
    meant += (start === last ? '' : ' ') + String.fromCodePoint(code)
    last = end
  }
  return DAMAGED_AGAIN.test(meant)
}

/** A control character; `Ã©`; or a letter of three bytes. A letter and what closes a quotation behind it may also be the end of a word. */
const DAMAGED_AGAIN =
  /[\u0080-\u009f]|[ÂÃ][\u00a0-\u00bf]|[Ä-ß][\u00a0-\u00a8\u00aa\u00ac\u00ad\u00af\u00b1-\u00ba\u00bc-\u00bf]|[à-ï][\u00a0-\u00bf]{2}/u

/** What a sequence means in a line that was put into capitals: a capital, if it belongs to a word (`CAFÃ©S`, `Ã© HOJE`). */
function inItsCase(code: number, around: string): string {
  const character = String.fromCodePoint(code)
  if (scriptOf(code) !== 'Latin' || !/[A-Z]|^[ -~]*$/.test(around)) return character
  const capital = character.toUpperCase()
  return capital.length === 1 && capital > 'Z' ? capital : character // not ß, ŉ, ſ
}
