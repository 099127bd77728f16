/** Sentences of our own, as news has them, in twelve languages; each has letters or marks beyond ASCII. */
export const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The council’s plan – “a first step”, the mayor said – costs £3.5m.',
    'She didn’t answer; the café on Main Street was closed.',
    'It’s 23 °C in the harbour, and the naïve seagulls don’t mind…',
  ],
  de: [
    'Für die Brücke über die Weiße Elster fehlen noch 40 Millionen Euro.',
    '„Wir müssen früher anfangen“, sagte die Bürgermeisterin am Dienstag.',
    'Größere Schäden gab es laut Feuerwehr nicht – nur nasse Füße.',
  ],
  fr: [
    'L’hôpital a été évacué dès le début de la soirée, a précisé la préfète.',
    'Où étaient passés les élèves ? À la plage, évidemment.',
    'Le maire s’est félicité d’un été « très réussi » malgré la chaleur.',
  ],
  es: [
    '¿Quién pagará el año que viene la reparación del túnel?',
    'El niño llegó corriendo y pidió otro café con leche.',
    'La alcaldesa anunció que habrá más árboles en la plaza.',
  ],
  pt: [
    'A praça ficará fechada até amanhã por causa da manifestação.',
    'O avô não gostou da decisão, mas não reclamou à direção.',
    'As eleições serão em junho; a campanha começa já.',
  ],
  pl: [
    'Mieszkańcy skarżą się, że most jest zamknięty od początku września.',
    'Źródło pożaru odnaleziono dopiero późną nocą.',
    'Burmistrz przyznał, że pieniądze się skończyły.',
  ],
  cs: [
    'Příští týden začnou dělníci opravovat střechu nádraží.',
    'Řidič autobusu podle svědků přehlédl červenou.',
    'Žáci se vrátí do školy až po jarních prázdninách.',
  ],
  tr: [
    'Köprü onarım çalışmaları nedeniyle ilkbahara kadar kapalı kalacak.',
    'Şehir meclisi yarın akşam olağanüstü toplanıyor.',
    'Çocuklar ağaçların gölgesinde öğle yemeğini yedi.',
  ],
  ru: [
    'Мост через реку закроют на ремонт до конца весны.',
    'Мэр сообщил об этом в понедельник на встрече с жителями.',
    'По его словам, «объезд займёт не больше пяти минут».',
  ],
  el: [
    'Η γέφυρα θα παραμείνει κλειστή έως την άνοιξη.',
    'Ο δήμαρχος είπε ότι τα έργα αρχίζουν τη Δευτέρα.',
    'Οι κάτοικοι ζητούν μια δεύτερη λωρίδα.',
  ],
  zh: ['市长周二表示，大桥将关闭到春天。', '居民们说，绕道需要半个小时。', '学校将于下周一重新开放。'],
  ko: ['시장은 다리가 봄까지 폐쇄된다고 밝혔다.', '주민들은 우회로가 너무 멀다고 말했다.', '학교는 다음 주 월요일에 다시 문을 연다.'],
}
