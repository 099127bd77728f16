import { lazy } from '../../text/lazy.js'
import { endsWithColon } from '../../text/sentences/sentence-marks.js'
import { wordFinder } from '../lookup/key-words.js'
import { lineKey } from '../lookup/line-key.js'

/** Words by which the reader is spoken to: 'you', 'your'; without those that are function words elsewhere (`du`, `te`, `u`). */
const READER: readonly string[] = [
  'you your yours sie ihre ihren ihrem ihrer ihr dein deine euch eure vous votre vos tu ton tes',
  'usted ustedes tu tus você vocês seu sua tuo tua tuoi voi vostro vostra uw je jij jouw jullie',
  'din ditt dina ert dig dit dine jer jeres deg dere deres sinä sinun teidän',
  'ty twój twoja twoje wasz wasze państwa vy váš vaše vaší vám vás ön önök önt dumneavoastră vă',
  'вы вас вам вами ваш ваша ваше ваши вашу вашего вашей вашем вашим вашими ваших ви ваші вашого вашому вашій вашої',
  'sina sinu sulle teie teile teid jūs jums jūsu tev tavs tavu jūsų tau tavo vas vam vaš vaša vaše vašu vaših vašim vašem',
  'вие вашия вашият вашата вашето вашите вашег вашој εσείς σας siz sizin size',
  'لكم بكم نشكركم שלכם אתם شما आप आपके आपकी आपका আপনি আপনার anda bạn',
]
/** Words by which whoever writes speaks of themselves: 'our'. */
const OWN: readonly string[] = [
  'we our us wir uns unser unsere unseren unserer nous notre',
  'nosotros nuestro nuestra nuestros nuestras nosso nossa nossos nossas noi nostro nostra nostri',
  'wij ons onze vi vår vårt våra vores oss meidän',
  'nasz nasza nasze nám nás náš naše naša noi nostru noastră',
  'мы нас нам нами наш наша наше наши нашу нашего нашей нашем нашим нашими наших ми наші нашого нашому нашій нашої',
  'meie meid meile mūsu mums mūsų nas nam našu naših našim našem',
  'ние нашия нашият нашата нашето нашите нашег нашој',
  'εμείς μας biz bizim',
  'نحن لدينا موقعنا שלנו אנחנו',
  'हम हमारे हमारी আমরা আমাদের kami chúng',
]
/** And by which they ask for something: 'please', 'thank'. */
const POLITE: readonly string[] = [
  'please thank thanks bitte danke merci veuillez gracias obrigado obrigada grazie bedankt graag tack takk kiitos',
  'prosimy dziękujemy proszę prosíme děkujeme ďakujeme kérjük köszönjük mulțumim пожалуйста спасибо дякуємо моля благодарим',
  'palun täname lūdzu lūdzam paldies prašome ačiū molimo hvala prosimo',
  'παρακαλούμε ευχαριστούμε lütfen teşekkür teşekkürler يرجى شكرا نشكركم אנא תודה لطفا متشکریم कृपया धन्यवाद অনুগ্রহ',
  'ধন্যবাদ silakan',
]
const READER_UNSPACED: readonly string[] = ['您', '皆様', '당신', '여러분', 'คุณ']
const WRITER_UNSPACED: readonly string[] = [
  ...['我们', '我們', '请勿', '請勿', '请您', '敬请', '敬請', '感谢', '感謝', '谢谢', '謝謝'],
  ...['ください', '下さい', 'お願い', 'ありがとう', '부탁', '주세요', '주십시오', '바랍니다', '감사합니다'],
  ...['กรุณา', 'โปรด', 'ขอบคุณ', 'ของเรา'],
]
/** By which a line names the article that it belongs to: 'this story'. */
const THIS_ARTICLE: readonly string[] = [
  'this article ; this story ; this post ; this page ; this version ; dieser artikel ; diesen artikel ; diesem artikel ; dieser beitrag ; diesen beitrag',
  'dieser text ; diesen text ; dieses interview ; cet article ; ce texte ; cet entretien ; este artículo ; este texto ; este reportaje ; esta entrevista',
  'este artigo ; esta reportagem ; este conteúdo ; questo articolo ; questo testo ; questa intervista ; dit artikel ; dit verhaal ; dit interview',
  'den här artikeln ; denna artikel ; den här texten ; denne artikel ; denne artikkelen ; denne saken ; tämä artikkeli ; tämä juttu',
  'ten artykuł ; niniejszy artykuł ; ten tekst ; tento článek ; tento text ; tento článok ; ez a cikk ; ezt a cikket ; acest articol',
  'ovaj članak ; овај чланак ; ta članek ; aquest article ; эта статья ; эту статью ; этот материал ; этот текст ; ця стаття ; цю статтю',
  'цей матеріал ; тази статия ; αυτό το άρθρο ; το παρόν άρθρο ; bu makale ; bu yazı ; bu haber ; artikel ini ; bài viết này',
  'هذا المقال ; هذه المقالة ; این مقاله ; כתבה זו ; מאמר זה ; यह लेख ; এই নিবন্ধ ; 이 기사는 ; 이 글은',
]
const THIS_ARTICLE_UNSPACED: readonly string[] = ['这篇文章', '這篇文章', '本篇文章', '本文作者', 'この記事', '本記事', 'บทความนี้']

