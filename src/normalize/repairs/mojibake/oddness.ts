import {
  CAPITAL_A_CIRCUMFLEX,
  CAPITAL_A_TILDE,
  codeAt,
  codeBefore,
  isC1,
  isEmoji,
  isLetter,
  isLower,
  isOneOf,
  isUpper,
  NO_BREAK_SPACE,
  REPLACEMENT,
  SPACE,
  scriptOf,
  TYPOGRAPHIC,
} from './letters.js'
import type { Sequence } from './sequences.js'
import type { Surroundings } from './surroundings.js'

// How odd is what stands there, as a piece of a text that means what it says: a capital inside of a word, a sign between letters, a control
// character? The answer is a sum of small whole numbers, one for each thing that a reader would notice; 0 for an ordinary word.
// (Weights and thresholds: see docs/normalization.md, where they are measured.)

/** Marks that may stand behind a word in good text; the Greek tonos makes a letter a number (`Β΄ τόμος`). */
const CLOSING = '’”“»›…™®©°ªº²³¹·•–—―‐†‡΄\u00a0\u00ad'
/**
 * Marks behind the letter of a word, as in `Rīgā…”`, `está»—`, `в\u00a0№\u00a05`, and what a sentence, an aside or a number behind them
 * begins with.
 */
export const BEHIND_WORD = '’”“»›…®©²³¹·•–—―‐\u00a0‘„«§№'
const BEHIND_MARK = `${BEHIND_WORD}¿¡‹†‡€£¥±×÷½¼¾¶¦‰`
/** Of all these, those that no word follows without a blank. */
const NEVER_BEFORE_LETTER = '…™®©°ªº²³¹†‡¶¦‰'
/** Letters of Latin script that are words, and whose bytes are first ones of three. */
const WORDS_OF_A_LETTER = 'áāéí'
/** Of those, the ones that may also stand between two letters. */
const LINKING = '’·–—―‐•\u00a0\u00ad'

/** How unlike clean text a sequence is, in points: what it may stand for, its pairs of neighbours, its first and last character. */
export function oddnessOf(line: string, sequence: Sequence, around: Surroundings): number {
  if (isVoltage(line, sequence, around) || isWordWithPunctuation(line, sequence, around) || isDrawing(line, sequence, around)) return 0
  const last = line.charCodeAt(sequence.end - 1)
  const odd =
    oddMeaning(sequence) +
    oddPairs(line, sequence, around) +
    oddLead(line, sequence, around) +
    oddInWord(line, sequence, around) +
    oddBeforeLetter(last, around.after)
  return around.adjacent && (odd > 0 || isLetter(last)) ? odd + 2 : odd
}

/** What text is full of that was damaged: typographic signs, emoji, other signs that take three bytes. */
function oddMeaning({ start, end, code }: Sequence): number {
  if (TYPOGRAPHIC.has(code) || (isEmoji(code) && end - start === 4)) return 2
  return end - start === 3 && !isLetter(code) ? 1 : 0
}

function oddPairs(line: string, { start, end }: Sequence, { before, after }: Surroundings): number {
  let odd = 0
  let previous = before
  for (let i = start; i < end; i++) {
    const unit = line.charCodeAt(i)
    const closes = isOneOf(unit, CLOSING_TOO) && isUpper(before) && !isLetter(after)
    odd += closes ? 1 : oddPair(previous, unit, i === start)
    previous = unit
  }
  return odd
}

/** First characters that clean text doesn't have in front of such a last one, or at such a place. */
function oddLead(line: string, { start, end, code }: Sequence, { before, after, inLatin, isAccented }: Surroundings): number {
  const lead = line.charCodeAt(start)
  const last = line.charCodeAt(end - 1)
  let odd = 0
  // `Ãœber`, `ÅŸ`: accented capitals meet these letters in no language. `Ã–sterreich`, `Ã–ZEL`: nor does `Ã` stand alone before a dash.
  if (isOneOf(lead, ACCENTED_LEADS) && isOneOf(last, LETTERS_OF_1252)) odd += 2
  if (lead === CAPITAL_A_TILDE && !isUpper(before)) {
    if (isOneOf(last, LINKING) && (isLower(after) || (!isLetter(before) && isUpper(after)))) odd += 2
    // `Ã©` alone; quotation marks may close a quoted letter: `the letter “Ã”`.
    if (scriptOf(code) === 'Latin' && isOneOf(last, SMALL_SIGNS)) odd += 2
  }
  if (inLatin && (scriptOf(lead) === 'Cyrillic' || scriptOf(lead) === 'Greek')) {
    if (scriptOf(code) === 'Latin' || (code < 0x100 && !isLetter(last)) || code === POUND) odd += 3
  }
  // `Î²-carotene`, `TNF-Î±`: no word is `Î` or `Ï` and such a sign.
  if (isOneOf(lead, GREEK_LEADS) && isOneOf(last, SIGNS_OF_GREEK) && !isLetter(before)) odd += 3
  // `Â°`, `Â£`: what was a sign of Latin-1; `Â` stands alone in no language.
  if (lead === CAPITAL_A_CIRCUMFLEX && code < 0xc0 && !isUpper(before)) odd += 2
  const isBlankBehindCapital = last === NO_BREAK_SPACE && (code === 0xa0 || code === 0xe0) && scriptOf(lead) === 'Latin' && isUpper(lead)
  // `USÂ` + no-break space + `Senate`: `Â` ends words of capitals in languages that have more accents (`İMLÂ`).
  const isLoneCircumflex = lead === CAPITAL_A_CIRCUMFLEX && isBlankBehindCapital && !isAccented()
  if (isLoneCircumflex || (isBlankBehindCapital && (!isUpper(before) || isLower(after)))) odd += 2
  if (code === CAPITAL_S_CARON && CARON_IN_SENTENCE.test(line.slice(Math.max(0, start - 3), end + 3)) && !isAccented()) odd += 3
  if (isUpper(before) && isUpper(lead) && isLower(after)) odd += 1 // two capitals, a sign, small letters
  // `√ºber`: Mac Roman's byte C3 at the start of a word.
  if (MATH_LEAD.has(lead) && !isLetter(before) && isLetter(after)) odd += 2
  return odd
}

