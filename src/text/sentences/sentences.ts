import { checkString } from '../arguments.js'
import { lazy } from '../lazy.js'
import { isBlankUnit, lines, trimSpan } from '../lines.js'
import type { Span } from '../span.js'
import { outsideOfPair } from '../surrogates.js'
import { isInnerStop, sentenceGoesOn } from './full-stops.js'
import { CLOSING_MARKS } from './sentence-marks.js'

// Sentences: the sentence boundaries of UAX #29, as `Intl.Segmenter` has them, within each line, less those that language shows to be none.
//
// The standard's rules know letters, marks and blanks, but no words. They end a sentence behind `Dr.` and `z.`, between `Yes!”` and `she said`,
// and inside `/page?id=7`; these boundaries are taken back. They see no end in a Greek question mark, nor in an Armenian full stop that was
// typed as a colon, and take the mark of a footnote for the beginning of a sentence: what they misread is shown to the segmenter as something
// else. The segmenter is quadratic in the length of its input, so it gets pieces of at most `PIECE` units, each from a boundary on.

/** Longest piece that is handed to the segmenter, in UTF-16 units. Between 1,000 and 4,000 the cost a character is least. */
const PIECE = 2048

/** A boundary nearer than this to the end of a piece is asked for again with what follows: rule SB8 looks ahead for a small letter. */
const LOOKAHEAD = 64

/**
 * Finds the sentences of a text in any script. A sentence never crosses a line break, and each character that isn't blank is in exactly
 * one sentence: headlines and list items are sentences too.
 *
 * Not ended by the full stop of an abbreviation (`Dr. Ruiz`, `No. 5`, `z. B.`), an initial (`J. K. Rowling`) or an ordinal (`12.
 * Dezember`); where a text can be read both ways (`in the U.S. The`) the next word decides. Thai and other scripts without sentence marks
 * give one sentence a line. Costs time linear in the text.
 *
 * @param text - Any string.
 * @returns The spans of the sentences without the blanks around them, in order and disjoint.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * sentences('Dr. Ruiz left. “Why?” he asked.') // => [{ start: 0, end: 14 }, { start: 15, end: 31 }]
 * ```
 * @see Unicode Standard Annex #29, section 5 (Sentence Boundaries).
 */
export function sentences(text: string): Span[] {
  checkString('sentences', 'text', text)
  const found: Span[] = []
  for (const line of lines(text)) {
    const { start, end } = trimSpan(text, line)
    if (start === end) continue
    if (mayHaveInnerEnd(text, start, end)) takeSentences(text, start, end, found)
    else found.push({ start, end })
  }
  return found
}

/** Unicode gives the Greek question mark a place of its own, which is the semicolon by its canonical form; both are written. */
const GREEK_QUESTION_MARK = 0x37e
const SEMICOLON = 0x3b

/** Whether a line has something before its last character that may end a sentence. Most headlines and menu items don't. */
function mayHaveInnerEnd(text: string, start: number, end: number): boolean {
  for (let i = start; i < end - 1; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === SEMICOLON) return true
    if (unit < GREEK_QUESTION_MARK || (unit > 0x385 && unit < 0x530) || (unit >= 0x2010 && unit < 0x2024)) continue
    return true
  }
  return false
}

/** Takes in the sentences of one line. */
function takeSentences(text: string, start: number, end: number, found: Span[]): void {
  const boundaries = standardBoundaries(text, start, end)
  let from = start
  let hasWord = false
  for (let i = 0; i < boundaries.length; i++) {
    const at = behindClosing(text, boundaries[i], end)
    if (at <= from) continue
    const segmentStart = i === 0 ? start : boundaries[i - 1]
    hasWord ||= hasLetterOrDigit(text, segmentStart, boundaries[i])
    if (!hasWord || at === end || goesOn(text, from, at, end)) continue
    if (!hasLetterOrDigit(text, at, boundaries[i + 1] ?? end)) continue
    found.push(trimSpan(text, { start: from, end: at }))
    from = at
    hasWord = false
  }
  found.push(trimSpan(text, { start: from, end }))
}

