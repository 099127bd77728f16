import { describe, expect, test } from 'vitest'
import { actionOn, behind, closing, inside, story } from './ferryman.js'

const asHeadline = (line: string): string => actionOn(line, [line, story[1], story[2], closing])

function staysEverywhere(line: string): void {
  for (const place of [inside, behind, asHeadline]) expect(place(line)).not.toContain('remove')
}

describe('a message that something cannot be shown', () => {
  test.each([
    'Your browser doesn’t support HTML5 audio.',
    'Sorry, your browser doesn’t support embedded videos.',
    'Your browser does not support the video tag.',
    'Ihr Browser unterstützt das Video-Element nicht.',
    'Dein Browser unterstützt leider keine HTML5-Videos.',
    'Votre navigateur ne prend pas en charge la vidéo HTML5.',
    'Votre navigateur ne supporte pas la balise audio.',
    'Tu navegador no soporta el elemento de vídeo.',
    'Su navegador no admite el audio HTML5.',
    'Il tuo browser non supporta l’elemento video.',
    'O seu navegador não suporta vídeo HTML5.',
    'Je browser ondersteunt geen HTML5-video.',
    'Uw browser ondersteunt het video-element niet.',
    'Twoja przeglądarka nie obsługuje elementu wideo.',
    'Váš prohlížeč nepodporuje HTML5 video.',
    'Ваш браузер не поддерживает HTML5-видео.',
    'Ваш браузер не підтримує відео.',
    'Din webbläsare stöder inte HTML5-video.',
    'Nettleseren din støtter ikke HTML5-video.',
    'Din browser understøtter ikke HTML5-video.',
    'Selaimesi ei tue HTML5-videota.',
    'Tarayıcınız HTML5 videoyu desteklemiyor.',
    'お使いのブラウザは動画の再生に対応していません。',
    '您的浏览器不支持HTML5视频。',
    'A böngésződ nem támogatja a HTML5 videót.',
    'Please enable JavaScript to view this content.',
    'You need to enable JavaScript to play this video.',
    'Bitte aktivieren Sie JavaScript, um diesen Inhalt zu sehen.',
    'Veuillez activer JavaScript pour voir cette vidéo.',
    'Activa JavaScript para ver este vídeo.',
    'Ative o JavaScript para ver este conteúdo.',
    'Abilita JavaScript per vedere questo contenuto.',
    'Schakel JavaScript in om deze video te bekijken.',
    'Включите JavaScript, чтобы посмотреть это видео.',
    'Увімкніть JavaScript, щоб переглянути це відео.',
    'No compatible source was found for this media.',
    'Für dieses Video wurde keine kompatible Quelle gefunden.',
    'Aucune source compatible n’a été trouvée pour cette vidéo.',
    'This is a modal window.',
    'End of dialog window.',
    'Ende des Dialogfensters.',
  ])('goes, in the middle too: %s', (line) => {
    expect(behind(line)).toBe('remove player')
    expect(inside(line)).toBe('remove player')
  })

  test.each([
    'An error occurred. Please try again.',
    'Something went wrong. Please try again later.',
    'Es ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut.',
    'Etwas ist schiefgelaufen. Bitte versuche es erneut.',
    'Ein Fehler ist aufgetreten. Bitte versuchen Sie es später noch einmal.',
    'Une erreur est survenue, veuillez réessayer.',
    'Une erreur s’est produite. Veuillez réessayer plus tard.',
    'Ha ocurrido un error. Inténtalo de nuevo más tarde.',
    'Algo salió mal. Inténtalo de nuevo.',
    'Si è verificato un errore. Riprova più tardi.',
    'Qualcosa è andato storto. Riprova.',
    'Ocorreu um erro. Tente novamente mais tarde.',
    'Algo deu errado. Tente novamente.',
    'Er is een fout opgetreden. Probeer het later opnieuw.',
    'Er ging iets mis. Probeer het opnieuw.',
    'Wystąpił błąd. Spróbuj ponownie później.',
    'Произошла ошибка. Попробуйте позже.',
    'Сталася помилка. Спробуйте ще раз пізніше.',
    'Ett fel uppstod. Försök igen senare.',
    'Något gick fel. Försök igen.',
    'Der opstod en fejl. Prøv igen senere.',
    'Noe gikk galt. Prøv igjen senere.',
    'Jokin meni pieleen. Yritä myöhemmin uudelleen.',
    'Bir hata oluştu. Lütfen tekrar deneyin.',
    '오류가 발생했습니다. 다시 시도해 주세요.',
    '发生错误，请稍后重试。',
    'Παρουσιάστηκε σφάλμα. Δοκιμάστε ξανά αργότερα.',
    'Došlo k chybě. Zkuste to znovu později.',
    'Hiba történt. Próbáld újra később.',
    'A apărut o eroare. Încercați din nou mai târziu.',
  ])('goes, in the middle too, where it only says that it failed: %s', (line) => {
    expect(behind(line)).toBe('remove stray-ui')
    expect(inside(line)).toBe('remove stray-ui')
  })

  test.each([
    'If an error occurs, try again later.',
    'If an error occurred, please try again later.',
    'Wenn ein Fehler aufgetreten ist, versuchen Sie es später erneut.',
    'If the video does not load, try again later.',
    'Si se ha producido un error, inténtelo de nuevo más tarde.',
    'Se ocorreu um erro, tente novamente mais tarde.',
    'Если произошла ошибка, попробуйте позже.',
    'Try again later.',
    'Something went wrong, and she tried again a year later.',
    'Something went wrong with the oars.',
    'Etwas ist schiefgelaufen, sagt der Fährmann.',
    'Une erreur est survenue à la mairie.',
    'Enable JavaScript in the settings.',
    'Enable JavaScript in your browser.',
    'Aktivieren Sie JavaScript in den Einstellungen.',
    'To play videos, enable JavaScript in the settings of the browser.',
    'Activa JavaScript en los ajustes del navegador.',
    'If your browser does not support the video element, use another one.',
    'Falls Ihr Browser das Video nicht unterstützt, nehmen Sie einen anderen.',
    'Older browsers do not support the video element.',
    'The browser of the museum does not support HTML5 video.',
    'Der Browser unterstützt keine Videos mehr.',
    'Le navigateur ne prend pas en charge la vidéo.',
    'Your browser supports the audio element since 2011.',
    'Браузер не поддерживает видео с 2019 года.',
    'No compatible source of blood was found for the ferryman.',
    'A compatible source of power was found for the video wall.',
    'The modal window of the old house is by the door',
    'The end of the dialogue is by the window',
    'Das Ende des Dialogs am Fenster',
    'El fin del diálogo junto a la ventana',
    'Close the dialog window.',
    'JavaScript turns 30',
    'Without JavaScript this page does not work in half of all browsers, the study found.',
  ])('is not what a story or a guide says: %s', staysEverywhere)
})

