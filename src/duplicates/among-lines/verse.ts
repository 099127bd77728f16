import { tally } from '../../text/lists.js'
import { endsSentence } from '../../text/sentences/sentence-marks.js'
import type { Span } from '../../text/span.js'
import { lettersOf } from '../measure/line-length.js'
import type { ArticleLine } from './article-lines.js'
import { isPageLine } from './page-line.js'

// Which lines are verse, a table read column by column or a programme by their number and length, and which are a song's by their refrain.

/** Words that a verse has at the most, also one that ends as a sentence. */
const MAX_VERSE_WORDS = 12
/** And letters: eleven words of Finnish or Turkish may be a long sentence. */
const MAX_VERSE_LETTERS = 90
/** Words of a line at the most in a song, which is known by its refrain, or by having no end marks. */
const MAX_SONG_WORDS = 16

/** Whether a line may be a verse by its length. */
function isVerseLine({ reading }: ArticleLine): boolean {
  return reading.keys.length <= MAX_VERSE_WORDS && lettersOf(reading.text) <= MAX_VERSE_LETTERS
}

/** Whether a line may be one of a text that is a poem or a song: without an end mark it may have some words more. */
export function isSongLine(line: ArticleLine): boolean {
  const { text, keys } = line.reading
  return isVerseLine(line) || (keys.length <= MAX_SONG_WORDS && lettersOf(text) <= MAX_VERSE_LETTERS && !endsSentence(text))
}

/** How short the lines of verse and of tables are among prose, and how many of them in a row make it one. */
const VERSE_WORDS = 9
const VERSE_LINES = 4

/** And lines of a stanza of it at the least, with a blank line before and behind. */
const STANZA_LINES = 2

/** The same of a stanza that ends its sentences as prose does, of lines that may be longer: so many, and a blank line before and behind. */
const PUNCTUATED_STANZA_LINES = 3

/**
 * Lines in a run of short ones: a stanza, a table read column by column, a programme. In front of the first prose, where headlines are, blank
 * lines end a run unless they stand between stanzas; behind it only prose does: 'Friday', 'Concert on the square', 'Saturday', …
 * `first`: the index of that prose.
 */
export function linesOfVerse(list: readonly ArticleLine[], first: number, isVerse: boolean): boolean[] {
  const isPart = isVerse ? mayBeVerse : isShort
  const inBlock = new Array<boolean>(list.length).fill(false)
  let from = 0
  for (let i = 0; i <= list.length; i++) {
    const isShortLine = i < list.length && isPart(list[i])
    const goesOn = isShortLine && (i === from || i > first || !list[i].gapBefore || isStanzaAt(list, i, isPart))
    if (goesOn) continue
    if (i - from >= VERSE_LINES) inBlock.fill(true, from, i)
    from = isShortLine ? i : i + 1
  }
  for (const { start, end } of [...stanzasOf(list), ...refrainsBehind(list, first)]) inBlock.fill(true, start, end)
  return inBlock
}

/** What stands between two blank lines and is verse by the number and length of its lines, though one looks like prose, or as a refrain. */
function stanzasOf(list: readonly ArticleLine[]): Span[] {
  const blocks: Span[] = []
  let start = 0
  for (let end = 1; end <= list.length; end++) {
    if (end < list.length && !list[end].gapBefore) continue
    blocks.push({ start, end })
    start = end
  }
  return [...blocks.filter((block) => isPunctuatedStanza(list.slice(block.start, block.end))), ...refrainsOf(list, blocks)]
}

function isPunctuatedStanza(lines: readonly ArticleLine[]): boolean {
  if (lines.length < PUNCTUATED_STANZA_LINES || !lines.some(({ prose }) => prose)) return false
  return lines.every(isVerseLine)
}

/** Of stanzas in a row, with nothing else between, those that come again as a whole behind another one; a refrain may be one line. */
function refrainsOf(list: readonly ArticleLine[], blocks: readonly Span[]): Span[] {
  const refrains: Span[] = []
  const seen = new Map<string, number>()
  let isBelowStanza = false // of several lines
  blocks.forEach((block, i) => {
    const lines = list.slice(block.start, block.end)
    const isSung = (isBelowStanza || lines.length >= STANZA_LINES) && lines.every(mayBeSung)
    isBelowStanza = isSung && lines.length >= STANZA_LINES
    if (!isSung) {
      seen.clear()
      return
    }
    const key = lines.map(({ reading }) => reading.key).join('\n')
    const before = seen.get(key)
    if (before !== undefined && before < i - 1) refrains.push(blocks[before], block)
    seen.set(key, i)
  })
  return refrains
}

/** Lines that a verse between a refrain and its copy has at the least. */
const LINES_OF_VERSE = 2

/**
 * Of lines in a row that may be sung, with no blank line and no sentence between, those that come again two and two behind a verse. `first`: the index
 * of the first prose, in front of which headlines come again.
 */
function refrainsBehind(list: readonly ArticleLine[], first: number): Span[] {
  const refrains: Span[] = []
  const counts = tally(list.map(({ reading }) => reading.key))
  const pairs = new Map<string, { readonly end: number; readonly own: number }>()
  let own = 0 // lines without a copy, up to here
  for (let i = first + 1; i < list.length; i++) {
    const { gapBefore, reading } = list[i]
    const pair = `${list[i - 1].reading.key}\n${reading.key}`
    const before = pairs.get(pair)
    if (gapBefore || !mayBeSung(list[i]) || endsSentence(reading.text)) pairs.clear()
    else if (before === undefined) pairs.set(pair, { end: i + 1, own })
    else if (own - before.own >= LINES_OF_VERSE) refrains.push({ start: before.end - 2, end: before.end }, { start: i - 1, end: i + 1 })
    if (counts.get(reading.key) === 1) own++
  }
  return refrains
}

function mayBeSung(line: ArticleLine): boolean {
  return line.reading.keys.length <= MAX_SONG_WORDS && !isPageLine(line)
}

/** Whether a line begins a stanza and the line before it ends one. */
function isStanzaAt(list: readonly ArticleLine[], at: number, isPart: (line: ArticleLine) => boolean): boolean {
  return isStanza(list, at - STANZA_LINES, isPart) && isStanza(list, at, isPart)
}

function isStanza(list: readonly ArticleLine[], from: number, isPart: (line: ArticleLine) => boolean): boolean {
  if (from < 0 || from + STANZA_LINES > list.length) return false
  return list.slice(from, from + STANZA_LINES).every((line, i) => isPart(line) && (i === 0 || !line.gapBefore))
}

function isShort({ reading, prose }: ArticleLine): boolean {
  return !prose && reading.keys.length <= VERSE_WORDS
}

/** The same in a text that is a poem or a song by all of its lines: a long line without an end mark only looks like prose. */
function mayBeVerse({ reading, prose }: ArticleLine): boolean {
  return !prose || !endsSentence(reading.text)
}
