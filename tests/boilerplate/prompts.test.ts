import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { lineKey } from '../../src/boilerplate/lookup/line-key.js'
import { COMMON, PROMPT, PROMPT_SIGNS } from '../../src/boilerplate/prompts/meaning-bits.js'
import { meaningsOf, signsOf } from '../../src/boilerplate/prompts/meanings.js'
import { PROMPT_RULES } from '../../src/boilerplate/prompts/prompt-rules.js'
import { PROMPT_WORDS } from '../../src/boilerplate/prompts/prompt-words.js'

const story = [
  'Wolves are back in the northern forest',
  'Two wolves have lived in the forest north of the town since the winter, the council announced on Monday.',
  'A camera filmed them in March at the old sawmill, where nobody has worked for twenty years.',
]
const closing = 'The forester, who has walked there since he was a boy, has not met either of the two so far.'

/** The kinds of what goes of a text, by line. */
function removed(lines: readonly string[]): Record<string, string> {
  const gone = findBoilerplate(lines.join('\n\n')).filter(({ action }) => action === 'remove')
  return Object.fromEntries(gone.map(({ text, kind }) => [text, kind]))
}

test.each([
  ['timestamp', 'Temps de lecture : 6 min'],
  ['timestamp', 'Tiempo de lectura: 5 min'],
  ['timestamp', 'Время чтения: 3 минуты'],
  ['timestamp', 'Lukuaika noin 3 min'],
  ['page-tools', 'Écouter cet article (4 min)'],
  ['page-tools', 'Luister naar dit artikel • 3 min'],
  ['page-tools', 'Partilhar artigo'],
  ['page-tools', 'Ακούστε το άρθρο'],
  ['share', 'Deel dit artikel via Facebook, X of e-mail'],
  ['share', 'مشاركة عبر فيسبوك تويتر واتساب'],
  ['share', 'Suivez-nous aussi sur Google Actualités'],
  ['share', 'Dołącz do nas na Facebooku!'],
  ['share', 'Siga-nos nas redes sociais'],
  ['share', 'Bizi sosyal medyada takip edin'],
  ['share', 'Присоединяйтесь к нам в социальных сетях'],
  ['comment-policy', 'Have we missed a wolf? Tell us in the comments.'],
  ['comment-policy', 'Comment below!'],
  ['tip-line', 'Écrivez-nous : courrier@northwood.example'],
  ['page-tools', 'Summarize with ChatGPT'],
  ['page-tools', 'Artikel mit KI zusammenfassen'],
  ['page-tools', 'Résumer cet article avec Gemini'],
  ['page-tools', 'ChatGPT로 요약하기'],
  ['page-tools', 'Republish this article'],
  ['page-tools', 'Save this article to read it later.'],
  ['player', 'Your browser does not support the audio element.'],
  ['stray-ui', 'Please disable your ad blocker to continue.'],
  ['stray-ui', 'Sie haben einen Adblocker aktiviert. Bitte schalten Sie ihn aus.'],
  ['cookie-notice', 'Continuar sin aceptar'],
  ['share', 'If you liked this article, share it with your friends.'],
  ['share', 'If you found this post helpful, please share it.'],
  ['share', 'Si te ha gustado este artículo, compártelo con tus amigos.'],
  ['share', 'Если вам понравилась статья, поделитесь ею с друзьями.'],
  ['app-prompt', 'Get push notifications'],
  ['paywall', 'Exclusivo para suscriptores'],
  ['paywall', 'Nur zahlende Abonnenten können diesen Artikel lesen'],
  ['paywall', 'Zugang zu allen Artikeln für 4,99 Euro im Monat'],
  ['paywall', 'Doar pentru abonați'],
  ['share', 'Bizi Google News’te takip edin'],
  ['story-continues', 'Článek pokračuje pod reklamou'],
  ['story-continues', 'Continua a leggere dopo la pubblicità'],
  ['newsletter', 'Abonneer je op onze nieuwsbrief en mis niets uit jouw dorp'],
  ['newsletter', 'Pour recevoir nos recettes chaque vendredi, inscrivez-vous à notre newsletter Gourmandise'],
  ['comment-policy', 'Yorum yapmak için giriş yapmalısınız.'],
  ['comment-policy', '댓글을 남기려면 로그인 해주세요'],
  ['page-tools', 'Нашли опечатку? Выделите фрагмент и нажмите Ctrl+Enter'],
  ['copyright', 'Jakékoli užití obsahu včetně převzetí článku je bez souhlasu vydavatele zakázáno.'],
  ['copyright', '本文为原创内容，未经授权禁止转载，违者必究'],
  ['app-prompt', 'Download de app van onze krant en lees waar je maar wilt'],
  ['app-prompt', 'Son haberler için bildirimlere bizim sayfamızdan izin verin'],
  ['share', 'Volg deze auteur'],
  ['tip-line', 'Tip de redactie'],
  ['paywall', 'Este conteúdo é exclusivo para assinantes.'],
  ['paywall', 'A cikk teljes tartalmát csak előfizetőink olvashatják'],
  ['related-heading', 'Kapcsolódó cikkeink'],
  ['share', 'Follow us'],
  ['share', 'Folgen Sie uns'],
  ['share', 'Följ oss'],
  ['comment-policy', 'Comment on this story'],
  ['comment-policy', 'Share your memories of the sawmill in the comments below'],
  ['newsletter', 'Thank you for signing up!'],
  ['newsletter', 'Cancel anytime.'],
  ['newsletter', 'Jederzeit abmelden.'],
  ['paywall', 'Unlimited access for £1 a week'],
  ['paywall', 'Register for free to continue reading'],
  ['paywall', 'Regístrate gratis para seguir leyendo'],
  ['related-heading', 'More horoscopes'],
  ['related-heading', 'Weitere Horoskope'],
  ['page-tools', 'Share this obituary'],
  ['page-tools', 'Share your score'],
  ['page-tools', 'Save job'],
  ['page-tools', 'Download citation'],
  ['page-tools', 'Оцініть казку'],
  ['share', 'Join our Discord'],
  ['newsletter', 'Want more walks? Sign up for our Outdoors newsletter.'],
  ['newsletter', 'Unsubscribe'],
  ['player', 'Subscribe on Apple Podcasts, Spotify or wherever you get your podcasts.'],
  ['stray-ui', 'A version of this article appears in print on May 6, 2024, Section B, Page 3.'],
  ['page-tools', 'This is a developing story. Please check back for updates.'],
  ['support-appeal', 'Thank you for supporting our journalism.'],
  ['advertisement', 'by Taboola'],
  ['newsletter', 'Read online'],
  ['newsletter', 'Newsletter im Browser ansehen'],
  ['newsletter', 'Ver en el navegador'],
  ['newsletter', 'عرض هذه الرسالة في المتصفح'],
  ['newsletter', 'Having trouble viewing this email? Click here.'],
  ['newsletter', 'Jeśli wiadomość nie wyświetla się prawidłowo, kliknij tutaj.'],
  ['newsletter', 'Probleme mit der Darstellung? Newsletter im Browser lesen'],
  ['newsletter', 'メールが正しく表示されない方はこちら'],
  ['newsletter', 'Was this forwarded to you? Sign up here.'],
  ['newsletter', 'Cette newsletter vous a été transférée ? Inscrivez-vous ici.'],
  ['newsletter', 'Recebeu este e-mail de um amigo? Inscreva-se aqui.'],
  ['newsletter', 'You received this email because you subscribed to The Vault.'],
  ['newsletter', 'Вы получили это письмо, потому что подписаны на нашу рассылку.'],
  ['newsletter', '您收到这封邮件是因为您订阅了我们的简报。'],
  ['newsletter', 'このメールは会員登録された方にお送りしています。'],
  ['newsletter', 'Se non vuoi più ricevere le nostre email, clicca qui.'],
  ['newsletter', 'No longer want to receive these emails? Unsubscribe.'],
  ['newsletter', 'Para cancelar a inscrição, clique aqui.'],
  ['newsletter', 'Hier können Sie sich vom Newsletter abmelden.'],
  ['newsletter', 'Отписаться от рассылки'],
  ['newsletter', '配信停止はこちら'],
  ['newsletter', 'Want to change how you receive these emails? You can update your preferences or unsubscribe from this list.'],
  ['share', 'Subscribe to our channel: t.me/northwood'],
  ['share', '► Subscribe: https://youtube.example/northwood'],
  ['share', 'Abonnez-vous et laissez-nous cinq étoiles sur Apple Podcasts !'],
  ['share', 'If you enjoy the show, please leave us a five-star review.'],
  ['page-tools', 'Love the app? Rate us on the App Store!'],
  ['support-appeal', 'Unterstützt uns auf Patreon: patreon.example/nordwald'],
  ['tip-line', 'Подписаться | Прислать новость'],
  ['player', 'Hébergé par Acast. Visitez acast.com/privacy pour plus d’informations.'],
  ['cookie-notice', 'See omnystudio.com/listener for privacy information.'],
  ['advertisement', 'Du möchtest mehr über unsere Werbepartner erfahren? Hier findest du alle Infos & Rabatte!'],
  ['page-tools', 'submitted by /u/wolf_watcher [link] [comments]'],
  ['read-more', 'Den ganzen Artikel lesen Sie auf northwood.example'],
  ['newsletter', 'By submitting your details you agree to our terms and privacy policy.'],
  ['login', 'Sign in to view more content'],
  ['comment-policy', 'Have your say in our comments section'],
  ['share', 'Follow our coverage of the wolves at https://northwood.example/wolves'],
  ['read-more', '点击“阅读原文”查看更多'],
  ['read-more', 'Continue reading Wolves in the northern forest →'],
])('a prompt in words of its own goes from behind the story: %s, %s', (kind, line) => {
  expect(removed([...story, closing, line])).toEqual({ [line]: kind })
})

