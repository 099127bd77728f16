import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { ClassicLevel } from 'classic-level'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type ArticleIndex, memoryStore, openArticleIndex } from '../../src/corpus/index.js'
import { levelStore } from '../../src/corpus/stores/leveldb.js'
import { valkeyStore } from '../../src/corpus/stores/valkey.js'
import { projectPath } from '../support/files.js'
import { haveValkey, startValkey, type TestServer } from '../support/valkey.js'
import { edited, story } from './stories.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }) // processes and servers are started, also on busy machines

const folder = mkdtempSync(join(tmpdir(), 'copydesk-stores-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let server: TestServer
beforeAll(async () => {
  if (haveValkey) server = await startValkey()
})
afterAll(() => server?.stop())

let made = 0
const freshFolder = (): string => join(folder, `index-${made++}`)
const freshName = (): { name: string } => ({ name: `index-${made++}` })

/** Something that is done to an index. */
interface Step {
  readonly deed: 'add' | 'addIfNew' | 'remove' | 'query'
  readonly id: string
  readonly text: string
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    deed: fc.constantFrom('add', 'add', 'addIfNew', 'remove', 'query'),
    id: fc.constantFrom('a', 'b', 'c d', 'é', '\ud800', 'constructor'),
    text: fc
      .record({ number: fc.nat(2), every: fc.integer({ min: 8, max: 40 }) })
      .map(({ number, every }) => edited(story(number, 3), every)),
  }),
  { maxLength: 20 },
)

async function answers(index: ArticleIndex, list: readonly Step[]): Promise<unknown[]> {
  const given: unknown[] = []
  for (const { deed, id, text } of list) {
    if (deed === 'remove') given.push(await index.remove(id))
    else if (deed === 'query') given.push(await index.query(text))
    else given.push(await index[deed](id, text))
  }
  return [...given, await index.size(), await index.query(list[0]?.text ?? '')]
}

describe('every store gives the same answers', () => {
  const compare = (store: () => ReturnType<typeof memoryStore>, numRuns: number): Promise<void> =>
    fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const [memory, other] = await Promise.all([memoryStore(), store()].map((each) => openArticleIndex({ store: each, clean: true })))
        expect(await answers(other, list)).toEqual(await answers(memory, list))
        await other.close()
      }),
      { numRuns },
    )

  test('LevelDB', () => compare(() => levelStore(freshFolder()), 15))
  test.skipIf(!haveValkey)('Valkey', () => compare(() => valkeyStore(server.url, freshName()), 15))
})

describe.each([
  ['LevelDB', true],
  ['Valkey', haveValkey],
])('%s', (kind, there) => {
  const open = kind === 'LevelDB' ? levelReopener : valkeyReopener

  test.skipIf(!there)('keeps its articles, and refuses to be opened with other options', async () => {
    const reopen = open()
    const first = await openArticleIndex({ store: reopen() })
    await first.add('a', story(1))
    await first.close()
    await expect(openArticleIndex({ store: reopen(), threshold: 0.6 })).rejects.toThrow(
      /holds an index made with .*0\.5.*, asked for was .*0\.6/,
    )
    const second = await openArticleIndex({ store: reopen() })
    expect([await second.size(), await second.addIfNew('b', story(1))]).toMatchObject([1, { id: 'a' }])
    await second.close()
    await expect(second.add('c', story(2))).rejects.toThrow(/^(LevelDB folder|Valkey) .*: cannot be /)
  })

  test.skipIf(!there)('killed in the middle, it has what was acknowledged, whole', async () => {
    const reopen = open()
    const child = startProcess(`
      const index = await openArticleIndex({ store: ${kind === 'LevelDB' ? 'levelStore' : 'valkeyStore'}(...${JSON.stringify(reopen.place)}), clean: true })
      for (let i = 0; ; i++) {
        await index.add(String(i), 'story number ' + i + ' has a word ' + i + ' of its own in each of ' + i + ' lines')
        process.stdout.write(i + '\\n')
      }`)
    let told = ''
    for await (const chunk of child.stdout) {
      told += chunk
      if (told.split('\n').length > 60) break
    }
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
    const acknowledged = told.split('\n').length - 1
    const index = await openArticleIndex({ store: reopen(), clean: true })
    const size = await index.size()
    expect(size).toBeGreaterThanOrEqual(acknowledged)
    for (let i = 0; i <= size; i++) {
      const found = await index.query(`story number ${i} has a word ${i} of its own in each of ${i} lines`)
      expect(found.filter(({ score }) => score === 1).map(({ id }) => id)).toEqual(i < size ? [String(i)] : [])
    }
    await index.close()
  })
})

