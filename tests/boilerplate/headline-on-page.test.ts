import { expect, test } from 'vitest'
import { allCues } from '../../src/boilerplate/cues/all.js'
import { measureText } from '../../src/boilerplate/measured.js'
import { lineModel } from '../../src/boilerplate/model/weights.js'
import { viewByModel } from '../../src/boilerplate/model-view.js'
import { lookUpFor, prepareCues } from '../../src/boilerplate/prepared-cues.js'
import { headlineOnPage } from '../../src/boilerplate/story/headline-on-page.js'
import { readMarkdown } from '../../src/text/reading/markdown.js'
import { viewOf } from './view.js'

const lookUp = lookUpFor(undefined, prepareCues(allCues))
const steps = ['Two kilos of plums', 'One kilo of sugar', 'Wash the plums and halve them.', 'Boil them for ten minutes.', 'Fill the jars.']
const comment = 'I made this jam last year with half of the sugar, and all of my neighbours wanted the recipe.'

/** The headline of a page without a title on which the model takes all prose for content, and nothing else. */
function headlineOf(lines: readonly string[]): string | undefined {
  const text = measureText(lines.join('\n'), lookUp)
  return text.facts[headlineOnPage(viewOf(text.facts.map(({ prose }) => (prose ? 1 : 0))), text, undefined)]?.text
}

test.each(['By Jane Roe', '12 September 2025'])('of a story of short lines, above a comment in prose, by "%s" below it', (sign) => {
  const page = (count: number): string[] => ['Recipes', 'Plum jam of my aunt', sign, ...steps.slice(0, count), 'Comments (2)', comment]
  expect(headlineOf(page(5))).toBe('Plum jam of my aunt')
  expect(() => headlineOf(page(4))).toThrow() // weighs all lines in front of the prose
})

const notice = 'We use cookies to run this site and to show you what may matter to you, and you can change that at any time.'
const story = [
  'The ferry to Northisle sailed again on Monday, two years after a storm broke the pier on which it had landed since the war.',
  'The council paid three million euros for the repairs, a third more than it had planned for when the work was put out to tender.',
]
const menu = ['News from town', 'Opening hours', 'Family Notices']

