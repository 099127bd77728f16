/**
 * The decimal digits of any script as those of ASCII.
 *
 * Unicode lays out decimal digits in tens, from 0 to 9 without a gap. Most tens begin behind something else; where some touch (the five
 * kinds of mathematical digits, two of Myanmar), all are whole, so that the digits in front of one still tell its value.
 */
export function asciiDigits(text: string): string {
  return OTHER_DIGIT.test(text) ? text.replace(OTHER_DIGITS, asciiDigit) : text
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let before = 0
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before++
  return String(before % 10)
}

const DIGIT = /\p{Nd}/u
const OTHER_DIGIT = /(?!\d)\p{Nd}/u
const OTHER_DIGITS = /(?!\d)\p{Nd}/gu
