import type { BoilerplateFinding, Veto } from '../text/finding.js'
import { type MarkedLines, type ReadMarkdown, readMarkdown } from '../text/reading/markdown.js'
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
import { type LaidOutText, layOut } from './story/layout.js'
import { isWholePage, linesFarFromStory, profileByShape } from './story/page-shape.js'
import { titleInText } from './story/title-in-text.js'
import { decideOnCopies } from './story/told-twice.js'
import { addAuthorNotes } from './verdicts/author-notes.js'
import { addBelowFrame } from './verdicts/below-frame.js'
import { addMarkdownVerdicts } from './verdicts/by-markdown.js'
import { partsOfWrapped } from './verdicts/cut-sentences.js'
import { notesOn, rolesOf, toFinding } from './verdicts/findings.js'
import { addFooter } from './verdicts/footer.js'
import { addDatelines, addHeadline } from './verdicts/headline-and-datelines.js'
import { pastInterruptions } from './verdicts/interruptions.js'
import { addLeftOverScripts } from './verdicts/left-over-scripts.js'
import { lendSupport } from './verdicts/lend-support.js'
import { limitRemovals } from './verdicts/limit-removals.js'
import type { StoryLists } from './verdicts/lists-of-story.js'
import { addModelVerdicts } from './verdicts/model-verdicts.js'
import { addPromptsOfPage, type PromptsAmong } from './verdicts/prompts-of-page.js'
import { addRunningHeads } from './verdicts/running-heads.js'
import { takeMarksAtEnds } from './verdicts/separators.js'
import { addSourceVerdicts, headlineBesideFrame, isSteady, lookUpSource, type Repeated } from './verdicts/source-verdicts.js'
import type { Verdicts } from './verdicts/verdict.js'
import { repeatedLabels, verdictOn } from './verdicts/verdicts.js'
import { findVeto, subjectsOf } from './verdicts/vetoes.js'

/** What lines are judged by, beside what the caller says. */
export interface Knowledge {
  readonly cues: Cues
  readonly model?: LineModel | undefined
  /** Adds the candidates that are told by the words of prompts: for an extracted article all, for a page those among the lines that are open. */
  readonly addPrompts?: (measured: MeasuredText, title: string | undefined, isOpen?: (i: number) => boolean) => MeasuredText
}

/** What was read of a text before a line of it is judged. */
interface Reading {
  readonly text: LaidOutText
  /** Tells the prompts among some lines; absent where their words are not known. */
  readonly promptsAmong: PromptsAmong | undefined
  readonly profile: Profile
  /** Whether there is a page around the story: a text may be handed in as one that has none. */
  readonly wholePage: boolean
  /** Whether to be bold. */
  readonly balanced: boolean
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
  const verdicts = verdictsOnLines(reading, topics)
  const look = lookPastInterruptions(reading, verdicts)
  addVerdicts(reading, look, verdicts, settings.actions, topics, read)
  const { promptsAmong, balanced } = reading
  const text =
    profile === 'page' && promptsAmong !== undefined ? addPromptsOfPage(reading.text, balanced, verdicts, promptsAmong) : reading.text
  const vetoes = vetoesOn(text, profile, verdicts, look.far, topics, settings.actions)
  const found: BoilerplateFinding[] = []
  verdicts.forEach((verdict, i) => {
    if (verdict === undefined || read.code.has(facts[i].line)) return
    const finding = toFinding(i, verdict, vetoes[i], text, settings.actions)
    if (finding !== undefined) found.push(finding)
  })
  const { findings, flagged } = limitRemovals(found, facts, profile, settings.actions)
  return { findings, notes: notesOn(findings, flagged, facts), profile, roles: rolesOf(text, findings) }
}

