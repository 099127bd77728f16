import { expect, test } from 'vitest'
import { hasDateOrTime, isTimeStamp } from '../../src/boilerplate/lines/time-stamps.js'
import { isTimeOfDay, minuteAtStart, minuteOfDay } from '../../src/boilerplate/lines/times-of-day.js'
import { lineKey } from '../../src/boilerplate/lookup/line-key.js'

test.each([
  'Letzte Aktualisierung: 6. Mai 2024',
  'Veröffentlicht heute um 18:45 Uhr',
  "Publié aujourd'hui à 18h45",
  'Publié hier à 19h08, mis à jour à 20h31',
  'Actualizado ayer a las 21:03',
  'Atualizado hoje às 18h45',
  'Aggiornato ieri alle 21:03',
  'Opublikowano dzisiaj o 18:45',
  'Aktualizováno včera 21:03',
  'Обновена вчера в 21:03',
  'نشر: أمس 21:03',
  'الأربعاء 12 يونيو 2024 - 17:40 بتوقيت غرينتش',
  'چهارشنبه ۲۳ خرداد ۱۴۰۳ - ۱۷:۴۰',
  'תאריך פרסום: 12.03.24, 18:45',
  '3/5(火) 11:24配信',
  '3月5日 11時24分',
  '更新 2024年3月6日(水) 09:10',
  '2024年5月18日 星期六 上午9:42',
  '2024.03.05(화) 11:24',
  '기사입력 2024.03.05 11:24 최종수정 2024.03.05 12:10',
  '9 ก.ย. 2567 06:48 น.',
  'เผยแพร่: 9 ก.ย. 2567 06:48 ปรับปรุง: 9 ก.ย. 2567 09:15',
  'মঙ্গলবার, ৫ মার্চ ২০২৪, ১১:২৪',
  'Zuletzt geändert: 06.05.2024',
  'Mis en ligne le : 6 mai 2024',
  'Última modificación: 6 de mayo de 2024',
  'Ultima modifica: 6 maggio 2024',
  'Laatst gewijzigd: 6 mei 2024',
  'Senast uppdaterad: 6 maj 2024',
  'Ostatnia aktualizacja: 6 maja 2024',
  'Poslední aktualizace: 6. května 2024',
  'Utolsó frissítés: 2024. május 6.',
  'Изменено: 6 мая 2024',
  'Yayın tarihi: 6 Mayıs 2024',
  'Tanggal: 6 Mei 2024',
  'Ngày đăng: 6/5/2024',
  '最終更新: 2024年5月6日',
  '송고시간: 2024-05-06 10:15',
  'Letzte Änderung: 6. Mai 2024',
  'Date de dernière mise à jour : 6 mai 2024',
  'Última revisión: 6 de mayo de 2024',
  'Data ostatniej modyfikacji: 06.05.2024',
  'Дата последнего обновления страницы: 06.05.2024',
  'Τελευταία τροποποίηση: 6 Μαΐου 2024',
  'Page last reviewed: 6 May 2024',
  '最后更新：2024-05-06',
  '3 May 2024',
  'Published Monday, May 6, 2024 8:22AM EST',
  'Updated: 6 May 2024, 10:15',
  'Posted: Mon 6:45 PM, May 6, 2024 |',
  '10:01 pm PST, Monday, May 6, 2024',
  'Updated May 6, 2024 8:21 am ET / Original May 5, 2024 8:02 am ET',
  'May 6, 2024 / 12:21 AM / Updated 14 hours ago',
  '2024-05-06 10:15',
  'Montag, 6. Mai 2024, 10:15 Uhr',
  'Publié le 6 mai 2024 à 10:15',
  'lunes, 6 de mayo de 2024',
  '6 мая 2024 г., 10:15',
  '6 toukokuuta 2024',
  '6. märts 2024',
  '6 de juliol de 2024',
  '2024년 5월 6일',
  '发布时间：2024-05-06 10:15',
  '6 พฤษภาคม 2567',
  'Publié le 06/05/2024 à 18h42, mis à jour le 07/05/2024 à 07h10',
  '06/05/2024 08h00 Atualizado há um ano',
  '14.37 Uhr',
  'kl. 14.37',
  'klo 14.37',
  '입력 2024.05.06. 오후 3:21 수정 2024.05.06. 오후 5:02',
  'Thứ bảy, 6/5/2024, 21:14 (GMT+7)',
  'به روز شده در ۲۳ اردیبهشت ۱۴۰۲',
  '06.05.2024 - 10:15',
  'Sunday, May 5 - 2:30 PM ET',
  'Giriş: 06.05.2024 - 10:15 Güncelleme: 06.05.2024 - 11:02',
  '06/05/2024 às 10:15 - Atualizado em 06/05/2024 às 11:02',
  '10:15 h.',
  'Publié le 6 mai 2024 à 10 h 15',
  '2d ago / 7:58 AM UTC',
  '2024년 5월 6일 10시 15분',
  '2024年5月6日 10時15分',
  '更新时间：2024年05月06日10:15',
  '6. svibnja 2024. u 10:15',
  '6. мај 2024. 10:15',
  '2024 m. gegužės 6 d. 10:15',
  '6 Mei 2024 pukul 10.15',
  'יום שני, 6 במאי 2024, 10:15',
  'Date: Monday, May 6, 2024, 7:10am EST',
  'Page last updated: Mon, 06 May 24 09:53:50',
  'Datum: 06.05.2024',
  'Erscheinungsdatum: 6. Mai 2024',
  'Ultimo aggiornamento: 6 maggio 2024',
  'Publikacja: 06.05.2024 07:29 | Aktualizacja: 07.05.2024 21:44',
  'Дата публикации: 6 мая 2024',
  'ΔΗΜΟΣΙΕΥΣΗ: 06/05/2024, 07:07',
  '日期：2024.05.06',
  '기사입력 : 2024-05-06 15:24',
  'August 16, 2019 - Updated July 9, 2024',
  '5 May 2024 - 6 May 2024',
  'Thu, 13 Nov 2025 08:12:00 +0000',
  '2025-11-13T08:12:00Z',
  '2025-11-13T08:12:00.000Z',
  '2025-11-13T08:12:00+01:00',
  'Posted at 2013-12-30T14:42:01-0700',
  '2025-11-13T08:45:07-04:00',
  'Tue Jan 16 17:11:29 SAST 2024',
  'Offentliggjort 9. april 2024 kl. 06.12',
])('a time stamp: %s', (line) => {
  expect(isTimeStamp(lineKey(line))).toBe(true)
})

