import { isBlankUnit } from '../lines.js'
import type { Span } from '../span.js'

// The signs of Markdown in a line, or in lines that a break joins.

/** A sign, and what its reader sees in its place. */
export interface Sign extends Span {
  readonly seen: '' | ' ' | '\t'
}

/** The signs of a line, or of lines that a break joins, in order; `isRow`: it is a row of a table. */
export function signsOfLine(line: string, isRow: boolean): Sign[] {
  const signs = isRow ? signsOfRow(line) : [...signsOfHeading(line), ...inlineSigns(line)]
  return signs.sort((a, b) => a.start - b.start)
}

/** Bars, and the signs of each cell. A tab parts the cells, as in the text of a page. */
function signsOfRow(row: string): Sign[] {
  const signs: Sign[] = []
  let cell = 0
  const addCell = (end: number): void => {
    for (const sign of inlineSigns(row.slice(cell, end))) signs.push({ ...sign, start: cell + sign.start, end: cell + sign.end })
  }
  for (const { 0: found, index } of row.matchAll(BAR)) {
    if (found.startsWith('\\')) continue
    addCell(index)
    cell = index + found.length
    signs.push({ start: index, end: cell, seen: index === 0 || cell === row.length ? '' : '\t' })
  }
  addCell(row.length)
  return signs
}

/** A bar between cells, or an escaped one. */
const BAR = /\\.|\|/g

/** Whether a line is the row below the head of a table: `| --- | :-: |`. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[-:| \t]+$/.test(line)
}

/** Whether a line is a heading. */
export function isHeading(line: string): boolean {
  return HEADING.test(line)
}

const HEADING = /^#{1,6}[ \t]+(?=\S)/

/** Whether a line is a heading of the first level. */
export function isTopHeading(line: string): boolean {
  return line.startsWith('#') && line[1] !== '#' && isHeading(line)
}

/** Whether a line is in bold letters, from its first one to its last. */
export function isBold(line: string): boolean {
  return BOLD.test(line)
}

const BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__)[:：]?$/

/** Whether a line is an image or several, which may be links, and no letter or digit stands beside them. */
export function isImages(line: string): boolean {
  return line.includes('![') && !/[\p{L}\p{N}]/u.test(line.replace(IMAGE, '').replace(LINK_WITHOUT_TEXT, ''))
}

/**
 * Whether a line is a link or several, and no letter stands beside them. An image may be in a link, but is none; one that leads to a larger copy of
 * itself is no link.
 */
export function isLinks(line: string): boolean {
  if (!line.includes('](')) return false
  const links = line.replace(LINKED_IMAGE, (image: string, place: string) => (PICTURE.test(place) ? '' : image)).replace(IMAGE, '')
  const rest = links.replace(LINK, '')
  return rest.length < links.length && !/\p{L}/u.test(rest)
}

