import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runIn, testFolder } from './command.js'

const folder = testFolder()
const feed = '{"id":"r1","key":7,"text":"Fire"}\n{"id":"r2","key":8,"text":"Fire"}\n'
const wrong = 'copydesk: pairs.jsonl: names none of the records (--id-field says which field has their names)\n'
const partly = 'copydesk: pairs.jsonl: 1 of 2 names are those of no record\n'
const repeats = (count: number) => `copydesk: ${count} of 2 records are repeats\n`

test.each([
  ['names of the records', '{"a":"r1","b":"r2","score":1}', [], feed, 0, repeats(1)],
  ['the name of one', '{"a":"r2","b":"r9","score":1}', [], feed, 0, repeats(0) + partly],
  ['names that stand in another field', '{"a":7,"b":8,"score":1}', ['--id-field', 'key'], feed, 0, repeats(1)],
  ['other names', '{"a":7,"b":8,"score":1}', [], feed, 1, repeats(0) + wrong],
  ['other names, leniently', '{"a":7,"b":8,"score":1}', ['--lenient'], feed, 1, repeats(0) + wrong],
  ['no pairs', '', [], feed, 0, repeats(0)],
  ['no records', '{"a":7,"b":8,"score":1}', [], '', 0, 'copydesk: 0 of 0 records are repeats\n'],
])('dedupe --pairs with %s', (_, pairs, more, input, status, stderr) => {
  writeFileSync(join(folder, 'pairs.jsonl'), pairs)
  expect(runIn(folder, ['dedupe', '--jsonl', '--pairs', 'pairs.jsonl', ...more], { input })).toMatchObject({ status, stderr })
})
