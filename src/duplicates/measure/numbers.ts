import { asciiDigits } from '../../normalize/match-key/digits.js'

// Numbers in one form. In digits: `1,000`, `1.000`, `1'000` and `1000` are one number, `2.5` and `2,5` are one, and digits of any script are
// read. (That `2.125` in one line and `2,125` in another are two, their signs tell: see `symbols` of a line.) What hangs on a number stays with
// it (`12.9bn`, `W5700`, `10⁵`), except an English ordinal ending (`5th`). Zeros stay where they may tell: version 3.10 is not 3.1, agent 007
// not agent 7; only the one of `05` goes.

const DIGIT = /\p{N}/u
const GROUPED = /^\d{1,3}(?:[.,'’]\d{3})+$/
const FRACTION = /^(\d+)[.,](\d+)$/
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/
/** A day, month or hour with a zero in front. */
const PADDED = /^0\d$/

/** Digits with the letters behind them that stand for a number: '12m', '1.5bn', '3万'. */
const SCALED = /^(\d+(?:\.\d+)?)(\p{L}{1,4})$/u
const SCALES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['k', 1e3],
  ['tys', 1e3],
  ['тыс', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['만', 1e4],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['млн', 1e6],
  ['億', 1e8],
  ['亿', 1e8],
  ['억', 1e8],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['mld', 1e9],
  ['mdr', 1e9],
  ['млрд', 1e9],
  ['tn', 1e12],
])

/** One letter behind digits may be a unit, as in '100m', 'a 5k run' and 'class 10b', unless a sign of money stands in front. */
const MAYBE_UNITS = ['k', 'm', 'b']
/** Digits that a number keeps when it is counted with; longer ones are compared as they are written. */
const MAX_DIGITS = 12

/**
 * The value of a word with a digit in it or in Chinese numerals, as a string; `undefined` for another word. `isMoney`: the sign of a currency stands in
 * front.
 */
export function numberValue(raw: string, isMoney = false): string | undefined {
  if (!hasDigit(raw)) return HAN_NUMBER.test(raw) ? valueOfHan(raw) : undefined
  const plain = asciiDigits(raw).toLowerCase()
  if (GROUPED.test(plain) && !plain.startsWith('0')) return plain.replace(/[.,'’]/g, '')
  const fraction = FRACTION.exec(plain)
  if (fraction !== null) return `${fraction[1]}.${fraction[2]}`
  const scaled = SCALED.exec(plain)
  const scale = scaled === null || (!isMoney && MAYBE_UNITS.includes(scaled[2])) ? undefined : SCALES.get(scaled[2])
  if (scaled !== null && scale !== undefined && scaled[1].length <= MAX_DIGITS) return exact(Number(scaled[1]) * scale)
  const ordinal = ORDINAL.exec(plain)?.[1] ?? plain
  return PADDED.test(ordinal) ? ordinal.slice(1) : ordinal
}

/** Whether a word has a digit in it, of any script. */
export function hasDigit(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    if (unit >= 0x80) return DIGIT.test(raw)
    if (unit >= 0x30 && unit <= 0x39) return true
  }
  return false
}

/** From 11 on: those of one sign are in the lists of words, where 一 is an article as well, and 万一 is no number. */
const HAN_NUMBER = /^(?:[一二三四五六七八九两兩]|十(?=[一二三四五六七八九万萬亿億]))[〇零一二三四五六七八九十百千万萬亿億]{1,15}$/
const HAN_VALUES: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
}

function valueOfHan(numerals: string): string | undefined {
  const numbers = [...numerals].map((sign) => HAN_VALUES[sign])
  if (!numbers.some(isScale)) return undefined
  const [front, last] = numbers.slice(-2)
  // 两万三 is 23,000, and 两万零三 is 20,003.
  const isOfNextPower = numbers.length > 1 && isScale(front) && front > 10 && last > 0 && last < 10
  return String(sumOf(isOfNextPower ? [...numbers.slice(0, -1), (last * front) / 10] : numbers))
}

/** The value of a run of numbers that are one: 'five hundred thousand', '3 million', 'twenty-two'. */
export function valueOfRun(values: readonly string[]): string {
  const isLong = values.some((value) => value.length > MAX_DIGITS && !isScale(Number(value)))
  // Behind 两万零 more follows: in 三元 the number hangs on its unit.
  if (isLong || values.at(-1) === '0') return values.join(' ')
  return exact(sumOf(values.map(Number)))
}

/** The power of ten that a word behind a number stands for, if it is an abbreviation of one in any language; one letter may be another unit. */
export function abbreviatedScale(key: string): string | undefined {
  const scale = key.length > 1 ? SCALES.get(key) : undefined
  return scale === undefined ? undefined : String(scale)
}

/** Whether a word is an English or Indonesian ordinal, which ends a number: the 'third thousand' is not 3,000. */
export function isOrdinal(key: string): boolean {
  return /^(?:\d+(?:st|nd|rd|th)|third|\p{L}+th|kedua|ketiga)$/u.test(key)
}

/**
 * Whether a number word goes on with the number in front: with a power of ten that counts it, or, where that is a word too, with less than it counts:
 * 'out of 100 ten died'.
 */
export function continuesNumber(value: string, before: string, inDigits: boolean): boolean {
  const [number, front] = [Number(value), Number(before)]
  if (isScale(number) && number > 10) return front > 0
  if (inDigits) return false
  return (isScale(front) && number < front) || (TENS.includes(front) && number < 10)
}

const TENS = [20, 30, 40, 50, 60, 70, 80, 90]

function isScale(number: number): boolean {
  return /^10+$/.test(String(number))
}

/** What stands in front of the greatest power of ten counts it, what stands behind it is added; a run has a few numbers. */
function sumOf(numbers: readonly number[]): number {
  const scale = Math.max(...numbers.filter(isScale))
  const at = numbers.lastIndexOf(scale)
  if (at < 0) return numbers.reduce((sum, number) => sum + number, 0)
  return (at === 0 ? 1 : sumOf(numbers.slice(0, at))) * scale + sumOf(numbers.slice(at + 1))
}

/** A number without what binary fractions add to it. */
function exact(number: number): string {
  return String(Number(number.toPrecision(12)))
}
