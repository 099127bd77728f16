import { describe, expect, test } from 'vitest'
import { findDuplicates, removeDuplicates } from '../../src/duplicates/index.js'

// The same may be told of two things: below its label each copy stays.

const [OPEN, SHUT] = [
  'The museum is open from nine to five, and entry is free for all guests of the town.',
  'The museum is shut while the hall is being cleaned.',
]
const OPEN_JA = '月曜日を除いて毎日午前九時から午後五時まで開いており、入場は無料です。'
const OPEN_AR = 'يفتح كل يوم من التاسعة صباحا حتى الخامسة مساء ما عدا يوم الاثنين.'
const STEPS = [
  'Mix the flour with the water and wait for an hour.',
  'Fold the dough over four times with wet hands.',
  'Bake it on a stone until it is brown all over.',
]
const joined = (...paragraphs: string[]): string => paragraphs.join('\n\n')

describe('stays', () => {
  test.each([
    [
      'opening hours',
      joined(
        'New hours begin in May, as the council of the harbour town has decided by a vote of six to four.',
        'Monday',
        OPEN,
        'Tuesday',
        SHUT,
        'Wednesday',
        OPEN,
      ),
    ],
    [
      'the same below labels of sections of two sentences',
      joined(
        'Verdicts of the week',
        'Hall',
        'The court heard on Monday how a barn burned down.',
        'The court imposed a fine of nine hundred pounds.',
        'Moor',
        'The court heard on Tuesday how a van was driven into a pond.',
        'The court imposed a fine of nine hundred pounds.',
        'Weir',
        'The court heard on Friday how geese were let out of a pen.',
        'The case goes on in the spring.',
      ),
    ],
    [
      'the verdict on two defendants, with an initial',
      joined(
        'Das Gericht entschied am Freitag nach langer Beratung über den Brand in der alten Mühle am See.',
        'Angeklagter Franz B.',
        'Das Gericht verurteilte ihn zu zwei Jahren Haft auf Bewährung.',
        'Angeklagter Emil S.',
        'Das Gericht verurteilte ihn zu zwei Jahren Haft auf Bewährung.',
      ),
    ],
    [
      'an answer to another question',
      joined(
        'Questions',
        'Must I book a seat for my dog?',
        'Call us two days before you travel, and we will keep a seat on the upper deck.',
        'And for my bicycle?',
        'Call us two days before you travel, and we will keep a seat on the upper deck.',
      ),
    ],
    [
      'what two people write',
      joined(
        'The letters',
        'Anna wrote:',
        'I have never seen a storm such as this one, and I hope that I will never see another.',
        'Peter wrote:',
        'I have never seen a storm such as this one, and I hope that I will never see another.',
      ),
    ],
    [
      'in Thai, without a mark at the end',
      joined(
        'พิพิธภัณฑ์สถานีรถไฟเก่าเปลี่ยนเวลาทำการตั้งแต่เดือนพฤษภาคม',
        'วันจันทร์',
        'พิพิธภัณฑ์เปิดตั้งแต่เก้าโมงเช้าถึงห้าโมงเย็นและเข้าชมฟรีสำหรับทุกคน',
        'วันพุธ',
        'พิพิธภัณฑ์เปิดตั้งแต่เก้าโมงเช้าถึงห้าโมงเย็นและเข้าชมฟรีสำหรับทุกคน',
      ),
    ],
    [
      'further below a label',
      joined(
        'Two ferries sail from the old quay since the bridge to the island was closed by a vote of six to four.',
        'The old ferry',
        'The old ferry leaves the quay at nine in the morning and takes no cars.',
        'Guests who need a hand with their bags should call us on the day before.',
        'The new ferry',
        'The new ferry leaves the quay at ten in the morning and takes sixty cars.',
        'Guests who need a hand with their bags should call us on the day before.',
      ),
    ],
    [
      'below paragraphs that begin with a label',
      joined(
        'Two ferries were late on Monday since the bridge to the island was closed by a vote of six to four.',
        'LINDMOUTH – A cow stood on the ramp of the old ferry until its owner came with a rope.',
        'No guest was hurt, and the ferry sailed again in the course of the afternoon.',
        'Ostrey: A tree fell on the deck of the new ferry and broke two of its windows.',
        'No guest was hurt, and the ferry sailed again in the course of the afternoon.',
      ),
    ],
    [
      'the same in Chinese, with a colon of its own',
      joined(
        '自来水公司表示，下星期将清洗管道，两个区会停水几个小时。',
        '东区：星期一上午九点到中午十二点，教堂以北的所有住户都将停水。',
        '需要用水维持医疗设备的居民请提前与自来水公司联系。',
        '西区：星期二上午十点到下午两点，市场周围的所有商店都将停水。',
        '需要用水维持医疗设备的居民请提前与自来水公司联系。',
      ),
    ],
    ['below labels that follow the headline directly', joined('The hours', 'Monday', OPEN, 'Tuesday', OPEN, 'Wednesday', SHUT)],
    [
      'an answer that was told in the text',
      joined('Museum changes its hours', OPEN, SHUT, 'When can I see the old ferries?', OPEN, 'Are dogs allowed?', 'They are.'),
    ],
    [
      'two people below each other, by a pronoun',
      joined(
        'The first man is said to have set fire to a barn in the summer of last year.',
        'He denies all charges, and his trial will go on for another two weeks.',
        'The second man is said to have driven a lorry through the wall of a shop.',
        'He denies all charges, and his trial will go on for another two weeks.',
      ),
    ],
    [
      'two people in Chinese',
      joined(
        '四十四岁的马某被控去年夏天在东河镇纵火烧毁一座粮仓。',
        '他否认所有指控，预计审判将持续两个星期左右的时间。',
        '五十一岁的刘某被控驾驶卡车撞毁了一座加油站的围墙。',
        '他否认所有指控，预计审判将持续两个星期左右的时间。',
      ),
    ],
    [
      'a sentence of two list items',
      joined(
        'What the strike means for the two towns',
        '- Buses in the north will not run on Monday. Trains are not affected by the strike at all.',
        '- Buses in the south will not run before Friday. Trains are not affected by the strike at all.',
      ),
    ],
    [
      'a sentence of two answers',
      joined(
        'Can I take a dog? Dogs sail for free. Guests should call the harbour office on the day before.',
        'Can I take a bicycle? There is room for nine of them. Guests should call the harbour office on the day before.',
      ),
    ],
    ['opening hours below two names, with nothing else', joined('The hours', 'The old hall', OPEN, 'The new hall', OPEN)],
    ['the same in Japanese', joined('夏の開館時間', '海の博物館', OPEN_JA, '港の図書館', OPEN_JA)],
    ['the same in Arabic', joined('مواعيد الصيف', 'متحف البحر', OPEN_AR, 'مكتبة الميناء', OPEN_AR)],
    ['the same with the marks of Markdown', joined('# The hours', '## The old hall', OPEN, '## The new hall', OPEN)],
    ['the same of three halls, of unequal length', joined('The hours', 'Elm', OPEN, 'Ash', SHUT, 'It opens in May.', 'Oak', OPEN)],
    ['one hour of two', joined('The hours', 'The old hall', OPEN, 'Dogs stay outside.', 'The new hall', OPEN, 'Dogs may come in.')],
    [
      'steps of two recipes, the second with one of its own',
      joined('Two breads', 'The white one', ...STEPS, 'The dark one', 'Roast it.', ...STEPS),
    ],
    ['the same behind them', joined('Two breads', 'The white one', ...STEPS, 'The dark one', ...STEPS, 'Roast it.')],
    [
      'what is needed for the base and for the top',
      joined(
        'A cake of two layers',
        'For the base',
        '250 g rye flour from the mill behind the harbour\n90 g butter',
        'For the top',
        '250 g rye flour from the mill behind the harbour\n40 g honey',
        'Mix it.',
      ),
    ],
    [
      'the same answer to the same question, of two people',
      joined(
        'Two captains',
        'Nora Dale',
        'Would you sail in such a storm?',
        'Never again, not for all the money that there is in this town.',
        'Peter Roe',
        'Would you sail in such a storm?',
        'Never again, not for all the money that there is in this town.',
        'I have children, and they like me to be home for supper.',
      ),
    ],
    [
      'an answer of two paragraphs',
      joined(
        'Two captains',
        'Nora Dale',
        'Would you sail in such a storm?',
        'Never again, not for all the money that there is in this town.',
        'My children would not let me leave the house, and they would be right to hide my boots from me under the stairs of the attic.',
        'Peter Roe',
        'Would you sail in such a storm?',
        'Never again, not for all the money that there is in this town.',
        'My children would not let me leave the house, and they would be right to hide my boots from me under the stairs of the attic.',
      ),
    ],
    [
      'steps of two recipes, the second with one between',
      joined(
        'Two breads',
        'The white one',
        ...STEPS,
        'The dark one',
        STEPS[0],
        'Roast the nuts in a pan until they smell.',
        STEPS[1],
        STEPS[2],
      ),
    ],
    ['entries of several lines', joined('Two ferries sail now.', 'The old ferry', OPEN, SHUT, 'The new ferry', OPEN, SHUT)],
    [
      'a copy in other signs',
      joined(
        'New hours begin in May, as the council of the harbour town has decided by a vote of six to four.',
        'Monday',
        OPEN,
        'Wednesday',
        OPEN.replace('from nine', '“from” nine'),
      ),
    ],
    [
      'one of two lines below the first heading, of which the other one comes again elsewhere',
      joined(
        'Five kettles on test',
        'Boilmaster',
        'It boils a litre of water in two minutes.',
        'The lid opens at the push of a button.',
        'Verdict: good',
        'Hotpot',
        'It boils a litre of water in three minutes.',
        'The lid opens at the push of a button.',
        'Verdict: fair',
        'Steamline',
        'It boils a litre of water in two minutes.',
        'The lid has to be pulled off and is hot.',
        'Verdict: poor',
      ),
    ],
    ['the same below a headline and a heading like it', joined('Museums in May', OPEN, SHUT, 'Museums in June', OPEN)],
    [
      'the same in front of all else, below two headings that are alike',
      joined('Hours of the museum', 'Summer: from 1 May on', OPEN, SHUT, 'Winter: from 1 October on', OPEN, SHUT),
    ],
    [
      'the same in Arabic below a headline and a heading like it',
      joined(
        'متاحف المدينة في مايو',
        OPEN_AR,
        'متاحف المدينة في يونيو',
        OPEN_AR,
        'وهو مغلق يوم الاثنين بسبب أعمال الصيانة في القاعة الكبرى.',
      ),
    ],
  ])('%s', (_, text) => {
    expect(removeDuplicates(text).text).toBe(text)
  })
})

