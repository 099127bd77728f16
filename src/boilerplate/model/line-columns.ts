import type { ColumnMaker } from './columns.js'
import type { Signs } from './cue-signs.js'
import { logOfCount } from './logarithm.js'
import { numbered, occurrences } from './numbering.js'
import { flagsOf, isUnspaced, type PageFlags } from './page-flags.js'
import type { Scan } from './scan.js'
import { BULLET, COLON, ELLIPSIS, ENDS, FIRST_CAPITAL, FIRST_SMALL, NUMBERED, type ScannedLine, SEPARATOR, TIME } from './scanned-line.js'
import { fillFlags, fillShifted, nearMean } from './sweeps.js'
import { CUE_GROUPS } from './word-lists.js'

/** What the features of the page are made from. */
export interface LineColumns extends PageFlags {
  readonly words: Float32Array
  /** Words of the wrapped paragraph that the line is part of. */
  readonly joined: Float32Array
  readonly capitalShare: Float32Array
  readonly gapBefore: Float32Array
}

// The weights have been trained with the numbers below: one that is changed asks for training them again.

/** A line of a wrapped paragraph is no shorter and no longer than this, in characters, and has some words. */
const WRAPPED_FROM = 40
const WRAPPED_TO = 110
const WRAPPED_WORDS = 5
/** What prose has of function words and of words with a small initial: taken for lines in scripts that show neither. */
const USUAL_FUNCTION_WORDS = 0.4
const USUAL_SMALL_INITIALS = 0.7
/** One in so many words with a comma behind it, or of a line's characters one that is a sign, is as much as counts. */
const WORDS_TO_COMMA = 5
const CHARACTERS_TO_SIGN = 4
/** More blank lines than these, and more cue groups, are all alike; so are changes of length, as differences of logarithms. */
const MAX_GAP = 3
const MAX_GROUPS = 3
const MAX_CHANGE = 2
const CHANGE_RATE = 0.2

/** Measures each line by itself, with its neighbours' lengths. Loops over typed arrays: a function for each value costs more than the value. */
export function columnsOfLines(scan: Scan, signs: (line: number) => Signs, maker: ColumnMaker): LineColumns {
  const { lines } = scan
  const n = lines.length
  const cues = lines.map(({ line }) => signs(line))
  const marks = new Int32Array(n)
  const groups = new Int32Array(n)
  const words = maker.scratch()
  for (let i = 0; i < n; i++) {
    marks[i] = lines[i].marks
    groups[i] = lines[i].groups | cues[i].groups
    words[i] = lines[i].words
  }
  const joined = joinedWords(lines, maker.scratch())
  const has = (name: string, mark: number): Float32Array => {
    const values = maker.add(name)
    fillFlags(values, marks, mark)
    return values
  }

  addLengths(lines, maker)
  const smallShare = addShares(lines, maker)
  const ends = has('ends like a sentence', ENDS)
  has('ends with a colon', COLON)
  has('ends with an ellipsis', ELLIPSIS)
  const capitalShare = addCounts(lines, maker)
  has('begins with a small letter', FIRST_SMALL)
  has('begins with a capital', FIRST_CAPITAL)
  has('bulleted', BULLET)
  has('numbered', NUMBERED)
  addNumbers(lines, maker)
  has('has a time', TIME)
  has('has a separator', SEPARATOR)
  addPunctuation(lines, maker)
  addCopies(lines, maker)
  const gapBefore = addGaps(lines, maker)
  addOddities(lines, words, joined, maker)
  const strong = addCues(cues, groups, maker)
  addNeighbours(words, capitalShare, ends, maker)

  const read = { lines, cues, marks, groups, joined, smallShare, ends, strong }
  return { words, joined, capitalShare, gapBefore, ...flagsOf(read, maker) }
}

function addLengths(lines: readonly ScannedLine[], maker: ColumnMaker): void {
  const inWords = maker.add('length in words')
  const inCharacters = maker.add('length in characters')
  const ten = maker.add('10 words or more')
  for (let i = 0; i < lines.length; i++) {
    const { words, start, end } = lines[i]
    inWords[i] = logOfCount(words)
    inCharacters[i] = logOfCount(end - start)
    ten[i] = words >= 10 ? 1 : 0
  }
}

function addShares(lines: readonly ScannedLine[], maker: ColumnMaker): Float32Array {
  const functionWords = maker.add('share of function words')
  const small = maker.add('share of small initials')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    functionWords[i] = isUnspaced(line) ? USUAL_FUNCTION_WORDS : line.stopWords / line.words
    small[i] = isUnspaced(line) ? USUAL_SMALL_INITIALS : line.small / line.words
  }
  return small
}

