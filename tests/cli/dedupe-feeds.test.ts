import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { makeProgram } from '../../src/cli/program.js'
import { edited, story } from '../corpus/stories.js'
import { readProjectFile } from '../support/files.js'
import { haveValkey, startValkey } from '../support/valkey.js'
import { command, runIn, start, testFolder } from './command.js'

vi.setConfig({ testTimeout: 60_000 }) // processes are started, also on busy machines

const folder = testFolder()
const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const lineOf = (record: object): string => `${JSON.stringify(record)}\n`

/** A feed in which every third record is an edited copy of an earlier one, with numbers and boilerplate. */
const feed = Array.from({ length: 36 }, (_, i) => {
  const from = i % 3 < 2 ? i : i % 2 === 0 ? i - 2 : 0
  const numbers = [1, 2, 3, 4, 5].map((k) => from * 10 + k).join(' and ')
  return lineOf({ id: `r${i}`, text: `${edited(story(from), 20 + (i % 7))} It costs ${numbers}.\n\nShare this article`, big: 1e21 })
})
/** Reports of one size with the same words and other numbers, fewer than the measure counts in a part of a report. */
const results = [3, 4].map((n) => lineOf({ id: `result ${n}`, text: `${story(50)} They won ${n} to ${n - 3} after ${n * 7} minutes.` }))
write('feed.jsonl', feed.join(''))
const marked = runIn(folder, ['dedupe', '--jsonl', 'feed.jsonl'], { env: { TMPDIR: folder } })
const parts = [feed.slice(0, 7), feed.slice(7, 20), feed.slice(20)]
const records = marked.stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

