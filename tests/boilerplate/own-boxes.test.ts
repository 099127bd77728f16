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
  ['the address of a site', 'Mehr Infos', 'www.harbour.example'],
])('a label of a box of facts behind the story stays: %s', (_, ...pair) => {
  expect(removed([...story, ...travel, ...pair, 'Share this article'])).toEqual(['Share this article'])
})

test('so does one above and below short sentences, and one with a sentence of the story behind it', () => {
  const sentences = ['By train', 'It takes 50 minutes.', 'To sleep', 'Try the Anchor.', "Don't miss", 'The sunset is free.']
  expect(removed([...story, ...sentences])).toEqual([])
  expect(removed([...story, ...travel, "Don't miss", 'The lighthouse, the rope works', story[1]])).toEqual([])
})

test.each([
  ['Further information', 'Town hall, 0113 496 0000'],
  ['Mehr Infos', 'Rathaus, Tel. 0999 123 4567'],
  ['Más información', 'fiestas@villa.example'],
  ['Saiba mais', 'Museu do Sal, +351 210 000 000'],
  ['Tickets', 'www.cornhall.example'],
])('whom to ask stands below a label of the story: %s, %s', (...pair) => {
  expect(removed([...story, story[1], ...pair, 'Share this article'])).toEqual(['Share this article'])
})

test('but not an article, nor an address that no label of the story names', () => {
  const links = ['Further information', 'Storm shuts the ferry for a third day']
  expect(removed([...story, story[1], ...links])).toEqual(links)
  const tail = ['Share this article', 'www.packet.example', '© 2025 The Packet']
  expect(removed([...story, story[1], ...tail])).toEqual(tail)
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

test.each([
  ['shares in per cent', ['Facebook', '41 %', 'Instagram', '22 %', 'YouTube', '19 %']],
  ['in German', ['Facebook', '41 Prozent', 'YouTube', '22 Prozent', 'WhatsApp', '9 Prozent']],
  ['in Russian', ['ВКонтакте', '41 процент', 'Одноклассники', '22 процента', 'YouTube', '19 процентов']],
  ['how many use it', ['Facebook', '41 million', 'Instagram', '22 million', 'YouTube', '1.9 million']],
  ['in Portuguese', ['Facebook', '41 milhões', 'Instagram', '22 milhões', 'YouTube', '9 milhões']],
  ['quotations, with a volume', ['Open', '11.40', 'High', '11.52', 'Low', '11.31', 'Close', '11.42', 'Volume', '1.2m']],
  ['prices', ['Print', '£4', 'Digital', '£2', 'Both', '£5']],
])('a label stays above a figure, among others: %s', (_, cells) => {
  expect(removed([...story, ...cells])).toEqual([])
  expect(removed([story[0], ...cells, story[1]])).toEqual([])
})

test.each([
  ['shares', ['Facebook', '412', 'Twitter', '38', 'WhatsApp', '1.2K', 'Email', '3'], ['Facebook', 'Twitter', 'WhatsApp', 'Email']],
  ['two shares in per cent', ['Facebook', '41 %', 'Instagram', '22 %'], ['Facebook', 'Instagram']],
])('above counts, or few figures, labels go: %s', (_, cells, expected) => {
  expect(removed([...story, ...cells])).toEqual(expected)
})

test.each([
  ['times', ['6.00 News', '6.30 Local News', '7.00 Letters to the Editor', '7.30 Sport']],
  ['prices', ['High 11.52', 'Low 11.31', 'Close 11.42', 'Print 4.50', 'Share 11.42']],
  ['numbers of chapters', ['1 The river', '2 The bridge', '3 The flood', '4 Letters to the editor']],
  ['a number in front of two chapters', ['1 Letters to the editor', '2 The bridge', '3 The flood']],
])('a phrase stays behind or in front of a figure that is no count: %s', (_, lines) => {
  expect(removed([...story, ...lines])).toEqual([])
})

test.each([
  ['counts', ['12 Comments', '13 Shares', 'Comments (1,250)', '1.2K shares']],
  ['counts in a row', ['3 Shares', '4 Comments', '5 Comments']],
])('a phrase goes beside a count: %s', (_, lines) => {
  expect(removed([...story, ...lines])).toEqual(lines)
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
  ['the last of credits', ['Words: Hal Voss', 'Music: traditional', 'Voice: Ann Brandt', 'Photo: Jan Ruf']],
  ['the first of them, in Spanish', ['Fotografía: Rosa Vega', 'Letra: Andrés Soto', 'Voz: Pilar Cano']],
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
