import { breaksOff } from '../../text/sentences/sentence-marks.js'
import { hasSeveralSentences, type LineFacts, stops, stopsWhole } from '../lines/line-facts.js'
import { addressesReader } from '../lines/words-of-address.js'
import { LIKELY } from '../model/line-model.js'
import { balancedLimit, type ModelView } from '../model-view.js'
import { itemsOfAnnouncedLists } from '../story/announced-lists.js'
import { linesOfDialogue, linesOfPairs, linesOfSignature } from '../story/below-kept-sentence.js'
import { linesOfInterview } from '../story/interview.js'
import { linesOfKeptBlocks } from '../story/kept-blocks.js'
import type { LaidOutText } from '../story/layout.js'
import { addRange, linesWhere, nextWhere, runsOf } from '../story/line-indices.js'
import { headingsOfListicle } from '../story/listicle.js'
import { linesOfProsAndCons } from '../story/pros-and-cons.js'
import { mayBeQuoted } from '../story/quoted-lines.js'
import type { StoryLists } from './lists-of-story.js'
import { goes, type Verdicts } from './verdict.js'

// Shares of the limit below which a line of a whole page goes. What was measured at other values is in docs/boilerplate.md, under 'Thresholds'.

/**
 * A factor on that limit for sentences near the story, and for lines of a stanza or list of which half stays: behind a box of links inside of
 * the story the model takes the last paragraphs for the footer.
 */
const DOUBTED_SHARE = 0.75
/**
 * The factor for a paragraph of several sentences, none of them a known phrase, with the story close above it: a teaser has one sentence, as a rule.
 */
const PARAGRAPH_SHARE = 0.3
/**
 * The factor for a short sentence with a full stop, right below one that is likelier the story's than not: 'It opens at nine.' Of 68 different lines of
 * labelled pages that stay for it 28 are in a gold.
 */
const SHORT_SHARE = 0.5
const MIN_SENTENCE_WORDS = 3
/**
 * The factor for a line between two that stay, and for several that nothing is known of where one of the two is a sentence: a box of the page has a line
 * that is known.
 */
const BETWEEN_SHARE = 0.5
/** Fewer words are a line of a menu, though they end like sentences: 'Read. Share.' */
const MIN_PARAGRAPH_WORDS = 6
/** What is close: a box of links has so many lines at most, and so has what a story quotes of a page. */
const MAX_LINES_OF_BOX = 8
/** The factor for numbered headings most of which the model takes for the story, and for a cross-head behind a box. */
const HEADING_SHARE = 0.3
/** A cross-head has no more words. */
const MAX_WORDS_BEHIND_BOX = 12
/** The heading of the comments has no more words: 'Comments', '12 comments'. Behind it, if it stands behind the story, sentences are the readers'. */
const MAX_WORDS_ABOVE_COMMENTS = 4

/** The factor for the lines for which a test holds. */
type ShareOfLines = readonly [share: number, holds: (i: number) => boolean]

/** The lines of a page, with what was found out about them. */
interface Page extends LaidOutText {
  readonly verdicts: Readonly<Verdicts>
  readonly far: ReadonlySet<number>
  readonly lists: StoryLists
  readonly inInterview: ReadonlySet<number>
  /** Whether the model has a line for the story's: not below the limit, likelier than not, nearly not below the limit. */
  readonly isKept: (i: number) => boolean
  readonly isLikely: (i: number) => boolean
  readonly isNearlyKept: (i: number) => boolean
}

/**
 * The factor on the limit for each line of a page, from 0 to 1: 0 for what belongs to a list, an interview or the entries of a live blog, and what a
 * story between likely sentences may quote of a page (of 181 lines of labelled pages that stay for it 106 are in a gold), less than 1 for headings
 * of a listicle and behind a box, for sentences in or near the story and for lines of a stanza or list of which half stays.
 */
