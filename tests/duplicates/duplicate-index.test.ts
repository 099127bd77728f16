import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDuplicateIndex, diceSimilarity } from '../../src/duplicates/index.js'
import { anyText } from '../support/arbitraries.js'
import { heapUsed } from '../support/heap.js'

const line = fc.oneof(anyText, fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '文'), maxLength: 12 }))
const thresholds = fc.oneof(fc.double({ min: 0.3, max: 1, noNaN: true }), fc.constantFrom(0.5, 2 / 3, 0.8, 1))

describe('createDuplicateIndex', () => {
  test('answers like a scan, whatever was added and removed', () => {
    const step = fc.record({ id: fc.constantFrom(...'abcdefghij'), text: line, removes: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), line, thresholds, (steps, asked, threshold) => {
        const index = createDuplicateIndex({ threshold })
        const lines = new Map<string, string>()
        for (const { id, text, removes } of steps) {
          if (removes) expect(index.remove(id)).toBe(lines.delete(id))
          else {
            index.add(id, text)
            lines.delete(id)
            lines.set(id, text)
          }
        }
        const expected = [...lines]
          .map(([id, text]) => ({ id, text, score: diceSimilarity(asked, text) }))
          .filter(({ score }) => score >= threshold)
          .sort((a, b) => b.score - a.score)
        expect(index.query(asked)).toEqual(expected)
        expect(index.size).toBe(lines.size)
        const copy = createDuplicateIndex({ threshold }).fromJSON(JSON.parse(JSON.stringify(index)))
        expect(copy.query(asked)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  test('has functions that can be handed on one by one', () => {
    const { add, query, remove, toJSON, fromJSON } = createDuplicateIndex()
    add('a', 'Bridge opens to traffic')
    expect(query('Bridge opens to traffic')).toMatchObject([{ id: 'a', score: 1 }])
    const saved = toJSON()
    expect(remove('a')).toBe(true)
    expect(fromJSON(saved).size).toBe(1)
  })

  test('stays exact when it is built anew, and bounded when the oldest go', () => {
    const headline = (i: number): string => `Storm number ${i} damages ${(i * 7919) % 1000} schools on the coast of ${(i * 31) % 97}`
    const index = createDuplicateIndex({ threshold: 0.9, maxSize: 300 })
    for (let i = 0; i < 2_000; i++) index.add(String(i), headline(i))
    expect(index.size).toBe(300)
    const expected = Array.from({ length: 300 }, (_, k) => 1_700 + k).filter((i) => diceSimilarity(headline(1_900), headline(i)) >= 0.9)
    expect(
      index
        .query(headline(1_900))
        .map(({ id }) => Number(id))
        .sort((a, b) => a - b),
    ).toEqual(expected)
  })

  test('data that cannot be read to its end leaves what it holds', () => {
    const lines = [
      { id: 'b', text: 'Storm closes two schools' },
      {
        id: 'c',
        get text(): string {
          throw new Error('gone')
        },
      },
    ]
    const index = createDuplicateIndex()
    index.add('a', 'Bridge opens to traffic')
    expect(() => index.fromJSON({ version: 1, lines })).toThrow('gone')
    expect(index.toJSON().lines).toEqual([{ id: 'a', text: 'Bridge opens to traffic' }])
    expect(index.query('Bridge opens to traffic')).toEqual([{ id: 'a', text: 'Bridge opens to traffic', score: 1 }])
  })

  test('of the text that a line and its name were cut out of nothing else is kept', () => {
    const index = createDuplicateIndex()
    const before = heapUsed()
    for (let i = 0; i < 60; i++) {
      const feed = `https://packet.example/${i}\n渡し船は三日続けて港を出られなかった\n${'船'.repeat(200_000)}` // 24 MB
      const [id, text] = feed.split('\n')
      index.add(id, text)
    }
    expect(heapUsed() - before).toBeLessThan(6e6)
    expect(index.size).toBe(60)
  })

  test.each([
    [() => createDuplicateIndex({ threshold: 0 }), RangeError, 'options.threshold must be a number above 0 and up to 1, got 0'],
    [() => createDuplicateIndex({ maxSize: 0 }), RangeError, 'options.maxSize must be a whole number, 1 or more, or Infinity, got 0'],
    [() => createDuplicateIndex({ maxSize: 1.5 }), RangeError, 'options.maxSize must be a whole number, 1 or more, or Infinity, got 1.5'],
    [() => createDuplicateIndex().add('a', JSON.parse('5')), TypeError, 'DuplicateIndex.add: text must be a string, got 5'],
    [() => createDuplicateIndex().query(JSON.parse('null')), TypeError, 'DuplicateIndex.query: text must be a string, got null'],
    [() => createDuplicateIndex().remove(JSON.parse('5')), TypeError, 'DuplicateIndex.remove: id must be a string, got 5'],
    [
      () => createDuplicateIndex().fromJSON(JSON.parse('{"version": 2, "lines": []}')),
      RangeError,
      'DuplicateIndex.fromJSON: data.version must be 1, got 2',
    ],
    [
      () => createDuplicateIndex().fromJSON(JSON.parse('{"version": 2, "entries": []}')),
      RangeError,
      'DuplicateIndex.fromJSON: data.version must be 1, got 2',
    ],
    [
      () => createDuplicateIndex().fromJSON({ version: 1, lines: new Array(1) }),
      TypeError,
      'DuplicateIndex.fromJSON: data.lines[0] must be an object with id and text, got undefined',
    ],
    [
      () => createDuplicateIndex().fromJSON(JSON.parse('{"version": 1, "lines": [{"id": "a", "text": "x"}, {"id": "a", "text": "y"}]}')),
      TypeError,
      'DuplicateIndex.fromJSON: data.lines[1].id must be one that no line before it has, got "a"',
    ],
    [() => createDuplicateIndex().fromJSON(JSON.parse('[]')), TypeError, 'DuplicateIndex.fromJSON: data must be what toJSON gave'],
  ])('bad input %#', (call, type, message) => {
    expect(call).toThrow(type)
    expect(call).toThrow(message)
  })
})
