import type { BoilerplateKind } from '../../text/finding.js'

/** A prompt, and how it is told by its words. */
export interface PromptRule {
  readonly name: string
  /** What it is called in a sentence. */
  readonly noun: string
  readonly kind: BoilerplateKind
  /**
   * `whole`: such words alone. `label`, the default: the same without a full stop, and a cross-head may be worded so. `telling`: nothing else is
   * worded so. `request`: a story may say it. `advice`: a guide may say it, unless it speaks of 'us'.
   */
  readonly form?: 'whole' | 'label' | 'telling' | 'request' | 'advice'
  /** Words or signs of all these meanings, and of one of `one`; beside them, in a whole one, of `may` alone, the fillers by default. */
  readonly has: bigint
  readonly one?: bigint
  readonly may?: bigint
  /** No word of these meanings: 'Slå notiser av' has the words of 'Slå på notiser'. */
  readonly lacks?: bigint
  /** In a line of so many words at most. Of 1,714 different lines of labelled pages told so 37 are in a gold. */
  readonly words: number
  /**
   * A word of `opens` begins the line or one of `closes` ends it, as Turkish verbs do, or else the line speaks to the reader, which a label or whole
   * one may not do instead. `0n`: it must do that.
   */
  readonly opens?: bigint
  readonly closes?: bigint
  /** It must open or close so, whoever it speaks to. */
  readonly strict?: true
  /** It has no full stop, as a button hasn't; and no other mark of a sentence: 'Look at the picture!' */
  readonly stopless?: true
  readonly markless?: true
  /** What it looks like beside its words: 'Gilla detta:', 'Like Loading...' */
  readonly looks?: RegExp
  /** Beside its words it has only names, which begin with a capital: 'Vote in the Packet poll', and not in the school's. */
  readonly named?: true
  /** As a full sentence it has a word of these meanings (`0n`: it is none), or it tells something: 'YouTube blocked our channel in May.' */
  readonly sentence?: bigint
  /** It has no other words, or names the site or what stands on it: 'You can cancel the contract at any time.' is said of something else. */
  readonly alone?: true
  /** It is one where its kind lives alone; in the story, somebody's opinions are what it tells of. */
  readonly behind?: true
}
