import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

/** What goes of a text, line by line. */
function removed(lines: readonly string[]): string[] {
  return findBoilerplate(lines.join('\n\n'))
    .filter(({ action }) => action === 'remove')
    .map(({ text }) => text)
}

const story = [
  'A day in the harbour town',
  'The harbour town is an hour away by train, and there is nothing to do there but to eat and to look at the boats.',
]
const travel = ['By train', 'From the main station, 50 minutes, £12', 'To sleep', 'The Anchor, doubles from £80']

test.each([
  ['a list', "Don't miss", 'The lighthouse, the rope works, the old crane'],
  ['words without a figure', 'Recommended', 'The seaweed bread at the corner shop'],
  ['an address', 'Contact', 'Harbour office, 12 Quay Street'],
  ['in French', 'À voir aussi', 'Le phare, la vieille grue'],
  ['in Spanish', 'Te recomendamos', 'Un café, de pie, en el muelle'],
  ['in Italian', 'Da non perdere', 'Il faro, la corderia', 'Da vedere anche', 'La gru, il molo vecchio'],
  ['in Portuguese', 'Veja também', 'O farol, de barco'],
  ['in Swedish', 'Läs mer', 'Hamnkontoret, Kajgatan 12'],
  ['in Dutch', 'Bekijk ook', 'De vuurtoren, de oude kraan'],
  ['in Danish', 'Se også', 'Fyret, den gamle kran'],
  ['in Polish', 'Zobacz także', 'Latarnia morska, stary dźwig'],
  ['in German', 'Mehr Infos', 'Hafenamt, Kaistraße 12'],
])('a label of a box of facts behind the story stays: %s', (_, ...pair) => {
  expect(removed([...story, ...travel, ...pair, 'Share this article'])).toEqual(['Share this article'])
})

test('so does one above and below short sentences, and one with a sentence of the story behind it', () => {
  const sentences = ['By train', 'It takes 50 minutes.', 'To sleep', 'Try the Anchor.', "Don't miss", 'The sunset is free.']
  expect(removed([...story, ...sentences])).toEqual([])
  expect(removed([...story, ...travel, "Don't miss", 'The lighthouse, the rope works', story[1]])).toEqual([])
})

test.each([
  ['films and years', ['The Long Quay', '1997', 'Slack Tide', '2001', 'More Stories', '2006', 'Sign Up', '2013']],
  ['dishes and prices', ['The Small', '£4', 'The Big', '£6.50', 'More', '£1']],
  ['a programme', ['7pm', 'Village Choirs', '7.30pm', 'Top Stories', '8pm', 'Bread Wars']],
  ['titles with years', ['The Long Quay (1997)', 'Slack Tide (2001)', 'Sign Up (2013)', "Don't Miss (2019)", 'Last Ferry (2025)']],
  ['quotations', ['Worst', '"The smell." Ann Hale, Hull', 'Recommended', '"The bread, and the man who sells it." Olive Crewe, Looe']],
  ['quotations behind labels alone', ['Recommended for you', '"By nobody that I have ever met" – Ray Dunn, Hove']],
])('a row or label stays among others of its form: %s', (_, lines) => {
  expect(removed([...story, ...lines])).toEqual([])
})

const links = ['Bridge plan falls after five hours', 'Winter storm closes the coast road']

test.each([
  ['below one pair', ['By train', 'From the main station, 50 minutes', 'Related articles', ...links], 2],
  ['below a box', [...travel, 'Related articles', ...links], 4],
  ['below a box of sentences', [...travel.map((line, i) => (i % 2 === 1 ? `${line}.` : line)), 'Related articles', links[0]], 4],
  ['at the very end of a box', [...travel, 'Share', 'Newsletter'], 4],
])('labels of the page go: %s', (_, lines, from) => {
  expect(removed([...story, ...lines])).toEqual(lines.slice(from))
})

test.each([
  ['between labels', ["Don't miss", ...links, 'Recommended', 'Council leader quits over parking fine'], 0],
  ['below names of parts of the site', ['Sport', 'Derby ends 3-2', 'Money', 'Mill to close', 'Recommended', ...links], 4],
])('so do links: %s', (_, lines, from) => {
  expect(removed([...story, ...lines])).toEqual(lines.slice(from))
})

const rows = ['Getting there: train, £12', 'Stay: the Anchor']
const names = ['Tide Table', 'Rope and Tar', 'Read More', 'No Comment', 'Contact', 'Low Water']
const postmarks = ['Stamp', 'Parcel', 'Gum', 'Second Class', 'First Class', 'Late Post', 'Airmail', 'Read More', 'Contact', 'Low Water']

test.each([
  ['of a test', ['Speed: medium', 'Comments: closed', 'Subscription: £3 a month']],
  ['in German', ['Tempo: mittel', 'Kommentare: geschlossen', 'Werbung: keine']],
  ['in Ukrainian', ['Швидкість: середня', 'Коментарі: закриті', 'Реклама: немає']],
  ['in Chinese', ['速度：一般', '评论：关闭', '广告：没有']],
  ['of many words', [...rows, "Don't miss: the lighthouse, the rope works, the old crane"]],
  ['beside another one', [...rows, "Don't miss: the lighthouse, the rope works, the old crane", 'Recommended: The bread at the shop']],
])('a row stays beside a row of the story: %s', (_, lines) => {
  expect(removed([...story, ...lines])).toEqual([])
})

test.each([
  ['below a heading', ['The songs', ...names]],
  ['below a colon', ['The songs on the record are:', ...postmarks]],
  ['behind bullets', ['Tide Table', 'Rope and Tar', 'Read More', 'Contact', 'Low Water'].map((name) => `• ${name}`)],
])('a name stays in a list of names: %s', (_, lines) => {
  expect(removed([...story, ...lines])).toEqual([])
})

test.each([
  ['behind the last name', ['The songs', 'Tide Table', 'Rope and Tar', 'Low Water', 'Slack', 'Share', 'Contact'], 5],
  ['first in a menu', ['Contact', 'Tide Table', 'Rope and Tar', 'Low Water', 'Slack'], 0],
])('a label goes beside names: %s', (_, lines, from) => {
  expect(removed([...story, ...lines])).toEqual(lines.slice(from, from + (from === 0 ? 1 : 2)))
})