describe('goes', () => {
  test.each([
    ['a summary below headline and author', joined('Museum changes its hours', OPEN, 'By Nora Dale', OPEN, SHUT)],
    ['the same below the name of the section', joined('Culture', 'Museum changes its hours', OPEN, 'By Nora Dale', OPEN, SHUT)],
    ['the same with names behind labels', joined('Museum changes its hours', 'By: Nora Dale', OPEN, 'Photo: J. Roe', OPEN, SHUT)],
    ['the same with a caption between', joined('Museum changes its hours', 'Nora Dale', OPEN, 'The hall on Monday morning', OPEN, SHUT)],
    [
      'a summary far below its first copy, below a heading with other sentences',
      joined('Museum changes its hours', OPEN, SHUT, 'The hall on Monday', OPEN, 'Few guests knew of it.'),
    ],
    [
      'a row of lines that stand in running text above, below a teaser',
      joined('Museum changes its hours', 'Dogs stay outside.', OPEN, SHUT, 'It rained.', 'Related: What to see on the quay', OPEN, SHUT),
    ],
    [
      'questions and answers that a page lists twice',
      joined('All about dogs', 'Can I take my dog?', OPEN, 'And two of them?', SHUT, 'Can I take my dog?', OPEN, 'And two of them?', SHUT),
    ],
    [
      'a paragraph with a pronoun that was loaded twice',
      joined(
        'The first man is said to have set fire to a barn in the summer of last year.',
        'He denies all charges, and his trial will go on for another two weeks.',
        'He denies all charges, and his trial will go on for another two weeks.',
      ),
    ],
    [
      'a copy below the same label',
      joined(
        'New hours begin in May, as the council of the harbour town has decided by a vote of six to four.',
        'Monday',
        OPEN,
        SHUT,
        'Monday',
        OPEN,
      ),
    ],
    [
      'a copy of which one has no label',
      joined(
        'New hours begin in May, as the council of the harbour town has decided by a vote of six to four.',
        'Monday',
        OPEN,
        SHUT,
        OPEN,
      ),
    ],
    [
      'a copy below a phrase of the page',
      joined(
        'New hours begin in May, as the council of the harbour town has decided by a vote of six to four.',
        'Monday',
        OPEN,
        SHUT,
        'Share this article',
        OPEN,
      ),
    ],
  ])('%s', (_, text) => {
    expect(findDuplicates(text).some(({ action }) => action === 'remove')).toBe(true)
  })
})

