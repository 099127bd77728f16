import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diceSimilarity } from '../../src/duplicates/index.js'
import { anyText } from '../support/arbitraries.js'

test.each([
  ['night', 'nacht', 0.25],
  ['', '', 1],
  ['', 'a', 0],
  ['a', 'a', 1],
  ['a', 'b', 0],
  ['a b', 'ab', 1],
  ['aaaa', 'aa', 0.5],
  ['Rain', 'rain', 2 / 3],
])('%s and %s', (a, b, expected) => {
  expect(diceSimilarity(a, b)).toBe(expected)
})

/** The definition in words: pairs of units in common, each as often as both have it, over the mean number of pairs. */
function byDefinition(a: string, b: string): number {
  const [first, second] = [a, b].map((text) => text.replace(/\s+/g, ''))
  if (first === second) return 1
  if (first.length < 2 || second.length < 2) return 0
  const left = pairsOf(second)
  let common = 0
  for (const pair of pairsOf(first)) {
    const at = left.indexOf(pair)
    if (at < 0) continue
    left.splice(at, 1)
    common++
  }
  return (2 * common) / (first.length + second.length - 2)
}

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))
}

test('is what it says, symmetric, 1 for a text with itself', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      expect(diceSimilarity(a, b)).toBe(byDefinition(a, b))
      expect(diceSimilarity(b, a)).toBe(diceSimilarity(a, b))
      expect(diceSimilarity(a, a)).toBe(1)
    }),
  )
})

test('bad input', () => {
  expect(() => diceSimilarity(JSON.parse('5'), 'a')).toThrow('diceSimilarity: a must be a string, got 5')
  expect(() => diceSimilarity('a', JSON.parse('null'))).toThrow(TypeError)
})
