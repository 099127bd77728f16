import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/language/index.js'
import { LANGUAGES } from '../../src/language/languages.js'
import { takeSample } from '../../src/language/sample.js'
import { anyText } from '../support/arbitraries.js'
import { PARAGRAPHS } from './paragraphs.js'

describe('a paragraph', () => {
  test.each(Object.entries(PARAGRAPHS))('%s', (language, paragraph) => {
    expect(paragraph.length).toBeGreaterThanOrEqual(200)
    const found = detectLanguage(paragraph)
    expect(found.language).toBe(language)
    expect(found.confidence).toBeGreaterThan(0)
    expect(found.confidence).toBeLessThanOrEqual(1)
  })

  test.each(Object.entries(PARAGRAPHS))('%s among what a scraper finds around it', (language, paragraph) => {
    const page = `Home | News | Sport\nShare\nhttps://example.org/news/2024/05/17/a-story?id=77\nnews@example.org\n12.04.2024 17:35\n\n${paragraph}\n\n© 2024 Example Media\nFollow us @example #news`
    expect(detectLanguage(page).language).toBe(language)
  })

  test.each(Object.entries(PARAGRAPHS))('%s in decomposed form', (language, paragraph) => {
    expect(detectLanguage(paragraph.normalize('NFD')).language).toBe(language)
  })

  test('Serbian in Latin letters', () => {
    const text =
      'Skupština opštine odlučila je da stari bazen ostane otvoren još godinu dana, iako će popravke koštati više nego što je bilo predviđeno. Roditelji su od proleća prikupljali potpise i mnogi od njih su u utorak uveče došli na sednicu da kažu gde su deca plivala pre i zašto im je bazen potreban.'
    expect(detectLanguage(text).language).toBe('sr')
  })

  test('traditional Chinese', () => {
    expect(detectLanguage('市議會決定讓舊游泳館再開放一年，儘管維修費用將高於原先的預算。家長們從春天起就開始收集簽名。').language).toBe(
      'zh',
    )
  })
})