/** Starts a process that runs some code with the built package. */
function startProcess(code: string) {
  const imports = [
    ['openArticleIndex', 'dist/corpus/index.js'],
    ['levelStore', 'dist/corpus/stores/leveldb.js'],
    ['valkeyStore', 'dist/corpus/stores/valkey.js'],
  ].map(([name, file]) => `import { ${name} } from ${JSON.stringify(projectPath(file))}\n`)
  return spawn(process.execPath, ['--input-type=module', '-e', imports.join('') + code], { stdio: ['ignore', 'pipe', 'inherit'] })
}

interface Reopener {
  (): ReturnType<typeof memoryStore>
  readonly place: readonly unknown[]
}

function levelReopener(): Reopener {
  const path = freshFolder()
  return Object.assign(() => levelStore(path), { place: [path] })
}

function valkeyReopener(): Reopener {
  const name = freshName()
  return Object.assign(() => valkeyStore(server.url, name), { place: [server.url, name] })
}

describe('a folder that can not be used is named', () => {
  test('because another index has it open', async () => {
    const path = freshFolder()
    const index = await openArticleIndex({ store: levelStore(path) })
    await expect(openArticleIndex({ store: levelStore(path) })).rejects.toThrow(/^LevelDB folder .*index-\d+: cannot be opened: .*lock/)
    await index.close()
  })

  test('because it is a file, or holds something else', async () => {
    const path = freshFolder()
    writeFileSync(path, 'a file')
    await expect(openArticleIndex({ store: levelStore(path) })).rejects.toThrow(`LevelDB folder ${path}: cannot be opened: `)
    const other = new ClassicLevel(freshFolder())
    await other.put('a', '1')
    await other.close()
    await expect(openArticleIndex({ store: levelStore(other.location) })).rejects.toThrow('cannot be opened: it holds something else')
  })
})

describe.skipIf(!haveValkey)('a server', () => {
  test('two processes that add at once lose nothing, and of near articles one is added', async () => {
    const place = [server.url, freshName()] as const
    const processes = [0, 1].map((k) =>
      startProcess(`
        const index = await openArticleIndex({ store: valkeyStore(...${JSON.stringify(place)}), clean: true })
        const stories = ${JSON.stringify(Array.from({ length: 60 }, (_, i) => [`${k}-${i}`, edited(story(i, 3), 20 + 10 * k)]))}
        const matches = await Promise.all(stories.map(([id, text]) => index.addIfNew(id, text)))
        console.log(matches.filter((match) => match === undefined).length)
        await index.close()`),
    )
    const added = await Promise.all(processes.map(({ stdout }) => text(stdout)))
    expect(Number(added[0]) + Number(added[1])).toBe(60)
    const index = await openArticleIndex({ store: valkeyStore(...place), clean: true })
    expect(await index.size()).toBe(60)
    for (let i = 0; i < 60; i++) expect(await index.query(story(i, 3))).toHaveLength(1)
    await index.close()
  })

  test('that dies and comes back: what was acknowledged is there, what is asked meanwhile is an error that names it', async () => {
    const mortal = await startValkey()
    const index = await openArticleIndex({ store: valkeyStore(mortal.url), clean: true })
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
    const index = await openArticleIndex({ store: valkeyStore(small.url), clean: true })
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

  test('that evicts keys, that is not there, or whose address is wrong', async () => {
    const forgetful = await startValkey('--maxmemory-policy', 'allkeys-lru')
    await expect(openArticleIndex({ store: valkeyStore(forgetful.url) })).rejects.toThrow('set noeviction')
    await forgetful.stop()
    await expect(openArticleIndex({ store: valkeyStore(forgetful.url) })).rejects.toThrow(/^Valkey .*: cannot be reached: .*ECONNREFUSED/)
    expect(() => valkeyStore('http://user:secret@host')).toThrow(/got "http:\/\/…@host"/)
  })
})
