import { describe, expect, test } from 'vitest'
import { findBoilerplate } from '../../src/boilerplate/index.js'
import { uiWords } from '../../src/boilerplate/lines/ui-words.js'
import { lineKey } from '../../src/boilerplate/lookup/line-key.js'
import type { BoilerplateKind } from '../../src/text/finding.js'
import { frames } from './frames.js'

const storyOf = (language: string): string[] => {
  const { title, opening, middle, closing } = frames[language] ?? frames.en
  return [title, opening, middle, closing]
}

const foundBehind = (language: string, line: string) =>
  findBoilerplate([...storyOf(language), line].join('\n\n')).map(({ kind, action, text }) => ({ kind, action, text }))

/** Whole lines of the page behind a story, by language. */
const PAGE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Our Standards: The Thomson Reuters Trust Principles.',
    'Purchase Licensing Rights',
    'Posted in News',
    'Posted in Politics, Transport',
    'Media contact',
    'Media contact:',
    'Media contacts',
    'By submitting your information you agree to the Terms & Conditions and Privacy Policy and are aged 16 or over.',
    "You're receiving this email because you signed up for our list.",
    'You are receiving this email because you signed up at example.com.',
    'Do you have an opinion on the issues raised in this article? If you would like to submit a letter, email us.',
    'Please include a contact number if you are willing to speak to a BBC journalist.',
    'Please include a contact number if you are willing to speak to a journalist.',
    'Share your experience by emailing haveyoursay@example.com.',
    'Have we missed something? Tell us in the comments.',
    'Did you make this recipe? Tag @packet on Instagram.',
    'Refresh for updates',
    'View at Amazon',
    'Suggest a correction',
    'Skip to comments',
    'Comments have been disabled',
    'You have reached your free article limit',
    'Our journalism needs your support',
    'Recommended from our partners',
    'Listen · 5 min',
    'Back to article',
    'Press contacts',
    'Up next',
    'Story tags',
  ],
  de: [
    'Lesen Sie jetzt',
    'Hier geht es zur Bildergalerie',
    'Bilderstrecke starten',
    'Hinweis an die Redaktion senden',
    'Mehr aus der Region',
    'Alle Kommentare',
    'Vorlesen',
  ],
  fr: [
    "Découvrez nos offres d'abonnement",
    'Soutenez un média indépendant',
    'Signaler un contenu',
    'Thèmes associés',
    "Téléchargez l'application",
    'Réagissez, commentez et partagez',
    'Charger plus',
    'Contact presse',
  ],
  es: [
    'Siguiente artículo',
    'Cargar más',
    'Normas de participación',
    'Esta web utiliza cookies propias y de terceros.',
    'Artículo anterior',
    'Contacto de prensa',
  ],
  it: [
    'Vai ai commenti',
    'Carica altri',
    'Invia per email',
    'Ultimi articoli',
    'Salva tra i preferiti',
    'Commenta con i lettori',
    'Mostra altro',
  ],
  pt: ['Próxima matéria', 'Enviar por e-mail', 'Você também pode gostar', 'Assuntos', 'Próximo artigo'],
  nl: ['Laatste nieuws', 'Volgend artikel', 'Meer laden', 'Heb je al een account? Log in', 'Onderwerpen', 'Toon meer'],
  pl: ['Kopiuj link', 'Skomentuj artykuł', 'Następny artykuł', 'Załaduj więcej', 'Pokaż więcej'],
  cs: [
    'Zobrazit diskusi',
    'Nejnovější zprávy',
    'Předplaťte si a čtěte dál',
    'Načíst další',
    'Nahoru',
    'Témata',
    'Celý článek jen pro předplatitele',
    'Zpět nahoru',
    'Klíčová slova',
  ],
  ru: [
    'Обсудить в комментариях',
    'Следующая статья',
    'Наверх',
    'Сообщить об ошибке',
    'Уже есть аккаунт? Войдите',
    'Партнёрский материал',
    'Предыдущая статья',
  ],
  uk: [
    'Новини партнерів',
    'Підтримайте нашу редакцію',
    'Нагору',
    'Наступна стаття',
    'Популярне',
    'Повідомити про помилку',
    'Попередня стаття',
    'Показати коментарі',
    'Наступна новина',
  ],
  bg: [
    'Последни новини',
    'Най-четени',
    'Следваща статия',
    'Зареди още',
    'Копирай линк',
    'Напиши коментар',
    'Четете още',
    'Нагоре',
    'Тагове',
    'Предишна статия',
    'Докладвай грешка',
  ],
  el: [
    'Γράψτε ένα σχόλιο',
    'Μπορεί να σας ενδιαφέρει',
    'Γίνετε συνδρομητής',
    'Όλα τα δικαιώματα διατηρούνται',
    'Επόμενο άρθρο',
    'Προηγούμενο άρθρο',
    'Δείτε τα σχόλια',
  ],
  tr: ['Editörün Seçtikleri', 'Son haberler', 'Sonraki haber', 'Başa dön', 'Çok okunanlar', 'Yorumları gör', 'Sayfa başına dön'],
  hr: ['Najnovije vijesti', 'Sljedeći članak', 'Učitaj još', 'Prijavi grešku', 'Oznake', 'Prethodni članak'],
  ro: [
    'Ultimele știri',
    'Articolul următor',
    'Încarcă mai multe',
    'Vezi comentariile',
    'Ar putea să te intereseze',
    'Înapoi sus',
    'Etichete',
    'Articolul precedent',
    'Raportează o eroare',
  ],
  hu: ['Következő cikk', 'Legfrissebb hírek', 'Hozzászólok', 'Címkék', 'Előző cikk', 'Hibát jelentek'],
  sv: ['Senaste nytt', 'Nästa artikel', 'Visa fler', 'Visa kommentarer', 'Ämnen', 'Föregående artikel', 'Läs kommentarer'],
  da: ['Seneste nyt', 'Næste artikel', 'Vis mere', 'Emner', 'Forrige artikel', 'Rapportér fejl'],
  nb: ['Siste nytt', 'Neste artikkel', 'Emner', 'Forrige artikkel'],
  fi: ['Näytä kommentit', 'Aiheeseen liittyvää', 'Tuoreimmat', 'Seuraava artikkeli', 'Lähetä uutisvinkki', 'Aiheet', 'Edellinen artikkeli'],
  ar: [
    'المقال التالي',
    'تحميل المزيد',
    'العودة إلى الأعلى',
    'عرض التعليقات',
    'المقال السابق',
    'أحدث الأخبار',
    'العودة للأعلى',
    'الإبلاغ عن خطأ',
  ],
  fa: ['پربازدیدترین', 'پربحث‌ترین', 'آخرین اخبار', 'کلیدواژه', 'برچسب‌ها', 'خبر بعدی', 'کلمات کلیدی'],
  he: [
    'אולי יעניין אתכם',
    'חדשות אחרונות',
    'לכתבה הבאה',
    'טען עוד',
    'חזרה למעלה',
    'מצאת טעות?',
    'לכתבה הקודמת',
    'לכל התגובות',
    'דווח על טעות',
  ],
  hi: ['ये भी देखें', 'यह भी देखें', 'अगली खबर', 'लिंक कॉपी करें', 'सबसे ज्यादा पढ़ी गई', 'टैग्स', 'पिछली खबर', 'सभी टिप्पणियां देखें'],
  bn: ['সর্বশেষ সংবাদ', 'সর্বাধিক পঠিত', 'পরের খবর', 'মন্তব্য লিখুন', 'আগের খবর', 'লিংক কপি'],
  th: ['แชร์บน Facebook', 'บทความถัดไป', 'ติดตามเราบน LINE', 'บทความก่อนหน้า', 'กลับไปด้านบน'],
  vi: ['Bài tiếp theo', 'Báo lỗi', 'Theo dõi chúng tôi trên Google News', 'Trở lại Thời sự', 'Bài trước', 'Lên đầu trang'],
  id: [
    'Artikel selanjutnya',
    'Muat lebih banyak',
    'Lihat semua komentar',
    'Simak Video: Kapal Feri Kembali Berlayar',
    'Artikel sebelumnya',
    'Berita berikutnya',
    'Lihat komentar',
  ],
  zh: [
    '（责任编辑：王芳）',
    '扫描二维码关注我们',
    '长按二维码关注',
    '举报/反馈',
    '我要纠错',
    '点击下方阅读原文',
    '喜欢就点个在看',
    '点赞',
    '最新消息',
    '返回搜狐，查看更多',
    '特别声明',
    '加载更多',
    '图为修复后的码头。县政府供图',
    '回到顶部',
    '热门评论',
    '相关标签',
    '展开更多',
  ],
  'zh-Hant': [
    '分享至Facebook',
    '分享到Line',
    '你可能感興趣',
    '回到頂部',
    '載入更多',
    '看更多相關新聞',
    '加入會員',
    '下一則',
    '上一則新聞',
    '關鍵字',
    '看留言',
  ],
  ja: [
    'コメントを見る',
    '読者登録はこちら',
    '無料会員登録',
    '友だち追加',
    'カテゴリー：地域',
    '最新ニュース',
    '関連タグ',
    'タグ',
    '次の記事へ',
    'さらに読み込む',
    'コメント一覧',
    '最新記事',
  ],
  ko: [
    '기사 제보',
    '구독 신청',
    '좋아요 (0)',
    '좋아요',
    '댓글 보기',
    '다음 기사',
    '최신 뉴스',
    '스크랩',
    '[관련기사] 북섬 여객선 다시 운항',
    '태그',
    '이전 기사',
    '댓글 모두 보기',
    '오류 신고',
  ],
  sk: ['Ďalší článok', 'Najnovšie správy', 'Kľúčové slová'],
  sl: ['Naslednji članek'],
  sr: ['Sledeći članak', 'Следећи чланак'],
  et: ['Järgmine artikkel', 'Märksõnad'],
  lv: ['Nākamais raksts', 'Ziņot par kļūdu'],
  lt: ['Kitas straipsnis', 'Pranešti apie klaidą'],
  ca: ['Article següent', 'Carregar més', 'Últimes notícies'],
}

