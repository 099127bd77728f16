import { matchKey } from '../../normalize/match-key/match-key.js'
import { lazy } from '../../text/lazy.js'
import { unitTable } from '../../text/unit-table.js'

/** Signs that open something that a cue may begin with; all other signs in front of a line are bullets and pictures. */
const OPENING = '"\'([{<【（「『《«“‘„©ⓒ@#/$€£¥'
/** Signs that close something that a cue may end with. */
const CLOSING = '"\')]}】）」』》”’%$€£¥/'

/** What a UTF-16 unit may do: begin a key, end it; of half a pair that depends on the other half. */
const BEGINS = 1
const ENDS = 2
const PAIR = 4

const placesOf = /* @__PURE__ */ unitTable((unit) => {
  const character = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit <= 0xdfff) return PAIR
  if (/[\p{L}\p{N}\p{M}\p{Co}]/u.test(character)) return BEGINS | ENDS
  return (OPENING.includes(character) ? BEGINS : 0) | (CLOSING.includes(character) ? ENDS : 0)
})

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
  while (start < end && (!hasPlace(key, start, BEGINS) || isHeadingSign(key, start))) start++
  while (end > start && !hasPlace(key, end - 1, ENDS)) end--
  return key.slice(start, end)
}

/** '## Related news', as a heading stands in Markdown; '#news' is a word. */
function isHeadingSign(key: string, at: number): boolean {
  return key.charCodeAt(at) === 0x23 && (key.charCodeAt(at + 1) === 0x23 || key.charCodeAt(at + 1) === 0x20)
}

function hasPlace(key: string, at: number, place: number): boolean {
  const places = placesOf(key.charCodeAt(at))
  return (places & place) !== 0 || (places === PAIR && isLetterPair(key, at))
}

/** Half of a letter outside of the basic plane (a rare Han character), not of a picture. */
function isLetterPair(key: string, at: number): boolean {
  const pair = key.charCodeAt(at) <= 0xdbff ? key.slice(at, at + 2) : key.slice(Math.max(0, at - 1), at + 1)
  return /^[\p{L}\p{N}\p{M}]$/u.test(pair)
}

/**
 * The key under which lines and cue phrases are looked up: the line key without the accents of Latin and Greek letters, which capitals go without
 * ('A LIRE AUSSI', 'ΔΙΑΦΗΜΙΣΗ'), and many keyboards. It is as long as the line key. A letter alone stays the one that it is.
 */
export function withoutAccents(key: string): string {
  return key.length === 1 ? key : key.replace(ACCENTED, (letter) => plainLetters().get(letter) ?? letter)
}

const ACCENTED = /[\u00e0-\u00f6\u00f8-\u017f\u03ac-\u03af\u03ca-\u03ce]/g

const plainLetters = /* @__PURE__ */ lazy(() => {
  const plain = new Map<string, string>()
  for (let unit = 0xe0; unit <= 0x3ce; unit++) {
    const letter = String.fromCharCode(unit)
    plain.set(letter, letter.normalize('NFD').charAt(0))
  }
  return plain
})
