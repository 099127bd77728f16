import type { Column } from './features.js'
import { lg } from './logarithm.js'
import { numbered, occurrences } from './numbering.js'
import {
  ADDRESS,
  BULLET,
  COLON,
  DATE,
  ELLIPSIS,
  ENDS,
  EXCLAMATION,
  FIRST_CAPITAL,
  FIRST_DIGIT,
  FIRST_SMALL,
  MONEY,
  NUMBERED,
  QUESTION,
  QUOTE,
  type Scan,
  type ScannedLine,
  SEPARATOR,
  TIME,
} from './scan.js'
import { flags, shifted, tabulate } from './sweeps.js'
import { FIRST, GROUPS, REPLY, TAIL_START } from './word-table.js'

/** What the cue tables say of a line: bits of the cue groups, and whether a phrase is the whole line, strong or weak, or begins it. */
export interface Signs {
  readonly groups: number
  readonly strong: boolean
  readonly weak: boolean
  readonly prefix: boolean
  /** A phrase by which sections behind the article begin. */
  readonly tail: boolean
}

/** A line without a sign. */
export const NO_SIGNS: Signs = { groups: 0, strong: false, weak: false, prefix: false, tail: false }

/** The features of the lines themselves, and what the page's features are made from. */
export interface LineColumns {
  readonly columns: Column[]
  readonly words: Float32Array
  /** Words of the wrapped paragraph that the line is part of. */
  readonly joined: Float32Array
  readonly prose: Float32Array
  readonly short: Float32Array
  readonly cue: Float32Array
  readonly capitalShare: Float32Array
  readonly timed: Float32Array
  readonly reply: Float32Array
  readonly firstPerson: Float32Array
  readonly tailStart: Float32Array
  readonly gapBefore: Float32Array
}

/** A line of a wrapped paragraph is no shorter and no longer than this, in characters. */
const WRAPPED_FROM = 40
const WRAPPED_TO = 110

