import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findDuplicateArticles, findDuplicateLines, findDuplicates } from '../../src/duplicates/index.js'
import { sharedFile } from '../support/shared.js'

describe('findDuplicateLines', () => {
  const lines = [
    'New bridge opens to traffic',
    'Storm closes two schools',
    'New bridge opens to traffic | Riverside Herald',
    'Storm closes three schools',
    'Yes.',
    'Yes.',
  ]

  test('copies go, look-alikes and short answers stay', () => {
    const { kept, groups } = findDuplicateLines(lines)
    expect(kept).toEqual([0, 1, 3, 4, 5])
    expect(groups).toMatchObject([
      { survivor: 0, members: [{ index: 2, relation: 'same', removed: true }] },
      { survivor: 1, members: [{ index: 3, relation: 'differs-in', removed: false }] },
    ])
  })

  test('the last copy stays when asked', () => {
    expect(findDuplicateLines([lines[0], lines[1], lines[0]], { survivor: 'last' }).kept).toEqual([1, 2])
  })

  test('nothing goes that is not near to its own survivor', () => {
    const chain = [
      'alpha bravo charlie delta echo foxtrot golf hotel',
      'alpha bravo charlie delta echo foxtrot golf',
      'bravo charlie delta echo foxtrot golf',
    ]
    const { groups } = findDuplicateLines(chain, { threshold: 0.6 })
    for (const { survivor, members } of groups) {
      for (const { index, removed } of members) {
        if (removed)
          expect(findDuplicateLines([chain[survivor], chain[index]], { threshold: 0.6 }).kept).toEqual([survivor < index ? 0 : 1])
      }
    }
  })

  test('bad input', () => {
    expect(() => findDuplicateLines(JSON.parse('["a", null]'))).toThrow('findDuplicateLines: lines[1] must be a string, got null')
  })
})

describe('findDuplicateArticles', () => {
  const report = (score: string, towns: string): string =>
    `${towns} met on Sunday in front of a full house. The match ended ${score} after a goal in minute ${score.length * 17}, seen by ${score.charCodeAt(0)}00 people. The next match is on day ${score.charCodeAt(2)}.`
  const story =
    'The council voted on Tuesday to rebuild the old bridge over the river, which the flood had damaged in March. Work will begin in May.'

  test('versions of a story are a group, results that share phrases are not', () => {
    const groups = findDuplicateArticles([
      { id: 'a', text: story },
      { id: 'b', text: report('3:1', 'Riverside and Harbour City') },
      { id: 'c', text: `RIVERSIDE. ${story} The mayor was pleased.` },
      { id: 'd', text: report('5:2', 'Riverside and Harbour City') },
    ])
    expect(groups).toMatchObject([{ survivor: 'a', members: [{ id: 'c', relation: 'same' }] }])
    expect(groups[0].members[0].passages[0].words).toBeGreaterThan(20)
  })

  test('a field is read once, whatever it gives the next time', () => {
    let reads = 0
    const changing = {
      id: 'b',
      get text(): string {
        return reads++ === 0 ? story : ''
      },
    }
    expect(findDuplicateArticles([{ id: 'a', text: story }, changing])).toMatchObject([{ survivor: 'a', members: [{ id: 'b', score: 1 }] }])
  })

  test('bad input', () => {
    expect(() => findDuplicateArticles(JSON.parse('[{"id": "a", "text": "x"}, {"id": "a", "text": "y"}]'))).toThrow(
      'findDuplicateArticles: articles[1].id must be one that no article before it has, got "a"',
    )
    expect(() => findDuplicateArticles(new Array(1))).toThrow('articles[0] must be an object with id and text, got undefined')
    expect(() => findDuplicateArticles(JSON.parse('[{"id": "a"}]'))).toThrow('articles[0].text must be a string, got undefined')
  })
})

test.each(['first', 'last'] as const)('of three equal lines without words one stays, the %s', (survivor) => {
  const { kept } = findDuplicateLines(['©', '©', '©'], { survivor })
  expect(kept).toEqual([survivor === 'first' ? 0 : 2])
})

const seed = sharedFile('data/seed-article.txt')

test.skipIf(seed === undefined)('the seed article', () => {
  const found = findDuplicates(readFileSync(seed ?? '', 'utf8'))
  expect(found).toMatchObject([
    { kind: 'duplicate', action: 'remove', line: 5, evidence: { kept: { line: 3 }, relation: 'same' } },
    {
      kind: 'near-duplicate',
      action: 'flag',
      line: 31,
      evidence: { kept: { line: 23 }, relation: 'shares-passage', passage: { words: 12 } },
    },
  ])
})

describe('a line with a full stop behind its first number or letter', () => {
  const body = 'The mayor cut the ribbon on Monday morning while a brass band played.'
  const actions = (...lines: string[]): string[] => findDuplicates(lines.join('\n\n')).map(({ action }) => action)

  test.each([
    'J. Kern wins the race for the town hall of Lindmouth',
    '1. FC Lindmouth gewinnt das Derby im letzten Spiel',
    '12. mai åpner den nye broen over elva for trafikk',
    'В. Рябов открыл новый мост через реку',
  ])('is a headline: %s', (headline) => {
    expect(actions(headline, body, headline)).toEqual(['remove'])
    expect(actions(headline, headline, body)).toEqual(['remove'])
    expect(findDuplicateLines([headline, 'Storm closes two schools', headline]).kept).toEqual([0, 1])
  })

  test.each([
    ['1. Warm the oven while the dough is rising in its tin', '2. Bake the bread until a knock on it sounds hollow'],
    ['A. The council had planned the bridge long before the flood', 'B. The flood had taken the old bridge away'],
  ])('is an item of a list where another one has a mark too: %s', (item, next) => {
    expect(actions(item, body, next, item)).toEqual([])
    expect(findDuplicateLines([item, next, item, next]).kept).toEqual([0, 1, 2, 3])
  })

  test('is an item where each of them has the number 1, as Markdown allows', () => {
    const [mix, rest] = ['1. Mix the flour with the butter in a large bowl', '1. Leave the dough in a cold place for an hour']
    expect(actions('For the crust', mix, rest, body, 'For the crumble', mix, '1. Spread it over the fruit and bake it')).toEqual([])
  })
})

test.each(['Correction', 'Corrected', 'Korrektur', 'Rättelse'])(
  'a sentence behind a label that corrects something is no copy: %s',
  (label) => {
    const sentence = 'The new bridge is forty metres long and will open in May.'
    const text = [
      sentence,
      'The mayor cut the ribbon on Monday morning while a brass band played.',
      'Nobody was hurt.',
      `${label}: ${sentence}`,
    ]
    expect(findDuplicates(text.join('\n\n')).filter(({ action }) => action === 'remove')).toEqual([])
  },
)
