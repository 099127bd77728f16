import { applyEdits, type Edit } from './edit.js'
import { isBlank, isBlankUnit, lines, trimSpan } from './lines.js'
import { type OffsetMap, offsetMap } from './offsets.js'
import { firstWhere } from './search.js'
import type { Span } from './span.js'

// Extractors for language models give Markdown. Its signs say nothing of what a line is ('**[Share](https://example.org/s)**' is a button 'Share'),
// so lines are read without them. The text keeps them.

/** A text as its reader sees it: without the signs of Markdown, line for line. */
export interface ReadMarkdown {
  readonly text: string
  /** The signs, as removals: `applyEdits(source, edits)` is `text`. */
  readonly edits: readonly Edit[]
}

/**
 * Takes the signs of Markdown out of a text: those of headings, links, images (which leave their description) and stress. A line of nothing but signs
 * stays as it is. Bullets, numbers and `>` stay, since plain text has them too. Most texts have no such signs, which one look tells.
 *
 * @see CommonMark 0.31.2, https://spec.commonmark.org/0.31.2/
 */
export function readMarkdown(text: string): ReadMarkdown {
  if (!mayBeMarkdown(text)) return { text, edits: [] }
  const spans = lines(text).map((line) => trimSpan(text, line))
  const shown = spans.map(({ start, end }) => text.slice(start, end))
  const code = linesInFences(shown)
  const edits = spans.flatMap(({ start }, i) =>
    code.has(i) ? [] : signsOfLine(shown[i]).map((sign) => removalOf({ start: start + sign.start, end: start + sign.end })),
  )
  return { text: applyEdits(text, edits), edits }
}

/** Whether a text may have a link, a heading, stress or a line between signs of stress. */
function mayBeMarkdown(text: string): boolean {
  return text.includes('](') || text.includes('# ') || text.includes('**') || text.includes('__') || /[*_]$/m.test(text)
}

/** Leads from what was read to the Markdown. A span that reaches to an end of its line has the signs there too. */
export function markdownMap(source: string, { text, edits }: ReadMarkdown): OffsetMap {
  const map = offsetMap(edits)
  const sourceLines = lines(source)
  return {
    ...map,
    sourceSpan(span) {
      const { start, end } = map.sourceSpan(span)
      const next = firstWhere(sourceLines.length, (i) => sourceLines[i].start > start)
      const line = trimSpan(source, sourceLines[Math.max(0, next - 1)])
      return {
        start: isBlank(text, { start: map.cleanOffset(line.start), end: span.start }) ? line.start : start,
        end: isBlank(text, { start: span.end, end: map.cleanOffset(line.end) }) ? line.end : end,
      }
    },
  }
}

/** The signs of a line that has something else on it, in order. */
function signsOfLine(line: string): Span[] {
  if (!SIGN.test(line)) return []
  const { inline, runs } = inlineSigns(line)
  const signs = [...signsOfHeading(line), ...inline, ...pairsOf(line, runs)].sort((a, b) => a.start - b.start)
  return isBlank(applyEdits(line, signs.map(removalOf))) ? [] : signs
}

