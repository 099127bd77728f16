import { lazy } from '../lazy.js'
import { isBlankUnit } from '../lines.js'
import { AFTER_CLOCK, DEGREES, NAME_PARTICLES, SENTENCE_WORDS, type SentenceWords, SMALL_TITLES } from './abbreviations.js'
import { beginsSmall } from './sentence-marks.js'

/** A full stop behind which a sentence may begin, by its place and others of the text. */
interface FullStop {
  readonly stop: number
  /** Where the sentence before it began. */
  readonly from: number
  /** The last character before the boundary: the stop itself or a closing mark behind it. */
  readonly last: number
  /** The boundary: where the next sentence would begin. */
  readonly at: number
  /** End of the line. */
  readonly end: number
}

/** The longest abbreviation looked at, in UTF-16 units. */
const MAX_ABBREVIATION = 16

/** The longest next word looked at. */
const MAX_NEXT = 24

/**
 * Whether a sentence goes on behind a full stop at which the rules of UAX #29 end it: looked up in the word tables of all languages, by the
 * word before the stop and the one behind it. The idea of sentence openers as evidence is from Kiss and Strunk.
 *
 * @see T. Kiss, J. Strunk: Unsupervised Multilingual Sentence Boundary Detection. Computational Linguistics 32(4), 2006.
 */
export function sentenceGoesOn(text: string, place: FullStop): boolean {
  const { stop, from, last, at, end } = place
  if (text.charAt(stop - 1) === '.' || text.charAt(stop - 1) === '…') return false
  if (last > stop && !')]'.includes(text.charAt(last))) return false
  if (isWithoutStops(text.charCodeAt(stop - 1))) return true
  const next = nextWord(text, at, end)
  if (next === '') return false
  const word = wordBefore(text, from, stop)
  if (word === '') return numberGoesOn(text, from, stop, next)
  if (isListMark(from, stop, word)) return true
  return abbreviationGoesOn(text, place, word, next)
}

/** Thai and Lao end sentences with a blank and abbreviations with a full stop: `5 ม.ค. 2562` */
function isWithoutStops(unit: number): boolean {
  return unit >= 0xe00 && unit < 0xf00
}

/** The word that follows a boundary, without quotes and brackets in front of it. */
function nextWord(text: string, at: number, end: number): string {
  const found = /^["'“‘«„‚(¿¡[]*([\p{L}\p{M}]+|[\p{N}№§])/u.exec(text.slice(at, Math.min(at + MAX_NEXT, end)))
  return found === null ? '' : found[1]
}

/** The letters and inner full stops before a stop; single or doubled letters with a blank between are put together: `z. B` is `z.B`. */
function wordBefore(text: string, from: number, stop: number): string {
  const start = wordStart(text, from, stop)
  const word = text.slice(start, stop)
  const before = start - 1
  if (!isLetterPart(word) || before - 2 < from || !isBlankUnit(text.charCodeAt(before)) || text.charAt(before - 1) !== '.') return word
  const earlier = text.slice(wordStart(text, from, before - 1), before - 1)
  return isLetterPart(earlier) && (beginsSmall(earlier) || earlier.length > 1) ? `${earlier}.${word}` : word
}

function wordStart(text: string, from: number, stop: number): number {
  let at = stop
  while (at > from && stop - at < MAX_ABBREVIATION && ABBREVIATION_PART.test(text.charAt(at - 1))) at--
  return at
}

/** Letters, marks, `.`, `-` and the degree sign of `N°`; without the scripts that write no blanks, where the word before begins elsewhere. */
const ABBREVIATION_PART = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}.\-°]/u

/** A part of `z. B.`, `т. е.`, `EE. UU.` */
function isLetterPart(word: string): boolean {
  return isSingleLetter(word) || /^(\p{Lu})\1$/u.test(word)
}

function isSingleLetter(word: string): boolean {
  return /^\p{L}\p{M}*$/u.test(word)
}

/** Whether all of the sentence so far is the mark of a list item: `1.`, `a.`, `IV.` */
function isListMark(from: number, stop: number, word: string): boolean {
  return stop - from === word.length && (isSingleLetter(word) || /^[IVX]{1,4}$/.test(word))
}

/** A number and a full stop: a list item's, an ordinal or the end. */
function numberGoesOn(text: string, from: number, stop: number, next: string): boolean {
  let start = stop
  while (start > from && stop - start < 4 && /\d/.test(text.charAt(start - 1))) start--
  const digits = stop - start
  if (digits === 4) return !/\d/.test(text.charAt(start - 1)) && /^[ \u00a0]?\d\d?\.[ \u00a0]?\d\d?\./.test(text.slice(stop + 1, stop + 9)) // 2024. 05. 08.
  if (digits === 0) return false
  if (start === from) return true
  if (!isBlankUnit(text.charCodeAt(start - 1))) return false
  const { dates, beforeOrdinal, openers } = tables()
  if (digits <= 2 && (dates.has(next) || isInDate(text, from, start, stop))) return true
  return beforeOrdinal.has(lastWord(text, from, start).toLowerCase()) && /^\p{Lu}/u.test(next) && !openers.has(next)
}

