import { describe, expect, test } from 'vitest'
import { fixC1Controls, fixMojibake } from '../../src/normalize/index.js'
import { ENCODING_NAMES, misread } from './damage.js'
import { SENTENCES } from './sentences.js'

describe('what was misread is put right', () => {
  test.each([
    ['windows-1252', 'The cafÃ© isnâ€™t open', 'The café isn’t open'],
    ['Latin-1, with C1 controls', 'The cafÃ© isn\u00e2\u0080\u0099t open', 'The café isn’t open'],
    ['windows-1251', 'le thГ©Гўtre et lвЂ™opГ©ra', 'le théâtre et l’opéra'],
    ['windows-1250', 'le rĂ©gime', 'le régime'],
    ['windows-1253', 'caffΓ¨', 'caffè'],
    ['windows-1254', 'Ä±ÅŸÄ±k', 'ışık'],
    ['windows-1257', 'crĆØme brĆ»lĆ©e', 'crème brûlée'],
    ['Mac Roman', 'caf√© ‚Äúnoir‚Äù', 'café “noir”'],
    ['code page 437', 'm├╝de', 'müde'],
    ['ISO 8859-2', 'pĂłĹşniej', 'później'],
    ['two layers', 'cafÃƒÂ©', 'café'],
    ['two layers of different encodings', misread('Žluťoučký kůň', 'windows-1250'), 'Žluťoučký kůň'],
    ['three layers', misread(misread(misread('l’été', 'windows-1252'), 'windows-1252'), 'windows-1252'), 'l’été'],
    ['good and damaged text in one line', 'Élodie a dit : Â« câ€™est Ã©trange Â»', 'Élodie a dit : « c’est étrange »'],
    ['an emoji', 'See you ðŸ˜€', 'See you 😀'],
    ['an emoji as two surrogates (CESU-8)', 'See you \u00ed\u00a0\u00bd\u00ed\u00b8\u0080', 'See you 😀'],
    ['a sign on its own', 'âœ– closed', '✖ closed'],
    ['a sign of Latin-1', '23Â°C, Â£5 and Â© us', '23°C, £5 and © us'],
    ['a Greek letter in a Latin word', 'the Î²-carotene of 5Âµg', 'the β-carotene of 5µg'],
    ['put into capitals afterwards', 'THEY CANÂ€™T', 'THEY CAN’T'],
    ['… with a small letter of the encoding', 'Â€ŒALL FREE,Â€\u009d Â‚¬5 FOR LEGOÂ„¢', '“ALL FREE,” €5 FOR LEGO™'],
    ['… a letter', 'DEN SÃ¶KER GÃ¥R I KVÃ¤LL', 'DEN SÖKER GÅR I KVÄLL'],
    ['… no: damaged twice, beside capitals', 'Ã§Â\u0094Â¨LEDÃ§Â\u0081Â¯', '用LED灯'],
    ['… a word of a letter', 'A INFORMAÃ§Ã£O NÃ£O Ã© OFICIAL', 'A INFORMAÇÃO NÃO É OFICIAL'],
    ['a space for a no-break space: à', 'face Ã la mer, voilÃ Ã©videmment', 'face à la mer, voilà évidemment'],
    ['a space for a no-break space: a contraction', 'voltou Ã quela casa em SÃ£o Paulo', 'voltou àquela casa em São Paulo'],
    ['a space for a no-break space: a capital', 'Å koda a ÄŒeskÃ½ Krumlov', 'Škoda a Český Krumlov'],
    ['a capital whose last byte is a no-break space', 'The new Å\u00a0koda is here', 'The new Škoda is here'],
    ['letters of Yoruba and pinyin', 'nÇ¹kankan, lÇœ, nÇšâ€™Ã©r', 'nǹkankan, lǜ, nǚ’ér'],
    ['a lost byte', 'ÄŒeskÃ¡ republika, ÄŒeÅ�tina', 'Česká republika, Če\ufffdtina'],
    ['code page 850', 'le caf├® est ferm├® ┬á', 'le café est fermé \u00a0'],
    ['KOI8-R', 'п°п╬я│п╨п╡п╟ я│п╣пЁп╬п╢п╫я▐', 'Москва сегодня'],
    ['Mac Central European', 'talks ‚Äď and a ‚Äėdirect‚Äô line', 'talks – and a ‘direct’ line'],
    ['ISO 8859-15', 'Herr MÃŒller kommt im MÃ€rz', 'Herr Müller kommt im März'],
    ['KOI8-U', 'пєп╬пҐпЄ пёп╨я─п╟я≈пҐп╦', 'Фонд України'],
    ['windows-1256: Arabic', 'ط£ط؛ظ„ظ‚ ط§ظ„ط¬ط³ط± ط­طھظ‰ ط§ظ„ط±ط¨ظٹط¹', 'أغلق الجسر حتى الربيع'],
    ['windows-1256: Persian', misread('پل شهر تا پاییز بسته می‌ماند', 'windows-1256'), 'پل شهر تا پاییز بسته می‌ماند'],
    ['windows-1256: Latin', 'Josأ© paid آ£5, â€کonlyâ€™ he said', 'José paid £5, ‘only’ he said'],
    ['windows-1255: Hebrew', misread('הגשר סגור עד האביב', 'windows-1255'), 'הגשר סגור עד האביב'],
    ['windows-1255: Latin', 'The mayorג€™s cafֳ© costs ֲ£5', 'The mayor’s café costs £5'],
    ['windows-874: Thai', misread('สะพานปิดถึงฤดูใบไม้ผลิ', 'windows-874'), 'สะพานปิดถึงฤดูใบไม้ผลิ'],
    ['windows-874: a dash', 'The bridge โ€” closed', 'The bridge — closed'],
    ['an accented capital alone', 'Ã€ propos', 'À propos'],
    ['a capital in front', 'NÃºmero', 'Número'],
    ['a word of two letters', 'SÃ³ hoje', 'Só hoje'],
    ['ordinal numbers', 'o 1Âº de maio, NÂº 5', 'o 1º de maio, Nº 5'],
    ['a sign behind capitals', 'LEGOÂ® sets', 'LEGO® sets'],
    ['a sign between numbers', '4 Ã— 100 m', '4 × 100 m'],
    ['ß among capitals', 'FUÃŸBALL', 'FUßBALL'],
    ['a capital of windows-1250', 'Ăśber ZĂĽrich', 'Über Zürich'],
    ['pounds in Mac Roman and windows-1251', 'It cost ¬£5', 'It cost £5'],
    ['an emoji of windows-1251', 'Fire рџ”Ґ', 'Fire 🔥'],
    ['an emoji of Mac Roman', 'Great news \uf8ffüéâ', 'Great news 🎉'],
    ['a lost byte of a closing quotation mark', 'â€œYesâ€, she said: â€œnow.â€', '“Yes”, she said: “now.”'],
    ['… in front of a dash', 'He said â€œyesâ€—then left', 'He said “yes”—then left'],
    ['… in front of another quotation mark', 'â€œIt said â€˜noâ€™â€’, she said', '“It said ‘no’”’, she said'],
    ['… as U+FFFD', 'He said â€œnoâ€\ufffd and left, didnâ€\ufffdt he', 'He said “no” and left, didn\ufffdt he'],
    ['… as a question mark, behind a mark', 'â€œStop!â€? she cried. â€œNow!â€?', '“Stop!” she cried. “Now!”'],
    ['… and where the sentence goes on', 'the â€œlongestâ€? day', 'the “longest” day'],
    ['… no: a question mark', 'Was it â€œhersâ€? Nobody knew', 'Was it “hers”? Nobody knew'],
    ['… damaged twice', 'Ã¢â‚¬Å“Hello,Ã¢â‚¬Â he said. Ã¢â‚¬Å“NoÃ¢â‚¬Â', '“Hello,” he said. “No”'],
    ['… damaged twice: of a dash', 'The mayor Ã¢â‚¬â€ who wonÃ¢â‚¬â€left', 'The mayor — who won—left'],
    ['Latin-1, then windows-1252', 'Ã¢Â€ÂœWe won,Ã¢Â€Â\u009d he said', '“We won,” he said'],
    ['… a lost byte of a closing quotation mark', 'Ã¢Â€ÂœWe won,Ã¢Â€Â he said', '“We won,” he said'],
    ['quotation marks beside Cyrillic', 'Он сказал – â€œдаâ€\u009d', 'Он сказал – “да”'],
    ['dashes beside letters of other scripts', 'Москваâ€“Киев, Αθήναâ€”Πάτρα, 東京â€“大阪', 'Москва–Киев, Αθήνα—Πάτρα, 東京–大阪'],
    ['é in a name that was put into capitals', 'BEYONCÃ© LIVE', 'BEYONCÉ LIVE'],
    ['ë in a name that was put into capitals', 'ZOÃ« BALL', 'ZOË BALL'],
    ['a figure dash in a quotation', 'â€œone â€’ twoâ€\u009d', '“one ‒ two”'],
    ['a no-break space between sentences', 'It is over. Â The rest went home.', 'It is over. \u00a0The rest went home.'],
    ['a no-break space behind capitals', 'The USÂ\u00a0Senate, PARISÂ\u00a0(AFP)', 'The US\u00a0Senate, PARIS\u00a0(AFP)'],
    ['… of which a space is left', 'WASHINGTONÂ â€”Â The mayor', 'WASHINGTON\u00a0—\u00a0The mayor'],
    [
      '… trimmed away at the end of a line',
      'Book online.Â\nEvery visitÂ\nIt is over. Â',
      'Book online.\u00a0\nEvery visit\u00a0\nIt is over. \u00a0',
    ],
    ['… the same of à', 'Et voilÃ', 'Et voilà'],
    ['… in a row', '1. Â Â Fat is bad', '1. \u00a0\u00a0Fat is bad'],
    ['… alone in a line of a damaged text', 'Itâ€™s\nÂ\nover', 'It’s\n\u00a0\nover'],
    ['a trade mark behind a small letter', 'My iPhoneâ„¢ rings', 'My iPhone™ rings'],
    ['a numero sign', 'Приказ в„– 5, в„–7, в„–\u00a09', 'Приказ № 5, №7, №\u00a09'],
    ['Greek letters in Latin text', 'TNF-Î± and IL-1Î²', 'TNF-α and IL-1β'],
    ['a Greek letter alone', 'Î²-carotene', 'β-carotene'],
    ['the euro sign, as one byte of windows-1252', 'Â£5 or Â€20', '£5 or \u008020'],
    ['a byte order mark in front of Cyrillic', 'п»їЗаголовок', '\ufeffЗаголовок'],
    ['a byte order mark in front of an accent', 'ï»¿Über', '\ufeffÜber'],
    ['a space for a no-break space: inside of a Vietnamese word', 'thÃ nh phá»‘ lÃ  nÆ¡i', 'thành phố là nơi'],
    ['a space for a no-break space: behind a capital', 'LÃ  oÃ¹ tu es', 'Là où tu es'],
    ['a space for a no-break space: damaged twice', 'dÃƒÂ©jÃƒÂ lÃƒÂ , ÃƒÂ lâ€™aube', 'déjà là, à l’aube'],
    ['a space for a no-break space: Devanagari, damaged twice', 'Ã Â¤Â®Ã Â¥â€¡Ã Â¤Â¯Ã Â¤Â°', 'मेयर'],
    ['a space for a no-break space: a compound', 'lÃ -bas, Ã©tÃ©', 'là-bas, été'],
    ['… a compound, the line intact', 'a vis-Ã -vis and a pied-Ã -terre', 'a vis-à-vis and a pied-à-terre'],
    ['… in front of a mark', 'Che bella cittÃ ? La voilÃ ?', 'Che bella città? La voilà ?'],
    ['a capital before capitals', 'Ã–ZEL', 'ÖZEL'],
    ['U+FFFD itself', 'the plan ï¿½ as such', 'the plan \ufffd as such'],
    ['code page 866', misread('Мост в город закрыт до весны', 'ibm866'), 'Мост в город закрыт до весны'],
    ['code page 852', 'Most zostanie zamkni─Öty', 'Most zostanie zamknięty'],
    ['ISO 8859-7', misread('Η γέφυρα κλείνει απόψε', 'iso-8859-7'), 'Η γέφυρα κλείνει απόψε'],
    ['windows-1258', 'Die BrĂ¼cke ist fĂ¼r alle gesperrt, heiĂŸt es', 'Die Brücke ist für alle gesperrt, heißt es'],
    ['a byte that windows-1257 lacks', 'Tiltas iÅ\ufffd Å«kio kelio: jÄÆ atidarÄ—', 'Tiltas iš ūkio kelio: jį atidarė'],
    ['… no: it may be one of two', 'iÅ\ufffd Å¾mogus', 'i\ufffd žmogus'],
    ['a space for a no-break space: KOI8-R', misread('Рядом с мостом', 'koi8-r').replaceAll('\u00a0', ' '), 'Рядом с мостом'],
  ])('%s: %s', (_, damaged, good) => {
    expect(fixMojibake(damaged)).toBe(good)
  })

  test.each([
    ['dÃ©jÃ\u00a0 vu \u0096 hier', 'déjà vu – hier'],
    ['ItÂ’s fine', 'It’s fine'],
    ['Â“planÂ” Â– againÂ…', '“plan” – again…'],
    ['ItÃ¢Â€Â™s over', 'It’s over'],
    ['Â€20 | 10Â€', '€20 | 10€'],
  ])('with C1 controls repaired behind it, as the plan does: %s', (damaged, good) => {
    expect(fixC1Controls(fixMojibake(damaged))).toBe(good)
  })

  test('a line that only may be damaged, where another one is', () => {
    expect(fixMojibake('Die SPÃ– gewinnt')).toBe('Die SPÃ– gewinnt')
    expect(fixMojibake('Die SPÃ– gewinnt\n\nDas sagte MÃ¼ller.')).toBe('Die SPÖ gewinnt\n\nDas sagte Müller.')
    expect(fixMojibake('MARQUÉ…\ncafÃ©')).toBe('MARQUÉ…\ncafé')
  })

  test.each([
    ['a quotation mark', '„Nie wieder SPÖ“, ruft JÃ¼rgen', '„Nie wieder SPÖ“, ruft Jürgen'],
    ['… whose opening one is damaged', 'â€žNie wieder SPÖ“, ruft JÃ¼rgen', '„Nie wieder SPÖ“, ruft Jürgen'],
    ['… that means a Latin letter', 'På «IKKE GÅ» sto det, sa BjÃ¸rg', 'På «IKKE GÅ» sto det, sa Bjørg'],
    ['… Portuguese', '“ATÉ AMANHÃ”, disse JoÃ£o', '“ATÉ AMANHÃ”, disse João'],
    ['… Swedish', '”BYN VID SJÖ” och ”FÅ”, enligt BjÃ¶rn', '”BYN VID SJÖ” och ”FÅ”, enligt Björn'],
    ['… Danish', '»VI MÅ«, siger SÃ¸ren', '»VI MÅ«, siger Søren'],
    ['… Latvian', 'JÄ\u0081nis: «RĪGĀ»', 'Jānis: «RĪGĀ»'],
    ['… behind a nested one', '“IT IS ‘PERÚ’ OR ‘BOGOTÁ’”, said JosÃ©', '“IT IS ‘PERÚ’ OR ‘BOGOTÁ’”, said José'],
    ['… of a quotation that began a line before', 'PÅ», sa BjÃ¸rg', 'PÅ», sa Bjørg'],
    ['a trade mark', 'NESTLÉ®, ROSÉ™ and LANCÔME™, says RenÃ©', 'NESTLÉ®, ROSÉ™ and LANCÔME™, says René'],
    ['an ellipsis', 'LIBERTÉ… crie HÃ©lÃ¨ne', 'LIBERTÉ… crie Hélène'],
    ['a no-break space', '«\u00a0LIBERTÉ\u00a0», crie HÃ©lÃ¨ne', '«\u00a0LIBERTÉ\u00a0», crie Hélène'],
    ['a dash', 'Die SPÖ–ÖVP-Regierung, so JÃ¼rgen', 'Die SPÖ–ÖVP-Regierung, so Jürgen'],
    ['a number', '5×£35 und 3×©, so JÃ¼rgen', '5×£35 und 3×©, so Jürgen'],
    [
      'a blank, between capitals',
      'A FÃ DE ROCK, UMA MANHÃ E UMA IRMÃ DO REI, disse JoÃ£o',
      'A FÃ DE ROCK, UMA MANHÃ E UMA IRMÃ DO REI, disse João',
    ],
    ['a blank, in Vietnamese', 'ĐÃ “NÓNG”, XÃ HỘI: Nguyá»…n', 'ĐÃ “NÓNG”, XÃ HỘI: Nguyễn'],
    ['a letter of another script', 'fÃ¼r Spaß–Faktor 3', 'für Spaß–Faktor 3'],
    ['… for a number', 'fÃ¼r 4×€50 und Ø±0,1 mm', 'für 4×€50 und Ø±0,1 mm'],
    ['… for an apostrophe', 'l‚Äô√©t√© et l’été', 'l’été et l’été'],
    ['… in another line', 'fÃ¼r\nRohr Ø¼ Zoll, Ø±0,1 mm', 'für\nRohr Ø¼ Zoll, Ø±0,1 mm'],
    ['a Greek number', 'Ο πρώτος και ο Β΄ τόμος β€“ εδώ', 'Ο πρώτος και ο Β΄ τόμος – εδώ'],
    ['the start of a good word of the same script', 'РњС–СЃС‚. Річ у тім, РЁБРА і СРЂАН', 'Міст. Річ у тім, РЁБРА і СРЂАН'],
  ])('a good word in capitals stays beside damage, with its mark: %s', (_, damaged, good) => {
    expect(fixMojibake(damaged)).toBe(good)
  })

  test.each([
    ['В Москве вЂ” мост', 'В Москве — мост'],
    ['В «Москве» вЂ” мост', 'В «Москве» — мост'],
    ['БГ вЂ“ В ходе', 'БГ – В ходе'],
    ['врач “городов” и вЂ“ да', 'врач “городов” и – да'],
    ['Viņš ā€“ “Rīgā” un', 'Viņš – “Rīgā” un'],
    ['Cuvinte â€“ “dânsâ” nu', 'Cuvinte – “dânsâ” nu'],
    ['เขา โ€“ เนย ไทย', 'เขา – เนย ไทย'],
    ['Ο δήμαρχος β€“ είπε. Β Τ Μ', 'Ο δήμαρχος – είπε. Β Τ Μ'],
    ['It was 3.2 Å wide; itâ€™s in the cafÃ©', 'It was 3.2 Å wide; it’s in the café'],
    ['Hon sa â€“ bor i Å i Norge', 'Hon sa – bor i Å i Norge'],
    ['SMÅ Ã¸l og kjÃ¸tt', 'SMÅ øl og kjøtt'],
  ])('a good word and the blank behind it stay beside damage: %s', (damaged, good) => {
    expect(fixMojibake(damaged)).toBe(good)
  })

  test.each(['Most, “fĂ¼r” alle', 'Мост. ╨Ь╨╛╤Б╤В'])('half a repair is none: %s', (line) => {
    expect(fixMojibake(line)).toBe(line)
  })

  test.each([
    ['an intact quotation, with the damage inside of a word', '“L’HÃ”PITAL” a fermÃ©', '“L’HÔPITAL” a fermé'],
    ['… at its end', '„Nur mit der SPÃ–“, so JÃ¼rgen', '„Nur mit der SPÖ“, so Jürgen'],
    ['a last letter', 'SE ACABÃ“, dijo JosÃ©', 'SE ACABÓ, dijo José'],
    ['a last letter of the same language', 'DOMÅ® a ÄŒESKO, Å™ekl JiÅ™Ã\u00ad', 'DOMŮ a ČESKO, řekl Jiří'],
    ['the same letter inside of words', 'ZAKÅ»U I TEÅ», mÃ³wi BjÃ¸rg', 'ZAKŻU I TEŻ, mówi Bjørg'],
    ['a Greek letter', 'Î» in the cafÃ©', 'λ in the café'],
    ['à behind a capital, in front of one', 'HÃ  Ná»™i vÃ  HÃ  TÄ©nh, LÃ  OÃ¹', 'Hà Nội và Hà Tĩnh, Là Où'],
  ])('a damaged word in capitals is no good one: %s', (_, damaged, good) => {
    expect(fixMojibake(damaged)).toBe(good)
  })

  test('line by line', () => {
    expect(fixMojibake('MARQUÉ…\ncafÃ©\r\nВі')).toBe('MARQUÉ…\ncafé\r\nВі')
  })
})

