import { type CleanArticle, cleanArticle } from '../article.js'
import { decodeBytes } from '../normalize/decode-bytes.js'
import { messageOf } from './errors.js'
import { explanation } from './explanation.js'
import { decodeLine, isBlankLine, splitLines } from './lines.js'
import type { ProfileFinder } from './profiles.js'
import { type RecordFields, readRecord, writeRecord } from './records.js'
import { type Outcome, type Piece, passesThrough, type Task, tooLong } from './task.js'

/** Does the task on a piece of an input. A text or record that can't be read, whatever the reason, stays as it is and is reported. */
export function workOn(piece: Piece, task: Task, profileOf: ProfileFinder = () => undefined): Outcome {
  const job = { ...task, profileOf }
  return job.fields === undefined ? workOnText(piece, job) : workOnLines(piece, job, job.fields)
}

/** A task with the profiles of the sources at hand. */
interface Job extends Task {
  readonly profileOf: ProfileFinder
}

function workOnText({ name, bytes }: Piece, task: Job): Outcome {
  return guarded(bytes, name, task, () => {
    const source = decodeBytes(bytes)
    const result = cleanArticle(source, { ...task.clean, source: task.profileOf() })
    return { output: writeText(name, source, result, task), log: task.explain ? explain(name, source, result, task) : '' }
  })
}

function workOnLines({ name, firstLine, bytes }: Piece, task: Job, fields: RecordFields): Outcome {
  const outcomes = splitLines(bytes).map((line, i) => {
    const place = `${name}:${firstLine + i}`
    return isBlankLine(line) ? unread(line, task) : guarded(line, place, task, () => workOnRecord(decodeLine(line), place, task, fields))
  })
  return {
    bytes: Buffer.concat(outcomes.map((outcome) => outcome.bytes)),
    log: outcomes.map(({ log }) => log).join(''),
    records: outcomes.reduce((sum, { records }) => sum + records, 0),
    problems: outcomes.flatMap(({ problems }) => problems),
  }
}

/** What is written for an article to the output and to standard error. */
interface Written {
  readonly output: string
  readonly log: string
}

/** Works on a line together with its line break, which JSON reads as a blank: so it comes out as it went in. */
function workOnRecord(line: string, place: string, task: Job, fields: RecordFields): Written {
  const { text, host, ...options } = readRecord(line, fields)
  const result = cleanArticle(text, { ...task.clean, ...options, source: task.profileOf(host) })
  const log = task.explain ? explain(place, text, result, task) : ''
  if (task.form === 'explanation') return { output: explain(place, text, result, task), log }
  const { findings, stats } = result
  const found = task.form === 'json' ? result : { text: result.text, findings, stats }
  return { output: writeRecord(line, fields, result.text, found), log }
}

function writeText(name: string, source: string, result: CleanArticle, task: Task): string {
  if (task.form === 'explanation') return explain(name, source, result, task)
  if (task.form === 'json') return `${JSON.stringify(task.several ? { file: name, ...result } : result)}\n`
  return result.text === '' || result.text.endsWith('\n') ? result.text : `${result.text}\n`
}

function explain(place: string, source: string, result: CleanArticle, { color, several, fields }: Task): string {
  return explanation(source, result, { color, heading: several || fields !== undefined ? place : undefined })
}

/** The outcome of work on one text or record; if it is too long or the work throws, the bytes as they are, and a message. */
function guarded(bytes: Uint8Array, place: string, task: Task, work: () => Written): Outcome {
  try {
    if (bytes.length > task.maxBytes) throw new Error(tooLong(task))
    const { output, log } = work()
    return { bytes: Buffer.from(output), log, records: 1, problems: [] }
  } catch (error) {
    return { ...unread(bytes, task), records: 1, problems: [`${place}: ${messageOf(error)}`] }
  }
}

function unread(bytes: Uint8Array, task: Task): Outcome {
  return { bytes: passesThrough(task) ? bytes : new Uint8Array(), log: '', records: 0, problems: [] }
}
