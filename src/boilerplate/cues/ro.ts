import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Romanian. */
export const ro: CueTable = {
  language: 'ro',
  cues: {
    'comment-policy': {
      strong: phrases(
        'comentariile sunt moderate/închise ; adresa ta de email nu va fi publicată ; lasă/lăsați/scrie/adaugă/trimite/publică un comentariu ; lasă un răspuns ; anulează răspunsul',
        'câmpurile obligatorii sunt marcate cu',
      ),
      weak: phrases('(regulament/de) comentarii'),
    },
    newsletter: {
      strong: phrases('te poți dezabona oricând ; abonează-te/abonați-vă la newsletter(ul) (…)'),
    },
    share: {
      strong: phrases('distribuie pe Facebook ; urmărește-ne pe ; copiază link(ul) ; dă/dați share'),
      weak: phrases('distribuie ; apreciază'),
    },
    'related-heading': {
      strong: phrases(
        'citește/citiți și ; vezi și ; articole/știri similare ; îți recomandăm ; știri/articole recomandate ; te-ar putea interesa (și) ; ar putea să te intereseze',
      ),
      weak: phrases('recomandări ; recomandate pentru tine ; pe aceeași temă ; similare'),
    },
    'read-more': {
      strong: phrases('citește mai mult/departe ; continuă lectura ; citește tot (articolul)'),
      weak: phrases('mai mult ; detalii ; continuă (să citești)'),
    },
    'cookie-notice': {
      strong: phrases('acest site folosește/utilizează cookie-uri ; folosim cookie-uri ; acceptă toate ; accept toate (cookie-urile)'),
      weak: phrases('cookie ; politica de confidențialitate ; termeni și condiții'),
    },
    paywall: {
      strong: phrases('abonează-te pentru a citi ; ești deja abonat ; (articol/conținut) (exclusiv/disponibil doar) pentru abonați'),
      weak: phrases('abonare ; abonează-te'),
    },
    copyright: { strong: phrases('toate drepturile sunt rezervate ; toate drepturile rezervate (…)'), weak: phrases('drepturi de autor') },
    caption: { strong: phrases('foto: … ; imagine de arhivă ; foto ilustrativ ; sursă foto: …'), weak: phrases('Agerpres ; Inquam') },
    timestamp: { strong: phrases('publicat: … ; actualizat: … ; timp de citire: N min(ute)'), weak: phrases('scris de …') },
    advertisement: {
      strong: phrases('publicitate ; articolul continuă după reclamă ; continuarea articolului'),
      weak: phrases('advertorial ; \\(P\\)'),
    },
    'app-prompt': { strong: phrases('descarcă aplicația') },
    'page-tools': { strong: phrases('dimensiunea fontului ; printează') },
    tags: { strong: phrases('etichete: …') },
    republished: {
      strong: phrases('(articolul) a fost publicat inițial/original în/pe ; articolul … apare prima dată în …'),
    },
    correction: {
      strong: phrases('erată ; rectificare ; drept la replică ; nota redacției ; o versiune anterioară a articolului'),
      weak: phrases('actualizare ; precizare'),
    },
    'most-read': { strong: phrases('cele mai citite'), weak: phrases('ultimele știri') },
    'support-appeal': { strong: phrases('susține jurnalismul') },
    login: { strong: phrases('autentificare') },
    navigation: { strong: phrases('ești aici'), weak: phrases('comentează ; gdpr ; site web ; română') },
    player: { strong: phrases('ascultă articolul/știrea') },
  },
}
