import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'

/** A short article, lines of pages that go or are flagged, and lines of stories that look like them and stay. */
interface Sample {
  readonly language: string
  readonly article: readonly [title: string, ...paragraphs: string[]]
  readonly page: readonly string[]
  readonly story: readonly string[]
}

const samples: readonly Sample[] = [
  {
    language: 'hr',
    article: [
      'Trajekt za otok opet vozi',
      'Trajekt za otok u ponedjeljak je prvi put isplovio nakon što je oluja prije dvije godine oštetila pristanište.',
      'Popravak je stajao tri milijuna eura, a radovi su trajali pet mjeseci dulje od plana.',
      '"Čekali smo ovaj dan", kazala je vlasnica jedine trgovine na otoku.',
    ],
    page: [
      'Ostavite komentar',
      'Prijavite se na naš newsletter',
      'Podijelite članak',
      'Pročitajte još: Škola na otoku ponovno otvorena',
      'Povezani članci',
      'Ova stranica koristi kolačiće',
      'Sva prava pridržana',
      'Članak se nastavlja nakon oglasa',
      'Najčitanije vijesti',
      'Vaša adresa e-pošte neće biti objavljena.',
    ],
    story: [
      'Komentari su pisani rukom i čuvaju se u arhivu župe.',
      'Oglas je objavljen u nedjelju, a javilo se dvadeset ljudi.',
      'Kolačiće koristi za ukras torte, a ostatak pojedu djeca.',
      'Pretplatnici su dobili novac natrag.',
      'Podijelili su članak na tri dijela i svaki čitali naglas.',
      'Najčitanije knjige ljeta stoje na polici uz vrata.',
    ],
  },
  {
    language: 'sr',
    article: [
      'Trajekt za ostrvo ponovo plovi',
      'Trajekt za ostrvo u ponedeljak je isplovio prvi put otkako je oluja pre dve godine oštetila pristanište.',
      'Popravka je koštala tri miliona evra, a radovi su trajali pet meseci duže od plana.',
      '„Čekali smo ovaj dan“, rekla je vlasnica jedine prodavnice na ostrvu.',
    ],
    page: [
      'Pošaljite komentar',
      'Prijavite se na naš njuzleter',
      'Podelite vest',
      'Pročitajte još: Škola na ostrvu ponovo otvorena',
      'Povezane vesti',
      'Ovaj sajt koristi kolačiće',
      'Sva prava zadržana',
      'Tekst se nastavlja ispod oglasa',
      'Najčitanije vesti',
      'Preuzmite našu aplikaciju',
    ],
    story: [
      'Komentari su pisani rukom i čuvaju se u arhivi opštine.',
      'Oglas je objavljen u nedelju, a javilo se dvadeset ljudi.',
      'Pretplatnici su dobili novac nazad.',
      'Podelili su vest na tri dela i svaki čitali naglas.',
      'Najčitanije knjige leta stoje na polici pored vrata.',
      'Aplikaciju su preuzeli mnogi vozači.',
    ],
  },
  {
    language: 'sr-Cyrl',
    article: [
      'Трајект за острво поново плови',
      'Трајект за острво у понедељак је испловио први пут откако је олуја пре две године оштетила пристаниште.',
      'Поправка је коштала три милиона евра, а радови су трајали пет месеци дуже од плана.',
      '„Чекали смо овај дан“, рекла је власница једине продавнице на острву.',
    ],
    page: [
      'Оставите коментар',
      'Пријавите се на наш билтен',
      'Поделите вест',
      'Прочитајте још: Школа на острву поново отворена',
      'Повезани чланци',
      'Овај сајт користи колачиће',
      'Сва права задржана',
      'Наставак текста испод огласа',
      'Најчитаније вести',
      'Ваша адреса е-поште неће бити објављена.',
    ],
    story: [
      'Коментари су писани руком и чувају се у архиви општине.',
      'Оглас је објављен у недељу, а јавило се двадесет људи.',
      'Претплатници су добили новац назад.',
      'Поделили су вест на три дела и сваки читали наглас.',
      'Најчитаније књиге лета стоје на полици поред врата.',
      'Апликацију су преузели многи возачи.',
    ],
  },
  {
    language: 'sl',
    article: [
      'Trajekt na otok spet vozi',
      'Trajekt na otok je v ponedeljek izplul prvič, odkar je neurje pred dvema letoma poškodovalo pomol.',
      'Popravilo je stalo tri milijone evrov, dela pa so trajala pet mesecev dlje, kot so načrtovali.',
      '»Na ta dan smo čakali,« je povedala lastnica edine trgovine na otoku.',
    ],
    page: [
      'Dodaj komentar',
      'Prijavite se na e-novice',
      'Delite članek',
      'Preberite še: Šola na otoku znova odprta',
      'Sorodni članki',
      'Spletna stran uporablja piškotke',
      'Vse pravice pridržane',
      'Članek se nadaljuje pod oglasom',
      'Najbolj brane novice',
      'Za komentiranje se morate prijaviti.',
    ],
    story: [
      'Komentarji so bili napisani na roko in jih hranijo v arhivu.',
      'Oglas je izšel v nedeljo, javilo se je dvajset ljudi.',
      'Naročniki so dobili denar nazaj.',
      'Članek so razdelili na tri dele in vsakega prebrali na glas.',
      'Najbolj brane knjige poletja stojijo na polici ob vratih.',
      'Piškotke uporablja za okras torte, ostanek pojedo otroci.',
    ],
  },
  {
    language: 'et',
    article: [
      'Saare praam sõidab jälle',
      'Praam väljus esmaspäeval saarele esimest korda pärast seda, kui torm kaks aastat tagasi kai lõhkus.',
      'Remont läks maksma kolm miljonit eurot ja kestis kavandatust viis kuud kauem.',
      '„Me ootasime seda päeva,“ ütles saare ainsa poe omanik.',
    ],
    page: [
      'Lisa kommentaar',
      'Liitu meie uudiskirjaga',
      'Jaga artiklit',
      'Loe ka: Saare kool avas taas uksed',
      'Seotud artiklid',
      'See veebileht kasutab küpsiseid',
      'Kõik õigused kaitstud',
      'Artikkel jätkub pärast reklaami',
      'Loetumad uudised',
      'Oled juba tellija? Logi sisse',
    ],
    story: [
      'Kommentaarid kirjutati käsitsi ja neid hoitakse arhiivis.',
      'Reklaam ilmus pühapäeval ja kohale tuli kakskümmend inimest.',
      'Tellijad said raha tagasi.',
      'Artikkel jagati kolmeks ja iga osa loeti ette.',
      'Küpsised lähevad ahju kümneks minutiks.',
      'Loetumad raamatud seisavad riiulil ukse kõrval.',
    ],
  },
  {
    language: 'lv',
    article: [
      'Prāmis uz salu atkal kursē',
      'Prāmis uz salu pirmdien devās ceļā pirmo reizi, kopš vētra pirms diviem gadiem sabojāja piestātni.',
      'Remonts izmaksāja trīs miljonus eiro un ilga piecus mēnešus vairāk, nekā plānots.',
      '“Mēs gaidījām šo dienu,” teica salas vienīgā veikala īpašniece.',
    ],
    page: [
      'Pievienot komentāru',
      'Piesakies jaunumiem',
      'Dalies ar draugiem',
      'Lasi arī: Salas skola atkal atvērta',
      'Saistītie raksti',
      'Šī vietne izmanto sīkdatnes',
      'Visas tiesības aizsargātas',
      'Raksts turpinās pēc reklāmas',
      'Lasītākās ziņas',
      'Jūsu e-pasta adrese netiks publicēta.',
    ],
    story: [
      'Komentāri bija rakstīti ar roku un glabājas arhīvā.',
      'Reklāma iznāca svētdien, un atnāca divdesmit cilvēku.',
      'Abonenti saņēma naudu atpakaļ.',
      'Rakstu sadalīja trīs daļās un katru lasīja skaļi.',
      'Lai turpinātu lasīt, viņš nopirka brilles.',
      'Lasītākās grāmatas stāv plauktā pie durvīm.',
    ],
  },
  {
    language: 'lt',
    article: [
      'Keltas į salą vėl plaukia',
      'Keltas į salą pirmadienį išplaukė pirmą kartą po to, kai prieš dvejus metus audra apgadino prieplauką.',
      'Remontas kainavo tris milijonus eurų ir truko penkiais mėnesiais ilgiau, nei planuota.',
      '„Laukėme šios dienos“, – sakė vienintelės salos parduotuvės savininkė.',
    ],
    page: [
      'Rašyti komentarą',
      'Prenumeruokite mūsų naujienlaiškį',
      'Pasidalinkite straipsniu',
      'Taip pat skaitykite: Salos mokykla vėl atidaryta',
      'Susiję straipsniai',
      'Ši svetainė naudoja slapukus',
      'Visos teisės saugomos',
      'Straipsnio tęsinys po reklama',
      'Skaitomiausios naujienos',
      'Pastebėjote klaidą? Praneškite mums',
    ],
    story: [
      'Komentarai buvo parašyti ranka ir saugomi archyve.',
      'Reklama pasirodė sekmadienį, atėjo dvidešimt žmonių.',
      'Prenumeratoriai atgavo pinigus.',
      'Straipsniu pasidalino trys mokiniai ir kiekvienas skaitė garsiai.',
      'Norėdami skaityti toliau, jie uždegė žvakę.',
      'Skaitomiausios knygos stovi lentynoje prie durų.',
    ],
  },
  {
    language: 'ca',
    article: [
      "El transbordador de l'illa torna a navegar",
      "El transbordador de l'illa va sortir dilluns per primera vegada des que un temporal va malmetre el moll fa dos anys.",
      'La reparació ha costat tres milions d’euros i les obres han durat cinc mesos més del previst.',
      "«Esperàvem aquest dia», va dir la propietària de l'única botiga de l'illa.",
    ],
    page: [
      'Deixa un comentari',
      'Subscriu-te al nostre butlletí',
      'Comparteix aquest article',
      "Llegiu també: L'escola de l'illa torna a obrir",
      'Articles relacionats',
      'Aquest web utilitza galetes',
      'Tots els drets reservats',
      'Continua llegint després de la publicitat',
      'Més llegides',
      "L'adreça electrònica no es publicarà.",
    ],
    story: [
      "Els comentaris eren escrits a mà i es guarden a l'arxiu.",
      'La publicitat va sortir diumenge i hi van anar vint persones.',
      'Els subscriptors van recuperar els diners.',
      'Utilitzem galetes de mantega i una mica de canyella.',
      'Comparteixen l’article en tres parts i el llegeixen en veu alta.',
      'Més llegits que mai, els seus contes omplen el prestatge.',
    ],
  },
  {
    language: 'ur',
    article: [
      'شمالی جزیرے کی کشتی پھر چل پڑی',
      'شمالی جزیرے کی کشتی دو سال بعد پیر کو پہلی بار روانہ ہوئی، جب طوفان نے گھاٹ توڑ دیا تھا۔',
      'بلدیہ نے مرمت پر تین کروڑ روپے خرچ کیے، جو منصوبے سے ایک تہائی زیادہ ہیں۔',
      'دکان کی مالکہ نے کہا کہ وہ اس دن کا انتظار کر رہی تھیں۔',
    ],
    page: [
      'تبصرہ کریں',
      'اس خبر کو شیئر کریں',
      'ہمیں فیس بک پر فالو کریں',
      'یہ بھی پڑھیں: گاؤں کا اسکول دوبارہ کھل گیا',
      'متعلقہ خبریں',
      'مزید پڑھیں',
      'جملہ حقوق محفوظ ہیں',
      'تصویر کا ذریعہ: گیٹی امیجز',
      'اشتہار',
      'ٹیگز: کشتی، جزیرہ',
    ],
    story: [
      'گاؤں والوں نے اپنی رائے کاغذ پر لکھی اور ملاح کو دی۔',
      'اشتہار دیوار پر لگا تھا اور بیس لوگ آئے۔',
      'مزید کشتیاں گرمیوں میں چلیں گی۔',
      'تازہ ترین مچھلی صبح سویرے بکتی ہے۔',
    ],
  },
  {
    language: 'mr',
    article: [
      'बेटावर पुन्हा बोट सुरू',
      'वादळाने धक्का तोडल्यानंतर दोन वर्षांनी सोमवारी पहिल्यांदा बोट उत्तरेकडील बेटावर निघाली.',
      'नगरपालिकेने दुरुस्तीसाठी तीन कोटी रुपये खर्च केले, जे ठरवलेल्या रकमेपेक्षा एक तृतीयांश जास्त आहेत.',
      'आम्ही याच दिवसाची वाट पाहत होतो, असे दुकानाच्या मालकीण म्हणाल्या.',
    ],
    page: [
      'प्रतिक्रिया द्या',
      'ही बातमी शेअर करा',
      'आम्हाला फेसबुकवर फॉलो करा',
      'हेही वाचा: गावातील शाळा पुन्हा सुरू',
      'संबंधित बातम्या',
      'आणखी वाचा',
      'सर्व हक्क राखीव',
      'छायाचित्र: रमेश पाटील',
      'जाहिरात',
      'टॅग्स: बोट, बेट',
    ],
    story: [
      'गावकऱ्यांची प्रतिक्रिया कागदावर लिहून ठेवली आहे.',
      'जाहिरात रविवारी छापली गेली आणि वीस लोक आले.',
      'दुरुस्ती पाच महिने चालली.',
      'आणखी बोटी उन्हाळ्यात येतील.',
    ],
  },
  {
    language: 'ta',
    article: [
      'தீவுக்கு மீண்டும் படகு',
      'புயல் படகுத்துறையை உடைத்த இரண்டு ஆண்டுகளுக்குப் பிறகு திங்கட்கிழமை முதல் முறையாக படகு வடக்குத் தீவுக்குப் புறப்பட்டது.',
      'நகராட்சி பழுதுபார்ப்புக்கு மூன்று கோடி ரூபாய் செலவிட்டது, இது திட்டமிட்டதை விட மூன்றில் ஒரு பங்கு அதிகம்.',
      'இந்த நாளுக்காகக் காத்திருந்தோம் என்று கடையின் உரிமையாளர் கூறினார்.',
    ],
    page: [
      'கருத்து தெரிவிக்க',
      'எங்களை பேஸ்புக்கில் பின்தொடரவும்',
      'இதையும் படியுங்கள்: பள்ளி மீண்டும் திறப்பு',
      'தொடர்புடைய செய்திகள்',
      'மேலும் படிக்க',
      'அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை',
      'பட மூலாதாரம், Getty Images',
      'விளம்பரம்',
      'குறிச்சொற்கள்: படகு, தீவு',
    ],
    story: [
      'மக்களின் கருத்துகள் ஒரு நோட்டில் எழுதப்பட்டன.',
      'விளம்பரம் ஞாயிற்றுக்கிழமை வெளியானது, இருபது பேர் வந்தார்கள்.',
      'மேலும் படிக்க அவருக்கு ஆசை இருந்தது.',
      'ரொட்டியை அனைவருக்கும் பகிர அவர் விரும்பினார்.',
    ],
  },
]

describe.each(samples)('around an article in $language', ({ article, page, story }) => {
  test.each(page)('goes or is flagged: %s', (line) => {
    const found = findBoilerplate([...article, line].join('\n\n'))
    expect(found.map(({ text }) => text)).toEqual([line])
  })

  test.each(story)('stays: %s', (line) => {
    const [title, ...paragraphs] = article
    for (const lines of [
      [...article, line],
      [title, ...paragraphs.slice(0, 1), line, ...paragraphs.slice(1)],
    ]) {
      expect(findBoilerplate(lines.join('\n\n')).filter(({ action }) => action === 'remove')).toEqual([])
    }
  })

  test('all of them below the article: the article stays', () => {
    const gone = findBoilerplate([...article, ...page].join('\n\n')).map(({ text }) => text)
    expect(gone).toEqual(page)
  })
})