describe('what only could be bytes of UTF-8 stays', () => {
  test.each([
    'LE PRIX MARQUÉ… EST LE BON',
    'LE CAFÉ’S NEW OWNER',
    '„SO SCHÖN“, “AMANHû, »DANKESCHÖ»',
    'été\u00a0», disait-elle, «\u00a0à\u00a0»',
    'Taille : 5×£35, 3×²',
    'Β΄ τόμος, Γ΄ μέρος',
    'Α\u00a0Β\u00a0Γ\u00a0Δ\u00a0Ε\u00a0Ζ',
    'Річ у тім, що Сірко і ВІКІ — друзі',
    'Сёння і заўтра',
    'группа «В», этап «Б»…',
    'the letters Ã and Õ are nasal',
    'The Ã sound is nasal',
    'o Ã é uma letra',
    'Â là chữ cái',
    'A\nĂ\nÂ\nB',
    'literele A,Ă,Â',
    'SÃO PAULO É A MAÇÃ\nNO IRMÃ',
    'PARA AMANHÃ–HOJE NÃO',
    'PRIMĂVARĂ–VARĂ',
    'ВЈЕРА',
    'MAÇÃ E IRMÃ',
    'x = √π, y ≈ ±3',
    'Москва’… “Правда”™',
    'ÇÖP ÖÄ ÅØ',
    'À bientôt… «\u00a0déjà\u00a0»',
    'café\ufffd noir\ufffd',
    'Ä\ufffdRZTE',
    '你好，“世界”……',
    'ã†…ãƒâ”',
    'Viņš dzīvo Rīgā…”',
    'Viņš dzīvo Rīgā\u00a0– ok',
    'Я пошёл в…»',
    'статья в\u00a0№\u00a05, в\u00a0— и всё',
    'Oturuyor hâlâ…”',
    '«Aquí está»—dijo él',
    '¿Dónde está…¿no?',
    'Ela está…”',
    'το β…»',
    'VOLTAIRE ET ZOË†',
    'KOÇ’un, GENÇ’in, “KOÇ”un',
    'LULEÅ—the town',
    '»VENT PÅ«, stod der',
    '›PÅ‹',
    '‚PÅ‘',
    'İMLÂ\u00a0(yazım)',
    'HÂLÂ\u00a0VAR',
    'zespół\u00a0»Marfana«, pół\u00a0°C',
    'literele „Â” și „Î”',
    '█▓▒░ loading',
    '█░░░░ 20%',
    'MAÇÃ® E MAÇÃ™ NA FEIRA',
    '»A IRMû E «A FÃ»',
    'الشرط، الحفظ… الضغط» و«الوسط»، ط، ظ، ع',
    'أ، ب، ت: اقرأ… «مبدأ»',
    'پژوهشگران چین گفتند: «گرگ‌ها…» بازگشته‌اند؟',
    'سڑک، ٹریفک اور لڑکی… ’پتہ نہیں‘',
    'חג”, «ג׳ורג׳» – צ׳רצ׳יל וכו׳… ז׳–ט׳',
    'בְּרֵאשִׁית… לְךָ”, אֲ”',
    'เธอเน้นย้ำ… “เธอ” เน–น โ',
    'Мер області її не бачив, є ґанок',
    '├┤ ─┐ ┬│ ═║',
    '„Ä…Ä…Ähm“, С…С…Стой! Ö…Ö…Öyle mi? Ł…Ł…Łódź',
    'витамины В–С–Е, Ομάδες Γ–Δ–Ε',
    'bokstäverna Å–Ä–Ö är sist, tähed Õ–Ä–Ö–Ü, literele Ă–Â–Î',
    'Han sa: ”Å–Åna nej”, ”Å–Å–Åna”',
    'В·О·Д·А, М•О•С•К•В•А',
    'Напряжение 5 В±0,1 В',
    'Питание ~220В±10%, 10 кВ±5 %',
    'τάση 220 Β±10 %',
    'Å\u00a0lese boken i 3 Å\u00a0resolution',
    'Han bor i Å\u00a0i Lofoten',
  ])('%s', (text) => {
    expect(fixMojibake(text)).toBe(text)
  })
})

