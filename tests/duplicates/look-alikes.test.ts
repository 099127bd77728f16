import { describe, expect, test } from 'vitest'
import { compareLines, findDuplicateLines, removeDuplicates } from '../../src/duplicates/index.js'

// Pairs of lines that differ in one thing only. What stays is more important than what the score says, so both are asked.

/** An article in which both lines are paragraphs. */
const articleWith = (a: string, b: string): string =>
  [
    'Harbour town meets for two evenings',
    'The hall was full on the first evening and on the second one as well.',
    a,
    'A brass band played until the last of the guests had left the harbour.',
    b,
  ].join('\n\n')

const LOOK_ALIKES = {
  'one and another number': [
    ['One sailor was hurt when the crane fell onto the quay', 'Three sailors were hurt when the crane fell onto the quay'],
    ['Der Kapitän muss nach dem Urteil ein Jahr ins Gefängnis.', 'Der Kapitän muss nach dem Urteil zwei Jahre ins Gefängnis.'],
    ['Le capitaine a passé un mois dans le port de la ville.', 'Le capitaine a passé deux mois dans le port de la ville.'],
    ['El capitán pasó un mes en el puerto de la ciudad.', 'El capitán pasó dos meses en el puerto de la ciudad.'],
    ['Kaptan kazadan sonra bir yıl hapis cezası aldı.', 'Kaptan kazadan sonra iki yıl hapis cezası aldı.'],
  ],
  'a number that is another word in English or German': [
    ['To mennesker kom til skade i havnen', 'Tre mennesker kom til skade i havnen'],
    ['Hat ember megsérült a kikötői tűzben', 'Két ember megsérült a kikötői tűzben'],
  ],
  'May and another month': [['The new ferry sailed for the first time in June.', 'The new ferry sailed for the first time in May.']],
  'months and weekdays with a dotless i': [['Yeni vapur ilk seferini kasım ayında yaptı.', 'Yeni vapur ilk seferini aralık ayında yaptı.']],
  'a sign or symbol': [
    ['It was -5 degrees on the quay this morning.', 'It was 5 degrees on the quay this morning.'],
    ['Auf dem Kai waren es am Morgen −8 Grad.', 'Auf dem Kai waren es am Morgen 8 Grad.'],
    ['The new ferry costs the town £5 million in all.', 'The new ferry costs the town $5 million in all.'],
    ['The agency rates the bonds of the town at AA-.', 'The agency rates the bonds of the town at AA+.'],
    ['The harbour office looks for people who know C++.', 'The harbour office looks for people who know C#.'],
    ['In the harbour < 40 % of the boats are sailed.', 'In the harbour > 40 % of the boats are sailed.'],
    ['Our guests about the hotel at the harbour: ★★★★★', 'Our guests about the hotel at the harbour: ★☆☆☆☆'],
    ['Der Pilot sprach am Hafen von Version 3.1 der Software.', 'Der Pilot sprach am Hafen von Version 3.10 der Software.'],
  ],
  'the sign of a share or unit': [
    ['The fee for boats was raised by .25 percent this week.', 'The fee for boats was raised by 25 percent this week.'],
    ['The rate for boats is at -.25 percent this week.', 'The rate for boats is at .25 percent this week.'],
    ['The fee for boats was raised by 2 ‰ this week.', 'The fee for boats was raised by 2 % this week.'],
    ['The fee for boats was raised by 5% in the harbour.', 'The fee for boats was raised by 5 in the harbour.'],
    ['Of the boats in the harbour the new one is 6′ long.', 'Of the boats in the harbour the new one is 6″ long.'],
    ["Of the boats in the harbour the new one is 6' long.", 'Of the boats in the harbour the new one is 6" long.'],
    ['It was 5° in the water of the harbour this morning.', 'It was 5% in the water of the harbour this morning.'],
  ],
  'a sign of calculation': [
    ['In this lesson we find out what a + b is for boats.', 'In this lesson we find out what a - b is for boats.'],
    ['In this lesson we find out when A > B for boats.', 'In this lesson we find out when A < B for boats.'],
  ],
  'a fraction and thousands': [
    ['The fee for boats was raised by 2.125 percent this week.', 'The fee for boats was raised by 2,125 percent this week.'],
  ],
  'a share that looks like the number of a picture': [
    ['3 of 10 voters back the plan for the new quay.', '7 of 10 voters back the plan for the new quay.'],
    ['3 of 10 Will Back the Plan for the New Quay', '7 of 10 Will Back the Plan for the New Quay'],
    ['1 von 3 Wählern ist für den Plan des neuen Kais.', '2 von 3 Wählern ist für den Plan des neuen Kais.'],
    ['4 van 10 kiezers steunen het plan voor de kade.', '6 van 10 kiezers steunen het plan voor de kade.'],
    ['4 de 10 vecinos apoyan el plan del nuevo muelle.', '6 de 10 vecinos apoyan el plan del nuevo muelle.'],
    ['4 av 10 väljare stöder planen för den nya kajen.', '6 av 10 väljare stöder planen för den nya kajen.'],
    ['4 из 10 избирателей поддержали план новой пристани.', '6 из 10 избирателей поддержали план новой пристани.'],
  ],
  'a number that looks like one of a list': [
    ['10. Spieltag: Alle Ergebnisse der Liga am Hafen', '11. Spieltag: Alle Ergebnisse der Liga am Hafen'],
    ['1. FC Bayview verliert am Abend gegen Riverside', '2. FC Bayview verliert am Abend gegen Riverside'],
    ['3. Mai: Alle Termine für die Gäste am Hafen', '4. Mai: Alle Termine für die Gäste am Hafen'],
  ],
  'an end that is no name of a site': [
    ['Council says the old quay is safe', 'Council says the old quay is safe - not true'],
    ['Council says the old quay is safe', 'Council says the old quay is safe – denied'],
    ['Council says the old quay is safe', 'Council says the old quay is safe - Police Deny It'],
    ['Council says the old quay is safe', 'Council says the old quay is safe - but not for long'],
    ['Council says the old quay is safe', 'Council says the old quay is safe | not really'],
    ['Council says the old quay is safe', 'Council says the old quay is safe - not in the news'],
    ['Kapitän sucht sein Boot im Hafen', 'Kapitän sucht sein Boot im Hafen - ohne Erfolg'],
    ['Le maire rouvre le vieux quai au public', 'Le maire rouvre le vieux quai au public - mais pas pour longtemps'],
  ],
  'a name that looks like another': [
    ['The ferry was sold to a company from Niger last week.', 'The ferry was sold to a company from Nigeria last week.'],
    ['A storm in Niger kills two people in the north', 'A storm in Nigeria kills two people in the north'],
    ['In the evening the guests thanked Paul for the music.', 'In the evening the guests thanked Paula for the music.'],
    ['La sera il sindaco ha ringraziato Mario per la musica.', 'La sera il sindaco ha ringraziato Maria per la musica.'],
  ],
  'a role': [
    ['The employer pays for the uniform of the ferry.', 'The employee pays for the uniform of the ferry.'],
    ['The mayor opened the new quay of the ferry.', 'The deputy mayor opened the new quay of the ferry.'],
    ['Der Bürgermeister hat den neuen Kai eröffnet.', 'Der stellvertretende Bürgermeister hat den neuen Kai eröffnet.'],
  ],
  'a small word': [
    ['The council voted for the new quay.', 'The council voted against the new quay.'],
    ['The ferry takes all of the guests to the island.', 'The ferry takes all of the guests from the island.'],
    ['Boats must be moored at the old quay in winter.', 'Boats can be moored at the old quay in winter.'],
    ['Der Rat stimmte am Abend für den neuen Kai.', 'Der Rat stimmte am Abend gegen den neuen Kai.'],
    ['La clé du bateau est sur la table du capitaine.', 'La clé du bateau est sous la table du capitaine.'],
    ['De raad stemde gisteren voor de nieuwe kade.', 'De raad stemde gisteren tegen de nieuwe kade.'],
    ['Rådet röstade i går för den nya kajen.', 'Rådet röstade i går mot den nya kajen.'],
  ],
  'a negation': [
    ['Færgen sejler ikke til øen i dag på grund af stormen.', 'Færgen sejler til øen i dag på grund af stormen.'],
    ['Lautta ei lähde tänään saarelle, koska myrsky on kova.', 'Lautta lähde tänään saarelle, koska myrsky on kova.'],
    ['Το πλοίο δεν φεύγει σήμερα για το νησί.', 'Το πλοίο φεύγει σήμερα για το νησί.'],
    ['Feribotul nu pleacă astăzi la insulă din cauza furtunii.', 'Feribotul pleacă astăzi la insulă din cauza furtunii.'],
    ['Hôm nay phà không chạy ra đảo vì bão.', 'Hôm nay phà chạy ra đảo vì bão.'],
    ['המעבורת לא יוצאת היום אל האי בגלל הסערה.', 'המעבורת יוצאת היום אל האי בגלל הסערה.'],
    ['तूफान के कारण नाव आज द्वीप पर नहीं जाएगी।', 'तूफान के कारण नाव आज द्वीप पर जाएगी।'],
    ['专家说，这条旧渡船对孩子是不安全的。', '专家说，这条旧渡船对孩子是安全的。'],
    ['Yeni iskelenin yapımı bu yıl tamamlandı ve gezildi.', 'Yeni iskelenin yapımı bu yıl tamamlanmadı ve gezildi.'],
  ],
  'a time of the day': [
    ['The shop on the quay opens at 9 am every day.', 'The shop on the quay opens at 9 pm every day.'],
    ['Der Laden am Hafen öffnet am Montag um 9 Uhr morgens.', 'Der Laden am Hafen öffnet am Montag um 9 Uhr abends.'],
    ['La tienda del puerto abre a las 9 de la mañana.', 'La tienda del puerto abre a las 9 de la noche.'],
    ['Магазин в порту откроется в понедельник в 9 утра.', 'Магазин в порту откроется в понедельник в 9 вечера.'],
    ['新しい橋は月曜日の午前9時に市民へ開放される。', '新しい橋は月曜日の午後9時に市民へ開放される。'],
    ['يفتح الجسر الجديد يوم الاثنين الساعة 9 صباحا.', 'يفتح الجسر الجديد يوم الاثنين الساعة 9 مساء.'],
  ],
  'a negation of two Thai words': [['นายกเทศมนตรีไม่มีความผิดตามที่ศาลกล่าวเมื่อวันจันทร์', 'นายกเทศมนตรีมีความผิดตามที่ศาลกล่าวเมื่อวันจันทร์']],
  'two names that changed places': [
    [
      'After a long evening in heavy rain at the stadium by the harbour Riverside beat Bayview, as most of the guests had hoped.',
      'After a long evening in heavy rain at the stadium by the harbour Bayview beat Riverside, as most of the guests had hoped.',
    ],
  ],
  'a number word': [['Räddarna hämtade trettiofem personer från färjan.', 'Räddarna hämtade trettiofyra personer från färjan.']],
  'a place behind or in front of a bar': [
    ['Oslo | Police find a lost boat in the harbour', 'Bergen | Police find a lost boat in the harbour'],
    ['Who runs for governor this year | Ohio', 'Who runs for governor this year | Texas'],
  ],
  'sections or editions': [
    ['What the harbour listened to this year | Daily', 'What the harbour listened to this year | Weekly'],
    ['The best shows of the year in the harbour - TV', 'The best shows of the year in the harbour - Radio'],
    ['Weather at the harbour for the week - Today', 'Weather at the harbour for the week - Tomorrow'],
    ['Die Ergebnisse des Jahres im Hafen | Politik', 'Die Ergebnisse des Jahres im Hafen | Kultur'],
    ['Los resultados del año en el puerto - Deportes', 'Los resultados del año en el puerto - Noticias'],
  ],
} satisfies Record<string, readonly (readonly [string, string])[]>