/** `the new Å` + no-break space + `koda`. Where a sentence begins, `Å` may be the Norwegian word, and behind a number it's a unit. */
const CARON_IN_SENTENCE = /\p{Ll},?\sÅ\u00a0\p{Ll}{3}/u

/** A last character that a word doesn't go on behind. */
function oddBeforeLetter(last: number, after: number): number {
  if (!isLetter(after)) return 0
  if (isLetter(last)) return scriptOf(last) !== scriptOf(after) || (isLower(last) && isUpper(after)) ? 2 : 0
  return (isOneOf(last, CLOSING) && !isOneOf(last, LINKING)) || isBox(last) ? 2 : 0
}

/**
 * Whether a sequence of three may be the last letter of a word, or a word of one letter as `в` is, and two marks behind it; dashes and
 * quotation marks have one byte among theirs that is no such mark.
 */
function isWordWithPunctuation(line: string, { start, end, code }: Sequence, { before, after, adjacent, inLatin }: Surroundings): boolean {
  if (adjacent || end - start < 3) return false
  // `Приказ в„– 5`
  if (code === NUMERO_SIGN && isDigit(nextTo(line, end, 1))) return false
  const lead = line.charCodeAt(start)
  if (!isLetter(lead) || !(isLetter(before) || isOneOf(lead, WORDS_OF_A_LETTER) || (scriptOf(lead) !== 'Latin' && !inLatin))) return false
  if (isLetter(after) && isOneOf(line.charCodeAt(end - 1), NEVER_BEFORE_LETTER)) return false
  for (let i = start + 1; i < end; i++) if (!isOneOf(line.charCodeAt(i), i < end - 1 ? BEHIND_WORD : BEHIND_MARK)) return false
  return true
}

/**
 * `█▓▒░ loading`, `─┐`: whether box drawing and block elements touch no word or number. Of 98,352 lines damaged on purpose 12 are not put right for
 * it, all of them a `»` behind a mark, read in a code page.
 */
function isDrawing(line: string, { start, end }: Sequence, { before, after, adjacent }: Surroundings): boolean {
  if (adjacent || isLetter(before) || isLetter(after) || isDigit(before)) return false
  for (let i = start; i < end; i++) if (!isBox(line.charCodeAt(i))) return false
  return true
}

/** Whether a letter is the unit of a number in front of it, in text of its script, and the sign behind it says how far that varies: `5 В±0,1 В`. */
function isVoltage(line: string, { start, end }: Sequence, { inLatin }: Surroundings): boolean {
  return !inLatin && VOLTAGE.test(line.slice(Math.max(0, start - 3), end))
}

/** In Cyrillic or Greek; a letter may stand in front of the unit, as in `10 кВ±5 %`. */
const VOLTAGE = /\d\s?\p{L}?[\u0412\u0392]±$/u

