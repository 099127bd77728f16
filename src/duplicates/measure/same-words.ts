import { isQuestion, QUESTION } from '../../text/sentences/sentence-marks.js'
import { type ComparedLine, comparedCores } from './compared-line.js'
import { isCutOff } from './cut-off.js'
import { symbolsDiffer } from './guards.js'
import { isNegator } from './lexicon.js'
import type { LineReading, LineWord } from './line-words.js'
import { isOrdinal } from './numbers.js'
import { isSameButBlanks, wordsArePartedOtherwise } from './same-but-blanks.js'
import { identity } from './word-difference.js'

/**
 * Whether a line may be removed for another one: the two say the same words in the same order, typography, site names and labels apart, or it is
 * the other one, cut off. No score of alike words can tell: in a long line 'the young president met', a buyer and a seller who changed places
 * or 'policy' for 'police' cost next to nothing. Of 358 near lines that went on real pages 217 have the same words; of the others many were
 * another thing.
 * `prose`: whether both are sentences, in which one comma makes another clause.
 */
export function saysTheSame(line: ComparedLine, kept: ComparedLine, prose = false): boolean {
  const [cores, others] = comparedCores(line, kept)
  return cores.some((core) => others.some((other) => haveSameWords(core, other, prose) || isCutOff(core, other)))
}

function haveSameWords(a: LineReading, b: LineReading, prose: boolean): boolean {
  if (a.key === b.key) return true
  // 'The bridge is safe?' asks what 'The bridge is safe' says.
  if (a.keys.length === 0 || !haveSameSigns(a, b) || isQuestion(a.text) !== isQuestion(b.text)) return false
  if (isSameButBlanks(a, b)) return !wordsArePartedOtherwise(a.key, b.key)
  const [wordsOfA, wordsOfB] = [a, b].map(wordsAndNumbers)
  if (wordsOfA.length !== wordsOfB.length || !wordsOfA.every((word, i) => isSameWord(a, word, b, wordsOfB[i]))) return false
  const [gapsOfA, gapsOfB] = [gapSigns(a, wordsOfA), gapSigns(b, wordsOfB)]
  return gapsOfA.every((sign, i) => isSameGap(sign, gapsOfB[i])) && !areCommasElsewhere(gapsOfA, gapsOfB, prose)
}

/**
 * Whether commas part other words: one that stands elsewhere, 'Burn it not, save it' and 'Burn it, not save it', or two that the other line has not,
 * 'The witness said the judge lied' and 'The witness, said the judge, lied'; in prose also a single one, unless so few words stand in front of it that
 * it ends an opening ('On Monday, …') or an item of a list: '… the families who had paid' and '… the families, who had paid'.
 */
function areCommasElsewhere(gaps: readonly string[], others: readonly string[], prose: boolean): boolean {
  const inOneOnly = gaps.map((sign, i) => [sign, others[i]].includes(COMMA) && [sign, others[i]].includes(BLANK))
  if (inOneOnly.filter(Boolean).length !== 1) return inOneOnly.includes(true)
  const at = inOneOnly.indexOf(true)
  return prose && at >= OPENING_WORDS && gaps.slice(at - OPENING_WORDS, at).every((sign) => sign === BLANK)
}

/** Words at the most that a comma may end by itself: 'On Monday, …', 'In the spring, …', '…, figs, and dates'. */
const OPENING_WORDS = 3

/** The words of a line, a number of several as one, which its last word tells from an ordinal: 'forty-eight', 'forty-eighth'. */
function wordsAndNumbers({ words }: LineReading): readonly LineWord[] {
  if (words.every(({ weight }) => weight > 0)) return words
  const joined: LineWord[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (word.weight > 0 || last === undefined) joined.push(word)
    else joined[joined.length - 1] = { ...last, key: word.key, end: word.end }
  }
  return joined
}

