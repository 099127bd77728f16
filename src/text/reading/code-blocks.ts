import { lines, trimSpan, WIDE_BLANKS } from '../lines.js'
import type { Span } from '../span.js'
import { beginsItem } from './list-item.js'
import { isSentence, isStatement, programsAmong } from './program-code.js'

// Code in Markdown, where every blank and line break counts.

/** Some lines in a row: their numbers, and the span from the first word to the last. */
export interface Block extends Span {
  readonly first: number
  readonly last: number
}

/** The blocks of code in a text, in order; with `likely` also what has but the form of program code and of which blanks count. */
export function codeBlocks(text: string, likely = false): Block[] {
  const fenced = fencedBlocks(text)
  const marked = [...fenced, ...indentedBlocks(text, fenced, likely)]
  const programs = likely && SET_IN_CODE.test(text) ? programBlocks(text, marked).filter((block) => isSetIn(text, block)) : []
  return [...marked, ...programs].sort((a, b) => a.first - b.first)
}

/** Code between fences, also in lists and quotations; of two that cross the one that begins first. */
function fencedBlocks(text: string): Block[] {
  const found = [...blocksBetween(text, BACKTICKS), ...blocksBetween(text, TILDES)].sort((a, b) => a.first - b.first)
  let last = 0
  return found.filter((block) => {
    const isApart = block.first > last
    if (isApart) last = block.last
    return isApart
  })
}

/** A sign of fences: what opens and closes a block of code. */
interface Fences {
  readonly sign: string
  readonly pattern: RegExp
  /** Whether the language must stand behind the opening one. */
  readonly isNamed: boolean
}

/** Behind the opening one its language may stand, but no code that ends on the same line. */
const BACKTICKS: Fences = {
  sign: '```',
  pattern: /^(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)*(?<fence>`{3,})(?<info>[^`]*)$/,
  isNamed: false,
}
/** Plain texts have rows of tildes between their parts. */
const TILDES: Fences = {
  sign: '~~~',
  pattern: /^(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)*(?<fence>~{3,})[ \t]?(?<info>[\w+#.-]*)$/,
  isNamed: true,
}

/** Code between fences of a sign. One that nothing closes is a line of marks. */
function blocksBetween(text: string, { sign, pattern, isNamed }: Fences): Block[] {
  if (!text.includes(sign)) return []
  const fences = lines(text).flatMap((line) => {
    const { start, end } = trimSpan(text, line)
    const { fence, info } = pattern.exec(text.slice(start, end))?.groups ?? {}
    return fence === undefined ? [] : [{ line: line.line, start, end, length: fence.length, mayClose: info === '' }]
  })
  const longestBelow = new Array<number>(fences.length).fill(0)
  for (let k = fences.length - 2; k >= 0; k--) {
    const { length, mayClose } = fences[k + 1]
    longestBelow[k] = Math.max(longestBelow[k + 1], mayClose ? length : 0)
  }
  const blocks: Block[] = []
  for (let k = 0; k < fences.length; k++) {
    const { line: first, start, length, mayClose } = fences[k]
    if (longestBelow[k] < length || (isNamed && mayClose)) continue
    do k++
    while (!fences[k].mayClose || fences[k].length < length)
    blocks.push({ first, last: fences[k].line, start, end: fences[k].end })
  }
  return blocks
}

/**
 * Code that is set in by four columns, outside of the fenced blocks, below a blank line and not in a list. Plain texts set in prose, verse and lists,
 * so no line may read as a sentence, and where no sign of Markdown is elsewhere half of the lines must have the form of program code.
 */
function indentedBlocks(text: string, fenced: readonly Block[], likely: boolean): Block[] {
  if (!(SET_IN.test(text) || text.includes('\n    ') || text.includes('\n\t'))) return []
  const isCertain = hasMarkdown(text)
  if (!isCertain && !likely) return []
  const found = lines(text)
  const shown = found.map(({ start, end }) => text.slice(start, end))
  const isFenced = new Set(fenced.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first - 1 + i)))
  const isBelowLineFeed = (i: number): boolean => i === 0 || text.charAt(found[i].start - 1) === '\n'
  const isCode = (i: number): boolean => SET_IN.test(shown[i]) && isBelowLineFeed(i) && !isFenced.has(i)
  const blocks: Block[] = []
  let isInList = false
  for (let first = 0, last = 0; first < shown.length; first = last + 1) {
    last = first
    if (!isCode(first)) {
      if (shown[first].trim() !== '') isInList = beginsItem(shown[first].trimStart())
      continue
    }
    for (let i = first + 1; i < shown.length && (isCode(i) || shown[i].trim() === ''); i++) if (isCode(i)) last = i
    const block = shown.slice(first, last + 1)
    const isApart = first === 0 || shown[first - 1].trim() === ''
    if (!isApart || isInList || beginsItem(block[0].trimStart()) || block.some((line) => isSentence(line.trim()))) continue
    if (!isCertain && !isProgram(block)) continue
    blocks.push({ first: first + 1, last: last + 1, start: trimSpan(text, found[first]).start, end: trimSpan(text, found[last]).end })
  }
  return blocks
}

const SET_IN = /^(?: {4}|\t)[ \t]*\S/
const BLANK = `[ ${WIDE_BLANKS}]`
/** A heading, a row of signs below one, a fence. */
const HEADING_OR_FENCE = /* @__PURE__ */ new RegExp(`^${BLANK}*(?:#{1,6}${BLANK}+\\S|(?:={3,}|-{3,})${BLANK}*$|\`{3})`, 'm')

/** Whether a text has a link, a heading or a fence; the search for single signs takes a tenth of the time. */
function hasMarkdown(text: string): boolean {
  if (text.includes('](')) return true
  return ['#', '===', '---', '```'].some((sign) => text.includes(sign)) && HEADING_OR_FENCE.test(text)
}

/** Whether half of some lines or more have the form of program code. */
function isProgram(block: readonly string[]): boolean {
  const written = block.map((line) => line.trim()).filter((line) => line !== '')
  return written.filter(isStatement).length * 2 >= written.length
}

/** A line that is set in, however little, or of a tree of folders. */
const ANY_SET_IN = /\n(?:(?: {2}|\t)[ \t]*\S|[├└│])/

function isSetIn(text: string, { start, end }: Block): boolean {
  return ANY_SET_IN.test(text.slice(start, end))
}

/** A line that is set in and begins like code, with a small letter or a sign, or one of a tree; most texts have none. */
const SET_IN_CODE = /\n(?:(?: {2}|\t)[ \t]*[-a-z_@$<>"'#/\\.{}()[\]&|]|[├└│])/

/** What has the form of a program, outside of other blocks. */
export function programBlocks(text: string, blocks: readonly Block[]): Block[] {
  const written = lines(text).flatMap((line) => {
    const { start, end } = trimSpan(text, line)
    return start === end ? [] : [{ line: line.line, start, end, text: text.slice(start, end) }]
  })
  const programs = programsAmong(written).map(({ first, last }) => {
    const [from, to] = [written[first], written[last]]
    return { first: from.line, last: to.line, start: from.start, end: to.end }
  })
  const inOrder = [...blocks].sort((a, b) => a.first - b.first)
  let next = 0 // the first block that doesn't end in front of the program
  return programs.filter(({ first, last }) => {
    while (next < inOrder.length && inOrder[next].last < first) next++
    return next === inOrder.length || inOrder[next].first > last
  })
}
