import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleOverlap, type NearArticle, nearArticles, readArticle } from '../../src/duplicates/article-overlaps.js'
import { type ArticleText, findDuplicateArticles } from '../../src/duplicates/index.js'

/** Articles made of a few paragraphs, so that many are near to several others and as near to one as to another. */
const paragraphs = Array.from({ length: 5 }, (_, p) =>
  Array.from({ length: 6 + 3 * p }, (_, i) => (i % 5 === 4 ? String(10 * p + i) : `word${p * (i % 3)}${i}`)).join(' '),
)
const articles = fc.array(
  fc.array(fc.constantFrom(...paragraphs), { maxLength: 5 }).map((list) => list.join('. ')),
  { maxLength: 9 },
)

test('what is near is found as by comparing every article with all that stay', () => {
  fc.assert(
    fc.property(articles, fc.boolean(), fc.constantFrom(0.2, 0.5, 0.8, 1), (texts, backwards, threshold) => {
      const order = backwards ? [...texts.keys()].reverse() : [...texts.keys()]
      expect(nearArticles(texts, order, threshold)).toEqual(nearByAllPairs(texts, order, threshold))
    }),
    { numRuns: 500 },
  )
})

function nearByAllPairs(texts: readonly string[], order: readonly number[], threshold: number): NearArticle[] {
  const shingles = texts.map(readArticle)
  const stays = new Set<number>()
  return order.flatMap((member) => {
    const near = [...stays].flatMap((kept) => {
      const overlap = articleOverlap(shingles[kept], shingles[member], threshold)
      return overlap === undefined ? [] : [{ member, kept, overlap }]
    })
    const [nearest] = near.sort((a, b) => b.overlap.score - a.overlap.score || a.kept - b.kept)
    if (nearest === undefined) stays.add(member)
    return nearest === undefined ? [] : [nearest]
  })
}

/** An article of sixty words, none of which another one has. */
const article = (n: number): string => Array.from({ length: 60 }, (_, i) => `word${(60 * n + i).toString(36)}x`).join(' ')
const named = (texts: readonly string[]) => texts.map((text, i) => ({ id: `${i}`, text }))

const weather = (cold: number, warm: number, wind: number): string =>
  `In the morning there is fog on the coast with ${cold} degrees, then the sun comes out in all of the valleys and it gets warmer. In the afternoon
  ${warm} degrees are reached in the town. The wind comes from the west with ${wind} kilometres an hour and dies down in the evening.`

const quake = (depth: number, miles: number, days: number, time: string): string =>
  `A shallow earthquake was felt ${miles} miles from the town, according to the survey. The tremor came at ${time} local time from a depth of ${depth}
  miles. In the past ${days} days there were four tremors near the place, none of which did any harm, and people slept through most of them.`

const match = (goal: string, shot: string, place: string, week: string): string =>
  `The home side took the lead after ${goal} minutes when a corner was headed in at the far post, and it made the game safe with ${shot} minutes to go.
  It moves up to ${place} place in the table of the league. The coach said that his side had been patient in front of goal all afternoon, and that the
  next match in ${week} weeks would be harder for all of them.`

test.each([
  ['reports with the same numbers in other places', match('two', 'five', 'third', 'four'), match('five', 'two', 'fourth', 'three'), []],
  ['one report with one number corrected', match('two', 'five', 'third', 'four'), match('two', 'six', 'third', 'four'), [1]],
  ['reports with the same figures in other places', quake(12, 15, 10, '8:30'), quake(15, 10, 12, '9:30'), []],
  ['one report whose figures were rounded in part', quake(12, 15, 10, '8:30'), quake(11, 15, 10, '8:30'), [1]],
  ['reports that differ in all of their few numbers', weather(4, 11, 30), weather(7, 15, 20), []],
  ['reports that differ in two of three numbers', weather(4, 11, 30), weather(4, 15, 20), []],
  ['reports that differ in one of three numbers', weather(4, 11, 30), weather(4, 11, 20), [1]],
  ['a part of an article with a number of its own', `${weather(4, 11, 30)} ${article(1)} 1999 ${article(2)}`, weather(7, 15, 20), [1]],
])('%s', (_, a, b, sizes) => {
  expect(findDuplicateArticles(named([a, b]), { threshold: 0.3 }).map(({ members }) => members.length)).toEqual(sizes)
})

test.each([
  ['ten thousand equal articles', new Array<string>(10_000).fill(article(0)), [9_999]],
  ['ten thousand distinct articles', Array.from({ length: 10_000 }, (_, n) => article(n)), []],
  ['an article that has a thousand others in it', withParts(Array.from({ length: 1_000 }, (_, n) => article(n))), [1_000]],
])('stays linear: %s', (_, texts, sizes) => {
  expect(findDuplicateArticles(named(texts)).map(({ members }) => members.length)).toEqual(sizes)
})

function withParts(parts: readonly string[]): string[] {
  return [parts.join('. '), ...parts]
}

test('of two articles it is told which is only a part of the other one', () => {
  const sentences = [
    'The council voted on Tuesday to rebuild the old bridge over the river, which the flood had damaged in March.',
    'Work is to begin in the spring and will take about two years, the head of the building office said after the meeting.',
    'Shops along the quay fear that their customers will stay away as long as the road to the station is closed.',
    'A ferry is to carry people on foot across the river for nothing until the first lane can be opened again.',
  ]
  const brief = { id: 'brief', text: sentences[0] }
  const report = { id: 'report', text: sentences.join(' ') }
  const containedOf = (articles: readonly ArticleText[]) => findDuplicateArticles(articles)[0].members[0].contained
  expect(containedOf([brief, report])).toBe('a')
  expect(containedOf([report, brief])).toBe('b')
  expect(containedOf([report, { ...report, id: 'copy' }])).toBeUndefined()
})

test.each([
  ['first', 'brief', ['report', 'copy']],
  ['last', 'copy', ['brief', 'report']],
  ['longest', 'report', ['brief', 'copy']],
] as const)('of a group the %s stays', (survivor, kept, others) => {
  const brief = { id: 'brief', text: article(0) }
  const report = { id: 'report', text: `${article(0)} ${article(0).split(' ').reverse().join(' ')}` }
  const [group] = findDuplicateArticles([brief, report, { id: 'copy', text: report.text }], { survivor })
  expect(group.survivor).toBe(kept)
  expect(group.members.map(({ id }) => id)).toEqual(others)
})
