import type { BoilerplateEvidence, SourceEvidence } from '../../text/finding.js'
import type { Span } from '../../text/span.js'
import { goesByDefault } from '../kinds.js'
import { isSteady, type KnownLines, readsLikeSentence } from '../known-to-source.js'
import type { Candidate } from '../lines/candidate.js'
import type { LineFacts } from '../lines/line-facts.js'
import type { ModelView } from '../model-view.js'
import type { LaidOutText } from '../story/layout.js'
import { addRange, nextWhere, runsOf } from '../story/line-indices.js'
import { type Verdict, type Verdicts, withSupport } from './verdict.js'

// What other articles of the source have as well is the site's, if it stands between the same lines there: a menu, a footer, a box of links.
// A newsroom also repeats what is the story's, from day to day: its background, its cross-heads. Those stand between other lines each time,
// or several paragraphs of them stand together between sentences of the story. So the lines that stand together elsewhere too are looked at
// in runs, and prose needs a second sign.

// What was measured at other values is in docs/sources.md, under 'Thresholds'.

/**
 * In an article, what stands this many lines from a sentence or a headline at the most goes only if nearly all articles of the source have it: a
 * rubric or a credit there may be the story's own.
 */
const NEAR_LINES = 2
const NEAR_SHARE = 0.75
/** Menus and labels have no more words; a headline has. */
const MAX_MENU_WORDS = 4
/** Prose of which the line model is surer than this isn't taken from a page. */
const CERTAIN = 0.95
/**
 * The same for a steady sentence with no repeated sentence beside it, as a teaser between headlines is: a story's background comes in several
 * paragraphs.
 */
const CERTAIN_OF_LONE = 0.98
/** From an article a repeated line goes only if the model takes it for the page's rather than for the story's. */
const DOUBTED = 0.5
/**
 * What is steady goes from a page between other lines too if the model isn't surer than this that it is content: a notice below the story, the
 * sections over a list of links.
 */
const FAIRLY_SURE = 0.8
/** A repeated sentence of the story at its beginning or end has more words than a slogan. */
const MIN_OUTER_WORDS = 6
/** A cross-head of the story, below background that all its reports have, has no more words. */
const MAX_CROSS_HEAD_WORDS = 6
/** In front of a page number at the end of the text: one line that is always there may be the heading of a table. */
const MIN_LINES_BEFORE_NUMBERS = 2
/** The sentence above what stands within the story is at most so many lines away, as a caption or a quoted name may stand between. */
const LINES_TO_SENTENCE = 3
/** 'This is the word of the Lord.', 'Thanks be to God.', 'Psalm': so many lines may come together in each article of a form. */
const MAX_FORMULA_LINES = 4
const SOURCE_SCORE = 0.9
const REPEATED_SCORE = 0.5

/** The rule by which a line goes that other pages of the source have. */
export const SOURCE = 'source'

/** The lines of a text with what the source and the model know of them, and the verdicts so far. */
interface JudgedLines extends LaidOutText {
  readonly known: KnownLines
  readonly verdicts: Readonly<Verdicts>
  readonly onPage: boolean
  readonly view: ModelView | undefined
}

/** Adds what the other articles of the source say to the verdicts of rules and model, in place. */
export function addSourceVerdicts(
  known: KnownLines,
  text: LaidOutText,
  verdicts: Verdicts,
  onPage: boolean,
  view: ModelView | undefined,
): void {
  const { facts, candidates, layout } = text
  const lines: JudgedLines = { ...text, known, verdicts, onPage, view }
  const frame = linesOfFrame(lines)
  const strays = straysOfPage(lines)
  const nearStory = isNearStory(lines)
  facts.forEach((line, i) => {
    const repeated = known[i]
    if (repeated === undefined || i === layout.headline) return
    const verdict = verdicts[i]
    if (verdict === undefined && isLeftIn(candidates[i])) return
    const confirmed =
      verdict !== undefined &&
      goesByDefault(verdict.kind) &&
      (!line.prose || repeated.besideSame) &&
      (!repeated.newNumbers || verdict.by !== 'model')
    const doubtful = !onPage && repeated.share < NEAR_SHARE && nearStory(i)
    const fixed = onPage && frame.has(i) && repeated.betweenSame
    const stray = candidates[i] === undefined && strays.has(i)
    verdicts[i] = withSource(verdict, repeated.evidence, (frame.has(i) || confirmed || stray) && !doubtful, fixed)
  })
}

