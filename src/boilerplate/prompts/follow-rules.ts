import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import { CHANNEL, PODCAST_PROMPT, SHARE_PROMPT, TO_SWITCH_ON, WITH_COLON } from './rule-parts.js'

// To follow the site elsewhere: apps, notifications, networks, channels, podcasts.

const P = PROMPT

const APP_PROMPT = { name: 'app-prompt', noun: 'a prompt to get an app', kind: 'app-prompt' } as const
const NOTIFICATIONS = { name: 'notification-prompt', noun: 'a prompt to switch notifications on', kind: 'app-prompt' } as const
const FOLLOW_PROMPT = { name: 'follow-prompt', noun: 'a prompt to follow the site elsewhere', kind: 'share' } as const
const CHANNEL_PROMPT = {
  ...CHANNEL,
  sentence: P.follow | P.subscribe | P.pay | P.article | P.link | P.site | P.address | P.here | P.click | P.find,
} as const
const LIKE_BUTTON = { name: 'like-button', noun: 'a button to like it', kind: 'share' } as const
/** 'Click to share', not 'Click and share' */
const CLICK_TO = /^\p{L}+,? (?:\p{L}+ ){0,2}(?:aby|for at|för att|om|para|per|pour|to|um|чтобы) /iu
/** 'LINE' and 'MAX' are also words; written so, they name a messenger. */
const MESSENGER = /(?<!\p{L})(?:LINE|MAX)(?![\p{Script=Latin}\p{Script=Cyrillic}])/u

