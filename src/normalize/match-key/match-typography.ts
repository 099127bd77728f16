import { BULLETS } from '../../text/reading/list-item.js'

/** Steps 4 and 5 of {@link matchKey}; `signs` says which of {@link MARK}, {@link BULLET}, {@link BLANK} and {@link SEQUENCE} the text has. */
export function foldTypography(text: string, signs: number): string {
  let folded = text
  if ((signs & BULLET) !== 0) folded = folded.replace(LEADING_BULLETS, '-')
  if ((signs & MARK) !== 0) folded = folded.replace(MARKS, (mark) => MARK_FOLDED[mark] ?? mark)
  if ((signs & BLANK) !== 0) folded = folded.replace(/[\s\u0085]+/g, ' ')
  return ((signs & SEQUENCE) !== 0 && SEQUENCES.test(folded) ? foldSequences(folded) : folded).trim()
}

/** Apostrophes, quotes and primes, dashes, the wave dash, the ellipsis. */
const MARK = 1
/** A sign that is a bullet at the start of a line. */
const BULLET = 2
/** A blank other than the space. */
const BLANK = 4
/** A sign that may be one sign with another that has this bit and stands next to it. */
export const JOINED = 8
/** Two such signs in a row, or a guillemet. */
export const SEQUENCE = 16

/** The bits of a UTF-16 unit. */
export function typographyOf(unit: number): number {
  const character = String.fromCharCode(unit)
  if (character in MARK_FOLDED) return MARK | JOINED
  if (BULLET_SIGN.test(character)) return BULLET | JOINED
  if ('«»'.includes(character)) return SEQUENCE
  if (/[\s\u0085]/.test(character)) return character === ' ' ? JOINED : BLANK | JOINED
  return "'-:;!?.".includes(character) ? JOINED : 0
}

const BULLET_SIGN = /* @__PURE__ */ new RegExp(`[${BULLETS}*]`)

/** A bullet at the start of a line; an asterisk is one only with a blank and something else behind it. */
const LEADING_BULLETS = /* @__PURE__ */ new RegExp(
  `(?<![^\\n\\r\\v\\f\\u0085\\u2028\\u2029])[^\\S\\n\\r\\v\\f\\u2028\\u2029]*(?:[${BULLETS}]|\\*(?=[\\s\\u0085]+[^\\s\\u0085]))`,
  'g',
)

/** Signs that are one sign together, blanks that are one too many, and guillemets, which stay until the blanks inside of them are gone. */
const SEQUENCES = /''|--| [ :;!?]|[«»]|\.\.|\. \./

function foldSequences(text: string): string {
  const folded = text
    .replace(/''/g, '"')
    .replace(/-{2,}/g, '-')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[:;!?])/g, '')
    .replace(/« ?| ?»/g, '"')
  return foldDots(folded)
}

/** Makes three or more full stops in a row, with single spaces between them or not, three. A loop, since a pattern would need a stack. */
function foldDots(text: string): string {
  const pieces: string[] = []
  let from = 0
  for (let start = text.indexOf('.'); start >= 0; ) {
    let end = start + 1
    let dots = 1
    for (let step = stepToDot(text, end); step > 0; step = stepToDot(text, end)) {
      end += step
      dots++
    }
    if (dots >= 3) {
      pieces.push(text.slice(from, start), '...')
      from = end
    }
    start = text.indexOf('.', end)
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

function stepToDot(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x2e) return 1
  return text.charCodeAt(at) === 0x20 && text.charCodeAt(at + 1) === 0x2e ? 2 : 0
}

const MARK_FOLDED: Readonly<Record<string, string>> = {
  '\u0060': "'",
  '\u02b9': "'",
  '\u02ba': '"',
  '\u02bb': "'",
  '\u02bc': "'",
  '\u02bd': "'",
  '\u02c8': "'",
  '\u058a': '-',
  '\u05be': '-',
  '\u05f3': "'",
  '\u05f4': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2026': '...',
  '\u2032': "'",
  '\u2033': '"',
  '\u2035': "'",
  '\u2036': '"',
  '\u2039': "'",
  '\u203a': "'",
  '\u2212': '-',
  '\u275b': "'",
  '\u275c': "'",
  '\u275d': '"',
  '\u275e': '"',
  '\u2e3a': '-',
  '\u2e3b': '-',
  '\u301c': '~',
  '\u301d': '"',
  '\u301e': '"',
  '\u301f': '"',
}

const MARKS = /* @__PURE__ */ new RegExp(`[${/* @__PURE__ */ Object.keys(MARK_FOLDED).join('')}]`, 'g')
