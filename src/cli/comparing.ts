import { Option } from 'commander'
import { COMPARISON_UNITS, type ComparisonUnit } from '../corpus/sketch-features.js'
import { type InputFlags, RecordOption } from './options.js'
import type { RecordFields } from './records.js'

/** What the options of the commands give that compare records with each other. */
export interface ComparisonFlags extends InputFlags {
  readonly by: ComparisonUnit
  readonly clean?: boolean
  readonly idField: string
}

export const comparisonOptions = (): Option[] => [
  new Option('--by <what>', 'compare whole articles, or headlines').choices(COMPARISON_UNITS).default('article'),
  new Option('--clean', 'the texts are clean already: look for no boilerplate in them'),
  new RecordOption('--id-field <name>', 'the field of a record that has its name; a record without one goes by file and line').default(
    'id',
  ),
]

/**
 * The fields that are read: headlines stand in a field of their own.
 *
 * @throws An `Error` if texts would be read that are not records.
 */
export function comparisonFields({ jsonl, by, field, titleField = 'title', idField }: ComparisonFlags): RecordFields {
  if (jsonl !== true) throw new Error("option '--jsonl' is needed: only records are compared")
  return { field: by === 'headline' ? titleField : field, idField, replace: false }
}
