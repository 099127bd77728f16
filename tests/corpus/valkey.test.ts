import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { createClient } from '@redis/client'
import { beforeAll, describe, expect, test, vi } from 'vitest'
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
  })

  test('that stands still: what is asked is an error after a minute, what comes afterwards is answered', async () => {
    const frozen = await startValkey()
    const place = [frozen.url, { name: 'frozen' }] as const
    const index = await openArticleIndex({ store: valkeyStore(...place), cleaned: true })
    await index.add('a', story(1))
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    frozen.freeze()
    const questions = [index.add('b', story(2)), index.query(story(1)), openArticleIndex({ store: valkeyStore(...place) })]
    const answers = Promise.allSettled(questions)
    await new Promise((resolve) => setTimeout(resolve, 200)) // until it is connected
    await vi.advanceTimersByTimeAsync(60_000)
    const late = index.size()
    late.catch(() => {})
    await vi.advanceTimersByTimeAsync(15_000)
    const told = (attempted: string) => ({
      reason: { message: expect.stringMatching(`^Valkey .*: cannot be ${attempted}: it has not answered for a minute; what was asked`) },
    })
    expect(await answers).toMatchObject(['written', 'read', 'reached'].map(told))
    await expect(late).rejects.toThrow('cannot be read: it has not answered for a minute')
    frozen.thaw()
    expect(await index.addIfNew('c', story(2))).toMatchObject({ id: 'b' }) // what was not acknowledged was done all the same
    vi.useRealTimers()
    await index.close()
  })

  test('that stands still does not hold up who closes the index for more than a minute', async () => {
    const frozen = await startValkey()
    const index = await openArticleIndex({ store: valkeyStore(frozen.url), cleaned: true })
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    frozen.freeze()
    const added = index.add('a', story(1))
    const settled = Promise.allSettled([added, index.close()])
    await vi.advanceTimersByTimeAsync(75_000)
    expect(await settled).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled' }])
    vi.useRealTimers()
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
    const second = await openArticleIndex({ store: valkeyStore(small.url), cleaned: true })
    expect([await second.size(), await second.remove('0'), await index.size()]).toEqual([count, true, count - 1])
    await second.close()
    await index.close()
  })

  test('that is full has what it has for those who open it, and takes no new index', async () => {
    const full = await startValkey()
    const first = await openArticleIndex({ store: valkeyStore(full.url), cleaned: true })
    await first.add('a', story(1))
    await tell(full, 'CONFIG', 'SET', 'maxmemory', '1')
    const second = await openArticleIndex({ store: valkeyStore(full.url), cleaned: true })
    expect(await second.query(story(1))).toMatchObject([{ id: 'a' }])
    for (const id of ['a', 'b']) await expect(second.add(id, story(2))).rejects.toThrow(/^Valkey .*: cannot be written: .*maxmemory/)
    expect(await second.query(story(1))).toMatchObject([{ id: 'a' }])
    expect([await second.remove('a'), await first.size()]).toEqual([true, 0])
    await expect(openArticleIndex({ store: valkeyStore(full.url, { name: 'new' }) })).rejects.toThrow(
      /^Valkey .*, index new: cannot be opened: .*maxmemory/,
    )
    for (const index of [first, second]) await index.close()
  })

  test('that has lost all is told again by the next article how the index is made', async () => {
    const place = [server.url, { name: 'lost' }] as const
    const index = await openArticleIndex({ store: valkeyStore(...place), cleaned: true })
    await index.add('a', story(1))
    await tell(server, 'FLUSHALL')
    expect([await index.query(story(1)), await index.remove('a'), await index.size()]).toEqual([[], false, 0])
    await index.add('b', story(2))
    await expect(openArticleIndex({ store: valkeyStore(...place), threshold: 0.6 })).rejects.toThrow(
      'holds articles (threshold 0.5, cleaned), asked for were articles (threshold 0.6): use the options ',
    )
    expect(await index.query(story(2))).toMatchObject([{ id: 'b' }])
    await index.close()
  })

  test('where another index has been made in the place of one that was lost, that one is told so', async () => {
    const place = [server.url, { name: 'replaced' }] as const
    const index = await openArticleIndex({ store: valkeyStore(...place), cleaned: true })
    await index.add('a', story(1))
    await tell(server, 'FLUSHALL')
    const other = await openArticleIndex({ store: valkeyStore(...place), threshold: 0.6 })
    const told = 'it holds articles (threshold 0.6), asked for were articles (threshold 0.5, cleaned): use the options '
    await expect(index.add('a', story(1))).rejects.toThrow(`Valkey ${new URL(server.url).host}, index replaced: cannot be written: ${told}`)
    await expect(index.addIfNew('a', story(1))).rejects.toThrow(`cannot be written: ${told}`)
    await expect(index.remove('a')).rejects.toThrow(`cannot be written: ${told}`)
    await expect(index.query(story(1))).rejects.toThrow(`cannot be read: ${told}`)
    expect(await other.size()).toBe(0)
    for (const open of [index, other]) await open.close()
  })

  test('that has articles but lost their layout is refused', async () => {
    const place = [server.url, { name: 'bare' }] as const
    const index = await openArticleIndex({ store: valkeyStore(...place) })
    await index.add('a', story(1))
    await tell(server, 'DEL', 'copydesk:{bare}:layout')
    const told = 'it holds articles, and its layout, which says how they were made, is lost'
    await expect(index.add('b', story(2))).rejects.toThrow(`cannot be written: ${told}`)
    await expect(index.query(story(1))).rejects.toThrow(`cannot be read: ${told}`)
    await expect(openArticleIndex({ store: valkeyStore(...place) })).rejects.toThrow(`index bare: cannot be opened: ${told}`)
    expect(await index.size()).toBe(1)
    await index.close()
  })

  test.each(['next', 'articles', 'buckets', 'names', 'b:'])('a key of another type at %s leaves no change half-made', async (kind) => {
    const name = `of-another-type-${kind}`
    const index = await openArticleIndex({ store: valkeyStore(server.url, { name }), cleaned: true })
    await index.add('a', story(1))
    const standing = await tell(server, 'HGET', `copydesk:{${name}}:buckets`, '0')
    const key = `copydesk:{${name}}:${kind === 'b:' ? `b:${String(standing).split(' ').at(-1)}` : kind}`
    await tell(server, 'SET', key, 'of another program')
    const before = await contentsOf(server)
    await expect(index.add('a', edited(story(1), 40))).rejects.toThrow(/^Valkey .*: cannot be written: .*(?:WRONGTYPE|not an integer)/)
    await expect(index.add('b', edited(story(1), 40))).rejects.toThrow(/WRONGTYPE|not an integer/)
    if (kind !== 'next') await expect(index.remove('a')).rejects.toThrow('WRONGTYPE')
    expect(await contentsOf(server)).toEqual(before)
    await index.close()
  })

  test('whose reply is cut in the middle: what was acknowledged is there, and it goes on', async () => {
    let bytes = Number.POSITIVE_INFINITY
    const between = createServer((client) => {
      const upstream = connect(Number(new URL(server.url).port), '127.0.0.1')
      for (const [from, to] of [
        [client, upstream],
        [upstream, client],
      ]) {
        from.on('error', () => {})
        from.on('close', () => to.destroy())
      }
      client.on('data', (chunk) => upstream.write(chunk))
      upstream.on('data', (chunk) => {
        client.write(chunk.subarray(0, bytes))
        bytes -= chunk.length
        if (bytes <= 0) client.end()
      })
    }).listen(0, '127.0.0.1')
    await once(between, 'listening')
    const url = new URL(server.url)
    url.port = String(Object(between.address()).port)
    const index = await openArticleIndex({ store: valkeyStore(url.href, { name: 'cut' }), cleaned: true })
    for (const [i, length] of [1, 3, 40, 200, 700].entries()) {
      bytes = length
      const outcomes = await Promise.allSettled(
        Array.from({ length: 30 }, (_, k) => index.add(`${i} ${k}`, story(i * 30 + k, 3)).then(() => index.query(story(i * 30 + k, 3)))),
      )
      bytes = Number.POSITIVE_INFINITY
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') expect(outcome.reason.message).toMatch(/^Valkey .*, index cut: cannot be (?:written|read): /)
        else expect(outcome.value).toHaveLength(1)
      }
      await vi.waitFor(() => index.size(), 10_000)
      for (let k = 0; k < 30; k++) if (outcomes[k].status === 'fulfilled') expect(await index.query(story(i * 30 + k, 3))).toHaveLength(1)
    }
    await index.close()
    between.close()
  })

  test('that evicts keys, or that is not there', async () => {
    const forgetful = await startValkey('--maxmemory-policy', 'allkeys-lru')
    await expect(openArticleIndex({ store: valkeyStore(forgetful.url) })).rejects.toThrow('set noeviction')
    await forgetful.kill()
    await expect(openArticleIndex({ store: valkeyStore(forgetful.url) })).rejects.toThrow(/^Valkey .*: cannot be reached: .*ECONNREFUSED/)
  })
})

