import { checkString } from '../text/arguments.js'
import { applyEdits } from '../text/edit.js'
import type { BoilerplateFinding } from '../text/finding.js'
import { lazyFor } from '../text/lazy.js'
import { removalEdits } from '../text/removal.js'
import type { RemovedBoilerplate } from './find.js'
import { type Judgement, judgeLines, prepareCues } from './judge-lines.js'
import { type BoilerplateOptions, readOptions } from './options.js'

/**
 * As {@link findBoilerplate}, with no cue tables but those in `options.cues`, no words of prompts, and no line model but `options.model`.
 *
 * @param text - Any string, one paragraph or heading a line.
 * @param options - As for {@link findBoilerplate}; tables come from `copydesk/boilerplate/cues`, one a language.
 * @returns The findings in order of place.
 * @throws As {@link findBoilerplate}.
 * @see {@link findBoilerplate} for examples.
 */
export function findBoilerplateWith(text: string, options?: BoilerplateOptions): BoilerplateFinding[] {
  return [...judge('findBoilerplate', text, options).findings]
}

/**
 * As {@link removeBoilerplate}, with no cue tables but those in `options.cues`, no words of prompts, and no line model but `options.model`.
 *
 * @param text - Any string, one paragraph or heading a line.
 * @param options - As for {@link findBoilerplateWith}.
 * @returns The text without them, all findings, and the edits.
 * @throws As {@link findBoilerplate}.
 * @see {@link removeBoilerplate} for examples.
 */
export function removeBoilerplateWith(text: string, options?: BoilerplateOptions): RemovedBoilerplate {
  const { findings } = judge('removeBoilerplate', text, options)
  const edits = removalEdits(text, findings)
  return { text: applyEdits(text, edits), findings, edits }
}

/** Once for a list of tables: two languages take 15 ms. */
const preparedFrom = /* @__PURE__ */ lazyFor(prepareCues)

/** `where`: the name under which the function is exported. */
function judge(where: string, text: string, options: BoilerplateOptions | undefined): Judgement {
  checkString(where, 'text', text)
  const settings = readOptions(where, options)
  return judgeLines(text, settings, preparedFrom(settings.cues), settings.model)
}
