import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesBelow, projectPath, readProjectFile } from '../support/files.js'

beforeAll(() => {
  if (!existsSync(projectPath('dist/index.js'))) throw new Error('build the package first: npm run build')
})

/** Processes are started: on a busy machine that takes its time. */
const TIMEOUT = { timeout: 60_000 }

/** The comment at the end of an example that says what it prints. */
const promise = /\n\/\/ prints:\n((?:\/\/.*\n)+)$/

const programs = filesBelow('examples', '.mjs').filter((file) => promise.test(readProjectFile(file)))

describe('the programs in examples/ print what they say', () => {
  test('there are at least three', () => {
    expect(programs.length).toBeGreaterThanOrEqual(3)
  })

  test.each(programs)('%s', TIMEOUT, (file) => {
    const promised = promise.exec(readProjectFile(file))?.[1] ?? ''
    const expected = promised.replace(/^\/\/ ?/gm, '')
    const { status, stdout, stderr } = spawnSync('node', [projectPath(file)], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(expected)
  })
})
