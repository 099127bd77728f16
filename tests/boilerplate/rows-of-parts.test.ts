import { expect, test } from 'vitest'
import { cleanArticle } from '../../src/index.js'

const headline = 'Dyke road open again'
const standfirst = 'A week after the flood the county has filled the gap. It cost half a million.'
const story = [
  'The dyke road was open again on Sunday, a week after the flood had taken forty metres of it.',
  'Two companies from the valley filled the gap with stones that came by rail from the quarry.',
  'Until the asphalt is laid, lorries have to take the long way around the lake, the mayor said.',
]

/** What becomes of a line of a text: 'remove timestamp'; nothing where it isn't found. */
function verdictOn(line: string, lines: readonly string[]): string | undefined {
  const text = lines.join('\n\n')
  const at = text.indexOf(line)
  const found = cleanArticle(text).findings.find(({ start, end }) => start < at + line.length && end > at)
  return found && `${found.action} ${found.kind}`
}

test.each([
  ['remove timestamp', '14 March 2024, 16:42 | Updated 18:05'],
  ['remove timestamp', '3. Mai 2024, 10:15 Uhr • Lesezeit: 4 Minuten'],
  ['remove timestamp', '12 May 2024 | 8 Comments'],
  ['remove timestamp', '2024-05-18 09:42　来源：河谷晚报'],
  ['remove timestamp', '公開：2024/03/05 11:24　更新：2024/03/06 09:10'],
  ['remove timestamp', 'نُشر في: 12 يونيو 2024 - 3:15 م | آخر تحديث: 5:40 م'],
  ['remove share', '1,204 views · 8 comments'],
  ['keep byline', '14 марта, 16:42 / Обновлено 18:05 / Текст: Глеб Лозин'],
  ['keep byline', 'Penulis: Galih Wirawan | Editor: Ratna Dewi'],
  ['keep byline', '홍길동 기자 hong@valley.example'],
])('a row is what each of its parts is: %s, %s', (verdict, line) => {
  expect(verdictOn(line, [headline, line, ...story])).toBe(verdict)
})

test.each([
  ['remove navigation', 'Privacy Policy | Terms of Use'],
  ['remove login', 'Log in / Sign up'],
  ['remove copyright', '© 2024 Valley Post | All rights reserved'],
])('below the story: %s, %s', (verdict, line) => {
  expect(verdictOn(line, [headline, ...story, line])?.split(' ', 1)).toEqual(verdict.split(' ', 1))
})

test.each([
  'Saturday, 18 May | Town hall | 8 pm',
  'Elm Town - Ash Rovers 3:1',
  '12 May 2024 | Elm Town - Ash Rovers',
  'Height: 19 metres | Length: 340 metres',
  'Tea £1 · Cake £2',
])('a row with a part of the story is no row of the page: %s', (line) => {
  expect(verdictOn(line, [headline, ...story, line, 'The mayor will speak there.']) ?? '').not.toMatch(/^remove/)
})

test.each([
  ['keep byline', 'By Ana Reis'],
  ['keep byline', 'von Jan Berg'],
  ['keep byline', 'Par Clémence Roux'],
  ['remove timestamp', '20 June 2024, 9:00 AM'],
])('%s below a standfirst: %s', (verdict, line) => {
  expect(verdictOn(line, [headline, standfirst, line, ...story])).toBe(verdict)
})

test('a byline stays one with its time below it', () => {
  const lines = [headline, standfirst, 'Ana Reis', '20 June 2024, 9:00 AM', ...story]
  expect(verdictOn('20 June 2024, 9:00 AM', lines)).toBe('remove timestamp')
})

test('a date alone below the first sentence may open an entry', () => {
  expect(verdictOn('20 June 2024', [headline, standfirst, '20 June 2024', ...story])).toBeUndefined()
})

test.each([
  '【相关阅读】河谷大桥重新开放',
  '▶ [관련기사] 강변도로 다시 열린다',
  '延伸閱讀》河谷大橋重新開放',
  '[Read also] Ferry fares go up again',
  'À lire aussi : Pourquoi le bac coûte-t-il plus cher ?',
])('a label in brackets, or in front of a question, and a headline: %s', (line) => {
  expect(verdictOn(line, [headline, ...story, line])).toMatch(/^remove (?:read-more|related-heading)$/)
})

test.each(['[Monday] The ferry runs again.', '【河谷】大桥重新开放', '<Ash> Rovers win at last'])('other brackets: %s', (line) => {
  expect(verdictOn(line, [headline, ...story, line])).toBeUndefined()
})

test.each([
  'Already have an account? Log in',
  'Liked this story? Sign up for our newsletter. You can unsubscribe at any time.',
  'This live blog has now ended. Thanks for following.',
])('sentences that are prompts: %s', (line) => {
  expect(verdictOn(line, [headline, ...story, line])).toMatch(/^remove/)
})

test.each([
  'The county sent a letter. Sign up for our newsletter, it said, and you will hear when the road is closed.',
  'He went to the desk and waited for an hour. Log in, the clerk told him, and wait.',
])('sentences of a story with one in it: %s', (line) => {
  expect(verdictOn(line, [headline, ...story, line]) ?? '').not.toMatch(/^remove/)
})

test.each([
  ['share', 'Send via WhatsApp'],
  ['share', 'Per WhatsApp senden'],
  ['share', 'Zitat teilen'],
  ['share', 'Read 2,417 times'],
  ['share', 'Прочитано 412 раз'],
  ['stray-ui', 'This page refreshes automatically every 60 seconds.'],
  ['stray-ui', 'Diese Seite aktualisiert sich automatisch.'],
  ['stray-ui', 'Сторінка оновлюється автоматично'],
  ['stray-ui', 'Loading YouTube content'],
  ['stray-ui', 'Ce direct est terminé.'],
  ['stray-ui', 'Dieser Liveticker ist beendet.'],
  ['tip-line', 'Send us your pictures by WhatsApp: 0555 0101'],
  ['paywall', 'Try four weeks for £1'],
])('prompts of one kind: %s, %s', (kind, line) => {
  expect(verdictOn(line, [headline, ...story, line])).toBe(`remove ${kind}`)
})

test.each([
  'The live broadcast was over by ten.',
  'She sent the pictures by WhatsApp.',
  'The letter was read three times.',
  'The clock renews itself automatically.',
  'They tried four weeks of rest for the horse.',
])('the same words in a story: %s', (line) => {
  expect(verdictOn(line, [headline, ...story, line]) ?? '').not.toMatch(/^remove/)
})

test('of a headline that was cut off the whole one stays', () => {
  const whole = 'Storm Ada: where it will hit in the next hours – Schools closed in Elm Valley'
  const { text } = cleanArticle([whole, 'Storm Ada: where it will hit in the next hours -…', ...story].join('\n\n'))
  expect(text).toContain(whole)
})
