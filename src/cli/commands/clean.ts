import { cleaningCommand, JOBS } from '../cleaning.js'
import type { DocumentedCommand } from '../command.js'
import { allCleaningOptions, ListOption } from '../options.js'

/** `copydesk clean`: all three jobs. */
export const clean = (): DocumentedCommand =>
  cleaningCommand({
    name: 'clean',
    description: 'Write the clean text of articles: characters repaired, boilerplate and repeats taken out.',
    jobs: JOBS,
    options: [...allCleaningOptions(), new ListOption('--skip <jobs>', 'leave out these jobs: normalize, duplicates, boilerplate', JOBS)],
    examples: [
      'copydesk clean article.txt > clean.txt',
      'copydesk clean --explain article.txt',
      'copydesk clean --in-place articles/',
      "find . -name '*.txt' -print0 | xargs -0 copydesk clean --in-place",
      'copydesk clean --jsonl --field body --title-field headline --jobs 2 feed.jsonl.gz -o clean.jsonl.gz',
      'copydesk clean --jsonl --field body --profiles profiles.json feed.jsonl',
      "copydesk clean --json article.txt | jq '.findings[] | {line, kind, reason}'",
    ],
  })
