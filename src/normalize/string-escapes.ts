import { checkString } from '../text/arguments.js'
import { applyEdits, type Edit } from '../text/edit.js'
import { EditList } from './edit-list.js'
import { fixSurrogates } from './surrogates.js'

/**
 * Decodes the escapes of a string that was printed as JSON, JavaScript or Python write it and never read back: `\n`, `\"`, `\/`, `\u2019`.
 *
 * Known are `\n`, `\r`, `\t`, `\b`, `\f`, a backslash before a backslash, a slash or a quotation mark, and characters by number: `\xe9`, `\u00e9`,
 * `\u{1f600}`, `\U0001f600`. Any other backslash stays. Escaped bytes (`\xe2\x80\x99`) become the characters of the same numbers, which
 * {@link fixMojibake} reads. One layer is undone; {@link normalizeText} goes on while the text shows another.
 *
 * @param text - A text of which you know that it is escaped: `C:\new` becomes two lines here. {@link normalizeText} looks for proof first.
 * @returns The decoded text; half of a surrogate pair gives U+FFFD.
 * @throws `TypeError` if `text` is not a string.
 * @example
 * ```ts
 * decodeStringEscapes('It\\u2019s \\"open\\".\\nhttps:\\/\\/example.com') // => 'It’s "open".\nhttps://example.com'
 * decodeStringEscapes('\\d+ \\\\n') // => '\\d+ \\n'
 * ```
 * @see RFC 8259, section 7 (strings of JSON); ECMA-262, section 12.9.4 (string literals); The Python Language Reference, section 2.4.1.1.
 */
export function decodeStringEscapes(text: string): string {
  checkString('decodeStringEscapes', 'text', text)
  return applyEdits(text, stringEscapeEdits(text))
}

/** The edits of {@link decodeStringEscapes}. */
export function stringEscapeEdits(text: string): readonly Edit[] {
  return text.includes('\\') ? editsOf(text, ESCAPE) : []
}

/**
 * Those of a text that gives itself away: all where its breaks of lines are printed, or where it is one line with letters by number. Else those by
 * number, the backslashes of quotation marks, of apostrophes and of slashes, each where they have a proof of their own. An article about strings has
 * breaks, letters and marks that are real.
 */
export function provenStringEscapeEdits(text: string): readonly Edit[] {
  if (!text.includes('\\')) return []
  const isOneLine = !text.trim().includes('\n')
  const hasLetters = hasPrintedLetters(text, isOneLine ? 1 : MIN_LETTERS_IN_LINES)
  if (hasPrintedBreaks(text) || (isOneLine && hasLetters)) return editsOf(text, ESCAPE)
  const proven = [
    ...(hasLetters ? [NUMBER] : []),
    ...(hasPrintedQuotes(text) ? ['"'] : []),
    ...(hasPrintedApostrophes(text) ? ["'"] : []),
    ...(hasPrintedSlashes(text) ? ['/'] : []),
  ]
  return proven.length === 0 ? [] : editsOf(text, new RegExp(`\\\\{1,8}(?:${proven.join('|')})`, 'g'))
}

function editsOf(text: string, escapes: RegExp): readonly Edit[] {
  const edits = new EditList(text, 'string-escapes')
  for (const { index, 0: match } of text.matchAll(escapes)) edits.replace(index, index + match.length, decoded(match) ?? match)
  return edits.list().map((edit) => ({ ...edit, replacement: fixSurrogates(edit.replacement) }))
}

