import { joinTable } from '../lookup/cue-phrases.js'
import type { CueTable } from '../lookup/cue-table.js'
import { systems } from '../system-cues/en.js'
import { notes } from './en/notes.js'
import { prompts } from './en/prompts.js'

/** What publishers write around an article, in English. */
export const en: CueTable = /* @__PURE__ */ joinTable('en', { ...prompts, ...notes }, systems)
