import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

/** What goes of a text, line by line. */
function removed(lines: readonly string[]): string[] {
  return findBoilerplate(lines.join('\n\n'))
    .filter(({ action }) => action === 'remove')
    .map(({ text }) => text)
}

const opening = [
  'Wolves are back in the northern forest',
  'Two wolves have lived in the forest north of the town since the winter, the council said on Monday.',
  'A camera filmed them in March at the old sawmill, where nobody has worked for twenty years.',
]

test.each([
  [
    'de',
    'Jetzt Newsletter abonnieren',
    'Im Frühjahr könnten die Tiere Nachwuchs bekommen, wenn sie im Gebiet bleiben und ihre Ruhe haben.',
  ],
  ['en', 'Sign up for our newsletter', 'The largest single gift for the fence came from a couple in the US who met there in 1968.'],
  ['en', 'Sign up for our newsletter', 'If you go, take the early train and walk; the last one leaves before you will have seen anything.'],
  ['fr', 'Inscrivez-vous à notre newsletter', 'Quand la sirène sonne, à dix-huit heures, le silence tombe sur nous comme une couverture.'],
  ['es', 'Suscríbete a nuestra newsletter', 'El guarda, ya jubilado, los escuchó desde nuestra azotea con la radio encendida.'],
  ['it', 'Iscriviti alla nostra newsletter', 'La figlia la suonerà sabato nella chiesa dove sua madre la aspettava dopo le lezioni.'],
  ['nb', 'Meld deg på nyhetsbrevet', 'Sist det skjedde, i 1978, fikk vi kjøtt i tre uker og hermetikk i to år.'],
  ['ru', 'Подпишитесь на нашу рассылку', 'Ваш билет действует весь день, выходить можно на любой остановке.'],
  ['el', 'Εγγραφείτε στο newsletter μας', 'Τα παιδιά σας θα φάνε πρώτα, έτσι το θέλει η γυναίκα του.'],
])('the last paragraph behind a prompt for the newsletter stays (%s)', (_, prompt, last) => {
  expect(removed([...opening, prompt, last])).toEqual([prompt])
})

test('a sentence behind a prompt that is on the newsletter itself goes with it', () => {
  const prompt = ['Sign up for our newsletter', 'You will get our newsletter every Friday and can leave it when you like.']
  expect(removed([...opening, ...prompt])).toEqual(prompt)
})

test.each(['Sorry.', 'I agree.', 'Maybe later.', 'Keep in touch.', 'Log out.', 'Weiter.', 'Ici.', 'Altro.'])(
  'a story may end on a word: %s',
  (word) => {
    expect(removed([...opening, 'Asked what he would tell the wolves, the forester thought for a while.', word])).toEqual([])
  },
)

test.each(['Next!', 'Teilen!', 'Comments?', '– Annonse?', 'Read more,', 'Del;'])(
  'so it may on what is called, asked or sung: %s',
  (line) => {
    expect(
      removed([...opening, 'Asked what he would tell the wolves, the forester thought for a while.', line, '© 2025 The Packet']),
    ).toEqual(['© 2025 The Packet'])
  },
)

test.each(['Log out.', 'Leave a comment.'])('beside a line of the page it goes: %s', (line) => {
  expect(removed([...opening, line, '© 2025 The Packet'])).toEqual([line, '© 2025 The Packet'])
})

test('a question stays where its word is the label of an advertisement elsewhere', () => {
  const lines = ['– Annonse?', '– Nei, det er ikke det, det er en sang om ulver, sier han og ler lenge.', 'Annonse']
  expect(removed([...opening, ...lines])).toEqual(['Annonse'])
})

test.each([
  ['Share', 'Share the loaf, share the knife,'],
  ['Follow', 'Follow me down to the water'],
  ['Dela', 'Dela brödet, dela kniven,'],
])('the title of a poem that opens with it stays: %s', (title, verse) => {
  const poem = [title, verse, 'and the long light over the field,', 'and the dog that waits.']
  expect(removed([...poem, ...opening.slice(1)])).toEqual([])
})

