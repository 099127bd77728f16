import { lazy } from '../text/lazy.js'
import { isBlankUnit } from '../text/lines.js'
import { endsSentence, isMostlySmall, type LineFacts, SIGNS } from './line-facts.js'
import { lineKey } from './line-key.js'
import { isLetterUnit } from './scripts.js'
import { wordSet } from './word-set.js'
import { hasAttribution } from './words-of-speech.js'

/** A credit stands in the last characters of a line, however long the caption in front of it is. */
const TAIL_CHARS = 110
/** 'Jane Roe / Archives of the Northern Museum, Ferry Collection' */
const MAX_CREDIT_CHARS = 70
const MAX_CREDIT_WORDS = 8
/** Several sentences of more characters are a paragraph that the credit of a picture was glued to. */
const MAX_CAPTION_CHARS = 400

/** '(AP Photo/Jane Roe)', '(Reuters)', '/AFP/' at the end of a line. */
const BRACKETED =
  /[([/][^()[\]/]{0,40}(?:AP|AFP|Reuters|REUTERS|EPA|dpa|DPA|Getty|ANSA|Ansa|EFE|TASS|ТАСС|PA|PAP|NTB|TT|ANP|MTI|ČTK|Belga|Keystone|Ritzau|Lehtikuva|LaPresse|Anadolu|Xinhua|Kyodo|Antara|Photo|Foto|Fotó|Zdjęcie)\b[^()[\]]{0,60}[)\]/]\.?$/u

/** What tells the credit of a picture from the agency's sign below a story. */
const OF_PICTURE = /photo|foto|fotó|zdjęcie|getty|file\b|\/ ?\p{Lu}/iu

/** Sellers of pictures. */
const SELLERS =
  'Getty|Getty Images|iStock|iStockphoto|Shutterstock|Thinkstock|Adobe Stock|AdobeStock|stock\\.adobe|Alamy|Unsplash|Pixabay|Pexels|Fotolia|' +
  'Depositphotos|Dreamstime|dreamstime|123RF|Picture Alliance|Picture alliance|picture alliance|Picture-Alliance|picture-alliance|imago|' +
  'imago images|WENN|ZUMA|ZUMApress|Wikimedia|Wikimedia Commons|Flickr|EPA-EFE'
/** The last words of their names: one of them is cheaper to look for than the pattern. */
const lastWordsOfSellers = /* @__PURE__ */ lazy(() => new Set(SELLERS.split('|').map((name) => lastWord(name, name.length))))
/** A seller behind the end of a sentence, a stroke, a bracket or a comma, and the licence of a picture; alone on a line both may be a cross-head. */
const SELLER = /* @__PURE__ */ new RegExp(`(?:[.!?…/|(,–—-]|\\b(?:via|by)) ?(?:${SELLERS})(?:\\.com)?[)\\]]?\\.?$`, 'u')
const LICENCE = /.\bCC(?:0|[ -]BY(?:[ -](?:SA|NC|ND)){0,3})(?: \d\.\d)?[)\]]?$/u

/** 'Photo by Jane Roe' behind the end of a sentence, '. Fot. Jan Nowak'. */
const SIGNED =
  /(?:^|[.!?)|–—-] ?)(?:(?:Photos?|Pictures?|Images?|Illustrations?|Fotos?|Bild(?:er)?) (?:by|von|par|di|por|via|courtesy of)|[Ff]ot\.|[Zz]dj\.) ?(?<credit>\p{Lu}.{1,60})$/u

/** What stands in front of the colon of a credit. */
const LABELS: readonly string[] = [
  'photo photos photograph photographs picture pictures pic image images credit credits illustration screenshot',
  'foto fotos fotografie bild bilder bildquelle bildrechte bildnachweis symbolbild symbolfoto archivfoto archivbild titelbild grafik visualisierung rendering',
  'photographie crédit crédits dessin fotografía imagen imágenes crédito créditos imagem fotografia immagine immagini',
  'beeld bilde billede billed omslagsfoto kuva kuvat kuvalähde fot zdj zdjęcie zdjęcia fotó kép borítókép nyitókép',
  'фото снимка снимки фотография φωτογραφία φωτογραφίες φωτό φωτο fotoğraf görsel صورة الصورة تصوير عکس צילום gambar ảnh 写真提供 图片来源 圖片來源 图源 사진제공',
]
/** A caption names its source, but so does a paragraph. */
const SOURCES: readonly string[] = [
  'source quelle fuente fonte bron kilde källa lähde źródło zdroj forrás sursă sursa источник джерело πηγή kaynak المصدر sumber nguồn',
]
/** The longest of them, and more for accents that are characters of their own. */
const MAX_LABEL_CHARS = 20
const labels = /* @__PURE__ */ wordSet(LABELS)
const sources = /* @__PURE__ */ wordSet(SOURCES)

