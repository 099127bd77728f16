import { wordSet } from '../lookup/word-set.js'

// The forms and words by which the credit of a picture is told. Each pattern is bounded and anchored at the end of a line.

/** Agencies, whose names stand in brackets, behind a photographer's or in front of it. */
const AGENCIES = 'AP|AFP|Reuters|REUTERS|EPA|EFE|PA|PAP|dpa|TT|NTB|ANP|MTI|ANSA|Ansa|ANTARA FOTO'
/** '(AP Photo/Jane Roe)', '(Reuters)', '/AFP/' at the end of a line. */
export const BRACKETED = /* @__PURE__ */ new RegExp(
  `[([/][^()[\\]/]{0,40}(?<!\\p{L})(?:${AGENCIES}|DPA|Getty|TASS|ТАСС|SIPA|ČTK|Belga|Keystone|Ritzau|Lehtikuva|LaPresse|Anadolu|Xinhua|Kyodo|Antara|` +
    'Photo|Foto|Fotó|Zdjęcie|رويترز|أ ?ف ?ب|وكالات)(?!\\p{L})[^()[\\]]{0,60}[)\\]/]\\.?$',
  'u',
)

/** Words for an agency, and networks, in scripts without capitals: what a credit names in more words than a name has. */
export const AGENCY_OR_NETWORK = /وكالة|خبرگزاری|فيسبوك|סוכנות|פייסבוק|एजेंसी|फेसबुक|সংস্থা|ফেসবুক|สำนักข่าว|เฟซบุ๊ก/u

/** What tells the credit of a picture from the agency's sign below a story. */
export const OF_PICTURE = /photo|foto|fotó|zdjęcie|getty|file\b|\/ ?\p{Lu}/iu

/** Sellers of pictures. */
export const SELLERS =
  'Getty|Getty Images|iStock|iStockphoto|Shutterstock|Thinkstock|Adobe Stock|AdobeStock|stock\\.adobe|Alamy|Unsplash|Pixabay|Pexels|Fotolia|' +
  'Depositphotos|Dreamstime|dreamstime|123RF|Picture Alliance|Picture alliance|picture alliance|Picture-Alliance|picture-alliance|imago|' +
  'imago images|WENN|ZUMA|ZUMApress|Wikimedia|Wikimedia Commons|Flickr|EPA-EFE'
/** A seller behind the end of a sentence, a stroke, a bracket or a comma, and the licence of a picture; alone on a line both may be a cross-head. */
export const SELLER = /* @__PURE__ */ new RegExp(`(?:[.!?…/|(,–—-]|\\b(?:via|by)) ?(?:${SELLERS})(?:\\.com)?[)\\]]?\\.?$`, 'u')
export const SELLER_ALONE = /* @__PURE__ */ new RegExp(`^(?:${SELLERS})(?:\\.com)?$`, 'u')
export const LICENCE = /.\bCC(?:0|[ -]BY(?:[ -](?:SA|NC|ND)){0,3})(?: \d\.\d)?[)\]]?$/u

/** 'Header image by Jane Roe' */
export const SIGNED_LEAD =
  /^(?:(?:article|banner|blog|cover|featured?|header|hero|lead|main|post|thumbnail|title|top) ){1,2}(?:photos?|picture|image|illustration|photograph) (?:by|from|via|courtesy of) (?<credit>\p{L}.{1,60})$/iu

/** 'Photo by Jane Roe' behind the end of a sentence, '(fot. Jan Nowak)'. */
export const SIGNED =
  /(?:(?:^|[.!?)(|–—-] ?)(?:(?:Photos?|Pictures?|Images?|Illustrations?|Fotos?|Bild(?:er)?) (?:by|von|par|di|por|via|courtesy of)|[Ff]ot\.|[Zz]dj\.)|[^.][.!?] (?:Beeld|Foto|FOTO)(?= )) ?(?<credit>\p{Lu}.{1,60})$/u
/** 'Credit...Jane Roe', 'Most widziany z portu Fot. Jan Nowak': nothing else is written so. */
export const SIGNED_ANYWHERE = /(?: Fot\.|[Cc]redit(?:\.\.\.|…)) ?(?<credit>\p{Lu}.{1,60})$/u

/** A shorter word in front of a full stop may be an abbreviation: 'Roe def. Berg/Virta'. */
export const LETTERS_OF_LAST_WORD = 4
/** 'Jane Roe/AP', 'Jane Roe | The Packet', '/ Jane Roe' behind the end of a sentence. */
export const BEHIND_STROKE = /* @__PURE__ */ new RegExp(
  `\\p{Ll}{${LETTERS_OF_LAST_WORD}}["'”’»)]?[.…] ?(?:(?:\\p{Lu}[\\p{L}.'’-]{0,30} ){2,3}[/|] \\p{Lu}[^.!?/|\\d]{1,40}|[/|] (?<credit>\\p{Lu}[^.!?/|\\d]{1,40})|` +
    `(?:\\p{Lu}[\\p{L}.'’-]{0,30} ){0,3}\\p{Lu}[\\p{L}.'’-]{0,30}/(?:${AGENCIES})|(?:${AGENCIES})/\\p{Lu}[\\p{L}.'’ -]{1,40})$`,
  'u',
)