describe('a message in place of what needs consent', () => {
  test.each([
    'Please accept marketing cookies to watch this video.',
    'Bitte akzeptieren Sie Marketing-Cookies, um dieses Video anzusehen.',
    'Veuillez accepter les cookies marketing pour regarder cette vidéo.',
    'Acepta las cookies de marketing para ver este vídeo.',
    'Accetta i cookie di marketing per guardare questo video.',
    'Accepteer marketing-cookies om deze video te bekijken.',
    'Accepter venligst marketing-cookies for at se denne video.',
    'Чтобы посмотреть это видео, примите файлы cookie.',
    'This content isn’t available due to your cookie preferences.',
    'This content is blocked because you have not accepted cookies.',
    'Deze content is geblokkeerd omdat je geen cookies hebt geaccepteerd.',
    'Innehållet kan inte visas på grund av dina cookie-inställningar',
    'Dieser Inhalt ist aufgrund Ihrer Datenschutzeinstellungen nicht verfügbar.',
    'We need your consent to load the YouTube video service!',
    'Wir benötigen Ihre Zustimmung, um den Vimeo Video-Service zu laden!',
    'Nous avons besoin de votre consentement pour charger le service YouTube Video !',
    'By loading the video, you agree to YouTube’s privacy policy.',
    'Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.',
    'Do you want to load external content supplied by YouTube?',
    'Möchten Sie von YouTube bereitgestellte externe Inhalte laden?',
    'Click here to display content from YouTube.',
    'Hier klicken, um den Inhalt von YouTube anzuzeigen.',
    'YouTube is disabled. Allow',
    'YouTube ist deaktiviert. Erlauben',
    'YouTube est désactivé. Autoriser',
    'YouTube è disattivato. Consenti',
    'YouTube is uitgeschakeld. Toestaan',
    'YouTube está deshabilitado. Permitir',
    'YouTube вимкнено. Дозволити',
  ])('goes, in the middle too: %s', (line) => {
    expect(behind(line)).toBe('remove cookie-notice')
    expect(inside(line)).toBe('remove cookie-notice')
  })

  test.each([
    'YouTube is disabled.',
    'YouTube is blocked in the valley.',
    'YouTube ist deaktiviert.',
    'YouTube disabled, Allow said.',
    'Turn off YouTube. Allow Instagram.',
    'Accept cookies in the settings.',
    'Accept the cookies and watch the video.',
    'If you accept cookies, this video opens.',
    'Sites that ask readers to accept cookies show fewer videos.',
    'Wer Cookies akzeptiert, sieht das Video.',
    'Cookies müssen akzeptiert werden, ehe Videos laden.',
    'The court ruled that readers must accept cookies before a video loads.',
    'Consent is needed to load YouTube videos, the court ruled.',
    'Readers gave no consent to load videos of YouTube.',
    'Die Einwilligung, Videos von YouTube zu laden, fehlte.',
    'By loading the truck he agreed to the terms of Facebook.',
    'Content is not covered by the settings for cookies.',
    'The content of the box was not available for reasons of privacy.',
    'In the settings, allow cookies and load the content again.',
    'Pour charger la vidéo, il faut le consentement du lecteur.',
    'El contenido no depende de las cookies.',
    'Click here and there, YouTube shows content of all kinds.',
    'Loading the video took the ferryman an hour.',
    'Do you want to load external drives?',
    'Der Inhalt der Cookies war nicht zu sehen.',
  ])('is not what a story or a guide says: %s', staysEverywhere)
})