/** Whether a line key names the article that it belongs to, as notes on how it came about do. */
export function namesThisArticle(key: string): boolean {
  return thisArticle().test(key)
}

const thisArticle = /* @__PURE__ */ lazy(() => {
  const spaced = THIS_ARTICLE.join(' ; ').split(' ; ').map(lineKey).join('|')
  return new RegExp(`(?<!\\p{L})(?:${spaced})(?!\\p{L})|${THIS_ARTICLE_UNSPACED.join('|')}`, 'u')
})

/** Whether a line key speaks for whoever writes it: 'our newsletter', 'please'. Anybody says 'you': 'Read more slowly and you will …'. */
export const speaksForWriter: (key: string) => boolean = /* @__PURE__ */ wordFinder([...OWN, ...POLITE], WRITER_UNSPACED)

/** Whether a line key speaks of what is the writer's own: 'our newsletter'. Who asks 'please' may ask for others. */
export const speaksOfOwn: (key: string) => boolean = /* @__PURE__ */ wordFinder(OWN, WRITER_UNSPACED)

/** Whether a line speaks of its own site or of the article that it stands in, as no headline and no question of a story does. */
export function speaksOfItself(key: string): boolean {
  return speaksOfOwn(key) || namesThisArticle(key)
}

/**
 * Whether a line key speaks to the reader. A story that speaks to nobody does so in quotations only; at its end such words tell the policy
 * and the appeal from the last paragraph.
 */
export const addressesReader: (key: string) => boolean = /* @__PURE__ */ wordFinder(
  [...READER, ...OWN, ...POLITE],
  [...READER_UNSPACED, ...WRITER_UNSPACED],
)

/** Whether a line key names its reader or is polite to one: 'you', 'please', but not 'we'. */
export const namesReader: (key: string) => boolean = /* @__PURE__ */ wordFinder(
  [...READER, ...POLITE],
  [...READER_UNSPACED, '请', '請', 'ください', '주세요'],
)

/**
 * As {@link addressesReader}, of a text and not its key: among small letters 'US' is a country and 'VI' a number, and 'Here is what we know so far:'
 * announces what stands below.
 */
export function speaksToReader(text: string): boolean {
  if (endsWithColon(text)) return false
  const words = /\p{Ll}/u.test(text) ? text.replace(/(?<!\p{L})\p{Lu}{2}(?!\p{L})/gu, '') : text
  return addressesReader(lineKey(words))
}
