import { checkString } from './arguments.js'
import { lazy } from './lazy.js'
import type { Span } from './span.js'
import { outsideOfPair } from './surrogates.js'

// Words by the word boundaries of UAX #29, as `Intl.Segmenter` has them, with its dictionaries for Thai, Khmer, Lao, Burmese, Chinese and
// Japanese.
//
// `Intl.Segmenter` is quadratic in the length of its input (Node 20: 200,000 characters take 42 s) and costs some 0.4 µs a character even on
// short pieces. So words of Latin, Greek and Cyrillic letters and ASCII digits are found by the rules WB5 to WB13 themselves, and only
// stretches with other characters in them go to the segmenter, in pieces of at most `PIECE` units. Pieces begin at a blank or newline,
// where there is always a boundary. Where none comes in time (Chinese, Thai, or a megabyte of one letter) a piece ends at a boundary that
// the segmenter itself found, and a word that fills whole pieces is put together again.

/** Longest piece that is handed to the segmenter, in UTF-16 units. Between 500 and 2,000 the cost a character is least. */
const PIECE = 1024

/**
 * How far a piece looks beyond the boundary at which the next one begins. The longest words in ICU's dictionaries have some 20 letters;
 * the segmenter's choice depends on the two or three words that follow.
 */
const LOOKAHEAD = 64

/**
 * Finds the words of a text in any script. Numbers are words, also `3.5` and `1,000`; punctuation, symbols and emoji are not, but for some signs
 * that the standard counts among letters.
 *
 * Words without blanks between them (Thai, Chinese, Japanese, …) are told apart by the dictionaries of the JavaScript engine, so there the
 * result depends on its ICU version. Costs time linear in the text, whatever it holds.
 *
 * @param text - Any string.
 * @returns The spans of the words, in order and disjoint.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * const text = "It can't be 3.5 m."
 * words(text).map(({ start, end }) => text.slice(start, end)) // => ['It', "can't", 'be', '3.5', 'm']
 * words('我们知道').length // => 2
 * ```
 * @see Unicode Standard Annex #29, section 4 (Word Boundaries).
 */
export function words(text: string): Span[] {
  checkString('words', 'text', text)
  const found: Span[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === BLANK || kind === OTHER) {
      at++
      continue
    }
    const end = kind === UNKNOWN ? undefined : takeSimpleChunk(text, at, found)
    at = end ?? takeSegmented(text, at, unknownEnd(text, at), found)
  }
  return found
}

/** Classes of UTF-16 units, as far as the rules for simple text need them. */
const UNKNOWN = 0 // not simple: ask the segmenter
const BLANK = 1 // space and newlines: there is always a boundary in front of them
const LETTER = 2
const DIGIT = 3
const JOINER = 4 // _ joins with letters and digits on both sides
const MID_BOTH = 5 // . ' ’ between letters or between digits
const MID_NUMBER = 6 // , ; between digits
const MID_LETTER = 7 // : · between letters
const OTHER = 8 // never in a word

function classOf(unit: number): number {
  if (unit < 0x80) return asciiClass(unit)
  if (unit < 0xc0) return latin1Class(unit)
  if (unit < 0x250) return unit === 0xd7 || unit === 0xf7 ? OTHER : LETTER
  if (unit >= 0x400 && unit < 0x530) return unit >= 0x482 && unit < 0x48a ? UNKNOWN : LETTER
  if (unit >= 0x388 && unit < 0x3f6) return unit === 0x38b || unit === 0x38d || unit === 0x3a2 ? UNKNOWN : LETTER
  if (unit >= 0x2010 && unit < 0x2027) return unit === 0x2018 || unit === 0x2019 || unit === 0x2024 ? MID_BOTH : OTHER
  return unit === 0x2028 || unit === 0x2029 ? BLANK : UNKNOWN
}

function asciiClass(unit: number): number {
  if (unit === 0x20 || (unit >= 0x0a && unit <= 0x0d)) return BLANK
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return LETTER
  if (unit >= 0x30 && unit <= 0x39) return DIGIT
  if (unit === 0x2e || unit === 0x27) return MID_BOTH
  if (unit === 0x2c || unit === 0x3b) return MID_NUMBER
  if (unit === 0x3a) return MID_LETTER
  return unit === 0x5f ? JOINER : OTHER
}

function latin1Class(unit: number): number {
  if (unit === 0x85) return BLANK
  if (unit === 0xaa || unit === 0xb5 || unit === 0xba) return LETTER
  if (unit === 0xb7) return MID_LETTER
  return unit === 0xad || unit === 0xb8 ? UNKNOWN : OTHER
}