const [DOGS, RAIN, ROOF] = [
  'Dogs may come in on a lead if they have been dried on the porch.',
  'Rain kept most of the guests away on the first three days of May.',
  'A new roof will be built in the autumn if the town pays for half of it.',
]

describe('what stands in front of the text goes from below the next short line, which is no label of another thing', () => {
  const HEAD = 'Museum changes its hours'
  test.each([
    ['By Nora Dale'],
    ['Nora Dale, Harbour News'],
    ['Nora Dale | 3 May 2024'],
    ['3 May 2024'],
    ['Published 3 May 2024 at 9:15'],
    ['Updated two days ago'],
    ['Reuters'],
    ['Lindmouth'],
    ['Full text'],
    ['The hall on Monday'],
    ['Listen to this article'],
    ['Nora Dale\n3 May 2024'],
    ['Nora Dale\n\nPhoto: J. Roe'],
    ['Advertisement'],
    ['Read more: What to see on the quay'],
  ])('%j', (between) => {
    for (const above of [[OPEN], [OPEN, SHUT]]) {
      for (const below of [[], ['A long debate', DOGS, RAIN], [ROOF, 'A long debate', DOGS, RAIN]]) {
        const text = joined(HEAD, ...above, between, ...above, ...below)
        expect(removeDuplicates(text).text).toBe(joined(HEAD, ...above, between, ...below))
      }
    }
  })

  test.each([
    ['German', 'Museum öffnet länger', 'Das Museum am Hafen öffnet von Mai an jeden Tag um neun und schließt erst um acht.', '3. Mai 2024'],
    ['French', 'Le musée ouvre plus tôt', 'Le musée du port ouvre dès le mois de mai tous les jours à neuf heures.', 'Nora Dale'],
    ['Chinese', '博物馆延长开放时间', '港口博物馆从五月起每天上午九点开门，晚上八点闭馆，学生免费参观。', '2024年5月3日'],
  ])('short news in %s', (_, head, told, between) => {
    expect(removeDuplicates(joined(head, told, between, told)).text).toBe(joined(head, told, between))
  })
})

