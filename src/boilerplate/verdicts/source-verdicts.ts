import type { SourceEvidence, Support } from '../../text/finding.js'
import { isQuestion } from '../../text/sentences/sentence-marks.js'
import { goesByDefault } from '../kinds.js'
import type { Candidate } from '../lines/candidate.js'
import type { LineFacts } from '../lines/line-facts.js'
import type { MeasuredText } from '../measured.js'
import type { ModelView } from '../model-view.js'
import type { Profile } from '../options.js'
import { keyOfRead, type SourceLines, TEXT_END } from '../source-lines.js'
import { isHeadlineLike } from '../story/headline.js'
import type { LaidOutText, Layout } from '../story/layout.js'
import type { Verdict, Verdicts } from './verdict.js'

// What other articles of the source have as well is the site's, if it stands between the same lines there: a menu, a footer, a box of links.
// A newsroom also repeats what is the story's, from day to day: its background, its cross-heads. Those stand between other lines each time,
// or several paragraphs of them stand together between sentences of the story. So the lines that stand together elsewhere too are looked at
// in runs, and prose needs a second sign.

/** Fewer articles show nothing. */
const MIN_ARTICLES = 2
// What was measured at other values is in docs/sources.md, under 'Thresholds'.

/**
 * In at least this share of the source's articles. Boxes of links on a page change from day to day; what an extractor leaves in is in most
 * articles.
 */
const MIN_SHARE = { article: 0.3, page: 0.1 } as const
/**
 * In an article, what stands this many lines from a sentence or a headline at the most goes only if nearly all articles of the source have it: a
 * rubric or a credit there may be the story's own.
 */
const NEAR_LINES = 2
const NEAR_SHARE = 0.75
/** Menus and labels have no more words; a headline has. */
const MAX_MENU_WORDS = 4
/** So many of a page's sentences are on a copy of it too: at another address, or the page itself among those that were learned from. */
const COPIED_SHARE = 0.9
/** Fewer sentences may all be the site's. */
const MIN_SENTENCES = 5
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
 * A line of a page that this share of the articles have is steady: it may go against the model's word, or between other neighbours than
 * usual, and may mark the end of the story.
 */
const STEADY_SHARE = 0.3
/**
 * What is steady goes from a page between other lines too if the model isn't surer than this that it is content: a notice below the story, the
 * sections over a list of links.
 */
const FAIRLY_SURE = 0.8
/** Fewer words that end like a sentence may be a label: 'Read more.' */
const MIN_SENTENCE_WORDS = 3
/** A repeated sentence of the story at its end has more words than a slogan. */
const MIN_CLOSING_WORDS = 6
/** The sentence above what stands within the story is at most so many lines away, as a caption or a quoted name may stand between. */
const LINES_TO_SENTENCE = 3
/** 'This is the word of the Lord.', 'Thanks be to God.', 'Psalm': so many lines may come together in each article of a form. */
const MAX_FORMULA_LINES = 4
const SOURCE_SCORE = 0.9
const REPEATED_SCORE = 0.5

/** The rule by which a line goes that other pages of the source have. */
export const SOURCE = 'source'

/** A line that other articles of the source have. */
export interface Repeated {
  readonly evidence: SourceEvidence
  /** In which share of the source's articles it is. */
  readonly share: number
  /** Whether a neighbour is the same as elsewhere, and whether both are. */
  readonly besideSame: boolean
  readonly betweenSame: boolean
}

/** By the index of a line what other articles of the source have of it. */
export type KnownLines = readonly (Repeated | undefined)[]

