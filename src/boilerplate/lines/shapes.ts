import type { BoilerplateKind } from '../../text/finding.js'
import { lazy } from '../../text/lazy.js'
import { isByline, isContact } from './bylines.js'
import { endsWithCredit, isLeadCredit, isSeller } from './credits.js'
import { isCaptionInTags, isLeftOverMarkup } from './left-over-markup.js'
import { isMostlySmall, type LineFacts, SIGNS } from './line-facts.js'
import { isSentenceOnSign, looksLikeCode, RIGHTS } from './plausible.js'
import { isShareCount, isShareRow } from './share-buttons.js'
import { isAgo, isTimeStamp } from './time-stamps.js'
import { uiWords } from './ui-words.js'
import { isTagList } from './words-of-tags.js'

/** A form that a line has in any language: counters, ©-lines, breadcrumbs, times, agency credits. */
export interface Shape {
  readonly name: string
  /** What it is called in a sentence. */
  readonly noun: string
  readonly kind: BoilerplateKind
  /** `sure` shapes need no second sign; the others need a neighbour or the right place. */
  readonly sure: boolean
  /** The line is unmistakably to go although its kind is only flagged by default: it is nothing but a credit. */
  readonly removable?: true
}

/**
 * Forms that the story has as often as the page: an address is a source in a guide, '3 / 2' a score, 'Rank | Name | Score' the head of a
 * table. Nothing but a neighbour at the edge of the text that is surely boilerplate makes them so.
 */
export const DOUBTFUL_SHAPES: ReadonlySet<string> = new Set(['web-address', 'pagination', 'handle', 'link-row'])

/** Longer lines have none of the shapes but that of an agency's caption. */
const MAX_SHAPE_CHARS = 160
/** How many words a line of a shape has at most. */
const MAX_WORDS = { rights: 8, shareRow: 12, credit: 7, control: 4 } as const
const MAX_COUNT_CHARS = 40
const MAX_PAGINATION_CHARS = 40

interface ShapeRule extends Shape {
  /** Bits of {@link SIGNS}: a line that has none of them is not asked. */
  readonly needs: number
  readonly test: (facts: LineFacts) => boolean
}

/** The shape of a line, the first that fits. Each test looks at a short line once. */
export function shapeOf(facts: LineFacts): Shape | undefined {
  const { text, signs } = facts
  if (beginsWith(text, 'F(') && ARCHIVE_PHOTO.test(text)) return AGENCY_CAPTION_SHAPE
  if (beginsWith(text, 'I') && DATED_PHOTO.test(text) && endsWithCredit(facts)) return AGENCY_CAPTION_SHAPE
  if (text.length > MAX_SHAPE_CHARS) return endsWithCredit(facts) ? CREDIT_AT_THE_END : undefined
  for (const rule of rulesBySigns()[signs >>> SIGN_SHIFT]) if (rule.test(facts)) return rule
  return undefined
}

/** Whether the first character is one of some: a regular expression that needs one of them need not be tried elsewhere. */
function beginsWith(text: string, characters: string): boolean {
  return characters.includes(text.charAt(0))
}

/** What agencies write under a picture, with a sentence on what it shows. */
export const AGENCY_CAPTION = 'agency-caption'
const AGENCY_CAPTION_SHAPE: Shape = { name: AGENCY_CAPTION, noun: 'an agency’s caption', kind: 'caption', sure: true, removable: true }

const CREDIT_AT_THE_END: Shape = {
  name: 'credit-at-the-end',
  noun: 'a caption with the credit of an agency at its end',
  kind: 'caption',
  sure: true,
}

/** 'FILE - In this Wednesday, Dec. 12, 2018 file photo, …', 'FILE PHOTO: …', 'FILE – …', as the agencies write under archive photos. */
const ARCHIVE_PHOTO = /^(?:FILE ?[-–—]{1,2} |FILE PHOTO: |\(FILES\) )/u

/** 'In this Sunday, Nov. 10, 2019, photo, …', which ends with the agency's credit. */
const DATED_PHOTO = /^In this (?:\p{L}{1,12}\.?,? ){0,3}(?:\d{1,2}, )?(?:\d{4},? )?(?:file )?(?:photo|photograph|image)\b/u

/** Icon fonts have their signs among the private characters; an extractor leaves the box in front of an ingredient on a line of its own. */
const ICONS = /^[\p{Co}▢ ]+$/u

/** 'πριν από 3 ώρες', 'acum 2 zile' */
const MAX_WORDS_AGO = 5

/** For rules on words, which need no sign. */
const ANY = -1

