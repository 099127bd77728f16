import { matchKey } from '../../normalize/match-key/match-key.js'

// Signs that say something and are in no word: symbols of a line, and what belongs to the number behind it or to the word in front of it.

/** The symbols of a line: those of its key, then those that a key loses. */
export function lineSymbols(text: string, key: string): string[] {
  return [...symbolsIn(key), ...lostSigns(text)]
}

/**
 * Signs of shares, signs of calculation (those of ASCII between blanks or letters), the dagger of a day of death, arrows inside of the line, at its
 * end those up and down, the point or comma of a number that may be a fraction or thousands ('2.125'), fractions and superscripts, and runs of other
 * symbols, but for those of the page and of typography. Of the mathematical operators those are left out that may stand for a minus, a bullet, a
 * colon or a dot.
 */
function symbolsIn(key: string): string[] {
  return MAYBE_SYMBOL.test(key) ? (key.match(SYMBOLS) ?? []) : []
}

const SYMBOLS = /* @__PURE__ */ new RegExp(
  [
    '[%‰؉±×÷♯\\u2200-\\u2211\\u221a-\\u2235\\u2237-\\u22c4\\u22c6-\\u22ff]',
    '(?<=\\S )[+=<>](?= \\S)',
    '(?<=[\\p{L}\\p{N}])[=<>](?=[\\p{L}\\p{N}])',
    '†(?= ?\\d)',
    '(?<=\\S ?)(?:[\\u2190-\\u21ff]|<[-=]|[-=]>)(?= ?\\S)',
    '(?<=\\S ?)[\\u2191\\u2193\\u2197\\u2198\\u21e7\\u21e9]$',
    '\\p{No}+',
    '(?<=(?<![\\d.,])[1-9]\\d{0,2})[.,](?=\\d{3}(?!\\d|[.,]\\d))',
    '[■●]{2,}',
    '\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{1,8}',
    '(?:(?![©®™°№■●▶►◆\\u2190-\\u21ff])[\\p{Sc}\\p{So}])+',
  ].join('|'),
  'gu',
)

/** Of ASCII hardly any signs are symbols, and of Latin, Greek, Cyrillic, Chinese, kana and Hangul none: most lines need not be searched. */
const MAYBE_SYMBOL = /[$%+=<>\u00a0-\u00bf\u00d7\u00f7\u0482\u058d-\u3040\u3190-\u33ff\u4dc0-\u4dff\ua000-\uabff\ud800-\uffff]|\d[.,]\d/

/**
 * Signs that a key makes something else of, so that they are read from the line: those of feet and inches, minutes and seconds are quotation marks
 * there, and the index of a formula (CO₂) is a digit.
 */
function lostSigns(text: string): string[] {
  return (text.match(LOST_SIGNS) ?? []).map(matchKey)
}

const LOST_SIGNS = /[′″\u2080-\u2089]|(?<=\d)['"]/g

/** Whether the sign of a currency stands in front of the number that begins here. */
export function isMoney(text: string, start: number): boolean {
  return CURRENCY_SIGN.test(text.charAt(start - 1))
}

const CURRENCY_SIGN = /\p{Sc}/u

/** What belongs to the number behind it: a sign, and the point of a fraction without a zero, '.25 percent' and '-.25 percent'. */
export function numberInFront(text: string, start: number): string {
  const isFraction = text.charAt(start - 1) === '.' && /^$|[\s(\p{Sc}<>≤≥±−–-]/u.test(text.charAt(start - 2))
  return isFraction ? `${numberSign(text, start - 1)}0.` : numberSign(text, start)
}

/** A sign that makes another number of the one behind it: '-5 degrees', '-$5', '< 40 %', but not '3-1', '10 -15' and '> quoted'. */
function numberSign(text: string, start: number): string {
  const end = isMoney(text, start) ? start - 1 : start
  const last = text.charAt(end - 1)
  if (last === '') return ''
  if (MINUSES.includes(last)) return BEFORE_MINUS.test(text.charAt(end - 2)) && !/\d/u.test(text.charAt(end - 3)) ? '-' : ''
  const at = last === ' ' ? end - 2 : end - 1
  if (at > 1 && text.charAt(at) === '=' && COMPARISONS.includes(text.charAt(at - 1))) return text.slice(at - 1, at + 1)
  return at > 0 && COMPARISONS.includes(text.charAt(at)) ? text.charAt(at) : ''
}

/** What stands in front of a minus: in scripts without blanks between words also a letter, '气温为-3度'. */
const BEFORE_MINUS =
  /^$|[\s([:：/"“„”«»‘\u200e\u200f\p{Sc}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

const MINUSES = '-‐‑−–－'
const COMPARISONS = '<>≤≥±'

/** A sign that belongs to the word in front of it: 'C++', 'C#', '18+', blood group 'O-', rating 'AA-'. */
export function gradeSign(text: string, start: number, end: number): string {
  const sign = text.charAt(end)
  if (sign === ' ') return ''
  if (sign === '+' || sign === '#') {
    let to = end + 1
    while (to < end + 3 && text.charAt(to) === sign) to++
    return isWordEnd(text, to) ? text.slice(end, to) : ''
  }
  const graded = sign !== '' && MINUSES.includes(sign) && end - start <= 3 && /^\p{Lu}+$/u.test(text.slice(start, end))
  return graded && isWordEnd(text, end + 1) ? '-' : ''
}

function isWordEnd(text: string, at: number): boolean {
  return /^[^\p{L}\p{N}+#]?$/u.test(text.charAt(at))
}
