import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/de.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: [
      'Kommentare werden moderiert',
      'bitte beachten Sie (dabei) unsere Netiquette/Community-Richtlinien',
      'Kommentar schreiben/verfassen',
      'die Kommentarfunktion ist geschlossen',
      'Ihre/Deine E-Mail-Adresse wird nicht veröffentlicht',
      'erforderliche Felder sind mit * markiert',
      'melden Sie sich an, um zu kommentieren',
    ],
    weak: ['Netiquette', 'diskutieren Sie mit', 'Ihre Meinung', 'Kommentare'],
  },
  newsletter: {
    strong: [
      '(jetzt) (unseren) (kostenlosen) Newsletter abonnieren (und …)',
      'mit der Anmeldung stimmen Sie (unserer/der) Datenschutzerklärung zu (…)',
      'Sie können sich jederzeit (wieder) abmelden',
      'jetzt zum Newsletter anmelden',
      'melden Sie sich für unseren Newsletter an',
      'erhalten Sie … in Ihr Postfach (…)',
      'jederzeit abbestellbar',
    ],
    weak: ['Newsletter', 'in Ihr Postfach'],
  },
  share: {
    strong: ['Artikel teilen', 'auf Facebook/X teilen', 'folgen Sie uns auf', 'folgt uns auf', 'Link kopieren'],
    weak: ['teilen', 'merken'],
  },
  'related-heading': {
    strong: [
      'mehr zum Thema',
      'verwandte Artikel/Themen',
      'das könnte Sie auch interessieren',
      'lesen Sie auch',
      'empfohlene Artikel',
      'weitere Artikel',
    ],
    weak: ['Hintergrund', 'zum Thema', 'Empfehlungen'],
  },
  'read-more': {
    strong: ['siehe auch: …', 'weiterlesen', 'mehr lesen', 'zum Artikel', 'lesen Sie hier (mehr)'],
    weak: ['mehr erfahren', 'hier'],
  },
  'cookie-notice': {
    strong: [
      'diese Website verwendet Cookies',
      'wir verwenden/nutzen Cookies',
      'wir verwenden/nutzen Cookies, um …',
      'alle akzeptieren',
      'alle ablehnen',
      'Cookie-Einstellungen',
      'mit Ihrer Zustimmung wird hier ein externer Inhalt geladen',
      'externen Inhalt anzeigen',
    ],
    weak: ['Cookies', 'Datenschutz(erklärung)', 'Zustimmung'],
  },
  paywall: {
    strong: [
      'nur/exklusiv für Abonnenten',
      '(diesen Artikel) weiterlesen mit …',
      'Artikel freischalten',
      'anmelden und weiterlesen',
      'sind Sie bereits Abonnent',
      'Sie haben Ihr Kontingent',
    ],
    weak: ['jetzt abonnieren', 'gratis testen', 'Abo'],
  },
  copyright: {
    strong: ['alle Rechte vorbehalten', 'Nachdruck/Vervielfältigung … nur mit (schriftlicher) Genehmigung'],
    weak: ['Urheberrecht', 'Impressum'],
  },
  caption: {
    strong: ['Foto: …', 'Bild: …', 'Symbolbild', 'Archivbild/Archivfoto', '\\(… \\/dpa\\)', 'picture alliance'],
    weak: ['Quelle: …', 'dpa', 'imago'],
  },
  dateline: { strong: ['CITY \\(dpa\\) - …', 'CITY \\(AFP\\) - …'] },
  byline: {
    strong: ['von NAME'],
    weak: ['Redaktion'],
  },
  timestamp: {
    strong: ['Lesezeit: N Min(uten)', 'Stand: …', 'veröffentlicht am …', 'aktualisiert am …', 'vor N Stunden'],
    weak: ['Uhr'],
  },
  advertisement: {
    strong: ['Anzeige', 'Artikel geht nach der Anzeige weiter'],
    weak: ['Werbung', 'gesponsert'],
  },
  'app-prompt': {
    strong: ['laden Sie unsere App'],
  },
  'page-tools': {
    strong: ['(Artikel) drucken', 'per E-Mail versenden'],
  },
  tags: {
    strong: ['Schlagworte: …', 'Themen: …'],
  },
  'author-bio': {
    strong: ['über den Autor', 'über die Autorin'],
  },
  republished: {
    strong: ['dieser Artikel erschien zuerst (bei/auf/in)', 'der Beitrag … erschien zuerst auf …'],
    weak: ['zuerst erschienen'],
  },
  correction: {
    strong: [
      'Korrektur: …',
      'Richtigstellung',
      'Berichtigung',
      'Gegendarstellung',
      'Anmerkung der Redaktion',
      'in einer früheren Version (dieses Artikels)',
    ],
    weak: ['Update: …', 'Hinweis: …'],
  },
  'machine-made': {
    strong: [
      'maschinell/automatisch übersetzt',
      'mit Hilfe von Künstlicher Intelligenz',
      'mithilfe von KI erstellt/übersetzt',
      'KI-generiert',
    ],
    weak: ['KI'],
  },
  'most-read': {
    strong: ['meistgelesen'],
    weak: ['aktuell'],
  },
  'support-appeal': {
    strong: ['unterstützen Sie unseren/unabhängigen Journalismus'],
  },
  player: {
    strong: ['Artikel anhören', 'bitte aktivieren Sie JavaScript'],
  },
  login: {
    strong: ['anmelden', 'registrieren', 'Passwort vergessen'],
  },
  disclosure: {
    strong: ['Affiliate-Links', 'enthält Provisionslinks'],
  },
  helpline: {
    strong: ['Telefonseelsorge … 0800 …'],
  },
  'market-disclaimer': {
    strong: ['keine Anlageberatung'],
    weak: ['Haftungsausschluss'],
  },
  'stray-ui': {
    strong: ['wird geladen'],
  },
}

/** What publishers write around an article, in German. */
export const de: CueTable = /* @__PURE__ */ joinTable('de', news, systems)