test('the times of a live blog stay', () => {
  const entries = [
    '13:10',
    'Schools in the north are closed.',
    '12:40',
    'A roof has come off in Mill Lane.',
    '11:30',
    'The river is rising.',
    '10:55',
  ]
  expect(removed([...opening, ...entries, 'The first warning came from the river authority in the early morning.'])).toEqual([])
})

test('a time above an entry of a chronicle is not even flagged at the edge of it, beside a label of the page', () => {
  const entries = [
    '13:10',
    'Schools in the north are closed for the day.',
    '12:40',
    'A roof has come off in Mill Lane.',
    '11:30',
    'The river is rising fast in the valley.',
  ]
  const found = findBoilerplate(['Storm over the valley', 'Share this article', ...entries].join('\n\n'))
  expect(found.map(({ text }) => text)).toEqual(['Share this article'])
})

test('nor is a sentence that begins like the heading of a list', () => {
  expect(findBoilerplate([...opening, 'Related news reached the capital a week later.'].join('\n\n'))).toEqual([])
})

test.each(['Picture: 4K, 1,800 lumens, HDR10', 'Bild: 6,4 Zoll OLED, 120 Hertz', 'Фото: 2 шт., 3×4 см', '写真：1枚（縦45ミリ、横35ミリ）'])(
  'a property or a thing to bring is no credit: %s',
  (line) => {
    expect(removed([...opening, line, 'Weight: two kilograms'])).toEqual([])
  },
)

test.each(['Photo: Jane Roe', 'Image: Jane Roe (@roe144) / Unsplash', 'Credit: CC0 Public Domain', 'Foto: Jane Roe, 2019'])(
  'a credit goes: %s',
  (line) => {
    expect(removed([...opening, line, 'The forester has counted the tracks of four animals since then, and of a young one.'])).toEqual([
      line,
    ])
  },
)

test('so it does beside one fact', () => {
  for (const lines of [
    ['Photo: Jane Roe', 'Weight: two kilograms'],
    ['Weight: two kilograms', 'Photo: Jane Roe'],
  ])
    expect(removed([...opening, ...lines])).toEqual(['Photo: Jane Roe'])
})

test.each([
  'Am 3. Mai 1945 von der Wehrmacht gesprengt',
  'Stand: 2:1 nach 60 Minuten',
  'Stand: Halle 4, B12',
  'Datum: Samstag, 3. Mai, 19 Uhr, Stadtbücherei',
  'Creada en 1962 por dos hermanos de Ostria',
  'Creada en 1962, la editorial publica diez libros al año',
  'Atualizado em 2020, o catálogo tem 600 títulos',
  'Aggiornato alle norme europee del 2025',
  'Publicado en Garza, 2025',
  'Opublikowano: Czapla, 2025',
  'Опубликовано: «Цапля», 2025',
  'Diterbitkan Bangau, 2025',
  '50 years ago',
  'Vor 100 Jahren',
  'Před 50 lety',
])('what begins or ends like a time stamp and tells no time of the page stays: %s', (line) => {
  const story = (i: number): string => `In the year ${i} the pier was closed to all but the boats of the fishermen, the council said.`
  for (const text of [
    [story(1), story(2), line, story(3)],
    [story(1), story(2), line],
  ])
    expect(findBoilerplate(text.join('\n\n'))).toEqual([])
})

test.each([
  ['Las entradas se venden en la taquilla del teatro.', 'Sábado 3 de mayo de 2025, 19:00', 'Biblioteca municipal, calle del Puerto 3'],
  ['Билеты продаются в кассе театра.', 'Суббота, 3 мая 2025, 19:00', 'Городская библиотека, Портовая улица, 3'],
])('when something begins stays in front of where: %s %s', (sentence, date, place) => {
  const opening = 'El coro de pescadores ofrece un concierto con doce canciones del mar.'
  expect(findBoilerplate([opening, sentence, date, place].join('\n\n')).map(({ action }) => action)).toEqual(['flag'])
})

