import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Bulgarian. */
export const systems: CueTable['cues'] = {
  navigation: {
    strong: phrases('към съдържанието'),
    weak: phrases('отказ ; назад ; български'),
  },
  newsletter: {
    strong: phrases('абонирай се за (нашия) бюлетин (…)'),
    weak: phrases('имейл адрес'),
  },
  share: {
    strong: phrases('сподели Facebook/Twitter/Фейсбук'),
    weak: phrases('споделете (статията/с приятели)'),
  },
  'related-heading': {
    strong: phrases('подобни статии/новини/публикации'),
    weak: phrases('подобни'),
  },
  'read-more': {
    strong: phrases('виж/вижте още/всички/повече'),
    weak: phrases('повече'),
  },
  'cookie-notice': {
    strong: phrases('съгласен съм'),
    weak: phrases('настройки (на бисквитките) ; общи условия'),
  },
  paywall: {
    strong: phrases('(тази статия/съдържанието) е (само/достъпна) (само) за абонати'),
  },
  caption: {
    strong: phrases('фото: …'),
  },
  timestamp: {
    weak: phrases('автор: …'),
  },
  'most-read': {
    weak: phrases('новини'),
  },
  login: {
    strong: phrases('вход регистрация'),
    weak: phrases('вход ; регистрация'),
  },
  player: {
    weak: phrases('видео'),
  },
}
