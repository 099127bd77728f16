import type { BoilerplateEvidence, BoilerplateKind, FeatureEvidence, Support } from '../../text/finding.js'
import { KINDS, PROTECTED_KINDS } from '../kinds.js'
import type { Candidate } from '../lines/candidates.js'
import { isNumbered, type LineFacts, sentenceEnd, stops } from '../lines/line-facts.js'
import { DOUBTFUL_SHAPES } from '../lines/shapes.js'
import { isTimeOfDay } from '../lines/times-of-day.js'
import { isDoubted, type ModelView } from '../model-view.js'
import {
  headingsOfListicle,
  itemsOfAnnouncedLists,
  linesOfDialogue,
  linesOfInterview,
  linesOfKeptBlocks,
  linesOfPairs,
  linesOfProsAndCons,
  linesOfSignature,
} from '../story/entries.js'
import { isBelowHeadline, isNameOfAuthor, type LaidOutText, opensEntry, standfirstOf } from '../story/layout.js'
import { linesOfListsBelow } from '../story/lists-below.js'
import { linesOfLiveBlog } from '../story/live-blog.js'
import { mayBeQuoted } from '../story/quoted-lines.js'
import { isAnswered, mayBeCrossHead, mayBeSpoken, mayOpenSection } from '../story/story-labels.js'
import { mayBeListed } from '../story/story-lists.js'
import { takeMarks } from './marks.js'
import { goes, type Verdict } from './verdicts.js'

// What was measured at other values is in docs/boilerplate.md, under 'Thresholds'.

/**
 * A line of a whole page goes if its probability of being content is below this share of the best word F1 that is to be expected. The optimum
 * is a half (Lipton, Elkan and Narayanaswamy 2014); a little less loses less of the story.
 */
const BALANCED_PAGE_SHARE = 0.43
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
 * The factor for a line between two that stay. By two folds English pages keep .05 points more of their recall for it, other languages .07; F1 falls by
 * .02 and .05.
 */
const BETWEEN_SHARE = 0.5
/** What is close: a box of links has so many lines at most, and so has what a story quotes of a page. */
const MAX_LINES_OF_BOX = 8
/** The factor for numbered headings most of which the model takes for the story, and for a cross-head behind a box. */
const HEADING_SHARE = 0.3
/** A cross-head has no more words. */
const MAX_WORDS_BEHIND_BOX = 12
/** On a doubted page the lines between the story and a frame that is known are the story's if none is less likely than this. */
const SURELY_FRAME = 0.02
/** The heading of the comments has no more words: 'Comments', '12 comments'. Behind it, if it stands behind the story, sentences are the readers'. */
const MAX_WORDS_ABOVE_COMMENTS = 4
/** What is less likely than this goes even from a page that may have no story at all. */
const BALANCED_PAGE_LEAST = 0.15
/** Below this, by both passes, a line of a page goes when the caller asks for care. */
const CAREFUL_PAGE = 0.06
/**
 * In an extracted article the model only confirms what a rule suspects: alone it takes lists of short lines at the story's end (concert dates,
 * addresses).
 */
const ARTICLE = 0.08

/** What is said of a line of a passage that the text has twice. */
const TOLD_TWICE: Support = 'told-twice'
/** Of 1,245 lines that go for it from labelled pages 21 are in the labelled text, three of them without another copy. */
const TOLD_TWICE_SCORE = 0.98

/** The rule by which a line goes that the model finds. */
const LINE_MODEL = 'line-model'

/** What the model is asked for: the lines of a whole page, or what rules suspect of a text that has no page around its story; and how boldly. */
export interface ModelUse {
  readonly wholePage: boolean
  readonly balanced: boolean
  /** The lines of a whole page that no line of the story is near to. */
  readonly far: readonly boolean[]
  /** The story's own lists on a whole page, where the model is balanced. */
  readonly lists: StoryLists | undefined
}

/** For each line whether it stays for what it is, whatever the model makes of it. */
export interface StoryLists {
  /** As a part of a live blog. */
  readonly ofEntries: readonly boolean[]
  /** As one of a list below sentences, or what leads to it. */
  readonly inLists: readonly boolean[]
}

