import { PROMPT } from './meaning-bits.js'

// What rules of more than one file have in common: names, words beside, forms.

const P = PROMPT

export const AFFILIATE_NOTE = { name: 'affiliate-note', noun: 'a note that it has paid links', kind: 'disclosure' } as const
export const ARTICLE_TOOL = {
  name: 'article-tool',
  noun: 'a button that does something with the article',
  kind: 'page-tools',
  sentence: P.this | P.us,
} as const
export const CHANNEL = { name: 'channel-prompt', noun: 'a prompt to follow the site elsewhere', kind: 'share' } as const
export const COMMENT_LOGIN = { name: 'comment-login', noun: 'a prompt to log in for commenting', kind: 'comment-policy' } as const
export const EMBED_NOTE = {
  name: 'embed-note',
  noun: 'a note in place of what another site has',
  kind: 'stray-ui',
  markless: true,
} as const
export const FILED_UNDER = { name: 'filed-under', noun: 'what it was filed under', kind: 'tags' } as const
export const GALLERY_LINK = { name: 'gallery-link', noun: 'a link to pictures', kind: 'stray-ui', markless: true } as const
export const JUMP_LINK = { name: 'jump-link', noun: 'a link to a part of the page', kind: 'navigation' } as const
export const MACHINE_NOTE = { name: 'machine-note', noun: 'a note that a machine made it', kind: 'machine-made' } as const
export const NEWSLETTER_PROMPT = { name: 'newsletter-prompt', noun: 'a prompt to get a newsletter', kind: 'newsletter' } as const
export const PODCAST_PROMPT = { name: 'podcast-prompt', noun: 'a prompt to listen to a podcast', kind: 'player' } as const
export const SHARE_PROMPT = { name: 'share-prompt', noun: 'buttons for sharing', kind: 'share' } as const
export const SUPPORT_PROMPT = { name: 'support-prompt', noun: 'an appeal to support the newsroom', kind: 'support-appeal' } as const

/** What may stand beside the words of a question whether a reader has signed up. */
export const AROUND_QUESTION = P.reader | P.be | P.have | P.beside | P.subscribed | P.us | P.filler
/** What is mailed. */
export const OF_MAIL = P.mail | P.newsletter
/** To switch notifications or sound on. */
export const TO_SWITCH_ON = P.switchOn | P.activate
export const WITH_COLON = /[:：]$/u
export const WITHOUT_COLON = /^[^:：]+$/u
/** What may stand beside the words of a message that something failed. */
export const AROUND_ERROR = P.beside | P.yours | P.please | P.could | P.reader | P.this | P.filler
/** Words by which a line is a condition, or goes on in a guide: 'If an error occurred, try again later.' */
const CONDITIONS =
  'if|when|then|wenn|falls|sobald|dann|si(?! è)|lorsque|quand|puis|alors|se|es galt|ging|cuando|luego|entonces|quando|poi|então|als|' +
  'dan|hvis|når|om|när|sedan|jos|kun|jeśli|jeżeli|gdy|pokud|když|ak|ha(?! ocur)|dacă|când|если|когда|затем|якщо|коли|так|ако|αν|εάν|' +
  'όταν|eğer|إذا|اگر|אם|यदि|যদি|jika|nếu'
/** No condition, no numbered step and no question. */
export const UNCONDITIONAL = /* @__PURE__ */ new RegExp(`^(?!(?:${CONDITIONS})[ ,]|\\p{Nd})[^?？]*$`, 'iu')
/** The same in two clauses: 'Something went wrong. Please try again.' */
export const IN_TWO_CLAUSES = /* @__PURE__ */ new RegExp(
  `^(?!(?:${CONDITIONS})[ ,]|\\p{Nd})[^?？:：.!,،؛。！，、]+[.!,،؛。！，、][^?？:：]*$`,
  'iu',
)
