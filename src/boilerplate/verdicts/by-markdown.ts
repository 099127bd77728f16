import type { MarkedLines } from '../../text/markdown.js'
import { endsWithColon } from '../../text/sentence-marks.js'
import { HEADINGS, TITLES_OF_PAGES } from '../kinds.js'
import { type LineFacts, stops } from '../lines/line-facts.js'
import type { ModelView } from '../model-view.js'
import type { LaidOutText, Layout } from '../story/layout.js'
import { linesWhere, nextWhere } from '../story/line-indices.js'
import { linkBelowHeading } from './links-below-heading.js'
import { byNeighbours, goes, type Verdict } from './verdicts.js'

// What Markdown shows and plain text doesn't: links, headings and tables.

/**
 * A line of a list of links stays on a page only if the model, which was trained on texts that show no links, is surer of it than this. Of 1,243
 * lines of boilerplate in Markdown of our own 1,206 go without this rule, 1,210 at 0.6, 1,212 from 0.8 on; no line of a story goes for it.
 */
const CERTAIN_IN_LIST = 0.8
/** The labelled texts don't show which lists are links, so this is a guess. */
const LIST_SCORE = 0.9

/** One or two links to places of the text may be the story's own. */
const MIN_CONTENTS = 3
/** 'On this page', 'In this article:' */
const MAX_WORDS_ABOVE = 4

/** Adds to the verdicts what links, headings and tables say, in place; `view`: what the line model makes of a whole page. */
export function addMarkdownVerdicts(
  marked: MarkedLines,
  { facts, layout }: LaidOutText,
  verdicts: (Verdict | undefined)[],
  view: ModelView | undefined,
): void {
  const { links, headings, underlined, joined } = marked
  if (links.size + headings.size + joined.size === 0) return
  const linked = linesWhere(facts.length, (i) => links.has(facts[i].line) && !facts[i].prose && i !== layout.headline)
  const headed = linesWhere(facts.length, (i) => headings.has(facts[i].line) && !links.has(facts[i].line))
  takeLinks(linked, verdicts)
  takeContents(entriesOfContents(marked, facts), (i) => mayHeadContents(i, facts, layout), verdicts)
  if (view !== undefined) takeLists(linked, (i) => headed.has(i) || endsWithColon(facts[i].text), verdicts, view)
  const tableOf = facts.map(({ line }) => {
    const head = joined.get(line)
    return head !== undefined && underlined.has(head) ? head : undefined
  })
  keepTables(tableOf, headed, linked, verdicts)
  keepHeadings(headed, (i) => view === undefined && facts[i]?.ends === true, verdicts)
}

/** Lines that are links alone go below the heading of a list of other articles. */
function takeLinks(links: ReadonlySet<number>, verdicts: (Verdict | undefined)[]): void {
  let below = false
  verdicts.forEach((verdict, i) => {
    if (goes(verdict)) below ||= opensLinks(verdict)
    else if (!links.has(i)) below = false
    else if (below && verdict?.sure !== true) verdicts[i] = linkBelowHeading(true)
  })
}

/** The entries of a table of contents: links to places of the text, with the words of a heading below. */
function entriesOfContents({ contents, headings, joined }: MarkedLines, facts: readonly LineFacts[]): ReadonlySet<number> {
  const entries = new Set<number>()
  const below = new Set<string>()
  for (let i = facts.length - 1; i >= 0; i--) {
    const { key, line } = facts[i]
    if (headings.has(line)) below.add(key)
    if (contents.has(line) && !joined.has(line) && below.has(key)) entries.add(i)
  }
  return entries
}

/** Whether a line may stand above a table of contents as 'On this page' does: a few words, which are no headline and nobody's. */
function mayHeadContents(i: number, facts: readonly LineFacts[], { headline }: Layout): boolean {
  if (i <= 0 || i === headline) return false
  const { words, quotes, text } = facts[i]
  return words <= MAX_WORDS_ABOVE && !stops(facts[i]) && !quotes && !/[:：]./u.test(text)
}

