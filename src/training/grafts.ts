import { lines } from '../text/lines.js'
import { addToList } from '../text/lists.js'
import type { Example, TrainingPage } from './examples.js'

/** A page made of two. */
export interface Graft extends TrainingPage {
  readonly parts: readonly TrainingPage[]
}

/**
 * Pages made of two: the story of one in the surroundings of another. Some hundred sites show few of the ways in which a story and what is
 * around it meet; grafts show many more. Each page whose `family` has another page gives one; no page of two families is mixed.
 *
 * In two of three grafts lines of the surroundings stand inside of the story as well, for a story goes on behind a list of links or a prompt.
 * Word F1 by four folds: on 40 pages of our own writing with such boxes 96.3 in place of 94.8, on 50 more pages of all kinds 94.0 in place of
 * 94.2, on labelled pages the same but for what one training differs from the next.
 *
 * In half of those whose story is long enough a paragraph is told as a list of short lines, which labelled stories hardly have: without that the
 * model takes any for a menu.
 */
export function graftedPages(examples: readonly Example[], random: () => number): Graft[] {
  const families = new Map<string, Told[]>()
  for (const example of examples) {
    const { family } = example.page
    if (family !== undefined && tellsStory(example)) addToList(families, family, example)
  }
  return [...families.values()].flatMap((family) => (family.length < 2 ? [] : family.map((_, i) => graft(family, i, random))))
}

type Told = Example & { readonly story: NonNullable<Example['story']> }

function tellsStory(example: Example): example is Told {
  return example.story !== undefined
}

/** The story of the `i`-th page of a family in the surroundings of another one, some lines of which stand inside of it as well. */
function graft(family: readonly Told[], i: number, random: () => number): Graft {
  const host = family[(i + 1 + Math.floor(random() * (family.length - 1))) % family.length]
  const { page, text: own, story } = family[i]
  const around = textsOfLines(host.text).map((line) => (line.trim() === host.page.title ? (page.title ?? '') : line))
  const before = around.slice(0, host.story.first)
  const behind = around.slice(host.story.last + 1)
  const told = textsOfLines(own).slice(story.first, story.last + 1)
  const frame = [...before, ...behind]
  const text = [...before, ...withBoxes(withList(told, frame, random), frame, random), ...behind].join('\n')
  return { ...page, text, parts: [page, host.page] }
}

/** A story has none of these, one or two. */
const MAX_BOXES = 2
const MIN_BOX_LINES = 2
const MAX_BOX_LINES = 10
/** A story of fewer lines has no place for one. */
const MIN_STORY_LINES = 4

/** A story with lines of its surroundings in it, as lists of links and prompts stand between paragraphs: it goes on behind them. */
function withBoxes(story: readonly string[], around: readonly string[], random: () => number): string[] {
  const told = [...story]
  const boxes = Math.floor(random() * (MAX_BOXES + 1))
  if (story.length < MIN_STORY_LINES || around.length < MAX_BOX_LINES) return told
  const isBroken = story.some((line) => line.trim() === '')
  for (let box = 0; box < boxes; box++) {
    const count = MIN_BOX_LINES + Math.floor(random() * (MAX_BOX_LINES - MIN_BOX_LINES + 1))
    const from = Math.floor(random() * (around.length - count + 1))
    const gaps = gapsOf(told)
    told.splice(gaps[Math.floor(random() * gaps.length)], 0, ...around.slice(from, from + count), ...(isBroken ? [''] : []))
  }
  return told
}

/** A list has so many items at least. */
const MIN_ITEMS = 3
/** Clauses of fewer characters are no items. */
const MIN_ITEM_CHARS = 4
const BETWEEN_ITEMS = /[,;:.!?]\s+|[、，。；：！？]|\s[–—-]\s/u
const BULLETED = /^\s*[*•-] /

/** A story, in one of two cases with a paragraph told as a list of its clauses, which have a bullet where the lists of the frame have one. */
function withList(story: readonly string[], frame: readonly string[], random: () => number): string[] {
  const told = [...story]
  const listable = story.flatMap((line, i) => (itemsOf(line).length >= MIN_ITEMS ? [i] : []))
  if (random() < 0.5 || listable.length < MIN_STORY_LINES) return told
  const bullet = BULLETED.exec(frame.find((line) => BULLETED.test(line)) ?? '')?.[0] ?? ''
  const at = listable[Math.floor(random() * listable.length)]
  told.splice(at, 1, ...itemsOf(story[at]).map((item) => bullet + item.charAt(0).toUpperCase() + item.slice(1)))
  return told
}

function itemsOf(paragraph: string): string[] {
  return paragraph
    .split(BETWEEN_ITEMS)
    .map((item) => item.trim())
    .filter(({ length }) => length >= MIN_ITEM_CHARS)
}

/** Where a box may stand in a story: behind its blank lines; where it has none, behind any line. */
function gapsOf(story: readonly string[]): number[] {
  const inner = story.slice(1).map((_, i) => i + 1)
  const behindBlank = inner.filter((i) => story[i - 1].trim() === '')
  return behindBlank.length > 0 ? behindBlank : inner
}

function textsOfLines(text: string): string[] {
  return lines(text).map(({ start, end }) => text.slice(start, end))
}
