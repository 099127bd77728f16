import type { Script } from './scripts.js'

/** A language that can be told: what is known of it besides its function words. */
export interface Language {
  /** The scripts that it is written in. */
  readonly scripts: readonly Script[]
  /** Its ISO 639-3 code in franc's models; only where several languages of the list share the script. */
  readonly trigrams?: string
  /**
   * The letters of its alphabet; for Latin script those beyond a to z. A text full of other letters is not in it. Bulgarian has no `ь` here, of
   * which Russian is full and it has a few.
   */
  readonly letters?: string
  /** Letters that its script has for a language without a place here, which has many of them. */
  readonly lacks?: string
}

/**
 * The languages that can be told, by BCP 47 code: those of the news that have a trigram model, or a script to themselves. Regional
 * languages, dialects and constructed ones are left out: with them in the choice 6 % of the English texts of 200 characters came out as
 * Scots.
 */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  af: { scripts: ['Latin'], trigrams: 'afr', letters: 'áéèêëíîïóôöúûüŉ' },
  am: { scripts: ['Ethiopic'], lacks: 'ኣቐቑቒቓቔቕቖ' },
  ar: { scripts: ['Arabic'], trigrams: 'arb', letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي' },
  be: { scripts: ['Cyrillic'], trigrams: 'bel', letters: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя' },
  bg: { scripts: ['Cyrillic'], trigrams: 'bul', letters: 'абвгдежзийклмнопрстуфхцчшщъюяѝ' },
  bn: { scripts: ['Bengali'], lacks: 'ৰৱ' },
  ca: { scripts: ['Latin'], trigrams: 'cat', letters: 'àçèéíïòóúü·' },
  cs: { scripts: ['Latin'], trigrams: 'ces', letters: 'áčďéěíňóřšťúůýž' },
  da: { scripts: ['Latin'], trigrams: 'dan', letters: 'æøåé' },
  de: { scripts: ['Latin'], trigrams: 'deu', letters: 'äöüßẞ' },
  el: { scripts: ['Greek'] },
  en: { scripts: ['Latin'], trigrams: 'eng', letters: '' },
  es: { scripts: ['Latin'], trigrams: 'spa', letters: 'áéíñóúü' },
  et: { scripts: ['Latin'], trigrams: 'ekk', letters: 'äõöüšž' },
  fa: { scripts: ['Arabic'], trigrams: 'pes', letters: 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی' },
  fi: { scripts: ['Latin'], trigrams: 'fin', letters: 'äöåšž' },
  fr: { scripts: ['Latin'], trigrams: 'fra', letters: 'àâæçéèêëîïôœùûüÿ' },
  gl: { scripts: ['Latin'], trigrams: 'glg', letters: 'áéíïñóúü' },
  gu: { scripts: ['Gujarati'] },
  he: { scripts: ['Hebrew'], lacks: 'װױײ' },
  hi: { scripts: ['Devanagari'], trigrams: 'hin' },
  hr: { scripts: ['Latin'], trigrams: 'hrv', letters: 'čćđšž' },
  hu: { scripts: ['Latin'], trigrams: 'hun', letters: 'áéíóöőúüű' },
  hy: { scripts: ['Armenian'] },
  id: { scripts: ['Latin'], trigrams: 'ind', letters: 'é' },
  it: { scripts: ['Latin'], trigrams: 'ita', letters: 'àèéìíîòóùú' },
  ja: { scripts: ['Kana', 'Han'] },
  ka: { scripts: ['Georgian'] },
  km: { scripts: ['Khmer'] },
  kn: { scripts: ['Kannada'] },
  ko: { scripts: ['Hangul'] },
  lo: { scripts: ['Lao'] },
  lt: { scripts: ['Latin'], trigrams: 'lit', letters: 'ąčęėįšųūž' },
  lv: { scripts: ['Latin'], trigrams: 'lvs', letters: 'āčēģīķļņšūž' },
  mk: { scripts: ['Cyrillic'], trigrams: 'mkd', letters: 'абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ' },
  ml: { scripts: ['Malayalam'] },
  mr: { scripts: ['Devanagari'], trigrams: 'mar' },
  ms: { scripts: ['Latin'], trigrams: 'zlm', letters: 'é' },
  my: { scripts: ['Myanmar'], lacks: 'ၵၶၷၸၹၺၻၼၽၾၿႀႁ' },
  nb: { scripts: ['Latin'], trigrams: 'nob', letters: 'æøåéòô' },
  ne: { scripts: ['Devanagari'], trigrams: 'npi' },
  nl: { scripts: ['Latin'], trigrams: 'nld', letters: 'áéèëïíóöúü' },
  or: { scripts: ['Oriya'] },
  pa: { scripts: ['Gurmukhi'] },
  pl: { scripts: ['Latin'], trigrams: 'pol', letters: 'ąćęłńóśźż' },
  pt: { scripts: ['Latin'], trigrams: 'por', letters: 'àáâãçéêíóôõúü' },
  ro: { scripts: ['Latin'], trigrams: 'ron', letters: 'ăâîșşțţ' },
  ru: { scripts: ['Cyrillic'], trigrams: 'rus', letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя' },
  si: { scripts: ['Sinhala'] },
  sk: { scripts: ['Latin'], trigrams: 'slk', letters: 'áäčďéíĺľňóôŕšťúýž' },
  sl: { scripts: ['Latin'], trigrams: 'slv', letters: 'čšž' },
  sq: { scripts: ['Latin'], trigrams: 'als', letters: 'çë' },
  sr: { scripts: ['Cyrillic', 'Latin'], trigrams: 'srp', letters: 'абвгдђежзијклљмнњопрстћуфхцчџшčćđšž' },
  sv: { scripts: ['Latin'], trigrams: 'swe', letters: 'åäöé' },
  sw: { scripts: ['Latin'], trigrams: 'swh', letters: '' },
  ta: { scripts: ['Tamil'] },
  te: { scripts: ['Telugu'] },
  th: { scripts: ['Thai'] },
  tl: { scripts: ['Latin'], trigrams: 'tgl', letters: 'ñ' },
  tr: { scripts: ['Latin'], trigrams: 'tur', letters: 'âçğıîöşüûi̇' },
  uk: { scripts: ['Cyrillic'], trigrams: 'ukr', letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' },
  ur: { scripts: ['Arabic'], trigrams: 'urd', letters: 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھۃیے' },
  vi: { scripts: ['Latin'], trigrams: 'vie', letters: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ' },
  zh: { scripts: ['Han'] },
}
