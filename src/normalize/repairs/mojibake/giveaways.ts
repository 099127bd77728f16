import { ENCODINGS, encodingBits, MAC_CYRILLIC_SECONDS, pairRoles } from './encodings.js'
import { codeAt, isOneOf, scriptOf } from './letters.js'

// Arabic, Hebrew and Thai letters are bytes of all kinds in the encodings for these scripts, so two neighbours of good text tell nothing, and to
// weigh each line of it would take ten times as long. What was misread gives itself away at a glance: the same few letters stand in front of every
// other character, and in Latin text one of them stands alone.

/**
 * The encodings, as bits, as which a text may have been read, by two characters of it and for those of other scripts what stands around.
 *
 * @param text - The text, or a line of it.
 * @param at - Where the pair stands that may be bytes in some encoding.
 */
export function encodingsInQuestionAt(text: string, at: number): number {
  let encodings = pairRoles(ENCODINGS.roles, text.charCodeAt(at), text.charCodeAt(at + 1))
  if ((encodings & WINDOWS_1251) !== 0 && isOneOf(codeAt(text, at + 1), MAC_CYRILLIC_SECONDS) && !isOfMacCyrillic(text, at)) {
    encodings &= ~WINDOWS_1251
  }
  if ((encodings & OF_OTHER_SCRIPTS) === 0) return encodings
  if ((encodings & WINDOWS_1256) !== 0 && !isOfWindows1256(text, at)) encodings &= ~WINDOWS_1256
  if ((encodings & WINDOWS_1255) !== 0 && !isOfWindows1255(text, at)) encodings &= ~WINDOWS_1255
  if ((encodings & WINDOWS_874) !== 0 && !isOfWindows874(text, at)) encodings &= ~WINDOWS_874
  return encodings
}

/** `donвАЩt`, `вВђ5`: in Cyrillic text the next word begins so, behind a blank that was lost. */
function isOfMacCyrillic(text: string, at: number): boolean {
  return text.charAt(at) === 'в' && scriptOf(codeAt(text, at - 1)) !== 'Cyrillic' && scriptOf(codeAt(text, at + 3)) !== 'Cyrillic'
}

const WINDOWS_1251 = /* @__PURE__ */ encodingBits('windows-1251')
const WINDOWS_1256 = /* @__PURE__ */ encodingBits('windows-1256')
const WINDOWS_1255 = /* @__PURE__ */ encodingBits('windows-1255')
const WINDOWS_874 = /* @__PURE__ */ encodingBits('windows-874')
const OF_OTHER_SCRIPTS = /* @__PURE__ */ encodingBits('windows-1256', 'windows-1255', 'windows-874')

/** `ط§ظ„ط¬ط³ط±` was Arabic, `Josأ©` and `آ£5` Latin; `â€ک` and `â€` + non-joiner were `‘` and `”`, which windows-1252 doesn't explain. */
function isOfWindows1256(text: string, at: number): boolean {
  const lead = text.charAt(at)
  if (lead === 'â') return /^€[ک\u200c]/.test(text.slice(at + 1, at + 3))
  if (ARABIC_LEADS.includes(lead)) return isArabicPair(text, at) && isContinuation(text, at + 3, WINDOWS_1256)
  const isApart = scriptOf(codeAt(text, at - 1)) !== 'other' && scriptOf(codeAt(text, at + 2)) !== 'other'
  return isApart && (isLatinAround(text, at) || isOneOf(codeAt(text, at + 1), SIGNS_IN_FRONT))
}

/** Two first bytes with a character between them; one of them is that of the letters without which there is no sentence, as `ا` and `ر`. */
function isArabicPair(text: string, at: number): boolean {
  return (text.charAt(at) === 'ط' && isOneOf(codeAt(text, at + 2), ARABIC_LEADS)) || text.charAt(at + 2) === 'ط'
}

/** First bytes D8 to DB, of Arabic letters. */
const ARABIC_LEADS = 'طظعغ'
/** What stands in front of a number, or behind one, and never behind a letter. */
const SIGNS_IN_FRONT = '£¥©°±'

/** `׳¨׳׳©` was Hebrew; `ג€™` and other marks, and `ֳ©` and other letters, Latin: no point stands without a letter. */
function isOfWindows1255(text: string, at: number): boolean {
  const lead = text.charAt(at)
  if (lead === 'ג') return isMarkAt(text, at, WINDOWS_1255)
  if (lead === '׳') return text.charAt(at + 2) === '׳' && isContinuation(text, at + 3, WINDOWS_1255)
  return scriptOf(codeAt(text, at - 1)) !== 'other'
}

/** `เธเนเธ` was Thai: good text has not three such groups in a row; `โ€”` was a dash. */
function isOfWindows874(text: string, at: number): boolean {
  if (text.charAt(at) === 'โ') return isMarkAt(text, at, WINDOWS_874)
  for (let i = at; i < at + 9; i += 3) {
    if (text.charAt(i) !== 'เ' || !isOneOf(codeAt(text, i + 1), 'ธน') || !isContinuation(text, i + 2, WINDOWS_874)) return false
  }
  return true
}

/** Whether a first byte E2 is followed by a second one of dashes, quotation marks, `€` or `™`, and by a third. */
function isMarkAt(text: string, at: number, encoding: number): boolean {
  return isOneOf(codeAt(text, at + 1), '€‚„\u0082\u0084') && isContinuation(text, at + 2, encoding)
}

/** Whether a continuation byte stands at a place, in an encoding that is given by its bit. */
function isContinuation(text: string, at: number, encoding: number): boolean {
  const byte = ENCODINGS.misreadings[31 - Math.clz32(encoding)].byteOf(codeAt(text, at))
  return byte >= 0x80 && byte < 0xc0
}

function isLatinAround(text: string, at: number): boolean {
  return scriptOf(codeAt(text, at - 1)) === 'Latin' || scriptOf(codeAt(text, at + 2)) === 'Latin'
}
