import type { LineReading } from '../measure/line-words.js'
import { PASSAGE_WORDS } from '../measure/shared-passage.js'

/** Multiplier of a rolling hash (Karp and Rabin 1987), and its power by which the oldest word of a run is taken out. */
const BASE = 0x01000193
const LAST_POWER = power(BASE, PASSAGE_WORDS - 1)

/**
 * For each line, in order, the lines before it that are the first to have a run of {@link PASSAGE_WORDS} words of it, each once. Words are
 * numbered and runs found by a rolling hash, for keys of strings take more than twice as long; what the hash finds is compared word for word.
 */
export function firstLinesWithRunsOf(lines: readonly LineReading[]): number[][] {
  const runs = new Map<number, number>() // by hash, the place of the first word of the first run that has it
  const numbers = numbersOf(lines)
  const lineAt = new Uint32Array(numbers.length)
  let start = 0
  return lines.map(({ keys: { length } }, line) => {
    lineAt.fill(line, start, start + length)
    const found = new Set<number>()
    let hash = 0
    for (let at = start; at < start + length; at++) {
      hash = (Math.imul(hash, BASE) + numbers[at]) | 0
      const from = at - PASSAGE_WORDS + 1
      if (from < start) continue
      // The quotation mark in front of a run is none of it.
      const first = firstOf(runs, numbers, (hash - Math.imul(numbers[from] & 1, LAST_POWER)) | 0, from)
      if (lineAt[first] !== line) found.add(lineAt[first])
      hash = (hash - Math.imul(numbers[from], LAST_POWER)) | 0
    }
    start += length
    return [...found]
  })
}

/** The place of the first run that is the same as the one at `from`, which is entered if there is none. */
function firstOf(runs: Map<number, number>, numbers: Uint32Array, hash: number, from: number): number {
  for (let key = hash, tries = 0; tries < MAX_COLLISIONS; key = (key + 1) | 0, tries++) {
    const first = runs.get(key)
    if (first === undefined) {
      runs.set(key, from)
      return from
    }
    if (isSameRun(numbers, first, from)) return first
  }
  return from
}

/** Among a million runs a hundred share their hash with another one, and none with two: only a text that was built for it has more. */
const MAX_COLLISIONS = 8

/** The words of all lines as numbers, the same for the same word: even ones, plus 1 behind a quotation mark. */
function numbersOf(lines: readonly LineReading[]): Uint32Array {
  const known = new Map<string, number>()
  const numbers = new Uint32Array(lines.reduce((sum, { keys }) => sum + keys.length, 0))
  let at = 0
  for (const line of lines) {
    const quotesBefore = line.quotesBefore()
    line.keys.forEach((key, i) => {
      let number = known.get(key)
      if (number === undefined) {
        number = 2 * (known.size + 1)
        known.set(key, number)
      }
      numbers[at++] = quotesBefore?.[i] === true ? number + 1 : number
    })
  }
  return numbers
}

function isSameRun(numbers: Uint32Array, a: number, b: number): boolean {
  if (numbers[a] >>> 1 !== numbers[b] >>> 1) return false
  for (let i = 1; i < PASSAGE_WORDS; i++) if (numbers[a + i] !== numbers[b + i]) return false
  return true
}

function power(base: number, exponent: number): number {
  let result = 1
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base)
  return result
}
