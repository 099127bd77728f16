/** A short story in front of, between and behind whose lines a line under test is put. */
export interface Frame {
  readonly title: string
  readonly opening: string
  readonly middle: string
  readonly subheading: string
  readonly closing: string
}

/** One story by language, written for the tests: a ferry, a storm, a pier. */
export const frames: Readonly<Record<string, Frame>> = {
  en: {
    title: 'Ferry returns to Northisle',
    opening: 'The ferry to Northisle sailed again on Monday, two years after a storm had broken the pier in half.',
    middle: 'The council paid three million pounds for the repairs, a third more than it had planned for.',
    subheading: 'Slow winter boats',
    closing: 'Three boats a day will leave the mainland, the first of them at six in the morning.',
  },
  de: {
    title: 'Fähre fährt wieder zur Nordinsel',
    opening: 'Die Fähre zur Nordinsel ist am Montag wieder ausgelaufen, zwei Jahre nachdem ein Sturm die Mole zerstört hatte.',
    middle: 'Die Gemeinde zahlte drei Millionen Euro für den Bau, ein Drittel mehr als im Haushalt vorgesehen war.',
    subheading: 'Langsame Boote im Winter',
    closing: 'Dreimal am Tag legt das Schiff vom Festland ab, zum ersten Mal um sechs Uhr morgens.',
  },
  fr: {
    title: 'Le bac de l’île du Nord reprend la mer',
    opening: 'Le bac de l’île du Nord a repris la mer lundi, deux ans après la tempête qui avait brisé la jetée.',
    middle: 'La commune a payé trois millions d’euros pour les travaux, un tiers de plus que la somme prévue.',
    subheading: 'Des bateaux lents en hiver',
    closing: 'Trois bateaux par jour quittent désormais le continent, le premier à six heures du matin.',
  },
  es: {
    title: 'El transbordador vuelve a la isla',
    opening: 'El transbordador volvió a navegar el lunes hacia la isla, dos años después de la tormenta que rompió el muelle.',
    middle: 'El ayuntamiento pagó tres millones de euros por las obras, un tercio más de lo que había previsto.',
    subheading: 'Barcos lentos en invierno',
    closing: 'Tres barcos al día salen de la costa, el primero de ellos a las seis de la mañana.',
  },
  it: {
    title: 'Il traghetto torna all’isola',
    opening: 'Il traghetto è ripartito lunedì verso l’isola, due anni dopo la tempesta che aveva spezzato il molo.',
    middle: 'Il comune ha pagato tre milioni di euro per i lavori, un terzo in più del previsto.',
    subheading: 'Barche lente d’inverno',
    closing: 'Tre barche al giorno lasciano la costa, la prima di esse alle sei del mattino.',
  },
  pt: {
    title: 'A balsa volta à ilha do Norte',
    opening: 'A balsa voltou a navegar na segunda-feira até a ilha, dois anos depois da tempestade que partiu o cais.',
    middle: 'A prefeitura pagou três milhões de reais pelas obras, um terço a mais do que tinha previsto.',
    subheading: 'Barcos lentos no inverno',
    closing: 'Três barcos por dia saem do continente, o primeiro deles às seis horas da manhã.',
  },
  nl: {
    title: 'Veerboot vaart weer naar het eiland',
    opening: 'De veerboot naar het eiland voer maandag weer uit, twee jaar nadat een storm de pier had gebroken.',
    middle: 'De gemeente betaalde drie miljoen euro voor het herstel, een derde meer dan er was begroot.',
    subheading: 'Trage boten in de winter',
    closing: 'Drie boten per dag vertrekken van het vasteland, de eerste om zes uur in de ochtend.',
  },
  pl: {
    title: 'Prom wraca na wyspę',
    opening: 'Prom na wyspę wypłynął w poniedziałek po raz pierwszy od dwóch lat, gdy sztorm zniszczył tamtejsze molo.',
    middle: 'Gmina zapłaciła za naprawę trzy miliony złotych, o jedną trzecią więcej, niż zakładano na początku roku.',
    subheading: 'Wolne statki zimą',
    closing: 'Trzy razy dziennie statek odpływa od stałego lądu, pierwszy raz o szóstej rano.',
  },
  ru: {
    title: 'Паром снова ходит на остров',
    opening: 'Паром на Северный остров вышел в понедельник в рейс впервые за два года: причал тогда разрушил шторм.',
    middle: 'Посёлок заплатил за ремонт тридцать миллионов рублей, на треть больше, чем было заложено в смете.',
    subheading: 'Медленные зимние рейсы',
    closing: 'Три раза в день паром отходит от материка, первый раз ещё до рассвета, в шесть утра.',
  },
  uk: {
    title: 'Пором знову ходить на острів',
    opening: 'Пором на Північний острів вийшов у понеділок у рейс уперше за два роки: причал тоді зруйнував шторм.',
    middle: 'Громада заплатила за ремонт три мільйони гривень, на третину більше, ніж було закладено в кошторисі.',
    subheading: 'Повільні зимові рейси',
    closing: 'Тричі на день пором відходить від берега, уперше ще до світанку, о шостій ранку.',
  },
  cs: {
    title: 'Přívoz na ostrov opět pluje',
    opening: 'Přívoz na ostrov vyplul v pondělí poprvé po dvou letech od chvíle, kdy bouře zničila zdejší molo.',
    middle: 'Obec zaplatila za opravu tři miliony korun, o třetinu více, než s kolika počítala v rozpočtu.',
    subheading: 'Pomalé lodě v zimě',
    closing: 'Třikrát denně odplouvá loď od pevniny, poprvé za tmy v šest hodin ráno.',
  },
  sv: {
    title: 'Färjan går till ön igen',
    opening: 'Färjan till ön lade ut igen i måndags, två år efter att en storm hade krossat den gamla piren.',
    middle: 'Kommunen betalade tre miljoner kronor för lagningen, en tredjedel mer än den hade räknat med.',
    subheading: 'Långsamma båtar om vintern',
    closing: 'Tre gånger om dagen lämnar båten fastlandet, den första turen redan klockan sex på morgonen.',
  },
  tr: {
    title: 'Adaya giden vapur geri döndü',
    opening: 'Adaya giden vapur pazartesi günü, fırtınanın iskeleyi yıkmasından iki yıl sonra, ilk kez yeniden yola çıktı.',
    middle: 'Belediye onarım için üç milyon lira harcadı; bu para bütçede ayrılan paradan üçte bir oranında fazlaydı.',
    subheading: 'Kışın yavaş vapurlar',
    closing: 'Vapur kıyıdan günde üç kez kalkıyor, ilk sefer sabahın altısında, daha gün doğmadan başlıyor.',
  },
  el: {
    title: 'Το πλοίο ξαναταξιδεύει στο νησί',
    opening: 'Το πλοίο για το νησί απέπλευσε ξανά τη Δευτέρα, δύο χρόνια μετά την καταιγίδα που διέλυσε την προβλήτα.',
    middle: 'Ο δήμος πλήρωσε τρία εκατομμύρια ευρώ για τα έργα, ένα τρίτο παραπάνω από όσα είχε υπολογίσει.',
    subheading: 'Αργά πλοία τον χειμώνα',
    closing: 'Τρεις φορές την ημέρα φεύγει το πλοίο από την ακτή, την πρώτη στις έξι το πρωί.',
  },
  ar: {
    title: 'عودة العبارة إلى الجزيرة',
    opening: 'أبحرت العبارة إلى الجزيرة الشمالية يوم الاثنين من جديد بعد عامين من العاصفة التي حطمت الرصيف القديم.',
    middle: 'دفعت البلدية ثلاثة ملايين دينار ثمنا للإصلاح، أي أكثر بمقدار الثلث مما كان مقررا في الميزانية.',
    subheading: 'رحلات بطيئة في الشتاء',
    closing: 'تغادر العبارة الساحل ثلاث مرات في اليوم، أولاها عند السادسة صباحا قبل أن تشرق الشمس.',
  },
  fa: {
    title: 'کشتی به جزیره بازگشت',
    opening: 'کشتی جزیره شمالی روز دوشنبه پس از دو سال دوباره به راه افتاد؛ توفان در آن زمان اسکله را شکسته بود.',
    middle: 'شهرداری برای بازسازی سه میلیارد تومان هزینه کرد که یک سوم بیشتر از بودجه پیش‌بینی شده بود.',
    subheading: 'سفرهای کند زمستانی',
    closing: 'کشتی روزی سه بار از ساحل حرکت می‌کند و نخستین سفر ساعت شش صبح و پیش از طلوع است.',
  },
  hi: {
    title: 'द्वीप की नाव फिर चल पड़ी',
    opening: 'उत्तरी द्वीप की नाव सोमवार को दो साल बाद फिर चल पड़ी, जब एक तूफ़ान ने पुराना घाट तोड़ दिया था।',
    middle: 'नगरपालिका ने मरम्मत पर तीन करोड़ रुपये ख़र्च किए, जो तय बजट से एक तिहाई ज़्यादा हैं।',
    subheading: 'सर्दियों में धीमी नावें',
    closing: 'नाव दिन में तीन बार किनारे से निकलती है, पहली बार सुबह छह बजे, सूरज निकलने से पहले।',
  },
  ja: {
    title: '北島へのフェリーが再開',
    opening: '北島へのフェリーが月曜日、嵐で桟橋が壊れてから二年ぶりに運航を再開した。',
    middle: '町は修理に三億円を使った。予算として決めていた額より一億円も多かった。',
    subheading: '冬の遅い船',
    closing: '船は一日に三回、本土の港を出る。最初の便は夜明け前の午前六時である。',
  },
  ko: {
    title: '북섬 여객선 다시 뜬다',
    opening: '폭풍으로 선착장이 무너진 지 두 해 만인 월요일, 북섬으로 가는 여객선이 다시 항구를 떠나 섬으로 향했다.',
    middle: '군청은 복구에 삼십억 원을 썼는데, 이는 처음에 세운 예산보다 삼분의 일이나 많은 돈이라고 한다.',
    subheading: '겨울의 느린 배',
    closing: '여객선은 하루에 세 번 육지를 떠나며, 첫 배는 해가 뜨기 전인 아침 여섯 시에 출발한다.',
  },
  zh: {
    title: '北岛轮渡恢复通航',
    opening: '周一早上，前往北岛的轮渡重新启航。两年前，一场风暴毁坏了那里的码头。',
    middle: '镇政府为修复工程花费了三千万元，比原来的预算多出了整整三分之一。',
    subheading: '冬天的慢船',
    closing: '轮渡每天从大陆出发三次，第一班船在清晨六点、天还没有亮的时候开出。',
  },
  th: {
    title: 'เรือข้ามฟากกลับมาแล่นอีกครั้ง',
    opening: 'เรือข้ามฟากไปเกาะเหนือออกเดินทางอีกครั้งเมื่อวันจันทร์ สองปีหลังจากพายุพัดท่าเรือเก่าจนพังลงทั้งหมด',
    middle: 'เทศบาลจ่ายเงินค่าซ่อมแซมไปสามสิบล้านบาท มากกว่างบประมาณที่ตั้งไว้ตอนแรกถึงหนึ่งในสาม',
    subheading: 'เรือช้าในฤดูหนาว',
    closing: 'เรือออกจากฝั่งวันละสามเที่ยว เที่ยวแรกออกตั้งแต่หกโมงเช้าก่อนที่พระอาทิตย์จะขึ้นเหนือทะเล',
  },
}
