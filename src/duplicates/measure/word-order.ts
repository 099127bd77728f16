import { firstWhere } from '../../text/search.js'
import type { LineReading, LineWord } from './line-words.js'
import { identity, type WordDifference, type WordPair } from './word-difference.js'

/**
 * Common words come in another order: 'dog bites man'. Measured as the words outside of the longest run in the same order; two that changed
 * places are enough where all others are where they were, or where their endings changed with it.
 */
export function orderDiffers(a: LineReading, b: LineReading, { commonWords, onlyA, onlyB, variants }: WordDifference): boolean {
  if (haveSwappedForms(a, b, commonWords, variants)) return true
  const moved = commonWords.length - longestAscending(commonWords.map((pair) => pair.b.start))
  if (moved > MOVED_SHARE * commonWords.length) return true
  if (onlyA.length + onlyB.length > 0 || a.words.length !== b.words.length) return false
  const others = a.words.flatMap((word, i) => (isSameWord(word, b.words[i], variants) ? [] : [i]))
  return moved === 0 ? areSwapped(others, a, b) : variants.length === 0 && others.length <= MAX_SWAPPED
}

/** Share of the common words that may stand in another order: a date or a speaker that moved to the front is no other fact. */
const MOVED_SHARE = 0.1

/** Words at another place where two parts of a line changed places; where one part moved, all between are. */
const MAX_SWAPPED = 4

function isSameWord(a: LineWord, b: LineWord, variants: readonly WordPair[]): boolean {
  return identity(a) === identity(b) || variants.some((pair) => pair.a === a && pair.b === b)
}

/**
 * Whether the two function words at these places changed them, around a word that stayed: 'from Lindau to Kempten' and 'to Lindau from Kempten',
 * 'der Hund beißt den Mann' and 'den Hund beißt der Mann'. Neighbours may ('only was'), and pronouns ('Das braucht sie', 'Sie braucht das').
 */
function areSwapped([one, other, more]: readonly number[], a: LineReading, b: LineReading): boolean {
  if (other === undefined || more !== undefined || !a.words.slice(one + 1, other).some(({ weight }) => weight === 1)) return false
  const [{ functionWords, pronouns }] = a.lexicons
  if ([one, other].some((at) => !functionWords.has(a.words[at].key) || pronouns.has(a.words[at].key))) return false
  return identity(a.words[one]) === identity(b.words[other]) && identity(a.words[other]) === identity(b.words[one])
}

/**
 * Whether two words changed their places and their endings: 'Литва обыграла Польшу' and 'Польша обыграла Литву'. One of two names may look alike in
 * both cases. Another word may have done so for an ending of its own: 'killed in an air strike in Syria', 'killed in a Syrian air strike'.
 */
function haveSwappedForms(a: LineReading, b: LineReading, commonWords: readonly WordPair[], variants: readonly WordPair[]): boolean {
  const forms = variants.filter((pair) => pair.a.weight === 1 && pair.b.weight === 1)
  if (forms.some((form) => forms.some((other) => changedPlaces(form, other)))) return true
  if (a.titleCase || b.titleCase) return false
  const namesIn = (pairs: readonly WordPair[]): readonly WordPair[] => pairs.filter((pair) => isNamePair(pair, a, b))
  const nameForms = namesIn(forms)
  return nameForms.length > 0 && namesIn(commonWords).some((name) => nameForms.some((form) => changedPlaces(form, name)))
}

/** Whether two words are one name: both have a capital, and one of them has it inside of a sentence. */
function isNamePair(pair: WordPair, a: LineReading, b: LineReading): boolean {
  if (!pair.a.capital && !pair.b.capital) return false
  return (
    BEGINS_WITH_CAPITAL.test(a.text.slice(pair.a.start, pair.a.end)) && BEGINS_WITH_CAPITAL.test(b.text.slice(pair.b.start, pair.b.end))
  )
}

const BEGINS_WITH_CAPITAL = /^\p{Lu}/u

function changedPlaces(one: WordPair, other: WordPair): boolean {
  return one.a.start < other.a.start !== one.b.start < other.b.start
}

/** Length of the longest ascending subsequence (Fredman 1975: the least last element of each length, by binary search). */
function longestAscending(numbers: readonly number[]): number {
  const least: number[] = []
  for (const number of numbers) least[firstWhere(least.length, (i) => least[i] >= number)] = number
  return least.length
}
