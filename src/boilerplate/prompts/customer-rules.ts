import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import { CHANNEL, COMMENT_LOGIN, MACHINE_NOTE, NEWSLETTER_PROMPT, PODCAST_PROMPT, SUPPORT_PROMPT } from './rule-parts.js'

// Prompts of shops, companies and authors who want readers for customers, listeners or guests.

const P = PROMPT

const CALL_TO_ACTION = { name: 'call-to-action', noun: 'a button for customers', kind: 'advertisement' } as const
const SHOP_OFFER = { name: 'shop-offer', noun: 'an offer of a shop', kind: 'advertisement', form: 'request' } as const
const CUSTOMER_BUTTON = { ...CALL_TO_ACTION, form: 'request' } as const
const STOCK_NOTE = { name: 'stock-note', noun: 'a button to hear when it can be had', kind: 'advertisement' } as const
const OTHER_CUSTOMERS = { name: 'other-customers', noun: 'the heading of a list of products', kind: 'related-heading' } as const
const CONTENTS_HEADING = { name: 'contents-heading', noun: 'the heading of a table of contents', kind: 'navigation' } as const
const READERS_COUNTED = { name: 'readers-counted', noun: 'a count of readers who saw or rated it', kind: 'share' } as const
const SHOW_US = { name: 'show-us', noun: 'a request to show what became of it', kind: 'comment-policy', form: 'request' } as const

/** What may stand beside what a forum wants. */
const AROUND_LOGIN =
  P.subscribe |
  P.access |
  P.could |
  P.be |
  P.reader |
  P.beside |
  P.please |
  P.this |
  P.topic |
  P.section |
  P.post |
  P.here |
  P.degree |
  P.filler

/** 'WELCOME10' */
const CODE = /(?<![\p{L}\p{Nd}])\p{Lu}{3,}\p{Nd}*(?![\p{L}\p{Nd}])/u
/** '4.92 from 318', '4,7/5 (89', but not '4.7/5' alone */
const MEAN_AND_COUNT =
  /(?<![\p{Nd}.,-])[0-5](?:[.,]\p{Nd}{1,2})?(?![.,]?\p{Nd}|[a-z]) ?[^\p{Nd}.,\s-]\P{Nd}*(?:(?:10|5)(?:[.,]0+)?\P{Nd}+)?(?!(?:10|5)(?:[.,]0+)?(?!\p{Nd}))\p{Nd}/u
/** '318 votes: 4.92' */
const COUNT_AND_MEAN = /\p{Nd} ?\p{L}\P{Nd}*[0-5][.,]\p{Nd}{1,2}(?![.,]?\p{Nd})/u
/** '12 out of 17' */
const TWO_NUMBERS = /^\P{Nd}*\p{Nd}+(?![.,])\P{Nd}+\p{Nd}+\P{Nd}*$/u
/** A mark of a sentence in the midst: 'Thanks for reading The Packet! Subscribe for free.' */
const TWO_SENTENCES = /[.!…。！] ?\p{L}/u
/** 'Sommaire [masquer]' */
const IN_BRACKETS = /[\])]$/u
/** 'In this article', 'Auf dieser Seite', but not 'This article' */
const WITHIN = /^(?:[àiuvwув]|auf|dans|en|im|in|na|no|on|op|på|sur|на) /iu

/** What may stand beside the words of such a button. */
const AROUND_BUTTON = P.us | P.free | P.now | P.here | P.reader | P.filler
/** 'Start now', 'Jetzt starten', but not 'Plans to buy': the verb comes first or, as in German, Turkish and Japanese, last. */
const OPENS_WITH_ORDER = { opens: P.order, closes: P.toOrder } as const
const TO_TAKE_PART = P.subscribe | P.login | P.order

