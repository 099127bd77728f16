import { describe, expect, test } from 'vitest'
import { fixMojibake } from '../../src/normalize/index.js'
import { misreadAsWindows1252 } from './damage.js'
import { SENTENCES } from './sentences.js'

const { ru = [], el = [], pl = [], cs = [], tr = [] } = SENTENCES

/** Encodings, and texts in them that were read as windows-1252. */
const TEXTS: readonly (readonly [language: string, encoding: string, text: string])[] = [
  ['Russian', 'windows-1251', ru.join('\n')],
  ['Russian', 'koi8-r', ru.join(' ').replaceAll(/[«»]/g, '"')],
  ['a Russian headline', 'windows-1251', 'Новости Москвы'],
  ['a Russian headline with a name', 'windows-1251', 'Путин подписал указ'],
  ['a Hebrew line of news', 'windows-1255', 'בית המשפט דחה את הערעור וקבע שהעירייה תשלם פיצויים לתושבים'],
  [
    'a Russian line of news',
    'windows-1251',
    'Мэр открыл новый дом на улице Садовой, № 5, в 2010г.; ещё 3 построят в 2012-м, сказал он жителям',
  ],
  ['Ukrainian', 'windows-1251', 'Міст закриють на ремонт до кінця весни, повідомив мер. Її слова почули всі.'],
  ['Bulgarian', 'windows-1251', 'Кметът обяви, че мостът ще бъде затворен до пролетта.\nЖителите чакат.'],
  ['Serbian', 'windows-1251', 'Градоначелник је најавио да ће мост бити затворен до пролећа, рекао је Ђорђе.'],
  ['Greek', 'windows-1253', el.join('\n')],
  ['Hebrew', 'windows-1255', 'ראש העיר הודיע כי הגשר ייסגר עד האביב.\nהתושבים מחכים לכביש חדש.'],
  ['Arabic', 'windows-1256', 'أعلن رئيس البلدية أن الجسر سيغلق حتى الربيع.\nوقال السكان إن الطريق طويل.'],
  ['Persian', 'windows-1256', 'شهردار گفت که پل تا بهار بسته مي ماند و مردم بايد از راه ديگر بروند.'],
  ['Thai', 'windows-874', 'นายกเทศมนตรีกล่าวว่าสะพานจะปิดจนถึงฤดูใบไม้ผลิ'],
  ['Polish', 'windows-1250', pl.join('\n')],
  ['Polish', 'iso-8859-2', pl.join('\n')],
  ['Czech', 'windows-1250', cs.join('\n')],
  ['Czech', 'iso-8859-2', cs.join('\n')],
  [
    'Hungarian',
    'windows-1250',
    'A polgármester szerint a hidat jövő őszig lezárják.\nA lakók új utat kérnek a folyón túl, mert a fűtött busz nem jő.',
  ],
  ['Romanian', 'windows-1250', 'Primarul a spus că podul va fi închis până în primăvară.\nLocuitorii aşteaptă şi cer o nouă şosea.'],
  ['Croatian', 'windows-1250', 'Građani će čekati novi most još šest mjeseci, kaže gradonačelnik.'],
  ['Turkish', 'windows-1254', tr.join('\n')],
  ['Lithuanian', 'windows-1257', 'Miestelio gyventojai skundžiasi, kad tiltas uždarytas nuo rugsėjo pradžios.'],
  ['Latvian', 'windows-1257', 'Tilts būs slēgts līdz pavasarim, šodien paziņoja mērs.'],
]

describe('text in another encoding of one byte that was read as windows-1252', () => {
  test.each(TEXTS)('%s in %s', (_language, encoding, text) => {
    const damaged = misreadAsWindows1252(text, encoding)
    expect(damaged).not.toBe(text)
    expect(fixMojibake(damaged)).toBe(text)
  })

  test('beside good lines, which stay', () => {
    const good = 'The mayor’s plan is “naïve”, they say in the café.'
    expect(fixMojibake(`${good}\n${misreadAsWindows1252(ru.join('\n'), 'windows-1251')}`)).toBe(`${good}\n${ru.join('\n')}`)
    expect(fixMojibake(`${good}\n${misreadAsWindows1252(pl.join('\n'), 'windows-1250')}`)).toBe(`${good}\n${pl.join('\n')}`)
  })

  test('beside a sign that windows-1252 has not', () => {
    const line = misreadAsWindows1252('Мост закроют на ремонт до весны, сказал мэр', 'windows-1251')
    expect(fixMojibake(`―${line} ‗ ${line}―`)).toBe(
      '―Мост закроют на ремонт до весны, сказал мэр ‗ Мост закроют на ремонт до весны, сказал мэр―',
    )
  })

  test('what a reference stood for stays', () => {
    expect(fixMojibake(`“${misreadAsWindows1252('Билет на поезд до Москвы с понедельника стоит', 'koi8-r')} 5 €”`)).toBe(
      '“Билет на поезд до Москвы с понедельника стоит 5 €”',
    )
  })

  test.each([
    'ÄÄÄÄÄÄÄÄÄÄÄÄH! ÖÖÖÖÖÖÖÖÖÖÖÖÖÖ!',
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞß àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ',
    'Það var ekki fyrr en á þriðja degi að brúin á ánni var opnuð á ný.',
    'Søren Bjørnstad, Zoë Núñez and Günther Åkesson met in São Tomé, at the Café Crème, über all.',
    'Vowels with an accent are áéíóú, ÁÉÍÓÚ and àèìòù.',
    'áéíóú ÁÉÍÓÚ',
    'L’été où l’île fut à nous ; « ça y est », dit-il.',
    'Ọ̀gbẹ́ni náà sọ pé òun kò ní nǹkankan láti sọ, ó ní òun kò mọ̀.',
    'A água é do João, disse o avô à irmã em São Luís; não há pão.',
  ])('%j stays', (text) => expect(fixMojibake(text)).toBe(text))

  test.each(['À ', 'ïðèâåò ', 'skar¿¹ siê ', '\u0080\u00ff', 'Ã©'])('a long line of %j is read in linear time', (piece) => {
    expect(fixMojibake(piece.repeat(100_000)).length).toBeGreaterThan(0)
  })
})

test.each(['Photo: René Haldén / Reuters.', 'The café on the quay was full on Tuesday.'])(
  'words in Latin letters beside misread Cyrillic stay: %s',
  (latin) => {
    const news = 'Новости Москвы сегодня утром стали известны всем жителям города.'
    expect(fixMojibake(`${latin} ${misreadAsWindows1252(news, 'windows-1251')}`)).toBe(`${latin} ${news}`)
  },
)
