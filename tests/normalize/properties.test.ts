import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as normalize from '../../src/normalize/index.js'
import { composeEdits } from '../../src/text/edits/compose.js'
import { applyEdits, type Edit } from '../../src/text/index.js'
import { anyText } from '../support/arbitraries.js'
import { ENCODING_NAMES, misread } from './damage.js'

const { explainNormalization, normalizeText } = normalize

/** What repairs look for, and halves of it. */
const pieces = fc.constantFrom(
  ...[
    'a',
    'T',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\ufeff',
    '\0',
    '\ufffd',
    '\ud83d',
    '\ude00',
  ],
  ...[
    '&',
    'amp;',
    '&am',
    'p;',
    '&amp;',
    '&semi;',
    '&#x200b;',
    '&#27;',
    '&lt;',
    '<b>',
    '&nbsp;',
    '&acirc;',
    '&#8364;',
    '&trade;',
    ';',
    '#',
    '1',
  ],
  ...[
    '\u001b',
    '[0m',
    '\u001b[1m',
    '\u0092',
    '\u009d',
    'Ã',
    'Â',
    '©',
    'â',
    '€',
    '™',
    'Ã©',
    'Ã ',
    'Å',
    'вЂ™',
    'â€œ',
    'â€',
    '\u0085',
    'п»ї',
    'Î²',
    'Р',
    'і',
    '√',
    '├',
    '⌐',
    'Ξ',
    '±',
  ],
  ...['\\', '\\n', '\\n\\nB', '\\"', "\\'s", '\\u00e9', 'u2019', '\\xe2\\x80\\x99', '\\ud83d', 'https:\\/\\/a.b'],
  ...[
    'é',
    'e',
    '\u0301',
    'A',
    '\u0303',
    '👩',
    '\u{1f3f4}',
    '\u{e0067}',
    '\u{e007f}',
    'می',
    'ｶ',
    'ﾞ',
    '＆',
    '；',
    'ﬁ',
    '-\n',
    '—',
    '…',
    '•',
    '“',
    '”',
    '’',
    '′',
  ],
)

/** A text as it stands between the quotation marks of JSON. */
const printed = (text: string): string => JSON.stringify(text).slice(1, -1)

const inAscii = (text: string): string => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Puts the text into one more layer of damage. */
const layer = fc.oneof(
  fc.constantFrom(...ENCODING_NAMES).map((encoding) => (text: string) => misread(text, encoding)),
  fc.constant((text: string) => text.replaceAll('&', '&amp;')),
  fc.constant(printed),
  fc.constant((text: string) => inAscii(printed(text))),
  fc.constant((text: string) => text.normalize('NFD')),
  fc.nat(200).map((place) => (text: string) => `${text.slice(0, place)}\u200b${text.slice(place)}`),
  fc.nat(200).map((place) => (text: string) => {
    const at = place % (text.length + 1)
    return `${text.slice(0, at)}&#${text.charCodeAt(at) || 38};${text.slice(at + 1)}`
  }),
)

const damagedText = fc
  .tuple(fc.array(pieces, { maxLength: 12 }), fc.array(layer, { maxLength: 5 }))
  .map(([parts, layers]) => layers.reduce((text, damage) => (text.length > 600 ? text : damage(text)), parts.join('')))

const everything = {
  hyphenation: true,
  ligatures: true,
  width: true,
  quotes: true,
  primes: true,
  dashes: true,
  ellipsis: true,
  bullets: true,
}
const options = fc.constantFrom<normalize.NormalizeOptions>(
  {},
  everything,
  { entities: true },
  { stringEscapes: true },
  { whitespace: false },
  { mojibake: false },
)
const source = fc.oneof(anyText, damagedText)

describe('normalizeText', () => {
  test('of a repaired text is the text itself', () => {
    fc.assert(
      fc.property(source, options, (text, chosen) => {
        const once = normalizeText(text, chosen)
        expect(normalizeText(once, chosen)).toBe(once)
        expect(explainNormalization(once, chosen).edits).toEqual([])
      }),
      { numRuns: 4000 },
    )
  })

  test('settles on text that was built to go on and on', () => {
    for (const depth of [2, 5, 12, 20, 40]) {
      let text = '&amp;'
      for (let i = 0; i < depth; i++)
        text = `&am${i % 2 === 0 ? 'â' : '&#27;[0'}${text.replaceAll('&', '&amp;')}${i % 2 === 0 ? '€‹' : 'm'}p;`
      const once = normalizeText(text)
      expect(normalizeText(once)).toBe(once)
    }
  })
})

