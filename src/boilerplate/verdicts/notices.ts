import type { Support } from '../../text/finding.js'
import { hasNoEndMarks } from '../../text/sentences/sentence-marks.js'
import { HEADINGS, KINDS, kindSet } from '../kinds.js'
import { firstSentence, isLongLine, isNumbered, type LineFacts, stops } from '../lines/line-facts.js'
import { type Topics, topicsIn } from '../lines/topics.js'
import { addressesReader, speaksForWriter, speaksToReader } from '../lines/words-of-address.js'
import { ownsUp } from '../lines/words-of-notes.js'
import { isPolicySentence, isRuleOnComments, isRuleOnSentIn } from '../lines/words-of-policy.js'
import { hasAttribution } from '../lines/words-of-speech.js'
import { lineKey } from '../lookup/line-key.js'
import type { LaidOutText, Layout } from '../story/layout.js'
import { range } from '../story/line-indices.js'
import { byNeighbours, isHeadingOfList, type Verdict, type Verdicts } from './verdict.js'

// Sentences of notices beside what was found: the rest of a comment policy, of a sign-up or of a line on rights.

/** Policies come in short sentences; a longer line is a paragraph. */
const MAX_NOTICE_WORDS = 45
const MIN_NOTICE_WORDS = 3
/** What speaks to the reader beside a policy, and says nothing of it, is no longer; in a longer line a story may end. Labelled texts have none. */
const MAX_FURTHER_WORDS = 25
/** A line without a mark at its end that has more may be an item of the story's own list. */
const MAX_UNMARKED_WORDS = 14
const NOTICE_SCORE = 0.85

/** Kinds whose further sentences stand beside them. */
const NOTICES = /* @__PURE__ */ kindSet(
  'comment-policy',
  'newsletter',
  'cookie-notice',
  'paywall',
  'support-appeal',
  'app-prompt',
  'tip-line',
  'copyright',
)

/**
 * Finds the sentences behind line `end` that speak to the reader or lay down rules beside a policy or another notice, in place. A few sweeps over the
 * lines.
 */
export function followNotices(text: LaidOutText, end: number, verdicts: Verdicts, topics: Topics): void {
  const { facts, layout } = text
  for (let i = end + 1; i < facts.length; i++) {
    let to = i
    while (to < facts.length && verdicts[to]?.sure !== true && mayBeOfNotice(facts[to], layout, topics)) to++
    if (to === i) continue
    takePolicy(i, to, text, verdicts)
    i = to
  }
  for (let i = end + 1; i < facts.length; i++) followNotice(i, i - 1, text, verdicts, topics)
  for (let i = facts.length - 2; i > end; i--) followNotice(i, i + 1, text, verdicts, topics)
}

/** The last line of the story if the sentences behind it that speak to the reader or lay down rules are taken for notices. */
export function endOfStory({ facts, layout }: LaidOutText, verdicts: Readonly<Verdicts>, topics: Topics): number {
  let i = facts.length - 1
  while (i > layout.first) {
    const verdict = verdicts[i]
    const found = verdict?.sure === true && KINDS[verdict.kind].action !== 'keep'
    // A question between headlines is one of them; the last line may be the story's: 'But who will pay for it?'
    const label = !isLongLine(facts[i]) && !(i < facts.length - 1 ? stops(facts[i]) : facts[i].ends)
    if (!found && !label && !mayBeOfNotice(facts[i], layout, topics)) break
    i--
  }
  return i
}

/** A rule on readers' comments, or beside one a sentence to the reader. */
function mayBeOfNotice(line: LineFacts, layout: Layout, topics: Topics): boolean {
  return (mayBeNotice(line) && isPolicySentence(line.key)) || isNotice(line, layout, topics, false)
}

/** A short sentence in which nobody is quoted. */
function mayBeNotice({ key, words, quotes }: LineFacts): boolean {
  return key !== '' && words >= MIN_NOTICE_WORDS && words <= MAX_NOTICE_WORDS && !quotes && !hasAttribution(key)
}

/**
 * Judges the lines `from` to before `to`, all of them possible rules, of which one at least must be a rule. 'The old posts will be removed
 * in June.' may be about fences, so a rule alone is nothing: the run needs an anchor (a phrase of such policies, the heading of a list in
 * front of it, or a rule that speaks to the reader at the very end). Not behind a phrase it also needs a rule that says what is done: 'Your
 * poems must be signed.' is one of a contest. In an anchored run a line that speaks to nobody goes only between two that do, and one in front
 * of the first rule only if it names the subject, see {@link followNotice}; else it is flagged.
 */
function takePolicy(from: number, to: number, text: LaidOutText, verdicts: Verdicts): void {
  const { facts } = text
  const rules = range(from, to).filter((i) => isPolicySentence(facts[i].key))
  if (rules.length === 0) return
  const label = verdicts[from - 1]
  const labelled = to === facts.length && isLabelOfComments(facts[from - 1], label) && rules.some((i) => isRuleOnComments(facts[i].key))
  if (!labelled && !isAnchored(from, to, rules, text, verdicts)) return

  if (labelled && label !== undefined) verdicts[from - 1] = { ...label, sure: true, score: NOTICE_SCORE }
  const speaks = (i: number): boolean => speaksToReaders(facts[i])
  const agrees = (i: number): boolean => i === facts.length || (i >= from && i < to ? speaks(i) : isAgreeing(verdicts[i]))
  const isRule = new Set(rules)
  const belongs = (i: number): boolean => (isRule.has(i) ? opensAsNotice(facts[i]) : i > rules[0] && mayFollowPolicy(facts[i]))
  for (let i = from; i < to; i++) {
    const sure = belongs(i) && (speaks(i) || (agrees(i - 1) && agrees(i + 1)))
    const support: readonly Support[] = isRule.has(i) ? ['run', 'rule-on-comments'] : ['run', 'speaks-to-the-reader']
    verdicts[i] = byNeighbours('comment-policy', 'run', sure, NOTICE_SCORE, { support })
  }
}