describe('copydesk dedupe', () => {
  test('marks repeats, says of which record, keeps the order and every letter', () => {
    expect(marked.status).toBe(0)
    expect(readdirSync(folder).filter((name) => name.startsWith('copydesk-dedupe-'))).toEqual([]) // it left no folder behind
    const repeats = records.filter(({ copydesk }) => copydesk !== undefined)
    expect(marked.stderr).toBe(`copydesk: ${repeats.length} of 36 records are repeats\n`)
    expect(repeats.map(({ id }) => id)).toEqual(records.filter((_, i) => i % 3 === 2).map(({ id }) => id))
    expect([2, 5].map((i) => records[i].copydesk)).toEqual(
      [2, 5].map(() => ({ repeatOf: 'r0', repeat: { relation: 'same', score: expect.closeTo(0.8, 1) } })),
    )
    expect(marked.stdout.replace(/,"copydesk":\{"repeatOf":"r\d+","repeat":\{[^}]+\}\}/g, '')).toBe(feed.join(''))
  })

  test('every repeat is of a record that stays', () => {
    const stays = new Set(records.filter(({ copydesk }) => copydesk === undefined).map(({ id }) => id))
    for (const { copydesk } of records) if (copydesk !== undefined) expect(stays).toContain(copydesk.repeatOf)
  })

  test('drops them and says which', () => {
    const { stdout, stderr } = runIn(folder, ['dedupe', '--jsonl', '--drop', '--explain', 'feed.jsonl'])
    expect(stdout).toBe(feed.filter((_, i) => records[i].copydesk === undefined).join(''))
    const { repeatOf, repeat } = records[5].copydesk
    expect(stderr).toContain(`copydesk: feed.jsonl:6: "r5" repeats "${repeatOf}": ${repeat.relation}, score ${repeat.score}\n`)
    expect(stderr).toMatch(/copydesk: 12 of 36 records are repeats and were left out\n$/)
  })

  test('what can not be read passes through, and is counted', () => {
    const input = `${feed[0]}{"id":"x"\n\n{"id":"y"}\n${feed[0].replace('r0', 'again')}`
    const { stdout, stderr, status } = runIn(folder, ['dedupe', '--jsonl'], { input })
    expect(stdout.split('\n').slice(0, 4).join('\n')).toBe(input.split('\n').slice(0, 4).join('\n'))
    expect(stdout).toContain('"copydesk":{"repeatOf":"r0","repeat":{"relation":"same","score":1}}}\n')
    expect(stderr).toContain('copydesk: 2 of 4 records could not be read and stay as they are\ncopydesk: 1 of 2 records are repeats\n')
    expect(status).toBe(1)
  })

  test('headlines: of records without a name the place is said; what else was found about a record stays', () => {
    const titles = [
      'Storm shuts the ferry for a third day',
      'Council votes for the new bridge',
      'Storm shuts the ferry for a third day | The Packet',
    ]
    const input = titles.map((title, i) => lineOf({ title, copydesk: { stats: i } })).join('')
    expect(runIn(folder, ['dedupe', '--jsonl', '--by', 'headline'], { input }).stdout).toBe(
      input.replace('"stats":2', '"stats":2,"repeatOf":"-:1","repeat":{"relation":"same","score":0.97}'),
    )
  })

  test('a record that tells more than the one before is no repeat of it, also by pairs', () => {
    const input = [
      lineOf({ id: 'brief', text: story(60, 3) }),
      lineOf({ id: 'report', text: story(60) }),
      lineOf({ id: 'part', text: story(60, 2) }),
    ]
    const pairs = [
      { a: 'brief', b: 'report', score: 1, relation: 'contained', contained: 'a' },
      { a: 'part', b: 'report', score: 1, relation: 'contained', contained: 'a' },
      { a: 'brief', b: 'part', score: 1, relation: 'same' },
    ]
    write('of-parts.jsonl', pairs.map(lineOf).join(''))
    for (const more of [[], ['--pairs', 'of-parts.jsonl']]) {
      const { stdout, stderr } = runIn(folder, ['dedupe', '--jsonl', '--drop', '-e', ...more], { input: input.join('') })
      expect(stdout).toBe(input.slice(0, 2).join(''))
      expect(stderr).toMatch(
        /^copydesk: -:3: "part" repeats "brief": same, score [\d.]+\ncopydesk: 1 of 3 records are repeats and were left out\n$/,
      )
    }
  })

  test('cut in parts, one after the other with one index, it gives the same bytes', () => {
    const outputs = parts.map((part) => runIn(folder, ['dedupe', '--jsonl', '--index', 'seen'], { input: part.join('') }).stdout)
    expect(outputs.join('')).toBe(marked.stdout)
    const again = runIn(folder, ['dedupe', '--jsonl', '--index', 'seen', '--drop', 'feed.jsonl'])
    expect([again.stdout, again.stderr]).toEqual(['', 'copydesk: 36 of 36 records are repeats and were left out\n'])
    const advice = ': use the options that it was made with, or another place\n'
    expect(runIn(folder, ['dedupe', '--jsonl', '--index', 'seen', '--by', 'headline'])).toMatchObject({
      status: 2,
      stderr: `copydesk: LevelDB folder seen holds articles (threshold 0.5), asked for were headlines (threshold 0.8)${advice}`,
    })
    expect(runIn(folder, ['dedupe', '--jsonl', '--index', 'seen', '--threshold', '0.9', '--cleaned']).stderr).toBe(
      `copydesk: LevelDB folder seen holds articles (threshold 0.5), asked for were articles (threshold 0.9, cleaned)${advice}`,
    )
  })

  test('a record is a repeat from the threshold on', () => {
    const { score } = records[2].copydesk.repeat
    const repeats = (threshold: number) =>
      runIn(folder, ['dedupe', '--jsonl', '--threshold', String(threshold)], { input: feed.slice(0, 3).join('') }).stderr
    expect([score, score + 0.001].map(repeats)).toEqual([1, 0].map((count) => `copydesk: ${count} of 3 records are repeats\n`))
  })

  test.each([
    ['no file', ['missing.jsonl'], 2],
    ['no record that can be read', ['unread.jsonl'], 1],
  ])('%s: nothing is said of repeats', (_, args, status) => {
    write('unread.jsonl', 'id,text\n')
    const run = runIn(folder, ['dedupe', '--jsonl', ...args])
    expect(run).toMatchObject({ status, stderr: expect.not.stringContaining('repeats') })
  })

  test('a run with an index that fails keeps what was done, for the index has seen it', () => {
    const failed = runIn(folder, ['dedupe', '--jsonl', '--index', 'failed', '--drop', 'feed.jsonl', 'missing.jsonl', '-o', 'new.jsonl'])
    expect(failed).toMatchObject({ status: 2, stderr: expect.stringContaining('new.jsonl.incomplete has what was done\n') })
    expect(readdirSync(folder)).not.toContain('new.jsonl')
    expect(read('new.jsonl.incomplete')).toBe(feed.filter((_, i) => records[i].copydesk === undefined).join(''))
    const again = runIn(folder, ['dedupe', '--jsonl', '--index', 'failed', '--drop', 'feed.jsonl', 'missing.jsonl', '-o', 'new.jsonl'])
    expect(again.stderr).toContain('new.jsonl.incomplete.2 has what was done\n')
    expect(read('new.jsonl.incomplete')).not.toBe('')
    const without = runIn(folder, ['dedupe', '--jsonl', '--drop', 'feed.jsonl', 'missing.jsonl', '-o', 'other.jsonl'])
    expect(without.stderr).not.toContain('incomplete')
    expect(readdirSync(folder).filter((name) => name.includes('other'))).toEqual([])
  })

  test.each([
    ['a file', 'stopped.jsonl'],
    ['a compressed file', 'stopped.jsonl.gz'],
  ])('a run with an index that is stopped by a signal keeps every record that the index has: %s', async (_, output) => {
    const child = start(folder, ['dedupe', '--jsonl', '--index', `of-${output}`, '--drop', '-o', output])
    child.stdin.write(feed.slice(0, 20).join(''))
    await vi.waitUntil(() => existsSync(join(folder, `of-${output}`)), { timeout: 30_000 })
    child.kill('SIGTERM')
    const [status] = await once(child, 'exit')
    expect(status).toBe(143)
    const bytes = readFileSync(join(folder, `${output}.incomplete`))
    const kept = (output.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
    const rest = runIn(folder, ['dedupe', '--jsonl', '--index', `of-${output}`, '--drop', 'feed.jsonl']).stdout
    expect(kept + rest).toBe(feed.filter((__, i) => records[i].copydesk === undefined).join(''))
  })

  test('a run with an index that waits for its input is stopped by the first signal, one that waits for its reader by the second', async () => {
    const end = { signal: AbortSignal.timeout(20_000) }
    const waiting = start(folder, ['dedupe', '--jsonl', '--index', 'of-waiting'])
    onTestFinished(() => void waiting.kill('SIGKILL'))
    waiting.stdin.write(feed[0])
    await once(waiting.stdout, 'data', end)
    waiting.kill('SIGTERM')
    expect(await once(waiting, 'exit', end)).toEqual([143, null])

    const writing = start(folder, ['dedupe', '--jsonl', '--index', 'of-writing'])
    onTestFinished(() => void writing.kill('SIGKILL'))
    writing.stdin.write(lineOf({ id: 'r1', text: 'Fire', rest: 'x'.repeat(900_000) })) // more than a pipe holds
    await once(writing.stdout, 'readable', end)
    writing.kill('SIGINT')
    writing.kill('SIGTERM')
    expect([130, 143]).toContain((await once(writing, 'exit', end))[0]) // two signals may come in either order
  })

  test('a run without an index leaves no folder behind when a signal ends it', async () => {
    const child = spawn('node', [command, 'dedupe', '--jsonl'], { cwd: folder, env: { ...process.env, TMPDIR: folder } })
    const left = (): string[] => readdirSync(folder).filter((name) => name.startsWith('copydesk-dedupe-'))
    await vi.waitUntil(() => left().some((name) => readdirSync(join(folder, name)).length > 0), { timeout: 30_000 })
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
    expect(left()).toEqual([])
  })

  test.each([
    [
      'with an index that lasts it is an error',
      ['--index', 'of-reader'],
      2,
      'copydesk: standard output: cannot be written: its reader has gone away\n',
    ],
    ['without one it is none', [], 0, ''],
  ])('a reader that goes away ends the run: %s', async (_, args, status, message) => {
    const child = start(folder, ['dedupe', '--jsonl', ...args])
    onTestFinished(() => void child.kill('SIGKILL'))
    const stderr = text(child.stderr)
    child.stdin.on('error', () => {}) // it stops reading, too
    child.stdin.write(feed[0])
    await once(child.stdout, 'data')
    child.stdout.destroy()
    child.stdin.write(feed.slice(1).join('')) // and stays open
    expect((await once(child, 'close'))[0]).toBe(status)
    expect(await stderr).toBe(message)
  })

  test('an output that is full ends the run, and the index has seen no more than a part of the feed', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      lineOf({ id: i, text: `Report ${i} of ${i * 7} and ${i * 11} tells of ${i * 13} ships.` }),
    )
    write('many.jsonl', many.join(''))
    expect(runIn(folder, ['dedupe', '--jsonl', '--index', 'full', 'many.jsonl', '-o', '/dev/full'])).toMatchObject({
      status: 2,
      stderr: 'copydesk: /dev/full: cannot be written: no space left\n',
    })
    expect(runIn(folder, ['dedupe', '--jsonl', '--index', 'full', '--drop', 'many.jsonl']).stdout.split('\n').length).toBeGreaterThan(1000)
  })

  test('pairs and records both on standard input are refused', () => {
    expect(runIn(folder, ['dedupe', '--jsonl', '--pairs', '-'])).toMatchObject({
      status: 2,
      stderr: "copydesk: option '--pairs' can't be standard input where the records are\n",
    })
  })

  test('records without a name that are kept in an index are counted', () => {
    const input = feed[0].replace('"id"', '"key"')
    expect(runIn(folder, ['dedupe', '--jsonl', '--index', 'unnamed'], { input }).stderr).toContain(
      'copydesk: 1 of 1 records have no name in field "id": in the index they go by file and line',
    )
    expect(runIn(folder, ['dedupe', '--jsonl'], { input }).stderr).toBe('copydesk: 0 of 1 records are repeats\n')
  })

  test.skipIf(!haveValkey)('with an index on a server; without the server it ends with its name', async () => {
    const server = await startValkey()
    const args = ['dedupe', '--jsonl', '--index', server.url, 'feed.jsonl']
    expect(runIn(folder, args).stdout).toBe(marked.stdout)
    await server.kill()
    expect(runIn(folder, args)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^copydesk: Valkey 127\.0\.0\.1:\d+, .*cannot be reached/),
    })
  })

  test('a wrong file of pairs is named with its line', () => {
    write('wrong.jsonl', '{"a":"r0","b":"r1","score":1}\n{"a":"r0"}\n')
    expect(runIn(folder, ['dedupe', '--jsonl', '--pairs', 'wrong.jsonl']).stderr).toBe(
      'copydesk: wrong.jsonl:2: not a pair with "a", "b" and "score"\n',
    )
  })
})

