import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/normalize/index.js'
import {
  checkArray,
  checkChoice,
  checkLimit,
  checkOffset,
  checkOptions,
  checkString,
  checkStrings,
  checkThreshold,
  memberName,
  nearest,
} from '../../src/text/arguments.js'

describe('messages name the argument, what was given, and what is accepted', () => {
  test.each<[string, () => void, Error]>([
    ['no string', () => checkString('f', 'text', 7), TypeError('f: text must be a string, got 7')],
    ['null', () => checkString('f', 'text', null), TypeError('f: text must be a string, got null')],
    ['no array', () => checkArray('f', 'edits', 'abc'), TypeError('f: edits must be an array, got "abc"')],
    ['no list', () => checkStrings('f', 'lines', 'a'), TypeError('f: lines must be an array of strings, got "a"')],
    ['a hole in a list', () => checkStrings('f', 'lines', ['a', undefined]), TypeError('f: lines[1] must be a string, got undefined')],
    ['a sparse list', () => checkStrings('f', 'lines', new Array(1)), TypeError('f: lines[0] must be a string, got undefined')],
    [
      'half of a line',
      () => checkLimit('f', 'maxLines', 1.5, 1),
      RangeError('f: maxLines must be a whole number, 1 or more, or Infinity, got 1.5'),
    ],
    ['a threshold of 0', () => checkThreshold('f', 'threshold', 0), RangeError('f: threshold must be a number above 0 and up to 1, got 0')],
    ['NaN', () => checkThreshold('f', 'threshold', Number.NaN), RangeError('f: threshold must be a number above 0 and up to 1, got NaN')],
    [
      'text for a number',
      () => checkThreshold('f', 'threshold', '1'),
      TypeError('f: threshold must be a number above 0 and up to 1, got "1"'),
    ],
    ['a place below 0', () => checkOffset('f', 'offset', -1), RangeError('f: offset must be a whole number, 0 or more, got -1')],
    ['a place between two', () => checkOffset('f', 'offset', 0.5), RangeError('f: offset must be a whole number, 0 or more, got 0.5')],
    ['a place as text', () => checkOffset('f', 'offset', '1'), TypeError('f: offset must be a whole number, 0 or more, got "1"')],
    [
      'a choice',
      () => checkChoice('f', 'survivor', 'best', ['first', 'last']),
      RangeError('f: survivor must be one of "first", "last", got "best"'),
    ],
    ['options that are a list', () => checkOptions('f', [], ['title']), TypeError('f: options must be a plain object, got an array')],
    ['a map', () => checkOptions('f', new Map(), ['title']), TypeError('f: options must be a plain object, got a Map')],
    ['a date', () => checkOptions('f', new Date(0), ['title']), TypeError('f: options must be a plain object, got a Date')],
    ['a pattern', () => checkOptions('f', /a/, ['title']), TypeError('f: options must be a plain object, got a RegExp')],
    [
      'an object of a class',
      () => checkOptions('f', new (class {})(), ['title']),
      TypeError('f: options must be a plain object, got an object of a class'),
    ],
    [
      'an object of a class that has fields',
      () =>
        checkOptions(
          'f',
          new (class {
            readonly title = ''
          })(),
          ['title'],
        ),
      TypeError('f: options must be a plain object, got an object of a class { title }'),
    ],
    [
      'an object',
      () => checkString('f', 'text', { version: 1, sources: {}, a: 1, b: 2, c: 3 }),
      TypeError('f: text must be a string, got an object { version, sources, a, b, … }'),
    ],
    ['a boxed string', () => checkString('f', 'text', Object('a')), TypeError('f: text must be a string, got an object')],
    ['an error', () => checkString('f', 'text', new Error('a')), TypeError('f: text must be a string, got an Error')],
    ['bytes', () => decodeBytes(Object(new Uint16Array(2))), TypeError('decodeBytes: bytes must be a Uint8Array, got a Uint16Array')],
    ['a slip', () => checkOptions('f', { Titel: '' }, ['title']), TypeError('f: options.Titel is unknown; did you mean "title"?')],
    [
      'another word',
      () => checkOptions('f', { colour: '' }, ['title', 'profile']),
      TypeError('f: options.colour is unknown; known: "title", "profile"'),
    ],
  ])('%s', (_, call, error) => {
    expect(call).toThrow(error)
  })

  test('as many as there are is a limit, too', () => {
    expect(() => checkLimit('f', 'maxLines', Number.POSITIVE_INFINITY, 1)).not.toThrow()
  })

  test('bytes of another window or worker are bytes', () => {
    const bytes = Object(runInNewContext('new Uint8Array([0x63, 0x61, 0x66, 0xc3, 0xa9])'))
    expect(decodeBytes(bytes)).toBe('café')
    expect(() => checkString('f', 'text', bytes)).toThrow('f: text must be a string, got bytes; decode bytes first, with decodeBytes')
  })

  test.each([
    ['a long text', 'x'.repeat(1000), `"${'x'.repeat(40)}…"`],
    ['a pair where it is cut', `${'x'.repeat(39)}\u{1f4a9}x`, `"${'x'.repeat(39)}…"`],
    ['a pair in front of the cut', `${'x'.repeat(38)}\u{1f4a9}x`, `"${'x'.repeat(38)}\u{1f4a9}…"`],
    ['a pair where the name of a field is cut', { [`${'x'.repeat(19)}\u{1f4a9}`]: 1 }, `an object { ${'x'.repeat(19)}… }`],
  ])('a text is quoted in part, and no pair is cut: %s', (_, value, quoted) => {
    expect(() => checkChoice('f', 'a', value, ['b'])).toThrow(`got ${quoted}`)
  })
})

describe('what is accepted', () => {
  test.each<[string, () => void]>([
    ['a string', () => checkString('f', 'text', '')],
    ['strings', () => checkStrings('f', 'lines', ['a', ''])],
    ['a threshold of 1', () => checkThreshold('f', 'threshold', 1)],
    ['a place', () => checkOffset('f', 'offset', 0)],
    ['the least limit', () => checkLimit('f', 'maxLines', 1, 1)],
    ['no options', () => checkOptions('f', undefined, [])],
    ['options without a prototype', () => checkOptions('f', Object.create(null), ['title'])],
    ['options of another window', () => checkOptions('f', runInNewContext('({ title: 1 })'), ['title'])],
    ['options left undefined', () => checkOptions('f', { title: undefined }, ['title'])],
  ])('%s', (_, call) => {
    expect(call).not.toThrow()
  })
})

describe('memberName', () => {
  test.each([
    ['caption', 'options.caption'],
    ['author-bio', 'options["author-bio"]'],
    ['0', 'options["0"]'],
    ['x'.repeat(41), `options["${'x'.repeat(40)}…"]`],
  ])('%s: %s', (key, expected) => {
    expect(memberName('options', key)).toBe(expected)
  })
})

describe('nearest', () => {
  test.each([
    ['profil', 'profile'],
    ['treshold', 'threshold'],
    ['colour', undefined],
    ['', undefined],
  ])('%s: %s', (word, expected) => {
    expect(nearest(word, ['profile', 'threshold', 'caution'])).toBe(expected)
  })
})
