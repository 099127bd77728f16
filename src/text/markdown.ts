import { applyEdits, type Edit } from './edit.js'
import { isBlank, lines, trimSpan } from './lines.js'
import { isDelimiterRow, isHeading, isLinks, signsOfLine } from './markdown-line.js'
import type { Span } from './span.js'

// Extractors for language models give Markdown. Its signs say nothing of what a line is ('**[Share](https://example.org/s)**' is a button 'Share'),
// so lines are read without them. The text keeps them.

/** What Markdown says of lines, by their numbers. */
export interface MarkedLines {
  readonly headings: ReadonlySet<number>
  /** Lines that are links and nothing else. */
  readonly links: ReadonlySet<number>
  /** Lines of code between fences, with those. */
  readonly code: ReadonlySet<number>
}

/** A text as its reader sees it: without the signs of Markdown, line for line. */
export interface ReadMarkdown extends MarkedLines {
  readonly text: string
  /** What became of the signs: `applyEdits(source, edits)` is `text`. */
  readonly edits: readonly Edit[]
}

/**
 * Takes the signs of Markdown out of a text: those of headings, links, images (which leave their description), stress and tables. Of a line of nothing
 * else its first sign stays. Bullets, numbers and `>` stay, since plain text has them too. Most texts have no such signs, which one look tells.
 *
 * @see CommonMark 0.31.2, https://spec.commonmark.org/0.31.2/; for tables GitHub Flavored Markdown 0.29, https://github.github.com/gfm/
 */
export function readMarkdown(text: string): ReadMarkdown {
  const edits: Edit[] = []
  const headings = new Set<number>()
  const links = new Set<number>()
  const code = new Set<number>()
  if (!MAYBE_MARKDOWN.test(text)) return { text, edits, headings, links, code }
  const spans = lines(text).map((line) => trimSpan(text, line))
  const shown = spans.map(({ start, end }) => text.slice(start, end))
  for (const { first, last } of fencedBlocks(text)) for (let line = first; line <= last; line++) code.add(line)
  const rows = rowsOfTables(shown)
  shown.forEach((line, i) => {
    if (code.has(i + 1) || line.length === 1 || !SIGN.test(line)) return
    if (isHeading(line)) headings.add(i + 1)
    if (isLinks(line)) links.add(i + 1)
    for (const edit of editsOf(line, rows.has(i)))
      edits.push({ ...edit, start: spans[i].start + edit.start, end: spans[i].start + edit.end })
  })
  return { text: applyEdits(text, edits), edits, headings, links, code }
}

/** A line without any of these has no signs; nor has one of a single character. */
const SIGN = /[#[*_|\\]/

function editsOf(line: string, isRow: boolean): Edit[] {
  const edits = signsOfLine(line, isRow).map(({ start, end, seen }) => ({ start, end, replacement: seen, by: 'markdown' }))
  if (edits.length === 0 || !isBlank(applyEdits(line, edits))) return edits
  return [{ start: 1, end: line.length, replacement: '', by: 'markdown' }]
}

/** The rows of tables, by their index: lines with a bar, from the one above a row of dashes on. */
function rowsOfTables(shown: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>()
  for (let i = 1; i < shown.length; i++) {
    if (!isDelimiterRow(shown[i]) || !shown[i - 1].includes('|')) continue
    rows.add(i - 1)
    for (; i < shown.length && shown[i].includes('|'); i++) rows.add(i)
  }
  return rows
}

/** A link, a heading, stress, the dashes below the head of a table, an escaped sign, or code. */
const MAYBE_MARKDOWN = /\]\(|#[ \t]|\*[^\s*]|_(?<!\w_)[^\s_]|\|[ \t]?:?-|\\[!-/:-@[-`{-~]|```/

/** A block of code with its fences: the numbers of its lines, and the span from its first word to its last. */
export interface FencedBlock extends Span {
  readonly first: number
  readonly last: number
}

/**
 * The blocks of code in a text: between fences of backticks, also in lists and quotations. A fence that nothing closes is a line of marks. Tildes are
 * no fences here, as plain texts have rows of them between their parts.
 */
export function fencedBlocks(text: string): FencedBlock[] {
  if (!text.includes('```')) return []
  const fences = lines(text).flatMap((line) => {
    const { start, end } = trimSpan(text, line)
    const { fence, info } = FENCE.exec(text.slice(start, end))?.groups ?? {}
    return fence === undefined ? [] : [{ line: line.line, start, end, length: fence.length, mayClose: info === '' }]
  })
  const longestBelow = new Array<number>(fences.length).fill(0)
  for (let k = fences.length - 2; k >= 0; k--) {
    const { length, mayClose } = fences[k + 1]
    longestBelow[k] = Math.max(longestBelow[k + 1], mayClose ? length : 0)
  }
  const blocks: FencedBlock[] = []
  for (let k = 0; k < fences.length; k++) {
    const { line: first, start, length } = fences[k]
    if (longestBelow[k] < length) continue
    do k++
    while (!fences[k].mayClose || fences[k].length < length)
    blocks.push({ first, last: fences[k].line, start, end: fences[k].end })
  }
  return blocks
}

/** What opens and closes a block of code. Behind the opening one its language may stand, but no code that ends on the same line. */
const FENCE = /^(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)*(?<fence>`{3,})(?<info>[^`]*)$/
