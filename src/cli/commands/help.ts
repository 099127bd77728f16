import { DocumentedCommand } from '../command.js'

/** `copydesk help`: the help of a command, or of the program. */
export const help = (): DocumentedCommand =>
  new DocumentedCommand('help')
    .description('Print the help of a command, or the list of all.')
    .argument('[COMMAND]', 'the command')
    .addExamples('copydesk help clean')
    .action(async (name: string | undefined, _flags: object, { parent }: DocumentedCommand) => {
      const asked = name === undefined ? parent : parent?.commands.find((command) => command.name() === name)
      if (asked === undefined && name !== undefined) await parent?.parseAsync([name], { from: 'user' }) // says that there is no such command
      asked?.help()
    })
