import { type Command, Option } from 'commander'
import { DEFAULT_MAX_LINES, MIN_MAX_LINES } from '../../corpus/source-profile.js'
import { DocumentedCommand, FILES } from '../command.js'
import { STATUS } from '../exit-status.js'
import type { InputArticle } from '../input/articles.js'
import { findInputs, type Inputs } from '../input/inputs.js'
import {
  fieldOption,
  filePath,
  type InputFlags,
  inputOptions,
  isGiven,
  lenientOption,
  outputOption,
  urlFieldOption,
  wholeNumber,
} from '../options.js'
import { openConsole } from '../output/console.js'
import { chooseDestination } from '../output/destination.js'
import { ProfilesByName, readProfiles } from '../profiles.js'
import type { Reading } from '../task.js'
import { workOnArticles } from '../tasks/article-work.js'

interface LearnFlags extends InputFlags {
  readonly byHost?: boolean
  readonly source?: string
  readonly urlField: string
  readonly merge?: readonly string[]
  readonly maxLines: number
  readonly output?: string
  readonly lenient?: boolean
}

const articleOptions = (): Option[] => inputOptions([fieldOption()])

/** `copydesk learn`: what the articles of a source have in common. */
export const learn = (): DocumentedCommand =>
  new DocumentedCommand('learn')
    .description('Learn what the articles of a source repeat, for the option --profiles of other commands.')
    .argument('[FILE...]', FILES)
    .addOptions('Learning', [
      new Option('--by-host', "read JSON Lines, and learn for each host of the records' URLs")
        .implies({ jsonl: true })
        .conflicts(['source']),
      new Option('--source <name>', 'the source that all articles are of'),
      urlFieldOption(),
      new Option('-m, --merge <file>', 'take in profiles that were learned before; may be given several times').argParser(
        (file: string, earlier: readonly string[] = []) => [...earlier, filePath(file)],
      ),
      new Option('--max-lines <number>', 'how many different lines of a source are remembered')
        .default(DEFAULT_MAX_LINES)
        .argParser(wholeNumber(MIN_MAX_LINES, 1e8)),
    ])
    .addOptions('Input', articleOptions())
    .addOptions('Output', [outputOption('-o, --output <file>', 'write to this file; compressed if the name ends in .gz')])
    .addOptions('Running', [lenientOption()])
    .addExamples(
      'copydesk learn --by-host --field body feed.jsonl -o profiles.json',
      'copydesk learn --source packet articles/ -o profiles.json',
      'copydesk learn --merge monday.json --merge tuesday.json -o profiles.json',
    )
    .action(learnProfiles)

/** Stands for all inputs, since their profiles go to one output. */
const RESULT = { path: 'profiles.json', relativePath: 'profiles.json', size: undefined }

async function learnProfiles(paths: readonly string[], flags: LearnFlags, command: Command): Promise<void> {
  const inputs = await inputsOf(paths, flags, command)
  const destination = await chooseDestination(flags, [RESULT], { sources: inputs.inputs })
  const profiles = new ProfilesByName(flags.maxLines)
  let hasContent = flags.merge !== undefined
  for (const file of flags.merge ?? []) profiles.merge(await readProfiles(file))
  const console = openConsole()
  const status = await workOnArticles(inputs, readingOf(flags), console, flags.lenient === true, async (article) => {
    const name = flags.source ?? article.host
    if (name === undefined) return withoutHost(article, flags)
    if (article.text.trim() === '') return undefined
    profiles.of(name).add(article.text)
    hasContent = true
    return undefined
  })
  const complete = hasContent && status !== STATUS.failed
  const output = await destination.open(RESULT, false)
  if (complete) await output.write(Buffer.from(profiles.written()))
  if (!hasContent) console.say('no article to learn from: nothing is written')
  await (complete ? output.commit() : output.discard())
  await destination.end(complete)
  process.exitCode = hasContent ? status : status || STATUS.someUnread
}

/** What is read: nothing, if there are only profiles to merge and no option is about articles. */
async function inputsOf(paths: readonly string[], { byHost, source, merge, jsonl }: LearnFlags, command: Command): Promise<Inputs> {
  if (byHost !== true && source === undefined) {
    const wantsArticles = paths.length > 0 || [...articleOptions(), urlFieldOption()].some((option) => isGiven(command, option))
    if (merge !== undefined && !wantsArticles) return { inputs: [], problems: [] }
    throw new Error("option '--by-host' or '--source' must say what the articles are of")
  }
  return findInputs(paths, jsonl === true ? 'jsonLines' : 'text')
}

function readingOf({ jsonl = false, field, urlField, encoding, maxSize }: LearnFlags): Reading {
  const fields = jsonl ? { field, urlField, replace: false } : undefined
  return { fields, encoding, form: 'text', maxBytes: maxSize * 1e6 }
}

function withoutHost({ input, line }: InputArticle, { urlField }: LearnFlags): string {
  return `${input.path}:${line}: no web address in field ${JSON.stringify(urlField)}`
}
