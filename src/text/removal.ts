import { checkArray, checkChoice, checkOffset, checkString, describe } from './arguments.js'
import { applyEdits, type Edit } from './edit.js'
import { ACTIONS, type Action, type Finding } from './finding.js'
import { isBlankUnit, lines, newlineLength, trimSpan } from './lines.js'
import type { Span } from './span.js'

/** What a removal needs to know of a finding: where it is, and what should become of it. */
export interface FoundSpan extends Span {
  /** What should become of it; only `remove` takes it out. */
  readonly action: Action
}

/**
 * Turns the findings with action `remove` into edits.
 *
 * A finding that covers all words of a line takes the line break along, and of the blank lines around it as many as would be too many
 * afterwards: the largest gap stays. At the end of the text no blank lines are left, and a final newline only where there was one. A
 * finding inside of a line takes the blanks behind it along, at the end of the line those in front. Where findings overlap, the one that
 * begins first takes the common part.
 *
 * @param text - The text that the findings' spans point into.
 * @param findings - Findings in any order; only `action`, `start` and `end` are read.
 * @returns Edits in order and disjoint, each with the index of its finding.
 * @throws `TypeError` if `text` is not a string or `findings` no array of findings; `RangeError` if an action is unknown or a span lies outside of the
 *   text.
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
  return edits.sort((a, b) => a.start - b.start)
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
  return applyEdits(text, editsOf(text, findings))
}

/** The text without what the findings take out of it, with them and the edits that did it. */
export function withoutFindings<F extends Finding>(
  text: string,
  findings: readonly F[],
): { text: string; findings: readonly F[]; edits: Edit[] } {
  const edits = editsOf(text, findings)
  return { text: applyEdits(text, edits), findings, edits }
}

/** Throws unless `findings` are findings in the text. */
function checkFindings(where: string, text: string, findings: readonly FoundSpan[]): void {
  checkString(where, 'text', text)
  checkArray(where, 'findings', findings)
  for (let i = 0; i < findings.length; i++) {
    const finding: FoundSpan | null | undefined = findings[i]
    const name = `findings[${i}]`
    if (typeof finding !== 'object' || finding === null) {
      throw new TypeError(`${where}: ${name} must be a finding { action, start, end }, got ${describe(finding)}`)
    }
    const { action, start, end } = finding
    if ('replacement' in finding) throw new TypeError(`${where}: ${name} must be a finding, got an edit; applyEdits takes edits`)
    checkChoice(where, `${name}.action`, action, ACTIONS)
    checkOffset(where, `${name}.start`, start)
    checkOffset(where, `${name}.end`, end)
    if (end >= start && end <= text.length) continue
    throw new RangeError(`${where}: ${name} must lie between 0 and ${text.length}, got ${start} to ${end}`)
  }
}

/** A stretch that a finding takes. */
interface Segment extends Span {
  readonly finding: number
}

/** The removals in order of place, without their overlaps. */
function disjointSegments(findings: readonly FoundSpan[]): Segment[] {
  const wanted: Segment[] = []
  findings.forEach(({ action, start, end }, finding) => {
    if (action === 'remove') wanted.push({ start, end, finding })
  })
  wanted.sort((a, b) => a.start - b.start || b.end - a.end || a.finding - b.finding)
  const disjoint: Segment[] = []
  let at = 0
  for (const { start, end, finding } of wanted) {
    if (end <= at) continue
    disjoint.push({ start: Math.max(start, at), end, finding })
    at = end
  }
  return disjoint
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
      const start = Math.max(segments[i].start, inner.start)
      const end = Math.min(segments[i].end, inner.end)
      if (end > start) pieces.push({ start, end, finding: segments[i].finding })
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
  let at = inner.start
  return pieces.map(({ start, end, finding }, i) => {
    const limit = i + 1 < pieces.length ? pieces[i + 1].start : inner.end
    let from = start
    let to = end
    while (to < limit && isBlankUnit(text.charCodeAt(to))) to++
    if (to === inner.end) while (from > at && isBlankUnit(text.charCodeAt(from - 1))) from--
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
  }
}

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
