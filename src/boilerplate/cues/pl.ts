import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/pl.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'komentarze są moderowane ; dodaj komentarz ; możliwość komentowania została wyłączona',
      'twój adres e-mail nie zostanie opublikowany ; wymagane pola są oznaczone *',
    ),
    weak: phrases('zasady komentowania ; komentarze ; skomentuj'),
  },
  newsletter: {
    strong: phrases('otrzymuj … na swoją skrzynkę (…) ; w każdej chwili możesz zrezygnować/się wypisać'),
    weak: phrases('newsletter ; na twoją skrzynkę'),
  },
  share: {
    strong: phrases('udostępnij na Facebooku ; udostępnij artykuł ; obserwuj nas (na) ; skopiuj link'),
    weak: phrases('udostępnij'),
  },
  'related-heading': {
    strong: phrases('powiązane/podobne artykuły ; może cię zainteresować'),
    weak: phrases('polecamy'),
  },
  'read-more': {
    strong: phrases('czytaj więcej/dalej ; zobacz więcej'),
    weak: phrases('więcej'),
  },
  'cookie-notice': {
    strong: phrases(
      'ta strona używa (plików) cookie(s) ; używamy plików cookie(s) ; używamy plików cookie(s), aby … ; zaakceptuj wszystkie',
    ),
    weak: phrases('(polityka) cookies ; polityka prywatności ; RODO'),
  },
  paywall: {
    strong: phrases(
      '(treść/artykuł dostępny) tylko dla prenumeratorów/subskrybentów ; pozostało N% artykułu/tekstu ; masz już prenumeratę? zaloguj się',
    ),
  },
  copyright: {
    strong: phrases('wszelkie/wszystkie prawa zastrzeżone ; kopiowanie/rozpowszechnianie … (jest) zabronione'),
    weak: phrases('prawa autorskie'),
  },
  caption: {
    strong: phrases('fot. … ; zdjęcie ilustracyjne ; … \\/ PAP'),
    weak: phrases('źródło: …'),
  },
  timestamp: {
    strong: phrases('czas czytania: N min ; data publikacji: … ; opublikowano: … ; aktualizacja: …'),
  },
  advertisement: {
    strong: phrases('reklama ; dalszy ciąg materiału pod wideo/reklamą'),
    weak: phrases('artykuł sponsorowany'),
  },
  'app-prompt': {
    strong: phrases('pobierz (naszą) aplikację'),
  },
  'page-tools': {
    strong: phrases('drukuj'),
  },
  tags: {
    strong: phrases('tagi: … ; tematy: …'),
  },
  'author-bio': {
    strong: phrases('o autorze'),
  },
  republished: {
    strong: phrases('artykuł (pierwotnie) ukazał się w/na ; artykuł … pochodzi z serwisu …'),
    weak: phrases('za: …'),
  },
  correction: {
    strong: phrases('sprostowanie ; errata ; od redakcji ; w poprzedniej wersji (artykułu/tekstu)'),
    weak: phrases('aktualizacja ; korekta'),
  },
  'machine-made': {
    strong: phrases(
      'wygenerowany/wygenerowane/wygenerowano przez AI ; wygenerowany/wygenerowane przez sztuczną inteligencję',
      'przetłumaczono automatycznie',
    ),
    weak: phrases('AI'),
  },
  'most-read': {
    weak: phrases('najnowsze'),
  },
  'support-appeal': {
    strong: phrases('wesprzyj nas'),
  },
  player: {
    strong: phrases('posłuchaj artykułu'),
  },
  login: {
    strong: phrases('zaloguj się ; zarejestruj się'),
  },
}

/** What publishers write around an article, in Polish. */
export const pl: CueTable = /* @__PURE__ */ joinTable('pl', news, systems)
