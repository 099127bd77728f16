import type { MarkedLines, ReadMarkdown } from '../text/reading/markdown.js'
import { headlineBesideFrame, isSteady, type KnownLines, lookUpSource } from './known-to-source.js'
import type { CandidateOfPart } from './lines/by-parts.js'
import type { PromptsAmong } from './lines/candidate.js'
import { candidateOf } from './lines/candidates.js'
import type { Topics } from './lines/topics.js'
import { type MeasuredText, measureText } from './measured.js'
import type { LineModel } from './model/line-model.js'
import { type ModelView, viewByModel } from './model-view.js'
import type { Profile, Settings } from './options.js'
import { type Cues, lookUpFor } from './prepared-cues.js'
import { secondLook } from './second-look.js'
import { headlineOnPage } from './story/headline-on-page.js'
import { type LaidOutText, layOut } from './story/layout.js'
import { isWholePage, profileByShape } from './story/page-shape.js'
import { titleInText } from './story/title-in-text.js'
import { decideOnCopies } from './story/told-twice.js'

/** What lines are judged by, beside what the caller says. */
export interface Knowledge {
  readonly cues: Cues
  readonly model?: LineModel | undefined
  /** Adds the candidates that are told by the words of prompts: for an extracted article all, for a page those among the lines that are open. */
  readonly addPrompts?: (
    measured: MeasuredText,
    title: string | undefined,
    ofPart: CandidateOfPart,
    isOpen?: (i: number) => boolean,
  ) => MeasuredText
}

/** What is found out about a text before a line of it is judged. */
export interface PreparedText {
  readonly text: LaidOutText
  /** What the signs of Markdown say of its lines. */
  readonly marked: MarkedLines
  readonly topics: Topics
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
  readonly known: KnownLines | undefined
}

/** Measures the lines, decides whether the text is a page or an article, and finds out where the story lies. */
export function prepareText(read: ReadMarkdown, settings: Settings, { cues, model, addPrompts }: Knowledge): PreparedText {
  const { text } = read
  const lookUp = lookUpFor(settings.language, cues)
  const asWritten = measureText(text, lookUp, settings.rules)
  const title = titleInText(asWritten.facts, settings.title ?? read.title)
  const look = model && ((at: MeasuredText) => viewByModel(text, at, title, model))
  const first = look?.(asWritten)
  const profile = settings.profile === 'auto' ? profileByShape(first, asWritten, read) : settings.profile
  const onPage = profile === 'page'
  const ofPart: CandidateOfPart = (part) => candidateOf(part, lookUp)
  const { lines, seen } = look && first ? decideOnCopies(asWritten, first, onPage, look) : { lines: asWritten, seen: undefined }
  const measured = !onPage && addPrompts !== undefined ? addPrompts(lines, title, ofPart) : lines
  const known = settings.source && lookUpSource(settings.source, measured.facts, profile)
  const promptsAmong: PromptsAmong | undefined = addPrompts && ((isOpen) => addPrompts(measured, title, ofPart, isOpen))
  const isOfFrame = known && ((i: number) => known[i]?.betweenSame === true && isSteady(known[i]))
  const headline = onPage && seen ? headlineOnPage(seen, measured, title, { promptsAmong, marked: read, isOfFrame }) : undefined
  const laidOut = layOut(measured.facts, measured.candidates, title, headline)
  const layout = known === undefined ? laidOut : headlineBesideFrame(laidOut, known, measured)
  const view =
    onPage && seen && model ? secondLook(seen, layout.headline, measured, title, () => viewByModel(text, lines, undefined, model)) : seen
  const wholePage = view !== undefined && onPage && (settings.caution !== undefined || isWholePage(view, measured.candidates))
  const balanced = (settings.caution ?? (onPage ? 'balanced' : 'careful')) === 'balanced'
  return { text: { ...measured, layout }, marked: read, topics: cues.topics, promptsAmong, profile, wholePage, balanced, view, known }
}
