const LINE_FEED = 0x0a

/** The lines of the bytes, each with its line break. */
export function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  while (start < bytes.length) {
    const end = endOfLine(bytes, start)
    lines.push(bytes.subarray(start, end))
    start = end
  }
  return lines
}

/** Where the line ends, behind its line break; at the end of the bytes, if the line goes on. */
export function endOfLine(bytes: Uint8Array, start = 0): number {
  const at = bytes.indexOf(LINE_FEED, start)
  return at === -1 ? bytes.length : at + 1
}

/** Where the last line that is complete ends; 0, if none is. */
export function endOfLastLine(bytes: Uint8Array): number {
  return bytes.lastIndexOf(LINE_FEED) + 1
}

/** How many line breaks there are. */
export function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++
  return count
}

/**
 * The text of a line of JSON Lines, which are UTF-8.
 *
 * @throws An `Error` if the bytes are not.
 */
export function decodeLine(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error('not UTF-8')
  }
}

/** Whether there is nothing on the line but blanks. */
export function isBlankLine(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === LINE_FEED)
}