describe('key points come again in the text', () => {
  test.each([
    ['three', ['Key points', OPEN, RAIN, ROOF], ['Story', OPEN, SHUT, RAIN, DOGS, ROOF]],
    ['two', ['Summary', OPEN, ROOF], ['The full story', OPEN, SHUT, DOGS, ROOF]],
    ['one of them not', ['Key points', OPEN, RAIN, ROOF], ['Story', OPEN, SHUT, RAIN, DOGS]],
    ['with headings between', ['Key points', OPEN, RAIN, ROOF], ['Story', OPEN, SHUT, 'A wet spring', RAIN, DOGS, 'What comes next', ROOF]],
  ])('%s', (_, points, told) => {
    const text = joined('Museum changes its hours', ...points, ...told)
    const left = ['Museum changes its hours', ...points, ...told.filter((line) => !points.includes(line))]
    expect(removeDuplicates(text).text).toBe(joined(...left))
  })
})

describe('goes though it begins with a pronoun or stands below a question', () => {
  test.each([
    [
      'German',
      'Der Kapitän wies am Montag vor dem Rat der Stadt alle Vorwürfe zurück.',
      'Er habe den Kahn nie gesehen, sagte er den Leuten auf dem Kai am Hafen.',
      'Der Rat will dennoch, dass ein anderer die Fähre durch den Sommer fährt.',
    ],
    [
      'French',
      'Le capitaine a rejeté lundi devant le conseil toutes les accusations de la ville.',
      "Il a dit aux gens du quai qu'il n'avait jamais vu cette barque dans le port.",
      "Le conseil veut pourtant qu'un autre conduise le bac pendant tout l'été.",
    ],
    [
      'Polish',
      'Kapitan odrzucił w poniedziałek przed radą miasta wszystkie zarzuty rybaków z portu.',
      'On powiedział ludziom na nabrzeżu, że nigdy nie widział tej łodzi w porcie.',
      'Rada chce jednak, aby ktoś inny prowadził prom przez całe lato tego roku.',
    ],
    [
      'Turkish',
      'Kaptan pazartesi günü kent meclisinde balıkçıların kendisi hakkındaki bütün suçlamalarını sert sözlerle reddetti.',
      'O, rıhtımdaki insanlara bu kayığı limanda hiçbir zaman görmediğini uzun uzun anlattı.',
      'Meclis ise yaz boyunca feribotu bir başkasının kullanmasını istiyor ve karar bekliyor.',
    ],
  ])('beside the line that it points to, in %s', (_, named, told, other) => {
    expect(removeDuplicates(joined('Kapitan', named, told, other, told, named)).text).toBe(joined('Kapitan', named, told, other))
  })

  const TOLD = 'He told the people on the quay that he had never seen the barge.'
  const QUESTION = 'What happens next?'
  test.each([
    ['a passage below a link', [TOLD, OPEN, SHUT, 'Read more: Ten captains of the county', TOLD, OPEN, SHUT], 4],
    ['the same right below itself', [TOLD, OPEN, SHUT, TOLD, OPEN, SHUT], 3],
    ['an answer right below itself and its question', [OPEN, QUESTION, SHUT, QUESTION, SHUT, ROOF], 4],
  ])('%s', (_, lines, left) => {
    expect(removeDuplicates(joined('Captain denies it all', ...lines)).text).toBe(
      joined('Captain denies it all', ...lines.slice(0, left), ...lines.filter((line) => line === ROOF)),
    )
  })
})