/** Whether a day or month with a full stop stands in a date in figures with blanks: `5. 8. 2024`, `od 1. 6. do 31. 8.` */
function isInDate(text: string, from: number, start: number, stop: number): boolean {
  if (/^[ \u00a0](?:[1-9]|0[1-9]|1[0-2])\.(?!\d)/.test(text.slice(stop + 1, stop + 6))) return true
  const before = text.slice(Math.max(from, start - 11), start)
  if (!/\d\.[ \u00a0]$/.test(before)) return false
  if (/(?:^|\D)\d{4}\.[ \u00a0]\d\d?\.[ \u00a0]$/.test(before)) return true // 2024. 5. 12. 다리가
  return /^[ \u00a0](?:1[5-9]|20)\d\d(?!\d)/.test(text.slice(stop + 1, stop + 7))
}

/** The word in front of a place, over blanks. */
function lastWord(text: string, from: number, before: number): string {
  let end = before
  while (end > from && isBlankUnit(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > from && end - start < MAX_ABBREVIATION && /[\p{L}\p{M}]/u.test(text.charAt(start - 1))) start--
  return text.slice(start, end)
}

function abbreviationGoesOn(text: string, { from, stop, at }: FullStop, word: string, next: string): boolean {
  const { beforeName, beforeNumber, anywhere, atEnd, openers, afterClock, titles, particles, degrees } = tables()
  const opens = openers.has(next)
  if (/^[ap]\.m$/i.test(word)) return afterClock.has(next)
  if (atEnd.has(word)) return false
  if (has(beforeName, word) && !isUnit(text, stop, word))
    return !opens || !beginsSmall(word) || word.includes('.') || (titles.has(word) && particles.has(next))
  if (has(beforeNumber, word) && /^(?:[\p{N}№§VX]|[IVXLC]{2,})$/u.test(next)) return true
  if (word.length > 3 && word.endsWith('str') && /^\p{N}/u.test(next)) return true // Friedrichstr. 200
  if (AMOUNTS.test(word) && CURRENCIES.test(next)) return true // 5 mil. Kč
  if (degrees.has(word) && isAfterDoctor(text, from, stop - word.length)) return !opens
  if (CASELESS.test(word)) return caselessGoesOn(text, { from, stop, at }, word, next)
  if (anywhere.has(word)) return !opens && !/^\p{N}/u.test(next)
  if (isLetterPart(word) && (beginsSmall(word) || word.length > 1)) return isLetterPart(next) && text.charAt(at + next.length) === '.'
  if (/^(?:\p{L}\p{M}*\p{Lu}?\.)+\p{L}\p{M}*\p{Lu}?$/u.test(word)) return !opens // U.S., z.B., т.е.
  const initial = word.slice(word.lastIndexOf('-') + 1) // J.-P. Sartre
  if (!/^\p{Lu}$/u.test(initial) || !/^\p{Lu}/u.test(next)) return false
  if (isSingleLetter(next) && text.charAt(at + next.length) === '.') return true // И. В. …, although `В` opens sentences
  return initialGoesOn(text, from, stop - initial.length, initial, next)
}

/** Short for thousands, millions and billions, and what is counted in them. */
const AMOUNTS = /^(?:t[iy]s|tsd|mill?|mio|mln|mld|mrd|bn)$/iu
const CURRENCIES = /^(?:Kčs?|Sk|Euro?|EUR|USD|Ft|Lei|Kr)$/u

/** Whether a small letter behind a number stands for a unit: `5 м. Потім` are metres, `у м. Київ` is a city; but German `900 v. Chr.` */
function isUnit(text: string, stop: number, word: string): boolean {
  return /^[а-яіїєґ]$/.test(word) && /\d[ \u00a0]?$/.test(text.slice(Math.max(0, stop - 3), stop - 1))
}

/** Whether `Dr.` or a part of `Dr. rer. nat.` stands in front of a place. */
function isAfterDoctor(text: string, from: number, start: number): boolean {
  return /(?:[Dd]r|rer)\.[ \u00a0]?$/.test(text.slice(Math.max(from, start - 5), start))
}

/**
 * Whether a full stop with a letter right behind it stands inside of an abbreviation in a script without capitals: `ส.ส.`, `ዓ.ም`,
 * `எம்.எல்.ஏ.` Behind a longer word a sentence begins whose blank got lost.
 */
export function isInnerStop(text: string, from: number, stop: number): boolean {
  const next = /^[\p{L}\p{M}]+/u.exec(text.slice(stop + 1, stop + MAX_ABBREVIATION))?.[0] ?? ''
  if (!CASELESS.test(next)) return false
  if (isWithoutStops(next.charCodeAt(0))) return true
  const word = text.slice(wordStart(text, from, stop), stop)
  const isFollowed = text.charAt(stop + 1 + next.length) === '.'
  return CASELESS.test(word) && (CASELESS_INITIAL.test(word) || CASELESS_PARTS.test(isFollowed ? `${word}.${next}` : word))
}

/** Whether a word in a script without capitals is an initial or abbreviation: by itself, or by one before or behind it (`बी. एल. शर्मा`). */
function caselessGoesOn(text: string, { from, stop, at }: Pick<FullStop, 'from' | 'stop' | 'at'>, word: string, next: string): boolean {
  if (ACRONYM.test(text.slice(Math.max(0, stop - word.length - 2), stop))) return false
  if (CASELESS_INITIAL.test(word) || CASELESS_PARTS.test(word)) return true
  if (!CASELESS_SHORT.test(word)) return false
  const before = stop - word.length - 2
  if (before > from && text.charAt(before) === '.') return true
  return CASELESS_SHORT.test(next) && text.charAt(at + next.length) === '.'
}

/** The beginning of a word in a script that has no capitals but blanks between words, so that initials look like any short word. */
const CASELESS = /^(?![\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{Lo}\p{Script=Georgian}]/u

/** One letter; without a vowel sign in the scripts in which sentences end in such words: `यह सही है.`, Gujarati `છે.` */
const CASELESS_INITIAL = /^(?![\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}]\p{M})\p{L}\p{M}*$/u

/** The end of a Hebrew acronym, whose last letter has a mark in front: `צה"ל`, `ש״ח` */
const ACRONYM = /^\p{Script=Hebrew}["״]\p{Script=Hebrew}$/u

/** `ዓ.ም`, `बी.जे.पी` */
const CASELESS_PARTS = /^(?:(?:\p{L}\p{M}*){1,3}\.)+(?:\p{L}\p{M}*){1,3}$/u

/** `बी`, `एल` */
const CASELESS_SHORT = /^(?:\p{L}\p{M}*){1,2}$/u

/** Whether a capital and a full stop, with a capitalised word behind, is somebody's initial and not the name of a vitamin. */
function initialGoesOn(text: string, from: number, start: number, initial: string, next: string): boolean {
  const { openers, particles, lettered } = tables()
  if (openers.has(next) && !particles.has(next)) return false
  const before = lastWord(text, from, start)
  if (before === '' && /\d/.test(text.charAt(start - 2))) return /[NSEW]/.test(initial) // 50 W. Washington St., but: 21 C. Snow …
  if (initial === 'I' && beginsSmall(before)) return false // So do I. Nobody …
  return !lettered.has(before.toLowerCase())
}

/** Whether a table has an abbreviation: as written, or in small letters for one that begins with a capital, or all in capitals. */
function has(table: ReadonlySet<string>, word: string): boolean {
  if (table.has(word)) return true
  const small = word.toLowerCase()
  const tail = word.slice(1)
  if (tail === small.slice(1)) return table.has(small)
  return word.length > 1 && word === word.toUpperCase() && table.has(word.charAt(0) + small.slice(1))
}

interface Tables {
  readonly beforeName: ReadonlySet<string>
  readonly beforeNumber: ReadonlySet<string>
  readonly anywhere: ReadonlySet<string>
  readonly atEnd: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly dates: ReadonlySet<string>
  readonly beforeOrdinal: ReadonlySet<string>
  readonly lettered: ReadonlySet<string>
  readonly afterClock: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly degrees: ReadonlySet<string>
}

/** The word lists of all languages as sets, made on first use. */
const tables = /* @__PURE__ */ lazy(
  (): Tables => ({
    beforeName: joined('beforeName'),
    beforeNumber: joined('beforeNumber'),
    anywhere: joined('anywhere'),
    atEnd: joined('atEnd'),
    openers: joined('openers'),
    dates: joined('dates'),
    beforeOrdinal: joined('beforeOrdinal'),
    lettered: new Set([...joined('lettered')].map((noun) => noun.toLowerCase())),
    afterClock: new Set(AFTER_CLOCK.split(' ')),
    particles: new Set(NAME_PARTICLES.split(' ')),
    titles: new Set(SMALL_TITLES.split(' ')),
    degrees: new Set(DEGREES.split(' ')),
  }),
)

function joined(list: keyof SentenceWords): ReadonlySet<string> {
  return new Set(Object.values(SENTENCE_WORDS).flatMap((words) => words[list]?.split(' ') ?? []))
}
