import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Finnish. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('vastaa/kommentoi artikkelia/kirjoitusta ; kirjaudu sisään (kommentoidaksesi)', 'peruuta vastaus'),
  },
  navigation: {
    strong: phrases('siirry (suoraan) (pää)sisältöön ; hae sivustolta/sivuilta:'),
    weak: phrases('kommentti ; tilaajille ; tietosuoja(seloste/käytäntö) ; etusivu ; asiakaspalvelu ; suomi'),
  },
  newsletter: {
    strong: phrases('tilaa (ilmainen) (maksuton) uutiskirje(emme)'),
  },
  share: {
    strong: phrases('seuraa meitä (Facebookissa/Instagramissa/somessa)'),
    weak: phrases('tykkää (meistä Facebookissa)'),
  },
  'related-heading': {
    strong: phrases('lue/katso myös/lisää'),
    weak: phrases('linkit'),
  },
  'read-more': {
    strong: phrases('lue koko artikkeli/juttu/uutinen ; näytä kaikki'),
    weak: phrases('näytä ; kaikki'),
  },
  'cookie-notice': {
    strong: phrases('hyväksy kaikki (evästeet)'),
  },
  paywall: {
    strong: phrases('artikkeli/juttu/sisältö (on) (vain) tilaajille'),
    weak: phrases('tilaa (ja lue/lehti)'),
  },
  copyright: {
    strong: phrases('kaikki oikeudet pidätetään (…)'),
  },
  timestamp: {
    strong: phrases('lukuaika: (noin) N min(uuttia)'),
    weak: phrases('kirjoittanut …'),
  },
  advertisement: {
    strong: phrases('mainos alkaa/päättyy'),
  },
  'page-tools': {
    strong: phrases('tulosta sivu/artikkeli'),
    weak: phrases('tekstikoko'),
  },
  tags: {
    strong: phrases('asiasanat: …'),
    weak: phrases('avainsanat'),
  },
  'most-read': {
    strong: phrases('luetuimmat jutut/uutiset/artikkelit'),
    weak: phrases('suosittua (juuri nyt) ; uusimmat'),
  },
  player: {
    weak: phrases('video'),
  },
  helpline: {
    strong: phrases('kriisipuhelin(:) …'),
  },
}
