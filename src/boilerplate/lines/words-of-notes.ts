import { lazy } from '../../text/lazy.js'
import { stemFinder } from '../lookup/key-words.js'
import { lineKey } from '../lookup/line-key.js'
import type { LineFacts } from './line-facts.js'

// What notes say that readers are owed: what a machine made, what was corrected, who paid, who helps. No cue knows all of their wordings.

/** Artificial intelligence: its short names, which are words of other languages in small letters, and how the words for it begin. */
const SHORT_NAME = /(?<!\p{L})(?:AI|KI|IA|ИИ|ШІ|SI|MI|एआई|এআই)(?!\p{L})/u
const MACHINE_STEMS: readonly string[] = [
  'intellig inteligenc inteligenț intelekt tehisintell tehisaru tekoäly интеллект інтелект интелект νοημοσύν zeka الاصطناعي',
  'مصنوعی בינה बुद्धिमत्ता এআই kecerdasan dirbtin',
]
const MACHINE_UNSPACED: readonly string[] = ['人工智[能慧]', '人工知能', '生成ai', 'ai[翻生が에가로摘に]', '由ai', '인공지능', 'ปัญญาประดิษฐ์']
/** What it does with a text. */
const MADE: readonly string[] = [
  'translat generat summar written created übersetz übertrag generier zusammenf erstellt tradu généré résum rédig traduc generad resum creada',
  'creado gerad traduzid generat tradott riassun vertaal gegenereer samenvat översatt översätt sammanfatt skapad oversat oversett resumé',
  'opprettet laget käännet käännös luotu tiivist tłumacz przetłum wygener streszcz přelož překlad vytvořen shrnut prelož preklad vytvoren prevod preved prijevod',
  'generira ustvar fordít készült tulkot tõlgi tõlki išverst перевед перевод сгенер создан переклад згенер створен превед превод μεταφρασ δημιουργ',
  'çevril çevir oluştur ترجم إنشاء ترجمه תורגם נוצר अनुवाद সৃষ্টি অনুবাদ diterjemah dibuat създад',
]
const MADE_UNSPACED: readonly string[] = ['翻[译譯訳]', '生成', '作成', '摘要', '要約', '번역', '요약', '작성', 'แปล']
/** An earlier version. */
const VERSION: readonly string[] = [
  'version fassung versión versão versione versie versjon versio wersj verze verzi verzia verzió versiun версі верси εκδοχ έκδοσ sürüm változat različic различиц versij',
  'الإصدار النسخة نسخة نسخه גרסה בגרסה संस्करण সংস্করণ phiên',
]
const VERSION_UNSPACED: readonly string[] = ['版本', 'の版', 'バージョン', '버전', '이전 기사']
const EARLIER: readonly string[] = [
  'earlier previous correct misstat früher vorherig ursprünglich précéd initial corrig anterior previa precedent eerder tidigare',
  'tidligere aiempi aiemm poprzedn wcześniej předchoz původn predchádzaj pôvodn prethodn ranij korábbi eredeti inițial предыдущ ранн попередн',
  'предишн претходн προηγούμεν önceki السابق سابقة قبلی קודמת पिछले আগের sebelumnya trước varas iepriekš ankstes prejšnj anterioar',
]
const EARLIER_UNSPACED: readonly string[] = ['之前', '先前', '早前', '以前', '이전']
/** Who paid for it, and whom to turn to. */
const PHRASES: readonly string[] = [
  'paid partnership ; in partnership with ; first published in ; originally published ; bezahlte partnerschaft ; in kooperation mit',
  'transparenzhinweis ; partenariat rémunéré ; en partenariat avec ; colaboración pagada ; en colaboración con ; parceria paga ; em parceria com',
  'in collaborazione con ; in samenwerking met ; betald partnerskap ; betalt partnerskap ; i samarbete med ; i samarbejde med ; i samarbeid med',
  'płatna współpraca ; we współpracy z ; placená spolupráce ; ve spolupráci s ; platená spolupráca ; plaćeno partnerstvo ; fizetett partnerség',
  'parteneriat plătit ; на правах рекламы ; на правах реклами ; партнерский материал ; партнерський матеріал ; ücretli ortaklık ; iş birliğiyle',
  'helpline ; crisis line ; telefonseelsorge ; samaritans ; numéro vert ; teléfono de la esperanza ; telefono amico ; telefon zaufania',
  'linka bezpečí ; linka důvěry ; телефон доверия ; телефон довіри',
]
/** That something was wrong, and is put right. */
const APOLOGY: readonly string[] = [
  'apolog sorry regret corrected correction mistake misstat entschuldig korrig berichtig irrtüm excus corrig erreur rectific disculp error desculp erro',
  'scus rettific errore excuses gecorrigeerd rättat rättelse beklagar ursäkt rettet beklager korjat pahoittel virhe przeprasz sprost popraw',
  'omlouv opravil opraven ospravedl ispriča ispravi opravičuj popravili elnézést javít hibá scuze corectat извин исправил исправлен вибач виправ съжалява поправ',
  'διορθώ συγγνώμη özür düzelt نعتذر تصحيح پوزش متاسف מתנצלים תוקן क्षमा खेद maaf koreksi',
]
const APOLOGY_UNSPACED: readonly string[] = ['更正', '致歉', '抱歉', '道歉', '訂正', 'お詫び', '사과', '바로잡', 'ขออภัย']

const isOfMachine = /* @__PURE__ */ stemFinder(MACHINE_STEMS, MACHINE_UNSPACED)
const isMade = /* @__PURE__ */ stemFinder(MADE, MADE_UNSPACED)
const isVersion = /* @__PURE__ */ stemFinder(VERSION, VERSION_UNSPACED)
const isEarlier = /* @__PURE__ */ stemFinder(EARLIER, EARLIER_UNSPACED)
const phrases = /* @__PURE__ */ lazy(() => new RegExp(`(?:^|: )(?:${PHRASES.join(' ; ').split(' ; ').map(lineKey).join('|')})`, 'u'))

/** Whether a line is worded as a note on what a machine made of the article, on an earlier version of it, on who paid or who helps. */
export function isOwedNote({ text, key }: Pick<LineFacts, 'text' | 'key'>): boolean {
  return ((SHORT_NAME.test(text) || isOfMachine(key)) && isMade(key)) || (isVersion(key) && isEarlier(key)) || phrases().test(key)
}

/** Whether a line key has a word by which a newsroom owns up to a mistake. */
export const ownsUp: (key: string) => boolean = /* @__PURE__ */ stemFinder(APOLOGY, APOLOGY_UNSPACED)
