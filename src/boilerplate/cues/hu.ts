import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/hu.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['a hozzászólásokat moderáljuk', 'hozzászólás írása', 'a hozzászólások lezárva', 'az e-mail címet nem tesszük közzé'],
    weak: ['moderálási alapelvek', 'szólj hozzá', 'hozzászólások'],
  },
  newsletter: {
    strong: ['iratkozz(on) fel (a) hírlevelünkre', 'bármikor leiratkozhat(sz)'],
    weak: ['hírlevél'],
  },
  share: {
    strong: ['megosztás (a) Facebookon', 'kövess(en) minket', 'link másolása'],
    weak: ['megosztás'],
  },
  'related-heading': {
    strong: ['olvasta már?', 'kapcsolódó cikkek', 'olvasd/olvassa el ezt is', 'ezt is ajánljuk', 'ez is érdekelheti'],
    weak: ['kapcsolódó', 'ajánló'],
  },
  'read-more': {
    strong: ['tovább olvasom', 'olvass tovább', 'tovább a cikkre'],
    weak: ['tovább', 'részletek'],
  },
  'cookie-notice': {
    strong: ['ez a weboldal sütiket használ', 'sütiket használunk', 'összes elfogadása'],
    weak: ['süti', 'adatvédelmi tájékoztató'],
  },
  paywall: {
    strong: ['csak előfizetőknek', 'már előfizető? jelentkezz(en) be'],
    weak: ['előfizetés'],
  },
  copyright: {
    strong: ['minden jog fenntartva'],
    weak: ['szerzői jog'],
  },
  caption: {
    strong: ['fotó: …', '(képünk) illusztráció', 'fotó: MTI\\/…'],
    weak: ['forrás: …'],
  },
  timestamp: {
    strong: ['olvasási idő: N perc', 'frissítve: …', 'közzétéve: …'],
  },
  advertisement: {
    strong: ['hirdetés', 'a cikk a hirdetés után folytatódik'],
    weak: ['szponzorált tartalom'],
  },
  'app-prompt': {
    strong: ['töltse/töltsd le az alkalmazást'],
  },
  'page-tools': {
    strong: ['nyomtatás'],
  },
  tags: {
    strong: ['címkék: …'],
  },
  republished: {
    strong: ['(a cikk) eredetileg … jelent meg', '… bejegyzés először … jelent meg'],
  },
  correction: {
    strong: ['helyreigazítás', 'helyesbítés', 'pontosítás', 'a cikk korábbi változatában'],
    weak: ['frissítés', 'javítás'],
  },
  'most-read': {
    strong: ['legolvasottabb'],
  },
  'support-appeal': {
    strong: ['támogasson/támogass minket'],
  },
  login: {
    strong: ['bejelentkezés'],
  },
}

/** What publishers write around an article, in Hungarian. */
export const hu: CueTable = /* @__PURE__ */ joinTable('hu', news, systems)