test.each([
  '3月5日',
  'Heute 3 Tore',
  'Yesterday 3:15 to go',
  'ก.ย. 3 คน',
  'Änderung: 6. Mai 2024',
  'Změna: 6. května 2024',
  'Wijziging: 6 mei 2024',
  'Average rating: 4.25',
  'Result: 3:15',
  'Weight 15.98',
  '1/1/2013 +13.1%',
  '4.2 May 2014',
  'Summer 2019',
  'Top 10 albums 2019',
  'May 6, 2024: the day the ferry came back',
  '12 minutes',
  'Mai 1968',
  '5 / 10',
  '9.3/10',
  '14.37',
  '2 h',
  '12 - 14',
  'Son 2 maç',
  // Facts: what the label says is no matter of the page, and a life is no day.
  'Born: May 6, 1938',
  'Released: 6 May 2024',
  'Deadline: 6 May 2024',
  'Hearing: May 6, 2024',
  'When: Monday, 6 May 2024, 19:00',
  'Time: Monday, 6 May 2024, 19:00',
  'Kick-off: 6 May 2024 20:00',
  'Date: Thu, 23 Dec 1999 12:31:55 -0700',
  'Termin: 6. Mai 2024, 19:00 Uhr',
  'Geboren: 06.05.1938',
  'Sortie : 6 mai 2024',
  'Fecha límite: 6 de mayo de 2024',
  'Дата выхода: 6 мая 2024',
  '放送日：2024年5月6日',
  'May 6, 1938 – January 9, 2024',
  '6.5.1938 – 9.1.2024',
  '6 de mayo de 1938 – 9 de enero de 2024',
  '1938年5月6日—2024年1月9日',
  // When something is open, or takes place.
  'Saturday 18:00 - 22:00',
  'Mo - Fr 9:00 - 18:00 Uhr',
  '30. März 2024, 13:15 Uhr – 19:00 Uhr',
  '12 July 2025 - 4 January 2026',
  '28. märz - 3. april 2025',
  'May 12 - June 3, 2025',
  '3月28日至30日',
])('something else with numbers: %s', (line) => {
  expect(isTimeStamp(lineKey(line))).toBe(false)
})

test.each([
  'in May 1953',
  'در مهر 1402',
  '6 พ.ค. 2567',
  'printed 20240506',
  'on 06/05/2024',
  'den 6.5. kom båten',
  '5月のこと',
  'from 10:15',
  'à 10h15',
  'ab 9.30 Uhr',
  'kl 9.30',
  '15 hours ago',
])('a date or a time is in it: %s', (line) => {
  expect(hasDateOrTime(lineKey(line))).toBe(true)
})