const RULES: readonly ShapeRule[] = [
  {
    name: 'share-count',
    noun: 'a counter of shares or comments',
    kind: 'share',
    sure: true,
    needs: SIGNS.digit,
    test: ({ key }) => key.length <= MAX_COUNT_CHARS && isShareCount(key),
  },
  {
    name: 'copyright-line',
    noun: 'a ©, a year and an owner',
    kind: 'copyright',
    sure: true,
    needs: SIGNS.form,
    test: (facts) => hasCopyrightSign(facts) && RIGHTS.test(facts.text) && !isSentenceOnSign(facts),
  },
  // Beside its name in words the sign may be missing; 'Copyright 1842 Act' may be a cross-head.
  {
    name: 'copyright-year',
    noun: 'the word copyright, a year and an owner',
    kind: 'copyright',
    sure: false,
    needs: SIGNS.digit,
    test: ({ text, words }) => words <= MAX_WORDS.rights && beginsWith(text, 'Cc') && COPYRIGHT_YEAR.test(text) && !isMostlySmall(text),
  },
  // '© Jane Roe' without a year is the credit of a picture.
  {
    name: 'credit-sign',
    noun: 'a picture’s credit',
    kind: 'caption',
    sure: false,
    removable: true,
    needs: SIGNS.form,
    test: (facts) => facts.words <= MAX_WORDS.rights && hasCopyrightSign(facts) && !isSentenceOnSign(facts),
  },
  {
    name: 'share-row',
    noun: 'a row of buttons for sharing',
    kind: 'share',
    sure: true,
    needs: ANY,
    test: (facts) => facts.words >= 2 && facts.words <= MAX_WORDS.shareRow && isShareRow(facts.key) && !looksLikeCode(facts),
  },
  {
    name: 'handle',
    noun: 'an account’s name',
    kind: 'share',
    sure: false,
    needs: SIGNS.form,
    test: ({ text }) => /^@\w{2,30}$/u.test(text),
  },
  { name: 'hashtags', noun: 'hashtags', kind: 'tags', sure: true, needs: SIGNS.form, test: ({ text }) => isHashtags(text) },
  {
    name: 'web-address',
    noun: 'a web address',
    kind: 'navigation',
    sure: false,
    needs: SIGNS.form | SIGNS.point,
    test: ({ text }) => beginsWith(text, 'hw') && /^(?:https?:\/\/\S+|www\.\S+)$/u.test(text),
  },
  {
    name: 'e-mail-address',
    noun: 'an e-mail address',
    kind: 'author-bio',
    sure: false,
    needs: SIGNS.form,
    test: ({ text }) => text.includes('@') && /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,30}){1,4}$/u.test(text),
  },
  {
    name: 'wiki-source',
    noun: 'where the page of a wiki is kept',
    kind: 'navigation',
    sure: true,
    needs: SIGNS.form,
    test: ({ text }) => text.includes('&oldid=') && /\/index\.php\?title=[^\s&]{1,120}&oldid=\d{1,12}["”“»]?$/u.test(text),
  },
  {
    name: 'breadcrumb',
    noun: 'a path through the site',
    kind: 'navigation',
    sure: false,
    needs: SIGNS.arrow,
    // '> > > Cc:' is a mail that was quoted in a mail that was quoted.
    test: ({ text }) => !text.includes('«') && !/^> ?>/.test(text) && isRowOf(text, ARROWS),
  },
  { name: 'link-row', noun: 'a row of links', kind: 'navigation', sure: false, needs: SIGNS.bar, test: ({ text }) => isRowOf(text, BARS) },
  { name: 'pagination', noun: 'page numbers', kind: 'navigation', sure: false, needs: SIGNS.digit, test: ({ text }) => isPagination(text) },
  {
    name: 'time-stamp',
    noun: 'a date or time alone on its line',
    kind: 'timestamp',
    sure: false,
    needs: SIGNS.digit,
    test: ({ key }) => isTimeStamp(key),
  },
  {
    name: 'how-long-ago',
    noun: 'how long ago it was published',
    kind: 'timestamp',
    sure: false,
    needs: SIGNS.digit,
    test: ({ key, words }) => words <= MAX_WORDS_AGO && isAgo(key),
  },
  { name: 'author-contact', noun: 'how to reach somebody', kind: 'author-bio', sure: true, needs: SIGNS.form, test: isContact },
  { name: 'byline', noun: 'the names of whoever wrote it', kind: 'byline', sure: true, needs: ANY, test: isByline },
  {
    name: 'credit',
    noun: 'a picture’s credit',
    kind: 'caption',
    sure: true,
    removable: true,
    needs: SIGNS.form | SIGNS.bar,
    // In Korea and Japan a credit alone closes the article; golds have it.
    test: (facts) =>
      facts.words <= MAX_WORDS.credit && beginsWith(facts.text, '([/') && !EAST_ASIAN.test(facts.text) && endsWithCredit(facts),
  },
  {
    name: 'lead-credit',
    noun: 'the credit of one of the page’s pictures',
    kind: 'caption',
    sure: true,
    removable: true,
    needs: ANY,
    test: isLeadCredit,
  },
  {
    ...CREDIT_AT_THE_END,
    needs: ANY,
    test: endsWithCredit,
  },
  // It may be a cross-head, too.
  { name: 'seller', noun: 'the name of a seller of pictures', kind: 'caption', sure: true, needs: ANY, test: isSeller },
  {
    name: 'tag-list',
    noun: 'what it was filed under',
    kind: 'tags',
    sure: true,
    needs: ANY,
    test: isTagList,
  },
  {
    name: 'markup',
    noun: 'left-over markup',
    kind: 'stray-ui',
    sure: true,
    needs: SIGNS.form,
    test: ({ text }) => isLeftOverMarkup(text),
  },
  {
    name: 'icon',
    noun: 'the sign of an icon font, or a box to tick',
    kind: 'stray-ui',
    sure: true,
    needs: SIGNS.beyond,
    test: ({ text }) => ICONS.test(text),
  },
  {
    name: 'caption-in-tags',
    noun: 'a picture’s caption, in the tags for it',
    kind: 'caption',
    sure: true,
    needs: SIGNS.form,
    test: ({ text }) => isCaptionInTags(text),
  },
  {
    name: 'ui-word',
    noun: 'a label of the page’s controls',
    kind: 'navigation',
    sure: false,
    needs: ANY,
    test: ({ key, words }) => words <= MAX_WORDS.control && uiWords().has(key),
  },
]

const EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** The place of the lowest of {@link SIGNS}, and how many there are. */
const SIGN_SHIFT = /* @__PURE__ */ Math.log2(SIGNS.beyond)
const SIGN_COUNT = /* @__PURE__ */ Object.keys(SIGNS).length

/** The rules that a line is asked by, for each set of signs that it may have: most lines have few of them, and most rules need one. */
const rulesBySigns = /* @__PURE__ */ lazy(() =>
  Array.from({ length: 1 << SIGN_COUNT }, (_, signs) =>
    RULES.filter(({ needs }) => needs === ANY || (needs & (signs << SIGN_SHIFT)) !== 0),
  ),
)

function hasCopyrightSign({ text }: LineFacts): boolean {
  return beginsWith(text, '©ⓒ(Cc&') && COPYRIGHT_SIGN.test(text)
}

const COPYRIGHT_SIGN = /^(?:©|ⓒ|\([cC]\)|[Cc]opyright ?(?:©|ⓒ|\([cC]\))|&copy;) ?\S/u

const COPYRIGHT_YEAR = /^[Cc]opyright (?:(?:19|20)\d\d(?:[–-]\d{2,4})?,? \p{Lu}|\p{Lu}.{1,60},? (?:19|20)\d\d$)/u

/** Two hashtags or more, and nothing else. */
function isHashtags(text: string): boolean {
  if (!text.startsWith('#')) return false
  const parts = text.split(/[\s,]+/u)
  return parts.length >= 2 && parts.every((part) => /^#[\p{L}\p{N}\p{M}_]+$/u.test(part))
}

/** They stand between items; « » don't. A title has one such sign, a table digits. */
const ARROWS = / ?[›»→] ?| > /u
/** Other signs stand between the links of a footer, and between the columns of a table as well. */
const BARS = / ?[|·•] ?| \/ /u
const MIN_ITEMS = 3
const MAX_ITEM_WORDS = 3
const MAX_ITEM_CHARS = 30

function isRowOf(text: string, separator: RegExp): boolean {
  const parts = text.split(separator).filter((part) => part.trim() !== '')
  const isItem = (part: string): boolean => part.length <= MAX_ITEM_CHARS && part.split(' ').length <= MAX_ITEM_WORDS && !/\d/u.test(part)
  return parts.length >= MIN_ITEMS && parts.every(isItem)
}

/** '1 / 6', '3 of 12', '1 2 3 4', '1 2 3 … 9 Next', which count only among neighbours that are boilerplate; no telephone number, '600 700 800'. */
function isPagination(text: string): boolean {
  if (text.length > MAX_PAGINATION_CHARS) return false
  return PAGE_OF.test(text) || (PAGES.test(text) && follow((text.split('…', 1)[0].match(/\d+/gu) ?? []).map(Number)))
}

const PAGE_OF = /^\d{1,3} ?(?:\/|of|von|de|di|из|z) ?\d{1,3}$/u
const PAGES = /^\d{1,3}(?: \d{1,3}){1,12}(?: … ?\d{1,4})?(?: \p{L}{2,12})?$/u

/** Whether each number is one more than the one before. */
function follow(numbers: readonly number[]): boolean {
  return numbers.slice(1).every((number, i) => number === numbers[i] + 1)
}
