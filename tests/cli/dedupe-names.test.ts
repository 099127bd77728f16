import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openArticleIndex } from '../../src/corpus/index.js'
import { levelStore } from '../../src/corpus/stores/leveldb.js'
import { runIn, testFolder } from './command.js'

const folder = testFolder()
const bridge = 'The council voted on Tuesday to rebuild the old bridge over the river, which the flood had damaged in March.'
const ferry = 'A storm kept the ferry in the harbour for the third day in a row, and nobody could say when it would sail.'

/** Runs `dedupe` on records, and gives which of them it has marked. */
function dedupe(records: readonly object[], ...args: readonly string[]) {
  return dedupeLines(
    records.map((record) => JSON.stringify(record)),
    ...args,
  )
}

function dedupeLines(records: readonly string[], ...args: readonly string[]) {
  const input = records.map((record) => `${record}\n`).join('')
  const { status, stdout, stderr } = runIn(folder, ['dedupe', '--jsonl', ...args], { input, env: { TMPDIR: folder } })
  const lines = stdout.trimEnd().split('\n')
  return { status, stdout, stderr, marks: lines.map((line): unknown => JSON.parse(line).copydesk?.repeatOf) }
}

describe('a name that an earlier record of the run has', () => {
  const warning = 'copydesk: -:2: the name "a" is that of -:1 already: goes by file and line\n'
  const records = [
    { id: 'a', text: bridge },
    { id: 'a', text: ferry },
    { id: 'b', text: bridge },
    { id: 'c', text: ferry },
  ]

  test.each([[[]], [['--index', 'seen']]])('is said, and later records are repeats of either: %j', (args) => {
    expect(dedupe(records, ...args)).toMatchObject({
      status: 0,
      marks: [undefined, undefined, 'a', '-:2'],
      stderr: `${warning}copydesk: 2 of 4 records are repeats\n`,
    })
    expect(readdirSync(folder).filter((name) => name.startsWith('copydesk-dedupe-'))).toEqual([])
  })

  test('in the next run an index has the record of that name that comes then', () => {
    const next = 'Nobody has found the money for a new market hall on the quay, the mayor told the council in the spring.'
    expect(dedupe([{ id: 'a', text: next }], '--index', 'seen')).toMatchObject({
      marks: [undefined],
      stderr: 'copydesk: 0 of 1 records are repeats\n',
    })
    expect(dedupe([{ id: 'd', text: next }], '--index', 'seen').marks).toEqual(['a'])
  })

  test('with pairs it is no name of the pairs: nothing says which of the two they mean', () => {
    writeFileSync(join(folder, 'pairs.jsonl'), '{"a":"a","b":"b","score":1}')
    const [first, second, third] = records
    expect(dedupe([third, first, second], '--pairs', 'pairs.jsonl')).toMatchObject({
      marks: [undefined, 'b', undefined],
      stderr: 'copydesk: -:3: the name "a" is that of -:2 already: goes by file and line\ncopydesk: 1 of 3 records are repeats\n',
    })
  })

  test('is no mistake of a feed that is read twice: what a record repeats its second copy repeats, too', () => {
    const feed = [records[0], records[2], records[3], { id: 'd', text: ferry }]
    const { marks, stderr } = dedupe([...feed, ...feed])
    expect(marks).toEqual([undefined, 'a', undefined, 'c', 'a', 'a', 'c', 'c'])
    expect(stderr).toBe('copydesk: 6 of 8 records are repeats\n')
  })

  test('is said ten times, and then how often', () => {
    const { stderr } = dedupe(Array.from({ length: 12 }, (_, i) => ({ id: 'a', text: `Too short ${i}` })))
    expect(stderr.match(/the name "a" is that of -:1 already/g)).toHaveLength(10)
    expect(stderr).toContain('copydesk: 11 of 12 records have the name of an earlier one: they go by file and line\n')
  })

  test('is no mistake of a record that was fetched twice, and 7 is not "7"', () => {
    const again = { id: 'a', text: bridge }
    expect(dedupe([again, again])).toMatchObject({ marks: [undefined, 'a'], stderr: 'copydesk: 1 of 2 records are repeats\n' })
    const numbers = [
      { id: 7, text: bridge },
      { id: '7', text: ferry },
      { id: 'x', text: bridge },
    ]
    expect(dedupe(numbers)).toMatchObject({ marks: [undefined, undefined, 7], stderr: 'copydesk: 1 of 3 records are repeats\n' })
  })
})

