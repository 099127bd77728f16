import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { levelStore } from '../../src/corpus/stores/leveldb.js'
import type { SweepState } from '../../src/corpus/stores/leveldb-sweep.js'
import { sameAnswers } from './same-answers.js'

const reached = vi.hoisted(() => ({ level: 0 }))

/** A sweep with limits so small that it goes round, and divides pages, after a few articles. */
vi.mock('../../src/corpus/stores/leveldb-sweep.js', async (original) => {
  const { FIRST_STATE, Sweep } = await original<typeof import('../../src/corpus/stores/leveldb-sweep.js')>()
  return {
    FIRST_STATE: { ...FIRST_STATE, level: 0 },
    Sweep: class extends Sweep {
      constructor(state: SweepState) {
        super(state, { waiting: 12, page: 3, steps: 2 })
        reached.level = Math.max(reached.level, state.level)
      }
    },
  }
})

const folder = mkdtempSync(join(tmpdir(), 'copydesk-sweep-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const freshFolder = (): string => join(folder, `index-${made++}`)

test('whatever is added, replaced, removed and opened again, each bucket has its articles', async () => {
  await sameAnswers(() => levelStore(freshFolder()), 40)
  expect(reached.level).toBeGreaterThan(2)
})

test('a change that can not be written leaves all as it was', async () => {
  const store = levelStore(freshFolder())
  await store.open('layout')
  const buckets = Array.from({ length: 60 }, (_, i) => `b${i}`)
  const standing = (): Promise<readonly number[]>[] => buckets.map((bucket) => store.candidates([bucket]))
  const add = (id: number) => store.add({ id: String(id), text: 'Ferry', sample: '', buckets: buckets.slice(id, id + 5) })
  for (let id = 0; id < 50; id++) await add(id)
  const before = await Promise.all(standing())
  const batch = vi.spyOn(ClassicLevel.prototype, 'batch')
  for (const change of [() => add(50), () => add(7), () => store.remove('8')]) {
    batch.mockRejectedValueOnce(new Error('no space left'))
    await expect(change()).rejects.toThrow('cannot be written: no space left')
    expect(await Promise.all(standing())).toEqual(before)
    // Behind a part of what failed LevelDB would lose it.
    await expect(add(51)).rejects.toThrow('cannot be written: an earlier write failed; the index must be closed and opened again')
    await store.close()
    await store.open('layout')
    expect(await Promise.all(standing())).toEqual(before)
  }
  await add(50)
  await store.close()
})

describe('a record that a disk has damaged, lost or given for another one is told by its key, or changes no answer', () => {
  const whole = freshFolder()
  const ids = Array.from({ length: 60 }, (_, i) => `${i % 50}`)
  const buckets = Array.from({ length: 40 }, (_, i) => `b${i}`)
  beforeAll(async () => {
    const store = levelStore(whole)
    await store.open('layout')
    for (const [i, id] of ids.entries()) {
      await store.add({ id, text: `Ferry ${i}`, sample: '', buckets: [1, 3, 7].map((k) => buckets[(i * k + k) % 40]) })
    }
    for (let i = 0; i < 50; i += 7) await store.remove(`${i}`)
    await store.close()
  })

  const copy = (): string => {
    const path = freshFolder()
    cpSync(whole, path, { recursive: true })
    return path
  }

  /** All that can be asked of the index in a folder. */
  const answers = async (path: string): Promise<unknown[]> => {
    const store = levelStore(path)
    await store.open('layout')
    try {
      const given: unknown[] = [await store.size()]
      for (const bucket of buckets) given.push(await store.candidates([bucket]))
      for (const article of await store.read(ids.map((_, i) => i))) given.push(article?.id, article?.text, article?.sample)
      for (const id of ids) given.push(await store.remove(id))
      return given
    } finally {
      await store.close()
    }
  }

  const changed = (record: Uint8Array, at: number, bit: number): Uint8Array => record.map((byte, i) => (i === at ? byte ^ bit : byte))
  const damages: [string, (record: Uint8Array, other: Uint8Array) => Uint8Array | undefined][] = [
    ['a bit at the beginning', (record) => changed(record, 0, 1)],
    ['a bit in the middle', (record) => changed(record, record.length >> 1, 4)],
    ['a bit at the end', (record) => changed(record, record.length - 1, 2)],
    ['its last byte', (record) => record.slice(0, -1)],
    ['all of it', () => new Uint8Array()],
    ['for another one', (_, other) => other],
    ['lost', () => undefined],
  ]
  const cases = ['articles', 'buckets', 'counts', 'ids', 'pages'].flatMap((kind) => damages.map((damage) => [kind, ...damage] as const))

  test.each(cases)('%s: %s', async (kind, name, damage) => {
    const expected = await answers(copy())
    const outcomes = [0, 0.5, 0.99].map(async (place) => {
      const path = copy()
      const database = new ClassicLevel<string, Uint8Array>(path, { valueEncoding: 'view' })
      const records = (await database.iterator().all()).filter(([key]) => key[0] === kind[0])
      const at = Math.floor(place * records.length)
      const [key, record] = records[at]
      const value = damage(record, records[(at + 1) % records.length][1])
      await (value === undefined ? database.del(key) : database.put(key, value))
      await database.close()
      const outcome = await answers(path).catch((error: Error) => error.message)
      return { path, key, outcome }
    })
    for (const { path, key, outcome } of await Promise.all(outcomes)) {
      const told = `LevelDB folder ${path}: cannot be `
      const said = ['damaged', 'missing'].map((what) => `its record ${JSON.stringify(key)} is ${what}`)
      const isTold =
        typeof outcome === 'string' && outcome.startsWith(told) && [...said, 'a part of it is lost'].some((part) => outcome.endsWith(part))
      if (!isTold && !(kind === 'ids' && name === 'lost')) expect({ key, outcome }).toEqual({ key, outcome: expected })
    }
  })
})
