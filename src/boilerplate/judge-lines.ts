import type { Action, BoilerplateFinding, BoilerplateKind, Veto } from '../text/finding.js'
import { languageOfTag } from '../text/language-tags.js'
import { type LineSpan, lines } from '../text/lines.js'
import { type MarkedLines, type ReadMarkdown, readMarkdown } from '../text/markdown.js'
import { markdownPlaces } from '../text/markdown-places.js'
import { relocateFindings } from '../text/relocate.js'
import { KINDS } from './kinds.js'
import { findDateline, opensSentence } from './lines/dateline.js'
import type { LineFacts } from './lines/line-facts.js'
import { type Topics, topicsOf } from './lines/topics.js'
import { buildCueIndex, type CueIndex } from './lookup/cue-index.js'
import type { CuePattern } from './lookup/cue-pattern.js'
import type { CueTable } from './lookup/cue-table.js'
import { type MeasuredText, measureText } from './measured.js'
import type { LineModel } from './model/line-model.js'
import { type ModelView, viewByModel } from './model-view.js'
import type { Profile, Settings } from './options.js'
import { headlineOnPage } from './story/headline-on-page.js'
import { type LaidOutText, type Layout, layOut, linesOfTitle } from './story/layout.js'
import { isWholePage, linesFarFromStory, profileByShape } from './story/page-shape.js'
import { titleInText } from './story/title-in-text.js'
import { addBelowFrame } from './verdicts/below-frame.js'
import { addMarkdownVerdicts } from './verdicts/by-markdown.js'
import { limitRemovals, MAX_FLAGGED_SCORE } from './verdicts/limit-removals.js'
import { takeMarksAtEnds } from './verdicts/marks.js'
import { addModelVerdicts } from './verdicts/model-verdicts.js'
import { reasonFor, withVeto } from './verdicts/reasons.js'
import { lendSupport } from './verdicts/runs.js'
import { addSourceVerdicts, headlineBesideFrame, lookUpSource, type Repeated } from './verdicts/source-verdicts.js'
import { addDatelines, headlineVerdict, repeatedLabels, type Verdict, verdictOn } from './verdicts/verdicts.js'
import { findVeto, subjectsOf } from './verdicts/vetoes.js'
import { partsOfWrapped } from './verdicts/wrapped.js'

/** What a line of the text is: `body`, `headline`, or the kind of what was found there. */
export type LineRole = 'body' | BoilerplateKind

/**
 * What to know about a cleaned article as a whole: `truncated`, a paywall cut the story off; `over-half-flagged`, too much looked like boilerplate
 * (more than half of an article's words, or all of a page), so it was flagged and stays; repeated lines still go.
 */
export type CleanNote = 'truncated' | 'over-half-flagged'

/** What is known of a text after its lines were judged. */
export interface Judgement {
  readonly findings: readonly BoilerplateFinding[]
  readonly notes: readonly CleanNote[]
  /** The profile that was used; with `auto` the one that was chosen. */
  readonly profile: Profile
  /** The role of each line of the text, blank lines too: `roles[n - 1]` is that of line `n`. */
  readonly roles: readonly LineRole[]
}

/** Tables in the form in which lines are looked up in them. */
export interface Cues {
  readonly index: CueIndex
  readonly topics: Topics
  /** The languages that there are tables of. */
  readonly languages: ReadonlySet<string>
}

/** A page without a title of which no better word F1 is to be expected is judged again, with the headline that was found as its title. */
const DOUBTED_PAGE = 0.85

/** Prepares the library's tables and the caller's own for use. */
export function prepareCues(tables: readonly CueTable[], own: readonly CueTable[] = []): Cues {
  const languages = new Set(tables.map(({ language }) => tableFor(language)))
  return { index: buildCueIndex(tables, own), topics: topicsOf([...tables, ...own]), languages }
}

/** What was read of a text before a line of it is judged. */
interface Reading {
  readonly text: LaidOutText
  readonly title: string | undefined
  readonly profile: Profile
  /** What the line model makes of it; nothing without a model. */
  readonly view: ModelView | undefined
  /** What the profile of its source knows of its lines; nothing without a profile. */
  readonly known: readonly (Repeated | undefined)[] | undefined
}

/**
 * Judges the lines of a text by cues, shapes, place, neighbours, and the line model where there is one; in an extracted article also by the prompts
 * that `addPrompts` tells by their words. Markdown is read without its signs.
 */
