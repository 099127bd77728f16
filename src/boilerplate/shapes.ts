import type { BoilerplateKind } from '../text/finding.js'
import { firstSentence, isMostlySmall, type LineFacts } from './line-facts.js'
import { UI_WORDS } from './ui-words.js'

/** A form that a line has in any language: counters, ©-lines, breadcrumbs, times, agency credits. */
export interface Shape {
  readonly name: string
  readonly kind: BoilerplateKind
  /** `sure` shapes need no second sign; the others need a neighbour or the right place. */
  readonly sure: boolean
  /** Whether the line is unmistakably to go although its kind is only flagged by default: a line that is nothing but a credit. */
  readonly removable: boolean
}

/** Longer lines have none of the shapes but that of an agency's caption. */
const MAX_SHAPE_CHARS = 160

interface ShapeRule extends Shape {
  readonly test: (facts: LineFacts) => boolean
}

/** The shape of a line, the first that fits. Each test looks at a short line once. */
export function shapeOf(facts: LineFacts): Shape | undefined {
  if (AGENCY_CAPTION.test(facts.text)) return shape('agency-caption', 'caption', true, true)
  if (facts.text.length > MAX_SHAPE_CHARS)
    return endsWithCredit(facts.text) ? shape('credit-at-the-end', 'caption', true, false) : undefined
  return RULES.find((rule) => rule.test(facts))
}

function shape(name: string, kind: BoilerplateKind, sure: boolean, removable: boolean): Shape {
  return { name, kind, sure, removable }
}

/** 'FILE - In this Wednesday, Dec. 12, 2018 file photo, …', 'FILE PHOTO: …', 'FILE – …', as the agencies write under archive photos. */
const AGENCY_CAPTION = /^(?:FILE ?[-–—]{1,2} |FILE PHOTO: |\(FILES\) )/u

/** '(AP Photo/Jane Roe)', '(Reuters)', '/AFP/', 'Getty Images' at the end of a line. */
const CREDIT_AT_END =
  /[([/][^()[\]/]{0,40}(?:AP|AFP|Reuters|REUTERS|EPA|dpa|DPA|Getty|ANSA|EFE|TASS|ТАСС|PA|NTB|TT|Photo|Foto|Fotó|Zdjęcie)\b[^()[\]]{0,60}[)\]/]\.?$/u

function endsWithCredit(text: string): boolean {
  const tail = text.slice(-110)
  return CREDIT_AT_END.test(tail)
}

/** What is counted under an article, as line keys. */
const COUNTED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'comment comments like likes share shares view views retweet retweets reply replies ' +
    'kommentar kommentare aufrufe commentaire commentaires partages comentario comentarios comentário comentários commenti condivisioni ' +
    'reacties kommentarer komentarz komentarze komentarzy комментарий комментария комментариев просмотров просмотра σχόλια yorum تعليق تعليقات ' +
    '评论 評論 点赞 コメント 댓글 조회'
  ).split(' '),
)
const COUNT = /^[\d.,]{1,12} ?(?:[km万萬千만]|tis|mil|mln|тыс)?$/u

/** '12 comments', 'Comments (12)', '1.2K shares'. */
function isShareCount(key: string): boolean {
  const digit = key.search(/\d/u)
  if (digit < 0) return false
  if (digit > 0) return COUNTED.has(key.slice(0, digit).replace(/ ?[:(]? ?$/u, '')) && COUNT.test(key.slice(digit).replace(/\)$/u, ''))
  const letters = key.search(/[^\d., ]/u)
  if (letters < 0) return false
  const blank = key.indexOf(' ', letters)
  return COUNTED.has(key.slice(letters)) || (blank > 0 && COUNT.test(key.slice(0, blank)) && COUNTED.has(key.slice(blank + 1)))
}

