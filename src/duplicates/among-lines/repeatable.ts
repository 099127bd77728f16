import { tally } from '../../text/lists.js'
import { beginsSmall, endsSentence, endsWithColon, isQuestion } from '../../text/sentences/sentence-marks.js'
import { hasLetter, isCode, isListItem, isSpeakerLabel, itemMark, opensQuote } from '../measure/line-shape.js'
import { type Arrangement, type ArticleLine, PROSE_WORDS } from './article-lines.js'
import { isPageLine, isPagePhrase } from './page-line.js'
import type { TextBody } from './text-body.js'
import { linesOfVerse } from './verse.js'

// Which lines may stand in a text several times and mean something each time: cells, scores, code, list items, speakers, 'Yes.', verse. Their
// copies are no duplicates, so they are not even compared.

/** Words from which on a line without an end mark can be a headline: a shorter one may be a name, a place, a cell. */
const HEADLINE_WORDS = 4
/** Where a line opens the text twice, in front of prose, it can be one from so many words on: of 3,227 labelled extractions a credit went for it. */
const OPENING_WORDS = 2

/** A headline and its copy. */
const HEADLINES = 2

/** For each line whether its copies mean something. */
export function repeatableLines(body: TextBody, arrangement: Arrangement): boolean[] {
  const { lines: list, titleKeys } = body
  const isArticle = arrangement === 'article'
  // A text without any prose is a list from below its headline and a copy of that on.
  const first = body.firstProse() < list.length ? body.firstProse() : HEADLINES
  const inVerse = isArticle ? linesOfVerse(list, first, body.isVerse) : []
  const isItem = itemsOf(list, arrangement)
  const twice = opensTwice(list)
  const repeatable = list.map((line, i) => {
    const { key } = line.reading
    if (titleKeys.has(key)) return false
    if (isArticle && (inVerse[i] || isInsideSentence(list, i, body.isVerse))) return !isPagePhrase(key)
    const isPart =
      isItem[i] || isRepeatable(line, twice && i < 2 ? OPENING_WORDS : HEADLINE_WORDS) || (isArticle && i > first && isRow(line))
    return isPart && !isPageLine(line) && !(isArticle && !isItem[i] && isToldAtOnce(list, i))
  })
  return isArticle && body.isVerse ? withRefrains(body, repeatable) : repeatable
}

/**
 * The same in a text of short lines alone, with the other lines of a refrain of which a line may repeat: half of it would be left alone. A
 * refrain is a run of lines that comes again; in other texts blocks of short lines are known without it, and menus come again as well.
 */
function withRefrains({ lines: list, titleKeys }: TextBody, repeatable: readonly boolean[]): boolean[] {
  const result = [...repeatable]
  // The headline is in no pair.
  const pairs = list.slice(1).map((line, i) => `${list[i].reading.key}\n${line.reading.key}`)
  const counts = tally(pairs.slice(1))
  const joins = (line: number, neighbour: number): boolean => {
    if (!result[neighbour] || titleKeys.has(list[line].reading.key) || isPageLine(list[line])) return false
    return (counts.get(pairs[Math.min(line, neighbour)]) ?? 0) > 1
  }
  for (let i = 1; i < list.length; i++) result[i] ||= joins(i, i - 1)
  for (let i = list.length - 2; i > 0; i--) result[i] ||= joins(i, i + 1)
  return result
}

/**
 * Whether a line break cuts a sentence at the beginning or the end of the line: a paragraph that was wrapped, of which no line may go alone. That the
 * sentence goes on, a small letter tells. Of 199 lines that went from 2,054 gold texts 15 stay by this, most of them listings and output of programs.
 */
function isInsideSentence(list: readonly ArticleLine[], at: number, isVerse: boolean): boolean {
  return goesOnAt(list, at, isVerse) || goesOnAt(list, at + 1, isVerse)
}

/**
 * Whether a line goes on with the sentence of the line above: by a small letter, over a blank line only as an item of a list in a sentence; or behind
 * a comma with any letter, and in verse over a blank line.
 */
