import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/ro.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('comentariile sunt moderate/închise ; adresa ta de email nu va fi publicată'),
    weak: phrases('(regulament) comentarii'),
  },
  newsletter: {
    strong: phrases('te poți dezabona oricând'),
    weak: phrases('newsletter'),
  },
  share: {
    strong: phrases('distribuie pe Facebook ; urmărește-ne pe ; copiază link(ul)'),
    weak: phrases('distribuie'),
  },
  'related-heading': {
    strong: phrases('citește/citiți și ; vezi și ; articole/știri similare ; îți recomandăm'),
    weak: phrases('recomandări ; pe aceeași temă'),
  },
  'read-more': {
    strong: phrases('citește mai mult/departe ; continuă lectura'),
    weak: phrases('mai mult ; detalii'),
  },
  'cookie-notice': {
    strong: phrases('acest site folosește/utilizează cookie-uri ; folosim cookie-uri ; acceptă toate'),
    weak: phrases('cookie ; politica de confidențialitate'),
  },
  paywall: {
    strong: phrases('abonează-te pentru a citi ; ești deja abonat'),
    weak: phrases('abonare'),
  },
  copyright: {
    strong: phrases('toate drepturile sunt rezervate'),
    weak: phrases('drepturi de autor'),
  },
  caption: {
    strong: phrases('foto: … ; imagine de arhivă ; foto ilustrativ'),
    weak: phrases('Agerpres ; Inquam'),
  },
  timestamp: {
    strong: phrases('publicat: … ; actualizat: …'),
  },
  advertisement: {
    strong: phrases('publicitate ; articolul continuă după reclamă'),
    weak: phrases('advertorial ; \\(P\\)'),
  },
  'app-prompt': {
    strong: phrases('descarcă aplicația'),
  },
  'page-tools': {
    strong: phrases('printează'),
  },
  tags: {
    strong: phrases('etichete: …'),
  },
  republished: {
    strong: phrases('(articolul) a fost publicat inițial/original în/pe ; articolul … apare prima dată în …'),
    weak: phrases('preluare …'),
  },
  correction: {
    strong: phrases('erată ; rectificare ; drept la replică ; nota redacției ; o versiune anterioară a articolului'),
    weak: phrases('actualizare ; precizare'),
  },
  'most-read': {
    strong: phrases('cele mai citite'),
  },
  'support-appeal': {
    strong: phrases('susține jurnalismul'),
  },
  login: {
    strong: phrases('autentificare'),
  },
}

/** What publishers write around an article, in Romanian. */
export const ro: CueTable = /* @__PURE__ */ joinTable('ro', news, systems)