/** Where East Asian scripts and signs begin, the letters of Hangul first. */
export const FIRST_EAST_ASIAN = 0x1100
/** What stands in front of a sign in East Asian credits: '写真=山田太郎', '图片来源：新华社', '/사진=연합뉴스'. */
export const EAST_ASIAN_LABEL = /(?:写真|写真提供|画像|(?:^|[(（。 ])[図圖图]|[图圖]片[来來]源|[图圖]源|사진|사진 ?제공|그래픽)$/u
export const EAST_ASIAN_SIGNS = '=＝:：／/'
export const MAX_EAST_ASIAN_CREDIT_CHARS = 30
/** '＝山田太郎撮影', '记者 李明 摄', '. 부두신문 제공', '/연합뉴스' at the end of a line, and the signs that these end with. */
export const EAST_ASIAN =
  /(?:[=＝][^。＝=]{1,20}撮影|[記记]者[^。記记]{1,12}[攝摄]|[.)\]] ?[^ .)\]]{2,12} 제공|[^ .다] ?\/ ?(?:연합뉴스|뉴시스))[)）]?$/u
export const EAST_ASIAN_ENDS = '影攝摄공스'
export const EAST_ASIAN_AGENCY =
  /[(（](?:時事通信|共同(?:通信)?|AFP時事|ロイター|新[华華]社|中新社|路透社?|法新社|연합뉴스|뉴시스|뉴스1|[^()（）]{1,12}提供)[)）]$/u

/** What stands in front of the colon of a credit. */
const LABELS: readonly string[] = [
  'photo photos photograph photographs picture pictures pic image images credit credits illustration screenshot',
  'foto fotos fotografie bild bilder bildquelle bildrechte bildnachweis grafik visualisierung rendering',
  'photographie crédit crédits dessin fotografía imagen imágenes crédito créditos imagem fotografia immagine immagini',
  'beeld bilde billede billed kuva kuvat kuvalähde fot zdj zdjęcie zdjęcia fotó kép',
  'фото снимка снимки фотография φωτογραφία φωτογραφίες φωτό φωτο fotoğraf görsel صورة الصورة تصوير عکس צילום gambar ảnh फोटो तस्वीर ছবি ภาพ',
  'copertina couverture φωτ nuotr nuotrauka afbeelding illustratie ilustracja grafika ilustración ilustração ilustrație illustrazione imatge imagine',
  'obrázek obrázok snímek snímka fotografija slika фотографија слика фотография иллюстрация изображение ілюстрація зображення илюстрация εικόνα fotoğrafı',
  'görseli תמונה تصویر छवि चित्र hình gambar pilt attēls 이미지',
]
/** The same in one word with which picture of the page it is. */
const LEAD_LABELS: readonly string[] = [
  'aufmacherbild aufmacherfoto beitragsbild headerbild headerfoto vorschaubild teaserbild artikelbild hauptbild coverbild coverfoto titelbild titelfoto',
  'symbolbild symbolfoto archivbild archivfoto hoofdfoto hoofdbeeld hoofdafbeelding headerafbeelding coverbeeld omslagfoto omslagbeeld',
  'archieffoto forsidefoto forsidebilde forsidebillede toppbilde toppfoto topfoto topbillede hovedbilde hovedfoto omslagsbilde omslagsbild',
  'omslagsbillede omslagsfoto toppbild huvudbild arkivfoto arkivbild arkivbilde illustrationsfoto illustrationsbild illustrasjonsfoto',
  'illustrasjonsbilde genrebild pääkuva kansikuva artikkelikuva otsikkokuva kuvituskuva arkistokuva borítókép borítófotó nyitókép címlapkép címlapfotó',
  'illusztráció avapilt avafoto kaanepilt kaanefoto titulbilde titulfoto ภาพปก ภาพประกอบ 封面图 封面图片 封面照片 封面圖 封面圖片 题图 题图来源 題圖',
  '題圖來源 头图 頭圖 首图 首圖 配图 配圖 アイキャッチ画像 アイキャッチ写真 トップ画像 トップ写真 カバー画像 カバー写真 メイン画像 サムネイル画像 ヘッダー画像 見出し画像',
]
/** Which picture it is, and the small words between: 'Cover photo: …', 'Image à la une : …'. */
const LEADS: readonly string[] = [
  'cover header featured feature lead main top hero title banner thumbnail article post page blog',
  'couverture principale une bandeau vignette mise en avant à la de du di da del o på na в на portada destacada principal cabecera apertura capa destaque',
  "d'illustration d'ouverture d'entête copertina apertura evidenza arxiu archivo arquivo archivio uitgelichte archief główne główna wyróżniające tytułowe",
  'okładce titulní titulná úvodní úvodná hlavní hlavná náhledový náhľadový ilustrační ilustračné ilustračná ilustrativní archivní archívne naslovna glavna',
  'ilustrativna насловна главна илустративна principală reprezentativă ilustrativă copertă arhivă kiemelt nyitó illusztrációs обложке обложки главное',
  'превью архивное обкладинці головне ілюстративне корицата водеща илюстративна заглавна κεντρική εξωφύλλου αρχείου kapak manşet öne çıkan ana temsili',
  'arşiv الرئيسية الغلاف أرشيفية تعبيرية اصلی شاخص جلد آرشیو ראשית השער אילוסטרציה ארכיון मुख्य कवर सांकेतिक sampul utama unggulan ilustrasi bìa đại',
  'diện minh họa titulinė viršelio pagrindinė asociatyvi 커버 대표 자료',
]
/** A caption names its source, but so does a paragraph. */
const SOURCES: readonly string[] = [
  'source quelle fuente fonte bron kilde källa lähde źródło zdroj forrás sursă sursa источник джерело πηγή kaynak المصدر sumber nguồn ที่มา',
  'izvor извор източник avots šaltinis allikas vir منبع ماخذ',
]
/** The longest of them, and more for accents that are characters of their own. */
export const MAX_LABEL_CHARS = 20
export const labels = /* @__PURE__ */ wordSet([...LABELS, ...LEAD_LABELS])
export const leadLabels = /* @__PURE__ */ wordSet(LEAD_LABELS)
export const leads = /* @__PURE__ */ wordSet(LEADS)
export const sources = /* @__PURE__ */ wordSet(SOURCES)