export function judgeLines(
  text: string,
  settings: Settings,
  cues: Cues,
  model?: LineModel,
  addPrompts: (measured: MeasuredText) => MeasuredText = (measured) => measured,
): Judgement {
  const read = readMarkdown(text)
  const judgement = judgeReadLines(read, settings, cues, model, addPrompts)
  if (read.text === text) return judgement
  const places = markdownPlaces(read)
  const cut = partsOfJoined(judgement.findings, read)
  const findings = relocateFindings(judgement.findings, places, text).map((finding, i) =>
    cut.has(judgement.findings[i].line) || !places.isWhole(finding) ? flagged(finding) : finding,
  )
  return { ...judgement, findings, roles: rolesOfSource(judgement.roles, text, read) }
}

/** The roles of the lines of a text, given those of the lines that are read. A row of signs has that of the line above it. */
function rolesOfSource(roles: readonly LineRole[], text: string, { source, underlined }: ReadMarkdown): readonly LineRole[] {
  const read = lines(source)
  let at = 0
  return lines(text).map(({ start }) => {
    while (at + 1 < read.length && read[at + 1].start <= start) at++
    return roles[underlined.has(at) ? at - 1 : at] ?? 'body'
  })
}

/** The numbers of lines that breaks join to one with a letter or digit that stays. */
function partsOfJoined(findings: readonly BoilerplateFinding[], { text, joined }: ReadMarkdown): ReadonlySet<number> {
  if (joined.size === 0) return new Set()
  const going = new Set(findings.filter(({ action }) => action === 'remove').map(({ line }) => line))
  const stays = ({ line, start, end }: LineSpan): boolean => !going.has(line) && /[\p{L}\p{N}]/u.test(text.slice(start, end))
  const staying = new Set(lines(text).flatMap((line) => (joined.has(line.line) && stays(line) ? [joined.get(line.line)] : [])))
  return new Set([...joined].flatMap(([line, first]) => (staying.has(first) ? [line] : [])))
}

/** A finding that would leave half of a link, of stress or of a paragraph behind. */
function flagged(finding: BoilerplateFinding): BoilerplateFinding {
  const { action, score, evidence, reason } = finding
  if (action !== 'remove') return finding
  const veto = 'cuts-markup'
  return {
    ...finding,
    action: 'flag',
    score: Math.min(score, MAX_FLAGGED_SCORE),
    evidence: { ...evidence, veto },
    reason: withVeto(reason, veto),
  }
}

function judgeReadLines(
  read: ReadMarkdown,
  settings: Settings,
  cues: Cues,
  model: LineModel | undefined,
  addPrompts: (measured: MeasuredText) => MeasuredText,
): Judgement {
  const reading = readText(read, settings, cues, model, addPrompts)
  const { profile } = reading
  const { facts } = reading.text
  const { verdicts, far } = verdictsOn(reading, settings, cues.topics, read)
  const vetoes = vetoesOn(reading, verdicts, far, cues.topics)
  const found: BoilerplateFinding[] = []
  verdicts.forEach((verdict, i) => {
    const length = verdict === undefined || read.code.has(facts[i].line) ? 0 : lengthOf(verdict, facts[i])
    if (verdict === undefined || length === 0) return
    found.push(toFinding(i, length, verdict, isInSentence(verdict) ? undefined : vetoes[i], reading.text, settings.actions))
  })
  const { findings, flagged } = limitRemovals(found, facts, profile)
  return { findings, notes: notesOn(findings, flagged, facts), profile, roles: rolesOf(reading.text, findings) }
}

/** Measures the lines, decides whether the text is a page or an article, and finds out where the story lies. */
function readText(
  { text, title: ownTitle }: ReadMarkdown,
  settings: Settings,
  cues: Cues,
  model: LineModel | undefined,
  addPrompts: (measured: MeasuredText) => MeasuredText,
): Reading {
  const lines = measureText(text, cues.index, languageFilter(settings, cues.languages), settings.rules)
  const title = titleInText(lines.facts, settings.title ?? ownTitle)
  const look = (at: MeasuredText) => (model === undefined ? undefined : viewByModel(text, at, title, model))
  const first = look(lines)
  const profile = settings.profile === 'auto' ? profileByShape(first, lines.candidates) : settings.profile
  // What an extracted article says twice is left to those who look for repeats.
  const seen = profile === 'article' && lines.copyOf.length > 0 ? look({ ...lines, copyOf: [] }) : first
  const measured = profile === 'article' ? addPrompts(lines) : lines
  const known = settings.source === undefined ? undefined : lookUpSource(settings.source, measured.facts, profile)
  const laidOut = layOutText(measured, seen, profile, title)
  const layout = known === undefined ? laidOut : headlineBesideFrame(laidOut, known, measured, title)
  const view = profile === 'page' && title === undefined ? lookAgain(seen, measured.facts[layout.headline]?.text) : seen
  return { text: { ...measured, layout }, title, profile, view, known }
}

