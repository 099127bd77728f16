import type { DocumentedCommand } from '../command.js'
import { boilerplate } from './boilerplate.js'
import { clean } from './clean.js'
import { completion } from './completion.js'
import { dedupe } from './dedupe.js'
import { duplicates } from './duplicates.js'
import { explain } from './explain.js'
import { help } from './help.js'
import { learn } from './learn.js'
import { manual } from './man.js'
import { normalize } from './normalize.js'
import { report } from './report.js'
import { sketch } from './sketch.js'

/** All commands, in the order of the help. */
export const allCommands = (): DocumentedCommand[] => [
  clean(),
  normalize(),
  duplicates(),
  boilerplate(),
  explain(),
  report(),
  learn(),
  dedupe(),
  sketch(),
  completion(),
  manual(),
  help(),
]
