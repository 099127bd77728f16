import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Polish. */
export const systems: CueTable['cues'] = {
  navigation: {
    strong: phrases(
      'wróć na górę ; powrót do strony głównej',
      'strona główna ; mapa strony/serwisu/witryny ; o nas/mnie/blogu ; napisz do nas ; polityka prywatności (i cookies)',
    ),
    weak: phrases(
      'opinie ; regulamin ; prywatność ; prenumerata ; ogłoszenia ; nawigacja (wpisu/wpisów/po wpisach) ; wyszukaj (na stronie)',
      'szukaj ; kontakt ; archiwum ; zamknij ; odpowiedz ; e-mail * ; redakcja ; praca ; polski ; blogi',
    ),
  },
  newsletter: {
    strong: phrases('zapisz się do/na (naszego/nasz) newslettera/newsletter (…) ; bądź na bieżąco (…)'),
  },
  share: {
    strong: phrases(
      'polub nas na Facebooku ; obserwuj nas na/w Facebooku/Instagramie/X/Google ; śledź nas na Facebooku/Instagramie/X',
      'podziel się (na/tym/:) (artykułem)',
    ),
    weak: phrases('wyślij'),
  },
  'related-heading': {
    strong: phrases(
      'polecane (dla Ciebie) ; więcej na ten temat ; więcej o … ; materiał sponsorowany',
      'czytaj/przeczytaj/zobacz/sprawdź/oglądaj też/także/również',
      'najnowsze/ostatnie/polecane/inne/pozostałe wpisy/artykuły/wiadomości/posty/newsy/teksty',
    ),
    weak: phrases('polecane treści ; warto wiedzieć'),
  },
  'read-more': {
    strong: phrases('wszystkie artykuły/wpisy ; dowiedz się więcej'),
    weak: phrases('zobacz'),
  },
  paywall: {
    strong: phrases('kup/wykup dostęp/prenumeratę/subskrypcję (…) ; masz już konto? (zaloguj się)'),
    weak: phrases('e-wydanie'),
  },
  caption: {
    strong: phrases('foto: …'),
  },
  'page-tools': {
    strong: phrases('zgłoś błąd'),
  },
  tags: {
    weak: phrases('tagi ; kategorie ; słowa kluczowe'),
  },
  'most-read': {
    strong: phrases('najpopularniejsze ; najchętniej czytane ; najczęściej czytane/komentowane/oglądane ; gorące tematy'),
    weak: phrases('popularne ; wiadomości ; aktualności'),
  },
  player: {
    weak: phrases('wideo'),
  },
  login: {
    strong: phrases('załóż (darmowe/nowe) konto'),
    weak: phrases('logowanie ; login'),
  },
  'comment-policy': {
    strong: phrases(
      'dołącz do dyskusji ; zobacz/pokaż (wszystkie) komentarze ; zaloguj się, aby skomentować ; skomentuj jako pierwszy',
      'anuluj pisanie odpowiedzi',
    ),
  },
  helpline: {
    strong: phrases('telefon zaufania(:) … ; numer alarmowy: …'),
  },
}
