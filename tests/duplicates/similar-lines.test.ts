import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diceSimilarity, expandPairs, type SimilarPair, similarLines } from '../../src/duplicates/index.js'
import { dicePairs, dicePairsBySignatures } from '../../src/duplicates/join/join.js'
import { withoutBlanks } from '../../src/duplicates/measure/without-blanks.js'
import { anyText } from '../support/arbitraries.js'

/** The definition: every line with every other. */
function allPairs(lines: readonly string[], threshold: number): SimilarPair[] {
  return lines.flatMap((line, a) =>
    lines.slice(a + 1).flatMap((other, n) => {
      const score = diceSimilarity(line, other)
      return score >= threshold ? { a, b: a + 1 + n, score } : []
    }),
  )
}

function inOrder(pairs: Iterable<SimilarPair>): SimilarPair[] {
  return [...pairs].sort((p, q) => p.a - q.a || p.b - q.b)
}

/** Lines that have a chance to be alike: few letters, pieces of each other, and one line with small changes. */
const alikeLines = fc.oneof(
  fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', '文', '\ud83d', '\u3000'), maxLength: 14 }), { maxLength: 24 }),
  fc.array(anyText, { maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'the quick brown fox jumps over'), minLength: 10, maxLength: 90 }).chain((line) =>
    fc.array(
      fc
        .tuple(fc.nat(line.length), fc.nat(12), fc.string({ maxLength: 8 }))
        .map(([at, cut, put]) => line.slice(0, at) + put + line.slice(at + cut)),
      { maxLength: 24 },
    ),
  ),
)

const thresholds = fc.oneof(fc.double({ min: 0.3, max: 1, noNaN: true }), fc.constantFrom(0.3, 0.5, 2 / 3, 0.7, 0.75, 0.8, 0.9, 1))

