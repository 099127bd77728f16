import { lazy } from '../../../text/lazy.js'
import { codeAt, codeBefore, scriptOf } from './letters.js'
import { hasAccents, type Sequence } from './sequences.js'

/** What surrounds a sequence: code points of the line, and of the line as it would be decoded; 0 at its ends. */
export interface Surroundings extends OfLine {
  readonly before: number
  readonly after: number
  readonly decodedBefore: number
  readonly decodedBeforeThat: number
  readonly decodedAfter: number
  /** Whether another sequence stands right before or behind it. */
  readonly adjacent: boolean
}

/** What is the same for all sequences of a line. */
interface OfLine {
  /** Whether the line's letters outside of sequences are Latin. */
  readonly inLatin: boolean
  /** Whether the line has an accented Latin letter that belongs to no sequence. */
  readonly isAccented: () => boolean
  /** Whether the line is in capitals: small letters in it were signs when it was put so, and mean capitals. */
  readonly inCapitals: boolean
  /** Whether the line has a guillemet that is not the second byte behind `Ã`. */
  readonly hasGuillemets: () => boolean
}

/** Gives for each of the sequences of a line, by its index, what surrounds it. */
export function surroundingsIn(line: string, candidates: readonly Sequence[]): (index: number) => Surroundings {
  const ofLine: OfLine = {
    inLatin: isInLatin(line, candidates),
    isAccented: lazy(() => hasAccents(line, candidates)),
    inCapitals: isInCapitals(line),
    hasGuillemets: lazy(() => GUILLEMET.test(line)),
  }
  return (index) => surroundings(line, candidates, index, ofLine)
}

function surroundings(line: string, candidates: readonly Sequence[], index: number, ofLine: OfLine): Surroundings {
  const { start, end } = candidates[index]
  const left = candidates[index - 1]
  const right = candidates[index + 1]
  const leftTouches = left !== undefined && left.end === start && isLikely(left)
  const rightTouches = right !== undefined && right.start === end && isLikely(right)
  const beforeLeft = leftTouches ? left.start : start
  return {
    before: codeBefore(line, start),
    after: codeAt(line, end),
    decodedBefore: leftTouches ? left.code : codeBefore(line, start),
    decodedBeforeThat: leftTouches ? codeBefore(line, beforeLeft) : codeBefore(line, start - 1),
    decodedAfter: rightTouches ? right.code : codeAt(line, end),
    adjacent: leftTouches || rightTouches,
    ...ofLine,
  }
}

/** Whether a sequence may lend weight to its neighbours: not if it means a letter that nobody writes. */
export function isLikely({ code }: Sequence): boolean {
  return scriptOf(code) !== 'rare'
}

/** So many Latin letters make a line one in Latin script, if it has no letters of another. */
export const ENOUGH_LATIN = 8

/** Whether the letters outside of the sequences are Latin: then Cyrillic or Greek letters in the sequences are out of place. */
function isInLatin(line: string, candidates: readonly Sequence[]): boolean {
  let latin = 0
  let next = 0
  for (let i = 0; i < line.length; i++) {
    if (next < candidates.length && i === candidates[next].start) {
      i = candidates[next++].end - 1
      continue
    }
    const script = scriptOf(line.charCodeAt(i))
    if (script === 'Latin') latin++
    else if (script === 'Cyrillic' || script === 'Greek') return false
  }
  return latin >= ENOUGH_LATIN
}

/** Whether a line has capitals and no small letters: those of Latin-1 would be capitals too. */
export function isInCapitals(line: string): boolean {
  return /[A-Z]/.test(line) && !/\p{Ll}/u.test(line)
}

/** One that is no second byte behind `Ã`, as in `ZOÃ«`. */
const GUILLEMET = /»|(?<!Ã)«/u
