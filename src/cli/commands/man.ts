import { DocumentedCommand } from '../command.js'
import { manPage } from '../man-page.js'
import { standardOutput } from '../output/output.js'

/** `copydesk man`: the man page, made from what the help is made from. */
export const manual = (): DocumentedCommand =>
  new DocumentedCommand('man')
    .description('Write the man page, for a system that does not find it by itself.')
    .addExamples('copydesk man | man -l -', 'copydesk man > /usr/local/share/man/man1/copydesk.1')
    .action(async (_flags: object, command: DocumentedCommand) => {
      if (command.parent !== null) await standardOutput(false).write(Buffer.from(manPage(command.parent)))
    })
