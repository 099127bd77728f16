import { expect, test } from 'vitest'
import type { Repeated } from '../../src/boilerplate/known-to-source.js'
import { lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { layOut } from '../../src/boilerplate/story/layout.js'
import { addSourceVerdicts } from '../../src/boilerplate/verdicts/source-verdicts.js'
import { goes, type Verdict } from '../../src/boilerplate/verdicts/verdict.js'
import { lines } from '../../src/text/lines.js'
import { viewOf } from '../boilerplate/view.js'

const sentence = 'The council paid three million for the repairs, a third more than it had planned for in the spring.'

/** What other articles have of a line that stands between the same ones in this share of them. */
function inShare(share: number): Repeated {
  return {
    share,
    evidence: { articles: 100 * share, of: 100, head: 0, tail: 0, beside: 100 * share },
    besideSame: true,
    betweenSame: true,
    newNumbers: false,
  }
}

/**
 * Which lines go; of each what it is, how likely it is content, and what other articles have of it or in what share of them it is. Of one line
 * something may be known already.
 */
function gone(
  profile: 'page' | 'article',
  lined: readonly (readonly [text: string, probability: number, known?: number | Repeated])[],
  ruled: Readonly<Record<number, Verdict>> = {},
): number[] {
  const text = lined.map(([line]) => line).join('\n')
  const facts = lineFacts(text, lines(text))
  const candidates = facts.map(() => undefined)
  const verdicts = facts.map((_, i): Verdict | undefined => ruled[i])
  const known = lined.map(([, , other]) => (typeof other === 'number' ? inShare(other) : other))
  const laidOut = { facts, candidates, copyOf: [], lineCount: facts.length, layout: layOut(facts, candidates, undefined, -1) }
  addSourceVerdicts(known, laidOut, verdicts, profile === 'page', viewOf(lined.map(([, probability]) => probability)))
  return verdicts.flatMap((verdict, i) => (goes(verdict) ? [i] : []))
}

test.each([
  [0.96, 0.3, true],
  [0.96, 0.2, false],
  [0.985, 0.3, false],
])('between labels of the frame a sentence that is content by %d goes if %d of the pages have it: %s', (probability, share, goes) => {
  const page = [
    ['More from the harbour', 0.1, 0.5],
    [sentence, probability, share],
    ['Letters', 0.1, 0.5],
    [sentence, 0.9],
  ] as const
  expect(gone('page', page).includes(1)).toBe(goes)
})

test('of two such sentences beside each other neither goes', () => {
  const page = [
    ['More from the harbour', 0.1, 0.5],
    [sentence, 0.96, 0.3],
    [`Still, ${sentence}`, 0.96, 0.3],
    ['Letters', 0.1, 0.5],
  ] as const
  expect(gone('page', page)).toEqual([0, 3])
})

test('of an article a label goes that stands three lines below a sentence, nearer only if nearly all articles have it', () => {
  const article = (share: number) =>
    [
      [sentence, 0.9],
      ['The harbour', 0.1, share],
      ['Our boats', 0.1, share],
      ['Our crew', 0.1, share],
      ['Tides', 0.1, share],
    ] as const
  expect(gone('article', article(0.5))).toEqual([3, 4])
  expect(gone('article', article(0.75))).toEqual([1, 2, 3, 4])
})

test.each([
  ['share', true, 0.8, true],
  ['share', false, 0.8, true],
  ['share', false, 0.7, false],
  ['caption', true, 0.8, false],
  ['caption', false, 0.8, false],
] as const)(
  'a %s that a rule suspects, with the same neighbours elsewhere (%j), in %d of the articles',
  (kind, besideSame, share, goes) => {
    const other = { ...inShare(share), besideSame, betweenSame: besideSame }
    const suspected: Verdict = { kind, sure: false, removable: true, score: 0.5, rule: 'cue-weak', by: 'cue', evidence: {} }
    const article = [
      [sentence, 0.9],
      ['The harbour', 0.1, other],
      [sentence, 0.9],
    ] as const
    expect(gone('article', article, { 1: suspected }).includes(1)).toBe(goes)
  },
)

test('the heading of background stays with it, below what no other article has', () => {
  const article = [
    [sentence, 0.9],
    ['What we know so far', 0.1, 0.9],
    [sentence, 0.9, 0.9],
    ['The harbour', 0.1, 0.9],
    ['Our boats', 0.1, 0.9],
  ] as const
  expect(gone('article', article)).toEqual([3, 4])
})

const stray = (share: number): Repeated => ({ ...inShare(share), besideSame: false, betweenSame: false })
const short = 'The mayor has resigned.'
const background = 'The bridge was built in 1921.'
const label = ['Letters', 0.1, 0.5] as const

test.each<[string, Parameters<typeof gone>[1], boolean]>([
  [
    'between short sentences',
    [
      [short, 0.6],
      ['What now', 0.1, stray(0.5)],
      [short, 0.6],
    ],
    false,
  ],
  [
    'below a caption',
    [
      [short, 0.6],
      ['A picture of the ferry', 0.3],
      ['What now', 0.1, stray(0.5)],
      [short, 0.6],
    ],
    false,
  ],
  [
    'above a link',
    [
      [short, 0.6],
      ['What now', 0.1, stray(0.5)],
      ['School gets a new roof', 0.1],
    ],
    true,
  ],
  [
    'above a question',
    [
      [short, 0.6],
      ['What now', 0.1, stray(0.5)],
      ['Who paints the buoys red?', 0.1],
    ],
    true,
  ],
  ['background below the last sentence', [[short, 0.6], [background, 0.5, stray(0.5)], label], false],
  ['below a link', [[short, 0.6], ['School gets a new roof', 0.1], [background, 0.5, stray(0.5)], label], true],
  ['too short for background', [[short, 0.6], ['We write it down.', 0.5, stray(0.5)], label], true],
  ['a cross-head over background', [[short, 0.6], ['So far', 0.1, stray(0.5)], [sentence, 0.9, stray(0.5)], label], false],
  ["over what isn't the story's", [[short, 0.6], ['So far', 0.1, stray(0.5)], [sentence, 0.5, stray(0.5)], label], true],
])("a steady line of a page that the model isn't sure of, %s: goes %#", (_, page, goes) => {
  const at = page.findIndex(([, , known]) => known !== undefined)
  expect(gone('page', page).includes(at)).toBe(goes)
})

test.each([
  ['article', 4, false],
  ['article', 5, true],
  ['page', 2, true],
] as const)('lines with the same neighbours between sentences, %s, %i of them: go %j', (profile, count, goes) => {
  const between = Array.from({ length: count }, (): readonly [string, number, number] => ['From the log', 0.1, 1])
  const removed = gone(profile, [[sentence, 0.9], ...between, [short, 0.9]])
  // The last one may be a cross-head anyway.
  expect(removed).toEqual(goes ? Array.from({ length: count - 1 }, (_, i) => i + 1) : [])
})
