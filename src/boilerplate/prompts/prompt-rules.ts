import { IN_TWO_CLAUSES, UNCONDITIONAL } from './conditions.js'
import { CUSTOMER_RULES } from './customer-rules.js'
import { PROMPT } from './meaning-bits.js'
import {
  AFFILIATE_NOTE,
  CALL_TO_ACTION,
  CHANNEL,
  COMMENT_LOGIN,
  GALLERY_LINK,
  JUMP_LINK,
  MACHINE_NOTE,
  MAIL_NOTE,
  NEWSLETTER_PROMPT,
  PODCAST_PROMPT,
  SUPPORT_PROMPT,
} from './prompt-names.js'
import type { PromptRule } from './prompt-rule.js'
import { PUBLISHER_RULES } from './publisher-rules.js'

const P = PROMPT

/** What several rules find. */
const AD_BREAK = {
  name: 'ad-break',
  noun: 'a label that an advertisement or a video comes here',
  kind: 'story-continues',
  sentence: PROMPT.article | PROMPT.reading,
} as const
const ARTICLE_TOOL = {
  name: 'article-tool',
  noun: 'a button that does something with the article',
  kind: 'page-tools',
  sentence: PROMPT.this | PROMPT.us,
} as const
/** What may stand beside the name of an assistant. */
const AROUND_ASSISTANT =
  PROMPT.article | PROMPT.piece | PROMPT.page | PROMPT.post | PROMPT.ai | PROMPT.this | PROMPT.us | PROMPT.name | PROMPT.filler
/** What stands in a page where something of another site would be. */
const EMBEDDED = PROMPT.content | PROMPT.post | PROMPT.video | PROMPT.photo
const EMBED_NOTE = { name: 'embed-note', noun: 'a note in place of what another site has', kind: 'stray-ui', markless: true } as const
/** Ways to say that it is not there. */
const NOT_THERE: readonly bigint[] = [
  PROMPT.unable | PROMPT.available,
  PROMPT.unable | PROMPT.load,
  PROMPT.unable | PROMPT.play,
  PROMPT.unable | PROMPT.view,
  PROMPT.not | PROMPT.available,
  PROMPT.not | PROMPT.could | PROMPT.load,
  PROMPT.not | PROMPT.could | PROMPT.play,
  PROMPT.not | PROMPT.could | PROMPT.view,
]
const AROUND_EMBED =
  PROMPT.could |
  PROMPT.longer |
  PROMPT.be |
  PROMPT.network |
  PROMPT.unable |
  PROMPT.available |
  PROMPT.load |
  PROMPT.play |
  PROMPT.view |
  PROMPT.yet |
  PROMPT.this |
  PROMPT.now |
  PROMPT.here |
  PROMPT.filler
const AUTHOR_FOLLOW = { name: 'author-follow', noun: 'a button to follow the author', kind: 'share', markless: true } as const
const FOLLOW_TOPIC = { name: 'topic-follow', noun: 'a button to follow a topic', kind: 'share', markless: true } as const
const VIDEO_BUTTON = { name: 'video-button', noun: 'a button of a player', kind: 'player', markless: true } as const
const AROUND_VIDEO = PROMPT.off | PROMPT.click | PROMPT.this | PROMPT.now | PROMPT.here | PROMPT.filler
const LIVE_BUTTON = { name: 'live-button', noun: 'a button of a live blog', kind: 'page-tools' } as const
const POLL_PROMPT = { name: 'poll-prompt', noun: 'a prompt to take part in a poll', kind: 'page-tools' } as const
const ISSUE_LINK = { name: 'issue-link', noun: 'a link to the newspaper as it is printed', kind: 'navigation' } as const
const OTHER_LANGUAGE = { name: 'other-language', noun: 'a link to the article in another language', kind: 'navigation' } as const
const GIFT_PROMPT = { name: 'gift-prompt', noun: 'a button to give an article away', kind: 'page-tools' } as const
const LETTER_PROMPT = { name: 'letter-prompt', noun: 'a prompt to write to the editor', kind: 'comment-policy' } as const
const AD_BLOCKER = {
  name: 'ad-blocker-note',
  noun: 'a request to let advertisements through',
  kind: 'stray-ui',
} as const
const PREFERRED_SOURCE = { name: 'preferred-source', noun: 'a prompt to prefer the site in a search engine', kind: 'share' } as const
const CONSENT = {
  name: 'consent',
  noun: 'a request to allow what is not shown',
  kind: 'cookie-notice',
  sentence: PROMPT.this | PROMPT.here | PROMPT.please,
} as const
/** That the content is not there without it: first the content. */
const CONTENT_LACKS_CONSENT = { ...CONSENT, form: 'telling', opens: PROMPT.content, strict: true } as const
const SIGN_UP_TERMS = { name: 'sign-up-terms', noun: 'the terms of a sign-up', kind: 'newsletter' } as const
const CONSENT_NOTICE = { name: 'consent-notice', noun: 'a notice on cookies and consent', kind: 'cookie-notice' } as const
const NEWS_BY_MAIL = { name: 'news-by-mail', noun: 'a prompt to get news by mail', kind: 'newsletter' } as const
/** What is mailed, what it is called by itself, and what may stand beside the word for ending it. */
const OF_MAIL = PROMPT.mail | PROMPT.newsletter
const A_MAIL = OF_MAIL | PROMPT.message
const AROUND_OPT_OUT =
  PROMPT.click |
  PROMPT.here |
  PROMPT.this |
  PROMPT.list |
  PROMPT.mail |
  PROMPT.newsletter |
  PROMPT.subscriber |
  PROMPT.unsubscribe |
  PROMPT.us |
  PROMPT.filler
/** What may stand beside the news that are mailed. */
const AROUND_NEWS =
  PROMPT.daily | PROMPT.more | PROMPT.reader | PROMPT.us | PROMPT.when | PROMPT.free | PROMPT.now | PROMPT.last | PROMPT.filler
