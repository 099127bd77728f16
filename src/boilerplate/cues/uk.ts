import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/uk.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases('коментарі модеруються ; коментарі закрито ; ваша e-mail адреса не оприлюднюватиметься'),
    weak: phrases('правила коментування ; коментарі'),
  },
  newsletter: {
    strong: phrases('підпишіться на (нашу) розсилку'),
    weak: phrases('розсилка'),
  },
  share: {
    strong: phrases('підписуйтесь на наш Telegram ; поділитися у Facebook ; підписуйтесь на наш (Telegram-)канал ; скопіювати посилання'),
    weak: phrases('поділитися'),
  },
  'related-heading': {
    strong: phrases('схожі матеріали/новини ; матеріали за темою ; вас може зацікавити'),
    weak: phrases('за темою ; рекомендуємо'),
  },
  'read-more': {
    weak: phrases('детальніше ; докладніше'),
  },
  'cookie-notice': {
    strong: phrases('цей сайт використовує (файли) cookie ; ми використовуємо cookie ; прийняти все'),
    weak: phrases('cookie ; політика конфіденційності'),
  },
  paywall: {
    strong: phrases('(доступно) лише (для) передплатників/передплатникам ; оформіть підписку/передплату, щоб'),
    weak: phrases('передплата'),
  },
  copyright: {
    strong: phrases('усі/всі права захищен(о/і) ; передрук … лише з дозволу'),
    weak: phrases('авторські права'),
  },
  caption: {
    strong: phrases('фото: … ; ілюстративне фото ; архівне фото'),
    weak: phrases('Укрінформ'),
  },
  timestamp: {
    strong: phrases('час читання: N хв ; опубліковано: … ; оновлено: …'),
  },
  advertisement: {
    strong: phrases('реклама'),
    weak: phrases('на правах реклами'),
  },
  'app-prompt': {
    strong: phrases('завантажте застосунок/додаток'),
  },
  'page-tools': {
    strong: phrases('роздрукувати'),
  },
  tags: {
    strong: phrases('теги: …'),
  },
  republished: {
    strong: phrases('(матеріал) вперше опубліковано'),
    weak: phrases('джерело: …'),
  },
  correction: {
    strong: phrases('виправлення ; спростування ; уточнення ; примітка редакції ; у попередній версії'),
    weak: phrases('оновлено'),
  },
  'machine-made': {
    strong: phrases('згенеровано ШІ ; згенеровано штучним інтелектом ; машинний переклад'),
    weak: phrases('ШІ'),
  },
  'most-read': {
    strong: phrases('найпопулярніше'),
  },
  'support-appeal': {
    strong: phrases('підтримайте нас'),
  },
  login: {
    strong: phrases('увійти'),
  },
}

/** What publishers write around an article, in Ukrainian. */
export const uk: CueTable = /* @__PURE__ */ joinTable('uk', news, systems)
