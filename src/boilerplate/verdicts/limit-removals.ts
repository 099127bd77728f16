import type { BoilerplateFinding, Veto } from '../../text/finding.js'
import { countWords, type LineFacts } from '../lines/line-facts.js'
import type { Profile, Settings } from '../options.js'
import { SCRIPT_SHAPE } from './left-over-scripts.js'
import { withVeto } from './reasons.js'

/** In an article, removing more than this share of the words is a mistake more likely than a find. */
const MAX_REMOVED_SHARE = 0.5

/** The highest score of a line that a limit flags in place of removing it, for it may well be article text. */
export const MAX_FLAGGED_SCORE = 0.6

/**
 * Flags instead of removing where nothing would be left, or in an article more than half of the words would go: at first what stands below lines of
 * the page and only the line model speaks for, and if the rest is still too much, all. Scripts and what other articles of the source have as well
 * go without being counted, and so does what the caller wants out by its kind.
 */
export function limitRemovals(
  findings: readonly BoilerplateFinding[],
  facts: readonly LineFacts[],
  profile: Profile,
  actions: Settings['actions'],
): readonly BoilerplateFinding[] {
  const isWanted = ({ kind, evidence }: BoilerplateFinding): boolean =>
    evidence.source !== undefined || evidence.shape === SCRIPT_SHAPE || actions[kind] === 'remove'
  let total = 0
  for (const { words } of facts) total += words
  let going = 0
  let below = 0
  let lostLines = 0
  let at = 0
  for (const finding of findings) {
    const { action, line, end, text } = finding
    if (action !== 'remove') continue
    while (facts[at].line < line) at++
    const isWhole = facts[at].end === end // a dateline is only the beginning of its line
    const words = isWhole ? facts[at].words : countWords(text)
    if (isWanted(finding)) total -= words
    else if (isBelowPageLines(finding)) below += words
    else going += words
    if (isWhole) lostLines++
  }
  const nothingLeft = lostLines > 0 && lostLines === facts.length
  const limit = profile === 'article' ? total * MAX_REMOVED_SHARE : Number.POSITIVE_INFINITY
  if (!nothingLeft && going + below <= limit) return findings
  const tooMuch = nothingLeft || going > limit
  return findings.map((finding): BoilerplateFinding => {
    if (finding.action !== 'remove' || (!nothingLeft && isWanted(finding)) || (!tooMuch && !isBelowPageLines(finding))) return finding
    return flaggedFor(finding, 'over-half')
  })
}

function isBelowPageLines({ evidence: { support } }: BoilerplateFinding): boolean {
  return support?.includes('below-page-lines') === true
}

/** The finding that was to go, flagged for a veto. */
export function flaggedFor({ evidence, score, reason, ...finding }: BoilerplateFinding, veto: Veto): BoilerplateFinding {
  return {
    ...finding,
    action: 'flag',
    score: Math.min(score, MAX_FLAGGED_SCORE),
    reason: withVeto(reason, veto),
    evidence: { ...evidence, veto },
  }
}
