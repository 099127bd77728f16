import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { closing, removed, story } from './wolves.js'

test.each([
  'Fehler im Bericht gefunden',
  'Register to comment: the end of anonymity',
  'Réservé aux abonnés : lire sur la plage',
  'More on the wolf',
])('a headline may have the words of a prompt, and a byline below it: %s', (headline) => {
  expect(removed([headline, 'Ann Roe', ...story.slice(1), closing])).toEqual({})
})

test('in front of the headline a prompt that speaks for the site goes', () => {
  const prompt = 'Follow our reporters on Instagram'
  expect(removed([prompt, ...story, closing])).toEqual({ [prompt]: 'share' })
})

test.each([
  // What blogs have below their posts.
  ['share', 'Curtir Carregando...'],
  ['share', 'Beğen Yükleniyor...'],
  ['share', 'Нравится Загрузка...'],
  ['share', 'Me gusta esto:'],
  ['share', 'Compartilhe isso:'],
  ['share', '👍 214 ❤️ 35'],
  // The last line of wires and releases.
  ['stray-ui', 'ENDS'],
  ['stray-ui', '- FIN -'],
  ['stray-ui', '–0–'],
  ['stray-ui', '###'],
  ['stray-ui', '# # #'],
  ['stray-ui', '(END)'],
  ['stray-ui', '（完）'],
  ['stray-ui', 'EINDE PERSBERICHT'],
  ['stray-ui', 'Lusa/Fim'],
  // What was printed, and aggregators.
  ['timestamp', 'Ausgedruckt am 12.11.2024'],
  ['timestamp', 'Printed on: November 12, 2024'],
  ['timestamp', '2024/05/18 09:00 송고'],
  ['navigation', 'Chiudi finestra'],
  ['read-more', 'Ver artículo original'],
  ['read-more', 'Original ansehen'],
  // Mailers.
  ['newsletter', 'Unsubscribe: https://northwood.example/u'],
  ['cookie-notice', 'Se désabonner | Gérer mes préférences'],
  ['newsletter', 'Sent to reader@northwood.example'],
  ['newsletter', 'Diese E-Mail wurde an leser@northwood.example gesendet'],
  ['newsletter', 'Powered by Mailchimp'],
  ['newsletter', 'You received this message because you are subscribed to the Google Groups "Wolves" group.'],
  // Shows, offers, tips and mourners.
  ['share', 'If you like the show, please rate and review us on Apple Podcasts.'],
  ['share', 'Have an opinion on this story? Share it!'],
  ['tip-line', '제보는 카카오톡 okwolf'],
  ['tip-line', 'Підписатися на канал | Надіслати новину'],
  ['page-tools', 'Sign the Guest Book'],
  // Heads and feet of mails.
  ['newsletter', 'Please do not reply to this email.'],
  ['newsletter', 'Bitte antworten Sie nicht auf diese Nachricht.'],
  ['newsletter', 'Merci de ne pas répondre à cet e-mail.'],
  ['newsletter', 'Por favor, no responda a este mensaje.'],
  ['newsletter', 'Si prega di non rispondere a questa e-mail.'],
  ['newsletter', 'Por favor, não responda a esta mensagem.'],
  ['newsletter', 'Prosimy nie odpowiadać na tę wiadomość.'],
  ['newsletter', 'Пожалуйста, не отвечайте на это письмо.'],
  ['newsletter', 'Vänligen svara inte på detta mejl.'],
  ['newsletter', 'Na tento e-mail prosím neodpovídejte.'],
  ['newsletter', 'このメールには返信しないでください。'],
  ['newsletter', 'Please add news@northwood.example to your address book.'],
  ['newsletter', 'Bitte fügen Sie news@northwood.example zu Ihrem Adressbuch hinzu.'],
  ['newsletter', 'Ajoutez news@northwood.example à votre carnet d’adresses.'],
  ['newsletter', 'Añade news@northwood.example a tus contactos.'],
  ['newsletter', 'Aggiungi news@northwood.example alla tua rubrica.'],
  ['newsletter', 'Voeg news@northwood.example toe aan uw adresboek.'],
  ['newsletter', 'Добавьте news@northwood.example в адресную книгу.'],
  ['newsletter', 'Tilføj news@northwood.example til din adressebog.'],
  ['newsletter', 'Forward this email to a friend'],
  ['newsletter', 'An Freunde weiterleiten'],
  ['newsletter', 'Transférer à un ami'],
  ['newsletter', 'Inoltra a un amico'],
  ['newsletter', 'Prześlij znajomemu'],
  ['newsletter', 'Know someone who’d like this? Forward it to them.'],
  ['newsletter', 'Hat Ihnen dieser Newsletter gefallen? Dann empfehlen Sie ihn gern weiter.'],
  ['newsletter', 'Update your preferences'],
  ['newsletter', 'Einstellungen aktualisieren'],
  ['newsletter', 'E-Mail-Einstellungen verwalten'],
  ['newsletter', 'Modifier vos préférences'],
  ['newsletter', 'Gestionar preferencias'],
  ['newsletter', 'Voorkeuren beheren'],
  ['newsletter', 'Изменить настройки'],
  ['newsletter', 'Manage your subscription'],
  ['newsletter', 'Update your email preferences or unsubscribe here.'],
  ['newsletter', 'Want to change how you receive these emails?'],
  ['newsletter', 'View online version'],
  ['newsletter', 'Voir la version en ligne'],
  ['newsletter', 'Bekijk de online versie'],
  ['newsletter', 'View this post on the web at https://letter.northwood.example/p/wolves'],
  ['newsletter', 'Is this email not displaying correctly? View it in your browser.'],
  ['newsletter', 'Problemen met het lezen van deze e-mail? Klik hier.'],
  ['newsletter', 'This email was sent to reader@northwood.example.'],
  ['newsletter', 'Diese E-Mail wurde an leser@northwood.example gesendet.'],
  ['newsletter', 'Este mensaje fue enviado a lector@northwood.example.'],
  ['newsletter', 'Deze e-mail is verstuurd naar lezer@northwood.example.'],
  ['newsletter', 'Sie erhalten diesen Newsletter an die Adresse leser@northwood.example.'],
  ['newsletter', 'If a friend sent you this, sign up here.'],
  ['newsletter', 'If someone forwarded this to you, you can subscribe here.'],
  ['newsletter', '¿Te lo han reenviado? Suscríbete aquí.'],
  ['newsletter', 'To stop receiving these emails, unsubscribe.'],
  ['newsletter', 'Jeśli nie chcesz otrzymywać kolejnych wiadomości, kliknij tutaj.'],
  ['newsletter', 'Wenn Sie diesen Newsletter nicht mehr erhalten möchten, können Sie sich hier abmelden.'],
  ['newsletter', 'Wilt u deze nieuwsbrief niet meer ontvangen? Meld u dan hier af.'],
  ['newsletter', 'Zrezygnuj z subskrypcji'],
  ['newsletter', 'Sent from my iPhone'],
  ['newsletter', 'Von meinem iPhone gesendet'],
  ['newsletter', 'Skickat från min iPhone'],
])('what feeds, wires and mailers leave at the end goes as %s: %s', (kind, line) => {
  expect(removed([...story, closing, line])).toEqual({ [line]: kind })
})

