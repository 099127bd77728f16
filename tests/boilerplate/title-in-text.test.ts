import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { titleInText } from '../../src/boilerplate/story/title-in-text.js'
import { lines } from '../../src/text/lines.js'

const text = [
  'Harbour News of the North',
  'Eight recent trends in ferry design',
  'The council has paid for a new pier, and the boats sail again from Monday on.',
  'Ferry bridge',
  '前往北岛的渡轮周一重新启航',
].join('\n')

test.each([
  ['the title itself', 'Eight recent trends in ferry design', 'Eight recent trends in ferry design'],
  ['in other letters', 'EIGHT RECENT TRENDS IN FERRY DESIGN.', 'EIGHT RECENT TRENDS IN FERRY DESIGN.'],
  ["with the site's name behind it", 'Eight recent trends in ferry design | Coast', 'Eight recent trends in ferry design'],
  ["with the site's name in front of it", 'Coast – Eight recent trends in ferry design', 'Eight recent trends in ferry design'],
  [
    'of two parts that are lines the longer',
    'Harbour News of the North — Eight recent trends in ferry design',
    'Eight recent trends in ferry design',
  ],
  ['in other words', 'Eight trends in recent ferry design', 'Eight recent trends in ferry design'],
  ['with a word more', 'Eight recent trends in the ferry design', 'Eight recent trends in ferry design'],
  ['in a script without blanks', '前往北岛的渡轮将于周一重新启航', '前往北岛的渡轮周一重新启航'],
  ['another headline of the subject', 'A ferry bridge for the north', 'A ferry bridge for the north'],
  ['none of it', 'Nobody knows the weather | Coast', 'Nobody knows the weather'],
  ['nothing', ' ', undefined],
  ['no title', undefined, undefined],
])('%s', (_, title, expected) => {
  expect(titleInText(lineFacts(text, lines(text)), title)).toBe(expected)
})

const sentences = [
  'The council has paid for a new pier, and the boats sail again from Monday on.',
  'Nobody had thought that the work would take more than two years, the mayor said.',
]

test.each([
  ['the site behind it', 'Eight recent trends in ferry design | Coast News', 'Eight recent trends in ferry design'],
  ['section and site behind it', 'Eight recent trends in ferry design - Travel - Coast News', 'Eight recent trends in ferry design'],
  ['the site in front of it', 'Coast News » Eight recent trends in ferry design', 'Eight recent trends in ferry design'],
  ['in a script without blanks', '前往北岛的渡轮周一重新启航_新闻频道_海岸网', '前往北岛的渡轮周一重新启航'],
  ['somebody is quoted', '‘Ferries? We love them,’ said the mayor – Coast News', '‘Ferries? We love them,’ said the mayor'],
])('a text that begins with the title of its document: %s', (_, first, headline) => {
  const page = [first, 'Home', headline, 'By Jane Roe', ...sentences].join('\n')
  expect(titleInText(lineFacts(page, lines(page)), undefined)).toBe(headline)
  expect(titleInText(lineFacts(page, lines(page)), first)).toBe(headline)
  for (const profile of ['page', 'article'] as const) {
    const found = findBoilerplate(page, { profile })
    expect(found[0]).toMatchObject({ line: 1, kind: 'stray-ui', rule: 'document-title', action: 'remove' })
    expect(found.filter(({ line, action }) => line === 3 && action === 'remove')).toEqual([])
  }
})

test.each(['– three dead', '– not true', '– police deny it', '– Stadt dementiert', '— власти отрицают'])(
  'what the story tells behind a dash is no name of a site: %s',
  (told) => {
    const page = [`Eight ferries lost in the spring storm ${told}`, 'Eight ferries lost in the spring storm', ...sentences].join('\n')
    expect(findBoilerplate(page).filter(({ action }) => action === 'remove')).toEqual([])
  },
)

