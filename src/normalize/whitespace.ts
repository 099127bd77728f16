import { checkString } from '../text/arguments.js'
import { applyEdits, type Edit } from '../text/edit.js'
import { lines, trimSpan } from '../text/lines.js'
import { fencedBlocks } from '../text/markdown.js'
import { EditList } from './edit-list.js'

/**
 * Tidies blanks: runs of spaces, tabs, no-break and other wide blanks become one space, blanks at the ends of lines go, at most one empty
 * line stays between two paragraphs, and none at the start and end of the text. Code between fences of Markdown (three backticks) stays as it is.
 *
 * Line breaks are line feeds here; run {@link fixNewlines} before on text that has other kinds.
 *
 * @param text - Any string.
 * @returns The tidied text.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * collapseWhitespace('  One\u00a0 two \n\n\n\n Three ') // => 'One two\n\nThree'
 * ```
 */
export function collapseWhitespace(text: string): string {
  checkString('collapseWhitespace', 'text', text)
  return applyEdits(text, whitespaceEdits(text))
}

/** The edits of {@link collapseWhitespace}. */
export function whitespaceEdits(text: string): readonly Edit[] {
  if (!UNTIDY.test(text)) return []
  const edits = new EditList(text, 'whitespace')
  const isCode = codeOf(text)
  for (const { index, 0: run } of text.matchAll(BLANKS)) {
    const end = index + run.length
    if (isCode(index, end)) continue
    const atEdge = index === 0 || end === text.length
    const tidy = atEdge ? '' : tidyRun(run)
    if (tidy !== run) edits.replace(index, end, tidy)
  }
  return edits.list()
}

/** Tells whether a run of blanks stands inside of code between fences; asked in order of place. */
function codeOf(text: string): (start: number, end: number) => boolean {
  if (!text.includes('```') && !text.includes('~~~')) return () => false
  const spans = lines(text).map((line) => trimSpan(text, line))
  const blocks = fencedBlocks(spans.map(({ start, end }) => text.slice(start, end)))
  let at = 0
  return (start, end) => {
    while (at < blocks.length && spans[blocks[at].last].end <= start) at++
    return at < blocks.length && start >= spans[blocks[at].first].start && end <= spans[blocks[at].last].end
  }
}

/** A run inside of the text: one space, one line break, or an empty line. */
function tidyRun(run: string): string {
  const first = run.indexOf('\n')
  if (first < 0) return ' '
  return run.indexOf('\n', first + 1) < 0 ? '\n' : '\n\n'
}

/** Every run of blanks and line feeds. */
const BLANKS = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\n]+/g
const UNTIDY = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]| [ \n]|\n |\n\n\n|^[ \n]|[ \n]$/
