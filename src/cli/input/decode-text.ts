import { decodeBytes } from '../../normalize/decode-bytes.js'

/** A text may have a stray NUL, which the repair of controls takes out. Pictures have one in a few hundred bytes, UTF-16 one in a few. */
const STRAY_NULS = 1
const CHARACTERS_PER_NUL = 1000

/**
 * The text of a file. Most files that are no text have many NUL bytes, and UTF-16 without a byte order mark has them: the repair of controls
 * would take them out and spoil the file.
 *
 * @throws An `Error` if there is none.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeBytes(bytes)
  let nuls = 0
  for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) nuls++
  if (nuls > STRAY_NULS && nuls * CHARACTERS_PER_NUL > text.length) {
    throw new Error('has NUL bytes: not text, or UTF-16 without a byte order mark')
  }
  return text
}
