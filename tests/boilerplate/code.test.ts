import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

const opening = 'How to loop\n\nThe loop shows every number of the list, one below the other, and ends with the last of them.\n\n'
const end = '\n\nIt also ends where somebody pulls the plug, which is bad for the list and for the machine it lies on.'

function removed(text: string): string[] {
  return findBoilerplate(opening + text + end)
    .filter(({ action }) => action === 'remove')
    .map(({ text: line }) => line)
}

test.each(['print(x)', 'save(x)', 'print("x")', 'page.share()', 'print(link)', 'copy(link);'])('a call is no button: %s', (line) => {
  expect(removed(line)).toEqual([])
})

test.each([
  'for x in list:\n    print x',
  'for x in list:\nprint x',
  'if (x) {\n  y = 2\n  share x\n}',
  '```\n# Comments\nprint x\n```',
  '{% if x %}\n{{ x }}\n{% endif %}',
])('a block of code has no buttons', (block) => {
  expect(removed(block)).toEqual([])
})

test.each(['if you like it, share it:', 'for readers in the U.S.:', 'with our 3 best offers:'])(
  'words with a colon open no block: %s',
  (line) => {
    expect(findBoilerplate(`${opening}${line}\nShare on Facebook${end}`).map(({ text }) => text)).toEqual(['Share on Facebook'])
  },
)

test('the same words are buttons elsewhere, also below a fence that nothing closes', () => {
  expect(removed('Print X')).toEqual(['Print X'])
  expect(removed('```\n\nShare on X')).toEqual(['Share on X'])
  expect(removed('{{ x }}')).toEqual(['{{ x }}'])
})