test.each([
  // A guide's advice, a story's service, a reporter's sentence.
  'Follow the race on YouTube from nine in the morning.',
  'Join a local group on Facebook and ask what grows there.',
  'Download a map app before you set out.',
  'Sign up for the newsletter of the forest office.',
  'Thanks to those who had signed up early, the hall was full.',
  'Siga estas dicas de segurança nas redes sociais.',
  'Réseaux sociaux : Facebook nous surveille',
  'Did he report it? Only in the comments.',
  'Access to the forest costs £2 a week.',
  'Access to the forest now costs £9 a month',
  'Comments after the match',
  'Subscribers read fewer books, study finds',
  'Only subscribers may vote at the meeting of the club',
  'Share your thoughts with the council, he said, and comment below the plan.',
  'He asked them to follow us.',
  'Readers must register before they comment, the editor said.',
  'He found a mistake and told the printer, who laughed.',
  'Reading takes him 20 minutes a page.',
  'The book may not be copied without the permission of the abbey, the abbot said.',
  'Share the article among three people.',
  'You download apps from the shop of the maker while you use your telephone.',
  'What is a subscription box?',
  'Save the rest for later.',
  'Add salt, as the preferred source of sodium.',
  'By signing up, members agree to the terms of the club.',
  'What was the reaction to the article?',
  'The company allows members to show content on YouTube and Instagram.',
  'More than two million people subscribe to the newsletter.',
  'Register by Friday to continue reading lessons in the autumn.',
  'More horoscopes were sold than almanacs.',
  'Share your score with the referee, then sign the sheet.',
  'Join the project on GitHub and read its code.',
  'You are receiving this letter because the forest is yours, the council wrote.',
  'Want more owls? Leave the dead trees standing.',
  'Buy now, pay later is how he bought the camera.',
  // Of mails and what is on the web.
  'If an email is not displayed properly, the sender has used pictures in place of text.',
  'On a phone, open the file in the browser and turn the screen.',
  'Open the last one, scroll to its end and click the link to unsubscribe.',
  'Was the letter forwarded to you by a colleague? Ask whether anybody else needs it.',
  'Haben Sie eine Mail von Ihrer Bank bekommen? Holen Sie sich Rat, bevor Sie antworten.',
  'He gets a hundred mails a day because he once signed up for a raffle.',
  'Les habitants reçoivent un courriel parce qu’ils se sont inscrits avant 2020.',
  'To get the list by post, write to the secretary at the sawmill.',
  'You can cancel a subscription to the series here until the day before, at the desk.',
  'Hier kann man auch sein Abo der Abfallkalender kündigen.',
  'Wer keine Mails mehr erhalten möchte, kann hier im Rathaus widersprechen.',
  'Add your name to the list at wolves@forest.example and our secretary will answer by mail.',
  'Some shops ask why you want to stop receiving their emails; you need not answer.',
  'Read the full notice at forest.example before you climb.',
  'They could no longer get their mail here.',
  'Members can cancel their subscription here.',
  'The email was forwarded to the office here, which did not get it until Monday.',
  'Customers can cancel with one click here.',
  'I have subscribed to this newsletter because my late wife used to write for it.',
  'Ha ricevuto questa mail perché era iscritto a una rivista di pesca.',
  'Reading mail in the browser',
  '他收到这封邮件，因为他曾注册过一个抽奖活动。',
  'Who forwarded the email? Nobody here will say.',
  'How do you cancel? Click the three dots here.',
  'The mail is properly on view here.',
  'Wer hat die Mail weitergeleitet? Hier weiß es niemand.',
  'Qui a transféré le courriel ? Personne ici ne le sait.',
  '同社は登録のためメールを送った。',
  '退订短信的陷阱',
  'Hosted on a server at files.example, the terms of the deal were open to all.',
  'Il n’a pas pu recevoir mon courriel hier.',
  'Se désabonner d’une lettre qui arrive chaque jour prend du temps.',
  'Read the story of the site before you go.',
  'Bridge → 40 minutes → hut →',
])('what has the words of a prompt and is told or advised stays in the middle of a story: %s', (line) => {
  expect(removed([...story, line, closing])).toEqual({})
})

