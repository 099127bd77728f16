// Abbreviations and words that tell whether a full stop ends a sentence, per language. Facts only; the rules are in `full-stops.ts`.
//
// The tables of all languages are used together, since a text may quote others. So an entry must not be a word that ends sentences in
// some other language (`sat.`, `mar.`, `don.`): such ones are written with the capital that they have as abbreviations. An entry in small
// letters also stands for its capitalised form.

/** The words of one language, in lists with blanks between them. */
export interface SentenceWords {
  /** Stand before a name or go on in any case: `Dr.`, `St.`, `vs.`, `z.B.`. */
  readonly beforeName?: string
  /** Abbreviations only before a number: `No.`, `Dec.`, `pp.`. */
  readonly beforeNumber?: string
  /** Stand in the sentence or at its end: `Inc.`, `Jr.`, `Mio.`. The sentence goes on unless one of the `openers` follows. */
  readonly anywhere?: string
  /** Close a list and mostly its sentence, although they look like others that go on: `и т. д.` */
  readonly atEnd?: string
  /** Capitalised words that begin many sentences and few names. */
  readonly openers?: string
  /** Months and days: `12. Dezember` is no sentence end. Only for languages that write ordinals with a full stop and these with a capital. */
  readonly dates?: string
  /** Words in front of an ordinal number: `die 3. Runde`. */
  readonly beforeOrdinal?: string
  /** Nouns with a letter for a name: `vitamin C. The …` ends a sentence, `John C. The …` does not. */
  readonly lettered?: string
}

