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
  else if (error.exitCode !== 0) fail(error.message.replace(/^error: (?:command-argument )?/, '') + adviceOn(error))
}

/** What to do about a command that there is not and that is like none. */
function adviceOn({ code, message }: CommanderError): string {
  return code === 'commander.unknownCommand' && !message.includes('Did you mean') ? "; 'copydesk --help' lists the commands" : ''
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
