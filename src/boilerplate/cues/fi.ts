import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/fi.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('kommentit tarkastetaan/moderoidaan ; jätä kommentti ; kommentointi on suljettu ; sähköpostiosoitettasi ei julkaista'),
    weak: phrases('keskustelun säännöt ; kommentoi ; kommentit'),
  },
  newsletter: {
    strong: phrases('voit perua tilauksen milloin tahansa'),
    weak: phrases('uutiskirje ; suoraan sähköpostiisi'),
  },
  share: {
    strong: phrases('jaa artikkeli/Facebookissa/tämä: ; kopioi linkki'),
    weak: phrases('jaa'),
  },
  'related-heading': {
    strong: phrases('aiheesta lisää ; lisää aiheesta ; suosittelemme ; sinua saattaa kiinnostaa (myös)'),
  },
  'read-more': {
    strong: phrases('lue/näytä/lataa lisää'),
    weak: phrases('lisää'),
  },
  'cookie-notice': {
    strong: phrases('käytämme evästeitä ; tämä sivusto käyttää evästeitä'),
    weak: phrases('evästeet ; tietosuoja'),
  },
  paywall: {
    strong: phrases('vain tilaajille ; tilaa ja jatka lukemista ; oletko jo tilaaja'),
  },
  copyright: {
    weak: phrases('tekijänoikeus'),
  },
  caption: {
    strong: phrases('kuva:/kuvat: … ; kuvituskuva ; arkistokuva ; … \\/ Lehtikuva'),
    weak: phrases('Lehtikuva'),
  },
  timestamp: {
    strong: phrases('lukuaika N min ; julkaistu/päivitetty …'),
  },
  advertisement: {
    strong: phrases('mainos ; artikkeli/juttu jatkuu mainoksen jälkeen'),
    weak: phrases('kaupallinen yhteistyö'),
  },
  'app-prompt': {
    strong: phrases('lataa sovellus'),
  },
  'page-tools': {
    strong: phrases('tulosta'),
  },
  tags: {
    strong: phrases('avainsanat: … ; aiheet: …'),
  },
  republished: {
    strong: phrases('(juttu/artikkeli) on julkaistu alun perin ; artikkeli … julkaistiin ensimmäisen kerran'),
  },
  correction: {
    strong: phrases('oikaisu ; korjaus … ; täsmennys ; jutussa/artikkelissa kerrottiin aiemmin/virheellisesti'),
    weak: phrases('korjattu ; päivitetty'),
  },
  'machine-made': {
    strong: phrases('tekoälyn tekemä/avulla … ; konekäännetty ; koneäänellä'),
    weak: phrases('tekoäly'),
  },
  'most-read': {
    strong: phrases('luetuimmat'),
  },
  player: {
    strong: phrases('kuuntele artikkeli'),
  },
  login: {
    strong: phrases('kirjaudu (sisään)'),
  },
}

/** What publishers write around an article, in Finnish. */
export const fi: CueTable = /* @__PURE__ */ joinTable('fi', news, systems)