export function sharesOfLimit(
  view: ModelView,
  text: LaidOutText,
  verdicts: Readonly<Verdicts>,
  far: ReadonlySet<number>,
  lists: StoryLists,
): (i: number) => number {
  const limit = balancedLimit(view)
  const isKept = (i: number): boolean => view.content(i) >= limit
  const page: Page = {
    ...text,
    verdicts,
    far,
    lists,
    inInterview: linesOfInterview(text, isKept),
    isKept,
    isLikely: (i) => view.content(i) >= LIKELY,
    isNearlyKept: (i) => view.content(i) >= DOUBTED_SHARE * limit,
  }
  /** The first that holds counts. */
  const shares = [...sharesByComments(page), ...sharesByForm(page), ...sharesBehindBox(page), ...sharesBySentences(page)]
  return (i) => shares.find(([, holds]) => holds(i))?.[0] ?? 1
}

/** Of the readers' comments nothing stays for its form, but for entries, quotations and a listicle, if their heading isn't a policy. */
function sharesByComments(page: Page): ShareOfLines[] {
  const { facts, verdicts, lists, isKept } = page
  const comments = headingOfComments(page)
  const betweenSentences = linesBetween(facts.length, (i) => isLikelyProse(i, page))
  const headings = headingsOfListicle(page, isKept)
  return [
    [1, (i) => i > comments && verdicts[comments]?.kind === 'comment-policy'],
    [0, (i) => lists.ofEntries.has(i) || (betweenSentences.has(i) && mayBeQuoted(i, page))],
    [HEADING_SHARE, (i) => headings.has(i)],
    [1, (i) => i > comments],
  ]
}

/** What belongs to a list or another form that the story has. */
function sharesByForm(page: Page): ShareOfLines[] {
  const { far, lists, verdicts, inInterview, isKept, isLikely, isNearlyKept } = page
  const listed = itemsOfAnnouncedLists(
    page,
    (i) => verdicts[i] === undefined && isLikely(i),
    (i) => verdicts[i] === undefined && isNearlyKept(i),
  )
  const below = [linesOfPairs, linesOfDialogue, linesOfSignature].map((linesOf) => linesOf(page, isKept))
  const forms = [inInterview, listed, linesOfProsAndCons(page), ...below]
  return [[0, (i) => lists.inLists.has(i) || (!far.has(i) && forms.some((lines) => lines.has(i)))]]
}

/** What goes on behind a box: the story stands close above. */
function sharesBehindBox(page: Page): ShareOfLines[] {
  const { facts, verdicts, far, lists, inInterview, isKept } = page
  const linesBelowStory = distancesBelow(
    facts.length,
    (i) => ((facts[i].prose || isTelling(i, page)) && isKept(i)) || lists.ofEntries.has(i) || lists.inLists.has(i),
  )
  const isCloseBelow = (i: number): boolean => linesBelowStory[i] <= MAX_LINES_OF_BOX
  // A line that a rule knows for that of a box stands right above, the story above the box, a paragraph or a question of an interview right below.
  const isBehindBox = (i: number): boolean =>
    isCloseBelow(i) &&
    goes(verdicts[i - 1]) &&
    (inInterview.has(i + 1) || (isLikelyProse(i + 1, page) && hasSeveralSentences(facts[i + 1].text)))
  const isParagraph = (i: number): boolean =>
    isNearStory(i, page) || (!far.has(i) && facts[i].words >= MIN_PARAGRAPH_WORDS && stops(facts[i]) && !addressesReader(facts[i].key))
  return [
    [HEADING_SHARE, (i) => isUnknown(i, page) && isHeadingLike(i, facts) && isBehindBox(i)],
    [PARAGRAPH_SHARE, (i) => isParagraph(i) && isCloseBelow(i) && isUnknown(i, page) && hasSeveralSentences(facts[i].text)],
  ]
}

/** Sentences, and what stands between or below some. */
function sharesBySentences(page: Page): ShareOfLines[] {
  const { facts, candidates, verdicts, isKept, isLikely } = page
  const betweenTold = linesBetween(facts.length, (i) => isKept(i) && isTelling(i, page))
  const inGaps = linesInGaps(page)
  const inBlocks = linesOfKeptBlocks(page, (i) => verdicts[i] === undefined && isKept(i))
  const isLikelySentence = (i: number): boolean => i >= 0 && (facts[i].prose || isShortSentence(facts[i])) && isLikely(i)
  return [
    [SHORT_SHARE, (i) => candidates[i] === undefined && isShortSentence(facts[i]) && isLikelySentence(i - 1)],
    [SHORT_SHARE, (i) => betweenTold.has(i) && isTelling(i, page)],
    [BETWEEN_SHARE, (i) => inGaps.has(i) || (isUnknown(i, page) && isOwn(i - 1, page) && isOwn(i + 1, page))],
    [DOUBTED_SHARE, (i) => isNearStory(i, page) || inBlocks.has(i)],
  ]
}

