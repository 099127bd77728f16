import { cleaningCommand } from '../cleaning.js'
import type { DocumentedCommand } from '../command.js'
import { repairOptions } from '../options.js'

/** `copydesk normalize`: the first job alone. */
export const normalize = (): DocumentedCommand =>
  cleaningCommand({
    name: 'normalize',
    description: 'Repair the characters of texts, and change nothing else: mojibake, character references, controls, blanks.',
    jobs: ['normalize'],
    options: repairOptions(),
    examples: ['copydesk normalize article.txt', 'copydesk normalize --with quotes,dashes --without entities article.txt'],
  })