describe('similarLines', () => {
  test('gives what comparing all pairs gives, scores to the last bit', () => {
    fc.assert(
      fc.property(alikeLines, thresholds, (lines, threshold) => {
        expect(inOrder(expandPairs(similarLines(lines, { threshold })))).toEqual(allPairs(lines, threshold))
      }),
      { numRuns: 1500 },
    )
  })

  test('by signatures, as many lines are compared, it gives the same', () => {
    fc.assert(
      fc.property(alikeLines, thresholds, (lines, threshold) => {
        const strings = [...new Set(lines.map(withoutBlanks))]
        expect(dicePairsBySignatures(strings, threshold)).toEqual(dicePairs(strings, threshold))
      }),
      { numRuns: 1500 },
    )
  })

  test('by signatures, paragraphs, whose bitmaps are wider', () => {
    const words = fc.array(fc.constantFrom('the', 'ferry', 'pier', 'storm', 'council', 'voted', 'again', 'on', 'harbour'), {
      minLength: 30,
      maxLength: 120,
    })
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), fc.constantFrom(0.7, 0.8, 0.95), (lines, threshold) => {
        const strings = [...new Set(lines.map((line) => line.join('')))]
        expect(dicePairsBySignatures(strings, threshold)).toEqual(dicePairs(strings, threshold))
        expect(inOrder(dicePairs(strings, threshold))).toEqual(allPairs(strings, threshold))
      }),
      { numRuns: 100 },
    )
  })

  test('counts a bigram that a line has many hundred times', () => {
    const lines = [300, 330, 600, 601].map((times) => 'ab'.repeat(times))
    expect(inOrder(expandPairs(similarLines(lines, { threshold: 0.9 })))).toEqual(allPairs(lines, 0.9))
  })

  test('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(alikeLines, thresholds, (lines, threshold) => {
        const last = lines.length - 1
        const mirrored = [...expandPairs(similarLines(lines.toReversed(), { threshold }))].map(({ a, b, score }) => ({
          a: last - b,
          b: last - a,
          score,
        }))
        expect(inOrder(mirrored)).toEqual(inOrder(expandPairs(similarLines(lines, { threshold }))))
      }),
    )
  })

  test('equal lines are a group, and take part in pairs by their first', () => {
    expect(similarLines(['a rose', 'aroses', 'a  rose', 'tulip', ''], { threshold: 0.7 })).toEqual({
      equal: [[0, 2]],
      pairs: [{ a: 0, b: 1, score: diceSimilarity('a rose', 'aroses') }],
    })
  })

  test('empty and blank lines are equal, single letters only to themselves', () => {
    expect(similarLines(['', ' ', '\t', 'a', 'b', ' a'])).toEqual({
      equal: [
        [0, 1, 2],
        [3, 5],
      ],
      pairs: [],
    })
  })

  test('lines with the same bigrams in another order have the score 1 and are distinct', () => {
    expect(similarLines(['abcab', 'cabca'], { threshold: 1 }).pairs).toEqual(
      diceSimilarity('abcab', 'cabca') === 1 ? [{ a: 0, b: 1, score: 1 }] : [],
    )
    expect(similarLines(['ababcbab', 'abcbabab'], { threshold: 1 }).pairs).toEqual([{ a: 0, b: 1, score: 1 }])
  })

  test('names of built-in properties are lines like any other', () => {
    expect(similarLines(['__proto__', 'constructor', '__proto__', 'hasOwnProperty'])).toEqual({ equal: [[0, 2]], pairs: [] })
  })

  test.each([
    ['100,000 equal lines', () => new Array<string>(100_000).fill('The same line again and again.'), 0],
    [
      'a million tiny lines',
      () => Array.from({ length: 1_000_000 }, (_, i) => String.fromCharCode(97 + (i % 26), 97 + ((i >> 5) % 26))),
      0,
    ],
    ['a chain in which each line is near to the next', () => Array.from({ length: 4_000 }, (_, i) => chainLink(i)), 3_999],
  ])('stays linear: %s', (_, make, atLeast) => {
    expect(similarLines(make()).pairs.length).toBeGreaterThanOrEqual(atLeast)
  })

  test.each([
    [
      () => similarLines(['a'], { threshold: 0 }),
      RangeError,
      'similarLines: options.threshold must be a number above 0 and up to 1, got 0',
    ],
    [() => similarLines(['a'], { threshold: 1.5 }), RangeError, 'got 1.5'],
    [() => similarLines(['a'], { threshold: Number.NaN }), RangeError, 'got NaN'],
    [() => similarLines(JSON.parse('["a", 5]')), TypeError, 'similarLines: lines[1] must be a string, got 5'],
    [() => similarLines(JSON.parse('"a"')), TypeError, 'similarLines: lines must be an array of strings'],
    [
      () => expandPairs({ equal: new Array(1), pairs: [] }),
      TypeError,
      'expandPairs: result.equal[0] must be an array of indices, got undefined',
    ],
    [
      () => expandPairs({ equal: [], pairs: new Array(1) }),
      TypeError,
      'expandPairs: result.pairs[0] must be a pair { a, b, score }, got undefined',
    ],
    [
      () => Array.from(expandPairs(JSON.parse('{"equal":[[0,"x"]],"pairs":[]}'))),
      TypeError,
      'expandPairs: result.equal[0][1] must be a whole number, 0 or more, got "x"',
    ],
    [() => expandPairs(JSON.parse('{}')), TypeError, 'expandPairs: result must be what similarLines gave, got an object'],
    [() => expandPairs(JSON.parse('{"equal":[]}')), TypeError, 'expandPairs: result must be what similarLines gave, got an object'],
    [
      () => expandPairs(JSON.parse('{"equal":[null],"pairs":[]}')),
      TypeError,
      'expandPairs: result.equal[0] must be an array of indices, got null',
    ],
    [
      () => expandPairs(JSON.parse('{"equal":[],"pairs":[{"a":1}]}')),
      TypeError,
      'expandPairs: result.pairs[0] must be a pair { a, b, score }',
    ],
    [() => expandPairs(JSON.parse('null')), TypeError, 'expandPairs: result must be what similarLines gave, got null'],
    [() => similarLines(['a'], JSON.parse('{"treshold": 0.9}')), TypeError, 'did you mean "threshold"?'],
  ])('bad input %#', (call, type, message) => {
    expect(call).toThrow(type)
    expect(call).toThrow(message)
  })
})

/** Thirty letters, of which the next link has 27 in common. */
function chainLink(i: number): string {
  return Array.from({ length: 30 }, (_, k) => String.fromCharCode(0x4e00 + 3 * i + k)).join('')
}
