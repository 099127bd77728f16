import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineFacts, SIGNS } from '../../src/boilerplate/lines/line-facts.js'
import { withoutAccents } from '../../src/boilerplate/lookup/line-key.js'
import { lines } from '../../src/text/lines.js'
import { anyText } from '../support/arbitraries.js'

test('whatever becomes a digit in a key is known for one', () => {
  const missed: string[] = []
  for (let unit = 0x21; unit <= 0xffff; unit++) {
    const line = `a${String.fromCharCode(unit)}a`
    for (const { key, signs } of lineFacts(line, lines(line))) {
      if (/\d/.test(key) && (signs & SIGNS.digit) === 0) missed.push(unit.toString(16))
    }
  }
  expect(missed).toEqual([])
})

test.each([
  ['à lire aussi', 'a lire aussi'],
  ['διαφήμιση', 'διαφημιση'],
  ['więcej', 'wiecej'],
  ['ещё', 'ещё'],
  ['đọc', 'đọc'],
  ['ô', 'ô'],
])('a key without its accents: %s', (key, plain) => {
  expect(withoutAccents(key)).toBe(plain)
})

test('a key without its accents is as long, and has none to lose', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = withoutAccents(text)
      expect(plain).toHaveLength(text.length)
      expect(withoutAccents(plain)).toBe(plain)
    }),
  )
})