test('a link to the mail in a browser is no headline', () => {
  const line = 'Voir dans le navigateur'
  expect(removed([line, ...story.slice(1)])).toEqual({ [line]: 'newsletter' })
})

test.each([
  'The wolf wins and the fight ENDS',
  '- Fin -',
  '(30)',
  '🥇 12 🥈 8 🥉 5',
  'Mi piace il mare',
  'Loading the ship...',
  'Share the loaf:',
  'Printed 12 May 2019',
  'Gedruckt in Lind am 12. Mai 2019',
  'Close the window',
  'See the original',
  'Unsubscribe in the settings',
  'To unsubscribe, write to office@northwood.example and wait a week.',
  'Please rate us fairly, the teachers say.',
  '400 Euro im ersten Monat',
  'The guest book',
  'See the guest',
  'He sent flowers.',
  '(OPEC)',
  '(Fin)',
  '(END OF PART ONE)',
  'Please do not reply to this email from your bank until you have spoken to it.',
  'Do not reply to this email.',
  'Antworten Sie nicht auf diese E-Mail, riet die Polizei.',
  'Add your name to the book at the desk or write to sawmill@northwood.example.',
  'Write to mayor@northwood.example and add your address to the list.',
  'Forward, my friend',
  'He forwarded the newsletter to a friend, who burnt it.',
  'A friend forwarded this to me when I signed up here in 1998.',
  'If a friend sent you here, you get a free pint.',
  'Change of settings',
  'Einstellungen zur Arbeit ändern sich',
  'You can change the settings or unsubscribe, the leaflet says.',
  'How do you receive this mail?',
  'The version online is wrong',
  'A post on the web of canals at https://northwood.example/map',
  'The email was sent to brandt@northwood.example.',
  'This email was sent to brandt@northwood.example on 3 May, a month before the dam burst.',
  'This email was sent to Brandt, who denies having read it.',
  'To stop receiving these emails he had to move house and unsubscribe.',
  'Did you like this newsletter? So did the mayor, who had it framed.',
  'Sent from an iPhone in the cellar of the mill',
  'He sent the iPhone back.',
])('a look-alike of what they leave stays: %s', (line) => {
  expect(removed([...story, closing, line])).toEqual({})
})

