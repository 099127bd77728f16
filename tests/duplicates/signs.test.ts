import { describe, expect, test } from 'vitest'
import { findDuplicates, removeDuplicates } from '../../src/duplicates/index.js'

// A sign that is not a letter may be what two lines differ in: either line stays, in whatever order they come.

const [BODY, MORE] = [
  'The mayor cut the ribbon on Monday morning while a brass band played.',
  'Traffic will be led over the new bridge from the end of the month.',
]
const articleWith = (a: string, b: string): string => ['Bridge opens', a, BODY, MORE, b].join('\n\n')

const DIFFERENT: Record<string, readonly (readonly [string, string])[]> = {
  'a minus': [
    ['山顶的气温早上为-3度，风很小，游客不多。', '山顶的气温早上为3度，风很小，游客不多。'],
    ['新しい船の乗客は前日比-3%で、港は静かだった。', '新しい船の乗客は前日比3%で、港は静かだった。'],
    ['The firm that runs the ferry made -$3 million in the year.', 'The firm that runs the ferry made $3 million in the year.'],
    ['The firm that runs the ferry made $-3 million in the year.', 'The firm that runs the ferry made $3 million in the year.'],
    ['The guide gives the depth of the basin as [-3] metres.', 'The guide gives the depth of the basin as [3] metres.'],
    ['The gauge at the pier showed this value:-3 degrees at noon.', 'The gauge at the pier showed this value:3 degrees at noon.'],
  ],
  'a fraction, exponent or index': [
    ['The cook puts 1½ spoons of salt into the soup for the crew.', 'The cook puts 1 spoons of salt into the soup for the crew.'],
    ['The cook puts ½ spoons of salt into the soup for the crew.', 'The cook puts ¼ spoons of salt into the soup for the crew.'],
    ['The old cabin of the ferry has a floor of 40 m² in all.', 'The old cabin of the ferry has a floor of 40 m³ in all.'],
    ['The water in the dock has 10⁶ cells in a drop, they say.', 'The water in the dock has 10⁸ cells in a drop, they say.'],
    ['The engine of the old ferry lets CO₂ out into the cabin.', 'The engine of the old ferry lets CO out into the cabin.'],
  ],
  'a sign of calculation or an arrow': [
    ['The proof on the board says that x≠y holds for all boats.', 'The proof on the board says that x=y holds for all boats.'],
    ['The proof on the board says that x ∈ M holds for all boats.', 'The proof on the board says that x ∉ M holds for all boats.'],
    ['The pupils on the ferry had to work out 5×3 by themselves.', 'The pupils on the ferry had to work out 5÷3 by themselves.'],
    ['The plan says that the ferry goes Oslo → Bergen on Fridays.', 'The plan says that the ferry goes Oslo ← Bergen on Fridays.'],
    ['The plan says that the ferry goes Oslo -> Bergen on Fridays.', 'The plan says that the ferry goes Oslo <- Bergen on Fridays.'],
    ['Brent crude of the North Sea, in dollars a barrel: ↑', 'Brent crude of the North Sea, in dollars a barrel: ↓'],
  ],
  'a sign of calculation without blanks': [
    ['The proof on the board says that a<b holds for all boats.', 'The proof on the board says that a>b holds for all boats.'],
    ['The proof on the board says that a=b holds for all boats.', 'The proof on the board says that a b holds for all boats.'],
  ],
  'a sign of a note, a sex or a day of death': [
    ['The crew of the ferry heard the nocturne in B♭ minor again.', 'The crew of the ferry heard the nocturne in B minor again.'],
    ['On the quay the run of the ♀ clubs starts at noon on Monday.', 'On the quay the run of the clubs starts at noon on Monday.'],
    ['Anna Huber, Malerin aus dem Dorf am Hafen, * 3. April 1921', 'Anna Huber, Malerin aus dem Dorf am Hafen, † 3. April 1921'],
  ],
  'the order of signs': [
    ['What the ferry has on board now: ✔ tea for all, ✘ milk.', 'What the ferry has on board now: ✘ tea for all, ✔ milk.'],
    ['The boat cost €40 and the oars cost £30 at the fair.', 'The boat cost £40 and the oars cost €30 at the fair.'],
  ],
  'a range, list or ratio': [
    ['The quay is closed to all boats of the club on 10–15 May.', 'The quay is closed to all boats of the club on 10, 15 May.'],
    ['The ferry takes all guests to the island Monday–Friday.', 'The ferry takes all guests to the island Monday, Friday.'],
    ['The crew mixed the oil and the fuel of the boat 2:1 again.', 'The crew mixed the oil and the fuel of the boat 2, 1 again.'],
    ['The cook stirs 3/4 cups of flour into the milk for the crew.', 'The cook stirs 3, 4 cups of flour into the milk for the crew.'],
    ['The pupils on the ferry found out that 2^10 is the answer.', 'The pupils on the ferry found out that 2 10 is the answer.'],
  ],
  'the mark of a question inside': [
    ['The old bridge is safe? Engineers have looked at it for a year.', 'The old bridge is safe. Engineers have looked at it for a year.'],
    [
      'Ist die alte Brücke sicher? Das wollte der Rat am Montag wissen.',
      'Ist die alte Brücke sicher, das wollte der Rat am Montag wissen.',
    ],
    ['旧桥的检查结果合格？市长周一没有回答记者。', '旧桥的检查结果合格，市长周一没有回答记者。'],
    ['الجسر القديم آمن؟ قال المهندسون ذلك يوم الاثنين في المدينة.', 'الجسر القديم آمن. قال المهندسون ذلك يوم الاثنين في المدينة.'],
  ],
  'a colon behind who says it': [
    ['Police: man shot woman in the park by the harbour at night', 'Police man shot woman in the park by the harbour at night'],
    ['Мэр: критики плана неправы, мост будет готов к весне', 'Мэр критики плана неправы, мост будет готов к весне'],
  ],
  'the mark of a clause behind a denial': [
    ['No, refunds are paid to guests who miss the last ferry.', 'No refunds are paid to guests who miss the last ferry.'],
    ['No. Smoking is allowed in all of the rooms of the ferry.', 'No smoking is allowed in all of the rooms of the ferry.'],
    ['¡No! Se fuma en todas las salas del barco grande.', 'No se fuma en todas las salas del barco grande.'],
    ['Нет: мест хватило всем гостям на большом пароме.', 'Нет мест хватило всем гостям на большом пароме.'],
  ],
}

