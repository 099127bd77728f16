import { lazy } from '../../text/lazy.js'
import { phrases } from '../lookup/cue-phrases.js'
import { lineKey } from '../lookup/line-key.js'

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