/** Whether a line ends with the credit of a picture: in brackets, behind a label, a sign or the name of a seller. */
export function endsWithCredit({ text, signs }: Pick<LineFacts, 'text' | 'signs'>): boolean {
  const tail = text.slice(-TAIL_CHARS)
  if (endsWithBrackets(text, tail) || endsWithSeller(tail) || (tail.includes('CC') && LICENCE.test(tail)) || isSigned(tail)) return true
  return (signs & SIGNS.form) !== 0 && (isLabelled(text, tail) || hasSign(tail)) && !(text.length > MAX_CAPTION_CHARS && isTold(text))
}

/** 'He left on Monday. It will rain, he said. (Reuters)' is the story's last line, signed by the agency. */
function endsWithBrackets(text: string, tail: string): boolean {
  const last = tail.charAt(tail.length - (tail.endsWith('.') ? 2 : 1))
  if (last !== ')' && last !== ']' && last !== '/') return false
  const credit = BRACKETED.exec(tail)
  if (credit === null) return false
  return OF_PICTURE.test(credit[0]) || !isTold(text.slice(0, text.length - credit[0].length))
}

/** Whether a text is more than one sentence, or says who said it. */
function isTold(text: string): boolean {
  return /[.!?…]["'”’»]? ["'“„«]?\p{Lu}/u.test(text) || hasAttribution(lineKey(text))
}

/** '… on the pier / Getty Images', perhaps with '.com', a bracket or a full stop behind the name, which are stepped over. */
function endsWithSeller(tail: string): boolean {
  let end = tail.length
  if (tail.charAt(end - 1) === '.') end--
  if (tail.charAt(end - 1) === ')' || tail.charAt(end - 1) === ']') end--
  if (tail.endsWith('.com', end)) end -= '.com'.length
  return lastWordsOfSellers().has(lastWord(tail, end)) && SELLER.test(tail)
}

/** The letters and digits of ASCII in front of a place. */
function lastWord(text: string, end: number): string {
  let start = end
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

function isWordUnit(unit: number): boolean {
  const letter = unit | 0x20
  return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
}

function isSigned(tail: string): boolean {
  const credit = SIGNED.exec(tail)?.groups?.credit
  return credit !== undefined && isCredit(credit)
}

/** '… on the pier. Foto: Jane Roe'; in 'below the picture: Anna' the label goes on from a word. */
function isLabelled(text: string, tail: string): boolean {
  for (let colon = tail.lastIndexOf(':'); colon > 0; colon = tail.lastIndexOf(':', colon - 1)) {
    let end = colon
    while (end > 0 && isBlankUnit(tail.charCodeAt(end - 1))) end--
    let start = end
    while (start > 0 && end - start <= MAX_LABEL_CHARS && isLetterUnit(tail.charCodeAt(start - 1))) start--
    if (start === end || end - start > MAX_LABEL_CHARS) continue
    const label = lineKey(tail.slice(start, end))
    const source = sources().has(label)
    if (!source && !labels().has(label)) continue
    const front = tail.slice(0, start).trimEnd()
    const word = /[\p{L}\p{M}\p{N}]{1,30}$/u.exec(front)?.[0]
    if (word !== undefined && !labels().has(lineKey(word))) continue
    if (isCredit(tail.slice(colon + 1)) && !(source && isTold(text.slice(0, text.length - tail.length + start)))) return true
  }
  return false
}

/** '… on the pier © Jane Roe'; a year behind the sign is one of rights. */
function hasSign(tail: string): boolean {
  const sign = tail.lastIndexOf('©')
  return sign > 0 && !/^ ?\d{4}/u.test(tail.slice(sign + 1)) && isCredit(tail.slice(sign + 1))
}

function isCredit(text: string): boolean {
  const credit = text.trim()
  const words = credit.split(' ').length
  return (
    credit.length >= 2 &&
    credit.length <= MAX_CREDIT_CHARS &&
    words <= MAX_CREDIT_WORDS &&
    !(isMostlySmall(credit) && !/\p{L}\/\p{Lu}/u.test(credit)) &&
    !(words > 4 && endsSentence(credit))
  )
}
