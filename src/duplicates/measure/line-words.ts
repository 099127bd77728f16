import { matchKey } from '../../normalize/match-key/match-key.js'
import type { Span } from '../../text/span.js'
import { words } from '../../text/words.js'
import { type Lexicon, lexiconsFor, wordRole } from './lexicon.js'
import { gradeSign, isMoney, lineSymbols, numberInFront } from './line-signs.js'
import { joinNumbers } from './number-runs.js'
import { numberValue } from './numbers.js'

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
    this.#symbols ??= lineSymbols(this.text, this.key)
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
    const number = numberValue(raw, isMoney(text, start))
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