function isLikelyProse(i: number, { facts, isLikely }: Page): boolean {
  return facts[i].prose && isLikely(i)
}

function isUnknown(i: number, { candidates, far }: Page): boolean {
  return candidates[i] === undefined && !far.has(i)
}

/** Whether a line stays, and nothing is known of it. */
function isOwn(i: number, { facts, candidates, verdicts, isKept }: Page): boolean {
  return facts[i] !== undefined && candidates[i] === undefined && verdicts[i] === undefined && isKept(i)
}

/** Whether nothing is known of a line, and it doesn't speak to the reader. */
function isPlain(i: number, page: Page): boolean {
  return isUnknown(i, page) && page.verdicts[i] === undefined && !addressesReader(page.facts[i].key)
}

/** The same of a line that has the words and the full stop of a sentence. */
function isTelling(i: number, page: Page): boolean {
  return page.facts[i].words >= MIN_SENTENCE_WORDS && stopsWhole(page.facts[i]) && isPlain(i, page)
}

function isNearStory(i: number, { facts, far }: Page): boolean {
  return facts[i].prose && facts[i].ends && !far.has(i)
}

/** The first line behind the story that is the heading of the comments, 'Comments', '12 comments'; behind the last line where there is none. */
function headingOfComments(page: Page): number {
  const { facts, verdicts } = page
  const isHeading = (i: number): boolean => {
    const verdict = verdicts[i]
    if (verdict?.sure !== true || facts[i].words > MAX_WORDS_ABOVE_COMMENTS) return false
    return verdict.kind === 'comment-policy' || verdict.evidence.shape === 'share-count'
  }
  return nextWhere(isHeading, facts.findLastIndex((_, i) => isLikelyProse(i, page)) + 1, facts.length)
}

/**
 * The lines of gaps between two lines that stay, of which one ends as a sentence, if nothing is known of any in the gap, none breaks off, and it is
 * no longer than a box.
 */
function linesInGaps(page: Page): ReadonlySet<number> {
  const { facts } = page
  const inGaps = new Set<number>()
  const isClosed = (i: number): boolean => breaksOff(facts[i].text) || !isPlain(i, page)
  for (const { start, end } of runsOf((i) => !isOwn(i, page), 0, facts.length)) {
    if (start === 0 || end === facts.length || end - start > MAX_LINES_OF_BOX) continue
    if (!(facts[start - 1].ends || facts[end].ends)) continue
    if (nextWhere(isClosed, start, end) === end) addRange(inGaps, start, end)
  }
  return inGaps
}

/** The lines that have such a line close above them, and another one close below. */
function linesBetween(count: number, test: (i: number) => boolean): ReadonlySet<number> {
  const such = linesWhere(count, test)
  const below = distancesBelow(count, (i) => such.has(i))
  const above = distancesBelow(count, (i) => such.has(count - 1 - i)).reverse()
  return linesWhere(count, (i) => Math.max(below[i], above[i]) <= MAX_LINES_OF_BOX)
}

/** How many lines below the last such line each one stands; infinity where there is none. */
function distancesBelow(count: number, test: (i: number) => boolean): number[] {
  const distances: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (let i = 0; i < count; i++) {
    distances.push(i - last)
    if (test(i)) last = i
  }
  return distances
}

/** Whether a line has the form of a cross-head: few words, with a blank line above and below. */
function isHeadingLike(i: number, facts: readonly LineFacts[]): boolean {
  const { line, words, prose } = facts[i]
  return !prose && words <= MAX_WORDS_BEHIND_BOX && facts[i - 1]?.line !== line - 1 && facts[i + 1]?.line > line + 1
}

/** Whether a line is a sentence, though it has few words: 'It opens at nine.' */
function isShortSentence(line: LineFacts): boolean {
  return !line.prose && stops(line) && line.words >= MIN_SENTENCE_WORDS
}
