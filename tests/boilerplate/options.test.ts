import { expect, test } from 'vitest'
import { numberedSourceKey, sourceKey } from '../../src/corpus/index.js'
import { cleanArticle } from '../../src/index.js'

const label = 'Your harbour, your news'
const text = `Ferry stays\n\nThe council kept the ferry on Tuesday, the harbour office said.\n\n${label}`
const often = { articles: 9, head: 0, tail: 9 }
const source = { articles: 9, seen: (key: string) => (key === label.toLowerCase() ? often : undefined), seenTogether: () => 9 }

test('a source of one’s own is asked', () => {
  expect(cleanArticle(text, { source }).findings).toMatchObject([{ text: label, action: 'remove' }])
})

test.each([
  [9, 'remove'],
  [1, 'flag'],
  [0, 'flag'],
])('of a line with numbers it is asked whether they are the same, too: in %i of nine articles, %s', (times, action) => {
  const counts = new Map([
    [sourceKey('Founded in 1921'), 9],
    [numberedSourceKey('Founded in 1921'), times],
  ])
  const seen = (key: string) => (counts.get(key) ? { ...often, articles: counts.get(key) ?? 0, tail: 0 } : undefined)
  const { findings } = cleanArticle(text.replace(label, 'Founded in 1921'), { source: { ...source, seen } })
  expect(findings).toMatchObject([{ text: 'Founded in 1921', action }])
})

test('of the answers of a source findings have the numbers alone', () => {
  class Seen {
    readonly date = new Date(0)
    get articles(): number {
      return 9
    }
    get head(): number {
      return 0
    }
    get tail(): number {
      return 9
    }
  }
  const [finding] = cleanArticle(text, { source: { ...source, seen: (key) => (source.seen(key) ? new Seen() : undefined) } }).findings
  expect(finding.reason).toContain('9 of 9')
  expect(finding.evidence).toEqual(cleanArticle(text, { source }).findings[0].evidence)
})

test.each<[string, object, string]>([
  ['a Promise', { seen: async () => often }, 'seen must answer { articles, head, tail } in whole numbers, or undefined, got a Promise'],
  ['null', { seen: () => null }, 'seen must answer { articles, head, tail } in whole numbers, or undefined, got null'],
  [
    'a part of an answer',
    { seen: () => ({ articles: 9 }) },
    'seen must answer { articles, head, tail } in whole numbers, or undefined, got an object { articles }',
  ],
  [
    'no whole numbers',
    { seen: () => ({ ...often, tail: Number.POSITIVE_INFINITY }) },
    'seen must answer { articles, head, tail } in whole numbers, or undefined, got an object { articles, head, tail }',
  ],
  ['a Promise of a number', { seenTogether: async () => 9 }, 'seenTogether must answer a whole number, 0 or more, got a Promise'],
])('what is no answer of a source is refused: %s', (_, change, message) => {
  expect(() => cleanArticle(text, { source: Object({ ...source, ...change }) })).toThrow(
    new TypeError(`cleanArticle: options.source.${message}`),
  )
})

class OwnRule {
  readonly name = 'own'
  readonly kind = 'share'
  readonly uses = 0
  readonly test = (): boolean => false
}

test.each<[string, object, string]>([
  ['a pattern for a test', { rules: [{ name: 'own', kind: 'share', test: /x/ }] }, 'rules[0].test must be a function, got a RegExp'],
  ['a rule with a field of its own', { rules: [new OwnRule()] }, 'rules[0].uses is unknown; known: "name", "kind", "test"'],
])('%s is named', (_, boilerplate, message) => {
  expect(() => cleanArticle(text, { boilerplate })).toThrow(new TypeError(`cleanArticle: options.boilerplate.${message}`))
})

test.each<[string, object, string]>([
  [
    'the data of a profile',
    { source: { version: 1, articles: 0, lines: [] } },
    'options.source must be a source profile, as createSourceProfile gives it, got an object { version, articles, lines }; ' +
      'createSourceProfile().fromJSON(data) makes one of its data',
  ],
])('%s get advice', (_, options, message) => {
  expect(() => cleanArticle(text, options)).toThrow(new TypeError(`cleanArticle: ${message}`))
})
