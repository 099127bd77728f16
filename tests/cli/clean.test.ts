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
    expect(run(['clean', article, '-'], readProjectFile('examples/article.txt')).stdout).toBe(`${expected}\n${expected}`)
  })

  test('reads other encodings', () => {
    writeFileSync(join(folder, 'windows.txt'), Uint8Array.of(0x43, 0x61, 0x66, 0xe9))
    writeFileSync(join(folder, 'utf-16.txt'), Uint8Array.of(0xff, 0xfe, 0x41, 0x00))
    expect(run(['clean', 'windows.txt', 'utf-16.txt'])).toMatchObject({
      status: 0,
      stdout: 'Café\n\nA\n',
      stderr: expect.stringMatching(/^copydesk: windows\.txt: is not UTF-8, read as windows-1252\n/),
    })
  })

  // 'Жизнь' in windows-1251, '満潮' in Shift JIS, '满潮' in GBK
  test.each([
    ['windows-1251', [0xc6, 0xe8, 0xe7, 0xed, 0xfc], 'Жизнь'],
    ['cp1251', [0xc6, 0xe8, 0xe7, 0xed, 0xfc], 'Жизнь'],
    ['shift_jis', [0x96, 0x9e, 0x92, 0xaa], '満潮'],
    ['GBK', [0xc2, 0xfa, 0xb3, 0xb1], '满潮'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x4b, 0x7e, 0x44, 0x2c, 0x1b, 0x28, 0x42], '満潮'],
    ['latin1', [0x93, 0x41, 0x94], '“A”'],
  ])('--encoding %s says what a text is in; what is clean already, and so in UTF-8, stays', (label, bytes, text) => {
    writeFileSync(join(folder, 'encoded.txt'), Uint8Array.from(bytes))
    const again = [`copydesk: encoded.txt: is in Unicode, not read as ${new TextDecoder(label).encoding}\n`]
    for (const stderr of ['', ...again]) {
      expect(run(['clean', '-i', '--encoding', label, 'encoded.txt'])).toMatchObject({ status: 0, stdout: '', stderr })
      expect(readFileSync(join(folder, 'encoded.txt'), 'utf8')).toBe(`${text}\n`)
    }
  })

  test('what is in no such encoding stays as it is', () => {
    const bytes = Uint8Array.of(0x81, 0x20, 0x81)
    writeFileSync(join(folder, 'encoded.txt'), bytes)
    expect(run(['clean', '-i', '--encoding', 'gbk', 'encoded.txt'])).toMatchObject({
      status: 1,
      stderr: 'copydesk: encoded.txt: not in gbk\ncopydesk: 1 of 1 texts could not be read and stay as they are\n',
    })
    expect(readFileSync(join(folder, 'encoded.txt')).equals(bytes)).toBe(true)
  })

  test('report and learn read it too', () => {
    writeFileSync(join(folder, 'encoded.txt'), Uint8Array.of(0xc6, 0xe8, 0xe7, 0xed, 0xfc))
    expect(run(['report', '--encoding', 'windows-1251', 'encoded.txt']).stdout).toContain('Жизнь')
    expect(run(['report', 'encoded.txt']).stderr).toBe('copydesk: encoded.txt: is not UTF-8, read as windows-1252\n')
    expect(run(['learn', '--source', 'x', '--encoding', 'windows-1251', 'encoded.txt']).stdout).toContain('жизнь')
  })

  describe('markup', () => {
    const html = '<p>It was full at noon.</p>\n<p>Share this article</p>\n'
    const warning = (place: string) =>
      `copydesk: ${place}: looks like HTML: tags and their lines stay; extract the text first (docs/recipes.md says how)\n`

    test.each([
      ['a paragraph', html, true],
      ['a page', '\n<!DOCTYPE html>\n<title>Fire</title>', true],
      ['XML', '<?xml version="1.0"?><rss><channel><title>The Post</title></channel></rss>', true],
      ['inline', 'It <b>was</b> <i>full</i> <a href="/">at noon</a>.', true],
      ['a text that quotes a tag', 'Put it between <b> and </b>.', false],
      ['a text that begins with a sign', '<3 says the mayor of Ostrey.', false],
    ])('%s', (_, text, warns) => {
      expect(run(['clean'], text).stderr).toBe(warns ? warning('-') : '')
    })

    test.each([
      ['clean', []],
      ['clean', ['--jobs', '2']],
      ['explain', []],
      ['report', ['-o', 'markup/']],
      ['learn', ['--source', 'x']],
    ])('%s %j says so once, of the first one', (name, more) => {
      const records = `{"text":"Fire"}\n${`${JSON.stringify({ text: html })}\n`.repeat(3)}`
      expect(run([name, '--jsonl', ...more], records).stderr).toBe(warning('-:2'))
      writeFileSync(join(folder, 'page.html'), html)
      expect(run([name, ...more, 'page.html', '-'], html).stderr).toBe(warning('page.html'))
    })
  })

  const nuls = 'has NUL bytes: not text, or UTF-16 without a byte order mark'
  test.each([
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0x02, 0x00, 0xe9, 0x00), nuls],
    ['UTF-16 without a byte order mark', Buffer.from('The council voted.  ', 'utf16le'), nuls],
    ['UTF-32', Buffer.from('\ufeff\0A\0', 'utf16le'), nuls],
    ['a PDF', Buffer.from('%PDF-1.4\n1 0 obj'), 'is a PDF: extract its text first'],
  ])('%s is no text: it is reported and stays as it is', (_, bytes, reason) => {
    writeFileSync(join(folder, 'binary.txt'), bytes)
    expect(run(['clean', '--in-place', 'binary.txt'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: `copydesk: binary.txt: ${reason}\ncopydesk: 1 of 1 texts could not be read and stay as they are\n`,
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
    const cleaned = '{"text":"Fire \\u0000","copydesk":{"text":"Fire","findings":[],"stats":{}},"id":1}'
    expect(run(['clean', '--jsonl', '--replace'], cleaned)).toMatchObject({ status: 0, stdout: '{"text":"Fire","id":1}' })
    const own = '{"text":"Fire","copydesk":{"desk":"north"}}'
    expect(run(['clean', '--jsonl', '--replace'], own)).toMatchObject({ status: 0, stdout: own })
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
    for (const kinds of ['share', 'share,byline,']) expect(run(['boilerplate', '--keep', kinds], text).stdout).toBe(`${text}\n`)
  })

  test('repeats can be left in the text', () => {
    expect(run(['duplicates', '--repeats', 'flag'], text).stdout).toBe(`${text}\n`)
    expect(run(['explain', '--repeats', 'flag'], text).stdout).toMatch(/^flagged {2}line 3 {2}duplicate$/m)
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
    ['the beginning of an option', ['clean', '--lang', 'de'], "copydesk: unknown option '--lang' (Did you mean --language?)\n"],
    [
      'an option of others',
      ['explain', '--json'],
      "copydesk: unknown option '--json' of explain; it is one of clean, normalize, duplicates, boilerplate\n",
    ],
    ['an option in front of the command', ['--by', 'headline'], "copydesk: unknown option '--by'; it is one of dedupe, sketch\n"],
    ['no name of a file', ['clean', ''], 'copydesk: "": no such file\n'],
    ['a missing file', ['clean', 'missing.txt'], 'copydesk: missing.txt: no such file\n'],
    [
      'an address',
      ['clean', 'https://example.org/ferry'],
      'copydesk: https://example.org/ferry: is a web address: fetch the page and extract its text first\n',
    ],
    ['an unknown command', ['cleen'], "copydesk: unknown command 'cleen' (Did you mean clean?)\n"],
    ['help of an unknown command', ['help', 'cleen'], "copydesk: unknown command 'cleen' (Did you mean clean?)\n"],
    ['help of a command like none', ['help', 'a.txt'], "copydesk: unknown command 'a.txt'; 'copydesk --help' lists the commands\n"],
    ['a command like none', ['a.txt'], "copydesk: unknown command 'a.txt'; 'copydesk --help' lists the commands\n"],
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
    for (const args of [['--help'], ['-h'], ['help'], ['clean', '--help']]) {
      const { status, stdout, stderr } = run(args)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(/^Usage: copydesk/)
    }
    expect(run(['help', 'clean']).stdout).toBe(run(['clean', '--help']).stdout)
    const version = `${JSON.parse(readProjectFile('package.json')).version}\n`
    for (const args of [['--version'], ['-v']]) expect(run(args)).toMatchObject({ status: 0, stdout: version, stderr: '' })
  })

  test('without a command it says on standard error how to use it', () => {
    const { status, stdout, stderr } = run([])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Usage: copydesk/)
  })
})
