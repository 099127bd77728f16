import { expect, test } from 'vitest'
import { workOn } from '../../src/cli/tasks/work.js'

const task = { clean: {}, form: 'text', explain: false, color: false, several: false, maxBytes: 1e6 } as const
const fields = { field: 'text', titleField: undefined, urlField: undefined, replace: false }

test.each([
  ['cut off', 'The ferry sailed again on Monday, two years after a storm broke the pier.\n\nSubscribe to continue reading', ['truncated']],
  ['whole', 'The ferry sailed again on Monday, two years after a storm broke the pier.', undefined],
])('a record has the notes on its text, where there are any: %s', async (_, text, notes) => {
  const line = new TextEncoder().encode(`${JSON.stringify({ text })}\n`)
  const { bytes } = await workOn({ type: 'piece', name: 'feed.jsonl', firstLine: 1, bytes: line }, { ...task, fields })
  expect(JSON.parse(new TextDecoder().decode(bytes)).copydesk.notes).toEqual(notes)
})
