import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Danish. */
export const da: CueTable = {
  language: 'da',
  cues: {
    'comment-policy': {
      strong: phrases(
        'kommentarer modereres ; skriv en kommentar ; kommentarsporet er lukket ; din e-mailadresse vil ikke blive publiceret ; skriv et svar ; annullér svar',
      ),
      weak: phrases('debatregler ; kommentarer'),
    },
    newsletter: {
      strong: phrases('du kan afmelde dig når som helst ; tilmeld dig (vores/nyhedsbrevet)'),
      weak: phrases('nyhedsbrev ; i din indbakke'),
    },
    share: {
      strong: phrases('følg os på ; kopiér link ; del artiklen/denne/dette/på/siden'),
      weak: phrases('del ; følg'),
    },
    'related-heading': {
      strong: phrases('relaterede artikler ; anbefalede artikler ; læs/se også/mere/videre'),
      weak: phrases('mere om/fra … ; relateret ; anbefalet (til dig)'),
    },
    'read-more': { strong: phrases('læs hele artiklen ; læs mere (om/her/på)'), weak: phrases('mere ; vis') },
    'cookie-notice': {
      strong: phrases('vi bruger cookies ; dette websted bruger cookies ; accepter/tillad alle'),
      weak: phrases('privatlivspolitik'),
    },
    paywall: {
      strong: phrases('artiklen er låst ; (er du) allerede abonnent? log ind ; (artiklen/indholdet) (er) (kun) for abonnenter'),
      weak: phrases('bliv abonnent ; (har du) allerede (en profil/et abonnement)? (log ind)'),
    },
    copyright: { strong: phrases('alle rettigheder forbeholdes (…)'), weak: phrases('ophavsret') },
    caption: { strong: phrases('foto:/billede: … ; arkivfoto ; … \\/ Ritzau Scanpix'), weak: phrases('Scanpix') },
    timestamp: { strong: phrases('opdateret/publiceret … ; læsetid: (ca.) N min(utter)') },
    advertisement: { strong: phrases('annonce ; artiklen fortsætter efter annoncen'), weak: phrases('sponsoreret') },
    'app-prompt': { strong: phrases('hent vores app') },
    'page-tools': { strong: phrases('skriftstørrelse ; udskriv') },
    tags: { strong: phrases('emner:/tags: …') },
    'author-bio': { strong: phrases('… er forfatter og bor i …') },
    republished: {
      strong: phrases('(artiklen) blev oprindeligt bragt/udgivet i/på ; indlægget … blev først udgivet på …'),
      weak: phrases('kilde: …'),
    },
    correction: { strong: phrases('rettelse ; præcisering ; i en tidligere version (af denne artikel)'), weak: phrases('opdateret') },
    'machine-made': {
      strong: phrases('oplæses (derfor) med maskinstemme ; automatisk oplæsning ; AI-genereret ; maskinoversat'),
      weak: phrases('AI'),
    },
    'most-read': { strong: phrases('mest læste'), weak: phrases('seneste nyt') },
    player: { strong: phrases('lyt til artiklen') },
    login: { strong: phrases('log ind ; min konto/profil/side') },
    navigation: {
      strong: phrases('spring til indhold(et)'),
      weak: phrases('e-mail *'),
    },
    helpline: { strong: phrases('livslinien(:) …') },
    'tip-line': { strong: phrases('har du et (nyheds)tip?') },
  },
}
