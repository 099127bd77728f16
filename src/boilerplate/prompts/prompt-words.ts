import { PROMPT } from './meaning-bits.js'

/**
 * Words with what they mean, in all languages; one with a star at its end stands for all that begin like it. Of a word that an apostrophe divides the
 * halves are words: 'я' of 'ім’я'. In the order of their letters they compress best.
 */
export const PROMPT_WORDS: readonly { readonly meaning: bigint; readonly words: string }[] = [
  {
    meaning: PROMPT.network,
    words:
      'acast apple bloglovin* bluesky* contribee deezer discord facebook* flipboard github* googl* herohero instagram* ivoox közösségimédia ' +
      'linkedin* mastodon messenger* patreon patreone patronite pinterest rss rutube seznamu signal snapchat spotify* telegram* threads threadsis ' +
      'tiktok* tipeee twitter* viber* vimeo* vk wechat weibo whatsapp* youtube* zalo вайбер* ватсап* вајбер* вконтакте вотсап* дзен* инстаграм* ' +
      'лайк* одноклассниках твиттер* твіттер* телеграм* тикток* фейсбук* фејсбук* ютуб* яндекс אינסטגרם באינסטגרם בגוגל בוואטסאפ בווטסאפ בטיקטוק ' +
      'בטלגרם בספוטיפיי בפייסבוק גוגל הוואטסאפ הווטסאפ הטלגרם היוטיוב הפייסבוק ובאינסטגרם ובאפל וואטסאפ ווטסאפ טוויטר טיקטוק טלגרם לוואטסאפ ' +
      'פייסבוק آپارات أنغامي إكس إنستاگرام إنستجرام إنستغرام اسپاتیفای اسپاٹی اسپاٹیفائی الواتساب انسٹاگرام اپ ایتا اینستاگرام ایکس تردز تلغرام ' +
      'تليغرام تلگرام تويتر توییتر تيليجرام جوجل روبیکا سبوتيفاي غوغل فائی فيسبوك فیس كافهبازار مايكت نبض واتساب واتساپ واٹس وجوجل يوتيوب ٹاک ' +
      'ٹوئٹر ٹک ٹیلی کست‌باکس گوگل یوٹیوب इंस्टाग्राम इन्स्टाग्राम एक्स गुगल गूगल टेलिग्राम टेलिग्रामवर टेलीग्राम ट्विटर फेसबुक फेसबुकवर यूट्यूब ' +
      'यूट्यूबवरील वॉट्सऐप व्हाट्स* व्हॉट्सअ* शेयरचैट स्पॉटिफ़ाई स्पॉटिफाई स्पॉटिफायवर ইউটিউব* ইনস্টাগ্রাম* গুগল* টেলিগ্রাম* ফেসবুক* স্পটিফাই* ' +
      'হোয়াটসঅ্যাপ* ஃபேஸ்புக்* இன்ஸ்டாகிராமில் இன்ஸ்டாகிராம்* எக்ஸ் கூகுள்* டெலிகிராம்* பேஸ்புக்* முகநூல்* யூடியூப்* வாட்ஸ்* ஸ்பாட்டிஃபை* ' +
      'กูเกิล* ทวิตเตอร์* ยูทูบ* อินสตาแกรม* เฟซบุ๊ก* ไลน์* ポッドキャスト* 使用facebook* 使用google* 公众号* 公眾號* 喜马拉雅* 小宇宙* 小红书* 微信* 微博* 抖音* 朋友圈* 臉書* 蓝字* 谷歌* ' +
      '구글* 네이버* 밴드에 유튜브* 인스타* 인스타그램* 카카오* 카카오스토리* 카카오톡* 텔레그램* 트위터* 팟빵* 페이스북*',
  },
  {
    meaning: PROMPT.network | PROMPT.times | PROMPT.filler,
    words: 'x',
  },
  {
    meaning: PROMPT.follow,
    words:
      'abone abonează abonner abonnez abonniere* abonniert abonē acompanhe alătură bergabung* besuchen beğenin bliv csatlakozz curta dale deltag ' +
      'dodaj dodajte dołącz dołączcie dõi fan finden folge folgen folgt follow följ følg følge gabung gilla hoia ikuti* inscreva iscriviti join ' +
      'junte jälgi* katılın klik kövesd kövess* követés követése lajkajte lajkujte langganan liitu liity lik liker likez lájkold mengikuti metti ' +
      'mitmachen naroči naročite následovat obserwowanie obserwować obserwuj obserwujcie osallistu partecipa participa participe pievienojies ' +
      'polub postani postanite prati pratite pretplati pretplatite pridajte pridružite pripojte prisijunk* přidejte rejoignez retrouvez segueix ' +
      'segui seguici seguimi seguinos seguir seguirci seguire seguirme seguirnos seguite* sek sekimas sekite seko sekojiet sekot sekti seuraa ' +
      'seurantaan siga sigue sledi sledite sledovat sledovať sleduj sledujte spremljajte staňte subscribe sudjelujte suivez suivre suscribirte ' +
      'suscríbase suscríbete síganos síguelo sígueme síguenos takip tham tykkää uključite uneix unisciti unite urmărește urmăriți visit volg ' +
      'volgen volgt vstupte vstúpte všečkajte zapoj zapojte zaprati zapratite únase únete üye śledź ακολουθήστε ακολούθησέ ακολούθησε διαβάζετε ' +
      'εγγραφείτε κάνε κάντε абонирайте бъдете вступайте долучайтес* запрати запратите подключайтесь подписаться подписывайтесь подпишись ' +
      'подпишитесь последвай последвайте пратите придружите присоединиться присоединяйтесь присъединете приєднатися приєднуйтес* підписатися ' +
      'підписуйтес* підпишись підпишіться следвай следвайте следете следите слідкуйте стежити стежте укључите харесайте читайте היכנסו הצטרפו ' +
      'להצטרפות לייק עקבו עקוב اشترك اشتركوا انضم انضموا بپیوندید تابع تابعنا تابعوا تابعونا تابعي* جوائن جڑے دنبال سابسکرایب سبسکرائب شامل عضو ' +
      'فالو لائک لمتابعة همراه همراهی پیوندید जुड़ने जुड़िए जुड़े जुड़ें जॉइन जॉईन जोडले फ़ॉलो फॉलो लाइक लाईक सब्सक्राइब सामील অনুসরণ ফলো যুক্ত ' +
      'যোগ লাইক ஃபாலோ* இணைந்திருங்கள் இணைய இணையவ* இணையுங்கள்* பின்தொடர* லைக் กดติดตาม* กดไลก์* ติดตาม* เป็นเพื่อน* เพิ่มเพื่อน* แอด* チャンネル登録* ' +
      'フォロー* 关注* 加入* 友だち追加* 打开* 扫一扫* 扫码* 按讚* 点击* 購読する* 追踪* 追蹤* 關注* 구독* 만나보세요 추가* 팔로우*',
  },
  {
    meaning: PROMPT.subscribe,
    words:
      'aanmelden abonare abonați abonează abonne abonner abonnier* abonē abonēt absenden al anmeld* anmäl anmäla anmälan apunta apúntate ' +
      'berlangganan bestellen cadastr* daftar daftarkan dapat dapatkan delivered dostávat dostávať edinin erhalten feliratkoz* fáðu få gauk ' +
      'gaukite gaunu gauti get gói hol holen ilmoittaudu inscreva inscrire inscrivant inscrivez inscríbete inviando iratkozhat iratkozz* ' +
      'iscrivendoti iscriviti kaydol kaydolarak kaydolun kayıt kérek ký langganan liitudes liity meld melden mendaftar menerima modtag modtage ' +
      'motta naroči naročite nhận obtener obtenir odber odberu odběru odebír* odesláním odklenite odobera* odomknite odomknúť ontvang ontvangen ' +
      'otrzymuj otrzymywać pieraksti* piesakies piesakoties powiadom predplaťte prejemajte prenumerera prenumeruok* prenumeruoti pretplati ' +
      'pretplatite prihlásiť prihláste prijavi prijavite primajte primesc primește påmelding předplaťte přihlaste rebre receba receber receive ' +
      'recevez recevoir reciba recibe recibir register registra registrarte registrati registreeru registruodamiesi registruokitės rekisteröidy ' +
      'rep reģistrējies reģistrējoties ricevere ricevete ricevi saada saņem saņemt schrijf sign skriv soumettant submitting subscreva subscrever ' +
      'subscribe subscriu subscriure subskrybuj suscribirse suscribirte suscríb* telli tellides terima tilaa tilaamalla tilmeld tilmelde unlock ' +
      'upozorniť užsiprenumeruok* užsisakyk* wysyłając zapisując zapisz zasubskrybuj získajte înscrie üye đăng δηλώστε εγγραφ* κάνε κάντε λάβετε ' +
      'λαμβάνεις ξεκλειδώστε абонирайте дізнавайтеся запиши откључајте отримайте отримувати отримуйте оформите подписывайтесь подписываясь ' +
      'подпишись получавай получавайте получайте получать претплатите примајте пријавите підписуючись підпишись підпишіться הירשמו הרשמה להרשמה ' +
      'לקבלת קבל קבלו احصل اشتراك اشتركوا اشتركي الاشتراك باخبر تلقي ثبت‌نام حاصل دریافت رجسٹر سائن سابسکرایب سبسکرائب سبسکرپشن سجل عضو عضویت ' +
      'قبلوا لتصلك ليصلك مطلع واحصل يصلك پائیں घ्या नावनोंदणी नोंदणी पाएं पाने मिळवण्यासाठी मिळवा रजिस्टर सदस्यत्व सबस्क्राइब सबस्क्रिप्शन ' +
      'सब्सक्राइब साइन গ্রাহক নিবন্ধন পান পেতে সাবস্ক্রাইব சந்தா* சப்ஸ்கிரைப்* பதிவு பெற பெறவும் பெறுங்கள் กดกระดิ่ง* กดกระดิ่งรับ* กดติดตาม* ' +
      'รับ* สมัคร* สมัครรับ* สมัครสมาชิก* เป็นสมาชิก* เมื่อสมัครสมาชิก* お届け* ご登録* チャンネル登録* 升級* 受け取* 受け取りますか* 受け取る* 寄送* 开通* 成为* 成為* 报名* 接收* 注册* ' +
      '登録* 登録してください* 获取* 获得* 訂閱* 註冊* 订阅* 購読* 输入邮箱* 配信* 가입* 구독신청 등록* 받기 받기* 받아보* 보내드립니다 수신* 신청 신청하* 신청하세요',
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
      'biuletyn* boleti* boletín briefing buletin butlletí bülten* bản hírlevel* hírlevél* inboksen inbox indbakke infolettre inkorg* innboksen ' +
      'jaunumiem jaunumu mailbox mailing mailinglista* mailingliste mailu mejling morgonbrev naujienlaišk* newsletter* nieuwsbrie* njuzleter ' +
      'noviniek novičke novičnik nyhedsbrev* nyhetsbrev* postfach presseverteiler sajtólist* skrzynkę sähköpostiisi tiedekirje* uudiskir* ' +
      'uutiskir* viikkokirje* vēstkop* warta zpravodaj* δελτίο ενημερωτικό билтен бюлетин* дайджест рассылк* розсилк* הניוזלטר התפוצה לדיוור ' +
      'לניוזלטר ניוזלטר الإخبارية النشرة خبرنامه لیٹر نشرة نشرتنا نیوز न्यूजलेटर* न्यूज़लेटर* নিউজলেটার* செய்திமடல* ข่าวสาร* จดหมายข่าว* ニュースメール* ' +
      'ニュースレター* メルマガ* メールマガジン* 早报* 每周精选* 电子报* 简报* 簡報* 電子報* 電子郵報* 뉴스레터*',
  },
  {
    meaning: PROMPT.comment,
    words:
      'berkomentar berkomentarlah coment* comment* diskuse diskusia diskusie diskusii diskusiu diskutujúceho diskuze hozzászól* koment* komment* ' +
      'leserkommentare luận meistkommentiert* mitdiskutieren mitzudiskutieren najkomentiranije nekomentoval príspevku príspevky príspevok ' +
      'příspěvek reactie* reageer reageren resposta réagir réagissez skomentować skomentuj skomentuje szólj valutazione yorum* ý σχολίου ' +
      'σχολιάσετε σχολιάσω σχολιασμένα σχολιασμού σχόλι* коментар* коментир* коментув* комментари* комментатор* комментировать обговорювані ' +
      'обсуждаемые בתגובות הגב התגובות להגיב לתגובה שאגיב תגובה תגובתך التعليق التعليقات تبصرہ تبصرے تعليق* دیدگاه* رائے نظر نظرات نظراتي نظری ' +
      'کامنت‌ها کمنٹ کمنٹس कमेंट कमेंटमध्ये कमेंट्स टिप्पणियां टिप्पणियों टिप्पणी प्रतिक्रिया মতামত মন্তব্য মন্তব্যটি মন্তব্যের கமெண்டில் ' +
      'கருத்து* கருத்தை* மறுமொழி ความคิดเห็น* ความเห็น* ร่วมแสดงความคิดเห็น* แสดงความคิดเห็น* แสดงความเห็น* コメント* 发言* 在留言区* 留言* 留言区* 發言* 評論* 评论* ' +
      '跟帖* 댓글* 의견을',
  },
  {
    meaning: PROMPT.comments,
    words:
      'bình comentarii comentariile comentariilor comentarios comentaris comentários commentaires commenti comments diskusiu diskuze ' +
      'hozzászólások hozzászólásokért komentar komentara komentarai komentare komentari komentarima komentarjev komentarji komentarjih komentarze ' +
      'komentarzy komentarų komentiranje komentowania komentowanie komentáre komentárov komentáře komentářů komentāri komentāriem komentāru ' +
      'komentārus kommentaare kommentaarid kommentare kommentarene kommentarer kommentarerna kommentarerne kommentarfeltet kommentarsfältet ' +
      'kommenteerimine kommentek kommentit kommentointi leserkommentare luận príspevky příspěvky reacties vastuseid yorumlar yorumlardan ' +
      'yorumların yorumlarınızı ý σχολίων σχόλια коментар коментара коментаре коментари коментарите коментарях коментарі коментарів комментариев ' +
      'комментарии התגובות תגובות التعليقات تبصرے دیدگاه* نظرات کامنت‌ها کمنٹس कमेंट कमेंट्स टिप्पणियां टिप्पणियों प्रतिक्रिया মন্তব্য ' +
      'கருத்துகளுக்கு கருத்துகளை* கருத்துகள் ความคิดเห็น* ความเห็น* コメント* 发言* 留言* 發言* 評論* 评论* 跟帖* 返信* 댓글*',
  },
  {
    meaning: PROMPT.login,
    words:
      'abonnees abonnement accedere accedi accesso account angemeldet anmelden apúntate autenticato autentificare autentificat autentificați ' +
      'autentifică* autorizē* bejelentkez* belépés* cadastre collegato conect* connectat connecte connecter connectez connecté connectée connesso ' +
      'connexion daftar eingeloggt einloggen entrar faça giriş girişi identifica identificar identifiez identifícate ienāc ingelogd iniciar ' +
      'inicie inicieu inlog inlogg* innlogg* inscrire inscrivez intră jelentkez* jāpiesakās kayıt khoản kirjau* konto käyttäjätunnus* log logado ' +
      'logat logați logg* logi logima login logitud logowanie lépj lépjen masuk melde melden nhập opret oturum pieslēdz* prihlás* prijava prijavi ' +
      'prijavite prijaviti prijavljen prijavljeni prisijungti prisijunkite přihl* registe register registered registra registrado registrarte ' +
      'registrarti registrasi registrati registrato registreer registreeru registrer registrera registrieren registrir* registrovat registrovať ' +
      'registruj* registruok* registruot* registrácia regisztráció* regisztrál* regístrate rekisteröidy rekisteröityä reģistrējies reģistrējoties ' +
      'sesión sessió sessão signin ulogirajte ulogovani uloguj zalog* zaregistr* zarejestrować zarejestruj înregistrează üye üyelik είσοδος ' +
      'εγγραφή εγγραφείτε συνδέσου συνδεδεμένοι συνδεδεμένος συνδεθεί συνδεθείτε σύνδεση авториз* ввійти влез влезете влезте войди войдите войти ' +
      'впишете вход вхід залогиньтесь зарегистрир* зареєстр* логнати логнете логни логујте прија* профила регистрирай регистрирайте региструј ' +
      'региструјте увійди увійдіть увійти улогуј улогујте היכנסו התחבר* כניסה להירשם להרשמה להתחבר מחובר מחוברים الدخول تسجيل ثبت ثبت‌نام دخولك ' +
      'رجسٹر رجسٹریشن سائن سجل شوید عضو عضویت لاگ لاگان لاگن لاگین مسجل مسجلا نام وارد ورود पंजीकरण रजिस्टर लॉग लॉगइन लॉगिन साइन নিবন্ধন প্রবেশ ' +
      'রেজিস্টার* লগ লগইন* সাইন সাইনইন* உள்நுழை* பதிவுசெய்* லாகின்* லாக்இன்* กรุณาเข้าสู่ระบบ* ลงชื่อเข้าใช้* ลงทะเบียน* ล็อกอิน* สมัครสมาชิก* ' +
      'เข้าสู่ระบบ* サインイン* ユーザー登録* ログイン* 登入* 登录* 登錄* 請先登入* 馬上加入* 로그인* 로그인하* 시작하기 회원가입*',
  },
  {
    meaning: PROMPT.insert,
    words:
      'ad adblocker ads advert advertentie advertenties advertis* annonc* annons* annuncio anunci* anzeige anúnci* banner cáo filmem fotogalerie ' +
      'fotogaléria fotogalériou hirdetés* iklan ilmoitus mainoksen mainos* materiałem oglas* pariwara pr pub pubblicità publicidad publicidade ' +
      'publicitaire publicitat publicitate publicité publicités publicității quảng reclame reklaam* reklam* reklām* régie videem video videoen ' +
      'videom videon videoreklam* videu videó vidéo vídeo werbung wideo βίντεο διαφήμιση* διαφημίσεις видео відео объявление оглас* оголошення ' +
      'реклам* הפרסומת מודעה פרסומות פרסומת آگهی إعلان اشتہار اشتہارات الإعلان الإعلانات ایڈ تبلیغ تبلیغات एड जाहिरात जाहिरातीनंतर जाहिरातीसाठी ' +
      'विज्ञापन বিজ্ঞাপন বিজ্ঞাপনের விளம்பர* โฆษณา* 广告* 広告* 廣告* 業配* 광고*',
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
      'abaixo after alatt alla altında après após ardından bawah başlayacak below berikut berlanjut bên chiudendo ciąg continua continuar ' +
      'continuare continue continued continuer continues continuând continuă continúa część dalej dalje dalsz* debajo departe després después ' +
      'devam* dilanjutkan door doorgaan dopo după dál dưới edasi efter etter folgt folytat* fortfahren fortgesetzt fortsett fortsetter fortsätt ' +
      'fortsätta fortsätter fortsæt fortsætter gaat geht haberin hieronder integral ispod jatka jatkamalla jatkuu jälkeen järel jätkub kontynuuj ' +
      'lanjut* leggere leitura likusią loopt melanjutkan na nach nadaljevanj* nadaljuj nadaljuje nakon naprej nastav* nedan nedanför onder po pod ' +
      'pokračov* pokračuje poniżej poslije prosegue proseguendo prossegue przewiń pärast pēc scorri scroll segue segueix seguir selanjutnya ' +
      'selengkapnya setelah sigue slinkite sonra sotto sous sub suite tiếp toliau tovább tras turpini turpinot turpinā* tālāk tęsi* tục under ' +
      'unten unter után verder vidare videre weiter weiterlesen weiterzulesen za zemāk ďalej žemiau žemyn κάτω μετά συνέχεια συνεχίζεται ' +
      'συνεχίσετε συνεχίστε дальше испод након наставља ниже нижче под после продовження продовжу* продолж* продължава продължете продължите під ' +
      'після след статията читати אחרי המשיכו המשך להמשיך أكمل ادامه باقي جاری لقراءة لمتابعة يبدا يتبع پس आगे जारी नंतर नीचे पुढे बाद सुरू আগে ' +
      'চলবে নিচে পরে বাকি கீழே தொடர* பிறகு விரிவாகப் ฉบับเต็ม* ด้านล่าง* ต่อ* อ่านต่อ* 下一页* 下方* 之后* 之後* 余下* 剩余* 后继续* 后阅读* 往下* 後* 続* 続きは* 続きを* 繼續* ' +
      '继续* 계속* 아래* 이어* 후 후에',
  },
  {
    meaning: PROMPT.use,
    words:
      'afdrukken afspil anhören ascolta* ascultă atsispausdinti bagikan beluister berbagi bewaar bookmark cetak chia comparteix compartir copiar ' +
      'dalytis del dela delen deli delite dengarkan departe desa dinle dinleyin drucken drukuj drukāt elküldöm enregistrer escolta escoltar ' +
      'escucha* escúchalo gem gift guarda* hallgasd hallgassa hören hør imprim* ispiši izdrukāt išsaugo* jaga kaydedilsin kaydet klausies klausyk ' +
      'klausykite klausyt* kopeeri kopiera kopijuoti kopioi kopiér kopyala kopēt kuula kuunnella kuuntele könyvjelzőzöm küldd küldés lagre leia ' +
      'listen luister lyssna lyt lytt lưu meghallgat* mentés* menyimpan merken merkliste natisni nghe noklausies nosūtīt nyomtatás nyomtatása ' +
      'odsłuchaj odštampaj offrir oiça opslaan ouvir ouça padalies partajează partilhe pasidalink pasidalinkite pin pinnen podelite podijeli ' +
      'poslat poslať poslechn* poslouchejte poslušaj* posłuchaj počúvajte pošlete pošli pošlite prindi print printează prisluhnite prześlij ' +
      'přehrát regala saglabāt saglabātu salva salvar salve salvează salvesta salvestamiseks sauvegarder save sačuvaj sebarkan send sesli shrani ' +
      'simpan siųsti skopiuj skopírovať slušajte spara spausdinti speichern spremi stampa säilytä słuchaj sẻ tallenna tipărește trimite tulosta ' +
      'udskriv uloži* uložíte verschenken verschicken versenden voorlezen vorlesen vypočuj* vypočuť vytisknout vytlač* wydrukuj wyślij yazdır ' +
      'zapamiętaj zapisz zdieľaj zdieľať zkopírovat ääniversiona écoute* épingler épinglez ακούστε αποθήκευσε αποθήκευση εκτυπώστε εκτύπωση ' +
      'κοινοποιήστε μοιράσου запазване запази зберегти збереж* одштампај отпечатай подели поделите послуша* прослухати прослушать разпечатай ' +
      'распечатать роздрукувати розкажіть сачувај сачувајте слухати слуша* сохранить споделете чуй чуйте האזינו הדפיסו הדפסה הדפסת שמור שמירה ' +
      'שמירת שמרו שתף احفظ ارسال استمع استمعوا اطبع انسخ بشنوید حفظ ذخیره سنیں سنیے شنیدن شیئر محفوظ نسخة چاپ کپی گوش ऐका प्रिंट सहेजें सुनें ' +
      'सुरक्षित सेव सेव्ह* প্রিন্ট রাখুন শুনুন সংরক্ষণ সেভ கேளுங்கள்* சேமிக்க* நகலெடுக்க* บันทึก* บันทึกไว้* พิมพ์* ฟัง* แชร์* แบ่งปัน* ポストする* ' +
      '保存* 保存し* 保存して* 儲存* 分享* 列印* 印刷* 听* 打印* 收听* 收聽* 收藏* 聞く* 聴く* 聽* 转发* 音声* 공유* 듣기* 스크랩* 인쇄* 저장*',
  },
  {
    meaning: PROMPT.use | PROMPT.share,
    words:
      'bagikan compart* compárt* condivid* dalies dalin* dalīties deel deli delite deljeni distribui* empfiehl gönder iesaki jaa jaga jagage ' +
      'megoszt* ossza oszd padali* partage* partajează partilh* pasidalin* paylaş* podeli* podeślij podijeli* podziel pošlete sdíle* sebarkan ' +
      'share sẻ teile* tỏa udostępnij weiterempfehlen zdieľa* κοινοποίηση κοινοποι* μοιράσου μοιραστείτε надіслати отправить подели* поділи* ' +
      'поділіться пошир* репост розкажіть сподел* שיתוף שתף שתפו اشتراک اشتراک‌گذاری انشر بازنشر بفرستید بگذارید شارك شاركنا شاركه شاركها شاركوا ' +
      'شاركونا شاركي شیئر مشاركة مشاركته همرسانی وشاركنا گذاری शेअर* शेयर साझा শেয়ার பகிர* แชร์* シェア* 共有* 分享* 轉發* 转发* 공유*',
  },
  {
    meaning: PROMPT.article,
    words:
      'actualité actualités actus article* articol* artigo* artikel* artikkel* artikl* artykuł* artículo* beitrag bericht berichten berita ' +
      'besedilo bài cikk* gratisartikel haber habere haberi haberin haberler haberleri historien hír hírei híreiről hírek híreket ieraksti indlæg ' +
      'indslag* informasi inlägg innlegg içerik içeriği juttu juttuja jutu* konten loo lood lugu lugusid makale* material materiał matéria ' +
      'matérias meldung nachricht* najkomentarisanije najkomentiranije najčitanije naujienas naujienų nieuws nota noticia* notizi* notícia* ' +
      'notícies nouvelles novic novice nyheder nyheter page pages pagina plusartikel postaukset postitused pàgina página rakstam raksti raksts ' +
      'rakstu rakstus rakstā receptas relację reportage reportagem reportaje rozhovor saken saker saturs seite sidan sisältö správ stories story ' +
      'straipsn* strona stronę tekst* text texten textos texty tulisan turinys tópicos uudised uudiseid uutiset uutisia uutisista vest vesti ' +
      'vijest vijesti viết wiadomości wpisy yazı* zapis ziņas zpráv* írtuk írások članak članaka članci članek članka članke članki članku článek ' +
      'článk* článok įrašai știrea știri άρθρ* είδηση ειδήσεις κείμενο κειμένου πολυσχολιασμένα ρεπορτάζ вест вести материал материала материалам ' +
      'материалов материалы матеріал* најчитаније новин* новост* публикации публикация публікацій публікації статей статии статия статията ' +
      'статтею статтю стаття статті статье статьей статьи статью статья сторінку страницата страницу текст текста текстове текстови четени чланак ' +
      'чланке чланку чланци בכתבה הכתבה הכתבות המאמר כתבה כתבות לכתבה מהכתבה أخبار التقرير الخبر المادة المقال* تحاریر تحریر تحریریں تقارير خبر ' +
      'خبروں خبری خبریں للخبر مادة متن مضامین مضمون مطالب مطلب مقال* مواضيع موضوعات نوشته‌های نیوز کالم گزارش‌های یادداشت یادداشت‌های खबर खबरें ' +
      'खबरों ख़बर ख़बरें ख़बरों न्यूज न्यूज़ बातमी बातमीबद्दल बातम्या बातम्यांचे बातम्यांसाठी मजकुरातील मजकूर रिपोर्ट लेख लेखांची लेखातील ' +
      'আর্টিকেল খবর খবরটি খবরের নিউজ প্রতিবেদন প্রতিবেদনটি প্রতিবেদনে লেখা লেখাটি লেখায় লেখার সংবাদ সংবাদটি இக்கட்டுரை* கட்டுரை* செய்தி* ' +
      'பதிவுகளை பதிவுகள் விவரங்களைப் ข่าว* ข่าวสาร* บทความ* ผลงาน* เนื้อหา* เมื่อมีบทความ* เรื่อง* ニュース* 下に記事* 享有無限暢讀* 人気記事* 全文* 内容* 剩余部分* 原文* ' +
      '圖文* 報導* 報道* 投稿* 报道* 推送* 文章* 新着記事* 新聞* 新闻* 最新情報* 本文* 此文章* 特集* 記事* 该文章* 過去の記事* 閱讀篇數* 閲覧本数* 관련기사 글 글은 글이 기사* 뉴스* 본문* 속보* 추천뉴스 콘텐츠 페이지의',
  },
  {
    meaning: PROMPT.column,
    words:
      'arvamuslugu blog blogs blogue blogues chronique chroniques colaboraciones colonna column columna columnas columns coluna colunas ' +
      'commentary debatinnlegg debattartikel* felieton* gastbeitrag gastbeiträge gastkommentar* isi kirjoituksen kirjoitus klumme* kolumn* ' +
      'kronik* krönika krönikor krønik* köşe leserbriefe op publicystyk* rubrica rubrice rubrik* testo texte texten texto textov textul tribune ' +
      'tribunes yazarların στήλη авторських блог* колонк* колонці рубрик* التدوينات المقالات مدونات مطلب مقالات یادداشت یادداشت‌های コラム* 专栏* 寄稿* ' +
      '專欄* 기고* 사설* 칼럼*',
  },
  {
    meaning: PROMPT.piece,
    words:
      'aflevering afsnit artikleid artikler avsnitt bajk* billets bülteni bültenler cerita citation colunas communiqué* comunicad* comunicat* ' +
      'conte contes contos crossword* cuento* công episode episodio episódio epizodu fiabe gedicht* halaman horoscop* horoskop* interview* job ' +
      'kreuzworträtsel* krönikor közlemény* letter* lugusid masal* mesék minneord* märchen obituar* odcinek oppskrift* opskrift* pdf persbericht* ' +
      'poem* pohádk* post posts prasowe pratetu prensa pressemitteilung* pressmeddelande* prič* przepis* puzzles quiz* racconti rakstus ratgeber ' +
      'receita* recepata recept recepta receptai receptas recepte* recepthez recepti recepty receptą receptů receptų receta* recette* recipe* ' +
      'release* resep resepte* resepti* reteta retsept* review* rezept* rețet* ricett* rozprávk* score straipsnių szakács tale tarif* thức ' +
      'tiedot* transcript verhalen zgodb* épisode ηχητικό συνταγ* аудіоверсію бајк* блоги випуск выпуск епизода казк* приказк* прич* релиз* ' +
      'рецепт* сказк* эпизод історію במתכון המתכון למתכון מתכון מתכונים סיפור* القصة الوصفات الوصفة ترجمہ ترکیب ترکیبیں داستان دستور دستورپخت ' +
      'رسپی ریسپی ریسیپی* طرز للوصفة وصفات وصفة अनुवाद कहानि* कहानी* रेसिपि रेसिपी* रेसेपी लेख विधि গল্প* রন্ধনপ্রণালী* রেসিপি* குறிப்பை சமையல் ' +
      'சமையல்குறிப்பு* செய்முறை* ரெசிபி* คลิปที่* นิทาน* บทความอื่น* วิธีทำ* สูตร* エピソード* リリース* レシピ* 作り方* 故事* 新聞稿* 新闻稿* 菜谱* 这道菜* 這道食譜* 配方* 食譜* ' +
      '食谱* 레시피* 보도자료* 에피소드* 조리법 조리법으로',
  },
  {
    meaning: PROMPT.link,
    words:
      'affiliatelink* affiliatelänk* annonselenk* annonslänk* bağlantı* enlac* enllaç* hivatkozás kết lenke* lien* lingile link linke linkek* ' +
      'linket linki linkid* linkistä linkj* linkk* linkler* linkove links linku linkur* liên länk* mainoslink* nuorod* odkaz odkazu odkazy ' +
      'partnerlink* povezav* poveznic* reklamelenk* reklamelink* reklamlänkar saite* saiti tautan url* werbelink* đường συνδέσμ* συνδεσμ* ' +
      'σύνδεσμ* връзк* гиперссылка гіперпосилання линк* посиланн* ссылк* הקישור הקישורים קישור* الرابط الروابط رابط روابط روابطنا لنک* لینک* ' +
      'پیوند लिंक* লিংক* இணைப்ப* ลิงก์* アフィリエイト広告を利用* プロモーションを含み* リンク* 剪貼簿* 連結* 链接* 링크* 제공받습니다 주소를',
  },
  {
    meaning: PROMPT.reading,
    words:
      'baca berete beri blader branja branje branjem cikkért citește citi citire citit citite citiți czytaj czytają czytani* czytać dočítajte ' +
      'elolvasásához fulleja izlasi lasi lasiet lasīt lasītu lasīšanai lasīšanas lazen lectur* leer leerlo lees* leggendo leggere leggi leia ' +
      'leitura lektury lendo ler lese lesen leser lesetid lesezeit leste lettura leyendo lezen leído lido lidos lihat lire lis lisez listovat ' +
      'listovať llegeix llegides llegint llegir llegiu loe lue lugeda lugemisaeg lugemiseks lukea lukeaksesi lukemista lukuaika läs läsa läser ' +
      'läsning läst lästid læs læse læser læsetid læst melihat membaca oku okudunuz okuma* okunan okuyun olvasd olvashatják olvasni olvassa ' +
      'olvasson olvassák olvasás* opplest pelajari preberi preberite prečítajte prečítať pročitaj pročitajte przeczytaj przeczytanie przeczytasz ' +
      'przeczytać przeczytałaś przeczytałeś přečtěte přečíst read reading răsfoiește simak skaitykite skaitymo skaitymui skaityti skaitytumėte ' +
      'susipažinkite turpinātu weiterlesen weiterzulesen xem čita čitaj čitajte čitanja čitanje čitati čtení čti čtěte číst číta* đọc ανάγνωση ' +
      'ανάγνωσης διάβασμα διαβάζετε διαβάζουν διαβάσετε διαβάστε дочитать найчитаніше прочетен прочетете прочети прочитали прочитан* прочитати ' +
      'прочитај прочитајте прочтение четене четено четете чита* чтение чтению чтения דפדפו הקריאה לקרוא לקריאה לקריאת נקראות קראו קראתם קריאה ' +
      'שקראתם اقرأ القراءة بخوانید خواندن خواندید شاهدي قراءة قراءتك قراءتكم قرائت لقراءة لقراءتك للقراءة مطالعه مطالعہ مطالعے پڑھ پڑھا پڑھنے ' +
      'پڑھیں पढ़ने पढ़ा पढ़ी पढ़ें वाचण्यासाठी वाचन वाचना* वाचले वाचा পড়তে পড়া পড়ার পড়ুন পড়েছেন* পাঠের படிக்க* படித்த படித்ததற்கு* ' +
      'படித்தமைக்கு* படித்துவிட்டீர்கள் வாசிக்க* வாசித்ததற்கு* வாசித்தமைக்கு* การอ่าน* ที่อ่าน* อ่าน* อ่านต่อ* เข้ามาอ่าน* お読み* ご覧* みるには* チェック* ' +
      '暢讀* 最多人看* 瀏覽* 畅读* 看完* 看完整* 看更多* 続きはこちら* 觀看* 解鎖* 解锁* 読み* 読む* 読め* 読んで* 読了* 讀* 讀完* 读* 读完* 購読する* 閱讀* 閲覧* 阅读* 보기 보세요 볼 봐주셔* 시청하기 시청해* 읽기* 읽는* ' +
      '읽으려면* 읽으시려면 읽은',
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
      'abdruck alıntı andmekaev* chép citeres citējot copiar copied copying cópia datamining eftertryck eksploracja felhasználása gavyba ' +
      'gengivelse gengives gjengis iktibas izrace kopeeri* kopier* kopijuoti kopioi* kopiowan* kopiranje kopyala* kopírov* kopēt memuat ' +
      'menayangkan mengambil mengutip menyalin másol* nadruk overgenomen overnemen perspausdin* phát ponatis povzemanje preluat preluate ' +
      'prenositi prenošenje preuzimanje prevziať przedruk* publikovanie publikování pārpublicē* přetisk razmnoževanje razširjanje rediffusion ' +
      'redistribut* redistribuído reescrito reprodu* republi* riprodu* rozpowszechn* rozširovanie sao taasavaldamiseks trích umnožavati utánközl* ' +
      'verveelvoudigd vervielfält* weiterverbreit* weiterverwendung yayınlanamaz átvehető átvétele återges çoğalt* újraközl* šírenie šíření ' +
      'αναδημοσίευση αναδημοσίευσης αναπαραγωγή αντιγραφή възпроизвежд* копирован* копіюван* передрук* перепечат* перепост* позоваването ' +
      'преношење препечатването преузимање цитиране цитировании цитуванні העתק* להעתיק להפיץ לצטט לשכפל שכפול إعادة استخدام استفاده اشاعت اقتباس ' +
      'الاقتباس النسخ النشر النقل بازنشر بالاقتباس دوبارہ شائع نسخ نسخه نشر نشره نقل کاپی کپی کپی‌برداری कॉपी पुनः पुनर्प्रकाशित प्रकाशन কপি ' +
      'পুনঃপ্রকাশ প্রকাশ நகலெடுக்க* நகலெடுப்ப* மறுபிரசுர* คัดลอก* ทำซ้ำ* นำไปใช้* นําไปใช้* เผยแพร่* 复制* 引用* 摘編* 摘编* 無断使用* 盜用* 複製* 転載* 轉載* 转载* ' +
      '重製* 鏡像* 镜像* 무단* 배포* 복사* 복제* 스크랩* 재배포* 전재*',
  },
  {
    meaning: PROMPT.permission,
    words:
      'accord acordul aizliegt* atļauj* autorisation autorització autoriza* autorizzazione citarea consent consentement consentimento ' +
      'consentimiento consimțământul cấm dilarang dopušten* dovoljenj* dozvole dozvolu draudžiama engedély* forbidden forbudt förbjuden förbjudet ' +
      'genehmigung ghi gösterilmeden hiperłącz* hozzájárul* hyperlink* ilman interdit* interzis* izin izinsiz keelatud kielletty loal loata luba ' +
      'lupaa lupaani medgivande megjelölését megjelölésével menționarea navedbo navođenje neovlašteno neovlašćeno nevoie obligāta odobrenja onay ' +
      'onayınızı permisiunea permiso permission phép prepovedan* prohibi* prohíbe proibid* samtycke samtykke soglasjem souhlasem souhlasu ' +
      'suostumuksen suostumuksesi sutikimo súhlasu tanpa tilladelse tillatelse tillstånd tilos toestemming untersagt uvedení verboden verboten ' +
      'verilerek vietat* yapılamaz yasaktır zabranjeno zabronion* zakazana zakáz* zgod* zustimmung ý άδεια έγκριση αναφορά αναφοράς απαγορεύεται ' +
      'συγκατάθεσή χωρίς гиперссылк* гіперпосилан* дозволено дозволу заборонен* забранен* забрањено задължителен задължително запрещен* згоди ' +
      'навођење обязательна разрешени* разрешено сагласност согласия съгласие съгласието אישור אסור בכתב הסכמה إذن اجازت اجازه الإشارة بإذن بدون ' +
      'بشرط بلامانع خطي دون ذکر قابل مجاز مجوز مسبق ممنوع منع موافقتك يجوز يحظر يمنع يُسمح پیشگی پیگرد کتبی अनुमति इजाजत इजाज़त परवानगी ' +
      'पूर्वपरवानगीशिवाय वर्जित অনুমতি দণ্ডনীয় নিষিদ্ধ পূর্বানুমতি বেআইনি அனுமதி* குற்றம் தடைசெய்யப்பட்ட* ตามกฎหมาย* ห้าม* อนุญาต* เครดิต* ご遠慮* ' +
      '不得* 严禁* 书面许可* 依法* 出處* 同意* 必究* 授权* 授權* 書面同意* 未經* 未经* 法律責任* 法律责任* 注明* 無断* 無断使用* 禁 禁* 禁じ* 禁止* 許可* 許可なく* 許諾* 註明* 請勿* 许可* 请勿* 违者* 追究* 違者* 須* 须* ' +
      '금지* 금합니다 무단* 법적 사전 허락*',
  },
  {
    meaning: PROMPT.allowed,
    words:
      'autorisé autorisée dovolené dovoljeno fritt honorarfrei izin možné må permitida permitido permitted réserve tilladt tillatt tillåten ' +
      'tillåtet toegestaan átvehető επιτρέπεται дозволено дозвољено приветствуется разрешено מותר آزاد اجازت بلامانع مجاز يجوز يسمح परवानगी ' +
      'অনুমতি 许可*',
  },
  {
    meaning: PROMPT.app,
    words:
      'alkalmazás* aplicació aplicación aplicativo aplicação aplicația aplicație aplika* aplikáci* app appe appen appli application applicazione ' +
      'applikationen applikáció* dụng lietotn* mobiilirakendus* mobilalkalmazás* mobiliojoje nieuwsapp nutirakendus* platformah programėl* ' +
      'rakendus rakenduses rustore sovellu* uygulama* äpis äpp εφαρμογή* апликациј* відкрийте додаток застосунку застосунок приложение* ' +
      'приложении אפליקציה אפליקציית האפליקציה التطبيق اندروید اپ اپلیکیشن ایپ تطبيق تطبيقنا ستور अॅप* अ‍ॅप* एप ऐप অ্যাপ অ্যাপটি ஆப்பை செயலி* ' +
      'แอป* ứng アプリ* 安卓* 客戶端* 客户端* 應用程式* 手に入れよう* 手机客户端* 앱* 플레이에서',
  },
  {
    meaning: PROMPT.download,
    words:
      'atsisiųsk* baixa baixar baixe baixeu bajar bajá cài descarca descarcați descarcă descarga descargad descargar descargue descargá descarr* ' +
      'descárg* descă* download downloade downloaden downloading downloads edinin get hanki hent herunter herunterladen hol holen hämta indir ' +
      'indirebilirsiniz indirin indiriniz indirmek instala instalar installa installeer installer installez installieren instalē laadi ladatkaa ' +
      'ladda lade laden lae laste lataa lejupielād* letölthető letöltés* letöltöm mengunduh nabavite naloži ned nedlasting ner parsisiųs* pasang ' +
      'pobieraj pobierz pobierzcie pobrać prenesite preuzeti preuzimanje preuzmi preuzmite scarica* scarichi skini skinite stahovat stahujte ' +
      'stiahni stiahnite stiahnuť stáhni stáhnout stáhněte sťahovať sťahujte télécharg* tölts* tải unduh unduhlah yükle zainstaluj zeskanuj ' +
      'ściągnij ściągnąć κατέβασε κατεβάσετε κατεβάστε λήψη встановіть завантаж завантажити завантажте завантажуйте загрузите загрузить ' +
      'звантажити изтеглете изтегли изтегляне преузимање преузми преузмите свалете свали сваляне скача* скачивай скачивайте скини скините ' +
      'установите установить הורד הורדה הורדת הורידו להורדה להורדת להוריד انسٹال تحميل تنزيل ثبّت حمل حملوا حملي دانلود دریافت لتحميل للتحميل لوڈ ' +
      'نصب ڈاؤن ڈاؤنلوڈ* इंस्टॉल इन्स्टॉल डाउनलोड ইনস্টল ডাউনলোড* டவுன்லோடு* தரவிறக்க* நிறுவ* பதிவிறக்க* ดาวน์โหลด* ดาวโหลด* โหลด* ダウンロード* 下載* ' +
      '下载* 手に入れ* 打开* 打開* 내려받* 다운로드* 다운받*',
  },
  {
    meaning: PROMPT.notification,
    words:
      'alert alertas alerte alertes alerts aviseringar avvisi benachrichtigung* besked bildirim* báo eilmeldungen hälytykset ilmoituksen ' +
      'ilmoitukset melding meldingen mitteilungen notific* notifik* notiser obaveštenja obavijesti obvestil* oznámen* paziņojum* pemberitahuan ' +
      'potisna powiadom powiadomienia powiadomień pranešimai pranešimus push pushberichten pushmeld* pushnotiser pushvarsler teavitus* thông ' +
      'upozorn* varsel varsler varslinger értesítés* ειδοποίηση ειδοποιήσεις ειδοποιήσεων известие известия известията нотификациите обавештења ' +
      'сповіщення сповіщень уведомление уведомлений уведомления ההתראות העדכונים התראה התראות עדכונים פוש إشعار إشعارات اطلاع اعلان اعلانها ' +
      'الإشعار الإشعارات التنبيهات الرٹس العاجلة بالاشعارات تنبيهات نوتیفیکیشن نوٹیفکیشن* अलर्ट* नोटिफ़िकेशन* नोटिफिकेशन* सूचना নোটিফিকেশন* ' +
      'அறிவிப்பு* நோட்டிஃபிகேஷனை நோட்டிஃபிகேஷனைப் การแจ้ง* การแจ้งเตือน* รับการแจ้งเตือน* แจ้งเตือน* プッシュ通知* 推播* 推送* 通知* 속보 알림*',
  },
  {
    meaning: PROMPT.switchOn,
    words:
      'abilita abilitare accept* accepți accetta* aceitar aceite acepta* aceptes acord activa activar activați activează activer activez agree ' +
      'akkoord aktifkan aktivera aktivier* aktiválja akzeptieren allow apstiprini ativar ative attiva attivale attivare attívalas atļauj atļaut ' +
      'autoriser açın bật cho consenso consent consentim* dovolim dozvoli einschalten einwillig* enable engedélyezze externen externer fogadja ' +
      'godkänn* godta habilite hozzájárul* hyväksy* ieslēdz inschakelen izin izinkan jāapstiprina kabul kapcsolja käyttöön leiskite leisti luba ' +
      'lülita nyalakan nõustu omogoči omogočiti onay ota permitir phép piekrīti povolit povoliť povolte povoľte pozwól prihvatiti salli samtycke ' +
      'samtykke* schakel setuju skru sla slå souhlas sprejeti sutik* sutinku switch súhlas terima tillat toestaan toestemming turn ver verin ' +
      'vklopite włącz zaakceptuj zapnite zapněte zet zezwól zgodę zulassen zustimm* đồng įjunkite αποδεχ* αποδοχή ενεργοποιήστε включете включите ' +
      'дозволити дозвольте згоду погодьтеся подключите приемете примите прихватам прихватате прихватите разреши разрешите разрешить согласие ' +
      'съгласие увімкніть укључите אפשר הסכמה הפעילו הפעל פעילו آن اجازت اجازه اقبل السماح الموافقة بپذیرید تأیید تسمح فعال فعل قبول موافقة ' +
      'موافقت يسمح پذیرش अनुमति अलाऊ इजाजत ऑन चालू परवानगी सुरू स्वीकारा অনুমতি গ্রহণ চালু அனுமதி* ஆன் இயக்க* ஏற்கவும் ยอมรับ* ยินยอม* ' +
      'รับการแจ้งเตือน* อนุญาต* オン* 允許* 允许* 同意* 启用* 开启* 开通* 打开* 接受* 有効に* 有効にしてください* 許可* 開啟* 동의* 켜* 허용*',
  },
  {
    meaning: PROMPT.subscriber,
    words:
      'abbonamento abbonati abo abonament* abonare abonarea abonat abonați* abone abonel* abonement* abonent* abonnee abonnees abonnement* ' +
      'abonnent* abonné* assina* digitalabo előfizet* inscrição iscrizione medlem naročnike naročnikom naročnino odberu odběru pelanggan ' +
      'plusartikel predplatiteľom predplatiteľov predplatn* predplaťte premiuma prenumera* prenumerera prenumererar pretplata pretplatnic* ' +
      'pretplatnik* pretplatu předplatitel* předplatn* předplaťte socios stödprenumerant subscriber* subscription subscriptors subscrição ' +
      'subskrybent* subskrypcj* suscrip* tellija* tellimus* thuê thành tilaaj* tilauksen tilaus členy συνδρομ* абонамент абонат* доступом ' +
      'передплат* платного подписк* подписчик* предплата премиум преміум претплата претплатницима претплату прималаца підписка підписки підписку ' +
      'כמנויים למנויים מנוי* اشتراك اعضای الاشتراك رکن سبسکرائبر سبسکرائبرز صارفین للمشتركين لمشتركي مشترك مشترکان ویژه ग्राहकों पाठकों सदस्य ' +
      'सदस्यत्व सदस्यांसाठी सदस्यों सब्सक्राइबर গ্রাহক গ্রাহকদের সদস্য உறுப்பினராகுங்கள் சந்தாதார* พรีเมียม* สมาชิก* 付费* 会员* 会員* 会員限定* 已订阅* 會員* ' +
      '有料記事* 訂戶* 구독권이 구독자* 유료 유료회원* 중이신가요 프리미엄 프리미엄* 플러스 회원이',
  },
  {
    meaning: PROMPT.only,
    words:
      'accesible accessible ainult alleen apenas ausschließlich bara bare csak disponível doar dostupan dostupno dostęp* dành eksklusiv endast ' +
      'exclusi* exklu* hanya iba jen khusus kun kättesaadav len només numai nur only pieejams pouze pur reservado reservados riservati riservato ' +
      'riêng réservé* sadece samo seulement seules seuls skirtas solo soltanto sólo tik tikai tylko vain vorbehalten werbefrei wyłącznie yalnızca ' +
      'zugänglich özel özeldir αποκλειστικά αποκλειστικό μόνο доступан доступен доступна доступний доступно искључиво лише само только тільки ' +
      'בלבד זמינה تنها حصري صرف صرفا فقط ویژه केवल फक्त सिर्फ सिर्फ़ শুধু மட்டும் เท่านั้น* のみ* 专享* 仅供* 仅接受* 仅限* 僅限* 專享* 專屬* 限* 限定* 구독자만 유료회원만 ' +
      '전용* 회원만',
  },
  {
    meaning: PROMPT.own,
    words:
      'aittir allein alleinige alone ausschließlich cá egen egna egne eigen eigene eigenen esclusiva esclusivamente exclusiv exclusiva ' +
      'exclusivamente exclusively exclusivo henkilökohtaisia inteira isiklik isiklikud isključivo kendi kendilerine kizárólag kişisel lični oma ' +
      'omadega omat omia omiaan osebno osobiste osobni osobno osobné osobní own personal personale personales personali personliga personlige ' +
      'personnel personnelles persoonlijke persönliche persönlichen pessoais pessoal pribadi propias propre propres propria prywatne pròpies ' +
      'riêng saját selv sepenuhnya själv solely strictly személyes total uitsluitend vlastní výhradně výlučne výlučně wyłącznie własne ' +
      'αποκλειστικά προσωπικές προσωπική виключно власна исключительно искључиво лична личная лично личное личный личным особиста особистою ' +
      'особисту אישית أصحابها الشخصية خود ذاتی شخصي شخصی صاحبه صاحبها صرفا لصاحبها وحده अपने निजी वैयक्तिक व्यक्तिगत একান্ত নিজস্ব ব্যক্তিগত ' +
      'தனிப்பட்ட ส่วนตัว* 个人* 仅* 個人* 僅* 本人* 개인*',
  },
  {
    meaning: PROMPT.mistake,
    words:
      'błąd chyba chybu coquille correctie correção ctrl düzeltme elírást eroare errada errado errata erreur erro error errore* erros faute ' +
      'fehler feil fejl fel fout foutje grešku greșe* hata hibát imprecisione imprecisioni inexactitate kesalahan ketik kirjoitusvirhe* klaid* ' +
      'koreksi korjauspyyntö* kļūd* literówkę mistake nadużycie napak* naruszenie paranda pogrešk* pontatlanságot preklep překlep překlepu ' +
      'rechtschreibfehler refuso rettelse sai skrivefeil skrivfel sprostowanie stavefejl stavfel tekzip tikfout tippfehler typfel typo tả veast ' +
      'viga virhe* yanlışlık ανακρίβεια λάθος λάθους грешка грешку нередност неточност неточности неточность одруківку опечатке опечатки опечатку ' +
      'ошибке ошибку помилк* בטעות דיוקים טעות إملائي اشتباه اشتباهی اشکال خطأ خطایی غلط غلطی غلطیوں गलती ग़लती चूक त्रुटि त्रुटियां त्रुटी भूल ' +
      'তথ্যগত ভুল தவறான பிழை* ข้อผิดพลาด* ข้อมูลไม่ถูกต้อง* คำผิด* คําผิด* 侵权* 侵權* 有誤* 有误* 纠错* 脱字* 誤り* 誤字* 錯別字* 錯字* 錯誤* 错别字* 错误* 間違い* 오류* 오타* ' +
      '오탈자* 잘못* 정정*',
  },
  {
    meaning: PROMPT.slip,
    words:
      'błąd błędu chyba chybu coquille eroare errada errata error errore faute fehler fejl grešku greșeală hata ketik klaid* kļūd* literówk* ' +
      'mistake napako opečatku pomyłk* preklep překlep překlepu refuso stavefejl tippfehler typo tả vea viga virhe* yanlışlık ανακρίβεια λάθος ' +
      'грешк* неточност* неточніст* одрук* опечатк* описк* ошибк* памылк* помилк* إملائي اشتباهی املایی خطأ غلط คำผิด* คําผิด* 錯字* 오탈자*',
  },
  {
    meaning: PROMPT.report,
    words:
      'anunță atsiųsk* avisa avise aviseu avísanos bemerkt beri besked bildir bildirin báo comunica comunicar comunicate contact contacta ' +
      'contactați contacte contactează contactez dajcie dajte dejte dicci digues dikirim dites dojavi doorgeven díganos email encontrou entdeckt ' +
      'enter envia enviar envie envoyez envía envíanos envíe escreva escribe escriu escriure escriviu escríbenos faccelo facci fale fant fark ' +
      'fateci foreslå found fundet funnet gefunden gesehen gevonden gezien geçin góp gönder gönderebilirsiniz gönderin gửi hittade hittat hlásit ' +
      'hubungi huomasitko hệ iesūti ihbar iletebilirsiniz iletişime ilmoita ilmoittaa informar informe invia inviaci inviate javi javite jelezd ' +
      'jelezze kerro kirim* kirjuta kontak kontakt kontakta kontaktieren kontaktirajte kontaktujte küldd küldj* laporkan liên lähetä löysitkö ' +
      'mail manda mandanos mande meddela mejla meld melde melden nahlási* napisz* napište napíšte našli notato noticed observat opazili opdaget ' +
      'oppdaget označite ozvite parašyk* piši pišite pošalji pošaljite pošlete pošlite pošlji pošljite pranešk* pranešti prijavi prijavite ' +
      'prześlij przyślij prévenez racontez rakstiet raportează rapporter rapportera rapportér rašykite rašyti report reporta reportar repéré ' +
      'repórtalo saada saber sagen savoir sazinies schick schicke schicken schreiben scrie scrieți scrivete scriveteci scrivi segnala segnalacelo ' +
      'segnalaci segnalalo segnalare semnalează send senden signaler signalez siųskite skicka skontaktuj skriv sporočite spotted stuur* sugerir ' +
      'susisiek* sūti* talált találtál teata tell tip tipp tips tipsa touch trimite trouvé trovato ulaşabilirsiniz uočili upozorniť vezi vinkkaa ' +
      'vědět weten widzisz wyślij yazın zadzwoń zauważyłaś zauważyłeś zavolejte zgłoś ziņo ziņot znalazłeś znać écrivez írd írj írja írjon ' +
      'αναφέρετε αναφορά βρήκατε γράψτε εντοπίσατε επικοινωνήστε στείλε στείλτε бачите видите видяхте виділіть выделите докладвай заметили ' +
      'знайшли изпратете изпрати изпращайте контактирајте надсилайте надіслати надішліть нажмите напишите напишіть натисніть нашли открыли пишете ' +
      'пишите пишіть повідомити повідомте подай поділіться пожаловаться помітили поскаржитися пошаљи пошаљите пратете прислать присылайте ' +
      'пришлите пријавите розкажіть свържете сообщите сообщить съобщете јавите דווחו דיווח כתבו מצאתם נתקלתם ספרו פנו שלח שלחו آگاہ أبلغ أبلغنا ' +
      'أخبرنا أرسل أرسلوا ارسال اطلاع الإبلاغ التواصل بتائیں بفرستید بلاغ بگذارید بھیجیں دیده‌اید راسل راسلنا شاركنا للتواصل لکھیں مشاهده مطلع ' +
      'نشاندہی وارسل گزارش कळवण्यासाठी कळवा नोंदवा पाठवा पोहोचवा बताएं भेजें रिपोर्ट सांगा सूचना জানাতে জানান পাঠান রিপোর্ট লিখুন அனுப்ப* ' +
      'சுட்டிக்காட்டுங்கள் தெரிவிக்க* தெரிவியுங்கள் புகாரளிக்க* ติดต่อ* ร้องทุกข์* ส่ง* แจ้ง* แจ้งให้เราทราบ* お問い合わせ* お待ちして* お知らせ* ご指摘* タレコミ* 举报* ' +
      '來信* 募集* 反饋* 反馈* 告知* 告訴* 告诉* 回報* 報告する* 寄せ* 情報提供は* 投稿* 提供* 檢舉* 纠错* 联系* 聯絡* 送* 通報* 문의* 반론* 보내* 보내드립니다 신고* 알려* 알려주세요 알려주세요* 정정* 제보*',
  },
  {
    meaning: PROMPT.report | PROMPT.us | PROMPT.tellUs,
    words: 'dinos scrivici 제보는',
  },
  {
    meaning: PROMPT.tip,
    words:
      'anonimowy appel cerita correction događaju dogodku expérience foto fotografije fotografiju fotos haberiniz hattı hinweis* historia ' +
      'historie história híre hírt idea ihbar info informació información informacj* informasi information informazione informazioni informații ' +
      'juttuvinkki kritik naskah niečom nuotraukų nyhetstips něčem peristiwa pista podnet podnět pont poveste priču saran segnalaz* sprawę ' +
      'subiect sugestão sujet sygnał sztorija talepleriniz taleplerinizi temat thema thông tin tip tipp tips tulisan téma témoignages témoin tému ' +
      'témája verhaal vihje vijest vinkki vídeos zajímavém zdarzenia zgodbo świadkiem βίντεο ιστορία καταγγελία πληροφορίες υλικό φωτογραφίες ' +
      'видео відео информаци* новина новину очевидцем происшествия свидетел свідком сигнал снимка тема тему інформаці* історію історія מידע סיפור ' +
      'צילמתם تحریر تحریریں تصاویر تصویر خبر خبرا خبری خبریں سوژه سوژه‌های صورك فيديو قصة مضامین معلوم* ویدیو ویڈیو گزارش खबर जानकारी फोटो ' +
      'बातम्या रेसिपी लेख वीडियो व्हिडिओ सुझाव ছবি তথ্য লেখা সংবাদ செய்திகளை படைப்புகளை புகைப்பட* คลิป* ภาพ* ร้องทุกข์* เบาะแส* ảnh 写真* 情報* 投稿* ' +
      '爆料* 画像* 線索* 线索* 資料* 사진* 의견을 제보*',
  },
  {
    meaning: PROMPT.have,
    words:
      'ai anda avete avez aveți byłeś bạn có did do estat got haben hai har has hast have heb heeft imate imaš ir jums kas kennen know masz mu ' +
      'máte máš märkasid mı nägid onko priča punya sizin sul svjedočili tem tens tiene tienes turite van var ved videli viete víte yra želite ' +
      'žinote știi έχεις έχετε αυτόπτης είδες вас видели видяхте есть знаете имате имаш маєте станахте є יש آیا دارید داشته لديك* هستید هل आपके ' +
      'क्या আছে',
  },
  {
    meaning: PROMPT.liked,
    words:
      'agradat aimé beğend* enjoy enjoyed gefallen gefällt gilla* goste gostou gusta gustado gustó hữu leuk lide like liked liker likte líbil* ' +
      'líbí meeldida meeldis menarik patik* patīk piace piaciut* piditkö plu plăcut podoba* páči páčil* sevdiniz spodobał* suka svidela svidio ' +
      'sviđa tetszett thích tykkäsitkö vindt všeč waardeer waardeert zaujal άρεσε допао понравил* свидео свиђа сподоба* хареса харесате харесахте ' +
      'אהבתם أعجب* پسند پسندید* आवडला पसंद পছন্দ ভালো লাগলে লেগেছে பிடித்திருந்தால் กดไลก์* ชอบ* ชื่นชอบ* 不錯* 喜欢* 喜歡* 気に入* 覺得* 認同我們的理念* 도움이 마음에* ' +
      '만족하십니까 좋아요 좋았*',
  },
  {
    meaning: PROMPT.useful,
    words:
      'aidé aiutato ajudado ajudat ajudou ajutat användbar apua auttoi auttoiko ayudado ayudó behulpzaam berguna bermanfaat brugbar* faydalı ' +
      'faydalıydı folos geholfen geholpen giúp hasznos hasznosnak help helped helpful hilfreich hjalp hjelpsom* hjulpet hjälp hjälpsam hjälpt ' +
      'hjälpte hjælpsom* hyödylli* hyötyä hữu intéressé işinize jakość kasulik korisna korisne korisno koristan lesenswert membantu nauding* ' +
      'noderīg* nuttig nytta nytte nyttig* nápomocn* nützlich oldu pomocn* pomogao pomogla pomoglo pomogła pomogło pomohl pomohla pomohli pomohlo ' +
      'pomohly pomohol pomoč pomógł przydatn* prínosn* přínosn* segít* servit servito sirvió terbantu unhelpful uporaben useful util utile utiles ' +
      'utili utilă użyteczn* užitečn* užitočn* weitergeholfen yaradı yararlı yardımcı zinvol ích úteis útil útiles útils βοήθησε βοηθητική ' +
      'βοηθητικό φάνηκε χρήσιμ* допомогла допомогло допоміг корисан корисн* користан полезен полезн* помогао помогите помогл* помогна помогнахме ' +
      'הועיל הועילה מועיל מועילה עזר עזרה עזרו שימושי שימושית أفادك ساعدتك ساعدك مدد مددگار* مفيد* مفید مفیده مفیدی کارآمد کمک کننده उपयुक्त ' +
      'उपयोगी मददगार सहायक উপকার উপকারী উপকারে সহায়ক உதவியதா* உதவியாக* பயனுள்ள* பயன்பட்டதா* ช่วยคุณได้* ช่วยได้* ประโยชน์* เป็นประโยชน์* お役に* ' +
      '助け* 参考に* 帮到* 帮助到* 幫到* 幫助到* 役に立* 役に立ち* 役立* 有帮助* 有幫助* 有所帮助* 有用* 도움* 유용하* 유용한 유용했*',
  },
  {
    meaning: PROMPT.rate,
    words:
      'acordă arvioi arvostele avalie bedøm beoordeel betygsätt bewerte* califica evaluează giá hinda* note noter notez notă novērtē* oceni ' +
      'ocenite oceń* ocijeni* ohodnoť* oyla* puan puanla puanlayın puntúa rate valora valorarnos valuta valóranos votateci vurder vurdering ' +
      'vērtējums értékeld értékelje évaluez đánh įvertin* αξιολογήστε βαθμολογήστε оценет* оцени оцените оценить оцінит* оцінка оцініть рейтинг ' +
      'דרגו امتیاز ریٹ ریٹنگ قيم रेट रेटिंग রেট রেটিং மதிப்பிட* ரேட்டிங் คะแนน* ให้คะแนน* 幾顆星* 打个分* 打分* 評価* 評價* 評分* 评分* 별점* 평가해*',
  },
  {
    meaning: PROMPT.source,
    words:
      'allika* avot* belegexemplar bron font fonte fontes fonti forrás* fuente* izvor* kaynak kaynaklar* kaynağı kaynağınız kilde kildehenvisning ' +
      'kilden källa lähde lähte* mentionner nguồn quelle* source* sumber surs* vira virov voorkeursbron zdroj* šaltin* źródeł źródł* πηγ* джерел* ' +
      'извор* източник* источник* כמקור מקור קרדיט المصدر كمصدر مصدر* منبع सोर्स स्रोत स्रोतों উৎস แหล่ง* ソース* 來源* 出典* 出處* 来源* 출처*',
  },
  {
    meaning: PROMPT.preferred,
    words:
      'bevorzugt* eelist* elsődleges előnyben ensisijai* favorites foretruk* föredragen föredraget föredragna kedvenc* oblíben* obľúben* omiljeni ' +
      'pageidauj* pilihan preferat* preferente preferid* preferiran* preferit* preferovan* preferowan* preferred preferált préféré* suosik* ' +
      'suositu* tercih ulubionych upřednost* voorkeursbron vēlam* önskad željeni ưu προτιμώμεν* бажан* вибран* избранны* обран* омиљен* ' +
      'предпочитаем* предпочитан* מועדף المفضل* ترجیحی دلخواه مفضل* पसंदीदा পছন্দের ต้องการ* ที่คุณชื่นชอบ* โปรด* 偏好* 優先* 首选* 首選* 선호*',
  },
  {
    meaning: PROMPT.pay,
    words:
      'abonne abonnement* abonner abonnieren abonnér abonē abonēt berlangganan fizess* iegādājies køb ký langganan mua naroči naročite predplaťte ' +
      'prenumer* pretplati pretplatite předplatit předplaťte subscreva subscriure subskrybuj suscribirte suscríb* telli tilaa užsiprenumeruok* ' +
      'γίνε γίνετε εγγραφή εγγραφείτε абонирайте абонуйте передплат* подпишись підпишись підпишіться اشتراک اشتركوا กดติดตาม* สมัครสมาชิก* ' +
      'เป็นสมาชิก* チャンネル登録* 付费* 升級* 定期定額* 开通* 有料* 訂閱* 订阅* 購入* 購読* 贊助* 购买* 赞助* 구독* 유료*',
  },
  {
    meaning: PROMPT.price,
    words:
      'din eur euro eurolla euros eurosta forint forintért ft kn kr krona krone kroner kronor kč lei leu pln rp tl zł đồng грн лв лева руб рубл* ' +
      'دولارات บาท* 元* 円* 每月* 원 원에',
  },
  {
    meaning: PROMPT.period,
    words:
      'anual ay aylık año bulan dana detik digital* dní edición edition gada giây haftalık hari havi hodin hodín hét hónap* jahr jam kk kuu ' +
      'kuukausi kuukausia kuul luna lună maand mdr mensual mensuel mes mese mesec* meses mesi mesiac* miesiąc miesiące miesięcznie mjesec* mois ' +
      'monat* month* másodperc mån månad* måned* mês mēnesī mėnesio mėnesį měsíc* měsíčně nedelje online saat saniye saniyede seconden secondes ' +
      'secondi seconds secunde segundos sekund sekunden sekunder sekundi sekundy sekuntia sekuntin sekúnd semaine semaines semana semanas setmana ' +
      'settimana settimane săptămâni tháng tjedna tuần tydzień tygodnie tygodniu týden týdne týdny týždenne týždne uge uger uke uker vecka veckor ' +
      'viikko viikkoa viikolla week weekly weeks weken woche wochen year šonedēļ δευτερόλεπτα εβδομάδας λεπτό μήνα день добу месец* месяц* місяц* ' +
      'недель сата секунд секунди секунды сутки тиждень тижня тижні החודשית השעות חודש שניות الشهر ثانية ثانیه ثوان سالانه سالانہ شهر* ماه ماهانه ' +
      'ماہ ماہانہ هفته يومي ہفتے आठवड्यात महीने माह सेकंड মাস সপ্তাহের மாதத்திற்கான வாரம் ชั่วโมง* ประจำสัปดาห์* วินาที* สัปดาห์* เดือน* 今月* 今週* ' +
      '月* 月費* 本周* 每月* 秒* 개월 달 월 주간 초*',
  },
  {
    meaning: PROMPT.affiliate,
    words:
      'affili* afilia* afilier* annonselenk* annonslänk* mainoslink* ortaklık partnerių partnerlink* partnerske partnerské partneru reklamelenk* ' +
      'reklamelink* reklamlänkar sidusmüügi thị werbelink* συνεργατικ* συνεργατών афилиейт партнерск* партнерськ* партньорск* שותפים تابعة همکاری ' +
      'एफिलिएट* พันธมิตร* アフィリエイト* プロモーション* 联盟* 聯盟* 제휴* 쿠팡* 파트너스*',
  },
  {
    meaning: PROMPT.mail,
    words:
      'adresimi adresiniz adresą correo correos correu courriel címed címedet e-mail email* imejl imejla kirjas mail maila mailadres mailadress* ' +
      'mailben mailem mailom mails mailu meil meilile mejl* naslov pasta pašto paštu posta postadress* posti pošte pošti sähköposti* wiadomości ' +
      'wiadomość електронну имейл имејл имејлом писем письма письмо почту пошту электронную אימייל במייל דואר האימייל מייל الإلكتروني البريد ' +
      'الرسالة ایمیل بريد بريدك رسالة میل پست ईमेल ईमेलवर मेल मेलने ইমেইল* মেইল மின்னஞ்சலில் மின்னஞ்சல்* อีเมล* メール* 信箱* 电邮* 邮件* 邮箱* 郵件* 電子郵件* ' +
      '메일* 이메일*',
  },
  {
    meaning: PROMPT.name,
    words:
      'adimi adım dane ime imię jméno meno naam nama name namen namn navn nevem nimeni nimi nom nombre nome numele tên vardą vārdu όνομά όνομα ' +
      'име* имя ім השם שם اسم اسمي نام नाम ชื่อ* 名前* 名称* 名稱* 이름*',
  },
  {
    meaning: PROMPT.browser,
    words:
      'brauser* browser* brskalnik* böngész* naršykl* navegador navigateur navigator nettleser* peramban pregledač* preglednik* prehliadač* ' +
      'pretraživač prohlížeč* przeglądar* pārlūk* selaim* selain tarayıcı* trình veebilehitsej* webbläsar* περιηγητής πλοηγό πρόγραμμα браузер* ' +
      'браузър* прегледач* בדפדפן דפדפן הדפדפן المتصفح براؤزر متصفح متصفحك مرورگر ब्राउजर ब्राउज़र* ब्राउझर* ব্রাউজার* உலாவி* பிரவுசரில் ' +
      'เบราว์เซอร์* เว็บเบราว์เซอร์* โปรแกรม* ブラウザ* 浏览器* 瀏覽器* 브라우저*',
  },
  {
    meaning: PROMPT.question,
    words: 'หรือไม่* อย่างไร* ไหม* ですか* ましたか* 吗* 嗎*',
  },
  {
    meaning: PROMPT.channel,
    words:
      'akun blog blogg bloggen bloggur* blogi blogia blogin blogs blogu canal* channel chaîne communauté community comunidad comunidade comunità ' +
      'csatorna csatornájára csatornánk* fanpage gemeinschaft groep grubumuza grup gruppe grupul halaman hesaplarimizdan kanaal kanal* kanava* ' +
      'kanał kanál* kanāl* komunitas kênh nhóm paginii piattaforme plataformas plateformes plattformen profilu puslapį saluran społecznoś* ' +
      'stránke topluluğ* trang youtubekanal* zajednice κανάλι κοινότητά блог* канал* сообществ* спільнот* сторінці הערוץ לעמוד לערוץ לקבוצת ערוץ ' +
      'اکاؤنٹ بقناتنا حساب حساباتنا شبکه شبکه‌های صفحة صفحہ صفحے قناة قناتنا مجتمع مجموعتنا منصة پیج چینل کانال گروپ ग्रुप ग्रुपमध्ये चॅनेल* चैनल ' +
      'पेज पेजला समुदाय গ্রুপে চ্যানেল* পেজটি পেজে குழுவில் சேனல* பக்கங்களிலும் பக்கத்தை ช่อง* เพจ* アカウント* コミュニティ* チャンネル* チャンネル登録* ブログ* 博客* 友だち* ' +
      '好友* 官方账号* 粉絲* 頻道* 频道* 블로그* 채널* 커뮤니티*',
  },
  {
    meaning: PROMPT.moderation,
    words:
      'ansvar* approv* bijak cerrados chiusi closed dihapus disetujui eliminados felelősség* fermés freigeschaltet gemodereerd geprüft ' +
      'geschlossen gesloten guidelines išjungta kikapcsoltuk kuralları lezárva lukket mengandung modera* moderer* moderiert modero* moderál* ' +
      'modérateurs modération modérés odgovara odgovaraju odgovornost odobrenja odpovědnost odpowiadają odpowiedzialności odražavaju odrážajú ' +
      'onaylandıktan onemogočeno onemogućeno pravila pravili psovke reflejan refletem represent representam representan represents respectful ' +
      'responsabili* responsables responsibility schválení slēgti sogovornike sopan sorumlu sorumluluk* stängda suljettu töröljük uzavretá ' +
      'uzavřena verantwoordelijkheid verantwortlich verantwortung wyłączone yayınlan* zamknięte zodpovednosť închise șterse έγκριση δημοσιεύονται ' +
      'ευθύνη κανόνες видаляються відповідальності закриті закрыты изключени изтривани модератор* модерац* модериру* одговорност одобрение ' +
      'ответственности ответственность отговорност перевірки правила премахват премодерац* публікуються увреде באחריות לאישור סגורות تایید تعبر ' +
      'حاوی حذف سياسة ضوابط فينگليش قوانین للمراجعه مدیران منتشر منظوری نخواهد نمی‌شود अभद्र आक्षेपार्ह आपत्तिजनक तपासणीनंतर मंजुरीनंतर मर्यादित ' +
      'मॉडरेटर संपादकांच्या समीक्षा स्वीकृति हटा অনুমোদনের অপেক্ষায় দায়ী যাচাই தணிக்கை* வெளியிடப்படும் ถ้อยคํา* ลบ* สุภาพ* ガイドライン* 不代表* 不當* ' +
      '人身攻擊* 删除* 刪除* 审核* 審核* 承認制* 承诺书* 文明* 文明上网* 有權* 理性* 立场* 立場* 自律* 規範* 觀點* 观点* 違法* 遵守* 삭제* 승인*',
  },
  {
    meaning: PROMPT.liable | PROMPT.own,
    words: 'engage engagent',
  },
  {
    meaning: PROMPT.liable,
    words:
      'ansvar ansvarar ansvarlig aparțin aparține atbildīga felelős* nezodpovedá odgovara odgovarajo odgovornost odpovídají odpovídá odpovědnost ' +
      'odpowiada odpowiedzialności odpowiedzialność regning rekening responsabilidad responsabilidade responsabilitatea responsabilità ' +
      'responsabilité responsabiliza responsable responsables responsibility responsible răspunde sorumlu* svarar tanggung trách tutulamaz ' +
      'vastuta vastutab vastutus vastuu vastuulla vastuussa verantwoordelijk verantwoordelijkheid verantworten verantwortlich verantwortung ' +
      'zodpovednosť zodpovedá ευθύνες ευθύνη відповідальності відповідальність одговоран одговорност ответственности ответственность отговорност ' +
      'אחריות באחריות مسؤول مسؤولية দায় দায়ী பொறுப்பல்ல รับผิดชอบ* 負責* 責任* 负责* 责任* 책임*',
  },
  {
    meaning: PROMPT.more,
    words:
      'alte altr* asemănătoare autres benzer citi conexe correlate correlati daha další daugiau diğer enemmän fazla fler* gerelateerd* hasonló ' +
      'ilgili inne izdvajamo još kapcsolódó khác kiti kolejnych komentirano korábban korábbi lain lainnya lanjut lasītākais lasītākās lebih ' +
      'lignende liknande lisää liés liên loetumad luetuimmat lähemalt læste līdzīg* maggiori mai mais meer mehr menarik mer mere more multe más ' +
      'més najkomentarisanije najkomentiranije najčitanije nhiều ostali otras otros outras outros panaš* più plačiau plus podobne podobni podobné ' +
      'populaarseimad populiariausi povezane powiązane preberite relacionad* related relaterade relaterede relatert relaterte rohkem sarnased ' +
      'saznajte selanjutnya selengkapnya similaires similar similare similares skaitomiausi slični související starejši stariji staršie ' +
      'suosituimmat súvisiace terkait thêm további több vairāk veel verwandt* vezane vezani več viac više více vēl weitere* więcej ähnliche ' +
      'ďalšie άλλα δημοφιλέστερα παρόμοιες περισσότερ* πολυσχολιασμένα σχετικά больше більше вижте више други* ещё најчитаније најчитанији ' +
      'опширније още повече подобни подробности похожие препоръчани сазнајте свързани связанные слични сродни старије схожі четени четено ще інші ' +
      'још יותר נוספות עוד أيضا اخري المزيد بیشتر تهمك دیگر سایر متعلقة متعلقہ مرتبط مزيد مزید مشابه مشابهة अन्य आणखी इतर और ज़्यादा ज्यादा ' +
      'संबंधित অন্যান্য আরও সম্পর্কিত தொடர்புடைய மேலும் ทั้งหมดของ* น่าสนใจ* บทความอื่น* ผลงานอื่น* ยอดนิยม* อื่น อื่น* เกี่ยวข้อง* เดียวกัน* ' +
      'เพิ่มเติม* แนะนำ* แนะนํา* ๆ* おすすめ* その他* もっと* もっと見る* 人氣* 他の* 作者更多文章* 其他* 完整* 更多* 查看更多* 热门* 熱門* 相关* 相關* 看更多* 関連* 같은 관련* 관련기사 다른 더 더보기 많이 ' +
      '불러오기 조회수 추천*',
  },
  {
    meaning: PROMPT.section,
    words:
      'argomento categorie condivise haberleri kategori* mục ressort rovat* rubriek rubriigist rubrik* rubrique rubryki sección section secțiunea ' +
      'sekcji seksjon sezione seção subiect teemal tekstów tema temaet temat tematy teme temi temo temu textov texty thema thème témach tématu ' +
      'téme témában tēmu κατηγορία* раздела рубрик* темата тему מדור بخش صفحه قسم विभागातील श्रेणी বিভাগের หมวด* 專欄* 카테고리의',
  },
  {
    meaning: PROMPT.author,
    words:
      'auteur* author authors autor autora autoram autore autori autoriaus autorilt autorin autorist autorit autoriui autorių autorky autorovi ' +
      'autors autoru autorul autorului autorės autorę avtorja avtorju forfatter* giornalista giả jornalista journalist* kirjoittaja* muhabiri ' +
      'novinarju penulis periodista phóng redaktora skribent* szerző szerzőink szerzőinkről szerzője szerzőjének szerzőjéről szerzőjétől szerzők ' +
      'szerzőnek szerzőről szerzőt szerzőtől toimittaja* tác yazar yazarı* αρθρογράφο συγγραφέα συγγραφέας συντάκτη συντάκτης автор автора автори ' +
      'авторки автором автору авторів аутор аутора журналиста журналіста הכותב הכותבת הכתב כותב الصحفي الكاتب الكاتبة كاتب للكاتب مصنف نویسنده ' +
      'نگار लेखक लेखकाचे लेखकाच्या লেখক লেখকের ஆசிரியரின் ஆசிரியர் கட்டுரையாளரைப் ของผู้เขียน* นักเขียน* ผู้เขียน* 作者* 作者更多文章* 專欄作家* 撰文* 筆者* 编辑* ' +
      '著者* 記者* 기자 기자* 기자를 기자의 저자*',
  },
  {
    meaning: PROMPT.writer,
    words:
      'articulista* auteur* author authors autor autora autoras autore autoren autores autori autoriaus autorilor autorin autorinnen autorite ' +
      'autorki autorky autorov autors autorul autorului autorów autorů autoři autrice avtorja avtorjev blogger bloggers chroniqueur* ' +
      'colaboradores columnist columnista columnistas columnisten columnists colunista colunistas contributor contributors firmante firmantes ' +
      'forfatter* författare* gastautor* giả kirjoittaj* kolumnist* krönikör* laboradors namentlich penulis penulisnya schrijver* signataire* ' +
      'skribent* szerző szerzője szerzőjének szerzőjétől szerzők szerzőnek szerzőt szerzőtől tác verfasser* writer writers yazar* αρθρογράφο ' +
      'αρθρογράφοι αρθρογράφος αρθρογράφου αρθρογράφων συγγραφέα συγγραφέας συγγραφέων συντάκτες συντάκτη συντάκτης συντακτών автор автора ' +
      'авторам авторами авторе автори авторите авторка авторки авторов автору авторът авторы авторів аутор аутора блогер* колумнист* колумніст* ' +
      'הכותב הכותבים הכותבת המחבר כותב לכותב מחבר الكاتب الكاتبة المؤلف كاتب كاتبه كاتبها كتابها للكاتب لکھاری مصنف مصنفین نویسنده نویسندگان نگار ' +
      'کاربران लेखक लेखकाची लेखकाचे लेखकाच्या लेखकों लेखिका লেখক লেখকদের লেখকের ஆசிரியரின் கட்டுரையாளரின் นักเขียน* ผู้เขียน* 作者* 執筆者* 寄稿者* 笔者* ' +
      '筆者* 著者* 記者* 글쓴이* 기고자* 기자* 저자* 필자* 필진* 필진의',
  },
  {
    meaning: PROMPT.newsroom,
    words:
      'editore editors forlaget förlaget haber hírlapnak kiadó* lapkiadó* newsroom nieuwsredactie penerbit publisher publishers redac* redakc* ' +
      'redaksi redaksjonen redaktion* redazione redação reporterul reporterului reportérovi rédaction soạn szerkesztőség* toimetus toimetuse ' +
      'toimetusega toimetusele toimitukseen toimitukselle toimituksen toimitus udgiveren uitgever* uredništva uredništvo uredništvu verlag* ' +
      'vydavatel* vydavateľa wydawc* yayıncı* éditeur éditeurs εκδότη συντακτική σύνταξη видав* издател* редакц* במערכת המערכת למערכת إدارة ادارہ ' +
      'ادارے التحرير ایڈیٹر تحرير تحریریه سردبیر غرفة هيئة डेस्क संपादकीय সম্পাদক সম্পাদকীয় ஆசிரியர் กองบรรณาธิการ* ทีมข่าว* บก* 出版社* 情報提供は* ' +
      '編輯部* 編集部* 编辑* 编辑部* 記者* 편집국* 편집국에',
  },
  {
    meaning: PROMPT.outlet,
    words:
      'arbeitgeber* avisen avisens blad blattes denníka deník deníku dergi diari diario editorial employer gazeta gazete* gazety giornale haber ' +
      'hírlap hírlapnak institute jornal journal krant lapunk* lehden magazine magazins medio newspaper noviny novín organisation organization ' +
      'periódico portal portala portalu publication publicației redacției redaksi revista revistei rivista sitemiz soạn surat szerkesztőség* ' +
      'testata tidningen tidningens tygodnika veículo vydavatele väljaande zeitung ziarul ziarului εφημερίδα εφημερίδας вестник видання газете ' +
      'газеты журналу издание изданието издания новина сайта המערכת העיתון ادارہ ادارے الجريدة الصحيفة المجلة الموقع بوابة جريدة خبرگزاری خبری ' +
      'رسانه روزنامه سایت شبكة صحيفة مجلة موقع وب‌سایت پایگاه কর্তৃপক্ষ நிர்வாகம் 本刊* 本報* 本报* 本社* 본사* 신문*',
  },
  {
    meaning: PROMPT.cookie,
    words:
      'ciasteczk* cookie* eväste* galet* informasjonskapsl* kakor kolačić* küpsis* marketingcookie* markkinointieväst* piškot* pliki plików ' +
      'slapuk* süti sütik* sīkdat* sīkfail* traceurs turundusküpsised çerez* бисквит* колачић* куки* кукі* рекомендательные рекомендательных ' +
      'файли файлов файлів בעוגיות העוגיות עוגיות קוקיז الارتباط الكوكيز کوکی* कुकी* কুকি* குக்கீ* คุกกี้* クッキー* 쿠키*',
  },
  {
    meaning: PROMPT.content,
    words:
      'audioverze contenido contenidos content contenu contenus contenuti contenuto conteúdo* contingut continguts conținut* dung dépêche ' +
      'einschaltung embed hoofdinhoud hovedindhold hovedindholdet hovedinnhold hovedinnholdet huvudinnehåll huvudinnehållet iegult* ierakstu ' +
      'indhold* informazione inhalt* inhoud inhoudsopgave innehåll* innhold* içerik içeriği içeriğini konten manustatud materiał materiālus ' +
      'materjalide nội obsah* plusartikel postitus príspevok pääsisältöön příspěvek sadržaj sadržaja saturs saturu sisu sisällön sisältö* ' +
      'spolupráca spolupráce tartal* treś* turinio turinys turinį upotettu upotetun vsebin vsebina vsebine vsebino įrašas καταχώριση περιεχομένου ' +
      'περιεχόμενο вміст контент материалы садржај садржаја содержание содержанието содержанию содержимого содержимое съдържание съдържанието ' +
      'בתוכן בתכנים התוכן לתוכן תוכן المحتوى تحليل محتوا محتوای محتوایی محتوى مطالب مطلب مواد कंटेंट मजकूर सामग्री কনটেন্ট কনটেন্টটি পোস্টটি ' +
      'সামগ্রী உள்ளடக்க* เนื้อหา* コンテンツ* 內容* 内容* 圖文* 投稿を表示* 게시물* 영상이 컨텐츠* 콘텐츠*',
  },
  {
    meaning: PROMPT.us,
    words:
      'avísanos ayúdanos ayúdenos bize bizi bizim bizimle bültenimiz* chúng conosco csatornánk* csoportunk* danos dicci dojavi díganos ens ' +
      'envíanos escríbanos escríbenos faccelo facci fateci grubumuz* hesaplarımızdan imizi inviaci kami kanalımız* kanavallemme kanavamme ' +
      'kiadványunk* kita kumppaniamme kumppanimme kérdőívünk* közösségünk* lupaani mandanos meid meidän meidät meie meihin meil meile meille ' +
      'meillä meiltä meitä minket mobilalkalmazásunk* moderáljuk mums munkánk munkánkat mus mình mūs mūsu mūsų nam nami nas nasi nasz* naš naša ' +
      'naše našeg našega našeho našej našem našemu naši našich naših našim našimi našo našoj našom našou našu naší naším nekünk noastr* noi nos ' +
      'nosaltres nosotros nossa* nosso* nostra nostre nostri nostro nostru notre nous noștri ns nuestr* nálunk nám nás náš nášho nášmu oldalunk* ' +
      'ons onze ortaklarımız ortağımız oss our partnereink partnerünk podcastunk* redaksi sayfamız* scriveteci segnalaci seguici seguirme ' +
      'seguirnos seguiteci sitemiz* sivustomme soạn szerkesztőségünk* síganos síguenos taggami tilimme tòa töröljük uns unser* us uutiskirjeemme ' +
      'uygulamamızı verkkokaupastamme voimme vores vår våra våre vårt webshopunk* εμάς μας ми мы нам нами нас наш наша нашата наше нашего нашей ' +
      'нашем нашему нашето наши нашим нашими нашите наших нашия нашого нашому нашою нашої нашој нашу наші* ни אותנו אחרינו אצלנו בנו לנו שלנו ' +
      'بقناتنا بنا تابعنا تابعونا تطبيقنا حساباتنا دعمنا راسلنا روابطنا شاركنا شاركونا شركائنا صفحتنا قناتنا لنا ما مجموعتنا مراسلنا موقعنا نحصل ' +
      'نشرتنا وشاركنا وشركاؤنا وشركائنا ہم ہمارا ہماری ہمارے ہمیں आमचा आमचे आमच्या* आम्हाला हमसे हमार* हमें আমরা আমাদের নিউজে எங்களுக்கு* ' +
      'எங்களுடன் எங்களை* எங்கள்* กองบรรณาธิการ* ของเรา* ทีมข่าว* ทีมงาน* เรา* 弊社* 当サイト* 当ブログ* 当社* 我们* 我们可能* 我们可能会* 我們* 本站* 本网* 本网站* 本誌* 私たち* 編輯部* ' +
      '編集部* 编辑部* 認同我們的理念* 당사* 본지* 본지의 우리* 저희*',
  },
  {
    meaning: PROMPT.rights,
    words:
      'derechos direitos diritti drepturile droits hak haklar* jogok oikeudet prava pravice prawa práva právo quyền rechte rechten rettigheder ' +
      'rettigheter rights rättigheter teisės tiesības õigused δικαιώματα ауторским права זכויות الحقوق حقوق رائٹ مادی معنوی کاپی अधिकार कॉपीराइट ' +
      'सर्वाधिकार কপিরাইট ลิขสิทธิ์* 版权* 版權* 著作権* 著作權所有* 저작권* 저작권법* 저작권법의 저작권은',
  },
  {
    meaning: PROMPT.reserved,
    words:
      'aittir aizsargātas dilindungi fenntartva forbeholdes forbeholdt förbehållna förbehålls kaitstud pidätetään pridržana pridržane reservados ' +
      'reserved rezervate riservati réservés saklıdır saugomos voorbehouden vorbehalten vyhradené vyhrazena vyhrazeny zadržana zastrzeżone ' +
      'διατηρούνται επιφυλάσσονται κατοχυρωμένα запазени захищені защищены שמורות متعلق محفوظ محفوظة सुरक्षित ตามกฎหมาย* สงวน* 保留* 属します* 帰属* 归* ' +
      '所有* 著作權所有* 보호를 보호받는* 있습니다',
  },
  {
    meaning: PROMPT.copyright,
    words: 'cipta copyright ophavsret* opphavsrett* telif upphovsrätt* كليه 著作権は当社*',
  },
  {
    meaning: PROMPT.agree,
    words:
      'accept accepter accepteren accepterer acceptes acceptez accepți accetta accettare accettate accetti acconsent* aceita aceitar acepta ' +
      'aceptar aceptas aceptes acepto acord agree akceptuj* akkoord akzeptier* chấp concorda consent declaras declaro dichiari dichiaro ediyorum ' +
      'einverstanden elfogad* etmiş godkänner godta godtar hyväksy hyväksyt kabul menyetujui nõustu nõustud okudum piekrītat piekrīti potrjujete ' +
      'prijať přijmout přijímám respectaţi setuju slažete souhlas* stimm* suglasni sutikite sutinkate sutinku súhlas* terima tillad tillåt ' +
      'zgadza* ý đồng αποδέχεστε αποδοχή συμφων* погоджу* приема* приймаю прийняти принять прихватам прихватате соглаша* הסכמה מסכים מסכימים ' +
      'توافق توافقون فإنك قبول موافقت موافقتك پذیرفتن मान्य सहमत মেনে সম্মত ஏற்கிறீர்கள் ตกลง* ยอมรับ* ยินยอม* เห็นด้วย* 允许* 同意* 接受* 동의* 동의합니다 ' +
      '수락*',
  },
  {
    meaning: PROMPT.accept,
    words:
      'accept accepta accepter acceptera acceptere accepteren acceptez accepting acceptă accetta accettare aceitar aceptar aceptes akceptacji ' +
      'akceptuję akzeptieren annehmen chấp ediyorum elfogadom elfogadás et godkänn godkänna godta hyväksy hyväksymättä izinkan kabul menerima ' +
      'nhận nõustu povolit povoliť prijatia přijetí souhlasu souhlasím sutinku súhlasu terima zaakceptuj zgody zustimmung приемете прийняття ' +
      'принятия прихватам прихватите אישור אני אשר לאשר קבל قبول پذیرفتن स्वीकार स्वीकारा গ্রহণ ஏற்கவும் ยอมรับ* ยินยอม* อนุญาต* 允許* 允许* 同意* 接受* ' +
      '동의* 허용*',
  },
  {
    meaning: PROMPT.terms,
    words:
      'abonnementsvilkår adatkezelés* adatvéd* agb användarvillkor asmens aydınlatma brukervilkår chính condiciones condicions conditions ' +
      'condizioni condiții condițiile confidentialite confidentialité confidențialitate cookiepolitik* danych datenschutz* datu duomenų ehdot ' +
      'ehtoja felhasználási feltételek* gebruiksvoorwaarden gizlilik guidelines handelsbetingelser huisregels impresszum informativa ' +
      'integritetspolicy* isikuandmete jogi kasutustingimus* kebijakan ketentuan khoản koşullar* kullanım kurallarini kuralları kvkk käyttöehdo* ' +
      'kódex lietošanas metni naudojimosi noteikum* nutzungsbedingungen nyilatkozat osobních osobných persondata* personuppgiftspolicy ' +
      'personvernerkl* podmienk* podmínk* pogoji policy politica politika politikamızı politikası politique polityk* política použití používania ' +
      'pravila pravili principi privaatsus* privacidad privacidade privacitat privacy privacybeleid privacyverklaring privasi privatlivs* ' +
      'privatum* privātum* prywatności põhimõtted reeglitega regras regulamin* regulile retningslinjer spracovaním spracúvania syarat sách ' +
      'sääntöjä sözleşmesini súkromia sąlyg* taisyklėmis taisyklės termeni termenii termini termos terms tietosuoja* tájékoztató* términos ' +
      'utilizare vilkår villkor* voorwaarden zpracováním zásady údajov údajů üldtingimus* κανόνες χρήσης όρους όρων даних данных конфиденц* ' +
      'обработк* персональних персональных политик* пользовательское політик* правила приватности приватності соглашение угода умов* услови* ' +
      'הפרטיות השימוש ומדיניות לתנאי פרטיות תנאי اتفاقية الاستخدام الخصوصية الشروط حریم خصوصی سياسة سیاست شرائط شروط ضوابط قوانین مقررات والأحكام ' +
      'والخصوصية پالیسی پرائیویسی अटी गोपनीयता धोरण शर्ती शर्तों গোপনীয়তা নীতি নীতিমালা শর্তাবলি கொள்கை* தனியுரிமை* விதிமுறை* ข้อกำหนด* ' +
      'ข้อกําหนด* ความเป็นส่วนตัว* นโยบาย* เงื่อนไข* ガイドライン* プライバシー* ポリシー* 免責聲明* 利用規約* 协议* 政策* 条款* 條款* 特定商取引法* 聲明* 與隱私權政策* 規約* 隐私* 隱私* 隱私權* 개인정보* ' +
      '이용약관*',
  },
  {
    meaning: PROMPT.unsubscribe,
    words:
      'abbestellbar abbestellen abmelden abmeldung afmeld* annulla annullare anuluj atsisaky* atteikties avbestill avbestille avmeld* avsluta ' +
      'baixa baja batalkan berhenti cancel cancela cancelar cancelas cancele cancella cancellarti cancellati descadastrar descadastre dezabon* ' +
      'disdetta disdici disdire disiscriv* donar désabonner désabonnez désinscription désinscrire hủy iptal irtisano irtisanoa kündbar kündigen ' +
      'kündigung leiratkoz* lemondhat* loobuda lõpetada melde odhlaste odhlásit odhlásiť odjava odjavite odjaviti opsig opsige opsiges opzegbaar ' +
      'otkazati perua peruuta résiliable résilier résiliez uitschrijven unsubscribe wypisać wypisz zrezygnować zrezygnuj zrušit zrušte ' +
      'çıkabilirsiniz ακυρώστε διαγραφή відпис* одјав* отмените отменить отпис* отпишете скасувати ביטול הסר לבטל להסיר إلغاء لإلغاء لغو ' +
      'अनसबस्क्राइब अनसब्सक्राइब रद्द আনসাবস্ক্রাইব বাতিল ยกเลิก* ยกเลิกการรับ* 取消* 取消订阅* 解約* 解除* 退訂* 退订* 配信停止* 구독을 수신거부* 취소* 해지*',
  },
  {
    meaning: PROMPT.anytime,
    words:
      'anytime bármikor chcesz dilediğiniz istediğiniz jederzeit kdykoli kdykoliv kdykoľvek kedykoľvek kiedykolwiek maandelijks mensuellement ' +
      'monatlich oricând quieras quiser sewaktu sewaktu-waktu zaman οποτεδήποτε עת कधीही कभी যেকোনো ทุกเมื่อ* いつでも* 随时* 隨時* 언제든* 언제든지',
  },
  {
    meaning: PROMPT.reaction,
    words:
      'achou fanden finden findest mener opina opinas parece penses pensez reacciones reacción reactie reaction reactions reacția reakce reakci ' +
      'reakcia reakció reakcja reakcję reaksi reaksimu reaktio reaktion reazione reação reações réaction réactions synes syns tepki tepkin ' +
      'tepkiniz thoughts tycker vind vindt αντίδραση реакция реакція чувства تفاعلك خیال رأيك رأيكم نظر چیست प्रतिक्रिया राय लगी वाटते ரியாக்ஷன் ' +
      'รู้สึก* อย่างไรกับ* リアクション* 心情* 怎么看* 感想* 気持ち* 기분이* 반응* 어떠셨나요*',
  },
  {
    meaning: PROMPT.later,
    words:
      'depois después dopo hilisemaks hiljem kasnije kemudian később későbbre later myöhemmin myöhemmäksi myöhempää nanti neskôr poslije později ' +
      'pozneje później sau senare senere sonra später tard tarde tarziu târziu vēlāk vēlākai vēlākam vėlesniam vėliau αργότερα касније късно ' +
      'позже потом потім пізніше לאחר מאוחר מאוחרת بعد بعدا لاحقة لاحقًا नंतर बाद পরে பிறகு ทีหลัง* ภายหลัง* あとで* あとで読む* 以后* 以後* 後で* 暂不* 稍后* 稍後* ' +
      '나중*',
  },
  {
    meaning: PROMPT.add,
    words:
      'adaugă add adicionar adicione adăugați afegeix aggiungere aggiungi agrega agregar ajoute ajouter ajoutez as añada añade añadir comme como ' +
      'dodaj dodajte ekle ekleyin fonti fuentes füge fügen hinzu hinzufügen ielikt jako legg lisa lisää lägg læg légg olarak pievieno pridajte ' +
      'pridať přidat přidejte sebagai sepete setzen tambah tambahkan teszem thêm tilføj till toe toevoegen tra vložit vložiť voeg warenkorb ' +
      'winkelwagen zapisz zum zur προσθήκη добави добавить добавьте додайте додати הוסיפו הוסף أضف إضافة افزودن شامل जोड़ें में रूप যোগ หยิบ* ' +
      'เพิ่ม* ใส่* 入れる* 加入* 登録* 追加* 담기* 추가*',
  },
  {
    meaning: PROMPT.add | PROMPT.us,
    words: 'aggiungici agréganos añádenos',
  },
  {
    meaning: PROMPT.commission,
    words:
      'comisi* comissi* comissão comissões commissie commission* hồng jutalék* komisi komisij* komisin* komisjon komission komisyon kommission* ' +
      'provis* provize provizi* províz* prowizj* vahendustas* προμήθεια комисион* комисси* комісі* провизиј* בעמלה עמלה عمولة کمیسیون کمیشن ' +
      'कमिशन* कमीशन* কমিশন* கமிஷன்* คอมมิชชั่น* 佣金* 報酬* 手数料* 수수료*',
  },
  {
    meaning: PROMPT.earn,
    words:
      'bekommen dostat dostáváme earn earns erhalte erhalten få får ganamos ganar ganhamos ganhar gaunu gauti get guadagnare guadagniamo kaphat* ' +
      'kapunk kazanabiliriz kazanıyoruz krijgen mendapat modtage nhận obtenemos obtener ontvangen otrzymać otrzymujemy paid percepire percevoir ' +
      'percevons prejm* primi primim rebre recebemos receber receive receives recevoir recevons recibimos recibir ricevere riceviamo saada saame ' +
      'saamme saņemt tjene tjener tjäna tjänar toucher touchons verdiene verdienen zarabiamy zarabiać zaraditi získat získať λάβουμε добити ' +
      'отримати отримувати отримуємо получаем получать получим получить לזכות שנקבל دریافت مل نحصل मिल* मिळ* পেতে கிடைக்க* ได้รับ* 受け取* 得* 獲得* ' +
      '获取* 获得* 받습니다* 받을*',
  },
  {
    meaning: PROMPT.support,
    words:
      'aidez aiuta ajuda ajude apoiar apoie apoya apoyar apoye atbalsti atbalstītāju ayuda ayúdanos ayúdenos destek destekle desteklemek ' +
      'destekleyin donasi donasikan dukung helfen help hjälp hộ mendukung paremkite patreon podporte podpořte podpri podprite podržite pomozte ' +
      'pomóż rėmėju sostenere sostenete sostenitore sostieni soutenez soutenir soutiens steun stöd stöder stödprenumerant stötta støt støtt ' +
      'støttemedlem support susține susțineți toetajaks tue tukea támogasd támogass támogassa támogasson támogassák unterstütze unterstützen ' +
      'unterstützt wesprzyj wspieraj wspomóż στηρίξτε υποστηρίξτε поддержать поддержи поддержите подкрепете подкрепи подржите помогите ' +
      'підтримайте підтримати תמכו ادعم ادعموا باتريون حامی‌باش حمایت دعمكم دعمنا ساتھ مدد پشتیبانی کمک पाठबळ पाठिंबा समर्थन सहयोग সমর্থন ஆதரவளி* ' +
      'ஆதரி* ร่วมสนับสนุน* สนับสนุน* ủng 捐助* 支え* 支持* 支援* 贊助* 赞助* 赞赏* 후원*',
  },
  {
    meaning: PROMPT.donate,
    words:
      'adomány* aportación atbalstītāju bağış* bidrag bijdrage contribution dar darowizn* darujte doar doação doe don dona donació donación donar ' +
      'donare donasikan donate donatie donating donation donatiu donativo donazione donați donație donează doneer doner donera doneren donner ' +
      'dons donér gåva góp kuukausilahjoit* lahjoita lahjoitus mecenes namenite patronem prispejte przekaż príspevok přispějte přispět příspěvek ' +
      'příspěvkem quyên redirecţiona redirecționează rėmėju skirkite spenda spende spenden toetajaks vipps wpłat* yap ziedojumu δωρεά внесок ' +
      'дарете донат* задонатити оформите патроном пожертвован* пожертвуйте بمساهمة تبرع عطیہ مالی مبلغ پرداخت डोनेट देणगी राशि দান บริจาค* ご寄付* ' +
      '募金* 定期定額* 寄付* 捐款* 捐贈* 捐赠* 贊助* 赞助* 기부* 정기후원* 후원계좌',
  },
  {
    meaning: PROMPT.please,
    words:
      'bitte consider considera considere considérez envisagez erbeten erwägen favor gern gerne gjerne graag gärna harap hãy kérjük lòng lütfen ' +
      'lūdzu mari merci mohon molimo mời noudata overvej overweeg palun pensez perfavore plaît please prašome prega prosimo prosimy proszę prosím ' +
      'prosíme rozważ rugăm silakan venligst vennligst veuillez vui vurder vänligen xin överväg παρακαλώ ласка моля подумайте пожалуйста אנא براہ ' +
      'براہِ دیجیے فضلك لطفا يرجى کرم کیجیے कृपया অনুগ্রহ กรุณา* ฝาก* โปรด* ください* ご協力* ご遠慮* 您可* 您可以* 欢迎* 歡迎* 請* 请* 부탁드립니다 주세요*',
  },
  {
    meaning: PROMPT.journalism,
    words:
      'ajakirjandus* berichterstattung báo chí coverage dziennikarstw* gazet* giornale giornalismo imprensa informazione investigando jornal ' +
      'jornalismo journal journalism journalisme journalismi* journalismus journalistiek journalistik* jurnalism* krant medios média médias ' +
      'médiá* newspaper novinarstv* novinařin* novine periodisme periodismo periódico prensa presa presse presă reporting sajtót tidning zeitung ' +
      'újságírás* žurnalism* žurnalistik* žurnālistik* δημοσιογραφία ρεπορτάζ газет* журналистик* журналістик* издание медиа медіа новинарств* ' +
      'בעיתונות העיתונות الصحافة الصحفي رسانه روزنامه‌نگاری صحافت पत्रकारिता पत्रकारितेला সাংবাদিকতাকে இதழிய* สื่อ* 報導* 報道* 好報導* 媒体* 媒體* 报道* 新聞* ' +
      '新闻* 독립언론* 저널리즘*',
  },
  {
    meaning: PROMPT.work,
    words:
      'arbeid arbeidet arbeit arbejde arbete jobb kerja lavoro munkánk* prac* práce práci trabajo trabalho travail työtä työtämme werk work ' +
      'çalışma* работ* рад робот* المشروع ผลงาน* 활동*',
  },
  {
    meaning: PROMPT.nonprofit,
    words:
      'bağımsız* független* gemeinnützig* independen independent independente* independentă independiente* indipendent* indépendant* libera libre ' +
      'neatkarīg* neodvisn* nepriklausom* nezavisn* nezávisl* niezależn* nonprofit oberoende onafhankelijk* profit riippumaton* sõltumat* ' +
      'uafhængig* uavhengig* unabhängig* ανεξάρτητ* независим* независн* незалежн* העצמאית עצמאית תלויה آزاد المستقلة مستقل स्वतंत्र স্বাধীন ' +
      'சுதந்திர* อิสระ* 独立* 獨立* 독립* 독립언론*',
  },
  {
    meaning: PROMPT.ai,
    words:
      'AI ai ai가 ai로 ai를 ai에게 ai의 artificial artificiale artificială artificiell artificielle buatan dirbtin* herramientas ia intelekt* ' +
      'inteligenc* inteligenţ* inteligența inteligență inteligência intelligence intelligencia intelligenciával intelligens intelligentie ' +
      'intelligenz intelligenza kecerdasan ki kunstig kunstige kunstmatige künstliche künstlicher mesterséges mākslīg* nhân sztuczna sztucznej ' +
      'sztuczną tehisar* tehisintellek* tekoäly* trí tuệ tạo umelej umelou umelá umetna umetne umjetna umjetne umělou umělá umělé veštačk* yapay ' +
      'zeka zekâ νοημοσύνη νοημοσύνης τεχνητή τεχνητής вештачка вештачке изкуствен ии интелект интелектом интеллекта искусственн* нейросет* ' +
      'штучним штучного ші інтелектом інтелекту בבינה בינה מלאכותית اصطناعي الاصطناعي الذكاء بالذكاء بواسطة ذكاء ذہانت مصنوعی هوش एआई एआय* ' +
      'कृत्रिम এআই এআইয়ের কৃত্রিম বুদ্ধিমত্তা ஏஐ செயற்கை நுண்ணறிவ* ปัญญาประดิษฐ์* เอไอ* 人工智* 人工智慧* 人工智能* 人工知能* 생성형* 인공지능*',
  },
  {
    meaning: PROMPT.summary,
    words:
      'audio besedilo briefly bản headline kokkuvõte kopsavilkums metin metni oppsummering oppsummeringen opsummering oversettelse oversættelse ' +
      'podsumowanie povzetek prijevod resumeet resumen resumo resumé resuméet rezumat* riassunto riepilogo ringkasan résumé samenvatting ' +
      'sammanfattning* sammendrag sammendraget santrauka sažetak shrnutí sintesi souhrn streszczenie summaries summary szöveg* teks testo text ' +
      'texte texto textul tiivistelmä traducción traduction traduzione tradução transcript translation tłumaczenie vertaling văn zhrnutie ' +
      'zusammenfassung összefoglaló* översättning* özet übersetzung περίληψη главное зміст изложение короткий коротко кратко краткое перевод ' +
      'переклад пересказ резюме сажетак сводка содержание текст* הטקסט תקציר الملخص النص خلاصه متن مضمون ملخص موجز मजकु* सारांश নিবন্ধ* লেখাটি ' +
      'সারাংশ கட்டுரை* ข้อความ* 摘要* 翻訳* 翻譯* 翻译* 要約* 번역* 요약*',
  },
  {
    meaning: PROMPT.made,
    words:
      'abil aide aiuto ajuda ajutorul asistencia assistance automatisch avulla ayuda bantuan creada creado creata created creato criada criado ' +
      'créé créée dall desteğ* dibuat dihasilkan erstellt erzeugt escrito gegenereerd gemaakt generada generado generat* genererad genererats ' +
      'genereret generert generiert generir* generis* gerada gerado geschreven geschrieben gjord gjort généré générée har help hilfe hjelp hjälp ' +
      'hjælp hulp här izrađen kirjutat* készített készítette készítették készítettük készült laadittu laget lavet loodud luotu made med mithilfe ' +
      'napisan* nastal* oluşturul* palīdzīb* parašyt* pomoc* pomoć pomočjo powered powstał pripraven* produced przygotowa* připraven* rédigé ' +
      'scris scritto skabt skapad skapats skriv* stworzon* sugeneruot* summarised summarized tehty tuotet* tõlgitud tạo using ustvari* verfasst ' +
      'viết von vygenerov* vytvoren* vytvořen* vytvořila written wygenerowan* yardım* został* écrit írta ģenerē* βοήθεια δημιουργήθηκε выполнен ' +
      'генерира* допомогою з згенерован* написан* подготовл* помощ* підготовле* с сгенерирован* создан* створен* създаден* בעזרת נוצר* נכתב* أنشئ ' +
      'إنشاء بواسطة تولید تیار كتب لکھا مدد نوشته तयार तैयार मदद लिहिल* তৈরি লেখা உருவாக்க* எழுத* สร้าง* เขียน* され* されました* によって* により* 作成* 使用* 提供* ' +
      '本* 生成* 由* 생성* 작성*',
  },
  {
    meaning: PROMPT.edit,
    words:
      'bearbeite bearbeiten bewerk bewerken düzenle edit edita editar edite editează edytuj här modifica modificare modifier modifiez muokkaa ' +
      'muuda rediger redigera rozbudować suggest sunting szerkesztés* upravit upraviť редагувати редактировать 編輯* 編集* 编辑* 편집*',
  },
  {
    meaning: PROMPT.filler,
    words:
      'a aan abil about aby această acest acestei adına af aggiornato agora agradar ahora ai aj ajal ak akan ako al alatt ale alebo alguna ali ' +
      'alkaa all alla alle alleen allen allora alors als alt am amb amici amigos amis amit an ancak and anda anden andre android ao aos apakah ' +
      'apie aquest aquesta aquestes aquests ar arasında arba are arī as at atas atau att au audio auf aus aux avec aver avoir az bagaimana banyak ' +
      'bao bare barátaiddal batas be before bei bele belum benötigen berhasil berikutnya berlangganan bi bija bil bili bilo bin bio bir biste ' +
      'biti bleiben blogi blogin blogu bol bola bolje brže bu bulunuyorsunuz buradan buvo by byl byla był była bình będzie będą būti bạn bản bấm ' +
      'bằng bởi c ca cada can cap care ce cela cele celor celú celý cet cette cez chcete chci che cho chính ci circa cirka citi co com complet ' +
      'completa completo con confidențialitate contains cosa creative csak cu cuál czas czego czy có către cần của d da dacă dagens daha dahaki ' +
      'dalam dalje dalla další dan danas dann dans dapat dar dari das dass de degli dei dein* del dell della delle dels dem den dengan denna ' +
      'denne der des desta deste destes det detik detta dette deze di dibaca did die diese diesem diesen dieser dieses dig din dina dir direct ' +
      'directement directo disclaimer dit dla do doba door dos du durch durée dès délka désolé dürfen dürft dēļ dėl dĺžka dưới dẫn e e-mail ' +
      'edebilirsiniz edecek edin edinin ediyor ediția een eest effettuare egy ei eine einer el electrónico elk elke elle eller els em email en ' +
      'endast enemmän enkel ens ensin entonces então enviamos environ er eres esate essa esse esserti est esta este estimated està está estão et ' +
      'etc etmek ett ette etter ettik ettől eure evet ez ezt eğer ești fa faites falls fanden feel fel fes find flere foi for format formatu ' +
      'formuláře fost found fra free freuen freunden friends from från fue full för für gali galite ganze ganzen genom gerekmektedir gerne gian ' +
      'già gli gratis gói günün gốc ha habere haftanın hai hakka har harus has hat hayır hemen her herohero het heti heu hi hiçbir hogy hozzá hva ' +
      'hvad hvis hãy hänen här hữu i ich idő if igal igen igénybe ihn ihnen ihr ihre ihrem ik il ile ili im in indeks informado informativo ' +
      'informed informés ingin ini inicia inn interesseret ios ir is ist istog it iz için içinde iš ja jah jaka jau je jede jedem jeder ' +
      'jednostavnije jeg jest jetzt jeziku jeśli jeżeli jika jo jos jotka jouw jste juba juga jums just juuri już jā ją jį jūs k ka kad kada ' +
      'kaikki kako kalba kamu kan kann kannst kao kartu kas kata kaudu ke kedvezményes keeles keisti került ketersediaan kezelése khác không ki ' +
      'kiti klik kod kohta koji korisnički korisničko krátký krótką který kto która który ku kui kun kunna kunnen kunt kuota kurių kuu kuulet kya ' +
      'kyllä können kā kết l la lai laiks lain laitteellesi lakše lan langsung lanjut lapā las lassen laten laufenden le lebih leer lehet ' +
      'lehetséges leikepöydälle leisti ler les letti lewat lewo lhe li librăria lige ligne lire liên ll llicència lloc lo los lub luba lui là ' +
      'länge lòng lõikelauale līdz lại m ma maak mai mail maila mailben mailem mailom mailu mainīt mais mantente mari masuk materiałem may med ' +
      'mee meg mein melalui menarik menurut mes mest mesto met metu mi mille millorar min minden minha minuty mis mit miễn mobil mobile mobilnej ' +
      'modifică modulelor mogą mohou mohú most może możecie możesz możliwe można može možete možeš možné mp mu mukaan mulig muligt multe mungkin ' +
      'muokkaa muuda muuta myös myślisz már más mã må måske més môžete môžu möchte möchten möglich möjligt mūsu mūsų můžete můžeš mọi mời n na ' +
      'naar najbolj napíše narzędzi naudojant nav ne nebo nedelje nee neen negli nego nei nein nej nejnovějších nel nell nella neobmedzený ' +
      'neophodnih nepieciešams nesta neste ngay người nha nhé nhấn nhất nieograniczony niin nikmati nin ning niż no noch noi noin norėdami nostre ' +
      'nostres nou nové novú now nowych nu nujnih nuo nužnih nyní nyt này nädala när når nē nėra nếu o oa obchode obtener och od oddajo oder of ' +
      'og også ok oko okumak ol olarak oldu ole oled oleh olema oli oliko olmanız olmayan olun olvasói om oma omrežju on online ook op opp or ora ' +
      'os osim osoba osobních osoby osobą ou oui ova ovaj ove over ovog ovom ovu par para pat patreon patreone patronite paštu pe pead peal pela ' +
      'pelo pensi pentru per percet person peuvent peux phí phải pirms play pliki plików plus po poate pod pode podem poden podes podeu pokud ' +
      'pole pomocou pomozte pomóż poolt por portale portāla posible poslat possibile possible possono postitades pot potete pots pour pourrez ' +
      'pouvez poți pre pred prek preko premium pri pridaním prieš prije prin pro proche proches provare przez przy puede pueden puedes puoi putar ' +
      'putem puteți può päeva päivän på pēc předprodeji přes přáteli qr qu qua qual quan que quella quelle quello quero questa queste questo qui ' +
      'quiero qué quét r ra razen re recibirla reducere resta restez resultado reszta retrouver reçete rimani rubriky résultat rõ růst s sa saa ' +
      'saad saat saate saatte saavad sabah sama samal samalt samast samme samo sang saniye sau savo savu savā saznajte schowka schránky se secara ' +
      'seda see seen sefere segítségével sekarang sekunder sekä selle sellel seluruh sem sen seneste sense serwis ses setiap seus shopu si sich ' +
      'siden sido sie sieti silakan simply sini sisse size sizlere się skal skjer sklepie skriver sme smo sms so sobre som some someone sono sont ' +
      'soubory souborů sous sowie splošni stata state stati stato stay ste stedet store su sua sudah sui sul sull sulla sulle sunt sunteți sur ' +
      'sužinokite svetainėje svim szabadon så sì sí són sú súborov súbory súkromia süresi să są sądzisz số sự t ta tag taip take tam tan tanpa ' +
      'tarafından tard tarvitset tas tato te teden tego tejto telah telefonā teljes tem tempo temps ten tentang tento teraz terbatas terus teves ' +
      'the their then theo there think this thể thời thức ti tiempo tik tikai til till time timer timp tiếp tjedna to toate todas todos tohoto ' +
      'tohto tomuto ton topluluk tot tous tout toute toutes trong trovato trukmė trái trên tu tua tudi tue tuo turite tus tuto tutti twoja tym ' +
      'tâm tämä* tästä tématu tú tüm tā tę tīklos tīklā tık tại tới từ u udklipsholder* ugens uit ulepszać um uma un una und une ungefähr uno ' +
      'untuk up uporabniškega upp uri urilor uvijek uw uz uzzini użyciu už v vad vagy vai valodā van var varat varten vas vaša ve ved veel versi ' +
      'versiju versiją vesz veya vi via video vielä viikon vil vispirms visti viết você voit voitte voivat voller vollständigen volt vom voor vor ' +
      'vorhanden vostra vostre votre vous vreau vreme vrijeme vyhrajte và vào või võib vă vēl všechna všetky về với w waktu war was wat ' +
      'webshopunk* wenn werde werden were what wideo wie wil wird with worden wszelkie wszystkich wszystkie wtedy wurde wurden wykorzystaniem y ' +
      'ya yalnızca yang yap yapilan yapmak yapmalısınız yaptiğimda yazarak yes you your yra z za zarządzaj ze zeit zich zijn zlepšit znajdziesz ' +
      'zo został zostały zu zum zur závazků zľavou à áno áron är å çok çıkan è é érkezett és été êtes în îţi îți öne øverst új úspěšně über üle ' +
      'üzere üzerinden će čas če čia čitateľského ďalšej đã được để į şekilde şi šai še šio šios šis šiuo šią šo što šį że și ți έναν ή ήταν αν ' +
      'από απόλυτη αυτή αυτό για γράψετε γρήγορα εάν εβδομάδας ενεργό εχεμύθεια η κάνε κάποια κάποιο και μέσα μέσω με μια μορφή μπορείτε μπορούν ' +
      'μόνο να ναι ο οι ολόκληρη πιο που πριν προϋπόθεση πρώτο σε σου στα στη στην στο στον συμμετοχή τα τη την της τις το τον του τους των ' +
      'φάνηκε χρόνος όλα όχι ώρου або беше би бисте бити бот боље був буде була буфер была было в ваш ваша ваше вашем вашому вече ви во време ' +
      'время все всички всі върху вы від да данас для днес других друзьями думаете думаєте е если ею з за забележен займе захисту заходьте и из ' +
      'или интернет к ка какая како което корисничко коротке короткий који крамниці късно ли лучше ль магазине могат могут може можете можно ' +
      'можуть на най найбільш нас необов нещо никакого о обмена овај ове овог ову около оперативные от още первым першими по повний повністю под ' +
      'подробности пока полностью помогите помощью потім преко при приблизно про продолжая разі регионе регіоні с са сазнајте само самое самые ' +
      'свежий свою свіжий сделать се си слањем след сме со стали сте строго су та тази те технологии технологий ти то това тогда този ту у уз ' +
      'узнать указания хочу це целия цю ця цікаву ч час чат через чи что чтобы ще що щоб эта это этой этот эту я яка який якщо є і із її је ' +
      'језику או אל אלקטרוני אם אף את ב באופן באמצעות בה בכפוף בעוד בשליחת דרושים דרך האם הזאת הזה היה הייתה המדור המודפס המינוי המלאה השבוע ' +
      'התחייבות וב וללא זה זו זמן ידי יש כאן כדי כן כתבה לחצו ללא ללוח למתן לעשות לצוות מאת מה מילות מרשימת ניתן נפלה סוף על עצמך פתוחה צד קובצי ' +
      'של שלישי שלך שמותקן שניות שתאהבו آ آئی آب آخر آخرین آره آیا أحدث أن أنت أندرويد أهم أو أي إذا إلا إلى از اس است اسے الأكثر التالي الخاصة ' +
      'العاجلة الفاظ القراء الموجودة ان انجام اندازه اور اولین اپ اپنا اپنے اگر ای این ایپ با باخبر باخر بار باره باشد باشید بال باي بخواهید بدون ' +
      'برای برایتان بزنید بشكل بعد بعرض بغیر بلا بله به بهتر بواسطة بود بک بھی تازه تازه‌ترین تجربة تحبين تخضع ترین تعريف تم تمام تمت تو توسط تھا ' +
      'ثوان جا جانب جاننے جميع حاصل حتى حوالے خلال خواهد خود خیر دادن داده دارد داشته در دهید دوستان دون دیجیے دیگر دیگران دیں را روزانه رکھتا ' +
      'رہنے رہی رہیں رہیے زمان زمن زودتر ساتھ سایر سب سه سکتا سکتے سے شدن شدهاند شما شوید صوتي صورت طور عبر علاقے على عن عند غير في قبل قد كافة ' +
      'كامل كان كل لحضور لقد لهذا ليس لیں لیے مع ملفات من موضوعات میان میں می‌توانید می‌دهید می‌کنید نعم نفر نفری نمی‌شود نه نيوز نیست هذا هذه هر ' +
      'هرگونه هستید هل هم همه هو و والے وقت ومتابعه وی يمكنك ٹیم پاس پر پس پیش چکے چیست ڈیٹ ڈیٹس کا کر کرتے کردن کرده‌اید کرنا کرنے کریں کلک کلیه ' +
      'کن کنید که کو کوئی کی کیا کیجیے کے گئے گیا ہاں ہر ہو ہونا ہوں ہیں ہے یا یہ یہاں अगर अनलिमिटेड अपडेट अपना अपनी अपने असल्यास असू आ आई आणि आप ' +
      'आपकी आपको आपल्या आमच्या आयडी आला आहे आहेत इन इस इसे ई और कर करण्यात करण्यासाठी करने करा करुन करू करें का काय कार्यक्रमाची किंवा की कुल के ' +
      'केली कैसी को कोणतीही क्या क्लिक खबर खास गईं गए गया गेलेले घडामोडी घेण्यासाठी जरिए जरूर ज़रूर जा जाणून जाहिरातमुक्त ज्यादा झाली तर तुमची ' +
      'तुमचे तुमच्या थी दें देखील देण्यासाठी दैनिक द्या नए पर पुढील पुढे पूरी प्रति प्रीमियम बिना भी मदतीने में मेलवर मोबाइल यदि यह यहां या ' +
      'याबद्दल ये येणार येथे रहें रहेगी लिए लें व वाटला वाले विभागाशी वेळ* व्हा शकता शकतात सकते सकी सबसे सभी समय साथ साधा से सेकंदांत हा हां हुई ' +
      'हे है हैं हो होईल होगी অংশ অনুষ্ঠানের অন্যদের আছে আজকের আপডেট আপনার ই ইন এ এই এখানে এগিয়ে এবং এর এসেছে ও করতে করবে করা করার করুন করে কি ' +
      'কোনো ক্লিক গেছেন চাইলে চোখে ছাড়া জন্য জানতে ঠিকানা থাকতে থাকলে থাকুন থেকে দিতে দিন দিয়ে দেখার নিচ্ছেন নিন নীতির পড়লে পরের পারবেন পারেন ' +
      'পাশে পেতে পেলে প্রকাশের প্রিন্ট বা বানান বিভাগ বিভাগে বিস্তারিত বেশি মাধ্যমে মোবাইল যদি যান সঙ্গে সাথে সাহায্যে সুযোগ সেকেন্ডে স্ক্রল হতে ' +
      'হবে হয়েছে হ্যাঁ அடுத்த அப்டேட்* ஆம் இங்கே இடம்பெற இது இந்த* இருங்கள் இருந்ததா இருந்தால் இல்லை உங்கள் உடனுக்குடன் உதவியுடன் உள்ள எதுவும் ' +
      'என்ன எழுத்துப் கிளிக் குறித்த குறித்துப் குழுவைத் கொள்ளுங்கள் செய்க செய்து செய்ய செய்யலாம் செய்யவும் செய்யுங்கள் செய்வதன் செலுத்து* தகவல் ' +
      'தகவல்களுக்குப் தெரிந்துகொள்ள* தொடரவும் நபராக நிகழ்ச்சிக்கான நேரம் பதிவிடும் மற்றும் மூலம் வழியாகப் வாசகர்களின் விநாடிகளில் ஸ்க்ரோல் กด* ' +
      'กัน* กับ* การ* ก่อน* ขอ* ของ* คน* ครบ* คลิก* ความ* คะ* คุณ* จะ* จาก* ดี* ด่วน* ด้วย* ตัว* ตาม* ต้อง* ถัดไป* ถือว่า* ถูก* ถ้า* ทราบ* ทั้ง* ' +
      'ทาง* ที่* ที่นี่* ที่มีผู้อ่าน* ทุก* ท่าน* นะ* นำ* นี่* นี้* น่าสนใจ* นํา* บน* บุคคล* ผ่าน* ฝาก* ฟรี* มา* มี* ร่วมเผยแพร่* ลง* ละ* ล่าง* ' +
      'วินาที* ว่า* สด* สามารถ* สำหรับ* ส่งตรงถึง* สําหรับ* หรือ* อยู่* อื่น* เข้า* เดียว* เป็น* เพียง* เพื่อ* เมื่อมีบทความ* เริ่มต้น* เวลา* ' +
      'แล้ว* โดย* ใช่* ใน* ได้ทางอินบ็อกซ์* ได้ที่นี่* ได้เลย* ไป* ไปยัง* ไม่พลาด* ไว้* ๆ* あなた* あなたの* いいえ* いただけます* いち早く* および* か* から* が* きます* ' +
      'ください* こちら* こちらから* この* ご* しています* します* しよう* する* ち* ています* で* です* と* なら* なりました* に* に関する* の* は* へ* まし* ます* も* を* 一則* 並* 並附上* 个* 中* 为* 之* 也* 了* ' +
      '了嗎* 二维码* 于* 以* 会* 你* 你的* 使って* 來* 個* 優質* 免費* 免费* 內* 公式* 关于* 其* 内* 再* 则* 到* 則* 功能* 加入白名单* 募集中* 即代表* 即可* 去* 参与抽奖* 及* 可能也* 可能会* 各* 同意のうえ* 后* ' +
      '吧* 含* 和* 在* 在留言区* 場合* 場合は* 如* 官方* 对* 将* 將* 對* 已* 并* 建立* 張* 後* 快* 快来* 您* 您可以* 您的* 想* 我们可能* 或* 扫描* 扫描下方二维码* 扫码* 把這則* 投票して* 抽好禮* 按此* 插件* 方* ' +
      '时间* 是的* 時間* 更* 更新一次* 最* 會* 有* 朋友* 服务* 来* 枚* 條* 欢迎* 歡迎* 此* 每* 点击* 点此* 為* 無料* 用* 由* 的* 皆さま* 目前* 直达* 秒* 立即* 第* 篇* 約* 給* 經* 约* 经* 给* 者* 至* ' +
      '與隱私權* 若* 要* 請* 该* 请* 資料* 还* 这* 這* 通过* 還* 関する* 需* 馬上* 點此* 點選* 가 가기 가장 간편 개 건을 그리고 기사 꼭 내용과 누르* 눌러 는 대해 되셨나요 되었나요 되었습니까 따른 로 를 만에 만한 모든 무료* ' +
      '무료로 및 보세요 본 볼 부탁드립니다 사용편의성에 수 시각 시간* 아니오 아니요 않으면 얼리버드 여기를 원하시면 위한 위해 으 을 이 일환으로 있습니다 있어요 있으며 잠시 장 제공됩니다 좌우로 주세요* 중입니다 즐기세요 초 친구* 프리미엄 하고 ' +
      '하기 할 후',
  },
  {
    meaning: PROMPT.thanks,
    words:
      'bardzo bedankt cảm dank danke dzięki dziękujemy dziękuję děkujeme gracias grazie gràcies hartelijk hvala kasih kiitos köszönjük merci ' +
      'mnohokrát mulțumim obrigada obrigado paldies ringrazi* tack tak takk terima teşekkür teşekkürler thank thanks täname vielen ďakujeme ơn ' +
      'ευχαριστούμε ευχαριστώ благодарим благодаря большое дякуємо спасибо хвала מודים תודה תודות تشکر سپاس سپاسگزاریم شكر شكرا شکریہ متشکرم ' +
      'متشکریم مرسی مشکور ممنون ممنونیم نشكرك نشكركم आभार थैंक्यू धन्यवाद शुक्रिया কৃতজ্ঞতা* ধন্যবাদ நன்றி நன்றிகள்* ขอบคุณ* ขอบพระคุณ* ありがとう* ' +
      'いただき* ございます* 多謝* 多谢* 感謝* 感谢* 謝謝* 谢谢* 감사 감사* 감사드* 감사합* 감사합니다 고마워* 고맙습* 구독해주셔서',
  },
  {
    meaning: PROMPT.access,
    words:
      'acces* accès acesso adgang akses cập dostopamo dostęp dostępu erişim erişin hozzáférés ilimitado illimitato illimité neograničen odklenite ' +
      'onbeperkt pristup pristupamo prístup přístup testen tilgang tillgång toegang trial truy ulaşabilirsiniz unbegrenzt unlimited unlock zugang ' +
      'zugriff åtkomst ξεκλειδώστε πρόσβαση доступ доступом достъп откључајте גישה دسترسی غير وصول एक्सेस 享有無限暢讀* 暢讀* 無限* 畅读* 解鎖* 解锁* 読み放題* 무제한*',
  },
  {
    meaning: PROMPT.view,
    words:
      'abrir affichage affiche afficher affiché afișează angezeigt ansehen anzeigen anzusehen anzuzeigen apri aprire apskati apskatīt assista ' +
      'assistir atidaryti atverti atvērt atļaut ava avaa bekijk bekijken betrachten browse buka confira consulta consulter dargestellt deschide ' +
      'display displayed ditampilkan découvrez feuilleter feuilletez getoond guarda guardare gör görüntüle* göster hiển izle izlemek järjestä ' +
      'katso katsoaksesi kijk kuva kuvamine lapozzon lihat listovat listovať llegir matyti matytumėte megjelen* megnyitás megnyitása megnéz* ' +
      'megtekint* melihat memuat mira mirar mostra mostrar mutatása nägemiseks näha nähdäksesi näita näy näytetään näytä nézd nézze obejrzyj obre ' +
      'odpri ogled oglądaj open otevřít otvori otvoriť otwórz ouvrir pamatykite parcourir peržiūrėti podívat podívejte pogledaj* poglej* pokaz ' +
      'pokaż pokreni pozrieť pozrite preberať preberite prelistaj prelistajte prikaz prikaži redzētu regarder regardez rodyti rādīt răsfoiește se ' +
      'see selaa seyret sfoglia show siirry simak skaties skatīt skatīties skatītu syns tampilkan thị titta tonen tonton toon ukaž ukázat ' +
      'urmărește vaata vaatamiseks vea vedi veja ver ves veure vezi vidi view viewing vis visa visas vise vises visitez visualis* visualiz* ' +
      'vizualizează voir watch weergegeven wyświetl* xem zien zobacz zobaczyć zobraz* ábrelo åbn åpne öffne öffnen öppna čitaj žiūrėk* žiūrėti ' +
      'δείτε εμφάνιση ξεφυλλίστε προβληθεί προβολή видите виж вижте відкрити відображ* гледайте дивитися дивіться дізнатися отворете отвори ' +
      'открыть отображ* перегляд переглянути побачити погледај* покажи показати показать посмотреть преглед прелисти прикажи просмотра ' +
      'просмотреть разгледай разгледайте смотреть смотри смотрите увидеть узнать הצג הצגת לגלריה לגלריית לעיון לצפות לצפייה לתוצאות עיינו צפו ' +
      'ببینید تصفح تماشای دکھائیں دیدن دیکھتے دیکھنے دیکھیں شاهد شاهدي عرض لرؤية لعرض لمشاهدة مشاهده نمایش يعرض दाखवण्यास दाखवण्यासाठी दाखवा ' +
      'दिखाएं देखने देखिए देखें पाहण्यासाठी पाहा দেখতে দেখাতে দেখার দেখুন காட்ட காட்டு காண* பார்க்க* ชม* ดู* ดูข้อมูลล่าสุด* รับชม* แสดง* แสดงผล* ' +
      'ให้แสดง* みる* もっと見る* 展开* 打开* 投稿を表示* 收看* 显示* 查看* 查看更多* 檢視* 瀏覽* 看全部* 看完整* 看更多* 看結果* 翻閱* 表示* 見られます* 見る* 視る* 視聴* 觀看* 观看* 開啟* 閲覧* 顯示* 點閱* 더보기 ' +
      '모아보기 바로가기 보기* 보러* 보이지 볼 시청* 시청하기 전체보기 표시*',
  },
  {
    meaning: PROMPT.opening,
    words:
      'abre apre atsiveria atveras avatakse avautuu açılır deschide geöffnet megnyílik mở odpira opens opent otevírá otevře otvara otvorí otvára ' +
      'otwiera ouvre ouvrir si terbuka wird åbner åpner öffnet öppnas ανοίγει відкривається отвара отваря открывается נפתח يفتح เปิด* 开启* 打开* ' +
      '開きます* 開啟* 열림 열립니다*',
  },
  {
    meaning: PROMPT.closing,
    words:
      'abone abonnieren abspielen abstimmen aktivieren aktualisieren al anlegen ansehen anzeigen atla aç açın bekapcsolása bekijken betrachten ' +
      'betöltése bewerten büyüt destekle dinle dinleyin edin ekle engedélyezése et folgen git gönder gör görüntüle göster indirin izle katıl ' +
      'kaydet kayıt követése lesen lezen létrehozása megjelenítése megnyitása megtekintése mutatása nyomtatása oku okuyun ol olun openen oynat ' +
      'schenken teilnehmen ver vergroten vergrößern verschenken versenden vollbild weergeven yap yükle zulassen öffnen überspringen читать باشید ' +
      'بتائیں بخوانید بزنید بشنوید بفرستید بنیں بپیوندید بگذارید بھیجیں جائیں دهید دکھائیں دیجیے دیکھیں دیں سنیں سنیے شوید لکھیں لیں پڑھیں کریں ' +
      'کن کنید کیجیے ऐका करा करें घ्या छोड़ें जाएं दाखवा दें देखें द्या नोंदवा पढ़ें पाएं पाठवा पाहा बताएं बनें भेजें मिळवा लिखें लें वगळा वाचा ' +
      'व्हा सांगा साधा सुनें করুন জানান থাকুন দিন দেখুন নিন পড়ুন পাঠান যান রাখুন লিখুন শুনুন হোন அனுப்புங்கள் இடவும் உருவாக்குங்கள் ஏற்றுக ' +
      'காட்டு காண காண்க கேளுங்கள் கொள்ளுங்கள் செய்க செய்யவும் செய்யுங்கள் செலுத்துங்கள் தெரிவிக்கவும் தெரிவியுங்கள் பங்கேற்கவும் படிக்க பார்க்க ' +
      'பின்தொடரவும் மாற்றுக வாசிக்க ください* する* もっと見る* 保存* 再生* 投票* 有効にしてください* 登録* 移動* 聴く* 表示* 見る* 読む* 購入* 購読する* 건너뛰기* 구독* 남겨보세요 다운로드 더보기 되어주세요 듣기* ' +
      '모아보기 문의 바로가기* 받기 보기* 보세요 복사하기 불러오기 시청하기 신청 신청하기 안내 열기* 이동* 읽기* 주세요* 참여* 크게보기* 팔로우* 확대*',
  },
  {
    meaning: PROMPT.well,
    words:
      'bien corect correctamente correctement correctly corretamente correttamente doğru goed issue issues korrekt masalah megfelelően mugavamalt ' +
      'neprikladan nevhodný oikein ongelma* patogiau pohodlnejšie pohodlněji poprawnie prawidłowo probleem problem problema* probleme problemen ' +
      'problemet problems problème* properly richtig riktig riktigt sorun správne správně sujuvammin trouble wrong πρόβλημα σωστά коректно ' +
      'корректно лучше неправильно правильно проблем* בעיה مشكلة समस्या ปัญหา* 問題* 正しく* 正常* 正确* 正確* 问题* 문제*',
  },
  {
    meaning: PROMPT.forward,
    words:
      'doorgestuurd* doorsturen encaminh* envia enviar envoyez forward forwarded iletildi inoltra* leiten poslat poslať pošlete pošli pošlite ' +
      'preposl* przekazał* przesłał* prześlij přeposl* redirecțion* reencaminh* reenv* send senden stuur továbbított* transfér* vidarebefordr* ' +
      'videresend* weitergeleitet weiterleiten weitersagen надіслал* пересл* препратен* 転送* 轉寄* 转发* 전달*',
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
      'aangemeld aanmelding abonare abonarea abonat abonents abonnement abonnent abonnerer abonnieren abonniert abonné abonnée angemeldet ' +
      'anmeldung anmälan anmält assinou berlangganan cadastrou feliratkozott feliratkozás* felliratkozott fürs ingeschreven inschrijving ' +
      'inscrever inscreveu inscribirte inscription inscrit inscrite inscrito inscrição iscritta iscritto iscrizione kaydolduğunuz meldte odber ' +
      'odberu odběru opted pieteikšanās prenumerant prenumeration prenumeratorius prenumererar pretplaćeni prihlásenie prihlásili prijavi ' +
      'prijavili prijavljeni prijavo påmelde påmelding påmeldt přihlásili přihlášen přihlášeni přihlášení register registered registering ' +
      'registrarse registrarte registraste registrato registrering registriert registro signed signing subscreveu subscribe subscribed ' +
      'subscribing subscriure subskrybujesz suscribirte suscribiste suscripción suscrita suscrito tellija terdaftar tilannut tilauksesta ' +
      'tilmelding tilmeldt zapis zapisanie zapisałaś zapisałeś înscris εγγραφή εγγραφήκατε зарегистрированы подписались подписаны подписаться ' +
      'подписку пријавили пријављени підписалися підписані підписку регистрацию реєстрацію נרשמת اشتراک اشتركت باشتراكك ثبت‌نام سبسکرائب عضویت ' +
      'مشترك সাবস্ক্রাইব சந்தா สมัครรับ* สมัครสมาชิก* เป็นสมาชิก* ました* 完成订阅* 注册* 登録* 訂閱* 註冊* 订阅* 구독*',
  },
  {
    meaning: PROMPT.optOut,
    words:
      'abbestellen avprenumerera desuscrib* dezabon* disiscriv* désabonner désinscrire leiratkoz* odjaviti uitschrijven unsubscribe wypisać ' +
      'wypisz відписатися відпишіться одјава отписаться отписка отпишете отпишитесь अनसब्सक्राइब আনসাবস্ক্রাইব ยกเลิกการรับ* 取消訂閱* 取消订阅* 退訂* 退订* ' +
      '配信の停止* 配信停止* 配信解除* 수신거부*',
  },
  {
    meaning: PROMPT.click,
    words:
      'anklicken appuyez atingeți bấm chạm clic clica clicca click clique cliquez dokun kattints kattintson ketuk klepněte klick klicka klicke ' +
      'klicken klik klikk klikkaa klikkaamalla klikke klikni kliknij kliknite kliknutím klikněte klõpsa koppints* napauta napsauta nhấn nhấp ' +
      'pincha pinche przesuwając pulsa quét spied spustel* stuknij tap tik tippe tippen toca tocca toque tryck tryk trykk tıkla tıklayın vajuta ' +
      'ťuknite κλικ кликнете кликните коснитесь нажмите натисніть торкніться הקישו הקש לחצו اضغط انقر بزنید كليك کلک क्लिक टैप ক্লিক ট্যাপ கிளிக் ' +
      'กด* คลิก* แตะ* こちら* クリック* タップ* 二维码* 扫描* 扫码* 按此* 点* 点击* 点此* 続きはこちら* 點* 點我* 點擊* 點此* 點選* 누르* 눌러 클릭* 탭하*',
  },
  {
    meaning: PROMPT.not,
    words:
      'aldri aldrig asla aucun aucune belum bez brak chưa dejar doesn don ei eikä eikö eivät eivätkä ever geen hiç hiçbir ikinä ikke ilman inga ' +
      'ingen inte isn jamais jangan kein keine keinen không longer mai mitään ml nada nav ne nebūtinai neesi nejsou nem nemate nemaš nemusejí ' +
      'nemusia nemusí nemáte nenhum nenhuma neni není nepodarilo nera nerodomas nesakrist nesmie nesmí nessun nessuna nesutapti neturite never ' +
      'neviens nevyjadrujú nevyjadřují nezodpovedá neće ni nicht nichts nicio niciun nie niente niet niets nigdy nije nikdo nikdy nimate nimaš ' +
      'nincs ninguna ninguno ningún nisu no non nooit not nu nulla nunca não nėra olmayan pas peidetud plus pole rien soha stop tak tanpa tidak ' +
      'yok älä đừng żadnego žiadne žiadny žádné žádný δεν καμία κανένα μην жодного жодної не нема немате немає нет нету неће ни никакого никогда ' +
      'няма нямате ніколи אין אינה אינו אינן אל ואינה ואינן לא بدون دون غير لا ليس نخواهد ندارید نشده نمی نمی‌شود نمی‌کند نه نہیں نیست ولا अब न ' +
      'नहीं नाही নন নয় না নেই যায়নি இல்லை இல்லையா பொறுப்பல்ல முடியவில்லை* ยังไม่มี* อย่า* ไม่* ไม่พลาด* ありません* なく* ません* ませんでした* 不再* 不可* 不想* 不能* ' +
      '不要* 別* 别* 勿* 尚无* 尚無* 无* 暂不* 暂无* 暫無* 沒有* 没有* 無* 还没有* 非* 아니며* 아니신가요 아닙니다* 않습니다* 않으면 없*',
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
      'aici alana aqui aquí buradan buraya here hier här ici ide itt komentāros ovdje qui sem siia siin sini te tu tukaj tutaj tässä tästä täältä ' +
      'zde čia đây šeit εδώ здесь овде сюда тук тут כאן לכאן פה ادھر التالي اینجا جا هنا یہاں यहाँ यहां येथे এইখানে* এখানে இங்கு இங்கே ' +
      'คลิกที่นี่* ตรงนี้* ที่นี่* ได้ที่นี่* ここから* ここを* こちら* こちらから* 按此* 此处* 点此* 続きはこちら* 这里* 這裡* 點我* 點此* 여기*',
  },
  {
    meaning: PROMPT.hosted,
    words: 'alojado gehost gehostet hospedado hosted hostowany hébergé hébergée ospitato 托管* 託管*',
  },
  {
    meaning: PROMPT.received,
    words:
      'bekommen bekommst dobivate dostali dostałaś dostałeś dostávate dostáváte erhältst får gauna gaunate getting kapja kapod kapta krijgt ' +
      'modtager ontvangt otrzymałeś otrzymujesz prejemate primate primești primiš primiți recebe recebendo recebeu received receiving recibes ' +
      'recibido recibiste reçu ricevuto saat saate saņemat λάβατε λαμβάνετε отримали отримуєте получавате получаете получил получили примате ' +
      'تتلقى تصلك دریافت وصلتك وصلك يصلك 收到*',
  },
  {
    meaning: PROMPT.stars,
    words:
      'estrelas estrellas gwiazdek sao star stars stelle sterne tähdellä zvaigznēm zvezdicami étoiles žvaigždut* звёзд ดาว* 幾顆星* 星* 顆星* 별점*',
  },
  {
    meaning: PROMPT.socialMedia,
    words:
      'društvenih družbenih media medier medyada mreža omrežjih redes reţelele réseaux sociais social sociale sociales socialinių socials sociaux ' +
      'sociálnych sociālaj* sosiale sosyal xarxes друштвеним друштвених мережах мрежа мрежама мрежи сетях социални социалните социальных ' +
      'соцмереж* соцсет* соціальних اجتماعی الاجتماعي التواصل سوشل شبکه‌های للتواصل مواقع میڈیا मीडिया मीडियावर सोशल মাধ্যমে சமூக வலைதளங்களில்',
  },
  {
    meaning: PROMPT.reader,
    words:
      'aceptas anda aradığınızı ați bekommst buldunuz buscabas bạn cercavi ci cię címed címedet deg dich dig din dina dit ditt dobivate dostałaś ' +
      'dostałeś du dumneavoastră encontraste encontrou encontró erhältst etsimäsi eşti fiókodban giả hai heu ihnen ihr ihre ihrem interessa ' +
      'iskoristili je jesteś jij jste jums jus jūs jūsu jūsų kamu kapja kapod kasutad keresett kullandiğinizi kutunuzda lhe löysitkö megtalálta ' +
      'morate mostrarte mình naudojate ni okudunuz oma otrzymałeś otrzymujesz pembaca perskaitėte procurava recebes recibes recibiste registraste ' +
      'ricevi saat savo savu sei seu sie sinu sinua sinulla sinulle sinuni sinä siz size sizlere ste sua subskrybujesz sul sulle suscribiste ' +
      'sutinkate szukałeś ta tava tavs tavu tavā te teu tev teva tevi ti trovato tu tua tue tuo tus twoja twojego tú tău u usted uw vam vas vaš ' +
      'vaša vašega vašeho vašem vaši vaší você vos vostra vostre votre vous vy vám vás váš vášho vă was wy you your zapisałaś zapisałeś znalazłeś ' +
      'ön önt ţi έχετε βρήκατε εσείς σας σε σου бажаєте вам вас ваш ваша вашем вашому вашу ви вы намерихте אצלך אתם הגעת לך לכם מעוניינים עבורך ' +
      'שלך آپ أنت استنفدت اپنا اپنے باستمرارك برایتان بريدك بك ترغب تصلك تهمك تو دعمكم رأيك شما فإنك لأنك لتصلك لديك موافقتك می‌توانید ندارید ' +
      'هستید وصلتك يصلك يمكنكم अपना अपनी अपने आप आपका आपकी आपके आपको आपला तुमचा तुमची तुमचीच तुमचे तुमच्या तुमच्यासाठी तुम्हाला तुम्ही আপনার আপনি ' +
      'আপনিই পাঠকের உங்களுக்கா* உங்கள் நீங்கள் படித்துவிட்டீர்கள் ของท่าน* คุณ* ท่าน* ผู้อ่าน* あなた* お届け* お探し* ご利用* 上限に達しました* 你* 你的* 您* 您的* 用户* ' +
      '皆さま* 皆様* 网友* 読者* 讀者* 请查收* 送りしています* 配信しています* 당신* 보내드립니다 찾으셨* 찾으시*',
  },
  {
    meaning: PROMPT.audience,
    words:
      'anderen andra andre användare användarna brugere brukere cititorilor commenters czytelników diskutujících felhasználók gebruikers inni ' +
      'internautas internautes korisnici korisnika kullanıcı* käyttäjien lasītāj* lecteurs lectores lectors leitores leser lesere leserinnen ' +
      'lesern lettori lezers lugejate lukijoiden läsarna læser læsere members mások nutzer nutzern okur* okuyucu* olvasók pembaca pengguna ' +
      'používateľov readers skaitytoj* uporabnikov users usuarios usuários utenti utilisateurs utilizatorilor użytkowników uživatelů visitors ' +
      'čitatelja čtenářů αναγνωστών αναγνώστες χρηστών користувачів пользователей посетителей посетителями потребителите читателей читатели ' +
      'читателите читателями читачів הגולשים המגיבים القراء المستخدمين المعلقين کاربران वाचक வாசகர் ユーザー* 会员* 會員* 網友* 网友* 読者* 네티즌* 이용자*',
  },
  {
    meaning: PROMPT.this,
    words:
      'această acelaşi acest acestei acestui això aquest aquesta asta bu bunu ce ces cet cette denna denne dessa desta deste detta dette deze ' +
      'diese diesem diesen dieser dieses direktedekningen disse disto dit esta estas este esto estos ez ezeket ezt här ini isso isto livebloggen ' +
      'liverapporteringen nesta neste nisto này ova ovaj ove ovo ovog ovom ovu questa queste questo seda sel selle sellel ta tato tega tego tej ' +
      'tejto tem ten tento these this tohoto tohto tomto tomuto toto tuto tym táto tällä tämä tämän tästä tätä této tę těchto ça šai šio šios šis ' +
      'šiuo šią šo šį αυτή αυτό овај ове овог ову тази това този це цей цього цьому ці цією цієї эти это этого этой эту זה זו آن اس اسے این اینجا ' +
      'بهذه لهذا هذا هذه یہ इस इसमें इसे यह या ये हा हे এই এটা এটি প্রতিবেদনটি লেখাটি সংবাদটি இது இத்தள* இந்த* นี้* この* 把這則* 本* 本頁* 此* 此文章* 该文章* ' +
      '这* 這* 이* 현재',
  },
  {
    meaning: PROMPT.order,
    words:
      'abschliessen acheter achetez acquista acquistare agenda agendar agende ansök aplikuj apply aproveche arrange başla başlayın begär belanja ' +
      'beli bestel bestil bestill beställ bewerben bewirb boek boka book booka booking browse bucht buy candidatar candidati cere claim coba ' +
      'comandă comece começar comienza commander commandez commencer commencez compare compra comprar compre conheça contrata cumpără daftar ' +
      'dapatkan demander demandez descubra descubre discover découvrez découvrir dùng edinin empezar empieza entdecken essayer essayez ' +
      'experimentar experimente explore fissa foglalj foglaljon få garanta get hae hívj iegādājies ikuti inizia inscríbete kaufe kjøp kokeile ' +
      'koop kopen koupit kup kupi kupite kupić kupte kérj kérjen köp køb kúpiť megrendelem minta mua naroči naročite nupirkti objednajte objednat ' +
      'objednať objednejte obtenez obtenir ontdek order ordina osta ottieni pasūti pavaišink pedir pesan peça pide pirkt pirkti poproś poručite ' +
      'postaw postuler postulez prendre prenez prenota prenotare probeer profitez programează proovi prova provar próbáld próbálja prøv pyydä ' +
      'pērc rendelj rendelje rendeljen request reserva reservar reserve reserveer rezervă rezerwuj richiedere richiedi réserver réservez satın ' +
      'schedule scopri see shop sipariş skaffa solicita solicitar solicite solicită solliciteer start søg søk telli testa thử tilaa try umów ' +
      'užsisakyk užsisakykite varaa view vraag vyskúšajte vyzkoušej vyzkoušejte vyzkoušet vásárlás vásárolj vásároljon wypróbuj zamów zaplanuj ' +
      'zarezerwuj zatražite zkuste încearcă đặt įsigykite αγοράστε αγόρασε δοκιμάστε ζήτησε ζητήστε κλείστε παραγγείλετε закажите заказать ' +
      'залишити замовити замовте запази записатися записаться запишитесь купете купи купите купити купить начать начните оставить оставьте ' +
      'откликнуться отримати подай получите получить попробовать попробуйте поръчай поръчайте почерпи придбати пробвай спробувати спробуйте ' +
      'הזמינו התחילו להזמין לקבוע לקביעת לקניית לרכישת לתאם נסו קביעת קבע קבעו קנה קנו רכשו תאמו תיאום إحجز ابدأ احجز احجزوا احجزي احصل اشتر ' +
      'اشترك اشتري اطلب اطلبي بخرید بک بکنگ بگیرید جرب حجز خرید رزرو سجل سفارش شرکت شیڈول هماهنگ अनुरोध खरीदें निर्धारित बुक बुकिंग रिज़र्व ' +
      'शेड्यूल অনুরোধ আজই কিনুন বুক বুকিং கோரவும் கோருங்கள்* புக் முன்பதிவு* กดจอง* ขอใบเสนอ* จองคิว* จองเดโม* จองเลย* ซื้อ* นัดหมาย* ' +
      'ลงทะเบียนขอ* お申込* 买* 依頼する* 報名* 始める* 安排演示* 安排諮詢* 抢购* 报名* 申请演示* 申込む* 索取* 訂位* 購入* 購入する* 购买* 預訂* 预订* 구매* 사전등록* 신청* 예매* 요청하*',
  },
  {
    meaning: PROMPT.order | PROMPT.toOrder,
    words:
      'al alın anfordern anfragen ausprobieren beantragen bestellen buchen dene deneyin iste isteyin kaufen reservieren sichern starten testen ' +
      'vereinbaren بک बुक বুক முன்பதிவு ซื้อ* ทดลอง* สั่งซื้อ* お問い合わせ* お申し込み* お申込み* 下单* 予約* 咨询* 注文* 申し込* 申し込み* 訂購* 試し* 試す* 試用* 請求* 諮詢* 订购* 试用* ' +
      '購入* 購入する* 購票* 購買* 购买* 购票* 預約* 領取* 预约* 领取* 구매* 구입* 신청* 예매하기* 예약* 주문* 체험*',
  },
  {
    meaning: PROMPT.infinitive,
    words:
      'abstimmen acheter acquistare agendar começar commander commencer comprar demander empezar erhalten essayer experimentar koupit kupić kúpiť ' +
      'modtage motta objednat objednať obtener obtenir ontvangen otrzymywać pedir pirkt pirkti prendre prenotare receber recevoir recibir ' +
      'reservar ricevere richiedere réserver solicitar stemmen votar vyzkoušet заказать залишити замовити записатися записаться купити купить ' +
      'начать оставить отримати отримувати получать получить попробовать спробувати',
  },
  {
    meaning: PROMPT.offer,
    words:
      'aanbod abo abonament abonnement abonnentrabatt afspraak aftale ajánlatot amazon angebot angebote appointment appuntamento apresentação ' +
      'beratung beratungsgespräch beratungstermin besichtigung besichtigungstermin bezichtiging biglietti bilete biletini biletleri bilety ' +
      'bilhetes bilietai bilietus biljetter billets billetter billetterie biļetes boutique cartea checklist cita consulenza consult consulta ' +
      'consultation consultație corsi courses cursos deals demo demon demonstrasjon* demonstration demonstração demos demostración devis diensten ' +
      'démo démonstration ebook eintrittskarten entradas entrades erbjudande estimate formations grāmatu időpontot ingresso ingressos janji jegy ' +
      'jegyek jegyet kaartjes kartu kiadványunk* kirja knihu knjigu knygą konsultacj* konzultaci konzultáciu konzultációt książkę kurse könyvet ' +
      'leistungen lezerskorting lipput liput lístky medlemspris møte nabídku oferta ofertas ofertă ofertę offer offers offert offerta offerte ' +
      'offre offres orçamento penawaran pilet pileteid piletid places planos plans ponuku precios predplatné preise prenumeratę presentation* ' +
      'presupuesto preventivi preventivo prezentac* prezzi pricing prodotti producten productos products produits produkte produkter produkty ' +
      'produse produtos proefperiode programare proposta předplatné quote quotes raamat randevu rendez rozmowę sastanak services servicios ' +
      'servizi serviços spotkania spotkanie started sách tarife tarifs tarjous teklif termin termín testversion tickets tiket tiketnya tilbud ' +
      'tuotteet ulaznica ulaznice viewing voucher vstopnice vstopnico vstupenku vstupenky vé walkthrough whitepaper wizytę wycen* árajánlatot ' +
      'εισιτήρια εισιτηρίων παρουσίαση παρουσίασης προσφορά ραντεβού билет билети билеты демо демонстрацию дзвінок заявку звонок квитки квиток ' +
      'книгата книгу книжку консултация консультац* обява оферта предложение презентац* прием расчет скидку улазнице דמו הדגמה הדגמת הצעת ייעוץ ' +
      'כרטיסים להדגמה לכרטיסים מחיר מצגת פגישה פגישת שיחה ارائه استشارة استشارتك اشتراک اپائنٹمنٹ* اپوائنٹمنٹ* بلیت بلیط تجربة تجربتك تجريبي ' +
      'تذاكر تذكرة تذكرتك جلسه خدمة دمو دموی ديمو سعر عرض مشاورت مشاوره مشورہ مكالمة ملاقات موعد موعدا موعدك ٹکٹ ڈیمو کتاب‌های کوٹیشن* अपॉइंटमेंट ' +
      'कंसल्टेशन कोटेशन टिकट डेमो तिकिटे परामर्श प्रस्तुति অ্যাপয়েন্টমেন্ট* কোটেশন* টিকিট ডেমো পরামর্শ* প্রদর্শনী* ஆலோசனை* சந்திப்பு* ' +
      'செயல்விளக்கம்* டிக்கெட்டை டெமோ மேற்கோள்* விளக்கக்காட்சி* ขอคำปรึกษา* นัดหมาย* บัตร* ปรึกษา* สาธิต* เดโม* ใบเสนอราคา* チケット* デモの* デモを* デモ予約* ' +
      '优惠* 商談* 報價* 展示* 打ち合わせ* 报价* 楽天市場* 演示* 相談* 示範* 見積* 説明会* 資料* 購票* 购票* 资料* 門票* 门票* 面談* 견적* 데모 데모를 미팅 상담* 설명회 시연 예매* 입장권* 최저가 티켓*',
  },
  {
    meaning: PROMPT.cart,
    words:
      'bag basket caddie carrello carret carrinho carrito cart cesta cesto chariot cistell cistella cos coș coșul coșului desejos deseos desideri ' +
      'einkaufskorb einkaufswagen envies favoriler favorilere favoris favorite favorites favoritos favourites giỏ grozā handlekorg* handlekurv* ' +
      'handlevogn* hàng indkøbskurv indkøbsvogn* kedvencekhez keranjang korgen koriin korpu koszyk koszyka koszyku kosár kosárba kosárhoz ' +
      'košaric* košík košíka košíku kundkorg* kundvagn* kurv kurven merkliste merkzettel oblíbených obľúbených ostoskori* ostoskärry* ostukorvi ' +
      'panier preferiti sacola sepet* souhaits troli trolley ulubionych varukorg* verlanglijst verlanglijstje warenkorb winkelmand* winkelwagen ' +
      'winkelwagentje wishlist wunschliste wunschzettel önskelista* ønskeliste* życzeń καλάθι καλαθιού избранное количка количката корзи* корпа ' +
      'корпе корпи корпу кошик кошика кошику кошница кошницата обране הסל העגלה הקניות לסל לעגלה סל עגלה السلة العربة المفضلة باسکٹ بیگ سبد ' +
      'سبدخرید سلة عربة لسلة لعربة للسلة ٹوکری کارٹ कार्ट टोकरी बास्केट কার্ট কার্টে ঝুড়িতে* ব্যাগে கார்டில் கார்ட்டில்* கூடைக்கு கூடையில்* ' +
      'வண்டியில்* ตะกร้า* ถุงช้อปปิ้ง* รถเข็น* お気に入り* ほしい物* カート* バスケット* 愿望清单* 收藏夹* 買い物かご* 購物籃* 購物袋* 購物車* 购物篮* 购物袋* 购物车* 쇼핑백 쇼핑백에 위시리스트* 장바구니* 카트 ' +
      '카트에',
  },
  {
    meaning: PROMPT.free,
    words:
      'besplatn* bezmaksas bezpłatn* brezplačne compromiso darmo darmow* free fri fria fritt gratis gratisartikel gratuit* gratuït grátis ' +
      'ilmainen ilmaiseksi impegno ingyen* kostenfrei* kostenlos* lliurement maksutta maksuttomaan miễn nemokam* offerte offerts phí senza sin ' +
      'tasuta umsonst unverbindlich* za zadarmo zdarma ücretsiz δωρεάν безкоштовн* безоплатн* безплатн* бесплатн* בחינם החינמי החינמיות חינם ' +
      'חינמי חינמית المجاني المجانية بالمجان بلامعاوضہ* رایگان رایگانی فری مجانا مجاني مجانيا مجانية مجانی مفت निःशुल्क फ़्री फ्री मुफ़्त मुफ्त ' +
      'मोफत ফ্রি ফ্রিতে বিনাখরচে* বিনামূল্য* இலவச இலவசக் இலவசமாக* இலவசம் கட்டணமின்றி* ฟรี* タダで* 免費* 免费* 无偿* 無償* 無料* 零元* 공짜로 무료* 무료로 무상으로',
  },
  {
    meaning: PROMPT.now,
    words:
      'acum adesso agora ahora ara aujourd avui bugün dabar danas daring dzisiaj dziś ešte gleich hemen heti heute hned hoje hoy hui ihned ' +
      'instantly iš jetzt ještě juba já kohe kohta maintenant natychmiast nay ngay now nu nyní nyt nå odmah oggi ora praegu sad sada sekarang ' +
      'sofort subito tagad teraz teď today täna ya şimdi šiandien šobrīd šodien άμεσα αμέσως σήμερα τώρα данас днес зараз онлайн сада сега ' +
      'сегодня сейчас сразу сьогодні אונליין היום כעת מיד מייד עכשיו آج آن آنلاین أونلاين ابھی الآن الان اليوم امروز اکنون حالا فورا فوری لائن هم ' +
      'همین अभी आज आजच ऑनलाइन तुरंत অনলাইন অনলাইনে* এক্ষুনি* এখন এখনই ஆன்லைனில்* ஆன்லைன் இன்று இன்றே இப்போது* இப்போதே* உடனடியாக* உடனே ตอนนี้* ' +
      'ทันที* วันนี้* ออนไลน์* เดี๋ยวนี้* เลย* いますぐ* さっそく* ただいま* 今すぐ* 今天* 今日* 即刻* 本日* 现在* 現在* 立刻* 立即* 線上* 馬上* 马上* 당장 바로* 오늘 오늘의 온라인 온라인으로* 즉시 지금*',
  },
  {
    meaning: PROMPT.talk,
    words:
      'bizimle call chat contact contacta contacter contactez contatta elérhetőségei falar fale geçin habla hablar hubungi hệ iletişime kapcsolat ' +
      'kontakt kontakta kontaktai kontakti kontaktid kontaktieren kontaktirajte neem ota parla parler parlez praat speak sprechen talk võta ' +
      'yhteystiedot yhteyttä ühendust επικοινωνήστε връзка зв контактирајте свържете свяжитесь связаться телефон язатися חייגו ارتباط رابطہ ' +
      'للتواصل संपर्क যোগাযোগ தொடர்புகொள்ள ติดต่อลง* お問い合わせ* 合作* 問い合わせ* 広告掲載* 廣告刊登* 洽* 联系* 聯絡* 문의*',
  },
  {
    meaning: PROMPT.seller,
    words:
      'adviser adviseur advisor asesor asiantuntija berater conseiller consulente doradcą especialista esperto expert experten experto experts ' +
      'helpdesk kundendienst kundenservice reklam sales specialist specialister specialists support vendas ventas vertrieb менеджером ' +
      'специалистом الإعلانات تبلیغات 专家* 客服* 業務* 業務部* 전문가*',
  },
  {
    meaning: PROMPT.page,
    words:
      'halaman informace informació información informacje informatie information* informazioni informação informações informácie lap lapot lapu ' +
      'lapā lehel lehte oldal oldalon oldalt page pages pagina paginii puslap* pàgina página páginas sayfa sayfada sayfanın sayfayı seite sida ' +
      'sidan side siden site sivu sivusta stran strana stranica stranice stranicu strona stronie strony stronę stránce stránka stránke stránku ' +
      'stránky trang σελίδα σελίδας информацию информация сторінка сторінки сторінку сторінці страница страницата странице страницу страницы ' +
      'інформацію інформація בדף דף הדף לעמוד الصفحة صفحه صفحہ پیج पृष्ठ पेज পাতাটি পৃষ্ঠা পেজটি பக்கத்தை பக்கத்தைப் หน้า* ページ* 信息* 情報* 本頁* 本頁每* ' +
      '網頁* 网页* 資訊* 頁面* 页面* 문서 문서는 정보* 페이지*',
  },
  {
    meaning: PROMPT.opinion,
    words:
      'anmeldelse anmeldelser arvamus arvio arvostelu arvosteluja avaliação avis beoordeling bewertung bewertungen bildirim* comentarios ' +
      'comentários commentaires değerlendirme feedback feedbackul geri giá góp görüşleriniz hodnocení hodnotenie hồi kiến kritik masukan meinung ' +
      'mening mnenje omdöme omtale opinia opinie opinion opinione opiniones opinions opinião opinió opinión opiniões opinię palaute palautetta ' +
      'palautteesta parere phản părerea rating reactie recensie recension recensione recensioni recenzi recenzia recenzie recenziu recenzję ' +
      'resenha reseña reseñas review reviews rezension riscontro rückmeldung saran spätnú synpunkter tagasiside tilbagemelding tilbakemelding ' +
      'ulasan valoración vazbu viedokli visszajelzés* vurdering väzbu vélemény* yorum yorumlarınızı zpětnou återkoppling értékelés* ý đánh γνώμη ' +
      'κριτική σχόλιά відгук відгуки глас думки думку мнение мнението отзив* отзыв отзыва отзывы связь ביקורת דעתכם המשוב משוב تقييم دیدگاه رأيك ' +
      'رائے مراجعة ملاحظاتك نظر نظرات प्रतिक्रिया फीडबैक मत राय विचार समीक्षा सुझाव মতামত கருத்துகளை* கருத்தை* ข้อเสนอแนะ* ความคิดเห็น* ความเห็น* ' +
      'รีวิว* ご意見* フィードバック* レビュー* 反馈* 怎么看* 意见* 看法* 評價* 评价* 리뷰* 의견* 피드백* 후기*',
  },
  {
    meaning: PROMPT.stance,
    words:
      'ansicht ansichten arvamus arvamused avis criterio criterios düşünce* fikir* görüş* holdning holdninger holdningerne kannanotto kanta ' +
      'kantaa kiến meinung meinungen mening meningen meningene meninger mielipide mielipiteet mielipiteitä mišljenja mišljenje mnenja mnenje ' +
      'nuomone nuomonė názor názorem názory näkemykset näkemyksiä opini opinia opinie opinies opinii opiniile opinion opinione opiniones opinioni ' +
      'opinions opinião opinió opinión opiniões pandangan pendapat poglądy poglądów positions posição postura propos părerile quan seisukohad ' +
      'seisukohta seisukohti stališč stališča stališče standpunt stanoviskem stanovisko stanowiska stanowiskiem stanowisko stav stavove stavovi ' +
      'ståndpunkt synspunktene synspunkter viedokli viedoklis view viewpoints views visie visão vue vélemény* álláspont* åsikt åsikter åsikterna ' +
      'điểm άποψη απόψεις γνώμες γνώμη θέσεις взгляды думка думки думкою думку думок зору мишљења мишљење мнение мнением мнението мнению мнения ' +
      'мненията погляди позицией позицию позиция позицията позицію позиція позицією позиції став ставове ставови становище становището точка דעה ' +
      'דעות דעת דעתו דעתם הדעות آراء آرائهم الآراء الرأي خیالات دیدگاه دیدگاه‌های رأي رأيه رائے نظر نظرات मत मतं मते राय विचार विचारों মত মতামত ' +
      'கருத்து* கருத்தை* ความคิดเห็น* ความเห็น* ทัศนะ* 发言* 意見* 意见* 看法* 立场* 立場* 見解* 觀點* 观点* 言論* 言论* 견해* 방향* 방향과 의견* 입장*',
  },
  {
    meaning: PROMPT.leave,
    words:
      'abgeben achter achterlaten acordă anna beri berikan bırak bırakın cast danos daruj darujte deixa deixar deixe deja dejanos dejar dicci ' +
      'dodaj dodajte doe donner donnez déjanos déposer dê efterlad elküldöm envia enviar envoyer envoyez envía escreva escrever escribe escribir ' +
      'escriu escriure escriviu etiquétame etiquétanos fai faire fais faites fare fazer faça fes feu ge geben geef gi giv give gönder gửi hacer ' +
      'haga hagyj* haz hinterlasse* ieraksti igjen indsend invia inviare izsaki jäta jätä kirim kirjoita kirjuta küldés kļūsti laat laisser ' +
      'laissez lascia lasciaci lasciare lasă leave legg lisa lägg lähetä lämna læg lăsați make marque memberikan napisať napisz napišite napište ' +
      'napsat napíšte nosūtīt objavi objavite oddaj odeslat odoslať opublikuj ostaviti parašyk* paylaşın pievieno plaats poslat postita pošlete ' +
      'proposer provide przekazać przekaż pubblica publica publicar publicera publiceren publică publier publiez publiser přidat přispějte raksti ' +
      'ryhdy rédiger saada sagen schicken schreib schreibe schreiben schrijf scrie scrivere scrivi send senden siųsti skicka skriv stuur submit ' +
      'tag tagga taggami tapkite tee trimite tulis verfassen versturen viết wpłacić wpłać write wyślij yap yapın yaz yazın zanechte zostaw écrire ' +
      'écrivez írj írjon đăng để įrašyti αφήστε γράψτε δημοσίευση δημοσιεύστε κάνε κάντε πείτε внести добавьте залишити залиште зробити зробіть ' +
      'надіслати написати написать напишете напишите направи објави опубликовать опублікувати остави оставить оставьте отправить пишете пишіть ' +
      'предај публикувай сделайте сделать השאירו השאר כתבו להגיב أرسل أضف إرسال إضافة اترك ارسال اكتب بگذارید تبرع ثبت درج دیجیے دیں سجل شاركنا ' +
      'شاركونا فرستادن لکھیں نشر نوشتن डालें दें द्या नोंदवा लिए लिखें জানান দিন লিখুন இடவும் எழுத* கொடுங்க தெரிவிக்க* பதிவிட* பதிவு ฝาก* ' +
      'ร่วมแสดงความคิดเห็น* เขียน* แสดง* แสดงความคิดเห็น* โพสต์* する* 写* 发表* 寫* 投稿する* 提交* 書き込む* 書く* 残す* 發表* 給予* 聊聊* 送る* 送信* 남겨* 남겨보세요 남겨주세요 남기* ' +
      '등록* 보내기* 쓰기* 작성*',
  },
  {
    meaning: PROMPT.find,
    words:
      'aradığınızı bulabildiniz buldunuz encontrado encontraste encontrou encontró entdeckt fandt fant find finden finner found fundet funnet ' +
      'gefunden gevonden găsit hittade hittat hiện huomasitko leiad leidsid löydät löysit löysitkö megtalálsz megtalálta megtaláltad menemukan ' +
      'nađi našel našla našli notato notice noticed nájdete observat opazili pamanīji pareció pastebėjote phát primijetili radote repéré ' +
      'retrouvez spot spotted talált találtál thấy trobareu trobaràs trouver trouvé trovato ulaşabilirsiniz uočili veieu vind vio viste všimli ' +
      'znajdziesz znalazłaś znalazłeś znaleźli βρήκατε βρείτε знайшли намерили намерихте нашли открихте מצאת מצאתם נתקלתם وجدت พบ* 找到* 發現* ' +
      '見つかりました* 찾았* 찾으셨*',
  },
  {
    meaning: PROMPT.seek,
    words:
      'aradığınız* buscaba buscabas buscando buscas buscava cari cercando cercavate cercavi cherchez cherchiez căutai căutați etsimäsi etsit ' +
      'gesucht hledali hledáte hľadali hľadáte keresett kerestél leder ledte letade lette looking necesitabas needed procura procurando procurava ' +
      'recherchiez searching suchen suchten szukasz szukałaś szukałeś sökte søgte tìm zocht zoekt αναζητούσατε ψάχνατε искали ищете търсехте ' +
      'търсите шукали шукаєте חיפשת חיפשתם تبحث دنبال お探し* 寻找* 您要* 探し* 要找* 需要的* 찾고* 찾던* 찾으시*',
  },
  {
    meaning: PROMPT.updated,
    words:
      'actualisation actualisée actualización actualizada actualizado actualizare actualizată aggiornamento aggiornata aktualisiert ' +
      'aktualisierung aktualizace aktualizacja aktualizované aktualizována aktualizácia atualizada atualização bearbeitet bewerkt bijgewerkt cập ' +
      'değiştirildi diperbarui diubah düzenlendi editada edited editó edytowan* endret frissítve frissítés* gewijzigd geändert granskad ' +
      'güncelleme* güncellendi güncellenme* herzien jour labota modificación modificada modificata modification modificată modified modifiée ' +
      'muokattiin muokattu muudetud módosítva módosítás* nhật opdateret opdatering oppdatering oppdatert päivitetty päivitys redaguota redigerad ' +
      'redigerades redigeret redigert reviewed revisada revised revisione revisión revisão spremenjena szerkesztették updated uppdaterad ' +
      'uppdaterades uppdatering uredjivana uređivana zaktualizowano zmodyfikowan* ändrad ændret überprüft ενημέρωση ενημερώθηκε τροποποιήθηκε ' +
      'актуализирана відредагован* змінена змінено изменена изменения обновить обновлена обновление обновления обновлено обновлён обновяване ' +
      'оновити оновлена оновлення оновлено отредактирован* промяна редактирана редактирования уређивана נערך נערכה עדכון עודכן آخر تحديث تعديل ' +
      'تعديلها ویرایش संपादित ปรับปรุง* แก้ไข* 修改* 修訂* 修订* 更新* 最后编辑* 最後編輯* 最終更新* 수정* 업데이트* 편집*',
  },
  {
    meaning: PROMPT.last,
    words:
      'cuối darrera dernier dernière end ende fin końca laatst laatste last latest legutóbb letzte letzten letztmals lần naposled naposledy ' +
      'ostatnia ostatniej ostatnio paskutinį posledná poslední posljednji pēdējo senast senaste senest seneste sidst sist siste son terakhir ' +
      'terbaru ultima ultimei ultimele ultimo utoljára utolsó viimati viimeisin viimeksi zadnje zadnjič zuletzt última último τελευταία востаннє ' +
      'останнього остання останнє последнего последнее последни последний последно последња последњи אחרון האחרונות לאחרונה آخر آخرین সর্বশেষ ' +
      'ล่าสุด* 最后* 最後* 最終* 最近* 마지막*',
  },
  {
    meaning: PROMPT.back,
    words:
      'back dön geri kembali lại nahoru palaa powrót quay regresar retour return revenir ritorna späť takaisin terug tilbage tilbake tillbaka ' +
      'torna tornare vissza voltar volver wróć zpátky zpět zurück înapoi επιστροφή πίσω вернутьс* возврат назад обратно повернутися חזור חזרה ' +
      'العودة رجوع عودة กลับ* 回到* 戻る* 返回* 돌아가기*',
  },
  {
    meaning: PROMPT.next,
    words:
      'ancien ancienne anciens anterioară anterior anteriores antiga antigo antigua antiguas berikutnya další edellinen eldre előző forrige ' +
      'föregående kolejnych következő nasledujúci następna następne następny następujący neste neuere neuerer newer next nieuwere noi novější ' +
      'novšie nowsze nowszy nyare nyere následující nächste nächsten nächster nächstes nästa næste older oudere poprzedni poprzednia poprzednie ' +
      'precedent* predchádzajúci prev previous prochain prochaine prossimo précédent précédente próxima próximas próximo próximos předchozí ' +
      'recente recenti reciente recientes récent récents régebbi sebelumnya seguinte següent selanjutnya senesni seuraava siguiente sljedeći ' +
      'sonraki starsze starszy starší successiva successivo suivant suivante sıradaki theo tiếp trước următoare următor* uudemmat vanemad ' +
      'vanhemmat vecchi vecchio vechi vecāki volgende vorherige vorheriger vorheriges vorige voriger äldre ältere älterer ældre önceki újabb ' +
      'ďalší επόμεν* παλαιότερες προηγούμεν* наступн* новые новіші попередн* предишн* предыдущ* следващ* следующ* старые старіші הבא הבאה הקודם ' +
      'הקודמת التالي التالية السابق السابقة اگلی अगली पिछला पुढील পরবর্তী পরের அடுத்த ก่อนหน้า* ถัดไป* 上一* 上一篇* 下一* 下一篇* 下一页* 下次* 前の* 加载下一页* 即將* ' +
      '次の* 다음* 이전*',
  },
  {
    meaning: PROMPT.all,
    words:
      'all alla alle allemaal allen alles allt bộ celu cijelu cả hepsini kaikki kõik kõiki minden mọi seluruh semua sve svi svim toate todas todo ' +
      'todos tot totes tots tous tout toute toutes toàn tudo tutte tutti tutto tüm tümü tümünü tất visais visas visus vse vseh vsi vše všechna ' +
      'všechno všechny všetko všetky všetkých všetkým wszystkich wszystkie wszystko összes όλα όλες όλη όλων всем всех всички всё всі све сви усі ' +
      'усіх целия целу цялата בכל הכל כל לכל تمام جميع سب كافة كامل كاملا كل همه کلیه सभी सर्व সব அனைத்து அனைத்துப் ทั้งหมด* ทุก* すべて* もっと見る* 一覧* ' +
      '全* 全て* 全文* 全部* 完整* 所有* 看全部* 모두 모두* 모든 모든* 모아보기 전체*',
  },
  {
    meaning: PROMPT.list,
    words:
      'accueil alkuun archiv archive arriba atas başa beranda besede blog bloga boven daftar danh elejére elenco etusivulle forsiden górę haut ' +
      'homepage index inicio início lijst list lista listaan listado listan liste listen listeye listy listához listă oversigt oversigten ' +
      'oversikt oversikten overview overzicht panoramica początek seznam startseite startsidan sus tetejére topo toppen ylös yukarı začiatok ' +
      'začátek zoznam índice översikt översikten úvod übersicht αρχική κορυφή λίστα вверх вгору главную головну думи листе наверх нагоре начало ' +
      'началото речи списка списку список למעלה לראש לרשימה מרשימת الأعلى الرئيسية القائمة للأعلى ด้านบน* หน้าแรก* トップ* ホーム* 一覧* 写真一覧* 列表* 頂端* ' +
      '頂部* 顶部* 首頁* 首页* 목록* 위로* 처음*',
  },
  {
    meaning: PROMPT.post,
    words:
      'actualizaciones actualizări aggiornamenti aktualisierungen aktuality articolele artikleid atualizações beitrag beiträge beiträgen ' +
      'bejegyzés* bericht berichten billet billets blogpost conteúdo eintrag einträge entrada entradas entrades gelişmeleri gönderi gönderiyi ' +
      'güncellemeleri haber haberi haberler ieraksti ieraksts ierakstu ierakstus indlæg indlægget inlägg inläggen inlägget innlegg innlegget ' +
      'içerik julkaisu julkaisua kirjoitukset kirjoitus lugusid meldinger messages neuigkeit novedad novedades novic novice novidade novidades ' +
      'novità nyheter objava objave objavo objavu oppdateringer opslag opslagene opslaget post postagem postagens postare postarea postaukset ' +
      'postaus postingan postitades postitus postitused postitusi postitust posts postări prispevek príspevku príspevky príspevok publicaciones ' +
      'publicació publicación publication publications publicação publicações päivitykset příspěvek příspěvky rakstus straipsnių tuit tuits ' +
      'tulisan tweet tweeten tweets twiitti update updates uutiset vesti vijesti wpis wpisu wpisy yazı yazılar yazısı đăng įrašai įrašas įraše ' +
      'įrašus įrašą ανάρτηση αναρτήσεις δημοσίευση вести допис дописи запис записей записи запись материалът новин новини новините новостей ' +
      'новости обновления објаву оновлення пост посты публикации публикацию публикация публикацията публікацій публікації сообщение сообщения ' +
      'сповіщення чланак הפוסט עדכונים פוסט פוסטים اخبار الأخبار التحديثات المقالة المنشور خبرهای مطالب مطلب منشور منشورات نوشته نوشته‌های پست ' +
      'پوسٹ अपडेट अपडेट्ससाठी पोस्ट আপডেট পোস্ট পোস্টটি பதிவுகள் பதிவை பதிவைக் ดูข้อมูลล่าสุด* โพสต์* エントリー* 加载下一页* 帖子* 投稿* 投稿を表示* 新着* 有新更新* 本文* ' +
      '条新消息* 此文* 貼文* 贴文* 게시글* 게시물* 글* 글이 포스트* 포스팅*',
  },
  {
    meaning: PROMPT.product,
    words:
      'artikel phẩm prodotti producten productos products produits produk produkt produkte produkten produkter produktov produkty produktů ' +
      'produse produtos resep termékek tuotteet tuotteita výrobky ürünler προϊόντα продукти продуктов продукты товар товаре товари товаров товары ' +
      'товарів מוצרים المنتجات منتجات उत्पाद สินค้า* 产品* 商品* 產品* 製品* 상품* 제품*',
  },
  {
    meaning: PROMPT.choose,
    words:
      'alege alterar auswählen byt bytt cambia cambiar change changer choisir choisissez choose chọn değiştir elegir elige escolha escolher ganti ' +
      'kies kiezen mudar pilih scegli schimbă selecciona seleccionar seleccione selecionar selecione select selectați selectează selecteer ' +
      'seleziona seç seçin seçiniz skift switch sélectionner sélectionnez ubah vaihda valitse velg vyberte válassz* välj vælg wechseln wijzig ' +
      'wijzigen wybierz wähle wählen zmień změnit zvolte zvoľte ändern đổi επιλέξτε επιλογή виберіть выберите выбрать змінити изберете избор ' +
      'изменить оберіть обрати сменить בחר בחרו اختر تغيير غيّر منتخب चुनें बदलें เปลี่ยน* เลือก* 切换* 切換* 変更* 选择* 選ぶ* 選択* 選擇* 변경* 선택*',
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
      'bahasa dil dili idioma idiomas jazyk jazyku język kalba keeles kieli kieltä language languages langue limba lingua língua ngôn ngữ nyelv ' +
      'nyelvet sprache sprog språk språket taal tiếng valodā γλώσσα език мова мову язык языке שפה اللغة باللغة زبان भाषा மொழி* ฉบับภาษา* ภาษา* ' +
      '言語* 語言* 语言* 언어*',
  },
  {
    meaning: PROMPT.settings,
    words:
      'ajustes asetukset asetuksista aviseringar ayarları ayarlarını beállítások* configura configuración configurar configurações cài ' +
      'einstellungen estritamente evästeasetu* iestatījum* impostazioni indstillinger innstillinger instellingen inställningar küpsiseseade* ' +
      'nastavenia nastavení nastavitve necessàries necessários noodzakelijke nustatym* nödvändiga nødvendige paramètres pengaturan podešavanja ' +
      'postavke predvoľby preferences preferencias preferencje preferensi preferenze preferințele preferências präferenzen préférences předvolby ' +
      'seadeid seadetest settings setări setările tercihler tercihleri tercihlerini thiết tracciamento ustawienia ustawieniami voorkeuren đặt ' +
      'προτιμήσεις ρυθμίσεις налаштування настройки настройките параметры הגדרות إعدادات تبدیل ترتیبات تفضيلات تنظیمات बदला बदलें सेटिंग सेटिंग्ज ' +
      'सेटिंग्स পরিবর্তন সেটিংস அமைப்பு* மாற்றவும் மாற்றுக การตั้งค่า* ตั้งค่า* 偏好* 設定* 设置* 관리 설정*',
  },
  {
    meaning: PROMPT.map,
    words:
      'bản carte harita haritada hartă kaart kart karta kartalla kartalta kartan karte kartet kortet landkarte map mapa mape mapie mappa maps ' +
      'mapě peta térképen đồ χάρτη картата карте карту карті мапі במפה الخريطة แผนที่* 地図* 地图* 地圖* 지도*',
  },
  {
    meaning: PROMPT.miss,
    words:
      'glip glipp ilma jäta kaçır* ketinggalan lemarad* lewatkan lỡ manquer manquez maradj maradjon mis miss missa missaa missen miste ' +
      'nezmeškajte nezmeškejte ohita perca perder perdere perderte perderti perdete pierda pierdas przegap przegapić rata ratați rater ratez ' +
      'rateze verpasse verpassen verpasst zamudite zmeškejte χάσεις χάσετε пропускай пропускайте пропустите пропустити пропустить пропустіть ' +
      'לפספס תפספסו تفوت تفوتك تفوّت يفوتكم พลาด* ไม่พลาด* お見逃し* 見逃* 錯過* 错过* 놓치*',
  },
  {
    meaning: PROMPT.yet,
    words:
      'ainda ancora aún belum brak chưa dar doposud encara encore endnu ennå henüz inget jeszcze još még noch nog pagaidām todavía veel vielä vēl ' +
      'yet zatiaľ zatím ännu încă še ακόμα ακόμη еще още пока поки ще још עדיין ابھی بعد هنوز अद्याप अभी এখনো இதுவரை ยังไม่* ありません* まだ* 尚无* 尚無* ' +
      '暂无* 暫無* 还没* 还没有* 還沒有* 아직* 없습니다',
  },
  {
    meaning: PROMPT.longer,
    words: 'lenger meer mehr mer mere',
  },
  {
    meaning: PROMPT.event,
    words:
      'arrangementer dogodek evenemang evenement evenementen event eventi evento eventos events konferenciju konferenco nuotolinį seminar ' +
      'seminario seminarą séminaire séminario sự tapahtumaan tapahtumat vebināram veebiseminarile veranstaltung veranstaltungen webbinar* ' +
      'webinaariin webinaire* webinar* webinář workshop workshops wydarzenia wydarzenie événement événements εκδήλωση вебинар* вебінар* ' +
      'мероприятие мероприятия подію події семинар семінар уебинар* الندوة वेबिनारसाठी வெபினாருக்கு สัมมนา* ウェビナー* セミナー* 活动* 研討會* 研讨会* 세미나* 웨비나* ' +
      '참가',
  },
  {
    meaning: PROMPT.document,
    words:
      'bericht blanc bog bogen bok boken book books booku brochura* brochure brochuren broschyr broschüre brosjyre* brosur broszur* brosúr* ' +
      'broşür brošur* brožur* brožúr* broșur* catàleg catálogo cheatsheet* checklist checkliste cẩm dẫn ebog* ebok* ebook* ekirja esite fiche ' +
      'folheto* folleto fullet* ghid ghidul ghiduri gids gidsen guia guias guida guide guiden guider guides guies guía guías handbook handbuch ' +
      'handleiding hướng informe izvještaj katalog kiadvány* kirja kirjan kit knjig* kézikönyv* könyv könyvet kılavuz kılavuzu laporan leitfaden ' +
      'livre liệu manual manuál nang návod opas oppaamme oppaan opuscolo panduan poradnik priručnik* przewodnik príručk* průvodce příručk* raport ' +
      'raportti raportu raportul raporu rapport rapporten rapporto rehbe* relatório report sjekkliste* sprievodc* správu stappenplan template ' +
      'tjekliste* tài veileder* vodič* vorlage whitepaper* worksheet* zprávu útmutató* έκθεση βιβλίο οδηγού οδηγό οδηγός φυλλάδιο брошур* брошюр* ' +
      'водич* гайд гайда гайди гайды звіт наръчник* отчёт посібник приручник* путеводитель путівник* пътеводител* руководство ръководство ' +
      'чеклист* המדריך המדריכים חוברת למדריך מדריך التقرير الدليل الكتيب بروشر بروشور دليل دليلك راهنما راهنمای رپورٹ رہنما فایل كتيب مقاله ' +
      'پی‌دی‌اف کتابچه کتابچہ گائیڈ گزارش ईबुक गाइड चेकलिस्ट पुस्तिका ब्रोशर ইবুক গাইড গাইডটি চেকলিস্ট* নির্দেশিকা* প্রতিবেদন* ব্রোশার* ব্রোশিওর* ' +
      'শ্বেতপত্র* அறிக்கை* கையேடு சிற்றேடு* மின்னூல்* மின்புத்தகம்* வழிகாட்டி* คู่มือ* รายงาน* อัตราค่าโฆษณา* อีบุ๊ก* เช็กลิสต์* เช็คลิสต์* ' +
      'เอกสารไวท์เปเปอร์* โบรชัวร์* カタログ* ガイド* チェックリスト* ハンドブック* パンフレット* ホワイトペーパー* レポート* 型錄* 報告* 宣传册* 懶人包* 手冊* 手册* 报告* 指南* 攻略* 清单* 清單* 电子书* 白皮书* ' +
      '白皮書* 가이드* 백서 백서를 보고서* 소개서 자료집 전자책 체크리스트*',
  },
  {
    meaning: PROMPT.pdf,
    words: 'pdf پی‌دی‌اف पीडीएफ',
  },
  {
    meaning: PROMPT.cite,
    words:
      'alıntıla citar citare citation cite cited citer citera citeren cites citing citovat citér cytować cytuj mentionner siter zitieren ' +
      'zitiervorschlag цитирай цитировать цитувати 引用* 인용*',
  },
  {
    meaning: PROMPT.how,
    words: 'come comment como cómo hoe how hur hvordan jak kā miten wie как як',
  },
  {
    meaning: PROMPT.reject,
    words:
      'ablehnen afvis afwijzen avslå avvis avvisa chối decline elutasít* hylkää neka odbij odmietnuť odmítnout odrzuć rebutja rechazar recusar ' +
      'reddet refuse refuser refuz reject rejeitar respinge rifiuta rifiutare tolak từ weigeren zavrni απόρριψη відхилити отклонить отхвърли דחה ' +
      'דחיית رد رفض مسترد अस्वीकार ปฏิเสธ* 拒否* 拒絕* 拒绝* 거부*',
  },
  {
    meaning: PROMPT.first,
    words:
      'care eerst eerste első elsőként elöl ensimmäinen ensimmäisenä ensimmäiset ensin erste ersten erster esimene esmalt first först första ' +
      'først første ilk kerran najprej najskôr parašyk parašykite pertama pierwsza pierwsze pierwszy pirmais pirmas pirmasis pirmieji pirmą ' +
      'premier premiers première prima primeira primeiro primele primer primera primero primeros primo primul prvi první prvo prvý seřadit sortuj ' +
      'tiên vispirms zoradiť zuerst đầu řadit πρώτα πρώτοι πρώτος впервые вперше первой первый первым перший першим першими први пръв първи първо ' +
      'сначала спершу спочатку הראשונים לראשונה ראשון ראשונים أول أولا الأولى اولین پہلے आधी पहले पहिली प्रथम প্রথম முதலில் முதல் คนแรก* 初* 抢沙发* ' +
      '搶頭香* 最初* 沙发* 第一* 번째 첫 첫*',
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
      'ajal binding bindingstid bindningstid brīdī chwili cuando hetkel hetkellä kada kapan kiedy kojem kui laikā lúc metu milloin momencie ' +
      'moment momenten momento moments momentu när når okamžiku pillanatban quan quando tid tidspunkt time trenutku uhr vain zaman στιγμή време ' +
      'время когда коли момент час עת زمان وقت भी वक्त समय সময় 시',
  },
  {
    meaning: PROMPT.any,
    words:
      'any bet bilo bármely bất chcesz cualquier desideri dowolnej dowolnym elk elke enhver gewenst haluat helst ieder igal istediğiniz jebkur* ' +
      'jedem każdej kdykoli kterémkoli kỳ milloin orice qualquer qualsevol qualsiasi quiera quieras quiser svako tahansa tout vil vill vulguis ' +
      'vuoi vuole κάθε οποιαδήποτε будь всеки всяко любий любое любой любую сваког בכל כל أي هر کسی کوئی कधीही कभी किसी কোনো যেকোনো 随时*',
  },
  {
    meaning: PROMPT.usage,
    words:
      'adatkezelési algemene apstrādes aydinlatma bruges felhasználása felhasználási gebruiksvoorwaarden izmantošana kasutamine kasutamiseks ' +
      'korištenja korišćenje kullanıl* käyttö lietošanas naudojant naudojimosi ochrany overname použití používania preluare* převzet* tvarkymo ' +
      'töötlemise uporabe utilizarea užit* átvétele ús šíření χρήσης використан* използване използването использован* коментиране користування ' +
      'користувача коришћења обработки ползване пользовательское применения цитиране שימוש استخدام استعمال استفاده الاستخدام كاربران والاحكام ' +
      'वापर பயன்படுத்த* นําไปใช้* ใช้งาน* 使用* 基づく表記* 收集個人資料* 배포* 사용* 이용* 학습* 활용*',
  },
  {
    meaning: PROMPT.be,
    words:
      'be become biti bli bliv bodi bodite budi budite buď buďte bądź būk būkite devenez diventa elsőként esi fes fii fiți hazte hãy jadilah ' +
      'kļūsti legyen legyél liity là ol olabilirsiniz ole olla olun postani postanite ryhdy saa sea sei seien seja sigues sii sois soyez staňte ' +
      'sé tapkite torne var vær wees werde werden word yazın zostań đầu γίνε γίνετε будите будь будьте бъдете станьте היו הייו باشد باشید بنیں ' +
      'شوید کن बनें व्हा হোন இருங்கள் เป็น* 成为* 成為* 되어주세요 번째',
  },
  {
    meaning: PROMPT.website,
    words:
      'bloggen blogi blogin blogon hjemmesiden internet internetseite* nettside nettstedet palvelussa portaalis portal portala portale portalo ' +
      'portalu portál* portāl* página serwis serwisie serwisu site sitede sitemiz sitemizde sitenin sites sitio sitios sito situs sivustomme ' +
      'sivuston spletno stran svetain* sítio trang veebileh* verkkosivun vietn* web webbplats webbplatsen weboldalunk* webová webseite webseiten ' +
      'website websites webu witryn* ιστοσελίδ* ιστότοπ* веб сайт* сајт сајта אתר באתר האתר והאתר الموقع سائٹ سایت موقع موقعنا وب وب‌سایت ویب ' +
      'پایگاه ওয়েবসাইট* இணையதள* இத்தள* เว็บ* เว็บไซต์* サイト* 本站* 本網* 本网* 本网站* 網站* 网站* 사이트* 웹사이트* 웹사이트를',
  },
  {
    meaning: PROMPT.join,
    words:
      'alătură bergabung* dalyvauk* deelnemen deltag dołącz dołączcie gabung gia ikut ikuti join katıl katılın liity mitdiskutieren mitmachen ' +
      'osale osallistu partecipa partecipate participa participați participe participez participă piedal* pievienojies pridružite prisijunk* ' +
      'přidejte rejoignez responda responde rispondi répondez répondre réponds részt sodelujte sudjelujte take teilnehmen tham udział uključite ' +
      'unisciti vasta vastaa vegyen vstoupit vstoupte vstupte vstúpiť vstúpte weź zapoj zapojte zúčastnite únase únete συμμετέχετε συμμετοχή ' +
      'συμπληρώστε взять включете візьміть долучайтес* примите присоединиться присоединяйтесь приєднатися пройдите пройдіть пройти укључите ' +
      'участь השתתפו بپیوندید حصہ شارك شاركوا شرکت عضویت همراهی भाग सहभागी हिस्सा অংশ பங்கேற்கவும் ร่วม* เข้าร่วม* ご協力* 加入* 参与* 参加* 參加* 參與* 填寫問卷* ' +
      '完成讀者調查* 答える* 討論* 讨论* 참가* 참여* 참여하기',
  },
  {
    meaning: PROMPT.reprint,
    words:
      'abdruck eftertryck eftertryk ettertrykk nachdruck nadruk perspausdin* przedruk* reprint* republi* taasavalda* újraközl* αναδημοσίευση ' +
      'αναδημοσίευσης передрук* перепечат* препечатването לפרסם إعادة اشاعت بازنشر পুনঃপ্রকাশ மறுபிரசுர* 転載* 轉載* 转载* 전재*',
  },
  {
    meaning: PROMPT.degree,
    words:
      'aktif allowed anche auch ausdrücklich ausdrückliche auszugsweise bez brez do escrita expresa expressa expresse forhånds ganz gedeeltelijke ' +
      'gehele gestattet integral je kaynak kræver link must même mọi neovlašteno nur nélküli ohne parcial part partial partially partiel ' +
      'partielle partly parts parziale pisemnej pismenog pisnega pisnim predchádzajúceho previa prior prohíbe préalable prévia písemného ' +
      'písomného předchozího předchádzajúceho queda réserve sans schriftelijke schriftliche se sem senza sin skriftlig skriftliga strictement ' +
      'strictly svako teilweise toegestaan total totale totales totally unauthorised unauthorized utan verilerek voorafgaande vorherige whole ' +
      'wholly without written zonder écrite írásos μερική ολική χωρίς активная без відкрите издание изричното обов обязательна писмено ' +
      'письменного письмового повне полная полное полном пошукових предварително пряме систем ссылка частичная частичное частичном часткове ' +
      'язковим الاصلي جزئيا قانوني كامل كليا منبع هرگونه وضع ห้าม* 严禁* 必究* 断* 禁*',
  },
  {
    meaning: PROMPT.block,
    words:
      'adblock* annonsblockerare annonseblokkering blocage blocant blocantul blocco blocker blockers blokad blokatora blokavimo blokirač* ' +
      'blokovanie blokování blokowania blokowanie blokátor bloqueador bloqueadores bloquejador bloqueur bloqueurs bloķētāju chặn engelleyici* ' +
      'pemblokir reklaamiblokeerija* įskiepį блокера блокировку блокировщик* блокувальник* חוסם بلاکر مانع مسدودکننده ब्लॉकर บล็อก* ブロッカー* 广告拦截* ' +
      '拦截* 阻擋*',
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
      'uitschakelen vypni* vypnutý vypně* whitelist wyłącz* απενεργ* вимкн* выключит* відключ* изключ* отключит* بند تعطيل غیرفعال बंद ปิด* オフ* ' +
      '关闭* 無効* 關閉* 非表示* 非表示にする* 꺼* 비활성* 해제*',
  },
  {
    meaning: PROMPT.detected,
    words:
      'appears detect detectado detectat detected détecté erkannt fark festgestellt gedetecteerd havaitsimme izskatās lijkt looks noticed ' +
      'offenbar oppdaget paistab panašu registreret rilevata rilevato scheinen se seems semble semblez sembra ser tespit upptäckt verkar ' +
      'wykryliśmy wykryto zistili zjistili észleltük виявили заметили обнаружен обнаружили открихме זיהינו 检测* 検出* 檢測* 감지*',
  },
  {
    meaning: PROMPT.assistant,
    words: 'chatgpt* copilot deepseek gemini grok perplexity 챗gpt*',
  },
  {
    meaning: PROMPT.assistant | PROMPT.name,
    words:
      'asistan* asistente assistant assistants assistent* asszisztens* asystent* claude ассистент* помощник* помічник* アシスタント* 助手*',
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
      'ask chiedere chiedi demander demandez frag fragen fråga hỏi interrogez kysy kérdezd kérdezz kérdezze küsi opýtajte perguntar pergunte ' +
      'posez pregunta preguntar pregunte pregúntale sor sorun spør spørg stel tanya tanyakan vraag vragen zapytaj zeptejte întreabă întrebați ' +
      'ρωτήστε ρώτησε задайте запитати попитай спросите спросить اسأل ถาม* 問* 質問* 问* 물어* 질문*',
  },
  {
    meaning: PROMPT.without,
    words:
      'bez fără ilma ilman ingen không nélkül ohne sans sem sense senza sin tanpa uden utan uten without zonder χωρίς без ללא بدون بغیر بلا دون ' +
      'बिना ছাড়া அனுமதியின்றி โดยไม่ต้องแจ้งให้ทราบ*',
  },
  {
    meaning: PROMPT.video,
    words:
      'clip clips filmu klipp nagranie* replay snimka vaizdo videa video* videó* vidéo* vídeo* wideo įrašas įrašo įrašą βίντεο видео* відео* ' +
      'снимка בווידאו בסרטון הווידאו הסרטון וידאו סרטון الفيديو المقطع فيديو ویدئو ویدیو ویڈیو ویڈیوز वीडियो* व्हिडिओ* ভিডিও* வீடியோ* คลิป* ' +
      'วิดีโอ* วีดีโอ* ビデオ* 動画* 影片* 節目* 节目* 視頻* 视频* 동영상* 영상*',
  },
  {
    meaning: PROMPT.listen,
    words:
      'anhören ascolta* ascultă audio beluister dengarkan dinle* escolta escoltar escucha* escúchalo hallgasd hallgassa hear höre hören hört hør ' +
      'klausies klausyk klausykite klausyt* klausīties kuula kuunnella kuuntele listen listening luister lyssna lyssning lyt lytt meghallgat* ' +
      'nghe noklausies odsłuchaj oiça ouvir ouça poslechn* poslouchejte poslušaj* posłuchaj počúvajte prisluhnite přehrát retrouvez simak ' +
      'slušajte słuchaj słuchajcie vorlesen vypočuj* vypočuť écoute* ακούστε ακρόαση аудио аудіо послуша* прослухати прослуша* слухайте слухати ' +
      'слуша* чуй чуйте האזינו האזנה הקשב הקשיבו להאזין להאזנה שמעו استمع استمعوا استمعي اسمع اسمعوا الاستماع بشنوید بشنوین سنئے سننے سنو سنیں ' +
      'سنیے شنیدن للاستماع گوش ऐका सुनिए सुनिये सुनें सुनो শুনতে শুনুন শুনো শোনো கேட்க கேட்கவும்* கேட்டு கேளுங்கள்* ฟัง* เสียง* お聞き* お聴き* オーディオ* ' +
      '听* 收听* 收聽* 聆听* 聆聽* 聞く* 聴いて* 聴く* 聴けます* 聴ける* 聽* 语音* 音声* 音頻* 音频* 듣기* 들어보* 들어주* 들으세* 들으실* 오디오* 청취 청취하*',
  },
  {
    meaning: PROMPT.gallery,
    words:
      'bildegalleri* bildergalerie* bilderstrecke* bildeserie* bildgalleri* bildspel* billedgaleri billedgalleri* billedserie* diaporama* ' +
      'fotoalbum* fotogaler* fotogaller* fotogaléria fotogalériou fotogalériu fotogalērij* fotoreeks fotorepor* fotoserie* fotostrecke* galeri* ' +
      'galería* galleri galleria* galleries galleriet gallery galéri* galērij* katselu kuvagalleri* kuvasarja* képgaléri* pildigaler* slideshow ' +
      'γκαλερί συλλογή υλικό φωτογραφικό φωτογραφιών галере* галери* фотогалере* фотогалери* фоторепортаж* גלריה גלריית הגלריה לגלריה לגלריית ' +
      'ألبوم تصاویر معرض گالری गैलरी* গ্যালারি* தொகுப்பை* อัลบั้ม* แกลเลอรี* แกลเลอรี่* ギャラリー* フォトギャラリー* 写真一覧* 写真特集* 图库* 图集* 圖庫* 圖輯* 圖集* 相册* 相簿* ' +
      '组图* 갤러리* 슬라이드* 포토* 화보*',
  },
  {
    meaning: PROMPT.enlarge,
    words:
      'agrand* ampliar ampliarla ampliarlas ampliarlo büyüt* ekran enlarge expand forstør* fuldskærm* fullscreen fullskjerm* fullskärm* förstora* ' +
      'grotere großansicht helskärm* ingrandi* inzoomen magnify memperbesar mărește mări nagyít* padidin* palielin* perbesar pełnym phóng ' +
      'povećaj* povećanje povečaj* povečavo powiększ* suurempana suurena* suurenda suurendamiseks suurenna tam täisekraan* uitvergroten uvećanje ' +
      'vergroot vergroten vergroting vergrößer* veći vollbild* zoom zoome zoomen zoomer zväčš* zvětš* μεγέθυνση μεγεθύνετε збільш* повећај* ' +
      'увелич* увећање уголемяване הגדילו הגדל להגדלה بزرگ بزرگنمایی بڑی تكبير كبّر لتكبيرها للتكبير बड़ा बड़ी मोठा বড় பெரிதாக* ขนาดใหญ่* ขยาย* ' +
      'เต็มจอ* 全屏* 全画面* 全螢幕* 大图* 大圖* 拡大* 放大* 크게* 확대*',
  },
  {
    meaning: PROMPT.load,
    words:
      'betölt* cargada cargado cargar carica caricamento caricare caricato carrega carregado carregando carregar chargement charger chargez ' +
      'chargé chargée dimuat geladen ielādēt ielādēts indlæs indlæse indlæses innlasting laad laadi laadida laadimine ladata ladattu ladda ' +
      'laddades laddar laddas laden ladet lae laster lastes lataa lataaminen latautu* load loaded loading lädt memuat memutar muat naloži ' +
      'naložiti načten* načíst načítan* načítať načítání recharger reload tải učitaj učitati učitavanje wczyt* yükle yüklenemedi yüklenemiyor ' +
      'yükleniyor załadowan* załadować załaduj încarcă încărca încărcare încărcat đang įkelk įkelta įkelti ładowanie φορτωθεί φορτώσει φόρτωση ' +
      'завантажен* завантажити загружается загружен* загрузить загрузк* заредено зареди зареждане показать учитати учитај טוען טעינה טען לטעון ' +
      'נטען التحميل بارگذاری بارگیری تحميل تحميله جاري حمّل لوڈ लोड লোড ஏற்றவும் ஏற்று* โหลด* ロード* 中* 加載* 加载* 加载下一页* 正在* 読み込み* 読み込む* 読み込め* 載入* ' +
      '载入* 로드* 로딩* 불러오* 불러올* 중',
  },
  {
    meaning: PROMPT.unable,
    words:
      'cannot ebaõnnestus epäonnistu* görüntülenemiyor imposible impossibile impossible impossível nedostupa* neizdevās nepavyko nepodarilo ' +
      'nepodařilo onnistu oynatılamıyor sikerült tölthető unable yüklenemedi yüklenemiyor تعذر يتعذر सक्षम পারছে முடியவில்லை ไม่พร้อม* ไม่สามารถ* ' +
      'できない* できません* られません* 不可* 再生されない* 失敗* 失败* 无法* 無法* 불가* 없습니다',
  },
  {
    meaning: PROMPT.unable | PROMPT.available,
    words:
      'elérhetetlen indisponibil* indisponible* indisponív* kullanılamıyor nedosegljiv* nedostupn* nepasiekiam* nepieejam* niedostępn* ' +
      'unavailable недоступ* недостъпн*',
  },
  {
    meaning: PROMPT.available,
    words:
      'available beschikbaar disponibil* disponible* disponív* dispozici dosegljiv* dostupan dostupn* dostępn* dụng elérhető khả kullanılabilir ' +
      'mevcut pasiekiam* pieejam* saadaval saatavilla tersedia tilgjengelig tilgængelig* tillgänglig tillgängligt verfügbar verkrijgbaar voljo ' +
      'διαθέσιμ* доступан доступен доступн* זמין זמינה دسترس دستیاب متاح متاحة متوفر موجود उपलब्ध উপলব্ধ উপলভ্য พร้อมใช้งาน* ใช้งาน* 利用可能* 可用* ' +
      '用できません* 공개됩니다 사용할* 이용할*',
  },
  {
    meaning: PROMPT.play,
    words:
      'abgespielt abspielen afgespeeld afspelen afspil afspilles atskaņot atskaņošanu diputar esita esitada grotuvo lejátsz* lire memutar ' +
      'odtwarzania odtworzyć odtwórz oynat* paleisti pemutaran phát play playback played playing pokreni predvajaj* predvajanja prehr* putar ' +
      'přehr* redare redarea redat redă reproduc* reprodueix reprodukciju reproduz* reprodução riprodu* speel spela spelas spielen spill spilles ' +
      'startar starten starter toista toistaa toistaminen αναπαραγωγή воспроизв* възпроизв* відтвор* пусни пусти репродук* בנגן בניגון הפעל הפעלת ' +
      'יתחיל שיחוק تشغيل پخش پلیئر پلے چلائیں چلانے चलाए चलाएं प्ले চালাতে চালান প্লে শুরু இயக்க* தொடங்கும் பிளே เล่น* 再生* 播放* 재생*',
  },
  {
    meaning: PROMPT.sound,
    words:
      'audio audioverzi dźwięk garsą geluid hang hangot heli ljud ljudet lyd lyden ses sesi skaņu so som son sonido sound suara sunet sunetul ' +
      'suono thanh tiếng ton zapis zvok zvuk áudio âm äänet ääni ääntä ήχο ήχος ήχου звук звука השמע סאונד קול آڈیو الصوت صدا صوت صوتي كتم आवाज ' +
      'ऑडिओ ऑडियो ध्वनि অডিও ஆடியோ* เสียง* 声音* 聲音* 音* 音声* 소리* 음성으로 음소거*',
  },
  {
    meaning: PROMPT.sound | PROMPT.switchOn,
    words: 'entstummen unmute',
  },
  {
    meaning: PROMPT.bookmark,
    words:
      'adreces adresyną bladwijzer* bogmærk* bokmerk* bokmärk* bookmark* dấu grāmatzīm* imlerine järjehoidja* kirjanmerk* könyvjelző* leeslijst ' +
      'leselist* lesezeichen lista marcapáginas markah oznake penanda priljubljene segnalibr* semne ulubionych zakładek zakładk* zaznamke záložek ' +
      'záložk* žymes σελιδοδείκτ* закладк* отметк* נשאנה المحفوظات المفضلة علاقه‌مندی‌ها نشان نشان‌شده‌ها बुकमार्क* বুকমার্ক* บุ๊กมาร์ก* ' +
      'บุ๊คมาร์ก* あとで読む* ブックマーク* 书签* 收藏* 書籤* 북마크* 스크랩* 즐겨찾기*',
  },
  {
    meaning: PROMPT.use | PROMPT.bookmark,
    words: 'クリップする* 스크랩*',
  },
  {
    meaning: PROMPT.train,
    words:
      'addestr* antren* apmāc* betanít* datamining entraînement entraîner entrenament* entrenamiento entrenar eğit* huấn instrui* kouluttami* ' +
      'koulutu* learning luyện melatih minería mining mokym* opetta* pelatihan tanítás* train trained trainen trainieren trainiert training ' +
      'treeni* treinamento treinar trene trening treniran* trenow* träna träning træne træning tréning* trénink* trénov* εκπαίδευση εκπαιδε* ' +
      'навчанн* навчати обуку обучав* обучать обучени* אימון לאימון לאמן آموزش تدريب प्रशिक्ष* প্রশিক্ষণ* ฝึก* 学習* 訓練* 训练* 학습*',
  },
  {
    meaning: PROMPT.model,
    words:
      'dados data datamining daten dati datos données machine model modell* modelo* models modèles sistem* system systemen systems systèmes ' +
      'systém* text συστημάτων σύστημα модел* систем*',
  },
  {
    meaning: PROMPT.using,
    words:
      'använda användas använder används brug bruger bruges bruk bruken bruker brukes digunakan dépôt dùng felhasznál* folos* gebruik gebruiken ' +
      'gebruikt genutzt használ izmanto* kasuta* koristi* korišten* korzysta kullan* käytetään käyttää käyttö käyttöä käytämme käytön lieto ' +
      'lietot menggunakan naudo* navigarea nutzung penggunaan použ* sử uporab* upotreb* usa usada usado usamos usar use used uses using uso ' +
      'utilis* utilitz* utiliz* użycie używa* verwenden verwendet verwendung wykorzyst* χρήση χρησιμοπ* використ* използ* использ* користи* ' +
      'користування користуватися коришћ* пользоваться применяются להשתמש משתמש משתמשים עושה שימוש استخدام استخدامه استعمال استفاده باستمرارك ' +
      'نستخدم يستخدم इस्तेमाल उपयोग वापर* ব্যবহার* பயன்படுத்த* ใช้* ใช้งาน* ご利用* 使用* 利用* 利用し* 採用* 用于* 用於* 사용* 이용*',
  },
  {
    meaning: PROMPT.gift,
    words:
      'ajándék ajándékoz* cadeau darovat darovať darujte dāvin* dăruiește geschenkt geschonken gi gift gifting gåva hadiahkan hediye invítame ' +
      'ismarla kingi lahja lahjaksi lahjoita oferecer oferecido ofertado oferă offert offerto offrez offrimi offrir padovanok* podari* podarować ' +
      'podaruj pokloni* presentear presenteie regala regalar regalare regalato regalo schenken tặng verschenke verschenken δωρίστε χαρίστε подари ' +
      'подарите подарить подарувати подаруйте поклони* במתנה إهداء اهد هدیه उपहार উপহার ของขวัญ* ギフト* プレゼント* 請我* 贈送* 赠送* 送* 선물*',
  },
  {
    meaning: PROMPT.confirm,
    words:
      'apstiprin* bekreft* bekräfta bekræft* bestätige* bevestig* check conferma* confirm confirma confirmació confirmación confirmar confirmare ' +
      'confirmați confirme confirmer confirmez controleer controlla ellenőrizd ellenőrizze kinnita* kiểm kolla konfirmasi kontrol kontrollera ' +
      'kontrolli megerősít* nhận onayla* patikrin* patvirtin* periksa potrditveno potvr* potwierdzić potwierdź preveri* proveri* provjeri* prüfe ' +
      'prüfen pārbaud* revisa revise sjekk skontrolujte sprawdź tarkista tjek tra vahvista verificați verifică verifique verify vérifiez xác ' +
      'zkontrolujte überprüfen ελέγξτε επιβεβαίωση επιβεβαι* перевірте подтверд* подтверждения потврд* потвърд* провер* підтверд* אישור אשרו בדקו ' +
      'לאשר بررسی تأكيد تأیید تحقق راجع जांचें पुष्टि নিশ্চিত যাচাই ตรวจสอบ* ยืนยัน* 查收* 确认* 確認* 请查收* 확인*',
  },
  {
    meaning: PROMPT.done,
    words:
      'abgeschlossen avvenuta başarılı başarıyla berhasil completada completado completata completed concluída correctament correctamente công ' +
      'enregistrée erfolgreich fullført gelukt gennemført geslaagd klar lyckades onnistui pomyślnie realizada reușit* réussi réussie sikeres* ' +
      'succes success successful successfully successo succesvol sucesso sėkming* thành uspešn* uspješn* veiksmīg* éxito õnnestus úspešn* úspěšn* ' +
      'επιτυχ* успешн* успішно בהצלחה הצלחה بنجاح موفقیت نجاح सफल* সফল* สำเร็จ* 完了* 完成* 成功* 완료*',
  },
  {
    meaning: PROMPT.inbox,
    words:
      'bandeja boîte brievenbus buzón bústia caixa casella correo correu căsuța email emailadresse fiókodban hộp inboksu inbox inboxul indbakke ' +
      'inkorg inkorgen innboks innboksen kotak kutunuza kutunuzda mail maila mailbox mailem mailom mails mailu meilile nabiralnik pastā pašto ' +
      'paštu paštą posta postafiók* postaládába posteingang postfach postkasti sandučić schránce schránky skrzynce skrzynkę sähköpostiin ' +
      'sähköpostiisi thư εισερχόμενά εισερχόμενα имейл почта почту пошту поща сандуче сандучету скриньку скриньці ящик ящика המייל למייל תיבת ' +
      'الإلكتروني البريد ایمیل باکس بريد بريدك इनबॉक्स इनबॉक्समध्ये ईमेल ईमेलवर ইনবক্স* ইমেইলে மின்னஞ்சலில் อินบ็อกซ์* อีเมล* メール* 信箱* 受信* 收件箱* ' +
      '电邮* 邮件* 邮箱* 郵件* 郵箱* 電子郵件* 메일* 메일함으로 이메일*',
  },
  {
    meaning: PROMPT.important,
    words:
      'aktuālākās bedste belangrijkste best beste besten biggest breaking bästa büyük dernières essentiel important importante importantes ' +
      'importanti importanți jaunākās laatste latest legfontosabb legfrissebb main meilleures mejores melhores migliori mới najdôležitejšie ' +
      'najlepsze najnovejše najnovije najnovšie najnowsze najnowszych najpomembnejše najvažnije najważniejsze naujausios nejdůležitější ' +
      'nejnovější nejnovějších neueste neuesten nhất nóng olulised olulisemad parhaat penting pilihan principais principales principali quan ' +
      'senaste seneste siste son svarbiausi* svarbākās svarīgāko svarīgākās terbaru terkini terpenting terpopuler top topnieuws trọng tuoreimmat ' +
      'tähtsamad tärkeimmät ultime ultimele vigtigste viktigaste viktigste wichtigste wichtigsten çıkan önemli önemlileri últimas σημαντικότερα ' +
      'σημαντικότερες τελευταία важливі важнейшие важни важните важные важных главное главные головні ключові найважливіших найважливіші ' +
      'найголовніше најважније новите останні популярні последние самые самых свежие топ читаемое ביותר האחרונות החדשות החשובות הכי שוטפים آخر ' +
      'آخرین أبرز أحدث أهم الأكثر العاجلة اہم بآخر بریکنگ تازه تازه‌ترین تازہ ترین قراءة مشاهدة منتخب مهمترین پربحث‌ترین ताज़ा ताजा ताज्या प्रमुख ' +
      'बड़ी ब्रेकिंग महत्त्वाच्या सबसे গুরুত্বপূর্ণ প্রধান বাছাই ব্রেকিং সবচেয়ে সর্বশেষ সেরা அதிகம் உடனுக்குடன் சமீபத்திய பிரேக்கிங் முக்கிய* ' +
      'ด่วน* ยอดนิยม* ล่าสุด* สำคัญ* สําคัญ* เด่น* ใหม่* 主要* 头条* 最新* 深度* 热门* 熱門* 精选* 精選* 編輯精選* 重要* 重點* 頭條* 알아야 주요* 최신* 필요한',
  },
  {
    meaning: PROMPT.daily,
    words:
      'aamu abend avond avui bezpośrednio cada chaque codziennie dag dagelijks dagens daglig dagligt daily dan dana današnjo day days denne denně ' +
      'dia dias dienas dienos dienu dimineață direct directament directamente directement directly directo direkt diretamente direttamente dne ' +
      'dnia doğrudan día días dňa each egyenesen elke evening every fiecare fredag giorni giorno gün günün haftalık haftanın hari harian her heti ' +
      'heures hip hommikul hver iga igal ik jeden joka jour jours jutro kas kasdien katru każde każdego každé každých kiekvieną langsung manhã ' +
      'matin mattina matí mañana mezzanotte minden mingguan morgen morgon morning mỗi nap naponta nedēļas ngày nädala ochtend ogni otse pagi ' +
      'pravidelným priamo prosto päev päeva päivittäin päivän přímo rano rechtstreeks reggel rytą ráno rītu sabah savaitės savaitę semanal setiap ' +
      'setmana soir straight stunden suoraan svaki svakog sáng tag tages tedna tiếp todas todos tous trực tuần täglich tänast týždenne ugens ' +
      'varje viikon vsak vsako weekly wöchentlich zilei zilnic απευθείας ημέρας κάθε καθημερινά πρωί вечернюю всеки всяка дана ден днешния дня ' +
      'ежедневно еженедельную каждое каждую каждые каждый кожен кожні прямо раз сваких сваког седмицата седмичния сутрин утро щодня щоранку јутра ' +
      'בוקר היומי השבוע השבועי יום ישירות כל الأسبوع الأسبوعية اليوم امروز روز روزانه روزانہ صباح صبح كل مباشرة مستقیم هر هفته يوم يوميا आजचा थेट ' +
      'दररोजच्या दिन दैनिक भर रोज सीधे सुबह हर আজকের দিনের দৈনিক প্রতিদিন প্রতিদিনের সকাল সরাসরি இன்றைய தினமும் ก่อนใคร* ทุกวัน* ทุกสัปดาห์* ' +
      'ทุกเช้า* 即時* 早上* 毎日* 毎朝* 每周* 每天* 每日* 每早* 每月* 每週* 每週五* 直接* 直送* 第一时间* 매일* 아침*',
  },
  {
    meaning: PROMPT.news,
    words:
      'actualité aktualijos berita eilmeldungen haber haberler haberleri informasi jaunumu jaunākās naujienas naujienų news nieuws noticias ' +
      'notizie notícia notícias notícies nouvelle novic novice novidades novičke novosti nyheder nyhederne nyheter nyheterna správy tin uudised ' +
      'uudiseid uutiset uutisista vesti vijesti wiadomości wichtigste ziņas ziņu zprávy žinių știri νέα νέων вести вестите найголовніше новин ' +
      'новина новини новините новостей новости החדשות חדשות أخبار الأخبار الأخبارية الخبر خبر خبرهای خبروں خبری خبریں نیوز खबरें खबरों ख़बर ' +
      'ख़बरों न्यूज न्यूज़ बातम्या बातम्यांचे बातम्यांसाठी খবর নিউজ সংবাদ செய்தி* ข่าว* ข่าวสาร* สรุปข่าวเช้า* ニュース* 新聞* 新闻* 最新情報* 速報* 뉴스* 속보*',
  },
  {
    meaning: PROMPT.topic,
    words:
      'aihe* argomenti argomento assunto assuntos chủ emne emner emnet konu konuları konuyu onderwerp onderwerpen saken subiect subiecte ' +
      'subiectul subject sujet sujets teemal teemat tema temaet temas temat tematu tematy teme temi temo temos temu temą thema themen thème ' +
      'thèmes thématique* topic topics topik téma témata tématu téme tému témy témái témát tópico tēmai tēmu ämne* đề šai θέμα θέματα организации ' +
      'персоны тема темата теме теми тему темы בנושא הנושא נושא المواضيع الموضوع مواضيع موضوع موضوعات विषय विषयों বিষয় หัวข้อ* テーマ* トピック* 主題* ' +
      '主题* 关键词* 話題* 话题* 주제* 카테고리*',
  },
  {
    meaning: PROMPT.calendar,
    words:
      'agenda agende calendar calendari calendario calendrier calendário kalendarz* kalender* kalendoriu* kalendrisse kalendár* kalendář* ' +
      'kalendār* koledar* lịch naptár* takvim* ημερολόγιο календар* יומן ליומן التقويم تقویم कैलेंडर ক্যালেন্ডার ปฏิทิน* カレンダー* 日历* 日曆* 行事曆* 달력* ' +
      '캘린더*',
  },
  {
    meaning: PROMPT.new,
    words:
      'baru jauni jaunus jaunā jaunākos latest legfrissebb mới najnovejše najnovije najnowszych naujame nauji naujus naujų nejnovějších neu neue ' +
      'neuem neuen neuer neuesten new newer newest nieuwe nieuwste noi nou nous nouveau nouveaux nouvelle nouvelles nova novas nove novi novom ' +
      'novos nové novém nových nowe nowym nueva nuevas nuevo nuevos nuova nuove nuovi nuovo nya nye nyeste nyt tuoreimmat ultime ultimi uudet ' +
      'uued uues uusi uusia uusimmat yeni új νέα νέες νέο νεότερα найновіші нове нови новите нових новия новом новому новые новых нові свежем ' +
      'свіжому חדש חדשות חדשים اخر الجديدة تازه جديد جديدا جديدة جدید نئی نو ताज्या नई नए नवीन নতুন சமீபத்திய புதிய புதியவை ใหม่* 新* 条新消息* 새 새로운*',
  },
  {
    meaning: PROMPT.vote,
    words:
      'abstimmen balso* balsuo* bình chọn glasaj* glasuj* głosuj hlasuj* hääleta* nobalso oddaj oy pilih rösta stem stemme stemmen stemte stimme ' +
      'szavaz* töltse vota votar votare votați vote votează votem voter votez voto vots voté vyplňte wypełnij zagłosuj äänestä ψήφισε ψηφίσετε ' +
      'ψηφίστε гласај* гласувай гласувайте голосовать голосувати голосуй* проголосу* הצביעו להצביע التصويت شرکت صوّت वोट ভোট โหวต* ご協力* 参与投票* 投票* ' +
      '投票して* 참여* 투표*',
  },
  {
    meaning: PROMPT.poll,
    words:
      'abstimmen afstemning* anket* ankiecie ankiet* apklaus* aptauj* avstemming* avstemning* dotazník encuesta* enkät* enquesta enquete* ' +
      'felmérés* gallup* jajak khảo kysely* kérdőív* küsitlus* meningsmåling* omröstning* peiling poll polling polls prieskum* průzkum* ' +
      'questionnaire sonda sondage* sondagg* sondaj* sondaż* sondzie spørreundersøkelse stelling survei survey szavazás* sát umfrage* votació ' +
      'votación äänestyksen δημοσκόπησ* ερωτηματολόγιο ψηφοφορίας анкет* опитуван* опрос* בסקר הסקר סקר استطلاع استفتاء الاستطلاع التصويت الرأي ' +
      'بنظر سروے نظرسنجی पोल पोलचा सर्वे सर्वेक्षणात জরিপ জরিপে জরিপের সর্বেক্ষণ கருத்துக்கணிப்ப* แบบสำรวจ* โพล* โหวต* アンケート* 問卷* 填寫問卷* 完成讀者調查* ' +
      '投票* 調查* 調査* 问卷* 설문* 여론조사* 투표',
  },
  {
    meaning: PROMPT.letter,
    words: 'brief carta cartas courrier letter lettera lettere letters lettre lettres лист письмо خط पत्र 手紙* 편지*',
  },
  {
    meaning: PROMPT.editor,
    words:
      'biên directeur director direttore editor editors editör* lecteurs redacteur* redactie redactor* redaktion redaktor* redaktör* redaktør* ' +
      'redattor* rédacteur* rédaction szerkesztő* toimetaja toimittaja* tập urednik* viên συντάκτη* директору редактор редактора редактором ' +
      'редактору редакции редакції уредник* עורך التحرير المحررين ایڈیٹر تحریریه سردبیر संपादक সম্পাদক সম্পাদকের บรรณาธิการ* 編輯* 編集者* 編集長* 编辑* ' +
      '기자가 편집자*',
  },
  {
    meaning: PROMPT.letter | PROMPT.editor,
    words: 'insändare* leserbrev* leserbrief* leserinnlegg* lezersbrie* lukijakirjoitu* læserbrev* mielipidekirjoitu* 投書*',
  },
  {
    meaning: PROMPT.issue,
    words:
      'ajakirja ajaleht ausgabe avis avisa avisen avīzes avīzi báo diari digilehte e-paper edició edición edisi editie edition edizione edição ' +
      'ediția epaper gazete giornale izdaji izdajo izdanje izdevumu jornal journal koran krant laikraštį laikraščio lehden lehti märtsinumbris ' +
      'newspaper numero numerossa numeryje nummer numurā näköislehteä näköislehti paberlehte paper papiravisen periódico quiosc revista számunkba ' +
      'tidningen udgave utgave utgåva vydanie vydaní vydání vydáním wydania wydanie zeitung ziarul édition žurnalo žurnāla έκδοση αναγνώστε ' +
      'εφημερίδα εφημερίδας πρωτοσέλιδο τεύχος брой випуск выпуск газета газете газети газету газеты газеті журналу издание номер номере номері ' +
      'בגיליון במהדורה הגיליון לעיתון اخبار جريدة روزنامه عدد مجلة نسخه پیپر पेपर পেপার সংস্করণ பேப்பரை* ฉบับ* นิตยสาร* หนังสือพิมพ์* 報紙* 报纸* 新聞* ' +
      '本期* 电子报* 电子版* 紙面* 電子報* 電子報紙* 電子版* 신문* 종이신문* 지면*',
  },
  {
    meaning: PROMPT.digital,
    words:
      'cyfrow* digitaal* digital* digitálne digitální digitāl* dijital e-paper electrónico elektronickom elektronickým elektronin* elektronisk* ' +
      'ligne linha línea numérique online paper pdf replica sähköi* web ηλεκτρονική ψηφιακή дигитален дигиталну електронну онлайн цифровую ' +
      'электронную דיגיטלי הדיגיטלי הדיגיטלית الرقمية ای رقمي پی‌دی‌اف ई डिजिटल ই இ ออนไลน์* ビューアー* 数字* 电子* 电子版* 電子* 디지털*',
  },
  {
    meaning: PROMPT.languageName,
    words:
      'alemán alemão allemand almanca angielski angielsku anglais angleščini anglicky angliski angličtině anglès anglų angolul angļu anh arabe ' +
      'arabic arabisch arabo arapça castellano castellà catalan català catalán chinese chinesisch chino chinois chinês cinese coreano coréen ' +
      'deutsch duits dutch engels engelsk engelska englanniksi engleski engleskom engleză englisch englischer english espagnol espanhol ' +
      'espanjaksi español francese francouzsky francusku francés francês frans fransk franska fransızca französisch français french german hindi ' +
      'hiszpański inggris ingilizce inglese inglise inglés inglês italian italiano italien italienisch japanese japanisch japonais japonés korean ' +
      'koreanisch krievu kürtçe maghiară maďarčine nederlands niederländisch niemiecku německy polaco polish polnisch polonais polsku portugais ' +
      'portugiesisch portuguese portugués português ranskaksi ruso russe russian russisch russo rusça rusų saksaksi slovenščini spaans spagnolo ' +
      'spanisch spanish spansk spanska svenska tedesco turc turco turkish tysk tyska türkisch türkçe ucraniano ukrainian ukrainien ukrainisch ' +
      'ukraińsku vene árabe İspanyolca španělsky αγγλικά английски английском англійською енглеском испанском немецком німецькою російською ' +
      'русски русском украинском українською французском французькою іспанською באנגלית מאנגלית اردو الألمانية الإسبانية الإنجليزية الروسية ' +
      'العربية الفرنسية انگریزی انگلیسی अंग्रेज़ी अंग्रेजी अरबी इंग्रजीत मराठीत स्पेनिश हिंदी हिन्दी ইংরেজি ইংরেজিতে বাংলায় ஆங்கிலத்தில் தமிழில் ' +
      'อังกฤษ* スペイン語* ドイツ語* フランス語* ロシア語* 中国語* 中文* 俄文* 俄语* 德文* 德语* 日文* 日本語* 日语* 法文* 法语* 英文* 英語* 西班牙* 韓国語* 韩文* 독일어* 러시아어* 스페인어* 영어* 일본어* 중국어* 프랑스어* ' +
      '한국어*',
  },
  {
    meaning: PROMPT.jump,
    words:
      'aller atla bỏ chuyển direkt ga geçin git hopp hoppa ir izlaist jump jäta langsung liigu lompat naar ohita passer pereiti pomiń praleisti ' +
      'prejsť preskoči preskočiť przejdź przeskocz pular pule pāriet přejdi přejít přeskočit qua salta saltar siirry skip skoči springe springen ' +
      'sări treci ugrás vahele vai vés überspringen μετάβαση μεταβείτε παράλειψη перейди перейти премини прескочи пропусни пропустити пропустить ' +
      'скочи דלג דלגו לעבור انتقل تخطى رفتن پرش छोड़ें जाएं वगळा এড়িয়ে যান தவிர்* ข้าม* スキップ* 可略過* 略過* 移動* 跳到* 跳至* 跳转* 건너뛰* 바로가기* 이동*',
  },
  {
    meaning: PROMPT.closed,
    words:
      'cerrados chiusi clos closed ditutup encerrados fechados fermés geschlossen gesloten išjungti kapalı kapatıldı kapatılmıştır lezárták ' +
      'lezárva lukket slēgti stengt stängda stängt suletud suljettu tancats uzavretá uzavreté uzavřena uzavřeny uždaryti wyłączona wyłączone ' +
      'zamknięta zamknięte zaprti zaprto zatvoreni închise đóng κλειστά закрито закриті закрыты затворени недоступне סגור סגורה סגורות بسته بند ' +
      'غیرفعال مغلق مغلقة बंद বন্ধ மூடப்ப* ปิด* 关闭* 受け付けておりません* 締め切* 關閉* 닫*',
  },
  {
    meaning: PROMPT.window,
    words:
      'aba ablak ablakban aknas aknā cửa fane fenster fenêtre fereastră ferestrei filă finestra flik fönster guia ikkuna ikkunaan ikkunassa ' +
      'janela jendela karcie karta kartě lange lapon lapā logā okna okne oknie okno oknu okně onglet pencere pencerede penceresidir penceresinin ' +
      'pestanya pestaña prozoru registerkarte scheda sekme sekmede sổ tab tabblad thẻ venster ventana vindu vindue välilehde* window windows ' +
      'záložce καρτέλα παράθυρο παραθύρου вкладке вкладці вікна вікні окна окне окно прозорец прозору раздел בחלון חלון לשונית تبويب زبانه نافذة ' +
      'پنجره टैब विंडो উইন্ডো ট্যাব หน้าต่าง* แท็บ* ウィンドウ* ウインドウ* タブ* 分頁* 标签页* 窗口* 視窗* 창 창에서* 탭*',
  },
  {
    meaning: PROMPT.off,
    words:
      'ab aus av deaktiver* desactiva* disattiva* désactive* fra från ki kikapcsol* nonaktif off pois tắt uit ut välja wyłącz بند ปิด* 關閉*',
  },
  {
    meaning: PROMPT.activate,
    words:
      'aanzetten activa activado activados activar activați activer activé aktif aktifkan aktiveerige aktivieren aktivoi ativar atļauj atļaut ' +
      'autoriser autorisez aç bekapcsol* bật consenti einschalten elfogadom enable engedélyezése erlauben etkinleştirin etkinleştiriniz hidupkan ' +
      'ieslēdz ieslēdziet ieslēgt inschakelen izinkan kapcsolja leiskite leisti luba lubage lülita nyalakan omogoči omogočite omogućite ota ' +
      'permet permetti permite permitem permitir povolit povoliť povolte povoľte salli toestaan uključeni uključi* vklopi* zapnite zapnout zapnúť ' +
      'zapněte zezwalaj zulassen įjungti įjunk įjunkite ενεργοποίηση активирайте ввімкніть включване включи включите включить разреши увімкнути ' +
      'увімкніть укључи* אפשר אשר הפעילו הפעל הפעלת להפעיל آن السماح بزنید تشغيل تفعيل تفعيله روشن فعال فعالسازی فعّل فعّلوا كتم चालू सक्षम सुरू ' +
      'চালু ஆன் இயக்க* อนุญาต* เปิด* オンにする* 允許* 允许* 受け取り* 受け取る* 启用* 啟用* 开启* 打开* 打開* 接收* 有効* 有効に* 許可* 開啟* 설정* 켜기* 허용* 허용하기 활성화*',
  },
  {
    meaning: PROMPT.could,
    words:
      'bilo bohužel bohužiaľ być byť být býti cal could dapat dessverre desværre dürfen fi får gali galima has helaas heu including infelizmente ' +
      'kan konnte konnten kunde kunne lamentablemente lehetett leider malheureusement may mogen moglo mogoče moguće mogą mohou mohú można možné ' +
      'må mümkün může nesmie nesmí niestety olanaklı peut peuvent poate podarilo podařilo podem podido podía pogut possibile possono possível pot ' +
      'potrebbe potrebbero potuto puede pueden purtroppo putea putut pôde saa sajnos sunt tem thể tyvärr udało valitettavasti var vara varat ' +
      'varētu voida voisi voitu være võimalik werden worden wurde zijn zostało zostały är çekebilecek être được δυνατή δυνατόν μπορεί било бути ' +
      'бъде вдалося включая возможно да могат могут може может можна можно можуть удается удалось удалося است شايد شد شده ممکن می‌توانید يمكن ' +
      'नहीं शकत शकता सकता सका हो होऊ করা পারবেন পারে যাচ্ছে হয়েছে முடியவில்லை ได้* 読み込め* 수',
  },
  {
    meaning: PROMPT.likes,
    words:
      'agrada aime apreciază beğen curtir gefällt gilla gostar gosto gusta j leuk liker lubię líbí me meeldib mir patinka patīk piace polubienie ' +
      'páči suka sviđa tetszik thích tykkää všeč αρέσει μου нравится подобається понравилось свиђа харесва харесвам אהבתי أعجبني لائک معجب پسند ' +
      'پسندیدن पसंद পছন্দ กดไลก์* ถูกใจ* いいね* 喜欢* 喜歡* 讚* 赞* 좋아요 좋아요* 좋아하기 추천',
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
      'aizvērt bezár bezárás bezárása cerrar chiudere chiudi close fechar fermer fermez kapat luk lukk schließen sluit sluiten stäng sulge sulje ' +
      'tanca tutup tắt uždaryti zamknij zapri zatvori zatvoriť zavřít închide đóng κλείσιμο κλείστε закрити закрыть затвори прибрати приховати ' +
      'скрыть סגור סגירת إغلاق بستن بند बंद বন্ধ மூடு ปิด* 关闭* 閉じる* 關閉* 非表示にする* 닫기',
  },
  {
    meaning: PROMPT.mailer,
    words: 'beehiiv brevo mailchimp mailerlite sendinblue substack',
  },
  {
    meaning: PROMPT.sent,
    words:
      'dikirim enviada enviado enviat envoyé envoyée gesendet gönderil* gửi inviata inviato išsiųst* küldve lähetetty nosūtīt* odeslán* odoslan* ' +
      'poslali poslan* saadetud sendt sent skickades skickat trimis versendet verstuurd verzonden wysłan* στάλθηκε изпратен* надіслан* отправлен* ' +
      'נשלח أرسل أرسلت ارسال ส่ง* 发送* 發送* 直送* 送信* 送到* 발송* 보내* 보내드립니다',
  },
  {
    meaning: PROMPT.original,
    words:
      'algselt alkuperäi* asli aslinya awalnya először eredeti eredetileg erstmals gốc initialement inițial izvirno izvorn* oorspronkelijk ' +
      'opprinnelig* oprindeligt originaal* original* originariamente origine originele orijinal* oriģināl* oryginaln* perin pierwotnie pirmoreiz ' +
      'prvotne prvotno pôvodne pôvodný původní původně sākotnēji ursprungligen ursprünglich zuerst αρχικά πρωτότυπ* впервые вперше изворн* ' +
      'изначально оригинал* оригінал* первоначально првобитно първоначално במקור המקורי לראשונה أصل اصل اصلی الأصلي المصدر منبع پہلے मूल মূল ' +
      'முதலில் ครั้งแรก* ต้นฉบับ* 元記事* 初出* 原文* 最初* 首发* 首次* 首發* 원문 원문* 처음* 최초*',
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
      'annoncer bericht beskeden brevet kiri laišk* levele* meddel* mejl mejlet melding* mensa* message* messaggi* missatge* nachricht sporočil* ' +
      'viesti* vēstul* ziņu zpráv* μήνυμα лист порук* сообщения съобщени* הודעה',
  },
  {
    meaning: PROMPT.sponsor,
    words:
      'bersponsor betalt entgeltliche fizetett gesponser* gesponsord* mainostajan patrocin* placená platená plătit promo promocijsko ' +
      'pubblicitaria publicitar reklam reklamný rinkodara rėmėjo samarbejdspartnere sponset sponsor* sponsr* sponzor* tài támogatott διαφημιστική ' +
      'χορηγ* платена плаћени промотивни рекламна спонсор* ממומן آگهی إعلانية اسپانسرڈ بامعاوضہ برعاية مدفوع पार्टनर प्रायोजित স্পনসরড ' +
      'விளம்பரதார* スポンサー* 合作邀約* 提供:* 業配* 贊助* 赞助* 후원*',
  },
  {
    meaning: PROMPT.reply,
    words:
      'antwoord* antworte* atbildēt atsakyti balas beantwoord* beantworten besvara besvare cevapla cevaplamak contestar lời membalas menjawab ' +
      'odgovora odgovori* odpov* odpowiad* odpowiedz odpowiedzieć raspunde reageer reagovat reagovať replies reply respond* responeu rispond* ' +
      'répond* răspu* svar* trả vasta* válas* yanıt* απάντησε απάντηση απαντήσετε απαντήστε δημοσιεύσετε σχολιάστε відповідати відповісти одгов* ' +
      'ответа ответить отвечайте отвечать отгов* прокоментувати прокомментировать הגב הגיבו להשיב לענות جوابات رد لترد للتعليق للرد উত্তর জবাব ' +
      'প্রতিউত্তর* রিপ্লাই* பதிலளிக்க* பதிலிட பதில் ตอบกระทู้* ตอบกลับ* แสดงความคิดเห็น* แสดงความเห็น* 发帖* 回复* 回帖* 回應* 回文* 回答* 回覆* 發文* 跟帖* 返信* ' +
      '返答* 답글 답글을 답변 답변을 답변하* 답장',
  },
  {
    meaning: PROMPT.reply | PROMPT.not | PROMPT.please,
    words: 'neodpov* 返信しないで*',
  },
  {
    meaning: PROMPT.friend,
    words:
      'ami amic* amig* amis arkadaş* barát* bè bạn draug* freund* friend* kamarátke kaverille người priateľ* prieten* prijatelj* proche proches ' +
      'přáte* sõbrale sõpra* teman teman-teman temanmu ven vriend* vän ystäv* znajom* φίλ* другу друзья* друзями прияте* пријатељ* חברים לחבר ' +
      'أصدقا* دوست* صديق दोस्त* मित्र* मैत्रिणी* सहेलियों বন্ধু* நண்ப* เพื่อน* 好友* 家人* 更多人* 朋友* 親朋好友* 친구*',
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
      'aanpassen actualizar administrer aggiorna aktualisieren atnaujinti atualizar atur beheren chỉnh configura configurar endre gerenciar gerir ' +
      'gestionar gestisci gérer halda hantera keisti mainīt manage modifică muokkaa muuda muuta paramétrer personalizar personalizza pārvaldīt ' +
      'tilpas tvarkyti tùy update uppdatera verwalten yönet zarządzaj ændr налаштувати настроить управление إدارة مدیریت เปลี่ยนแปลง* 管理* 관리*',
  },
  {
    meaning: PROMPT.version,
    words: 'versi* versão verzi* wersj* верси* версію نسخة সংস্করণ ฉบับภาษา* 版*',
  },
  {
    meaning: PROMPT.phone,
    words: 'ipad* iphon*',
  },
  {
    meaning: PROMPT.publication,
    words:
      'avaldami* diffusion difusión divulgação julkaisu* közlés* megjelenés* objav* offentliggør* paskelbimo pisania pubblicazione publi* ' +
      'redacción redaktionsschluss release rédaction schrijven scrittura udgiv* veröffentlichung vydania vydání writing yayın* zveřejněn* ' +
      'δημοσίευσης објав* публик* הפרסום פרסום النشر انتشار درج प्रकाशन लिखे เผยแพร่* 公開* 刊登* 发布* 发稿* 執筆* 掲載* 時点* 發布* 게재* 발행* 작성일*',
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
      'bearbeitet checked controllat* denetlen* diperiksa ditinjau duyệt editad* edited ellenőriz* gecontroleerd gennemgået gennemlæst geprüft ' +
      'gjennomgått granska* kiểm kontrol kontrolleret kontrollert kontrolliert kvalitetssikr* nagekeken overen* ověř* peržiūrėtas pregleda* ' +
      'preverjen* provjer* pārbaudīts relu reviewed revisad* revisat* revisto rivist* révisé* skontrolov* sprawdz* tarkist* vaadatud verificad* ' +
      'verificat* verified vérifi* zkontrolov* zredagowa* zweryfikowa* überprüft ελέγχ* ελεγχ* відредаг* отредактир* перевір* провер* ונבדק* ' +
      'נבדק* راجعه وراجعه ومراجعته ตรวจสอบ* 审核* 審核* 監修* 確認* 검수* 검토*',
  },
  {
    meaning: PROMPT.continues,
    words:
      'berlanjut ciąg continua continuar continue continues continuă continúa devam folytatódik fortgesetzt fortsetter fortsätt fortsätta ' +
      'fortsätter fortsætter gaat geht jatka jatkuu jätkub keep lanjut lanjutkan melanjutkan nadaljuj nadaljuje nastavlja pokračovanie pokračuje ' +
      'poursuit prosegue prossegue reszta segue sigue suite tiếp turpini turpinā* tęsiasi weiterlesen weiterzulesen συνεχίζεται συνεχίστε ' +
      'дочитать наставља продовж* продолж* продължава продължете המשך أكمل ادامه تستمر جاری لمتابعة لمواصلة يستكمل يستمر सुरू தொடரும் อ่านต่อ* ' +
      '余下* 剩余* 残り* 続* 続きは* 続きを* 繼續* 继续* 계속*',
  },
  {
    meaning: PROMPT.below,
    words:
      'abaixo abajo alla altında alább aşağıda bawah below continuación debajo dessous dưới eronder hieronder ispod jos lapozz nedan nedanför ' +
      'nedenfor niżej nižšie níže onder poniżej sotto spodaj strane straně successiva suivante tālāk under unten zemāk žemiau κάτω παρακάτω долу ' +
      'ниже нижче أدناه أسفل التالي درج नीचे নিচে கீழே ด้านล่าง* เลื่อนลง* 下方* 下面* 아래*',
  },
  {
    meaning: PROMPT.account,
    words:
      'account akun benutzerkonto bruker compte cont conta cuenta fiók* hesabınla hesabınız hesap id kasutajat khoản konta konto kontot kontu ' +
      'käyttäjätunnus nalog naloga paskyros paskyrą profil profilu račun računa tili tunnus tunnusta tài účet λογαριασμ* акаунт* аккаунт* налог ' +
      'профил профила профіль חשבון اکاؤنٹ حساب حسابا حساباتنا کاربری अकाउंट खाता खाते অ্যাকাউন্ট கணக்கு கணக்கை* บัญชี* アカウント* 会员* 帳戶* 帳號* 會員* ' +
      '账号* 账户* 계정* 아이디',
  },
  {
    meaning: PROMPT.pricing,
    words:
      'anschließend apoi bindingstid bindningstid daarna danach depois derefter deretter después dopo durante därefter engagement ensuite jälkeen ' +
      'lang luego następnie pendant permanencia permanència poi potem potom poté puis pēc sedan sitten sonra tam then uppsägning utána vincoli ' +
      'závazků μετά затем потом потім その後* 之后* 之後* 以降* 이후*',
  },
  {
    meaning: PROMPT.external,
    words:
      'ekstern* estern* extern* harici külső taraf trečiųjų zewnętrzn* zunanjo üçüncü šalių εξωτερικ* вбудован* внешн* встроенн* зовнішн* спољни ' +
      'الخارجي บุคคลที่สาม* 外部* 第三方* 외부*',
  },
  {
    meaning: PROMPT.voice,
    words:
      'balss giọng glas głos głosem hang hangon hlas hlasem hlasom ierunājusi koneäänen kõnesüntesaator* lektor namluvenou röst ses sesiyle stem ' +
      'stemme stimme stimmen suara tehishääl voce vocea voice voix voz vozes ääni įgarsino φωνή глас гласът голос голосом речи קול صدای صوت आवाज ' +
      'เสียง* 語音* 読み上げ* 语音* 音声* 음성*',
  },
  {
    meaning: PROMPT.readAloud,
    words:
      'citește citit czyta czytany dibacakan felolvas* gelesen ierunā* lasa leest lest letta letto leída leído lida lido liest loeb lu lue lukee ' +
      'lukemana läses læst namluvenou narrada narrated okunmuş* oplæst opplest read reads seslendir* uppläst voorgelezen voorlezen vorgelesen ' +
      'čita čte čten číta đọc įgarsin* διαβάζ* озвучен* прочитан* чете читает читає מוקראת قراءة อ่าน* 朗読* 朗讀* 朗读* 読み上げ* 语音播报* 음성으로 읽어*',
  },
  {
    meaning: PROMPT.synthetic,
    words:
      'automated automática computer* gépi koneääne* kunstig kõnesüntesaator* künstliche künstlichen mesterséges sentetik sintetic* sintetis ' +
      'sintetizirani sintétic* synteettinen syntetick* syntetisk syntetyczn* synthetic synthetische synthetischen synthèse synthétique tehishääl ' +
      'συνθετικ* синтез* синтетич* ממוחשב آلي اصطناعي สังเคราะห์* 合成* 합성*',
  },
  {
    meaning: PROMPT.supported,
    words:
      'acceptă admet admite charge hỗ mendukung obsługuje ondersteunt podpira podržava soporta soporte stöder støtter suport* support supporta ' +
      'supporte supported supports toeta trợ tue támogatja understøtter unterstützt υποστηρίζει поддерживает поддерживающий поддържа подржава ' +
      'підтримує תומך سپورٹ صلاحیت يدعم پشتیبانی शकत सक्षम सपोर्ट* होऊ পারছে সমর্থন முடியவில்லை รองรับ* 支持* 支援* 지원*',
  },
  {
    meaning: PROMPT.supported | PROMPT.not,
    words: 'desteklemiyor neatbalsta nepalaiko nepodporuje ஆதரிக்கவில்லை 不支持* 不支援* 対応していません*',
  },
  {
    meaning: PROMPT.yours,
    words:
      'anda böngésződ bạn címed címedet deg dein deneyiminizi dig din dina dit dumneavoastră fiókodban hesabınız ihr ihre ihrem ihrer ilginizi ' +
      'jums jūsu jūsų kamu käyttökokemustasi mostrarte mu oma savo savu savā selaimesi seu seus sinu sinulle su sua sulle sähköpostiosoitteesi ta ' +
      'tarayıcınız* tava tavs tavu tavā teu tev teva teves tu tua tue tuo twoja twojego twój tăi tău usuari uw vaš vaše vašega vašeho vašem vaši ' +
      'vaší vostra vostre votre váš vášho σας σου ваш ваша ваше вашем вашият вашому вашу си שלך آپ اپنا اپنے بريدك تجربتك خود دعمكم رأيك شما ' +
      'متصفحك अपना अपनी आपका आपकी आपके आपला आपल्या तुमचा तुमची तुमचे तुमच्या আপনার உங்கள் ของคุณ* ของท่าน* あなたの* お使い* 你的* 您的*',
  },
  {
    meaning: PROMPT.beside,
    words:
      'aadress abzugeben address adres adresa adresi adresinizi adresse adresu adresą alamat algo als andato anzuzeigen apple audio balise bbc* ' +
      'bertanggung betracht cím címed címét dalej dan debes deezer deu devez devi dirección direct does došlo draugiem duyệt désolé ein einen ' +
      'electrònic electrónico element elemento elementu embedded en encontrado endast endereço enn envisager es estar etwas formuláře formát ' +
      'geldig gick gikk giltig ging gyldig găsite hace hetkeltä hetki hizmet html iets ihren indirizzo jokin kanskje korisnički korisničko kotak ' +
      'lai lecture lejátszását mal marketing* masuk meni merkitty mint misschien moet morate musst måste n nachfolgende necesita necessario ' +
      'nedidelį need než noe noutățile noviniek novinky nutzen nähdäksesi något odtwarzacz* odtwarzania pelo pemutar plaatsen potser precisa ' +
      'prend push přehrávání qualcosa savo savu se sehen sein sich siento sisaldab sisältää skal sobre something sono sorry svoj svoju své svůj ' +
      'swoje swój sõbrale tag talvez than that toistoa trebuie trouvée turite upgrade upgrading uporabniškega valide valido vašu vedere videa ' +
      'videoavspilling vind visionner válida válido väikese web webbrowser went wiedergabe ziehen zijn än élément öğesini über überlegen įrašo ' +
      'įrašų διεύθυνση адрес адреса адресу вкажіть відтворення електронн* корисничко към мобильное необходимо несе номер премиум своє свій ' +
      'телефон файлы электронн* элемент я באמצעות בה דרך כדי כתובת לחבר למכסת מינוי נתקן עוד آپ آگاہ ارتباط الإلكتروني اپ اگر ایمیل ایڈریس باخبر ' +
      'بہتر جا جانب جاننے حوالہ حوالے خدمة رابطہ رمز رہنے رہی رہیں رہیے سکتا سکتے سے لازم لیے میں نمیکند پر چاہتے ڈیٹ ڈیٹس کا کر کرتا کرنا کرنے ' +
      'کو کی کے گیا گے ہو ہونا ہوں ہیں ہے अगर अपडेट अपडेट्ससाठी अपना अपने अभी असू असून आधी आहे आहेत कर करण्यासाठी करत करता करावा करू काय गया ' +
      'घडामोडी घेण्यासाठी जरिए जरूर ज़रूर जा जाईल जाएंगी जाणून तक्रार त्यात दिखाई देखील नक्की पता पत्ता प्रति बॉक्स मोबाइल याबद्दल रहें लिए लें ' +
      'वाले शकतात संपर्क सकते सबसे साथ से हैं हो होईल আছে আপডেট আরও ইন এখনো এড়িয়ে এবং এর ও করতে করা করার করুন করে কি কোনো গুগল চোখে জন্য জানতে ' +
      'ঠিকানা থাকলে থাকুন থেকে দ্রুত পড়লে পরিবর্তন পাশে পেতে বড় বা বিস্তারিত মাধ্যমে মোবাইল যোগাযোগ সব সময় সরাসরি হবে হয়েছে அப்டேட்* இந்தக் ' +
      'இந்தப் இருங்கள் உள்ள என்ன குறித்த கொள்ளுங்கள் செய்க செய்து செய்ய செய்யப்படுகிறது செய்யலாம் செய்யுங்கள் தெரிந்துகொள்ள* தொடர்புகொள்ள* ' +
      'பதிவுகளைக் மற்றும் முகவரி* மூலம் ถูกต้อง* ที่มีผู้อ่าน* ไปยัง* こちらから* 了嗎* 以* 再生* 在留言区* 快来* 扫描下方二维码* 投票して* 投稿を表示* 更新一次* 有効にしてください* 本頁* 格式* ' +
      '業務部* 每週五* 登録してください* 電子報紙* 주소를',
  },
  {
    meaning: PROMPT.javascript,
    words: 'javascript*',
  },
  {
    meaning: PROMPT.failed,
    words:
      'apărut aufgetreten błąd chybě errado fout galt hiba mis misgegaan nepodarilo occurred ocorreu ocurrido oluştu opgetreden opstod pieleen ' +
      'produite salió schiefgelaufen storto survenue történt uppstod verificato wrong wystąpił παρουσιάστηκε σφάλμα грешка ошибка помилка ' +
      'произошла сталася خطأ 发生* 발생*',
  },
  {
    meaning: PROMPT.attempt,
    words:
      'deneyin försök inténtalo inténtelo probeer próbáld prøv skúste spróbuj tente try versuche versuchen yritä zkuste încercați δοκιμάστε ' +
      'попробуйте спробуйте 시도*',
  },
  {
    meaning: PROMPT.attempt | PROMPT.again,
    words: 'riprova réessayer 重试*',
  },
  {
    meaning: PROMPT.again,
    words:
      'again einmal erneut igen igjen később mais más nou novamente nuevo opnieuw più ponownie tard tarde tardi tekrar uudelleen vez znovu újra ' +
      'αργότερα ξανά раз أخرى دوباره دوبارہ पुनः 刷新* 다시*',
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
      'adresim adımı aku ens hívj invítame me meg mein* mi mich mie mig mijn min minha mio mit mitt mnie mną moi moje mon my mě notifícame ' +
      'offrimi saya tarayıcıya εμένα μου ме меня ми мне моё אותי אליי לי שלי ادعمني مجھے مرا منو میری मुझे मेरा আমাকে আমায় எனக்கு என்னை ของฉัน* ' +
      'สนับสนุนฉัน* สนับสนุนผม* สนับสนุนเรา* เลี้ยงกาแฟผม* ให้ฉัน* おごる* 個人* 奢る* 応援して* 打赏* 投げ銭* 抖內* 請我喝杯* 나에게 사주기 사주세요 저를 저에게',
  },
  {
    meaning: PROMPT.notify,
    words:
      'alertar alertez alertă anna anunțați anunță avertir avertissez avisadme avisar* avisem avisera avisering* aviseu avvertimi avvisami ' +
      'avvisarmi avvisatemi avísame avíseme avísenme benachrichtig* beritahu bescheid beskjed bevaka bilgilendir bilgilendirin hlídací hlídat ' +
      'ilmoi* informami informer informieren informiert informovat informovať informujte ingatkan kabari meddela muistuta nhắc notified notifier ' +
      'notifiez notifique notifiqueu notify notifícame obavi* poinformuj powiadom powiadomienie powiadomimy powiadomić pranešti prévenez prévenir ' +
      'påminn strážiť szóljatok tahu underret underrätta varsle verständigen verwittig* waarschuw értes* înștiințează ειδοποίησέ ειδοποίησε ' +
      'ειδοποιήστε ενημέρωσέ ενημέρωσε ενημερώστε известете извести информирай обаве* оповестите оповестить повідомляйте повідомляти спові* ' +
      'съобщете уведомете уведоми* уведомляйте уведомлять уведомявай уведомяване јави הודיעו הודע יידעו להודיע לעדכן עדכן עדכנו آگاه آگاہ أبلغني ' +
      'أخبرني أشعرني أعلمنا أعلمني إشعاري اطلاع باخبر تنبيهي خبرم مطلع نبهني नोटिफाई बताएँ सूचित অবহিত জানাও জানাবেন* জানিয়ে அறிவி அறிவிக்க* ' +
      'தெரியப்படுத்து* தெரிவி 告知* 提醒* 知らせ* 알려드* 알려주* 재입고알림*',
  },
  {
    meaning: PROMPT.required,
    words:
      'būtinieji cần erforderliche* exige gerekmektedir gerektirir harus krever kräver krævede kræver kötelező memerlukan necesitas necessàries ' +
      'need needs nepieciešams nepieciešamās nevyhnutné nezbytné niezbędne notwendige nujne nužni nõuab obavezna obavezno obligatoires ' +
      'obligatorios obligatorisk* obvezna pakolliset potrebna potrebno reikalinga requer requiere required requires richiede szükséges tarvitset ' +
      'vaatii vajalikud vereist vereiste vyžaduje välttämättömät wymaga wymagane yêu zahteva zahtevana zahtijeva zorunlu απαιτεί απαιτείται ' +
      'υποχρεωτικά задължително захтева изисква необходими неопходна неопходне нужно обязательные потребна потребує потрібен требует язкові נדרש ' +
      'الضروريه ضروری غيرضروري يتطلب आवश्यक প্রয়োজন தேவை จำเป็น* จําเป็น* ที่ไม่จำเป็น* 必要* 必須* 需* 需要* 필수* 필요* 필요합니다',
  },
  {
    meaning: PROMPT.responsible,
    words: 'jawab responsabiliza responsable responsible ευθύνη φέρει відповідальності одговоран отговорност দায়ী',
  },
  {
    meaning: PROMPT.old,
    words:
      'ago alt antigüedad eldre gammal gammel legrégebbi najstarije najstarszych najstarších nejstarších old oldest oud senesnis stariji starsi ' +
      'starší vanem vanhimmat vechi vecāks yli äldre älter ældre éves önce старее старше старые старіша старіший जुने பழையவை 以上* 経過* 超过* 超過* 지난',
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
    words:
      'avsnitt avsnittet jakson odcinek odcinka podcast* podd podden podkast* pòdcast pódcast* tinklalaid* випуск выпуск епізод подкаст* эпизод ' +
      'לפודקאסט פודקאסטס البودكاست بودكاست پادکست پوڈکاسٹ* पॉडकास्ट* পডকাস্ট* பாட்காஸ்ட்* ポッドキャスト* 播客* 本期* 本期节目* 本集* 本集節目* 節目* 节目* 방송',
  },
  {
    meaning: PROMPT.enter,
    words:
      'add adja ange angi anna cadastre digite eingeben eintragen enter entrar entrez escriu escriviu girin giriniz ieraksti ievadi ievadiet ' +
      'indtast ingresa ingrese inserați inserisci insira introdu introduce introduceți introdueix introduza introduzca ketik kirjuta lisa ' +
      'masukkan nhập oppgi podaj saisir saisissez sisesta skriv syötä tulis unesite upišite vnesite voer vul wpisać wpisz yazın zadajte zadejte ' +
      'įveskite εισάγετε введите введіть вкажіть въведете въведи унесите הזינו הזן أدخل املأ درج وارد टाका दर्ज দিন লিখুন உள்ளிட* กรอก* 入力* 填写* ' +
      '填寫* 輸入* 输入* 입력*',
  },
  {
    meaning: PROMPT.partner,
    words:
      'kumppan* mitra ortaklarımız ortağımız parceir* partenair* parteneri* partner* partnér* samarbejdspartnere socios socis terceros tiers ' +
      'συνεργάτ* партнер* партньор* партнёр* השותפים שותפינו شركائنا وشركاؤنا وشركائنا साझेदार* パートナー* 合作伙伴* 合作夥伴* 파트너*',
  },
  {
    meaning: PROMPT.process,
    words:
      'acced* access accéd* almacen* archivia* armazen* behandlar behandler collect emmagatzemem gemmer greifen işler işliyor kezel* käsittel* ' +
      'lagrar lagrer lưu memproses menyimpan opslaan pohranjujemo prelucr* process przechow* przetwarz* saklar saklıyor shranjujemo slaan ' +
      'speicher* stockent stocker stockons stocăm store stores tallenn* tilgår trait* tratam* trattia* tárol* uchovává* ukládá* verarbeit* ' +
      'verwerken zpracov* αποθηκ* επεξεργ* зберіга* обрабаты* обработ* обробля* съхран* храни* מאחסנים מעבדים استفاده ذخیره نخزن نستخدم نعالج ' +
      'ونعالج يستخدم संग्रहीत* 保存* 儲存* 処理* 处理* 存储* 저장* 처리*',
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
      'appunti chép copiado copiat copiato copied copié disalin gekopieerd klembord kopeeritud kopierad kopierats kopieret kopiert kopioitu ' +
      'kopirana kopyalandı másolva nokopēt* nukopijuot* porta portapapeles retalls sao skopiowany skopírovan* vágólapra zkopírován* αντιγράφηκε ' +
      'копиран скопирован* скопійован* הועתק شد نسخ نسخه نقل کاپی کپی कॉपी কপি நகலெடுக்கப்பட்டது コピーしました* 剪貼簿* 已复制* 已複製* 복사* 복사되었습니다 복사되었습니다*',
  },
  {
    meaning: PROMPT.password,
    words:
      'adgangskode* contrasenya contraseña gesla geslo hasła hasło heslo jelszav* jelszó jelszót kata kennwort* khẩu lozink* lösenord* mật ' +
      'palavra parola parolanızı parole paroli parool parooli passe passord* password passwort* salasana* sandi senha slaptažod* wachtwoord ' +
      'şifre* κωδικό* лозинку парола паролата пароль סיסמה סיסמתך المرور رمز سر عبور كلمة ورڈ पासवर्ड পাসওয়ার্ড* கடவுச்சொல்* รหัสผ่าน* パスワード* ' +
      '密码* 密碼* 비밀번호* 아이디',
  },
  {
    meaning: PROMPT.forgotten,
    words:
      'aizmirsi aizmirsāt dimenticat* elfelejtett* esqueceu esqueci forgot forgotten glemt glömt lupa oblidat olvidado olvidaste olvidó oublié ' +
      'pamiršai pamiršote pamiętasz pozabili pozabljen* quên uitat unohditko unohtu* unustasid unuttum unuttunuz vergessen vergeten zaboravil* ' +
      'zaboravlj* zabudli zabudnut* zapomenut* zapomnia* zapomně* ξεχάσατε заборавил* забравен* забув* забули забыли שכחת שכחתי بھول فراموش نسيت ' +
      'भूल विसरलात ভুলে மறந்து* ลืม* お忘れ* お忘れの方* 忘れ* 忘記* 忘记* 找回* 잊으* 찾기',
  },
  {
    meaning: PROMPT.store,
    words:
      'magazinul obchode play plays playsta playu rustore sklepie store stores storu trgovinah اسٹور بلاي ستور فروشگاه مایکت متجر کافه‌بازار ' +
      'स्टोर স্টোর* ஸ்டோரில் 구글플레이에서 플레이에서',
  },
  {
    meaning: PROMPT.results,
    words:
      'eredmény* ergebnis* głosowania hasil quả resultado resultados resultat* results rezultat* rezultātus risultati résultats sonuçları ' +
      'tulemusi tulokset tuloksia uitslag votului výsledky wyniki αποτελέσματα резултатите результати результаты לתוצאות תוצאות النتائج نتائج ' +
      'نتایج नतीजा नतीजे निकाल ফলাফল முடிவுகளை* ผลโหวต* 看結果* 結果* 结果* 결과*',
  },
  {
    meaning: PROMPT.made | PROMPT.translated,
    words:
      'diterjemahkan dịch fordít* išvers* käänne* maskinoversat* maskinoversett* maskinöversat* oversat oversatt prelož* preved* przetłumacz* ' +
      'přelož* tradotto tradu* translated tulkot* tõlgi* tłumaczeni* tłumaczon* vertaald çevril* översatt* übersetzt μεταφρά* перевед* перевод ' +
      'перекла* превед* תורגם תורגמה ترجمة ترجمه ترجمہ تُرجم अनुवाद* ट्रांसलेशन भाषांतर* অনুবাদ* অনূদিত மொழிபெயர்* แปล* 翻訳* 翻譯* 翻译* 번역*',
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
      'brukeropplevelse darbību deneyim* doświadcz* erlebnis ervaring* esperienz* experience* experienci* experienţ* experiènci* experiênci* ' +
      'expérience* gebruikservaring gestalten hizmet iskust* izkušnj* kasutuskogemus* kogemus* käyttökokem* naršymo navigation navigazione nghiệm ' +
      'nutzererlebnis* nutzungserlebnis* oplevelse* opplevelse* patirt* pengalaman personalizada personalizar pieredz* upplevelse* zážit* élmény* ' +
      'εμπειρία изживяване искуств* преживяване роботу חוויה חוויית بهبود تجربت* تجربه تجربے تحليل لتحسين لتخصيص وتحليل अनुभव* অভিজ্ঞতা* அனுபவ* ' +
      'ประสบการณ์* ประสิทธิภาพ* 体验* 利便性* 體驗* 경험*',
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
      'abonnentrabatt afgeprijsd ahorr* akcijski akció akciós alenn* atlaid* avantaj bespa* billigare billigere cashback cheaper chiết dcto ' +
      'descompte* desconto* descuento* discount* diskon diskonnya dte dto economia economisește economisești economisiți economiza economize ' +
      'edullisemmin engedmény* ermäßigung* estalv* giảm goedkoper günstiger halvemmalla hemat ieftin indirim* jeftinije kedvezmény* khuyến khấu ' +
      'kiệm korting* lacnejšie levněji lezerskorting leárazás* medlemspris mãi mại nachlass nedsat nedsatt nuolaid* obniżk* off olcsóbb* ' +
      'oszczędzaj oszczędź popust* potong potongan poupa poupança poupe preisnachlass* prissänkt promo przecen* rabais rabat rabatem rabatt* ' +
      'rabatu rabaty rea rebai* rebaj* reduced reducere reducerea reduceri redus reduzido reduziert* remise remises ribasso riduzione risparmi ' +
      'risparmia risparmiare risparmio réduction* réduit* salg save saving savings scont* slev* sniženj* sniženo soodushin* spar spara sparar ' +
      'spare sparen sparer sparst spórolj spóroljon säästä säästät takarítson taniej tarjous tasarruf tiết ucuz udsalg upust* ušetr* ušetř* ' +
      'ušted* vergünstig* voordeel výhodnejšie výhodněji zliav zniżek zniżk* zvýhodnen* zvýhodněn* zľav* économies économise économisez đãi ưu ' +
      'έκπτωση έκπτωσης εκπτώσεις εκπτώσεων εξοικονομήστε εξοικονόμηση φθηνότερα вигода выгода дешевле дешевше евтини евтино економте економія ' +
      'заоща* зекономити зекономте знижк* знижок изгодно намален* отстъпк* попус* скидк* скидок скидоч* снижен* снижење спест* сэкономить ' +
      'сэкономьте уштед* экономия экономьте јефтиније בהנחה ההנחה הנחה הנחות הנחת חיסכון חסכו לחסוך מוזל מוזלת ارزان ارزانتر الخصم بچائیں بچت ' +
      'تخفيض* تخفیف* تر توفير جویی حراج خصم خصما خصومات رعایت رعایتی صرفه وفر وفري چھوٹ ڈسکاؤنٹ* ऑफ ऑफ़ छूट डिस्काउंट बचत बचाएँ बचाएं सस्ता सस्ते ' +
      'ছাড় ছাড়ে ডিসকাউন্ট* মূল্যছাড়* সাশ্রয়* கழிவு சலுகை* சேமிக்க* சேமிப்பு* தள்ளுபடி* ประหยัด* ลดทันที* ลดราคา* ลดสูงสุด* ลดเพิ่ม* ส่วนลด* ' +
      'โปรโมชั่น* お安く* お得* オフ* ディスカウント* 下殺* 九折* 优惠* 値引* 優惠* 八折* 减免* 割安* 割引* 半額* 打折* 折扣* 折抵* 減價* 满减* 特惠* 現折* 立减* 立減* 立省* 세일 저렴하* 절약하* 할인 할인가 할인된 ' +
      '할인받* 할인율 할인을 할인혜택*',
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
      'покупк* покупок покупці поруџбин* поръч* בהזמנה בקנייה ברכישה ההזמנה הזמנה הזמנות הקנייה הרכישה להזמנה קנייה רכישה آرڈر آرڈرز الشراء ' +
      'الطلبات خرید خریداری* خریدت خریدتان خریدهای سفارش* شراء طلب طلبات طلبك طلبية طلبيتك للطلبات مشتريات مشترياتك پرداخت आर्डर ऑर्डर खरीद ' +
      'खरीददारी खरीदारी ख़रीदारी অর্ডা* কেনাকাটা* ক্রয়াদেশ* ক্রয়ে ஆர்டரில்* ஆர்டருக்கு* ஆர்டர்* கொள்முதல்* வாங்குதல்* การสั่งซื้อ* คำสั่งซื้อ* ' +
      'ช้อปครบ* ซื้อครั้งแรก* ยอดซื้อ* ออเดอร์* お買い上げ* お買い物* ご注文* ご購入* 下单* 下單* 初回購入* 注文* 消費滿* 消费满* 訂單* 订单* 購物* 购物* 首单* 首單* 首購* 구매금액* 구매시 구매에 주문 ' +
      '주문시 주문에 주문하* 첫구매* 첫주문*',
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
      'опитайте попробовать попробуй* пробај пробајте пробвай пробвайте пробен пробн* протестировать протестируйте протестувати протестуйте ' +
      'спроб* тествай тествайте тестирајте тестов* триал* הניסיון התנסו התנסות לניסיון לנסות ניסיון נסה נסו נסיון آزما آزمائش آزمائشی* آزمائیں* ' +
      'آزمائیے آزمایش آزمایشی التجربة التجريبية تجربة تجريبي تجريبية تست جرب جربه جربها جربي ٹرائل आजमाएँ आजमाएं आज़मा* ट्रायल परीक्षण ট্রায়াল* ' +
      'পরীক্ষামূলক* சோதனை சோதித்துப்* முயன்று முயற்சி முயற்சிக்க* ทดลอง* ลองฟรี* ลองใช้* お試し* トライアル* 免費體驗* 免费体验* 無料体験* 試してみ* 試用* 試看看* 試試* 试一试* ' +
      '试用* 试试* 무료체험* 사용해보* 시험해* 체험 체험판 체험판을 체험하* 체험해*',
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
      'звонце звонцета звънче звънчето камбанка камбанкат* камбанчето колок* בפעמון הפעמון פעמון التنبيهات الجرس جرس زنگوله گھنٹی घंटी घण्टी बेल ' +
      'বেল বেলআইকন* பெல் பெல்லை กดกระดิ่งรับ* กระดิ่ง* ベルのマーク* ベルアイコン* 小鈴鐺* 小铃铛* 通知ベル* 通知铃* 鈴鐺* 铃铛* 알림까지* 알림설정* 종모양*',
  },
  {
    meaning: PROMPT.tag,
    words:
      'esmenta etichetați etichetează etiketle etiketlemeyi etiketleyin etiketleyiniz etiqueta etiquetar* etiqueteu etiquétame etiquétanos getagd ' +
      'gắn hashtagiem jelöl* markera markier* markér marque marquem mencióname menciónanos mentionnez menziona merkitkää merkitse merkkaa otaguj ' +
      'otagujte oznacz oznaczaj oznaczajcie oznaczcie oznaczyć označ* tag tagaa tagg tagga taggaci taggami taggar taggare taggat* tagge taggelj ' +
      'taggen tagger taggez tagging taggt tagguez tagiem tagiraj tagirajte tague* taguiește tandai tägätkää tägää verlin* τάγκαρε ταγκά* ' +
      'відмітьте відмічайте обележите означи означите отбел* отметить отметь отметьте отмечай отмечайте отмечать познач* тагвай тагвайте тагнете ' +
      'тагни тагуј* тегайте тегните тегніть לתייג מתייגים תייג תייגו תייגי تاغ تگ تگمان مینشن ٹیگ टैग ট্যাগ মেনশন குறிச்சொல்* குறியிடுங்கள்* டேக் ' +
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
      'sumário tabela tabla table tartalomjegyzék* taula toc índex índice περιεχομένων περιεχόμενα зміст змісту оглавлени* содержание съдържание ' +
      'העניינים עניינים المحتويات فہرست محتويات محتویات مندرجات अनुक्रमणिका विषयसूची বিষয়সূচি* সূচিপত্র* সূচীপত্র* உள்ளடக்கம் பொருளடக்கம்* ' +
      'สารบัญ* もくじ* 內容目錄* 文章目錄* 目录* 目次* 目錄* 목차',
  },
  {
    meaning: PROMPT.views,
    words:
      'angesehen angezeigt ansichten aufru* bekeken besök besøk citit consultations consulté consultée dibaca dilihat gelesen gelezen ' +
      'görüntülendi katsottu lasīts lasītākais lasītākās lest letta lette letto leída leído lida lido loetud lu lue luettu luetuimmat läst læst ' +
      'megtekintve najpopularniejsze najčítanejšie nejoblíbenější nejčtenější okundu olvasták popularne pregled pregleda prečítané przeczytano ' +
      'přečteno read skaitomiausi skaitomiausia skaityta terpopuler tiklananlar viewed views visad visats visits vist vistas visti visto ' +
      'visualizado visualizzato vizualizat vu vue wizyt wyświetlenia wyświetlono xem zobrazeno đọc διαβάστηκε επισκέψεις επισκέψεων προβλήθηκε ' +
      'видяна перегляд переглянуто посещений посещения просмотр просмотра просмотрено просмотров просмотры прочетена прочетено прочитали ' +
      'прочитана прочитано прочтений ביקורים הנצפים הצפיות כניסות מדוברות נצפה נקרא צפיות צפייה קריאות الزيارات المشاهدات بازدید* زيارات زيارة ' +
      'شوهد عدد قارئین قرئ قراءات قراءة مشاهدات مشاهدة مشاہدات ملاحظات* نمایش ویوز देखा पढ़ा विज़िट व्यू व्यूज व्यूज़ দেখেছেন* পঠিত ভিউ ' +
      'படித்தவர்கள்* பார்வை பார்வைகள்* பார்வையாளர்கள்* การดู* ครั้งที่อ่าน* ผู้ชม* ยอดวิว* ยอดเข้าชม* เข้าชม* เปิดอ่าน* アクセス数* 人氣* 再生回数* 回再生* ' +
      '回視聴* 次觀看* 次观看* 次閱讀* 次阅读* 浏览* 瀏覽* 点击* 点击量* 視聴回数* 觀看次數* 观看次数* 访问量* 閱讀數* 閲覧* 阅读数* 阅读量* 點閱* 點閱榜* 누적조회* 방문수 읽음 조회 조회수*',
  },
  {
    meaning: PROMPT.votes,
    words:
      'anmeldelser avis balsas balsis bewertungen evaluare glasa glasov glasova głos głosów hlasy hodnocení häält ocen oceny opinie opinii ' +
      'opinions ortalama oy puan ratings recensioni recenzije recenzji review reviews rezensionen röst röster stimmen valutazioni votes voti ' +
      'voting voto votos vots voturi ääntä αξιολόγηση κριτική ψήφοι глас гласа голос голоса голосов голосів мнения отзывы оценка оценки ' +
      'проголосовали рейтинг середня ביקורות דירוגים הצבעות חוות מדרגים מצביעים آرا آراء أصوات الأصوات امتیازدهی تقييم تقييمات جائزے رأی رای ' +
      'ریویوز صوت صوتا مراجعات مراجعة ووٹ ووٹس रिव्यू रेटिंग्स वोट वोट्स समीक्* ভোট ভোটের মতামত রিভিউ மதிப்புரைகள்* வாக்கு வாக்குகள்* ' +
      'விமர்சனங்கள்* คะแนนโหวต* ผู้ให้คะแนน* รีวิว* ลงคะแนน* โหวต* 个评分* 人評價* 人評分* 人评价* 人评分* 件のレビュー* 件の口コミ* 件の評価* 個の評価* 個評分* 则评论* 則評價* 則評論* 投票* ' +
      '条评价* 票数* 票數* 리뷰 리뷰수 투표 투표수 평가 후기',
  },
  {
    meaning: PROMPT.bought,
    words:
      'achet* achiziționat acquistati acquistato aldı aldılar alınan alınanlar alındı beli bought comandat comprado comprados compraram compraren ' +
      'compraron comprat* comprou compró cumpara cumpă* dibeli gekauft gekocht gekochte kauften kjøper kjøpes kjøpt kjøpte kochten koupili ' +
      'koupilo kupili kupilo kupione kupiło kupljeno kupovali kupované kupowali kupowane kupuju kupují kupujú köper köpt köpte köpts køber købes ' +
      'købt købte kúpili kúpilo megvették megvásárolták membeli mua ostaneet ostetaan ostettu osti ostivat purchased vettek vették vásár* ' +
      'zakoupili zakupili zakúpili αγοράζονται αγοράζουν αγοράστηκαν αγόρασαν αγόρασε закупили купи купившие купили купио купиха куповали купув* ' +
      'купують купују купљено покупали покупают придбали נקנו קנו רכשו שקנו שרכשו اشتروا اشترى اشتري خریدا خریداری خریدند خریدنے خریده خریدی ' +
      'خریدے يشترون खरीदा खरीदे ख़रीदा কিনেছে কিনেছেন* কেনা ক্রয় வாங்கப்பட்ட* வாங்கினர்* வாங்கிய வாங்கியவர்கள்* வாங்கியுள்ளனர்* ซื้อคู่กัน* ' +
      'ซื้อด้วยกัน* ซื้อพร้อมกัน* ซื้อสินค้านี้* ที่ซื้อ* มักซื้อ* 一緒に買* 一緒に購入* 一起买* 一起買* 一起購買* 一起购买* 买了* 經常一起* 经常一起* 買った* 買われ* 買了* 購入され* 購入した* ' +
      '購買了* 購買過* 购买了* 购买过* 구매하셨* 구매하신 구매한 구매했* 구입하신 구입한 함께',
  },
  {
    meaning: PROMPT.also,
    words:
      'aj also anche arī auch aussi ayrıca ebenfalls juga ka myös också også ook pat również taip također také także también també também też ' +
      'även également επίσης още также також тоже ще גם أيضا ايضا بھی كذلك نیز هم همچنین देखील भी আরও আরো இதையும் இவற்றையும்* மேலும் ซื้อด้วย* ' +
      'ซื้อสินค้าเหล่านี้ด้วย* ยังซื้อ* ยังดู* เช่นกัน* こんな商品も* もおすすめ* もチェック* も見て* も買って* も購入* 也买* 也看了* 也買* 也購買* 也购买* 同时购买* 同時購買* 还买* 还看了* 还购买* ' +
      '還買* 還購買* 또한 상품도 함께',
  },
  {
    meaning: PROMPT.coffee,
    words:
      'cafe cafea cafezinho caffe caffè café cafés coffee coffees fi kafe kaffe kaffee kahve kava kavu kawa kawę ko kofi kopp kávu kávéra tipeee ' +
      'καφέ καφές кафе кофе הקפה לקפה קפה القهوة قهوة قهوه کافی कॉफ़ी कॉफी কফি காஃபி காபி காப்பி กาแฟ* コーヒー* 咖啡* 杯咖啡* 珈琲* 커피 커피값 커피를 커피한잔*',
  },
  {
    meaning: PROMPT.apply,
    words:
      'ansök ansöka ansøg ansøge aplic aplica aplicar aplicați aplică aplikować aplikuj aplikujcie apply applying başvur başvurabilirsiniz ' +
      'başvurmak başvurun başvurunuz bewerben bewerbt bewirb candidar* candidate candidater candidatevi candidatez candidați candidează hae hakea ' +
      'hakekaa inscribirme javite jelent* lamar lamarlah lowongan melamar nộp postula postular postularme postule* postúlate prijava prijavi ' +
      'prijavite prijaviti pályázz pályázzon přihlásit reagovat reagovať sollicita solliciteer solliciteert solliciteren sök søg søk søke tuyển ' +
      'uchádzať ucházejte ucházet zaaplikuj zájem záujem životopis αίτηση αίτησης υποβάλετε υποβάλλετε υποβολή υποψηφιότητα аплицирај аплицирајте ' +
      'відгу* кандидатст* конкури* отклик откликн* подати пријави пријавите הגישו הגישי הגש הגשת להגיש להגשת מועמדות استخدام التقديم اپلائی اپلای ' +
      'تقديم رزومه अप्लाई अप्लाय आवेदन আবেদন আবেদনপত্র* আবেদনের விண்ணப்பிக்க* விண்ணப்பியுங்கள்* สมัครงาน* สมัครด่วน* สมัครตำแหน่ง* สมัครทันที* ' +
      'สมัครเลย* ส่งใบสมัคร* ứng エントリー* 主動應徵* 在线申请* 应聘* 志望* 応募* 應徵* 我要應徵* 投履歷* 投简历* 投递* 投遞* 採用情報* 申請職位* 申请职位* 申请该职位* 立即申請* 立即申请* 马上申请* 온라인지원* ' +
      '입사지원* 즉시지원* 지원하기* 지원하세*',
  },
  {
    meaning: PROMPT.automatic,
    words:
      'auto automaatselt automaattisesti automatisch automatisk automatiškai automática automātiski gépi masintõlk* otomatis αυτόματα аутоматски ' +
      'אוטומטי آلي اتوماتیک تلقائي خودکار ماشین ماشینی مشینی ऑटो ऑटोमैटिक यांत्रिक स्वचालित स्वतः যান্ত্রিক* இயந்திர இயந்திரம்* தானாக தானியங்கு* ' +
      'อัตโนมัติ* เครื่องแปล* 自動*',
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
      'arrasta arraste bla bladr bläddra braukite deslice desliceu desliza* deslize desplaza défiler geser* glisați glisează glisse glisser ' +
      'glissez húzd húzza kaydır* lapozz* lehitse libista listaj lliscar nuolinäppäimillä pavelciet podrsaj* posuň* potiahn* povuci povucite ' +
      'przeciągnij przesuwaj przesuń przewiń pyyhkäise* přejeď* scorrere scorrete scorri scroll sveip* svep* swipe* usap veeg vegen velciet vuốt ' +
      'wische* σύρε σύρετε вліво вправо вправо往* гортай* листай* листать плъзн* превуци* החליקו החלק اسحب سوایپ مرر स्वाइप* সোয়াইপ ஸ்வைப் ซ้าย* ' +
      'ปัด* เลื่อน* スライド* スワイプ* 下滑* 右滑* 向左滑動* 左右滑动* 左滑* 往下滑* 滑动* 滑動* 넘겨* 밀어* 스와이프*',
  },
  {
    meaning: PROMPT.excerpt,
    words:
      'alıntı* auszug* cuplikan estratti estratto excerpt* excerto* extrait extraits fragment* ištrauka katkelma katkend* leseprobe nukilan ' +
      'odlom* ote petikan részlet* trecho trích uddrag uittreksel ukázka ukážka urywek utdrag úryvek úryvok απόσπασμα одлом* откъс* отрыв* урив* ' +
      'фрагмент* مقتطف* ตัดตอน* 抜粋* 摘录* 摘編* 摘编* 摘自* 摘錄* 節選* 节选* 발췌*',
  },
  {
    meaning: PROMPT.commons,
    words:
      'cc commons nocomercial reconeixement המשותף المشاع クリエイティブコモンズ* クリエイティブ・コモンズ* 创用* 創用* 知识共享* 크리에이티브',
  },
  {
    meaning: PROMPT.republished,
    words:
      'crosspost* genudgiv* herpubli* prenet przedruk* přetištěn* převzato repost* reprint reprinted republi* ripubblicarlo ripubblicat* ' +
      'syndicated syndication utánközl* uudelleenjulkai* återpublicer* újraközöl* αναδημοσ* передрук* перепечат* препечат* препубликув* републик* ' +
      'بازنشر دوبارہ पुनः पुनःप्रकाशित पुनर्प्रकाशित सिंडिकेट সিন্ডিকেট மறுபிரசுர* 転載* 轉載* 转载* 전재*',
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
      'mudar muutoksiin muuttua muutuda prilagodi promijeni* promjene różnić schimba skirtis spremeni* spreminja* ulec vaihdella varia ' +
      'variaciones variar variare variazioni varier variieren vary változ* wijzigen wijziging wijzigingen zmena zmeniť zmianie zmiany zmienić ' +
      'změna změnit změny ändern änderungen ändras ändringar ændres ændring ændringer évoluer đổi αλλάξει αλλάξουν διαφέρουν μεταβληθούν зміни ' +
      'змінитися змінюватися изменениям изменены измениться меняться мењати отличаться промене променени променити променят промяна להשתנות שינוי ' +
      'تتغير تغيير تغییر للتغيير बदल* পরিবর্তন เปลี่ยนแปลง* 修改* 变动* 变化* 変わる* 変更* 調整* 變動* 调整* 달라질* 변경* 변동*',
  },
  {
    meaning: PROMPT.valid,
    words:
      'accurate aggiornati aktualne aktuell berlaku correct exacts galioja geldig geçerli* giltig gjelder gyldig gäller gælder gültig indicatief ' +
      'indicatifs indicative indicativi informativn* kehtib kehtivad khảo korrekt norādītas obowiązują orientacyjne orientativos orientačné ' +
      'orientační platia platné platí prevailing spēkā tájékoztató unverbindlich valabile valables valid validi važe veljajo vigentes voimassa ' +
      'vrijede vàlids válido válidos ważne érvényes* ισχύουν актуални актуальны актуальні вказані действительны действуют дійсні указаны מעודכנים ' +
      'נכון נכונים سارية صحيحة معتبر मान्य 为准* 時点* 為準* 現在* 기준*',
  },
  {
    meaning: PROMPT.wish,
    words:
      'chcesz chcete chci desea deseas deseja desidera desideri dorești doriți halua haluat haluatko hoćete ingin istemiyor* istiyor* kíván* muốn ' +
      'möchte* nori norite quer quiere quieres quiser soovi soovid souhait* szeretne* veux vil vill volete voleu vols voulez vreau vrei vuoi ' +
      'vēlaties want wil willst wilt wish wollen önskar ønsker želite επιθυμείτε θέλεις θέλετε бажаєте желаете желите искате хотите хочете хочешь ' +
      'מעוניינים רוצה רוצים ترغب تريد خواهید چاہتے चाहते চান ต้องการ* 不想* 受け取りますか* 希望* 원치* 원하지*',
  },
  {
    meaning: PROMPT.published,
    words:
      'apareció apparso appear appeared apărut avaldat* bragt diffusé dimuat diterbitkan erschien erschienen erschienene gepubliceerd ilmestyi ' +
      'ilmestynyt ilmunud ilmus izašao julkaistiin julkaistu közölt* megjelent objavljen* offentliggjort opublikowan* paru parue paskelbt* ' +
      'postado posted postet printed pubblicata pubblicato publicada publicado publicados publicar publicat publicată publicerad publicerades ' +
      'publicerats publicó publicēt* publikovan* publikován* publikuot* publisert published publiziert publié publiée sto stod stond stonden ' +
      'tayang terbit trykk udgivet ukazał* uscito uverejnen* verscheen verschenen veröffentlicht veröffentlichte vydán* vyšel vyšiel vyšla vyšlo ' +
      'yayımlan* yayın yayınlan* zveřejněn* đăng αναρτήθηκε δημοσιευ* δημοσιεύ* вийшла вийшов вышел вышла вышло излезе излиза објављен* ' +
      'опубликован* опублікован* появил* публикуван* התפרסם התפרסמה פורסם פורסמה النشر درج شائع منتشر نشر نشرت نشره نُشر چاپ प्रकाशित प्रसिद्ध ' +
      'প্রকাশিত வெளியான* ตีพิมพ์* เผยแพร่* 刊于* 刊於* 刊登* 刊載* 发于* 发表* 掲載* 発表* 發表* 게재* 발행* 실렸* 실린*',
  },
  {
    meaning: PROMPT.expressed,
    words:
      'avaldatud belirtilen dinyatakan disampaikan emitidas esitatud esitettyjä esitetyt espressa espresse espressi expresada expresadas ' +
      'expresados expressa expressadas expressas expressed exprimate exprimată exprimé exprimée exprimées exprimés framförs fremsatte ' +
      'gekennzeichnete geuit geuite geäußerte geäußerten hiện iznesena izneseni izneti iznijeta izražena izraženi kifejtett közölt* ' +
      'megfogalmazott megjelent prezentované przedstawione publiées tenus udtrykt uttrycks uttryckta uttrykt uvedené vertidas vertidos vertretene ' +
      'vertretenen verwoorde vinculam voiced vyjadrené vyjádřené vyslovené väljendab wiedergegebenen wyrażane wyrażone yer zaprezentowane zawarte ' +
      'διατυπώνονται εκφράζονται викладені висловлені выраженные высказанные изложени изложенные изнети изражени изразени изразените המובעות ' +
      'המופיעות المعبر المنشورة الواردة بیان व्यक्त প্রকাশিত ที่แสดง*',
  },
  {
    meaning: PROMPT.filed,
    words:
      'abgelegt anahtar archivado argomenti arquivado arxivat asiasanat avainsanat birkas categoria categorias categorie categorieën categoría ' +
      'categorías catégories chiave chủ classé clau címke címkék etiketler etiketter etiquetado etiquetas etiquetes getagd kategori kategoria ' +
      'kategorie kategorien kategorier kategorii kategorija kategorije kategóriá* kelimeler kelimeleri ključne kunci label marcado marcadores ' +
      'oznake paraules parole raktiniai schlagworte schlagwörter sildid tag taggar tagged tagi tagovi tags thẻ tópicos verschlagwortet étiquettes ' +
      'žodžiai žymos ετικέτα ετικέτες κατηγορία κατηγορίες етикети категории категория категорія ключови ключові кључне метки ознаке позначки ' +
      'рубрика рубрике рубрику рубриці слова тагове теги упомянутые מפתח קטגוריה קטגוריות תגיות الوسوم برچسب* تصنيف دسته وسوم کلیدی श्रेणी ' +
      'ป้ายกำกับ* หมวดหมู่* カテゴリ* タグ* 关键词* 分类* 分類* 标签* 標籤* 카테고리 태그',
  },
  {
    meaning: PROMPT.above,
    words:
      'above acima alto arriba atas augstāk augšā aukščiau boven bovenstaande dalt dessus encima fent fenti gore górze haut herover iznad nahoře ' +
      'oben ovan ovanför oven ovenfor powyżej sopra sus trên viršuje vyššie výše wyżej ylhäällä yläreunas* yukarıda yukarıdaki zgoraj øverst ülal ' +
      'επάνω πάνω παραπάνω вверху вище выше горе изнад сверху угорі למעלה أعلاه اوپر بالأعلى بالا ऊपर উপরে ด้านบน* 上方* 上面* 以上* 상단* 위에* 위의*',
  },
  {
    meaning: PROMPT.full,
    words:
      'całe całość cały całą celoten celotnega celotno celou celu celé celú celý ceo cijeli cijelu complet completa complete completo complète ' +
      'continuarea egész entero entier entière full ganze ganzen hel hela hele helt integral integrale inteiro intero intégrale intégralité koko ' +
      'komplett* lengkap länge metni penuh pełn* pilnu selengkapnya sencer tam tamamı tamamını teljes terve toàn visu visą voll volledig* voller ' +
      'vollständigen whole íntegra íntegro întreg* đầy ολόκληρ* πλήρ* повн* полн* пълната цели целиком целия целу цео цялата цяло цялото המלא ' +
      'המלאה מלא الكامل تمام كامل كاملا مکمل پوری کامل पूरा पूरी पूर्ण संपूर्ण পুরো সম্পূর্ণ முழு முழுமையான ฉบับเต็ม* ทั้งหมด* เต็ม* フル* 余下* 全文* ' +
      '全編* 全部* 剩余部分* 完整* 看完整* 원문* 전문 전문* 전문을 전체* 전편*',
  },
  {
    meaning: PROMPT.photo,
    words:
      'afbeelding afbeeldingen attēl* beelden billeder foto fotografie fotografija fotografije fotografijo fotografiju fotografií fotók galeriyi ' +
      'galerią hình kuvia kuvien képek képet képre nuotrauk* obrázek pildi pilti resmi slici slike sliko zdjęcie εικόνα φωτογραφία φωτογραφίες ' +
      'слику снимка снимката снимки фотографија ألبوم تصاویر تصویر छायाचित्र* আলোকচিত্র* படங்களையும் படத்தை* படம் புகைப்பட* ภาพ* ภาพถ่าย* ảnh 写真 ' +
      '写真* 写真一覧* 图* 图片* 圖片* 画像* 相片* 사진* 포토*',
  },
  {
    meaning: PROMPT.paper,
    words:
      'basılı cartacea cartaceo cetak drukowan* drukāto gedruckten gedrukte impresa impreso impressa impresso imprimée märtsinumbris numerossa ' +
      'numeryje numurā nyomtatott paberlehes paberlehte painet* papier papieren papierowym papiravisen papirudgave papirutgaven papperstidningen ' +
      'print printausgabe tipărită tiskan* tištěn* tlačen* tryckta trykt trykte štampan* έντυπη друкован* паперов* печатн* штампан* המודפס ' +
      'המודפסת الورقية چاپی मुद्रित 印刷版* 紙本* 紙面* 纸质版* 종이* 종이신문* 지면*',
  },
  {
    meaning: PROMPT.refresh,
    words:
      'actualise actualiser actualisée actualitza actualiza actualizar actualizează aggiorna aktualisieren aktualisiert aktualizuje atjaunojas ' +
      'atnaujinama atnaujinti atsvaidzināt atualiza atualizada diperbarui disegarkan frissítsd frissül güncellenir met obnovit obnovuje odśwież ' +
      'odświeża odświeżana opdateres opdatér oppdater oppdateres osvežava osveži osvježava osvježite päivittyy päivitä rafraîchie rafraîchit ' +
      'recarga recarrega refresh refreshed refreshes reloaded reloads reîmprospătează reîncarcă ricarica sayfayı updates uppdatera uppdateras ' +
      'uuendatakse uueneb vernieuwd vernieuwt verversen ververst värskenda yenile yenilenir yenileniyor ανανέωση ανανεώνεται обнови обновить ' +
      'обновляется обновява оновити оновлюється освежава מתעדכן מתרענן רענון بهروزرسانی تتجدد تتحدث تحديث رفرش ریفریش ڈیٹ रिफ्रेश रीफ्रेश রিফ্রেশ ' +
      'புதுப்பிக்க* ரெஃப்ரெஷ் รีเฟรช* 再読み込み* 刷新* 更新* 重新整理* 갱신*',
  },
  {
    meaning: PROMPT.sendOn,
    words:
      'elküldöm envia enviar envie envoie envoyer envoyez envía gönder gửi invia inviare kirim küldd küldje küldés lähetä manda nosūtīt odeslat ' +
      'odešli oferecer podaj poslat poslať pošalji pošaljite pošlete pošli pošlite pošlji pošljite priporočite prześlij přeposlat saada send ' +
      'sende senden siųsti skicka stuur tipsa trimite trimiteți verschicken versenden versturen verstuur weitersagen wyślij αποστολή στείλε ' +
      'στείλτε υποβολή изпратете изпрати надіслати надішли објави отправить отправь пошаљи пошаљите пратете שיתוף שלח שלחו שליחה أرسل إرسال ارسال ' +
      'بفرستید بھیجیں पाठवा भेजें পাঠান அனுப்ப* ส่ง* ポスト* 傳給* 傳送* 发给* 发送* 發送* 送る* 送信* 기사보내기 보내기*',
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
      'anlatım canlı direct directe directo direkte direktedekningen direktesenteret direktrapport diretta langsung live live-blog liveblog* ' +
      'liverapport liverapporten liverapporteringen livestream livestudio liveticker liveupdate otseblogi* relacja relację seuranta ticker ' +
      'tiešraid* transliacija yayın ленту онлайн онлайн-трансляция трансляция хроніка זנדה بث مباشر लाइव ライブ* 生中継* 直播* 라이브*',
  },
  {
    meaning: PROMPT.over,
    words:
      'afgelopen afgesloten afsluttet avslutad avsluttet beendet berakhir cerrado chiusa clos closed conclusa encerrada encerrado ended erdi ' +
      'finalitzat finalizado geschlossen gesloten kết over päättynyt skončil slut slutt sona terminada terminado terminata terminé thúc ukončen ' +
      'véget zakończona zakończyła završen zu ért încheiat ολοκληρώθηκε завершена завершено закончена окончена приключи הסתיים انتهت انتهى تمام ' +
      'समाप्त จบ* 終了* 結束* 结束* 종료*',
  },
  {
    meaning: PROMPT.count,
    words:
      'alkalommal defa fois gange ganger gånger kali kartus keer kere kertaa kez korda krát lần mal ori puta razem razy reizes times veces ' +
      'vegades vezes volte φορές пъти раз рази разів פעמים بار مرات مرة बार 回* 次* 번*',
  },
  {
    meaning: PROMPT.few,
    words:
      'beş cinco cinq cinque cuatro cztery deux doce dodici dois dos douze două doze drei drie duas due dva dve dvije dvě dwa dwie dört fem fire ' +
      'five four fyra fünf három iki kaksi kolme kuusi két neljä négy patru pięć pět quatre quatro quattro sechs sei seis seks sex six sześć ' +
      'three to tolv tre trei tres tri trois trzy três två twaalf twee twelve two tři vier viisi vijf zes zwei zwölf öt üç četiri čtyři štyri δύο ' +
      'τέσσερις τρεις два дві пять три четыре чотири',
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
      'afspejler coincid coincide coinciden coincides coincidir coincidono comparte comparteix correspond correspondent decken deckt edusta ' +
      'edustavat egyezik entsprechen entspricht express expressam exprimă gjenspeiler heijasta izraža izražajo izražavaju kajasta képvisel* ' +
      'mencerminkan mewakili nesakrist nesutapti nevyjadrujú nevyjadřují odražajo odražava odražavaju odráža odrážať odrážet odráží odzwierciedla ' +
      'odzwierciedlają odzwierciedlać overeen peegelda pokrywają pokrywać predstavljaju rappresenta rappresentano reflect reflecteix reflecteixen ' +
      'reflects reflectă refleja reflejan reflekterer reflete refletem reflète reflètent represent representa representam representan ' +
      'representerar represents reprezentovat reprezentuje reprezintă repræsenterer représente représentent riflette riflettono rispecchia ' +
      'rispecchiano shodovat speglar spiegeln spiegelt sutampa temsil tükröz* uttrycker uttrykker vastaa vastaavat vertegenwoordigen ' +
      'vertegenwoordigt vinculam vyjadrovať vyjadrujú vyjadřovat vyjadřuje vyjadřují väljenda weer weerspiegelen weerspiegelt wider widerspiegeln ' +
      'wieder wiedergeben wyraża wyrażają yansıt* zhodovať ánh återspeglar übereinstimmen ühtida αντανακλούν αντιπροσωπεύουν απηχεί απηχούν ' +
      'εκφράζει εκφράζουν ταυτίζονται виражає выражает выражают відображати відображають відображає відповідати збігатись збігатися збігаються ' +
      'збігається изражавају изразява изразяват одражавају отражает отражать отражают отразява отразяват поділяти поділяють поділяє разделяет ' +
      'разделять разделяют совпадает совпадать совпадают співпадати съвпада съвпадат מייצגות משקף משקפות משקפים بیانگر تأیید تعبر تعبّر تعكس تمثل ' +
      'صرفا متفق يعبر يعكس يمثل सहमत মিল สอดคล้องกับ* 代表* 反映* 示すもの* 다를 대변* 대표* 반영* 일치*',
  },
  {
    meaning: PROMPT.necessarily,
    words:
      'feltétlenül forcément koniecznie musi muszą neapărat nebūtinai necesariamente necessariamente necessarily necessàriament nemusejí nemusia ' +
      'nemusí nevyhnutne nhất noodzakelijk noodzakelijkerwijs notwendigerweise nujno nutně nužno nécessairement nödvändigtvis nødvendigvis ' +
      'obavezno obrigatoriamente pruugi selalu szükségszerűen tingimata unbedingt välttämättä zorunlu zwangsläufig zwingend ανάγκη απαραίτητα ' +
      'απαραιτήτως задължително непременно нужно обов обязательно בהכרח بالضرورة ضروری لزوما لزوماً जरूरी ज़रूरी จําเป็นต้อง* 必ずしも* 必然* 반드시*',
  },
  {
    meaning: PROMPT.disclaimer,
    words:
      'anmerkung avertissement aviso avvertenza catatan disclaimer disclaimers hinweis huom megjegyzés märkus napomena nota note notă obs ' +
      'opmerking opomba penafian upozornění uwaga uyarı zastrzeżenie ευθύνη σημείωση забележка примечание примітка הערה تنويه ملاحظة अस्वीकरण ' +
      'डिस्क्लेमर 免責* 免責事項* 免責聲明* 免责声明* 声明* 注意* 聲明* 참고*',
  },
  {
    meaning: PROMPT.already,
    words:
      'al allerede already bereits deja déjà già jau již jo juba już já már punya redan reeds schon sudah telah už već ya zaten đã ήδη вече већ ' +
      'вже уже כבר بالفعل قبلا پہلے आधीच पहले ஏற்கெனவே แล้ว* すでに* 已* 既に* 이미',
  },
  {
    meaning: PROMPT.create,
    words:
      'anlegen buat crea crear create creați cree creează criar crie créer créez erstellen izveido izveidot kreiraj loo luo létrehozása maak ' +
      'napravi napravite odpri oluştur opprett opret otvori otvorite skapa sukurti tạo ustvari ustvarite utwórz vytvoriť vytvořit vytvořte załóż ' +
      'δημιουργήστε δημιουργία направете создайте создать створити створіть създай създайте צור צרו أنشئ إنشاء ایجاد بنائیں तयार बनाएँ बनाएं ' +
      'খুলুন உருவாக்குங்கள் பதிவு สมัคร* สร้าง* 作成* 创建* 建立* 注册* 登録する* 註冊* 만들기',
  },
  {
    meaning: PROMPT.patronage,
    words:
      'bizum boosty buycoffee buymeacoffee contribee darujme donorbox kofi liberapay mobilepay monobank* patreon* patronite paypal* pix saweria ' +
      'steady swish tipeee vipps бусти монобанк* патреон* пейпал باتريون حاميباش',
  },
  {
    meaning: PROMPT.member,
    words:
      'adherent adherente adhérent adhérente anggota biedri biedrs biedru clan clanom członkiem członkinią jäsen jäseneksi kannatusjäseneksi lid ' +
      'liige liikmeks medlem medlemmar medlemmer member membre membri membro membru miembro mitglied mitglieder nare nariu soci socia socio socis ' +
      'stödprenumerant støttemedlem tagja tagjai tagunk üye üyemiz üyesi član člana članica članom člen členem členkou členom μέλος учасником ' +
      'участником члан чланом член членкой членом حصہ عضو عضوا عضوًا सदस्य সদস্য உறுப்பினர* สมาชิก* メンバー* 会员* 會員* 정기후원회원이 회원*',
  },
  {
    meaning: PROMPT.advertise,
    words:
      'adverteer adverteerders adverteren advertise annoncer annoncere annoncez annoncér annonsera annonsere anunciarse anunciarte anuncie ' +
      'anúnciate anúnciese beriklan hirdess hirdessen inserieren inserzionisti inzerovat inzerovať inzerujte mainosta mainostajalle mainostajille ' +
      'oglašavajte oglašavanje oglaševanje oglašujte pasang reklama reklamuj verebilirsiniz vermek werben zareklamuj đặt διαφημιστείτε разместить ' +
      'рекламирай рекламирайте тарифа לפרסום פרסמו اشتہار اشتہارات سفارش विज्ञापन বিজ্ঞাপন বিজ্ঞাপনের விளம்பரம்',
  },
  {
    meaning: PROMPT.unlock,
    words:
      'atbloķē atbloķējiet atrakinkite atrakinti deblocați deblochează desbloquea desbloquear desbloquee desbloqueia desbloqueie desbloqueja ' +
      'débloque débloquer débloquez feloldás freischalten khóa kilidini lås odblokować odblokuj odemknout odemkněte odkleni odklenite odomknite ' +
      'odomknúť oldd oldja ontgrendel ontgrendelen otključaj otključajte sblocca sbloccare unlock ξεκλείδωσε ξεκλειδώστε отключете отключи ' +
      'откључај откључајте разблокировать разблокируйте розблокувати розблокуйте अनलॉक আনলক ปลดล็อก* 解鎖* 解锁* 잠금*',
  },
  {
    meaning: PROMPT.most,
    words:
      'beliebteste beliebtesten cele daugiausiai enim häufigsten komentētākie kommenteeritumad kommentoiduimmat lasītākais lasītākie lasītākās ' +
      'legnépszerűbb legolvasottabb legtöbbet legtöbbször loetuim loetuimad loetumad luetuimmat luetuin meest meisten meistgeklickt* ' +
      'meistgelesen* meistgeteilt* meistkommentiert* mest mesta mestum most más més najbolj najchętniej najczęściej najkomentiranije najnovije ' +
      'najobľúbenejšie najpopularniejsze najpopularnije najviše najčitanije najčítanejšie nejkomentovanější nejoblíbenější nejsdílenější ' +
      'nejčtenější nhiều nhất più populaarseimad populaire populaires populairste popularne populiariausi populiariausios populära populäraste ' +
      'populære populæreste populārākie popüler skaitomiausi skaitomiausia skaitomiausios suosituimmat terbanyak terfavorit terpopuler top çok ' +
      'δημοφιλέστερα δημοφιλή περισσότερο πιο най найбільш найпопулярніше найпопулярніші найчитаніше највише најпопуларније најчитаније популярни ' +
      'популярное популярные популярні самое самые самых топ ביותר הכי الأكثر محبوبترين مقبول پربازدید* پربحثترين پربیننده* ट्रेंडिंग लोकप्रिय ' +
      'सबसे सर्वाधिक हिट পাঠকপ্রিয় সবচেয়ে அதிகம் டிரெண்டிங் பிரபலமான มากที่สุด* ยอดนิยม* ยอดฮิต* ベスト* ランキング* 人気* 排行* 排行榜* 最多人看* 热门* 熱門* 點閱榜* 많은 ' +
      '많이* 인기*',
  },
  {
    meaning: PROMPT.interest,
    words:
      'dominti huvi huvitada ilgini ilginizi interesa interesar interesarle interesarte interese intereso interessa interessar interessare ' +
      'interessarti interesse interessera interesserar interessere interesseren interesseret interesses interessieren interessiert interest ' +
      'interests interesēt intressera intéressent intéresser intéresserait kiinnostaa kiinnostavat patikt patikti placă sudomins sudominti suka ' +
      'zaciekawić zainteresować zainteresuje zanimalo zanimati zaujalo zaujať zaujmout érdekelhet érdekelheti érdekelné ενδιαφέρει ενδιαφέρουν ' +
      'заинтересовать заинтересует занимало занимати зацікавити зацікавить интересно интересного цікаво інтересно מומלצים تهمك جالب منتخب يهمك ' +
      'आवडेल निवडलेले পছন্দ பரிந்துரைக்கப்பட்டவை விரும்பக்கூடியவை อาจพลาด* อาจสนใจ* แนะนำสำหรับ* 可能也想看* 좋아할',
  },
  {
    meaning: PROMPT.tax,
    words:
      'adód adódat adódból adója adóját dane dani daně desgrava dohodnine gpm impozit impozitul impozitului impôts nalog podatku porez',
  },
]
