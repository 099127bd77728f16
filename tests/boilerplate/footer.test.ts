import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

const paragraphs = [
  'The council voted on Tuesday to keep the old ferry in service until at least 2027, after months of argument over the cost of repairs.',
  'Residents on the north bank had collected more than four thousand signatures against the plan to close the line.',
  'The repairs will begin in spring and are expected to cost about two million pounds, the council said in a statement.',
]

/** What goes of the lines below a story, and of what kind it is. */
function removed(below: readonly string[], separator = '\n\n'): string[] {
  const text = ['Council keeps the ferry', ...paragraphs, ...below].join(separator)
  return findBoilerplate(text).flatMap(({ action, text, kind }) => (action === 'remove' ? [`${kind}: ${text}`] : []))
}

const asTags = (lines: readonly string[]): string[] => lines.map((line) => `tags: ${line}`)

test.each([
  ['tags below their heading', ['Tags', 'ferry', 'council', 'Lindmouth']],
  ['with a colon', ['Tags:', 'ferry', 'public transport']],
  ['in German', ['Schlagwörter', 'Fähre', 'Stadtrat', 'Lindmünde']],
  ['in Ukrainian', ['Теги', 'пором', 'міська рада']],
  ['in Finnish', ['Avainsanat', 'lautta', 'kunnanvaltuusto']],
  ['hashtags', ['#ferry', '#council', '#Lindmouth']],
  ['hashtags side by side', ['#ferry #council #Lindmouth']],
])('%s go', (_, lines) => {
  expect(removed(lines)).toEqual(asTags(lines))
  expect(removed(lines, '\n')).toEqual(asTags(lines))
})

test.each(['By Tom Reid', '27. septembra 2025', '3'])(
  'a date, an author or a rank between links to other articles goes with them: %s',
  (between) => {
    const links = [
      'Read next',
      'Ferry captain retires after forty years on the river',
      between,
      'Bridge plan shelved as costs climb further',
    ]
    expect(removed(links)).toEqual([
      'related-heading: Read next',
      'related-links: Ferry captain retires after forty years on the river',
      `page-chrome: ${between}`,
      'related-links: Bridge plan shelved as costs climb further',
    ])
  },
)

test('below lines of two kinds that stand behind stories, what the line model has for the page’s goes', () => {
  const below = ['Tags: ferry, council', 'Comments are closed.', 'Lindmouth', 'Sport in the valley', 'Weather', 'Imprint']
  expect(removed(below).map((line) => line.split(': ').at(-1))).toEqual(['ferry, council', ...below.slice(1)])
  const text = ['Council keeps the ferry', ...paragraphs, ...below].join('\n\n')
  const finding = findBoilerplate(text).find(({ text }) => text === 'Sport in the valley')
  expect(finding).toMatchObject({ kind: 'page-chrome', rule: 'line-model', evidence: { support: ['model', 'below-page-lines'] } })
  expect(finding?.reason).toContain('it stands below lines of the page')
})

test('footnotes stay there', () => {
  const notes = ['See the report of the harbour office ↩', 'Storm of 1953 ↩︎']
  const gone = removed(['Tags: ferry, council', 'Comments are closed.', ...notes, 'Imprint', 'Weather'])
  expect(gone.filter((line) => line.includes('↩'))).toEqual([])
  expect(gone).toHaveLength(4)
})

test('where that is more than half of the text it is flagged, and what rules found goes', () => {
  const names = Array.from(
    { length: 120 },
    (_, i) => `Lindmouth ${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(97 + (i % 25))}`,
  )
  const text = ['Council keeps the ferry', ...paragraphs, 'Tags: ferry, council', 'Comments are closed.', ...names].join('\n\n')
  const findings = findBoilerplate(text)
  const gone = findings.filter(({ action }) => action === 'remove')
  expect(gone.map(({ text }) => text)).toEqual(['Tags: ferry, council', 'Comments are closed.'])
  const flagged = findings.filter(({ evidence }) => evidence.veto === 'over-half')
  expect(flagged.length).toBeGreaterThan(60)
})