/** Whether something beside the lines says that rules among them are of a policy. */
function isAnchored(
  from: number,
  to: number,
  rules: readonly number[],
  { facts, layout }: LaidOutText,
  verdicts: Readonly<Verdicts>,
): boolean {
  if (isComments(verdicts[from - 1])) return true
  const standsWithPolicy = isComments(verdicts[to]) || isHeadingOfList(verdicts[from - 1])
  const atEnd = to === facts.length || verdicts[to]?.sure === true
  const closes = atEnd && !layout.personal() && to - from >= 2 && rules.some((i) => speaksToReaders(facts[i]))
  return (standsWithPolicy || closes) && rules.some((i) => isRuleOnSentIn(facts[i].key))
}

function speaksToReaders({ key, text }: LineFacts): boolean {
  return addressesReader(key) && speaksToReader(text)
}

/** 'The bridge is open. We welcome the readers who wrote.' may be the story's last line: the first of its sentences is no notice. */
function opensAsNotice({ text }: LineFacts): boolean {
  const first = firstSentence(text)
  return speaksToReader(first) || isPolicySentence(lineKey(first))
}

/** Whether a line that speaks to the reader may be a further sentence of a policy beside it. */
function mayFollowPolicy(line: LineFacts): boolean {
  return line.words <= MAX_FURTHER_WORDS && opensAsNotice(line)
}

function isComments(verdict: Verdict | undefined): boolean {
  return verdict?.sure === true && verdict.kind === 'comment-policy'
}

/** Whether a line is 'Comments', which a sentence below makes doubtful. At the end of a text a rule on comments there makes both sure. */
function isLabelOfComments(line: LineFacts | undefined, verdict: Verdict | undefined): boolean {
  return line?.ends === false && !line.prose && verdict?.kind === 'comment-policy'
}

function isAgreeing(verdict: Verdict | undefined): boolean {
  return verdict?.sure === true && (NOTICES.has(verdict.kind) || HEADINGS.has(verdict.kind))
}

/** A sentence to the reader, by nobody quoted. In a story that speaks to its readers it must name the notice's subject as well. */
function isNotice(line: LineFacts, layout: Layout, topics: Topics, subjectNeeded: boolean): boolean {
  if (!mayBeNotice(line) || !speaksToReaders(line)) return false
  return !(layout.personal() || subjectNeeded) || topicsIn(line, topics).size > 0
}

/**
 * Finds line `i` if its neighbour is a notice and it reads like one. In front of a notice it must name a subject too, and a sentence is flagged there
 * that doesn't speak for the site either, unless it stands between two notices. So is one behind a notice that names another subject or none, but
 * for the sentences of a comment policy: a prompt for the newsletter often stands in front of the last paragraph, which in a guide says 'you' as
 * well.
 */
function followNotice(i: number, from: number, { facts, layout }: LaidOutText, verdicts: Verdicts, topics: Topics): void {
  const neighbour = verdicts[from]
  if (neighbour?.sure !== true || verdicts[i]?.sure === true) return
  const opens = from < i && HEADINGS.has(neighbour.kind)
  if (!NOTICES.has(neighbour.kind) && !opens) return
  if (isNumbered(facts[i]) || !isNotice(facts[i], layout, topics, from > i || opens)) return
  const subjects = topicsIn(facts[i], topics)
  const [subject] = subjects
  const kind = subject ?? neighbour.kind
  // 'If you want to help, donate to the fund at the town bank.' is not for the site.
  if (kind === 'support-appeal' && !speaksForWriter(facts[i].key)) return
  // 'Leave a reply' is a label. 'We gave the wrong date and are sorry for it.' is owed to readers.
  const ofPolicy = neighbour.kind === 'comment-policy' && facts[from].ends && mayFollowPolicy(facts[i]) && !ownsUp(facts[i].key)
  const between = isAgreeing(verdicts[i - 1]) && isAgreeing(verdicts[i + 1])
  const ofSite = between || isOfSite(facts[i].key)
  const follows = from < i && (ofPolicy || subjects.has(neighbour.kind))
  const sure = isUnmarked(facts[i]) || follows || (ofSite && subject !== undefined)
  verdicts[i] = byNeighbours(kind, 'run', sure, NOTICE_SCORE, { support: ['run', 'speaks-to-the-reader'] })
}

/** Whether a sentence says more than 'you' and the subject, as the last one of a guide does: 'Clear the cookies in your browser and try again.' */
function isOfSite(key: string): boolean {
  return speaksForWriter(key) || isRuleOnComments(key)
}

/** A mark and a dash, and behind them a name. */
const SIGNED = /[.!…。！] ?[-–—](?: ?\p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u

/** Whether a line is a label or a short sentence that has lost its mark, where sentences have one. 'See you on Friday. – Ana' is signed behind it. */
function isUnmarked({ ends, prose, words, text }: LineFacts): boolean {
  return !ends && !prose && words <= MAX_UNMARKED_WORDS && !hasNoEndMarks(text) && !SIGNED.test(text)
}
