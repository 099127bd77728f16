import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentences } from '../../src/text/index.js'
import { isBlankUnit } from '../../src/text/lines.js'
import { anyText } from '../support/arbitraries.js'

const sentencesOf = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end))

/** Cases are written with a bar where a sentence begins; the bar is taken out of the text. */
const check = (marked: string): void => {
  expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()))
}

describe('abbreviations', () => {
  test.each([
    'Dr. Ruiz met Mrs. Okafor. |They spoke.',
    'The U.S. Senate voted. |She lives in the U.S. |The vote was close.',
    'It opened on Dec. 12. |Nobody came.',
    'See p. 5 and Fig. 3. |Then read No. 7. |He said no. |It was late.',
    'Lt. Gen. Maria Roe spoke. |Sgt. Poe did not.',
    'Some fruit, e.g. Braeburn apples, i.e. the red ones, vs. Pears from St. Ives.',
    'The meeting is at 5 p.m. EST on Friday. |It ends at 7 p.m. |Drinks follow.',
    'At 5 p.m. |Police closed the road.',
    'Gadget Inc. chief Ann Lee left. |She had led Gadget Inc. |The board was told.',
    'Sammy Roe Jr. was there. |So was Ann Lee, Ph.D.',
    'He ran for the St. Louis office, (see Art. 5) and won.',
    'DR. ROE SPOKE. |ALL LISTENED.',
    'She lives at 50 W. Washington St. in Akron. |Msgr. Roe left.',
  ])('English: %s', check)

  test.each([
    'Das gilt z. B. für Äpfel, d. h. Obst. |Auch für Birnen.',
    'Am 12. Dezember kam Dr. Roth. |Im 19. Jahrhundert war das anders.',
    'Die 3. Runde begann. |Sie gewann im 2. Satz mit 6:3.',
    'Er ist 12. |Die Feier beginnt um 8. |Niemand kommt.',
    'Es kostet 5 Mio. Euro. |Das ist viel.',
    'Siehe Nr. 4 und Abs. 2. |Der Rest folgt.',
    'Er wohnt in der Goethestr. |Dort ist es ruhig.',
    'Er wohnt in der Goethestr. 200 in Kassel. |Sie nicht.',
    'Das sagt Dr. med. Anna Weiß. |Dr. rer. nat. Roth schweigt.',
    'Am 5. 8. 2024 kam er. |Offen vom 1. 6. bis 31. 8. |Dann nicht mehr.',
    'Er kam auf Platz 5. |12 Läufer folgten.',
    '»Wo ist er?« fragte sie. |Dann ging er.',
    '»Nein!« |Er ging.',
  ])('German: %s', check)

  test.each([
    'M. Dupont arrive. |Mme Roy part.',
    'Cf. p. 12, art. 5. |Il lit.',
    '« Oui. » |Il part.',
    '« Non ! » dit-il. |Elle rit.',
    'Elle mange des fruits, etc. |Puis elle dort.',
  ])('French: %s', check)

  test.each([
    'El Sr. Pérez y la Dra. Gómez llegaron. |¿Quién más? |¡Nadie!',
    'Viaja a EE. UU. con el Dr. Roa. |El viaje es largo.',
    'O Sr. Silva chegou. |A Dra. Costa saiu.',
    "Il Dott. Rossi è qui. |L'On. non c'è.",
    "L'avv. Bruni e il dott. Neri parlano. |La sig.ra Verdi tace.",
    'Dhr. Jansen, d.w.z. Piet, kwam. |Het was laat.',
    'Ook mevr. De Vries kwam. |De trein niet.',
    "Hij stopte. |'t Was laat. |'s Avonds regende het.",
    'Det gäller t.ex. Stockholm. |Det var allt.',
    'Det gjelder f.eks. Oslo. |Det var alt.',
    'Han tok bilen med. |Anna gikk.',
    'Spotkał się z prof. Nowakiem i dr. Kowalskim. |To było wczoraj.',
    'Komisja ds. Etyki obraduje przy pl. Litewskim. |Potem wyszli.',
    'Přišel Ing. Novák a MUDr. Malá. |Bylo pozdě.',
    'Dne 5. 8. 2024 stál 5 mil. Kč. |Skončil na místě 3. |Pak odešel.',
    'Stál 5 mil. Eur a 3 tis. Sk. |Sk znamená korunu.',
    '2024. 05. 08. napján történt. |Vége.',
    'Bà ấy sống ở TP. Hà Nội. |ThS. Lê cũng vậy.',
    'Letjen. Hadi tinggal di Jl. Mawar. |Ia pulang.',
    'Si Bb. Luna ay taga Brgy. Mabini. |Mabait siya.',
    'Mhe. Juma na Dkt. Asha walilipa Sh. 500. |Ni rahisi.',
    'Atatürk Cad. Kızılay’da kapalı. |M.Ö. 5. yüzyılda kuruldu. |Bugün harabe.',
    'A Petőfi u. 5. alatt lakik. |Csend van.',
    'Nt. Tartus on sild. |See on vana.',
    'Gyvena Vilniaus g. 5. |Kaina 2 mln. JAV dolerių. |Tai daug.',
    'Gđa. Babić živi u Ul. kralja Tomislava br. 5. |Tamo je mirno.',
    'Sbr. 5. gr. laga. |Þau eru ný.',
    'S-a născut în 1950 d.Hr. |Apoi a plecat.',
  ])('other Latin scripts: %s', check)

  test.each([
    'А. С. Пушкин, т. е. поэт, жил здесь. |Он писал.',
    'Улица А. В. Попова, д. 5, кв. 10. |Он там жил.',
    'Это было в 2012 г. |Он уехал в г. Тверь.',
    'Он купил хлеб, сыр и т. д. |Потом ушёл.',
    '«Да!» — сказал он. |Она молчала.',
    'Ο κ. Παπάς ήρθε. |Τι είπε; |Τίποτα.',
    'Τι έγινε χθες; |Κανείς δεν ξέρει.',
    'Τι έγινε χθες\u037e |Κανείς δεν ξέρει.',
    '«Γιατί έφυγε;» ρώτησε ο Νίκος. |Κανείς δεν απάντησε.',
    'Это проф. Иванов. |А это ул. Ленина.',
    'Школа у м. Суми закрита. |Довжина 5 м. |Потім стежка зникає.',
    'Він живе на вул. Франка, буд. 5. |Там тихо.',
    'Живи у ул. Мира бр. 5. |Тамо је мирно.',
  ])('Cyrillic and Greek: %s', check)

  test.each([
    'جاء د. سامي. |هل تكلم؟ |لا.',
    'डॉ. शर्मा आए। |वे बोले। |यह सही है. |वह गया.',
    'ড. রহমান এলেন। |তিনি বললেন।',
    'یہ ایک جملہ ہے۔ |یہ دوسرا ہے۔',
    'Սա նախադասություն է։ |Սա երկրորդն է։',
    'ይህ ነው። |ያ ነው።',
    'ดร. สมชาย มาแล้ว วันนี้อากาศดี',
    'เมื่อ 5 ม.ค. 2562 เวลา 10.30 น. ที่ กทม. น.ส.มานี มาแล้ว',
    'በ2015 ዓ.ም. ተወለደ። |አሁን ይኖራል።',
    'எம்.எல்.ஏ. வந்தார். |மு.க.மாறன் பேசினார். |அவர் சென்றார்.',
    'കെ.കെ. ശൈലജ പറഞ്ഞു. |എം.എൽ.എ വന്നില്ല.',
    'बी.जे.पी. नेता ए. के. सिंह और बी. एल. राय आए। |वे गए।',
    'वह गया था. |वे आए.|वह चला गया.',
    'এ. কে. এম. রহমান এসেছেন। |তিনি গেছেন।',
    'دکتر م. رضایی آمد. |او رفت.',
    'ე.წ. კანონი მიიღეს. |რატომ? |არავინ იცის! |კარგია.',
    'პროფ. ბერიძემ 5 მლნ. ლარი მიიღო. |ეს ბევრია.',
    'Կամուրջը բաց է: |Ժամը 10: |Պրոֆ. Արամյանը եկավ:',
    'המחיר 50 ש"ח. |זה זול. |צה״ל הודיע. |א. כהן דיבר.',
    'एस. कुमार का टिकट रु. 50 का है। |भीड़ थी।',
    'எஸ். குமார், திரு. ராஜா வந்தனர். |மழை பெய்தது.',
  ])('other scripts: %s', check)

  test.each([
    '他走了。|真的吗？！|是的。',
    '这是U.S.的货。|那不是。',
    '他说：“你好。”|然后走了。',
    'これは「はい。」と言った。|次の文です。',
    '「はい。」|ところが、来なかった。',
    '서울은 수도이다. |부산은 아니다.',
    '2024. 5. 12. 다리가 열렸다. |비가 왔다.',
    '그는 “하겠다.”라고 말했다. |그는 갔다. |“가자.” |그녀도 갔다.',
    '他走了。|“再见。”|《晚报》报道了。|（记者张三）',
    '他走了。|(完)',
    '他说：“走了。”|“好的。”',
    '彼は去った。|『雪国』を読む。|（写真＝共同）',
  ])('East Asian: %s', check)
})

