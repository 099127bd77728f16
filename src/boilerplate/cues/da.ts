import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/da.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('kommentarer modereres ; skriv en kommentar ; kommentarsporet er lukket ; din e-mailadresse vil ikke blive publiceret'),
    weak: phrases('debatregler ; kommentarer'),
  },
  newsletter: {
    strong: phrases('du kan afmelde dig når som helst'),
    weak: phrases('nyhedsbrev ; i din indbakke'),
  },
  share: {
    strong: phrases('del på Facebook ; følg os på ; kopiér link'),
    weak: phrases('del'),
  },
  'related-heading': {
    strong: phrases('relaterede artikler ; anbefalede artikler'),
    weak: phrases('mere om … ; relateret'),
  },
  'read-more': {
    strong: phrases('læs videre ; læs hele artiklen'),
    weak: phrases('mere'),
  },
  'cookie-notice': {
    strong: phrases('vi bruger cookies ; dette websted bruger cookies'),
    weak: phrases('cookies ; privatlivspolitik'),
  },
  paywall: {
    strong: phrases('artiklen er låst ; (er du) allerede abonnent? log ind'),
    weak: phrases('bliv abonnent'),
  },
  copyright: {
    weak: phrases('ophavsret'),
  },
  caption: {
    strong: phrases('foto:/billede: … ; arkivfoto ; … \\/ Ritzau Scanpix'),
    weak: phrases('Scanpix'),
  },
  timestamp: {
    strong: phrases('opdateret/publiceret …'),
  },
  advertisement: {
    strong: phrases('annonce ; artiklen fortsætter efter annoncen'),
    weak: phrases('sponsoreret'),
  },
  'app-prompt': {
    strong: phrases('hent vores app'),
  },
  'page-tools': {
    strong: phrases('udskriv'),
  },
  tags: {
    strong: phrases('emner:/tags: …'),
  },
  republished: {
    strong: phrases('(artiklen) blev oprindeligt bragt/udgivet i/på ; indlægget … blev først udgivet på …'),
  },
  correction: {
    strong: phrases('rettelse ; præcisering ; i en tidligere version (af denne artikel)'),
    weak: phrases('opdateret'),
  },
  'machine-made': {
    strong: phrases('oplæses (derfor) med maskinstemme ; automatisk oplæsning ; AI-genereret ; maskinoversat'),
    weak: phrases('AI'),
  },
  'most-read': {
    strong: phrases('mest læste'),
  },
  player: {
    strong: phrases('lyt til artiklen'),
  },
  login: {
    strong: phrases('log ind'),
  },
}

/** What publishers write around an article, in Danish. */
export const da: CueTable = /* @__PURE__ */ joinTable('da', news, systems)
