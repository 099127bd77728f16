import { expect, test } from 'vitest'
import { compareLines } from '../../src/duplicates/index.js'
import { numberValue } from '../../src/duplicates/measure/numbers.js'
import { matchKey } from '../../src/normalize/index.js'

test('every decimal digit of Unicode has the value of its place in its ten', () => {
  const digits = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /\p{Nd}/u.test(character))
  expect(digits.length % 10).toBe(0)
  expect(digits.filter((digit, i) => numberValue(digit) !== String(i % 10))).toEqual([])
  expect(digits.filter((digit, i) => matchKey(digit) !== String(i % 10))).toEqual([])
})

test.each([
  ['𝟚', '2'],
  ['𝟏,𝟬𝟎𝟶', '1000'],
  ['１２', '12'],
  ['٣٫٥', '3٫5'],
  ['10⁵', '10⁵'],
  ['2,5', '2.5'],
  ['2.50', '2.50'],
  ['3.10', '3.10'],
  ['05', '5'],
  ['007', '007'],
  ['5th', '5'],
])('%s is the number %s', (raw, value) => {
  expect(numberValue(raw)).toBe(value)
})

test('a number in mathematical digits is that number', () => {
  const line = (count: string): string => `The council bought ${count} boats for the harbour`
  expect(compareLines(line('12'), line('𝟏𝟐')).relation).toBe('same')
  expect(compareLines(line('12'), line('𝟏𝟑')).evidence.differsIn).toBe('number')
})

test.each([
  ['Platform 1 2 is closed from Monday on, the railway says', 'Platform 12 is closed from Monday on, the railway says', 'differs-in'],
  ['The bridge is closed from Monday on, the railway says', 'Thebridge is closed from Monday on, the rail way says', 'same'],
])('blanks between digits count, others get lost: %s', (a, b, relation) => {
  expect(compareLines(a, b).relation).toBe(relation)
})
