import { countNegators } from './guards.js'
import { lexiconsOfBoth } from './lexicon.js'
import type { LineReading } from './line-words.js'

/**
 * Equal keys but for blanks, which get lost and come in. Those between digits count, and those that make a word that denies: '1 2' is not '12', 'not
 * able' not 'notable'.
 */
export function isSameButBlanks(a: LineReading, b: LineReading): boolean {
  if (a.key === b.key) return true
  const blanks = ownBlanks(a.key, b.key)
  if (blanks === undefined || blanks.some((blank) => PARTED_DIGITS.test(blank))) return false
  const lexicons = lexiconsOfBoth(a.lexicons, b.lexicons)
  return countNegators(a.words, lexicons) === countNegators(b.words, lexicons)
}

const PARTED_DIGITS = /^\d \d/

/**
 * Whether only one of two keys that are the same but for blanks has one between two letters: 'The rapist' and 'Therapist', 'rök fritt' and
 * 'rökfritt'. Blanks beside digits and signs get lost and come in, and in scripts where they don't part words, or as the writer likes, so do others.
 */
export function wordsArePartedOtherwise(key: string, other: string): boolean {
  return ownBlanks(key, other)?.some((blank) => PARTED_WORDS.test(blank)) ?? false
}

const PARTED_WORDS =
  /^[\p{L}\p{M}] (?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\p{L}/u

/**
 * The blanks that only one of two keys has, each between its neighbours; `undefined` where anything else differs. A key has one blank in a row and
 * none at its ends, so that each that both have is met in both at once.
 */
function ownBlanks(key: string, other: string): string[] | undefined {
  const blanks: string[] = []
  let i = 0
  let j = 0
  while (i < key.length || j < other.length) {
    if (key[i] === other[j]) {
      i++
      j++
    } else if (key[i] === ' ') {
      blanks.push(key.slice(i - 1, i + 2))
      i++
    } else if (other[j] === ' ') {
      blanks.push(other.slice(j - 1, j + 2))
      j++
    } else {
      return undefined
    }
  }
  return blanks
}
