import { PROMPT } from './meaning-bits.js'
import type { PromptRule } from './prompt-rule.js'
import { AFFILIATE_NOTE, FILED_UNDER, GALLERY_LINK, JUMP_LINK, UNCONDITIONAL } from './rule-parts.js'

// Notes of feeds, wikis and archives around a text, of who had it first, and of what the browser must do.

const P = PROMPT

/** What appeared. */
const A_TEXT = P.article | P.piece | P.post | P.content
const REPUBLISHED = { name: 'republished-note', noun: 'a note on where it appeared first', kind: 'republished' } as const
const LICENCE_NOTE = { name: 'licence-note', noun: 'the licence of a text', kind: 'copyright', form: 'telling' } as const
const MEDIA_POINTER = { name: 'media-pointer', noun: 'a pointer to a video or a recording on the page', kind: 'player' } as const
const OLD_ARTICLE = { name: 'old-article', noun: 'a note that it is old', kind: 'timestamp', form: 'whole', stopless: true } as const
/** What may stand beside how old it is. */
const AROUND_AGE = P.longer | P.last | P.have | P.add | P.period | P.beside | P.yours | P.outdated | P.filler
const PRICE_NOTE = { name: 'price-note', noun: 'a note on how long prices hold', kind: 'disclosure' } as const
const SCRIPT_NOTE = { name: 'script-note', noun: 'a note on what the browser must do', kind: 'stray-ui', form: 'request' } as const

/** 'CC BY-SA', and the name in other scripts */
const CREATIVE_COMMONS = /CC[ -](?:BY|0)|creative commons|創用|创用|知识共享|コモンズ|커먼즈|카피레프트|المشاع/iu
/** 'Posted in … | Tagged … | 3 comments' */
const BETWEEN_BARS = /[|·•»]| - |: .*[.:|]/u
/** 'more than 3 years' */
const ONE_NUMBER = /^\P{Nd}*[12]?\p{Nd}\P{Nd}*$/u
const NO_NUMBER = /^\P{Nd}+$/u
/** '(opens in a new window)' */
const IN_BRACKETS = /^[([（].*[)\]）]$/u

