import { HASH_SEED } from '../../text/hash.js'

/** What one pass over the characters finds out about one line that has a letter or digit on it. */
export class ScannedLine {
  /** Words; where a script sets no blanks, the characters' share at least. */
  words = 0
  unspaced = 0
  stopWords = 0
  small = 0
  capital = 0
  numbers = 0
  commas = 0
  punctuation = 0
  /** Inner changes from a small letter to a capital: 'sourcesThe'. */
  glued = 0
  brackets = 0
  /** Bits of cue groups. */
  groups = 0
  /** Bits of what its words are: reply, tail start. */
  kinds = 0
  /** Hash over the words. */
  hash = HASH_SEED
  /** Where its word hashes, and its runs of words, end in `wordHashes` and `runHashes`. */
  wordsTo = 0
  runsTo = 0

  constructor(
    /** Number of the line in the text, from 1, and the line's own text without blanks and bullet. */
    readonly line: number,
    readonly start: number,
    readonly end: number,
    /** Lines without a letter or digit in front of it, since the last line that has one. */
    readonly gap: number,
    /** Bits of what it has: {@link ENDS} and those below. */
    public marks: number,
    /** Where its word hashes, and its runs of words, begin. */
    readonly wordsFrom: number,
    readonly runsFrom: number,
  ) {}
}

/** Bits of {@link ScannedLine.marks}. */
export const ENDS = 1
export const COLON = 2
export const ELLIPSIS = 4
export const SEPARATOR = 8
export const BULLET = 16
export const NUMBERED = 32
export const DATE = 64
export const TIME = 128
export const FIRST_SMALL = 256
export const FIRST_CAPITAL = 512
