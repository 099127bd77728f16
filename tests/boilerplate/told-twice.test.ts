import { describe, expect, test } from 'vitest'
import { allCues } from '../../src/boilerplate/cues/all.js'
import { findBoilerplate, removeBoilerplate } from '../../src/boilerplate/index.js'
import { measureText } from '../../src/boilerplate/measured.js'
import { lookUpFor, prepareCues } from '../../src/boilerplate/prepared-cues.js'
import { decideOnCopies } from '../../src/boilerplate/story/told-twice.js'
import { cleanArticle } from '../../src/index.js'
import { viewOf } from './view.js'

const headline = 'Ferry returns to the island after two years'
const story = [
  'The ferry to Northisle sailed again on Monday, two years after a storm broke the pier on which it had landed since the war.',
  'Some two hundred people stood on the new pier when the boat came in, among them children who had never seen it.',
  '“We counted the days”, said the captain, who had taken a job on the mainland and came back for this one in spring.',
  'The council paid four million for the pier, half of it from a fund for small harbours, and wants to build a hall beside it.',
  'From May on the boat will sail six times a day, and on summer evenings once more, for those who work in the town.',
]
const menu = ['Home', 'News', 'Sport', 'Culture', 'Business', 'Weather', 'Log in', 'Subscribe', 'Search', 'Jobs']
const footer = ['Most read', 'Storm closes the school for a third day', 'About us', 'Contact', 'Privacy policy', 'Terms of use']

describe('of a page that has its story twice one copy stays', () => {
  test.each<[what: string, text: readonly string[]]>([
    ['right behind the first', [...menu, headline, ...story, ...story, ...footer]],
    ['at the end', [...menu, headline, ...story, ...footer, headline, ...story]],
    ['with all that is around it', [...menu, headline, ...story, ...footer, ...menu, headline, ...story, ...footer]],
  ])('%s', (_, page) => {
    for (const options of [{}, { caution: 'careful' }, { title: headline }] as const) {
      const { text } = removeBoilerplate(page.join('\n'), { profile: 'page', ...options })
      for (const line of story) expect(text.split(line)).toHaveLength(2)
    }
    const { text } = cleanArticle(page.join('\n'), { profile: 'page' })
    expect(text).toBe([headline, ...story].join('\n'))
  })

  test('and the finding says so', () => {
    const page = [...menu, headline, ...story, ...footer, ...story].join('\n')
    const finding = findBoilerplate(page, { profile: 'page' }).at(-1)
    expect(finding).toMatchObject({ text: story.at(-1), rule: 'told-twice', evidence: { support: ['told-twice'] } })
    expect(finding?.reason).toContain('it belongs to a passage that the text has twice')
  })
})

test('below a preview of it the story stays as it is, and the preview goes', () => {
  const page = [...menu, 'Top story', ...story.slice(0, 3), 'Read more', ...footer.slice(0, 2), headline, ...story, ...footer].join('\n')
  for (const options of [{}, { caution: 'careful' }] as const) {
    const { text } = removeBoilerplate(page, { profile: 'page', ...options })
    expect(text).toContain(story.join('\n'))
    expect(text.split(story[0])).toHaveLength(2)
  }
})

describe('where neither copy is the story', () => {
  const praise = [
    'I read the newsletter of the harbour every week and would not want to be without it any more, as it is such fun.',
    'It is the best thing in my inbox, thank you so much for all your work and for answering every mail so quickly!',
    'My whole family loves it and we have told all our friends on the island to subscribe, too, which they all did.',
  ].flatMap((line) => ['☆', line, 'Happy reader'])
  const box = ['Join 5,000 readers', 'Subscribe', ...praise, 'Your email', 'Subscribe', 'We never share your data.']
  const page = [...menu, headline, ...story, ...footer, ...box, 'Log in', ...box, 'Cookie settings'].join('\n')
  const findings = findBoilerplate(page, { profile: 'page' })

  test('both go', () => {
    const going = findings.filter(({ action }) => action === 'remove').map(({ text }) => text)
    for (const line of praise)
      expect(going.filter((text) => text === line)).toHaveLength(praise.filter((other) => other === line).length * 2)
  })

  test('for the same reason, and no sentence for being marks', () => {
    for (const { rule, text } of findings) if (rule === 'marks') expect(text).toBe('☆')
    const verdicts = (line: string) => findings.filter(({ text }) => text === line).map(({ rule, kind }) => ({ rule, kind }))
    expect(verdicts(praise[1])).toHaveLength(2)
    expect(verdicts(praise[1])[0]).toEqual(verdicts(praise[1])[1])
  })
})

test('what the caller keeps stays in both copies', () => {
  const caption = 'Photo: Jane Roe / The Packet'
  const told = [story[0], caption, ...story.slice(1)]
  const page = [...menu, headline, ...told, ...footer, ...told].join('\n')
  const { text } = removeBoilerplate(page, { profile: 'page', actions: { caption: 'keep' } })
  expect(text.split(caption)).toHaveLength(3)
  expect(text.split(story[1])).toHaveLength(2)
})

test('in an extracted article repeats are left to those who look for them', () => {
  const article = [...story, ...story].join('\n\n')
  expect(findBoilerplate(article)).toEqual([])
  expect(cleanArticle(article).text).toBe(story.join('\n\n'))
})

describe('of two copies on a page the one stays that the model takes for the story', () => {
  const lines = measureText([headline, ...story, 'Most read', ...story].join('\n'), lookUpFor(undefined, prepareCues(allCues)))
  const views = (first: number, second: number) => {
    const view = (p: number) => viewOf(lines.facts.map(() => p))
    return decideOnCopies(lines, view(first), true, () => view(second)).lines.copyOf
  }
  const [firsts, seconds] = [story.map((_, i) => 1 + i), story.map((_, i) => 2 + story.length + i)]

  test.each<[what: string, first: number, second: number, leftOut: readonly number[]]>([
    ['the first one', 0.9, 0.1, seconds],
    ['the second one', 0.1, 0.9, firsts],
    ['the first one, if both are', 0.9, 0.9, seconds],
    ['the first one, if neither is', 0.1, 0.1, seconds],
  ])('%s', (_, first, second, leftOut) => {
    const copyOf = views(first, second)
    expect(lines.facts.flatMap((_, i) => (copyOf[i] === undefined ? [] : [i]))).toEqual(leftOut)
    leftOut.forEach((i, k) => {
      expect(copyOf[i]).toBe(leftOut === firsts ? seconds[k] : firsts[k])
    })
  })
})
