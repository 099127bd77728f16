import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import { AROUND_ERROR, ARTICLE_TOOL, EMBED_NOTE, JUMP_LINK, WITHOUT_COLON } from './rule-parts.js'

// Links and labels of the site that has the article.

const P = PROMPT

const LIVE_BUTTON = { name: 'live-button', noun: 'a button of a live blog', kind: 'page-tools' } as const
const ISSUE_LINK = { name: 'issue-link', noun: 'a link to the newspaper as it is printed', kind: 'navigation' } as const
const OTHER_LANGUAGE = { name: 'other-language', noun: 'a link to the article in another language', kind: 'navigation' } as const
const NAVIGATION_LINK = { name: 'navigation-link', noun: 'a link to another page of the site', kind: 'navigation' } as const
const READ_AT_SITE = { name: 'read-at-site', noun: 'a link to the whole of it', kind: 'read-more' } as const
const RELEASE_LABEL = { name: 'release-label', noun: 'the label of a release', kind: 'stray-ui' } as const
/** 'EMBARGOED UNTIL 00:01 GMT', 'Sperrfrist: Donnerstag, 10 Uhr', 'Sous embargo jusqu'au 4 mai, 6 h': a time of day behind the word. */
const EMBARGO =
  /^(?:\p{L}+ ?:|embargoed |(?:(?:under|unter|onder|sous|sob|bajo|sotto) )?embargo (?:until|till|tot|jusqu|até|hasta|fino|bis|til|do)|klausuleret til).*(?:\p{Nd}:\p{Nd}|\p{Nd}\.\p{Nd}{2}(?!\p{Nd})|\p{Nd} ?(?:uhr|uur|h(?!\p{L})|[ap]\.?m))/iu
const SPONSOR_LABEL = { name: 'sponsor-label', noun: 'a label above what a sponsor says', kind: 'advertisement' } as const
const TERMS_LINK = { name: 'terms-link', noun: 'a link to the terms of the site', kind: 'navigation' } as const
const ADVERTISE = { name: 'advertise-prompt', noun: 'a prompt to advertise there', kind: 'navigation' } as const
/** 'Reading in English' and 'Lesen auf Deutsch' are cross-heads. */
const NO_CROSS_HEAD = /^(?!reading |lesen )/iu
const ACCOUNT_IN_BRACKETS = /\(@[\w.]{2,30}\)$/u
/** Several of them in a row. */
const SEVERAL = /[,&|·•/]| (?:and|dan|[eiyийو]|en|et|in|ja|och|og|și|und|ve|và|és|та|και|או) /iu
const LIVE_NOTE = { name: 'live-note', noun: 'a note on how a live report goes on', kind: 'stray-ui' } as const

