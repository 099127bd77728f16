import { expect, test } from 'vitest'
import type { Candidate } from '../../src/boilerplate/lines/candidate.js'
import { lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { layOut } from '../../src/boilerplate/story/layout.js'
import { mayBeListed } from '../../src/boilerplate/story/story-lists.js'
import { lines } from '../../src/text/lines.js'

const sentence = 'The council paid three million for the repairs, a third more than it had planned for in the spring.'
const date: Candidate = { kind: 'timestamp', by: 'shape', strong: false, ambiguous: true, removable: true }
const stamp = 'Updated on Monday the 12th of May 2025 at 10:00 by all the clocks of the town.'

const label: Candidate = { kind: 'share', by: 'cue', strong: false, ambiguous: true, removable: true }
const items = ['Print', 'Social media', 'Search engines']

/** Whether a line may be listed that looks like something, with others that look alike. */
function listed(text: readonly string[], i: number, candidate: Candidate, others: readonly number[] = []): boolean {
  const facts = lineFacts(text.join('\n'), lines(text.join('\n')))
  const candidates = facts.map((_, at) => (at === i || others.includes(at) ? candidate : undefined))
  const layout = layOut(facts, candidates, undefined, -1)
  return mayBeListed(i, { facts, candidates, copyOf: [], lineCount: text.length, layout })
}

test.each([...'-–—*•·‣◦▪●○■・'])('a label among items behind %s', (bullet) => {
  const tours = ['Harbour tours', 'Share', 'Old town walks', 'Lighthouse'].map((item) => `${bullet} ${item}`)
  expect(listed([sentence, ...tours, sentence], 2, label)).toBe(true)
})

test.each([
  ['with most of its items', [sentence, 'Services:', ...items, sentence], 3, [], true],
  ['as its first item', [sentence, 'Ideal for:', 'Social media', 'Print', 'Search engines', sentence], 2, [], true],
  ['with few of its items', [sentence, 'Share this:', ...items, sentence], 3, [2], false],
  ['with one item alone', [sentence, 'Services:', 'Social media', 'Print', sentence], 2, [], false],
  ['below nothing that announces it', [sentence, ...items, sentence], 2, [], false],
  ['with less than half of its items', [sentence, 'Share this:', ...items, 'Facebook', 'X', sentence], 3, [2, 5], false],
  [
    'with numbers and sentences',
    [sentence, '1. The ice', 'It is thin.', '2. Contact', 'Ring first.', '3. Share', 'Do.', sentence],
    5,
    [3],
    true,
  ],
  ['with numbers, as a menu', [sentence, '1. The ice', '2. Contact', '3. Share', sentence], 3, [2], false],
  ['with labels alone, below some words', [sentence, 'Firms took on people in:', ...items, sentence], 3, [2, 4], true],
  ['with labels alone, below few words', [sentence, 'Share in:', ...items, sentence], 3, [2, 4], false],
  ['with labels alone, behind another one that announces', [sentence, 'Firms took on people in:', 'Share:', ...items], 3, [4, 5], false],
  ['behind the story', [sentence, sentence, 'Services:', ...items], 4, [], false],
] as const)('a weak label is an item of an announced list: %s', (_, text, i, others, expected) => {
  expect(listed(text, i, label, others)).toBe(expected)
})

test.each([
  ['between its sentences and two names', [sentence, 'Bread fair', '12 May 2025, 10:00', 'Market Square', sentence], 2, true],
  ['beside one name only', [sentence, 'Bread fair', '12 May 2025, 10:00', sentence], 2, false],
  ['behind them', [sentence, sentence, 'Bread fair', '12 May 2025, 10:00', 'Market Square'], 3, false],
  ['the only line there is', [stamp], 0, false],
  ['the first line', [stamp, 'Market Square', sentence], 0, false],
  ['the last line', [sentence, 'Bread fair', stamp], 2, false],
])('a day with a time is of the story: %s', (_, text, i, expected) => {
  expect(listed(text, i, date)).toBe(expected)
})

const leftOver: Candidate = { kind: 'stray-ui', by: 'cue', strong: true, ambiguous: true, removable: true }
const functions = ['Removes a topic.', 'Returns', 'undefined', 'Sends a message.', 'Returns', 'Message']

test.each([
  ['below a label that stands twice', functions, 2, true],
  ['below a label that stands once', functions.slice(0, 4), 2, false],
  ['below a sentence', [sentence, 'undefined', sentence], 1, false],
  ['that is a button', functions.with(2, 'Close'), 2, false],
])('a value of a function: %s', (_, text, i, expected) => {
  expect(listed(text, i, leftOver)).toBe(expected)
})
