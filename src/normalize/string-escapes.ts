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
 * Those of a text that gives itself away: all, or only those of quotation marks and slashes.
 *
 * A text is taken for printed if its breaks of lines are, or if all that it has beyond ASCII is. An article about strings has some of either, beside
 * breaks and letters that are real.
 */
export function provenStringEscapeEdits(text: string): readonly Edit[] {
  if (!text.includes('\\')) return []
  if (hasPrintedBreaks(text) || hasPrintedLetters(text)) return editsOf(text, ESCAPE)
  return hasPrintedMarks(text) ? editsOf(text, ESCAPED_MARK) : []
}

function editsOf(text: string, escapes: RegExp): readonly Edit[] {
  const edits = new EditList(text, 'string-escapes')
  for (const { index, 0: match, groups = {} } of text.matchAll(escapes)) {
    const { number, sign = '' } = groups
    const decoded = number === undefined ? (LETTERS[sign] ?? sign) : characterOf(number)
    edits.replace(index, index + match.length, decoded ?? match)
  }
  return edits.list().map((edit) => ({ ...edit, replacement: fixSurrogates(edit.replacement) }))
}

const QUOTES = `"'“”„‘’‚«»`
const NUMBER = String.raw`x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|u\{[\dA-Fa-f]{1,6}\}|U[\dA-Fa-f]{8}`
const ESCAPE = /* @__PURE__ */ new RegExp(String.raw`\\(?:(?<number>${NUMBER})|(?<sign>[bfnrt\\/${QUOTES}]))`, 'g')
const ESCAPED_MARK = /\\(?<sign>["'/])/g

/** What the letters behind a backslash stand for. */
const LETTERS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** The character of `xe9`, `u00e9` or `u{e9}`; none above U+10FFFF. */
function characterOf(number: string): string | undefined {
  const code = Number.parseInt(number.replace(/[xUu{}]/g, ''), 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** Whether more breaks of lines are printed than real, two at least, with words behind them; an empty line is two. */
function hasPrintedBreaks(text: string): boolean {
  let printed = 0
  for (const { groups = {} } of text.matchAll(PRINTED_BREAK)) printed += groups.empty === undefined ? 1 : 2
  return printed >= 2 && printed > text.split('\n', printed + 1).length - 1
}

/** Any empty line, and a break behind a mark that ends a sentence or a quotation. Strings in strings have several backslashes. */
const BREAK = String.raw`(?:\\{1,8}r)?\\{1,8}n`
const END = String.raw`[.!?:…。！？।؟)\]${QUOTES}]`
const BEGINNING = String.raw`["'([*•#–—\\-]?[\p{L}\p{N}“„‘«¿¡\\]`
const PRINTED_BREAK = /* @__PURE__ */ new RegExp(`(?:${END}?(?<empty>${BREAK} ?${BREAK} ?)|${END}${BREAK})(?=${BEGINNING})`, 'gu')

/** Whether nothing in the text is beyond ASCII but by number, and that in or at a word. Two bytes are needed: `docs\xbase` is a path. */
function hasPrintedLetters(text: string): boolean {
  return PRINTED_LETTER.test(text) && !BEYOND_ASCII.test(text)
}

const LETTER_OR_BYTES = String.raw`\\{1,8}(?:u(?!00[0-7])[\da-f]{4}|x(?:c[2-9a-f]|[de][\da-f]|f[0-4])\\{1,8}x[89ab][\da-f])`
const PRINTED_LETTER = /* @__PURE__ */ new RegExp(
  String.raw`[a-z\d]${LETTER_OR_BYTES}|${LETTER_OR_BYTES}(?:\\{1,8}x[89ab][\da-f]){0,2}[a-z\d]`,
  'i',
)
const BEYOND_ASCII = /[^\0-\x7f]/

/** Whether quotation marks of one kind or the slashes of addresses never stand without a backslash. */
function hasPrintedMarks(text: string): boolean {
  return (
    (/\\"[\s\S]*\\"/.test(text) && !/(?<!\\)"/.test(text)) ||
    (/[a-z]\\'(?:[dmst]|ll|re|ve)(?![a-z])/i.test(text) && !/(?<!\\)'/.test(text)) ||
    (/https?:\\\/\\\/[\w-]+\.\w/.test(text) && !/https?:\/\//.test(text))
  )
}
