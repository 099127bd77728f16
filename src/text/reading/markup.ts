import { codeBlocks } from './code-blocks.js'

/** Closing tags that a text may quote before it is taken for markup. */
const FEW_TAGS = 2

/** A comment or declaration at the start, or a tag that has attributes or ends itself, as HTML and XML have it. */
const BEGINS_AS_MARKUP = /^\s*<(?:[!?]|[a-z][\w:-]{0,60}(?:\s[^<>=]{0,1000}=[^<>]{0,1000}|\s?\/)>)/i
/** A tag of a page; `<anna> hi there` is a line of a chat, `<https://a.example>` a link of Markdown. */
const BEGINS_WITH_TAG_OF_PAGE =
  /^\s*<(?:html|head|body|main|article|section|header|nav|div|span|br|hr|h[1-6]|ul|ol|li|dl|table|tr|td|blockquote|figure|pre|em|strong|center|[abip])>/i
/** Any other one needs a closing tag somewhere. */
const BEGINS_WITH_TAG = /^\s*<\/?[a-z][\w:-]{0,60}>/i

const CLOSING_TAG = /<\/[a-z][a-z\d]{0,15}>/gi
/** Code within a line of Markdown. */
const CODE_IN_LINE = /`[^`\n]+`/g

/** Whether a text looks like HTML or XML, which is no text to be read as lines. */
export function looksLikeMarkup(text: string): boolean {
  if (BEGINS_AS_MARKUP.test(text) || BEGINS_WITH_TAG_OF_PAGE.test(text)) return true
  const closing = countClosingTags(text)
  if (closing > 0 && BEGINS_WITH_TAG.test(text)) return true
  return closing > FEW_TAGS && countClosingTags(withoutCode(text)) > FEW_TAGS
}

function countClosingTags(text: string): number {
  return text.match(CLOSING_TAG)?.length ?? 0
}

/** A text on HTML has tags in its code that its readers see. */
function withoutCode(text: string): string {
  let prose = ''
  let at = 0
  for (const { start, end } of codeBlocks(text)) {
    prose += text.slice(at, start)
    at = end
  }
  return (prose + text.slice(at)).replace(CODE_IN_LINE, '')
}
