import { keyWords } from './key-words.js'

/**
 * Words by which a site speaks to its readers, as line keys: 'you', 'our', 'please', 'thank'. A story that speaks to nobody has them in
 * quotations only; at its end they tell the policy and the appeal from the last paragraph.
 */
const SPACED: readonly string[] = [
  'you your yours we our us please thank thanks',
  'sie ihre ihren ihrem ihrer ihr wir uns unser unsere unseren unserer bitte danke du dein deine euch eure',
  'vous votre vos nous notre nos merci veuillez tu ton tes',
  'usted ustedes tu tus te nosotros nuestro nuestra nuestros nuestras gracias nos',
  'você vocês seu sua nosso nossa nossos nossas obrigado obrigada',
  'tuo tua tuoi voi vostro vostra noi nostro nostra nostri grazie',
  'u uw je jij jouw jullie wij ons onze bedankt graag',
  'du din ditt dina ert vi vår vårt våra tack dig dit dine jer jeres vores tak deg dere deres oss vårt takk',
  'sinä sinun te teidän me meidän kiitos',
  'ty twój twoja twoje wasz wasze państwa my nasz nasza nasze prosimy dziękujemy proszę',
  'vy váš vaše vaší vám náš naše prosíme děkujeme vás ďakujeme naša',
  'ön önök kérjük köszönjük önt dumneavoastră vă noi nostru noastră mulțumim',
  'вы вас вам ваш ваша ваши ваше вашу мы нас наш наша наши нашу пожалуйста спасибо',
  'ви вас вам ваш ваша ваші ми нас наш наша наші дякуємо вие ви вашия нашия ние моля благодарим',
  'εσείς σας εμείς μας παρακαλούμε ευχαριστούμε',
  'siz sizin size biz bizim lütfen teşekkür teşekkürler',
  'يرجى شكرا لكم نحن لدينا موقعنا بكم نشكركم שלכם שלנו אנא תודה אנחנו אתם لطفا شما ما متشکریم',
  'आप आपके आपकी आपका हम हमारे हमारी कृपया धन्यवाद আপনি আপনার আমরা আমাদের অনুগ্রহ ধন্যবাদ',
  'anda kami silakan bạn chúng',
]
const UNSPACED: readonly string[] = [
  '您',
  '我们',
  '我們',
  '请勿',
  '請勿',
  '请您',
  '敬请',
  '敬請',
  '感谢',
  '感謝',
  '谢谢',
  '謝謝',
  'ください',
  '下さい',
  'お願い',
  'ありがとう',
  '皆様',
  '당신',
  '여러분',
  '부탁',
  '주세요',
  '주십시오',
  '바랍니다',
  '감사합니다',
  'คุณ',
  'กรุณา',
  'โปรด',
  'ขอบคุณ',
  'ของเรา',
]

const words: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ SPACED.join(' ').split(' '))

/** Whether a line key speaks to the reader. */
export function addressesReader(key: string): boolean {
  for (const word of keyWords(key)) if (words.has(word)) return true
  return UNSPACED.some((word) => key.includes(word))
}
