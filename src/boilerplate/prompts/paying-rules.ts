import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import { AFFILIATE_NOTE, NEWSLETTER_PROMPT, OF_MAIL, SUPPORT_PROMPT, WITHOUT_COLON } from './rule-parts.js'

// What is paid for: links to shops, donations, subscriptions and how they end, and to log in for what subscribers have.

const P = PROMPT

const PRICE_OFFER = { name: 'price-offer', noun: 'an offer of a subscription', kind: 'paywall' } as const
/** What a subscription costs is told only beside a line of a paywall: a story has lists of prices, too. */
export const PRICE_LINE = { name: 'price-line', noun: 'the price of a subscription', kind: 'paywall' } as const
const PAYWALL_PROMPT = { name: 'paywall-prompt', noun: 'a prompt to subscribe for reading on', kind: 'paywall' } as const
const LOGIN_PROMPT = { name: 'login-prompt', noun: 'a prompt to log in', kind: 'login' } as const
const SUBSCRIBERS_LOGIN = { name: 'subscribers-login', noun: 'a prompt to log in for subscribers', kind: 'paywall' } as const
/** What may stand beside the words of a question whether a reader has signed up. */
const AROUND_QUESTION = P.reader | P.be | P.have | P.beside | P.subscribed | P.us | P.filler
const PERCENT = /\p{Nd} ?[%٪]/u
/** 'Log in / Register' */
const WITH_STROKE = / [/|] /u
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
  { ...AFFILIATE_NOTE, form: 'telling', has: P.affiliate | P.link, words: 40, opens: 0n },
  { ...AFFILIATE_NOTE, form: 'telling', has: P.affiliate | P.link, one: P.article | P.post, words: 14 },
  // 'We may earn a commission from links on this page.'
  { ...AFFILIATE_NOTE, form: 'telling', has: P.commission | P.earn | P.link, words: 40, opens: P.link, closes: P.earn },
  { ...AFFILIATE_NOTE, form: 'telling', has: P.commission | P.earn | P.link | P.article, words: 20 },
  // 'Support our journalism', 'If you value our reporting, please consider making a donation.'; 'Support for our newspaper grew.' is a story.
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.support | P.us,
    one: P.journalism | P.newsroom,
    words: 20,
    opens: P.support,
    strict: true,
    stopless: true,
  },
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.support | P.us | P.donate,
    one: P.journalism | P.newsroom,
    words: 20,
    opens: P.support,
    strict: true,
  },
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.donate | P.us | P.please,
    one: P.journalism | P.newsroom,
    words: 25,
    opens: P.donate | P.please,
    closes: P.donate,
    strict: true,
  },
  // 'Support us on Patreon: patreon.com/packet'
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.support | P.us | P.site,
    words: 8,
    opens: P.support,
    strict: true,
    stopless: true,
  },
  // 'Support independent journalism'
  {
    ...SUPPORT_PROMPT,
    has: P.support | P.journalism | P.nonprofit,
    may: P.donate | P.please | P.us | P.work | P.filler,
    words: 8,
    opens: P.support,
    closes: P.support | P.closing,
  },
  // 'Support us'; 'US support' is a headline.
  {
    ...SUPPORT_PROMPT,
    has: P.support | P.us,
    may: P.journalism | P.work | P.now | P.please | P.filler,
    words: 4,
    opens: P.support | P.please,
    closes: P.support | P.closing,
    markless: true,
    looks: /^(?!US )/u,
  },
  // 'Support The Packet with a donation'
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.support | P.donate,
    words: 14,
    opens: P.support | P.donate | P.please,
    closes: P.support | P.closing,
    strict: true,
    stopless: true,
    named: true,
  },
  // 'Support the author'
  {
    ...SUPPORT_PROMPT,
    has: P.support | P.author,
    may: P.us | P.this | P.filler,
    words: 4,
    opens: P.support,
    closes: P.support | P.closing,
  },
  // 'Support the newsroom'
  { ...SUPPORT_PROMPT, has: P.support | P.newsroom, words: 2, opens: P.support },
  // 'Make a donation'; 'Don't give' has a word for a donation in French.
  {
    ...SUPPORT_PROMPT,
    has: P.donate | P.leave,
    may: P.reader | P.us | P.now | P.filler,
    lacks: P.not,
    words: 4,
    opens: P.leave,
  },
  // 'The Packet is a nonprofit newsroom. Support our work.'
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.nonprofit | P.support | P.us,
    one: P.journalism | P.work,
    words: 25,
    closes: P.us,
    opens: 0n,
    strict: true,
  },
  // 'Support the podcast on Patreon'
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.patronage,
    one:
      P.us |
      P.mine |
      P.donate |
      P.coffee |
      P.author |
      P.writer |
      P.work |
      P.podcast |
      P.channel |
      P.journalism |
      P.period |
      P.price |
      P.website,
    words: 18,
    opens: P.support | P.donate | P.follow | P.be | P.order | P.please | P.reader | P.coffee | P.mine,
    closes: P.support | P.donate | P.closing,
    stopless: true,
    named: true,
    strict: true,
  },
  // 'Become a member', 'Become a member of The Packet and support us'
  {
    ...SUPPORT_PROMPT,
    has: P.be | P.member,
    lacks: P.question,
    may: P.us | P.now | P.daily | P.here | P.free | P.support | P.donate | P.filler,
    words: 6,
    opens: P.be | P.member,
    closes: P.closing,
  },
  ...[P.support, P.donate, P.journalism].map(
    (why): PromptRule => ({
      ...SUPPORT_PROMPT,
      form: 'request',
      has: P.be | P.member | why,
      words: 18,
      opens: P.be | P.liked,
      closes: P.closing,
      strict: true,
      stopless: true,
      named: true,
    }),
  ),
  // 'Become a supporter from £3 a month', 'If you like what we do, support us'
  {
    ...SUPPORT_PROMPT,
    has: P.be | P.donate,
    may: P.price | P.period | P.digit | P.now | P.reader | P.us | P.support | P.filler,
    words: 9,
    opens: P.be,
    closes: P.be | P.closing,
  },
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.liked | P.us,
    one: P.donate | P.coffee,
    words: 18,
    opens: P.liked,
    strict: true,
  },
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.liked | P.us | P.support,
    words: 18,
    opens: P.liked,
    strict: true,
    stopless: true,
  },
  // 'Give us 1.5% of your tax'
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.tax | P.digit,
    one: P.donate | P.support,
    words: 16,
    opens: P.donate | P.support | P.yours | P.tax,
    closes: P.donate | P.closing,
    looks: PERCENT,
  },
  // 'Buy us a coffee'
  { ...SUPPORT_PROMPT, has: P.coffee | P.us, one: P.order | P.gift | P.donate, may: P.filler, words: 8 },
  // 'Your donation keeps our journalism free for everyone'
  {
    ...SUPPORT_PROMPT,
    form: 'request',
    has: P.donate | P.us | P.journalism,
    one: P.yours | P.reader | P.free | P.all,
    words: 18,
    opens: P.donate | P.yours | P.us,
    strict: true,
    stopless: true,
  },
  { ...SUBSCRIBERS_LOGIN, form: 'request', has: P.subscriber | P.login | P.asked, words: 10 },
  // 'Log in for subscribers', '会員の方はこちらからログイン'
  {
    ...SUBSCRIBERS_LOGIN,
    has: P.subscriber | P.login,
    may: P.here | P.reader | P.us | P.filler,
    words: 10,
  },
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
  // 'Already registered?', 'No account yet?'
  ...[P.already, P.yet, P.not].flatMap((since) =>
    [P.login, P.account].map(
      (what): PromptRule => ({
        ...LOGIN_PROMPT,
        has: what | since | P.question,
        may: P.login | P.not | P.already | P.yet | AROUND_QUESTION,
        lacks: P.asked,
        words: 6,
      }),
    ),
  ),
  // 'Create an account'
  {
    ...LOGIN_PROMPT,
    has: P.create | P.account,
    may: P.reader | P.yours | P.mine | P.new | P.free | P.now | P.here | P.filler,
    words: 5,
    opens: P.create,
    closes: P.create | P.closing,
    markless: true,
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
  {
    ...LOGIN_PROMPT,
    has: P.continues | P.login,
    may: P.goOn | P.subscribe | P.please | P.filler,
    words: 8,
    opens: P.continues | P.login | P.please,
    closes: P.login,
    markless: true,
  },
  // 'Sign in to view more content', 'Log in to save this article'
  { ...LOGIN_PROMPT, has: P.view | P.content, one: P.login | P.subscribe, may: P.more | P.article | P.filler, words: 8 },
  { ...LOGIN_PROMPT, has: P.use | P.article, one: P.login | P.subscribe, words: 8 },
  // 'Register for free'
  {
    ...LOGIN_PROMPT,
    has: P.login | P.free,
    may: P.reader | P.yours | P.now | P.here | P.us | P.filler,
    words: 5,
    opens: P.login,
    closes: P.login | P.closing,
    markless: true,
  },
  // 'Already have an account? Log in', 'No account yet? Create one here'
  ...[P.already, P.yet, P.not].flatMap((since) =>
    [P.login, P.create].map(
      (what): PromptRule => ({
        ...LOGIN_PROMPT,
        form: 'whole',
        has: P.account | P.question | since | what,
        may:
          P.login |
          P.create |
          P.free |
          P.here |
          P.now |
          P.new |
          P.not |
          P.yours |
          P.mine |
          P.subscribe |
          P.already |
          P.yet |
          AROUND_QUESTION,
        words: 12,
      }),
    ),
  ),
  // 'Register to read for free', 'Log in / Register'
  {
    ...LOGIN_PROMPT,
    has: P.reading | P.free,
    one: P.login | P.subscribe,
    may: P.login | P.subscribe | P.article | P.now | P.here | P.filler,
    lacks: P.account | P.comma,
    words: 8,
    opens: P.login | P.subscribe,
    closes: P.login | P.subscribe | P.closing,
  },
  {
    ...LOGIN_PROMPT,
    has: P.login,
    one: P.login | P.subscribe,
    may: P.login | P.subscribe | P.account | P.create | P.filler,
    words: 4,
    looks: WITH_STROKE,
  },
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
  // 'Log in here', 'No commitment, cancel anytime'
  {
    ...LOGIN_PROMPT,
    has: P.login | P.here,
    may: P.account | P.reader | P.yours | P.now | P.filler,
    words: 5,
    opens: P.login,
    closes: P.here | P.login,
  },
  {
    ...PRICE_OFFER,
    has: P.without | P.pricing,
    may: P.unsubscribe | P.optOut | P.anytime | P.any | P.when | P.reader | P.filler,
    words: 10,
    opens: P.without,
    closes: P.without | P.pricing,
  },
  // 'Log in with Google or Facebook'
  {
    ...LOGIN_PROMPT,
    has: P.login | P.network,
    may: P.account | P.yours | P.us | P.here | P.filler,
    words: 8,
    opens: P.login,
    closes: P.login,
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
  // 'Forgot your password?'
  { ...LOGIN_PROMPT, has: P.password | P.forgotten, may: P.reader | P.yours | P.mine | P.name | P.not | P.filler, words: 6 },
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
