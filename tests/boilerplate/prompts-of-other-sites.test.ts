import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { closing, removed, story } from './wolves.js'

test.each([
  'Book a demo today',
  'Get a free quote',
  'Add to basket',
  'Talk to our experts',
  'Download our free checklist',
  'Jetzt Termin vereinbaren',
  'In den Warenkorb',
  'Essayer gratuitement',
  'Peça um orçamento',
  'Richiedi una consulenza gratuita',
  'Vraag een offerte aan',
  'Boka en demo',
  'Læg i kurv',
  'Pyydä tarjous',
  'Wypróbuj za darmo',
  'Přidat do košíku',
  'Kérjen ajánlatot',
  'Solicită ofertă',
  'Попробовать бесплатно',
  'Додати в кошик',
  'Ζητήστε προσφορά',
  'Hemen satın al',
  'اشتر الآن',
  'הוסף לסל',
  '立即购买',
  'カートに入れる',
  '무료 상담 신청',
  'Coba gratis',
  'Dùng thử miễn phí',
])('a button for customers goes from behind the story, and is flagged in it: %s', (line) => {
  expect(removed([...story, closing, line])).toEqual({ [line]: 'advertisement' })
  const inside = findBoilerplate([...story, line, closing].join('\n\n')).find(({ text }) => text === line)
  expect(inside?.action).toBe('flag')
})

test.each([
  'Order in the court',
  'The trial starts today',
  'Trial to start today',
  'Plans to buy',
  'Free courses start today',
  'Talk of the team',
  'Oferta de compra',
  'La prueba, hoy',
  'Hoy empieza',
  'Have you been affected by this? Call our helpline free on 0800 555 010.',
  'Feeling low? Talk to us.',
  'Last page of the charter of 1611, edited by Ann Dell',
  'Submitted 12 plans, of which 3 were accepted',
  'Buy local, live well',
  'Get started early with tomatoes',
  'Talk to an expert before you dig, the society says.',
  'Ask three builders for a quote.',
  'Add the eggs',
  'Basket of goods',
  'Demo gegen Rechts',
  'Angebot und Nachfrage',
  'L’essai du siècle',
  'Ajouter du sel',
  'La prova del nove',
  'Comprar o alquilar',
  'Satın alma gücü',
  '今すぐ始める防災',
  '免费的午餐',
])('what has words of such buttons and is of the story stays, in it and at its end: %s', (line) => {
  expect(findBoilerplate([...story, closing, line].join('\n\n'))).toEqual([])
  expect(findBoilerplate([...story, line, closing].join('\n\n'))).toEqual([])
})

test('above short lines a button for customers may be the heading of a guide’s list, and is flagged', () => {
  expect(removed([...story, closing, 'Book tickets', 'At the quay', 'On board', 'By phone'])).toEqual({})
})

// What a reporter tells, a guide advises and a story asks, in the words of prompts.

test('a note in brackets on a window is one of a link only where it says that it opens, or is new', () => {
  expect(removed([...story, closing, 'Print recipe (opens in new window)'])).toHaveProperty('Print recipe (opens in new window)')
  expect(removed([...story, closing, 'Print recipe (by the window)'])).toEqual({})
})

