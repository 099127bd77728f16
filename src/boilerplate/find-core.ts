import { checkString } from '../text/arguments.js'
import { withoutFindings } from '../text/edits/removal.js'
import type { BoilerplateFinding } from '../text/finding.js'
import { lazyFor } from '../text/lazy.js'
import type { RemovedBoilerplate } from './find.js'
import { judgeLines } from './judge-lines.js'
import type { Judgement } from './judgement.js'
import type { CueTable } from './lookup/cue-table.js'
import { type BoilerplateOptions, readOptions } from './options.js'
import { prepareCues } from './prepared-cues.js'

/**
 * As `findBoilerplate` of `copydesk/boilerplate`, with no cue tables but those in `options.cues`, no words of prompts, and no line model but
 * `options.model`.
 *
 * @param text - Any string, one paragraph or heading a line, or wrapped; Markdown is read without its signs.
 * @param options - As there; tables come from `copydesk/boilerplate/cues`, one a language.
 * @returns The findings in order of place.
 * @throws As `findBoilerplate` of `copydesk/boilerplate`.
 * @example
 * ```ts
 * const own: CueTable = { language: 'en', cues: { newsletter: { strong: ['the harbour post, every morning'] } } }
 * const text = 'The bridge was opened on Monday, ten years late.\n\nThe harbour post, every morning\n\nShare this article'
 * findBoilerplate(text, { cues: [own] }).map(({ kind, line }) => [kind, line]) // => [['newsletter', 3]]
 * ```
 */
export function findBoilerplate(text: string, options?: BoilerplateOptions): BoilerplateFinding[] {
  return [...judge('findBoilerplate', text, options).findings]
}

/**
 * As `removeBoilerplate` of `copydesk/boilerplate`, with no cue tables but those in `options.cues`, no words of prompts, and no line model but
 * `options.model`.
 *
 * @param text - As for {@link findBoilerplate}.
 * @param options - As for {@link findBoilerplate}.
 * @returns The text without them, all findings, and the edits.
 * @throws As {@link findBoilerplate}.
 * @example
 * ```ts
 * const own: CueTable = { language: 'en', cues: { newsletter: { strong: ['the harbour post, every morning'] } } }
 * removeBoilerplate('The bridge was opened on Monday, ten years late.\n\nThe harbour post, every morning', { cues: [own] }).text
 * // => 'The bridge was opened on Monday, ten years late.'
 * ```
 */
export function removeBoilerplate(text: string, options?: BoilerplateOptions): RemovedBoilerplate {
  return withoutFindings(text, judge('removeBoilerplate', text, options).findings)
}

/** Once for a list of tables: two languages take 15 ms. */
const preparedFrom = /* @__PURE__ */ lazyFor((own: readonly CueTable[]) => prepareCues([], own))

function judge(where: string, text: string, options: BoilerplateOptions | undefined): Judgement {
  checkString(where, 'text', text)
  const settings = readOptions(where, options)
  return judgeLines(text, settings, { cues: preparedFrom(settings.cues), model: settings.model })
}
