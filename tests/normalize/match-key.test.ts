import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchKey } from '../../src/normalize/index.js'
import { anyText } from '../support/arbitraries.js'

describe('matchKey is equal for', () => {
  test.each([
    ['case', 'THE Mayor', 'the mayor'],
    ['blanks of every kind', ' The\u00a0 \u2009mayor\t\n said ', 'The mayor said'],
    ['quotes', '“It’s ‘fine’,” „so“ ‟x‟', '"It\'s \'fine\'," "so" "x"'],
    ['guillemets with their blanks', '« Oui »', '“Oui”'],
    ['double quotes made of two', "''Yes''", '"Yes"'],
    ['primes', '5′ 10″', '5\' 10"'],
    ['dashes', 'a — b – c − d -- e', 'a - b - c - d - e'],
    ['ellipses', 'and then… or . . . ……', 'and then... or ... ...'],
    ['bullets', '• one', '- one'],
    ['an asterisk for a bullet', ' * one', '- one'],
    ['an asterisk alone, with a blank and without', '*\t', '*'],
    ['bullets behind every line break', 'a\f• b\v* c', 'a\n- b\n- c'],
    ['hyphenated line breaks', 'antici-\npation', 'anticipation'],
    ['line breaks behind a soft hyphen', 'antici\u00ad\npation', 'anticipation'],
    ['French spacing', 'Où est-il ? Là\u202f!', 'Où est-il? Là!'],
    ['width', 'Ｔｏｋｙｏ　２０２４', 'tokyo 2024'],
    ['half-width katakana', 'ﾃｽﾄ', 'テスト'],
    ['ligatures', 'ﬁnal oﬀer', 'final offer'],
    ['digit sets', '٢٠٢٤ २०२४ ๒๐๒๔ 𝟐𝟎𝟐𝟒', '2024 2024 2024 2024'],
    ['subscripts', 'CO₂', 'CO2'],
    ['composed and decomposed letters', 'cafe\u0301 क़', 'café क\u093c'],
    ['zero-width characters', 'co\u00adop\u200be\ufeffrate\u2060', 'cooperate'],
    ['bidi marks', '\u200fשלום\u200e \u202aabc\u202c', 'שלום abc'],
    ['emoji presentation', '❤\ufe0f', '❤'],
    ['sharp s', 'Straße STRAẞE', 'strasse strasse'],
    ['Greek sigma', 'ΟΔΟΣ', 'οδος'],
    ['Turkish i', 'İstanbul ISPARTA', 'istanbul ısparta'],
    ['Russian ё', 'Всё ЕЩЁ', 'все еще'],
    ['Romanian', 'şi ţară', 'și țară'],
    ['Arabic vowel signs, tatweel and letters', 'أَهْلًا إلى مدرسـة', 'اهلا الي مدرسه'],
    ['Persian letters and joiners', 'می‌شود کتاب‌ها', 'ميشود كتابها'],
    ['Persian blanks for joiners', 'می شود کتاب های', 'می‌شود کتاب‌های'],
    ['Urdu letters', 'ہے مکہ بچۂ', 'هے مكه بچه'],
    ['Malayalam letters without a vowel', 'അവൻ നൽകി', 'അവന്\u200d നല്\u200dകി'],
    ['Thai vowels and tones by their looks', 'แม่น้ำ', 'เเม่น\u0e4d\u0e49า'],
    ['Lao tones by their looks', 'ນ້ຳ', 'ນ\u0ecd\u0ec9າ'],
    ['Hebrew points and marks', 'שָׁלוֹם צה״ל ג׳', 'שלום צה"ל ג\''],
    ['Vietnamese tone placement', 'hoà bình, khoẻ, thuý', 'hòa bình, khỏe, thúy'],
    ['modifier letters for apostrophes', 'hoàʼs', 'hoà’s'],
    ['modifier letters beside Persian affixes', 'ʼمی شود', '’میشود'],
  ])('%s', (_, one, other) => {
    expect(matchKey(one)).toBe(matchKey(other))
  })
})

describe('matchKey tells apart', () => {
  test.each([
    ['superscripts from digits', '10⁵', '105'],
    ['fractions from digits', '1½', '11/2'],
    ['circled numbers from digits', '③', '3'],
    ['accents', 'má', 'mà'],
    ['accents from none', 'má', 'ma'],
    ['voiced kana', 'が', 'か'],
    ['scripts', 'оса', 'oca'],
    ['hyphenated numbers', '555-\n1234', '5551234'],
    ['negation', 'is', 'is not'],
    ['Vietnamese vowels inside of a syllable', 'hoàn', 'hòan'],
    ['the two h of Urdu', 'ہم', 'ھم'],
    ['Malayalam letters with and without a vowel', 'നാട്', 'നാട'],
  ])('%s', (_, one, other) => {
    expect(matchKey(one)).not.toBe(matchKey(other))
  })
})

test('shown as they are, for readers', () => {
  expect(matchKey('  “Good  morning” — he said… ')).toBe('"good morning" - he said...')
  expect(matchKey('\u200b \u00ad')).toBe('')
})

test.each([
  ['marks that an invisible sign divides', `a${'\u0301'.repeat(28)}\0${'\u0301'.repeat(5)}`],
  ['a letter that becomes a letter and a mark', `\u0958${'\u0301'.repeat(30)}`],
])('the key of a key is the key: %s', (_, text) => {
  expect(matchKey(matchKey(text))).toBe(matchKey(text))
})

test('the key of a key is the key', () => {
  const letters = fc
    .array(
      fc.constantFrom(
        ...[
          'i\u0307',
          'ı',
          'İ',
          'ё',
          '\u0308',
          'е',
          '\u0301',
          'أ',
          '\u064e',
          '\u0654',
          'ا',
          'می ',
          ' ها',
          '\u05b0',
          'oà',
          'ʼ',
          'ʹ',
          'ŉ',
          'ß',
          'Σ',
          ' ',
          '\u0085',
          'เ',
          '\u0e4d',
          '\u0e49',
          'ൻ',
        ],
        ..."«»“”''`´--…..:;!?•*-\n¨゛²½₂３ﾊﾟ\u200d\u034f\udb40\udc67aE",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(anyText, letters), (text) => {
      const key = matchKey(text)
      expect(matchKey(key)).toBe(key)
    }),
    { numRuns: 3000 },
  )
})

test('the key of every character is its own key', () => {
  const changed: number[] = []
  for (let code = 0; code < 0x20000; code++) {
    const key = matchKey(`a${String.fromCodePoint(code)}\u0301`)
    if (matchKey(key) !== key) changed.push(code)
  }
  expect(changed).toEqual([])
})
