import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import { AFFILIATE_NOTE, AROUND_QUESTION, NEWSLETTER_PROMPT, OF_MAIL, WITHOUT_COLON } from './rule-parts.js'

// What is paid for: links to shops, subscriptions and how they end, and what subscribers have.

const P = PROMPT

const PRICE_OFFER = { name: 'price-offer', noun: 'an offer of a subscription', kind: 'paywall' } as const
/** What a subscription costs is told only beside a line of a paywall: a story has lists of prices, too. */
export const PRICE_LINE = { name: 'price-line', noun: 'the price of a subscription', kind: 'paywall' } as const
const PAYWALL_PROMPT = { name: 'paywall-prompt', noun: 'a prompt to subscribe for reading on', kind: 'paywall' } as const
const SUBSCRIBERS_LOGIN = { name: 'subscribers-login', noun: 'a prompt to log in for subscribers', kind: 'paywall' } as const
const SUBSCRIBERS_ONLY = { name: 'subscribers-only', noun: 'a note that it is for subscribers', kind: 'paywall' } as const
/** What may stand beside the price of a subscription. */
const AROUND_PRICE =
  P.few |
  P.pay |
  P.subscribe |
  P.subscriber |
  P.first |
  P.pricing |
  P.without |
  P.goOn |
  P.unsubscribe |
  P.anytime |
  P.any |
  P.when |
  P.only |
  P.free |
  P.now |
  P.access |
  P.reader |
  P.filler

