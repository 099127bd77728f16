import { endsWithColon } from '../../text/sentences/sentence-marks.js'
import { HEADINGS } from '../kinds.js'
import { stops } from '../lines/line-facts.js'
import type { ModelView } from '../model-view.js'
import { runsOf } from '../story/line-indices.js'
import { linkBelowHeading } from './links-below-heading.js'
import type { MarkedText } from './marked-text.js'
import { byNeighbours, goes, type Verdict, type Verdicts } from './verdict.js'

// Lines of Markdown that are links and nothing else.

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

/** Lines that are links alone go below the heading of a list of other articles. */
export function takeLinks({ linked }: MarkedText, verdicts: Verdicts): void {
  let below = false
  verdicts.forEach((verdict, i) => {
    if (goes(verdict)) below ||= opensLinks(verdict)
    else if (!linked.has(i)) below = false
    else if (below && verdict?.sure !== true) verdicts[i] = linkBelowHeading(true)
  })
}

/** A table of contents goes, line by line, with the few words right above it. */
export function takeContents(text: MarkedText, verdicts: Verdicts): void {
  const entries = entriesOfContents(text)
  for (const { start, end } of runsOf((i) => entries.has(i), 0, text.facts.length)) {
    if (end - start < MIN_CONTENTS) continue
    const first = mayHeadContents(start - 1, text) ? start - 1 : start
    for (let i = first; i < end; i++) if (verdicts[i]?.sure !== true) verdicts[i] = byLinks('navigation', 'contents')
  }
}

/** The entries of a table of contents: links to places of the text, with the words of a heading below. */
function entriesOfContents({ marked: { contents, headings, joined }, facts }: MarkedText): ReadonlySet<number> {
  const entries = new Set<number>()
  if (contents.size < MIN_CONTENTS) return entries
  const below = new Set<string>()
  for (let i = facts.length - 1; i >= 0; i--) {
    const { key, line } = facts[i]
    const isEntry = contents.has(line) && !joined.has(line)
    if (!isEntry && !headings.has(line)) continue
    const name = key.replace(SECTION_NUMBERS, '')
    if (headings.has(line)) below.add(name)
    if (isEntry && below.has(name)) entries.add(i)
  }
  return entries
}

/** '1. ', '1.2 ', and the number of an item in front of that of a section. */
const SECTION_NUMBERS = /^(?:\d{1,3}(?:[.)]\d{1,3}){0,5}[.)]? ){1,2}/

/** Whether a line may stand above a table of contents as 'On this page' does: a few words, which are no headline and nobody's. */
function mayHeadContents(i: number, { facts, layout }: MarkedText): boolean {
  if (i <= 0 || i === layout.headline) return false
  const { words, quotes, text } = facts[i]
  return words <= MAX_WORDS_ABOVE && !stops(facts[i]) && !quotes && !/[:：]./u.test(text)
}

/** Links that show no words, as converters leave them beside headings, go, and so do those in brackets, '[edit]', that a text has again. */
export function takeButtons({ facts, linked, images, marked: { contents } }: MarkedText, verdicts: Verdicts): void {
  const inBrackets = new Map<string, number>()
  const take = (i: number): void => {
    if (verdicts[i]?.sure !== true) verdicts[i] = byLinks('stray-ui', 'link-button')
  }
  for (const i of linked) {
    if (images.has(i)) continue
    const { text, line } = facts[i]
    if (NO_WORDS.test(text)) take(i)
    // A citation leads to a place of the text: '[[1](#note-1)]'.
    if (!IN_BRACKETS.test(text) || contents.has(line)) continue
    const first = inBrackets.get(text)
    if (first === undefined) inBrackets.set(text, i)
    else for (const at of [first, i]) take(at)
  }
}

/** What is left of `[](#top)`, and the signs of anchors. */
const NO_WORDS = /^[[\]#¶§\u{1f517}\u200b\s]*$/u
const IN_BRACKETS = /^\[[^[\]]+\]$/

/** On a page two lines or more that are links alone go, unless a heading or a line with a colon that stays announces them. */
export function takeLists({ facts, linked, headed }: MarkedText, verdicts: Verdicts, view: ModelView): void {
  for (const { start, end } of runsOf((i) => linked.has(i), 0, facts.length)) {
    if (end - start < 2) continue
    const above = start - 1
    if (above >= 0 && (headed.has(above) || endsWithColon(facts[above].text)) && !goes(verdicts[above])) continue
    for (let i = start; i < end; i++) {
      if (verdicts[i] === undefined && view.content(i) < CERTAIN_IN_LIST) verdicts[i] = byLinks('page-chrome', 'links')
    }
  }
}

/** Whether links may follow a line that goes: 'Related articles', 'Read more'. */
function opensLinks(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && (HEADINGS.has(verdict.kind) || verdict.kind === 'read-more')
}

function byLinks(kind: 'navigation' | 'page-chrome' | 'stray-ui', rule: string): Verdict {
  return byNeighbours(kind, rule, true, LIST_SCORE, { support: ['links'] })
}
