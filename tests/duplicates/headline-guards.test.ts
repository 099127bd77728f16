import { describe, expect, test } from 'vitest'
import { questionOpeners } from '../../src/duplicates/data/question-openers.js'
import { compareLines, findDuplicateLines } from '../../src/duplicates/index.js'
import { isFunctionWord } from '../../src/duplicates/measure/lexicon.js'

// What tells two headlines apart that have the same words, and what agencies and pages put around one headline.

type Pair = readonly [a: string, b: string]

function expectTwo(a: string, b: string, differsIn: string): void {
  for (const { relation, evidence } of [compareLines(a, b), compareLines(b, a)]) {
    expect(relation).toBe('differs-in')
    expect(evidence.differsIn).toBe(differsIn)
  }
  expect(findDuplicateLines([a, b]).kept).toEqual([0, 1])
}

function expectOne(a: string, b: string): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ]) {
    expect(compareLines(one, other).relation).toBe('same')
    expect(findDuplicateLines([one, other]).kept).toHaveLength(1)
  }
}

describe('names that differ by an ending, where a capital tells no name', () => {
  test.each<Pair>([
    ['Niger votes for a new president', 'Nigeria votes for a new president'],
    ['Niger Votes for a New President', 'Nigeria Votes for a New President'],
    ['Martin wins the race in the hills', 'Martina wins the race in the hills'],
    ['Paul ouvre le musée de la mer', 'Paula ouvre le musée de la mer'],
  ])('%s / %s', (a, b) => expectTwo(a, b, 'name'))

  test.each<Pair>([
    ['Farmer finds a Roman coin in a field', 'Farmers find a Roman coin in a field'],
    ['Schule in Nordheim bleibt zu', 'Schulen in Nordheim bleiben zu'],
  ])('other endings are forms of a word: %s / %s', (a, b) => expect(compareLines(a, b).relation).toBe('same'))
})

describe('a function word in the place of another one', () => {
  test.each<Pair>([
    ['The miller may sell the old weir', 'The miller will sell the old weir'],
    ['The miller should sell the old weir', 'The miller will sell the old weir'],
    ['Miller to sell the old weir', 'Miller sells the old weir'],
    ['The weir has been closed to boats', 'The weir will be closed to boats'],
    ['Gulls fed by fishermen in the harbour', 'Gulls fed near fishermen in the harbour'],
    ['A song for the choir', 'A song from the choir'],
    ['Baker and miller hurt in the fire', 'Baker or miller hurt in the fire'],
    ['Only rowers can use the old weir', 'Rowers can use the old weir'],
    ['If the weir breaks, the mill is safe', 'The weir breaks, the mill is safe'],
    ['The miller allegedly sold the old weir', 'The miller sold the old weir'],
    ['Half a million swans on the lake', 'A million swans on the lake'],
    ['All rowers passed the test', 'Some rowers passed the test'],
    ['Der Müller soll das Wehr verkaufen', 'Der Müller will das Wehr verkaufen'],
    ['Der Müller soll Geld genommen haben', 'Der Müller hat Geld genommen'],
    ['Ein Lied von der Frau im Hafen', 'Ein Lied an die Frau im Hafen'],
    ['Le meunier aurait vendu le vieux moulin', 'Le meunier a vendu le vieux moulin'],
    ['Un chant du chœur à la ville', 'Un chant au chœur de la ville'],
    ['El molinero habría vendido el molino', 'El molinero ha vendido el molino'],
    ['Il mugnaio avrebbe venduto il mulino', 'Il mugnaio ha venduto il mulino'],
    ['Een lied van de vissers', 'Een lied aan de vissers'],
    ['Mjölnaren ska ha sålt kvarnen', 'Mjölnaren har sålt kvarnen'],
    ['Møllen var lukket for gæster', 'Møllen er lukket for gæster'],
    ['Mylly on suljettu vierailta', 'Mylly oli suljettu vierailta'],
    ['Мельница была закрыта для гостей', 'Мельница будет закрыта для гостей'],
    ['Mlýn byl uzavřen pro hosty', 'Mlýn bude uzavřen pro hosty'],
    ['Ο μύλος ήταν κλειστός για επισκέπτες', 'Ο μύλος είναι κλειστός για επισκέπτες'],
    ['Kincir itu telah ditutup untuk tamu', 'Kincir itu akan ditutup untuk tamu'],
    ['Cối xay đã đóng cửa với khách', 'Cối xay sẽ đóng cửa với khách'],
    ['โรงสีอาจปิดในเดือนหน้า', 'โรงสีจะปิดในเดือนหน้า'],
  ])('%s / %s', (a, b) => expectTwo(a, b, 'direction'))

  test.each<Pair>([
    ['The weir will reopen in the spring', 'Weir to reopen in the spring'],
    ['The weir is closed to all boats', 'Weir closed to all boats'],
    ['The mayor says this weir is safe', 'The mayor said that the weir is safe'],
    ['Boat falls into the old weir', 'Boat falls in the old weir'],
    ['Swans found in the old weir', 'Swans found at the old weir'],
    ['A song about the old weir', 'A song on the old weir'],
    ['The miller of the weir was named', 'The miller of the weir has been named'],
    ['Feuer im Hafen von Lindau', 'Feuer am Hafen von Lindau'],
    ['Incendie dans le port de Lorval', 'Incendie au port de Lorval'],
    ['Das Wehr am Fluss ist zu', 'Wehr am Fluss ist zu'],
    ['Wir essen im Sommer am Wehr', 'Wir essen in dem Sommer am Wehr'],
    ['Мост закрыли во дворе школы', 'Мост закрыли в дворе школы'],
  ])('articles, forms of one word and what headlines leave out tell nothing: %s / %s', (a, b) => {
    expect(compareLines(a, b).relation).toBe('same')
  })
})

