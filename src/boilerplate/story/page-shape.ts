import type { MarkedLines } from '../../text/reading/markdown.js'
import type { Candidate, CandidateLines } from '../lines/candidate.js'
import type { LineFacts } from '../lines/line-facts.js'
import { valuesOf } from '../model/columns.js'
import type { LineFeatures } from '../model/features.js'
import { LIKELY } from '../model/line-model.js'
import type { ModelView } from '../model-view.js'
import type { Profile } from '../options.js'
import { range } from './line-indices.js'

// What was measured at other values is in docs/boilerplate.md, under 'Thresholds'.

/**
 * A whole page has a frame: so many lines that are phrases or forms of pages, and so many that are surely none of the story's, two of the first
 * three among them. A page that is taken for an article is cleaned less; an article taken for a page may be hurt, so a list behind a headline
 * and a sentence is no frame, however long it is, and the times of a live blog are no part of one.
 */
const KNOWN_LINES = 3
const FRAME_LINES = 15
const FIRST_LINES = 3
const FRAME_LINES_AMONG_FIRST = 2
/** And so many lines of a menu in front of the story, or so many lines of a frame in all. */
const MENU_LINES = 3
const LONG_FRAME_LINES = 25
/** With so long a frame a notice may stand above the menu: so many in front of the story, among so many, do as well. */
const HEAD_LINES = 10
const FRAME_LINES_IN_HEAD = 3

/**
 * Markdown shows what is a link: so many lines of them in front of the story, and so many in all, are a frame, too. Of 59 pages of our own 42 are taken
 * for pages, 18 without it, and none of 35 articles.
 */
const LINKS_ABOVE = 3
const LINKS = 6

/** A text without a run of so many short lines, and with this many lines at most that are known for what they are, has no page around it. */
const SHORT_MENU_LINES = 8
const MAX_STRAY_LINES = 1
/** Unless so many lines are surely none of the story's, by both passes: menus glued together, teasers in languages with few phrases. */
const CHROME_LINES = 8
const SURELY_CHROME = 0.1

/** Whether there is a page around the story at all. */
export function isWholePage(view: ModelView, candidates: readonly (Candidate | undefined)[]): boolean {
  const known = candidates.filter((candidate) => candidate !== undefined).length
  return known > MAX_STRAY_LINES || longestMenu(view.features()) >= SHORT_MENU_LINES || chromeLines(view) >= CHROME_LINES
}

/** How many lines are surely none of the story's. */
function chromeLines(view: ModelView): number {
  return view.second().reduce((count, _, row) => (isSurelyChrome(view, row) ? count + 1 : count), 0)
}

/** Whether the line of a row is surely none of the story's, by both passes. */
function isSurelyChrome(view: ModelView, row: number): boolean {
  return Math.max(view.first()[row], view.second()[row]) < SURELY_CHROME
}

/** Which profile fits a text: `page` where its frame leaves no doubt. */
export function profileByShape(view: ModelView | undefined, { facts, candidates }: CandidateLines, marked: LinkLines): Profile {
  if (view === undefined) return 'article'
  const isTime = (i: number): boolean => candidates[i]?.shape?.name === 'time-stamp'
  const known = candidates.filter((candidate, i) => candidate !== undefined && !isTime(i)).length
  return (known >= KNOWN_LINES && hasFrame(view, isTime)) || hasMenuOfLinks(view, facts, marked) ? 'page' : 'article'
}

/** The lines of Markdown that are links and nothing else. */
type LinkLines = Pick<MarkedLines, 'links' | 'contents'>

/**
 * Whether lines of nothing but links to elsewhere, which the model doubts, stand around the story and in front of its first paragraph, which may be
 * a link itself.
 */
function hasMenuOfLinks(view: ModelView, facts: readonly LineFacts[], { links, contents }: LinkLines): boolean {
  if (links.size < LINKS) return false
  const isStory = (i: number): boolean => view.content(i) >= LIKELY
  const menu = range(0, facts.length).filter((i) => links.has(facts[i].line) && !contents.has(facts[i].line) && !isStory(i))
  const story = facts.findIndex(({ prose }, i) => prose && isStory(i))
  return menu.length >= LINKS && menu[LINKS_ABOVE - 1] < story
}

/** Whether the model is sure of the frame around the story. */
function hasFrame(view: ModelView, isTime: (i: number) => boolean): boolean {
  const chrome: number[] = []
  view.rows().forEach((row, i) => {
    if (row >= 0 && isSurelyChrome(view, row) && !isTime(i)) chrome.push(row)
  })
  if (chrome.length < FRAME_LINES) return false
  const chromeAbove = (end: number): number => chrome.filter((row) => row < end).length
  const likely = view.second().findIndex((probability) => probability >= LIKELY)
  const beginning = likely < 0 ? view.second().length : likely
  const isLong = chrome.length >= LONG_FRAME_LINES
  if (isLong && chromeAbove(Math.min(HEAD_LINES, beginning)) >= FRAME_LINES_IN_HEAD) return true
  return chromeAbove(FIRST_LINES) >= FRAME_LINES_AMONG_FIRST && (beginning >= MENU_LINES || isLong)
}

/** Lines of the longest run of short ones. */
function longestMenu({ columns }: LineFeatures): number {
  return Math.expm1(valuesOf(columns, 'run of short lines').reduce((most, run) => Math.max(most, run), 0))
}

/** A line of at least so many words that is more likely content than not is the story's. */
const MIN_STORY_WORDS = 8
/** What belongs to a story (quotations, bylines) stands no more lines away from it. */
const MAX_LINES_AWAY = 12

/** The lines of a whole page that stand further from every line of the story than what belongs to the story does: among teasers and comments. */
export function linesFarFromStory(view: ModelView, facts: readonly LineFacts[]): ReadonlySet<number> {
  const far = new Set<number>()
  let last = Number.NEGATIVE_INFINITY
  facts.forEach((line, i) => {
    if (line.words >= MIN_STORY_WORDS && view.content(i) >= LIKELY) {
      for (let near = Math.max(last + 1, i - MAX_LINES_AWAY); near < i; near++) far.delete(near)
      last = i
    }
    if (i - last > MAX_LINES_AWAY) far.add(i)
  })
  return far
}
