import { describe, expect, test } from 'vitest'
import { removeBoilerplate } from '../../src/boilerplate/index.js'
import { lineFacts } from '../../src/boilerplate/lines/line-facts.js'
import { layOut } from '../../src/boilerplate/story/layout.js'
import { linesOfListsBelow } from '../../src/boilerplate/story/lists-below.js'
import { lines } from '../../src/text/lines.js'

const sentence = 'The council paid three million for the repairs, a third more than it had planned for in the spring.'

/**
 * Which lines below a sentence of the story are found, none of which the model keeps. Below them stands a frame of some lines that are known, each
 * written as '#'; on a page that the model doubts, a line in brackets is surely the frame's.
 */
function found(below: readonly string[], doubted = false): string[] {
  const text = [sentence, ...below, '#', '#', '#', '#'].join('\n')
  const facts = lineFacts(text, lines(text))
  const candidates = facts.map(() => undefined)
  const laidOut = { facts, candidates, copyOf: [], lineCount: facts.length, layout: layOut(facts, candidates, undefined, 0) }
  const inLists = linesOfListsBelow(laidOut, {
    isKept: (i) => facts[i].text === sentence,
    isFrame: (i) => facts[i]?.text === '#',
    mayBeStory: doubted ? (i) => !facts[i].text.startsWith('[') : undefined,
  })
  return facts.flatMap((line, i) => (inLists.has(i) ? [line.text] : []))
}

describe('rows of one form stay, and what leads to them', () => {
  test.each<readonly [name: string, list: readonly string[]]>([
    ['quantities', ['Ainekset', '5 dl piimää', '25 g hiivaa', '½ tl suolaa']],
    ['quantities with bullets', ['* 3 ovos', '* 2 xícaras de fubá', '* 1 xícara de leite']],
    ['a programme', ['主な日程', '10:00 開会式', '13:00 料理教室', '20:00 花火']],
    ['a chronicle', ['Kısa tarihçe', '1925: Temel atıldı', '1944: Savaşta söndürüldü', '2012: Müze oldu']],
    ['results', ['Loppupisteet', 'Kustavi 58', 'Iniö 51', 'Nauvo 40']],
    ['a ranking with times', ['1. Ella Berg 1.21.04', '2. Sara Nyman 1.24.40', '3. Ida Lund 1.25.12']],
    ['a programme that ends behind midnight', ['20:00 Opening', '21:30 Boat parade', '23:00 Fireworks', '00:30 Last ferry']],
    ['films with their year', ['The Quiet Bay 2019', 'Salt and Rope 2021', 'Fog 2024']],
    ['specifications', ['제품 사양', '무게: 1.4kg', '배터리: 4,000mAh', '가격: 12만 9,000원']],
    ['names and values', ['Sadržaj', 'Materijal: vuna', 'Boja: plava', 'Podstava: svila', 'Kopče: mjed']],
    ['ingredients behind a dash', ['Ингредиенты', 'Мука — 2 стакана', 'Соль — щепотка', 'Сахар — по вкусу', 'Мёд — ложка']],
    [
      'rows of which two differ in a number',
      ['Filialer i kommunen 2010: 12', 'Filialer i kommunen 2025: 7', 'Lån: 6,4', 'Lån i riket: 5,3'],
    ],
    [
      'a long row below two of its form',
      ['Start: 9 uur', 'Prijs: 12 euro', 'Duur: 2 uur', 'Boeken: bij de balie van het veer, uiterlijk drie dagen van tevoren'],
    ],
    [
      'a programme of days with one row each',
      ['Perjantai', '20:00 Avajaiset', 'Lauantai', '18:00 Satuja', 'Sunnuntai', '19:00 Loppukonsertti'],
    ],
    ['of days with two rows each', ['Fri', '20:00 Opening', '22:00 Drums', 'Sat', '18:00 Tales', '21:00 Choir']],
    ['quantities in two parts', ['400 g flour', '2 eggs', 'For the filling', '3 apples', '50 g sugar']],
    ['a timeline of months', ['Mai 2024: Räumung der Stände', 'September 2024: Abriss der Halle', '2026: Eröffnung des Parks']],
    ['articles of a law', ['Artikel 1: Anmeldung', 'Artikel 2: Führerschein', 'Artikel 3: Bußgeld']],
    ['works with their year in brackets', ['Кайдашева сім’я (1981)', 'Мина Мазайло (1989)', 'Одержима (1996)']],
    ['ingredients behind a hyphen', ['सूजी - एक कप', 'नमक - स्वादानुसार', 'दही - आधा कप', 'तेल - थोड़ा सा']],
    ['figures of a date and a time in front', ['演目', '3/2 17:00 海辺の小さな歌', '3/9 17:00 港の長い夜の曲', '3/16 17:00 花と笛の踊り']],
    [
      'below a sentence that is doubted',
      ['来月には二冊目の歌集が出る。表紙は真っ白だという。', '略歴', '1932年 生まれる', '1950年 歌を始める', '1961年 最初の歌集'],
    ],
    ['rows of numbers', ['Age, yes, no', '0-5 48% 9%', '6-11 52% 8%', '12-17 61% 12%']],
    ['short answers', ['Kivel?', 'Az apámmal.', 'Félt?', 'Nem. Dehogy.']],
    [
      'a list without a sign between two with one',
      ['3 Eier', '2 Zwiebeln', '1 Gurke', 'Dazu', 'Brot', '10 Min. kochen', '5 Min. ruhen', '2 Min. rühren'],
    ],
  ])('%s', (_, list) => {
    expect(found(list)).toEqual(list)
  })
})