/** To change the settings of a subscription, or to end it. */
const TO_MANAGE = PROMPT.manage | PROMPT.choose | PROMPT.edit
/** Those that a headline of a help page may be worded like. */
const MAIL_BUTTON = { ...MAIL_NOTE, name: 'mail-button' } as const
const APP_PROMPT = { name: 'app-prompt', noun: 'a prompt to get an app', kind: 'app-prompt' } as const
const NOTIFICATIONS = { name: 'notification-prompt', noun: 'a prompt to switch notifications on', kind: 'app-prompt' } as const
const FOLLOW_PROMPT = { name: 'follow-prompt', noun: 'a prompt to follow the site elsewhere', kind: 'share' } as const
const CHANNEL_PROMPT = {
  ...CHANNEL,
  sentence:
    PROMPT.follow |
    PROMPT.subscribe |
    PROMPT.pay |
    PROMPT.article |
    PROMPT.link |
    PROMPT.site |
    PROMPT.address |
    PROMPT.here |
    PROMPT.click |
    PROMPT.find,
} as const
const MISTAKE_PROMPT = { name: 'mistake-prompt', noun: 'a request to report mistakes', kind: 'page-tools' } as const
const TIP_LINE = { name: 'tip-line', noun: 'a call for tips to the newsroom', kind: 'tip-line' } as const
const COMMENT_PROMPT = { name: 'comment-prompt', noun: 'a prompt to comment', kind: 'comment-policy' } as const
const COMMENT_RULE = { name: 'comment-rule', noun: 'a rule on comments', kind: 'comment-policy' } as const
const COMMENT_FORM = { name: 'comment-form', noun: 'the form for comments', kind: 'comment-policy' } as const
const LIKED_PROMPT = { name: 'liked-prompt', noun: 'a request to share it if one liked it', kind: 'share' } as const
const PRICE_OFFER = { name: 'price-offer', noun: 'an offer of a subscription', kind: 'paywall' } as const
/** What a subscription costs is told only beside a line of a paywall: a story has lists of prices, too. */
export const PRICE_LINE = { name: 'price-line', noun: 'the price of a subscription', kind: 'paywall' } as const
const PAYWALL_PROMPT = { name: 'paywall-prompt', noun: 'a prompt to subscribe for reading on', kind: 'paywall' } as const
const LOGIN_PROMPT = { name: 'login-prompt', noun: 'a prompt to log in', kind: 'login' } as const
const SUBSCRIBERS_ONLY = { name: 'subscribers-only', noun: 'a note that it is for subscribers', kind: 'paywall' } as const
const PAGE_FEEDBACK = { name: 'page-feedback', noun: 'a request to say what one thinks of it', kind: 'page-tools' } as const
const REVIEW_PROMPT = { name: 'review-prompt', noun: 'a request to review it', kind: 'comment-policy' } as const
const NAVIGATION_LINK = { name: 'navigation-link', noun: 'a link to another page of the site', kind: 'navigation' } as const
const RELATED_PRODUCTS = { name: 'related-products', noun: 'the heading of a list of products', kind: 'related-heading' } as const
const MISS_NOTHING = { name: 'miss-nothing', noun: 'a prompt to miss nothing of the site', kind: 'newsletter' } as const
/** What may stand beside the words of such a button. */
const AROUND_BUTTON = PROMPT.us | PROMPT.free | PROMPT.now | PROMPT.here | PROMPT.reader | PROMPT.filler
/** To switch notifications or sound on. */
const TO_SWITCH_ON = PROMPT.switchOn | PROMPT.activate
const RIGHTS_PROMPT = { name: 'rights-prompt', noun: 'a rule on copying', kind: 'copyright' } as const
const AI_RULE = { name: 'ai-rule', noun: 'a rule on training machines', kind: 'copyright' } as const
/** What may stand beside what such a rule forbids. */
const AROUND_AI_RULE =
  PROMPT.could |
  PROMPT.allowed |
  PROMPT.be |
  PROMPT.without |
  PROMPT.made |
  PROMPT.ai |
  PROMPT.train |
  PROMPT.model |
  PROMPT.using |
  PROMPT.reproduce |
  PROMPT.content |
  PROMPT.article |
  PROMPT.photo |
  PROMPT.website |
  PROMPT.page |
  PROMPT.this |
  PROMPT.us |
  PROMPT.not |
  PROMPT.permission |
  PROMPT.degree |
  PROMPT.rights |
  PROMPT.reserved |
  PROMPT.all |
  PROMPT.filler
/** 'Start now', 'Jetzt starten', but not 'Plans to buy': the verb comes first or, as in German, Turkish and Japanese, last. */
const OPENS_WITH_ORDER = { opens: PROMPT.order, closes: PROMPT.toOrder } as const
const TO_TAKE_PART = PROMPT.subscribe | PROMPT.login | PROMPT.order
const SHARE_PROMPT = { name: 'share-prompt', noun: 'buttons for sharing', kind: 'share' } as const
const LIKE_BUTTON = { name: 'like-button', noun: 'a button to like it', kind: 'share' } as const
const READ_AT_SITE = { name: 'read-at-site', noun: 'a link to the whole of it', kind: 'read-more' } as const
const WITH_COLON = /[:：]$/u
const RELEASE_LABEL = { name: 'release-label', noun: 'the label of a release', kind: 'stray-ui' } as const
/** 'EMBARGOED UNTIL 00:01 GMT', 'Sperrfrist: Donnerstag, 10 Uhr': a time of day behind the word. */
const EMBARGO = /^(?:\p{L}+ ?:|embargoed ).*(?:\p{Nd}:\p{Nd}|\p{Nd} ?(?:uhr|[ap]\.?m))/iu
const SPONSOR_LABEL = { name: 'sponsor-label', noun: 'a label above what a sponsor says', kind: 'advertisement' } as const
const MORE_ARTICLES = { name: 'more-articles', noun: 'the heading of a list of articles', kind: 'related-heading' } as const

/** What may stand beside the price of a subscription. */
const AROUND_PRICE =
  PROMPT.pay |
  PROMPT.subscribe |
  PROMPT.subscriber |
  PROMPT.first |
  PROMPT.pricing |
  PROMPT.without |
  PROMPT.goOn |
  PROMPT.unsubscribe |
  PROMPT.anytime |
  PROMPT.any |
  PROMPT.when |
  PROMPT.only |
  PROMPT.free |
  PROMPT.now |
  PROMPT.access |
  PROMPT.reader |
  PROMPT.filler
const WITHOUT_COLON = /^[^:：]+$/u
/** Whoever looks over what a machine made. */
const NEWSROOM = PROMPT.newsroom | PROMPT.editor | PROMPT.author
/** What it makes, or translates. */
const MADE_TEXT = PROMPT.article | PROMPT.piece | PROMPT.summary | PROMPT.content | PROMPT.page | PROMPT.post
/** A sentence on the article that has the words, and others. */
const MACHINE_SENTENCE = {
  ...MACHINE_NOTE,
  form: 'telling',
  one: MADE_TEXT,
  words: 24,
  opens: MADE_TEXT | PROMPT.this | PROMPT.made | PROMPT.translated,
  strict: true,
} as const
/** Written small, 'ai' and 'ia' are words of Italian, Romanian and Indonesian. */
const NO_SMALL_AI = /^(?!.*(?<!\p{L})(?:ai|ia)(?!\p{L}))/u
const VOICE_NOTE = { name: 'voice-note', noun: 'a note that a machine reads it', kind: 'player' } as const
const AROUND_VOICE =
  PROMPT.readAloud |
  PROMPT.reading |
  PROMPT.made |
  PROMPT.ai |
  PROMPT.synthetic |
  PROMPT.article |
  PROMPT.summary |
  PROMPT.use |
  PROMPT.listen |
  PROMPT.sound |
  PROMPT.agree |
  PROMPT.off |
  PROMPT.filler