describe.each(Object.entries(LOOK_ALIKES))('%s', (_, pairs) => {
  test.each(pairs)('%s / %s', (a, b) => {
    expect(compareLines(a, b).relation).not.toBe('same')
    for (const text of [articleWith(a, b), articleWith(b, a)]) expect(removeDuplicates(text).text).toBe(text)
    expect(findDuplicateLines([a, b]).kept).toEqual([0, 1])
  })
})

test.each([
  ['a word more', 'The president met the crew of the ferry.', 'The young president met the crew of the ferry.'],
  ['a word in its place', 'The new police rules are put to a vote next week.', 'The new policy rules are put to a vote next week.'],
  ['a word behind a dash', 'Council says the old quay is safe', 'Council says the old quay is safe - hoax'],
  ['a question', 'The quay of the old ferry is safe at night.', 'The quay of the old ferry is safe at night?'],
  ['a question without a mark at the end of the other line', 'Bridge opens to traffic today', 'Bridge opens to traffic today?'],
  ['a question in other marks', '大桥今天通车', '大桥今天通车？'],
  ['an ordinal', 'Third quarter profits rise at the harbour bank', 'Three quarter profits rise at the harbour bank'],
  ['an ordinal beside digits', 'The fifth sailor was found on the quay at night.', 'The 5 sailor was found on the quay at night.'],
  ['an ordinal in Indonesian', 'Kapal ketiga tiba di pelabuhan kota hari ini', 'Kapal tiga tiba di pelabuhan kota hari ini'],
  ['a possessive', "The president's shot at the door of the court.", 'The president shot at the door of the court.'],
  ['a blank between words', 'Therapist jailed for nine years after the trial', 'The rapist jailed for nine years after the trial'],
  ['a blank in Swedish', 'Rök fritt på bron, säger borgmästaren i Lindau', 'Rökfritt på bron, säger borgmästaren i Lindau'],
  ['a blank in Russian', 'Так же мэр сказал о мосте в городе Линдау', 'Также мэр сказал о мосте в городе Линдау'],
  ['words of a label', 'Just in time for the fair at the harbour', 'Time for the fair at the harbour'],
  ['words of another label', 'Link to the mayor is found in the harbour case', 'The mayor is found in the harbour case'],
  ['another form', 'The guests report from the island every week.', 'The guests reported from the island every week.'],
])('%s is enough for a line to stay', (_, a, b) => {
  expect(findDuplicateLines([a, b]).kept).toEqual([0, 1])
})

