import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What content systems and blogs print around an article, in Ukrainian. */
export const systems: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('залишити/написати/додати/надіслати відповідь/коментар/відгук', 'скасувати коментар/відповідь'),
  },
  navigation: {
    strong: phrases('ви тут ; про нас/проєкт/проект/сайт/автора'),
    weak: phrases('коментувати ; архів ; назад ; розділи ; українська ; блоги ; спецпроєкти'),
  },
  newsletter: {
    strong: phrases('підписатися на розсилку/новини'),
  },
  share: {
    strong: phrases('поширити у/в Facebook/Twitter/Telegram ; посилання скопійовано'),
    weak: phrases('сподобалось:'),
  },
  'related-heading': {
    strong: phrases('читайте/дивіться/читати також/ще ; останні новини/записи/публікації/статті', 'новини за темою'),
    weak: phrases('схоже'),
  },
  'read-more': {
    strong: phrases('читати більше/далі/повністю/статтю/все'),
    weak: phrases('більше'),
  },
  timestamp: {
    weak: phrases('автор: …'),
  },
  tags: {
    weak: phrases('теги ; рубрики'),
  },
  'most-read': {
    weak: phrases('новини'),
  },
  login: {
    weak: phrases('пароль'),
  },
  player: {
    weak: phrases('слухати (статтю/новину)'),
  },
  helpline: {
    strong: phrases('гаряча лінія: … ; телефон довіри(:) …'),
  },
}
