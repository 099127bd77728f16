import { matchKey } from '../normalize/match-key.js'

/** Signs that open something that a cue may begin with; all other signs in front of a line are bullets and pictures. */
const OPENING = new Set([
  '"',
  "'",
  '(',
  '[',
  '{',
  '<',
  '【',
  '（',
  '「',
  '『',
  '《',
  '«',
  '“',
  '‘',
  '„',
  '©',
  'ⓒ',
  '@',
  '#',
  '/',
  '$',
  '€',
  '£',
  '¥',
])
/** Signs that close something that a cue may end with. */
const CLOSING = new Set(['"', "'", ')', ']', '}', '】', '）', '」', '』', '》', '”', '’', '%', '$', '€', '£', '¥', '/'])

/**
 * The key under which lines and cue phrases are compared: the match key without bullets and pictures in front, and without stops, arrows
 * and colons at the end.
 */
export function lineKey(text: string): string {
  return trimKey(matchKey(text))
}

/** The line key, from the match key. */
export function trimKey(key: string): string {
  let start = 0
  let end = key.length
  while (start < end && !isContent(key, start, OPENING)) start++
  while (end > start && !isContent(key, end - 1, CLOSING)) end--
  return key.slice(start, end)
}

function isContent(key: string, at: number, signs: ReadonlySet<string>): boolean {
  const unit = key.charCodeAt(at)
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || signs.has(key[at])
  if (unit >= 0xe000 && unit <= 0xf8ff) return true
  if (signs.has(key[at])) return true
  if (unit >= 0xd800 && unit <= 0xdfff) return isLetterPair(key, at, unit)
  return /[\p{L}\p{N}\p{M}]/u.test(key[at])
}

/** Half of a letter outside of the basic plane (a rare Han character), not of a picture. */
function isLetterPair(key: string, at: number, unit: number): boolean {
  const pair = unit <= 0xdbff ? key.slice(at, at + 2) : key.slice(Math.max(0, at - 1), at + 1)
  return /^[\p{L}\p{N}\p{M}]$/u.test(pair)
}