/** What a match stands for; nothing where it is no character, above U+10FFFF. */
function decoded(match: string): string | undefined {
  const said = match.replace(/^\\+(?=[^\\])/, '')
  if (said.length > 1 && !said.startsWith('\\')) {
    const code = Number.parseInt(said.replace(/[xUu{}]/g, ''), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
  }
  return LETTERS[said] ?? said.slice(-1)
}

const QUOTES = `"'“”„‘’‚«»`
/** A character by number: `xe9`, `u00e9`, `u{e9}`, `U000000e9`. */
const NUMBER = String.raw`x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|u\{[\dA-Fa-f]{1,6}\}|U[\dA-Fa-f]{8}`
const ESCAPE = /* @__PURE__ */ new RegExp(String.raw`\\(?:${NUMBER}|[bfnrt\\/${QUOTES}])`, 'g')
/** What the letters behind a backslash stand for. */
const LETTERS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/**
 * Whether more breaks of lines are printed than real, two at least, with words behind them; an empty line is two. Those between straight quotation marks
 * may be a string that the text tells of.
 */
function hasPrintedBreaks(text: string): boolean {
  let printed = 0
  let quotes = 0
  let at = 0
  for (const { index, groups = {} } of text.matchAll(PRINTED_BREAK)) {
    for (const end = index + (text[index] === '\\' ? 0 : 1); at < end; at++) if (text[at] === '"' && text[at - 1] !== '\\') quotes++
    if (quotes % 2 === 0) printed += groups.empty === undefined ? 1 : 2
  }
  return printed >= 2 && printed > text.split('\n', printed + 1).length - 1
}

/**
 * Any empty line, and a break behind a mark that ends a sentence, a part of one or a quotation, or in front of an item. Strings in strings have several
 * backslashes.
 */
const BREAK = String.raw`(?:\\{1,8}r)?\\{1,8}n`
const END = String.raw`[.!?:,;…。！？，、।؟،)\]${QUOTES}]`
const BEGINNING = String.raw`["'([*•#–—\\-]?[\p{L}\p{N}“„‘«¿¡\\]`
const PRINTED_BREAK = /* @__PURE__ */ new RegExp(
  `(?:${END}?(?<empty>${BREAK} ?${BREAK} ?)|${END}${BREAK})(?=${BEGINNING})|${BREAK}(?=[*•-] [\\p{L}\\p{N}])`,
  'gu',
)

/** An article of several lines may tell of one such letter. */
const MIN_LETTERS_IN_LINES = 2

/** Whether so many characters are given by number, in or at a word, and none is beyond ASCII otherwise. */
function hasPrintedLetters(text: string, least: number): boolean {
  if (BEYOND_ASCII.test(text) || text.includes('`')) return false
  let found = 0
  for (const _ of text.matchAll(PRINTED_LETTER)) if (++found === least) return true
  return false
}

const BEYOND_ASCII = /[^\0-\x7f]/
/** A character beyond ASCII, or one that is escaped for pages (`u0026`), or the bytes of one: `docs\xbase` is a path. */
const LETTER = String.raw`\\{1,8}(?:u(?:00(?:2[267]|3[ce])|(?!00[0-7])[\da-f]{4})|U000[\da-f]{5}|x(?:c[2-9a-f]|[de][\da-f]|f[0-4])(?:\\{1,8}x[89ab][\da-f]){1,3})`
/** At a word; or a dash between words, or a face. */
const PRINTED_LETTER = /* @__PURE__ */ new RegExp(
  String.raw`[a-z\d]${LETTER}|${LETTER}[a-z\d]| \\{1,8}u201[34] |\\{1,8}ud83[c-e]\\{1,8}ud[c-f][\da-f]{2}|\\{1,8}U0001[\da-f]{4}`,
  'gi',
)

/** Whether straight quotation marks, two at least, all have a backslash, and are neither accents ('M\"uller') nor what the text tells of. */
function hasPrintedQuotes(text: string): boolean {
  return /\\"[\s\S]*\\"/.test(text) && !/(?<!\\)"|\p{L}\\{1,8}"\p{L}|(?<!\S)\\{1,8}"(?!\S)/u.test(text)
}

/**
 * Whether apostrophes all have a backslash, and those inside of words stand where English, French and Italian have them: as an accent the backslash
 * would be elsewhere too ('L\'aszl\'o', 'r\'egion').
 */
function hasPrintedApostrophes(text: string): boolean {
  if (!text.includes("\\'") || /(?<!\\)'/.test(text)) return false
  let sure = 0
  for (const { groups = {} } of text.matchAll(IN_WORD)) {
    if (groups.other !== undefined) return false
    if (groups.capital === undefined) sure++
  }
  return sure > 0
}

const ELISIONS = '[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|(?:al|dal|del|nel|quel|sul)l'
/** 'C\'est' may be an accent by itself ('C\'esar'). */
const IN_WORD = /* @__PURE__ */ new RegExp(
  String.raw`(?<!\p{L})(?:${ELISIONS}|[OD](?=\\'\p{Lu}))\\'\p{L}|\p{L}\\'(?:[dmst]|ll|re|ve)(?!\p{L})|` +
    String.raw`(?<!\p{L})(?<capital>[CDJLMNST]|Qu|Un|All|Dall|Dell|Nell|Sull)\\'\p{L}|\p{L}\\'(?<other>\p{L})`,
  'gu',
)

/** Whether the slashes of addresses never stand without a backslash. */
function hasPrintedSlashes(text: string): boolean {
  return /https?:\\\/\\\/[\w-]+\.\w/.test(text) && !/https?:\/\//.test(text)
}
