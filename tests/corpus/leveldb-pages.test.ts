import { describe, expect, test } from 'vitest'
import { divided, entriesOn, merged, numbersOnPage, pageOf, without } from '../../src/corpus/stores/leveldb-pages.js'
import { hashText48 } from '../../src/text/hash.js'

const keys = ['1abc', '1abd', '2abc', 'jzzzzzzz', ''].map(hashText48)

describe('a page', () => {
  test('has what was put on it', () => {
    const entries = [...keys.flatMap((key, i) => [key, i]), keys[0], 2 ** 32 - 1]
    const page = pageOf(entries)
    expect(entriesOn(page)).toEqual(entries)
    expect(numbersOnPage(page, keys[0])).toEqual([0, 2 ** 32 - 1])
    expect(numbersOnPage(page, hashText48('another'))).toEqual([])
    expect([entriesOn(undefined), numbersOnPage(undefined, keys[0])]).toEqual([[], []])
  })

  test('takes up new entries once, lets an article go, is divided by the keys', () => {
    expect(merged([5, 1, 6, 1], [5, 1, 5, 2, 6, 0])).toEqual([5, 1, 6, 1, 5, 2, 6, 0])
    expect(without([5, 1, 6, 2, 7, 1], 1)).toEqual([6, 2])
    expect(divided([1, 10, 5, 11, 2 ** 40 + 4, 12], 2)).toEqual({ stay: [1, 10], go: [5, 11, 2 ** 40 + 4, 12] })
  })

  test('keys of buckets differ in all their bits', () => {
    const made = Array.from({ length: 5000 }, (_, i) => hashText48(`0${i.toString(36)}`))
    expect(new Set(made).size).toBe(5000)
    for (const bit of [0, 1, 20, 31, 32, 47]) {
      const share = made.filter((key) => Math.floor(key / 2 ** bit) % 2 === 1).length / 5000
      expect(share).toBeGreaterThan(0.45)
      expect(share).toBeLessThan(0.55)
    }
  })
})