describe('explainNormalization', () => {
  test('gives edits in order, disjoint, that make the text', () => {
    fc.assert(
      fc.property(source, options, (text, chosen) => {
        const explained = explainNormalization(text, chosen)
        expect(applyEdits(text, explained.edits)).toBe(explained.text)
        expect(normalizeText(text, chosen)).toBe(explained.text)
        if (explained.text === text) expect(explained.edits).toEqual([])
        for (const { start, end, replacement } of explained.edits) expect(replacement).not.toBe(text.slice(start, end))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('each repair alone', () => {
  const repairs = [
    ...[normalize.fixSurrogates, normalize.capCombiningMarks, normalize.removeTerminalEscapes, normalize.decodeEntities],
    ...[normalize.fixMojibake, normalize.fixC1Controls, normalize.fixNewlines, normalize.removeControls, normalize.composeCharacters],
    ...[normalize.removeInvisibles, normalize.collapseWhitespace, normalize.straightenQuotes, normalize.straightenPrimes],
    ...[normalize.simplifyDashes, normalize.expandEllipses, normalize.simplifyBullets, normalize.expandLigatures],
    ...[normalize.fixWidth, normalize.joinHyphenatedBreaks],
  ]

  test.each(repairs.map((repair) => [repair.name, repair] as const))('%s has nothing to do a second time', (_, repair) => {
    fc.assert(
      fc.property(source, (text) => {
        const once = repair(text)
        expect(repair(once)).toBe(once)
      }),
      { numRuns: 400 },
    )
  })

  test('decodeStringEscapes reads what JSON prints', () => {
    fc.assert(
      fc.property(source, (text) => {
        const sound = normalize.fixSurrogates(text)
        expect(normalize.decodeStringEscapes(printed(sound))).toBe(sound)
        expect(normalize.decodeStringEscapes(inAscii(printed(sound)))).toBe(sound)
      }),
    )
  })

  test('composeCharacters is NFC, and so are its edits', () => {
    fc.assert(
      fc.property(source, (text) => {
        const only = { ...OFF, nfc: true }
        expect(normalizeText(text, only)).toBe(text.normalize('NFC'))
      }),
    )
  })

  test('fixNewlines keeps the number of lines', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(normalize.fixNewlines(text).split('\n').length).toBe(text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length)
      }),
    )
  })
})

test.each([1, 8, 16, 40])('what is nested %i deep is stable after one go, and leaves no escape behind', (depth) => {
  const nested = Array.from({ length: depth }).reduce<string>((inner) => `&#2${inner}7;[0m`, '&#27;[0m')
  const once = normalizeText(`The ferry ${nested}sails.`)
  expect(normalizeText(once)).toBe(once)
  expect(once).not.toMatch(/&|\u001b/)
  expect(once).toMatch(/^The ferry .*sails\.$/)
})

const OFF = {
  ...{
    surrogates: false,
    combiningMarks: false,
    stringEscapes: false,
    terminalEscapes: false,
    entities: false,
    mojibake: false,
    c1Controls: false,
  },
  ...{ newlines: false, controls: false, nfc: false, hyphenation: false, invisibles: false, whitespace: false },
}

describe('composeEdits', () => {
  const editsOf = (text: string): fc.Arbitrary<Edit[]> =>
    fc.array(fc.tuple(fc.nat(text.length), fc.constantFrom('', 'x', 'yz', 'a\nb')), { maxLength: 10 }).map((cuts) => {
      const places = cuts.map(([place]) => place).sort((a, b) => a - b)
      return places.flatMap((start, i) =>
        i % 2 === 0 && i + 1 < places.length ? [{ start, end: places[i + 1], replacement: cuts[i][1], by: 'repair' }] : [],
      )
    })

  test('does in one go what two lists do one after the other', () => {
    const two = fc
      .string({ maxLength: 20 })
      .chain((text) => editsOf(text).map((first) => ({ text, first, middle: applyEdits(text, first) })))
      .chain((done) => editsOf(done.middle).map((second) => ({ ...done, second })))
    fc.assert(
      fc.property(two, ({ text, first, middle, second }) => {
        expect(applyEdits(text, composeEdits(text, middle, first, second))).toBe(applyEdits(middle, second))
      }),
      { numRuns: 3000 },
    )
  })
})
