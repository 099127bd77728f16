import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareLines } from '../../src/duplicates/index.js'
import { ComparedLine, comparedCores, type ReadCore, readForComparing } from '../../src/duplicates/measure/compared-line.js'
import { bestOfCores } from '../../src/duplicates/measure/line-score.js'

// Credits below pictures: their label and agency make thousands of them alike, and no function word tells their language.

/** How often something is looked up in a map or set. */
function lookUps(work: () => unknown): number {
  const counted = [Map.prototype, Set.prototype].flatMap((prototype) => ['get', 'has'].map((name) => ({ prototype, name })))
  let count = 0
  const restore = counted.map(({ prototype, name }) => {
    const method: unknown = Reflect.get(prototype, name)
    if (typeof method !== 'function') return () => {}
    Reflect.set(prototype, name, function (this: unknown, key: unknown): unknown {
      count++
      return Reflect.apply(method, this, [key])
    })
    return () => Reflect.set(prototype, name, method)
  })
  try {
    work()
  } finally {
    for (const undo of restore) undo()
  }
  return count
}

test('words of two credits are not looked up in each of all languages', () => {
  const [a, b] = ['Photo: Harbour lights dimming / Getty', 'Photo: Harbour cranes rusting / Getty'].map(readForComparing)
  bestOfCores(a, b) // what is set up on first use
  expect(lookUps(() => bestOfCores(a, b))).toBeLessThan(300)
})

test.each([
  ['Photo: Harbour market prices rise / Getty', 'Photo: Harbour market prices fall / Getty', 'direction'],
  ['Photo: Hafen Markt steigt / Getty', 'Photo: Hafen Markt sinkt / Getty', 'direction'],
  ['Photo: Harbour market never open / Getty', 'Photo: Harbour market open / Getty', 'negation'],
])('opposites and negations are still found where all languages are asked: %s', (a, b, differsIn) => {
  expect(compareLines(a, b).evidence.differsIn).toBe(differsIn)
})

const line = fc
  .tuple(
    fc.constantFrom('', 'Photo: ', 'Video: ', 'Oslo | ', '2 of 9 ', '10. '),
    fc.array(fc.constantFrom('Harbour', 'lights', 'not', 'rise', 'falls', '5', 'Anna', 'the', 'to day', 'today', '…'), {
      minLength: 1,
      maxLength: 9,
    }),
    fc.constantFrom('', ' / Getty', ' | BBC', ' - Riverside Herald', '...', '?'),
  )
  .map(([label, words, name]) => label + words.join(' ') + name)

test('what is left out of a comparison of cores is never the best of them', () => {
  /** A core that has no cores of its own. */
  class Alone extends ComparedLine {
    override get cores(): readonly ReadCore[] {
      return [{ reading: this, guessed: false }]
    }
    override get isBare(): boolean {
      return false
    }
  }
  fc.assert(
    fc.property(line, line, (first, second) => {
      const [a, b] = [first, second].map(readForComparing)
      const [cores, others] = comparedCores(a, b)
      const scores = cores.flatMap((core) =>
        others.map((other) => bestOfCores(new Alone(core.text), new Alone(other.text)).score * (core === a && other === b ? 1 : 0.97)),
      )
      expect(bestOfCores(a, b).score).toBe(Math.max(...scores))
    }),
    { numRuns: 2000 },
  )
})
