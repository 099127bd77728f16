import { joinTable } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'
import { systems } from '../system-cues/uk.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: ['коментарі модеруються', 'залишити/додати коментар', 'коментарі закрито', 'ваша e-mail адреса не оприлюднюватиметься'],
    weak: ['правила коментування', 'коментарі'],
  },
  newsletter: {
    strong: ['підпишіться на (нашу) розсилку'],
    weak: ['розсилка'],
  },
  share: {
    strong: ['підписуйтесь на наш Telegram', 'поділитися у Facebook', 'підписуйтесь на наш (Telegram-)канал', 'скопіювати посилання'],
    weak: ['поділитися'],
  },
  'related-heading': {
    strong: ['схожі матеріали', 'читайте/дивіться також', 'матеріали за темою', 'схожі новини', 'вас може зацікавити'],
    weak: ['за темою', 'рекомендуємо'],
  },
  'read-more': {
    strong: ['читати далі', 'читати повністю'],
    weak: ['детальніше', 'докладніше'],
  },
  'cookie-notice': {
    strong: ['цей сайт використовує (файли) cookie', 'ми використовуємо cookie', 'прийняти все'],
    weak: ['cookie', 'політика конфіденційності'],
  },
  paywall: {
    strong: ['(доступно) лише (для) передплатників/передплатникам', 'оформіть підписку/передплату, щоб'],
    weak: ['передплата'],
  },
  copyright: {
    strong: ['усі/всі права захищен(о/і)', 'передрук … лише з дозволу'],
    weak: ['авторські права'],
  },
  caption: {
    strong: ['фото: …', 'ілюстративне фото', 'архівне фото'],
    weak: ['Укрінформ'],
  },
  timestamp: {
    strong: ['час читання: N хв', 'опубліковано: …', 'оновлено: …'],
  },
  advertisement: {
    strong: ['реклама'],
    weak: ['на правах реклами'],
  },
  'app-prompt': {
    strong: ['завантажте застосунок/додаток'],
  },
  'page-tools': {
    strong: ['роздрукувати'],
  },
  tags: {
    strong: ['теги: …'],
  },
  republished: {
    strong: ['(матеріал) вперше опубліковано'],
    weak: ['джерело: …'],
  },
  correction: {
    strong: ['виправлення', 'спростування', 'уточнення', 'примітка редакції', 'у попередній версії'],
    weak: ['оновлено'],
  },
  'machine-made': {
    strong: ['згенеровано ШІ', 'згенеровано штучним інтелектом', 'машинний переклад'],
    weak: ['ШІ'],
  },
  'most-read': {
    strong: ['найпопулярніше'],
  },
  'support-appeal': {
    strong: ['підтримайте нас'],
  },
  login: {
    strong: ['увійти'],
  },
}

/** What publishers write around an article, in Ukrainian. */
export const uk: CueTable = /* @__PURE__ */ joinTable('uk', news, systems)
