import type { Difference } from '../../text/finding.js'
import { firstWhere } from '../../text/search.js'
import { hasOpposite, isNegator, type Lexicon, lexiconsOfBoth, ONE } from './lexicon.js'
import type { LineReading, LineWord } from './line-words.js'
import { commonBeginning, identity, MOST_LEFT_OVER, type WordDifference } from './word-difference.js'

// What shows that two lines which look alike are *not* duplicates. All of it is read from the words that only one of them has: what both
// say cannot tell them apart. Only the order of common words is looked at as well.

/** The differences of two lines, gravest first. */
export function differences(a: LineReading, b: LineReading, difference: WordDifference): Difference[] {
  const { onlyA, onlyB, variants } = difference
  const lexicons = lexiconsOfBoth(a.lexicons, b.lexicons)
  const sides: Sides = {
    onlyA: [...onlyA, ...variants.map((variant) => variant.a)],
    onlyB: [...onlyB, ...variants.map((variant) => variant.b)],
  }
  const found: Difference[] = []
  if (numbersDiffer(sides, lexicons) || symbolsDiffer(a, b) || (haveAllWords(difference) && signsDiffer(a, b))) found.push('number')
  if (negationsDiffer(sides, lexicons) || variants.some((variant) => isDeniedInside(variant, lexicons))) found.push('negation')
  if (directionsDiffer(sides, lexicons)) found.push('direction')
  if (namesDiffer(a, b, onlyA, onlyB)) found.push('name')
  if (orderDiffers(a, b, difference)) found.push('word-order')
  return found
}

interface Sides {
  readonly onlyA: readonly LineWord[]
  readonly onlyB: readonly LineWord[]
}

/** Each line has a number that the other lacks. One line with a number more may just tell more; 'a year' beside 'two years' is one. */
function numbersDiffer({ onlyA, onlyB }: Sides, lexicons: readonly Lexicon[]): boolean {
  const numbersA = numbersIn(onlyA)
  const numbersB = numbersIn(onlyB)
  if (numbersA.length + numbersB.length === 0) return false
  const a = new Set(numbersA.length > 0 ? numbersA : onesIn(onlyA, lexicons))
  const b = new Set(numbersB.length > 0 ? numbersB : onesIn(onlyB, lexicons))
  return [...a].some((value) => !b.has(value)) && [...b].some((value) => !a.has(value))
}

/** The numbers among some words, as values: digits, number words, weekdays and months. */
function numbersIn(list: readonly LineWord[]): string[] {
  return list.flatMap(({ value }) => value ?? [])
}

/** The words for one that are articles or pronouns too, as values. */
function onesIn(list: readonly LineWord[], lexicons: readonly Lexicon[]): string[] {
  return list.filter(({ key }) => lexicons.some(({ ones }) => ones.has(key))).map(() => ONE)
}

/** Each line has a symbol that the other lacks: '£5' and '$5', four stars and five. */
export function symbolsDiffer(a: LineReading, b: LineReading): boolean {
  const ofA = new Set(a.symbols)
  const ofB = new Set(b.symbols)
  return a.symbols.some((symbol) => !ofB.has(symbol)) && b.symbols.some((symbol) => !ofA.has(symbol))
}

function haveAllWords({ onlyA, onlyB, variants }: WordDifference): boolean {
  return onlyA.length + onlyB.length + variants.length === 0
}

/** Of lines with the same words only one has a sign that counts as one: '5%' and '5', 'a + b' and 'a - b'. With other words it may be 'percent'. */
function signsDiffer(a: LineReading, b: LineReading): boolean {
  return wordSigns(a) !== wordSigns(b)
}

function wordSigns({ symbols }: LineReading): string {
  return symbols.filter((symbol) => WORD_SIGNS.includes(symbol)).join('')
}

const WORD_SIGNS = '%‰+=±×÷'

/** One line has more words that deny than the other, or a word that denies what the other says (`unfair`). */
function negationsDiffer({ onlyA, onlyB }: Sides, lexicons: readonly Lexicon[]): boolean {
  if (countNegators(onlyA, lexicons) !== countNegators(onlyB, lexicons)) return true
  if (onlyA.length > MOST_LEFT_OVER || onlyB.length > MOST_LEFT_OVER) return false
  return onlyA.some((a) => onlyB.some((b) => isDenied(a.key, b.key, lexicons) || isDenied(b.key, a.key, lexicons)))
}

