import { Option } from 'commander'
import { cleanArticle } from '../../article.js'
import { toHtml } from '../../report/html.js'
import { toMarkdown } from '../../report/markdown.js'
import { cleanOptions, JOBS, planTask } from '../cleaning.js'
import { DocumentedCommand, FILES } from '../command.js'
import { messageOf } from '../errors.js'
import { STATUS } from '../exit-status.js'
import { type Hint, hintsOf, missingHints } from '../hints.js'
import type { InputArticle } from '../input/articles.js'
import { findInputs, type Input } from '../input/inputs.js'
import {
  allCleaningOptions,
  type CleaningFlags,
  type InputFlags,
  inputOptions,
  lenientOption,
  outputOption,
  type SourceFlags,
} from '../options.js'
import { openConsole } from '../output/console.js'
import { chooseDestination, needsFolder } from '../output/destination.js'
import type { Output } from '../output/output.js'
import { chooseProfiles, profileFinder } from '../profiles.js'
import { workOnArticles } from '../tasks/article-work.js'

interface ReportFlags extends CleaningFlags, SourceFlags, InputFlags {
  readonly output?: string
  readonly format: 'html' | 'markdown'
  readonly lenient?: boolean
}

const ENDINGS = { html: '.html', markdown: '.md' } as const

/** `copydesk report`: what `clean` would do, as a page to read. */
export const report = (): DocumentedCommand =>
  new DocumentedCommand('report')
    .description('Write a page that shows an article with what was taken out, and why.')
    .argument('[FILE...]', FILES)
    .addOptions('Cleaning', allCleaningOptions())
    .addOptions('Input', inputOptions())
    .addOptions('Output', [
      outputOption('-o, --output <path>', 'write to this file; for several articles, a page for each into this folder'),
      new Option('-f, --format <name>', 'what kind of page').choices(['html', 'markdown']).default('html'),
    ])
    .addOptions('Running', [lenientOption()])
    .addExamples('copydesk report article.txt -o report.html', 'copydesk report --jsonl --field body feed.jsonl -o reports/')
    .action(writeReports)

async function writeReports(paths: readonly string[], flags: ReportFlags): Promise<void> {
  const clean = cleanOptions(flags, JOBS)
  const profiles = await chooseProfiles(flags)
  const task = { ...planTask(flags, clean), profiles }
  const profileOf = profileFinder(profiles)
  const found = await findInputs(paths, flags.jsonl === true ? 'jsonLines' : 'text')
  const someLine = task.fields === undefined ? undefined : 1 // two inputs have no page in common, or those of each line that both have
  const destination = await chooseDestination(
    flags,
    found.inputs.map((input) => pageOf(input, someLine, flags)),
  )
  const console = openConsole()
  const hints = new Set<Hint>()
  let pages = 0
  let unwritten = 0
  let only: InputArticle | undefined // without a folder there is room for one page, which waits until it is known to be the only one

  const writePage = async ({ input, line, text, title = clean.title, host }: InputArticle): Promise<void> => {
    const result = cleanArticle(text, { ...clean, title, source: profileOf(host) })
    const page = flags.format === 'html' ? toHtml(text, result, { title, language: clean.language }) : toMarkdown(result)
    try {
      await writeWhole(await destination.open(pageOf(input, line, flags), false), page)
    } catch (error) {
      if (!destination.goesOn) throw error
      console.say(messageOf(error))
      unwritten++
    }
  }
  const status = await workOnArticles(found, task, console, flags.lenient === true, async (article) => {
    for (const hint of hintsOf(article.title, profileOf(article.host))) hints.add(hint)
    pages++
    if (destination.kind === 'files') await writePage(article)
    else if (pages === 1) only = article
    else throw new Error(needsFolder('reports'))
    return undefined
  })
  if (only !== undefined) await writePage(only)
  await destination.end(status !== STATUS.failed && pages > 0)
  if (pages > 0) for (const missing of missingHints(task, hints)) console.say(missing)
  else console.say('no article to report on: nothing is written')
  if (unwritten > 0) process.exitCode = STATUS.failed
  else process.exitCode = pages > 0 ? status : status || STATUS.someUnread
}

async function writeWhole(output: Output, page: string): Promise<void> {
  try {
    await output.write(Buffer.from(page))
    await output.commit()
  } catch (error) {
    await output.discard()
    throw error
  }
}

/** The page of an article, called by its input and the line of its record. */
function pageOf(input: Input, line: number | undefined, { format }: ReportFlags): Input {
  const name = input.relativePath.replace(/\.gz$/, '') + (line === undefined ? '' : `-${line}`) + ENDINGS[format]
  return { ...input, relativePath: name }
}
