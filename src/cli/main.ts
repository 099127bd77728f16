#!/usr/bin/env node
import { CommanderError } from 'commander'
import { messageOf } from './errors.js'
import { STATUS } from './exit-status.js'
import { makeProgram } from './program.js'
import { printable } from './terminal.js'

const program = makeProgram()
endQuietlyOnClosedPipe()

try {
  if (process.argv.length <= 2) program.help({ error: true })
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) fail(messageOf(error))
  else if (error.code === 'commander.help') process.exitCode = STATUS.failed
  else if (error.exitCode !== 0) fail(error.message.replace(/^error: /, ''))
}

/** Says in one line what is wrong, and makes the process end with that exit status. */
function fail(message: string): void {
  process.stderr.write(`copydesk: ${printable(message)}\n`)
  process.exitCode = STATUS.failed
}

/** Ends the process without a word when the reader of its output goes away, as in `copydesk clean … | head`. */
function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if ('code' in error && error.code === 'EPIPE') process.exit(0)
      // Other errors reach whoever was writing.
    })
  }
}
