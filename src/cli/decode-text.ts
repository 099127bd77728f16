import { decodeBytes } from '../normalize/decode-bytes.js'

/**
 * The text of a file. Most files that are no text have NUL bytes, and UTF-16 without a byte order mark has them: the repair of controls
 * would take them out and spoil the file.
 *
 * @throws An `Error` if there is none.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeBytes(bytes)
  if (text.includes('\0')) throw new Error('has NUL bytes: not text, or UTF-16 without a byte order mark')
  return text
}
