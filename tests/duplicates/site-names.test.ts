import { describe, expect, test } from 'vitest'
import { compareLines, findDuplicateLines } from '../../src/duplicates/index.js'

// What stands behind a dash or bar: the name of a site, or news.

const HEADLINE = 'Mayor of Lindmouth to leave office in the spring'
const TITLE = 'Mayor Leaves Office After Harbour Fund Scandal'

const keptOf = (a: string, b: string): readonly number[] => findDuplicateLines([a, b]).kept

describe('a name', () => {
  test.each([
    [HEADLINE, '| The Packet'],
    [HEADLINE, '- Riverside Herald'],
    [HEADLINE, '- BBC'],
    [HEADLINE, '- HarbourTimes'],
    [HEADLINE, '- Museum of the Coast'],
    [HEADLINE, '- The Sunday Times'],
    [TITLE, '| The Packet'],
    [TITLE, '| Riverside Rowing'],
    [TITLE, '- Riverside Herald'],
    [TITLE, '- The Packet'],
    [TITLE, '- packet.example'],
    ['Le vieux pont de Lorval rouvre au printemps', '- Courrier du Val'],
    ['老火车站修缮后重新向市民开放', '_新闻中心_河谷网'],
    ['افتتاح محطة القطار القديمة بعد الترميم', '- وادي الشمال'],
    [HEADLINE, ':: Riverside Herald'],
    [HEADLINE, '| riverside times'],
    ['В Заречном открыли мост после ремонта', '| Заречный вестник'],
    ['Stary most w Zalesiu znów otwarty dla aut', '- Głos zaleski'],
    ['Stary most w Zalesiu znów otwarty dla aut', '| tygodnik zaleski'],
    ['Le vieux pont de Lorval rouvre au printemps', "- l'écho du val"],
    ['Ponte velha reabre após anos de obras', '- o jornal do vale'],
    ['老火车站修缮后重新向市民开放', '-河谷晚报'],
    ['老火车站修缮后重新向市民开放', '——河谷时报'],
    ['古い駅舎、改修を終えて一般に公開', ':白川新報デジタル'],
    ['옛 등대 작은 박물관으로 바뀐다', '::해문일보 뉴스'],
    ['옛 등대 작은 박물관으로 바뀐다', '- 해문일보'],
    [HEADLINE, '| Health'],
    [HEADLINE, '- news'],
    ['Die alte Brücke in Lindau ist wieder offen', '- n-tv'],
    ['В Заречном открыли мост после ремонта', '- Заречная газета'],
    ['У Заріччі відкрили міст після ремонту', '- Зарічна правда'],
    ['Starý most v Lhotě je po opravě znovu otevřen', '- Lhotský deník'],
    ['Újra megnyílt a régi híd a városban', '- Parti hírek'],
    ['Den gamla bron i Vesterby öppnar igen', '- Vesterby dagbladet'],
    ['De oude brug van Lindrecht gaat weer open', '- Lindse courant'],
    ['A ponte velha de Lindal reabre depois das obras', '- Jornal de notícias'],
    ['El puente viejo de Lindal abre otra vez', '- Diario de noticias'],
    ['Podul vechi din Lindești se deschide din nou', '- Ziarul local'],
    [HEADLINE, '- La Stampa'],
  ])('%s %s', (headline, name) => {
    const joint = /^[_:—-]+[^\s:-]/.test(name) ? '' : ' '
    expect(keptOf(headline, headline + joint + name)).toEqual([0])
  })
})

describe('news', () => {
  test.each([
    [HEADLINE, '– False'],
    [HEADLINE, '| Satire'],
    [HEADLINE, '– Three Dead'],
    [HEADLINE, '- NOT'],
    [HEADLINE, '- echo of the past'],
    ['榆谷市长宣布辞职', '：副手接任'],
    ['古い駅舎、改修を終えて一般に公開', ':市民は反対'],
    ['Die alte Brücke über den Fluss ist sicher', '- NICHT'],
    ['Kestrel Five Phone Case', '- iPhone'],
    [HEADLINE, '– Two Arrested'],
    [HEADLINE, '- report'],
    [HEADLINE, '- central bank'],
    [HEADLINE, '- Good news'],
    [HEADLINE, '- Best day on record'],
    [HEADLINE, '- Record crowd expected'],
    [HEADLINE, '- Lindish state media'],
    ['Die alte Brücke in Lindau ist wieder offen', '- Lindauer presse'],
    [HEADLINE, '- Russian news agencies'],
    [HEADLINE, '- Kremlin'],
    [HEADLINE, '– defence'],
    ['Bücherei von Lindau schließt im Herbst ihre Türen', '– Verteidigung'],
    ['Starosta Lhoty na jaře odstoupí z úřadu', '– soud'],
    ['Bücherei von Lindau schließt im Herbst ihre Türen', '- Medien'],
    ['Młyn w Zalesiu zamknie się na wiosnę', '- media'],
    [HEADLINE, '– Found Alive'],
    ['Die alte Brücke über den Fluss ist sicher', '- Alle Gerettet'],
    [HEADLINE, '– Cancelled'],
    [HEADLINE, '– Monday'],
    [HEADLINE, '– Trial Begins'],
    [TITLE, '– Harbour Chief Stays On'],
    ['La gare de Montclair fermera ses portes cet hiver', '– Faux'],
    ['La gare de Montclair fermera ses portes cet hiver', '– Démenti'],
    ['Bücherei von Lindau schließt im Herbst ihre Türen', '– Falschmeldung'],
    ['Bücherei von Lindau schließt im Herbst ihre Türen', '| Faktencheck'],
    [HEADLINE, '- Fact Check'],
    ['Borgmesteren i Vesterby går af til foråret', '| Falsk'],
    ['Vanha kirjasto sulkee ovensa syksyllä', '| Valetta'],
    ['Starosta Lhoty na jaře odstoupí z úřadu', '| Zemřel'],
    ['Ο δήμαρχος πούλησε την παλιά γέφυρα', '| Ψευδές'],
    ['رئيس البلدية يستقيل في الربيع', '| إشاعة'],
    ['ראש העיר מכר את הגשר הישן', '| שקר'],
    ['मेयर ने शहर का पुराना पुल बेच दिया', '| अफवाह'],
    ['海門市長が古い橋を売却', '｜デマ'],
    ['해문시장 오래된 다리 매각', '| 가짜뉴스'],
  ])('%s %s', (headline, news) => {
    expect(keptOf(headline, `${headline} ${news}`)).toEqual([0, 1])
    expect(keptOf(`${headline} ${news}`, headline)).toEqual([0, 1])
  })
})

