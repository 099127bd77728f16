import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Polish. */
export const pl: CueTable = {
  language: 'pl',
  cues: {
    'comment-policy': {
      strong: phrases(
        'komentarze są moderowane ; dodaj komentarz ; możliwość komentowania została wyłączona ; twój adres e-mail nie zostanie opublikowany ; wymagane pola są oznaczone *',
        'zobacz/pokaż (wszystkie) komentarze ; skomentuj jako pierwszy ; anuluj pisanie odpowiedzi',
      ),
      weak: phrases('zasady komentowania ; komentarze ; skomentuj (artykuł)'),
    },
    newsletter: {
      strong: phrases(
        'otrzymuj … na swoją skrzynkę (…) ; w każdej chwili możesz zrezygnować ; w każdej chwili możesz się wypisać ; zapisz się do/na (naszego/nasz) newslettera/newsletter (…) ; bądź na bieżąco (…)',
      ),
      weak: phrases('na twoją skrzynkę'),
    },
    share: {
      strong: phrases(
        'udostępnij na Facebooku ; udostępnij artykuł ; obserwuj nas (na) ; kopiuj/skopiuj link ; polub nas na Facebooku ; obserwuj nas na/w Facebooku/Instagramie/X/Google ; śledź nas na Facebooku/Instagramie/X',
        'podziel się (na/tym/:) (artykułem)',
      ),
      weak: phrases('udostępnij ; wyślij'),
    },
    'related-heading': {
      strong: phrases(
        'powiązane/podobne artykuły ; może cię zainteresować ; polecane (dla Ciebie) ; więcej na ten temat ; więcej o … ; materiał sponsorowany ; czytaj/przeczytaj/zobacz/sprawdź/oglądaj też/także/również',
        'najnowsze/ostatnie/polecane/inne/pozostałe wpisy/artykuły/wiadomości/posty/newsy/teksty',
      ),
      weak: phrases('polecamy ; polecane treści ; warto wiedzieć'),
    },
    'read-more': {
      strong: phrases('czytaj więcej/dalej ; zobacz/załaduj więcej ; wszystkie artykuły/wpisy ; dowiedz się więcej'),
      weak: phrases('więcej ; zobacz'),
    },
    'cookie-notice': {
      strong: phrases(
        'ta strona używa (plików) cookie(s) ; używamy plików cookie(s) ; używamy plików cookie(s), aby … ; zaakceptuj wszystkie',
      ),
      weak: phrases('(polityka) cookies ; RODO'),
    },
    paywall: {
      strong: phrases(
        '(treść/artykuł dostępny) tylko dla prenumeratorów/subskrybentów ; pozostało N% artykułu/tekstu ; masz już prenumeratę? zaloguj się ; kup/wykup dostęp/prenumeratę/subskrypcję (…)',
        'masz już konto?',
      ),
      weak: phrases('e-wydanie'),
    },
    copyright: {
      strong: phrases(
        'wszelkie/wszystkie prawa zastrzeżone ; kopiowanie/rozpowszechnianie treści/materiałów/artykułów/tekstów … zabronione',
      ),
      weak: phrases('prawa autorskie'),
    },
    caption: { strong: phrases('zobacz galerię (…) ; fot. … ; zdjęcie ilustracyjne ; … \\/ PAP ; foto: …') },
    byline: { strong: phrases('oprac./rozmawiał/rozmawiała NAME') },
    timestamp: { strong: phrases('czas czytania: N min ; data publikacji: … ; opublikowano: … ; aktualizacja: …') },
    advertisement: { strong: phrases('reklama ; dalszy ciąg materiału pod wideo/reklamą'), weak: phrases('artykuł sponsorowany') },
    'app-prompt': { strong: phrases('pobierz (naszą) aplikację') },
    'page-tools': { strong: phrases('rozmiar czcionki ; drukuj ; zgłoś błąd') },
    tags: { strong: phrases('tematy: …'), weak: phrases('tagi ; tematy ; kategorie ; słowa kluczowe') },
    'author-bio': { strong: phrases('o autorze') },
    republished: { strong: phrases('artykuł (pierwotnie) ukazał się w/na ; artykuł … pochodzi z serwisu …'), weak: phrases('za: …') },
    correction: {
      strong: phrases('sprostowanie ; errata ; od redakcji ; w poprzedniej wersji (artykułu/tekstu)'),
      weak: phrases('aktualizacja ; korekta'),
    },
    'machine-made': {
      strong: phrases(
        'wygenerowany/wygenerowane/wygenerowano przez AI ; wygenerowany/wygenerowane przez sztuczną inteligencję ; przetłumaczono automatycznie',
      ),
      weak: phrases('AI'),
    },
    'most-read': {
      strong: phrases('najpopularniejsze ; najchętniej czytane ; najczęściej czytane/komentowane/oglądane ; gorące tematy'),
      weak: phrases('najnowsze ; popularne ; wiadomości ; aktualności'),
    },
    'support-appeal': { strong: phrases('wesprzyj nas') },
    player: { strong: phrases('posłuchaj artykułu'), weak: phrases('wideo') },
    login: { strong: phrases('zaloguj się ; zarejestruj się ; załóż (darmowe/nowe) konto'), weak: phrases('logowanie') },
    navigation: {
      strong: phrases(
        'wróć na górę ; powrót do strony głównej ; strona główna ; mapa strony/serwisu/witryny ; o nas/mnie/blogu ; napisz do nas ; polityka prywatności (i cookies) ; poprzedni/następny wpis/artykuł',
      ),
      weak: phrases('opinie ; nawigacja (wpisu/wpisów/po wpisach) ; wyszukaj (na stronie) ; e-mail *'),
    },
    helpline: { strong: phrases('telefon zaufania(:) … ; numer alarmowy: …') },
  },
}
