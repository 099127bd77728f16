import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Slovak. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('pridať/napísať/vložiť komentár', 'zrušiť odpoveď ; vyžadované polia sú označené'),
  },
  navigation: {
    strong: phrases('preskočiť na obsah'),
    weak: phrases('komentovať ; úvod ; kontakt ; kontakty'),
  },
  newsletter: {
    strong: phrases('odber newslettera/noviniek'),
  },
  share: {
    strong: phrases('zdieľajte článok'),
    weak: phrases('zdieľajte'),
  },
  'related-heading': {
    strong: phrases('podobné články/príspevky'),
    weak: phrases('podobné'),
  },
  'read-more': {
    strong: phrases('čítať viac/ďalej/celý článok'),
    weak: phrases('zobraziť'),
  },
  'cookie-notice': {
    strong: phrases('prijať všetko/všetky (cookies)'),
    weak: phrases('obchodné podmienky'),
  },
  paywall: {
    strong: phrases('článok/obsah je (len/iba) pro/pre predplatiteľov'),
  },
  copyright: {
    strong: phrases('všetky práva vyhradené (…)'),
  },
  caption: {
    strong: phrases('ilustračné foto/obrázok/snímka'),
  },
  timestamp: {
    strong: phrases('čas čítania: N minút/min'),
    weak: phrases('napísal(a) …'),
  },
  advertisement: {
    strong: phrases('článok pokračuje pod reklamou'),
  },
  'page-tools': {
    strong: phrases('vytlačiť/tlačiť článok'),
  },
  player: {
    weak: phrases('video ; podcasty'),
  },
}