/** Whether all links of a line lead to a place of the same page: '[Opening hours](#hours)'. */
export function isContents(line: string): boolean {
  return !/\]\((?!#\S)/.test(line)
}

const LINK = /\[[^\][]*\]\((?:[^()]|\([^()]*\))*\)/g
const LINK_WITHOUT_TEXT = /\[\s*\]\((?:[^()]|\([^()]*\))*\)/g
const IMAGE = new RegExp(`!${LINK.source}`, 'g')
const LINKED_IMAGE = new RegExp(`\\[${IMAGE.source}\\]\\(((?:[^()]|\\([^()]*\\))*)\\)`, 'g')
const PICTURE = /\.(?:jpe?g|png|webp|gif|avif)(?![a-z])/i

/** `## ` in front of a heading, and ` ##` behind it. */
function signsOfHeading(line: string): Sign[] {
  const opening = HEADING.exec(line)?.[0].length
  if (opening === undefined) return []
  let closing = line.length
  while (line[closing - 1] === '#') closing--
  const isClosed = closing < line.length && isBlankUnit(line.charCodeAt(closing - 1))
  while (isBlankUnit(line.charCodeAt(closing - 1))) closing--
  const signs = [removed(0, opening)]
  if (isClosed && closing > opening) signs.push(removed(closing, line.length))
  return signs
}

function removed(start: number, end: number): Sign {
  return { start, end, seen: '' }
}

/** The signs of links, images and stress, those in front of signs that are meant as they are (of `\.` the first), and of a break at the end. */
function inlineSigns(line: string): Sign[] {
  const found: Sign[] = []
  const runs: Span[] = []
  const opened: (Span & { readonly isIndex: boolean })[] = [] // 'f[i](x)' is no link
  const signs = new RegExp(INLINE)
  for (let match = signs.exec(line); match !== null; match = signs.exec(line)) {
    const [sign] = match
    const { index: start } = match
    const end = signs.lastIndex
    if (sign.startsWith('\\')) {
      const escaped = line.charAt(end)
      if (escaped === '' || escaped === '\n' || escaped === '\r') found.push(removed(start, end))
      else if (sign.length % 2 === 1 && PUNCTUATION.test(escaped)) {
        found.push(removed(end - 1, end))
        signs.lastIndex = end + 1
      }
    } else if (sign.endsWith('[')) opened.push({ start, end, isIndex: /[\dA-Za-z]/.test(line.charAt(start - 1)) })
    else if (sign !== ']') runs.push({ start, end })
    else {
      const opening = opened.pop()
      const behind = opening === undefined || opening.isIndex ? -1 : endOfDestination(line, end)
      if (opening === undefined || behind < 0) continue
      // What touches is seen apart: '[Share](/s)[Print](/p)'.
      found.push(removed(opening.start, opening.end), { start, end: behind, seen: /^!?\[/.test(line.slice(behind, behind + 2)) ? ' ' : '' })
      signs.lastIndex = behind
    }
  }
  return [...found, ...pairsOf(line, runs)]
}

const INLINE = /\\+|!?\[|\]|\*+|_+/g
const PUNCTUATION = /[!-/:-@[-`{-~]/

/** The runs that belong together: one in front of a word, and the next of its kind behind one. */
function pairsOf(line: string, runs: readonly Span[]): Sign[] {
  const paired: Sign[] = []
  const opened = new Map<string, Span>()
  for (const run of runs) {
    const kind = line.slice(run.start, run.end)
    const opening = opened.get(kind)
    if (opening !== undefined && mayClose(line, run)) {
      paired.push(removed(opening.start, opening.end), removed(run.start, run.end))
      opened.delete(kind)
    } else if (mayOpen(line, run)) opened.set(kind, run)
  }
  return paired
}

function mayOpen(line: string, run: Span): boolean {
  return run.end < line.length && !isBlankUnit(line.charCodeAt(run.end)) && !isInWord(line, run, line.charAt(run.start - 1))
}

function mayClose(line: string, run: Span): boolean {
  return run.start > 0 && !isBlankUnit(line.charCodeAt(run.start - 1)) && !isInWord(line, run, line.charAt(run.end))
}

/**
 * Whether a run that would open or close stress stands in a word, given what is on its outer side. Two stars may, where scripts set no blanks:
 * '这是**重要**的', but not '2**3'.
 */
function isInWord(line: string, { start, end }: Span, outer: string): boolean {
  return (line[start] === '*' && end - start > 1 ? /[\dA-Za-z]/ : PART_OF_WORD).test(outer)
}

const PART_OF_WORD = /[\p{L}\p{N}\p{M}]/u

/**
 * Where the place that a link leads to ends, with its closing bracket; −1 if no bracket opens one at `from`. It has no blanks, unless it stands in
 * `<>` or was wrapped at a hyphen, but perhaps a title behind it; no other link may begin in it, so that no character is looked at twice.
 */
function endOfDestination(line: string, from: number): number {
  if (line[from] !== '(') return -1
  let depth = 0
  let isQuoted = line[from + 1] === '<'
  for (let at = from; at < line.length; at++) {
    const sign = line[at]
    if (sign === '\n' || (sign === ']' && line[at + 1] === '(')) return -1
    if (isQuoted) isQuoted = sign !== '>'
    else if (sign === '(') depth++
    else if (sign === ')' && --depth <= 0) return at + 1
    else if (isBlankUnit(line.charCodeAt(at)) && !/[-\s]/.test(line.charAt(at - 1))) return endOfTitle(line, at)
  }
  return -1
}

/** Where the title of a link ends, with the link's bracket: ` "Share")`. */
function endOfTitle(line: string, from: number): number {
  let at = from
  while (line[at] !== '\n' && isBlankUnit(line.charCodeAt(at))) at++
  const quote = line[at]
  if (quote === ')') return at + 1
  if (quote !== '"' && quote !== "'") return -1
  for (at++; at + 1 < line.length; at++) {
    if (line[at] === quote && line[at + 1] === ')') return at + 2
    if (line[at] === '\n' || (line[at] === ']' && line[at + 1] === '(')) return -1
  }
  return -1
}
