import { expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { closing, removed, story } from './wolves.js'

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
  ['comment-policy', 'Have we missed something? Tell us in the comments.'],
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

test('a label in Thai, which has no full stops to tell paragraphs by, stays between them', () => {
  const told = [
    'หมาป่าสองตัวอาศัยอยู่ในป่าทางเหนือของเมืองตั้งแต่ฤดูหนาว สภาเมืองแถลงเมื่อวันจันทร์',
    'กล้องถ่ายพวกมันได้ในเดือนมีนาคมที่โรงเลื่อยเก่า ซึ่งไม่มีใครทำงานมายี่สิบปี',
  ]
  expect(removed([...told, 'ดูวิดีโอ', ...told])).toEqual({})
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
