import type { Command, Option } from 'commander'
import { type CleanArticleOptions, cleanArticle } from '../article.js'
import type { Action } from '../text/finding.js'
import { DocumentedCommand, FILES } from './command.js'
import { messageOf } from './errors.js'
import { ADDED_FIELD } from './input/records.js'
import {
  boilerplateOptions,
  type CleaningFlags,
  duplicateOptions,
  fieldOption,
  type InputFlags,
  inputOptions,
  isGiven,
  type OutputFlags,
  outputOptions,
  quoted,
  type RunFlags,
  repairOptions,
  runOptions,
  type SourceFlags,
  sourceOptions,
  titleFieldOption,
  titleOption,
} from './options.js'
import { wantsColor } from './output/terminal.js'
import { chooseProfiles } from './profiles.js'
import { normalizeOptions } from './repairs.js'
import type { Task } from './task.js'
import { run } from './tasks/run.js'

/** The three jobs of cleaning. */
export const JOBS = ['normalize', 'duplicates', 'boilerplate'] as const
/** One of them. */
export type Job = (typeof JOBS)[number]

/** The options that are of use for one job only. */
const OPTIONS_OF: { readonly [job in Job]: () => Option[] } = {
  normalize: repairOptions,
  duplicates: duplicateOptions,
  boilerplate: () => [...boilerplateOptions(), ...sourceOptions()],
}

/** What the commands that write clean text differ in. */
interface CleaningCommand {
  readonly name: string
  readonly description: string
  readonly jobs: readonly Job[]
  readonly options: readonly Option[]
  readonly examples: readonly string[]
}

/** A command that writes texts on which some of the jobs are done. */
export function cleaningCommand({ name, description, jobs, options, examples }: CleaningCommand): DocumentedCommand {
  const needsHeadline = jobs.some((job) => job !== 'normalize')
  return new DocumentedCommand(name)
    .description(description)
    .argument('[FILE...]', FILES)
    .addOptions('Cleaning', options)
    .addOptions('Input', inputOptions(needsHeadline ? [fieldOption(), titleFieldOption()] : [fieldOption()]))
    .addOptions('Output', outputOptions())
    .addOptions('Running', runOptions())
    .addExamples(...examples)
    .action(
      async (paths: readonly string[], flags: CleaningFlags & SourceFlags & InputFlags & OutputFlags & RunFlags, command: Command) => {
        const wanted = jobs.filter((job) => !flags.skip?.includes(job))
        for (const job of jobs) if (!wanted.includes(job)) checkNoneGiven(OPTIONS_OF[job](), command, `--skip ${job}`)
        if (needsHeadline && wanted.every((job) => job === 'normalize')) {
          checkNoneGiven([titleOption(), titleFieldOption()], command, '--skip duplicates,boilerplate')
        }
        checkNoSourceReplaced(flags)
        const plan = planTask(flags, cleanOptions(flags, wanted))
        await run(paths, flags, { ...plan, profiles: await chooseProfiles(flags) })
      },
    )
}

/** @throws An `Error` if one of the options was given, which does nothing beside another one. */
function checkNoneGiven(options: readonly Option[], command: Command, other: string): void {
  const given = options.find((option) => isGiven(command, option))
  if (given !== undefined) throw new Error(`option ${quoted(given)} cannot be used with '${other}'`)
}

/** @throws An `Error` if a field that is read is the one that gets the result. */
function checkNoSourceReplaced({ field, titleField, urlField, replace = false }: InputFlags & SourceFlags & OutputFlags): void {
  if (replace) return
  const read = { '--field': field, '--title-field': titleField, '--url-field': urlField }
  for (const [option, name] of Object.entries(read)) {
    if (name !== ADDED_FIELD) continue
    throw new Error(`option '${option}' cannot be ${ADDED_FIELD} without '--replace': the result is written to that field`)
  }
}

/**
 * The options of `cleanArticle` that the options of a command mean. The commands for one job are `cleanArticle` without the other two.
 *
 * @throws An `Error` that names the option of the command which the library doesn't accept, or two options that contradict each other.
 */
export function cleanOptions(flags: CleaningFlags, jobs: readonly Job[]): CleanArticleOptions {
  const { title, language, profile, caution, threshold, survivor, repeats, contained } = flags
  checkNamedOnce(flags, 'remove', 'flag', 'keep')
  checkNamedOnce(flags, 'with', 'without')
  const options: CleanArticleOptions = {
    title,
    language,
    profile,
    caution,
    actions: actionsOf(flags),
    normalize: jobs.includes('normalize') && normalizeOptions(flags.with ?? [], flags.without ?? []),
    duplicates: jobs.includes('duplicates') && { threshold, survivor, action: repeats, contained },
    boilerplate: jobs.includes('boilerplate') && {},
  }
  checkOnEmptyArticle(options)
  return options
}

type ListFlag = Action | 'with' | 'without'

/** @throws An `Error` if two of the options name the same. */
function checkNamedOnce(flags: CleaningFlags, ...options: readonly ListFlag[]): void {
  const optionOf = new Map<string, ListFlag>()
  for (const option of options) {
    for (const name of flags[option] ?? []) {
      const other = optionOf.get(name) ?? option
      if (other !== option) throw new Error(`option '--${option}' cannot be used with '--${other}' for ${name}`)
      optionOf.set(name, option)
    }
  }
}

function actionsOf({ remove = [], flag = [], keep = [] }: CleaningFlags): NonNullable<CleanArticleOptions['actions']> {
  return Object.fromEntries([
    ...remove.map((kind) => [kind, 'remove']),
    ...flag.map((kind) => [kind, 'flag']),
    ...keep.map((kind) => [kind, 'keep']),
  ])
}

/**
 * Cleans an empty article, since the library checks its options whatever the text is.
 *
 * @throws The library's error, which names the option as the command does.
 */
function checkOnEmptyArticle(options: CleanArticleOptions): void {
  try {
    cleanArticle('', options)
  } catch (error) {
    throw new Error(messageOf(error).replace(/^\w+: options\.(\w+)/, "option '--$1'"))
  }
}

/**
 * What is to be done with every text, by the options of a command.
 *
 * @throws An `Error` if texts are to be written back as JSON.
 */
export function planTask(flags: InputFlags & OutputFlags & SourceFlags, clean: CleanArticleOptions): Omit<Task, 'several'> {
  const {
    jsonl = false,
    field,
    titleField,
    urlField,
    encoding,
    profiles,
    replace = false,
    json = false,
    inPlace = false,
    explain = false,
    maxSize,
  } = flags
  if (!jsonl && json && inPlace) throw new Error("option '-j, --json' cannot be used with '-i, --in-place' on texts")
  return {
    clean,
    form: json ? 'json' : 'text',
    fields: jsonl ? { field, titleField, urlField: profiles === undefined ? undefined : urlField, replace } : undefined,
    encoding,
    explain,
    color: wantsColor(process.stderr),
    maxBytes: maxSize * 1e6,
  }
}
