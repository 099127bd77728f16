import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Latvian. */
export const lv: CueTable = {
  language: 'lv',
  cues: {
    'comment-policy': {
      strong: phrases(
        'pievieno/pievienot/raksti/rakstīt/atstāj/atstāt (savu) komentāru ; skatīt/lasīt (visus) komentārus ; lai komentētu, (lūdzu) ielogojies/pieslēdzies/reģistrējies ; jūsu e-pasta adrese netiks publicēta',
      ),
      weak: phrases('komentāri ; komentēt'),
    },
    newsletter: {
      strong: phrases(
        'pieraksties/piesakies (mūsu) jaunumiem/vēstkopai (…) ; abonē (mūsu) jaunumus/vēstkopu (…) ; saņem … savā e-pastā (…)',
      ),
    },
    share: {
      strong: phrases(
        'dalies/dalīties ar draugiem/rakstu/ziņu ; seko/sekojiet mums ; seko/sekojiet mums Facebook/Instagram (…) ; kopēt saiti',
      ),
      weak: phrases('dalies ; dalīties'),
    },
    'related-heading': {
      strong: phrases(
        'lasi/lasiet/skaties/klausies arī/vēl ; saistītie/līdzīgi/citi raksti ; saistītās ziņas/tēmas ; par šo tēmu ; vairāk ziņu/rakstu',
      ),
      weak: phrases('iesakām'),
    },
    'read-more': {
      strong: phrases('lasīt/lasi/uzzini/skatīt/rādīt vairāk/tālāk ; lasīt visu rakstu'),
    },
    'cookie-notice': {
      strong: phrases(
        'šī (tīmekļa) vietne/lapa izmanto sīkdatnes ; šajā vietnē/lapā tiek izmantotas sīkdatnes ; pieņemt/apstiprināt visas ; piekrītu visām sīkdatnēm',
      ),
      weak: phrases('sīkdatnes ; privātuma politika'),
    },
    paywall: {
      strong: phrases('abonē … un lasi (…) ; (vai) (jau) esi/esat abonents(? …) ; lai turpinātu lasīt, abonē/pieslēdzies (…)'),
      weak: phrases('abonē'),
    },
    copyright: {
      strong: phrases('visas tiesības aizsargātas/paturētas (…) ; pārpublicēšana bez … atļaujas (ir) aizliegta (…)'),
    },
    caption: {
      strong: phrases('foto:/attēls: … ; attēlam ir ilustratīva nozīme ; publicitātes foto/attēls'),
    },
    timestamp: { strong: phrases('lasīšanas laiks: N min ; publicēts: … ; atjaunots: … ; pirms N minūtēm/stundām/dienām') },
    advertisement: {
      strong: phrases(
        'reklāma ; raksts/teksts turpinās pēc/zem reklāmas ; (raksta) turpinājums pēc/zem reklāmas ; sponsorēts/apmaksāts saturs',
      ),
    },
    'app-prompt': { strong: phrases('lejupielādē/lejuplādē (mūsu) lietotni (…)') },
    tags: { strong: phrases('tēmas:/birkas: … ; atslēgvārdi: …') },
    'author-bio': { strong: phrases('par autoru/autori') },
    correction: { strong: phrases('labojums: …') },
    'most-read': {
      strong: phrases('lasītākie/populārākie (raksti) ; lasītākās/populārākās (ziņas)'),
      weak: phrases('jaunākās ziņas'),
    },
    'support-appeal': { strong: phrases('atbalsti/atbalstiet mūs ; tavs atbalsts mums ir svarīgs (…)'), weak: phrases('ziedo') },
    player: { strong: phrases('klausies/klausīties rakstu') },
    login: { strong: phrases('ielogoties ; pieslēgties') },
    navigation: {
      strong: phrases('(atpakaļ) uz augšu ; pāriet uz (galveno) saturu'),
      weak: phrases('kontakti ; par mums'),
    },
    'tip-line': {
      strong: phrases('pamanīji/pamanījāt kļūdu(? …) ; ziņo par kļūdu'),
    },
    'page-tools': { strong: phrases('burtu izmērs') },
  },
}
