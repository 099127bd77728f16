import type { BoilerplateKind, Support } from '../../text/finding.js'
import { endsWithColon, isQuestion } from '../../text/sentence-marks.js'
import { HEADINGS, KINDS } from '../kinds.js'
import { isAnswer } from '../lines/answers.js'
import { countWords, firstSentence, isNumbered, type LineFacts, sentenceEnd, stops } from '../lines/line-facts.js'
import { type Topics, topicsIn } from '../lines/topics.js'
import { addressesReader, namesThisArticle, speaksForWriter, speaksToReader } from '../lines/words-of-address.js'
import { isOwedNote, ownsUp } from '../lines/words-of-notes.js'
import { isPolicySentence, isRuleOnComments } from '../lines/words-of-policy.js'
import { hasAttribution } from '../lines/words-of-speech.js'
import { lineKey } from '../lookup/line-key.js'
import type { LaidOutText, Layout } from '../story/layout.js'
import type { Verdict } from './verdicts.js'

/** Policies come in short sentences; a longer line is a paragraph. */
const MAX_NOTICE_WORDS = 45
const MIN_NOTICE_WORDS = 3
/** What speaks to the reader beside a policy, and says nothing of it, is no longer; in a longer line a story may end. Labelled texts have none. */
const MAX_FURTHER_WORDS = 25
/** A line without a mark at its end that has more may be an item of the story's own list. */
const MAX_UNMARKED_WORDS = 14
/** A link is a headline: no longer than this. */
const MAX_LINK_WORDS = 25
/** A link has a verb and its object; '200 mg a day' and 'Bridges by Ana Reis' may be items of the story's own list, and are flagged. */
const MIN_LINK_WORDS = 5
/**
 * Of long words fewer will do: 'Homeowners and renters' has eight characters a word. Of extracted labelled texts 12 lines go for it, none of a gold.
 */
const LONG_WORD = 7.5
/**
 * A line of fewer words is a label or an item. Of extracted labelled texts 61 lines below headings go and 101 are flagged with 3; with 5 it is
 * 42 and 44.
 */
const MIN_FLAGGED_WORDS = 3
/** Of the links that go from extracted labelled texts 13 have a full stop inside, two of them behind so many words. */
const MIN_OPENING_WORDS = 10
/** A box of links has so many at most; what stands below them may be the story again. */
const MAX_LINKS = 8
/** Thai and Lao close no sentence with a mark: a line of so many words is one, and a shorter one may be, so none of their links is sure. */
const UNMARKED = /[\u0e00-\u0eff]/u
const UNMARKED_SENTENCE_WORDS = 14
const RUN_SCORE = 0.85
/** Lines of answers below a question: one each for yes and no. */
const MAX_ANSWERS = 2
export const LINK_SCORE = 0.8
/**
 * A rule without an anchor, or beside a sentence of the story, is as likely a fact as a policy; a short line in a list as likely an item as
 * a link.
 */
const UNSURE_SCORE = 0.5

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

/**
 * Lets lines that are found lend support to their neighbours, in place: sentences that speak to the reader or lay down rules beside a policy
 * at the end of the text, and headlines below the heading of a list of other articles. A few sweeps over the lines.
 */
export function lendSupport(text: LaidOutText, verdicts: (Verdict | undefined)[], topics: Topics, onPage: boolean): void {
  const { facts, layout } = text
  const end = endOfStory(text, verdicts, topics)
  for (let i = end + 1; i < facts.length; i++) {
    let to = i
    while (to < facts.length && verdicts[to]?.sure !== true && isPolicy(facts[to], layout, topics)) to++
    if (to === i) continue
    takePolicy(i, to, text, verdicts)
    i = to
  }
  for (let i = end + 1; i < facts.length; i++) followNotice(i, i - 1, text, verdicts, topics)
  for (let i = facts.length - 2; i > end; i--) followNotice(i, i + 1, text, verdicts, topics)
  followHeadings(text, end, verdicts, onPage)
  followQuestions(text, verdicts)
}

/** The last line of the story if the sentences behind it that speak to the reader or lay down rules are taken for notices. */
function endOfStory({ facts, layout }: LaidOutText, verdicts: readonly (Verdict | undefined)[], topics: Topics): number {
  let i = facts.length - 1
  while (i >= 0 && i > layout.first) {
    const verdict = verdicts[i]
    const found = verdict?.sure === true && KINDS[verdict.kind].action !== 'keep'
    // A question between headlines is one of them; the last line may be the story's: 'But who will pay for it?'
    const label = !isLongLine(facts[i]) && !(i < facts.length - 1 ? stops(facts[i]) : facts[i].ends)
    if (!found && !label && !isNotice(facts[i], layout, topics, false) && !isPolicy(facts[i], layout, topics)) break
    i--
  }
  return i
}