describe('copydesk sketch and a join in DuckDB, as docs/scale.md has it', () => {
  /** Runs the command in this process, since starting one takes most of its time. */
  const sketch = async (args: readonly string[], input: string): Promise<string> => {
    write('input.jsonl', input)
    const [from, to] = ['input.jsonl', 'rows.jsonl'].map((name) => join(folder, name))
    await makeProgram().parseAsync(['sketch', '--jsonl', '--no-progress', ...args, from, '-o', to], { from: 'user' })
    return read('rows.jsonl')
  }

  test.each([[[]], [['--runs']], [['--by', 'headline', '--title-field', 'text']]])(
    'parts have the bytes of the whole: %j',
    async (args) => {
      const whole = await sketch(args, feed.join(''))
      let joined = ''
      for (const part of parts) joined += await sketch(args, part.join(''))
      expect(joined).toBe(whole)
    },
  )

  test('in three processes at once, too', async () => {
    const outputs = await Promise.all(
      parts.map((part) => {
        const child = start(folder, ['sketch', '--jsonl'])
        child.stdin.end(part.join(''))
        return text(child.stdout)
      }),
    )
    expect(outputs.join('')).toBe(await sketch(['--jobs', '1'], feed.join('')))
  })

  test('a row for each band', async () => {
    const rows = (await sketch([], feed[0]))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map(({ id, band }) => [id, band])).toEqual(Array.from({ length: 20 }, (_, band) => ['r0', band]))
    for (const { hash } of rows) expect(Number.isSafeInteger(hash)).toBe(true)
    await expect(sketch(['--runs', '--by', 'headline'], '')).rejects.toThrow("option '--runs' is for articles")
  })

  test('the whole job gives the bytes of dedupe in one run', async () => {
    const input = [...feed, ...results].join('')
    write('bands.jsonl', await sketch([], input))
    write('runs.jsonl', await sketch(['--runs'], input))
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    for (const sql of sqlOf('docs/scale.md'))
      await connection.run(sql.replace(/'([\w-]+\.jsonl)'/g, (_, name) => `'${join(folder, name)}'`))
    connection.closeSync()
    expect(read('pairs.jsonl').trim().split('\n').length).toBeGreaterThanOrEqual(12)
    const inOneRun = runIn(folder, ['dedupe', '--jsonl'], { input })
    expect(inOneRun.stdout).toBe(marked.stdout + results.join('')) // none repeats another one
    const joined = runIn(folder, ['dedupe', '--jsonl', '--pairs', 'pairs.jsonl'], { input })
    expect([joined.stdout, joined.stderr]).toEqual([inOneRun.stdout, inOneRun.stderr])
  })
})

/** The statements of the ```sql blocks of a document. */
function sqlOf(file: string): string[] {
  return readProjectFile(file)
    .split('```sql\n')
    .slice(1)
    .flatMap((block) => block.slice(0, block.indexOf('```')).split(';'))
    .filter((statement) => statement.trim() !== '')
}
