import { HEADINGS, kindSet } from '../kinds.js'
import { type LineFacts, stops } from '../lines/line-facts.js'
import { LIKELY } from '../model/line-model.js'
import { balancedLimit, type ModelView } from '../model-view.js'
import type { LaidOutText } from '../story/layout.js'
import { addRange, nextWhere } from '../story/line-indices.js'
import { linesOfLists, type StoryLists } from './lists-of-story.js'
import { goes, type Verdicts } from './verdict.js'

// What interrupts a story on a page: known lines inside of it (the label of an advertisement, 'Read also: …', 'Follow us …') and lists of its own.
// The line model takes the sentences below them for the footer, so it looks once more without them.

/** Kinds of lines that stand inside of stories. */
const INSERTED = /* @__PURE__ */ kindSet(
  'advertisement',
  'app-prompt',
  'cookie-notice',
  'login',
  'newsletter',
  'paywall',
  'player',
  'read-more',
  'related-heading',
  'related-links',
  'share',
  'story-continues',
  'support-appeal',
)
/** Known lines one below the other: an insert has no more, with links below a heading one more, and a frame no fewer. */
const MAX_INSERT = 3
const MAX_LINKS_WITH_HEADING = 4
const MIN_FRAME = 3
/** A sentence has no fewer words where it need not be prose. */
const MIN_SENTENCE_WORDS = 4
/** What dates a teaser: 'Jane Roe 21 October 2025'. */
const YEAR_AT_END = /\d{4}$/u

/** What interrupts a story, and how far down that is looked for. */
interface Interruptions {
  /** The lines of inserts and of lists of the story. */
  readonly hidden: ReadonlySet<number>
  /** The first such line; −1 without one. */
  readonly from: number
  /** Where the frame begins below. */
  readonly end: number
}

/** What the model makes of a page, with the lists of the story that it shows. */
interface PageView {
  readonly view: ModelView
  readonly lists: StoryLists
}

/**
 * The view of a page in which, from the first interruption of the story down to its last sentences, each line is as likely as with the interruptions or
 * without them, whichever is more.
 */
export function pastInterruptions(view: ModelView, text: LaidOutText, verdicts: Readonly<Verdicts>): PageView {
  const { facts, candidates } = text
  const limit = balancedLimit(view)
  const lists = linesOfLists(view, text, verdicts)
  const { hidden, from, end } = interruptionsOf(view, text, verdicts, lists.inLists)
  const isOpen = (i: number): boolean => !hidden.has(i) && candidates[i] === undefined
  /** The last of some prose or of sentences right below an interruption, with the sentences right below it. */
  const lastSentence = (isLikely: (i: number) => boolean): number => {
    const mayBeLast = (i: number): boolean => facts[i].prose || (hidden.has(i - 1) && isOfWords(facts[i]))
    let last = facts.findLastIndex((_, i) => i > from && i < end && mayBeLast(i) && isOpen(i) && isLikely(i))
    while (last >= 0 && last + 1 < end && isOpen(last + 1) && facts[last + 1].ends) last++
    return last
  }
  const reach = from < 0 ? -1 : lastSentence(() => true)
  if (!facts.some((_, i) => i > from && i <= reach && isOpen(i) && view.content(i) < limit)) return { view, lists }
  const other = view.without(hidden)
  const last = lastSentence((i) => other.content(i) >= LIKELY)
  if (last < 0) return { view, lists }
  const past = { ...view.orLikelier(other, from, last + 1), expectedF1: view.expectedF1 } // no line is asked for more than before
  const { ofEntries, inLists } = linesOfLists(past, text, verdicts)
  return { view: past, lists: { ofEntries, inLists: new Set([...lists.inLists, ...inLists]) } }
}

function interruptionsOf(
  view: ModelView,
  { facts, candidates }: LaidOutText,
  verdicts: Readonly<Verdicts>,
  inLists: ReadonlySet<number>,
): Interruptions {
  const isLink = (i: number): boolean => candidates[i] === undefined && verdicts[i]?.kind === 'related-links'
  const isKnown = (i: number): boolean => candidates[i] !== undefined || goes(verdicts[i]) || isLink(i)
  const isSentence = (i: number): boolean => facts[i] !== undefined && !isKnown(i) && (facts[i].prose || facts[i].ends)
  /** Below links a sentence may be a teaser: then its date or the next link, with its teaser, stands below it. */
  const isStoryBelowLinks = (from: number): boolean => {
    const next = nextWhere((i) => !isSentence(i), from, facts.length)
    if (next === from || !isOfWords(facts[from])) return false
    return next === facts.length || isKnown(next) || !(isSentence(next + 1) || YEAR_AT_END.test(facts[next].text))
  }
  const limit = balancedLimit(view)
  const hidden = new Set(inLists)
  let from = facts.findIndex((_, i) => hidden.has(i))
  for (let first = 0, next: number; first < facts.length; first = next) {
    next = first + 1
    if (!isKnown(first)) continue
    while (next < facts.length && isKnown(next)) next++
    const isBehind = from >= 0 && from < first
    // The first insert stands below a sentence that the model has for the story; below it stands a sentence or a cross-head with one.
    const isBelow =
      isSentence(first - 1) && (isBehind || (facts[first - 1].words >= MIN_SENTENCE_WORDS && view.content(first - 1) >= limit))
    const hasLinks = isLink(next - 1) && !goes(verdicts[next - 1])
    const isAbove = hasLinks ? isStoryBelowLinks(next) : isSentence(next) || isSentence(next + 1)
    const most = hasLinks ? MAX_LINKS_WITH_HEADING : MAX_INSERT
    if (isBelow && isAbove && next - first <= most && isInsert(verdicts.slice(first, next))) {
      addRange(hidden, first, next)
      if (!isBehind) from = first
    } else if (isBehind && next - first >= MIN_FRAME) return { hidden, from, end: first }
  }
  return { hidden, from, end: facts.length }
}

/** 'Tickets cost nine euros.' */
function isOfWords(line: LineFacts): boolean {
  return line.words >= MIN_SENTENCE_WORDS && stops(line)
}

/** Whether lines one below the other are an insert; below a heading alone stand teasers. */
function isInsert(verdicts: Readonly<Verdicts>): boolean {
  const last = verdicts.at(-1)
  if (last === undefined || HEADINGS.has(last.kind)) return false
  return verdicts.every(
    (verdict) => verdict !== undefined && INSERTED.has(verdict.kind) && (goes(verdict) || verdict.kind === 'related-links'),
  )
}