/** A table of contents goes, line by line, with the few words right above it. */
function takeContents(entries: ReadonlySet<number>, mayBeHeading: (i: number) => boolean, verdicts: (Verdict | undefined)[]): void {
  for (const from of entries) {
    if (entries.has(from - 1)) continue
    let end = from
    while (entries.has(end)) end++
    if (end - from < MIN_CONTENTS) continue
    const first = mayBeHeading(from - 1) ? from - 1 : from
    for (let i = first; i < end; i++)
      if (verdicts[i]?.sure !== true) verdicts[i] = byNeighbours('navigation', 'contents', true, LIST_SCORE, { support: ['links'] })
  }
}

/** On a page two lines or more that are links alone go, unless a heading or a line with a colon that stays announces them. */
function takeLists(
  links: ReadonlySet<number>,
  announces: (i: number) => boolean,
  verdicts: (Verdict | undefined)[],
  view: ModelView,
): void {
  for (const from of links) {
    if (links.has(from - 1) || !links.has(from + 1)) continue
    if (from > 0 && announces(from - 1) && !goes(verdicts[from - 1])) continue
    for (let i = from; links.has(i); i++) {
      if (verdicts[i] === undefined && view.content(i) < CERTAIN_IN_LIST)
        verdicts[i] = byNeighbours('page-chrome', 'links', true, LIST_SCORE, { support: ['links'] })
    }
  }
}

/** Whether links may follow a line that goes: 'Related articles', 'Read more'. */
function opensLinks(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && (HEADINGS.has(verdict.kind) || verdict.kind === 'read-more')
}

/**
 * A table that nothing but the line model takes for the page's stays below a line that stays, headings between them left out; one with links
 * needs a line that stays behind it as well. A plain text doesn't show what is a table, and no labelled text has one with its signs. `tableOf`: the
 * table of each line.
 */
function keepTables(
  tableOf: readonly (number | undefined)[],
  headings: ReadonlySet<number>,
  links: ReadonlySet<number>,
  verdicts: (Verdict | undefined)[],
): void {
  const stays = (i: number) => i >= 0 && i < verdicts.length && !goes(verdicts[i])
  tableOf.forEach((table, first) => {
    if (table === undefined || tableOf[first - 1] === table) return
    let end = first
    while (tableOf[end] === table) end++
    let above = first - 1
    while (headings.has(above)) above--
    let below = end
    while (headings.has(below)) below++
    const hasLink = nextWhere((i) => links.has(i), first, end) < end
    if (!stays(above) || (hasLink && !stays(below))) return
    for (let i = first; i < end; i++) if (isByModelAlone(verdicts[i])) verdicts[i] = undefined
  })
}

/**
 * A heading that nothing but the line model takes for the page's stays with the line below it: a plain text doesn't show what is a heading. In
 * labelled pages, told which lines are headings by those that another converter wrote in capitals, 301 of 492 that stay for it are in the gold. One
 * that is worded like the name of a page ('Contact us') or like a prompt does too above a sentence of which nothing was found, time stamps between
 * them left out.
 */
function keepHeadings(headings: ReadonlySet<number>, isSentence: (i: number) => boolean, verdicts: (Verdict | undefined)[]): void {
  const belowStamps = linesBelowStamps(verdicts)
  for (const i of headings) {
    if (verdicts[i] === undefined) continue
    if (isByModelAlone(verdicts[i])) {
      if (i + 1 < verdicts.length && !headings.has(i + 1) && !goes(verdicts[i + 1])) verdicts[i] = undefined
      continue
    }
    const below = belowStamps[i]
    if (mayBeOwnHeading(verdicts[i]) && verdicts[below] === undefined && isSentence(below)) verdicts[i] = undefined
  }
}

/** For each line the first one below it that is no time stamp. */
function linesBelowStamps(verdicts: readonly (Verdict | undefined)[]): number[] {
  const below: number[] = []
  for (let i = verdicts.length - 1; i >= 0; i--) below[i] = verdicts[i + 1]?.kind === 'timestamp' ? below[i + 1] : i + 1
  return below
}

function mayBeOwnHeading(verdict: Verdict | undefined): boolean {
  if (verdict === undefined || !goes(verdict) || verdict.by === 'rule') return false
  return verdict.by === 'prompt' || TITLES_OF_PAGES.has(verdict.kind)
}

function isByModelAlone(verdict: Verdict | undefined): boolean {
  return verdict?.kind === 'page-chrome' && verdict.evidence.features !== undefined
}
