import { readMarkdown } from '../text/reading/markdown.js'
import { inMarkedText } from './in-marked-text.js'
import type { Judgement } from './judgement.js'
import type { ModelView } from './model-view.js'
import type { Settings } from './options.js'
import { type Knowledge, type PreparedText, prepareText } from './prepared-text.js'
import type { LaidOutText } from './story/layout.js'
import { linesFarFromStory } from './story/page-shape.js'
import { followQuestions } from './verdicts/answer-buttons.js'
import { addAuthorNotes } from './verdicts/author-notes.js'
import { addBelowFrame } from './verdicts/below-frame.js'
import { addMarkdownVerdicts } from './verdicts/by-markdown.js'
import { notesOn, rolesOf, toFinding } from './verdicts/findings.js'
import { addFooter } from './verdicts/footer.js'
import { addBylines, addDatelines, addHeadline } from './verdicts/headline-and-datelines.js'
import { pastInterruptions } from './verdicts/interruptions.js'
import { addLeftOverScripts } from './verdicts/left-over-scripts.js'
import { limitRemovals } from './verdicts/limit-removals.js'
import { followHeadings } from './verdicts/links-below-heading.js'
import type { StoryLists } from './verdicts/lists-of-story.js'
import { addModelVerdicts } from './verdicts/model-verdicts.js'
import { endOfStory, followNotices } from './verdicts/notices.js'
import { addPromptsOfPage } from './verdicts/prompts-of-page.js'
import { addRunningHeads } from './verdicts/running-heads.js'
import { takeMarksAtEnds } from './verdicts/separators.js'
import { addSourceVerdicts } from './verdicts/source-verdicts.js'
import type { Verdicts } from './verdicts/verdict.js'
import { rulesOn } from './verdicts/verdicts.js'
import { vetoesOn } from './verdicts/vetoes.js'

/** Judges the lines of a text by cues, shapes, place, neighbours, model and prompts. Markdown is read without its signs. */
export function judgeLines(text: string, settings: Settings, knowledge: Knowledge): Judgement {
  const read = readMarkdown(text)
  return inMarkedText(judgePrepared(prepareText(read, settings, knowledge), settings.actions), read, text)
}

function judgePrepared(prepared: PreparedText, actions: Settings['actions']): Judgement {
  const { profile, topics, marked } = prepared
  const { text, verdicts, far } = verdictsOn(prepared, actions)
  const { facts } = text
  const vetoes = vetoesOn(text, verdicts, { topics, onPage: profile === 'page', far, actions })
  const found = verdicts.flatMap((verdict, i) => {
    if (verdict === undefined || marked.code.has(facts[i].line)) return []
    return toFinding(i, verdict, vetoes[i], text, actions) ?? []
  })
  const findings = limitRemovals(found, facts, profile, actions)
  return { findings, notes: notesOn(findings, facts), profile, roles: rolesOf(text, findings) }
}

/** The verdicts on the lines, the text with the candidates by which they were judged, and the lines that no line of the story is near to. */
interface JudgedText {
  readonly text: LaidOutText
  readonly verdicts: Readonly<Verdicts>
  readonly far: ReadonlySet<number>
}

/** All steps by which lines are judged, in their order: each adds to the verdicts before it, or changes them, in place. */
function verdictsOn(prepared: PreparedText, actions: Settings['actions']): JudgedText {
  const { text, marked, topics, promptsAmong, profile, wholePage, balanced, known } = prepared
  const onPage = profile === 'page'
  const verdictOn = rulesOn(text, balanced)
  const verdicts: Verdicts = text.facts.map((_, i) => verdictOn(i))
  const end = endOfStory(text, verdicts, topics)
  followNotices(text, end, verdicts, topics)
  followHeadings(text, end, verdicts, onPage)
  followQuestions(text, verdicts)
  const { view, lists, far } = lookPastInterruptions(prepared, verdicts)
  if (view !== undefined) addModelVerdicts(view, text, verdicts, { wholePage, far, lists })
  addMarkdownVerdicts(marked, text, verdicts, wholePage && balanced ? view : undefined, far)
  addRunningHeads(text, verdicts)
  addLeftOverScripts(text, verdicts, marked.code)
  if (known !== undefined) addSourceVerdicts(known, text, verdicts, onPage, view)
  if (known !== undefined && wholePage && view !== undefined) addBelowFrame(known, text, verdicts, view)
  if (!onPage && view !== undefined) addFooter(text, marked.headings, verdicts, topics, view)
  if (!onPage) takeMarksAtEnds(text.facts, verdicts)
  addAuthorNotes(text, verdicts)
  addBylines(text, verdicts)
  addDatelines(text, verdicts)
  if (actions.headline !== undefined) addHeadline(text, verdicts, actions.headline, wholePage)
  const prompted = onPage && promptsAmong !== undefined ? addPromptsOfPage(text, balanced, verdicts, promptsAmong) : text
  return { text: prompted, verdicts, far }
}

/** What the model makes of a text past what interrupts its story. */
interface Look {
  readonly view: ModelView | undefined
  readonly lists: StoryLists | undefined
  /** The lines of a whole page that no line of the story is near to. */
  readonly far: ReadonlySet<number>
}

function lookPastInterruptions({ text, wholePage, balanced, view }: PreparedText, verdicts: Readonly<Verdicts>): Look {
  if (view === undefined || !wholePage) return { view, lists: undefined, far: new Set() }
  const past = balanced ? pastInterruptions(view, text, verdicts) : { view, lists: undefined }
  return { ...past, far: linesFarFromStory(past.view, text.facts) }
}
