import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareLines } from '../../src/duplicates/index.js'
import { NEGATION_PAIRS } from './negation-pairs.js'

const MIRRORED = { a: 'b', b: 'a' } as const

describe('what two lines are to each other does not depend on which is named first', () => {
  const bothWays = (a: string, b: string): void => {
    const [there, back] = [compareLines(a, b), compareLines(b, a)]
    expect(back.score).toBe(there.score)
    expect(back.relation).toBe(there.relation)
    expect(back.evidence.passage?.inA).toEqual(there.evidence.passage?.inB)
    expect(back.evidence.contained).toBe(there.evidence.contained && MIRRORED[there.evidence.contained])
  }

  test('pairs of news lines', () => {
    for (const { a, b } of NEGATION_PAIRS) bothWays(a, b)
  })

  test('lines of the same few words', () => {
    const word = fc.constantFrom(
      'the',
      'mayor',
      'mayors',
      'not',
      '3',
      '5 %',
      'rises',
      'rise',
      'falls',
      'ferry',
      'Lindmouth',
      '|',
      'who',
      'approved',
      'bridge',
    )
    const line = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
    fc.assert(fc.property(line, line, bothWays), { numRuns: 500 })
  })
})