/** Verdicts by rules, each adding to those before it: the line itself, its neighbours, the model, the source, the headline. */
function verdictsOn(
  { text, title, profile, view, known }: Reading,
  settings: Settings,
  topics: Topics,
  marked: MarkedLines,
): { readonly verdicts: readonly (Verdict | undefined)[]; readonly far: readonly boolean[] } {
  const { facts, candidates } = text
  const balanced = (settings.caution ?? (profile === 'page' ? 'balanced' : 'careful')) === 'balanced'
  const repeated = repeatedLabels(text)
  const verdicts = facts.map((_, i) => verdictOn(i, text, balanced, repeated))
  lendSupport(text, verdicts, topics, profile === 'page')
  // A text may be handed in as a page that has none around its story.
  const wholePage = view !== undefined && profile === 'page' && (settings.caution !== undefined || isWholePage(view, candidates))
  const far = wholePage ? linesFarFromStory(view, facts) : []
  if (view !== undefined) addModelVerdicts(view, text, verdicts, { profile: wholePage ? 'page' : 'article', balanced, far })
  addMarkdownVerdicts(marked, text, verdicts, wholePage && balanced ? view : undefined)
  if (known !== undefined) {
    addSourceVerdicts(known, text, verdicts, profile, view)
    if (wholePage) addBelowFrame(known, text, verdicts, view)
  }
  if (profile === 'article') takeMarksAtEnds(facts, verdicts)
  addDatelines(text, verdicts)
  if (settings.actions.headline !== undefined) addHeadline(text, verdicts, settings.actions.headline, title, wholePage)
  return { verdicts, far }
}

/** What speaks against removing each line: what it is by itself and, in an article, that a part of its paragraph stays. */
function vetoesOn(
  { text, profile }: Reading,
  verdicts: readonly (Verdict | undefined)[],
  far: readonly boolean[],
  topics: Topics,
): readonly (Veto | undefined)[] {
  const subjects = subjectsOf(text, topics, verdicts)
  const vetoes = verdicts.map((verdict, i) => verdict && findVeto(i, verdict, text, subjects, profile === 'page', far[i] === true))
  if (profile === 'page') return vetoes
  const wrapped = partsOfWrapped(text.facts, verdicts, vetoes)
  return vetoes.map((veto, i) => veto ?? (wrapped[i] ? 'inside-sentence' : undefined))
}

/**
 * The view with the headline that was found as the title, where none was given and the model doubts the page. The story begins behind its
 * headline and has words of it, which the model takes from a title alone.
 */
function lookAgain(view: ModelView | undefined, headline: string | undefined): ModelView | undefined {
  if (view === undefined || headline === undefined) return view
  return view.expectedF1() < DOUBTED_PAGE ? view.withTitle(headline) : view
}

/** Where the story lies; with the profile `page` the model knows better where it begins. */
function layOutText({ facts, candidates }: MeasuredText, view: ModelView | undefined, profile: Profile, title: string | undefined): Layout {
  const headline = profile === 'page' && view !== undefined ? headlineOnPage(view, facts, candidates, title) : undefined
  return layOut(facts, candidates, title, headline)
}

/** The headline is a finding only where `actions` names it. With `'remove'` each line that is the title goes. */
function addHeadline(
  { facts, layout: { headline } }: LaidOutText,
  verdicts: (Verdict | undefined)[],
  action: Action,
  title: string | undefined,
  wholePage: boolean,
): void {
  if (headline < 0) return
  const titles = linesOfTitle(facts, title)
  verdicts[headline] = headlineVerdict(titles.includes(headline), wholePage)
  if (action === 'remove') for (const i of titles) verdicts[i] = headlineVerdict(true, wholePage)
}

/**
 * Cues of the text's language and of English, and of all languages where there is no table of the text's (`und`, or `cz` for Czech); and those of
 * the caller's own tables.
 */
