import { type Command, Option } from 'commander'
import { DEFAULT_CONTAINMENT } from '../../duplicates/article-overlaps.js'
import { DEFAULT_THRESHOLD } from '../../duplicates/measure/compare.js'
import { needReader, stopOnSignal } from '../at-exit.js'
import { DocumentedCommand, FILES_OF_RECORDS } from '../command.js'
import { type ComparisonFlags, comparisonFields, comparisonInputOptions, comparisonOptions } from '../comparison-options.js'
import { type Deduper, indexDeduper, pairsDeduper } from '../deduping.js'
import { messageLine } from '../errors.js'
import { STATUS } from '../exit-status.js'
import { STDIN } from '../input/inputs.js'
import { markRecord, type RecordFields, type Repeat, readRecord, unmarkRecord } from '../input/records.js'
import { destinationOptions, filePath, numberUpTo, type RunFlags, runOptions } from '../options.js'
import { ENOUGH_NAMED } from '../output/tally.js'
import type { Outcome, Piece } from '../task.js'
import { type Written, workOnRecords } from '../tasks/record-work.js'
import { run } from '../tasks/run.js'

interface DedupeFlags extends ComparisonFlags, Omit<RunFlags, 'jobs'> {
  readonly threshold?: number
  readonly index?: string
  readonly pairs?: string
  readonly drop?: boolean
  readonly explain?: boolean
  readonly output?: string
  readonly gzip?: boolean
}

/** `copydesk dedupe`: which records tell what an earlier one tells. */
export const dedupe = (): DocumentedCommand =>
  new DocumentedCommand('dedupe')
    .description('Mark or drop the records that repeat an earlier one, and say which.')
    .argument('[FILE...]', FILES_OF_RECORDS)
    .addOptions('Comparing', [
      ...comparisonOptions(),
      new Option(
        '--threshold <score>',
        `score from which a record is a repeat: above 0, up to 1; without it ${DEFAULT_CONTAINMENT} for articles, ${DEFAULT_THRESHOLD} for headlines`,
      ).argParser(numberUpTo(1)),
      new Option('--index <place>', 'keep what was seen in this folder, or on this Valkey server (redis://…), for the next run too'),
      new Option('--pairs <file>', 'take the pairs of near records from this file instead: "a", "b", "score"')
        .conflicts(['index', 'cleaned', 'threshold'])
        .argParser(filePath),
    ])
    .addOptions('Input', comparisonInputOptions())
    .addOptions('Output', [
      new Option('--drop', 'leave repeats out, instead of marking them with "copydesk": {"repeatOf": …, "repeat": …}'),
      new Option('-e, --explain', 'say on standard error which record repeats which'),
      ...destinationOptions(),
    ])
    .addOptions(
      'Running',
      runOptions().filter(({ long }) => long !== '--jobs'), // each record waits for the one before
    )
    .addExamples(
      'copydesk dedupe --jsonl feed.jsonl > marked.jsonl',
      'copydesk dedupe --jsonl --by headline --title-field head --drop feed.jsonl',
      'copydesk dedupe --jsonl --index seen/ --drop today.jsonl.gz -o new.jsonl.gz',
    )
    .action(dedupeRecords)

async function dedupeRecords(paths: readonly string[], flags: DedupeFlags, command: Command): Promise<void> {
  const { by, threshold, cleaned = false, index, pairs, explain = false, maxSize } = flags
  const fields = comparisonFields(flags, command)
  if (pairs === STDIN && (paths.length === 0 || paths.includes(STDIN)))
    throw new Error("option '--pairs' can't be standard input where the records are")
  const task = { clean: {}, form: 'text', fields, explain, color: false, maxBytes: maxSize * 1e6 } as const
  // What an index has seen it will call a repeat the next time, so what was done with it must not be lost, whatever ends the run.
  const stop = index === undefined ? undefined : stopOnSignal()
  if (index !== undefined) needReader()
  const isStopped = (): boolean => stop?.status() !== undefined
  const deduper = await (pairs === undefined ? indexDeduper({ index, by, threshold, cleaned }) : pairsDeduper(pairs))
  const count: Count = { records: 0, repeats: 0, unnamed: 0, misnamed: 0 }
  const work = (piece: Piece): Promise<Outcome> =>
    workOnRecords(piece, task, (line, place) => dedupeRecord(line, place, { deduper, fields, flags, count }), isStopped)
  try {
    await run(paths, { ...flags, jobs: 1 }, task, { work, stop })
  } finally {
    await deduper.close()
  }
  sayCounts(count, flags)
  if (isStopped()) process.exit() // standard input may still be open
  const warning = deduper.warning?.()
  if (warning !== undefined) say(warning)
  const problem = count.records > 0 ? deduper.problem?.() : undefined
  if (problem === undefined) return
  say(problem)
  process.exitCode ||= STATUS.someUnread
}

/** What became of the records of a run. */
type Count = Record<'records' | 'repeats' | 'unnamed' | 'misnamed', number>

function sayCounts({ records, repeats, unnamed, misnamed }: Count, { index, drop, idField }: DedupeFlags): void {
  const dropped = drop ? ' and were left out' : ''
  if (records > 0 || process.exitCode === STATUS.done) say(`${repeats} of ${records} records are repeats${dropped}`)
  if (misnamed > ENOUGH_NAMED) say(`${misnamed} of ${records} records have the name of an earlier one: they go by file and line`)
  if (index === undefined || unnamed === 0) return
  say(
    `${unnamed} of ${records} records have no name in field ${JSON.stringify(idField)}: in the index they go by file and line, ` +
      'and those of the next file of that name take their places',
  )
}

function say(message: string): void {
  process.stderr.write(messageLine(message))
}

interface Dedupe {
  readonly deduper: Deduper
  readonly fields: RecordFields
  readonly flags: DedupeFlags
  readonly count: Count
}

async function dedupeRecord(line: string, place: string, { deduper, fields, flags, count }: Dedupe): Promise<Written> {
  const { text, id } = readRecord(line, fields)
  const earlier = id === undefined ? undefined : await deduper.take(id, place)
  const placeName = JSON.stringify(place)
  const repeat = await deduper.repeatOf(earlier === undefined ? (id ?? placeName) : placeName, text)
  count.records++
  if (id === undefined) count.unnamed++
  if (id !== undefined && earlier === undefined && repeat !== undefined) await deduper.noteRepeat(id, repeat.of)
  // A copy that has the name of its original, such as a record that was fetched twice, is no mistake, nor is one that repeats what that one repeated.
  const mistaken = earlier !== undefined && (repeat === undefined || ![id, earlier.repeats].includes(repeat.of))
  if (mistaken) count.misnamed++
  const worthNaming = mistaken && count.misnamed <= ENOUGH_NAMED
  const warning = worthNaming ? messageLine(`${place}: the name ${id} is that of ${earlier.place} already: goes by file and line`) : ''
  if (repeat === undefined) return { output: unmarkRecord(line), log: warning }
  const output = flags.drop === true ? '' : markRecord(line, repeat)
  count.repeats++ // not what can't be marked: that counts as unread
  const log = flags.explain === true ? messageLine(`${place}: ${id ?? placeName} repeats ${repeat.of}: ${nearness(repeat)}`) : ''
  return { output, log: warning + log }
}

function nearness({ relation, score }: Repeat): string {
  return `${relation === undefined ? '' : `${relation}, `}score ${score}`
}
