import type { Candidate } from '../lines/candidates.js'
import type { LineFacts } from '../lines/line-facts.js'
import type { ModelView } from '../model-view.js'
import { isHeadlineLike, linesOfTitle } from './layout.js'

/** So many lines at most that are no known ones stand between headline and story: byline, summary, caption, menu of the sections. */
const MAX_LINES_BEFORE = 20
const MIN_HEADLINE_WORDS = 3
/** A headline has its words from the beginning of the story. */
const STORY_LINES = 12
/** A byline or a time so close below a line, both known ones, tells a headline. */
const LINES_TO_BYLINE = 4
/** Longer lines are summaries rather. */
const HEADLINE_CHARS = 70
/** 'Latest news' has no word but the story's, and is no headline for it: a line counts for so many telling words more than it has. */
const MORE_WORDS = 1
/** More words than this that are the story's tell no more. */
const MANY_SHARED = 5

/**
 * The headline of a whole page, or −1: the last line that is the title in front of the story; else, of the lines in front of it, the one that
 * is likest to one. Of 2,511 labelled pages that have the title on a line of its own it is that line on 81 %; the nearest line of some words was it
 * on 37 %.
 */
export function headlineOnPage(
  view: ModelView,
  facts: readonly LineFacts[],
  candidates: readonly (Candidate | undefined)[],
  title: string | undefined,
): number {
  const isContent = (i: number): boolean => facts[i].prose && view.content(i) >= 0.5
  const first = facts.findIndex((_, i) => isContent(i))
  const titles = linesOfTitle(facts, title)
  if (titles.length > 0) return titles.filter((i) => first < 0 || i <= first).pop() ?? titles[0]
  if (facts.filter((_, i) => isContent(i)).length <= MOST_COMMENTS) {
    const headline = headlineOfShortLines(first, facts, candidates)
    if (headline >= 0) return headline
  }
  const lines = first < 0 ? [] : linesBefore(first, facts, candidates)
  return lines.length < 2 ? (lines[0]?.at ?? -1) : likestToStory(lines, facts, view, storyWords(first, view, isContent))
}

/** So much prose at most on a page may be its readers', where the story has none. */
const MOST_COMMENTS = 2
/** Lines of such a story, between the byline and the heading of the comments, at least. */
const MIN_STORY_LINES = 5

/**
 * The headline of a story of short lines (a recipe, an interview, a list of winners), where the first prose, at `first`, is a reader's comment; −1
 * where it isn't: the first line that looks like a headline and has a byline or a time close below it. Without it eleven of 62 pages of our own
 * writing, without titles, lost all of their story to the comment; of 2,037 labelled pages none changes.
 */
function headlineOfShortLines(first: number, facts: readonly LineFacts[], candidates: readonly (Candidate | undefined)[]): number {
  const comments = candidates.findLastIndex((candidate, i) => i < first && opensComments(candidate) && !facts[i].prose)
  let headline = -1
  let byline = Number.POSITIVE_INFINITY
  let below = 0 // lines that are not known for what they are, in front of the comments
  let belowByline = 0
  for (let at = comments - 1; at >= 0; at--) {
    if (isBylineOrTime(candidates[at])) {
      byline = at
      belowByline = below
    } else if (candidates[at] === undefined) {
      const signed = byline - at <= LINES_TO_BYLINE && belowByline >= MIN_STORY_LINES
      if (signed && facts[at].words >= MIN_HEADLINE_WORDS && isHeadlineLike(facts[at], undefined)) headline = at
      below++
    }
  }
  return headline
}

function opensComments(candidate: Candidate | undefined): boolean {
  return candidate?.kind === 'comment-policy' || candidate?.shape?.name === 'share-count'
}

function isBylineOrTime(candidate: Candidate | undefined): boolean {
  return candidate?.kind === 'byline' || candidate?.kind === 'timestamp'
}

/** A line in front of the story that may be its headline. */
interface LineBefore {
  readonly at: number
  /** How many lines that are not known for what they are stand between it and the story. */
  readonly distance: number
  /** Whether a byline or a time stands close below it. */
  readonly signed: boolean
}

/** The lines that may be the headline, the nearest to the story first. */
function linesBefore(first: number, facts: readonly LineFacts[], candidates: readonly (Candidate | undefined)[]): LineBefore[] {
  const lines: LineBefore[] = []
  let byline = Number.POSITIVE_INFINITY
  for (let at = first - 1, distance = 0; at >= 0 && distance < MAX_LINES_BEFORE; at--) {
    if (facts[at].words === 0) continue
    const known = candidates[at]
    if (known !== undefined) {
      if (isBylineOrTime(known)) byline = at
      continue
    }
    if (facts[at].words >= MIN_HEADLINE_WORDS && isHeadlineLike(facts[at], undefined))
      lines.push({ at, distance, signed: byline - at <= LINES_TO_BYLINE })
    distance++
  }
  return lines
}

/** The line that is likest to a headline of the story. */
function likestToStory(lines: readonly LineBefore[], facts: readonly LineFacts[], view: ModelView, story: ReadonlySet<number>): number {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (const line of lines) {
    const likeness = likenessOf(line, facts[line.at], tellingWords(view, line.at), story)
    if (likeness > most) [best, most] = [line.at, likeness]
  }
  return best
}

/**
 * How like a line is to a headline of the story: logits of a conditional logistic regression on labelled pages, in five folds over their sites. Some
 * converters to text set headings in capitals, but menus are in capitals too, so these count with the words of the story.
 */
function likenessOf(
  { distance, signed }: LineBefore,
  { text, words }: LineFacts,
  own: readonly number[],
  story: ReadonlySet<number>,
): number {
  const shared = own.filter((word) => story.has(word)).length
  const share = shared / (own.length + MORE_WORDS)
  const told = (isInCapitals(text) ? 8.8 : 3.5) * share + 0.75 * Math.min(shared, MANY_SHARED)
  const length = 1.1 * Math.log(words) - 0.09 * Math.max(0, text.length - HEADLINE_CHARS)
  const place = (signed ? 2.1 : 0) - 0.066 * distance
  const form = (LIST_ITEM.test(text) ? 4.2 : 0) + (PATH.test(text) ? 1.6 : 0)
  return told + length + place - form
}

const LIST_ITEM = /^[*•·+-]/u
/** 'Home > News > Sea', 'The ferry is late | The Packet'. */
const PATH = /[|›»>→]|::| \/ /u

function isInCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
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
  return row < 0 ? [] : wordHashes.slice(lines[row].wordsFrom, lines[row].wordsTo)
}
