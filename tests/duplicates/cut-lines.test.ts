import { describe, expect, test } from 'vitest'
import { cleanArticle } from '../../src/article.js'
import { findDuplicates, removeDuplicates } from '../../src/duplicates/index.js'

// What is said of a line that lost a sentence in an earlier round: what was left of it was compared, not the line as it came.

const FERRY = 'The harbour town keeps its old ferry to the northern island.'
const COUNCIL = 'The council paid the captain a great sum of money last March.'
const STORM = 'A heavy storm broke the long wooden pier near the school.'
const CATCH = 'Every summer the fishermen sell their catch along the quay at dawn.'

function article(...paragraphs: string[][]): string {
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')
}

const WORD_FOR_WORD = { rule: 'repeated-line', score: 1, evidence: { relation: 'same', measure: 'match-key', similarity: 1 } }

describe('the copy that stays is what still stands of its line', () => {
  test.each([
    ['a sentence gone behind it', article([COUNCIL, STORM], [FERRY, COUNCIL], [FERRY]), 'first', 5, 3],
    ['a sentence gone in front', article([STORM, COUNCIL], [COUNCIL, FERRY], [FERRY]), 'first', 5, 3],
    ['the last copy', article([FERRY], [FERRY, COUNCIL], [COUNCIL, STORM]), 'last', 1, 3],
  ] as const)('%s', (_, text, survivor, line, keptLine) => {
    const found = findDuplicates(text, { survivor }).find((finding) => finding.line === line)
    expect(found).toMatchObject({ ...WORD_FOR_WORD, reason: `Repeats line ${keptLine} word for word.` })
    const kept = found?.evidence.kept
    expect(kept).toMatchObject({ line: keptLine, text: FERRY })
    expect(text.slice(kept?.start, kept?.end)).toBe(FERRY)
  })

  test('a sentence gone from its middle lies in the stretch, and is not compared', () => {
    const text = article([COUNCIL, CATCH], [FERRY, COUNCIL, STORM], [FERRY, STORM])
    const found = findDuplicates(text).at(-1)
    expect(found).toMatchObject({ ...WORD_FOR_WORD, line: 5, reason: 'Repeats line 3 word for word.' })
    expect(found?.evidence.kept.text).toBe(`${FERRY} ${COUNCIL} ${STORM}`)
  })

  test('a headline with the name of a site', () => {
    const text = article([COUNCIL, STORM], [FERRY, COUNCIL], [`${FERRY.slice(0, -1)} - BBC`])
    expect(findDuplicates(text).at(-1)).toMatchObject({ rule: 'near-same', line: 5, evidence: { kept: { line: 3, text: FERRY } } })
  })

  test('letters that are written in another way are still told', () => {
    const old = 'Die alte Straße am Hafen der Stadt wurde im Herbst endlich neu gebaut.'
    const text = article([COUNCIL, STORM], [old, COUNCIL], [old.replace('ß', 'ss')])
    expect(findDuplicates(text).at(-1)?.reason).toBe('Repeats line 3 with some letters written in another way.')
  })
})

test('a line that lost a sentence before it went is found as what was left of it', () => {
  const text = article([FERRY], [STORM, COUNCIL], [COUNCIL, CATCH], [CATCH, STORM])
  const { findings, text: left } = removeDuplicates(text)
  expect(findings.map(({ line, text: words, rule }) => [line, words, rule])).toEqual([
    [5, COUNCIL, 'repeated-sentence'],
    [7, CATCH, 'repeated-line'],
    [7, STORM, 'repeated-sentence'],
  ])
  expect(findings[1]).toMatchObject({
    ...WORD_FOR_WORD,
    reason: 'Repeats line 5 word for word.',
    evidence: { kept: { line: 5, text: CATCH } },
  })
  expect(left).toBe(article([FERRY], [STORM, COUNCIL], [CATCH]))
})

test('cleanArticle says the same, with the words and lines of the source', () => {
  const text = article([COUNCIL, STORM], ['Share this article'], [FERRY.replace('northern ', 'northern&nbsp;'), COUNCIL], [FERRY])
  const found = cleanArticle(text).findings.at(-1)
  expect(found).toMatchObject({ ...WORD_FOR_WORD, line: 7, reason: 'Repeats line 5 word for word.' })
  expect(found).toMatchObject({ evidence: { kept: { line: 5, text: FERRY.replace('northern ', 'northern&nbsp;') } } })
  const middle = article([COUNCIL, CATCH], [FERRY, COUNCIL, STORM], [FERRY, STORM])
  expect(cleanArticle(middle).findings.at(-1)).toMatchObject({ line: 5, reason: 'Repeats line 3 word for word.' })
})