describe('what a form says of a subscription, of comments and of sharing', () => {
  test.each([
    'Check your inbox or spam folder to confirm your subscription.',
    'Please check your inbox to confirm your subscription.',
    'Prüfe deinen Posteingang oder Spam-Ordner, um dein Abonnement zu bestätigen.',
    'Revisa tu bandeja de entrada o la carpeta de spam para confirmar tu suscripción.',
    'Controlla la tua casella di posta o la cartella spam per confermare la tua iscrizione',
    'Verifique sua caixa de entrada ou a pasta de spam para confirmar sua assinatura.',
    'Vérifiez votre boîte de réception pour confirmer votre abonnement.',
    'Controleer je inbox of spammap om je abonnement te bevestigen.',
    'Kolla din inkorg eller skräppost för att bekräfta din prenumeration.',
    'You’ve successfully subscribed to The Packet.',
  ])('a newsletter’s goes from behind the story: %s', (line) => {
    expect(behind(line)).toBe('remove newsletter')
  })

  test.each([
    'We don’t spam! Read our privacy policy for more info.',
    'Wir senden keinen Spam! Erfahre mehr in unserer Datenschutzerklärung.',
    '¡No enviamos spam! Lee nuestra política de privacidad para obtener más información.',
    'Nous ne spammons pas ! Consultez notre politique de confidentialité pour plus d’informations.',
    'Non inviamo spam! Leggi la nostra Informativa sulla privacy per avere maggiori informazioni.',
    'Não fazemos spam! Leia nossa política de privacidade para mais informações.',
    'Nie spamujemy! Przeczytaj naszą politykę prywatności, aby uzyskać więcej informacji.',
    'Vi spammer ikke! Læs vores privatlivspolitik for mere info.',
    'Мы не спамим! Прочтите нашу политику конфиденциальности, чтобы узнать больше.',
  ])('its promise goes, in the middle too: %s', (line) => {
    expect(behind(line)).toBe('remove newsletter')
    expect(inside(line)).toBe('remove newsletter')
  })

  test.each([
    'Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.',
    'Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.',
    'Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern.',
    'Notify me of new comments by email.',
    'Notify me of new posts by email.',
    'Benachrichtige mich über neue Beiträge via E-Mail.',
    'Prévenez-moi de tous les nouveaux commentaires par e-mail.',
    'Notifícame los nuevos comentarios por correo electrónico.',
    'Du musst angemeldet sein, um einen Kommentar abzugeben.',
    'Lo siento, debes estar conectado para publicar un comentario.',
    'Você precisa fazer o login para publicar um comentário.',
    'Je moet ingelogd zijn op om een reactie te plaatsen.',
    'Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *',
    'Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *',
    'Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *',
  ])('a form for comments goes, in the middle too: %s', (line) => {
    expect(behind(line)).toBe('remove comment-policy')
    expect(inside(line)).toBe('remove comment-policy')
  })

  test.each([
    'Save my name, email, and website in this browser for the next time I comment.',
    'You must be logged in to post a comment.',
    'Your email address will not be published. Required fields are marked *',
  ])('a form for comments goes from behind the story: %s', (line) => {
    expect(behind(line)).toBe('remove comment-policy')
  })

  test.each([
    'Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)',
    'Klicken, um in WhatsApp zu teilen (Wird in neuem Fenster geöffnet)',
    'Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)',
    'Fai clic qui per condividere su Twitter (Si apre in una nuova finestra)',
    'Clique para compartilhar no Facebook(abre em nova janela)',
    'Нажмите, чтобы поделиться на Twitter (Открывается в новом окне)',
    'Click to share on Facebook (Opens in new window)',
  ])('a button with a note on its window goes from behind the story: %s', (line) => {
    expect(behind(line)).toBe('remove share')
  })

  test.each([
    'Check your inbox every hour and you will never finish.',
    'If you subscribed, check your inbox to confirm it.',
    'Check the spam folder.',
    'Confirm your subscription in the settings.',
    'He checked his inbox to confirm the subscription.',
    'Spam is not covered by our privacy law, the court ruled.',
    'The ferryman never read spam.',
    'Nobody can unsubscribe from spam.',
    'No spam was in the tin.',
    'Not all spam lets you unsubscribe, a study found.',
    'The email was sent to confirm the date.',
    'You have signed up for a long winter.',
    'Successfully subscribed: how a village got its newspaper back',
    'They notify me of new comments at sea.',
    'The council must notify readers of new posts by mail.',
    'You must log in.',
    'You must be logged in to vote, and to comment you need a name.',
    'If you want to comment, you must be logged in.',
    'Fields marked * are required, others are not.',
    'Required fields are marked with a star.',
    'A boat is not required. Oars are.',
    'Click “Share” and then “Facebook”.',
    'Click on the photo to share it with friends.',
    'Klicken Sie auf Teilen und dann auf Facebook.',
  ])('is not what a story or a guide says: %s', staysEverywhere)
})

