import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Finnish. */
export const fi: CueTable = {
  language: 'fi',
  cues: {
    'comment-policy': {
      strong: phrases(
        'kommentit tarkastetaan/moderoidaan ; jätä kommentti ; kommentointi on suljettu ; sähköpostiosoitettasi ei julkaista ; vastaa/kommentoi artikkelia/kirjoitusta ; kirjaudu sisään (kommentoidaksesi)',
        'peruuta vastaus',
      ),
      weak: phrases('keskustelun säännöt ; kommentoi ; kommentit/kommenttia'),
    },
    newsletter: {
      strong: phrases('voit perua tilauksen milloin tahansa ; tilaa (ilmainen) (maksuton) uutiskirje(emme)'),
      weak: phrases('uutiskirje ; suoraan sähköpostiisi'),
    },
    share: {
      strong: phrases('jaa artikkeli/Facebookissa/tämä: ; kopioi linkki ; seuraa meitä (Facebookissa/Instagramissa/somessa)'),
      weak: phrases('jaa ; tykkää (meistä Facebookissa)'),
    },
    'related-heading': {
      strong: phrases(
        'aiheesta lisää ; aiheeseen liittyvää ; lisää aiheesta ; suosittelemme (sinulle) ; sinua saattaa kiinnostaa (myös) ; lue/katso myös/lisää',
      ),
      weak: phrases('linkit'),
    },
    'read-more': {
      strong: phrases('näytä/lataa lisää ; lue koko artikkeli/juttu/uutinen ; näytä kaikki'),
      weak: phrases('lisää ; näytä ; kaikki'),
    },
    'cookie-notice': {
      strong: phrases('käytämme evästeitä ; tämä sivusto käyttää evästeitä ; hyväksy kaikki'),
      weak: phrases('evästeet ; tietosuoja'),
    },
    paywall: {
      strong: phrases('vain tilaajille ; tilaa ja jatka lukemista ; oletko jo tilaaja ; artikkeli/juttu/sisältö (on) (vain) tilaajille'),
      weak: phrases('tilaa (ja lue/lehti)'),
    },
    copyright: { strong: phrases('kaikki oikeudet pidätetään (…)'), weak: phrases('tekijänoikeus') },
    caption: { strong: phrases('kuva:/kuvat: … ; kuvituskuva ; arkistokuva ; … \\/ Lehtikuva'), weak: phrases('Lehtikuva') },
    timestamp: {
      strong: phrases('lukuaika N min ; julkaistu/päivitetty … ; lukuaika: (noin) N min(uuttia)'),
      weak: phrases('kirjoittanut …'),
    },
    advertisement: {
      strong: phrases('mainos ; artikkeli/juttu jatkuu mainoksen jälkeen ; mainos alkaa/päättyy'),
      weak: phrases('kaupallinen yhteistyö'),
    },
    'app-prompt': { strong: phrases('lataa sovellus') },
    'page-tools': { strong: phrases('tekstin koko ; tulosta ; tulosta sivu/artikkeli'), weak: phrases('tekstikoko') },
    tags: { strong: phrases('avainsanat: … ; aiheet: … ; asiasanat: …'), weak: phrases('avainsanat') },
    republished: { strong: phrases('(juttu/artikkeli) on julkaistu alun perin ; artikkeli … julkaistiin ensimmäisen kerran') },
    correction: {
      strong: phrases('oikaisu ; korjaus … ; täsmennys ; jutussa/artikkelissa kerrottiin aiemmin/virheellisesti'),
      weak: phrases('korjattu ; päivitetty ; korjaus'),
    },
    'machine-made': { strong: phrases('tekoälyn tekemä/avulla … ; konekäännetty ; koneäänellä'), weak: phrases('tekoäly') },
    'most-read': {
      strong: phrases('luetuimmat ; luetuimmat jutut/uutiset/artikkelit'),
      weak: phrases('suosittua (juuri nyt) ; uusimmat ; tuoreimmat'),
    },
    player: { strong: phrases('kuuntele artikkeli') },
    login: { strong: phrases('kirjaudu') },
    navigation: {
      strong: phrases('siirry (suoraan) (pää)sisältöön ; hae sivustolta/sivuilta:'),
      weak: phrases('tietosuoja(seloste/käytäntö)'),
    },
    helpline: { strong: phrases('kriisipuhelin(:) …') },
  },
}
