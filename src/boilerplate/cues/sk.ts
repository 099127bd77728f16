import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/sk.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('diskusia je uzavretá ; vaša e-mailová adresa nebude zverejnená ; kódex diskutujúceho'),
    weak: phrases('pravidlá diskusie ; diskusia'),
  },
  newsletter: {
    strong: phrases('prihláste sa na odber (newslettera/noviniek)'),
    weak: phrases('newsletter'),
  },
  share: {
    strong: phrases('zdieľať na Facebooku ; sledujte nás (na) ; kopírovať odkaz'),
    weak: phrases('zdieľať'),
  },
  'related-heading': {
    strong: phrases('čítajte aj ; prečítajte si aj ; súvisiace články ; mohlo by vás zaujímať'),
    weak: phrases('odporúčame ; súvisiace'),
  },
  'read-more': {
    strong: phrases('čítať ďalej ; pokračovať v čítaní'),
    weak: phrases('viac'),
  },
  'cookie-notice': {
    strong: phrases('táto stránka používa (súbory) cookies ; používame cookies'),
    weak: phrases('cookies ; ochrana osobných údajov'),
  },
  paywall: {
    strong: phrases('len pre predplatiteľov ; odomknite si článok ; máte predplatné? prihláste sa'),
    weak: phrases('predplatné'),
  },
  copyright: {
    weak: phrases('autorské práva'),
  },
  caption: {
    strong: phrases('foto:/zdroj: …'),
    weak: phrases('TASR ; SITA'),
  },
  advertisement: {
    strong: phrases('reklama ; inzercia'),
    weak: phrases('komerčný obsah'),
  },
  correction: {
    strong: phrases('oprava: … ; spresnenie ; pozn. red. ; v pôvodnej verzii (článku)'),
    weak: phrases('aktualizované'),
  },
}

/** What publishers write around an article, in Slovak. */
export const sk: CueTable = /* @__PURE__ */ joinTable('sk', news, systems)