test.each([
  'Stand: 3. Mai 2025',
  'Creada el 3 de mayo de 2025',
  'Atualizado em 3/5/2020 às 14h',
  'Опубликовано: 3 мая 2025',
  '11 years ago',
])('a time stamp goes: %s', (line) => {
  expect(findBoilerplate(`The pier was closed to all but the boats of the fishermen.\n\n${line}`)).toMatchObject([{ action: 'remove' }])
})

test.each(['Diterbitkan di Bandung pada 1953.', 'Ενημερώθηκε από γείτονα στις 3 το πρωί.'])(
  'a sentence with a number is no time stamp: %s',
  (sentence) => {
    expect(removed([...opening, sentence, 'Nobody in the village had a telephone then, and the road was closed for the winter.'])).toEqual(
      [],
    )
  },
)

test.each(['Our team', 'Contact us', 'Log in', 'To the top'])('a cross-head between two sentences stays: %s', (label) => {
  const end = 'The forester has counted the tracks of four animals since then, and of a young one.'
  expect(removed([...opening, label, end])).toEqual([])
  expect(removed([...opening, end, label, '© 2024 The Packet'])).toEqual([label, '© 2024 The Packet'])
})

test('labels that are the cross-heads of a guide stay, the first of them right below the headline too', () => {
  const guide = [
    'How to share your location with your family',
    'Cookie settings',
    'On the web you are asked first; choose what is necessary and nothing else.',
    'Download the app',
    'Both telephones need its newest version, and so does the watch.',
    'Turn on notifications',
    'Tap the bell, and it rings as soon as somebody comes home.',
    'Log in',
    'Do this on both telephones, one after the other, in the same room.',
  ]
  expect(removed(guide)).toEqual([])
  expect(removed([...opening, 'Download the app', 'The forester has counted the tracks of four animals since then.'])).toEqual([
    'Download the app',
  ])
})

test.each(["Read more: the mill's own library has 200 books on wolves.", 'Next: Kirkby v Millhaven, Orran v Holm'])(
  'what stands behind the colon of a label may be the story: %s',
  (line) => {
    expect(removed([...opening, line, 'The forester has counted the tracks of four animals since then.'])).toEqual([])
  },
)

test('a standfirst may begin like a prompt', () => {
  const [headline, ...story] = opening
  expect(removed([headline, 'Follow us on a walk along the old quays, from the ice house to the lighthouse.', ...story])).toEqual([])
})

test.each([
  ['de', 'Haben Sie Informationen zu dem Einbruch? Die Polizei in Seedorf nimmt Hinweise unter 05555/2200 entgegen.'],
  ['de', 'Ich bin damit einverstanden, dass der Wolf bleibt.'],
  ['en', 'Contact us on 01632 960 220 if you have seen the grey van.'],
  ['en', 'Download the app and it asks for the name of your dog.'],
  ['en', 'Stay up to date with your vaccinations.'],
  ['en', 'Published: Sawmill Press, £12'],
  ['en', 'Follow the long race of the old boats on YouTube from nine in the morning'],
  ['fr', 'Recevez vos voisins avec le sourire'],
  ['nl', 'Schrijf je in voor de wandeling, voor 1 mei.'],
])('a story may end with a call to its readers, in the words of one (%s): %s', (_, line) => {
  expect(removed([...opening, line])).toEqual([])
  expect(removed([opening[0], line, ...opening.slice(1)])).toEqual([])
})

