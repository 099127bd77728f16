import { checkString } from '../text/arguments.js'
import { allCues } from './cues/all.js'
import { type Cues, type Judgement, judgeLines, prepareCues } from './judgement.js'
import { lineModel } from './model/weights.js'
import { type BoilerplateOptions, readOptions, type Settings } from './options.js'

export type { Judgement, JudgementNote, LineRole } from './judgement.js'
export type { BoilerplateOptions } from './options.js'

/** The prepared tables, made at the first call; they depend on nothing but the tables. */
let prepared: Cues | undefined

/** All that is found out about a text: findings, the roles of its lines, notes, the profile. {@link findBoilerplate} gives the findings alone. */
export function judgeBoilerplate(text: string, options?: BoilerplateOptions, where = 'judgeBoilerplate'): Judgement {
  checkString(where, 'text', text)
  return judgeBySettings(text, readOptions(where, options))
}

/** The same, with options that have been read. */
export function judgeBySettings(text: string, settings: Settings): Judgement {
  if (settings.cues.length > 0) return judgeLines(text, settings, prepareCues([...allCues, ...settings.cues]), settings.model ?? lineModel)
  prepared ??= prepareCues(allCues)
  return judgeLines(text, settings, prepared, settings.model ?? lineModel)
}
