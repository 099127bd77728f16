import { expect, test } from 'vitest'
import { findDuplicates, removeDuplicates } from '../../src/duplicates/index.js'

// A sentence that stands in two paragraphs stays where what follows is a comment on it, or where it may have been cut.

const BODY = 'The mayor cut the ribbon on Monday morning while a brass band played.'
const MORE = 'Traffic will be led over the new bridge from the end of the month.'
const TUNNEL = 'The tunnel under the harbour was finished in the spring of last year.'
const twice = (sentence: string, comment: string): string =>
  `${BODY} ${sentence} ${MORE}\n\n${MORE.replace('new', 'old')} ${sentence} ${comment}`

test.each([
  ['en', TUNNEL, 'At least on paper.'],
  ['en', TUNNEL, 'Or was it finished by the new mayor of the town?'],
  ['en', TUNNEL, 'But only half of it was ever open to all of the guests.'],
  ['de', 'Alle Bahnsteige sind seit dem Sommer ohne Stufen zu erreichen.', 'Das ist nach allem, was wir am Montag sahen, falsch.'],
  [
    'fi',
    'Vanha asema avattiin yleisölle viime keväänä kahden vuoden jälkeen taas.',
    'Se ei ole totta, sanoi kaupunginjohtaja maanantaina kaikille.',
  ],
  ['hu', 'A régi vízimalom a tavalyi év őszén nyílt meg újra mindenkinek.', 'Ez nem igaz, mondta a polgármester hétfőn a falu lakóinak.'],
  ['el', 'Ο παλιός μύλος άνοιξε πέρυσι την άνοιξη για όλους τους επισκέπτες.', 'Αυτό δεν είναι αλήθεια, είπε ο δήμαρχος τη Δευτέρα.'],
  ['uk', 'Старий млин відкрили для всіх відвідувачів навесні минулого року.', 'Це неправда, сказав міський голова в понеділок усім.'],
  ['he', 'התחנה הישנה נפתחה לכל המבקרים באביב של השנה שעברה.', 'זה לא נכון, אמר ראש העיר ביום שני לכולם.'],
  ['ar', 'افتتحت محطة القطار القديمة لجميع الزوار في ربيع العام الماضي.', 'هذا غير صحيح كما قال رئيس البلدية يوم الاثنين.'],
  ['hi', 'पुराना रेलवे स्टेशन पिछले साल वसंत में सब लोगों के लिए खुला।', 'यह सच नहीं है, मेयर ने सोमवार को सब लोगों से कहा।'],
  ['ko', '오래된 기차역은 지난해 봄에 모든 시민에게 다시 문을 열었다.', '이는 사실이 아니라고 시장이 월요일에 모든 시민에게 말했다.'],
  ['vi', 'Nhà ga cũ đã mở cửa trở lại cho mọi người vào mùa xuân năm ngoái.', 'Điều đó không đúng, ông thị trưởng nói hôm thứ Hai.'],
  ['fa', 'ایستگاه قدیمی قطار بهار سال گذشته برای همه بازدیدکنندگان باز شد.', 'این درست نیست، شهردار روز دوشنبه به همه مردم گفت.'],
])('%s: %s %s', (_, sentence, comment) => {
  const text = twice(sentence, comment)
  expect(findDuplicates(text).some(({ rule, action }) => rule === 'repeated-sentence' && action === 'flag')).toBe(true)
  expect(removeDuplicates(text).text).toBe(text)
})

test.each([
  ['an ordinal', 'The ferry to the island will be out of service until the 31.'],
  ['an initial', 'The old ferry to the island was built by the father of Emil S.'],
  ['an hour', 'The last ferry to the island leaves the old quay at eleven p.m.'],
])('%s at the end may have been cut', (_, sentence) => {
  const text = twice(sentence, 'Nobody in the harbour office wanted to talk to us today.')
  expect(removeDuplicates(text).text).toBe(text)
})

test('a year ends a sentence', () => {
  const sentence = 'The ferry to the island has been out of service since 2019.'
  const text = twice(sentence, 'Nobody in the harbour office wanted to talk to us today.')
  expect(removeDuplicates(text).text.split(sentence)).toHaveLength(2)
})
