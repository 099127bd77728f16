import type { CommandWords, OptionWords } from './words.js'

/** The script for zsh, a function `_copydesk` for a folder in `fpath`. */
export function zshScript(commands: readonly CommandWords[]): string {
  return `#compdef copydesk
_copydesk() {
  if ((CURRENT == 2)); then
    local -a commands=(
${commands.map(({ name, description }) => `      ${quoted(`${name}:${description}`)}`).join('\n')}
    )
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _copydesk ]]; then _copydesk "$@"; else compdef _copydesk copydesk; fi
`
}

function commandCase({ name, options, values }: CommandWords): string {
  const specs = options.map(optionSpec)
  const rest = values.length > 0 ? quoted(`1:value:(${values.join(' ')})`) : quoted('*:file:_files')
  return `    ${name})\n      _arguments -s ${[...specs, rest].join(' \\\n        ')}\n      ;;`
}

/** An option as `_arguments` wants it: `'(-e --explain)'{-e,--explain}'[…]'`. */
function optionSpec({ short, long, description, valueName, values, isList }: OptionWords): string {
  const about = quoted(
    `[${description.replace(/[[\]\\]/g, '\\$&')}]${valueName === undefined ? '' : `:${valueName}:${action(values, isList)}`}`,
  )
  return short === undefined ? `${long}${about}` : `'(${short} ${long})'{${short},${long}}${about}`
}

function action(values: readonly string[], isList: boolean): string {
  if (values.length === 0) return '_files'
  return isList ? `_sequence compadd - ${values.join(' ')}` : `(${values.join(' ')})`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
