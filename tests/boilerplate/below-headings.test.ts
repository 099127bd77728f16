import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

/** What goes of a text, line by line. */
function removed(lines: readonly string[]): string[] {
  return findBoilerplate(lines.join('\n\n'))
    .filter(({ action }) => action === 'remove')
    .map(({ text }) => text)
}

const story = [
  'Rovers win on the last day',
  'Rovers beat the leaders on the last day of the season, in the rain and with ten men on the field.',
  'Nobody in the town had expected it, and the bakery by the ground gave its bread away until noon.',
]
const box = ['Most read in sport', 'Why the old stadium will be sold to a circus', 'Ranking all shirts of the season by colour']

test.each([
  [
    'line-ups',
    'Rovers: Hume; Cole, Brand, Tate; Dunn, Kerr; Okoro, Finch',
    'Athletic: Nowak; Reid, Vale, Unwin; Hart, Bose; Adler',
    'Referee: Paul Tranter from the next valley',
  ],
  ['a poem', 'and none of them looked at the clock', 'till one of them, with mud and blood', 'Put one behind the other flock'],
  ['rows', 'Best goal: the one by Finch from far', 'Worst day: when the lights went out', 'The crowd stayed on until the moon came up'],
  [
    'an interview',
    'HOST: And what did he say to you',
    'GUEST: Nothing at all, he just went home',
    'They both laughed and then the music came',
  ],
  [
    'bullets',
    '• Rovers have won eleven games in a row',
    '• The leaders have lost four games this spring',
    'The keeper has played in all of them so far',
  ],
  [
    'a list that goes on',
    'Half a loaf of yesterday’s bread,',
    'A handful of parsley from the garden wall',
    'Two spoons of the good green olive oil',
  ],
  [
    'opening hours',
    'The fan shop by the gate 9:00 to 17:30',
    'The museum under the northern stand of the ground',
    'The old bar behind the south stand',
  ],
  [
    'a list with its heading',
    'What to bring',
    'A coat that keeps out the rain',
    'Bread for the ducks behind the goal',
    'A small bell to wake the linesman',
  ],
  ['a post', '— Ana Reis of the Rovers (@anareis) November 19, 2019'],
  ['a sentence and its source', 'The two halves of the ground have not spoken to each other since the game. (agencies)'],
  [
    'cells',
    'Rovers had the ball for half an hour\tAthletic had the wind in the back',
    'Rovers play in red and white\tAthletic play in grey',
  ],
])('the story goes on behind a box of links: %s', (_, ...tail) => {
  expect(removed([...story, ...box, ...tail])).toEqual(box)
})

test('a link may have a short sentence in it', () => {
  const link = 'Circus buys the old stadium. See the pictures'
  expect(removed([...story, ...box, link])).toEqual([...box, link])
})

test('a link may say what was reported', () => {
  const link = 'サーカスが古い競技場を買うと地元紙が報道'
  expect(removed([...story, ...box, link])).toEqual([...box, link])
})

test('a short link among long ones is one of them', () => {
  const links = ['Mayor of the valley sells bridge', 'Bridge sold twice', 'The bridge is said to be too short', 'Ferry late']
  expect(removed([...story, ...story.slice(1), 'Related articles', ...links])).toEqual(['Related articles', ...links.slice(0, -1)])
})

test('so is one with a bullet', () => {
  const links = [
    '• Mayor of the valley sells bridge',
    '• Bridge sold twice',
    '• The bridge is said to be too short',
    '• Ferry late again on Sunday',
  ]
  expect(removed([...story, ...story.slice(1), 'Related articles', ...links])).toEqual(['Related articles', ...links])
})

test('of a long list the first links are sure', () => {
  const links = Array.from('abcdefghij', (letter) => `Mayor of ${letter}-town sells bridge`)
  expect(removed([...story, ...story.slice(1), 'Related articles', ...links])).toEqual(['Related articles', ...links.slice(0, 8)])
})

test('a headline with a number among the links is passed over', () => {
  const links = [
    'Why the old stadium will be sold to a circus',
    '7 ways to the ground without a car',
    'Ranking all shirts of the season by colour',
  ]
  expect(removed([...story, ...story.slice(1), 'Related articles', ...links])).toEqual(['Related articles', links[0], links[2]])
})

test.each([
  ['de', 'Mehr zum Thema', 'Dieser Artikel entstand zusammen mit der Hochschule für Gartenbau'],
  ['fr', 'À lire aussi', 'Cet article a été écrit avec l’aide des archives de la ville'],
  ['es', 'Noticias relacionadas', 'Este artículo fue escrito junto con los vecinos del barrio'],
  ['sv', 'Läs också', 'Den här artikeln skrevs tillsammans med läsarna på ön'],
])('a note on the article itself is no link (%s)', (_, heading, note) => {
  expect(removed([...story, heading, note])).toEqual([heading])
})

test('a headline of few but long words is a link, a short item of a list is none', () => {
  expect(removed([...story, 'Related articles', 'Lumimyrsky katkaisi Savonradan'])).toContain('Lumimyrsky katkaisi Savonradan')
  expect(removed([...story, 'Related articles', 'Old oak of Elm'])).toEqual(['Related articles'])
})

test('in Thai, where no sentence ends with a mark, no link is sure, and a long line ends the list', () => {
  const thai = [
    'เรือเฟอร์รี่กลับมาวิ่งอีกครั้ง',
    'เรือเฟอร์รี่ไปยังเกาะเหนือกลับมาวิ่งอีกครั้งเมื่อวันจันทร์ หลังจากพายุทำลายท่าเรือเมื่อสองปีก่อน และชาวบ้านต้องใช้เรือลำเล็กเดินทางเข้าเมืองทุกวัน',
  ]
  const links = ['ข่าวที่เกี่ยวข้อง', 'ประวัติของท่าเรือเก่าแก่บนเกาะเหนือ', 'ร้านขนมปังของเมืองปิดตัวลงแล้ว']
  const short = 'ค่าโดยสารเริ่มต้นที่คนละสิบบาทเท่านั้น'
  const long = 'นักเรียนยี่สิบคนลงเรือเที่ยวแรกและโบกมือให้ครอบครัวที่ยืนรออยู่บนฝั่ง'
  expect(removed([...thai, ...links, short])).toEqual([links[0]])
  expect(removed([...thai, links[0], long, short])).toEqual([links[0]])
})

test.each([
  'Translated from German with the help of AI',
  'An earlier version gave another score',
  'Paid partnership with the bakery by the ground',
  'Der Text wurde mit KI übersetzt und geprüft',
  'Ce texte a été traduit à l’aide d’une IA',
  'Una versión anterior daba otro resultado',
  'Tekst przetłumaczony przy użyciu sztucznej inteligencji',
  'Текст переведён с помощью искусственного интеллекта',
  'AIによる翻訳を編集部で確認しています',
])('a note that readers are owed is no link below a heading: %s', (note) => {
  expect(removed([...story, ...box, note])).not.toContain(note)
})

test.each([
  'Samaritans open a new branch in the old mill',
  'AI generated images flood the market for posters',
  'Versicherer korrigieren frühere Prognose',
])('a headline with words of such notes takes no other link with it: %s', (headline) => {
  const links = ['Harbour gets a new crane after long dispute', 'Mayor opens the rebuilt market hall on Sunday']
  expect(removed([...story, ...box, headline, ...links])).toEqual(expect.arrayContaining(links))
})