describe('a field for a comment', () => {
  test.each([
    'Please enter your comment!',
    'Please enter your name here',
    '¡Por favor ingrese su comentario!',
    'Por favor ingrese su nombre aquí',
    'S’il vous plaît entrez votre commentaire!',
    'S’il vous plaît entrez votre nom ici',
    'Perfavore inserisci il tuo commento!',
    'Perfavore inserisci il tuo nome qui',
    'Por favor digite seu comentário!',
    'Proszę wpisać swój komentarz!',
    'Пожалуйста, введите ваш комментарий!',
    'Будь ласка, введіть свій коментар!',
    'Lütfen yorumunuzu giriniz!',
    'Silakan masukkan komentar Anda!',
  ])('asks politely for what belongs there, in the middle too: %s', (line) => {
    expect(behind(line)).toBe('remove comment-policy')
    expect(inside(line)).toBe('remove comment-policy')
  })

  test.each([
    'Enter your name in the field above.',
    'Please enter your name on the list by the door.',
    'Please enter the house here and wipe your feet.',
    'Please enter by the side door.',
    'Bitte geben Sie Ihren Namen am Eingang an.',
    'Bitte geben Sie dem Fährmann Ihren Kommentar.',
    'Por favor, ingrese por la puerta del puerto.',
    'Entrez votre nom dans le champ, puis validez.',
    'Inserisci il tuo nome e vai avanti.',
    'Enter a comment and press the button.',
    'Geben Sie einen Kommentar ein und klicken Sie auf Senden.',
    'Введите имя и нажмите кнопку.',
    'Please comment on the name of the boat.',
  ])('is not what a story or a guide says: %s', staysEverywhere)
})

