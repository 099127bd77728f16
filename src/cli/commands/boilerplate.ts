import { cleaningCommand } from '../cleaning.js'
import type { DocumentedCommand } from '../command.js'
import { boilerplateOptions, sourceOptions, titleOption } from '../options.js'

/** `copydesk boilerplate`: the third job alone. */
export const boilerplate = (): DocumentedCommand =>
  cleaningCommand({
    name: 'boilerplate',
    description: "Take out the lines that aren't the story, and change nothing else.",
    jobs: ['boilerplate'],
    options: [titleOption(), ...boilerplateOptions(), ...sourceOptions()],
    examples: [
      'copydesk boilerplate article.txt',
      'copydesk boilerplate --profile page --keep timestamp --remove caption,author-bio page.txt',
    ],
  })
