import { expect, test, vi } from 'vitest'
import { findInputs } from '../../src/cli/input/inputs.js'

const COUNT = 200_000

// No disk needs to have them: the pattern matches so many files, and those called `gone` are not there.
vi.mock('tinyglobby', async (original) => ({
  ...(await original<object>()),
  glob: async (pattern: string) => Array.from({ length: COUNT }, (_, i) => pattern.replace('*', String(i))),
}))
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<object>()),
  stat: async (path: string) => {
    if (path.includes('*') || path.startsWith('gone')) throw Object.assign(new Error(path), { code: 'ENOENT' })
    return { size: 1 }
  },
}))

test.each([
  ['texts', 'here/*.txt', { inputs: COUNT, problems: 0 }],
  ['problems', 'gone/*.txt', { inputs: 0, problems: COUNT }],
])('there may be any number of %s', async (_, pattern, counts) => {
  const { inputs, problems } = await findInputs([pattern], 'text')
  expect({ inputs: inputs.length, problems: problems.length }).toEqual(counts)
})
