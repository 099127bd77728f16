import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/it.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'i commenti sono moderati',
      'lascia un commento',
      'i commenti sono chiusi',
      'il tuo indirizzo email non sarà pubblicato',
      'i campi obbligatori sono contrassegnati',
    ],
    weak: ['commenti', 'dì la tua', 'partecipa alla discussione'],
  },
  newsletter: {
    strong: ['iscriviti alla (nostra) newsletter', "puoi annullare l'iscrizione in qualsiasi momento", 'ricevi … nella tua casella'],
    weak: ['newsletter'],
  },
  share: {
    strong: ['condividi su Facebook', 'condividi questo articolo', 'seguici su', 'copia (il) link'],
    weak: ['condividi'],
  },
  'related-heading': {
    strong: [
      'articoli/notizie correlat(i/e)',
      'leggi anche',
      'potrebbe interessarti (anche)',
      'ti potrebbe interessare',
      'consigliati per te',
      'ti potrebbero interessare (anche)',
    ],
    weak: ['altre notizie', 'approfondimenti'],
  },
  'read-more': {
    strong: ['leggi tutto', 'continua a leggere', 'leggi di più'],
    weak: ['scopri di più', 'qui'],
  },
  'cookie-notice': {
    strong: ['questo sito utilizza (i) cookie', 'utilizziamo i cookie (per …)', 'accetta tutti', 'rifiuta tutti'],
    weak: ['cookie', 'informativa sulla privacy'],
  },
  paywall: {
    strong: ['(contenuto/articolo) riservato agli abbonati', 'abbonati per continuare a leggere', 'sei già abbonato'],
    weak: ['abbonati'],
  },
  copyright: {
    strong: ['tutti i diritti (sono) riservati', '(©) riproduzione riservata'],
    weak: ["diritto d'autore"],
  },
  caption: {
    strong: ['foto: …', "foto d'archivio", "immagine d'archivio/di repertorio"],
    weak: ['ANSA', 'LaPresse'],
  },
  byline: {
    strong: ['di NAME', '\\(ANSA\\) - CITY, …', 'a cura di NAME'],
    weak: ['redazione'],
  },
  timestamp: {
    strong: ['tempo di lettura: N min(uti)', 'pubblicato il …', 'aggiornato il/alle …'],
  },
  advertisement: {
    strong: ['pubblicità', 'continua dopo la pubblicità'],
    weak: ['sponsorizzato'],
  },
  'app-prompt': {
    strong: ['scarica la nostra app'],
  },
  'page-tools': {
    strong: ['stampa'],
  },
  tags: {
    strong: ['tag: …', 'argomenti: …'],
  },
  'author-bio': {
    strong: ["l'autore"],
  },
  republished: {
    strong: ["l'articolo … proviene da …", 'pubblicato originariamente su'],
    weak: ['tratto da …'],
  },
  correction: {
    strong: [
      'errata corrige',
      'rettifica',
      'correzione: …',
      'precisazione',
      'nota della redazione',
      'una versione precedente di questo articolo',
    ],
    weak: ['aggiornamento'],
  },
  'machine-made': {
    strong: ['tradotto automaticamente', "generato con (l'ausilio dell')intelligenza artificiale", "generato dall'IA"],
    weak: ['traduzione automatica'],
  },
  'most-read': {
    strong: ['i più letti'],
    weak: ['ultime notizie'],
  },
  'support-appeal': {
    strong: ['sostieni il giornalismo (indipendente)'],
  },
  player: {
    strong: ["ascolta l'articolo"],
  },
  login: {
    strong: ['accedi', 'registrati'],
  },
  helpline: {
    strong: ['1522', 'telefono amico'],
  },
  'stray-ui': {
    strong: ['caricamento'],
  },
}

/** What publishers write around an article, in Italian. */
export const it: CueTable = /* @__PURE__ */ joinTable('it', news, systems)
