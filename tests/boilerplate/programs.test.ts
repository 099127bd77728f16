import { describe, expect, test } from 'vitest'
import { removeBoilerplate } from '../../src/boilerplate/index.js'

const menu = ['Home', 'News', 'Guides', 'Forum', 'Jobs', 'About us', 'Log in', 'Sign up', 'Search', 'Contact']
const headline = 'How to count the boats in a harbour'
const above = [
  'Every evening the harbour master counts the boats at the quay and writes the number into a book that nobody reads.',
  'A small program can do it for him, and this guide shows how to write one in an hour, with nothing but a text editor.',
  'It reads the list of boats that the pilots keep, leaves out those that have sailed, and prints how many are left:',
]
const between = [
  'That was a first try, and it may well fail: a boat that has sailed can be back in the evening, and then it is counted out.',
  'Now each boat is looked at once, but the name of one that is on the list twice would still be printed two times.',
]
const below = [
  'Run it once a day and compare what it prints with the book: if the numbers differ for a week, look at the list first.',
  'The pilots may have forgotten a boat, or somebody may have written the name of one in two ways, as happens every spring.',
]
const footer = [
  'Related guides',
  'How to read a tide table',
  'Knots for beginners',
  'About us',
  'Privacy policy',
  'Terms of use',
  '© Harbour Guides',
]

const programs: Record<string, readonly string[]> = {
  JavaScript: [
    "import { readFile } from 'node:fs/promises';",
    'function Boat({ name, sailed }) {',
    'return (',
    '<li key={name}>',
    '{sailed ? null : name}',
    '</li>',
    ');',
    '}',
    'const boats = await readFile(path);',
    'export default Boat;',
  ],
  Python: [
    '#!/usr/bin/env python3',
    'import json',
    'from pathlib import Path',
    'def count(path):',
    'boats = json.loads(Path(path).read_text())',
    'return sum(1 for boat in boats if not boat["sailed"])',
    'print(count("boats.json"))',
  ],
  SQL: ['SELECT', 'name,', 'length', 'FROM', 'boats', 'WHERE sailed IS NULL', 'ORDER BY name;', 'name │ length', 'Alma │ 12'],
  JSON: ['{', '"harbour": "Northisle",', '"boats": [', '{', '"name": "Alma",', '"sailed": false', '}', ']', '}'],
  Go: [
    'boats, err := load(path)',
    'if err != nil {',
    '// Without a list there is nothing to count.',
    'return 0, err',
    '}',
    'return len(boats), nil',
  ],
  Ruby: ['class Harbour', 'def left', '@boats.reject do |boat|', 'boat.sailed', 'end', 'end', 'end', 'puts Harbour.new.left'],
  Haskell: [
    'module Main where',
    'import Data.Aeson (decode)',
    'count :: [Boat] -> Int',
    'count = length . filter (not . sailed)',
    'main = do',
  ],
  shell: ['$ npm install boats', '$ npx boats --count', 'Alma', 'Berta', '$ npx boats --help'],
}

describe('a program that a story on a page shows stays', () => {
  const page = (...story: readonly string[]) => [...menu, '', headline, '', ...story, '', ...footer].join('\n')

  // Guides show a program again and again, with a line more each time.
  test.each(Object.entries(programs))('%s', (_, code) => {
    const steps = [code.slice(0, -2), code.slice(1), code].map((step) => step.join('\n'))
    const text = page(above.join('\n\n'), '', steps[0], '', between[0], '', steps[1], '', between[1], '', steps[2], '', below.join('\n\n'))
    const { text: cleaned } = removeBoilerplate(text, { profile: 'page' })
    for (const step of steps) expect(cleaned).toContain(step)
    expect(cleaned).not.toContain('Privacy policy')
  })

  test.each([{ code: programs.JavaScript }, { code: ['boats = read()', 'left = count(boats)', 'print(left)'] }])(
    'at its end',
    ({ code }) => {
      const { text } = removeBoilerplate(page(above.join('\n\n'), '', ...code), { profile: 'page' })
      expect(text).toContain(code.join('\n'))
      expect(text).not.toContain('Privacy policy')
    },
  )
})

test('what a template left open is no program', () => {
  const left = ['{title}', '{title}', '{excerpt}', '{title}', '{author}']
  const { text } = removeBoilerplate([...menu, headline, ...above, ...left, ...footer].join('\n'), { profile: 'page' })
  expect(text).not.toContain('{title}')
  expect(text).toContain(above.join('\n'))
})
