import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { explainNormalization, fixC1Controls, fixMojibake, normalizeText } from '../../src/normalize/index.js'
import { applyEdits } from '../../src/text/index.js'
import { sharedFile } from '../support/shared.js'

/** The rows of a file of one JSON object a line. */
function rows(path: string): Readonly<Record<string, string>>[] {
  const bytes = readFileSync(path)
  const content = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

const cases = sharedFile('data/mojibake-dev.jsonl')
describe.skipIf(cases === undefined)('cases of the reference, the half for development', () => {
  const all = cases === undefined ? [] : rows(cases).filter(({ feature, expect: known }) => feature !== 'fix-text' && known !== 'fail')

  test.each(all.map(({ id, input, expected }) => [id, input, expected]))('%s', (_, input, expected) => {
    expect(fixC1Controls(fixMojibake(input))).toBe(expected)
  })
})

const clean = sharedFile('data/clean-dev.jsonl')
test.skipIf(clean === undefined)('no undamaged text in 89 languages is changed by the mojibake repair', () => {
  const changed = (clean === undefined ? [] : rows(clean)).filter(({ text }) => fixMojibake(text) !== text)
  expect(changed.map(({ id }) => id)).toEqual([])
})

const articles = sharedFile('data/multilingual-dev.jsonl.gz')
test.skipIf(articles === undefined)('real articles: repaired once is repaired, and the edits make the text', () => {
  for (const { gold } of articles === undefined ? [] : rows(articles)) {
    const { text, edits } = explainNormalization(gold)
    expect(applyEdits(gold, edits)).toBe(text)
    expect(normalizeText(text)).toBe(text)
  }
})