export const SITE_RULES: readonly PromptRule[] = [
  // 'This page refreshes automatically.', 'Diese Seite aktualisiert sich alle 60 Sekunden automatisch.'
  {
    ...LIVE_NOTE,
    form: 'whole',
    has: P.refresh | P.automatic,
    one: P.page | P.article | P.live,
    may: P.page | P.article | P.this | P.live | P.all | P.daily | P.period | P.made | P.us | P.be | P.beside | P.filler,
    words: 12,
  },
  // 'This live blog has now ended.', 'Ce direct est terminé. Merci de l’avoir suivi.'
  { ...LIVE_NOTE, form: 'whole', has: P.live | P.over | P.this, may: P.channel | P.now | P.be | P.have | P.article | P.filler, words: 8 },
  {
    ...LIVE_NOTE,
    form: 'whole',
    has: P.thanks | P.followed,
    may: P.us | P.this | P.live | P.here | P.reader | P.beside | P.please | P.be | P.have | P.filler,
    words: 9,
    opens: P.thanks,
  },
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
  // 'Read the full story', 'Full article'; 'The whole story' is a cross-head.
  ...[P.full, P.all].map(
    (all): PromptRule => ({
      ...READ_AT_SITE,
      has: all | P.article | P.reading,
      may: P.view | P.here | P.now | P.this | P.filler,
      words: 6,
      opens: P.reading | P.view,
      closes: P.reading | P.closing,
      markless: true,
    }),
  ),
  // 'Click here to read the whole article'
  {
    ...READ_AT_SITE,
    has: P.click | P.reading | P.article,
    may: P.here | P.full | P.all | P.this | P.original | P.languageName | P.more | P.filler,
    words: 9,
    opens: P.click | P.reading,
    closes: P.click | P.closing,
  },
  { ...READ_AT_SITE, has: P.view | P.full | P.article, words: 5, opens: P.view, closes: P.closing, markless: true },
  { ...READ_AT_SITE, has: P.full | P.article, may: 0n, words: 2, markless: true },
  // 'View PDF', 'Cite this article', 'Republish this article'
  { ...ARTICLE_TOOL, has: P.pdf, one: P.view | P.download | P.use | P.reading, may: P.article | P.filler, words: 5 },
  { ...ARTICLE_TOOL, has: P.reprint | P.article | P.this, may: P.free | P.filler, words: 5, opens: P.reprint },
  { ...ARTICLE_TOOL, has: P.cite, one: P.article | P.post, may: P.how | P.filler, words: 5 },
  // 'View on map'
  { ...ARTICLE_TOOL, has: P.map | P.view, words: 4 },
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
  ...[P.post, P.article, P.news].map(
    (what): PromptRule => ({
      ...LIVE_BUTTON,
      has: P.more | what,
      one: P.view | P.load,
      words: 5,
      opens: P.view | P.load,
      closes: P.closing | P.load,
    }),
  ),
  { ...LIVE_BUTTON, has: P.next | P.post, one: P.view | P.load, words: 5, opens: P.view | P.load, closes: P.closing | P.load },
  // 'Refresh the page to see new posts', 'Newest posts first'
  {
    ...LIVE_BUTTON,
    has: P.refresh,
    one: P.post | P.live | P.page,
    may: P.view | P.new | P.post | P.live | P.page | P.article | P.automatic | P.now | P.last | P.filler,
    words: 9,
    opens: P.refresh,
    closes: P.closing | P.refresh,
    markless: true,
  },
  // 'Read the e-paper', 'View the digital edition'
  {
    ...ISSUE_LINK,
    has: P.issue,
    one: P.reading | P.view,
    may: P.digital | P.pdf | P.now | P.daily | P.last | P.new | P.all | P.this | P.us | P.here | P.filler,
    words: 7,
    opens: P.reading | P.view,
    closes: P.reading | P.view,
  },
  // 'Subscribe to the print edition and get it at home'
  ...[P.issue | P.pay, P.paper | P.pay, P.issue | P.paper | P.order].map(
    (has): PromptRule => ({
      ...ISSUE_LINK,
      form: 'request',
      has,
      words: 14,
      opens: P.pay | P.order,
      closes: P.pay | P.toOrder,
      strict: true,
      stopless: true,
      named: true,
    }),
  ),
  // 'Read this article in Spanish'; 'Reading in English' is a cross-head.
  {
    ...OTHER_LANGUAGE,
    has: P.languageName,
    one: P.reading | P.view,
    may: P.article | P.this | P.here | P.original | P.language | P.version | P.click | P.filler,
    words: 8,
    opens: P.reading | P.view | P.click,
    closes: P.reading | P.view | P.closing,
    looks: NO_CROSS_HEAD,
  },
  // 'This article is also available in Breton'
  {
    ...OTHER_LANGUAGE,
    form: 'whole',
    has: P.available | P.languageName,
    one: P.article | P.this,
    may: P.article | P.also | P.this | P.be | P.content | P.page | P.filler,
    words: 10,
  },
  // 'Terms of use and privacy policy', 'Read our privacy policy'
  {
    ...TERMS_LINK,
    has: P.terms,
    one: P.usage | P.us | P.cookie | P.website,
    may: P.usage | P.view | P.reading | P.us | P.cookie | P.website | P.settings | P.here | P.all | P.using | P.filler,
    words: 8,
    markless: true,
  },
  { ...TERMS_LINK, has: P.terms, may: P.cookie | P.usage | P.filler, words: 8, markless: true, looks: SEVERAL },
  // 'This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.'
  { ...TERMS_LINK, form: 'telling', has: P.terms | P.network, words: 30, looks: /recaptcha/iu },
  // 'Advertise with us', 'Advertise here'
  {
    ...ADVERTISE,
    has: P.advertise,
    one: P.us | P.here | P.website | P.page | P.newsroom,
    may: P.insert | P.reader | P.yours | P.this | P.talk | P.filler,
    words: 6,
  },
  {
    ...ADVERTISE,
    has: P.insert | P.talk,
    may: P.us | P.here | P.website | P.partner | P.affiliate | P.seller | P.filler,
    words: 6,
    markless: true,
  },
  // 'A post shared by Jane Roe (@roe)'
  ...[P.share, P.post].map(
    (told): PromptRule => ({
      ...EMBED_NOTE,
      form: 'request',
      has: P.address | told,
      words: 14,
      looks: ACCOUNT_IN_BRACKETS,
      stopless: true,
    }),
  ),
  // 'Skip ad', 'Close ad'
  ...[P.jump, P.close].map(
    (verb): PromptRule => ({
      ...NAVIGATION_LINK,
      has: verb | P.insert,
      may: P.this | P.period | P.digit | P.goOn | P.filler,
      words: 6,
      opens: verb,
      closes: verb | P.closing,
    }),
  ),
  // 'Read more here'
  {
    ...READ_AT_SITE,
    has: P.more | P.reading | P.here,
    may: P.filler,
    words: 5,
    opens: P.more | P.reading,
    closes: P.reading | P.closing | P.here,
  },
  // 'All articles by the author', 'Show more'
  {
    ...NAVIGATION_LINK,
    has: P.all | P.article,
    one: P.author | P.section,
    may: P.this | P.us | P.writer | P.filler,
    words: 6,
    opens: P.article,
    markless: true,
  },
  {
    ...NAVIGATION_LINK,
    has: P.more,
    one: P.view | P.load,
    may: P.here | P.filler,
    words: 3,
    opens: P.view | P.load,
    closes: P.view | P.load | P.closing,
    markless: true,
  },
  // 'Next video in 5 seconds'
  { ...NAVIGATION_LINK, has: P.next | P.video, may: P.digit | P.period | P.goOn | P.play | P.filler, words: 7, opens: P.next | P.video },
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
  // 'For immediate release', 'Embargoed until 10 a.m.'
  { ...RELEASE_LABEL, form: 'whole', has: P.publication | P.immediate, words: 5, looks: /^(?:for|zur|pour|para|voor|для) /iu },
  { ...RELEASE_LABEL, form: 'telling', has: P.embargo | P.digit, words: 14, stopless: true, looks: EMBARGO },
  // 'A message from our sponsor'
  { ...SPONSOR_LABEL, has: P.sponsor | P.message | P.us, words: 7 },
  // 'Sponsored content'
  { ...SPONSOR_LABEL, has: P.sponsor | P.article, words: 2 },
  { ...SPONSOR_LABEL, has: P.sponsor | P.content, words: 2 },
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
  { ...JUMP_LINK, has: P.jump | P.network, one: P.content | P.post, words: 6, opens: P.jump, closes: P.closing },
]