describe('near relatives', () => {
  test.each([
    ['sr', 'Gradonačelnik je rekao da će deca od nedelje imati besplatan prevoz, a cena karte ostaje ista.'],
    ['hr', 'Gradonačelnik je rekao da će djeca od nedjelje imati besplatan prijevoz, a cijena karte ostaje ista.'],
    ['da', 'Færgen lå stille i tre dage, fordi besætningen ikke kunne skaffe en reservedel til motoren.'],
    ['nb', 'Fergen lå stille i tre dager fordi mannskapet ikke klarte å skaffe en reservedel til motoren.'],
    ['sr', 'Meštani doline kažu da su nova pravila stigla prekasno da spasu ovogodišnju žetvu.'],
    ['hr', 'Mještani doline kažu da su nova pravila stigla prekasno da spase ovogodišnju žetvu.'],
    ['sr', 'Lekari kažu da bezbednost pacijenata zavisi od opreme koja je promenila njihov rad.'],
    ['hr', 'Liječnici kažu da sigurnost pacijenata ovisi o opremi koja je promijenila njihov rad.'],
    ['hr', 'Za bazen je izdvojeno još pola milijuna, kazala je u srijedu ravnateljica škole u Beogradu.'],
    ['id', 'Mantan pejabat itu dipanggil polisi pada hari Kamis untuk menjelaskan biaya kolam renang.'],
    ['ms', 'Pegawai itu dipanggil polis pada hari Khamis untuk menjelaskan kos kolam renang.'],
    ['id', 'Raja dari kerajaan itu datang bersama tiga pejabat negeri pada malam hari.'],
    ['ru', 'Никто в больнице не смог объяснить, почему скорая помощь уехала на другую улицу.'],
    ['bg', 'Шофьорът на автобуса обясни пред репортьорите, че спирачките са отказали.'],
    ['af', 'Die stadsraad het besluit om die ou voetbrug voor die winter te herstel, ten spyte van klagtes oor die koste.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language)
  })
})

describe('short text', () => {
  test.each([
    ['Ο δήμος', 'el'],
    ['ข่าววันนี้', 'th'],
    ['오늘의 뉴스', 'ko'],
    ['ニュース一覧', 'ja'],
    ['חדשות היום', 'he'],
    ['ახალი ამბები', 'ka'],
    ['ამბი', 'ka'],
  ])('%s: the script decides', (text, language) => {
    expect(detectLanguage(text).language).toBe(language)
  })

  test.each([
    ['How to save money on your energy bills this winter', 'en'],
    ['So sparen Sie im Winter Energie und Geld', 'de'],
    ['Un homme arrêté après l’incendie d’un hôtel', 'fr'],
    ['Mężczyzna zatrzymany po pożarze hotelu', 'pl'],
    ['Po gaisro viešbutyje sulaikytas vyras ir moteris', 'lt'],
    ['Поліція затримала чоловіка після пожежі в готелі', 'uk'],
    ['الشرطة تعتقل رجلا بعد حريق في فندق بوسط المدينة', 'ar'],
    ['Bắt một người đàn ông sau vụ cháy khách sạn', 'vi'],
  ])('%s: a headline of 30 to 49 letters, where one language is far ahead', (text, language) => {
    const found = detectLanguage(text)
    expect(found.language).toBe(language)
    expect(found.confidence).toBeLessThan(1)
  })

  test.each([
    ['', 'nothing'],
    ['Menu', 'a word'],
    ['ამბ', 'three letters'],
    ['Home News Sport Weather Contact', 'a menu'],
    ['東京株式市場', 'kanji that may be Chinese or Japanese'],
    ['12.04.2024 17:35 +49 30 123456', 'digits'],
    ['https://example.org/the/story/of/the/town/that/was/in/the/news', 'an address'],
    ['\ud800\udfff\ud800', 'lone surrogates'],
    ['Le bateau est encore en retard', '25 letters'],
    ['Home detingut per l’incendi d’un hotel', 'a Catalan headline that is a little nearer to French'],
    ['Baker’s Handles Lockout, Costs Rise $3.2 Million, Robert Given Bonus', 'a headline with the `a` and `s` of other languages'],
    ['Wanderlust Kindergarten Zeitgeist Poltergeist Doppelgänger Schadenfreude Kaleidoskop', 'a list of words'],
  ])('%j is und: %s', (text) => {
    expect(detectLanguage(text)).toEqual({ language: 'und', confidence: 0 })
  })
})

describe('languages that are not in the list', () => {
  test.each([
    [
      'Icelandic',
      'Bæjarstjórnin hefur ákveðið að halda gömlu sundlauginni opinni í eitt ár í viðbót þótt viðgerðirnar muni kosta meira en áætlað var. Foreldrar höfðu safnað undirskriftum síðan í vor og margir þeirra komu á fundinn á þriðjudagskvöldið.',
    ],
    [
      'Kazakh',
      'Қалалық кеңес ескі бассейнді тағы бір жыл ашық қалдыруға шешім қабылдады, дегенмен жөндеу жұмыстары жоспарланғаннан қымбатқа түседі. Ата-аналар көктемнен бері қол жинады, олардың көбі сейсенбі күні кешке жиналысқа келді.',
    ],
    ['Welsh', "Mae'r cyngor y dref o'r farn y bydd a fynno'r pwll nofio yn cau y gaeaf nesaf, er gwaethaf ymdrech y rhieni a'r plant."],
    ['Welsh without an apostrophe', 'Penderfynodd y cyngor adfer yr hen bont cyn y gaeaf er gwaethaf cwynion am y gost.'],
    ['Kurdish', 'Şaredariyê biryar da ku pira kevn berî zivistanê were tamîrkirin.'],
    ['Latin', 'Urbs constituit pontem veterem ante hiemem reficere, quamquam multi de sumptu queruntur.'],
    ['filler text', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.'],
    ['Irish', 'Tá an chomhairle chun leabharlann nua a thógáil in aice leis an scoil. Osclófar í sa samhradh.'],
    ['Basque', 'Euria egingo du bihar iparraldean, eta haize handia ibiliko da kostaldean.'],
    ['Maltese', 'Is-sajjieda jgħidu li din is-sena ftit li xejn hemm ħut fil-baħar.'],
    ['Haitian', 'Pechè yo di pa gen anpil pwason nan lanmè a ane sa a.'],
    ['Hausa', 'Masunta sun ce babu kifi sosai a teku a bana, kuma farashi ya tashi.'],
    ['Esperanto', 'La biblioteko fermiĝos lunde, ĉar oni devas ripari la tegmenton.'],
    ['Assamese', 'পুথিভঁৰালটো সোমবাৰে বন্ধ থাকিব, কাৰণ ইয়াৰ চাল মেৰামতি কৰিব লাগিব।'],
    ['Tigrinya', 'ቤት ንባብ ሰኑይ ክዕጾ እዩ፣ ምኽንያቱ ናሕሱ ክጽገን ኣለዎ። ኣብቲ ስራሕ ብዙሓት ሰባት ኣለዉ።'],
    ['Yiddish', 'די נײַע שול װעט זײַן גרײט אין זומער, האָט דער בירגערמײַסטער געזאָגט.'],
  ])('%s is und', (_, text) => {
    expect(detectLanguage(text).language).toBe('und')
  })
})

describe('only', () => {
  test('chooses among the languages given', () => {
    expect(detectLanguage(PARAGRAPHS.nb, { only: ['da', 'sv'] }).language).toBe('da')
    for (const code of ['no', 'nn', 'nn-NO']) expect(detectLanguage(PARAGRAPHS.nb, { only: ['da', code] }).language).toBe('nb')
    expect(detectLanguage(PARAGRAPHS.pt, { only: ['pt-BR', 'gl', 'es'] }).language).toBe('pt')
  })

  test('is sure where one of them is written in the script, and less so beside one that is near', () => {
    const text = 'Byrådet har bestemt, at den gamle svømmehal skal holde åbent i et år til.'
    expect(detectLanguage(text, { only: ['da', 'en'] })).toEqual({ language: 'da', confidence: 1 })
    expect(detectLanguage(text, { only: ['da'] })).toEqual({ language: 'da', confidence: 1 })
    const { language, confidence } = detectLanguage(text, { only: ['da', 'nb'] })
    expect(language).toBe('da')
    expect(confidence).toBeLessThan(0.9)
  })

  test('is und where none of them is written in the script', () => {
    expect(detectLanguage(PARAGRAPHS.ru, { only: ['en', 'de'] }).language).toBe('und')
    expect(detectLanguage(PARAGRAPHS.el, { only: ['en', 'de'] }).language).toBe('und')
    expect(detectLanguage(PARAGRAPHS.zh, { only: ['ja', 'ko'] }).language).toBe('und')
  })

  test('may be undefined', () => {
    expect(detectLanguage(PARAGRAPHS.en, Object.fromEntries([['only', undefined]])).language).toBe('en')
  })
})

describe('the sample', () => {
  test('has the words without digits, addresses and handles', () => {
    expect(takeSample('On 12 May the b2b fair of www.fair.example opens @fair')).toBe('On May the b b fair of opens')
    expect(takeSample('[Most](https://example.org/the/bridge) jest **otwarty**')).toBe('Most jest otwarty')
  })

  test('has the longest lines before a menu above them', () => {
    const paragraph = 'The ferry sails again. '.repeat(20)
    expect(takeSample(`${'Home\n'.repeat(200)}${paragraph}\n${paragraph}`)).not.toContain('Home')
  })
})

describe('any text', () => {
  test('has a language or und, and confidence accordingly', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { language, confidence } = detectLanguage(text)
        expect(language).toMatch(/^(?:[a-z]{2}|und)$/)
        expect(confidence === 0).toBe(language === 'und')
        expect(confidence).toBeLessThanOrEqual(1)
      }),
    )
  })

  test.each(['a', ' ', '\n', 'a\n', 'the ', '文', '\u0301', '\ud800', '@', 'x.y '])('a million of %j', (unit) => {
    expect(detectLanguage(unit.repeat(1_000_000)).language).toMatch(/^(?:[a-z]{2}|und)$/)
  })
})