describe('who says it, or what of, is a part of its own', () => {
  test.each<Pair>([
    ['Kerr: The weir was never in danger', 'The weir was never in danger'],
    ['Myth: The old weir will break this winter', 'The old weir will break this winter'],
    ['Kern : Le vieux moulin ne fermera pas cet hiver', 'Le vieux moulin ne fermera pas cet hiver'],
    ['Опрос: Старая мельница закроется зимой', 'Старая мельница закроется зимой'],
    ['专家：旧水车今年冬天关闭', '旧水车今年冬天关闭'],
    ['Town beat City in the cup | Women', 'Town beat City in the cup'],
    ['Town beat City in the cup | U21', 'Town beat City in the cup'],
    ['Town beat City in the cup | 2', 'Town beat City in the cup'],
    ['Town beat City in the cup | Monday', 'Town beat City in the cup'],
    ['Stadt gewinnt im Pokal | Frauen', 'Stadt gewinnt im Pokal'],
    ['Mill to close in the spring - report', 'Mill to close in the spring'],
    ['Mill to close in the spring - state news agency', 'Mill to close in the spring'],
    ['Mill to close in the spring - Officials', 'Mill to close in the spring'],
    ['Die Mühle schließt im Frühjahr - Kreise', 'Die Mühle schließt im Frühjahr'],
    ['Le moulin ferme au printemps - presse', 'Le moulin ferme au printemps'],
    ['Мельница закроется весной - СМИ', 'Мельница закроется весной'],
  ])('%s / %s', (a, b) => expectTwo(a, b, 'name'))

  test.each<Pair>([
    ['Interview: The miller of the old weir', 'The miller of the old weir'],
    ['Interview: “We mill at night”, says the miller', '“We mill at night”, says the miller'],
    ['Analyse : pourquoi le moulin ferme', 'Pourquoi le moulin ferme'],
    ['Riverside mill gift guide for the summer - Riverside', 'Riverside mill gift guide for the summer'],
  ])('a label and a part that only repeats are none: %s / %s', (a, b) => expect(compareLines(a, b).relation).toBe('same'))
})

describe('a line that says that it corrects something', () => {
  test.each<Pair>([
    ['Correction: The mill closes in the spring', 'The mill closes in the spring'],
    ['CORRECTED-The mill closes in the spring', 'The mill closes in the spring'],
    ['The mill closes in the spring - Correction', 'The mill closes in the spring'],
    ['The mill closes in the spring (corrected)', 'The mill closes in the spring'],
    ['Korrektur: Die Mühle schließt im Frühjahr', 'Die Mühle schließt im Frühjahr'],
    ['【訂正】古い水車小屋が春に閉鎖', '古い水車小屋が春に閉鎖'],
  ])('%s / %s', (a, b) => expectTwo(a, b, 'negation'))
})

