import { Option } from 'commander'
import { createSourceProfile, type SourceProfile } from '../../corpus/source-profile.js'
import { type InputArticle, readArticles } from '../articles.js'
import { DocumentedCommand, FILES } from '../command.js'
import { openConsole } from '../console.js'
import { chooseDestination } from '../destination.js'
import { STATUS } from '../exit-status.js'
import { findInputs, type Inputs } from '../inputs.js'
import { type InputFlags, inputOptions, urlFieldOption, wholeNumber } from '../options.js'
import { readProfiles, writtenProfiles } from '../profiles.js'
import type { Reading } from '../task.js'

interface LearnFlags extends InputFlags {
  readonly byHost?: boolean
  readonly source?: string
  readonly urlField: string
  readonly merge?: readonly string[]
  readonly maxLines: number
  readonly output?: string
}

/** `copydesk learn`: what the articles of a source have in common. */
export const learn = (): DocumentedCommand =>
  new DocumentedCommand('learn')
    .description('Learn what the articles of a source repeat, for the option --profiles of other commands.')
    .argument('[FILE...]', FILES)
    .addOptions('Learning', [
      new Option('--by-host', "read JSON Lines, and learn for each host of the records' URLs").conflicts(['source']),
      new Option('--source <name>', 'the source that all articles are of'),
      urlFieldOption(),
      new Option('-m, --merge <file>', 'take in profiles that were learned before; may be given several times').argParser(
        (file: string, earlier: readonly string[] = []) => [...earlier, file],
      ),
      new Option('--max-lines <number>', 'how many different lines of a source are remembered')
        .default(5000)
        .argParser(wholeNumber(10, 1e8)),
    ])
    .addOptions('Input', inputOptions())
    .addOptions('Output', [new Option('-o, --output <file>', 'write to this file; compressed if the name ends in .gz')])
    .addExamples(
      'copydesk learn --by-host --field body feed.jsonl -o profiles.json',
      'copydesk learn --source packet articles/ -o profiles.json',
      'copydesk learn --merge monday.json --merge tuesday.json -o profiles.json',
    )
    .action(learnProfiles)

async function learnProfiles(paths: readonly string[], flags: LearnFlags): Promise<void> {
  const { inputs, problems } = await inputsOf(paths, flags)
  const console = openConsole(process.stderr, { bar: false })
  let status: number = problems.length === 0 ? STATUS.done : STATUS.failed
  for (const problem of problems) console.say(problem)

  const profiles = new Map<string, SourceProfile>()
  const profileOf = (name: string): SourceProfile => {
    const profile = profiles.get(name) ?? createSourceProfile({ maxLines: flags.maxLines })
    profiles.set(name, profile)
    return profile
  }
  for (const file of flags.merge ?? []) {
    for (const [name, data] of await readProfiles(file))
      profileOf(name).merge(createSourceProfile({ maxLines: Number.POSITIVE_INFINITY }).fromJSON(data))
  }
  for await (const article of readArticles(inputs, readingOf(flags))) {
    const name = article.type === 'article' ? (flags.source ?? article.host) : undefined
    if (article.type === 'article' && name !== undefined) profileOf(name).add(article.text)
    else {
      console.say(article.type === 'article' ? withoutHost(article, flags) : article.problem)
      status = Math.max(status, article.type === 'failed' ? STATUS.failed : STATUS.someUnread)
    }
  }
  const destination = await chooseDestination(flags, inputs)
  const output = await destination.open({ path: 'profiles.json', relativePath: 'profiles.json', size: undefined }, false)
  await output.write(Buffer.from(writtenProfiles(profiles)))
  await output.commit()
  await destination.end(true)
  process.exitCode = status
}

/** What is read: nothing, if there are only profiles to merge. */
async function inputsOf(paths: readonly string[], { byHost, source, merge, jsonl }: LearnFlags): Promise<Inputs> {
  if (paths.length === 0 && merge !== undefined) return { inputs: [], problems: [] }
  if (byHost !== true && source === undefined) throw new Error("option '--by-host' or '--source' must say what the articles are of")
  return findInputs(paths, byHost === true || jsonl === true ? 'jsonLines' : 'text')
}

function readingOf({ byHost = false, jsonl = false, field, urlField, maxSize }: LearnFlags): Reading {
  const fields = byHost || jsonl ? { fields: { field, urlField, replace: false } } : {}
  return { ...fields, form: 'text', maxBytes: maxSize * 1e6 }
}

function withoutHost({ input, line }: InputArticle, { urlField }: LearnFlags): string {
  return `${input.path}:${line}: no web address in field ${JSON.stringify(urlField)}`
}