/** Looks up what other articles of the source have of each line. */
export function lookUpSource(source: SourceLines, facts: readonly LineFacts[], profile: Profile): KnownLines {
  const minShare = MIN_SHARE[profile]
  const keys = facts.map(({ text }) => keyOfRead(text))
  const written = keys.flatMap((key, i) => (key === '' ? [] : [i]))
  const lines = keys.map((key) => (key === '' ? undefined : source.seen(key)))
  const seenOf = (indices: readonly number[]): number[] => indices.map((i) => lines[i]?.articles ?? 0)
  const copies = countCopies(seenOf(written.filter((i) => facts[i].prose)), seenOf(written))
  const repeated: (Repeated | undefined)[] = facts.map(() => undefined)
  written.forEach((i, k) => {
    const seen = lines[i]
    if (seen === undefined || seen.articles - copies < Math.max(MIN_ARTICLES, minShare * (source.articles - copies))) return
    const above = source.seenTogether(k === 0 ? TEXT_END : keys[written[k - 1]], keys[i])
    const below = source.seenTogether(keys[i], k + 1 === written.length ? TEXT_END : keys[written[k + 1]])
    repeated[i] = {
      share: (seen.articles - copies) / (source.articles - copies),
      evidence: { ...seen, of: source.articles, beside: Math.max(above, below) },
      besideSame: Math.max(above, below) - copies >= Math.max(MIN_ARTICLES, (seen.articles - copies) / 2),
      betweenSame: Math.min(above, below) - copies >= MIN_ARTICLES,
    }
  })
  return repeated
}

/**
 * Where a line of the frame was taken for the headline: the first line behind it that may be one and that no other article has, or else one that stands
 * between other lines there, as a teaser does. A known title needs no guess.
 */
export function headlineBesideFrame(layout: Layout, known: KnownLines, { facts, candidates }: MeasuredText): Layout {
  if (known[layout.headline]?.besideSame !== true || layout.titles.length > 0) return layout
  const firstOf = (mayBe: (repeated: Repeated | undefined) => boolean): number =>
    facts.findIndex(
      (line, i) => i > layout.headline && i < layout.first && line.words >= 2 && mayBe(known[i]) && isHeadlineLike(line, candidates[i]),
    )
  const own = firstOf((repeated) => repeated === undefined)
  const headline = own >= 0 ? own : firstOf((repeated) => repeated?.besideSame !== true)
  // 'Market report' may be the headline each day.
  return headline >= 0 ? { ...layout, headline } : layout
}

/** Adds what the other articles of the source say to the verdicts of rules and model, in place. */
export function addSourceVerdicts(
  known: KnownLines,
  { facts, candidates, layout }: LaidOutText,
  verdicts: Verdicts,
  profile: Profile,
  view: ModelView | undefined,
): void {
  const onPage = profile === 'page'
  const certain = (i: number): number => (!onPage ? DOUBTED : standsAlone(i, known, facts) ? CERTAIN_OF_LONE : CERTAIN)
  const hasSign = (i: number): boolean => hasSecondSign(i, candidates[i], profile, view, certain(i))
  const frame = linesOfFrame(known, facts, verdicts, onPage, hasSign)
  const strays = onPage && view !== undefined ? straysOfPage(known, facts, verdicts, view) : new Set<number>()
  const nearStory = isNearStory(known, facts, verdicts, layout)
  facts.forEach((line, i) => {
    const repeated = known[i]
    if (repeated === undefined || i === layout.headline) return
    const verdict = verdicts[i]
    if (verdict === undefined && isLeftIn(candidates[i])) return
    const confirmed = verdict !== undefined && goesByDefault(verdict.kind) && (!line.prose || repeated.besideSame)
    const doubtful = profile === 'article' && repeated.share < NEAR_SHARE && nearStory(i)
    const fixed = onPage && frame.has(i) && repeated.betweenSame
    const stray = candidates[i] === undefined && strays.has(i)
    verdicts[i] = withSource(verdict, repeated.evidence, (frame.has(i) || confirmed || stray) && !doubtful, fixed)
  })
}

/** Kinds that are kept or flagged stay so, however often the source repeats them. */
function isLeftIn(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && !goesByDefault(candidate.kind)
}