test.each([
  ['en', 'Copyright 2025 The Forest Packet. All rights reserved.'],
  ['en', '© 2025 all rights reserved by the forest packet'],
  ['en', '&copy; 2025 The Forest Packet'],
  ['en', '{{ article.author }}'],
  ['de', '© Waldbote. Alle Rechte vorbehalten.'],
  ['es', 'Descarga nuestra app'],
  ['pt', 'Deixe seu comentário'],
  ['pl', 'Dołącz do dyskusji'],
  ['ro', 'Ascultă articolul'],
  ['tr', 'Haberin devamı için tıklayın'],
  ['ko', '무단전재 및 재배포 금지'],
  ['ja', '残り 1,240文字'],
])('behind the story a phrase of pages goes (%s): %s', (_, line) => {
  expect(removed([...opening, line])).toEqual([line])
})

test('a line of sentences that only begin like phrases goes at the edge of the text, and is flagged in the middle', () => {
  const line = 'Download the app and it asks for your name, your town and your dog. You can skip all of it.'
  expect(removed([opening[0], opening[1], line, opening[2]])).toEqual([])
  expect(removed([...opening, 'Sign up for our newsletter', line])).toEqual(['Sign up for our newsletter', line])
})

test.each([
  ['Contact', 'Harbour office, Jane Roe, 01632 960 114'],
  ['Kontakt', 'Anna Berg, presse@inselbote.example'],
  ['Share', 'If you must.'],
  ['保存', '冷蔵で三日。'],
  ['שמירה', 'בקופסה סגורה, שבוע.'],
  ['Tip', 'Neem een handdoek mee.'],
])('the label of a last section stays: %s', (label, below) => {
  expect(removed([...opening, label, below])).toEqual([])
})

test.each(['Share', 'Contact', 'Tags'])('a label that nothing of the story stands below goes: %s', (label) => {
  expect(removed([...opening, label])).toEqual([label])
})

test.each([
  'Leave a Reply Cancel reply',
  'Schreibe einen Kommentar Antworten abbrechen',
  'Laisser un commentaire Annuler la réponse',
  'Lascia un commento Annulla risposta',
  'Dodaj komentarz Anuluj pisanie odpowiedzi',
  'Bir yanıt yazın Yanıtı iptal et',
  'コメントを残す コメントをキャンセル',
  '发表评论 取消回复',
  'Skip to content Skip to footer',
  'This material may not be published, broadcast, rewritten, or redistributed. © 2026 Millhaven Wire.',
  'Copyright 2026 Millhaven Weekly',
  'Copyright Millhaven Weekly, 2026',
])('two phrases on one line, or one with a name, go: %s', (line) => {
  expect(removed([...opening, line])).toEqual([line])
})

test.each([
  'Leave a comment box outside the door',
  'Copyright 1842 was the year of the first act',
  'Copyright Acts were passed in 1842 and in 1911',
])('a line that goes on from a phrase in its own words stays: %s', (line) => {
  expect(removed([...opening, line])).toEqual([])
})

test.each(['Additional reporting by Jane Roe', 'Jane Roe reported from Lindmouth and Northisle', '記者陳小文 林大同 北島報導'])(
  'who reported a story is no link below the heading of a list: %s',
  (credit) => {
    expect(removed([...opening, 'More on this story', 'Sheep farmers ask for taller fences', credit])).not.toContain(credit)
  },
)

