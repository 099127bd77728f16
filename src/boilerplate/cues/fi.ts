import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/fi.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['kommentit tarkastetaan/moderoidaan', 'jätä kommentti', 'kommentointi on suljettu', 'sähköpostiosoitettasi ei julkaista'],
    weak: ['keskustelun säännöt', 'kommentoi', 'kommentit'],
  },
  newsletter: {
    strong: ['tilaa uutiskirje(emme)', 'voit perua tilauksen milloin tahansa'],
    weak: ['uutiskirje', 'suoraan sähköpostiisi'],
  },
  share: {
    strong: ['jaa artikkeli', 'jaa Facebookissa', 'seuraa meitä', 'kopioi linkki'],
    weak: ['jaa'],
  },
  'related-heading': {
    strong: ['lue myös', 'aiheesta lisää', 'lisää aiheesta', 'suosittelemme', 'sinua saattaa kiinnostaa (myös)'],
    weak: ['katso myös'],
  },
  'read-more': {
    strong: ['lue lisää', 'lue koko juttu'],
    weak: ['lisää'],
  },
  'cookie-notice': {
    strong: ['käytämme evästeitä', 'tämä sivusto käyttää evästeitä', 'hyväksy kaikki'],
    weak: ['evästeet', 'tietosuoja'],
  },
  paywall: {
    strong: ['vain tilaajille', 'tilaa ja jatka lukemista', 'oletko jo tilaaja'],
    weak: ['tilaa'],
  },
  copyright: {
    strong: ['kaikki oikeudet pidätetään'],
    weak: ['tekijänoikeus'],
  },
  caption: {
    strong: ['kuva: …', 'kuvituskuva', 'arkistokuva', '… \\/ Lehtikuva'],
    weak: ['Lehtikuva'],
  },
  timestamp: {
    strong: ['lukuaika N min', 'julkaistu …', 'päivitetty …'],
  },
  advertisement: {
    strong: ['mainos', 'artikkeli/juttu jatkuu mainoksen jälkeen'],
    weak: ['kaupallinen yhteistyö'],
  },
  'app-prompt': {
    strong: ['lataa sovellus'],
  },
  'page-tools': {
    strong: ['tulosta'],
  },
  tags: {
    strong: ['avainsanat: …', 'aiheet: …'],
  },
  republished: {
    strong: ['(juttu/artikkeli) on julkaistu alun perin', 'artikkeli … julkaistiin ensimmäisen kerran'],
  },
  correction: {
    strong: ['oikaisu', 'korjaus …', 'täsmennys', 'jutussa/artikkelissa kerrottiin aiemmin/virheellisesti'],
    weak: ['korjattu', 'päivitetty'],
  },
  'machine-made': {
    strong: ['tekoälyn tekemä …', 'tekoälyn avulla …', 'konekäännetty', 'koneäänellä'],
    weak: ['tekoäly'],
  },
  'most-read': {
    strong: ['luetuimmat'],
  },
  player: {
    strong: ['kuuntele artikkeli'],
  },
  login: {
    strong: ['kirjaudu (sisään)'],
  },
}

/** What publishers write around an article, in Finnish. */
export const fi: CueTable = /* @__PURE__ */ joinTable('fi', news, systems)
