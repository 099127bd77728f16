import { isSignature } from '../lines/bylines.js'
import { isDate, isName, MAX_WORDS_OF_TIME } from '../lines/names-and-dates.js'
import { KINDS_BELOW_HEADLINE, type LaidOutText, type Layout } from './layout.js'

// What stands close below the headline: a summary, and the name of the author.

/** It is looked for in so many lines, and has so many words, or fewer if it is a sentence. */
const MAX_STANDFIRST_LINES = 4
const MIN_STANDFIRST = 10
const MIN_STANDFIRST_SENTENCE = 6
/** Right above the byline or the time it may be short: 'What the tide left behind'. */
const MIN_STANDFIRST_SIGNED = 5
const MAX_LABEL_WORDS = 4
/** '2011年12月09日 14:31 来源：中国新闻网 参与互动(0)', 'By Ana Roe in Northisle on 4 March 2025' */
const DATE_OR_TIME = /\d{1,2}[:.]\d\d|(?:19|20)\d\d/

/**
 * The standfirst: the first line of some words below the headline that is of no kind of its own; byline, time, caption and a label or two may stand
 * between. −1 where there is none.
 */
export function standfirstOf({ facts, candidates, layout: { headline } }: LaidOutText): number {
  if (headline < 0) return -1
  const isBylineOrTime = (i: number): boolean => {
    const kind = candidates[i]?.kind
    if (kind === 'byline' || kind === 'timestamp') return true
    return i < facts.length && !facts[i].prose && facts[i].words <= MAX_WORDS_OF_TIME && DATE_OR_TIME.test(facts[i].text)
  }
  const last = Math.min(headline + MAX_STANDFIRST_LINES, facts.length - 1)
  for (let i = headline + 1; i <= last; i++) {
    const { words, ends, prose, text } = facts[i]
    const candidate = candidates[i]
    const isDated = !prose && DATE_OR_TIME.test(text)
    const isSigned = i === headline + 1 && (isBylineOrTime(i + 1) || isBylineOrTime(i + 2))
    const least = isSigned ? MIN_STANDFIRST_SIGNED : ends ? MIN_STANDFIRST_SENTENCE : MIN_STANDFIRST
    if (candidate === undefined && !isDated && (prose || words >= least)) return i
    const isBetween = candidate === undefined ? isDated || words <= MAX_LABEL_WORDS : KINDS_BELOW_HEADLINE.has(candidate.kind)
    if (!isBetween) return -1
  }
  return -1
}

/** Whether a line stands close below the headline, where the byline does. */
export function isBelowHeadline(i: number, { headline }: Layout): boolean {
  return headline >= 0 && i > headline && i <= headline + MAX_STANDFIRST_LINES
}

/**
 * Whether a line close below the headline, or at the top where there is none, is a name with what its bearer is or a time; or below the headline a name
 * and no more, right above a time: of 68 such lines of labelled pages that the model takes for the page's 62 are bylines; above anything else half of
 * them are labels.
 */
export function isNameOfAuthor(i: number, { facts, candidates, layout }: LaidOutText): boolean {
  if (candidates[i] !== undefined) return false
  if (i > 0 && i <= Math.max(layout.headline, 0) + MAX_STANDFIRST_LINES && isSignature(facts[i])) return true
  if (!isBelowHeadline(i, layout) || !isName(facts[i]) || i + 1 >= facts.length) return false
  return candidates[i + 1]?.kind === 'timestamp' || isDate(facts[i + 1])
}
