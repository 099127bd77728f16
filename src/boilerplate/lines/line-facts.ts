import { type LineSpan, trimSpan } from '../../text/lines.js'
import { ITEM_SIGNS } from '../../text/reading/list-item.js'
import { beginsSmall, breaksOff, endsSentence, hasNoEndMarks, lastMark, QUESTION_MARKS } from '../../text/sentences/sentence-marks.js'
import { unitTable } from '../../text/unit-table.js'
import { MAX_CUE_CHARS } from '../lookup/cue-index.js'
import { lineKey, trimKey } from '../lookup/line-key.js'
import { type Dateline, findDateline } from './dateline.js'
import { charactersPerWord, isUnspacedUnit } from './scripts.js'

/**
 * What the rules need to know of one line with something on it; measured in one pass over its characters. A class, for the engine moves objects that
 * literals make in a loop to the heap for old objects, where they keep alive what they refer to: a twentieth of the time on whole pages.
 */
export class LineFacts {
  /** Number of the line in the text, from 1. */
  readonly line: number
  /** Span of the line without the blanks at its ends. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Words; where a script has no blanks between words, the share of the characters. */
  readonly words: number
  /** Whether it ends like a sentence: a mark, and perhaps closing quotes behind it. */
  readonly ends: boolean
  /** Whether it has a quotation mark of any kind, the apostrophe left out. */
  readonly quotes: boolean
  /** Full sentences of some length: what stories are made of. */
  readonly prose: boolean
  /** The dateline at its beginning, if it has one and a sentence behind it. */
  readonly dateline: Dateline | undefined
  /** Key for the cue tables; empty for lines too long for a cue. */
  readonly key: string
  /** Which signs it has, as bits of {@link SIGNS}: what needs a sign that isn't there need not be looked for. */
  readonly signs: number

  /** Measures the characters of a text from `start` up to `end`, which are line `line` without the blanks at its ends. */
  constructor(whole: string, line: number, start: number, end: number) {
    const { words, signs } = readUnits(whole, start, end)
    this.line = line
    this.start = start
    this.end = end
    this.text = whole.slice(start, end)
    this.words = words
    this.ends = endsSentence(this.text)
    this.quotes = (signs & QUOTE) !== 0 || ((signs & APOSTROPHE) !== 0 && OPENING_APOSTROPHE.test(this.text))
    this.prose = words >= LONG_WORDS || (words >= PROSE_WORDS && this.ends)
    this.dateline = words >= DATELINE_WORDS ? findDateline(this.text) : undefined
    this.key = keyOf(this.text, signs)
    this.signs = signs
  }
}

/** A line of this many words that ends like a sentence is prose: labels, headlines and credits are shorter or end without a mark. */
const PROSE_WORDS = 12
/** A line of this many words is prose even without a mark at its end. */
const LONG_WORDS = 25

/** A dateline, and the shortest sentence. */
const DATELINE_WORDS = 5

/** What a UTF-16 unit is to the count of words: a letter or digit, roughly; a sign inside of words; a letter that is a word's share. */
const PART = 3
const BETWEEN = 0
const WORD = 1
const JOINER = 2
const UNSPACED = 3

/** Quotation marks, and the apostrophe, which may be one. */
const QUOTE = 16
const APOSTROPHE = 32

/** A sign that may make another one with its neighbour in a match key, and one that is another there. */
const PAIRED = 64
const FOLDED = 128

/** Bits of {@link LineFacts.signs}. */
export const SIGNS = {
  /** A character beyond printable ASCII: only its key shows what it stands for. */
  beyond: 256,
  /** What may be a digit in a key, and the signs between digits. */
  digit: 512,
  point: 1024,
  /** A mark behind which another sentence may begin. */
  stop: 2048,
  /** What stands between the parts of a path through the site, and of a row of links. */
  arrow: 4096,
  bar: 8192,
  /** Any other sign by which a form is told. */
  form: 16384,
  /** A character of a script that sets no blanks between words. */
  unspaced: 32768,
} as const

const signOf = /* @__PURE__ */ unitTable((unit) => {
  const character = String.fromCharCode(unit)
  const has = (signs: string, bit: number): number => (signs.includes(character) ? bit : 0)
  return (
    partOf(unit) |
    has('"“”„«»「」『』‘‚‹›《＂', QUOTE) |
    has("'’", APOSTROPHE) |
    (unit >= 0x20 && unit <= 0x7e ? 0 : SIGNS.beyond) |
    has(" -'.:;!?", PAIRED) |
    has('`', FOLDED) |
    (MAYBE_DIGIT.test(character) ? SIGNS.digit : 0) |
    has('.,', SIGNS.point) |
    has('.!?؟।۔。！？', SIGNS.stop) |
    has('›»→>', SIGNS.arrow) |
    has('|·•/', SIGNS.bar) |
    has('©ⓒ(&@#[【〈《%{<:', SIGNS.form) |
    (isUnspacedUnit(unit) ? SIGNS.unspaced : 0)
  )
})

/** Whether a line with some signs has but letters and digits of ASCII, blanks, and signs that tell no form. */
export function isPlain(signs: number): boolean {
  return (signs & ~(WORD | PAIRED | SIGNS.digit)) === 0
}

/** Whether a line may have a digit: in one that may not, none need be looked for. */
export function mayHaveDigit({ signs }: LineFacts): boolean {
  return (signs & SIGNS.digit) !== 0
}

