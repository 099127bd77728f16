import { asciiDigits } from '../../normalize/digits.js'

// Numbers in digits, in one form: `1,000`, `1.000`, `1'000` and `1000` are one number, `2.5` and `2,5` are one, and digits of any script are
// read. (That `2.125` in one line and `2,125` in another are two, their signs tell: see `symbols` of a line.) What hangs on a number stays with
// it (`12.9bn`, `W5700`, `10⁵`), except an English ordinal ending (`5th`). Zeros stay where they may tell: version 3.10 is not 3.1, agent 007
// not agent 7; only the one of `05` goes.

const DIGIT = /\p{N}/u
const GROUPED = /^\d{1,3}(?:[.,'’]\d{3})+$/
const FRACTION = /^(\d+)[.,](\d+)$/
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/
/** A day, month or hour with a zero in front. */
const PADDED = /^0\d$/

/** The value of a word with a digit in it, as a string; `undefined` for a word without. */
export function numberValue(raw: string): string | undefined {
  if (!hasDigit(raw)) return undefined
  const plain = asciiDigits(raw).toLowerCase()
  if (GROUPED.test(plain) && !plain.startsWith('0')) return plain.replace(/[.,'’]/g, '')
  const fraction = FRACTION.exec(plain)
  if (fraction !== null) return `${fraction[1]}.${fraction[2]}`
  const ordinal = ORDINAL.exec(plain)?.[1] ?? plain
  return PADDED.test(ordinal) ? ordinal.slice(1) : ordinal
}

function hasDigit(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    if (unit >= 0x80) return DIGIT.test(raw)
    if (unit >= 0x30 && unit <= 0x39) return true
  }
  return false
}
