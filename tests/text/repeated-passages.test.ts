import { expect, test } from 'vitest'
import { goesOnBelow, type PassageLine, repeatedPassages } from '../../src/text/repeated-passages.js'

// Capital letters are sentences of 25 words, small ones are labels, with a stop an answer.
const linesOf = (text: string): PassageLine[] =>
  text.split(' ').map((word) => {
    const prose = /^[A-Z]/.test(word)
    return { text: word, words: prose ? 25 : 1, prose, ends: prose || word.endsWith('.') }
  })

test.each<[what: string, text: string, repeated: string]>([
  ['line for line', 'A B C A B C', '3:0 4:1 5:2'],
  ['with its short lines', 'A pier B C A pier B C', '4:0 5:1 6:2 7:3'],
  ['with the names of speakers', 'A ann B ben C ann D A ann B ben C ann D', '7:0 8:1 9:2 10:3 11:4 12:1 13:6'],
  ['without the advertisement in it', 'A ad B C A B C', '4:0 5:2 6:3'],
  ['but for the advertisement in it', 'A B C D A ad B C D', '4:0 6:1 7:2 8:3'],
  ['without the labels of the frame behind it', 'A B C more top x A B C D E more top', '6:0 7:1 8:2'],
  ['with a label right behind it', 'A B C end x A B C end', '5:0 6:1 7:2 8:3'],
  ['two of them', 'A B C x D E F A B C p q r s D E F', '7:0 8:1 9:2 | 14:4 15:5 16:6'],
  ['not if the same is asked of another', 'A yes. B no. C never. A maybe. B certainly. C', ''],
  ['not if another gives the same answers', 'A yes. B no. C no. A no. B yes. C yes.', ''],
  ['a third time', 'A B C A B C A B C', '3:0 4:1 5:2 | 6:0 7:1 8:2'],
  ['not in another order', 'A B C C B A', ''],
  ['not if it is short', 'A B C A B', ''],
  ['not if it is no prose', 'a b c d a b c d', ''],
])('passages that a text has twice: %s', (_, text, repeated) => {
  const passages = repeatedPassages(linesOf(text))
  expect(passages.map((passage) => passage.map(({ line, first }) => `${line}:${first}`).join(' ')).join(' | ')).toBe(repeated)
})

test.each<[text: string, goesOn: boolean]>([
  ['A B C more share A B C D E', true],
  ['A B C D more share A B C', false],
  ['A B C A B C D', false],
])('the story goes on behind the second copy alone: %s', (text, goesOn) => {
  const lines = linesOf(text)
  const [passage] = repeatedPassages(lines)
  expect(goesOnBelow(passage, lines)).toBe(goesOn)
})

// From each sentence all of the labels behind it were looked at: 22 seconds.
test('a copy whose sentences all have the same labels far below them', () => {
  const count = 32_000
  const numbers = Array.from({ length: count }, (_, i) => i)
  const once = numbers.map((i) => `A${i} l${i}`).join(' ')
  const again = numbers.map((i) => `A${i - 1} n${i} l${i}`).join(' ')
  expect(repeatedPassages(linesOf(`A-1 ${once} ${again}`))).toEqual([])
})
