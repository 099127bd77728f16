import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allCues } from '../../src/boilerplate/cues/all.js'
import { PROMPT_RULES } from '../../src/boilerplate/prompts/prompt-rules.js'
import { PROMPT_WORDS } from '../../src/boilerplate/prompts/prompt-words.js'

const readText = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const documented = readText('docs/boilerplate.md').replace(/\s+/g, ' ')

test('docs/boilerplate.md tells how many phrases, languages, prompts and words there are', () => {
  const phrases = allCues.flatMap(({ cues }) => Object.values(cues)).flatMap(({ strong = [], weak = [] }) => [...strong, ...weak])
  const languages = new Set(allCues.map(({ language }) => language.split('-', 1)[0]))
  expect(documented).toContain(`(${phrases.length.toLocaleString('en')} phrases of ${languages.size} languages,`)
  const words = new Set(PROMPT_WORDS.flatMap((row) => row.words.split(' ')))
  const prompts = new Set(PROMPT_RULES.map(({ name }) => name))
  expect(documented).toContain(`${prompts.size} such prompts are known, by ${words.size.toLocaleString('en')} words`)
})

test.each([
  ['docs/boilerplate.md', ''],
  ['docs/sources.md', ''],
])('the thresholds in %s are those of the code', (page, folder) => {
  const rows = [...readText(page).matchAll(/^\| (?:`([\w/-]+\.ts)` )?\| `([A-Z_]+)` \| (-?[\d.]+) /gm)]
  let code = ''
  for (const [, file, name, value] of rows) {
    if (file !== undefined) code = readText(`src/boilerplate/${folder}${file}`)
    expect(code).toMatch(new RegExp(`\\b${name}\\b.*[ :]${value.replace('.', '\\.')}(?![\\d.])`))
  }
  expect(rows.length).toBeGreaterThan(8)
})