describe.each(Object.entries(PAGE))('a line of the page behind a story goes (%s)', (language, lines) => {
  test.each(lines)('%s', (line) => {
    expect(foundBehind(language, line)).toEqual([{ kind: expect.any(String), action: 'remove', text: line }])
  })
})

/** What stays or is flagged, by its kind: who wrote it, captions, where it was published. */
const NOTES: Readonly<Partial<Record<BoilerplateKind, readonly (readonly [language: string, line: string])[]>>> = {
  republished: [
    ['en', 'View source version on businesswire.com: https://www.businesswire.com/news/home/2024/en/'],
    ['en', 'View original content: https://www.prnewswire.com/news-releases/a-b.html'],
    ['en', 'View original content to download multimedia: https://www.prnewswire.com/x.html'],
  ],
  'market-disclaimer': [['en', 'This press release contains forward-looking statements.']],
  disclosure: [['de', 'Transparenzhinweis']],
  'author-bio': [
    ['es', 'Sobre la firma'],
    ['ja', 'この記事を書いた人'],
    ['en', 'Jane Roe is a freelance writer based in Edinburgh.'],
    ['en', 'Jane Roe is a columnist for the Borough Post'],
    ['es', 'Ana Poza es escritora. Su último libro es El muelle.'],
    ['da', 'Jens Holm er forfatter og bor i Aarhus.'],
  ],
  byline: [
    ['zh', '责编：李明'],
    ['zh', '校对：张伟'],
    ['en', 'Interview by Jane Roe'],
    ['en', 'Jane Roe, media correspondent'],
    ['fr', 'Propos recueillis par Jeanne Roux'],
    ['es', 'Texto de Ana Poza'],
    ['es', 'Redacción / Efe'],
    ['de', 'Die Fragen stellte Anna Berg.'],
    ['nl', 'Door onze redactie'],
    ['pl', 'oprac. Jan Nowak'],
    ['ru', 'Беседовала Анна Петрова'],
    ['ar', 'بقلم: أحمد علي'],
    ['he', 'מאת: דנה כהן'],
    ['bn', 'নিজস্ব প্রতিবেদক'],
    ['zh', '记者 李明'],
    ['ko', '김철수 논설위원'],
    ['da', 'Af Jens Holm'],
  ],
  caption: [
    ['ja', '修復された桟橋(県提供)'],
    ['ko', '다시 운항하는 북섬행 여객선 /연합뉴스'],
  ],
  correction: [['en', 'This article was amended on 8 July 2024. An earlier version said that the pier was built in 1920.']],
}

