import { type LineFacts, mayHaveDigit } from '../lines/line-facts.js'
import type { LaidOutText } from './layout.js'

// Articles in numbered parts: buttons and boxes between them make the line model doubt some of their headings.

const MIN_NUMBERED_ENTRIES = 4
/** An entry of a listicle is no longer. */
export const MAX_LINES_OF_ENTRY = 14
/** Of the headings of a listicle so many at least are the story's by the model. */
const KEPT_SHARE = 2 / 3

/** The numbered headings of a listicle, from 1 on and with something below each. */
export function headingsOfListicle({ facts, layout }: LaidOutText, isKept: (i: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  const numbers = facts.map(numberOf)
  for (let i = Math.max(0, layout.headline); i < facts.length; i++) {
    if (numbers[i] !== 1) continue
    const heads = headsFrom(i, numbers)
    const kept = heads.filter(isKept).length
    if (heads.length < MIN_NUMBERED_ENTRIES || heads[1] === i + 1 || kept < KEPT_SHARE * heads.length) continue
    for (const head of heads) found.add(head)
    i = heads[heads.length - 1]
  }
  return found
}

/** The number that a line begins with, '2. Comments'; 0 where it begins with none. */
export function numberOf(line: LineFacts): number {
  return mayHaveDigit(line) ? Number(/^(\d{1,2})[.)] /u.exec(line.text)?.[1] ?? 0) : 0
}

/** Lines with the numbers 1, 2, 3, … one after the other. */
function headsFrom(first: number, numbers: readonly number[]): number[] {
  const heads = [first]
  for (let i = first + 1; i < numbers.length && i <= heads[heads.length - 1] + MAX_LINES_OF_ENTRY; i++) {
    if (numbers[i] === heads.length + 1) heads.push(i)
  }
  return heads
}