test('a word that ends with any letter stays, whatever two marks stand behind it', () => {
  const words = ['Rīgā', 'hâlâ', 'está', 'je to má', 'пошёл в', 'той е в', 'то β', 'café', 'là', 'är då', 'są', 'ZOË', 'perché', 'vi ở đó']
  const marks = [...'…”“»«—–’‘„\u00a0®©²³·•§№›¹']
  const changed = words.flatMap((word) =>
    marks.flatMap((one) => marks.map((two) => `${word}${one}${two}`).filter((text) => fixMojibake(text) !== text)),
  )
  expect(changed).toEqual([])
})

describe('injected damage', () => {
  const cases = Object.values(SENTENCES)
    .flat()
    .flatMap((sentence) =>
      ENCODING_NAMES.flatMap((encoding) => [
        { sentence, damaged: misread(sentence, encoding) },
        { sentence, damaged: misread(misread(sentence, encoding), encoding) },
      ]),
    )

  test('97 % of sentences in 12 languages come back from one and two layers of each encoding', () => {
    const failed = cases.filter(({ sentence, damaged }) => fixMojibake(damaged) !== sentence)
    console.log(`injected damage: ${cases.length - failed.length} of ${cases.length} undone`)
    expect(1 - failed.length / cases.length).toBeGreaterThanOrEqual(0.97)
  })

  test('none of the good sentences is changed', () => {
    expect(cases.filter(({ sentence }) => fixMojibake(sentence) !== sentence)).toEqual([])
  })
})

