import { lines } from '../lines.js'
import { type Block, codeBlocks } from './code-blocks.js'

// What a text holds that is not written for its readers: data about it, and code.

/** What has to keep its blanks and line breaks, in order. */
export function verbatimBlocks(text: string): Block[] {
  const front = frontMatter(text)
  const code = codeBlocks(text, true)
  return front === undefined ? code : [front, ...code.filter(({ start }) => start >= front.end)]
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
