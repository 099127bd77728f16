import type { ColumnMaker } from './columns.js'
import type { Signs } from './cue-signs.js'
import { DATE, type ScannedLine, TIME } from './scanned-line.js'
import { REPLY, TAIL_START } from './word-table.js'

/** What each line is for the features of the page, 1 or 0. */
export interface PageFlags {
  /** Words of a language that end like a sentence. */
  readonly prose: Float32Array
  readonly short: Float32Array
  /** It has a phrase or a word of boilerplate. */
  readonly cue: Float32Array
  /** A short line with a date or a time. */
  readonly timed: Float32Array
  /** It has words of comment threads. */
  readonly reply: Float32Array
  /** It may be the heading of a section behind the article. */
  readonly tailStart: Float32Array
}

// The weights have been trained with these limits: one that is changed asks for training them again.
const PROSE_WORDS = 12
const LONG_WORDS = 25
const SHORT_WORDS = 8
const STOP_WORD_SHARE = 0.15
const SMALL_SHARE = 0.5
const TIMED_WORDS = 14
const TAIL_WORDS = 9

/** What was read of the lines, by which it is told what each is for the page. */
export interface ReadLines {
  readonly lines: readonly ScannedLine[]
  readonly cues: readonly Signs[]
  readonly marks: Int32Array
  readonly groups: Int32Array
  readonly joined: Float32Array
  readonly smallShare: Float32Array
  readonly ends: Float32Array
  readonly strong: Float32Array
}

/** What each line is for the features of the page: prose, a short line, one with a time. */
export function flagsOf({ lines, cues, marks, groups, joined, smallShare, ends, strong }: ReadLines, maker: ColumnMaker): PageFlags {
  const prose = maker.scratch()
  const short = maker.scratch()
  const cue = maker.scratch()
  const timed = maker.scratch()
  const reply = maker.scratch()
  const tailStart = maker.scratch()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const fluent = line.stopWords > STOP_WORD_SHARE * line.words || smallShare[i] > SMALL_SHARE || isUnspaced(line)
    prose[i] = joined[i] >= PROSE_WORDS && (ends[i] === 1 || joined[i] >= LONG_WORDS) && fluent ? 1 : 0
    short[i] = joined[i] < SHORT_WORDS && ends[i] === 0 ? 1 : 0
    cue[i] = groups[i] === 0 && strong[i] === 0 ? 0 : 1
    timed[i] = line.words < TIMED_WORDS && (marks[i] & (DATE | TIME)) !== 0 ? 1 : 0
    reply[i] = line.words < TIMED_WORDS && (line.kinds & REPLY) !== 0 ? 1 : 0
    tailStart[i] = line.words <= TAIL_WORDS && (cues[i].tail || (line.kinds & TAIL_START) !== 0) ? 1 : 0
  }
  return { prose, short, cue, timed, reply, tailStart }
}

/** Whether most words of a line are in a script that sets no blanks. */
export function isUnspaced(line: ScannedLine): boolean {
  return line.unspaced * 2 > line.words
}
