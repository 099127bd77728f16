import type { Command } from 'commander'
import { KINDS } from '../boilerplate/kinds.js'
import { codePointOf } from '../report/escape.js'
import { BOILERPLATE_KINDS } from '../text/finding.js'
import { DocumentedCommand } from './command.js'
import { STATUS_MEANINGS } from './exit-status.js'
import { EXCEPTIONS } from './name-lists.js'
import { REPAIR_FACTS } from './repairs.js'

/** The man page of the program in roff, with the macros of man(7). Descriptions and options are those of the help. */
export function manPage(program: Command): string {
  const commands = program.commands
  return [
    `.TH COPYDESK 1 "" "copydesk ${program.version() ?? ''}" "User Commands"`,
    section('NAME', `copydesk \\- ${lowerFirst(text(program.description()).replace(/\.$/, ''))}`),
    section(
      'SYNOPSIS',
      ...commands.flatMap((command) => ['.br', bold(`copydesk ${command.name()}`) + text(` ${command.usage()}`)]).slice(1),
    ),
    section('DESCRIPTION', text(ABOUT)),
    section('COMMANDS', ...commands.flatMap(commandPart)),
    section('KINDS OF BOILERPLATE', text('What becomes of each unless an option says otherwise:'), ...kinds()),
    section('REPAIRS', text('In the order in which they are made:'), ...repairs()),
    section('EXIT STATUS', ...STATUS_MEANINGS.flatMap(([status, meaning]) => item(bold(String(status)), meaning))),
    section('EXAMPLES', ...commands.flatMap(examples)),
  ].join('\n')
}

const ABOUT = `Reads texts or, with --jsonl, records of JSON Lines from files, folders or standard input, compressed by gzip or not.
Texts may be in UTF-8, UTF-16 or windows-1252, or in what --encoding says; JSON Lines are UTF-8. Records come out in their order, one line for one line, and all but the
one field that is added or replaced stays as it was spelled. A record that can't be read is reported with its line number, passes through
unchanged, and counts in the exit status.`.replaceAll('\n', ' ')

function section(title: string, ...lines: readonly string[]): string {
  return [`.SH ${title}`, ...lines, ''].join('\n')
}

function commandPart(command: Command): string[] {
  const help = command.createHelp()
  return [
    `.SS copydesk ${command.name()}`,
    text(command.description()),
    ...command.registeredArguments.flatMap((argument) => item(italic(argument.name()), help.argumentDescription(argument))),
    ...help.visibleOptions(command).flatMap((option) => item(bold(option.flags), help.optionDescription(option))),
  ]
}

function kinds(): string[] {
  return BOILERPLATE_KINDS.flatMap((kind) => {
    const { action, noun } = KINDS[kind]
    const exception = EXCEPTIONS.get(kind)
    return item(bold(kind), `${noun} (${exception === undefined ? action : `${action}; ${exception}`})`)
  })
}

function repairs(): string[] {
  return REPAIR_FACTS.flatMap(({ name, does, byDefault }) => item(bold(name), `${does} (${byDefault ? 'made' : 'not made'} by default)`))
}

function examples(command: Command): string[] {
  return command instanceof DocumentedCommand ? command.examples.flatMap((example) => ['.PP', '.nf', text(example), '.fi']) : []
}

/** A tagged paragraph. */
function item(tag: string, description: string): string[] {
  return ['.TP', tag, text(description)]
}

function bold(words: string): string {
  return `\\fB${text(words)}\\fR`
}

function italic(words: string): string {
  return `\\fI${text(words)}\\fR`
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** Words in which roff sees no commands, and that can be copied as they were written: dashes and quotes stay plain ones. The page is ASCII. */
function text(words: string): string {
  const plain = words
    .replaceAll('…', '...')
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('~', '\\(ti')
  const ascii = plain.replace(/[\u0080-\u{10ffff}]/gu, (character) => `\\[${codePointOf(character).replace('+', '')}]`)
  return ascii.startsWith('.') ? `\\&${ascii}` : ascii
}
