import { lazy } from '../../../text/lazy.js'
import type { Span } from '../../../text/span.js'
import type { Misreading } from './encodings.js'
import { NEVER_ALONE } from './good-words.js'
import { codeAt, codeBefore, isLetter, isLower, isUpper, scriptOf } from './letters.js'
import { lastClosing, lastOpening, lostMarkRepairs, type Replacement } from './lost-marks.js'
import { BEHIND_WORD } from './oddness.js'
import { hasAccents, isOfAlphabet, latinLetters, type Sequence, sequencesIn } from './sequences.js'

// A no-break space is the byte A0 of most encodings, and many programs turn it into a space. Where it was part of a misread character, the space is
// all that is left of a byte: `Ã ` was `à`, `Å iaip` was `Šiaip`. A space behind such a letter is mostly just a space, so the line must have other
// damage of the same encoding, and no intact word next to it; only `Ã ` and `Â ` are repaired on their own, where no one writes these letters. At the
// end of a line the space may be gone, too.

/**
 * The repairs of characters of which a space is left, and of marks that lost a byte.
 *
 * @param line - A line of the text.
 * @param misreading - The encoding as which it was read.
 * @param sequences - The sequences of the line that are repaired anyway, in order; if there are some, the line is damaged.
 * @param isKnown - Whether another line of the text was read as that encoding.
 */
export function lostSpaceRepairs(line: string, misreading: Misreading, sequences: readonly Sequence[], isKnown: boolean): Replacement[] {
  const isWindows1252 = misreading.name === 'windows-1252'
  if (sequences.length === 0 && !isWindows1252) return []
  const starts = new Set(sequences.map(({ start }) => start))
  const repairs = isWindows1252 ? lostMarkRepairs(line, starts, isKnown) : []
  const repaired = new Set(repairs.map(({ start }) => start))
  const withSpace = sequencesIn(line, misreading, true).filter((sequence) => sequence.withSpace && !repaired.has(sequence.start))
  if (withSpace.length === 0) return repairs
  const ends = new Set(sequences.map(({ end }) => end))
  const scripts = new Set(sequences.map(({ code }) => scriptOf(code)))
  const surroundings = surroundingsOf(line, sequences, withSpace)
  const isOfSequence = unitsOf(line, [...sequences, ...withSpace, ...repairs])
  let done = 0
  for (const sequence of withSpace) {
    if (sequence.start < done || overlapsAny(sequence, starts) || isOfGoodWord(line, sequence, isOfSequence)) continue
    const script = scriptOf(sequence.code)
    // `câ€™ã¨ piã¹`, put into small letters, has no ideograph, and no mark of East Asian text.
    const home = sequence.code >= 0x3000 && sequence.code < 0x3040 ? 'East Asian' : script
    if (NEVER_ALONE.has(home) && !scripts.has(home)) continue
    const fits = ends.has(sequence.start) || starts.has(sequence.end) || (script !== 'Latin' && scripts.has(script))
    const replacement = withoutLostSpace(line, sequence, surroundings, fits)
    if (replacement === undefined) continue
    repairs.push({ start: sequence.start, end: sequence.end, replacement })
    done = sequence.end
  }
  return repairs
}

/** For each unit of a line whether it belongs to one of some spans. */
function unitsOf(line: string, spans: readonly Span[]): Uint8Array {
  const units = new Uint8Array(line.length)
  for (const { start, end } of spans) units.fill(1, start, end)
  return units
}

/**
 * Whether the space in a sequence is just a space: between words one of which has an intact letter beyond ASCII (`В Москве`), or behind the
 * last letter of a word, with a mark or without (`Rīgā” `).
 */
function isOfGoodWord(line: string, { start, end, code }: Sequence, isOfSequence: Uint8Array): boolean {
  if (isIntactLetter(line, nearestLetter(line, start - 1, -1, isOfSequence), isOfSequence)) return true
  if (isIntactLetter(line, nearestLetter(line, end, 1, isOfSequence), isOfSequence)) return true
  const endsWord = isLetterAt(line, start) && isLetterAt(line, start - 1) && isOfSequence[start - 1] === 0 && line[end - 1] === ' '
  if (!endsWord || code === 0xa0 || code === 0xe0) return false
  for (let i = start + 1; i < end - 1; i++) if (!BEHIND_WORD.includes(line[i])) return false
  return true
}

/** The next place, from `at` on, of a letter or of a sequence; blanks and marks between words are passed, so each of them twice at most. */
function nearestLetter(line: string, at: number, step: 1 | -1, isOfSequence: Uint8Array): number {
  let i = at
  while (i >= 0 && i < line.length && isOfSequence[i] === 0 && !isLetterAt(line, i)) i += step
  return i
}

