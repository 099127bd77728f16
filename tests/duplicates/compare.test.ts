import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareLines, diceSimilarity } from '../../src/duplicates/index.js'
import { anyText } from '../support/arbitraries.js'
import { NEGATION_PAIRS } from './negation-pairs.js'

describe('same: either line may go', () => {
  test.each([
    ['typography', '“New bridge” opens to traffic', '"New bridge" opens to traffic'],
    ['name of the site behind a dash', 'New bridge opens to traffic', 'New bridge opens to traffic - Riverside Herald'],
    ['section and site behind bars', 'New bridge opens to traffic', 'New bridge opens to traffic | Local News | Riverside Herald'],
    ['a domain', 'New bridge opens to traffic', 'New bridge opens to traffic – riverside.example'],
    ['a label in front', 'Previous article New bridge opens to traffic', 'New bridge opens to traffic'],
    ['a path of sections', 'Home » Local » New bridge opens to traffic', 'New bridge opens to traffic'],
    ['cut off with dots', 'New bridge opens to…', 'New bridge opens to traffic after two years of delays'],
    ['cut off with dots in brackets', 'New bridge opens to […]', 'New bridge opens to traffic after two years of delays'],
    ['cut off with dots and a link', 'New bridge opens to traffic... Read more »', 'New bridge opens to traffic after two years of delays'],
    [
      'cut off with dots and a link in brackets',
      'Die neue Brücke ist seit heute … [Weiterlesen]',
      'Die neue Brücke ist seit heute offen für alle.',
    ],
    [
      'cut off with dots and a link that has some',
      'New bridge opens to … Continue reading...',
      'New bridge opens to traffic after two years',
    ],
    [
      'the button behind a caption',
      'The new bridge at night, seen from the harbour. less',
      'The new bridge at night, seen from the harbour.',
    ],
    [
      'the number of a picture',
      '2 of 9 The new bridge at night, seen from the harbour.',
      '3 of 9 The new bridge at night, seen from the harbour.',
    ],
    ['lost blanks', 'Written by Marta Kern', 'Written byMarta Kern'],
    ['a number in words', 'Storm damages three schools on the coast', 'Storm damages 3 schools on the coast'],
    ['Chinese', '新大桥周一正式通车', '新大桥周一正式通车。'],
  ])('%s', (_, a, b) => {
    expect(compareLines(a, b).relation).toBe('same')
  })
})

describe('not the same', () => {
  test.each([
    ['number', 'Storm damages 13 schools on the coast', 'Storm damages 15 schools on the coast', 'number'],
    ['number with a thousand sign', 'About 1,000 people came to the opening', 'About 1,100 people came to the opening', 'number'],
    ['number word', 'Storm damages three schools on the coast', 'Storm damages four schools on the coast', 'number'],
    ['weekday', 'The council will vote on the bridge on Monday', 'The council will vote on the bridge on Friday', 'number'],
    ['negation', 'The council will approve the new bridge', 'The council will not approve the new bridge', 'negation'],
    ['negative prefix', 'The decision was fair to all residents, he said', 'The decision was unfair to all residents, he said', 'negation'],
    ['direction', 'House prices rise for the third month in a row', 'House prices fall for the third month in a row', 'direction'],
    ['name', 'The award went to Marta Kern from the harbour district', 'The award went to Jonas Weil from the harbour district', 'name'],
    ['word order', 'Riverside beats Harbour City after penalties', 'Harbour City beats Riverside after penalties', 'word-order'],
  ])('%s', (_, a, b, differsIn) => {
    expect(compareLines(a, b)).toMatchObject({ relation: 'differs-in', evidence: { differsIn } })
  })

  test.each([
    ['a product and its colour', 'Kestrel Five Headphones', 'Kestrel Five Headphones - Matte Black'],
    ['a label and a longer one', 'Bridge Engineering', 'Bridge Engineering Courses'],
    ['two words and a link', 'New bridge… Read more', 'New bridge opens to traffic after two years of delays'],
    ['a number behind dots', 'New bridge opens to lanes 1 ... 10', 'New bridge opens to lanes 1 and 2 of the ring road'],
    ['words of its own behind dots', 'New bridge opens to … boats', 'New bridge opens to traffic after two years of delays'],
    ['an author in front', 'The Long Way Home: Day Nineteen', 'Jonas Weil on The Long Way Home: Day Nineteen'],
  ])('%s', (_, a, b) => {
    expect(compareLines(a, b).relation).not.toBe('same')
  })
})

