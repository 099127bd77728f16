import type { Finding } from '../finding.js'
import { newlineLength } from '../lines.js'
import { byPlace, type Span } from '../span.js'
import { type Edit, edited } from './edit.js'
import { checkFindings, type FoundSpan } from './found-span.js'
import { type TakenLines, takenLines, type WrittenLine } from './taken-lines.js'

/**
 * Turns the findings with action `remove` into edits.
 *
 * A finding that covers all words of a line takes the line break along, and of the blank lines around it as many as would be too many
 * afterwards: the largest gap stays. At the end of the text no blank lines are left, and a final newline only where there was one. A
 * finding inside of a line takes the blanks behind it along, at the end of the line those in front. Where findings overlap, the one that
 * ends first takes the common part: of two that cross it's the one in front, of two nested ones the inner.
 *
 * Of the findings that take a line together one takes the line break along. Each of the others has it written again when its edits are left
 * out: by an edit with `removedBy`, which replaces nothing.
 *
 * @param text - The text that the findings' spans point into.
 * @param findings - Findings in any order; `action`, `start` and `end` are read, and a `text` is compared with what stands there.
 * @returns Edits in order and disjoint, each with the index of its finding.
 * @throws `TypeError` if `text` is not a string or `findings` no array of findings; `RangeError` if an action is unknown or a span lies outside
 *   of the text, or other words stand there than the finding's `text`.
 * @example
 * ```ts
 * removalEdits('Story.\n\nShare this', [{ action: 'remove', start: 8, end: 18 }])
 * // => [{ start: 6, end: 18, replacement: '', by: 'removal', finding: 0 }]
 * ```
 */
export function removalEdits(text: string, findings: readonly FoundSpan[]): Edit[] {
  checkFindings('removalEdits', text, findings)
  return editsOf(text, findings)
}

function editsOf(text: string, findings: readonly FoundSpan[]): Edit[] {
  const taken = takenLines(text, findings)
  if (taken === undefined) return []
  const { whole, parts } = taken
  const edits = parts.map(({ start, end, finding }) => removal(start, end, finding))
  for (let first = 0, last: number; first < whole.length; first = last + 1) {
    last = first
    if (whole[first] === undefined) continue
    while (whole[last + 1] !== undefined) last++
    for (const edit of removalsOfRun(taken, first, last)) edits.push(edit)
  }
  return edits.sort(byPlace)
}

/**
 * Removes what the findings with action `remove` ask for: `applyEdits` of their {@link removalEdits}.
 *
 * @param text - The text that the findings' spans point into.
 * @param findings - Findings in any order.
 * @returns The text without them; with nothing to remove the text itself.
 * @throws As {@link removalEdits}.
 * @example
 * ```ts
 * applyFindings('Story.\n\nShare this\n', [{ action: 'remove', start: 8, end: 18 }]) // => 'Story.\n'
 * ```
 */
export function applyFindings(text: string, findings: readonly FoundSpan[]): string {
  checkFindings('applyFindings', text, findings)
  return edited(text, editsOf(text, findings))
}

/** The text without what the findings take out of it, with them and the edits that did it. */
export function withoutFindings<F extends Finding>(
  text: string,
  findings: readonly F[],
): { text: string; findings: readonly F[]; edits: Edit[] } {
  const edits = editsOf(text, findings)
  return { text: edited(text, edits), findings, edits }
}

/** The removals of lines `first` to `last`, which stand one behind the other, with all but the largest of the gaps around and between them. */
function removalsOfRun({ text, written, whole }: TakenLines, first: number, last: number): Edit[] {
  const edits: Edit[] = []
  const atStart = first === 0
  const atEnd = last === written.length - 1
  const kept = atStart ? first - 1 : atEnd ? last : largestGap(text, written, first - 1, last)
  for (let i = first; i <= last; i++) {
    const pieces = whole[i] ?? []
    const line = written[i].whole
    // A line goes with the gap on the side away from the one that is kept.
    const isInFront = i <= kept
    const gap = isInFront
      ? { start: written[i - 1].whole.end, end: line.start }
      : { start: line.end, end: i + 1 < written.length ? written[i + 1].whole.start : text.length }
    const from = isInFront ? gap.start : i === 0 && atEnd ? 0 : line.start
    const to = isInFront ? line.end : gap.end
    pieces.forEach(({ start, end, finding }, k) => {
      edits.push(removal(k === 0 ? from : start, k === pieces.length - 1 ? to : end, finding))
    })
    const takers = pieces.map(({ finding }) => finding)
    if (i === last && atEnd && !atStart) {
      const surplus = line.end + newlineLength(text, line.end)
      if (surplus < text.length) edits.push(removal(surplus, text.length, takers[takers.length - 1]))
    }
    for (const edit of givenGaps(text, gap, isInFront, takers)) edits.push(edit)
  }
  return edits
}

/**
 * Has the gap of a line written at its far end where one of the findings that take the line is left out, but not the owner of the gap, which stands
 * beside it. Each writes it for the next one, so that neighbours that are left out together have it once; of more blank lines than one, which would
 * be written as often as there are findings, one.
 */
function givenGaps(text: string, gap: Span, isInFront: boolean, takers: readonly number[]): Edit[] {
  const breaks = text.slice(gap.start, gap.end).match(NEWLINE) ?? []
  const replacement = breaks.slice(0, BREAKS_OF_BLANK_LINE).join('')
  if (replacement === '') return []
  const place = isInFront ? gap.start : gap.end
  const findings = [...new Set(isInFront ? takers : [...takers].reverse())]
  return findings.slice(1).map((removedBy, k) => ({ ...removal(place, place, findings[k]), replacement, removedBy }))
}

const BREAKS_OF_BLANK_LINE = 2
const NEWLINE = /\r\n|[\n-\r\u0085\u2028\u2029]/g

/** Index of the line behind which the gap with the most line breaks is, the first one of equals. */
function largestGap(text: string, written: readonly WrittenLine[], from: number, to: number): number {
  let best = from
  let most = -1
  for (let i = from; i <= to; i++) {
    let breaks = 0
    for (let at = written[i].whole.end; at < written[i + 1].whole.start; at++) {
      const length = newlineLength(text, at)
      if (length === 0) continue
      breaks++
      at += length - 1
    }
    if (breaks > most) {
      most = breaks
      best = i
    }
  }
  return best
}

function removal(start: number, end: number, finding: number): Edit {
  return { start, end, replacement: '', by: 'removal', finding }
}