test.each([
  'FOR IMMEDIATE RELEASE',
  'Zur sofortigen Veröffentlichung',
  'POUR DIFFUSION IMMÉDIATE',
  'Para publicación inmediata',
  'Для немедленной публикации',
  'Para divulgação imediata',
  'EMBARGOED UNTIL 00:01 GMT, 3 MAY 2027',
  'Embargo: Monday 3 May 2027, 10 am',
  'Sperrfrist: Montag, 3. Mai 2027, 10 Uhr',
])('the label of a release goes: %s', (line) => {
  expect(removed([line, ...story, closing])).toEqual({ [line]: 'stray-ui' })
  expect(removed([...story.slice(0, 1), line, ...story.slice(1), closing])).toEqual({ [line]: 'stray-ui' })
})

test.each([
  'For immediate release of the prisoners',
  'The release was immediate',
  'Immediate publication was refused.',
  'Publicación inmediata de las actas',
  'Embargo on oil until 2027',
  'Embargo: 20 ships wait off the coast',
  'Embargoed goods from 12 ships were burnt at 10:30.',
  'Sperrfrist: Der Streit um 40 Tage',
])('a look-alike of the label of a release stays: %s', (line) => {
  expect(removed([line, ...story.slice(1), closing])).toEqual({})
  expect(removed([...story, closing, line])).toEqual({})
})

test.each([
  ['A message from our sponsor', 'A message to the sponsor of our club'],
  ['Un message de notre sponsor :', 'Notre sponsor a envoyé un message.'],
  ['Un mensaje de nuestro patrocinador', 'El mensaje del patrocinador'],
  ['Ett meddelande från vår sponsor', 'Meddelandet från vår sponsor kom för sent.'],
])('the label above what a sponsor says goes, %s, and a look-alike stays: %s', (label, lookAlike) => {
  expect(removed([...story, closing, label])).toEqual({ [label]: 'advertisement' })
  expect(removed([...story, closing, lookAlike])).toEqual({})
})

test.each(['Manage your subscription', 'Update your preferences', 'Forward with friends', 'Change the settings'])(
  'a first line that a button of a mail is worded like stays as the headline: %s',
  (line) => {
    expect(removed([line, ...story.slice(1), closing])).toEqual({})
  },
)

test.each([
  ['The post ', ' appeared first on Northwood Packet.'],
  ['La entrada ', ' se publicó primero en Northwood.'],
  ['Сообщение ', ' появились сначала на Northwood.'],
])('the footer of a post goes where it names the headline, and is flagged with another title: %s…', (before, behind) => {
  const footer = `${before}${story[0]}${behind}`
  expect(removed([...story, closing, footer, 'Like this:'])).toHaveProperty([footer], 'republished')
  expect(removed([...story, footer, closing])).toEqual({})
  expect(removed([...story, closing, `${before}Swans on the river${behind}`])).toEqual({})
})

test('the footer of a post goes where it names the title that was handed in', () => {
  const footer = 'The post Swans on the river appeared first on Northwood Packet.'
  const actionsOf = (title: string) => findBoilerplate([story[1], story[2], footer].join('\n\n'), { title }).map(({ action }) => action)
  expect(actionsOf('Swans on the river')).toEqual(['remove'])
  expect(actionsOf('Wolves are back')).toEqual(['flag'])
})

test.each([
  '„Folgen Sie uns auf Facebook“, bat der Trainer.',
  '« Suivez-nous sur Facebook », supplie l’entraîneur.',
  '«Подпишитесь на наш канал», — умолял таксист.',
  '“关注我们的公众号。”教练叹了口气。',
  'Folgen Sie uns auf Facebook, bat mich jeder Taxifahrer.',
  'Síguenos en Facebook, me rogaba cada taxista.',
  'Последвайте ни във Фейсбук, молеше ме всеки шофьор.',
  'Ακολουθήστε μας στο Facebook, με παρακαλούσε κάθε ταξιτζής.',
  'تابعونا على فيسبوك، كان يرجوني كل سائق.',
])('what somebody asks for in a story stays, whatever the verb: %s', (line) => {
  expect(removed([...story, line, closing])).toEqual({})
  expect(removed([...story, line])).toEqual({})
})

test.each(['<저작권자(c) 숲신문, 무단 전재-재배포 금지>', '저작권자 숲신문, 무단 전재-재배포 금지'])(
  'a rule on copying that begins with whose it is goes: %s',
  (line) => {
    expect(removed([...story, closing, line])).toEqual({ [line]: 'copyright' })
  },
)

test('a sentence on whoever forbids copying stays', () => {
  const sentence = '저작권자는 숲의 사진을 무단으로 복제하는 것을 금지했다.'
  expect(removed([...story, closing, sentence])).toEqual({})
})
