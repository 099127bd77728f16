import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/nl.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'reacties worden gemodereerd',
      'laat een reactie achter',
      'plaats een reactie',
      'reageren is niet (meer) mogelijk',
      'je/uw e-mailadres wordt niet gepubliceerd',
      'vereiste velden zijn gemarkeerd met *',
    ],
    weak: ['huisregels', 'reacties', 'praat mee'],
  },
  newsletter: {
    strong: [
      'schrijf je in voor onze/de nieuwsbrief',
      'meld je aan voor de nieuwsbrief',
      'ontvang … in je mailbox/inbox (…)',
      'je kunt je op elk moment uitschrijven/afmelden',
    ],
    weak: ['nieuwsbrief', 'in je mailbox'],
  },
  share: {
    strong: ['deel dit artikel', 'delen op/via Facebook', 'volg ons op', 'kopieer link'],
    weak: ['delen'],
  },
  'related-heading': {
    strong: [
      'gerelateerde artikelen',
      'lees ook',
      'meer over dit onderwerp',
      'aanbevolen artikelen',
      'misschien vind je dit ook interessant',
    ],
    weak: ['gerelateerd', 'meer nieuws'],
  },
  'read-more': {
    strong: ['lees meer', 'lees verder'],
    weak: ['meer', 'hier'],
  },
  'cookie-notice': {
    strong: ['deze website maakt gebruik van cookies', 'wij/we gebruiken cookies (om …)', 'alle cookies accepteren', 'alles accepteren'],
    weak: ['cookies', 'privacybeleid'],
  },
  paywall: {
    strong: ['(dit artikel is) alleen voor abonnees', 'word abonnee om verder te lezen', 'al abonnee? log in'],
    weak: ['abonneer', 'lees verder met'],
  },
  copyright: {
    strong: ['alle rechten voorbehouden', 'overname (zonder toestemming) niet toegestaan'],
    weak: ['auteursrecht'],
  },
  caption: {
    strong: ['foto: …', '© ANP'],
    weak: ['ANP', 'beeld'],
  },
  byline: {
    strong: ['door NAME', 'van onze redactie'],
    weak: ['ANP'],
  },
  timestamp: {
    strong: ['leestijd: N min(uten)', 'gepubliceerd op …', 'laatst bijgewerkt …', 'N uur geleden'],
  },
  advertisement: {
    strong: ['advertentie', 'artikel gaat verder onder de advertentie'],
    weak: ['gesponsord'],
  },
  'app-prompt': {
    strong: ['download onze app'],
  },
  'page-tools': {
    strong: ['afdrukken', 'printen'],
  },
  tags: {
    strong: ['trefwoorden: …', 'onderwerpen: …'],
  },
  'author-bio': {
    strong: ['over de auteur'],
  },
  republished: {
    strong: ['dit artikel verscheen eerder/oorspronkelijk in/op', 'het bericht … verscheen eerst op …'],
  },
  correction: {
    strong: ['rectificatie', 'correctie: …', 'noot van de redactie', 'in een eerdere versie van dit artikel'],
    weak: ['aanvulling', 'update'],
  },
  'machine-made': {
    strong: ['automatisch vertaald', 'met behulp van AI gemaakt/geschreven/samengevat', 'met AI gemaakt'],
    weak: ['AI'],
  },
  'most-read': {
    strong: ['meest gelezen'],
    weak: ['net binnen'],
  },
  'support-appeal': {
    strong: ['steun onze (onafhankelijke) journalistiek'],
  },
  player: {
    strong: ['luister naar dit artikel'],
  },
  login: {
    strong: ['inloggen'],
  },
}

/** What publishers write around an article, in Dutch. */
export const nl: CueTable = /* @__PURE__ */ joinTable('nl', news, systems)