test.each([
  ['a fact', ['Recommended: two tablets a day with food']],
  ['facts', ['Minimum: 8 GB', 'Recommended: 16 GB']],
  ['rows of facts', ['Film: The Sawyer', 'Watch: The Salt Ladder, 9pm']],
  ['rows of facts, the last of them a list', ['Breed: Swaledale', 'Tags: yellow, two for each ewe']],
  ['a question of one word', ['Comments?', 'None.', 'Newsletter?', 'Never.']],
  ['items of a list', ['- Account', '- Old saws', '- Cancel', 'The forester has counted the tracks of four animals since then.']],
  ['items that a line announces', ['The mill took on people for:', 'Travel', 'Business', 'Sports', 'Health']],
  [
    'calls that a line announces',
    ['The village asked for three things:', 'Become a member', 'Make a donation', 'Write to your councillor'],
  ],
  ['dates of a life', ['Born: 12 May 1931', 'Died: 3 April 2025', 'Funeral: Friday 16 May 2025, 11:00']],
  ['the year of a book among facts', ['Title: The Saw', 'Author: Ana Reis', 'Published: Sawmill Press, 2019', 'Pages: 320']],
  ['a picture among facts', ['Sound: Dolby Atmos', 'Picture: Dolby Vision', 'Price: €900']],
  ['the third item of a law', ['(a) the tenant has left;', '(b) the landlord has agreed; or', '(c) 30 days from 1 May 2024 have passed.']],
  ['steps', ['1. Open the app', '2. Turn on notifications', '3. Choose your street']],
  ['steps with full stops', ['Open the app.', 'Log in.', 'Turn on notifications.', 'Choose your street.']],
  ['a call to give to others', ['Please consider supporting the lifeboat fund instead of flowers.']],
  ['a request to tell others', ['Please share this number with your neighbours.']],
])('%s at the end of a story stays', (_, lines) => {
  expect(removed([...opening, ...lines])).toEqual([])
})

test.each([
  ['Read more: Sheep farmers ask for taller fences'],
  ['Tags: wolves, sheep, fences'],
  ['Watch: Wolf walks through the village at night'],
])('%s: at the end of a story that goes', (line) => {
  expect(removed([...opening, line])).toEqual([line])
})

test.each(['Подписаться на рассылку можно было только письмом.', 'Подписаться на рассылку его уговорила дочь.'])(
  'what begins like a request, goes on as a sentence and speaks to nobody stays: %s',
  (line) => {
    expect(removed([...opening, line])).toEqual([])
  },
)

test('a step with a full stop is no copy of a button', () => {
  const steps = ['Scegli il biglietto.', 'Stampa.', 'Prendi il traghetto.']
  expect(removed([...opening, ...steps, 'Stampa'])).not.toContain('Stampa.')
})

test('below rows of facts a link goes if its label is of several words', () => {
  const link = 'Leggi anche: Gli allevatori chiedono recinti'
  expect(removed([...opening, 'Razza: Swaledale', 'Peso: 60 kg', link])).toEqual([link])
})

test.each([
  ['Where to stay: Harbour Inn', 'Don’t miss: The Herring Fair'],
  ['Eintritt: frei', 'Mehr Informationen: Hafenamt'],
])('rows of facts with labels of several words stay: %s / %s', (first, second) => {
  expect(removed([...opening, first, second])).toEqual([])
})

test('a label between two short sentences of a guide is its cross-head', () => {
  const guide = ['Open the settings.', 'Přihlásit se', 'Choose your street.', 'The app knows where the wolves were seen last, and by whom.']
  expect(removed(['How to follow the wolves', ...guide])).toEqual([])
})

test('an event inside of a story stays, with its day and time', () => {
  expect(
    removed([...opening, 'Wood fair', '12 May 2025, 10:00', 'Market Square', 'The forester will be there with his dog and his maps.']),
  ).toEqual([])
})

test('the first line of a verse stays, though it is a label', () => {
  expect(
    findBoilerplate([...opening, 'Sorry\nfor the rain', 'Share\nthe bread'].join('\n\n')).filter(({ action }) => action === 'remove'),
  ).toEqual([])
})

