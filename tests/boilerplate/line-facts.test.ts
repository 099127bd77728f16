import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, lineFacts, SIGNS, stops } from '../../src/boilerplate/lines/line-facts.js'
import { isUnspacedUnit } from '../../src/boilerplate/lines/scripts.js'
import { lineKey, withoutAccents } from '../../src/boilerplate/lookup/line-key.js'
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

test.each(['Lire : la suite', 'Read more -- all of it', "It''s Monday", 'Wait ...', 'so .. on', 'a ` b', 'Read more: all of it'])(
  'the key of a line is its match key, by whatever way it was made: %s',
  (line) => {
    expect(lineFacts(line, lines(line)).map(({ key }) => key)).toEqual([lineKey(line)])
  },
)

test('a line of more than 320 characters has no key', () => {
  const line = 'The ferry sails. '.repeat(20)
  const keys = [line.slice(0, 319), `${line.slice(0, 319)}a`, `${line.slice(0, 319)}ab`].map((text) => lineFacts(text, lines(text))[0].key)
  expect(keys.map((key) => key === '')).toEqual([false, false, true])
})

test.each(['ก', '၀', '្', '々', 'ぁ', 'ヿ', '㐀', '一', '豈', 'ｦ', 'ﾝ', '𠀀'])('%s is of a script without blanks', (character) => {
  expect(isUnspacedUnit(character.charCodeAt(0))).toBe(true)
})

test.each(['a', 'ж', 'ह', '한', '、', '（', '😀'])('%s is of none', (character) => {
  expect(isUnspacedUnit(character.charCodeAt(0))).toBe(false)
})

test.each([
  ["The well-known baker's son didn’t sing", 6],
  ['On 12 May, at last – the ferry sailed.', 8],
  ['* * * …', 0],
  ['渡轮周一再次起航了', 5],
  ['نمی\u200cخواهم می\u200cروم', 2],
])('words of a line: %s', (line, words) => {
  expect(countWords(line)).toBe(words)
})

test.each([
  ['Έχετε ήδη λογαριασμό;', false],
  ['Έχετε ήδη λογαριασμό.', true],
  ['Have you an account?', false],
  ['x = 3;', false],
])('a question does not end with a full stop, in Greek neither: %s', (line, full) => {
  expect(lineFacts(line, lines(line)).map(stops)).toEqual([full])
})
