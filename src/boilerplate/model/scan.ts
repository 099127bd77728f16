import { newlineLength } from '../../text/lines.js'
import {
  BLANK,
  CLOSER,
  CURRENCY,
  classOf,
  DIGIT,
  LETTER,
  LOWER,
  lowerOf,
  OPENER,
  OTHER,
  PUNCTUATION,
  STOP,
  UNSPACED,
  UPPER,
} from './char-classes.js'
import {
  BYLINE_START,
  FIRST,
  GROUPS,
  HASH_SEED,
  hashPair,
  hashStep,
  MONTH,
  OPENS_PAIR,
  REPLY,
  STOP_WORD,
  TAIL_START,
  wordTable,
} from './word-table.js'

/** What one pass over the characters finds out about one line that has a letter or digit on it. */
export interface ScannedLine {
  /** Number of the line in the text, from 1, and the line's own text without blanks and bullet. */
  line: number
  start: number
  end: number
  /** Lines without a letter or digit in front of it, since the last line that has one. */
  gap: number
  /** Words; where a script sets no blanks, characters / 1.7 at least. */
  words: number
  unspaced: number
  stopWords: number
  small: number
  capital: number
  numbers: number
  commas: number
  punctuation: number
  innerEnds: number
  /** Inner changes from a small letter to a capital: 'sourcesThe'. */
  glued: number
  brackets: number
  capitals: number
  /** Bits of {@link Mark}. */
  marks: number
  /** Bits of cue groups. */
  groups: number
  /** Bits of what its words are: first person, reply, tail start. */
  kinds: number
  /** Hash over the words. */
  hash: number
  /** Hash over the words in which numbers are all alike and months too; 0 for lines without either. */
  form: number
  /** Hashes of the first and the last word; 0 where a script sets no blanks. */
  firstWord: number
  lastWord: number
  /** Where its word hashes begin and end in `wordHashes`. */
  from: number
  to: number
  /** Where its runs of words begin and end in `runHashes`. */
  runsFrom: number
  runsTo: number
}

/** Bits of {@link ScannedLine.marks}. */
export const ENDS = 1
export const COLON = 2
export const ELLIPSIS = 4
export const QUESTION = 8
export const EXCLAMATION = 16
export const QUOTE = 32
export const SEPARATOR = 64
export const MONEY = 128
export const BULLET = 256
export const NUMBERED = 512
export const DATE = 1024
export const TIME = 2048
export const ADDRESS = 4096
export const FIRST_SMALL = 8192
export const FIRST_CAPITAL = 16384
export const FIRST_DIGIT = 32768

/** Cue words count in the first 200 characters of a line only: behind them they are words of a story. */
const CUE_CHARS = 200
/** Words of fewer letters say nothing about what a line is about. */
export const MIN_TOPIC_LETTERS = 4
const CHARACTERS_PER_WORD = 1.7
/** What stands for a number, and for a month, in the form of a line. */
const ANY_NUMBER = 1
const ANY_MONTH = 2
const BULLETS = new Set([0x2a, 0x2022, 0xb7, 0x2d, 0x2013, 0x2014, 0x25aa, 0x25cf, 0x25e6, 0x2023, 0x3e])

/** The lines of a text and the hashes of their longer words (and, in scripts without blanks, of pairs of characters). */
export interface Scan {
  readonly lines: readonly ScannedLine[]
  readonly wordHashes: readonly number[]
  /** Hashes of all runs of four words within a line (in scripts without blanks, of eight characters). */
  readonly runHashes: readonly number[]
}

/** Scans a text. One pass over its characters; no regular expression, and no string is made but one for each line. */
export function scanText(text: string): Scan {
  const lines: ScannedLine[] = []
  const wordHashes: number[] = []
  const runHashes: number[] = []
  let gap = 0
  let number = 1
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const length = i === text.length ? 0 : newlineLength(text, i)
    if (length === 0 && i < text.length) continue
    if (i > start || i < text.length) {
      const line = scanLine(text, start, i, wordHashes, runHashes)
      if (line === undefined) gap++
      else {
        line.line = number
        line.gap = gap
        gap = 0
        lines.push(line)
      }
    }
    number++
    i += Math.max(0, length - 1)
    start = i + 1
  }
  return { lines, wordHashes, runHashes }
}

