import { isBlankUnit, lines, trimSpan } from '../../text/lines.js'
import { endsSentence, hasNoEndMarks } from '../../text/sentences/sentence-marks.js'
import type { Span } from '../../text/span.js'
import { type ComparedLine, readForComparing } from '../measure/compared-line.js'
import { isTableRow } from '../measure/line-shape.js'

/** A line of the text with something on it. */
export interface ArticleLine extends Span {
  /** Number of the line, from 1. */
  readonly line: number
  /** What stands there now: the line without what has been removed from it so far. */
  readonly reading: ComparedLine
  /** Whether a blank line stands between it and the line before. */
  readonly gapBefore: boolean
  /** Whether it is prose by its length and its end. */
  readonly prose: boolean
  /** Whether it is a row of a table. */
  readonly tableRow: boolean
  /** What has been removed from it so far, in order and disjoint, in offsets of the text. */
  readonly cuts: readonly Span[]
}

/** What the lines are to each other: an article, with headlines, body and parts, or a list of lines each for itself. */
export type Arrangement = 'article' | 'list'

/** Words of prose at the least: a shorter sentence may well be said twice. */
export const PROSE_WORDS = 8

/** The same where no mark ends a sentence: a heading is hardly ever so long. */
const UNMARKED_PROSE_WORDS = 12

/**
 * The lines of a text with what is read of each. `sourceOf`: what a line was made from; repairs of white space leave one blank of the tab or wide gap
 * by which a row of a table is known.
 */
export function articleLines(text: string, sourceOf: (line: Span) => string): ArticleLine[] {
  const found: ArticleLine[] = []
  const read = readOnce()
  let gapBefore = false
  for (const { line, start, end } of lines(text)) {
    const inner = trimSpan(text, { start, end })
    const isBlank = inner.start === inner.end || isEmptyQuote(text, inner)
    if (!isBlank) found.push(articleLine(text, { ...inner, line, gapBefore, tableRow: isTableRow(sourceOf(inner)), cuts: [] }, read))
    gapBefore = isBlank
  }
  return found
}

/** A '>' alone: a blank line in a quotation of Markdown or mail. */
function isEmptyQuote(text: string, { start, end }: Span): boolean {
  return text[start] === '>' && /^[> ]*$/.test(text.slice(start, end))
}

/** The same for a list of strings: each is a paragraph for itself, with the number of its place. */
export function linesOfList(list: readonly string[]): ArticleLine[] {
  const read = readOnce()
  return list.flatMap((text, i) => {
    const inner = trimSpan(text, { start: 0, end: text.length })
    return inner.start === inner.end
      ? []
      : [articleLine(text, { ...inner, line: i + 1, gapBefore: true, tableRow: isTableRow(text), cuts: [] }, read)]
  })
}

/** Where a line stands and what it is, before it has been read. */
type LinePlace = Omit<ArticleLine, 'reading' | 'prose'>

/** Makes a function that reads lines, copies of them once. */
function readOnce(): (text: string) => ComparedLine {
  const known = new Map<string, ComparedLine>()
  return (text) => {
    const reading = known.get(text) ?? readForComparing(text)
    known.set(text, reading)
    return reading
  }
}

/** Reads what the cuts leave of a line. */
function articleLine(text: string, place: LinePlace, read: (text: string) => ComparedLine): ArticleLine {
  const { start, end, line, gapBefore, tableRow, cuts } = place
  let left = ''
  let at = start
  for (const cut of cuts) {
    left += text.slice(at, cut.start)
    at = cut.end
  }
  const reading = read(left + text.slice(at, end))
  return { start, end, line, reading, gapBefore, prose: isProse(reading), tableRow, cuts }
}

function isProse({ text, keys }: ComparedLine): boolean {
  if (keys.length < PROSE_WORDS) return false
  return endsSentence(text) || (keys.length >= UNMARKED_PROSE_WORDS && hasNoEndMarks(text))
}

/** The lines that stay, in order; where lines between went, the gap that one of them had stays. */
export function remainingLines(list: readonly ArticleLine[], removed: ReadonlySet<ArticleLine>): ArticleLine[] {
  const remaining: ArticleLine[] = []
  let gap = false
  for (const line of list) {
    gap ||= line.gapBefore
    if (removed.has(line)) continue
    remaining.push(gap === line.gapBefore ? line : { ...line, gapBefore: gap })
    gap = false
  }
  return remaining
}

/** The line without some more of its sentences. */
export function lineWithCuts(text: string, line: ArticleLine, sentences: readonly Span[]): ArticleLine {
  const cuts = [...line.cuts, ...sentences.map((sentence) => withBlank(text, line, sentence))].sort((a, b) => a.start - b.start)
  return articleLine(text, { ...line, cuts }, readForComparing)
}

/** A sentence with the blanks behind it, or else those in front: what its removal takes. */
function withBlank(text: string, line: Span, sentence: Span): Span {
  let { start, end } = sentence
  while (end < line.end && isBlankUnit(text.charCodeAt(end))) end++
  if (end === line.end) while (start > line.start && isBlankUnit(text.charCodeAt(start - 1))) start--
  return { start, end }
}

/** Where a stretch of what is left of a line stands in the text. */
export function stretchOf({ start, cuts }: ArticleLine, span: Span): Span {
  return { start: behindCuts(start + span.start, cuts, false), end: behindCuts(start + span.end, cuts, true) }
}

/** An offset moved behind the cuts in front of it; the end of a stretch stays in front of a cut that begins there. */
function behindCuts(offset: number, cuts: readonly Span[], isEnd: boolean): number {
  let at = offset
  for (const { start, end } of cuts) {
    if (isEnd ? start >= at : start > at) break
    at += end - start
  }
  return at
}