/** Measures the lines, decides whether the text is a page or an article, and finds out where the story lies. */
function readText({ text, title: ownTitle, ...marked }: ReadMarkdown, settings: Settings, { cues, model, addPrompts }: Knowledge): Reading {
  const asWritten = measureText(text, cues.index, languageFilter(settings.language, cues.languages), settings.rules)
  const title = titleInText(asWritten.facts, settings.title ?? ownTitle)
  const look = model && ((at: MeasuredText) => viewByModel(text, at, title, model))
  const first = look?.(asWritten)
  const profile = settings.profile === 'auto' ? profileByShape(first, asWritten, marked) : settings.profile
  const onPage = profile === 'page'
  const { lines, seen } = look && first ? decideOnCopies(asWritten, first, onPage, look) : { lines: asWritten, seen: undefined }
  const measured = !onPage && addPrompts !== undefined ? addPrompts(lines, title) : lines
  const known = settings.source === undefined ? undefined : lookUpSource(settings.source, measured.facts, profile)
  const promptsAmong: PromptsAmong | undefined = addPrompts && ((isOpen) => addPrompts(measured, title, isOpen))
  const isOfFrame = known && ((i: number) => known[i]?.betweenSame === true && isSteady(known[i]))
  const headline = onPage && seen !== undefined ? headlineOnPage(seen, measured, title, { promptsAmong, marked, isOfFrame }) : undefined
  const laidOut = layOut(measured.facts, measured.candidates, title, headline)
  const layout = known === undefined ? laidOut : headlineBesideFrame(laidOut, known, measured)
  const view =
    onPage && seen !== undefined && model !== undefined
      ? secondLook(seen, layout.headline, measured, title, () => viewByModel(text, lines, undefined, model))
      : seen
  const wholePage = view !== undefined && onPage && (settings.caution !== undefined || isWholePage(view, measured.candidates))
  const balanced = (settings.caution ?? (onPage ? 'balanced' : 'careful')) === 'balanced'
  return { text: { ...measured, layout }, promptsAmong, profile, wholePage, balanced, view, known }
}

/** Verdicts by what each line is by itself and beside its neighbours. */
function verdictsOnLines({ text, profile, balanced }: Reading, topics: Topics): Verdicts {
  const repeated = repeatedLabels(text)
  const verdicts = text.facts.map((_, i) => verdictOn(i, text, balanced, repeated))
  lendSupport(text, verdicts, topics, profile === 'page')
  return verdicts
}

/** What the model makes of a text past what interrupts its story. */
interface Look {
  readonly view: ModelView | undefined
  readonly lists: StoryLists | undefined
  /** The lines of a whole page that no line of the story is near to. */
  readonly far: ReadonlySet<number>
}

function lookPastInterruptions({ text, wholePage, balanced, view }: Reading, verdicts: Readonly<Verdicts>): Look {
  if (view === undefined || !wholePage) return { view, lists: undefined, far: new Set() }
  const past = balanced ? pastInterruptions(view, text, verdicts) : { view, lists: undefined }
  return { ...past, far: linesFarFromStory(past.view, text.facts) }
}

/** Adds to the verdicts by rules, in place, each to those before it: the model, the signs of Markdown, the source, the headline. */
function addVerdicts(
  { text, profile, wholePage, balanced, known }: Reading,
  { view, lists, far }: Look,
  verdicts: Verdicts,
  actions: Settings['actions'],
  topics: Topics,
  marked: MarkedLines,
): void {
  if (view !== undefined) addModelVerdicts(view, text, verdicts, { wholePage, balanced, far, lists })
  addMarkdownVerdicts(marked, text, verdicts, wholePage && balanced ? view : undefined, far)
  addRunningHeads(text, verdicts)
  addLeftOverScripts(text, verdicts, marked.code)
  if (known !== undefined) {
    addSourceVerdicts(known, text, verdicts, profile, view)
    if (wholePage && view !== undefined) addBelowFrame(known, text, verdicts, view)
  }
  if (profile === 'article' && view !== undefined) addFooter(text, marked.headings, verdicts, topics, view)
  if (profile === 'article') takeMarksAtEnds(text.facts, verdicts)
  addAuthorNotes(text, verdicts)
  addDatelines(text, verdicts)
  if (actions.headline !== undefined) addHeadline(text, verdicts, actions.headline, wholePage)
}

/** What speaks against removing each line: what it is by itself and, in an article, that a part of its paragraph stays. */
function vetoesOn(
  text: LaidOutText,
  profile: Profile,
  verdicts: Readonly<Verdicts>,
  far: ReadonlySet<number>,
  topics: Topics,
  actions: Settings['actions'],
): readonly (Veto | undefined)[] {
  const subjects = subjectsOf(text, topics, verdicts, profile === 'page')
  const vetoes = verdicts.map((verdict, i) => verdict && findVeto(i, verdict, text, subjects, profile === 'page', far.has(i)))
  if (profile === 'page') return vetoes
  const wrapped = partsOfWrapped(text.facts, verdicts, vetoes, actions)
  return vetoes.map((veto, i) => veto ?? (wrapped.has(i) ? 'inside-sentence' : undefined))
}
