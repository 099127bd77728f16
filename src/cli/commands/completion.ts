import { Argument } from 'commander'
import { DocumentedCommand } from '../command.js'
import { completionScript, SHELLS, type Shell } from '../completion/script.js'
import { standardOutput } from '../output/output.js'

/** `copydesk completion`: what a shell needs to complete command lines. */
export const completion = (): DocumentedCommand =>
  new DocumentedCommand('completion')
    .description('Write the script with which a shell completes commands, options and their values.')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addExamples(
      'copydesk completion bash > ~/.local/share/bash-completion/completions/copydesk',
      'copydesk completion zsh > ~/.zfunc/_copydesk',
      'copydesk completion fish > ~/.config/fish/completions/copydesk.fish',
    )
    .action(async (shell: Shell, _flags: object, command: DocumentedCommand) => {
      if (command.parent !== null) await standardOutput(false).write(Buffer.from(completionScript(command.parent, shell)))
    })