/** Whether a line is longer than a label or a headline. */
function isLongLine({ prose, words, text }: LineFacts): boolean {
  return prose || (words >= UNMARKED_SENTENCE_WORDS && UNMARKED.test(text))
}

/** A rule on readers' comments, or beside one a sentence to the reader. */
function isPolicy(line: LineFacts, layout: Layout, topics: Topics): boolean {
  return (mayBeNotice(line) && isPolicySentence(line.key)) || isNotice(line, layout, topics, false)
}

/** A short sentence in which nobody is quoted. */
function mayBeNotice({ key, words, quotes }: LineFacts): boolean {
  return key !== '' && words >= MIN_NOTICE_WORDS && words <= MAX_NOTICE_WORDS && !quotes && !hasAttribution(key)
}

/**
 * Judges the lines `from` to before `to`, all of them possible rules, of which one at least must be a rule. 'The old posts will be removed
 * in June.' may be about fences, so a rule alone is nothing: the run needs an anchor (a phrase of such policies, the heading of a list in
 * front of it, or a rule that speaks to the reader at the very end), and in an anchored run a line that speaks to nobody goes only between
 * two that do, and one in front of the first rule only if it names the subject, see {@link followNotice}; else it is flagged.
 */
function takePolicy(from: number, to: number, { facts, layout }: LaidOutText, verdicts: (Verdict | undefined)[]): void {
  const speaks = (i: number): boolean => addressesReader(facts[i].key) && speaksToReader(facts[i].text)
  const rules = new Set<number>()
  for (let i = from; i < to; i++) if (isPolicySentence(facts[i].key)) rules.add(i)
  const atEnd = to === facts.length || verdicts[to]?.sure === true
  const hasRuleOnComments = [...rules].some((i) => isRuleOnComments(facts[i].key))
  const labelled = to === facts.length && hasRuleOnComments && isLabelOfComments(facts[from - 1], verdicts[from - 1])
  const anchored =
    labelled ||
    isComments(verdicts[from - 1]) ||
    isComments(verdicts[to]) ||
    isHeading(verdicts[from - 1]) ||
    (atEnd && !layout.personal && to - from >= 2 && [...rules].some(speaks))
  if (rules.size === 0 || !anchored) return

  const label = verdicts[from - 1]
  if (labelled && label !== undefined) verdicts[from - 1] = { ...label, sure: true, score: RUN_SCORE }
  const agrees = (i: number): boolean => i === facts.length || (i >= from && i < to ? speaks(i) : isAgreeing(verdicts[i]))
  const [opening] = rules
  const belongs = (i: number): boolean => (rules.has(i) ? opensAsNotice(facts[i]) : i > opening && mayFollowPolicy(facts[i]))
  for (let i = from; i < to; i++) {
    const sure = belongs(i) && (speaks(i) || (agrees(i - 1) && agrees(i + 1)))
    const support: readonly Support[] = rules.has(i) ? ['run', 'rule-on-comments'] : ['run', 'speaks-to-the-reader']
    verdicts[i] = byNeighbours('comment-policy', 'run', sure, RUN_SCORE, support)
  }
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

function isHeading(verdict: Verdict | undefined): boolean {
  return verdict?.sure === true && HEADINGS.has(verdict.kind)
}

function isAgreeing(verdict: Verdict | undefined): boolean {
  return verdict?.sure === true && (NOTICES.has(verdict.kind) || HEADINGS.has(verdict.kind))
}

/** A sentence to the reader, by nobody quoted. In a story that speaks to its readers it must name the notice's subject as well. */
function isNotice(line: LineFacts, layout: Layout, topics: Topics, subjectNeeded: boolean): boolean {
  if (!mayBeNotice(line) || !addressesReader(line.key) || !speaksToReader(line.text)) return false
  return !(layout.personal || subjectNeeded) || topicsIn(line, topics).size > 0
}

/**
 * Finds line `i` if its neighbour is a notice and it reads like one. In front of a notice it must name the subject too. So must a sentence behind a
 * notice that is not on comments, or it is flagged: a prompt for the newsletter often stands in front of the last paragraph, which in a guide says
 * 'you' as well.
 */
function followNotice(i: number, from: number, { facts, layout }: LaidOutText, verdicts: (Verdict | undefined)[], topics: Topics): void {
  const neighbour = verdicts[from]
  if (neighbour === undefined || !neighbour.sure || verdicts[i]?.sure === true) return
  const opens = from < i && HEADINGS.has(neighbour.kind)
  if (!NOTICES.has(neighbour.kind) && !opens) return
  if (isNumbered(facts[i]) || !isNotice(facts[i], layout, topics, from > i || opens)) return
  const [subject] = topicsIn(facts[i], topics)
  const kind = subject ?? neighbour.kind
  // 'If you want to help, donate to the fund at the town bank.' is not for the site.
  if (kind === 'support-appeal' && !speaksForWriter(facts[i].key)) return
  // 'Leave a reply' is a label. 'We gave the wrong date and are sorry for it.' is owed to readers.
  const ofPolicy = neighbour.kind === 'comment-policy' && facts[from].ends && mayFollowPolicy(facts[i]) && !ownsUp(facts[i].key)
  const sure = ofPolicy || subject !== undefined || isUnmarked(facts[i])
  verdicts[i] = byNeighbours(kind, 'run', sure, RUN_SCORE, ['run', 'speaks-to-the-reader'])
}

/** Whether a line is a label or a short sentence that has lost its mark. */
function isUnmarked({ ends, prose, words }: LineFacts): boolean {
  return !ends && !prose && words <= MAX_UNMARKED_WORDS
}

/** What neighbours make of a line; `score`: where they are sure. */
export function byNeighbours(kind: BoilerplateKind, rule: string, sure: boolean, score: number, support: readonly Support[]): Verdict {
  return { kind, sure, removable: true, score: sure ? score : UNSURE_SCORE, rule, by: 'neighbours', evidence: { support } }
}

/** A list of links below its heading, as far as it has been read. */
interface LinkList {
  readonly heading: number
  /** The links so far. */
  readonly links: LineFacts[]
  /** Whether something among them is no link, so that what stands below may be the story again. */
  broken: boolean
}

/**
 * Headlines below 'Related articles': removed where no sentence of the story follows, and on a page those right below it; else flagged, as are short
 * ones, unless they stand between others or below the heading, and those below a line that is no link.
 */
function followHeadings({ facts }: LaidOutText, end: number, verdicts: (Verdict | undefined)[], onPage: boolean): void {
  let list: LinkList | undefined
  const short: number[] = []
  facts.forEach((line, i) => {
    const found = verdicts[i]
    if (found?.sure === true && HEADINGS.has(found.kind)) {
      list = { heading: i, links: [], broken: false }
      return
    }
    if (list === undefined || (found?.sure === true && found.kind !== 'timestamp')) return
    if (isOfThisArticle(line) || isOtherForm(line, list.links[0]) || isOneOfRows(i, facts)) {
      list.broken = true
      return
    }
    if (hasNumber(line) || isOwedNote(line)) return
    if (!mayBeLink(line)) {
      if (found?.sure !== true) list = undefined
      return
    }
    if (found?.sure === true) return
    if (list.links.length > 0 && opensList(i, facts)) list.broken = true
    list.links.push(line)
    const isListed = !list.broken && list.links.length <= MAX_LINKS && !UNMARKED.test(line.text)
    if (i > end && isListed && !isLongEnough(line)) short.push(i)
    const sure = (i > end && isListed && isLongEnough(line)) || (onPage && isInBlock(list.heading, i, facts))
    const support: readonly Support[] = i > end ? ['below-a-heading', 'behind-the-story'] : ['below-a-heading']
    verdicts[i] = byNeighbours('related-links', BELOW_HEADING, sure, LINK_SCORE, support)
  })
  const isLink = (verdict: Verdict | undefined): boolean =>
    verdict?.sure === true && verdict.evidence.support?.includes(BELOW_HEADING) === true
  for (const i of short) {
    if (isLink(verdicts[i + 1]) && (isHeading(verdicts[i - 1]) || isLink(verdicts[i - 1])))
      verdicts[i] = byNeighbours('related-links', BELOW_HEADING, true, LINK_SCORE, [BELOW_HEADING, 'behind-the-story'])
  }
}

export const BELOW_HEADING = 'below-a-heading'

/** Whether a line has the form of the story's own lines, or a bullet that the first link has not. */
function isOtherForm({ text }: LineFacts, first: LineFacts | undefined): boolean {
  return STORY_FORM.test(text) || (first !== undefined && BULLET.test(text) && !BULLET.test(first.text))
}

/** 'and none of them looked at the clock', cells of a table, '— Ana Reis (@anareis) 3 May 2024', 'Novak; Reid, Vale; Hart', '10:00 to 11:30' */
const STORY_FORM = /^(?!\p{Script=Georgian})\p{Ll}(?!\p{Lu})|\t|@\w{1,15}\)|[,，、]$|;[^;]*;|\d[:.]\d\d\D.*\d[:.]\d\d/u
const BULLET = /^[*•·–-] ?/u