describe('initials', () => {
  test.each([
    'J. K. Rowling wrote it. |J.R.R. Tolkien did not.',
    'The novel by J. Le Carré sold well. |The film did not.',
    'Take vitamin C. |Doctors agree.',
    'So do I. |Nobody knows why.',
    'It fell to 21 C. |Snow came at last.',
    'Poems by A. A. Milne were read.',
    'George W. Bush spoke. |Plan B. |Nobody has one.',
    'A. First point',
    '1. Preheat the oven. |2. Wait.',
  ])('%s', check)
})

describe('marks', () => {
  test.each([
    '“Yes!” she said. |“Why?” |Nobody knew.',
    'He said "yes." |Then he left. |(Really.) |She stayed.',
    'Wait... |What? |Wait… |What? |So… and so on... it went',
    'Great! |🎉 Next. !!! |Attention',
    'Was it 3.5 or 4? |Version 2.0.1 is out.',
    'See http://example.org/a?id=7&B=c and /p?Id=7. |Go to example.com now.',
    'He left!|Then she did.',
    'Was that it? |iPhone sales rose. |eBay said no. |“Well.” |iOS and macOS, e.g. iOS 17, lost.',
    'They tested the pH. |It was low. |See 4 m.² and more.',
    'He left.|“Stay,” she said. |It rained.|(AP) It snowed. |They had a tent of 5 oz.(with pegs) and so on.',
    'It was retracted.[1] |The author left.[a][12] |He “died.”[note 3] |It rained.¹ |It snowed.²³ |Really?[4] |Yes.',
    '他走了。[1]|她来了。',
    'It costs 5. |That is cheap.',
  ])('%s', check)
})

