import type { BoilerplateKind, FeatureEvidence, Support } from '../../text/finding.js'
import { goesByDefault, PROTECTED_KINDS } from '../kinds.js'
import type { Candidate } from '../lines/candidate.js'
import { isNumbered, type LineFacts } from '../lines/line-facts.js'
import { DOUBTFUL_SHAPES } from '../lines/shapes.js'
import { hasDay, saysChanged } from '../lines/time-stamps.js'
import { balancedLimit, type ModelView } from '../model-view.js'
import { isTimeOfEntry, type LaidOutText } from '../story/layout.js'
import { range } from '../story/line-indices.js'
import { isBelowHeadline, isNameOfAuthor, standfirstOf } from '../story/standfirst.js'
import { isAnswer, isAnswered, mayBeCrossHead, mayBeSpoken, mayOpenSection } from '../story/story-labels.js'
import { mayBeListed } from '../story/story-lists.js'
import { sharesOfLimit } from './limits-of-lines.js'
import type { StoryLists } from './lists-of-story.js'
import { takeMarks } from './separators.js'
import { goes, type Verdict, type Verdicts, withSupport } from './verdict.js'

// What was measured at other values is in docs/boilerplate.md, under 'Thresholds'.

/** Below this, by both passes, a line of a page goes when the caller asks for care. */
const CAREFUL_PAGE = 0.06
/**
 * In an extracted article the model only confirms what a rule suspects: alone it takes lists of short lines at the story's end (concert dates,
 * addresses).
 */
const ARTICLE = 0.08

/** Of 1,245 lines that go from labelled pages as told twice 21 are in the labelled text, three of them without another copy. */
const TOLD_TWICE_SCORE = 0.98
const TOLD_TWICE: Verdict = {
  kind: 'page-chrome',
  sure: true,
  removable: true,
  score: TOLD_TWICE_SCORE,
  rule: 'told-twice',
  by: 'copy',
  evidence: { support: ['told-twice'] },
}

/** The rule by which a line goes that the model finds. */
const LINE_MODEL = 'line-model'

/** What the model is asked for: the lines of a whole page, or what rules suspect of a text that has no page around its story; and how boldly. */
export interface ModelUse {
  readonly wholePage: boolean
  /** The lines of a whole page that no line of the story is near to. */
  readonly far: ReadonlySet<number>
  /** The story's own lists on a whole page; without them the model is asked for what it is sure of alone. */
  readonly lists: StoryLists | undefined
}

/**
 * Adds what the model finds to the verdicts of the rules, in place. A standfirst goes only where the model is sure: golds differ in it, as
 * in the headline (of 98 that it doubted 48 were in the gold), and readers want it.
 */
export function addModelVerdicts(view: ModelView, text: LaidOutText, verdicts: Verdicts, { wholePage, far, lists }: ModelUse): void {
  const { facts, candidates, layout } = text
  const isFar = (i: number): boolean => far.has(i) && !isBelowHeadline(i, layout)
  const open = range(0, facts.length).filter((i) => {
    if (isOwedToReaders(candidates[i])) return false
    if (verdicts[i]?.sure === true) return wholePage && isFar(i) && isOfTheArticle(candidates[i])
    return wholePage || isInDoubt(i, text)
  })
  if (!wholePage && open.length === 0) return
  const rowOf = view.rows()
  const asked = open.filter((i) => rowOf[i] >= 0)
  const rows = asked.map((i) => rowOf[i])
  const balanced = lists !== undefined
  const limit = balanced ? balancedLimit(view) : wholePage ? CAREFUL_PAGE : ARTICLE
  const probabilities = probabilitiesOf(view, rows, wholePage, balanced)
  const standfirst = standfirstOf(text)
  const share = balanced ? sharesOfLimit(view, text, verdicts, far, lists) : () => 1
  const limitOf = (i: number): number => (i === standfirst ? CAREFUL_PAGE : share(i) * limit)
  const doubts = asked.map((i, k): Doubt => ({ i, row: rows[k], p: probabilities[k] })).filter(({ i, p }) => p < limit && p < limitOf(i))
  takeDoubted(doubts, (i) => (isNameOfAuthor(i, text) ? 'byline' : kindOf(candidates[i], isFar(i))), verdicts, view)
  if (wholePage) {
    takeToldTwice(text, verdicts)
    takeMarks(rowOf, text, verdicts)
  }
}

/**
 * Lines of the copy of a passage that was left out, of which no row is made. What a rule is sure of keeps its kind; a sentence whose other copy goes
 * is what that is.
 */