test.each([
  ['share', 'Make us your preferred source on Google'],
  ['share', 'Lägg till oss som föredragen källa på Google'],
  ['share', 'Добавете ни като предпочитан източник в Google'],
  ['share', 'Googleで当サイトを優先ソースに追加'],
  ['story-continues', 'Artiklen fortsætter under billedet'],
  ['story-continues', 'Juttu jatkuu kuvan alla'],
  ['story-continues', 'Članak se nastavlja ispod fotografije'],
  ['story-continues', 'โฆษณา - อ่านบทความต่อด้านล่าง'],
  ['share', 'Pridružite se našoj Viber zajednici i budite u toku'],
  ['share', 'Siga nosso canal e fique por dentro de tudo'],
  ['share', 'تابعنا على جوجل نيوز'],
  ['share', '카카오톡 채널 추가하기'],
  ['tip-line', 'Have you got a story for us? Get in touch on WhatsApp'],
  ['tip-line', 'Máte tip na článek? Napište nám na tip@noviny.example'],
  ['tip-line', 'Hai una segnalazione? Scrivici a redazione@gazzetta.example'],
  ['tip-line', 'Έχετε μια είδηση; Γράψτε μας στο info@efimerida.example'],
  ['tip-line', 'Tipsa oss'],
  ['page-tools', 'Was this helpful? Yes No'],
  ['page-tools', 'Cet article vous a-t-il été utile ?'],
  ['page-tools', 'Byl tento článek užitečný?'],
  ['page-tools', 'क्या यह खबर उपयोगी थी?'],
  ['page-tools', 'Valora esta receta'],
  ['share', '¿Te ha gustado este cuento? Compártelo'],
  ['share', 'Tetszett a cikk? Oszd meg a barátaiddal!'],
  ['share', 'Понравилась статья? Поделитесь с друзьями'],
  ['share', '喜歡這篇文章嗎？分享給朋友'],
  ['paywall', 'Abonnez-vous pour 1 € le premier mois'],
  ['paywall', 'Tilaa nyt 1 € ensimmäinen kuukausi'],
  ['paywall', 'Vous êtes abonné ? Connectez-vous'],
  ['newsletter', 'Get our tech tips by email'],
  ['newsletter', 'Odebírat newsletter'],
  ['app-prompt', 'Завантажте наш застосунок'],
  ['page-tools', 'Print recipe'],
  ['page-tools', 'Télécharger le communiqué'],
  ['page-tools', 'Hør artiklen'],
  ['page-tools', 'הדפיסו את המתכון'],
  ['page-tools', 'Simpan resep'],
  ['related-heading', 'Weitere Pressemitteilungen'],
  ['related-heading', 'Inne przepisy'],
  // Quotation marks around a name alone quote nobody.
  ['newsletter', 'Sign up for our newsletter “Morning Line”'],
  ['newsletter', 'Abonnieren Sie unseren Newsletter „Morgenlage“'],
  ['newsletter', 'Inscrivez-vous à notre newsletter « La matinale »'],
  ['copyright', 'Copyright 2026 The Quay Packet. All rights reserved. This text may not be published, broadcast or rewritten.'],
  ['copyright', '© Tüm hakları saklıdır. İzinsiz ve kaynak gösterilmeden yayınlanamaz.'],
  ['newsletter', 'Dengan mendaftar, Anda menyetujui syarat dan ketentuan kami'],
  ['page-tools', 'Bewerten Sie dieses Rezept'],
  ['page-tools', 'Salvar para ler depois'],
  ['page-tools', "What's your reaction to this story?"],
  ['share', 'Ajouter comme source préférée'],
  ['share', 'Dołącz do społeczności naszych czytelników'],
  ['page-tools', 'Este conteúdo foi útil para você?'],
  ['comment-policy', 'Comments are closed on this article.'],
  ['share', 'Follow us @forestpacket'],
  ['share', 'Receba notícias no WhatsApp'],
  ['paywall', 'Abbonati a partire da 1 euro'],
  ['page-tools', 'Print this crossword'],
  ['related-heading', 'Noch mehr Rezepte'],
  ['navigation', 'Síguenos'],
])('a prompt of a kind that most sites have, in whatever words: %s, %s', (kind, line) => {
  expect(removed([...story, closing, line])).toEqual({ [line]: kind })
})

test.each([
  "Download the health ministry's app to book an appointment.",
  'Pobierz aplikację ministerstwa zdrowia, aby umówić wizytę.',
  'Rejoignez le groupe WhatsApp de la chorale pour connaître les dates.',
  'Found a mistake on your bill? Report it to the ombudsman.',
  'Знайшли помилку в рахунку? Повідомте омбудсмена.',
  'Haben Sie Fotos vom Hochwasser? Schicken Sie sie an archiv@kreis.example.',
  'Register to comment on the plan by 30 June at the town hall.',
  'Subscribers of the library can read all of it in the reading room.',
  'Sign up for reading lessons after school',
])('a full sentence that asks for something, but not for the site, stays at the end of a story, above boilerplate: %s', (line) => {
  expect(removed([...story, closing, line, 'Share this article'])).toEqual({ 'Share this article': 'share' })
})