/**
 * Adds what the model finds to the verdicts of the rules, in place. A standfirst goes only where the model is sure: golds differ in it, as
 * in the headline (of 98 that it doubted 48 were in the gold), and readers want it.
 */
export function addModelVerdicts(
  view: ModelView,
  text: LaidOutText,
  verdicts: (Verdict | undefined)[],
  { wholePage, balanced, far, lists }: ModelUse,
): void {
  const { facts, candidates, layout } = text
  const isFar = (i: number): boolean => far[i] && !isBelowHeadline(i, layout)
  const open = indicesWhere(facts.length, (i) => {
    if (isOwedToReaders(candidates[i])) return false
    if (wholePage) return verdicts[i]?.sure !== true || (isFar(i) && isOfTheArticle(candidates[i]))
    const candidate = candidates[i]
    if (candidate === undefined || verdicts[i]?.sure === true || facts[i].prose || isNumbered(facts[i]) || !isSuspect(candidate, facts[i]))
      return false
    if (layout.timed && (isTimeOfDay(facts[i].key) || opensEntry(i, facts, candidates))) return false
    if (mayBeCrossHead(i, text) || mayOpenSection(i, text) || isAnswered(i, text)) return false
    return !mayBeSpoken(facts[i], candidate) && !mayBeListed(i, text)
  })
  if (!wholePage && open.length === 0) return
  const rowOf = view.rows()
  const asked = open.filter((i) => rowOf[i] >= 0)
  const rows = asked.map((i) => rowOf[i])
  const limit = wholePage ? (balanced ? balancedLimit(view) : CAREFUL_PAGE) : ARTICLE
  const probabilities = probabilitiesOf(view, rows, wholePage, balanced)
  const standfirst = standfirstOf(layout, facts, candidates)
  const share = lists === undefined ? () => 1 : sharesOfLimit(view, text, limit, verdicts, far, lists)
  const limitOf = (i: number): number => (i === standfirst ? CAREFUL_PAGE : share(i) * limit)
  const going = indicesWhere(asked.length, (k) => probabilities[k] < limit && probabilities[k] < limitOf(asked[k]))
  const features = view.explain(going.map((k) => rows[k]))
  going.forEach((k, at) => {
    const i = asked[k]
    const kind = isNameOfAuthor(i, text) ? 'byline' : kindOf(candidates[i], isFar(i))
    verdicts[i] = byModel(features[at], probabilities[k], verdicts[i], kind)
  })
  if (wholePage) {
    takeToldTwice(text, verdicts)
    takeMarks(rowOf, verdicts)
  }
}

/** The lists of a page's story. */
export function linesOfLists(view: ModelView, text: LaidOutText, verdicts: readonly (Verdict | undefined)[]): StoryLists {
  const { candidates } = text
  const limit = balancedLimit(view)
  const ofEntries = linesOfLiveBlog(text, (i) => view.content(i) >= limit)
  const isKept = (i: number): boolean => ofEntries[i] || view.content(i) >= limit
  const inLists = linesOfListsBelow(text, {
    isKept,
    isFrame: (i) => !ofEntries[i] && (goes(verdicts[i]) || (candidates[i] !== undefined && !isKept(i))),
    mayBeStory: isDoubted(view) ? (i) => !(view.content(i) < SURELY_FRAME) : undefined,
  })
  return { ofEntries, inLists }
}

/**
 * The factor on the limit for each line of a page, from 0 to 1: 0 for what belongs to a list, an interview or the entries of a live blog, and what a
 * story between likely sentences may quote of a page (of 181 lines of labelled pages that stay for it 106 are in a gold), less than 1 for headings
 * of a listicle and behind a box, for sentences in or near the story and for lines of a stanza or list of which half stays.
 */
