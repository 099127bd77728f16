import { isBlankUnit } from '../../text/lines.js'

/**
 * A string as the measure sees it: without white space. What is white space is `\s` of regular expressions, as in string-similarity; a
 * scan is used because most strings are copied in a few pieces.
 */
export function withoutBlanks(text: string): string {
  let compact = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue
    if (at > from) compact += text.slice(from, at)
    from = at + 1
  }
  return from === 0 ? text : compact + text.slice(from)
}

/** White space of regular expressions: that of Unicode without the control character U+0085, and with U+FEFF. */
function isSpace(unit: number): boolean {
  return unit === 0xfeff || (unit !== 0x85 && isBlankUnit(unit))
}
