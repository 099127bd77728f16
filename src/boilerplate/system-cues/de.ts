import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in German. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'bitte beachten Sie unsere Nutzungsbedingungen/Kommentarregeln ; Beitrag melden',
      'Kommentare ansehen ; jetzt mitdiskutieren ; (bitte) melden Sie sich an, um zu kommentieren/diskutieren ; (bitte) bleiben Sie sachlich (und …)',
      'schreibe/schreib/schreiben (Sie) einen Kommentar ; schreibe einen Kommentar zu …',
      'Kommentar hinterlassen/abgeben/abschicken/absenden/posten/verfassen/schreiben/hinzufügen/melden',
      'hinterlasse/hinterlassen (Sie) eine/einen Antwort/Kommentar ; neuer/neuen Kommentar (schreiben)',
      '(alle) Kommentare anzeigen/lesen/einblenden/ausblenden/laden ; Antwort(en) abbrechen',
      'deine/Ihre E-Mail-Adresse wird nicht veröffentlicht. erforderliche Felder sind (mit *) markiert',
      'erforderliche Felder sind (mit *) markiert/gekennzeichnet ; Pflichtfelder sind (mit *) markiert/gekennzeichnet',
      'meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser … speichern',
      'benachrichtige mich über nachfolgende Kommentare (via/per E-Mail) ; jetzt/Artikel/Beitrag kommentieren',
      'diesen Artikel/Beitrag kommentieren ; diskutieren Sie (mit/über diesen Artikel/dieses Thema)',
      'die Kommentarfunktion … geschlossen/deaktiviert ; (noch) keine Kommentare (vorhanden/bisher)',
      'bisher (noch) keine Kommentare ; ein Gedanke zu "…" ; eine Antwort zu/auf "…" ; ein Kommentar zu … ; Kommentar-Regeln',
      'Leserbrief schreiben ; ältere/neuere Kommentare',
    ),
  },
  navigation: {
    strong: phrases(
      'zur Startseite/Übersicht',
      'zum Hauptinhalt (springen) ; zur Hauptnavigation (springen) ; springe zum/zur Inhalt/Navigation/Hauptinhalt/Suche',
      'direkt zum Inhalt ; (zurück) nach oben ; zum Seitenanfang ; zurück zur Übersicht/Startseite/Liste/Suche/Hauptseite',
      'zurück zum Anfang/Seitenanfang/Inhalt/Blog/Archiv ; Sie sind/befinden (sich) hier ; du bist hier ; Beitrags-Navigation',
      'Artikel-Navigation ; vorheriger/voriger/nächster/älterer/neuerer Beitrag/Artikel/Post/Eintrag',
      'vorherige/nächste/ältere/neuere Beiträge/Artikel/Einträge/Seite/Posts/Meldung ; ältere/neuere Post',
      'vorheriger/nächster Beitrag:/Artikel: … ; Menü öffnen/schließen/anzeigen/ausklappen',
      'Navigation (öffnen/schließen/überspringen/umschalten/ein-\\/ausblenden) ; Suche öffnen/schließen/nach: ; Suche nach: …',
      'Website/Seite/Blog durchsuchen ; dieses Blog durchsuchen ; Suchbegriff eingeben ; Beitrags-Feed (\\(RSS\\)) ; Kommentare-Feed',
      'Kommentare als RSS ; Feed der Einträge ; Artikel-Feed \\(RSS\\) ; letzte/neueste/neue Kommentare ; Blog-Archiv',
      'Kategorie/Monat auswählen ; wer wir sind ; unser Team ; so erreichen Sie uns ; Datenschutz/Datenschutzerklärung (&/und/|) Impressum',
      'Allgemeine Geschäftsbedingungen ; leichte Sprache ; Erklärung zur Barrierefreiheit',
      'mobile Version/Ansicht ; Sprache wählen/auswählen ; Fenster schließen',
    ),
    weak: phrases(
      'Kommentarregeln ; Leserkommentare ; mitdiskutieren ; kommentieren ; Kommentar ; Diskussion ; Leserbriefe ; Kommentarfunktion',
      'Datenschutzhinweise/Datenschutzbestimmungen/Datenschutzrichtlinie ; Nutzungsbedingungen ; akzeptieren ; ablehnen',
      'einverstanden ; essenziell ; Statistiken ; Marketing ; Abonnement ; Abonnieren ; Abonnenten ; Anzeigen ; - Anzeige/Werbung -',
      'Sponsoren ; Advertorial ; Stellenmarkt ; Immobilienmarkt ; Kleinanzeigen',
      'zuminhalt/Inhalt/Seiteninhalt (springen/wechseln/gehen) ; zurnavigation/Suche/Startseite/Fußzeile ; Seitenanfang',
      'Beitragsnavigation ; Seitennummerierung (der Beiträge) ; Archiv(e) ; Monatsarchiv ; Mediadaten ; Gebärdensprache ; Seiten',
      'schließen ; Menü ; Suchen ; AGB ; Kontakt ; Kontaktformular ; Karriere ; Jobs ; Presse ; Service ; Hilfe ; Inhaltsverzeichnis',
      'Barrierefreiheit ; Shop ; Rubriken ; zurück ; vor ; vorherige ; vorheriger ; nächster ; Antworten ; Antwort ; Zitieren',
      'Löschen ; Absenden ; Senden ; Abbrechen ; sortieren ; E-Mail * ; Webseite ; Nachricht * ; Warenkorb ; Kasse ; Partner',
    ),
  },
  newsletter: {
    strong: phrases(
      'die Abmeldung ist jederzeit möglich ; melden Sie sich (jetzt/hier) für unseren/den … Newsletter an',
      '(jetzt) kostenlos abonnieren/anmelden ; (jetzt) für den … Newsletter anmelden ; (unser/unseren) Newsletter (jetzt/kostenlos) abonnieren ; keine Nachricht/News mehr verpassen',
      '(jetzt) Newsletter bestellen/anmelden ; zum Newsletter (anmelden) ; (zur) Newsletter-Anmeldung',
      'für (unseren) Newsletter anmelden ; melde dich für/zu (unseren/unserem/den/zum) … Newsletter an',
      'melden Sie sich für/zu (unseren/unserem/den) … Newsletter an ; abonniere/abonnieren (hier/jetzt) unseren/den … Newsletter',
      'abonnieren Sie unseren/den … Newsletter (…) ; jetzt (kostenlos) (unseren/den) … Newsletter abonnieren/bestellen',
      'mit dem/unserem … Newsletter … informiert (…) ; bleiben Sie (immer) informiert/auf dem Laufenden ; nichts mehr verpassen (…)',
      'ja, ich möchte den/einen … Newsletter … (abonnieren/erhalten) ; gib (hier) deine E-Mail-Adresse (ein/an)(, um …)',
      'geben Sie (hier) Ihre E-Mail-Adresse (ein/an) (…) ; Blog per/via E-Mail folgen/abonnieren ; jederzeit kündbar/abbestellbar',
      'vielen Dank für Ihre/deine Anmeldung (…) ; Ihre/deine E-Mail-Adresse',
    ),
    weak: phrases('E-Mail-Adresse ; Newsletter-Archiv ; Newsletter abbestellen'),
  },
  share: {
    strong: phrases(
      'Artikel/Beitrag/Seite (jetzt) teilen ; Artikel/Beitrag/Seite weiterempfehlen/empfehlen/verschicken/versenden',
      'diesen Artikel/Beitrag teilen/weiterempfehlen/empfehlen ; teile/teilen (Sie) diesen Artikel/Beitrag ; teile dies (mit:)',
      'teilen mit ; auf/bei/via/über/per Facebook/Twitter/X/WhatsApp/LinkedIn/Xing/Pinterest/E-Mail/Telegram teilen',
      'zum Teilen auf … klicken (…) ; klick(e), um auf … zu teilen (…) ; klicken, um auf … zu teilen (…)',
      'klicken, um … per E-Mail zu senden (…) ; klicken zum Ausdrucken ; wird in neuem Fenster geöffnet ; gefällt mir',
      'folge(n) Sie uns (auch) (auf …) ; folge(n) (Sie) uns in den sozialen Medien/Netzwerken ; folgt uns auch auf …',
      'soziale Netzwerke/Medien ; Link kopiert ; hat Ihnen/dir der/dieser Artikel/Beitrag gefallen (…)',
    ),
    weak: phrases('twittern ; empfehlen ; weitersagen ; folgen ; pinnen ; mitteilen'),
  },
  'related-heading': {
    strong: phrases(
      'mehr aus dem/diesem Ressort ; mehr Artikel aus/von/zu … ; weitere Nachrichten/Meldungen/Beiträge/Themen/Artikel (aus …)',
      'Redaktionstipp(s) ; Empfehlungen der Redaktion ; mehr dazu ; das könnte dich/Sie/euch (auch/ebenfalls) interessieren',
      'auch interessant/lesenswert ; ähnliche Beiträge/Artikel/Themen/Meldungen/Nachrichten/Produkte/Videos',
      'passende Artikel/Beiträge/Inhalte ; weitere Artikel/Beiträge (zu diesem/zum) Thema ; mehr aus der Rubrik (…) ; mehr zu diesem Thema',
      'mehr Artikel/Beiträge/News/Nachrichten/Videos ; lesen Sie mehr (zum Thema/dazu) ; lies auch ; zum Weiterlesen ; unsere Empfehlungen',
      'aktuelle/neueste/neuste/letzte Beiträge/Meldungen/Pressemitteilungen ; aktuelle Artikel/Nachrichten/News/Themen/Produkttests',
      'neueste/neuste/letzte/jüngste Beiträge/Artikel/Kommentare/Meldungen/Nachrichten ; aus dem Archiv',
    ),
    weak: phrases(
      'Leseempfehlungen ; Themenseiten ; Zusatzinformationen ; Linktipps ; Hintergründe ; Dossier ; interessant ; zum Thema: …',
      'verwandt ; ähnlich',
    ),
  },
  'read-more': {
    strong: phrases(
      'hier (jetzt) weiterlesen ; (den) Artikel/Beitrag lesen ; Beitrag weiterlesen ; zum Beitrag/Artikel/Thema/Video/Podcast/Shop/Angebot/Rezept/Download',
      'mehr dazu/Infos/Informationen/laden ; lesen Sie (dazu/hierzu) auch: … ; alle (Artikel/Beiträge) anzeigen',
      'mehr/weniger anzeigen ; weitere (Artikel/Beiträge) laden/anzeigen ; zur Übersicht',
      'jetzt lesen/ansehen/entdecken/informieren ; (mehr) Details anzeigen',
    ),
    weak: phrases('weiter ; [mehr] ; mehr ; Übersicht ; ansehen'),
  },
  'cookie-notice': {
    strong: phrases(
      'Cookies verwalten/akzeptieren/ablehnen ; Datenschutz-Einstellungen ; (wir und unsere Partner) nutzen Cookies … ; mit der Nutzung dieser Seite/Website stimmen Sie … zu',
      'alle (Cookies) akzeptieren/annehmen/ablehnen/zulassen/erlauben ; alle(n) (Cookies) zustimmen ; allem zustimmen',
      'akzeptieren und weiter/schließen/fortfahren ; zustimmen und weiter(lesen) ; nur essenzielle Cookies akzeptieren',
      '(technisch) notwendige Cookies ; individuelle Datenschutzeinstellungen/Datenschutz-Einstellungen',
      '(meine) Auswahl/Einstellungen speichern/bestätigen ; Einstellungen ansehen/verwalten/anpassen',
      'wir nutzen Cookies (…) ; unsere/diese Website/Webseite/Seite/Internetseite verwendet/nutzt/benutzt/setzt Cookies',
      'durch die Nutzung (dieser/der/unserer) Website/Webseite/Seite … Cookies …',
      'ich habe die Datenschutzerklärung/Datenschutzbestimmungen (gelesen/zur Kenntnis genommen) (…)',
      'ich stimme (der Datenschutzerklärung/den Datenschutzbestimmungen) zu (…) ; ich bin (damit) einverstanden ; ich bin (damit) einverstanden, dass … Daten …',
      'Externer/Empfohlener (redaktioneller) Inhalt (von …) ; externe Inhalte (anzeigen/aktivieren/zulassen/erlauben)',
      'empfohlener externer Inhalt ; Inhalt/Video/Karte/Beitrag laden/entsperren/anzeigen',
      'Widerruf/Einwilligung widerrufen ; Einwilligung(en) verwalten',
    ),
    weak: phrases('Cookie-Richtlinie/Hinweis/Erklärung/Informationen ; Datenschutz & Impressum ; externe Medien ; immer aktiv'),
  },
  paywall: {
    strong: phrases(
      'jetzt weiterlesen ; (weiterlesen) mit … Plus ; dieser Artikel/Inhalt ist (nur) für Abonnenten (…) ; Sie haben noch N (kostenlose) Artikel ; (bereits/schon) Abonnent? (hier anmelden/einloggen) ; monatlich kündbar',
      'jetzt Abo/Angebot/Zugang (abschließen/sichern/testen/wählen) ; jetzt (N Monat/N Monate) (kostenlos/gratis) testen',
      'N Monat(e)/Wochen (kostenlos/gratis) testen ; Sie haben bereits/schon ein Abo/Abonnement/Zugang/Konto (? …)',
      'bereits/schon Abonnent (hier/jetzt) ; du hast bereits/schon ein Abo/Konto (? …)',
      'Sie sind bereits Abonnent/registriert/Kunde (? …) ; jetzt weiterlesen mit …',
      'exklusiv(er Inhalt) für Abonnenten/Mitglieder/Plus-Leser ; Abo abschließen',
    ),
    weak: phrases('E-Paper ; Digital-Abo ; Abo-Service ; Abo-Shop'),
  },
  copyright: {
    strong: phrases(
      '© … alle Rechte vorbehalten ; Nachdruck/Vervielfältigung … nur mit Genehmigung (…) ; alle Rechte (sind) vorbehalten (…)',
      'alle Angaben ohne Gewähr ; … steht/stehen unter einer/der Creative Commons … Lizenz',
      '… sind unter einer/der Creative Commons(-Lizenz) … lizenziert',
      'Weiterverwendung/Weiterverbreitung/Weiterverarbeitung/Vervielfältigung … mit Genehmigung/Zustimmung/Erlaubnis',
      'Nutzung nur mit … Genehmigung ; (stolz/mit Stolz) präsentiert von WordPress',
      'erstelle (kostenlos) eine Website oder ein Blog auf WordPress.com ; Bloggen auf WordPress.com ; Powered by Blogger ; Webdesign: …',
    ),
  },
  caption: {
    strong: phrases('Abb. N: … ; Screenshot:/Bilder: … ; Foto/Bild vergrößern'),
  },
  timestamp: {
    strong: phrases(
      'N Minute(n)/Min Lesezeit ; Lesedauer (ca.) N Min(uten) ; vor N Minute(n)/Stunde(n)/Tag(en)/Woche(n)/Monat(en)/Jahr(en)',
      'veröffentlicht:/Datum: … ; veröffentlicht von … (am …) ; verfasst/geschrieben/gepostet/eingestellt/erstellt von … am/um …',
      'erstellt/geschrieben/publiziert/erschienen/eingestellt/hinzugefügt/geändert/bearbeitet am …',
      'zuletzt aktualisiert/geändert/bearbeitet (am) … ; letzte Aktualisierung/Änderung: … ; aktualisiert: … ; Stand vom … ; online seit …',
      'am … von …',
    ),
    weak: phrases('veröffentlicht in … ; verfasst/geschrieben/erstellt/gepostet/eingestellt von …'),
  },
  advertisement: {
    strong: phrases(
      'Werbung ; bezahlte Anzeige ; Artikel wird unter der Anzeige fortgesetzt',
      'weiterlesen/weiter nach der Anzeige/Werbung ; nach der Anzeige geht es weiter ; Ende der Anzeige',
    ),
  },
  'app-prompt': {
    strong: phrases(
      '(die/unsere) App herunterladen ; jetzt im App Store (und …) ; laden im App Store ; jetzt bei Google Play ; Push-Benachrichtigungen',
    ),
    weak: phrases('unsere Apps'),
  },
  'page-tools': {
    strong: phrases(
      'Fehler gefunden? (…) ; Artikel anhören/vorlesen/drucken/verschenken ; Schriftgröße ändern ; druckerfreundliche Version',
      'Artikel/Beitrag/Seite merken/speichern/versenden/verschicken/weiterleiten',
      '(Artikel) auf die Merkliste (setzen) ; zur Merkliste hinzufügen ; zu Favoriten hinzufügen ; dieses/diesen … als PDF herunterladen',
      'Artikel/Beitrag als PDF ; per (E-)Mail (versenden/verschicken/senden/teilen/weiterleiten/empfehlen) ; zum Rezept (springen)',
      '(einen) Fehler (im Text) melden ; Feedback geben/senden ; Link zum Artikel ; nach oben (springen/scrollen)',
    ),
    weak: phrases(
      'Druckversion ; Druckansicht ; PDF-Version/Download ; Permanentlink ; Merkliste ; speichern ; Lesezeichen ; herunterladen',
      'Downloads ; bewerten',
    ),
  },
  tags: {
    strong: phrases(
      'Schlagwörter: … ; Schlagwort:/Stichwörter: … ; Stichworte: … ; Tags: … ; Rubrik(en): … ; Themen in diesem Artikel/Beitrag',
      'Themen des Artikels ; dieser/der Eintrag/Beitrag wurde veröffentlicht in/am …',
      'dieser/der Eintrag/Beitrag wurde … verschlagwortet (mit …) (…)',
    ),
    weak: phrases('Schlagwörter/Schlagworte/Stichworte/Stichwörter ; Stichwort ; Kategorien ; Themen ; Tags'),
  },
  'author-bio': {
    strong: phrases('zum Autor ; zur Autorin ; Artikel des Autors'),
    weak: phrases('Autorenprofil ; Autoreninfo ; Autorenbox'),
  },
  'most-read': {
    strong: phrases(
      'meistgelesen(e) (Artikel) ; Top-Themen/Topthemen/Top-Artikel ; aktuell beliebt',
      '(am) meisten gelesen/kommentiert/geteilt ; meist gelesen/kommentiert/geklickt ; beliebt(este) Artikel/Beiträge/Themen/Posts',
      'beliebte Artikel/Beiträge/Themen/Posts/Suchbegriffe/Kategorien/Inhalte ; top Artikel/Themen/News/Meldungen/Beiträge',
      'die beliebtesten Artikel/Beiträge ; am beliebtesten ; das Neueste',
      'die neuesten/neusten (Artikel/Beiträge/Meldungen/Nachrichten/Videos) ; Neueste (zuerst) ; Nachrichten des Tages ; Live-Ticker',
      'aktuelle Videos/Podcasts/Galerien ; Video(s) des Tages ; Bild(er) des Tages',
    ),
    weak: phrases(
      'Themen/Thema/News/Meldungen/Beiträge ; Schlagzeilen ; Eilmeldungen ; Newsticker ; Ticker ; Neues',
      'Aktuelles ; Beliebt ; Nachrichten',
    ),
  },
  'support-appeal': {
    strong: phrases(
      'unterstütze(n) (Sie) uns ; jetzt spenden ; unterstütze(n) (Sie) unsere Arbeit (…) ; mit Ihrer/deiner Spende (…)',
      'Ihre/deine Spende hilft (…) ; (jetzt) Mitglied/Unterstützer/Förderer/Pate werden ; werde(n Sie) (jetzt) Mitglied/Unterstützer',
      'gefällt dir/Ihnen dieser/der/unser … ?',
    ),
  },
  player: {
    strong: phrases(
      '(bitte) aktiviere(n) (Sie) (bitte) JavaScript ; (diesen) Artikel/Beitrag/Podcast/Text (jetzt)hören ; Video nicht (mehr) verfügbar',
      '(hier) im Video: … ; Podcast: … ; Podcast abonnieren ; ein Beitrag geteilt von … ; ein von … geteilter Beitrag ; zum Livestream',
    ),
    weak: phrases('Video ; Videos ; Podcasts ; Mediathek ; Audio ; Livestream ; anhören ; abspielen'),
  },
  login: {
    strong: phrases(
      'jetzt/hier (kostenlos) anmelden/einloggen/registrieren ; Anmelden Registrieren',
      'neues Konto/Benutzerkonto/Profil (erstellen/anlegen/eröffnen) ; kostenlos registrieren/anmelden',
      'neues Passwort anfordern/erstellen ; Benutzername vergessen ; angemeldet bleiben ; mein Konto/Profil/Bereich/Abo ; wer ist online',
    ),
    weak: phrases(
      'Anmeldung ; Login ; Abmelden ; Einloggen ; Ausloggen ; Benutzername ; Benutzeranmeldung ; Passwort ; Kennwort ; Registrierung',
      'Benutzerkonto ; Profil',
    ),
  },
  'stray-ui': {
    strong: phrases(
      '(Inhalte/Daten) werden geladen ; Bild/Seite/Foto/Slide N von N ; bitte warten (Sie) ; ein Fehler ist aufgetreten (…)',
      'es ist ein Fehler aufgetreten (…) ; Seite (wurde) nicht gefunden ; bitte dieses Feld (nicht ausfüllen/leer lassen) ; Bild schließen',
    ),
    weak: phrases('lädt ; einblenden ; ausblenden'),
  },
  'story-continues': {
    strong: phrases('Fortsetzung auf Seite N ; Fortsetzung folgt unten ; lesen Sie auf der nächsten Seite …'),
  },
  disclosure: {
    strong: phrases('Anzeige, enthält Affiliate(-)Links ; * Affiliate-Link ; wir erhalten (…) eine Provision (…)'),
  },
  'tip-line': {
    strong: phrases('schreiben Sie uns (an/unter/eine E-Mail) (…) ; Hinweise an die Redaktion (…) ; Kontakt zur Redaktion'),
  },
  helpline: {
    strong: phrases('Nummer gegen Kummer(:) … ; Hilfetelefon … 116 … ; Krisentelefon: …'),
  },
}
