import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/bg.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['коментарите се модерират', 'напишете/добавете коментар', 'вашият имейл адрес няма да бъде публикуван'],
    weak: ['правила за коментиране', 'коментари'],
  },
  newsletter: {
    strong: ['абонирайте се за (нашия) бюлетин'],
    weak: ['бюлетин'],
  },
  share: {
    strong: ['сподели във Facebook', 'последвайте ни', 'копирай линка'],
    weak: ['сподели'],
  },
  'related-heading': {
    strong: ['още по темата', 'прочетете още/също', 'вижте още/също', 'свързани статии/новини'],
    weak: ['препоръчваме', 'още новини'],
  },
  'read-more': {
    strong: ['прочети повече/още', 'виж още'],
    weak: ['още'],
  },
  'cookie-notice': {
    strong: ['този сайт използва бисквитки', 'използваме бисквитки', 'приемам всички'],
    weak: ['бисквитки', 'политика за поверителност'],
  },
  paywall: {
    strong: ['само за абонати', 'абонирайте се, за да прочетете'],
    weak: ['абонамент'],
  },
  copyright: {
    strong: ['всички права (са) запазени'],
    weak: ['авторски права'],
  },
  caption: {
    strong: ['снимка: …', 'илюстративна снимка', 'снимка: БТА'],
    weak: ['архив'],
  },
  advertisement: {
    strong: ['реклама'],
    weak: ['спонсорирано'],
  },
  correction: {
    strong: ['поправка', 'корекция', 'бел. ред.'],
    weak: ['обновена', 'уточнение'],
  },
}

/** What publishers write around an article, in Bulgarian. */
export const bg: CueTable = /* @__PURE__ */ joinTable('bg', news, systems)
