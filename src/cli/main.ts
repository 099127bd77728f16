#!/usr/bin/env node
import { CommanderError } from 'commander'
import { endWithoutReader } from './at-exit.js'
import { messageLine, messageOf } from './errors.js'
import { STATUS } from './exit-status.js'
import { makeProgram } from './program.js'

const program = makeProgram()
endWithoutReader()
failWithoutOutput()
goOnWithoutMessages()

try {
  if (process.argv.length <= 2) program.help({ error: true })
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) fail(messageOf(error))
  else if (error.exitCode !== 0 && error.code === 'commander.help') process.exitCode = STATUS.failed
  else if (error.exitCode !== 0) fail(withAdvice(error).replace(/^error: (?:command-argument )?/, ''))
}

/**
 * What is wrong, and what to do about a command that is like none, an option that others have, or one of which the beginning was given: '--lang' for
 * '--language'.
 */
function withAdvice({ code, message }: CommanderError): string {
  if (code === 'commander.unknownCommand' && !message.includes('Did you mean')) return `${message}; 'copydesk --help' lists the commands`
  const unknown = code === 'commander.unknownOption' ? /'(-[a-z-]+)/.exec(message)?.[1] : undefined
  if (unknown === undefined) return message
  const having = program.commands
    .filter(({ options }) => options.some(({ short, long }) => unknown === short || unknown === long))
    .map((command) => command.name())
  const asked = program.commands.find((command) => command.name() === process.argv[2])
  if (having.length > 0) return `unknown option '${unknown}'${asked ? ` of ${asked.name()}` : ''}; it is one of ${having.join(', ')}`
  const meant = (asked?.options ?? []).filter(({ long }) => long?.startsWith(unknown))
  return meant.length === 1 ? message.replace(/(?:\n\(Did you mean .*\))?$/, `\n(Did you mean ${meant[0].long}?)`) : message
}

/** Says in one line what is wrong, and makes the process end with that exit status. */
function fail(message: string): void {
  process.stderr.write(messageLine(message))
  process.exitCode = STATUS.failed
}

/** Makes the process end with that exit status where its output can't be written; the error reaches whoever was writing, but for help. */
function failWithoutOutput(): void {
  process.stdout.on('error', () => {
    process.exitCode = STATUS.failed
  })
}

/** Does the work without messages when their reader goes away, as in `copydesk clean --explain … -o clean.txt 2>&1 | head`. */
function goOnWithoutMessages(): void {
  process.stderr.on('error', () => {})
}
