import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { projectPath, readProjectFile } from '../support/files.js'

const command = projectPath('dist/cli/main.js')
const article = projectPath('examples/article.txt')
const folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))

const run = (args: readonly string[], input: string | Uint8Array = '', env: NodeJS.ProcessEnv = {}) =>
  spawnSync('node', [command, ...args], { input, encoding: 'utf8', cwd: folder, env: { ...process.env, FORCE_COLOR: '', ...env } })

beforeAll(() => {
  if (!existsSync(command)) throw new Error('build the package first: npm run build')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('copydesk clean', () => {
  const expected = `${cleanArticle(readProjectFile('examples/article.txt')).text}\n`

  test('writes the clean text of a file, and nothing else', () => {
    const { status, stdout, stderr } = run(['clean', article])
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: expected, stderr: '' })
  })

  test('reads standard input without a file, and for -', () => {
    const text = readProjectFile('examples/article.txt')
    expect(run(['clean'], text).stdout).toBe(expected)
    expect(run(['clean', '-'], text).stdout).toBe(expected)
  })

  test('cleans several files one after the other', () => {
    expect(run(['clean', article, article]).stdout).toBe(expected + expected)
  })

  test('reads other encodings', () => {
    expect(run(['clean'], Uint8Array.of(0x43, 0x61, 0x66, 0xe9)).stdout).toBe('Café\n')
    expect(run(['clean'], Uint8Array.of(0xff, 0xfe, 0x41, 0x00)).stdout).toBe('A\n')
  })

  test('writes nothing for nothing', () => {
    expect(run(['clean'], '')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  test('--explain says on standard error what went, where, why and how sure', () => {
    const { stdout, stderr } = run(['clean', '--explain', article])
    expect(stdout).toBe(expected)
    expect(stderr).toMatch(/^removed {2}line 4 {2}duplicate\n {2}“Ferry to stay for ten more years, council decides”\n/m)
    expect(stderr).toMatch(/% sure$/m)
    expect(stderr).not.toContain('\u001b')
    expect(run(['clean', '--explain', article], '', { FORCE_COLOR: '1' }).stderr).toContain('\u001b[31mremoved\u001b[0m')
  })

  test('--json writes the whole result, one line for each input', () => {
    const { stdout } = run(['clean', '--json', article])
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(cleanArticle(readProjectFile('examples/article.txt')))))
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    const two = run(['clean', '--json', article, '-'], 'Fire').stdout.trimEnd().split('\n')
    expect(two.map((line) => JSON.parse(line).file)).toEqual([article, '-'])
  })

  test('passes its options on', () => {
    const text = 'Fire in the harbour\n\nThe fire broke out at noon.\n\nFire in the harbour'
    expect(run(['clean', '--title', 'Fire in the harbour'], text).stdout).toBe('Fire in the harbour\n\nThe fire broke out at noon.\n')
    expect(run(['clean', '--profile', 'page'], text).status).toBe(0)
  })

  test('the same input gives the same output in two processes', () => {
    expect(run(['clean', '--json', article]).stdout).toBe(run(['clean', '--json', article]).stdout)
  })

  test('a closed pipe ends it quietly', async () => {
    writeFileSync(join(folder, 'long.txt'), 'told here and '.repeat(40_000)) // more than a pipe holds
    const child = spawn('sh', ['-c', `node '${command}' clean --explain long.txt | head -c 10`], { cwd: folder })
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(stderr).not.toMatch(/EPIPE|Error|at /)
  })
})

describe('what users of Unix tools expect', () => {
  test.each([
    ['a missing file', ['clean', 'missing.txt'], 'copydesk: missing.txt: no such file\n'],
    ['a folder', ['clean', '.'], 'copydesk: .: is a directory\n'],
    ['an unknown option', ['clean', '--explian'], "copydesk: unknown option '--explian'\n"],
    ['an unknown command', ['cleen'], "copydesk: unknown command 'cleen'\n"],
    [
      'an unknown profile',
      ['clean', '--profile', 'magazine'],
      "copydesk: option '-p, --profile <name>' argument 'magazine' is invalid. Allowed choices are article, page, auto.\n",
    ],
  ])('%s is an error of one line and exit code 2', (_, args, message) => {
    expect(run(args)).toMatchObject({ status: 2, stdout: '', stderr: message })
  })

  test('a file that is missing does not keep the others from being cleaned', () => {
    const { status, stdout } = run(['clean', 'missing.txt', '-'], 'Fire')
    expect({ status, stdout }).toEqual({ status: 2, stdout: 'Fire\n' })
  })

  test('--help and --version go to standard output with exit code 0', () => {
    for (const args of [['--help'], ['-h'], ['clean', '--help']]) {
      const { status, stdout, stderr } = run(args)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(/^Usage: copydesk/)
    }
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${JSON.parse(readProjectFile('package.json')).version}\n`, stderr: '' })
  })

  test('without a command it says on standard error how to use it', () => {
    const { status, stdout, stderr } = run([])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Usage: copydesk/)
  })
})
