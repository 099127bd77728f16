import { expect, test } from 'vitest'
import { numbered } from '../../src/boilerplate/model/numbering.js'

test('hashes are numbered in the order of first occurrence', () => {
  expect(numbered([7, -3, 7, 0, -3])).toEqual({ ids: Int32Array.of(0, 1, 0, 2, 1), count: 3 })
})

/** Different hashes that all belong into one place of the table, as only somebody who knows it makes them. */
const crafted = (count: number): number[] => Array.from({ length: count }, (_, k) => Math.imul(k, INVERSE))
/** The inverse of the multiplier of `fibonacciHash`, to 32 bits. */
const INVERSE = 0x0e8b2f51

test('crafted hashes are told apart, and cost no more than some hundred looks each', () => {
  const few = numbered([...crafted(200), ...crafted(200)])
  expect(few.count).toBe(200)
  expect(few.ids.slice(200)).toEqual(few.ids.slice(0, 200))
  const many = numbered(crafted(200_000)) // without a limit 10 billion looks
  expect(many.count).toBe(200_000)
})
