import type { BoilerplateKind } from '../text/finding.js'

/** What the words of prompts stand for. A line is told by which of them it has, in any language. */
export const PROMPT = {
  /** A network, or a feed of news on one; and what it has for readers. */
  network: 1 << 0,
  channel: 1 << 1,
  /** To follow, to join, to like. */
  follow: 1 << 2,
  /** To subscribe, to sign up, to receive. */
  subscribe: 1 << 3,
  newsletter: 1 << 4,
  comment: 1 << 5,
  /** To log in, to register, an account. */
  login: 1 << 6,
  /** What rules on comments say of them: closed, approved, somebody's responsibility. */
  moderation: 1 << 7,
  /** An advertisement, or a video: what a story goes on below. */
  insert: 1 << 8,
  /** To go on, and below or behind what. */
  goOn: 1 << 9,
  /** To listen to, to share, to save, to print. */
  use: 1 << 10,
  /** The article itself, or others. */
  article: 1 << 11,
  /** More of them, and where. */
  more: 1 << 12,
  section: 1 << 13,
  author: 1 << 14,
  reading: 1 << 15,
  minutes: 1 << 16,
  /** To copy, to print again. */
  reproduce: 1 << 17,
  /** Consent, or its lack. */
  permission: 1 << 18,
  /** An app, to get it, and what it may send; to allow that, or anything else. */
  app: 1 << 19,
  download: 1 << 20,
  notification: 1 << 21,
  switchOn: 1 << 22,
  /** Those who pay, and that something is for them alone. */
  subscriber: 1 << 23,
  only: 1 << 24,
  /** A mistake in the text, and to tell of it; the newsroom, which is told of other things too. */
  mistake: 1 << 25,
  report: 1 << 26,
  newsroom: 1 << 27,
  /** Cookies, which must be accepted, and what is not shown without them. */
  cookie: 1 << 28,
  content: 1 << 29,
  /** Whoever speaks. */
  us: 1 << 30,
  /** A word that may stand in any of them and says nothing: articles, prepositions. */
  filler: 1 << 31,
} as const

/** A prompt, and how it is told by its words. */
export interface PromptRule {
  readonly name: string
  /** What it is called in a sentence. */
  readonly noun: string
  readonly kind: BoilerplateKind
  /**
   * `whole`: made of such words alone; `telling`: worded as nothing else is; `request`: a story may have it, too; `advice`: what guides advise,
   * unless it is the speaker's own.
   */
  readonly form: 'whole' | 'telling' | 'request' | 'advice'
  /** Words of all these meanings, and beside them, in a whole prompt, of `may` alone, which are the fillers by default. */
  readonly has: number
  readonly may?: number
  /** In a line of so many words at most. Of the labelled lines that are told so 23 of 1,219 are in a gold; with twice as many words 50 of 1,342. */
  readonly words: number
  /** One of these opens the line, or one of those closes it, as the verb of a Turkish sentence does; or it speaks to the reader. 0: it must do the latter. */
  readonly opens?: number
  readonly closes?: number
}

const P = PROMPT

