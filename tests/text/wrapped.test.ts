import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unwrapped } from '../../src/text/reading/wrapped.js'
import { anyText } from '../support/arbitraries.js'
import { wrap } from '../support/wrap.js'

const prose = 'The weir at Tarn holds water again, the mill said on Thursday, and boats cross the pond for the first time in years. '
const long = 'Nobody had seen it as high since the flood of the year before last, when a goat swam from one bank to the other. '
const story = `${prose}${long}${prose}${long}${prose}`.trim()
const paragraphs = [story, 'Weir holds water again', story, 'By Ann Reed', story, prose.trim()]
const wrapped = wrap(paragraphs.join('\n\n'), 80)

test.each([50, 60, 72, 78, 80, 100, 120])('paragraphs that were wrapped at %i characters are joined', (width) => {
  const text = paragraphs.join('\n\n')
  expect(unwrapped(wrap(text, width))).toBe(width < 60 ? wrap(text, width) : text)
})

test('of a short text all long lines must be broken', () => {
  const text = prose.repeat(3).trim()
  expect(unwrapped(wrap(text, 80))).toBe(text)
})

test('in lists, and where paragraphs follow each other without a blank line', () => {
  const text = ['* Home', '* News', ...paragraphs, `* ${prose.trim()}`, '# Weir', `1. ${prose.trim()}`].join('\n')
  expect(unwrapped(wrap(text, 80))).toBe(text)
})

test('lines with room for the next word, as an author breaks them, where it goes on with a small letter', () => {
  const ragged = wrapped.replaceAll(/ (\p{Ll}{1,9})\n(?=\p{Ll})/gu, '\n$1 ')
  expect(ragged).not.toBe(wrapped)
  expect(unwrapped(ragged)).toBe(paragraphs.join('\n\n'))
})

test('breaks of any kind', () => {
  const text = paragraphs.join('\n\n')
  expect(unwrapped(wrap(text, 80).replaceAll('\n', '\r\n')).replace(/ +/g, ' ')).toBe(text.replaceAll('\n', '\r\n'))
})

test.each([
  ['a heading', '# The weir at Tarn holds water again after the masons worked on it from May\nBoats cross'],
  ['a list', 'The weir at Tarn holds water again, the mill said, and boats cross the pond:\n- one goat'],
  ['a quotation', 'The weir at Tarn holds water again, the mill said, and boats cross the pond:\n> one goat'],
  ['a hard break', 'The weir at Tarn holds water again, the mill said, and boats cross the pond\\\nagain'],
  ['a hard break of blanks', 'The weir at Tarn holds water again, the mill said, and boats cross the pond  \nagain'],
  [
    'a line with room for the next word, but for a small one',
    'The weir at Tarn holds water again, the mill said, and boats cross the\nPond',
  ],
  ['a sentence with room for the next word', 'The weir at Tarn holds water again, the mill said, and boats cross it.\npond'],
  ['a line of less than half the width', 'The weir at Tarn holds water again, and\nboats cross'],
  ['a row of a table', '| The weir at Tarn holds water again, the mill said, and boats cross the pond |\n| again |'],
  [
    'a row with gaps',
    'the weir at Tarn       holds water again         the mill said on Thursday\nboats cross             the pond                  for the first time',
  ],
  [
    'addresses',
    'https://example.org/the/weir/at/tarn/holds/water/again/the/mill/said/on/thursday\nhttps://example.org/the/weir/at/tarn/holds/water',
  ],
  ['code', '```\nif (theWeirAtTarnHoldsWaterAgain) { boatsCross(thePond).forTheFirst(timeInYears) }\nreturn\n```'],
  [
    'a line of a script without blanks',
    'The weir at Tarn holds water again, the mill said, and boats cross the pond\n水車小屋の堰は再び水をたたえ、何年ぶりかで舟が池を渡っていると木曜日に粉屋が話した。',
  ],
])('lines behind %s stay apart', (_, text) => {
  expect(unwrapped(`${wrapped}\n\n${text}`)).toBe(`${unwrapped(wrapped)}\n\n${text}`)
})

test.each([
  ['two lines', wrap(prose.repeat(2).trim(), 80)],
  ['few lines beside long ones', `${wrap(prose.repeat(4).trim(), 80)}\n\n${wrap(story, 120).replaceAll('\n', '\n\n')}\n${prose.trim()}`],
  ['paragraphs one below the other', Array.from({ length: 20 }, () => prose).join('\n')],
  ['headlines', Array.from({ length: 40 }, (_, i) => `Weir at Tarn holds water again ${'and again '.repeat(i % 5)}`.trim()).join('\n')],
  ['verse', Array.from({ length: 20 }, (_, i) => `the ${'long '.repeat(i % 3)}river runs below the mill at night`).join('\n')],
  ['addresses', Array.from({ length: 20 }, (_, i) => `https://example.org/${'weir/'.repeat(9 + (i % 3))}`).join('\n')],
])('%s are no wrapped text', (_, text) => {
  expect(unwrapped(text)).toBe(text)
})

test('only breaks and the blanks beside them become blanks', () => {
  fc.assert(
    fc.property(anyText, fc.nat(60), (text, at) => {
      const source = `${wrapped.slice(0, at * 10)}${text}${wrapped.slice(at * 10)}`
      const joined = unwrapped(source)
      expect(joined).toHaveLength(source.length)
      for (let i = 0; i < source.length; i++)
        if (joined[i] !== source[i]) expect([joined[i], source[i]]).toEqual([' ', expect.stringMatching(/[\s\u0085]/u)])
    }),
  )
})
