import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/hu.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('a hozzászólásokat moderáljuk ; a hozzászólások lezárva ; az e-mail címet nem tesszük közzé'),
    weak: phrases('moderálási alapelvek ; szólj hozzá ; hozzászólások'),
  },
  newsletter: {
    strong: phrases('iratkozz(on) fel (a) hírlevelünkre ; bármikor leiratkozhat(sz)'),
    weak: phrases('hírlevél'),
  },
  share: {
    strong: phrases('megosztás (a) Facebookon ; kövess(en) minket ; link másolása'),
    weak: phrases('megosztás'),
  },
  'related-heading': {
    strong: phrases('olvasta már? ; kapcsolódó cikkek ; olvasd/olvassa el ezt is ; ezt is ajánljuk ; ez is érdekelheti'),
    weak: phrases('kapcsolódó ; ajánló'),
  },
  'read-more': {
    strong: phrases('tovább olvasom ; tovább a cikkre'),
    weak: phrases('tovább ; részletek'),
  },
  'cookie-notice': {
    strong: phrases('ez a weboldal sütiket használ ; sütiket használunk'),
    weak: phrases('süti ; adatvédelmi tájékoztató'),
  },
  paywall: {
    strong: phrases('már előfizető? jelentkezz(en) be'),
    weak: phrases('előfizetés'),
  },
  copyright: {
    weak: phrases('szerzői jog'),
  },
  caption: {
    strong: phrases('fotó: … ; (képünk) illusztráció'),
    weak: phrases('forrás: …'),
  },
  timestamp: {
    strong: phrases('frissítve:/közzétéve: …'),
  },
  advertisement: {
    strong: phrases('hirdetés ; a cikk a hirdetés után folytatódik'),
    weak: phrases('szponzorált tartalom'),
  },
  'app-prompt': {
    strong: phrases('töltse/töltsd le az alkalmazást'),
  },
  'page-tools': {
    strong: phrases('nyomtatás'),
  },
  tags: {
    strong: phrases('címkék: …'),
  },
  republished: {
    strong: phrases('(a cikk) eredetileg … jelent meg ; … bejegyzés először … jelent meg'),
  },
  correction: {
    strong: phrases('helyreigazítás ; helyesbítés ; pontosítás ; a cikk korábbi változatában'),
    weak: phrases('frissítés ; javítás'),
  },
  'most-read': {
    strong: phrases('legolvasottabb'),
  },
  'support-appeal': {
    strong: phrases('támogasson/támogass minket'),
  },
  login: {
    strong: phrases('bejelentkezés'),
  },
}

/** What publishers write around an article, in Hungarian. */
export const hu: CueTable = /* @__PURE__ */ joinTable('hu', news, systems)
