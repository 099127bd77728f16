import { describe, expect, test } from 'vitest'
import { findBoilerplate, removeBoilerplate } from '../../src/boilerplate/index.js'
import { judgeBoilerplate } from '../../src/boilerplate/judge.js'
import { NO_SIGNS } from '../../src/boilerplate/model/cue-signs.js'
import { expectedF1 } from '../../src/boilerplate/model/expected-f1.js'
import { lineFeatures, withWords, wordsOfLines } from '../../src/boilerplate/model/features.js'
import { secondColumns } from '../../src/boilerplate/model/second-columns.js'
import { lineModel } from '../../src/boilerplate/model/weights.js'
import { lines } from '../../src/text/index.js'

const story = `The ferry to Northisle sailed again on Monday, two years after a storm broke the pier on which it had landed since the war.
The council paid three million euros for the repairs, a third more than it had planned for when the work was put out to tender.
Marie Olsen, who runs the only shop on the island, had driven to the harbour before dawn to see the first boat come in.
Three boats a day will now leave from the mainland, and in the summer there will be a fourth one late in the evening.
The school, which had closed for want of pupils, will open again in the autumn with two teachers and twenty children.`

const menu = [
  'Home',
  'News',
  'Sport',
  'Weather',
  'Business',
  'Culture',
  'Travel',
  'Opinion',
  'Jobs',
  'Motors',
  'Property',
  'Family Notices',
]
const footer = [
  'About Us',
  'Contact',
  'Advertise',
  'Terms',
  'Privacy Policy',
  'Cookie Settings',
  'Careers',
  'Newsletters',
  'Site Map',
  'Archive',
]
const page = [
  ...menu,
  ...menu.map((label) => `${label} Today`),
  '',
  'Ferry returns to the island after two years',
  '',
  story,
  '',
  ...footer,
].join('\n')

test('finds the story among menus and footers, and keeps the headline', () => {
  const { text } = removeBoilerplate(page, { profile: 'page' })
  for (const line of story.split('\n')) expect(text).toContain(line)
  expect(text).toContain('Ferry returns to the island')
  for (const label of ['Family Notices', 'Weather Today', 'Site Map']) expect(text).not.toContain(label)
})

/** A page in Georgian, of which no cue is known; its story. */
const georgian = {
  above: ['მთავარი', 'პოლიტიკა', 'ეკონომიკა', 'სპორტი', 'კულტურა', 'შესვლა', 'რეგისტრაცია', 'ძებნა'],
  story: [
    'ახალი ხიდი მდინარე ლიახვზე გაიხსნა',
    'ორშაბათს მდინარე ლიახვზე ახალი ხიდი გაიხსნა, რომლის მშენებლობა სამი წელი გრძელდებოდა და 12 მილიონი ლარი დაჯდა.',
    'ძველი ხიდი 2023 წლის მარტში წყალდიდობამ დააზიანა.',
    'მას შემდეგ მოსახლეობა შემოვლითი გზით სარგებლობდა, რაც დღეში დაახლოებით ერთ საათს იღებდა.',
    'მშენებლობაში ასამდე მუშა მონაწილეობდა.',
    'ადგილობრივი მაღაზიების მფლობელები იმედოვნებენ, რომ მყიდველები დაბრუნდებიან.',
  ],
  below: [
    'კომენტარები',
    'ყველაზე კითხვადი',
    'ნავთობის ფასი კვლავ იზრდება',
    'რედაქცია',
    'კონტაქტი',
    'რეკლამა',
    '© 2026 ყველა უფლება დაცულია',
  ],
}

test('letters of Georgian, which Unicode calls small, are those of a script without capitals', () => {
  const { above, story: told, below } = georgian
  const gone = new Set(
    findBoilerplate([...above, ...told, ...below].join('\n'), { profile: 'page' })
      .filter(({ action }) => action === 'remove')
      .map(({ text }) => text),
  )
  expect(told.filter((line) => gone.has(line))).toEqual([])
  expect([...above, ...below].filter((line) => !gone.has(line)).length).toBeLessThan(6)
})

