import type { BoilerplateKind } from '../../text/finding.js'
import { goesByDefault, POLICIES } from '../kinds.js'
import { lineKey } from '../lookup/line-key.js'
import { countWords, type LineFacts, sentencesIn } from './line-facts.js'
import { addressesReader } from './words-of-address.js'
import { namesPolicy } from './words-of-policy.js'

/** Shorter sentences may go with any prompt: 'It takes a minute.' At 5 words eight more lines of labelled texts stay. */
const MIN_WORDS = 7
/** Tags without a break between them leave none: 'our newsletterThe ferry', 'the comments.The ferry', but not 'YouTube' or 'TripAdvisor'. */
const WITHOUT_BLANK = /(?<=\p{Ll}{5}|[\p{L}\p{N})”"][.!?])(?=\p{Lu}\p{Ll}+ \p{Ll})/u
/** A question may lead to a prompt: 'Want to keep up with the news?' */
const STOP = /[.!…。！।]["”’»」』)]*$/u

/**
 * Whether a line has a full sentence that speaks to nobody, and of no policy, beside what was found in it. Feeds leave such lines, and so do tags
 * without a break between them. Of a policy any sentence may be a clause, and what is only flagged stays anyway.
 *
 * @param isFound - Whether a sentence with some key is what was found.
 */
export function hasSentenceBeside({ text, words }: LineFacts, kind: BoilerplateKind, isFound: (key: string) => boolean): boolean {
  if (words <= MIN_WORDS || !goesByDefault(kind) || POLICIES.has(kind)) return false
  return text.split(WITHOUT_BLANK).some((part) =>
    [...sentencesIn(part)].some((sentence) => {
      if (sentence.length === text.length || !STOP.test(sentence) || countWords(sentence) < MIN_WORDS) return false
      const key = lineKey(sentence)
      return !addressesReader(key) && !namesPolicy(key) && !isFound(key)
    }),
  )
}
