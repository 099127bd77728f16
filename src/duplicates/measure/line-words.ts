import { matchKey } from '../../normalize/match-key/match-key.js'
import type { Span } from '../../text/span.js'
import { words } from '../../text/words.js'
import { type Lexicon, lexiconsFor, ONE, wordRole } from './lexicon.js'
import { abbreviatedScale, continuesNumber, isOrdinal, numberValue, valueOfRun } from './numbers.js'

/** A word of a line, as the guards see it. */
export interface LineWord extends Span {
  /** What is compared. */
  readonly key: string
  /**
   * The value of a number in digits or letters, in one form for `1,000`, `1000` and `thousand`, with its sign; the name of a weekday or month;
   * else `undefined`. Of a number of several words the first has the value of all, the others have an empty one.
   */
  readonly value: string | undefined
  /** Whether it is the first of the line, or stands behind a sign at which a sentence, a quotation or another part may begin. */
  readonly opens: boolean
  /** Whether it is written with a capital where a small letter could stand: where it doesn't open anything. */
  readonly capital: boolean
  /** Whether a quotation mark stands between it and the word before. */
  readonly quoteBefore: boolean
  /** What it counts: a function word a quarter of others, a word of a number behind its first one nothing. */
  readonly weight: number
}

/**
 * A line that is compared with many. What only a comparison asks is found out when the first one asks it, and kept: of the lines of an article hardly
 * any is near to another one.
 */
export class LineReading {
  readonly text: string
  readonly key: string
  /** The words by their keys; what else is known of each, {@link words} tell. */
  readonly keys: readonly string[]
  /** Where they stand. */
  readonly spans: readonly Span[]
  #meaning: Meaning | undefined
  #symbols: readonly string[] | undefined

  constructor(text: string) {
    this.text = text
    this.key = matchKey(text)
    this.spans = words(text)
    this.keys = this.spans.map(({ start, end }) => wordKey(text.slice(start, end)) + gradeSign(text, start, end))
  }

  get words(): readonly LineWord[] {
    return this.#meant().words
  }

  /** Whether most of its words have capitals, so that a capital does not tell a name: a headline in title case. */
  get titleCase(): boolean {
    return this.#meant().titleCase
  }

  /** The languages that it seems to be in. */
  get lexicons(): readonly Lexicon[] {
    return this.#meant().lexicons
  }

  /** Signs of currencies, shares and calculation, stars, emoji, and what stands before three digits: symbols that are in no word. */
  get symbols(): readonly string[] {
    this.#symbols ??= [...symbolsIn(this.key), ...lostSigns(this.text)]
    return this.#symbols
  }

  /** For each word whether a quotation mark stands between it and the word before; nothing where the line has none. */
  quotesBefore(): readonly boolean[] | undefined {
    if (!ANY_QUOTE.test(this.text)) return undefined
    return this.spans.map(({ start }, i) => hasAny(this.text, endBefore(this.spans, i), start, QUOTES))
  }

  #meant(): Meaning {
    this.#meaning ??= meaningOf(this)
    return this.#meaning
  }
}

/** What the words of a line mean. */
interface Meaning {
  readonly words: readonly LineWord[]
  readonly titleCase: boolean
  readonly lexicons: readonly Lexicon[]
}

/** Share of the longer words with capitals from which on a line is in title case; sentences about many people reach a half. */
const TITLE_CASE_SHARE = 0.65

const FUNCTION_WORD_WEIGHT = 0.25

/** The words of a line, with their numbers and meanings, as the measure and its guards read them. */
function meaningOf({ text, keys, spans }: LineReading): Meaning {
  const lexicons = lexiconsFor(keys)
  let long = 0
  let capitals = 0
  const found = spans.map(({ start, end }, i): LineWord => {
    const raw = text.slice(start, end)
    const key = keys[i]
    const before = endBefore(spans, i)
    const opens = i === 0 || hasAny(text, before, start, OPENERS)
    const capital = isCapital(raw, key)
    if (!opens && raw.length > 3) {
      long++
      if (capital) capitals++
    }
    const role = wordRole(key, lexicons, capital && !opens)
    const number = numberValue(raw, CURRENCY_SIGN.test(text.charAt(start - 1)))
    const isFunction = role.isFunction && !(capital && !opens && isUpperCase(raw))
    return {
      start,
      end,
      key,
      value: number === undefined ? role.value : numberInFront(text, start) + number + gradeSign(text, start, end),
      opens,
      capital: capital && !opens,
      quoteBefore: hasAny(text, before, start, QUOTES),
      weight: isFunction ? FUNCTION_WORD_WEIGHT : 1,
    }
  })
  const titleCase = long > 1 && capitals >= TITLE_CASE_SHARE * long
  return { words: joinNumbers(found, text, lexicons), titleCase, lexicons }
}

/** The words with each run that is one number as such: 'five hundred thousand', '3 million', '3 Mio.', 'a million', 'twenty-two'. */
function joinNumbers(list: readonly LineWord[], text: string, lexicons: readonly Lexicon[]): readonly LineWord[] {
  if (!list.some(({ value }) => value !== undefined)) return list
  const joined = [...list]
  for (let i = 0; i < list.length; i++) {
    const values = runOfNumbers(list, i, text, lexicons)
    if (values.length < 2) continue
    values.forEach((_, k) => {
      joined[i + k] = { ...list[i + k], value: k === 0 ? valueOfRun(values) : '', weight: k === 0 ? 1 : 0 }
    })
    i += values.length - 1
  }
  return joined
}

