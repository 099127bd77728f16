import { expect, test } from 'vitest'
import { workOn } from '../../src/cli/tasks/work.js'

const task = { clean: {}, form: 'text', explain: false, color: false, several: false, maxBytes: 1e6 } as const
const fields = { field: 'text', titleField: undefined, urlField: undefined, replace: false }

test.each([false, true])('rows have the name of the record as it is spelled, or its place; runs: %s', async (runs) => {
  const text = 'The council voted on Tuesday to rebuild the old bridge over the river, which the flood had damaged in March.'
  const lines = ['1234567890123456789', '1e400', '7', '"7"', 'null'].map((id) => `{"id":${id},"text":"${text}"}\n`).join('')
  const sketch = { by: 'article', cleaned: true, runs } as const
  const { bytes } = await workOn(
    { type: 'piece', name: 'feed.jsonl', firstLine: 1, bytes: new TextEncoder().encode(lines) },
    { ...task, form: 'rows', fields: { ...fields, idField: 'id' }, sketch },
    () => undefined,
  )
  const rows = new TextDecoder().decode(bytes).trimEnd().split('\n')
  for (const row of rows)
    expect(Object.keys(JSON.parse(row))).toEqual(runs ? ['id', 'runs', 'numbers', 'figures', 'places'] : ['id', 'band', 'hash'])
  const names = new Set(rows.map((row) => row.slice(0, row.indexOf(','))))
  expect([...names]).toEqual(['{"id":1234567890123456789', '{"id":1e400', '{"id":7', '{"id":"7"', '{"id":"feed.jsonl:5"'])
})

test('a note on a text names what the command has for it', async () => {
  const text = 'Share this article\n\nSign up for our newsletter\n\nRecommended News'
  const { log } = await workOn({ type: 'piece', name: 'a.txt', firstLine: 1, bytes: new TextEncoder().encode(text) }, task, () => undefined)
  expect(log).toMatch(
    /^copydesk: a\.txt: More than half of the words looked like boilerplate.* needs --profile page, and what --remove names/,
  )
})

test.each([
  ['cut off', 'The ferry sailed again on Monday, two years after a storm broke the pier.\n\nSubscribe to continue reading', ['truncated']],
  ['whole', 'The ferry sailed again on Monday, two years after a storm broke the pier.', undefined],
])('a record has the notes on its text, where there are any: %s', async (_, text, notes) => {
  const line = new TextEncoder().encode(`${JSON.stringify({ text })}\n`)
  const { bytes } = await workOn({ type: 'piece', name: 'feed.jsonl', firstLine: 1, bytes: line }, { ...task, fields }, () => undefined)
  expect(JSON.parse(new TextDecoder().decode(bytes)).copydesk.notes).toEqual(notes)
})
