import { phrases } from '../../lookup/cue-phrases.js'
import type { CueTable } from '../../lookup/cue-table.js'

/** Prompts, links, policies and rights, in German. */
export const prompts: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'Kommentare werden moderiert ; bitte beachten Sie (dabei) unsere Netiquette/Community-Richtlinien/Nutzungsbedingungen/Kommentarregeln',
      'Ihre/Deine E-Mail-Adresse wird nicht veröffentlicht ; Beitrag melden ; Kommentare ansehen ; jetzt mitdiskutieren',
      '(bitte) melden Sie sich an, um zu kommentieren/diskutieren ; schreibe/schreib/schreiben (Sie) einen Kommentar (zu …)',
      'Kommentar hinterlassen/abgeben/abschicken/absenden/posten/verfassen/schreiben/hinzufügen/melden ; hinterlasse/hinterlassen (Sie) eine/einen Antwort/Kommentar ; neuer/neuen Kommentar (schreiben)',
      '(alle) Kommentare anzeigen/lesen/einblenden/ausblenden/laden ; Antwort(en) abbrechen',
      '(erforderliche) Felder/Pflichtfelder sind (mit *) markiert/gekennzeichnet ; meinen Namen, … in diesem Browser …',
      'benachrichtige mich über nachfolgende Kommentare ; (diesen) jetzt/Artikel/Beitrag kommentieren ; diskutieren Sie (mit/über diesen Artikel/dieses Thema)',
      'die Kommentarfunktion … geschlossen/deaktiviert ; (bisher) (noch) keine Kommentare (vorhanden/bisher) ; ein Gedanke zu "…" ; eine Antwort zu/auf "…" ; ein Kommentar zu "…"',
      'Kommentar-Regeln ; ältere/neuere Kommentare ; gib hier deinen Kommentar ein… ; trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen',
      'Benachrichtigung bei weiteren Kommentaren per E-Mail senden ; informiere mich über neue Beiträge per E-Mail',
      'diese Website verwendet Akismet, um Spam zu reduzieren ; erfahre, wie deine Kommentardaten verarbeitet werden',
    ),
    weak: phrases('Netiquette ; Ihre Meinung ; Kommentare'),
  },
  newsletter: {
    strong: phrases(
      '(jetzt) (unseren) (kostenlosen) Newsletter abonnieren (und …) ; mit der Anmeldung stimmen Sie (unserer/der) Datenschutzerklärung zu (…) ; Sie können sich jederzeit (wieder) abmelden',
      'jetzt zum Newsletter anmelden ; erhalten Sie … in Ihr Postfach (…) ; melde/melden (Sie) (sich/dich) (jetzt/hier) für/zu … Newsletter an',
      '(jetzt) kostenlos abonnieren/anmelden ; (jetzt) für den … Newsletter anmelden ; (unser/unseren) Newsletter (jetzt/kostenlos) abonnieren ; keine Nachricht/News mehr verpassen',
      '(jetzt) Newsletter bestellen/anmelden ; zum Newsletter ; (zur) Newsletter-Anmeldung ; für (unseren) Newsletter anmelden',
      'abonniere/abonnieren (Sie) (hier/jetzt) unseren/den … Newsletter (…)',
      'jetzt … Newsletter abonnieren/bestellen ; mit unserem … Newsletter … informiert (…) ; bleiben Sie (immer) informiert ; bleiben Sie (immer) auf dem Laufenden ; nichts mehr verpassen (…)',
      'ja, ich möchte den/einen … Newsletter … ; gib (hier) deine E-Mail-Adresse (ein/an)(, um …) ; geben Sie (hier) Ihre E-Mail-Adresse (…)',
      'Blog per/via E-Mail folgen/abonnieren ; jederzeit kündbar/abbestellbar ; Ihre/deine E-Mail-Adresse',
    ),
    weak: phrases('Newsletter ; in Ihr Postfach ; E-Mail-Adresse ; Newsletter-Archiv ; Newsletter abbestellen'),
  },
  share: {
    strong: phrases(
      'folgen Sie uns auf ; folgt uns auf ; Link kopieren ; Artikel/Beitrag/Seite (jetzt) teilen ; Artikel/Beitrag/Seite weiterempfehlen/empfehlen/verschicken/versenden',
      'diesen Artikel/Beitrag teilen/weiterempfehlen/empfehlen ; teile/teilen (Sie) diesen Artikel/Beitrag ; teile dies (mit:) ; teilen mit',
      'auf/bei/via/über/per Facebook/Twitter/X/WhatsApp/LinkedIn/Xing/Pinterest/E-Mail/Telegram teilen ; zum Teilen auf … klicken (…) ; klick(e/en), um auf … zu teilen (…)',
      'klicken, um … per E-Mail zu senden (…) ; klicken zum Ausdrucken ; wird in neuem Fenster geöffnet ; gefällt mir ; folge(n) Sie uns (auch) (auf …) ; folge(n) (Sie) uns in den sozialen Medien/Netzwerken',
      'folgt uns auch auf … ; soziale Netzwerke/Medien ; Link kopiert ; hat Ihnen/dir der/dieser Artikel/Beitrag gefallen (…)',
    ),
    weak: phrases('teilen ; merken ; twittern ; empfehlen ; weitersagen ; folgen ; pinnen ; mitteilen'),
  },
  'related-heading': {
    strong: phrases(
      'mehr zum Thema ; verwandte Artikel/Themen ; lesen Sie (dazu) auch ; empfohlene Artikel/Beiträge/Inhalte/Themen',
      'weitere Nachrichten/Meldungen/Beiträge/Themen/Artikel (aus …) ; Empfehlungen der Redaktion ; mehr dazu ; das könnte dich/Sie/euch (auch/ebenfalls) interessieren ; auch interessant/lesenswert',
      'ähnliche Beiträge/Artikel/Themen/Meldungen/Nachrichten/Produkte/Videos ; weitere Artikel/Beiträge (zu diesem) Thema ; mehr aus der Rubrik (…)',
      'mehr zu diesem Thema ; mehr Artikel/Beiträge/News/Nachrichten/Videos ; lesen Sie mehr (dazu) ; lies auch ; zum Weiterlesen ; unsere Empfehlungen',
      'aktuelle/neueste/neuste/letzte Beiträge/Meldungen/Pressemitteilungen ; aktuelle Artikel/Nachrichten/News/Themen/Produkttests',
      'neueste/neuste/letzte/jüngste Beiträge/Artikel/Kommentare/Meldungen/Nachrichten ; aus dem Archiv ; entdecke mehr von …',
    ),
    weak: phrases(
      'Hintergrund ; Empfehlungen ; Leseempfehlungen ; Themenseiten ; Zusatzinformationen ; Linktipps ; mehr aus der Region ; Hintergründe ; Dossier ; ähnlich',
    ),
  },
  'read-more': {
    strong: phrases(
      'siehe auch: … ; weiterlesen ; mehr/weiter lesen ; lesen Sie hier/jetzt ; hier (jetzt) weiterlesen ; (den) Artikel/Beitrag lesen ; Beitrag weiterlesen',
      'zum Beitrag/Artikel/Thema/Video/Podcast/Shop/Angebot/Rezept/Download ; mehr Infos/Informationen/laden ; lesen Sie (dazu/hierzu) auch: … ; alle (Artikel/Beiträge) anzeigen ; mehr/weniger anzeigen',
      'weitere (Artikel/Beiträge) laden/anzeigen ; (hier geht es) zur Bildergalerie/Fotostrecke/Übersicht ; jetzt lesen/ansehen/entdecken/informieren ; (mehr) Details anzeigen',
    ),
    weak: phrases('mehr erfahren ; hier ; weiter ; mehr ; Übersicht ; ansehen'),
  },
  'cookie-notice': {
    strong: phrases(
      'wir verwenden Cookies ; wir verwenden/nutzen Cookies, um … ; Cookie-Einstellungen ; mit Ihrer Zustimmung wird hier ein externer Inhalt geladen ; externen Inhalt anzeigen',
      'Cookies verwalten/akzeptieren/ablehnen ; Datenschutz-Einstellungen ; (wir und unsere Partner) nutzen Cookies … ; mit der Nutzung dieser Seite/Website stimmen Sie … zu',
      'alle (Cookies) akzeptieren/annehmen/ablehnen/zulassen/erlauben ; alle(n) (Cookies) zustimmen ; allem zustimmen ; akzeptieren und weiter/schließen/fortfahren ; zustimmen und weiter(lesen)',
      'nur essenzielle Cookies akzeptieren ; (technisch) notwendige Cookies ; individuelle Datenschutzeinstellungen/Datenschutz-Einstellungen ; (meine) Auswahl/Einstellungen speichern/bestätigen',
      'Einstellungen ansehen/verwalten/anpassen ; wir nutzen Cookies (…) ; unsere/diese Website/Webseite/Seite/Internetseite verwendet/nutzt/benutzt/setzt Cookies',
      'durch die Nutzung (dieser/der/unserer) Website/Webseite/Seite … Cookies … ; ich habe die Datenschutzerklärung/Datenschutzbestimmungen (…)',
      'ich bin (damit) einverstanden ; ich bin (damit) einverstanden, dass … Daten …',
      'Externer/Empfohlener (redaktioneller) Inhalt (von …) ; externe Inhalte (anzeigen/aktivieren/zulassen/erlauben) ; empfohlener externer Inhalt ; Inhalt/Video/Karte/Beitrag laden/entsperren/anzeigen',
      'Widerruf/Einwilligung widerrufen ; Einwilligung(en) verwalten ; Datenschutz & Cookies: diese Website verwendet Cookies (…)',
      'weitere Informationen, beispielsweise zur Kontrolle von Cookies, findest du hier: …',
    ),
    weak: phrases('Datenschutz(erklärung) ; Zustimmung ; Cookie-Richtlinie/Hinweis/Erklärung/Informationen ; externe Medien ; immer aktiv'),
  },
  paywall: {
    strong: phrases(
      '(diesen Artikel) weiterlesen mit … ; Artikel freischalten ; anmelden und weiterlesen ; sind Sie bereits Abonnent ; Sie haben Ihr Kontingent ; jetzt weiterlesen',
      'mit … Plus ; dieser Artikel/Inhalt ist (nur) für Abonnenten (…) ; Sie haben noch N (kostenlose) Artikel ; (bereits/schon) Abonnent? (hier anmelden/einloggen) ; monatlich kündbar',
      'jetzt (N Monat/N Monate) (kostenlos/gratis) testen ; N Monat(e)/Wochen (kostenlos/gratis) testen',
      'Sie haben bereits/schon ein Abo/Abonnement/Zugang/Konto (? …) ; bereits/schon Abonnent (hier/jetzt) ; du hast bereits/schon ein Abo/Konto (? …) ; Sie sind bereits Abonnent/registriert/Kunde (? …)',
      'jetzt weiterlesen mit … ; exklusiv(er Inhalt) für Abonnenten/Mitglieder/Plus-Leser ; Abo abschließen',
    ),
    weak: phrases('jetzt abonnieren ; gratis testen ; (zum) Abo ; E-Paper ; Digital-Abo ; Abo-Service ; Abo-Shop'),
  },
  copyright: {
    strong: phrases(
      '© … alle Rechte vorbehalten ; Nachdruck/Vervielfältigung … nur mit … Genehmigung (…) ; alle Rechte (sind) vorbehalten (…)',
      'alle Angaben ohne Gewähr ; … steht/stehen unter einer/der Creative Commons … Lizenz ; … sind unter einer/der Creative Commons(-Lizenz) … lizenziert',
      '(stolz/mit Stolz) präsentiert von WordPress',
      'erstelle (kostenlos) eine Website oder ein Blog auf WordPress.com ; Bloggen auf WordPress.com ; Webdesign: …',
    ),
    weak: phrases('Urheberrecht ; Impressum'),
  },
}
