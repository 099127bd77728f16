import { allCues } from '../boilerplate/cues/all.js'
import { kindSet } from '../boilerplate/kinds.js'
import { featuresOf, type MeasuredText, measureText } from '../boilerplate/measured.js'
import { type LineFeatures, wordsOfLines } from '../boilerplate/model/features.js'
import type { LineWords } from '../boilerplate/model/word-columns.js'
import { lookUpFor, prepareCues } from '../boilerplate/prepared-cues.js'
import { layOut } from '../boilerplate/story/layout.js'
import { titleInText } from '../boilerplate/story/title-in-text.js'
import { lazy } from '../text/lazy.js'
import { readMarkdown } from '../text/reading/markdown.js'
import { labelLines } from './align.js'

/**
 * A text with its gold, what people marked as the article: what a line model learns from.
 *
 * @example
 * ```ts
 * const gold = 'The ferry to the island sailed again on Monday, two years after a storm broke the pier.'
 * const page = { text: `Home\n\nFerry sails\n\n${gold}`, gold, title: 'Ferry sails', site: 'packet.example', family: 'whole page, html-to-text' }
 * labelLines(page.text, page.gold) // => [false, undefined, false, undefined, true]
 * ```
 */
export interface TrainingPage {
  /** A page or article as plain text. */
  readonly text: string
  /** The article's own text, as people marked it, one block a line. */
  readonly gold: string
  /** The headline, where it is known: golds differ in whether they have it, so it is left out of the loss. */
  readonly title?: string | undefined
  /** What must not be split between folds: the site. Pages without one count each for themselves, those of the same gold as one. */
  readonly site?: string | undefined
  /**
   * What pages have in common whose surroundings may be exchanged: the kind of text and its form, say `whole page, html-to-text`. Pages of one
   * family lend each other what stands around their stories, as further examples. Pages without one lend and borrow nothing.
   */
  readonly family?: string | undefined
}

/** If fewer sites are named, the model is one for these sites, and each page counts for itself. */
export const MIN_SITES = 3

/** Gives what a page belongs to: its site, else its gold, which is the same in all its forms. */
export function unitsOf(pages: readonly TrainingPage[]): (page: TrainingPage) => string {
  const sites = new Set(pages.flatMap(({ site }) => site ?? []))
  return sites.size < MIN_SITES ? ({ gold }) => gold : ({ site, gold }) => site ?? gold
}

/** A page's features, line by line, with labels and loss weights. */
export interface Example {
  readonly features: LineFeatures
  /** The longer words of its lines, for what a model learns of words. */
  readonly longWords: LineWords
  /** 1 for content, 0 for boilerplate. */
  readonly labels: Uint8Array
  /** How much each line counts in the loss; 0 for what golds differ in and this one leaves out. */
  readonly weights: Float32Array
  readonly page: TrainingPage
  /** The page's text as it was read: a wrapped paragraph is one line. */
  readonly text: string
  /** First and last line of the story in that text, from 0, with all that stands between; `undefined` where there is none. */
  readonly story: { readonly first: number; readonly last: number } | undefined
}

/** Lines of these kinds belong to an article, but golds leave them out: as boilerplate they would be learnt wrongly. */
const UNSURE_KINDS = /* @__PURE__ */ kindSet('byline', 'dateline', 'caption', 'correction', 'machine-made', 'helpline', 'disclosure')

/** A line counts by its words up to so many, and every page alike. */
const MAX_COUNTED_WORDS = 60
const MIN_PAGE_WORDS = 50

const lookUp = /* @__PURE__ */ lazy(() => lookUpFor(undefined, prepareCues(allCues)))

/** Measures and labels a page. */
export function readExample(page: TrainingPage): Example {
  const { text } = readMarkdown(page.text)
  const measured = measureText(text, lookUp())
  const title = titleInText(measured.facts, page.title)
  const { columns, lines, words, scan } = featuresOf(text, measured, title)
  const { hashes, ends } = wordsOfLines(scan)
  const features = { columns, lines, words } // what they were made from would take most of the memory
  const gold = labelLines(text, readMarkdown(page.gold).text)
  const unsure = unsureLines(measured, title)
  const labels = Uint8Array.from(features.lines, (line) => (gold[line - 1] === true ? 1 : 0))
  const total = features.words.reduce((sum, words) => sum + words, 0)
  const weights = Float32Array.from(features.lines, (line, i) =>
    labels[i] === 0 && unsure.has(line) ? 0 : (Math.min(features.words[i], MAX_COUNTED_WORDS) + 2) / Math.max(total, MIN_PAGE_WORDS),
  )
  const [first, last] = [gold.indexOf(true), gold.lastIndexOf(true)]
  return {
    features,
    longWords: { hashes: Int32Array.from(hashes), ends },
    labels,
    weights,
    page,
    text,
    story: first < 0 ? undefined : { first, last },
  }
}

/** Numbers of the lines that belong to an article but are in few golds. */
function unsureLines({ facts, candidates }: MeasuredText, title: string | undefined): Set<number> {
  const lines = new Set<number>()
  candidates.forEach((candidate, i) => {
    if (candidate?.strong && UNSURE_KINDS.has(candidate.kind)) lines.add(facts[i].line)
  })
  const { headline } = layOut(facts, candidates, title)
  if (headline >= 0) lines.add(facts[headline].line)
  return lines
}