/** The prompts; of a line that may be several it is the first. */
export const PROMPT_RULES: readonly PromptRule[] = [
  {
    name: 'reading-time',
    noun: 'the time that reading it takes',
    kind: 'timestamp',
    form: 'whole',
    has: P.reading | P.minutes,
    may: P.use | P.article | P.filler,
    words: 9,
  },
  {
    name: 'ad-break',
    noun: 'a label that an advertisement or a video comes here',
    kind: 'story-continues',
    form: 'whole',
    has: P.insert | P.goOn,
    may: P.article | P.reading | P.filler,
    words: 9,
  },
  {
    name: 'share-prompt',
    noun: 'buttons for sharing',
    kind: 'share',
    form: 'whole',
    has: P.use | P.network,
    may: P.article | P.filler,
    words: 12,
  },
  {
    name: 'article-tool',
    noun: 'a button that does something with the article',
    kind: 'page-tools',
    form: 'whole',
    has: P.use | P.article,
    may: P.minutes | P.reading | P.filler,
    words: 8,
  },
  { name: 'author-follow', noun: 'a button to follow the author', kind: 'share', form: 'whole', has: P.follow | P.author, words: 6 },
  { name: 'tool-row', noun: 'a row of buttons', kind: 'page-tools', form: 'whole', has: P.use, may: 0, words: 8 },
  {
    name: 'consent',
    noun: 'a request to allow what is not shown',
    kind: 'cookie-notice',
    form: 'telling',
    has: P.content | P.switchOn | P.cookie,
    words: 40,
  },
  {
    name: 'consent',
    noun: 'a request to allow what is not shown',
    kind: 'cookie-notice',
    form: 'telling',
    has: P.content | P.switchOn | P.network,
    words: 40,
    opens: 0,
  },
  {
    name: 'newsletter-prompt',
    noun: 'a prompt to get a newsletter',
    kind: 'newsletter',
    form: 'advice',
    has: P.newsletter | P.subscribe,
    words: 30,
    opens: P.subscribe | P.newsletter,
    closes: P.subscribe,
  },
  {
    name: 'app-prompt',
    noun: 'a prompt to get an app',
    kind: 'app-prompt',
    form: 'advice',
    has: P.app | P.download,
    words: 25,
    opens: P.download,
    closes: P.download,
  },
  {
    name: 'notification-prompt',
    noun: 'a prompt to switch notifications on',
    kind: 'app-prompt',
    form: 'advice',
    has: P.notification | P.switchOn,
    words: 20,
    opens: P.switchOn,
    closes: P.switchOn,
  },
  {
    name: 'follow-prompt',
    noun: 'a prompt to follow the site elsewhere',
    kind: 'share',
    form: 'advice',
    has: P.follow | P.network,
    words: 22,
    opens: P.follow,
    closes: P.follow,
  },
  {
    name: 'channel-prompt',
    noun: 'a prompt to follow the site elsewhere',
    kind: 'share',
    form: 'request',
    has: P.channel | P.network | P.us,
    words: 20,
    opens: P.channel | P.network,
  },
  {
    name: 'comment-login',
    noun: 'a prompt to log in for commenting',
    kind: 'comment-policy',
    form: 'request',
    has: P.comment | P.login,
    words: 18,
    opens: P.comment | P.login,
    closes: P.comment | P.login,
  },
  {
    name: 'comment-rule',
    noun: 'a rule on comments',
    kind: 'comment-policy',
    form: 'advice',
    has: P.comment | P.moderation,
    words: 22,
    opens: P.comment,
  },
  {
    name: 'mistake-prompt',
    noun: 'a request to report mistakes',
    kind: 'page-tools',
    form: 'request',
    has: P.mistake | P.report,
    words: 14,
    opens: P.mistake | P.report,
    closes: P.report,
  },
  {
    name: 'tip-line',
    noun: 'a call for tips to the newsroom',
    kind: 'tip-line',
    form: 'request',
    has: P.report | P.newsroom,
    words: 14,
    opens: P.report | P.newsroom,
  },
  {
    name: 'subscribers-only',
    noun: 'a note that it is for subscribers',
    kind: 'paywall',
    form: 'request',
    has: P.subscriber | P.only,
    words: 12,
    opens: P.content | P.article | P.only | P.subscriber,
  },
  {
    name: 'paywall-prompt',
    noun: 'a prompt to subscribe for reading on',
    kind: 'paywall',
    form: 'request',
    has: P.subscriber | P.reading,
    words: 20,
    opens: P.subscriber | P.reading,
    closes: P.reading,
  },
  { name: 'rights-prompt', noun: 'a rule on copying', kind: 'copyright', form: 'request', has: P.reproduce | P.permission, words: 25 },
  {
    name: 'more-articles',
    noun: 'the heading of a list of articles',
    kind: 'related-heading',
    form: 'whole',
    has: P.more | P.article,
    may: P.author | P.section | P.filler,
    words: 6,
  },
  {
    name: 'more-of-section',
    noun: 'the heading of a list of articles',
    kind: 'related-heading',
    form: 'request',
    has: P.more | P.section,
    words: 5,
    opens: P.more,
  },
]

/** What a prompt of some name is called in a sentence. */
export function promptNoun(name: string): string | undefined {
  return PROMPT_RULES.find((rule) => rule.name === name)?.noun
}
