import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { text } from 'node:stream/consumers'
import { ClassicLevel } from 'classic-level'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { BUCKET_CAPACITY, memoryStore, openArticleIndex } from '../../src/corpus/index.js'
import { levelStore } from '../../src/corpus/stores/leveldb.js'
import { parseStored } from '../../src/corpus/stores/store.js'
import { valkeyStore } from '../../src/corpus/stores/valkey.js'
import { haveValkey, startValkey, type TestServer } from '../support/valkey.js'
import { startProcess } from './processes.js'
import { sameAnswers } from './same-answers.js'
import { story } from './stories.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }) // processes and servers are started, also on busy machines

const folder = mkdtempSync(join(tmpdir(), 'copydesk-stores-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let server: TestServer
beforeAll(async () => {
  if (haveValkey) server = await startValkey()
})

let made = 0
const freshFolder = (): string => join(folder, `index-${made++}`)
const freshName = (): { name: string } => ({ name: `index-${made++}` })

describe('every store gives the same answers', () => {
  test('LevelDB', () => sameAnswers(() => levelStore(freshFolder()), 15))
  test.skipIf(!haveValkey)('Valkey', () => sameAnswers(() => valkeyStore(server.url, freshName()), 15))
})

describe.each<[string, boolean, () => ReturnType<typeof memoryStore>]>([
  ['memory', true, memoryStore],
  ['LevelDB', true, () => levelStore(freshFolder())],
  ['Valkey', haveValkey, () => valkeyStore(server.url, freshName())],
])('%s', (_, there, store) => {
  test.skipIf(!there)('answers nothing before it is opened and once it is closed', async () => {
    const made = store()
    await expect(made.size()).rejects.toThrow(`${made.name}: it is closed`)
    const index = await openArticleIndex({ store: made })
    await index.add('a', story(1))
    await index.close()
    await expect(index.size()).rejects.toThrow(`${made.name}: it is closed`)
    await expect(index.query(story(1))).rejects.toThrow(`${made.name}: it is closed`)
    await expect(index.add('b', story(2))).rejects.toThrow(`${made.name}: it is closed`)
    await expect(index.addIfNew('b', story(2))).rejects.toThrow(`${made.name}: it is closed`)
    await expect(index.remove('a')).rejects.toThrow(`${made.name}: it is closed`)
  })

  test.skipIf(!there)('does what was asked before it was closed', async () => {
    const made = store()
    const index = await openArticleIndex({ store: made, cleaned: true })
    const added = Array.from({ length: 30 }, (_, i) => index.add(`${i}`, story(i, 3)))
    const closed = index.close()
    await Promise.all([...added, closed])
    const again = await openArticleIndex({ store: made, cleaned: true })
    expect(await again.size()).toBe(30)
    await again.close()
    await again.close()
  })

  test.skipIf(!there)('of 200 near articles that come at once takes one, and of others all', async () => {
    const index = await openArticleIndex({ store: store(), cleaned: true })
    const near = await Promise.all(
      Array.from({ length: 200 }, (_, i) => index.addIfNew(`near ${i}`, `${story(1)} Version ${'x'.repeat(i)}.`)),
    )
    const names = new Set(near.map((match) => match?.id))
    expect([near.filter((match) => match === undefined).length, names.size, await index.size()]).toEqual([1, 2, 1])
    const others = await Promise.all(Array.from({ length: 50 }, (_, i) => index.addIfNew(`other ${i}`, story(i + 2, 3))))
    expect([others.filter((match) => match !== undefined), await index.size()]).toEqual([[], 51])
    await index.close()
  })

  test.skipIf(!there)('takes any name and any text', async () => {
    const index = await openArticleIndex({ store: store(), cleaned: true })
    const names = ['', '\n', '\0', '__proto__', 'constructor', '\ud800', '\udc00', 'é', 'e\u0301', 'layout', 'counts', 'x'.repeat(2 ** 20)]
    for (const [i, name] of names.entries()) await index.add(name, story(i))
    expect(await index.size()).toBe(names.length)
    for (const [i, name] of names.entries()) expect((await index.query(story(i))).map(({ id }) => id)).toEqual([name])
    const texts = ['', 'word', '\ud800', '潮'.repeat(400), `${story(99)}\ud800 ${story(98)}`]
    for (const [i, text] of texts.entries()) expect(await index.addIfNew(`text ${i}`, text)).toBe(undefined)
    expect(await index.query(texts[4])).toMatchObject([{ id: 'text 4', score: 1 }])
    for (const name of names) expect([await index.remove(name), await index.remove(name)]).toEqual([true, false])
    expect(await index.size()).toBe(texts.length)
    await index.close()
  })

  test.skipIf(!there)('belongs to one index: a second one is refused, and the first goes on', async () => {
    const made = store()
    const first = await openArticleIndex({ store: made })
    await expect(openArticleIndex({ store: made })).rejects.toThrow(`${made.name}: cannot be opened: it is open already`)
    await first.add('a', story(1))
    expect(await first.query(story(1))).toMatchObject([{ id: 'a' }])
    await first.close()
    const second = await openArticleIndex({ store: made })
    expect(await second.size()).toBe(1)
    await second.close()
  })

  test.skipIf(!there)('keeps in a bucket the first articles, as many as it takes, and none of those that come later', async () => {
    const made = store()
    await made.open('layout')
    const add = (number: number, buckets: string[]) => made.add({ id: String(number), text: 'Ferry', sample: '', buckets })
    for (let number = 0; number < BUCKET_CAPACITY; number++) await add(number, ['full'])
    await add(BUCKET_CAPACITY, ['full', 'other'])
    const first = Array.from({ length: BUCKET_CAPACITY }, (_, number) => number)
    expect(await made.candidates(['full'])).toEqual(first)
    expect(await made.candidates(['other'])).toEqual([BUCKET_CAPACITY])
    await add(0, ['full']) // in place of the first one
    expect(await made.candidates(['full'])).toEqual([...first.slice(1), BUCKET_CAPACITY + 1])
    await made.remove('1') // what came when the bucket was full doesn't move up
    expect(await made.candidates(['full'])).toEqual([...first.slice(2), BUCKET_CAPACITY + 1])
    await made.close()
  })
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
      / holds articles \(threshold 0\.5\), asked for were articles \(threshold 0\.6\): use the options /,
    )
    const second = await openArticleIndex({ store: reopen() })
    expect([await second.size(), await second.addIfNew('b', story(1))]).toMatchObject([1, { id: 'a' }])
    await second.close()
    await expect(second.add('c', story(2))).rejects.toThrow(/^(LevelDB folder|Valkey) .*: it is closed$/)
  })

  test.skipIf(!there)('killed in the middle, it has what was acknowledged, whole', async () => {
    const reopen = open()
    const child = startProcess(`
      const index = await openArticleIndex({ store: ${kind === 'LevelDB' ? 'levelStore' : 'valkeyStore'}(...${JSON.stringify(reopen.place)}), cleaned: true })
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
    const index = await openArticleIndex({ store: reopen(), cleaned: true })
    const size = await index.size()
    expect(size).toBeGreaterThanOrEqual(acknowledged)
    for (let i = 0; i <= size; i++) {
      const found = await index.query(`story number ${i} has a word ${i} of its own in each of ${i} lines`)
      expect(found.filter(({ score }) => score === 1).map(({ id }) => id)).toEqual(i < size ? [String(i)] : [])
    }
    await index.close()
  })
})

test('what another program wrote into a store is refused', () => {
  expect(parseStored('{"id":"a","text":"b","sample":""}')).toEqual({ id: 'a', text: 'b', sample: '' })
  for (const json of ['{"id":1,"text":"b"}', '{"id":"a"}', '[]', 'null']) expect(() => parseStored(json, '')).toThrow('no article')
})

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

test('LevelDB: each change is one batch, so that an end of the process leaves nothing half', async () => {
  const batches = vi.spyOn(ClassicLevel.prototype, 'batch')
  const single = [vi.spyOn(ClassicLevel.prototype, 'put'), vi.spyOn(ClassicLevel.prototype, 'del')]
  const index = await openArticleIndex({ store: levelStore(freshFolder()), cleaned: true })
  const changes = [
    () => index.add('a', story(1)),
    () => index.addIfNew('b', story(2)),
    () => index.add('a', story(3)), // in place of the first one
    () => index.remove('b'),
  ]
  for (const change of changes) {
    batches.mockClear()
    await change()
    expect(batches).toHaveBeenCalledOnce()
  }
  for (const spy of single) expect(spy).not.toHaveBeenCalled()
  await index.close()
  vi.restoreAllMocks()
})

test.skipIf(process.platform === 'win32')(
  'LevelDB: where no more can be written, what was acknowledged stays, and more is an error',
  async () => {
    const path = freshFolder()
    const full = startProcess(
      `
      const index = await openArticleIndex({ store: levelStore(${JSON.stringify(path)}), cleaned: true })
      const texts = ${JSON.stringify(Array.from({ length: 80 }, (_, i) => story(i, 12)))}
      const outcomes = await Promise.allSettled(texts.map((text, i) => index.add(String(i), text)))
      console.log(JSON.stringify(outcomes.map(({ reason }) => reason?.message)))
      await index.close()`,
      ['sh', '-c', 'ulimit -f 80; exec "$0" "$@"'], // no file may get larger, as on a full disk
    )
    const problems: (string | null)[] = JSON.parse(await text(full.stdout))
    const acknowledged = problems.indexOf(problems.find((problem) => problem !== null) ?? null)
    expect(acknowledged).toBeGreaterThan(10)
    expect(problems[acknowledged]).toMatch(`LevelDB folder ${path}: cannot be written: IO error: `)
    for (const problem of problems.slice(acknowledged + 1)) {
      expect(problem).toBe(`LevelDB folder ${path}: cannot be written: an earlier write failed; the index must be closed and opened again`)
    }
    const index = await openArticleIndex({ store: levelStore(path), cleaned: true })
    expect(await index.size()).toBe(acknowledged)
    for (let i = 0; i < acknowledged; i++) expect(await index.query(story(i, 12))).toMatchObject([{ id: String(i) }])
    expect(await index.addIfNew('new', story(acknowledged, 12))).toBe(undefined)
    await index.close()
  },
)

describe('LevelDB: a record that is damaged is an error that names the folder', () => {
  const damaged = async (key: string, damage: (record: string) => string) => {
    const path = freshFolder()
    const index = await openArticleIndex({ store: levelStore(path), cleaned: true })
    for (const id of ['a', 'b']) await index.add(id, story(1))
    await index.close()
    const database = new ClassicLevel(path)
    await database.put(key, damage((await database.get(key)) ?? ''))
    await database.close()
    return { path, open: () => openArticleIndex({ store: levelStore(path), cleaned: true }) }
  }

  const article = 'a000000000000001'
  test.each<[string, (record: string) => string]>([
    ['emptied', () => ''],
    ['of another program', () => '\nnull'],
    ['cut', (record) => record.slice(0, -1)],
    ['another sample', (record) => record.replace(/\n/, '1\n')],
    ['another name', (record) => record.replace('"id":"b"', '"id":"a"')],
    ['another word', (record) => record.replace('The', 'Tne')],
    ['its sum', (record) => `1${record}`],
  ])('of an article: %s', async (_, damage) => {
    const { path, open } = await damaged(article, damage)
    const index = await open()
    const told = `LevelDB folder ${path}: cannot be read: its record "${article}" is damaged`
    await expect(index.query(story(1))).rejects.toThrow(told)
    await expect(index.addIfNew('c', story(1))).rejects.toThrow(told)
    expect(await index.size()).toBe(2)
    await index.close()
  })

  test.each(['', 'x', 'null', '{"next":2}'])('of the counts: %s', async (record) => {
    const { path, open } = await damaged('counts', () => record)
    await expect(open()).rejects.toThrow(`LevelDB folder ${path}: cannot be opened: its record "counts" is damaged`)
  })

  test('but not one that is as it was', async () => {
    const { open } = await damaged('counts', (record) => record)
    const index = await open()
    expect(await index.query(story(1))).toMatchObject([{ id: 'a' }, { id: 'b' }])
    await index.close()
  })
})

test('LevelDB: whatever bit of its files a disk turns, it says so or answers as before', async () => {
  const whole = freshFolder()
  const index = await openArticleIndex({ store: levelStore(whole), cleaned: true })
  for (let i = 0; i < 300; i++) await index.add(`${i % 250}`, story(i, 3))
  await index.close()
  const merged = freshFolder()
  cpSync(whole, merged, { recursive: true })
  await (await openArticleIndex({ store: levelStore(merged), cleaned: true })).close() // its log becomes a table
  const answers = async (path: string): Promise<unknown> => {
    const index = await openArticleIndex({ store: levelStore(path), cleaned: true })
    try {
      const found: unknown[] = [await index.size()]
      for (let i = 0; i < 300; i++) found.push((await index.query(story(i, 3))).map(({ id, score }) => [id, score]))
      return found
    } finally {
      await index.close()
    }
  }
  const expected = await answers(whole)
  for (const folder of [whole, merged]) {
    for (let run = 1; run <= 12; run++) {
      const path = freshFolder()
      cpSync(folder, path, { recursive: true })
      const names = readdirSync(path).filter((name) => /^(?:\d+\.|CURRENT|MANIFEST)/.test(name) && statSync(join(path, name)).size > 0)
      for (const name of run % 4 === 0 ? names.slice(-2) : names.slice(0, 1)) {
        const bytes = readFileSync(join(path, name))
        bytes[Math.floor((bytes.length * run) / 13)] ^= 1 << (run % 8)
        writeFileSync(join(path, name), bytes)
      }
      const outcome = await answers(path).catch((error: Error) => error.message)
      if (typeof outcome === 'string') expect(outcome).toContain(`LevelDB folder ${path}`)
      else expect(outcome).toEqual(expected)
    }
  }
})

test('LevelDB: what is asked after the end, whoever waits for it, is told that it is closed', async () => {
  const index = await openArticleIndex({ store: levelStore(freshFolder()) })
  const added = index.add('a', story(1))
  const closed = index.close()
  await expect(index.add('b', story(2))).rejects.toThrow('it is closed')
  await expect(index.query(story(1))).rejects.toThrow('it is closed')
  await Promise.all([added, closed])
  await expect(index.size()).rejects.toThrow('it is closed')
})

describe('a folder that can not be used is named', () => {
  test('because another index has it open', async () => {
    const path = freshFolder()
    const link = freshFolder()
    symlinkSync(path, link, 'junction')
    const index = await openArticleIndex({ store: levelStore(path) })
    for (const spelling of [path, `${path}/`, relative('.', path), link]) {
      await expect(openArticleIndex({ store: levelStore(spelling) })).rejects.toThrow(
        `LevelDB folder ${spelling}: cannot be opened: it is locked: another index has it open`,
      )
    }
    await index.close()
  })

  test('because of its options', () => {
    expect(() => levelStore('a', { openFiles: 1 })).toThrow('levelStore: options.openFiles must be a whole number, 64 or more, got 1')
    expect(() => levelStore('a', { fileSize: 1000 })).toThrow(
      'levelStore: options.fileSize must be a whole number, 1048576 or more, got 1000',
    )
    expect(() => levelStore('a', { fileSize: Number.NaN })).toThrow(
      'levelStore: options.fileSize must be a whole number, 1048576 or more, got NaN',
    )
  })

  test('because none can be made there', { skip: !existsSync('/proc/self') }, async () => {
    for (const path of ['/proc/none', '/proc/none/below', join('/proc', 'self', 'none', '')]) {
      await expect(openArticleIndex({ store: levelStore(path) })).rejects.toThrow(
        `LevelDB folder ${path}: cannot be opened: no folder can be made there`,
      )
    }
  })

  test('or made, with those above it, whatever it is called', async () => {
    for (const path of ['a/b', 'a/./b//c/..', '潮 "1"\n', '~', 'a'.repeat(255)].map((name) => `${freshFolder()}/${name}`)) {
      const indexes = await Promise.all(['/x', '/y/'].map((below) => openArticleIndex({ store: levelStore(path + below) })))
      for (const index of indexes) await index.close()
    }
    await expect(openArticleIndex({ store: levelStore(join(folder, 'a'.repeat(256))) })).rejects.toThrow('ENAMETOOLONG')
  })

  test('because it has no name', () => {
    expect(() => levelStore('')).toThrow(new RangeError('levelStore: folder must be a path, got ""'))
    expect(() => levelStore('a\0')).toThrow(new RangeError('levelStore: folder must be a path, got "a\\u0000"'))
    for (const half of ['\ud800', 'a/\udc00/b']) expect(() => levelStore(half)).toThrow(RangeError) // two of them would be one folder
  })

  test('because it holds other files, which stay alone', async () => {
    const path = freshFolder()
    mkdirSync(path)
    writeFileSync(join(path, 'article.txt'), 'Ferry stays')
    await expect(openArticleIndex({ store: levelStore(path) })).rejects.toThrow(
      `LevelDB folder ${path}: cannot be opened: it holds something else, "article.txt"`,
    )
    expect(readdirSync(path)).toEqual(['article.txt'])
  })

  test('because its file CURRENT is missing, as in a copy of a part, and its other files stay', async () => {
    const path = freshFolder()
    for (const id of ['a', 'b']) {
      const index = await openArticleIndex({ store: levelStore(path) })
      await index.add(id, story(1))
      await index.close()
    }
    const current = readFileSync(join(path, 'CURRENT'))
    rmSync(join(path, 'CURRENT'))
    const before = readdirSync(path)
    await expect(openArticleIndex({ store: levelStore(path) })).rejects.toThrow(
      /^LevelDB folder .*: cannot be opened: its file CURRENT is missing, and "0.*" is there: was it copied or restored in part\?$/,
    )
    expect(readdirSync(path)).toEqual(before)
    writeFileSync(join(path, 'CURRENT'), current)
    const index = await openArticleIndex({ store: levelStore(path) })
    expect(await index.size()).toBe(2)
    await index.close()
  })

  test.each(['000003.log', '000005.ldb', '000005.sst', 'MANIFEST-000004', '000004.dbtmp'])(
    'because of %s without CURRENT',
    async (name) => {
      const path = freshFolder()
      mkdirSync(path)
      writeFileSync(join(path, name), 'of someone')
      await expect(openArticleIndex({ store: levelStore(path) })).rejects.toThrow(`its file CURRENT is missing, and "${name}" is there`)
      expect([readdirSync(path), readFileSync(join(path, name), 'utf8')]).toEqual([[name], 'of someone'])
    },
  )

  test.each([
    ['empty', []],
    ['what is left of one that was stopped while it was made', ['LOCK', 'LOG', 'LOG.old', 'MANIFEST-000001', '000001.dbtmp']],
  ])('but not if it is %s', async (_, names) => {
    const path = freshFolder()
    mkdirSync(path)
    for (const name of names) writeFileSync(join(path, name), '')
    const index = await openArticleIndex({ store: levelStore(path) })
    expect(await index.size()).toBe(0)
    await index.close()
    writeFileSync(join(path, 'notes.txt'), 'beside the index')
    await (await openArticleIndex({ store: levelStore(path) })).close()
  })

  test('because it is a file, or holds something else', async () => {
    const path = freshFolder()
    writeFileSync(path, 'a file')
    await expect(openArticleIndex({ store: levelStore(path) })).rejects.toThrow(
      `LevelDB folder ${path}: cannot be opened: it is a file, or below one`,
    )
    const other = new ClassicLevel(freshFolder())
    await other.put('a', '1')
    await other.close()
    await expect(openArticleIndex({ store: levelStore(other.location) })).rejects.toThrow('cannot be opened: it holds something else')
  })
})
