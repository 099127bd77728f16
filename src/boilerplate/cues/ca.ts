import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Catalan. */
export const ca: CueTable = {
  language: 'ca',
  cues: {
    'comment-policy': {
      strong: phrases(
        "deixa/deixeu/afegeix/escriu un comentari ; veure/mostra (tots) els comentaris ; els comentaris estan tancats ; l'adreça electrònica no es publicarà ; la teva/vostra adreça electrònica no es publicarà",
      ),
      weak: phrases('comentaris'),
    },
    newsletter: {
      strong: phrases("subscriu-te/subscriviu-vos/apunta't al/als (nostre/nostres) butlletí/butlletins (…) ; rep … al teu correu (…)"),
      weak: phrases('butlletí'),
    },
    share: {
      strong: phrases(
        "comparteix/compartiu aquest article ; comparteix/compartiu l'article ; segueix-nos/seguiu-nos (…) ; copia/copiar l'enllaç",
      ),
      weak: phrases('comparteix ; compartiu'),
    },
    'related-heading': {
      strong: phrases(
        'llegiu/llegeix/mira/mireu també ; (també) et/us pot/podria interessar ; articles/continguts/temes relacionats ; notícies relacionades ; més notícies ; et/us recomanem',
      ),
      weak: phrases('més informació'),
    },
    'read-more': {
      strong: phrases('llegir/llegeix/llegiu/veure/mostra/carrega més ; continua/continueu llegint'),
    },
    'cookie-notice': {
      strong: phrases('aquest (lloc) web utilitza galetes/cookies ; accepta/acceptar totes (les) (galetes)'),
      weak: phrases('política de privacitat/galetes'),
    },
    paywall: {
      strong: phrases(
        '(article/contingut) (exclusiu/només) per a subscriptors ; ja ets/sou subscriptor/subscriptors(? …) ; subscriu-te/subscriviu-vos per continuar llegint (…) ; fes-te/feu-vos subscriptor/subscriptors/soci',
      ),
      weak: phrases('subscriu-te'),
    },
    copyright: { strong: phrases('tots els drets reservats (…)') },
    caption: { strong: phrases('foto:/fotografia: …') },
    timestamp: { strong: phrases('temps de lectura: N min ; publicat/actualitzat el … ; fa N hores/minuts/dies') },
    advertisement: {
      strong: phrases(
        "publicitat ; contingut patrocinat ; continua llegint després de la publicitat ; l'article continua després de la publicitat",
      ),
    },
    'app-prompt': { strong: phrases("descarrega't/descarrega/baixa't l'app/l'aplicació (…)") },
    tags: { strong: phrases('etiquetes:/temes: … ; arxivat a: …') },
    'author-bio': { strong: phrases("sobre l'autor/l'autora") },
    correction: { strong: phrases('rectificació: …') },
    'most-read': { strong: phrases('(el/els/les) més llegit/llegits/llegides/vist') },
    'support-appeal': { strong: phrases('dona suport al periodisme (…) ; necessitem el teu suport (…)') },
    player: { strong: phrases("escolta/escolteu l'article") },
    login: { strong: phrases('inicia/iniciar (la) sessió') },
    navigation: {
      strong: phrases('vés/salta al contingut (principal) ; torna/tornar (a) dalt'),
      weak: phrases('inici'),
    },
    'tip-line': { strong: phrases('has/heu trobat/detectat un/algun error(? …)') },
    'page-tools': { strong: phrases('mida de (la) lletra') },
  },
}
