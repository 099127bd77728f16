import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Romanian. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'lasă/lăsați/scrie/adaugă/trimite/publică un comentariu',
      'lasă un răspuns ; anulează răspunsul ; câmpurile obligatorii sunt marcate cu',
    ),
  },
  navigation: {
    strong: phrases('ești aici'),
    weak: phrases('comentează ; gdpr ; site web ; română'),
  },
  newsletter: {
    strong: phrases('abonează-te/abonați-vă la newsletter(ul) (nostru) (…)'),
  },
  share: {
    strong: phrases('dă/dați share'),
    weak: phrases('apreciază'),
  },
  'related-heading': {
    strong: phrases('știri/articole recomandate ; te-ar putea interesa (și)'),
    weak: phrases('similare'),
  },
  'read-more': {
    strong: phrases('citește tot (articolul)'),
    weak: phrases('continuă (să citești)'),
  },
  'cookie-notice': {
    strong: phrases('accept toate (cookie-urile)'),
    weak: phrases('termeni și condiții'),
  },
  paywall: {
    strong: phrases('(articol/conținut) (exclusiv/disponibil doar) pentru abonați'),
    weak: phrases('abonează-te'),
  },
  copyright: {
    strong: phrases('toate drepturile rezervate (…)'),
  },
  caption: {
    strong: phrases('sursă foto: …'),
  },
  timestamp: {
    strong: phrases('timp de citire: N min(ute)'),
    weak: phrases('scris de …'),
  },
  advertisement: {
    strong: phrases('continuarea articolului'),
  },
  'page-tools': {
    strong: phrases('tipărește/printează articolul/pagina'),
  },
  player: {
    strong: phrases('ascultă articolul/știrea'),
    weak: phrases('video'),
  },
}
