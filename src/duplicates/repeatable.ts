import { type ArticleLine, PROSE_WORDS } from './article-lines.js'
import { LEADING_LABELS } from './data/labels.js'
import { PAGE_PHRASES } from './data/page-phrases.js'
import { hasLetter, isCode, isListItem, isQuestion, isSpeakerLabel, isTableRow, opensQuote } from './line-shape.js'
import type { TextBody } from './text-body.js'

/**
 * Which lines may stand in a text several times and mean something each time: cells, scores, code, list items, speakers, 'Yes.', verse. Their
 * copies are no duplicates, so they are not even compared.
 */

/** Words from which on a line without an end mark can be a headline: a shorter one may be a name, a place, a cell. */
const HEADLINE_WORDS = 4
/** Where a line opens the text twice, in front of prose, it can be one from so many words on: of 3,227 labelled extractions a credit went for it. */
const OPENING_WORDS = 2

/** How short the lines of verse and of tables are, and how many of them in a row make it one. */
const VERSE_WORDS = 9
const VERSE_LINES = 4

/** For each line whether its copies mean something. */
export function repeatableLines(list: readonly ArticleLine[], titleKeys: ReadonlySet<string>): boolean[] {
  const inBlock = inShortBlock(list)
  const twice = opensTwice(list)
  return list.map((line, i) => {
    const { key, words } = line.reading
    return (
      !titleKeys.has(key) &&
      (inBlock[i] || isRepeatable(line, twice && i < 2 ? OPENING_WORDS : HEADLINE_WORDS)) &&
      !isPagePhrase(key, words.length)
    )
  })
}

/** Whether the text begins with two copies of a line and prose behind them: the headline of the page's head and that of the article. */
function opensTwice([first, second, third]: readonly ArticleLine[]): boolean {
  return third?.prose === true && first.reading.key === second.reading.key
}

function isRepeatable({ reading, prose }: ArticleLine, headlineWords: number): boolean {
  const { text, words } = reading
  if (!hasLetter(text) || isListItem(text) || isCode(text) || isTableRow(text) || isSpeakerLabel(text, words.length)) return true
  if (COMMA_AT_END.test(text)) return true // a verse goes on in the next line, even with blank lines between
  if (prose) return false
  if (words.length < headlineWords) return true
  const numbers = words.filter(({ value }) => value !== undefined).length
  if (numbers * 2 >= words.length) return true // scores and rows of numbers
  const spoken = words.length < PROSE_WORDS && (opensQuote(text) || /[.。]["”»」]?$/u.test(text))
  return spoken
}

/** Lines of the page itself, of which one copy is enough however short they are. */
export function isPagePhrase(key: string, wordCount: number): boolean {
  if (wordCount <= 4 && LEADING_LABELS.includes(key)) return true
  return wordCount <= 40 && PAGE_PHRASES.some((phrase) => containsPhrase(key, phrase))
}

/** Whether a phrase stands in a line with no letter right before or behind it; scripts without blanks need no such ends. */
function containsPhrase(key: string, phrase: string): boolean {
  const at = key.indexOf(phrase)
  if (at < 0) return false
  if (!/[a-z\u00df-\u024f\u0370-\u052f]/u.test(phrase)) return true
  return !/\p{L}/u.test(key.charAt(at - 1)) && !/\p{L}/u.test(key.charAt(at + phrase.length))
}

/** Lines in a run of short ones without a blank line or prose between: a stanza, or a table read column by column. */
function inShortBlock(list: readonly ArticleLine[]): boolean[] {
  const inBlock = new Array<boolean>(list.length).fill(false)
  let from = 0
  for (let i = 0; i <= list.length; i++) {
    const goesOn = i < list.length && isShort(list[i]) && (i === from || !list[i].gapBefore)
    if (goesOn) continue
    if (i - from >= VERSE_LINES) inBlock.fill(true, from, i)
    from = i < list.length && isShort(list[i]) ? i : i + 1
  }
  return inBlock
}

function isShort({ reading, prose }: ArticleLine): boolean {
  return !prose && reading.words.length <= VERSE_WORDS
}

/** Copies from which on a paragraph between other paragraphs is structure. */
const STRUCTURE_COPIES = 3

/**
 * Whether a repeated line structures the text: each time with body text between, a question that is asked again, a heading or label inside of
 * the text ('Why we picked it'), or a paragraph that comes three times. Not the title, nothing that begins in front of the first prose but a
 * question, nothing that the page says.
 */
export function isStructure(
  copies: readonly number[],
  list: readonly ArticleLine[],
  body: TextBody,
  titleKeys: ReadonlySet<string>,
): boolean {
  const { reading, prose } = list[copies[0]]
  const { key, words, text } = reading
  if (titleKeys.has(key) || isPagePhrase(key, words.length)) return false
  if (!isQuestion(text)) {
    if (prose && copies.length < STRUCTURE_COPIES) return false
    if (copies[0] < body.headLines(key)) return false
  }
  return copies.slice(1).every((copy, n) => body.hasProseBetween(copies[n], copy))
}

const COMMA_AT_END = /[,;،、，]$/u