describe('two things with the same told of them', () => {
  test.each([
    ['Rents fall to a new low in the last week of March', '- US', '- UK'],
    ['Rents fall to a new low in the last week of March', '- EU', '- NATO'],
    ['Playoffs begin: All games and results at a glance', '- AFC', '- NFC'],
    ['The best cafes with a view of the water', '| NYC', '| LA'],
    ['How to write a first test for your own page', '- Node.js', '- Vue.js'],
    ['How to turn off the lamp when the phone is locked', '- iOS', '- macOS'],
    ['Цены на зерно снова упали в начале весны', '- США', '- ЕС'],
  ])('%s %s, %s', (headline, one, other) => {
    expect(keptOf(`${headline} ${one}`, `${headline} ${other}`)).toEqual([0, 1])
    expect(keptOf(headline, `${headline} ${one}`)).toEqual([0])
  })
})

test.each([
  ['Best report of the year (Lindmouth Post)', 'Best report of the year (Riverside Herald)'],
  ['本年度最佳公司奖得主：河谷网', '本年度最佳公司奖得主：白川网'],
  ['賞に輝いた会社:白川デジタル', '賞に輝いた会社:榆谷デジタル'],
  ['Drei Fragen zum Streik an der Schule – Stimme der Eltern', 'Drei Fragen zum Streik an der Schule – Stimme der Lehrer'],
  ['Crash on the northern road – TV Star Dead', 'Crash on the northern road'],
  ['Row over the ferry story | Herald Editor Sacked', 'Row over the ferry story'],
  ['Kestrel Five camera test: photos', 'Kestrel Five camera test: video'],
])('what looks like a name or label is what is told: %s / %s', (a, b) => {
  expect(keptOf(a, b)).toEqual([0, 1])
})

test('one headline with the initials of two broadcasters goes', () => {
  expect(keptOf(`${HEADLINE} - BBC`, `${HEADLINE} - CNN`)).toEqual([0])
})

test.each([
  ['[VIDEO] ', 'Old crane in the harbour opens to all guests'],
  ['【動画】', '古い駅舎、改修を終えて一般に公開'],
  ['【图集】', '老火车站修缮后重新向市民开放'],
  ['[속보] ', '오래된 기차역 보수 마치고 다시 문 열어'],
  ['[PHOTOS, VIDEO] ', 'Old crane in the harbour opens to all guests'],
  ['Photos and video: ', 'Old crane in the harbour opens to all guests'],
  ['بالفيديو.. ', 'افتتاح محطة القطار القديمة بعد الترميم'],
])('%s is a label in front of a headline', (label, headline) => {
  expect(keptOf(headline, label + headline)).toEqual([0])
})

test('what else stands in brackets is no label', () => {
  expect(keptOf('Old crane in the harbour opens to all guests', '[Not] Old crane in the harbour opens to all guests')).toEqual([0, 1])
})

test.each(['– video', '– in pictures', '– live', '– podcast', '– audio', '| video', '| rbb24', '| 9News'])(
  'what a page puts behind its headline makes no other of it: %s',
  (part) => {
    const headline = 'Storm shuts the ferry in the old harbour'
    expect(compareLines(headline, `${headline} ${part}`).relation).toBe('same')
  },
)

test.each([
  ['Weather: ', 'Storm shuts the ferry in the old harbour'],
  ['Trending: ', 'Storm shuts the ferry in the old harbour'],
  ['Wetter: ', 'Sturm legt die alte Fähre im Hafen lahm'],
  ['Météo : ', 'La tempête arrête le vieux bac du port'],
  ['国内：', '老火车站修缮后重新向市民开放'],
])('%s is a section in front of a headline', (label, headline) => {
  expect(keptOf(headline, label + headline)).toEqual([0])
})
