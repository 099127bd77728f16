import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

/** What goes of a table between two sentences of a story, and of the same at its end. */
function removed(
  rows: readonly string[],
  below: readonly string[] = ['The rest watch nothing at all, the institute said on Tuesday.'],
): string[] {
  const text = [
    'Where readers find the news',
    'The institute asked 2,000 people in May. Figures in per cent.',
    rows.join('\n'),
    ...below,
  ].join('\n\n')
  return findBoilerplate(text).flatMap(({ action, text }) => (action === 'remove' ? [text] : []))
}

test.each([
  ['a name and a number', ['Facebook 41', 'Search 20', 'Newsletter 12', 'Television 60', 'Print 8', 'Share 3']],
  ['a tab between', ['Facebook\t41', 'Search\t20', 'Newsletter\t12', 'Television\t60', 'Print\t8']],
  ['German', ['Werbung 120', 'Abo 98', 'Newsletter 12', 'Veranstaltungen 4']],
  ['Polish', ['Reklama 120', 'Newsletter 12', 'Wydarzenia 7']],
  ['Japanese', ['広告 120', 'メルマガ 12', '催し物 7']],
  ['players', ['Harris 201', 'Lane 188', 'Share 175', 'Page 160', 'Hughes 151', 'Print 150']],
  ['votes', ['Reis 1,204', 'Print 987', 'Save 455', 'Share 31']],
  ['a line for each cell', ['Facebook', '41', 'Search', '20', 'Newsletter', '12', 'Television', '60', 'Print', '8', 'Email', '5']],
])('rows of a story’s table stay: %s', (_, rows) => {
  expect(removed(rows)).toEqual([])
})

test('at the end of a story two rows that are no labels keep the others', () => {
  expect(removed(['Harris 201', 'Lane 188', 'Share 175', 'Print 150'], [])).toEqual([])
})

test('counts of shares go', () => {
  const counts = ['Facebook 41', 'Share 3']
  expect(removed(counts, [])).toEqual(counts)
})

test('the first headings of a numbered list stay where a later one is no label', () => {
  const list = [
    '1. Share on Facebook',
    'Post a picture of the first loaf each morning.',
    '2. Sign up for our newsletter',
    'That is what the sign at the till should say.',
    '3. Tell your friends',
    'Ask regulars to bring somebody along.',
  ]
  expect(removed([], list)).toEqual([])
})