describe('only one of two lines asks', () => {
  test.each<Pair>([
    ['Is the old harbour wall safe?', 'The old harbour wall is safe'],
    ['Should the town close the swimming pool?', 'The town should close the swimming pool'],
    ['The old harbour wall is safe?', 'The old harbour wall is safe'],
    ['Is the old harbour wall safe', 'The old harbour wall is safe'],
    ['What we know about the ferry so far', 'What we know about the ferry so far?'],
    ['The old harbour wall is safe? | CNN', 'The old harbour wall is safe'],
    ['Opinion: Should the town close the pool?', 'The town should close the pool'],
    ['Ist die alte Hafenmauer sicher?', 'Die alte Hafenmauer ist sicher'],
    ['Ist die alte Hafenmauer sicher', 'Die alte Hafenmauer ist sicher'],
    ['Is de oude havenmuur veilig', 'De oude havenmuur is veilig'],
    ['Är den gamla hamnmuren säker', 'Den gamla hamnmuren är säker'],
    ['Le vieux quai est sûr ?', 'Le vieux quai est sûr'],
    ['¿El viejo muelle es seguro?', 'El viejo muelle es seguro'],
    ['Czy młyn zamknie się na wiosnę', 'Młyn zamknie się na wiosnę'],
    ['Değirmen baharda kapanacak mı', 'Değirmen baharda kapanacak'],
    ['Suljetaanko mylly ensi keväänä', 'Suljetaan mylly ensi keväänä'],
    ['Est-ce que le vieux quai est sûr pour les enfants', 'Le vieux quai est sûr pour les enfants'],
    ['क्या पुरानी चक्की वसंत में बंद होगी', 'पुरानी चक्की वसंत में बंद होगी'],
    ['旧水车明年春天关闭吗', '旧水车明年春天关闭'],
    ['古い水車は春に閉まるか', '古い水車は春に閉まる'],
    ['Vídeo: ¿El viejo muelle es seguro', 'El viejo muelle es seguro'],
    ['Старый причал безопасен для лодок?', 'Старый причал безопасен для лодок'],
    ['Η παλιά γέφυρα είναι ασφαλής;', 'Η παλιά γέφυρα είναι ασφαλής'],
    ['الرصيف القديم آمن للقوارب؟', 'الرصيف القديم آمن للقوارب'],
    ['古い桟橋は安全ですか？', '古い桟橋は安全です'],
    ['旧码头的桥今天通车？', '旧码头的桥今天通车'],
    ['ድልድዩ ዛሬ ለተሽከርካሪዎች ተከፈተ፧ - ሪፖርተር', 'ድልድዩ ዛሬ ለተሽከርካሪዎች ተከፈተ - ሪፖርተር'],
  ])('%s / %s', (a, b) => expectTwo(a, b, 'question'))

  test.each<Pair>([
    ['Is the old harbour wall safe?', 'Is the old harbour wall safe? - BBC News'],
    ['Is the old harbour wall safe?', 'IS THE OLD HARBOUR WALL SAFE ?'],
    ['“Is the old harbour wall safe?” asks mayor', "'Is the old harbour wall safe?' asks mayor"],
    ['Video: Is the old harbour wall safe?', 'Is the old harbour wall safe?'],
    ['¿El viejo muelle es seguro?', '¿El viejo muelle es seguro? | CNN'],
    ['古い桟橋は安全ですか？', '古い桟橋は安全ですか?'],
  ])('not here: %s / %s', expectOne)

  test.each<Pair>([
    ['What is a harbour wall', 'What is a harbour wall?'],
    ['is the harbour wall worth it', 'Is the harbour wall worth it?'],
    ['Was ist eine Hafenmauer', 'Was ist eine Hafenmauer?'],
  ])('nor where only the mark was lost: %s / %s', (a, b) => {
    expect(compareLines(a, b).relation).toBe('same')
  })

  test('a question whose answer follows in the other line is contained in it', () => {
    const question = 'Will the town close the swimming pool by the harbour?'
    expect(compareLines(question, `${question} The mayor has plans for it.`).relation).toBe('contained')
  })
})

