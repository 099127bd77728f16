import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openArticleIndex } from '../../src/corpus/index.js'
import { valkeyStore } from '../../src/corpus/stores/valkey.js'
import { haveValkey, startValkey, type TestServer } from '../support/valkey.js'
import { startProcess } from './processes.js'
import { edited, story } from './stories.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }) // processes and servers are started, also on busy machines

let server: TestServer
beforeAll(async () => {
  if (haveValkey) server = await startValkey()
})
afterAll(() => server?.stop())

describe.skipIf(!haveValkey)('a server', () => {
  test('two processes that add at once lose nothing, and of near articles one is added', async () => {
    const place = [server.url, { name: 'shared' }] as const
    const processes = [0, 1].map((k) =>
      startProcess(`
        const index = await openArticleIndex({ store: valkeyStore(...${JSON.stringify(place)}), cleaned: true })
        const stories = ${JSON.stringify(Array.from({ length: 60 }, (_, i) => [`${k}-${i}`, edited(story(i, 3), 20 + 10 * k)]))}
        const matches = await Promise.all(stories.map(([id, text]) => index.addIfNew(id, text)))
        console.log(matches.filter((match) => match === undefined).length)
        await index.close()`),
    )
    const added = await Promise.all(processes.map(({ stdout }) => text(stdout)))
    expect(Number(added[0]) + Number(added[1])).toBe(60)
    const index = await openArticleIndex({ store: valkeyStore(...place), cleaned: true })
    expect(await index.size()).toBe(60)
    for (let i = 0; i < 60; i++) expect(await index.query(story(i, 3))).toHaveLength(1)
    await index.close()
  })

  test('that dies and comes back: what was acknowledged is there, what is asked meanwhile is an error that names it', async () => {
    const mortal = await startValkey()
    const index = await openArticleIndex({ store: valkeyStore(mortal.url), cleaned: true })
    let acknowledged = 0
    let problem = ''
    const adding = (async () => {
      for (let i = 0; problem === ''; i++) {
        await index.add(String(i), story(i, 3)).then(
          () => acknowledged++,
          (error: Error) => {
            problem = error.message
          },
        )
      }
    })()
    while (acknowledged < 20) await new Promise((resolve) => setTimeout(resolve, 5))
    await mortal.kill()
    await adding
    expect(problem).toMatch(/^Valkey 127\.0\.0\.1:\d+, index articles: cannot be written: /)
    await expect(index.query(story(1))).rejects.toThrow(/^Valkey .*: cannot be read: /)
    await mortal.start()
    const sized = async (): Promise<number> => index.size().catch(() => new Promise((resolve) => setTimeout(() => resolve(sized()), 50)))
    expect(await sized()).toBeGreaterThanOrEqual(acknowledged)
    for (let i = 0; i < acknowledged; i++) expect(await index.query(story(i, 3))).toMatchObject([{ id: String(i), score: 1 }])
    await index.close()
    await mortal.stop()
  })

  test('that is full refuses an article as a whole', async () => {
    const small = await startValkey('--maxmemory', '3mb', '--maxmemory-policy', 'noeviction')
    const index = await openArticleIndex({ store: valkeyStore(small.url), cleaned: true })
    let count = 0
    const fill = async (): Promise<never> => {
      for (;;) {
        await index.add(String(count), story(count, 100))
        count++
      }
    }
    await expect(fill()).rejects.toThrow(/^Valkey .*: cannot be written: .*maxmemory/)
    expect(count).toBeGreaterThan(10)
    expect(await index.size()).toBe(count)
    expect(await index.query(story(count, 100))).toEqual([])
    expect(await index.query(story(count - 1, 100))).toMatchObject([{ id: String(count - 1) }])
    await index.close()
    await small.stop()
  })

  test('that evicts keys, or that is not there', async () => {
    const forgetful = await startValkey('--maxmemory-policy', 'allkeys-lru')
    await expect(openArticleIndex({ store: valkeyStore(forgetful.url) })).rejects.toThrow('set noeviction')
    await forgetful.stop()
    await expect(openArticleIndex({ store: valkeyStore(forgetful.url) })).rejects.toThrow(/^Valkey .*: cannot be reached: .*ECONNREFUSED/)
  })
})

test.each([
  ['redis:/user:secret@host', 'begins with "redis:/"'],
  ['user:secret@host:6379', 'begins otherwise'],
  ['secret', 'begins otherwise'],
  ['http://user:se/cret@host', 'begins with "http://"'],
  ['redis://user:p@secret@', 'begins with "redis://"'],
  ['redis://user:6/secret@host', 'begins with "redis://"'],
  ['redis://host:6379/secret', 'begins with "redis://"'],
])('an address that is none is refused without a word of it: %s', (url, said) => {
  expect(() => valkeyStore(url)).toThrow(
    new RangeError(`valkeyStore: url must be an address such as redis://localhost:6379, got one that ${said}`),
  )
})

test.each(['redis://localhost', 'rediss://user:secret@cache.example:6379/2', 'redis://[::1]:6379/'])('an address: %s', (url) => {
  expect(valkeyStore(url).name).not.toContain('secret')
})

test('a name that would not keep the keys of an index together is refused', () => {
  for (const name of ['', '}', '}{a']) expect(() => valkeyStore('redis://localhost', { name })).toThrow(RangeError)
  expect(valkeyStore('redis://localhost', { name: 'a}b' }).name).toBe('Valkey localhost, index a}b')
})
