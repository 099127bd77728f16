/**
 * Words of one language that turn a line into its contrary or into another fact. Lists are written as one string with blanks between the
 * words, in small letters, as {@link matchKey} leaves them.
 */
export interface LanguageWords {
  /** Words that deny: one more of them in one line than in the other, and the two say the contrary. */
  readonly negators: string
  /** Beginnings of words that deny the rest: `unfair`. Only a word that the other line has without it counts. */
  readonly negativePrefixes: string
  /** Pairs of opposites, each `one/other` or, where a language bends them, `one,one2/other,other2`. A trailing `*` stands for any ending. */
  readonly opposites: string
  /** Number words with their values. Left out is what is also an article or a pronoun ('one', 'un', 'ein'). */
  readonly numbers: Readonly<Record<string, number>>
  /** Monday to Sunday, other forms of the same day behind commas. */
  readonly weekdays: string
  /** January to December, other forms of the same month behind commas. What is a common word too ('may', 'mars') is left out. */
  readonly months: string
  /** Articles, prepositions, pronouns, conjunctions, auxiliaries: words that carry little by themselves. */
  readonly functionWords: string
}