describe('two that changed places with their case endings', () => {
  test.each<Pair>([
    ['Россия обвинила Турцию в нарушении договора', 'Турция обвинила Россию в нарушении договора'],
    ['Китай обвинил Индию', 'Индия обвинила Китай'],
    ['Спартак обыграл Турцию', 'Турция обыграла Спартак'],
    ['Адвокат обвинил судью во лжи', 'Судья обвинил адвоката во лжи'],
    ['Німеччина звинуватила Угорщину у шпигунстві', 'Угорщина звинуватила Німеччину у шпигунстві'],
    ['Polska pokonała Litwę w finale', 'Litwa pokonała Polskę w finale'],
    ['Sparta porazila Slavii v derby', 'Slavia porazila Spartu v derby'],
    ['Србија победила Хрватску у финалу', 'Хрватска победила Србију у финалу'],
    ['Galatasaray Fenerbahçe’yi yendi', 'Fenerbahçe Galatasaray’ı yendi'],
    ['Suomi voitti Ruotsin', 'Ruotsi voitti Suomen'],
    ['Magyarország legyőzte Szlovákiát', 'Szlovákia legyőzte Magyarországot'],
    ['Lietuva nugalėjo Latviją', 'Latvija nugalėjo Lietuvą'],
    [
      'Вчера вечером в столице после долгих переговоров с послами Литва обвинила Польшу в нарушении старого договора о рыбе',
      'Вчера вечером в столице после долгих переговоров с послами Польша обвинила Литву в нарушении старого договора о рыбе',
    ],
  ])('%s / %s', (a, b) => expectTwo(a, b, 'word-order'))

  test.each<Pair>([
    ['На складе сгорели лодки с улицы Садовой', 'На складе сгорели лодки с улиц Садовой'],
    ['Suomi voitti Ruotsin finaalissa', 'Suomi voittaa Ruotsin finaalissa'],
    ['Council approves plan for a new quay', 'Councils approve plan for a new quay'],
    ['Dozens hurt in fire on ferry in central Norway', 'Dozens hurt in fire on Norwegian ferry'],
    ['Stocks edge lower after earnings from retailers', 'Stocks edge lower after retail earnings'],
    ['Four feared lost after trawler crashes into pier', 'Four feared lost after trawler pier crash'],
  ])('another ending alone says nothing of the order: %s / %s', (a, b) => {
    expect(compareLines(a, b).evidence.differsIn).not.toBe('word-order')
  })
})