function sharesOfLimit(
  view: ModelView,
  text: LaidOutText,
  limit: number,
  verdicts: readonly (Verdict | undefined)[],
  far: readonly boolean[],
  lists: StoryLists,
): (i: number) => number {
  const { facts, candidates } = text
  const isLikely = (i: number, least: number): boolean => view.content(i) >= least
  const isKept = (i: number): boolean => isLikely(i, limit)
  const headings = headingsOfListicle(text, isKept)
  const inBlocks = linesOfKeptBlocks(text, (i) => verdicts[i] === undefined && isKept(i))
  const isSentence = (i: number): boolean => facts[i].prose && isLikely(i, 0.5)
  const isLikelySentence = (i: number): boolean => isSentence(i) || (isShortSentence(facts[i]) && isLikely(i, 0.5))
  const lastOfStory = facts.findLastIndex((_, i) => isSentence(i))
  const linesBelowStory = distancesBelow(facts.length, (i) => (facts[i].prose && isKept(i)) || lists.ofEntries[i] || lists.inLists[i])
  const betweenSentences = linesBetween(facts.length, isSentence)
  const comments = facts.findIndex((line, i) => i > lastOfStory && isHeadingOfComments(line, verdicts[i]))
  const inInterview = linesOfInterview(text, isKept)
  const listed = itemsOfAnnouncedLists(text, (i) => verdicts[i] === undefined && isLikely(i, 0.5))
  const below = [linesOfPairs, linesOfDialogue, linesOfSignature].map((linesOf) => linesOf(text, isKept))
  const belonging = [inInterview, listed, linesOfProsAndCons(text), ...below]
  const isOwn = (i: number): boolean => facts[i] !== undefined && candidates[i] === undefined && verdicts[i] === undefined && isKept(i)
  // A line that a rule knows for that of a box stands right above, the story above the box, a paragraph or a question of an interview right below.
  const isBehindBox = (i: number): boolean =>
    linesBelowStory[i] <= MAX_LINES_OF_BOX &&
    goes(verdicts[i - 1]) &&
    (inInterview[i + 1] || (isSentence(i + 1) && isParagraph(facts[i + 1])))
  return (i) => {
    if (comments >= 0 && i > comments && verdicts[comments]?.kind === 'comment-policy') return 1
    if (lists.ofEntries[i] || (betweenSentences[i] && mayBeQuoted(i, text))) return 0
    if (headings[i]) return HEADING_SHARE
    if (comments >= 0 && i > comments) return 1
    if (lists.inLists[i] || (!far[i] && belonging.some((lines) => lines[i]))) return 0
    if (candidates[i] === undefined && !far[i] && isHeadingLike(i, facts) && isBehindBox(i)) return HEADING_SHARE
    const nearStory = facts[i].prose && facts[i].ends && !far[i]
    if (nearStory && linesBelowStory[i] <= MAX_LINES_OF_BOX && candidates[i] === undefined && isParagraph(facts[i])) return PARAGRAPH_SHARE
    if (candidates[i] === undefined && isShortSentence(facts[i]) && i > 0 && isLikelySentence(i - 1)) return SHORT_SHARE
    if (candidates[i] === undefined && !far[i] && isOwn(i - 1) && isOwn(i + 1)) return BETWEEN_SHARE
    return nearStory || inBlocks[i] ? DOUBTED_SHARE : 1
  }
}

/** Whether each line has such a line close above it, and another one close below. */
function linesBetween(count: number, test: (i: number) => boolean): boolean[] {
  const below = distancesBelow(count, test)
  const above = distancesBelow(count, (i) => test(count - 1 - i)).reverse()
  return below.map((distance, i) => Math.max(distance, above[i]) <= MAX_LINES_OF_BOX)
}

/** How many lines below the last such line each one stands; endless without one. */
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

/** Whether a line has several sentences. */
function isParagraph({ text }: LineFacts): boolean {
  return sentenceEnd(text, 0) < text.length
}

/** Whether a line is the heading of the comments: 'Comments', '12 comments'. */
function isHeadingOfComments({ words }: LineFacts, verdict: Verdict | undefined): boolean {
  if (verdict?.sure !== true || words > MAX_WORDS_ABOVE_COMMENTS) return false
  return verdict.kind === 'comment-policy' || verdict.evidence.shape === 'share-count'
}

function indicesWhere(count: number, test: (i: number) => boolean): number[] {
  const indices: number[] = []
  for (let i = 0; i < count; i++) if (test(i)) indices.push(i)
  return indices
}

/**
 * Lines of the copy of a passage that was left out, of which no row is made. A sentence goes only if its other copy stays; what a rule is sure
 * of keeps its kind.
 */