/** Scans the line from `from` up to `to`; `undefined` where it has neither letter nor digit. */
function scanLine(text: string, from: number, to: number, wordHashes: number[], runHashes: number[]): ScannedLine | undefined {
  let start = from
  let end = to
  while (start < end && classOf(text.charCodeAt(start)) === BLANK) start++
  while (end > start && classOf(text.charCodeAt(end - 1)) === BLANK) end--
  if (start === end) return undefined
  let marks = 0
  if (BULLETS.has(text.charCodeAt(start)) && end - start > 1 && classOf(text.charCodeAt(start + 1)) === BLANK) {
    marks |= BULLET
    start += 2
    while (start < end && classOf(text.charCodeAt(start)) === BLANK) start++
  }
  const table = wordTable()
  const found: ScannedLine = {
    line: 0,
    start,
    end,
    gap: 0,
    words: 0,
    unspaced: 0,
    stopWords: 0,
    small: 0,
    capital: 0,
    numbers: 0,
    commas: 0,
    punctuation: 0,
    innerEnds: 0,
    glued: 0,
    brackets: 0,
    capitals: 0,
    marks,
    groups: 0,
    kinds: 0,
    hash: HASH_SEED,
    form: 0,
    firstWord: 0,
    lastWord: 0,
    from: wordHashes.length,
    to: 0,
    runsFrom: runHashes.length,
    runsTo: 0,
  }
  const cueEnd = start + CUE_CHARS
  let spaced = 0
  let wordHash = HASH_SEED
  let wordLength = 0
  let wordCapitals = 0
  let wordDigits = 0
  let previousWord = 0
  let previousBits = 0
  let last = BLANK // class of the unit before
  let beforeBlank = BLANK // class of the last unit that is no blank
  let monthAt = -9
  let numberAt = -9
  let previousUnspaced = 0
  let form = HASH_SEED
  const run = new WordRun(runHashes)
  let varies = false

  const closeWord = (at: number): void => {
    spaced++
    found.hash = hashPair(found.hash, wordHash)
    const bits = table.get(wordHash) ?? 0
    const wild = wordDigits === wordLength ? ANY_NUMBER : (bits & MONTH) !== 0 ? ANY_MONTH : 0
    if (wild !== 0) varies = true
    form = hashPair(form, wild === 0 ? wordHash : wild)
    if (spaced === 1) found.firstWord = wordHash
    found.lastWord = wordHash
    run.add(wordHash)
    if (bits !== 0) {
      if ((bits & STOP_WORD) !== 0) found.stopWords++
      if ((bits & MONTH) !== 0) monthAt = spaced
      if (at <= cueEnd) {
        found.groups |= bits & ((1 << GROUPS) - 1)
        found.kinds |= bits & (FIRST | REPLY)
        if (spaced === 1) {
          found.kinds |= bits & TAIL_START
          if ((bits & BYLINE_START) !== 0) found.groups |= 1 << 6
        }
      }
    }
    if ((previousBits & OPENS_PAIR) !== 0 && at <= cueEnd) {
      const pair = table.get(hashPair(previousWord, wordHash))
      if (pair !== undefined) found.groups |= pair & ((1 << GROUPS) - 1)
    }
    if (wordDigits > 0 && wordDigits === wordLength && wordLength <= 2) numberAt = spaced
    if (Math.abs(monthAt - numberAt) <= 1 && monthAt >= 0 && numberAt >= 0) found.marks |= DATE
    if (wordDigits === 4 && wordLength === 4 && Math.abs(monthAt - spaced) <= 2 && monthAt >= 0) found.marks |= DATE
    if (wordLength >= MIN_TOPIC_LETTERS && (bits & STOP_WORD) === 0) wordHashes.push(wordHash)
    if (wordCapitals > 1 && wordCapitals === wordLength) found.capitals++
    previousWord = wordHash
    previousBits = bits
    wordHash = HASH_SEED
    wordLength = 0
    wordCapitals = 0
    wordDigits = 0
  }

  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const kind = classOf(unit)
    if (kind === LOWER || kind === UPPER || kind === LETTER || kind === DIGIT || (kind === OTHER && unit >= 0xd800 && unit <= 0xdfff)) {
      if (wordLength === 0) {
        if (kind === LOWER) found.small++
        else if (kind === UPPER) {
          found.capital++
          if (beforeBlank === STOP && last === BLANK) found.innerEnds++
        } else if (kind === DIGIT) found.numbers++
        else if (beforeBlank === STOP && last === BLANK) found.innerEnds++
      } else if (kind === UPPER && last === LOWER) found.glued++
      wordLength++
      if (kind === UPPER) wordCapitals++
      else if (kind === DIGIT) wordDigits++
      wordHash = hashStep(wordHash, lowerOf(unit))
      previousUnspaced = 0
    } else if (wordLength > 0 && (unit === 0x27 || unit === 0x2019) && i + 1 < end && isLetter(classOf(text.charCodeAt(i + 1)))) {
      wordLength++
      wordHash = hashStep(wordHash, 0x27)
    } else {
      if (wordLength > 0) closeWord(i)
      if (kind === UNSPACED) {
        found.unspaced++
        if (previousUnspaced !== 0) wordHashes.push(Math.imul(previousUnspaced, 0x10001) ^ unit)
        found.hash = hashPair(found.hash, unit)
        run.addCharacter(unit)
        if (last === STOP) found.innerEnds++
        if (last === DIGIT && (unit === 0x6708 || unit === 0x5e74)) found.marks |= DATE // 月, 年
        previousUnspaced = unit
      } else {
        previousUnspaced = 0
        if (kind !== BLANK) readSign(text, i, unit, kind, start, end, last, found)
      }
    }
    if (kind !== BLANK) beforeBlank = kind
    last = kind
  }
  if (wordLength > 0) closeWord(end)
  if (spaced === 0 && found.unspaced === 0) {
    wordHashes.length = found.from
    return undefined
  }
  found.to = wordHashes.length
  found.runsTo = runHashes.length
  if (varies) found.form = form
  found.words = Math.max(spaced, spaced + found.unspaced / CHARACTERS_PER_WORD)
  readEnds(text, start, end, found)
  return found
}

