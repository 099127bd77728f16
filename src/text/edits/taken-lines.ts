import { isBlank, isBlankUnit, lines, trimSpan } from '../lines.js'
import type { Span } from '../span.js'
import type { FoundSpan } from './found-span.js'

// What findings take of each line: of what overlaps only one of them, of a line of which nothing stays all, else the words with their blanks.

/** The lines of a text that have something on them, and what findings take of them. */
export interface TakenLines {
  readonly text: string
  readonly written: readonly WrittenLine[]
  /** By the index of a line that goes as a whole the pieces that tile it. */
  readonly whole: readonly (readonly Segment[] | undefined)[]
  /** What goes of the other lines. */
  readonly parts: readonly Segment[]
}

/** Cuts what the findings with action `remove` take at the lines; nothing where there is no such finding. */
export function takenLines(text: string, findings: readonly FoundSpan[]): TakenLines | undefined {
  const segments = disjointSegments(findings)
  if (segments.length === 0) return undefined
  const written = writtenLines(text)
  const whole = new Array<Segment[] | undefined>(written.length)
  const parts: Segment[] = []
  let first = 0
  written.forEach(({ inner, whole: line }, index) => {
    while (first < segments.length && segments[first].end <= inner.start) first++
    const pieces: Segment[] = []
    for (let i = first; i < segments.length && segments[i].start < inner.end; i++) pieces.push(pieceOf(segments[i], inner, text))
    if (pieces.length === 0) return
    if (coversAll(text, inner, pieces)) whole[index] = tiles(line, pieces)
    else for (const piece of withBlanks(text, inner, pieces)) parts.push(piece)
  })
  return { text, written, whole, parts }
}

/** A stretch that a finding takes. */
export interface Segment extends Span {
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
export interface WrittenLine {
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

/** What of a segment lies in a line, without blanks at its ends, which may be left of a finding around another one. */
function pieceOf({ start, end, finding }: Segment, inner: Span, text: string): Segment {
  const piece = { start: Math.max(start, inner.start), end: Math.min(end, inner.end) }
  const trimmed = trimSpan(text, piece)
  return { ...(trimmed.end > trimmed.start ? trimmed : piece), finding }
}

/** Pieces that make up a line, each up to where the next one begins. */
function tiles(line: Span, pieces: readonly Segment[]): Segment[] {
  return pieces.map(({ start, finding }, i) => ({
    start: i === 0 ? line.start : start,
    end: i + 1 < pieces.length ? pieces[i + 1].start : line.end,
    finding,
  }))
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
