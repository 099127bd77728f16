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
}

/** A line of this many words that ends like a sentence is prose: labels, headlines and credits are shorter or end without a mark. */
const PROSE_WORDS = 12
/** A line of this many words is prose even without a mark at its end. */
const LONG_WORDS = 25
/** Measured on Japanese, Chinese and Thai news text against its English translation: characters for one English word. */
const CHARACTERS_PER_WORD = 1.7

const SENTENCE_MARKS = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '۔', '؟', '։', '።'])
const CLOSERS = new Set(['"', "'", ')', ']', '”', '’', '»', '“', '」', '』', '）', '›', '】'])

/** A quotation mark; of the single ones those that open a word, for ' is an apostrophe elsewhere. */
const QUOTATION = /["“”„«»「」『』‘‚‹›《＂]|(?:^| )['’][^ ]/

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
  const words = countWords(text)
  const ends = endsSentence(text)
  const prose = words >= LONG_WORDS || (words >= PROSE_WORDS && ends)
  return { line, start, end, text, words, ends, quotes: QUOTATION.test(text), prose, key: text.length > MAX_CUE_CHARS ? '' : lineKey(text) }
}

/** Words of a line: runs between blanks that have a letter or digit, and characters / 1.7 where a script sets none. */
export function countWords(text: string): number {
  let words = 0
  let unspaced = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const part = partOf(text.charCodeAt(i))
    if (part === JOINER) continue
    if (part === WORD && !inWord) words++
    else if (part === UNSPACED) unspaced++
    inWord = part === WORD
  }
  return words + Math.round(unspaced / CHARACTERS_PER_WORD)
}

/** What a UTF-16 unit is to the count of words: a letter or digit, roughly; a sign inside of words; a letter that is a word's share. */
const BETWEEN = 0
const WORD = 1
const JOINER = 2
const UNSPACED = 3

const partOf = /* @__PURE__ */ unitTable((unit) => {
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
})

/** Whether a line ends with a sentence mark, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  let end = text.length
  while (end > 0 && CLOSERS.has(text[end - 1])) end--
  return end > 0 && SENTENCE_MARKS.has(text[end - 1])
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