describe('labels around a headline', () => {
  const english = 'Bank raises interest rates by quarter point'
  const german = 'Gericht kippt die neue Mautregelung'

  test.each([
    ...['UPDATE 1-', 'UPDATE 2 - ', 'Update 3: ', 'WRAPUP 2-', 'WRAPUP 2: ', 'RPT-', 'RPT-UPDATE 1-', 'REFILE-UPDATE 2-', '2nd update: '],
    ...[
      'EXPLAINER-',
      'EXCLUSIVE-',
      'GLOBAL MARKETS-',
      'PRESS RELEASE: ',
      'Live updates: ',
      'Podcast: ',
      '🚨 BREAKING: ',
      'Breaking: Video: ',
    ],
  ])('%sheadline', (label) => expectOne(english, label + english))

  test.each(['ROUNDUP: ', 'ROUNDUP 2: ', 'ROUNDUP 2/', 'WDH/ROUNDUP: ', 'dpa-AFX: ', '(2. AKTUALISIERUNG) ', 'Liveticker: '])(
    '%sSchlagzeile',
    (label) => expectOne(german, label + german),
  )

  test.each([
    ' - UPDATE 2',
    ' – Update',
    ' (updated)',
    ' [UPDATE]',
    ' (live updates)',
    ' (video)',
    ' (photos and video)',
    ' [FOTO, WIDEO]',
  ])('headline%s', (label) => expectOne(english, english + label))

  test.each<Pair>([
    ['Mercado central cierra por obras', 'EN VIVO: Mercado central cierra por obras'],
    ['Mercado central cierra por obras', 'ACTUALIZA 1-Mercado central cierra por obras'],
    ['Le port rouvre après la tempête', 'EN DIRECT. Le port rouvre après la tempête'],
    ['Porto reabre depois da tempestade', 'AO VIVO: Porto reabre depois da tempestade'],
    ['Суд отменил налог на лодки', 'ЭКСКЛЮЗИВ: Суд отменил налог на лодки'],
    ['Унаслідок пожежі на пристані загинули троє', 'ОНОВЛЕНО: Унаслідок пожежі на пристані загинули троє'],
    ['Liman fırtınadan sonra yeniden açıldı', 'CANLI: Liman fırtınadan sonra yeniden açıldı'],
    ['남해 앞바다서 밤새 어선 전복 선원 구조', '[단독] 남해 앞바다서 밤새 어선 전복 선원 구조'],
    ['남해 앞바다서 어선 전복', '남해 앞바다서 어선 전복(종합2보)'],
    ['旧码头大桥今天下午通车', '【独家】旧码头大桥今天下午通车'],
    ['الميناء يفتح بعد العاصفة', 'حصري: الميناء يفتح بعد العاصفة'],
    ['الميناء يفتح بعد العاصفة', 'اقرأ أيضا: الميناء يفتح بعد العاصفة'],
    ['Η παλιά γέφυρα άνοιξε ξανά', 'Δείτε επίσης: Η παλιά γέφυρα άνοιξε ξανά'],
    ['JUST NU: Den gamla hamnen öppnar igen', 'Den gamla hamnen öppnar igen'],
    ['旧埠頭の橋が今日の午後に開通した（動画あり）', '旧埠頭の橋が今日の午後に開通した'],
    ['OPDATERET: Den gamle havn åbner igen', 'Den gamle havn åbner igen'],
    ['DIRECT. Le vieux port ouvre ses quais', 'Le vieux port ouvre ses quais'],
    ['מבזק: הנמל הישן נפתח מחדש הבוקר', 'הנמל הישן נפתח מחדש הבוקר'],
    ['Η παλιά γέφυρα άνοιξε ξανά (βίντεο)', 'Η παλιά γέφυρα άνοιξε ξανά'],
    [`UPDATE 1-${english}`, `UPDATE 2-${english}`],
    [`RPT-UPDATE 1-${english}`, `WRAPUP 3-${english}`],
  ])('%s / %s', expectOne)

  test.each<Pair>([
    ['Video 2: The new bridge at night', 'Video 3: The new bridge at night'],
    ['Podcast 12: The night on the river', 'Podcast 13: The night on the river'],
    ['Update 2024: Die Regeln im neuen Hafen', 'Update 2025: Die Regeln im neuen Hafen'],
    ['Update 1.5: New maps for the harbour', 'Update 1.6: New maps for the harbour'],
    ['Part 1-Bank raises interest rates', 'Part 2-Bank raises interest rates'],
    ['The boats of the harbour (Part 1)', 'The boats of the harbour (Part 2)'],
  ])('a number of the story is no label: %s / %s', (a, b) => expectTwo(a, b, 'number'))

  test.each<Pair>([
    ['Sport-Vorstand tritt zurück', 'Vorstand tritt zurück'],
    ['Politik-Experte kritisiert Pläne', 'Experte kritisiert Pläne'],
    ['Live music fills harbour', 'Music fills harbour'],
    ['Press release fools old harbour', 'Fools old harbour'],
    ['Update breaks old phones', 'Breaks old phones'],
  ])('nor is the beginning of a word or sentence: %s / %s', (a, b) => {
    expect(compareLines(a, b).relation).not.toBe('same')
  })
})