/** Measures each line by itself, with its neighbours' lengths. */
export function columnsOfLines(scan: Scan, signs: (line: number) => Signs): LineColumns {
  const { lines } = scan
  const n = lines.length
  const columns: Column[] = []
  const add = (name: string, values: Float32Array): Float32Array => {
    columns.push({ name, values })
    return values
  }
  const column = (name: string, value: (line: ScannedLine, i: number) => number): Float32Array => {
    const values = new Float32Array(n)
    for (let i = 0; i < n; i++) values[i] = value(lines[i], i)
    return add(name, values)
  }
  const cues = lines.map(({ line }) => signs(line))
  const marks = lines.map((line) => line.marks)
  const groups = lines.map((line, i) => line.groups | cues[i].groups)
  const has = (name: string, mark: number): Float32Array => add(name, flags(marks, mark))
  const copies = countCopies(lines)
  const joined = joinedWords(lines)
  const words = tabulate(n, (i) => lines[i].words)

  column('length in words', ({ words: count }) => lg(count))
  column('length in characters', ({ start, end }) => lg(end - start))
  column('10 words or more', ({ words: count }) => (count >= 10 ? 1 : 0))
  column('20 words or more', ({ words: count }) => (count >= 20 ? 1 : 0))
  column('share of function words', (line) => (isUnspaced(line) ? 0.4 : line.stopWords / line.words))
  const smallShare = column('share of small initials', (line) => (isUnspaced(line) ? 0.7 : line.small / line.words))
  const ends = has('ends like a sentence', ENDS)
  has('ends with a colon', COLON)
  has('ends with an ellipsis', ELLIPSIS)
  has('ends with a question mark', QUESTION)
  column('sentence ends inside', ({ innerEnds }) => lg(innerEnds))
  column('commas', (line) => Math.min(1, (line.commas * 5) / line.words))
  column('all in capitals', (line) => (line.capitals > 0 && line.capitals >= line.words - line.numbers ? 1 : 0))
  const capitalShare = column('share of capital initials', (line) => line.capital / line.words)
  has('begins with a small letter', FIRST_SMALL)
  has('begins with a capital', FIRST_CAPITAL)
  has('begins with a digit', FIRST_DIGIT)
  const bulleted = has('bulleted', BULLET)
  has('numbered', NUMBERED)
  column('share of numbers', (line) => line.numbers / line.words)
  const date = has('has a date', DATE)
  const time = has('has a time', TIME)
  has('has an address of the web', ADDRESS)
  has('has a separator', SEPARATOR)
  has('has a price', MONEY)
  has('has a quotation mark', QUOTE)
  column('punctuation', (line) => Math.min(1, (line.punctuation * 4) / (line.end - line.start)))
  column('one word', ({ words: count }) => (count < 2 ? 1 : 0))
  column('copies on the page', (_, i) => lg(copies.others[i]))
  column('first of several copies', (_, i) => (copies.others[i] > 0 && copies.first[i] === 1 ? 1 : 0))
  const gapBefore = column('gap before', ({ gap }) => Math.min(gap, 3))
  column('gap behind', (_, i) => Math.min(i + 1 < n ? lines[i + 1].gap : 3, 3))
  has('exclamation mark', EXCLAMATION)
  column('capitals inside words', ({ glued }) => lg(glued))
  column('brackets', (line) => Math.min(1, (line.brackets * 4) / (line.end - line.start)))
  column('length of its paragraph beyond its own', (_, i) => lg(joined[i]) - lg(words[i]))
  column('cue groups', (_, i) => Math.min(3, bitCount(groups[i])))
  for (let g = 0; g < GROUPS; g++) add(GROUP_NAMES[g], flags(groups, 1 << g))
  const strong = column('is a known phrase', (_, i) => (cues[i].strong ? 1 : 0))
  column('is a weak phrase', (_, i) => (cues[i].weak ? 1 : 0))
  column('begins with a known phrase', (_, i) => (cues[i].prefix ? 1 : 0))
  const firstPerson = column('first person', ({ kinds }) => ((kinds & FIRST) === 0 ? 0 : 1))

  const lengths = tabulate(n, (i) => lg(words[i]))
  for (const [name, offset] of [
    ['before', -1],
    ['behind', 1],
  ] as const) {
    add(`length of the line ${name}`, shifted(lengths, offset))
    add(`capital share of the line ${name}`, shifted(capitalShare, offset))
    add(`line ${name} ends like a sentence`, shifted(ends, offset))
    add(`line ${name} is bulleted`, shifted(bulleted, offset))
    add(`length of the second line ${name}`, shifted(lengths, 2 * offset))
  }

  const prose = tabulate(n, (i) => {
    const line = lines[i]
    const fluent = line.stopWords > 0.15 * line.words || smallShare[i] > 0.5 || isUnspaced(line)
    return joined[i] >= 12 && (ends[i] === 1 || joined[i] >= 25) && fluent ? 1 : 0
  })
  return {
    columns,
    words,
    joined,
    prose,
    short: tabulate(n, (i) => (joined[i] < 8 && ends[i] === 0 ? 1 : 0)),
    cue: tabulate(n, (i) => (groups[i] === 0 && strong[i] === 0 ? 0 : 1)),
    capitalShare,
    timed: tabulate(n, (i) => (lines[i].words < 14 && (date[i] === 1 || time[i] === 1) ? 1 : 0)),
    reply: tabulate(n, (i) => (lines[i].words < 14 && (lines[i].kinds & REPLY) !== 0 ? 1 : 0)),
    firstPerson,
    tailStart: tabulate(n, (i) => (lines[i].words <= 9 && (cues[i].tail || (lines[i].kinds & TAIL_START) !== 0) ? 1 : 0)),
    gapBefore,
  }
}

const GROUP_NAMES = [
  'words of sharing',
  'words of newsletters',
  'words of links to other articles',
  'words of privacy and copyright',
  'words of comments and accounts',
  'words of advertising',
  'words of bylines',
  'words of picture credits',
  'words of navigation',
]

function isUnspaced(line: ScannedLine): boolean {
  return line.unspaced * 2 > line.words
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** How many other lines have the same words, and which of them comes first. */
function countCopies(lines: readonly ScannedLine[]): { others: Float32Array; first: Float32Array } {
  const numbering = numbered(lines.map(({ hash }) => hash))
  const counts = occurrences(numbering)
  let seen = 0
  return {
    others: tabulate(lines.length, (i) => counts[numbering.ids[i]] - 1),
    first: tabulate(lines.length, (i) => {
      if (numbering.ids[i] < seen) return 0
      seen++
      return 1
    }),
  }
}

/** Words of the paragraph that was wrapped into several lines, for each of them; elsewhere the line's own. */
function joinedWords(lines: readonly ScannedLine[]): Float32Array {
  const joined = tabulate(lines.length, (i) => lines[i].words)
  for (let i = 0; i < lines.length; i++) {
    let last = i
    while (last + 1 < lines.length && isWrapped(lines[last], lines[last + 1])) last++
    if (last === i) continue
    let sum = 0
    for (let k = i; k <= last; k++) sum += lines[k].words
    for (let k = i; k <= last; k++) joined[k] = sum
    i = last
  }
  return joined
}

function isWrapped(line: ScannedLine, next: ScannedLine): boolean {
  const length = line.end - line.start
  const full = length >= WRAPPED_FROM && length <= WRAPPED_TO && line.words >= 5 && (line.marks & ENDS) === 0
  return full && next.gap === 0 && (next.marks & FIRST_SMALL) !== 0 && (next.marks & BULLET) === 0
}
