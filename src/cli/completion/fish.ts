import type { CommandWords, OptionWords } from './words.js'

/** The script for fish. */
export function fishScript(commands: readonly CommandWords[]): string {
  const names = commands.map(
    ({ name, description }) => `complete -c copydesk -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
  )
  const rest = commands.flatMap((command) => [
    ...(command.values.length > 0 ? [`${after(command)} -f -a ${quoted(command.values.join(' '))}`] : []),
    ...command.options.map((option) => `${after(command)} ${optionWords(option)}`),
  ])
  return ['# fish completion of copydesk', ...names, ...rest].map((line) => `${line}\n`).join('')
}

function after({ name }: CommandWords): string {
  return `complete -c copydesk -n '__fish_seen_subcommand_from ${name}'`
}

function optionWords({ short, long, description, valueName, values, isList }: OptionWords): string {
  const list = values.join(' ')
  const parts = [
    ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
    `-l ${long.slice(2)}`,
    ...(valueName === undefined ? [] : [values.length > 0 ? '-x' : '-r']),
    ...(values.length === 0 ? [] : [`-a ${quoted(isList ? `(__fish_append , ${list})` : list)}`]),
    `-d ${quoted(description)}`,
  ]
  return parts.join(' ')
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