function countNegators(list: readonly LineWord[], lexicons: readonly Lexicon[]): number {
  return list.filter(({ key }) => isNegator(key, lexicons)).length
}

/** Whether one of two forms of a word denies the other one by what stands inside: 'gerçekleştirildi' and 'gerçekleştirilmedi'. */
function isDeniedInside({ a, b }: { a: LineWord; b: LineWord }, lexicons: readonly Lexicon[]): boolean {
  const [word, denied] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key]
  const at = commonBeginning(a, b)
  return lexicons.some(({ negativeInfixes }) => negativeInfixes.some((infix) => denied === word.slice(0, at) + infix + word.slice(at)))
}

/** Whether a word is another one with a prefix that denies it, in one of some languages; hardly any word ends with another one. */
function isDenied(word: string, denied: string, lexicons: readonly Lexicon[]): boolean {
  if (word.length <= 2 || denied.length <= word.length || !denied.endsWith(word)) return false
  return lexicons.some(({ negativePrefixes }) =>
    negativePrefixes.some((prefix) => denied === prefix + word || denied === `${prefix}-${word}`),
  )
}

/** One line has a word whose opposite the other one has. The side with fewer words is read first: mostly it has none. */
function directionsDiffer({ onlyA, onlyB }: Sides, lexicons: readonly Lexicon[]): boolean {
  const [fewer, more] = onlyA.length <= onlyB.length ? [onlyA, onlyB] : [onlyB, onlyA]
  const some = fewer.filter(isOpposite)
  const others = some.length === 0 ? [] : more.filter(isOpposite)
  if (others.length === 0) return false
  return lexicons.some((lexicon) => {
    const sides = new Set(some.flatMap(({ key }) => poles(key, lexicon)))
    // The sides of a pair of opposites have numbers that differ in the last bit only.
    return sides.size > 0 && others.some(({ key }) => poles(key, lexicon).some((pole) => sides.has(pole ^ 1)))
  })
}

function isOpposite({ key }: LineWord): boolean {
  return hasOpposite(key)
}

/** Letters of the longest beginning in the lists of opposites, and some. */
const LONGEST_STEM = 16

/** The sides of pairs of opposites on which a word stands. */
function poles(key: string, { opposites, oppositeStems }: Lexicon): number[] {
  const found = [...(opposites.get(key) ?? [])]
  for (let length = 2; length <= Math.min(key.length, LONGEST_STEM); length++)
    found.push(...(oppositeStems.get(key.slice(0, length)) ?? []))
  return found
}

/** Each line has a name that the other lacks; in title case no capital tells a name. */
function namesDiffer(a: LineReading, b: LineReading, onlyA: readonly LineWord[], onlyB: readonly LineWord[]): boolean {
  if (a.titleCase || b.titleCase) return false
  return onlyA.some(isName) && onlyB.some(isName)
}

function isName({ capital, value, weight }: LineWord): boolean {
  return capital && value === undefined && weight === 1
}

/** Share of the common words that may stand in another order: a date or a speaker that moved to the front is no other fact. */
const MOVED_SHARE = 0.1

/**
 * Common words come in another order: 'dog bites man'. Measured as the words outside of the longest run in the same order; two that changed
 * places are enough where all others are where they were.
 */
function orderDiffers(a: LineReading, b: LineReading, { placesInB, onlyA, onlyB, variants }: WordDifference): boolean {
  const moved = placesInB.length - longestAscending(placesInB)
  if (moved > MOVED_SHARE * placesInB.length) return true
  if (moved === 0 || onlyA.length + onlyB.length + variants.length > 0) return false
  return a.words.filter((word, i) => identity(word) !== identity(b.words[i])).length <= MOST_SWAPPED
}

/** Words at another place where two parts of a line changed places; where one part moved, all between are. */
const MOST_SWAPPED = 4

/** Length of the longest ascending subsequence (Fredman 1975: the least last element of each length, by binary search). */
function longestAscending(numbers: readonly number[]): number {
  const least: number[] = []
  for (const number of numbers) least[firstWhere(least.length, (i) => least[i] >= number)] = number
  return least.length
}
