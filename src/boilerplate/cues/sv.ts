import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Swedish. */
export const sv: CueTable = {
  language: 'sv',
  cues: {
    'comment-policy': {
      strong: phrases(
        'kommentarer modereras ; lämna/skriv en kommentar ; kommentarsfältet är stängt ; din e-postadress kommer inte (att) publiceras ; lämna ett svar ; avbryt svar',
      ),
      weak: phrases('kommentarer ; kommentarsregler ; din kommentar'),
    },
    newsletter: {
      strong: phrases(
        'anmäl dig till (vårt) nyhetsbrev(et) ; få … i din inkorg (…) ; avsluta prenumerationen när som helst ; prenumerera på … nyhetsbrev (…)',
      ),
      weak: phrases('prenumerera ; nyhetsbrev ; i din inkorg ; e-postadress'),
    },
    share: {
      strong: phrases('dela artikeln ; dela på Facebook ; följ oss på ; kopiera länk ; dela detta:'),
      weak: phrases('dela ; tipsa (en vän/via mejl) ; följ'),
    },
    'related-heading': {
      strong: phrases('relaterade artiklar ; rekommenderade artiklar ; du kanske också gillar ; läs/se också/även/mer/vidare'),
      weak: phrases('relaterat ; mer om/från … ; rekommenderas/rekommenderat (för dig)'),
    },
    'read-more': { strong: phrases('läs hela (artikeln/inlägget/storyn)'), weak: phrases('mer (info) ; visa') },
    'cookie-notice': {
      strong: phrases(
        'vi använder cookies/kakor ; den här webbplatsen använder cookies ; acceptera/godkänn alla (kakor) ; inställningar för cookies',
      ),
      weak: phrases('integritetspolicy'),
    },
    paywall: {
      strong: phrases(
        'det här är en låst artikel ; redan prenumerant? logga in ; (artikeln/innehållet) (endast/bara/exklusivt) för prenumeranter',
      ),
      weak: phrases('bli prenumerant ; prova gratis'),
    },
    copyright: {
      strong: phrases('alla rättigheter förbehållna ; med ensamrätt ; citera oss gärna men ange källan'),
      weak: phrases('upphovsrätt'),
    },
    caption: { strong: phrases('foto:/bild:/bildkälla: … ; arkivbild'), weak: phrases('TT') },
    timestamp: { strong: phrases('lästid: N min ; publicerad/uppdaterad …') },
    advertisement: { strong: phrases('annons ; artikeln fortsätter efter annonsen'), weak: phrases('sponsrat') },
    'app-prompt': { strong: phrases('ladda ner vår app') },
    'page-tools': {
      strong: phrases('textstorlek ; rätta fel i texten ; skriv ut'),
      weak: phrases('spara (artikel/artikeln/som PDF) ; mejla'),
    },
    tags: { strong: phrases('ämnen i artikeln'), weak: phrases('taggar') },
    republished: { strong: phrases('(artikeln) publicerades ursprungligen/först i ; inlägget … dök först upp på …') },
    correction: { strong: phrases('rättelse ; förtydligande ; i en tidigare version (av artikeln)'), weak: phrases('uppdaterad') },
    'machine-made': {
      strong: phrases('gjord med hjälp av AI ; gjord med AI-verktyg ; AI-genererad ; maskinöversatt'),
      weak: phrases('AI'),
    },
    'most-read': {
      strong: phrases('mest lästa'),
      weak: phrases('mest (läst/lästa artiklar/delat/delade/kommenterat/populära) ; nyheter ; senaste nytt'),
    },
    player: { strong: phrases('lyssna på artikeln') },
    login: { strong: phrases('logga in'), weak: phrases('logga ut ; konto') },
    navigation: {
      strong: phrases('ansvarig utgivare: NAME ; hoppa (direkt) till (huvud)innehåll(et) ; hoppa till navigering ; upp till toppen'),
    },
    'stray-ui': { weak: phrases('helskärm') },
    helpline: { strong: phrases('självmordslinjen(:) …') },
  },
}