describe('a number that no double can hold is a name as it is spelled', () => {
  const lines = [
    `{"id":1234567890123456789,"text":"${bridge}"}`,
    `{"id":1234567890123456788,"text":"${ferry}"}`,
    `{"id": 1e400 ,"text":"${bridge}"}`,
    `{"id":"b","text":"${ferry}","copydesk":{"n":12345678901234567890}}`,
  ]
  const marked = [
    ...lines.slice(0, 2),
    `{"id": 1e400 ,"text":"${bridge}","copydesk":{"repeatOf":1234567890123456789,"repeat":{"relation":"same","score":1}}}`,
    `{"id":"b","text":"${ferry}","copydesk":{"n":12345678901234567890,"repeatOf":1234567890123456788,"repeat":{"relation":"same","score":1}}}`,
  ]

  test.each([[[]], [['--index', 'large']], [['--pairs', 'large.jsonl']]])('%j', (args) => {
    writeFileSync(
      join(folder, 'large.jsonl'),
      '{"a":1234567890123456789,"b":"1e400","score":1,"relation":"same"}\n{"a":"b","b":"1234567890123456788","score":1,"relation":"same"}\n',
    )
    const { stdout, stderr } = dedupeLines(lines, '--explain', ...args)
    expect(stdout).toBe(marked.map((line) => `${line}\n`).join(''))
    expect(stderr).toBe(
      'copydesk: -:3: 1e400 repeats 1234567890123456789: same, score 1\n' +
        'copydesk: -:4: "b" repeats 1234567890123456788: same, score 1\n' +
        'copydesk: 2 of 4 records are repeats\n',
    )
  })

  test('in the next run with an index, too: only the record of that very name is replaced', () => {
    const next = 'Nobody has found the money for a new market hall on the quay, the mayor told the council in the spring.'
    expect(dedupeLines([`{"id":1234567890123456788,"text":"${next}"}`], '--index', 'large').marks).toEqual([undefined])
    expect(dedupeLines(lines.slice(0, 2), '--index', 'large').stdout).toBe(
      `{"id":1234567890123456789,"text":"${bridge}","copydesk":{"repeatOf":1234567890123456789,"repeat":{"relation":"same","score":1}}}\n${lines[1]}\n`,
    )
  })

  test('with pairs 7 and 7.0 are one', () => {
    writeFileSync(join(folder, 'doubles.jsonl'), '{"a":7.0,"b":8.0,"score":1}')
    expect(dedupeLines(['{"id":7,"text":""}', '{"id":"8","text":""}'], '--pairs', 'doubles.jsonl').marks).toEqual([undefined, 7])
  })
})

test('a name in the index that a program with the library gave is a string', async () => {
  const index = await openArticleIndex({ store: levelStore(join(folder, 'library')) })
  await index.add('herald', bridge)
  await index.add('[1,\n2]', ferry)
  await index.close()
  const records = [{ text: bridge }, { text: ferry }]
  expect(dedupe(records, '--index', 'library').marks).toEqual(['herald', '[1,\n2]'])
})

test('a mark of an earlier run goes where the record is no repeat now, and all else stays', () => {
  const marked = [
    { id: 'a', text: bridge, copydesk: { repeatOf: 'gone' } },
    { id: 'b', text: ferry, copydesk: { stats: 1, repeatOf: 'gone', repeat: { score: 1 } } },
    { id: 'c', text: ferry, copydesk: { stats: 2, repeatOf: 'gone' } },
  ]
  const now = [
    { id: 'a', text: bridge },
    { id: 'b', text: ferry, copydesk: { stats: 1 } },
    { id: 'c', text: ferry, copydesk: { stats: 2, repeatOf: 'b', repeat: { relation: 'same', score: 1 } } },
  ]
  const lines = now.map((record) => `${JSON.stringify(record)}\n`)
  expect(dedupe(marked).stdout).toBe(lines.join(''))
  expect(dedupe(marked, '--drop').stdout).toBe(lines.slice(0, 2).join(''))
})

test('what else a record has in the field of marks is not lost', () => {
  const records = [
    { id: 'a', text: bridge },
    { id: 'b', text: bridge, copydesk: 'mine' },
    { id: 'c', text: bridge, copydesk: { repeatOf: 'a', repeat: { relation: 'same', score: 1 } } },
  ]
  const { status, stdout, stderr } = dedupe(records)
  expect(stdout).toBe(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  expect(stderr).toContain('field "copydesk" is a string, not an object')
  expect(stderr).toContain('copydesk: 1 of 3 records could not be read and stay as they are\ncopydesk: 1 of 3 records are repeats\n')
  expect(status).toBe(1)
  expect(dedupe(records, '--drop').stderr).toBe('copydesk: 2 of 3 records are repeats and were left out\n')
})

test('a run that cannot begin leaves no folder behind', () => {
  writeFileSync(join(folder, 'one.jsonl'), '')
  const { status } = runIn(folder, ['dedupe', '--jsonl', 'one.jsonl', 'none.jsonl', '-o', 'no-folder'], { env: { TMPDIR: folder } })
  expect(status).not.toBe(0)
  expect(readdirSync(folder).filter((name) => name.startsWith('copydesk-dedupe-'))).toEqual([])
})

test('a folder for temporary files that is not there is named', () => {
  const { status, stderr } = runIn(folder, ['dedupe', '--jsonl'], { env: { TMPDIR: join(folder, 'none') } })
  expect(stderr).toBe(`copydesk: the folder for temporary files (TMPDIR), ${join(folder, 'none')}: cannot be written: no such file\n`)
  expect(status).toBe(2)
})

test.each([
  ['valkey://localhost:6379', 'an address such as redis://localhost:6379, got one that begins with "valkey://"'],
  ['redis:/localhost', 'an address such as redis://localhost:6379, got one that begins with "redis:/"'],
  ['', 'a path, got ""'],
])('what is no place for an index is not made a folder: %j', (place, wanted) => {
  expect(runIn(folder, ['dedupe', '--jsonl', '--index', place]).stderr).toBe(`copydesk: option '--index' must be ${wanted}\n`)
  expect(readdirSync(folder).filter((name) => name.includes(':'))).toEqual([])
})

test('pairs may have a byte order mark and blank lines', () => {
  writeFileSync(join(folder, 'pairs.jsonl'), '\ufeff{"a":"a","b":"b","score":1}\n\n')
  const records = [
    { id: 'a', text: bridge },
    { id: 'b', text: ferry },
  ]
  expect(dedupe(records, '--pairs', 'pairs.jsonl')).toMatchObject({ status: 0, marks: [undefined, 'a'] })
})