describe.each(Object.entries(NOTES))('a note behind a story is of its kind and stays in: %s', (kind, notes) => {
  test.each(notes)('%s: %s', (language, line) => {
    const found = foundBehind(language, line)
    expect(found).toEqual([{ kind, action: expect.stringMatching(/^(?:keep|flag)$/), text: line }])
  })
})

test.each([
  ['paywall', 'cs', 'Celý článek jen pro předplatitele'],
  ['comment-policy', 'it', 'Commenta con i lettori'],
  ['related-heading', 'ro', 'Ar putea să te intereseze'],
  ['most-read', 'tr', 'Çok okunanlar'],
  ['support-appeal', 'uk', 'Підтримайте нашу редакцію'],
  ['login', 'nl', 'Heb je al een account? Log in'],
] as const)('%s: %s «%s»', (kind, language, line) => {
  expect(foundBehind(language, line)).toMatchObject([{ kind }])
})

/** Labels that a story may have as a cross-head, in the middle of one. */
test.each([
  ['cs', 'Témata'],
  ['sv', 'Ämnen'],
  ['nl', 'Onderwerpen'],
  ['pt', 'Assuntos'],
  ['de', 'Mehr aus der Region'],
  ['uk', 'Популярне'],
  ['ru', 'Наверх'],
  ['zh', '最新消息'],
  ['ja', 'タグ'],
  ['ko', '태그'],
  ['en', 'Media contact'],
  ['en', 'Posted in Berlin'],
])('the cross-head of a story stays (%s): %s', (language, line) => {
  const { title, opening, middle, closing } = frames[language]
  const found = findBoilerplate([title, opening, line, middle, closing].join('\n\n'))
  expect(found.filter(({ action }) => action === 'remove')).toEqual([])
})

