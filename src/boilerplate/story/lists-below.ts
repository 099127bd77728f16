import { ITEM_SIGNS } from '../../text/reading/list-item.js'
import { type LineFacts, mayHaveDigit, SIGNS, stops } from '../lines/line-facts.js'
import type { LaidOutText } from './layout.js'
import { addRange, nextWhere, range } from './line-indices.js'

// The lists that stand below a story's sentences: ingredients, results, programmes, specifications, short answers. The line model takes short lines
// for a menu's, above all those at the end. Two things tell them from one: what menus, tags and teasers hardly ever have, several lines of numbers or
// short sentences one below the other; and that nothing else stands between the story and a frame that is known. Of 577 lines of labelled pages that
// stayed for it 323 were in a gold, before rows of times that go down, of dates and of lengths were left out.

/** An item or heading of a list has no more words, nor more characters. */
const MAX_ITEM_WORDS = 9
const MAX_ITEM_CHARS = 100
/** So many lines at most lead from the story, or from one of its lists, to the end of the next one. */
const MAX_LINES_TO_LIST = 20
/** So many rows of numbers at least, one below the other; names and values without one, and short sentences. */
const MIN_NUMBERS = 3
const MIN_WORDED = 4
/** 'Material: wool'; more words behind the colon are a teaser's headline. */
const MAX_VALUE_WORDS = 3
/** Below two others a row of names and values may have so many words. Of 45 lines of labelled pages that stay for it 41 are in a gold. */
const MAX_ROW_WORDS = 25
/** Lines of the rest of a story; fewer may be a tag or two. */
const MIN_REST = 3
const MAX_REST = 40
/** A frame is known where three of its first four lines are. */
const FIRST_LINES_OF_FRAME = 4
const MIN_KNOWN = 3

/** '5 dl buttermilk', '10:00 Opening'; '1. The ferry is back' is one of a ranking, '12 Harbours You Must See' a headline. */
const NUMBER_FIRST = /* @__PURE__ */ new RegExp(
  `^[${ITEM_SIGNS}]? ?(?!\\p{Nd}{1,2}(?:[.)]| \\p{Lu}\\S* \\S+ \\S+) )[\\p{Nd}½¼¾⅓].*\\p{L}`,
  'u',
)
/** 'Northisle 58', 'Weight: 410 gram', '1. Ella Berg 1.21.04' have a digit among so many characters at the end. */
const CHARS_OF_NUMBER_LAST = 6
/** 'November (12)' is one of an archive, 'Storm closes the road 3 May 2026' and 'Storm at sea 0:45' are teasers; 'Salt and Rope (1981)' is a work. */
const COUNT_OR_DATE_LAST = /(?:\((?!(?:1[5-9]|20)\d\d\))\p{Nd}+\)|\p{Nd}{1,2}\.? \p{L}+\.? (?:19|20)\d\d|\p{L} \d:\d\d)$/u
/** What a ticker and a programme have in front of each line. */
const TIME_FIRST = /^(?<hour>\d{1,2})[:.](?<minute>\d\d)(?!\d)/
/** 'Price: 20 pounds a month', 'Мука — 2 стакана', 'नमक - एक चुटकी', but no line of code. */
const NAMED = /* @__PURE__ */ new RegExp(
  `^(?:[${ITEM_SIGNS}] ?)?\\p{L}[^:：.!?]{0,30}?(?: ?[:：] ?| [-–—] )(?<value>\\S.*)(?<![,;{])$`,
  'u',
)
/** The signs of which it has one, but for the hyphen. */
const BEHIND_NAME = SIGNS.form | SIGNS.beyond
/** 'April 2024: the old halls are torn down', 'Article 2: Licences' */
const NUMBERED_NAME = /^(?<name>\p{L}[^:：.!?]{0,30}\p{Nd})(?:: |：)\S/u

/** '0-5 48% 9%', '1990 12,4 8,1'; the rows of a calendar are whole numbers. */
const CELLS_WITH_NUMBERS = /^(?:[^\s\p{Nd}]{0,5}\p{Nd}\S{0,20}(?: {1,4}|\t|$)){3,}$/u

