import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runIn, testFolder } from './command.js'

const folder = testFolder()
const run = (pairs: readonly string[], args: readonly string[], input: string) => {
  writeFileSync(join(folder, 'pairs.jsonl'), pairs.join('\n'))
  return runIn(folder, ['dedupe', '--jsonl', '--pairs', 'pairs.jsonl', ...args], { input })
}
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
  expect(run([pairs], more, input)).toMatchObject({ status, stderr })
})

test('of several records before it a record repeats the nearest one, of equally near ones the first', () => {
  const [r1, r2, r3, r4] = [1, 2, 3, 4].map((n) => `{"id":"r${n}","text":"Fire"}\n`)
  const pairs = [
    '{"a":"r1","b":"r3","score":0.6,"relation":"same"}',
    '{"a":"r2","b":"r3","score":0.9,"relation":"same"}',
    '{"a":"r4","b":"r2","score":0.7}',
    '{"a":"r4","b":"r1","score":0.7}',
  ]
  const { stdout, stderr } = run(pairs, ['--drop', '--explain'], r1 + r2 + r3 + r4)
  expect(stdout).toBe(r1 + r2)
  expect(stderr).toBe(
    'copydesk: -:3: "r3" repeats "r2": same, score 0.9\n' +
      'copydesk: -:4: "r4" repeats "r1": score 0.7\n' +
      'copydesk: 2 of 4 records are repeats and were left out\n',
  )
})
