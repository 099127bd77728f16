import { type Command, InvalidArgumentError, Option } from 'commander'
import type { BoilerplateOptions } from '../boilerplate/options.js'
import { DEFAULT_THRESHOLD } from '../duplicates/measure/compare.js'
import { SURVIVORS, type Survivor } from '../duplicates/survivors.js'
import { nearest } from '../text/arguments.js'
import { ACTIONS, type Action, BOILERPLATE_KINDS, type BoilerplateKind } from '../text/finding.js'
import { isCalledJsonLines } from './input/inputs.js'
import { REPAIR_NAMES } from './repairs.js'

// All options that more than one command has. Help, man page and completion are made from them.

/** An option whose value is a list of names with commas between. */
export class ListOption extends Option {
  constructor(
    flags: string,
    description: string,
    /** The names that may be in the list. */
    readonly names: readonly string[],
    /** What to say of a name that belongs to another option. */
    readonly adviceOn?: (name: string) => string | undefined,
  ) {
    super(flags, description)
    this.argParser((value: string, earlier: readonly string[] = []) => [...earlier, ...this.#namesIn(value)])
  }

  #namesIn(value: string): string[] {
    const names = value.split(',').map((name) => name.trim())
    const given = names.filter((name) => name !== '') // the last comma may be one too many
    if (given.length === 0) throw new InvalidArgumentError('It names nothing.')
    return given.map((name) => this.#known(name, given.length))
  }

  /** Of one name that is unknown the message has it anyway. */
  #known(name: string, given: number): string {
    if (this.names.includes(name)) return name
    const own = this.adviceOn?.(name)
    if (own !== undefined) throw new InvalidArgumentError(own)
    const near = nearest(name, this.names)
    const unknown = `Unknown is ${JSON.stringify(name)}`
    const advice = near !== undefined ? `${unknown}; did you mean ${near}? ` : given > 1 ? `${unknown}. ` : ''
    throw new InvalidArgumentError(`${advice}Allowed choices are ${this.names.join(', ')}.`)
  }
}

/** An option about the records of JSON Lines. */
export class RecordOption extends Option {}

/** An option about texts that are no records. */
class TextOption extends Option {}

/** Whether an option stands on the command line. */
export function isGiven(command: Command, option: Option): boolean {
  return command.getOptionValueSource(option.attributeName()) === 'cli'
}

/** Reads JSON Lines, as `--jsonl` asks for, where all files that are named are called so. */
export function readJsonLinesByName(command: Command): void {
  if (command.args.length > 0 && command.args.every(isCalledJsonLines)) command.setOptionValueWithSource('jsonl', true, 'implied')
}

/** An option as messages name it: `'-o, --output'`. */
export function quoted({ flags }: Option): string {
  return `'${flags.replace(/ <.*/, '')}'`
}

/** @throws An `Error` if an option was given that would do nothing: one about records for texts, an address that no profile is looked up by. */
export function checkNeededOptions(command: Command): void {
  const given = command.options.filter((option) => isGiven(command, option))
  const named = (name: string): Option | undefined => given.find((option) => option.attributeName() === name)
  const ofRecords = given.find((option) => option instanceof RecordOption)
  const ofTexts = given.find((option) => option instanceof TextOption)
  const readsRecords = command.getOptionValue('jsonl') === true
  if (ofRecords !== undefined && !readsRecords) throw new Error(`option ${quoted(ofRecords)} needs '--jsonl'`)
  if (ofTexts !== undefined && readsRecords) throw new Error(`option ${quoted(ofTexts)} is for texts: JSON Lines are UTF-8`)
  const urlField = named('urlField')
  if (urlField === undefined) return
  const takesProfiles = command.options.some((option) => option.attributeName() === 'profiles')
  if (takesProfiles && named('profiles') === undefined) throw new Error(`option ${quoted(urlField)} needs '--profiles'`)
  if (named('source') !== undefined) throw new Error(`option ${quoted(urlField)} cannot be used with '--source'`)
}

/** What the options of the input give. */
export interface InputFlags {
  readonly jsonl?: boolean
  readonly field: string
  readonly titleField?: string
  readonly encoding?: string
  readonly maxSize: number
}

/** The field of the text. */
export const fieldOption = (): Option => new RecordOption('--field <name>', 'the field of a record that has the text').default('text')

/** The field of the headline. */
export const titleFieldOption = (): Option => new RecordOption('--title-field <name>', 'the field of a record that has the headline')

/**
 * The options of commands that read texts or records.
 *
 * @param fields - Those that say which fields of a record are read.
 */
export const inputOptions = (fields: readonly Option[] = [fieldOption(), titleFieldOption()]): Option[] => [
  ...recordInputOptions(fields),
  new TextOption('--encoding <label>', 'the encoding of texts that are not UTF-8, such as windows-1251, gbk or shift_jis').argParser(
    encodingLabel,
  ),
]

/** The options of commands that read records only. */
export const recordInputOptions = (fields: readonly Option[]): Option[] => [
  new Option('--jsonl', 'read JSON Lines: one record a line; not needed where all files are called .jsonl or .ndjson'),
  ...fields,
  new Option('--max-size <megabytes>', 'the longest text or record that is read; a longer one counts as one that could not be')
    .default(1)
    .argParser(numberUpTo(256)),
]

/** What the options of the output give. */
export interface OutputFlags {
  readonly json?: boolean
  readonly explain?: boolean
  readonly replace?: boolean
  readonly inPlace?: boolean
  readonly output?: string
  readonly gzip?: boolean
  /** Files that are read beside the inputs. */
  readonly profiles?: string
  readonly pairs?: string
}

/** Reads a path; an empty one, such as a variable that is not set, is none. */
export function filePath(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must be a path.')
  return value
}

/** The option that says where the result goes. */
export const outputOption = (flags: string, description: string): Option =>
  new Option(flags, `${description}; folders that are missing are made`).argParser(filePath)

/** The options on where the result goes. */
export const destinationOptions = (): Option[] => [
  outputOption(
    '-o, --output <path>',
    'write to this file, or into this folder if it is one or ends in /; compressed if the name ends in .gz',
  ).conflicts(['gzip']),
  new Option('-z, --gzip', 'compress standard output'),
]

/** The options of the output of commands that clean. */
export const outputOptions = (): Option[] => [
  new Option('-e, --explain', 'show the source with what went and why on standard error'),
  new Option('-j, --json', 'write the whole result as JSON: a line for each text, or in the records'),
  new RecordOption('-r, --replace', 'put the clean text into the field of the record, instead of adding a field "copydesk"').conflicts([
    'json',
  ]),
  new Option('-i, --in-place', 'write each file in the place of the source, when all of it is done').conflicts(['output', 'gzip']),
  ...destinationOptions(),
]

/** What the options of the run give. */
export interface RunFlags {
  readonly jobs: number
  readonly lenient?: boolean
  readonly progress: boolean
}

/** The option not to fail for what could not be read. */
export const lenientOption = (): Option => new Option('--lenient', 'end with exit status 0 though some records or texts could not be read')

/** The options of the run. */
export const runOptions = (): Option[] => [
  new Option('--jobs <number>', 'worker threads that share the work; the output is the same').default(1).argParser(wholeNumber(1, 256)),
  lenientOption(),
  new Option('--no-progress', 'show no progress bar on a terminal'),
]

/** What the options of cleaning give. */
export interface CleaningFlags {
  readonly title?: string
  readonly language?: string
  readonly profile?: NonNullable<BoilerplateOptions['profile']>
  readonly caution?: NonNullable<BoilerplateOptions['caution']>
  readonly remove?: readonly BoilerplateKind[]
  readonly flag?: readonly BoilerplateKind[]
  readonly keep?: readonly BoilerplateKind[]
  readonly threshold?: number
  readonly survivor?: Survivor
  readonly repeats?: Exclude<Action, 'keep'>
  readonly contained?: Action
  readonly with?: readonly string[]
  readonly without?: readonly string[]
  readonly skip?: readonly string[]
}

/** The option of the headline. */
export const titleOption = (): Option =>
  new Option('-t, --title <text>', 'the headline: it is kept, and its repeats are found; for records --title-field')

const PROFILE_NAMES = ['article', 'page', 'auto']

function profileName(value: string): string {
  if (PROFILE_NAMES.includes(value)) return value
  const advice = FILE_NAME.test(value) ? " A file of source profiles is for '--profiles'." : ''
  throw new InvalidArgumentError(`Allowed choices are ${PROFILE_NAMES.join(', ')}.${advice}`)
}

/** An ending, or a folder in front. */
const FILE_NAME = /[./\\]/

function profilesFile(path: string): string {
  if (!PROFILE_NAMES.includes(path)) return filePath(path)
  throw new InvalidArgumentError(
    `It must be a file of source profiles (./${path} if it is called so); what the text is, '--profile ${path}' says.`,
  )
}

/** The options of finding boilerplate. */
export const boilerplateOptions = (): Option[] => [
  new Option('-l, --language <tag>', 'use the cues of this language (BCP 47) and English only'),
  new Option('-p, --profile <name>', 'what the text is; a file of source profiles is for --profiles')
    .choices(PROFILE_NAMES)
    .default('article')
    .argParser(profileName),
  new Option('-c, --caution <degree>', 'how sure to be before a line goes').choices(['careful', 'balanced']),
  new ListOption('--remove <kinds>', 'remove these kinds of boilerplate, with commas between', BOILERPLATE_KINDS, adviceOnRepeats),
  new ListOption('--flag <kinds>', 'report these kinds, and leave them in the text', BOILERPLATE_KINDS, adviceOnRepeats),
  new ListOption('--keep <kinds>', 'leave these kinds in the text', BOILERPLATE_KINDS, adviceOnRepeats),
]

function adviceOnRepeats(name: string): string | undefined {
  const isRepeat = name === 'duplicate' || name === 'near-duplicate'
  return isRepeat ? "Repeats are no kind of boilerplate: '--repeats flag' leaves them in the text." : undefined
}

/** What the options on the source of the articles give. */
export interface SourceFlags {
  readonly jsonl?: boolean
  readonly profiles?: string
  readonly source?: string
  readonly urlField?: string
}

/** The options on the source of the articles. */
export const sourceOptions = (): Option[] => [
  new Option('--profiles <file>', 'use what the source of an article repeats, as "copydesk learn" has written it').argParser(profilesFile),
  new Option('--source <name>', 'the source that all articles are of; without it the host of each record'),
  urlFieldOption(),
]

/** The field of the web address. */
export const urlFieldOption = (): Option =>
  new RecordOption('--url-field <name>', "the field of a record that has the article's web address").default('url')

/** The options of finding repeats. */
export const duplicateOptions = (): Option[] => [
  new Option('--threshold <score>', 'similarity from which two lines count as the same: above 0, up to 1')
    .default(DEFAULT_THRESHOLD)
    .argParser(numberUpTo(1)),
  new Option('--survivor <which>', 'which of several copies stays').choices(SURVIVORS).default('first'),
  new Option('--repeats <action>', 'what to do with repeats').choices(['remove', 'flag']).default('remove'),
  new Option('--contained <action>', 'what to do with a line whose content another line has in full').choices(ACTIONS).default('flag'),
]

/** The options of the repairs. */
export const repairOptions = (): Option[] => [
  new ListOption('--with <repairs>', 'make these repairs too, with commas between', REPAIR_NAMES),
  new ListOption('--without <repairs>', 'leave these repairs out', REPAIR_NAMES),
]

/** All options of cleaning that more than one command has. */
export const allCleaningOptions = (): Option[] => [
  titleOption(),
  ...boilerplateOptions(),
  ...sourceOptions(),
  ...duplicateOptions(),
  ...repairOptions(),
]

/** Reads a label of the Encoding Standard; gives the name of its encoding. */
function encodingLabel(value: string): string {
  try {
    return new TextDecoder(value).encoding
  } catch {
    throw new InvalidArgumentError('It must be a label of the Encoding Standard, such as windows-1251, iso-8859-2, gbk or shift_jis.')
  }
}

/** Reads a number above 0 and up to `most`. */
export function numberUpTo(most: number): (value: string) => number {
  return (value) => {
    const number = value.trim() === '' ? Number.NaN : Number(value)
    if (number > 0 && number <= most) return number
    throw new InvalidArgumentError(`It must be a number above 0 and up to ${most}.`)
  }
}

/** Reads a whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value)
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
  }
}
