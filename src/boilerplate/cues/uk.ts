import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Ukrainian. */
export const uk: CueTable = {
  language: 'uk',
  cues: {
    'comment-policy': {
      strong: phrases(
        'коментарі модеруються ; коментарі закрито ; ваша e-mail адреса не оприлюднюватиметься ; залишити/написати/додати/надіслати відповідь/коментар/відгук ; скасувати коментар/відповідь ; коментарів (ще/поки) немає ; обговорити новину',
      ),
      weak: phrases('правила коментування ; коментарі'),
    },
    newsletter: { strong: phrases('підпишіться на (нашу) розсилку ; підписатися на розсилку/новини'), weak: phrases('розсилка') },
    share: {
      strong: phrases(
        'підписуйтесь на наш Telegram ; поділитися у Facebook ; підписуйтесь на наш (Telegram-)канал ; скопіювати посилання ; посилання скопійовано',
      ),
      weak: phrases('поділитися ; сподобалось:'),
    },
    'related-heading': {
      strong: phrases(
        'схожі матеріали/новини ; матеріали за темою ; вас може зацікавити ; читайте/дивіться/читати також/ще ; останні новини/записи/публікації/статті ; новини за темою ; новини партнерів',
      ),
      weak: phrases('за темою ; рекомендуємо ; схоже'),
    },
    'read-more': { strong: phrases('читати більше/далі/повністю/статтю/все'), weak: phrases('детальніше ; докладніше ; більше') },
    'cookie-notice': {
      strong: phrases('цей сайт використовує (файли) cookie ; ми використовуємо cookie ; прийняти все'),
      weak: phrases('cookie ; політика конфіденційності'),
    },
    paywall: {
      strong: phrases('(доступно) лише (для) передплатників/передплатникам ; оформіть підписку/передплату, щоб'),
      weak: phrases('передплата'),
    },
    copyright: { strong: phrases('усі/всі права захищен(о/і) ; передрук … лише з дозволу'), weak: phrases('авторські права') },
    caption: { strong: phrases('фото: … ; ілюстративне фото ; архівне фото'), weak: phrases('Укрінформ') },
    timestamp: { strong: phrases('час читання: N хв ; опубліковано: … ; оновлено: …'), weak: phrases('автор: …') },
    advertisement: { strong: phrases('реклама'), weak: phrases('на правах реклами') },
    'app-prompt': { strong: phrases('завантажте застосунок/додаток') },
    'page-tools': { strong: phrases('розмір шрифту ; роздрукувати ; надрукувати ; версія для друку') },
    tags: { weak: phrases('теги ; рубрики ; теми') },
    republished: { strong: phrases('(матеріал) вперше опубліковано'), weak: phrases('джерело: …') },
    correction: {
      strong: phrases('виправлення ; спростування ; уточнення ; примітка редакції ; у попередній версії ; виправлено ; від редакції'),
      weak: phrases('оновлено'),
    },
    'machine-made': { strong: phrases('згенеровано ШІ ; згенеровано штучним інтелектом ; машинний переклад'), weak: phrases('ШІ') },
    'most-read': { strong: phrases('найпопулярніше'), weak: phrases('новини ; популярне') },
    'support-appeal': { strong: phrases('підтримайте нас/нашу (редакцію)') },
    login: { strong: phrases('увійти'), weak: phrases('пароль') },
    navigation: {
      strong: phrases('ви тут ; про нас/проєкт/проект/сайт/автора'),
    },
    player: { weak: phrases('слухати (статтю/новину)') },
    helpline: { strong: phrases('гаряча лінія: … ; телефон довіри(:) …') },
  },
}
