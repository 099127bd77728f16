import { applyEdits, type Edit } from './edit.js'
import { isBlank, lines, trimSpan } from './lines.js'
import { isDelimiterRow, isHeading, isLinks, type Sign, signsOfLine } from './markdown-line.js'
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
  /** Lines that breaks join, each with the number of the first of them: a link may go over all. */
  readonly joined: ReadonlyMap<number, number>
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
  const joined = new Map<number, number>()
  if (!MAYBE_MARKDOWN.test(text)) return { text, edits, headings, links, code, joined }
  const spans = lines(text).map((line) => trimSpan(text, line))
  const shown = spans.map(({ start, end }) => text.slice(start, end))
  for (const { first, last } of fencedBlocks(text)) for (let line = first; line <= last; line++) code.add(line)
  const rows = rowsOfTables(shown)
  for (let first = 0, last = 0; first < shown.length; first = last = last + 1) {
    if (code.has(first + 1) || !SIGN.test(shown[first])) continue
    while (shown[last].endsWith('\\') && (shown[last + 1] ?? '') !== '' && !code.has(last + 2)) last++
    const part = text.slice(spans[first].start, spans[last].end)
    const signs = signsOfLine(part, rows.has(first))
    if (isHeading(part)) headings.add(first + 1)
    const areLinks = isLinks(part)
    for (let i = first, next = 0; i <= last; i++) {
      if (areLinks) links.add(i + 1)
      if (first < last) joined.set(i + 1, first + 1)
      const from = next
      while (next < signs.length && spans[first].start + signs[next].start < spans[i].end) next++
      for (const edit of editsOf(shown[i], spans[i].start, signs.slice(from, next), spans[first].start)) edits.push(edit)
    }
  }
  return { text: applyEdits(text, edits), edits, headings, links, code, joined }
}

/** A line without any of these has no signs. */
const SIGN = /[#[*_|\\]/

/** What becomes of the signs in a line that begins at `at`; their places count from `from`. */
function editsOf(line: string, at: number, signs: readonly Sign[], from: number): Edit[] {
  const edits = signs.map(({ start, end, seen }) => ({ start: from + start, end: from + end, replacement: seen, by: 'markdown' }))
  const inLine = edits.map((edit) => ({ ...edit, start: edit.start - at, end: edit.end - at }))
  if (edits.length === 0 || !isBlank(applyEdits(line, inLine))) return edits
  return line.length === 1 ? [] : [{ start: at + 1, end: at + line.length, replacement: '', by: 'markdown' }]
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

/** A link, a heading, stress, the dashes below the head of a table, an escaped sign, a break, or code. */
const MAYBE_MARKDOWN = /\]\(|#[ \t]|\*[^\s*]|_(?<!\w_)[^\s_]|\|[ \t]?:?-|\\(?:[!-/:-@[-`{-~]|$)|```/m

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