describe('what is told of somebody who was named before it stays', () => {
  const HEARD = (one: string, other: string, told: string): string => joined('Two cases', one, told, other, told, 'It was late.')
  test.each([
    [
      'in German',
      HEARD(
        'Emil S. soll am Hafen einen Kahn versenkt haben.',
        'Otto K. soll zwei Ruder gestohlen haben.',
        'Er weist alles von sich und sagt, an jenem Abend habe die ganze Familie mit Gästen aus dem Nachbardorf bis nach Mitternacht am Tisch gesessen.',
      ),
    ],
    [
      'in French',
      HEARD(
        'Jean R. aurait coulé une barque au port.',
        'Luc T. aurait volé deux rames.',
        'Il dément tout et affirme que ce soir-là toute la famille est restée à table avec des voisins du village jusque bien après minuit.',
      ),
    ],
    [
      'in Hebrew',
      HEARD(
        'דוד ל. נחשד בהטבעת סירה בנמל.',
        'אבי ר. נחשד בגניבת שני משוטים.',
        'הוא מכחיש הכול ואומר שבאותו ערב ישבה כל המשפחה ליד השולחן עם השכנים מן הכפר עד אחרי חצות והלכה לישון רק לפנות בוקר בבית הסבתא.',
      ),
    ],
    [
      'by a word further behind',
      HEARD(
        'Emil Stone is said to have sunk a barge.',
        'Otto King is said to have stolen two oars.',
        'In a letter to the court his wife wrote that all of the family had sat at the table with guests from the village until long after midnight.',
      ),
    ],
    [
      'in another order',
      joined(
        'Two cases',
        'Emil Stone is said to have sunk a barge.',
        'He denies it all and will say no more.',
        'His lawyer wants to hear three more witnesses.',
        'Otto King is said to have stolen two oars.',
        'His lawyer wants to hear three more witnesses.',
        'He denies it all and will say no more.',
      ),
    ],
    [
      'below a line of the page',
      HEARD(
        'Emil Stone is said to have sunk a barge.',
        joined('Otto King is said to have stolen two oars.', 'Advertisement'),
        'He denies it all and will say no more.',
      ),
    ],
    [
      'with what stands behind it',
      HEARD(
        'Emil Stone is said to have sunk a barge.',
        'Otto King is said to have stolen two oars.',
        joined(
          'He denies it all and will say no more.',
          'The lawyer wants to hear three more witnesses.',
          'The court will see the harbour by itself.',
          'The wife was seen to weep in the gallery.',
        ),
      ),
    ],
  ])('%s', (_, text) => {
    expect(removeDuplicates(text).text).toBe(text)
  })
})

