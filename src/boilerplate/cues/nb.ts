import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/nb.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('kommentarer modereres ; kommentarfeltet er stengt ; din e-postadresse vil ikke bli publisert'),
    weak: phrases('debattregler ; kommentarer ; vær saklig'),
  },
  newsletter: {
    strong: phrases('abonner på nyhetsbrevet ; du kan når som helst melde deg av'),
    weak: phrases('nyhetsbrev ; rett i innboksen'),
  },
  share: {
    strong: phrases('del på Facebook ; følg oss på ; kopier lenke'),
    weak: phrases('del'),
  },
  'related-heading': {
    strong: phrases('relaterte/anbefalte artikler/saker'),
    weak: phrases('flere saker ; mer om …'),
  },
  'read-more': {
    strong: phrases('les videre ; les hele saken'),
    weak: phrases('mer'),
  },
  'cookie-notice': {
    strong: phrases('vi bruker informasjonskapsler/cookies'),
    weak: phrases('informasjonskapsler ; personvern'),
  },
  paywall: {
    strong: phrases('(kun) for abonnenter ; (er du) allerede abonnent? logg inn ; kjøp abonnement for å lese'),
    weak: phrases('bli abonnent'),
  },
  copyright: {
    strong: phrases('alle rettigheter forbeholdt/reservert ; materialet er vernet etter åndsverkloven'),
    weak: phrases('opphavsrett'),
  },
  caption: {
    strong: phrases('foto: … ; illustrasjonsfoto ; arkivfoto ; … \\/ NTB'),
    weak: phrases('NTB'),
  },
  timestamp: {
    strong: phrases('lesetid N min ; publisert … ; oppdatert oppdatert …'),
  },
  advertisement: {
    strong: phrases('annonse ; artikkelen fortsetter under annonsen'),
    weak: phrases('annonsørinnhold'),
  },
  'app-prompt': {
    strong: phrases('last ned appen'),
  },
  'page-tools': {
    strong: phrases('skriv ut'),
  },
  tags: {
    strong: phrases('emner: …'),
  },
  republished: {
    strong: phrases('(artikkelen) ble først/opprinnelig publisert i/på ; innlegget … dukket først opp på …'),
  },
  correction: {
    strong: phrases('rettelse ; presisering ; i en tidligere versjon (av saken)'),
    weak: phrases('oppdatert'),
  },
  'machine-made': {
    strong: phrases('laget/generert med KI ; laget/generert ved hjelp av kunstig intelligens ; KI-generert ; maskinoversatt'),
    weak: phrases('KI'),
  },
  'most-read': {
    strong: phrases('mest lest'),
  },
  player: {
    strong: phrases('lytt til saken'),
  },
  login: {
    strong: phrases('logg inn'),
  },
}

/** What publishers write around an article, in Norwegian (Bokmål). */
export const nb: CueTable = /* @__PURE__ */ joinTable('nb', news, systems)
