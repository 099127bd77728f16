import { describe, expect, test } from 'vitest'
import * as core from '../../src/boilerplate/core.js'
import * as boilerplate from '../../src/boilerplate/index.js'
import * as corpus from '../../src/corpus/index.js'
import * as leveldb from '../../src/corpus/stores/leveldb.js'
import * as valkey from '../../src/corpus/stores/valkey.js'
import * as duplicates from '../../src/duplicates/index.js'
import * as copydesk from '../../src/index.js'
import * as language from '../../src/language/index.js'
import * as normalize from '../../src/normalize/index.js'
import * as report from '../../src/report/index.js'
import * as text from '../../src/text/index.js'
import * as training from '../../src/training/index.js'
import { codeBlocks, runnable, withoutTypes } from '../support/code-blocks.js'

const names: Record<string, unknown> = {
  ...text,
  ...normalize,
  ...language,
  ...duplicates,
  ...boilerplate,
  ...report,
  ...training,
  ...corpus,
  ...leveldb,
  ...valkey,
  ...copydesk,
}

/** The functions of a subpath that go by the same names as others. */
const namesOf: Record<string, object> = { 'src/boilerplate/find-core.ts': core }

/** Makes functions in which `await` is allowed. */
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor

describe('the examples in the documents and docstrings give what they say', () => {
  const blocks = codeBlocks()

  test('there are examples', () => {
    expect(blocks.length).toBeGreaterThan(20)
  })

  test.each(blocks.map((block) => [`${block.file}:${block.line}`, block]))('%s', async (_, { file, code }) => {
    const known: Record<string, unknown> = { ...names, ...namesOf[file] }
    const { body, checks } = runnable(code)
    let checked = 0
    const expectEqual = (actual: unknown, expected: unknown): void => {
      checked++
      expect(actual).toEqual(expected)
    }
    const expectThrows = (call: () => void, name: string): void => {
      checked++
      expect(call).toThrow(expect.objectContaining({ name }))
    }
    await new AsyncFunction(...Object.keys(known), 'expectEqual', 'expectThrows', `'use strict';{${withoutTypes(body)}}`)(
      ...Object.values(known),
      expectEqual,
      expectThrows,
    )
    expect(checked).toBe(checks)
    expect(checks).toBeGreaterThan(0)
  })
})
