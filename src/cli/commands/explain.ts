import { cleanOptions, JOBS, planTask } from '../cleaning.js'
import { DocumentedCommand, FILES } from '../command.js'
import {
  allCleaningOptions,
  type CleaningFlags,
  type InputFlags,
  inputOptions,
  type RunFlags,
  runOptions,
  type SourceFlags,
} from '../options.js'
import { wantsColor } from '../output/terminal.js'
import { chooseProfiles } from '../profiles.js'
import { run } from '../tasks/run.js'

/** `copydesk explain`: what `clean` would do. */
export const explain = (): DocumentedCommand =>
  new DocumentedCommand('explain')
    .description('Show the source with what would go, and why; change nothing.')
    .argument('[FILE...]', FILES)
    .addOptions('Cleaning', allCleaningOptions())
    .addOptions('Input', inputOptions())
    .addOptions('Running', runOptions())
    .addExamples('copydesk explain article.txt | less', 'head -3 feed.jsonl | copydesk explain --jsonl --field body')
    .action(async (paths: readonly string[], flags: CleaningFlags & SourceFlags & InputFlags & RunFlags) => {
      const plan = planTask(flags, cleanOptions(flags, JOBS))
      await run(paths, flags, { ...plan, form: 'explanation', profiles: await chooseProfiles(flags), color: wantsColor(process.stdout) })
    })