/**
 * How many of the articles are copies of this one, by how often its sentences were seen: they repeat the story with the rest and show nothing. A few
 * sentences may all be the site's; then the other lines, the headline among them, must have been seen as often.
 */
function countCopies(sentences: readonly number[], lines: readonly number[]): number {
  const copies = leastOfMost(sentences)
  return sentences.length < MIN_SENTENCES ? Math.min(copies, leastOfMost(lines)) : copies
}

/** What {@link COPIED_SHARE} of some counts reach; 0 of none. */
function leastOfMost(counts: readonly number[]): number {
  return [...counts].sort((a, b) => b - a)[Math.ceil(COPIED_SHARE * counts.length) - 1] ?? 0
}

/** Which lines are the site's and not the story's, judged run by run. */
function linesOfFrame(
  known: KnownLines,
  facts: readonly LineFacts[],
  verdicts: Readonly<Verdicts>,
  onPage: boolean,
  hasSecondSign: (i: number) => boolean,
): ReadonlySet<number> {
  const frame = new Set<number>()
  for (const run of runsWhere((i) => known[i]?.besideSame === true, known, facts, verdicts)) {
    const { from, to, enclosed } = run
    // On a page, and in many lines, a box of links may stand between two paragraphs.
    const isFormula = !onPage && to - from <= MAX_FORMULA_LINES
    const inStory = enclosed && (isFormula || isMostlyProse(facts.slice(from, to)))
    for (let i = to - 1; i >= from; i--) {
      const ofFrame = facts[i].prose
        ? !enclosed && to - from > 1 && known[i]?.betweenSame === true && hasSecondSign(i)
        : !inStory && !headsPassage(i, run, facts, frame) && !mayAdjoinStory(i, run)
      if (ofFrame) frame.add(i)
    }
  }
  return frame
}

/** 'What we know so far', above background that stays. */
function headsPassage(i: number, { to, below }: Run, facts: readonly LineFacts[], goes: ReadonlySet<number>): boolean {
  return below && i + 1 < to && facts[i + 1].prose && !goes.has(i + 1)
}

/** Whether a line at the end of a run may be the story's own: its last sentence, or what stands over one. */
function mayAdjoinStory(i: number, { from, to, closing, heading }: Run): boolean {
  return (closing && i === from) || (heading && i === to - 1)
}

/** Whether so many pages of the source have a line that it tells where the story isn't. */
export function isSteady(repeated: Repeated | undefined): boolean {
  return repeated !== undefined && repeated.share >= STEADY_SHARE
}

/** Whether a steady line has no repeated prose above or below it. */
function standsAlone(i: number, known: KnownLines, facts: readonly LineFacts[]): boolean {
  const isRepeatedProse = (k: number): boolean => known[k] !== undefined && facts[k].prose
  return isSteady(known[i]) && !isRepeatedProse(i - 1) && !isRepeatedProse(i + 1)
}

