import { checkString } from '../text/arguments.js'
import { lazy, lazyFor } from '../text/lazy.js'
import { allCues } from './cues/all.js'
import { judgeLines } from './judge-lines.js'
import type { Judgement } from './judgement.js'
import type { CueTable } from './lookup/cue-table.js'
import { lineModel } from './model/weights.js'
import { type BoilerplateOptions, readOptions, type Settings } from './options.js'
import { prepareCues } from './prepared-cues.js'
import { withPrompts } from './prompts/prompts.js'

const prepared = /* @__PURE__ */ lazy(() => prepareCues(allCues))

/** With the caller's own tables; once for a list of them, since it takes 40 ms. */
const preparedWith = /* @__PURE__ */ lazyFor((own: readonly CueTable[]) => prepareCues(allCues, own))

/**
 * All that is found out about a text: findings, the roles of its lines, notes, the profile. {@link findBoilerplate} gives the findings alone.
 *
 * @param where - The function that was called, for messages.
 */
export function judgeBoilerplate(where: string, text: string, options?: BoilerplateOptions): Judgement {
  checkString(where, 'text', text)
  return judgeBySettings(text, readOptions(where, options))
}

/** The same, with options that have been read. */
export function judgeBySettings(text: string, settings: Settings): Judgement {
  const cues = settings.cues.length > 0 ? preparedWith(settings.cues) : prepared()
  return judgeLines(text, settings, { cues, model: settings.model ?? lineModel, addPrompts: withPrompts })
}
