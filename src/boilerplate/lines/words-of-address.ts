import { wordFinder } from '../lookup/key-words.js'

/** Words by which the reader is spoken to: 'you', 'your'; without those that are function words elsewhere (`du`, `te`, `u`). */
const READER: readonly string[] = [
  'you your yours sie ihre ihren ihrem ihrer ihr dein deine euch eure vous votre vos tu ton tes',
  'usted ustedes tu tus você vocês seu sua tuo tua tuoi voi vostro vostra uw je jij jouw jullie',
  'din ditt dina ert dig dit dine jer jeres deg dere deres sinä sinun teidän',
  'ty twój twoja twoje wasz wasze państwa vy váš vaše vaší vám vás ön önök önt dumneavoastră vă',
  'вы вас вам ваш ваша ваши ваше вашу ви вас вам ваш ваша ваші вие ви вашия εσείς σας siz sizin size',
  'لكم بكم نشكركم שלכם אתם شما आप आपके आपकी आपका আপনি আপনার anda bạn',
]
/** Words by which whoever writes speaks of themselves or asks for something: 'our', 'please', 'thank'. */
const WRITER: readonly string[] = [
  'we our us please thank thanks wir uns unser unsere unseren unserer bitte danke nous notre merci veuillez',
  'nosotros nuestro nuestra nuestros nuestras gracias nosso nossa nossos nossas obrigado obrigada noi nostro nostra nostri grazie',
  'wij ons onze bedankt graag vi vår vårt våra tack vores tak oss vårt takk meidän kiitos',
  'nasz nasza nasze prosimy dziękujemy proszę nám nás náš naše prosíme děkujeme ďakujeme naša kérjük köszönjük noi nostru noastră mulțumim',
  'мы нас наш наша наши нашу пожалуйста спасибо ми нас наш наша наші дякуємо нашия ние моля благодарим',
  'εμείς μας παρακαλούμε ευχαριστούμε biz bizim lütfen teşekkür teşekkürler',
  'يرجى شكرا نحن لدينا موقعنا نشكركم שלנו אנא תודה אנחנו لطفا متشکریم',
  'हम हमारे हमारी कृपया धन्यवाद আমরা আমাদের অনুগ্রহ ধন্যবাদ kami silakan chúng',
]
const READER_UNSPACED: readonly string[] = ['您', '皆様', '당신', '여러분', 'คุณ']
const WRITER_UNSPACED: readonly string[] = [
  ...['我们', '我們', '请勿', '請勿', '请您', '敬请', '敬請', '感谢', '感謝', '谢谢', '謝謝'],
  ...['ください', '下さい', 'お願い', 'ありがとう', '부탁', '주세요', '주십시오', '바랍니다', '감사합니다'],
  ...['กรุณา', 'โปรด', 'ขอบคุณ', 'ของเรา'],
]

/** Whether a line key speaks for whoever writes it: 'our newsletter', 'please'. Anybody says 'you': 'Read more slowly and you will …'. */
export const speaksForWriter: (key: string) => boolean = /* @__PURE__ */ wordFinder(WRITER, WRITER_UNSPACED)

/**
 * Whether a line key speaks to the reader. A story that speaks to nobody does so in quotations only; at its end such words tell the policy
 * and the appeal from the last paragraph.
 */
export const addressesReader: (key: string) => boolean = /* @__PURE__ */ wordFinder(
  [...READER, ...WRITER],
  [...READER_UNSPACED, ...WRITER_UNSPACED],
)
