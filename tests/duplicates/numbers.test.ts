import { describe, expect, test } from 'vitest'
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
  ['12m', '12m'],
  ['12mn', '12000000'],
  ['1.1bn', '1100000000'],
  ['3万', '30000'],
  ['三百二十', '320'],
  ['两千零五万', '20050000'],
  ['12px', '12px'],
])('%s is the number %s', (raw, value) => {
  expect(numberValue(raw)).toBe(value)
})

test('a number in mathematical digits is that number', () => {
  const line = (count: string): string => `The council bought ${count} boats for the harbour`
  expect(compareLines(line('12'), line('𝟏𝟐')).relation).toBe('same')
  expect(compareLines(line('12'), line('𝟏𝟑')).evidence.differsIn).toBe('number')
})

describe('a number of several words is one', () => {
  const [en, de, fr, es, ru] = [
    'swans for the lake',
    'Schwäne für den See',
    'cygnes pour le lac',
    'cisnes para el lago',
    'лебедей для пруда',
  ]

  test.each([
    [en, 'Five hundred', '500'],
    [en, 'Ten thousand', '10,000'],
    [en, 'Twenty-two', '22'],
    [en, 'A hundred', '100'],
    [en, '£12m', '£12 million'],
    [en, '$1.5bn', '$1.5 billion'],
    [en, 'Two million', '2.000.000'],
    [de, '3 Mio.', '3 Millionen'],
    [en, 'Two hundred twenty-two', '222'],
    [en, '5tn', '5 trillion'],
    [es, 'Tres mil', '3.000'],
    [ru, '2 млн', 'Два миллиона'],
  ])('… %s: %s is %s', (things, one, other) => {
    expect(compareLines(`${one} ${things}`, `${other} ${things}`).relation).toBe('same')
  })

  test.each([
    [en, '100m', '100 million'],
    [en, 'On page 20 five', 'On page 25'],
    [en, 'Fifty two-headed', '52-headed'],
    [en, 'The 3rd million', 'The 3 million'],
    [en, '1234567890123m', '1234567890124m'],
    [en, 'Five hundred', 'Five hundred thousand'],
    [en, '£3', '£3 million'],
    [en, 'Twenty', 'Twenty-two'],
    [de, 'Zwei', 'Zwei Millionen'],
    [de, '3 Mio.', '3 Mrd.'],
    [fr, 'Cinq cents', 'Cinq cent mille'],
    [es, '3 millones', '3 mil millones'],
    [ru, 'Пятьсот', 'Пятьсот тысяч'],
    ['参加新桥开通仪式', '300人', '3万人'],
  ])('… %s: %s is not %s', (things, one, other) => {
    expect(compareLines(`${one} ${things}`, `${other} ${things}`)).toMatchObject({ evidence: { differsIn: 'number' } })
  })

  test.each([
    ['Room 3, 100 guests and 20 two-bed tents', 'Room 300 guests and 22 bed tents'],
    ['Two hundred twelve-pound swans on the lake', '212-pound swans on the lake'],
    ['Third thousand for the lake', '3000 for the lake'],
  ])('other numbers beside each other stay apart: %s', (a, b) => {
    expect(compareLines(a, b).relation).not.toBe('same')
  })
})

test.each([
  ['Platform 1 2 is closed from Monday on, the railway says', 'Platform 12 is closed from Monday on, the railway says', 'differs-in'],
  ['The bridge is closed from Monday on, the railway says', 'Thebridge is closed from Monday on, the rail way says', 'same'],
])('blanks between digits count, others get lost: %s', (a, b, relation) => {
  expect(compareLines(a, b).relation).toBe(relation)
})
