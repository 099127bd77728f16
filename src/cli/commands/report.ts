import { Option } from 'commander'
import { type CleanArticleOptions, cleanArticle } from '../../article.js'
import { toHtml } from '../../report/html.js'
import { toMarkdown } from '../../report/markdown.js'
import { type InputArticle, readArticles } from '../articles.js'
import { cleanOptions, JOBS, planTask } from '../cleaning.js'
import { DocumentedCommand, FILES } from '../command.js'
import { openConsole } from '../console.js'
import { chooseDestination, type Destination } from '../destination.js'
import { STATUS } from '../exit-status.js'
import { type Hint, missingHints } from '../hints.js'
import { findInputs } from '../inputs.js'
import {
  boilerplateOptions,
  type CleaningFlags,
  duplicateOptions,
  type InputFlags,
  inputOptions,
  repairOptions,
  titleOption,
} from '../options.js'

interface ReportFlags extends CleaningFlags, InputFlags {
  readonly output?: string
  readonly format: 'html' | 'markdown'
}

const NEEDS_FOLDER = "option '-o, --output' must name a folder for more than one article, such as reports/"

const ENDINGS = { html: '.html', markdown: '.md' } as const

/** `copydesk report`: what `clean` would do, as a page to read. */
export const report = (): DocumentedCommand =>
  new DocumentedCommand('report')
    .description('Write a page that shows an article with what was taken out, and why.')
    .argument('[FILE...]', FILES)
    .addOptions('Cleaning', [titleOption(), ...boilerplateOptions(), ...duplicateOptions(), ...repairOptions()])
    .addOptions('Input', inputOptions())
    .addOptions('Output', [
      new Option('-o, --output <path>', 'write to this file; for several articles, a page for each into this folder'),
      new Option('-f, --format <name>', 'what kind of page').choices(['html', 'markdown']).default('html'),
    ])
    .addExamples('copydesk report article.txt -o report.html', 'copydesk report --jsonl --field body feed.jsonl -o reports/')
    .action(writeReports)

async function writeReports(paths: readonly string[], flags: ReportFlags): Promise<void> {
  const clean = cleanOptions(flags, JOBS)
  const { inputs, problems } = await findInputs(paths, flags.jsonl === true ? 'jsonLines' : 'text')
  const destination = await chooseDestination(flags, inputs)
  const console = openConsole(process.stderr, { bar: false })
  let status: number = STATUS.done
  const report = (problem: string, problemStatus: number): void => {
    console.say(problem)
    status = Math.max(status, problemStatus)
  }
  for (const problem of problems) report(problem, STATUS.failed)
  let pages = 0
  let only: InputArticle | undefined // without a folder there is room for one page, which waits until it is known to be the only one
  const task = planTask(flags, clean)
  const hints = new Set<Hint>()
  for await (const article of readArticles(inputs, task)) {
    if (article.type !== 'article') {
      report(article.problem, article.type === 'failed' ? STATUS.failed : STATUS.someUnread)
      continue
    }
    if (article.title !== undefined) hints.add('headline')
    pages++
    if (destination.kind === 'files') await writePage(article, clean, flags, destination)
    else if (pages === 1) only = article
    else throw new Error(NEEDS_FOLDER)
  }
  if (only !== undefined) await writePage(only, clean, flags, destination)
  await destination.end(status !== STATUS.failed)
  if (pages > 0) for (const missing of missingHints(task, hints)) console.say(missing)
  process.exitCode = status
}

async function writePage(
  article: InputArticle,
  clean: CleanArticleOptions,
  { format }: ReportFlags,
  destination: Destination,
): Promise<void> {
  const { input, line, text, title = clean.title } = article
  const result = cleanArticle(text, { ...clean, title })
  const page = format === 'html' ? toHtml(text, result, { title, language: clean.language }) : toMarkdown(result)
  const name = input.relativePath.replace(/\.gz$/, '') + (line === undefined ? '' : `-${line}`) + ENDINGS[format]
  const output = await destination.open({ ...input, relativePath: name }, false)
  await output.write(Buffer.from(page))
  await output.commit()
}