test.each([
  ['الميناء يفتح - المرفأ', 'الميناء يفتح', true],
  ['زلزال في الجبل - ثلاثة قتلى', 'زلزال في الجبل', false],
  ['강변 벚꽃길 다시 열린다 - 한강일보', '강변 벚꽃길 다시 열린다', true],
  ['강변 벚꽃길 다시 열린다 - 주민들 반대', '강변 벚꽃길 다시 열린다', false],
  ['पुल नदी में समाया - तीन घायल', 'पुल नदी में समाया', false],
  ['Harbour reopens - Packet', 'Harbour reopens', false],
])('without capitals, what the story has a word of is told: %s', (first, headline, isTitle) => {
  const body = [
    'وقالت فرق الإنقاذ إن ثلاثة أشخاص لقوا حتفهم في القرية القريبة من الجبل مساء يوم الأحد بعد هزة قوية.',
    '시는 다음 달 길을 다시 연다고 밝혔지만 강 건너에 사는 주민들은 소음 때문에 크게 반대했다고 한다.',
    'शहर के बाहर बना सौ साल पुराना पुल गुरुवार को नदी में समा गया और नाव पर बैठे तीन लोग घायल हो गए।',
  ]
  const found = findBoilerplate([first, headline, ...body].join('\n')).filter(({ rule }) => rule === 'document-title')
  expect(found.length).toBe(isTitle ? 1 : 0)
})

test.each([
  ['its part is on no line', 'Eight recent trends in ferry design | Coast News', 'Nine recent trends'],
  ['its part is a word or two', 'Ferry design | Coast News', 'Ferry design'],
  [
    'its part is less than half of it',
    'Ferries of today – a very long line on all that has to do with boats and piers',
    'Ferries of today',
  ],
  ['it is the headline itself', 'Eight recent trends in ferry design', 'Eight recent trends in ferry design'],
  ['nothing stands between its parts', 'Eight recent trends in ferry design: a guide', 'Eight recent trends in ferry design'],
])('the first line is no title of a document: %s', (_, first, second) => {
  const article = [first, second, ...sentences].join('\n')
  expect(titleInText(lineFacts(article, lines(article)), undefined)).toBeUndefined()
  expect(findBoilerplate(article).filter(({ rule }) => rule === 'document-title')).toEqual([])
})

test.each([
  ['who speaks', 'Støre: – Vi må stå sammen nå', '– Vi må stå sammen nå'],
  ['who speaks, in French', 'La maire : « Nous gardons le bac »', '« Nous gardons le bac »'],
  ['a label', 'Column — And so the ferry goes on', 'And so the ferry goes on'],
  ['a label behind a bar', 'Opinion | We must keep the ferry now', 'We must keep the ferry now'],
])('a headline whose words stand again below a sentence is no title of a document: %s', (_, headline, words) => {
  const article = [headline, 'The ferry came back on Monday morning.', words, ...sentences].join('\n\n')
  expect(findBoilerplate(article).filter(({ action }) => action === 'remove')).toEqual([])
})

test('a headline worded otherwise than the title is safe like the title, and goes like it', () => {
  const page = `Home\nNews\n\n${text}\n\nAbout\nContact`
  const found = (action: 'keep' | 'remove') =>
    findBoilerplate(page, { profile: 'page', title: 'Eight trends in recent ferry design', actions: { headline: action } })
      .filter(({ kind }) => kind === 'headline')
      .map(({ line, action }) => [line, action])
  expect(found('remove')).toEqual([[5, 'remove']])
  expect(found('keep')).toEqual([[5, 'keep']])
})

test('a title of any length and a text of any length take linear time', () => {
  const title = 'A part of a title | '.repeat(20_000)
  const long = 'A line that is nearly as long as the parts are\n'.repeat(50_000)
  expect(titleInText(lineFacts(long, lines(long)), title)).toBe('A part of a title')
})

test.each([
  'The Low Tide – a first film: nobody knows the sea - Coast News of the North',
  'Coast News of the North | The Low Tide – a first film: nobody knows the sea',
])('a headline with a dash of its own is found in a title: %s', (title) => {
  const page = ['Coast News of the North', 'Home', 'The Low Tide – a first film: nobody knows the sea', ...sentences].join('\n')
  expect(titleInText(lineFacts(page, lines(page)), title)).toBe('The Low Tide – a first film: nobody knows the sea')
})
