import { type Lexicon, ONE } from './lexicon.js'
import type { LineWord } from './line-words.js'
import { abbreviatedScale, continuesNumber, hasDigit, isOrdinal, valueOfRun } from './numbers.js'

/** The words with each run that is one number as such: 'five hundred thousand', '3 million', '3 Mio.', 'a million', 'twenty-two', '12 500'. */
export function joinNumbers(list: readonly LineWord[], text: string, lexicons: readonly Lexicon[]): readonly LineWord[] {
  if (!list.some(({ value }) => value !== undefined)) return list
  const joined = [...list]
  for (let i = 0; i < list.length; i++) {
    const groups = groupsOfDigits(list, i, text)
    const values = groups.length > 1 ? groups : runOfNumbers(list, i, text, lexicons)
    if (values.length < 2) continue
    const number = groups.length > 1 ? groups.join('') : valueOfRun(values)
    values.forEach((_, k) => {
      joined[i + k] = { ...list[i + k], value: k === 0 ? number : '', weight: k === 0 ? 1 : 0 }
    })
    i += values.length - 1
  }
  return joined
}

/** The groups of digits of a number that blanks part, '12 500'; of one alone at most one. */
function groupsOfDigits(list: readonly LineWord[], first: number, text: string): string[] {
  const groups: string[] = []
  for (let at = first; at < list.length && groups.length < MAX_NUMBER_WORDS; at++) {
    const { start, key } = list[at]
    const isNext = at === first ? FIRST_GROUP.test(key) : GROUP.test(key) && /^\s$/u.test(text.slice(list[at - 1].end, start))
    if (!isNext) break
    groups.push(key)
  }
  return groups
}

const FIRST_GROUP = /^[1-9]\d{0,2}$/
const GROUP = /^\d{3}$/

/** The values of a word and of those behind it that go on with its number; of one alone hardly ever any. */
function runOfNumbers(list: readonly LineWord[], first: number, text: string, lexicons: readonly Lexicon[]): string[] {
  const values: string[] = []
  for (let at = first + 1; at < list.length && values.length < MAX_NUMBER_WORDS; at++) {
    const value = valueBehind(list[at], text)
    if (value === undefined || isOrdinal(list[at - 1].key) || !NUMBER_GAP.test(text.slice(list[at - 1].end, list[at].start))) break
    if (values.length === 0) values.push(valueInFront(list[first], lexicons))
    const inDigits = values.length === 1 && hasDigit(list[first].key)
    if (!continuesNumber(value, values[values.length - 1], inDigits) || belongsBehind(list, at, text)) break
    values.push(value)
  }
  return values
}

/**
 * Whether a hyphen binds a number to the word behind it, and a blank parts it from the number in front: 'fifty two-bed flats', not 'two hundred
 * twenty-two'.
 */
function belongsBehind(list: readonly LineWord[], at: number, text: string): boolean {
  const { start, end, value } = list[at]
  if (text.charAt(end) !== '-' || text.charAt(start - 1) !== ' ') return false
  const next = list.at(at + 1)?.value
  return value === undefined || next === undefined || !continuesNumber(next, value, false)
}

/** Words of a number at the most: all but its first weigh nothing, and passages are told by their weight. */
const MAX_NUMBER_WORDS = 12
const NUMBER_GAP = /^[\s-]?$/

/** The value of the word that a number may begin with, which may be an article; empty for another word. */
function valueInFront({ key, value }: LineWord, lexicons: readonly Lexicon[]): string {
  return value ?? (lexicons.some(({ ones }) => ones.has(key)) ? ONE : '')
}

/** The value of a number word that may stand behind another one. 'mil' is a thousand in Spanish, and 'mil. korun' in Czech are millions. */
function valueBehind({ key, value, end }: LineWord, text: string): string | undefined {
  if (key === 'mil' && ABBREVIATED.test(text.slice(end, end + 3))) return MILLION
  return abbreviatedScale(key) ?? (hasDigit(key) ? undefined : value)
}

const MILLION = '1000000'
/** A full stop in front of a small letter. */
const ABBREVIATED = /^\. \p{Ll}/u
