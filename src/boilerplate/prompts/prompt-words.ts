import { PROMPT } from './meaning-bits.js'

/**
 * Words with what they mean, in all languages; one with a star at its end stands for all that begin like it. Of a word that an apostrophe divides the
 * halves are words: 'я' of 'ім’я'. In the order of their letters they compress best.
 */
export const PROMPT_WORDS: readonly { readonly meaning: bigint; readonly words: string }[] = [
  {
    meaning: PROMPT.network,
    words:
      'bluesky* discord facebook* flipboard github* googl* instagram* linkedin* mastodon messenger* pinterest snapchat spotify* telegram* threads ' +
      'tiktok* twitter* viber* vimeo* wechat weibo whatsapp* youtube* zalo вайбер* ватсап* вајбер* вконтакте дзен* инстаграм* лайк* твиттер* ' +
      'твіттер* телеграм* тикток* фейсбук* фејсбук* ютуб* אינסטגרם באינסטגרם בגוגל בוואטסאפ בטלגרם בפייסבוק גוגל הוואטסאפ הטלגרם וואטסאפ ווטסאפ ' +
      'טוויטר טיקטוק טלגרם פייסבוק إنستاگرام إنستجرام إنستغرام اینستاگرام تلغرام تليغرام تلگرام تويتر توییتر تيليجرام جوجل غوغل فيسبوك نبض واتساب ' +
      'واتساپ واٹس يوتيوب گوگل इंस्टाग्राम गूगल टेलीग्राम ट्विटर फेसबुक फेसबुकवर यूट्यूब वॉट्सऐप व्हाट्स* व्हॉट्सअ* ইউটিউব* ইনস্টাগ্রাম* গুগল* ' +
      'টেলিগ্রাম* ফেসবুক* হোয়াটসঅ্যাপ* கூகுள்* பேஸ்புக்* வாட்ஸ்அப்* กูเกิล* ทวิตเตอร์* ยูทูบ* อินสตาแกรม* เฟซบุ๊ก* ไลน์* 公众号* 公眾號* 小红书* 微信* 微博* ' +
      '抖音* 朋友圈* 臉書* 蓝字* 谷歌* 구글* 네이버* 유튜브* 인스타* 카카오톡* 텔레그램* 페이스북*',
  },
  {
    meaning: PROMPT.network | PROMPT.times | PROMPT.filler,
    words: 'x',
  },
  {
    meaning: PROMPT.follow,
    words:
      'abone abonează abonnez abonniere* abonniert acompanhe bergabung* beğenin csatlakozz curta deltag dołącz dołączcie dõi folge folgen follow ' +
      'följ følg følge gabung gilla ikuti* inscreva iscriviti join junte jälgi* katılın kövess* követés követése liitu liity lájkold mitmachen ' +
      'následovat obserwowanie obserwować obserwuj obserwujcie osallistu partecipa participa participe polub pratite pridajte pridružite pripojte ' +
      'prisijunk* přidejte rejoignez segueix segui seguici seguimi seguinos seguir seguirci seguire seguite* sekimas sekite seko sekot sekti ' +
      'seuraa siga sigue sledite sledovat sledovať sleduj sledujte spremljajte staňte subscribe sudjelujte suivez suivre síganos síguelo sígueme ' +
      'síguenos takip tykkää uključite uneix unisciti urmărește urmăriți visit volg volgen volgt vstupte vstúpte zapoj zapojte zapratite únase ' +
      'únete ακολουθήστε ακολούθησε абонирайте бъдете вступайте долучайтес* запратите подключайтесь подписаться подписывайтесь подпишитесь ' +
      'последвайте пратите придружите присоединиться присоединяйтесь присъединете приєднатися приєднуйтес* підписуйтес* підпишіться следвайте ' +
      'следите слідкуйте стежте харесайте читайте הצטרפו להצטרפות עקבו اشترك اشتركوا انضم انضموا بپیوندید تابع تابعنا تابعوا تابعونا تابعي* جوائن ' +
      'دنبال شامل عضو فالو همراه پیوندید जुड़ने जुड़िए जुड़ें जॉइन फॉलो सब्सक्राइब ফলো যুক্ত লাইক இணையவ* இணையுங்கள்* பின்தொடர* ติดตาม* ' +
      'เพิ่มเพื่อน* フォロー* 关注* 加入* 友だち追加* 打开* 按讚* 点击* 追踪* 追蹤* 關注* 구독* 추가* 팔로우*',
  },
  {
    meaning: PROMPT.subscribe,
    words:
      'aanmelden abonați abonnier* abonē absenden anmeld* anmäl anmäla apúntate bestellen cadastr* daftar dapatkan delivered dostávat dostávať ' +
      'erhalten feliratkoz* fáðu få gauti get hol holen ilmoittaudu inscreva inscrivant inscrivez inscríbete inviando iratkozz* iscrivendoti ' +
      'iscriviti kaydol kaydolarak kaydolun kérek ký meld mendaftar modtag motta nhận obtener obtenir odber odebír* odobera* ontvang otrzymuj ' +
      'otrzymywać pieraksti* prejemajte prenumeruok* prihláste prijavite primajte primește přihlaste rebre receba receber receive recevez recevoir ' +
      'reciba recibe recibir register registrarte ricevere ricevete ricevi saņemt schrijf sign soumettant submitting subscreva subscrever ' +
      'subskrybuj suscribirse suscribirte suscríb* telli tilaamalla tilmeld tilmelde wysyłając zapisując zapisz zasubskrybuj înscrie đăng εγγραφ* ' +
      'λάβετε отримувати отримуйте подписывайтесь подписываясь получавайте получайте получать претплатите примајте пријавите підписуючись ' +
      'підпишіться הירשמו הרשמה להרשמה קבלו اشتركوا اشتركي دریافت سبسکرائب سجل عضو قبلوا ليصلك नोंदणी पाएं सबस्क्राइब सब्सक्राइब साइन পান পেতে ' +
      'সাবস্ক্রাইব பதிவு รับ* สมัคร* ご登録* 受け取* 受け取る* 接收* 注册* 登録* 註冊* 가입* 등록* 받기* 받아보*',
  },
  {
    meaning: PROMPT.subscribe | PROMPT.pay,
    words:
      'abbonati abone abonează abonneer abonner abonnez assine berlangganan naročite prenumerera pretplati* subscribe subscriu tilaa абонирайте ' +
      'подписаться подпишитесь підписатися اشترك 訂閱* 订阅* 구독*',
  },
  {
    meaning: PROMPT.newsletter,
    words:
      'biuletyn* boleti* boletín briefing buletin butlletí bülten* hírlevel* hírlevél* inboksen inbox indbakke infolettre inkorg* innboksen ' +
      'jaunumiem mailbox mailing mailinglista* mailingliste mailu naujienlaišk* newsletter* nieuwsbrie* njuzleter nyhedsbrev* nyhetsbrev* ' +
      'postfach presseverteiler sajtólist* skrzynkę sähköpostiisi tiedekirje* uudiskiri* uutiskirje* zpravodaj* δελτίο билтен бюлетин* рассылк* ' +
      'розсилк* לניוזלטר ניוזלטר النشرة خبرنامه نشرتنا न्यूजलेटर* न्यूज़लेटर নিউজলেটার* செய்திமடல* ข่าวสาร* จดหมายข่าว* ニュースメール* ニュースレター* メルマガ* ' +
      '电子报* 简报* 簡報* 電子報* 電子郵報* 뉴스레터*',
  },
  {
    meaning: PROMPT.comment,
    words:
      'berkomentar coment* comment* diskuze hozzászól* koment* komment* luận mitdiskutieren mitzudiskutieren reactie* reageren skomentować yorum* ' +
      'σχολιάσετε σχολιάσω σχόλι* коментар* коментир* коментув* комментари* комментатор* комментировать התגובות להגיב שאגיב תגובה التعليق ' +
      'التعليقات تبصرہ تبصرے تعليق* دیدگاه* نظر نظرات कमेंट टिप्पणी प्रतिक्रिया মন্তব্য கருத்து* แสดงความเห็น* コメント* 留言* 評論* 评论* 댓글*',
  },
  {
    meaning: PROMPT.comments,
    words:
      'comentarii comentariile comentariilor comentarios comentaris comentários commentaires commenti comments diskuze hozzászólások ' +
      'hozzászólásokért komentar komentara komentarai komentari komentarjev komentarji komentarze komentarzy komentiranje komentowania ' +
      'komentowanie komentáre komentárov komentáře komentářů komentāri kommentaarid kommentare kommentarene kommentarer kommentarerna ' +
      'kommentarerne kommentarfeltet kommentarsfältet kommenteerimine kommentek kommentit kommentointi luận reacties yorumlar yorumlardan ' +
      'yorumların σχολίων σχόλια коментара коментари коментарите коментарі коментарів комментариев комментарии התגובות תגובות التعليقات تبصرے ' +
      'دیدگاه* نظرات प्रतिक्रिया মন্তব্য கருத்துகள் コメント* 留言* 評論* 评论* 댓글*',
  },
  {
    meaning: PROMPT.login,
    words:
      'abonnees abonnement accedere accedi account angemeldet anmelden autenticato autentificare autentificat autentificați autentifică* ' +
      'bejelentkez* belépés* cadastre collegato conect* connectat connecte connecter connectez connecté connectée connesso connexion eingeloggt ' +
      'einloggen faça giriş girişi identifica identifiez identifícate ingelogd iniciar inicie inicieu inlog inlogg* innlogg* inscrire jelentkez* ' +
      'jāpiesakās kirjau* konto log logado logat logați logg* logima login logowanie lépj lépjen masuk nhập opret oturum prihlás* prijava prijavi ' +
      'prijavite prijaviti prijavljen prijavljeni prisijungti přihl* registe register registered registrado registrarte registrarti registrasi ' +
      'registrati registreer registreeru registrer registrera registrieren registrir* registrovat registrovať registruj* regisztráció* ' +
      'regisztrál* regístrate rekisteröidy rekisteröityä sesión sessió sessão signin ulogirajte zalog* zaregistr* zarejestrować zarejestruj ' +
      'înregistrează üye είσοδος εγγραφείτε συνδέσου συνδεδεμένοι συνδεδεμένος συνδεθεί συνδεθείτε σύνδεση авториз* ввійти влез влезете влезте ' +
      'войди войдите войти впишете вход вхід залогиньтесь зарегистрир* зареєстр* логнати логнете логни логујте прија* профила регистрирай ' +
      'регистрирайте региструј региструјте увійди увійдіть увійти улогуј улогујте התחבר* כניסה להירשם להתחבר מחובר מחוברים تسجيل دخولك رجسٹر ' +
      'رجسٹریشن سائن شوید لاگ لاگان لاگن لاگین مسجل مسجلا ورود पंजीकरण रजिस्टर लॉग लॉगइन लॉगिन প্রবেশ রেজিস্টার* লগ লগইন সাইন সাইনইন* உள்நுழைக* ' +
      'உள்நுழைந்து* உள்நுழைய* பதிவுசெய்* லாகின்* ลงชื่อเข้าใช้* ลงทะเบียน* ล็อกอิน* เข้าสู่ระบบ* サインイン* ユーザー登録* ログイン* 登入* 登录* 登錄* 로그인* 회원가입*',
  },
  {
    meaning: PROMPT.insert,
    words:
      'ad ads advert advertentie advertenties advertis* annonc* annons* anunci* anzeige anúnci* cáo filmem hirdetés* iklan mainoksen mainos ' +
      'materiałem oglas* pub pubblicità publicidad publicidade publicitate publicité publicités publicității quảng reclame reklaam* reklam* reklām* ' +
      'videem video videoen videom videon videoreklam* videu videó vidéo vídeo werbung wideo βίντεο διαφήμιση* διαφημίσεις видео відео реклам* ' +
      'פרסומת إعلان الإعلان تبلیغ تبلیغات विज्ञापन বিজ্ঞাপন โฆษณา* 广告* 広告* 廣告* 광고*',
  },
  {
    meaning: PROMPT.photo | PROMPT.tip,
    words:
      'attēl* bild* billede* fotek fotku fotky foto fotografi* fotografía* fotogrāfij* fotos fotoğraf* gambar hình image imagem imagen* images ' +
      'imagine imagini imatge* immagin* imágenes kuva* kuvia kép képek képeket képet nuotrauk* obrázk* photo* picture* pild* pilt pilte pilti ' +
      'piltide poze pozele resim* slik* valokuv* zdjęci* εικόν* φωτογραφί* зображен* изображен* слик* снимака снимк* фото* התמונה התמונות לתמונות ' +
      'תמונ* الصور الصورة تصاویر صور صورة عکس तस्वीर* फोटो* ছবি* তস্বির* ภาพ* รูป* ảnh 写真* 图片* 圖片* 照片* 画像* 사진* 이미지*',
  },
  {
    meaning: PROMPT.goOn,
    words:
      'abaixo after alatt alla altında après após ardından bawah below berlanjut bên ciąg continua continuar continuare continue continued ' +
      'continuer continues continuă continúa część dalej dalsz* debajo després después devam* dilanjutkan door doorgaan dopo după dál dưới edasi ' +
      'efter etter folgt folytat* fortfahren fortsett fortsetter fortsätter fortsæt fortsætter gaat geht hieronder ispod jatka jatkuu jälkeen järel ' +
      'jätkub kontynuuj lanjut* leggere leitura loopt melanjutkan na nach nadaljevanj* nadaljuje nakon nastav* nedan nedanför onder po pod ' +
      'pokračov* pokračuje poniżej prosegue prossegue pärast pēc scroll segue segueix seguir setelah sigue sonra sotto sous sub suite tiếp tovább ' +
      'tras turpinā* tālāk tęsi* tục under unten unter után verder vidare videre weiter weiterlesen za ďalej κάτω μετά συνέχεια συνεχίζεται ' +
      'συνεχίσετε дальше испод након наставља ниже нижче под после продовження продовжу* продолж* продължава продължите під після статията אחרי ' +
      'המשך להמשיך ادامه يتبع आगे जारी नीचे पुढे बाद আগে চলবে নিচে পরে ด้านล่าง* ต่อ* 下方* 之后* 之後* 后继续* 后阅读* 後* 続* 繼續* 继续* 계속* 아래* 이어* 후 후에',
  },
  {
    meaning: PROMPT.use,
    words:
      'afdrukken afspil anhören ascolta* ascultă beluister bewaar bookmark cetak chia del dela delen dengarkan desa dinle drucken drukuj drukāt ' +
      'enregistrer escolta escucha* gem gift guarda* hallgasd hallgassa hören hør imprim* išsaugo* kaydedilsin kaydet klausies klausyk klausyt* ' +
      'kuula kuunnella kuuntele lagre listen luister lyssna lyt lytt lưu meghallgat* mentés* merken merkliste natisni nghe nyomtatás odštampaj ' +
      'offrir opslaan ouvir ouça pin pinnen poslechn* poslušaj* posłuchaj prindi print printează regala saglabāt salva salvar salvează salvesta ' +
      'sauvegarder save sačuvaj sesli shrani simpan spara speichern spremi stampa säilytä tallenna tipărește tulosta uloži* verschenken vorlesen ' +
      'vypočuj* vypočuť vytisknout vytlač* wydrukuj yazdır zapamiętaj zapisz écoute* épingler épinglez ακούστε αποθήκευσε αποθήκευση εκτύπωση ' +
      'запазване запази зберегти збереж* отпечатай послуша* прослухати прослушать распечатать роздрукувати сачувај сачувајте слухати слуша* ' +
      'сохранить чуй чуйте האזינו הדפיסו הדפסה שמור שמירה שמירת שמרו احفظ استمع اطبع انسخ ذخیره شنیدن چاپ گوش प्रिंट सहेजें सुनें सेव প্রিন্ট ' +
      'রাখুন শুনুন সেভ บันทึก* บันทึกไว้* พิมพ์* ฟัง* 保存* 儲存* 列印* 印刷* 听* 打印* 收听* 收聽* 收藏* 聞く* 聴く* 聽* 音声* 듣기* 인쇄* 저장*',
  },
  {
    meaning: PROMPT.use | PROMPT.share,
    words:
      'bagikan compart* compárt* condivid* dalies dalin* dalīties deel distribui* empfiehl jaa jaga jagage megoszt* ossza oszd padali* partage* ' +
      'partilh* pasidalin* paylaş* podeli* podijeli* podziel sdíle* share sẻ teile* udostępnij weiterempfehlen zdieľa* κοινοποίηση κοινοποι* ' +
      'μοιράσου μοιραστείτε подели* поділи* поділіться пошир* сподел* שיתוף שתפו اشتراک بگذارید شارك شاركه شاركها شاركوا شاركي شیئر مشاركة گذاری ' +
      'शेअर* शेयर साझा শেয়ার பகிர* แชร์* シェア* 共有* 分享* 轉發* 转发* 공유*',
  },
  {
    meaning: PROMPT.article,
    words:
      'actualités actus article* articol* artigo* artikel* artikkel* artikl* artykuł* artículo* beitrag bericht berichten berita bài cikk* haber ' +
      'habere haberi haberin haberler historien hír hírek içeriği juttu juttuja jutu* makale* materiał matéria meldung nachricht* nieuws nota ' +
      'noticia* notizi* notícia* nouvelles nyheder nyheter page pages pagina página raksts rakstu rakstā reportage reportaje saken seite sidan ' +
      'správ stories story straipsn* strona stronę tekst* text texten uutisia vesti vijesti viết wiadomości yazı* ziņas zpráv* članak članek ' +
      'članke članku článek článk* článok știrea știri άρθρ* είδηση ειδήσεις κείμενο вест вести материал материала материалам материалов материалы ' +
      'матеріал* новин* новост* статей статии статия статията статтею статтю стаття статті статье статьей статьи статью статья сторінку страницата ' +
      'страницу текст чланак הכתבה כתבה כתבות לכתבה أخبار الخبر المقال* خبر مطالب مطلب مقال* खबर खबरें खबरों ख़बर ख़बरें बातमी लेख আর্টিকেল খবর ' +
      'খবরটি সংবাদ செய்தி* ข่าว* บทความ* เรื่อง* 報導* 文章* 新聞* 新闻* 本文* 記事* 기사* 본문*',
  },
  {
    meaning: PROMPT.column,
    words:
      'arvamuslugu blog blogs blogue blogues chronique chroniques colaboraciones colonna column columna columnas columns coluna colunas ' +
      'commentary debatinnlegg debattartikel* felieton* gastbeitrag gastbeiträge gastkommentar* isi kirjoituksen kirjoitus klumme* kolumn* ' +
      'kronik* krönika krönikor krønik* köşe leserbriefe op publicystyk* rubrica rubrice rubrik* testo texte texten texto textov textul tribune ' +
      'tribunes στήλη авторських блог* колонк* колонці рубрик* التدوينات المقالات مدونات مقالات コラム* 专栏* 寄稿* 專欄* 기고* 사설* 칼럼*',
  },
  {
    meaning: PROMPT.piece,
    words:
      'aflevering afsnit avsnitt bajk* billets bülteni bültenler cerita citation communiqué* comunicad* comunicat* conte contes contos crossword* ' +
      'cuento* công episode episodio episódio fiabe gedicht* horoscop* horoskop* interview* job kreuzworträtsel* krönikor közlemény* letter* ' +
      'masal* mesék minneord* märchen obituar* odcinek oppskrift* opskrift* pdf persbericht* poem* pohádk* post posts prasowe pratetu prensa ' +
      'pressemitteilung* pressmeddelande* prič* przepis* puzzles quiz* racconti ratgeber receita* recepata recept recepta recepte* recepthez ' +
      'recepti recepty receptů receta* recette* recipe* release* resep resepte* resepti* reteta retsept* review* rezept* rețet* ricett* rozprávk* ' +
      'score szakács tale tarif* thức tiedot* transcript verhalen zgodb* épisode συνταγ* бајк* казк* приказк* прич* релиз* рецепт* сказк* эпизод ' +
      'במתכון המתכון למתכון מתכון מתכונים סיפור* القصة الوصفات الوصفة ترکیب ترکیبیں داستان دستور دستورپخت رسپی ریسپی ریسیپی* طرز للوصفة وصفات وصفة ' +
      'कहानि* कहानी* रेसिपि रेसिपी रेसेपी विधि গল্প* রন্ধনপ্রণালী* রেসিপি* சமையல்குறிப்பு* செய்முறை* ரெசிபி* นิทาน* วิธีทำ* สูตร* エピソード* リリース* ' +
      'レシピ* 作り方* 故事* 新聞稿* 新闻稿* 菜谱* 配方* 食譜* 食谱* 레시피* 보도자료* 에피소드* 조리법 조리법으로',
  },
  {
    meaning: PROMPT.link,
    words:
      'affiliatelink* affiliatelänk* annonselenk* annonslänk* bağlantı* enlac* enllaç* kết lenke* lien* link linkek* linki linkid* linkj* linkk* ' +
      'linkler* linkove links linkur* länk* mainoslink* nuorod* odkaz odkazy partnerlink* povezav* poveznic* reklamelenk* reklamelink* saite* ' +
      'tautan werbelink* συνδέσμ* συνδεσμ* σύνδεσμ* връзк* линк* посиланн* ссылк* הקישור הקישורים קישור* الرابط روابط روابطنا لنک* لینک* लिंक* ' +
      'লিংক* இணைப்ப* ลิงก์* リンク* 連結* 链接* 링크*',
  },
  {
    meaning: PROMPT.reading,
    words:
      'baca branja citește citire citit czytaj czytani* czytać lasi lasīt lasītu lasīšanas lectur* leer lees* leggendo leggere leggi leia leitura ' +
      'lektury lendo ler lese lesen leser lesetid lesezeit leste lettura leyendo lezen leído lido lire lis llegeix llegir llegiu loe lue lugeda ' +
      'lugemisaeg lugemiseks lukea lukemista lukuaika läs läsa läser läsning läst lästid læs læse læsetid membaca oku okuma* okuyun olvasd ' +
      'olvashatják olvasni olvasás* preberi preberite prečítať pročitaj pročitajte przeczytaj przeczytanie przeczytasz przeczytać przeczytałaś ' +
      'przeczytałeś přečíst read reading skaitymo skaitymui skaityti čitanja čitanje čitati čtení čti čtěte číst číta* đọc ανάγνωση ανάγνωσης ' +
      'διάβασμα διαβάσετε διαβάστε дочитать прочетете прочети прочитан* прочитати прочитај прочитајте прочтение четене четете чита* чтение чтению ' +
      'чтения הקריאה לקרוא לקריאה לקריאת קראו קראתם קריאה שקראתם اقرأ القراءة بخوانید خواندن خواندید قراءة قراءتك قراءتكم قرائت لقراءة لقراءتك ' +
      'للقراءة مطالعه مطالعہ مطالعے پڑھا پڑھنے پڑھیں पढ़ने पढ़ा पढ़ें वाचन वाचना* वाचा পড়ার পড়ুন পড়েছেন* পাঠের படிக்க படிக்கும்* படித்ததற்கு* ' +
      'படித்தமைக்கு* வாசிக்க* வாசித்ததற்கு* வாசித்தமைக்கு* การอ่าน* ที่อ่าน* อ่าน* เข้ามาอ่าน* お読み* ご覧* 看完* 読む* 読め* 読んで* 読了* 讀完* 读完* 閱讀* 阅读* 봐주셔* ' +
      '시청해* 읽기* 읽는* 읽으려면*',
  },
  {
    meaning: PROMPT.minutes,
    words:
      'dakika dk menit min mins minut* minuuttia minút* minūt* perc phút λεπτά мин минут* хв хвилин* דק דקות دقائق دقيقة منٹ मिनट मिनिट* মিনিট ' +
      'நிமிட* 分* 分で* 分鐘* 分钟* 分間* 분*',
  },
  {
    meaning: PROMPT.reproduce,
    words:
      'alıntı chép copied copying gengives gjengis iktibas kopeeri* kopier* kopijuoti kopioi* kopiowan* kopiranje kopyala* kopírov* kopēt ' +
      'menayangkan mengambil mengutip menyalin másol* nadruk overgenomen overnemen preluate prenošenje preuzimanje przedruk* pārpublicē* ' +
      'redistribut* reprodu* republi* riprodu* rozpowszechn* sao vervielfält* weiterverbreit* återges çoğalt* újraközl* αναδημοσίευση αναπαραγωγή ' +
      'αντιγραφή възпроизвежд* копирован* копіюван* передрук* перепечат* перепост* преузимање העתק* שכפול استفاده اقتباس النسخ النشر بازنشر نسخ ' +
      'คัดลอก* ทำซ้ำ* 复制* 摘編* 摘编* 複製* 転載* 轉載* 转载* 鏡像* 镜像* 무단* 복제* 재배포* 전재*',
  },
  {
    meaning: PROMPT.permission,
    words:
      'acordul aizliegt* atļauj* autorisation autoriza* autorizzazione citarea consent consentement consentimento consentimiento consimțământul cấm ' +
      'dilarang dopušten* dovoljenj* dozvole draudžiama engedély* forbidden forbudt förbjuden genehmigung gösterilmeden hiperłącz* hyperlink* ilman ' +
      'interdit* interzis* izin izinsiz keelatud kielletty loata lupaa neovlašćeno nevoie onay onayınızı permiso permission phép prepovedan* ' +
      'prohibi* prohíbe proibid* samtycke samtykke souhlasu suostumuksesi sutikimo súhlasu tanpa tilladelse tillatelse tillstånd tilos toestemming ' +
      'untersagt verboden verboten vietat* yapılamaz yasaktır zabranjeno zabronion* zakazana zakáz* zgod* zustimmung άδεια έγκριση απαγορεύεται ' +
      'συγκατάθεσή χωρίς гиперссылк* гіперпосилан* дозволу заборонен* забранен* забрањено запрещен* згоди разрешени* согласия אישור אסור הסכמה إذن ' +
      'اجازه مجوز ممنوع موافقتك يجوز يمنع अनुमति অনুমতি বেআইনি ห้าม* 不得* 依法* 授权* 授權* 未經* 未经* 法律責任* 法律责任* 注明* 無断* 禁 禁* 禁じ* 禁止* 許可* 許可なく* 註明* 請勿* 请勿* ' +
      '违者* 追究* 違者* 금지*',
  },
  {
    meaning: PROMPT.allowed,
    words: 'autorisé autorisée permitida permitido permitted tilladt tillatt tillåten tillåtet toegestaan επιτρέπεται 许可*',
  },
  {
    meaning: PROMPT.app,
    words:
      'alkalmazás* aplicació aplicación aplicativo aplicația aplika* aplikáci* app appe appen applicazione applikationen applikáció* lietotn* ' +
      'programėl* sovellu* uygulama* äpp εφαρμογή* апликациј* відкрийте додаток застосунок приложение* אפליקציה האפליקציה اپلیکیشن ایپ تطبيق ' +
      'تطبيقنا अॅप* एप ऐप অ্যাপ செயலி* แอป* ứng アプリ* 客戶端* 客户端* 앱*',
  },
  {
    meaning: PROMPT.download,
    words:
      'baixa baixar baixe baixeu bajar descarca descarcați descarcă descarga descargad descargar descargue descarr* descárg* descă* download ' +
      'downloade downloaden downloading downloads hent herunter herunterladen hämta indir indirebilirsiniz indirin indiriniz indirmek instala ' +
      'instalar installa installeer installer installieren ladatkaa ladda lade laden lae laste lataa lejupielād* letölthető letöltés* letöltöm ' +
      'mengunduh ned nedlasting ner parsisiųs* pobieraj pobierz pobierzcie pobrać prenesite preuzeti preuzmi preuzmite scarica* scarichi skini ' +
      'skinite stahovat stahujte stiahni stiahnite stiahnuť stáhni stáhnout stáhněte sťahovať sťahujte télécharg* tölts* tải unduh unduhlah ' +
      'ściągnij ściągnąć κατέβασε κατεβάσετε κατεβάστε λήψη завантаж завантажити завантажте завантажуйте загрузите загрузить звантажити изтеглете ' +
      'изтегли изтегляне преузми преузмите свалете свали сваляне скача* скачивай скачивайте скини скините установите הורד הורדה הורדת הורידו ' +
      'להורדה להורדת להוריד تنزيل حمل حملوا حملي دانلود لتحميل للتحميل لوڈ نصب ڈاؤن ڈاؤنلوڈ* डाउनलोड ডাউনলোড* டவுன்லோடு* தரவிறக்க* பதிவிறக்க* ' +
      'ดาวน์โหลด* ดาวโหลด* ダウンロード* 下載* 下载* 打开* 打開* 내려받* 다운로드* 다운받*',
  },
  {
    meaning: PROMPT.notification,
    words:
      'alert alertas alerte alertes alerts avvisi benachrichtigung* bildirim* ilmoitukset meldingen mitteilungen notific* notifik* notiser ' +
      'obaveštenja obavijesti obvestil* oznámen* paziņojumi paziņojumus pemberitahuan powiadomienia powiadomień pranešimai pranešimus push ' +
      'pushmeld* pushnotiser pushvarsler teavitus* upozorn* varsel varsler varslinger értesítés* ειδοποίηση ειδοποιήσεις ειδοποιήσεων известие ' +
      'известия известията обавештења сповіщення сповіщень уведомление уведомления התראה התראות إشعار إشعارات اعلان اعلانها الإشعار الإشعارات ' +
      'تنبيهات नोटिफिकेशन* নোটিফিকেশন* அறிவிப்பு* การแจ้งเตือน* แจ้งเตือน* プッシュ通知* 推播* 推送* 通知* 알림*',
  },
  {
    meaning: PROMPT.switchOn,
    words:
      'abilita abilitare accept* accepți accetta* aceitar aceite acepta* acord activa activar activați activează activer activez agree akkoord ' +
      'aktifkan aktivera aktivier* aktiválja akzeptieren allow ativar ative attiva attivale attivare attívalas açın bật consenso consent consentim* ' +
      'einwillig* enable engedélyezze externen externer godkänn* godta habilite hozzájárul* hyväksy* izin izinkan kabul käyttöön onay povolit ' +
      'povolte povoľte pozwól samtycke samtykke* schakel setuju skru sla slå souhlas switch súhlas tillat toestaan toestemming turn verin vklopite ' +
      'włącz zaakceptuj zapnite zapněte zet zezwól zgodę zustimm* đồng αποδεχ* αποδοχή ενεργοποιήστε включете включите дозволити дозвольте згоду ' +
      'погодьтеся подключите приемете примите разрешите разрешить согласие съгласие увімкніть הסכמה פעילו اقبل الموافقة بپذیرید فعال فعل قبول ' +
      'موافقة پذیرش अनुमति ऑन இயக்கவும் オン* 启用* 打开* 開啟* 켜*',
  },
  {
    meaning: PROMPT.subscriber,
    words:
      'abbonamento abbonati abo abonament* abonați* abonel* abonent* abonnees abonnement* abonnent* abonné* assina* előfizet* inscrição ' +
      'iscrizione pelanggan plusartikel predplatiteľov predplatn* prenumera* prenumerera prenumererar pretplatnic* pretplatnik* předplatitel* ' +
      'předplatn* subscriber* subscription subscrição subskrybent* subskrypcj* suscrip* tellija* thành tilaaj* tilaus συνδρομ* абонат* передплат* ' +
      'подписк* подписчик* предплата претплата підписка підписки підписку כמנויים למנויים מנוי* اشتراك الاشتراك للمشتركين ग्राहकों सदस्यों ' +
      'สมาชิก* 会员* 会員* 会員限定* 會員* 구독자* 유료 유료회원*',
  },
  {
    meaning: PROMPT.only,
    words:
      'accesible accessible ainult alleen ausschließlich bara csak disponível doar dostupan dostupno dostęp* dành eksklusiv endast exclusi* exklu* ' +
      'hanya iba jen khusus kun kättesaadav len numai nur only pieejams pouze reservado reservados riservati riservato riêng réservé* sadece samo ' +
      'seulement seules seuls skirtas solo soltanto sólo tik tikai tylko vain wyłącznie zugänglich özel özeldir αποκλειστικά μόνο доступан доступен ' +
      'доступна доступний лише само только тільки בלבד זמינה حصري فقط केवल เท่านั้น* 专享* 仅限* 僅限* 專享* 限定* 전용*',
  },
  {
    meaning: PROMPT.own,
    words:
      'aittir allein alleinige alone ausschließlich cá egen egna egne eigen eigene eigenen esclusiva esclusivamente exclusiv exclusiva ' +
      'exclusivamente exclusively exclusivo henkilökohtaisia inteira isiklik isiklikud isključivo kendi kizárólag kişisel lični oma omat omia ' +
      'osebno osobiste osobni osobno osobné osobní own personal personale personales personali personliga personlige personnel personnelles ' +
      'persoonlijke persönliche persönlichen pessoais pessoal pribadi propias propre propres propria prywatne riêng saját selv sepenuhnya själv ' +
      'solely strictly személyes total uitsluitend vlastní výhradně výlučne výlučně wyłącznie własne αποκλειστικά προσωπικές προσωπική виключно ' +
      'власна исключительно лична личная лично личное личный личным особиста особистою особисту אישית أصحابها الشخصية ذاتی شخصي شخصی صاحبه صاحبها ' +
      'لصاحبها وحده निजी व्यक्तिगत একান্ত নিজস্ব ব্যক্তিগত 个人* 仅* 個人* 僅* 本人* 개인*',
  },
  {
    meaning: PROMPT.mistake,
    words:
      'błąd chyba chybu coquille ctrl elírást eroare errata erreur erro error errore* erros faute fehler feil fejl fel fout foutje grešku greșe* ' +
      'hata hibát kesalahan klaid* kļūd* literówkę mistake napak* pogrešk* preklep překlep rechtschreibfehler refuso skrivefeil skrivfel stavfel ' +
      'tikfout tippfehler typfel typo viga virhe* λάθος грешка грешку одруківку опечатке опечатки опечатку ошибке ошибку помилк* טעות اشتباه خطأ ' +
      'خطایی غلطی गलती चूक ভুল பிழை* 脱字* 誤り* 誤字* 錯別字* 錯誤* 错别字* 错误* 間違い* 오류* 오타*',
  },
  {
    meaning: PROMPT.slip,
    words:
      'błąd błędu chyba chybu eroare error fehler greșeală hata klaid* kļūd* literówk* mistake opečatku pomyłk* preklep překlep tippfehler typo ' +
      'vea viga virhe* λάθος грешк* неточност* неточніст* одрук* опечатк* описк* ошибк* памылк* помилк*',
  },
  {
    meaning: PROMPT.report,
    words:
      'avisa avise avísanos bemerkt besked bildir bildirin comunicar contact contacta contacte contactez díganos email encontrou entdeckt enter ' +
      'envia envie envoyez envía envíanos envíe escriu escríbenos fant found fundet funnet gefunden gesehen gevonden gezien gönderin gửi hittade ' +
      'hittat hlásit huomasitko ilmoita ilmoittaa informar informe invia inviaci inviate javi javite jelezze kerro kirim* kontakt kontakta ' +
      'kontaktieren küldj* laporkan lähetä löysitkö mail mande mejla meld melde melden nahlási* napisz* napište napíšte našli noticed observat ' +
      'opdaget oppdaget pišite pošaljite pošlete pošlite pranešk* prijavite przyślij rakstiet rapporter rapportera rašykite report reportar ' +
      'repórtalo saada schick schicke schicken schreiben scrie scrieți scrivete scriveteci scrivi segnala segnalacelo segnalaci semnalează send ' +
      'signaler signalez siųskite skicka skriv sporočite spotted stuur* sūti* talált találtál teata tell tip tipp tips tipsa touch trimite trouvé ' +
      'trovato uočili vezi weten widzisz wyślij yazın zauważyłaś zauważyłeś zgłoś ziņo znalazłeś écrivez írj írja írjon βρήκατε γράψτε εντοπίσατε ' +
      'στείλτε бачите видите видяхте виділіть выделите заметили знайшли изпратете изпращайте надсилайте надіслати надішліть нажмите напишите ' +
      'напишіть натисніть нашли открыли пишете пишите пишіть повідомити повідомте помітили пошаљите прислать присылайте пришлите пријавите ' +
      'сообщите сообщить јавите דווחו כתבו מצאתם שלחו أبلغ أبلغنا أخبرنا أرسل أرسلوا ارسال بتائیں بفرستید بلاغ راسلنا گزارش कळवा बताएं भेजें ' +
      'सूचना জানান পাঠান লিখুন தெரிவிக்க* ส่ง* แจ้ง* お知らせ* 反饋* 反馈* 告訴* 告诉* 回報* 報告する* 寄せ* 投稿* 联系* 聯絡* 送* 보내* 신고* 알려주세요* 제보*',
  },
  {
    meaning: PROMPT.report | PROMPT.us | PROMPT.tellUs,
    words: 'dinos scrivici 제보는',
  },
  {
    meaning: PROMPT.tip,
    words:
      'cerita haberiniz hinweis* historia historie história híre idea ihbar info informacj* informasi information informații juttuvinkki pista ' +
      'podnet podnět pont poveste priču segnalaz* sprawę sugestão sujet temat thema tin tip tipp tips téma tému témája verhaal vihje vinkki ιστορία ' +
      'информаци* сигнал тема тему інформаці* історія מידע סיפור سوژه قصة معلوم* जानकारी তথ্য লেখা เบาะแส* 情報* 爆料* 線索* 线索* 제보*',
  },
  {
    meaning: PROMPT.have,
    words:
      'ai anda avete avez aveți bạn có did do got haben hai har has hast have heb heeft imate imaš kas kennen know masz máte máš onko punya sizin ' +
      'tem tiene tienes turite van viete želite έχετε вас есть знаете имате имаш маєте יש آیا دارید لديك* هل आपके क्या আছে',
  },
  {
    meaning: PROMPT.liked,
    words:
      'agradat aimé beğend* enjoy enjoyed gefallen gefällt gilla* gostou gusta gustado gustó leuk lide like liked likte líbil* meeldis patik* piace ' +
      'piaciut* piditkö plu plăcut podoba* páči páčil* sevdiniz spodobał* suka svidio sviđa tetszett thích tykkäsitkö všeč zaujal άρεσε понравил* ' +
      'свидео свиђа сподоба* хареса харесахте אהבתם أعجب* پسندید* पसंद লাগলে লেগেছে ชอบ* 喜欢* 喜歡* 気に入* 마음에* 좋았*',
  },
  {
    meaning: PROMPT.useful,
    words:
      'aidé aiutato ajudado ajudat ajudou ajutat användbar apua auttoi auttoiko ayudado ayudó behulpzaam berguna bermanfaat brugbar* faydalı ' +
      'faydalıydı geholfen geholpen giúp hasznos hasznosnak help helped helpful hilfreich hjalp hjelpsom* hjulpet hjälp hjälpsam hjälpt hjälpte ' +
      'hjælpsom* hyödylli* hyötyä işinize jakość kasulik korisna korisne korisno koristan membantu nauding* noderīg* nuttig nytta nytte nyttig* ' +
      'nápomocn* nützlich pomocn* pomogao pomogla pomoglo pomogła pomogło pomohl pomohla pomohli pomohlo pomohly pomohol pomógł przydatn* prínosn* ' +
      'přínosn* segít* servit servito sirvió terbantu unhelpful uporaben useful util utile utiles utili utilă użyteczn* užitečn* užitočn* ' +
      'weitergeholfen yaradı yararlı zinvol ích úteis útil útiles útils βοήθησε βοηθητική βοηθητικό χρήσιμ* допомогла допомогло допоміг корисан ' +
      'корисн* користан полезен полезн* помогао помогл* помогна помогнахме הועיל מועיל מועילה עזר עזרה עזרו שימושי שימושית أفادك ساعدتك ساعدك مدد ' +
      'مددگار* مفيد* مفید مفیده مفیدی کارآمد کمک کننده उपयोगी मददगार सहायक উপকার উপকারী সহায়ক உதவியதா* உதவியாக* பயனுள்ள* பயன்பட்டதா* ช่วยคุณได้* ' +
      'ช่วยได้* ประโยชน์* เป็นประโยชน์* お役に* 助け* 参考に* 帮到* 帮助到* 幫到* 幫助到* 役に立* 役に立ち* 役立* 有帮助* 有幫助* 有所帮助* 有用* 도움* 유용하* 유용한 유용했*',
  },
  {
    meaning: PROMPT.rate,
    words:
      'arvioi arvostele avalie bedøm beoordeel betygsätt bewerte* califica evaluează hinda* notez novērtē* ocenite oceń* ocijeni* ohodnoť* oyla* ' +
      'puanla puanlayın rate valora valorarnos valóranos votateci vurder értékeld értékelje évaluez įvertin* αξιολογήστε βαθμολογήστε оценет* ' +
      'оцени оцените оцінит* оцініть דרגו امتیاز قيم रेट रेटिंग রেট রেটিং ให้คะแนน* 評価* 評分* 评分* 별점* 평가해*',
  },
  {
    meaning: PROMPT.source,
    words:
      'allika* avot* bron fonte fontes forrás* fuente* izvor* kaynak kaynaklar* kaynağı kaynağınız kilde källa lähde lähte* nguồn quelle* source* ' +
      'sumber surs* voorkeursbron zdroj* šaltin* źródeł źródł* πηγ* джерел* извор* източник* источник* כמקור מקור كمصدر مصدر* منبع सोर्स स्रोत ' +
      'स्रोतों উৎস แหล่ง* ソース* 來源* 来源* 출처*',
  },
  {
    meaning: PROMPT.preferred,
    words:
      'bevorzugt* eelist* elsődleges előnyben ensisijai* foretruk* föredragen föredraget föredragna kedvenc* oblíben* obľúben* pageidauj* pilihan ' +
      'preferat* preferente preferid* preferiran* preferit* preferovan* preferowan* preferred preferált préféré* suosik* suositu* tercih upřednost* ' +
      'voorkeursbron vēlam* ưu προτιμώμεν* бажан* вибран* избранны* обран* омиљен* предпочитаем* предпочитан* מועדף المفضل* ترجیحی مفضل* पसंदीदा ' +
      'পছন্দের ต้องการ* โปรด* 偏好* 優先* 首选* 首選* 선호*',
  },
  {
    meaning: PROMPT.pay,
    words: 'abonne abonnieren abonnér fizess* predplaťte prenumer* předplaťte subskrybuj suscríb* εγγραφείτε абонуйте передплат*',
  },
  {
    meaning: PROMPT.price,
    words:
      'eur euro eurolla euros eurosta forint forintért ft kn kr krona krone kroner kronor kč lei leu pln rp tl zł грн лв лева руб рубл* บาท* 元* 円* ' +
      '원',
  },
  {
    meaning: PROMPT.period,
    words:
      'ay aylık año bulan detik digital* edición edition giây havi hét hónap* jahr kk kuukausi kuukausia luna lună maand mdr mensual mensuel mes ' +
      'mese mesec* meses mesi mesiac* miesiąc miesiące miesięcznie mjesec* mois monat* month* másodperc mån månad* måned* mês měsíc* měsíčně ' +
      'online saniye saniyede seconden secondes secondi seconds secunde segundos sekund sekunden sekunder sekundi sekundy sekuntia sekuntin ' +
      'semaine semaines semana semanas settimana settimane săptămâni tháng tydzień tygodnie týden týdny týždne uge uger uke uker vecka veckor ' +
      'viikko viikkoa week weekly weeks weken woche wochen year δευτερόλεπτα μήνα месец* месяц* місяц* недель секунд секунди секунды тижні חודש ' +
      'שניות ثانية ثانیه ثوان شهر* ماه महीने सेकंड মাস วินาที* เดือน* 月* 秒* 개월 달 월 초*',
  },
  {
    meaning: PROMPT.affiliate,
    words:
      'affili* afilia* afilier* annonselenk* annonslänk* mainoslink* ortaklık partnerių partnerlink* partnerske partnerské partneru reklamelenk* ' +
      'reklamelink* thị werbelink* συνεργατικ* συνεργατών партнерск* партнерськ* партньорск* שותפים تابعة همکاری एफिलिएट* พันธมิตร* アフィリエイト* 联盟* ' +
      '聯盟* 제휴* 파트너스*',
  },
  {
    meaning: PROMPT.mail,
    words:
      'adresiniz correo correos courriel email* mail mailadress* mails mejl* posta postadress* sähköpostiosoitteesi wiadomości wiadomość имейл ' +
      'писем письма письмо почту пошту אימייל במייל האימייל מייל البريد الرسالة ایمیل رسالة ईमेल ইমেইল* อีเมล* メール* 邮件* 郵件* 이메일*',
  },
  {
    meaning: PROMPT.name,
    words:
      'adım dane ime imię jméno meno naam nama name namen namn navn nevem nimeni nimi nom nombre nome numele tên vardą vārdu όνομά όνομα име* имя ' +
      'ім השם שם اسم اسمي نام नाम ชื่อ* 名前* 名称* 名稱* 이름*',
  },
  {
    meaning: PROMPT.browser,
    words:
      'brauser* browser* brskalnik* böngész* naršykl* navegador navigateur navigator nettleser* peramban pregledač* preglednik* prehliadač* ' +
      'prohlížeč* przeglądar* pārlūk* selaim* selain tarayıcı* trình veebilehitsej* webbläsar* πλοηγό πρόγραμμα браузер* браузър* прегледач* ' +
      'בדפדפן דפדפן הדפדפן المتصفح براؤزر متصفح متصفحك مرورگر ब्राउज़र* ब्राउझर ব্রাউজার உலாவி* เบราว์เซอร์* เว็บเบราว์เซอร์* ブラウザ* 浏览器* 瀏覽器* ' +
      '브라우저*',
  },
  {
    meaning: PROMPT.question,
    words: 'หรือไม่* ไหม* ですか* ましたか* 吗* 嗎*',
  },
  {
    meaning: PROMPT.channel,
    words:
      'blog blogg bloggen bloggur* blogs blogu canal* channel chaîne communauté community comunidad comunidade comunità csatorna csatornánk* ' +
      'gemeinschaft kanaal kanal* kanava* kanał kanál* kanāl* komunitas kênh piattaforme plataformas plateformes plattformen saluran społecznoś* ' +
      'topluluğ* κανάλι блог* канал* сообществ* спільнот* הערוץ לערוץ ערוץ قناة قناتنا مجتمع چینل کانال चॅनेल* चैनल समुदाय চ্যানেল* சேனல* ช่อง* ' +
      'コミュニティ* チャンネル* ブログ* 博客* 友だち* 好友* 粉絲* 频道* 블로그* 채널* 커뮤니티*',
  },
  {
    meaning: PROMPT.moderation,
    words:
      'ansvar* approv* cerrados chiusi closed disetujui felelősség* fermés freigeschaltet gemodereerd geschlossen gesloten lezárva lukket modera* ' +
      'moderer* moderiert modero* moderál* modération modérés odgovara odgovaraju odgovornost odpovědnost odpowiadają odpowiedzialności ' +
      'odražavaju odrážajú onaylandıktan reflejan refletem represent representam representan represents responsabili* responsables responsibility ' +
      'schválení sorumlu sorumluluk* stängda suljettu uzavřena verantwoordelijkheid verantwortlich verantwortung yayınlan* zamknięte zodpovednosť ' +
      'închise έγκριση δημοσιεύονται ευθύνη відповідальності закриті закрыты модерац* модериру* одговорност одобрение ответственности ' +
      'ответственность отговорност премодерац* באחריות تایید تعبر منتشر 不代表* 承認制* 立场* 立場* 觀點* 观点* 승인*',
  },
  {
    meaning: PROMPT.liable | PROMPT.own,
    words: 'engage engagent',
  },
  {
    meaning: PROMPT.liable,
    words:
      'ansvar ansvarar ansvarlig aparțin aparține felelős* odgovara odgovarajo odgovornost odpovídají odpovídá odpovědnost odpowiada ' +
      'odpowiedzialności odpowiedzialność regning rekening responsabilidad responsabilidade responsabilitatea responsabilità responsabilité ' +
      'responsabiliza responsable responsables responsibility responsible răspunde sorumlu* svarar tanggung trách vastutab vastutus vastuu ' +
      'vastuulla vastuussa verantwoordelijk verantwoordelijkheid verantworten verantwortlich verantwortung zodpovednosť zodpovedá ευθύνες ευθύνη ' +
      'відповідальності відповідальність одговорност ответственности ответственность отговорност אחריות באחריות مسؤول مسؤولية 負責* 責任* 负责* 责任* 책임*',
  },
  {
    meaning: PROMPT.more,
    words:
      'alte altr* autres benzer conexe correlate correlati daha další diğer fler* gerelateerd* ilgili inne još kapcsolódó khác kolejnych lainnya ' +
      'lisää liés maggiori mai mais meer mehr mer mere more multe más més otras otros outras outros più plus podobne podobné powiązane ' +
      'relacionad* related relaterade relaterede relatert relaterte similaires similar similare similares související súvisiace terkait további ' +
      'több verwandt* viac više více weitere* więcej ähnliche ďalšie άλλα περισσότερ* σχετικά больше більше други* ещё още похожие свързани ' +
      'связанные схожі ще інші יותר נוספות עוד المزيد بیشتر مزيد अन्य और संबंधित আরও সম্পর্কিত その他* もっと* 他の* 更多* 相关* 相關* 関連* 관련* 더 더보기',
  },
  {
    meaning: PROMPT.section,
    words:
      'argomento kategori* mục ressort rovat* rubriek rubrik* rubrique rubryki sección section secțiunea sekcji seksjon sezione seção tema thema ' +
      'thème κατηγορία* раздела рубрик* מדור بخش قسم श्रेणी',
  },
  {
    meaning: PROMPT.author,
    words:
      'auteur* author authors autor autora autore autorin autorių autorovi autors autoru autorul autorului autorę avtorja avtorju forfatter* ' +
      'giornalista jornalista journalist* kirjoittaja* muhabiri penulis periodista skribent* szerző* toimittaja* yazar yazarı* συγγραφέα συγγραφέας ' +
      'автор автора автори автором автору аутор аутора журналиста журналіста הכותב הכותבת כותב الكاتب الكاتبة كاتب نویسنده लेखक লেখক ผู้เขียน* 作者* ' +
      '筆者* 著者* 기자 기자를 저자*',
  },
  {
    meaning: PROMPT.writer,
    words:
      'articulista* auteur* author authors autor autora autoras autore autoren autores autori autorilor autorin autorinnen autorite autorki ' +
      'autorky autorov autors autorul autorului autorów autorů autoři autrice avtorja avtorjev blogger bloggers chroniqueur* colaboradores ' +
      'columnist columnista columnistas columnisten columnists colunista colunistas contributor contributors firmante firmantes forfatter* ' +
      'författare* gastautor* giả kirjoittaj* kolumnist* krönikör* penulis penulisnya schrijver* signataire* skribent* szerző* verfasser* writer ' +
      'writers yazar* αρθρογράφοι αρθρογράφος αρθρογράφου αρθρογράφων συγγραφέα συγγραφέας συγγραφέων συντάκτες συντάκτη συντακτών автор автора ' +
      'авторам авторами авторе автори авторите авторка авторов автору авторът авторы авторів аутора блогер* колумнист* колумніст* הכותב הכותבים ' +
      'הכותבת המחבר כותב לכותב מחבר الكاتب الكاتبة المؤلف كاتب كاتبه كاتبها كتابها لکھاری مصنف مصنفین نویسنده نویسندگان लेखक लेखकों लेखिका লেখক ' +
      'লেখকদের লেখকের ผู้เขียน* 作者* 執筆者* 寄稿者* 笔者* 筆者* 著者* 글쓴이* 기고자* 저자* 필자*',
  },
  {
    meaning: PROMPT.newsroom,
    words:
      'editore editors forlaget förlaget kiadó* newsroom penerbit publisher publishers redac* redakc* redaksjonen redaktion* redazione redação ' +
      'rédaction szerkesztőség* toimitukselle toimitus uitgever* verlag* vydavatel* wydawc* yayıncı* éditeur éditeurs εκδότη συντακτική видав* ' +
      'издател* редакц* 出版社* 편집국*',
  },
  {
    meaning: PROMPT.outlet,
    words:
      'arbeitgeber* avisen avisens blad blattes deníku diario editorial employer gazete* gazety giornale institute jornal journal krant lapunk* ' +
      'lehden magazine magazins medio newspaper organisation organization periódico portalu publication publicației redacției redaksi revista ' +
      'rivista soạn surat szerkesztőség* testata tidningen tidningens tygodnika veículo vydavatele väljaande zeitung ziarului εφημερίδας видання ' +
      'издание изданието издания המערכת העיתון الجريدة الصحيفة المجلة روزنامه 本刊* 本報* 本报* 本社* 본사* 신문*',
  },
  {
    meaning: PROMPT.cookie,
    words:
      'ciasteczk* cookie* eväste* galet* informasjonskapsl* kakor kolačić* küpsis* piškot* plików slapuk* süti sütik* sīkdat* sīkfail* traceurs ' +
      'çerez* бисквит* колачић* куки* кукі* בעוגיות עוגיות الارتباط الكوكيز کوکی* कुकी* কুকি* குக்கீ* クッキー* 쿠키*',
  },
  {
    meaning: PROMPT.content,
    words:
      'contenido contenidos content contenu contenus contenuti contenuto conteúdo* contingut conținut* dung embed hoofdinhoud hovedindhold ' +
      'hovedindholdet hovedinnhold hovedinnholdet huvudinnehåll huvudinnehållet indhold* inhalt* inhoud inhoudsopgave innehåll* innhold* içerik ' +
      'içeriği konten materiał nội obsah* pääsisältöön sadržaj saturs sisu sisällön sisältö* tartal* treś* turinio turinys turinį vsebina vsebine ' +
      'vsebino περιεχομένου περιεχόμενο вміст контент садржај содержание содержанието содержанию содержимого содержимое съдържание съдържанието ' +
      'התוכן לתוכן תוכן المحتوى محتوا सामग्री কনটেন্ট সামগ্রী உள்ளடக்க* เนื้อหา* コンテンツ* 內容* 内容* 컨텐츠* 콘텐츠*',
  },
  {
    meaning: PROMPT.us,
    words:
      'avísanos ayúdanos bize bizi bizim bültenimiz* chúng csatornánk* csoportunk* díganos escríbanos escríbenos kami kanalımız* kita kumppaniamme ' +
      'közösségünk* meidän meidät meie meihin meille meiltä meitä minket munkánk munkánkat mūsu mūsų nam nami nas nasi nasz* naš naša naše našeg ' +
      'našega našeho našej našem našemu naši našich naših našim našimi našoj našom našou našu naší noastr* noi nos nosotros nossa* nosso* nostra ' +
      'nostre nostri nostro nostru notre nous noștri nuestr* nálunk nám nás náš oldalunk* ons onze ortaklarımız ortağımız oss our partnerünk ' +
      'sayfamız* segnalaci seguici seguiteci sitemiz* síganos síguenos uns unser* us voimme vores vår våra våre vårt μας нам нами нас наш наша ' +
      'нашата наше нашего нашей нашем нашему нашето наши нашим нашими нашите наших нашия нашого нашому нашою нашої нашој нашу наші* ни אותנו ' +
      'אחרינו בנו לנו שלנו تابعنا تابعونا تطبيقنا روابطنا صفحتنا قناتنا نشرتنا وشركاؤنا وشركائنا ہم ہماری ہمارے ہمیں आमच्या* हमसे हमार* हमें ' +
      'আমাদের নিউজে எங்களுக்கு எங்கள்* ของเรา* 弊社* 当サイト* 当社* 我们* 我們* 本站* 本誌* 私たち* 編集部* 당사* 본지* 우리* 저희*',
  },
  {
    meaning: PROMPT.rights,
    words:
      'derechos direitos diritti drepturile droits hak haklar* jogok oikeudet prava pravice prawa práva právo rechte rechten rettigheder ' +
      'rettigheter rights rättigheter teisės tiesības õigused δικαιώματα права זכויות الحقوق حقوق अधिकार सर्वाधिकार ลิขสิทธิ์* 版权* 版權* 著作権* 저작권*',
  },
  {
    meaning: PROMPT.reserved,
    words:
      'aizsargātas dilindungi fenntartva forbeholdes forbeholdt förbehållna förbehålls kaitstud pidätetään pridržana pridržane reservados reserved ' +
      'rezervate riservati réservés saklıdır saugomos voorbehouden vorbehalten vyhradené vyhrazena vyhrazeny zadržana zastrzeżone διατηρούνται ' +
      'επιφυλάσσονται κατοχυρωμένα запазени захищені защищены שמורות محفوظ محفوظة सुरक्षित สงวน* 保留* 所有* 보호받는*',
  },
  {
    meaning: PROMPT.copyright,
    words: 'cipta copyright ophavsret* opphavsrett* telif upphovsrätt*',
  },
  {
    meaning: PROMPT.agree,
    words:
      'accept accepter accepteren accepterer acceptes acceptez accepți accetta accettare accettate accetti acconsent* aceita aceitar acepta aceptar ' +
      'aceptas acepto acord agree akceptuj* akkoord akzeptier* concorda consent declaras declaro dichiari dichiaro einverstanden elfogad* godkänner ' +
      'godta godtar hyväksy hyväksyt kabul menyetujui prijať přijmout přijímám setuju souhlas* stimm* súhlas* tillad tillåt zgadza* đồng αποδέχεστε ' +
      'αποδοχή συμφων* погоджу* приема* приймаю прийняти принять соглаша* מסכימים توافق توافقون सहमत 同意* 接受* 동의* 수락*',
  },
  {
    meaning: PROMPT.accept,
    words:
      'accept accepta accepter acceptera acceptere accepteren accepting acceptă accetta accettare aceitar aceptar akceptacji akceptuję akzeptieren ' +
      'annehmen elfogadom elfogadás godkänn godkänna godta hyväksymättä kabul prijatia přijetí souhlasím zaakceptuj прийняття принятия אישור קבל ' +
      'स्वीकार 同意* 接受* 동의*',
  },
  {
    meaning: PROMPT.terms,
    words:
      'adatvéd* agb condiciones conditions condizioni confidentialite confidentialité confidențialitate datenschutz* ehdot ehtoja feltételek* ' +
      'gizlilik informativa integritetspolicy* ketentuan khoản koşullar* käyttöehdot nutzungsbedingungen personvernerkl* podmienk* podmínk* ' +
      'polityk* privacidad privacidade privacy privacybeleid privasi privatlivspolitik* prywatności regulamin* syarat termenii termini termos terms ' +
      'tietosuojakäyt* términos vilkår villkor* voorwaarden όρους όρων конфиденц* политик* політик* умов* услови* הפרטיות השימוש الاستخدام الخصوصية ' +
      'الشروط شروط والخصوصية गोपनीयता शर्तों 利用規約* 条款* 條款* 規約* 개인정보* 이용약관*',
  },
  {
    meaning: PROMPT.unsubscribe,
    words:
      'abbestellbar abbestellen abmelden abmeldung afmeld* annulla annullare anuluj atsisaky* atteikties avbestill avbestille avmeld* avsluta baja ' +
      'batalkan berhenti cancel cancela cancelar cancelas cancele cancella cancellarti cancellati descadastrar descadastre dezabon* disdetta ' +
      'disdici disdire disiscriv* désabonner désabonnez désinscription désinscrire hủy iptal irtisano irtisanoa kündbar kündigen kündigung ' +
      'leiratkoz* lemondhat* odhlaste odhlásit odhlásiť odjava odjavite odjaviti opsig opsige opsiges opzegbaar otkazati peruuta résiliable ' +
      'résilier résiliez uitschrijven unsubscribe wypisać wypisz zrezygnować zrezygnuj zrušit zrušte çıkabilirsiniz ακυρώστε διαγραφή відпис* ' +
      'одјав* отмените отменить отпис* скасувати ביטול לבטל إلغاء لإلغاء لغو रद्द বাতিল ยกเลิก* 取消* 解約* 解除* 退訂* 退订* 配信停止* 수신거부* 취소* 해지*',
  },
  {
    meaning: PROMPT.anytime,
    words:
      'anytime bármikor chcesz istediğiniz jederzeit kdykoli kdykoliv kdykoľvek kiedykolwiek maandelijks mensuellement monatlich oricând quieras ' +
      'quiser οποτεδήποτε कभी いつでも* 随时* 隨時* 언제든*',
  },
  {
    meaning: PROMPT.reaction,
    words:
      'finden findest mener opina opinas parece penses pensez reacciones reacción reactie reaction reactions reacția reakce reakci reakcia reakció ' +
      'reakcja reakcję reaksi reaksimu reaktio reaktion reazione reação reações réaction réactions synes syns tepki tepkin tepkiniz thoughts tycker ' +
      'vind vindt αντίδραση реакция реакція чувства تفاعلك رأيك رأيكم प्रतिक्रिया लगी リアクション* 心情* 感想* 気持ち* 기분이* 반응* 어떠셨나요*',
  },
  {
    meaning: PROMPT.later,
    words:
      'depois después dopo hilisemaks hiljem kasnije kemudian később későbbre later myöhemmin myöhemmäksi nanti neskôr později później senare ' +
      'senere sonra später tard tarziu târziu vēlāk vėlesniam vėliau αργότερα позже потом потім пізніше לאחר מאוחר מאוחרת بعدا لاحقة لاحقًا बाद পরে ' +
      'ภายหลัง* あとで* 以后* 以後* 後で* 稍后* 稍後* 나중*',
  },
  {
    meaning: PROMPT.add,
    words:
      'adaugă add adicionar adicione adăugați aggiungere aggiungi agrega agregar ajoute ajouter ajoutez as añada añade añadir comme como dodaj ' +
      'ekle ekleyin fonti fuentes füge fügen hinzu hinzufügen jako legg lisää lägg læg légg olarak pridajte pridať přidat přidejte sebagai sepete ' +
      'setzen tambah tambahkan thêm tilføj till toe toevoegen tra voeg warenkorb winkelwagen zapisz zum zur προσθήκη добави добавить добавьте ' +
      'додайте додати הוסיפו הוסף أضف जोड़ें में रूप หยิบ* ใส่* 入れる* 追加* 담기* 추가*',
  },
  {
    meaning: PROMPT.add | PROMPT.us,
    words: 'aggiungici agréganos añádenos',
  },
  {
    meaning: PROMPT.commission,
    words:
      'comisi* comissi* comissão comissões commissie commission* hồng jutalék* komisi komisij* komisin* komisjon komission komisyon kommission* ' +
      'provis* provize provizi* províz* prowizj* vahendustas* προμήθεια комисион* комисси* комісі* провизиј* עמלה عمولة کمیسیون کمیشن कमिशन* कमीशन* ' +
      'কমিশন* கமிஷன்* คอมมิชชั่น* 佣金* 報酬* 手数料* 수수료*',
  },
  {
    meaning: PROMPT.earn,
    words:
      'bekommen dostat dostáváme earn earns erhalte erhalten få får ganamos ganar ganhamos ganhar gauti get guadagnare guadagniamo kaphat* kapunk ' +
      'kazanabiliriz kazanıyoruz krijgen mendapat modtage nhận obtenemos obtener ontvangen otrzymać otrzymujemy paid percepire percevoir percevons ' +
      'prejm* primi primim rebre recebemos receber receive receives recevoir recevons recibimos recibir ricevere riceviamo saada saame saamme ' +
      'saņemt tjene tjener tjäna tjänar toucher touchons verdiene verdienen zarabiamy zarabiać zaraditi získat získať λάβουμε добити отримати ' +
      'отримувати отримуємо получаем получать получим получить שנקבל دریافت مل نحصل मिल* मिळ* পেতে கிடைக்க* ได้รับ* 受け取* 得* 獲得* 获取* 获得* 받습니다* 받을*',
  },
  {
    meaning: PROMPT.support,
    words:
      'aidez aiuta ajude apoiar apoie apoya apoyar apoye ayuda ayúdanos destek desteklemek destekleyin dukung helfen help podporte podpořte podpri ' +
      'podprite podržite sostenere sostenete sostieni soutenez soutenir soutiens steun stöd stöder stötta støt støtt support susține susțineți tue ' +
      'tukea támogasd támogass támogassa támogasson támogassák unterstütze unterstützen unterstützt wesprzyj wspieraj wspomóż στηρίξτε υποστηρίξτε ' +
      'поддержать поддержи поддержите подкрепете подкрепи подржите підтримайте підтримати תמכו 支持* 支援* 후원*',
  },
  {
    meaning: PROMPT.donate,
    words:
      'adomány* bağış* contribution dar darowizn* doar doação doe don dona donación donar donare donasi donate donatie donating donation donativo ' +
      'donazione donați donație donează doneer doner donera doneren donner dons donér gåva góp lahjoita lahjoitus přispějte přispět příspěvek quyên ' +
      'spenda spende spenden wpłat* yap δωρεά внесок донат* пожертвован* пожертвуйте डोनेट บริจาค* ご寄付* 募金* 寄付* 捐款* 捐贈* 捐赠* 기부*',
  },
  {
    meaning: PROMPT.please,
    words:
      'bitte consider considera considere considérez envisagez erwägen favor gern gerne graag gärna harap kérjük lütfen lūdzu merci mohon molimo ' +
      'overvej overweeg palun pensez perfavore plaît please prašome prega prosimo prosimy proszę prosím prosíme rozważ rugăm silakan venligst ' +
      'vennligst veuillez vurder vänligen xin överväg παρακαλώ ласка моля подумайте пожалуйста אנא فضلك لطفا يرجى कृपया অনুগ্রহ กรุณา* โปรด* 請* ' +
      '请*',
  },
  {
    meaning: PROMPT.journalism,
    words:
      'ajakirjandus* berichterstattung coverage dziennikarstw* gazet* giornale giornalismo imprensa jornal jornalismo journal journalism ' +
      'journalisme journalismi* journalismus journalistiek journalistik* jurnalism* krant medios média médias médiá* newspaper novinarstv* ' +
      'novinařin* novine periodismo periódico prensa presa presse presă reporting sajtót tidning zeitung újságírás* žurnalism* žurnalistik* ' +
      'δημοσιογραφία газет* журналистик* журналістик* медиа медіа новинарств* 報道* 新聞* 新闻* 저널리즘*',
  },
  {
    meaning: PROMPT.work,
    words: 'arbeid arbeit arbejde arbete lavoro munkánk* prac* práci trabajo trabalho travail työtä werk work çalışma* работ* робот*',
  },
  {
    meaning: PROMPT.nonprofit,
    words:
      'bağımsız* független* gemeinnützig* independent independente* independentă independiente* indipendent* indépendant* neatkarīg* neodvisn* ' +
      'nepriklausom* nezavisn* nezávisl* niezależn* nonprofit oberoende onafhankelijk* profit riippumaton* sõltumat* uafhængig* uavhengig* ' +
      'unabhängig* ανεξάρτητ* независим* независн* незалежн* 独立* 獨立* 독립*',
  },
  {
    meaning: PROMPT.ai,
    words:
      'ai ai가 ai로 ai를 ai에게 ai의 artificial artificiale artificială artificiell artificielle buatan dirbtin* ia intelekt* inteligenc* inteligenţ* ' +
      'inteligența inteligență inteligência intelligence intelligencia intelligenciával intelligens intelligentie intelligenz intelligenza ' +
      'kecerdasan ki kunstig kunstige kunstmatige künstliche künstlicher mesterséges mākslīg* nhân sztuczna sztucznej sztuczną tehisar* ' +
      'tehisintellekt* tekoäly* trí tuệ tạo umelej umelou umelá umetna umetne umjetna umjetne umělou umělá umělé veštačk* yapay zeka zekâ νοημοσύνη ' +
      'νοημοσύνης τεχνητή τεχνητής вештачка вештачке изкуствен ии интелект интелектом интеллекта искусственн* нейросет* штучним штучного ші ' +
      'інтелектом інтелекту בבינה בינה מלאכותית اصطناعي الاصطناعي الذكاء بالذكاء ذكاء ذہانت مصنوعی هوش एआई एआय* कृत्रिम এআই কৃত্রিম বুদ্ধিমত্তা ' +
      'செயற்கை நுண்ணறிவ* ปัญญาประดิษฐ์* เอไอ* 人工智* 人工智慧* 人工智能* 人工知能* 생성형* 인공지능*',
  },
  {
    meaning: PROMPT.summary,
    words:
      'audio besedilo briefly bản headline kokkuvõte kopsavilkums metin oppsummering oppsummeringen opsummering oversettelse oversættelse ' +
      'podsumowanie povzetek resumeet resumen resumo resumé resuméet rezumat* riassunto riepilogo ringkasan résumé samenvatting sammanfattning* ' +
      'sammendrag sammendraget santrauka sažetak shrnutí sintesi souhrn streszczenie summaries summary szöveg* teks testo text texte texto textul ' +
      'tiivistelmä traducción traduction traduzione tradução transcript translation tłumaczenie vertaling văn zhrnutie zusammenfassung ' +
      'összefoglaló* översättning* özet übersetzung περίληψη зміст изложение короткий коротко кратко краткое перевод переклад пересказ резюме ' +
      'сажетак сводка содержание текст* הטקסט תקציר الملخص النص خلاصه متن مضمون ملخص मजकु* सारांश নিবন্ধ* লেখাটি সারাংশ கட்டுரை* ข้อความ* 摘要* 翻訳* ' +
      '翻譯* 翻译* 要約* 번역* 요약*',
  },
  {
    meaning: PROMPT.made,
    words:
      'abil aide aiuto ajuda ajutorul assistance automatisch avulla ayuda bantuan creada creado creata created creato criada criado créé créée dall ' +
      'desteğ* dibuat dihasilkan erstellt erzeugt escrito gegenereerd gemaakt generada generado generat* genererad genererats genereret generert ' +
      'generiert generir* generis* gerada gerado geschreven geschrieben gjord gjort généré générée har help hilfe hjelp hjälp hjælp hulp här ' +
      'kirjutat* készített készítette készítették készült laadittu laget lavet loodud luotu made med mithilfe napisan* nastal* oluşturul* palīdzīb* ' +
      'parašyt* pomoc* pomočjo powered pripraven* produced przygotowa* připraven* rédigé scris scritto skabt skapad skapats skriv* stworzon* ' +
      'sugeneruot* summarised summarized tehty tuotet* tạo using ustvari* verfasst viết von vygenerov* vytvoren* vytvořen* vytvořila written ' +
      'wygenerowan* yardım* został* écrit írta ģenerē* βοήθεια δημιουργήθηκε генерира* допомогою з згенерован* написан* подготовл* помощ* ' +
      'підготовле* с сгенерирован* создан* створен* създаден* בעזרת נוצר* נכתב* إنشاء تولید تیار كتب لکھا نوشته तयार तैयार मदद लिहिल* তৈরি লেখা ' +
      'உருவாக்க* எழுத* สร้าง* เขียน* され* されました* によって* により* 作成* 使用* 本* 生成* 由* 생성* 작성*',
  },
  {
    meaning: PROMPT.edit,
    words:
      'bearbeite bearbeiten bewerk bewerken düzenle edit edita editar edite editează edytuj här modifica modificare modifier modifiez muokkaa ' +
      'rediger redigera rozbudować sunting szerkesztés* upravit upraviť редагувати редактировать 編輯* 編集* 编辑* 편집*',
  },
  {
    meaning: PROMPT.filler,
    words:
      'a aan about aby această acest af agora ahora ai ako al all alla alle allen allora alors am amb amici amigos amis amit an and anda android ' +
      'ao aos apakah aquest aquesta aquestes aquests ar are as at atas atau att au audio auf aus aux avec aver avoir az bagaimana barátaiddal be ' +
      'before bei bio bir bol bu by byl byla był była bình bạn bằng c ca can ce cele celor cet cette che cho ci circa cirka co com complet ' +
      'completa completo con cosa cu cuál czas czego czy có của d da dacă dan dann dans dapat dari das dass de degli dei dein* del dell della ' +
      'delle dem den dengan denna denne der des det detta dette deze di dibaca did die diese diesen dieser dieses dir dit dla do doba dos du ' +
      'durée dès délka dürfen dürft dĺžka e edebilirsiniz edecek edin ediyor een einer el elk elke elle eller em email en enkel entonces então ' +
      'enviamos environ er essa esse esserti est esta este estimated está estão et etc etmek ett eure evet ez ezt eğer faites falls fanden feel ' +
      'find foi for fost found fra free freunden friends from från fue full för für galite ganze ganzen gian gli gratis ha habere hai hat hayır ' +
      'het hva hvad hvis hữu i idő if ihn ihnen ihre il ile im in ini inicia inn ios is ist it için ja jaka je jedem jeder jest jetzt jeśli ' +
      'jeżeli jika jos jouw jste k kaikki kako kan kann kannst ke không který która kun kunna kunnen kunt kya kyllä können l la laiks las lassen ' +
      'le leer lehet lehetséges ler les li lire lo los lub lui là ma maak mail materiałem may med meg mein menurut met mi minden minuty mit mogą ' +
      'mohou mohú możecie możesz możliwe można možete možeš možné mu mulig muligt myślisz môžete môžu möglich möjligt můžete můžeš na naar ne nee ' +
      'neen nego nei nein nej nel nella nesta neste người niż no noch noin now nu nyní này nếu o obtener och oder of og ok okumak oldu oleh oliko ' +
      'om on op opp or ora os osoba osoby osobą ou oui ova ovaj over ovu par para pe pela pelo pensi pentru per person peuvent peux play plus ' +
      'pode podem podes pokud por posible possibile possible possono pot potete pour pourrez pouvez poți prin pro przez puede pueden puedes puoi ' +
      'puteți può på přáteli qua qual que quella quelle quello questa questo qué r ra re resultado reszta reçete rubriky résultat s sa saate ' +
      'saavad sau se seen sekä sen si sido sie simply sisse się sms so som some someone sowie stata stati stato ste store su sua sui sul sull ' +
      'sulla sur så sì sí süresi sądzisz t ta tarafından tato te tempo temps ten tento teraz the their then think this thời ti tiempo til till ' +
      'time timp to toate todas todos tot tous tout toute toutes trovato trukmė trên tu tua tuo tuto tutti twoja tämä* tüm tę uit um uma un una ' +
      'und une ungefähr uno untuk up uw v vad van var varat vaša ve veya via video viết você voit voitte voivat vollständigen volt vom voor votre ' +
      'vous vrijeme và vào või všechna všetky với w waktu war was wat wenn were what wideo wie with wszelkie wszystkie wtedy wurde wurden y ya ' +
      'yang yapmak yapmalısınız yes you your z za ze zeit zich zostały zu zum zur à áno är å è é és été în über čas đã để şi šis šo što šį że și ' +
      'ți ήταν αν από αυτή αυτό για εάν η κάποιο και μέσω με μια μπορείτε μπορούν να ναι ο οι που στη στο στον τα τη την της τις το τον του των ' +
      'χρόνος όλα όχι або беше був була была было в ваша ваше време время все всички всі вы від для друзьями думаете думаєте е если ею за и из ' +
      'или к какая което ли ль могат могут може можете можно можуть на о овај ову около от по повністю полностью потім при приблизно про с са су ' +
      'та тази те ти то това тогда този ту у узнать це цю ця ч час через чи что чтобы що щоб эта это этой этот эту яка який якщо і אם את האם הזאת ' +
      'הזה היה הייתה המדור המלאה זו זמן ידי יש כן ניתן על של آره آیا إذا إلى از اگر این با برای بشكل بله به بواسطة بود تم تمت جميع خود خیر دادن ' +
      'در دهید دوستان را زمان زمن شدهاند شما عبر على في قبل كان لیے من میں نعم هذا هذه هل وقت يمكنك کا کردن کریں کو کے ہاں ہوں ہیں आपको आहेत इन ' +
      'इस करने करा करुन करें का की कुल के कैसी को क्या खबर थी देण्यासाठी पर में यदि यह यहां रहेगी लिए वेळ* सकते सकी समय से हां हुई है আছে এ এই ' +
      'করুন কি জন্য দিয়ে পারেন যদি সাথে হ্যাঁ ஆம் இல்லை செய்யவும் நேரம் นี้* มี* เวลา* โดย* ใช่* いいえ* か* が* きます* この* しよう* する* ち* ています* で* と* ' +
      'なりました* に* の* は* へ* まし* ます* も* を* 並* 个* 中* 了* 你* 使って* 個* 则* 到* 則* 功能* 及* 吧* 在* 对* 将* 將* 對* 已* 并* 建立* 您* 方* 时间* 是的* 時間* 有* 朋友* 此* 用* 的* 篇* ' +
      '約* 給* 經* 约* 经* 给* 者* 請* 请* 这* 這* 가 그리고 기사 되셨나요 되었나요 되었습니까 를 및 시간* 아니오 아니요 위해 을 이 주세요* 친구* 하기',
  },
  {
    meaning: PROMPT.thanks,
    words:
      'bardzo bedankt cảm dank danke dzięki dziękujemy dziękuję děkujeme gracias grazie hartelijk hvala kasih kiitos köszönjük merci mnohokrát ' +
      'mulțumim obrigada obrigado ringrazi* tack tak takk terima teşekkür teşekkürler thank thanks vielen ďakujeme ơn ευχαριστούμε ευχαριστώ ' +
      'благодарим благодаря большое дякуємо спасибо хвала מודים תודה תודות تشکر سپاس سپاسگزاریم شكر شكرا شکریہ متشکرم متشکریم مرسی مشکور ممنون ' +
      'ممنونیم نشكرك نشكركم आभार थैंक्यू धन्यवाद शुक्रिया কৃতজ্ঞতা* ধন্যবাদ நன்றி நன்றிகள்* ขอบคุณ* ขอบพระคุณ* ありがとう* いただき* ございます* 多謝* 多谢* 感謝* ' +
      '感谢* 謝謝* 谢谢* 감사 감사드* 감사합* 고마워* 고맙습*',
  },
  {
    meaning: PROMPT.access,
    words:
      'acces acceso access accesso accès acesso adgang akses cập dostęp dostępu erişim erişin hozzáférés ilimitado illimitato illimité onbeperkt ' +
      'prístup přístup testen tilgang tillgång toegang trial truy unbegrenzt unlimited zugang zugriff πρόσβαση доступ גישה وصول',
  },
  {
    meaning: PROMPT.view,
    words:
      'abrir affichage affiche afficher affiché angezeigt ansehen anzeigen anzusehen anzuzeigen apri aprire assista assistir avaa bekijk bekijken ' +
      'betrachten browse buka dargestellt display displayed feuilleter getoond guarda guardare gör görüntüle* göster izle izlemek katso ' +
      'katsoaksesi kijk lihat megjelen* megnéz* megtekint* mira mirar mostra mostrar nähdäksesi näy näytetään näytä nézd nézze obejrzyj oglądaj ' +
      'open otwórz parcourir peržiūrėti podívat podívejte pogledaj* poglej* pokaz pokaż pozrieť pozrite preberať regarder regardez se see seyret ' +
      'sfoglia show skaties skatīt syns titta tonen tonton toon ukaž ukázat urmărește vaata vea vedi veja ver ves veure vezi view viewing vis ' +
      'visa visas vise vises visitez visualis* visualiz* vizualizează voir watch weergegeven wyświetl* xem zien zobacz zobaczyć zobraz* ábrelo ' +
      'öffne öffnen žiūrėk* žiūrėti δείτε προβληθεί προβολή виж вижте відкрити відображ* гледайте дивитися дивіться отворете отвори открыть ' +
      'отображ* переглянути побачити погледај* показати показать посмотреть просмотреть смотреть смотри смотрите увидеть לצפייה עיינו צפו ببینید ' +
      'دیدن دیکھیں شاهد عرض لرؤية لعرض لمشاهدة مشاهده نمایش देखिए देखें पाहा দেখুন பார்க்க* ดู* 打开* 收看* 显示* 查看* 檢視* 表示* 見る* 視る* 視聴* 觀看* 观看* 開啟* ' +
      '顯示* 보기* 보러* 전체보기 표시*',
  },
  {
    meaning: PROMPT.opening,
    words:
      'abre apre atsiveria atveras avatakse avautuu açılır deschide geöffnet megnyílik mở odpira opens opent otevírá otevře otvara otvorí otvára ' +
      'otwiera ouvre ouvrir si terbuka wird åbner åpner öffnet öppnas ανοίγει відкривається отвара отваря открывается נפתח يفتح 打开* 開きます* 開啟* 열림 ' +
      '열립니다*',
  },
  {
    meaning: PROMPT.closing,
    words:
      'abspielen al ansehen anzeigen atla aç açın bekijken betrachten bewerten büyüt dinle edin ekle et git gör görüntüle göster izle katıl kaydet ' +
      'lesen lezen oku okuyun openen oynat schenken ver vergroten vergrößern verschenken vollbild weergeven öffnen करें जाएं दें देखें पढ़ें सुनें ' +
      'করুন দেখুন পড়ুন する* 投票* 移動* 見る* 読む* 건너뛰기* 구독* 듣기* 바로가기* 보기* 열기* 이동* 읽기* 참여* 크게보기* 팔로우* 확대*',
  },
  {
    meaning: PROMPT.well,
    words:
      'bien corect correctamente correctement correctly corretamente correttamente doğru goed issue issues korrekt masalah megfelelően oikein ' +
      'ongelma* poprawnie prawidłowo probleem problem problema* probleme problemen problemet problems problème* properly richtig riktig riktigt ' +
      'sorun správne správně trouble wrong πρόβλημα σωστά коректно корректно неправильно правильно проблем* בעיה مشكلة समस्या ปัญหา* 問題* 正しく* 正常* ' +
      '正确* 正確* 问题* 문제*',
  },
  {
    meaning: PROMPT.forward,
    words:
      'doorgestuurd* doorsturen encaminh* forward forwarded iletildi inoltra* leiten poslat poslať pošlete pošli pošlite preposl* przekazał* ' +
      'przesłał* prześlij přeposl* redirecțion* reencaminh* reenv* stuur továbbított* transfér* vidarebefordr* videresend* weitergeleitet ' +
      'weiterleiten надіслал* пересл* препратен* 転送* 轉寄* 转发* 전달*',
  },
  {
    meaning: PROMPT.because,
    words:
      'because car da deoarece eftersom fordi karena koska mert omdat parce pentru perché ponieważ porque pretože protože vì weil çünkü γιατί ' +
      'επειδή бо защото оскільки поскольку потому тому لأنك ため* 因为* 因為* 送りしています* 配信しています*',
  },
  {
    meaning: PROMPT.subscribed,
    words:
      'aangemeld aanmelding abonare abonat abonnement abonnent abonnerer abonnieren abonniert abonné abonnée angemeldet anmeldung anmält assinou ' +
      'berlangganan cadastrou feliratkozott feliratkozás* felliratkozott fürs ingeschreven inschrijving inscrever inscreveu inscribirte ' +
      'inscription inscrit inscrite inscrito inscrição iscritta iscritto iscrizione kaydolduğunuz opted prenumerant prenumeration prenumererar ' +
      'pretplaćeni prihlásenie prihlásili påmelde påmelding påmeldt přihlásili přihlášen přihlášeni přihlášení register registered registering ' +
      'registrarse registrarte registraste registrering registriert registro signed signing subscreveu subscribe subscribed subscribing ' +
      'subskrybujesz suscribirte suscribiste suscripción suscrita suscrito tilannut tilauksesta tilmelding tilmeldt zapis zapisanie zapisałaś ' +
      'zapisałeś înscris εγγραφή εγγραφήκατε зарегистрированы подписались подписаны подписку пријављени підписалися підписані підписку регистрацию ' +
      'реєстрацію اشتركت باشتراكك مشترك ました* 注册* 登録* 訂閱* 註冊* 订阅* 구독*',
  },
  {
    meaning: PROMPT.optOut,
    words:
      'abbestellen avprenumerera desuscrib* dezabon* disiscriv* désabonner désinscrire leiratkoz* uitschrijven unsubscribe wypisać wypisz ' +
      'відписатися відпишіться отписаться отписка отпишитесь 取消訂閱* 取消订阅* 退訂* 退订* 配信の停止* 配信停止* 配信解除* 수신거부*',
  },
  {
    meaning: PROMPT.click,
    words:
      'anklicken appuyez atingeți chạm clic clicca click clique cliquez dokun kattints kattintson ketuk klepněte klick klicka klicke klicken klik ' +
      'klikk klikke kliknij kliknite klikněte koppints* napauta napsauta nhấp pincha pinche pulsa stuknij tap tik tippe tippen toca tocca toque ' +
      'tryck tryk trykk tıkla tıklayın ťuknite κλικ коснитесь нажмите натисніть торкніться הקישו הקש اضغط انقر क्लिक टैप ট্যাপ แตะ* こちら* クリック* ' +
      'タップ* 点击* 點擊* 클릭* 탭하*',
  },
  {
    meaning: PROMPT.not,
    words:
      'aldri aldrig asla aucun aucune bez brak chưa dejar doesn don ei eivät ever geen hiç ikinä ikke ilman inga ingen inte isn jamais jangan ' +
      'kein keine keinen không longer mai mitään ml nada ne nejsou nem nemusejí nemusia nemusí nenhum nenhuma neni není nera nesmie nesmí nessun ' +
      'nessuna never ni nicht nichts nicio niciun nie niet nigdy nije nikdy ninguna ninguno ningún nisu no non nooit not nu nulla nunca não pas ' +
      'plus rien soha stop tanpa tidak älä đừng żadnego žiadne žiadny žádné žádný δεν καμία κανένα μην жодної не немає нет нету ни никогда няма ' +
      'ніколи אינה אינו אינן ואינה ואינן לא غير لا ليس نمی نہیں نیست ولا अब नहीं नाही না নেই যায়নি முடியவில்லை* ไม่* ありません* なく* ません* ませんでした* 不再* ' +
      '不可* 不想* 不能* 不要* 別* 别* 尚无* 暂无* 暫無* 沒有* 没有* 非* 아니며* 아닙니다* 않습니다* 없*',
  },
  {
    meaning: PROMPT.reflects | PROMPT.not,
    words:
      'abweichen afvige afwijken avvika avvike diferir differ erineda poiketa różnić yansıtmayabilir yansıtmaz відрізнятися отличаться 不代表* 不反映* ' +
      '无关* 無關* 異な* 다르* 다를*',
  },
  {
    meaning: PROMPT.here,
    words:
      'aici aqui aquí buraya here hier här ici ide itt ovdje qui sini tutaj tässä tästä zde đây εδώ здесь сюда тут כאן לכאן פה ادھر اینجا جا هنا ' +
      'یہاں यहाँ यहां এইখানে* এখানে இங்கு இங்கே คลิกที่นี่* ตรงนี้* ที่นี่* ここから* ここを* こちら* こちらから* 按此* 此处* 点此* 这里* 這裡* 點此* 여기*',
  },
  {
    meaning: PROMPT.hosted,
    words: 'alojado gehost gehostet hospedado hosted hostowany hébergé hébergée ospitato 托管* 託管*',
  },
  {
    meaning: PROMPT.received,
    words:
      'bekommen bekommst dostali dostałaś dostałeś dostávate dostáváte erhältst får gauna gaunate getting kapja kapod kapta krijgt modtager ' +
      'ontvangt otrzymałeś otrzymujesz prejemate primate primești primiš primiți recebe recebendo recebeu received receiving recibes recibido ' +
      'recibiste reçu ricevuto saat saate saņemat λάβατε λαμβάνετε отримали отримуєте получавате получаете получил получили примате تتلقى تصلك ' +
      'وصلتك وصلك 收到*',
  },
  {
    meaning: PROMPT.stars,
    words: 'estrelas estrellas gwiazdek star stars stelle sterne étoiles звёзд',
  },
  {
    meaning: PROMPT.socialMedia,
    words:
      'medier medyada redes réseaux sociais social sociale sociales sociaux sosiale sosyal мережах сетях социальных соцмереж* соцсет* соціальних',
  },
  {
    meaning: PROMPT.reader,
    words:
      'anda aradığınızı ați bekommst buldunuz buscabas bạn cercavi deg dich dig din dit ditt dostałaś dostałeś du dumneavoastră encontraste ' +
      'encontrou encontró erhältst etsimäsi hai ihnen je jij jste kapja kapod keresett löysitkö megtalálta ni otrzymałeś otrzymujesz procurava ' +
      'recebes recibes recibiste registraste ricevi saat sei seu sie sinä siz size sua subskrybujesz suscribiste szukałeś trovato tu tua tuo tus u ' +
      'usted uw você vos votre vous vy vám vás vášho you your zapisałaś zapisałeś znalazłeś ön önt βρήκατε εσείς σας вам вас ви вы намерихте אתם ' +
      'לך לכם تصلك لأنك وصلتك अपने आप お探し* 你* 您* 皆様* 送りしています* 配信しています* 당신* 찾으셨* 찾으시*',
  },
  {
    meaning: PROMPT.audience,
    words:
      'användare användarna brugere brukere cititorilor commenters czytelników diskutujících felhasználók gebruikers internautas internautes ' +
      'korisnici korisnika kullanıcı* käyttäjien lecteurs lectores leitores leser lesere leserinnen lesern lettori lezers lukijoiden läsarna ' +
      'læsere members nutzer nutzern okur* okuyucu* olvasók pembaca pengguna používateľov readers uporabnikov users usuarios usuários utenti ' +
      'utilisateurs utilizatorilor użytkowników uživatelů visitors čitatelja čtenářů αναγνωστών χρηστών користувачів пользователей посетителей ' +
      'посетителями потребителите читателей читатели читателями читачів הגולשים המגיבים القراء المستخدمين المعلقين کاربران ユーザー* 会员* 會員* 網友* 网友* ' +
      '読者* 네티즌* 이용자*',
  },
  {
    meaning: PROMPT.this,
    words:
      'această acest acestei acestui això aquest aquesta asta bu bunu ce ces cet cette denna denne dessa desta deste detta dette deze diese ' +
      'diesem diesen dieser dieses disse disto dit esta estas este esto estos ez ezt här ini isso isto nesta neste nisto này ovaj ovo ovog ovom ' +
      'questa queste questo seda ta tato tego tej ten tento these this tohoto tomto tomuto toto tuto tämä tämän tätä této tę těchto ça šis šiuo ' +
      'šo αυτό овај тази този це цей цього цьому ці цією цієї эти это этого этой эту זו اس این بهذه هذا هذه یہ इस यह या ये हा এই এটা এটি இந்த* ' +
      'นี้* この* 本* 此* 这* 這* 이*',
  },
  {
    meaning: PROMPT.order,
    words:
      'acheter achetez acquista acquistare agenda agendar agende ansök aplikuj apply arrange başla başlayın begär beli bestel bestil bestill ' +
      'beställ bewerben bewirb boek boka book booka booking browse bucht buy candidatar candidati cere claim coba comandă comece começar comienza ' +
      'commander commandez commencer commencez compare compra comprar compre conheça contrata cumpără demander demandez descubra descubre discover ' +
      'découvrez découvrir dùng empezar empieza entdecken essayer essayez experimentar experimente explore fissa foglalj foglaljon få garanta get ' +
      'hae inizia inscríbete kaufe kjøp kokeile koop kopen koupit kup kupite kupić kupte kérj kérjen köp køb kúpiť minta mua nupirkti objednat ' +
      'objednať objednejte obtenez obtenir ontdek order ordina osta ottieni pedir pesan peça pide pirkt pirkti poproś postuler postulez prendre ' +
      'prenez prenota prenotare probeer programează prova provar próbáld próbálja prøv pyydä pērc rendelj rendeljen request reserva reservar ' +
      'reserve reserveer rezervă rezerwuj richiedere richiedi réserver réservez satın schedule scopri see shop sipariş skaffa solicita solicitar ' +
      'solicite solicită solliciteer start søg søk testa thử tilaa try umów varaa view vraag vyskúšajte vyzkoušej vyzkoušejte vyzkoušet vásárlás ' +
      'vásárolj vásároljon wypróbuj zamów zaplanuj zarezerwuj zatražite zkuste încearcă đặt αγοράστε αγόρασε δοκιμάστε ζήτησε ζητήστε κλείστε ' +
      'παραγγείλετε закажите заказать залишити замовити замовте запази записатися записаться запишитесь купете купи купите купити купить начать ' +
      'начните оставить оставьте откликнуться отримати получите получить попробовать попробуйте поръчай пробвай спробувати спробуйте הזמינו התחילו ' +
      'להזמין לקבוע לקביעת לקניית לרכישת לתאם נסו קביעת קבע קבעו קנה קנו רכשו תאמו תיאום إحجز ابدأ احجز احجزوا احجزي اشتر اشتري اطلب اطلبي بخرید ' +
      'بک بکنگ بگیرید جرب حجز رزرو شیڈول هماهنگ अनुरोध खरीदें निर्धारित बुक बुकिंग रिज़र्व शेड्यूल অনুরোধ আজই কিনুন বুক বুকিং கோரவும் கோருங்கள்* ' +
      'புக் முன்பதிவு* กดจอง* ขอใบเสนอ* จองคิว* จองเดโม* จองเลย* นัดหมาย* ลงทะเบียนขอ* お申込* 依頼する* 報名* 始める* 安排演示* 安排諮詢* 报名* 申请演示* 申込む* 索取* 訂位* 預訂* ' +
      '预订* 예매* 요청하*',
  },
  {
    meaning: PROMPT.order | PROMPT.toOrder,
    words:
      'al alın anfordern anfragen ausprobieren beantragen bestellen buchen dene deneyin iste isteyin kaufen reservieren sichern starten testen ' +
      'vereinbaren ซื้อ* ทดลอง* สั่งซื้อ* お問い合わせ* お申し込み* お申込み* 下单* 予約* 咨询* 注文* 申し込* 申し込み* 訂購* 試し* 試す* 試用* 請求* 諮詢* 订购* 试用* 購入* 購入する* 購票* 購買* 购买* 购票* ' +
      '預約* 領取* 预约* 领取* 구매* 구입* 신청* 예매하기* 예약* 주문* 체험*',
  },
  {
    meaning: PROMPT.infinitive,
    words:
      'abstimmen acheter acquistare agendar começar commander commencer comprar demander empezar erhalten essayer experimentar koupit kupić kúpiť ' +
      'modtage motta objednat objednať obtener obtenir ontvangen otrzymywać pedir pirkt pirkti prendre prenotare receber recevoir recibir reservar ' +
      'ricevere richiedere réserver solicitar stemmen votar vyzkoušet заказать залишити замовити записатися записаться купити купить начать ' +
      'оставить отримати отримувати получать получить попробовать спробувати',
  },
  {
    meaning: PROMPT.offer,
    words:
      'aanbod afspraak aftale ajánlatot angebot angebote appointment appuntamento apresentação beratung beratungsgespräch beratungstermin ' +
      'besichtigung besichtigungstermin bezichtiging biglietti bilete biletleri bilety bilhetes bilietai bilietus biljetter billets billetter ' +
      'biļetes checklist cita consulenza consult consulta consultation consultație corsi courses cursos deals demo demon demonstrasjon* ' +
      'demonstration demonstração demos demostración devis diensten démo démonstration ebook eintrittskarten entradas entrades erbjudande estimate ' +
      'formations időpontot ingresso ingressos janji jegy jegyek jegyet kaartjes konsultacj* konzultaci konzultáciu konzultációt kurse leistungen ' +
      'lipput liput lístky møte nabídku oferta ofertas ofertă ofertę offer offers offert offerta offerte offre offres orçamento penawaran pileteid ' +
      'piletid planos plans ponuku precios preise presentation* presupuesto preventivi preventivo prezentac* prezzi pricing prodotti producten ' +
      'productos products produits produkte produkter produkty produse produtos proefperiode programare proposta quote quotes randevu rendez ' +
      'rozmowę sastanak services servicios servizi serviços spotkania spotkanie started tarife tarifs tarjous teklif termin termín testversion ' +
      'tickets tiket tilbud tuotteet ulaznica ulaznice viewing vstopnice vstupenku vstupenky vé walkthrough whitepaper wizytę wycen* árajánlatot ' +
      'εισιτήρια εισιτηρίων παρουσίαση παρουσίασης προσφορά ραντεβού билети билеты демо демонстрацию дзвінок заявку звонок квитки квиток ' +
      'консултация консультац* оферта предложение презентац* прием расчет скидку улазнице דמו הדגמה הדגמת הצעת ייעוץ כרטיסים להדגמה לכרטיסים מחיר ' +
      'מצגת פגישה פגישת שיחה ارائه استشارة استشارتك اپائنٹمنٹ* اپوائنٹمنٹ* بلیت بلیط تجريبي تذاكر تذكرة تذكرتك جلسه دمو دموی ديمو سعر عرض مشاورت ' +
      'مشاوره مشورہ مكالمة ملاقات موعد موعدا موعدك ڈیمو کوٹیشن* अपॉइंटमेंट कंसल्टेशन कोटेशन टिकट डेमो परामर्श प्रस्तुति অ্যাপয়েন্টমেন্ট* কোটেশন* ' +
      'টিকিট ডেমো পরামর্শ* প্রদর্শনী* ஆலோசனை* சந்திப்பு* செயல்விளக்கம்* டெமோ மேற்கோள்* விளக்கக்காட்சி* ขอคำปรึกษา* นัดหมาย* ปรึกษา* สาธิต* เดโม* ' +
      'ใบเสนอราคา* チケット* デモの* デモを* デモ予約* 商談* 報價* 展示* 打ち合わせ* 报价* 演示* 相談* 示範* 見積* 説明会* 資料* 購票* 购票* 资料* 門票* 门票* 面談* 견적* 데모 데모를 미팅 상담* 설명회 시연 예매* 입장권* ' +
      '티켓*',
  },
  {
    meaning: PROMPT.cart,
    words:
      'bag basket caddie carrello carret carrinho carrito cart cesta cesto chariot cistell cistella cos coș coșul coșului desejos deseos desideri ' +
      'einkaufskorb einkaufswagen envies favoriler favorilere favoris favorite favorites favoritos favourites giỏ handlekorg* handlekurv* ' +
      'handlevogn* hàng indkøbskurv indkøbsvogn* kedvencekhez keranjang korgen koriin koszyk koszyka koszyku kosár kosárba kosárhoz košaric* košík ' +
      'košíka košíku kundkorg* kundvagn* kurv kurven merkliste merkzettel oblíbených obľúbených ostoskori* ostoskärry* panier preferiti sacola ' +
      'sepet* souhaits troli trolley ulubionych varukorg* verlanglijst verlanglijstje warenkorb winkelmand* winkelwagen winkelwagentje wishlist ' +
      'wunschliste wunschzettel önskelista* ønskeliste* życzeń καλάθι καλαθιού избранное количка количката корзи* корпа корпе корпи корпу кошик ' +
      'кошика кошику кошница кошницата обране הסל העגלה הקניות לסל לעגלה סל עגלה السلة العربة المفضلة باسکٹ بیگ سبد سبدخرید سلة عربة لسلة لعربة ' +
      'للسلة ٹوکری کارٹ कार्ट टोकरी बास्केट কার্ট কার্টে ঝুড়িতে* ব্যাগে கார்டில் கார்ட்டில்* கூடைக்கு கூடையில்* வண்டியில்* ตะกร้า* ถุงช้อปปิ้ง* ' +
      'รถเข็น* お気に入り* ほしい物* カート* バスケット* 愿望清单* 收藏夹* 買い物かご* 購物籃* 購物袋* 購物車* 购物篮* 购物袋* 购物车* 쇼핑백 쇼핑백에 위시리스트* 장바구니* 카트 카트에',
  },
  {
    meaning: PROMPT.free,
    words:
      'besplatn* bezpłatn* compromiso darmo darmow* free fri gratis gratuit* grátis ilmaiseksi impegno ingyen* kostenfrei* kostenlos* maksutta ' +
      'miễn offerte offerts phí senza sin umsonst unverbindlich* za zadarmo zdarma ücretsiz δωρεάν безкоштовн* безплатн* бесплатн* בחינם החינמי ' +
      'חינם חינמי חינמית المجاني المجانية بالمجان بلامعاوضہ* رایگان رایگانی فری مجانا مجاني مجانية مجانی مفت निःशुल्क फ़्री फ्री मुफ़्त मुफ्त ফ্রি ' +
      'ফ্রিতে বিনাখরচে* বিনামূল্য* இலவச இலவசமாக* இலவசம் கட்டணமின்றி* ฟรี* タダで* 免費* 免费* 无偿* 無償* 無料* 零元* 공짜로 무료* 무상으로',
  },
  {
    meaning: PROMPT.now,
    words:
      'acum adesso agora ahora ara aujourd bugün danas daring dzisiaj dziś gleich hemen heute hned hoje hoy hui ihned instantly jetzt ještě já ' +
      'maintenant natychmiast nay ngay now nu nyní nyt nå odmah oggi ora sad sada sekarang sofort subito teraz teď today ya şimdi άμεσα αμέσως ' +
      'σήμερα τώρα зараз сада сега сегодня сейчас сразу сьогодні אונליין היום כעת מיד מייד עכשיו آج آن آنلاین أونلاين ابھی الآن الان امروز اکنون ' +
      'حالا فورا فوری لائن هم همین अभी आज ऑनलाइन तुरंत অনলাইন অনলাইনে* এক্ষুনি* এখন এখনই ஆன்லைனில்* ஆன்லைன் இன்று இன்றே இப்போது* இப்போதே* ' +
      'உடனடியாக* உடனே ตอนนี้* ทันที* วันนี้* ออนไลน์* เดี๋ยวนี้* เลย* いますぐ* さっそく* ただいま* 今すぐ* 今天* 今日* 即刻* 现在* 現在* 立刻* 立即* 線上* 馬上* 马上* 당장 바로* 오늘 온라인 ' +
      '온라인으로* 즉시 지금*',
  },
  {
    meaning: PROMPT.talk,
    words:
      'bizimle call chat contact contacta contacter contactez contatta falar fale habla hablar kontakt kontakta kontaktieren neem parla parler ' +
      'parlez praat speak sprechen talk свяжитесь связаться お問い合わせ* 联系* 聯絡* 문의*',
  },
  {
    meaning: PROMPT.seller,
    words:
      'adviser adviseur advisor asesor asiantuntija berater conseiller consulente doradcą especialista esperto expert experten experto experts ' +
      'helpdesk kundendienst kundenservice sales specialist specialister specialists support vendas ventas vertrieb менеджером специалистом 专家* 客服* ' +
      '전문가*',
  },
  {
    meaning: PROMPT.page,
    words:
      'halaman informace información informacje informatie information* informazioni informação informações informácie lap lapot oldal oldalon ' +
      'oldalt page pages pagina pàgina página páginas sayfa sayfada sayfanın sayfayı seite sida sidan side siden sivu sivusta strana strona ' +
      'stronie strony stronę stránce stránka stránke stránku stránky trang σελίδα информацию информация сторінка сторінки сторінку сторінці ' +
      'страница страницата странице страницу страницы інформацію інформація בדף דף הדף الصفحة صفحه पृष्ठ पेज পৃষ্ঠা หน้า* ページ* 信息* 情報* 網頁* 网页* 資訊* ' +
      '頁面* 页面* 문서 문서는 정보* 페이지*',
  },
  {
    meaning: PROMPT.opinion,
    words:
      'anmeldelse anmeldelser arvio arvostelu arvosteluja avaliação avis beoordeling bewertung bewertungen bildirim* comentarios comentários ' +
      'commentaires değerlendirme feedback feedbackul geri giá görüşleriniz hodnocení hodnotenie hồi masukan meinung mening omdöme omtale opinia ' +
      'opinie opinion opinione opiniones opinião opinión opiniões opinię palaute palautetta palautteesta parere phản părerea rating reactie ' +
      'recensie recension recensione recensioni recenzi recenzia recenzie recenziu recenzję resenha reseña reseñas review reviews rezension ' +
      'riscontro rückmeldung spätnú synpunkter tilbagemelding tilbakemelding ulasan valoración vazbu visszajelzés* vurdering väzbu vélemény* yorum ' +
      'zpětnou återkoppling értékelés* đánh γνώμη κριτική σχόλιά відгук відгуки думку мнение мнението отзив* отзыв отзыва отзывы связь ביקורת המשוב ' +
      'משוב تقييم رأيك مراجعة ملاحظاتك प्रतिक्रिया समीक्षा ข้อเสนอแนะ* ความคิดเห็น* รีวิว* ご意見* フィードバック* レビュー* 反馈* 意见* 評價* 评价* 리뷰* 의견* 피드백* 후기*',
  },
  {
    meaning: PROMPT.stance,
    words:
      'ansicht ansichten arvamus arvamused avis criterio criterios düşünce* fikir* görüş* holdning holdninger holdningerne kannanotto kanta ' +
      'kantaa kiến meinung meinungen mening meningen meningene meninger mielipide mielipiteet mielipiteitä mišljenja mišljenje mnenja názor ' +
      'názorem názory näkemykset näkemyksiä opini opinia opinie opinies opinii opiniile opinion opinione opiniones opinioni opinions opinião ' +
      'opinió opinión opiniões pandangan pendapat poglądy poglądów positions posição postura propos părerile quan seisukohad seisukohta ' +
      'seisukohti stališča stališče standpunt stanoviskem stanovisko stanowiska stanowiskiem stanowisko stav stavove stavovi ståndpunkt ' +
      'synspunktene synspunkter view viewpoints views visie visão vue vélemény* álláspont* åsikt åsikter åsikterna điểm άποψη απόψεις γνώμες ' +
      'γνώμη θέσεις взгляды думка думки думкою думку думок мишљења мишљење мнение мнением мнението мнению мнения мненията погляди позицией ' +
      'позицию позиция позицията позицію позиція позицією позиції став ставове ставови становище становището דעה דעות דעת דעתו דעתם הדעות آراء ' +
      'آرائهم الآراء الرأي خیالات دیدگاه رأي رأيه رائے मत मतं विचार विचारों মত মতামত கருத்து* ความคิดเห็น* ทัศนะ* 意見* 意见* 立场* 立場* 見解* 觀點* 观点* 言論* ' +
      '言论* 견해* 방향* 의견* 입장*',
  },
  {
    meaning: PROMPT.leave,
    words:
      'abgeben achter achterlaten anna beri berikan bırak bırakın cast daruj darujte deixar deixe deja dejanos dejar dodaj doe donner donnez ' +
      'déjanos déposer dê efterlad envia enviar envoyer envoyez envía escreva escrever escribe escribir etiquétame etiquétanos fai faire fais ' +
      'faites fare fazer faça ge geben geef gi giv give gönder gửi hacer haga hagyj* haz hinterlasse* igjen indsend invia inviare jätä kirim ' +
      'kirjoita laat laisser laissez lascia lasciaci lasciare lasă leave legg lähetä lämna læg lăsați make marque napisať napisz napište napsat ' +
      'napíšte nosūtīt objavi objavite odeslat odoslať opublikuj plaats poslat postita pošlete provide przekazać przekaż pubblica publica publicar ' +
      'publicera publiceren publică publier publiez publiser přidat přispějte rédiger saada schicken schreib schreibe schreiben schrijf scrie ' +
      'scrivere scrivi send senden siųsti skicka skriv stuur submit tag tagga taggami tee tulis verfassen versturen viết wpłacić wpłać write ' +
      'wyślij yap yapın yaz yazın zanechte zostaw écrire írj írjon įrašyti αφήστε γράψτε δημοσίευση δημοσιεύστε внести залишити залиште зробити ' +
      'зробіть надіслати написати написать напишете направи објави опубликовать опублікувати остави оставить оставьте отправить предај публикувай ' +
      'сделайте сделать השאירו השאר כתבו أرسل أضف إرسال اترك ارسال اكتب تبرع فرستادن डालें दें लिए लिखें เขียน* する* 写* 发表* 寫* 投稿する* 提交* 書き込む* 書く* ' +
      '残す* 發表* 送る* 送信* 남기* 보내기* 쓰기* 작성*',
  },
  {
    meaning: PROMPT.find,
    words:
      'aradığınızı bulabildiniz buldunuz encontrado encontraste encontrou encontró fandt fant find finden found fundet funnet gefunden gevonden ' +
      'găsit hittade hittat huomasitko leidsid löysit löysitkö megtalálta megtaláltad menemukan našel našla našli notice noticed opazili pamanīji ' +
      'pastebėjote primijetili spot spotted talált thấy trouver trouvé trovato uočili vio viste znalazłaś znalazłeś znaleźli βρήκατε знайшли ' +
      'намерили намерихте нашли открихте מצאת מצאתם وجدت 找到* 見つかりました* 찾았* 찾으셨*',
  },
  {
    meaning: PROMPT.seek,
    words:
      'aradığınız* buscaba buscabas buscando buscas buscava cari cercando cercavate cercavi cherchez cherchiez căutai căutați etsimäsi etsit ' +
      'gesucht hledali hledáte hľadali hľadáte keresett kerestél leder ledte letade lette looking necesitabas needed procura procurando procurava ' +
      'recherchiez searching suchen suchten szukasz szukałaś szukałeś sökte søgte tìm zocht zoekt αναζητούσατε ψάχνατε искали ищете търсехте ' +
      'търсите шукали шукаєте חיפשת חיפשתם تبحث お探し* 寻找* 您要* 探し* 要找* 需要的* 찾고* 찾던* 찾으시*',
  },
  {
    meaning: PROMPT.updated,
    words:
      'actualisation actualisée actualización actualizada actualizado actualizare actualizată aggiornamento aggiornata aktualisiert aktualisierung ' +
      'aktualizace aktualizacja aktualizované aktualizována aktualizácia atualizada atualização bearbeitet bewerkt bijgewerkt cập değiştirildi ' +
      'diperbarui diubah düzenlendi editada edited editó edytowan* endret frissítve frissítés* gewijzigd geändert granskad güncelleme* güncellendi ' +
      'güncellenme* herzien jour labota modificación modificada modificata modification modificată modified modifiée muokattiin muokattu muudetud ' +
      'módosítva módosítás* nhật opdateret opdatering oppdatering oppdatert päivitetty päivitys redaguota redigerad redigerades redigeret redigert ' +
      'reviewed revisada revised revisione revisión revisão spremenjena szerkesztették updated uppdaterad uppdaterades uppdatering uredjivana ' +
      'uređivana zaktualizowano zmodyfikowan* ändrad ændret überprüft ενημέρωση ενημερώθηκε τροποποιήθηκε актуализирана відредагован* змінена ' +
      'змінено изменена изменения обновлена обновление обновления обновлено обновлён обновяване оновлена оновлення оновлено отредактирован* ' +
      'промяна редактирана редактирования уређивана נערך נערכה עדכון עודכן تحديث تعديل تعديلها ویرایش संपादित ปรับปรุง* แก้ไข* 修改* 修訂* 修订* 更新* ' +
      '最后编辑* 最後編輯* 最終更新* 수정* 업데이트* 편집*',
  },
  {
    meaning: PROMPT.last,
    words:
      'cuối darrera dernier dernière end ende fin końca laatst laatste last latest legutóbb letzte letzten letztmals lần naposled naposledy ' +
      'ostatnia ostatniej ostatnio paskutinį posledná poslední posljednji pēdējo senast senaste senest sidst sist siste son terakhir ultima ' +
      'ultimei ultimo utoljára utolsó viimati viimeisin viimeksi zadnjič zuletzt última último τελευταία востаннє останнього остання останнє ' +
      'последнего последнее последний последно последњи אחרון לאחרונה آخر ล่าสุด* 最后* 最後* 最終* 最近* 마지막*',
  },
  {
    meaning: PROMPT.back,
    words:
      'back dön geri kembali lại palaa powrót quay regresar retour return revenir ritorna späť takaisin terug tilbage tilbake tillbaka torna ' +
      'tornare vissza voltar volver wróć zpátky zpět zurück înapoi επιστροφή πίσω вернутьс* возврат назад обратно повернутися חזור חזרה العودة رجوع ' +
      'عودة กลับ* 回到* 戻る* 返回* 돌아가기*',
  },
  {
    meaning: PROMPT.next,
    words:
      'ancien ancienne anciens anterioară anterior anteriores antiga antigo antigua antiguas berikutnya další edellinen eldre előző forrige ' +
      'föregående kolejnych következő nasledujúci następna następne następny następujący neste neuere neuerer newer next nieuwere noi novější ' +
      'novšie nowsze nowszy nyare nyere následující nächste nächsten nächster nächstes nästa næste older oudere poprzedni poprzednia poprzednie ' +
      'precedent* predchádzajúci prev previous prochain prochaine prossimo précédent précédente próxima próximas próximo próximos předchozí ' +
      'recente recenti reciente recientes récent récents régebbi sebelumnya seguinte selanjutnya seuraava siguiente sonraki starsze starszy starší ' +
      'successiva successivo suivant suivante theo tiếp trước următor* uudemmat vanhemmat vecchi vecchio vechi volgende vorherige vorheriger ' +
      'vorheriges vorige voriger äldre ältere älterer ældre önceki újabb ďalší επόμεν* προηγούμεν* наступн* новые новіші попередн* предишн* ' +
      'предыдущ* следващ* следующ* старые старіші הבא הבאה הקודם הקודמת التالي التالية السابق السابقة अगली ก่อนหน้า* ถัดไป* 上一* 上一篇* 下一* 下一篇* 下次* ' +
      '前の* 次の* 다음* 이전*',
  },
  {
    meaning: PROMPT.all,
    words:
      'all alla alle allemaal allen alles allt cả hepsini kaikki kõik kõiki minden seluruh semua sve toate todas todo todos tot totes tots tous ' +
      'tout toutes tudo tutte tutti tutto tüm tümü tümünü tất visas visus vse vseh vše všechna všechno všechny všetko všetky všetkých wszystkich ' +
      'wszystkie wszystko összes όλα όλες όλη όλων всем всех всички всё всі све усі усіх הכל כל לכל جميع كل همه सभी সব ทั้งหมด* すべて* 全* 全て* 全部* 所有* ' +
      '모두* 모든* 전체*',
  },
  {
    meaning: PROMPT.list,
    words:
      'accueil alkuun archiv archive arriba atas başa beranda blog bloga boven daftar danh elejére elenco etusivulle forsiden górę haut homepage ' +
      'index inicio início lijst list lista listaan listado listan liste listen listeye listy listához listă oversigt oversigten oversikt ' +
      'oversikten overview overzicht panoramica początek seznam startseite startsidan sus tetejére topo toppen ylös yukarı začiatok začátek zoznam ' +
      'índice översikt översikten úvod übersicht αρχική κορυφή λίστα вверх вгору главную головну наверх нагоре начало началото списка списку список ' +
      'למעלה לראש לרשימה الأعلى الرئيسية القائمة للأعلى ด้านบน* หน้าแรก* トップ* ホーム* 一覧* 列表* 頂端* 頂部* 顶部* 首頁* 首页* 목록* 위로* 처음*',
  },
  {
    meaning: PROMPT.post,
    words:
      'actualizări aggiornamenti aktualisierungen aktuality atualizações beitrag beiträge beiträgen bejegyzés* bericht berichten billet billets ' +
      'blogpost conteúdo eintrag einträge entrada entradas gelişmeleri gönderi gönderiyi güncellemeleri ierakstu indlæg indlægget inlägg inläggen ' +
      'inlägget innlegg innlegget julkaisu julkaisua kirjoitus novedad novedades novidade novidades novità nyheter objava objave objavo objavu ' +
      'oppdateringer opslag opslagene opslaget post postagem postagens postare postarea postingan postitus postitust posts postări prispevek ' +
      'príspevky príspevok publicaciones publicació publicación publication publicação publicações příspěvek příspěvky tuit tuits tulisan tweet ' +
      'tweeten tweets update updates uutiset wpis wpisu wpisy yazı yazılar yazısı įrašas įrašus įrašą ανάρτηση δημοσίευση допис дописи запис ' +
      'записей записи запись материалът новини новости обновления објаву оновлення пост посты публикации публикацию публикация публикацията ' +
      'сообщение сповіщення чланак הפוסט פוסט פוסטים المقالة المنشور منشور منشورات نوشته پست पोस्ट পোস্ট โพสต์* エントリー* 帖子* 投稿* 新着* 本文* 貼文* 贴文* 게시글* ' +
      '게시물* 글* 포스트* 포스팅*',
  },
  {
    meaning: PROMPT.product,
    words:
      'artikel phẩm prodotti producten productos products produits produk produkt produkte produkten produkter produktov produkty produktů produse ' +
      'produtos termékek tuotteet tuotteita výrobky ürünler προϊόντα продукти продуктов продукты товар товаре товари товаров товары товарів מוצרים ' +
      'المنتجات منتجات उत्पाद สินค้า* 产品* 商品* 產品* 製品* 상품* 제품*',
  },
  {
    meaning: PROMPT.choose,
    words:
      'alege alterar auswählen byt bytt cambia cambiar change changer choisir choisissez choose chọn değiştir elegir elige escolha escolher ganti ' +
      'kies kiezen mudar pilih scegli schimbă selecciona seleccionar seleccione selecionar selecione select selectați selectează selecteer ' +
      'seleziona seç seçin seçiniz skift switch sélectionner sélectionnez ubah vaihda valitse velg vyberte válassz* välj vælg wechseln wijzig ' +
      'wijzigen wybierz wähle wählen zmień změnit zvolte zvoľte ändern đổi επιλέξτε επιλογή виберіть выберите выбрать змінити изберете избор ' +
      'изменить оберіть обрати сменить בחר בחרו اختر تغيير चुनें बदलें เปลี่ยน* เลือก* 切换* 切換* 変更* 选择* 選ぶ* 選択* 選擇* 변경* 선택*',
  },
  {
    meaning: PROMPT.select,
    words:
      'highlight iezīmējiet markiere markieren märgista označte pažymėkite selecciona seleccione select selectați selectează selecting seleziona ' +
      'seçin seçip sélectionnez valitse vyberte zaznacz zaznaczcie επιλέξτε виділивши виділіть выделив выделите выделить вылучите вылучыце ' +
      'маркирайте селектирайте',
  },
  {
    meaning: PROMPT.language,
    words:
      'bahasa dil dili idioma idiomas jazyk język kieli kieltä language languages langue limba lingua língua ngôn ngữ nyelv nyelvet sprache sprog ' +
      'språk språket taal γλώσσα език мова мову язык שפה اللغة भाषा ภาษา* 言語* 語言* 语言* 언어*',
  },
  {
    meaning: PROMPT.settings,
    words:
      'ajustes asetukset ayarları ayarlarını beállítások configuración configurações cài einstellungen impostazioni indstillinger innstillinger ' +
      'instellingen inställningar nastavenia nastavení paramètres pengaturan predvoľby preferences preferencias preferencje preferensi preferenze ' +
      'preferințele preferências präferenzen préférences předvolby settings setările tercihler ustawienia voorkeuren đặt προτιμήσεις ρυθμίσεις ' +
      'налаштування настройки הגדרות إعدادات การตั้งค่า* 設定* 设置* 설정*',
  },
  {
    meaning: PROMPT.map,
    words:
      'bản carte harita haritada hartă kaart kart karta kartalla kartalta kartan karte kartet kortet landkarte map mapa mape mapie mappa maps mapě ' +
      'peta térképen đồ χάρτη картата карте карту карті мапі במפה الخريطة แผนที่* 地図* 地图* 地圖* 지도*',
  },
  {
    meaning: PROMPT.miss,
    words:
      'glip glipp kaçır* ketinggalan lemarad* lewatkan lỡ manquer manquez maradj maradjon mis miss missa missaa missen miste nezmeškajte ' +
      'nezmeškejte perca perder perdere perderte perderti perdete pierda pierdas przegap przegapić rata ratați rater ratez rateze verpasse ' +
      'verpassen verpasst zmeškejte χάσεις χάσετε пропускай пропускайте пропустите пропустити пропустить пропустіть תפספסו تفوت تفوتك تفوّت พลาด* ' +
      'お見逃し* 見逃* 錯過* 错过* 놓치*',
  },
  {
    meaning: PROMPT.yet,
    words:
      'ainda ancora aún belum brak chưa doposud encore endnu ennå henüz jeszcze még noch nog todavía vielä yet zatiaľ zatím ännu încă ακόμα ακόμη ' +
      'еще още пока поки ще עדיין بعد अभी ยังไม่* まだ* 尚无* 暂无* 暫無* 还没有* 還沒有* 아직*',
  },
  {
    meaning: PROMPT.longer,
    words: 'meer mehr mer mere',
  },
  {
    meaning: PROMPT.event,
    words:
      'arrangementer evenemang evenement evenementen event eventi evento eventos events seminar seminario séminaire séminario tapahtumaan ' +
      'tapahtumat veranstaltung veranstaltungen webbinar* webinaire* webinar* workshop workshops wydarzenia wydarzenie événement événements ' +
      'вебинар* вебінар* мероприятие мероприятия події семинар семінар уебинар* สัมมนา* ウェビナー* セミナー* 研討會* 研讨会* 세미나* 웨비나*',
  },
  {
    meaning: PROMPT.document,
    words:
      'bericht blanc bog bogen bok boken book books booku brochura* brochure brochuren broschyr broschüre brosjyre* brosur broszur* brosúr* broşür ' +
      'brošur* brožur* brožúr* broșur* catàleg catálogo cheatsheet* checklist checkliste cẩm dẫn ebog* ebok* ebook* ekirja esite fiche folheto* ' +
      'folleto fullet* ghid ghidul ghiduri gids gidsen guia guias guida guide guiden guider guides guies guía guías handbook handbuch handleiding ' +
      'hướng informe izvještaj katalog kiadvány* kirja kirjan knjig* kézikönyv* könyv könyvet kılavuz kılavuzu laporan leitfaden livre liệu manual ' +
      'manuál nang návod opas oppaamme oppaan opuscolo panduan poradnik priručnik* przewodnik príručk* průvodce příručk* raport raportti raportu ' +
      'raportul raporu rapport rapporten rapporto rehbe* relatório report sjekkliste* sprievodc* správu stappenplan template tjekliste* tài ' +
      'veileder* vodič* vorlage whitepaper* worksheet* zprávu útmutató* έκθεση βιβλίο οδηγού οδηγό οδηγός φυλλάδιο брошур* брошюр* водич* гайд ' +
      'гайда гайди гайды звіт наръчник* отчёт посібник приручник* путеводитель путівник* пътеводител* руководство ръководство чеклист* המדריך ' +
      'המדריכים חוברת למדריך מדריך التقرير الدليل الكتيب بروشر بروشور دليل دليلك راهنما راهنمای رپورٹ رہنما كتيب کتابچه کتابچہ گائیڈ ईबुक गाइड ' +
      'चेकलिस्ट पुस्तिका ब्रोशर ইবুক গাইড গাইডটি চেকলিস্ট* নির্দেশিকা* প্রতিবেদন* ব্রোশার* ব্রোশিওর* শ্বেতপত্র* அறிக்கை* கையேடு சிற்றேடு* ' +
      'மின்னூல்* மின்புத்தகம்* வழிகாட்டி* คู่มือ* รายงาน* อีบุ๊ก* เช็กลิสต์* เช็คลิสต์* เอกสารไวท์เปเปอร์* โบรชัวร์* カタログ* ガイド* チェックリスト* ハンドブック* ' +
      'パンフレット* ホワイトペーパー* レポート* 型錄* 報告* 宣传册* 懶人包* 手冊* 手册* 报告* 指南* 攻略* 清单* 清單* 电子书* 白皮书* 白皮書* 가이드* 백서 백서를 보고서* 소개서 자료집 전자책 체크리스트*',
  },
  {
    meaning: PROMPT.pdf,
    words: 'pdf',
  },
  {
    meaning: PROMPT.cite,
    words:
      'alıntıla citar citare citation cite cited citer citera citeren cites citing citovat citér cytować cytuj siter zitieren zitiervorschlag ' +
      'цитирай цитировать цитувати 引用* 인용*',
  },
  {
    meaning: PROMPT.how,
    words: 'come comment como cómo hoe how hur hvordan jak miten wie как як',
  },
  {
    meaning: PROMPT.reject,
    words:
      'ablehnen afvis afwijzen avslå avvis avvisa chối decline elutasít* hylkää neka odmietnuť odmítnout odrzuć rechazar recusar reddet refuse ' +
      'refuser reject rejeitar respinge rifiuta rifiutare tolak weigeren απόρριψη відхилити отклонить отхвърли דחה דחיית رفض अस्वीकार 拒否* 拒絕* 拒绝* ' +
      '거부*',
  },
  {
    meaning: PROMPT.first,
    words:
      'care eerst eerste első ensimmäinen ensimmäiset erste ersten erster esimene esmalt first först första første ilk kerran najprej najskôr ' +
      'parašyk parašykite pertama pierwsza pierwsze pierwszy pirmais pirmas pirmasis pirmą premier premiers première prima primeira primeiro primer ' +
      'primera primero primeros primo primul prvi první prvo prvý tiên zuerst đầu πρώτα πρώτοι πρώτος впервые вперше первой первый первым перший ' +
      'першим први пръв първи първо сначала спершу спочатку לראשונה ראשון ראשונים أول أولا اولین पहले प्रथम প্রথম คนแรก* 初* 最初* 第一* 첫*',
  },
  {
    meaning: PROMPT.debate,
    words:
      'debat* discus* diskus* diskuze dyskus* keskustelu* rasprav* razprav* samtal* tartışma vestlus* дискус* обговоренні обсуждении ซักถาม* 討論* ' +
      '議論* 讨论* 토론*',
  },
  {
    meaning: PROMPT.when,
    words:
      'binding bindingstid bindningstid brīdī chwili cuando hetkel hetkellä kapan kiedy lúc metu momencie moment momenten momento moments momentu ' +
      'när når okamžiku pillanatban quando tid tidspunkt time trenutku zaman στιγμή время когда коли момент час وقت वक्त समय',
  },
  {
    meaning: PROMPT.any,
    words:
      'any bet bilo bármely bất chcesz cualquier desideri dowolnej dowolnym elk elke enhver gewenst haluat helst ieder igal istediğiniz jebkurā ' +
      'jedem każdej kdykoli kterémkoli kỳ orice qualquer qualsiasi quiera quieras quiser tahansa tout vil vill vuoi vuole οποιαδήποτε будь всеки ' +
      'любий любое любой любую כל أي किसी',
  },
  {
    meaning: PROMPT.usage,
    words:
      'korišćenje kullanıl* overname preluare* převzet* užit* šíření використан* използването использован* 使用* 배포* 이용* 학습* 활용*',
  },
  {
    meaning: PROMPT.be,
    words:
      'be become bli bliv bodite budi budite buď buďte bądź būk būkite devenez diventa esi fii fiți hazte hãy jadilah legyen legyél ole olla olun ' +
      'sea sei seien seja sigues sii sois soyez sé var vær wees werde werden zostań đầu γίνε γίνετε будь будьте бъдете היו הייו کن बनें হোন',
  },
  {
    meaning: PROMPT.website,
    words:
      'hjemmesiden internetseite* nettstedet palvelussa portal portalu portál* serwisu site sitede sitenin sites sitio sitios sito situs sítio ' +
      'verkkosivun webbplatsen webseite webseiten website websites webu witryn* ιστοσελίδ* ιστότοπ* сайт* האתר והאתר الموقع サイト* 本站* 本網* 本网* 網站* ' +
      '网站* 사이트* 웹사이트를',
  },
  {
    meaning: PROMPT.join,
    words:
      'bergabung* dalyvauk* deelnemen deltag dołącz dołączcie gabung gia ikut join katıl katılın liity mitdiskutieren mitmachen osale osallistu ' +
      'partecipa partecipate participa participați participe participez participă piedal* pridružite rejoignez répondez répondre réponds részt ' +
      'sodelujte sudjelujte teilnehmen tham udział uključite unisciti vegyen vstoupit vstoupte vstupte vstúpiť vstúpte weź zapoj zapojte únase ' +
      'únete συμμετέχετε взять включете візьміть долучайтес* примите присоединиться присоединяйтесь приєднатися пройдите пройти участь השתתפו شارك ' +
      'شاركوا شرکت भाग অংশ ร่วม* เข้าร่วม* 加入* 参与* 参加* 參加* 參與* 答える* 참여*',
  },
  {
    meaning: PROMPT.reprint,
    words:
      'eftertryck eftertryk ettertrykk nachdruck nadruk przedruk* reprint* republi* újraközl* αναδημοσίευση передрук* перепечат* 転載* 轉載* 转载* 전재*',
  },
  {
    meaning: PROMPT.degree,
    words:
      'allowed anche auch ausdrücklich ausdrückliche auszugsweise bez brez do escrita expresa expressa expresse forhånds ganz gedeeltelijke gehele ' +
      'gestattet integral je must même nélküli ohne parcial part partial partially partiel partielle partly parts parziale previa prior prohíbe ' +
      'préalable prévia písemného písomného předchozího předchádzajúceho queda sans schriftelijke schriftliche se sem senza sin strictement ' +
      'strictly teilweise toegestaan total totale totales totally unauthorised unauthorized utan voorafgaande vorherige whole wholly without ' +
      'written zonder écrite μερική ολική χωρίς без письменного письмового повне полная полное частичная частичное часткове 断* 禁*',
  },
  {
    meaning: PROMPT.block,
    words:
      'blocage blocant blocantul blocker blockers blokad blokatora blokirač* blokovanie blokování blokowania blokowanie blokátor bloqueador ' +
      'bloqueadores bloqueur bloqueurs chặn engelleyici* pemblokir блокировку блокировщик* блокувальник*',
  },
  {
    meaning: PROMPT.block | PROMPT.insert,
    words:
      'adblock* adblokk* annonceblokk* annonsblock* annonseblokk* anzeigenblock* hirdetésblokkol* mainoksenesto* mainosest* reklamblock* ' +
      'reklameblokk* reklamengell* reklámblokkol* werbeblock* 广告屏蔽* 广告拦截* 广告过滤* 広告ブロック* 廣告攔截* 광고차단*',
  },
  {
    meaning: PROMPT.disable,
    words:
      'allowlist ausschalten avaktiver* deactivate deactiveer deaktiver* deaktivier* desactiva* desactive* desativado desativar desative* ' +
      'deshabilitado dezactiv* disabilita* disable disabled disabling disattiva* désactive* désactivé désactivée isključi* kapat* kapcsolja ' +
      'kikapcsol* letiltott nieaktywna nonaktifkan off onemogoči* pause pausing poista schakel schalte schalten skru slå* stäng tắt uitgeschakeld ' +
      'uitschakelen vypni* vypnutý vypně* whitelist wyłącz* απενεργ* вимкн* выключит* відключ* изключ* отключит* ปิด* オフ* 关闭* 無効* 關閉* 꺼* 비활성* 해제*',
  },
  {
    meaning: PROMPT.detected,
    words:
      'appears detect detectado detectat detected détecté erkannt festgestellt gedetecteerd havaitsimme lijkt looks noticed offenbar oppdaget ' +
      'registreret rilevata rilevato scheinen seems semble semblez sembra tespit upptäckt verkar wykryliśmy wykryto zistili zjistili észleltük ' +
      'виявили обнаружен обнаружили открихме 检测* 検出* 檢測* 감지*',
  },
  {
    meaning: PROMPT.assistant,
    words: 'chatgpt* copilot deepseek gemini grok perplexity 챗gpt*',
  },
  {
    meaning: PROMPT.assistant | PROMPT.name,
    words: 'claude',
  },
  {
    meaning: PROMPT.digest,
    words:
      'apibendrin* apkopo kokkuvõte oppsummer opsummer opsummér podsumuj povzemi resuma resume resumeix resumir resúmelo rezumatul rezumă ' +
      'riassumere riassumi ringkas résumer résumez samen samenvat samenvatten sammanfatta sažmi shrnout shrň shrňte streszcz* streść summarise ' +
      'summarize summarizing tiivistä tóm tắt vat vatten zhrnúť zusammenfassen összefoglal* özetle* обобщение обобщи переказати перескажи ' +
      'пересказать підсумок підсумувати резюмировать сажми сократи סכם סכמו لخّص สรุป* 总结* 摘要* 總結* 要約* 要約する* 요약*',
  },
  {
    meaning: PROMPT.ask,
    words:
      'ask chiedere chiedi demander demandez frag fragen fråga hỏi interrogez kysy kérdezd kérdezz kérdezze opýtajte perguntar pergunte posez ' +
      'pregunta preguntar pregunte pregúntale sor sorun spør spørg stel tanya tanyakan vraag vragen zapytaj zeptejte întreabă întrebați ρωτήστε ' +
      'ρώτησε задайте запитати попитай спросите спросить اسأل ถาม* 問* 質問* 问* 물어* 질문*',
  },
  {
    meaning: PROMPT.without,
    words: 'bez fără ilman không nélkül ohne sans sem senza sin tanpa uden utan uten without zonder χωρίς без ללא بدون',
  },
  {
    meaning: PROMPT.video,
    words:
      'clip clips filmu nagranie* vaizdo videa video* videó* vidéo* vídeo* wideo βίντεο видео* відео* בווידאו הסרטון וידאו סרטון الفيديو فيديو ' +
      'ویدئو ویدیو ویڈیو वीडियो* व्हिडिओ* ভিডিও* வீடியோ* วิดีโอ* วีดีโอ* ビデオ* 動画* 影片* 視頻* 视频* 동영상* 영상*',
  },
  {
    meaning: PROMPT.listen,
    words:
      'anhören ascolta* ascultă audio beluister dengarkan dinle* escolta escucha* hallgasd hallgassa hear höre hören hört hør klausies klausyk ' +
      'klausyt* klausīties kuula kuunnella kuuntele listen listening luister lyssna lyt lytt meghallgat* nghe ouvir ouça poslechn* poslušaj* ' +
      'posłuchaj słuchajcie vorlesen vypočuj* vypočuť écoute* ακούστε ακρόαση аудио аудіо послуша* прослухати прослуша* слухати слуша* чуй чуйте ' +
      'האזינו האזנה הקשב הקשיבו להאזין להאזנה שמעו استمع استمعوا استمعي اسمع اسمعوا الاستماع بشنوید بشنوین سنئے سننے سنو سنیں سنیے شنیدن للاستماع ' +
      'گوش सुनिए सुनिये सुनें सुनो শুনতে শুনুন শুনো শোনো கேட்க கேட்கவும்* கேட்டு கேளுங்கள்* ฟัง* เสียง* お聞き* お聴き* オーディオ* 听* 收听* 收聽* 聆听* 聆聽* 聞く* ' +
      '聴いて* 聴く* 聴けます* 聴ける* 聽* 音声* 音頻* 音频* 듣기* 들어보* 들어주* 들으세* 들으실* 오디오* 청취 청취하*',
  },
  {
    meaning: PROMPT.gallery,
    words:
      'bildegalleri* bildergalerie* bilderstrecke* bildeserie* bildgalleri* bildspel* billedgaleri billedgalleri* billedserie* diaporama* ' +
      'fotoalbum* fotogaler* fotogaller* fotogalērij* fotoreeks fotorepor* fotoserie* fotostrecke* galeri* galería* galleri galleria* galleries ' +
      'galleriet gallery galéri* galērij* kuvagalleri* kuvasarja* képgaléri* slideshow γκαλερί υλικό φωτογραφικό галере* галери* фотогалере* ' +
      'фотогалери* фоторепортаж* גלריה גלריית הגלריה לגלריה ألبوم معرض گالری गैलरी* গ্যালারি* อัลบั้ม* แกลเลอรี* แกลเลอรี่* ギャラリー* フォトギャラリー* 图库* ' +
      '图集* 圖庫* 圖集* 相册* 相簿* 갤러리* 화보*',
  },
  {
    meaning: PROMPT.enlarge,
    words:
      'agrand* ampliar ampliarla ampliarlas ampliarlo büyüt* enlarge expand forstør* fuldskærm* fullscreen fullskjerm* fullskärm* förstora* ' +
      'grotere großansicht helskärm* ingrandi* inzoomen magnify memperbesar mărește mări nagyít* padidin* palielin* perbesar pełnym phóng povećaj* ' +
      'povećanje povečaj* povečavo powiększ* suurena* suurenda suurendamiseks suurenna täisekraan* uitvergroten vergroot vergroten vergroting ' +
      'vergrößer* vollbild* zoom zoome zoomen zoomer zväčš* zvětš* μεγέθυνση μεγεθύνετε збільш* повећај* увелич* уголемяване הגדילו הגדל להגדלה ' +
      'بزرگنمایی تكبير كبّر للتكبير बड़ा ขยาย* เต็มจอ* 全屏* 全画面* 全螢幕* 大图* 大圖* 拡大* 放大* 크게* 확대*',
  },
  {
    meaning: PROMPT.load,
    words:
      'betölt* cargada cargado cargar caricamento caricare caricato carrega carregado carregando carregar chargement charger chargez chargé chargée ' +
      'dimuat geladen ielādēt ielādēts indlæs indlæse indlæses innlasting laad laadida laadimine ladata ladattu ladda laddades laddar laddas laden ' +
      'ladet laster lastes lataa lataaminen latautu* load loaded loading lädt memuat muat naloži naložiti načten* načíst načítan* načítať načítání ' +
      'recharger reload tải učitaj učitati učitavanje wczyt* yükle yüklenemedi yüklenemiyor yükleniyor załadowan* załadować încarcă încărca ' +
      'încărcare încărcat đang įkelk įkelta įkelti ładowanie φορτωθεί φορτώσει φόρτωση завантажен* завантажити загружается загружен* загрузить ' +
      'загрузк* заредено зареди зареждане учитати учитај טוען טעינה לטעון נטען التحميل بارگذاری بارگیری تحميل جاري लोड লোড โหลด* ロード* 中* 加載* 加载* ' +
      '正在* 読み込み* 読み込む* 読み込め* 載入* 载入* 로드* 로딩* 불러오* 불러올* 중',
  },
  {
    meaning: PROMPT.unable,
    words:
      'cannot ebaõnnestus epäonnistu* görüntülenemiyor imposible impossibile impossible impossível nedostupa* neizdevās nepavyko nepodarilo ' +
      'nepodařilo oynatılamıyor sikerült tölthető unable yüklenemedi yüklenemiyor تعذر يتعذر ไม่พร้อม* ไม่สามารถ* できない* できません* られません* 不可* 失敗* 失败* ' +
      '无法* 無法* 불가*',
  },
  {
    meaning: PROMPT.unable | PROMPT.available,
    words:
      'elérhetetlen indisponibil* indisponible* indisponív* kullanılamıyor nedosegljiv* nedostupn* nepasiekiam* nepieejam* niedostępn* unavailable ' +
      'недоступ* недостъпн*',
  },
  {
    meaning: PROMPT.available,
    words:
      'available beschikbaar disponibil* disponible* disponív* dosegljiv* dostupan dostupn* dostępn* dụng elérhető khả kullanılabilir mevcut ' +
      'pasiekiam* pieejam* saadaval saatavilla tersedia tilgjengelig tilgængelig* tillgänglig tillgängligt verfügbar διαθέσιμ* доступен доступн* ' +
      'זמין זמינה دسترس متاح متاحة متوفر उपलब्ध উপলব্ধ উপলভ্য พร้อมใช้งาน* ใช้งาน* 利用可能* 可用* 用できません* 사용할* 이용할*',
  },
  {
    meaning: PROMPT.play,
    words:
      'abgespielt abspielen afgespeeld afspelen afspil afspilles atskaņot diputar esita lejátsz* lire memutar odtworzyć odtwórz oynat* paleisti ' +
      'phát play playback played playing predvajaj* prehr* putar přehr* redare redarea redat redă reproduc* reproduz* riprodu* speel spela spelas ' +
      'spielen spilles starten toista toistaa αναπαραγωγή воспроизв* възпроизв* відтвор* пусни репродук* הפעל הפעלת שיחוק تشغيل پخش चलाए चलाएं ' +
      'চালান เล่น* 再生* 播放* 재생*',
  },
  {
    meaning: PROMPT.sound,
    words:
      'dźwięk garsą geluid hangot heli ljud ljudet lyd lyden ses sesi skaņu sonido sound suara sunet sunetul suono thanh zvok zvuk âm äänet ääni ' +
      'ήχο ήχος звук звука השמע סאונד الصوت صدا صوت आवाज ध्वनि เสียง* 声音* 聲音* 音* 소리* 음소거*',
  },
  {
    meaning: PROMPT.sound | PROMPT.switchOn,
    words: 'entstummen unmute',
  },
  {
    meaning: PROMPT.bookmark,
    words:
      'adreces adresyną bladwijzer* bogmærk* bokmerk* bokmärk* bookmark* dấu grāmatzīm* imlerine järjehoidja* kirjanmerk* könyvjelző* leeslijst ' +
      'leselist* lesezeichen marcapáginas markah oznake penanda segnalibr* semne zakładek zakładk* zaznamke záložek záložk* žymes σελιδοδείκτ* ' +
      'закладк* отметк* נשאנה المحفوظات نشان बुकमार्क* বুকমার্ক* บุ๊กมาร์ก* บุ๊คมาร์ก* ブックマーク* 书签* 書籤* 북마크* 즐겨찾기*',
  },
  {
    meaning: PROMPT.use | PROMPT.bookmark,
    words: 'クリップする* 스크랩*',
  },
  {
    meaning: PROMPT.train,
    words:
      'addestr* antren* apmāc* betanít* datamining entraînement entraîner entrenament* entrenamiento entrenar eğit* huấn instrui* kouluttami* ' +
      'koulutu* learning luyện melatih minería mining mokym* opetta* pelatihan tanítás* train trained trainen trainieren trainiert training treeni* ' +
      'treinamento treinar trene trening treniran* trenow* träna träning træne træning tréning* trénink* trénov* εκπαίδευση εκπαιδε* навчанн* ' +
      'навчати обуку обучав* обучать обучени* אימון לאימון לאמן آموزش تدريب प्रशिक्ष* প্রশিক্ষণ* ฝึก* 学習* 訓練* 训练* 학습*',
  },
  {
    meaning: PROMPT.model,
    words:
      'dados data datamining daten dati datos données machine model modell* modelo* models modèles sistem* system systemen systems systèmes systém* ' +
      'text συστημάτων σύστημα модел* систем*',
  },
  {
    meaning: PROMPT.using,
    words:
      'användas används brug bruges bruk bruken brukes digunakan dùng felhasznál* folos* gebruik gebruiken gebruikt genutzt használ izmanto* ' +
      'kasuta* koristi* korišten* kullan* käytetään käyttää käyttö menggunakan naudo* nutzung penggunaan použ* uporab* upotreb* usada usado usar ' +
      'use used uses using uso utilis* utilitz* utiliz* użycie używa* verwenden verwendet verwendung wykorzyst* χρήση χρησιμοπ* використ* използ* ' +
      'использ* користи* коришћ* להשתמש משתמשים שימוש استخدام استخدامه استعمال استفاده इस्तेमाल उपयोग वापर* ব্যবহার* பயன்படுத்த* ใช้* 使用* 利用* 用于* ' +
      '用於* 사용* 이용*',
  },
  {
    meaning: PROMPT.gift,
    words:
      'ajándék ajándékoz* cadeau darovat darovať darujte dāvin* dăruiește geschenkt geschonken gi gift gifting gåva hadiahkan hediye kingi lahja ' +
      'lahjaksi lahjoita oferecer oferecido ofertado oferă offert offerto offrez offrir padovanok* podari* podarować podaruj pokloni* presentear ' +
      'presenteie regala regalar regalare regalato regalo schenken tặng verschenke verschenken δωρίστε χαρίστε подари подарите подарить подарувати ' +
      'подаруйте поклони* במתנה إهداء اهد هدیه उपहार উপহার ของขวัญ* ギフト* プレゼント* 贈送* 赠送* 선물*',
  },
  {
    meaning: PROMPT.confirm,
    words:
      'apstiprin* bekreft* bekräfta bekræft* bestätige* bevestig* check conferma* confirm confirma confirmación confirmar confirmare confirmați ' +
      'confirme confirmer confirmez controleer controlla ellenőrizd ellenőrizze kinnita* kiểm kolla konfirmasi kontrol kontrollera kontrolli ' +
      'megerősít* nhận onayla* patikrin* patvirtin* periksa potvr* potwierdzić potwierdź preveri* proveri* provjeri* prüfe prüfen pārbaud* revisa ' +
      'revise sjekk skontrolujte sprawdź tarkista tjek tra vahvista verificați verifică verifique verify vérifiez xác zkontrolujte überprüfen ' +
      'ελέγξτε επιβεβαι* перевірте подтверд* потврд* потвърд* провер* підтверд* אשרו בדקו לאשר بررسی تأكيد تأیید تحقق راجع जांचें पुष्टि নিশ্চিত ' +
      'যাচাই ตรวจสอบ* ยืนยัน* 查收* 确认* 確認* 확인*',
  },
  {
    meaning: PROMPT.done,
    words:
      'abgeschlossen avvenuta başarılı başarıyla berhasil completada completado completata completed concluída correctament correctamente công ' +
      'enregistrée erfolgreich fullført gelukt gennemført geslaagd klar lyckades onnistui pomyślnie realizada reușit* réussi réussie sikeres* ' +
      'succes success successful successfully successo succesvol sucesso sėkming* thành uspešn* uspješn* veiksmīg* éxito õnnestus úspešn* úspěšn* ' +
      'επιτυχ* успешн* успішно בהצלחה הצלחה بنجاح موفقیت نجاح सफल* সফল* สำเร็จ* 完了* 成功* 완료*',
  },
  {
    meaning: PROMPT.inbox,
    words:
      'bandeja boîte brievenbus buzón bústia caixa casella correo correu email emailadresse hộp inbox inboxul indbakke inkorg inkorgen innboks ' +
      'innboksen kutunuza kutunuzda mail mailbox mails nabiralnik pastā paštą posta postafiók* postaládába posteingang postfach postkasti sandučić ' +
      'schránky skrzynce skrzynkę sähköpostiin sähköpostiisi thư εισερχόμενα почта почту пошту поща сандуче ящик ящика המייל למייל תיבת الإلكتروني ' +
      'البريد ایمیل بريد بريدك इनबॉक्स ईमेल ইনবক্সে ইমেইলে อีเมล* メール* 信箱* 受信* 邮箱* 郵箱* 메일* 이메일*',
  },
  {
    meaning: PROMPT.important,
    words:
      'bedste belangrijkste best beste besten biggest bästa büyük dernières essentiel important importante importantes importanti importanți ' +
      'jaunākās laatste latest legfontosabb legfrissebb main meilleures mejores melhores migliori mới najdôležitejšie najlepsze najnovšie najnowsze ' +
      'najpomembnejše najvažnije najważniejsze naujausios nejdůležitější nejnovější neueste neuesten nhất olulisemad parhaat penting principais ' +
      'principales principali quan senaste seneste siste son svarbiausios svarbākās terbaru terpenting top topnieuws trọng tuoreimmat tähtsamad ' +
      'tärkeimmät ultime vigtigste viktigaste viktigste wichtigste wichtigsten önemli önemlileri últimas σημαντικότερα σημαντικότερες τελευταία ' +
      'важнейшие важни важните важные главные головні найважливіших найважливіші најважније останні последние самые самых свежие החדשות החשובות آخر ' +
      'آخرین أبرز أهم مهمترین ताज़ा ताजा प्रमुख बड़ी গুরুত্বপূর্ণ প্রধান সর্বশেষ ล่าสุด* สำคัญ* 主要* 头条* 最新* 重要* 頭條* 주요* 최신*',
  },
  {
    meaning: PROMPT.daily,
    words:
      'aamu abend avond bezpośrednio cada chaque codziennie dag dagelijks dagens daglig dagligt daily dan dana day days denne denně dia dias ' +
      'dienas dienos dienu dimineață direct directament directamente directement directly directo direkt diretamente direttamente dne dnia ' +
      'doğrudan día días dňa each egyenesen elke evening every fiecare giorni giorno gün günün hari her hommikul hver iga jeden joka jour jours ' +
      'jutro kasdien katru każde każdego každé každých kiekvieną langsung manhã matin mattina matí mañana minden morgen morgon morning mỗi nap ' +
      'naponta ngày ochtend ogni otse pagi priamo prosto päev päivittäin päivän přímo rano rechtstreeks reggel rytą ráno rītu sabah setiap soir ' +
      'straight suoraan svaki svakog sáng tag tages tiếp todas todos tous trực täglich varje vsak vsako weekly wöchentlich zilei zilnic απευθείας ' +
      'ημέρας κάθε καθημερινά πρωί всеки всяка дана ден дня ежедневно каждое каждую каждые каждый кожен кожні прямо сваког сутрин утро щодня ' +
      'щоранку јутра בוקר יום ישירות כל اليوم روز صباح صبح كل مباشرة مستقیم هر يوم يوميا दिन भर रोज सीधे सुबह हर দিনের প্রতিদিন সকাল সরাসরি ' +
      'ทุกวัน* ทุกเช้า* 毎日* 毎朝* 每天* 每日* 每早* 直接* 매일* 아침*',
  },
  {
    meaning: PROMPT.news,
    words:
      'aktualijos haberleri jaunākās news noticias notizie notícias notícies nouvelle nyheder nyhederne nyheter nyheterna uudised uutiset ziņas ' +
      'νέα νέων вестите החדשות חדשות الأخبار खबरें खबरों ख़बर ニュース* 新聞* 뉴스*',
  },
  {
    meaning: PROMPT.topic,
    words:
      'aihe* argomenti argomento assunto assuntos chủ emne emner emnet konu konuları konuyu onderwerp onderwerpen saken subiect subiectul subject ' +
      'sujet sujets teemat tema temas temat tematu tematy teme temi temu temą thema themen thème thèmes thématique* topic topics topik téma témata ' +
      'tématu tému témát tópico tēmu ämne* đề θέμα θέματα тема теме теми тему темы בנושא הנושא נושא المواضيع الموضوع موضوع विषय विषयों বিষয় ' +
      'หัวข้อ* テーマ* トピック* 主題* 主题* 話題* 话题* 주제*',
  },
  {
    meaning: PROMPT.calendar,
    words:
      'agenda agende calendar calendari calendario calendrier calendário kalendarz* kalender* kalendoriu* kalendrisse kalendár* kalendář* kalendār* ' +
      'koledar* lịch naptár* takvim* ημερολόγιο календар* יומן ליומן التقويم تقویم कैलेंडर ক্যালেন্ডার ปฏิทิน* カレンダー* 日历* 日曆* 行事曆* 달력* 캘린더*',
  },
  {
    meaning: PROMPT.new,
    words:
      'baru jauni jaunus jaunā mới naujame nauji naujus neu neue neuem neuen neuer neuesten new newer nieuwe noi nouveau nouveaux nouvelle ' +
      'nouvelles nova novas nove novi novom novos nové novém nových nowe nowym nueva nuevas nuevos nuova nuove nuovi nuovo nya nye uudet uued uues ' +
      'uusi uusia yeni új νέα νέες νέο нове нови новите нових новом новому новые новых нові חדש חדשות חדשים الجديدة جديد جديدة جدید नई नए নতুন ' +
      'ใหม่* 新* 새 새로운*',
  },
  {
    meaning: PROMPT.vote,
    words:
      'abstimmen balso* balsuo* bình chọn glasaj* glasuj* głosuj hlasuj* hääleta* pilih rösta stemmen szavaz* vota votar votare votați vote votează ' +
      'votem voter votez zagłosuj äänestä ψήφισε ψηφίσετε ψηφίστε гласај* гласувай гласувайте голосовать голосувати голосуй* проголосу* הצביעו ' +
      'להצביע صوّت 투표*',
  },
  {
    meaning: PROMPT.poll,
    words:
      'afstemning* anket* ankiecie ankiet* apklaus* aptauj* avstemming* avstemning* encuesta* enkät* enquesta enquete* felmérés* gallup* jajak khảo ' +
      'kysely* küsitlus* meningsmåling* omröstning* peiling poll polling polls prieskum* průzkum* sonda sondage* sondagg* sondaj* sondaż* sondzie ' +
      'spørreundersøkelse survei survey sát umfrage* δημοσκόπησ* анкет* опитуван* опрос* הסקר סקר استطلاع استفتاء الرأي بنظر نظرسنجی पोल सर्वे জরিপ ' +
      'সর্বেক্ষণ แบบสำรวจ* โพล* アンケート* 問卷* 问卷* 설문* 여론조사*',
  },
  {
    meaning: PROMPT.letter,
    words: 'brief carta cartas courrier letter lettera lettere letters lettre lettres 手紙* 편지*',
  },
  {
    meaning: PROMPT.editor,
    words:
      'biên directeur director direttore editor editors editör* lecteurs redacteur* redactie redactor* redaktion redaktor* redaktör* redattor* ' +
      'rédacteur* rédaction szerkesztő* toimittaja* tập urednik* viên συντάκτη* директору редактор редактором редактору уредник* עורך المحررين 編輯* ' +
      '編集者* 編集長* 编辑* 기자가 편집자*',
  },
  {
    meaning: PROMPT.letter | PROMPT.editor,
    words: 'insändare* leserbrev* leserbrief* leserinnlegg* lezersbrie* lukijakirjoitu* læserbrev* mielipidekirjoitu* 投書*',
  },
  {
    meaning: PROMPT.issue,
    words:
      'ajaleht ausgabe avisa avisen avīzi báo edición editie edition edizione edição epaper gazete giornale jornal journal koran krant laikraštį ' +
      'lehden lehti newspaper näköislehteä näköislehti paper periódico tidningen udgave utgave utgåva vydanie vydání wydania wydanie zeitung ' +
      'édition αναγνώστε εφημερίδα газета газети газету पेपर পেপার หนังสือพิมพ์* 報紙* 报纸* 电子报* 紙面* 電子報* 電子版* 신문*',
  },
  {
    meaning: PROMPT.digital,
    words:
      'cyfrow* digital digitala digitale digitalen digitales digitalnu digitálne digitální dijital ligne linha línea numérique online pdf replica ' +
      'sähköi* web ηλεκτρονική електронну онлайн цифровую электронную דיגיטלי الرقمية ई डिजिटल ই 数字* 電子* 디지털*',
  },
  {
    meaning: PROMPT.languageName,
    words:
      'alemán alemão allemand almanca angielski angielsku anglais angleščini anglicky anglès anglų angolul angļu anh arabe arabic arabisch arabo ' +
      'arapça catalan català catalán chinese chinesisch chino chinois chinês cinese coreano coréen deutsch duits dutch engels engelsk engelska ' +
      'englanniksi engleski engleskom engleză englisch englischer english espagnol espanhol espanjaksi español francese francouzsky francusku ' +
      'francés francês frans fransk franska fransızca französisch français french german hindi hiszpański inggris ingilizce inglese inglise inglés ' +
      'inglês italian italiano italien italienisch japanese japanisch japonais japonés korean koreanisch nederlands niederländisch niemiecku ' +
      'německy polaco polish polnisch polonais polsku portugais portugiesisch portuguese portugués português ranskaksi ruso russe russian russisch ' +
      'russo rusça saksaksi spaans spagnolo spanisch spanish spansk spanska tedesco turc turco turkish tysk tyska türkisch türkçe ucraniano ' +
      'ukrainian ukrainien ukrainisch árabe İspanyolca španělsky αγγλικά английски английском англійською енглеском испанском немецком німецькою ' +
      'російською русском украинском українською французском французькою іспанською באנגלית الألمانية الإسبانية الإنجليزية الروسية العربية الفرنسية ' +
      'انگلیسی अंग्रेज़ी अंग्रेजी अरबी स्पेनिश हिंदी हिन्दी ইংরেজি ইংরেজিতে อังกฤษ* スペイン語* ドイツ語* フランス語* ロシア語* 中国語* 中文* 俄文* 俄语* 德文* 德语* 日文* 日本語* 日语* ' +
      '法文* 法语* 英文* 英語* 西班牙* 韓国語* 韩文* 독일어* 러시아어* 스페인어* 영어* 일본어* 중국어* 프랑스어* 한국어*',
  },
  {
    meaning: PROMPT.jump,
    words:
      'aller atla chuyển ga git gå hopp hoppa ir jump langsung liigu lompat naar passer pereiti prejsť preskoči preskočiť przejdź przeskocz pular ' +
      'pule pāriet přejdi přejít přeskočit saltar siirry skip skoči springe springen sări treci ugrás vai vés μετάβαση μεταβείτε перейди перейти ' +
      'премини прескочи пропустити пропустить скочи דלג דלגו לעבור انتقل تخطى رفتن پرش जाएं যান ข้าม* スキップ* 移動* 跳到* 跳至* 跳转* 건너뛰* 바로가기* 이동*',
  },
  {
    meaning: PROMPT.closed,
    words:
      'cerrados chiusi clos closed ditutup encerrados fechados fermés geschlossen gesloten išjungti kapalı kapatıldı kapatılmıştır lezárták lezárva ' +
      'lukket slēgti stengt stängda stängt suletud suljettu tancats uzavretá uzavreté uzavřena uzavřeny uždaryti wyłączona wyłączone zamknięta ' +
      'zamknięte zaprti zaprto zatvoreni închise đóng κλειστά закрито закриті закрыты затворени סגור סגורה סגורות بسته مغلق مغلقة बंद বন্ধ மூடப்ப* ' +
      'ปิด* 关闭* 受け付けておりません* 締め切* 關閉* 닫*',
  },
  {
    meaning: PROMPT.window,
    words:
      'aba ablak ablakban aknas aknā cửa fane fenster fenêtre fereastră ferestrei filă finestra flik fönster guia ikkuna ikkunaan ikkunassa janela ' +
      'jendela karcie karta kartě lange lapon lapā logā okna okne oknie okno oknu okně onglet pencere pencerede penceresidir penceresinin pestanya ' +
      'pestaña prozoru registerkarte scheda sekme sekmede sổ tab tabblad thẻ venster ventana vindu vindue välilehde* window windows záložce καρτέλα ' +
      'παράθυρο παραθύρου вкладке вкладці вікна вікні окна окне окно прозорец прозору раздел בחלון חלון לשונית تبويب زبانه نافذة پنجره टैब विंडो ' +
      'উইন্ডো ট্যাব หน้าต่าง* แท็บ* ウィンドウ* ウインドウ* タブ* 分頁* 标签页* 窗口* 視窗* 창 창에서* 탭*',
  },
  {
    meaning: PROMPT.off,
    words: 'ab aus av deaktiver* desactiva* disattiva* désactive* fra från nonaktif off pois uit ut välja wyłącz',
  },
  {
    meaning: PROMPT.activate,
    words:
      'aanzetten activado activados activar activați activer activé aktifkan aktiveerige aktivieren aktivoi autoriser autorisez aç bekapcsol* ' +
      'consenti einschalten elfogadom erlauben etkinleştirin etkinleştiriniz hidupkan ieslēdz ieslēdziet ieslēgt inschakelen luba lubage lülita ' +
      'nyalakan omogočite omogućite ota permet permetti permite permitem permitir povoliť povolte povoľte toestaan uključi* vklopi* zapnite ' +
      'zapnout zapnúť zapněte zezwalaj zulassen įjungti įjunk įjunkite ενεργοποίηση активирайте ввімкніть включване включи включите включить ' +
      'увімкнути увімкніть укључи* אפשר הפעילו הפעל הפעלת להפעיל السماح تفعيل تفعيله روشن فعال فعالسازی فعّل चालू सक्षम চালু เปิด* オンにする* 受け取る* ' +
      '启用* 啟用* 开启* 打開* 接收* 有効* 許可* 설정* 켜기* 허용* 활성화*',
  },
  {
    meaning: PROMPT.could,
    words:
      'bilo bohužel bohužiaľ być byť být býti could dapat dessverre desværre dürfen fi får galima helaas including infelizmente konnte konnten ' +
      'kunde kunne lamentablemente lehetett leider malheureusement may mogen moglo mogoče moguće mogą mohou mohú można možné må mümkün může nesmie ' +
      'nesmí niestety olanaklı peut peuvent poate podarilo podařilo podem podido podía pogut possibile possono possível pot potuto puede pueden ' +
      'purtroppo putut pôde sajnos sunt thể tyvärr udało valitettavasti var vara voida voitu være võimalik werden worden wurde zijn zostało zostały ' +
      'är être được δυνατή δυνατόν μπορεί било бути бъде вдалося включая возможно да могат могут може может можна можно можуть удается удалось ' +
      'удалося است شد شده ممکن يمكن नहीं सकता सका हो করা যাচ্ছে ได้* 読み込め* 수',
  },
  {
    meaning: PROMPT.likes,
    words:
      'agrada aime apreciază beğen curtir gefällt gilla gostar gosto gusta j leuk liker lubię líbí me meeldib mir patinka patīk piace polubienie ' +
      'páči suka sviđa tetszik thích tykkää všeč αρέσει μου нравится подобається понравилось свиђа харесва харесвам אהבתי أعجبني معجب پسندیدن पसंद ' +
      'পছন্দ ถูกใจ* いいね* 喜欢* 喜歡* 讚* 赞* 좋아요 좋아하기',
  },
  {
    meaning: PROMPT.printed,
    words:
      'afgedrukt ausgedruckt dicetak gedruckt geprint impreso impresso imprimé imprès ispisano izdrukāts išspausdinta natisnjeno nyomtatva ' +
      'prinditud printed stampato tipărit tulostettu udskrevet utskrivet vytištěno vytlačené wydrukowano yazdırıldı εκτυπώθηκε разпечатано ' +
      'распечатано роздруковано הודפס طبع چاپ พิมพ์* 列印* 印刷日* 打印* 송고',
  },
  {
    meaning: PROMPT.close,
    words:
      'aizvērt bezár bezárás cerrar chiudere chiudi close fechar fermer fermez kapat luk lukk schließen sluit sluiten stäng sulge sulje tanca tutup ' +
      'uždaryti zamknij zapri zatvori zatvoriť zavřít închide đóng κλείσιμο κλείστε закрити закрыть затвори סגור סגירת إغلاق بستن بند बंद বন্ধ ปิด* ' +
      '关闭* 閉じる* 關閉* 닫기',
  },
  {
    meaning: PROMPT.mailer,
    words: 'beehiiv brevo mailchimp mailerlite sendinblue substack',
  },
  {
    meaning: PROMPT.sent,
    words:
      'dikirim enviada enviado enviat envoyé envoyée gesendet gönderil* gửi inviata inviato išsiųst* küldve lähetetty nosūtīt* odeslán* odoslan* ' +
      'poslan* saadetud sendt sent skickades skickat trimis versendet verstuurd verzonden wysłan* στάλθηκε изпратен* надіслан* отправлен* נשלח ' +
      'أرسلت ارسال ส่ง* 发送* 發送* 送信* 발송*',
  },
  {
    meaning: PROMPT.original,
    words:
      'algselt alkuperäi* asli aslinya awalnya először eredeti eredetileg erstmals gốc initialement inițial izvirno izvorn* oorspronkelijk ' +
      'opprinnelig* oprindeligt originaal* original originalartikel* originale originalen originally originalment originalmente originaln* ' +
      'originariamente originele orijinal* oriģināl* oryginaln* perin pierwotnie pirmoreiz prvotne prvotno pôvodne pôvodný původní původně ' +
      'sākotnēji ursprungligen ursprünglich zuerst αρχικά πρωτότυπ* впервые вперше изворн* изначально оригинал* оригінал* первоначально првобитно ' +
      'първоначално במקור המקורי לראשונה اصلی الأصلي मूल মূল ครั้งแรก* ต้นฉบับ* 元記事* 初出* 原文* 最初* 首发* 首次* 首發* 원문 처음* 최초*',
  },
  {
    meaning: PROMPT.condolence,
    words: 'guest',
  },
  {
    meaning: PROMPT.condolence | PROMPT.order,
    words:
      'belasungkawa condoglianze condolean* condolence condolences condolencias condoléances condolências guestbook kondolans* kondolen* részvét* ' +
      'taziye συλλυπητήρια соболезнован* співчутт* תנחומים تعازي お悔やみ* 悼念* 追悼* 조문',
  },
  {
    meaning: PROMPT.message,
    words:
      'bericht beskeden brevet kiri laišk* levele* meddel* mejl mejlet melding* mensa* message* messaggi* missatge* nachricht sporočil* viesti* ' +
      'vēstul* zpráv* лист порук* съобщени*',
  },
  {
    meaning: PROMPT.sponsor,
    words:
      'bersponsor gesponser* gesponsord* patrocin* sponset sponsor* sponsr* sponzor* támogatott χορηγ* спонсор* ממומן प्रायोजित スポンサー* 贊助* 赞助*',
  },
  {
    meaning: PROMPT.reply,
    words:
      'antwoord* antworte* balas beantwoord* beantworten besvara besvare cevapla cevaplamak contestar lời membalas menjawab odgovora odgovori* ' +
      'odpov* odpowiad* odpowiedz odpowiedzieć raspunde reageer reagovat reagovať replies reply respond* responeu rispond* répond* răspu* svar* ' +
      'trả vasta* válas* yanıt* απάντησε απάντηση απαντήσετε απαντήστε δημοσιεύσετε σχολιάστε відповідати відповісти одгов* ответа ответить ' +
      'отвечайте отвечать отгов* прокоментувати прокомментировать הגיבו להשיב לענות جوابات لترد للتعليق للرد উত্তর জবাব প্রতিউত্তর* রিপ্লাই* ' +
      'பதிலளிக்க* பதிலிட பதில் ตอบกระทู้* ตอบกลับ* แสดงความคิดเห็น* แสดงความเห็น* 发帖* 回复* 回帖* 回應* 回文* 回答* 回覆* 發文* 跟帖* 返信* 返答* 답글 답글을 답변 답변을 답변하* ' +
      '답장',
  },
  {
    meaning: PROMPT.reply | PROMPT.not | PROMPT.please,
    words: 'neodpov* 返信しないで*',
  },
  {
    meaning: PROMPT.friend,
    words:
      'ami amic* amig* amis arkadaş* barát* draug* freund* friend* priateľ* prieten* prijatelj* přáte* sõpra* teman ven vriend* vän ystäv* znajom* ' +
      'φίλ* другу друзья* друзями прияте* пријатељ* חברים أصدقا* دوست* दोस्त* मित्र* বন্ধু* நண்ப* เพื่อน* 朋友* 친구*',
  },
  {
    meaning: PROMPT.addressBook,
    words:
      'address adresar* adresboek adresboken adresow* adressbo* adressbuch adressebo* adresár* adresář* book carnet contact* contat* ' +
      'kontaktidesse kontaktom kontaktu libreta rubrica επαφές адресную книгу контактам контактите контакты контактів',
  },
  {
    meaning: PROMPT.manage,
    words:
      'aanpassen actualizar aggiorna aktualisieren atualizar beheren endre gerenciar gerir gestionar gestisci gérer hantera manage update uppdatera ' +
      'verwalten zarządzaj ændr настроить',
  },
  {
    meaning: PROMPT.version,
    words: 'versi* versão verzi* wersj* верси* 版*',
  },
  {
    meaning: PROMPT.phone,
    words: 'ipad* iphon*',
  },
  {
    meaning: PROMPT.publication,
    words:
      'avaldami* diffusion difusión divulgação julkaisu* közlés* megjelenés* objav* offentliggør* paskelbimo pisania publi* redacción ' +
      'redaktionsschluss release rédaction schrijven scrittura udgiv* veröffentlichung vydania vydání writing yayın* zveřejněn* δημοσίευσης објав* ' +
      'публик* הפרסום פרסום النشر انتشار प्रकाशन लिखे เผยแพร่* 公開* 刊登* 发布* 发稿* 執筆* 掲載* 時点* 發布* 게재* 발행* 작성일*',
  },
  {
    meaning: PROMPT.immediate,
    words: 'imedia* immedia* immédia* inmedia* onmiddellijk* sofortig* немедлен*',
  },
  {
    meaning: PROMPT.embargo,
    words: 'embargo* klausuleret sperrfrist',
  },
  {
    meaning: PROMPT.checked,
    words:
      'bearbeitet checked controllat* denetlen* diperiksa ditinjau duyệt editad* edited ellenőriz* gecontroleerd gennemgået geprüft gjennomgått ' +
      'granska* kiểm kontrol kontrolleret kontrollert kontrolliert kvalitetssikr* nagekeken overen* ověř* pregleda* preverjen* provjer* relu ' +
      'reviewed revisad* revisat* rivist* révisé* skontrolov* sprawdz* tarkist* verificad* verificat* verified vérifi* zkontrolov* zredagowa* ' +
      'zweryfikowa* überprüft ελέγχ* ελεγχ* відредаг* отредактир* перевір* провер* ונבדק* נבדק* راجعه وراجعه ومراجعته ตรวจสอบ* 审核* 審核* 監修* 確認* 검수* ' +
      '검토*',
  },
  {
    meaning: PROMPT.continues,
    words:
      'berlanjut ciąg continua continue continues continuă continúa devam folytatódik fortsetter fortsätter fortsætter gaat geht jatkuu keep ' +
      'melanjutkan nadaljuje nastavlja pokračuje poursuit prosegue prossegue reszta segue sigue suite tiếp weiterlesen συνεχίζεται продовж* ' +
      'продолж* продължава تستمر يستمر 続* 繼續* 继续* 계속*',
  },
  {
    meaning: PROMPT.below,
    words:
      'abaixo abajo alla altında alább aşağıda bawah below continuación debajo dessous dưới eronder hieronder ispod jos nedan nedanför nedenfor ' +
      'niżej nižšie níže onder poniżej sotto spodaj under unten κάτω παρακάτω долу ниже нижче أدناه أسفل नीचे ด้านล่าง* 下方* 下面* 아래*',
  },
  {
    meaning: PROMPT.account,
    words:
      'account akun compte cont conta cuenta fiók* hesap khoản konta konto kontot kontu nalog paskyrą profil račun tili tunnus účet λογαριασμ* ' +
      'акаунт* аккаунт* налог профил профіль חשבון اکاؤنٹ حساب अकाउंट खाता অ্যাকাউন্ট บัญชี* アカウント* 帳戶* 帳號* 账号* 账户* 계정*',
  },
  {
    meaning: PROMPT.pricing,
    words:
      'anschließend apoi bindningstid daarna danach depois derefter deretter después dopo durante därefter engagement ensuite lang luego następnie ' +
      'pendant permanencia poi potem potom poté puis sedan sitten sonra then uppsägning utána vincoli μετά затем потом потім その後* 之后* 之後* 以降* 이후*',
  },
  {
    meaning: PROMPT.external,
    words: 'ekstern* estern* extern* harici külső zewnętrzn* εξωτερικ* внешн* зовнішн* 外部* 외부*',
  },
  {
    meaning: PROMPT.voice,
    words:
      'giọng glas głos głosem hang hangon hlas hlasem hlasom röst ses sesiyle stem stemme stimme stimmen suara voce vocea voice voix voz vozes ääni ' +
      'φωνή гласът голос голосом صدای صوت आवाज เสียง* 語音* 语音* 音声* 음성*',
  },
  {
    meaning: PROMPT.readAloud,
    words:
      'citește citit czyta czytany dibacakan felolvas* gelesen leest lest letta letto leída leído lida lido liest lu lue lukee läses narrated ' +
      'okunmuş* oplæst opplest read reads seslendir* uppläst voorgelezen vorgelesen čte čten číta đọc διαβάζ* озвучен* прочитан* чете читает читає ' +
      'อ่าน* 朗読* 朗讀* 朗读* 読み上げ* 읽어*',
  },
  {
    meaning: PROMPT.synthetic,
    words:
      'automated computer* gépi kunstig künstliche künstlichen mesterséges sentetik sintetic* sintetis sintétic* synteettinen syntetick* syntetisk ' +
      'syntetyczn* synthetic synthetische synthetischen synthèse synthétique συνθετικ* синтез* синтетич* اصطناعي สังเคราะห์* 合成* 합성*',
  },
  {
    meaning: PROMPT.assistant | PROMPT.name,
    words: 'asistan* asistente assistant assistants assistent* asszisztens* asystent* ассистент* помощник* помічник* アシスタント* 助手*',
  },
  {
    meaning: PROMPT.supported,
    words:
      'admet admite charge hỗ mendukung obsługuje ondersteunt podpira podržava soporta soporte stöder støtter suport* support supporta supporte ' +
      'supported supports toeta trợ tue támogatja understøtter unterstützt υποστηρίζει поддерживает поддерживающий поддържа подржава підтримує תומך ' +
      'سپورٹ يدعم پشتیبانی सपोर्ट* সমর্থন รองรับ* 支持* 지원*',
  },
  {
    meaning: PROMPT.supported | PROMPT.not,
    words: 'desteklemiyor neatbalsta nepalaiko nepodporuje ஆதரிக்கவில்லை 不支持* 不支援* 対応していません*',
  },
  {
    meaning: PROMPT.yours,
    words:
      'anda böngésződ dein deneyiminizi dina dumneavoastră ihr ihre ihrem ihrer jūsu jūsų selaimesi seu seus sinu su sua tarayıcınız* teu teva tu ' +
      'tua tuo twoja twój tăi tău vaš vaše votre váš σας ваш ваше вашият שלך آپ شما متصفحك आपका आपके तुमचा আপনার உங்கள் ของคุณ* お使い*',
  },
  {
    meaning: PROMPT.beside,
    words:
      'aadress abzugeben address adres adresa adresinizi adresse adresu adresą alamat algo als andato anzuzeigen apple audio balise bbc* ' +
      'bertanggung betracht cím címét dan debes deezer deu devez devi dirección does došlo duyệt désolé ein einen electrònic electrónico element ' +
      'elemento elementu embedded en encontrado enn envisager es estar etwas formát gick gikk ging găsite hace html iets ihren indirizzo jokin ' +
      'lecture lejátszását mal marketing* meni mint moet musst måste n nachfolgende necesita necessario need než noe nutzen något odtwarzacz* pelo ' +
      'plaatsen precisa prend přehrávání qualcosa savo savu se sehen sein sich siento skal sobre something sono sorry svoj své svůj swoje swój tag ' +
      'than that toistoa trebuie trouvée upgrade upgrading valide vašu vedere videa videoavspilling visionner válido web webbrowser went ' +
      'wiedergabe ziehen zijn än élément öğesini über überlegen įrašo įrašų διεύθυνση адрес адресу відтворення необходимо несе своє свій файлы ' +
      'элемент я نمیکند کرتا अपना करत करता করে 以* 再生*',
  },
  {
    meaning: PROMPT.javascript,
    words: 'javascript*',
  },
  {
    meaning: PROMPT.failed,
    words:
      'apărut aufgetreten błąd chybě errado fout galt hiba mis misgegaan occurred ocorreu ocurrido oluştu opgetreden opstod pieleen produite salió ' +
      'schiefgelaufen storto survenue történt uppstod verificato wrong wystąpił παρουσιάστηκε σφάλμα ошибка помилка произошла сталася 发生* 발생*',
  },
  {
    meaning: PROMPT.attempt,
    words:
      'deneyin försök inténtalo inténtelo probeer próbáld prøv spróbuj tente try versuche versuchen yritä zkuste încercați δοκιμάστε попробуйте ' +
      'спробуйте 시도*',
  },
  {
    meaning: PROMPT.attempt | PROMPT.again,
    words: 'riprova réessayer 重试*',
  },
  {
    meaning: PROMPT.again,
    words:
      'again einmal erneut igen igjen később mais más nou novamente nuevo opnieuw più ponownie tard tarde tardi tekrar uudelleen vez znovu újra ' +
      'αργότερα ξανά раз 다시*',
  },
  {
    meaning: PROMPT.compatible,
    words: 'compatib* kompatib*',
  },
  {
    meaning: PROMPT.medium,
    words: 'media',
  },
  {
    meaning: PROMPT.dialog,
    words: 'dialogového dialogowego modal modální диалогового діалогового модальное',
  },
  {
    meaning: PROMPT.dialog | PROMPT.window,
    words: 'dialogfenster* dialogfönster* dialogruta dialogvindu* dialoogvenster* párbeszédablak* 对话窗口* 대화창*',
  },
  {
    meaning: PROMPT.finish,
    words: 'avslutning einde end ende fim fin final fine konec koniec sfârșitul slutet sonu vége τέλος конец кінець 结束* 종료*',
  },
  {
    meaning: PROMPT.spam,
    words: 'spam* спам*',
  },
  {
    meaning: PROMPT.mine,
    words:
      'adresim aku ens me mein* mi mich mie mig mijn mio mnie mną moi moje mon my mě notifícame saya εμένα μου меня ми мне моё אותי אליי לי שלי ' +
      'ادعمني مجھے مرا منو میری मुझे मेरा আমাকে আমায় எனக்கு என்னை ของฉัน* สนับสนุนฉัน* สนับสนุนผม* สนับสนุนเรา* เลี้ยงกาแฟผม* ให้ฉัน* おごる* 個人* ' +
      '奢る* 応援して* 打赏* 投げ銭* 抖內* 나에게 사주기 사주세요 저를 저에게',
  },
  {
    meaning: PROMPT.notify,
    words:
      'alertar alertez alertă anunțați anunță avertir avertissez avisadme avisar* avisem avisera avisering* aviseu avvertimi avvisami avvisarmi ' +
      'avvisatemi avísame avíseme avísenme benachrichtig* beritahu bescheid beskjed bevaka bilgilendir bilgilendirin hlídací hlídat ilmoi* ' +
      'informami informer informieren informiert informovat informovať informujte ingatkan kabari muistuta nhắc notified notifier notifiez ' +
      'notifique notifiqueu notify notifícame obavi* poinformuj powiadom powiadomienie powiadomimy powiadomić prévenez prévenir påminn strážiť ' +
      'szóljatok tahu underret underrätta varsle verständigen verwittig* waarschuw értes* înștiințează ειδοποίησέ ειδοποίησε ειδοποιήστε ενημέρωσέ ' +
      'ενημέρωσε ενημερώστε известете извести информирай обаве* оповестите оповестить повідомляйте повідомляти спові* съобщете уведомете уведоми* ' +
      'уведомляйте уведомлять уведомявай уведомяване јави הודיעו הודע יידעו להודיע לעדכן עדכן עדכנו آگاه آگاہ أبلغني أخبرني أشعرني أعلمنا أعلمني ' +
      'إشعاري اطلاع تنبيهي خبرم مطلع نبهني नोटिफाई बताएँ सूचित অবহিত জানাও জানাবেন* জানিয়ে அறிவி அறிவிக்க* தெரியப்படுத்து* தெரிவி 告知* 提醒* 知らせ* ' +
      '알려드* 알려주* 재입고알림*',
  },
  {
    meaning: PROMPT.required,
    words:
      'erforderliche* exige gerektirir krever kräver krævede kræver kötelező memerlukan necesitas need needs nepieciešams nõuab obligatoires ' +
      'obligatorios obligatorisk* pakolliset reikalinga requer requiere required requires richiede vaatii vereist vereiste vyžaduje wymaga ' +
      'wymagane yêu zahteva zahtijeva απαιτεί захтева изисква обязательные потребує потрібен требует язкові נדרש يتطلب आवश्यक 必要* 需要* 필요*',
  },
  {
    meaning: PROMPT.responsible,
    words: 'jawab responsabiliza responsable responsible відповідальності',
  },
  {
    meaning: PROMPT.old,
    words:
      'ago alt antigüedad eldre gammal gammel old oud senesnis stariji starsi starší vanem vecāks yli äldre älter ældre éves önce старее старше ' +
      'старіша старіший 以上* 経過* 超过* 超過* 지난',
  },
  {
    meaning: PROMPT.years,
    words:
      'aasta an ani anni anno ano anos ans año años gadiem godina godinu jaar jahr jahre jahren jaren kuukautta lat lata let leti maanden meses ' +
      'mesi metų miesięcy mois monate months månader måneder měsíců năm rok rokov roky tahun vuotta year years yıl år éves évesnél évnél ετών ' +
      'χρόνια год года лет роки років שנים سنة سنوات वर्ष साल ปี* 年以上* 年前*',
  },
  {
    meaning: PROMPT.podcast,
    words: 'avsnitt avsnittet jakson odcinek odcinka podcast* podkast* pódcast* випуск выпуск епізод подкаст* эпизод',
  },
  {
    meaning: PROMPT.enter,
    words:
      'adja ange angi digite eingeben eintragen enter entrar entrez girin giriniz ievadi ievadiet indtast ingresa ingrese inserați inserisci ' +
      'insira introdu introduce introduceți introdueix introduza introduzca masukkan nhập oppgi podaj saisir saisissez sisesta syötä unesite ' +
      'upišite vnesite voer vul wpisać wpisz zadajte zadejte įveskite εισάγετε введите введіть въведете въведи унесите הזינו הזן أدخل وارد दर्ज ' +
      'กรอก* 入力* 填写* 輸入* 输入* 입력*',
  },
  {
    meaning: PROMPT.partner,
    words:
      'kumppan* mitra ortaklarımız ortağımız parceir* partenair* parteneri* partner* partnér* socios συνεργάτ* партнер* партньор* партнёр* השותפים ' +
      'שותפינו وشركاؤنا وشركائنا साझेदार* パートナー* 合作伙伴* 合作夥伴* 파트너*',
  },
  {
    meaning: PROMPT.process,
    words:
      'acced* access accéd* almacen* archivia* armazen* behandlar behandler collect gemmer greifen işler işliyor kezel* käsittel* lagrar lagrer ' +
      'lưu memproses menyimpan opslaan prelucr* process przechow* przetwarz* saklar saklıyor slaan speicher* stockent stocker stockons stocăm ' +
      'store stores tallenn* tilgår trait* tratam* trattia* tárol* uchovává* ukládá* verarbeit* verwerken zpracov* αποθηκ* επεξεργ* зберіга* ' +
      'обрабаты* обработ* обробля* съхран* храни* מאחסנים מעבדים نخزن نعالج ونعالج संग्रहीत* 保存* 儲存* 処理* 处理* 存储* 저장* 처리*',
  },
  {
    meaning: PROMPT.withdraw,
    words:
      'geri intrekken menarik odvol* perua peruuttaa retirar retirer retrage revoc* revog* revoke révoquer rút trekke trækk* visszavon* widerruf* ' +
      'withdraw wycof* återkalla ανακαλέσ* відкликати отозвать оттегл* לחזור למשוך سحب वापस 撤回* 철회*',
  },
  {
    meaning: PROMPT.copied,
    words:
      'chép copiado copiat copiato copied copié disalin gekopieerd kopierad kopieret kopiert kopioitu kopyalandı másolva skopiowany skopírovan* ' +
      'zkopírován* αντιγράφηκε скопирован* скопійован* הועתק نسخ コピーしました* 已复制* 已複製* 복사되었습니다*',
  },
  {
    meaning: PROMPT.password,
    words:
      'adgangskode* contraseña gesla geslo hasła hasło heslo jelszav* jelszó jelszót kata kennwort* khẩu lozink* lösenord* mật parola parolanızı ' +
      'paroli parool parooli passe passord* password passwort* salasana* sandi senha slaptažod* wachtwoord şifre* κωδικό* парола паролата пароль ' +
      'סיסמה סיסמתך المرور पासवर्ड パスワード* 密码* 密碼* 비밀번호*',
  },
  {
    meaning: PROMPT.forgotten,
    words:
      'aizmirsi aizmirsāt dimenticat* elfelejtett* esqueceu esqueci forgot forgotten glemt glömt lupa oblidat olvidado olvidaste olvidó oublié ' +
      'pamiršai pamiršote pamiętasz pozabljen* quên uitat unohditko unohtu* unustasid unuttum unuttunuz vergessen vergeten zaboravil* zaboravlj* ' +
      'zabudli zabudnut* zapomenut* zapomnia* zapomně* ξεχάσατε заборавил* забравен* забув* забули забыли שכחת שכחתי نسيت भूल 忘れ* 忘記* 忘记* 잊으*',
  },
  {
    meaning: PROMPT.store,
    words: 'store stores',
  },
  {
    meaning: PROMPT.results,
    words:
      'eredmények* ergebnis* hasil resultado resultados resultat* results rezultat* risultati résultats sonuçları tulokset výsledky wyniki ' +
      'αποτελέσματα результати результаты תוצאות النتائج 結果* 结果* 결과*',
  },
  {
    meaning: PROMPT.made | PROMPT.translated,
    words:
      'diterjemahkan dịch fordít* išvers* käänne* maskinoversat* maskinoversett* maskinöversat* oversat oversatt prelož* preved* przetłumacz* ' +
      'přelož* tradotto tradu* translated tulkot* tõlgi* tłumaczeni* tłumaczon* vertaald çevril* översatt* übersetzt μεταφρά* перевед* перекла* ' +
      'превед* תורגם ترجمة ترجمه تُرجم अनुवाद* भाषांतर* অনুবাদ* மொழிபெயர்* แปล* 翻訳* 翻譯* 翻译* 번역*',
  },
  {
    meaning: PROMPT.made | PROMPT.automatic,
    words:
      'automaat* automat* automàt* automát* automāt* gépi machinaal machine makine* maschinell* maskin* maszynow* mesin otomatik* otomatis ' +
      'samodejno strojno strojov* tự động αυτόματα автомат* аутомат* машинн* אוטומטי* آليا تلقائيا خودکار आपोआप मशीन* স্বয়ংক্রিয়* தானியங்கி* ' +
      'อัตโนมัติ* 机器* 機器* 機械* 自动* 自動* 자동*',
  },
  {
    meaning: PROMPT.experience,
    words:
      'deneyim* doświadcz* erlebnis ervaring* esperienz* experience* experienci* experienţ* experiènci* experiênci* expérience* iskust* izkušnj* ' +
      'kasutuskogemus* kogemus* käyttökokem* nghiệm nutzererlebnis* nutzungserlebnis* oplevelse* opplevelse* patirt* pengalaman pieredz* ' +
      'upplevelse* zážit* élmény* εμπειρία изживяване искуств* преживяване חוויה חוויית تجربت* تجربه تجربے अनुभव* অভিজ্ঞতা* அனுபவ* ประสบการณ์* 体验* ' +
      '利便性* 體驗* 경험*',
  },
  {
    meaning: PROMPT.code,
    words:
      'actiecode* aktionscode* alekoodi* alennuskoodi* bon cod code codes codi codice codici codigo codis codul coduri coupon* cupoane cupom ' +
      'cupon* cupão cupó cupón cupões código códigos etukoodi* gavekort* gutschein* kampagnekode* kampanjekode* kampanjkod* kedvezménykód* kod ' +
      'koda kode kodem koden kodenya koder kodom kodu kodunu kodunuzu koduyla kody kodzie koodi* kortingsbon* kortingscode* kupon* kupón* kód ' +
      'kóddal kódem kódja kódom kódot kódu kódy lahjakortti mã phiếu poukaz poukázka poukážk* presentkort* promocode* promokod* promosyon ' +
      'promoțional promókód* rabatkode* rabattcode* rabattkod* utalvány* vaučer* verdikode* voucher* värdekod* waardebon* çeki çekiniz εκπτωτικό ' +
      'εκπτωτικός κουπονιού κουπόνι κουπόνια κωδικού κωδικό κωδικός ваучер* код кода кодов кодове кодом коду кодът кодів купон* промокод* בקוד ' +
      'הקוד הקופון לקוד קוד קופון* קופונים שובר שוברים القسيمة الكود بكود قسيمة كوبون* كود واؤچر پرومو کد کدتخفیف کوپن* کوڈ कूपन* कोड प्रोमो ' +
      'प्रोमोकोड वाउचर* কুপন* কোড কোডটি প্রোমো প্রোমোকোড* ভাউচার* குறியீடு குறியீட்டை* கூப்பனை கூப்பன்* கோட் வவுச்சர்* คูปอง* บัตรกำนัล* ' +
      'รหัสส่วนลด* รหัสโปรโมชั่น* โค้ด* โปรโมโค้ด* キャンペーンコード* クーポン* バウチャー* プロモコード* プロモーションコード* 代金券* 优惠代码* 优惠券* 优惠码* 促銷代碼* 促销代码* 促销码* 優待コード* 優惠代碼* ' +
      '優惠券* 優惠碼* 兌換碼* 兑换码* 割引コード* 序號* 折價券* 折扣代码* 折扣代碼* 折扣码* 折扣碼* 抵用券* 禮券* 코드 코드로 코드를 쿠폰 쿠폰으로 쿠폰을 쿠폰코드 프로모션코드* 할인코드* 할인쿠폰*',
  },
  {
    meaning: PROMPT.discount,
    words:
      'afgeprijsd ahorr* akcijski akció akciós alenn* avantaj bespa* billigare billigere cashback cheaper chiết dcto descompte* desconto* ' +
      'descuento* discount* diskon diskonnya dte dto economia economisește economisești economisiți economiza economize edullisemmin engedmény* ' +
      'ermäßigung* estalv* giảm goedkoper günstiger halvemmalla hemat ieftin indirim* jeftinije kedvezmény* khuyến khấu kiệm korting* lacnejšie ' +
      'levněji leárazás* mãi mại nachlass nedsat nedsatt obniżk* off olcsóbb* oszczędzaj oszczędź popust* potong potongan poupa poupança poupe ' +
      'preisnachlass* prissänkt promo przecen* rabais rabat rabatem rabatt* rabatu rabaty rea rebai* rebaj* reduced reducere reducerea reduceri ' +
      'redus reduzido reduziert* remise remises ribasso riduzione risparmi risparmia risparmiare risparmio réduction* réduit* salg save saving ' +
      'savings scont* slev* sniženj* sniženo spar spara sparar spare sparen sparer sparst spórolj spóroljon säästä säästät takarítson taniej ' +
      'tarjous tasarruf tiết ucuz udsalg upust* ušetr* ušetř* ušted* vergünstig* voordeel výhodnejšie výhodněji zliav zniżek zniżk* zvýhodnen* ' +
      'zvýhodněn* zľav* économies économise économisez đãi ưu έκπτωση έκπτωσης εκπτώσεις εκπτώσεων εξοικονομήστε εξοικονόμηση φθηνότερα вигода ' +
      'выгода дешевле дешевше евтини евтино економте економія заоща* зекономити зекономте знижк* знижок изгодно намален* отстъпк* попус* скидк* ' +
      'скидок скидоч* снижен* снижење спест* сэкономить сэкономьте уштед* экономия экономьте јефтиније בהנחה ההנחה הנחה הנחות הנחת חיסכון חסכו ' +
      'לחסוך מוזל מוזלת ارزان ارزانتر الخصم بچائیں بچت تخفيض* تخفیف* تر توفير جویی حراج خصم خصما خصومات رعایت رعایتی صرفه وفر وفري چھوٹ ڈسکاؤنٹ* ' +
      'ऑफ ऑफ़ छूट डिस्काउंट बचत बचाएँ बचाएं सस्ता सस्ते ছাড় ছাড়ে ডিসকাউন্ট* মূল্যছাড়* সাশ্রয়* கழிவு சலுகை* சேமிக்க* சேமிப்பு* தள்ளுபடி* ' +
      'ประหยัด* ลดทันที* ลดราคา* ลดสูงสุด* ลดเพิ่ม* ส่วนลด* โปรโมชั่น* お安く* お得* オフ* ディスカウント* 下殺* 九折* 优惠* 値引* 優惠* 八折* 减免* 割安* 割引* 半額* 打折* 折扣* 折抵* ' +
      '減價* 满减* 特惠* 現折* 立减* 立減* 立省* 세일 저렴하* 절약하* 할인 할인가 할인된 할인받* 할인율 할인을 할인혜택*',
  },
  {
    meaning: PROMPT.purchase,
    words:
      'aankoop aankopen achat achats achiziție acquisti acquisto alışveriş* belanja bestelbedrag bestelling* bestellung* bestellwert* bestilling* ' +
      'beställning* comanda comandes comandă comenzi* commande commandes compra compras compres cumpărături cumpărăturile einkauf einkaufswert* ' +
      'einkäufe encomenda encomendas erstbestellung* hàng indkøb kjøp kjøpet kupnj* kupovin* köp köpet køb købet megrendelés* mindestbestellwert* ' +
      'mua narudžb* nákup* objednávek objednávk* objednávok orden order ordern orders ordine ordini ordrar ordre* ostok* ostos pedidos ' +
      'pembelanjaan pembelian pembelianmu pesanan pesananmu purchase purchases rendelés* sipariş* tilau* vásárlás* zakup zakupach zakupami zakupu ' +
      'zakupy zakupów zamówieni* đơn αγορά αγοράς αγορές αγορών παραγγ* заказ заказа заказе заказов заказу заказы замов* куповин* купівлю наруџ* ' +
      'покупк* покупок покупці поруџбин* поръч* בהזמנה בקנייה ברכישה ההזמנה הזמנה הזמנות הקנייה הרכישה להזמנה קנייה רכישה آرڈر آرڈرز الطلبات خرید ' +
      'خریداری* خریدت خریدتان خریدهای سفارش* شراء طلب طلبات طلبك طلبية طلبيتك للطلبات مشتريات مشترياتك आर्डर ऑर्डर खरीद खरीददारी खरीदारी ख़रीदारी ' +
      'অর্ডা* কেনাকাটা* ক্রয়াদেশ* ক্রয়ে ஆர்டரில்* ஆர்டருக்கு* ஆர்டர்* கொள்முதல்* வாங்குதல்* การสั่งซื้อ* คำสั่งซื้อ* ช้อปครบ* ซื้อครั้งแรก* ' +
      'ยอดซื้อ* ออเดอร์* お買い上げ* お買い物* ご注文* ご購入* 下单* 下單* 初回購入* 注文* 消費滿* 消费满* 訂單* 订单* 購物* 购物* 首单* 首單* 首購* 구매금액* 구매시 구매에 주문 주문시 주문에 주문하* 첫구매* 첫주문*',
  },
  {
    meaning: PROMPT.delivery,
    words:
      'bezorgd bezorging* bezorgkosten chuyển consegna consegne delivery dikirim dodanie dodání doprava dopravné dopravu dopravy doruč* dostav* ' +
      'dostawa dostawy dostawą dostawę entrega entregas enviament* envio envios envío envíos expediere expédition* forsendelse* fragt fragten ' +
      'fragtfri frakt frakten frakter fraktfritt freeship frete giao gratisversand gönderim hemleverans* hjemlevering* házhozszállítás* isporuk* ' +
      'kargo* kirim kiriman kiszállítás* kotiinkuljetus* kuljetus kézbesítés* leverans* levering* lieferkosten* lieferung* livraison* livrare ' +
      'livrarea livré livrări lliurament* nakliye ongkir ongkos pengiriman portes postage postikulut poštarin* poštovné poštovného przesyłk* ' +
      'shipping slanje spedizione spedizioni szállítás* teslimat* toimi* tramesa transportul transportului versand versandkosten* verzenden ' +
      'verzending* verzendkosten verzonden vận wysyłamy wysyłk* zustellung zásielk* zásilk* αποστολές αποστολή αποστολής μεταφορικά μεταφορικών ' +
      'παράδοση παράδοσης достава доставе доставк* доставок доставом доставу испорук* поштарин* במשלוח המשלוח משלוח משלוחים ارسال التوصيل الشحن ' +
      'تحویل ترسیل توصيل توصيلا شحن شپنگ ڈلیوری* ڈیلیوری* डिलिवरी डिलीवरी शिपिंग ডেলিভারি* শিপিং அனுப்புதல்* டெலிவரி* விநியோகம்* ஷிப்பிங்* ขนส่ง* ' +
      'ค่าจัดส่ง* ค่าส่ง* จัดส่ง* บริการส่ง* ส่งฟรี* お届け* 免運* 免邮* 出貨* 包邮* 发货* 宅配* 寄送* 快递* 発送* 超商取貨* 运费* 运送* 送料* 送貨* 送货* 運費* 運送* 配送* 配達* 당일배송* ' +
      '무료배송* 배송 배송됩* 배송료 배송비 배송은 택배',
  },
  {
    meaning: PROMPT.trial,
    words:
      'afprøv ausprobieren avaliação coba cobain cobalah dene denem* deneyebilirsiniz deneyin deneyiniz dùng essai* essaye essayer essayez ' +
      'experimenta experimentar experimente ispro* kipróbálom kipróbálás* kokei* mencoba nghiệm otestujte percobaan probaj probajte probar ' +
      'probeabo* probeer probemonat* proberen probezeitraum* probieren probn* probă proefabonnement* proefmaand proefperiode* proefversie* prova* ' +
      'proveu provperiod* prueba pruebe pruéb* przetestować przetestuj próbaidőszak* próbn* próbá* pröva prøv prøve prøveperiode* prøvetid skús ' +
      'skúste skúšobn* testa testaa testar testare testați teste testează testen tester testet testez testiraj testirajte testperiod* testphase* ' +
      'testuj testversion* teszteld tesztelje thử trial trials try uitproberen uji vyskú* vyzko* wypróbować wypróbuj wypróbujcie zkus zkuste ' +
      'zkušební încearcă încercați încerci δοκίμασε δοκιμάσετε δοκιμάστε δοκιμή δοκιμής δοκιμασ* изпробвай изпробвайте испробај испробајте ' +
      'опитайте попробовать попробуй* пробај пробајте пробвай пробвайте пробен пробн* протестировать протестируйте протестувати протестуйте спроб* ' +
      'тествай тествайте тестирајте тестов* триал* הניסיון התנסו התנסות לניסיון לנסות ניסיון נסה נסו נסיון آزما آزمائش آزمائشی* آزمائیں* آزمائیے ' +
      'آزمایش آزمایشی التجربة التجريبية تجربة تجريبي تجريبية تست جرب جربه جربها جربي ٹرائل आजमाएँ आजमाएं आज़मा* ट्रायल परीक्षण ট্রায়াল* ' +
      'পরীক্ষামূলক* சோதனை சோதித்துப்* முயன்று முயற்சி முயற்சிக்க* ทดลอง* ลองฟรี* ลองใช้* お試し* トライアル* 免費體驗* 免费体验* 無料体験* 試してみ* 試用* 試看看* 試試* 试一试* 试用* ' +
      '试试* 무료체험* 사용해보* 시험해* 체험 체험판 체험판을 체험하* 체험해*',
  },
  {
    meaning: PROMPT.card,
    words:
      'card cards carta credit creditcard* crédit crédito kart karta karte karty kartą kort kredit kreditkarte* kreditne kredittkort* kredytowej ' +
      'tarjeta tarjetas κάρτα карта карте карту карты אשראי הכרטיס כרטיס البطاقة بطاقات بطاقة کارت کارتی کارڈ کریڈٹ कार्ड কার্ড কার্ডের ক্রেডিট ' +
      'அட்டை கார்டு* கிரெடிட்* บัตรเครดิต* บัตรเดบิต* カード不要* カード情報* クレカ* クレジットカード* 信用卡* 簽帳卡* 银行卡* 신용카드* 체크카드* 카드 카드가 카드는',
  },
  {
    meaning: PROMPT.bell,
    words:
      'bell belletje bjell* bjällran campana campane* campanita chuông cloche clochette clopo* cseng* dzwone* dzwonka dzwonki glocke glöckchen ' +
      'kellokuvaketta klocksymbolen lonceng sininho sino zil zili zvonca zvonce zvone* zvono zvonč* çanı καμπάνα καμπα* дзвоник дзвіночок звоно ' +
      'звонце звонцета звънче звънчето камбанка камбанкат* камбанчето колок* בפעמון הפעמון פעמון الجرس جرس زنگوله گھنٹی घंटी घण्टी बेल বেল ' +
      'বেলআইকন* பெல் பெல்லை กระดิ่ง* ベルのマーク* ベルアイコン* 小鈴鐺* 小铃铛* 通知ベル* 通知铃* 鈴鐺* 铃铛* 알림까지* 알림설정* 종모양*',
  },
  {
    meaning: PROMPT.tag,
    words:
      'esmenta etichetați etichetează etiketle etiketlemeyi etiketleyin etiketleyiniz etiqueta etiquetar* etiqueteu etiquétame etiquétanos getagd ' +
      'gắn hashtagiem jelöl* markera markier* markér marque marquem mencióname menciónanos mentionnez menziona merkitkää merkitse merkkaa otaguj ' +
      'otagujte oznacz oznaczaj oznaczajcie oznaczcie oznaczyć označ* tag tagaa tagg tagga taggaci taggami taggar taggare taggat* tagge taggelj ' +
      'taggen tagger taggez tagging taggt tagguez tagiem tagiraj tagirajte tague* taguiește tandai tägätkää tägää verlin* τάγκαρε ταγκά* відмітьте ' +
      'відмічайте обележите означи означите отбел* отметить отметь отметьте отмечай отмечайте отмечать познач* тагвай тагвайте тагнете тагни ' +
      'тагуј* тегайте тегните тегніть לתייג מתייגים תייג תייגו תייגי تاغ تگ تگمان مینشن ٹیگ टैग ট্যাগ মেনশন குறிச்சொல்* குறியிடுங்கள்* டேக் ' +
      'ติดแท็ก* แท็ก* タグづけ* タグ付け* メンションして* 圈我* 标签我* 标记我* 標我* 標籤我* 標記我* 標註我* 艾特* 멘션 태그 태그를 태그하* 태그해* 해시태그*',
  },
  {
    meaning: PROMPT.cooked,
    words:
      'assou ausprobiert bagt bakat bake baked bakt bikin cocinado cook cooked copt cozinhou cucinato cuinat cuisiné denediniz denediyseniz ' +
      'elaborat elkés* essayé experimentou fizeste fornejat gebacken gebakken gekocht gekookt gemaakt geprobeerd gjort gătit hazırladınız hiciste ' +
      'horneado ispekli isprobala isprobali kipró* klaargemaakt kokeilitko kokkasitko lagat laget lavet leivoitko làm masak megfőzted megsütötted ' +
      'memasak membuat mencoba nachgebacken nachgekocht nachgemacht napravila napravili napravio nướng nấu pişirdiniz pregătit preparado ' +
      'preparaste preparat preparato preparou pripravili pripremili probado probaste provat provato przygotowałaś przygotowałeś préparé prøvd ' +
      'prøvet připravili realizzato recook réalisé sfornato skuhali spravili teitkö testat testet testou testé thử tilberedt tillagat tried ' +
      'udělali ugotowałaś ugotowałeś uitgeprobeerd upekl* upiek* uvari* uvaři* valmistanut valmistitko vyskúšala vyskúšali vyzkoušela vyzkoušeli ' +
      'wypróbowałaś wypróbowałeś yaptın yaptınız yaptıysanız zrobiliście zrobiłaś zrobiłeś încercat έφτιαξες δοκίμασες δοκιμάσατε μαγείρεψες ' +
      'μαγειρέψατε φτιάξατε ψήσατε готовил* готув* испекла испекли куштували направила направили направихте опекохте опитахте попробовали ' +
      'приготви приготвихте приготовил приготовила приготовили приготу* пробали пробвахте пробовали сготви сготвихте скували спекла спекли ' +
      'спремали спремили спробували אפיתם בישלתם הכנת הכנתם הכנתן ניסית ניסיתם آزمائی أعددت بنائی بنائیں بنایا جربت جربتم جربتي حضرتم طبخت طبختم ' +
      'پختید پختین پکائی پکایا पकाया बनाई बनाया बनायी বানিয়ে বানিয়েছেন* রান্না রেঁধেছেন* சமைத்தீர்களா* சமைத்து செய்தீர்களா* செய்து ' +
      'செய்துபார்த்தீர்களா* ทำตาม* ทำสูตรนี้* ทำเมนูนี้* ลองทำ* ลองอบ* ได้ลองทำ* つくれぽ* 作った* 作ってくれ* 作ってみ* 作られ* 作りました* 做了这道* 做了這道* 做出來* 做出来* 做过* ' +
      '做過* 动手做* 動手做* 烤了* 焼いて* 試做* 試過* 试做* 试过* 구워보* 만드셨* 만들어* 만들었* 요리해* 해보셨*',
  },
  {
    meaning: PROMPT.contents,
    words:
      'contenidos contents continguts cuprins cuprinsul indholdsfortegnelse* indice inhaltsverzeichnis* inhaltsübersicht inhoudsopgave* ' +
      'inhoudstafel* innehållsförteckning* innholdsfortegnelse* isi içindekiler lục matières mục sisällysluettelo* sommaire sommario spis sumari ' +
      'sumário tabela tabla table tartalomjegyzék* taula toc índex índice περιεχομένων περιεχόμενα зміст змісту оглавлени* содержание העניינים ' +
      'עניינים المحتويات فہرست محتويات محتویات مندرجات अनुक्रमणिका विषयसूची বিষয়সূচি* সূচিপত্র* সূচীপত্র* உள்ளடக்கம் பொருளடக்கம்* สารบัญ* もくじ* ' +
      '內容目錄* 文章目錄* 目录* 目次* 目錄* 목차',
  },
  {
    meaning: PROMPT.views,
    words:
      'angesehen angezeigt ansichten aufru* bekeken besök besøk citit consultations consulté consultée dibaca dilihat gelesen gelezen görüntülendi ' +
      'katsottu lasīts lest letta letto leída leído lida lido loetud lu lue luettu läst læst megtekintve okundu olvasták pregled pregleda ' +
      'prečítané przeczytano přečteno read skaityta viewed views visad visats visits vist vistas visto visualizado visualizzato vizualizat vu vue ' +
      'wizyt wyświetlenia wyświetlono xem zobrazeno đọc διαβάστηκε επισκέψεις επισκέψεων προβλήθηκε видяна переглянуто посещений посещения ' +
      'просмотр просмотра просмотрено просмотров просмотры прочетена прочетено прочитана прочитано прочтений ביקורים הצפיות כניסות נצפה נקרא צפיות ' +
      'צפייה קריאות الزيارات المشاهدات بازدید* زيارات زيارة شوهد قارئین قرئ قراءات مشاهدات مشاهدة مشاہدات ملاحظات* نمایش ویوز देखा पढ़ा विज़िट ' +
      'व्यू व्यूज व्यूज़ দেখেছেন* পঠিত ভিউ படித்தவர்கள்* பார்வை பார்வைகள்* பார்வையாளர்கள்* การดู* ครั้งที่อ่าน* ผู้ชม* ยอดวิว* ยอดเข้าชม* เข้าชม* ' +
      'เปิดอ่าน* アクセス数* 人氣* 再生回数* 回再生* 回視聴* 次觀看* 次观看* 次閱讀* 次阅读* 浏览* 瀏覽* 点击量* 視聴回数* 觀看次數* 观看次数* 访问量* 閱讀數* 閲覧* 阅读数* 阅读量* 點閱* 누적조회* 방문수 읽음 조회 조회수*',
  },
  {
    meaning: PROMPT.votes,
    words:
      'anmeldelser avis bewertungen głos głosów hlasy hodnocení ocen oceny opinie opinii opinions ratings recensioni recenzije recenzji review ' +
      'reviews rezensionen stimmen valutazioni votes voting votos αξιολόγηση κριτική глас голос голоса голосов мнения отзывы оценка оценки ' +
      'проголосовали ביקורות דירוגים הצבעות חוות מדרגים מצביעים آرا آراء أصوات الأصوات امتیازدهی تقييم تقييمات جائزے رأی رای ریویوز صوت صوتا ' +
      'مراجعات مراجعة ووٹ ووٹس रिव्यू रेटिंग्स वोट वोट्स समीक्* ভোট ভোটের মতামত রিভিউ மதிப்புரைகள்* வாக்கு வாக்குகள்* விமர்சனங்கள்* คะแนนโหวต* ' +
      'ผู้ให้คะแนน* รีวิว* ลงคะแนน* โหวต* 个评分* 人評價* 人評分* 人评价* 人评分* 件のレビュー* 件の口コミ* 件の評価* 個の評価* 個評分* 则评论* 則評價* 則評論* 投票* 条评价* 票数* 票數* 리뷰 리뷰수 투표 투표수 ' +
      '평가 후기',
  },
  {
    meaning: PROMPT.bought,
    words:
      'achet* achiziționat acquistati acquistato aldı aldılar alınan alınanlar alındı beli bought comandat comprado comprados compraram compraren ' +
      'compraron comprat* comprou compró cumpara cumpă* dibeli gekauft gekocht gekochte kauften kjøper kjøpes kjøpt kjøpte kochten koupili koupilo ' +
      'kupili kupilo kupione kupiło kupljeno kupovali kupované kupowali kupowane kupuju kupují kupujú köper köpt köpte köpts køber købes købt ' +
      'købte kúpili kúpilo megvették megvásárolták membeli mua ostaneet ostetaan ostettu osti ostivat purchased vettek vették vásár* zakoupili ' +
      'zakupili zakúpili αγοράζονται αγοράζουν αγοράστηκαν αγόρασαν αγόρασε закупили купи купившие купили купио купиха куповали купув* купують ' +
      'купују купљено покупали покупают придбали נקנו קנו רכשו שקנו שרכשו اشتروا اشترى اشتري خریدا خریداری خریدند خریدنے خریده خریدی خریدے يشترون ' +
      'खरीदा खरीदे ख़रीदा কিনেছে কিনেছেন* কেনা ক্রয় வாங்கப்பட்ட* வாங்கினர்* வாங்கிய வாங்கியவர்கள்* வாங்கியுள்ளனர்* ซื้อคู่กัน* ซื้อด้วยกัน* ' +
      'ซื้อพร้อมกัน* ซื้อสินค้านี้* ที่ซื้อ* มักซื้อ* 一緒に買* 一緒に購入* 一起买* 一起買* 一起購買* 一起购买* 买了* 經常一起* 经常一起* 買った* 買われ* 買了* 購入され* 購入した* 購買了* 購買過* 购买了* ' +
      '购买过* 구매하셨* 구매하신 구매한 구매했* 구입하신 구입한 함께',
  },
  {
    meaning: PROMPT.also,
    words:
      'aj also anche auch aussi ayrıca ebenfalls juga också også również također také także también também też även également επίσης также також ' +
      'тоже גם أيضا ايضا بھی كذلك نیز هم همچنین भी আরও আরো இதையும் இவற்றையும்* மேலும் ซื้อด้วย* ซื้อสินค้าเหล่านี้ด้วย* ยังซื้อ* ยังดู* เช่นกัน* ' +
      'こんな商品も* もおすすめ* もチェック* も見て* も買って* も購入* 也买* 也看了* 也買* 也購買* 也购买* 同时购买* 同時購買* 还买* 还看了* 还购买* 還買* 還購買* 또한 상품도 함께',
  },
  {
    meaning: PROMPT.coffee,
    words:
      'cafe cafezinho caffe café cafés coffee coffees kaffe kaffee kavu kawa kawę ko kofi kopp καφέ καφές кафе кофе הקפה לקפה קפה القهوة قهوة قهوه ' +
      'کافی कॉफ़ी कॉफी কফি காஃபி காபி காப்பி กาแฟ* コーヒー* 咖啡* 珈琲* 커피 커피값 커피를 커피한잔*',
  },
  {
    meaning: PROMPT.apply,
    words:
      'ansök ansöka ansøg ansøge aplic aplica aplicar aplicați aplică aplikować aplikuj aplikujcie apply applying başvur başvurabilirsiniz ' +
      'başvurmak başvurun başvurunuz bewerben bewerbt bewirb candidar* candidate candidater candidatevi candidatez candidați candidează hae hakea ' +
      'hakekaa inscribirme javite jelent* lamar lamarlah melamar nộp postula postular postularme postule* postúlate prijava prijavi prijavite ' +
      'prijaviti pályázz pályázzon přihlásit reagovat reagovať sollicita solliciteer solliciteert solliciteren sök søg søk søke tuyển uchádzať ' +
      'ucházejte ucházet zaaplikuj zájem záujem životopis αίτηση αίτησης υποβάλετε υποβάλλετε υποβολή υποψηφιότητα аплицирај аплицирајте відгу* ' +
      'кандидатст* конкури* отклик откликн* подати пријави пријавите הגישו הגישי הגש הגשת להגיש להגשת מועמדות التقديم اپلائی اپلای تقديم رزومه ' +
      'अप्लाई अप्लाय आवेदन আবেদন আবেদনপত্র* আবেদনের விண்ணப்பிக்க* விண்ணப்பியுங்கள்* สมัครงาน* สมัครด่วน* สมัครตำแหน่ง* สมัครทันที* สมัครเลย* ' +
      'ส่งใบสมัคร* ứng エントリー* 主動應徵* 在线申请* 应聘* 志望* 応募* 應徵* 我要應徵* 投履歷* 投简历* 投递* 投遞* 申請職位* 申请职位* 申请该职位* 立即申請* 立即申请* 马上申请* 온라인지원* 입사지원* 즉시지원* 지원하기* ' +
      '지원하세*',
  },
  {
    meaning: PROMPT.automatic,
    words: 'auto آلي اتوماتیک تلقائي ماشینی مشینی ऑटोमैटिक स्वचालित स्वतः যান্ত্রিক* இயந்திர இயந்திரம்* தானாக தானியங்கு* เครื่องแปล*',
  },
  {
    meaning: PROMPT.transcript,
    words:
      'deşifre döküm dökümü leirat* litteroinnin litterointi lời phụ prepis prepisu prijepis prijepisa přepis přepisu retranscription* stenogram* ' +
      'tekstivastine* thoại transcriere transcrierea transcripc* transcript transcriptie* transcription* transcripts transcriptul transcrito ' +
      'transcrição transcrições transkribering* transkrip transkripsi transkripsiyon* transkripsjon* transkript* transkrypcj* transkrypt* ' +
      'transskript* transzkript* trascrizione trascrizioni átirat* đề απομαγνητοφώνηση απομαγνητοφώνησης μεταγραφή препис расшифровк* розшифровк* ' +
      'стенограм* транскрип* התמלול התמליל תמלול תמליל التفريغ تفريغ رونوشت ٹرانسکرپٹ* ट्रांसक्रिप्ट* प्रतिलिपि प्रतिलेख অনুলিখন* অনুলিপি* ' +
      'ট্রান্সক্রিপ্ট* প্রতিলিপি* எழுத்தாக்கம்* எழுத்துப்படி* டிரான்ஸ்கிரிப்ட்* படியெடுப்பு* ถอดความ* ถอดเทป* ถอดเสียง* บทถอดเสียง* บทบรรยาย* ' +
      'トランスクリプト* 听写稿* 字幕稿* 文字おこし* 文字稿* 文字紀錄* 文字记录* 文字起こし* 書き起こし* 轉錄* 转录* 逐字稿* 녹취 녹취록 대본 받아쓰기* 스크립트* 전사 전사본',
  },
  {
    meaning: PROMPT.stub,
    words:
      'abbozzo beginnetje ciot csonk esborrany esbozo esboço mrva nebaigt* nepabeigt* nepilnīg* pahýl rintisan spire stub stubbe stubs taslak* ' +
      'tynkä täiendami* zaląż* ébauche škrbina επέκταση заготовк* клица мъниче незавершен* קצרמר بذرة خرد نامکمل अधूरा অসম্পূর্ণ 小作品* 書きかけ* 토막글*',
  },
  {
    meaning: PROMPT.swipe,
    words:
      'arrasta arraste bla bladr bläddra braukite deslice desliceu desliza* desplaza défiler geser* glisați glisează glisse glisser glissez húzd ' +
      'húzza kaydır* lapozz* lehitse libista pavelciet podrsaj* posuň* potiahn* povuci povucite przeciągnij przesuwaj przesuń przewiń pyyhkäise* ' +
      'přejeď* scorrere scorrete scorri scroll sveip* svep* swipe* usap veeg vegen velciet vuốt wische* σύρε σύρετε вліво вправо вправо往* гортай* ' +
      'листай* листать плъзн* превуци* החליקו החלק اسحب سوایپ مرر स्वाइप* ปัด* เลื่อน* スライド* スワイプ* 下滑* 右滑* 左滑* 往下滑* 滑动* 滑動* 넘겨* 밀어* 스와이프*',
  },
  {
    meaning: PROMPT.excerpt,
    words:
      'alıntı* auszug* cuplikan estratti estratto excerpt* excerto* extrait extraits fragment* ištrauka katkelma katkend* leseprobe nukilan odlom* ' +
      'ote petikan részlet* trecho trích uddrag uittreksel ukázka ukážka urywek utdrag úryvek úryvok απόσπασμα одлом* откъс* отрыв* урив* ' +
      'фрагмент* مقتطف* ตัดตอน* 抜粋* 摘录* 摘編* 摘编* 摘自* 摘錄* 節選* 节选* 발췌*',
  },
  {
    meaning: PROMPT.commons,
    words: 'cc commons המשותף المشاع クリエイティブコモンズ* クリエイティブ・コモンズ* 创用* 創用* 知识共享* 크리에이티브',
  },
  {
    meaning: PROMPT.republished,
    words:
      'crosspost* genudgiv* herpubli* przedruk* přetištěn* převzato repost* reprint reprinted republi* ripubblicat* syndicated syndication ' +
      'utánközl* uudelleenjulkai* återpublicer* újraközöl* αναδημοσ* передрук* перепечат* препечат* препубликув* републик* بازنشر पुनःप्रकाशित ' +
      'पुनर्प्रकाशित सिंडिकेट সিন্ডিকেট 転載* 轉載* 转载* 전재*',
  },
  {
    meaning: PROMPT.outdated,
    words:
      'aegunud antigo antiguo cũ date elavult* eski foreldet forældet föråldrad* gammal gammel nebepalaikoma novecoj* obsolet* obsolèt* oude ' +
      'outdated pasenus* pasenęs przestarzał* régi sena stari stary staré starý upgrade usang utdatert vanha vanhentun* vecchio vechi veraltet* ' +
      'verouderd* vieux zastaral* zastaran* zastarjel* învechit* ξεπερασμέν* παλιά παρωχημέν* застарів* застаріл* остарял* старая устаревш* ' +
      'устарел* מיושן قديم* قدیمی पुराना เก่า* 古い* 古く* 老旧* 老舊* 过低* 过旧* 過低* 過舊* 구버전* 오래된*',
  },
  {
    meaning: PROMPT.prices,
    words:
      'cen cena cenas cene ceny cijene fiyat* giá harga hind hinnad hinnat hinta kaina kainos precio precios preis preisangaben preise preisen ' +
      'preu preus prezzi prezzo preço preços preț prețul prețuri prețurile price prices prijs prijzen pris prisene priser priserna priserne prix ' +
      'tarif tarifs ár árak τιμές τιμή цена цената цене цените цены ціна ціни המחירים מחיר מחירים أسعار الأسعار سعر قیمت* कीमत* मूल्य দাম ราคา* ' +
      '价格* 価格* 價格* 售价* 售價* 가격*',
  },
  {
    meaning: PROMPT.change,
    words:
      'abweichen afwijken alteração alterações atšķirties berubah cambiar cambiare cambio cambios canvis change changer changes değişebilir ' +
      'değişiklik* differ eltér* endres endringer geändert keistis lišit líšiť mainīties modificaciones modification modifications modificări ' +
      'mudar muutoksiin muuttua muutuda promijeni* promjene różnić schimba skirtis spremeni* spreminja* ulec vaihdella varia variaciones variar ' +
      'variare variazioni varier variieren vary változ* wijzigen wijziging wijzigingen zmena zmeniť zmianie zmiany zmienić změna změnit změny ' +
      'ändern änderungen ändras ändringar ændres ændring ændringer évoluer đổi αλλάξει αλλάξουν διαφέρουν μεταβληθούν зміни змінитися змінюватися ' +
      'изменениям изменены измениться меняться мењати отличаться промене променени променити променят промяна להשתנות שינוי تتغير تغيير تغییر ' +
      'للتغيير बदल* পরিবর্তন เปลี่ยนแปลง* 修改* 变动* 变化* 変わる* 変更* 調整* 變動* 调整* 달라질* 변경* 변동*',
  },
  {
    meaning: PROMPT.valid,
    words:
      'accurate aggiornati aktualne aktuell berlaku correct exacts galioja geldig geçerli* gjelder gäller gælder gültig indicatief indicatifs ' +
      'indicative indicativi informativn* kehtib kehtivad khảo korrekt norādītas obowiązują orientacyjne orientativos orientačné orientační platia ' +
      'platné platí prevailing spēkā tájékoztató unverbindlich valabile valables valid validi važe veljajo vigentes voimassa vrijede vàlids ' +
      'válidos ważne érvényes* ισχύουν актуални актуальны актуальні вказані действительны действуют дійсні указаны מעודכנים נכון נכונים سارية ' +
      'صحيحة معتبر मान्य 为准* 時点* 為準* 現在* 기준*',
  },
  {
    meaning: PROMPT.wish,
    words:
      'chcesz chcete desea deseas deseja desidera desideri dorești doriți halua haluat hoćete ingin istemiyor* istiyor* kíván* muốn möchte* nori ' +
      'norite quer quiere quieres quiser soovi soovid souhait* szeretne* veux vill volete voleu vols voulez vrei vuoi vēlaties want wil willst ' +
      'wilt wish wollen önskar ønsker želite επιθυμείτε θέλεις θέλετε бажаєте желаете желите искате хотите хочете хочешь רוצה רוצים ترغب تريد ' +
      'خواهید चाहते চান ต้องการ* 不想* 希望* 원치* 원하지*',
  },
  {
    meaning: PROMPT.published,
    words:
      'apareció apparso appear appeared apărut avaldat* bragt diffusé dimuat diterbitkan erschien erschienen erschienene gepubliceerd ilmestyi ' +
      'ilmestynyt ilmunud ilmus izašao julkaistiin julkaistu közölt* megjelent objavljen* offentliggjort opublikowan* paru parue paskelbt* ' +
      'postado posted postet printed pubblicata pubblicato publicada publicado publicados publicat publicată publicerad publicerades publicerats ' +
      'publicó publicēt* publikovan* publikován* publikuot* publisert published publiziert publié publiée sto stod stond stonden tayang trykk ' +
      'udgivet ukazał* uscito uverejnen* verscheen verschenen veröffentlicht veröffentlichte vydán* vyšel vyšiel vyšla vyšlo yayımlan* yayınlan* ' +
      'zveřejněn* đăng αναρτήθηκε δημοσιευ* δημοσιεύ* вийшла вийшов вышел вышла вышло излезе излиза објављен* опубликован* опублікован* появил* ' +
      'публикуван* התפרסם התפרסמה פורסם פורסמה شائع منتشر نشر نشرت نُشر چاپ प्रकाशित প্রকাশিত ตีพิมพ์* เผยแพร่* 刊于* 刊於* 刊登* 刊載* 发于* 发表* 掲載* 発表* ' +
      '發表* 게재* 발행* 실렸* 실린*',
  },
  {
    meaning: PROMPT.expressed,
    words:
      'avaldatud belirtilen dinyatakan disampaikan emitidas esitatud esitettyjä esitetyt espressa espresse espressi expresada expresadas ' +
      'expresados expressa expressadas expressas expressed exprimate exprimată exprimé exprimée exprimées exprimés framförs fremsatte geuit ' +
      'geuite geäußerte geäußerten iznesena izneseni izneti iznijeta izražena izraženi kifejtett közölt* megfogalmazott prezentované ' +
      'przedstawione publiées tenus udtrykt uttrycks uttryckta uttrykt uvedené vertidas vertidos vertretene vertretenen verwoorde voiced ' +
      'vyjadrené vyjádřené vyslovené wiedergegebenen wyrażane wyrażone yer zaprezentowane zawarte διατυπώνονται εκφράζονται викладені висловлені ' +
      'выраженные высказанные изложени изложенные изнети изразени изразените המובעות המופיעות المعبر المنشورة الواردة بیان ที่แสดง*',
  },
  {
    meaning: PROMPT.filed,
    words:
      'abgelegt archivado argomenti arquivado avainsanat birkas categoria categorias categorie categorieën categoría categorías catégories classé ' +
      'címke címkék etiketler etiketter etiquetado etiquetas etiquetes getagd kategori kategoria kategorie kategorien kategorier kategorii ' +
      'kategorija kategorije kategóriá* label marcado marcadores oznake schlagworte schlagwörter sildid tag taggar tagged tagi tags thẻ ' +
      'verschlagwortet étiquettes žymos ετικέτες κατηγορία κατηγορίες етикети категории категория категорія метки ознаке позначки рубрика рубрике ' +
      'рубрику рубриці тагове теги קטגוריה קטגוריות תגיות الوسوم برچسب* تصنيف دسته وسوم श्रेणी ป้ายกำกับ* หมวดหมู่* カテゴリ* タグ* 分类* 分類* 标签* 標籤* 카테고리 ' +
      '태그',
  },
  {
    meaning: PROMPT.above,
    words:
      'above acima alto arriba atas augstāk augšā aukščiau boven bovenstaande dalt dessus encima fent fenti gore górze haut iznad nahoře oben ' +
      'ovan ovanför oven ovenfor powyżej sopra sus trên viršuje vyššie výše wyżej ylhäällä yläreunas* yukarıda yukarıdaki zgoraj ülal επάνω πάνω ' +
      'παραπάνω вверху вище выше горе изнад сверху угорі למעלה أعلاه اوپر بالأعلى بالا ऊपर উপরে ด้านบน* 上方* 上面* 以上* 상단* 위에* 위의*',
  },
  {
    meaning: PROMPT.full,
    words:
      'całe całość cały całą celoten celotno celou celé celú celý ceo cijeli complet completa complete completo complète egész entero entier ' +
      'entière full ganze ganzen hel hela hele helt integrale inteiro intero intégrale intégralité koko komplett* lengkap länge penuh pełn* pilnu ' +
      'selengkapnya sencer tam tamamı tamamını teljes terve toàn visu visą voll volledig* voller whole íntegra íntegro întreg* đầy ολόκληρ* πλήρ* ' +
      'повн* полн* пълната целиком цео цялата цяло цялото המלא מלא الكامل كامل كاملا مکمل کامل पूरा पूरी संपूर्ण পুরো முழு เต็ม* フル* 全文* 全編* 完整* ' +
      '전문 전체* 전편*',
  },
  {
    meaning: PROMPT.photo,
    words: 'afbeelding afbeeldingen képek képet képre resmi slici slike sliko слику снимката',
  },
  {
    meaning: PROMPT.paper,
    words:
      'basılı cartacea cartaceo cetak drukowan* gedruckten gedrukte impresa impreso impressa impresso imprimée nyomtatott paberlehes painet* ' +
      'papier papieren papierowym papirudgave papirutgaven papperstidningen print printausgabe tipărită tiskan* tištěn* tlačen* tryckta trykt ' +
      'trykte štampan* έντυπη друкован* печатн* штампан* המודפס המודפסת الورقية چاپی मुद्रित 印刷版* 紙本* 紙面* 纸质版* 지면*',
  },
  {
    meaning: PROMPT.refresh,
    words:
      'actualise actualisée actualitza actualiza actualizează aggiorna aktualisiert aktualizuje atnaujinama atualiza atualizada diperbarui ' +
      'disegarkan frissül güncellenir obnovuje odświeża odświeżana opdateres oppdateres osvežava osvježava päivittyy rafraîchie rafraîchit recarga ' +
      'recarrega refresh refreshed refreshes reloaded reloads reîmprospătează ricarica updates uppdateras uuendatakse vernieuwd vernieuwt ververst ' +
      'yenilenir yenileniyor ανανεώνεται обновляется обновява оновлюється מתעדכן מתרענן רענון بهروزرسانی تتجدد تتحدث रिफ्रेश रीफ्रेश รีเฟรช* 刷新* ' +
      '更新* 갱신*',
  },
  {
    meaning: PROMPT.sendOn,
    words:
      'envia enviar envie envoie envoyer envoyez envía gönder gửi invia inviare kirim küldd küldés lähetä nosūtīt odeslat odešli poslat poslať ' +
      'pošalji pošli pošlji saada send sende senden siųsti skicka stuur trimite trimiteți verschicken versturen verstuur wyślij αποστολή στείλε ' +
      'στείλτε изпрати надіслати надішли отправить отправь שלח שלחו أرسل إرسال ارسال पाठवा भेजें পাঠান ส่ง* 发送* 發送* 送る* 送信* 보내기*',
  },
  {
    meaning: PROMPT.quotation,
    words:
      'alıntı cita citaat citat citation citatul citazione citação citát cytat idézet kutipan quotation quote sitaatti sitat zitat цитата цитату ' +
      'ציטוט اقتباس उद्धरण 引用* 인용*',
  },
  {
    meaning: PROMPT.live,
    words:
      'canlı direct directo direkte direktrapport diretta langsung live live-blog liveblog liverapport livestream livestudio liveticker liveupdate ' +
      'relacja ticker онлайн-трансляция трансляция хроніка זנדה بث مباشر लाइव ライブ* 生中継* 直播* 라이브*',
  },
  {
    meaning: PROMPT.over,
    words:
      'afgelopen afgesloten afsluttet avslutad avsluttet beendet berakhir cerrado chiusa clos closed conclusa encerrada encerrado ended erdi ' +
      'finalizado geschlossen gesloten kết over päättynyt skončil slut slutt sona terminada terminado terminata terminé thúc ukončen véget ' +
      'zakończona zakończyła završen zu ért încheiat ολοκληρώθηκε завершена завершено закончена окончена приключи הסתיים انتهت انتهى समाप्त จบ* ' +
      '終了* 結束* 结束* 종료*',
  },
  {
    meaning: PROMPT.count,
    words:
      'alkalommal defa fois gange ganger gånger kali kartus keer kere kertaa kez korda krát lần mal ori puta razem razy reizes times veces vegades ' +
      'vezes volte φορές пъти раз рази разів פעמים بار مرات مرة बार 回* 次* 번*',
  },
  {
    meaning: PROMPT.few,
    words:
      'beş cinco cinq cinque cuatro cztery deux doce dodici dois dos douze două doze drei drie duas due dva dve dvije dvě dwa dwie dört fem fire ' +
      'five four fyra fünf három iki kaksi kolme kuusi két neljä négy patru pięć pět quatre quatro quattro sechs sei seis seks sex six sześć three ' +
      'to tolv tre trei tres tri trois trzy três två twaalf twee twelve two tři vier viisi vijf zes zwei zwölf öt üç četiri čtyři štyri δύο ' +
      'τέσσερις τρεις два пять три четыре чотири',
  },
  {
    meaning: PROMPT.followed,
    words:
      'acompanhado acompanhar acompañado dabeisein following fulgt följde följt gefolgt gevolgd meelezen mitgelesen mitlesen seguido seguirci ' +
      'seguirlo seguirnos seguito seurasit sledovali sledování suivi suivie suivis suivre śledzenie śledziliście следили стежили читали',
  },
  {
    meaning: PROMPT.reflects,
    words:
      'afspejler coincid coincide coinciden coincides coincidir coincidono comparte correspond correspondent decken deckt edusta edustavat ' +
      'egyezik entsprechen entspricht express expressam exprimă gjenspeiler heijasta izražajo izražavaju kajasta képvisel* mencerminkan mewakili ' +
      'odražajo odražava odražavaju odráža odrážať odrážet odráží odzwierciedla odzwierciedlają odzwierciedlać overeen peegelda pokrywają ' +
      'pokrywać predstavljaju rappresenta rappresentano reflect reflecteix reflecteixen reflects reflectă refleja reflejan reflekterer reflete ' +
      'refletem reflète reflètent represent representa representam representan representerar represents reprezentovat reprezentuje reprezintă ' +
      'repræsenterer représente représentent riflette riflettono rispecchia rispecchiano shodovat speglar spiegeln spiegelt temsil tükröz* ' +
      'uttrycker uttrykker vastaa vastaavat vertegenwoordigen vertegenwoordigt vyjadrovať vyjadrujú vyjadřovat vyjadřuje vyjadřují väljenda weer ' +
      'weerspiegelen weerspiegelt wider widerspiegeln wieder wiedergeben wyraża wyrażają yansıt* ánh återspeglar übereinstimmen αντανακλούν ' +
      'αντιπροσωπεύουν απηχεί απηχούν εκφράζει εκφράζουν ταυτίζονται виражає выражает выражают відображати відображають відображає відповідати ' +
      'збігатись збігатися збігаються збігається изражавају изразява изразяват одражавају отражает отражать отражают отразява отразяват поділяти ' +
      'поділяють поділяє разделяет разделять разделяют совпадает совпадать совпадают співпадати съвпада съвпадат מייצגות משקף משקפות משקפים ' +
      'بیانگر تعبر تعبّر تعكس تمثل يعبر يعكس يمثل 代表* 反映* 대변* 대표* 반영* 일치*',
  },
  {
    meaning: PROMPT.necessarily,
    words:
      'feltétlenül forcément koniecznie musi muszą neapărat necesariamente necessariamente necessarily necessàriament nemusejí nemusia nemusí ' +
      'nevyhnutne nhất noodzakelijk noodzakelijkerwijs notwendigerweise nujno nutně nužno nécessairement nödvändigtvis nødvendigvis ' +
      'obrigatoriamente selalu szükségszerűen tingimata unbedingt välttämättä zorunlu zwangsläufig zwingend ανάγκη απαραίτητα απαραιτήτως ' +
      'задължително непременно обов обязательно בהכרח بالضرورة لزوما لزوماً जरूरी ज़रूरी 必ずしも* 必然* 반드시*',
  },
  {
    meaning: PROMPT.disclaimer,
    words:
      'anmerkung avertissement aviso avvertenza catatan disclaimer disclaimers hinweis huom megjegyzés märkus napomena nota note notă obs ' +
      'opmerking opomba penafian upozornění uwaga uyarı zastrzeżenie σημείωση забележка примечание примітка הערה تنويه ملاحظة अस्वीकरण डिस्क्लेमर ' +
      '免責事項* 免責聲明* 免责声明* 声明* 注意* 聲明* 참고*',
  },
  {
    meaning: PROMPT.already,
    words:
      'al allerede already bereits deja déjà già jau již jo juba już já már redan reeds schon sudah už već ya zaten đã ήδη вече већ вже уже כבר ' +
      'بالفعل قبلا पहले แล้ว* すでに* 已* 既に* 이미',
  },
  {
    meaning: PROMPT.create,
    words:
      'buat crea crear create creați cree creează criar crie créer erstellen izveidot kreiraj loo luo maak napravi napravite oluştur opprett opret ' +
      'otvori otvorite skapa sukurti tạo ustvari ustvarite utwórz vytvoriť vytvořit vytvořte załóż δημιουργήστε δημιουργία направете создайте ' +
      'создать створити створіть създай създайте צור צרו أنشئ إنشاء ایجاد بنائیں बनाएँ बनाएं খুলুন สร้าง* 作成* 创建* 建立* 注册* 註冊* 만들기',
  },
]
