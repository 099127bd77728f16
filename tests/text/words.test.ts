import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words } from '../../src/text/index.js'
import { anyText } from '../support/arbitraries.js'

const wordsOf = (text: string): string[] => words(text).map(({ start, end }) => text.slice(start, end))

/**
 * What `Intl.Segmenter` says of a short text at once; a low line by itself is no word to us, and any other segment with a letter or a digit is one.
 */
const reference = new Intl.Segmenter('en', { granularity: 'word' })
const referenceWords = (text: string): string[] =>
  [...reference.segment(text)]
    .filter(({ segment, isWordLike }) => (isWordLike === true ? !/^_+$/.test(segment) : /[\p{L}\p{Nd}]/u.test(segment)))
    .map(({ segment }) => segment)

describe('words', () => {
  test.each([
    ['English', "It can't be: 3.5 m, or 1,000 – maybe.", ['It', "can't", 'be', '3.5', 'm', 'or', '1,000', 'maybe']],
    ['typographic apostrophes', 'l’école d’été', ['l’école', 'd’été']],
    ['hyphens part words', 'follow-up', ['follow', 'up']],
    ['German', 'Die Größe (5 €) ändert sich.', ['Die', 'Größe', '5', 'ändert', 'sich']],
    ['decomposed accents', 'cafe\u0301 now', ['cafe\u0301', 'now']],
    ['Greek', 'Τι ώρα είναι; Δεν ξέρω.', ['Τι', 'ώρα', 'είναι', 'Δεν', 'ξέρω']],
    ['Russian', 'В 2012 г. – «Да»', ['В', '2012', 'г', 'Да']],
    ['Arabic', 'هل هذا جيد؟ نعم.', ['هل', 'هذا', 'جيد', 'نعم']],
    ['Hebrew', 'צה"ל הודיע', ['צה"ל', 'הודיע']],
    ['a Hebrew abbreviation in front of a mark of direction', "רח'\u200f יפו", ["רח'\u200f", 'יפו']],
    ['Hindi', 'यह हिंदी है।', ['यह', 'हिंदी', 'है']],
    ['Thai has no blanks', 'ภาษาไทย', ['ภาษา', 'ไทย']],
    ['Japanese', '東京は大きい。', ['東京', 'は', '大きい']],
    ['Chinese', '我们知道。', ['我们', '知道']],
    ['Korean', '서울은 수도이다.', ['서울은', '수도이다']],
    ['scripts mixed', 'Die NASA sagt: 我们 go', ['Die', 'NASA', 'sagt', '我们', 'go']],
    ['identifiers', 'snake_case __ _a', ['snake_case', '_a']],
    ['low lines before format characters', 'foo_\ufeff 1_\u200d', ['foo_\ufeff', '1_\u200d']],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })

  test.each(['', ' ', '…', '🎉 🇩🇪', '\ud800', '__', '\0', '— “”', '\u0301\u0301', '__\u200d'])('%j has none', (text) => {
    expect(words(text)).toEqual([])
  })

  test('are what the segmenter finds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordsOf(text)).toEqual(referenceWords(text))
      }),
    )
  })

  test('are what the segmenter finds between any neighbours', () => {
    const parts = 'a B 1 _ . , \' ’ : ; · é д λ - " … \u0301 \u200d ก 文 あ カ 🎉 \u00ad २ ह \u093f ب א 가 🇩 º \ufe0f \ud83d \udc00'.split(
      ' ',
    )
    const text = fc.array(fc.constantFrom(...parts, ' ', '\n', '\u00a0', '\u2028'), { maxLength: 12 }).map((units) => units.join(''))
    fc.assert(
      fc.property(text, (sample) => {
        expect(wordsOf(sample)).toEqual(referenceWords(sample))
      }),
      { numRuns: 2000 },
    )
  })

  test('do not depend on where a long text is cut into pieces', () => {
    const parts = ['कि', 'नमस्ते', 'سلام', 'e\u0301', "a'b", '3.', '🎉', 'x\u00ad', '“', ',']
    const longText = fc.array(fc.constantFrom(...parts), { minLength: 500, maxLength: 1500 }).map((units) => units.join(''))
    fc.assert(
      fc.property(longText, (text) => {
        expect(wordsOf(text)).toEqual(referenceWords(text))
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    ['a', 1],
    ['e\u0301', 1],
    ['हि', 1],
    ['\u0301', 0],
    ['🇩', 0],
    ['\ud800', 0],
    ['.', 0],
    ['a.', 1],
    ['文', 100_000],
  ])('a hundred thousand of %j', (unit, count) => {
    const text = unit.repeat(100_000)
    const found = words(text)
    expect(found.length).toBe(count)
    if (count === 1) expect(found[0].start).toBe(0)
  })

  test('are in order, disjoint and not blank', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toMatch(/\S/)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test.each([[undefined], [null], [7], [['a']]])('%j is no text', (value) => {
    expect(() => Reflect.apply(words, undefined, [value])).toThrow(/^words: text must be a string, got /)
  })
})
