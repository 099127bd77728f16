import { describe, isBytes } from '../text/arguments.js'
import { fixC1Controls } from './repairs/c1-controls.js'

/**
 * Decodes the bytes of a text file: by its byte order mark (UTF-8, UTF-16 in both orders) if it has one, else as UTF-8 if they are that, else
 * as windows-1252, in which every file can be read; {@link fixMojibake} tells from the letters if that was wrong.
 *
 * A few damaged bytes don't make another encoding of UTF-8: where at least two characters beyond ASCII are well-formed for each place that
 * is not, the file is UTF-8, and U+FFFD stands in such places. In windows-1252 a letter beyond ASCII hardly ever begins a well-formed
 * character of UTF-8, so nearly all of its letters are such places.
 *
 * @param bytes - The content of the file.
 * @returns The text, without the byte order mark.
 * @throws `TypeError` if `bytes` is not a `Uint8Array` (a Node `Buffer` is one).
 * @example
 * ```ts
 * decodeBytes(new Uint8Array([0x63, 0x61, 0x66, 0xc3, 0xa9])) // => 'café'
 * decodeBytes(new Uint8Array([0x63, 0x61, 0x66, 0xe9])) // => 'café'
 * decodeBytes(new Uint8Array([0xe6, 0xbb, 0xa1, 0xe6, 0xbd, 0xae, 0xe6])) // => '满潮\ufffd'
 * ```
 * @see WHATWG Encoding Standard, section 6 (BOM sniff).
 */
export function decodeBytes(bytes: Uint8Array): string {
  if (!isBytes(bytes)) throw new TypeError(`decodeBytes: bytes must be a Uint8Array, got ${describe(bytes)}`)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes)
}

/** The text of UTF-8, if the bytes are that, damaged or not. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    return isMostlyWellFormed(text) ? text : undefined
  }
}

/**
 * Characters beyond ASCII for each damaged place of a text that is taken for UTF-8. Of 6,263 texts and lines in windows-1252 none has a single
 * one; in other encodings of one byte a headline in capitals has one for one at most.
 */
const MIN_WELL_FORMED = 2

/** Whether what was decoded as UTF-8 has few damaged places. One that the file had before, as U+FFFD, counts as well. */
function isMostlyWellFormed(text: string): boolean {
  let damaged = 0
  let wellFormed = 0
  for (const character of text) {
    if (character === '\ufffd') damaged++
    else if (character > '\u007f') wellFormed++
  }
  return wellFormed >= MIN_WELL_FORMED * damaged
}

function decodeWindows1252(bytes: Uint8Array): string {
  // Node 20 reads windows-1252 as Latin-1 and leaves control characters for bytes 80 to 9F.
  return fixC1Controls(new TextDecoder('windows-1252').decode(bytes))
}
