import { isAscii, isUtf8 } from 'node:buffer'
import { decodeBytes } from '../../normalize/decode-bytes.js'
import { fixC1Controls } from '../../normalize/repairs/c1-controls.js'

/** A text may have a stray NUL, which the repair of controls takes out. Pictures have one in a few hundred bytes, UTF-16 one in a few. */
const STRAY_NULS = 1
const CHARACTERS_PER_NUL = 1000

/** The text of a file. */
export interface DecodedText {
  readonly text: string
  /** What users should know of its encoding, behind the name of the file. */
  readonly remark?: string | undefined
}

/**
 * Reads the text of a file. Most files that are no text have many NUL bytes, and UTF-16 without a byte order mark has them: the repair of controls
 * would take them out and spoil the file.
 *
 * @param encoding - What the text is in if it isn't in Unicode: in a folder some files may be, and so are all that were cleaned before.
 * @throws An `Error` if there is none.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const decoded = encoding === undefined ? guess(bytes) : decodeAs(encoding, bytes)
  const { text } = decoded
  if (text.startsWith('%PDF-')) throw new Error('is a PDF: extract its text first')
  let nuls = 0
  for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) nuls++
  if (nuls > STRAY_NULS && nuls * CHARACTERS_PER_NUL > text.length) {
    throw new Error('has NUL bytes: not text, or UTF-16 without a byte order mark')
  }
  return decoded
}

function guess(bytes: Uint8Array): DecodedText {
  const text = decodeBytes(bytes)
  // In UTF-8 and UTF-16 a character beyond ASCII has several bytes.
  return text.length < bytes.length || isAscii(bytes) ? { text } : { text, remark: 'is not UTF-8, read as windows-1252' }
}

function decodeAs(encoding: string, bytes: Uint8Array): DecodedText {
  if (isUnicode(bytes)) {
    return { text: decodeBytes(bytes), remark: encoding === 'utf-8' ? undefined : `is in Unicode, not read as ${encoding}` }
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return { text: encoding === 'windows-1252' ? fixC1Controls(text) : text } // Node 20 reads it as Latin-1
  } catch {
    throw new Error(`not in ${encoding}`)
  }
}

/** Whether bytes have the mark of UTF-16, or are UTF-8 as those of no other encoding are; ASCII may be one of 7 bits. */
function isUnicode(bytes: Uint8Array): boolean {
  return hasMarkOfUtf16(bytes) || (isUtf8(bytes) && !isAscii(bytes))
}

/** Whether bytes begin with the byte order mark of UTF-16. */
export function hasMarkOfUtf16(bytes: Uint8Array): boolean {
  const start = bytes.length < 2 ? 0 : bytes[0] * 256 + bytes[1]
  return start === 0xfffe || start === 0xfeff
}
