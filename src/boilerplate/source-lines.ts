import { matchKey } from '../normalize/match-key/match-key.js'
import { checkString } from '../text/arguments.js'
import { lines } from '../text/lines.js'
import { readMarkdown } from '../text/reading/markdown.js'
import { months } from './lines/months.js'
import { unitsOfAgo } from './lines/words-of-times.js'
import { lineKey } from './lookup/line-key.js'

/**
 * How often a line was seen in the articles of a source.
 *
 * @example
 * ```ts
 * const profile = createSourceProfile()
 * for (const story of ['It rained.', 'It blew.', 'It snowed.']) profile.add(`${story}\n\nYour harbour, your news`)
 * profile.seen(sourceKey('Your harbour, your news')) // => { articles: 3, head: 0, tail: 3 }
 * ```
 */
export interface SeenLine {
  /** In how many articles it stood. */
  readonly articles: number
  /** In how many of them in the first third of the lines. */
  readonly head: number
  /** In how many of them in the last third of the lines. */
  readonly tail: number
}

/**
 * The lines of a source's articles, as `createSourceProfile` of `copydesk/corpus` learns them. A store of your own may answer in its place.
 *
 * @example
 * ```ts
 * const counts = new Map([[sourceKey('Your harbour, your news'), 9]])
 * const seen = (key) => (counts.has(key) ? { articles: counts.get(key), head: 0, tail: counts.get(key) } : undefined)
 * const source = { articles: 9, seen, seenTogether: () => 9 }
 * const text = 'Ferry stays\n\nThe council kept the ferry on Tuesday, the harbour office said.\n\nYour harbour, your news'
 * cleanArticle(text, { source }).findings.map(({ text, action }) => ({ text, action })) // => [{ text: 'Your harbour, your news', action: 'remove' }]
 * ```
 */
export interface SourceLines {
  /** How many articles were learned from. */
  readonly articles: number
  /**
   * What is known of a line, by its key (`sourceKey` of `copydesk/corpus`), and of one with just these numbers, by its numbered key
   * (`numberedSourceKey`). What doesn't know the second takes all numbers for new ones.
   */
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
 * The key under which the lines of a source's articles are compared: the match key with every number as 0, cut in the middle if it is long. Of a line of
 * some words the month or unit of time behind a number is left out: '3 May', '6 hours'.
 *
 * @param line - A line of an article.
 * @returns The key; empty for a line without a letter.
 * @throws `TypeError` if `line` is not a string.
 * @example
 * ```ts
 * sourceKey('Page 3 of 24') // => 'page 0 of 0'
 * sourceKey('First printed in the Packet of 3 May') // => 'first printed in the packet of 0'
 * ```
 */
export function sourceKey(line: string): string {
  checkString('sourceKey', 'line', line)
  return keysOfRead(readMarkdown(line).text).key
}

/**
 * The key under which lines with numbers are compared as they are spelled. It tells '© 1999 The Packet', which is the same each day, from 'Visitors
 * so far: 1,203', which is news.
 *
 * @param line - A line of an article.
 * @returns The numbers, and the match key, cut if it is long; empty for a line without a number or without a letter. No `sourceKey` is equal to it.
 * @throws `TypeError` if `line` is not a string.
 * @example
 * ```ts
 * numberedSourceKey('Page 3 of 24') // => 'NUMBERS 3 24: page 3 of 24'
 * numberedSourceKey('Your harbour, your news') // => ''
 * ```
 */
export function numberedSourceKey(line: string): string {
  checkString('numberedSourceKey', 'line', line)
  return keysOfRead(readMarkdown(line).text).numbered
}

/** The two keys of a line; both are empty for one without a letter. */
export interface LineKeys {
  /** With all numbers alike. */
  readonly key: string
  /** With its numbers; empty for a line without any. */
  readonly numbered: string
}

/** The keys of a line without the signs of Markdown. */
export function keysOfRead(line: string): LineKeys {
  const written = matchKey(line)
  if (!/\p{L}/u.test(written)) return { key: '', numbered: '' }
  const numbers = written.match(NUMBER)
  if (numbers === null) return { key: cut(written), numbered: '' }
  return { key: cut(withoutUnits(written.replace(NUMBER, '0'))), numbered: cut(`${NUMBERED_MARK} ${numbers.join(' ')}: ${written}`) }
}

/** The capitals tell a key with numbers from one without, as match keys have none. The numbers come first, so that they stay where a long line is cut. */
const NUMBERED_MARK = 'NUMBERS'

function cut(key: string): string {
  return key.length <= MAX_KEY_CHARS ? key : `${key.slice(0, MAX_KEY_CHARS - END_CHARS)}…${key.slice(-END_CHARS)} (${key.length})`
}

/** '24', '1.203', '2,5', '12 500' */
const NUMBER = /\d+(?:[.,]\d+| \d{3}(?!\d))*/g

/** A key without the names of months and units of time behind its numbers, which are inflected by them, if enough words stay to tell it by. */
function withoutUnits(key: string): string {
  const rest = key.replace(NUMBERED, (found, word: string) => (isOfTime(lineKey(word)) ? '0' : found))
  return rest === key || (rest.match(WORD)?.length ?? 0) < MIN_OTHER_WORDS ? key : rest
}

function isOfTime(word: string): boolean {
  return months().has(word) || unitsOfAgo().has(word)
}

const MIN_OTHER_WORDS = 3
const WORD = /[\p{L}\p{M}]+/gu
/** '0 hours', '0th may', '0. mai', '0 de mayo' */
const NUMBERED = /(?<![\p{L}\p{M}])0(?:-?[\p{L}\p{M}]{1,3})?\.?(?: [\p{L}\p{M}]{1,2})? ([\p{L}\p{M}]{3,})/gu

/** The keys of the lines of a text that have a letter on them, as its reader sees them. */
export function sourceKeys(source: string): LineKeys[] {
  const { text } = readMarkdown(source)
  return lines(text)
    .map(({ start, end }) => keysOfRead(text.slice(start, end)))
    .filter(({ key }) => key !== '')
}
