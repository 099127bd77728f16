import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { layOut } from '../../src/boilerplate/story/layout.js'
import { pastInterruptions } from '../../src/boilerplate/verdicts/interruptions.js'
import type { Verdict } from '../../src/boilerplate/verdicts/verdict.js'
import type { BoilerplateKind } from '../../src/text/finding.js'
import { lines } from '../../src/text/lines.js'
import { viewOf } from './view.js'

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

describe('what the model looks at once more', () => {
  const sentence = 'The council paid three million for the repairs, a third more than it had planned for in the spring.'

  /** Which lines are hidden, and from which to which line the likelier counts; a line in brackets is one of a known kind. */
  function asked(page: readonly string[]): { readonly hidden: readonly string[]; readonly from: number; readonly to: number } | undefined {
    const facts = lineFacts(page.join('\n'), lines(page.join('\n')))
    const candidates = facts.map(() => undefined)
    const verdicts = page.map((line): Verdict | undefined => {
      const kind = KINDS_IN_BRACKETS.find((name) => line === `[${name}]`)
      return kind && { kind, sure: kind !== 'related-links', removable: true, score: 0.95, rule: 'cue-strong', by: 'cue', evidence: {} }
    })
    const text = { facts, candidates, copyOf: [], lineCount: facts.length, layout: layOut(facts, candidates, undefined, 0) }
    let result: ReturnType<typeof asked>
    let hidden: readonly string[] = []
    const view = {
      ...viewOf(page.map((_, i) => (i < 2 ? 0.9 : 0.1))),
      without: (without: ReadonlySet<number>) => {
        hidden = page.filter((_, i) => without.has(i))
        return viewOf(page.map(() => 0.9))
      },
      orLikelier: (other: ReturnType<typeof viewOf>, from: number, to: number) => {
        result = { hidden, from, to }
        return other
      },
    }
    pastInterruptions(view, text, verdicts)
    return result
  }
  const KINDS_IN_BRACKETS: readonly BoilerplateKind[] = [
    'advertisement',
    'cookie-notice',
    'read-more',
    'related-heading',
    'related-links',
    'copyright',
  ]
  const head = ['Ferry returns to the island', sentence]

  test.each<readonly [name: string, below: readonly string[], expected: ReturnType<typeof asked>]>([
    [
      'the label of an advertisement, to the last sentence',
      ['[advertisement]', sentence, 'It opens at nine.', 'Timetable'],
      { hidden: ['[advertisement]'], from: 2, to: 5 },
    ],
    [
      'two boxes, the second above a cross-head',
      ['[advertisement]', sentence, '[read-more]', 'Timetable', sentence],
      { hidden: ['[advertisement]', '[read-more]'], from: 2, to: 7 },
    ],
    [
      'the consent to what a box shows, below its heading',
      ['[related-heading]', '[cookie-notice]', sentence],
      { hidden: ['[related-heading]', '[cookie-notice]'], from: 2, to: 5 },
    ],
    ['up to the frame', ['[read-more]', sentence, ...Array(3).fill('[copyright]'), sentence], { hidden: ['[read-more]'], from: 2, to: 4 }],
    [
      'a heading with a link below it, above a sentence',
      ['[related-heading]', '[related-links]', 'She goes home in autumn.', 'Contact'],
      { hidden: ['[related-heading]', '[related-links]'], from: 2, to: 5 },
    ],
    [
      'nothing above the first of some teasers',
      ['[related-heading]', '[related-links]', sentence, 'Bakers win a prize', sentence],
      undefined,
    ],
    [
      'nothing above a teaser with its date',
      ['[related-heading]', '[related-links]', sentence, 'Jane Roe 21 May 2025', 'Bakers'],
      undefined,
    ],
    ['nothing below a heading of links', ['[related-heading]', sentence], undefined],
    ['nothing for a line of no box', ['[copyright]', sentence], undefined],
    ['nothing for a box above a label', ['[advertisement]', 'Timetable', 'Contact'], undefined],
    ['nothing for four lines', [...Array(4).fill('[advertisement]'), sentence], undefined],
  ])('%s', (_, below, expected) => {
    expect(asked([...head, ...below])).toEqual(expected)
  })
})