/** Kinds that are kept or flagged stay so, however often the source repeats them. */
function isLeftIn(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && !goesByDefault(candidate.kind)
}

/** Which lines are the site's and not the story's, judged run by run. */
function linesOfFrame(lines: JudgedLines): ReadonlySet<number> {
  const { facts, known, onPage } = lines
  const frame = new Set<number>()
  for (const run of placedRuns((i) => known[i]?.besideSame === true, lines)) {
    const { from, to, enclosed, heading, outer } = run
    // On a page, and in many lines, a box of links may stand between two paragraphs.
    const isFormula = !onPage && to - from <= MAX_FORMULA_LINES
    const inStory = enclosed && (isFormula || isMostlyProse(facts.slice(from, to)))
    const numbers = startOfNumbers(run, lines)
    for (let i = to - 1; i >= from; i--) {
      if (i < numbers && isNews(i, lines)) continue
      const ofFrame = facts[i].prose
        ? !enclosed && to - from > 1 && known[i]?.betweenSame === true && hasSecondSign(i, lines)
        : !inStory && !headsPassage(i, run, lines, frame) && !(heading && i === to - 1)
      if (ofFrame && !outer.has(i)) frame.add(i)
    }
  }
  return frame
}

/** 'New cases: 121', with other numbers each day: it goes only if a rule suspects it, as 'Updated 3 hours ago'. */
function isNews(i: number, { known, candidates }: JudgedLines): boolean {
  return known[i]?.newNumbers === true && !isSuspected(candidates[i])
}

/** From where on nothing but such lines follows up to the end of the text, below as many lines at least that are always the same: 'Sheet 3 of 24'. */
function startOfNumbers({ from, to }: Run, lines: JudgedLines): number {
  const hasNews = (i: number): boolean => isNews(i, lines)
  const first = to - nextWhere((k) => !hasNews(to - 1 - k), 0, to - from)
  const same = nextWhere((k) => hasNews(first - 1 - k), 0, first - from)
  return to === lines.facts.length && same >= Math.max(to - first, MIN_LINES_BEFORE_NUMBERS) ? first : to
}

/** 'What we know so far', above background that stays; 'At the close:', above the figures of the day. */
function headsPassage(i: number, { to, below }: Run, lines: JudgedLines, goes: ReadonlySet<number>): boolean {
  return below && i + 1 < to && (lines.facts[i + 1].prose || isNews(i + 1, lines)) && !goes.has(i + 1)
}

/** Whether a steady line has no repeated prose above or below it. */
function standsAlone(i: number, { known, facts }: JudgedLines): boolean {
  const isRepeatedProse = (k: number): boolean => known[k] !== undefined && facts[k].prose
  return isSteady(known[i]) && !isRepeatedProse(i - 1) && !isRepeatedProse(i + 1)
}

/** Which steady lines of a page the model isn't sure of. Inside of the story, between two sentences, background and cross-heads are repeated. */
function straysOfPage(lines: JudgedLines): ReadonlySet<number> {
  const { known, onPage, view } = lines
  const strays = new Set<number>()
  if (!onPage || view === undefined) return strays
  for (const run of placedRuns((i) => known[i] !== undefined, lines)) {
    for (let i = run.to - 1; i >= run.from; i--) {
      const ofStory = run.enclosed || run.outer.has(i) || isNews(i, lines) || headsPassage(i, run, lines, strays)
      if (!ofStory && isSteady(known[i]) && view.content(i) < FAIRLY_SURE) strays.add(i)
    }
  }
  return strays
}

/** Lines from `from` on, up to `to` without it, and how they stand to the story. */
interface Run {
  readonly from: number
  readonly to: number
  /**
   * Whether a sentence stands right below them, as below a cross-head of the story but not below the heading of a box of links, and one above them,
   * perhaps with a short line or two between. Below background a cross-head may stand between, too.
   */
  readonly enclosed: boolean
  /** Whether the line above them isn't repeated. */
  readonly below: boolean
  /** Whether a sentence that isn't repeated stands right below the last one: 'Dear readers,' or the first cross-head. */
  readonly heading: boolean
  /** Sentences at either end that may be the story's own. */
  readonly outer: ReadonlySet<number>
}