/** Forms of rows, and how many stand one below the other at least. */
const FORMS: readonly { readonly least: number; readonly isOne: (line: LineFacts) => boolean }[] = [
  { least: MIN_NUMBERS, isOne: beginsWithNumber },
  { least: MIN_NUMBERS, isOne: endsWithNumber },
  { least: MIN_WORDED, isOne: (line) => isShortValue(namedValue(line)) },
  { least: MIN_NUMBERS, isOne: isRowOfNumbers },
  { least: MIN_WORDED, isOne: (line) => line.ends || beginsWithNumber(line) },
]

function isRowOfNumbers(line: LineFacts): boolean {
  return mayHaveDigit(line) && CELLS_WITH_NUMBERS.test(line.text) && /\p{Nd}(?:[%°]|[.,-]\p{Nd})/u.test(line.text)
}

function beginsWithNumber(line: LineFacts): boolean {
  return mayHaveDigit(line) && (NUMBER_FIRST.test(line.text) || NUMBERED_NAME.test(line.text))
}

function endsWithNumber(line: LineFacts): boolean {
  const { text } = line
  if (!mayHaveDigit(line) || !/\p{L}{2}/u.test(text) || COUNT_OR_DATE_LAST.test(text)) return false
  return /\p{Nd}/u.test(namedValue(line)) || /\p{Nd}/u.test(text.slice(-CHARS_OF_NUMBER_LAST))
}

function namedValue({ text, signs }: LineFacts): string {
  const mayBeNamed = (signs & BEHIND_NAME) !== 0 || text.includes(' - ')
  return (mayBeNamed && NAMED.exec(text)?.groups?.value) || ''
}

function isShortValue(value: string): boolean {
  return value !== '' && value.split(' ').length <= MAX_VALUE_WORDS
}

/** What is known of the lines of a page. */
export interface LinesBelow {
  /** Whether the model has a line for the story. */
  readonly isKept: (i: number) => boolean
  /** Whether a line is known for a page's. */
  readonly isFrame: (i: number) => boolean
  /** Whether a line may be the story's, on a page that the model understands too little to tell; absent where it does. */
  readonly mayBeStory: ((i: number) => boolean) | undefined
}

/** The lines that stand below a sentence of the story, with no line of the frame between, as a part of its lists. */
export function linesOfListsBelow({ facts, candidates }: LaidOutText, { isKept, isFrame, mayBeStory }: LinesBelow): ReadonlySet<number> {
  const found = new Set<number>()
  const isSentence = (i: number): boolean => facts[i].prose && isKept(i)
  const stays = (i: number): boolean => found.has(i) || (candidates[i] === undefined && isKept(i))
  for (let from = 0, end: number; from < facts.length; from = end + 1) {
    end = nextWhere(isFrame, from, facts.length)
    let last = nextWhere(isSentence, from, end) // the last line of the story so far
    if (nextWhere((i) => !isKept(i), last, end) === end) continue
    const rows = rowsOfLists(facts, last, end, (i) => candidates[i] === undefined)
    for (let i = last + 1; i < end; i++) {
      const isRow = rows.has(i) && i - last <= MAX_LINES_TO_LIST && leadsTo(i, last, facts, isKept)
      if (isRow) addRange(found, last + 1, i + 1)
      if (isRow || isSentence(i)) last = i
    }
    addRange(found, from, end, (i) => candidates[i] === undefined && isFurtherRow(i, facts, stays))
    const rest = range(last + 1, end)
    if (mayBeStory === undefined || rest.length < MIN_REST || rest.length > MAX_REST || !isKnown(end, isFrame)) continue
    if (rest.every(mayBeStory)) addRange(found, last + 1, end)
  }
  return found
}

/** Whether the lines between line `last` and line `i` are no longer than headings and items, if they are doubted, or end as sentences: teasers don't. */
function leadsTo(i: number, last: number, facts: readonly LineFacts[], isKept: (i: number) => boolean): boolean {
  return nextWhere((at) => facts[at].words > MAX_ITEM_WORDS && !isKept(at) && !stops(facts[at]), last + 1, i) >= i
}

