import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { memoryStore, openArticleIndex, sketchText } from '../../src/corpus/index.js'
import { articleOverlap, readArticle } from '../../src/duplicates/article-overlaps.js'
import { findDuplicateArticles } from '../../src/duplicates/index.js'
import { anyText } from '../support/arbitraries.js'
import { sharedFile } from '../support/shared.js'
import { edited, story } from './stories.js'

describe('openArticleIndex', () => {
  test('finds articles that are near, best first, with the passages that both have', async () => {
    const index = await openArticleIndex()
    await index.add('report', story(1))
    await index.add('later', edited(story(1), 30))
    await index.add('half', `${story(1, 4)} ${story(2, 4)}`)
    await index.add('beginning', story(1, 3))
    await index.add('other', story(3))
    const found = await index.query(`${story(1)} ${story(4, 2)}`)
    expect(found.map(({ id, relation, contained }) => [id, relation, contained])).toEqual([
      ['report', 'same', undefined],
      ['beginning', 'contained', 'a'],
      ['later', 'same', undefined],
      ['half', 'contained', 'a'],
    ])
    const [{ inA, inB, words }] = found[0].passages
    expect(words).toBe(96)
    expect(story(1).slice(inA.start, inA.end)).toBe(story(1).slice(0, -1))
    expect(inB).toEqual(inA)
  })

  test('has functions that can be handed on one by one', async () => {
    const { add, addIfNew, query, remove, size, close } = await openArticleIndex()
    await add('report', story(1))
    expect(await addIfNew('copy', story(1))).toMatchObject({ id: 'report', score: 1 })
    expect(await query(story(2))).toEqual([])
    expect(await remove('report')).toBe(true)
    expect(await size()).toBe(0)
    await close()
  })

  test('closes a store that it has opened in vain, and none that it could not open', async () => {
    const store = memoryStore()
    await (await openArticleIndex({ store })).close()
    await expect(openArticleIndex({ store, threshold: 0.6 })).rejects.toThrow('asked for were articles (threshold 0.6)')
    const close = vi.spyOn(store, 'close')
    const index = await openArticleIndex({ store })
    await expect(openArticleIndex({ store, threshold: 0.6 })).rejects.toThrow('memory: cannot be opened: it is open already')
    expect(close).not.toHaveBeenCalled()
    expect(await index.size()).toBe(0)
  })

  test('gives what findDuplicateArticles gives', async () => {
    const variant = fc.record({ from: fc.nat(3), length: fc.integer({ min: 1, max: 8 }), every: fc.integer({ min: 4, max: 30 }) })
    const text = fc
      .array(variant, { minLength: 1, maxLength: 2 })
      .map((parts) => parts.map(({ from, length, every }) => edited(story(from, length), every)).join('\n'))
    await fc.assert(
      fc.asyncProperty(text, text, async (a, b) => {
        const index = await openArticleIndex({ cleaned: true })
        await index.add('a', a)
        const expected = findDuplicateArticles([
          { id: 'a', text: a },
          { id: 'b', text: b },
        ]).flatMap(({ members }) => members.map(({ score, relation, passages }) => ({ id: 'a', score, relation, passages })))
        const found = (await index.query(b)).map(({ id, score, relation, passages }) => ({ id, score, relation, passages }))
        const shareBand = sketchText(a).some(({ hash }, i) => hash === sketchText(b)[i]?.hash)
        expect(found).toEqual(shareBand ? expected : [])
      }),
    )
  })

  test('addIfNew adds what is new and names what is there', async () => {
    const index = await openArticleIndex()
    expect(await index.addIfNew('a', story(1))).toBe(undefined)
    expect(await index.addIfNew('b', edited(story(1), 10))).toMatchObject({ id: 'a', relation: 'same' })
    expect(await index.addIfNew('c', story(2))).toBe(undefined)
    expect(await index.size()).toBe(2)
  })

  test('addIfNew adds what tells more than all that is there, and names what tells as much', async () => {
    const index = await openArticleIndex()
    await index.add('brief', story(1, 3))
    expect(await index.addIfNew('report', story(1))).toBe(undefined)
    expect(await index.addIfNew('again', edited(story(1), 40))).toMatchObject({ id: 'report' })
    expect(await index.addIfNew('beginning', story(1, 2))).toMatchObject({ id: 'brief', relation: 'same' })
  })

  test('of near articles that come at once one is added', async () => {
    const index = await openArticleIndex()
    const outcomes = await Promise.all([5, 6, 7, 8].map((every) => index.addIfNew(String(every), edited(story(1), every * 5))))
    expect(outcomes.filter((match) => match === undefined)).toHaveLength(1)
    expect(await index.size()).toBe(1)
  })

  test('an article takes the place of the one of its name, and goes', async () => {
    const index = await openArticleIndex()
    await index.add('a', story(1))
    await index.add('a', story(2))
    expect(await index.query(story(1))).toEqual([])
    expect(await index.query(story(2))).toMatchObject([{ id: 'a', score: 1 }])
    expect(await index.remove('a')).toBe(true)
    expect(await index.remove('a')).toBe(false)
    expect([await index.size(), await index.query(story(2))]).toEqual([0, []])
  })

  test('boilerplate does not make two stories alike, unless they are said to be clean', async () => {
    const notice = [
      'Share this article on Facebook',
      'Subscribe to our newsletter',
      'Read our comment policy',
      'Follow us on Twitter and Facebook',
      'Accept all cookies',
      '© 2025 The Lindmouth Packet. All rights reserved.',
    ]
    const [a, b] = [1, 2].map((number) => [...notice.slice(0, 3), '', story(number, 1), '', ...notice.slice(3)].join('\n'))
    for (const cleaned of [false, true]) {
      const index = await openArticleIndex({ cleaned })
      await index.add('a', a)
      expect((await index.query(b)).length).toBe(cleaned ? 1 : 0)
    }
  })

  test('passages stand where they are in the text that was given, boilerplate included', async () => {
    const index = await openArticleIndex()
    await index.add('a', story(1))
    const text = `Share this article\n\n${story(1)}`
    const [{ passages }] = await index.query(text)
    expect(text.slice(passages[0].inB.start, passages[0].inB.end)).toBe(story(1).slice(0, -1))
  })

  test('headlines: the same in another dress, but no other number, name or negation', async () => {
    const index = await openArticleIndex({ by: 'headline' })
    await index.add('a', 'Storm shuts the ferry to Ostrey for a third day')
    const near = async (headline: string): Promise<string[]> => (await index.query(headline)).map(({ id }) => id)
    expect(await near('STORM SHUTS THE FERRY TO OSTREY FOR A THIRD DAY')).toEqual(['a'])
    expect(await near('Storm shuts the ferry to Ostrey for a third day | The Packet')).toEqual(['a'])
    expect(await near('Video: Storm shuts the ferry to Ostrey for a third day')).toEqual(['a'])
    expect(await near('Storm shuts the ferry to Ostrey for a fourth day')).toEqual([])
    expect(await near('Storm does not shut the ferry to Ostrey for a third day')).toEqual([])
  })

  test('any text is fine, and one that is too short to compare is near to none', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.constantFrom('article' as const, 'headline' as const), async (id, text, by) => {
        const index = await openArticleIndex({ by })
        await index.add(id, text)
        for (const match of await index.query(text)) expect(match.id).toBe(id)
        expect(await index.remove(id)).toBe(true)
      }),
    )
    const index = await openArticleIndex()
    await index.add('a', 'Read more')
    expect(await index.query('Read more')).toEqual([])
  })

  test('a store of other options is refused, and both are named', async () => {
    const store = memoryStore()
    await (await openArticleIndex({ store })).close()
    await expect(openArticleIndex({ store, by: 'headline' })).rejects.toThrow(
      'openArticleIndex: memory holds articles (threshold 0.5), asked for were headlines (threshold 0.8): use the options that it was made with, ' +
        'or another place',
    )
    await expect(openArticleIndex({ store, cleaned: true })).rejects.toThrow('asked for were articles (threshold 0.5, cleaned)')
  })

  test('whether headlines are cleaned makes no other store: they are compared as they come', async () => {
    const store = memoryStore()
    await (await openArticleIndex({ store, by: 'headline' })).close()
    await expect(openArticleIndex({ store, by: 'headline', cleaned: true })).resolves.toBeDefined()
  })

  test.each(['{"index":"copydesk","version":2,"by":"article","threshold":0.5,"cleaned":false}', 'null', 'of another program'])(
    'a store of another version is refused: %s',
    async (layout) => {
      const store = memoryStore()
      await store.open(layout)
      await store.close()
      await expect(openArticleIndex({ store })).rejects.toThrow(
        'openArticleIndex: memory holds an index of another version of copydesk: make a new one in another place',
      )
    },
  )

  test.each([
    [() => openArticleIndex(JSON.parse('{"by":"line"}')), RangeError, 'options.by must be one of "article", "headline", got "line"'],
    [() => openArticleIndex({ threshold: 0 }), RangeError, 'options.threshold must be a number above 0 and up to 1, got 0'],
    [() => openArticleIndex(JSON.parse('{"store":"seen"}')), TypeError, 'options.store must be a store, such as memoryStore(), got "seen"'],
    [() => openArticleIndex(JSON.parse('{"treshold":1}')), TypeError, 'did you mean "threshold"?'],
    [async () => (await openArticleIndex()).add('a', JSON.parse('5')), TypeError, 'ArticleIndex.add: text must be a string, got 5'],
    [async () => (await openArticleIndex()).query(JSON.parse('null')), TypeError, 'ArticleIndex.query: text must be a string, got null'],
    [async () => (await openArticleIndex()).addIfNew(JSON.parse('5'), ''), TypeError, 'ArticleIndex.addIfNew: id must be a string, got 5'],
    [async () => (await openArticleIndex()).remove(JSON.parse('5')), TypeError, 'ArticleIndex.remove: id must be a string, got 5'],
  ])('bad input %#', async (call, type, message) => {
    await expect(call()).rejects.toThrow(type)
    await expect(call()).rejects.toThrow(message)
  })
})

const clusters = sharedFile('data/clusters-dev.jsonl')

test.skipIf(clusters === undefined)(
  '99 % of the pairs of real articles that the exact measure finds, and no others',
  async () => {
    const articles: { id: string; text: string }[] = readFileSync(clusters ?? '', 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const sample = articles.filter(({ id }) => /^extract:[01]/.test(id)) // all extractions of an eighth of the pages
    const index = await openArticleIndex({ cleaned: true })
    let exact = 0
    let found = 0
    for (const { id, text } of sample) {
      const matches = new Set((await index.query(text)).map((match) => match.id))
      found += matches.size
      await index.add(id, text)
    }
    const shingles = sample.map(({ text }) => readArticle(text))
    for (const [i, own] of shingles.entries())
      for (const other of shingles.slice(0, i)) if (articleOverlap(own, other, 0.5) !== undefined) exact++
    expect(found).toBeLessThanOrEqual(exact)
    expect(found / exact).toBeGreaterThanOrEqual(0.99)
  },
  30_000,
)
