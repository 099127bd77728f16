import { describe, expect, test } from 'vitest'
import { findBoilerplate, removeBoilerplate } from '../../src/boilerplate/index.js'
import { cleanArticle } from '../../src/index.js'

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
