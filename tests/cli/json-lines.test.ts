import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'
import { runIn, start, testFolder } from './command.js'

const folder = testFolder()
const run = (args: readonly string[], input: string | Uint8Array = '') => runIn(folder, ['clean', '--jsonl', ...args], { input })

const line = (id: number) =>
  `{"id":${id}, "big":12345678901234567890, "text":"Storms\\n\\nThe ferry was stopped on ${id} days.\\n\\nShare this article", "z":null}`

/** Options with which records pass by without work: for what is about the stream alone. */
const noWork = ['--skip', 'normalize,duplicates,boilerplate']

describe('copydesk clean --jsonl', () => {
  const broken = new Map([
    [50, '{"id":50, "text":"cut off'],
    [150, '{"id":150}'],
    [180, 'a line \u001b[31mof another file'],
  ])
  const lines = Array.from({ length: 300 }, (_, i) => broken.get(i + 1) ?? line(i + 1))
  const source = `${lines.join('\n')}\n`
  writeFileSync(join(folder, 'feed.jsonl'), source)
  const one = run(['feed.jsonl'])

  test.each([[[]], [['-o', 'one.jsonl']]])('a file whose last line has no line break is not glued to the next one: %j', (options) => {
    writeFileSync(join(folder, 'unended.jsonl'), line(1))
    writeFileSync(join(folder, 'empty.jsonl'), '')
    const { stdout } = run(['--replace', ...options, 'unended.jsonl', 'empty.jsonl', 'unended.jsonl'])
    const written = options.length === 0 ? stdout : readFileSync(join(folder, 'one.jsonl'), 'utf8')
    expect(written.split('\n').map((json) => JSON.parse(json).id)).toEqual([1, 1])
  })

  test('one line in, one line out; what can not be read passes through, is reported and counted', () => {
    const written = one.stdout.split('\n')
    expect(written).toHaveLength(301)
    for (const [number, text] of broken) expect(written[number - 1]).toBe(text)
    expect(one.stderr.split('\n')).toEqual([
      expect.stringMatching(/^copydesk: feed\.jsonl:50: not JSON: /),
      'copydesk: feed.jsonl:150: no field "text", but "id"',
      expect.stringMatching(/^copydesk: feed\.jsonl:180: not JSON: /),
      'copydesk: 3 of 300 records could not be read and stay as they are',
      '',
    ])
    expect(one.stderr).not.toContain('\u001b')
    expect(one.status).toBe(1)
  })

  test('adds the result, and leaves the other fields as they were spelled', () => {
    const [first] = one.stdout.split('\n', 1)
    expect(first.startsWith(line(1).slice(0, -1))).toBe(true)
    const { text, findings, stats } = cleanArticle(JSON.parse(lines[0]).text)
    expect(JSON.parse(first).copydesk).toEqual(JSON.parse(JSON.stringify({ text, findings, stats })))
  })

  test('two jobs write the same bytes and messages as one', () => {
    const two = run(['--jobs', '2', 'feed.jsonl'])
    expect(two.bytes.equals(one.bytes)).toBe(true)
    expect({ status: two.status, stderr: two.stderr }).toEqual({ status: one.status, stderr: one.stderr })
  })

  test('--lenient ends with 0, and says the same', () => {
    expect(run(['--lenient', ...noWork, 'feed.jsonl'])).toMatchObject({ status: 0, stderr: one.stderr })
  })

  test('reads gzip whatever it is called, and writes it', () => {
    const packed = gzipSync(lines[0])
    const { status, bytes } = run(['--gzip', ...noWork], Buffer.concat([packed, gzipSync('\n'), packed]))
    const unpacked = gunzipSync(bytes).toString().split('\n')
    expect({ status, lines: unpacked.length, same: unpacked[0] === unpacked[1] }).toEqual({ status: 0, lines: 2, same: true })
    expect(run([], packed).stdout).toBe(one.stdout.split('\n', 1)[0])
  })

  test('gzip that is cut off: what could be read is written, and it is an error', () => {
    const packed = gzipSync(source)
    writeFileSync(join(folder, 'half.jsonl.gz'), packed.subarray(0, packed.length / 2))
    const { status, stdout, stderr } = run([...noWork, '--field', 'id', 'half.jsonl.gz', '-'], '{"id":"a"}')
    expect(status).toBe(2)
    expect(stderr).toContain('copydesk: half.jsonl.gz: the compressed data is cut off\n')
    expect(stdout).toMatch(/"copydesk":\{"text":"a".*\}$/)
  })

  test('reads other fields and writes in their place', () => {
    const record =
      '{"head":"Fire in the harbour","body":"Fire in the harbour\\n\\nIt broke out at noon.\\n\\nFire in the harbour","n":1.0}\n'
    expect(run(['--field', 'body', '--title-field', 'head', '--replace'], record).stdout).toBe(
      '{"head":"Fire in the harbour","body":"Fire in the harbour\\n\\nIt broke out at noon.","n":1.0}\n',
    )
    const whole = JSON.parse(run(['--field', 'body', '--json'], record).stdout).copydesk
    expect(Object.keys(whole)).toEqual(['text', 'findings', 'edits', 'lines', 'notes', 'stats'])
  })

  test.each([
    ['clean', []],
    ['clean', ['--jobs', '2']],
    ['explain', []],
    ['report', ['-o', 'pages/']],
  ])('%s %j says once, at the end, that no record has a headline where one was looked for', (name, more) => {
    const warned = (field: string, records: string) =>
      runIn(folder, [name, '--jsonl', '--title-field', field, ...more], { input: records }).stderr
    const message = 'copydesk: no record has a headline in field "head"\n'
    expect(warned('head', '{"text":"Fire","title":"Fire"}\n{"text":"Fire","head":null}\n')).toBe(message)
    expect(warned('head', '{"text":"Fire"}\n{"text":"Fire","head":"Fire"}\n{"text":"Fire"}')).toBe('')
    expect(warned('head', '\n')).not.toContain(message)
    expect(warned('head', '{}\n')).not.toContain(message)
  })

  test.each([
    ['clean', 40_000, ' and stay as they are'],
    ['learn', 40_000, ''],
  ])('%s names a few where none can be read, as with a wrong --field', (name, count, fate) => {
    const more = name === 'learn' ? ['--source', 'x'] : []
    const { status, stderr } = runIn(folder, [name, '--jsonl', ...more], { input: '{"body":"Fire"}\n'.repeat(count) })
    const said = stderr.trimEnd().split('\n')
    expect(said.slice(0, 10)).toEqual(Array.from({ length: 10 }, (_, i) => `copydesk: -:${i + 1}: no field "text", but "body"`))
    expect(said[10]).toBe(`copydesk: ${count} of ${count} records could not be read${fate}`)
    expect(status).toBe(1)
  })

  test('explains each record by its line', () => {
    const { stdout } = runIn(folder, ['explain', '--jsonl', '-'], {
      input: '{"text":"The fire broke out at noon.\\n\\nShare this"}\n{}\n{"text":"Fire"}\n',
    })
    expect(stdout).toMatch(/^-:1\n\n1 {2}The fire broke out at noon\.\n\n3 {2}\[-Share this-\]\n\nremoved {2}line 3 {2}share\n/)
    expect(stdout).toMatch(/^-:3$/m)
  })
})

