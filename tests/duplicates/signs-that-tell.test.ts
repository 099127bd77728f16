import { expect, test } from 'vitest'
import { findDuplicates } from '../../src/duplicates/index.js'
import { matchKey } from '../../src/index.js'

const weir = [
  'The weir at Tarn holds water again, the mill said on Thursday after two years of repairs.',
  'Divers had found in the spring that two of the gates were rotten below the water line.',
  'The council paid for the repair, and nobody in the town has complained about it so far.',
]

/** What would go of a story in which both lines stand, one below the other. */
function removed(first: string, second: string): string[] {
  const text = [weir[0], first, second, weir[1], weir[2]].join('\n\n')
  return findDuplicates(text).flatMap(({ action, text }) => (action === 'remove' ? [text] : []))
}

test.each([
  [
    'millions and thousands in Czech',
    'Rozpočet na opravu starého mostu ve městě stoupl o 5 mil. korun.',
    'Rozpočet na opravu starého mostu ve městě stoupl o 5 tisíc korun.',
  ],
  [
    'a minus behind a quotation mark',
    'The sign at the pier in the north said “-5 degrees” on Monday night.',
    'The sign at the pier in the north said “5 degrees” on Monday night.',
  ],
  [
    'a hyphen that doesn’t break',
    'It was ‑5 °C at the station on the hill at six in the morning of that day.',
    'It was 5 °C at the station on the hill at six in the morning of that day.',
  ],
  [
    'two bus routes and one',
    'The bus routes 1, 200 and 3 are shut for the whole of the week.',
    'The bus routes 1,200 and 3 are shut for the whole of the week.',
  ],
  [
    'the end of a sentence and a fraction',
    'The council fined 3. 5 men appealed to the court in the town.',
    'The council fined 3.5 men appealed to the court in the town.',
  ],
  [
    'what somebody broke off and what he said',
    '“I never meant to hurt anyone in that house…”',
    '“I never meant to hurt anyone in that house and you know it,” he said to the judge.',
  ],
  [
    'a question in Greek',
    'Θα φύγει ο δήμαρχος; Αυτό είπαν οι κάτοικοι της πόλης χθες το βράδυ.',
    'Θα φύγει ο δήμαρχος. Αυτό είπαν οι κάτοικοι της πόλης χθες το βράδυ.',
  ],
  [
    '23,000 and 20,003',
    '新大桥的夜间照明设备更新一共花费了市政府两万三元人民币。',
    '新大桥的夜间照明设备更新一共花费了市政府两万零三元人民币。',
  ],
  [
    'a comma that stands elsewhere',
    'Burn it not, save it, said the note that was found in the mill on Monday.',
    'Burn it, not save it, said the note that was found in the mill on Monday.',
  ],
  ['a comma in Japanese', '警備員は慌てて、逃げた子どもを追いかけた。', '警備員は、慌てて逃げた子どもを追いかけた。'],
  [
    'two commas, and who is said to have lied',
    'The witness said the judge had lied about the fire in the mill.',
    'The witness, said the judge, had lied about the fire in the mill.',
  ],
  [
    'ratings in dots',
    'The critic of the paper gave the new inn on the quay ●●● for its food.',
    'The critic of the paper gave the new inn on the quay ●●●● for its food.',
  ],
  [
    'at least',
    'The party needs >= 5 percent of the votes to get a seat there.',
    'The party needs 5 percent of the votes to get a seat there.',
  ],
  [
    'a comma in front of a clause',
    'The mill paid back the money to the farmers who had brought wet grain.',
    'The mill paid back the money to the farmers, who had brought wet grain.',
  ],
  [
    'the flags of England and Scotland',
    'The 🏴󠁧󠁢󠁥󠁮󠁧󠁿 fans fill the square after the final of the cup on Saturday.',
    'The 🏴󠁧󠁢󠁳󠁣󠁴󠁿 fans fill the square after the final of the cup on Saturday.',
  ],
])('%s: neither line goes', (_, first, second) => {
  expect(removed(first, second)).toEqual([])
  expect(removed(second, first)).toEqual([])
})

test.each([
  [
    'a date',
    'The race begins on May 3, 2024 at the old harbour of the town.',
    'The race begins on May 3,2024 at the old harbour of the town.',
  ],
  [
    'a number in groups',
    'The mill sold 12,500 sacks of flour in the year to March, it said.',
    'The mill sold 12 500 sacks of flour in the year to March, it said.',
  ],
  [
    'a number in groups and without any',
    'Die Mühle verkaufte im Jahr bis März 1 250 000 Säcke Mehl, wie sie sagt.',
    'Die Mühle verkaufte im Jahr bis März 1250000 Säcke Mehl, wie sie sagt.',
  ],
  [
    'a comma behind an opening',
    'In the spring, four carpenters rebuilt the wheel of the mill.',
    'In the spring four carpenters rebuilt the wheel of the mill.',
  ],
  [
    'a comma in front of the last of three',
    'The mill sold wheat, rye, and oats to the bakers of the town.',
    'The mill sold wheat, rye and oats to the bakers of the town.',
  ],
  [
    'a teaser',
    'The mayor of the town in the north said on…',
    'The mayor of the town in the north said on Monday that the bridge is closed.',
  ],
])('%s in another writing: one of the lines goes', (_, first, second) => {
  expect(removed(first, second)).toHaveLength(1)
})

test('flags that tags tell apart have keys of their own', () => {
  expect(matchKey('🏴󠁧󠁢󠁥󠁮󠁧󠁿')).not.toBe(matchKey('🏴󠁧󠁢󠁳󠁣󠁴󠁿'))
  expect(matchKey('a\u{e0067}b')).toBe('ab')
})

test.each([2, 3, 4])('of an article that is told %i times one copy stays', (times) => {
  const story = [
    ...weir,
    'Boats may cross the pond again from Saturday on, when the keeper of the lock comes back from his holidays.',
    'The mill will show its wheel to children of the school in the week after, and bake bread for them.',
  ]
  const copies = Array.from({ length: times }, () => story).flat()
  const gone = findDuplicates(['Weir holds water again', ...copies].join('\n\n')).filter(({ action }) => action === 'remove')
  expect(gone.map(({ text }) => text)).toEqual(copies.slice(story.length))
})