test.each([
  ['page-tools', 'Did you find what you were looking for?'],
  ['page-tools', 'Avez-vous trouvé ce que vous cherchiez ?'],
  ['page-tools', 'Aradığınızı buldunuz mu?'],
  ['page-tools', 'Este conteúdo foi útil?'],
  ['page-tools', '이 페이지가 도움이 되었습니까?'],
  ['page-tools', 'Thank you for your feedback!'],
  ['page-tools', 'Dziękujemy za opinię'],
  ['page-tools', 'Signaler un problème sur cette page'],
  ['page-tools', 'Cómo citar este artículo'],
  ['page-tools', 'Open PDF'],
  ['page-tools', 'Auf der Karte anzeigen'],
  ['page-tools', 'Xem trên bản đồ'],
  ['timestamp', 'This page was last edited on 3 May 2026, at 14:05.'],
  ['navigation', '« Older posts'],
  ['navigation', 'Nästa inlägg'],
  ['navigation', 'Предыдущая статья'],
  ['navigation', '次の記事'],
  ['navigation', 'Zurück zur Übersicht'],
  ['navigation', 'Vissza a listához'],
  ['navigation', '목록으로 돌아가기'],
  ['navigation', 'Vedi tutti gli articoli'],
  ['navigation', '查看全部评论'],
  ['navigation', 'Kies je taal'],
  ['navigation', 'Επιλέξτε γλώσσα'],
  ['cookie-notice', 'Reject all cookies'],
  ['cookie-notice', 'Прийняти всі'],
  ['cookie-notice', 'Nastavení cookies'],
  ['newsletter', 'Ne manquez aucun article'],
  ['newsletter', 'Don’t miss a post! Subscribe here.'],
  ['comment-policy', 'Write a review'],
  ['comment-policy', 'Scrivi una recensione'],
  ['comment-policy', 'レビューを書く'],
  ['comment-policy', 'Made this soup? Tag us on Instagram'],
  ['comment-policy', 'Комментариев пока нет'],
  ['related-heading', 'Produtos relacionados'],
  ['related-heading', '関連商品'],
  ['support-appeal', 'Faire un don'],
  ['support-appeal', 'Doneer nu'],
  ['advertisement', 'Jetzt zum Webinar anmelden'],
  ['advertisement', 'Pobierz raport'],
  ['advertisement', 'Añadir a favoritos'],
  ['advertisement', 'お申し込みはこちら'],
  ['advertisement', 'Download our free 2026 Wildlife Guide'],
  ['newsletter', 'Uitschrijven kan op elk moment.'],
  ['newsletter', 'Cancela cuando quieras'],
  ['newsletter', 'Danke fürs Abonnieren!'],
  ['copyright', 'Reproduction in whole or in part without permission is prohibited.'],
  ['copyright', 'Queda prohibida su reproducción total o parcial.'],
  ['copyright', 'Перепечатка без согласия запрещена.'],
  ['comment-policy', 'Var först med att kommentera'],
  ['comment-policy', 'Fii primul care comentează'],
  ['comment-policy', 'Būk pirmas, parašyk komentarą'],
  ['comment-policy', 'Osallistu keskusteluun'],
  ['paywall', 'Šis raksts pieejams tikai abonentiem'],
  ['paywall', '会員の方はこちらからログイン'],
  ['support-appeal', 'Podporte nezávislú žurnalistiku'],
  ['support-appeal', 'Sostieni il giornalismo indipendente con una donazione'],
  ['app-prompt', 'Ontvang pushmeldingen bij groot nieuws'],
])('what sites other than those of news have behind the story goes, and stays in it: %s, %s', (kind, line) => {
  expect(removed([...story, closing, line])).toEqual({ [line]: kind })
  expect(removed([...story, line, closing])).toEqual({})
})

test.each([
  'Did they find what they were looking for?',
  'Half of all readers use an ad blocker.',
  'Disable the ad blocker and reload the page.',
  'If readers like an article, the app shares it with their friends.',
  'If you liked the film, share your thoughts with the jury by Friday.',
  'Ask Claude, and he will tell you that the river is rising.',
  'Claude opens the bakery at five',
  'Going on without consent',
  'Ask the experts',
  'Republishing this article cost him his job.',
  'Thank you for the music',
  'A matter of opinion',
  'The page was useful to historians.',
  'The page was last turned in 1948.',
  'Received 3 May 1948, the letter lay unread for a month.',
  'The next article of the treaty',
  'Back to the roots',
  'Next steps',
  'The language of flowers',
  'A view of the map',
  'Never miss a train',
  'No comment',
  'Reject all of the plan',
  'Settings of the sun',
  'Donate blood',
  'Download speeds',
  'Citation needed',
  'Was it worth it? Leave it to the stars.',
  'Zurück zur Natur',
  'Nächste Schritte',
  'Alles oder nichts',
  'Une autre langue',
  'Volver a empezar',
  'Próxima parada',
  'Torna il freddo',
  'Kaart van de wereld',
  'Część pierwsza',
  'Всё или ничего',
  'Haritada yok',
  'كل الطرق',
  '下一站',
  '次の駅',
  '다음 역',
])('what has words of such lines and is of the story stays, in it and at its end: %s', (line) => {
  expect(removed([...story, closing, line])).toEqual({})
  expect(removed([...story, line, closing])).toEqual({})
})

test('the last steps of a guide stay, though a page may have buttons worded so', () => {
  const steps = ['To set it up:', '- Open the lid', '- Choose your language', '- Write a review']
  expect(removed([...story, closing, ...steps])).toEqual({})
})

test.each([
  ['How to do it', 'Open the app', 'Play the video', 'Turn the sound on', 'Save the settings'],
  ['How to do it', 'Open the app', 'Play the video'],
])('the steps of a guide without bullets stay at the end of a story: %#', (...steps) => {
  expect(removed([...story, closing, ...steps])).toEqual({})
})