/** Sends a command to a server, past the index. */
async function tell({ url }: TestServer, ...command: string[]): Promise<unknown> {
  const client = await createClient({ url }).connect()
  const reply: unknown = await client.sendCommand(command)
  await client.close()
  return reply
}

/** All that a server holds, key by key. */
async function contentsOf({ url }: TestServer): Promise<Map<string, unknown>> {
  const client = await createClient({ url }).connect()
  const keys = (await client.keys('*')).sort()
  const dumps = await Promise.all(keys.map((key) => client.dump(key)))
  await client.close()
  return new Map(keys.map((key, i) => [key, dumps[i]]))
}

test.each([
  ['redis:/user:secret@host', 'begins with "redis:/"'],
  ['user:secret@host:6379', 'begins otherwise'],
  ['secret', 'begins otherwise'],
  ['http://user:se/cret@host', 'begins with "http://"'],
  ['redis://user:p@secret@', 'begins with "redis://"'],
  ['redis://user:6/secret@host', 'begins with "redis://"'],
  ['redis://host:6379/secret', 'begins with "redis://"'],
  ['redis://host:6379/2?password=secret', 'begins with "redis://"'],
  ['redis://host#secret', 'begins with "redis://"'],
])('an address that is none is refused without a word of it: %s', (url, said) => {
  expect(() => valkeyStore(url)).toThrow(
    new RangeError(`valkeyStore: url must be an address such as redis://localhost:6379, got one that ${said}`),
  )
})

test.each(['sec%ret', '%', '%4', '%C3%28'])('a password that is not percent-encoded is refused without a word of it: %j', (password) => {
  for (const url of [`redis://:${password}@host`, `redis://${password}:word@host`]) {
    expect(() => valkeyStore(url)).toThrow(
      new RangeError('valkeyStore: url must have its user and password percent-encoded, "%25" for a "%"'),
    )
  }
})

test.each(['redis://localhost', 'rediss://user:secret@cache.example:6379/2', 'redis://[::1]:6379/'])('an address: %s', (url) => {
  expect(valkeyStore(url).name).not.toContain('secret')
})

test('a name that would not keep the keys of an index together is refused', () => {
  for (const name of ['', '}', '}{a', '\ud800', 'a\udc00b']) expect(() => valkeyStore('redis://localhost', { name })).toThrow(RangeError)
  expect(valkeyStore('redis://localhost', { name: 'a}b' }).name).toBe('Valkey localhost, index a}b')
})