describe('what menus, teasers and tags have goes', () => {
  test.each<readonly [name: string, lines: readonly string[]]>([
    [
      'headlines with a dash',
      ['Storm — the roads that are shut today', 'Sport — all about the cup tie', 'School — who wins', 'Bus — dear'],
    ],
    ['headlines with a hyphen', ['Storm - the roads that are shut', 'Sport - all about the cup tie', 'School - who wins', 'Bus - dear']],
    ['words joined by hyphens', ['Covid-19', 'A-level', 'E-mail', 'Wi-fi']],
    ['a ticker in sections', ['Sea', '14:05 Storm closes the road', 'Town', '13:50 School wins a prize', 'Bus', '13:20 Fares rise in May']],
    ['numbers below a name each', ['Bakery', '106 North Street', 'Bank', '20 Quay Road', 'Barber', '7 Mill Lane', 'Butcher', '3 Old Pier']],
    ['teasers below two headings', ['12 dead at sea', 'Sport', 'Culture', '3 days of rain', 'Video', 'Weather', '5 ways to bake']],
    ['teasers with a tag', ['Euro 2028: who is in', 'Euro 2028: the stadiums', 'Euro 2028: the ball']],
    ['a calendar', ['1 2 3 4 5', '6 7 8 9 10', '11 12 13 14 15']],
    ['the same row of numbers again', ['1.5 2.5 3.5', '1.5 2.5 3.5', '1.5 2.5 3.5']],
    ['labels', ['Harbour', 'Council', 'Weather', 'Sport']],
    ['a ranking of headlines', ['1. Baker shuts up shop', '2. Storm fells trees', '3. Dog turns up alive']],
    ['an archive', ['November (12)', 'October (9)', 'September (310)', 'August (1204)']],
    ['headlines of listicles', ['12 Harbours You Must See', '10 Bakers Whom We Love', '27 Oddest Town Hall Clocks']],
    ['a ticker, the latest first', ['14:05 Storm closes the road', '13:50 School wins a prize', '13:20 Bus fares rise in May']],
    ['teasers with dates', ['Storm closes road 3 May 2026', 'School wins prize 2 May 2026', 'Bus fares rise 1 May 2026']],
    ['videos with their length', ['Storm at sea 0:45', 'School garden 1:20', 'Old bus 2:05']],
    ['links', ['Listen: http://a.example/1', 'Download: http://a.example/2', 'Archive: http://a.example/3']],
    ['two rows', ['Kustavi 58', 'Iniö 51']],
    ['rows of the same words', ['30 comments', '5 comments', '12 comments', 'Page 1', 'Page 2', 'Page 3']],
    ['rows most of which differ in a number', ['Page 1', 'Page 2', 'Page 3', 'Page 4', 'Story 5', 'Video 6']],
    [
      'long rows',
      [
        'Boat: why the council thinks that it will sail',
        'Sea: what the storm has done to the pier this year',
        'Bus: the fares that nobody wants to pay',
      ],
    ],
    ['rows behind a teaser', ['Why the council thinks that nobody will miss the old ferry', '5 dl milk', '25 g yeast', '1 tsp salt']],
    ['rows behind the frame', ['#', '5 dl milk', '25 g yeast', '1 tsp salt']],
  ])('%s', (_, lines) => {
    expect(found(lines)).toEqual([])
  })
})

test('on a page that the model doubts the rest between the story and a known frame stays, unless a line is surely the frame’s', () => {
  const list = ['Syarat', 'Sehat jasmani', 'Berani', 'Jujur']
  expect(found(list, true)).toEqual(list)
  expect(found(list)).toEqual([])
  expect(found([...list, '[Menu]'], true)).toEqual([])
  expect(found(list.slice(0, 2), true)).toEqual([])
})

test('of a recipe on a whole page nothing is lost', () => {
  const recipe = [
    'Kesän paras ruisleipä syntyy parissa tunnissa',
    'Ruisleipä ei vaadi juurta, jos taikinaan lisää hapanta maitoa. Leipuri Eero Salmi antaa ohjeen, joka on kulkenut suvussa pitkään.',
    'Ainekset',
    '5 dl piimää',
    '25 g hiivaa',
    '1 rkl siirappia',
    'voita voiteluun',
    'Näin teet',
    'Lämmitä piimä kädenlämpöiseksi.',
    'Liuota hiiva ja siirappi.',
    'Lisää suola ja jauhot.',
    'Kohota tunti liinan alla.',
  ]
  const menu = [
    'Etusivu',
    'Uutiset',
    'Kotimaa',
    'Ulkomaat',
    'Talous',
    'Urheilu',
    'Kulttuuri',
    'Ruoka',
    'Sää',
    'Hae',
    'Kirjaudu',
    'Tilaa lehti',
  ]
  const footer = [
    'Lue myös',
    'Rannan uimakoppi saa uuden katon ennen juhannusta',
    'Lautta myöhässä kolmatta päivää',
    'Luetuimmat',
    'Bussilinja 12 lakkautetaan syksyllä',
    'Leipuri lopettaa 40 vuoden jälkeen',
    'Jaa artikkeli',
    'Facebook',
    'Tilaa uutiskirje',
    'Yhteystiedot',
    'Tietosuojaseloste',
    'Käyttöehdot',
    'Evästeasetukset',
    '© Saariston Lehti 2025',
  ]
  const { text } = removeBoilerplate([...menu, '', ...recipe, '', ...footer].join('\n'), { profile: 'page' })
  expect(text.split('\n').filter((line) => line !== '')).toEqual(recipe)
})
