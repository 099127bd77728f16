import { matchKey } from '../normalize/match-key.js'
import { checkString } from '../text/arguments.js'
import { lines } from '../text/lines.js'
import { readMarkdown } from '../text/markdown.js'

/** How often a line was seen in the articles of a source. */
export interface SeenLine {
  /** In how many articles it stood. */
  readonly articles: number
  /** In how many of them in the first third of the lines. */
  readonly head: number
  /** In how many of them in the last third of the lines. */
  readonly tail: number
}

/** The lines of a source's articles, as `createSourceProfile` of `copydesk/corpus` learns them. */
export interface SourceLines {
  /** How many articles were learned from. */
  readonly articles: number
  /** What is known of a line, by its key (`sourceKey` of `copydesk/corpus`). */
  seen(key: string): SeenLine | undefined
  /** In how many articles the second line stood right below the first one; both by their keys. An empty key is the end of the text. */
  seenTogether(key: string, below: string): number
}

/** What stands in the place of a line's key for the beginning and the end of the text. */
export const TEXT_END = ''

/** Longer keys are cut: their ends and their length tell them apart well enough. */
const MAX_KEY_CHARS = 80
const END_CHARS = 20

/**
 * The key under which the lines of a source's articles are compared: the match key with every number as 0, cut in the middle if it is long.
 *
 * @param line - A line of an article.
 * @returns The key; empty for a line without a letter.
 * @throws `TypeError` if `line` is not a string.
 * @example
 * ```ts
 * sourceKey('Page 3 of 24') // => 'page 0 of 0'
 * ```
 */
export function sourceKey(line: string): string {
  checkString('sourceKey', 'line', line)
  return keyOfRead(readMarkdown(line).text)
}

/** The key of a line without the signs of Markdown. */
export function keyOfRead(line: string): string {
  const key = matchKey(line).replace(/\d+/g, '0')
  if (!/\p{L}/u.test(key)) return ''
  return key.length <= MAX_KEY_CHARS ? key : `${key.slice(0, MAX_KEY_CHARS - END_CHARS)}…${key.slice(-END_CHARS)} (${key.length})`
}

/** The keys of the lines of a text that have a letter on them, as its reader sees them. */
export function sourceKeys(source: string): string[] {
  const { text } = readMarkdown(source)
  return lines(text)
    .map(({ start, end }) => keyOfRead(text.slice(start, end)))
    .filter((key) => key !== '')
}
