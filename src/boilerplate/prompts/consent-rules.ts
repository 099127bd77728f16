import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import { AROUND_ERROR, TO_SWITCH_ON, UNCONDITIONAL } from './rule-parts.js'

// Requests to allow cookies, and what is not shown without them.

const P = PROMPT

const CONSENT = {
  name: 'consent',
  noun: 'a request to allow what is not shown',
  kind: 'cookie-notice',
  sentence: P.this | P.here | P.please,
} as const
/** What may stand beside the content and what it needs. */
const AROUND_CONTENT =
  P.network |
  P.cookie |
  P.please |
  P.this |
  P.here |
  P.reader |
  P.click |
  P.could |
  P.required |
  P.video |
  P.content |
  P.post |
  P.photo |
  P.filler
/** To allow it, and with it: 'Allow and …', 'Akzeptieren und …'. */
const ACCEPT_AND =
  /^(?:accept|accetta|aceitar|aceptar|akcept|akzept|allow|autoriser|chấp|consenti|elfogad|engedély|godkänn|godta|hyväksy|izin|kabul|permit|povolit|prijať|přijmout|salli|terima|tillad|tillat|tillåt|toestaan|zezwól|zgoda|zulassen|zustimm|дозвол|приема|прийн|прин|разреш)\p{L}* (?:[aeiyиі]|and|dan|en|et|och|og|und|ve|và|és|și|ja|та) /iu
/** That the content is not there without it: first the content. */
const CONTENT_LACKS_CONSENT = { ...CONSENT, form: 'telling', opens: P.content, strict: true } as const
const CONSENT_NOTICE = { name: 'consent-notice', noun: 'a notice on cookies and consent', kind: 'cookie-notice' } as const

const CONSENT_BY_USE = { ...CONSENT_NOTICE, name: 'consent-by-use' } as const

