import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDuplicateLines, findDuplicates, removeDuplicates } from '../../src/duplicates/index.js'
import { applyEdits, applyFindings } from '../../src/text/index.js'
import { anyText } from '../support/arbitraries.js'

const SENTENCES = [
  'The mayor cut the ribbon on Monday morning while a brass band played.',
  'Traffic will be led over the new bridge from the end of the month.',
  'The old bridge had been closed since the flood of last March.',
  'Its replacement took two years and cost nine million euros.',
]

/** Texts that repeat themselves: lines of sentences, headlines in several dresses, short lines, blank lines. */
const repetitive = fc
  .array(
    fc.oneof(
      fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
      fc.constantFrom(
        'New bridge opens to traffic',
        'New bridge opens to traffic - Riverside Herald',
        'New bridge opens to…',
        'Read more: New bridge opens to traffic',
        'Share this article',
        'What do you say to those who lost their homes?',
        '“Yes.”',
        '* * *',
        '- Salt the water',
        '',
      ),
      anyText,
    ),
    { maxLength: 14 },
  )
  .map((list) => list.join('\n'))

const survivors = fc.constantFrom('first', 'last', 'longest')

test('a second run removes nothing', () => {
  fc.assert(
    fc.property(repetitive, survivors, (text, survivor) => {
      const once = removeDuplicates(text, { survivor }).text
      expect(removeDuplicates(once, { survivor }).text).toBe(once)
    }),
    { numRuns: 400 },
  )
})

test('a sentence whose survivor goes later goes for that one, and what is left right behind its copy for that', () => {
  const led = 'Traffic will be led over the new bridge from the end of the month.'
  const closed = 'The old bridge had been closed since the flood of last March.'
  const text = `${led} ${closed}\nThe mayor cut the ribbon on Monday morning while a brass band played. ${led}\n${closed} ${led} ${closed}`
  const removed = removeDuplicates(text, { survivor: 'longest' }).findings.filter(({ action }) => action === 'remove')
  expect(removed.map(({ line, evidence }) => [line, evidence.kept.line])).toEqual([
    [2, 1],
    [3, 1],
    [3, 3],
  ])
})

test('a sentence that is told many times in a row stays where it was told first', () => {
  const moved = 'The fish market moved to the old harbour on Monday morning.'
  const times = 5
  const { text, findings } = removeDuplicates(`It rained. ${Array(times).fill(moved).join(' ')} Nobody minded.`)
  expect(text).toBe(`It rained. ${moved} Nobody minded.`)
  expect(findings.map(({ evidence }) => evidence.kept.start)).toEqual(Array(times - 1).fill('It rained. '.length))
})

