import { isBlank, isBlankUnit, lines, trimSpan } from '../lines.js'
import { beginsSmall, endsSentence } from '../sentences/sentence-marks.js'
import type { Span } from '../span.js'
import { verbatimBlocks } from './verbatim.js'

// Some converters break the lines of a paragraph at the width of a page: html-to-text at 80 characters, html2text at 78, pandoc at 72.

/** Widths at which lines are broken, in UTF-16 units. */
const MIN_WIDTH = 55
const MAX_WIDTH = 120
/** Of the lines that have one below them so many may be wider: a word that is an address. */
const MAX_WIDER = 0.02
/**
 * How many lines must be broken, and which share of the lines of at least half the width that have one below them. So 9 of 10,224 labelled texts are
 * taken for wrapped, and of 1,671 articles that were wrapped, with three breaks to seven, 29 are not. With six lines and more 5 of 7,564 were taken, all
 * rightly, and 78 of 3,683 that were wrapped were not; with .4 for six as well two lists were taken for paragraphs, with .2 a dozen; with .6 for twenty
 * 141 were not known. That was measured with lines alone that had no room for the next word, of which a fifth are asked now.
 */
const MIN_BROKEN: readonly { readonly lines: number; readonly share: number }[] = [
  { lines: 3, share: 1 },
  { lines: 6, share: 0.6 },
  { lines: 20, share: 0.4 },
]
const LEAST_SHARE = Math.min(...MIN_BROKEN.map(({ share }) => share))
/**
 * So many of the long lines had no room for the next word: others may go on below by a small word alone. So 29 of 7,497 labelled texts are taken for
 * wrapped, code most of the new ones, 8 without small words; and of 1,679 whose lines end up to 14 characters before a width of 72 22 are not, 380
 * without. With .3 it is 21, and 32 are not; with none it is 38.
 */
const MIN_FULL = 0.2
/** So many of the breaks are seen to be in a sentence. In labelled pages that were wrapped it is .45 or more in 99 of 100. */
const MIN_IN_SENTENCE = 0.3
/** What has no blank for so long is no word, but a line of a script without blanks. */
const MAX_WORD = 30
/** A line that was broken has no room for the next word, so it is no shorter. */
const MIN_BROKEN_WIDTH = MIN_WIDTH - MAX_WORD - 1

/**
 * A text with each wrapped paragraph on one line: blanks stand in the place of the breaks, so that offsets stay the same. One that isn't wrapped is
 * given back as it is.
 */
export function unwrapped(text: string): string {
  let joined = ''
  let at = 0
  for (const { start, end } of breaksIn(text)) {
    joined += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return at === 0 ? text : joined + text.slice(at)
}

/** The breaks in the paragraphs of a text, with the blanks around them. */
function breaksIn(text: string): Span[] {
  if (!mayBeWrapped(text)) return []
  const pairs = neighboursIn(text)
  const widths = pairs.map(widthOf).sort((a, b) => b - a)
  const width = widths[Math.floor(MAX_WIDER * widths.length)] ?? 0
  if (width < MIN_WIDTH) return []
  const long = pairs.filter((pair) => widthOf(pair) >= width / 2)
  const isFull = (pair: Neighbours): boolean => isBroken(text, pair, width)
  const broken = pairs.filter((pair) => isFull(pair) || (widthOf(pair) >= width / 2 && goesOnSmall(text, pair)))
  if (broken.filter(isFull).length < MIN_FULL * long.length) return []
  if (!MIN_BROKEN.some(({ lines, share }) => broken.length >= lines && broken.length >= share * long.length)) return []
  if (broken.filter((pair) => isInSentence(text, pair)).length < MIN_IN_SENTENCE * broken.length) return []
  return broken.map(({ above, below }) => ({ start: above.end, end: below.start }))
}

/**
 * Whether enough lines with others right below them are near to a common width, and few are wider than any page: most texts are ruled out by their
 * line lengths.
 */
function mayBeWrapped(text: string): boolean {
  const lengths = new Uint32Array(MAX_WIDTH + 1) // how many of the lines have each
  let lines = 0
  let fitting = 0
  let wider = 0
  let above = 0
  for (let at = 0; at < text.length; lines++) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    if (end - at > 1) {
      if (above > MAX_WIDTH) wider++
      else if (above >= MIN_BROKEN_WIDTH) {
        lengths[above]++
        fitting++
      }
    }
    above = end - at
    at = end + 1
  }
  if (wider > MAX_WIDER * lines) return false
  let width = MAX_WIDTH
  for (let left = Math.floor(MAX_WIDER * fitting); width > 0 && left >= lengths[width]; width--) left -= lengths[width]
  const countFrom = (least: number): number => lengths.subarray(Math.max(0, least)).reduce((sum, count) => sum + count, 0)
  const near = countFrom(width - MAX_WORD)
  return near >= MIN_BROKEN[0].lines && near >= LEAST_SHARE * countFrom(Math.ceil(width / 2))
}

