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
 */
export function graftedPages(examples: readonly Example[], random: () => number): Graft[] {
  const families = new Map<string, Example[]>()
  for (const example of examples) {
    const { family } = example.page
    if (family === undefined || example.story === undefined) continue
    addToList(families, family, example)
  }
  return [...families.values()].flatMap((family) => (family.length < 2 ? [] : family.map((_, i) => graft(family, i, random))))
}

/** The story of the `i`-th page of a family in the surroundings of another one. */
function graft(family: readonly Example[], i: number, random: () => number): Graft {
  const host = family[(i + 1 + Math.floor(random() * (family.length - 1))) % family.length]
  const { page, story } = family[i]
  const around = textsOfLines(host.page.text).map((line) => (line.trim() === host.page.title ? (page.title ?? '') : line))
  const told = textsOfLines(page.text)
  const text = [
    ...around.slice(0, host.story?.first),
    ...told.slice(story?.first, (story?.last ?? 0) + 1),
    ...around.slice((host.story?.last ?? 0) + 1),
  ].join('\n')
  return { ...page, text, parts: [page, host.page] }
}

function textsOfLines(text: string): string[] {
  return lines(text).map(({ start, end }) => text.slice(start, end))
}
