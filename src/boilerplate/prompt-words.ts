/** What the words of prompts stand for. A line is told by which of them it has, in any language. */
export const PROMPT = {
  /** A network, or a feed of news on one. */
  network: 1 << 0,
  /** To follow, to join, to like. */
  follow: 1 << 1,
  /** To subscribe, to sign up, to receive. */
  subscribe: 1 << 2,
  newsletter: 1 << 3,
  comment: 1 << 4,
  /** To log in, to register, an account. */
  login: 1 << 5,
  advertisement: 1 << 6,
  /** To go on, and below or behind what. */
  goOn: 1 << 7,
  /** To listen to, to share, to save, to print. */
  use: 1 << 8,
  /** The article itself. */
  article: 1 << 9,
  reading: 1 << 10,
  minutes: 1 << 11,
  /** To copy, to print again. */
  reproduce: 1 << 12,
  /** Consent, or its lack. */
  permission: 1 << 13,
  /** An app, to get it, and what it may send. */
  app: 1 << 14,
  download: 1 << 15,
  notification: 1 << 16,
  switchOn: 1 << 17,
  /** Those who pay, and that something is for them alone. */
  subscriber: 1 << 18,
  only: 1 << 19,
  /** A mistake in the text, and to tell of it. */
  mistake: 1 << 20,
  report: 1 << 21,
  /** Whoever speaks. */
  us: 1 << 22,
  /** A word that may stand in any of them and says nothing: articles, prepositions. */
  filler: 1 << 23,
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
    ],
  },
  {
    meaning: PROMPT.advertisement,
    words: [
      'ad ads advert advertisement advertising publicité pub publicidad publicidade pubblicità anzeige werbung reclame',
      'advertentie advertenties annons annonse annonce reklam reklamen',
      'reklama reklamą reklamy reklamou reklamů mainos mainoksen hirdetés* publicitate publicității реклама рекламой реклами',
      'рекламою διαφήμιση διαφήμισης διαφημίσεις reklamın reklamdan',
      'إعلان الإعلان تبلیغات פרסומת विज्ञापन বিজ্ঞাপন iklan quảng cáo 廣告* 广告* 광고* 広告* โฆษณา*',
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
    ],
  },
  {
    meaning: PROMPT.reading,
    words: [
      'read reading lecture lire lectura leer lettura leitura lesezeit lesen leestijd lezen läsning lästid läsa læsetid lesetid',
      'lese lukuaika czytania przeczytasz czytanie čtení čítanie čítania',
      'olvasási olvasás citire citit чтения читання четене ανάγνωσης okuma قراءة مطالعه קריאה baca đọc',
    ],
  },
  {
    meaning: PROMPT.minutes,
    words: [
      'min mins minute minutes minuten minuto minutos minuti minut minuta minuty minuter minutter minuuttia perc мин минут',
      'минута минуты хв хвилин хвилини λεπτά dk dakika دقيقة دقائق دقیقه דקות मिनट মিনিট menit phút',
    ],
  },
  {
    meaning: PROMPT.reproduce,
    words: [
      'reproduc* reprodu* riprodu* republi* redistribut* copying copied vervielfält* weiterverbreit* overnemen overname',
      'przedruk* kopiowan* rozpowszechn* převzet* kopírov* užití užit* šíření preluare* reproducere*',
      'копирован* перепечат* использован* копіюван* передрук* використан* възпроизвежд* αναδημοσίευση αναπαραγωγή αντιγραφή',
      'kopyala* kullanıl* çoğalt* iktibas النسخ نسخ اقتباس بازنشر העתק* שכפול 転載* 转载* 轉載* 전재* 재배포* คัดลอก* ทำซ้ำ*',
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
    ],
  },
  {
    meaning: PROMPT.app,
    words: [
      'app aplicativo applicazione uygulamamızı uygulaması aplikaci aplikáciu aplikację приложение застосунок додаток تطبيق',
      'تطبيقنا اپلیکیشن האפליקציה ऐप एप অ্যাপ aplikasi 앱* アプリ* 客户端* 客戶端* แอป*',
    ],
  },
  {
    meaning: PROMPT.download,
    words: [
      'download herunterladen laden lade télécharger téléchargez descarga descargue descárgate baixe scarica scaricate ladda',
      'hent lataa pobierz stáhněte stiahnite töltse töltsd descarcă descarcați',
      'скачайте скачать установите завантажте изтеглете κατεβάστε indirin indir حمل حملوا دانلود הורידו डाउनलोड unduh tải 다운로드*',
      'ダウンロード* 下载* 下載* 打开* 打開* ดาวน์โหลด*',
    ],
  },
  {
    meaning: PROMPT.notification,
    words: [
      'notification notifications push benachrichtigungen notificaciones notificações notifiche meldingen notiser powiadomienia',
      'upozornění upozornenia értesítés* notificări notificările уведомления сповіщення известия',
      'ειδοποιήσεις bildirim* إشعارات الإشعارات התראות नोटिफिकेशन notifikasi 알림* 通知*',
    ],
  },
  {
    meaning: PROMPT.switchOn,
    words: [
      'enable allow turn switch aktivieren aktiviere activez activer activa activar ative ativar attiva attivare zet schakel slå',
      'aktivera włącz povolte povoľte engedélyezze activează activați',
      'включите подключите увімкніть включете ενεργοποιήστε açın verin فعل פעילו ऑन aktifkan bật 켜* オン* 打开* 開啟*',
    ],
  },
  {
    meaning: PROMPT.subscriber,
    words: [
      'subscriber subscribers abonnenten abonné abonnés suscriptores suscriptor assinante assinantes abbonati abonnees',
      'prenumeranter abonnenter tilaajille subskrybentów prenumeratorów prenumeratorom',
      'předplatitele předplatitelům predplatiteľov előfizetők előfizetőknek abonați abonaților подписчиков подписчикам',
      'передплатників абонати συνδρομητές abonelere للمشتركين مشترک מנויים',
    ],
  },
  {
    meaning: PROMPT.only,
    words: [
      'only exclusive exclusively nur ausschließlich réservé réservée exclusif seulement sólo solo exclusivo exclusiva reservado',
      'riservato soltanto alleen exclusief endast bara kun vain tylko wyłącznie dostęp pouze jen iba len csak numai doar',
      'exclusiv',
      'только тільки само μόνο αποκλειστικά sadece özel özeldir فقط حصري בלבד é ist est is è hanya khusus',
    ],
  },
  {
    meaning: PROMPT.mistake,
    words: [
      'typo mistake error fehler erreur faute errata erro errore refuso fout foutje tikfout fel fejl feil virhe błąd literówkę',
      'chybu preklep překlep hibát elírást eroare greșeală ошибку опечатку помилку одруківку грешка λάθος hata خطأ اشتباه טעות',
      'ctrl',
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
    ],
  },
]
