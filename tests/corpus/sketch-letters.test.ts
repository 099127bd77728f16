import { expect, test } from 'vitest'
import { openArticleIndex, sketchText } from '../../src/corpus/index.js'

/** The bands of a headline. */
function bandsOf(headline: string): number {
  return sketchText(headline, { by: 'headline' }).length
}

test.each(['', 'abc', 'ab c', 'a b c', '!!! ???', '* * * *', '1 2 3', '¡Sí!', '渡轮 复', '😀😀😀😀', '𠮷𠮷'])(
  'too few letters to sketch: %j',
  async (headline) => {
    expect(bandsOf(headline)).toBe(0)
    const index = await openArticleIndex({ by: 'headline' })
    await index.add('a', headline)
    expect(await index.query(headline)).toEqual([])
  },
)

test.each(['abcd', 'ab cd', 'a, b, c, d', 'U.S. v. X', 'G7: 2025', '2024', 'Gold: 4, 000', '渡轮复航', 'भारत', 'น้ำท่วม'])(
  'four letters or digits: %j',
  async (headline) => {
    expect(bandsOf(headline)).toBe(32)
    const index = await openArticleIndex({ by: 'headline' })
    await index.add('a', headline)
    expect((await index.query(headline)).map(({ id }) => id)).toEqual(['a'])
  },
)

test('the sketch of a headline with enough letters is that of older releases: saved ones stay good', () => {
  const first = (headline: string): number | undefined => sketchText(headline, { by: 'headline' })[0]?.hash
  expect(first('Storm shuts the ferry – for a third day!')).toBe(7980170153696400)
  expect(first('ab cd')).toBe(2031604065125830)
  expect(first('2024')).toBe(3983262968113588)
})
