import type { Command, Option } from 'commander'
import { ListOption } from '../options.js'

/** What of a command can be completed. */
export interface CommandWords {
  readonly name: string
  readonly description: string
  readonly options: readonly OptionWords[]
  /** The values of its argument; none, if it takes files or nothing. */
  readonly values: readonly string[]
}

/** What of an option can be completed. */
export interface OptionWords {
  /** With one dash. */
  readonly short: string | undefined
  /** With two dashes. */
  readonly long: string
  readonly description: string
  /** What its value is called; none, if it takes no value. */
  readonly valueName: string | undefined
  readonly values: readonly string[]
  /** Whether its value is a list of values with commas between. */
  readonly isList: boolean
}

/** The words of all commands. */
export function commandWords(program: Command): CommandWords[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(optionWords),
    values: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  }))
}

function optionWords(option: Option): OptionWords {
  const isList = option instanceof ListOption
  return {
    short: option.short,
    long: option.long ?? '',
    description: option.description,
    valueName: /<([^<>]+)>/.exec(option.flags)?.[1],
    values: isList ? option.names : (option.argChoices ?? []),
    isList,
  }
}
