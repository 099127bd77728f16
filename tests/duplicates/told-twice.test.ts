import { describe, expect, test } from 'vitest'
import { findDuplicates, removeDuplicates } from '../../src/duplicates/index.js'

const story = [
  'The ferry to Northisle sailed again on Monday, two years after a storm broke the pier on which it had landed since the war.',
  'The new pier',
  'Some two hundred people stood on the new pier when the boat came in, among them children who had never seen it.',
  '“We counted the days”, said the captain.',
  'What comes next?',
  'The council paid four million for the pier, half of it from a fund for small harbours, and wants to build a hall beside it.',
  '- Six boats a day',
  '- One more on summer evenings',
  'From May on the boat will sail six times a day, and on summer evenings once more, for those who work in the town.',
]

describe('of an article that is told twice the second copy goes as a whole, cross-heads, quotations and list items with it', () => {
  test.each([
    ['with blank lines', '\n\n'],
    ['without', '\n'],
  ])('%s', (_, between) => {
    const once = story.join(between)
    expect(removeDuplicates([...story, ...story].join(between)).text).toBe(once)
    expect(removeDuplicates(once).text).toBe(once)
  })

  test('with its headline, however short', () => {
    const headed = ['New pier', 'Ann Reed', ...story].join('\n\n')
    expect(removeDuplicates(`${headed}\n\n${headed}`).text).toBe(headed)
  })

  test('each line with its own first copy', () => {
    const found = findDuplicates([...story, ...story].join('\n'))
    expect(found.map(({ line, rule, evidence }) => [line, rule, evidence.kept.line])).toEqual(
      story.map((_, i) => [story.length + i + 1, 'repeated-line', i + 1]),
    )
  })
})

describe('a text of a few lines that is nothing but its own copies goes but for the first', () => {
  const short = [
    'New pier opens',
    'Ann Reed',
    'The ferry to Northisle sailed again on Monday.',
    'It had not sailed for two years.',
    'Six boats a day',
  ]
  const told = [...short, 'The council paid four million for the new pier.']
  test.each([2, 3, 4])('%i copies', (copies) => {
    const text = Array.from({ length: copies }, () => told).flat()
    expect(removeDuplicates(text.join('\n\n')).text).toBe(told.join('\n\n'))
  })
})

describe('below the name of another thing, without any heading further down', () => {
  const told = story.filter((_, i) => [0, 2, 5, 8].includes(i))
  test.each([
    ['the whole', told],
    ['with a sentence of its own', ['It has no roof yet.', ...told]],
    ['with a sentence behind it', [...told, 'It has no roof yet.']],
  ])('%s stays', (_, second) => {
    const text = ['What to know', 'The old pier', ...told, 'The other pier', ...second].join('\n\n')
    expect(removeDuplicates(text).text).toBe(text)
  })

  test.each([
    ['Ann Reed', 'Tom Hale'],
    ['By Ann Reed', 'By Tom B. Hale'],
  ])('below the authors %s and %s it goes', (author, other) => {
    const once = ['What to know', author, ...told].join('\n\n')
    expect(removeDuplicates([once, other, ...told].join('\n\n')).text).toBe(`${once}\n\n${other}`)
  })

  test('below the same headline it goes', () => {
    const once = ['What to know of the old pier', 'Ann Reed', ...told].join('\n\n')
    expect(removeDuplicates([once, 'What to know of the old pier', ...told].join('\n\n')).text).toBe(once)
  })
})

test('an article with headings goes as a whole, whatever stands above it', () => {
  const text = ['What to know', 'Ann Reed', ...story, 'For print', ...story].join('\n\n')
  expect(removeDuplicates(text).text).toBe(['What to know', 'Ann Reed', ...story, 'For print'].join('\n\n'))
})

test('a passage that is a small part of the text is no second copy: its short lines stay', () => {
  const [a, pier, b, , , c] = story
  const others = Array.from(
    { length: 24 },
    (_, i) => `On day ${i + 1} of the repairs the workers drove pile number ${i + 100} into the mud of the harbour.`,
  )
  const text = [a, pier, b, c, ...others, a, pier, b, c].join('\n')
  expect(
    removeDuplicates(text)
      .text.split('\n')
      .filter((line) => line === pier),
  ).toHaveLength(2)
})

test('what comes three times is a form of the text: its short lines stay', () => {
  const [a, pier, b, , , c] = story
  const text = [a, pier, b, c, 'One.', a, pier, b, c, 'Two.', a, pier, b, c].join('\n')
  expect(
    removeDuplicates(text)
      .text.split('\n')
      .filter((line) => line === pier),
  ).toHaveLength(3)
})