/** Which steady lines of a page the model isn't sure of. Inside of the story, between two sentences, background and cross-heads are repeated. */
function straysOfPage(known: KnownLines, facts: readonly LineFacts[], verdicts: Readonly<Verdicts>, view: ModelView): ReadonlySet<number> {
  const strays = new Set<number>()
  for (const run of runsWhere((i) => known[i] !== undefined, known, facts, verdicts)) {
    for (let i = run.to - 1; i >= run.from; i--) {
      const ofStory = run.enclosed || (run.closing && i === run.from) || headsPassage(i, run, facts, strays)
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
   * perhaps with a short line or two between.
   */
  readonly enclosed: boolean
  /** Whether the line above them isn't repeated. */
  readonly below: boolean
  /** Whether the first one is a sentence right below one that isn't repeated: background may end the story. */
  readonly closing: boolean
  /** Whether a sentence that isn't repeated stands right below the last one: 'Dear readers,' or the first cross-head. */
  readonly heading: boolean
}

/** The runs of lines that pass a test. */
function runsWhere(test: (i: number) => boolean, known: KnownLines, facts: readonly LineFacts[], verdicts: Readonly<Verdicts>): Run[] {
  const isSentenceAt = (i: number): boolean => i >= 0 && i < facts.length && verdicts[i]?.sure !== true && readsLikeSentence(facts[i])
  const isOwn = (i: number): boolean => known[i] === undefined && isSentenceAt(i)
  const hasSentenceAbove = (from: number): boolean => {
    for (let i = from - 1; i >= Math.max(0, from - LINES_TO_SENTENCE) && !test(i); i--) if (isSentenceAt(i)) return true
    return false
  }
  const runs: Run[] = []
  for (let from = 0; from < facts.length; from++) {
    let to = from
    while (to < facts.length && test(to)) to++
    if (to > from) {
      const closing = isOwn(from - 1) && readsLikeSentence(facts[from]) && facts[from].words >= MIN_CLOSING_WORDS
      const enclosed = isSentenceAt(to) && hasSentenceAbove(from)
      runs.push({ from, to, enclosed, below: from > 0 && known[from - 1] === undefined, closing, heading: isOwn(to) })
    }
    from = to
  }
  return runs
}

/** What has the form of a sentence, however short; a question may be a teaser's. */
function readsLikeSentence({ prose, ends, words, text }: LineFacts): boolean {
  return prose || (ends && words >= MIN_SENTENCE_WORDS && !isQuestion(text))
}

/** Whether a line stands at the story: a sentence, the headline, or what may be it, as nothing is known of it. */
function isNearStory(
  known: KnownLines,
  facts: readonly LineFacts[],
  verdicts: Readonly<Verdicts>,
  { headline }: Layout,
): (i: number) => boolean {
  const unknown = (i: number): boolean => known[i] === undefined && verdicts[i] === undefined && facts[i].words > MAX_MENU_WORDS
  const story = facts.map((line, i) => i === headline || unknown(i) || isSentence(line, verdicts[i]))
  return (i) => story.slice(Math.max(0, i - NEAR_LINES), i + NEAR_LINES + 1).includes(true)
}

/** A sentence that nothing speaks against. */
function isSentence(line: LineFacts | undefined, verdict: Verdict | undefined): boolean {
  return line?.prose === true && verdict?.sure !== true
}

function isMostlyProse(run: readonly LineFacts[]): boolean {
  const total = run.reduce((sum, { words }) => sum + words, 0)
  return run.reduce((sum, { prose, words }) => sum + (prose ? words : 0), 0) > total / 2
}

/** Whether a rule suspects the line, or the model has its doubts about it. */
function hasSecondSign(
  i: number,
  candidate: Candidate | undefined,
  profile: Profile,
  view: ModelView | undefined,
  certain: number,
): boolean {
  if (candidate !== undefined && goesByDefault(candidate.kind)) return true
  const row = view?.rows()[i] ?? -1
  if (view === undefined || row < 0) return false
  return (profile === 'page' ? view.second() : view.first())[row] < certain
}

/** The verdict with the evidence of the source. `fixed`: the line is part of a page's frame, so what it quotes is no quotation of the story. */
function withSource(verdict: Verdict | undefined, source: SourceEvidence, sure: boolean, fixed: boolean): Verdict {
  const support: readonly Support[] = [...(verdict?.evidence.support ?? []), ...(fixed ? (['between-the-same-lines'] as const) : [])]
  const evidence = { ...verdict?.evidence, source, ...(support.length === 0 ? {} : { support }) }
  if (verdict === undefined) {
    return { kind: 'page-chrome', sure, removable: true, score: sure ? SOURCE_SCORE : REPEATED_SCORE, rule: SOURCE, by: 'source', evidence }
  }
  return sure && !verdict.sure ? { ...verdict, sure, score: SOURCE_SCORE, evidence } : { ...verdict, evidence }
}
