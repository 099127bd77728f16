import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Swedish. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('lämna ett svar', 'avbryt svar'),
    weak: phrases('din kommentar'),
  },
  navigation: {
    strong: phrases('ansvarig utgivare: NAME ; hoppa (direkt) till (huvud)innehåll(et) ; hoppa till navigering ; upp till toppen'),
    weak: phrases('kommentera ; kommentar ; meny ; sök ; kontakt ; svenska'),
  },
  newsletter: {
    strong: phrases('prenumerera på (vårt/våra/vårt kostnadsfria) … nyhetsbrev (…)'),
    weak: phrases('e-postadress'),
  },
  share: {
    strong: phrases('dela detta:'),
    weak: phrases('tipsa (en vän/via mejl) ; följ'),
  },
  'related-heading': {
    strong: phrases('läs/se också/även/mer/vidare'),
    weak: phrases('rekommenderas (för dig)'),
  },
  'read-more': {
    strong: phrases('läs hela (artikeln/inlägget/storyn)'),
    weak: phrases('visa'),
  },
  'cookie-notice': {
    strong: phrases('acceptera/godkänn alla (cookies/kakor) ; inställningar för cookies'),
  },
  paywall: {
    strong: phrases('(artikeln/innehållet) (endast/bara/exklusivt) för prenumeranter'),
    weak: phrases('prova gratis'),
  },
  copyright: {
    strong: phrases('citera oss gärna men ange källan'),
  },
  'page-tools': {
    weak: phrases('spara (artikel/artikeln/som PDF) ; mejla'),
  },
  'most-read': {
    weak: phrases('mest (läst/lästa artiklar/delat/delade/kommenterat/populära) ; nyheter'),
  },
  player: {
    weak: phrases('video ; tv'),
  },
  login: {
    weak: phrases('logga ut ; konto'),
  },
  'stray-ui': {
    weak: phrases('helskärm'),
  },
  helpline: {
    strong: phrases('självmordslinjen(:) …'),
  },
}
