import type { CueTable } from '../lookup/cue-table.js'
import { notes } from './de/notes.js'
import { prompts } from './de/prompts.js'

/** What publishers write around an article, in German. */
export const de: CueTable = { language: 'de', cues: { ...prompts, ...notes } }
