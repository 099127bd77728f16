import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Norwegian. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('legg igjen/inn en kommentar', 'avbryt svar'),
  },
  navigation: {
    strong: phrases('hopp til (hoved)innhold(et) ; gå (direkte) til (hoved)innhold(et) ; kontakt/tips oss'),
    weak: phrases(
      'kommenter ; kommentar ; personvernerklæring ; abonnement ; forsiden ; meny ; kontakt ; lukk ; kundeservice ; eavis ; e-avis',
      'norsk ; nettbutikk',
    ),
  },
  newsletter: {
    strong: phrases('meld deg på (vårt/nyhetsbrevet/våre) (nyhetsbrev) (…)'),
  },
  share: {
    strong: phrases('del artikkelen/saken/på/denne'),
    weak: phrases('liker'),
  },
  'related-heading': {
    strong: phrases('les/se også/mer/videre'),
    weak: phrases('anbefalt (for deg)'),
  },
  'read-more': {
    strong: phrases('les mer (om/her/på) ; les også: … ; vis/last flere/mer (saker/artikler)'),
    weak: phrases('vis'),
  },
  'cookie-notice': {
    strong: phrases('godta/aksepter alle (cookies/informasjonskapsler) ; om cookies/informasjonskapsler'),
  },
  caption: {
    strong: phrases('kilde: …'),
  },
  timestamp: {
    strong: phrases('sist oppdatert/endret (:) …'),
  },
  tags: {
    weak: phrases('tags'),
  },
  'most-read': {
    weak: phrases('nyheter'),
  },
  player: {
    weak: phrases('video ; tv'),
  },
  login: {
    strong: phrases('min konto/side'),
  },
  helpline: {
    strong: phrases('mental helse … 116 123'),
  },
}
