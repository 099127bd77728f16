import { expect, test } from 'vitest'
import { findBoilerplate, removeBoilerplate } from '../../src/boilerplate/core.js'
import { de } from '../../src/boilerplate/cues/de.js'

const story = 'Die Fähre zur Nordinsel ist am Montag nach zwei Jahren wieder ausgelaufen, teilte die Gemeinde mit.'

test('knows no phrase without tables, and those of a table that is handed in', () => {
  const text = `${story}\n\nKommentar schreiben`
  expect(findBoilerplate(text)).toEqual([])
  expect(findBoilerplate(text, { cues: [de] })).toMatchObject([{ kind: 'comment-policy', action: 'remove', line: 3 }])
})

test('knows no prompt by its words, which are those of all languages', () => {
  expect(findBoilerplate(`${story}\n\nFolgen Sie unserer Zeitung auf Instagram`)).toEqual([])
})

test('knows the forms that need no language', () => {
  expect(removeBoilerplate(`${story}\n\n© 2024 Inselbote`).text).toBe(story)
})

test.each([
  ['findBoilerplate', findBoilerplate],
  ['removeBoilerplate', removeBoilerplate],
])('errors have the name under which it is imported: %s', (name, call) => {
  expect(() => call(Object(1))).toThrow(`${name}: text must be a string, got an object`)
  expect(() => call('', Object({ cue: [] }))).toThrow(`${name}: options.cue is unknown; did you mean "cues"?`)
})
