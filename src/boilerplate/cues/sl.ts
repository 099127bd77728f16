import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Slovene. */
export const sl: CueTable = {
  language: 'sl',
  cues: {
    'comment-policy': {
      strong: phrases(
        'dodaj/dodajte/oddaj/napiši/napišite komentar ; preberi/prikaži (vse) komentarje ; za komentiranje se morate prijaviti ; vaš e-naslov ne bo objavljen',
      ),
      weak: phrases('komentarji ; komentiraj'),
    },
    newsletter: {
      strong: phrases('prijavi/prijavite/naroči/naročite se na (naše/naš) e-novice/novičnik/newsletter (…)'),
      weak: phrases('e-novice'),
    },
    share: {
      strong: phrases(
        'deli/delite (ta) članek/novico/zgodbo ; kopiraj povezavo ; sledi/sledite nam (na) (…) ; spremljaj/spremljajte nas (na) (…)',
      ),
      weak: phrases('deli'),
    },
    'related-heading': {
      strong: phrases(
        'preberi/preberite/beri/berite/poglejte še/tudi ; sorodni/povezani/podobni članki ; sorodne/povezane/podobne novice/vsebine ; morda vas (bo) zanima/zanimalo (tudi) ; več iz rubrike …',
      ),
      weak: phrases('priporočamo'),
    },
    'read-more': {
      strong: phrases('preberi/preberite/prikaži/naloži več'),
    },
    'cookie-notice': {
      strong: phrases(
        '(ta) spletna stran uporablja piškotke ; sprejmi/sprejmem/dovoli vse (piškotke) ; za ogled vsebine vključite piškotke',
      ),
      weak: phrases('politika/varstvo zasebnosti ; pogoji uporabe'),
    },
    paywall: {
      strong: phrases(
        '(članek/vsebina) (je) samo/le za naročnike ; članek je dostopen samo/le naročnikom ; že imate naročnino(? …) ; (ste/si) že naročnik(? …) ; beri/berite brez oglasov',
      ),
      weak: phrases('naročnina ; naročite se'),
    },
    copyright: { strong: phrases('vse pravice pridržane (…)') },
    caption: { strong: phrases('foto:/vir:/fotografija: …') },
    timestamp: { strong: phrases('čas branja: N min ; objavljeno: … ; posodobljeno: … ; pred N urami/minutami/dnevi') },
    advertisement: {
      strong: phrases('oglas ; oglasno/promocijsko sporočilo ; članek se nadaljuje pod/za oglasom'),
    },
    'app-prompt': { strong: phrases('prenesi/prenesite/naložite (si) (našo/mobilno) aplikacijo (…)') },
    tags: { strong: phrases('oznake: … ; ključne besede: …') },
    'author-bio': { strong: phrases('o avtorju/avtorici') },
    correction: { strong: phrases('popravek: …') },
    'most-read': {
      strong: phrases('najbolj brano ; najbolj brani (članki) ; najbolj brane (novice)'),
      weak: phrases('najnovejše'),
    },
    'support-appeal': { strong: phrases('podpri/podprite nas (…)') },
    player: { strong: phrases('poslušaj/poslušajte članek/prispevek') },
    login: { strong: phrases('prijavi/prijavite se'), weak: phrases('prijava') },
    navigation: {
      strong: phrases('(nazaj) na vrh (strani) ; preskoči na (glavno) vsebino'),
      weak: phrases('domov'),
    },
    'tip-line': {
      strong: phrases(
        'pošlji/pošljite (nam) (svojo) novico/zgodbo ; (ste) opazili napako(? …) ; napaka v članku(? …) ; sporoči/sporočite/prijavi napako',
      ),
    },
    'page-tools': { strong: phrases('velikost pisave') },
  },
}
