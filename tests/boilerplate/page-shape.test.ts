import { expect, test } from 'vitest'
import { cleanArticle } from '../../src/article.js'
import type { Candidate } from '../../src/boilerplate/lines/candidate.js'
import { profileByShape } from '../../src/boilerplate/story/page-shape.js'
import { viewOf } from './view.js'

const plain = { links: new Set<number>(), contents: new Set<number>() }
const label: Candidate = { kind: 'navigation', by: 'cue', strong: true, ambiguous: false, removable: true }

test.each<[what: string, above: number, story: number, below: number, known: number, profile: string]>([
  ['a menu above and a footer below', 3, 3, 12, 3, 'page'],
  ['a line less of them', 3, 3, 11, 3, 'article'],
  ['two of them above', 2, 3, 13, 3, 'article'],
  ['two of them above, but a long frame', 2, 3, 23, 3, 'page'],
  ['one of them above, and a long frame', 1, 3, 24, 3, 'article'],
  ['none of them above, and a longer one', 0, 3, 60, 3, 'article'],
  ['no story', 15, 0, 0, 3, 'page'],
  ['a menu alone', 5, 3, 0, 3, 'article'],
  ['few lines that are known', 3, 3, 12, 2, 'article'],
])('the profile of a text by its frame: %s', (_, above, story, below, known, profile) => {
  const probabilities = [...Array(above).fill(0.01), ...Array(story).fill(0.9), ...Array(below).fill(0.01)]
  const candidates = probabilities.map((_probability, i) => (i < known ? label : undefined))
  expect(profileByShape(viewOf(probabilities), { facts: [], candidates }, plain)).toBe(profile)
})

/** The profile of a text by what the model says of its lines, and by the numbers of the lines that are known. */
function profileOf(probabilities: readonly number[], known: readonly number[]): string {
  const candidates = probabilities.map((_, i) => (known.includes(i) ? label : undefined))
  return profileByShape(viewOf(probabilities), { facts: [], candidates }, plain)
}

test.each<[what: string, notice: number[], menu: number, below: number, profile: string]>([
  ['a notice above the menu', [0.3, 0.2], 4, 25, 'page'],
  ['two lines of a menu', [0.3, 0.2], 2, 25, 'article'],
  ['a short frame', [0.3, 0.2], 4, 18, 'article'],
  ['a notice that may be the story', [0.6, 0.2], 4, 25, 'article'],
])('a long frame may begin with a notice: %s', (_, notice, menu, below, profile) => {
  const probabilities = [...notice, ...Array(menu).fill(0.01), 0.9, 0.9, ...Array(below).fill(0.01)]
  expect(profileOf(probabilities, [2, 3, probabilities.length - 1])).toBe(profile)
})

const story = [
  '# Weir on the Tarn holds water again',
  'The weir on the Tarn holds water again after eleven months of repairs, the mill said on Thursday at a small feast.',
  'Divers had found cracks in two of its piers last winter, and the council paid for half of the concrete.',
]

test.each<[what: string, above: string[], below: string[], profile: string]>([
  ['a menu in front of the story and links below it', ['News', 'Sport', 'Weather'], ['Ferry late', 'Bridge shut', 'Our shop'], 'page'],
  ['two links in front of it', ['News', 'Sport'], ['Ferry late', 'Bridge shut', 'Our shop', 'Contact the desk'], 'article'],
  ['five links in all', ['News', 'Sport', 'Weather'], ['Ferry late', 'Bridge shut'], 'article'],
  ['links below it alone', [], ['Ferry late', 'Bridge shut', 'Our shop', 'News', 'Sport', 'Weather'], 'article'],
])('a Markdown text is a page by its links: %s', (_, above, below, profile) => {
  const link = (text: string): string => `- [${text}](https://packet.example/${text.length})`
  const text = [...above.map(link), '', ...story.flatMap((line) => [line, '']), ...below.map(link)].join('\n')
  expect(cleanArticle(text, { profile: 'auto' }).stats.profile).toBe(profile)
  const inText = text.replaceAll('https://packet.example/', '#')
  expect(cleanArticle(inText, { profile: 'auto' }).stats.profile).toBe('article') // a table of contents
})

test('a first paragraph that is a link ends the menu', () => {
  const [headline, first, second] = story
  const prompts = [
    'Share on Facebook',
    'Advertisement',
    'Sign up for our newsletter',
    'Terms of use | Privacy policy',
    'Follow us on Facebook',
    'Read more',
  ]
  const link = (text: string): string => `[${text}](https://packet.example/${text.length})`
  const profile = (...texts: string[]): string => cleanArticle([headline, ...texts, second].join('\n\n'), { profile: 'auto' }).stats.profile
  expect(profile(...[first, ...prompts].map(link))).toBe('article')
  expect(profile(...[...prompts, first].map(link))).toBe('page')
})
