import type { Candidate } from '../lines/candidates.js'
import type { LineFacts } from '../lines/line-facts.js'
import type { ModelView } from '../model-view.js'
import { isHeadlineLike, linesOfTitle } from './layout.js'

/** So many lines at most that are no known ones stand between headline and story: byline, summary, caption, menu of the sections. */
const MAX_LINES_BEFORE = 20
const MIN_HEADLINE_WORDS = 3
/** A headline has its words from the beginning of the story. */
const STORY_LINES = 12
/** A line counts for so many telling words more than it has: 'Latest news' has no word but the story's, and is no headline for it. */
const MORE_WORDS = 1
/** Longer lines are summaries rather. With it, and the word more above, the headline is found on 74 % of labelled pages, without them on 71 %. */
const HEADLINE_WORDS = 12
/** Dates, times and lines of numbers have so many digits. */
const MANY_DIGITS = 5

/**
 * The headline of a whole page, or −1: the last line that is the title in front of the story; else, of the lines in front of it, the one that
 * shares most words with it. Of 2,511 labelled pages that have the title on a line of its own it is that line on 74 %; the nearest line of some words
 * was it on 37 %.
 */
export function headlineOnPage(
  view: ModelView,
  facts: readonly LineFacts[],
  candidates: readonly (Candidate | undefined)[],
  title: string | undefined,
): number {
  const rows = view.rows()
  const second = view.second()
  const isContent = (i: number): boolean => facts[i].prose && rows[i] >= 0 && second[rows[i]] >= 0.5
  const first = facts.findIndex((_, i) => isContent(i))
  const titles = linesOfTitle(facts, title)
  if (titles.length > 0) return titles.filter((i) => first < 0 || i <= first).pop() ?? titles[0]
  const lines = first < 0 ? [] : linesBefore(first, facts, candidates)
  return lines.length < 2 ? (lines[0]?.at ?? -1) : likestToStory(lines, facts, view, storyWords(first, view, isContent))
}

/** Lines in front of the story that may be its headline, the nearest first, each with its distance in lines that are not known for what they are. */
function linesBefore(
  first: number,
  facts: readonly LineFacts[],
  candidates: readonly (Candidate | undefined)[],
): { at: number; distance: number }[] {
  const lines: { at: number; distance: number }[] = []
  for (let at = first - 1, distance = 0; at >= 0 && distance < MAX_LINES_BEFORE; at--) {
    if (facts[at].words === 0 || candidates[at] !== undefined) continue
    if (facts[at].words >= MIN_HEADLINE_WORDS && isHeadlineLike(facts[at], undefined)) lines.push({ at, distance })
    distance++
  }
  return lines
}

/** The line that is likest to a headline of the story; the weights were chosen on labelled pages, others near them do as well. */
function likestToStory(
  lines: readonly { at: number; distance: number }[],
  facts: readonly LineFacts[],
  view: ModelView,
  story: ReadonlySet<number>,
): number {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (const { at, distance } of lines) {
    const { text, words } = facts[at]
    const numbers = (text.match(/\d/g)?.length ?? 0) >= MANY_DIGITS ? 0.5 : 0
    const item = /^[*•·+-]/.test(text) ? 0.7 : 0
    const summary = 0.15 * Math.max(0, words - HEADLINE_WORDS)
    const likeness = 4 * sharedWords(tellingWords(view, at), story) + 0.6 * Math.log(words) - 0.1 * distance - summary - numbers - item
    if (likeness > most) [best, most] = [at, likeness]
  }
  return best
}

/** The share of some words that are in the story, less for fewer words. */
function sharedWords(own: readonly number[], story: ReadonlySet<number>): number {
  return own.filter((word) => story.has(word)).length / (own.length + MORE_WORDS)
}

function storyWords(first: number, view: ModelView, isContent: (i: number) => boolean): Set<number> {
  const words = new Set<number>()
  const count = view.rows().length
  for (let i = first, lines = 0; i < count && lines < STORY_LINES; i++) {
    if (!isContent(i)) continue
    lines++
    for (const word of tellingWords(view, i)) words.add(word)
  }
  return words
}

/** Hashes of the words of a line that say what it is about. */
function tellingWords(view: ModelView, i: number): readonly number[] {
  const row = view.rows()[i]
  const { lines, wordHashes } = view.features().scan
  return row < 0 ? [] : wordHashes.slice(lines[row].from, lines[row].to)
}
