import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { DocumentedCommand } from './command.js'
import { allCommands } from './commands/all.js'
import { STATUS_MEANINGS } from './exit-status.js'
import { EXCEPTIONS, NAME_LISTS, type NameList } from './name-lists.js'
import { checkNeededOptions, ListOption, readJsonLinesByName } from './options.js'

/** The program with its commands: the command line is read by it, and help, man page and completion are made from it. */
export function makeProgram(): Command {
  const program = new Command('copydesk')
    .description('Turns scraped article text into clean copy and explains every change.')
    .version(version(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false) // it has one of its own, which knows when there is no such command
    .configureOutput({ outputError: () => {} }) // the message is in the error that is thrown
    .exitOverride()
    .hook('preAction', (_program, command) => {
      readJsonLinesByName(command)
      checkNeededOptions(command)
    })
  for (const command of allCommands()) program.addCommand(command.copyInheritedSettings(program).addHelpText('after', helpBelow(command)))
  return program
}

function helpBelow(command: DocumentedCommand): string {
  const lists = listsOf(command).map((list) => showList(list, command))
  const statuses = STATUS_MEANINGS.map(([status, meaning]) => `  ${status}  ${meaning}`)
  const examples = command.examples.map((example) => `  ${example}`)
  return ['', ...lists, 'Exit status:', ...statuses, '', 'Examples:', ...examples].join('\n')
}

/** The lists of the names that options of the command take. */
function listsOf({ options }: Command): NameList[] {
  return NAME_LISTS.filter(({ names }) => options.some((option) => option instanceof ListOption && option.names === names))
}

function showList({ heading, groups }: NameList, command: Command): string {
  const help = command.createHelp()
  const width = Math.max(...groups.map(([what]) => what.length))
  const items = groups.map(([what, names]) => help.formatItem(what, width, names.map(withException).join(', '), help))
  return [`${heading}:`, ...items, ''].join('\n')
}

function withException(name: string): string {
  const exception = EXCEPTIONS.get(name)
  return exception === undefined ? name : `${name} (${exception})`
}

/** The version in the package's own manifest, which stands two folders above this file in `src` and in `dist`. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown'
}
