import { expect, test } from 'vitest'
import { lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { layOut } from '../../src/boilerplate/story/layout.js'
import { linesFarFromStory } from '../../src/boilerplate/story/page-shape.js'
import { linesOfLists } from '../../src/boilerplate/verdicts/lists-of-story.js'
import { addModelVerdicts } from '../../src/boilerplate/verdicts/model-verdicts.js'
import type { Verdict } from '../../src/boilerplate/verdicts/verdict.js'
import { lines } from '../../src/text/lines.js'
import { viewOf } from './view.js'

const sentence = 'The council paid three million for the repairs, a third more than it had planned for in the spring.'

/** Which lines of a page go by what a model says of them, beside those of which something is known; an empty line is a blank one. */
function gone(lined: readonly (readonly [text: string, probability: number])[], known: readonly (Verdict | undefined)[] = []): number[] {
  const text = lined.map(([line]) => line).join('\n')
  const page = lined.filter(([line]) => line !== '')
  const facts = lineFacts(text, lines(text))
  const candidates = facts.map(() => undefined)
  const view = viewOf(page.map(([, probability]) => probability))
  const verdicts = facts.map((_, i) => known[i])
  const laidOut = { facts, candidates, copyOf: [], lineCount: facts.length, layout: layOut(facts, candidates, undefined, 0) }
  const lists = linesOfLists(view, laidOut, verdicts)
  addModelVerdicts(view, laidOut, verdicts, { wholePage: true, far: linesFarFromStory(view, facts), lists })
  return verdicts.flatMap((verdict, i) => (verdict === undefined || verdict === known[i] ? [] : [i]))
}

const story = [
  ['Ferry returns to the island', 0.9],
  [sentence, 0.9],
  [sentence, 0.9],
] as const
const blank = ['', 0] as const
/** Nothing is known of the first lines, so many of them. */
const knownAt = (count: number): undefined[] => Array(count).fill(undefined)
const box = [
  ['Bakers win a prize', 0.1],
  ['Buses stand still', 0.1],
] as const

test('a sentence that the model doubts stays near the story, behind a box of links', () => {
  expect(gone([...story, ...box, [sentence, 0.35]])).toEqual([3, 4])
})

test('a label of the same probability goes, and so does a sentence of which the model is surer', () => {
  expect(gone([...story, ...box, ['Around the island', 0.35], [sentence, 0.2]])).toEqual([3, 4, 5, 6])
})

test('a paragraph of several sentences stays where one sentence would go, with the story at most eight lines above', () => {
  const paragraph = `${sentence} It will ask for the rest of the money in May.`
  const links = (count: number) => Array.from({ length: count }, (_, i): readonly [string, number] => [`Link ${i}`, 0.1])
  expect(gone([...story, ...box, [paragraph, 0.2], [sentence, 0.2]])).toEqual([3, 4, 6])
  expect(gone([...story, ...box, [paragraph, 0.1]])).toEqual([3, 4, 5])
  expect(gone([...story, ...links(7), [paragraph, 0.2]])).not.toContain(10)
  expect(gone([...story, ...links(8), [paragraph, 0.2]])).toContain(11)
})

test('and so does the same sentence far from the story', () => {
  const links = Array.from({ length: 13 }, (_, i): readonly [string, number] => [`Link ${i}`, 0.1])
  expect(gone([...story, ...links, [sentence, 0.35]])).toEqual([...links.keys(), 13].map((i) => i + 3))
})

test('behind the heading of the comments so does the same sentence near the story', () => {
  const heading: Verdict = { kind: 'comment-policy', sure: true, removable: true, score: 0.95, rule: 'cue-strong', by: 'cue', evidence: {} }
  const page = [...story, ['Comments', 0.1], [sentence, 0.35]] as const
  expect(gone(page, [undefined, undefined, undefined, heading])).toEqual([4])
  expect(gone(page, [undefined, undefined, undefined, { ...heading, kind: 'share' }])).toEqual([])
})

test('a numbered heading that the model doubts stays where it has most of them for the story', () => {
  const list = (probabilities: readonly number[]): [string, number][] =>
    probabilities.flatMap((p, i): [string, number][] => [
      [`${i + 1}. The pier`, p],
      [sentence, 0.9],
    ])
  expect(gone([...story, ...list([0.6, 0.6, 0.2, 0.6])])).toEqual([])
  expect(gone([...story, ...list([0.2, 0.6, 0.6, 0.6])])).toEqual([])
  expect(gone([...story, ...list([0.6, 0.2, 0.2, 0.6])])).toEqual([5, 7])
  expect(gone([...story, ...list([0.6, 0.2, 0.6])])).toEqual([5])
})

test('a line that the model doubts stays in a stanza or list of which it has half for the story', () => {
  const list = (...probabilities: number[]): [string, number][] => [
    ['', 0],
    ...probabilities.map((p, i): [string, number] => [`Item ${i}`, p]),
    ['', 0],
  ]
  expect(gone([...story, ...list(0.6, 0.35, 0.6), ['Else', 0.35]])).toEqual([6])
  expect(gone([...story, ...list(0.6, 0.35, 0.35), ['Else', 0.35]])).toEqual([4, 5, 6])
})

test('a heading that the model doubts stays between a box that a rule knows and a paragraph, with a blank line above and below', () => {
  const known: Verdict = { kind: 'related-heading', sure: true, removable: true, score: 0.95, rule: 'cue-strong', by: 'cue', evidence: {} }
  const paragraph = [`${sentence} It will ask for the rest of the money in May.`, 0.6] as const
  const page = (...behindBox: (readonly [text: string, probability: number])[]) =>
    gone([...story, ['Read also', 0.1], ...behindBox], [...knownAt(3), known])
  expect(page(blank, ['The other half', 0.2], blank, paragraph)).toEqual([])
  expect(page(blank, ['The other half', 0.1], blank, paragraph)).toEqual([4])
  expect(page(blank, ['The other half', 0.2], blank, [sentence, 0.6])).toEqual([4])
  expect(page(['The other half', 0.2], blank, paragraph)).toEqual([4])
  expect(page(blank, ['The other half', 0.2], paragraph)).toEqual([4])
  expect(gone([...story, ['Bakers win a prize', 0.1], blank, ['The other half', 0.2], blank, paragraph])).toEqual([3, 4])
})

test('a heading behind a box stays above a question of an interview', () => {
  const known: Verdict = { kind: 'related-heading', sure: true, removable: true, score: 0.95, rule: 'cue-strong', by: 'cue', evidence: {} }
  const ask = (question: string, p: number): (readonly [text: string, probability: number])[] => [
    [question, p],
    ['Two boats.', p],
  ]
  const asked = [...ask('How many were there?', 0.9), ...ask('And now?', 0.9)]
  const page = [...story, ...asked, ['Read also', 0.1], blank, ['The last boat', 0.2], blank, ...ask('Who sails it?', 0.6)] as const
  expect(gone(page, [...knownAt(7), known])).toEqual([])
})

test('a short sentence stays right below one of the story, and goes below a label, without a full stop, or if the model is surer', () => {
  expect(gone([...story, ['It opens at nine.', 0.25]])).toEqual([])
  expect(gone([...story, ['It opens at nine.', 0.6], ['And on Sundays at ten.', 0.25]])).toEqual([])
  expect(gone([...story, ['It opens at nine', 0.25]])).toEqual([3])
  expect(gone([...story, ['Does it open at nine?', 0.25]])).toEqual([3])
  expect(gone([...story, ['It opens at nine.', 0.15]])).toEqual([3])
  expect(gone([...story, ...box, ['It opens at nine.', 0.25]])).toEqual([3, 4, 5])
})

test('a line between two that stay does too, or several with a sentence at one end, and goes if the model is surer', () => {
  expect(gone([...story, ['The pier', 0.25], [sentence, 0.9]])).toEqual([])
  expect(gone([...story, ['The pier', 0.15], [sentence, 0.9]])).toEqual([3])
  expect(gone([...story, ['The pier', 0.25], ['The quay', 0.25], [sentence, 0.9]])).toEqual([])
  expect(gone([...story, ['The pier', 0.25], ['Buses stand still', 0.1], [sentence, 0.9]])).toEqual([4])
})

test('but not beside a line that is known, one that speaks to the reader, or in a long row', () => {
  const row = (count: number) => Array.from({ length: count }, (_, i): readonly [string, number] => [`Item ${i}`, 0.25])
  expect(gone([...story, ...row(8), [sentence, 0.9]])).toEqual([])
  expect(gone([...story, ...row(9), [sentence, 0.9]])).toHaveLength(9)
  expect(gone([...story, ['The pier', 0.25], ['What do you think of it?', 0.25], [sentence, 0.9]])).toEqual([3, 4])
  const heading: Verdict = { kind: 'share', sure: true, removable: true, score: 0.95, rule: 'cue-strong', by: 'cue', evidence: {} }
  expect(gone([...story, ['The pier', 0.25], ['Share', 0.1], [sentence, 0.9]], [...knownAt(4), heading])).toEqual([3])
  expect(
    gone([
      ['Menu', 0.9],
      ['The pier', 0.25],
      ['The quay', 0.25],
      ['News', 0.9],
    ]),
  ).toEqual([1, 2])
})

test('a sentence between two that stay does too, across a box, and goes if it speaks to the reader, is cut off or has none below', () => {
  const page = (line: string, ...below: string[]) => [...story, ...box, [line, 0.25] as const, ...below.map((text) => [text, 0.9] as const)]
  expect(gone(page('It opens at nine.', 'And on Sundays at ten.'))).toEqual([3, 4])
  expect(gone(page('We show you content.', 'And on Sundays at ten.'))).toEqual([3, 4, 5])
  expect(gone(page('It opens at...', 'And on Sundays at ten.'))).toEqual([3, 4, 5])
  expect(gone(page('It opens at nine.'))).toEqual([3, 4, 5])
})
