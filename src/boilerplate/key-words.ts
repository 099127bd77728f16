/** The words of a line key: what stands between blanks and ASCII signs. Apostrophes and hyphens belong to words. */
export function keyWords(key: string): string[] {
  const words: string[] = []
  let from = 0
  for (let i = 0; i <= key.length; i++) {
    if (i < key.length && isWordPart(key.charCodeAt(i))) continue
    if (i > from) words.push(key.slice(from, i))
    from = i + 1
  }
  return words
}

function isWordPart(unit: number): boolean {
  if (unit >= 0x80)
    return unit !== 0xa0 && !(unit >= 0x2010 && unit <= 0x2e7f) && !(unit >= 0x3000 && unit <= 0x3020) && unit !== 0x61f && unit !== 0x60c
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x27 || unit === 0x2d
}