export const PAYING_RULES: readonly PromptRule[] = [
  { ...SUBSCRIBERS_LOGIN, form: 'request', has: P.subscriber | P.login | P.asked, words: 10 },
  // 'Log in for subscribers', '会員の方はこちらからログイン'
  {
    ...SUBSCRIBERS_LOGIN,
    has: P.subscriber | P.login,
    may: P.here | P.reader | P.us | P.filler,
    words: 10,
  },
  // 'Already a subscriber?', 'Noch kein Abo?'
  ...[P.subscriber, P.subscribed].map(
    (who): PromptRule => ({
      ...SUBSCRIBERS_LOGIN,
      has: who | P.question,
      one: P.already | P.yet | P.not,
      may: P.already | P.yet | P.not | P.subscriber | AROUND_QUESTION,
      lacks: P.asked,
      words: 6,
    }),
  ),
  { ...AFFILIATE_NOTE, form: 'telling', has: P.affiliate | P.link, words: 40, opens: 0n },
  { ...AFFILIATE_NOTE, form: 'telling', has: P.affiliate | P.link, one: P.article | P.post, words: 14 },
  // 'We may earn a commission from links on this page.'
  { ...AFFILIATE_NOTE, form: 'telling', has: P.commission | P.earn | P.link, words: 40, opens: P.link, closes: P.earn },
  { ...AFFILIATE_NOTE, form: 'telling', has: P.commission | P.earn | P.link | P.article, words: 20 },
  // 'Subscribe now: first month for €1'
  {
    ...PRICE_OFFER,
    form: 'request',
    has: P.pay | P.price | P.period,
    words: 12,
    opens: P.pay,
    closes: P.pay,
    stopless: true,
  },
  // 'Abbonati a partire da 1 euro'
  { ...PRICE_OFFER, form: 'request', has: P.pay | P.price, words: 7, opens: P.pay, strict: true, stopless: true },
  // 'Unlimited access for £1 a week'; 'Access to the beach costs £9 a month' is a headline.
  {
    ...PRICE_OFFER,
    has: P.access | P.price | P.period,
    may: P.pay | P.subscribe | P.subscriber | P.content | P.article | P.us | P.only | P.filler,
    words: 12,
  },
  // 'Try 3 months for £1'; 'Book: £9 a week' is a line of a box.
  {
    ...PRICE_OFFER,
    has: P.order | P.price | P.period | P.digit,
    may: AROUND_PRICE,
    lacks: P.closing,
    words: 9,
    opens: P.order,
    closes: P.toOrder,
    looks: WITHOUT_COLON,
  },
  // 'Become a subscriber for £1'
  { ...PRICE_OFFER, has: P.be | P.subscriber | P.price | P.digit, words: 7, opens: P.be },
  // '£1 for the first month, then £9.99 a month', 'Subscription for £1 a month'
  { ...PRICE_LINE, has: P.price | P.period | P.digit, may: AROUND_PRICE, words: 16 },
  // 'For subscribers only', 'Mit Abo lesen'
  { ...SUBSCRIBERS_ONLY, has: P.subscriber, one: P.only | P.reading, may: P.this | P.filler, words: 5 },
  // 'Only subscribers can comment'; 'Only subscribers may vote at the meeting' is a headline, and so is 'Subscribers read less'.
  {
    ...SUBSCRIBERS_ONLY,
    form: 'request',
    has: P.subscriber | P.only,
    one: P.content | P.article | P.reading | P.access | P.us | P.comment | P.login,
    words: 12,
    opens: P.content | P.article | P.only | P.subscriber,
  },
  {
    ...PAYWALL_PROMPT,
    form: 'request',
    has: P.subscriber | P.reading,
    one: P.goOn | P.article | P.content | P.access | P.pay | P.login | P.only | P.question,
    words: 20,
    opens: P.subscriber | P.reading,
    closes: P.reading,
  },
  // 'Log in to read the full article', 'Subscribe now to keep reading', 'To continue, log in'
  ...[P.article, P.continues].map(
    (what): PromptRule => ({
      ...PAYWALL_PROMPT,
      has: P.reading | what,
      one: P.login | P.subscribe,
      may: P.login | P.subscribe | P.article | P.goOn | P.full | P.all | P.this | P.more | P.now | P.here | P.free | P.please | P.filler,
      words: 9,
      opens: P.login | P.subscribe | P.please,
      closes: P.reading | P.closing,
      markless: true,
    }),
  ),
  // 'Reading on takes a subscription'
  {
    ...PAYWALL_PROMPT,
    form: 'request',
    has: P.subscriber | P.reading,
    one: P.required | P.continues,
    words: 14,
    opens: P.continues | P.reading | P.goOn | P.article | P.reader,
    closes: P.subscriber | P.closing,
    stopless: true,
  },
  // 'Subscribe for £1 a month to go on reading'
  ...[P.continues, P.goOn | P.price, P.goOn | P.article].flatMap((goOn) =>
    [P.pay, P.subscribe, P.subscriber].map(
      (verb): PromptRule => ({
        ...PAYWALL_PROMPT,
        form: 'request',
        has: P.reading | goOn | verb,
        words: 16,
        opens: P.goOn | P.continues | verb,
        closes: verb | P.closing,
        stopless: true,
      }),
    ),
  ),
  // 'Unlock this article'
  {
    ...PAYWALL_PROMPT,
    has: P.unlock,
    one: P.article | P.content | P.access | P.all | P.reading,
    may:
      P.this |
      P.us |
      P.now |
      P.free |
      P.only |
      P.subscriber |
      P.subscribe |
      P.pay |
      P.digital |
      P.issue |
      P.website |
      P.price |
      P.digit |
      P.period |
      P.filler,
    words: 12,
    opens: P.unlock,
    closes: P.unlock | P.closing,
  },
  // 'Become a subscriber'
  {
    ...PAYWALL_PROMPT,
    has: P.be | P.subscriber,
    lacks: P.question,
    may: P.now | P.us | P.reading | P.article | P.free | P.filler,
    words: 6,
    opens: P.be | P.subscriber,
    closes: P.be | P.closing,
  },
  // 'This article is for subscribers'
  {
    ...SUBSCRIBERS_ONLY,
    form: 'whole',
    has: P.article | P.this | P.subscriber,
    may: P.only | P.reader | P.be | P.us | P.access | P.available | P.reading | P.filler,
    words: 10,
  },
  // 'No commitment, cancel anytime'
  {
    ...PRICE_OFFER,
    has: P.without | P.pricing,
    may: P.unsubscribe | P.optOut | P.anytime | P.any | P.when | P.reader | P.filler,
    words: 10,
    opens: P.without,
    closes: P.without | P.pricing,
  },
  // 'You have read all your free articles this month', 'You have 2 free articles left this month'
  ...[P.reader, P.yours].map(
    (whose): PromptRule => ({
      ...PAYWALL_PROMPT,
      form: 'request',
      has: P.article | P.free | P.period | whose,
      words: 16,
      stopless: true,
    }),
  ),
  // 'Unlimited access to all articles'
  {
    ...PAYWALL_PROMPT,
    has: P.access | P.article,
    one: P.all | P.pay | P.subscribe | P.subscriber,
    may: P.all | P.pay | P.subscribe | P.subscriber | P.reader | P.now | P.us | P.content | P.website | P.digital | P.issue | P.filler,
    words: 10,
  },
  // 'Register for free to continue reading', 'Regístrate gratis para seguir leyendo'
  {
    ...PAYWALL_PROMPT,
    has: P.reading | P.goOn,
    one: P.login | P.subscribe,
    may: P.article | P.filler,
    words: 8,
  },
  // 'Register for free to keep reading'
  ...[P.goOn, P.continues].map(
    (goOn): PromptRule => ({
      ...PAYWALL_PROMPT,
      has: P.reading | goOn | P.free,
      one: P.login | P.subscribe | P.account,
      may: P.login | P.subscribe | P.account | P.goOn | P.article | P.this | P.reader | P.be | P.now | P.please | P.follow | P.filler,
      words: 12,
    }),
  ),
  // 'Create a free account to continue reading'
  { ...PAYWALL_PROMPT, form: 'request', has: P.account | P.free | P.goOn | P.reading, words: 10, stopless: true },
  // 'This article is free to read if you register', 'Je leest dit artikel gratis'
  {
    ...PAYWALL_PROMPT,
    has: P.reading | P.article | P.this | P.free | P.reader,
    may: P.login | P.subscribe | P.account | P.filler,
    words: 12,
  },
  // 'This article was given to you by a subscriber'
  {
    ...PAYWALL_PROMPT,
    form: 'whole',
    has: P.article | P.gift,
    one: P.subscriber | P.reader,
    may: P.this | P.use | P.offer | P.be | P.subscribed | P.filler,
    words: 9,
    stopless: true,
  },
  // 'Cancel anytime.'
  { ...NEWSLETTER_PROMPT, form: 'request', has: P.unsubscribe | P.anytime, words: 2, alone: true },
  // 'Uitschrijven kan op elk moment.', 'You can unsubscribe at any time.'
  ...[P.anytime, P.any | P.when].map(
    (atAnyTime): PromptRule => ({
      ...NEWSLETTER_PROMPT,
      form: 'request',
      has: P.unsubscribe | atAnyTime,
      may: P.subscriber | P.not | P.any | P.when,
      words: 12,
      opens: P.unsubscribe | P.anytime | P.any | P.not | P.could,
      closes: P.unsubscribe,
      alone: true,
      sentence: P.optOut | OF_MAIL | P.us,
    }),
  ),
]
