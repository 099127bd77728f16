import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pairsDeduper } from '../../src/cli/deduping.js'
import { openArticleIndex, sketchText } from '../../src/corpus/index.js'
import { measuredArticle } from '../../src/corpus/measured-article.js'
import { findDuplicateArticles } from '../../src/duplicates/index.js'
import { readProjectFile } from '../support/files.js'

// Which stories are near, and which of them repeat the one before, by each of the three ways of docs/scale.md.

const match = (winner: string, score: string, early: string, minute: number, late: string, lateMinute: number, visitors: string): string =>
  `${winner} won ${score} on Saturday and climbed to the upper half of the table.

${early} gave the hosts the lead in the ${minute}th minute with a shot from twenty metres. ${late} made sure of the win in the ${lateMinute}th minute after a
fast break down the left wing.

The visitors had most of the ball after the interval but seldom came near the goal. Their goalkeeper kept out two more good chances late in the game.

"The players have worked hard for this all week," the coach of the winners said. There were ${visitors} people in the ground.`

const background = `Fighting broke out in the spring of last year when the governor of the province was dismissed and his guards refused to lay down their arms. More than
9,400 people have died since then and two million had to leave their villages, the United Nations say. Three rounds of talks in the capital of the neighbouring
country ended without a ceasefire.`
const market = `Mortar shells fell on the vegetable market of Tarsala early on Friday and killed at least 17 people, nurses at the hospital there said. The town asked for
blood and for diesel to run the generator of the operating theatre.`
const convoy = `Forty lorries loaded with rice and bandages reached the cut-off port of Edrin on Sunday evening after a journey of eleven days. Children ran beside them to
the warehouse, where the food is to be shared out this week.`

const ferryLead =
  'The night ferry to Sundholm ran aground on a sandbank outside the harbour on Tuesday with 212 people on board, but nobody was hurt.'
const newFerryLead =
  'Passengers of the ferry that got stuck near Sundholm could go home on Wednesday after tugs had pulled it free; all 212 are well.'
const ferryStory = `The captain said that a sudden gust had pushed the ship out of the fairway while it was turning. Two tugs from the mainland tried to pull it free at high water
in the morning and broke a cable. The passengers were given soup and blankets in the restaurant, and a choir that was on its way to a festival sang for them until midnight.

The shipping company said that the hull was not damaged. The same ferry had hit the pier of the island in 2014, when the brakes of its bow thruster failed. The harbour office
will measure the depth of the fairway again before winter.`

const brief = `${ferryLead} The captain said that a sudden gust had pushed the ship out of the fairway while it was turning.`
const briefing = `Here is what you should know this morning. The budget comes before parliament tonight, and nobody can say whether the farmers' party will vote for it.

The old cinema on the square opens its doors again, with the seats of 1931 and a new projector that the town has paid for by selling ice cream.

${brief}

Two storks have built a nest on the crane at the station, so that work on the roof has to wait until August. A teacher has put up a camera for her class.

The chess club is looking for a cellar. Its own was flooded in the storm, and twenty boards are drying in the gym of the school.`

const korean = `수요일 밤 섬으로 가던 여객선이 모래톱에 걸려 승객 212명이 배 안에서 밤을 보냈다. 선장은 갑자기 분 바람 때문에 배가 항로를 벗어났다고 말했다. 예인선 2척이 아침 만조 때
배를 끌어내려 했으나 밧줄이 끊어졌다. 다친 사람은 3명이 전부이며 모두 가벼운 상처를 입었다고 해운사는 밝혔다.`