/** Numbers of any script, the circled and squared ones too, and halves of characters beyond the basic plane. */
const MAYBE_DIGIT = /[\p{N}\p{So}\p{Cs}]/u

/** Whether another sentence may begin behind a UTF-16 unit. */
function isStop(unit: number): boolean {
  return (signOf(unit) & SIGNS.stop) !== 0
}

/** Where the sentence that begins at `from` ends: behind a mark that a blank follows, or behind a full-width one. */
export function sentenceEnd(text: string, from: number): number {
  for (let i = from; i + 1 < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isStop(unit) && (unit >= 0x3000 || text.charCodeAt(i + 1) === 0x20)) return i + 1
  }
  return text.length
}

/** Whether a text has another sentence behind its first one. */
export function hasSeveralSentences(text: string): boolean {
  return sentenceEnd(text, 0) < text.length
}

/** The sentences of a text one by one, each with the blank in front of it. */
export function* sentencesIn(text: string): Generator<string> {
  for (let from = 0, end: number; from < text.length; from = end) {
    end = sentenceEnd(text, from)
    yield text.slice(from, end)
  }
}

function partOf(unit: number): number {
  if (isUnspacedUnit(unit)) return UNSPACED
  // Persian and Indic scripts join the parts of words by characters without width.
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2d || unit === 0x200c || unit === 0x200d) return JOINER
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
export function lineFacts(text: string, spans: readonly LineSpan[]): LineFacts[] {
  const facts: LineFacts[] = []
  for (const span of spans) {
    const { start, end } = trimSpan(text, span)
    if (end > start) facts.push(new LineFacts(text, span.line, start, end))
  }
  return facts
}

/** The key of a text with some signs, or of a part of it. Of most lines the match key is the line in small letters. */
export function keyOf(text: string, signs: number): string {
  if (text.length > MAX_CUE_CHARS) return ''
  return (signs & (SIGNS.beyond | FOLDED)) === 0 ? trimKey(text.toLowerCase()) : lineKey(text)
}

/** Words of a line: runs between blanks that have a letter or digit, and the characters' share where a script sets none. */
export function countWords(text: string): number {
  return readUnits(text, 0, text.length).words
}

function readUnits(text: string, start: number, end: number): { words: number; signs: number } {
  let words = 0
  let unspaced = 0
  let lastUnspaced = 0
  let inWord = false
  let signs = 0
  let before = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    // Most characters are small letters of ASCII, which need no table.
    if (unit >= 0x61 && unit <= 0x7a) {
      if (!inWord) words++
      inWord = true
      before = WORD
      signs |= WORD
      continue
    }
    const sign = signOf(unit)
    // Two signs in a row of those that a match key may put together: '--', a blank in front of ':', but '. ' as well, which it leaves alone.
    if ((sign & before & PAIRED) !== 0 && isFolded(text, i)) signs |= FOLDED
    before = sign
    signs |= sign
    const part = sign & PART
    if (part === JOINER) continue
    if (part === WORD && !inWord) words++
    else if (part === UNSPACED) {
      unspaced++
      lastUnspaced = unit
    }
    inWord = part === WORD
  }
  return { words: words + Math.round(unspaced / charactersPerWord(lastUnspaced)), signs }
}

/** Whether the match key has another sign for one in front of `at` and the one there. */
function isFolded(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const sign = text.charAt(at)
  if (before === ' ') return ' :;!?'.includes(sign) || (sign === '.' && at > 1 && text.charAt(at - 2) === '.')
  return before === sign && "-'.".includes(sign)
}

/** Whether a line ends with a full stop, which no heading does: one may ask, exclaim or break off. */
export function stops({ ends, text }: LineFacts): boolean {
  return ends && !HEADING_MARKS.includes(lastMark(text))
}

/** A semicolon ends a sentence in Greek alone, as a question. */
const HEADING_MARKS = `${QUESTION_MARKS};!！…`

/** Whether a line ends with a full stop that is no dot of several: a cut sentence ends on them. */
export function stopsWhole(line: LineFacts): boolean {
  return stops(line) && !breaksOff(line.text)
}

/** Where no mark ends a sentence a line of so many words is one, and a shorter one may be. */
const UNMARKED_SENTENCE_WORDS = 14

/** Whether a line is longer than a label or a headline. */
export function isLongLine({ prose, words, text }: LineFacts): boolean {
  return prose || (words >= UNMARKED_SENTENCE_WORDS && hasNoEndMarks(text))
}

/** Whether more than half of the words behind the first begin with a small letter. */
export function isMostlySmall(text: string): boolean {
  let small = 0
  let words = -1
  for (const word of text.split(' ')) {
    if (++words > 0 && beginsSmall(word)) small++
  }
  return small * 2 > words
}

/** Up to and with the mark of the first sentence. */
export function firstSentence(text: string): string {
  return text.slice(0, sentenceEnd(text, 0))
}

/**
 * Whether a line begins with its number, be there a bullet in front: '2. Comments' is a heading of a list, or an entry of a menu, '§ 3 Werbung' one
 * of a law.
 */
export function isNumbered({ text }: LineFacts): boolean {
  return NUMBERED.test(text)
}

const NUMBERED = /* @__PURE__ */ new RegExp(`^(?:[${ITEM_SIGNS}] )?(?:\\d{1,2}[.)]|§ ?\\d{1,3}) `)
