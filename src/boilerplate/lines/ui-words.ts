import { lazy } from '../../text/lazy.js'
import { phrases } from '../lookup/cue-phrases.js'
import { lineKey } from '../lookup/line-key.js'

/**
 * Labels of pages: whole lines of one to four words that extractors leave behind most often. A single one is a cross-head as likely as a button, so
 * it needs neighbours of its kind or its place at the ends of the text. Words for home that a poem may end on ('hem', 'koti', 'domov') are left out.
 */
const LABELS = /* @__PURE__ */ phrases(
  'image ; home ; updated ; subscribe ; sign in ; sign up ; news ; advert ; jobs ; caption ; back to gallery ; video ; add your details ; do this later',
  'real estate ; classifieds ; tags ; entertainment ; shares ; more ; view author archive ; published ; email ; facebook ; twitter ; x ; instagram',
  'linkedin ; whatsapp ; pinterest ; telegram ; youtube ; tiktok ; reddit ; messenger ; rss ; sorry ; explore further ; popular this week ; obituaries',
  'breaking news ; latest news ; advertise with us ; advertise ; careers ; shop ; privacy notice ; privacy policy ; terms of use ; terms of service',
  "terms and conditions ; newsletters ; archives ; today's e-newspaper ; about us ; contact us ; contact ; faq ; help ; search ; menu ; login ; log out",
  'register ; skip to content ; skip to main content ; back to top ; previous ; next ; close ; open ; play ; pause ; mute ; fullscreen ; share ; save',
  'print ; copy ; highlights ; business ; world ; travel ; comments ; report ; topics ; living ; sports ; local',
  // Of other languages: the front page, to search, to log in, to register, contact, about us, to close, to the content, to the top.
  'forside ; søg ; opret bruger ; kontakt os ; om os ; luk ; til toppen ; startsida ; startsidan ; registrera ; om oss ; stäng ; till toppen',
  'søk ; registrer ; haku ; rekisteröidy ; yhteystiedot ; ota yhteyttä ; tietoa meistä ; sulje ; voorpagina ; zoeken ; over ons ; sluiten ; naar inhoud',
  'über uns ; zum inhalt springen ; haut de page ; página inicial ; contato ; quem somos ; fechar ; prima pagina ; chiudi ; vai al contenuto',
  'zaloguj ; przejdź do treści ; do góry ; úvodní stránka ; hledat ; vyhledat ; přihlásit ; registrace ; zavřít ; přejít k obsahu',
  'hľadať ; prihlásiť ; prihlásiť sa ; registrácia ; zavrieť',
  'főoldal ; kezdőlap ; címlap ; keresés ; belépés ; regisztráció ; kapcsolat ; rólunk ; bezárás ; vissza a tetejére',
  'acasă ; prima pagină ; căutare ; înregistrare ; despre noi ; închide ; sari la conținut ; търсене ; контакти ; за нас ; затвори',
  'на главную ; закрыть ; перейти к содержимому ; головна ; на головну ; пошук ; вхід ; реєстрація ; закрити ; перейти до вмісту',
  'početna ; почетна ; насловна ; naslovna ; pretraga ; претрага ; o nama ; о нама ; zatvori ; početna stranica ; pretraži ; registracija',
  'iskanje ; zapri ; αρχική σελίδα ; σχετικά με εμάς ; κλείσιμο ; μετάβαση στο περιεχόμενο',
  'anasayfa ; kayıt ol ; hakkımızda ; kapat ; içeriğe geç ; yukarı çık ; avaleht ; registreeru ; sulge',
  'sākumlapa ; meklēt ; ienākt ; reģistrēties ; aizvērt ; pagrindinis ; titulinis ; paieška ; registruotis ; apie mus ; uždaryti ; contacte ; qui som',
  'hubungi kami ; tutup ; kembali ke atas ; trang chủ ; tìm kiếm ; đăng ký ; liên hệ ; giới thiệu ; về chúng tôi ; đóng ; về đầu trang',
  'หน้าหลัก ; ค้นหา ; ติดต่อเรา ; เกี่ยวกับเรา ; ปิด ; กลับขึ้นด้านบน ; الرئيسية ; الصفحة الرئيسية ; بحث ; اتصل بنا ; تواصل معنا ; من نحن ; إغلاق',
  'صفحه اصلی ; صفحه نخست ; جستجو ; ثبت نام ; تماس با ما ; درباره ما ; بستن ; דף הבית ; ראשי ; עמוד הבית ; חיפוש ; הרשמה ; צור קשר ; אודות ; סגור',
  'मुख्य पृष्ठ ; लॉग इन ; संपर्क करें ; हमारे बारे में ; बंद करें ; প্রচ্ছদ ; হোম ; অনুসন্ধান ; লগইন ; যোগাযোগ ; বন্ধ করুন ; ホーム ; トップページ ; 前へ ; 次の記事',
  '홈 ; 홈으로 ; 검색 ; 문의하기 ; 다음 글 ; 이전 글 ; 맨 위로 ; 网站首页 ; 下一页 ; 上一页 ; 下一篇 ; 上一篇 ; 回首頁 ; 註冊 ; 關於我們 ; 下一頁 ; 上一頁 ; 關閉 ; 回到頂端',
)

/** The same as line keys. */
export const uiWords = /* @__PURE__ */ lazy((): ReadonlySet<string> => new Set(LABELS.map(lineKey)))
