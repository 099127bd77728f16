import { expect, test } from 'vitest'
import { findDuplicates } from '../../src/duplicates/index.js'

/** Own articles that say some things in like words and repeat only what is named: action, line, line of the copy that stays. */
const ARTICLES: readonly [name: string, text: string, expected: readonly (readonly [string, number, number])[]][] = [
  [
    'a court report with a repeated headline',
    `Ferry captain cleared of all charges
Ferry captain cleared of all charges | Harbour Times
The captain of the ferry that ran aground in January was cleared of all charges on Thursday.
The court found that the engine had failed two minutes before the ship touched the rocks.
The prosecution had asked for a sentence of eighteen months and a fine.
The defence had asked for an acquittal and the return of his licence.
Thirty passengers were hurt when the ferry ran aground, four of them badly.`,
    [['remove', 2, 1]],
  ],
  [
    'a market report whose sentences differ in numbers and directions',
    `Grain prices climb after dry spring
Wheat for July rose 2.4 percent to 231 euros a tonne in the morning trade.
Wheat for September rose 1.9 percent to 236 euros a tonne in the morning trade.
Rapeseed for August fell 0.7 percent to 498 euros a tonne in the morning trade.
Traders said the dry spring had left fields in the east without rain for six weeks.
A year ago traders had said that the wet spring had left fields in the east under water.`,
    [],
  ],
  [
    'a quote that is told twice',
    `Village school stays open
"We would rather walk ten kilometres than lose our school", said Ida Moser, mother of two.
The district had planned to close the school in summer because only nineteen children were left.
At the meeting on Monday Moser told the council that parents "would rather walk ten kilometres than lose our school" and handed over a list.
The council will look at the numbers again in two years.`,
    [['flag', 4, 2]],
  ],
  [
    'an interview with a question that comes back',
    `What has the sea taught you?
I was nine when my uncle took me out for the first time, and I was sick all day.
What has the sea taught you?
That it does not care for you, and that you have to mend your nets in good weather.
And the land?
The land has taught me to wait for the boats, which is harder than being on one.`,
    [['keep', 3, 1]],
  ],
  [
    'a German report with a paragraph that came twice',
    `Neue Buslinie verbindet die Dörfer am See
Vom ersten Juni an fährt ein Bus jede Stunde um den See, auch am Sonntag.
Die Fahrt kostet zwei Euro, Kinder unter zwölf Jahren fahren ohne Fahrschein mit.
Bisher fuhr am Sonntag kein Bus, und am Samstag fuhr der letzte um sechs Uhr.
Vom ersten Juni an fährt ein Bus jede Stunde um den See, auch am Sonntag.`,
    [['remove', 5, 2]],
  ],
]

test.each(ARTICLES)('%s', (_, text, expected) => {
  expect(findDuplicates(text).map(({ action, line, evidence }) => [action, line, evidence.kept.line])).toEqual(expected)
})
