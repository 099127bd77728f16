import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/de.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'Kommentare werden moderiert ; bitte beachten Sie (dabei) unsere Netiquette/Community-Richtlinien',
      'die Kommentarfunktion ist geschlossen ; Ihre/Deine E-Mail-Adresse wird nicht veröffentlicht',
    ),
    weak: phrases('Netiquette ; Ihre Meinung ; Kommentare'),
  },
  newsletter: {
    strong: phrases(
      '(jetzt) (unseren) (kostenlosen) Newsletter abonnieren (und …)',
      'mit der Anmeldung stimmen Sie (unserer/der) Datenschutzerklärung zu (…) ; Sie können sich jederzeit (wieder) abmelden',
      'jetzt zum Newsletter anmelden ; erhalten Sie … in Ihr Postfach (…)',
    ),
    weak: phrases('Newsletter ; in Ihr Postfach'),
  },
  share: {
    strong: phrases('folgen Sie uns auf ; folgt uns auf ; Link kopieren'),
    weak: phrases('teilen ; merken'),
  },
  'related-heading': {
    strong: phrases('mehr zum Thema ; verwandte Artikel/Themen ; lesen Sie (dazu) auch ; empfohlene Artikel/Beiträge/Inhalte/Themen'),
    weak: phrases('Hintergrund ; zum Thema ; Empfehlungen'),
  },
  'read-more': {
    strong: phrases('siehe auch: … ; weiterlesen ; mehr/weiter lesen ; lesen Sie hier (mehr)'),
    weak: phrases('mehr erfahren ; hier'),
  },
  'cookie-notice': {
    strong: phrases(
      'wir verwenden Cookies ; wir verwenden/nutzen Cookies, um … ; Cookie-Einstellungen',
      'mit Ihrer Zustimmung wird hier ein externer Inhalt geladen ; externen Inhalt anzeigen',
    ),
    weak: phrases('Cookies ; Datenschutz(erklärung) ; Zustimmung'),
  },
  paywall: {
    strong: phrases(
      'nur für Abonnenten ; (diesen Artikel) weiterlesen mit … ; Artikel freischalten ; anmelden und weiterlesen',
      'sind Sie bereits Abonnent ; Sie haben Ihr Kontingent',
    ),
    weak: phrases('jetzt abonnieren ; gratis testen ; (zum) Abo'),
  },
  copyright: {
    strong: phrases('Nachdruck/Vervielfältigung … nur mit schriftlicher Genehmigung'),
    weak: phrases('Urheberrecht ; Impressum'),
  },
  caption: {
    strong: phrases(
      'Foto:/Abbildung:/Grafik:/Karte:/Bildrechte:/Bildquelle:/Bildnachweis: … ; Bild: … ; Symbolbild ; Archivbild/Archivfoto ; \\(… \\/dpa\\) ; picture alliance',
    ),
    weak: phrases('Quelle: … ; dpa ; imago'),
  },
  dateline: { strong: ['CITY \\(dpa\\) - …', 'CITY \\(AFP\\) - …'] },
  byline: {
    strong: phrases('von NAME'),
    weak: phrases('Redaktion'),
  },
  timestamp: {
    strong: phrases('Lesezeit: N Min(uten) ; Stand: … ; veröffentlicht am … ; aktualisiert am …'),
    weak: phrases('Uhr'),
  },
  advertisement: {
    strong: phrases('Anzeige ; Artikel geht nach der Anzeige weiter'),
    weak: phrases('gesponsert'),
  },
  'app-prompt': {
    strong: phrases('laden Sie unsere App'),
  },
  'page-tools': {
    strong: phrases('(Seite/Beitrag/Rezept/diese Seite) drucken'),
  },
  tags: {
    strong: phrases('Schlagworte: … ; Themen: …'),
  },
  'author-bio': {
    strong: phrases('über den Autor ; über die Autorin'),
  },
  republished: {
    strong: phrases('dieser Artikel erschien zuerst (bei/auf/in) ; der Beitrag … erschien zuerst auf …'),
    weak: phrases('zuerst erschienen'),
  },
  correction: {
    strong: phrases(
      'Korrektur: … ; Richtigstellung ; Berichtigung ; Gegendarstellung ; Anmerkung der Redaktion',
      'in einer früheren Version (dieses Artikels)',
    ),
    weak: phrases('Update:/Hinweis: …'),
  },
  'machine-made': {
    strong: phrases(
      'maschinell/automatisch übersetzt ; mit Hilfe von Künstlicher Intelligenz ; mithilfe von KI erstellt/übersetzt ; KI-generiert',
    ),
    weak: phrases('KI'),
  },
  'most-read': {
    weak: phrases('aktuell'),
  },
  'support-appeal': {
    strong: phrases('unterstützen Sie unseren/unabhängigen Journalismus'),
  },
  player: {
    strong: phrases('Artikel anhören'),
  },
  login: {
    strong: phrases('anmelden ; (anmelden oder) registrieren ; Passwort vergessen/zurücksetzen/anzeigen'),
  },
  disclosure: {
    strong: phrases('Affiliate-Links ; enthält Provisionslinks'),
  },
  helpline: {
    strong: phrases('Telefonseelsorge … 0800 …'),
  },
  'market-disclaimer': {
    strong: phrases('keine Anlageberatung'),
    weak: phrases('Haftungsausschluss'),
  },
  'stray-ui': {
    strong: phrases('wird geladen'),
  },
}

/** What publishers write around an article, in German. */
export const de: CueTable = /* @__PURE__ */ joinTable('de', news, systems)
