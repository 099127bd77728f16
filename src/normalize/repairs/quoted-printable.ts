import type { Edit } from '../../text/edits/edit.js'
import type { Span } from '../../text/span.js'
import { EditList } from './edit-list.js'

// The body of a message that was taken as it was sent (`caf=C3=A9`, `=` at the ends of lines). It gives itself away: nothing in it is beyond ASCII, and
// since an equals sign is escaped too, each one begins an escape, as in no formula, address or program.

/** The edits that decode a text in quoted-printable, if it shows beyond doubt that it is one; else none. */
export function quotedPrintableEdits(text: string): readonly Edit[] {
  if (!text.includes('=') || OTHER.test(text)) return []
  const runs = runsOf(text)
  const utf8 = runs.map(({ bytes }) => utf8Of(bytes))
  const isUtf8 = utf8.every((decoded) => decoded !== undefined)
  const softBreaks = text.match(SOFT_BREAK)?.length ?? 0
  const inWords = text.match(isUtf8 ? UTF8_AT_WORD : BYTE_IN_WORD)?.length ?? 0
  const isProven = isUtf8
    ? inWords >= 2 || (inWords > 0 && softBreaks > 0) || isBrokenByRule(text, softBreaks)
    : inWords >= MANY_BYTES || (inWords > 0 && softBreaks > 0)
  if (!isProven) return []
  const edits = new EditList(text, 'string-escapes')
  // Bytes 80 to 9F of windows-1252 become C1 controls, which the repair of those makes marks of.
  runs.forEach(({ start, end, bytes }, i) => {
    edits.replace(start, end, (isUtf8 ? utf8[i] : undefined) ?? Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  })
  return edits.list()
}

/** A character beyond ASCII, or an equals sign that begins no escape. */
const OTHER = /[^\0-\x7f]|=(?![\dA-F]{2}|[ \t]{0,9}(?:[\r\n]|$))/
/** An escape. */
const ESCAPE = /=(?:(?<byte>[\dA-F]{2})|[ \t]{0,9}(?:\r\n?|\n|$))/g
const SOFT_BREAK = /=[ \t]{0,9}(?:\r\n?|\n)/g
/** A character of UTF-8 at a word, a quotation mark behind the mark of a sentence, or a dash between words: an example stands alone or is quoted. */
const UTF8_AT_WORD =
  /[A-Za-z\d]=[C-F][\dA-F]=[89AB][\dA-F]|[.,!?]=E2=80=9[9CD]|=[C-F][\dA-F](?:=[89AB][\dA-F]){1,3}[A-Za-z\d]| =E2=80=9[34] /g
/** A letter of windows-1252 in a word of small letters, or an apostrophe: not `width=90px`. */
const BYTE_IN_WORD = /[a-z]=(?:[C-F][\dA-F](?=[a-z])|92(?=(?:s|t|ll|re|ve)\b))/g
/** So many of those are no accident, where each equals sign of the text is one. */
const MANY_BYTES = 4

/** Whether lines are broken as the rule says, and nothing else is: three of 60 to 76 characters, and no line is longer. */
function isBrokenByRule(text: string, softBreaks: number): boolean {
  if (softBreaks < 3) return false
  const lines = text.split(/\r\n?|\n/)
  return lines.every((line) => line.length <= 77 && (!line.endsWith('=') || line.length >= 60))
}

interface Run extends Span {
  /** None of an escaped line break. */
  readonly bytes: readonly number[]
}

/** The escapes of a text, those in a row together: a line may be broken within a character. */
function runsOf(text: string): readonly Run[] {
  const runs: { start: number; end: number; readonly bytes: number[] }[] = []
  let run: (typeof runs)[number] = { start: 0, end: -1, bytes: [] }
  for (const { index, 0: found, groups = {} } of text.matchAll(ESCAPE)) {
    if (run.end !== index) {
      run = { start: index, end: index, bytes: [] }
      runs.push(run)
    }
    run.end = index + found.length
    if (groups.byte !== undefined) run.bytes.push(Number.parseInt(groups.byte, 16))
  }
  return runs
}

function utf8Of(bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
