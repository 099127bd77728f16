import { describe, expect, test } from 'vitest'
import { createSourceProfile } from '../../src/corpus/index.js'
import { cleanArticle } from '../../src/index.js'

// Lines of the story that a feed repeats, and how each was once taken for the frame.

type Profile = 'page' | 'article'

/** What is done to the lines of the last text, with a profile of those before it, by their text. */
function treated(profile: Profile, texts: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const source = createSourceProfile()
  for (const lines of texts.slice(0, -1)) source.add(lines.join('\n\n'))
  const { findings } = cleanArticle(texts[texts.length - 1].join('\n\n'), { profile, source })
  return new Map(findings.map(({ text, action }) => [text, action]))
}

const stories = [
  [
    'Ferry stays in port',
    'The boat to Ostrey stayed in the harbour on Monday, for the wind had torn a plate from its bow.',
    'Nobody was hurt.',
  ],
  [
    'Quay sinks by an inch',
    'The old quay at Lindmouth has sunk by an inch since the winter, as a diver of the county found.',
    'He will go down again.',
  ],
  [
    'New boat has a name',
    'The new boat is to be called the Tern, after the birds that have nested on the pier for years.',
    'It sails in the autumn.',
  ],
] as const

const second = ['The wind has blown for three days now.', 'It stands on sand and old piles.', 'Her captain is from Ostrey.'] as const
const third = ['It will blow on.', 'So does the church.', 'She is afraid of birds.'] as const
const slogans = ['The Lindmouth Packet', 'Your harbour, your news'] as const
const both = ['article', 'page'] as const

const menu = ['Lindmouth Packet', 'Harbour', 'Tides', 'Log in to the Packet']
const footer = ['Printed by the lighthouse', 'Our crew', 'House rules']
const page = (...lines: readonly string[]): string[] => [...menu, ...lines, ...footer]

describe('on a page', () => {
  test('a cross-head above a short sentence stays', () => {
    const texts = stories.map(([headline, sentence, short]) => page(headline, sentence, 'What now', short))
    expect(treated('page', texts).get('What now')).toBe('flag')
  })

  test('the heading of a box of links goes', () => {
    const links = ['Choir sings on the pier', 'Who paints the buoys?', 'A van that sells bread']
    const texts = stories.map(([headline, sentence, short], i) => page(headline, sentence, short, 'Also in the harbour', links[i]))
    expect(treated('page', texts).get('Also in the harbour')).toBe('remove')
  })
})

describe('in an extracted article', () => {
  const slogan = 'The Packet, your harbour, your news'

  test.each(['Dear sailors,', 'At the pier'])('%s, below a rubric and above the first sentence, stays', (line) => {
    const lines = treated(
      'article',
      stories.map(([headline, sentence]) => [headline, 'Harbour post', line, sentence, slogan]),
    )
    expect(lines).toEqual(
      new Map([
        ['Harbour post', 'remove'],
        [line, 'flag'],
        [slogan, 'remove'],
      ]),
    )
  })

  test('a headline that is the same each day stays', () => {
    const lines = treated(
      'article',
      stories.map(([, sentence]) => ['Tides and weather', 'Harbour post', sentence, slogan]),
    )
    expect(lines.has('Tides and weather')).toBe(false)
    expect(lines.get(slogan)).toBe('remove')
  })

  test('the headline of a daily form is one, whatever its date', () => {
    const texts = stories.map(([headline, sentence], i) => [`News of the quay, ${i + 3} May`, headline, sentence, slogan].join('\n\n'))
    const source = createSourceProfile()
    for (const text of texts.slice(0, -1)) source.add(text)
    const [first] = cleanArticle(texts[2], { profile: 'article', source }).lines
    expect(first).toMatchObject({ role: 'headline', text: 'News of the quay, 5 May' })
  })

  const formulas = ['From the log of the lighthouse.', 'So it was at sea.', 'The song']

  test('the formulas of a feed of one form stay', () => {
    const verse = ['O', 'Ah', 'Oh'].map(
      (word) => `${word}, the boats that went out in the morning have all come home to the quay at night.`,
    )
    const lines = treated(
      'article',
      stories.map(([headline, sentence], i) => [headline, 'Harbour post', sentence, ...formulas, `${stories[i][2]} ${verse[i]}`, slogan]),
    )
    for (const formula of formulas) expect(lines.get(formula)).toBe('flag')
    expect(lines.get(slogan)).toBe('remove')
  })

  test('the last sentence of the story stays, right above the frame', () => {
    const call = 'Whoever saw it may ring at the lighthouse.'
    const lines = treated(
      'article',
      stories.map(([headline, sentence]) => [headline, sentence, call, slogan, 'Printed by the lighthouse']),
    )
    expect(lines).toEqual(
      new Map([
        [call, 'flag'],
        [slogan, 'remove'],
        ['Printed by the lighthouse', 'remove'],
      ]),
    )
  })

  test('one sentence that all articles have makes no copies of them', () => {
    const notice = 'The Packet lives on what its readers along the coast pay for it each month, and on nothing else.'
    const lines = treated(
      'article',
      stories.map(([headline, , short]) => [headline, short, notice, slogan, 'Printed by the lighthouse']),
    )
    expect(lines.get(slogan)).toBe('remove')
    expect(lines.get('Printed by the lighthouse')).toBe('remove')
  })

  test('but a copy of the article with few sentences is one', () => {
    const story = ['Ferry stays in port', ...stories[0].slice(1), slogan]
    expect(treated('article', [story, story, story]).size).toBe(0)
  })
})

