import { cleaningCommand } from '../cleaning.js'
import type { DocumentedCommand } from '../command.js'
import { duplicateOptions, titleOption } from '../options.js'

/** `copydesk duplicates`: the second job alone. */
export const duplicates = (): DocumentedCommand =>
  cleaningCommand({
    name: 'duplicates',
    description: 'Take out what an article says twice, and change nothing else.',
    jobs: ['duplicates'],
    options: [titleOption(), ...duplicateOptions()],
    examples: ['copydesk duplicates article.txt', 'copydesk duplicates --threshold 0.9 --survivor longest --explain article.txt'],
  })