test('the edits make the text, the findings quote it, every survivor stays', () => {
  fc.assert(
    fc.property(repetitive, survivors, (text, survivor) => {
      const { text: clean, findings, edits } = removeDuplicates(text, { survivor })
      expect(applyEdits(text, edits)).toBe(clean)
      expect(applyFindings(text, findings)).toBe(clean)
      expect(findings).toEqual(JSON.parse(JSON.stringify(findings)))
      const removed = findings.filter(({ action }) => action === 'remove')
      for (const { start, end, text: quoted, score, evidence } of findings) {
        expect(text.slice(start, end)).toBe(quoted)
        expect(text.slice(evidence.kept.start, evidence.kept.end)).toBe(evidence.kept.text)
        expect(score >= 0 && score <= 1).toBe(true)
      }
      for (const { evidence } of removed) {
        expect(removed.filter(({ start, end }) => start <= evidence.kept.start && end >= evidence.kept.end)).toEqual([])
      }
      const places = findings.map(({ start }) => start)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(findDuplicates(text, { survivor })).toEqual(findings)
      expect(clean.length).toBeLessThanOrEqual(text.length)
      if (removed.length === 0) expect(clean).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['one line two hundred thousand times', `${'A line that is said again and again without an end.\n'.repeat(200_000)}`],
  [
    'three thousand lines that differ in a number',
    Array.from({ length: 3_000 }, (_, i) => `The price of lot number ${i} was raised again today.`).join('\n'),
  ],
  ['one sentence ten thousand times in a line', 'The mayor cut the ribbon on Monday morning while a band played. '.repeat(10_000)],
  ['a hundred thousand separators', ' | - '.repeat(100_000)],
  ['twenty thousand headings, all twice', nestedHeadings(20_000)],
  ['a hundred thousand short lines', 'a\nb\n'.repeat(50_000)],
  ['a thousand paragraphs each of which frees the next copy', nestedParagraphs(1_000)],
])('stays linear: %s', (_, text) => {
  expect(removeDuplicates(text).text.length).toBeLessThanOrEqual(text.length)
})

test('a line is compared with 128 lines that tell a part of it again, however many there are', () => {
  const flagged = (count: number) => findDuplicates(toldInParts(count)).filter(({ evidence }) => evidence.kept.line === 1).length
  expect(flagged(100)).toBe(100)
  expect(flagged(400)).toBe(128)
})

test('what needs more than sixteen rounds is flagged, kept or left', () => {
  const removed = (count: number) => findDuplicates(nestedParagraphs(count)).filter(({ action }) => action === 'remove').length
  expect(removed(8)).toBe(16)
  expect(removed(16)).toBe(32)
  expect(removed(60)).toBe(32)
})

test.each([
  [() => findDuplicates(JSON.parse('5')), TypeError, 'findDuplicates: text must be a string, got 5'],
  [() => removeDuplicates(JSON.parse('null')), TypeError, 'removeDuplicates: text must be a string, got null'],
  [() => removeDuplicates('a', JSON.parse('{"treshold": 1}')), TypeError, 'removeDuplicates: options.treshold is unknown; did you mean'],
  [
    () => findDuplicates('a', { threshold: 2 }),
    RangeError,
    'findDuplicates: options.threshold must be a number above 0 and up to 1, got 2',
  ],
  [
    () => findDuplicates('a', JSON.parse('{"survivor": "newest"}')),
    RangeError,
    'options.survivor must be one of "first", "last", "longest"',
  ],
  [() => findDuplicates('a', JSON.parse('{"action": "keep"}')), RangeError, 'options.action must be one of "remove", "flag", got "keep"'],
  [() => findDuplicates('a', JSON.parse('{"titel": "A"}')), TypeError, 'did you mean "title"?'],
])('bad input %#', (call, type, message) => {
  expect(call).toThrow(type)
  expect(call).toThrow(message)
})

/** Sentences of nine words, no two of which are alike. */
function distinctSentences(count: number, words = 9): string[] {
  const letters = (n: number) => n.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
  const word = (n: number) => letters(Math.imul(n + 1, 0x9e3779b1) >>> 0)
  return Array.from({ length: count }, (_, i) => Array.from({ length: words }, (_, k) => word(words * i + k)).join(' '))
}

/** A long line, then each of its parts on a line of its own. */
function toldInParts(count: number): string {
  const parts = distinctSentences(count)
  return [parts.join(' '), ...parts].map((line) => `${line}.`).join('\n')
}

/** Paragraphs, three times each, so that only the copies of the innermost are not structure: when they go, those of the next are not. */
function nestedParagraphs(count: number): string {
  const [middle, ...paragraphs] = distinctSentences(count + 1, 21).map((line) => `${line}.`)
  return [...paragraphs, middle, ...paragraphs.toReversed(), ...paragraphs].join('\n\n')
}

/** Headings of four words in another order the second time, so that copies are far apart. */
function nestedHeadings(count: number): string {
  const headings = Array.from({ length: count }, (_, i) =>
    [i % 26, (i * 7) % 25, (i * 11) % 23, i % 24].map((n, k) => String.fromCharCode(97 + n).repeat(3 + k) + i.toString(36)).join(' '),
  )
  return [...headings, ...headings.toReversed()].join('\n\n')
}

test('of a copy that went in parts each for another line, its own copy still says what it was found by', () => {
  const voted = 'The council of the harbour town voted on Monday night for a new pier.'
  const begin = 'Work on it will begin in the spring, when the last ice is gone.'
  const other = 'The ferry to the northern island was late again because of the fog.'
  const text = [begin, `A small crowd stood in the rain. ${voted}`, `${voted} ${begin}`, other, `${voted} ${begin}`].join('\n\n')
  const { findings } = removeDuplicates(text, { survivor: 'longest' })
  expect(findings.filter(({ line }) => line === 9)).toMatchObject([
    {
      action: 'remove',
      score: 1,
      reason: 'Repeats line 5 word for word.',
      evidence: { relation: 'same', similarity: 1, kept: { line: 5 } },
    },
  ])
})

test('what would go is only flagged if one asks for it, for the same reason', () => {
  const title = 'New bridge opens to traffic'
  const text = [title, title, ...SENTENCES, `${title} - Riverside Herald`, `${SENTENCES[3]} It is two lanes wide.`].join('\n\n')
  const removed = findDuplicates(text)
  expect(removed.map(({ action }) => action)).toEqual(['remove', 'remove', 'flag'])
  expect(findDuplicates(text, { action: 'flag' })).toEqual(removed.map((finding) => ({ ...finding, action: 'flag' })))
  expect(removeDuplicates(text, { action: 'flag' })).toMatchObject({ text, edits: [] })
  expect(removeDuplicates(text, { action: 'flag', contained: 'remove' }).text).toBe(text)
  expect(findDuplicateLines([title, title], { action: 'flag' })).toMatchObject({
    kept: [0, 1],
    groups: [{ members: [{ removed: false }] }],
  })
})

test('a line of which all sentences went is no short line between others', () => {
  const [cut, led, closed] = SENTENCES
  const title = 'New bridge opens to traffic'
  const text = [`${cut} ${closed}`, `${cut} ${led}`, 'Ferry stays in the harbour', title, `${led} ${closed}`, title].join('\n\n')
  const once = removeDuplicates(text).text
  expect(removeDuplicates(once).text).toBe(once)
})

test('the edits of a line that many findings take are no longer for many blank lines around it', () => {
  const sentences = Array.from(
    { length: 30 },
    (_, i) => `The ${i + 1} boats of the harbour were counted again by guard number ${i + 7} on Monday.`,
  )
  const paragraphs = sentences.map(
    (sentence, i) => `Day ${i} was calm in the harbour, as the guards say. ${sentence} Then it rained on pier ${i} for an hour.`,
  )
  const textWith = (blank: string): string =>
    `${paragraphs.join('\n\n')}${blank}${sentences.toReversed().join(' ')}${blank}The end of the list.`
  const lengthOf = (blank: string): number => JSON.stringify(removeDuplicates(textWith(blank)).edits).length
  expect(lengthOf('\n'.repeat(9000))).toBeLessThan(lengthOf('\n\n') + 1000)
})
