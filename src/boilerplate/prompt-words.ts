/** What the words of prompts stand for. A line is told by which of them it has, in any language. */
export const PROMPT = {
  /** A network, or a feed of news on one; and what it has for readers. */
  network: 1 << 0,
  channel: 1 << 1,
  /** To follow, to join, to like. */
  follow: 1 << 2,
  /** To subscribe, to sign up, to receive. */
  subscribe: 1 << 3,
  newsletter: 1 << 4,
  comment: 1 << 5,
  /** To log in, to register, an account. */
  login: 1 << 6,
  /** What rules on comments say of them: closed, approved, somebody's responsibility. */
  moderation: 1 << 7,
  /** An advertisement, or a video: what a story goes on below. */
  insert: 1 << 8,
  /** To go on, and below or behind what. */
  goOn: 1 << 9,
  /** To listen to, to share, to save, to print. */
  use: 1 << 10,
  /** The article itself, or others. */
  article: 1 << 11,
  /** More of them, and where. */
  more: 1 << 12,
  section: 1 << 13,
  author: 1 << 14,
  reading: 1 << 15,
  minutes: 1 << 16,
  /** To copy, to print again. */
  reproduce: 1 << 17,
  /** Consent, or its lack. */
  permission: 1 << 18,
  /** An app, to get it, and what it may send; to allow that, or anything else. */
  app: 1 << 19,
  download: 1 << 20,
  notification: 1 << 21,
  switchOn: 1 << 22,
  /** Those who pay, and that something is for them alone. */
  subscriber: 1 << 23,
  only: 1 << 24,
  /** A mistake in the text, and to tell of it; the newsroom, which is told of other things too. */
  mistake: 1 << 25,
  report: 1 << 26,
  newsroom: 1 << 27,
  /** Cookies, which must be accepted, and what is not shown without them. */
  cookie: 1 << 28,
  content: 1 << 29,
  /** Whoever speaks. */
  us: 1 << 30,
  /** A word that may stand in any of them and says nothing: articles, prepositions. */
  filler: 1 << 31,
} as const