function addCounts(lines: readonly ScannedLine[], maker: ColumnMaker): Float32Array {
  const commas = maker.add('commas')
  const capitalShare = maker.add('share of capital initials')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    commas[i] = Math.min(1, (line.commas * WORDS_TO_COMMA) / line.words)
    capitalShare[i] = line.capital / line.words
  }
  return capitalShare
}

function addNumbers(lines: readonly ScannedLine[], maker: ColumnMaker): void {
  const share = maker.add('share of numbers')
  for (let i = 0; i < lines.length; i++) share[i] = lines[i].numbers / lines[i].words
}

function addPunctuation(lines: readonly ScannedLine[], maker: ColumnMaker): void {
  const punctuation = maker.add('punctuation')
  const oneWord = maker.add('one word')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    punctuation[i] = Math.min(1, (line.punctuation * CHARACTERS_TO_SIGN) / (line.end - line.start))
    oneWord[i] = line.words < 2 ? 1 : 0
  }
}

/** How many other lines have the same words, and which of them comes first. */
function addCopies(lines: readonly ScannedLine[], maker: ColumnMaker): void {
  const others = maker.add('copies on the page')
  const firsts = maker.add('first of several copies')
  const hashes = new Int32Array(lines.length)
  for (let i = 0; i < lines.length; i++) hashes[i] = lines[i].hash
  const numbering = numbered(hashes)
  const counts = occurrences(numbering)
  let seen = 0
  for (let i = 0; i < lines.length; i++) {
    const copies = counts[numbering.ids[i]] - 1
    const first = numbering.ids[i] >= seen
    if (first) seen++
    others[i] = logOfCount(copies)
    firsts[i] = first && copies > 0 ? 1 : 0
  }
}

function addGaps(lines: readonly ScannedLine[], maker: ColumnMaker): Float32Array {
  const before = maker.add('gap before')
  for (let i = 0; i < lines.length; i++) before[i] = Math.min(lines[i].gap, MAX_GAP)
  return before
}

function addOddities(lines: readonly ScannedLine[], words: Float32Array, joined: Float32Array, maker: ColumnMaker): void {
  const glued = maker.add('capitals inside words')
  const brackets = maker.add('brackets')
  const beyond = maker.add('length of its paragraph beyond its own')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    glued[i] = logOfCount(line.glued)
    brackets[i] = Math.min(1, (line.brackets * CHARACTERS_TO_SIGN) / (line.end - line.start))
    beyond[i] = logOfCount(joined[i]) - logOfCount(words[i])
  }
}

function addCues(cues: readonly Signs[], groups: Int32Array, maker: ColumnMaker): Float32Array {
  const count = maker.add('cue groups')
  for (let i = 0; i < groups.length; i++) count[i] = Math.min(MAX_GROUPS, bitCount(groups[i]))
  CUE_GROUPS.forEach(({ name }, group) => {
    fillFlags(maker.add(name), groups, 1 << group)
  })
  const strong = maker.add('is a known phrase')
  const weak = maker.add('is a weak phrase')
  for (let i = 0; i < cues.length; i++) {
    strong[i] = cues[i].strong ? 1 : 0
    weak[i] = cues[i].weak ? 1 : 0
  }
  return strong
}

function addNeighbours(words: Float32Array, capitalShare: Float32Array, ends: Float32Array, maker: ColumnMaker): void {
  const lengths = maker.scratch()
  for (let i = 0; i < words.length; i++) lengths[i] = logOfCount(words[i])
  fillShifted(maker.add('length of the line behind'), lengths, 1)
  fillShifted(maker.add('capital share of the line before'), capitalShare, -1)
  fillShifted(maker.add('capital share of the line behind'), capitalShare, 1)
  fillShifted(maker.add('line before ends like a sentence'), ends, -1)
  // Small in lists whose entries have two lines each, a headline and a date.
  const changes = maker.scratch()
  for (let i = 0; i < lengths.length; i++) {
    changes[i] = i + 2 < lengths.length ? Math.min(MAX_CHANGE, Math.abs(lengths[i] - lengths[i + 2])) : 1
  }
  nearMean(changes, CHANGE_RATE, 1, maker.add('change of length over two lines, near before'))
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Words of the paragraph that was wrapped into several lines, for each of them; elsewhere the line's own. */
function joinedWords(lines: readonly ScannedLine[], joined: Float32Array): Float32Array {
  for (let i = 0; i < lines.length; i++) joined[i] = lines[i].words
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
  const full = length >= WRAPPED_FROM && length <= WRAPPED_TO && line.words >= WRAPPED_WORDS && (line.marks & ENDS) === 0
  return full && next.gap === 0 && (next.marks & FIRST_SMALL) !== 0 && (next.marks & BULLET) === 0
}
