import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { judgeBoilerplate } from '../../src/boilerplate/judge.js'
import { lastMark } from '../../src/text/sentences/sentence-marks.js'

const story = [
  'The council kept the ferry on Tuesday, and the boats will sail every hour until the autumn comes.',
  'The mayor said that nobody had to fear for the fare, which stays as low as it was before.',
]

test.each([
  ['Safe?', '?'],
  ['(Is it safe?)', '?'],
  ['„Ist sie sicher?“', '?'],
  ['« Est-il sûr ? »', '?'],
  ['安全吗？』', '？'],
  ['He said so.', '.'],
  ['', ' '],
])('the mark at the end of %j', (line, mark) => {
  expect(lastMark(line)).toBe(mark)
})

test.each([
  '市长会辞职？',
  '市长会在星期一辞职吗？',
  '(Whose ferry?)',
  '„Wessen Fähre?“',
  'Whose ferry now…',
  'Will the mayor resign on Monday?',
])('a headline may ask or break off: %s', (headline) => {
  expect(judgeBoilerplate('test', [headline, ...story].join('\n\n')).roles[0]).toBe('headline')
})

describe('below the heading of a list a headline that asks is a link', () => {
  test.each([
    ['in brackets', 'Related articles', 'Who pays for the new harbour wall (and when?)'],
    ['in Chinese', '相关文章', '谁来支付新码头的费用，什么时候支付？'],
    ['in quotation marks', 'Related articles', 'The mayor asks: “Who pays for the new wall?”'],
  ])('%s', (_, heading, question) => {
    const links = ['Storm closes the pier for a third day', question, 'Storm opens the pier for a third time']
    const removed = findBoilerplate([...story, heading, ...links].join('\n\n')).filter(({ action }) => action === 'remove')
    expect(removed.map(({ text }) => text)).toEqual([heading, ...links])
  })
})

test('a question may be the last line of the story, though the heading of a list is left in front of it', () => {
  const question = 'But who will pay for it?'
  const removed = findBoilerplate([...story, 'Related articles', question].join('\n\n')).filter(({ action }) => action === 'remove')
  expect(removed.map(({ text }) => text)).not.toContain(question)
})

test('a line that announces something is no link, and what stands below it is none either', () => {
  const told = [
    'The boats leave the old pier at these times:',
    'In the morning at seven and at nine',
    'In the evening at six, and at eight in May',
  ]
  const found = findBoilerplate([...story, 'Related articles', 'Storm closes the pier for a third day', ...told].join('\n\n'))
  expect(found.filter(({ action }) => action === 'remove').map(({ line }) => line)).toEqual([5, 7])
})
