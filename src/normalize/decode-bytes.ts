import { describe } from '../text/arguments.js'
import { fixC1Controls } from './c1-controls.js'

/**
 * Decodes the bytes of a text file: by its byte order mark (UTF-8, UTF-16 in both orders) if it has one, else as UTF-8 if they are valid
 * UTF-8, else as windows-1252, in which every file can be read.
 *
 * @param bytes - The content of the file.
 * @returns The text, without the byte order mark.
 * @throws `TypeError` if `bytes` is not a `Uint8Array` (a Node `Buffer` is one).
 * @example
 * ```ts
 * decodeBytes(new Uint8Array([0x63, 0x61, 0x66, 0xc3, 0xa9])) // => 'café'
 * decodeBytes(new Uint8Array([0x63, 0x61, 0x66, 0xe9])) // => 'café'
 * ```
 * @see WHATWG Encoding Standard, section 6 (BOM sniff).
 */
export function decodeBytes(bytes: Uint8Array): string {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`decodeBytes: bytes must be a Uint8Array, got ${describe(bytes)}`)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Node 20 reads windows-1252 as Latin-1 and leaves control characters for bytes 80 to 9F.
    return fixC1Controls(new TextDecoder('windows-1252').decode(bytes))
  }
}
