/** Closing tags that a text may quote before it is taken for markup. */
const FEW_TAGS = 2

/** A tag, comment or declaration at the start, as HTML and XML have it. */
const BEGINS_WITH_TAG = /^\s*<(?:\/?[a-z][^<>]{0,1000}>|[!?])/i

const CLOSING_TAG = /<\/[a-z][a-z\d]{0,15}>/gi

/** Whether a text looks like HTML or XML, which is no text to be read as lines. */
export function looksLikeMarkup(text: string): boolean {
  return BEGINS_WITH_TAG.test(text) || (text.match(CLOSING_TAG)?.length ?? 0) > FEW_TAGS
}
