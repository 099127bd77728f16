import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, cleanArticle, findBoilerplate, findDuplicates, lines } from '../src/index.js'
import { wrap } from './support/wrap.js'

const article = [
  'The weir at Tarn holds water again after eleven dry years, and the mill wants to grind flour for the whole valley',
  'By Ann Reed',
  'The weir at Tarn holds water again, the mill said on Thursday, and boats cross the pond for the first time in years. Three masons worked on it.',
  'Share this article on Facebook, on X, by e-mail or with the code below, which any telephone can read from a screen',
  'They used stones from the old quay below the church, where nobody had landed since the flood, and mortar that the mayor’s brother had mixed in a bath.',
  'Sign up for our newsletter and get the best stories from our newsroom delivered straight to your inbox every morning, free of charge.',
  'The mayor thanked them with a cake in the shape of the weir, which held no water and was gone within the hour, as were most of the guests.',
  'They used stones from the old quay below the church, where nobody had landed since the flood, and mortar that the mayor’s brother had mixed in a bath.',
  'All comments are moderated before they are published; please keep to the subject, be polite, and read our comment policy before you write one.',
]

describe('a text that was wrapped is read as one that was not', () => {
  const plain = article.join('\n\n')
  const of = (texts: readonly { readonly text: string }[]): string[] => texts.map(({ text }) => text.replace(/\s+/g, ' '))

  test.each(['article', 'page', 'auto'] as const)('%s', (profile) => {
    const expected = cleanArticle(plain, { profile })
    expect(expected.findings.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 100 }), (width) => {
        const text = wrap(plain, width)
        const { findings, text: clean, edits } = cleanArticle(text, { profile })
        expect(findings.map(({ kind, action, score }) => [kind, action, score])).toEqual(
          expected.findings.map(({ kind, action, score }) => [kind, action, score]),
        )
        expect(of(findings)).toEqual(of(expected.findings))
        expect(clean).toBe(wrap(expected.text, width))
        expect(applyEdits(text, edits)).toBe(clean)
        for (const { line, start, end, text: words } of findings) {
          expect(lines(text)[line - 1].start).toBe(start)
          expect(text.slice(start, end)).toBe(words)
        }
      }),
    )
  })

  test('in each of its lines', () => {
    const text = wrap(plain, 80)
    const roles = cleanArticle(text, { actions: { headline: 'keep' } }).lines.map(({ role }) => role)
    expect(roles.slice(0, 5)).toEqual(['headline', 'headline', 'byline', 'body', 'body'])
  })

  test('and a link over two lines goes or stays', () => {
    const text = wrap(article.filter((_, i) => i !== 3).join('\n\n'), 72)
    const prompt = 'Read more: [Why the mill at Tarn stood still for eleven years, and who\npaid](https://example.org/why)'
    expect(cleanArticle(`${text}\n\n${prompt}`).text).toBe(cleanArticle(text).text)
    expect(findDuplicates(`${text}\n\n${prompt}`).length).toBe(findDuplicates(text).length)
    expect(findBoilerplate(`${text}\n\n${prompt}`).at(-1)?.text).toBe(prompt)
  })
})

test('half a sentence stays where the caller keeps the other half, and goes where the caller wants both out', () => {
  const [headline, , told, , more] = article
  const sentence = 'Ferry tickets are sold in a booth at the pier for as long as\nthere are any, and at the bakery.'
  const rules = ['Ferry', 'there'].map((opening, i) => ({
    name: opening,
    kind: i === 0 ? ('caption' as const) : ('share' as const),
    test: ({ text }: { readonly text: string }) => text.startsWith(opening),
  }))
  const actionsOf = (caption: 'keep' | 'remove') =>
    findBoilerplate(`${headline}\n\n${told}\n\n${sentence}\n\n${more}`, { rules, actions: { caption } }).map(({ action }) => action)
  expect(actionsOf('remove')).toEqual(['remove', 'remove'])
  expect(actionsOf('keep')).toEqual(['keep', 'flag'])
})