/** Whether a letter beyond ASCII that belongs to no sequence stands at a place. */
function isIntactLetter(line: string, at: number, isOfSequence: Uint8Array): boolean {
  return codeAt(line, at) >= 0x80 && isOfSequence[at] === 0
}

function isLetterAt(line: string, at: number): boolean {
  return isLetter(codeAt(line, at))
}

function overlapsAny({ start, end }: Sequence, starts: ReadonlySet<number>): boolean {
  for (let i = start; i < end; i++) if (starts.has(i)) return true
  return false
}

/** What the rest of a line says of a sequence in it. The sequences are asked for in order: a line may have a sequence in each of its words. */
interface LineSurroundings {
  readonly damaged: boolean
  /** Whether the line has an accented Latin letter that belongs to no sequence. */
  readonly isAccented: () => boolean
  /** Whether a quotation is open in front of a place. */
  readonly isQuoted: (at: number) => boolean
  /** Whether a single accented capital is named outside of a sequence. */
  readonly namesCapital: (sequence: Sequence) => boolean
  /** Whether the line is in a language that has the word `à`, and none of its accents is intact. */
  readonly mayHaveAGrave: () => boolean
  /** Whether the line has damaged letters that only Vietnamese has. */
  readonly isVietnamese: () => boolean
  /** Whether a Latin letter belongs to the alphabet of the damaged ones, and the line has no intact ones with accents. */
  readonly isOfAlphabet: (code: number) => boolean
}

function surroundingsOf(line: string, sequences: readonly Sequence[], withSpace: readonly Sequence[]): LineSurroundings {
  const opening = lastOpening(line)
  const closing = lastClosing(line)
  const capitals = lazy(() => loneCapitals(line))
  const letters = lazy(() => latinLetters(sequences))
  const isAccentedApart = lazy(() =>
    hasAccents(
      line,
      [...sequences, ...withSpace].sort((a, b) => a.start - b.start),
    ),
  )
  return {
    damaged: sequences.length > 0,
    isAccented: lazy(() => hasAccents(line, sequences)),
    isQuoted: (at) => opening(at) > closing(at),
    namesCapital: ({ start, end }) => capitals().some((at) => at < start || at >= end),
    mayHaveAGrave: lazy(() => ROMANCE.test(line) && !/[à-öø-ÿ]/u.test(line)),
    isVietnamese: lazy(() => sequences.some(({ code }) => code >= 0x1ea0 && code < 0x1efa)),
    isOfAlphabet: (code) => isOfAlphabet(code, letters()) && !isAccentedApart(),
  }
}

/** The places of the first two single accented capitals: a sequence has one at most, so one of the two is outside. */
function loneCapitals(line: string): number[] {
  const places: number[] = []
  for (const { index } of line.matchAll(LONE_CAPITAL)) {
    places.push(index)
    if (places.length === 2) break
  }
  return places
}

/** What a sequence with a space in it becomes, or nothing if the space is just a space. */
function withoutLostSpace(line: string, sequence: Sequence, surroundings: LineSurroundings, fits: boolean): string | undefined {
  const { damaged } = surroundings
  const { start, end, code } = sequence
  const before = start === 0 ? 0 : line.charCodeAt(start - 1)
  const after = end < line.length ? line.charCodeAt(end) : 0
  if (code === 0xa0) {
    if (!isNoBreakSpace(line, sequence, before, surroundings)) return undefined
    return TWICE_A_GRAVE.test(line.slice(Math.max(0, start - 2), start)) ? ' ' : '\u00a0'
  }
  if (code === 0xe0 && end - start === 2) return smallAGrave(line, sequence, before, surroundings)
  if (code >= 0x1f000 && line.startsWith(EMOJI, start) && line[end - 1] === ' ') {
    return String.fromCodePoint(code) + (isLetter(after) && !line.startsWith(EMOJI, end) ? ' ' : '')
  }
  if (!damaged) return undefined
  // `†` is rare; where a quotation is open, `â€ ` has rather lost the last byte of `”`, which is no character in windows-1252.
  if (code === 0x2020 && surroundings.isQuoted(start)) return '” '
  const script = scriptOf(code)
  if (script === 'rare') return undefined
  if (fits || script === '') return String.fromCodePoint(code)
  if (script !== 'Latin' || !isUpper(code) || isLetter(before) || !isLower(after)) return undefined
  const isUnit = /\d\s?$/u.test(line.slice(Math.max(0, start - 2), start)) // `3.2 Å wide`
  return !isUnit && surroundings.isOfAlphabet(code) ? String.fromCodePoint(code) : undefined
}

/** The first two bytes of emoji, with which no word begins; the blank behind the third may have been one with the last byte. */
const EMOJI = 'ðŸ'