describe.each<[string, string, string, boolean, boolean]>([
  ['a story and itself', ferryStory, ferryStory, true, true],
  [
    'reports of two matches in the same words',
    match('Hollin', '2-0', 'Brandt', 12, 'Osei', 63, '4,310'),
    match('Ferrow', '2-0', 'Castel', 27, 'Ivers', 71, '6,085'),
    false,
    false,
  ],
  [
    'a report of a match and a later version with one number put right',
    match('Hollin', '2-0', 'Brandt', 12, 'Osei', 63, '4,310'),
    match('Hollin', '2-0', 'Brandt', 13, 'Osei', 63, '4,310'),
    true,
    true,
  ],
  ['two events of one war with the same background', `${market}\n\n${background}`, `${convoy}\n\n${background}`, false, false],
  ['a story for which a new first paragraph was written', `${ferryLead}\n\n${ferryStory}`, `${newFerryLead}\n\n${ferryStory}`, true, true],
  ['a brief that comes before a briefing with it in it', brief, briefing, true, false],
  ['a brief that comes after it', briefing, brief, true, true],
  ['Korean with its syllables in parts, as some systems have it', korean, korean.normalize('NFD'), true, true],
])('%s', (_, first, second, near, repeats) => {
  test('findDuplicateArticles', () => {
    expect(near).toBe(
      findDuplicateArticles([
        { id: 'first', text: first },
        { id: 'second', text: second },
      ]).length > 0,
    )
  })

  test('an index', async () => {
    const index = await openArticleIndex({ cleaned: true })
    await index.add('first', first)
    const found = await index.query(second)
    expect(found.map(({ contained }) => contained === 'a')).toEqual(near ? [!repeats] : [])
    expect(await index.addIfNew('second', second)).toEqual(repeats ? found[0] : undefined)
  })

  test('a join in DuckDB', async () => {
    const pairs = await joined({ first, second })
    expect(pairs).toHaveLength(near ? 1 : 0)
    const deduper = await pairsDeduper(join(folder, 'pairs.jsonl'))
    expect(await deduper.repeatOf('"first"', first)).toBe(undefined)
    expect((await deduper.repeatOf('"second"', second))?.of).toBe(repeats ? '"first"' : undefined)
    const index = await openArticleIndex({ cleaned: true })
    await index.add('first', first)
    expect((await index.query(second)).map(({ score, relation, contained = null }) => ({ score, relation, contained }))).toEqual(
      pairs.map(({ score, relation, contained }) => ({ score, relation, contained })),
    )
  })
})

test('articles of like size with half in common repeat each other, whichever comes first', async () => {
  const [shared] = ferryStory.split('\n\n')
  const articles = [
    `${shared} Storks have built a nest on the crane at the station, so that work on the roof has to wait until the young birds can fly. A teacher has put up
    a camera through which her class looks into the nest.`,
    `${shared} The chess club is looking for a dry cellar. Its own was flooded in the storm of last week, and the boards are now hanging on lines in the gym
    of the school between the ropes and the rings, where the smell is not of the best.`,
  ]
  for (const [first, second] of [articles, articles.toReversed()]) {
    const index = await openArticleIndex({ cleaned: true })
    await index.add('first', first)
    const match = await index.addIfNew('second', second)
    expect(match).toMatchObject({ id: 'first', relation: 'contained' })
    expect(match).not.toHaveProperty('contained')
  }
})

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-near-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Pair {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly relation: string
  readonly contained: 'a' | 'b' | null
}

/** The pairs that the SQL of docs/scale.md finds among some articles. */
async function joined(articles: Readonly<Record<string, string>>): Promise<Pair[]> {
  const rows = (read: (text: string) => readonly object[]): string =>
    Object.entries(articles)
      .flatMap(([id, text]) => read(text).map((row) => `${JSON.stringify({ id, ...row })}\n`))
      .join('')
  writeFileSync(join(folder, 'bands.jsonl'), rows(sketchText))
  writeFileSync(
    join(folder, 'runs.jsonl'),
    rows((text) => [measuredArticle(text)]),
  )
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const [, sql = ''] = /```sql\n(.*?)```/s.exec(readProjectFile('docs/scale.md')) ?? []
  for (const statement of sql.split(';').filter((text) => text.trim() !== '')) {
    await connection.run(statement.replace(/'([\w-]+\.jsonl)'/g, (_, name) => `'${join(folder, name)}'`))
  }
  connection.closeSync()
  const lines = readFileSync(join(folder, 'pairs.jsonl'), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}
