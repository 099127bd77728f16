import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { WIDE_BLANKS } from '../../text/lines.js'
import { beginsItem } from '../../text/reading/list-item.js'
import { verbatimBlocks } from '../../text/reading/verbatim.js'
import { EditList } from './edit-list.js'

/**
 * Tidies blanks: runs of spaces, tabs, no-break and other wide blanks become one space, blanks at the ends of lines go, at most one empty line stays
 * between two paragraphs, and none at the start and end of the text. An item of a list keeps its indentation in the item that it is in, a further
 * paragraph of an item doesn't. Front matter and code between fences (three backticks, or three tildes with a language) stay as they are.
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
  const blocks = verbatimBlocks(text)
  const indentOf = nestedItems(text)
  let next = 0 // the first block that doesn't end in front of the run
  for (const { index, 0: run } of text.matchAll(RUNS)) {
    const end = index + run.length
    if (run === ' ' && index > 0 && end < text.length) continue // most are
    while (next < blocks.length && blocks[next].end <= index) next++
    if (next < blocks.length && blocks[next].start <= index) continue
    const opensBlock = end === blocks[next]?.start
    if (opensBlock && index > 0 && !run.includes('\n')) continue // below a line break of another kind
    const indent = opensBlock ? run.slice(run.lastIndexOf('\n') + 1) : indentOf(run, end)
    const atEdge = index === 0 || end === text.length
    const tidy = (atEdge ? '' : tidyRun(run)) + indent
    if (tidy !== run) edits.replace(index, end, tidy)
  }
  return edits.list()
}

/**
 * Gives, run by run, the indentation of an item in a list that stands in an item above, from that one's: what else is indented is not. A list goes on
 * over lines until other text comes below a blank one.
 */
function nestedItems(text: string): (run: string, end: number) => string {
  let outer = 0
  let isInList = beginsItem(text)
  return (run, end) => {
    const newline = run.lastIndexOf('\n')
    if (newline < 0 && end > run.length) return '' // in a line
    const width = run.slice(newline + 1).replaceAll('\t', '    ').length
    const item = beginsItem(text.slice(end))
    if (isInList && item && width >= outer + MIN_NESTING) return ' '.repeat(width - outer)
    if (item) outer = width
    isInList = item || (isInList && run.indexOf('\n') === newline)
    return ''
  }
}

/** In Markdown an item stands as far to the right as the words of the one that it is in. */
const MIN_NESTING = 2

/** A run inside of the text: one space, one line break, or an empty line. */
function tidyRun(run: string): string {
  const first = run.indexOf('\n')
  if (first < 0) return ' '
  return run.indexOf('\n', first + 1) < 0 ? '\n' : '\n\n'
}

/** Every run of blanks and line feeds. */
const RUNS = /* @__PURE__ */ new RegExp(`[ \\n${WIDE_BLANKS}]+`, 'g')
const UNTIDY = /* @__PURE__ */ new RegExp(`[${WIDE_BLANKS}]| [ \\n]|\\n |\\n\\n\\n|^[ \\n]|[ \\n]$`)
