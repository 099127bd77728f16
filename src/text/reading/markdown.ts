import { applyEdits, type Edit } from '../edits/edit.js'
import { isBlank, lines, trimSpan } from '../lines.js'
import type { Span } from '../span.js'
import { type Block, codeBlocks, programBlocks } from './code-blocks.js'
import { beginsItem } from './list-item.js'
import { isBold, isContents, isDelimiterRow, isHeading, isImages, isLinks, isTopHeading, type Sign, signsOfLine } from './markdown-line.js'
import { frontMatter } from './verbatim.js'
import { unwrapped } from './wrapped.js'

// Extractors for language models give Markdown. Its signs say nothing of what a line is ('**[Share](https://example.org/s)**' is a button 'Share'),
// so lines are read without them. The text keeps them.

/** What Markdown says of lines, by their numbers. */
export interface MarkedLines {
  readonly headings: ReadonlySet<number>
  /** Of those the ones of the first level: `# Weir repaired`, or underlined by `===`. */
  readonly topHeadings: ReadonlySet<number>
  /** Headings, and heads of tables, with a row of signs on the line below. */
  readonly underlined: ReadonlySet<number>
  /** Lines that are links and nothing else. */
  readonly links: ReadonlySet<number>
  /** Of those the lines that lead to places of the text itself, as a table of contents does. */
  readonly contents: ReadonlySet<number>
  /** Lines that are images and nothing else, linked or not. */
  readonly images: ReadonlySet<number>
  /** Lines in bold letters from the first one to the last, headings left out. */
  readonly bold: ReadonlySet<number>
  /** Lines of code: between fences, with those, or set in. */
  readonly code: ReadonlySet<number>
  /**
   * Lines that go together or stay, each with the number of the first of them: those that breaks join, as a link may go over all, and rows of a
   * table.
   */
  readonly joined: ReadonlyMap<number, number>
}

/** A text as its reader sees it: each paragraph on one line, without the signs of Markdown. Numbers of lines are those of this text. */
export interface ReadMarkdown extends MarkedLines {
  /** The text with its signs, and with blanks in the place of breaks in its paragraphs: it has its offsets, and as many lines as what is read. */
  readonly source: string
  readonly text: string
  /** What became of the signs: `applyEdits(source, edits)` is `text`. */
  readonly edits: readonly Edit[]
  /** The title that its front matter names. */
  readonly title: string | undefined
}

/**
 * Reads a text, plain or Markdown, as its reader sees it: the lines of a wrapped paragraph as one, without front matter, and without the signs of
 * headings, links, images (which leave their description), stress and tables. Of another line of nothing else its first sign stays. Bullets, numbers
 * and `>` stay, since plain text has them too. Most texts have no such signs, which one look tells.
 *
 * @see CommonMark 0.31.2, https://spec.commonmark.org/0.31.2/; for tables GitHub Flavored Markdown 0.29, https://github.github.com/gfm/
 */
export function readMarkdown(wrapped: string): ReadMarkdown {
  const source = unwrapped(wrapped)
  const front = frontMatter(source)
  const code = codeBlocks(source)
  if (front === undefined && code.length === 0 && !mayBeMarkdown(source))
    return { source, text: source, edits: [], title: undefined, ...NO_MARKS }
  const reader = new Reader(source)
  if (front !== undefined) reader.hide(front.first - 1, front.last - 1)
  for (const block of code) reader.markCode(block)
  for (const block of programBlocks(source, code)) reader.leave(block)
  reader.markTables()
  reader.readLines()
  return { source, text: applyEdits(source, reader.edits), edits: reader.edits, title: front?.title, ...reader.marks }
}

function noMarks() {
  return {
    headings: new Set<number>(),
    topHeadings: new Set<number>(),
    underlined: new Set<number>(),
    links: new Set<number>(),
    contents: new Set<number>(),
    images: new Set<number>(),
    bold: new Set<number>(),
    code: new Set<number>(),
    joined: new Map<number, number>(),
  }
}

/** What is said of the lines of plain text. */
const NO_MARKS: MarkedLines = /* @__PURE__ */ noMarks()

/** Takes out the signs of a text, line for line, and notes what they say. Its lines are numbered from 0, marks from 1. */
class Reader {
  readonly marks: ReturnType<typeof noMarks> = noMarks()
  readonly edits: Edit[] = []
  readonly #source: string
  readonly #spans: readonly Span[]
  readonly #shown: string[]
  readonly #rows = new Set<number>()
  readonly #left = new Set<number>()

  constructor(source: string) {
    this.#source = source
    this.#spans = lines(source).map((line) => trimSpan(source, line))
    this.#shown = this.#spans.map(({ start, end }) => source.slice(start, end))
  }

