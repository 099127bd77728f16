import { keyWords } from './key-words.js'

/**
 * Words that ascribe what is said to somebody, as line keys: verbs of speech and prepositions such as 'according to'. A line with one of them
 * is told by a reporter, however much it sounds like a notice ('Comments are moderated by a team of 40, the company said.').
 */
const SPACED: readonly string[] = [
  // English
  'said says told added wrote asked shouted replied argued claimed announced explained insisted warned noted testified tweeted recalled according',
  // German
  'sagte sagt sagten erklärte erklärt erklärten schrieb fragte rief teilte laut zufolge betonte berichtete kritisierte meinte warnte heißt heisst',
  // French
  'dit déclaré affirmé expliqué selon indiqué ajouté estimé précisé assure explique affirme déclare écrit raconte raconté annoncé',
  // Spanish, Portuguese, Italian, Romanian
  'dijo afirmó según explicó añadió aseguró señaló declaró contó escribió indicó anunció disse afirmou segundo explicou acrescentou declarou contou escreveu',
  'detto secondo spiegato dichiarato aggiunto affermato scritto raccontato spus declarat potrivit afirmat anunțat adăugat',
  // Dutch, Swedish, Danish, Norwegian, Finnish
  'zei zegt volgens aldus vertelde schreef meldt säger sade sa enligt skriver berättar siger sagde ifølge skrev sier fortalte sanoo sanoi mukaan kertoo kertoi',
  // Polish, Czech, Slovak, Hungarian
  'powiedział powiedziała mówi podkreślił dodał dodała według zdaniem poinformował řekl řekla uvedl uvedla podle dodal povedal povedala podľa uviedol mondta szerint közölte',
  // Russian, Ukrainian, Bulgarian, Greek
  'сказал сказала заявил заявила сообщил сообщила сообщили отметил отметила пояснил рассказал рассказала добавил словам говорит пишет',
  'сказав сказала заявив заявила повідомив повідомила зазначив додав словами каже заяви каза съобщи според обясни είπε δήλωσε ανέφερε σύμφωνα τόνισε σημείωσε',
  // Turkish, Arabic, Persian, Hebrew, Hindi, Bengali
  'dedi söyledi belirtti göre açıkladı ifade قال قالت أضاف أضافت وقال وقالت وأضاف بحسب وفقا صرح گفت گفته افزود אמר אמרה לדברי מסר מסרה הוסיף कहा बताया अनुसार বলেন বলেছেন জানান',
  // Indonesian, Vietnamese
  'kata ujar menurut mengatakan katanya nói biết theo',
]
const UNSPACED: readonly string[] = [
  '表示',
  '指出',
  '认为',
  '認為',
  '称',
  '稱',
  '说',
  '說',
  '告诉',
  '告訴',
  '报道称',
  '写道',
  '寫道',
  '述べ',
  '話し',
  '語っ',
  '語る',
  'と話',
  'によると',
  '明らかにした',
  '말했',
  '밝혔',
  '전했',
  '따르면',
  '설명했',
  'กล่าว',
  'ระบุ',
  'เผย',
]

const words: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ SPACED.join(' ').split(' '))

/** Whether a line key has a word that ascribes what is said to somebody. */
export function hasAttribution(key: string): boolean {
  for (const word of keyWords(key)) if (words.has(word)) return true
  return UNSPACED.some((word) => key.includes(word))
}
