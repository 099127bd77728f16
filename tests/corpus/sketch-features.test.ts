import { expect, test } from 'vitest'
import { sketcher } from '../../src/corpus/sketch.js'
import { heapUsed } from '../support/heap.js'

test('of the texts that were sketched nothing is kept', () => {
  const sketch = sketcher('article')
  const before = heapUsed()
  for (let i = 0; i < 60; i++) sketch(`Паромоходство${String.fromCharCode(0x430 + i)} ${'о'.repeat(200_000)}`) // 24 MB
  expect(heapUsed() - before).toBeLessThan(6e6)
  expect(sketch('Паром')).toEqual([])
})
