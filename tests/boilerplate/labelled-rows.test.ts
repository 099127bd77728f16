import { expect, test } from 'vitest'
import { lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { rowsWithLabel } from '../../src/boilerplate/story/labelled-rows.js'
import { lines } from '../../src/text/lines.js'

/** Which lines are found where those with a '+' in front stay, and those with a '#' are known for the frame's. */
function found(marked: readonly string[]): string[] {
  const text = marked.map((line) => line.replace(/^[+#] /, '')).join('\n')
  const facts = lineFacts(text, lines(text))
  const rows = rowsWithLabel(
    facts,
    (i) => !marked[i].startsWith('#'),
    (i) => marked[i].startsWith('+'),
  )
  return rows.map((i) => facts[i].text)
}

test.each<readonly [name: string, lines: readonly string[], found: readonly string[]]>([
  [
    'a row of a label stays with the others',
    ['+ Berths: 40', '+ The inner harbour is dry at low water.', '+ Berths: 12', '+ The old quay belongs to the yacht club.', 'Berths: 7'],
    ['Berths: 40', 'Berths: 12', 'Berths: 7'],
  ],
  ['behind bullets', ['+ * Depth: 3 m', '+ * Depth: 2 m', '* Depth: 4 m'], ['* Depth: 3 m', '* Depth: 2 m', '* Depth: 4 m']],
  ['with wide colons', ['+ 定員：40人', '+ 定員：12人', '定員：7人'], ['定員：40人', '定員：12人', '定員：7人']],
  ['two rows show nothing', ['+ Berths: 40', 'Berths: 12'], []],
  ['nor does a third of the rows', ['+ Read also: Ferry', 'Read also: Bridge', 'Read also: Market'], []],
  ['what is known for the frame neither counts nor stays', ['+ Tags: quay', '+ Tags: ferry', '# Tags: bridge', '# Tags: market'], []],
  ['times of day are no labels', ['+ Monday 12:07 Kern', '+ Monday 12:31 Roe', 'Monday 12:44 Ash'], []],
  ['nor are addresses', ['+ https://a.example/1', '+ https://a.example/2', 'https://a.example/3'], []],
])('%s', (_, lines, expected) => {
  expect(found(lines)).toEqual(expected)
})