test.each(['reigns since 1953', 'در سال 1402', 'ปี 2567', 'a score of 2:1', 'room 1750', 'version 2.5', '3 weeks ago', '12 boats'])(
  'none is in it: %s',
  (line) => {
    expect(hasDateOrTime(lineKey(line))).toBe(false)
  },
)

/** '16:42' as the minute of the day. */
function minuteAt(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number)
  return 60 * hour + minute
}

test.each<readonly [clock: string, lines: readonly string[]]>([
  [
    '16:42',
    ['16:42', '16.42', '[16:42]', '16:42:10', '16h42', '16 h 42', '16:42 h.', '16:42 GMT', '16:42 (GMT+7)', '16:42 WIB', '16:42 น.'],
  ],
  [
    '16:42',
    ['4:42 pm', '4:42PM', '4:42 p.m.', '4:42 p. m.', '4:42 p.m. EDT', '4:42 PM AEDT', '4:42 μ.μ.', 'الساعة 4:42 مساء', 'शाम 4:42 बजे'],
  ],
  ['16:42', ['Tuesday 16:42', '16:42, Dienstag', '04:42 PM, March 4', '4 mars, 16h42', '3月4日 16:42', '周二 16:42', '화요일 16:42']],
  [
    '16:42',
    ['Posted 4:42 p.m.', 'Updated: 16:42', 'at 16:42', 'Um 16.42 Uhr', 'À 16h42', 'A las 16:42', 'Às 16h42', 'Ore 16.42', 'o godz. 16:42'],
  ],
  [
    '16:42',
    [
      'Kl. 16.42',
      'klo 16.42',
      'w 16:42',
      'v 16:42',
      'u 16:42',
      'в 16:42',
      'о 16:42',
      'στις 16:42',
      'Saat 16:42',
      'בשעה 16:42',
      'lúc 16:42',
    ],
  ],
  ['16:42', ['16時42分', '午後4時42分', '下午4:42', '下午4点42分', '오후 4시 42분', '١٦:٤٢', '१६:४२', '১৬:৪২']],
  ['16:00', ['4 p.m.', '16 Uhr', '16 uur', '오후 4시', '午後4時']],
  ['09:05', ['9:05 a.m.', '上午9:05', '오전 9시 5분', '9.05 Uhr']],
  ['00:30', ['12:30 a.m.', '0:30']],
  ['12:30', ['12:30 p.m.', '12:30']],
  ['12:00', ['Noon', 'Updated noon', 'À midi', 'Dienstag Mittag', 'Полдень', '正午']],
  ['00:00', ['Midnight', 'Minuit', 'Medianoche', 'Północ', '자정']],
])('%s is the time of %j', (clock, list) => {
  expect(list.map((line) => minuteOfDay(lineKey(line)))).toEqual(list.map(() => minuteAt(clock)))
})

test.each([
  '3.15 %',
  '€3.15',
  '13:10-14:00',
  '10:15 Uhr 11:02',
  '25:10',
  '12:75',
  '06.05.2024',
  '2.10.1',
  '2 h',
  'Result: 3:15',
  'Version 2.10',
  // With the year a comment has it, or the page.
  '2024-05-06 16:42',
  'March 4, 2024, 3:42 p.m.',
])('no time of day: %s', (line) => {
  expect(isTimeOfDay(lineKey(line))).toBe(false)
})

test.each([
  ['16:42', '16:42 Geese on the runway'],
  ['16:42', '16:42 – Geese on the runway'],
  ['16:42', '16.42 Uhr: Gänse auf der Startbahn'],
  ['16:42', '4:42 p.m. | Geese on the runway'],
  ['16:42', '[16:42] Geese on the runway'],
  ['16:42', 'Ore 16.42 - Oche sulla pista'],
  ['16:42', '下午4:42 大雁在跑道上'],
  ['16:42', '16h42 : des oies sur la piste'],
])('%s is the time at the beginning of %s', (clock, line) => {
  expect(minuteAtStart(lineKey(line))).toBe(minuteAt(clock))
})

test.each(['16:42', 'Geese at 16:42 on the runway', '13:10-14:00 Opening', '06.05.2024 Geese', '€3.15 a goose'])(
  'none begins %s',
  (line) => {
    expect(minuteAtStart(lineKey(line))).toBeUndefined()
  },
)
