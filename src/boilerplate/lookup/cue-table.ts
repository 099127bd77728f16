import type { BoilerplateKind } from '../../text/finding.js'

/**
 * Cue phrases of one kind. Notation inside a phrase:
 *
 * | sign | means |
 * | --- | --- |
 * | `…` | anything short: 1 to 120 characters; between two words also nothing |
 * | `N` | a number in digits, also `1,200` and `1.2K` |
 * | `YEAR` | a year from 1900 to 2099, or a range of years |
 * | `CITY`, `ROLE` | up to five words |
 * | `NAME` | up to five words; in a `byline` written as names are |
 * | `( )` | optional; with `/` between alternatives, which may be of several words; never nested |
 * | `a/b` | either word: what stands between blanks, in scripts without blanks the whole phrase; so `log/sign in` is 'log in' too, `turn on/allow` not 'allow' |
 * | `\(` `\)` `\/` | the sign itself |
 *
 * Case, quotes, dashes, width, full stops at the end and accents of Latin and Greek letters don't matter: phrases and lines are compared by
 * `matchKey`, without accents. A phrase without words, or with half a pair of brackets, is an error. Of the ways to fill its brackets 64
 * count, and of each of these 64 ways to choose its words: write a longer phrase as two. Each gap may end at any of the words behind it, so a
 * phrase with many of them takes long in lines that repeat those words.
 *
 * @example
 * ```ts
 * const phrases = { strong: ['listen to (our) … podcast', '(N )comments'], weak: ['sport'] }
 * const text = 'The bridge was opened on Monday.\n\nListen to our weekly podcast\n12 comments\nSport'
 * const cues = [{ language: 'en', cues: { navigation: phrases } }]
 * findBoilerplate(text, { cues }).map(({ text }) => text) // => ['Listen to our weekly podcast', '12 comments', 'Sport']
 * ```
 */
export interface CuePhrases {
  /** A line that is such a phrase, whole, is enough evidence at a place where the kind lives. */
  readonly strong?: readonly string[] | undefined
  /** A line that is such a phrase needs a second sign: a neighbour, its place, copies. */
  readonly weak?: readonly string[] | undefined
}

/**
 * Cue phrases of one language by kind. It has these fields and no others: a comment goes beside the table.
 *
 * @example
 * ```ts
 * const table: CueTable = { language: 'en', cues: { share: { strong: ['pass this (story) on to …'] } } }
 * findBoilerplate('Pass this on to your friends.', { cues: [table] }).map((finding) => finding.kind) // => ['share']
 * ```
 */
export interface CueTable {
  /** BCP 47 tag. */
  readonly language: string
  /** The phrases by the kind of boilerplate that they tell. */
  readonly cues: Readonly<Partial<Record<BoilerplateKind, CuePhrases>>>
}