describe.each(both)('numbers that are news, %s', (profile) => {
  const figure = (...counts: readonly string[]): ReadonlyMap<string, string> =>
    treated(
      profile,
      stories.map(([headline, sentence, short], i) => [
        headline,
        sentence,
        short,
        ...counts.map((count) => count.replace('#', `${i + 3}`)),
        ...slogans,
      ]),
    )

  test.each([
    [['Mackerel landed: # crates']],
    [['Rating: #/5']],
    [['The boats landed # crates on the quay, and 1# of them were sold.', 'In all # boats came home, two of them from Ostrey.']],
    [['Mackerel: # crowns', 'Herring: 1# crowns', 'Whelks: 2#.50 crowns']],
    [['From the market on the quay', 'Mackerel: # crowns', 'Herring: 1# crowns']],
  ])('%j stay', (counts) => {
    const lines = figure(...counts)
    for (const count of counts) expect(lines.get(count.replace('#', '5'))).not.toBe('remove')
    for (const slogan of slogans) expect(lines.get(slogan)).toBe('remove')
  })

  test.each([['On paper since 1921'], ['Updated # hours ago'], ['# comments']])('%s goes: always the same, or suspected', (line) => {
    expect(figure('The old tower', line).get(line.replace('#', '5'))).toBe('remove')
  })

  test('what is out of five comes back now and then', () => {
    const lines = [4, 1, 4, 2, 5, 3, 4].map((rating, i) => [
      `Boat ${'i'.repeat(i + 1)} leaves`,
      `The boat was painted ${'very '.repeat(i)}red on a morning when nobody was about in the harbour of the town.`,
      `Rating: ${rating}/5`,
      ...slogans,
    ])
    expect(treated(profile, lines).get('Rating: 4/5')).toBe('flag')
  })

  test.each([
    [[], 'flag'],
    [['The Lindmouth Packet'], 'flag'],
    [[...slogans], 'remove'],
  ])('a page number at the end, below %j: %s', (above, action) => {
    const lines = treated(
      profile,
      stories.map(([headline, sentence, short], i) => [headline, sentence, short, ...above, `Sheet ${i + 3} of ${i + 24}`]),
    )
    expect(lines.get('Sheet 5 of 26')).toBe(action)
  })

  test.each([false, true])('the headline of a daily form, with a known title: %s', (known) => {
    const texts = stories.map(([headline, sentence], i) => [`News of the quay, ${i + 3} May`, headline, sentence, ...slogans].join('\n\n'))
    const source = createSourceProfile()
    for (const text of texts.slice(0, -1)) source.add(text)
    const { text } = cleanArticle(texts[2], { profile, source, title: known ? 'News of the quay, 5 May' : undefined })
    expect(text).toBe(texts[2].split('\n\n').slice(0, 3).join('\n\n'))
  })
})

describe.each(both)('sentences that come back, %s', (profile) => {
  const background = [
    'The harbour was closed in March after the storm, and many people had to leave their homes.',
    'The council has argued about the bridge for years.',
  ]
  const series = ['Every week we visit somebody who works by the sea.', 'This time it was one who has never left it.']
  const framed = (story: (i: number) => readonly string[]): ReadonlyMap<string, string> =>
    treated(
      profile,
      stories.map(([headline], i) => [headline, ...story(i), ...slogans]),
    )

  test.each<[string, (i: number) => readonly string[], readonly string[]]>([
    ['two paragraphs at the end', (i) => [stories[i][1], second[i], ...background], background],
    ['above a cross-head', (i) => [second[i], 'So far', ...background, third[i].slice(0, -1), stories[i][1]], ['So far', ...background]],
    ['two above the first new sentence', (i) => [...series, stories[i][1], second[i]], series],
    ['one below a byline', (i) => ['By Ann Reed', series[0], 'Today: Ann', stories[i][1], second[i]], series.slice(0, 1)],
    ['one with a line below it', (i) => [series[0], 'Today: Ann', stories[i][1], second[i]], series.slice(0, 1)],
  ])('%s stay', (_, story, repeated) => {
    const lines = framed(story)
    for (const line of repeated) expect(lines.get(line)).not.toBe('remove')
    for (const slogan of slogans) expect(lines.get(slogan)).toBe('remove')
  })
})

test.each([
  ['a verse', ['Winter quay', 'The tide leans on the door', 'a lamp keeps its salt', 'my father forgets a name', 'and the sea goes on']],
  [
    'with marks',
    ['Winter quay', 'The tide leans on the door,', 'a lamp keeps its salt.', 'My father forgets a name,', 'and the sea goes on.'],
  ],
  ['in Chinese', ['港口暂停轮渡', '因大风，港口周一暂停轮渡。', '船长说，周五恢复。', '无人受伤。', '票款可退。']],
  ['in Japanese', ['雨が降る', '港の町で雨が降り続いている。', '船は出ない。', '市長は会見を開いた。']],
  ['in Arabic', ['العبارة تبقى في الميناء', 'قرر المجلس إبقاء العبارة في الميناء.', 'لم يصب أحد.', 'تستأنف الرحلات الجمعة.']],
  ['two lines', ['Ferry stays', 'The council kept the ferry on Tuesday.']],
])('a short article that was learned three times shows nothing of its source: %s', (_, lines) => {
  expect(treated('article', [lines, lines, lines, lines]).size).toBe(0)
})