test.each([
  'We earn a commission from affiliate links on our site',
  'This article contains affiliate links, which means we may earn a small commission if a reader buys a lamp.',
])('a note on paid links is a disclosure, and flagged: %s', (note) => {
  expect(findBoilerplate([...story, closing, note].join('\n\n')).find(({ text }) => text === note)).toMatchObject({
    kind: 'disclosure',
    action: 'flag',
  })
})

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

test('a note in brackets on a window is one of a link only where it says that it opens, or is new', () => {
  expect(removed([...story, closing, 'Print recipe (opens in new window)'])).toHaveProperty('Print recipe (opens in new window)')
  expect(removed([...story, closing, 'Print recipe (by the window)'])).toEqual({})
})

test('a label in Thai, which has no full stops to tell paragraphs by, stays between them', () => {
  const told = [
    'หมาป่าสองตัวอาศัยอยู่ในป่าทางเหนือของเมืองตั้งแต่ฤดูหนาว สภาเมืองแถลงเมื่อวันจันทร์',
    'กล้องถ่ายพวกมันได้ในเดือนมีนาคมที่โรงเลื่อยเก่า ซึ่งไม่มีใครทำงานมายี่สิบปี',
  ]
  expect(removed([...told, 'ดูวิดีโอ', ...told])).toEqual({})
})

