import { decodeBytes } from '../../normalize/decode-bytes.js'

/** What is said of JSON Lines that would be read as a text, and of other JSON. */
export const LOOKS_LIKE = {
  jsonLines: "looks like JSON Lines: add '--jsonl'",
  json: "looks like JSON: add '--jsonl' if it has one record a line",
} as const

/** Bytes that may stand in front of JSON: blanks, byte order marks, and the NULs of UTF-16. */
const BEFORE_JSON: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00])
const OPENING_BRACE = 0x7b
const OPENING_BRACKET = 0x5b

/**
 * Tells JSON by its first line or by the whole. As a text it would be broken: equal lines are repeats there, and quotes are repaired.
 *
 * @param bytes - A text, or the beginning of one.
 * @throws An `Error` that says what to do, if it is JSON.
 */
export function checkNoJson(bytes: Uint8Array): void {
  const first = bytes.find((byte) => !BEFORE_JSON.has(byte))
  if (first !== OPENING_BRACE && first !== OPENING_BRACKET) return
  const text = decodeBytes(bytes).trim()
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  if (!isJson(firstLine) && !isJson(text)) return
  throw new Error(firstLine.startsWith('{') && isJson(firstLine) ? LOOKS_LIKE.jsonLines : LOOKS_LIKE.json)
}

/** Whether it is an object or an array; '[1]' is the mark of a note, with which a text may begin. */
function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return value.some((item) => typeof item !== 'number')
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}
