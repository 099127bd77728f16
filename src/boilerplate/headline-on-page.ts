import type { Candidate } from './candidates.js'
import { keyWords } from './key-words.js'
import { isHeadlineLike, linesOfTitle } from './layout.js'
import type { LineFacts } from './line-facts.js'
import { lineKey } from './line-key.js'
import type { ModelView } from './model-view.js'
import { isUnspacedUnit } from './scripts.js'

/** So many lines at most that are no known ones stand between headline and story: byline, summary, caption, menu of the sections. */
const MAX_LINES_BEFORE = 20
const MIN_HEADLINE_WORDS = 3
/** A headline has its words from the beginning of the story: from so many paragraphs, and from so many characters of each. */
const STORY_LINES = 12
const STORY_CHARACTERS = 1000
/** Shorter words are in every line. */
const MIN_WORD_LETTERS = 4
/** A line of a single telling word doesn't tell more of the story than one that shares half of its words. */
const MIN_TELLING_WORDS = 2
/** Dates, times and lines of numbers have so many digits. */
const MANY_DIGITS = 5

/**
 * The headline of a whole page, or −1: the last line that is the title in front of the story; else, of the lines in front of it, the one that
 * shares most words with it. On labelled pages that have the title on a line of its own that is it on 73 % of 2,446; the nearest line of some
 * words was it on 41 %.
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
  return first < 0 ? -1 : likestToStory(linesBefore(first, facts, candidates), facts, () => storyWords(first, facts, isContent))
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

function likestToStory(
  lines: readonly { at: number; distance: number }[],
  facts: readonly LineFacts[],
  wordsOfStory: () => ReadonlySet<string>,
): number {
  if (lines.length < 2) return lines[0]?.at ?? -1
  const story = wordsOfStory()
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (const { at, distance } of lines) {
    const likeness = likenessToHeadline(facts[at], distance, story)
    if (likeness > most) [best, most] = [at, likeness]
  }
  return best
}

/** The weights were chosen on labelled pages; others near them do as well. */
function likenessToHeadline({ text, words }: LineFacts, distance: number, story: ReadonlySet<string>): number {
  const own = tellingWords(text)
  let shared = 0
  for (const word of own) if (story.has(word)) shared++
  const numbers = (text.match(/\d/g)?.length ?? 0) >= MANY_DIGITS ? 0.5 : 0
  const item = /^[*•·+-]/.test(text) ? 0.7 : 0
  return 4 * (shared / Math.max(MIN_TELLING_WORDS, own.length)) + 0.6 * Math.log(words) - 0.1 * distance - numbers - item
}

function storyWords(first: number, facts: readonly LineFacts[], isContent: (i: number) => boolean): Set<string> {
  const words = new Set<string>()
  for (let i = first, lines = 0; i < facts.length && lines < STORY_LINES; i++) {
    if (!isContent(i)) continue
    lines++
    for (const word of tellingWords(facts[i].text.slice(0, STORY_CHARACTERS))) words.add(word)
  }
  return words
}

/** Words of some letters, and the single characters of scripts without blanks. */
function tellingWords(text: string): string[] {
  return keyWords(lineKey(text)).flatMap((word) =>
    isUnspacedUnit(word.charCodeAt(0)) ? [...word] : word.length >= MIN_WORD_LETTERS ? [word] : [],
  )
}