test('contained: the other line has more to tell', () => {
  const short = 'The mayor cut the ribbon on Monday morning.'
  expect(compareLines(short, `${short} Then the first cars rolled over the bridge while a brass band played on.`)).toMatchObject({
    relation: 'contained',
    evidence: { contained: 'a' },
  })
})

test('shares-passage: the retold quote', () => {
  const { relation, evidence } = compareLines(
    '“This bridge is the best thing that has happened to our town,” the mayor said.',
    'Asked about the delays, she called it “the best thing that has happened to our town” and thanked the workers.',
  )
  expect(relation).toBe('shares-passage')
  expect(evidence.passage?.words).toBe(9)
})

test('pairs in twelve languages: nearly none of those that differ is the same, nearly all of the others are', () => {
  const isSame = NEGATION_PAIRS.map(({ a, b }) => compareLines(a, b).relation === 'same')
  const wrong = NEGATION_PAIRS.filter(({ differsIn }, i) => differsIn !== undefined && isSame[i])
  const missed = NEGATION_PAIRS.filter(({ differsIn }, i) => differsIn === undefined && !isSame[i])
  const different = NEGATION_PAIRS.filter(({ differsIn }) => differsIn !== undefined)
  expect(wrong.length).toBeLessThanOrEqual(0.12 * different.length)
  expect(missed.length).toBeLessThanOrEqual(0.1 * (NEGATION_PAIRS.length - different.length))
})

test('symmetric, in range, same exactly where the score reaches the threshold', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.double({ min: 0.01, max: 1, noNaN: true }), (a, b, threshold) => {
      const there = compareLines(a, b, { threshold })
      const back = compareLines(b, a, { threshold })
      expect(back.score).toBe(there.score)
      expect(back.relation).toBe(there.relation)
      expect(there.score >= 0 && there.score <= 1).toBe(true)
      expect(there.relation === 'same').toBe(there.score >= threshold)
      expect(there.evidence.similarity).toBe(diceSimilarity(a, b))
      expect(compareLines(a, a).relation).toBe('same')
    }),
  )
})

test.each([
  ['numbers', (i: number) => `${i} `],
  ['words', (i: number) => `w${i.toString(36)} `],
  ['letters', () => 'u'],
  ['bars', () => '| '],
])('lines of a hundred thousand %s stay linear', (_, piece) => {
  const line = (from: number): string => Array.from({ length: 100_000 }, (_, i) => piece(from + i)).join('')
  expect(compareLines(line(0), `${line(200_000)}x`).score).toBeLessThanOrEqual(1)
})

test.each([
  [() => compareLines(JSON.parse('5'), 'a'), TypeError, 'compareLines: a must be a string, got 5'],
  [() => compareLines('a', JSON.parse('null')), TypeError, 'compareLines: b must be a string'],
  [() => compareLines('a', 'b', { threshold: -1 }), RangeError, 'got -1'],
])('bad input %#', (call, type, message) => {
  expect(call).toThrow(type)
  expect(call).toThrow(message)
})

test.each(['- a - B ', '| Kerr denies it '])('a line with a long end of its own is compared in linear time: %s', (end) => {
  const headline = 'Storm shuts the ferry in the old harbour'
  expect(compareLines(headline, `${headline} ${end.repeat(30_000)}`).relation).not.toBe('same')
})
