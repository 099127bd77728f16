import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lines } from '../../src/text/index.js'
import { isBlankUnit, newlineLength, WIDE_BLANKS } from '../../src/text/lines.js'
import { anyText } from '../support/arbitraries.js'

const texts = (text: string): string[] => lines(text).map(({ start, end }) => text.slice(start, end))

describe('lines', () => {
  test.each([
    ['nothing', '', []],
    ['one line', 'a', ['a']],
    ['a final newline begins no line', 'a\n', ['a']],
    ['but an empty line in front of it is one', 'a\n\n', ['a', '']],
    ['a leading newline', '\na', ['', 'a']],
    ['LF, CR LF, CR', 'a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['CR LF is one break, LF CR two', 'a\r\nb\n\rc', ['a', 'b', '', 'c']],
    ['VT, FF, U+0085, U+2028, U+2029', 'a\vb\fc\u0085d\u2028e\u2029f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['neither tab nor the information separators end a line', 'a\tb\u001cc\u001dd\u001ee', ['a\tb\u001cc\u001dd\u001ee']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  test('lines and the breaks between them are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        lines(text).forEach(({ start, end, line }, index) => {
          expect(line).toBe(index + 1)
          expect(text.slice(at, start)).toMatch(/^(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])?$/)
          expect(text.slice(start, end)).not.toMatch(/[\n\v\f\r\u0085\u2028\u2029]/)
          at = end
        })
        expect(text.slice(at)).toMatch(/^(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])?$/)
      }),
    )
  })

  test('refuses what is no string', () => {
    expect(() => lines(Object(new Uint8Array(3)))).toThrow(
      TypeError('lines: text must be a string, got bytes; decode bytes first, with decodeBytes'),
    )
  })
})

test('the blanks of patterns are those that are told by their numbers, but for line breaks', () => {
  const blank = new RegExp(`[ ${WIDE_BLANKS}]`)
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit)
  const isBlankOfLine = (unit: number): boolean => isBlankUnit(unit) && newlineLength(String.fromCharCode(unit), 0) === 0
  expect(units.filter((unit) => blank.test(String.fromCharCode(unit)))).toEqual(units.filter(isBlankOfLine))
})
