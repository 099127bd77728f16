import type { CleanArticle } from '../article.js'
import type { Edit } from '../text/edits/edit.js'
import type { Finding } from '../text/finding.js'
import { isBlank, lines } from '../text/lines.js'
import type { Span } from '../text/span.js'

// The source as a report shows it: line by line, each cut into marks, and these into pieces. Plain data, so that what is shown can be
// tested without looking at HTML.

/** A stretch of the source that a repair changed, or that no repair changed. */
export interface Piece {
  /** The source's words. */
  readonly before: string
  /** What stands there after the repair; the same as `before` where there was none. */
  readonly after: string
  /** Name of the repair. */
  readonly repair?: string
}

/** A stretch of a line about which the same was found. */
export interface Mark {
  /** The findings, the one that removed it or else the narrowest first; none for plain text. */
  readonly findings: readonly Finding[]
  /** Whether the stretch is missing in the clean text. */
  readonly removed: boolean
  readonly pieces: readonly Piece[]
}

/** A line of the source with something on it. */
export interface MarkedLine {
  /** Its number in the source, from 1. */
  readonly line: number
  /** Whether a blank line stands in front of it, or nothing. */
  readonly beginsParagraph: boolean
  /** Whether it is the headline that stays. */
  readonly headline: boolean
  readonly marks: readonly Mark[]
}

/** What is shown: the result, or a copy of it from which some edits were left out. */
type Shown = Pick<CleanArticle, 'findings' | 'edits' | 'lines'>

/**
 * Cuts the source into marked lines. Takes time in proportion to the text and, but for sorting, to the edits and findings; of these, times how many
 * lie in each other.
 */
export function markedLines(source: string, { findings, edits, lines: kept }: Shown): MarkedLine[] {
  const removals = new Set(edits.flatMap(({ by, finding }) => (by === 'removal' && finding !== undefined ? [finding] : [])))
  const headlines = new Set(kept.flatMap((line) => (line.role === 'headline' ? [line.source.start] : [])))
  const sourceLines = lines(source)
  const atoms = cut(source, [...findings, ...edits, ...sourceLines], edits)
  const coveringAt = covering(findings)
  const marked: MarkedLine[] = []
  let next = 0
  let beginsParagraph = true
  for (const [i, line] of sourceLines.entries()) {
    const nextStart = sourceLines[i + 1]?.start ?? source.length
    const marks: OpenMark[] = []
    let headline = false
    for (; next < atoms.length && (atoms[next].end <= line.end || atoms[next].start < nextStart); next++) {
      const atom = atoms[next]
      const owner = removalOf(atom.edit, removals)
      const piece = pieceOf(source, atom, owner !== undefined)
      // Of the line break only what a repair makes of it: U+0085 may stand for an ellipsis of windows-1252.
      if (atom.start >= line.end && isBlank(piece.after)) continue
      addPiece(marks, piece, coveringAt(atom, owner === undefined ? undefined : findings[owner]), owner !== undefined)
      headline ||= headlines.has(atom.start)
    }
    const blank = marks.every(({ pieces }) => pieces.every(({ before, after }) => isBlank(before) && isBlank(after)))
    if (!blank) marked.push({ line: line.line, beginsParagraph, headline, marks })
    beginsParagraph = blank
  }
  return marked
}

/** The removals of which words stand in the text: edits of theirs were left out. */
export function putBack(marked: readonly MarkedLine[]): ReadonlySet<Finding> {
  const standing = marked.flatMap(({ marks }) =>
    marks.flatMap(({ findings, removed, pieces }) => (removed || isEmpty(pieces) ? [] : findings)),
  )
  return new Set(standing.filter(({ action }) => action === 'remove'))
}

/** Whether nothing is left of some pieces: a repair took a control character out of a line that was removed around it. */
function isEmpty(pieces: readonly Piece[]): boolean {
  return pieces.every(({ after }) => after === '')
}

/** A stretch that nothing begins or ends in, with the edit that changes it. */
interface Atom extends Span {
  readonly edit?: Edit
}

/** Cuts the source wherever a span begins or ends. An edit that only inserts is an empty atom of its own. */
function cut(source: string, spans: readonly Span[], edits: readonly Edit[]): Atom[] {
  const bounds = new Set([source.length])
  for (const { start, end } of spans) bounds.add(start).add(end)
  const atoms: Atom[] = []
  let at = 0
  let next = 0
  for (const end of [...bounds].sort((a, b) => a - b)) {
    if (end > at) atoms.push(edits[next]?.start <= at ? { start: at, end, edit: edits[next] } : { start: at, end })
    at = end
    for (; next < edits.length && edits[next].end <= at; next++) {
      if (edits[next].start === edits[next].end) atoms.push({ start: at, end: at, edit: edits[next] })
    }
  }
  return atoms
}

/** Gives for ascending atoms the findings that cover each; the owner of a removal comes first, then the narrowest. */
function covering(findings: readonly Finding[]): (atom: Span, owner: Finding | undefined) => readonly Finding[] {
  const inOrder = [...findings].sort((a, b) => a.start - b.start)
  let next = 0
  let open: Finding[] = []
  let last: readonly Finding[] = []
  return (atom, owner) => {
    while (next < inOrder.length && inOrder[next].start <= atom.start) open.push(inOrder[next++])
    open = open.filter(({ end }) => end > atom.start)
    const others = open.filter((finding) => finding !== owner && finding.end >= atom.end)
    others.sort((a, b) => a.end - a.start - (b.end - b.start))
    const covers = owner === undefined ? others : [owner, ...others]
    if (covers.length !== last.length || covers.some((finding, i) => finding !== last[i])) last = covers
    return last
  }
}

/** The finding whose removal takes the stretch away, as an index. */
function removalOf(edit: Edit | undefined, removals: ReadonlySet<number>): number | undefined {
  if (edit?.by === 'removal') return edit.finding
  return edit?.removedBy !== undefined && removals.has(edit.removedBy) ? edit.removedBy : undefined
}

/** The stretch before and after its repair. Of a repair over several stretches the first shows what was written up to a line break. */
function pieceOf(source: string, { start, end, edit }: Atom, removed: boolean): Piece {
  const before = source.slice(start, end)
  if (edit === undefined || removed) return { before, after: before }
  const { replacement, by: repair } = edit
  const newline = replacement.indexOf('\n')
  if (start === edit.start) return { before, after: newline < 0 ? replacement : replacement.slice(0, newline), repair }
  const isLast = end === edit.end && newline >= 0
  return { before, after: isLast ? replacement.slice(replacement.lastIndexOf('\n') + 1) : '', repair }
}

/** A mark that is being put together. */
interface OpenMark extends Mark {
  readonly pieces: Piece[]
}

/** Adds a piece to the last mark, or begins another where something else was found. */
function addPiece(marks: OpenMark[], piece: Piece, findings: readonly Finding[], removed: boolean): void {
  if (piece.before === '' && piece.after === '') return
  const mark = marks.at(-1)
  if (mark !== undefined && mark.findings === findings && mark.removed === removed) mark.pieces.push(piece)
  else marks.push({ findings, removed, pieces: [piece] })
}
