import type { Edit } from '../text/edits/edit.js'
import { withoutFindings } from '../text/edits/removal.js'
import type { BoilerplateFinding } from '../text/finding.js'
import { judgeBoilerplate } from './judge.js'
import type { BoilerplateOptions } from './options.js'

/**
 * Finds the lines of an article's text that are not the story: policies, prompts, labels, links, credits.
 *
 * A line is found by a phrase that publishers use (42 languages), by a form that such lines have in any language, or by its neighbours; its
 * place decides whether that is enough. Nothing is changed; {@link removeBoilerplate} takes out what has the action `remove`. Linear in
 * the length of the text.
 *
 * @param text - Any string, one paragraph or heading a line, or wrapped; Markdown is read without its signs.
 * @param options - Profile, title, language, and what becomes of which kind.
 * @returns The findings in order of place, each spanning a line without the blanks at its ends; a dateline that its first sentence
 *   goes on from, only the beginning of the line.
 * @throws `TypeError` if `text` is not a string, an option is unknown or of the wrong type, or a rule or source of the caller gives no answer;
 *   `RangeError` if an option's value is none of the accepted ones, or an own cue phrase is one that no line can match. What the `test` of a rule
 *   throws is passed on.
 * @example
 * ```ts
 * const text = 'The bridge was opened on Monday, ten years late.\n\nShare this article\n© 2024 Example Media'
 * findBoilerplate(text).map(({ kind, action, line }) => ({ kind, action, line }))
 * // => [{ kind: 'share', action: 'remove', line: 3 }, { kind: 'copyright', action: 'remove', line: 4 }]
 * ```
 * @see jusText (Pomikálek 2011, https://is.muni.cz/th/45523/fi_d/phdthesis.pdf) for judging blocks by their neighbours.
 */
export function findBoilerplate(text: string, options?: BoilerplateOptions): BoilerplateFinding[] {
  return [...judgeBoilerplate('findBoilerplate', text, options).findings]
}

/**
 * What {@link removeBoilerplate} gives.
 *
 * @example
 * ```ts
 * const source = 'The bridge was opened on Monday, ten years late.\n\nRecommended News'
 * const { findings, edits } = removeBoilerplate(source)
 * findings.map((finding) => finding.kind) // => ['related-heading']
 * applyEdits(source, edits.filter((edit) => edit.finding !== 0)) === source // => true
 * ```
 */
export interface RemovedBoilerplate {
  /** The text without the lines that have the action `remove`. */
  readonly text: string
  /** All findings, those that stay in the text too. */
  readonly findings: readonly BoilerplateFinding[]
  /** The removals: `applyEdits(source, edits)` is `text`. */
  readonly edits: readonly Edit[]
}

/**
 * Takes out the lines that are not the story, and says why each one went.
 *
 * @param text - As for {@link findBoilerplate}.
 * @param options - As for {@link findBoilerplate}.
 * @returns The text without them, all findings, and the edits.
 * @throws As {@link findBoilerplate}.
 * @example
 * ```ts
 * removeBoilerplate('The bridge was opened on Monday, ten years late.\n\nRecommended News').text
 * // => 'The bridge was opened on Monday, ten years late.'
 * ```
 */
export function removeBoilerplate(text: string, options?: BoilerplateOptions): RemovedBoilerplate {
  return withoutFindings(text, judgeBoilerplate('removeBoilerplate', text, options).findings)
}