/** The values of a word and of those behind it that go on with its number; of one alone hardly ever any. */
function runOfNumbers(list: readonly LineWord[], first: number, text: string, lexicons: readonly Lexicon[]): string[] {
  const values: string[] = []
  for (let at = first + 1; at < list.length && values.length < LONGEST_NUMBER; at++) {
    const value = valueBehind(list[at])
    if (value === undefined || isOrdinal(list[at - 1].key) || !NUMBER_GAP.test(text.slice(list[at - 1].end, list[at].start))) break
    if (values.length === 0) values.push(valueInFront(list[first], lexicons))
    const inDigits = values.length === 1 && HAS_DIGIT.test(list[first].key)
    if (!continuesNumber(value, values[values.length - 1], inDigits) || belongsBehind(list, at, text)) break
    values.push(value)
  }
  return values
}

/**
 * Whether a hyphen binds a number to the word behind it, and a blank parts it from the number in front: 'fifty two-bed flats', not 'two hundred
 * twenty-two'.
 */
function belongsBehind(list: readonly LineWord[], at: number, text: string): boolean {
  const { start, end, value } = list[at]
  if (text.charAt(end) !== '-' || text.charAt(start - 1) !== ' ') return false
  const next = list.at(at + 1)?.value
  return value === undefined || next === undefined || !continuesNumber(next, value, false)
}

const CURRENCY_SIGN = /\p{Sc}/u
/** Words of a number at the most. */
const LONGEST_NUMBER = 12
const NUMBER_GAP = /^[\s-]?$/

/** The value of the word that a number may begin with, which may be an article; empty for another word. */
function valueInFront({ key, value }: LineWord, lexicons: readonly Lexicon[]): string {
  return value ?? (lexicons.some(({ ones }) => ones.has(key)) ? ONE : '')
}

/** The value of a number word that may stand behind another one. */
function valueBehind({ key, value }: LineWord): string | undefined {
  return abbreviatedScale(key) ?? (HAS_DIGIT.test(key) ? undefined : value)
}

const HAS_DIGIT = /\p{N}/u

/** Where the word in front of one ends. */
function endBefore(spans: readonly Span[], i: number): number {
  return i === 0 ? 0 : spans[i - 1].end
}

/** The match keys of the words of a text. */
export function keysOf(text: string): string[] {
  return words(text).map(({ start, end }) => matchKey(text.slice(start, end)))
}

/** A word without case, typographic variants and English possessive. */
function wordKey(raw: string): string {
  const key = matchKey(raw)
  return key.endsWith("'s") && key.length > 3 ? key.slice(0, -2) : key
}

/**
 * Signs of shares, signs of calculation (those of ASCII between blanks or letters), the dagger of a day of death, arrows inside of the line, at its end those up and down, the point or comma
 * of a number that may be a fraction or thousands ('2.125'), fractions and superscripts, and runs of other symbols, but for those of the page and of
 * typography. Of the mathematical operators those are left out that may stand for a minus, a bullet, a colon or a dot.
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

/** What belongs to the number behind it: a sign, and the point of a fraction without a zero, '.25 percent' and '-.25 percent'. */
function numberInFront(text: string, start: number): string {
  const isFraction = text.charAt(start - 1) === '.' && /^$|[\s(\p{Sc}<>≤≥±−–-]/u.test(text.charAt(start - 2))
  return isFraction ? `${numberSign(text, start - 1)}0.` : numberSign(text, start)
}

/** A sign that makes another number of the one behind it: '-5 degrees', '-$5', '< 40 %', but not '3-1', '10 -15' and '> quoted'. */
function numberSign(text: string, start: number): string {
  const end = CURRENCY_SIGN.test(text.charAt(start - 1)) ? start - 1 : start
  const last = text.charAt(end - 1)
  if (last === '') return ''
  if (MINUSES.includes(last)) return BEFORE_MINUS.test(text.charAt(end - 2)) && !/\d/u.test(text.charAt(end - 3)) ? '-' : ''
  const at = last === ' ' ? end - 2 : end - 1
  return at > 0 && COMPARISONS.includes(text.charAt(at)) ? text.charAt(at) : ''
}

/** What stands in front of a minus: in scripts without blanks between words also a letter, '气温为-3度'. */
const BEFORE_MINUS = /^$|[\s([:：\u200e\u200f\p{Sc}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

const MINUSES = '-−–－'
const COMPARISONS = '<>≤≥±'

/** A sign that belongs to the word in front of it: 'C++', 'C#', '18+', blood group 'O-', rating 'AA-'. */
function gradeSign(text: string, start: number, end: number): string {
  if (text.charCodeAt(end) === BLANK) return ''
  const sign = text.charAt(end)
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

/** Whether a word is all in capitals: `AI` is no Italian preposition, `Race S` no elided pronoun. */
function isUpperCase(raw: string): boolean {
  return raw === raw.toUpperCase()
}

/** Whether a word begins with a capital letter, or has one inside as `iPhone`. `key`: the word as it is compared, mostly the same. */
function isCapital(raw: string, key: string): boolean {
  return raw !== key && raw !== raw.toLowerCase()
}

const QUOTES = '"“”«»„「」『』'
const ANY_QUOTE = /* @__PURE__ */ new RegExp(`[${QUOTES}]`)

/** What a sentence, a quotation or the part behind a colon begins after. */
const OPENERS = `.!?:|…${QUOTES}`

function hasAny(text: string, from: number, to: number, signs: string): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== BLANK && signs.includes(text.charAt(at))) return true
  return false
}

const BLANK = 0x20