test.each([
  ['typography', 'The mayor – “at last”, he said – opened the new quay.', 'The mayor - "at last", he said - opened the new quay.'],
  ['a number in words', 'The storm sank three boats in the harbour.', 'The storm sank 3 boats in the harbour.'],
  ['a genitive', 'The crane of Oslo stands on the quay again', 'The crane of Oslo stands on the quay again | CNN'],
  ['a site whose name begins with an article', 'The crane stands on the quay again', 'The crane stands on the quay again - la Repubblica'],
  ['an article that may be a pronoun', 'La grúa vuelve al muelle de la ciudad', 'La grúa vuelve al muelle de la ciudad - La Nación'],
  ['a name of several words', 'The crane stands on the quay again', 'The crane stands on the quay again - Museum of the Coast'],
  ['a blank behind a digit', 'The ferry brought 40kg of tea at 10am today', 'The ferry brought 40 kg of tea at 10 am today'],
  ['a blank in front of a sign', 'The crane , on the quay again , is safe', 'The crane, on the quay again, is safe'],
  ['blanks as the writer likes', '시의회 오래된 다리 재건 표결로 통과', '시의회 오래된 다리 재건표결로 통과'],
  ['an ordinal in digits', 'The third ferry of the town sails on 5th May.', 'The 3rd ferry of the town sails on 5 May.'],
  ['an apostrophe', 'The president’s ferry stands on the quay again', "The president's ferry stands on the quay again!"],
  ['thousands', 'The storm sank 1,250 boats in the harbour.', 'The storm sank 1250 boats in the harbour.'],
  ['feet in another form', 'Of all boats the new one is 6′ long, he said.', "Of all boats the new one is 6' long – he said."],
  ['quotation marks behind a number', 'He said “the boat is from 1999” on the quay.', 'He said ‘the boat is from 1999’ on the quay.'],
  ['a zero', 'The fee was raised by .25 percent this week.', 'The fee was raised by 0.25 percent this week.'],
  ['two sites', 'The crane stands on the quay again | BBC', 'The crane stands on the quay again | CNN'],
  ['a label', 'The crane stands on the quay again', 'Must read: The crane stands on the quay again'],
  ['a label of two words without a sign', 'The crane stands on the quay again', 'Just in The crane stands on the quay again'],
  ['a label of a ticker', 'Der Kran steht wieder auf dem Kai', '+++ EIL +++ Der Kran steht wieder auf dem Kai'],
  ['a label behind which a sentence begins', 'La grue est revenue sur le quai', 'INFOGRAPHIE. La grue est revenue sur le quai'],
  ['a section', 'The crane stands on the quay again', 'The crane stands on the quay again | Local'],
  ['a section and a site', 'The crane stands on the quay again | BBC', 'The crane stands on the quay again | Sport | BBC'],
  ['two papers', 'The crane stands on the quay again - Riverside News', 'The crane stands on the quay again - Bayview Herald'],
  ['a site behind a question', 'Does the crane stand on the quay again?', 'Does the crane stand on the quay again? | CNN'],
  ['currency on one side', 'The crane has cost the town 5 million euros', 'The crane has cost the town 5 million euros 🎉'],
])('%s makes no other line', (_, a, b) => {
  expect(findDuplicateLines([a, b]).kept).toHaveLength(1)
})