const told = [
  'The app saves the recipe.',
  'She asked readers to send photos of the storm to the museum.',
  'Send photos of the storm to storm@museum.example.',
  'Have you a story to tell, the teacher asked the children.',
  'Do you have a story to tell? Write it down before you forget it.',
  "Subscribe to the orchestra's season and you pay less per concert.",
  'A subscription to the newspaper costs £12 a month.',
  'Google is the preferred source of news for half of them.',
  'The preferred source of water is the spring above the village.',
  'Was the information useful to the police? Nobody would say.',
  'Was it useful?',
  'Rate the recipe by its smell.',
  'Save the recipe for the winter.',
  'He liked the article and wrote to us.',
  'Did you like the soup? Share it with your neighbour.',
  'Continue below the bridge until the road ends.',
  'The path continues under the old photo of the abbey.',
  'Members earn a commission on every link they sell.',
  'Join us on Sunday at the mill.',
  'Follow us through the gate, the guide said.',
  'Print the letter and send it to the council.',
  'Copy the link and paste it into the form.',
  'Download the app before you travel.',
  'More recipes are in the book.',
  "Listen to the story of the ferryman at three o'clock.",
  'Write to us, the children begged.',
  'If you liked the tale, share it with a child.',
  'The poem may be shared, but not sold.',
  'Tell us the truth.',
  'Viber and WhatsApp channels were used to warn the farmers.',
  'Die App speichert das Rezept.',
  'Teilen Sie das Rezept durch drei.',
  'Haben Sie Hinweise? Die Polizei bittet um Anrufe unter 0123 456.',
  'Der Text geht unter dem Bild weiter, so steht es in der Handschrift.',
  'Schicken Sie Fotos an das Museum.',
  'Speichern Sie den Artikel als Datei.',
  'Ein Abonnement kostet zwölf Euro im Monat.',
  'Hat Ihnen das Essen gefallen?',
  'War das nützlich?',
  'Google ist die bevorzugte Quelle der Schüler.',
  'Weitere Geschichten erzählte der Fährmann.',
  'Abonnieren kann man das Theater ab 99 Euro im Jahr.',
  "L'application enregistre la recette.",
  'Envoyez vos photos de la tempête au musée.',
  'Partagez la recette entre trois personnes.',
  "L'abonnement coûte douze euros par mois.",
  "L'article vous a plu ? demande le maître à ses élèves.",
  'Cette méthode est-elle utile ?',
  'La source préférée des élèves reste Google.',
  'Avez-vous une histoire à raconter ? Le conteur écoute tout le monde.',
  'Le texte continue sous la photo du manuscrit.',
  'Imprimez la lettre et gardez-la.',
  'La aplicación guarda la receta.',
  'Pidió a los lectores que enviaran fotos de la tormenta al museo.',
  'Envíe las fotos al museo antes del viernes.',
  'Guarde la receta en un cajón.',
  '¿Le ha gustado la sopa? Compártala con los vecinos.',
  'La suscripción cuesta doce euros al mes.',
  'Su fuente preferida es la de la plaza.',
  '¿Fue útil la vacuna?',
  '¿Tiene una historia? El taller la escucha los jueves.',
  'Siga el canal hasta la esclusa.',
  "L'app salva la ricetta.",
  'Inviate le foto della tempesta al museo.',
  'Condividete la ricetta con la nonna.',
  'Ti è piaciuta la minestra? chiede il cuoco.',
  "L'abbonamento costa dodici euro al mese.",
  'La fonte preferita dai cervi è quella alta.',
  'Hai una storia? Raccontala al nipote.',
  'Seguite il canale fino al mulino.',
  'O aplicativo guarda a receita.',
  'Envie as fotos da tempestade ao museu.',
  'A assinatura custa doze euros por mês.',
  'Siga o canal até a eclusa.',
  'Partilhe a receita com o vizinho.',
  'Tem uma história? O contador ouve todos.',
  'O remédio foi útil?',
  'De app bewaart het recept.',
  "Stuur foto's van de storm naar het museum.",
  'Deel het recept door drie.',
  'Volg het kanaal tot de sluis.',
  'Een abonnement kost twaalf euro per maand.',
  'Heb je een verhaal? De verteller luistert op donderdag.',
  'De tekst gaat verder onder het altaar.',
  'Was het nuttig?',
  'Appen sparar receptet.',
  'Skicka bilder på stormen till museet.',
  'Dela receptet på tre.',
  'Följ kanalen till slussen.',
  'Ett abonnemang kostar hundra kronor i månaden.',
  'Har du en historia? Berättaren lyssnar.',
  'Appen gemmer opskriften.',
  'Send billeder af stormen til museet.',
  'Del opskriften med tre.',
  'Følg kanalen til slusen.',
  'Et abonnement koster hundrede kroner om måneden.',
  'Var det nyttigt?',
  'Appen lagrer oppskriften.',
  'Send bilder av stormen til museet.',
  'Følg kanalen til slusen.',
  'Et abonnement koster hundre kroner i måneden.',
  'Sovellus tallentaa reseptin.',
  'Lähetä kuvia myrskystä museoon.',
  'Jaa resepti kolmella.',
  'Tilaus maksaa kymmenen euroa kuukaudessa.',
  'Oliko siitä hyötyä?',
  'Aplikacja zapisuje przepis.',
  'Wyślij zdjęcia burzy do muzeum.',
  'Podziel się przepisem z sąsiadem.',
  'Abonament kosztuje dwanaście złotych miesięcznie.',
  'Masz ciekawą historię? Opowiedz ją wnukom.',
  'Czy lek był przydatny?',
  'Podobał ci się obiad? Podziękuj kucharzowi.',
  'Aplikace ukládá recept.',
  'Pošlete fotky bouřky do muzea.',
  'Předplatné stojí sto korun měsíčně.',
  'Máte příběh? Vypravěč poslouchá každého.',
  'Líbila se vám polévka?',
  'Sdílejte recept se sousedem.',
  'Aplikácia ukladá recept.',
  'Pošlite fotky búrky do múzea.',
  'Predplatné stojí desať eur mesačne.',
  'Az alkalmazás menti a receptet.',
  'Küldje el a vihar képeit a múzeumnak.',
  'Az előfizetés havi ezer forint.',
  'Tetszett a leves? – kérdezte a szakács.',
  'Aplicația salvează rețeta.',
  'Trimiteți pozele furtunii la muzeu.',
  'Abonamentul costă zece lei pe lună.',
  'Aveți o poveste? Povestitorul o ascultă.',
  'Приложение сохраняет рецепт.',
  'Пришлите фотографии бури в музей.',
  'Подписка стоит сто рублей в месяц.',
  'Есть история? Расскажите её внукам.',
  'Поделитесь рецептом с соседом.',
  'Вам понравился суп? Поблагодарите повара.',
  'Лекарство было полезно?',
  'Сохраните рецепт на зиму.',
  'Застосунок зберігає рецепт.',
  'Надішліть фотографії бурі до музею.',
  'Передплата коштує сто гривень на місяць.',
  'Поділіться рецептом із сусідом.',
  'Приложението пази рецептата.',
  'Изпратете снимки на бурята в музея.',
  'Абонаментът струва десет лева на месец.',
  'Споделете рецептата със съседа.',
  'Η εφαρμογή αποθηκεύει τη συνταγή.',
  'Στείλτε φωτογραφίες της καταιγίδας στο μουσείο.',
  'Η συνδρομή κοστίζει δέκα ευρώ τον μήνα.',
  'Σας άρεσε η σούπα;',
  'Uygulama tarifi kaydediyor.',
  'Fırtınanın fotoğraflarını müzeye gönderin.',
  'Abonelik ayda yüz lira.',
  'Tarifi komşunuzla paylaşın.',
  'التطبيق يحفظ الوصفة.',
  'أرسلوا صور العاصفة إلى المتحف.',
  'الاشتراك بعشرة دنانير في الشهر.',
  'هل كان الدواء مفيدا؟',
  'برنامه دستور پخت را ذخیره می‌کند.',
  'عکس‌های توفان را برای موزه بفرستید.',
  'آیا دارو مفید بود؟',
  'האפליקציה שומרת את המתכון.',
  'שלחו תמונות של הסערה למוזיאון.',
  'מינוי עולה עשרה שקלים בחודש.',
  'ऐप नुस्खा सहेजता है।',
  'तूफान की तस्वीरें संग्रहालय को भेजें।',
  'क्या दवा उपयोगी थी?',
  'অ্যাপটি রেসিপি জমা রাখে।',
  'ঝড়ের ছবি জাদুঘরে পাঠান।',
  'Aplikasi itu menyimpan resep.',
  'Kirim foto badai ke museum.',
  'Langganan itu seratus ribu rupiah per bulan.',
  'Apakah obat itu bermanfaat?',
  'Ứng dụng lưu công thức.',
  'Hãy gửi ảnh bão cho bảo tàng.',
  'Thuốc có hữu ích không?',
  'アプリはレシピを保存する。',
  '嵐の写真を博物館に送ってください。',
  '購読料は月に千円だ。',
  'その薬は役に立ちましたか。',
  '앱은 레시피를 저장한다.',
  '폭풍 사진을 박물관으로 보내세요.',
  '구독료는 한 달에 만 원이다.',
  '应用保存食谱。',
  '请把暴风雨的照片送到博物馆。',
  '订阅每月十元。',
  '这药有用吗？',
  '把食譜分享給鄰居。',
  '請把暴風雨的照片寄到博物館。',
  '更多故事，要等到明年。',
  'แอปบันทึกสูตรอาหาร',
  'ส่งภาพพายุไปที่พิพิธภัณฑ์',
  'Aplikacija sprema recept.',
  'Pošaljite slike oluje muzeju.',
  'Pratite kanal do ustave.',
  'Pošljite slike nevihte muzeju.',
  'Saada pilte tormist muuseumile.',
  'Siųskite audros nuotraukas muziejui.',
  'Have you ever sent us a photo of a wolf? The ranger asks every child.',
  'Send us your photos, the queen wrote to her sister.',
  'Contact the newsroom of the fire brigade.',
  'Is the article useful for patients?',
  'Is the recipe useful in winter?',
  'Did you enjoy the story? Many did not.',
  'Do you like the news? asks the clown.',
  'Rate the story before you believe it.',
  'We rate this recipe highly.',
  'Subscribe to nothing for a month and count the euros you save.',
  'The price of the digital edition is £1 a month.',
  'The blog lives from affiliate links in its articles.',
  'Add the source of the spring to the map of Google.',
  'Follow our channel to the sea, the skipper said.',
  'Join our group on Viber, the kidnappers wrote.',
  'Our WhatsApp group met in the church.',
  'Copy this link, the swindler writes.',
  'Get our help by email.',
  'He got our story by email.',
  'Unser Kanal auf Facebook wurde gesperrt.',
  'Schicken Sie uns Fotos, bat der Förster die Wanderer.',
  'Folgende Nachricht erreichte uns über Facebook.',
  'Abonnierte Zeitungen kosten im Monat zehn Euro.',
  'Ist der Artikel nützlich für Patienten?',
  'Dem Leser gefiel der Artikel, und er schrieb uns.',
  'Bewerten Sie den Artikel selbst, sagte der Richter.',
  'Notre chaîne préférée passe sur YouTube.',
  'Abonnez-vous à rien pendant un mois.',
  "Il a aimé l'article et l'a partagé.",
  'Envoyez-nous vos photos, demande le garde.',
  'Cet article est utile aux malades.',
  'Nuestra fuente preferida es Google, reconoce el alcalde.',
  'Envíenos fotos, pide el guarda.',
  '¿Es útil el artículo de la ley?',
  'Le gustó la noticia y la compartió.',
  'Ci piace la ricetta e la condividiamo con i vicini.',
  'La ricetta è utile a tutti.',
  'Mandateci le foto, chiede il guardiano.',
  'Gostou da notícia e partilhou-a com o pai.',
  'Nosso canal favorito fica no rio.',
  'Ons kanaal is dichtgevroren.',
  'Ons WhatsApp-kanaal werd gehackt.',
  'Volgende week komt de burgemeester bij ons op Facebook.',
  'Zij deelt het recept met de buren.',
  'Vår kanal frös på en natt.',
  'Hon gillade artikeln och delade den.',
  'Han kunne lide historien og delte den.',
  'Kanalen vår frøs på en natt.',
  'Hän tykkäsi jutusta ja jakoi sen.',
  'Kanavamme jäätyi yössä.',
  'Spodobał mu się artykuł i udostępnił go.',
  'Dołączył do naszej grupy na Facebooku.',
  'Nasz kanał zamarzł w nocy.',
  'Sleduje nás na Instagramu celá obec.',
  'Článek se mu líbil a sdílel ho.',
  'Článok sa mu páčil a zdieľal ho.',
  'Tetszett neki a cikk, és megosztotta.',
  'I-a plăcut articolul și l-a distribuit.',
  'Ему понравилась статья, и он ею поделился.',
  'Наш канал замёрз за ночь.',
  'Подписка на газету стоит 100 рублей в месяц.',
  'Рецепт полезен всем.',
  'Йому сподобалася стаття, і він її поширив.',
  'Той хареса статията и я сподели.',
  'Пътят продължава под снимката на светеца.',
  'Του άρεσε το άρθρο και το μοιράστηκε.',
  'Το κανάλι μας πάγωσε.',
  'Haberi beğendi ve paylaştı.',
  'Tarif herkese faydalı.',
  'أعجبه المقال فشاركه مع أخيه.',
  'داستان برای همه مفید بود.',
  'הכתבה מצאה חן בעיניו והוא שיתף אותה.',
  'उसे खबर पसंद आई और उसने शेयर की।',
  'খবরটি তার ভালো লেগেছে।',
  'Ia suka artikel itu dan membagikannya.',
  'Ông thích bài viết và chia sẻ nó.',
  '彼はその記事が気に入り、友だちに送った。',
  '記事は写真の下に続く。',
  '그는 기사가 좋았다고 썼다.',
  '우리 채널은 얼어붙었다.',
  '他喜欢这篇文章，分享给了朋友。',
  '我们的频道被微信封了。',
  '這篇文章對病人有幫助。',
  '更多新聞，他不想聽。',
  'เขาชอบบทความนี้และแชร์ให้เพื่อน',
  'Naš se kanal zaledio preko noći.',
  'Svidio mu se članak i podijelio ga je.',
  'Send the error to the printer and wait.',
  'Write the mistake on the blackboard.',
  'Save the letters.',
  'Print the recipe on thick paper.',
  'Fans share their photos.',
  'Schicken Sie den Fehler an den Hersteller.',
  "Envoyez l'erreur au fabricant.",
  'Envíe el error al fabricante.',
  "Inviate l'errore al produttore.",
  'Пришлите ошибку мастеру.',
  'Napiszcie błąd na tablicy.',
  // Turns of an interview, and a sentence that goes on.
  'A: Sign up for our newsletter!',
  '答：谢谢，欢迎订阅我们的电子报！',
  'i commenti sotto i vostri articoli sono pieni di insulti. Perché non li chiudete?',
]

