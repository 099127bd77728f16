import { Command, type Option } from 'commander'

/** What the arguments of a command mean that reads texts. */
export const FILES =
  'files, folders (their .txt, .text, .md and .markdown, of JSON Lines .jsonl and .ndjson, also with .gz) or patterns such as "feeds/*.txt"; ' +
  'standard input without any, or where one is -'

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
