import { type Block, codeBlocks } from './code-blocks.js'
import { lines, trimSpan } from './lines.js'

// What a text holds that is not written for its readers: data about it, and code.

/** What has to keep its blanks and line breaks, in order. */
export function verbatimBlocks(text: string): Block[] {
  const front = frontMatter(text)
  const tildes = tildeBlocks(text)
  const code = tildes.length === 0 ? codeBlocks(text, true) : [...codeBlocks(text, true), ...tildes].sort((a, b) => a.start - b.start)
  const blocks = front === undefined ? code : [front, ...code]
  return tildes.length === 0 && front === undefined ? blocks : withoutInner(blocks)
}

/** The blocks that begin in none before them; front matter comes first, and may look like code itself. */
function withoutInner(blocks: readonly Block[]): Block[] {
  let end = -1
  return blocks.filter((block) => {
    const isApart = block.start >= end
    if (isApart) end = block.end
    return isApart
  })
}

/** Code between fences of tildes, if its language is named: plain texts have rows of tildes between their parts. */
function tildeBlocks(text: string): Block[] {
  if (!text.includes('~~~')) return []
  const blocks: Block[] = []
  let open: { readonly line: number; readonly start: number; readonly length: number } | undefined
  for (const line of lines(text)) {
    const { start, end } = trimSpan(text, line)
    const { fence, language } = TILDE_FENCE.exec(text.slice(start, end))?.groups ?? {}
    if (fence === undefined) continue
    if (open === undefined) {
      if (language !== '') open = { line: line.line, start, length: fence.length }
    } else if (language === '' && fence.length >= open.length) {
      blocks.push({ first: open.line, last: line.line, start: open.start, end })
      open = undefined
    }
  }
  return blocks
}

const TILDE_FENCE = /^(?<fence>~{3,})[ \t]?(?<language>[\w+#.-]*)$/

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