/** Sentences of stories that begin or end as the phrases do. */
test.each([
  ['en', 'Posted in Berlin in 1938, the officer learned to sail there.'],
  ['en', 'He said the museum needs your support more than the pier does.'],
  ['en', 'This press release was the shortest that the port had ever sent.'],
  ['en', 'Refresh the paint for updates of colour every other spring.'],
  ['en', 'You have reached your limit of two bags when the scale says forty.'],
  ['en', 'By submitting to the storm the crew saved the boat.'],
  ['en', 'Share your experience by emailing the museum at museum@example.com.'],
  ['en', 'Comments on the plan have been filed in two red boxes.'],
  ['de', 'Das Gespräch führte zu nichts.'],
  ['de', 'Mehr aus der Region zu kaufen, ist der Wunsch der Gemeinde.'],
  ['fr', 'Soutenez un média ou un musée, a dit la maire, mais faites-le vite.'],
  ['es', 'El texto de la ley de puertos tiene once artículos.'],
  ['it', 'Gli ultimi articoli della legge parlano del molo.'],
  ['pt', 'Os assuntos da reunião foram a balsa e o cais.'],
  ['nl', 'Het laatste nieuws bracht de veerman zelf.'],
  ['pl', 'Następny artykuł ustawy mówi o przystani.'],
  ['cs', 'Nahoru po schodech vede jen úzká cesta.'],
  ['ru', 'Следующая статья расходов — новый причал.'],
  ['uk', 'Популярне місце для риболовлі знову відкрили.'],
  ['tr', 'Son haberleri kaptan telsizle verdi.'],
  ['el', 'Το επόμενο άρθρο του νόμου μιλά για το λιμάνι.'],
  ['sv', 'Ämnen som tjära och salt skadar bryggan mest.'],
  ['ko', '다음 기사가 나오기 전에 배는 이미 떠났다.'],
  ['ja', 'タグは荷物の一つひとつに付けられた。'],
  ['zh', '最新消息由船长在码头宣布。'],
])('the last sentence of a story stays (%s): %s', (language, line) => {
  expect(foundBehind(language, line)).toEqual([])
})

test('the labels of pages are written as their line keys, of four words at most', () => {
  const labels = [...uiWords()]
  expect(labels.map(lineKey)).toEqual(labels)
  expect(labels.filter((label) => label.split(' ').length > 4)).toEqual([])
})