/** The last words of a line, for the hashes of runs of four. Two characters of a script without blanks count as a word. */
class WordRun {
  readonly #hashes: number[]
  #last = 0
  #second = 0
  #third = 0
  #words = 0
  #character = 0

  constructor(hashes: number[]) {
    this.#hashes = hashes
  }

  add(word: number): void {
    if (this.#words > 2) this.#hashes.push(hashPair(hashPair(this.#third, this.#second), hashPair(this.#last, word)))
    this.#words++
    this.#third = this.#second
    this.#second = this.#last
    this.#last = word
  }

  addCharacter(unit: number): void {
    if (this.#character === 0) this.#character = unit
    else {
      this.add(Math.imul(this.#character, 0x10001) ^ unit)
      this.#character = 0
    }
  }
}

function isLetter(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === LETTER || kind === DIGIT
}

/** Takes note of a sign that is no part of a word. */
function readSign(text: string, i: number, unit: number, kind: number, start: number, end: number, last: number, found: ScannedLine): void {
  found.punctuation++
  if (kind === STOP) {
    if (unit === 0x21 || unit === 0xff01) found.marks |= EXCLAMATION
    if (
      unit === 0x2e &&
      i > start &&
      i + 2 < end &&
      isLetter(last) &&
      isLetter(classOf(text.charCodeAt(i + 1))) &&
      isLetter(classOf(text.charCodeAt(i + 2)))
    ) {
      if (classOf(text.charCodeAt(i + 1)) === LOWER && last === LOWER) found.marks |= ADDRESS
      if (last === DIGIT && classOf(text.charCodeAt(i + 1)) === DIGIT) readNumbers(text, i, start, end, found)
    }
    return
  }
  if (kind === OPENER) {
    found.marks |= QUOTE
    return
  }
  if (kind === CLOSER) {
    if (unit === 0x22 || unit === 0x201d || unit === 0xbb || unit === 0x300d || unit === 0x300f) found.marks |= QUOTE
    else if (unit === 0x29 || unit === 0x5d) found.brackets++
    return
  }
  if (kind === CURRENCY) {
    found.marks |= MONEY
    return
  }
  if (kind !== PUNCTUATION) return
  if (unit === 0x2c || unit === 0x3001 || unit === 0xff0c || unit === 0x60c) found.commas++
  else if (unit === 0x7c || unit === 0x203a || unit === 0x2192 || unit === 0xb7) found.marks |= SEPARATOR
  else if (unit === 0x2f) {
    if (last === BLANK) found.marks |= SEPARATOR
    else if (text.charCodeAt(i + 1) === 0x2f && text.charCodeAt(i - 1) === 0x3a) found.marks |= ADDRESS
    else if (last === DIGIT && i + 1 < end && classOf(text.charCodeAt(i + 1)) === DIGIT) readNumbers(text, i, start, end, found)
  } else if (unit === 0x40) found.marks |= ADDRESS
  else if (unit === 0x3a || unit === 0x2d) {
    if (last === DIGIT && i + 1 < end && classOf(text.charCodeAt(i + 1)) === DIGIT) {
      if (unit === 0x3a) found.marks |= TIME
      else readNumbers(text, i, start, end, found)
    }
  } else if (unit === 0x7b || unit === 0x7d || unit === 0x3d || unit === 0x3b || unit === 0x5b) found.brackets++
}

/** A date such as 12.05.2024, 2024-05-12 or 5/12/24: a second sign of the same kind between digits, at most three digits away. */
function readNumbers(text: string, i: number, start: number, end: number, found: ScannedLine): void {
  const sign = text.charCodeAt(i)
  for (let k = i + 2; k <= i + 3 && k + 1 < end; k++) {
    if (text.charCodeAt(k) === sign && classOf(text.charCodeAt(k + 1)) === DIGIT && i > start) found.marks |= DATE
  }
}

/** Takes note of how the line begins and ends. */
function readEnds(text: string, start: number, end: number, found: ScannedLine): void {
  const first = classOf(text.charCodeAt(start))
  if (first === LOWER) found.marks |= FIRST_SMALL
  else if (first === UPPER) found.marks |= FIRST_CAPITAL
  else if (first === DIGIT) {
    found.marks |= FIRST_DIGIT
    let i = start
    while (i < end && classOf(text.charCodeAt(i)) === DIGIT) i++
    const sign = text.charCodeAt(i)
    if (i - start <= 3 && (sign === 0x2e || sign === 0x29) && i + 1 < end && classOf(text.charCodeAt(i + 1)) === BLANK)
      found.marks |= NUMBERED
  }
  let i = end - 1
  while (i > start && classOf(text.charCodeAt(i)) === CLOSER) i--
  const unit = text.charCodeAt(i)
  if (unit === 0x3a || unit === 0xff1a) found.marks |= COLON
  if (classOf(unit) !== STOP) return
  found.marks |= ENDS
  if (unit === 0x2026 || (unit === 0x2e && i > start && text.charCodeAt(i - 1) === 0x2e)) found.marks |= ELLIPSIS
  else if (unit === 0x3f || unit === 0xff1f || unit === 0x61f) found.marks |= QUESTION
}