function takeToldTwice({ facts, candidates, copyOf }: LaidOutText, verdicts: (Verdict | undefined)[]): void {
  copyOf.forEach((copy, i) => {
    if (copy === undefined || isOwedToReaders(candidates[i]) || (facts[i].prose && goes(verdicts[copy]))) return
    const own = verdicts[i]
    const evidence: BoilerplateEvidence = { support: [TOLD_TWICE] }
    if (own?.sure !== true)
      verdicts[i] = { kind: 'page-chrome', sure: true, removable: true, score: TOLD_TWICE_SCORE, rule: TOLD_TWICE, evidence }
    else if (own.by !== 'rule') verdicts[i] = { ...own, removable: true }
  })
}

/** Below which probability a line of a page goes. */
export function balancedLimit(view: ModelView): number {
  return Math.max(BALANCED_PAGE_LEAST, BALANCED_PAGE_SHARE * view.expectedF1())
}

function probabilitiesOf(view: ModelView, rows: readonly number[], wholePage: boolean, balanced: boolean): readonly number[] {
  if (!wholePage) return Array.from(view.firstOf(rows))
  const second = view.second()
  if (balanced) return rows.map((row) => second[row])
  const first = view.first()
  return rows.map((row) => Math.max(first[row], second[row]))
}

/** What readers are owed stays, whatever the model thinks of its words. */
function isOwedToReaders(candidate: Candidate | undefined): boolean {
  return candidate?.strong === true && (PROTECTED_KINDS.has(candidate.kind) || candidate.kind === 'disclosure')
}

/** What belongs to an article without being its story: bylines, captions, notes on the author. Far from the story they are another one's. */
function isOfTheArticle(candidate: Candidate | undefined): boolean {
  return candidate?.strong === true && KINDS[candidate.kind].action !== 'remove' && !candidate.removable
}

/** What a rule suspects, for better reasons than its form or its beginning alone, to be of a kind that goes. */
function isSuspect(candidate: Candidate, { ends }: LineFacts): boolean {
  if (candidate.by === 'prefix' || KINDS[candidate.kind].action !== 'remove') return false
  if (candidate.by === 'prompt' && !candidate.strong && ends) return false // a guide's advice in a full sentence
  return candidate.shape === undefined || !DOUBTFUL_SHAPES.has(candidate.shape.name)
}

/**
 * Share of boilerplate among the lines at a probability of 0, .05, .1 … 1 of being content, measured by cross-validation over every
 * third labelled text, 642,000 lines (training weighs long lines more, so the raw probabilities are not these shares).
 */
const MEASURED = [
  0.99, 0.92, 0.83, 0.77, 0.71, 0.67, 0.63, 0.59, 0.56, 0.52, 0.49, 0.45, 0.39, 0.38, 0.33, 0.29, 0.23, 0.18, 0.13, 0.06, 0.02,
]

/** The measured share at a probability, between the two nearest measurements in proportion. */
function calibrated(p: number): number {
  const at = Math.min(p, 0.9999) * (MEASURED.length - 1)
  const below = Math.floor(at)
  return MEASURED[below] + (MEASURED[below + 1] - MEASURED[below]) * (at - below)
}

/** Of what kind a line is that the model takes for the page's. */
function kindOf(candidate: Candidate | undefined, far: boolean): BoilerplateKind {
  const ownKind = candidate !== undefined && (KINDS[candidate.kind].action === 'remove' || (!far && isOfTheArticle(candidate)))
  return ownKind ? candidate.kind : 'page-chrome'
}

/** What the model makes of a line, with what it was taken for before. */
export function byModel(features: readonly FeatureEvidence[], p: number, own: Verdict | undefined, kind: BoilerplateKind): Verdict {
  const removable = KINDS[kind].action === 'remove'
  const evidence: BoilerplateEvidence =
    own === undefined
      ? { features, support: ['model'] }
      : { ...own.evidence, features, support: [...(own.evidence.support ?? []), 'model'] }
  return { kind, sure: true, removable, score: Math.round(1000 * calibrated(p)) / 1000, rule: LINE_MODEL, evidence }
}