describe('the date of a page around a headline', () => {
  test.each([
    ['12 May 2024: ', 'The crane of the harbour stands on the quay again', ''],
    ['', 'The crane of the harbour stands on the quay again', ' | May 12, 2024'],
    ['', 'Der Kran des Hafens steht wieder auf dem Kai', ' | 12. Mai 2024'],
    ['12 de mayo de 2024: ', 'La grúa del puerto vuelve al muelle de la ciudad', ''],
    ['', '市议会周一投票决定重建河上的旧桥梁', ' | 2024年5月12日'],
  ])('%s%s%s tells more of the same', (front, headline, end) => {
    expect(compareLines(headline, front + headline + end).relation).toBe('contained')
    expect(findDuplicateLines([headline, front + headline + end]).kept).toEqual([0, 1])
  })

  test.each([' | Monday', ' | Round 12 2024', ' | 2'])('%s tells another thing', (end) => {
    const headline = 'The crane of the harbour stands on the quay again'
    expect(compareLines(headline, headline + end).relation).toBe('differs-in')
  })
})

test('a word that denies in another language is the month of this one', () => {
  const [line, longer] = ['Le vieux pont rouvre dans la ville', 'Le vieux pont rouvre dans la ville le 12 mai']
  expect(compareLines(line, longer).relation).toBe('contained')
  expect(compareLines('Il ponte mai apre nella città', 'Il ponte apre nella città').evidence.differsIn).toBe('negation')
})

test.each([
  ['sv', 'Paret flyttade till Oslo i går kväll.', 'Paret flyttade till Oslos i går kväll.'],
  ['pl', 'Prom płynie do portu w Warszawie co tydzień i jest pełny.', 'Prom płynie do portu w Warszawę co tydzień i jest pełny.'],
])('case endings make no other name: %s', (_, a, b) => {
  expect(compareLines(a, b).relation).toBe('same')
})
