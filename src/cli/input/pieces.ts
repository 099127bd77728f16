import { type Outcome, type Piece, passesThrough, type Reading, tooLong } from '../task.js'
import { hasMarkOfUtf16 } from './decode-text.js'
import { checkNoJson } from './json.js'
import { countLines, endOfLastLine, endOfLine } from './lines.js'

/** Bytes of a text or line that is too long to be read: they need no work, and pass by as they come. */
export interface Overlong {
  readonly type: 'done'
  readonly outcome: Outcome
}

/**
 * Cuts an input into pieces: as many whole lines of JSON Lines as have come, or the whole text.
 *
 * @throws An `Error` where what is to be read as a text is JSON, and where JSON Lines are UTF-16.
 */
export function cut(chunks: AsyncIterable<Uint8Array>, name: string, reading: Reading): AsyncGenerator<Piece | Overlong> {
  return reading.fields === undefined ? wholeText(chunks, name, reading) : wholeLines(chunks, name, reading)
}

async function* wholeText(chunks: AsyncIterable<Uint8Array>, name: string, reading: Reading): AsyncGenerator<Piece | Overlong> {
  const waiting = new Waiting()
  let overlong = false
  for await (const chunk of chunks) {
    waiting.add(chunk)
    if (!overlong && waiting.size <= reading.maxBytes) continue
    const bytes = waiting.take()
    if (!overlong) checkNoJson(bytes)
    yield passBy(bytes, reading, overlong ? [] : [`${name}: ${tooLong(reading)}`])
    overlong = true
  }
  if (overlong) return
  const bytes = waiting.take()
  checkNoJson(bytes)
  yield { type: 'piece', name, firstLine: 1, bytes }
}

async function* wholeLines(chunks: AsyncIterable<Uint8Array>, name: string, reading: Reading): AsyncGenerator<Piece | Overlong> {
  const waiting = new Waiting()
  let firstLine = 1
  let overlong = false
  let begun = false
  for await (const chunk of chunks) {
    if (!begun && hasMarkOfUtf16(chunk)) throw new Error('UTF-16: JSON Lines are read in UTF-8')
    begun = true
    let rest = chunk
    if (overlong) {
      const line = chunk.subarray(0, endOfLine(chunk))
      yield passBy(line, reading, [])
      if (countLines(line) === 0) continue
      overlong = false
      firstLine++
      rest = chunk.subarray(line.length)
    }
    const end = endOfLastLine(rest)
    if (end > 0) {
      waiting.add(rest.subarray(0, end))
      const bytes = waiting.take()
      yield { type: 'piece', name, firstLine, bytes }
      firstLine += countLines(bytes)
    }
    waiting.add(rest.subarray(end))
    if (waiting.size > reading.maxBytes) {
      yield passBy(waiting.take(), reading, [`${name}:${firstLine}: ${tooLong(reading)}`])
      overlong = true
    }
  }
  if (waiting.size > 0) yield { type: 'piece', name, firstLine, bytes: waiting.take() }
}

/** Bytes that no work is done on; the first ones of a text or line count for it and bring the message. */
function passBy(bytes: Uint8Array, reading: Reading, problems: readonly string[]): Overlong {
  const written = passesThrough(reading) ? bytes : new Uint8Array()
  return { type: 'done', outcome: { bytes: written, log: '', records: problems.length, problems, hints: [] } }
}

/** Bytes that wait for the rest of their text or line. */
class Waiting {
  size = 0
  #chunks: Uint8Array[] = []

  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk)
    this.size += chunk.length
  }

  take(): Uint8Array {
    const bytes = Buffer.concat(this.#chunks)
    this.#chunks = []
    this.size = 0
    return bytes
  }
}
