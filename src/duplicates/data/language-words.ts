/**
 * Words of one language that turn a line into its contrary or into another fact. Lists are written as one string with blanks between the
 * words, in small letters.
 */
export interface LanguageWords {
  /**
   * Words that deny: one more of them in one line than in the other, and the two say the contrary. Those that end in `n't` or have 不, 没 or 未 in them
   * are known by that, and words of doubt are in a list of their own.
   */
  readonly negators: string
  /** Beginnings of words that deny the rest: `unfair`. Only a word that the other line has without it counts. */
  readonly negativePrefixes?: string
  /** Pairs of opposites, each `one/other` or, where a language bends them, `one,one2/other,other2`. A trailing `*` stands for any ending. */
  readonly opposites?: string
  /** Values, each with its number words behind it: '2 two twice 3 three'. Left out is what is also an article or a pronoun ('un'): see `ones`. */
  readonly numbers: string
  /** Words for one that are articles or pronouns too: where the other line has another number in their place, they are one. */
  readonly ones?: string
  /** Words that point outside of their sentence: 'It also has …' is told of two things. */
  readonly pronouns?: string
  /** Monday to Sunday, other forms of the same day behind commas. */
  readonly weekdays?: string
  /** January to December, other forms of the same month behind commas. What is a common word too ('may') is left out. */
  readonly months?: string
  /** Months that are common words too, by their number: where a capital tells them, inside of a sentence. */
  readonly capitalMonths?: Readonly<Record<string, number>>
  /** Articles, prepositions, pronouns, conjunctions, auxiliaries: words that carry little by themselves. */
  readonly functionWords: string
  /** Articles, demonstratives and others of these that come and go without telling anything: 'the', 'that'. */
  readonly articles?: string
  /** Forms of one of these, behind commas, that stand for each other: 'de,du,des à,au,aux'. */
  readonly forms?: string
  /**
   * Words that say whether, how surely or of how much something is told, those of one meaning behind commas: 'may,might only half if'. One of them
   * more makes another fact, be it a function word or not.
   */
  readonly qualifiers?: string
  /** What denies a word inside of it: Turkish 'gerçekleştirilmedi'. */
  readonly negativeInfixes?: readonly string[]
  /**
   * Whether names have case endings, so that two forms may be one name; else only an `s` at the end is no other name. German writes all
   * nouns as names.
   */
  readonly namesInflect?: boolean
}
