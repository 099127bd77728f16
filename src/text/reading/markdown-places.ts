import { type OffsetMap, offsetMap } from '../edits/offsets.js'
import { isBlank, lines, trimSpan } from '../lines.js'
import { firstWhere } from '../search.js'
import type { Span } from '../span.js'
import { type ReadMarkdown, readMarkdown } from './markdown.js'

/**
 * Leads from what was read to the Markdown. A line has all its signs with it, also the row below a heading; a part of one has those around it, unless
 * they belong to more than the part.
 */
export interface MarkdownPlaces extends OffsetMap {
  /**
   * Whether a stretch of the Markdown can go: it is a line, or has both signs of each pair, no image, and no sign behind it that would lose its word.
   */
  readonly isWhole: (span: Span) => boolean
}

/** Makes the way back from what was read of a text. */
export function markdownPlaces({ source, text, edits, underlined }: ReadMarkdown): MarkdownPlaces {
  const map = offsetMap(edits)
  const written = lines(source).map((line) => trimSpan(source, line))
  const sourceLines = written.map(({ start, end }, i) => ({ start, end: underlined.has(i + 1) ? written[i + 1].end : end }))
  const lineAt = (offset: number): Span =>
    sourceLines[Math.max(0, firstWhere(sourceLines.length, (i) => sourceLines[i].start > offset) - 1)]

  function isWhole({ start, end }: Span): boolean {
    const line = lineAt(start)
    if (start === line.start && end === line.end) return true
    const part = source.slice(start, end)
    if (part.includes('![') || endOfSigns(end) > end) return false
    const alone = readMarkdown(part).edits
    const first = firstWhere(edits.length, (i) => edits[i].end > start)
    const behind = firstWhere(edits.length, (i) => edits[i].start >= end)
    return (
      alone.length === behind - first &&
      alone.every((edit, i) => start + edit.start === edits[first + i].start && start + edit.end === edits[first + i].end)
    )
  }

  /** The start of the signs that end where a stretch begins. */
  function startOfSigns(start: number): number {
    let at = start
    for (let i = firstWhere(edits.length, (k) => edits[k].end >= at); edits[i]?.end === at; i--) at = edits[i].start
    return at
  }

  /** The end of the signs that begin where a stretch ends. */
  function endOfSigns(end: number): number {
    let at = end
    for (let i = firstWhere(edits.length, (k) => edits[k].start >= at); edits[i]?.start === at; i++) at = edits[i].end
    return at
  }

  return {
    ...map,
    isWhole,
    sourceSpan(span) {
      const part = map.sourceSpan(span)
      const line = lineAt(part.start)
      const isFirst = isBlank(text, { start: map.cleanOffset(line.start), end: span.start })
      const isLast = isBlank(text, { start: span.end, end: map.cleanOffset(line.end) })
      const withSigns = { start: isFirst ? line.start : startOfSigns(part.start), end: isLast ? line.end : endOfSigns(part.end) }
      return isWhole(withSigns) ? withSigns : part
    },
  }
}
