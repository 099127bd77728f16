import fc from 'fast-check'
import { expect } from 'vitest'
import { memoryStore } from '../../src/corpus/index.js'
import type { AddedArticle, ArticleStore } from '../../src/corpus/stores/store.js'
import { anyText } from '../support/arbitraries.js'

/** A change that is made to a store. */
type Change =
  | { readonly deed: 'add'; readonly article: AddedArticle; readonly since: number | undefined }
  | { readonly deed: 'remove'; readonly id: string }

/** Something that is done to a store. */
type Step =
  | Change
  | { readonly deed: 'change at once'; readonly changes: readonly Change[] }
  | { readonly deed: 'look' }
  | { readonly deed: 'reopen' }

const MOST_STEPS = 80
const MOST_AT_ONCE = 5
const BUCKETS = Array.from({ length: 60 }, (_, i) => `b${i}`)

const id = fc.constantFrom(
  '',
  'c d',
  'a\nb',
  'é',
  '\ud800',
  '\0',
  'constructor',
  '__proto__',
  'x'.repeat(100_000),
  ...Array.from({ length: 26 }, (_, i) => String(i)),
)
const buckets = fc.uniqueArray(fc.constantFrom(...BUCKETS), { maxLength: 6 })
const article = fc.record({ id, text: anyText, sample: fc.constantFrom('', '12 7'), buckets })

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ deed: fc.constant('add'), article, since: fc.option(fc.nat(60), { nil: undefined, freq: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('remove'), id }) },
)

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 16, arbitrary: change },
    {
      weight: 2,
      arbitrary: fc.record({ deed: fc.constant('change at once'), changes: fc.array(change, { minLength: 2, maxLength: MOST_AT_ONCE }) }),
    },
    { weight: 1, arbitrary: fc.constant({ deed: 'look' }) },
    { weight: 1, arbitrary: fc.constant({ deed: 'reopen' }) },
  ),
  { maxLength: MOST_STEPS, size: 'max' },
)

/** Checks that a store answers as the one in memory does, whatever is done to it. */
export async function sameAnswers(store: () => ArticleStore, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      expect(await answers(store(), list)).toEqual(await answers(memoryStore(), list))
    }),
    { numRuns },
  )
}

async function answers(store: ArticleStore, list: readonly Step[]): Promise<unknown[]> {
  const given: unknown[] = [await store.open('layout')]
  for (const step of list) given.push(await answer(store, step))
  given.push(await contents(store))
  await store.close()
  return given
}

async function answer(store: ArticleStore, step: Step): Promise<unknown> {
  if (step.deed === 'change at once') return Promise.all(step.changes.map((change) => answer(store, change)))
  if (step.deed === 'add') return store.add(step.article, step.since)
  if (step.deed === 'remove') return store.remove(step.id)
  if (step.deed === 'look') return contents(store)
  await store.close()
  return store.open('layout')
}

async function contents(store: ArticleStore): Promise<unknown[]> {
  const standing = await Promise.all(BUCKETS.map((bucket) => store.candidates([bucket])))
  const articles = await store.read(Array.from({ length: MOST_STEPS * MOST_AT_ONCE }, (_, number) => number))
  return [await store.size(), standing, articles.map((found) => found && { id: found.id, text: found.text, sample: found.sample })]
}
