import { expect, test } from 'vitest'
import type { Candidate } from '../../src/boilerplate/lines/candidates.js'
import { lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { layOut } from '../../src/boilerplate/story/layout.js'
import { mayBeListed } from '../../src/boilerplate/story/story-lists.js'
import { lines } from '../../src/text/lines.js'

const sentence = 'The council paid three million for the repairs, a third more than it had planned for in the spring.'
const date: Candidate = { kind: 'timestamp', by: 'shape', strong: false, ambiguous: true, removable: true }
const stamp = 'Updated on Monday the 12th of May 2025 at 10:00 by all the clocks of the town.'

test.each([
  ['between its sentences and two names', [sentence, 'Bread fair', '12 May 2025, 10:00', 'Market Square', sentence], 2, true],
  ['beside one name only', [sentence, 'Bread fair', '12 May 2025, 10:00', sentence], 2, false],
  ['behind them', [sentence, sentence, 'Bread fair', '12 May 2025, 10:00', 'Market Square'], 3, false],
  ['the only line there is', [stamp], 0, false],
  ['the first line', [stamp, 'Market Square', sentence], 0, false],
  ['the last line', [sentence, 'Bread fair', stamp], 2, false],
])('a day with a time is of the story: %s', (_, text, i, expected) => {
  const facts = lineFacts(text.join('\n'), lines(text.join('\n')))
  const candidates = facts.map((_fact, at) => (at === i ? date : undefined))
  const layout = layOut(facts, candidates, undefined, -1)
  expect(mayBeListed(i, { facts, candidates, copyOf: [], lineCount: text.length, layout })).toBe(expected)
})
