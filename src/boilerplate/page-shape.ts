import type { Candidate } from './candidates.js'
import { isHeadlineLike, linesOfTitle } from './layout.js'
import type { LineFacts } from './line-facts.js'
import type { ModelView } from './model-verdicts.js'

/**
 * Whole pages have menus: 59 % of the labelled whole pages have a run of 20 short lines, five lines that are known phrases, and less than
 * this share of their words in prose; 0.4 % of the extracted texts do. A page that is taken for an article is cleaned less; an article
 * taken for a page may be hurt.
 */
const MENU_LINES = 20
const KNOWN_LINES = 5
const MAX_PROSE_SHARE = 0.8

/** Which profile fits a text: `page` where the shape of its lines leaves no doubt. */
export function profileByShape(view: ModelView | undefined): 'article' | 'page' {
  if (view === undefined) return 'article'
  return view.longestMenu >= MENU_LINES && view.knownLines >= KNOWN_LINES && view.proseShare < MAX_PROSE_SHARE ? 'page' : 'article'
}

/** On a page the headline stands at most so many lines in front of the story: byline, date, summary and caption come between. */
const MAX_LINES_BEFORE = 8

/** The headline of a whole page, or −1: the last line that is the title in front of the story; else the line nearest to it that looks like one. */
export function headlineOnPage(
  view: ModelView,
  facts: readonly LineFacts[],
  candidates: readonly (Candidate | undefined)[],
  title: string | undefined,
): number {
  const first = facts.findIndex((line, i) => line.prose && view.rows[i] >= 0 && view.second[view.rows[i]] >= 0.5)
  const titles = linesOfTitle(facts, title)
  if (titles.length > 0) return titles.filter((i) => first < 0 || i <= first).pop() ?? titles[0]
  for (let i = first - 1; i >= Math.max(0, first - MAX_LINES_BEFORE); i--) {
    if (facts[i].words >= 4 && isHeadlineLike(facts[i], candidates[i])) return i
  }
  return -1
}