test.each([
  [
    'en',
    'For our valley the forest is what the sea is to other places, and we have never had enough of it.',
    'Comments are moderated by the editors.',
  ],
  ['en', 'The path to the sawmill is open again. We welcome the opinion of everybody who walks it.', 'Comments are moderated.'],
  ['de', 'Für unser Tal ist der Wald, was anderswo das Meer ist, und nie hatten wir genug davon.', 'Leserbriefe dürfen gekürzt werden.'],
  [
    'fr',
    'Pour nos vallées, la forêt est ce que la mer est ailleurs. Nous y retournerons, dit-on ici.',
    'Les commentaires sont modérés avant publication.',
  ],
])('the last paragraph in front of the rules on comments stays, whomever it speaks to (%s)', (_, last, rule) => {
  const rules = [rule, 'Please keep your comments polite.', '© 2025 The Packet']
  expect(removed([...opening, opening[1], last, ...rules])).toEqual(rules)
})

test('so does a long one behind them, and one on the US', () => {
  const long =
    'If you go, take the early train to the sawmill and walk along the river, as the last bus leaves before you will have seen a wolf.'
  const policy = 'Comments are moderated. Please keep to our community guidelines.'
  expect(removed([...opening, policy, long])).toEqual([policy])
  expect(removed([...opening, policy, 'The US has more of them than any other country.'])).toEqual([policy])
  expect(removed([...opening, policy, 'The path is open again. You will find it behind the sawmill.'])).toEqual([policy])
  expect(removed([...opening, policy, 'We delete what insults others.'])).toEqual([policy, 'We delete what insults others.'])
})

test('what names comments in front of the first rule goes with it', () => {
  const rules = ['Your comment may be read by our whole village.', 'Comments that insult others will be deleted.', '© 2025 The Packet']
  expect(removed([...opening, ...rules])).toEqual(rules)
})

test('a long line without a mark stays behind a prompt', () => {
  const prompt = 'Sign up for our newsletter'
  const line = 'Bring your own rope and your own bread if you go into the forest before noon'
  expect(removed([...opening, prompt, line])).toEqual([prompt])
  expect(removed([...opening, prompt, 'Bring your own rope'])).toEqual([prompt, 'Bring your own rope'])
})

test('the last sentence may begin like an entry of a menu, which goes', () => {
  const sentence = 'Our team has walked forty miles of the forest since the autumn and seen one wolf, from behind.'
  expect(removed([...opening, sentence])).toEqual([])
  expect(removed([...opening, 'Our team', 'Contact us'])).toEqual(['Our team', 'Contact us'])
})

test('a rule on comments in words of its own goes from the end with another sentence to the reader, and stays alone', () => {
  const rules = ['Your comment must not insult anybody.', 'We delete what insults others.']
  expect(removed([...opening, ...rules])).toEqual(rules)
  for (const rule of rules) expect(removed([...opening, rule])).toEqual([])
})

test('phrases on one line with what somebody said behind them stay', () => {
  const phrases = 'Sign up for our newsletter. Follow us on Facebook.'
  expect(removed([...opening, phrases])).toEqual([phrases])
  expect(removed([...opening, `${phrases} “You should.”`])).toEqual([])
})

test('below a label on comments a paragraph of the story stays, and a rule that follows others goes', () => {
  const paragraph = 'Nachbarn liehen ihr im Winter eine Säge, und eine Schule öffnete nachts die Tür für das Holz der Mühle.'
  expect(removed([...opening, 'Alle Kommentare anzeigen', paragraph])).toEqual(['Alle Kommentare anzeigen'])
})

