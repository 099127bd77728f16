import type { Span } from '../../text/span.js'

/** A part of a line that may be its headline. */
export interface HeadlineCore extends Span {
  /**
   * Whether something was left off that only its place speaks for: it may be a place, a subject or a section ('Oslo | Police arrest two men',
   * '… | Daily'), or a number that tells ('3. Mai: Alle Termine'). Two lines that both have such a part are not one headline for what is left of
   * them.
   */
  readonly guessed: boolean
}

/** Words of a headline at the least, to be told from a name itself. */
export const MIN_CORE_WORDS = 3

/** Words of a site's or section's name at most. */
export const MAX_NAME_WORDS = 5
