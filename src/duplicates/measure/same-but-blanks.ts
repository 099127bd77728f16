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
  if (blanks === undefined || blanks.some(partsNumber)) return false
  const lexicons = lexiconsOfBoth(a.lexicons, b.lexicons)
  return countNegators(a.words, lexicons) === countNegators(b.words, lexicons)
}

/** '1 2', and '1, 200', which is '1,200' without its blank, but not 'May 3, 2024'. */
function partsNumber({ before, after }: Blank): boolean {
  return /\d$/.test(before) ? /^\d/.test(after) : /\d[.,]$/.test(before) && /^(?!(?:19|20)\d\d(?!\d))\d/.test(after)
}

/**
 * Whether only one of two keys that are the same but for blanks has one between two letters: 'The rapist' and 'Therapist', 'rök fritt' and
 * 'rökfritt'. Blanks beside digits and signs get lost and come in, and in scripts where they don't part words, or as the writer likes, so do others.
 */
export function wordsArePartedOtherwise(key: string, other: string): boolean {
  return ownBlanks(key, other)?.some(({ before, after }) => ENDS_WORD.test(before) && BEGINS_WORD.test(after)) ?? false
}

const ENDS_WORD = /[\p{L}\p{M}]$/u
const BEGINS_WORD =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\p{L}/u

/** A blank with what stands on either side of it. */
interface Blank {
  readonly before: string
  readonly after: string
}

function blankAt(key: string, at: number): Blank {
  return { before: key.slice(Math.max(0, at - 2), at), after: key.slice(at + 1, at + 6) }
}

/**
 * The blanks that only one of two keys has, each between its neighbours; `undefined` where anything else differs. A key has one blank in a row and
 * none at its ends, so that each that both have is met in both at once.
 */
function ownBlanks(key: string, other: string): Blank[] | undefined {
  const blanks: Blank[] = []
  let i = 0
  let j = 0
  while (i < key.length || j < other.length) {
    if (key[i] === other[j]) {
      i++
      j++
    } else if (key[i] === ' ') {
      blanks.push(blankAt(key, i))
      i++
    } else if (other[j] === ' ') {
      blanks.push(blankAt(other, j))
      j++
    } else {
      return undefined
    }
  }
  return blanks
}