test.each([
  [
    'share',
    ['Share this article', 'Sign up for our newsletter'],
    ['Ferry fares', 'Adult 2.40', 'Child 1.20', '© 2024 The Lindmouth Packet'],
  ],
  ['an app', ['Download our app', 'Advertisement'], ['Ingredients', '200 g flour', '2 eggs', 'A pinch of salt']],
])('below prompts that stand inside of stories as well, lists stay: %s', (_, prompts, list) => {
  expect(removed([...prompts, ...list]).map((line) => line.split(': ').at(-1))).toEqual([
    ...prompts,
    ...list.filter((line) => line.startsWith('©')),
  ])
})

test.each([
  ['a list below a label that may be the story’s', ['Themen'], ['Haushalt', 'Fähre', 'Schule']],
  ['results below the line on rights', ['© 2024 The Lindmouth Packet'], ['Results, women’s race', '1 Tom Reid', '2 Ana Bell']],
  ['an event below the tags', ['Tags: ferry, council'], ['Public meeting', 'Town Hall, 4 March, 7 pm', 'Free entry']],
  ['fares behind the comments', ['Comments are closed.'], ['Ferry fares', 'Adult 2.40', 'Child 1.20']],
  ['a last sentence behind a box', ['Read next', 'Ferry captain retires after forty years on the river'], ['The vote is final.']],
  ['a list behind the tags', ['Tags', 'ferry\nharbour'], ['Cast', 'Ada Kerr\nTom Bell', 'Directed by Ewan Ross']],
  ['a list that is grouped otherwise', ['Tags', 'ferry'], ['How they voted', 'Aye\nAda Kerr\nTom Bell', 'No\nEwan Ross']],
  ['a list below a heading of Markdown', ['## Tags', '- ferry\n- harbour'], ['## Results', '- Ada Kerr\n- Tom Bell']],
  ['hashtags that are announced', ['The protesters carried signs with these words:'], ['#SaveOurFerry\n#NoBridge']],
  ['colours', ['The flag has two colours, and neither is new.'], ['#FF0000\n#00FF00']],
  [
    'votes between two boxes',
    ['Most read', 'The bridge that never was'],
    ['Kerr 54 votes\nBell 32 votes'],
    ['Most read', 'The island that waits'],
  ],
])('%s stays', (_, page, own, behind: string[] = []) => {
  const gone = removed([...page, ...own, ...behind])
  for (const line of own.flatMap((block) => block.split('\n'))) expect(gone.some((found) => found.endsWith(`: ${line}`))).toBe(false)
})

test('tags in front of the last paragraph are no footer', () => {
  const [first, second, last] = paragraphs
  const text = ['Council keeps the ferry', first, second, 'Tags', 'ferry', 'council', last].join('\n\n')
  expect(findBoilerplate(text).filter(({ text }) => text === 'ferry' || text === 'council')).toEqual([])
})

test('a short text may be a list itself', () => {
  const text = ['What we drank', paragraphs[0], 'Tags', 'tea', 'coffee'].join('\n\n')
  expect(findBoilerplate(text).filter(({ text }) => text === 'tea' || text === 'coffee')).toEqual([])
})

test('below the footer of one article the headline of a second one stays', () => {
  const second = [
    'Bakery wins prize for its rye bread',
    'A bakery in Tarn won the county’s prize for its rye bread on Sunday, the third in five years.',
    'The baker, Ines Corvey, has run the shop since her mother retired in 2011. She employs four people.',
    '"We changed nothing but the oven", she said. "The flour comes from the mill across the road."',
    'The jury tasted forty loaves from all over the county. Second place went to a bakery in Ferrow.',
    'The prize is worth 500 pounds, which the shop will spend on a new window.',
  ]
  const article = readFileSync(new URL('../../examples/article.txt', import.meta.url), 'utf8')
  const gone = findBoilerplate(`${article.trim()}\n\n${second.join('\n\n')}`)
    .filter(({ action }) => action === 'remove')
    .map(({ text }) => text)
  expect(gone).not.toEqual([])
  expect(gone.filter((line) => second.includes(line))).toEqual([])
})
