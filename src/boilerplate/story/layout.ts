import { lazy } from '../../text/lazy.js'
import { HEADINGS, KINDS, kindSet } from '../kinds.js'
import type { Candidate, CandidateLines } from '../lines/candidate.js'
import { isInsert, isLabel } from '../lines/labels.js'
import type { LineFacts } from '../lines/line-facts.js'
import { isName } from '../lines/names-and-dates.js'
import { addressesReader } from '../lines/words-of-address.js'
import type { MeasuredText } from '../measured.js'
import { findHeadline, linesOfTitle } from './headline.js'
import { nextWhere } from './line-indices.js'
import { isTimed, MIN_ENTRY_WORDS, timesOfEntries } from './times-of-entries.js'

/** Where the story lies among the lines; what few texts need is found out when asked for. All indices count the lines that have something on them. */
export interface Layout {
  /** First and last line that are sentences of the story; −1 where the text has none. */
  readonly first: number
  readonly last: number
  /** Where the last {@link CLOSING_SENTENCES} lines of sentences begin; −1 where the text has fewer. */
  readonly closing: number
  /** The headline, or −1. */
  readonly headline: number
  /** Where the text begins: behind the byline and the time below the first sentence where that is a standfirst; else at the first sentence. */
  readonly begin: number
  /** The lines that are the title, if one is known. */
  readonly titles: readonly number[]
  /** Whether the story itself speaks to its readers, as guides and columns do. */
  readonly personal: () => boolean
  /** Whether times or dates on lines of their own are the form of the text: a live blog, a calendar, a chronicle. */
  readonly timed: () => boolean
  /** The times and dates that belong to what stands below or beside them, not to the page. */
  readonly times: () => ReadonlySet<number>
  /** Keys of the different labels between two sentences. */
  readonly labels: () => ReadonlySet<string>
  /** Whether the story has cross-heads: labels or other short lines with a sentence below. */
  readonly headed: () => boolean
}

/** A text's lines, what each is a candidate for, and where its story lies. */
export interface LaidOutText extends MeasuredText {
  readonly layout: Layout
}

/** The last 35 % of the lines, where comment policies, tags and copyright lines stand. */
const TAIL_SHARE = 0.35
/** Below a page's line of rights, lines of policies that nobody knows may read like the story's: fewer than these. */
const CLOSING_SENTENCES = 3
/** A sentence of the story has a verb and more; 'Yes.' and 'Read more.' have less. */
const MIN_SENTENCE_WORDS = 5
/** Between two short ones a label is a guide's: two more words than 'Yes.', and fewer than in most sentences. */
const MIN_SHORT_SENTENCE_WORDS = 3
const MAX_SHORT_SENTENCE_WORDS = 7
/** A story in which every sixth line speaks to the reader is a guide or a column. */
const PERSONAL_SHARE = 1 / 6
/** One such line alone may be a notice of the page. */
const MIN_PERSONAL_LINES = 2
/** Sentences to the reader at the end of a story: so many can be a notice. */
const MAX_NOTICE_LINES = 6
/** A cross-head is no longer, as a rule. */
export const MAX_CROSS_HEAD_WORDS = 4

/** Finds the story's first and last sentences, and the headline where it isn't known. */
export function layOut(
  facts: readonly LineFacts[],
  candidates: readonly (Candidate | undefined)[],
  title: string | undefined,
  headline?: number,
): Layout {
  const lines: CandidateLines = { facts, candidates }
  const story: LineFacts[] = []
  const at: number[] = []
  facts.forEach((line, i) => {
    if (!isStory(line, candidates[i])) return
    at.push(i)
    story.push(line)
  })
  const first = at[0] ?? -1
  const titles = linesOfTitle(facts, title)
  const timed = lazy(() => isTimed(lines))
  const last = at.at(-1) ?? -1
  const top = headline ?? titles[0] ?? findHeadline(lines, first, title)
  return {
    first,
    last,
    closing: at.at(-CLOSING_SENTENCES) ?? -1,
    headline: top,
    begin: beginOfText(lines, top, first, last),
    titles,
    personal: lazy(() => isPersonal(story)),
    timed,
    times: lazy(() => timesOfEntries(lines, first, timed())),
    labels: lazy(() => labelsBetweenSentences(lines)),
    headed: lazy(() => facts.some((_, i) => i > first && i + 1 < facts.length && isOwnCrossHead(i, lines))),
  }
}

/** Lines from the headline to the standfirst at the most, and from that to the text. */
const MAX_LINES_TO_STANDFIRST = 4
/** What may stand between the headline and the text, above or below a standfirst. */
export const KINDS_BELOW_HEADLINE = /* @__PURE__ */ kindSet('byline', 'timestamp', 'caption', 'share', 'page-tools')
const CLOCK = /\d[:.h]\d\d/u

/**
 * The line behind the byline below the first sentences, which are a headline and a standfirst, or behind the time of day below the first one, if a
 * headline stands above it; the first sentence where neither stands there. A date alone may open an entry.
 */