describe('around what a broadcaster embeds', () => {
  test.each([
    'The BBC is not responsible for the content of external sites',
    'La BBC no se hace responsable del contenido de sitios externos.',
    'A BBC não se responsabiliza pelo conteúdo de sites externos',
    'BBC tidak bertanggung jawab atas konten situs eksternal',
    'BBC не несе відповідальності за контент зовнішніх сайтів.',
    'Skip Most read and continue reading',
    'Saltar Recomendamos y continuar leyendo',
    'Pule Matérias recomendadas e continue lendo',
    'Fin del contenido de YouTube',
    'End of Twitter post',
  ])('goes, in the middle too: %s', (line) => {
    expect(behind(line)).toBe('remove stray-ui')
    expect(inside(line)).toBe('remove stray-ui')
  })

  test.each([
    'The court found that Facebook is not responsible for the content of external sites.',
    'Facebook is not responsible for content',
    'Nobody is responsible for the contents of the boat.',
    'The mayor is not responsible for external content, she said.',
    'Skip the chapter and continue reading',
    'Skip lunch and continue reading',
    'Skip the introduction and go on reading at page nine.',
    'The end of Twitter',
    'The end of Twitter posts',
    'The end of content as we knew it',
    'Das Ende der Beiträge auf Facebook',
    'El fin del contenido',
  ])('is not what a story says: %s', staysEverywhere)
})

describe('a note that an article is old', () => {
  test.each([
    'This article is more than 5 years old',
    'Dieser Artikel ist mehr als 2 Jahre alt',
    'Cet article a plus de 3 ans',
    'Este artículo tiene más de 1 año de antigüedad',
    'Este artigo tem mais de 1 ano',
    'Questo articolo ha più di 2 anni',
    'Dit artikel is meer dan 2 jaar oud',
    'Denne artikkelen er mer enn 2 år gammel',
    'Denne artikel er mere end 1 år gammel',
    'Den här artikeln är mer än 3 år gammal',
    'Tento článek je starší než 1 rok',
    'Ez a cikk több mint 1 éves',
  ])('goes, in the middle too: %s', (line) => {
    expect(behind(line)).toBe('remove timestamp')
    expect(inside(line)).toBe('remove timestamp')
  })

  test.each([
    'This article is old',
    'This story is more than 100 years old',
    'This story is more than 20 years old.',
    'The article is more than a draft',
    'This article is about 2 old men',
    'Dieser Artikel handelt von 2 alten Männern.',
    'Cet article coûte plus de 3 euros',
    'Esta noticia tiene 2 autores',
  ])('is not what a story says: %s', staysEverywhere)
})

describe('a podcast', () => {
  test.each([
    'Listen to our podcast on Spotify',
    'Escucha nuestro pódcast en Spotify',
    'Écoutez le podcast sur Spotify ou Deezer',
    'Ascolta il podcast su Spotify',
    'Ouça o podcast no Spotify',
    'Luister de podcast hier',
    'Posłuchaj naszego podcastu na Spotify',
    'Слушайте подкаст на YouTube',
    'Suscríbete a nuestro pódcast',
    'Abonnez-vous à notre podcast',
    'Abonneer je op onze podcast',
  ])('is asked to be heard behind the story: %s', (line) => {
    expect(behind(line)).toBe('remove player')
  })

  test.each([
    'A podcast to listen to',
    'Listen to the podcast with your children',
    'Podcasts on Spotify: who listens',
    'Listening to a podcast on the ferry',
    'Écouter un podcast endort',
    'Subscribe to podcasts and you never finish one.',
    'Our podcast turns ten',
    'Podcast fans subscribe on Spotify, a study found',
  ])('is not what a story says: %s', staysEverywhere)
})