describe('a standfirst', () => {
  const headed = (...below: readonly string[]): string =>
    [
      ...menu,
      ...menu.map((label) => `${label} Today`),
      'Ferry returns to the island after two years',
      ...below,
      ...['By Ana Roe', 'Published 4 March 2025 at 10:15', 'Share', 'Save', 'Copy link', 'Photo: Jo Bell'],
      story,
      ...footer,
    ].join('\n')

  test.each([
    'Islanders have waited long for this day. Our reporter was on the first boat and met people who never gave up hope.',
    'Two winters without a boat: we asked the islanders how they lived, what they missed and what they hope for.',
    'A guide to the new timetable, with everything you need to know before you travel.',
  ])('stays above byline and buttons: %s', (standfirst) => {
    const { text } = removeBoilerplate(headed(standfirst), { profile: 'page' })
    expect(text).toContain(standfirst)
    expect(text).not.toContain('Copy link')
  })

  test.each([
    ['without a stop', ['What two winters without a boat have taught the people of Northisle']],
    ['a short sentence', ['Nobody gave up hope for long.']],
    ['below the byline', ['By Ana Roe', '4 March 2025', 'Islanders have waited two winters for a boat, and some have left']],
  ])('may be %s', (_, lines) => {
    expect(removeBoilerplate(headed(...lines), { profile: 'page' }).text).toContain(lines.at(-1))
  })

  test.each([
    'Sign up for our newsletter to get the best stories of the week in your inbox.',
    'We use cookies to improve your experience on our site. By continuing to browse you agree to our use of cookies.',
  ])('is no line of another kind: %s', (notice) => {
    expect(removeBoilerplate(headed(notice), { profile: 'page' }).text).not.toContain(notice)
  })
})

test.each([
  ['right in front of the story', ['Ferry returns to the island after two years']],
  [
    'above a summary and the names of the authors',
    [
      'Ferry returns to the island after two years',
      'A storm broke the pier and the council has repaired it.',
      'Ana Roe and Jo Bell in Northisle',
    ],
  ],
  [
    'below another story’s',
    ['Bakers bake bread for breakfast', 'Ferry returns to the island after two years', 'Tuesday 4 March 2025 at 10:15'],
  ],
])('the headline of a page without a title, %s, can be had out', (_, head) => {
  const text = [...menu, ...menu.map((label) => `${label} Today`), ...head, story, ...footer].join('\n\n')
  const [finding, ...others] = findBoilerplate(text, { profile: 'page', actions: { headline: 'remove' } }).filter(
    ({ kind }) => kind === 'headline',
  )
  expect(finding).toMatchObject({ action: 'remove', text: 'Ferry returns to the island after two years', rule: 'headline' })
  expect(others).toEqual([])
})

test('bullets and rules alone on a line go with the lines beside them, those between two paragraphs stay', () => {
  const [first, ...rest] = story.split('\n')
  const text = [...menu.flatMap((label) => [label, '*']), '***', first, '***', ...rest, '—', ...footer].join('\n\n')
  expect(removeBoilerplate(text, { profile: 'page' }).text).toBe([first, '***', ...rest].join('\n\n'))
})

test('of a page without a story its menus go', () => {
  const text = [...menu, ...menu.map((label) => `${label} Today`), 'Nothing was found for the words that you typed in.', ...footer].join(
    '\n',
  )
  expect(removeBoilerplate(text, { profile: 'page' }).text.split('\n').length).toBeLessThan(menu.length)
})

test.each([
  ['no line', [], [], 0],
  ['sure lines', [1, 0], [20, 5], 1],
  ['a coin for each word: all is kept', [0.5, 0.5], [10, 10], 2 / 3],
  ['a doubtful line that is worth keeping', [1, 0.5], [10, 10], 6 / 7],
  ['one that is not', [1, 0.25], [10, 10], 16 / 18],
])('the best word F1 to be expected of %s', (_, probabilities, words, f1) => {
  expect(expectedF1(Float32Array.from(probabilities), Float32Array.from(words))).toBeCloseTo(f1, 6)
})

test('a finding of the model names the features that weighed most', () => {
  const found = findBoilerplate(page, { profile: 'page' }).find(({ rule }) => rule === 'line-model')
  expect(found?.evidence.features).toHaveLength(3)
  expect(found?.score).toBeGreaterThan(0.4)
  expect(found?.reason).toContain('by its form and place')
})

const paragraphs = story.split('\n')
const results = ['Harbour', 'Mill', 'Chapel', 'Hill', 'Lighthouse', 'Meadow', 'Quarry'].flatMap((ward, i) => [
  ward,
  `${812 - 61 * i} votes`,
  'Held',
])
const dates = ['Lindmouth', 'Stavern', 'Hollum', 'Norby', 'Vik', 'Oster', 'Larne'].map((town, i) => `${i + 3} May, ${town}, Town Hall, 8pm`)
const entries = [
  'Back in port.',
  'Both ramps work.',
  'Full speed.',
  'Past the light.',
  'Horn.',
  'Ropes off.',
  'Crew on board.',
  'Engine on.',
]
const recipe = ['Serves four', '2 onions', '300 g flour', '1 litre of stock', 'Salt', 'Pepper', '3 bay leaves', '200 g smoked fish']

