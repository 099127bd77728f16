import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createSourceProfile } from '../../src/corpus/index.js'
import { command, runIn, testFolder } from './command.js'

/* What becomes of files where there is nothing to write, or where something can't be written. */

const folder = testFolder()
const at = (path: string) => join(folder, path)
const read = (path: string) => readFileSync(at(path), 'utf8')
const write = (path: string, content: string) => {
  mkdirSync(join(at(path), '..'), { recursive: true })
  writeFileSync(at(path), content)
}
const run = (...args: readonly string[]) => runIn(folder, args)

const story = 'The council voted on Tuesday.\n'
const page = `${story}\nShare this article\n`
const cannotBeWritten = (path: string) => `copydesk: ${path}: cannot be written: is a directory\n`

describe('a run that reads no article leaves a file that is there', () => {
  write('bad.txt', 'a\0b\0c\0d\0')
  write('linked.jsonl', '{"text":"Fire","link":"https://packet.example/1"}\n')
  write('empty.jsonl', '\n')

  test.each([
    ['the address is in another field', ['learn', '--by-host', 'linked.jsonl'], 'copydesk: no article to learn from: nothing is written\n'],
    ['no records', ['learn', '--by-host', 'empty.jsonl'], 'copydesk: no article to learn from: nothing is written\n'],
    ['no text', ['report', 'bad.txt'], 'copydesk: no article to report on: nothing is written\n'],
    ['no records', ['report', '--jsonl', 'empty.jsonl'], 'copydesk: no article to report on: nothing is written\n'],
  ])('%s: %j', (_, args, message) => {
    write('kept/old', 'old')
    const { status, stdout, stderr } = run(...args, '-o', 'kept/old')
    expect({ status, stdout, old: read('kept/old'), files: readdirSync(at('kept')) }).toEqual({
      status: 1,
      stdout: '',
      old: 'old',
      files: ['old'],
    })
    expect(stderr.endsWith(message)).toBe(true)
    expect(run(...args, '--lenient')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(message) })
  })

  test.each([[['learn', '--by-host', '--url-field', 'link']], [['report']]])(
    'some that can not be read are no failure with --lenient: %j',
    (args) => {
      write('some.jsonl', `{}\n${read('linked.jsonl')}`)
      const strict = run(...args, 'some.jsonl')
      expect([strict.status, strict.stdout]).toEqual([1, expect.stringMatching(/./)])
      expect(run(...args, '--lenient', 'some.jsonl')).toMatchObject({ ...strict, status: 0 })
    },
  )

  test('but profiles to merge are written', () => {
    run('learn', '--by-host', '--url-field', 'link', 'linked.jsonl', '-o', 'profiles.json')
    expect(run('learn', '--by-host', '--merge', 'profiles.json', 'linked.jsonl', '-o', 'merged.json').status).toBe(1)
    expect(read('merged.json')).toBe(read('profiles.json'))
  })
})

describe('what can not be written', () => {
  test.each([[[]], [['--jobs', '2']]])('a text is neither cleaned nor explained, and the others are done %j', (more) => {
    for (const name of ['a', 'b', 'c']) write(`texts/${name}.txt`, page)
    mkdirSync(at('out/b.txt'), { recursive: true })
    const { status, stdout, stderr } = run('clean', '--explain', 'texts', '-o', 'out/', ...more)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(cannotBeWritten('out/b.txt'))
    expect(stderr.match(/Share this article/g)).toEqual(run('explain', 'texts/a.txt', 'texts/c.txt').stdout.match(/Share this article/g))
    expect([read('out/a.txt'), read('out/c.txt'), readdirSync(at('out'))]).toEqual([story, story, ['a.txt', 'b.txt', 'c.txt']])
  })

  test('the pages of the other articles are written', () => {
    mkdirSync(at('pages/a.txt.html'), { recursive: true })
    expect(run('report', 'texts/a.txt', 'texts/b.txt', '-o', 'pages/')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: cannotBeWritten('pages/a.txt.html'),
    })
    expect(readdirSync(at('pages'))).toEqual(['a.txt.html', 'b.txt.html'])
    expect(read('pages/b.txt.html')).toContain('Share this article')
  })
})

test('an input whose output can not be opened is closed', () => {
  for (let i = 0; i < 300; i++) {
    write(`unwanted/${i}.txt`, page)
    mkdirSync(at(`taken/${i}.txt`), { recursive: true })
  }
  const line = `ulimit -n 200; exec node '${command}' clean unwanted -o taken/`
  const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr.match(/cannot be written: is a directory/g)).toHaveLength(300)
})

test('many outputs may be open at once without a warning', () => {
  for (let i = 0; i < 60; i++) write(`many/${i}.txt`, page)
  expect(run('clean', 'many', '-o', 'many-clean/', '--jobs', '8')).toMatchObject({ status: 0, stdout: '', stderr: '' })
  expect(readdirSync(at('many-clean'))).toHaveLength(60)
})

test('a profile that is none is named with its source', () => {
  const line = { key: 'a', articles: 9, head: 0, tail: 0, below: [] }
  const good = { ...createSourceProfile().toJSON(), articles: 2 }
  write('odd.json', JSON.stringify({ version: 1, sources: { packet: good, 'the "herald"': { ...good, lines: [line] } } }))
  expect(run('learn', '--merge', 'odd.json', '-o', 'not.json')).toMatchObject({
    status: 2,
    stderr: 'copydesk: odd.json: sources["the \\"herald\\""].lines[0].articles must be a whole number from 0 to 2, got 9\n',
  })
  expect(existsSync(at('not.json'))).toBe(false)
})
