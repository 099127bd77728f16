import type { LanguageWords } from './language-words.js'

/** Languages of which fewer words are known: those that turn a line into its contrary, and enough function words to tell a line in them. */
export const MORE_LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  da: {
    negators: 'ikke ej aldrig ingen intet ingenting uden hverken næppe',
    opposites:
      'stig*,steg,steget,øg*,vokse*,op,højere/fald*,sænk*,ned,lavere vind*,vandt,vundet,sejr*/tab*,nederlag* åbn*/luk* start*,begynd*/slut*,stop* godkend*,støtte*/afvis*,forby* før,inden/efter mere,flest/mindre,færre over/under for/mod han,ham/hun,hende alle/nogle,enkelte,mange,få mange,fleste/få morgen,formiddag/eftermiddag,aften,nat',
    numbers:
      '2 to 3 tre 4 fire 5 fem 6 seks 7 syv 8 otte 9 ni 10 ti 100 hundrede 1000 tusind 1e6 million millioner mio 1e9 milliard milliarder mia',
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
    functionWords: 'og i at det er en til på som de med han hun af for der var et den har vi jeg blev bliver også om fra men er blive',
    articles: 'en den det et der de som',
    qualifiers: 'kan skal vil bør må kun,blot,bare hvis angiveligt,formentlig,påstået måske,muligvis',
  },
  nb: {
    negators: 'ikke ikkje aldri ingen intet ingenting uten verken neppe',
    opposites:
      'stig*,steg,øk*,vokse*,opp,høyere/fall*,falt,synk*,sank,ned,lavere vinn*,vant,vunnet,seier*/tap*,nederlag* åpn*/steng*,lukk* start*,begyn*/slutt*,stopp*,stans* godkjen*,støtt*/avvis*,forby* før/etter mer,flere/mindre,færre over/under for/mot han,ham/hun,henne alle/noen,enkelte,mange,få mange,fleste/få morgen,formiddag/ettermiddag,kveld,natt',
    numbers:
      '2 to 3 tre 4 fire 5 fem 6 seks 7 sju syv 8 åtte 9 ni 10 ti 100 hundre 1000 tusen 1e6 million millioner 1e9 milliard milliarder',
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
    functionWords: 'og i at det er en til på som de med han hun av for var et den har vi jeg ble blir også om fra men er blir blitt',
    articles: 'en den det et de som',
    qualifiers: 'kan skal vil bør må bare,kun hvis angivelig,påstått kanskje,trolig,muligens',
  },
  fi: {
    negators: 'ei eivät emme ette älä älkää ilman',
    opposites:
      'nous*,kasv*,lisään*,ylös,korkeam*/lask*,vähen*,pudo*,alas,matalam* voit*/hävi*,tappio* ava*/sulje* alka*,alko*,aloit*/päätty*,lopet*,loppu* hyväksy*/hylkä*,hylät*,torju* ennen/jälkeen enemmän/vähemmän yli/alle puolesta/vastaan kaikki,kaikkien/jotkut,jotkin,monet,muutamat monet,useimmat/harvat aamulla,aamupäivällä/illalla,iltapäivällä,yöllä',
    numbers:
      '2 kaksi kahden kahta kahteen 3 kolme kolmen kolmea 4 neljä neljän neljää 5 viisi viiden viittä 6 kuusi kuuden kuutta 7 seitsemän 8 kahdeksan 9 yhdeksän 10 kymmenen 100 sata sadan sataa 1000 tuhat tuhannen tuhatta 1e6 miljoona miljoonan miljoonaa 1e9 miljardi miljardin miljardia',
    weekdays:
      'maanantai,maanantaina,maanantain tiistai,tiistaina,tiistain keskiviikko,keskiviikkona,keskiviikon torstai,torstaina,torstain perjantai,perjantaina,perjantain lauantai,lauantaina,lauantain sunnuntai,sunnuntaina,sunnuntain',
    functionWords: 'ja on oli että kun mutta tai se ne hän joka jotka myös kuin niin ovat ollut sekä jo vain',
    articles: 'se ne että',
    forms: 'on,ovat',
    qualifiers:
      'voi,voivat saattaa,saattavat täytyy,pitää aikoo,aikovat vain,ainoastaan jos epäilty,väitetty,väitetysti ehkä,mahdollisesti,todennäköisesti',
  },
  cs: {
    negators: 'ne není nejsou nikdy nic nikdo žádný žádná žádné bez ani',
    negativePrefixes: 'ne bez',
    opposites:
      'rost*,stoup*,vzrost*,zvýš*,nahoru/kles*,sníž*,dolů vyhr*,zvítěz*,porazil*/prohr*,podlehl* otevř*,otevír*/zavř*,zavír*,uzavř* začal*,začín*,zaháj*/skonč*,konč*,zastav* přijal*,schvál*,podpoř*/odmít*,zamít*,zakáz* před/po více,víc/méně nad/pod pro/proti všichni,všechny,všech/někteří,některé,některých,mnozí,mnoho mnoho,většina/málo ráno,dopoledne/večer,odpoledne',
    numbers:
      '2 dva dvě dvou dvěma 3 tři tří třem 4 čtyři čtyř 5 pět pěti 6 šest šesti 7 sedm sedmi 8 osm osmi 9 devět devíti 10 deset deseti 100 sto 1000 tisíc tisíce tisíců 1e6 milion miliony milionů 1e9 miliarda miliardy miliard',
    weekdays: 'pondělí úterý,úterního středa,středu,středy čtvrtek,čtvrtka pátek,pátku sobota,sobotu,soboty neděle,neděli',
    functionWords:
      'a v na se je že s z do o k pro za po by ale jako který která které od to jsou byl byla bylo bude budou i si aby u ve při',
    articles: 'to že si se',
    forms: 'v,ve s,se z,ze byl,byla,bylo bude,budou',
    qualifiers: 'může,mohou musí jen,pouze,jenom pokud,jestli,kdyby údajně,údajný,údajná,prý možná,asi,patrně,zřejmě',
  },
  hu: {
    negators: 'nem ne sem nincs nincsenek soha senki semmi nélkül',
    opposites:
      'emelked*,nőtt,növek*,drágul*,fel/csökken*,esett,zuhan*,le nyert*,győz*,legyőz*/veszt*,elveszt*,kikap* nyit*,megnyit*,kinyit*/zár*,bezár*,lezár* kezd*,elkezd*/befejez*,véget,leáll* elfogad*,jóváhagy*,támogat*/elutasít*,betilt*,ellenz* előtt/után több*/kevesebb* felett,fölött/alatt mellett/ellen minden,összes/néhány,egyes,sok sok,legtöbb/kevés reggel,délelőtt/este,délután',
    numbers:
      '2 két kettő ketten 3 három hárman 4 négy négyen 5 öt öten 6 hat hatan 7 hetes heten 8 nyolc nyolcan 9 kilenc kilencen 10 tíz tízen 100 száz 1000 ezer 1e6 millió 1e9 milliárd',
    weekdays: 'hétfő,hétfőn kedd,kedden szerda,szerdán csütörtök,csütörtökön péntek,pénteken szombat,szombaton vasárnap',
    functionWords: 'a az és hogy egy is van volt meg csak mint de ez már még vagy azt',
    articles: 'a az ez azt egy hogy',
    qualifiers: 'lehet,talán kell csak,csupán ha,amennyiben állítólag,állítólagos,feltehetően',
  },
  ro: {
    negators: 'nu niciodată nimeni nimic niciun nicio fără nici',
    negativePrefixes: 'ne in im',
    opposites:
      'cresc*,crește,urc*,majorat*,sus/scad*,scăzut*,coborât*,redus*,jos câștig*,învins*,victori*/pierd* deschi*/închi* încep*/termin*,încheiat*,opri* accept*,aprob*,susțin*/resping*,respins*,interzi* înainte,înaintea/după peste/sub pentru/împotriva toți,toate/unii,unele,câțiva,mulți mulți,multe,majoritatea/puțini,puține dimineața,dimineață/seara,seară,noaptea',
    numbers:
      '2 doi două 3 trei 4 patru 5 cinci 6 șase 7 șapte 8 opt 10 zece 100 sută sute 1000 mie mii 1e6 milion milioane 1e9 miliard miliarde',
    weekdays: '- marți miercuri joi vineri sâmbătă duminică',
    functionWords: 'și în la de pe cu din un o care este sunt a au fost că mai pentru să se al ai ale cei cele vor va',
    articles: 'un o al ai ale cei cele că se',
    forms: 'a,au',
    qualifiers: 'poate,pot trebuie doar,numai dacă presupus,presupusul,presupusa,chipurile ar',
  },
  uk: {
    negators: 'не ні нема немає ніколи ніхто нічого без',
    negativePrefixes: 'не без',
    opposites:
      'зрост*,зріс,зросл*,підвищ*,збільш*,вище/пада*,впа*,упа*,зниж*,зниз*,зменш*,нижче виграл*,виграв*,перем*/програл*,програв*,пораз* відкри*/закри* поча*,почин*,розпоч*/закінч*,заверш*,зупин*,припин* прийня*,схвал*,підтрим*,дозвол*/відхил*,заборон*,відмов* до,перед/після більше/менше над/під за/проти усі,всі,усіх,всіх/деякі,деяких,багато,кілька багато,більшість/мало,небагато ранку,вранці/вечора,ввечері,увечері',
    numbers:
      "2 два дві двох двоє 3 три трьох троє 4 чотири чотирьох четверо 5 п'ять п'яти п'ятеро 6 шість шести 7 сім семи 8 вісім восьми 9 дев'ять дев'яти 10 десять десяти 100 сто 1000 тисяча тисячі тисяч тис 1e6 мільйон мільйона мільйони мільйонів млн 1e9 мільярд мільярда мільярди мільярдів млрд 200 двісті 300 триста 400 чотириста 500 п'ятсот 600 шістсот 700 сімсот 800 вісімсот 900 дев'ятсот",
    weekdays:
      "понеділок,понеділка вівторок,вівторка середа,середу,середи четвер,четверга п'ятниця,п'ятницю,п'ятниці субота,суботу,суботи неділя,неділю,неділі",
    functionWords: 'і й та в у на що з до за про як це від для але або був була було є його її які який яка після були буде будуть',
    articles: 'це що як',
    forms: 'у,в і,й,та був,була,було',
    qualifiers: 'може,можуть повинен,повинна,повинні лише,тільки якщо нібито,ймовірний,ймовірно можливо чи би,б',
  },
  el: {
    negators: 'δεν δε μη μην χωρίς ποτέ κανείς κανένας καμία κανένα όχι ούτε',
    opposites:
      'αυξ*,αύξ*,ανέβ*,ανεβ*,άνοδ*,πάνω/μει*,μεί*,έπεσ*,πτώσ*,πέφτ*,κάτω κέρδ*,κερδ*,νίκ*,νικ*/έχασ*,χάν*,ηττ*,ήττ* άνοιξ*,ανοίγ*/έκλεισ*,κλείν* άρχισ*,αρχίζ*,ξεκιν*,ξεκίν*/τελείω*,σταμάτ*,σταματ*,λήγ* ενέκρ*,εγκρ*,δέχ*/απέρρι*,απορρ* πριν/μετά περισσότερ*/λιγότερ* υπέρ/κατά όλοι,όλες,όλα/μερικοί,μερικές,μερικά,ορισμένοι,κάποιοι,πολλοί πολλοί,πολλές/λίγοι,λίγες πμ,π.μ,πρωί/μμ,μ.μ,απόγευμα,βράδυ',
    numbers:
      '2 δύο δυο 3 τρεις τρία τριών 4 τέσσερις τέσσερα τεσσάρων 5 πέντε 6 έξι 7 επτά εφτά 8 οκτώ οχτώ 9 εννέα εννιά 10 δέκα 100 εκατό εκατοντάδες 1000 χίλια χιλιάδες 1e6 εκατομμύριο εκατομμύρια εκατ 1e9 δισεκατομμύριο δισεκατομμύρια δισ',
    weekdays: 'δευτέρα,δευτέρας τρίτη,τρίτης τετάρτη,τετάρτης πέμπτη,πέμπτης παρασκευή,παρασκευής σάββατο,σαββάτου κυριακή,κυριακής',
    functionWords: 'ο η το οι τα του της των τον την στο στη στην στον και να θα με από για που ότι είναι ήταν σε τους τις έχει',
    articles: 'ο η το οι τα του της των τον την τους τις ότι που',
    forms: 'στο,στη,στην,στον,σε',
    qualifiers: 'μπορεί,μπορούν πρέπει θα μόνο,μόνον αν,εάν φέρεται,φέρονται,φερόμενος,φερόμενη,δήθεν ίσως,πιθανώς,πιθανόν',
  },
  vi: {
    negators: 'không chưa chẳng đừng',
    opposites: 'tăng/giảm thắng/thua mở/đóng trước/sau nhiều/ít trên/dưới lên/xuống cho/chống sáng/chiều,tối',
    numbers: '2 hai 3 ba 4 bốn tư 6 sáu 7 bảy 8 tám 9 chín 10 mười 100 trăm 1000 nghìn ngàn 1e6 triệu 1e9 tỷ tỉ',
    functionWords: 'là và của có các một được bị cho trong đã với này những người khi sẽ rằng',
    articles: 'là các một những này rằng',
    qualifiers: 'phải sẽ,sắp chỉ nếu nghi',
  },
  ar: {
    negators: 'لا لم لن ليس ليست غير بدون دون عدم وعدم بعدم لعدم ولا ولم ولن وليس',
    opposites:
      'ارتفاع,ارتفع,ارتفعت,يرتفع,ترتفع,زيادة,صعود,صعد/انخفاض,انخفض,انخفضت,ينخفض,تنخفض,تراجع,تراجعت,هبوط,هبط فوز,فاز,فازت,يفوز,تفوز/خسارة,خسر,خسرت,يخسر,هزيمة فتح,افتتاح,يفتح/إغلاق,أغلق,يغلق بدء,بدأ,بدأت,يبدأ/نهاية,انتهاء,انتهى,انتهت قبول,يقبل,يوافق,توافق,وافق,وافقت/رفض,رفضت,يرفض,ترفض قبل/بعد أكثر/أقل فوق/تحت كل,جميع/بعض صباحا,صباح/مساء',
    numbers:
      '2 اثنان اثنين اثنتين 3 ثلاثة ثلاث 4 أربعة أربع 5 خمسة خمس 6 ستة ست 7 سبعة سبع 8 ثمانية ثماني 9 تسعة تسع 10 عشرة عشر 100 مئة مائة 1000 ألف آلاف 1e6 مليون ملايين 1e9 مليار مليارات',
    weekdays: 'الاثنين,الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
    functionWords: 'في من على إلى أن إن التي الذي عن مع هذا هذه قال كان كانت بعد قبل يكون تكون سيكون ستكون',
    articles: 'أن إن التي الذي هذا هذه',
    qualifiers: 'قد,ربما يجب,ينبغي يمكن سوف فقط إذا,لو يزعم,مزعوم,المزعوم',
  },
  he: {
    negators: 'לא אין אל בלי ללא אף לעולם',
    opposites:
      'עלה,עלתה,עלו,עולה,עולים,עלייה,עליית/ירד,ירדה,ירדו,יורד,יורדים,ירידה,ירידת ניצח,ניצחה,ניצחו,ניצחון,זכה,זכתה/הפסיד,הפסידה,הפסידו,הפסד פתח,נפתח,נפתחה,ייפתח,פתיחת/סגר,נסגר,נסגרה,ייסגר,סגירת החל,החלה,התחיל,יתחיל/הסתיים,הסתיימה,נגמר,יסתיים אישר,אישרה,תומך/דחה,דחתה,מתנגד,אסר לפני/אחרי,לאחר יותר/פחות מעל/מתחת בעד/נגד כל/חלק,כמה בבוקר/בערב',
    numbers:
      '2 שניים שתיים שני שתי 3 שלושה שלוש שלישי 4 ארבעה ארבע רביעי 5 חמישה חמש חמישי 6 שישה שש שישי 7 שבעה שבע 8 שמונה 9 תשעה תשע 10 עשרה עשר 100 מאה 1000 אלף אלפי 1e6 מיליון 1e9 מיליארד',
    functionWords: 'של את על כי הוא היא עם זה זו גם או אבל כל בין לפני אחרי',
    articles: 'את זה זו כי',
    qualifiers: 'עשוי,עשויה,עשויים,עלול,עלולה,עלולים חייב,חייבת,חייבים,צריך,צריכה רק,בלבד אם,אילו לכאורה,כביכול אולי,כנראה',
  },
  fa: {
    negators: 'نه نیست نیستند نبود نبودند بدون هرگز هیچ عدم',
    negativePrefixes: 'ن نمی',
    opposites:
      'افزایش,رشد,صعود/کاهش,افت,سقوط برد,پیروزی/باخت,شکست باز,گشایش/بسته,تعطیل آغاز,شروع/پایان,توقف تصویب,موافقت/رد,مخالفت پیش,قبل/پس,بعد بیشتر/کمتر بالای/زیر همه,تمام/برخی,بعضی صبح/عصر,شب',
    numbers: '2 دو 3 سه 4 چهار 5 پنج 6 شش 7 هفت 8 هشت 10 ده 100 صد 1000 هزار 1e6 میلیون 1e9 میلیارد',
    weekdays: 'دوشنبه سه‌شنبه چهارشنبه پنجشنبه,پنج‌شنبه جمعه شنبه یکشنبه,یک‌شنبه',
    functionWords: 'و در به از که این آن را با است برای خواهد خواهند شد شده',
    articles: 'این آن را که',
    qualifiers: 'شاید,ممکن باید فقط,تنها اگر ادعایی,گویا,ظاهرا',
  },
  hi: {
    negators: 'नहीं न मत ना बिना',
    opposites:
      'बढ़ा,बढ़ी,बढ़े,बढ़ेगा,बढ़ेगी,वृद्धि,बढ़ोतरी,तेजी/घटा,घटी,घटे,घटेगा,घटेगी,गिरा,गिरी,गिरावट,कमी जीता,जीती,जीते,जीत/हारा,हारी,हारे,हार खुला,खुली,खुलेगा,खुलेंगे/बंद शुरू/खत्म,समाप्त मंजूर,स्वीकार,समर्थन/खारिज,अस्वीकार,विरोध पहले/बाद ज्यादा,अधिक/कम ऊपर/नीचे पक्ष/खिलाफ सभी,सब/कुछ सुबह/शाम,रात',
    numbers: '2 दो 3 तीन 4 चार 5 पांच पाँच 6 छह छः 7 सात 8 आठ 9 नौ 10 दस 100 सौ 1000 हजार हज़ार 1e5 लाख 1e7 करोड़',
    weekdays: 'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
    functionWords: 'के की का में है से को और ने कि यह हैं पर था थे जाएगा जाएंगे',
    articles: 'यह कि',
    forms: 'का,की,के है,हैं था,थे',
    qualifiers: 'सकता,सकती,सकते चाहिए सिर्फ,केवल अगर,यदि कथित शायद,संभवतः',
  },
  ur: {
    negators: 'نہیں نہ مت بغیر عدم',
    opposites:
      'اضافہ,بڑھ,بڑھا,بڑھی/کمی,گھٹ,گرا,گری جیت,جیتا,جیتی/ہار,ہارا,ہاری,شکست کھلا,کھلی,کھول/بند شروع/ختم منظور,حمایت/مسترد,مخالفت پہلے/بعد زیادہ/کم اوپر/نیچے حق/خلاف تمام,سب/کچھ,بعض',
    numbers: '2 دو 3 تین 4 چار 5 پانچ 6 چھ 7 سات 8 آٹھ 9 نو 10 دس 100 سو 1000 ہزار 1e5 لاکھ 1e7 کروڑ 1e9 ارب',
    weekdays: 'پیر منگل بدھ جمعرات جمعہ - اتوار',
    functionWords: 'کے کی کا میں ہے سے کو اور نے کہ یہ ہیں پر تھا تھے',
    articles: 'یہ کہ',
    forms: 'کا,کی,کے ہے,ہیں تھا,تھے',
    qualifiers: 'سکتا,سکتی,سکتے چاہیے صرف اگر مبینہ شاید',
  },
  tl: {
    negators: 'hindi wala walang huwag',
    numbers: '2 dalawa dalawang 3 tatlo tatlong 4 apat 5 lima limang 6 anim 7 pito pitong 8 walo walong 9 siyam 10 sampu sampung',
    weekdays: 'lunes martes miyerkules huwebes biyernes sabado linggo',
    functionWords: 'ang ng mga sa na ay at kay para ni si dahil matapos bago nang pa rin',
    articles: 'ang ng mga na ay nang',
    qualifiers: 'maaari dapat lang,lamang kung umano',
  },
  bn: {
    negators: 'না নয় নেই নি',
    opposites:
      'বেড়েছে,বাড়ছে,বাড়বে,বৃদ্ধি/কমেছে,কমছে,কমবে,হ্রাস জয়,জয়ী,জিতেছে/পরাজয়,হার,হেরেছে খোলা,খুলেছে,খুলবে/বন্ধ শুরু/শেষ,সমাপ্ত অনুমোদন,সমর্থন/প্রত্যাখ্যান,বিরোধিতা আগে/পরে বেশি/কম পক্ষে/বিপক্ষে,বিরুদ্ধে সব,সকল/কিছু সকালে/বিকেলে,সন্ধ্যায়,রাতে',
    numbers: '2 দুই 3 তিন 4 চার 5 পাঁচ 6 ছয় 7 সাত 8 আট 10 দশ 100 শত শ 1000 হাজার 1e5 লাখ 1e7 কোটি',
    weekdays: 'সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার,রোববার',
    functionWords: 'ও এবং এই যে করে থেকে জন্য হয় হবে তার',
    articles: 'এই যে',
    qualifiers: 'পারে,পারেন শুধু,কেবল যদি কথিত সম্ভবত,হয়তো',
  },
  th: {
    negators: 'ไม่ ไม่มี ไม่ใช่ ไม่ได้ ไม่เคย ไม่ต้อง มิ มิได้ อย่า ไร้',
    opposites:
      'เพิ่ม,ขึ้น,สูง/ลด,ลง,ต่ำ ชนะ/แพ้ เปิด/ปิด เริ่ม/จบ,หยุด รับ,อนุมัติ,สนับสนุน/ปฏิเสธ,ห้าม,คัดค้าน ก่อน/หลัง มาก/น้อย บน/ใต้ เข้า/ออก ทุก,ทั้งหมด/บาง,บางส่วน เช้า/บ่าย,เย็น,ค่ำ',
    numbers: '2 สอง 3 สาม 4 สี่ 5 ห้า 6 หก 7 เจ็ด 8 แปด 9 เก้า 10 สิบ 100 ร้อย 1000 พัน 1e4 หมื่น 1e5 แสน 1e6 ล้าน',
    weekdays: 'จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์',
    functionWords: 'ที่ และ ใน ของ เป็น ได้ จะ มี ว่า ให้ กับ ก่อน สำหรับ นี้ แล้ว',
    articles: 'ที่ ว่า นี้',
    qualifiers: 'อาจ,อาจจะ จะ ต้อง ควร เพียง,เฉพาะ,แค่ ถ้า,หาก อ้าง,คาด',
  },
  ko: {
    negators: '안 못 않다 않는다 않았다 않기로 않을 아니다 없다 없는 없이',
    opposites:
      '상승*,증가*,올랐*/하락*,감소*,내렸* 승리*,이겼*/패배*,졌다 개장,열었다,개방/폐쇄,닫았다 시작*/종료*,중단* 찬성*,승인*,지지*/반대*,거부*,거절* 전,이전/후,이후 위/아래 모든,전부/일부 오전,아침/오후,저녁,밤',
    numbers: '2 두 둘 3 세 셋 4 네 넷 5 다섯 6 여섯 7 일곱 8 여덟 9 아홉 100 백 1000 천 1e4 만 1e6 백만 1e8 억 1e9 십억',
    weekdays: '월요일 화요일 수요일 목요일 금요일 토요일 일요일',
    functionWords: '이 그 및 수 등 것 한 더',
    articles: '이 그 것',
    qualifiers: '만약 오직 의혹,혐의',
  },
  ja: {
    negators: '副 元 ない なかった ません ず なく',
    opposites:
      '上昇,増加,増,増える,値上げ/下落,低下,減少,減,減る,値下げ 勝利,勝/敗北,敗 開,開く,開店/閉,閉める,閉店 開始/終了,中止 承認,賛成,可決,支持/反対,否決,拒否 前/後 以上/以下,未満 上/下 全員,すべて,全て/一部 午前/午後,夜',
    numbers:
      '2 二 二人 3 三 三人 4 四 四人 5 五 五人 6 六 六人 7 七 七人 8 八 八人 9 九 10 十 十人 100 百 1000 千 1e4 万 1e6 百万 1e8 億 1e9 十億',
    weekdays: '月曜日,月曜 火曜日,火曜 水曜日,水曜 木曜日,木曜 金曜日,金曜 土曜日,土曜 日曜日,日曜',
    functionWords: 'の は が を に で と も から まで へ て た',
    articles: 'は が',
    qualifiers: 'もし だけ,のみ 疑い',
  },
}