/** Takes in the words from `start` to the next blank and returns its place, or takes nothing if there is an unknown unit before it. */
function takeSimpleChunk(text: string, start: number, found: Span[]): number | undefined {
  const before = found.length
  let at = start
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === BLANK) break
    if (kind === UNKNOWN) {
      found.length = before
      return undefined
    }
    if (kind === LETTER || kind === DIGIT || kind === JOINER) {
      const end = simpleWordEnd(text, at)
      if (!isLowLine(text, at, end)) found.push({ start: at, end })
      at = end
    } else at++
  }
  return at
}

/** The end of the word that begins at `start`: rules WB5 to WB13b for simple text. */
function simpleWordEnd(text: string, start: number): number {
  let last = UNKNOWN
  for (let at = start; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === LETTER || kind === DIGIT || kind === JOINER) {
      last = kind
      continue
    }
    const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : UNKNOWN
    const inWord = last === LETTER && next === LETTER && (kind === MID_BOTH || kind === MID_LETTER)
    const inNumber = last === DIGIT && next === DIGIT && (kind === MID_BOTH || kind === MID_NUMBER)
    if (!inWord && !inNumber) return at
  }
  return text.length
}

/** Whether there are only low lines in a span: `__` is a word to the segmenter, not to us. */
function isLowLine(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== 0x5f) return false
  return true
}

/** The end of the chunks that aren't simple: the blank behind which a simple character stands. */
function unknownEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (classOf(text.charCodeAt(at)) !== BLANK) continue
    if (at + 1 === text.length || classOf(text.charCodeAt(at + 1)) !== UNKNOWN) return at
  }
  return text.length
}

/** Takes in the words from `start` to `end` as the segmenter finds them, piece by piece, and returns `end`. */
function takeSegmented(text: string, start: number, end: number, found: Span[]): number {
  let at = start
  while (at < end) {
    const pieceEnd = endOfPiece(text, at, end)
    const closed = pieceEnd === end || classOf(text.charCodeAt(pieceEnd)) === BLANK
    const limit = closed ? pieceEnd : pieceEnd - LOOKAHEAD
    let next = at
    for (const { index, segment: word, isWordLike } of segmenter().segment(text.slice(at, pieceEnd))) {
      const wordEnd = at + index + word.length
      if (wordEnd > limit) break
      if (isWord(word, isWordLike)) found.push({ start: at + index, end: wordEnd })
      next = wordEnd
    }
    at = next > at ? next : takeLongSegment(text, at, end, found)
  }
  return end
}

/** Whether a segment is a word: also `foo_`, or a letter in front of a format character, which to the segmenter isn't. */
function isWord(segment: string, isWordLike: boolean | undefined): boolean {
  if (isWordLike === true) return !isLowLine(segment, 0, segment.length)
  return letterOrDigit.test(segment)
}

/** Where a piece ends: at the last blank that is not too near to its start, or else where it is full, between two characters. */
function endOfPiece(text: string, start: number, end: number): number {
  const full = start + PIECE
  if (full >= end) return end
  for (let at = full; at > start + PIECE / 2; at--) if (classOf(text.charCodeAt(at)) === BLANK) return at
  return outsideOfPair(text, full)
}

/**
 * Takes in a segment that is longer than a piece (an unbroken word, a pile of combining marks) and returns its end. It is followed with
 * pieces that begin at a letter inside it, where the segmenter has the same rest of the word before it.
 */
function takeLongSegment(text: string, start: number, end: number, found: Span[]): number {
  let from = start
  let wordLike = false
  for (;;) {
    const pieceEnd = endOfPiece(text, from, end)
    const [first] = segmenter().segment(text.slice(from, pieceEnd))
    wordLike ||= isWord(first.segment, first.isWordLike)
    const segmentEnd = from + first.segment.length
    if (pieceEnd === end || segmentEnd <= pieceEnd - LOOKAHEAD) {
      if (wordLike) found.push({ start, end: segmentEnd })
      return segmentEnd
    }
    from = letterBefore(text, pieceEnd - LOOKAHEAD)
  }
}

const letterOrDigit = /[\p{L}\p{Nd}]/u

/** The nearest place at or before `offset` where a letter or digit begins; `offset` itself if there is none within reach. */
function letterBefore(text: string, offset: number): number {
  for (let at = offset; at > offset - LOOKAHEAD; at--) if (letterOrDigit.test(text.charAt(at))) return at
  return outsideOfPair(text, offset)
}

/** Made on first use. The locale is fixed, or results would depend on the machine's. */
const segmenter = /* @__PURE__ */ lazy(() => new Intl.Segmenter('en', { granularity: 'word' }))