const RULES: readonly ShapeRule[] = [
  {
    ...shape('share-count', 'share', true, true),
    test: ({ key }) => key.length <= 40 && isShareCount(key),
  },
  {
    // A © inside of a sentence is not enough, nor a sentence that begins with one ('© 2019 was printed on the label.').
    ...shape('copyright-line', 'copyright', true, true),
    test: ({ text, ends, words }) =>
      COPYRIGHT_SIGN.test(text) && hasYear(text) && !(ends && words >= 5 && isMostlySmall(firstSentence(text))),
  },
  // '© Jane Roe' without a year is the credit of a picture.
  { ...shape('credit-sign', 'caption', false, true), test: ({ text, words }) => words <= 8 && COPYRIGHT_SIGN.test(text) },
  { ...shape('handle', 'share', false, true), test: ({ text }) => /^@\w{2,30}$/u.test(text) },
  { ...shape('hashtags', 'tags', true, true), test: ({ text }) => isHashtags(text) },
  { ...shape('web-address', 'navigation', false, true), test: ({ text }) => /^(?:https?:\/\/\S+|www\.\S+)$/u.test(text) },
  {
    ...shape('e-mail-address', 'author-bio', false, false),
    test: ({ text }) => /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,30}){1,4}$/u.test(text),
  },
  { ...shape('breadcrumb', 'navigation', false, true), test: ({ text }) => isBreadcrumb(text) },
  { ...shape('pagination', 'navigation', false, true), test: ({ text }) => isPagination(text) },
  { ...shape('time-stamp', 'timestamp', false, true), test: ({ text }) => isTimeStamp(text) },
  { ...shape('credit', 'caption', true, true), test: ({ text, words }) => words <= 7 && /^[([/]/u.test(text) && endsWithCredit(text) },
  { ...shape('credit-at-the-end', 'caption', true, false), test: ({ text }) => endsWithCredit(text) },
  {
    ...shape('markup', 'stray-ui', true, true),
    test: ({ text }) => /^(?:&nbsp;|\[caption id=|%NEW_LINE%|\{\{[^{}]{0,60}\}\}|<!--|<!\[endif\]-->)/u.test(text),
  },
  { ...shape('ui-word', 'navigation', false, true), test: ({ key, words }) => words <= 4 && UI_WORDS.has(key) },
]

const COPYRIGHT_SIGN = /^(?:©|ⓒ|\([cC]\)|Copyright ©|Copyright \([cC]\)|&copy;) ?\S/u

/** Whether the year stands where a copyright line has it, and not in the middle of a sentence. */
function hasYear(text: string): boolean {
  return /(?:19|20)\d\d/u.test(text)
}

/** Two hashtags or more, and nothing else. */
function isHashtags(text: string): boolean {
  const parts = text.split(/[\s,]+/u)
  return parts.length >= 2 && parts.every((part) => /^#[\p{L}\p{N}\p{M}_]+$/u.test(part))
}

/** Three items or more of at most three words each, with `›`, `»`, `>`, `/`, `|` or `·` between them. A title has one such sign, a table digits. */
function isBreadcrumb(text: string): boolean {
  const parts = text.split(/ ?[›»>|·→•] ?| \/ /u).filter((part) => part.trim() !== '')
  return parts.length >= 3 && parts.every((part) => part.length <= 30 && part.split(' ').length <= 3 && !/\d/u.test(part))
}

/** '1 / 6', '3 of 12', '1 2 3 … 9', or one number alone, which counts only among neighbours that are boilerplate. */
function isPagination(text: string): boolean {
  return (
    text.length <= 40 && /^(?:\d{1,3} ?(?:\/|of|von|de|di|из|z) ?\d{1,3}|(?:\d{1,3} ){2,12}(?:… ?\d{1,4} ?)?(?:\p{L}{2,12})?)$/u.test(text)
  )
}

const TIME_LABEL = String.raw`(?:\p{L}[\p{L}\p{M} .-]{0,24}[:：]? )?`
const CLOCK = String.raw`\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,5})?(?: Uhr)?`
const DAY = String.raw`(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|(?:\p{L}{2,12}[.,]? )?(?:\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,?(?: de)? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})|\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일])`
const TIME_STAMP = /* @__PURE__ */ new RegExp(
  `^${TIME_LABEL}(?:${DAY}(?:[T,]? ?(?:[-–àв]|at|um|a las|às)? ?${CLOCK})?|${CLOCK}(?:[,|]? ${DAY})?)$`,
  'u',
)

/** A date, a time or both, with a label in front of it at most. */
function isTimeStamp(text: string): boolean {
  return text.length <= 70 && /\d/u.test(text) && TIME_STAMP.test(text)
}