describe('words that deny', () => {
  test.each<Pair>([
    ['الوزير يؤكد زيادة الضرائب', 'الوزير يؤكد عدم زيادة الضرائب'],
    ['البلدية تتعهد بإغلاق المسبح القديم', 'البلدية تتعهد بعدم إغلاق المسبح القديم'],
    ['دولت از افزایش مالیات خبر داد', 'دولت از عدم افزایش مالیات خبر داد'],
    ['Gradonačelnik je otvorio stari most', 'Gradonačelnik nije otvorio stari most'],
    ['Župani so odprli stari most v pristanišču', 'Župani niso odprli stari most v pristanišču'],
    ['Ingen kvæstet efter brand på havnen i Esbjerg', 'Ni kvæstet efter brand på havnen i Esbjerg'],
    ['Kryebashkiaku hapi urën e vjetër', 'Kryebashkiaku nuk hapi urën e vjetër'],
    ['მერმა ძველი ხიდი გახსნა პორტში', 'მერმა ძველი ხიდი არ გახსნა პორტში'],
    ['Borgarstjórinn opnaði gömlu brúna', 'Borgarstjórinn opnaði ekki gömlu brúna'],
    ['महापौरांनी जुना पूल उघडला', 'महापौरांनी जुना पूल उघडला नाही'],
    ['Binuksan ng alkalde ang lumang tulay', 'Hindi binuksan ng alkalde ang lumang tulay'],
  ])('%s / %s', (a, b) => expectTwo(a, b, 'negation'))

  test.each<Pair>([
    ['Harbour pilot found guilty of attempted murder', 'Harbour pilot found guilty of murder'],
    ['Storm warning lifted for the whole northern coast', 'Storm warning for the whole northern coast'],
    ['Minister declines to meet the families of the crew', 'Minister to meet the families of the crew'],
    ['Sommerfest am alten Hafen wegen Regen abgesagt', 'Sommerfest am alten Hafen wegen Regen'],
    ['Rumour: Town sells the old ferry to a film maker', 'Town sells the old ferry to a film maker'],
    ['Un marin jugé pour tentative de meurtre au port', 'Un marin jugé pour meurtre au port'],
    ['港の男を殺人未遂の疑いで逮捕', '港の男を殺人の疑いで逮捕'],
    ['The pilot is not able to come', 'The pilot is notable to come'],
  ])('or say that it is not so: %s / %s', (a, b) => expectTwo(a, b, 'negation'))

  test.each<Pair>([
    ['Missing rower of the old harbour club', 'Missing rower of the old harbour club found'],
    ['Strike on the ferries to the islands in the north', 'Strike on the ferries to the islands in the north called off'],
    ['Ermittlungen gegen den Lotsen der alten Fähre', 'Ermittlungen gegen den Lotsen der alten Fähre eingestellt'],
    ["Le procès de l'ancien pilote du port de Lorval", "Le procès de l'ancien pilote du port de Lorval renvoyé"],
    ['Alerta por crecida en el valle del Olmo', 'Levantada la alerta por crecida en el valle del Olmo'],
    ['Sciopero dei traghetti in Val Serena', 'Sciopero dei traghetti in Val Serena revocato'],
    ['Alarm powodziowy w dolinie Wiązu', 'Alarm powodziowy w dolinie Wiązu odwołany'],
    ['Пропавший рыбак с Тихого озера', 'Пропавший рыбак с Тихого озера найден'],
    ['Barajın altındaki köyler için tahliye emri', 'Barajın altındaki köyler için tahliye emri kaldırıldı'],
    ['白川市の橋工事', '白川市の橋工事中止'],
    ['느릅군 댐 아래 마을 대피령', '느릅군 댐 아래 마을 대피령 해제'],
  ])('or tell what became of it: %s / %s', (a, b) => expectTwo(a, b, 'negation'))

  test('what became of it in a sentence more is a part of the story', () => {
    const line = 'The crew of the ferry had been missing since the storm'
    expect(compareLines(line, `${line}, and was found on Monday by a fisherman from the islands`).relation).toBe('contained')
  })

  test('the same in both', () => {
    expect(compareLines('Missing rower found by lifeboat crew', 'Missing rower found by a lifeboat crew').relation).toBe('same')
    expectOne('الوزير يؤكد عدم زيادة الضرائب', 'الوزير يؤكد عدم زيادة الضرائب | رويترز')
  })
})

