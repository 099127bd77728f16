import { messageOf, reasonOf } from '../errors.js'
import { type Piece, type Reading, tooLong } from '../task.js'
import { decodeText } from './decode-text.js'
import type { Input } from './inputs.js'
import { decodeLine, isBlankLine, splitLines } from './lines.js'
import { cut } from './pieces.js'
import { openInput } from './read.js'
import { type RecordArticle, type RecordFields, readRecord } from './records.js'

/** An article that was read. */
export interface InputArticle extends RecordArticle {
  readonly type: 'article'
  readonly input: Input
  /** The line of its record, from 1; none for a whole text. */
  readonly line?: number
  /** What users should know of how it was read. */
  readonly remark?: string | undefined
}

/** A record or text that could not be read, or an input that can't be read any further. */
export interface UnreadArticle {
  readonly type: 'unread' | 'failed'
  readonly problem: string
}

/** Reads the articles of all inputs one by one, for commands that don't write them back where they were. */
export async function* readArticles(inputs: readonly Input[], reading: Reading): AsyncGenerator<InputArticle | UnreadArticle> {
  for (const input of inputs) {
    try {
      const { chunks } = await openInput(input)
      for await (const step of cut(chunks, input.path, reading)) {
        if (step.type === 'piece') yield* articlesOf(step, input, reading)
        else for (const problem of step.outcome.problems) yield { type: 'unread', problem }
      }
    } catch (error) {
      yield { type: 'failed', problem: `${input.path}: ${reasonOf(error)}` }
    }
  }
}

function* articlesOf({ bytes, firstLine }: Piece, input: Input, reading: Reading): Generator<InputArticle | UnreadArticle> {
  const { fields, encoding } = reading
  if (fields === undefined) {
    yield guarded(input.path, () => ({ type: 'article', input, ...decodeText(bytes, encoding) }))
    return
  }
  let line = firstLine
  for (const lineBytes of splitLines(bytes)) {
    const place = `${input.path}:${line}`
    if (!isBlankLine(lineBytes)) yield guarded(place, () => recordOf(lineBytes, line, input, { ...reading, fields }))
    line++
  }
}

function recordOf(bytes: Uint8Array, line: number, input: Input, reading: Reading & { fields: RecordFields }): InputArticle {
  if (bytes.length > reading.maxBytes) throw new Error(tooLong(reading))
  return { type: 'article', input, line, ...readRecord(decodeLine(bytes), reading.fields) }
}

/** The article, or why it can't be read. */
function guarded(place: string, read: () => InputArticle): InputArticle | UnreadArticle {
  try {
    return read()
  } catch (error) {
    return { type: 'unread', problem: `${place}: ${messageOf(error)}` }
  }
}
