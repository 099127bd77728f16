import { expect, test } from 'vitest'
import { isTimeStamp } from '../../src/boilerplate/lines/time-stamps.js'
import { lineKey } from '../../src/boilerplate/lookup/line-key.js'

test.each([
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
  '2024년 5월 6일',
  '发布时间：2024-05-06 10:15',
  '6 พฤษภาคม 2567',
  'Publié le 06/05/2024 à 18h42, mis à jour le 07/05/2024 à 07h10',
  '06/05/2024 08h00 Atualizado há um ano',
  '14.37 Uhr',
  'kl. 14.37',
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
])('a time stamp: %s', (line) => {
  expect(isTimeStamp(lineKey(line))).toBe(true)
})

test.each([
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
])('something else with numbers: %s', (line) => {
  expect(isTimeStamp(lineKey(line))).toBe(false)
})