/** `dÃ©jÃƒÂ `: of `à`, damaged twice, `Ã ` is left in this layer, and in the next one that tells whether a blank is lost. */
const TWICE_A_GRAVE = /Ã[ƒ\u0083]$/

/** `5Â kg`, `PARISÂ â€”`, and between sentences, where a space stood in front of the no-break space: `over. Â The`. */
function isNoBreakSpace(
  line: string,
  sequence: Sequence,
  before: number,
  { damaged, isAccented, namesCapital }: LineSurroundings,
): boolean {
  if (isUpper(before)) return damaged && !isAccented()
  if (damaged || endsWord(before) || isOfRun(line, sequence)) return true
  return BETWEEN_SENTENCES.test(line.slice(Math.max(0, sequence.start - 2), sequence.end + 1)) && !namesCapital(sequence)
}

/** `1. Â Â Myth`: several in a row, as an indentation or a gap. */
function isOfRun(line: string, { start, end }: Sequence): boolean {
  return line.startsWith('Â ', end) || line.slice(Math.max(0, start - 2), start) === 'Â '
}

const BETWEEN_SENTENCES = /[.!?] . \p{Lu}$/u

function endsWord(code: number): boolean {
  return isLower(code) || (code >= 0x21 && code < 0x40)
}

/** `à` is a word of its own in French, Italian and Portuguese, and the end of words; the space behind it is kept unless two are there. */
function smallAGrave(
  line: string,
  sequence: Sequence,
  before: number,
  { damaged, namesCapital, mayHaveAGrave, isVietnamese }: LineSurroundings,
): string | undefined {
  const { start, end } = sequence
  if (IN_COMPOUND.test(line.slice(Math.max(0, start - 1), end + 2))) return 'à'
  // `LÃ  oÃ¹`, `HÃ  Ná»™i`; `IRMÃ` is a word.
  if (isUpper(before) && !(damaged && !isLetter(codeBefore(line, start - 1)))) return undefined
  const rest = line.slice(end, end + 7)
  if (isUpper(before) && IN_CAPITALS.test(rest)) return undefined
  if (!damaged && !isLower(before) && !(STARTS_LOWER.test(rest) && !namesCapital(sequence) && mayHaveAGrave())) return undefined
  const isJoined = JOINED.test(rest) || (REST_OF_SYLLABLE.test(rest) && isVietnamese())
  return end === line.length || isJoined || ITALIAN.test(line.slice(Math.max(0, start - 1), end + 1)) ? 'à' : 'à '
}

/** `vis-Ã -vis`, `pied-Ã -terre`. */
const IN_COMPOUND = /^-Ã -\p{Ll}/u

/** `cittÃ ?`, `sarÃ !`: French, which has a blank before these marks, ends no word so but `là` and `déjà`, and their compounds. */
const ITALIAN = /^(?![lj])\p{Ll}Ã [?!:;]/u

/**
 * The space was the lost byte if another one follows, a mark that has none before it, or the rest of a Portuguese contraction: `às`,
 * `àquele`, `àquela`, `àquilo`; or of a French compound: `là-bas`; or, damaged twice, the second byte of a letter of India or Thailand.
 */
const JOINED = /^(?:[\s.,)\]"”]|â€\u009d|-\p{Ll}|s(?=\s|$)|quel[ea]|quilo|Â[¤-ª¬-º])/u
/** `thÃ nh`, `hÃ ng`, `vÃ o`: the end of a Vietnamese syllable, which is no word; a damaged mark may stand behind it. */
const REST_OF_SYLLABLE = /^(?:n[gh]?|[imouy])(?!(?!â[€\u0080])\p{L})/u
/** Frequent words of French, Italian and Portuguese. */
const ROMANCE = /(?<!\p{L})(?:le|la|les|des|du|une|est|il|lo|gli|di|che|una|dei|que|uma|em|da|dos|os|ao)(?!\p{L})/u
/**
 * `A FÃ DE ROCK`, `ĐÃ “NÓNG”`, `MANHÃ E TARDE`: where the next word is in capitals, this one is. In `LÃ  OÃ¹` and `HÃ  TÄ©nh` it's damaged,
 * too.
 */
const IN_CAPITALS = /^[\s“«"]*(?:\p{Lu}(?:[A-Z\d]|\p{Lu}(?=[\p{L}\s.,:!?]|$))|[A-Z]\s\p{Lu})/u
const STARTS_LOWER = /^\s?\p{Ll}/u

/** Where single accented capitals are named (`Ã and Õ`), they are what is meant. */
const LONE_CAPITAL = /(?<![\p{L}\p{M}])[À-ÖØ-Þ](?![\p{L}\p{M}'’])/gu
