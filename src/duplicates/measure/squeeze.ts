/**
 * A string as the measure sees it: without white space. What is white space is `\s` of regular expressions, as in string-similarity; a
 * scan is used because most strings are copied in a few pieces.
 */
export function squeeze(text: string): string {
  let squeezed = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue
    if (at > from) squeezed += text.slice(from, at)
    from = at + 1
  }
  return from === 0 ? text : squeezed + text.slice(from)
}

function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  if (unit < 0xa0) return false
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
