import { expect, test } from 'vitest'
import type { Candidate } from '../../src/boilerplate/lines/candidate.js'
import { lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { shapeOf } from '../../src/boilerplate/lines/shapes.js'
import { type Layout, layOut } from '../../src/boilerplate/story/layout.js'
import { isNameOfAuthor, standfirstOf } from '../../src/boilerplate/story/standfirst.js'
import { lines } from '../../src/text/lines.js'

const sentence = 'The council paid three million for the repairs, a third more than it had planned for in the spring.'

/** Where the story lies in some lines of which nothing is found but times. */
function layoutOf(text: readonly string[]): Layout {
  const facts = lineFacts(text.join('\n'), lines(text.join('\n')))
  const candidates = facts.map((line): Candidate | undefined => {
    const shape = shapeOf(line)
    return shape?.name === 'time-stamp'
      ? { kind: 'timestamp', by: 'shape', strong: false, ambiguous: true, removable: true, shape }
      : undefined
  })
  return layOut(facts, candidates, undefined)
}

test('a headline may end in a reference', () => {
  expect(layoutOf(['The pier is &quot;whole&quot;', 'It took two years', sentence]).headline).toBe(0)
})

test.each(['The Archive - https://archive.example/2026', '00:00:04,120 --> 00:00:07,400', 'var pier = pier || {};'])(
  'above the headline stands no other one: %s',
  (line) => {
    expect(layoutOf([line, 'The pier is whole again', sentence]).headline).toBe(1)
  },
)

test.each([
  ['two, a sentence below each', ['12:40', sentence, '13:10', sentence], true],
  ['two, no sentence below the first', ['12:40', '13:10', sentence], false],
  ['three', ['12:40', '13:10', '14:20', sentence], true],
  ['three in other words', ['16.42 Uhr', 'Noon', '[14:20]', sentence], true],
])('times are the form of the text: %s', (_, text, timed) => {
  expect(layoutOf(text).timed()).toBe(timed)
})

test.each([
  ['an old date', [sentence, '3 May 1931'], ['3 May 1931']],
  ['of this century', [sentence, '3 May 2017'], []],
  ['an old one with a label', [sentence, 'Published: 3 May 1931', sentence], []],
  ['an old one, changed later', ['3 May 1931, updated 6 May 2017', sentence], []],
  ['a score', ['28:24', sentence], ['28:24']],
  ['scores that may be times beside one that can’t', [sentence, '28:24', 'Auen', '18:14'], ['28:24', '18:14']],
  ['one that may be a time', ['18:14', sentence], []],
  ['with the day', ['6 May 2017 18:14', sentence, '28:24'], ['28:24']],
  ['of one form, most above a sentence', ['3 May 2017', sentence, '4 May 2017', 'Fog.', '5 June 2017', sentence], 3],
  ['of one form, most above none', ['5 June 2017', sentence, '4 May 2017', 'Fog', '3 May 2017', 'Rain'], ['5 June 2017']],
  ['letters', ['3 May 2017', 'Dear Tom,', sentence, '4 June 2017', 'Dear Tom,', sentence], 2],
  ['a byline', ['3 May 2017', 'Dear Tom,', sentence], 0],
  ['a log', ['3 May 2017', '06:10', sentence, '4 May 2017', '07:20', sentence], 4],
  ['fixtures', [sentence, '15 May 2017', 'Auen v Bergheim', '22 May 2017', 'Ostrey v Calder'], 2],
  ['fixtures of two months', [sentence, '31.05.2017', 'Auen', '07.06.2017', 'Ostrey', '14.06.2017', 'Calder'], 3],
  ['a timeline', [sentence, 'May 3, 2014', 'Approval', 'Oct 2, 2017', 'Work stops'], 2],
  ['the newest first', [sentence, '22 May 2017', 'Ostrey wins again', '15 May 2017', 'Auen loses'], 0],
  ['below headlines', [sentence, 'Ostrey wins the cup', '15 May 2017', 'Auen loses the cup', '22 May 2017', 'More news'], 0],
  ['far apart', [sentence, '15 May 2017', 'Auen', 'a', 'b', 'c', 'd', '22 May 2017', 'Ostrey'], 0],
  ['in front of the story', ['15 May 2017', 'Auen', '22 May 2017', 'Ostrey', sentence], 0],
  ['that open a text without a sentence', ['15 May 2017', 'Auen', '22 May 2017', 'Ostrey'], 2],
])('times of entries: %s', (_, text, own) => {
  const isOwn = [...layoutOf(text).times()].map((i) => text[i])
  if (typeof own === 'number') expect(isOwn).toHaveLength(own)
  else expect(isOwn).toEqual(own)
})

test.each([
  [6, false],
  [7, false],
  [8, true],
])('%i sentences to the reader at the end of a story', (count, personal) => {
  const notice = 'We will only show what you write once somebody of us has read it in full.'
  expect(layoutOf([sentence, ...Array(count).fill(notice)]).personal()).toBe(personal)
})

test.each([
  [0, 1],
  [3, 4],
  [4, -1],
])('the standfirst below a headline and %i labels is line %i', (count, line) => {
  const text = ['Ferry sails again', ...Array(count).fill('By Ana Roe'), sentence]
  const facts = lineFacts(text.join('\n'), lines(text.join('\n')))
  const candidates = facts.map(() => undefined)
  const laidOut = { facts, candidates, copyOf: [], lineCount: text.length, layout: layOut(facts, candidates, undefined) }
  expect(standfirstOf(laidOut)).toBe(line)
})

test.each([
  ['By Ana Roe', 'byline', 1],
  ['Almagrera - 08 JUN 2025 - 05:30 CEST', undefined, 1],
  ['The pier in May', undefined, -1],
] as const)('a short line below the headline is the standfirst above a byline or a time: %s', (below, kind, line) => {
  const text = ['Ferry sails again', 'What the tide left behind', below, sentence].join('\n')
  const facts = lineFacts(text, lines(text))
  const candidates = facts.map((_, i): Candidate | undefined =>
    i === 2 && kind !== undefined ? { kind, by: 'cue', strong: true, ambiguous: false, removable: false } : undefined,
  )
  const laidOut = { facts, candidates, copyOf: [], lineCount: 4, layout: layOut(facts, candidates, undefined, 0) }
  expect(standfirstOf(laidOut)).toBe(line)
})

test.each([
  ['a name', 'Jana Malá', '19. srpna 2025', true],
  ['three words', 'Eva Maria Roe', '12:40', true],
  ['a label', 'Read aloud', '12:40', false],
  ['a place and a number', 'Northisle 7', '12:40', false],
  ['above no time', 'Jana Malá', sentence, false],
])('a line below the headline is the name of its author: %s', (_, name, below, expected) => {
  const text = ['Ferry sails again', name, below, sentence].join('\n')
  const facts = lineFacts(text, lines(text))
  const candidates = facts.map((_, i): Candidate | undefined =>
    i === 2 && shapeOf(facts[i])?.name === 'time-stamp'
      ? { kind: 'timestamp', by: 'shape', strong: true, ambiguous: false, removable: true }
      : undefined,
  )
  const layout = layOut(facts, candidates, undefined, 0)
  expect(isNameOfAuthor(1, { facts, candidates, copyOf: [], lineCount: 4, layout })).toBe(expected)
})
