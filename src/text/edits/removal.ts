import type { Finding } from '../finding.js'
import { isBlank, isBlankUnit, lines, newlineLength, trimSpan } from '../lines.js'
import { byPlace, type Span } from '../span.js'
import { type Edit, edited } from './edit.js'
import { checkFindings, type FoundSpan } from './found-span.js'

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
  const segments = disjointSegments(findings)
  if (segments.length === 0) return []
  const written = writtenLines(text)
  const edits: Edit[] = []
  const removedPieces = piecesByLine(text, written, segments, edits)
  for (let i = 0; i < written.length; i++) {
    if (removedPieces[i] === undefined) continue
    let last = i
    while (removedPieces[last + 1] !== undefined) last++
    removeRun(text, written, removedPieces, i, last, edits)
    i = last
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

/** A stretch that a finding takes. */
interface Segment extends Span {
  readonly finding: number
}

/** The removals in order of place, without their overlaps: in the order in which they end, each takes what is left of its span. */
function disjointSegments(findings: readonly FoundSpan[]): Segment[] {
  const wanted: Segment[] = []
  findings.forEach(({ action, start, end }, finding) => {
    if (action === 'remove' && end > start) wanted.push({ start, end, finding })
  })
  wanted.sort((a, b) => a.end - b.end || b.start - a.start || a.finding - b.finding)
  const disjoint: Segment[] = []
  const taken: Span[] = []
  for (const { start, end, finding } of wanted) {
    let left = end
    for (let last = taken.at(-1); last !== undefined && last.end > start; last = taken.at(-1)) {
      if (last.end < left) disjoint.push({ start: last.end, end: left, finding })
      left = last.start
      taken.pop()
    }
    if (left > start) disjoint.push({ start, end: left, finding })
    taken.push({ start: Math.min(start, left), end })
  }
  return disjoint.sort((a, b) => a.start - b.start)
}

/** A line with something on it: the whole line, and the part between the blanks at its ends. */
interface WrittenLine {
  readonly whole: Span
  readonly inner: Span
}

function writtenLines(text: string): WrittenLine[] {
  const written: WrittenLine[] = []
  for (const { start, end } of lines(text)) {
    const inner = trimSpan(text, { start, end })
    if (inner.end > inner.start) written.push({ whole: { start, end }, inner })
  }
  return written
}

/**
 * Cuts the segments at the lines. For a line that goes as a whole it returns the pieces that tile it; for one of which a part goes it
 * pushes the edits at once.
 */
function piecesByLine(
  text: string,
  written: readonly WrittenLine[],
  segments: readonly Segment[],
  edits: Edit[],
): (Segment[] | undefined)[] {
  const whole = new Array<Segment[] | undefined>(written.length)
  let first = 0
  written.forEach(({ inner, whole: line }, index) => {
    while (first < segments.length && segments[first].end <= inner.start) first++
    const pieces: Segment[] = []
    for (let i = first; i < segments.length && segments[i].start < inner.end; i++) {
      const piece = { start: Math.max(segments[i].start, inner.start), end: Math.min(segments[i].end, inner.end) }
      const trimmed = trimSpan(text, piece) // what is left of a finding around another one may end in a blank
      pieces.push({ ...(trimmed.end > trimmed.start ? trimmed : piece), finding: segments[i].finding })
    }
    if (pieces.length === 0) return
    if (coversAll(text, inner, pieces)) {
      whole[index] = pieces.map(({ start, finding }, i) => ({
        start: i === 0 ? line.start : start,
        end: i + 1 < pieces.length ? pieces[i + 1].start : line.end,
        finding,
      }))
    } else {
      for (const piece of withBlanks(text, inner, pieces)) edits.push(removal(piece.start, piece.end, piece.finding))
    }
  })
  return whole
}

/** Whether nothing but blanks is left of the line beside the pieces. */
function coversAll(text: string, inner: Span, pieces: readonly Segment[]): boolean {
  let at = inner.start
  for (const { start, end } of [...pieces, { start: inner.end, end: inner.end }]) {
    const left = trimSpan(text, { start: at, end: start })
    if (left.end > left.start) return false
    at = end
  }
  return true
}

/** The pieces of a line of which something stays, each with the run of blanks behind it, at the end of the line with the one in front. */
function withBlanks(text: string, inner: Span, pieces: readonly Segment[]): Segment[] {
  let tail = pieces.length // from this piece on nothing of the line stays
  for (let to = inner.end; tail > 0 && isBlank(text, { start: pieces[tail - 1].end, end: to }); tail--) to = pieces[tail - 1].start
  let at = inner.start
  return pieces.map(({ start, end, finding }, i) => {
    let from = start
    let to = end
    if (i >= tail) {
      while (from > at && isBlankUnit(text.charCodeAt(from - 1))) from--
    } else {
      const limit = i + 1 < pieces.length ? pieces[i + 1].start : inner.end
      while (to < limit && isBlankUnit(text.charCodeAt(to))) to++
    }
    at = to
    return { start: from, end: to, finding }
  })
}

/** Removes the lines `first` to `last`, which stand one behind the other, with all but the largest of the gaps around and between them. */
function removeRun(
  text: string,
  written: readonly WrittenLine[],
  pieces: readonly (Segment[] | undefined)[],
  first: number,
  last: number,
  edits: Edit[],
): void {
  const atStart = first === 0
  const atEnd = last === written.length - 1
  /** The gap behind line `i` reaches from its end to the next written line. */
  const gapEnd = (i: number): number => (i + 1 < written.length ? written[i + 1].whole.start : text.length)
  const kept = atStart ? first - 1 : atEnd ? last : largestGap(text, written, first - 1, last)
  const tail = written[last].whole.end
  const finalNewline = atEnd && !atStart && newlineLength(text, tail) > 0

  for (let i = first; i <= last; i++) {
    const linePieces = pieces[i] ?? []
    linePieces.forEach(({ start, end, finding }, k) => {
      const opensLine = k === 0
      const closesLine = k === linePieces.length - 1
      let from = start
      let to = end
      if (opensLine && i <= kept) from = written[i - 1].whole.end
      if (closesLine && i > kept) to = gapEnd(i)
      if (opensLine && atStart && i === first && atEnd) from = 0
      edits.push(removal(from, to, finding))
      if (closesLine && i === last && atEnd && !atStart) {
        const surplus = finalNewline ? tail + newlineLength(text, tail) : tail
        if (surplus < text.length) edits.push(removal(surplus, text.length, finding))
      }
    })
    const takers = linePieces.map(({ finding }) => finding)
    const isInFront = i <= kept
    const gap = isInFront
      ? { start: written[i - 1].whole.end, end: written[i].whole.start }
      : { start: written[i].whole.end, end: gapEnd(i) }
    if (isInFront) giveGap(text, gap, gap.start, takers, edits)
    else giveGap(text, gap, gap.end, takers.reverse(), edits)
  }
}

/**
 * Has the gap of a line written at a place where one of the findings that take the line is left out, but not the owner of the gap, which comes
 * first among the takers. Each writes it for the next one, so that neighbours that are left out together have it once; of more blank lines than one,
 * which would be written as often as there are findings, one.
 */
function giveGap(text: string, gap: Span, place: number, takers: readonly number[], edits: Edit[]): void {
  const breaks = text.slice(gap.start, gap.end).match(NEWLINE) ?? []
  const replacement = breaks.slice(0, BREAKS_OF_BLANK_LINE).join('')
  const findings = [...new Set(takers)]
  for (let k = 1; k < findings.length && replacement !== ''; k++) {
    edits.push({ ...removal(place, place, findings[k - 1]), replacement, removedBy: findings[k] })
  }
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
