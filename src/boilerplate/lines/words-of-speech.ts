import { wordFinder } from '../lookup/key-words.js'

/**
 * Words that ascribe what is said to somebody, as line keys: verbs of speech and prepositions such as 'according to'. A line with one of them
 * is told by a reporter, however much it sounds like a notice ('Comments are moderated by a team of 40, the company said.').
 */
const SPACED: readonly string[] = [
  // English
  'said says told added wrote asked shouted replied argued claimed announced explained insisted warned noted testified tweeted',
  'recalled according advised promised vowed urged stated remarked observed complained cried whispered concluded suggested confirmed',
  'denied acknowledged admitted predicted joked declared wondered argues insists explains',
  'warns advises urges begs begged pleads pleaded demands demanded jokes writes tells shouts admits',
  // German
  'sagte sagt sagten erklärte erklärt erklärten schrieb fragte rief teilte laut zufolge betonte betont berichtete berichtet berichten',
  'kritisierte meinte meint warnte warnt heißt hieß versprach verspricht rät riet forderte fordert erzählte behauptete behauptet',
  'versicherte antwortete',
  // French
  'dit déclaré affirmé expliqué selon indiqué ajouté estimé précisé assure explique affirme déclare écrit raconte raconté annoncé',
  'promis conseillé averti prévient dénonce dénoncé crié lancé répondu répond souligne souligné rappelle',
  // Spanish, Portuguese, Italian, Romanian
  'dijo dice dicen afirmó según explicó explica añadió aseguró asegura señaló declaró contó escribió indicó anunció prometió advirtió',
  'aconsejó gritó respondió recordó relató escriben leyó',
  'disse diz dizem afirmou segundo explicou acrescentou declarou contou escreveu prometeu avisou aconselhou gritou respondeu recordou',
  'relatou',
  'detto dice disse secondo spiegato spiega dichiarato aggiunto affermato afferma scritto scrive raccontato racconta promesso',
  'avvertito consigliato gridato risposto ricordato',
  'spus declarat potrivit afirmat anunțat adăugat promis avertizat strigat răspuns scris explicat povestit',
  // Dutch, Swedish, Danish, Norwegian, Finnish
  'zei zegt volgens aldus vertelde vertelt schreef schrijft meldt beloofde waarschuwde raadde riep antwoordde vroeg',
  'säger sade enligt skriver skrev berättar berättade lovade varnade rådde ropade svarade frågade siger sagde ifølge skrev sier',
  'fortalte lovede advarede råbte svarede spurgte fortæller lovet advarte ropte svarte spurte',
  'oplyser udtaler opplyser uttaler uppger uppgav hävdar menar',
  'sanoo sanoi mukaan kertoo kertoi lupasi varoitti huusi vastasi kysyi kirjoitti toteaa totesi',
  // Polish, Czech, Slovak, Hungarian
  'powiedział powiedziała mówi podkreślił podkreśliła dodał dodała według zdaniem poinformował poinformowała obiecał obiecała',
  'ostrzegł ostrzegła zawołał krzyknął odparł zapytał napisał napisała napisało odparło odpowiedział odpowiedziała pisze twierdzi wyjaśnił wyjaśniła głosił zapewnił',
  'řekl řekla řekli uvedl uvedla podle dodal dodala slíbil varoval varovala zavolal zvolal odpověděl zeptal napsal napsala tvrdí',
  'vysvětlil vysvětlila upozornil upozornila sdělil prohlásil prohlásila povedal povedala podľa uviedol uviedla',
  'přiznal přiznala vysvetlil vysvetlila dodáva stwierdził stwierdziła przyznał przyznała zaznaczył zaznaczyła',
  'mondta szerint közölte írta kérdezte felelte ígérte figyelmeztetett',
  // Russian, Ukrainian, Bulgarian, Greek
  'сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила пояснил пояснила рассказал рассказала',
  'рассказали добавил добавила словам говорит говорят пишет пишут пообещал предупредил предупредила крикнул ответил ответила спросил',
  'написал написала написали написало ответило ответили сообщило утверждает объяснил подчеркнул подчеркнула уточнил уточнила посоветовал',
  'сказав сказала заявив заявила повідомив повідомила повідомили зазначив зазначила додав додала словами каже кажуть пообіцяв',
  'попередив гукнув відповів відповіла запитав написав написала стверджує пояснив пояснила підкреслив уточнив розповів розповіла пише',
  'радить',
  'каза съобщи според заяви обясни отбеляза подчерта добави предупреди попита отговори',
  'казва твърди заявява посочи',
  'είπε δήλωσε ανέφερε σύμφωνα τόνισε σημείωσε υποσχέθηκε προειδοποίησε φώναξε απάντησε ρώτησε έγραψε γράφει εξήγησε πρόσθεσε υποστήριξε λέει',
  'προσθέτει τονίζει αναφέρει δηλώνει υποστηρίζει εξηγεί σημειώνει επισημαίνει επισήμανε υπογράμμισε κατήγγειλε καταγγέλλει απαντά',
  // Croatian and Serbian, Slovene, Baltic languages, Catalan
  'rekao rekla rekli kaže kažu kazao kazala izjavio izjavila istakao istaknuo istakla navodi naveo navela objasnio objasnila tvrdi poručio',
  'рекао рекла рекли каже кажу казао казала изјавио изјавила истакао истакла наводи навео навела објаснио објаснила тврди поручио',
  'dejal dejala dejali pojasnil pojasnila opozoril opozorila sporočil sporočila zatrdil zatrdila',
  'sakė teigė teigia pasak anot pasakojo pranešė paaiškino teica saka sacīja norādīja pastāstīja paskaidroja ütles ütleb sõnul teatas selgitas',
  'segons explica explicat assegura assegurat afirma afirmat declarat',
  // Turkish, Arabic, Persian, Hebrew, Hindi, Bengali
  'dedi söyledi belirtti göre açıkladı ifade uyardı bağırdı yanıtladı sordu yazdı yazıyor yazmıştı anlattı diyor vurguladı ekledi',
  'قال قالت قالوا أضاف أضافت وقال وقالت وأضاف وأضافت بحسب وفقا صرح أكد أكدت وأكد أوضح أوضحت وأوضح حذر صاح أجاب سأل يقول تقول',
  'گفت گفته گفتند افزود می‌گوید نوشت پرسید',
  'אמר אמרה אמרו לדברי מסר מסרה הוסיף הוסיפה כתבה שאלה ענה הבטיח הזהיר טען טענה',
  'कहा कहते कहती बताया अनुसार पूछा लिखा बोले बोला बोलीं বলেন বলেছেন জানান',
  // Indonesian, Vietnamese
  'kata ujar menurut mengatakan katanya ungkap tutur tulisnya ujarnya nói biết theo',
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
  '적혀',
  'กล่าว',
  'ระบุ',
  'เผย',
]

/** Where such a word means something else: 'follow', 'this article', 'password', 'frequently asked questions', 'show', 'name', 'explanation', 'novel'. */
const OTHERWISE =
  /theo dõi|dit (?=artikel|bericht|verhaal|stuk|onderwerp|interview|nieuws)|kata sandi|asked questions|表示(?=する|され|でき|件|順|$)|[名昵暱简簡][称稱]|[说說]明|小[说說]/gu

const findAttribution = /* @__PURE__ */ wordFinder(SPACED, UNSPACED)

/** The pronoun behind a French verb: 'écrit-il', 'ajoute-t-elle'. */
const INVERTED = /-(?:t-)?(?:ils?|elles?)(?![\p{L}-])/gu

/** Whether a line key has a word that ascribes what is said to somebody. */
export function hasAttribution(key: string): boolean {
  const words = key.includes('-') ? key.replace(INVERTED, '') : key
  return findAttribution(words) && findAttribution(words.replace(OTHERWISE, ''))
}