export const CUSTOMER_RULES: readonly PromptRule[] = [
  // 'Book a free demo', 'Jetzt Termin vereinbaren'; such a cross-head of a guide stays where it stands.
  { ...CALL_TO_ACTION, has: P.order | P.offer, may: AROUND_BUTTON | P.price, words: 8, ...OPENS_WITH_ORDER },
  { ...CALL_TO_ACTION, has: P.download | P.offer, may: AROUND_BUTTON, words: 7, opens: P.download, closes: P.download },
  // 'Buy now', 'Try for free', 'Add to basket'
  { ...CALL_TO_ACTION, has: P.order | P.now, may: AROUND_BUTTON, words: 5, ...OPENS_WITH_ORDER },
  { ...CALL_TO_ACTION, has: P.order | P.free, may: AROUND_BUTTON | P.access, words: 6, ...OPENS_WITH_ORDER },
  {
    ...CALL_TO_ACTION,
    has: P.cart,
    one: P.add | P.follow,
    may: AROUND_BUTTON | P.order | P.list,
    words: 6,
    opens: P.add | P.follow,
    closes: P.add,
  },
  // 'Talk to our experts', 'Contact sales'; not 'Talk to us', which helplines say.
  { ...CALL_TO_ACTION, has: P.talk | P.seller | P.us, may: AROUND_BUTTON, words: 7, opens: P.talk },
  { ...CALL_TO_ACTION, has: P.talk | P.report | P.seller, words: 2, opens: P.talk },
  // 'Get a free quote today.', 'Ready to start? Get a quote.', 'Looking for a roofer? Contact us for an estimate.'
  {
    ...CALL_TO_ACTION,
    form: 'request',
    has: P.order | P.offer,
    one: P.now | P.free | P.asked,
    lacks: P.infinitive | P.comma,
    words: 18,
    opens: P.order,
    strict: true,
  },
  // 'お申し込みはこちら'
  { ...CALL_TO_ACTION, has: P.toOrder | P.here, may: AROUND_BUTTON, words: 6 },
  // 'Jetzt anmelden', 'Register for the webinar', 'Download the report'
  {
    ...CALL_TO_ACTION,
    has: P.now | P.subscribe,
    may: AROUND_BUTTON | P.login,
    words: 4,
    opens: P.subscribe,
    closes: P.subscribe,
  },
  { ...CALL_TO_ACTION, has: P.now | P.login, may: AROUND_BUTTON, words: 4, opens: P.login, closes: P.login },
  {
    ...CALL_TO_ACTION,
    has: P.event,
    one: TO_TAKE_PART,
    may: AROUND_BUTTON | P.next,
    words: 7,
    opens: TO_TAKE_PART,
    closes: TO_TAKE_PART,
  },
  { ...CALL_TO_ACTION, has: P.download | P.document, may: AROUND_BUTTON, words: 6, opens: P.download, closes: P.download },
  // 'Download our free Flood Guide'
  {
    ...CALL_TO_ACTION,
    form: 'request',
    has: P.download | P.document | P.us,
    words: 10,
    opens: P.download,
    strict: true,
    stopless: true,
  },
  // 'Donate now', 'Jetzt spenden'
  { ...SUPPORT_PROMPT, has: P.donate | P.now, may: AROUND_BUTTON, words: 5, opens: P.donate, closes: P.donate },
  // 'Use code WELCOME10 for 10% off your first order', '-10 % sur votre première commande', 'Free delivery on orders over £40'
  { ...SHOP_OFFER, has: P.code | P.digit, one: P.discount | P.purchase | P.free | P.delivery, words: 18, looks: CODE },
  { ...SHOP_OFFER, has: P.discount | P.purchase | P.first, one: P.digit, words: 12, stopless: true },
  { ...SHOP_OFFER, has: P.delivery | P.free, one: P.digit | P.purchase, words: 10, opens: P.delivery | P.free, stopless: true },
  // 'Try it free for 14 days', 'No credit card required'
  {
    ...CUSTOMER_BUTTON,
    has: P.trial | P.free,
    one: P.digit | P.now,
    may: P.period | P.order | P.card | P.required | P.not | P.access | P.without,
    words: 16,
    opens: P.trial | P.order,
    closes: P.toOrder,
  },
  { ...CUSTOMER_BUTTON, form: 'whole', has: P.card | P.required | P.not, may: P.filler, words: 6 },
  // 'Book a call with our team', 'Download the free e-book'
  {
    ...CUSTOMER_BUTTON,
    has: P.order | P.offer,
    one: P.us | P.free,
    words: 10,
    opens: P.order,
    closes: P.toOrder,
    stopless: true,
  },
  {
    ...CUSTOMER_BUTTON,
    has: P.download | P.document,
    one: P.free | P.pdf | P.now | P.here,
    words: 16,
    opens: P.download | P.free,
    closes: P.closing,
    stopless: true,
  },
  // 'Apply now'
  {
    ...CUSTOMER_BUTTON,
    has: P.apply,
    one: P.now | P.here,
    lacks: P.site,
    words: 6,
    opens: P.apply,
    closes: P.apply | P.closing,
    stopless: true,
  },
  // 'Notify me when available'
  ...[P.available, P.product].map(
    (goods): PromptRule => ({ ...STOCK_NOTE, form: 'request', has: P.notify | goods, words: 9, opens: P.notify | P.leave, stopless: true }),
  ),
  // 'Customers also bought'
  { ...OTHER_CUSTOMERS, form: 'request', has: P.bought | P.also, words: 9, stopless: true },
  // 'Table of contents [hide]', 'In this article'
  { ...CONTENTS_HEADING, has: P.contents, may: P.article | P.this | P.here | P.reader | P.filler, words: 6 },
  { ...CONTENTS_HEADING, form: 'request', has: P.contents, words: 6, opens: P.contents, looks: IN_BRACKETS, stopless: true },
  ...[P.article, P.page, P.post].map((text): PromptRule => ({ ...CONTENTS_HEADING, has: P.this | text, words: 4, looks: WITHIN })),
  // 'Views: 2,316', '4.92 from 318 votes', '12 out of 17 found this helpful'
  { ...READERS_COUNTED, form: 'whole', has: P.views | P.digit, may: P.article | P.this | P.page | P.filler, words: 6, stopless: true },
  // 'Read 2,316 times'
  {
    ...READERS_COUNTED,
    form: 'whole',
    has: P.views | P.count | P.digit,
    may: P.article | P.this | P.page | P.be | P.beside | P.filler,
    words: 8,
    stopless: true,
  },
  ...[MEAN_AND_COUNT, COUNT_AND_MEAN].flatMap((looks): PromptRule[] => {
    const rated = { ...READERS_COUNTED, form: 'request', words: 10, looks, stopless: true } as const
    return [
      { ...rated, has: P.votes | P.digit },
      { ...rated, has: P.opinion | P.digit },
    ]
  }),
  {
    ...READERS_COUNTED,
    form: 'request',
    has: P.useful | P.digit,
    one: P.find | P.this | P.article,
    words: 12,
    looks: TWO_NUMBERS,
    stopless: true,
  },
  // 'Did you make this recipe? Tag us @packet', 'Tried it? Show us your photo in the comments!'
  { ...SHOW_US, has: P.tag, one: P.address | P.network, words: 30, opens: P.tag },
  { ...SHOW_US, has: P.cooked | P.asked, one: P.comment | P.comments | P.share | P.tag | P.address | P.network, words: 30 },
  // 'Thanks for reading Tin Roof! Subscribe for free to receive new posts.'; 'Thanks to the reading club, children join us.' is a story.
  {
    ...NEWSLETTER_PROMPT,
    form: 'telling',
    has: P.thanks | P.reading,
    one: P.subscribe | P.follow | P.pay,
    words: 36,
    opens: P.thanks | P.reading,
    strict: true,
    looks: TWO_SENTENCES,
  },
  // 'Subscribe and hit the bell!'; 'They tell viewers to subscribe and hit the bell.' and 'I get up when the bell rings.' are a story.
  {
    ...CHANNEL,
    form: 'telling',
    has: P.bell | P.subscribe,
    lacks: P.earn,
    words: 12,
    opens: P.subscribe | P.follow | P.likes,
    closes: P.closing,
    strict: true,
  },
  ...[P.subscribe, P.follow].map((asked): PromptRule => ({ ...CHANNEL, form: 'request', has: P.bell | asked, words: 24 })),
  // 'Listen to this episode on Spotify or Apple Podcasts.'
  {
    ...PODCAST_PROMPT,
    form: 'request',
    has: P.listen | P.podcast,
    one: P.network | P.app,
    lacks: P.question,
    words: 18,
    opens: P.listen,
    closes: P.closing,
  },
  // 'Log in to reply.'
  {
    ...COMMENT_LOGIN,
    form: 'request',
    has: P.login | P.reply,
    words: 12,
    opens: P.login | P.reply,
    closes: P.login | P.reply,
  },
  // 'You must be logged in to reply.'
  {
    ...COMMENT_LOGIN,
    form: 'whole',
    has: P.login | P.reply,
    may: AROUND_LOGIN,
    words: 12,
  },
  // 'Buy me a coffee'
  {
    ...SUPPORT_PROMPT,
    has: P.coffee | P.mine,
    one: P.order | P.gift,
    words: 8,
  },
  // 'This transcript was generated automatically and may contain errors.'
  {
    ...MACHINE_NOTE,
    form: 'telling',
    has: P.transcript | P.automatic,
    words: 24,
    opens: P.transcript | P.this,
    strict: true,
  },
]
