import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/sv.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'kommentarer modereras',
      'lämna en kommentar',
      'skriv en kommentar',
      'kommentarsfältet är stängt',
      'din e-postadress kommer inte (att) publiceras',
    ],
    weak: ['kommentarer', 'kommentarsregler'],
  },
  newsletter: {
    strong: [
      'prenumerera på vårt nyhetsbrev',
      'anmäl dig till (vårt) nyhetsbrev(et)',
      'få … i din inkorg (…)',
      'avsluta prenumerationen när som helst',
    ],
    weak: ['nyhetsbrev', 'i din inkorg'],
  },
  share: {
    strong: ['dela artikeln', 'dela på Facebook', 'följ oss på', 'kopiera länk'],
    weak: ['dela'],
  },
  'related-heading': {
    strong: ['läs också/även', 'relaterade artiklar', 'rekommenderade artiklar', 'du kanske också gillar'],
    weak: ['relaterat', 'mer om …'],
  },
  'read-more': {
    strong: ['läs mer', 'läs vidare', 'läs hela artikeln'],
    weak: ['mer'],
  },
  'cookie-notice': {
    strong: ['vi använder cookies/kakor', 'den här webbplatsen använder cookies', 'acceptera/godkänn alla'],
    weak: ['cookies', 'integritetspolicy'],
  },
  paywall: {
    strong: ['(endast) för prenumeranter', 'det här är en låst artikel', 'redan prenumerant? logga in'],
    weak: ['bli prenumerant'],
  },
  copyright: {
    strong: ['alla rättigheter förbehållna', 'med ensamrätt'],
    weak: ['upphovsrätt'],
  },
  caption: {
    strong: ['foto: …', 'arkivbild', 'bild: …'],
    weak: ['TT'],
  },
  timestamp: {
    strong: ['lästid: N min', 'publicerad …', 'uppdaterad …'],
  },
  advertisement: {
    strong: ['annons', 'artikeln fortsätter efter annonsen'],
    weak: ['sponsrat'],
  },
  'app-prompt': {
    strong: ['ladda ner vår app'],
  },
  'page-tools': {
    strong: ['skriv ut'],
  },
  tags: {
    strong: ['ämnen i artikeln'],
    weak: ['taggar'],
  },
  republished: {
    strong: ['(artikeln) publicerades ursprungligen/först i', 'inlägget … dök först upp på …'],
  },
  correction: {
    strong: ['rättelse', 'förtydligande', 'i en tidigare version (av artikeln)'],
    weak: ['uppdaterad'],
  },
  'machine-made': {
    strong: ['gjord med hjälp av AI', 'gjord med AI-verktyg', 'AI-genererad', 'maskinöversatt'],
    weak: ['AI'],
  },
  'most-read': {
    strong: ['mest lästa'],
  },
  player: {
    strong: ['lyssna på artikeln'],
  },
  login: {
    strong: ['logga in'],
  },
}

/** What publishers write around an article, in Swedish. */
export const sv: CueTable = /* @__PURE__ */ joinTable('sv', news, systems)