test.each([
  ['“I have not slept since the night of the great storm.”'],
  ['— I have not slept since the night of the great storm, he said.'],
])('%s: what somebody says again stays with a short sentence between', (speech) => {
  const text = joined('The two men stood at the pier and said nothing for a long time.', speech, 'The other looked away.', speech)
  expect(removeDuplicates(text).text).toBe(text)
})

describe('is flagged: a measure in lists below two lines', () => {
  const cake = (base: readonly string[], top: readonly string[]): string =>
    joined('Plum cake', 'Base', ...base, 'Top', ...top, 'Method', 'Rub the butter into the flour, and bake the cake for 45 minutes.')
  test.each([
    ['flour and butter', ['200 g flour, sifted', '100 g butter, cold', '1 egg'], [13, 15]],
    ['in German', ['250 g helles Mehl, gesiebt', '1/2 TL Salz aus der Mühle'], [11, 13]],
    ['in Spanish', ['2 cucharadas de aceite de oliva', '1 taza de agua fría', '1 huevo'], [13, 15]],
    ['in Turkish', ['2 su bardağı taze un', '1 yemek kaşığı beyaz şeker'], [11, 13]],
    ['in Chinese', ['200克中筋面粉', '100克无盐黄油'], [11, 13]],
    ['in Polish', ['2 łyżki mąki z młyna', '1 szklanka zimnego mleka'], [11, 13]],
  ])('%s', (_, measures, lines) => {
    const found = findDuplicates(cake(measures, [...measures.slice(0, 2), '1 kg plums']))
    expect(found.map(({ line, action }) => [line, action])).toEqual(lines.map((line) => [line, 'flag']))
  })

  test('a recipe that comes again goes', () => {
    const measures = ['200 g flour, sifted', '100 g butter, cold', '3 eggs from the farm']
    const twice = joined(
      'Plum cake',
      'Base',
      ...measures,
      'Base',
      ...measures,
      'Rub the butter into the flour, and bake the cake for 45 minutes.',
    )
    expect(removeDuplicates(twice).text.split('100 g butter')).toHaveLength(2)
  })
})

describe('is flagged: a line that is no sentence, alone below a label of its own', () => {
  const opening = 'The school kitchen has sent the council its plan for the coming week.'
  const dish = 'Chicken curry with rice and a salad of the season'
  test.each([
    ['on two days', joined('School lunches', opening, 'Monday', dish, 'Tuesday', 'Fish cakes', 'Thursday', dish, 'Friday', 'Pancakes'), 15],
    [
      'with colons, and prose behind',
      joined(opening, 'First write this line:', dish, 'Then run the program. It prints:', dish, 'That is all.'),
      9,
    ],
    ['in Markdown', joined(opening, '## Monday', dish, '## Tuesday', 'Fish cakes', '## Thursday', dish), 13],
  ])('%s', (_, text, line) => {
    expect(findDuplicates(text).map((finding) => [finding.line, finding.action])).toEqual([[line, 'flag']])
  })

  test('below the same label again it goes', () => {
    const twice = joined('School lunches', opening, 'Monday', dish, 'Monday', dish)
    expect(removeDuplicates(twice).text.split(dish)).toHaveLength(2)
  })
})

test('a quotation of Markdown is read as the same without its signs: a lone sign is a blank line', () => {
  const speech = joined(
    'I say the ferry is the future, and the ferry will stay.',
    'We are told that it costs too much.',
    'I say the ferry is the future, and the ferry will stay.',
  )
  const plain = findDuplicates(joined('The mayor spoke on Tuesday.', speech, 'She was cheered.'))
  const quoted = findDuplicates(joined('The mayor spoke on Tuesday.', speech.replace(/^/gm, '> '), 'She was cheered.'))
  expect(quoted.map(({ line, action }) => [line, action])).toEqual(plain.map(({ line, action }) => [line, action]))
  expect(quoted.map(({ action }) => action)).toEqual(['flag'])
})