const SIGN = /[#[*_\\]/

function removalOf({ start, end }: Span): Edit {
  return { start, end, replacement: '', by: 'markdown' }
}

/** `## ` in front of a heading, and ` ##` behind it. */
function signsOfHeading(line: string): Span[] {
  const opening = /^#{1,6}[ \t]+/.exec(line)?.[0].length
  if (opening === undefined) return []
  let closing = line.length
  while (line[closing - 1] === '#') closing--
  const isClosed = closing < line.length && isBlankUnit(line.charCodeAt(closing - 1))
  while (isBlankUnit(line.charCodeAt(closing - 1))) closing--
  const signs = [{ start: 0, end: opening }]
  if (isClosed && closing > opening) signs.push({ start: closing, end: line.length })
  return signs
}

/**
 * The signs of links and images in a line, with those in front of others that are meant as they are (of `\.` the first), and the runs of `*` and `_`
 * outside of where links lead.
 */
function inlineSigns(line: string): { readonly inline: readonly Span[]; readonly runs: readonly Span[] } {
  const inline: Span[] = []
  const runs: Span[] = []
  const opened: Span[] = []
  const signs = /\\[!-/:-@[-`{-~]|!?\[|\]|\*+|_+/g
  for (let found = signs.exec(line); found !== null; found = signs.exec(line)) {
    const [sign] = found
    const span = { start: found.index, end: signs.lastIndex }
    if (sign.startsWith('\\')) inline.push({ start: span.start, end: span.start + 1 })
    else if (sign.endsWith('[')) opened.push(span)
    else if (sign !== ']') runs.push(span)
    else {
      const opening = opened.pop()
      const end = opening === undefined ? -1 : endOfDestination(line, span.end)
      if (opening === undefined || end < 0) continue
      inline.push(opening, { start: span.start, end })
      signs.lastIndex = end
    }
  }
  return { inline, runs }
}

/** The runs that belong together: one in front of a word, and the next of its kind behind one. */
function pairsOf(line: string, runs: readonly Span[]): Span[] {
  const paired: Span[] = []
  const opened = new Map<string, Span>()
  for (const run of runs) {
    const kind = line.slice(run.start, run.end)
    const opening = opened.get(kind)
    if (opening !== undefined && mayClose(line, run)) {
      paired.push(opening, run)
      opened.delete(kind)
    } else if (mayOpen(line, run)) opened.set(kind, run)
  }
  return paired
}

/** Two signs may stand inside of a word, as scripts without blanks have them: '这是**重要**的'. */
function mayOpen(line: string, { start, end }: Span): boolean {
  return end < line.length && !isBlankUnit(line.charCodeAt(end)) && (end - start > 1 || !PART_OF_WORD.test(line.charAt(start - 1)))
}

function mayClose(line: string, { start, end }: Span): boolean {
  return start > 0 && !isBlankUnit(line.charCodeAt(start - 1)) && (end - start > 1 || !PART_OF_WORD.test(line.charAt(end)))
}

const PART_OF_WORD = /[\p{L}\p{N}\p{M}]/u

/**
 * Where the place that a link leads to ends, with its closing bracket; −1 if no bracket opens one at `from`. It has no blanks, but perhaps a title
 * behind it, and no other link may begin in it, so that no character is looked at twice.
 */
function endOfDestination(line: string, from: number): number {
  if (line[from] !== '(') return -1
  let depth = 0
  for (let at = from; at < line.length; at++) {
    const sign = line[at]
    if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return at + 1
    else if (sign === ']' && line[at + 1] === '(') return -1
    else if (isBlankUnit(line.charCodeAt(at))) return endOfTitle(line, at)
  }
  return -1
}

/** Where the title of a link ends, with the link's bracket: ` "Share")`. */
function endOfTitle(line: string, from: number): number {
  let at = from
  while (isBlankUnit(line.charCodeAt(at))) at++
  const quote = line[at]
  if (quote === ')') return at + 1
  if (quote !== '"' && quote !== "'") return -1
  for (at++; at + 1 < line.length; at++) {
    if (line[at] === quote && line[at + 1] === ')') return at + 2
    if (line[at] === ']' && line[at + 1] === '(') return -1
  }
  return -1
}

/** The indices of the lines of code between fences, with those; see {@link fencedBlocks}. */
export function linesInFences(trimmedLines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { first, last } of fencedBlocks(trimmedLines)) for (let i = first; i <= last; i++) found.add(i)
  return found
}

/** A block of code by the indices of its fences. */
export interface FencedBlock {
  readonly first: number
  readonly last: number
}

/** The blocks of code among lines, given without the blanks at their ends. A fence that nothing closes is a line of marks. */
export function fencedBlocks(trimmedLines: readonly string[]): FencedBlock[] {
  const blocks: FencedBlock[] = []
  let opening: { readonly first: number; readonly fence: string } | undefined
  trimmedLines.forEach((line, i) => {
    const fence = FENCE.exec(line)?.[0]
    if (fence === undefined) return
    if (opening === undefined) opening = { first: i, fence }
    else if (fence === line && fence.startsWith(opening.fence)) {
      blocks.push({ first: opening.first, last: i })
      opening = undefined
    }
  })
  return blocks
}

/** What opens and closes a block of code. Behind the opening one its language may stand, but no code that ends on the same line. */
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/
