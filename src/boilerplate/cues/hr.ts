import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Croatian and Bosnian. */
export const hr: CueTable = {
  language: 'hr',
  cues: {
    'page-tools': { strong: phrases('veličina slova ; želite prijaviti grešku(? …)') },
    'comment-policy': {
      strong: phrases(
        'ostavi/ostavite/dodaj/pošalji komentar ; pogledaj/prikaži (sve) komentare ; budi/budite prvi koji će komentirati ; vaša adresa e-pošte neće biti objavljena',
        'vaša email/e-mail adresa neće biti objavljena',
      ),
      weak: phrases('komentari ; komentiraj'),
    },
    newsletter: { strong: phrases('prijavi/prijavite/pretplati/pretplatite se na (naš) newsletter (…)') },
    share: {
      strong: phrases(
        'podijeli/podijelite (ovaj) članak/tekst/vijest ; kopiraj link/poveznicu ; prati/pratite/zaprati/zapratite nas (na) (…)',
      ),
      weak: phrases('podijeli'),
    },
    'related-heading': {
      strong: phrases(
        'pročitaj/pročitajte i ovo ; pročitaj/pročitajte/čitaj/čitajte/pogledajte još/i/također ; povezani članci ; povezane vijesti/teme ; vezani tekstovi ; moglo bi vas/te zanimati ; možda će vas zanimati',
      ),
      weak: phrases('izdvojeno'),
    },
    'read-more': {
      strong: phrases('pročitaj/pročitajte/saznaj/saznajte/prikaži više'),
      weak: phrases('opširnije ; bonus video'),
    },
    'cookie-notice': {
      strong: phrases('ova (web) stranica koristi kolačiće ; prihvati/prihvaćam sve (kolačiće)'),
      weak: phrases('politika/zaštita privatnosti ; uvjeti korištenja'),
    },
    paywall: {
      strong: phrases('(već) ste pretplatnik(? …) ; pretplati/pretplatite se i čitaj/čitajte (…)'),
      weak: phrases('pretplata ; pretplati se'),
    },
    copyright: { strong: phrases('sva prava pridržana/zadržana (…)') },
    caption: { strong: phrases('foto: …') },
    timestamp: {
      strong: phrases('vrijeme čitanja: N min ; objavljeno:/ažurirano: … ; prije N min/minuta/sata/sati/dana'),
    },
    advertisement: {
      strong: phrases(
        'oglas ; reklama ; sponzorirani članak/sadržaj ; nastavak (teksta) nakon/ispod oglasa ; članak/tekst se nastavlja nakon/ispod oglasa',
      ),
    },
    'app-prompt': { strong: phrases('preuzmi/preuzmite (našu/mobilnu) aplikaciju (…)') },
    tags: { strong: phrases('oznake:/tagovi: …') },
    'author-bio': { strong: phrases('o autoru/autorici') },
    correction: { strong: phrases('ispravak: …') },
    'most-read': { strong: phrases('najčitanije (vijesti) ; najčitaniji članci'), weak: phrases('najnovije (vijesti)') },
    'support-appeal': { strong: phrases('podrži/podržite nas ; podržite neovisno/nezavisno novinarstvo') },
    login: {
      strong: phrases('prijavi/prijavite se'),
      weak: phrases('prijava'),
    },
    navigation: {
      strong: phrases('preskoči na (glavni) sadržaj ; (povratak) na vrh'),
      weak: phrases('naslovnica'),
    },
    'tip-line': {
      strong: phrases('pošalji/pošaljite (nam) (svoju) vijest/priču ; želite li dopuniti temu ili prijaviti pogrešku (u tekstu)'),
    },
  },
}