  /** Leaves nothing of some lines. */
  hide(first: number, last: number): void {
    for (let i = first; i <= last; i++) {
      if (this.#shown[i] !== '') this.edits.push({ ...this.#spans[i], replacement: '', by: 'markdown' })
      this.#shown[i] = ''
    }
  }

  markCode({ first, last }: Block): void {
    for (let line = first; line <= last; line++) this.marks.code.add(line)
  }

  /** Reads no signs in some lines: '# Counts the boats' is a comment, `__init__` a name. */
  leave({ first, last }: Block): void {
    for (let line = first; line <= last; line++) this.#left.add(line)
  }

  markTables(): void {
    for (const { first, last } of tablesIn(this.#shown)) {
      if (this.marks.code.has(first + 1)) continue
      const isLayout = this.#shown.slice(first, last + 1).some(({ length }) => length > MAX_ROW_CHARS)
      for (let i = first; i <= last; i++) {
        this.#rows.add(i)
        if (!isLayout) this.marks.joined.set(i + 1, first + 1)
      }
      this.marks.underlined.add(first + 1)
    }
  }

  readLines(): void {
    const { code, headings, topHeadings, underlined } = this.marks
    for (let i = 0, last = 0; i < this.#shown.length; i = last = last + 1) {
      if (code.has(i + 1) || this.#left.has(i + 1)) continue
      if (isHeadingAbove(this.#shown, i) && !code.has(i + 2)) {
        headings.add(i + 1)
        if (this.#shown[i + 1].startsWith('=')) topHeadings.add(i + 1)
        underlined.add(i + 1)
      }
      if (LINE_SIGN.test(this.#shown[i])) last = this.#readSigns(i)
      if (underlined.has(i + 1)) this.hide(i + 1, i + 1)
    }
  }

  /** Takes out the signs of a line, and of those that a break joins to it; returns the last of these. */
  #readSigns(first: number): number {
    const { headings, topHeadings, links, contents, images, bold, joined } = this.marks
    const last = this.#lastJoined(first)
    const { start: from } = this.#spans[first]
    const part = this.#source.slice(from, this.#spans[last].end)
    const signs = signsOfLine(part, this.#rows.has(first))
    const areLinks = isLinks(part)
    const areContents = areLinks && isContents(part)
    if (isHeading(part)) headings.add(first + 1)
    if (isTopHeading(part)) topHeadings.add(first + 1)
    if (isImages(part)) images.add(first + 1)
    if (isBold(part)) bold.add(first + 1)
    for (let i = first, next = 0; i <= last; i++) {
      if (areLinks) links.add(i + 1)
      if (areContents) contents.add(i + 1)
      if (first < last) joined.set(i + 1, first + 1)
      const { start, end } = this.#spans[i]
      const own = next
      while (next < signs.length && from + signs[next].start < end) next++
      for (const edit of editsOf(this.#shown[i], start, signs.slice(own, next), from)) this.edits.push(edit)
    }
    return last
  }

  #lastJoined(first: number): number {
    const { code, underlined } = this.marks
    let last = first
    if (underlined.has(first + 1) || isHeading(this.#shown[first])) return last
    const mayJoin = (i: number): boolean => (this.#shown[i] ?? '') !== '' && !code.has(i + 1) && !this.#rows.has(i)
    while (this.#shown[last].endsWith('\\') && mayJoin(last + 1)) last++
    return last
  }
}

/** Whether a line stands by itself above a row of signs. Bullets, quotations and headings have no such row; below them it is a rule. */
function isHeadingAbove(shown: readonly string[], i: number): boolean {
  return (
    UNDERLINE.test(shown[i + 1] ?? '') &&
    (shown[i - 1] ?? '') === '' &&
    /[\p{L}\p{N}]/u.test(shown[i]) &&
    !/^[#>]/.test(shown[i]) &&
    !beginsItem(shown[i])
  )
}

/** Markdown needs one sign, a heading of plain text has more. */
const UNDERLINE = /^(?:={3,}|-{3,})$/

/** A line without any of these has no signs. */
const LINE_SIGN = /[#[*_|\\]/

/** What becomes of the signs in a line that begins at `at`; their places count from `from`. */
function editsOf(line: string, at: number, signs: readonly Sign[], from: number): Edit[] {
  const edits = signs.map(({ start, end, seen }) => ({ start: from + start, end: from + end, replacement: seen, by: 'markdown' }))
  const inLine = edits.map((edit) => ({ ...edit, start: edit.start - at, end: edit.end - at }))
  if (edits.length === 0 || !isBlank(applyEdits(line, inLine))) return edits
  return line.length === 1 ? [] : [{ start: at + 1, end: at + line.length, replacement: '', by: 'markdown' }]
}

/** The tables, by the indices of their first and last rows: lines with a bar, from the one above a row of dashes on. */
function tablesIn(shown: readonly string[]): { readonly first: number; readonly last: number }[] {
  const tables: { readonly first: number; readonly last: number }[] = []
  for (let i = 1; i < shown.length; i++) {
    if (!isDelimiterRow(shown[i]) || !shown[i - 1].includes('|')) continue
    const first = i - 1
    while (i < shown.length && shown[i].includes('|')) i++
    tables.push({ first, last: i - 1 })
  }
  return tables
}

/** A table with a longer row holds a page's parts in its cells. A guess: no labelled text shows its tables. */
const MAX_ROW_CHARS = 400

/** Whether a text may have a link, a heading, stress, the dashes below the head of a table, an escaped sign, a break, or code. */
function mayBeMarkdown(text: string): boolean {
  return text.includes('---') || text.includes('===') || TEXT_SIGN.test(text)
}

const TEXT_SIGN = /\]\(|#[ \t]|\*[^\s*]|_(?<!\w_)[^\s_]|\|[ \t]?:?-|\\(?:[!-/:-@[-`{-~]|$)|```/m
