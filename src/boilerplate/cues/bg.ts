import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/bg.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('коментарите се модерират ; напишете/добавете/вашият коментар ; вашият имейл адрес няма да бъде публикуван'),
    weak: phrases('правила за коментиране ; коментари'),
  },
  newsletter: {
    strong: phrases('абонирайте се за (нашия) бюлетин'),
    weak: phrases('бюлетин'),
  },
  share: {
    strong: phrases('сподели във Facebook ; последвайте ни ; копирай линка'),
    weak: phrases('сподели'),
  },
  'related-heading': {
    strong: phrases('още по темата ; прочетете още/също ; вижте още/също ; свързани статии/новини'),
    weak: phrases('препоръчваме ; още новини'),
  },
  'read-more': {
    strong: phrases('прочети повече/още'),
    weak: phrases('още'),
  },
  'cookie-notice': {
    strong: phrases('този сайт използва бисквитки ; използваме бисквитки ; приемам всички'),
    weak: phrases('бисквитки ; политика за поверителност'),
  },
  paywall: {
    strong: phrases('само за абонати ; абонирайте се, за да прочетете'),
    weak: phrases('абонамент'),
  },
  copyright: {
    strong: phrases('всички права (са) запазени'),
    weak: phrases('авторски права'),
  },
  caption: {
    strong: phrases('снимка: БТА ; снимка: … ; илюстративна снимка'),
    weak: phrases('архив'),
  },
  advertisement: {
    strong: phrases('реклама'),
    weak: phrases('спонсорирано'),
  },
  correction: {
    strong: phrases('поправка ; корекция ; бел. ред.'),
    weak: phrases('обновена ; уточнение'),
  },
}

/** What publishers write around an article, in Bulgarian. */
export const bg: CueTable = /* @__PURE__ */ joinTable('bg', news, systems)
