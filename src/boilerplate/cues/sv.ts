import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/sv.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'kommentarer modereras ; lämna/skriv en kommentar ; kommentarsfältet är stängt ; din e-postadress kommer inte (att) publiceras',
    ),
    weak: phrases('kommentarer ; kommentarsregler'),
  },
  newsletter: {
    strong: phrases('anmäl dig till (vårt) nyhetsbrev(et) ; få … i din inkorg (…) ; avsluta prenumerationen när som helst'),
    weak: phrases('prenumerera ; nyhetsbrev ; i din inkorg'),
  },
  share: {
    strong: phrases('dela artikeln ; dela på Facebook ; följ oss på ; kopiera länk'),
    weak: phrases('dela'),
  },
  'related-heading': {
    strong: phrases('relaterade artiklar ; rekommenderade artiklar ; du kanske också gillar'),
    weak: phrases('relaterat ; mer om …'),
  },
  'read-more': {
    strong: phrases('läs mer/vidare'),
    weak: phrases('mer (info)'),
  },
  'cookie-notice': {
    strong: phrases('vi använder cookies/kakor ; den här webbplatsen använder cookies'),
    weak: phrases('cookies ; integritetspolicy'),
  },
  paywall: {
    strong: phrases('det här är en låst artikel ; redan prenumerant? logga in'),
    weak: phrases('bli prenumerant'),
  },
  copyright: {
    strong: phrases('alla rättigheter förbehållna ; med ensamrätt'),
    weak: phrases('upphovsrätt'),
  },
  caption: {
    strong: phrases('foto:/bild:/bildkälla: … ; arkivbild'),
    weak: phrases('TT'),
  },
  timestamp: {
    strong: phrases('lästid: N min ; publicerad/uppdaterad …'),
  },
  advertisement: {
    strong: phrases('annons ; artikeln fortsätter efter annonsen'),
    weak: phrases('sponsrat'),
  },
  'app-prompt': {
    strong: phrases('ladda ner vår app'),
  },
  'page-tools': {
    strong: phrases('skriv ut'),
  },
  tags: {
    strong: phrases('ämnen i artikeln'),
    weak: phrases('taggar'),
  },
  republished: {
    strong: phrases('(artikeln) publicerades ursprungligen/först i ; inlägget … dök först upp på …'),
  },
  correction: {
    strong: phrases('rättelse ; förtydligande ; i en tidigare version (av artikeln)'),
    weak: phrases('uppdaterad'),
  },
  'machine-made': {
    strong: phrases('gjord med hjälp av AI ; gjord med AI-verktyg ; AI-genererad ; maskinöversatt'),
    weak: phrases('AI'),
  },
  'most-read': {
    strong: phrases('mest lästa'),
  },
  player: {
    strong: phrases('lyssna på artikeln'),
  },
  login: {
    strong: phrases('logga in'),
  },
}

/** What publishers write around an article, in Swedish. */
export const sv: CueTable = /* @__PURE__ */ joinTable('sv', news, systems)
