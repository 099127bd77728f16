import { PROMPT } from './meaning-bits.js'

/** Words with what they mean, in all languages; one with a star at its end stands for all that begin like it. */
export const PROMPT_WORDS: readonly { readonly meaning: bigint; readonly words: readonly string[] }[] = [
  {
    meaning: PROMPT.network,
    words: [
      'வாட்ஸ்அப்* கூகுள்* व्हॉट्सअ* واٹس',
      'facebook* twitter* instagram* telegram* whatsapp* youtube* tiktok* linkedin* pinterest viber* threads bluesky* mastodon discord github*',
      'flipboard messenger* snapchat weibo wechat лайк* 蓝字* фейсбук* телеграм* ватсап* вайбер* ютуб* вконтакте инстаграм* дзен* твіттер* твиттер*',
      'فيسبوك تويتر واتساب تليغرام تلغرام تيليجرام يوتيوب تلگرام اینستاگرام توییتر פייסבוק טוויטר טלגרם אינסטגרם וואטסאפ ווטסאפ फेसबुक',
      'व्हाट्स* वॉट्सऐप ट्विटर टेलीग्राम इंस्टाग्राम यूट्यूब गूगल ফেসবুক* ইউটিউব* টেলিগ্রাম* হোয়াটসঅ্যাপ* 카카오톡* 네이버* 유튜브* 페이스북* 텔레그램* 微博*',
      '微信* 朋友圈* 公众号* 公眾號* 臉書* เฟซบุ๊ก* ทวิตเตอร์* ยูทูบ* อินสตาแกรม* הוואטסאפ בוואטסאפ בפייסבוק בטלגרם הטלגרם באינסטגרם zalo вајбер* фејсбук*',
      'тикток* جوجل غوغل نبض گوگل واتساپ גוגל בגוגל טיקטוק ইনস্টাগ্রাম* 구글* 抖音* 小红书* ไลน์* กูเกิล* googl* 谷歌* গুগল* spotify*',
      'إنستغرام إنستجرام إنستاگرام 인스타*',
      'vimeo*',
    ],
  },
  {
    meaning: PROMPT.network | PROMPT.times | PROMPT.filler,
    words: ['x'],
  },
  {
    meaning: PROMPT.follow,
    words: [
      'இணையுங்கள்* பின்தொடர* پیوندید فالو',
      'follow join folgen folge abonniere* suivez suivre rejoignez retrouvez abonnez síguenos síganos síguelo siga sigue sígueme únete únase',
      'seguinos segui seguimi seguici seguite* unisciti iscriviti entra junte acompanhe curta inscreva volg volgt følg följ gilla seuraa tykkää',
      'liity obserwuj obserwujcie dołącz dołączcie polub sledujte sleduj přidejte pridajte staňte kövess* csatlakozz lájkold urmărește urmăriți',
      'abonează подписывайтесь подпишитесь подписаться присоединяйтесь следите читайте вступайте підписуйтес* підпишіться приєднуйтес* стежте',
      'слідкуйте долучайтес* следвайте последвайте ακολουθήστε ακολούθησε γίνετε βρείτε takip katılın abone beğenin تابع تابعنا تابعونا تابعوا',
      'انضم انضموا اشترك اشتركوا بپیوندید دنبال עקבו הצטרפו फॉलो जुड़ें जुड़ने सब्सक्राइब ফলো যুক্ত ikuti* gabung bergabung* dõi 구독* 팔로우* 关注* 關注*',
      '加入* フォロー* ติดตาม* volgen seguir seguire seguirci sledovat sledovať pripojte obserwować абонирайте подключайтесь κάντε бъдете להצטרפות',
      'जुड़िए 추가* 友だち追加* 打开* 点击* pratite zapratite pridružite spremljajte sledite jälgi* liitu seko sekite prisijunk* segueix uneix пратите',
      'придружите запратите станете присъединете харесайте participe همراه عضو تابعي* লাইক เพิ่มเพื่อน* 追蹤* 追踪* 按讚* visit intră subscribe',
      'abonniert',
      'deltag osallistu partecipa participa zapojte zapoj vstúpte vstupte sudjelujte uključite присоединиться приєднатися mitmachen',
      'následovat følge obserwowanie sekimas sekti sekot követése követés',
    ],
  },
  {
    meaning: PROMPT.subscribe,
    words: [
      'sign receive delivered register abonnier* anmeld* erhalten bestellen recevez recevoir inscrivez suscríb* suscribirte recibe reciba recibir',
      'apúntate inscríbete subscreva receba receber inscreva iscriviti ricevi ricevere ricevete aanmelden ontvang meld schrijf anmäl tilmeld få',
      'motta modtag zapisz otrzymuj otrzymywać zasubskrybuj subskrybuj odebír* přihlaste odobera* prihláste iratkozz* abonați înscrie primește',
      'подписывайтесь получайте підпишіться отримуйте εγγραφ* λάβετε kaydolun اشتركوا ليصلك سجل عضو הירשמו dapatkan đăng 受け取* 登録* สมัคร* get',
      'obtenir hol holen odber fáðu להרשמה הרשמה सब्सक्राइब prijavite telli pieraksti* abonē prenumeruok* пријавите претплатите feliratkoz*',
      'получавайте اشتركي পেতে daftar mendaftar registrarte kaydolarak zapisując iscrivendoti inscrivant 등록* cadastr*',
      'підписуючись подписываясь साइन 가입* ご登録* ilmoittaudu kaydol 注册* 註冊* ký submitting absenden soumettant inviando wysyłając',
      'সাবস্ক্রাইব รับ*',
      'получать отримувати קבלו قبلوا دریافت पाएं পান nhận 受け取る* 接收* 받기* saņemt gauti rebre kérek dostávat dostávať primajte примајте',
      'prejemajte obtener',
      '받아보* tilmelde anmäla tilaamalla subscrever suscribirse',
    ],
  },
  {
    meaning: PROMPT.subscribe | PROMPT.pay,
    words: [
      'subscribe abonner abonnez assine abbonati abonneer prenumerera tilaa abonează подпишитесь абонирайте abone اشترك подписаться підписатися',
      'berlangganan pretplati* naročite subscriu 訂閱* 订阅* 구독*',
    ],
  },
  {
    meaning: PROMPT.newsletter,
    words: [
      'newsletter* infolettre inbox mailbox postfach innboksen inboksen indbakke inkorg* skrzynkę sähköpostiisi boletín boleti* nieuwsbrie*',
      'nyhetsbrev* nyhedsbrev* uutiskirje* hírlevél* hírlevel* zpravodaj* biuletyn* рассылк* розсилк* бюлетин* δελτίο bülten* نشرتنا النشرة',
      'خبرنامه ניוזלטר न्यूज़लेटर buletin 뉴스레터* ニュースレター* メルマガ* 電子報* 电子报* 電子郵報* จดหมายข่าว* briefing mailu לניוזלטר presseverteiler tiedekirje*',
      'sajtólist* njuzleter uudiskiri* jaunumiem naujienlaišk* butlletí билтен নিউজলেটার* न्यूजलेटर mailing mailingliste mailinglista*',
      'ข่าวสาร* 简报* 簡報* ニュースメール*',
    ],
  },
  {
    meaning: PROMPT.comment,
    words: [
      'comment* komment* mitdiskutieren coment* reageren reactie* koment* skomentować hozzászól* комментари* комментировать комментатор*',
      'коментар* коментув* σχόλι* σχολιάσετε yorum* تعليق* التعليق نظر دیدگاه תגובה להגיב टिप्पणी মন্তব্য berkomentar 댓글* コメント* 评论* 評論* 留言*',
      'mitzudiskutieren कमेंट коментир* σχολιάσω دیدگاهی שאגיב',
      'التعليقات نظرات luận',
      'התגובות',
    ],
  },
  {
    meaning: PROMPT.comments,
    words: [
      'comments kommentare kommentarer kommentarerna kommentarene kommentarerne commentaires comentarios comentários commenti reacties komentarze',
      'komentáře komentáre hozzászólások kommentek comentariile comentarii комментарии коментарі коментарите коментари σχόλια yorumlar التعليقات',
      'نظرات תגובות התגובות kommentit komentari komentarji komentarai kommentaarid komentāri comentaris 댓글* コメント* 评论* 評論* 留言*',
      'kommentarfeltet kommentarsfältet kommentointi komentowanie',
    ],
  },
  {
    meaning: PROMPT.login,
    words: [
      'prijavljeni prijaviti prijavite autentificat пријављени להתחבר prisijungti jāpiesakās logima συνδεδεμένοι',
      'login log logg* register registered registrieren einloggen anmelden eingeloggt connectez connecté connecter inscrire regístrate',
      'registrarte registrado iniciar sesión accedi accedere registrati cadastre faça inlogg* account kirjau* zalog* zarejestruj přihl* prihlás*',
      'jelentkez* bejelentkez* regisztrál* autentifică* авториз* войдите войти зарегистрир* увійдіть зареєстр* влезте συνδεθείτε σύνδεση',
      'συνδεδεμένος εγγραφείτε giriş oturum تسجيل ورود התחבר* लॉगिन লগইন masuk nhập 로그인* ログイン* 登录* 登入* เข้าสู่ระบบ* innlogg* conect* вход влезете',
      'профила üye girişi leden abonnees abonnement konto',
      'registrer rekisteröidy zarejestrować zaregistr* registreer înregistrează registruj* 회원가입* registreeru',
      'angemeldet ingelogd',
    ],
  },
  {
    meaning: PROMPT.insert,
    words: [
      'ad ads advert advertis* publicité pub publicidad publicidade pubblicità anzeige werbung reclame advertentie advertenties annons* reklam*',
      'mainos mainoksen hirdetés* publicitate publicității реклам* διαφήμιση* διαφημίσεις إعلان الإعلان تبلیغات פרסומת विज्ञापन বিজ্ঞাপন iklan',
      'quảng cáo 廣告* 广告* 광고* 広告* โฆษณา* wideo video videon videoen videom videu vídeo vidéo materiałem filmem βίντεο видео відео annonc* anunci*',
      'videoreklam* oglas* reklaam* reklām*',
      'anúnci* publicités',
      'videem تبلیغ',
      'videó',
    ],
  },
  {
    meaning: PROMPT.photo | PROMPT.tip,
    words: [
      'photo* image images imagen* immagin* imagem bild* billede* kuva* zdjęci* obrázk* kép képet képek képeket фото* снимк* зображен* φωτογραφί*',
      'fotoğraf* صورة الصورة صور عکس תמונ* התמונה फोटो* तस्वीर* ছবি* gambar ảnh 写真* 图片* 圖片* 照片* 사진* ภาพ* slik* слик* pild* attēl* nuotrauk*',
      'imatge* foto fotos fotografi* imagini picture* imagine',
      'fotografía* valokuv* fotky fotek fotku poze pozele resim* الصور تصاویر',
      'התמונות לתמונות hình 画像* 이미지* รูป* pilt piltide pilte pilti kuvia снимака εικόν* তস্বির*',
      'imágenes изображен* fotogrāfij*',
    ],
  },
  {
    meaning: PROMPT.goOn,
    words: [
      'continues continue continued seguir below after under scroll suite continuer sous après sigue continúa debajo tras después continua',
      'continuare dopo segue sotto leggere leitura abaixo após weiter geht nach unter folgt verder onder na gaat fortsätter efter nedan',
      'fortsetter fortsætter jatkuu jälkeen alla ciąg dalsz* część pod dalej pokračuje pokračov* za folytat* után alatt continuă după sub',
      'продолж* дальше после под ниже продовження після під нижче продължава συνεχίζεται μετά κάτω συνέχεια devam* altında sonra يتبع ادامه',
      'המשך אחרי আগে পরে setelah dilanjutkan lanjut* tiếp 続* 继续* 繼續* 계속* статията weiterlesen loopt door etter hieronder bawah berlanjut',
      'जारी बाद नीचे চলবে নিচে ต่อ* ด้านล่าง* 下方* 아래* 이어* nastav* ispod nakon наставља испод након nadaljuje jätkub pärast järel pēc po segueix',
      'després turpinā* tęsi* 後* 之后* 之後*',
      'videre',
      'doorgaan fortfahren fortsæt fortsett jatka kontynuuj tovább',
      'continuar',
      'unten prosegue prossegue ardından продовжу* 后继续* 后阅读* 후에 후 melanjutkan tục bên dưới poniżej nedanför',
      'dál vidare',
    ],
  },
  {
    meaning: PROMPT.use,
    words: [
      'listen save print gift bookmark hören anhören merken drucken speichern verschenken écoute* imprim* enregistrer offrir sauvegarder escucha*',
      'opslaan',
      'guarda* ascolta* stampa salva regala ouvir ouça luister bewaar delen beluister afdrukken lyssna dela spara lyt del gem lytt lagre kuuntele',
      'tallenna tulosta posłuchaj zapisz drukuj wydrukuj poslechn* uloži* vytisknout hallgassa mentés* nyomtatás ascultă salvează слуша* послуша*',
      'сохранить распечатать слухати зберегти роздрукувати ακούστε αποθήκευση εκτύπωση dinle kaydet yazdır استمع اطبع احفظ شنیدن האזינו הדפסה',
      'सुनें শুনুন dengarkan simpan cetak nghe chia lưu чуй sesli kuunnella 듣기* 聴く* ฟัง* hør afspil merkliste vytlač* vypočuj* printează збереж*',
      'отпечатай запази انسخ چاپ ذخیره הדפיסו שמרו प्रिंट সেভ প্রিন্ট 保存* 印刷* 聞く* 列印* 打印* 收藏* 听* 聽* 저장* 인쇄* บันทึก* odštampaj poslušaj* sačuvaj',
      'сачувај natisni shrani kuula prindi klausies drukāt escolta desa tipărește พิมพ์* spremi salvar прослухати прослушать pin',
      'épinglez épingler pinnen',
      'klausyt* klausyk 收听* 收聽* 音声* salvesta säilytä',
      'vorlesen сачувајте чуйте hallgasd שמירה सेव রাখুন บันทึกไว้* išsaugo* saglabāt vypočuť گوش',
      'meghallgat*',
    ],
  },
  {
    meaning: PROMPT.use | PROMPT.share,
    words: [
      'share teile* weiterempfehlen empfiehl partage* compart* compárt* condivid* partilh* jaa udostępnij podziel sdíle* zdieľa* oszd ossza',
      'megoszt* distribui* пошир* поділи* поділіться сподел* κοινοποίηση paylaş* مشاركة شارك شاركي شاركه شاركها شاركوا اشتراک گذاری بگذارید שתפו',
      'שיתוף शेयर साझा শেয়ার bagikan sẻ シェア* 共有* 分享* 转发* 轉發* 공유* แชร์* podeli* подели* jagage dalies dalin* κοινοποι* μοιραστείτε μοιράσου jaga',
      'deel podijeli*',
    ],
  },
  {
    meaning: PROMPT.article,
    words: [
      'article* story page artikel* beitrag nachricht* meldung seite text artículo* noticia* nota artigo* notícia* matéria articol* notizi*',
      'bericht nieuws sidan artikl* historien artikkel* saken juttu artykuł* materiał článek článk* zpráv* článok cikk* hír știrea',
      'статью статья новост* материал материалам материалов материалы материала матеріал* текст статтю стаття новин* статията άρθρ* είδηση haberi haber haberin yazı* içeriği المقال*',
      'الخبر خبر مطلب مقال* הכתבה כתבה लेख खबर ख़बर আর্টিকেল খবর খবরটি berita bài viết juttuja hírek știri статей статті статии ειδήσεις haberler',
      'أخبار مطالب כתבות ख़बरें खबरें खबरों সংবাদ stories actus actualités nouvelles berichten nyheter nyheder uutisia wiadomości správ 본문* 기사*',
      '記事* 文章* ข่าว* เรื่อง* чланак članak članke članku raksts לכתבה pages pagina página บทความ* 新闻* 新聞* 報導* vijesti vesti вести ziņas',
      'straipsn* jutu* texten stronę strona страницу сторінку страницата',
      'rakstu tekst*',
      'вест 本文* habere',
      'статьи κείμενο reportage reportaje',
    ],
  },
  {
    meaning: PROMPT.piece,
    words: [
      'recipe* poem* release* interview* letter* post posts tale episode review* obituar* job score puzzles quiz* crossword* kreuzworträtsel*',
      'horoscop* pdf citation transcript horoskop* rezept* pressemitteilung* gedicht* märchen ratgeber recette* communiqué* billets conte',
      'contes receta* cuento* comunicad* prensa ricett* comunicat* racconti fiabe receita* contos recept persbericht* verhalen pressmeddelande*',
      'krönikor opskrift* oppskrift* minneord* resepti* resepte* tiedot* przepis* prasowe bajk* recepty receptů pohádk* rozprávk* közlemény*',
      'mesék rețet* рецепт* релиз* сказк* казк* приказк* συνταγ* tarif* masal* bülteni bültenler الوصفة وصفات القصة دستور داستان המתכון מתכונים',
      'סיפור* रेसिपी कहानी* রেসিপি* গল্প* resep cerita thức 食谱* 食譜* 故事* 新闻稿* 新聞稿* レシピ* リリース* 레시피* 보도자료* สูตร* นิทาน* recepti prič* прич* бајк*',
      'retsept* recepte* zgodb* công الوصفات कहानि* recepata episodio episódio épisode avsnitt afsnit odcinek aflevering эпизод エピソード* 에피소드*',
      'pratetu szakács recepthez reteta',
    ],
  },
  {
    meaning: PROMPT.link,
    words: [
      'link links lien* enlace* lenke* länk* linki linkek ссылк* посиланн* σύνδεσμ* bağlantı* روابط קישורים लिंक tautan 链接* 連結* リンク* 링크* ลิงก์*',
      'linkove annonselenk* affiliatelink* affiliatelänk* odkaz linkki الرابط הקישור',
    ],
  },
  {
    meaning: PROMPT.reading,
    words: [
      'read reading lectur* lire leer lettura leitura lesezeit lesen lees* lezen läsning lästid läsa læsetid lesetid lese leyendo lukuaika',
      'czytani* przeczytasz čtení číta* olvasás* citire citit чтения чита* четене ανάγνωσης okuma* قراءة مطالعه קריאה baca đọc पढ़ने læse leggere',
      'ler olvashatják olvasni přečíst prečítať прочитати дочитать четете διαβάσετε okuyun לקריאה membaca lis leia leggi czytaj čtěte loe lasi',
      'อ่าน* 閱讀* 阅读* 読む* पढ़ें পড়ুন',
      '読め* 読了* lugemisaeg skaitymo skaityti lasīšanas čitanja čitanje branja',
      'læs läs lukea olvasd citește διαβάστε oku اقرأ القراءة للقراءة קראו بخوانید خواندن পড়ার 읽기* 읽는* skaitymui',
      'lasīt lugeda przeczytaj przeczytać llegir čitati прочитај lue قرائت',
      'lendo läser czytać čti leído lido lukemista leggendo прочтение чтению чтение прочитан*',
      'przeczytałeś przeczytałaś przeczytanie',
    ],
  },
  {
    meaning: PROMPT.minutes,
    words: [
      'min mins minut* minuuttia perc мин минут* хв хвилин* λεπτά dk dakika دقيقة دقائق דקות मिनट মিনিট menit phút דק',
      '分* 분*',
      '分钟* 分鐘* 分間* 分で*',
    ],
  },
  {
    meaning: PROMPT.reproduce,
    words: [
      'overgenomen kopiranje prenošenje alıntı preluate النشر',
      'reprodu* riprodu* republi* redistribut* copying copied vervielfält* weiterverbreit* overnemen przedruk* kopiowan* rozpowszechn*',
      'kopírov* копирован* перепечат* копіюван* передрук* възпроизвежд* αναδημοσίευση',
      'αναπαραγωγή αντιγραφή kopyala* çoğalt* iktibas النسخ نسخ اقتباس بازنشر העתק* שכפול 転載* 转载* 轉載* 전재* 재배포* คัดลอก* ทำซ้ำ* újraközl*',
      'menayangkan menyalin mengutip mengambil перепост* nadruk 复制* 複製* 摘编* 摘編* 镜像* 鏡像* 복제* 무단*',
      'kopijuoti kopēt preuzimanje преузимање استفاده sao chép kopiering',
    ],
  },
  {
    meaning: PROMPT.permission,
    words: [
      'dozvole yapılamaz gösterilmeden يمنع neovlašćeno 请勿* 請勿*',
      'permission consent prohibi* forbidden autorisation interdit* genehmigung untersagt verboten zustimmung autoriza* permiso proibid* autorizzazione',
      'vietat* toestemming verboden tillstånd förbjuden tilladelse forbudt tillatelse lupaa kielletty zgod* zabronion* souhlasu zakáz* súhlasu',
      'engedély* tilos acordul interzis* разрешени* запрещен* согласия дозволу заборонен* згоди забранен* άδεια απαγορεύεται izinsiz izin',
      'yasaktır إذن يجوز ممنوع مجوز אישור אסור अनुमति বেআইনি অনুমতি dilarang phép 禁* 禁止* 未经* 未經* 許可* 금지* ห้าม* гиперссылк* гіперпосилан* hyperlink*',
      'hiperłącz* citarea tanpa 授权* 授權* 违者* 違者* 依法* 追究* 法律责任* 法律責任*',
      'sutikimo draudžiama aizliegt* keelatud zabranjeno забрањено cấm 注明* 註明*',
      'prohíbe χωρίς 禁',
      '無断*',
      'έγκριση 禁じ* 不得* zakazana nevoie ilman',
      '許可なく*',
      'consentement consentimiento consentimento samtykke samtycke συγκατάθεσή consimțământul suostumuksesi موافقتك הסכמה onayınızı',
    ],
  },
  {
    meaning: PROMPT.allowed,
    words: ['permitted toegestaan permitida permitido autorisé autorisée επιτρέπεται tillåtet tillåten tilladt tillatt 许可*'],
  },
  {
    meaning: PROMPT.app,
    words: [
      'app aplicativo applicazione uygulama* aplika* aplikáci* приложение* застосунок додаток تطبيق تطبيقنا اپلیکیشن האפליקציה ऐप एप অ্যাপ 앱*',
      'アプリ* 客户端* 客戶端* แอป* відкрийте ứng appe appen applikationen sovellu* alkalmazás* applikáció* aplicația εφαρμογή* אפליקציה апликациј*',
      'lietotn* programėl* äpp',
    ],
  },
  {
    meaning: PROMPT.download,
    words: [
      'download herunterladen laden lade télécharge* descarga descargue descárgate baixe scarica* ladda hent lataa pobierz stáhněte stiahnite',
      'tölts* descarcă descarcați скача* установите завантажте изтеглете κατεβάστε indirin indir حمل حملوا دانلود הורידו डाउनलोड unduh tải 다운로드*',
      'ダウンロード* 下载* 下載* 打开* 打開* ดาวน์โหลด* نصب hämta installieren installer instalar instala installa installeer preuzmite преузмите prenesite lae',
      'lejupielād* parsisiųs* baixar descargar downloaden stáhnout stiahnuť letöltés* letöltöm завантажити изтегли λήψη',
      'загрузить ner ned',
    ],
  },
  {
    meaning: PROMPT.notification,
    words: [
      'push notific* meldingen notiser powiadomienia upozorn* értesítés* уведомления сповіщення известия ειδοποιήσεις',
      'bildirim* إشعارات الإشعارات התראות 알림* 通知* pushnotiser pushmeld*',
      'notifik* varsler varsel varslinger ilmoitukset pushvarsler obavijesti obaveštenja обавештења pranešimus',
      'paziņojumus teavitus*',
      'alert alerts alertas alertes alerte avvisi powiadomień уведомление сповіщень',
      'ειδοποίηση الإشعار إشعار התראה تنبيهات اعلان اعلانها नोटिफिकेशन* নোটিফিকেশন* pemberitahuan การแจ้งเตือน* แจ้งเตือน* プッシュ通知* 推送* 推播*',
      'pranešimai paziņojumi obvestil* mitteilungen benachrichtigung* oznámen* известията',
      'известие ειδοποιήσεων',
    ],
  },
  {
    meaning: PROMPT.switchOn,
    words: [
      'enable allow turn switch aktivier* activez activer activa activar ative ativar attiva attivare attivale attívalas zet schakel slå aktivera',
      'włącz povolte povoľte engedélyezze activează activați включите подключите увімкніть включете ενεργοποιήστε açın verin فعل פעילו ऑन',
      'aktifkan bật 켜* オン* 打开* 開啟* sla aktiválja izin accept* consent agree akzeptieren zustimm* einwillig* externen externer accetta* consenso',
      'acepta* consentim* aceitar aceite toestemming godkänn* samtycke samtykke* hyväksy* zgodę zaakceptuj souhlas povolit súhlas hozzájárul*',
      'accepți acord согласие разрешите примите згоду дозвольте съгласие приемете αποδοχή αποδεχ* kabul onay موافقة قبول پذیرش הסכמה अनुमति',
      'setuju izinkan đồng разрешить дозволити zezwól toestaan tillat pozwól',
      'zapněte zapnite käyttöön vklopite skru',
      'погодьтеся بپذیرید الموافقة اقبل akkoord godta',
      'habilite abilitare abilita 启用*',
    ],
  },
  {
    meaning: PROMPT.subscriber,
    words: [
      'abonné* suscrip* assina* abbonati abonnees prenumera* tilaaj* předplatitel* predplatiteľov abonați* подписчик*',
      'abonel* للمشتركين مشترک מנוי* abo subscription abbonamento prenumerera plusartikel tilaus předplatn* predplatn* előfizet* abonament*',
      'подписк* передплат* συνδρομ* اشتراك 会員限定* 会员* 구독자* למנויים subscriber* abonnement* abonnent* inscrição iscrizione الاشتراك',
      'tellija* abonent* pretplatnik* pretplatnic* सदस्यों ग्राहकों pelanggan สมาชิก* 유료회원* 유료 会員* 會員* subskrypcj* subskrybent* абонат*',
      'prenumererar thành subscrição',
      'підписка підписку підписки предплата претплата',
    ],
  },
  {
    meaning: PROMPT.only,
    words: [
      'only exclusi* nur ausschließlich réservé* seulement sólo solo reservado riservato soltanto alleen endast bara kun vain tylko wyłącznie',
      'dostęp* pouze jen iba len csak numai doar только тільки само μόνο αποκλειστικά sadece özel özeldir فقط حصري בלבד hanya khusus exklu*',
      'eksklusiv zugänglich accessible accesible disponível זמינה',
      'ainult tikai tik лише samo केवल dành riêng เท่านั้น* 전용* 仅限* 僅限* 限定* 专享* 專享*',
      'dostupan dostupno доступан pieejams skirtas kättesaadav доступен доступна доступний',
      'seuls seules reservados riservati',
    ],
  },
  {
    meaning: PROMPT.mistake,
    words: [
      'typo mistake error fehler erreur faute errata erro errore* refuso fout foutje tikfout fel fejl feil virhe* błąd literówkę chybu preklep',
      'překlep hibát elírást eroare greșe* ошибку опечатку помилк* одруківку грешка λάθος hata خطأ اشتباه טעות ctrl skrivefeil skrivfel stavfel',
      'typfel chyba tippfehler rechtschreibfehler coquille erros napak* pogrešk* viga kļūd* klaid*',
      'kesalahan',
      'опечатке опечатки ошибке गलती ভুল 誤字* 脱字* 誤り* 間違い* 오류* 오타* 错误* 錯誤* 错别字* 錯別字* грешку grešku',
    ],
  },
  {
    meaning: PROMPT.report,
    words: [
      'report tell email spotted found noticed melden gefunden entdeckt bemerkt signaler signalez trouvé avisa avísanos repórtalo informe segnala',
      'segnalaci trovato meld mail gezien gevonden hittat tipsa rapportera fundet funnet ilmoita löysitkö zgłoś zauważyłeś znalazłeś nahlási*',
      'našli találtál jelezze semnalează нашли заметили сообщите выделите нажмите знайшли помітили повідомте виділіть натисніть видяхте βρήκατε',
      'εντοπίσατε bildir bildirin أبلغنا أبلغ گزارش מצאתם דווחו enter huomasitko fant oppdaget hittade opdaget hlásit comunicar reportar informar',
      'widzisz zauważyłaś observat talált írja trimite vezi видите бачите открыли gesehen melde si ilmoittaa tip tips tipp skriv schreiben',
      'napište napíšte scrieți scrie írj írjon пишите напишите напишіть пишіть γράψτε yazın send schick schicken schicke envoyez écrivez envía',
      'envíe envíanos mande avise envie inviaci invia inviate stuur* skicka mejla kontakt kontakta kontaktieren contact contacta',
      'contactez contacte lähetä napisz* przyślij wyślij pošlete pošlite küldj* изпращайте изпратете присылайте пришлите надсилайте надішліть',
      'στείλτε gönderin أرسل أرسلوا راسلنا بفرستید ارسال שלחו כתבו भेजें बताएं জানান পাঠান kirim* gửi 送* 投稿* 联系* 聯絡* 보내* ส่ง* pošaljite javite',
      'pišite пошаљите јавите sporočite saada sūti* rakstiet siųskite rašykite envia escriu encontrou besked escríbenos пишете লিখুন 寄せ* touch',
      'прислать',
      'segnalacelo weten laporkan uočili javi kerro',
      'díganos сообщить повідомити 報告する* 신고* 反馈* 反饋* 回報* пријавите prijavite सूचना pranešk* ziņo teata rapporter بلاغ 제보*',
      'scrivi scrivete scriveteci',
      'надіслати',
    ],
  },
  {
    meaning: PROMPT.report | PROMPT.us | PROMPT.tellUs,
    words: ['scrivici dinos', '제보는'],
  },
  {
    meaning: PROMPT.tip,
    words: [
      'idea information hinweis* thema info sujet historia pista segnalaz* sugestão história verhaal vinkki juttuvinkki temat sprawę téma tému',
      'podnet podnět híre témája pont poveste тема тему історія сигнал информаци* інформаці* ιστορία haberiniz ihbar قصة معلوم* سوژه סיפור מידע',
      'जानकारी তথ্য লেখা cerita 情報* 线索* 線索* 爆料* 제보* เบาะแส* priču vihje informacj* informații tip tips tipp historie informasi tin',
    ],
  },
  {
    meaning: PROMPT.have,
    words: [
      'have has did do know haben hast kennen avez tienes tiene tem hai avete heb heeft har onko masz máte máš van ai aveți есть вас знаете маєте',
      'έχετε sizin هل لديك* آیا دارید יש क्या आपके punya anda có bạn imate imaš имате имаш želite kas turite got viete আছে',
    ],
  },
  {
    meaning: PROMPT.liked,
    words: [
      'liked like enjoy enjoyed gefällt gefallen plu aimé gustado gusta gustó piaciut* piace gostou leuk gilla* likte lide tykkäsitkö piditkö',
      'podoba* spodobał* líbil* zaujal páčil* páči tetszett plăcut понравил* сподоба* харесахте хареса άρεσε beğend* sevdiniz أعجب* پسندید* אהבתם',
      'पसंद লাগলে suka thích 喜欢* 喜歡* 気に入* 좋았* 마음에* ชอบ* svidio sviđa свиђа všeč meeldis patik* agradat লেগেছে свидео',
    ],
  },
  {
    meaning: PROMPT.useful,
    words: [
      'helpful useful hilfreich nützlich utile útil nuttig användbar hjälpsam nyttig* hyödylli* przydatn* pomocn* užitečn* užitočn* hasznos',
      'полезн* корисн* помогл* χρήσιμ* faydalı yararlı yaradı مفيد* מועיל उपयोगी সহায়ক উপকারী bermanfaat membantu ích 役に立* 参考に* 有用* 有帮助* 有幫助*',
      '도움* ประโยชน์* kasulik noderīg* nauding* koristan korisno користан uporaben işinize jakość util מועילה utilă',
      'geholfen hjälpte hjalp hjälpt aidé ayudó ayudado ajudou aiutato pomogła pomógł pomohla pomohl допомогла help helped 役に立ち* お役に* 有所帮助* 帮到*',
      '助け* apua',
      'útiles hjälp nytte עזרה',
    ],
  },
  {
    meaning: PROMPT.rate,
    words: [
      'rate bewerte* notez évaluez valora califica avalie beoordeel betygsätt bedøm vurder arvioi oceń* ohodnoť*',
      'evaluează оцінит* оценет* αξιολογήστε oyla* قيم امتیاز דרגו रेट रेटिंग রেটিং 評価* оцініть 评分* 評分* 별점* ให้คะแนน*',
      'ocijeni* ocenite hinda* novērtē* įvertin* értékeld értékelje оцени оцените',
      'puanla puanlayın রেট 평가해*',
      'valóranos valorarnos votateci',
    ],
  },
  {
    meaning: PROMPT.source,
    words: [
      'source* quelle* fuente* fonte fontes bron voorkeursbron källa kilde lähte* lähde źródł* zdroj* forrás* surs* источник* джерел* πηγ* kaynak',
      'kaynağı مصدر* منبع מקור स्रोत উৎস sumber nguồn ソース* 来源* 來源* 출처* แหล่ง* izvor* извор* allika* avot* šaltin* източник* źródeł כמקור كمصدر',
      'kaynağınız kaynaklar* सोर्स स्रोतों',
    ],
  },
  {
    meaning: PROMPT.preferred,
    words: [
      'preferred bevorzugt* préféré* preferid* preferit* preferente voorkeursbron föredragen foretruk* ensisijai* suosik* preferowan* preferovan*',
      'upřednost* oblíben* obľúben* kedvenc* előnyben preferat* избранны* предпочитаем* вибран* обран* предпочитан* προτιμώμεν* tercih المفضل*',
      'مفضل* ترجیحی מועדף पसंदीदा পছন্দের pilihan ưu 優先* 首選* 首选* 偏好* 선호* ต้องการ* preferiran* омиљен* eelist* vēlam* pageidauj* бажан*',
      'föredragna föredraget suositu* preferált elsődleges โปรด*',
    ],
  },
  {
    meaning: PROMPT.pay,
    words: ['abonnieren abonne suscríb* prenumer* předplaťte predplaťte fizess* передплат* abonnér εγγραφείτε', 'subskrybuj абонуйте'],
  },
  {
    meaning: PROMPT.price,
    words: [
      'euro euros eur kr kronor krone kroner zł kč ft lei лв лева грн tl 元* 円* 원 บาท* rp рубл* leu руб',
      'krona forint forintért eurolla eurosta kn pln',
    ],
  },
  {
    meaning: PROMPT.period,
    words: [
      'month* monat* mois mes meses mese mesi mês maand månad* måned* kuukausi kk miesiąc miesięcznie měsíc* mesiac* hónap* havi lună месяц*',
      'місяц* месец* μήνα ay شهر* ماه חודש महीने মাস bulan tháng 月* 월 개월 เดือน* mjesec* mesec* digital* edition edición online luna week weekly',
      'woche semana semaine settimana vecka uge uke viikko tydzień týden year jahr año',
      'weeks wochen semaines semanas settimane weken veckor uger uker viikkoa tygodnie týdny týždne hét săptămâni недель тижні',
      'mån mdr kuukausia aylık miesiące měsíčně 달 mensual mensuel',
    ],
  },
  {
    meaning: PROMPT.affiliate,
    words: [
      'affiliate affiliates affiliation affiliazione affilié* afiliad* annonselenk* partnerlink* partnerské partnerske партнерск* партньорск*',
      'συνεργατικ* ortaklık アフィリエイト* 联盟* 聯盟* 제휴* 파트너스* afiliac* affiliatelink*',
    ],
  },
  {
    meaning: PROMPT.mail,
    words: [
      'email* mejl* correo courriel почту пошту имейл البريد ایمیل במייל ईमेल ইমেইল* メール* 이메일* 邮件* 郵件* อีเมล* mail mails wiadomości correos',
      'wiadomość письмо письма писем الرسالة رسالة postadress* mailadress* posta adresiniz',
    ],
  },
  {
    meaning: PROMPT.name,
    words: [
      'name namen naam nome nombre nom navn namn nimeni nimi imię dane имя име* ім jméno meno ime vardą vārdu nevem adım numele όνομα اسمي اسم',
      'نام השם שם tên nama नाम 名前* 名称* 名稱* 이름* ชื่อ*',
    ],
  },
  {
    meaning: PROMPT.browser,
    words: [
      'browser* brauser* navigateur navegador navigator przeglądar* браузер* браузър* webbläsar* nettleser* selaim* selain tarayıcı* böngész*',
      'prohlížeč* prehliadač* preglednik* pregledač* brskalnik* naršyklė* pārlūk* veebilehitsej* πλοηγό πρόγραμμα peramban trình متصفح المتصفح',
      'مرورگر דפדפן בדפדפן ब्राउज़र* ブラウザ* 浏览器* 瀏覽器* 브라우저* เบราว์เซอร์*',
    ],
  },
  {
    meaning: PROMPT.question,
    words: ['ไหม* หรือไม่* ましたか* ですか* 吗* 嗎*'],
  },
  {
    meaning: PROMPT.channel,
    words: [
      'channel kanal* kanaal kanava* kanał kanál* csatorna csatornánk* canal* chaîne канал* κανάλι ערוץ לערוץ הערוץ चैनल চ্যানেল* saluran kênh',
      'قناة قناتنا کانال 채널* チャンネル* 频道* ช่อง* 粉絲* 好友* 友だち* community comunidad communauté comunità comunidade społecznoś* topluluğ* komunitas',
      'مجتمع समुदाय コミュニティ* 커뮤니티* спільнот* сообществ* gemeinschaft plateformes plataformas piattaforme plattformen blog blogs blogu blogg',
      'bloggen bloggur* блог* ブログ* 博客* 블로그*',
    ],
  },
  {
    meaning: PROMPT.moderation,
    words: [
      'closed modera* approv* responsibility reflect responsables responsabili* refletem reflejan geschlossen freigeschaltet moderiert',
      'verantwortlich modérés modération fermés cerrados chiusi gesloten gemodereerd stängda moderer* lukket suljettu modero* zamknięte',
      'odpowiadają uzavřena schválení lezárva moderál* închise закрыты модерац* модериру* премодерац* закриті одобрение έγκριση δημοσιεύονται',
      'ευθύνη onaylandıktan yayınlan* sorumlu تعبر تایید منتشر באחריות disetujui 承認制* 승인*',
      'verantwortung verantwoordelijkheid odpowiedzialności',
      'odpovědnost zodpovednosť odgovornost odgovara odgovaraju одговорност отговорност ответственности ответственность відповідальності',
      'sorumluluk* felelősség* ansvar* odražavaju odrážajú representam representan represents represent 不代表* 观点* 觀點* 立场* 立場*',
    ],
  },
  {
    meaning: PROMPT.more,
    words: [
      'more similar mehr weitere* plus autres más otras otros mais outras outros altr* meer mer mere fler* lisää więcej inne další více ďalšie',
      'viac további több alte mai больше други* ещё більше інші ще още περισσότερ* άλλα diğer daha المزيد مزيد بیشتر נוספות עוד अन्य আরও lainnya',
      'khác related verwandt* liés relacionad* correlati correlate gerelateerd* relaterade relaterede relaterte powiązane související súvisiace',
      'kapcsolódó conexe похожие связанные свързани σχετικά ilgili benzer संबंधित সম্পর্কিত terkait relatert 更多* 相关* 相關* 더보기 관련* その他* 関連* 他の* और',
      'multe više još similaires similares podobne схожі ähnliche podobné similare もっと* 더 più יותר més kolejnych',
    ],
  },
  {
    meaning: PROMPT.section,
    words: [
      'section ressort rubrik* rubrique sección sezione seção rubriek seksjon sekcji rubryki rovat* secțiunea раздела рубрик* κατηγορία*',
      'kategori* قسم بخش מדור श्रेणी mục thema thème tema argomento',
    ],
  },
  {
    meaning: PROMPT.author,
    words: [
      'author auteur* autor autora autore autors autorin journalist* periodista giornalista jornalista toimittaja* автора журналиста журналіста',
      'συγγραφέα yazarı* muhabiri',
      'penulis yazar skribent* forfatter* authors autorę autorovi autorul autorului szerző* автору',
      'автором автор автори аутора аутор συγγραφέας كاتب الكاتب الكاتبة כותב הכותב הכותבת نویسنده लेखक লেখক 作者* 著者* 筆者* 저자* ผู้เขียน* autoru',
      'autorių avtorja avtorju kirjoittaja*',
      '기자 기자를',
    ],
  },
  {
    meaning: PROMPT.newsroom,
    words: [
      'redac* redaktion* redazione redação rédaction redakc* redaksjonen toimitukselle toimitus szerkesztőség* редакц* συντακτική newsroom',
      'editors publisher publishers verlag* éditeur éditeurs editore uitgever* förlaget forlaget wydawc* vydavatel* kiadó* издател* видав* εκδότη',
      'yayıncı* penerbit 出版社* 편집국*',
    ],
  },
  {
    meaning: PROMPT.cookie,
    words: [
      'cookie* traceurs kakor eväste* informasjonskapsl* süti sütik* ciasteczk* кук* plików çerez* クッキー* 쿠키*',
      'کوکی* الكوكيز الارتباط',
    ],
  },
  {
    meaning: PROMPT.content,
    words: [
      'content inhalt* contenu contenus contenido contenidos contenuto contenuti conteúdo* inhoud innehåll* indhold* innhold* sisältö* materiał',
      'treś* obsah* tartal* conținut* контент содержимое вміст съдържание περιεχόμενο içerik içeriği المحتوى محتوا תוכן सामग्री konten embed',
      '内容* 內容* コンテンツ* 콘텐츠* 컨텐츠* เนื้อหา*',
      'sadržaj садржај vsebina saturs turinys nội',
      'inhoudsopgave hoofdinhoud hovedindhold hovedinnhold hovedindholdet hovedinnholdet huvudinnehåll huvudinnehållet',
      'pääsisältöön sisällön содержанию содержание содержанието contingut לתוכן התוכן turinio turinį vsebino',
      'vsebine sisu সামগ্রী কনটেন্ট dung περιεχομένου съдържанието содержимого',
    ],
  },
  {
    meaning: PROMPT.us,
    words: [
      'us our nous notre nos uns unser* nosotros nuestr* síguenos síganos avísanos nosso* nossa* noi nostro nostra nostri nostre seguici',
      'segnalaci seguiteci ons onze oss vår våra vårt vores meidän meitä nas nasz* nám nás náš naše našem našeho naša našom minket oldalunk*',
      'csatornánk* nostru noastr* нас наш нашем наша наши нашу нашего нашей нашему нашими нашим наших нам нами наше нашому нашою наші* μας bizi bizim kanalımız*',
      'sayfamız*',
      'bültenimiz* تابعنا تابعونا قناتنا نشرتنا تطبيقنا صفحتنا אותנו שלנו אחרינו हमें हमार* আমাদের kami kita chúng 저희* 우리* 我们* 我們* ของเรา* нашия',
      'нашата нашите ни নিউজে हमसे לנו 본지* 当社* 編集部* našoj našu našim meie mūsu mūsų нашој közösségünk* csoportunk* sitemiz* 私たち* naš našega',
      'našemu ayúdanos nam nami naší našich našimi našej našou našeg våre meihin bize noștri нашої нашого нашето आमच्या* எங்கள்* 本站* 当サイト* 本誌* 弊社*',
      'escríbenos escríbanos meille meiltä díganos nálunk munkánkat munkánk',
      'meidät nasi 당사* ortaklarımız ortağımız وشركاؤنا وشركائنا partnerünk kumppaniamme',
    ],
  },
  {
    meaning: PROMPT.rights,
    words: [
      'rights rechte droits derechos direitos diritti rechten rättigheter rettigheder rettigheter oikeudet prawa práva právo drepturile jogok',
      'права δικαιώματα haklar* الحقوق حقوق זכויות अधिकार सर्वाधिकार prava hak 版权* 版權* 著作権* 저작권* ลิขสิทธิ์*',
      'teisės tiesības õigused pravice',
    ],
  },
  {
    meaning: PROMPT.reserved,
    words: [
      'reserved vorbehalten réservés reservados riservati voorbehouden förbehålls förbehållna forbeholdt forbeholdes pidätetään zastrzeżone',
      'vyhrazena vyhrazeny vyhradené rezervate fenntartva защищены захищені запазени κατοχυρωμένα διατηρούνται επιφυλάσσονται saklıdır محفوظة',
      'محفوظ שמורות सुरक्षित pridržana zadržana pridržane dilindungi 所有* 保留* 보호받는* สงวน*',
      'saugomos aizsargātas kaitstud',
    ],
  },
  {
    meaning: PROMPT.copyright,
    words: ['copyright telif cipta', 'upphovsrätt* ophavsret* opphavsrett*'],
  },
  {
    meaning: PROMPT.agree,
    words: [
      'agree accept consent stimm* akzeptier* einverstanden acceptez acceptes acconsent* accetti accetta accettate aceptas acepta acepto aceita',
      'concorda akkoord godkänner accepterer godtar hyväksyt zgadza* akceptuj* souhlas* súhlas* elfogad* accepți соглаша* погоджу* приема*',
      'συμφων* αποδέχεστε kabul menyetujui setuju توافق توافقون सहमत 동의* 同意* đồng 接受* 수락* прийняти приймаю принять přijmout přijímám prijať',
      'tillad godta tillåt aceptar aceitar accettare accepter accepteren hyväksy αποδοχή',
      'dichiari dichiaro declaras declaro acord מסכימים',
    ],
  },
  {
    meaning: PROMPT.accept,
    words: [
      'accept accepting aceptar aceitar accettare accepter accepteren akzeptieren annehmen godkänna acceptera acceptere godta hyväksymättä',
      'akceptacji accepta прийняття принятия přijetí prijatia elfogadás 同意* 接受* 동의* kabul',
      'accetta zaakceptuj akceptuję acceptă elfogadom souhlasím godkänn אישור स्वीकार קבל',
    ],
  },
  {
    meaning: PROMPT.terms,
    words: [
      'terms privacy nutzungsbedingungen datenschutz* agb conditions confidentialité términos condiciones privacidad termos privacidade termini',
      'condizioni voorwaarden privacybeleid villkor* vilkår ehdot ehtoja regulamin* polityk* podmínk* podmienk* feltételek* termenii услови*',
      'политик* конфиденц* умов* політик* όρους όρων koşullar* gizlilik syarat ketentuan privasi شروط الشروط الخصوصية शर्तों गोपनीयता 利用規約* 規約*',
      '이용약관* 개인정보* 条款* 條款* khoản confidentialite',
      'informativa',
      'privatlivspolitik* integritetspolicy* confidențialitate',
      'käyttöehdot tietosuojakäyt* adatvéd* personvernerkl* prywatności والخصوصية הפרטיות השימוש الاستخدام',
    ],
  },
  {
    meaning: PROMPT.unsubscribe,
    words: [
      'unsubscribe abmelden abbestellen abbestellbar désabonner désinscrire désabonnez baja disiscriv* wypisać odhlásit odhlásiť leiratkoz*',
      'dezabon* отпис* відпис* çıkabilirsiniz berhenti إلغاء रद्द 解除* 配信停止* 수신거부* uitschrijven avsluta afmeld* avmeld* cancelar annullare لإلغاء',
      'cancel kündbar kündigen résiliez cancela cancele annulla opzegbaar zrušit anuluj',
      'cancelas disdici disdire disdetta zrezygnować wypisz zrušte odhlaste opsige opsig opsiges avbestill avbestille',
      'lemondhat* résilier résiliable odjaviti odjavite otkazati отменить отмените скасувати peruuta irtisanoa irtisano iptal ακυρώστε',
      'لغو לבטל ביטול বাতিল batalkan hủy 해지* 취소* 取消* 解約* 退订* 退訂* ยกเลิก* abmeldung kündigung zrezygnuj cancella descadastrar',
    ],
  },
  {
    meaning: PROMPT.anytime,
    words: [
      'anytime jederzeit kiedykolwiek kdykoľvek kdykoli bármikor oricând कभी',
      'いつでも* 언제든* 随时* 隨時*',
      'quieras quiser chcesz kdykoliv istediğiniz οποτεδήποτε',
      'maandelijks monatlich mensuellement',
    ],
  },
  {
    meaning: PROMPT.reaction,
    words: [
      'reaction reactions reaktion réaction réactions reacción reação reações reazione reakcja reakce reakcia reakció reacția reactie reaktio',
      'tepkiniz tepki reaksi reaksimu رأيك رأيكم تفاعلك प्रतिक्रिया लगी リアクション* 반응* 어떠셨나요* реакція реакция αντίδραση finden findest parece pensez',
      'penses opinas opina thoughts reacciones чувства 感想*',
      'vind vindt tycker synes syns mener tepkin 心情* 気持ち* 기분이* reakcję reakci',
    ],
  },
  {
    meaning: PROMPT.later,
    words: [
      'later später tard después depois dopo később później sonra nanti kasnije později neskôr senare senere לאחר बाद あとで* 後で* пізніше',
      'позже потом',
      'későbbre',
      'târziu αργότερα لاحقًا لاحقة מאוחר بعدا পরে kemudian 稍后* 稍後* 以后* 以後* 나중* ภายหลัง* vėlesniam vėliau vēlāk hiljem',
      'hilisemaks myöhemmin myöhemmäksi tarziu потім מאוחרת',
    ],
  },
  {
    meaning: PROMPT.add,
    words: [
      'add hinzufügen ajouter ajoutez agregar agrega añadir añade adicionar adicione aggiungi aggiungere dodaj ekle tambahkan أضف जोड़ें 追加* 추가*',
      'додати добавить toevoegen füge alle voeg toe till ajoute tilføj lägg добавьте додайте přidejte přidat pridajte adăugați légg lisää as als',
      'comme como tra jako olarak sebagai fuentes fonti among में रूप zum zur setzen zapisz 入れる* 담기* หยิบ* ใส่* thêm tambah læg legg pridať',
      'προσθήκη הוסף הוסיפו adaugă добави sepete warenkorb winkelwagen fügen hinzu añada ekleyin',
    ],
  },
  {
    meaning: PROMPT.add | PROMPT.us,
    words: ['añádenos agréganos aggiungici'],
  },
  {
    meaning: PROMPT.commission,
    words: [
      'commission commissions provision provisionen comisión commissione commissioni comissão comissões commissie provisie prowizj* комисси*',
      'комісі* provisjon provize provizi províziu jutalék* comision* komisjon komission προμήθεια komisyon komisi 佣金* 수수료* 報酬*',
    ],
  },
  {
    meaning: PROMPT.earn,
    words: [
      'earn earns receive receives get paid verdienen verdiene erhalten erhalte bekommen percevoir percevons toucher touchons recevoir recevons',
      'recibir recibimos obtener obtenemos ganar ganamos ricevere riceviamo guadagnare guadagniamo percepire receber recebemos ganhar ganhamos',
      'ontvangen krijgen otrzymać otrzymujemy zarabiać zarabiamy получать получаем получить отримувати отримуємо får få tjäna tjänar tjene tjener',
      'dostáváme získat saada saamme kapunk kazanabiliriz mendapat 获得* 获取* 獲得* 받을* 받습니다* 得* 受け取*',
    ],
  },
  {
    meaning: PROMPT.support,
    words: [
      'support help helfen aidez ayuda aiuta stötta unterstütze unterstützt unterstützen soutenez soutiens soutenir apoya apoye apoyar ayúdanos',
      'sostieni sostenete sostenere apoie apoiar ajude steun stöd stöder støtt støt wesprzyj wspieraj wspomóż поддержите поддержи підтримайте',
      'podpořte podporte támogass támogassa támogasd susțineți susține подкрепете στηρίξτε υποστηρίξτε destekleyin destek dukung tue tukea 支持*',
      '支援* 후원*',
      'podržite подржите podprite podpri',
      'поддержать підтримати desteklemek',
    ],
  },
  {
    meaning: PROMPT.donate,
    words: [
      'donate donation donating contribution spende spenden don dons donner donación dona donar donazione donare doação doar doe donatie doneren',
      'gåva darowizn* wpłat* пожертвован* пожертвуйте донат* внесок dar příspěvek adomány* donați donație δωρεά bağış* 捐款* 寄付* 기부*',
      'donativo donasi डोनेट donera donér doner lahjoita lahjoitus přispějte přispět yap 募金* 捐赠* 捐贈* ご寄付* quyên góp บริจาค*',
      'doneer',
      'donează spenda',
    ],
  },
  {
    meaning: PROMPT.please,
    words: [
      'please consider bitte erwägen pensez envisagez veuillez considera considere considérez overweeg graag rozważ prosimy пожалуйста подумайте',
      'ласка överväg gärna overvej vurder prosíme kérjük lütfen 请* 請* merci favor prega vänligen venligst vennligst prosím',
      'plaît proszę παρακαλώ silakan perfavore',
    ],
  },
  {
    meaning: PROMPT.journalism,
    words: [
      'presse presa presă prensa imprensa médias medios медиа медіа média sajtót médiá* novine',
      'journal jornal giornale periódico krant tidning journalism reporting newspaper coverage journalismus berichterstattung zeitung journalisme',
      'periodismo giornalismo jornalismo journalistiek journalistik* journalismi* dziennikarstw* gazet* журналистик* журналістик* газет*',
      'žurnalistik* novinařin* újságírás* jurnalism* δημοσιογραφία 新闻* 新聞* 報道* 저널리즘*',
      'novinarstv* новинарств* ajakirjandus* žurnalism*',
    ],
  },
  {
    meaning: PROMPT.work,
    words: ['work arbeit travail trabajo lavoro trabalho werk prac* работ* робот* arbete arbejde arbeid práci munkánk* työtä çalışma*'],
  },
  {
    meaning: PROMPT.nonprofit,
    words: [
      'independentă riippumaton*',
      'nonprofit profit independent gemeinnützig* unabhängig* indépendant* independiente* indipendent* independente* onafhankelijk* niezależn*',
      'независим* незалежн* oberoende uafhængig* uavhengig* nezávisl* független* ανεξάρτητ* bağımsız*',
      'nezavisn* независн* neodvisn* sõltumat* neatkarīg* nepriklausom* 独立* 獨立* 독립*',
    ],
  },
  {
    meaning: PROMPT.ai,
    words: [
      'ai ki ia ии ші artificial intelligence künstliche künstlicher intelligenz tekoäly* yapay zeka 人工智能* 人工知能* 인공지능*',
      'intelligenza inteligencia inteligência inteligencji intelligentie inteligence inteligencie inteligență intelligens intelligenciával',
      'mesterséges sztuczna sztuczną sztucznej umělé umělou umelej umelou inteligencí нейросет* штучного інтелекту интеллекта изкуствен интелект',
      'τεχνητή τεχνητής νοημοσύνη νοημοσύνης zekâ الذكاء ذكاء بالذكاء الاصطناعي اصطناعي מלאכותית בינה בבינה هوش مصنوعی एआई कृत्रिम বুদ্ধিমত্তা',
      'এআই kecerdasan buatan trí tuệ nhân tạo ปัญญาประดิษฐ์* เอไอ* 人工智慧* 人工智* 생성형* umjetne umjetna inteligencija вештачка вештачке umetne umetna',
      'dirbtin* intelekt* mākslīg* tehisintellekt* artificielle artificiale artificiell kunstig kunstige kunstmatige',
      'ai가 ai로 ai에게 ai를 inteligencja intelligencia artificială inteligența штучним інтелектом интелектом',
      'umělá umelá',
    ],
  },
  {
    meaning: PROMPT.summary,
    words: [
      'summary summaries translation audio text transcript headline zusammenfassung übersetzung résumé traduction resumen traducción resumo',
      'tradução riassunto sintesi traduzione riepilogo samenvatting vertaling podsumowanie streszczenie tłumaczenie краткое содержание сводка',
      'резюме пересказ изложение перевод короткий зміст переклад sammanfattning* översättning* resumé oversættelse sammendrag oversettelse',
      'tiivistelmä shrnutí souhrn zhrnutie összefoglaló* rezumat* özet ringkasan 要約* 翻訳* 摘要* 翻译* 翻譯* 요약* 번역*',
      'briefly кратко коротко خلاصه περίληψη सारांश সারাংশ ملخص תקציר сажетак sažetak povzetek santrauka kopsavilkums kokkuvõte opsummering',
      'oppsummering',
      'resuméet resumeet oppsummeringen sammendraget الملخص',
      'bản',
    ],
  },
  {
    meaning: PROMPT.made,
    words: [
      'von dall с з med här 本* created written made produced summarized summarised translated automatically help using assistance erstellt',
      'erzeugt generiert geschrieben übersetzt automatisch hilfe généré générée créé créée rédigé traduit aide automatiquement generado generada',
      'creado creada escrito traducido ayuda creato creata scritto tradotto aiuto gerado gerada criado criada traduzido ajuda gemaakt gegenereerd',
      'geschreven vertaald hulp wygenerowan* stworzon* napisan* przetłumaczon* pomocą został* создан* сгенерирован* написан* переведен* помощью',
      'створен* згенерован* допомогою skapad skapats genererad genererats översatt översatts har hjälp genereret skabt oversat hjælp generert',
      'laget oversatt hjelp luotu tehty vytvořen* vytvoren* pomocí készült készítette generat* ajutorul oluşturuldu 生成* 作成* 由* によって* により* されました*',
      'され* 使用* 自动* 自動* 생성* 작성*',
      'powered',
      'gjord gjort lavet vytvořila vygenerova* pripraven* připraven* przygotowa* δημιουργήθηκε подготовл* підготовле* създаден* dibuat tạo',
      'สร้าง* إنشاء készített készítették laadittu mithilfe',
    ],
  },
  {
    meaning: PROMPT.edit,
    words: [
      'edit bearbeiten bearbeite modifier modifiez editar edita edite modifica modificare bewerk bewerken edytuj редактировать редагувати',
      'redigera rediger här upravit upraviť szerkesztés* editează muokkaa düzenle sunting 编辑* 編輯* 編集* 편집*',
    ],
  },
  {
    meaning: PROMPT.filler,
    words: [
      'are noch all tüm todos todas tutti tous toutes alla kaikki wszelkie wszystkie všechna všetky minden toate все всі всички όλα جميع कुल sie',
      'fanden você mein what you think feel wie que pensi cosa ne co sądzisz myślisz bagaimana menurut anda habere kako što що ти думаєте думаете',
      'kya आपको कैसी खबर 이 기사 この記事 this the a an to of on in by with via or and for it at e mail email sms naar dla für pour para voor för pro',
      'для για için der die das den dem dieser diesen diese dieses zu am im auf mit oder und bei per le la les ce cet cette un une par dès à au',
      'sur de du et ou l este esta el los las una en por y o con del al os as um uma no na em ao da do questo questa allen alle tot til pentru к',
      'r il lo uno su dell della di op dit het een van te met det denna detta på med som ett eller i och denne dette af og tämä* ten tę ta w z',
      'lub przez tento tuto v ve s az ezt ez és acest pe prin această în эту это этой на в по и или через цю ця це у та або тази този το τον την',
      'αυτό στο στη με μέσω του bu ile veya على عبر هذا هذه في من إلى در این به از را את זו יש को में पर यह इस এই এ ini ke dan atau yang này qua',
      'trên và time temps tiempo tempo durée zeit audio noin circa ca ok materiałem wideo video doba délka dĺžka čas idő timp время час време',
      'χρόνος süresi زمن وقت زمان זמן waktu thời gian около приблизно environ ungefähr करें करने के लिए का समय यहां करुन করুন aus zum zur über',
      'from about dos delle dei degli uit over fra från om ze dann then så alors allora entonces então тогда wtedy rubriky des των από за от из',
      'של המדור is ist est è é er är jest je deze si sa se να этот эта นี้* この* を* 的* 到* する* しよう* 使って* हुई d c was did war wurde ha fue foi czy',
      'był była byl byla volt fost было був беше ήταν mi mu هل كان آیا برای شما بود האם היה क्या কি apakah với không は* が* に* で* も* と* か* ました* 请*',
      '請* 你* 您* 吧* 这* 這* 给* 給* 을 를 하기 edin oldu dein* eure free gratis now jetzt nu ahora ora agora teraz nyní ovaj ova ovu овај ову ios android',
      'store play yes いいえ* amici amis amigos přáteli barátaiddal друзьями friends 朋友* 친구* freunden ți var essa esse دوستان خود find found ti vous',
      'stato bạn hữu ihnen dir t été sido hai trovato oliko bol ли чи הייתה थी है viết có なりました* ます* 되었나요 对* 對* 有* มี* bio τη була была 가 の* 篇*',
      'li aan się vào ler leer lire okumak dibaca plus потім votre ihre your sua tua twoja ваша ваше vaša qual jaka яка какая quelle cuál qué',
      'reçete dans nel nella vom tu tuo está вы re full ganze ganzen vollständigen completo completa complet полностью повністю 在* 中* 此* were',
      'elle lui ci hat some so etc ai seen wat hvad vad hva czego то что amit till stata stati tato ч ち* まし* 되었습니까 되셨나요 个* 個* be pelo nesta neste',
      'quello quella za jste това което της μια που הזה הזאת atas của gli aux enkel 了* aos che те ту pela στον へ* 您的* о про 及* 将* 將* 建立* 者* 및',
      'k meg cirka šo šį ar dacă если якщо wenn falls hvis jos jeśli jeżeli pokud ako εάν αν eğer إذا اگر אם यदि যদি jika nếu if 時間* 时间* 約* 约*',
      'möglich possible posible possibile möjligt muligt mulig możliwe možné lehetséges',
      'att kan kun kunt kann kannst können pouvez peux puedes puede pode puoi può potete voit możesz można můžete můžeš môžete možete možeš lehet',
      'poți puteți можно можете може μπορείτε edebilirsiniz saate või galite varat يمكنك ניתן सकते পারেন dapat elk elke jeder jedem tout šis',
      '方* から*',
      'là người person osobą osoba osoby який która který',
      'up bình',
      'can may kunnen peuvent pueden podem podes possono dürfen dürft kunna voivat voitte mogą możecie mohou môžu mohú pot могут можуть могат',
      'μπορούν saavad zich uw jouw',
      'pourrez',
      'toute',
      'avec com',
      'resultado résultat esserti 주세요* cele celor ль بشكل bằng की সাথে để cho सकी ste',
      'nego dari untuk dengan cu با से amb aquest aquesta aquests aquestes τις η 用* 则* 則* sowie জন্য המלאה lassen دادن inn sisse',
      'τα αυτή',
      'ею с',
      'şi și και ja sen å bir tarafından oleh تم بواسطة قبل щоб чтобы aby einer wurden zostały 并* 並* 经* 經* sekä',
      'reszta ediyor edecek रहेगी',
      'simply inicia maak',
      'دهید minuty',
      'sau від opp ています* きます* etmek і',
      'że dass avoir aver',
    ],
  },
  {
    meaning: PROMPT.thanks,
    words: [
      'thank thanks danke dank merci gracias obrigado grazie bedankt tack takk tak kiitos dziękujemy děkujeme ďakujeme köszönjük mulțumim спасибо',
      'дякуємо благодарим ευχαριστούμε teşekkürler teşekkür شكرا תודה धन्यवाद ধন্যবাদ terima kasih cảm ơn ขอบคุณ* 感谢* 感謝* 谢谢* ありがとう* 감사합니다* hvala',
      'хвала vielen mille muchas hartelijk bardzo mange tusen beaucoup большое muito mnohokrát ございます* いただき*',
    ],
  },
  {
    meaning: PROMPT.access,
    words: [
      'access unlimited trial zugang zugriff unbegrenzt testen accès illimité acceso ilimitado acesso accesso illimitato toegang onbeperkt',
      'tillgång tilgang adgang dostęp dostępu přístup prístup hozzáférés acces доступ πρόσβαση erişim erişin גישה وصول akses truy cập',
    ],
  },
  {
    meaning: PROMPT.view,
    words: [
      'view viewing open display displayed ansehen anzeigen angezeigt dargestellt öffnen voir afficher affiche visualis* visualiz* ver ves abrir',
      'ábrelo veja vedi apri aprire zobacz wyświetl* otwórz bekijk bekijken weergegeven visa visas syns vis vise vises näytä näy zobraz*',
      'megtekint* megjelen* открыть посмотреть отображ* переглянути відкрити відображ* виж отворете προβολή δείτε görüntüle* عرض צפו देखें lihat',
      'xem 表示* 見る* 打开* 開啟* 查看* 显示* 顯示* 檢視* 보기* browse se смотреть pokaż pokaz ukázat ukaž näytetään show mostrar mostra toon показать göster vezi',
      'дивитися ดู*',
      'see watch öffne betrachten regarder regardez mira mirar guarda guardare assistir assista kijk zien obejrzyj oglądaj zobaczyć titta katso',
      'avaa podívejte podívat pozrite pozrieť nézd nézze megnéz* urmărește vizualizează смотрите смотри просмотреть',
      'дивіться вижте гледайте gör izle seyret شاهد مشاهده ببینید עיינו לצפייה देखिए দেখুন tonton 視る* 視聴* 表示する* 보러* 观看* 觀看* 收看* pogledaj*',
      'погледај* poglej* žiūrėk* žiūrėti skatīt skaties vaata veure sfoglia feuilleter parcourir tonen affichage affiché buka 표시* 전체보기 peržiūrėti',
      'نمایش показати',
      'отвори',
      'getoond nähdäksesi katsoaksesi побачити увидеть دیدن لعرض لمشاهدة لرؤية προβληθεί preberať',
      'anzusehen anzuzeigen',
    ],
  },
  {
    meaning: PROMPT.opening,
    words: [
      'opens öffnet abre apre ouvre åbner åpner öppnas avautuu otwiera otevře otvorí megnyílik deschide открывается відкривається ανοίγει açılır',
      'يفتح נפתח opent',
      'geöffnet wird si',
    ],
  },
  {
    meaning: PROMPT.closing,
    words: [
      'ansehen anzeigen betrachten öffnen lesen verschenken schenken vergrößern vollbild abspielen bekijken weergeven vergroten openen lezen al aç',
      'açın oku okuyun izle gör git atla dinle et edin göster görüntüle büyüt oynat katıl ver ekle kaydet करें देखें पढ़ें सुनें जाएं दें দেখুন',
      'পড়ুন করুন 보기* 열기* 읽기* 듣기* 팔로우* 구독* 이동* 바로가기* 건너뛰기* 크게보기* 확대* 참여* 投票* する* 見る* 読む* 移動*',
      'bewerten',
    ],
  },
  {
    meaning: PROMPT.well,
    words: [
      'properly correctly trouble problems richtig korrekt correctement bien correctamente corretamente correttamente prawidłowo poprawnie goed',
      'riktigt riktig oikein správně správne megfelelően corect корректно правильно неправильно коректно σωστά doğru 正しく* 正常* 正确* 正確* problem',
      'wrong issue issues probleme problème* problema* probleem problemet ongelma* проблем* πρόβλημα sorun مشكلة בעיה समस्या masalah 問題* 问题* 문제*',
      'ปัญหา* problemen',
    ],
  },
  {
    meaning: PROMPT.forward,
    words: [
      'forwarded weitergeleitet weiterleiten transfér* reenv* encaminh* reencaminh* inoltra* forward leiten przesłał* przekazał* doorgestuurd* vidarebefordr*',
      'videresend* přeposl* preposl* továbbított* redirecțion* пересл* надіслал* препратен* iletildi 転送* 转发* 轉寄* 전달* stuur doorsturen prześlij',
    ],
  },
  {
    meaning: PROMPT.because,
    words: [
      'because weil da parce car porque perché ponieważ потому поскольку оскільки тому omdat eftersom fordi koska protože pretože mert deoarece',
      'pentru защото γιατί επειδή çünkü لأنك karena vì 因为* 因為* ため* 送りしています* 配信しています*',
    ],
  },
  {
    meaning: PROMPT.subscribed,
    words: [
      'signed subscribed opted registered angemeldet abonniert registriert inscrit inscrite abonné abonnée suscribiste suscrito suscrita',
      'registraste inscreveu inscrito assinou cadastrou iscritto iscritta zapisałeś zapisałaś subskrybujesz подписаны подписались',
      'зарегистрированы підписані підписалися ingeschreven aangemeld anmält prenumererar tilmeldt påmeldt abonnerer tilannut přihlásili',
      'prihlásili feliratkozott abonat înscris مشترك اشتركت 订阅* 訂閱* 注册* 註冊* 登録* 구독* berlangganan',
      'signing subscribing registering anmeldung abonnement inscription suscripción registro inscrição iscrizione aanmelding inschrijving',
      'registrering prenumeration tilmelding påmelding tilauksesta zapisanie zapis přihlášení prihlásenie feliratkozás* abonare подписку',
      'регистрацию підписку реєстрацію εγγραφή kaydolduğunuz',
      'abonnieren fürs suscribirte registrarte inscribirte inscrever subscribe register ました* registrarse subscreveu',
      'påmelde باشتراكك',
    ],
  },
  {
    meaning: PROMPT.optOut,
    words: [
      'unsubscribe abbestellen désabonner désinscrire desuscrib* disiscriv* wypisz wypisać uitschrijven avprenumerera leiratkoz* dezabon*',
      'отписаться отпишитесь отписка відписатися відпишіться 配信停止* 配信の停止* 配信解除* 退订* 退訂* 取消订阅* 取消訂閱* 수신거부*',
    ],
  },
  {
    meaning: PROMPT.click,
    words: [
      'click klicken klicke klick cliquez clic clique clicca kliknij нажмите натисніть klik klikk klicka klikněte kliknite kattintson napsauta',
      'tıklayın اضغط क्लिक nhấp 点击* 點擊* クリック* こちら* 클릭*',
      'tap tippen tippe appuyez toca pulsa toque tocca tik stuknij tryck tryk trykk napauta klepněte ťuknite koppints* atingeți коснитесь',
      'торкніться dokun tıkla انقر הקש הקישו टैप ট্যাপ ketuk chạm แตะ* タップ* 탭하*',
    ],
  },
  {
    meaning: PROMPT.not,
    words: [
      'longer stop dejar nicht keine plus pas no não non nie не niet inte ikke ei ne nem nu 不再* 不想* لا never ever kein keinen nichts jamais aucun',
      'aucune rien ninguna ninguno ningún nada nunca nenhum nenhuma mai nessun nessuna nulla nooit geen ingen inga aldrig aldri älä ikinä mitään',
      'nigdy żadnego žádný žádné nikdy žiadny žiadne soha niciun nicio ніколи никогда ни жодної няма μην καμία κανένα δεν hiç asla לא अब jangan',
      'đừng chưa tanpa brak нет нету немає なく* ありません* ません* 없* 没有* 沒有* 暂无* 暫無* 尚无* 别* 別* 不要* 非* 아닙니다* 아니며* don doesn isn nejsou nera není not',
      'ilman bez',
      'tidak नहीं غير ليس نیست نمی না নেই যায়নি nije nisu neni ni ml ไม่* ませんでした* nesmí nesmie 不能* 不可* không',
    ],
  },
  {
    meaning: PROMPT.here,
    words: [
      'here hier ici aquí aqui qui tutaj здесь сюда тут här tästä tässä zde itt aici εδώ buraya هنا כאן यहां sini đây こちら* こちらから* 这里* 這裡* 此处* 여기*',
    ],
  },
  {
    meaning: PROMPT.hosted,
    words: ['hosted gehostet hébergé hébergée alojado hospedado ospitato hostowany gehost 託管* 托管*'],
  },
  {
    meaning: PROMPT.received,
    words: [
      'receiving received reçu bekommen bekommst erhältst recibido ricevuto dostałeś dostałaś получил recibes recibiste recebendo recebeu recebe',
      'otrzymujesz otrzymałeś получили получаете отримали отримуєте krijgt ontvangt får dostáváte dostávate kapja kapod primiți saat تصلك وصلتك',
      'وصلك تتلقى 收到*',
    ],
  },
  {
    meaning: PROMPT.stars,
    words: ['star stars sterne étoiles estrellas estrelas stelle gwiazdek звёзд'],
  },
  {
    meaning: PROMPT.socialMedia,
    words: [
      'réseaux sociaux redes sociales sociais social sociale sosiale medier medyada sosyal сетях социальных соцсет* мережах соціальних соцмереж*',
    ],
  },
  {
    meaning: PROMPT.reader,
    words: [
      'you your sie ihnen du dich erhältst bekommst vous votre tu recibes recibiste suscribiste registraste usted você recebes ricevi hai sei',
      'otrzymujesz otrzymałeś dostałeś dostałaś zapisałeś zapisałaś subskrybujesz вы вас вам ви u uw je jij ni vy vás ön önt kapja kapod sinä',
      'saat ați εσείς σας siz size anda bạn आप אתם לכם לך تصلك وصلتك لأنك 您* 你* 皆様* 送りしています* 配信しています* 당신* encontró encontraste buscabas encontrou',
      'procurava trovato cercavi löysitkö etsimäsi dig deg znalazłeś szukałeś buldunuz aradığınızı お探し* 찾으시* 찾으셨* tus din dit ditt megtalálta',
      'keresett намерихте βρήκατε jste seu sua',
      'अपने vám vášho',
      'tua tuo vos',
    ],
  },
  {
    meaning: PROMPT.this,
    words: [
      'this these diese dieser dieses ce cet cette ces este esta estos estas questa questo queste это этого эти эту цей це цього ці dit deze',
      'detta dessa dette denne disse tämän tę ten ta tuto tento tohoto ezt ez acest această bu هذه هذا この* 本* 此* 这* 這* 이* ini này यह tato toto',
      'tämä 这个* 這個*',
      'diesem diesen deste desta neste nesta här denna tego tej tomuto tomto této těchto цієї цьому ovog ovom ovaj acestui acestei',
      'bunu isso isto disto nisto esto ça asta بهذه tätä ovo šo això এটি এটা',
    ],
  },
  {
    meaning: PROMPT.order,
    words: [
      'book request schedule get start claim try buy order shop apply reserve browse explore discover view see compare entdecken demander',
      'demandez obtenir obtenez réserver réservez prendre prenez essayer essayez commander commandez acheter achetez découvrir découvrez',
      'commencer commencez solicita solicitar solicite pide pedir reservar empieza empezar comienza compra comprar descubre descubra contrata',
      'agenda peça agende agendar comece começar compre experimente experimentar conheça richiedi richiedere prenota prenotare inizia acquista',
      'acquistare ordina scopri ottieni vraag bestel koop kopen probeer reserveer ontdek boka beställ köp begär skaffa bestil køb få prøv bestill',
      'kjøp osta tilaa varaa pyydä kokeile kup zamów umów wypróbuj rezerwuj zarezerwuj koupit kupte objednat objednejte vyzkoušejte vyzkoušet',
      'kúpiť objednať vyskúšajte vásárlás vásároljon vásárolj rendeljen rendelj kérjen kérj foglaljon foglalj próbálja próbáld cumpără comandă',
      'solicită cere rezervă încearcă programează купить купите заказать закажите оставить оставьте записаться запишитесь попробовать попробуйте',
      'получить получите начать начните купити замовити замовте залишити записатися спробувати спробуйте отримати купи поръчай пробвай запази',
      'αγοράστε παραγγείλετε ζητήστε δοκιμάστε κλείστε satın başla başlayın sipariş اشتر اشتري اطلب جرب ابدأ קנו קנה הזמינו נסו התחילו',
      'खरीदें আজই beli pesan coba mua đặt dùng thử 始める* bewerben postuler postulez solliciteer ansök søk søg candidati candidatar aplikuj hae',
      'откликнуться bewirb inscríbete 报名* 報名*',
      'αγόρασε לרכישת לקניית רכשו garanta 예매* booka kupić kupite купете kaufe إحجز रिज़र्व কিনুন nupirkti pirkti pirkt pērc',
      'prova provar testa zkuste vyzkoušej',
    ],
  },
  {
    meaning: PROMPT.order | PROMPT.toOrder,
    words: [
      'anfordern anfragen buchen vereinbaren sichern bestellen kaufen testen starten ausprobieren beantragen reservieren al alın dene deneyin',
      'iste isteyin 购买* 購買* 试用* 試用* 咨询* 諮詢* 预约* 預約* 下单* 订购* 訂購* 領取* 领取* 購入* 注文* 申し込* 試す* 試し* 予約* 請求* お問い合わせ* お申し込み* 申し込み* お申込み* 구매* 구입* 주문* 신청* 체험* 예약* ซื้อ*',
      'สั่งซื้อ* ทดลอง*',
      '购票* 購票* 예매하기* 購入する*',
    ],
  },
  {
    meaning: PROMPT.infinitive,
    words: [
      'demander obtenir réserver prendre essayer commander acheter commencer solicitar pedir reservar empezar comprar agendar começar experimentar',
      'richiedere prenotare acquistare koupit objednat vyzkoušet kúpiť objednať купить заказать оставить записаться попробовать получить начать',
      'купити замовити залишити записатися спробувати отримати kupić pirkti pirkt recevoir recibir receber ricevere erhalten ontvangen obtener',
      'modtage motta otrzymywać получать отримувати',
      'votar stemmen abstimmen',
    ],
  },
  {
    meaning: PROMPT.offer,
    words: [
      'demo demonstration quote quotes consultation estimate pricing plans appointment tickets products courses services started offer offers',
      'deals whitepaper ebook checklist angebot angebote termin beratungstermin beratung beratungsgespräch testversion preise tarife produkte',
      'kurse leistungen devis démo démonstration rendez offre offres tarifs produits formations billets presupuesto cita oferta ofertas precios',
      'productos servicios cursos entradas consulta demostración orçamento demonstração proposta produtos serviços planos ingressos preventivo',
      'consulenza offerta offerte prodotti servizi corsi prezzi biglietti appuntamento afspraak producten diensten aanbod proefperiode offert',
      'erbjudande produkter tilbud aftale tarjous tuotteet konsultację ofertę wycenę wizytę bilety produkty nabídku konzultaci termín ponuku',
      'konzultáciu ajánlatot árajánlatot időpontot konzultációt ofertă programare consultație produse звонок заявку консультацию демо расчет',
      'предложение прием билеты скидку дзвінок консультацію оферта консултация προσφορά ραντεβού teklif randevu عرض سعر موعد הצעת מחיר penawaran',
      '资料* 報價* 报价* 資料* 見積* 견적* 상담* viewing besichtigung besichtigungstermin bezichtiging',
      'eintrittskarten kaartjes biljetter billetter bilhetes ingresso liput lipput vstupenky vstupenku',
      'lístky jegyek jegyet jegy bilete biletleri билети квитки квиток εισιτήρια εισιτηρίων تذاكر تذكرة تذكرتك כרטיסים',
      'לכרטיסים بلیت بلیط टिकट টিকিট tiket vé チケット* 티켓* 입장권* 예매* 門票* 门票* 购票* 購票* ulaznice ulaznica улазнице vstopnice bilietus bilietai biļetes',
      'pileteid piletid entrades',
    ],
  },
  {
    meaning: PROMPT.cart,
    words: [
      'cart basket bag warenkorb panier carrito cesta carrinho carrello winkelwagen winkelmandje varukorg* kurv handlekurv* indkøbskurv',
      'ostoskori* koszyka košíku košíka kosárba coș корзину кошик количката καλάθι sepete سلة السلة לסל keranjang giỏ hàng 购物车* 購物車* カート* 장바구니*',
      'ตะกร้า* wishlist wunschliste wunschzettel merkzettel merkliste souhaits envies favoris deseos favoritos desejos desideri preferiti',
      'verlanglijst verlanglijstje önskelista* ønskeliste* życzeń ulubionych избранное обране oblíbených obľúbených kedvencekhez favorilere',
      'favorite favoriler المفضلة 收藏夹* 愿望清单* お気に入り* ほしい物* 위시리스트* favourites favorites',
    ],
  },
  {
    meaning: PROMPT.free,
    words: [
      'free gratis kostenlos* unverbindlich* gratuit* grátis senza impegno sin compromiso zdarma zadarmo darmo za bezpłatn* ingyen*',
      'maksutta ilmaiseksi бесплатн* безкоштовн* безплатн* δωρεάν ücretsiz مجانا مجاني חינם मुफ्त miễn phí 免费* 免費* 無料* 무료* ฟรี*',
    ],
  },
  {
    meaning: PROMPT.now,
    words: [
      'now today jetzt heute maintenant ahora hoy agora hoje ora adesso oggi subito nu nå nyt teraz nyní teď ihned hned acum сейчас сегодня зараз',
      'сега τώρα şimdi hemen الآن עכשיו अभी sekarang ngay 立即* 马上* 馬上* 今すぐ* 지금* 바로* เลย* ทันที*',
    ],
  },
  {
    meaning: PROMPT.talk,
    words: [
      'talk speak chat contact call sprechen kontaktieren parler parlez contacter contactez habla hablar contacta fale falar parla contatta praat',
      'neem kontakta kontakt bizimle связаться свяжитесь お問い合わせ* 联系* 聯絡* 문의*',
    ],
  },
  {
    meaning: PROMPT.seller,
    words: [
      'sales expert experts specialist specialists advisor adviser experten berater vertrieb conseiller experto asesor ventas especialista vendas',
      'esperto consulente adviseur specialister asiantuntija doradcą специалистом менеджером 客服* 专家* 전문가* support helpdesk kundenservice',
      'kundendienst',
    ],
  },
  {
    meaning: PROMPT.page,
    words: [
      'page pages seite página páginas pagina sida sidan side siden sivu sivusta strona stronę strony stronie strana stránka stránku stránky',
      'stránce stránke oldal oldalon oldalt страница страницу страницы странице сторінка сторінку сторінки сторінці страницата σελίδα sayfa',
      'sayfada sayfanın sayfayı الصفحة صفحه דף הדף בדף पृष्ठ पेज পৃষ্ঠা halaman trang ページ* 页面* 頁面* 网页* 網頁* 페이지* หน้า* lap lapot information*',
      'informação informações información informazioni informatie informace informácie informacje информация информацию інформація інформацію 情報*',
      '信息* 資訊* 정보*',
    ],
  },
  {
    meaning: PROMPT.opinion,
    words: [
      'feedback review reviews rating rückmeldung bewertung bewertungen rezension meinung avis opinion commentaires reseña reseñas opinión',
      'opiniones valoración comentarios resenha opinião opiniões avaliação comentários recensione recensioni opinione parere riscontro',
      'beoordeling recensie reactie mening återkoppling recension omdöme synpunkter anmeldelse anmeldelser tilbagemelding tilbakemelding omtale',
      'vurdering palaute palautetta palautteesta arvostelu arvio opinię opinie opinia recenzję hodnocení recenzi recenzia recenziu hodnotenie',
      'vazbu väzbu visszajelzés* vélemény* értékelés* recenzie părerea feedbackul отзыв отзывы отзыва связь мнение відгук відгуки думку отзив*',
      'мнението κριτική γνώμη σχόλιά yorum değerlendirme bildirim* görüşleriniz تقييم رأيك مراجعة ملاحظاتك ביקורת משוב המשוב समीक्षा प्रतिक्रिया',
      'masukan ulasan phản hồi đánh giá レビュー* フィードバック* ご意見* 反馈* 意见* 评价* 評價* 피드백* 의견* 리뷰* 후기* รีวิว* ความคิดเห็น* ข้อเสนอแนะ* zpětnou spätnú geri',
      'arvosteluja',
    ],
  },
  {
    meaning: PROMPT.leave,
    words: [
      'leave give submit provide tag hinterlasse* geben abgeben verfassen laissez laisser donnez donner rédiger déposer deja dejar déjanos',
      'dejanos etiquétame etiquétanos envía escribir deixe deixar dê marque escreva lascia lasciare lasciaci tagga taggami laat geef plaats',
      'achterlaten lämna ge skriv læg efterlad giv legg igjen gi jätä anna kirjoita zostaw dodaj napisz napsat napište napíšte přidat zanechte',
      'hagyj* írjon írj lasă lăsați scrie оставьте оставить написать залиште залишити написати напишете остави αφήστε γράψτε bırak bırakın yazın',
      'yaz اترك أضف اكتب השאירו השאר כתבו लिखें दें berikan tulis beri viết gửi 書く* 書き込む* 残す* 写* 寫* 发表* 發表* 提交* 남기* 작성* 쓰기* เขียน* write schrijf',
      'achter send schicken senden envoyer enviar invia inviare stuur skicka wyślij отправить надіслати gönder kirim 送信* 送る* 보내기* schreiben',
      'schreibe schreib scrivi scrivere écrire envoyez napisať escribe escrever 投稿する* make faire fais faites hacer haz haga faça fazer fare fai',
      'doe tee przekaż przekazać wpłać wpłacić сделать сделайте внести зробити зробіть направи yap yapın تبرع डालें लिए poslat pošlete přispějte',
      'daruj darujte する*',
      'cast',
    ],
  },
  {
    meaning: PROMPT.find,
    words: [
      'find found finden gefunden trouvé trouver encontró encontraste encontrado encontrou trovato gevonden hittade hittat fandt fundet fant',
      'funnet löysitkö löysit znalazłeś znalazłaś znaleźli našli našel našla нашли знайшли megtalálta megtaláltad talált găsit намерихте намерили',
      'βρήκατε buldunuz bulabildiniz aradığınızı وجدت מצאת מצאתם menemukan thấy 見つかりました* 찾으셨* 찾았* 找到*',
    ],
  },
  {
    meaning: PROMPT.seek,
    words: [
      'looking searching needed gesucht suchen suchten cherchiez cherchez recherchiez buscaba buscabas buscas buscando necesitabas procurava',
      'procurando procura buscava cercavi cercavate cercando zocht zoekt letade sökte søgte ledte leder lette etsimäsi etsit szukałeś szukałaś',
      'szukasz hledali hledáte hľadali hľadáte искали ищете шукали шукаєте keresett kerestél căutai căutați търсехте търсите ψάχνατε αναζητούσατε',
      'aradığınız* تبحث חיפשת חיפשתם cari tìm 探し* お探し* 찾으시* 찾던* 찾고* 您要* 需要的* 寻找* 要找*',
    ],
  },
  {
    meaning: PROMPT.updated,
    words: [
      'updated reviewed edited modified revised aktualisiert aktualisierung geändert bearbeitet überprüft actualisée actualisation jour modifiée',
      'modification actualización actualizada actualizado revisada revisión modificación atualização atualizada revisão aggiornamento aggiornata',
      'modificata revisione bijgewerkt gewijzigd herzien uppdaterad uppdaterades ändrad granskad opdateret ændret oppdatert endret päivitetty',
      'muokattu aktualizacja zaktualizowano aktualizována aktualizace aktualizované aktualizácia frissítve frissítés* módosítva módosítás*',
      'actualizare actualizată modificată обновления обновлена обновлено изменения изменена редактирования оновлення оновлено оновлена змінена',
      'обновяване актуализирана ενημερώθηκε ενημέρωση güncellenme* güncelleme* güncellendi تحديث تعديل עודכן עדכון diperbarui diubah cập nhật 更新*',
      '修订* 修訂* 修改* 수정* 업데이트* ปรับปรุง* обновление обновлён päivitys opdatering oppdatering uppdatering',
    ],
  },
  {
    meaning: PROMPT.last,
    words: [
      'last latest zuletzt letzte letzten letztmals dernière dernier última último ultima ultimo laatst laatste senast senaste sidst sist siste',
      'viimeksi viimeisin ostatnia ostatnio ostatniej poslední naposledy naposled posledná utolsó utoljára legutóbb ultimei последнего последнее',
      'последний остання останнє останнього последно τελευταία son آخر לאחרונה אחרון terakhir lần cuối 最終* 最后* 最後* 最近* 마지막* ล่าสุด*',
      'end ende końca fin',
    ],
  },
  {
    meaning: PROMPT.back,
    words: [
      'back return zurück retour revenir volver regresar voltar torna tornare ritorna terug tillbaka tilbage tilbake takaisin palaa powrót wróć',
      'zpět zpátky späť vissza înapoi назад вернутьс* возврат повернутися обратно επιστροφή πίσω dön geri العودة عودة رجوع חזרה חזור',
      'kembali quay 戻る* 返回* 回到* 돌아가기* กลับ* lại',
    ],
  },
  {
    meaning: PROMPT.next,
    words: [
      'next previous prev older newer nächster nächste nächsten nächstes vorheriger vorherige vorheriges voriger ältere neuere suivant suivante',
      'précédent précédente siguiente anterior anteriores antiguas recientes próximo próxima seguinte successivo successiva prossimo',
      'volgende vorige nästa föregående næste forrige neste seuraava edellinen następny następna poprzedni poprzednia następne poprzednie',
      'następujący následující předchozí další predchádzajúci ďalší nasledujúci következő előző următor* precedent* следующ* предыдущ* наступн*',
      'попередн* следващ* предишн* επόμεν* προηγούμεν* sonraki önceki التالي السابق السابقة التالية הבא הבאה הקודם הקודמת berikutnya sebelumnya',
      'selanjutnya tiếp trước 次の* 前の* 下一* 上一* 다음* 이전* ถัดไป* ก่อนหน้า* theo antiga antigua antigo reciente recente vecchio vecchi recenti älterer',
      'neuerer ancien ancienne récent récents anciens oudere nieuwere äldre nyare ældre nyere eldre vanhemmat uudemmat starsze nowsze starszy',
      'nowszy starší novější novšie régebbi újabb vechi noi старые новые старіші новіші anterioară 上一篇* 下一篇*',
      'prochain prochaine próximos próximas',
    ],
  },
  {
    meaning: PROMPT.all,
    words: [
      'all alle alles allen tous tout toutes todos todas todo tutti tutte alla allt kaikki wszystkie wszystkich všechny všechna vše všechno',
      'všetky všetko összes minden toate всё всех всем всі усі всички όλα όλες όλων tüm tümü tümünü hepsini جميع كل הכל כל सभी সব semua tất',
      'すべて* 全て* 所有* 全部* 모두* 모든* 전체* ทั้งหมด* cả',
      'allemaal vseh všetkých усіх όλη לכל همه seluruh 全* sve све vse visas visus kõiki kõik tots totes tutto tudo wszystko tot',
    ],
  },
  {
    meaning: PROMPT.list,
    words: [
      'list overview blog homepage index archive übersicht liste startseite archiv accueil haut listado lista inicio arriba índice topo início',
      'elenco panoramica overzicht lijst boven översikt översikten startsidan toppen listan oversigt oversigten forsiden listen oversikt',
      'oversikten listaan etusivulle alkuun ylös listy górę początek seznam začátek úvod zoznam začiatok listához elejére tetejére listă sus',
      'список списку списка главную начало вверх наверх вгору головну началото нагоре κορυφή λίστα αρχική listeye başa yukarı القائمة الأعلى',
      'للأعلى الرئيسية למעלה לרשימה לראש atas daftar beranda danh トップ* 一覧* ホーム* 列表* 顶部* 頂部* 頂端* 首页* 首頁* 목록* 위로* 처음* ด้านบน* หน้าแรก* bloga',
    ],
  },
  {
    meaning: PROMPT.post,
    words: [
      'conteúdo сповіщення сообщение objava prispevek чланак материалът публикацията tulisan įrašas postitus yazısı indlægget نوشته المقالة',
      'post posts blogpost beitrag beiträge beiträgen eintrag einträge billet billets entrada entradas publicación publicaciones postagem',
      'postagens publicação publicações inlägg indlæg innlegg julkaisu kirjoitus wpis wpisy wpisu příspěvek příspěvky príspevok príspevky',
      'bejegyzés* postare postări запись записи записей пост посты допис дописи запис публикация публикации δημοσίευση ανάρτηση gönderi yazı',
      'yazılar פוסט הפוסט postingan 投稿* エントリー* 게시물* 글* 帖子* update updates novedad novedades novidade novidades novità oppdateringer uutiset',
      'nyheter aktuality новини новости 本文* postarea',
      'aktualisierungen aggiornamenti actualizări atualizações',
      'обновления оновлення güncellemeleri gelişmeleri tweet tweets публикацию publication innlegget opslag opslaget opslagene inlägget',
      'inläggen julkaisua bericht berichten objavu objavo objave објаву įrašą įrašus ierakstu postitust publicació gönderiyi منشور',
      'المنشور منشورات פוסטים पोस्ट পোস্ট 貼文* 贴文* 포스트* 게시글* โพสต์* پست tweeten tuit tuits 新着*',
    ],
  },
  {
    meaning: PROMPT.product,
    words: [
      'products produkte produkten artikel produits productos produtos prodotti producten produkter produkt tuotteet tuotteita produkty produktov',
      'produktů výrobky termékek produse товары товар товаре товаров товари товарів продукты продукти продуктов προϊόντα ürünler المنتجات منتجات',
      'מוצרים उत्पाद produk phẩm 商品* 产品* 產品* 製品* 상품* 제품* สินค้า*',
    ],
  },
  {
    meaning: PROMPT.choose,
    words: [
      'choose select change switch wählen auswählen wechseln ändern choisir choisissez changer sélectionner sélectionnez elige elegir seleccione',
      'seleccionar selecciona cambiar escolha escolher selecione selecionar mudar alterar scegli seleziona cambia kies selecteer wijzig välj byt',
      'vælg skift velg bytt valitse vaihda wybierz zmień vyberte zvolte zvoľte změnit válassz* selectați selectează alege schimbă выберите',
      'выбрать сменить изменить виберіть оберіть обрати змінити избор изберете επιλέξτε επιλογή seç seçin seçiniz değiştir اختر تغيير בחר בחרו',
      'चुनें बदलें pilih ubah ganti chọn đổi 選択* 選ぶ* 変更* 选择* 選擇* 切换* 切換* 선택* 변경* เลือก* เปลี่ยน* wähle wijzigen kiezen',
    ],
  },
  {
    meaning: PROMPT.language,
    words: [
      'language languages sprache langue idioma idiomas lingua língua taal språk språket sprog kieli kieltä język jazyk nyelv nyelvet limba язык',
      'мову мова език γλώσσα dil dili اللغة שפה भाषा bahasa ngôn ngữ 言語* 语言* 語言* 언어* ภาษา*',
    ],
  },
  {
    meaning: PROMPT.settings,
    words: [
      'settings preferences einstellungen präferenzen paramètres préférences configuración preferencias ajustes configurações preferências',
      'impostazioni preferenze instellingen voorkeuren inställningar indstillinger innstillinger asetukset ustawienia preferencje nastavení',
      'předvolby nastavenia predvoľby beállítások setările preferințele настройки налаштування ρυθμίσεις προτιμήσεις ayarları ayarlarını',
      'tercihler إعدادات הגדרות pengaturan preferensi cài đặt 設定* 设置* 설정* การตั้งค่า*',
    ],
  },
  {
    meaning: PROMPT.map,
    words: [
      'map maps karte landkarte carte mapa mappa kaart karta kartan kortet kart kartet kartalla kartalta mapie mapě mape térképen hartă карте',
      'карту карті мапі картата χάρτη haritada harita الخريطة במפה peta bản đồ 地図* 地图* 地圖* 지도* แผนที่*',
    ],
  },
  {
    meaning: PROMPT.miss,
    words: [
      'miss verpassen verpasse verpasst manquez manquer ratez rater pierdas pierda perderte perca perder perdere perderti perdete mis missen',
      'missa miste missaa przegap przegapić zmeškejte nezmeškejte nezmeškajte пропустите пропускайте пропустити пропустіть пропускай maradj',
      'maradjon lemarad* rata rateze ratați χάσετε χάσεις kaçır* تفوتك تفوّت תפספסו lewatkan ketinggalan lỡ お見逃し* 見逃* 错过* 錯過* 놓치*',
      'พลาด* glip glipp пропустить تفوت',
    ],
  },
  {
    meaning: PROMPT.yet,
    words: [
      'yet noch encore aún todavía ainda ancora nog ännu endnu ennå vielä jeszcze zatím zatiaľ doposud még încă пока еще поки ще още ακόμη',
      'ακόμα henüz بعد עדיין अभी belum chưa まだ* 아직* 暂无* 暫無* 尚无* 还没有* 還沒有* ยังไม่* brak',
    ],
  },
  {
    meaning: PROMPT.longer,
    words: ['mehr meer mer mere'],
  },
  {
    meaning: PROMPT.event,
    words: [
      'webinar* webinaire* webbinar* вебинар* вебінар* уебинар* ウェビナー* 웨비나* seminar seminario séminaire séminario workshop workshops event',
      'veranstaltung événement evento evenement evenemang tapahtumaan wydarzenie мероприятие семинар семінар 研讨会* 研討會* セミナー* 세미나* สัมมนา* events',
      'veranstaltungen événements eventos eventi evenementen wydarzenia мероприятия події tapahtumat arrangementer',
    ],
  },
  {
    meaning: PROMPT.document,
    words: [
      'report guide brochure handbook bericht leitfaden broschüre handbuch rapport livre informe guía folleto relatório guia rapporto guida gids',
      'rapporten broschyr guiden brochuren raport poradnik przewodnik broszurę zprávu průvodce brožuru správu príručku raportul ghidul',
      'отчёт руководство звіт посібник raporu kılavuzu التقرير laporan panduan 报告* 報告* 白皮书* 手册* レポート* ガイド* カタログ* 보고서* 가이드* raportti',
      'ebook ebooks whitepaper* checklist checkliste template vorlage blanc',
    ],
  },
  {
    meaning: PROMPT.pdf,
    words: ['pdf'],
  },
  {
    meaning: PROMPT.cite,
    words: [
      'cite cites cited citing citation zitieren zitiervorschlag citer citar citare citeren citera citér siter cytuj cytować citovat цитировать',
      'цитувати цитирай alıntıla 引用* 인용*',
    ],
  },
  {
    meaning: PROMPT.how,
    words: ['how wie comment cómo como come hoe jak как як hur hvordan miten'],
  },
  {
    meaning: PROMPT.reject,
    words: [
      'reject decline refuse ablehnen refuser rechazar rejeitar recusar rifiuta rifiutare weigeren afwijzen neka avvisa afvis avslå avvis hylkää',
      'odrzuć odmítnout odmietnuť elutasít* respinge отклонить відхилити отхвърли απόρριψη reddet رفض דחה tolak chối 拒否* 拒绝* 拒絕* 거부*',
      'דחיית अस्वीकार',
    ],
  },
  {
    meaning: PROMPT.first,
    words: [
      'zuerst eerst впервые сначала спочатку спершу вперше prvo najprej пръв първо πρώτα kerran לראשונה أولا esmalt pirmą najskôr',
      'first erster erste ersten premier première premiers primero primera primeros primeiro primeira primo prima eerste först første ensimmäinen',
      'pierwszy pierwsza první prvý első primul первым первой першим първи πρώτος πρώτοι ilk أول اولین ראשון ראשונים पहले प्रथम প্রথম pertama đầu',
      'tiên 第一* 最初* 첫* คนแรก* primer esimene pirmais pirmas pirmasis prvi први',
      'parašyk parašykite care',
      'första первый pierwsze перший ensimmäiset 初*',
    ],
  },
  {
    meaning: PROMPT.debate,
    words: [
      'diskus* debat* discus* diskuze дискус* обсуждении обговоренні tartışma keskustelu* samtal* dyskus* rasprav* razprav* vestlus*',
      'ซักถาม* 讨论* 討論* 토론* 議論*',
    ],
  },
  {
    meaning: PROMPT.when,
    words: [
      'time moment momento chwili zaman kapan وقت tid tidspunkt когда время коли час cuando quando när kiedy trenutku στιγμή når lúc वक्त समय',
      'момент',
      'bindningstid bindingstid binding',
      'momencie momentu moments momenten okamžiku hetkellä hetkel brīdī metu pillanatban',
    ],
  },
  {
    meaning: PROMPT.any,
    words: [
      'any cualquier qualquer qualsiasi elk elke ieder jedem tout gewenst dowolnym dowolnej każdej kterémkoli kdykoli bármely orice любой любое',
      'любую будь любий всеки helst vill vil haluat tahansa quieras quiera quiser vuoi vuole desideri chcesz bilo bet jebkurā igal',
      'οποιαδήποτε istediğiniz أي כל किसी bất kỳ',
      'enhver',
    ],
  },
  {
    meaning: PROMPT.usage,
    words: [
      'korišćenje използването',
      'использован* використан* kullanıl* užit* šíření 이용* 학습* 배포* overname preluare* převzet* 使用*',
      '활용*',
    ],
  },
  {
    meaning: PROMPT.be,
    words: [
      'be sé seja sii sei var bli bliv vær fii fiți būk būkite sigues jadilah hãy olun bądź buďte buď legyen legyél ole esi bodite budi budite',
      'бъдете будь будьте sois soyez sea wees werden werde seien olla γίνε γίνετε کن הייו היו बनें হোন đầu',
      'become devenez hazte diventa zostań',
    ],
  },
  {
    meaning: PROMPT.website,
    words: [
      'site website websites webseite webseiten internetseite* sito sitio sítio webbplatsen nettstedet hjemmesiden verkkosivun witryn* serwisu',
      'portal portalu portál* webu сайт* ιστοσελίδ* ιστότοπ* sitede sitenin الموقع האתר situs 网站* 網站* 本网* 本網* 本站* サイト* 사이트*',
      'sites sitios',
    ],
  },
  {
    meaning: PROMPT.join,
    words: [
      'join deltag osallistu partecipa participa zapojte zapoj vstúpte vstupte vstúpiť vstoupit vstoupte sudjelujte uključite присоединяйтесь',
      'присоединиться долучайтес* приєднатися katılın liity dołącz dołączcie únete únase rejoignez participe mitmachen unisciti partecipate',
      'gabung bergabung* 加入* 参加* 參加* mitdiskutieren',
      'weź udział répondez réponds répondre 参与* 參與* 答える* tham gia participez teilnehmen deelnemen vegyen részt participă participați примите',
      'взять візьміть участь включете συμμετέχετε katıl شارك شاركوا השתתפו شرکت भाग অংশ ikut 참여* เข้าร่วม* ร่วม* pridružite sodelujte',
      'dalyvauk* piedal* osale пройти пройдите',
    ],
  },
  {
    meaning: PROMPT.reprint,
    words: [
      'перепечат* передрук* nachdruck przedruk* republi* 転載* 转载* 轉載* 전재* αναδημοσίευση újraközl* nadruk eftertryck eftertryk ettertrykk reprint*',
    ],
  },
  {
    meaning: PROMPT.degree,
    words: [
      'whole part parts partial partially total totally written prior strictly wholly partly unauthorized unauthorised without allowed do must',
      'ohne gestattet auszugsweise auch ganz teilweise schriftliche vorherige ausdrückliche ausdrücklich même partielle partiel totale totales',
      'strictement préalable écrite expresse sans sin parcial queda se prohíbe previa expresa escrita anche parziale senza sem prévia',
      'expressa zonder toegestaan gehele gedeeltelijke voorafgaande schriftelijke bez předchozího předchádzajúceho písemného písomného je utan',
      'forhånds полная частичная полное частичное письменного без письмового повне часткове χωρίς ολική μερική 禁* 断* integral',
    ],
  },
  {
    meaning: PROMPT.block,
    words: [
      'blocker blockers bloqueur bloqueurs bloqueador bloqueadores blokowanie blokowania blokad blokátor blocant blocantul engelleyici* blokirač*',
      'pemblokir chặn blokatora blokovanie blokování блокировщик* блокировку блокувальник* blocage',
    ],
  },
  {
    meaning: PROMPT.block | PROMPT.insert,
    words: [
      'adblock* adblokk* werbeblock* anzeigenblock* annonsblock* annonseblokk* annonceblokk* reklamblock* reklameblokk* mainosest*',
      'mainoksenesto* reklámblokkol* hirdetésblokkol* reklamengell* 広告ブロック* 广告拦截* 广告屏蔽* 廣告攔截* 广告过滤* 광고차단*',
    ],
  },
  {
    meaning: PROMPT.disable,
    words: [
      'disable disabling deactivate whitelist allowlist pause pausing off deaktivier* ausschalten schalten schalte désactive*',
      'desactiva* desactive* desative* desativar disattiva* disabilita* uitschakelen schakel stäng avaktiver* deaktiver* deactiveer',
      'slå* skru poista wyłącz* vypně* vypni* kapcsolja kikapcsol* dezactiv* kapat* отключит* выключит* вимкн* відключ* изключ* απενεργ* 关闭*',
      '關閉* 無効* オフ* 비활성* 해제* 꺼* nonaktifkan tắt ปิด* isključi* onemogoči*',
      'disabled désactivé deshabilitado uitgeschakeld vypnutý letiltott nieaktywna desativado',
      'désactivée',
    ],
  },
  {
    meaning: PROMPT.detected,
    words: [
      'detected detect noticed looks seems appears erkannt festgestellt offenbar scheinen détecté',
      'semble semblez detectado rilevato rilevata sembra gedetecteerd lijkt',
      'upptäckt verkar registreret oppdaget havaitsimme wykryliśmy wykryto zjistili',
      'zistili észleltük detectat tespit обнаружили обнаружен виявили',
      'открихме 检测* 檢測* 検出* 감지*',
    ],
  },
  {
    meaning: PROMPT.assistant,
    words: ['chatgpt* gemini perplexity copilot grok deepseek 챗gpt*'],
  },
  {
    meaning: PROMPT.assistant | PROMPT.name,
    words: ['claude'],
  },
  {
    meaning: PROMPT.digest,
    words: [
      'summarize summarise summarizing zusammenfassen résumer résumez resumir resume',
      'resuma resúmelo riassumi riassumere samenvatten samenvat',
      'sammanfatta opsummer opsummér oppsummer tiivistä podsumuj streść shrnout shrň shrňte zhrnúť',
      'összefoglal* rezumă özetle* перескажи пересказать резюмировать підсумувати обобщи',
      '要約* 总结* 總結* 요약* ringkas สรุป*',
      'сократи streszcz* samen vat vatten rezumatul переказати підсумок обобщение لخّص סכם סכמו tóm tắt 要約する* 摘要* sažmi сажми',
      'povzemi apibendrin* apkopo kokkuvõte resumeix',
    ],
  },
  {
    meaning: PROMPT.ask,
    words: [
      'ask fragen frag demander demandez pregúntale preguntar perguntar pergunte chiedi chiedere vragen fråga spørg spør kysy zapytaj zeptejte',
      'kérdezd kérdezze întreabă sor спросить спросите запитати попитай ρώτησε ρωτήστε 물어* اسأل tanya tanyakan hỏi ถาม*',
      'interrogez posez pregunta pregunte stel vraag kérdezz задайте sorun 質問* 질문* 问* 問* opýtajte întrebați',
    ],
  },
  {
    meaning: PROMPT.without,
    words: ['without ohne sans senza sin sem zonder utan uden uten ilman bez без nélkül fără χωρίς không بدون ללא tanpa'],
  },
  {
    meaning: PROMPT.video,
    words: [
      'video* vídeo* vidéo* wideo видео* відео* βίντεο فيديو الفيديو ویدئو ویدیو וידאו הסרטון סרטון वीडियो* ভিডিও* 動画* 视频* 視頻* 影片* 동영상* 영상*',
      'วิดีโอ* วีดีโอ* videó* clip clips',
      'ビデオ* videa',
    ],
  },
  {
    meaning: PROMPT.listen,
    words: [
      'listen hear anhören hören vorlesen écoute* escucha* ascolta* ouvir ouça luister beluister lyssna lyt lytt hør kuuntele kuunnella',
      'posłuchaj poslechn* vypočuj* hallgassa hallgasd ascultă слуша* послуша* слухати прослухати чуй чуйте ακούστε dinle* استمع שמעו האזינו',
      'להאזנה شنیدن بشنوید सुनें শুনুন dengarkan nghe 聴く* 聞く* 音声* 听* 聽* 收听* 收聽* 듣기* ฟัง* poslušaj* kuula klausies klausīties',
      'klausyt* klausyk escolta audio аудио аудіо オーディオ* 오디오* 音频* 音頻* เสียง* vypočuť گوش',
      'meghallgat* прослуша*',
    ],
  },
  {
    meaning: PROMPT.gallery,
    words: [
      'gallery galleries slideshow fotogaller* fotogaler* bildergalerie* fotostrecke* bilderstrecke* diaporama* galería*',
      'galleria* fotoserie* fotoreeks fotoalbum* bildspel* bildgalleri* billedserie* billedgalleri* billedgaleri',
      'bildeserie* bildegalleri* galleri galleriet kuvagalleri* kuvasarja* galéri* képgaléri* галере*',
      'фотогалере* фоторепортаж* галери* фотогалери* γκαλερί φωτογραφικό galeri* معرض ألبوم گالری גלריה הגלריה לגלריה גלריית गैलरी*',
      'গ্যালারি* ギャラリー* フォトギャラリー* 갤러리* 화보* 图集* 圖集* 图库* 圖庫* 相册* 相簿* แกลเลอรี่* แกลเลอรี* อัลบั้ม* galērij* fotogalērij*',
      'fotorepor* υλικό',
    ],
  },
  {
    meaning: PROMPT.enlarge,
    words: [
      'enlarge zoom expand fullscreen magnify vergrößer* vollbild* großansicht agrand* ingrandi* ampliar vergroot vergroten',
      'powiększ* pełnym förstora* fullskärm* helskärm* forstør* fuldskærm* fullskjerm* suurenna suurena* zvětš* zväčš* nagyít* mărește',
      'mări увелич* збільш* μεγέθυνση μεγεθύνετε büyüt* تكبير كبّر הגדל הגדילו להגדלה بزرگنمایی perbesar phóng 拡大* 全画面* 확대*',
      '크게* 放大* 大图* 大圖* 全屏* 全螢幕* ขยาย* เต็มจอ* povećaj* повећај* povečaj* padidin* palielin* suurenda täisekraan* zoomen zoomer inzoomen zoome',
    ],
  },
  {
    meaning: PROMPT.load,
    words: [
      'load loading loaded reload laden geladen lädt ladet chargement charger chargé chargée chargez cargar cargado cargada',
      'caricare caricamento caricato carrega carregar carregado carregando laad ladda laddas laddar laddades indlæse indlæses indlæs',
      'lastes innlasting ladata lataa ladattu latautu* załadować załadowan* ładowanie wczyt* načíst načten* načítání načítať načítan*',
      'betölt* încărca încărcat încarcă încărcare загрузить загрузк* загружен* загружается завантажити завантажен* заредено зареди',
      'зареждане φόρτωση φορτωθεί φορτώσει yükle yükleniyor yüklenemedi yüklenemiyor تحميل التحميل טעינה לטעון טוען נטען بارگذاری بارگیری लोड লোড',
      'memuat dimuat muat tải 読み込み* 読み込め* 読み込む* ロード* 불러오* 불러올* 로드* 로딩* 加载* 加載* 載入* 载入* โหลด* učitati učitavanje učitaj учитати учитај naložiti',
      'naloži įkelti įkelk įkelta ielādēt ielādēts laadida laadimine recharger',
      'laster 正在* 중 中* جاري đang',
    ],
  },
  {
    meaning: PROMPT.unable,
    words: [
      'unable cannot impossible impossibile imposible impossível',
      'nedostupa* yüklenemedi yüklenemiyor oynatılamıyor görüntülenemiyor تعذر يتعذر 無法* 无法* 失败* 失敗* できません*',
      'できない* られません* 不可* 불가* nepavyko neizdevās ebaõnnestus nepodařilo nepodarilo sikerült tölthető',
      'epäonnistui ไม่สามารถ* ไม่พร้อม*',
    ],
  },
  {
    meaning: PROMPT.unable | PROMPT.available,
    words: [
      'unavailable indisponible* indisponibil* indisponív* niedostępn* nedostupn* elérhetetlen недоступ* недостъпн* nedosegljiv* nepieejam*',
      'nepasiekiam* kullanılamıyor',
    ],
  },
  {
    meaning: PROMPT.available,
    words: [
      'available verfügbar disponible* disponibil* disponív* beschikbaar tillgänglig tillgängligt tilgængelig* tilgjengelig saatavilla dostępn*',
      'dostupn* dostupan elérhető доступн* доступен διαθέσιμ* mevcut kullanılabilir متاح متاحة متوفر זמין זמינה دسترس उपलब्ध উপলব্ধ উপলভ্য',
      'tersedia khả dụng 利用可能* 可用* 이용할* 사용할* 用できません* พร้อมใช้งาน* ใช้งาน* dosegljiv* pieejam* pasiekiam* saadaval',
    ],
  },
  {
    meaning: PROMPT.play,
    words: [
      'play played playing playback abspielen abgespielt spielen starten lire reproduc* reproduz* riprodu* afspelen afgespeeld speel',
      'spela spelas afspil afspilles spilles toista toistaa odtwórz odtworzyć přehr* prehr* lejátsz* redă redare redat воспроизв* відтвор*',
      'възпроизв* пусни αναπαραγωγή oynat* تشغيل שיחוק הפעל הפעלת پخش चलाएं चलाए চালান putar diputar memutar phát 再生* 재생* 播放* เล่น*',
      'репродук* predvajaj* paleisti atskaņot esita',
    ],
  },
  {
    meaning: PROMPT.sound,
    words: [
      'sound sonido suono geluid dźwięk ljud ljudet lyd lyden äänet ääni zvuk hangot sunet sunetul звук ήχο ήχος ses sesi الصوت صوت',
      'סאונד השמע صدا ध्वनि आवाज suara âm thanh เสียง* 音* 소리* 음소거* 声音* 聲音* звука zvok garsą skaņu heli',
    ],
  },
  {
    meaning: PROMPT.sound | PROMPT.switchOn,
    words: ['unmute entstummen'],
  },
  {
    meaning: PROMPT.bookmark,
    words: [
      'bookmark* lesezeichen marcapáginas segnalibr* leeslijst bladwijzer* zakładek zakładk* bokmärk* bogmærk* bokmerk* leselist*',
      'kirjanmerk* záložk* záložek könyvjelző* semne закладк* отметк* σελιδοδείκτ* imlerine المحفوظات נשאנה نشان बुकमार्क* বুকমার্ক* penanda',
      'markah dấu บุ๊คมาร์ก* บุ๊กมาร์ก* ブックマーク* 북마크* 즐겨찾기* 书签* 書籤* oznake zaznamke žymes adresyną grāmatzīm* järjehoidja* adreces',
    ],
  },
  {
    meaning: PROMPT.use | PROMPT.bookmark,
    words: ['스크랩* クリップする*'],
  },
  {
    meaning: PROMPT.train,
    words: [
      'train trained training entraîner entraînement entrenar entrenamiento treinar treinamento addestr* trainen trainieren trainiert träna',
      'träning træning træne trene trening trenow* kouluttami* koulutu* opetta* trénov* trénink* tréning* betanít* tanítás* antren* instrui*',
      'обучени* обучать навчанн* навчати εκπαίδευση εκπαιδε* eğit* تدريب אימון לאמן לאימון آموزش प्रशिक्ष* প্রশিক্ষণ* melatih pelatihan',
      'huấn luyện 学習* 학습* 训练* 訓練* ฝึก* treniran* обучав* обуку mokym* apmāc* treeni* entrenament* mining minería datamining learning',
    ],
  },
  {
    meaning: PROMPT.model,
    words: [
      'system systems sistem* systèmes systemen systém* систем* σύστημα συστημάτων model models modell* modèles modelo* модел*',
      'data datos dati dados données daten datamining text machine',
    ],
  },
  {
    meaning: PROMPT.using,
    words: [
      'use used using uses användas används nutzung verwendet verwendung genutzt verwenden utilis* utiliz* uso usar usado usada gebruik gebruikt',
      'gebruiken bruges brug brukes bruk bruken käyttö käyttää wykorzyst* użycie używa* použ* felhasznál* folos* использ* використ* използ* χρήση',
      'χρησιμοπ* kullan* استخدام استخدامه שימוש להשתמש استفاده उपयोग इस्तेमाल ব্যবহার* menggunakan digunakan penggunaan dùng 利用* 使用* 用于* 用於* 이용*',
      '사용* ใช้* korišten* upotreb* коришћ* uporab* naudo* izmanto* kasuta* utilitz*',
    ],
  },
  {
    meaning: PROMPT.gift,
    words: [
      'gift gifting verschenken schenken verschenke offrir offrez cadeau regalar regala regalo regalare presentear presenteie oferecer',
      'podaruj podarować gåva gi lahjoita lahjaksi lahja darovat darujte darovať ajándékoz* ajándék oferă dăruiește подарить подарите',
      'подарувати подаруйте подари χαρίστε δωρίστε hediye إهداء اهد במתנה هدیه उपहार উপহার hadiahkan tặng プレゼント* ギフト* 선물* 赠送* 贈送*',
      'ของขวัญ* pokloni* поклони* podari* padovanok* dāvin* kingi',
      'geschenkt offert offerto regalato ofertado oferecido geschonken',
    ],
  },
  {
    meaning: PROMPT.confirm,
    words: [
      'confirm check verify bestätige* prüfen prüfe überprüfen confirmer confirmez vérifiez confirmar confirma revisa revise confirmare controlla',
      'conferma* verifique confirme bevestig* controleer potwierdź potwierdzić sprawdź bekräfta kolla kontrollera bekræft* tjek bekreft* sjekk',
      'vahvista tarkista potvr* zkontrolujte skontrolujte megerősít* ellenőrizze ellenőrizd confirmați verificați verifică подтверд*',
      'підтверд* перевірте потвърд* провер* επιβεβαι* ελέγξτε onayla* kontrol تأكيد تحقق راجع לאשר אשרו בדקו تأیید بررسی पुष्टि जांचें',
      'নিশ্চিত যাচাই konfirmasi periksa xác nhận kiểm tra ยืนยัน* ตรวจสอบ* 確認* 확인* 确认* 查收* provjeri* потврд* proveri* preveri* patvirtin*',
      'patikrin* apstiprin* pārbaud* kinnita* kontrolli',
      'confirmación',
    ],
  },
  {
    meaning: PROMPT.done,
    words: [
      'successful successfully success completed complete erfolgreich abgeschlossen réussie réussi enregistrée éxito correctamente completada',
      'completado sucesso concluída successo completata avvenuta gelukt geslaagd succesvol pomyślnie lyckades klar gennemført fullført onnistui',
      'úspěšn* úspešn* sikeres* reușit* succes успішно επιτυχ* başarıyla başarılı نجاح بنجاح הצלחה בהצלחה موفقیت सफल* সফল*',
      'berhasil thành công สำเร็จ* 完了* 成功* 완료* uspješn* успешн* uspešn* sėkming* veiksmīg* õnnestus correctament realizada',
    ],
  },
  {
    meaning: PROMPT.inbox,
    words: [
      'inbox mailbox postfach email emailadresse brievenbus inkorg inkorgen indbakke innboks innboksen sähköpostiisi sähköpostiin',
      'buzón bandeja casella skrzynkę skrzynce schránky postaládába postafiók* inboxul почту пошту поща почта ящик ящика',
      'εισερχόμενα kutunuza kutunuzda بريدك البريد بريد תיבת המייל למייל ایمیل ईमेल इनबॉक्स ইমেইলে ইনবক্সে hộp thư อีเมล* メール* 受信* 이메일* 메일*',
      '邮箱* 郵箱* 信箱* sandučić сандуче nabiralnik paštą pastā postkasti bústia correu الإلكتروني',
      'boîte mail mails correo posta caixa',
      'posteingang',
    ],
  },
  {
    meaning: PROMPT.important,
    words: [
      'important biggest top main latest best wichtigste wichtigsten neuesten neueste besten topnieuws importantes importante principales últimas',
      'mejores meilleures essentiel dernières importanti ultime migliori principali principais melhores belangrijkste laatste beste viktigaste',
      'senaste bästa vigtigste seneste bedste viktigste siste tärkeimmät tuoreimmat parhaat najważniejsze najnowsze najlepsze nejdůležitější',
      'nejnovější najdôležitejšie najnovšie legfontosabb legfrissebb importanți главные важные важнейшие свежие последние головні найважливіші',
      'останні важни важните σημαντικότερα σημαντικότερες τελευταία önemli önemlileri son büyük أهم أبرز آخر החשובות החדשות آخرین مهمترین बड़ी',
      'ताज़ा ताजा प्रमुख গুরুত্বপূর্ণ সর্বশেষ প্রধান terbaru terpenting penting mới nhất quan trọng 重要* 最新* 主要* 주요* 최신* 頭條* 头条* สำคัญ* ล่าสุด*',
      'najvažnije најважније najpomembnejše svarbiausios naujausios svarbākās jaunākās tähtsamad olulisemad самые самых найважливіших',
    ],
  },
  {
    meaning: PROMPT.daily,
    words: [
      'daily day days morning evening directly straight direct every each täglich tag tages morgen abend direkt jeden tous jours chaque jour',
      'matin soir directement cada día mañana directo directamente todos días todas mattina ogni giorno giorni direttamente dia dias manhã',
      'diretamente elke ochtend dag dagelijks avond rechtstreeks varje morgon dagens hver dagligt daglig joka aamu päivän suoraan päivittäin',
      'codziennie każdego dnia rano prosto bezpośrednio denně každé ráno dne přímo denne dňa priamo naponta minden reggel nap egyenesen zilnic',
      'dimineață fiecare zilei ежедневно каждое утро дня прямо каждый щодня щоранку кожен всеки ден сутрин всяка καθημερινά κάθε πρωί ημέρας',
      'απευθείας her gün günün sabah doğrudan يوميا كل صباح يوم اليوم مباشرة כל יום בוקר ישירות هر روز صبح مستقیم दिन भर रोज हर सुबह सीधे',
      'প্রতিদিন দিনের সকাল সরাসরি setiap hari pagi langsung mỗi ngày sáng trực tiếp 毎日* 毎朝* 直接* 매일* 아침* 每天* 每日* 每早* ทุกวัน* ทุกเช้า* svaki jutro',
      'dan svakog dana сваког јутра дана vsako vsak kasdien kiekvieną rytą dienos katru dienu rītu dienas iga päev hommikul otse matí directament',
      'weekly wöchentlich',
    ],
  },
  {
    meaning: PROMPT.news,
    words: [
      'nouvelle noticias notícias notizie νέα νέων חדשות החדשות haberleri खबरें ख़बर 뉴스* ニュース* 新聞* ziņas aktualijos uudised notícies вестите',
      'jaunākās खबरों nyheterna nyhederne nyheter nyheder الأخبار uutiset',
    ],
  },
  {
    meaning: PROMPT.topic,
    words: [
      'topic topics subject thema themen sujet sujets thème thèmes thématique* tema temas temi argomento argomenti assunto assuntos onderwerp',
      'onderwerpen ämne* emne emnet emner saken aihe* temat tematy tematu téma témata tématu tému témát subiect subiectul',
      'темы теме тему тема теми θέμα θέματα konu konuyu konuları موضوع الموضوع المواضيع נושא הנושא בנושא विषय विषयों বিষয় topik đề chủ หัวข้อ*',
      'トピック* テーマ* 주제* 话题* 話題* 主题* 主題* temu teme temą tēmu teemat',
    ],
  },
  {
    meaning: PROMPT.calendar,
    words: [
      'calendar kalender* calendrier calendario calendário agenda agende kalendarz* kalendář* kalendár* naptár* календар* ημερολόγιο takvim*',
      'التقويم ליומן יומן تقویم कैलेंडर ক্যালেন্ডার lịch ปฏิทิน* カレンダー* 캘린더* 달력* 日历* 日曆* 行事曆* kalendoriu* kalendār* koledar* kalendrisse',
      'calendari',
    ],
  },
  {
    meaning: PROMPT.new,
    words: [
      'new newer neue neuen neuer neuesten neu nouveau nouveaux nouvelles nouvelle nuevas nuevos nueva nuove nuovi novas novos nova nieuwe',
      'nya nye uudet uusia nowe nové nových új noi новые новых нові нових новите нови νέα νέες νέο yeni جديدة الجديدة חדשים חדשות חדש جدید',
      'नए नई নতুন baru mới 新* 新着* 새 새로운* ใหม่* novi nove нове nauji naujus jauni jaunus uued uusi',
      'nuovo nuova',
      'neuem новом',
    ],
  },
  {
    meaning: PROMPT.vote,
    words: [
      'vote votez voter abstimmen vota votar votare votem stemmen zagłosuj głosuj',
      'rösta äänestä hlasuj* szavaz* votează votați голосуй* голосовать проголосу* голосувати',
      'гласувайте гласувай ψηφίστε ψήφισε صوّت הצביעו להצביע pilih bình chọn 투표* glasaj*',
      'гласај* glasuj* balsuo* balso* hääleta* ψηφίσετε',
    ],
  },
  {
    meaning: PROMPT.poll,
    words: [
      'poll polls survey umfrage* sondage* encuesta* sondagg* enquete* peiling sonda sondzie sondaż* ankiecie',
      'omröstning* enkät* afstemning* meningsmåling* avstemning* avstemming* spørreundersøkelse kysely* gallup* anket* ankiet*',
      'průzkum* prieskum* felmérés* sondaj* опрос* опитуван* анкет* δημοσκόπησ* استطلاع استفتاء סקר הסקר بنظر نظرسنجی पोल सर्वे সর্বেক্ষণ জরিপ',
      'polling jajak survei khảo sát アンケート* 설문* 여론조사* 问卷* 問卷* โพล* แบบสำรวจ* apklaus* aptauj* küsitlus* enquesta الرأي',
    ],
  },
  {
    meaning: PROMPT.letter,
    words: ['letter letters carta cartas lettera lettere lettre lettres courrier brief 手紙* 편지*'],
  },
  {
    meaning: PROMPT.editor,
    words: [
      'editor editors director direttore directeur redaktion lecteurs redactie rédaction директору редактору 編集長* 편집자* 編輯*',
      'redaktör* redaktor* redacteur* redattor* rédacteur* redactor* szerkesztő* editör* συντάκτη* редактор редактором المحررين biên tập viên',
      '編集者* 编辑* 기자가 toimittaja*',
    ],
  },
  {
    meaning: PROMPT.letter | PROMPT.editor,
    words: ['leserbrief* lezersbrie* insändare* læserbrev* leserinnlegg* leserbrev* mielipidekirjoitu* lukijakirjoitu* 投書*'],
  },
  {
    meaning: PROMPT.issue,
    words: [
      'paper epaper edition édition edición edição edizione editie wydanie wydania tidningen vydání vydanie lehti lehden utgave utgåva udgave',
      'ausgabe avisen avisa näköislehti näköislehteä newspaper journal periódico giornale jornal krant zeitung gazete газету газета газети',
      'εφημερίδα αναγνώστε पेपर পেপার koran báo 紙面* 電子版* 신문* 电子报* 電子報* 報紙* 报纸* หนังสือพิมพ์* laikraštį avīzi ajaleht',
    ],
  },
  {
    meaning: PROMPT.digital,
    words: [
      'digital digitale digitalen digitales numérique digitala digitální digitálne digitalnu cyfrow* sähköi* pdf replica',
      'электронную цифровую електронну ηλεκτρονική dijital الرقمية דיגיטלי डिजिटल ई ই 디지털* 数字* 電子* online web ligne línea linha онлайн',
    ],
  },
  {
    meaning: PROMPT.languageName,
    words: [
      'english englisch englischer anglais inglés inglese inglês engels engelska engelsk angielsku angielski englanniksi anglicky angolul engleză',
      'английском английски англійською αγγλικά ingilizce الإنجليزية באנגלית انگلیسی अंग्रेज़ी अंग्रेजी ইংরেজি ইংরেজিতে inggris anh 英語* 영어* 英文*',
      'อังกฤษ* engleskom engleski енглеском angleščini anglų angļu inglise anglès spanish spanisch espagnol español spagnolo espanhol spaans',
      'spanska spansk hiszpański espanjaksi španělsky испанском іспанською İspanyolca الإسبانية स्पेनिश スペイン語* 스페인어* 西班牙* german deutsch allemand',
      'alemán tedesco alemão duits tyska tysk niemiecku saksaksi německy немецком німецькою almanca الألمانية ドイツ語* 독일어* 德文* 德语* french',
      'französisch français francés francese francês frans franska fransk francusku ranskaksi francouzsky французском французькою fransızca',
      'الفرنسية フランス語* 프랑스어* 法文* 法语* portuguese portugiesisch portugais portugués português italian italienisch italien italiano russian russisch',
      'russe ruso russo русском російською rusça الروسية ロシア語* 러시아어* 俄文* 俄语* ukrainian ukrainisch ukrainien ucraniano украинском українською',
      'chinese chinesisch chinois chino cinese chinês 中文* 중국어* 中国語* arabic arabisch arabe árabe arabo arapça العربية अरबी hindi हिंदी हिन्दी',
      'japanese japanisch japonais japonés 日本語* 일본어* 日文* 日语* korean koreanisch coréen coreano 한국어* 韓国語* 韩文* polish polnisch polonais polaco',
      'polsku turkish türkisch turc turco türkçe catalan català catalán dutch niederländisch nederlands',
    ],
  },
  {
    meaning: PROMPT.jump,
    words: [
      'jump springen springe aller passer saltar ir pular vai ga naar hoppa gå hopp siirry przejdź przeskocz přejít',
      'přejdi přeskočit prejsť preskočiť ugrás sări treci перейти перейди пропустить пропустити прескочи премини μετάβαση μεταβείτε atla git',
      'انتقل تخطى דלג דלגו לעבור پرش رفتن जाएं যান lompat langsung chuyển スキップ* 移動* 건너뛰* 이동* 바로가기* 跳到* 跳转* 跳至* ข้าม* skoči preskoči скочи pereiti',
      'pāriet liigu vés',
      'skip pule',
    ],
  },
  {
    meaning: PROMPT.closed,
    words: [
      'closed geschlossen fermés clos cerrados fechados chiusi gesloten stängda stängt lukket stengt suljettu zamknięte wyłączone wyłączona',
      'zamknięta uzavřena uzavřeny uzavretá uzavreté lezárva lezárták închise закрыты закрито закриті затворени κλειστά kapalı kapatıldı',
      'kapatılmıştır مغلقة مغلق סגורות סגורה סגור بسته बंद বন্ধ ditutup đóng ปิด* 締め切* 受け付けておりません* 닫* 关闭* 關閉* zatvoreni zaprti uždaryti slēgti',
      'suletud tancats',
    ],
  },
  {
    meaning: PROMPT.window,
    words: [
      'window windows tab fenster registerkarte fenêtre onglet ventana pestaña finestra scheda janela guia aba venster tabblad okno oknie okna',
      'karcie karta fönster flik vindue vindu fane ikkuna ikkunassa ikkunaan välilehde* okně kartě záložce okne ablak ablakban lapon fereastră',
      'filă окне окно вкладке вікні вкладці прозорец раздел παράθυρο καρτέλα pencere pencerede sekme sekmede نافذة تبويب חלון בחלון לשונית پنجره',
      'زبانه विंडो टैब উইন্ডো ট্যাব jendela cửa sổ thẻ หน้าต่าง* แท็บ* ウィンドウ* タブ* ウインドウ* 창 창에서* 탭* 窗口* 視窗* 标签页* 分頁* prozoru прозору oknu lange',
      'lapā aknas aknā logā pestanya',
      'окна вікна παραθύρου ferestrei penceresinin penceresidir',
    ],
  },
  {
    meaning: PROMPT.off,
    words: ['off aus ab uit av från fra pois wyłącz nonaktif ut deaktiver* désactive* desactiva* disattiva* välja'],
  },
  {
    meaning: PROMPT.activate,
    words: [
      'erlauben einschalten zulassen autoriser autorisez permitir permite permitem consenti permetti inschakelen toestaan aanzetten zapnout',
      'zapnúť povoliť bekapcsol* aktivieren ota включить увімкнути включи включване aç ενεργοποίηση تفعيل فعّل السماح הפעלת הפעל להפעיל فعالسازی',
      'روشن चालू চালু nyalakan hidupkan เปิด* 受け取る* 켜기* 설정* 开启* 接收* uključi* укључи* vklopi* įjungti įjunk ieslēgt ieslēdz lülita luba activar',
      'permet 許可* オンにする* 打開* 허용*',
      'zezwalaj elfogadom',
    ],
  },
  {
    meaning: PROMPT.could,
    words: [
      'could konnte konnten kunde kunne worden werden wurde être peut podido podía puede possível pôde potuto possibile putut fi poate удалось',
      'удалося вдалося удается может бути бъде било можно можна да возможно udało można być podařilo být býti možné podarilo byť lehetett moguće',
      'moglo mogoče bilo δυνατή δυνατόν μπορεί olanaklı mümkün يمكن ممکن شد नहीं हो सका सकता করা যাচ্ছে dapat thể được 수 ได้* pogut pot',
      'galima var võimalik voitu voida zijn være vara må får leider malheureusement lamentablemente purtroppo infelizmente helaas tyvärr desværre',
      'dessverre valitettavasti niestety bohužel bohužiaľ sajnos включая including sunt zostało zostały شده است är',
      'may dürfen mogen peuvent pueden podem possono mogą mohou mohú могут можуть могат nesmí nesmie 読み込め*',
    ],
  },
  {
    meaning: PROMPT.likes,
    words: [
      'liker gefällt mir me gusta curtir gostar gosto j aime piace leuk gilla tykkää polubienie lubię líbí páči tetszik apreciază нравится',
      'понравилось подобається харесва харесвам μου αρέσει beğen أعجبني معجب אהבתי पसंद পছন্দ suka thích いいね* 좋아하기 좋아요 赞* 讚* 喜欢* 喜歡* ถูกใจ* پسندیدن',
      'sviđa свиђа všeč agrada meeldib patinka patīk',
    ],
  },
  {
    meaning: PROMPT.printed,
    words: [
      'printed gedruckt ausgedruckt imprimé impreso impresso stampato afgedrukt geprint wydrukowano vytištěno vytlačené nyomtatva tipărit',
      'utskrivet udskrevet tulostettu распечатано роздруковано разпечатано εκτυπώθηκε yazdırıldı طبع הודפס چاپ dicetak 印刷日* 打印* 列印* 송고 พิมพ์* ispisano',
      'natisnjeno imprès prinditud išspausdinta izdrukāts',
    ],
  },
  {
    meaning: PROMPT.close,
    words: [
      'close schließen fermer fermez cerrar chiudi chiudere fechar sluit sluiten zamknij zavřít zatvoriť bezár bezárás închide закрыть закрити',
      'затвори κλείσιμο κλείστε kapat إغلاق סגור סגירת بستن بند बंद বন্ধ tutup đóng 閉じる* 关闭* 關閉* 닫기 ปิด* stäng luk lukk sulje zatvori',
      'zapri tanca sulge uždaryti aizvērt',
    ],
  },
  {
    meaning: PROMPT.mailer,
    words: ['mailchimp substack beehiiv brevo sendinblue mailerlite'],
  },
  {
    meaning: PROMPT.sent,
    words: [
      'sent gesendet versendet envoyé enviado inviata verzonden skickades sendt lähetetty wysłan* odeslán* odoslan* küldve trimis отправлен*',
      'надіслан* изпратен* στάλθηκε gönderil* أرسلت נשלח ارسال dikirim gửi 送信* 发送* 發送* 발송* ส่ง* poslan* enviat saadetud išsiųst* nosūtīt*',
      'verstuurd skickat inviato enviada envoyée',
    ],
  },
  {
    meaning: PROMPT.original,
    words: [
      'original originale originalen originalartikel* originele oryginaln* původní pôvodný eredeti alkuperäi* оригинал* оригінал* πρωτότυπ*',
      'orijinal* الأصلي המקורי اصلی मूल মূল asli gốc 原文* 元記事* 원문 ต้นฉบับ* izvorn* изворн* originaal* originaln* oriģināl*',
    ],
  },
  {
    meaning: PROMPT.condolence,
    words: ['guest'],
  },
  {
    meaning: PROMPT.condolence | PROMPT.order,
    words: [
      'guestbook condolence condolences condoléances condolencias condolências condoglianze kondolen* kondolans* condolean* соболезнован*',
      'співчутт* συλλυπητήρια taziye تعازي תנחומים belasungkawa 追悼* 悼念* お悔やみ* 조문 részvét*',
    ],
  },
  {
    meaning: PROMPT.message,
    words: ['message* mensa* messaggi* nachricht bericht meddel* melding* zpráv*'],
  },
  {
    meaning: PROMPT.sponsor,
    words: [
      'sponsor* gesponser* gesponsord* patrocin* спонсор* sponzor* sponsr* χορηγ* támogatott ממומן प्रायोजित スポンサー* 赞助* 贊助* bersponsor',
      'sponset',
    ],
  },
  {
    meaning: PROMPT.reply,
    words: ['reply antworte* répond* respond* rispond* antwoord* beantwoord* odpowiad* отвечать отвечайте svar*'],
  },
  {
    meaning: PROMPT.reply | PROMPT.not | PROMPT.please,
    words: ['neodpov* 返信しないで*'],
  },
  {
    meaning: PROMPT.friend,
    words: ['friend* freund* ami amis amig* amic* vriend* znajom* другу друзьям vän ven'],
  },
  {
    meaning: PROMPT.addressBook,
    words: ['address book contact* adressbuch carnet libreta contat* rubrica adresboek adressbo* adressebo* adresow* адресную контакты'],
  },
  {
    meaning: PROMPT.manage,
    words: [
      'manage update verwalten aktualisieren gérer gestionar actualizar gerenciar gerir atualizar gestisci aggiorna beheren aanpassen zarządzaj',
      'ændr endre настроить hantera uppdatera',
    ],
  },
  {
    meaning: PROMPT.version,
    words: ['versi* versão wersj* верси* verzi* 版*'],
  },
  {
    meaning: PROMPT.phone,
    words: ['iphon* ipad*'],
  },
  {
    meaning: PROMPT.publication,
    words: ['release publi* veröffentlichung diffusion difusión divulgação публик*'],
  },
  {
    meaning: PROMPT.immediate,
    words: ['immedia* immédia* inmedia* imedia* sofortig* onmiddellijk* немедлен*'],
  },
  {
    meaning: PROMPT.embargo,
    words: ['embargo* sperrfrist'],
  },
  {
    meaning: PROMPT.checked,
    words: [
      'reviewed checked verified edited geprüft überprüft kontrolliert bearbeitet relu vérifi* révisé* revisad* verificad* editad* verificat*',
      'rivist* controllat* revisat* gecontroleerd nagekeken granska* gennemgået kontrolleret gjennomgått kontrollert kvalitetssikr* tarkist*',
      'sprawdz* zweryfikowa* zredagowa* zkontrolov* ověř* skontrolov* overen* ellenőriz* ελεγχ* ελέγχ* провер* отредактир* перевір* відредаг*',
      'kontrol denetlen* راجعه وراجعه ومراجعته ditinjau diperiksa kiểm duyệt ตรวจสอบ* 確認* 監修* 审核* 審核* 검수* 검토* pregleda* preverjen* provjer*',
    ],
  },
  {
    meaning: PROMPT.continues,
    words: [
      'continues continue keep geht weiterlesen continúa continua sigue segue prosegue prossegue suite poursuit gaat fortsätter fortsetter',
      'fortsætter jatkuu pokračuje ciąg reszta continuă продолж* продовж* продължава συνεχίζεται devam يستمر تستمر folytatódik berlanjut',
      'melanjutkan tiếp 続* 继续* 繼續* 계속* nastavlja nadaljuje',
    ],
  },
  {
    meaning: PROMPT.below,
    words: [
      'below unten debajo abajo dessous sotto abaixo onder hieronder eronder nedan nedanför nedenfor under alla poniżej niżej níže nižšie',
      'alább jos ниже нижче долу κάτω παρακάτω aşağıda altında أدناه أسفل नीचे bawah dưới ด้านล่าง* 下方* 下面* 아래* ispod spodaj',
    ],
  },
  {
    meaning: PROMPT.account,
    words: [
      'account compte cuenta konto kontot conta tili účet fiók* cont λογαριασμ* hesap حساب аккаунт* акаунт* akun khoản アカウント* 账号* 帳號* 계정*',
      'บัญชี* račun',
    ],
  },
  {
    meaning: PROMPT.pricing,
    words: [
      'pendant durante engagement permanencia vincoli bindningstid uppsägning lang then danach anschließend puis ensuite luego después poi',
      'dopo depois daarna därefter sedan derefter deretter sitten potem następnie poté potom apoi utána затем потом потім μετά sonra その後* 以降*',
      '之后* 之後* 이후*',
    ],
  },
  {
    meaning: PROMPT.external,
    words: ['extern* estern* zewnętrzn* внешн* зовнішн* εξωτερικ* harici ekstern* külső 外部* 외부*'],
  },
  {
    meaning: PROMPT.voice,
    words: [
      'voice stimme stimmen voix voz vozes voce stem röst stemme ääni głos głosem hlas hlasem hlasom hang hangon vocea голос голосом гласът',
      'φωνή ses sesiyle صوت صدای आवाज suara giọng 音声* 语音* 語音* 음성* เสียง* glas',
    ],
  },
  {
    meaning: PROMPT.readAloud,
    words: [
      'read reads narrated vorgelesen gelesen liest lu lue leído leída letto letta lido lida voorgelezen leest uppläst läses oplæst opplest',
      'lest lukee czyta czytany čte čten číta felolvas* citit citește читает прочитан* озвучен* читає чете διαβάζ* okunmuş* seslendir* 読み上げ*',
      '朗読* 朗读* 朗讀* 읽어* đọc อ่าน* dibacakan',
    ],
  },
  {
    meaning: PROMPT.synthetic,
    words: [
      'synthetic automated computer* künstliche künstlichen synthetische synthetischen synthèse synthétique sintétic* sintetic* syntetisk',
      'kunstig synteettinen syntetyczn* syntetick* gépi mesterséges синтез* синтетич* συνθετικ* sentetik اصطناعي sintetis 合成* 합성* สังเคราะห์*',
    ],
  },
  {
    meaning: PROMPT.assistant | PROMPT.name,
    words: ['assistent* assistant assistants asistente asystent* asistan* asszisztens* ассистент* помощник* помічник* 助手* アシスタント*'],
  },
  {
    meaning: PROMPT.supported,
    words: [
      'support supported supports unterstützt supporte charge soporta soporte admite supporta suporta suporte ondersteunt stöder støtter',
      'understøtter tue obsługuje támogatja поддерживает поддерживающий підтримує hỗ trợ 支持*',
    ],
  },
  {
    meaning: PROMPT.supported | PROMPT.not,
    words: ['nepodporuje desteklemiyor 対応していません* 不支持*'],
  },
  {
    meaning: PROMPT.yours,
    words: [
      'ihr ihrem dein su váš ваш twoja böngésződ selaimesi tarayıcınız* お使い* ihre ihrer dina',
      'votre tu tuo tua seu sua twój anda',
    ],
  },
  {
    meaning: PROMPT.beside,
    words: [
      'element elemento élément tag html balise lecture přehrávání lejátszását videoavspilling toistoa öğesini элемент відтворення wiedergabe',
      'upgrading upgrade web webbrowser embedded audio formát does sorry désolé that es ein n sono einen prend trouvée encontrado găsite',
      'envisager visionner überlegen sich nutzen ziehen betracht videa elementu duyệt 再生* 以* sehen vedere need devez necesita debes devi',
      'necessario необходимо anzuzeigen en estar siento musst moet precisa abzugeben plaatsen zijn sein nachfolgende über electrónico bbc* se',
      'hace pelo bertanggung несе apple deezer sobre marketing* файлы',
      'ihren свій своє swoje swój své ging gikk noe went something etwas algo andato qualcosa',
      'iets något gick meni jokin došlo deu mal als than än dan mint enn než',
      // Halves of words that an apostrophe divides: 'ім’я'.
      'я',
      'address adresse adres adresa dirección indirizzo cím διεύθυνση адрес alamat',
    ],
  },
  {
    meaning: PROMPT.javascript,
    words: ['javascript'],
  },
  {
    meaning: PROMPT.failed,
    words: [
      'wrong occurred salió aufgetreten schiefgelaufen survenue produite ocurrido verificato',
      'storto ocorreu errado opgetreden misgegaan mis galt uppstod opstod',
      'pieleen wystąpił chybě błąd történt hiba apărut произошла сталася ошибка помилка παρουσιάστηκε σφάλμα oluştu fout 발생* 发生*',
    ],
  },
  {
    meaning: PROMPT.attempt,
    words: [
      'try versuche versuchen inténtalo inténtelo tente probeer försök prøv yritä spróbuj zkuste próbáld încercați попробуйте спробуйте δοκιμάστε',
      'deneyin 시도*',
    ],
  },
  {
    meaning: PROMPT.attempt | PROMPT.again,
    words: ['réessayer riprova 重试*'],
  },
  {
    meaning: PROMPT.again,
    words: [
      'again erneut einmal tard nuevo vez tarde más tardi più novamente mais opnieuw igen igjen uudelleen ponownie znovu újra később nou раз ξανά',
      'αργότερα tekrar 다시*',
    ],
  },
  {
    meaning: PROMPT.compatible,
    words: ['compatib* kompatib*'],
  },
  {
    meaning: PROMPT.medium,
    words: ['media'],
  },
  {
    meaning: PROMPT.dialog,
    words: ['modal modální модальное dialogového dialogowego диалогового діалогового'],
  },
  {
    meaning: PROMPT.dialog | PROMPT.window,
    words: ['dialogfenster* dialogfönster* dialogvindu* dialogruta párbeszédablak* 대화창* 对话窗口* dialoogvenster*'],
  },
  {
    meaning: PROMPT.finish,
    words: ['ende fin final fine einde fim slutet koniec konec vége sfârșitul конец кінець τέλος sonu 종료* 结束* avslutning', 'end'],
  },
  {
    meaning: PROMPT.spam,
    words: ['spam*', 'спам*'],
  },
  {
    meaning: PROMPT.mine,
    words: ['my mein* mon mi mio mijn moje моё me mich moi notifícame'],
  },
  {
    meaning: PROMPT.notify,
    words: ['notify benachrichtige* prévenez notifícame', 'notifique avvisami'],
  },
  {
    meaning: PROMPT.required,
    words: [
      'required erforderliche* obligatoires obligatorios vereiste wymagane обязательные язкові obligatorisk* krævede pakolliset kötelező',
    ],
  },
  {
    meaning: PROMPT.responsible,
    words: ['responsible responsable responsabiliza відповідальності jawab'],
  },
  {
    meaning: PROMPT.old,
    words: ['old alt antigüedad oud gammel gammal starší éves'],
  },
  {
    meaning: PROMPT.years,
    words: [
      'year years jahr jahre an ans año ano anno años anos anni jaar jaren år vuotta lata lat roky let rok éves ani yıl',
      'months monate mois meses mesi maanden måneder månader kuukautta miesięcy měsíců',
    ],
  },
  {
    meaning: PROMPT.podcast,
    words: ['podcast* pódcast* podkast* подкаст*'],
  },
  {
    meaning: PROMPT.enter,
    words: [
      'enter ingrese introduzca entrez inserisci digite voer wpisać zadejte giriniz введите введіть adja masukkan introduceți',
      'εισάγετε entrar',
    ],
  },
  {
    meaning: PROMPT.partner,
    words: [
      'partner* partenair* socios parceir* partnér* kumppan* parteneri* συνεργάτ* партнёр* партнер* ortağımız ortaklarımız وشركاؤنا وشركائنا השותפים שותפינו',
      'パートナー* 파트너* 合作伙伴* 合作夥伴* mitra साझेदार* партньор*',
    ],
  },
  {
    meaning: PROMPT.process,
    words: [
      'store stores access process collect speicher* verarbeit* greifen stock* accéd* trait* almacen* acced* tratam* armazen* archivia* trattia*',
      'verwerken slaan opslaan lagrar behandlar gemmer tilgår behandler lagrer tallenn* käsittel* przechow* przetwarz* ukládá* uchovává* zpracov* tárol*',
      'kezel* stocăm prelucr* αποθηκ* επεξεργ* храни* обрабаты* зберіга* обробля* saklıyor saklar işliyor işler نخزن نعالج ونعالج מאחסנים מעבדים',
      '保存* 処理* 저장* 처리* 存储* 儲存* 处理* menyimpan memproses lưu संग्रहीत* съхран* обработ*',
    ],
  },
  {
    meaning: PROMPT.device,
    words: [
      'device* gerät* endgerät* appareil* terminal* dispositiv* apparaat* enhet enheten enhed laitte* urządzen* zařízen* zariaden* eszköz* συσκευ* устройств*',
      'пристр* cihaz* جهازك جهاز במכשיר デバイス* 端末* 기기* 设备* 裝置* perangkat thiết उपकरण',
    ],
  },
  {
    meaning: PROMPT.withdraw,
    words: [
      'withdraw revoke widerruf* retirer révoquer retirar revoc* revog* intrekken återkalla trækk* trekke perua peruuttaa wycof* odvol* visszavon* retrage',
      'ανακαλέσ* отозвать відкликати geri سحب לחזור למשוך 撤回* 철회* menarik rút वापस оттегл*',
    ],
  },
  {
    meaning: PROMPT.copied,
    words: [
      'copied kopiert copié copiado copiato gekopieerd kopierad kopieret kopioitu skopiowany zkopírován* skopírovan* másolva copiat αντιγράφηκε',
      'скопирован* скопійован* kopyalandı نسخ הועתק コピーしました* 복사되었습니다* 已复制* 已複製* disalin chép',
    ],
  },
  {
    meaning: PROMPT.password,
    words: [
      'password passwort* kennwort* passe contraseña senha wachtwoord lösenord* adgangskode* passord* salasana* hasła hasło heslo jelszav* parola κωδικό*',
      'пароль şifre* parolanızı المرور סיסמה סיסמתך パスワード* 비밀번호* 密码* 密碼* kata sandi mật khẩu पासवर्ड lozink*',
    ],
  },
  {
    meaning: PROMPT.forgotten,
    words: [
      'forgot forgotten vergessen oublié olvidaste olvidado olvidó esqueceu esqueci dimenticat* vergeten glömt glemt unohditko unohtu* zapomnia* zapomně*',
      'zabudli elfelejtett* uitat ξεχάσατε забыли забув* unuttunuz unuttum نسيت שכחת שכחתי 忘れ* 忘记* 忘記* 잊으* lupa quên भूल zaboravlj* забравен*',
      'забули',
    ],
  },
  { meaning: PROMPT.store, words: ['store stores'] },
  {
    meaning: PROMPT.results,
    words: [
      'results ergebnis* résultats resultados risultati resultat* tulokset wyniki výsledky eredmények* rezultat* αποτελέσματα результаты',
      'результати sonuçları النتائج תוצאות 結果* 결과* 结果* hasil',
    ],
  },
]