describe('bad input', () => {
  test.each([[undefined], [null], [7], [['a']]])('%j is no text', (value) => {
    expect(() => Reflect.apply(detectLanguage, undefined, [value])).toThrow(/^detectLanguage: text must be a string, got /)
  })

  test.each([
    [{ onlly: ['en'] }, TypeError, /did you mean "only"/],
    [{ only: 'en' }, TypeError, /^detectLanguage: options\.only must be an array of strings/],
    [{ only: [1] }, TypeError, /^detectLanguage: options\.only\[0\] must be a string/],
    [{ only: [] }, RangeError, /^detectLanguage: options\.only must have at least one language/],
    [{ only: ['en', 'engl'] }, RangeError, /^detectLanguage: options\.only\[1\] must be the BCP 47 code.*got "engl"/],
    [{ only: ['constructor'] }, RangeError, /only\[0\]/],
  ])('%j', (options, type, message) => {
    expect(() => Reflect.apply(detectLanguage, undefined, ['text', options])).toThrow(type)
    expect(() => Reflect.apply(detectLanguage, undefined, ['text', options])).toThrow(message)
  })
})

test('the docstring lists the languages', () => {
  const code = readFileSync(new URL('../../src/language/detect.ts', import.meta.url), 'utf8')
  const listed = /Can tell (\d+) languages .*?: ([a-z, *\n]+)\./.exec(code)
  const codes = listed?.[2].match(/[a-z]{2}/g) ?? []
  expect(codes).toEqual(Object.keys(LANGUAGES))
  expect(Number(listed?.[1])).toBe(codes.length)
})

const GOLD = new URL('../../../shared/data/multilingual-dev.jsonl.gz', import.meta.url)
const present = existsSync(GOLD)
if (!present) console.log('gold texts of the multilingual pages skipped: no ../shared/data beside the project')

describe.skipIf(!present)('gold texts of 200 characters and more', () => {
  test('99 % right', () => {
    const pages = gunzipSync(readFileSync(GOLD))
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line): { gold: string; lang: string } => JSON.parse(line))
      .filter(({ gold }) => gold.length >= 200)
    const right = pages.filter(({ gold, lang }) => detectLanguage(gold).language === lang)
    expect(right.length / pages.length).toBeGreaterThanOrEqual(0.99)
  })
})
