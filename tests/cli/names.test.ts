import { describe, expect, test } from 'vitest'
import { EXCEPTIONS, NAME_LISTS } from '../../src/cli/name-lists.js'
import { normalizeOptions, REPAIR_FACTS, REPAIR_NAMES } from '../../src/cli/repairs.js'
import { explainNormalization } from '../../src/normalize/index.js'
import { BOILERPLATE_KINDS } from '../../src/text/finding.js'
import { readProjectFile } from '../support/files.js'

/** A text for each repair to change. */
const DAMAGED: Record<string, string> = {
  surrogates: 'a\ud800b',
  'combining-marks': `a${'\u0301'.repeat(40)}`,
  'string-escapes': 'It\\u2019s open',
  'terminal-escapes': '\u001b[31mred\u001b[0m',
  entities: 'R&amp;D',
  mojibake: 'isnâ€™t',
  'c1-controls': 'the mayor\u0092s plan',
  newlines: 'a\r\nb',
  controls: 'a\u0001b',
  nfc: 'cafe\u0301',
  hyphenation: 'antici-\npation',
  invisibles: 'a\u200bb',
  ligatures: 'ﬁne',
  width: 'ＡＢＣ',
  quotes: '“Yes”',
  primes: '5′10″',
  dashes: 'noon – one',
  ellipsis: 'wait…',
  bullets: '• one',
  whitespace: 'a  b',
}

describe('repairs', () => {
  test.each(REPAIR_FACTS.map(({ name, byDefault }) => [name, byDefault]))('%s is made by default: %s', (name, byDefault) => {
    const made = (on: readonly string[], off: readonly string[]) =>
      explainNormalization(DAMAGED[name], normalizeOptions(on, off)).edits.some(({ by }) => by === name)
    expect([made([], []), made([name], []), made([], [name])]).toEqual([byDefault, true, false])
  })
})

describe('docs/command-line.md', () => {
  const document = readProjectFile('docs/command-line.md')
  const tableBelow = (heading: string): string => document.slice(document.indexOf(heading)).split('\n\n', 1)[0]
  const [kinds] = NAME_LISTS

  test('has every kind of boilerplate with what becomes of it', () => {
    expect(kinds.groups.flatMap(([, names]) => names).sort()).toEqual([...BOILERPLATE_KINDS].sort())
    const written = (name: string): string => `\`${name}\`${EXCEPTIONS.has(name) ? ` (${EXCEPTIONS.get(name)})` : ''}`
    expect(tableBelow('| by default | kinds of boilerplate |').split('\n').slice(2)).toEqual(
      kinds.groups.map(([what, names]) => `| ${what} | ${names.map(written).join(', ')} |`),
    )
  })

  test('has every repair with what it does', () => {
    expect(REPAIR_NAMES).toEqual(Object.keys(DAMAGED))
    expect(tableBelow('| repair | what it does |').split('\n').slice(2)).toEqual(
      REPAIR_FACTS.map(({ name, does, byDefault }) => `| \`${name}\` | ${does} | ${byDefault ? 'made' : 'not made'} |`),
    )
  })
})
