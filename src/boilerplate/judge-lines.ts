import type { Action, BoilerplateFinding, Veto } from '../text/finding.js'
import { type MarkedLines, type ReadMarkdown, readMarkdown } from '../text/markdown.js'
import { inSource } from './in-source.js'
import type { Judgement } from './judgement.js'
import type { Topics } from './lines/topics.js'
import { type MeasuredText, measureText } from './measured.js'
import type { LineModel } from './model/line-model.js'
import { type ModelView, viewByModel } from './model-view.js'
import type { Profile, Settings } from './options.js'
import { type Cues, languageFilter } from './prepared-cues.js'
import { secondLook } from './second-look.js'
import { headlineOnPage } from './story/headline-on-page.js'
import { type LaidOutText, type Layout, layOut, linesOfTitle } from './story/layout.js'
import { isWholePage, linesFarFromStory, profileByShape } from './story/page-shape.js'
import { titleInText } from './story/title-in-text.js'
import { addBelowFrame } from './verdicts/below-frame.js'
import { addMarkdownVerdicts } from './verdicts/by-markdown.js'
import { notesOn, rolesOf, toFinding } from './verdicts/findings.js'
import { addFooter } from './verdicts/footer.js'
import { pastInterruptions } from './verdicts/interruptions.js'
import { lendSupport } from './verdicts/lend-support.js'
import { limitRemovals } from './verdicts/limit-removals.js'
import { takeMarksAtEnds } from './verdicts/marks.js'
import { addModelVerdicts } from './verdicts/model-verdicts.js'
import { addRunningHeads } from './verdicts/running-heads.js'
import { addSourceVerdicts, headlineBesideFrame, lookUpSource, type Repeated } from './verdicts/source-verdicts.js'
import { addDatelines, headlineVerdict, repeatedLabels, type Verdict, verdictOn } from './verdicts/verdicts.js'
import { findVeto, subjectsOf } from './verdicts/vetoes.js'
import { partsOfWrapped } from './verdicts/wrapped.js'

/** What lines are judged by, beside what the caller says. */
export interface Knowledge {
  readonly cues: Cues
  readonly model?: LineModel | undefined
  /** Adds the candidates that are told by the words of prompts; only asked of an extracted article. */
  readonly addPrompts?: (measured: MeasuredText, title: string | undefined) => MeasuredText
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

/** Judges the lines of a text by cues, shapes, place, neighbours, model and prompts. Markdown is read without its signs. */
export function judgeLines(text: string, settings: Settings, knowledge: Knowledge): Judgement {
  const read = readMarkdown(text)
  return inSource(judgeReadLines(read, settings, knowledge), read, text)
}

function judgeReadLines(read: ReadMarkdown, settings: Settings, knowledge: Knowledge): Judgement {
  const reading = readText(read, settings, knowledge)
  const { profile } = reading
  const { facts } = reading.text
  const { topics } = knowledge.cues
  const { verdicts, far } = verdictsOn(reading, settings, topics, read)
  const vetoes = vetoesOn(reading, verdicts, far, topics, settings.actions)
  const found: BoilerplateFinding[] = []
  verdicts.forEach((verdict, i) => {
    if (verdict === undefined || read.code.has(facts[i].line)) return
    const finding = toFinding(i, verdict, vetoes[i], reading.text, settings.actions)
    if (finding !== undefined) found.push(finding)
  })
  const { findings, flagged } = limitRemovals(found, facts, profile, settings.actions)
  return { findings, notes: notesOn(findings, flagged, facts), profile, roles: rolesOf(reading.text, findings) }
}

/** Measures the lines, decides whether the text is a page or an article, and finds out where the story lies. */
function readText({ text, title: ownTitle }: ReadMarkdown, settings: Settings, { cues, model, addPrompts }: Knowledge): Reading {
  const lines = measureText(text, cues.index, languageFilter(settings.language, cues.languages), settings.rules)
  const title = titleInText(lines.facts, settings.title ?? ownTitle)
  const look = (at: MeasuredText) => (model === undefined ? undefined : viewByModel(text, at, title, model))
  const first = look(lines)
  const profile = settings.profile === 'auto' ? profileByShape(first, lines.candidates) : settings.profile
  // What an extracted article says twice is left to those who look for repeats.
  const seen = profile === 'article' && lines.copyOf.length > 0 ? look({ ...lines, copyOf: [] }) : first
  const measured = profile === 'article' && addPrompts !== undefined ? addPrompts(lines, title) : lines
  const known = settings.source === undefined ? undefined : lookUpSource(settings.source, measured.facts, profile)
  const laidOut = layOutText(measured, seen, profile, title)
  const layout = known === undefined ? laidOut : headlineBesideFrame(laidOut, known, measured, title)
  const view =
    profile === 'page' && seen !== undefined && model !== undefined
      ? secondLook(seen, layout.headline, measured, title, () => viewByModel(text, lines, undefined, model))
      : seen
  return { text: { ...measured, layout }, title, profile, view, known }
}

/** Verdicts by rules, each adding to those before it: the line itself, its neighbours, the model, the source, the headline. */
function verdictsOn(
  { text, title, profile, view: seen, known }: Reading,
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
  const wholePage = seen !== undefined && profile === 'page' && (settings.caution !== undefined || isWholePage(seen, candidates))
  const past = seen !== undefined && wholePage && balanced ? pastInterruptions(seen, text, verdicts) : undefined
  const view = past?.view ?? seen
  const far = wholePage && view !== undefined ? linesFarFromStory(view, facts) : []
  if (view !== undefined) addModelVerdicts(view, text, verdicts, { wholePage, balanced, far, lists: past?.lists })
  addMarkdownVerdicts(marked, text, verdicts, wholePage && balanced ? view : undefined)
  addRunningHeads(text, verdicts)
  if (known !== undefined) {
    addSourceVerdicts(known, text, verdicts, profile, view)
    if (wholePage && view !== undefined) addBelowFrame(known, text, verdicts, view)
  }
  if (profile === 'article' && view !== undefined) addFooter(text, marked.headings, verdicts, topics, view)
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
  actions: Settings['actions'],
): readonly (Veto | undefined)[] {
  const subjects = subjectsOf(text, topics, verdicts, profile === 'page')
  const vetoes = verdicts.map((verdict, i) => verdict && findVeto(i, verdict, text, subjects, profile === 'page', far[i] === true))
  if (profile === 'page') return vetoes
  const wrapped = partsOfWrapped(text.facts, verdicts, vetoes, actions)
  return vetoes.map((veto, i) => veto ?? (wrapped[i] ? 'inside-sentence' : undefined))
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
