import { expect, test } from 'vitest'
import { allCues } from '../../src/boilerplate/cues/all.js'
import { LANGUAGES } from '../../src/language/languages.js'
import { readProjectFile } from '../support/files.js'

test.each([
  ['It knows these languages: ', Object.keys(LANGUAGES)],
  ['There are cues of boilerplate in: ', allCues.map(({ language }) => language.split('-', 1)[0])],
])('docs/language.md: %s', (lead, languages) => {
  const page = readProjectFile('docs/language.md').replace(/\s+/g, ' ')
  const start = page.indexOf(lead) + lead.length
  expect(page.slice(start, page.indexOf('.', start)).split(' ')).toEqual([...new Set(languages)].sort())
})