test.each([
  ['en', 'Copying human embryos is prohibited until 2040.'],
  ['en', 'Copying the recipe without permission cost the cook 3,000 dollars.'],
  ['en', 'The rights are reserved for the heirs, with permission to publish in 2030.'],
  ['en', 'You can cancel the account at any time.'],
  ['de', 'Die Weiterverbreitung der Bilder ist seit Mai verboten.'],
  ['de', 'Sie können das Konto jederzeit kündigen.'],
  ['fr', 'La reproduction des loups est interdite dans le parc.'],
  ['fr', 'Toute reproduction est interdite, écrit-il au dos, avant d’éclater de rire.'],
  ['es', 'La reproducción en cautividad queda prohibida.'],
  ['it', 'La riproduzione dei lupi è vietata per cinque anni.'],
  ['pt', 'Você pode cancelar o contrato a qualquer momento.'],
  ['nl', 'De overname moet nog toestemming krijgen van de toezichthouder.'],
  ['ro', 'Preluarea are nevoie de acordul Consiliului Concurenței.'],
  ['cs', 'Užití pyrotechniky je zakázáno.'],
  ['pl', 'Kopiowanie zabronione, napisało mu wydawnictwo.'],
  ['ru', 'Использование мангалов запрещено.'],
  ['uk', 'Використання дронів без дозволу також заборонено.'],
  ['tr', 'Mangal ve semaver kullanılması yasaktır.'],
  ['ar', 'ممنوع نسخ المخطوطات دون إذن المتحف.'],
  ['ja', '映像の転載には市の許可が必要になる。'],
])('the last line stays that forbids or permits something other than copying the site (%s: %s)', (_, last) => {
  expect(removed([...opening, last])).toEqual([])
})

test('a question that the story asks and answers is none of the login', () => {
  const answer = 'Gehen Sie zum Schalter. Dort bekommen Sie ein neues.'
  expect(removed([...opening, 'Passwort vergessen?', answer])).toEqual([])
})

test.each(['We put the wrong date in our first report and are sorry for it.', 'Warning: readers may find some of this distressing.'])(
  'what readers are owed stays behind a rule on comments: %s',
  (note) => {
    expect(removed([...opening, 'Your email address will not be published.', note])).not.toContain(note)
    expect(removed([...opening, 'Leave a comment', note])).not.toContain(note)
  },
)

test.each([
  ['Comments', 'Comments that break our rules will be deleted.'],
  ['Kommentare', 'Beleidigende Kommentare werden gelöscht.'],
  ['Komentarze', 'Komentarze naruszające regulamin będą usuwane.'],
  ['Σχόλια', 'Τα σχόλια που περιέχουν υβριστικό περιεχόμενο δεν θα δημοσιεύονται.'],
  ['Комментарии', 'Комментарии с оскорблениями удаляются.'],
])('the label of the comments goes with the rule below it, at the end of a text: %s', (label, rule) => {
  expect(removed([...opening, label, rule])).toEqual([label, rule])
  expect(removed([...opening, label, 'There were none when the wolves came back, and there are few today.'])).toEqual([])
  expect(removed([...opening, label, 'Comments should be mailed to the planning office.'])).toEqual([])
  expect(removed([...opening, label, 'Die Beiträge werden im Herbst veröffentlicht.'])).toEqual([])
})

test.each([
  ['en', 'The debate over the content of the bill raises questions of responsibility.'],
  ['en', 'The comments under the article were closed on Monday night.'],
  ['en', 'Only subscribers could see the article about the minister.'],
  ['en', 'Thanks to her we get fresh bread.'],
  ['en', 'It is time to cancel.'],
  ['de', 'Die Debatte über den Text des Gesetzes ist damit geschlossen.'],
  ['de', 'Nur Abonnenten hatten Zugriff auf die Inhalte.'],
  ['de', 'Dank der Anmeldung ging alles sehr schnell.'],
  ['fr', 'Merci de nous recevoir.'],
  ['es', 'Solo los suscriptores tenían acceso al contenido.'],
  ['es', 'Su reproducción está prohibida.'],
  ['it', 'La discussione sull’articolo chiama in causa la responsabilità del ministro.'],
  ['pt', 'Obrigado por nos receber.'],
  ['nl', 'Abonnees lezen gemiddeld drie artikelen per dag.'],
  ['sv', 'Tack vare dem kan alla få hjälp.'],
  ['fi', 'Vain tilaajat saivat lukea jutun.'],
  ['pl', 'Kopiowanie banknotów jest zabronione.'],
  ['cs', 'Debata o obsahu zákona otevírá otázku, kdo nese odpovědnost.'],
  ['ru', 'Использование этого материала в строительстве запрещено с 2005 года.'],
  ['tr', 'Bu yazı tipinin kullanılması yasaktır.'],
  ['zh', '会员们每周一起阅读一篇文章。'],
  ['ja', '会員は毎週一つの記事を読む。'],
])('the last line stays that speaks of debates, subscribers, thanks or contracts of others (%s: %s)', (_, last) => {
  expect(removed([...opening, last])).toEqual([])
})

