import { HASH_SEED, hashPair, hashStep } from '../../text/hash.js'
import type { LineSpan } from '../../text/lines.js'
import { isHighSurrogate, isLowSurrogate } from '../../text/surrogates.js'
import { charactersPerWord } from '../lines/scripts.js'
import { BLANK, classOf, DIGIT, isLetter, LOWER, lowerOf, OTHER, UNSPACED, UPPER, unitsOf } from './char-classes.js'
import { readEnds, readSign } from './marks-of-line.js'
import { BULLET, DATE, ScannedLine } from './scanned-line.js'
import { groupOf } from './word-lists.js'
import { BYLINE_START, IN_GROUPS, MONTH, OPENS_PAIR, REPLY, STOP_WORD, TAIL_START, wordTable } from './word-table.js'

/** Cue words count in the first 200 characters of a line only: behind them they are words of a story. */
const CUE_CHARS = 200
/** Words of fewer letters say nothing about what a line is about. */
const MIN_TOPIC_LETTERS = 4
const BULLETS = /* @__PURE__ */ unitsOf('*•·-–—▪●◦‣>')

/** The lines of a text and the hashes of their longer words (and, in scripts without blanks, of pairs of characters). */
export interface Scan {
  readonly lines: readonly ScannedLine[]
  readonly wordHashes: readonly number[]
  /** Hashes of all runs of four words within a line (in scripts without blanks, of eight characters). */
  readonly runHashes: readonly number[]
}

/**
 * Scans the lines of a text, with or without the blanks at their ends. One pass over their characters; no regular expression, and no string
 * is made.
 */
export function scanLines(text: string, spans: readonly LineSpan[]): Scan {
  const scanner = new Scanner(text)
  const lines: ScannedLine[] = []
  let last = 0
  for (const { line, start, end } of spans) {
    const scanned = scanner.scanLine(line, line - last - 1, start, end)
    if (scanned === undefined) continue
    last = line
    lines.push(scanned)
  }
  return { lines, wordHashes: scanner.wordHashes, runHashes: scanner.runHashes }
}

/** Scans line by line; beside the lists of hashes it holds what a word of a line has to know of the words in front of it. */
class Scanner {
  readonly wordHashes: number[] = []
  readonly runHashes: number[] = []
  readonly #text: string
  readonly #table = wordTable()
  readonly #bylines = groupOf('byline')
  /** Words that stand between blanks, so far. */
  #spaced = 0
  /** Hashes of the last three words or pairs of characters, and how many there were. */
  #previous = 0
  #second = 0
  #third = 0
  #runWords = 0
  /** The first character of a pair. */
  #half = 0
  /** The last word between blanks, and what the table knows of it. */
  #word = 0
  #wordBits = 0
  /** Numbers of the last month and of the last number that may be a day. */
  #monthAt = 0
  #dayAt = 0
  #lastUnspaced = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Scans the line from `from` up to `to`; `undefined` where it has neither letter nor digit. */
  scanLine(line: number, gap: number, from: number, to: number): ScannedLine | undefined {
    const text = this.#text
    const start = skipBlanks(text, from, to)
    let end = to
    while (end > start && classOf(text.charCodeAt(end - 1)) === BLANK) end--
    if (start === end) return undefined
    const bullet = BULLETS.has(text.charCodeAt(start)) && end - start > 1 && classOf(text.charCodeAt(start + 1)) === BLANK
    const found = this.#begin(line, gap, bullet ? skipBlanks(text, start + 2, end) : start, end, bullet ? BULLET : 0)
    this.#readUnits(found)
    return this.#end(found)
  }

  #readUnits(found: ScannedLine): void {
    const text = this.#text
    const { start, end } = found
    let wordHash = HASH_SEED
    let wordLength = 0
    let wordDigits = 0
    let last = BLANK // class of the unit before
    let previousUnspaced = 0