test.each(told)('what is told or advised stays, in the middle of a story and at its end: %s', (line) => {
  expect(removed([...story, line, closing])).toEqual({})
  expect(removed([...story, closing, line])).toEqual({})
})

test.each(['Save the recipe', 'More recipes', 'Print and save', '粉絲分享', 'Rate the story', 'Copy the link'])(
  'a cross-head stays: %s',
  (line) => {
    expect(removed([...story, line, closing])).toEqual({})
  },
)

test.each([
  ['cookie-notice', 'Du skal acceptere cookies for at se dette indhold'],
  ['cookie-notice', 'Ce contenu est bloqué car vous n’avez pas accepté les cookies et autres traceurs.'],
  ['share', 'Folgen Sie uns auf Instagram und Facebook'],
  ['newsletter', 'Přihlaste se k odběru našeho newsletteru'],
])('what can be nothing but a prompt goes from the middle, too: %s, %s', (kind, line) => {
  expect(removed([...story, line, closing])).toEqual({ [line]: kind })
})

test.each([
  'And if one of them asks where to find you on a Sunday, say it simply: follow us on Instagram.',
  'Newsletter abonnieren kann jeder, auch ohne Mitgliedschaft im Verein der Wolfsfreunde.',
])('a sentence that has a prompt in it stays at the end of a story, too: %s', (line) => {
  expect(removed([...story, closing, line])).toEqual({})
})

test.each([
  'Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.',
  'Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.',
  'Сохранить моё имя, email и адрес сайта в этом браузере для последующих моих комментариев.',
  '次回のコメントで使用するためブラウザーに自分の名前、メールアドレス、サイトを保存する。',
  '다음 번 댓글 작성을 위해 이 브라우저에 이름, 이메일, 그리고 웹사이트를 저장합니다.',
])('the form for comments goes behind the story: %s', (line) => {
  expect(removed([...story, closing, line])).toEqual({ [line]: 'comment-policy' })
})

test('a sentence on such a form in the middle of a story stays', () => {
  expect(removed([...story, 'The extension keeps the name in the browser for the next comment.', closing])).toEqual({})
})

test('two pieces of advice in a row lend each other no support', () => {
  const advice = ['Join a local group on Facebook.', 'Follow the forest office on Instagram.']
  expect(removed([...story, ...advice, closing])).toEqual({})
})