test.each(['Ingen bindningstid', 'Op elk moment opzegbaar', 'Quando cancelar?', 'No time to cancel', 'Erste Diskussion'])(
  'a cross-head or an item on contracts or debates stays: %s',
  (line) => {
    expect(removed([...opening.slice(0, 2), line, opening[2]])).toEqual([])
    expect(removed([...opening, '- Seven days of the week', `- ${line}`])).toEqual([])
  },
)

test.each([
  ['en', 'Updated: 12 dead'],
  ['fr', 'Publié le 12 mars, le décret s’applique depuis le 1er avril 2023.'],
  ['es', 'Creada en 1998, cerró el 3 de mayo de 2020.'],
  ['de', 'Am Montag beginnt der Prozess um den Mord von 2021.'],
  ['de', 'Ein Kommentar zu den Vorwürfen war zunächst nicht zu erhalten.'],
  ['ru', 'Обновлено: число погибших выросло до 12.'],
  ['fa', 'حقوق سهامداران محفوظ است.'],
  ['vi', 'Nội dung'],
  ['en', 'Two million people follow us on Instagram.'],
  ['en', 'YouTube blocked our channel in May.'],
  ['en', 'This page of the manuscript was last edited in 1611.'],
  ['en', 'Save, save, save.'],
  ['de', 'Hören Sie den Text.'],
  ['de', 'Die Werbung geht weiter.'],
  ['de', 'Folgen Sie uns, stand an der Tür des Labyrinths.'],
  ['tr', 'Bizi Instagram’da iki milyon kişi takip ediyor.'],
  ['zh', '两百万人在微博上关注我们。'],
])('the last line stays that begins like a note of the page, or tells of a prompt (%s: %s)', (_, last) => {
  expect(removed([...opening, last])).toEqual([])
  expect(removed([...opening, last, '© 2024 The Packet. All rights reserved.'])).toEqual(['© 2024 The Packet. All rights reserved.'])
})

test('a date in a second clause that says when it was updated is one of the page', () => {
  const stamp = 'Publié le 12 mars 2024, mis à jour le 13 mars 2024.'
  expect(removed([...opening, stamp])).toEqual([stamp])
})

test('the last step of a guide stays that is worded like a button', () => {
  const steps = ['First:', 'Charge it fully', 'Switch it on', 'Choose a language']
  expect(removed([...opening, ...steps])).toEqual([])
})

test.each([
  ['16:42', '15:10', '12:00'],
  ['16.42 Uhr', '15.10 Uhr', '11.50 Uhr'],
  ['[16:42]', '[15:10]', '[12:00]'],
  ['1:15 p.m.', 'Noon', '11:50 a.m.'],
  ['4:42 PM ET', '3:10 PM ET', '11:50 AM ET'],
  ['下午4:42', '下午3:10', '上午11:50'],
])('times over the headings of a live blog stay: %s, %s, %s', (...times) => {
  const entries = [
    ['Trees fall on the road', 'Our reporter has counted nine trees on the road since the services, and there may be more to come.'],
    ['Power back on the quay', 'Some houses have been connected again, but engineers say that the repair may not last the night.'],
    ['Ferry cancelled', 'The operator says that no crossing will be made before Saturday, and that tickets can be changed.'],
  ]
  expect(removed(['Storm on the coast', ...entries.flatMap((entry, i) => [times[i], ...entry])])).toEqual([])
})