function languageFilter({ language }: Settings, languages: ReadonlySet<string>): (cue: CuePattern) => boolean {
  if (language === undefined || !languages.has(tableFor(language))) return () => true
  const accepted = new Set(['en', tableFor(language)])
  return (cue) => cue.own || accepted.has(tableFor(cue.language))
}

/** The language in whose table the phrases of a language are: Bosnian has those of Croatian. */
function tableFor(tag: string): string {
  const language = languageOfTag(tag)
  return language === 'bs' || language === 'sh' ? 'hr' : language
}

function toFinding(
  i: number,
  length: number,
  verdict: Verdict,
  veto: Veto | undefined,
  text: LaidOutText,
  actions: Settings['actions'],
): BoilerplateFinding {
  const { line, start, text: whole } = text.facts[i]
  const { kind, rule, sure } = verdict
  const wanted = actions[kind] ?? (verdict.removable ? 'remove' : KINDS[kind].action)
  const action = wanted === 'remove' ? actionFor(sure, veto) : wanted
  const evidence = veto === undefined ? verdict.evidence : { ...verdict.evidence, veto }
  const score = action === 'remove' || KINDS[kind].action === 'keep' ? verdict.score : Math.min(verdict.score, MAX_FLAGGED_SCORE)
  return {
    type: 'boilerplate',
    kind,
    action,
    score,
    start,
    end: start + length,
    line,
    text: whole.slice(0, length),
    rule,
    reason: reasonFor(i, kind, evidence, wanted === 'remove' && !sure, text),
    evidence,
  }
}

/** How much of a line was found, in UTF-16 units: all of it, or its dateline; 0 where no dateline is to be seen. */
function lengthOf(verdict: Verdict, { text, dateline }: LineFacts): number {
  return isInSentence(verdict) ? ((dateline ?? findDateline(text, true))?.length ?? 0) : text.length
}

/** Whether only the beginning of the line was found: a dateline that its first sentence goes on from. */
function isInSentence({ kind, evidence }: Pick<Verdict, 'kind' | 'evidence'>): boolean {
  return kind === 'dateline' && opensSentence(evidence)
}

/** What becomes of a line that is to go: a veto and weak evidence only ever make it milder. */
function actionFor(sure: boolean, veto: Veto | undefined): Action {
  if (veto === 'only-headline' || veto === 'quotation' || veto === 'attribution') return 'keep'
  return veto === undefined && sure ? 'remove' : 'flag'
}

/** A prompt to subscribe cuts the story off where none of it follows; in the middle it is only a prompt. 'Subscribe' alone is a button. */
function notesOn(findings: readonly BoilerplateFinding[], flagged: boolean, facts: readonly LineFacts[]): CleanNote[] {
  const notes: CleanNote[] = []
  const prompts = findings.filter(
    ({ kind, action, score, evidence }) => kind === 'paywall' && isPaywall(evidence) && (action === 'remove' || score >= MAX_FLAGGED_SCORE),
  )
  if (prompts.some(({ line }) => line > lastOfStory(findings, facts))) notes.push('truncated')
  if (flagged) notes.push('over-half-flagged')
  return notes
}

/** Whether a line says by itself that one must subscribe: a weak phrase doesn't, nor what the line model alone made of one. */
function isPaywall({ cue, shape, features }: BoilerplateFinding['evidence']): boolean {
  return cue === undefined ? shape !== undefined || features === undefined : cue.strength !== 'weak'
}

/** The number of the last line of prose in which nothing was found but what stays; 0 where there is none. */
function lastOfStory(findings: readonly BoilerplateFinding[], facts: readonly LineFacts[]): number {
  const found = new Set(findings.filter((finding) => finding.action !== 'keep' && !isInSentence(finding)).map(({ line }) => line))
  return facts.findLast(({ line, prose }) => prose && !found.has(line))?.line ?? 0
}

function rolesOf({ facts, lineCount, layout }: LaidOutText, findings: readonly BoilerplateFinding[]): LineRole[] {
  const roles = new Array<LineRole>(lineCount).fill('body')
  for (const { line, kind, evidence } of findings) {
    if (isInSentence({ kind, evidence })) continue // the line is the story's
    if (evidence.veto === undefined || evidence.veto === 'over-half') roles[line - 1] = kind
  }
  if (layout.headline >= 0) roles[facts[layout.headline].line - 1] = 'headline'
  return roles
}