/**
 * Whether a line among links may be the heading of the story's own list, 'What you may do': shorter than a link, without a bullet or number, and
 * above two lines that are long enough. Of 1,042 links that go from extracted labelled texts 18 are flagged for it.
 */
function opensList(i: number, facts: readonly LineFacts[]): boolean {
  const isItem = (line: LineFacts | undefined): boolean => line !== undefined && mayBeLink(line) && isLongEnough(line)
  return !isLongEnough(facts[i]) && !BULLET.test(facts[i].text) && !/\d/.test(facts[i].text) && isItem(facts[i + 1]) && isItem(facts[i + 2])
}

/** Whether a line is one of two rows or more of a name and what it is: 'Best goal: the one by Finch', 'HOST: And then?' */
function isOneOfRows(i: number, facts: readonly LineFacts[]): boolean {
  const has = (line: LineFacts | undefined): boolean => line !== undefined && ROW.test(line.text)
  return has(facts[i]) && (has(facts[i - 1]) || has(facts[i + 1]))
}

const ROW = /^[^\s:：]{1,20}(?: [^\s:：]{1,20}){0,2} ?[:：] ?\S/u

/** 'Yes' and 'No' below 'Was this page helpful?' */
function followQuestions({ facts }: LaidOutText, verdicts: (Verdict | undefined)[]): void {
  facts.forEach(({ text }, question) => {
    const asked = verdicts[question]
    if (asked?.sure !== true || asked.kind !== 'page-tools' || !isQuestion(text)) return
    for (let i = question + 1; i <= question + MAX_ANSWERS && i < facts.length && isAnswer(facts[i].key); i++) {
      if (verdicts[i]?.sure === true) continue
      const verdict = byNeighbours('page-tools', 'answer', true, RUN_SCORE, ['neighbours'])
      verdicts[i] = { ...verdict, evidence: { shape: 'answer', ...verdict.evidence } }
    }
  })
}

