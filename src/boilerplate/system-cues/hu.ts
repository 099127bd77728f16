import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Hungarian. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('hozzászólás írása/küldése/hozzáadása'),
  },
  navigation: {
    strong: phrases('ugrás a (fő)tartalomra/tartalomhoz'),
    weak: phrases('N hozzászólás ; menü ; magyar'),
  },
  newsletter: {
    strong: phrases('iratkozz fel (a) (heti) hírlevelünkre (…)'),
    weak: phrases('e-mail cím'),
  },
  share: {
    strong: phrases('kattints ide a … való megosztáshoz (…)'),
    weak: phrases('tetszik'),
  },
  'related-heading': {
    strong: phrases('ajánlott cikkek/bejegyzések/tartalom'),
    weak: phrases('ajánlatunk'),
  },
  'read-more': {
    strong: phrases('olvass/olvassa tovább'),
    weak: phrases('bővebben'),
  },
  'cookie-notice': {
    strong: phrases('összes elfogadása/elutasítása'),
    weak: phrases('elfogadom (az összeset)'),
  },
  paywall: {
    strong: phrases('(a cikk) csak/kizárólag előfizetők(nek/számára)'),
  },
  copyright: {
    strong: phrases('minden jog fenntartva (…)'),
  },
  caption: {
    strong: phrases('kép: …'),
  },
  timestamp: {
    strong: phrases('olvasási idő: (kb.) N perc'),
    weak: phrases('szerző: …'),
  },
  advertisement: {
    strong: phrases('(a cikk) a hirdetés alatt folytatódik'),
  },
  'page-tools': {
    strong: phrases('nyomtatható verzió/változat'),
    weak: phrases('betűméret'),
  },
  tags: {
    strong: phrases('címke: …'),
  },
  helpline: {
    strong: phrases('lelki elsősegély …'),
  },
}
