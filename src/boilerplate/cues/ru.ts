import { joinTable, phrases } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/ru.js'

const news: CueTable['cues'] = {
  'comment-policy': {
    strong: phrases(
      'комментарии модерируются ; комментарии проходят модерацию ; оставить/добавить комментарий ; комментарии закрыты',
      'ваш адрес email не будет опубликован ; обязательные поля помечены',
    ),
    weak: phrases('правила комментирования ; комментарии ; обсудить'),
  },
  newsletter: {
    strong: phrases('отписаться в любой момент'),
    weak: phrases('рассылка ; на вашу почту'),
  },
  share: {
    strong: phrases(
      'поделиться в Facebook/ВКонтакте/Telegram/соцсетях/соцсети ; подписывайтесь на наш (Telegram-)канал ; подписывайтесь на нас в',
      'скопировать ссылку',
    ),
  },
  'related-heading': {
    strong: phrases('читайте/смотрите также ; материалы/еще/новости по теме ; вам может быть интересно'),
  },
  'read-more': {
    strong: phrases('читать далее/дальше/полностью/еще'),
    weak: phrases('подробнее ; далее'),
  },
  'cookie-notice': {
    strong: phrases(
      'этот/наш сайт использует (файлы) cookie ; мы используем (файлы) cookie(s) ; мы используем (файлы) cookie(s), чтобы …',
      'похожие статьи/записи ; принять все',
    ),
    weak: phrases('cookie ; политика конфиденциальности'),
  },
  paywall: {
    strong: phrases('(доступно) только (для) подписчикам/подписчиков ; оформите подписку, чтобы читать/продолжить'),
    weak: phrases('подписка'),
  },
  copyright: {
    strong: phrases(
      'перепечатка материалов … только с письменного разрешения редакции ; все права защищены',
      '(перепечатка/использование материалов) … только с (письменного) разрешения ; … при условии (активной) (гипер)ссылки',
    ),
    weak: phrases('авторские права'),
  },
  caption: {
    strong: phrases('фото: … ; архивное фото ; © РИА Новости \\/ … ; фото из архива'),
    weak: phrases('иллюстрация ; ТАСС'),
  },
  dateline: { strong: ['CITY, … — РИА Новости. …', 'CITY, … \\/ТАСС\\/. …'] },
  byline: {
    strong: phrases('автор: NAME'),
    weak: phrases('редакция'),
  },
  timestamp: {
    strong: phrases('время чтения: N мин ; опубликовано: … ; обновлено: … ; N часов назад'),
  },
  advertisement: {
    strong: phrases('реклама ; продолжение после рекламы'),
    weak: phrases('на правах рекламы ; erid: …'),
  },
  'app-prompt': {
    strong: phrases('скачайте (наше) приложение'),
  },
  'page-tools': {
    strong: phrases('распечатать ; версия для печати'),
  },
  tags: {
    strong: phrases('теги:/темы: … ; ключевые слова'),
  },
  republished: {
    strong: phrases('(материал) впервые опубликован(о) ; сообщение … появились сначала на …'),
    weak: phrases('источник: …'),
  },
  correction: {
    strong: phrases('исправление ; опровержение ; уточнение: … ; прим(ечание) ред(акции) ; в предыдущей версии (материала/текста)'),
    weak: phrases('обновлено ; поправка'),
  },
  'machine-made': {
    strong: phrases('переведено автоматически ; создано/сгенерировано ИИ/нейросетью ; с помощью нейросети/ИИ'),
    weak: phrases('ИИ'),
  },
  'most-read': {
    weak: phrases('главное'),
  },
  'support-appeal': {
    strong: phrases('поддержите нас/редакцию'),
  },
  login: {
    strong: phrases('войти ; забыли пароль'),
  },
  disclosure: {
    strong: phrases('ОГРН … ; признан иностранным агентом ; внесён в реестр иностранных агентов ; иностранный агент'),
  },
  'stray-ui': {
    strong: phrases('загрузка'),
  },
}

/** What publishers write around an article, in Russian. */
export const ru: CueTable = /* @__PURE__ */ joinTable('ru', news, systems)
