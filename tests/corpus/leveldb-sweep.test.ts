import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { afterAll, expect, test, vi } from 'vitest'
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
