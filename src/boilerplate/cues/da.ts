import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/da.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['kommentarer modereres', 'skriv en kommentar', 'kommentarsporet er lukket', 'din e-mailadresse vil ikke blive publiceret'],
    weak: ['debatregler', 'kommentarer'],
  },
  newsletter: {
    strong: ['tilmeld dig (vores) nyhedsbrev', 'du kan afmelde dig når som helst'],
    weak: ['nyhedsbrev', 'i din indbakke'],
  },
  share: {
    strong: ['del artiklen', 'del på Facebook', 'følg os på', 'kopiér link'],
    weak: ['del'],
  },
  'related-heading': {
    strong: ['læs også', 'relaterede artikler', 'anbefalede artikler'],
    weak: ['mere om …', 'relateret'],
  },
  'read-more': {
    strong: ['læs mere', 'læs videre', 'læs hele artiklen'],
    weak: ['mere'],
  },
  'cookie-notice': {
    strong: ['vi bruger cookies', 'dette websted bruger cookies', 'accepter/tillad alle'],
    weak: ['cookies', 'privatlivspolitik'],
  },
  paywall: {
    strong: ['kun for abonnenter', 'artiklen er låst', '(er du) allerede abonnent? log ind'],
    weak: ['bliv abonnent'],
  },
  copyright: {
    strong: ['alle rettigheder forbeholdes'],
    weak: ['ophavsret'],
  },
  caption: {
    strong: ['foto: …', 'arkivfoto', '… \\/ Ritzau Scanpix'],
    weak: ['Scanpix'],
  },
  timestamp: {
    strong: ['læsetid: N min', 'opdateret …', 'publiceret …'],
  },
  advertisement: {
    strong: ['annonce', 'artiklen fortsætter efter annoncen'],
    weak: ['sponsoreret'],
  },
  'app-prompt': {
    strong: ['hent vores app'],
  },
  'page-tools': {
    strong: ['udskriv'],
  },
  tags: {
    strong: ['emner: …'],
  },
  republished: {
    strong: ['(artiklen) blev oprindeligt bragt/udgivet i/på', 'indlægget … blev først udgivet på …'],
  },
  correction: {
    strong: ['rettelse', 'præcisering', 'i en tidligere version (af denne artikel)'],
    weak: ['opdateret'],
  },
  'machine-made': {
    strong: ['oplæses (derfor) med maskinstemme', 'automatisk oplæsning', 'AI-genereret', 'maskinoversat'],
    weak: ['AI'],
  },
  'most-read': {
    strong: ['mest læste'],
  },
  player: {
    strong: ['lyt til artiklen'],
  },
  login: {
    strong: ['log ind'],
  },
}

/** What publishers write around an article, in Danish. */
export const da: CueTable = /* @__PURE__ */ joinTable('da', news, systems)
