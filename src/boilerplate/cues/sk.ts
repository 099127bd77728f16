import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/sk.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['pridať komentár', 'diskusia je uzavretá', 'vaša e-mailová adresa nebude zverejnená', 'kódex diskutujúceho'],
    weak: ['pravidlá diskusie', 'diskusia'],
  },
  newsletter: {
    strong: ['prihláste sa na odber (newslettera/noviniek)'],
    weak: ['newsletter'],
  },
  share: {
    strong: ['zdieľať na Facebooku', 'sledujte nás (na)', 'kopírovať odkaz'],
    weak: ['zdieľať'],
  },
  'related-heading': {
    strong: ['čítajte aj', 'prečítajte si aj', 'súvisiace články', 'mohlo by vás zaujímať'],
    weak: ['odporúčame', 'súvisiace'],
  },
  'read-more': {
    strong: ['čítať ďalej', 'pokračovať v čítaní'],
    weak: ['viac'],
  },
  'cookie-notice': {
    strong: ['táto stránka používa (súbory) cookies', 'používame cookies', 'prijať všetko'],
    weak: ['cookies', 'ochrana osobných údajov'],
  },
  paywall: {
    strong: ['len pre predplatiteľov', 'odomknite si článok', 'máte predplatné? prihláste sa'],
    weak: ['predplatné'],
  },
  copyright: {
    strong: ['všetky práva vyhradené'],
    weak: ['autorské práva'],
  },
  caption: {
    strong: ['foto: …', 'ilustračné foto', 'zdroj: …'],
    weak: ['TASR', 'SITA'],
  },
  advertisement: {
    strong: ['reklama', 'inzercia'],
    weak: ['komerčný obsah'],
  },
  correction: {
    strong: ['oprava: …', 'spresnenie', 'pozn. red.', 'v pôvodnej verzii (článku)'],
    weak: ['aktualizované'],
  },
}

/** What publishers write around an article, in Slovak. */
export const sk: CueTable = /* @__PURE__ */ joinTable('sk', news, systems)
