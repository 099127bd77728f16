import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { blocksOf, runnable } from '../support/code-blocks.js'
import { projectPath } from '../support/files.js'

/** Processes are started: on a busy machine that takes its time. */
const TIMEOUT = { timeout: 60_000 }

const folder = mkdtempSync(join(tmpdir(), 'copydesk-readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Unlike in examples.test.ts nothing is handed in: a reader who pastes the block has what it imports, by the names that the package exports.
describe.each(['README.md', 'docs/getting-started.md'])('each block of %s stands alone', (file) => {
  test.each(blocksOf(file, 'ts').map(({ line, code }) => [line, code]))('line %i', TIMEOUT, (_, code) => {
    const { imports, body } = runnable(code)
    const program = `${imports}
      import { deepStrictEqual as expectEqual, throws as expectThrows } from 'node:assert/strict'
      ${body}`
    const { status, stderr } = spawnSync('node', ['--input-type=module', '--eval', program], { cwd: projectPath('.'), encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('each session at the shell in README.md goes as it says', () => {
  test.each(blocksOf('README.md', 'console').map(({ line, code }) => [line, code]))('line %i', TIMEOUT, (_, session) => {
    for (const step of session.split(/^\$ /m).slice(1)) {
      const [command, ...output] = step.trimEnd().split('\n')
      const installed = command.replaceAll('npx copydesk', `node ${projectPath('dist/cli/main.js')}`)
      const { stdout, stderr } = spawnSync('sh', ['-c', installed], { cwd: folder, encoding: 'utf8' })
      expect(`${stdout}${stderr}`.trimEnd()).toBe(output.join('\n'))
    }
  })
})
