import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

const menu = ['Menu', 'News', 'Opinion', 'Culture', 'Sport', 'Latest news', 'Breaking', 'Subscribe to our newsletter']
const footer = [
  'Tags',
  'Boats',
  'Harbour',
  'Share the article',
  'Similar articles',
  'Bakers win a prize again',
  'New book on the roofs of the town',
  'Leave a comment',
  'Name',
  'Email',
  'Send',
  'All rights reserved 2026',
]
const head = [
  'Harbour town announces its boat week',
  'Published: 2 June 2026',
  'Print',
  'The seventh boat week of the town opens on Friday with crews from nine countries and lasts ten days.',
  "The week's director, Ines Holm, told the council that all concerts are free this year.",
]
const programme = [
  'Friday 5 June',
  '20:00 Opening parade: the brass band (North quay)',
  '22:00 Shanty night (Old boathouse)',
  '23:00 Late concert (Old boathouse)',
  'Saturday 6 June',
  '18:00 Tales for children (Town library)',
  '21:00 Concert of Rosa Lund (Theatre)',
  '22:30 Film "Lamp of the Pilot"',
]
const end = [
  'The town has hired free ferries that leave every half hour from Mole station.',
  'Tickets and prices',
  'Standing is free, and seats can be booked at the library from ten in the morning.',
  "Last year's week drew 31 thousand guests.",
]

/** The lines of a story that go from a page. */
function lost(story: readonly string[], title?: string): string[] {
  const lines = [...menu, ...story, ...footer]
  const gone = findBoilerplate(lines.join('\n'), { profile: 'page', title }).filter(({ action }) => action === 'remove')
  return gone.map(({ line }) => lines[line - 1]).filter((line) => story.includes(line))
}

test('sentences below a list of the story stay', () => {
  expect(lost([...head, ...programme, ...end])).toEqual(['Published: 2 June 2026', 'Print'])
})

test('headlines and labels below a list, or below the label of an advertisement, go as they did', () => {
  const teasers = [
    'Advertisement',
    'Storm tears the roof off the church',
    'Bus drivers and the council agree on pay',
    'Two hens and a goat',
  ]
  expect(lost([...head, ...programme, ...end, ...teasers])).toEqual(['Published: 2 June 2026', 'Print', ...teasers])
  expect(lost([...head, end[0], ...teasers])).toEqual(['Published: 2 June 2026', 'Print', ...teasers])
})
