import type { BoilerplateKind } from '../text/finding.js'
import { KINDS } from './kinds.js'
import type { Layout } from './layout.js'
import type { LineFacts } from './line-facts.js'
import { type Topics, topicsIn } from './topics.js'
import type { Verdict } from './verdicts.js'
import { addressesReader } from './words-of-address.js'
import { isPolicySentence } from './words-of-policy.js'
import { hasAttribution } from './words-of-speech.js'

/** Policies come in short sentences; a longer line is a paragraph. */
const MAX_NOTICE_WORDS = 45
/** A link is a headline: no longer than this. */
const MAX_LINK_WORDS = 25
const RUN_SCORE = 0.85
const LINK_SCORE = 0.8

/** Kinds whose further sentences stand beside them. */
const NOTICES: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>([
  'comment-policy',
  'newsletter',
  'cookie-notice',
  'paywall',
  'support-appeal',
  'app-prompt',
  'tip-line',
  'copyright',
])
const HEADINGS: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>(['related-heading', 'most-read'])

/**
 * Lets lines that are found lend support to their neighbours, in place: sentences that speak to the reader or lay down rules beside a policy
 * at the end of the text, and headlines below the heading of a list of other articles. A few sweeps over the lines.
 */
export function lendSupport(facts: readonly LineFacts[], layout: Layout, verdicts: (Verdict | undefined)[], topics: Topics): void {
  const end = endOfStory(facts, verdicts, layout, topics)
  for (let i = end + 1; i < facts.length; i++) {
    let to = i
    while (to < facts.length && verdicts[to]?.sure !== true && isPolicy(facts[to], layout, topics)) to++
    if (to === i) continue
    takePolicy(i, to, facts, verdicts)
    i = to
  }
  for (let i = end + 1; i < facts.length; i++) followNotice(i, i - 1, facts, layout, verdicts, topics)
  for (let i = facts.length - 2; i > end; i--) followNotice(i, i + 1, facts, layout, verdicts, topics)
  followHeadings(facts, end, verdicts)
}

/** The last line of the story if the sentences behind it that speak to the reader or lay down rules are taken for notices. */
function endOfStory(facts: readonly LineFacts[], verdicts: readonly (Verdict | undefined)[], layout: Layout, topics: Topics): number {
  let i = facts.length - 1
  while (i >= 0 && i > layout.first) {
    const verdict = verdicts[i]
    const found = verdict?.sure === true && KINDS[verdict.kind].action !== 'keep'
    const label = !facts[i].prose && !facts[i].ends
    if (!found && !label && !isNotice(facts[i], layout, topics, false) && !isPolicy(facts[i], layout, topics)) break
    i--
  }
  return i
}

/** A rule on readers' comments, or beside one a sentence to the reader; nobody is quoted. */
function isPolicy(line: LineFacts, layout: Layout, topics: Topics): boolean {
  if (line.key === '' || line.words > MAX_NOTICE_WORDS || line.words < 3 || line.quotes || hasAttribution(line.key)) return false
  return isPolicySentence(line.key) || isNotice(line, layout, topics, false)
}

/** Finds the lines `from` to before `to`, all of them possible rules, if one of them is a rule and another line agrees. */
function takePolicy(from: number, to: number, facts: readonly LineFacts[], verdicts: (Verdict | undefined)[]): void {
  let rules = 0
  for (let i = from; i < to; i++) if (isPolicySentence(facts[i].key)) rules++
  if (rules === 0 || !(to - from >= 2 || isAgreeing(verdicts[from - 1]) || isAgreeing(verdicts[to]))) return
  for (let i = from; i < to; i++) {
    const support = isPolicySentence(facts[i].key) ? ['run', 'rule-on-comments'] : ['run', 'speaks-to-the-reader']
    verdicts[i] = { kind: 'comment-policy', sure: true, removable: true, score: RUN_SCORE, rule: 'run', evidence: { support } }
  }
}

function isAgreeing(verdict: Verdict | undefined): boolean {
  return verdict?.sure === true && (NOTICES.has(verdict.kind) || HEADINGS.has(verdict.kind))
}

/** A sentence to the reader, by nobody quoted. In a story that speaks to its readers it must name the notice's subject as well. */
function isNotice(line: LineFacts, layout: Layout, topics: Topics, subjectNeeded: boolean): boolean {
  if (line.key === '' || line.words > MAX_NOTICE_WORDS || line.words < 3 || line.quotes || hasAttribution(line.key)) return false
  const subject = topicsIn(line.key, topics).size > 0
  return addressesReader(line.key) && (subject || !(layout.personal || subjectNeeded))
}

/** Finds line `i` if its neighbour is a notice and it reads like one. In front of a notice it must name the subject too. */
function followNotice(
  i: number,
  from: number,
  facts: readonly LineFacts[],
  layout: Layout,
  verdicts: (Verdict | undefined)[],
  topics: Topics,
): void {
  const neighbour = verdicts[from]
  if (neighbour === undefined || !neighbour.sure || verdicts[i]?.sure === true) return
  const opens = from < i && HEADINGS.has(neighbour.kind)
  if (!NOTICES.has(neighbour.kind) && !opens) return
  if (!isNotice(facts[i], layout, topics, from > i || opens)) return
  const kind = topicsIn(facts[i].key, topics).values().next().value ?? (opens ? 'comment-policy' : neighbour.kind)
  verdicts[i] = { kind, sure: true, removable: true, score: RUN_SCORE, rule: 'run', evidence: { support: ['run', 'speaks-to-the-reader'] } }
}

/** Headlines below 'Related articles': removed where no sentence of the story follows, else flagged. */
function followHeadings(facts: readonly LineFacts[], end: number, verdicts: (Verdict | undefined)[]): void {
  let heading = false
  facts.forEach((line, i) => {
    const found = verdicts[i]
    if (found?.sure === true && HEADINGS.has(found.kind)) {
      heading = true
      return
    }
    if (!heading || (found?.sure === true && found.kind !== 'timestamp')) return
    if (line.prose || line.words > MAX_LINK_WORDS || line.words < 2 || (line.ends && !/[?!…]$/u.test(line.text))) {
      heading = heading && found?.sure === true
      return
    }
    if (found?.sure === true) return
    const sure = i > end
    const evidence = { support: sure ? ['below-a-heading', 'behind-the-story'] : ['below-a-heading'] }
    verdicts[i] = { kind: 'related-links', sure, removable: true, score: sure ? LINK_SCORE : 0.5, rule: 'below-a-heading', evidence }
  })
}