    for (let i = start; i <= end; i++) {
      const unit = i < end ? text.charCodeAt(i) : 0x20
      const kind = classOf(unit)
      if (kind === LOWER && wordLength > 0) {
        wordLength++
        wordHash = hashStep(wordHash, unit)
        last = LOWER
        continue
      }
      if (isLetter(kind) || (kind === OTHER && (isHighSurrogate(unit) || isLowSurrogate(unit)))) {
        if (wordLength === 0) {
          if (kind === LOWER) found.small++
          else if (kind === UPPER) found.capital++
          else if (kind === DIGIT) found.numbers++
        } else if (kind === UPPER && last === LOWER) found.glued++
        wordLength++
        if (kind === DIGIT) wordDigits++
        wordHash = hashStep(wordHash, lowerOf(unit))
        previousUnspaced = 0
      } else if (wordLength > 0 && isApostrophe(unit) && i + 1 < end && isLetter(classOf(text.charCodeAt(i + 1)))) {
        wordLength++
        wordHash = hashStep(wordHash, APOSTROPHE)
      } else {
        if (wordLength > 0) {
          this.#closeWord(found, i, wordHash, wordLength, wordDigits)
          wordHash = HASH_SEED
          wordLength = 0
          wordDigits = 0
        }
        if (kind === UNSPACED) {
          this.#addCharacter(found, unit, previousUnspaced, last)
          previousUnspaced = unit
        } else {
          previousUnspaced = 0
          if (kind !== BLANK) readSign(text, i, kind, last, found)
        }
      }
      last = kind
    }
  }

  #begin(line: number, gap: number, start: number, end: number, marks: number): ScannedLine {
    this.#spaced = 0
    this.#runWords = 0
    this.#half = 0
    this.#wordBits = 0
    this.#monthAt = -9
    this.#dayAt = -9
    this.#lastUnspaced = 0
    return new ScannedLine(line, start, end, gap, marks, this.wordHashes.length, this.runHashes.length)
  }

  #end(found: ScannedLine): ScannedLine | undefined {
    if (this.#spaced === 0 && found.unspaced === 0) return undefined
    found.wordsTo = this.wordHashes.length
    found.runsTo = this.runHashes.length
    found.words = Math.max(this.#spaced, this.#spaced + found.unspaced / charactersPerWord(this.#lastUnspaced))
    readEnds(this.#text, found)
    return found
  }

  /** Takes note of a word that ends in front of `at`. */
  #closeWord(found: ScannedLine, at: number, hash: number, length: number, digits: number): void {
    const spaced = ++this.#spaced
    const bits = this.#table.get(hash)
    const inCues = at <= found.start + CUE_CHARS
    found.hash = hashPair(found.hash, hash)
    if (digits === length || (bits & MONTH) !== 0) this.#readDay(found, bits, length, digits)
    this.#addToRun(hash)
    if ((bits & STOP_WORD) !== 0) found.stopWords++
    else if (length >= MIN_TOPIC_LETTERS) this.wordHashes.push(hash)
    if (bits !== 0 && inCues) {
      found.groups |= bits & IN_GROUPS
      found.kinds |= bits & REPLY
      if (spaced === 1) {
        found.kinds |= bits & TAIL_START
        if ((bits & BYLINE_START) !== 0) found.groups |= this.#bylines
      }
    }
    if ((this.#wordBits & OPENS_PAIR) !== 0 && inCues) {
      found.groups |= this.#table.get(hashPair(this.#word, hash)) & IN_GROUPS
    }
    this.#word = hash
    this.#wordBits = bits
  }

  /** A day or year beside the name of a month is a date. */
  #readDay(found: ScannedLine, bits: number, length: number, digits: number): void {
    const spaced = this.#spaced
    if ((bits & MONTH) !== 0) this.#monthAt = spaced
    if (digits === length && length <= 2) this.#dayAt = spaced
    if (this.#monthAt < 0) return
    if (this.#dayAt >= 0 && Math.abs(this.#monthAt - this.#dayAt) <= 1) found.marks |= DATE
    if (digits === 4 && length === 4 && spaced - this.#monthAt <= 2) found.marks |= DATE
  }

  /** Takes note of a character of a script without blanks; two of them count as a word of a run. */
  #addCharacter(found: ScannedLine, unit: number, previous: number, last: number): void {
    found.unspaced++
    this.#lastUnspaced = unit
    if (previous !== 0) this.wordHashes.push(pairOfCharacters(previous, unit))
    found.hash = hashPair(found.hash, unit)
    if (this.#half === 0) this.#half = unit
    else {
      this.#addToRun(pairOfCharacters(this.#half, unit))
      this.#half = 0
    }
    if (last === DIGIT && (unit === 0x6708 || unit === 0x5e74)) found.marks |= DATE // 月, 年
  }

  #addToRun(word: number): void {
    if (this.#runWords > 2) this.runHashes.push(hashPair(hashPair(this.#third, this.#second), hashPair(this.#previous, word)))
    this.#runWords++
    this.#third = this.#second
    this.#second = this.#previous
    this.#previous = word
  }
}

function pairOfCharacters(first: number, second: number): number {
  return Math.imul(first, 0x10001) ^ second
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && classOf(text.charCodeAt(at)) === BLANK) at++
  return at
}

const APOSTROPHE = 0x27

/** Also the typographic one. */
function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === 0x2019
}