describe('how many have seen it', () => {
  test.each([
    'Views: 1,234',
    'Vistas: 1.234',
    'Vues : 204',
    'Visualizzazioni: 1.234',
    'Visualizações: 1.234',
    'Vizualizări: 1.234',
    'Wyświetleń: 1234',
    'Переглядів: 1234',
    'Προβολές: 1.234',
    'Okunma: 1234',
    '조회수 1234',
    '阅读量：1234',
  ])('goes from behind the story: %s', (line) => {
    expect(behind(line)).toBe('remove share')
  })

  test.each([
    ['Length: 3 minutes', 'Views: 1,234', 'Year: 1911'],
    ['Durée : 3 minutes', 'Vues : 204', 'Année : 1911'],
    ['Dauer: 3 Minuten', 'Aufrufe: 1.234', 'Jahr: 1911'],
    ['Duración: 3 minutos', 'Vistas: 1.234', 'Año: 1911'],
    ['Durata: 3 minuti', 'Visualizzazioni: 1.234', 'Anno: 1911'],
    ['Length: 3 minutes', 'Likes: 40', 'Year: 1911'],
  ])('stays among other rows: %s, %s', (above, row, below) => {
    expect(actionOn(row, [...story, above, row, below, closing])).not.toContain('remove')
    expect(actionOn(row, [...story, closing, above, row, below])).not.toContain('remove')
  })

  test.each(['Views from 12 windows', 'Vues sur le port', 'Просмотры фильмов выросли на 12 процентов.'])(
    'is not what a story says: %s',
    staysEverywhere,
  )
})