describe('as a filter', () => {
  test.each(['1', '2'])('with %s jobs each line is answered before the next one comes', async (jobs) => {
    const child = start(folder, ['clean', '--jsonl', '--jobs', jobs])
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${id},"text":"Fire"}\n`)
      const [answer] = await once(child.stdout, 'data')
      expect(String(answer)).toMatch(new RegExp(`^\\{"id":${id},"text":"Fire","copydesk":.*\\}\n$`))
    }
    child.stdin.end()
    expect((await once(child, 'close'))[0]).toBe(0)
  })

  test('a reader that goes away ends it without a word', async () => {
    const child = start(folder, ['clean', '--jsonl', '--jobs', '2', ...noWork])
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    child.stdin.on('error', () => {}) // it stops reading, too
    child.stdin.write('{"text":"Fire"}\n')
    await once(child.stdout, 'data')
    child.stdout.destroy()
    child.stdin.write('{"text":"Fire"}\n'.repeat(10_000))
    expect(await once(child, 'close')).toEqual([0, null])
    expect(stderr).toBe('')
  })

  test.each(['1', '2'])(
    'with %s jobs memory stays under 300 MB, however long the stream, its longest line, and the reader takes',
    async (jobs) => {
      const peak = join(folder, `peak-${jobs}`)
      const hook = `data:text/javascript,import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`
      const child = start(folder, ['clean', '--jsonl', '--jobs', jobs, ...noWork], ['--import', hook])
      let written = 0
      child.stdout.on('data', (data: Uint8Array) => {
        written += data.length
      })
      child.stdout.pause()
      setTimeout(() => child.stdout.resume(), 300)
      const records = `{"text":"Fire","rest":"${'x'.repeat(4000)}"}\n`.repeat(250)
      const pieces = [...Array(40).fill(records), ...Array(60).fill('y'.repeat(1_000_000)), '\n', ...Array(40).fill(records)]
      for (const piece of pieces) if (!child.stdin.write(piece)) await once(child.stdin, 'drain')
      child.stdin.end()
      expect((await once(child, 'close'))[0]).toBe(1)
      const added = Buffer.byteLength(JSON.stringify(readAdded())) + ',"copydesk":'.length
      expect(written).toBe(pieces.reduce((sum, piece) => sum + piece.length, 0) + 20_000 * added)
      expect(Number(readFileSync(peak, 'utf8')) / 1024).toBeLessThan(300)
    },
  )
})

/** What is added to a record with the text `Fire`. */
function readAdded(): unknown {
  const { text, findings, stats } = cleanArticle('Fire', { normalize: false, duplicates: false, boilerplate: false })
  return { text, findings, stats }
}
