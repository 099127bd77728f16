import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { DocumentedCommand } from './command.js'
import { allCommands } from './commands/all.js'
import { STATUS_MEANINGS } from './exit-status.js'
import { checkRecordOptions } from './options.js'

/** The program with its commands: the command line is read by it, and help, man page and completion are made from it. */
export function makeProgram(): Command {
  const program = new Command('copydesk')
    .description('Turns scraped article text into clean copy and explains every change.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureOutput({ outputError: () => {} }) // the message is in the error that is thrown
    .exitOverride()
    .hook('preAction', (_program, command) => checkRecordOptions(command))
  for (const command of allCommands()) program.addCommand(command.copyInheritedSettings(program).addHelpText('after', helpBelow(command)))
  return program
}

function helpBelow({ examples }: DocumentedCommand): string {
  return `
Exit status:
${STATUS_MEANINGS.map(([status, meaning]) => `  ${status}  ${meaning}`).join('\n')}

Examples:
${examples.map((example) => `  ${example}`).join('\n')}`
}

/** The version in the package's own manifest, which stands two folders above this file in `src` and in `dist`. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown'
}
