import { phrases } from '../cue-phrases.js'
import type { CueTable } from '../cue-table.js'

/** What content systems and blogs print around an article, in Russian. */
export const systems: CueTable['cues'] = {
  navigation: {
    strong: phrases('карта сайта ; о нас/проекте/сайте/компании/редакции/издании ; обратная связь'),
    weak: phrases('copyright ; партнеры ; поиск (по сайту/:) ; вакансии ; главная ; контакты ; архив ; имя * ; услуги ; форум ; блоги'),
  },
  share: {
    weak: phrases('поделиться в/с/ссылкой/друзьями/новостью/статьей/: ; нравится ; ВКонтакте'),
  },
  'related-heading': {
    strong: phrases('статьи по теме ; последние/свежие новости/записи/статьи/материалы/публикации ; лента новостей ; новости СМИ2'),
    weak: phrases('главное (за день/сегодня) ; сюжеты'),
  },
  'read-more': {
    weak: phrases('ещё'),
  },
  timestamp: {
    strong: phrases('(сегодня/вчера)(,) (в) N:N'),
    weak: phrases('автор: …'),
  },
  advertisement: {
    strong: phrases('реклама на (сайте/портале)'),
  },
  'page-tools': {
    strong: phrases('добавить в (избранное/закладки)'),
  },
  tags: {
    weak: phrases('рубрики'),
  },
  'most-read': {
    strong: phrases('самое читаемое/популярное/обсуждаемое/интересное/важное/свежее'),
    weak: phrases('популярное (за неделю/сегодня/в сети) ; новости'),
  },
  player: {
    weak: phrases('видео ; фото'),
  },
  login: {
    weak: phrases('вход ; пароль'),
  },
}