describe('in languages of which fewer words are known', () => {
  test.each<Pair>([
    [
      'Tre sejlere kom til skade, da kranen væltede ned over kajen ved den gamle havn',
      'Fem sejlere kom til skade, da kranen væltede ned over kajen ved den gamle havn',
    ],
    [
      'Kranen kaatuessa vanhan sataman laiturille loukkaantui kaksi purjehtijaa',
      'Kranen kaatuessa vanhan sataman laiturille loukkaantui neljä purjehtijaa',
    ],
    ['Při pádu jeřábu na starém nábřeží byli zraněni tři námořníci', 'Při pádu jeřábu na starém nábřeží byli zraněni čtyři námořníci'],
    [
      'Από την πτώση του γερανού στην παλιά προβλήτα τραυματίστηκαν τρεις ναύτες',
      'Από την πτώση του γερανού στην παλιά προβλήτα τραυματίστηκαν πέντε ναύτες',
    ],
    ['أصيب ثلاثة بحارة بعد سقوط الرافعة على الرصيف القديم في الميناء', 'أصيب خمسة بحارة بعد سقوط الرافعة على الرصيف القديم في الميناء'],
    ['मछली बाजार में क्रेन गिरने से तीन नाविक घायल हो गए', 'मछली बाजार में क्रेन गिरने से पांच नाविक घायल हो गए'],
    ['부두에서 크레인이 쓰러져 선원 두 명이 다쳤다고 항만청이 밝혔다', '부두에서 크레인이 쓰러져 선원 세 명이 다쳤다고 항만청이 밝혔다'],
  ])('a number: %s / %s', (a, b) => expectTwo(a, b, 'number'))

  test.each<Pair>([
    ['Havnen blev ryddet før den store regatta i byen', 'Havnen blev ryddet efter den store regatta i byen'],
    ['Vanhojen veneiden hinnat nousivat satamassa toukokuussa', 'Vanhojen veneiden hinnat laskivat satamassa toukokuussa'],
    ['A kikötőt a verseny előtt kiürítették a rendőrök', 'A kikötőt a verseny után kiürítették a rendőrök'],
    ['Ціни на старі човни в порту за рік зросли', 'Ціни на старі човни в порту за рік впали'],
    ['أخلت الشرطة الميناء قبل السباق الكبير في المدينة', 'أخلت الشرطة الميناء بعد السباق الكبير في المدينة'],
    ['המשטרה פינתה את הנמל לפני המרוץ הגדול בעיר', 'המשטרה פינתה את הנמל אחרי המרוץ הגדול בעיר'],
    ['Cảnh sát sơ tán bến cảng trước cuộc đua lớn của thành phố', 'Cảnh sát sơ tán bến cảng sau cuộc đua lớn của thành phố'],
    ['ตำรวจเคลียร์ท่าเรือก่อนการแข่งขันใหญ่ของเมือง', 'ตำรวจเคลียร์ท่าเรือหลังการแข่งขันใหญ่ของเมือง'],
  ])('an opposite: %s / %s', (a, b) => expectTwo(a, b, 'direction'))

  test.each<Pair>([
    ['Kaksi purjehtijaa loukkaantui vanhassa satamassa', '2 purjehtijaa loukkaantui vanhassa satamassa'],
    ['Cần cẩu đổ ở bến cảng cũ, ba thủy thủ bị thương', 'Cần cẩu đổ ở bến cảng cũ, 3 thủy thủ bị thương'],
  ])('one number in two writings: %s / %s', expectOne)
})

describe('two function words that changed places', () => {
  test.each<Pair>([
    ['The ferry from Lindmouth to Kellan is late again', 'The ferry to Lindmouth from Kellan is late again'],
    ['Le bateau de Lorval à Marvaux est annulé', 'Le bateau à Lorval de Marvaux est annulé'],
    ['Der Kapitän verklagt den Lotsen', 'Den Kapitän verklagt der Lotse'],
  ])('%s / %s', (a, b) => expectTwo(a, b, 'word-order'))

  test.each<Pair>([
    ['The pilot was only at the pier', 'The pilot only was at the pier'],
    ['Das braucht sie im Hafen', 'Sie braucht das im Hafen'],
  ])('nothing else: %s / %s', (a, b) => {
    expect(compareLines(a, b).evidence.differsIn).not.toBe('word-order')
  })
})

describe('one headline in other letters', () => {
  test.each<Pair>([
    ['ΑΝΟΙΞΕ ΞΑΝΑ Η ΠΑΛΙΑ ΓΕΦΥΡΑ ΤΟΥ ΛΙΜΑΝΙΟΥ', 'Άνοιξε ξανά η παλιά γέφυρα του λιμανιού'],
    ['LE VIEUX PORT FERME A MARVAUX APRES LA TEMPETE', 'Le vieux port ferme à Marvaux après la tempête'],
    ['부두 크레인 사고로 3명이 다쳤다', '부두 크레인 사고로 3명이 다쳤다 - 해문일보'.normalize('NFD')],
  ])('%s / %s', expectOne)

  test.each<Pair>([
    ['Ο νόμος για τις αγορές της πόλης', 'Ο νομός για τις αγορές της πόλης'],
    ['DIE MASSE DER ALTEN SCHIFFE IM HAFEN', 'Die Mässe der alten Schiffe im Hafen'],
  ])('not here: %s / %s', (a, b) => {
    expect(findDuplicateLines([a, b]).kept).toEqual([0, 1])
  })
})

describe('the data', () => {
  test('verbs that open a question are function words', () => {
    expect([...questionOpeners()].filter((word) => !isFunctionWord(word))).toEqual([])
  })
})
