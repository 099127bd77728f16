import { C1_WITH_CHARACTER } from '../c1-controls.js'
import {
  APOSTROPHES,
  CAPITAL_A_CIRCUMFLEX,
  isC1,
  isEmoji,
  isLetter,
  isLower,
  isUpper,
  REPLACEMENT,
  scriptOf,
  TYPOGRAPHIC,
} from './letters.js'
import type { Sequence } from './sequences.js'
import type { Surroundings } from './surroundings.js'

// How likely is what a sequence would become, between its neighbours? As for its oddness, the answer is a sum of small whole numbers; below 0 where
// nobody would write that there.

/** How well the character of a sequence fits, in points. */
export function fitnessOf(line: string, { start, end, code }: Sequence, around: Surroundings): number {
  if (code === REPLACEMENT) return lostByteFitness(line, start, end, around.adjacent)
  const script = scriptOf(code)
  if ((code === 0xd7 || code === 0xf7) && isLetter(around.decodedBefore) && isLetter(around.decodedAfter)) return -2 // `m÷l`
  if (APOSTROPHES.has(code) && !isLetter(around.decodedAfter)) return -4 // `PRÊ»`
  if (script === '') return signFitness(line, start, end, code)
  if (script === 'rare') return -5
  if (script === 'mark') return scriptOf(around.decodedBefore) === 'Latin' ? 2 : -3
  return script === 'Latin' ? latinFitness(code, around) : letterFitness(code, script, around)
}

/** U+FFFD that was written as such and misread (`ï¿½`), or that stands for one lost byte, or for two. */
function lostByteFitness(line: string, start: number, end: number, adjacent: boolean): number {
  let lost = 0
  for (let i = start; i < end; i++) if (line.charCodeAt(i) === REPLACEMENT) lost++
  if (lost === 0) return 4
  if (adjacent) return 2
  return lost === 1 ? 1 : -2
}

function signFitness(line: string, start: number, end: number, code: number): number {
  if (TYPOGRAPHIC.has(code)) return 4
  if (code < 0xa0) return hasC1(line, start, end) || isMarkOf1252(line, start, code) ? 0 : -4
  if (code === CURRENCY_SIGN) return 0 // which no one writes: `Â€` is rather the euro sign
  if (code < 0x100) return 1
  if (code >= 0x2600 && code < 0x27c0) return 3
  if (code < 0x300) return 1 // spacing accents, ƒ
  if (code >= 0x2000 && code < 0x2900) return 2
  if (code === 0xfeff || (code >= 0xfe00 && code < 0xfe10)) return 2
  if (code >= 0x3000 && code < 0x3040) return 2
  if (code >= 0xff00 && code < 0xfff0) return 2
  return isEmoji(code) ? 4 : 0
}

/** `ItÂ’s`: bytes of windows-1252 that were taken for Latin-1 and encoded as UTF-8; the repair of C1 controls makes marks of them. */
function isMarkOf1252(line: string, start: number, code: number): boolean {
  return line.charCodeAt(start) === CAPITAL_A_CIRCUMFLEX && C1_WITH_CHARACTER.test(String.fromCharCode(code))
}

function hasC1(line: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isC1(line.charCodeAt(i))) return true
  return false
}

/** A Latin letter fits among Latin letters, in the case that the word is written in. */
function latinFitness(code: number, around: Surroundings): number {
  const { decodedBefore: before, decodedAfter: after } = around
  const neighbours = [before, after].filter(isLetter)
  if (neighbours.length === 0) return ONE_LETTER_WORDS.test(String.fromCharCode(code)) ? 1 : 0
  if (neighbours.some((neighbour) => scriptOf(neighbour) !== 'Latin')) return around.adjacent ? 0 : -2
  if (!fitsCase(code, around)) return around.adjacent ? 0 : -4
  return RARE_LETTER.test(String.fromCharCode(code)) || isMisplaced(code, before, after) ? 1 : 2
}

/** `à`, `É`, `í` and the like are words, and the signs of ordinal numbers stand behind digits. */
const ONE_LETTER_WORDS = /[àáèéêìíòóôùúåæöøªº]/i

/** Letters beyond Latin-1 that only small languages and transliterations have, or none. */
const RARE_LETTER = /[ĈĉĊċĔĕĜĝĠġĤĥĦħĨĩĬĭĴĵĸĹĺĿŀŉŊŋŎŏŔŕŜŝŦŧŨũŬŭŴŵŶŷſḀ-ẙ]/

/** `ß` stands behind a vowel, `ù` mostly at the end of a word, `þ` at its start, and in front of `e` and `i` Czech and Slovak write no `ť` or `ď`. */
function isMisplaced(code: number, before: number, after: number): boolean {
  if (code === SHARP_S) return !VOWEL.test(String.fromCharCode(before))
  if (code === 0xfe) return isLetter(before)
  if (code === 0x165 || code === 0x10f) return /[eiíě]/.test(String.fromCharCode(after))
  return code === 0xf9 && isLetter(after)
}

/** It stands in words of capitals, too: `FUßBALL`. */
const SHARP_S = 0xdf
const VOWEL = /[aeiouyäöü]/i

function fitsCase(code: number, { decodedBefore: before, decodedBeforeThat, decodedAfter: after, inCapitals }: Surroundings): boolean {
  if (isUpper(code)) return !isLower(before) && !(isUpper(before) && isLower(after))
  if (!isLower(code) || code === SHARP_S || inCapitals) return true
  // `KOÇ’un`, with a Turkish ending: two capitals are a word of capitals, whatever stands behind it.
  return !isUpper(after) && !(isUpper(before) && isUpper(decodedBeforeThat))
}

/** A letter of another script fits among its own. */
function letterFitness(code: number, script: string, around: Surroundings): number {
  const { decodedBefore: before, decodedAfter: after } = around
  if (scriptOf(before) === script || scriptOf(after) === script) return fitsCase(code, around) ? 3 : around.adjacent ? 2 : -1
  if (scriptOf(before) === 'Latin' || scriptOf(after) === 'Latin') return script === 'Greek' ? 1 : -4 // IL2Rγ, μg, β-Carotin
  return 0
}

const CURRENCY_SIGN = 0xa4
