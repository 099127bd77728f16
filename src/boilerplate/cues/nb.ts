import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Norwegian (Bokmål). */
export const nb: CueTable = {
  language: 'nb',
  cues: {
    'comment-policy': {
      strong: phrases(
        'kommentarer modereres ; kommentarfeltet er stengt ; din e-postadresse vil ikke bli publisert ; legg igjen/inn en kommentar ; avbryt svar',
      ),
      weak: phrases('debattregler ; kommentarer ; vær saklig'),
    },
    newsletter: {
      strong: phrases('abonner på nyhetsbrevet ; du kan når som helst melde deg av ; meld deg på (nyhetsbrev) (…)'),
      weak: phrases('nyhetsbrev ; rett i innboksen'),
    },
    share: {
      strong: phrases('følg oss på ; kopier lenke ; del artikkelen/saken/på/denne'),
      weak: phrases('del ; liker'),
    },
    'related-heading': {
      strong: phrases('relaterte/anbefalte artikler/saker ; les/se også/mer/videre'),
      weak: phrases('flere saker ; mer om/fra … ; anbefalt (for deg)'),
    },
    'read-more': {
      strong: phrases('les hele saken ; les mer (om/her/på) ; les også: … ; vis/last flere/mer (saker/artikler)'),
      weak: phrases('mer ; vis'),
    },
    'cookie-notice': {
      strong: phrases('vi bruker informasjonskapsler/cookies ; godta/aksepter alle ; om cookies/informasjonskapsler'),
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
    caption: { strong: phrases('foto: … ; illustrasjonsfoto ; arkivfoto ; … \\/ NTB'), weak: phrases('NTB') },
    timestamp: { strong: phrases('lesetid N min ; publisert … ; oppdatert oppdatert … ; sist oppdatert/endret (:) …') },
    advertisement: { strong: phrases('annonse ; artikkelen fortsetter under annonsen'), weak: phrases('annonsørinnhold') },
    'app-prompt': { strong: phrases('last ned appen') },
    'page-tools': { strong: phrases('skriftstørrelse ; skriv ut') },
    tags: { strong: phrases('emner: …') },
    republished: {
      strong: phrases('(artikkelen) ble først/opprinnelig publisert i/på ; innlegget … dukket først opp på …'),
      weak: phrases('kilde: …'),
    },
    correction: { strong: phrases('rettelse ; presisering ; i en tidligere versjon (av saken)'), weak: phrases('oppdatert') },
    'machine-made': {
      strong: phrases('laget/generert med KI ; laget/generert ved hjelp av kunstig intelligens ; KI-generert ; maskinoversatt'),
      weak: phrases('KI'),
    },
    'most-read': { strong: phrases('mest lest'), weak: phrases('nyheter ; siste nytt') },
    player: { strong: phrases('lytt til saken') },
    login: { strong: phrases('logg inn ; min konto/side') },
    navigation: {
      strong: phrases('hopp til (hoved)innhold(et) ; gå (direkte) til (hoved)innhold(et) ; kontakt/tips oss'),
    },
    helpline: { strong: phrases('mental helse … 116 123') },
    'tip-line': { strong: phrases('har du (et) tips (…)?') },
  },
}
