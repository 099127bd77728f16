import { FatalError, messageOf } from '../errors.js'
import type { Hint } from '../hints.js'
import { decodeLine, isBlankLine, splitLines } from '../input/lines.js'
import { type Outcome, type Piece, passesThrough, type Reading, tooLong } from '../task.js'

/** What is written for an article to the output and to standard error. */
export interface Written {
  readonly output: string
  readonly log: string
  /** Which hints the article had. */
  readonly hints?: readonly Hint[]
  /** Whether the article looks like markup. */
  readonly markup?: boolean
}

/**
 * Does some work on each record of a piece of JSON Lines, one after the other. The work gets the line with its line break, and its place. What was done
 * before it failed for good, or was to stop, is the outcome.
 */
export async function workOnRecords(
  { name, firstLine, bytes }: Piece,
  reading: Reading,
  work: (line: string, place: string) => Written | Promise<Written>,
  isStopped = (): boolean => false,
): Promise<Outcome> {
  const outcomes: Outcome[] = []
  let failure: FatalError | undefined
  for (const [i, line] of splitLines(bytes).entries()) {
    if (failure !== undefined || isStopped()) break
    const place = `${name}:${firstLine + i}`
    try {
      outcomes.push(isBlankLine(line) ? unread(line, reading) : await guarded(line, place, reading, () => work(decodeLine(line), place)))
    } catch (error) {
      if (!(error instanceof FatalError)) throw error
      failure = error
    }
  }
  return {
    failure,
    bytes: Buffer.concat(outcomes.map((outcome) => outcome.bytes)),
    log: outcomes.map(({ log }) => log).join(''),
    records: outcomes.reduce((sum, { records }) => sum + records, 0),
    problems: outcomes.flatMap(({ problems }) => problems),
    hints: [...new Set(outcomes.flatMap(({ hints }) => hints))],
    markup: outcomes.find(({ markup }) => markup !== undefined)?.markup,
  }
}

/**
 * The outcome of work on one text or record; if it is too long or the work throws, the bytes as they are, and a message.
 *
 * @throws The `FatalError` that the work throws.
 */
export async function guarded(
  bytes: Uint8Array,
  place: string,
  reading: Reading,
  work: () => Written | Promise<Written>,
): Promise<Outcome> {
  try {
    if (bytes.length > reading.maxBytes) throw new Error(tooLong(reading))
    const { output, log, hints = [], markup = false } = await work()
    return { bytes: Buffer.from(output), log, records: 1, problems: [], hints, markup: markup ? place : undefined }
  } catch (error) {
    if (error instanceof FatalError) throw error
    return { ...unread(bytes, reading), records: 1, problems: [`${place}: ${messageOf(error)}`] }
  }
}

function unread(bytes: Uint8Array, reading: Reading): Outcome {
  return { bytes: passesThrough(reading) ? bytes : new Uint8Array(), log: '', records: 0, problems: [], hints: [] }
}