/** Whether a line may be the headline of another article; a colon announces what stands below it. */
function mayBeLink(line: LineFacts): boolean {
  if (isLongLine(line) || line.words > MAX_LINK_WORDS || line.words < MIN_FLAGGED_WORDS) return false
  return !stops(line) && !endsWithColon(line.text) && !opensWithSentence(line)
}

/** Whether a line has a long sentence and more behind it: 'The ferry will not sail before the end of this week. (agencies)' */
function opensWithSentence({ text }: LineFacts): boolean {
  const end = sentenceEnd(text, 0)
  return end < text.length && '.。'.includes(text.charAt(end - 1)) && countWords(text.slice(0, end)) >= MIN_OPENING_WORDS
}

/** Whether a link has the words of a headline. */
function isLongEnough({ text, words }: LineFacts): boolean {
  return words >= MIN_LINK_WORDS || text.length >= LONG_WORD * words
}

/**
 * Whether the lines from a heading to a link stand without a blank line between them, in a text that has blank lines, and no sentence right
 * below.
 */
function isInBlock(heading: number, link: number, facts: readonly LineFacts[]): boolean {
  const isBroken = facts[facts.length - 1].line > facts.length
  const below = facts[link + 1]
  const goesOn = below?.prose === true && below.line === facts[link].line + 1
  return isBroken && facts[link].line - facts[heading].line === link - heading && !goesOn
}

/** An item of the story's own list says how many, how far or when, a helpline which number to call; few links do. */
function hasNumber({ text }: LineFacts): boolean {
  return /^\d/u.test(text) || /\d{3}/u.test(text.replace(/(?:19|20)\d\d/gu, '')) || /, \d{1,3} \p{L}{1,12}$/u.test(text)
}

/** A notice that must not be lost names the article itself, a credit says who reported it, an item of the story's own list by whom it is. */
function isOfThisArticle({ text, key }: LineFacts): boolean {
  return BY_SOMEBODY.test(text) || CREDIT.test(key) || namesThisArticle(key)
}

/** 'The Weir, by Ana Reis' */
const BY_SOMEBODY = /, (?:by|von|par|de|por|di|door|av) \p{Lu}[^,.:!?]{2,40}$/u
const CREDIT = /\b(?:reporting by|reported from|contributed to|the author of)\b|^[記记]者|報導$|(?:[記记]者.{1,40}|[綜综]合)[報报]道$/u
