import type { LanguageWords } from './language-words.js'

/** Languages of which fewer words are known: those that turn a line into its contrary, and enough function words to tell a line in them. */
export const MORE_LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  da: {
    negators: 'ikke ej aldrig ingen intet ingenting uden hverken næppe',
    opposites:
      'stig*,steg,steget,øg*,vokse*,op,højere/fald*,faldt,sænk*,ned,lavere vind*,vandt,vundet,sejr*/tab*,nederlag* åbn*/luk* start*,begynd*/slut*,stop* godkend*,støtte*/afvis*,forby* før,inden/efter mere,flest/mindre,færre over/under for/mod han,ham/hun,hende',
    numerals: 'to tre fire fem seks syv otte ni ti hundrede tusind million,millioner,mio milliard,milliarder,mia',
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
    functionWords: 'og i at det er en til på som de med han hun af for der var et den har vi jeg blev bliver også om fra men',
  },
  nb: {
    negators: 'ikke ikkje aldri ingen intet ingenting uten verken neppe',
    opposites:
      'stig*,steg,øk*,vokse*,opp,høyere/fall*,falt,synk*,sank,ned,lavere vinn*,vant,vunnet,seier*/tap*,nederlag* åpn*/steng*,lukk* start*,begyn*/slutt*,stopp*,stans* godkjen*,støtt*/avvis*,forby* før/etter mer,flere/mindre,færre over/under for/mot han,ham/hun,henne',
    numerals: 'to tre fire fem seks sju,syv åtte ni ti hundre tusen million,millioner milliard,milliarder',
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
    functionWords: 'og i at det er en til på som de med han hun av for var et den har vi jeg ble blir også om fra men',
  },
  fi: {
    negators: 'ei eivät emme ette älä älkää ilman',
    opposites:
      'nous*,kasv*,lisään*,ylös,korkeam*/lask*,vähen*,pudo*,alas,matalam* voit*/hävi*,tappio* ava*/sulje*,suljet* alka*,alko*,aloit*/päätty*,lopet*,loppu* hyväksy*/hylkä*,hylät*,torju* ennen/jälkeen enemmän/vähemmän yli/alle puolesta/vastaan',
    numerals:
      'kaksi,kahden,kahta,kahteen kolme,kolmen,kolmea neljä,neljän,neljää viisi,viiden,viittä kuusi,kuuden,kuutta seitsemän kahdeksan yhdeksän kymmenen sata,sadan,sataa tuhat,tuhannen,tuhatta miljoona,miljoonan,miljoonaa miljardi,miljardin,miljardia',
    weekdays:
      'maanantai,maanantaina,maanantain tiistai,tiistaina,tiistain keskiviikko,keskiviikkona,keskiviikon torstai,torstaina,torstain perjantai,perjantaina,perjantain lauantai,lauantaina,lauantain sunnuntai,sunnuntaina,sunnuntain',
    functionWords: 'ja on oli että kun mutta tai se ne hän joka jotka myös kuin niin ovat ollut sekä jo vain',
  },
  cs: {
    negators: 'ne není nejsou nikdy nic nikdo žádný žádná žádné bez ani',
    negativePrefixes: 'ne bez',
    opposites:
      'rost*,stoup*,vzrost*,zvýš*,nahoru/kles*,sníž*,dolů vyhr*,zvítěz*,porazil*/prohr*,podlehl* otevř*,otevír*/zavř*,zavír*,uzavř* začal*,začín*,zaháj*/skonč*,konč*,zastav* přijal*,schvál*,podpoř*/odmít*,zamít*,zakáz* před/po více,víc/méně nad/pod pro/proti',
    numerals:
      'dva,dvě,dvou,dvěma tři,tří,třem čtyři,čtyř pět,pěti šest,šesti sedm,sedmi osm,osmi devět,devíti deset,deseti sto tisíc,tisíce,tisíců milion,miliony,milionů miliarda,miliardy,miliard',
    weekdays: 'pondělí úterý,úterního středa,středu,středy čtvrtek,čtvrtka pátek,pátku sobota,sobotu,soboty neděle,neděli',
    functionWords:
      'a v na se je že s z do o k pro za po by ale jako který která které od to jsou byl byla bylo bude budou i si aby u ve při',
  },
  hu: {
    negators: 'nem ne sem nincs nincsenek soha senki semmi nélkül',
    opposites:
      'emelked*,nőtt,növek*,drágul*,fel/csökken*,esett,zuhan*,le nyert*,győz*,legyőz*/veszt*,elveszt*,kikap* nyit*,megnyit*,kinyit*/zár*,bezár*,lezár* kezd*,elkezd*/befejez*,véget,leáll* elfogad*,jóváhagy*,támogat*/elutasít*,betilt*,ellenz* előtt/után több*/kevesebb* felett,fölött/alatt mellett/ellen',
    numerals:
      'két,kettő,ketten három,hárman négy,négyen öt,öten hat,hatan hetes,heten nyolc,nyolcan kilenc,kilencen tíz,tízen száz ezer millió milliárd',
    weekdays: 'hétfő,hétfőn kedd,kedden szerda,szerdán csütörtök,csütörtökön péntek,pénteken szombat,szombaton vasárnap',
    functionWords: 'a az és hogy egy is van volt meg csak mint de ez már még vagy azt',
  },
  ro: {
    negators: 'nu niciodată nimeni nimic niciun nicio fără nici',
    negativePrefixes: 'ne in im',
    opposites:
      'cresc*,crește,crescut*,urc*,majorat*,sus/scad*,scăzut*,coborât*,redus*,jos câștig*,învins*,victori*/pierd*,pierdut* deschi*/închi* încep*,început*/termin*,încheiat*,opri* accept*,aprob*,susțin*/resping*,respins*,interzi* înainte,înaintea/după peste/sub pentru/împotriva',
    numerals: 'doi,două trei patru cinci șase șapte opt - zece sută,sute mie,mii milion,milioane miliard,miliarde',
    weekdays: '- marți miercuri joi vineri sâmbătă duminică',
    functionWords: 'și în la de pe cu din un o care este sunt a au fost că mai pentru să se al ai ale cei cele vor va',
  },
  uk: {
    negators: 'не ні нема немає ніколи ніхто нічого без',
    negativePrefixes: 'не без',
    opposites:
      'зрост*,зріс,зросл*,підвищ*,збільш*,вище/пада*,впа*,упа*,зниж*,зниз*,зменш*,нижче виграл*,виграв*,перем*/програл*,програв*,пораз* відкри*/закри* поча*,почин*,розпоч*/закінч*,заверш*,зупин*,припин* прийня*,схвал*,підтрим*,дозвол*/відхил*,заборон*,відмов* до,перед/після більше/менше над/під за/проти',
    numerals:
      "два,дві,двох,двоє три,трьох,троє чотири,чотирьох,четверо п'ять,п'яти,п'ятеро шість,шести сім,семи вісім,восьми дев'ять,дев'яти десять,десяти сто тисяча,тисячі,тисяч,тис мільйон,мільйона,мільйони,мільйонів,млн мільярд,мільярда,мільярди,мільярдів,млрд",
    weekdays:
      "понеділок,понеділка вівторок,вівторка середа,середу,середи четвер,четверга п'ятниця,п'ятницю,п'ятниці субота,суботу,суботи неділя,неділю,неділі",
    functionWords: 'і й та в у на що з до за про як це від для але або був була було є його її які який яка після',
  },
  el: {
    negators: 'δεν δε μη μην χωρίς ποτέ κανείς κανένας καμία κανένα όχι ούτε',
    opposites:
      'αυξ*,αύξ*,ανέβ*,ανεβ*,άνοδ*,πάνω/μει*,μεί*,έπεσ*,πτώσ*,πέφτ*,κάτω κέρδ*,κερδ*,νίκ*,νικ*/έχασ*,χάν*,ηττ*,ήττ* άνοιξ*,ανοίγ*/έκλεισ*,κλείν* άρχισ*,αρχίζ*,ξεκιν*,ξεκίν*/τελείω*,σταμάτ*,σταματ*,λήγ* ενέκρ*,εγκρ*,δέχ*/απέρρι*,απορρ* πριν/μετά περισσότερ*/λιγότερ* υπέρ/κατά',
    numerals:
      'δύο,δυο τρεις,τρία,τριών τέσσερις,τέσσερα,τεσσάρων πέντε έξι επτά,εφτά οκτώ,οχτώ εννέα,εννιά δέκα εκατό,εκατοντάδες χίλια,χιλιάδες εκατομμύριο,εκατομμύρια,εκατ δισεκατομμύριο,δισεκατομμύρια,δισ',
    weekdays: 'δευτέρα,δευτέρας τρίτη,τρίτης τετάρτη,τετάρτης πέμπτη,πέμπτης παρασκευή,παρασκευής σάββατο,σαββάτου κυριακή,κυριακής',
    functionWords: 'ο η το οι τα του της των τον την στο στη στην στον και να θα με από για που ότι είναι ήταν σε τους τις',
  },
  vi: {
    negators: 'không chưa chẳng đừng',
    opposites: 'tăng/giảm thắng/thua mở/đóng trước/sau nhiều/ít trên/dưới lên/xuống cho/chống',
    numerals: 'hai ba bốn,tư - sáu bảy tám chín mười trăm nghìn,ngàn triệu tỷ,tỉ',
    functionWords: 'là và của có các một được bị cho trong đã với này những người khi sẽ rằng',
  },
  ar: {
    negators: 'لا لم لن ليس ليست غير بدون دون عدم وعدم بعدم لعدم ولا ولم ولن وليس',
    opposites:
      'ارتفاع,ارتفع,ارتفعت,يرتفع,ترتفع,زيادة,صعود,صعد/انخفاض,انخفض,انخفضت,ينخفض,تنخفض,تراجع,تراجعت,هبوط,هبط فوز,فاز,فازت,يفوز,تفوز/خسارة,خسر,خسرت,يخسر,هزيمة فتح,افتتاح,يفتح/إغلاق,أغلق,يغلق بدء,بدأ,بدأت,يبدأ/نهاية,انتهاء,انتهى,انتهت قبول,يقبل,يوافق,توافق,وافق,وافقت/رفض,رفضت,يرفض,ترفض قبل/بعد أكثر/أقل فوق/تحت',
    numerals:
      'اثنان,اثنين,اثنتين ثلاثة,ثلاث أربعة,أربع خمسة,خمس ستة,ست سبعة,سبع ثمانية,ثماني تسعة,تسع عشرة,عشر مئة,مائة ألف,آلاف مليون,ملايين مليار,مليارات',
    weekdays: 'الاثنين,الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
    functionWords: 'في من على إلى أن إن التي الذي عن مع هذا هذه قال كان كانت بعد قبل',
  },
  he: {
    negators: 'לא אין אל בלי ללא אף לעולם',
    opposites:
      'עלה,עלתה,עלו,עולה,עולים,עלייה,עליית/ירד,ירדה,ירדו,יורד,יורדים,ירידה,ירידת ניצח,ניצחה,ניצחו,ניצחון,זכה,זכתה/הפסיד,הפסידה,הפסידו,הפסד פתח,נפתח,נפתחה,ייפתח,פתיחת/סגר,נסגר,נסגרה,ייסגר,סגירת החל,החלה,התחיל,יתחיל/הסתיים,הסתיימה,נגמר,יסתיים אישר,אישרה,תומך/דחה,דחתה,מתנגד,אסר לפני/אחרי,לאחר יותר/פחות מעל/מתחת בעד/נגד',
    numerals:
      'שניים,שתיים,שני,שתי שלושה,שלוש,שלישי ארבעה,ארבע,רביעי חמישה,חמש,חמישי שישה,שש,שישי שבעה,שבע שמונה תשעה,תשע עשרה,עשר מאה אלף,אלפי מיליון מיליארד',
    functionWords: 'של את על כי הוא היא עם זה זו גם או אבל כל בין לפני אחרי',
  },
  fa: {
    negators: 'نه نیست نیستند نبود نبودند بدون هرگز هیچ عدم',
    negativePrefixes: 'ن نمی',
    opposites:
      'افزایش,رشد,صعود/کاهش,افت,سقوط برد,پیروزی/باخت,شکست باز,گشایش/بسته,تعطیل آغاز,شروع/پایان,توقف تصویب,موافقت/رد,مخالفت پیش,قبل/پس,بعد بیشتر/کمتر بالای/زیر',
    numerals: 'دو سه چهار پنج شش هفت هشت - ده صد هزار میلیون میلیارد',
    weekdays: 'دوشنبه سه‌شنبه چهارشنبه پنجشنبه,پنج‌شنبه جمعه شنبه یکشنبه,یک‌شنبه',
    functionWords: 'و در به از که این آن را با است برای خواهد خواهند شد شده',
  },
  hi: {
    negators: 'नहीं न मत ना बिना',
    opposites:
      'बढ़ा,बढ़ी,बढ़े,बढ़ेगा,बढ़ेगी,वृद्धि,बढ़ोतरी,तेजी/घटा,घटी,घटे,घटेगा,घटेगी,गिरा,गिरी,गिरावट,कमी जीता,जीती,जीते,जीत/हारा,हारी,हारे,हार खुला,खुली,खुलेगा,खुलेंगे/बंद शुरू/खत्म,समाप्त मंजूर,स्वीकार,समर्थन/खारिज,अस्वीकार,विरोध पहले/बाद ज्यादा,अधिक/कम ऊपर/नीचे पक्ष/खिलाफ',
    numerals: 'दो तीन चार पांच,पाँच छह,छः सात आठ नौ दस सौ हजार,हज़ार - -',
    weekdays: 'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
    numbers: { लाख: 1e5, करोड़: 1e7 },
    functionWords: 'के की का में है से को और ने कि यह हैं पर था थे जाएगा जाएंगे',
  },
  ur: {
    negators: 'نہیں نہ مت بغیر عدم',
    opposites:
      'اضافہ,بڑھ,بڑھا,بڑھی/کمی,گھٹ,گرا,گری جیت,جیتا,جیتی/ہار,ہارا,ہاری,شکست کھلا,کھلی,کھول/بند شروع/ختم منظور,حمایت/مسترد,مخالفت پہلے/بعد زیادہ/کم اوپر/نیچے حق/خلاف',
    numerals: 'دو تین چار پانچ چھ سات آٹھ نو دس سو ہزار - ارب',
    weekdays: 'پیر منگل بدھ جمعرات جمعہ - اتوار',
    numbers: { لاکھ: 1e5, کروڑ: 1e7 },
    functionWords: 'کے کی کا میں ہے سے کو اور نے کہ یہ ہیں پر تھا تھے',
  },
  bn: {
    negators: 'না নয় নেই নি',
    opposites:
      'বেড়েছে,বাড়ছে,বাড়বে,বৃদ্ধি/কমেছে,কমছে,কমবে,হ্রাস জয়,জয়ী,জিতেছে/পরাজয়,হার,হেরেছে খোলা,খুলেছে,খুলবে/বন্ধ শুরু/শেষ,সমাপ্ত অনুমোদন,সমর্থন/প্রত্যাখ্যান,বিরোধিতা আগে/পরে বেশি/কম পক্ষে/বিপক্ষে,বিরুদ্ধে',
    numerals: 'দুই তিন চার পাঁচ ছয় সাত আট - দশ শত,শ হাজার - -',
    weekdays: 'সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার,রোববার',
    numbers: { লাখ: 1e5, কোটি: 1e7 },
    functionWords: 'ও এবং এই যে করে থেকে জন্য হয় হবে তার',
  },
  th: {
    negators: 'ไม่ มิ อย่า ไร้',
    opposites: 'เพิ่ม,ขึ้น,สูง/ลด,ลง,ต่ำ ชนะ/แพ้ เปิด/ปิด เริ่ม/จบ,หยุด รับ,อนุมัติ,สนับสนุน/ปฏิเสธ,ห้าม,คัดค้าน ก่อน/หลัง มาก/น้อย บน/ใต้ เข้า/ออก',
    numerals: 'สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ร้อย พัน ล้าน -',
    weekdays: 'จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์',
    numbers: { หมื่น: 1e4, แสน: 1e5 },
    functionWords: 'ที่ และ ใน ของ เป็น ได้ จะ มี ว่า ให้ กับ ก่อน สำหรับ นี้',
  },
  ko: {
    negators: '안 못 않다 않는다 않았다 않기로 않을 아니다 없다 없는 없이',
    opposites:
      '상승*,증가*,올랐*/하락*,감소*,내렸* 승리*,이겼*/패배*,졌다 개장,열었다,개방/폐쇄,닫았다 시작*/종료*,중단* 찬성*,승인*,지지*/반대*,거부*,거절* 전,이전/후,이후 위/아래',
    numerals: '두,둘 세,셋 네,넷 다섯 여섯 일곱 여덟 아홉 - 백 천 백만 십억',
    weekdays: '월요일 화요일 수요일 목요일 금요일 토요일 일요일',
    numbers: { 만: 1e4, 억: 1e8 },
    functionWords: '이 그 및 수 등 것 한 더',
  },
  ja: {
    negators: '副 元 ない なかった ません ず なく',
    opposites:
      '上昇,増加,増,増える,値上げ/下落,低下,減少,減,減る,値下げ 勝利,勝/敗北,敗 開,開く,開店/閉,閉める,閉店 開始/終了,中止 承認,賛成,可決,支持/反対,否決,拒否 前/後 以上/以下,未満 上/下',
    numerals: '二,二人 三,三人 四,四人 五,五人 六,六人 七,七人 八,八人 九 十,十人 百 千 百万 十億',
    weekdays: '月曜日,月曜 火曜日,火曜 水曜日,水曜 木曜日,木曜 金曜日,金曜 土曜日,土曜 日曜日,日曜',
    numbers: { 万: 1e4, 億: 1e8 },
    functionWords: 'の は が を に で と も から まで へ て た',
  },
}