/** 'In the app', by a word or by how the last one ends. */
const IN_IT =
  /(?<!\p{L})(?:in|[iwvувo]|im|dans|en|no|na|nell['’]?|ve|en la|az|în|di)(?!\p{L})|\p{L}{3}(?:ssa|ssä|ses|pis|tnē|ėje|ban|ben)(?!\p{L})/iu
/** 'We on Telegram', as Slavic sites say; 'US' is a country. */
const WE_ON = /^(?:мы|ми|ние|my) (?:[вуvw]|во|на|na|we) /iu
/** Where podcasts are listened to. */
const PODCASTS =
  /(?<!\p{L})(?:acast|apple podcasts?|castbox|deezer|ivoox|overcast|pocket casts|podimo|podbean|soundcloud|spotify|youtube music)(?!\p{L})/iu
/** What Google calls its news in each language: nobody in a story is followed there. */
const GOOGLE_NEWS =
  /(?<!\p{L})google[ -](?:news|actu|haber|hír|новин|новост|вест|вијест|vijest|vesti|novic|ziņ|uudis|uutis|naujien|nieuws|nyhe|nachricht|notici|notíci|notizie|știri|zprávy|správy|wiadomo|ειδήσεις|berita|tin|뉴스|ニュース|新[闻聞])|ข่าว ?google|google ?(?:أخبار|خبر|اخبار|समाचार|न्यूज|নিউজ|संवाद)|(?:أخبار|اخبار) (?:google|جوجل|غوغل|گوگل)|(?:جوجل|غوغل|گوگل) (?:نيوز|نیوز)|गूगल न्यूज|গুগল নিউজ|கூகுள் (?:நியூஸ்|செய்தி)|גוגל ניוז|חדשות גוגל|구글 뉴스|谷歌新闻/iu
const IN_MESSENGER = /(?:^| )(?:в|у|на) MAX$/u

export const FOLLOW_RULES: readonly PromptRule[] = [
  { ...APP_PROMPT, has: P.app | P.download, may: P.us | P.network | P.filler, words: 8 },
  // 'Open in app', 'Read this story in the app'; 'Open the app' is a step of a guide.
  {
    ...APP_PROMPT,
    has: P.app | P.view,
    may: P.article | P.this | P.us | P.network | P.filler,
    lacks: P.comma,
    words: 6,
    opens: P.view,
    looks: IN_IT,
  },
  {
    ...APP_PROMPT,
    has: P.app | P.reading,
    one: P.article | P.this | P.us,
    lacks: P.message | P.comma,
    may: P.article | P.this | P.us | P.network | P.well | P.experience | P.now | P.all | P.view | P.filler,
    words: 10,
    opens: P.reading | P.view,
    closes: P.reading | P.closing,
  },
  // 'Download the app to read the whole article', '打开APP阅读全文'
  {
    ...APP_PROMPT,
    has: P.app | P.download | P.reading,
    may: P.article | P.all | P.goOn | P.us | P.filler,
    words: 10,
    opens: P.download,
    closes: P.download,
  },
  // 'Available on Google Play and the App Store'
  { ...APP_PROMPT, has: P.app | P.store | P.network, may: P.available | P.download | P.play | P.free | P.now | P.filler, words: 12 },
  { ...APP_PROMPT, has: P.store | P.network | P.download, may: P.play | P.free | P.now | P.app | P.filler, words: 8 },
  { ...APP_PROMPT, form: 'advice', has: P.app | P.download, words: 25, opens: P.download, closes: P.download },
  // 'Turn on notifications', 'Push-Benachrichtigungen erhalten'
  {
    ...NOTIFICATIONS,
    has: P.notification,
    one: TO_SWITCH_ON,
    may: TO_SWITCH_ON | P.us | P.now | P.filler,
    lacks: P.off,
    words: 7,
    opens: TO_SWITCH_ON,
    closes: TO_SWITCH_ON,
  },
  {
    ...NOTIFICATIONS,
    has: P.notification | P.subscribe,
    may: P.us | P.now | P.filler,
    lacks: P.off | P.infinitive,
    words: 7,
    opens: P.subscribe,
  },
  {
    ...NOTIFICATIONS,
    form: 'advice',
    has: P.notification | P.switchOn,
    words: 20,
    opens: P.switchOn,
    closes: P.switchOn,
  },
  // 'Would you like to get notifications from The Packet?'
  {
    ...NOTIFICATIONS,
    form: 'request',
    has: P.notification | P.question,
    one: P.wish | P.activate | P.switchOn | P.subscribe,
    words: 14,
    opens: 0n,
    closes: P.wish | P.notification,
  },
  // 'Notify me of new articles on this topic'
  {
    ...NOTIFICATIONS,
    has: P.notify | P.new,
    one: P.topic | P.article | P.post,
    may: P.mine | P.this | P.when | P.author | P.mail | P.topic | P.article | P.post | P.filler,
    words: 9,
    markless: true,
  },
  // 'Get notifications on this topic'
  {
    ...NOTIFICATIONS,
    has: P.notification | P.subscribe,
    one: P.topic | P.article | P.author | P.news,
    may: P.topic | P.article | P.author | P.news | P.new | P.this | P.last | P.important | P.filler,
    lacks: P.off | P.infinitive,
    words: 9,
    opens: P.subscribe | P.notification,
    closes: P.subscribe,
  },
  // 'Turn on notifications so that you miss nothing'
  {
    ...NOTIFICATIONS,
    form: 'request',
    has: P.notification | P.miss,
    one: TO_SWITCH_ON,
    words: 14,
    opens: TO_SWITCH_ON,
    strict: true,
    stopless: true,
  },
  {
    ...NOTIFICATIONS,
    form: 'request',
    has: P.notification | P.subscribe,
    one: P.article | P.us | P.app | P.author,
    words: 8,
    opens: P.subscribe,
    closes: P.subscribe,
    strict: true,
    stopless: true,
  },
  { ...FOLLOW_PROMPT, has: P.follow | P.network, may: P.channel | P.filler, words: 5 },
  // 'Siga-nos nas redes sociais'
  { ...FOLLOW_PROMPT, form: 'whole', has: P.follow | P.us | P.socialMedia, words: 8 },
  // 'Follow us', 'Suivez-nous'
  { ...FOLLOW_PROMPT, has: P.follow | P.us, may: P.channel | P.network | P.filler, words: 5 },
  // 'Follow The Packet on Google News'
  ...[P.follow, P.reading].map(
    (verb): PromptRule => ({
      ...FOLLOW_PROMPT,
      form: 'request',
      has: P.network | verb,
      lacks: P.us,
      words: 16,
      opens: verb,
      closes: verb | P.closing,
      strict: true,
      stopless: true,
      named: true,
      looks: GOOGLE_NEWS,
    }),
  ),
  { ...FOLLOW_PROMPT, form: 'advice', has: P.follow | P.network, words: 22, opens: P.follow, closes: P.follow },
  // 'Clique aqui para entrar no nosso grupo de WhatsApp', but not 'Entrar no WhatsApp é fácil'.
  { ...FOLLOW_PROMPT, form: 'request', has: P.click | P.enter | P.network, words: 16, opens: P.click, strict: true },
  // 'व्हाट्सएप ग्रुप से जुड़ने के लिए यहां क्लिक करें'
  {
    ...FOLLOW_PROMPT,
    form: 'whole',
    has: P.follow | P.network | P.click,
    may: P.channel | P.us | P.here | P.article | P.news | P.app | P.filler,
    words: 14,
    opens: P.click,
    closes: P.click | P.closing,
  },
  // 'Мы в Telegram'
  { ...FOLLOW_PROMPT, has: P.us | P.network, may: P.channel | P.also | P.filler, words: 4, looks: WE_ON },
  // 'Click here and follow the Packet channel on WhatsApp'
  {
    ...FOLLOW_PROMPT,
    form: 'request',
    has: P.follow | P.channel | P.network | P.click,
    words: 16,
    opens: P.click,
    strict: true,
    stopless: true,
  },
  // 'You will also find us on TikTok'
  { ...FOLLOW_PROMPT, form: 'whole', has: P.find | P.us | P.network, may: P.also | P.reader | P.be | P.filler, words: 9 },
  // 'On the door it says: follow our channel.' opens otherwise.
  { ...FOLLOW_PROMPT, form: 'advice', has: P.follow | P.channel | P.us, words: 16, opens: P.follow, closes: P.follow, strict: true },
  // 'Читайте нас в MAX', 'LINEで友だち追加'
  {
    ...FOLLOW_PROMPT,
    form: 'request',
    has: P.follow,
    one: P.us | P.channel,
    words: 9,
    opens: P.follow,
    closes: P.follow,
    stopless: true,
    looks: MESSENGER,
  },
  // 'Subscribe on YouTube', 'Подписаться на Телеграм'
  {
    ...FOLLOW_PROMPT,
    has: P.pay | P.network,
    may: P.channel | P.news | P.us | P.filler,
    lacks: P.digit,
    words: 5,
    opens: P.pay,
    markless: true,
  },
  // 'Подписаться на Городские новости в MAX'
  { ...FOLLOW_PROMPT, form: 'request', has: P.pay, words: 8, opens: P.pay, strict: true, stopless: true, looks: IN_MESSENGER },
  // 'Subscribe: https://…', 'Don't forget to like and subscribe!'
  {
    ...FOLLOW_PROMPT,
    form: 'request',
    has: P.subscribe | P.pay | P.site,
    words: 6,
    opens: P.pay | P.channel,
    strict: true,
    stopless: true,
  },
  { ...FOLLOW_PROMPT, form: 'request', has: P.liked | P.subscribe, one: P.pay | P.follow, words: 10, opens: P.liked, closes: P.subscribe },
  // 'Abonnez-vous et laissez-nous cinq étoiles'
  { ...FOLLOW_PROMPT, form: 'request', has: P.pay | P.us, one: P.rate | P.stars, words: 16, opens: P.pay, strict: true },
  // 'Follow us @lindmouthpacket'
  { ...FOLLOW_PROMPT, form: 'request', has: P.follow | P.us | P.address, words: 6, opens: P.follow, strict: true, stopless: true },
  // 'Follow our coverage of the vote at https://…'
  { ...FOLLOW_PROMPT, form: 'request', has: P.follow | P.journalism | P.site, words: 16, opens: P.follow, strict: true },
  // 'Our channel on Facebook was blocked.' is news.
  { ...CHANNEL_PROMPT, form: 'request', has: P.channel | P.network | P.us, words: 20, opens: P.channel | P.network, stopless: true },
  {
    ...CHANNEL_PROMPT,
    form: 'request',
    has: P.channel | P.network | P.us,
    words: 20,
    opens: P.network | P.follow | P.subscribe | P.more,
    closes: P.follow | P.subscribe,
    strict: true,
  },
  // 'Follow the Packet channel on WhatsApp'
  ...[P.follow, P.pay, P.subscribe].map(
    (verb): PromptRule => ({
      ...FOLLOW_PROMPT,
      form: 'request',
      has: P.channel | P.network | verb,
      lacks: P.bell,
      words: 14,
      opens: verb,
      closes: verb,
      strict: true,
      stopless: true,
      named: true,
    }),
  ),
  // 'Receba notícias no WhatsApp'
  {
    ...CHANNEL_PROMPT,
    form: 'request',
    has: P.subscribe | P.article | P.network,
    words: 8,
    opens: P.subscribe,
    strict: true,
    stopless: true,
  },
  // 'Hosted on Acast. See acast.com/privacy for more information.'
  {
    name: 'podcast-host',
    noun: 'a note on where a podcast is stored',
    kind: 'player',
    form: 'request',
    has: P.hosted | P.site | P.terms,
    words: 12,
    opens: P.hosted,
    strict: true,
  },
  // 'Mi piace Caricamento...', 'Me gusta esto:', 'Compartilhe isso:', as blogs have them below their posts
  { ...LIKE_BUTTON, form: 'whole', has: P.likes | P.load, may: P.this | P.filler, words: 6, looks: /(?:\.\.\.|…)$/u },
  { ...LIKE_BUTTON, has: P.likes, may: P.this | P.filler, lacks: P.not, words: 4, looks: WITH_COLON },
  { ...SHARE_PROMPT, has: P.share | P.this, may: P.filler, words: 4, looks: WITH_COLON },
  // 'Send by WhatsApp', 'Share quote'
  { ...SHARE_PROMPT, has: P.sendOn | P.network, may: P.link | P.this | P.article | P.beside | P.filler, words: 5, markless: true },
  // 'Share this article on social media'
  {
    ...SHARE_PROMPT,
    has: P.share | P.socialMedia,
    may: P.article | P.piece | P.this | P.us | P.filler,
    words: 8,
    opens: P.share,
    closes: P.share | P.closing,
  },
  // 'Share with your friends'
  {
    ...SHARE_PROMPT,
    has: P.share | P.friend,
    one: P.yours | P.us | P.network,
    may: P.yours | P.reader | P.us | P.network | P.filler,
    words: 8,
    opens: P.share,
    closes: P.share | P.closing,
    markless: true,
  },
  // 'Send by mail'
  {
    ...SHARE_PROMPT,
    has: P.sendOn | P.mail,
    may: P.link | P.article | P.piece | P.this | P.filler,
    words: 5,
    opens: P.sendOn,
    closes: P.sendOn | P.closing,
    markless: true,
  },
  // 'Send it to a friend', 'Enviar por e-mail a um amigo'
  {
    ...SHARE_PROMPT,
    has: P.sendOn | P.friend,
    may: P.mail | P.link | P.article | P.piece | P.this | P.network | P.share | P.filler,
    words: 8,
    opens: P.sendOn,
    closes: P.sendOn | P.closing,
  },
  { ...SHARE_PROMPT, has: P.share | P.quotation, may: P.this | P.filler, words: 4, markless: true },
  // 'Click to share on Facebook'
  {
    ...SHARE_PROMPT,
    has: P.share | P.network | P.click,
    may: P.leave | P.report | P.here | P.not | P.yours | P.filler,
    words: 9,
    opens: P.click | P.leave,
    looks: CLICK_TO,
  },
  // 'Listen to the podcast on Spotify or Deezer', 'Subscribe to our podcast'; 'A podcast to listen to' is a headline.
  {
    ...PODCAST_PROMPT,
    has: P.podcast | P.listen,
    one: P.network | P.here | P.app | P.us,
    may: P.channel | P.us | P.now | P.all | P.find | P.beside | P.yours | P.filler,
    words: 12,
    opens: P.listen,
    closes: P.listen | P.closing,
    markless: true,
  },
  {
    ...PODCAST_PROMPT,
    has: P.podcast | P.pay,
    one: P.us | P.network,
    may: P.channel | P.us | P.beside | P.filler,
    words: 12,
    opens: P.pay,
  },
  // 'Listen to “The Weir” on Spotify'
  ...[P.listen, P.pay].map(
    (verb): PromptRule => ({
      ...PODCAST_PROMPT,
      form: 'request',
      has: P.network | verb,
      lacks: P.question,
      words: 14,
      opens: verb,
      closes: P.closing,
      strict: true,
      stopless: true,
      named: true,
      looks: PODCASTS,
    }),
  ),
]
