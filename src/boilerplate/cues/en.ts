import type { CueTable } from '../lookup/cue-table.js'
import { notes } from './en/notes.js'
import { prompts } from './en/prompts.js'

/** What publishers write around an article, in English. */
export const en: CueTable = { language: 'en', cues: { ...prompts, ...notes } }