function beginOfText({ facts, candidates }: CandidateLines, headline: number, first: number, last: number): number {
  const isByline = (i: number): boolean => candidates[i]?.kind === 'byline' && candidates[i].strong
  const latest = Math.min(last, first + MAX_LINES_TO_STANDFIRST + 1)
  const byline = first <= MAX_LINES_TO_STANDFIRST ? nextWhere(isByline, first + 1, latest) : latest
  const isStandfirst = headline >= 0 && headline < first && first - headline <= MAX_LINES_TO_STANDFIRST
  if (byline === latest && !isStandfirst) return first
  let end = byline < latest ? byline : first + 1
  let isSigned = false
  for (; end < latest; end++) {
    const candidate = candidates[end]
    if (candidate === undefined ? !isName(facts[end]) : !KINDS_BELOW_HEADLINE.has(candidate.kind)) break
    isSigned ||= candidate?.kind === 'byline' || (candidate?.kind === 'timestamp' && CLOCK.test(facts[end].text))
  }
  return isSigned ? end : first
}

/** Whether a story speaks to its readers. A policy at its end that no cue knows must not make a short story look like a column. */
function isPersonal(story: readonly LineFacts[]): boolean {
  const speaking = story.map((line) => !line.quotes && addressesReader(line.key))
  for (let i = 0; i < MAX_NOTICE_LINES && speaking.at(-1) === true; i++) speaking.pop()
  const addressed = speaking.filter(Boolean).length
  return addressed >= MIN_PERSONAL_LINES && addressed > speaking.length * PERSONAL_SHARE
}

/** Whether a line is a sentence and not one of a page's phrases. */
export function isStory(line: LineFacts, candidate: Candidate | undefined): boolean {
  if (candidate !== undefined && (candidate.strong || !line.prose) && KINDS[candidate.kind].action !== 'keep') return false
  return line.prose || (line.ends && line.words >= MIN_SENTENCE_WORDS)
}

/**
 * Whether a line stands between two sentences, right in front of it and right behind it, as a cross-head of the story does; of a guide both may be
 * short. An advertisement's label or a caption in front of it is looked over.
 */
export function isBetweenSentences(i: number, { facts, candidates }: CandidateLines): boolean {
  let before = i - 1
  while (before > i - MAX_INSERTS && isInsert(candidates[before])) before--
  if (before < 0 || i + 1 >= facts.length) return false
  return [isStory, isShortSentence].some((isOne) => isOne(facts[before], candidates[before]) && isOne(facts[i + 1], candidates[i + 1]))
}

/** 'Open your settings.' */
function isShortSentence({ ends, words }: LineFacts, candidate: Candidate | undefined): boolean {
  return candidate === undefined && ends && words >= MIN_SHORT_SENTENCE_WORDS && words <= MAX_SHORT_SENTENCE_WORDS
}

function labelsBetweenSentences(lines: CandidateLines): ReadonlySet<string> {
  const keys = new Set<string>()
  lines.facts.forEach(({ key, ends }, i) => {
    const candidate = lines.candidates[i]
    if (candidate !== undefined && isLabel(candidate) && !ends && isBetweenSentences(i, lines)) keys.add(key)
  })
  return keys
}

/** Whether a label or another line of a few words stands right above a sentence, however short. 'Facts: the railway' opens a box. */
function isOwnCrossHead(i: number, { facts, candidates }: CandidateLines): boolean {
  const line = facts[i]
  const below = facts[i + 1]
  const candidate = candidates[i]
  if (line.words === 0 || line.words > MAX_CROSS_HEAD_WORDS || line.ends || /[:：]/u.test(line.text)) return false
  if (candidate !== undefined && !isLabel(candidate)) return false
  if (isHeadingOfLinks(candidates[i - 1])) return false
  return candidates[i + 1] === undefined && below.ends && below.words >= MIN_ENTRY_WORDS
}

/** 'Read also', below which stands another story's headline. */
function isHeadingOfLinks(candidate: Candidate | undefined): boolean {
  return candidate?.by === 'cue' && candidate.strong && !candidate.ambiguous && HEADINGS.has(candidate.kind)
}

/** What stands between a sentence and the next cross-head: a label and a caption or two, and no list of links. */
const MAX_INSERTS = 4

/** Whether a line is a time or date of the story's own: that of an entry, a result, a length. */
export function isTimeOfEntry(i: number, { layout }: LaidOutText): boolean {
  return layout.times().has(i)
}

/** In front of the story's first sentence, or between that and the text where it is a standfirst. */
export function inHead(layout: Layout, i: number): boolean {
  return i < layout.first || isBelowStandfirst(layout, i)
}

/** Between the standfirst and the text. */
export function isBelowStandfirst({ first, begin }: Layout, i: number): boolean {
  return i > first && i < begin
}

/** Behind the story's last sentence. */
export function behindStory(layout: Layout, i: number): boolean {
  return layout.last >= 0 && i > layout.last
}

/** In the last lines, {@link TAIL_SHARE} of all, or behind the story's last sentence. */
export function inTail(layout: Layout, i: number, count: number): boolean {
  return layout.last >= 0 && (i > layout.last || i >= count * (1 - TAIL_SHARE))
}