function goesOnAt(list: readonly ArticleLine[], at: number, isVerse: boolean): boolean {
  if (at === 0 || at >= list.length) return false
  const { gapBefore, reading } = list[at]
  const above = list[at - 1].reading.text
  if ((isVerse || !gapBefore) && endsWithCommaOrSemicolon(above)) return true
  if (endsSentence(above) || !beginsSmall(reading.text)) return false
  return !gapBefore || endsWithColon(above) || beginsSmall(above)
}

/**
 * For each line whether it is an item of a list: by a bullet, or by a number or letter with a full stop where other lines have other ones, in an
 * article anywhere, in a list, whose lines are each for itself, right above or below. Else that is an ordinal or an initial.
 */
export function itemsOf(list: readonly ArticleLine[], arrangement: Arrangement): boolean[] {
  const marks = list.map(({ reading }) => itemMark(reading.text))
  const isNumbered = new Set(marks.filter((mark) => mark !== undefined)).size > 1
  const differ = (mark: string, beside: string | undefined): boolean => beside !== undefined && beside !== mark
  return list.map(({ reading, prose }, i) => {
    const mark = marks[i]
    if (isListItem(reading.text, prose)) return true
    if (mark === undefined) return false
    return arrangement === 'article' ? isNumbered : differ(mark, marks[i - 1]) || differ(mark, marks[i + 1])
  })
}

/** Words of a short sentence at the least that is no answer, no cry and no line of a song. */
const SHORT_SENTENCE_WORDS = 5

/** Whether a short sentence outside of quotation marks stands right above its copy or below it: 'The road was shut for two hours.' twice in a row. */
function isToldAtOnce(list: readonly ArticleLine[], at: number): boolean {
  const { prose, tableRow, reading } = list[at]
  const { text, key, keys } = reading
  if (prose || tableRow || keys.length < SHORT_SENTENCE_WORDS || opensQuote(text) || repeatsItself(keys)) return false
  return endsSentence(text) && !isQuestion(text) && [at - 1, at + 1].some((beside) => list[beside]?.reading.key === key)
}

/** Whether the text begins with two copies of a line and prose behind them: the headline of the page's head and that of the article. */
function opensTwice([first, second, third]: readonly ArticleLine[]): boolean {
  return third?.prose === true && first.reading.key === second.reading.key
}

function isRepeatable({ reading, prose, tableRow }: ArticleLine, headlineWords: number): boolean {
  const { text, keys } = reading
  if (tableRow || !hasLetter(text) || isCode(text) || isSpeakerLabel(text, keys.length)) return true
  if (endsWithCommaOrSemicolon(text)) return true // a verse goes on in the next line, even with blank lines between
  if (prose) return false
  if (keys.length < headlineWords || repeatsItself(keys)) return true
  const numbers = reading.words.filter(({ value }) => value !== undefined).length
  if (numbers * 2 >= keys.length) return true // scores
  // What somebody says.
  return keys.length < PROSE_WORDS && !TEASER_END.test(text) && (opensQuote(text) || /[.。]["”»」]?$/u.test(text))
}

/** 'Let it snow, let it snow', 'かえろ　かえろ': a line of a song. */
function repeatsItself(keys: readonly string[]): boolean {
  const half = keys.length / 2
  return Number.isInteger(half) && keys.slice(0, half).every((key, i) => key === keys[half + i])
}

/** So many numbers in digits make a row of any line behind the first prose that is no sentence: '5 miles (s) 9 miles (m) 7 miles (s)'. */
const ROW_NUMBERS = 3

function isRow({ reading: { keys }, prose }: ArticleLine): boolean {
  return !prose && keys.filter((key) => /^\p{N}/u.test(key)).length >= ROW_NUMBERS
}

/** A teaser that was cut off by a program; a speaker who falls silent needs no blank. */
const TEASER_END = / \.\.\.$/u

/** Whether a line ends with a comma or a semicolon, but not with that of Greek, which is a question mark. */
function endsWithCommaOrSemicolon(text: string): boolean {
  return /[,;،、，]$/u.test(text) && !isQuestion(text)
}
