#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander'
import { clean } from './clean.js'
import { endQuietlyOnClosedPipe, fail, version } from './io.js'

/** Exit code for what the user got wrong: an unknown option, a file that can't be read. */
const USAGE_ERROR = 2

const program = new Command('copydesk')
  .description('Turns scraped article text into clean copy and explains every change.')
  .version(version(), '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand(false)
  .showSuggestionAfterError(false)
  .configureOutput({ outputError: () => {} })
  .exitOverride()

program
  .command('clean')
  .description('Write the clean text of articles to standard output.')
  .argument('[FILE...]', 'files to read; standard input without any, or where one is -')
  .option('-e, --explain', 'write what was removed and flagged, where and why, to standard error')
  .option('-j, --json', 'write the whole result as JSON instead, one line for each input')
  .option('-t, --title <text>', 'the headline: it is kept, and its repeats are found')
  .option('-l, --language <tag>', 'use the cues of this language (BCP 47) and English only')
  .addOption(new Option('-p, --profile <name>', 'what the text is').choices(['article', 'page', 'auto']).default('article'))
  .addOption(new Option('-c, --caution <degree>', 'how sure to be before a line goes').choices(['careful', 'balanced']))
  .helpOption('-h, --help', 'print this help')
  .exitOverride()
  .configureOutput({ outputError: () => {} })
  .addHelpText(
    'after',
    `
Exit status:
  0  all inputs were cleaned
  2  a file could not be read, or an option is wrong

Examples:
  copydesk clean article.txt > clean.txt
  curl -s https://example.com/article.txt | copydesk clean --explain
  copydesk clean --json article.txt | jq '.findings[] | {line, kind, reason}'`,
  )
  .action(clean)

endQuietlyOnClosedPipe()

try {
  if (process.argv.length <= 2) program.help({ error: true })
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) fail(error instanceof Error ? error.message : String(error))
  else if (error.code === 'commander.help') process.exitCode = USAGE_ERROR
  else if (error.exitCode !== 0) fail(error.message.replace(/^error: /, ''))
}