test.each([
  ['a menu in front', [...menu, ...page.split('\n')]],
  ['a short menu', [...menu.slice(0, 6), 'Ferry returns to the island', ...paragraphs, ...footer]],
  [
    'a row of links in front',
    ['Home | News | Sport | Weather', 'Log in', 'Subscribe', 'Ferry returns to the island', ...paragraphs, 'Most read', ...menu, ...footer],
  ],
])('auto: a page is a page, with %s', (_, lines) => {
  expect(judgeBoilerplate('test', lines.join('\n'), { profile: 'auto' }).profile).toBe('page')
})

test.each([
  ['alone', paragraphs],
  [
    'with a headline and a share button',
    ['Ferry returns to the island', 'By Anna Roe', 'Share this article', ...paragraphs, '© 2024 Northisle Packet'],
  ],
  [
    'with the results of an election',
    [
      'Island votes for the ferry',
      paragraphs[0],
      ...results,
      ...paragraphs.slice(1),
      'Share this article',
      'Read more',
      '© 2024 Northisle Packet',
    ],
  ],
  ['with the dates of a tour', ['Tour dates', paragraphs[0], ...dates, ...dates.map((date) => date.replace('May', 'June')), paragraphs[1]]],
  [
    'with a recipe',
    ['Fish soup of the island', ...recipe, ...paragraphs.slice(0, 2), 'Advertisement', ...recipe, paragraphs[2], 'Comments', 'Share'],
  ],
  [
    'between a bar and a footer',
    ['Share', 'Ferry returns to the island', ...paragraphs, 'Related articles', 'Share', 'Comments', '© 2024 Northisle Packet'],
  ],
])('auto: a story is an article, %s', (_, lines) => {
  expect(judgeBoilerplate('test', lines.join('\n'), { profile: 'auto' }).profile).toBe('article')
  expect(judgeBoilerplate('test', lines.join('\n\n'), { profile: 'auto' }).profile).toBe('article')
})

test('auto: a live blog is an article, and its times are no frame of a page', () => {
  const title = 'Ferry trials: as it happened'
  const times = ['14:20', '13:55', '13:10', '12:45', '12:05', '11:40', '11:10', '10:30']
  const lines = [title, ...times.flatMap((time, i) => [time, entries[i]]), 'Share', 'Read more', '© 2024 Northisle Packet']
  expect(judgeBoilerplate('test', lines.join('\n'), { profile: 'auto', title }).profile).toBe('article')
})

test('weights and features have the same names, once each', () => {
  const scanned = lineFeatures(page, lines(page), () => NO_SIGNS)
  const features = withWords(scanned, wordsOfLines(scanned.scan), lineModel.first.words)
  const first = features.columns.map(({ name }) => name)
  expect(lineModel.first.features).toEqual(first)
  const second = [...secondColumns(new Float32Array(features.lines.length), features).map(({ name }) => name), ...first]
  for (const name of lineModel.second.features) expect(second).toContain(name)
  expect(new Set(second).size).toBe(second.length)
})

test('the same lines have the same features, whatever was measured before', () => {
  const once = lineFeatures(page, lines(page), () => NO_SIGNS).columns
  lineFeatures('文\nOther text.', lines('文\nOther text.'), () => NO_SIGNS)
  expect(lineFeatures(page, lines(page), () => NO_SIGNS).columns).toEqual(once)
})

test('a line shares its longer words with lines near by, and with lines far away', () => {
  const told = ['The harbour bridge opened.', 'The bridge crosses the harbour.', 'Tomatoes need water.']
  const labels = Array.from({ length: 30 }, (_, i) => `${i}`)
  const text = [...told, ...labels, 'Tomatoes'].join('\n')
  const { columns } = lineFeatures(text, lines(text), () => NO_SIGNS)
  const column = (name: string): readonly number[] =>
    [...(columns.find((c) => c.name === name)?.values ?? [])].map((v) => Math.round(100 * v) / 100)
  expect(column('words in common with lines before').slice(0, 3)).toEqual([0, 0.67, 0])
  expect(column('words in common with lines behind').slice(0, 3)).toEqual([0.67, 0, 0])
  expect(column('words in common with lines far away').filter((share) => share > 0)).toEqual([0.33, 0.5]) // the tomatoes
  expect(column('frequency of its words on the page').slice(0, 3)).toEqual([0.46, 0.46, 0.23])
})