describe.each(Object.entries(DIFFERENT))('%s', (_, pairs) => {
  test.each(pairs)('%s / %s', (a, b) => {
    for (const text of [articleWith(a, b), articleWith(b, a)]) expect(removeDuplicates(text).text).toBe(text)
  })
})

test.each([
  [
    'a range in another dash',
    'The quay is closed to all boats on 10–15 May this year.',
    'The quay is closed to all boats on 10-15 May this year.',
  ],
  ['a dash between days of the month', '码头从3月5日-7日对所有的船只关闭，请注意。', '码头从3月5日–7日对所有的船只关闭，请注意。'],
  ['a comma in a date', 'The quay was closed to all boats on 10 May, 2020.', 'The quay was closed to all boats on 10 May 2020.'],
  ['a colon and a dash', 'Bridge closed: what drivers need to know this week', 'Bridge closed – what drivers need to know this week'],
  ['a comma and none', 'On Monday, the crane on the quay fell into the water.', 'On Monday the crane on the quay fell into the water.'],
  ['a currency in words too', 'The crane has cost the old town €5 million euros.', 'The crane has cost the old town 5 million euros.'],
  ['a picture', 'The crane 🏗 stands on the old quay again this week.', 'The crane stands on the old quay again this week.'],
  ['a dagger of a note below', 'The crane† stands on the old quay again this week.', 'The crane stands on the old quay again this week.'],
  ['an index in plain digits', 'The engine of the ferry lets CO₂ into the cabin.', 'The engine of the ferry lets CO2 into the cabin.'],
  ['an arrow at the end', 'The crane stands on the old quay again today. →', 'The crane stands on the old quay again today.'],
])('%s makes no other line', (_, a, b) => {
  for (const text of [articleWith(a, b), articleWith(b, a)])
    expect(findDuplicates(text).filter(({ action }) => action === 'remove')).toHaveLength(1)
})

test('which of two lines has a full stop and comes first is no matter', () => {
  const line = 'The new ferry takes forty guests to the island on every crossing'
  for (const text of [articleWith(line, `${line}.`), articleWith(`${line}.`, line)])
    expect(findDuplicates(text).map(({ action }) => action)).toEqual(['remove'])
})
