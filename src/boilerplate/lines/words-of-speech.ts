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
  'concedes conceded acknowledges quipped mused retorted exclaimed muttered sighs sighed recounts recounted reiterated emphasized',
  'emphasised lamented confessed clarified countered contends contended',
  // German
  'sagte sagt sagten erklärte erklärt erklärten schrieb fragte rief teilte laut zufolge betonte betont berichtete berichtet berichten',
  'kritisierte meinte meint warnte warnt heißt hieß versprach verspricht rät riet forderte fordert erzählte behauptete behauptet',
  'versicherte antwortete',
  'schildert schilderte entgegnet entgegnete räumte ergänzte bestätigte beklagt beklagte mahnte schwärmt gesteht gestand resümiert bilanziert',
  // French
  'dit déclaré affirmé expliqué selon indiqué ajouté estimé précisé assure explique affirme déclare écrit raconte raconté annoncé',
  'promis conseillé averti prévient dénonce dénoncé crié lancé répondu répond souligne souligné rappelle',
  'estime confie confié reconnaît poursuit plaide soupire déplore regrette conclut témoigne martèle détaille',
  // Spanish, Portuguese, Italian, Romanian
  'dijo dice dicen afirmó según explicó explica añadió aseguró asegura señaló declaró contó escribió indicó anunció prometió advirtió',
  'aconsejó gritó respondió recordó relató escriben leyó',
  'relata relatan sostuvo sostienen agregó aclaró reconoció destacó subrayó insistió lamentó admitió apuntó comentó manifestó detalló',
  'concluyó denunció precisó explican',
  'disse diz dizem afirmou segundo explicou acrescentou declarou contou escreveu prometeu avisou aconselhou gritou respondeu recordou',
  'relatou',
  'resumiu lembrou ressaltou destacou revelou defendeu frisou reforçou ponderou sublinhou referiu lamentou',
  'admitiu reconheceu afirma',
  'detto dice disse secondo spiegato spiega dichiarato aggiunto affermato afferma scritto scrive raccontato racconta promesso',
  'avvertito consigliato gridato risposto ricordato',
  'sostenuto osserva osservato aggiunge conclude ammette ammesso sottolinea sottolineato commentato precisato ribadisce ribadito',
  'confessa confessato replicato',
  'spus declarat potrivit afirmat anunțat adăugat promis avertizat strigat răspuns scris explicat povestit',
  'zice zic susține susțin precizat precizează explică afirmă declară povestește recunoaște mărturisește mărturisit subliniat subliniază menționat',
  // Dutch, Swedish, Danish, Norwegian, Finnish
  'zei zegt volgens aldus vertelde vertelt schreef schrijft meldt beloofde waarschuwde raadde riep antwoordde vroeg',
  'zeiden stelde benadrukt benadrukte meent meende verklaarde concludeert concludeerde erkent erkende beaamt verzucht verzuchtte',
  'säger sade enligt skriver skrev berättar berättade lovade varnade rådde ropade svarade frågade siger sagde ifølge skrev sier',
  'fortalte lovede advarede råbte svarede spurgte fortæller lovet advarte ropte svarte spurte',
  'oplyser udtaler opplyser uttaler uppger uppgav hävdar menar',
  'konstaterar konstaterade förklarar förklarade tillägger betonar betonade påpekar påpekade medger medgav forklarer forklarede tilføjer tilføjede',
  'understreger understregede fastslår erkender konstaterer konstaterede forklarte understreker understreket påpeker påpekte innrømmer mente',
  'sanoo sanoi mukaan kertoo kertoi lupasi varoitti huusi vastasi kysyi kirjoitti toteaa totesi',
  'selittää selitti sanovat kertovat muistuttaa muistutti korostaa korosti huomauttaa huomautti pohtii väittää väitti kuvailee kuvaili',
  'myöntää myönsi',
  // Polish, Czech, Slovak, Hungarian
  'powiedział powiedziała mówi podkreślił podkreśliła dodał dodała według zdaniem poinformował poinformowała obiecał obiecała',
  'ostrzegł ostrzegła zawołał krzyknął odparł zapytał napisał napisała napisało odparło odpowiedział odpowiedziała pisze twierdzi wyjaśnił wyjaśniła głosił zapewnił',
  'mówił mówiła powiedzieli opowiada opowiadał opowiadała tłumaczył tłumaczyła zauważa zauważył zauważyła dodaje zaznacza podkreśla',
  'przyznaje wspomina wspominał wspominała ocenił oceniła relacjonuje przekonuje przekonywał zapowiedział zapowiedziała',
  'řekl řekla řekli uvedl uvedla podle dodal dodala slíbil varoval varovala zavolal zvolal odpověděl zeptal napsal napsala tvrdí',
  'vysvětlil vysvětlila upozornil upozornila sdělil prohlásil prohlásila povedal povedala podľa uviedol uviedla',
  'přiznal přiznala vysvetlil vysvetlila dodáva stwierdził stwierdziła przyznał przyznała zaznaczył zaznaczyła',
  'říká říkají uvádí popsal popsala míní dodává vypráví vyprávěl vyprávěla podotkl podotkla poznamenal poznamenala připomněl připomněla',
  'zdůraznil zdůraznila',
  'tvrdil tvrdila přiznává doplnil doplnila hovorí hovoria vraví uvádza vysvetľuje spomína priznal priznala pripomenul zdôraznil',
  'zdôraznila opísal opísala tvrdia',
  'mondta szerint közölte írta kérdezte felelte ígérte figyelmeztetett',
  'mondja mondják mondták hozzátette fogalmazott nyilatkozta nyilatkozott magyarázza magyarázta meséli mesélte állítja állította kijelentette',
  'hangsúlyozta elmondta elmondása válaszolta vallja véli idézte',
  // Russian, Ukrainian, Bulgarian, Greek
  'сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила пояснил пояснила рассказал рассказала',
  'рассказали добавил добавила словам говорит говорят пишет пишут пообещал предупредил предупредила крикнул ответил ответила спросил',
  'написал написала написали написало ответило ответили сообщило утверждает объяснил подчеркнул подчеркнула уточнил уточнила посоветовал',
  'рассказывает рассказывают отмечает отмечают объясняет поясняет добавляет вспоминает вспоминал вспоминала вспомнил вспомнила признался призналась',
  'признается считает подчеркивает утверждают заключил заключила сообщает сообщают объяснила',
  'сказав сказала заявив заявила повідомив повідомила повідомили зазначив зазначила додав додала словами каже кажуть пообіцяв',
  'попередив гукнув відповів відповіла запитав написав написала стверджує пояснив пояснила підкреслив уточнив розповів розповіла пише',
  'радить',
  'говорить говорять розповідає розповідають розповіли додає пояснює зазначає наголосив наголосила наголошує підкреслює згадує пригадує зізнається',
  'зізнався зізналася стверджують',
  'каза съобщи според заяви обясни отбеляза подчерта добави предупреди попита отговори',
  'казва твърди заявява посочи',
  'казаха разказва разказа допълни допълва коментира обяснява заявиха твърдят признава призна посочва изтъкна написа',
  'είπε δήλωσε ανέφερε σύμφωνα τόνισε σημείωσε υποσχέθηκε προειδοποίησε φώναξε απάντησε ρώτησε έγραψε γράφει εξήγησε πρόσθεσε υποστήριξε λέει',
  'προσθέτει τονίζει αναφέρει δηλώνει υποστηρίζει εξηγεί σημειώνει επισημαίνει επισήμανε υπογράμμισε κατήγγειλε καταγγέλλει απαντά',
  'λένε είπαν εξηγούν διηγείται θυμάται παραδέχεται παραδέχτηκε δήλωσαν αναφέρουν υπενθύμισε',
  // Croatian and Serbian, Slovene, Baltic languages, Catalan
  'rekao rekla rekli kaže kažu kazao kazala izjavio izjavila istakao istaknuo istakla navodi naveo navela objasnio objasnila tvrdi poručio',
  'рекао рекла рекли каже кажу казао казала изјавио изјавила истакао истакла наводи навео навела објаснио објаснила тврди поручио',
  'govori objašnjava dodao dodala dodaje smatra ističe poručuje potvrdio potvrdila upozorio upozorila upozorava priznaje priznao priznala ispričao',
  'ispričala naglasio naglasila naglašava говори објашњава додао додала додаје сматра истиче поручује потврдио потврдила упозорио упозорила признаје',
  'признао признала испричао испричала нагласио нагласила',
  'dejal dejala dejali pojasnil pojasnila opozoril opozorila sporočil sporočila zatrdil zatrdila',
  'pove razlaga razložil razložila dodaja dodal poudaril poudarila povedal povedala priznava priznal priznala',
  'sakė teigė teigia pasak anot pasakojo pranešė paaiškino teica saka sacīja norādīja pastāstīja paskaidroja ütles ütleb sõnul teatas selgitas',
  'sako pasakoja aiškina priduria pridūrė tvirtina tvirtino pabrėžė stāsta uzsver uzsvēra skaidro piebilda atzina räägib rääkis selgitab kinnitas',
  'tõdes nentis märkis rõhutas meenutab',
  'segons explica explicat assegura assegurat afirma afirmat declarat',
  'diu diuen afegeix afegit reconeix sosté subratlla lamenta',
  // Turkish, Arabic, Persian, Hebrew, Hindi, Bengali, Tamil
  'dedi söyledi belirtti göre açıkladı ifade uyardı bağırdı yanıtladı sordu yazdı yazıyor yazmıştı anlattı diyor vurguladı ekledi',
  'dedim dediler diyorlar söylüyor anlatıyor konuştu kaydetti aktardı savundu belirtiyor vurguluyor ekliyor sordum',
  'قال قالت قالوا أضاف أضافت وقال وقالت وأضاف وأضافت بحسب وفقا صرح أكد أكدت وأكد أوضح أوضحت وأوضح حذر صاح أجاب سأل يقول تقول',
  'وأردف أشار أشارت وأشار وأشارت ذكرت وذكر وذكرت وشدد شدد ولفت وصرح وأكدت وأوضحت وحذر',
  'گفت گفته گفتند افزود می‌گوید نوشت پرسید',
  'اظهار می‌گویند گفته‌اند گفته‌است می‌افزاید می‌نویسد',
  'אמר אמרה אמרו לדברי מסר מסרה הוסיף הוסיפה כתבה שאלה ענה הבטיח הזהיר טען טענה',
  'אומר אומרת אומרים סיפר סיפרה מספרת הסביר הסבירה ציין ציינה הדגיש הדגישה',
  'कहा कहते कहती बताया अनुसार पूछा लिखा बोले बोला बोलीं বলেন বলেছেন জানান',
  'कहता कहना बताते बताती বললেন বলছেন বলেছে জানিয়েছেন জানিয়েছে என்றார் என்கிறார் கூறினார் கூறுகிறார் தெரிவித்தார்',
  // Indonesian, Vietnamese
  'kata ujar menurut mengatakan katanya ungkap tutur tulisnya ujarnya nói biết theo',
  'ucap ucapnya tegas tegasnya jelasnya imbuh imbuhnya tuturnya ungkapnya papar paparnya menjelaskan kể',
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
  '振り返る',
  '振り返っ',
  '説明した',
  '強調した',
  '訴えた',
  '明かした',
  '말했',
  '밝혔',
  '전했',
  '따르면',
  '설명했',
  '고 했다',
  '덧붙였',
  '강조했',
  '주장했',
  '회상했',
  '적혀',
  'กล่าว',
  'ระบุ',
  'เผย',
]

/**
 * Where such a word means something else: 'follow', 'since', 'this article', 'password', 'frequently asked questions', 'show', 'name', 'explanation',
 * 'novel'.
 */
const OTHERWISE =
  /theo dõi|kể (?=từ|cả)|dit (?=artikel|bericht|verhaal|stuk|onderwerp|interview|nieuws)|kata sandi|asked questions|表示(?=する|され|でき|件|順|$)|[名昵暱简簡][称稱]|[说說]明|小[说說]/gu

const findAttribution = /* @__PURE__ */ wordFinder(SPACED, UNSPACED)

/** The pronoun behind a French verb: 'écrit-il', 'ajoute-t-elle'. */
const INVERTED = /-(?:t-)?(?:ils?|elles?)(?![\p{L}-])/gu

/** Whether a line key has a word that ascribes what is said to somebody. */
export function hasAttribution(key: string): boolean {
  const words = key.includes('-') ? key.replace(INVERTED, '') : key
  return findAttribution(words) && findAttribution(words.replace(OTHERWISE, ''))
}
