import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

const latin: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'ostavi/ostavite/dodaj/pošalji/pošaljite komentar ; pogledaj/prikaži (sve) komentare ; molimo čitaoce da se u komentarima uzdrže (…) ; vaša adresa e-pošte neće biti objavljena',
      'vaša imejl/email/e-mail adresa neće biti objavljena ; (trenutno) nema komentara',
    ),
    weak: phrases('komentari'),
  },
  newsletter: { strong: phrases('prijavi/prijavite se na (naš) newsletter/njuzleter/bilten (…)'), weak: phrases('njuzleter') },
  share: {
    strong: phrases('podeli/podelite (ovaj) članak/tekst/vest ; kopiraj link ; prati/pratite/zaprati/zapratite nas (na) (…)'),
    weak: phrases('podeli'),
  },
  'related-heading': {
    strong: phrases(
      'pročitaj/pročitajte/čitaj/čitajte/pogledajte još/i/takođe ; povezani članci ; povezane/slične vesti/teme ; vezani tekstovi ; možda će vas zanimati ; ostale vesti iz rubrike …',
    ),
    weak: phrases('izdvojeno'),
  },
  'read-more': {
    strong: phrases('pročitaj/pročitajte/saznaj/saznajte/prikaži više'),
    weak: phrases('opširnije ; bonus video'),
  },
  'cookie-notice': {
    strong: phrases('ovaj sajt koristi kolačiće ; prihvati/prihvatam sve (kolačiće)'),
    weak: phrases('politika privatnosti ; uslovi korišćenja'),
  },
  paywall: {
    strong: phrases('(već) ste pretplatnik(? …)'),
    weak: phrases('pretplata ; pretplati/pretplatite se'),
  },
  copyright: { strong: phrases('(© …) sva prava zadržana (…)') },
  caption: { strong: phrases('foto: …') },
  timestamp: {
    strong: phrases('vreme čitanja: N min ; objavljeno: … ; ažurirano: … ; pre N min/minuta/sata/sati/dana'),
  },
  advertisement: {
    strong: phrases(
      'oglas ; reklama ; sponzorisani tekst/sadržaj ; nastavak (teksta) nakon/posle/ispod reklame/oglasa ; tekst/vest se nastavlja nakon/posle/ispod reklame/oglasa',
    ),
  },
  'app-prompt': { strong: phrases('preuzmi/preuzmite (našu/mobilnu) aplikaciju (…)') },
  'page-tools': { strong: phrases('veličina slova ; pročitaj kasnije ; štampaj/odštampaj (vest/tekst)') },
  tags: { strong: phrases('oznake:/tagovi: …') },
  'author-bio': { strong: phrases('o autoru/autorki') },
  correction: { strong: phrases('ispravka: … ; ispravak ; napomena redakcije') },
  'most-read': { strong: phrases('najčitanije (vesti) ; najčitaniji tekstovi'), weak: phrases('najnovije (vesti)') },
  'support-appeal': { strong: phrases('podrži/podržite nas') },
  login: {
    strong: phrases('prijavi/prijavite se'),
    weak: phrases('prijava'),
  },
  navigation: {
    strong: phrases('(povratak) na vrh'),
    weak: phrases('kontakt'),
  },
  'tip-line': { strong: phrases('pošalji/pošaljite (nam) (svoju) vest/priču') },
  helpline: { strong: phrases('sos telefon: …') },
}

/** What stands for each Cyrillic letter from U+0430 on; `-` for those that Serbian doesn't have. */
const LATIN = 'a b v g d e ž z i - k l m n o p r s t u f h c č š - - - - - - - - - đ - - - - - j lj nj ć - - - dž'.split(' ')

/** A phrase in Cyrillic letters; names and words with letters that Serbian doesn't have ('Facebook', 'newsletter') stay as they are. */
function cyrillic(phrase: string): string {
  return phrase.replace(/(?<!\p{L})\p{Ll}+/gu, (word) =>
    /[qwxy]/.test(word) ? word : word.replace(/lj|nj|dž|./g, (letter) => String.fromCharCode(0x430 + LATIN.indexOf(letter))),
  )
}

/** The phrases in both scripts. */
function inBothScripts(cues: CueTable['cues']): CueTable['cues'] {
  const both = (phrases: readonly string[] = []): readonly string[] => [...phrases, ...phrases.map(cyrillic)]
  return Object.fromEntries(Object.entries(cues).map(([kind, { strong, weak }]) => [kind, { strong: both(strong), weak: both(weak) }]))
}

/** What publishers write around an article, in Serbian, in both of its scripts. */
export const sr: CueTable = { language: 'sr', cues: /* @__PURE__ */ inBothScripts(latin) }
