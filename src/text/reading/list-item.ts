import { WIDE_BLANKS } from '../lines.js'

/** Whether a text begins with an item of a list, as Markdown marks it: `- x`, `12. x`. */
export function beginsItem(text: string): boolean {
  return ITEM.test(text)
}

/** The same, also behind the bullets that plain texts have: `• x`, `・x`. */
export function beginsBulleted(text: string): boolean {
  return BULLETED.test(text)
}

/** Signs that are bullets at the start of a line; the private ones are those of word processors. */
export const BULLETS = '\u00b7\u2022\u2023\u2043\u204c\u204d\u2219\u25a0\u25a1\u25aa\u25ab\u25cb\u25cf\u25e6\u29be\u29bf\u30fb\uf0a7\uf0b7'
/** What stands in front of the items of lists, for a class of characters in a pattern: bullets, and what is typed for them. */
export const ITEM_SIGNS = `${BULLETS}*–—-`

const ITEM = /* @__PURE__ */ new RegExp(`^(?:[-*+]|\\d{1,9}[.)])[ ${WIDE_BLANKS}]+(?=\\S)`)
const BULLETED = /* @__PURE__ */ new RegExp(`${ITEM.source}|^(?:[${ITEM_SIGNS}][\\t \\u00a0]|・)`)