test.each([
  ['in front of the story', [...menu, 'Ferry sails to Northisle again', ...story], 0.9, 'Ferry sails to Northisle again'],
  ['below a notice of cookies, signed', [notice, ...menu, 'Ferry sails to Northisle again', 'By Jane Roe', ...story], 0.9, undefined],
  ['below one and a menu', ['Our papers', notice, 'Agree', 'Ferry sails again', ...story], 0.9, 'Ferry sails again'],
  ['below one and a menu, signed', [...menu, notice, 'Agree', 'Ferry again', 'By Jane Roe', ...story], 0.9, 'Ferry again'],
  [
    'where no prose is likely, signed',
    [...menu, 'Ferry sails to Northisle again', '12 September 2025', ...story],
    0.3,
    'Ferry sails to Northisle again',
  ],
  [
    'where no prose is likely, above a name',
    [...menu, 'Ferry sails to Northisle again', 'Jana Reis', ...story],
    0.3,
    'Ferry sails to Northisle again',
  ],
  ['where no prose is likely, not signed', [...menu, 'Ferry sails to Northisle again', ...story], 0.3, undefined],
  ['of two words, which the story has', [...menu, 'Northisle ferry', ...story], 0.9, 'Northisle ferry'],
  ['of two words, above a day', [...menu.slice(1), 'Harbour Lights', '27. septembra 2025', ...story], 0.9, 'Harbour Lights'],
  [
    'of two sentences, right above a byline',
    [...menu, 'Ferry sails to Northisle again. Then the pier burned.', 'By Jane Roe', ...story],
    0.9,
    'Ferry sails to Northisle again. Then the pier burned.',
  ],
  ['of two sentences, not signed', ['Ferry sails to Northisle again. Then the pier burned.', ...story], 0.9, undefined],
  [
    'above the time of an entry',
    ['Ferry to Northisle is back', '14:32 Ferry sails to Northisle again', ...story],
    0.9,
    'Ferry to Northisle is back',
  ],
  [
    'above a place with day and time',
    [...menu.slice(1), 'Harbour Lights', 'Almagrera - 08 JUN 2025 - 05:30 CEST', ...story],
    0.9,
    'Harbour Lights',
  ],
  ['of two words, not told', ['Opening hours', 'Family Notices', ...story], 0.9, undefined],
  [
    'above a standfirst in prose',
    ['Culture', '«We never rehearsed»', notice, 'By Jane Roe', story[0], 'What about the pier?', story[1]],
    0.9,
    '«We never rehearsed»',
  ],
  [
    'above the number of a section, whose words the story has',
    [...menu, 'Rules for the new landing', '1. The ferry to Northisle', ...story],
    0.9,
    'Rules for the new landing',
  ],
  ['below a hashtag', ['#ferry', 'Harbour Lights', '27. septembra 2025', ...story], 0.9, 'Harbour Lights'],
  ['above a result', [...menu, 'Harbour cup ends in the rain', 'Northisle – Southisle 3:0', ...story], 0.9, 'Harbour cup ends in the rain'],
  [
    'above paragraphs with a question behind a dash',
    [...menu, 'Harbour master looks back', story[0], '– And what did the pier cost?', story[1]],
    0.9,
    'Harbour master looks back',
  ],
  [
    'in another form of a word of the story, with a list behind it',
    [
      ...menu,
      'О наших паромах зимой',
      'Паром снова ходит на остров по понедельникам, хотя шторм сломал причал, а починка стоит три миллиона.',
      'Мука и сахар',
      'На остров возят муку и сахар, и за место на палубе теперь никто не спорит, даже если ветер сильный.',
    ],
    0.9,
    'О наших паромах зимой',
  ],
  [
    'with a time at its end',
    [...menu, 'Ferry sails to Northisle again 12.05.26 11:27', ...story],
    0.9,
    'Ferry sails to Northisle again 12.05.26 11:27',
  ],
  ['with a number, alone', ['10. ferry for Northisle', ...story], 0.9, '10. ferry for Northisle'],
  ['none, above a story that a text begins with', [story[0], 'Pier to open on Monday', story[1]], 0.9, undefined],
])('%s', (_, lines, probability, headline) => {
  const text = lines.join('\n')
  const measured = measureText(text, lookUp)
  const { facts } = measured
  const view = { ...viewByModel(text, measured, undefined, lineModel), content: (i: number) => (facts[i].prose ? probability : 0.1) }
  expect(facts[headlineOnPage(view, measured, undefined)]?.text).toBe(headline)
})

const picture = '![The ferry to Northisle at the pier, two years after the storm](https://packet.example/ferry.jpg)'

test.each([
  ['above a picture with the words of the story', ['# Back at last', picture, ...story], 'Back at last'],
  ['of one word, below a menu', [...menu, '# Ferries', ...story], 'Ferries'],
  [
    'below a logo with a link',
    ['# [The Northisle Packet](/)', ...menu, '## Ferry is back', 'The pier was repaired', ...story],
    'Ferry is back',
  ],
  ['below the name of the site', ['# Packet', ...menu, '## Ferry is back', 'By Jane Roe', ...story], 'Ferry is back'],
  ['with a row of signs below it', [...menu, 'Ferries', '=======', 'The pier was repaired', ...story], 'Ferries'],
  ['told by its words alone, where no line is a heading', [picture, ...menu, 'Northisle ferry', ...story], 'Northisle ferry'],
])('the headline in Markdown: %s', (_, lines, headline) => {
  const marked = readMarkdown(lines.join('\n\n').replace('\n\n===', '\n==='))
  const measured = measureText(marked.text, lookUp)
  const { facts } = measured
  const view = { ...viewByModel(marked.text, measured, undefined, lineModel), content: (i: number) => (facts[i].prose ? 0.9 : 0.1) }
  expect(facts[headlineOnPage(view, measured, undefined, { marked })]?.text).toBe(headline)
})
