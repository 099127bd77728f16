import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/pl.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'komentarze są moderowane',
      'dodaj komentarz',
      'możliwość komentowania została wyłączona',
      'twój adres e-mail nie zostanie opublikowany',
      'wymagane pola są oznaczone *',
    ],
    weak: ['zasady komentowania', 'komentarze', 'skomentuj'],
  },
  newsletter: {
    strong: ['zapisz się do/na newsletter(a)', 'otrzymuj … na swoją skrzynkę (…)', 'w każdej chwili możesz zrezygnować/się wypisać'],
    weak: ['newsletter', 'na twoją skrzynkę'],
  },
  share: {
    strong: ['udostępnij na Facebooku', 'udostępnij artykuł', 'obserwuj nas (na)', 'skopiuj link'],
    weak: ['udostępnij'],
  },
  'related-heading': {
    strong: ['czytaj też/także', 'przeczytaj również/także', 'powiązane/podobne artykuły', 'może cię zainteresować', 'polecane artykuły'],
    weak: ['zobacz także', 'polecamy', 'więcej na ten temat'],
  },
  'read-more': {
    strong: ['czytaj więcej', 'czytaj dalej', 'zobacz więcej'],
    weak: ['więcej'],
  },
  'cookie-notice': {
    strong: ['ta strona używa (plików) cookie(s)', 'używamy plików cookie(s)', 'używamy plików cookie(s), aby …', 'zaakceptuj wszystkie'],
    weak: ['cookies', 'polityka prywatności', 'RODO'],
  },
  paywall: {
    strong: [
      '(artykuł dostępny) tylko dla prenumeratorów/subskrybentów',
      'pozostało N% artykułu/tekstu',
      'masz już prenumeratę? zaloguj się',
    ],
    weak: ['kup prenumeratę', 'wykup dostęp'],
  },
  copyright: {
    strong: ['wszelkie/wszystkie prawa zastrzeżone', 'kopiowanie/rozpowszechnianie … (jest) zabronione'],
    weak: ['prawa autorskie'],
  },
  caption: {
    strong: ['fot. …', 'zdjęcie ilustracyjne', '… \\/ PAP'],
    weak: ['źródło: …'],
  },
  timestamp: {
    strong: ['czas czytania: N min', 'data publikacji: …', 'opublikowano: …', 'aktualizacja: …'],
  },
  advertisement: {
    strong: ['reklama', 'dalszy ciąg materiału pod wideo/reklamą'],
    weak: ['artykuł sponsorowany'],
  },
  'app-prompt': {
    strong: ['pobierz (naszą) aplikację'],
  },
  'page-tools': {
    strong: ['drukuj'],
  },
  tags: {
    strong: ['tagi: …', 'tematy: …'],
  },
  'author-bio': {
    strong: ['o autorze'],
  },
  republished: {
    strong: ['artykuł (pierwotnie) ukazał się w/na', 'artykuł … pochodzi z serwisu …'],
    weak: ['za: …'],
  },
  correction: {
    strong: ['sprostowanie', 'errata', 'od redakcji', 'w poprzedniej wersji (artykułu/tekstu)'],
    weak: ['aktualizacja', 'korekta'],
  },
  'machine-made': {
    strong: [
      'wygenerowany/wygenerowane/wygenerowano przez AI',
      'wygenerowany/wygenerowane przez sztuczną inteligencję',
      'przetłumaczono automatycznie',
    ],
    weak: ['AI'],
  },
  'most-read': {
    strong: ['najczęściej czytane'],
    weak: ['najnowsze'],
  },
  'support-appeal': {
    strong: ['wesprzyj nas'],
  },
  player: {
    strong: ['posłuchaj artykułu'],
  },
  login: {
    strong: ['zaloguj się', 'zarejestruj się'],
  },
}

/** What publishers write around an article, in Polish. */
export const pl: CueTable = /* @__PURE__ */ joinTable('pl', news, systems)
