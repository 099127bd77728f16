import { asciiDigits } from '../normalize/digits.js'

/**
 * Numbers in digits, in one form: `1,000`, `1.000`, `1'000` and `1000` are one number, `2.50` and `2,5` are one, and digits of any script
 * are read. What hangs on a number stays with it (`12.9bn`, `W5700`, `10⁵`), except an English ordinal ending (`5th`).
 */

const DIGIT = /\p{N}/u
const GROUPED = /^\d{1,3}(?:[.,'’]\d{3})+$/
const FRACTION = /^(\d+)[.,](\d+)$/
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/

/** The value of a word with a digit in it, as a string; `undefined` for a word without. */
export function numberValue(raw: string): string | undefined {
  if (!DIGIT.test(raw)) return undefined
  const plain = asciiDigits(raw).toLowerCase()
  if (GROUPED.test(plain) && !plain.startsWith('0')) return plain.replace(/[.,'’]/g, '')
  const fraction = FRACTION.exec(plain)
  if (fraction !== null) {
    const decimals = withoutFinalZeros(fraction[2])
    return decimals === '' ? withoutLeadingZeros(fraction[1]) : `${withoutLeadingZeros(fraction[1])}.${decimals}`
  }
  const ordinal = ORDINAL.exec(plain)
  return withoutLeadingZeros(ordinal === null ? plain : ordinal[1])
}

function withoutLeadingZeros(digits: string): string {
  let start = 0
  while (start < digits.length - 1 && digits.charAt(start) === '0') start++
  return digits.slice(start)
}

function withoutFinalZeros(digits: string): string {
  let end = digits.length
  while (end > 0 && digits.charAt(end - 1) === '0') end--
  return digits.slice(0, end)
}
