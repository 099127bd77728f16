import type { Difference } from '../../text/finding.js'
import { isOutcomeWord } from '../data/outcome-words.js'
import { functionsDiffer } from './function-words.js'
import { hasOpposite, isNegator, type Lexicon, lexiconsOfBoth, ONE } from './lexicon.js'
import type { LineReading, LineWord } from './line-words.js'
import { partsDiffer } from './own-parts.js'
import { questionsDiffer } from './questions.js'
import {
  areTwoNames,
  commonBeginning,
  isWeighty,
  MAX_LEFT_OVER,
  type Sides,
  sidesOf,
  type WordDifference,
  type WordPair,
} from './word-difference.js'
import { orderDiffers } from './word-order.js'

// What shows that two lines which look alike are *not* duplicates. All of it is read from the words that only one of them has: what both
// say cannot tell them apart. Only the order of common words is looked at as well.

/** The differences of two lines, gravest first. */
export function differences(a: LineReading, b: LineReading, difference: WordDifference): Difference[] {
  const lexicons = lexiconsOfBoth(a.lexicons, b.lexicons)
  const sides = sidesOf(difference)
  const found: Difference[] = []
  if (numbersDiffer(sides, lexicons) || symbolsDiffer(a, b) || (haveAllWords(difference) && signsDiffer(a, b))) found.push('number')
  const denied = negationsDiffer(sides, lexicons) || difference.variants.some((variant) => isDeniedInside(variant, lexicons))
  if (denied || stagesDiffer(a, b, difference)) found.push('negation')
  if (directionsDiffer(sides, lexicons) || functionsDiffer(a, b, difference, lexicons)) found.push('direction')
  if (questionsDiffer(a, b, difference)) found.push('question')
  if (namesDiffer(a, b, difference, lexicons) || partsDiffer(a, b, difference)) found.push('name')
  if (orderDiffers(a, b, difference)) found.push('word-order')
  return found
}

/**
 * Each line has a number that the other lacks. One line with a number more may just tell more; beside 'two years' is 'a year' one, and beside 'tre
 * mænd' Danish 'to', which is no number in other languages that the line may be in.
 */
function numbersDiffer({ onlyA, onlyB }: Sides, lexicons: readonly Lexicon[]): boolean {
  const numbersA = numbersIn(onlyA)
  const numbersB = numbersIn(onlyB)
  if (numbersA.length + numbersB.length === 0) return false
  const a = new Set(numbersA.length > 0 ? numbersA : maybeNumbersIn(onlyA, lexicons))
  const b = new Set(numbersB.length > 0 ? numbersB : maybeNumbersIn(onlyB, lexicons))
  return [...a].some((value) => !b.has(value)) && [...b].some((value) => !a.has(value))
}

/** The numbers among some words, as values: digits, number words, weekdays and months. */
function numbersIn(list: readonly LineWord[]): string[] {
  return list.flatMap(({ value }) => value ?? [])
}

/** The words that are numbers in one of some languages and may be articles, pronouns or something else, as values. */
function maybeNumbersIn(list: readonly LineWord[], lexicons: readonly Lexicon[]): string[] {
  return list.flatMap(({ key }) => lexicons.flatMap(({ ones, numbers }) => (ones.has(key) ? ONE : (numbers.get(key) ?? []))))
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
  if (onlyA.length > MAX_LEFT_OVER || onlyB.length > MAX_LEFT_OVER) return false
  return onlyA.some((a) => onlyB.some((b) => isDenied(a.key, b.key, lexicons) || isDenied(b.key, a.key, lexicons)))
}

/** How many words of a list deny. */
export function countNegators(list: readonly LineWord[], lexicons: readonly Lexicon[]): number {
  return list.filter(({ key }) => isNegator(key, lexicons)).length
}

/** One line adds a few words at one of its ends that tell what became of the matter, and the other one has nothing in their place. */
function stagesDiffer(a: LineReading, b: LineReading, { onlyA, onlyB }: Sides): boolean {
  if (onlyA.some(isWeighty)) return !onlyB.some(isWeighty) && addsOutcome(a, onlyA)
  return addsOutcome(b, onlyB)
}

/**
 * 'Dead whale found on the beach' is 'Dead whale on the beach' in another way, 'Missing hiker found' is no missing hiker any more. In front of a
 * colon stands a label: 'Confirmed: …'.
 */
function addsOutcome({ text, words }: LineReading, added: readonly LineWord[]): boolean {
  const isAtEnd = added.at(-1) === words.at(-1) || (added[0] === words[0] && !/[:：]/u.test(text.charAt(added.at(-1)?.end ?? 0)))
  return isAtEnd && tellsOutcome(added)
}

/** Whether words tell what became of a matter and are so few that they make another headline: in a sentence more it is a part of the story. */
export function tellsOutcome(list: readonly LineWord[]): boolean {
  if (list.filter(isWeighty).length > MAX_ADDED) return false
  return list.some((word, i) => (isWeighty(word) && isOutcomeWord(word.key)) || (i > 0 && isOutcomeWord(`${list[i - 1].key} ${word.key}`)))
}

/** Words of weight that make another headline, at the most. */
const MAX_ADDED = 3

/** Whether one of two forms of a word denies the other one by what stands inside: 'gerçekleştirildi' and 'gerçekleştirilmedi'. */
function isDeniedInside({ a, b }: WordPair, lexicons: readonly Lexicon[]): boolean {
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

/** Each line has a name that the other lacks; in title case no capital tells one. */
function namesDiffer(a: LineReading, b: LineReading, { onlyA, onlyB }: Sides, lexicons: readonly Lexicon[]): boolean {
  if (areTwoNames(onlyA, onlyB, lexicons)) return true
  if (a.titleCase || b.titleCase) return false
  return onlyA.some(isName) && onlyB.some(isName)
}

function isName({ capital, value, weight }: LineWord): boolean {
  return capital && value === undefined && weight === 1
}