/** Whether two words are one, written in two ways: not 'third' and 'three', which have one value, nor 'king’s' and 'king', which have one key. */
function isSameWord(a: LineReading, word: LineWord, b: LineReading, other: LineWord): boolean {
  if (identity(word) !== identity(other)) return false
  const inDigits = [word, other].every(({ key }) => /^\d/.test(key))
  return (inDigits || isOrdinal(word.key) === isOrdinal(other.key)) && isPossessive(a, word) === isPossessive(b, other)
}

function isPossessive({ text }: LineReading, { start, end }: LineWord): boolean {
  return /.['’]s$/i.test(text.slice(start, end))
}

/**
 * Whether the symbols of two lines are the same in the same order: '1½' is not '1', and '✔ tea, ✘ milk' not '✘ tea, ✔ milk'. A picture or the sign of
 * a currency may be in one of them only ('€5 million', '5 million euros').
 */
function haveSameSigns(a: LineReading, b: LineReading): boolean {
  if (symbolsDiffer(a, b)) return false
  const [ofA, ofB] = [a, b].map(({ symbols }) => symbols.filter((symbol) => !ELSEWHERE.includes(symbol)))
  const strict = ofA.some(isPictureOrCurrency) && ofB.some(isPictureOrCurrency)
  const [rowA, rowB] = [ofA, ofB].map((row) => row.filter((symbol) => strict || !isPictureOrCurrency(symbol)).join(' '))
  return rowA === rowB
}

/** Symbols that another writing leaves out: `1,000` is `1000`, and a sign of inches may be a quotation mark. */
const ELSEWHERE = `.,'"`

function isPictureOrCurrency(symbol: string): boolean {
  return /[\p{Sc}\p{So}]/u.test(symbol) && !OF_NOTES_AND_SEXES.test(symbol)
}

/** 'B♭' is not 'B', nor '800 m ♀' '800 m'. */
const OF_NOTES_AND_SEXES = /^[♭♮♯♀♂]+$/u

/** Whether signs between words tell the same. Of a colon, a blank and other signs only the first two tell different things. */
function isSameGap(sign: string, other: string): boolean {
  return sign === other || (UNTOLD.includes(sign) && LOOSE.includes(other)) || (LOOSE.includes(sign) && UNTOLD.includes(other))
}

/**
 * What the signs between words tell: the mark of a question; of two numbers, weekdays or months a range ('10–15 May' is not '10, 15 May'), a ratio, a
 * fraction or a power; behind a word that denies the mark of a clause: 'No, refunds are given', 'No. Refunds are given', but 'No refunds are given';
 * in front of a number 'No.' means one. A colon names who says it: 'Police: man shot woman', but 'Police man shot woman'.
 */
function gapSigns({ text, lexicons }: LineReading, words: readonly LineWord[]): string[] {
  return words.slice(1).map(({ start, value }, i) => {
    const before = words[i]
    const gap = text.slice(before.end, start)
    if (QUESTION.test(text.slice(before.start, start))) return '?'
    if (before.value !== undefined && value !== undefined) return RANGE.test(gap) ? '-' : (OF_NUMBERS.exec(gap)?.[1] ?? OTHER)
    const isParted = PARTS.test(gap) || (value === undefined && ENDS_CLAUSE.test(gap))
    if (isParted && isNegator(before.key, lexicons)) return ','
    if (ANNOUNCES.test(gap)) return COLON
    return gap.trim() === '' ? BLANK : PARTS.test(gap) ? COMMA : OTHER
  })
}

const COLON = 'colon'
const BLANK = 'blank'
const COMMA = 'comma'
const OTHER = 'other'
/** Signs that another writing leaves out or has another one for, and those that they may stand for. */
const UNTOLD: readonly string[] = [COMMA, OTHER]
const LOOSE: readonly string[] = [COLON, BLANK, COMMA, OTHER]

const RANGE = /^\s?[-–—~～]\s?$/u
const OF_NUMBERS = /^\s?([:/^])\s?$/u
const PARTS = /^[,;،、，]/u
const ENDS_CLAUSE = /^[.:!?…。：！？।؟]/u
const ANNOUNCES = /^\s?[:：]/u
