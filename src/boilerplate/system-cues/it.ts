import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Italian. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'accedi per commentare ; commenta per primo ; lascia/lasciare/scrivi/inserisci/aggiungi/invia/pubblica/nessun commento',
      'devi essere connesso/autenticato/registrato per inviare/lasciare/pubblicare un commento ; leggi/mostra/vedi (tutti) (i) commenti',
      'annulla risposta',
    ),
  },
  navigation: {
    strong: phrases(
      "torna su ; torna all'inizio ; torna alla home ; vai alla navigazione/ricerca/al menu ; navigazione articoli/articolo/principale",
      "mappa del sito ; chi siamo ; su di noi/me ; termini e condizioni (d'uso) ; cerca: …",
    ),
    weak: phrases('commenta ; commento ; abbonamenti ; annunci ; notifiche ; contatti ; nome * ; sezioni ; rubriche ; italiano'),
  },
  newsletter: {
    strong: phrases(
      "ho letto e accetto l'informativa sulla privacy ; iscriviti alla (nostra) newsletter (…) ; ricevi (gratis) … nella tua casella (…)",
      'iscriviti (subito/ora/gratis/gratuitamente) (alla/alle) newsletter',
    ),
    weak: phrases('indirizzo email'),
  },
  share: {
    strong: phrases('condividi sui social'),
    weak: phrases('condivisioni ; tweet'),
  },
  'related-heading': {
    strong: phrases(
      'altre notizie (su …) ; contenuti sponsorizzati ; scelti per te',
      'potrebbe anche interessarti ; leggi/vedi/guarda anche ; da non perdere ; in evidenza',
    ),
    weak: phrases('correlati ; link'),
  },
  'read-more': {
    strong: phrases("leggi il resto (dell'articolo)"),
    weak: phrases('continua ; altro'),
  },
  'cookie-notice': {
    strong: phrases('accetta e (continua/chiudi/cookie) ; cookie policy'),
    weak: phrases('privacy policy ; note legali ; termini e condizioni'),
  },
  paywall: {
    strong: phrases(
      'abbonati per continuare (a leggere) ; sei già abbonato? (accedi) ; continua a leggere con … ',
      '(questo) (articolo/contenuto) (è) riservato agli abbonati',
    ),
  },
  caption: {
    strong: phrases('credit(s): …'),
  },
  timestamp: {
    strong: phrases('ultimo aggiornamento(:) …'),
  },
  'page-tools': {
    strong: phrases('salta/vai alla ricetta'),
    weak: phrases('preferiti ; email'),
  },
  tags: {
    strong: phrases('tags: …'),
    weak: phrases('tag ; argomenti'),
  },
  'most-read': {
    strong: phrases('le più lette ; articoli più letti'),
    weak: phrases('news'),
  },
  player: {
    strong: phrases('(per) (favore) abilita/attiva JavaScript'),
    weak: phrases('video ; foto ; gallery'),
  },
  login: {
    strong: phrases('nome utente o (indirizzo) email'),
    weak: phrases('login ; esci ; profilo'),
  },
  copyright: {
    strong: phrases('© … tutti i diritti riservati'),
  },
  helpline: {
    strong: phrases('telefono azzurro(:) …'),
  },
}