/** Words with what they mean, in all languages; one with a star at its end stands for all that begin like it. */
export const PROMPT_WORDS: readonly { readonly meaning: number; readonly words: readonly string[] }[] = [
  {
    meaning: PROMPT.network,
    words: [
      'facebook* twitter* instagram* telegram* whatsapp* youtube* tiktok* linkedin* pinterest viber* threads bluesky* mastodon',
      'flipboard messenger*',
      'snapchat weibo wechat google* лайк* 蓝字* фейсбук* телеграм* ватсап* вайбер* ютуб* вконтакте инстаграм* дзен* твіттер*',
      'твиттер*',
      'فيسبوك تويتر واتساب تليغرام تلغرام تيليجرام انستغرام إنستغرام يوتيوب تلگرام اینستاگرام توییتر פייסבוק טוויטר טלגרם',
      'אינסטגרם וואטסאפ ווטסאפ',
      'फेसबुक व्हाट्सएप व्हाट्सऐप वॉट्सऐप ट्विटर टेलीग्राम इंस्टाग्राम यूट्यूब गूगल ফেসবুক* গুগল ইউটিউব* টেলিগ্রাম*',
      'হোয়াটসঅ্যাপ*',
      '카카오톡* 네이버* 유튜브* 페이스북* 인스타그램* 텔레그램* 微博* 微信* 朋友圈* 公众号* 公眾號* 臉書* เฟซบุ๊ก* ทวิตเตอร์* ยูทูบ* อินสตาแกรม*',
      'הוואטסאפ בוואטסאפ בפייסבוק בטלגרם הטלגרם באינסטגרם zalo телеграме whatsapp-канал',
    ],
  },
  {
    meaning: PROMPT.follow,
    words: [
      'follow join folgen folge abonnieren abonniere suivez suivre rejoignez retrouvez abonnez síguenos síguelo siga sigue',
      'sígueme únete únase seguinos',
      'segui seguici seguite seguiteci unisciti iscriviti entra junte acompanhe curta inscreva volg volgt følg följ gilla seuraa',
      'tykkää liity',
      'obserwuj obserwujcie dołącz dołączcie polub sledujte sleduj přidejte pridajte staňte kövess kövesse kövessen csatlakozz',
      'lájkold urmărește urmăriți abonează',
      'подписывайтесь подпишитесь подписаться присоединяйтесь следите читайте вступайте підписуйтесь підписуйтеся підпишіться',
      'приєднуйтесь приєднуйтеся стежте следвайте последвайте',
      'ακολουθήστε ακολούθησε γίνετε βρείτε takip katılın abone beğenin تابعنا تابعونا تابعوا انضم انضموا اشترك اشتركوا بپیوندید',
      'دنبال עקבו הצטרפו',
      'फॉलो जुड़ें जुड़ने सब्सक्राइब ফলো যুক্ত ikuti ikutilah gabung bergabung bergabunglah dõi 구독* 팔로우* 关注* 關注* 加入* フォロー*',
      'ติดตาม*',
      'volgen seguir seguire seguirci sledovat sledovať pripojte obserwować абонирайте подключайтесь κάντε бъдете',
      'להצטרפות जुड़िए 추가* 友だち追加* 打开* 点击*',
    ],
  },
  {
    meaning: PROMPT.subscribe,
    words: [
      'subscribe sign receive delivered register abonnieren abonniere abonnier anmelden anmeldung erhalten bestellen recevez',
      'recevoir inscrivez abonnez',
      'suscríbete suscríbase suscribirte recibe reciba recibir apúntate inscríbete subscreva assine receba receber inscreva',
      'cadastre',
      'iscriviti ricevi ricevere ricevete abbonati aanmelden abonneer ontvang meld schrijf prenumerera anmäl tilmeld abonner få',
      'motta modtag tilaa',
      'zapisz otrzymuj zasubskrybuj subskrybuj odebírejte přihlaste odoberajte prihláste iratkozz iratkozzon feliratkozás',
      'abonează abonați înscrie primește',
      'подпишитесь подписывайтесь получайте підпишіться отримуйте абонирайте εγγραφείτε εγγραφή λάβετε abone kaydolun',
      'اشترك اشتركوا ليصلك سجل عضو הירשמו berlangganan dapatkan đăng 구독* 受け取* 登録* 订阅* 訂閱* สมัคร*',
      'get obtenir hol holen odber fáðu להרשמה הרשמה सब्सक्राइब',
    ],
  },
  {
    meaning: PROMPT.newsletter,
    words: [
      'newsletter newsletters newsletteru newslettera newsletterem newsletterowi infolettre inbox mailbox postfach innboksen',
      'inboksen indbakke inkorg inkorgen skrzynkę sähköpostiisi boletín boletines boletim nieuwsbrief nieuwsbrieven nyhetsbrev',
      'nyhetsbrevet',
      'nyhedsbrev nyhedsbrevet nyhedsbreve uutiskirje uutiskirjeen uutiskirjeemme hírlevél* hírlevel* zpravodaj* biuletyn*',
      'рассылк* розсилк* бюлетин* δελτίο bülten* bültenimize',
      'نشرتنا النشرة خبرنامه ניוזלטר न्यूज़लेटर buletin 뉴스레터* ニュースレター* メルマガ* 電子報* 电子报* 電子郵報* จดหมายข่าว*',
      'briefing mailu לניוזלטר newslettert hírlevelünk*',
    ],
  },
  {
    meaning: PROMPT.comment,
    words: [
      'comment comments commenting commenter commentaire commentaires kommentar kommentare kommentieren mitdiskutieren comentar',
      'comentario comentarios comentário comentários',
      'commentare commento commenti reageren reactie reacties kommentera kommentarer kommentere kommentoida kommentin kommentti',
      'komentarz komentarze komentować skomentować',
      'komentář* komentov* komment* hozzászól* comenta comentariu comentarii комментари* комментировать комментатор* коментар*',
      'коментув* σχόλιο σχόλια σχολιάσετε yorum yorumlar',
      'تعليق تعليقك التعليق تعليقات نظر دیدگاه תגובה להגיב टिप्पणी মন্তব্য komentar berkomentar 댓글* コメント* 评论* 評論* 留言*',
      'mitzudiskutieren diskussion debatten debat discussion discussione discusión discussão diskuze diskusii diskusie дискуссии',
      'дискусії обсуждении обговоренні कमेंट коментир* hozzászóláshoz kommentoi kommentoidaksesi tartışma',
    ],
  },
  {
    meaning: PROMPT.login,
    words: [
      'login log logged register registered registrieren einloggen anmelden eingeloggt connectez connecté connecter inscrire',
      'regístrate registrarte registrado iniciar sesión',
      'accedi accedere registrati cadastre faça inloggen account logga inloggad logge logg kirjaudu kirjautua zaloguj zalogować',
      'zarejestruj přihlaste přihlásit',
      'prihláste prihlásiť jelentkezz jelentkezzen bejelentkezés regisztrál* autentifică* conecta* авториз* войдите войти',
      'зарегистрир* увійдіть авторизуй* зареєстр* влезте',
      'συνδεθείτε σύνδεση συνδεδεμένος εγγραφείτε giriş oturum تسجيل ورود התחברו התחבר लॉगिन লগইন masuk nhập 로그인* ログイン* 登录* 登入*',
      'เข้าสู่ระบบ*',
      'loggen innlogget innloggad kirjautumalla bejelentkeznie autentifică conectează conectați вход влезете профила',
      'авторизуйтесь üye girişi leden abonnees abonnement konto',
      'jelentkeznie',
    ],
  },
  {
    meaning: PROMPT.insert,
    words: [
      'ad ads advert advertisement advertising publicité pub publicidad publicidade pubblicità anzeige werbung reclame',
      'advertentie advertenties annons annonse annonce reklam reklamen',
      'reklama reklamą reklamy reklamou reklamů mainos mainoksen hirdetés* publicitate publicității реклама рекламой реклами',
      'рекламою διαφήμιση διαφήμισης διαφημίσεις reklamın reklamdan',
      'إعلان الإعلان تبلیغات פרסומת विज्ञापन বিজ্ঞাপন iklan quảng cáo 廣告* 广告* 광고* 広告* โฆษณา*',
      'wideo video videon videoen videom videu vídeo vidéo materiałem filmem βίντεο видео відео',
      'рекламата',
    ],
  },
  {
    meaning: PROMPT.goOn,
    words: [
      'continues continue continued below after under scroll suite continuer sous après sigue continúa seguir debajo tras',
      'después continua continuare dopo segue sotto leggere leitura abaixo após',
      'weiter geht nach unter folgt verder onder na gaat fortsätter efter nedan fortsetter fortsætter jatkuu jälkeen alla ciąg',
      'dalszy dalsza część pod dalej pokračuje pokračování pokračovanie',
      'za folytatódik után alatt folytatás continuă după sub продолжение после под ниже продовження після під нижче продължава',
      'συνεχίζεται μετά κάτω συνέχεια devamı devam altında sonra',
      'بعد يتبع ادامه پس המשך אחרי আগে পরে setelah dilanjutkan lanjut lanjutkan sau tiếp 続* 继续* 繼續* 계속*',
      'продолжается статията weiterlesen',
    ],
  },
  {
    meaning: PROMPT.use,
    words: [
      'listen share save print gift bookmark teilen hören anhören merken drucken speichern verschenken écouter écoutez partager',
      'partagez imprimer enregistrer offrir sauvegarder',
      'escuchar escucha compartir comparte guardar imprimir ascolta ascoltare condividi stampa salva regala ouvir ouça partilhar',
      'compartilhe compartilhar partilhe',
      'luister deel bewaar delen beluister afdrukken lyssna dela spara lyt del gem lytt lagre kuuntele jaa tallenna tulosta',
      'posłuchaj udostępnij podziel zapisz drukuj wydrukuj poslechněte',
      'sdílet sdílejte uložit vytisknout zdieľať zdieľajte uložiť hallgassa oszd ossza megosztás mentés nyomtatás ascultă',
      'distribuie salvează слушать послушать поделиться поделитесь сохранить',
      'распечатать слухати поширити поділитися поділіться зберегти роздрукувати слушай сподели ακούστε μοιραστείτε μοιράσου',
      'κοινοποίηση αποθήκευση εκτύπωση dinle paylaş kaydet yazdır',
      'استمع مشاركة شارك اطبع احفظ شنیدن اشتراک گذاری هم‌رسانی האזינו שתפו שיתוף הדפסה सुनें शेयर साझा শুনুন শেয়ার dengarkan',
      'bagikan simpan cetak nghe sẻ chia lưu',
      'чуй sesli vypočujte poslechni kuunnella 듣기* 聴く* シェア* 分享* ฟัง* แชร์*',
    ],
  },
  {
    meaning: PROMPT.article,
    words: [
      'article articles story page artikel artikels beitrag nachricht meldung seite text artículo noticia nota artigo notícia',
      'matéria articolo notizia bericht nieuws artikeln sidan',
      'artiklen historien artikkelen saken artikkeli juttu jutun artikkelin artykuł artykułu materiał tekst tekstu článek článku',
      'zprávu článok cikk cikket cikkek hír articolul știrea',
      'статью статья новость новости материал текст статтю стаття новину новина статията новината άρθρο είδηση haberi haber',
      'haberin yazıyı yazı içeriği المقال الخبر المقالة خبر مطلب مقاله הכתבה כתבה',
      'लेख खबर ख़बर আর্টিকেল খবর খবরটি berita bài viết',
      'noticias notícias notizie articoli artículos artigos artikelen artiklar artikler artikkeleita juttuja artykułów artykuły',
      'články článků článkov hírek cikkeink articole știri новостей новини статей статті статии άρθρα ειδήσεις haberler yazıları',
      'yazılar مقالات أخبار اخبار مطالب כתבות ख़बरें खबरें खबरों সংবাদ stories nachrichten actus actualités nouvelles berichten',
      'nyheter nyheder uutisia wiadomości správ zprávy 본문* 기사* 記事* 文章* ข่าว* เรื่อง*',
    ],
  },
  {
    meaning: PROMPT.reading,
    words: [
      'read reading lecture lire lectura leer lettura leitura lesezeit lesen leestijd lezen läsning lästid läsa læsetid lesetid',
      'lese lukuaika czytania przeczytasz czytanie čtení čítanie čítania',
      'olvasási olvasás citire citit чтения читання четене ανάγνωσης okuma قراءة مطالعه קריאה baca đọc',
      'पढ़ने læse leggere ler olvashatják olvasni přečíst prečítať čítať читати прочитати дочитать четете διαβάσετε okumak',
      'okuyun לקריאה membaca',
    ],
  },
  {
    meaning: PROMPT.minutes,
    words: [
      'min mins minute minutes minuten minuto minutos minuti minut minuta minuty minuter minutter minuuttia perc мин минут',
      'минута минуты хв хвилин хвилини λεπτά dk dakika دقيقة دقائق دقیقه דקות मिनट মিনিট menit phút',
      'דק',
    ],
  },
  {
    meaning: PROMPT.reproduce,
    words: [
      'reproduc* reprodu* riprodu* republi* redistribut* copying copied vervielfält* weiterverbreit* overnemen overname',
      'przedruk* kopiowan* rozpowszechn* převzet* kopírov* užití užit* šíření preluare* reproducere*',
      'копирован* перепечат* использован* копіюван* передрук* використан* възпроизвежд* αναδημοσίευση αναπαραγωγή αντιγραφή',
      'kopyala* kullanıl* çoğalt* iktibas النسخ نسخ اقتباس بازنشر העתק* שכפול 転載* 转载* 轉載* 전재* 재배포* คัดลอก* ทำซ้ำ*',
      'újraközl* menayangkan menyalin mengutip mengambil перепост* nadruk',
    ],
  },
  {
    meaning: PROMPT.permission,
    words: [
      'permission prohibited forbidden autorisation interdite interdit genehmigung untersagt verboten zustimmung prohibida',
      'autorización permiso prohibido autorização proibida proibido autorizzazione vietata vietato',
      'toestemming verboden tillstånd förbjuden tilladelse forbudt tillatelse lupaa kielletty zgody zabronione zabroniona zgoda',
      'souhlasu zakázáno súhlasu zakázané engedély tilos acordul interzisă interzis',
      'разрешения запрещен* согласия дозволу заборонен* згоди разрешение забранен* άδεια απαγορεύεται izinsiz izin yasaktır إذن',
      'يجوز ممنوع مجوز אישור אסור अनुमति বেআইনি অনুমতি dilarang phép 禁* 禁止* 未经* 未經* 許可* 금지* ห้าม*',
      'гиперссылк* гіперпосилан* hyperlink* hiperłącz* citarea engedélyével tanpa',
    ],
  },
  {
    meaning: PROMPT.app,
    words: [
      'app aplicativo applicazione uygulamamızı uygulaması aplikaci aplikáciu aplikację приложение застосунок додаток تطبيق',
      'تطبيقنا اپلیکیشن האפליקציה ऐप एप অ্যাপ aplikasi 앱* アプリ* 客户端* 客戶端* แอป*',
      'aplikácia приложението відкрийте ứng aplikacji appe appen applikationen sovellus sovelluksen alkalmazás* applikáció*',
      'aplicația εφαρμογή εφαρμογής אפליקציה',
    ],
  },
  {
    meaning: PROMPT.download,
    words: [
      'download herunterladen laden lade télécharger téléchargez descarga descargue descárgate baixe scarica scaricate ladda',
      'hent lataa pobierz stáhněte stiahnite töltse töltsd descarcă descarcați',
      'скачайте скачать установите завантажте изтеглете κατεβάστε indirin indir حمل حملوا دانلود הורידו डाउनलोड unduh tải 다운로드*',
      'ダウンロード* 下载* 下載* 打开* 打開* ดาวน์โหลด*',
      'نصب hämta installieren installer instalar instala installa installeer',
    ],
  },
  {
    meaning: PROMPT.notification,
    words: [
      'notification notifications push benachrichtigungen notificaciones notificações notifiche meldingen notiser powiadomienia',
      'upozornění upozornenia értesítés* notificări notificările уведомления сповіщення известия',
      'ειδοποιήσεις bildirim* إشعارات الإشعارات התראות नोटिफिकेशन notifikasi 알림* 通知*',
      'pushnotiser pushmeldinger push-notifikationer push-mitteilungen pushmeldungen oznámení',
    ],
  },
  {
    meaning: PROMPT.switchOn,
    words: [
      'enable allow turn switch aktivieren aktiviere activez activer activa activar ative ativar attiva attivare zet schakel slå',
      'aktivera włącz povolte povoľte engedélyezze activează activați',
      'включите подключите увімкніть включете ενεργοποιήστε açın verin فعل פעילו ऑन aktifkan bật 켜* オン* 打开* 開啟*',
      'sla aktiviert aktiválja izin',
      'accept accepted accepting consent agree akzeptieren zustimmung zustimmen einwilligung einwilligen externen externer',
      'accepter accepté accettare accettato consenso acepta aceptar aceptado consentimiento aceitar aceite consentimento',
      'toestemming accepteren accepteert godkänna godkänn samtycke acceptere accepterer samtykke samtykket hyväksy hyväksynyt',
      'hyväksytty zgodę zaakceptuj souhlas povolit súhlas hozzájárul* accepți acceptă acord согласие разрешите примите згоду',
      'дозвольте съгласие приемете αποδοχή αποδεχτείτε αποδεχθείτε kabul onay موافقة قبول پذیرش הסכמה अनुमति setuju izinkan đồng',
    ],
  },
  {
    meaning: PROMPT.subscriber,
    words: [
      'subscriber subscribers abonnenten abonné abonnés suscriptores suscriptor assinante assinantes abbonati abonnees',
      'prenumeranter abonnenter tilaajille subskrybentów prenumeratorów prenumeratorom',
      'předplatitele předplatitelům predplatiteľov előfizetők előfizetőknek abonați abonaților подписчиков подписчикам',
      'передплатників абонати συνδρομητές abonelere للمشتركين مشترک מנויים',
      'abo plus-abo abonnement abonnements subscription suscripción assinatura abbonamento prenumeration prenumerera plusartikel',
      'tilaus tilaajaksi tilaajana prenumerat* předplatn* predplatn* előfizet* abonament* abonamentul подписк* передплат*',
      'συνδρομ* abonelik اشتراك מנוי 会員限定* 会员* 구독자*',
      'למנויים',
    ],
  },
  {
    meaning: PROMPT.only,
    words: [
      'only exclusive exclusively nur ausschließlich réservé réservée exclusif seulement sólo solo exclusivo exclusiva reservado',
      'riservato soltanto alleen exclusief endast bara kun vain tylko wyłącznie dostęp pouze jen iba len csak numai doar',
      'exclusiv',
      'только тільки само μόνο αποκλειστικά sadece özel özeldir فقط حصري בלבד hanya khusus',
      'ausschliesslich exklusiv eksklusiv exkluzív dostępny zugänglich accessible accesible disponível זמינה',
    ],
  },
  {
    meaning: PROMPT.mistake,
    words: [
      'typo mistake error fehler erreur faute errata erro errore refuso fout foutje tikfout fel fejl feil virhe błąd literówkę',
      'chybu preklep překlep hibát elírást eroare greșeală ошибку опечатку помилку одруківку грешка λάθος hata خطأ اشتباه טעות',
      'ctrl',
      'virheen skrivefeil skrivfel stavfel typfel greșeli chyba помилка tippfehler rechtschreibfehler coquille errores erros',
    ],
  },
  {
    meaning: PROMPT.report,
    words: [
      'report tell spotted found noticed melden gefunden entdeckt bemerkt signaler signalez trouvé avisa avísanos repórtalo',
      'informe segnala segnalaci trovato meld mail gezien gevonden hittat tipsa rapportera fundet funnet ilmoita löysitkö',
      'zgłoś zauważyłeś znalazłeś nahlásit našli nahlásiť találtál jelezze semnalează нашли заметили сообщите выделите нажмите',
      'знайшли помітили повідомте виділіть натисніть видяхте βρήκατε εντοπίσατε bildir bildirin أبلغنا أبلغ گزارش מצאתם דווחו',
      'enter',
      'huomasitko fant oppdaget hittade opdaget hlásit comunicar reportar informar widzisz zauważyłaś observat talált írja',
      'trimite vezi видите бачите открыли gesehen melde si ilmoittaa',
      'tip tips tipp skriv schreiben napište napíšte scrieți scrie írj írjon пишите напишите напишіть пишіть γράψτε yazın',
    ],
  },
  {
    meaning: PROMPT.channel,
    words: [
      'channel kanal kanalen kanalı kanaal kanava kanavalla kanał kanale kanál kanáli kanála csatorna csatornánk* canal canalul',
      'canale canali chaîne канал каналі канале каналът κανάλι ערוץ לערוץ הערוץ चैनल চ্যানেল* saluran kênh قناة قناتنا کانال 채널*',
      'チャンネル* 频道* ช่อง*',
    ],
  },
  {
    meaning: PROMPT.moderation,
    words: [
      'closed moderated moderation approval approved responsibility reflect responsables responsabilidade responsabilità',
      'responsabilidad refletem reflejan geschlossen freigeschaltet moderiert verantwortlich modérés modération fermés cerrados',
      'moderados chiusi moderati gesloten gemodereerd stängda modereras lukket modereres suljettu moderoidaan zamknięte',
      'moderowane odpowiadają uzavřena schválení lezárva moderál* închise moderate закрыты модерац* модериру* премодерац*',
      'закриті одобрение έγκριση δημοσιεύονται ευθύνη onaylandıktan yayınlan* sorumlu تعبر تایید منتشر באחריות disetujui 承認制*',
      '승인*',
    ],
  },
  {
    meaning: PROMPT.more,
    words: [
      'more mehr weitere weiteres plus autres más otras otros mais outras outros altri altre meer mer mere fler flere lisää',
      'więcej inne další více ďalšie viac további több alte mai больше другие ещё еще більше інші ще още други περισσότερα άλλα',
      'diğer daha المزيد مزيد بیشتر נוספות עוד अन्य আরও lainnya khác',
      'related verwandte verwandt liés relacionados relacionadas correlati correlate gerelateerd gerelateerde relaterade',
      'relaterede relaterte powiązane související súvisiace kapcsolódó conexe похожие связанные свързани σχετικά ilgili benzer',
      'संबंधित সম্পর্কিত terkait relatert',
    ],
  },
  {
    meaning: PROMPT.section,
    words: [
      'section ressort rubrik rubrique sección sezione seção rubriek rubrikk seksjon sekcji rubryki rubriky rubriki rovatból',
      'rovat* secțiunea раздела рубрики рубрику рубрика κατηγορία κατηγορίας kategori kategorisi قسم بخش מדור श्रेणी mục thema',
      'thème tema argomento',
    ],
  },
  {
    meaning: PROMPT.author,
    words: [
      'author auteur auteure autor autora autore autors autorin journalist journalisten journaliste periodista giornalista',
      'jornalista toimittaja toimittajaa автора журналиста журналіста συγγραφέα yazarı yazarın muhabiri',
    ],
  },
  {
    meaning: PROMPT.newsroom,
    words: [
      'redactie redaktion redaktionen redacción redazione redação rédaction redakci redakciu redakcji redakcja redaksjonen',
      'toimitukselle toimitus szerkesztőség* redacția редакцию редакції редакція редакцията συντακτική newsroom editors',
    ],
  },
  {
    meaning: PROMPT.cookie,
    words: ['cookie* traceurs kakor eväste* informasjonskapsl* süti sütik* ciasteczk* кук* cookie-urile'],
  },
  {
    meaning: PROMPT.content,
    words: [
      'content inhalt inhalte inhalten contenu contenus contenido contenidos contenuto contenuti conteúdo conteúdos inhoud',
      'innehåll innehållet indhold indholdet innhold innholdet sisältöä sisältö materiał treści treść obsah obsahu tartalom',
      'tartalmat tartalmak conținut conținutul контент содержимое вміст съдържание περιεχόμενο içerik içeriği المحتوى محتوا תוכן',
      'सामग्री konten embed',
    ],
  },
  {
    meaning: PROMPT.us,
    words: [
      'us our nous notre nos uns unser unsere unserem unseren nosotros nuestro nuestra nuestros nuestras síguenos avísanos nosso',
      'nossa nossos nossas noi nostro nostra nostri nostre seguici segnalaci seguiteci',
      'ons onze oss vår våra vårt vores meidän meitä nas nasz nasza nasze naszego naszym naszej nám nás náš naše našem našeho',
      'naša našom minket oldalunk* csatornánk* nostru noastră noastre',
      'нас наш нашем наша наши нашу нашего нашей нашему нам нами наше нашому нашій наші μας bizi bizim kanalımız* sayfamız*',
      'bültenimiz* تابعنا تابعونا قناتنا نشرتنا تطبيقنا صفحتنا אותנו שלנו אחרינו',
      'हमें हमारे हमारा हमारी আমাদের kami kita chúng 저희* 우리* 我们* 我們* ของเรา*',
      'нашия нашата нашите ни নিউজে हमसे לנו 본지* 当社* 編集部*',
    ],
  },
  {
    meaning: PROMPT.filler,
    words: [
      'this the a an to of on in by with via or and for it at x e mail email sms naar dla für pour para voor för pro для για',
      'için der die das den dem dieser diesen diese dieses zu am im auf mit oder und bei per le la les ce cet cette un une par à',
      'au sur de du et ou l',
      'este esta el los las una en por y o con del al os as um uma no na em ao da do questo questa il lo uno su dell della di op',
      'dit het een van te met',
      'det denna detta på med som ett eller i och denne dette af og tämä tämän ten tę ta w z lub przez tento tuto v ve s az ezt',
      'ez és acest pe prin această în',
      'эту это этой на в по и или через цю ця це у та або тази този το τον την αυτό στο στη με μέσω του bu ile veya على عبر هذا',
      'هذه في من إلى در این به از را את זו יש को में पर यह इस এই এ ini ke dan atau yang này qua trên và',
      'time temps tiempo tempo durée zeit audio noin circa ca ok materiałem wideo video doba délka dĺžka čas idő timp время час',
      'време χρόνος süresi زمن وقت زمان זמן waktu thời gian',
      'около приблизно environ ungefähr करें करने के लिए का समय यहां करुन করুন aus zum zur über from about dos delle dei degli',
      'uit over fra från om ze rubriky des των από за от из של המדור',
      'is ist est è é er är jest je',
      'deze si sa se να этот эта นี้* この* を* 的* 到* する* しよう* 使って* हुई',
      'd c',
    ],
  },
]
