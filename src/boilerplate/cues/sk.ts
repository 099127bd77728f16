import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Slovak. */
export const sk: CueTable = {
  language: 'sk',
  cues: {
    'comment-policy': {
      strong: phrases(
        'diskusia je uzavretá ; vaša e-mailová adresa nebude zverejnená ; kódex diskutujúceho ; pridať/napísať/vložiť komentár ; zrušiť odpoveď ; vyžadované polia sú označené',
      ),
      weak: phrases('pravidlá diskusie ; diskusia'),
    },
    newsletter: {
      strong: phrases('prihláste sa na odber (newslettera/noviniek) ; odber newslettera/noviniek'),
    },
    share: {
      strong: phrases('zdieľať na Facebooku ; sledujte nás (na) ; kopírovať odkaz ; zdieľajte článok'),
      weak: phrases('zdieľať ; zdieľajte'),
    },
    'related-heading': {
      strong: phrases('čítajte aj/tiež ; prečítajte si aj/tiež ; súvisiace články ; mohlo by vás zaujímať ; podobné články/príspevky'),
      weak: phrases('odporúčame ; súvisiace ; podobné'),
    },
    'read-more': {
      strong: phrases('čítať viac/ďalej ; pokračovať v čítaní ; čítať celý článok'),
      weak: phrases('viac ; zobraziť'),
    },
    'cookie-notice': {
      strong: phrases('táto stránka používa (súbory) cookies ; používame cookies ; prijať všetko/všetky'),
      weak: phrases('ochrana osobných údajov ; obchodné podmienky'),
    },
    paywall: {
      strong: phrases(
        'len pre predplatiteľov ; odomknite si článok ; máte predplatné? prihláste sa ; článok/obsah je (len/iba) pro/pre predplatiteľov',
      ),
      weak: phrases('predplatné'),
    },
    copyright: { strong: phrases('všetky práva vyhradené (…)'), weak: phrases('autorské práva') },
    caption: { strong: phrases('foto: … ; ilustračn(é/ý/á) foto/obrázok/snímka'), weak: phrases('TASR ; SITA') },
    advertisement: { strong: phrases('reklama ; inzercia ; článok pokračuje pod reklamou'), weak: phrases('komerčný obsah') },
    correction: { strong: phrases('oprava: … ; spresnenie ; pozn. red. ; v pôvodnej verzii (článku)'), weak: phrases('aktualizované') },
    tags: { strong: phrases('kľúčové slová: … ; štítky: …') },
    'most-read': { strong: phrases('najčítanejšie') },
    navigation: { strong: phrases('preskočiť na obsah'), weak: phrases('komentovať') },
    timestamp: { strong: phrases('čas čítania: N minút/min'), weak: phrases('napísal(a) …') },
    'page-tools': { strong: phrases('veľkosť písma ; vytlačiť/tlačiť článok') },
    player: { weak: phrases('podcasty') },
  },
}