/** Pairs that are odd for the word or number they stand in. */
function oddInWord(line: string, { start, end, code }: Sequence, around: Surroundings): number {
  const { before, after, inCapitals, hasGuillemets } = around
  const lead = line.charCodeAt(start)
  const last = line.charCodeAt(end - 1)
  if (lead === CAPITAL_A_TILDE) {
    // `Ã€ propos`, `Ã‰tat`: no clean text has these signs behind a letter.
    if (isOneOf(last, NEVER_CLOSING)) return 1
    // `NÃºmero`: the ordinal signs end a word.
    if (isOneOf(last, ORDINALS) && isLetter(after)) return 1
    // `SÃ³ hoje`, `OÃ¹`: a capital alone has no footnote.
    if (isOneOf(last, SMALL_SIGNS) && isUpper(before) && !isLetter(codeBefore(line, start - 1))) return 1
    // `BEYONCÃ© LIVE`, `ZOÃ« BALL`, put into capitals: no word bears this mark, and the other one opens or closes nothing.
    if (inCapitals && isUpper(before) && (last === COPYRIGHT || (last === GUILLEMET && !hasGuillemets()))) return 1
    // `4 Ã— 100 m`
    if ((code === 0xd7 || code === 0xf7) && isDigit(nextTo(line, start - 1, -1)) && isDigit(nextTo(line, end, 1))) return 2
  }
  if (lead === CAPITAL_A_CIRCUMFLEX) {
    // `1Âº de maio`, `NÂº 5`
    if (isOneOf(last, ORDINALS) && isDigit(before)) return 1
    if ((isOneOf(last, ORDINALS) || code === 0xb0) && before === 0x4e && !isLetter(codeBefore(line, start - 1))) return 3
    // `LEGOÂ® sets`: no word ends in `Â`.
    if (isOneOf(last, '®©²³') && isUpper(before) && !isLetter(after)) return 2
  }
  // `ZĂĽrich`, `Ăśber`, `Ă–sterreich`: the letters of windows-1250 that no Romanian word has, and `Ă` alone before a dash.
  if (lead === CAPITAL_A_BREVE) {
    if (isOneOf(last, NOT_ROMANIAN)) return 2
    if (!isUpper(before) && isOneOf(last, LINKING) && isLower(after)) return 2
  }
  // `¬£5`, `ВЈ40m`: windows-1251 and Mac Roman.
  if (lead === NOT_SIGN && isOneOf(last, '£©®')) return 2
  return code === POUND && isDigit(after) && isLetter(lead) && scriptOf(lead) !== 'Latin' ? 3 : 0
}

/** The character next to a place, a blank left out. */
function nextTo(line: string, at: number, step: number): number {
  const next = codeAt(line, at)
  return next === SPACE || next === NO_BREAK_SPACE ? codeAt(line, at + step) : next
}

/** How odd it is that `unit` follows `previous`. */
function oddPair(previous: number, unit: number, isLead: boolean): number {
  if (unit === REPLACEMENT) return 1
  if (isC1(unit)) return C1_FOR_CLOSING.has(unit) ? 4 : 8
  if (isBox(unit)) return isLetter(previous) || isBox(previous) ? 3 : 1
  if (isLetter(unit)) {
    if (!isLetter(previous)) return isBox(previous) ? 2 : 0
    if (scriptOf(unit) !== scriptOf(previous)) return 3
    return isLower(previous) && isUpper(unit) ? 2 : 0
  }
  if (isLead) return isLetter(previous) ? 2 : 0
  if (unit === NO_BREAK_SPACE && scriptOf(previous) !== 'Latin') return 0
  if (isOneOf(unit, CLOSING)) return 1
  return isLetter(previous) ? 3 : 1
}

/** Controls that windows-1252 has `… ’ “ ” – — ™ ›` for, so that they may be what is left of good text in that encoding. */
const C1_FOR_CLOSING: ReadonlySet<number> = /* @__PURE__ */ new Set([0x85, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9b])

const POUND = 0xa3
const COPYRIGHT = 0xa9
const GUILLEMET = 0xab
/** Opening marks that close a quotation elsewhere, in German or Danish: `»VENT PÅ«`. */
const CLOSING_TOO = '«‹‘'
const CAPITAL_S_CARON = 0x160
const NUMERO_SIGN = 0x2116
/** Bytes C3 to C5 of windows-1252, and its letters among bytes 80 to 9F. */
const ACCENTED_LEADS = 'ÃÄÅ'
const LETTERS_OF_1252 = 'ŒœŠšŽžŸƒ'
const SMALL_SIGNS = '©®ªº°²³¹™'
const NEVER_CLOSING = '€‰ˆ'
/** Bytes CE and CF of windows-1252, and what it has for those of `α` to `ο` that are signs, but for the guillemet. */
const GREEK_LEADS = 'ÎÏ'
const SIGNS_OF_GREEK = '±²³´µ¶·¸¹º¼½¾¿'
const ORDINALS = 'ªº'
const CAPITAL_A_BREVE = 0x102
const NOT_ROMANIAN = 'ŠŚŤŽŹšśťžźŁĄŻłąĽľż'
const NOT_SIGN = 0xac

/** Signs for which Mac Roman has the bytes C2 to C5, and which stand in front of no word: `¬ √ ƒ ≈`. */
const MATH_LEAD: ReadonlySet<number> = /* @__PURE__ */ new Set([0xac, 0x221a, 0x192, 0x2248])

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Box drawing and block elements, which no article has in its words. */
function isBox(unit: number): boolean {
  return unit >= 0x2500 && unit < 0x25a0
}
