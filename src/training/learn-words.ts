import type { Column } from '../boilerplate/model/columns.js'
import { ODDS_STEP, type WordOdds } from '../boilerplate/model/line-model.js'
import { columnsOfWords, placeOf, tabulateOdds } from '../boilerplate/model/word-columns.js'
import { type Example, MIN_SITES, type TrainingPage, unitsOf } from './examples.js'
import type { Graft } from './grafts.js'

/**
 * How many words are kept: as many as there is room for. Gain in word F1 by networks that learnt from the labels, English pages and other
 * languages: .1 and .2 points with 600, .2 and .3 with 2,400, .2 and .5 with 4,000, .2 and .9 with all.
 */
const WORDS = 2048
/** Each word is taken to stand on so many sites more, on which it says nothing. */
const PRIOR_SITES = 2
const MAX_STEPS = 4

/** What is learnt of the words of some examples. */
export interface LearntWords {
  readonly odds: WordOdds
  /** The features made from it for an example: what its own sites have taught is left out, as a new page's site will have taught nothing. */
  readonly columnsOf: (example: Example) => Column[]
}

/** On how many sites a word stands, and its shares of lines there that are content, added up. */
interface Total {
  sites: number
  content: number
}

/** How many lines of a site have a word, how many of them are content, and the last one counted. */
interface Share {
  lines: number
  content: number
  last: number
}

/**
 * Learns which words stand in content and which in boilerplate: for each site the share of the lines with a word that are content, and their
 * mean over the sites, so that no site counts more than another.
 */
export function learnWords(examples: readonly Example[]): LearntWords {
  const unitFor = unitsOf(examples.map(({ page }) => page))
  const units = countLines(examples, unitFor)
  const totals = totalsOf(units)
  const prior = priorOf(totals)
  const chosen = choose(totals, prior)
  const odds = {
    places: chosen.map(({ place }) => place),
    steps: chosen.map(({ total }) => stepsOf(total, prior)),
  }
  const columnsOf = (example: Example): Column[] => {
    const own = [...new Set(partsOf(example.page).map(unitFor))].flatMap((unit) => units.get(unit) ?? [])
    const table = tabulateOdds(odds)
    for (const { hash, place, total } of chosen) {
      const shares = own.flatMap((shares) => shares.get(hash) ?? [])
      if (shares.length > 0) table[place] = stepsOf(without(total, shares), prior)
    }
    return columnsOfWords(example.longWords, table)
  }
  return { odds, columnsOf }
}

/** The pages that a page is made of: two for a graft. */
function partsOf(page: TrainingPage | Graft): readonly TrainingPage[] {
  return 'parts' in page ? page.parts : [page]
}

function countLines(examples: readonly Example[], unitFor: (page: TrainingPage) => string): Map<string, Map<number, Share>> {
  const units = new Map<string, Map<number, Share>>()
  let line = 0
  for (const { page, labels, weights, longWords } of examples) {
    const unit = unitFor(page)
    const shares = units.get(unit) ?? new Map<number, Share>()
    units.set(unit, shares)
    for (let i = 0, k = 0; i < labels.length; i++) {
      line++
      for (const end = longWords.ends[i]; k < end; k++) {
        if (weights[i] > 0) countLine(shares, longWords.hashes[k], line, labels[i])
      }
    }
  }
  return units
}

function countLine(shares: Map<number, Share>, hash: number, line: number, label: number): void {
  const share = shares.get(hash)
  if (share === undefined) shares.set(hash, { lines: 1, content: label, last: line })
  else if (share.last !== line) {
    share.lines++
    share.content += label
    share.last = line
  }
}

function totalsOf(units: ReadonlyMap<string, ReadonlyMap<number, Share>>): Map<number, Total> {
  const totals = new Map<number, Total>()
  for (const shares of units.values()) {
    for (const [hash, { lines, content }] of shares) {
      const total = totals.get(hash) ?? { sites: 0, content: 0 }
      totals.set(hash, total)
      total.sites++
      total.content += content / lines
    }
  }
  return totals
}

/** The share of content that a word is expected to have of which nothing is known. */
function priorOf(totals: ReadonlyMap<number, Total>): number {
  let sites = 0
  let content = 0
  for (const total of totals.values()) {
    sites += total.sites
    content += total.content
  }
  return (content + 1) / (sites + 2)
}

function without({ sites, content }: Total, shares: readonly Share[]): Total {
  return { sites: sites - shares.length, content: shares.reduce((rest, share) => rest - share.content / share.lines, content) }
}

/** How much likelier than others a word stands in content, in steps of log-odds; 0 for a word of few sites. */
function stepsOf(total: Total, prior: number): number {
  if (total.sites < MIN_SITES) return 0
  return Math.max(-MAX_STEPS, Math.min(MAX_STEPS, Math.round(logOdds(total, prior) / ODDS_STEP))) + 0
}

function logOdds({ sites, content }: Total, prior: number): number {
  const share = (content + PRIOR_SITES * prior) / (sites + PRIOR_SITES)
  return Math.log(share / (1 - share)) - Math.log(prior / (1 - prior))
}

/** The words that say most, by their log-odds and on how many sites; one for a place, in the order of their places. */
function choose(totals: ReadonlyMap<number, Total>, prior: number): { hash: number; place: number; total: Total }[] {
  const words = [...totals]
    .filter(([, total]) => stepsOf(total, prior) !== 0)
    .map(([hash, total]) => ({ hash, place: placeOf(hash), total, value: Math.sqrt(total.sites) * Math.abs(logOdds(total, prior)) }))
    .sort((a, b) => b.value - a.value || a.hash - b.hash)
  const byPlace = new Map<number, (typeof words)[number]>()
  for (const word of words) if (byPlace.size < WORDS && !byPlace.has(word.place)) byPlace.set(word.place, word)
  return [...byPlace.values()].sort((a, b) => a.place - b.place)
}
