import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { explanation } from '../../src/cli/output/explanation.js'
import { cleanArticle } from '../../src/index.js'
import { blocksOf, documents, runnable } from '../support/code-blocks.js'
import { projectPath, readProjectFile } from '../support/files.js'

/** Processes are started: on a busy machine that takes its time. */
const TIMEOUT = { timeout: 60_000 }

const folder = mkdtempSync(join(tmpdir(), 'copydesk-readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

const withPrograms = documents().filter((file) => blocksOf(file, 'ts', 'js').length > 0)

// Unlike in examples.test.ts nothing is handed in, and types stay: a reader who pastes the block into a file of JavaScript has what it
// imports, by the names that the package exports. That file is in `examples`, where block-text.mjs is.
describe.each(withPrograms)('each block of %s stands alone', (file) => {
  test.each(blocksOf(file, 'ts', 'js').map(({ line, code }) => [line, code]))('line %i', TIMEOUT, (_, code) => {
    const { imports, body } = runnable(code)
    const program = `${imports}
      import { deepStrictEqual as expectEqual, throws as expectThrows } from 'node:assert/strict'
      ${body}`
    const { status, stderr } = spawnSync('node', ['--input-type=module', '--eval', program], {
      cwd: projectPath('examples'),
      encoding: 'utf8',
    })
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

test('what README.md shows first is what is made of the article of its first program', () => {
  const article = /`([^`]*)`/.exec(blocksOf('README.md', 'ts')[0].code)?.[1] ?? ''
  expect(explanation(article, cleanArticle(article), { color: false }).split('\n\nremoved')[0]).toBe(
    blocksOf('README.md', 'text')[0].code.trimEnd(),
  )
})

test('README.md has no picture, as the page of a registry finds none without the address of a repository', () => {
  expect(readProjectFile('README.md')).not.toMatch(/!\[/)
})
