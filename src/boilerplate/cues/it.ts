import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/it.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'i commenti sono moderati/chiusi ; lascia un commento ; il tuo indirizzo email non sarà pubblicato',
      'i campi obbligatori sono contrassegnati',
    ),
    weak: phrases('commenti ; dì la tua ; partecipa alla discussione'),
  },
  newsletter: {
    strong: phrases("puoi annullare l'iscrizione in qualsiasi momento"),
    weak: phrases('newsletter'),
  },
  share: {
    strong: phrases(
      'condividi su Facebook ; condividi questo articolo ; seguici su (Facebook/Twitter/Instagram/X/WhatsApp/Telegram) ; copia (il) link',
    ),
    weak: phrases('condividi'),
  },
  'related-heading': {
    strong: phrases(
      'articoli/notizie correlat(i/e) ; potrebbe interessarti (anche) ; consigliati/raccomandati per te',
      'ti potrebbero/potrebbe interessare (anche)',
    ),
    weak: phrases('approfondimenti'),
  },
  'read-more': {
    strong: phrases('leggi tutto ; continua a leggere ; leggi di più'),
    weak: phrases('scopri di più ; qui'),
  },
  'cookie-notice': {
    strong: phrases('questo sito utilizza (i) cookie ; utilizziamo i cookie (per …) ; accetta/rifiuta tutti'),
    weak: phrases('cookie ; informativa sulla privacy'),
  },
  paywall: {
    weak: phrases('abbonati'),
  },
  copyright: {
    strong: phrases('tutti i diritti (sono) riservati ; (©) riproduzione riservata'),
    weak: phrases("diritto d'autore"),
  },
  caption: {
    strong: phrases("foto: … ; foto d'archivio ; immagine d'archivio/di repertorio"),
    weak: phrases('ANSA ; LaPresse'),
  },
  byline: {
    strong: phrases('(a cura) di NAME ; \\(ANSA\\) - CITY, …'),
    weak: phrases('redazione'),
  },
  timestamp: {
    strong: phrases('tempo di lettura: N min(uti) ; pubblicato il … ; aggiornato il/alle …'),
  },
  advertisement: {
    strong: phrases('(continua dopo la) pubblicità'),
    weak: phrases('sponsorizzato'),
  },
  'app-prompt': {
    strong: phrases('scarica la nostra app'),
  },
  'page-tools': {
    strong: phrases('stampa'),
  },
  tags: {
    strong: phrases('tag: … ; argomenti: …'),
  },
  'author-bio': {
    strong: phrases("l'autore"),
  },
  republished: {
    strong: phrases("l'articolo … proviene da … ; pubblicato originariamente su"),
    weak: phrases('tratto da …'),
  },
  correction: {
    strong: phrases(
      'errata corrige ; rettifica ; correzione: … ; precisazione ; nota della redazione ; una versione precedente di questo articolo',
    ),
    weak: phrases('aggiornamento'),
  },
  'machine-made': {
    strong: phrases("tradotto automaticamente ; generato con (l'ausilio dell')intelligenza artificiale ; generato dall'IA"),
    weak: phrases('traduzione automatica'),
  },
  'most-read': {
    strong: phrases('(i) più letti'),
    weak: phrases('(ultime) notizie'),
  },
  'support-appeal': {
    strong: phrases('sostieni il giornalismo (indipendente)'),
  },
  player: {
    strong: phrases("ascolta l'articolo"),
  },
  login: {
    strong: phrases('accedi (registrati) ; registrati'),
  },
  helpline: {
    strong: phrases('1522 ; telefono amico'),
  },
  'stray-ui': {
    strong: phrases('caricamento'),
  },
}

/** What publishers write around an article, in Italian. */
export const it: CueTable = /* @__PURE__ */ joinTable('it', news, systems)