test.each([
  ['a closing quotation mark in each word', `doesnâ€™t ${'x â€ '.repeat(200_000)}`],
  ['a capital that may be half of à in each word', 'foo Ã bar '.repeat(100_000)],
  ['a quotation that is not closed in each word', `JosÃ© ${'« FÅ” '.repeat(100_000)}`],
  ['what may close a quotation in each word', `BjÃ¸rg ${'„SPÖ“ '.repeat(100_000)}`],
  ['a lost quotation mark in front of blanks', `${`â€œaâ€?${' '.repeat(50)}`.repeat(10_000)}b`],
  ['a no-break space behind capitals in each word', 'USÂ\u00a0'.repeat(200_000)],
])('one long line stays linear: %s', (_, line) => {
  expect(fixMojibake(line).length).toBeLessThanOrEqual(line.length)
})

test('what one repair leaves is looked at again, as another may find it misread', () => {
  const misreadTwice = String.fromCodePoint(
    ...[226, 8221, 172, 258, 152, 258, 176, 226, 8221, 144, 226, 8221, 172, 226, 8226, 8212, 258, 144, 117, 282, 8364, 258, 176],
    ...[97, 282, 129, 226, 8221, 172, 258, 8224],
  )
  const repaired = fixMojibake(misreadTwice)
  expect(repaired).not.toBe(misreadTwice)
  expect(fixMojibake(repaired)).toBe(repaired)
})
