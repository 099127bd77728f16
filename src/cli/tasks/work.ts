import { type CleanArticle, type CleanNote, cleanArticle } from '../../article.js'
import { NOTE_SENTENCES } from '../../report/summary.js'
import { messageLine } from '../errors.js'
import { hintsOf } from '../hints.js'
import { decodeText } from '../input/decode-text.js'
import { type RecordFields, readRecord, writeRecord } from '../input/records.js'
import { explanation } from '../output/explanation.js'
import type { ProfileFinder } from '../profiles.js'
import type { Outcome, Piece, Task } from '../task.js'
import { guarded, type Written, workOnRecords } from './record-work.js'
import { sketchWork } from './sketching.js'

/** Does the task on a piece of an input. A text or record that can't be read, whatever the reason, stays as it is and is reported. */
export function workOn(piece: Piece, task: Task, profileOf: ProfileFinder): Promise<Outcome> {
  const job = { ...task, profileOf }
  const { fields, sketch } = job
  if (fields === undefined) return workOnText(piece, job)
  return workOnRecords(piece, task, sketch ? sketchWork(fields, sketch) : (line, place) => workOnRecord(line, place, job, fields))
}

/** A task with the profiles of the sources at hand. */
interface Job extends Task {
  readonly profileOf: ProfileFinder
}

function workOnText({ name, bytes }: Piece, task: Job): Promise<Outcome> {
  return guarded(bytes, name, task, () => {
    const { text: source, remark } = decodeText(bytes, task.encoding)
    const result = cleanArticle(source, { ...task.clean, source: task.profileOf() })
    const log = remarkOn(name, remark) + logOf(name, source, result, task)
    return { output: writeText(name, source, result, task), log, markup: looksLikeHtml(result) }
  })
}

/** Works on a line together with its line break, which JSON reads as a blank: so it comes out as it went in. */
function workOnRecord(line: string, place: string, task: Job, fields: RecordFields): Written {
  const { text, title, host } = readRecord(line, fields)
  const source = task.profileOf(host)
  const result = cleanArticle(text, { ...task.clean, title: title ?? task.clean.title, source })
  const hints = hintsOf(title, source)
  const markup = looksLikeHtml(result)
  const log = task.explain ? explain(place, text, result, task) : ''
  if (task.form === 'explanation') return { output: explain(place, text, result, task), log, hints, markup }
  const { findings, notes, stats } = result
  const found = task.form === 'json' ? result : { text: result.text, findings, ...(notes.length === 0 ? {} : { notes }), stats }
  return { output: writeRecord(line, fields, result.text, found), log, hints, markup }
}

function writeText(name: string, source: string, result: CleanArticle, task: Task): string {
  if (task.form === 'explanation') return explain(name, source, result, task)
  if (task.form === 'json') return `${JSON.stringify(task.several ? { file: name, ...result } : result)}\n`
  return result.text === '' || result.text.endsWith('\n') ? result.text : `${result.text}\n`
}

/** What is told beside the text: what `--explain` asks for; else, where only the text is written, the notes on it, but for what is said of all texts. */
function logOf(name: string, source: string, result: CleanArticle, task: Task): string {
  if (task.explain) return explain(name, source, result, task)
  const notes = task.form === 'text' ? result.notes.filter((note) => note !== LOOKS_LIKE_HTML) : []
  return notes.map((note) => remarkOn(name, NOTES[note])).join('')
}

/** The command says once of which text this is true first. */
const LOOKS_LIKE_HTML: CleanNote = 'looks-like-html'

function looksLikeHtml({ notes }: CleanArticle): boolean {
  return notes.includes(LOOKS_LIKE_HTML)
}

/** What a note says, of the options that the command has for what the library's are. */
const NOTES: typeof NOTE_SENTENCES = {
  ...NOTE_SENTENCES,
  'over-half-flagged':
    'More than half of the words looked like boilerplate, on a page all of them: these lines are flagged and stay, but for second copies. ' +
    'A whole page needs --profile page, and what --remove names goes all the same.',
}

function remarkOn(name: string, remark: string | undefined): string {
  return remark === undefined ? '' : messageLine(`${name}: ${remark}`)
}

function explain(place: string, source: string, result: CleanArticle, { color, several, fields }: Task): string {
  return explanation(source, result, { color, heading: several || fields !== undefined ? place : undefined })
}
