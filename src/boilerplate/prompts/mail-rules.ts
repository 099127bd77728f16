import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import { NEWSLETTER_PROMPT, OF_MAIL, UNCONDITIONAL } from './rule-parts.js'

// Newsletters: to get one, and what stands around it in a mail.

const P = PROMPT

const SIGN_UP_TERMS = { name: 'sign-up-terms', noun: 'the terms of a sign-up', kind: 'newsletter' } as const
const NEWS_BY_MAIL = { name: 'news-by-mail', noun: 'a prompt to get news by mail', kind: 'newsletter' } as const
/** What it is called by itself. */
const A_MAIL = OF_MAIL | P.message
/** What may stand beside the word for ending it. */
const AROUND_OPT_OUT = P.click | P.here | P.this | P.list | P.mail | P.newsletter | P.subscriber | P.unsubscribe | P.us | P.filler
/** What may stand beside the news that are mailed. */
const AROUND_NEWS = P.daily | P.more | P.reader | P.us | P.when | P.free | P.now | P.last | P.filler
/** To change the settings of a subscription, or to end it. */
const TO_MANAGE = P.manage | P.choose | P.edit
const MAIL_NOTE = { name: 'mail-note', noun: 'a note around a mailed newsletter', kind: 'newsletter' } as const
/** Those that a headline of a help page may be worded like. */
const MAIL_BUTTON = { ...MAIL_NOTE, name: 'mail-button' } as const
const MISS_NOTHING = { name: 'miss-nothing', noun: 'a prompt to miss nothing of the site', kind: 'newsletter' } as const
const BEHIND_SPAM = /^(?:\p{L}+ ){0,3}\p{L}*(?:spam|спам)\p{L}* ?[,.!:–-]/iu
const NO_SPAM = /^¡?(?:\p{L}+(?:['’]\p{L}+)? ){1,4}\p{L}*(?:spam|спам)[^.!]{0,16}[!.] /iu

export const MAIL_RULES: readonly PromptRule[] = [
  // 'View in browser', 'Newsletter im Browser ansehen'
  {
    ...MAIL_NOTE,
    has: P.browser | P.view,
    may: P.reading | A_MAIL | P.article | P.content | P.here | P.us | P.filler,
    words: 9,
  },
  // 'View online version', 'View this post on the web at https://packet.example/p/fog'
  { ...MAIL_NOTE, has: P.view | P.digital | P.version, words: 5, opens: P.view, closes: P.view | P.closing },
  {
    ...MAIL_NOTE,
    form: 'request',
    has: P.view | P.digital | P.site | P.this,
    words: 14,
    opens: P.view,
    strict: true,
    looks: /https?:\/\/\S+$/u,
  },
  // 'Read in browser', 'Read this email in your browser'; 'Reading mail in the browser' is a guide's cross-head.
  { ...MAIL_NOTE, has: P.browser | P.reading, may: P.here | P.us | P.filler, words: 4 },
  {
    ...MAIL_NOTE,
    has: P.browser | P.reading,
    one: P.newsletter | P.this,
    may: P.newsletter | P.this | P.mail | P.article | P.content | P.here | P.us | P.filler,
    words: 9,
  },
  // 'Is this email not displayed properly? Click here.', 'Trouble? Open the newsletter in your browser'; 'Click the mail to view it.' is a guide's.
  {
    ...MAIL_NOTE,
    form: 'request',
    has: P.view | P.well | P.here | P.this,
    one: A_MAIL,
    words: 20,
    opens: 0n,
    closes: P.here,
    strict: true,
  },
  {
    ...MAIL_NOTE,
    form: 'request',
    has: P.view | P.well | P.here | P.click,
    one: A_MAIL,
    words: 20,
    opens: 0n,
    closes: P.here,
    strict: true,
  },
  { ...MAIL_NOTE, form: 'request', has: P.well | P.asked | P.this | P.click | P.here, one: A_MAIL, words: 14 },
  // 'Can't see the pictures? Open this mail in your browser.', 'If the letter looks odd, see it in the browser.'
  { ...MAIL_NOTE, form: 'request', has: P.browser | P.asked, one: A_MAIL | P.photo | P.content, words: 16 },
  { ...MAIL_NOTE, form: 'request', has: P.browser | P.asked | P.view, words: 8, stopless: true },
  { ...MAIL_NOTE, form: 'request', has: P.browser | P.not, one: A_MAIL | P.photo, words: 18, opens: 0n, closes: P.browser, strict: true },
  { ...MAIL_NOTE, form: 'request', has: P.mail | P.not | P.well | P.asked, one: P.view | P.here, words: 12 },
  // 'Was this forwarded to you? Sign up here.', 'Got this email from a friend? Subscribe here.'; 'Was it forwarded to you? Get help.' is a guide's.
  { ...MAIL_NOTE, form: 'request', has: P.forward | P.asked | P.subscribe | P.this, one: P.newsletter | P.here, words: 20 },
  { ...MAIL_NOTE, form: 'request', has: P.forward | P.asked | P.click | P.here | P.this, one: OF_MAIL, words: 20 },
  { ...MAIL_NOTE, form: 'request', has: P.forward | P.subscribe | P.here | P.this, one: OF_MAIL, words: 20 },
  { ...MAIL_NOTE, form: 'request', has: P.received | P.asked | P.subscribe | P.here | P.this, one: OF_MAIL, words: 20 },
  { ...MAIL_NOTE, form: 'request', has: P.forward | P.subscribe | P.here | P.this | P.reader, words: 16 },
  { ...MAIL_NOTE, form: 'request', has: P.friend | P.subscribe | P.here | P.this | P.reader, one: P.sent | P.received, words: 14 },
  { ...MAIL_NOTE, form: 'request', has: P.forward | P.asked | P.subscribe | P.here, words: 7 },
  // 'Forward to a friend', 'Know someone who'd like this? Forward it to them.', 'Did you enjoy this newsletter? Tell a friend.'
  {
    ...MAIL_BUTTON,
    has: P.forward | P.friend,
    may: A_MAIL | P.goOn | P.this | P.reader | P.please | P.filler,
    words: 8,
    opens: P.forward | P.please,
    closes: P.forward,
  },
  { ...MAIL_NOTE, form: 'request', has: P.forward | P.friend | P.this, one: A_MAIL, words: 14, opens: P.forward | P.please, strict: true },
  { ...MAIL_NOTE, form: 'request', has: P.liked | P.asked | P.forward, one: P.friend | P.this, words: 14, opens: P.forward },
  { ...MAIL_NOTE, form: 'request', has: P.liked | P.asked | P.newsletter | P.this, words: 16 },
  // 'Please do not reply to this email.' Without 'please' a bank may have asked so.
  { ...MAIL_NOTE, form: 'request', has: P.reply | P.not | P.please | P.this, one: A_MAIL, words: 14 },
  {
    ...MAIL_NOTE,
    form: 'request',
    has: P.reply | P.not | P.this,
    one: A_MAIL,
    words: 9,
    opens: P.reply | P.not,
    strict: true,
    sentence: 0n,
  },
  // 'Please add news@packet.example to your address book.', 'Add us to your contacts'
  {
    ...MAIL_NOTE,
    form: 'request',
    has: P.add | P.addressBook | P.address,
    lacks: P.name | P.list,
    words: 16,
    opens: P.add | P.please,
    closes: P.add,
    strict: true,
  },
  { ...MAIL_BUTTON, has: P.add | P.addressBook | P.us, may: P.reader | P.mail | P.please | P.filler, words: 8, opens: P.add | P.please },
  // 'Add us to your address book.'
  { ...MAIL_NOTE, form: 'request', has: P.add | P.addressBook | P.us, words: 12, opens: P.add, strict: true },
  // 'Update your preferences', 'Manage my subscription', 'You can update your preferences or unsubscribe from this list.'
  { ...MAIL_BUTTON, has: P.settings | P.reader, one: TO_MANAGE, words: 7 },
  { ...MAIL_BUTTON, has: P.settings | P.mail, one: TO_MANAGE, words: 7 },
  { ...MAIL_BUTTON, has: P.settings, one: TO_MANAGE, may: OF_MAIL | P.subscriber | P.mine | P.yours, words: 4 },
  { ...MAIL_BUTTON, has: P.manage, one: P.subscriber | P.newsletter, may: P.reader | OF_MAIL, words: 6 },
  { ...MAIL_NOTE, form: 'request', has: P.settings | P.optOut, one: TO_MANAGE, words: 20, opens: TO_MANAGE },
  { ...MAIL_NOTE, form: 'request', has: P.how | P.choose | P.this | P.reader | P.question, one: OF_MAIL, words: 12 },
  // 'You are receiving this email because you signed up.', 'このメールはご登録いただいた方にお送りしています。'
  {
    ...MAIL_NOTE,
    form: 'request',
    has: P.because | P.subscribed | P.this | P.reader,
    one: A_MAIL,
    words: 32,
    opens: P.subscribe | P.received | P.have,
    closes: P.because,
    strict: true,
  },
  // 'You are getting this because you signed up on our website.'
  {
    ...MAIL_NOTE,
    form: 'request',
    has: P.because | P.subscribed | P.received | P.this | P.reader,
    one: P.us | A_MAIL,
    words: 30,
  },
  // 'Sie erhalten diesen Newsletter an die Adresse leser@packet.example.'
  {
    ...MAIL_NOTE,
    form: 'request',
    has: P.newsletter | P.this | P.reader | P.address,
    words: 11,
    opens: P.subscribe | P.received,
    strict: true,
  },
  // 'To cancel your subscription, click here.'; 'Click “unsubscribe” at the end.' is a guide's, 'Customers can cancel here.' news.
  { ...MAIL_NOTE, has: P.optOut, may: AROUND_OPT_OUT, words: 8 },
  { ...MAIL_NOTE, has: P.unsubscribe, one: P.subscriber | P.newsletter, words: 4 },
  { ...MAIL_NOTE, form: 'whole', has: P.unsubscribe | P.here, one: P.click | OF_MAIL, may: AROUND_OPT_OUT, words: 14 },
  { ...MAIL_NOTE, form: 'request', has: P.unsubscribe | P.newsletter | P.here, words: 12, opens: P.here, strict: true },
  { ...MAIL_NOTE, form: 'request', has: P.optOut | P.here | P.this, words: 24, opens: 0n, closes: P.here | P.optOut, strict: true },
  { ...MAIL_NOTE, form: 'request', has: P.unsubscribe | P.newsletter | P.here | P.this | P.not | P.reader, words: 18 },
  // 'To stop receiving these emails, unsubscribe.'
  {
    ...MAIL_NOTE,
    form: 'request',
    has: P.optOut | P.not | P.received | P.this,
    one: OF_MAIL,
    words: 10,
    closes: P.optOut,
    opens: 0n,
    strict: true,
  },
  // 'If you no longer want to receive our mails, click here.', 'No longer want to receive these emails? Unsubscribe.'; 'He wanted no mail here.'
  {
    ...MAIL_NOTE,
    form: 'request',
    has: P.not | P.subscribe | P.click | P.here | P.mail,
    one: P.us | P.this | P.more,
    words: 24,
    opens: 0n,
    closes: P.here,
    strict: true,
  },
  { ...MAIL_NOTE, form: 'request', has: P.not | P.subscribe | P.asked | P.mail | P.this, one: P.click | P.optOut, words: 24 },
  { ...MAIL_NOTE, form: 'request', has: P.not | P.subscribe | P.asked | P.newsletter | P.this | P.here, words: 24 },
  // 'If you no longer wish to receive our letters, you can unsubscribe at any time.', 'No longer want our mail? Sign off here.'
  ...[P.us, P.received].map(
    (told): PromptRule => ({
      ...MAIL_NOTE,
      form: 'request',
      has: P.unsubscribe | P.wish | P.not | told,
      one: A_MAIL | P.newsletter | P.here | P.reader,
      words: 26,
    }),
  ),
  { ...MAIL_NOTE, form: 'request', has: P.optOut | P.wish | P.not, one: P.click | P.here, words: 26 },
  { ...MAIL_NOTE, form: 'request', has: P.unsubscribe | P.not | P.here | P.us, one: A_MAIL | P.newsletter | P.reader, words: 20 },
  { ...MAIL_NOTE, form: 'request', has: P.unsubscribe | P.wish | P.not | P.asked, one: A_MAIL, words: 20 },
  { ...MAIL_NOTE, form: 'request', has: P.wish | P.not | P.received | P.mail, one: P.here | P.click, words: 24 },
  ...[P.this, P.wish].map(
    (told): PromptRule => ({ ...MAIL_NOTE, form: 'request', has: P.not | P.asked | P.here | P.mail | told, words: 18 }),
  ),
  { ...MAIL_NOTE, form: 'request', has: P.unsubscribe | P.asked | P.here | P.us, words: 16 },
  // 'The most important news of the day in your inbox'
  ...[P.inbox, P.newsletter].flatMap((mailbox): PromptRule[] => {
    const may = OF_MAIL | P.article | P.news | P.subscribe | P.pay | P.inbox | AROUND_NEWS
    const around = { ...NEWS_BY_MAIL, one: P.article | P.news, may, words: 12 } as const
    return [
      { ...around, has: P.important | mailbox | P.reader },
      { ...around, has: P.important | mailbox, opens: P.subscribe | P.pay },
    ]
  }),
  { ...NEWSLETTER_PROMPT, has: P.newsletter | P.subscribe, may: P.us | P.mail | P.filler, words: 6 },
  // 'Sign up for the Packet newsletter'
  {
    ...NEWSLETTER_PROMPT,
    form: 'request',
    has: P.newsletter | P.subscribe,
    lacks: P.us,
    words: 14,
    opens: P.subscribe,
    closes: P.subscribe,
    strict: true,
    stopless: true,
    named: true,
  },
  {
    ...NEWSLETTER_PROMPT,
    form: 'advice',
    has: P.newsletter | P.subscribe,
    words: 30,
    opens: P.subscribe | P.newsletter,
    closes: P.subscribe,
  },
  // 'No spam, ever. Unsubscribe whenever you like.'
  {
    ...NEWSLETTER_PROMPT,
    form: 'request',
    has: P.spam | P.not,
    one: P.optOut | P.unsubscribe | P.mail | P.anytime,
    words: 12,
    looks: BEHIND_SPAM,
  },
  // 'Your email address', of a form
  { ...NEWSLETTER_PROMPT, has: P.mail, one: P.yours | P.reader, may: P.beside | P.enter | P.filler, words: 5, markless: true },
  // 'Enter email address'
  {
    ...NEWSLETTER_PROMPT,
    has: P.enter,
    one: P.mail | P.inbox,
    may: P.yours | P.reader | P.please | P.here | P.beside | P.filler,
    words: 7,
    opens: P.enter | P.please,
    closes: P.enter | P.closing,
    markless: true,
  },
  // 'Get our tech tips by email', 'Subscribe to our stories'
  {
    ...NEWS_BY_MAIL,
    form: 'request',
    has: P.subscribe | P.mail | P.us,
    words: 18,
    opens: P.subscribe,
    closes: P.subscribe,
    strict: true,
    stopless: true,
  },
  { ...NEWS_BY_MAIL, form: 'request', has: P.pay | P.us, one: P.article | P.piece, words: 14, opens: P.pay, strict: true },
  // 'By signing up you agree to our terms'; a club's members agree to terms, too.
  ...[P.us, P.reader].map(
    (named): PromptRule => ({
      ...SIGN_UP_TERMS,
      form: named === P.us ? 'telling' : 'request',
      has: P.agree | P.terms | named,
      one: P.subscribe | P.subscribed,
      words: 40,
      opens: P.subscribe | P.subscribed,
      strict: true,
    }),
  ),
  {
    ...SIGN_UP_TERMS,
    form: 'request',
    has: P.agree | P.terms,
    one: P.subscribe | P.login | P.follow | P.newsletter,
    words: 40,
    opens: P.subscribe | P.login | P.follow,
    alone: true,
  },
  // 'Thank you for signing up! Check your inbox to confirm.', 'You're on the list! Check your inbox to confirm.'; else it is a guide's step.
  ...[P.inbox, P.newsletter, P.mail].flatMap((mailbox) =>
    [P.thanks, P.list].map(
      (first): PromptRule => ({
        ...NEWSLETTER_PROMPT,
        form: 'request',
        has: P.confirm | mailbox | first,
        one: P.subscribed | P.subscriber,
        lacks: P.comma,
        words: 20,
        opens: first,
        strict: true,
      }),
    ),
  ),
  // 'Thank you for signing up!'
  {
    ...NEWSLETTER_PROMPT,
    form: 'request',
    has: P.thanks,
    one: P.subscribed,
    may: P.subscribe | OF_MAIL | P.login | P.article | P.channel | P.us,
    words: 8,
    opens: P.thanks,
    strict: true,
    alone: true,
  },
  // 'Your registration was successful'; 'Registration successful' may be a headline.
  {
    ...NEWSLETTER_PROMPT,
    has: P.done | P.subscribed,
    one: P.reader | P.thanks,
    may: OF_MAIL | P.subscribe | P.reader | P.thanks | P.leave | P.filler,
    words: 7,
  },
  // 'Please confirm your subscription'
  {
    ...NEWSLETTER_PROMPT,
    has: P.confirm | P.subscribed,
    one: P.yours | P.reader,
    may: P.please | P.mail | P.inbox | P.newsletter | P.here | P.filler,
    words: 7,
    opens: P.confirm | P.please,
    closes: P.confirm | P.closing,
  },
  // 'Get the news by email'
  ...[P.news, P.article].map(
    (what): PromptRule => ({
      ...NEWS_BY_MAIL,
      has: P.subscribe | P.mail | what,
      may: P.daily | P.more | P.important | P.free | P.new | P.last | P.us | P.reader | P.yours | P.period | P.article | P.news | P.filler,
      words: 10,
      opens: P.subscribe,
      closes: P.subscribe | P.closing,
    }),
  ),
  // 'Never miss a post', 'Don't miss a post! Subscribe here.'
  { ...MISS_NOTHING, has: P.miss | P.not, one: P.article | P.post, may: P.more | P.us | P.reader | P.filler, words: 8 },
  {
    ...MISS_NOTHING,
    form: 'request',
    has: P.miss | P.not | P.subscribe,
    one: P.article | P.post,
    words: 16,
    opens: P.subscribe | P.miss | P.not,
    strict: true,
  },
  // 'Sent with Mailchimp'
  { ...MAIL_NOTE, has: P.mailer, one: P.made | P.sent, words: 5 },
  // 'This email was sent to reader@packet.example.', 'Sent to reader@packet.example'; a longer sentence may go on to say what came of it.
  { ...MAIL_NOTE, form: 'request', has: P.sent | P.this | P.address, one: A_MAIL, words: 9, opens: A_MAIL, strict: true },
  { ...MAIL_NOTE, form: 'request', has: P.sent | P.this | P.address, one: A_MAIL, words: 18, opens: A_MAIL, strict: true, sentence: 0n },
  { ...MAIL_NOTE, form: 'request', has: P.sent | P.address, words: 5, opens: P.sent, strict: true, stopless: true },
  // 'Unsubscribe: https://packet.example/u', 'To unsubscribe from this group, send an email to off@packet.example.'
  { ...MAIL_NOTE, form: 'request', has: P.optOut, one: P.site | P.address, words: 12, opens: P.optOut, strict: true, stopless: true },
  { ...MAIL_NOTE, form: 'request', has: P.optOut | P.this | P.address, words: 24, opens: P.optOut, strict: true },
  // 'Unsubscribe | Manage your preferences'
  { ...MAIL_NOTE, form: 'request', has: P.unsubscribe | P.settings, words: 7, stopless: true, looks: /[|•·]/u },
  // 'You received this message because you are subscribed to the Google Groups'
  {
    ...MAIL_NOTE,
    form: 'request',
    has: P.because | P.subscribed | P.this | P.reader | P.network,
    words: 32,
    opens: P.received,
    strict: true,
  },
  // 'Sent from my iPhone'
  { ...MAIL_NOTE, form: 'request', has: P.sent | P.phone, words: 5, opens: P.sent, closes: P.sent, strict: true, stopless: true },
  // 'Check your inbox or spam folder to confirm your subscription.'; 'Confirm it only if you know who sent the mail.'
  ...[P.reader, P.yours].map(
    (whose): PromptRule => ({
      ...NEWSLETTER_PROMPT,
      form: 'request',
      has: P.confirm | P.inbox | whose,
      one: P.subscribed | P.subscriber,
      lacks: P.only,
      words: 18,
      opens: P.confirm | P.please,
      strict: true,
      looks: UNCONDITIONAL,
    }),
  ),
  // 'You've successfully subscribed to The Packet.'
  { ...NEWSLETTER_PROMPT, form: 'request', has: P.done | P.subscribed | P.reader, words: 10, opens: P.done, strict: true },
  // 'We don't spam! Read our privacy policy for more info.'
  { ...NEWSLETTER_PROMPT, form: 'telling', has: P.spam | P.not | P.us | P.terms, one: P.reading | P.more, words: 20, looks: NO_SPAM },
]