/** Two lines of which one stands right below the other, without the blanks around them; the upper one from its first column on. */
interface Neighbours {
  readonly above: Span
  readonly below: Span
}

function widthOf({ above }: Neighbours): number {
  return above.end - above.start
}

/** The neighbours in a text that may be parts of one paragraph, but for short lines. */
function neighboursIn(text: string): Neighbours[] {
  const found = lines(text)
  const hasLineBelow = (i: number): boolean => !isBlank(text, found[i]) && !isBlank(text, found[i + 1])
  const blocks = verbatimBlocks(text)
  const pairs: Neighbours[] = []
  let next = 0 // the first block that doesn't end in front of the line
  for (let i = 0; i + 1 < found.length; i++) {
    const { line, start, end } = found[i]
    while (next < blocks.length && blocks[next].last < line) next++
    if (end - start > MAX_WIDTH || end - start < MIN_BROKEN_WIDTH || !hasLineBelow(i) || blocks[next]?.first <= line + 1) continue
    const below = trimSpan(text, found[i + 1])
    if (mayGoOn(text.slice(start, end)) && mayFollow(text.slice(below.start, below.end))) {
      pairs.push({ above: { start, end: trimSpan(text, found[i]).end }, below })
    }
  }
  return pairs
}

/** Whether the paragraph of a line may go on below it: not behind a break of Markdown's, nor below an address or a heading. */
function mayGoOn(line: string): boolean {
  return /\S[ \u00a0]\S/.test(line) && !/(?:\\| {2})$/.test(line) && !/^#{1,6}[ \t]/.test(line) && !hasCells(line)
}

function mayFollow(line: string): boolean {
  return !/^(?:[#>•·▪◦‣–—]|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|(?:={3,}|-{3,})$)/.test(line) && !hasCells(line)
}

/** Whether a line is a row of a table, by bars or by gaps. */
function hasCells(line: string): boolean {
  return line.includes('|') || /\S(?: {3}|\t)/.test(line)
}

/** Whether a sentence goes on behind a break: with a small letter, or with one of a script that has no capitals. */
function isInSentence(text: string, { above, below }: Neighbours): boolean {
  const goesOn = /^[\p{Ll}\p{Lo}]/u.test(text.slice(below.start, below.start + 2))
  return goesOn && !endsSentence(text.slice(above.start, above.end))
}

/** The same with a small word: where an author broke the lines, one with room for the next word may go on. 'o' is a bullet of some converters. */
function goesOnSmall(text: string, { above, below }: Neighbours): boolean {
  const line = text.slice(below.start, Math.min(below.end, below.start + MAX_WORD))
  return SMALL_WORD.test(line) && beginsSmall(line) && !endsSentence(text.slice(above.start, above.end))
}

const SMALL_WORD = /^(?!o )[\p{L}\p{M}'’-]{1,30}[,;:.!?)”»]{0,3}(?: |$)/u

/** Whether the upper line had no room for the next word. */
function isBroken(text: string, pair: Neighbours, width: number): boolean {
  const { below } = pair
  let end = below.start
  while (end < below.end && !isBlankUnit(text.charCodeAt(end))) end++
  const word = text.slice(below.start, end)
  const own = widthOf(pair)
  return own <= width && own + 1 + word.length > width && (word.length <= MAX_WORD || /[/\]]/.test(word))
}