const PLAYER_ERROR = { name: 'player-error', noun: 'a message that something cannot be shown', kind: 'player' } as const
/** What may stand beside the words of such a message. */
const AROUND_ERROR = PROMPT.beside | PROMPT.yours | PROMPT.please | PROMPT.could | PROMPT.reader | PROMPT.this | PROMPT.filler
const NO_SPAM = /^¡?(?:\p{L}+(?:['’]\p{L}+)? ){1,4}\p{L}*(?:spam|спам)[^.!]{0,16}[!.] /iu
/** 'Your email address will not be published. Required fields are marked *' */
const STARRED_FIELDS =
  /[.。](?=[^.。]*(?<!\p{L})(?:champs|campi|campos|felder|felt|felter|fields|fält|kentät|mezőket|pola|velden|поля)(?!\p{L}))[^.。]*\*/iu
/** 'Click to share', not 'Click and share' */
const CLICK_TO = /^\p{L}+,? (?:\p{L}+ ){0,2}(?:aby|for at|för att|om|para|per|pour|to|um|чтобы) /iu
/** 'LINE' and 'MAX' are also words; written so, they name a messenger. */
const MESSENGER = /(?<!\p{L})(?:LINE|MAX)(?![\p{Script=Latin}\p{Script=Cyrillic}])/u

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
  { ...AD_BREAK, form: 'whole', has: P.insert | P.goOn, may: P.article | P.reading | P.filler, words: 9 },
  // 'Artiklen fortsætter under billedet'; 'After the photo' may be a cross-head.
  { ...AD_BREAK, form: 'whole', has: P.photo | P.goOn | P.article, words: 9 },
  // 'The story continues below'; 'Below the article' may be a cross-head.
  { ...AD_BREAK, form: 'whole', has: P.continues | P.below | P.article, may: P.goOn | P.reading | P.more | P.filler, words: 8 },
  // 'يستمر المقال بعد الإعلان'; 'بعد الإعلان', which is also 'after the announcement', may be a cross-head.
  {
    ...AD_BREAK,
    form: 'whole',
    has: P.continues | P.insert,
    one: P.article | P.reading,
    may: P.goOn | P.yet | P.follow | P.later | P.filler,
    words: 9,
  },
  { ...AD_BREAK, has: P.goOn | P.reading, words: 5 },
  { ...AD_BREAK, has: P.goOn | P.below | P.reading, may: P.article | P.filler, words: 6 },
  {
    ...SHARE_PROMPT,
    form: 'whole',
    sentence: P.this | P.us,
    has: P.use | P.network,
    may: P.article | P.filler,
    words: 12,
  },
  // 'Share this article with your friends', 'Partagez l’article avec vos amis'
  ...[
    { form: 'telling', has: P.share | P.friend | P.article | P.this, strict: true } as const,
    { form: 'whole', has: P.share | P.friend | P.article } as const,
  ].map(
    (told): PromptRule => ({
      ...SHARE_PROMPT,
      ...told,
      may: P.us | P.reader | P.yours | P.network | P.filler,
      words: 12,
      opens: P.share,
      closes: P.share | P.closing,
      stopless: true,
    }),
  ),
  { ...ARTICLE_TOOL, form: 'whole', has: P.use | P.article, may: P.minutes | P.reading | P.later | P.filler, words: 8 },
  // 'Print recipe', 'Télécharger le communiqué', 'Copy link'
  { ...ARTICLE_TOOL, has: P.use | P.piece, may: P.article | P.mail | P.us | P.filler, words: 7 },
  { ...ARTICLE_TOOL, has: P.download | P.piece, words: 5 },
  { ...ARTICLE_TOOL, has: P.use | P.link, may: P.article | P.reproduce | P.filler, words: 5 },
  { ...ARTICLE_TOOL, has: P.link | P.copied, words: 5 },
  // 'Save for later'
  { ...ARTICLE_TOOL, has: P.use | P.later, may: P.reading | P.article | P.piece | P.this | P.filler, words: 8 },
  // 'Read later', 'Später lesen'; 'Mai lesen' and 'Lire plus' are cross-heads.
  {
    ...ARTICLE_TOOL,
    has: P.reading | P.later,
    may: P.article | P.add | P.list | P.filler,
    words: 5,
    opens: P.reading | P.later | P.add,
    closes: P.reading,
  },
  {
    ...ARTICLE_TOOL,
    has: P.bookmark,
    one: P.add | P.use | P.follow,
    may: P.add | P.use | P.follow | P.article | P.this | P.filler,
    words: 6,
  },
  { ...ARTICLE_TOOL, has: P.add | P.list | P.reading, may: P.us | P.filler, words: 6 },
  // 'Add to calendar'
  { ...ARTICLE_TOOL, has: P.add | P.calendar, may: P.event | P.this | P.us | P.filler, words: 5 },
  // 'Gift this article', 'You can gift 5 articles a month'; 'A gift for readers' is a headline.
  {
    ...GIFT_PROMPT,
    has: P.gift | P.article,
    may: P.leave | P.report | P.this | P.share | P.filler,
    words: 8,
    opens: P.gift | P.leave | P.report,
    closes: P.closing,
  },
  { ...GIFT_PROMPT, form: 'request', has: P.gift | P.article | P.period | P.digit, words: 14, opens: 0n, stopless: true },
  // 'View this post on Instagram', 'Watch on YouTube'
  {
    ...EMBED_NOTE,
    form: 'whole',
    has: P.view | P.network | P.this,
    one: EMBEDDED | P.article,
    may: P.here | P.filler,
    words: 8,
    stopless: true,
  },
  {
    ...EMBED_NOTE,
    has: P.view | P.network,
    may: EMBEDDED | P.article | P.this | P.filler,
    lacks: P.digit | P.times,
    words: 7,
    opens: P.view,
    closes: P.view,
  },
  // 'This content could not be loaded', 'Video unavailable'; 'The video is no longer available.' may be the last that there is to say.
  ...NOT_THERE.flatMap((notThere): PromptRule[] => {
    const around = { ...EMBED_NOTE, may: EMBEDDED | AROUND_EMBED, words: 10 }
    return [
      { ...around, form: 'whole', has: notThere | P.content | P.this, stopless: true },
      { ...around, has: notThere, one: P.content | P.post | P.video },
      { ...around, has: notThere | P.photo | P.this },
    ]
  }),
  { ...EMBED_NOTE, has: P.load, one: EMBEDDED, may: P.now | P.filler, words: 4, opens: P.load, closes: P.closing },
  { ...EMBED_NOTE, has: P.view | P.content, may: P.this | P.filler, words: 4, opens: P.view, closes: P.view },
  // 'Inhalt von YouTube anzeigen'
  { ...EMBED_NOTE, has: P.content | P.network | P.view, may: P.made | P.filler, words: 5, opens: P.view | P.content, closes: P.view },
  // 'Play video', 'Watch the video', 'Tap to unmute'
  { ...VIDEO_BUTTON, has: P.video | P.play, may: AROUND_VIDEO, words: 5, opens: P.play | P.click, closes: P.play },
  { ...VIDEO_BUTTON, has: P.video | P.view, may: AROUND_VIDEO, words: 4, opens: P.view, closes: P.view },
  { ...VIDEO_BUTTON, has: P.sound, one: TO_SWITCH_ON, may: P.click | P.filler, words: 4, lacks: P.off },
  // 'See all photos', 'More pictures', 'Open the gallery', 'View image in fullscreen'
  {
    ...GALLERY_LINK,
    has: P.photo | P.view,
    one: P.all | P.more | P.gallery | P.enlarge,
    may: P.all | P.more | P.gallery | P.enlarge | P.click | P.here | P.filler,
    words: 7,
    opens: P.view,
    closes: P.closing,
  },
  { ...GALLERY_LINK, has: P.photo | P.view, words: 3, opens: P.view },
  // 'The gallery is open' opens otherwise; 'Bildergalerie öffnen' has no more words.
  ...[
    { words: 6, opens: P.view | P.click | P.jump },
    { words: 3, opens: P.view, closes: P.closing },
  ].map(
    (placed): PromptRule => ({
      ...GALLERY_LINK,
      has: P.gallery,
      one: P.view | P.click | P.jump,
      may: P.view | P.click | P.photo | P.jump | P.all | P.more | P.this | P.here | P.filler,
      ...placed,
    }),
  ),
  {
    ...GALLERY_LINK,
    has: P.enlarge,
    one: P.photo | P.click,
    may: P.photo | P.click | P.leave | P.view | P.here | P.please | P.version | P.filler,
    words: 8,
    opens: P.enlarge | P.click,
    closes: P.closing | P.click | P.enlarge,
  },
  // 'Photo 1 of 10'
  { ...GALLERY_LINK, form: 'whole', has: P.photo | P.counted, may: P.off | P.filler, words: 4, stopless: true },
  // 'Summarize with ChatGPT', 'Artikel mit KI zusammenfassen'; 'Ask Claude' may be advice on a person
  { ...ARTICLE_TOOL, has: P.assistant | P.digest, may: AROUND_ASSISTANT, words: 8 },
  { ...ARTICLE_TOOL, has: P.assistant | P.ask, may: AROUND_ASSISTANT, lacks: P.name, words: 8 },
  { ...ARTICLE_TOOL, has: P.assistant | P.ask | P.article | P.this, may: AROUND_ASSISTANT, words: 8 },
  {
    ...ARTICLE_TOOL,
    has: P.assistant | P.view,
    may: AROUND_ASSISTANT,
    lacks: P.name,
    words: 5,
    opens: P.view,
    closes: P.view,
  },
  {
    ...ARTICLE_TOOL,
    has: P.ai,
    one: P.digest | P.ask,
    may: AROUND_ASSISTANT | P.digest | P.ask | P.assistant | P.summary | P.made | P.reader,
    words: 9,
    opens: P.digest | P.ask | P.ai | P.summary | P.article,
    closes: P.digest | P.ask,
  },
  // 'Get an AI summary of this article'; 'AI summary' says what a machine wrote.
  {
    ...ARTICLE_TOOL,
    has: P.ai | P.summary,
    one: P.subscribe | P.reading | P.view,
    may: AROUND_ASSISTANT | P.subscribe | P.reading | P.view | P.made,
    words: 10,
    opens: P.subscribe | P.reading | P.view,
    closes: P.subscribe | P.reading | P.view,
  },
  // 'Summarize this post with:'
  { ...ARTICLE_TOOL, has: P.digest | P.this, one: P.article | P.post, words: 6, opens: P.digest },
  // 'Please turn off your ad blocker.', 'It looks like you are using an ad blocker.'; 'Half of readers use an ad blocker.' is news.
  {
    ...AD_BLOCKER,
    form: 'request',
    has: P.block | P.insert | P.disable,
    words: 16,
    opens: P.disable | P.please,
    closes: P.disable,
    sentence: P.please | P.us | P.support | P.goOn,
  },
  {
    ...AD_BLOCKER,
    form: 'whole',
    has: P.block | P.insert | P.detected | P.reader,
    may: P.us | P.using | P.activate | P.switchOn | P.have | P.could | P.this | P.browser | P.website | P.page | P.filler,
    words: 16,
  },
  // 'Add us as a preferred source on Google'; 'Google is the preferred source of half of them.' is a sentence of the story.
  { ...PREFERRED_SOURCE, form: 'advice', has: P.preferred | P.source | P.network | P.us, words: 16, stopless: true },
  // 'Add as preferred source'
  { ...PREFERRED_SOURCE, has: P.preferred | P.source, one: P.add, may: P.add | P.us | P.network | P.filler, words: 9 },
  { ...PREFERRED_SOURCE, form: 'request', has: P.preferred | P.source | P.network, words: 16, stopless: true },
  // 'Add The Packet as a preferred source on Google to see more of our stories when you search.'
  { ...PREFERRED_SOURCE, form: 'request', has: P.preferred | P.source | P.network | P.us, words: 24, opens: P.add, strict: true },
  // 'Add us on Google'
  { ...PREFERRED_SOURCE, has: P.add | P.us | P.network, may: P.follow | P.filler, words: 6 },
  // 'Edit this page on GitHub'
  { ...ARTICLE_TOOL, has: P.edit | P.article, may: P.network | P.us | P.filler, words: 8 },
  { ...ARTICLE_TOOL, has: P.edit | P.network, words: 4 },
  // 'This summary was generated by AI.'; 'The summary was generated by AI, and nobody read it.' is the story's.
  {
    ...MACHINE_NOTE,
    form: 'whole',
    has: P.ai | P.made,
    one: MADE_TEXT,
    may: MADE_TEXT | P.us | P.newsroom | P.degree | P.filler,
    words: 16,
  },
  // 'Created with AI, checked by the newsroom', 'This summary was generated by AI and reviewed by an editor.'
  {
    ...MACHINE_NOTE,
    form: 'whole',
    has: P.ai | P.made | P.checked,
    one: NEWSROOM,
    may: NEWSROOM | MADE_TEXT | P.digest | P.us | P.tip | P.confirm | P.edit | P.goOn | P.could | P.off | P.filler,
    words: 20,
  },
  { ...MACHINE_NOTE, form: 'telling', has: P.ai | P.made | P.checked | P.this, one: MADE_TEXT, words: 20 },
  // 'This article was written with the help of AI.', in any words: it is never removed
  { ...MACHINE_SENTENCE, has: P.ai | P.made | P.this, looks: NO_SMALL_AI },
  // 'This text was translated automatically and may contain mistakes.'
  { ...MACHINE_SENTENCE, has: P.translated | P.automatic | P.this },
  // 'Článek byl strojově přeložen z angličtiny.'
  { ...MACHINE_SENTENCE, has: P.translated | P.automatic, words: 9, opens: MADE_TEXT },
  // 'Automatically translated from English'
  {
    ...MACHINE_NOTE,
    form: 'whole',
    has: P.translated | P.automatic,
    may: MADE_TEXT | P.made | P.could | P.languageName | P.original | P.not | P.filler,
    words: 10,
  },
  {
    ...AUTHOR_FOLLOW,
    has: P.follow | P.author,
    may: P.this | P.filler,
    lacks: P.join | P.reading | P.click | P.view,
    words: 6,
    opens: P.follow,
  },
  { ...AUTHOR_FOLLOW, has: P.follow | P.author | P.closing, may: P.this | P.filler, words: 6, closes: P.closing, opens: 0n },
  // 'Read by an AI voice', 'Audio generated by an automated voice'; 'A voice made by AI' may be a cross-head.
  ...[P.ai, P.synthetic].flatMap((machine): PromptRule[] => {
    const around = { ...VOICE_NOTE, may: AROUND_VOICE, words: 9, sentence: P.article | P.this } as const
    return [
      { ...around, has: P.voice | machine, one: P.readAloud | P.reading },
      { ...around, has: P.voice | machine | P.made, one: P.article | P.summary },
    ]
  }),
  // 'Follow this topic'
  {
    ...FOLLOW_TOPIC,
    has: P.follow | P.topic,
    may: P.article | P.this | P.author | P.filler,
    words: 6,
    opens: P.follow,
    closes: P.closing,
  },
  {
    ...FOLLOW_TOPIC,
    has: P.pay,
    one: P.author | P.topic,
    may: P.this | P.filler,
    words: 5,
    opens: P.pay,
    closes: P.closing,
  },
  // 'Listen, listen!' is no row of buttons.
  { name: 'tool-row', noun: 'a row of buttons', kind: 'page-tools', form: 'whole', has: P.use, may: 0n, words: 8, sentence: 0n },
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
  // 'We and our 847 partners store and/or access information on a device'
  { ...CONSENT_NOTICE, form: 'telling', has: P.us | P.partner | P.process, one: P.device | P.cookie, words: 60 },
  // 'We use cookies to improve your experience.'
  { ...CONSENT_NOTICE, form: 'telling', has: P.cookie | P.using | P.experience, one: P.us | P.website, words: 30 },
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
  { ...MAIL_NOTE, form: 'request', has: P.browser | P.asked, one: OF_MAIL, words: 12, stopless: true },
  { ...MAIL_NOTE, form: 'request', has: P.browser | P.asked | P.view | P.well | P.this, one: A_MAIL, words: 16 },
  { ...MAIL_NOTE, form: 'request', has: P.well | P.asked | P.this | P.click | P.here, one: A_MAIL, words: 14 },
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
  // 'Update your preferences', 'Manage my subscription', 'You can update your preferences or unsubscribe from this list.'
  { ...MAIL_BUTTON, has: P.settings | P.reader, one: TO_MANAGE, words: 7 },
  { ...MAIL_BUTTON, has: P.settings | P.mail, one: TO_MANAGE, words: 7 },
  { ...MAIL_BUTTON, has: P.settings, one: TO_MANAGE, may: OF_MAIL | P.subscriber, words: 4 },
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
  {
    ...NEWSLETTER_PROMPT,
    form: 'advice',
    has: P.newsletter | P.subscribe,
    words: 30,
    opens: P.subscribe | P.newsletter,
    closes: P.subscribe,
  },
  // 'Your email address', of a form
  { ...NEWSLETTER_PROMPT, has: P.mail, one: P.yours | P.reader, may: P.beside | P.enter | P.filler, words: 5, markless: true },
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
  { ...APP_PROMPT, has: P.app | P.download, may: P.us | P.network | P.filler, words: 8 },
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
  { ...FOLLOW_PROMPT, form: 'advice', has: P.follow | P.network, words: 22, opens: P.follow, closes: P.follow },
  // 'Clique aqui para entrar no nosso grupo de WhatsApp', but not 'Entrar no WhatsApp é fácil'.
  { ...FOLLOW_PROMPT, form: 'request', has: P.click | P.enter | P.network, words: 16, opens: P.click, strict: true },
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
  { ...FOLLOW_PROMPT, form: 'request', has: P.follow | P.channel | P.network, words: 12, opens: P.follow, strict: true, stopless: true },
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
  // 'Save my name, email, and website in this browser for the next time I comment.'
  { ...COMMENT_FORM, form: 'telling', has: P.name | P.browser | P.comment | P.mine | P.next | P.use, words: 32 },
  { ...COMMENT_FORM, form: 'request', has: P.name | P.browser | P.comment | P.use, words: 32 },
  // 'Please enter your comment!', 'Please enter your name here'
  ...[P.comment, P.name | P.here].map(
    (field): PromptRule => ({ ...COMMENT_FORM, form: 'whole', has: P.enter | P.please | field, may: P.any | AROUND_ERROR, words: 8 }),
  ),
  // 'Notify me of new comments by email.'
  {
    ...COMMENT_FORM,
    form: 'whole',
    has: P.notify | P.mine,
    one: P.comment | P.post,
    may: P.new | P.all | P.mail | P.inbox | P.likes | AROUND_ERROR,
    words: 12,
  },
  // 'Du musst angemeldet sein, um einen Kommentar abzugeben.'
  {
    ...COMMENT_FORM,
    form: 'whole',
    has: P.comment | P.login | P.beside,
    may: P.leave | P.publication | P.post | AROUND_ERROR,
    words: 12,
    looks: UNCONDITIONAL,
  },
  // 'Your email address will not be published. Required fields are marked *'
  { ...COMMENT_FORM, form: 'telling', has: P.required | P.not, words: 20, looks: STARRED_FIELDS },
  {
    ...COMMENT_LOGIN,
    form: 'request',
    has: P.comment | P.login,
    words: 18,
    opens: P.comment | P.login,
    closes: P.comment | P.login,
  },
  // 'Du må være innlogget for å kommentere.'
  {
    ...COMMENT_LOGIN,
    form: 'whole',
    has: P.comment | P.login,
    one: P.could | P.be,
    may: P.could | P.be | P.reader | P.enter | P.leave | P.post | P.publication | P.beside | P.please | P.this | P.now | P.filler,
    words: 12,
    looks: UNCONDITIONAL,
  },
  // 'Comment on this story'
  {
    ...COMMENT_PROMPT,
    has: P.comment | P.article,
    one: P.us | P.filler | P.share,
    may: P.us | P.filler | P.share,
    words: 6,
  },
  // 'Share your memories of the ferry in the comments below', 'What did you think? Tell us in the comments!'
  {
    ...COMMENT_PROMPT,
    form: 'request',
    has: P.comment,
    one: P.goOn | P.asked | P.us,
    words: 20,
    opens: P.share | P.rate | P.report | P.have | P.reaction | P.tip,
    strict: true,
    stopless: true,
  },
  // 'Comment below'; 'Comments after the match' is a headline.
  { ...COMMENT_PROMPT, has: P.comment | P.goOn, may: P.us | P.here | P.article | P.filler | P.share | P.liked, words: 6 },
  // 'Have we missed your favourite? Tell us in the comments.'
  { ...COMMENT_PROMPT, form: 'request', has: P.comment | P.asked | P.report, words: 20, opens: P.report, strict: true },
  // 'Var först med att kommentera', 'Join the debate'
  { ...COMMENT_PROMPT, has: P.comment | P.be | P.first, may: P.follow | P.reader | P.us | P.article | P.filler, words: 8 },
  {
    ...COMMENT_PROMPT,
    has: P.debate | P.join,
    may: P.follow | P.comment | P.goOn | P.here | P.reader | P.us | P.article | P.filler,
    words: 6,
    opens: P.join,
    closes: P.closing,
  },
  // 'Comments are closed on this article.', 'Comments are closed.'; 'Closed to comments' is a headline.
  { ...COMMENT_RULE, form: 'whole', has: P.comment | P.moderation | P.article, words: 8 },
  {
    ...COMMENT_RULE,
    form: 'whole',
    has: P.comment | P.comments | P.closed,
    may: P.moderation | P.could | P.be | P.here | P.now | P.filler,
    words: 5,
    opens: P.comment,
  },
  // 'Comments are read by a moderator.', 'Your comment awaits moderation.'; 'Last year we had 9,000 comments, and our moderators removed half.' is told.
  {
    ...COMMENT_RULE,
    form: 'advice',
    has: P.comment | P.moderation,
    words: 24,
    opens: P.comment | P.yours | P.please | P.thanks,
    strict: true,
  },
  // 'Write a letter to the editor'; 'A letter to the editor of 1911' is told.
  {
    ...LETTER_PROMPT,
    has: P.letter | P.editor,
    one: P.report | P.leave,
    may: P.report | P.leave | P.us | P.newsroom | P.filler,
    words: 7,
    opens: P.report | P.leave,
    closes: P.report | P.leave,
  },
  // 'Found a typo? Press Ctrl+Enter.', 'Write to us if you find a mistake.'; 'Send the error to the printer.' asks for nothing.
  {
    ...MISTAKE_PROMPT,
    form: 'request',
    has: P.mistake | P.report,
    one: P.us | P.asked,
    lacks: P.tellUs,
    words: 14,
    opens: P.mistake | P.report,
    closes: P.report,
  },
  {
    ...MISTAKE_PROMPT,
    form: 'request',
    has: P.mistake | P.report,
    lacks: P.tellUs,
    words: 14,
    opens: P.mistake | P.report,
    closes: P.report,
    stopless: true,
  },
  // 'Report a mistake in this article'
  {
    ...MISTAKE_PROMPT,
    has: P.mistake | P.report,
    may: P.article | P.this | P.us | P.here | P.click | P.filler,
    lacks: P.tellUs,
    words: 8,
  },
  { ...TIP_LINE, form: 'request', has: P.report | P.newsroom, words: 14, opens: P.report | P.newsroom, stopless: true },
  // 'Write to us', 'Send us your photos: desk@…', 'Have you got a story? Write to desk@…'; 'Send photos to the museum.' is the story's.
  {
    ...TIP_LINE,
    has: P.report | P.us,
    may: P.tip | P.article | P.newsroom | P.network | P.filler,
    words: 7,
    markless: true,
  },
  // 'Subscribe | Send us news', below each post of a channel
  {
    ...TIP_LINE,
    has: P.report | P.pay,
    one: P.tip | P.article,
    may: P.tip | P.article | P.channel | P.us | P.filler,
    words: 6,
  },
  // 'Écrivez-nous : courrier@…'
  { ...TIP_LINE, form: 'request', has: P.report | P.us | P.address, words: 8, opens: P.report, strict: true, stopless: true },
  { ...TIP_LINE, form: 'request', has: P.report | P.tip | P.us | P.address, words: 18, opens: P.report | P.tip | P.have, strict: true },
  {
    ...TIP_LINE,
    form: 'request',
    has: P.report | P.asked | P.us,
    one: P.tip | P.article,
    words: 18,
    opens: P.have | P.tip | P.article,
    strict: true,
  },
  {
    ...TIP_LINE,
    form: 'request',
    has: P.report | P.asked | P.address,
    one: P.tip | P.article,
    words: 18,
    opens: P.have | P.tip | P.article,
    strict: true,
  },
  // 'Was this article helpful?', 'Was it useful? Yes No'; 'Was it useful?' is anybody's question.
  {
    name: 'useful-question',
    noun: 'a question whether it was useful',
    kind: 'page-tools',
    has: P.useful | P.question,
    one: P.article | P.piece | P.page | P.document | P.content | P.summary | P.asked,
    may:
      P.article |
      P.piece |
      P.page |
      P.document |
      P.content |
      P.summary |
      P.ai |
      P.tip |
      P.reader |
      P.us |
      P.have |
      P.years |
      P.not |
      P.filler,
    words: 10,
  },
  {
    name: 'rate-prompt',
    noun: 'a request to rate it',
    kind: 'page-tools',
    has: P.rate,
    one: P.article | P.piece | P.page,
    may: P.article | P.piece | P.page | P.us | P.useful | P.leave | P.filler,
    words: 7,
  },
  // 'Jetzt bewerten!', 'Rate now'; 'The rate now' has one more.
  {
    name: 'rate-prompt',
    noun: 'a request to rate it',
    kind: 'page-tools',
    has: P.rate | P.now,
    words: 2,
    opens: P.rate,
    closes: P.closing,
  },
  // 'Love the app? Rate us!'
  {
    name: 'rate-prompt',
    noun: 'a request to rate it',
    kind: 'page-tools',
    form: 'request',
    has: P.rate | P.us | P.asked,
    words: 14,
    opens: P.rate,
    closes: P.rate,
    strict: true,
  },
  { ...LIKED_PROMPT, form: 'request', has: P.stars | P.us | P.please, one: P.rate | P.liked, words: 16 },
  // 'Enjoyed this article? Share it', 'Liked it? Share it!'; 'Did you like the soup? Share it with your neighbour.' names another thing.
  { ...LIKED_PROMPT, form: 'request', has: P.liked | P.use | P.article | P.asked, words: 14 },
  {
    ...LIKED_PROMPT,
    form: 'request',
    has: P.liked | P.share,
    one: P.article | P.piece,
    words: 14,
    opens: P.liked | P.article | P.piece,
    closes: P.share,
    stopless: true,
  },
  // 'If you liked the article, share it with your friends.', 'If you found this recipe useful, please share it.'
  ...[P.liked, P.useful].flatMap((why): PromptRule[] => {
    const may = P.reader | P.please | P.us | P.this | P.here | P.network | P.find | P.article | P.piece | P.post | P.page | P.filler
    const around = { ...LIKED_PROMPT, form: 'whole', may, words: 14, sentence: P.reader | P.please } as const
    return [
      { ...around, has: why | P.share | P.comma | P.article },
      { ...around, has: why | P.share | P.comma | P.piece | P.this },
    ]
  }),
  { ...LIKED_PROMPT, has: P.liked | P.share | P.asked, may: P.us | P.network | P.filler, words: 10 },
  { ...LIKED_PROMPT, form: 'request', has: P.liked | P.article | P.asked | P.us, words: 14 },
  // 'Did you like this article?'
  {
    ...PAGE_FEEDBACK,
    has: P.liked | P.article | P.question | P.this,
    may: P.reader | P.have | P.filler,
    words: 8,
  },
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
  {
    name: 'subscribers-login',
    noun: 'a prompt to log in for subscribers',
    kind: 'paywall',
    form: 'request',
    has: P.subscriber | P.login | P.asked,
    words: 10,
  },
  // 'Log in for subscribers', '会員の方はこちらからログイン'
  {
    name: 'subscribers-login',
    noun: 'a prompt to log in for subscribers',
    kind: 'paywall',
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
  // 'Sign in to view more content', 'Log in to save this article'
  { ...LOGIN_PROMPT, has: P.view | P.content, one: P.login | P.subscribe, may: P.more | P.article | P.filler, words: 8 },
  { ...LOGIN_PROMPT, has: P.use | P.article, one: P.login | P.subscribe, words: 8 },
  // 'Forgot your password?'
  { ...LOGIN_PROMPT, has: P.password | P.forgotten, may: P.reader | P.yours | P.mine | P.name | P.filler, words: 6 },
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
  // '무단 전재 및 재배포, AI 학습 및 활용 금지'
  {
    ...RIGHTS_PROMPT,
    form: 'whole',
    has: P.reproduce | P.permission | P.ai,
    one: P.train | P.usage,
    may: P.rights | P.reserved | P.reprint | P.train | P.usage | P.using | P.degree | P.not | P.all | P.us | P.filler,
    words: 20,
    stopless: true,
  },
  // '저작권자(c) …, 무단 전재-재배포 금지'
  {
    ...RIGHTS_PROMPT,
    form: 'request',
    has: P.rights | P.reproduce | P.permission,
    words: 25,
    opens: P.rights,
    strict: true,
    stopless: true,
  },
  ...[P.permission, P.not | P.allowed].map(
    (forbidden): PromptRule => ({
      ...RIGHTS_PROMPT,
      form: 'request',
      has: P.reproduce | forbidden,
      may: P.usage | P.ai | P.not | P.degree,
      words: 25,
      alone: true,
    }),
  ),
  // 'Our content may not be used to train AI.'; 'The court ruled that the pictures may not be used to train AI.' speaks of something else.
  ...[P.permission, P.not | P.could, P.not | P.allowed].flatMap((forbidden) =>
    [P.using, P.reproduce].flatMap((use) =>
      [P.ai, P.us].map(
        (named): PromptRule => ({
          ...AI_RULE,
          form: 'whole',
          has: P.train | forbidden | use | named,
          one: P.content | P.website | P.article | P.photo,
          may: AROUND_AI_RULE,
          words: 30,
          sentence: P.us | P.website | P.this,
        }),
      ),
    ),
  ),
  // 'При использовании материалов сайта гиперссылка обязательна.'
  {
    ...RIGHTS_PROMPT,
    form: 'request',
    has: P.usage | P.permission,
    one: P.us | P.newsroom | P.copyright | P.site | P.website | P.link | P.rights | P.reproduce,
    words: 25,
    alone: true,
  },
  // 'Copyright 2026 The Packet. All rights reserved. This material may not be published, broadcast or rewritten.'
  {
    name: 'rights-line',
    noun: 'a line on rights',
    kind: 'copyright',
    form: 'request',
    has: P.rights | P.reserved,
    one: P.copyright | P.reproduce | P.permission,
    words: 40,
    opens: P.rights | P.copyright,
    strict: true,
    alone: true,
  },
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
  ...[P.inbox, P.newsletter].flatMap((mailbox) =>
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
      opens: P.unsubscribe | P.anytime | P.any | P.not,
      closes: P.unsubscribe,
      alone: true,
      sentence: P.optOut | OF_MAIL | P.subscriber | P.us,
    }),
  ),
  // 'Read the full story at packet.example'
  {
    ...READ_AT_SITE,
    form: 'request',
    has: P.reading | P.site,
    one: P.article | P.goOn,
    words: 10,
    opens: P.reading | P.article,
    strict: true,
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
  {
    name: 'reaction-question',
    noun: 'a question what one thinks of it',
    kind: 'page-tools',
    has: P.reaction | P.article | P.question,
    may: P.us | P.filler,
    words: 8,
  },
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
  // 'View PDF', 'Cite this article', 'Republish this article'
  { ...ARTICLE_TOOL, has: P.pdf, one: P.view | P.download | P.use | P.reading, may: P.article | P.filler, words: 5 },
  { ...ARTICLE_TOOL, has: P.reprint | P.article | P.this, may: P.free | P.filler, words: 5, opens: P.reprint },
  { ...ARTICLE_TOOL, has: P.cite, one: P.article | P.post, may: P.how | P.filler, words: 5 },
  // 'View on map'
  { ...ARTICLE_TOOL, has: P.map | P.view, words: 4 },
  // 'Did you find what you were looking for?'
  {
    ...PAGE_FEEDBACK,
    has: P.find | P.seek | P.question | P.reader,
    may: P.have | P.article | P.page | P.all | P.here | P.filler,
    words: 12,
  },
  // 'Thank you for your feedback!', 'Report a problem with this page'
  { ...PAGE_FEEDBACK, has: P.thanks | P.opinion, may: P.us | P.reader | P.filler, words: 8 },
  // 'Thank you for reading this article to the end.'
  ...[P.reading, P.readAloud].map(
    (read): PromptRule => ({
      ...PAGE_FEEDBACK,
      form: 'whole',
      has: P.thanks | P.article | read,
      may: P.this | P.reader | P.us | P.have | P.last | P.filler,
      words: 12,
      opens: P.thanks,
      closes: P.thanks,
    }),
  ),
  {
    ...PAGE_FEEDBACK,
    has: P.report | P.page,
    one: P.well | P.mistake | P.opinion,
    may: P.well | P.mistake | P.opinion | P.this | P.us | P.reader | P.filler,
    words: 9,
  },
  // 'Write a review', 'Give feedback'
  {
    ...REVIEW_PROMPT,
    has: P.opinion,
    one: P.leave | P.share,
    may: P.article | P.page | P.product | P.this | P.us | P.reader | P.here | P.filler,
    words: 7,
  },
  // 'Tried this recipe? Leave a star rating!', 'Made this bread? Tag @packet'
  {
    ...REVIEW_PROMPT,
    form: 'request',
    has: P.leave | P.asked | P.this,
    one: P.comment | P.rate | P.stars | P.opinion | P.address | P.network,
    words: 20,
    opens: P.leave,
    strict: true,
  },
  // 'Още няма коментари'; 'No comment' is an answer.
  { ...COMMENT_RULE, has: P.comment | P.not | P.yet, may: P.here | P.filler, words: 8 },
  // 'This page was last reviewed on 3 May 2026'
  {
    name: 'page-date',
    noun: 'when the page was changed',
    kind: 'timestamp',
    form: 'request',
    has: P.page | P.updated | P.this | P.digit,
    words: 14,
    opens: P.page | P.updated,
    strict: true,
    stopless: true,
  },
  // 'This page was last edited on 3 May 2026, at 14:05.'
  {
    name: 'page-date',
    noun: 'when the page was changed',
    kind: 'timestamp',
    form: 'request',
    has: P.page | P.updated | P.last | P.this | P.digit,
    words: 18,
    opens: P.page | P.last,
    strict: true,
  },
  // 'Back to the list', 'Back to all posts'; 'Back home' is a cross-head.
  {
    ...NAVIGATION_LINK,
    has: P.back | P.list,
    may: P.all | P.article | P.post | P.page | P.us | P.filler,
    words: 7,
    opens: P.back,
    closes: P.back,
  },
  {
    ...NAVIGATION_LINK,
    has: P.back | P.all,
    one: P.article | P.post,
    may: P.us | P.filler,
    words: 7,
    opens: P.back,
    closes: P.back,
  },
  // 'Next article', 'View all posts'
  { ...NAVIGATION_LINK, has: P.next, one: P.article | P.post, may: P.more, words: 4 },
  {
    ...NAVIGATION_LINK,
    has: P.view | P.all,
    one: P.article | P.post | P.piece | P.product | P.event | P.comment,
    may: P.author | P.us | P.here | P.filler,
    words: 7,
    opens: P.view,
    closes: P.closing,
  },
  // 'Show new posts', 'Load more posts'
  {
    ...LIVE_BUTTON,
    has: P.view | P.new,
    one: P.article | P.post | P.comment,
    words: 5,
    opens: P.view,
    closes: P.closing,
  },
  {
    ...LIVE_BUTTON,
    has: P.more | P.post,
    one: P.view | P.load,
    words: 5,
    opens: P.view | P.load,
    closes: P.closing | P.load,
  },
  // 'This poll is closed'
  { ...POLL_PROMPT, has: P.poll | P.this | P.closed, may: P.moderation | P.now | P.filler, words: 6 },
  // 'Vote in our poll'; 'Vote now' is anybody's.
  {
    ...POLL_PROMPT,
    has: P.poll,
    one: P.vote | P.join,
    may: P.vote | P.join | P.leave | P.this | P.us | P.now | P.here | P.filler,
    lacks: P.infinitive,
    words: 8,
    opens: P.vote | P.join,
    closes: P.closing,
  },
  // 'View results'
  { ...POLL_PROMPT, has: P.view | P.results, words: 3, opens: P.view, closes: P.view | P.closing },
  // 'Read the e-paper', 'View the digital edition'
  {
    ...ISSUE_LINK,
    has: P.issue | P.digital,
    one: P.reading | P.view,
    may: P.now | P.daily | P.this | P.us | P.filler,
    words: 7,
    opens: P.reading | P.view,
    closes: P.reading | P.view,
  },
  // 'Read this article in Spanish'; 'Reading in English' is a cross-head.
  {
    ...OTHER_LANGUAGE,
    has: P.reading | P.languageName,
    one: P.article | P.this | P.here,
    words: 7,
    opens: P.reading,
    closes: P.reading,
  },
  // 'Jump to recipe', 'Skip to content'
  { ...JUMP_LINK, has: P.jump, one: P.piece | P.content, words: 5, opens: P.jump },
  {
    ...JUMP_LINK,
    has: P.jump | P.closing,
    one: P.piece | P.content,
    words: 5,
    opens: 0n,
    closes: P.closing,
  },
  // 'Choose your language'
  { ...NAVIGATION_LINK, has: P.choose | P.language, may: P.reader | P.filler, words: 3 },
  // 'Accept all', 'Cookie settings'
  { ...CONSENT, has: P.all, one: P.switchOn | P.agree | P.reject, may: P.cookie, words: 4 },
  // 'Continue without accepting'
  { ...CONSENT, has: P.goOn | P.without | P.accept, words: 6 },
  { ...CONSENT, has: P.cookie | P.settings, words: 5 },
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
  // 'Related products'
  { ...RELATED_PRODUCTS, has: P.more | P.product, may: P.us | P.filler, words: 5 },
  { ...MORE_ARTICLES, form: 'whole', has: P.more | P.article, may: P.author | P.section | P.filler, words: 6 },
  // 'More recipes' may be a cross-head of the story.
  {
    ...MORE_ARTICLES,
    has: P.more | P.piece,
    may: P.reading | P.article | P.author | P.section | P.us | P.filler,
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
  // 'Mi piace Caricamento...', 'Me gusta esto:', 'Compartilhe isso:', as blogs have them below their posts
  { ...LIKE_BUTTON, form: 'whole', has: P.likes | P.load, may: P.this | P.filler, words: 6, looks: /(?:\.\.\.|…)$/u },
  { ...LIKE_BUTTON, has: P.likes, may: P.this | P.filler, lacks: P.not, words: 4, looks: WITH_COLON },
  { ...SHARE_PROMPT, has: P.share | P.this, may: P.filler, words: 4, looks: WITH_COLON },
  // 'View original article', 'View original'; 'See the original' is a guide's.
  {
    ...READ_AT_SITE,
    has: P.original | P.article,
    one: P.view | P.reading,
    may: P.here | P.language | P.languageName | P.filler,
    words: 8,
    opens: P.view | P.reading,
    closes: P.closing,
  },
  { ...READ_AT_SITE, has: P.original, one: P.view | P.reading, words: 2, opens: P.view | P.reading, closes: P.closing },
  // 'Printed on: November 12, 2024', 'Ausgedruckt am 12.11.2024'; 'Printed in Leipzig on 3 May 2019' is said of a book.
  {
    name: 'print-date',
    noun: 'when it was printed',
    kind: 'timestamp',
    form: 'request',
    has: P.printed,
    words: 7,
    opens: P.printed,
    closes: P.printed,
    strict: true,
    stopless: true,
    looks:
      /\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-](?:19|20)\p{Nd}{2}|(?:19|20)\p{Nd}{2}[./-]\p{Nd}{1,2}[./-]\p{Nd}|[:：] ?\p{L}{3,12}\.? \p{Nd}{1,2},? 20\p{Nd}{2}/u,
  },
  // 'Close window'; 'Close the window' is a guide's.
  { ...NAVIGATION_LINK, has: P.close | P.window, may: P.this, words: 3 },
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
  // 'If you like the show, please rate and review us', 'Have an opinion on this story? Share it!'
  {
    ...LIKED_PROMPT,
    form: 'request',
    has: P.rate | P.opinion | P.us,
    one: P.please | P.network,
    words: 18,
    opens: P.liked | P.rate | P.please,
    strict: true,
  },
  { ...LIKED_PROMPT, form: 'request', has: P.opinion | P.asked | P.share | P.article, words: 8 },
  // 'For immediate release', 'Embargoed until 10 a.m.'
  { ...RELEASE_LABEL, form: 'whole', has: P.publication | P.immediate, words: 5, looks: /^(?:for|zur|pour|para|voor|для) /iu },
  { ...RELEASE_LABEL, form: 'telling', has: P.embargo | P.digit, words: 14, stopless: true, looks: EMBARGO },
  // 'A message from our sponsor'
  { ...SPONSOR_LABEL, has: P.sponsor | P.message | P.us, words: 7 },
  // 'Sponsored content'
  { ...SPONSOR_LABEL, has: P.sponsor | P.content, words: 2 },
  // '제보는 카카오톡 …'
  { ...TIP_LINE, form: 'request', has: P.tellUs | P.network, words: 6, opens: P.tellUs, strict: true, stopless: true },
  // 'Sign the guest book', 'Leave a condolence'
  {
    name: 'condolence-button',
    noun: 'a button of a page for mourners',
    kind: 'page-tools',
    has: P.condolence,
    one: P.subscribe | P.leave | P.view,
    may: P.order | P.here | P.filler,
    words: 5,
    opens: 0n,
    closes: P.order,
  },
  // 'Your browser does not support the audio element.'
  ...[P.reader, P.yours].map(
    (which): PromptRule => ({
      ...PLAYER_ERROR,
      form: 'whole',
      has: P.browser | P.supported | P.not | which,
      one: P.video | P.sound | P.listen,
      may: P.play | P.view | P.content | AROUND_ERROR,
      words: 14,
      looks: UNCONDITIONAL,
    }),
  ),
  // 'To play this video, enable JavaScript in your browser.'; 'Enable JavaScript in the settings.' is a guide's.
  ...[P.video, P.content].map(
    (shown): PromptRule => ({
      ...PLAYER_ERROR,
      form: 'whole',
      has: P.javascript | P.this | shown,
      one: TO_SWITCH_ON,
      may: P.play | P.view | P.browser | P.supported | P.using | P.manage | P.jump | P.here | AROUND_ERROR,
      words: 26,
      looks: UNCONDITIONAL,
    }),
  ),
  // 'Something went wrong. Please try again later.'
  ...[P.failed, P.mistake].map(
    (what): PromptRule => ({
      name: 'error-message',
      noun: 'a message that something went wrong',
      kind: 'stray-ui',
      form: 'whole',
      has: what | P.attempt,
      one: P.again | P.later,
      may: P.mistake | P.order | P.more | AROUND_ERROR,
      words: 12,
      looks: IN_TWO_CLAUSES,
    }),
  ),
  // 'No compatible source was found for this media.'
  {
    ...PLAYER_ERROR,
    form: 'whole',
    has: P.compatible | P.source | P.not,
    one: P.video | P.medium | P.content,
    may: P.find | P.have | P.add | P.play | AROUND_ERROR,
    words: 12,
  },
  // 'This is a modal window.'
  { ...PLAYER_ERROR, form: 'whole', has: P.dialog | P.window, one: P.this | P.finish, may: AROUND_ERROR | P.off | P.have, words: 6 },
  // 'Check your inbox or spam folder to confirm your subscription.'
  ...[P.reader, P.yours].map(
    (whose): PromptRule => ({
      ...NEWSLETTER_PROMPT,
      form: 'request',
      has: P.confirm | P.inbox | whose,
      one: P.subscribed | P.subscriber,
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
  // 'Click to share on Facebook'
  {
    ...SHARE_PROMPT,
    has: P.share | P.network | P.click,
    may: P.leave | P.report | P.here | P.not | P.yours | P.filler,
    words: 9,
    opens: P.click | P.leave,
    looks: CLICK_TO,
  },
  // 'The BBC is not responsible for the content of external sites.'
  {
    name: EMBED_NOTE.name,
    noun: EMBED_NOTE.noun,
    kind: EMBED_NOTE.kind,
    form: 'whole',
    has: P.content | P.external | P.not | P.responsible,
    may: P.website | P.add | P.list | P.use | AROUND_ERROR,
    words: 14,
    looks: WITHOUT_COLON,
  },
  // 'Skip Most read and continue reading', 'End of Twitter post'
  {
    ...EMBED_NOTE,
    form: 'telling',
    has: P.jump | P.goOn | P.reading,
    words: 12,
    opens: P.jump,
    strict: true,
    stopless: true,
    looks: /^\p{L}+ \p{Lu}/u,
  },
  { ...JUMP_LINK, has: P.jump | P.network, one: P.content | P.post, words: 6, opens: P.jump, closes: P.closing },
  {
    ...EMBED_NOTE,
    form: 'whole',
    has: P.finish | P.network,
    one: P.content | P.post,
    may: P.made | P.use | P.last | P.have | P.filler,
    words: 7,
    opens: P.finish,
    strict: true,
    stopless: true,
    looks: /^(?!.* (?:auf|en|in|no|on|op|su|sur) )\p{Lu}\p{Ll}{2,} (?:of|de|di|van|du)/u,
  },
  // 'Listen to the podcast on Spotify or Deezer', 'Subscribe to our podcast'; 'A podcast to listen to' is a headline.
  {
    ...PODCAST_PROMPT,
    has: P.podcast | P.listen,
    one: P.network | P.here | P.app | P.us,
    may: P.channel | P.us | P.now | P.all | P.find | P.beside | P.yours | P.filler,
    words: 12,
    opens: P.listen,
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
  ...CUSTOMER_RULES,
  ...PUBLISHER_RULES,
]
