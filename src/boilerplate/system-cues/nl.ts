import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Dutch. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'log in om te reageren ; bekijk/lees (alle) reacties ; wees de eerste die reageert ; plaats/schrijf/voeg reactie/opmerking',
      'reactie/antwoord annuleren',
    ),
  },
  navigation: {
    strong: phrases('terug naar boven/home ; spring/doorgaan naar inhoud'),
    weak: phrases(
      'reageer ; reageren ; disclaimer ; abonnement ; naarinhoud/inhoud/navigatie/content (gaan/springen) ; e-mail * ; nederlands',
      'webshop',
    ),
  },
  newsletter: {
    strong: phrases(
      'meld je aan voor (de/onze) nieuwsbrief (…) ; ontvang (dagelijks/wekelijks) … in je mailbox (…)',
      'meld je (nu/hier) aan voor (gratis/dagelijkse/wekelijkse) nieuwsbrief',
    ),
    weak: phrases('(je) e-mailadres'),
  },
  share: {
    strong: phrases('dit delen: ; klik om te delen op/met … (…)'),
    weak: phrases('leuk: ; deel ; tweet'),
  },
  'related-heading': {
    strong: phrases('meer over … ; gerelateerde/verwante artikelen/berichten ; aanbevolen (voor jou) ; meer nieuws ; bekijk ook'),
    weak: phrases('verwant'),
  },
  'read-more': {
    strong: phrases('lees/zie ook: …'),
    weak: phrases('doorlezen ; bekijk'),
  },
  'cookie-notice': {
    strong: phrases('alle cookies (accepteren/weigeren/toestaan) ; alles accepteren/weigeren'),
    weak: phrases('akkoord (en doorgaan) ; privacy statement'),
  },
  paywall: {
    strong: phrases('verder lezen? (…) ; word abonnee (…) ; al abonnee? (log in) ; (artikel/verhaal) voor abonnees/leden'),
  },
  copyright: {
    strong: phrases('alle rechten voorbehouden (…)'),
  },
  caption: {
    strong: phrases("foto('s): … ; beeld: …"),
  },
  timestamp: {
    strong: phrases('leestijd (:) (ca.) N min(uut/uten)'),
    weak: phrases('geplaatst in …'),
  },
  advertisement: {
    strong: phrases('advertentie overslaan/sluiten'),
  },
  'page-tools': {
    strong: phrases('print dit/deze (artikel/pagina)'),
    weak: phrases('bewaar (artikel/voor later) ; download'),
  },
  tags: {
    strong: phrases('trefwoord: …'),
    weak: phrases('trefwoorden'),
  },
  'most-read': {
    strong: phrases('populair ; het laatste nieuws'),
    weak: phrases('trending'),
  },
  'support-appeal': {
    strong: phrases('steun ons'),
  },
  player: {
    strong: phrases('schakel JavaScript in'),
    weak: phrases("video's ; podcasts"),
  },
  login: {
    strong: phrases('inloggen of registreren ; log (hier) in'),
    weak: phrases('registreren'),
  },
  'stray-ui': {
    strong: phrases('even laden'),
    weak: phrases('laden ; N van N'),
  },
  helpline: {
    strong: phrases('113 Zelfmoordpreventie (…) ; hulplijn: …'),
  },
}
