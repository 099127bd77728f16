import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstLinesWithRunsOf } from '../../src/duplicates/join/earlier-runs.js'
import { LineReading } from '../../src/duplicates/measure/line-words.js'
import { PASSAGE_WORDS } from '../../src/duplicates/measure/shared-passage.js'

/** The definition, by keys of runs. */
function byKeys(lines: readonly LineReading[]): number[][] {
  const firstWith = new Map<string, number>()
  return lines.map(({ words: list }, j) => {
    const found = new Set<number>()
    for (let from = 0; from + PASSAGE_WORDS <= list.length; from++) {
      const run = list.slice(from, from + PASSAGE_WORDS)
      const key = run.map((word, n) => (n > 0 && word.quoteBefore ? `" ${word.key}` : word.key)).join(' ')
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, j)
      else if (first !== j) found.add(first)
    }
    return [...found]
  })
}

/** Lines of few words, so that runs of eight come again. */
const line = fc.array(fc.constantFrom('a', 'a', 'a', 'a', 'b', '"a', 'rain'), { maxLength: 40 }).map((words) => words.join(' '))

test('finds the first line with each run, as keys of runs do', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const read = lines.map((text) => new LineReading(text))
      expect(firstLinesWithRunsOf(read)).toEqual(byKeys(read))
    }),
    { numRuns: 300 },
  )
})

test.each([
  { first: 'one two three four five six seven eight', second: 'ten one two three four five six seven eight nine', found: [[], [0]] },
  { first: 'one two three four five six seven', second: 'one two three four five six seven', found: [[], []] },
  // A quotation mark in front of the run is none of it, one inside is.
  { first: 'one two three four five six seven eight', second: '"One two three four five six seven eight"', found: [[], [0]] },
  { first: 'one two three four five six seven eight', second: 'one two three "four five six seven eight"', found: [[], []] },
])('$second', ({ first, second, found }) => {
  expect(firstLinesWithRunsOf([first, second].map((text) => new LineReading(text)))).toEqual(found)
})

test('two runs with one hash are told apart, and the second is found again', () => {
  // The hash depends on the order in which words are met, so the first line meets them all: one letter and one vowel from 64 each.
  const words = Array.from({ length: 64 }, (_, i) => `b${'aeioukmz'[i >> 3]}${'lrstdnpg'[i & 7]}ax`)
  const one = 'basax bipax busax botax borax belax bksax bmsax'
  const other = 'bzlax berax bmrax bidax bkrax bkdax bmgax badax'
  const lines = [words.join(' '), one, other, other].map((text) => new LineReading(text))
  expect(firstLinesWithRunsOf(lines)).toEqual([[], [], [], [2]])
})