/** The places inside of a line where a sentence begins by the rules of UAX #29. */
function standardBoundaries(text: string, start: number, end: number): number[] {
  const boundaries: number[] = []
  let at = start
  while (at < end) {
    const pieceEnd = Math.min(at + PIECE, end)
    const limit = pieceEnd === end ? end - 1 : pieceEnd - LOOKAHEAD
    let last = at
    for (const { index } of segmenter().segment(asStandard(text.slice(at, pieceEnd)))) {
      if (index === 0) continue
      if (at + index > limit) break
      last = at + index
      boundaries.push(last)
    }
    if (pieceEnd === end) break
    at = last > at ? last : insideSentence(text, at, pieceEnd)
  }
  return boundaries
}

/** The same text, unit for unit, as the standard's rules should see it. Most pieces pass the two tests and are left as they are. */
function asStandard(piece: string): string {
  let shown = piece
  if (/[…;\u037e]|:[ \u00a0]["“«]?[\u0531-\u0556]/.test(shown))
    shown = shown.replace(OTHER_MARK, (mark) => ('…:'.includes(mark) ? '.' : '?'))
  if (!MISREAD.test(shown)) return shown
  return shown
    .replace(FOOTNOTE_MARK, (mark) => ')'.repeat(mark.length))
    .replace(GLUED_OPENING, '一')
    .replace(SMALL_OPENER, 'A')
}

/**
 * `…` in front of a blank is a full stop, and `:` in front of an Armenian capital; `;` behind a Greek letter is a question mark, and so is U+037E.
 */
const OTHER_MARK = /…(?=["'”’»)\]]?(?:[ \u00a0]|$))|:(?=[ \u00a0]["“«]?[\u0531-\u0556])|(?<=[\u0370-\u03ff\u1f00-\u1fff])[;\u037e]/gu

/** What the three patterns below may match: one piece in 200. The wide range of marks makes it a third faster. */
const MISREAD =
  /[.!?\u0964-\uffff]["”’»」』）)》】]?(?:[“‘«「『（《〈【〔([\u00b2\u00b3\u00b9\u2070-\u2079]|[ \u00a0]["“‘’'«(]?[a-z](?:[a-z]?[A-Z]| [A-Z]))/

/** Marks of footnotes close the sentence before: `It was retracted.[1] The author left.[n 2] He died.³` */
const FOOTNOTE_MARK =
  /(?<=[.!?…。！？]["”’»)]?)(?:(?:\[(?:\p{L}{1,4} )?(?:\d{1,4}|\p{Ll}{1,3})\]){1,8}|[\u00b2\u00b3\u00b9\u2070-\u2079]{1,8})/gu

/**
 * An opening mark right behind an end mark opens the next sentence, although to the standard all brackets close: `他走了。“再见。”`, `It
 * rained.(AP)`. Not in front of a small letter behind a full stop, where none begins.
 */
const GLUED_OPENING =
  /(?<=[.!?。！？．｡…।॥]["”’」』）)》】]?)[“‘«「『（《〈【〔([](?=["“‘«「『（《〈【〔([]?[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Script=Georgian}])|(?<=。["”’」』）)》】]?)[“‘（(](?=\p{Ll})/gu

/** Small letters that open sentences: of `iPhone` and of the Dutch `'t Was`. */
const SMALL_OPENER = /(?<=[.…]["”’»)\]]?[ \u00a0]["“‘«(]?)[a-z](?=[a-z]?[A-Z]\p{L})|(?<=[.…] ['’])[st](?= [A-Z])/gu

/** A place near the end of a piece where surely no sentence begins: inside or right behind a word. The end itself if there is none. */
function insideSentence(text: string, start: number, pieceEnd: number): number {
  for (let at = pieceEnd - 1; at > start + 1; at--) {
    if (isLetterOrDigit(text.charAt(at - 1)) && (isLetterOrDigit(text.charAt(at)) || isBlankUnit(text.charCodeAt(at)))) return at
  }
  return outsideOfPair(text, pieceEnd)
}

/** Closing marks that belong to the sentence before, even with a blank between: `« Oui. » Il part.` */
const CLOSING = '»›”’)]}」』）】》〉'

/** Moves a boundary behind closing marks that stand alone between blanks. */
function behindClosing(text: string, boundary: number, end: number): number {
  let at = boundary
  while (at < end && CLOSING.includes(text.charAt(at))) {
    let next = at + 1
    while (next < end && CLOSING.includes(text.charAt(next))) next++
    if (next < end && !isBlankUnit(text.charCodeAt(next))) break
    while (next < end && isBlankUnit(text.charCodeAt(next))) next++
    at = next
  }
  return at
}

/** Whether the sentence that began at `from` goes on over the boundary at `at`. */
function goesOn(text: string, from: number, at: number, end: number): boolean {
  let last = at - 1
  while (last > from && isBlankUnit(text.charCodeAt(last))) last--
  const marked = endMark(text, from, last)
  const mark = text.charAt(marked)
  const afterBlank = last < at - 1
  if (!afterBlank && '.!?'.includes(mark) && isGlued(text, from, at)) return true
  if (!afterBlank && last > marked && isHangul(text, at)) return true
  if (INNER_MARKS.includes(mark) && goesOnSmall(text, at, end)) return true
  if (mark === '。' || mark === '！' || mark === '？') return last > marked && isQuotative(text, at)
  return mark === '.' && sentenceGoesOn(text, { stop: marked, from, last, at, end })
}

/** End marks behind which a sentence goes on with a small letter; behind a full stop the segmenter sees to that. Greek has the last two. */
const INNER_MARKS = '!?;\u037e'

/** Whether a Korean particle follows, as behind quoted speech: `“하겠다.”라고 말했다` */
function isHangul(text: string, at: number): boolean {
  return /^\p{Script=Hangul}/u.test(text.charAt(at))
}

/** Place of the sentence's end mark, in front of closing quotes and brackets and the blanks before these. */
function endMark(text: string, from: number, last: number): number {
  let at = last
  while (at > from && last - at < 8 && (CLOSING_MARKS.includes(text.charAt(at)) || isBlankUnit(text.charCodeAt(at)))) at--
  return at
}

/**
 * Whether an end mark without a blank behind it stands inside of something: an address (`/page?id=7`) or a name (`Yahoo!-Chef`). A sentence
 * whose blank got lost (`He left!Then`) is none of these.
 */
function isGlued(text: string, from: number, at: number): boolean {
  if (text.charAt(at - 1) === '.' && isInnerStop(text, from, at - 1)) return true
  if (!/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}]/u.test(text.slice(at, at + 2))) return false
  for (let i = at - 1; i >= from && at - i < 100 && !isBlankUnit(text.charCodeAt(i)); i--) {
    if ('/@=&'.includes(text.charAt(i))) return true
  }
  return !/^[\p{Lu}\p{Lt}"'“‘«([¿¡]/u.test(text.slice(at, at + 2))
}

/** Whether the next word begins with a small letter: `“Yes!” she said`, `«Да!» — сказал он`. `iPhone` and the like may begin a sentence. */
function goesOnSmall(text: string, at: number, end: number): boolean {
  const next = text.slice(at, Math.min(at + 12, end))
  return /^["'“”‘’«»„‚([—–\- \u00a0]*(?!\p{Script=Georgian})\p{Ll}/u.test(next) && !/^["'“‘«„(]*\p{Ll}{1,2}\p{Lu}/u.test(next)
}

/** Whether Japanese quoted speech is followed by its verb: `「はい。」と言った。` */
function isQuotative(text: string, at: number): boolean {
  return /^(?:と(?!ころ|ても|にか|もか|りあ|りわ|きに|ある)|って|など|なんて|を)/u.test(text.slice(at, at + 4))
}

function hasLetterOrDigit(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80 ? isAsciiAlphanumeric(unit) : isLetterOrDigit(String.fromCodePoint(text.codePointAt(i) ?? 0))) return true
  }
  return false
}

function isAsciiAlphanumeric(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
}

function isLetterOrDigit(character: string): boolean {
  return /^[\p{L}\p{N}]/u.test(character)
}

/** Made on first use. The locale is fixed, or results would depend on the machine's. */
const segmenter = /* @__PURE__ */ lazy(() => new Intl.Segmenter('en', { granularity: 'sentence' }))
