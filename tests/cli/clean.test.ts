import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { cleanArticle, normalizeText, removeBoilerplate, removeDuplicates } from '../../src/index.js'
import { projectPath, readProjectFile } from '../support/files.js'
import { command, runIn, testFolder } from './command.js'

const folder = testFolder()
const article = projectPath('examples/article.txt')
const run = (args: readonly string[], input: string | Uint8Array = '', env: NodeJS.ProcessEnv = {}) => runIn(folder, args, { input, env })

describe('copydesk clean', () => {
  const expected = `${cleanArticle(readProjectFile('examples/article.txt')).text}\n`

  test('writes the clean text of a file, and nothing else', () => {
    const { status, stdout, stderr } = run(['clean', article])
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: expected, stderr: '' })
  })

  test('reads standard input without a file', () => {
    expect(run(['clean'], readProjectFile('examples/article.txt')).stdout).toBe(expected)
  })

  test('cleans several files one after the other, and standard input for -', () => {
    expect(run(['clean', article, '-'], readProjectFile('examples/article.txt')).stdout).toBe(expected + expected)
  })

  test('reads other encodings', () => {
    writeFileSync(join(folder, 'windows.txt'), Uint8Array.of(0x43, 0x61, 0x66, 0xe9))
    writeFileSync(join(folder, 'utf-16.txt'), Uint8Array.of(0xff, 0xfe, 0x41, 0x00))
    expect(run(['clean', 'windows.txt', 'utf-16.txt']).stdout).toBe('Café\nA\n')
  })

  test.each([
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0x02, 0x00, 0xe9, 0x00)],
    ['UTF-16 without a byte order mark', Buffer.from('The council voted.  ', 'utf16le')],
    ['UTF-32', Buffer.from('\ufeff\0A\0', 'utf16le')],
  ])('%s is no text: it is reported and stays as it is', (_, bytes) => {
    writeFileSync(join(folder, 'binary.txt'), bytes)
    expect(run(['clean', '--in-place', 'binary.txt'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr:
        'copydesk: binary.txt: has NUL bytes: not text, or UTF-16 without a byte order mark\n' +
        'copydesk: 1 of 1 texts could not be read and stay as they are\n',
    })
    expect(readFileSync(join(folder, 'binary.txt')).equals(bytes)).toBe(true)
  })

  test('that is seen in gzip too, and does not keep other texts from being read; in a record a NUL is a character', () => {
    expect(run(['clean'], gzipSync('Fire\0\0'))).toMatchObject({ status: 1, stdout: 'Fire\0\0' })
    writeFileSync(join(folder, 'binary.txt'), 'Fire\0\0')
    expect(run(['report', '--format', 'markdown', '-o', 'pages/', 'binary.txt', article])).toMatchObject({
      status: 1,
      stderr:
        'copydesk: binary.txt: has NUL bytes: not text, or UTF-16 without a byte order mark\n' +
        'copydesk: 1 of 2 texts could not be read\n',
    })
    expect(readdirSync(join(folder, 'pages'))).toEqual(['article.txt.md'])
    expect(run(['clean', '--jsonl', '--replace'], '{"text":"Fire\\u0000"}')).toMatchObject({ status: 0, stdout: '{"text":"Fire"}' })
  })

  test('a stray NUL makes no picture of a text: it goes', () => {
    expect(run(['clean'], 'The council\0 voted.')).toMatchObject({ status: 0, stdout: 'The council voted.\n' })
  })

  test('writes nothing for nothing', () => {
    expect(run(['clean'], '')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  })

  test('--explain shows on standard error the source with what went, where, why and how sure', () => {
    const { stdout, stderr } = run(['clean', '--explain', article])
    expect(stdout).toBe(expected)
    expect(stderr).toMatch(/^ 4 {2}\[-Ferry to stay for ten more years, council decides-\]$/m)
    expect(stderr).toMatch(/^removed {2}line 4 {2}duplicate\n {2}“Ferry to stay for ten more years, council decides”\n/m)
    expect(stderr).toMatch(/% sure$/m)
  })

  test('says on standard error what there is to know of the whole text', () => {
    const page = 'The end.\n\nShare this article\nRead more\nLog in\nAll rights reserved\nCopy link\n'
    expect(run(['clean'], page)).toMatchObject({ status: 0, stdout: page, stderr: expect.stringContaining('More than half of the words') })
  })

  test('--json writes the whole result, one line for each input', () => {
    expect(run(['clean', '--json', article]).stdout).toBe(`${JSON.stringify(cleanArticle(readProjectFile('examples/article.txt')))}\n`)
    const two = run(['clean', '--json', article, '-'], 'Fire').stdout.trimEnd().split('\n')
    expect(two.map((line) => JSON.parse(line).file)).toEqual([article, '-'])
  })

  test('passes its options on', () => {
    const text = 'Fire in the harbour\n\nThe fire broke out at noon.\n\nFire in the harbour'
    expect(run(['clean', '--title', 'Fire in the harbour'], text).stdout).toBe('Fire in the harbour\n\nThe fire broke out at noon.\n')
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

describe('the other commands', () => {
  const text = 'The caf&eacute; opens\n\nThe caf&eacute; opens\n\nIt was full at noon, the owner said on Tuesday.\n\nShare this article'

  test.each([
    ['normalize', normalizeText(text)],
    ['duplicates', removeDuplicates(text).text],
    ['boilerplate', removeBoilerplate(text).text],
  ])('%s does one job as its function does, and no other', (name, expected) => {
    expect(expected).not.toBe(text)
    expect(run([name], text)).toMatchObject({ status: 0, stdout: `${expected}\n`, stderr: '' })
  })

  test('clean can leave jobs and repairs out, and make others', () => {
    const args = ['clean', '--skip', 'duplicates,boilerplate', '--without', 'entities', '--with', 'quotes']
    expect(run(args, `“${text}”`).stdout).toBe(`"${text}"\n`)
  })

  test('what becomes of kinds of boilerplate can be said by their names', () => {
    expect(run(['boilerplate', '--keep', 'share'], text).stdout).toBe(`${text}\n`)
  })

  test('explain shows the source with what would go, and changes nothing', () => {
    const { status, stdout, stderr } = run(['explain', article], '', { FORCE_COLOR: '1' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('\u001b[31;9m&pound;\u001b[0m\u001b[32m£\u001b[0m')
    expect(stdout).toContain('\u001b[31mremoved\u001b[0m')
  })
})

describe('what users of Unix tools expect', () => {
  test.each([
    ['a missing file', ['clean', 'missing.txt'], 'copydesk: missing.txt: no such file\n'],
    ['an unknown command', ['cleen'], "copydesk: unknown command 'cleen' (Did you mean clean?)\n"],
    [
      'a value that the library refuses',
      ['clean', '-l', 'German'],
      'copydesk: option \'--language\' must be a BCP 47 tag such as "de" or "zh-Hans", got "German"\n',
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
