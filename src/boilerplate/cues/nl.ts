import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/nl.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'reacties worden gemodereerd ; laat een reactie achter ; plaats/geef een reactie ; reageren is niet (meer) mogelijk',
      'je/uw e-mailadres wordt niet gepubliceerd ; vereiste velden zijn gemarkeerd met *',
    ),
    weak: phrases('huisregels ; reacties ; praat mee'),
  },
  newsletter: {
    strong: phrases('schrijf je in voor onze/de nieuwsbrief ; ontvang … in je inbox (…) ; je kunt je op elk moment uitschrijven/afmelden'),
    weak: phrases('nieuwsbrief ; in je mailbox'),
  },
  share: {
    strong: phrases('deel dit artikel ; delen op/via Facebook ; volg ons op (Facebook/Twitter/Instagram/X) ; kopieer link'),
    weak: phrases('delen'),
  },
  'related-heading': {
    strong: phrases('lees ook ; meer over dit onderwerp ; aanbevolen artikelen ; (misschien vind je dit) ook interessant'),
    weak: phrases('gerelateerd'),
  },
  'read-more': {
    strong: phrases('lees meer ; lees verder'),
    weak: phrases('meer ; hier'),
  },
  'cookie-notice': {
    strong: phrases('deze website maakt gebruik van cookies ; wij/we gebruiken cookies (om …)'),
    weak: phrases('cookies ; privacybeleid'),
  },
  paywall: {
    strong: phrases('(dit artikel is) alleen voor abonnees ; word abonnee om verder te lezen'),
    weak: phrases('abonneer ; lees verder met'),
  },
  copyright: {
    strong: phrases('overname (zonder toestemming) niet toegestaan'),
    weak: phrases('auteursrecht'),
  },
  caption: {
    strong: phrases('© ANP'),
    weak: phrases('ANP ; beeld'),
  },
  byline: {
    strong: phrases('door NAME ; van onze redactie'),
    weak: phrases('ANP'),
  },
  timestamp: {
    strong: phrases('gepubliceerd op … ; laatst bijgewerkt … ; N uur geleden'),
  },
  advertisement: {
    strong: phrases('advertentie ; artikel gaat verder onder de advertentie'),
    weak: phrases('gesponsord'),
  },
  'app-prompt': {
    strong: phrases('download onze app'),
  },
  'page-tools': {
    strong: phrases('afdrukken ; printen'),
  },
  tags: {
    strong: phrases('trefwoorden:/tags: … ; onderwerpen: …'),
  },
  'author-bio': {
    strong: phrases('over de auteur'),
  },
  republished: {
    strong: phrases('dit artikel verscheen eerder/oorspronkelijk in/op ; het bericht … verscheen eerst op …'),
  },
  correction: {
    strong: phrases('rectificatie ; correctie: … ; noot van de redactie ; in een eerdere versie van dit artikel'),
    weak: phrases('aanvulling ; update'),
  },
  'machine-made': {
    strong: phrases('automatisch vertaald ; met behulp van AI gemaakt/geschreven/samengevat ; met AI gemaakt'),
    weak: phrases('AI'),
  },
  'most-read': {
    strong: phrases('meest/best gelezen'),
    weak: phrases('net binnen'),
  },
  'support-appeal': {
    strong: phrases('steun onze (onafhankelijke) journalistiek'),
  },
  player: {
    strong: phrases('luister naar dit artikel'),
  },
  login: {
    strong: phrases('inloggen'),
  },
}

/** What publishers write around an article, in Dutch. */
export const nl: CueTable = /* @__PURE__ */ joinTable('nl', news, systems)
