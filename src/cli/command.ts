import { Command, type Option } from 'commander'

const OR_STANDARD_INPUT = 'standard input without any, or where one is -'

/** What the arguments of a command mean that reads texts or records. */
export const FILES =
  'files, folders (their .txt, .text, .md and .markdown, of JSON Lines .jsonl and .ndjson, also with .gz) or patterns such as "feeds/*.txt"; ' +
  OR_STANDARD_INPUT

/** The same of a command that reads records only. */
export const FILES_OF_RECORDS = `files of JSON Lines, folders (their .jsonl and .ndjson, also with .gz) or patterns such as "feeds/*.jsonl"; ${OR_STANDARD_INPUT}`

/** A command with what help and man page say beside its options. */
export class DocumentedCommand extends Command {
  /** Command lines to learn from. */
  examples: readonly string[] = []

  /** Adds options under a heading. */
  addOptions(heading: string, options: readonly Option[]): this {
    for (const option of options) this.addOption(option.helpGroup(`${heading}:`))
    return this
  }

  addExamples(...examples: readonly string[]): this {
    this.examples = examples
    return this
  }
}
