import { expect, test, vi } from 'vitest'
import { articleMeasure, headlineMeasure } from '../../src/corpus/article-index-measure.js'
import { readArticle } from '../../src/duplicates/article-overlaps.js'
import { readForComparing } from '../../src/duplicates/measure/compared-line.js'
import { story } from './stories.js'

vi.mock('../../src/duplicates/article-overlaps.js', { spy: true })
vi.mock('../../src/duplicates/measure/compared-line.js', { spy: true })

test.each([
  [
    'articles',
    articleMeasure(0.5),
    readArticle,
    (n: number) => Array.from({ length: 200 }, (_, i) => `word${n * 7 + i}`).join(' '),
    (round: number) => `A new article in round ${round} tells of a ferry to the island that nobody has told of before.`,
  ],
  [
    'headlines',
    headlineMeasure(0.8),
    readForComparing,
    (n: number) => `Dow falls ${n} points on Monday`,
    (round: number) => `Round ${round}`,
  ],
])('each of 256 %s, as many as a bucket has, is read no more than twice', (_, measure, read, storedText, newText) => {
  const stored = Array.from({ length: 256 }, (__, n) => storedText(n))
  for (let round = 0; round < 4; round++) {
    const compare = measure(newText(round))
    stored.forEach((text, number) => {
      compare(text, number)
    })
  }
  expect(vi.mocked<(text: string) => unknown>(read)).toHaveBeenCalledTimes(2 * stored.length + 4)
})

test.each([
  ['article', articleMeasure(0.5)(story(1)), story(1), story(2)],
  ['headline', headlineMeasure(0.8)('Ferry stays'), 'Ferry stays', 'Council votes'],
])('a number that comes again with another %s is that of the other one: a server may come back with fewer', (_, compare, stored, later) => {
  for (let i = 0; i < 3; i++) expect(compare(stored, 0)).toMatchObject({ score: 1 })
  for (let i = 0; i < 3; i++) expect(compare(later, 0)).toBe(undefined)
  expect(compare(stored, 0)).toMatchObject({ score: 1 })
})
