import { expect, test, vi } from 'vitest'
import { articleMeasure } from '../../src/corpus/article-index-measure.js'
import { articleShingles } from '../../src/duplicates/article-overlaps.js'

vi.mock('../../src/duplicates/article-overlaps.js', { spy: true })

test('each of 256 articles, as many as a bucket has, is read no more than twice', () => {
  const stored = Array.from({ length: 256 }, (_, n) => Array.from({ length: 200 }, (_, i) => `word${n * 7 + i}`).join(' '))
  const measure = articleMeasure(0.5)
  for (let round = 0; round < 4; round++) {
    const compare = measure(`A new article in round ${round} tells of a ferry to the island that nobody has told of before.`)
    stored.forEach((text, number) => {
      compare(text, number)
    })
  }
  expect(vi.mocked(articleShingles)).toHaveBeenCalledTimes(2 * stored.length + 4)
})