export const CONSENT_RULES: readonly PromptRule[] = [
  // 'To see this content, accept cookies.'; 'Cookies must be accepted to see the contents of the contract.' is a ruling.
  { ...CONSENT, form: 'telling', has: P.content | P.switchOn | P.cookie, one: P.this | P.reader | P.us | P.network | P.please, words: 40 },
  { ...CONSENT, form: 'telling', has: P.content | P.switchOn | P.network, words: 40, opens: 0n },
  // 'We need your consent to load this content'; as a sentence it names whose content it is.
  { ...CONSENT, form: 'telling', has: P.content | P.permission | P.reader | P.this, one: P.load | P.view, words: 24, stopless: true },
  { ...CONSENT, form: 'telling', has: P.content | P.permission | P.reader | P.this | P.network, one: P.load | P.view, words: 40 },
  // 'An dieser Stelle finden Sie einen externen Inhalt, der von der Redaktion empfohlen wird.'
  {
    ...CONSENT,
    form: 'telling',
    has: P.content | P.external | P.this | P.newsroom,
    one: P.reader | P.network,
    words: 24,
  },
  // 'To see the content, accept cookies', 'Load external content', 'Allow Instagram content?'
  {
    ...CONSENT,
    form: 'whole',
    has: P.content | P.cookie | P.view,
    one: P.switchOn | P.agree | P.settings,
    may: P.could | P.this | P.reader | P.activate | P.post | P.video | P.terms | P.filler,
    words: 12,
  },
  {
    ...CONSENT,
    has: P.content | P.external,
    one: P.load | P.view | P.activate,
    may: P.switchOn | P.this | P.now | P.article | P.network | P.filler,
    words: 6,
  },
  { ...CONSENT, has: P.content | P.network | P.question, one: P.switchOn | P.activate | P.load, words: 6 },
  // 'Please accept marketing cookies to watch this video.'
  {
    ...CONSENT,
    form: 'whole',
    has: P.video | P.cookie | P.view | P.this,
    one: P.switchOn | P.agree | P.permission,
    may: P.join | P.closing | P.could | P.available | AROUND_ERROR,
    words: 16,
    looks: UNCONDITIONAL,
  },
  // 'This content isn't available due to your cookie preferences.', 'This content is blocked because you have not accepted cookies.'
  { ...CONTENT_LACKS_CONSENT, has: P.content | P.cookie | P.settings | P.not, one: P.this | P.reader | P.yours, words: 16 },
  {
    ...CONTENT_LACKS_CONSENT,
    has: P.content | P.cookie | P.not | P.this | P.reader,
    one: P.because | P.switchOn | P.agree | P.accept,
    words: 16,
    looks: UNCONDITIONAL,
  },
  { ...CONTENT_LACKS_CONSENT, has: P.content | P.terms | P.not | P.available | P.this, words: 12 },
  // 'We need your consent to load the YouTube video service!'
  {
    ...CONSENT,
    form: 'telling',
    has: P.permission | P.load | P.network | P.video,
    one: P.reader | P.yours,
    words: 16,
    sentence: P.network,
    looks: UNCONDITIONAL,
  },
  // 'By loading the video, you agree to YouTube's privacy policy.'
  {
    ...CONSENT,
    form: 'telling',
    has: P.load | P.agree | P.terms | P.network,
    one: P.reader | P.yours,
    words: 20,
    sentence: P.network,
    opens: P.load,
    strict: true,
  },
  // 'Do you want to load external content supplied by YouTube?', 'Click here to display content from YouTube.'
  { ...CONSENT, form: 'telling', has: P.content | P.external | P.load | P.network | P.question | P.reader, words: 14, sentence: P.network },
  {
    ...CONSENT,
    form: 'whole',
    has: P.content | P.network | P.view | P.click | P.here,
    may: P.made | P.this | AROUND_ERROR,
    words: 12,
  },
  // 'YouTube is disabled. Allow'; 'YouTube is disabled.' may be news.
  {
    ...CONSENT,
    form: 'whole',
    has: P.network | P.disable,
    one: TO_SWITCH_ON | P.agree | P.permission,
    may: P.this | P.could | AROUND_ERROR,
    words: 7,
    looks: /\p{L}[.。] ?\p{L}+(?: \p{L}+)?$/u,
  },
  // 'We and our 847 partners store and/or access information on a device, such as cookies'; 'Our partner stores fish at the terminal.' is a story.
  { ...CONSENT_NOTICE, form: 'telling', has: P.us | P.partner | P.process | P.cookie, words: 60 },
  // 'Accept and see the post'
  {
    ...CONSENT,
    has: P.view,
    one: P.content | P.post | P.video,
    may: P.accept | P.agree | P.switchOn | P.post | P.content | P.external | P.this | P.now | P.closing | P.filler,
    words: 6,
    looks: ACCEPT_AND,
  },
  // 'We and our 847 partners store and access information on your device'
  {
    ...CONSENT_NOTICE,
    form: 'telling',
    has: P.us | P.partner | P.process | P.digit,
    one: P.access | P.yours | P.reader,
    words: 40,
    opens: P.us | P.partner,
    strict: true,
  },
  // 'Only necessary cookies'
  {
    ...CONSENT_NOTICE,
    has: P.cookie,
    one: P.only | P.required,
    may: TO_SWITCH_ON | P.accept | P.agree | P.reject | P.view | P.using | P.required | P.filler,
    words: 6,
    markless: true,
  },
  // 'We use cookies to improve your experience.'
  { ...CONSENT_NOTICE, form: 'telling', has: P.cookie | P.using | P.experience, one: P.yours | P.website, words: 30 },
  // 'Utilizamos cookies para mejorar tu experiencia.', but not 'Using cookies, advertisers learn of your experience.'
  {
    ...CONSENT_NOTICE,
    form: 'telling',
    has: P.cookie | P.using | P.experience,
    one: P.reader | P.yours,
    words: 30,
    opens: P.using,
    closes: P.using,
    strict: true,
    looks: /^(?!using )/iu,
  },
  // 'This site uses cookies.'
  {
    ...CONSENT_NOTICE,
    form: 'whole',
    has: P.cookie | P.using,
    one: P.website | P.page,
    may: P.website | P.page | P.this | P.us | P.filler,
    words: 6,
    sentence: P.this | P.us,
  },
  // 'You can withdraw your consent at any time.'; others may consent to something, too.
  ...[P.anytime, P.any | P.when].map(
    (atAnyTime): PromptRule => ({
      ...CONSENT_NOTICE,
      form: 'request',
      has: P.withdraw | atAnyTime,
      one: P.permission | P.agree | P.switchOn,
      words: 30,
      opens: 0n,
    }),
  ),
  // 'Accept all', 'Reject and subscribe', 'Subscribe to refuse cookies'
  {
    ...CONSENT_NOTICE,
    has: P.all,
    one: P.accept | P.reject,
    may: P.cookie | P.close | P.goOn | P.filler,
    words: 4,
    opens: P.accept | P.reject | P.all,
    closes: P.accept | P.reject,
  },
  { ...CONSENT_NOTICE, has: P.accept | P.goOn, may: P.close | P.now | P.filler, words: 4, opens: P.accept, closes: P.accept },
  {
    ...CONSENT_NOTICE,
    has: P.reject,
    one: P.pay | P.subscribe,
    may: P.cookie | P.all | P.now | P.filler,
    words: 7,
  },
  // 'By using this site you agree to our use of cookies.'
  ...[P.using, P.goOn].flatMap((use) =>
    [P.agree, P.accept].flatMap((consent): PromptRule[] => {
      const agreed = {
        ...CONSENT_BY_USE,
        named: true,
        form: 'telling',
        has: P.cookie | use | consent,
        lacks: P.without,
        words: 26,
        strict: true,
      } as const
      return [
        { ...agreed, one: P.website | P.page | P.us | P.this | P.reader | P.yours, opens: use },
        { ...agreed, one: P.us | P.reader | P.yours, opens: 0n, closes: consent },
      ]
    }),
  ),
  // 'Accept all', 'Cookie settings'
  { ...CONSENT, has: P.all, one: P.switchOn | P.agree | P.reject, may: P.cookie, words: 4 },
  // 'Continue without accepting'
  { ...CONSENT, has: P.goOn | P.without | P.accept, words: 6 },
  {
    ...CONSENT,
    has: P.cookie | P.settings,
    may: P.manage | P.choose | P.edit | P.change | P.view | P.yours | P.mine | P.here | P.filler,
    words: 6,
  },
  { ...CONSENT, has: P.cookie | P.manage, may: P.mine | P.yours | P.filler, words: 4 },
  // 'Allow YouTube to see this video'
  ...[P.network, P.cookie].flatMap((what) =>
    [P.switchOn, P.accept].map(
      (consent): PromptRule => ({
        ...CONSENT,
        has: what | P.view | consent,
        one: P.video | P.content | P.post | P.photo,
        may: AROUND_CONTENT,
        words: 12,
      }),
    ),
  ),
]
