import type { CleanArticleOptions } from '../article.js'
import type { ComparisonUnit } from '../corpus/sketch-features.js'
import type { FatalError } from './errors.js'
import type { Hint } from './hints.js'
import type { RecordFields } from './input/records.js'
import type { ProfileChoice } from './profiles.js'

/** What is to be done with every text. Plain data: a worker thread gets a copy of it. */
export interface Task {
  /** How a text is cleaned. */
  readonly clean: CleanArticleOptions
  /** What is known of the sources of the texts. */
  readonly profiles?: ProfileChoice | undefined
  /** What is written for it: the clean text, the whole result as JSON, the source with what would go, or rows of a table. */
  readonly form: 'text' | 'json' | 'explanation' | 'rows'
  /** With rows: which. */
  readonly sketch?: SketchPlan
  /** The fields of the records of JSON Lines; without them an input is one text. */
  readonly fields?: RecordFields | undefined
  /** What texts are in that are not in Unicode; without it that is windows-1252, and users are told. */
  readonly encoding?: string | undefined
  /** Whether the source with what went is written to standard error beside. */
  readonly explain: boolean
  /** Whether explanations are coloured. */
  readonly color: boolean
  /** Whether there are several inputs, so that a result has to say which one it is of. */
  readonly several: boolean
  /** The longest text or line that is read, in bytes; a longer one stays as it is. */
  readonly maxBytes: number
}

/** The rows of a table that are written for a record. */
export interface SketchPlan {
  /** What is compared. */
  readonly by: ComparisonUnit
  /** Whether the texts come without their boilerplate. */
  readonly cleaned: boolean
  /** Whether it is one row with what the measure compares, instead of one for each band. */
  readonly runs: boolean
}

/** Bytes of an input that are worked on at once: whole lines of JSON Lines, or a whole text. */
export interface Piece {
  readonly type: 'piece'
  /** The name of the input, for messages. */
  readonly name: string
  /** The number of the first line, from 1. */
  readonly firstLine: number
  readonly bytes: Uint8Array
}

/** What became of a piece. */
export interface Outcome {
  /** What is written to the output. */
  readonly bytes: Uint8Array
  /** What is written to standard error: explanations. */
  readonly log: string
  /** How many records or texts the piece had. */
  readonly records: number
  /** One message for each record or text that could not be read. */
  readonly problems: readonly string[]
  /** Which hints the records had, each once. */
  readonly hints: readonly Hint[]
  /** The place of the first text or record that looks like markup. */
  readonly markup?: string | undefined
  /** What ended the work before the end of the piece. */
  readonly failure?: FatalError | undefined
}

/** The part of a task that says how inputs are read. */
export type Reading = Pick<Task, 'fields' | 'encoding' | 'form' | 'maxBytes'>

/** Whether the output stands for the input, so that what can't be read has to pass through it. */
export function passesThrough({ form, fields }: Reading): boolean {
  return form === 'text' || (form === 'json' && fields !== undefined)
}

/** Says that a text or line is longer than the task allows. */
export function tooLong({ maxBytes }: Reading): string {
  return `longer than ${maxBytes / 1e6} MB (--max-size sets how much is read)`
}
