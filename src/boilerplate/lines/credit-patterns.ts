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
  'foto fotos fotografie bild bilder bildquelle bildrechte bildnachweis symbolbild symbolfoto archivfoto archivbild titelbild grafik visualisierung rendering',
  'photographie crédit crédits dessin fotografía imagen imágenes crédito créditos imagem fotografia immagine immagini',
  'beeld bilde billede billed omslagsfoto kuva kuvat kuvalähde fot zdj zdjęcie zdjęcia fotó kép borítókép nyitókép',
  'фото снимка снимки фотография φωτογραφία φωτογραφίες φωτό φωτο fotoğraf görsel صورة الصورة تصوير عکس צילום gambar ảnh फोटो तस्वीर ছবি ภาพ',
  'copertina couverture φωτ nuotr nuotrauka',
]
/** A caption names its source, but so does a paragraph. */
const SOURCES: readonly string[] = [
  'source quelle fuente fonte bron kilde källa lähde źródło zdroj forrás sursă sursa источник джерело πηγή kaynak المصدر sumber nguồn ที่มา',
  'izvor извор източник avots šaltinis allikas vir منبع ماخذ',
]
/** The longest of them, and more for accents that are characters of their own. */
export const MAX_LABEL_CHARS = 20
export const labels = /* @__PURE__ */ wordSet(LABELS)
export const sources = /* @__PURE__ */ wordSet(SOURCES)
