import { lines, trimSpan } from './lines.js'
import type { Span } from './span.js'

// What a text holds that is not written for its readers: data about it, and code.

/** Some lines in a row: their numbers, and the span from the first word to the last. */
export interface Block extends Span {
  readonly first: number
  readonly last: number
}

/** What has to keep its blanks and line breaks, in order. */
export function verbatimBlocks(text: string): Block[] {
  const front = frontMatter(text)
  return front === undefined ? fencedBlocks(text) : [front, ...fencedBlocks(text).filter(({ start }) => start >= front.end)]
}

/** What some converters write in front of a text: lines that say what it is, and are no part of it. */
export interface FrontMatter extends Block {
  readonly title: string | undefined
}

/** A form of front matter. */
interface Form {
  readonly opens: RegExp
  readonly closes: RegExp
  /** A line between. */
  readonly entry: RegExp
  readonly title: RegExp
}

const FORMS: readonly Form[] = [
  // YAML, as web clippers and trafilatura write it.
  {
    opens: /^\s*---[ \t]*[\r\n]+[A-Za-z][\w -]*:/,
    closes: /^(?:---|\.{3})[ \t]*$/,
    entry: /^(?:[A-Za-z][\w -]*:(?:[ \t]|$)|[ \t#-]|$)/,
    title: /^title:(?<title>.*)/i,
  },
  // Jina Reader's.
  { opens: /^\s*Title: /, closes: /^Markdown Content:/, entry: /^(?:[A-Z][\w ]*:[ \t]|[ \t]*$)/, title: /^Title:(?<title>.*)/ },
]

/** The front matter of a text, if there is one. */
export function frontMatter(text: string): FrontMatter | undefined {
  const form = FORMS.find(({ opens }) => opens.test(text))
  if (form === undefined) return undefined
  const found = lines(text)
  const shown = found.map(({ start, end }) => text.slice(start, end))
  const first = shown.findIndex((line) => line.trim() !== '')
  const last = shown.findIndex((line, i) => i > first && (form.closes.test(line) || !form.entry.test(line)))
  if (last < 0 || !form.closes.test(shown[last])) return undefined
  const entries = shown.slice(first, last)
  const title = entries.map((entry) => form.title.exec(entry)?.groups?.title.trim()).find((value) => value !== undefined)
  return {
    first: first + 1,
    last: last + 1,
    start: found[first].start,
    end: found[last].end,
    title: title?.replace(/^(["'])(.*)\1$/, '$2'),
  }
}

/**
 * The blocks of code in a text: between fences of backticks, also in lists and quotations. A fence that nothing closes is a line of marks. Tildes are
 * no fences here, as plain texts have rows of them between their parts.
 */
export function fencedBlocks(text: string): Block[] {
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
  const blocks: Block[] = []
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