test.each([
  ['1.5.2024', 1],
  ['12.05.2024', 1],
  ['2024-05-12', 1],
  ['5/12/24', 1],
  ['12 May 2024', 1],
  ['18:30', 1],
  ['3.5 per cent', 0],
  ['1/2 cup', 0],
  ['pages 10-12', 0],
])('%s is a date or time: %i', (text, share) => {
  const { columns } = lineFeatures(text, lines(text), () => NO_SIGNS)
  expect(columns.find(({ name }) => name === 'share of dates and times')?.values[0]).toBe(share)
})

test('a line of a quotation with its speaker stays on a page too', () => {
  const quoted = '"We have waited for this day", said Marie Olsen.'
  expect(removeBoilerplate(`${page}\n${quoted}`, { profile: 'page' }).text).toContain(quoted)
})

describe("what is quoted or signed far from the story is a teaser's", () => {
  const teasers = [
    'Most read',
    ...['Harbour', 'Weir', 'Library', 'Mill', 'Chapel', 'Market', 'Station', 'Orchard'].flatMap((place) => [
      `${place} row goes to court`,
      'By Ana Reis',
      '2 hours ago',
    ]),
    '"I never saw a bill", says Tarn mayor',
    'By Ana Reis',
    ...footer,
  ].join('\n')
  const { text, findings } = removeBoilerplate(`${page}\n\n${teasers}`, {
    profile: 'page',
  })

  test('it goes, and the story stays', () => {
    expect(text).not.toContain('never saw a bill')
    expect(text).not.toContain('Ana Reis')
    for (const line of story.split('\n')) expect(text).toContain(line)
  })

  test('a correction among teasers stays', () => {
    const correction = 'Correction: an earlier version of this article gave the wrong name of the ferry.'
    const { text: corrected } = removeBoilerplate(`${page}\n\n${teasers}\n${correction}`, { profile: 'page' })
    expect(corrected).toContain(correction)
  })

  test('each line that went has its reason', () => {
    for (const { reason, action } of findings) if (action === 'remove') expect(reason).toMatch(/\.$/)
  })
})

test.each([
  ['en', 'Helpline: 0800 555 010'],
  ['de', 'Nummer gegen Kummer: 116 111'],
  ['fr', 'SOS Amitié 09 72 39 40 50'],
  ['es', 'Teléfono de la Esperanza 717 003 717'],
  ['pl', 'Telefon zaufania 116 111'],
  ['ru', 'Телефон доверия 8-800-555-01-01'],
  ['uk', 'Гаряча лінія: 0 800 555 010'],
  ['th', 'สายด่วนสุขภาพจิต 1323'],
])('a helpline among the teasers of a page stays (%s): %s', (_, line) => {
  const kept = removeBoilerplate([...menu, ...page.split('\n'), ...menu, line, ...menu].join('\n'), { profile: 'page' }).text
  expect(kept.split('\n')).toContain(line)
})

const headlineOfStory = 'Ferry returns to the island two years after the storm'

test.each([
  ['a label of the section is not the headline', [headlineOfStory, '', 'The Northisle ferry']],
  [
    'a summary is not the headline',
    [
      headlineOfStory,
      '',
      'Three boats a day will leave from the mainland from now on, a shop owner was on the first of them, and the school will open again in the autumn',
    ],
  ],
  ['the path to the page is not the headline', ['Northisle > News > Ferry returns to the island', headlineOfStory]],
  ['an item of a list is not the headline', [headlineOfStory, '', '* Ferry: when the boats to the island sail again']],
  [
    'the line with a byline below it is',
    ['When does the ferry sail to the island?', headlineOfStory, 'By Jane Roe', 'News from Northisle'],
  ],
  [
    'the line in capitals that has the words of the story is',
    [headlineOfStory.toUpperCase(), '', 'A ferry and two storms: the island in pictures'],
  ],
] as const)('between menu and story of a page %s', (_, head) => {
  const text = [...menu, '', ...head, '', story, '', ...footer].join('\n')
  const { roles } = judgeBoilerplate('test', text, { profile: 'page' })
  expect(text.split('\n')[roles.indexOf('headline')]).toBe(head.find((line) => line.toLowerCase() === headlineOfStory.toLowerCase()))
})
