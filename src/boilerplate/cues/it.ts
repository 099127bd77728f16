import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Italian. */
export const it: CueTable = {
  language: 'it',
  cues: {
    'comment-policy': {
      strong: phrases(
        "ho letto l'informativa sulla privacy (…) ; i commenti sono moderati/chiusi ; lascia un commento ; il tuo indirizzo email non sarà pubblicato ; i campi obbligatori sono contrassegnati",
        'commenta per primo ; commenta con i lettori ; lascia/lasciare/scrivi/inserisci/aggiungi/invia/pubblica/nessun commento',
        'devi essere connesso/autenticato/registrato per inviare/lasciare/pubblicare un commento ; leggi/mostra/vedi/vai (tutti) (i/ai) commenti ; annulla risposta',
        'questo sito usa/utilizza Akismet per ridurre lo spam ; scopri come vengono elaborati i dati derivati dai commenti',
      ),
      weak: phrases('commenti ; dì la tua ; partecipa alla discussione'),
    },
    newsletter: {
      strong: phrases(
        "puoi annullare l'iscrizione in qualsiasi momento ; ho letto e accetto l'informativa sulla privacy ; iscriviti alla (nostra) newsletter (…) ; ricevi (gratis) … nella tua casella (…)",
        'iscriviti (subito/ora/gratis/gratuitamente) (alla/alle) newsletter',
      ),
      weak: phrases('indirizzo email'),
    },
    share: {
      strong: phrases(
        'condividi su Facebook ; condividi questo articolo ; seguici su (Twitter/Instagram/X/WhatsApp/Telegram) ; copia (il) link ; condividi/seguici sui social',
      ),
      weak: phrases('condividi ; condivisioni'),
    },
    'related-heading': {
      strong: phrases(
        'articoli/notizie correlat(i/e) ; potrebbe interessarti (anche) ; consigliati/raccomandati per te ; ti potrebbero/potrebbe interessare (anche) ; altre notizie (su …) ; contenuti sponsorizzati',
        'scelti per te ; potrebbe anche interessarti ; leggi/vedi/guarda anche ; da non perdere ; in evidenza ; scopri di più da …',
      ),
      weak: phrases('approfondimenti ; correlati ; link ; per approfondire'),
    },
    'read-more': {
      strong: phrases("leggi tutto ; continua a leggere ; leggi di più ; leggi il resto (dell'articolo)"),
      weak: phrases('scopri di più ; qui ; continua ; altro'),
    },
    'cookie-notice': {
      strong: phrases(
        'questo sito utilizza (i) cookie ; utilizziamo i cookie (per …) ; accetta/rifiuta tutti ; accetta e (continua/chiudi)',
      ),
      weak: phrases('cookie ; informativa sulla privacy ; note legali'),
    },
    paywall: {
      strong: phrases(
        'abbonati per continuare (a leggere) ; sei già abbonato? ; continua a leggere con …  ; (questo) (articolo/contenuto) (è) riservato agli abbonati',
      ),
      weak: phrases('abbonati'),
    },
    copyright: {
      strong: phrases('tutti i diritti (sono) riservati ; riproduzione riservata ; © … tutti i diritti riservati'),
      weak: phrases("diritto d'autore"),
    },
    caption: {
      strong: phrases("foto: … ; foto d'archivio ; immagine d'archivio ; immagine di repertorio ; credit(s): …"),
      weak: phrases('ANSA ; LaPresse'),
    },
    byline: { strong: phrases('\\(ANSA\\) - CITY, …'), weak: phrases('redazione') },
    timestamp: {
      strong: phrases('tempo di lettura: N min(uti) ; pubblicato il … ; aggiornato il/alle … ; ultimo aggiornamento(:) …'),
    },
    advertisement: { strong: phrases('(continua dopo la) pubblicità'), weak: phrases('sponsorizzato') },
    'app-prompt': { strong: phrases('scarica la nostra app') },
    'page-tools': { strong: phrases('dimensione (del) testo ; stampa ; salta/vai alla ricetta'), weak: phrases('preferiti') },
    tags: { strong: phrases('argomenti: …'), weak: phrases('tag ; argomenti') },
    'author-bio': { strong: phrases("l'autore") },
    republished: { strong: phrases("l'articolo … proviene da … ; pubblicato originariamente su"), weak: phrases('tratto da …') },
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
      strong: phrases('(i) più letti ; ultimi articoli ; le più lette ; articoli più letti'),
      weak: phrases('(ultime) notizie'),
    },
    'support-appeal': { strong: phrases('sostieni il giornalismo') },
    player: {
      strong: phrases("ascolta la versione audio dell'articolo ; ascolta l'articolo ; (per) (favore) abilita/attiva JavaScript"),
      weak: phrases('foto'),
    },
    login: {
      strong: phrases('accedi (registrati) ; registrati ; nome utente o (indirizzo) email'),
      weak: phrases('esci ; profilo'),
    },
    helpline: { strong: phrases('1522 ; telefono amico ; telefono azzurro(:) …') },
    'stray-ui': { strong: phrases('caricamento') },
    navigation: {
      strong: phrases(
        "articolo precedente/successivo ; torna su ; torna all'inizio ; torna alla home ; vai alla navigazione/ricerca ; vai al menu ; navigazione articoli/articolo/principale ; mappa del sito ; chi siamo",
        "su di noi/me ; termini e condizioni (d'uso) ; cerca: …",
      ),
      weak: phrases('commenta ; commento ; abbonamenti ; annunci ; notifiche ; contatti ; nome * ; sezioni ; rubriche ; italiano'),
    },
  },
}
