import type { BoilerplateKind } from '../../text/finding.js'
import { lazy } from '../../text/lazy.js'
import { endsWithColon, hasNoEndMarks } from '../../text/sentence-marks.js'
import { KINDS } from '../kinds.js'
import type { Candidate } from '../lines/candidates.js'
import { type LineFacts, stops } from '../lines/line-facts.js'
import { isUnspacedUnit } from '../lines/scripts.js'
import { isTimeOfDay } from '../lines/times-of-day.js'
import { hasWordOf, hasWords } from '../lines/words-in-text.js'
import { addressesReader, namesThisArticle, speaksOfOwn } from '../lines/words-of-address.js'
import { namesPolicy } from '../lines/words-of-policy.js'
import { lineKey } from '../lookup/line-key.js'
import type { MeasuredText } from '../measured.js'

/** Where the story lies among the lines. All indices count the lines that have something on them. */
export interface Layout {
  /** First and last line that are sentences of the story; −1 where the text has none. */
  readonly first: number
  readonly last: number
  /** Where the last {@link CLOSING_SENTENCES} lines of sentences begin; −1 where the text has fewer. */
  readonly closing: number
  /** The headline, or −1. */
  readonly headline: number
  /** Whether the story itself speaks to its readers, as guides and columns do. */
  readonly personal: boolean
  /** Whether times or dates on lines of their own are the form of the text: a live blog, a calendar, a chronicle. */
  readonly timed: boolean
  /** Keys of the different labels between two sentences. */
  readonly labels: ReadonlySet<string>
  /** Whether the story has cross-heads: labels or other short lines with a sentence below. */
  readonly headed: boolean
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
/** From this many times or dates on, each on its own line, they are the text's own; with a sentence right below each, fewer. */
const MANY_TIMES = 3
const MANY_ENTRIES = 2
/** 'Crews arrive.' may be an entry's only sentence; a single word is none. */
const MIN_ENTRY_WORDS = 2
/** A cross-head is no longer, as a rule. */
export const MAX_CROSS_HEAD_WORDS = 4
/** Headlines are shorter; a longer line without a mark at its end is a summary. */
const MAX_HEADLINE_WORDS = 30
const MIN_HEADLINE = 2
/** Of the words of labels and prompts: 'Read more' is a button. */
const MIN_WORDED_HEADLINE = 3
/** Below such a line, where two or three words may be a byline. */
const MIN_OTHER_HEADLINE = 4

/** Finds the story's first and last sentences, and the headline where it isn't known. */
export function layOut(
  facts: readonly LineFacts[],
  candidates: readonly (Candidate | undefined)[],
  title: string | undefined,
  headline?: number,
): Layout {
  const story: LineFacts[] = []
  const at: number[] = []
  facts.forEach((line, i) => {
    if (!isStory(line, candidates[i])) return
    at.push(i)
    story.push(line)
  })
  const first = at[0] ?? -1
  const personal = lazy(() => isPersonal(story))
  const labels = lazy(() => labelsBetweenSentences(facts, candidates))
  const headed = lazy(() => facts.some((_, i) => i > first && i + 1 < facts.length && isOwnCrossHead(i, facts, candidates)))
  const timed = lazy(() => {
    const times = facts.filter((line, i) => isTime(line, candidates[i])).length
    return times >= MANY_TIMES || (times >= MANY_ENTRIES && facts.filter((_, i) => opensEntry(i, facts, candidates)).length >= MANY_ENTRIES)
  })
  return {
    first,
    last: at.at(-1) ?? -1,
    closing: at.at(-CLOSING_SENTENCES) ?? -1,
    headline: headline ?? findHeadline(facts, candidates, first, title),
    get timed() {
      return timed()
    },
    get personal() {
      return personal()
    },
    get labels() {
      return labels()
    },
    get headed() {
      return headed()
    },
  }
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
export function isBetweenSentences(i: number, facts: readonly LineFacts[], candidates: readonly (Candidate | undefined)[]): boolean {
  let before = i - 1
  while (before > i - MAX_INSERTS && isInsert(candidates[before])) before--
  if (before < 0 || i + 1 >= facts.length) return false
  return [isStory, isShortSentence].some((isOne) => isOne(facts[before], candidates[before]) && isOne(facts[i + 1], candidates[i + 1]))
}

/** 'Open your settings.' */
function isShortSentence({ ends, words }: LineFacts, candidate: Candidate | undefined): boolean {
  return candidate === undefined && ends && words >= MIN_SHORT_SENTENCE_WORDS && words <= MAX_SHORT_SENTENCE_WORDS
}

function labelsBetweenSentences(facts: readonly LineFacts[], candidates: readonly (Candidate | undefined)[]): ReadonlySet<string> {
  const keys = new Set<string>()
  facts.forEach(({ key, ends }, i) => {
    const candidate = candidates[i]
    if (candidate !== undefined && isLabel(candidate) && !ends && isBetweenSentences(i, facts, candidates)) keys.add(key)
  })
  return keys
}

/** Whether a label or another line of a few words stands right above a sentence, however short. 'Facts: the railway' opens a box. */
function isOwnCrossHead(i: number, facts: readonly LineFacts[], candidates: readonly (Candidate | undefined)[]): boolean {
  const line = facts[i]
  const below = facts[i + 1]
  const candidate = candidates[i]
  if (line.words === 0 || line.words > MAX_CROSS_HEAD_WORDS || line.ends || /[:：]/u.test(line.text)) return false
  if (candidate !== undefined && !isLabel(candidate)) return false
  return candidates[i + 1] === undefined && below.ends && below.words >= MIN_ENTRY_WORDS
}

/** Whether a line is a phrase without a gap, as a cross-head may be; what belongs to an advertisement is none. */
export function isLabel({ by, kind, cue, shape }: Candidate): boolean {
  if (kind === 'advertisement' || kind === 'story-continues') return false
  return shape?.name === 'ui-word' || (by === 'cue' && cue?.pieces.length === 1)
}

/** What stands between a sentence and the next cross-head: a label and a caption or two, and no list of links. */
const MAX_INSERTS = 4
const INSERTS: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>([
  'advertisement',
  'story-continues',
  'caption',
  'player',
  'read-more',
])

/** Whether a line surely stands in a story without being its own: the label of an advertisement, a caption, a link. */
export function isInsert(candidate: Candidate | undefined): boolean {
  return candidate?.strong === true && INSERTS.has(candidate.kind)
}

/** Whether a line is a time or date right above a sentence, as over an entry of a chronicle. */
export function opensEntry(i: number, facts: readonly LineFacts[], candidates: readonly (Candidate | undefined)[]): boolean {
  if (!isTime(facts[i], candidates[i]) || i + 1 >= facts.length) return false
  const below = facts[i + 1]
  return candidates[i + 1]?.strong !== true && (below.prose || (below.ends && below.words >= MIN_ENTRY_WORDS))
}

/** Whether a line has the form of a time stamp, or is a time of day in other words: '16.42 Uhr', 'Noon'. */
function isTime({ key, words }: LineFacts, candidate: Candidate | undefined): boolean {
  if (candidate?.shape?.name === 'time-stamp') return true
  return words > 0 && words <= MAX_WORDS_OF_TIME && candidate?.strong !== true && isTimeOfDay(key)
}

const MAX_WORDS_OF_TIME = 3

/** The line that is the title; else the first short line without a mark at its end in front of the story. */
function findHeadline(
  facts: readonly LineFacts[],
  candidates: readonly (Candidate | undefined)[],
  first: number,
  title: string | undefined,
): number {
  const titles = linesOfTitle(facts, title)
  if (titles.length > 0) return titles[0]
  const headlineFrom = (from: number, leastWords: number): number => {
    for (let i = from; i < first; i++)
      if (facts[i].words >= leastWords && isHeadlineLike(facts[i], candidates[i]) && !ADDRESS_OR_CUE.test(facts[i].text)) return i
    return -1
  }
  const isWorded = title === undefined && first > 0 && mayBePromptOrHeadline(facts[0], candidates[0])
  if (isWorded && headlineFrom(1, MIN_OTHER_HEADLINE) < 0) return 0
  const headline = headlineFrom(0, MIN_HEADLINE)
  if (headline >= 0) return headline
  const dated = candidates.slice(1, Math.max(1, first)).every((candidate) => candidate?.kind === 'timestamp')
  if (title === undefined && first > 0 && dated && isNameOfText(facts[0], candidates[0], facts[first])) return 0
  const mayBe = first > 0 ? mayBeHeadline : asks
  return facts.length > 1 && mayBe(facts[0], candidates[0]) ? 0 : -1
}

/** 'The Archive - https://…' above a copy, '00:00:04 --> 00:00:07' above a subtitle. */
const ADDRESS_OR_CUE = /:\/\/|-->/

/**
 * Whether a label is what the text below it is about: the name of a policy, as no label in front of an extracted labelled text is, or one of which the
 * first sentence has a word in some form, 'Reset your password' above 'You can reset it from …'.
 */
function isNameOfText({ key, ends }: LineFacts, candidate: Candidate | undefined, below: LineFacts): boolean {
  if (ends || candidate === undefined || !isLabel(candidate) || !TITLES_OF_PAGES.has(candidate.kind)) return false
  if (namesPolicy(key)) return true
  const text = below.key === '' ? lineKey(below.text) : below.key
  // 'Business' may be a part of the site, above a story on businesses.
  const has = candidate.kind === 'navigation' ? hasWords : hasWordOf
  return key.split(' ').some((word) => (word.length >= MIN_NAMING_LETTERS || isUnspacedUnit(word.charCodeAt(0))) && has(text, word))
}

/** Kinds of labels that lead to a page of that name. */
export const TITLES_OF_PAGES: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>([
  'navigation',
  'cookie-notice',
  'comment-policy',
  'copyright',
  'login',
  'app-prompt',
])
/** 'terms': shorter words say too little. */
const MIN_NAMING_LETTERS = 5

/** 'Will the mayor resign on Monday?' has the mark of a sentence. */
function asks(line: LineFacts, candidate: Candidate | undefined): boolean {
  return line.ends && !line.prose && !line.quotes && isHeadlineLike(line, candidate)
}

/**
 * 'Subscribers read fewer books, study finds', 'More on the hare': a first line that may be a prompt or a label, and doesn't speak for the site, may
 * as well be the headline. In extracted labelled texts one line stays for it, with no title handed in nine do, none of a gold.
 */
function mayBePromptOrHeadline(line: LineFacts, candidate: Candidate | undefined): boolean {
  const worded = candidate?.ambiguous === true && (candidate.by === 'prompt' || candidate.cue !== undefined)
  // 'Voir dans le navigateur'
  if (candidate?.shape?.name === 'mail-note') return false
  return (
    worded &&
    line.words >= MIN_WORDED_HEADLINE &&
    isHeadlineLike(line, undefined) &&
    !endsWithColon(line.text) &&
    !speaksOfOwn(line.key) &&
    !namesThisArticle(line.key)
  )
}

/**
 * 'More from the sea', 'Read more books, live longer', 'Read more: how one slogan changed a school': where nothing else can be the
 * headline, the first line of such words is.
 */
function mayBeHeadline(line: LineFacts, candidate: Candidate | undefined): boolean {
  const worded = candidate?.cue !== undefined && (candidate.ambiguous || candidate.by === 'label')
  return worded && line.words >= MIN_WORDED_HEADLINE && isHeadlineLike(line, undefined)
}

/** The lines that are the title. */
export function linesOfTitle(facts: readonly LineFacts[], title: string | undefined): number[] {
  if (title === undefined || title.trim() === '') return []
  const key = lineKey(title)
  return facts.flatMap((line, i) => (line.key !== '' && line.key === key ? [i] : []))
}

/** A short line that is no known phrase and doesn't end with a full stop. */
export function isHeadlineLike(line: LineFacts, candidate: Candidate | undefined): boolean {
  return candidate === undefined && !stops(line) && line.words <= MAX_HEADLINE_WORDS
}

/**
 * The standfirst: the first line of some words below the headline that is of no kind of its own; byline, time, caption and a label or two may stand
 * between. −1 where there is none.
 */
export function standfirstOf({ headline }: Layout, facts: readonly LineFacts[], candidates: readonly (Candidate | undefined)[]): number {
  if (headline < 0) return -1
  const last = Math.min(headline + MAX_STANDFIRST_LINES, facts.length - 1)
  for (let i = headline + 1; i <= last; i++) {
    const { words, ends, prose, text } = facts[i]
    const candidate = candidates[i]
    const isDated = !prose && DATE_OR_TIME.test(text)
    if (candidate === undefined && !isDated && (prose || words >= (ends ? MIN_STANDFIRST_SENTENCE : MIN_STANDFIRST))) return i
    const isBetween = candidate === undefined ? isDated || words <= MAX_LABEL_WORDS : KINDS_BELOW_HEADLINE.has(candidate.kind)
    if (!isBetween) return -1
  }
  return -1
}

/** It is looked for in so many lines, and has so many words, or fewer if it is a sentence. */
const MAX_STANDFIRST_LINES = 4
const MIN_STANDFIRST = 10
const MIN_STANDFIRST_SENTENCE = 6
const MAX_LABEL_WORDS = 4
/** '2011年12月09日 14:31 来源：中国新闻网 参与互动(0)', 'By Ana Roe in Northisle on 4 March 2025' */
const DATE_OR_TIME = /\d{1,2}[:.]\d\d|(?:19|20)\d\d/
const KINDS_BELOW_HEADLINE: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>([
  'byline',
  'timestamp',
  'caption',
  'share',
  'page-tools',
])

/** Whether a line stands close below the headline, where the byline does. */
export function isBelowHeadline(i: number, { headline }: Layout): boolean {
  return headline >= 0 && i > headline && i <= headline + MAX_STANDFIRST_LINES
}

/**
 * Whether a line is a name and no more, close below the headline and right above a time. Of 68 such lines of labelled pages that the model takes for
 * the page's 62 are bylines; above anything else half of them are labels.
 */
export function isNameOfAuthor(i: number, { facts, candidates, layout }: Pick<LaidOutText, 'facts' | 'candidates' | 'layout'>): boolean {
  if (candidates[i] !== undefined || !isBelowHeadline(i, layout) || !isName(facts[i]) || i + 1 >= facts.length) return false
  return candidates[i + 1]?.kind === 'timestamp' || isDate(facts[i + 1])
}

/** Whether a line is two or three words with a capital each and nothing else, as the name of a person is: 'Jana Malá'. */
export function isName({ text }: LineFacts): boolean {
  return NAME.test(text)
}

/** '27. septembra 2025': not every language's months are known. */
export function isDate({ text }: LineFacts): boolean {
  return DATE.test(text)
}

const DATE = /^\d{1,2}\.? \p{L}{3,12}\.?,? (?:19|20)\d\d(?!\p{L})/u
const NAME = /^\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{1,20}){1,2}$/u

/** In front of the story's first sentence. */
export function inHead(layout: Layout, i: number): boolean {
  return layout.first >= 0 && i < layout.first
}

/** Behind the story's last sentence. */
export function behindStory(layout: Layout, i: number): boolean {
  return layout.last >= 0 && i > layout.last
}

/** In the last lines, {@link TAIL_SHARE} of all, or behind the story's last sentence. */
export function inTail(layout: Layout, i: number, count: number): boolean {
  return layout.last >= 0 && (i > layout.last || i >= count * (1 - TAIL_SHARE))
}

/** Where no mark ends a sentence a line of so many words is one, and a shorter one may be. */
const UNMARKED_SENTENCE_WORDS = 14

/** Whether a line is longer than a label or a headline. */
export function isLongLine({ prose, words, text }: LineFacts): boolean {
  return prose || (words >= UNMARKED_SENTENCE_WORDS && hasNoEndMarks(text))
}