export const PUBLISHER_RULES: readonly PromptRule[] = [
  // 'This work is under CC BY-ND 4.0.', 'You may republish this article under a Creative Commons licence.'
  ...[
    { one: A_TEXT | P.page | P.website | P.reproduce, lacks: P.republished | P.published },
    { one: P.reader | P.could | P.allowed | P.free },
  ].map((told): PromptRule => ({ ...LICENCE_NOTE, ...told, has: P.commons | P.this, words: 28, looks: CREATIVE_COMMONS })),
  // 'This article was first published in the Packet.', 'Originally published on packet.example'
  {
    ...REPUBLISHED,
    form: 'telling',
    has: P.published | P.original,
    one: A_TEXT | P.this | P.site,
    words: 28,
    opens: A_TEXT | P.published | P.original,
    strict: true,
  },
  { ...REPUBLISHED, form: 'telling', has: P.published | P.first, one: A_TEXT | P.site, words: 28, opens: A_TEXT, strict: true },
  // 'Republished from the Packet under a Creative Commons licence.'
  {
    ...REPUBLISHED,
    form: 'telling',
    has: P.republished,
    one: A_TEXT | P.commons | P.original | P.permission,
    words: 28,
    opens: A_TEXT | P.republished | P.this,
    strict: true,
  },
  { ...REPUBLISHED, form: 'telling', has: P.commons | P.original, one: P.published | P.republished, words: 28, looks: CREATIVE_COMMONS },
  // 'A version of this article appears in print on 3 May.'
  {
    name: 'print-note',
    noun: 'a note on where it was printed',
    kind: 'stray-ui',
    form: 'request',
    has: P.paper | P.version | P.this | P.digit,
    one: A_TEXT,
    words: 26,
    opens: P.version,
    strict: true,
  },
  // 'Published in the print edition of 3 May'
  {
    ...REPUBLISHED,
    form: 'telling',
    has: P.paper | P.published,
    one: P.issue | P.digit,
    words: 20,
    opens: A_TEXT | P.published | P.summary,
    strict: true,
  },
  // 'Published in the May 2024 issue'
  { ...REPUBLISHED, has: P.published | P.issue | P.digit, words: 12, form: 'request', opens: P.published, strict: true, stopless: true },
  // 'This is an edited excerpt from …', 'Auszug aus dem Buch …'
  { ...REPUBLISHED, form: 'telling', has: P.excerpt | P.this, words: 28, opens: A_TEXT | P.excerpt | P.updated, strict: true },
  { ...REPUBLISHED, form: 'telling', has: P.excerpt | P.document, words: 20, opens: P.excerpt, strict: true },
  // 'Swipe for more photos'
  {
    ...GALLERY_LINK,
    has: P.swipe,
    one: P.photo | P.gallery | P.more | P.view | P.below,
    may: P.photo | P.gallery | P.more | P.view | P.all | P.below | P.please | P.filler,
    words: 10,
  },
  // 'Watch the full video above.', 'See the full video here', 'Listen to the episode below, or download it.'
  ...[P.above, P.below].map(
    (where): PromptRule => ({
      ...MEDIA_POINTER,
      form: 'whole',
      has: P.video | P.view | where,
      may: P.full | P.play | P.here | P.article | P.this | P.filler,
      words: 9,
    }),
  ),
  {
    ...MEDIA_POINTER,
    has: P.video | P.view | P.full,
    may: P.here | P.this | P.now | P.article | P.click | P.filler,
    words: 7,
    opens: P.view | P.click,
    closes: P.closing | P.click,
  },
  {
    ...MEDIA_POINTER,
    has: P.listen | P.full,
    one: P.podcast | P.piece | P.sound,
    may: P.here | P.this | P.now | P.filler,
    words: 7,
    opens: P.listen,
    closes: P.closing,
  },
  ...[P.above, P.below].map(
    (where): PromptRule => ({
      ...MEDIA_POINTER,
      form: 'request',
      has: P.listen | where,
      one: P.podcast | P.piece | P.download,
      words: 18,
      opens: P.listen,
      strict: true,
    }),
  ),
  // 'This article is a stub. You can help by expanding it.'
  {
    name: 'stub-note',
    noun: 'a note of a wiki that it is only begun',
    kind: 'page-tools',
    form: 'request',
    has: P.stub | P.this,
    words: 30,
    opens: A_TEXT | P.stub,
  },
  // 'Posted in Gardening | Tagged roses | 3 Comments'
  {
    ...FILED_UNDER,
    form: 'request',
    has: P.filed,
    one: P.comment | P.comments | P.published | P.link,
    words: 24,
    opens: P.published | P.filed,
    strict: true,
    looks: BETWEEN_BARS,
  },
  // 'This article is more than 5 years old'; one of 120 years may be a legend.
  {
    ...OLD_ARTICLE,
    has: P.article | P.this | P.years | P.digit,
    one: P.more | P.next | P.old,
    may: P.again | P.daily | P.us | P.could | P.be | P.this | P.now | P.please | AROUND_AGE,
    words: 12,
    looks: ONE_NUMBER,
  },
  {
    ...OLD_ARTICLE,
    has: P.article | P.years | P.old | P.digit,
    may: P.more | P.published | P.publication | P.this | AROUND_AGE,
    words: 12,
    looks: ONE_NUMBER,
  },
  // 'This article is more than a year old.'
  {
    ...OLD_ARTICLE,
    has: P.article | P.this | P.years,
    one: P.old | P.outdated,
    may: P.us | P.more | AROUND_AGE,
    words: 12,
    looks: NO_NUMBER,
  },
  // 'This page is no longer updated'
  { ...OLD_ARTICLE, has: P.this | P.not | P.updated, one: P.article | P.page | P.content, may: AROUND_AGE, words: 8, looks: NO_NUMBER },
  // 'Open in a new tab' is a step of a guide, too; '(opens in a new window)'
  ...[{ form: 'label' } as const, { form: 'whole', looks: IN_BRACKETS } as const].map(
    (told): PromptRule => ({
      ...JUMP_LINK,
      ...told,
      has: P.window | P.new,
      one: P.opening | P.view,
      may: P.this | P.link | P.external | P.reader | P.filler,
      words: 8,
      stopless: true,
    }),
  ),
  // 'Prices were correct at the time of publication and may change.', 'Prices may change without notice.'
  { ...PRICE_NOTE, form: 'telling', has: P.prices | P.publication, one: P.valid | P.change, words: 26 },
  { ...PRICE_NOTE, form: 'telling', has: P.prices | P.change, one: P.without | P.notification | P.anytime, words: 26 },
  // 'As an affiliate, the Packet earns from your purchases.', 'If you buy something through our links we may earn from it.'
  { ...AFFILIATE_NOTE, form: 'telling', has: P.affiliate | P.purchase, words: 40 },
  { ...AFFILIATE_NOTE, form: 'request', has: P.affiliate | P.link, words: 5 },
  { ...AFFILIATE_NOTE, form: 'telling', has: P.purchase | P.link | P.us, one: P.earn | P.commission, words: 40 },
  // 'Please enable JavaScript to view the comments.', 'This site requires JavaScript.'; 'Enable JavaScript in the settings.' is a guide's.
  ...[P.required | P.this, P.required | P.comments, P.required | P.content, P.required | P.website, P.required | P.activate, P.please].map(
    (asked): PromptRule => ({
      ...SCRIPT_NOTE,
      has: P.javascript | asked,
      one: P.activate | P.switchOn | P.required,
      words: 24,
      looks: UNCONDITIONAL,
    }),
  ),
  ...[P.comments, P.content, P.us].map(
    (shown): PromptRule => ({
      ...SCRIPT_NOTE,
      has: P.javascript | P.view | shown,
      one: P.activate | P.switchOn,
      words: 20,
      opens: P.activate | P.switchOn,
      closes: P.activate | P.switchOn,
      strict: true,
      looks: UNCONDITIONAL,
    }),
  ),
  // 'Your browser is out of date. Update it to use this site.', 'This browser is no longer supported.'
  ...[P.yours, P.this].flatMap((whose): PromptRule[] => [
    { ...SCRIPT_NOTE, has: P.browser | P.outdated | whose, words: 24, opens: P.browser | P.yours, looks: UNCONDITIONAL },
    { ...SCRIPT_NOTE, has: P.browser | P.supported | P.longer | whose, words: 30, opens: P.browser | P.yours, looks: UNCONDITIONAL },
  ]),
]
