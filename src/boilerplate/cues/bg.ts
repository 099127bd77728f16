import { phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'

/** What publishers write around an article, in Bulgarian. */
export const bg: CueTable = {
  language: 'bg',
  cues: {
    'comment-policy': {
      strong: phrases(
        'коментарите се модерират ; напиши/напишете/добавете/вашият коментар ; вашият имейл адрес няма да бъде публикуван ; коментирай ; няма коментари',
      ),
      weak: phrases('правила за коментиране ; коментари'),
    },
    newsletter: {
      strong: phrases('абонирайте се за (нашия) бюлетин ; абонирай се за (нашия) бюлетин (…)'),
      weak: phrases('бюлетин ; имейл адрес'),
    },
    share: {
      strong: phrases('сподели във Facebook ; последвайте ни ; копирай линк(а)'),
      weak: phrases('сподели ; споделете (статията/с приятели)'),
    },
    'related-heading': {
      strong: phrases(
        'още по темата ; прочетете/четете още/също ; вижте още/също ; свързани статии/новини ; подобни статии/новини/публикации',
      ),
      weak: phrases('препоръчваме ; още/последни новини ; подобни'),
    },
    'read-more': { strong: phrases('прочети/зареди повече/още ; виж/вижте още/всички/повече'), weak: phrases('още ; повече') },
    'cookie-notice': {
      strong: phrases('този сайт използва бисквитки ; използваме бисквитки ; приемам всички ; съгласен съм'),
      weak: phrases('бисквитки ; политика за поверителност ; настройки (на бисквитките) ; общи условия'),
    },
    paywall: {
      strong: phrases('само за абонати ; абонирайте се, за да прочетете ; (тази статия/съдържанието) е (само/достъпна) (само) за абонати'),
      weak: phrases('абонамент'),
    },
    copyright: { strong: phrases('всички права (са) запазени'), weak: phrases('авторски права') },
    caption: { strong: phrases('снимка: … ; илюстративна снимка ; фото: …'), weak: phrases('архив') },
    advertisement: { strong: phrases('реклама'), weak: phrases('спонсорирано') },
    correction: { strong: phrases('поправка ; корекция ; бел. ред. ; бележка на редактора'), weak: phrases('обновена ; уточнение') },
    navigation: { strong: phrases('към съдържанието') },
    timestamp: { weak: phrases('автор: …') },
    'most-read': { strong: phrases('най-четени'), weak: phrases('новини') },
    login: { strong: phrases('вход регистрация'), weak: phrases('вход ; регистрация') },
    player: { weak: phrases('видео') },
    helpline: { strong: phrases('телефон за психологическа помощ: …') },
    'page-tools': { strong: phrases('размер на шрифта ; разпечатай ; принтирай ; сигнализирай за грешка') },
  },
}
