import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { frames } from './frames.js'

/** What is found of a line behind a story, and between its paragraphs. */
function foundOf(language: string, line: string, place: 'behind' | 'between' = 'behind'): string[] {
  const { title, opening, middle, closing } = frames[language] ?? frames.en
  const lines = place === 'behind' ? [title, opening, middle, closing, line] : [title, opening, line, middle, closing]
  return findBoilerplate(lines.join('\n\n'), { actions: { correction: 'keep' } }).map(({ kind, action }) => `${kind} ${action}`)
}

describe('what readers are owed is kept, with a text behind its label', () => {
  test.each([
    ['de', 'Richtigstellung: Die Brücke wurde 1968 eröffnet.'],
    ['de', 'Anmerkung der Redaktion: Der Name wurde geändert.'],
    ['fr', 'Rectificatif : le pont a ouvert en 1968.'],
    ['fr', 'Erratum – le pont a ouvert en 1968.'],
    ['es', 'Fe de errores: el puente se abrió en 1968.'],
    ['it', 'Errata corrige: il ponte fu aperto nel 1968.'],
    ['pl', 'Sprostowanie: most otwarto w 1968 roku.'],
    ['cs', 'Pozn. red.: jméno bylo změněno.'],
    ['fi', 'Korjaus: silta avattiin vuonna 1968.'],
    ['ru', 'Исправлено: мост открыли в 1968 году.'],
    ['ru', 'От редакции: имя героя изменено.'],
    ['uk', 'Виправлення: міст відкрили 1968 року.'],
    ['bg', 'Бел. ред.: името е променено от редакцията.'],
    ['sr', 'Исправка: мост је отворен 1968. године.'],
    ['el', 'Διόρθωση: το γεφύρι άνοιξε το 1968.'],
    ['ar', 'تصحيح: افتتح الجسر عام 1968.'],
    ['ko', '바로잡습니다: 다리는 1968년에 열렸다.'],
  ])('%s: %s', (language, line) => {
    expect(foundOf(language, line)).toEqual(['correction keep'])
    const { title, opening, middle, closing } = frames[language] ?? frames.en
    const page = ['Home', 'News', 'Sport', 'Sign in', title, opening, middle, closing, line, 'Share this article', 'All rights reserved']
    const gone = findBoilerplate(page.join('\n'), { profile: 'page' }).filter(({ action }) => action === 'remove')
    expect(gone.map(({ text }) => text)).not.toContain(line)
  })

  test.each([
    ['en', 'AI: the new boom in the harbour'],
    ['de', 'KI: Wie der Hafen rechnet'],
  ])('a headline behind a colon is no notice of a machine (%s): %s', (language, line) => {
    expect(foundOf(language, line)).not.toContain('machine-made keep')
    expect(foundOf(language, line, 'between')).not.toContain('machine-made keep')
  })
})

describe('a label, a dash and a headline are a link', () => {
  test.each([
    ['hi', 'ये भी पढ़ें- नाव का किराया बढ़ा'],
    ['en', 'Read also - Ferry fares go up again'],
    ['fr', 'Lire aussi – Le bac augmente ses tarifs'],
  ])('%s: %s', (language, line) => {
    expect(foundOf(language, line)).toEqual(['read-more remove'])
  })

  test.each([
    ['en', 'Read more - that was her advice'],
    ['en', 'Read also - and read slowly'],
    ['en', 'Read also - Books'],
  ])('a clause or a word is none (%s): %s', (language, line) => {
    expect(foundOf(language, line, 'between').filter((found) => found.endsWith('remove'))).toEqual([])
  })
})

test.each([
  ['en', 'Copy link: https://packet.example/ferry', 'share remove'],
  ['fa', 'لینک کوتاه: https://packet.example/abc', 'share remove'],
  ['fa', 'انتهای پیام/', 'stray-ui remove'],
  ['fa', 'انتهای پیام/۴۰۲۱', 'stray-ui remove'],
])('a label goes with its address or number (%s): %s', (language, line, found) => {
  expect(foundOf(language, line)).toEqual([found])
})

describe('in scripts without capitals', () => {
  test.each([
    ['ar', 'صورة: رويترز'],
    ['ar', 'صورة: وكالة أنباء الشرق الأوسط'],
    ['he', 'צילום: דנה כהן'],
    ['hi', 'फोटो: पीटीआई'],
    ['th', 'ภาพ: สมชาย ใจดี'],
    ['ja', '写真=山田太郎'],
  ])('a credit goes (%s): %s', (language, line) => {
    expect(foundOf(language, line, 'between')).toEqual(['caption remove'])
  })

  test.each([
    ['ar', 'صورة: سكان القرية يعبرون الجسر'],
    ['he', 'צילום: תושבי הכפר חוצים את הגשר'],
    ['hi', 'फोटो: बस यही बची निशानी'],
    ['fa', 'عکس: تنها چیزی که ماند'],
    ['th', 'ภาพ: ชาวบ้านเดินข้ามสะพานชั่วคราว'],
    ['th', 'ที่มา: ภาษามลายู'],
    ['th', 'อ่านต่อไม่ไหวแล้ว แม่บอก'],
    ['th', 'เว็บไซต์นี้ใช้คุกกี้เก็บข้อมูลคนแปดแสนคน ศาลตัดสิน'],
  ])('what says more stays (%s): %s', (language, line) => {
    for (const place of ['behind', 'between'] as const) {
      expect(foundOf(language, line, place).filter((found) => found.endsWith('remove'))).toEqual([])
    }
  })
})

test('a heading in brackets is known by its words', () => {
  for (const heading of ['延伸阅读', '【延伸阅读】']) expect(foundOf('zh', heading, 'between')).toEqual(['related-heading remove'])
})
