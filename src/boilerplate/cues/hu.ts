import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Hungarian. */
export const hu: CueTable = {
  language: 'hu',
  cues: {
    'comment-policy': {
      strong: phrases(
        'a hozzászólásokat moderáljuk ; a hozzászólások lezárva ; az e-mail címet nem tesszük közzé ; hozzászólás írása/küldése/hozzáadása',
      ),
      weak: phrases('moderálási alapelvek ; szólj hozzá ; hozzászólások'),
    },
    newsletter: {
      strong: phrases('iratkozz(on) fel (a) hírlevelünkre ; bármikor leiratkozhat(sz) ; iratkozz fel (a) (heti) hírlevelünkre (…)'),
      weak: phrases('hírlevél ; e-mail cím'),
    },
    share: {
      strong: phrases('kövess(en) minket ; link másolása ; kattints ide a … való megosztáshoz (…)'),
      weak: phrases('megosztás ; tetszik'),
    },
    'related-heading': {
      strong: phrases(
        'olvasta már? ; kapcsolódó cikkek ; olvasd/olvassa el ezt is ; ezt is ajánljuk ; ez is érdekelheti ; ajánlott cikkek/bejegyzések/tartalom',
        'ez is érdekelhet(i)',
      ),
      weak: phrases('kapcsolódó ; ajánló ; ajánlatunk'),
    },
    'read-more': {
      strong: phrases('tovább olvasom ; tovább a cikkre ; olvass/olvassa tovább'),
      weak: phrases('tovább ; részletek ; bővebben'),
    },
    'cookie-notice': {
      strong: phrases('ez a weboldal sütiket használ ; sütiket használunk ; összes elfogadása/elutasítása'),
      weak: phrases('süti ; adatvédelmi tájékoztató ; elfogadom (az összeset)'),
    },
    paywall: {
      strong: phrases('(a cikk) csak/kizárólag előfizetők(nek/ számára)'),
      weak: phrases('előfizetés'),
    },
    copyright: { strong: phrases('minden jog fenntartva (…)'), weak: phrases('szerzői jog') },
    caption: { strong: phrases('fotó: … ; (képünk) illusztráció ; kép: …'), weak: phrases('forrás: …') },
    timestamp: { strong: phrases('frissítve:/közzétéve: … ; olvasási idő: (kb.) N perc'), weak: phrases('szerző: …') },
    advertisement: {
      strong: phrases('hirdetés ; a cikk a hirdetés után folytatódik ; (a cikk) a hirdetés alatt folytatódik'),
      weak: phrases('szponzorált tartalom'),
    },
    'app-prompt': { strong: phrases('töltse/töltsd le az alkalmazást') },
    'page-tools': { strong: phrases('betűméret ; nyomtatás ; nyomtatható verzió/változat'), weak: phrases('betűméret') },
    tags: { strong: phrases('címkék: … ; címke: …') },
    republished: { strong: phrases('(a cikk) eredetileg … jelent meg ; … bejegyzés először … jelent meg') },
    correction: {
      strong: phrases('helyreigazítás ; helyesbítés ; pontosítás ; a cikk korábbi változatában'),
      weak: phrases('frissítés ; javítás'),
    },
    'most-read': { strong: phrases('legolvasottabb'), weak: phrases('legfrissebb (hírek)') },
    'support-appeal': { strong: phrases('támogasson/támogass minket') },
    login: { strong: phrases('bejelentkezés') },
    navigation: { strong: phrases('ugrás a (fő)tartalomra/tartalomhoz'), weak: phrases('N hozzászólás') },
    helpline: { strong: phrases('lelki elsősegély …') },
  },
}
