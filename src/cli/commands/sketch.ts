import { type Command, Option } from 'commander'
import { DocumentedCommand, FILES_OF_RECORDS } from '../command.js'
import { type ComparisonFlags, comparisonFields, comparisonInputOptions, comparisonOptions } from '../comparison-options.js'
import { destinationOptions, type RunFlags, runOptions } from '../options.js'
import { run } from '../tasks/run.js'

interface SketchFlags extends ComparisonFlags, RunFlags {
  readonly runs?: boolean
  readonly output?: string
  readonly gzip?: boolean
}

/** `copydesk sketch`: what an engine needs to find the pairs of near articles by a join. */
export const sketch = (): DocumentedCommand =>
  new DocumentedCommand('sketch')
    .description('Write rows for a join that finds near articles: "id", "band" and "hash".')
    .argument('[FILE...]', FILES_OF_RECORDS)
    .addOptions('Comparing', [
      ...comparisonOptions(),
      new Option(
        '--runs',
        'write one row for each article instead, with what the measure compares: "id", "runs", "numbers", "figures", "places"',
      ),
    ])
    .addOptions('Input', comparisonInputOptions())
    .addOptions('Output', destinationOptions())
    .addOptions('Running', runOptions())
    .addExamples(
      'copydesk sketch --jsonl feed.jsonl -o bands.jsonl',
      'copydesk sketch --jsonl --runs --field body --jobs 2 feed.jsonl.gz -o runs.jsonl.gz',
    )
    .action(async (paths: readonly string[], flags: SketchFlags, command: Command) => {
      const { runs = false, by, cleaned = false } = flags
      const plan = { clean: {}, form: 'rows', explain: false, color: false, maxBytes: flags.maxSize * 1e6 } as const
      await run(paths, flags, { ...plan, fields: comparisonFields(flags, command), sketch: { by, cleaned, runs } })
    })
