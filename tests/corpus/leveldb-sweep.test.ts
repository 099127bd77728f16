import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divided, entriesOn, keyOf, merged, numbersOnPage, pageOf, without } from '../../src/corpus/stores/leveldb-pages.js'
import { FIRST_STATE, Sweep, type SweepState } from '../../src/corpus/stores/leveldb-sweep.js'

const keys = ['1abc', '1abd', '2abc', 'jzzzzzzz', ''].map(keyOf)

describe('a page', () => {
  test('has what was put on it', () => {
    const entries = [...keys.flatMap((key, i) => [key, i]), keys[0], 2 ** 32 - 1]
    const page = pageOf(entries)
    expect(entriesOn(page)).toEqual(entries)
    expect(numbersOnPage(page, keys[0])).toEqual([0, 2 ** 32 - 1])
    expect(numbersOnPage(page, keyOf('another'))).toEqual([])
    expect([entriesOn(undefined), numbersOnPage(undefined, keys[0])]).toEqual([[], []])
  })

  test('takes up new entries once, lets an article go, is divided by the keys', () => {
    expect(merged([5, 1, 6, 1], [5, 1, 5, 2, 6, 0])).toEqual([5, 1, 6, 1, 5, 2, 6, 0])
    expect(without([5, 1, 6, 2, 7, 1], 1)).toEqual([6, 2])
    expect(divided([1, 10, 5, 11, 2 ** 40 + 4, 12], 2)).toEqual({ stay: [1, 10], go: [5, 11, 2 ** 40 + 4, 12] })
  })

  test('keys of buckets differ in all their bits', () => {
    const made = Array.from({ length: 5000 }, (_, i) => keyOf(`0${i.toString(36)}`))
    expect(new Set(made).size).toBe(5000)
    for (const bit of [0, 1, 20, 31, 32, 47]) {
      const share = made.filter((key) => Math.floor(key / 2 ** bit) % 2 === 1).length / 5000
      expect(share).toBeGreaterThan(0.45)
      expect(share).toBeLessThan(0.55)
    }
  })
})

/** Pages in memory, written by a sweep with limits so small that it goes round many times. */
class Pages {
  readonly #limits = { waiting: 12, page: 3, steps: 2 }
  readonly #articles = new Map<number, number[]>()
  readonly #pages = new Map<number, Uint8Array>()
  #sweep = new Sweep({ ...FIRST_STATE, level: 0 }, this.#limits)
  #next = 0

  get state(): SweepState {
    return this.#sweep.state
  }

  add(list: readonly number[]): void {
    for (const page of this.#sweep.due()) {
      for (const [number, entries] of this.#sweep.step(entriesOn(this.#pages.get(page)), this.#next))
        this.#pages.set(number, pageOf(entries))
    }
    this.#articles.set(this.#next, [...list])
    this.#sweep.add(list, this.#next++)
  }

  remove(number: number): void {
    const list = this.#articles.get(number)
    if (list === undefined) return
    this.#articles.delete(number)
    for (const page of new Set(list.map((key) => this.#sweep.pageFor(key)))) {
      this.#pages.set(page, pageOf(without(entriesOn(this.#pages.get(page)), number)))
    }
    this.#sweep.remove(list, number)
  }

  /** What waits is gone, and made again. */
  restart(): void {
    this.#sweep = new Sweep(JSON.parse(JSON.stringify(this.#sweep.state)), this.#limits)
    for (const [number, list] of this.#articles) if (number >= this.state.since[0]) this.#sweep.restore(list, number)
  }

  numbersIn(key: number): number[] {
    const stored = numbersOnPage(this.#pages.get(this.#sweep.pageFor(key)), key)
    return [...new Set([...stored, ...this.#sweep.numbersFor(key)])].sort((a, b) => a - b)
  }

  expected(key: number): number[] {
    return [...this.#articles].flatMap(([number, list]) => (list.includes(key) ? [number] : []))
  }
}

test('whatever is added, removed and restarted, each bucket has its articles', () => {
  const key = fc.integer({ min: 0, max: 60 }).map((i) => keyOf(`b${i}`))
  const step = fc.oneof(
    { weight: 8, arbitrary: fc.uniqueArray(key, { minLength: 1, maxLength: 5 }) },
    { weight: 2, arbitrary: fc.nat(80) },
    { weight: 1, arbitrary: fc.constant('restart') },
  )
  let divisions = 0
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120, size: 'max' }), (steps) => {
      const pages = new Pages()
      for (const each of steps) {
        if (typeof each === 'number') pages.remove(each)
        else if (typeof each === 'string') pages.restart()
        else pages.add(each)
      }
      divisions = Math.max(divisions, pages.state.level)
      for (let i = 0; i <= 60; i++) expect(pages.numbersIn(keyOf(`b${i}`))).toEqual(pages.expected(keyOf(`b${i}`)))
    }),
  )
  expect(divisions).toBeGreaterThan(2)
})