test.each([
  ['related-heading', 'A LIRE AUSSI'],
  ['advertisement', 'PUBLICITE'],
  ['advertisement', 'ΔΙΑΦΗΜΙΣΗ'],
  ['related-heading', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ'],
  ['share', 'Siguenos en Facebook'],
  ['related-heading', '【関連記事】'],
])('a phrase is found without its accents and in brackets: %s, %s', (kind, line) => {
  expect(removed([...story, closing, line])).toEqual({ [line]: kind })
})

test.each(['', '* '])('a numbered heading of a list stays, whatever it says: %j', (bullet) => {
  const list = [`${bullet}1. Newsletter`, closing, `${bullet}2. Facebook`, story[1], `${bullet}3. Advertisement`, story[2]]
  expect(removed([...story, ...list])).toEqual({})
})

test.each([
  ['dates', ['15 March 2022', 'A teacher reports the first one.', '2 September 2022', 'A man is held.']],
  ['times', ['Godz. 1:40', 'Dyżurny odbiera zgłoszenie.', 'Godz. 5:15', 'Ogień jest opanowany.']],
])('the dates and times of a chronicle stay: %s', (_, entries) => {
  expect(removed([...story, ...entries, closing])).toEqual({})
})

test.each(['Our team', 'Qui sommes-nous', 'Про нас'])('a cross-head below the label of an advertisement stays: %s', (crossHead) => {
  expect(removed([...story, 'Advertisement', crossHead, closing])).toEqual({ Advertisement: 'advertisement' })
})

// Prompts of today's sites, each in a language or two; below them what a reporter or a guide would write with the same words.
test.each([
  ['app-prompt', 'Ενεργοποίηση ειδοποιήσεων'],
  ['app-prompt', 'Įjungti pranešimus'],
  ['app-prompt', 'הפעלת התראות'],
  ['stray-ui', 'This content could not be loaded'],
  ['stray-ui', 'Вміст не вдалося завантажити'],
  ['stray-ui', 'コンテンツを読み込めませんでした'],
  ['stray-ui', 'Vídeo no disponible'],
  ['stray-ui', 'Dieses Video ist leider nicht mehr verfügbar'],
  ['stray-ui', 'Bekijk dit bericht op Instagram'],
  ['stray-ui', 'Lihat postingan ini di Instagram'],
  ['stray-ui', 'Vis på YouTube'],
  ['stray-ui', 'Katso kaikki kuvat'],
  ['stray-ui', 'Погледајте све фотографије'],
  ['stray-ui', 'Bildergalerie öffnen'],
  ['stray-ui', '点击查看大图'],
  ['stray-ui', 'Zdjęcie 3 z 12'],
  ['stray-ui', 'Fotoğraf 3/12'],
  ['page-tools', 'Lees later'],
  ['page-tools', 'Dodaj do zakładek'],
  ['page-tools', 'ブックマークに追加'],
  ['page-tools', 'Zum Kalender hinzufügen'],
  ['player', 'Přehrát video'],
  ['player', '播放视频'],
  ['player', 'Tap to unmute'],
  ['page-tools', 'Tóm tắt bài viết bằng AI'],
  ['page-tools', 'Rezumă articolul cu AI'],
  ['page-tools', 'Få et AI-resumé af historien'],
  ['copyright', 'Our content may not be used to train AI.'],
  ['copyright', 'Le contenu de ce site ne peut être utilisé pour entraîner une intelligence artificielle.'],
  ['page-tools', 'Podaruj artykuł'],
  ['page-tools', 'この記事をプレゼントする'],
  ['newsletter', 'Thanks for subscribing! Check your inbox to confirm.'],
  ['newsletter', 'Merci pour votre inscription ! Vérifiez votre boîte mail pour confirmer.'],
  ['newsletter', 'Le notizie più importanti ogni mattina nella tua casella'],
  ['share', 'Följ ämnet'],
  ['share', 'この著者をフォロー'],
  ['advertisement', 'Kup bilety'],
  ['advertisement', 'Купити квитки'],
  ['page-tools', 'Neue Beiträge anzeigen'],
  ['page-tools', 'Показати нові дописи'],
  ['page-tools', 'Vota en nuestra encuesta'],
  ['page-tools', 'Jetzt bewerten!'],
  ['page-tools', 'Vad tycker du om artikeln?'],
  ['navigation', 'Lire le journal numérique'],
  ['comment-policy', 'Skicka in en insändare'],
  ['comment-policy', 'Lähetä mielipidekirjoitus'],
  ['navigation', 'Read this article in Spanish'],
  ['navigation', 'Diesen Artikel auf Englisch lesen'],
  ['navigation', 'Перейти к рецепту'],
  ['navigation', 'Saltar a la receta'],
  ['support-appeal', 'Fai una donazione'],
  ['support-appeal', 'Doe een donatie'],
  ['tip-line', '¿Tienes una historia que contar? Escríbenos'],
  ['page-tools', '오류 신고하기'],
  ['page-tools', 'Сообщить об опечатке'],
  ['comment-policy', 'Comments are closed.'],
  ['comment-policy', 'Комментарии закрыты.'],
  ['comment-policy', 'Kommentarfeltet er stengt.'],
  ['timestamp', 'Lesezeit: 3 Min.'],
  ['timestamp', 'Læsetid: 3 min.'],
  ['page-tools', '» Print recipe'],
  ['page-tools', 'Report a mistake »'],
  ['page-tools', 'Report a mistake ›'],
  ['page-tools', 'Print recipe (opens in new window)'],
  ['page-tools', 'Imprimir receta (se abre en una ventana nueva)'],
])('a prompt of today’s sites goes from behind the story: %s, %s', (kind, line) => {
  expect(removed([...story, closing, line])).toEqual({ [line]: kind })
})

test.each([
  // Notifications, and switched off.
  'The alerts came too late.',
  'Die Warnungen kamen zu spät.',
  'Turn off notifications',
  'Slå av varsler',
  'Zet meldingen uit',
  // What could not be loaded, seen or played.
  'The ship could not be loaded',
  'Le camion n’a pas pu être chargé.',
  'The video is no longer available.',
  'Das Video ist nicht mehr verfügbar.',
  'Der Inhalt konnte nicht geladen werden.',
  'He watched it on YouTube.',
  'Lo publicó en Instagram.',
  'The video was played in court.',
  'Das Video wurde vor Gericht abgespielt.',
  // Pictures, and galleries with walls.
  'The gallery is open',
  'Eine Galerie zeigt alle Bilder',
  'All photos by Ann Roe',
  'Photo 51 changed biology',
  'Bild 3 zeigt den Hafen',
  'Agrandissez le trou au couteau.',
  // Read later, given away.
  'Sie las den Brief erst später.',
  'Later she read law.',
  'She gave the article away.',
  'Sie verschenkte den Artikel an ihre Nachbarin.',
  'A gift for readers',
  // Machines.
  'The court ruled that the pictures may not be used to train AI.',
  'Der Verlag hat die Nutzung seiner Inhalte zum Training von KI verboten.',
  'Les livres ne peuvent être utilisés pour entraîner l’IA.',
  'Summarize the article in your own words.',
  'KI schreibt Artikel',
  // Mail.
  'Check your inbox and confirm the registration.',
  'Prüfen Sie Ihr Postfach und bestätigen Sie die Anmeldung.',
  'The most important news came by mail.',
  'Members check their mail to confirm the subscription',
  'Die wichtigste Nachricht kam per Mail',
  // What one follows, buys, votes in, gives.
  'Follow the subject with your finger.',
  'Folge dem Thema bis zum Schluss.',
  'Die Folgen für die Autoren',
  'Karten kauft man am Kai.',
  'Tickets are sold at the quay.',
  'Neue Pfosten zeigen Wirkung',
  'Take part in the vote',
  'Nehmen Sie an der Wahl teil.',
  'Vote now',
  'Jetzt bewerten Richter den Fall',
  'Don’t give',
  'Make a donation at the fire station.',
  // Papers, letters, languages.
  'He reads the digital edition.',
  'Digital lesen',
  'A letter to the editor of 1911',
  'Ein Leserbrief aus dem Jahr 1911',
  'Lesen auf Englisch lernen',
  'Jump to conclusions',
  'Zum Rezept gehört Zimt',
  // Who may comment, and who may not.
  'Closed to comments',
  'Comments closed the meeting.',
  'Die Debatte ist geschlossen.',
  // Sharing.
  'Einen Beitrag teilen',
  'Share the loaf with your neighbours.',
  'Teilen Sie das Brot mit den Nachbarn.',
  'Del av saken',
  // What is the last, dark, or not to be looked at.
  'This is not the last picture',
  'Not the last video',
  'Cette photo est impossible',
  'Non guardare questa foto',
  'Dieser Inhalt ist nicht verfügbar.',
  'See X',
  // Walls that open, pictures in numbers, and seasons.
  'The gallery opens',
  'La galerie ouvre !',
  'Die Bilder der Galerie',
  'All the pictures',
  'Images 2 and 3',
  'Fotos 10 x 15',
  'Spring Recipes',
  'Ricette da Salto',
  // Pubs, lectures and months.
  'Below the pubs',
  'A video lecture',
  'Im Mai lesen',
  // Machines that learn, and questions.
  'No training on this site.',
  'Diese KI ist nicht trainiert',
  'La pregunta de este artículo',
  'この記事の問題',
  // Who blocks, likes and writes.
  'Wir nutzen alle einen Werbeblocker.',
  'It seems that your ad blocker is using too much memory.',
  'When you like a story, you share it.',
  'A szerző',
  '기자회견 추가',
  'De reactie is gesloten.',
  'Dinos el error',
  'Imprimez vos articles',
  // Cards and books, languages and votes.
  'Karten kaufen',
  'Buch des Jahres: Heute werden die Preise verliehen',
  'Купить билет сейчас трудно',
  'Reading in English',
  'Polls and votes',
  'Vota oggi',
  'The Daily Mail: top stories',
  'Continued without permission',
  'Republishing is permitted.',
  // A quotation that goes on in the next paragraph.
  '„Das Rezept drucken wir nicht',
])('a look-alike of them stays, in the middle of a story and at its end: %s', (line) => {
  expect(removed([...story, line, closing])).toEqual({})
  expect(removed([...story, closing, line])).toEqual({})
})

test.each(['Zobrazit tento příspěvek na Instagramu', 'この投稿をInstagramで見る', 'Este contenido no está disponible', 'Foto 1 di 20'])(
  'what stands where something was embedded goes from the middle: %s',
  (line) => {
    expect(removed([...story, line, closing])).toEqual({ [line]: 'stray-ui' })
  },
)

test('a number of minutes is the length of an audio below what one listens to', () => {
  for (const [listen, length] of [
    ['Listen to this article', '5 min'],
    ['Artikel anhören', '5 Min.'],
    ['Luister naar dit artikel', '5 minuten'],
  ])
    expect(Object.keys(removed([...story, closing, listen, length]))).toEqual([listen, length])
  expect(removed([...story, closing, '© 2024 Hearst Newspapers', '5 min'])).not.toHaveProperty('5 min')
  expect(removed([...story, 'Artikel anhören (4 Min.)', closing])).toEqual({ 'Artikel anhören (4 Min.)': 'page-tools' })
})

test('no word has letters of two scripts that look alike, none has its meaning twice, and they stand in order', () => {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Hebrew}/u, /\p{Script=Arabic}/u]
  for (const { words } of PROMPT_WORDS) {
    const list = words.split(' ')
    expect(list.filter((word) => scripts.filter((script) => script.test(word)).length > 1)).toEqual([])
    expect(list).toEqual([...new Set(list)].sort())
    const stems = list
      .filter((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+\*$/u.test(word))
      .map((word) => word.slice(0, -1))
    expect(list.filter((word) => stems.some((stem) => word.startsWith(stem) && word !== `${stem}*`))).toEqual([])
  }
})

const allSigns = Object.values<bigint>(PROMPT_SIGNS).reduce((all, sign) => all | sign, 0n)

test('each prompt has a word that is not in every other line of a story', () => {
  const commonOnes = PROMPT_RULES.filter(({ has }) => (has & ~COMMON & ~allSigns) === 0n)
  expect(commonOnes.map(({ name }) => name)).toEqual([])
})

test('no two meanings share a bit, and a line may have all signs', () => {
  const meanings = Object.values(PROMPT)
  expect(meanings.filter((meaning) => (meaning & (meaning - 1n)) !== 0n)).toEqual([])
  expect(new Set(meanings).size).toBe(meanings.length)
  expect(signsOf('Who asked @ann, © site.example, for €5? Photo 1 of 10')).toBe(allSigns)
})

test('each word of the lexicon is found in a line, by three letters of it or more where it stands for others', () => {
  for (const { meaning, words } of PROMPT_WORDS) {
    const list = words.split(' ')
    const inLine = (word: string) => meaningsOf(lineKey(word.replace('*', ''))).some((found) => (found & meaning) === meaning)
    expect(list.filter((word) => !inLine(word))).toEqual([])
    expect(list.filter((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,2}\*$/u.test(word))).toEqual([])
  }
})

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