/** The words of each language. */
export const SENTENCE_WORDS: Readonly<Record<string, SentenceWords>> = {
  en: {
    beforeName:
      'Mr Mrs Ms Messrs Mx Dr Drs Prof Rev Msgr Fr Hon Gov Lt Sen Sens Rep Reps Gen Col Maj Capt Cmdr Cpl Sgt Pvt Adm Brig Supt Insp Det Pres Amb Atty St Ste Mt Ft vs v viz cf i.e e.g ie eg al ca approx Maj.Gen Lt.Gen Lt.Col Lt.Cmdr Rt.Hon',
    beforeNumber:
      'No Nos no nos Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec p pp vol vols ch chap sec fig figs art par para tel op ext b d N° n° Nº nº N.º',
    anywhere:
      'Inc Ltd Co Cos Corp Bros LLC Jr Sr Esq Ph.D M.D B.A M.A D.C Dept Univ Assn Ave Blvd Rd Hwy ed eds Calif Fla Pa Mass Conn Ariz Ill Mich Minn Tenn Va Wis Colo Ga Md Okla Ore Wash',
    openers:
      'A An Any The This That These Those He She It They We I You His Her Its Their Our My Your There Here But And Or So Yet If When While As At In On By For From With After Before Since Then Now Not No What Who Why How Where Which Although Though Because However Meanwhile Also According Both Each Some Many Most All One Two To Under Until Once Earlier Later Last During Despite Instead Still Nobody Everyone Everybody Someone Nothing Everything',
    lettered:
      'vitamin vitamins hepatitis influenza plan group class grade type point section option team size side part category appendix exhibit level',
  },
  de: {
    atEnd: 'u.s.w u.ä u.v.m',
    beforeName:
      'Dr Prof Hr Hrn Fr Frl Dipl.Ing Ing Mag St Bgm Abg z.B z.T z.Z z.Hd d.h i.d.R u.a u.U o.ä s.o s.u v.a a.M i.Br bzw ggf evtl sog vgl inkl exkl insb insbes einschl abzgl zzgl ca geb gest gen verh ehem jun röm kath dt engl frz amerik',
    beforeNumber:
      'Nr Nrn Art Abs Abb Bd Bde Kap Tab Tel Ziff Zif Rn Rdnr Aufl Jg Hs S Jan Feb Febr Mär Apr Jun Jul Aug Sept Okt Nov Dez max min',
    anywhere: 'Mio Mrd Tsd Str Co Std Min Sek Jh Jhd v.Chr n.Chr e.V a.D i.R',
    openers:
      'Der Die Das Ein Eine Er Sie Es Wir Ich Ihr Dies Diese Dieser Dieses Doch Aber Und Oder Denn Wenn Als Auch Nach Bei Mit Von Für Auf An In Im Am Zu Zum Zur Um Vor Seit Während Dabei Dann Damit Dazu Danach Jetzt Nun Nur Noch So Sein Seine Ihre Man Was Wer Wie Wo Warum Trotz Trotzdem Allerdings Zudem Außerdem Laut Hier Dort Da Daher Deshalb',
    dates:
      'Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Feb Apr Aug Sept Okt Nov Dez Jahrhundert Jahrhunderts Jahrhunderte Jh Stock Klasse',
    beforeOrdinal:
      'der die das dem den des am im vom zum zur beim ab bis seit ein eine einen einem einer eines ihr ihre ihren seinen seine sein unser',
    lettered: 'Vitamin Hepatitis Gruppe Klasse Typ Plan Punkt Kategorie Teil Stufe',
  },
  fr: {
    beforeName: 'M MM Mme Mmes Mlle Mlles Mgr Dr Pr St Ste cf c.-à-d env p.ex',
    beforeNumber: 'art p pp vol chap fig tél janv févr avr juill sept oct nov déc',
    anywhere: 'av apr J.-C Cie Éts',
    openers:
      'Le La Les Un Une Il Elle Ils Elles Ce Cet Cette Ces On Nous Je Vous Mais Et Ou Si Dans En Pour Par Sur Avec Après Avant Selon Depuis Alors Aussi Au Aux Son Sa Ses Leur Quand Puis Ainsi',
    lettered: 'vitamine hépatite groupe classe catégorie plan point type',
  },
  es: {
    beforeName:
      'Sr Sra Sres Sras Srta Dr Dra Dres Dña Lic Ing Prof Profa Gral Cnel Cap Tte Sto Sta Fr Mons p.ej P.ej Av Avda Arq Ud Uds Vd Vds',
    beforeNumber: 'núm núms art arts pág págs cap vol fig tel ene abr sept dic n.º',
    anywhere: 'EE.UU EEUU S.A S.L Cía Hnos a.C d.C JJ.OO FF.AA RR.HH',
    openers:
      'El La Los Las Un Una Unos Unas Él Ella Ellos Esto Este Esta Estos Estas Ese Esa Eso Pero Y O Si En Con Por Para Según Tras Desde Cuando Como Además También No Su Sus Al Lo Se Así Aunque Entonces Hoy Ayer',
    lettered: 'vitamina hepatitis grupo clase tipo plan punto categoría',
  },
  it: {
    beforeName: 'Sig Sigg Sigra sig.ra sig.na dott dott.ssa Dottssa Prof avv Ing geom Sen Mons Cav Gen Col S.E p.es',
    beforeNumber: 'n nn art artt pag pagg cap vol fig tel genn febbr sett ott dic',
    anywhere: 'S.p.A S.r.l a.C d.C',
    openers:
      'Il Lo La I Gli Le Un Uno Una È E Ma O Se In Con Per Da Su Nel Nella Dopo Prima Secondo Quando Come Anche Non Si Questo Questa Questi Lui Lei Loro Poi Così',
    lettered: 'vitamina epatite gruppo classe tipo piano punto categoria',
  },
  pt: {
    beforeName: 'Sr Sra Srs Sras Srta Dr Dra Drs Prof Profa Eng Exmo Exma Gen Cel Cap Sto Sta Av D p.ex V.Exa',
    beforeNumber: 'n.º núm art arts pág págs cap vol fig tel jan fev abr dez',
    anywhere: 'S.A Ltda Cia a.C d.C',
    openers:
      'O A Os As Um Uma Ele Ela Eles Elas Isto Isso Este Esta Esse Essa Mas E Ou Se Em No Na Nos Nas Com Por Para Segundo Após Desde Quando Como Além Também Não Já Ao Seu Sua',
    lettered: 'vitamina hepatite grupo classe tipo plano ponto categoria',
  },
  nl: {
    beforeName:
      'Dhr dhr Mevr mevr Mw mw Mr mr Drs drs Dr dr Ir Ing ing Prof prof Jhr Ds St bijv d.w.z o.a m.n t.a.v i.p.v i.v.m resp incl excl ca',
    beforeNumber: 'nr nrs blz art afb tel jan feb mrt apr aug sept okt nov dec',
    anywhere: 'mln mld B.V N.V v.Chr n.Chr',
    openers:
      'De Het Een Hij Zij Ze Wij We Ik Dat Dit Deze Die Maar En Of Als Toen Ook Na Bij Met Van Voor Op In Om Volgens Daarna Daarom Er Toch Zo Nu',
  },
  sv: {
    atEnd: 'o.s.v m.m m.fl',
    beforeName: 't.ex bl.a s.k dvs d.v.s f.d m.a.o p.g.a fr.o.m t.o.m resp ca S:t',
    beforeNumber: 'nr kap sid jan feb febr apr aug sept okt nov dec tel',
    anywhere: 'milj mdkr mnkr f.Kr e.Kr',
    openers: 'Det Den De En Ett Han Hon Vi Jag Men Och Om När Då Så Efter Enligt Som Att Nu Här Där Också För Med På I Av',
  },
  da: {
    beforeName: 'f.eks bl.a dvs d.v.s pga mht ca hhv Hr hr Fr Sct Skt',
    beforeNumber: 'nr kap jan febr apr aug sept okt nov dec tlf kl',
    anywhere: 'mio mia f.Kr e.Kr',
    openers: 'Det Den De En Et Han Hun Vi Jeg Men Og Hvis Når Da Så Efter Ifølge Som At Nu Her Der Også For Med På I Af',
  },
  nb: {
    beforeName: 'f.eks bl.a dvs ca iht mfl ifm',
    beforeNumber: 'nr kap jan feb apr aug sept okt nov des tlf kl',
    anywhere: 'mill mrd f.Kr e.Kr',
    openers: 'Det Den De En Et Han Hun Vi Jeg Men Og Hvis Når Da Så Etter Ifølge Som At Nå Her Der Også For Med På I Av',
  },
  fi: {
    beforeName: 'esim prof',
    beforeNumber: 'nro s klo puh',
    anywhere: 'milj mrd eKr jKr',
    openers: 'Se Ne Hän He Tämä Nämä Tuo Mutta Ja Kun Jos Myös Nyt Sitten Siis Silti Minä Me',
  },
  pl: {
    beforeName: 'dr prof mgr inż hab ks św bp abp gen płk mjr kpt ppor sierż m.in tzn tzw tj np im ul al pl ds woj ob reż właśc wg śp o.o',
    beforeNumber: 'nr art ust poz pkt str rozdz tel godz tys',
    anywhere: 'mln mld S.A n.e p.n.e r',
    openers:
      'To Ten Ta On Ona Oni Nie Ale I A W Z Na Do Po Od Jak Gdy Kiedy Jeśli Tak Już Jego Jej Ich Według Jednak Także Również Był Była Dla Za O Co Kto',
  },
  cs: {
    beforeName: 'p pí MUDr JUDr PhDr RNDr Ing ing Mgr mgr Bc prof dr sv tzv tj např mj popř resp gen plk kpt mjr ul nám',
    beforeNumber: 'r č čl str odst obr kap tel hod',
    anywhere: 'mld s.r.o a.s n.l př.n.l',
    openers:
      'To Ten Ta On Ona Oni Ne Ale A V Ve Na Do Po Od Jak Když Pokud Tak Už Jeho Její Podle Však Také Byl Byla Pro Za O Co Kdo Je Jsou',
  },
  hu: {
    beforeName: 'dr ifj id özv',
    beforeNumber: 'sz tel u krt',
    anywhere: 'Kft Zrt Nyrt Bt',
    openers: 'A Az Ez Ő Ők De És Ha Mert Amikor Most Itt Ott Nem Is Egy Már Majd',
  },
  ro: {
    beforeName: 'dl dna d-na d-l Sf sf dr prof ing acad gen lt',
    beforeNumber: 'nr art alin pag vol fig tel',
    anywhere: 'mld S.A S.R.L î.Hr d.Hr',
    openers: 'El Ea Ei Ele Acest Această Acesta Dar Și Sau Dacă În La Cu Pe Pentru După Din De Când Nu Un O Apoi Astfel Însă Acum',
  },
  ru: {
    atEnd: 'т.д т.п',
    beforeName:
      'г-н г-жа гр им ул пр просп пл пер д тов проф акад доц канд ген подп кап лейт св т.е т.н т.к т.ч напр ср о оз пос с дер обл',
    beforeNumber: 'кв корп оф ст стр рис табл гл пп т тт тел янв февр апр авг сент окт нояб дек тыс',
    anywhere: 'г гг в вв млн млрд трлн н.э',
    openers:
      'Он Она Оно Они Мы Я Вы Это Этот Эта Эти Но И А В Во На По С Со К О Об От До Для Из За Как Когда Если Что Так Также При После Однако Теперь Тогда Его Её Их Не Там Здесь Все Всё Кто У',
  },
  uk: {
    beforeName: 'ім м вул просп пл проф акад доц ген св див т.зв напр',
    beforeNumber: 'ст стор рис табл тис тел буд кв',
    anywhere: 'р рр млн млрд н.е',
    openers:
      'Він Вона Воно Вони Ми Я Ви Це Цей Ця Ці Але І Й А В У На По З Із До Для За Як Коли Якщо Що Так Також Після Однак Тепер Його Її Їх Не Там Тут',
  },
  bg: {
    beforeName: 'проф д-р инж ул бул св ген доц акад',
    beforeNumber: 'чл ал стр',
    openers: 'Той Тя То Те Ние Аз Вие Това Този Тази Тези Но И А В На По С От До За Как Когато Ако Че Така Също След Сега',
  },
  el: {
    beforeName: 'κ κ.κ κκ Δρ Αγ αγ λ.χ π.χ δηλ βλ στρ πλ λεωφ',
    beforeNumber: 'αρ άρθ σελ τηλ τόμ',
    anywhere: 'π.Χ μ.Χ εκ δισ χλμ',
    openers: 'Ο Η Το Οι Τα Αυτός Αυτή Αυτό Αλλά Και Αν Όταν Όπως Στο Στη Στην Στον Με Για Από Μετά Σύμφωνα Δεν Ένας Μία',
  },
  tr: {
    beforeName: 'Dr Prof Doç Av Sn Hz Yrd Öğr Gör Opr Alb Gen bkz örn',
    beforeNumber: 'No no s md M.Ö M.S',
    anywhere: 'Şti A.Ş Ltd M.Ö M.S Cad Sok Mah',
    openers: 'Bu Şu O Biz Ben Siz Ama Ve Eğer Çünkü Ancak Bir Her Şimdi Sonra Daha',
  },
  ar: { beforeName: 'د أ أ.د ص.ب' },
  // Names of Latin letters are initials here: `एस. कुमार`, `எம். ராஜா`.
  hi: { beforeName: 'डॉ प्रो श्री श्रीमती कु पं मो स्व बी डी एफ एच जे एल एम एन आर एस टी वी', beforeNumber: 'सं नं रु' },
  bn: { beforeName: 'ড ডা মো প্রফেসর অধ্যা এম এস আর এন এল এইচ জে' },
  ta: { beforeName: 'திரு திருமதி பேரா எம் எஸ் ஆர் என் எல்' },
  ka: { beforeName: 'პროფ აკად დოც მლნ მლრდ' },
  hy: { beforeName: 'պրոֆ ակադ դոկտ' },
  th: { beforeName: 'ดร ศ รศ ผศ นพ พญ พ.ศ ค.ศ น.ส พล.อ พล.ต.อ ม.ร.ว' },
  vi: { beforeName: 'TP PGS ThS PGS.TS' },
  id: { beforeName: 'Bpk Hj Jl Jln Letjen Mayjen Brigjen Irjen Kombes AKBP' },
  tl: { beforeName: 'Gng Bb Brgy' },
  sw: { beforeName: 'Bw Dkt Mhe', beforeNumber: 'Sh' },
  sq: { beforeName: 'znj' },
  is: {
    beforeName: 'sbr skv t.d m.a þ.e u.þ.b',
    beforeNumber: 'nr kl bls',
    openers: 'Það Þetta Þessi Hann Hún Þau Þeir Þær Við Ég En Og Ef Þegar Nú Þá Í Á Að Um Eftir Samkvæmt',
  },
  et: {
    beforeName: 'nt näit prof',
    beforeNumber: 'nr lk',
    openers: 'See Ta Nad Me Aga Ja Kui Nüüd Siis Pärast Et Kuid Siin Seal',
  },
  lt: {
    beforeName: 'prof Doc pvz t.y',
    beforeNumber: 'g nr Nr tel',
    anywhere: 'mln mlrd tūkst',
    openers: 'Jis Jos Šis Ši Bet Ir Jei Taip Po Dėl Apie Dabar Mes Aš Čia Ten Nuo Už Į Iš Kaip Pasak Anot',
  },
  hr: {
    beforeName: 'dr mr prof gđa gđica gosp sv ul npr tj tzv odn akad',
    beforeNumber: 'br čl str tel',
    anywhere: 'mlrd d.o.o d.d',
    openers: 'To Taj Ta On Ona Oni Ja I A U Na Za Od Do Iz Po Kad Ako Kako Prema Nakon Posle Također Takođe Danas Sada Nije Je Su Što Tko',
  },
  sr: {
    beforeName: 'проф г-ђа г-дин инж ул св нпр тј тзв академ',
    beforeNumber: 'бр чл стр тел',
    anywhere: 'млрд д.о.о',
    openers: 'То Тај Та Он Она Они Ми Ја Али И А У На За Од До Из По Кад Ако Како Према После Такође Данас Сада Није Је Су Што Ко',
  },
}

/** What follows `a.m.` and `p.m.` within the sentence. */
export const AFTER_CLOCK =
  'GMT UTC EST EDT ET CST CDT CT MST MDT MT PST PDT PT BST CET CEST IST JST Eastern Central Mountain Pacific Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun'

/** Words that belong to a surname: `J. Le Carré` goes on although `Le` opens sentences. */
export const NAME_PARTICLES = 'Le La Les De Da Du Des Del Della Den Der Di Van Von El Al Los Las Ten Ter'

/** Titles that are written small before a surname with a particle: `mevr. De Vries` goes on although `De` opens sentences. */
export const SMALL_TITLES = 'dhr mevr mw mr drs dr ir ing prof'

/** What goes with a doctor's degree and is a word elsewhere: `Dr. med. Anna Weiß`, but Norwegian `Han tok med.` */
export const DEGREES = 'med phil jur rer nat sc dent vet theol'
