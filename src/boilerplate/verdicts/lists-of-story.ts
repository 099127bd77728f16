import { LIKELY } from '../model/line-model.js'
import { balancedLimit, isDoubted, type ModelView } from '../model-view.js'
import { announces } from '../story/announced-lists.js'
import { linesOfPrograms } from '../story/code.js'
import { rowsWithLabel } from '../story/labelled-rows.js'
import type { LaidOutText } from '../story/layout.js'
import { linesOfListsBelow } from '../story/lists-below.js'
import { linesOfLiveBlog } from '../story/live-blog.js'
import { goes, type Verdicts } from './verdict.js'

/** On a doubted page the lines between the story and a frame that is known are the story's if none is less likely than this. */
const SURELY_FRAME = 0.02

/** The lines that stay for what they are, whatever the model makes of them. */
export interface StoryLists {
  /** As a part of a live blog. */
  readonly ofEntries: ReadonlySet<number>
  /** As one of a list below sentences, or what leads to it; as a part of a program; as a row of one label with others. */
  readonly inLists: ReadonlySet<number>
}

/** The lists of a page's story. */
export function linesOfLists(view: ModelView, text: LaidOutText, verdicts: Readonly<Verdicts>): StoryLists {
  const { facts, candidates } = text
  const limit = balancedLimit(view)
  const ofEntries = linesOfLiveBlog(text, (i) => view.content(i) >= limit)
  const isKept = (i: number): boolean => ofEntries.has(i) || view.content(i) >= limit
  const isFrame = (i: number): boolean => !ofEntries.has(i) && (goes(verdicts[i]) || (candidates[i] !== undefined && !isKept(i)))
  const inLists = linesOfListsBelow(text, {
    isKept,
    isFrame,
    mayBeStory: isDoubted(view) ? (i) => !(view.content(i) < SURELY_FRAME) : undefined,
  })
  const programs = linesOfPrograms(facts, (i) => view.content(i) >= LIKELY && (facts[i].prose || announces(facts[i])))
  const rows = rowsWithLabel(
    facts,
    (i) => candidates[i] === undefined && !isFrame(i),
    (i) => isKept(i) || inLists.has(i),
  )
  return { ofEntries, inLists: new Set([...inLists, ...programs, ...rows]) }
}