/** The runs of lines that pass a test, with how they stand to the story. */
function placedRuns(test: (i: number) => boolean, { known, facts, candidates, verdicts }: JudgedLines): Run[] {
  const isSentenceAt = (i: number): boolean => i >= 0 && i < facts.length && verdicts[i]?.sure !== true && readsLikeSentence(facts[i])
  const isOwn = (i: number): boolean => known[i] === undefined && isSentenceAt(i)
  const isOuter = (i: number): boolean => readsLikeSentence(facts[i]) && facts[i].words >= MIN_OUTER_WORDS && !isSuspected(candidates[i])
  const isCrossHead = (i: number): boolean =>
    i < facts.length && known[i] === undefined && verdicts[i] === undefined && facts[i].words <= MAX_CROSS_HEAD_WORDS
  const hasSentenceAbove = (from: number): boolean => {
    for (let i = from - 1; i >= Math.max(0, from - LINES_TO_SENTENCE) && !test(i); i--) if (isSentenceAt(i)) return true
    return false
  }
  return runsOf(test, 0, facts.length).map(({ start, end }) => {
    const leadsOn = isSentenceAt(end) || (isCrossHead(end) && isSentenceAt(end + 1) && isMostlyProse(facts.slice(start, end)))
    return {
      from: start,
      to: end,
      enclosed: leadsOn && hasSentenceAbove(start),
      below: start > 0 && known[start - 1] === undefined,
      heading: isOwn(end),
      outer: outerSentences({ start, end }, isOwn, isOuter, (i) => candidates[i] === undefined),
    }
  })
}

/**
 * The sentences of a run that may be the story's own: those right below one that isn't repeated, as background may end the story, and those right above
 * one: 'Every week we visit a baker.' A heading may stand below these, if nothing plain stands above them, but 'By Ann Reed' may.
 */
function outerSentences(
  { start, end }: Span,
  isOwn: (i: number) => boolean,
  isOuter: (i: number) => boolean,
  isPlain: (i: number) => boolean,
): ReadonlySet<number> {
  const outer = new Set<number>()
  if (isOwn(start - 1)) {
    const behind = nextWhere((i) => !isOuter(i), start, end)
    addRange(outer, start, behind)
  }
  if (!isOwn(end)) return outer
  const behind = isOuter(end - 1) ? end : end - 1
  const first = behind - nextWhere((k) => !isOuter(behind - 1 - k), 0, behind - start)
  if (behind === end || nextWhere(isPlain, start, first) === first) addRange(outer, first, behind)
  return outer
}

/** Whether a cue or a form says that it is the page's. */
function isSuspected(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && goesByDefault(candidate.kind)
}

/** Whether a line stands at the story: a sentence, the headline, or what may be it, as nothing is known of it. */
function isNearStory({ known, facts, verdicts, layout: { headline } }: JudgedLines): (i: number) => boolean {
  const unknown = (i: number): boolean => known[i] === undefined && verdicts[i] === undefined && facts[i].words > MAX_MENU_WORDS
  const story = facts.map((line, i) => i === headline || unknown(i) || (line.prose && verdicts[i]?.sure !== true))
  return (i) => story.slice(Math.max(0, i - NEAR_LINES), i + NEAR_LINES + 1).includes(true)
}

function isMostlyProse(run: readonly LineFacts[]): boolean {
  const total = run.reduce((sum, { words }) => sum + words, 0)
  return run.reduce((sum, { prose, words }) => sum + (prose ? words : 0), 0) > total / 2
}

/** Whether a rule suspects the line, or the model has its doubts about it. */
function hasSecondSign(i: number, lines: JudgedLines): boolean {
  const { candidates, onPage, view } = lines
  if (isSuspected(candidates[i])) return true
  const row = view?.rows()[i] ?? -1
  if (view === undefined || row < 0) return false
  return onPage ? view.second()[row] < (standsAlone(i, lines) ? CERTAIN_OF_LONE : CERTAIN) : view.first()[row] < DOUBTED
}

/** The verdict with the evidence of the source. `fixed`: the line is part of a page's frame, so what it quotes is no quotation of the story. */
function withSource(verdict: Verdict | undefined, source: SourceEvidence, sure: boolean, fixed: boolean): Verdict {
  const known: BoilerplateEvidence = { ...verdict?.evidence, source }
  const evidence = fixed ? withSupport(known, 'between-the-same-lines') : known
  if (verdict === undefined) {
    return { kind: 'page-chrome', sure, removable: true, score: sure ? SOURCE_SCORE : REPEATED_SCORE, rule: SOURCE, by: 'source', evidence }
  }
  return sure && !verdict.sure ? { ...verdict, sure, score: SOURCE_SCORE, evidence } : { ...verdict, evidence }
}
