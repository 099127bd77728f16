import { phrases } from '../../lookup/cue-phrases.js'
import type { CueTable } from '../../lookup/cue-table.js'

/** Credits, dates, notes on the text, labels and controls, in German. */
export const notes: CueTable['cues'] = {
  caption: {
    strong: phrases(
      'Foto:/Abbildung:/Grafik:/Karte:/Bildrechte:/Bildquelle:/Bildnachweis: … ; Bild: … ; Symbolbild ; Archivbild/Archivfoto ; \\(… \\/dpa\\) ; Abb. N: … ; Screenshot:/Bilder: …',
      'Foto/Bild vergrößern',
    ),
    weak: phrases('dpa ; imago'),
  },
  byline: { strong: phrases('die Fragen stellte(n) ROLE ; das Gespräch/Interview führte(n) NAME'), weak: phrases('Redaktion') },
  timestamp: {
    strong: phrases(
      'Lesezeit: N Min(uten) ; Stand: … ; veröffentlicht am … ; aktualisiert am … ; N Minute(n)/Min Lesezeit ; Lesedauer(:) (ca.) N Min(uten) ; vor N Minute(n)/Stunde(n)/Tag(en)/Woche(n)/Monat(en)/Jahr(en)',
      'veröffentlicht:/Datum: … ; veröffentlicht von … (am …) ; verfasst/geschrieben/gepostet/eingestellt/erstellt von … am/um …',
      'erstellt/geschrieben/publiziert/erschienen/eingestellt/hinzugefügt/geändert/bearbeitet am … ; zuletzt aktualisiert/geändert/bearbeitet (am) … ; letzte Aktualisierung/Änderung: … ; aktualisiert: …',
      'Stand vom … ; online seit … ; am N … von …',
    ),
    weak: phrases('Uhr ; veröffentlicht in …'),
  },
  advertisement: {
    strong: phrases(
      'Anzeige ; Artikel geht nach der Anzeige weiter ; Werbung ; Artikel wird unter der Anzeige fortgesetzt ; weiterlesen/weiter nach der Anzeige/Werbung ; nach der Anzeige geht es weiter ; Ende der Anzeige ; du möchtest mehr über unsere Werbepartner erfahren(? …)',
    ),
    weak: phrases('gesponsert'),
  },
  'app-prompt': {
    strong: phrases(
      'laden Sie unsere App ; (die/unsere) App herunterladen ; jetzt im App Store (und …) ; laden im App Store ; jetzt bei Google Play ; Push-Benachrichtigungen',
    ),
    weak: phrases('unsere Apps'),
  },
  'page-tools': {
    strong: phrases(
      'Schriftgröße (ändern) ; (Seite/Beitrag/Rezept/diese Seite) drucken ; Artikel anhören/vorlesen/drucken/verschenken ; Artikel/Beitrag/Seite merken/speichern/weiterleiten',
      '(Artikel) auf die Merkliste (setzen) ; zur Merkliste hinzufügen ; zu Favoriten hinzufügen ; Artikel/Beitrag als PDF',
      'per (E-)Mail (versenden/verschicken/senden/teilen/weiterleiten/empfehlen) ; zum Rezept (springen) ; Feedback geben/senden ; Link zum Artikel',
      'nach oben (springen/scrollen)',
    ),
    weak: phrases(
      'Druckversion ; Druckansicht ; PDF-Version/Download ; Merkliste ; speichern ; Lesezeichen ; herunterladen ; Downloads ; bewerten',
    ),
  },
  tags: {
    strong: phrases(
      'Schlagworte: … ; Themen: … ; Schlagwort:/Stichwörter: … ; Stichworte: … ; Themen in diesem Artikel/Beitrag ; Themen des Artikels',
      'dieser/der Eintrag/Beitrag wurde veröffentlicht in/am … ; dieser/der Eintrag/Beitrag wurde … verschlagwortet (mit …) (…)',
    ),
    weak: phrases('Schlagwörter/Schlagworte/Stichworte/Stichwörter ; Stichwort ; Kategorien ; Themen'),
  },
  'author-bio': {
    strong: phrases('über den Autor ; über die Autorin ; zum Autor ; zur Autorin ; Artikel des Autors'),
    weak: phrases('Autorenprofil'),
  },
  republished: {
    strong: phrases('dieser Artikel erschien zuerst (bei/auf/in) ; der Beitrag … erschien zuerst auf … ; Original-Content von: …'),
  },
  correction: {
    strong: phrases(
      'Korrektur: … ; Richtigstellung ; Berichtigung ; Gegendarstellung ; Anmerkung der Redaktion ; in einer früheren Version (dieses Artikels)',
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
    strong: phrases(
      'meistgelesen(e) (Artikel) ; Top-Themen/Topthemen/Top-Artikel ; aktuell beliebt ; (am) meist(en) gelesen/kommentiert/geteilt/geklickt',
      'beliebt(e/este) Artikel/Beiträge/Themen/Posts/Suchbegriffe/Kategorien/Inhalte ; top Artikel/Themen/Meldungen/Beiträge ; die beliebtesten Artikel/Beiträge',
      'am beliebtesten ; das Neueste ; die neuesten/neusten (Artikel/Videos) ; Neueste (zuerst) ; Live-Ticker ; Bild(er) des Tages',
    ),
    weak: phrases(
      'aktuell ; Thema/Meldungen/Beiträge ; Schlagzeilen ; Eilmeldungen ; Newsticker ; Ticker ; Neues ; Aktuelles ; Beliebt ; Nachrichten',
    ),
  },
  'support-appeal': {
    strong: phrases(
      'unterstütze(n) (Sie) uns ; jetzt spenden ; unterstütze(n) (Sie) unsere Arbeit (…) ; mit Ihrer/deiner Spende (…)',
      '(jetzt) Mitglied/Unterstützer/Förderer/Pate werden ; werde(n Sie) (jetzt) Mitglied/Unterstützer ; gefällt dir/Ihnen dieser/der/unser Artikel/Beitrag/Text?',
    ),
  },
  player: {
    strong: phrases(
      '(bitte) aktiviere(n) (Sie) (bitte) JavaScript ; (diesen) Artikel/Beitrag/Podcast/Text (jetzt)hören ; Video nicht (mehr) verfügbar ; (hier) im Video: … ; Podcast: …',
      'Podcast abonnieren ; ein Beitrag geteilt von …',
    ),
    weak: phrases('Mediathek ; Livestream ; anhören ; abspielen'),
  },
  login: {
    strong: phrases(
      'anmelden ; (anmelden oder) registrieren ; Passwort vergessen/zurücksetzen/anzeigen ; jetzt/hier (kostenlos) anmelden/einloggen/registrieren ; Anmelden Registrieren',
      'neues Konto/Benutzerkonto/Profil (erstellen/anlegen/eröffnen) ; kostenlos registrieren ; angemeldet bleiben ; mein Konto/Profil/Bereich/Abo ; wer ist online',
    ),
    weak: phrases('Anmeldung ; Abmelden ; Einloggen ; Ausloggen ; Benutzername ; Passwort ; Kennwort ; Registrierung ; Profil'),
  },
  disclosure: {
    strong: phrases(
      'Transparenzhinweis ; Affiliate-Links ; enthält Provisionslinks ; Anzeige, enthält Affiliate(-)Links ; * Affiliate-Link ; wir erhalten (…) eine Provision (…)',
    ),
  },
  helpline: { strong: phrases('Telefonseelsorge … 0800 … ; Nummer gegen Kummer(:) … ; Hilfetelefon … 116 … ; Krisentelefon: …') },
  'market-disclaimer': { strong: phrases('keine Anlageberatung') },
  'stray-ui': {
    strong: phrases(
      'wird geladen ; (Inhalte/Daten) werden geladen ; Bild/Seite/Foto/Slide N von N ; bitte warten (Sie) ; ein Fehler ist aufgetreten (…) ; es ist ein Fehler aufgetreten (…)',
      'Bild schließen',
    ),
    weak: phrases('lädt ; einblenden ; ausblenden'),
  },
  navigation: {
    strong: phrases(
      'zur Startseite ; zum Hauptinhalt (springen) ; zur Hauptnavigation (springen) ; springe zum/zur Inhalt/Navigation/Hauptinhalt/Suche ; direkt zum Inhalt ; (zurück) nach oben ; zum Seitenanfang',
      'zurück zur Übersicht/Startseite/Liste/Suche/Hauptseite ; zurück zum Anfang/Seitenanfang/Inhalt/Blog/Archiv ; Sie sind/befinden (sich) hier ; du bist hier ; Beitrags-Navigation ; Artikel-Navigation',
      'vorheriger/voriger/nächster/älterer/neuerer Beitrag/Artikel/Post/Eintrag ; vorherige/nächste/ältere/neuere Beiträge/Artikel/Einträge/Seite/Posts/Meldung ; ältere/neuere Post',
      'vorheriger/nächster Beitrag:/Artikel: … ; Menü öffnen/schließen/anzeigen/ausklappen ; Navigation (öffnen/schließen/überspringen/umschalten/ein-\\/ausblenden) ; Suche öffnen/schließen/nach:',
      'Suche nach: … ; dieses Blog durchsuchen ; Suchbegriff eingeben ; Beitrags-Feed (\\(RSS\\)) ; Kommentare-Feed ; Kommentare als RSS ; Feed der Einträge',
      'Artikel-Feed \\(RSS\\) ; neue Kommentare ; Blog-Archiv ; Kategorie/Monat auswählen ; wer wir sind ; unser Team ; so erreichen Sie uns',
      'Datenschutz/Datenschutzerklärung (&/und/|) Impressum ; Allgemeine Geschäftsbedingungen ; leichte Sprache ; Erklärung zur Barrierefreiheit ; mobile Version/Ansicht',
      'Fenster schließen ; direkt zum Rezept',
    ),
    weak: phrases(
      'kommentieren ; Datenschutzhinweise/Datenschutzbestimmungen/Datenschutzrichtlinie ; zuminhalt/Inhalt/Seiteninhalt (springen/wechseln/gehen) ; zurnavigation/Suche/Startseite/Fußzeile ; Seitennummerierung (der Beiträge) ; schließen ; Suchen ; E-Mail * ; Nachricht *',
    ),
  },
  'story-continues': { strong: phrases('Fortsetzung auf Seite N ; Fortsetzung folgt unten ; lesen Sie auf der nächsten Seite …') },
  'tip-line': {
    strong: phrases('schreiben Sie uns (an/unter/eine E-Mail) (…) ; Hinweis/Hinweise an die Redaktion (…)'),
  },
}