test.each([
  'An error occurred in the count, and the clerks had to try again later.',
  'Un error ocurrió y lo intentaron de nuevo.',
  'Algo salió mal, inténtalo de nuevo, dijo el barquero.',
  'Something went wrong; try again, he told himself.',
  'Etwas ging schief, versuchen wir es noch einmal.',
  'Noget gik galt, og de måtte prøve igen senere.',
  'Jos jokin meni pieleen, yritä myöhemmin uudelleen.',
  'Hvis noget gik galt, prøv igen senere.',
  'Om något gick fel, försök igen senare.',
  'Als er iets misgegaan is, probeer het later opnieuw.',
  'S’il y a une erreur, réessayez plus tard.',
  'En cas d’erreur, réessayer plus tard',
  'Lorsque une erreur est survenue, réessayez plus tard.',
  'Quand une erreur est survenue, réessayez plus tard.',
  'Cuando ha ocurrido un error, inténtalo de nuevo más tarde.',
  'Quando si è verificato un errore, riprova più tardi.',
  'Quando ocorreu um erro, tente novamente mais tarde.',
  'Bir hata oluştuysa tekrar deneyin.',
  'エラーが発生した場合は、もう一度お試しください。',
  '如果发生错误，请稍后重试。',
  'Sobald ein Fehler aufgetreten ist, versuchen Sie es erneut.',
  'Try the door again: something went wrong',
  'Try again, something went wrong.',
  'Enable JavaScript to use this page.',
  'Enable JavaScript and reload this page to view the video.',
  'Then enable JavaScript to play this video.',
  'To play the video on this page, enable JavaScript in Firefox.',
  'Does your browser not support video?',
  'My browser does not support the audio of the old clips.',
  'Ihr Browser unterstützt die Videos der Stadt nicht.',
  'To watch this video at home, viewers must accept cookies on the site of the broadcaster.',
  'Accept the cookies: this video shows how it is done',
  'Diese Videos zeigen, wie man Cookies akzeptiert.',
  'In diesem Video sehen Sie, wie Sie Cookies akzeptieren.',
  'Este vídeo muestra cómo ver y aceptar las cookies.',
  'This video shows you how to view and accept cookies.',
  'Watch this video on how to allow cookies',
  'Content that is not shown depends on your settings for cookies.',
  'Change your cookie settings if the content is not shown.',
  'Wenn der Inhalt nicht angezeigt wird, ändern Sie Ihre Cookie-Einstellungen.',
  'This content is not available to readers in Europe for reasons of privacy, the paper said.',
  'Open the privacy settings to view this content.',
  'Öffnen Sie die Datenschutzeinstellungen, um diesen Inhalt zu sehen.',
  'Loading a video you agree to the terms of YouTube, few readers know.',
  'Facebook must ask for your consent before it loads a video, judges say.',
  'Facebook needs your consent to load videos here, the court ruled.',
  'Facebook braucht Ihre Einwilligung, um hier Videos zu laden.',
  'Click here to see how Facebook shows content.',
  'Please check your inbox for the letter of the council.',
  'We have sent you an email to confirm the date.',
  'He has sent your mail to confirm it.',
  'You have successfully signed up for the course.',
  'Our spam filter does not read the terms you sent.',
  'We do not like spam, read more about our terms at the bakery.',
  'Notify me of my posts at sea',
  'My name is not required, says the form*',
  'The hat is not required. The coat is *',
  'A visa is not required for three months. Passports are (*).',
  'Not everything is required. See page 9 *',
  'Click on Facebook and share',
  'Click share to post on Facebook',
  'Klicken, teilen, Facebook',
  'Facebook, click, share',
  'Who is responsible for external content? Nobody.',
  'External content: websites not responsible',
  'Saltar y continuar leyendo',
  'Pasar Página y seguir leyendo',
  'Gå Hem och fortsätt läsa',
  'Go Home and keep reading',
  'End of Twitter',
  'End of Facebook content in Canada',
  'Fin des contenus de Facebook au Canada',
  'Fin de contenidos en Facebook',
  'Ende der Beiträge auf Facebook',
  'Final de post en Facebook',
  'Diese Geschichte ist mehr als 20 Jahre alt',
  'Esta historia tiene más de 20 años',
  'Dit verhaal is meer dan 20 jaar oud',
  'Este artículo del tratado tiene más de 20 años',
  'Hör den Podcast',
  'Podcasts hören auf Spotify',
  'Hören Sie Podcasts auf Spotify?',
])('a sentence, headline or step of a story with the words of one stays: %s', staysEverywhere)

describe('sentences and headlines of stories with the words of such messages stay', () => {
  test.each([
    'Es galt, es noch einmal zu versuchen.',
    'Versuchen Sie es etwas später erneut.',
    'Versuchen Sie es später noch mal.',
    'Inténtalo de nuevo algo más tarde.',
    'Probeer het iets later opnieuw.',
    'Försök igen något senare.',
    'Tente algo mais tarde',
    'Try something again',
    'Try again: what went wrong',
    'Ging het mis, probeer het opnieuw',
    'The next comment under my name came from a browser in Oslo.',
    'When I comment on a blog, my browser fills in my name, and next time I do not look.',
    'Le prochain commentaire, sous mon nom, venait d’un navigateur d’Oslo.',
    'Why does Facebook load so much external content?',
    'How to stop Facebook from loading external content?',
    'Warum lädt WhatsApp externe Inhalte aus dem Netz?',
    'It took us a year to get permission to load the first video to YouTube.',
    'Here Facebook may load a video only with permission from parents.',
    'The terms say that this content is not available to children.',
    'Privacy is not available in this kind of content.',
    'The law on privacy does not stop spam. Our reading: it will fail.',
    'Dit artikel is meer dan 2 pagina’s',
    'This article is more than 2 pages',
    'This story is more than 1 article',
    'Questo articolo ha 10 anni',
    'Dieser Browser unterstützt keine Videos.',
    'This browser does not support video.',
    'Esta es una ventana al diálogo',
    'This window has a dialogue.',
    'Fin du dialogue à la fenêtre',
    'Bitte einen Kommentar geben',
    'Proszę podać komentarz',
    'Some rooms are not heated. Required: a field bed *',
    '3. Accept the cookies to watch this video.',
  ])('%s', staysEverywhere)
})