describe('lines', () => {
  test('a sentence never crosses one', () => {
    expect(sentencesOf('Headline without stop\nDr.\nRuiz left. She\r\nstayed.\u2028End')).toEqual([
      'Headline without stop',
      'Dr.',
      'Ruiz left.',
      'She',
      'stayed.',
      'End',
    ])
  })

  test.each(['', ' ', '\n\n', '\u00a0\u3000'])('%j has none', (text) => {
    expect(sentences(text)).toEqual([])
  })
})

describe('any text', () => {
  test('each character that is not blank is in exactly one sentence, and none begins or ends with a blank', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/)
          expect(isBlankUnit(text.charCodeAt(start)) || isBlankUnit(text.charCodeAt(end - 1))).toBe(false)
          for (let i = at; i < start; i++) expect(isBlankUnit(text.charCodeAt(i))).toBe(true)
          at = end
        }
        for (let i = at; i < text.length; i++) expect(isBlankUnit(text.charCodeAt(i))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('lines have the sentences that they have alone', () => {
    const line = fc.stringMatching(/^(?:[A-Za-z]{1,4}[.!?]? |“Oh!” |12\. ){0,12}$/)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (list) => {
        expect(sentencesOf(list.join('\n'))).toEqual(list.flatMap((one) => sentencesOf(one)))
      }),
    )
  })

  test('a long line has the sentences of its parts', () => {
    const paragraph = 'Dr. Ruiz met J. K. Roe on Dec. 12. “Why?” she asked. The U.S. Senate voted. '
    const expected = sentencesOf(paragraph)
    const found = sentencesOf(paragraph.repeat(500))
    expect(found.length).toBe(expected.length * 500)
    expect(found.every((sentence, i) => sentence === expected[i % expected.length])).toBe(true)
  })

  test.each([
    ['a', 1],
    ['.', 1],
    ['. ', 1],
    ['a ', 1],
    ['3.5 ', 1],
    ['\u0301', 1],
    ['"', 1],
    ['文。', 200_000],
    ['Go. ', 200_000],
    ['.[1]', 1],
    ['.“A', 200_000],
    ['X.¹ ', 200_000],
    ['ก.', 1],
    ['5. 8. ', 1],
    ['के. ', 1],
  ])('two hundred thousand of %j', (unit, count) => {
    expect(sentences(unit.repeat(200_000)).length).toBe(count)
  })

  test.each([[undefined], [null], [7], [['a']]])('%j is no text', (value) => {
    expect(() => Reflect.apply(sentences, undefined, [value])).toThrow(/^sentences: text must be a string, got /)
  })
})
