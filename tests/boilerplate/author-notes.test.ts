import { expect, test } from 'vitest'
import { findBoilerplate, removeBoilerplate } from '../../src/boilerplate/index.js'

const story = [
  'Harbour town keeps its ferry',
  'The council voted on Tuesday to keep the ferry running through the winter, ending a dispute of two years.',
  'Residents had feared that the crossing would be closed when the old boat failed its inspection in the spring.',
  'The ferry carries four hundred people a day, most of them on their way to work or to school.',
  'A new boat is to be ordered next year, and the old one will stay in reserve until it has arrived.',
]

test.each<readonly [name: string, note: readonly string[]]>([
  ['sentences', ['About the author', 'Marta Kern has written on the harbour since 2011.', 'Her book on pilots came out in May.']],
  ['a name, what the writer does and sentences', ['About the Author', 'Marta Kern', 'Harbour editor', 'Marta Kern knows every quay.']],
  ['where to follow her', ['About the author', 'Marta Kern', '@martakern', 'Marta Kern knows every quay.']],
  ['in German', ['Über die Autorin', 'Marta Kern schreibt seit 2011 über den Hafen.']],
])('a note about the author is flagged with its heading, and goes where the caller says so: %s', (_, note) => {
  const text = [...story, ...note].join('\n\n')
  const findings = findBoilerplate(text).filter(({ kind }) => kind === 'author-bio')
  expect(findings.map(({ text, action }) => [text, action])).toEqual(note.map((line) => [line, 'flag']))
  expect(removeBoilerplate(text, { actions: { 'author-bio': 'remove' } }).text).toBe(story.join('\n\n'))
})

test('says why', () => {
  const [, finding] = findBoilerplate([...story, 'About the author', 'Marta Kern has written on the harbour since 2011.'].join('\n\n'))
  expect(finding.reason).toBe('Looks like a note about the author: it stands below the heading of one.')
  expect(finding.evidence).toEqual({ support: ['below-a-heading'] })
})

test('ends at another heading, and at what is of another kind', () => {
  const flagged = (...below: readonly string[]) =>
    findBoilerplate([...story, 'About the author', 'Marta Kern has written on the harbour since 2011.', ...below].join('\n\n'))
      .filter(({ kind }) => kind === 'author-bio')
      .map(({ text }) => text)
  expect(flagged('References', 'Kern, M.: The pilots. Lindmouth 2019.')).toHaveLength(2)
  expect(flagged('Read more', 'The pilots of Lindmouth say no.')).toHaveLength(2)
})

test('inside of a story it is a cross-head', () => {
  expect(findBoilerplate([story[0], 'About the author', ...story.slice(1), ...story.slice(1)].join('\n\n'))).toEqual([])
})
