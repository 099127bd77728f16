import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/ro.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'comentariile sunt moderate',
      'lasă/adaugă un comentariu',
      'comentariile sunt închise',
      'adresa ta de email nu va fi publicată',
    ],
    weak: ['regulament comentarii', 'comentarii'],
  },
  newsletter: {
    strong: ['abonează-te la newsletter', 'te poți dezabona oricând'],
    weak: ['newsletter'],
  },
  share: {
    strong: ['distribuie pe Facebook', 'urmărește-ne pe', 'copiază link(ul)'],
    weak: ['distribuie'],
  },
  'related-heading': {
    strong: ['citește/citiți și', 'vezi și', 'articole/știri similare', 'te-ar putea interesa', 'îți recomandăm'],
    weak: ['recomandări', 'pe aceeași temă'],
  },
  'read-more': {
    strong: ['citește mai mult/departe', 'continuă lectura'],
    weak: ['mai mult', 'detalii'],
  },
  'cookie-notice': {
    strong: ['acest site folosește/utilizează cookie-uri', 'folosim cookie-uri', 'acceptă toate'],
    weak: ['cookie', 'politica de confidențialitate'],
  },
  paywall: {
    strong: ['(conținut) exclusiv pentru abonați', 'abonează-te pentru a citi', 'ești deja abonat'],
    weak: ['abonare'],
  },
  copyright: {
    strong: ['toate drepturile (sunt) rezervate'],
    weak: ['drepturi de autor'],
  },
  caption: {
    strong: ['foto: …', 'sursa foto: …', 'imagine de arhivă', 'foto ilustrativ'],
    weak: ['Agerpres', 'Inquam'],
  },
  timestamp: {
    strong: ['timp de citire: N min', 'publicat: …', 'actualizat: …'],
  },
  advertisement: {
    strong: ['publicitate', 'articolul continuă după reclamă'],
    weak: ['advertorial', '\\(P\\)'],
  },
  'app-prompt': {
    strong: ['descarcă aplicația'],
  },
  'page-tools': {
    strong: ['printează'],
  },
  tags: {
    strong: ['etichete: …'],
  },
  republished: {
    strong: ['(articolul) a fost publicat inițial/original în/pe', 'articolul … apare prima dată în …'],
    weak: ['preluare …'],
  },
  correction: {
    strong: ['erată', 'rectificare', 'drept la replică', 'nota redacției', 'o versiune anterioară a articolului'],
    weak: ['actualizare', 'precizare'],
  },
  'most-read': {
    strong: ['cele mai citite'],
  },
  'support-appeal': {
    strong: ['susține jurnalismul'],
  },
  login: {
    strong: ['autentificare'],
  },
}

/** What publishers write around an article, in Romanian. */
export const ro: CueTable = /* @__PURE__ */ joinTable('ro', news, systems)
