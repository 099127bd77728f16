import { describe, expect, test } from 'vitest'
import { findBoilerplate, removeBoilerplate } from '../../src/boilerplate/index.js'
import { lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { linesToldBefore } from '../../src/boilerplate/story/told-before.js'
import { cleanArticle } from '../../src/index.js'
import { lines } from '../../src/text/lines.js'

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

/** The numbers of the lines that are told before, from 1. */
const told = (text: readonly string[]): number[] => {
  const whole = text.join('\n')
  const facts = lineFacts(whole, lines(whole))
  return linesToldBefore(facts).flatMap((isTold, i) => (isTold ? [facts[i].line] : []))
}

describe('a passage is told before', () => {
  const [a, b, c] = story
  test.each<[what: string, text: readonly string[], told: readonly number[]]>([
    ['line for line', [a, b, c, a, b, c], [4, 5, 6]],
    ['a third time', [a, b, c, a, b, c, a, b, c], [4, 5, 6, 7, 8, 9]],
    ['with its short lines', [a, 'The pier', b, c, a, 'The pier', b, c], [5, 6, 7, 8]],
    ['without the advertisement in it', [a, 'Advertisement', b, c, a, b, c], [5, 6, 7]],
    ['with an advertisement in it', [a, b, c, a, 'Advertisement', b, c], [4, 6, 7]],
    ['but not if the same is asked of another', [a, 'Anna: Yes.', b, 'Anna: No.', c, 'Anna: Never.', a, 'Ben: No.', b, 'Ben: Yes.', c], []],
    ['but not in another order', [a, b, c, c, b, a], []],
    ['but not if it is short', [a, b, c, a, b], []],
    ['but not if it is a refrain', ['The boat comes in', 'the boat goes out', '', 'The boat comes in', 'the boat goes out'], []],
  ])('%s', (_, text, numbers) => {
    expect(told(text)).toEqual(numbers)
  })
})

describe('of a page that has its story twice one copy stays', () => {
  test.each<[what: string, text: readonly string[]]>([
    ['right behind the first', [...menu, headline, ...story, ...story, ...footer]],
    ['at the end', [...menu, headline, ...story, ...footer, headline, ...story]],
    ['with all that is around it', [...menu, headline, ...story, ...footer, ...menu, headline, ...story, ...footer]],
    ['three times', [...menu, headline, ...story, ...story, ...footer, ...story]],
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
    expect(finding).toMatchObject({ text: story.at(-1), rule: 'told-before', evidence: { support: ['told-before'] } })
    expect(finding?.reason).toContain('it belongs to a passage that stands above already')
  })
})

test('in an extracted article repeats are left to those who look for them', () => {
  const article = [...story, ...story].join('\n\n')
  expect(findBoilerplate(article)).toEqual([])
  expect(cleanArticle(article).text).toBe(story.join('\n\n'))
})
