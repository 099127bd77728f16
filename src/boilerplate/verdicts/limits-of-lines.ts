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
import { goes, type Verdict, type Verdicts } from './verdict.js'

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
  const { facts, candidates } = text
  const limit = balancedLimit(view)
  const isLikely = (i: number): boolean => view.content(i) >= LIKELY
  const isKept = (i: number): boolean => view.content(i) >= limit
  const isSentence = (i: number): boolean => facts[i].prose && isLikely(i)
  const isLikelySentence = (i: number): boolean => isSentence(i) || (isShortSentence(facts[i]) && isLikely(i))
  const isUnknown = (i: number): boolean => candidates[i] === undefined && !far.has(i)
  const isOwn = (i: number): boolean => facts[i] !== undefined && candidates[i] === undefined && verdicts[i] === undefined && isKept(i)
  /** A sentence that nothing is known of and that doesn't speak to the reader. */
  const isTelling = (i: number): boolean => isUnknown(i) && verdicts[i] === undefined && isTold(facts[i]) && !addressesReader(facts[i].key)
  const isNearStory = (i: number): boolean => facts[i].prose && facts[i].ends && !far.has(i)

  const headings = headingsOfListicle(text, isKept)
  const inBlocks = linesOfKeptBlocks(text, (i) => verdicts[i] === undefined && isKept(i))
  const betweenSentences = linesBetween(facts.length, isSentence)
  const told = linesWhere(facts.length, (i) => isKept(i) && isTelling(i))
  const betweenTold = linesBetween(facts.length, (i) => told.has(i))
  const inInterview = linesOfInterview(text, isKept)
  const listed = itemsOfAnnouncedLists(
    text,
    (i) => verdicts[i] === undefined && isLikely(i),
    (i) => verdicts[i] === undefined && view.content(i) >= DOUBTED_SHARE * limit,
  )
  const below = [linesOfPairs, linesOfDialogue, linesOfSignature].map((linesOf) => linesOf(text, isKept))
  const belonging = [inInterview, listed, linesOfProsAndCons(text), ...below]

  const lastOfStory = facts.findLastIndex((_, i) => isSentence(i))
  const comments = facts.findIndex((line, i) => i > lastOfStory && isHeadingOfComments(line, verdicts[i]))
  const isBelowComments = (i: number): boolean => comments >= 0 && i > comments
  const linesBelowStory = distancesBelow(
    facts.length,
    (i) => ((facts[i].prose || isTelling(i)) && isKept(i)) || lists.ofEntries.has(i) || lists.inLists.has(i),
  )
  const isCloseBelow = (i: number): boolean => linesBelowStory[i] <= MAX_LINES_OF_BOX
  // A line that a rule knows for that of a box stands right above, the story above the box, a paragraph or a question of an interview right below.
  const isBehindBox = (i: number): boolean =>
    isCloseBelow(i) && goes(verdicts[i - 1]) && (inInterview.has(i + 1) || (isSentence(i + 1) && hasSeveralSentences(facts[i + 1].text)))

  const isOpen = (i: number): boolean =>
    isUnknown(i) && verdicts[i] === undefined && !breaksOff(facts[i].text) && !addressesReader(facts[i].key)
  const between = linesInGaps(facts, isOwn, isOpen)
  const isParagraph = (i: number): boolean =>
    isNearStory(i) || (!far.has(i) && facts[i].words >= MIN_PARAGRAPH_WORDS && stops(facts[i]) && !addressesReader(facts[i].key))

  /** The first that holds counts. */
  const shares: readonly ShareOfLines[] = [
    [1, (i) => isBelowComments(i) && verdicts[comments]?.kind === 'comment-policy'],
    [0, (i) => lists.ofEntries.has(i) || (betweenSentences.has(i) && mayBeQuoted(i, text))],
    [HEADING_SHARE, (i) => headings.has(i)],
    [1, isBelowComments],
    [0, (i) => lists.inLists.has(i) || (!far.has(i) && belonging.some((lines) => lines.has(i)))],
    [HEADING_SHARE, (i) => isUnknown(i) && isHeadingLike(i, facts) && isBehindBox(i)],
    [PARAGRAPH_SHARE, (i) => isParagraph(i) && isCloseBelow(i) && isUnknown(i) && hasSeveralSentences(facts[i].text)],
    [SHORT_SHARE, (i) => candidates[i] === undefined && isShortSentence(facts[i]) && i > 0 && isLikelySentence(i - 1)],
    [SHORT_SHARE, (i) => betweenTold.has(i) && isTelling(i)],
    [BETWEEN_SHARE, (i) => between.has(i) || (isUnknown(i) && isOwn(i - 1) && isOwn(i + 1))],
    [DOUBTED_SHARE, (i) => isNearStory(i) || inBlocks.has(i)],
  ]
  return (i) => shares.find(([, holds]) => holds(i))?.[0] ?? 1
}

/** The lines of gaps between two lines that stay, of which one ends as a sentence, if all in the gap are open and it is no longer than a box. */
function linesInGaps(facts: readonly LineFacts[], isOwn: (i: number) => boolean, isOpen: (i: number) => boolean): ReadonlySet<number> {
  const inGaps = new Set<number>()
  for (const { start, end } of runsOf((i) => !isOwn(i), 0, facts.length)) {
    if (start === 0 || end === facts.length || end - start > MAX_LINES_OF_BOX) continue
    if (!(facts[start - 1].ends || facts[end].ends)) continue
    if (nextWhere((i) => !isOpen(i), start, end) === end) addRange(inGaps, start, end)
  }
  return inGaps
}

/** The lines that have such a line close above them, and another one close below. */
function linesBetween(count: number, test: (i: number) => boolean): ReadonlySet<number> {
  const below = distancesBelow(count, test)
  const above = distancesBelow(count, (i) => test(count - 1 - i)).reverse()
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

/** Whether a line has the words and the full stop of a sentence. */
function isTold(line: LineFacts): boolean {
  return line.words >= MIN_SENTENCE_WORDS && stopsWhole(line)
}

/** Whether a line is the heading of the comments: 'Comments', '12 comments'. */
function isHeadingOfComments({ words }: LineFacts, verdict: Verdict | undefined): boolean {
  if (verdict?.sure !== true || words > MAX_WORDS_ABOVE_COMMENTS) return false
  return verdict.kind === 'comment-policy' || verdict.evidence.shape === 'share-count'
}
