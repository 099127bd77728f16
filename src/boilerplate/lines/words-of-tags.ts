import { lazy } from '../../text/lazy.js'
import { phrases } from '../lookup/cue-phrases.js'
import { endOfWord } from '../lookup/key-words.js'
import { lineKey } from '../lookup/line-key.js'
import type { LineFacts } from './line-facts.js'

/** What stands above the tags of an article, each on a line of its own. 'Topics', 'Themen' and 'Labels' may head a list of the story's own. */
const HEADINGS = /* @__PURE__ */ phrases(
  'tags ; keywords ; filed under ; schlagwörter ; schlagworte ; stichwörter ; mots-clés ; mots clés',
  'etiquetas ; palabras clave ; palavras-chave ; etichette ; parole chiave ; trefwoorden ; tagi ; słowa kluczowe ; štítky ; klíčová slova ; tagy',
  'kľúčové slová ; címkék ; kulcsszavak ; etichete ; cuvinte cheie ; теги ; метки ; ключевые слова ; ключові слова ; мітки ; етикети ; тагове',
  'ключови думи ; кључне речи ; ključne riječi ; ključne reči ; ključne besede ; ετικέτες ; λέξεις κλειδιά ; etiketler',
  'anahtar kelimeler ; avainsanat ; asiasanat ; taggar ; nyckelord ; emneord ; emneknagger ; nøgleord ; nøkkelord ; stikkord ; märksõnad ; birkas',
  'atslēgvārdi ; žymos ; raktažodžiai ; etiquetes ; paraules clau ; الوسوم ; وسوم ; كلمات مفتاحية ; الكلمات المفتاحية ; الكلمات الدلالية',
  'كلمات دلالية ; برچسب ها ; برچسب‌ها ; کلیدواژه‌ها ; کلمات کلیدی ; תגיות ; תגים ; מילות מפתח ; टैग ; टैग्स ; ট্যাগ ; ট্যাগস ; แท็ก ; ป้ายกำกับ',
  'คำสำคัญ ; từ khóa ; kata kunci ; 标签 ; 標籤 ; 关键词 ; 关键字 ; 關鍵字 ; 關鍵詞 ; タグ ; キーワード ; 태그 ; 키워드',
)

/** Their line keys. */
export const headingsOfTags = /* @__PURE__ */ lazy((): ReadonlySet<string> => new Set(HEADINGS.map(lineKey)))

/** What stands in front of tags, with a colon; and what without one. */
const FILED =
  'classé dans|classé sous|publié dans|publié sous|étiqueté|étiqueté comme|veröffentlicht unter|schlagwörter|archivado en|archivado bajo|' +
  'etiquetado como|categorías|archiviato in|archiviato sotto|pubblicato in|taggato|categorie|arquivado em|arquivado sob|marcado como|categorias|' +
  'geplaatst in|gearchiveerd onder|kategoria|kategorie|kategorier|kategori|otagowano|tagi|opublikowano w|arkiverat under|arkivert under|merket|taggar|emneord|وسوم|' +
  'publicerat i|postad i|рубрика|рубрики|метки|теги|категория|категории|позначки'
const FILED_BARE =
  'tagged|tagged with|tagged as|filed under|posted under|verschlagwortet mit|getaggt mit|abgelegt unter|étiqueté avec|etiquetado con|getagd met'
const filingWords = /* @__PURE__ */ lazy(() => new Set(`${FILED}|${FILED_BARE}`.split('|').map((label) => label.split(' ', 1)[0])))
const MAX_TAG_WORDS = 25
const MAX_WORDS_OF_TAG = 3
const TAGS = /* @__PURE__ */ new RegExp(`^(?:(?:${FILED}|${FILED_BARE}) ?[:：] ?\\S|(?:${FILED_BARE}) (?<tags>\\S.*)$)`, 'iu')

/** 'Classé dans : Actualités', 'Tagged with goats, weir'; 'Tagged with a chip' and 'Filed under nonsense' are headings. */
export function isTagList({ text, key, words, ends }: LineFacts): boolean {
  if (words > MAX_TAG_WORDS || ends) return false
  if (!filingWords().has(key.slice(0, endOfWord(key, 0)))) return false
  const found = TAGS.exec(text)
  const tags = found?.groups?.tags?.split(/, ?/u)
  if (tags === undefined) return found !== null
  return (tags.length > 1 || /^\p{Lu}/u.test(tags[0])) && tags.every((tag) => tag.split(' ').length <= MAX_WORDS_OF_TAG)
}
