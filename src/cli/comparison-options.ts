import { type Command, Option } from 'commander'
import { COMPARISON_UNITS, type ComparisonUnit } from '../corpus/sketch-features.js'
import type { RecordFields } from './input/records.js'
import { fieldOption, type InputFlags, isGiven, quoted, RecordOption, recordInputOptions } from './options.js'

/** What the options of the commands give that compare records with each other. */
export interface ComparisonFlags extends InputFlags {
  readonly by: ComparisonUnit
  readonly cleaned?: boolean
  readonly idField: string
  readonly titleField: string
}

/** The options on what is compared. */
export const comparisonOptions = (): Option[] => [
  new Option('--by <what>', 'compare whole articles, or headlines').choices(COMPARISON_UNITS).default('article'),
  new Option('--cleaned', 'the texts are clean already: look for no boilerplate in them'),
  new RecordOption('--id-field <name>', 'the field of a record that has its name; a record without one goes by file and line').default(
    'id',
  ),
]

/** The options of the input of commands that compare. */
export const comparisonInputOptions = (): Option[] =>
  recordInputOptions([
    fieldOption(),
    new RecordOption('--title-field <name>', 'the field of a record that has the headline, for --by headline').default('title'),
  ])

/** Options that are of use for one unit only. */
const UNIT_OF: ReadonlyMap<string, ComparisonUnit> = new Map([
  ['--field', 'article'],
  ['--cleaned', 'article'],
  ['--runs', 'article'],
  ['--title-field', 'headline'],
])

/**
 * The fields that are read: headlines stand in a field of their own.
 *
 * @throws An `Error` if texts would be read that are not records, or if an option was given that is for the other unit.
 */
export function comparisonFields({ jsonl, by, field, titleField, idField }: ComparisonFlags, command: Command): RecordFields {
  if (jsonl !== true) throw new Error("option '--jsonl' is needed: only records are compared")
  for (const option of command.options) {
    const unit = UNIT_OF.get(option.long ?? '') ?? by
    if (unit !== by && isGiven(command, option)) throw new Error(`option ${quoted(option)} is for ${unit}s: it needs '--by ${unit}'`)
  }
  return { field: by === 'headline' ? titleField : field, idField, replace: false }
}
