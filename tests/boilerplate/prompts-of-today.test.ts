import { expect, test } from 'vitest'
import { closing, removed, story } from './wolves.js'

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