/** Whether a line is a name and what it is, right below two others that stay: 'Booking: three months before at the latest'. */
function isFurtherRow(i: number, facts: readonly LineFacts[], stays: (i: number) => boolean): boolean {
  if (i < 2 || facts[i].words > MAX_ROW_WORDS || !stays(i - 1) || !stays(i - 2)) return false
  return [i, i - 1, i - 2].every((at) => namedValue(facts[at]) !== '')
}

/** Whether a frame that begins at line `end` is known; that of the text's end isn't. */
function isKnown(end: number, isFrame: (i: number) => boolean): boolean {
  return range(end, end + FIRST_LINES_OF_FRAME).filter(isFrame).length >= MIN_KNOWN
}

/**
 * The lines from `from` up to `end` that are of the same form as several others, one below the other, most of them with words of their own. Between
 * those that begin with a number a short line may stand below two of them, or above a time of day: the day of a programme.
 */
function rowsOfLists(facts: readonly LineFacts[], from: number, end: number, isOpen: (i: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  const textOf = (i: number): string => facts[i].text
  const items = new Set(range(from, end).filter((i) => isOpen(i) && isItem(facts[i])))
  for (const { least, isOne } of FORMS) {
    const isRow = (i: number): boolean => items.has(i) && isOne(facts[i])
    let rows: number[] = []
    const isHeading = (i: number): boolean =>
      isOne === beginsWithNumber && items.has(i) && isRow(i + 1) && (rows[rows.length - 2] === i - 2 || TIME_FIRST.test(facts[i + 1].text))
    for (let i = from; i <= end; i++) {
      if (isRow(i)) rows.push(i)
      else if (rows.length === 0 || !isHeading(i)) {
        if (rows.length >= least && isList(rows.map(textOf), least)) for (const at of rows) found.add(at)
        rows = []
      }
    }
  }
  return found
}

function isList(rows: readonly string[], least: number): boolean {
  if (rows.every((row) => CELLS_WITH_NUMBERS.test(row))) return new Set(rows).size === rows.length
  return haveOwnWords(rows, least) && haveOwnNames(rows) && !isTicker(rows)
}

/** Whether no two have the same name with a number: 'Euro 2024: …' stands above teasers. */
function haveOwnNames(rows: readonly string[]): boolean {
  const names = rows.flatMap((row) => NUMBERED_NAME.exec(row)?.groups?.name ?? [])
  return new Set(names).size === names.length
}

/** Whether rows begin with times of day, none later than the one above, as news do; a programme goes on behind midnight. */
function isTicker(rows: readonly string[]): boolean {
  const times = rows.map(minutesOf)
  return times[0] !== times[times.length - 1] && times.every((time, i) => time !== undefined && time <= (times[i - 1] ?? time))
}

function minutesOf(row: string): number | undefined {
  const { hour, minute } = TIME_FIRST.exec(row)?.groups ?? {}
  return hour === undefined ? undefined : 60 * Number(hour) + Number(minute)
}

/** Whether so many rows at least, and more than half, have words of their own: below 'Branches 2010: 12' may stand 'Branches 2025: 7'. */
function haveOwnWords(rows: readonly string[], least: number): boolean {
  const own = new Set(rows.map(wordsOnly)).size
  return own >= least && 2 * own > rows.length
}

/** 'Page 1' and 'Page 2' say the same. */
export function wordsOnly(text: string): string {
  return text.replace(/\p{Nd}+/gu, '')
}

/** Whether a line is short, its date, time and figures being one word: '3/16 17:00 蕭泰然：福爾摩沙頌'. */
function isItem(line: LineFacts): boolean {
  const { words, text } = line
  if (words === 0 || text.length > MAX_ITEM_CHARS || text.includes('//')) return false
  if (words <= MAX_ITEM_WORDS || !mayHaveDigit(line)) return words <= MAX_ITEM_WORDS
  return words - (text.match(/\p{Nd}+/gu) ?? []).length < MAX_ITEM_WORDS
}
