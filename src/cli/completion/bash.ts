import type { CommandWords, OptionWords } from './words.js'

/** The script for bash. Where it has nothing to offer, bash completes the names of files. */
export function bashScript(commands: readonly CommandWords[]): string {
  return `# bash completion of copydesk
_copydesk() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} words=
  if [[ $word == = ]]; then # --option= is two words for bash, and with a value three
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  if ((COMP_CWORD == 1)); then
    words='${commands.map(({ name }) => name).join(' ')} --help --version'
  else
    case \${COMP_WORDS[1]}:$before in
${commands.flatMap(({ name, options }) => options.flatMap((option) => valueCase(name, option))).join('\n')}
      *)
        case \${COMP_WORDS[1]}:$word in
${commands.map(wordCase).join('\n')}
        esac
        ;;
    esac
  fi
  local listed=\${word%"\${word##*,}"} # what stands before the last comma of a list
  COMPREPLY=($(compgen -P "$listed" -W "$words" -- "\${word##*,}"))
}
complete -o default -F _copydesk copydesk
`
}

/** What the value of an option can be. */
function valueCase(command: string, { short, long, values }: OptionWords): string[] {
  if (values.length === 0) return []
  const pattern = [short, long].flatMap((name) => (name === undefined ? [] : [`${command}:${name}`])).join(' | ')
  return [`      ${pattern}) words='${values.join(' ')}' ;;`]
}

/** What can stand behind a command: its options, or the values of its argument. */
function wordCase({ name, options, values }: CommandWords): string {
  const names = options.flatMap(({ short, long }) => (short === undefined ? [long] : [short, long]))
  return values.length > 0 ? `          ${name}:*) words='${values.join(' ')}' ;;` : `          ${name}:-*) words='${names.join(' ')}' ;;`
}
