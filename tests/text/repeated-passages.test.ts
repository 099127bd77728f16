import { expect, test } from 'vitest'
import { repeatedPassages } from '../../src/text/repeated-passages.js'

// Capital letters are sentences of 25 words, all else is no prose.
test.each<[what: string, text: string, repeated: string]>([
  ['line for line', 'A B C A B C', '3:0 4:1 5:2'],
  ['a third time', 'A B C A B C A B C', '3:0 4:1 5:2 6:0 7:1 8:2'],
  ['with its short lines', 'A pier B C A pier B C', '4:0 5:1 6:2 7:3'],
  ['with the names of speakers', 'A ann B ben C ann D A ann B ben C ann D', '7:0 8:1 9:2 10:3 11:4 12:1 13:6'],
  ['without the advertisement in it', 'A ad B C A B C', '4:0 5:2 6:3'],
  ['but for the advertisement in it', 'A B C A ad B C', '3:0 5:1 6:2'],
  ['not if the same is asked of another', 'A yes B no C never A maybe B certainly C', ''],
  ['not in another order', 'A B C C B A', ''],
  ['not if it is short', 'A B C A B', ''],
  ['not if it is no prose', 'a b c d a b c d', ''],
])('lines of a passage that stands above already: %s', (_, text, repeated) => {
  const keys = text.split(' ')
  const words = keys.map((key) => (/^[A-Z]/.test(key) ? 25 : 0))
  expect(
    repeatedPassages(keys, words)
      .map(({ line, first }) => `${line}:${first}`)
      .join(' '),
  ).toBe(repeated)
})
