import { checkString } from '../../text/arguments.js'
import { applyEdits, type Edit } from '../../text/edits/edit.js'
import { EditList } from './edit-list.js'
import {
  BACKSLASHES,
  CODE_POINT,
  hasOtherBackslashes,
  hasPrintedApostrophes,
  hasPrintedBreaks,
  hasPrintedCodePoints,
  hasPrintedLetters,
  hasPrintedQuotes,
  hasPrintedSlashes,
  LINE_BREAK,
  QUOTES,
} from './printed-strings.js'
import { quotedPrintableEdits } from './quoted-printable.js'
import { fixSurrogates } from './surrogates.js'

/**
 * Decodes the escapes of a string that was printed as JSON, JavaScript, Python or R write it and never read back: `\n`, `\"`, `\/`, `\u2019`.
 *
 * Known are `\n`, `\r`, `\t`, `\b`, `\f`, a backslash before a backslash, a slash or a quotation mark, and characters by number: `\xe9`, `\u00e9`,
 * `\u{1f600}`, `\U0001f600`, `<U+2019>`. Any other backslash stays. Escaped bytes (`\xe2\x80\x99`) become the characters of the same numbers, which
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
  return text.includes('\\') || text.includes('<U+') ? editsOf(text, ESCAPE) : []
}

/**
 * Those of a text that gives itself away: all where its breaks of lines are printed, or where it is one line with letters by number. Else those by
 * number, the backslashes of quotation marks, of apostrophes and of slashes, each where they have a proof of their own. An article about strings has
 * breaks, letters and marks that are real; one with TeX, patterns or paths has other backslashes.
 */
export function provenStringEscapeEdits(text: string): readonly Edit[] {
  const sent = quotedPrintableEdits(text)
  if (sent.length > 0) return sent
  if (hasPrintedCodePoints(text)) return editsOf(text, new RegExp(CODE_POINT, 'g'))
  if (!text.includes('\\')) return []
  const isOneLine = !LINE_BREAK.test(text.trim())
  const hasLetters = hasPrintedLetters(text, isOneLine ? 1 : MIN_LETTERS_IN_LINES)
  if ((hasPrintedBreaks(text) || (isOneLine && hasLetters)) && !hasOtherBackslashes(text)) return editsOf(text, ESCAPE)
  const proven = [
    ...(hasLetters ? [NUMBER] : []),
    ...(hasPrintedQuotes(text) ? ['"'] : []),
    ...(hasPrintedApostrophes(text) ? ["'"] : []),
    ...(hasPrintedSlashes(text) ? ['/'] : []),
  ]
  return proven.length === 0 ? [] : editsOf(text, new RegExp(`${BACKSLASHES}(?:${proven.join('|')})`, 'g'))
}

/** An article of several lines may tell of one such letter. */
const MIN_LETTERS_IN_LINES = 2

function editsOf(text: string, escapes: RegExp): readonly Edit[] {
  const edits = new EditList(text, 'string-escapes')
  for (const { index, 0: match } of text.matchAll(escapes)) edits.replace(index, index + match.length, decoded(match) ?? match)
  return edits.list().map((edit) => ({ ...edit, replacement: fixSurrogates(edit.replacement) }))
}

/** What a match stands for; nothing where it is no character, above U+10FFFF. */
function decoded(match: string): string | undefined {
  const said = match.replace(/^\\+(?=[^\\])/, '')
  if (said.length > 1 && !said.startsWith('\\')) {
    const code = Number.parseInt(said.replace(/[^\dA-Fa-f]/g, ''), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
  }
  return LETTERS[said] ?? said.slice(-1)
}

/** A character by number: `xe9`, `u00e9`, `u{e9}`, `U000000e9`. */
const NUMBER = String.raw`x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|u\{[\dA-Fa-f]{1,6}\}|U[\dA-Fa-f]{8}`
const ESCAPE = /* @__PURE__ */ new RegExp(String.raw`\\(?:${NUMBER}|[bfnrt\\/${QUOTES}])|${CODE_POINT}`, 'g')
/** What the letters behind a backslash stand for. */
const LETTERS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
