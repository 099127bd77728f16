import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { removeBoilerplate } from '../../src/boilerplate/index.js'
import { labelLines, trainLineModel } from '../../src/training/index.js'
import { sharedFile } from '../support/shared.js'

describe('labels', () => {
  const gold = 'The ferry to the island sailed again on Monday.\nTimetable\nThree boats leave every day from the mainland.'
  test.each([
    ['a word in a menu is not the word of a sentence', 'Monday\nThe ferry to the island sailed again on Monday.', [false, true]],
    ['lines without words have no label', '---\nThree boats leave every day from the mainland.', [undefined, true]],
    ['a short heading between content', `${gold}\nTimetable`, [true, true, true, false]],
    ['the second copy is not content', `${gold}\nThree boats leave every day from the mainland.`, [true, true, true, false]],
    [
      'a teaser repeats the first sentence of the story',
      `${gold.split('\n')[0]}\nHome\nNews\n${gold}`,
      [false, false, false, true, true, true],
    ],
    ['Chinese, by characters', '首页\n前往北岛的轮渡周一重新启航。', [false, true]],
  ])('%s', (_, text, labels) => {
    expect(labelLines(text, text.includes('轮渡') ? '前往北岛的轮渡周一重新启航。' : gold)).toEqual(labels)
  })
})

test.each([
  ['a line a hundred thousand times', `Home\n${'The ferry sailed to the island on Monday.\n'.repeat(100_000)}`, undefined],
  [
    'a hundred thousand copies of a word, each alone among lines that are not content',
    Array.from({ length: 100_000 }, (_, i) => `all but this of them ${i}\nferry\n${i} sailed all but this of them`).join('\n'),
    Array.from({ length: 100_000 }, (_, i) => `${i} ferry ${i} sailed`).join('\n'),
  ],
])('labels stay linear: %s', (_, text, gold = text) => {
  expect(labelLines(text, gold).filter((label) => label === true).length).toBeGreaterThanOrEqual(100_000)
})

const story = (n: number): string =>
  `Boat number ${n} sailed to the island on Monday, two years after a storm broke the pier.\nThe council paid ${n} million euros for the repairs that the harbour had needed.`
const pages = Array.from({ length: 12 }, (_, n) => ({
  text: `Home\nNews\nSport\n\n${story(n)}\n\nAbout\nHelp\nMore stories`,
  gold: story(n),
  site: `site ${n % 4}`,
}))

test('the same seed and pages give the same model; another seed another one', () => {
  const model = trainLineModel(pages, { seed: 7 })
  expect(trainLineModel(pages, { seed: 7 })).toEqual(model)
  expect(trainLineModel(pages, { seed: 8 })).not.toEqual(model)
  for (const unit of [model.first.linear, ...model.first.hidden, model.first.output, model.second.linear]) {
    for (const weight of unit.weights) expect(Number.isInteger(weight) && Math.abs(weight) <= 127).toBe(true)
  }
})

test('of one site or two each page counts for itself, as if none were named', () => {
  const unnamed = trainLineModel(pages.map(({ text, gold }) => ({ text, gold })))
  for (const sites of [1, 2]) expect(trainLineModel(pages.map((page, n) => ({ ...page, site: `site ${n % sites}` })))).toEqual(unnamed)
})

test('a model is used by findBoilerplate', () => {
  const model = trainLineModel(pages)
  expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  const textBy = (by: typeof model): string => removeBoilerplate(pages[0].text, { profile: 'page', model: by }).text
  expect(textBy(model)).toBe(pages[0].gold)
  const inverted = trainLineModel(pages.map((page) => ({ ...page, gold: 'Home\nNews\nSport\nAbout\nHelp\nMore stories' })))
  expect(textBy(inverted)).not.toContain('Boat number 0')
})

test.each([
  [() => trainLineModel({} as never), 'pages must be an array'],
  [() => trainLineModel([]), 'pages must have at least one page'],
  [() => trainLineModel([{ text: 'Home', gold: 'Boat number 0 sailed to the island.' }]), 'in the gold of its page'],
  [() => trainLineModel(new Array(1)), 'pages[0] must be a page'],
  [() => trainLineModel([{ text: 'a' } as never]), 'pages[0] must be a page'],
  [() => trainLineModel([{ text: 'a', gold: undefined } as never]), 'pages[0].gold must be a string, got undefined'],
  [() => trainLineModel([pages[0], { text: 'a', gold: 'a', title: 3 } as never]), 'pages[1].title must be a string, got 3'],
  [() => trainLineModel([{ text: 'a', gold: 'a', site: null } as never]), 'pages[0].site must be a string, got null'],
  [() => trainLineModel([{ text: 'a', gold: 'a', family: 1 } as never]), 'pages[0].family must be a string, got 1'],
  [() => trainLineModel(pages, { sede: 1 } as never), 'did you mean "seed"?'],
  [() => trainLineModel(pages, { seed: 0.5 }), 'options.seed must be a whole number'],
  [() => labelLines('', 1 as never), 'labelLines: gold must be a string'],
])('bad input %#', (call, message) => {
  expect(call).toThrow(message)
})

const data = sharedFile('data/wcxb-articles-dev.jsonl.gz')

interface Labelled {
  gold: string
  title: string
  url: string
  inputs: Record<string, string>
}

test.skipIf(data === undefined)(
  '50 labelled pages: byte-equal weights twice, and better than the text as it comes',
  { timeout: 60_000 },
  () => {
    const records = gunzipSync(readFileSync(data ?? ''))
      .toString('utf8')
      .split('\n')
      .slice(0, 60)
    const labelled: Labelled[] = records.map((line) => JSON.parse(line))
    const examples = labelled.map(({ inputs, gold, title, url }) => ({ text: inputs['inner-text'], gold, title, site: new URL(url).host }))
    const model = trainLineModel(examples.slice(0, 50), { seed: 3 })
    expect(JSON.stringify(trainLineModel(examples.slice(0, 50), { seed: 3 }))).toBe(JSON.stringify(model))
    let cleaned = 0
    let raw = 0
    for (const { text, gold, title } of examples.slice(50)) {
      cleaned += wordF1(removeBoilerplate(text, { profile: 'page', model, title }).text, gold)
      raw += wordF1(text, gold)
    }
    expect(cleaned).toBeGreaterThan(raw)
  },
)

/** Harmonic mean of the share of a text's words that the gold has and the share of the gold's that the text has, copies counted. */
function wordF1(text: string, gold: string): number {
  const [own, wanted] = [text, gold].map((each) => each.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of own) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    common++
  }
  return (2 * common) / Math.max(1, own.length + wanted.length)
}