function takeToldTwice({ facts, candidates, copyOf }: LaidOutText, verdicts: Verdicts): void {
  copyOf.forEach((copy, i) => {
    if (copy === undefined || isOwedToReaders(candidates[i])) return
    const own = verdicts[i]
    const other = facts[i].prose ? verdicts[copy] : undefined
    const goesToo = other !== undefined && goes(other)
    if (own?.sure !== true) verdicts[i] = goesToo ? ofCopy(other) : TOLD_TWICE
    else if (own.by !== 'rule' && !goesToo) verdicts[i] = { ...own, removable: true }
  })
}

/** The verdict on the other copy of a line. */
function ofCopy(verdict: Verdict): Verdict {
  return { ...verdict, evidence: withSupport(verdict.evidence, 'copies') }
}

function probabilitiesOf(view: ModelView, rows: readonly number[], wholePage: boolean, balanced: boolean): readonly number[] {
  if (!wholePage) return Array.from(view.firstOf(rows))
  const second = view.second()
  if (balanced) return rows.map((row) => second[row])
  const first = view.first()
  return rows.map((row) => Math.max(first[row], second[row]))
}

/** Whether rules suspect a line of an extracted article, and the story has no use for it where it stands. */
function isInDoubt(i: number, text: LaidOutText): boolean {
  const line = text.facts[i]
  const candidate = text.candidates[i]
  if (candidate === undefined || line.prose || isNumbered(line) || !isSuspect(candidate, line) || mayBeSpoken(line, candidate)) return false
  return !USES_OF_STORY.some((isUsed) => isUsed(i, text))
}

/** What a story has short lines for. */
const USES_OF_STORY: readonly ((i: number, text: LaidOutText) => boolean)[] = [
  isTimeOfEntry,
  isTimeOfEvent,
  mayBeCrossHead,
  mayOpenSection,
  isAnswered,
  isAnswer,
  mayBeListed,
]

/**
 * Whether a line may tell when something begins, 'Saturday, 3 May, 19:00', in front of where: a line that nothing is known of. In 3,227 extracted
 * labelled texts no time stamp with a time of day stands so.
 */
function isTimeOfEvent(i: number, { facts, candidates }: LaidOutText): boolean {
  const below = facts[i + 1]
  if (candidates[i]?.kind !== 'timestamp' || below === undefined || candidates[i + 1] !== undefined || below.prose) return false
  return EVENT.test(facts[i].key) && !saysChanged(facts[i].key) && hasDay(facts[i].key)
}

/** A word first, but not a label; and a time of day. */
const EVENT = /^\p{L}[^\d:]*\d.*\d ?(?:[:.h]\d\d|(?:uhr|h)(?!\p{L}))/u

/** What readers are owed stays, whatever the model thinks of its words. */
export function isOwedToReaders(candidate: Candidate | undefined): boolean {
  return candidate?.strong === true && (PROTECTED_KINDS.has(candidate.kind) || candidate.kind === 'disclosure')
}

/** What belongs to an article without being its story: bylines, captions, notes on the author. Far from the story they are another one's. */
function isOfTheArticle(candidate: Candidate | undefined): boolean {
  return candidate?.strong === true && !candidate.removable
}

/** What a rule suspects, for better reasons than its form or its beginning alone, to be of a kind that goes. */
function isSuspect(candidate: Candidate, { ends }: LineFacts): boolean {
  if (candidate.by === 'prefix' || !goesByDefault(candidate.kind)) return false
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
  const ownKind = candidate !== undefined && (goesByDefault(candidate.kind) || (!far && isOfTheArticle(candidate)))
  return ownKind ? candidate.kind : 'page-chrome'
}

/** A line with its row and the probability, by the model, that it is content. */
export interface Doubt {
  readonly i: number
  readonly row: number
  readonly p: number
}

/** Gives lines that the model doubts its verdict, in place; `signs`: what else speaks against them. */
export function takeDoubted(
  doubts: readonly Doubt[],
  kindOfLine: (i: number) => BoilerplateKind,
  verdicts: Verdicts,
  view: ModelView,
  ...signs: readonly Support[]
): void {
  const features = view.explain(doubts.map(({ row }) => row))
  doubts.forEach(({ i, p }, k) => {
    verdicts[i] = byModel(features[k], p, verdicts[i], kindOfLine(i), signs)
  })
}

/** What the model makes of a line, with what it was taken for before. */
function byModel(
  features: readonly FeatureEvidence[],
  p: number,
  own: Verdict | undefined,
  kind: BoilerplateKind,
  signs: readonly Support[],
): Verdict {
  return {
    kind,
    sure: true,
    removable: goesByDefault(kind),
    score: Math.round(1000 * calibrated(p)) / 1000,
    rule: LINE_MODEL,
    by: 'model',
    evidence: withSupport({ ...own?.evidence, features }, 'model', ...signs),
  }
}
