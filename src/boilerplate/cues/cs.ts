import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/cs.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['komentáře jsou moderovány', 'přidat/napsat komentář', 'diskuse je uzavřena', 'vaše e-mailová adresa nebude zveřejněna'],
    weak: ['pravidla diskuse', 'diskuse', 'komentáře'],
  },
  newsletter: {
    strong: ['přihlaste se k odběru (newsletteru)', 'odebírejte newsletter', 'z odběru se můžete kdykoli odhlásit'],
    weak: ['newsletter'],
  },
  share: {
    strong: ['sdílet na Facebooku', 'sdílejte článek', 'sledujte nás (na)', 'kopírovat odkaz'],
    weak: ['sdílet'],
  },
  'related-heading': {
    strong: ['čtěte také', 'přečtěte si také', 'související články', 'mohlo by vás zajímat'],
    weak: ['doporučujeme', 'související'],
  },
  'read-more': {
    strong: ['číst dál(e)', 'pokračovat ve čtení', 'celý článek'],
    weak: ['více'],
  },
  'cookie-notice': {
    strong: ['tento web používá (soubory) cookies', 'používáme cookies', 'přijmout vše'],
    weak: ['cookies', 'ochrana osobních údajů'],
  },
  paywall: {
    strong: ['(pouze/jen) pro předplatitele', 'odemknout článek', 'máte předplatné? přihlaste se'],
    weak: ['předplatné'],
  },
  copyright: {
    strong: ['všechna práva vyhrazena', 'bez (předchozího) písemného souhlasu … zakázáno'],
    weak: ['autorská práva'],
  },
  caption: {
    strong: ['foto: …', 'ilustrační foto/snímek', 'zdroj: …'],
    weak: ['ČTK'],
  },
  timestamp: {
    strong: ['doba čtení: N min', 'aktualizováno …', 'publikováno …'],
  },
  advertisement: {
    strong: ['reklama', 'inzerce'],
    weak: ['komerční sdělení'],
  },
  'app-prompt': {
    strong: ['stáhněte si (naši) aplikaci'],
  },
  'page-tools': {
    strong: ['vytisknout'],
  },
  tags: {
    strong: ['štítky: …', 'témata: …'],
  },
  'author-bio': {
    strong: ['o autorovi'],
  },
  republished: {
    strong: ['(článek) původně vyšel v/na', 'příspěvek … pochází z …'],
    weak: ['převzato z …'],
  },
  correction: {
    strong: ['oprava: …', 'opravili jsme', 'upřesnění', 'pozn. red.', 'v původní/předchozí verzi (článku)'],
    weak: ['aktualizováno'],
  },
  'machine-made': {
    strong: ['přeloženo automaticky/strojově', 's pomocí umělé inteligence', 'vytvořeno pomocí AI'],
    weak: ['AI'],
  },
  'most-read': {
    strong: ['nejčtenější'],
    weak: ['nejnovější'],
  },
  'support-appeal': {
    strong: ['podpořte nás'],
  },
  login: {
    strong: ['přihlásit se'],
  },
}

/** What publishers write around an article, in Czech. */
export const cs: CueTable = /* @__PURE__ */ joinTable('cs', news, systems)
