import type { BoilerplateFinding, BoilerplateKind } from '../text/finding.js'
import type { Profile } from './options.js'

/**
 * What a line of the text is: `body`, `headline`, or the kind of what was found there.
 *
 * @example
 * ```ts
 * cleanArticle('Bridge opens\n\nBy Ana Lima\n\nThe bridge was opened on Monday.').lines.map(({ role }) => role) // => ['headline', 'byline', 'body']
 * ```
 */
export type LineRole = 'body' | BoilerplateKind

/**
 * What to know about a cleaned article as a whole: `truncated`, a paywall cut the story off; `over-half-flagged`, too much looked like boilerplate
 * (more than half of an article's words, or all of a page), so it was flagged and stays; repeated lines still go; `looks-like-html`, the text has tags,
 * which stay and hide its lines: extract the text first.
 *
 * @example
 * ```ts
 * cleanArticle('The ferry stays in the harbour, the council said.\n\nSubscribe to continue reading').notes // => ['truncated']
 * ```
 */
export type CleanNote = 'truncated' | 'over-half-flagged' | 'looks-like-html'

/** What is known of a text after its lines were judged. */
export interface Judgement {
  readonly findings: readonly BoilerplateFinding[]
  readonly notes: readonly CleanNote[]
  /** The profile that was used; with `auto` the one that was chosen. */
  readonly profile: Profile
  /** The role of each line of the text, blank lines too: `roles[n - 1]` is that of line `n`. */
  readonly roles: readonly LineRole[]
}
