import { lines, trimSpan } from '../text/lines.js'
import { unitTable } from '../text/unit-table.js'
import { MAX_CUE_CHARS } from './cue-index.js'
import { lineKey } from './line-key.js'
import { isUnspacedUnit } from './scripts.js'

/** What the rules need to know of one line with something on it; measured in one pass over its characters. */
export interface LineFacts {
  /** Number of the line in the text, from 1. */
  readonly line: number
  /** Span of the line without the blanks at its ends. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Words; where a script has no blanks between words, characters / 1.7. */
  readonly words: number
  /** Whether it ends like a sentence: a mark, and perhaps closing quotes behind it. */
  readonly ends: boolean
  /** Whether it has a quotation mark of any kind, the apostrophe left out. */
  readonly quotes: boolean
  /** Full sentences of some length: what stories are made of. */
  readonly prose: boolean
  /** Key for the cue tables; empty for lines too long for a cue. */
  readonly key: string
  /** Which signs it has, as bits of {@link SIGNS}: what needs a sign that isn't there need not be looked for. */
  readonly signs: number
}

/** A line of this many words that ends like a sentence is prose: labels, headlines and credits are shorter or end without a mark. */
const PROSE_WORDS = 12
/** A line of this many words is prose even without a mark at its end. */
const LONG_WORDS = 25
/** Measured on Japanese, Chinese and Thai news text against its English translation: characters for one English word. */
const CHARACTERS_PER_WORD = 1.7

/** What a UTF-16 unit is to the count of words: a letter or digit, roughly; a sign inside of words; a letter that is a word's share. */
const PART = 3
const BETWEEN = 0
const WORD = 1
const JOINER = 2
const UNSPACED = 3

/** A mark that ends a sentence, one that closes behind it, quotation marks, and the apostrophe, which may be one. */
const SENTENCE_MARK = 4
const CLOSER = 8
const QUOTE = 16
const APOSTROPHE = 32

/** Bits of {@link LineFacts.signs}. */
export const SIGNS = {
  /** A character beyond printable ASCII: only its key shows what it stands for. */
  beyond: 64,
  /** A digit of ASCII, a full stop or a comma: what numbers are written with. */
  number: 128,
  /** A mark behind which another sentence may begin. */
  stop: 256,
  /** A sign without which a line has none of the forms that are told by signs. */
  form: 512,
} as const

const signOf = /* @__PURE__ */ unitTable((unit) => {
  const character = String.fromCharCode(unit)
  const has = (signs: string, bit: number): number => (signs.includes(character) ? bit : 0)
  return (
    partOf(unit) |
    has('.!?…。！？।۔։።', SENTENCE_MARK) |
    has('"\')]”’»“」』）›】', CLOSER) |
    has('"“”„«»「」『』‘‚‹›《＂', QUOTE) |
    has("'’", APOSTROPHE) |
    (unit >= 0x20 && unit <= 0x7e ? 0 : SIGNS.beyond) |
    has('0123456789.,', SIGNS.number) |
    has('.!?।۔。！？', SIGNS.stop) |
    has('©ⓒ(&@#›»→>|·•/[%{<0123456789', SIGNS.form)
  )
})

/** Whether another sentence may begin behind a UTF-16 unit. */
export function isStop(unit: number): boolean {
  return (signOf(unit) & SIGNS.stop) !== 0
}

function partOf(unit: number): number {
  if (isUnspacedUnit(unit)) return UNSPACED
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2d) return JOINER
  if (unit < 0x80) return /\w/.test(String.fromCharCode(unit)) ? WORD : BETWEEN
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba ? WORD : BETWEEN
  const sign =
    (unit >= 0x2000 && unit <= 0x2bff) ||
    (unit >= 0x3000 && unit <= 0x3004) ||
    (unit >= 0x3008 && unit <= 0x3020) ||
    (unit >= 0xff00 && unit <= 0xff0f)
  return sign ? BETWEEN : WORD
}

/** A single quotation mark that opens a word; it is an apostrophe elsewhere. */
const OPENING_APOSTROPHE = /(?:^| )['’][^ ]/

/** The lines of a text that have something on them. */
export function lineFacts(text: string): LineFacts[] {
  const facts: LineFacts[] = []
  for (const line of lines(text)) {
    const { start, end } = trimSpan(text, line)
    if (end > start) facts.push(measure(line.line, start, end, text.slice(start, end)))
  }
  return facts
}

function measure(line: number, start: number, end: number, text: string): LineFacts {
  const { words, signs } = readUnits(text)
  const ends = endsSentence(text)
  const quotes = (signs & QUOTE) !== 0 || ((signs & APOSTROPHE) !== 0 && OPENING_APOSTROPHE.test(text))
  const prose = words >= LONG_WORDS || (words >= PROSE_WORDS && ends)
  return { line, start, end, text, words, ends, quotes, prose, key: text.length > MAX_CUE_CHARS ? '' : lineKey(text), signs }
}

/** Words of a line: runs between blanks that have a letter or digit, and characters / 1.7 where a script sets none. */
export function countWords(text: string): number {
  return readUnits(text).words
}

function readUnits(text: string): { words: number; signs: number } {
  let words = 0
  let unspaced = 0
  let inWord = false
  let signs = 0
  for (let i = 0; i < text.length; i++) {
    const sign = signOf(text.charCodeAt(i))
    signs |= sign
    const part = sign & PART
    if (part === JOINER) continue
    if (part === WORD && !inWord) words++
    else if (part === UNSPACED) unspaced++
    inWord = part === WORD
  }
  return { words: words + Math.round(unspaced / CHARACTERS_PER_WORD), signs }
}

/** Whether a line ends with a sentence mark, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  let end = text.length
  while (end > 0 && (signOf(text.charCodeAt(end - 1)) & CLOSER) !== 0) end--
  return end > 0 && (signOf(text.charCodeAt(end - 1)) & SENTENCE_MARK) !== 0
}

/** Whether more than half of the words behind the first begin with a small letter. */
export function isMostlySmall(text: string): boolean {
  let small = 0
  let words = -1
  for (const word of text.split(' ')) {
    if (++words > 0 && /^\p{Ll}/u.test(word)) small++
  }
  return small * 2 > words
}

/** Up to and with the first full stop that a blank follows. */
export function firstSentence(text: string): string {
  const stop = text.indexOf('. ')
  return stop < 0 ? text : text.slice(0, stop + 1)
}
