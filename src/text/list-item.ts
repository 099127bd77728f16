/** Whether an item of a list begins at a place of a text, as Markdown marks it: `- x`, `12. x`. */
export function beginsItem(text: string, at = 0): boolean {
  ITEM.lastIndex = at
  return ITEM.test(text)
}

/** The same, also behind the bullets that plain texts have: `• x`, `・x`. */
export function beginsBulleted(text: string): boolean {
  return beginsItem(text) || BULLET.test(text)
}

const BULLET = /^(?:[–—•·▪◦‣●○][\t \u00a0]|・)/
const ITEM = /(?:[-*+]|\d{1,9}[.)])[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+(?=\S)/y
