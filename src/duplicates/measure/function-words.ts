import { type Lexicon, lexiconsOfBoth, qualifierOf } from './lexicon.js'
import type { LineReading, LineWord } from './line-words.js'
import { isWeighty, MAX_LEFT_OVER, sidesOf, type WordDifference } from './word-difference.js'

/**
 * Lines with the same content words differ in a word that tells how it is meant: one has a qualifier that the other lacks ('may', 'only',
 * 'allegedly'), or each has a function word that the other lacks ('shot by police', 'shot at police'), but for articles and the like.
 */
export function functionsDiffer(a: LineReading, b: LineReading, difference: WordDifference, lexicons: readonly Lexicon[]): boolean {
  const { onlyA, onlyB } = difference
  if (onlyA.length > MAX_LEFT_OVER || onlyB.length > MAX_LEFT_OVER) return false
  const [othersA, othersB] = [onlyA, onlyB].map((list) => list.filter(({ key }) => qualifierOf(key, lexicons) === undefined))
  if (othersA.some(isWeighty) || othersB.some(isWeighty)) return false
  const sides = sidesOf(difference)
  if (!haveSame(qualifiersIn(sides.onlyA, lexicons), qualifiersIn(sides.onlyB, lexicons))) return true
  const likeliest = lexiconsOfBoth(a.lexicons.slice(0, 1), b.lexicons.slice(0, 1))
  const [formsA, formsB] = [othersA, othersB].map((list) => functionForms(list, likeliest))
  if (formsA.length === formsB.length) return formsA.some((form, i) => form !== formsB[i])
  return formsA.some((form) => !formsB.includes(form)) && formsB.some((form) => !formsA.includes(form))
}

/** The qualifiers among some words, each as the first one of its meaning. */
function qualifiersIn(list: readonly LineWord[], lexicons: readonly Lexicon[]): string[] {
  return list.flatMap(({ key }) => qualifierOf(key, lexicons) ?? [])
}

/** Some words but for articles and the like, each as the first one of its forms. */
function functionForms(list: readonly LineWord[], lexicons: readonly Lexicon[]): string[] {
  return list
    .filter(({ key }) => !lexicons.some(({ articles }) => articles.has(key)))
    .map(({ key }) => lexicons.find(({ forms }) => forms.has(key))?.forms.get(key) ?? key)
}

function haveSame(list: readonly string[], others: readonly string[]): boolean {
  return list.every((value) => others.includes(value)) && others.every((value) => list.includes(value))
}
