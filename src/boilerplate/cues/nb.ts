import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/nb.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['kommentarer modereres', 'legg igjen en kommentar', 'kommentarfeltet er stengt', 'din e-postadresse vil ikke bli publisert'],
    weak: ['debattregler', 'kommentarer', 'vær saklig'],
  },
  newsletter: {
    strong: ['meld deg på nyhetsbrevet', 'abonner på nyhetsbrevet', 'du kan når som helst melde deg av'],
    weak: ['nyhetsbrev', 'rett i innboksen'],
  },
  share: {
    strong: ['del artikkelen', 'del på Facebook', 'følg oss på', 'kopier lenke'],
    weak: ['del'],
  },
  'related-heading': {
    strong: ['les også', 'relaterte artikler/saker', 'anbefalte artikler/saker'],
    weak: ['flere saker', 'mer om …'],
  },
  'read-more': {
    strong: ['les mer', 'les videre', 'les hele saken'],
    weak: ['mer'],
  },
  'cookie-notice': {
    strong: ['vi bruker informasjonskapsler/cookies', 'godta alle'],
    weak: ['informasjonskapsler', 'personvern'],
  },
  paywall: {
    strong: ['(kun) for abonnenter', '(er du) allerede abonnent? logg inn', 'kjøp abonnement for å lese'],
    weak: ['bli abonnent'],
  },
  copyright: {
    strong: ['alle rettigheter forbeholdt/reservert', 'materialet er vernet etter åndsverkloven'],
    weak: ['opphavsrett'],
  },
  caption: {
    strong: ['foto: …', 'illustrasjonsfoto', 'arkivfoto', '… \\/ NTB'],
    weak: ['NTB'],
  },
  timestamp: {
    strong: ['lesetid N min', 'publisert …', 'oppdatert/sist oppdatert …'],
  },
  advertisement: {
    strong: ['annonse', 'artikkelen fortsetter under annonsen'],
    weak: ['annonsørinnhold'],
  },
  'app-prompt': {
    strong: ['last ned appen'],
  },
  'page-tools': {
    strong: ['skriv ut'],
  },
  tags: {
    strong: ['emner: …'],
  },
  republished: {
    strong: ['(artikkelen) ble først/opprinnelig publisert i/på', 'innlegget … dukket først opp på …'],
  },
  correction: {
    strong: ['rettelse', 'presisering', 'i en tidligere versjon (av saken)'],
    weak: ['oppdatert'],
  },
  'machine-made': {
    strong: ['laget/generert med KI', 'laget/generert ved hjelp av kunstig intelligens', 'KI-generert', 'maskinoversatt'],
    weak: ['KI'],
  },
  'most-read': {
    strong: ['mest lest'],
  },
  player: {
    strong: ['lytt til saken'],
  },
  login: {
    strong: ['logg inn'],
  },
}

/** What publishers write around an article, in Norwegian (Bokmål). */
export const nb: CueTable = /* @__PURE__ */ joinTable('nb', news, systems)
