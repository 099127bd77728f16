/**
 * Pairs of lines as the news have them, in twelve languages, that look alike: most say different things (a negation, the opposite direction,
 * another number or name), some say the same in other typography, with the name of the site, or in slightly other words. Own writing.
 */
export interface NegationPair {
  /** BCP 47 code. */
  readonly language: string
  readonly a: string
  readonly b: string
  /** What tells them apart; `undefined` where both say the same. */
  readonly differsIn: 'negation' | 'direction' | 'number' | 'name' | undefined
}

type Row = readonly [a: string, b: string]

interface Rows {
  readonly negation: readonly Row[]
  readonly direction: readonly Row[]
  readonly number: readonly Row[]
  readonly name: readonly Row[]
  readonly same: readonly Row[]
}

const ROWS: Readonly<Record<string, Rows>> = {
  en: {
    negation: [
      ['The minister will resign after the vote, her office said', 'The minister will not resign after the vote, her office said'],
      ['Police have found the weapon used in the attack', "Police haven't found the weapon used in the attack"],
      ['Residents were warned before the dam was opened', 'Residents were never warned before the dam was opened'],
      ['The drug can be taken with alcohol, doctors say', 'The drug cannot be taken with alcohol, doctors say'],
    ],
    direction: [
      ['House prices rise for the third month in a row', 'House prices fall for the third month in a row'],
      ['The central bank raised its key rate on Thursday', 'The central bank cut its key rate on Thursday'],
      ['Unemployment in the region is up on last year', 'Unemployment in the region is down on last year'],
      ['Shares in the carmaker opened higher in Paris', 'Shares in the carmaker opened lower in Paris'],
    ],
    number: [
      ['At least 12 people injured in coach crash near Leeds', 'At least 21 people injured in coach crash near Leeds'],
      ['The museum will close for two weeks in March', 'The museum will close for three weeks in March'],
    ],
    name: [
      ['Rovers beat Athletic in the second round of the cup', 'Rovers beat Wanderers in the second round of the cup'],
      ['Storm leaves thousands without power in Devon', 'Storm leaves thousands without power in Dorset'],
    ],
    same: [
      ['“We had no choice,” the mayor told reporters', '"We had no choice," the mayor told reporters'],
      ['Library to stay open on Sundays | The Harbour Post', 'Library to stay open on Sundays'],
      ['Share: Ferry service resumes after week of gales', 'Ferry service resumes after week of gales'],
      ['Council votes to rebuild the old railway bridge', 'The council votes to rebuild the old railway bridge'],
    ],
  },
  de: {
    negation: [
      ['Die Ministerin tritt nach der Abstimmung zurück', 'Die Ministerin tritt nach der Abstimmung nicht zurück'],
      ['Für die Fahrgäste gibt es eine Entschädigung', 'Für die Fahrgäste gibt es keine Entschädigung'],
      ['Der Verdächtige war den Behörden vorher bekannt', 'Der Verdächtige war den Behörden vorher nicht bekannt'],
      ['Die Anwohner wurden vor der Sprengung gewarnt', 'Die Anwohner wurden vor der Sprengung nie gewarnt'],
    ],
    direction: [
      ['Die Mieten in der Innenstadt steigen weiter', 'Die Mieten in der Innenstadt sinken weiter'],
      ['Die Notenbank erhöht den Leitzins um einen Viertelpunkt', 'Die Notenbank senkt den Leitzins um einen Viertelpunkt'],
      ['Im März gab es mehr Einbrüche als im Vorjahr', 'Im März gab es weniger Einbrüche als im Vorjahr'],
      ['Der Umsatz des Konzerns ist im Sommer gewachsen', 'Der Umsatz des Konzerns ist im Sommer geschrumpft'],
    ],
    number: [
      ['Zwölf Verletzte bei Busunfall auf der A 7 bei Kassel', 'Elf Verletzte bei Busunfall auf der A 7 bei Kassel'],
      ['Die Brücke bleibt bis zum 14. Mai gesperrt', 'Die Brücke bleibt bis zum 24. Mai gesperrt'],
    ],
    name: [
      ['Unwetter richtet in Passau Millionenschäden an', 'Unwetter richtet in Regensburg Millionenschäden an'],
      ['Trainer Köhler verlässt den Verein zum Saisonende', 'Trainer Brandt verlässt den Verein zum Saisonende'],
    ],
    same: [
      ['„Wir hatten keine Wahl“, sagte der Bürgermeister', '"Wir hatten keine Wahl", sagte der Bürgermeister'],
      ['Bücherei öffnet künftig auch am Sonntag - Hafenbote', 'Bücherei öffnet künftig auch am Sonntag'],
      ['Teilen: Fähre fährt nach einer Woche Sturm wieder', 'Fähre fährt nach einer Woche Sturm wieder'],
      ['Stadtrat stimmt für den Wiederaufbau der alten Brücke', 'Der Stadtrat stimmt für den Wiederaufbau der alten Brücke'],
    ],
  },
  fr: {
    negation: [
      ['La ministre démissionnera après le vote', 'La ministre ne démissionnera pas après le vote'],
      ['Les enquêteurs ont retrouvé l’arme du crime', 'Les enquêteurs n’ont pas retrouvé l’arme du crime'],
      ['Les habitants avaient été prévenus de la crue', 'Les habitants n’avaient jamais été prévenus de la crue'],
      ['Le maire veut commenter la décision du tribunal', 'Le maire ne veut plus commenter la décision du tribunal'],
    ],
    direction: [
      ['Les prix de l’immobilier augmentent dans la région', 'Les prix de l’immobilier baissent dans la région'],
      ['La banque centrale relève son taux directeur', 'La banque centrale abaisse son taux directeur'],
      ['Le chômage est en hausse au deuxième trimestre', 'Le chômage est en baisse au deuxième trimestre'],
      ['Il y a plus de touristes que l’an dernier sur la côte', 'Il y a moins de touristes que l’an dernier sur la côte'],
    ],
    number: [
      ['Collision près de Dijon : 13 blessés, dont deux graves', 'Collision près de Dijon : 17 blessés, dont deux graves'],
      ['La piscine sera fermée pendant trois semaines', 'La piscine sera fermée pendant cinq semaines'],
    ],
    name: [
      ['Le festival de Vannes annonce son programme', 'Le festival de Quimper annonce son programme'],
      ['Julie Morel remporte la finale du cent mètres', 'Claire Petit remporte la finale du cent mètres'],
    ],
    same: [
      ['« Nous n’avions pas le choix », a dit le maire', "“Nous n'avions pas le choix”, a dit le maire"],
      ['La bibliothèque ouvrira le dimanche - Le Courrier du Port', 'La bibliothèque ouvrira le dimanche'],
      ['Lire aussi : Le bac reprend la mer après la tempête', 'Le bac reprend la mer après la tempête'],
      ['Conseil municipal : le vieux pont sera reconstruit', 'Conseil municipal: le vieux pont sera reconstruit'],
    ],
  },
  es: {
    negation: [
      ['La ministra dimitirá después de la votación', 'La ministra no dimitirá después de la votación'],
      ['La policía ha encontrado el arma del crimen', 'La policía no ha encontrado el arma del crimen'],
      ['Los vecinos siempre fueron avisados de la crecida', 'Los vecinos nunca fueron avisados de la crecida'],
      ['El club jugará la final con su portero titular', 'El club jugará la final sin su portero titular'],
    ],
    direction: [
      ['El precio de la vivienda sube por tercer mes seguido', 'El precio de la vivienda baja por tercer mes seguido'],
      ['El banco central aumenta los tipos de interés', 'El banco central reduce los tipos de interés'],
      ['Hay más turistas que el año pasado en la costa', 'Hay menos turistas que el año pasado en la costa'],
      ['Las exportaciones de aceite crecieron en otoño', 'Las exportaciones de aceite cayeron en otoño'],
    ],
    number: [
      ['Al menos 14 heridos en un choque de autobuses en Soria', 'Al menos 41 heridos en un choque de autobuses en Soria'],
      ['El museo cerrará dos semanas en el mes de marzo', 'El museo cerrará cuatro semanas en el mes de marzo'],
    ],
    name: [
      ['El temporal deja sin luz a miles de hogares en Lugo', 'El temporal deja sin luz a miles de hogares en Huesca'],
      ['Marta Ibáñez gana la carrera de los diez kilómetros', 'Elena Robles gana la carrera de los diez kilómetros'],
    ],
    same: [
      ['«No teníamos elección», dijo el alcalde', '"No teníamos elección", dijo el alcalde'],
      ['La biblioteca abrirá los domingos | El Correo del Puerto', 'La biblioteca abrirá los domingos'],
      ['Compartir: El ferry vuelve a navegar tras el temporal', 'El ferry vuelve a navegar tras el temporal'],
      ['El pleno aprueba reconstruir el viejo puente', 'El pleno aprueba reconstruir el viejo puente.'],
    ],
  },
  it: {
    negation: [
      ['La ministra si dimetterà dopo il voto', 'La ministra non si dimetterà dopo il voto'],
      ['La polizia ha trovato l’arma del delitto', 'La polizia non ha trovato l’arma del delitto'],
      ['Gli abitanti erano stati avvertiti della piena', 'Gli abitanti non erano mai stati avvertiti della piena'],
      ['La squadra giocherà la finale con il suo capitano', 'La squadra giocherà la finale senza il suo capitano'],
    ],
    direction: [
      ['I prezzi delle case aumentano per il terzo mese', 'I prezzi delle case diminuiscono per il terzo mese'],
      ['La banca centrale alza il tasso di riferimento', 'La banca centrale abbassa il tasso di riferimento'],
      ['La disoccupazione è in crescita nella regione', 'La disoccupazione è in calo nella regione'],
      ['Sulla costa ci sono più turisti dello scorso anno', 'Sulla costa ci sono meno turisti dello scorso anno'],
    ],
    number: [
      ['Scontro tra due treni vicino a Siena: 15 feriti', 'Scontro tra due treni vicino a Siena: 25 feriti'],
      ['La piscina resterà chiusa per tre settimane', 'La piscina resterà chiusa per sei settimane'],
    ],
    name: [
      ['Il maltempo isola due paesi vicino a Cuneo', 'Il maltempo isola due paesi vicino a Belluno'],
      ['Giulia Ferri vince la maratona di primavera', 'Anna Conti vince la maratona di primavera'],
    ],
    same: [
      ['«Non avevamo scelta», ha detto il sindaco', '“Non avevamo scelta”, ha detto il sindaco'],
      ['La biblioteca aprirà anche di domenica - Il Corriere del Porto', 'La biblioteca aprirà anche di domenica'],
      ['Leggi anche: Il traghetto riparte dopo la mareggiata', 'Il traghetto riparte dopo la mareggiata'],
      ['Il consiglio approva la ricostruzione del vecchio ponte', 'Consiglio approva la ricostruzione del vecchio ponte'],
    ],
  },
  pt: {
    negation: [
      ['A ministra vai demitir-se depois da votação', 'A ministra não vai demitir-se depois da votação'],
      ['A polícia encontrou a arma usada no assalto', 'A polícia não encontrou a arma usada no assalto'],
      ['Os moradores sempre foram avisados das obras', 'Os moradores nunca foram avisados das obras'],
      ['A equipa joga a final com o seu capitão', 'A equipa joga a final sem o seu capitão'],
    ],
    direction: [
      ['O preço das casas sobe pelo terceiro mês seguido', 'O preço das casas desce pelo terceiro mês seguido'],
      ['O banco central aumentou a taxa de juro', 'O banco central reduziu a taxa de juro'],
      ['Há mais turistas na costa do que no ano passado', 'Há menos turistas na costa do que no ano passado'],
      ['As exportações de vinho cresceram no outono', 'As exportações de vinho caíram no outono'],
    ],
    number: [
      ['Choque entre autocarros perto de Évora faz 16 feridos', 'Choque entre autocarros perto de Évora faz 26 feridos'],
      ['O museu vai fechar duas semanas em março', 'O museu vai fechar três semanas em março'],
    ],
    name: [
      ['Mau tempo deixa aldeias sem luz em Viseu', 'Mau tempo deixa aldeias sem luz em Bragança'],
      ['Rita Moura vence a corrida dos dez quilómetros', 'Sara Pinto vence a corrida dos dez quilómetros'],
    ],
    same: [
      ['“Não tínhamos escolha”, disse o presidente da câmara', '"Não tínhamos escolha", disse o presidente da câmara'],
      ['Biblioteca passa a abrir ao domingo - Correio do Porto de Abrigo', 'Biblioteca passa a abrir ao domingo'],
      ['Leia também: Barco volta a navegar depois do temporal', 'Barco volta a navegar depois do temporal'],
      ['A assembleia aprova a reconstrução da velha ponte', 'Assembleia aprova a reconstrução da velha ponte'],
    ],
  },
  nl: {
    negation: [
      ['De minister treedt na de stemming af', 'De minister treedt na de stemming niet af'],
      ['Reizigers krijgen een vergoeding voor de vertraging', 'Reizigers krijgen geen vergoeding voor de vertraging'],
      ['De verdachte was eerder bekend bij de politie', 'De verdachte was niet eerder bekend bij de politie'],
      ['Bewoners zijn altijd gewaarschuwd voor het water', 'Bewoners zijn nooit gewaarschuwd voor het water'],
    ],
    direction: [
      ['Huizenprijzen stijgen voor de derde maand op rij', 'Huizenprijzen dalen voor de derde maand op rij'],
      ['De centrale bank verhoogt de rente opnieuw', 'De centrale bank verlaagt de rente opnieuw'],
      ['Er zijn meer toeristen aan de kust dan vorig jaar', 'Er zijn minder toeristen aan de kust dan vorig jaar'],
      ['De omzet van de winkelketen is gegroeid', 'De omzet van de winkelketen is gekrompen'],
    ],
    number: [
      ['Zeker 12 gewonden bij botsing van bussen in Zwolle', 'Zeker 22 gewonden bij botsing van bussen in Zwolle'],
      ['Het zwembad blijft drie weken gesloten', 'Het zwembad blijft vier weken gesloten'],
    ],
    name: [
      ['Storm legt het treinverkeer rond Breda stil', 'Storm legt het treinverkeer rond Leiden stil'],
      ['Wethouder Visser stapt op na kritiek van de raad', 'Wethouder Bakker stapt op na kritiek van de raad'],
    ],
    same: [
      ['‘We hadden geen keus’, zei de burgemeester', '"We hadden geen keus", zei de burgemeester'],
      ['Bibliotheek gaat ook op zondag open | De Havenkrant', 'Bibliotheek gaat ook op zondag open'],
      ['Lees ook: Veerboot vaart weer na een week storm', 'Veerboot vaart weer na een week storm'],
      ['De gemeenteraad stemt in met herbouw van de oude brug', 'Gemeenteraad stemt in met herbouw van de oude brug'],
    ],
  },
  sv: {
    negation: [
      ['Ministern avgår efter omröstningen', 'Ministern avgår inte efter omröstningen'],
      ['Polisen har hittat vapnet som användes vid rånet', 'Polisen har inte hittat vapnet som användes vid rånet'],
      ['Resenärerna får ersättning för förseningen', 'Resenärerna får ingen ersättning för förseningen'],
      ['De boende har alltid varnats för översvämningar', 'De boende har aldrig varnats för översvämningar'],
    ],
    direction: [
      ['Bostadspriserna stiger för tredje månaden i rad', 'Bostadspriserna sjunker för tredje månaden i rad'],
      ['Riksbanken höjer styrräntan på torsdag', 'Riksbanken sänker styrräntan på torsdag'],
      ['Det är fler turister på kusten än förra året', 'Det är färre turister på kusten än förra året'],
      ['Arbetslösheten i länet ökade under hösten', 'Arbetslösheten i länet minskade under hösten'],
    ],
    number: [
      ['Minst 14 skadade när två bussar krockade i Umeå', 'Minst 24 skadade när två bussar krockade i Umeå'],
      ['Badhuset håller stängt i tre veckor', 'Badhuset håller stängt i fem veckor'],
    ],
    name: [
      ['Stormen slog ut strömmen i hela Kalmar', 'Stormen slog ut strömmen i hela Borås'],
      ['Tränaren Lindgren lämnar klubben efter säsongen', 'Tränaren Sandberg lämnar klubben efter säsongen'],
    ],
    same: [
      ['”Vi hade inget val”, säger kommunalrådet', '"Vi hade inget val", säger kommunalrådet'],
      ['Biblioteket öppnar på söndagar – Hamnbladet', 'Biblioteket öppnar på söndagar'],
      ['Läs också: Färjan går igen efter en vecka med storm', 'Färjan går igen efter en vecka med storm'],
      ['Fullmäktige röstar för att bygga upp den gamla bron', 'Fullmäktige röstar för att bygga upp den gamla bron.'],
    ],
  },
  pl: {
    negation: [
      ['Minister poda się do dymisji po głosowaniu', 'Minister nie poda się do dymisji po głosowaniu'],
      ['Policja znalazła broń użytą podczas napadu', 'Policja nie znalazła broni użytej podczas napadu'],
      ['Mieszkańcy zawsze byli ostrzegani przed powodzią', 'Mieszkańcy nigdy nie byli ostrzegani przed powodzią'],
      ['Drużyna zagra w finale ze swoim kapitanem', 'Drużyna zagra w finale bez swojego kapitana'],
    ],
    direction: [
      ['Ceny mieszkań rosną trzeci miesiąc z rzędu', 'Ceny mieszkań spadają trzeci miesiąc z rzędu'],
      ['Bank centralny podniósł stopy procentowe', 'Bank centralny obniżył stopy procentowe'],
      ['Na wybrzeżu jest więcej turystów niż przed rokiem', 'Na wybrzeżu jest mniej turystów niż przed rokiem'],
      ['Bezrobocie w regionie wzrosło jesienią', 'Bezrobocie w regionie zmalało jesienią'],
    ],
    number: [
      ['Zderzenie autobusów pod Kielcami, 15 osób rannych', 'Zderzenie autobusów pod Kielcami, 18 osób rannych'],
      ['Muzeum będzie zamknięte przez dwa tygodnie', 'Muzeum będzie zamknięte przez trzy tygodnie'],
    ],
    name: [
      ['Burza pozbawiła prądu tysiące domów w Opolu', 'Burza pozbawiła prądu tysiące domów w Radomiu'],
      ['Anna Wilk wygrała bieg na dziesięć kilometrów', 'Ewa Sowa wygrała bieg na dziesięć kilometrów'],
    ],
    same: [
      ['„Nie mieliśmy wyboru” – powiedział burmistrz', '"Nie mieliśmy wyboru" - powiedział burmistrz'],
      ['Biblioteka będzie czynna w niedziele | Kurier Portowy', 'Biblioteka będzie czynna w niedziele'],
      ['Czytaj także: Prom znów pływa po tygodniu sztormów', 'Prom znów pływa po tygodniu sztormów'],
      ['Rada miasta zgodziła się na odbudowę starego mostu', 'Rada miasta zgodziła się na odbudowę starego mostu.'],
    ],
  },
  ru: {
    negation: [
      ['Министр уйдёт в отставку после голосования', 'Министр не уйдёт в отставку после голосования'],
      ['Полиция нашла оружие, из которого стреляли', 'Полиция не нашла оружие, из которого стреляли'],
      ['Жителей всегда предупреждали о паводке', 'Жителей никогда не предупреждали о паводке'],
      ['Команда сыграет финал со своим капитаном', 'Команда сыграет финал без своего капитана'],
    ],
    direction: [
      ['Цены на жильё растут третий месяц подряд', 'Цены на жильё падают третий месяц подряд'],
      ['Центральный банк повысил ключевую ставку', 'Центральный банк понизил ключевую ставку'],
      ['На побережье больше туристов, чем год назад', 'На побережье меньше туристов, чем год назад'],
      ['Безработица в области осенью выросла', 'Безработица в области осенью снизилась'],
    ],
    number: [
      ['При столкновении автобусов под Тулой пострадали 12 человек', 'При столкновении автобусов под Тулой пострадали 19 человек'],
      ['Музей закроют на две недели в марте', 'Музей закроют на три недели в марте'],
    ],
    name: [
      ['Буря оставила без света тысячи домов в Пензе', 'Буря оставила без света тысячи домов в Самаре'],
      ['Тренер Орлов покинет клуб в конце сезона', 'Тренер Зайцев покинет клуб в конце сезона'],
    ],
    same: [
      ['«У нас не было выбора», — сказал мэр', '"У нас не было выбора", - сказал мэр'],
      ['Библиотека будет открыта по воскресеньям | Портовый вестник', 'Библиотека будет открыта по воскресеньям'],
      ['Читайте также: Паром снова ходит после недели штормов', 'Паром снова ходит после недели штормов'],
      ['Депутаты решили всё же восстановить старый мост', 'Депутаты решили все же восстановить старый мост'],
    ],
  },
  zh: {
    negation: [
      ['部长将在表决后辞职', '部长不会在表决后辞职'],
      ['警方已经找到作案用的凶器', '警方没有找到作案用的凶器'],
      ['居民在泄洪之前得到过通知', '居民在泄洪之前从未得到过通知'],
      ['医生说这种药可以和酒一起服用', '医生说这种药不可以和酒一起服用'],
    ],
    direction: [
      ['全市房价连续第三个月上涨', '全市房价连续第三个月下跌'],
      ['中央银行周四宣布提高基准利率', '中央银行周四宣布降低基准利率'],
      ['今年到海边来的游客比去年增加了', '今年到海边来的游客比去年减少了'],
      ['该地区的失业率秋季有所上升', '该地区的失业率秋季有所下降'],
    ],
    number: [
      ['两辆客车在城郊相撞，造成12人受伤', '两辆客车在城郊相撞，造成22人受伤'],
      ['博物馆三月将闭馆两周', '博物馆三月将闭馆三周'],
    ],
    name: [
      ['暴雨造成桂林数千户居民停电', '暴雨造成柳州数千户居民停电'],
      ['选手李晓明获得十公里赛冠军', '选手王建华获得十公里赛冠军'],
    ],
    same: [
      ['“我们别无选择”，市长说', '「我们别无选择」，市长说'],
      ['图书馆星期天也将开放 - 海港日报', '图书馆星期天也将开放'],
      ['分享：停航一周后渡轮恢复航行', '停航一周后渡轮恢复航行'],
      ['市议会同意重建那座老桥。', '市议会同意重建那座老桥'],
    ],
  },
  ja: {
    negation: [
      ['大臣は採決の後に辞任する', '大臣は採決の後に辞任しない'],
      ['警察は事件に使われた凶器を見つけた', '警察は事件に使われた凶器を見つけていない'],
      ['住民には放流の前に知らせがあった', '住民には放流の前に知らせがなかった'],
      ['この薬は酒と一緒に飲める、と医師は話す', 'この薬は酒と一緒に飲めない、と医師は話す'],
    ],
    direction: [
      ['市内の住宅価格、三か月続けて上昇', '市内の住宅価格、三か月続けて下落'],
      ['中央銀行、木曜日に政策金利を引き上げ', '中央銀行、木曜日に政策金利を引き下げ'],
      ['海辺を訪れる観光客が去年より増えた', '海辺を訪れる観光客が去年より減った'],
      ['県内の失業率は秋に悪化した', '県内の失業率は秋に改善した'],
    ],
    number: [
      ['バス同士が衝突し、12人がけが', 'バス同士が衝突し、15人がけが'],
      ['博物館は三月に二週間休館する', '博物館は三月に三週間休館する'],
    ],
    name: [
      ['大雨で富山の数千世帯が停電', '大雨で金沢の数千世帯が停電'],
      ['十キロ走は田村選手が優勝', '十キロ走は小川選手が優勝'],
    ],
    same: [
      ['「ほかに道はなかった」と市長は語った', '｢ほかに道はなかった｣と市長は語った'],
      ['図書館、日曜日も開館へ｜みなと新聞', '図書館、日曜日も開館へ'],
      ['関連記事：フェリー、一週間ぶりに運航再開', 'フェリー、一週間ぶりに運航再開'],
      ['市議会、古い橋の再建を決める。', '市議会、古い橋の再建を決める'],
    ],
  },
}

/** All pairs, language by language. */
export const NEGATION_PAIRS: readonly NegationPair[] = Object.entries(ROWS).flatMap(([language, rows]) => [
  ...rows.negation.map(([a, b]): NegationPair => ({ language, a, b, differsIn: 'negation' })),
  ...rows.direction.map(([a, b]): NegationPair => ({ language, a, b, differsIn: 'direction' })),
  ...rows.number.map(([a, b]): NegationPair => ({ language, a, b, differsIn: 'number' })),
  ...rows.name.map(([a, b]): NegationPair => ({ language, a, b, differsIn: 'name' })),
  ...rows.same.map(([a, b]): NegationPair => ({ language, a, b, differsIn: undefined })),
])
